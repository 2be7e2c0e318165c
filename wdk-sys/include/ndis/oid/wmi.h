/*
 * OIDs over WMI: GUIDs for custom OIDs, headers of the data blocks, and NDIS' own control codes.
 */
#ifndef CWDK_NDIS_OID_WMI_H
#define CWDK_NDIS_OID_WMI_H

#include "wdm.h"
#include "netiodef.h"
#include "ndis/oid/ids.h"
#include "ndis/oid/power.h"
#include "ndis/oid/offload.h"
#include "ndis/oid/receive_filter.h"
#include "ndis/oid/direct.h"

#define IOCTL_NDIS_ADD_TDI_DEVICE                                                                  \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_DO_PNP_OPERATION                                                                \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_ENUMERATE_INTERFACES                                                            \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x4, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_GET_LOG_DATA                                                                    \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x7, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_NDIS_GET_VERSION                                                                     \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_QUERY_ALL_STATS                                                                 \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x1, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_NDIS_QUERY_GLOBAL_STATS                                                              \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x0, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_NDIS_QUERY_SELECTED_STATS                                                            \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x3, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED1                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x9, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED10                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x12, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED11                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x13, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED12                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED13                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x15, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED14                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x16, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED15                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x17, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED16                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x18, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED17                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x19, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED18                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x1A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED19                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x1B, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED2                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0xA, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED20                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x1C, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED21                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x1D, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED22                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x1E, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED23                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x1F, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED24                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x20, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED25                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x21, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED26                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x22, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED27                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x23, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED28                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x24, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED29                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x25, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED3                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0xB, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED30                                                                      \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x26, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED4                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0xC, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED5                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0xD, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED6                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0xE, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_NDIS_RESERVED7                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0xF, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED8                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x10, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_NDIS_RESERVED9                                                                       \
    CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, 0x11, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define NDIS_SIZEOF_WMI_OUTPUT_INFO_REVISION_1 0x10ULL
#define NDIS_SIZEOF_WMI_ENUM_ADAPTER_REVISION_1 0x13ULL
#define NDIS_SIZEOF_WMI_PM_ACTIVE_CAPABILITIES_REVISION_1 0x1CULL
#define NDIS_SIZEOF_WMI_PM_ADMIN_CONFIG_REVISION_1 0x1CULL
#define NDIS_SIZEOF_WMI_METHOD_HEADER_REVISION_1 0x20ULL
#define NDIS_SIZEOF_WMI_SET_HEADER_REVISION_1 0x20ULL
#define NDIS_SIZEOF_WMI_TCP_CONNECTION_OFFLOAD_REVISION_1 0x20ULL
#define NDIS_SIZEOF_WMI_EVENT_HEADER_REVISION_1 0x28ULL
#define NDIS_SIZEOF_WMI_RECEIVE_QUEUE_INFO_REVISION_1 1084ULL
#define NDIS_SIZEOF_WMI_RECEIVE_QUEUE_PARAMETERS_REVISION_1 1084ULL
#define NDIS_SIZEOF_NDIS_WMI_OFFLOAD_REVISION_1 0xE0ULL
#define NDIS_SIZEOF_NDIS_WMI_OFFLOAD_REVISION_2 0x100ULL
#define NDIS_SIZEOF_NDIS_WMI_OFFLOAD_REVISION_3 0x10CULL
#define NDIS_SIZEOF_NDIS_WMI_OFFLOAD_REVISION_4 0x128ULL

#define NDIS_WMI_ENUM_ADAPTER_REVISION_1 1
#define NDIS_WMI_EVENT_HEADER_REVISION_1 1
#define NDIS_WMI_METHOD_HEADER_REVISION_1 1
#define NDIS_WMI_OBJECT_TYPE_SET 1
#define NDIS_WMI_OBJECT_TYPE_METHOD 2
#define NDIS_WMI_OBJECT_TYPE_EVENT 3
#define NDIS_WMI_OBJECT_TYPE_ENUM_ADAPTER 4
#define NDIS_WMI_OBJECT_TYPE_OUTPUT_INFO 5
#define NDIS_WMI_PM_ACTIVE_CAPABILITIES_REVISION_1 1
#define NDIS_WMI_PM_ADMIN_CONFIG_REVISION_1 1
#define NDIS_WMI_RECEIVE_QUEUE_INFO_REVISION_1 1
#define NDIS_WMI_RECEIVE_QUEUE_PARAMETERS_REVISION_1 1
#define NDIS_WMI_SET_HEADER_REVISION_1 1

