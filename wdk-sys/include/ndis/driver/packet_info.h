/*
 * Information out of band: what travels with a net buffer list beside its data, in the slots that
 * NET_BUFFER_LIST_INFO names.
 */
#ifndef CWDK_NDIS_DRIVER_PACKET_INFO_H
#define CWDK_NDIS_DRIVER_PACKET_INFO_H

#include "wdm.h"
#include "minwindef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/nbl.h"
#include "ndis/nblinfo.h"
#include "ndis/driver/types.h"

EXTERN_C_START

typedef union _NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO
    NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO,
    *PNDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO;

EXTERN_C_END

#define NDIS_GFT_OFFLOAD_INFO_DIRECTION_INGRESS 1
#define NDIS_GFT_OFFLOAD_INFO_EXCEPTION_PACKET 2
#define NDIS_GFT_OFFLOAD_INFO_COPY_PACKET 4
#define NDIS_GFT_OFFLOAD_INFO_SAMPLE_PACKET 8

#define NDIS_INDICATE_ALL_NBLS 0xFFFFFFFFUL

#define NDIS_MEDIA_SPECIFIC_INFO_TUNDL 0x10001
#define NDIS_MEDIA_SPECIFIC_INFO_FCOE 0x80010000U
#define NDIS_MEDIA_SPECIFIC_INFO_EAPOL 0x80010001U
#define NDIS_MEDIA_SPECIFIC_INFO_LLDP 0x80010002U
#define NDIS_MEDIA_SPECIFIC_INFO_TIMESYNC 0x80010003U

#define NDIS_NBL_MEDIA_SPECIFIC_INFO_REVISION_1 1

#define NDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE_REVISION_1 1
#define NDIS_RECEIVE_QUEUE_STATE_REVISION_1 1

#define NDIS_SIZEOF_RECEIVE_FILTER_QUEUE_STATE_CHANGE_REVISION_1 8ULL
#define NDIS_SIZEOF_NDIS_RECEIVE_QUEUE_STATE_REVISION_1 0x10ULL
#define NDIS_SIZEOF_NBL_MEDIA_SPECIFIC_INFO_REVISION_1 0x20ULL

#define NDIS_TASK_OFFLOAD_VERSION 1

EXTERN_C_START

typedef struct _NDIS_RECEIVE_FILTER_CAPABILITIES NDIS_RECEIVE_FILTER_CAPABILITIES,
    *PNDIS_RECEIVE_FILTER_CAPABILITIES;
typedef struct _NET_BUFFER NET_BUFFER, *PNET_BUFFER;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;

typedef enum _NDIS_PER_PACKET_INFO {
    TcpIpChecksumPacketInfo = 0,
    IpSecPacketInfo,
    TcpLargeSendPacketInfo,
    ClassificationHandlePacketInfo,
    NdisReserved,
    ScatterGatherListPacketInfo,
    Ieee8021QInfo,
    OriginalPacketInfo,
    PacketCancelId,
    OriginalNetBufferList,
    CachedNetBufferList,
    ShortPacketPaddingInfo,
    MaxPerPacketInfo,
} NDIS_PER_PACKET_INFO,
    *PNDIS_PER_PACKET_INFO;

typedef struct _MEDIA_SPECIFIC_INFORMATION MEDIA_SPECIFIC_INFORMATION, *PMEDIA_SPECIFIC_INFORMATION;
struct _MEDIA_SPECIFIC_INFORMATION {
    UINT NextEntryOffset;
    NDIS_CLASS_ID ClassId;
    UINT Size;
    UCHAR ClassInformation[1];
};

typedef struct _NDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO
    NDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO,
    *PNDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO;
struct _NDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO {
    union {
        struct {
            NDIS_HANDLE OffloadHandle;
        } Transmit;
        struct {
            USHORT SaDeleteReq : 1;
            USHORT CryptoDone : 1;
            USHORT NextCryptoDone : 1;
            USHORT Pad : 13;
            USHORT CryptoStatus;
        } Receive;
    };
};

typedef struct _NDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO
    NDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO,
    *PNDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO;
struct _NDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG NextHeader : 8;
            ULONG PadLength : 8;
            ULONG AhHeaderOffset : 8;
            ULONG EspHeaderOffset : 8;
        } Transmit;
        struct {
            ULONG NextHeader : 8;
            ULONG PadLength : 8;
            ULONG HeaderInfoSet : 1;
        } Receive;
    };
};

