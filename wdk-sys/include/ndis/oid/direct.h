/*
 * Network Direct (RDMA) and Packet Direct capabilities.
 */
#ifndef CWDK_NDIS_OID_DIRECT_H
#define CWDK_NDIS_OID_DIRECT_H

#include "wdm.h"
#include "netiodef.h"
#include "ndis/oid/ids.h"
#include "ndis/oid/general.h"

#define NDIS_NDK_CAPABILITIES_REVISION_1 1
#define NDIS_NDK_CONNECTIONS_REVISION_1 1
#define NDIS_NDK_LOCAL_ENDPOINTS_REVISION_1 1
#define NDIS_NDK_STATISTICS_INFO_REVISION_1 1

#define NDIS_PD_CAPABILITIES_REVISION_1 1
#define NDIS_PD_CAPS_RECEIVE_FILTER_COUNTERS_SUPPORTED 1
#define NDIS_PD_CAPS_DRAIN_NOTIFICATIONS_SUPPORTED 2
#define NDIS_PD_CAPS_NOTIFICATION_MODERATION_INTERVAL_SUPPORTED 4
#define NDIS_PD_CAPS_NOTIFICATION_MODERATION_COUNT_SUPPORTED 8
#define NDIS_PD_CONFIG_REVISION_1 1
#define NDIS_PD_QUEUE_COUNT_DYNAMIC 0xFFFFFFFFUL

#define NDIS_SIZEOF_PD_CONFIG_REVISION_1 0x14ULL
#define NDIS_SIZEOF_PD_CAPABILITIES_REVISION_1 92ULL
#define NDIS_SIZEOF_NDK_CAPABILITIES_REVISION_1 0x38ULL
#define NDIS_SIZEOF_NDK_WMI_ADAPTER_INFO_REVISION_1 0x60L
#define NDIS_SIZEOF_NDK_WMI_ADAPTER_INFO_REVISION_2 0x68ULL
#define NDIS_SIZEOF_NDK_WMI_CAPABILITIES_REVISION_1 0x88L
#define NDIS_SIZEOF_NDK_WMI_CAPABILITIES_REVISION_2 0x90ULL
#define NDIS_SIZEOF_NDK_STATISTICS_INFO_REVISION_1 248ULL

#define OID_NDK_SET_STATE 0xFC040201U
#define OID_NDK_STATISTICS 0xFC040202U
#define OID_NDK_CONNECTIONS 0xFC040203U
#define OID_NDK_LOCAL_ENDPOINTS 0xFC040204U

#define OID_PD_OPEN_PROVIDER 0x10501
#define OID_PD_CLOSE_PROVIDER 0x10502
#define OID_PD_QUERY_CURRENT_CONFIG 0x10503

DEFINE_GUID(GUID_NDIS_NDK_CAPABILITIES, 0x7969BA4D, 0xDD80, 0x4BC7, 0xB3, 0xE6, 0x68, 0x04, 0x39,
            0x97, 0xE5, 0x19);
DEFINE_GUID(GUID_NDIS_NDK_STATE, 0x530C69C9, 0x2F51, 0x49DE, 0xA1, 0xAF, 0x08, 0x8D, 0x54, 0xFF,
            0xA4, 0x74);

EXTERN_C_START

typedef struct _NDIS_NDK_CAPABILITIES NDIS_NDK_CAPABILITIES, *PNDIS_NDK_CAPABILITIES;
typedef struct _NDK_ADAPTER_INFO NDK_ADAPTER_INFO;

typedef enum _NDK_RDMA_TECHNOLOGY {
    NdkUndefined = 0,
    NdkiWarp,
    NdkInfiniBand,
    NdkRoCE,
    NdkRoCEv2,
    NdkMaxTechnology,
} NDK_RDMA_TECHNOLOGY;

typedef struct {
    USHORT Major;
    USHORT Minor;
} NDK_VERSION;