#define fNDIS_GUID_TO_OID 1
#define fNDIS_GUID_TO_STATUS 2
#define fNDIS_GUID_ANSI_STRING 4
#define fNDIS_GUID_UNICODE_STRING 8
#define fNDIS_GUID_ARRAY 0x10
#define fNDIS_GUID_ALLOW_READ 0x20
#define fNDIS_GUID_ALLOW_WRITE 0x40
#define fNDIS_GUID_METHOD 0x80
#define fNDIS_GUID_NDIS_RESERVED 0x100
#define fNDIS_GUID_SUPPORT_COMMON_HEADER 0x200

EXTERN_C_START

typedef struct NDIS_WMI_OUTPUT_INFO NDIS_WMI_OUTPUT_INFO, *PNDIS_WMI_OUTPUT_INFO;
struct NDIS_WMI_OUTPUT_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    UCHAR SupportedRevision;
    ULONG DataOffset;
};

typedef struct _NDIS_GUID NDIS_GUID, *PNDIS_GUID;
struct _NDIS_GUID {
    GUID Guid;
    union {
        NDIS_OID Oid;
        NDIS_STATUS Status;
    };
    ULONG Size;
    ULONG Flags;
};

typedef struct _NDIS_WMI_ENUM_ADAPTER NDIS_WMI_ENUM_ADAPTER, *PNDIS_WMI_ENUM_ADAPTER;
struct _NDIS_WMI_ENUM_ADAPTER {
    NDIS_OBJECT_HEADER Header;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    USHORT DeviceNameLength;
    CHAR DeviceName[1];
};

typedef struct _NDIS_WMI_EVENT_HEADER NDIS_WMI_EVENT_HEADER, *PNDIS_WMI_EVENT_HEADER;
struct _NDIS_WMI_EVENT_HEADER {
    NDIS_OBJECT_HEADER Header;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    ULONG64 RequestId;
    NDIS_PORT_NUMBER PortNumber;
    ULONG DeviceNameLength;
    ULONG DeviceNameOffset;
    UCHAR Padding[4];
};

typedef struct _NDIS_WMI_GROUP_AFFINITY NDIS_WMI_GROUP_AFFINITY, *PNDIS_WMI_GROUP_AFFINITY;
struct _NDIS_WMI_GROUP_AFFINITY {
    ULONG64 Mask;
    USHORT Group;
    USHORT Reserved[3];
};

typedef struct _NDIS_WMI_IPSEC_OFFLOAD_V1 NDIS_WMI_IPSEC_OFFLOAD_V1, *PNDIS_WMI_IPSEC_OFFLOAD_V1;
struct _NDIS_WMI_IPSEC_OFFLOAD_V1 {
    struct {
        ULONG Encapsulation;
        ULONG AhEspCombined;
        ULONG TransportTunnelCombined;
        ULONG IPv4Options;
        ULONG Flags;
    } Supported;
    struct {
        ULONG Md5;
        ULONG Sha_1;
        ULONG Transport;
        ULONG Tunnel;
        ULONG Send;
        ULONG Receive;
    } IPv4AH;
    struct {
        ULONG Des;
        ULONG Reserved;
        ULONG TripleDes;
        ULONG NullEsp;
        ULONG Transport;
        ULONG Tunnel;
        ULONG Send;
        ULONG Receive;
    } IPv4ESP;
};

typedef struct _NDIS_WMI_METHOD_HEADER NDIS_WMI_METHOD_HEADER, *PNDIS_WMI_METHOD_HEADER;
struct _NDIS_WMI_METHOD_HEADER {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NET_LUID NetLuid;
    ULONG64 RequestId;
    ULONG Timeout;
    UCHAR Padding[4];
};

