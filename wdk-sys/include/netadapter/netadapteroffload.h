/*
 * Work that an adapter does for the system: checksums, segmentation, coalescing, tags.
 */
#ifndef CWDK_NETADAPTER_NETADAPTEROFFLOAD_H
#define CWDK_NETADAPTER_NETADAPTEROFFLOAD_H

#include "netadapter.h"

EXTERN_C_START

typedef struct _NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES;
typedef struct _NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES
    NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES;
typedef struct _NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES;
typedef struct _NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES
    NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES;
typedef struct _NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES
    NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES;

typedef enum _NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS {
    NetAdapterOffloadIeee8021PriorityTaggingFlag = 0x1,
    NetAdapterOffloadIeee8021VlanTaggingFlag = 0x2,
} NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS)

typedef enum _NET_ADAPTER_OFFLOAD_LAYER3_FLAGS {
    NetAdapterOffloadLayer3FlagIPv4NoOptions = 0x1,
    NetAdapterOffloadLayer3FlagIPv4WithOptions = 0x2,
    NetAdapterOffloadLayer3FlagIPv6NoExtensions = 0x4,
    NetAdapterOffloadLayer3FlagIPv6WithExtensions = 0x8,
} NET_ADAPTER_OFFLOAD_LAYER3_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_OFFLOAD_LAYER3_FLAGS)

typedef enum _NET_ADAPTER_OFFLOAD_LAYER4_FLAGS {
    NetAdapterOffloadLayer4FlagTcpNoOptions = 0x1,
    NetAdapterOffloadLayer4FlagTcpWithOptions = 0x2,
    NetAdapterOffloadLayer4FlagUdp = 0x4,
} NET_ADAPTER_OFFLOAD_LAYER4_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_OFFLOAD_LAYER4_FLAGS)

_Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_GSO)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_GSO(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_GSO *PFN_NET_ADAPTER_OFFLOAD_SET_GSO;

_Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_RSC)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_RSC(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_RSC *PFN_NET_ADAPTER_OFFLOAD_SET_RSC;

_Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM(_In_ NETADAPTER Adapter,
                                                     _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM *PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM;

_Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM(_In_ NETADAPTER Adapter,
                                                     _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM *PFN_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM;

struct _NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES {
    ULONG Size;
    NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
    NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
    UINT16 Layer4HeaderOffsetLimit;
    SIZE_T MaximumOffloadSize;
    SIZE_T MinimumSegmentCount;
    PFN_NET_ADAPTER_OFFLOAD_SET_GSO EvtAdapterOffloadSetGso;
};

struct _NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES {
    ULONG Size;
    NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS Flags;
};

struct _NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES {
    ULONG Size;
    NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
    NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
    BOOLEAN TcpTimestampOption;
    PFN_NET_ADAPTER_OFFLOAD_SET_RSC EvtAdapterOffloadSetRsc;
};

struct _NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES {
    ULONG Size;
    PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM EvtAdapterOffloadSetRxChecksum;
};

struct _NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES {
    ULONG Size;
    NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags;
    NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags;
    UINT16 Layer3HeaderOffsetLimit;
    UINT16 Layer4HeaderOffsetLimit;
    PFN_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM EvtAdapterOffloadSetTxChecksum;
};

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES *GsoCapabilities,
    _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags,
    _In_ NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags, _In_ SIZE_T MaximumOffloadSize,
    _In_ SIZE_T MinimumSegmentCount, _In_ PFN_NET_ADAPTER_OFFLOAD_SET_GSO EvtAdapterOffloadSetGso) {
    RtlZeroMemory(GsoCapabilities, sizeof(*GsoCapabilities));
    GsoCapabilities->Size = sizeof(*GsoCapabilities);
    GsoCapabilities->Layer3Flags = Layer3Flags;
    GsoCapabilities->Layer4Flags = Layer4Flags;
    GsoCapabilities->MaximumOffloadSize = MaximumOffloadSize;
    GsoCapabilities->MinimumSegmentCount = MinimumSegmentCount;
    GsoCapabilities->EvtAdapterOffloadSetGso = EvtAdapterOffloadSetGso;
}

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES *Ieee8021qCapabilities,
    _In_ NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_FLAGS Flags) {
    RtlZeroMemory(Ieee8021qCapabilities, sizeof(*Ieee8021qCapabilities));
    Ieee8021qCapabilities->Size = sizeof(*Ieee8021qCapabilities);
    Ieee8021qCapabilities->Flags = Flags;
}

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES *RscCapabilities,
    _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags,
    _In_ NET_ADAPTER_OFFLOAD_LAYER4_FLAGS Layer4Flags,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_RSC EvtAdapterOffloadSetRsc) {
    RtlZeroMemory(RscCapabilities, sizeof(*RscCapabilities));
    RscCapabilities->Size = sizeof(*RscCapabilities);
    RscCapabilities->Layer3Flags = Layer3Flags;
    RscCapabilities->Layer4Flags = Layer4Flags;
    RscCapabilities->EvtAdapterOffloadSetRsc = EvtAdapterOffloadSetRsc;
}

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES *Capabilities,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_RX_CHECKSUM EvtAdapterOffloadSetRxChecksum) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
    Capabilities->EvtAdapterOffloadSetRxChecksum = EvtAdapterOffloadSetRxChecksum;
}

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES *Capabilities,
    _In_ NET_ADAPTER_OFFLOAD_LAYER3_FLAGS Layer3Flags,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_TX_CHECKSUM EvtAdapterOffloadSetTxChecksum) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
    Capabilities->Layer3Flags = Layer3Flags;
    Capabilities->EvtAdapterOffloadSetTxChecksum = EvtAdapterOffloadSetTxChecksum;
}