struct _NDIS_NDK_CAPABILITIES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG MaxQpCount;
    ULONG MaxCqCount;
    ULONG MaxMrCount;
    ULONG MaxPdCount;
    ULONG MaxInboundReadLimit;
    ULONG MaxOutboundReadLimit;
    ULONG MaxMwCount;
    ULONG MaxSrqCount;
    ULONG64 MissingCounterMask;
    NDK_ADAPTER_INFO *NdkInfo;
};

typedef struct _NDIS_NDK_CONNECTION_ENTRY NDIS_NDK_CONNECTION_ENTRY;
struct _NDIS_NDK_CONNECTION_ENTRY {
    SOCKADDR_INET Local;
    SOCKADDR_INET Remote;
    BOOLEAN UserModeOwner;
    ULONG OwnerPid;
};

typedef struct _NDIS_NDK_CONNECTIONS NDIS_NDK_CONNECTIONS;
struct _NDIS_NDK_CONNECTIONS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG Count;
    BOOLEAN NDConnectionsMappedtoTCPConnections;
    NDIS_NDK_CONNECTION_ENTRY Connections[1];
};

typedef struct _NDIS_NDK_LOCAL_ENDPOINT_ENTRY NDIS_NDK_LOCAL_ENDPOINT_ENTRY;
struct _NDIS_NDK_LOCAL_ENDPOINT_ENTRY {
    SOCKADDR_INET Local;
    BOOLEAN UserModeOwner;
    BOOLEAN Listener;
    ULONG OwnerPid;
};

typedef struct _NDIS_NDK_LOCAL_ENDPOINTS NDIS_NDK_LOCAL_ENDPOINTS;
struct _NDIS_NDK_LOCAL_ENDPOINTS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG Count;
    BOOLEAN NDLocalEndpointsMappedtoTCPLocalEndpoints;
    NDIS_NDK_LOCAL_ENDPOINT_ENTRY LocalEndpoints[1];
};

typedef struct _NDIS_NDK_REQUEST_PARAMETERS NDIS_NDK_REQUEST_PARAMETERS,
    *PNDIS_NDK_REQUEST_PARAMETERS;
struct _NDIS_NDK_REQUEST_PARAMETERS {
    BOOLEAN RdmaRequested;
    NDIS_SWITCH_PORT_ID SwitchPortId;
    NET_IFINDEX IfIndex;
    UCHAR MacAddress[32];
    UINT32 VlanId;
    NDIS_NDK_CAPABILITIES NdkReserved;
};

typedef struct _NDIS_NDK_RESPONSE_PARAMETERS NDIS_NDK_RESPONSE_PARAMETERS,
    *PNDIS_NDK_RESPONSE_PARAMETERS;
struct _NDIS_NDK_RESPONSE_PARAMETERS {
    BOOLEAN CapabilitiesAvailable;
    NDIS_NDK_CAPABILITIES ReceivedCapabilities;
};

typedef struct _NDIS_NDK_PARAMETERS NDIS_NDK_PARAMETERS, *PNDIS_NDK_PARAMETERS;
struct _NDIS_NDK_PARAMETERS {
    NDIS_NDK_REQUEST_PARAMETERS NdkRequest;
    NDIS_NDK_RESPONSE_PARAMETERS NdkResponse;
};

typedef struct _NDIS_NDK_PERFORMANCE_COUNTERS NDIS_NDK_PERFORMANCE_COUNTERS,
    *PNDIS_NDK_PERFORMANCE_COUNTERS;
