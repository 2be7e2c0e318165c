/*
 * The list of protocol offloads of a device.
 */
#ifndef CWDK_NETADAPTER_NETPOWEROFFLOADLIST_H
#define CWDK_NETADAPTER_NETPOWEROFFLOADLIST_H

#include "netpoweroffload.h"

EXTERN_C_START

typedef struct _NET_POWER_OFFLOAD_LIST NET_POWER_OFFLOAD_LIST;

struct _NET_POWER_OFFLOAD_LIST {
    ULONG Size;
    VOID *Reserved[4];
};

FORCEINLINE VOID NET_POWER_OFFLOAD_LIST_INIT(_Out_ NET_POWER_OFFLOAD_LIST *List) {
    RtlZeroMemory(List, sizeof(*List));
    List->Size = sizeof(*List);
}

typedef VOID (*PFN_NETDEVICEGETPOWEROFFLOADLIST)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device, NET_POWER_OFFLOAD_LIST *List);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetDeviceGetPowerOffloadList(_In_ WDFDEVICE Device,
                                              _Inout_ NET_POWER_OFFLOAD_LIST *List) {
    ((PFN_NETDEVICEGETPOWEROFFLOADLIST)NetFunctions[NetDeviceGetPowerOffloadListTableIndex])(
        NetDriverGlobals, Device, List);
}

typedef SIZE_T (*PFN_NETPOWEROFFLOADLISTGETCOUNT)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                  const NET_POWER_OFFLOAD_LIST *List);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE SIZE_T NetPowerOffloadListGetCount(_In_ const NET_POWER_OFFLOAD_LIST *List) {
    return ((PFN_NETPOWEROFFLOADLISTGETCOUNT)NetFunctions[NetPowerOffloadListGetCountTableIndex])(
        NetDriverGlobals, List);
}

typedef NETPOWEROFFLOAD (*PFN_NETPOWEROFFLOADLISTGETELEMENT)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                             const NET_POWER_OFFLOAD_LIST *List,
                                                             SIZE_T Index);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE NETPOWEROFFLOAD NetPowerOffloadListGetElement(_In_ const NET_POWER_OFFLOAD_LIST *List,
                                                          _In_ SIZE_T Index) {
    return (
        (PFN_NETPOWEROFFLOADLISTGETELEMENT)NetFunctions[NetPowerOffloadListGetElementTableIndex])(
        NetDriverGlobals, List, Index);
}

EXTERN_C_END

#endif
