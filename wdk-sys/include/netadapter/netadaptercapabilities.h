/*
 * What a network adapter is capable of, what its callbacks are and how its link stands: the
 * structures that the calls of netadapter.h take.
 */
#ifndef CWDK_NETADAPTER_NETADAPTERCAPABILITIES_H
#define CWDK_NETADAPTER_NETADAPTERCAPABILITIES_H

#include "netfuncenum.h"
#include "../net/returncontexttypes.h"

#define NET_ADAPTER_FRAGMENT_DEFAULT_ALIGNMENT 1
#define NET_ADAPTER_LINK_SPEED_UNKNOWN ((ULONG64) - 1)

EXTERN_C_START

DECLARE_HANDLE(NETRECEIVEFILTER);

typedef struct _NET_ADAPTER_DATAPATH_CALLBACKS NET_ADAPTER_DATAPATH_CALLBACKS;
typedef struct _NET_ADAPTER_DMA_CAPABILITIES NET_ADAPTER_DMA_CAPABILITIES;
typedef struct _NET_ADAPTER_LINK_LAYER_ADDRESS NET_ADAPTER_LINK_LAYER_ADDRESS;
typedef struct _NET_ADAPTER_LINK_LAYER_CAPABILITIES NET_ADAPTER_LINK_LAYER_CAPABILITIES;
typedef struct _NET_ADAPTER_LINK_STATE NET_ADAPTER_LINK_STATE;
typedef struct _NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES;
typedef struct _NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES
    NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES;
typedef struct _NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES;
typedef struct _NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES;
typedef struct _NET_ADAPTER_RX_CAPABILITIES NET_ADAPTER_RX_CAPABILITIES;
typedef struct _NET_ADAPTER_TX_CAPABILITIES NET_ADAPTER_TX_CAPABILITIES;
typedef struct _NET_ADAPTER_WAKE_BITMAP_CAPABILITIES NET_ADAPTER_WAKE_BITMAP_CAPABILITIES;
typedef struct _NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES
    NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES;
typedef struct _NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES
    NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES;
typedef struct _NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES
    NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES;
typedef struct _NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES
    NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES;
typedef struct _NET_ADAPTER_WAKE_REASON_PACKET NET_ADAPTER_WAKE_REASON_PACKET;

typedef enum _NET_ADAPTER_AUTO_NEGOTIATION_FLAGS {
    NetAdapterAutoNegotiationFlagNone = 0x0,
    NetAdapterAutoNegotiationFlagXmitLinkSpeedAutoNegotiated = 0x1,
    NetAdapterAutoNegotiationFlagRcvLinkSpeedautoNegotiated = 0x2,
    NetAdapterAutoNegotiationFlagDuplexAutoNegotiated = 0x4,
    NetAdapterAutoNegotiationFlagPauseFunctionsAutoNegotiated = 0x8,
} NET_ADAPTER_AUTO_NEGOTIATION_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_ADAPTER_AUTO_NEGOTIATION_FLAGS)

typedef enum _NET_ADAPTER_PAUSE_FUNCTION_TYPE {
    NetAdapterPauseFunctionTypeUnsupported = 0,
    NetAdapterPauseFunctionTypeSendOnly,
    NetAdapterPauseFunctionTypeReceiveOnly,
    NetAdapterPauseFunctionTypeSendAndReceive,
    NetAdapterPauseFunctionTypeUnknown,
} NET_ADAPTER_PAUSE_FUNCTION_TYPE;

typedef enum _NET_ADAPTER_WAKE_PATTERN_ID {
    NetAdapterWakeMagicPatternId = 65534,
    NetAdapterWakeEapolPatternId = 65533,
    NetAdapterWakeFilterPatternId = 65532,
} NET_ADAPTER_WAKE_PATTERN_ID;

typedef enum _NET_MEMORY_MAPPING_REQUIREMENT {
    NetMemoryMappingRequirementNone = 0,
    NetMemoryMappingRequirementDmaMapped,
} NET_MEMORY_MAPPING_REQUIREMENT;

typedef enum _NET_PACKET_FILTER_FLAGS {
    NetPacketFilterFlagDirected = 0x1,
    NetPacketFilterFlagMulticast = 0x2,
    NetPacketFilterFlagAllMulticast = 0x4,
    NetPacketFilterFlagBroadcast = 0x8,
    NetPacketFilterFlagPromiscuous = 0x20,
} NET_PACKET_FILTER_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_PACKET_FILTER_FLAGS)