typedef struct _NDIS_WMI_NDK_CAPABILITIES NDIS_WMI_NDK_CAPABILITIES, *PNDIS_WMI_NDK_CAPABILITIES;
struct _NDIS_WMI_NDK_CAPABILITIES {
    ULONG MaxQpCount;
    ULONG MaxCqCount;
    ULONG MaxMrCount;
    ULONG MaxPdCount;
    ULONG MaxInboundReadLimit;
    ULONG MaxOutboundReadLimit;
    ULONG MaxMwCount;
    ULONG MaxSrqCount;
    ULONG64 MissingCounterMask;
    NDK_WMI_ADAPTER_INFO NdkInfo;
};

typedef struct _NDIS_WMI_TCP_IP_CHECKSUM_OFFLOAD NDIS_WMI_TCP_IP_CHECKSUM_OFFLOAD,
    *PNDIS_WMI_TCP_IP_CHECKSUM_OFFLOAD;
struct _NDIS_WMI_TCP_IP_CHECKSUM_OFFLOAD {
    struct {
        ULONG Encapsulation;
        ULONG IpOptionsSupported;
        ULONG TcpOptionsSupported;
        ULONG TcpChecksum;
        ULONG UdpChecksum;
        ULONG IpChecksum;
    } IPv4Transmit;
    struct {
        ULONG Encapsulation;
        ULONG IpOptionsSupported;
        ULONG TcpOptionsSupported;
        ULONG TcpChecksum;
        ULONG UdpChecksum;
        ULONG IpChecksum;
    } IPv4Receive;
    struct {
        ULONG Encapsulation;
        ULONG IpExtensionHeadersSupported;
        ULONG TcpOptionsSupported;
        ULONG TcpChecksum;
        ULONG UdpChecksum;
    } IPv6Transmit;
    struct {
        ULONG Encapsulation;
        ULONG IpExtensionHeadersSupported;
        ULONG TcpOptionsSupported;
        ULONG TcpChecksum;
        ULONG UdpChecksum;
    } IPv6Receive;
};

typedef struct _NDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V1 NDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V1,
    *PNDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V1;
struct _NDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V1 {
    struct {
        ULONG Encapsulation;
        ULONG MaxOffLoadSize;
        ULONG MinSegmentCount;
        ULONG TcpOptions;
        ULONG IpOptions;
    } IPv4;
};

typedef struct _NDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V2 NDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V2,
    *PNDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V2;
struct _NDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V2 {
    struct {
        ULONG Encapsulation;
        ULONG MaxOffLoadSize;
        ULONG MinSegmentCount;
    } IPv4;
    struct {
        ULONG Encapsulation;
        ULONG MaxOffLoadSize;
        ULONG MinSegmentCount;
        ULONG IpExtensionHeadersSupported;
        ULONG TcpOptionsSupported;
    } IPv6;
};

typedef struct _NDIS_WMI_OFFLOAD NDIS_WMI_OFFLOAD, *PNDIS_WMI_OFFLOAD;
struct _NDIS_WMI_OFFLOAD {
    NDIS_OBJECT_HEADER Header;
    NDIS_WMI_TCP_IP_CHECKSUM_OFFLOAD Checksum;
    NDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V1 LsoV1;
    NDIS_WMI_IPSEC_OFFLOAD_V1 IPsecV1;
    NDIS_WMI_TCP_LARGE_SEND_OFFLOAD_V2 LsoV2;
    ULONG Flags;
    NDIS_IPSEC_OFFLOAD_V2 IPsecV2;
    NDIS_TCP_RECV_SEG_COALESCE_OFFLOAD Rsc;
    NDIS_ENCAPSULATED_PACKET_TASK_OFFLOAD EncapsulatedPacketTaskOffloadGre;
    NDIS_UDP_SEGMENTATION_OFFLOAD UdpSegmentation;
};

typedef struct _NDIS_WMI_PM_ACTIVE_CAPABILITIES NDIS_WMI_PM_ACTIVE_CAPABILITIES,
    *PNDIS_WMI_PM_ACTIVE_CAPABILITIES;
