/*
 * Protocols that an adapter answers while the system sleeps.
 */
#ifndef CWDK_NETADAPTER_NETPOWEROFFLOAD_H
#define CWDK_NETADAPTER_NETPOWEROFFLOAD_H

#include "netadapter.h"

EXTERN_C_START

typedef struct _NET_POWER_OFFLOAD_ARP_PARAMETERS NET_POWER_OFFLOAD_ARP_PARAMETERS;
typedef struct _NET_POWER_OFFLOAD_NS_PARAMETERS NET_POWER_OFFLOAD_NS_PARAMETERS;

typedef enum _NET_POWER_OFFLOAD_TYPE {
    NetPowerOffloadTypeArp = 1,
    NetPowerOffloadTypeNS,
} NET_POWER_OFFLOAD_TYPE;

struct _NET_POWER_OFFLOAD_ARP_PARAMETERS {
    ULONG Size;
    ULONG Id;
    NET_IPV4_ADDRESS RemoteIPv4Address;
    NET_IPV4_ADDRESS HostIPv4Address;
    NET_ADAPTER_LINK_LAYER_ADDRESS LinkLayerAddress;
};

struct _NET_POWER_OFFLOAD_NS_PARAMETERS {
    ULONG Size;
    ULONG Id;
    NET_IPV6_ADDRESS RemoteIPv6Address;
    NET_IPV6_ADDRESS SolicitedNodeIPv6Address;
    NET_IPV6_ADDRESS TargetIPv6Addresses[2];
    NET_ADAPTER_LINK_LAYER_ADDRESS LinkLayerAddress;
};

FORCEINLINE VOID
NET_POWER_OFFLOAD_ARP_PARAMETERS_INIT(_Out_ NET_POWER_OFFLOAD_ARP_PARAMETERS *Parameters) {
    RtlZeroMemory(Parameters, sizeof(*Parameters));
    Parameters->Size = sizeof(*Parameters);
}

FORCEINLINE VOID
NET_POWER_OFFLOAD_NS_PARAMETERS_INIT(_Out_ NET_POWER_OFFLOAD_NS_PARAMETERS *Parameters) {
    RtlZeroMemory(Parameters, sizeof(*Parameters));
    Parameters->Size = sizeof(*Parameters);
}

typedef NETADAPTER (*PFN_NETPOWEROFFLOADGETADAPTER)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                    NETPOWEROFFLOAD PowerOffload);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE NETADAPTER NetPowerOffloadGetAdapter(_In_ NETPOWEROFFLOAD PowerOffload) {
    return ((PFN_NETPOWEROFFLOADGETADAPTER)NetFunctions[NetPowerOffloadGetAdapterTableIndex])(
        NetDriverGlobals, PowerOffload);
}

typedef VOID (*PFN_NETPOWEROFFLOADGETARPPARAMETERS)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                    NETPOWEROFFLOAD PowerOffload,
                                                    NET_POWER_OFFLOAD_ARP_PARAMETERS *Parameters);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetPowerOffloadGetArpParameters(
    _In_ NETPOWEROFFLOAD PowerOffload, _Inout_ NET_POWER_OFFLOAD_ARP_PARAMETERS *Parameters) {
    ((PFN_NETPOWEROFFLOADGETARPPARAMETERS)NetFunctions[NetPowerOffloadGetArpParametersTableIndex])(
        NetDriverGlobals, PowerOffload, Parameters);
}

typedef VOID (*PFN_NETPOWEROFFLOADGETNSPARAMETERS)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                   NETPOWEROFFLOAD PowerOffload,
                                                   NET_POWER_OFFLOAD_NS_PARAMETERS *Parameters);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetPowerOffloadGetNSParameters(
    _In_ NETPOWEROFFLOAD PowerOffload, _Inout_ NET_POWER_OFFLOAD_NS_PARAMETERS *Parameters) {
    ((PFN_NETPOWEROFFLOADGETNSPARAMETERS)NetFunctions[NetPowerOffloadGetNSParametersTableIndex])(
        NetDriverGlobals, PowerOffload, Parameters);
}

typedef NET_POWER_OFFLOAD_TYPE (*PFN_NETPOWEROFFLOADGETTYPE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                             NETPOWEROFFLOAD PowerOffload);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE NET_POWER_OFFLOAD_TYPE NetPowerOffloadGetType(_In_ NETPOWEROFFLOAD PowerOffload) {
    return ((PFN_NETPOWEROFFLOADGETTYPE)NetFunctions[NetPowerOffloadGetTypeTableIndex])(
        NetDriverGlobals, PowerOffload);
}

EXTERN_C_END

#endif