typedef enum _NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE {
    NetRxFragmentBufferAllocationModeSystem = 0,
    NetRxFragmentBufferAllocationModeDriver,
} NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE;

typedef enum _NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE {
    NetRxFragmentBufferAttachmentModeSystem = 0,
    NetRxFragmentBufferAttachmentModeDriver,
} NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE;

_Function_class_(EVT_NET_ADAPTER_CREATE_RXQUEUE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_NET_ADAPTER_CREATE_RXQUEUE(_In_ NETADAPTER Adapter,
                                                _Inout_ NETRXQUEUE_INIT *RxQueueInit);
typedef EVT_NET_ADAPTER_CREATE_RXQUEUE *PFN_NET_ADAPTER_CREATE_RXQUEUE;

_Function_class_(EVT_NET_ADAPTER_CREATE_TXQUEUE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_NET_ADAPTER_CREATE_TXQUEUE(_In_ NETADAPTER Adapter,
                                                _Inout_ NETTXQUEUE_INIT *TxQueueInit);
typedef EVT_NET_ADAPTER_CREATE_TXQUEUE *PFN_NET_ADAPTER_CREATE_TXQUEUE;

_Function_class_(EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM(_In_ NETADAPTER Adapter, _In_ NETOFFLOAD Offload);
typedef EVT_NET_ADAPTER_OFFLOAD_SET_CHECKSUM *PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM;

_Function_class_(EVT_NET_ADAPTER_RETURN_RX_BUFFER)
_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID
EVT_NET_ADAPTER_RETURN_RX_BUFFER(_In_ NETADAPTER Adapter,
                                 _In_ NET_FRAGMENT_RETURN_CONTEXT_HANDLE RxReturnContext);
typedef EVT_NET_ADAPTER_RETURN_RX_BUFFER *PFN_NET_ADAPTER_RETURN_RX_BUFFER;

_Function_class_(EVT_NET_ADAPTER_SET_RECEIVE_FILTER)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_NET_ADAPTER_SET_RECEIVE_FILTER(_In_ NETADAPTER Adapter, _In_ NETRECEIVEFILTER);
typedef EVT_NET_ADAPTER_SET_RECEIVE_FILTER *PFN_NET_ADAPTER_SET_RECEIVE_FILTER;

struct _NET_ADAPTER_DATAPATH_CALLBACKS {
    ULONG Size;
    PFN_NET_ADAPTER_CREATE_TXQUEUE EvtAdapterCreateTxQueue;
    PFN_NET_ADAPTER_CREATE_RXQUEUE EvtAdapterCreateRxQueue;
};

struct _NET_ADAPTER_DMA_CAPABILITIES {
    ULONG Size;
    WDFDMAENABLER DmaEnabler;
    PHYSICAL_ADDRESS MaximumPhysicalAddress;
    WDF_TRI_STATE CacheEnabled;
    NODE_REQUIREMENT PreferredNode;
};

struct _NET_ADAPTER_LINK_LAYER_ADDRESS {
    _Field_range_(0, 32) USHORT Length;
    UCHAR Address[32];
};

struct _NET_ADAPTER_LINK_LAYER_CAPABILITIES {
    ULONG Size;
    ULONG64 MaxTxLinkSpeed;
    ULONG64 MaxRxLinkSpeed;
};

struct _NET_ADAPTER_LINK_STATE {
    ULONG Size;
    ULONG64 TxLinkSpeed;
    ULONG64 RxLinkSpeed;
    NET_IF_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState;
    NET_ADAPTER_PAUSE_FUNCTION_TYPE SupportedPauseFunctions;
    NET_ADAPTER_AUTO_NEGOTIATION_FLAGS AutoNegotiationFlags;
};

struct _NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES {
    ULONG Size;
    BOOLEAN IPv4;
    BOOLEAN Tcp;
    BOOLEAN Udp;
    PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM EvtAdapterOffloadSetChecksum;
};

struct _NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES {
    ULONG Size;
    BOOLEAN ArpOffload;
    SIZE_T MaximumOffloadCount;
};

struct _NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES {
    ULONG Size;
    BOOLEAN NSOffload;
    SIZE_T MaximumOffloadCount;
};

struct _NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES {
    ULONG Size;
    NET_PACKET_FILTER_FLAGS SupportedPacketFilters;
    SIZE_T MaximumMulticastAddresses;
    PFN_NET_ADAPTER_SET_RECEIVE_FILTER EvtSetReceiveFilter;
};

struct _NET_ADAPTER_RX_CAPABILITIES {
    ULONG Size;
    NET_RX_FRAGMENT_BUFFER_ALLOCATION_MODE AllocationMode;
    NET_RX_FRAGMENT_BUFFER_ATTACHMENT_MODE AttachmentMode;
    UINT32 FragmentRingNumberOfElementsHint;
    SIZE_T MaximumFrameSize;
    SIZE_T MaximumNumberOfQueues;
    union {
        struct {
            PFN_NET_ADAPTER_RETURN_RX_BUFFER EvtAdapterReturnRxBuffer;
        };
        struct {
            NET_MEMORY_MAPPING_REQUIREMENT MappingRequirement;
            SIZE_T FragmentBufferAlignment;
            NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities;
        };
    };
};

struct _NET_ADAPTER_TX_CAPABILITIES {
    ULONG Size;
    NET_MEMORY_MAPPING_REQUIREMENT MappingRequirement;
    SIZE_T PayloadBackfill;
    SIZE_T MaximumNumberOfFragments;
    SIZE_T FragmentBufferAlignment;
    UINT32 FragmentRingNumberOfElementsHint;
    SIZE_T MaximumNumberOfQueues;
    NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities;
};

struct _NET_ADAPTER_WAKE_BITMAP_CAPABILITIES {
    ULONG Size;
    BOOLEAN BitmapPattern;
    SIZE_T MaximumPatternCount;
    SIZE_T MaximumPatternSize;
};

struct _NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES {
    ULONG Size;
    BOOLEAN EapolPacket;
};

struct _NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES {
    ULONG Size;
    BOOLEAN MagicPacket;
};

struct _NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES {
    ULONG Size;
    BOOLEAN MediaConnect;
    BOOLEAN MediaDisconnect;
};

struct _NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES {
    ULONG Size;
    BOOLEAN PacketFilterMatch;
};

struct _NET_ADAPTER_WAKE_REASON_PACKET {
    ULONG Size;
    ULONG PatternId;
    ULONG OriginalPacketSize;
    WDFMEMORY WakePacket;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_ADAPTER_TX_CAPABILITIES_INIT(_Out_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
                                                  _In_ SIZE_T MaximumNumberOfQueues) {
    RtlZeroMemory(TxCapabilities, sizeof(*TxCapabilities));
    TxCapabilities->Size = sizeof(*TxCapabilities);
    TxCapabilities->MappingRequirement = NetMemoryMappingRequirementNone;
    TxCapabilities->MaximumNumberOfFragments = (SIZE_T)-1; /* no limit */
    TxCapabilities->FragmentBufferAlignment = NET_ADAPTER_FRAGMENT_DEFAULT_ALIGNMENT;
    TxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
}

FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED(
    _Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities, _In_ SIZE_T MaximumFrameSize,
    _In_ SIZE_T MaximumNumberOfQueues) {
    RtlZeroMemory(RxCapabilities, sizeof(*RxCapabilities));
    RxCapabilities->Size = sizeof(*RxCapabilities);
    RxCapabilities->AllocationMode = NetRxFragmentBufferAllocationModeSystem;
    RxCapabilities->AttachmentMode = NetRxFragmentBufferAttachmentModeSystem;
    RxCapabilities->MaximumFrameSize = MaximumFrameSize;
    RxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
    RxCapabilities->MappingRequirement = NetMemoryMappingRequirementNone;
    RxCapabilities->FragmentBufferAlignment = NET_ADAPTER_FRAGMENT_DEFAULT_ALIGNMENT;
}

FORCEINLINE VOID NET_ADAPTER_WAKE_REASON_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
    RtlZeroMemory(Reason, sizeof(*Reason));
    Reason->Size = sizeof(*Reason);
}

FORCEINLINE VOID
NET_ADAPTER_DATAPATH_CALLBACKS_INIT(_Out_ NET_ADAPTER_DATAPATH_CALLBACKS *DatapathCallbacks,
                                    _In_ PFN_NET_ADAPTER_CREATE_TXQUEUE EvtAdapterCreateTxQueue,
                                    _In_ PFN_NET_ADAPTER_CREATE_RXQUEUE EvtAdapterCreateRxQueue) {
    RtlZeroMemory(DatapathCallbacks, sizeof(*DatapathCallbacks));
    DatapathCallbacks->Size = sizeof(*DatapathCallbacks);
    DatapathCallbacks->EvtAdapterCreateTxQueue = EvtAdapterCreateTxQueue;
    DatapathCallbacks->EvtAdapterCreateRxQueue = EvtAdapterCreateRxQueue;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_ADAPTER_DMA_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities, _In_ WDFDMAENABLER DmaEnabler) {
    RtlZeroMemory(DmaCapabilities, sizeof(*DmaCapabilities));
    DmaCapabilities->Size = sizeof(*DmaCapabilities);
    DmaCapabilities->DmaEnabler = DmaEnabler;
    DmaCapabilities->CacheEnabled = WdfUseDefault;
    DmaCapabilities->PreferredNode = MM_ANY_NODE_OK;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_ADAPTER_LINK_LAYER_ADDRESS_INIT(
    _Out_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress, _In_ _In_range_(1, 32) USHORT Length,
    _In_reads_bytes_(Length) const UCHAR *AddressBuffer) {
    RtlZeroMemory(LinkLayerAddress, sizeof(*LinkLayerAddress));
    LinkLayerAddress->Length = Length;
    RtlCopyMemory(LinkLayerAddress->Address, AddressBuffer, Length);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_ADAPTER_LINK_LAYER_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities, _In_ ULONG64 MaxTxLinkSpeed,
    _In_ ULONG64 MaxRxLinkSpeed) {
    RtlZeroMemory(LinkLayerCapabilities, sizeof(*LinkLayerCapabilities));
    LinkLayerCapabilities->Size = sizeof(*LinkLayerCapabilities);
    LinkLayerCapabilities->MaxTxLinkSpeed = MaxTxLinkSpeed;
    LinkLayerCapabilities->MaxRxLinkSpeed = MaxRxLinkSpeed;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID
NET_ADAPTER_LINK_STATE_INIT(_Out_ NET_ADAPTER_LINK_STATE *LinkState, _In_ ULONG64 LinkSpeed,
                            _In_ NET_IF_MEDIA_CONNECT_STATE MediaConnectState,
                            _In_ NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState,
                            _In_ NET_ADAPTER_PAUSE_FUNCTION_TYPE SupportedPauseFunctions,
                            _In_ NET_ADAPTER_AUTO_NEGOTIATION_FLAGS AutoNegotiationFlags) {
    RtlZeroMemory(LinkState, sizeof(*LinkState));
    LinkState->Size = sizeof(*LinkState);
    LinkState->TxLinkSpeed = LinkSpeed;
    LinkState->RxLinkSpeed = LinkSpeed;
    LinkState->MediaConnectState = MediaConnectState;
    LinkState->MediaDuplexState = MediaDuplexState;
    LinkState->SupportedPauseFunctions = SupportedPauseFunctions;
    LinkState->AutoNegotiationFlags = AutoNegotiationFlags;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID NET_ADAPTER_LINK_STATE_INIT_DISCONNECTED(_Out_ NET_ADAPTER_LINK_STATE *LinkState) {
    RtlZeroMemory(LinkState, sizeof(*LinkState));
    LinkState->Size = sizeof(*LinkState);
    LinkState->TxLinkSpeed = NET_ADAPTER_LINK_SPEED_UNKNOWN;
    LinkState->RxLinkSpeed = NET_ADAPTER_LINK_SPEED_UNKNOWN;
    LinkState->MediaConnectState = MediaConnectStateDisconnected;
    LinkState->MediaDuplexState = MediaDuplexStateUnknown;
    LinkState->SupportedPauseFunctions = NetAdapterPauseFunctionTypeUnknown;
    LinkState->AutoNegotiationFlags = NetAdapterAutoNegotiationFlagNone;
}

FORCEINLINE VOID NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES *ChecksumCapabilities, _In_ BOOLEAN IPv4,
    _In_ BOOLEAN Tcp, _In_ BOOLEAN Udp,
    _In_ PFN_NET_ADAPTER_OFFLOAD_SET_CHECKSUM EvtAdapterOffloadSetChecksum) {
    RtlZeroMemory(ChecksumCapabilities, sizeof(*ChecksumCapabilities));
    ChecksumCapabilities->Size = sizeof(*ChecksumCapabilities);
    ChecksumCapabilities->IPv4 = IPv4;
    ChecksumCapabilities->Tcp = Tcp;
    ChecksumCapabilities->Udp = Udp;
    ChecksumCapabilities->EvtAdapterOffloadSetChecksum = EvtAdapterOffloadSetChecksum;
}

FORCEINLINE VOID NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES *Capabilities,
    _In_ SIZE_T MaximumOffloadCount) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
    Capabilities->MaximumOffloadCount = MaximumOffloadCount;
}

FORCEINLINE VOID NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES *Capabilities,
    _In_ SIZE_T MaximumOffloadCount) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
    Capabilities->MaximumOffloadCount = MaximumOffloadCount;
}

FORCEINLINE VOID NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES *Capabilities,
    _In_ PFN_NET_ADAPTER_SET_RECEIVE_FILTER EvtSetReceiveFilter) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
    Capabilities->EvtSetReceiveFilter = EvtSetReceiveFilter;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_DRIVER_MANAGED(
    _Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities,
    _In_ PFN_NET_ADAPTER_RETURN_RX_BUFFER EvtAdapterReturnRxBuffer, _In_ SIZE_T MaximumFrameSize,
    _In_ SIZE_T MaximumNumberOfQueues) {
    RtlZeroMemory(RxCapabilities, sizeof(*RxCapabilities));
    RxCapabilities->Size = sizeof(*RxCapabilities);
    RxCapabilities->AllocationMode = NetRxFragmentBufferAllocationModeDriver;
    RxCapabilities->AttachmentMode = NetRxFragmentBufferAttachmentModeDriver;
    RxCapabilities->MaximumFrameSize = MaximumFrameSize;
    RxCapabilities->MaximumNumberOfQueues = MaximumNumberOfQueues;
    RxCapabilities->EvtAdapterReturnRxBuffer = EvtAdapterReturnRxBuffer;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED_DMA(
    _Out_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities,
    _In_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities, _In_ SIZE_T MaximumFrameSize,
    _In_ SIZE_T MaximumNumberOfQueues) {
    NET_ADAPTER_RX_CAPABILITIES_INIT_SYSTEM_MANAGED(RxCapabilities, MaximumFrameSize,
                                                    MaximumNumberOfQueues);
    RxCapabilities->MappingRequirement = NetMemoryMappingRequirementDmaMapped;
    RxCapabilities->DmaCapabilities = DmaCapabilities;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_ADAPTER_TX_CAPABILITIES_INIT_FOR_DMA(
    _Out_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
    _In_ NET_ADAPTER_DMA_CAPABILITIES *DmaCapabilities, _In_ SIZE_T MaximumNumberOfQueues) {
    NET_ADAPTER_TX_CAPABILITIES_INIT(TxCapabilities, MaximumNumberOfQueues);
    TxCapabilities->MappingRequirement = NetMemoryMappingRequirementDmaMapped;
    TxCapabilities->DmaCapabilities = DmaCapabilities;
}

FORCEINLINE VOID NET_ADAPTER_WAKE_BITMAP_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_WAKE_BITMAP_CAPABILITIES *Capabilities) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
}

FORCEINLINE VOID NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES *Capabilities) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
}

FORCEINLINE VOID NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES *Capabilities) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
}

FORCEINLINE VOID NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES *Capabilities) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
}

FORCEINLINE VOID NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES_INIT(
    _Out_ NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES *Capabilities) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
}

FORCEINLINE VOID
NET_ADAPTER_WAKE_REASON_EAPOL_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
    NET_ADAPTER_WAKE_REASON_PACKET_INIT(Reason);
    Reason->PatternId = NetAdapterWakeEapolPatternId;
}

FORCEINLINE VOID
NET_ADAPTER_WAKE_REASON_FILTER_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
    NET_ADAPTER_WAKE_REASON_PACKET_INIT(Reason);
    Reason->PatternId = NetAdapterWakeFilterPatternId;
}

FORCEINLINE VOID
NET_ADAPTER_WAKE_REASON_MAGIC_PACKET_INIT(_Out_ NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
    NET_ADAPTER_WAKE_REASON_PACKET_INIT(Reason);
    Reason->PatternId = NetAdapterWakeMagicPatternId;
}

EXTERN_C_END

#endif