struct _NDIS_WMI_PM_ACTIVE_CAPABILITIES {
    NDIS_OBJECT_HEADER Header;
    NDIS_PM_CAPABILITY_STATE WakeOnPattern;
    NDIS_PM_CAPABILITY_STATE WakeOnMagicPacket;
    NDIS_PM_CAPABILITY_STATE DeviceSleepOnDisconnect;
    NDIS_PM_CAPABILITY_STATE PMARPOffload;
    NDIS_PM_CAPABILITY_STATE PMNSOffload;
    NDIS_PM_CAPABILITY_STATE PMWiFiRekeyOffload;
};

typedef struct _NDIS_WMI_PM_ADMIN_CONFIG NDIS_WMI_PM_ADMIN_CONFIG, *PNDIS_WMI_PM_ADMIN_CONFIG;
struct _NDIS_WMI_PM_ADMIN_CONFIG {
    NDIS_OBJECT_HEADER Header;
    NDIS_PM_ADMIN_CONFIG_STATE WakeOnPattern;
    NDIS_PM_ADMIN_CONFIG_STATE WakeOnMagicPacket;
    NDIS_PM_ADMIN_CONFIG_STATE DeviceSleepOnDisconnect;
    NDIS_PM_ADMIN_CONFIG_STATE PMARPOffload;
    NDIS_PM_ADMIN_CONFIG_STATE PMNSOffload;
    NDIS_PM_ADMIN_CONFIG_STATE PMWiFiRekeyOffload;
};

typedef struct _NDIS_WMI_RECEIVE_QUEUE_INFO NDIS_WMI_RECEIVE_QUEUE_INFO,
    *PNDIS_WMI_RECEIVE_QUEUE_INFO;
struct _NDIS_WMI_RECEIVE_QUEUE_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_TYPE QueueType;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_RECEIVE_QUEUE_GROUP_ID QueueGroupId;
    NDIS_RECEIVE_QUEUE_OPERATIONAL_STATE QueueState;
    NDIS_WMI_GROUP_AFFINITY ProcessorAffinity;
    ULONG NumSuggestedReceiveBuffers;
    ULONG MSIXTableEntry;
    ULONG LookaheadSize;
    NDIS_VM_NAME VmName;
    NDIS_QUEUE_NAME QueueName;
};

typedef struct _NDIS_WMI_RECEIVE_QUEUE_PARAMETERS NDIS_WMI_RECEIVE_QUEUE_PARAMETERS,
    *PNDIS_WMI_RECEIVE_QUEUE_PARAMETERS;
struct _NDIS_WMI_RECEIVE_QUEUE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_TYPE QueueType;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_RECEIVE_QUEUE_GROUP_ID QueueGroupId;
    NDIS_WMI_GROUP_AFFINITY ProcessorAffinity;
    ULONG NumSuggestedReceiveBuffers;
    ULONG MSIXTableEntry;
    ULONG LookaheadSize;
    NDIS_VM_NAME VmName;
    NDIS_QUEUE_NAME QueueName;
};

typedef struct _NDIS_WMI_SET_HEADER NDIS_WMI_SET_HEADER, *PNDIS_WMI_SET_HEADER;
struct _NDIS_WMI_SET_HEADER {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NET_LUID NetLuid;
    ULONG64 RequestId;
    ULONG Timeout;
    UCHAR Padding[4];
};

typedef struct _NDIS_WMI_TCP_CONNECTION_OFFLOAD NDIS_WMI_TCP_CONNECTION_OFFLOAD,
    *PNDIS_WMI_TCP_CONNECTION_OFFLOAD;
struct _NDIS_WMI_TCP_CONNECTION_OFFLOAD {
    NDIS_OBJECT_HEADER Header;
    ULONG Encapsulation;
    ULONG SupportIPv4;
    ULONG SupportIPv6;
    ULONG SupportIPv6ExtensionHeaders;
    ULONG SupportSack;
    ULONG TcpConnectionOffloadCapacity;
    ULONG Flags;
};

EXTERN_C_END

#endif