typedef VOID (*PFN_NETADAPTEROFFLOADSETGSOCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES *HardwareCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterOffloadSetGsoCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_OFFLOAD_GSO_CAPABILITIES *HardwareCapabilities) {
    ((PFN_NETADAPTEROFFLOADSETGSOCAPABILITIES)
         NetFunctions[NetAdapterOffloadSetGsoCapabilitiesTableIndex])(NetDriverGlobals, Adapter,
                                                                      HardwareCapabilities);
}

typedef VOID (*PFN_NETADAPTEROFFLOADSETIEEE8021QTAGCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES *HardwareCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterOffloadSetIeee8021qTagCapabilities(
    _In_ NETADAPTER Adapter,
    _In_ NET_ADAPTER_OFFLOAD_IEEE8021Q_TAG_CAPABILITIES *HardwareCapabilities) {
    ((PFN_NETADAPTEROFFLOADSETIEEE8021QTAGCAPABILITIES)
         NetFunctions[NetAdapterOffloadSetIeee8021qTagCapabilitiesTableIndex])(
        NetDriverGlobals, Adapter, HardwareCapabilities);
}

typedef VOID (*PFN_NETADAPTEROFFLOADSETRSCCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES *HardwareCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterOffloadSetRscCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_OFFLOAD_RSC_CAPABILITIES *HardwareCapabilities) {
    ((PFN_NETADAPTEROFFLOADSETRSCCAPABILITIES)
         NetFunctions[NetAdapterOffloadSetRscCapabilitiesTableIndex])(NetDriverGlobals, Adapter,
                                                                      HardwareCapabilities);
}

typedef VOID (*PFN_NETADAPTEROFFLOADSETRXCHECKSUMCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterOffloadSetRxChecksumCapabilities(
    _In_ NETADAPTER Adapter,
    _In_ const NET_ADAPTER_OFFLOAD_RX_CHECKSUM_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTEROFFLOADSETRXCHECKSUMCAPABILITIES)
         NetFunctions[NetAdapterOffloadSetRxChecksumCapabilitiesTableIndex])(NetDriverGlobals,
                                                                             Adapter, Capabilities);
}