typedef struct _NDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO
    NDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO,
    *PNDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO;
struct _NDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO {
    union {
        struct {
            PVOID OffloadHandle;
        } Transmit;
        struct {
            ULONG SaDeleteReq : 1;
            ULONG CryptoDone : 1;
            ULONG NextCryptoDone : 1;
            ULONG Reserved : 13;
            ULONG CryptoStatus : 16;
        } Receive;
    };
};

typedef struct _NDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO
    NDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO,
    *PNDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO;
struct _NDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO {
    struct {
        NDIS_HANDLE TunnelHandle;
    } Transmit;
};

typedef struct _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION NDIS_NBL_MEDIA_SPECIFIC_INFORMATION,
    *PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION;
struct DECLSPEC_ALIGN(16) _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION {
    PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION NextEntry;
    ULONG Tag;
    DECLSPEC_ALIGN(8) UCHAR Data[1];
};

typedef struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX,
    *PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX;
struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX {
    NDIS_OBJECT_HEADER Header;
    struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX *NextEntry;
    ULONG Tag;
    PVOID Data;
};

typedef struct _NDIS_NET_BUFFER_LIST_FILTERING_INFO NDIS_NET_BUFFER_LIST_FILTERING_INFO,
    *PNDIS_NET_BUFFER_LIST_FILTERING_INFO;
struct _NDIS_NET_BUFFER_LIST_FILTERING_INFO {
    union {
        struct {
            USHORT FilterId;
            union {
                USHORT QueueId;
                USHORT VPortId;
            } QueueVPortInfo;
        } FilteringInfo;
        PVOID Value;
    };
};

typedef struct _NDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO NDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO,
    *PNDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO;
struct _NDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO {
    ULONG Flags;
    USHORT VPortId;
    USHORT Reserved;
};

typedef struct _NDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO NDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO,
    *PNDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO;
struct _NDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO {
    union {
        PVOID MediaSpecificInfo;
        PVOID NativeWifiSpecificInfo;
        PVOID Value;
    };
};

typedef struct _NDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO NDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO,
    *PNDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO;
struct _NDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO {
    union {
        struct {
            UINT32 VirtualSubnetId : 24;
            UINT32 ReservedVsidBits : 8;
            UINT32 Reserved;
        };
        PVOID Value;
    };
};

typedef struct _NDIS_PACKET_8021Q_INFO NDIS_PACKET_8021Q_INFO, *PNDIS_PACKET_8021Q_INFO;
struct _NDIS_PACKET_8021Q_INFO {
    union {
        struct {
            UINT32 UserPriority : 3;
            UINT32 CanonicalFormatId : 1;
            UINT32 VlanId : 12;
            UINT32 Reserved : 16;
        } TagHeader;
        PVOID Value;
    };
};

typedef struct _NDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE NDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE,
    *PNDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE;
struct _NDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE {
    NDIS_OBJECT_HEADER Header;
    ULONG QueueId;
};

typedef struct _NDIS_RECEIVE_QUEUE_STATE NDIS_RECEIVE_QUEUE_STATE, *PNDIS_RECEIVE_QUEUE_STATE;
struct _NDIS_RECEIVE_QUEUE_STATE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_RECEIVE_QUEUE_OPERATIONAL_STATE QueueState;
};

typedef struct _NDIS_RECEIVE_THROTTLE_PARAMETERS NDIS_RECEIVE_THROTTLE_PARAMETERS,
    *PNDIS_RECEIVE_THROTTLE_PARAMETERS;
struct _NDIS_RECEIVE_THROTTLE_PARAMETERS {
    ULONG MaxNblsToIndicate;
    ULONG MoreNblsPending : 1;
};

typedef struct _NDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO
    NDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO,
    *PNDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO;
struct _NDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG IsEncapsulatedPacket : 1;
            ULONG EncapsulatedPacketOffsetsValid : 1;
            ULONG InnerFrameOffset : 8;
            ULONG TransportIpHeaderRelativeOffset : 6;
            ULONG TcpHeaderRelativeOffset : 10;
            ULONG IsInnerIPv6 : 1;
            ULONG TcpOptionsPresent : 1;
            ULONG Reserved : 4;
        } EncapsulatedPacketOffsets;
        PVOID Value;
    };
};

EXTERN_C_END

#define NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(_NBL)                                             \
    ((PNDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO) &                                       \
     NET_BUFFER_LIST_INFO(_NBL, SwitchForwardingDetail))

#endif