struct _NDIS_NDK_PERFORMANCE_COUNTERS {
    ULONG64 Connect;
    ULONG64 Accept;
    ULONG64 ConnectFailure;
    ULONG64 ConnectionError;
    ULONG64 ActiveConnection;
    ULONG64 Reserved01;
    ULONG64 Reserved02;
    ULONG64 Reserved03;
    ULONG64 Reserved04;
    ULONG64 Reserved05;
    ULONG64 Reserved06;
    ULONG64 Reserved07;
    ULONG64 Reserved08;
    ULONG64 Reserved09;
    ULONG64 Reserved10;
    ULONG64 Reserved11;
    ULONG64 Reserved12;
    ULONG64 Reserved13;
    ULONG64 Reserved14;
    ULONG64 Reserved15;
    ULONG64 Reserved16;
    ULONG64 Reserved17;
    ULONG64 Reserved18;
    ULONG64 Reserved19;
    ULONG64 Reserved20;
    ULONG64 CQError;
    ULONG64 RDMAInOctets;
    ULONG64 RDMAOutOctets;
    ULONG64 RDMAInFrames;
    ULONG64 RDMAOutFrames;
};

typedef struct _NDIS_NDK_STATISTICS_INFO NDIS_NDK_STATISTICS_INFO;
struct _NDIS_NDK_STATISTICS_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_NDK_PERFORMANCE_COUNTERS CounterSet;
};

typedef struct _NDIS_PD_CAPABILITIES NDIS_PD_CAPABILITIES;
struct DECLSPEC_ALIGN(8) _NDIS_PD_CAPABILITIES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG MaximumTxPartialBufferCount;
    ULONG MaximumRxPartialBufferCount;
    UCHAR RxFilterContextWidth;
    ULONG CapabilityFlags;
    ULONG MaxNumberOfRxQueues;
    ULONG MaxNumberOfTxQueues;
    ULONG MaxNumberOfRxQueuesForDefaultVport;
    ULONG MaxNumberOfTxQueuesForDefaultVport;
    ULONG MaxNumberOfRxQueuesPerNonDefaultVport;
    ULONG MaxNumberOfTxQueuesPerNonDefaultVport;
    ULONG ExactMatchProfileArrayOffset;
    ULONG ExactMatchProfileArrayNumElements;
    ULONG ExactMatchProfileArrayElementSize;
    ULONG WildcardMatchProfileArrayOffset;
    ULONG WildcardMatchProfileArrayNumElements;
    ULONG WildcardMatchProfileArrayElementSize;
    ULONG MinimumModerationInterval;
    ULONG MaximumModerationInterval;
    ULONG ModerationIntervalGranularity;
    ULONG MaxRxQueueSize;
    ULONG MaxTxQueueSize;
};

typedef struct _NDIS_PD_CONFIG NDIS_PD_CONFIG;
struct DECLSPEC_ALIGN(8) _NDIS_PD_CONFIG {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    BOOLEAN Enabled;
    ULONG CapabilitiesOffset;
    ULONG CapabilitiesSize;
};

typedef struct _NDK_WMI_ADAPTER_INFO NDK_WMI_ADAPTER_INFO, *PNDK_WMI_ADAPTER_INFO;
struct _NDK_WMI_ADAPTER_INFO {
    NDK_VERSION Version;
    UINT32 VendorId;
    UINT32 DeviceId;
    ULONGLONG MaxRegistrationSize;
    ULONGLONG MaxWindowSize;
    ULONG FRMRPageCount;
    ULONG MaxInitiatorRequestSge;
    ULONG MaxReceiveRequestSge;
    ULONG MaxReadRequestSge;
    ULONG MaxTransferLength;
    ULONG MaxInlineDataSize;
    ULONG MaxInboundReadLimit;
    ULONG MaxOutboundReadLimit;
    ULONG MaxReceiveQueueDepth;
    ULONG MaxInitiatorQueueDepth;
    ULONG MaxSrqDepth;
    ULONG MaxCqDepth;
    ULONG LargeRequestThreshold;
    ULONG MaxCallerData;
    ULONG MaxCalleeData;
    ULONG AdapterFlags;
    NDK_RDMA_TECHNOLOGY RdmaTechnology;
};

EXTERN_C_END

#endif