typedef VOID (*PFN_NETADAPTEROFFLOADSETTXCHECKSUMCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES *HardwareCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterOffloadSetTxChecksumCapabilities(
    _In_ NETADAPTER Adapter,
    _In_ const NET_ADAPTER_OFFLOAD_TX_CHECKSUM_CAPABILITIES *HardwareCapabilities) {
    ((PFN_NETADAPTEROFFLOADSETTXCHECKSUMCAPABILITIES)
         NetFunctions[NetAdapterOffloadSetTxChecksumCapabilitiesTableIndex])(
        NetDriverGlobals, Adapter, HardwareCapabilities);
}

typedef BOOLEAN (*PFN_NETOFFLOADISLSOIPV4ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                  NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsLsoIPv4Enabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISLSOIPV4ENABLED)NetFunctions[NetOffloadIsLsoIPv4EnabledTableIndex])(
        NetDriverGlobals, Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISLSOIPV6ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                  NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsLsoIPv6Enabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISLSOIPV6ENABLED)NetFunctions[NetOffloadIsLsoIPv6EnabledTableIndex])(
        NetDriverGlobals, Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISRSCTCPTIMESTAMPOPTIONENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                                NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsRscTcpTimestampOptionEnabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISRSCTCPTIMESTAMPOPTIONENABLED)
                NetFunctions[NetOffloadIsRscTcpTimestampOptionEnabledTableIndex])(NetDriverGlobals,
                                                                                  Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISRXCHECKSUMIPV4ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                         NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsRxChecksumIPv4Enabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISRXCHECKSUMIPV4ENABLED)
                NetFunctions[NetOffloadIsRxChecksumIPv4EnabledTableIndex])(NetDriverGlobals,
                                                                           Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISRXCHECKSUMTCPENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                        NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsRxChecksumTcpEnabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISRXCHECKSUMTCPENABLED)
                NetFunctions[NetOffloadIsRxChecksumTcpEnabledTableIndex])(NetDriverGlobals,
                                                                          Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISRXCHECKSUMUDPENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                        NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsRxChecksumUdpEnabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISRXCHECKSUMUDPENABLED)
                NetFunctions[NetOffloadIsRxChecksumUdpEnabledTableIndex])(NetDriverGlobals,
                                                                          Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISTCPRSCIPV4ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                     NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsTcpRscIPv4Enabled(_In_ NETOFFLOAD Offload) {
    return (
        (PFN_NETOFFLOADISTCPRSCIPV4ENABLED)NetFunctions[NetOffloadIsTcpRscIPv4EnabledTableIndex])(
        NetDriverGlobals, Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISTCPRSCIPV6ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                     NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsTcpRscIPv6Enabled(_In_ NETOFFLOAD Offload) {
    return (
        (PFN_NETOFFLOADISTCPRSCIPV6ENABLED)NetFunctions[NetOffloadIsTcpRscIPv6EnabledTableIndex])(
        NetDriverGlobals, Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISTXCHECKSUMIPV4ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                         NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsTxChecksumIPv4Enabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISTXCHECKSUMIPV4ENABLED)
                NetFunctions[NetOffloadIsTxChecksumIPv4EnabledTableIndex])(NetDriverGlobals,
                                                                           Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISTXCHECKSUMTCPENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                        NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsTxChecksumTcpEnabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISTXCHECKSUMTCPENABLED)
                NetFunctions[NetOffloadIsTxChecksumTcpEnabledTableIndex])(NetDriverGlobals,
                                                                          Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISTXCHECKSUMUDPENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                        NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsTxChecksumUdpEnabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISTXCHECKSUMUDPENABLED)
                NetFunctions[NetOffloadIsTxChecksumUdpEnabledTableIndex])(NetDriverGlobals,
                                                                          Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISUSOIPV4ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                  NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsUsoIPv4Enabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISUSOIPV4ENABLED)NetFunctions[NetOffloadIsUsoIPv4EnabledTableIndex])(
        NetDriverGlobals, Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISUSOIPV6ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                  NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsUsoIPv6Enabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISUSOIPV6ENABLED)NetFunctions[NetOffloadIsUsoIPv6EnabledTableIndex])(
        NetDriverGlobals, Offload);
}

EXTERN_C_END

#endif
