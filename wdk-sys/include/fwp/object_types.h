/*
 * Objects of the filter engine as structures: session, provider, sublayer, layer, callout, filter,
 * their enumeration templates, changes and subscriptions.
 */
#ifndef CWDK_FWP_OBJECT_TYPES_H
#define CWDK_FWP_OBJECT_TYPES_H

#include "wdm.h"
#include "minwindef.h"
#include "fwptypes.h"
#include "fwp/ike_types.h"

#define FWPM_CALLOUT_FLAG_PERSISTENT 0x10000
#define FWPM_CALLOUT_FLAG_USES_PROVIDER_CONTEXT 0x20000
#define FWPM_CALLOUT_FLAG_REGISTERED 0x40000

#define FWPM_CONNECTION_ENUM_FLAG_QUERY_BYTES_TRANSFERRED 1

#define FWPM_ENGINE_OPTION_PACKET_QUEUE_NONE 0
#define FWPM_ENGINE_OPTION_PACKET_QUEUE_INBOUND 1
#define FWPM_ENGINE_OPTION_PACKET_QUEUE_FORWARD 2
#define FWPM_ENGINE_OPTION_PACKET_BATCH_INBOUND 4

#define FWPM_FILTER_FLAG_NONE 0
#define FWPM_FILTER_FLAG_PERSISTENT 1
#define FWPM_FILTER_FLAG_BOOTTIME 2
#define FWPM_FILTER_FLAG_HAS_PROVIDER_CONTEXT 4
#define FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT 8
#define FWPM_FILTER_FLAG_PERMIT_IF_CALLOUT_UNREGISTERED 0x10
#define FWPM_FILTER_FLAG_DISABLED 0x20
#define FWPM_FILTER_FLAG_INDEXED 0x40
#define FWPM_FILTER_FLAG_HAS_SECURITY_REALM_PROVIDER_CONTEXT 0x80
#define FWPM_FILTER_FLAG_SYSTEMOS_ONLY 0x100
#define FWPM_FILTER_FLAG_GAMEOS_ONLY 0x200
#define FWPM_FILTER_FLAG_SILENT_MODE 0x400
#define FWPM_FILTER_FLAG_IPSEC_NO_ACQUIRE_INITIATE 0x800
#define FWPM_FILTER_FLAG_RESERVED0 0x1000
#define FWPM_FILTER_FLAG_RESERVED1 0x2000

#define FWPM_LAYER_FLAG_KERNEL 1
#define FWPM_LAYER_FLAG_BUILTIN 2
#define FWPM_LAYER_FLAG_CLASSIFY_MOSTLY 4
#define FWPM_LAYER_FLAG_BUFFERED 8

#define FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT 1
#define FWPM_PROVIDER_CONTEXT_FLAG_DOWNLEVEL 2
#define FWPM_PROVIDER_FLAG_PERSISTENT 1
#define FWPM_PROVIDER_FLAG_DISABLED 0x10

#define FWPM_SESSION_FLAG_DYNAMIC 1
#define FWPM_SESSION_FLAG_RESERVED 0x10000000

#define FWPM_SUBLAYER_FLAG_PERSISTENT 1

#define FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_ADD 1
#define FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_DELETE 2

EXTERN_C_START

typedef struct FWPM_CALLOUT0_ FWPM_CALLOUT0;
typedef struct FWPM_CALLOUT_ENUM_TEMPLATE0_ FWPM_CALLOUT_ENUM_TEMPLATE0;
typedef struct FWPM_CONNECTION0_ FWPM_CONNECTION0;
typedef struct FWPM_CONNECTION_ENUM_TEMPLATE0_ FWPM_CONNECTION_ENUM_TEMPLATE0;
typedef struct FWPM_DISPLAY_DATA0_ FWPM_DISPLAY_DATA0;
typedef struct FWPM_FILTER0_ FWPM_FILTER0;
typedef struct FWPM_FILTER_CONDITION0_ FWPM_FILTER_CONDITION0;
typedef struct FWPM_FILTER_ENUM_TEMPLATE0_ FWPM_FILTER_ENUM_TEMPLATE0;
typedef struct FWPM_LAYER0_ FWPM_LAYER0;
typedef struct FWPM_LAYER_ENUM_TEMPLATE0_ FWPM_LAYER_ENUM_TEMPLATE0;
typedef struct FWPM_PROVIDER0_ FWPM_PROVIDER0;
typedef struct FWPM_PROVIDER_CONTEXT0_ FWPM_PROVIDER_CONTEXT0;
typedef struct FWPM_PROVIDER_CONTEXT1_ FWPM_PROVIDER_CONTEXT1;
typedef struct FWPM_PROVIDER_CONTEXT2_ FWPM_PROVIDER_CONTEXT2;
typedef struct FWPM_PROVIDER_CONTEXT3_ FWPM_PROVIDER_CONTEXT3;
typedef struct FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0_ FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0;
typedef struct FWPM_PROVIDER_ENUM_TEMPLATE0_ FWPM_PROVIDER_ENUM_TEMPLATE0;
typedef struct FWPM_SESSION0_ FWPM_SESSION0;
typedef struct FWPM_SESSION_ENUM_TEMPLATE0_ FWPM_SESSION_ENUM_TEMPLATE0;
typedef struct FWPM_SUBLAYER0_ FWPM_SUBLAYER0;
typedef struct FWPM_SUBLAYER_ENUM_TEMPLATE0_ FWPM_SUBLAYER_ENUM_TEMPLATE0;
typedef struct FWP_BYTE_ARRAY16_ FWP_BYTE_ARRAY16;
typedef struct FWP_BYTE_ARRAY6_ FWP_BYTE_ARRAY6;
typedef struct FWP_BYTE_BLOB_ FWP_BYTE_BLOB;
typedef struct FWP_CONDITION_VALUE0_ FWP_CONDITION_VALUE0;
typedef struct FWP_VALUE0_ FWP_VALUE0;
typedef struct IPSEC_DOSP_OPTIONS0_ IPSEC_DOSP_OPTIONS0;
typedef struct IPSEC_KEYING_POLICY0_ IPSEC_KEYING_POLICY0;
typedef struct IPSEC_KEYING_POLICY1_ IPSEC_KEYING_POLICY1;
typedef struct IPSEC_TRANSPORT_POLICY0_ IPSEC_TRANSPORT_POLICY0;
typedef struct IPSEC_TRANSPORT_POLICY1_ IPSEC_TRANSPORT_POLICY1;
typedef struct IPSEC_TRANSPORT_POLICY2_ IPSEC_TRANSPORT_POLICY2;
typedef struct IPSEC_TUNNEL_POLICY0_ IPSEC_TUNNEL_POLICY0;
typedef struct IPSEC_TUNNEL_POLICY1_ IPSEC_TUNNEL_POLICY1;
typedef struct IPSEC_TUNNEL_POLICY2_ IPSEC_TUNNEL_POLICY2;
typedef struct IPSEC_TUNNEL_POLICY3_ IPSEC_TUNNEL_POLICY3;
typedef struct _FILETIME FILETIME, *PFILETIME, *LPFILETIME;
typedef struct FWPM_SYSTEM_PORTS_BY_TYPE0_ FWPM_SYSTEM_PORTS_BY_TYPE0;

typedef enum FWPM_APPC_NETWORK_CAPABILITY_TYPE_ {
    FWPM_APPC_NETWORK_CAPABILITY_INTERNET_CLIENT = 0,
    FWPM_APPC_NETWORK_CAPABILITY_INTERNET_CLIENT_SERVER,
    FWPM_APPC_NETWORK_CAPABILITY_INTERNET_PRIVATE_NETWORK,
} FWPM_APPC_NETWORK_CAPABILITY_TYPE;

typedef enum FWPM_CHANGE_TYPE_ {
    FWPM_CHANGE_ADD = 1,
    FWPM_CHANGE_DELETE,
    FWPM_CHANGE_TYPE_MAX,
} FWPM_CHANGE_TYPE;

typedef enum FWPM_CONNECTION_EVENT_TYPE_ {
    FWPM_CONNECTION_EVENT_ADD = 0,
    FWPM_CONNECTION_EVENT_DELETE,
    FWPM_CONNECTION_EVENT_MAX,
} FWPM_CONNECTION_EVENT_TYPE;

typedef enum FWPM_ENGINE_OPTION_ {
    FWPM_ENGINE_COLLECT_NET_EVENTS = 0,
    FWPM_ENGINE_NET_EVENT_MATCH_ANY_KEYWORDS,
    FWPM_ENGINE_NAME_CACHE,
    FWPM_ENGINE_MONITOR_IPSEC_CONNECTIONS,
    FWPM_ENGINE_PACKET_QUEUING,
    FWPM_ENGINE_TXN_WATCHDOG_TIMEOUT_IN_MSEC,
    FWPM_ENGINE_OPTION_MAX,
} FWPM_ENGINE_OPTION;

typedef enum FWPM_FIELD_TYPE_ {
    FWPM_FIELD_RAW_DATA = 0,
    FWPM_FIELD_IP_ADDRESS,
    FWPM_FIELD_FLAGS,
    FWPM_FIELD_TYPE_MAX,
} FWPM_FIELD_TYPE;

typedef enum FWPM_PROVIDER_CONTEXT_TYPE_ {
    FWPM_IPSEC_KEYING_CONTEXT = 0,
    FWPM_IPSEC_IKE_QM_TRANSPORT_CONTEXT,
    FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT,
    FWPM_IPSEC_AUTHIP_QM_TRANSPORT_CONTEXT,
    FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT,
    FWPM_IPSEC_IKE_MM_CONTEXT,
    FWPM_IPSEC_AUTHIP_MM_CONTEXT,
    FWPM_CLASSIFY_OPTIONS_CONTEXT,
    FWPM_GENERAL_CONTEXT,
    FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT,
    FWPM_IPSEC_IKEV2_MM_CONTEXT,
    FWPM_IPSEC_DOSP_CONTEXT,
    FWPM_IPSEC_IKEV2_QM_TRANSPORT_CONTEXT,
    FWPM_NETWORK_CONNECTION_POLICY_CONTEXT,
    FWPM_PROVIDER_CONTEXT_TYPE_MAX,
} FWPM_PROVIDER_CONTEXT_TYPE;

typedef enum FWPM_SERVICE_STATE_ {
    FWPM_SERVICE_STOPPED = 0,
    FWPM_SERVICE_START_PENDING,
    FWPM_SERVICE_STOP_PENDING,
    FWPM_SERVICE_RUNNING,
    FWPM_SERVICE_STATE_MAX,
} FWPM_SERVICE_STATE;

typedef enum FWPM_SYSTEM_PORT_TYPE_ {
    FWPM_SYSTEM_PORT_RPC_EPMAP = 0,
    FWPM_SYSTEM_PORT_TEREDO,
    FWPM_SYSTEM_PORT_IPHTTPS_IN,
    FWPM_SYSTEM_PORT_IPHTTPS_OUT,
    FWPM_SYSTEM_PORT_TYPE_MAX,
} FWPM_SYSTEM_PORT_TYPE;

typedef enum FWPM_VSWITCH_EVENT_TYPE_ {
    FWPM_VSWITCH_EVENT_FILTER_ADD_TO_INCOMPLETE_LAYER = 0,
    FWPM_VSWITCH_EVENT_FILTER_ENGINE_NOT_IN_REQUIRED_POSITION,
    FWPM_VSWITCH_EVENT_ENABLED_FOR_INSPECTION,
    FWPM_VSWITCH_EVENT_DISABLED_FOR_INSPECTION,
    FWPM_VSWITCH_EVENT_FILTER_ENGINE_REORDER,
    FWPM_VSWITCH_EVENT_MAX,
} FWPM_VSWITCH_EVENT_TYPE;

typedef struct FWPM_ACTION0_ FWPM_ACTION0;
struct FWPM_ACTION0_ {
    FWP_ACTION_TYPE type;
    union {
        GUID filterType;
        GUID calloutKey;
    };
};

struct FWPM_CALLOUT0_ {
    GUID calloutKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    GUID *providerKey;
    FWP_BYTE_BLOB providerData;
    GUID applicableLayer;
    UINT32 calloutId;
};

typedef struct FWPM_CALLOUT_CHANGE0_ FWPM_CALLOUT_CHANGE0;
struct FWPM_CALLOUT_CHANGE0_ {
    FWPM_CHANGE_TYPE changeType;
    GUID calloutKey;
    UINT32 calloutId;
};

struct FWPM_CALLOUT_ENUM_TEMPLATE0_ {
    GUID *providerKey;
    GUID layerKey;
};

typedef struct FWPM_CALLOUT_SUBSCRIPTION0_ FWPM_CALLOUT_SUBSCRIPTION0;
struct FWPM_CALLOUT_SUBSCRIPTION0_ {
    FWPM_CALLOUT_ENUM_TEMPLATE0 *enumTemplate;
    UINT32 flags;
    GUID sessionKey;
};

typedef struct FWPM_CLASSIFY_OPTION0_ FWPM_CLASSIFY_OPTION0;
struct FWPM_CLASSIFY_OPTION0_ {
    FWP_CLASSIFY_OPTION_TYPE type;
    FWP_VALUE0 value;
};

typedef struct FWPM_CLASSIFY_OPTIONS0_ FWPM_CLASSIFY_OPTIONS0;
struct FWPM_CLASSIFY_OPTIONS0_ {
    UINT32 numOptions;
    FWPM_CLASSIFY_OPTION0 *options;
};

struct FWPM_CONNECTION0_ {
    UINT64 connectionId;
    FWP_IP_VERSION ipVersion;
    union {
        UINT32 localV4Address;
        UINT8 localV6Address[16];
    };
    union {
        UINT32 remoteV4Address;
        UINT8 remoteV6Address[16];
    };
    GUID *providerKey;
    IPSEC_TRAFFIC_TYPE ipsecTrafficModeType;
    IKEEXT_KEY_MODULE_TYPE keyModuleType;
    IKEEXT_PROPOSAL0 mmCrypto;
    IKEEXT_CREDENTIAL2 mmPeer;
    IKEEXT_CREDENTIAL2 emPeer;
    UINT64 bytesTransferredIn;
    UINT64 bytesTransferredOut;
    UINT64 bytesTransferredTotal;
    FILETIME startSysTime;
};

struct FWPM_CONNECTION_ENUM_TEMPLATE0_ {
    UINT64 connectionId;
    UINT32 flags;
};

typedef struct FWPM_CONNECTION_SUBSCRIPTION0_ FWPM_CONNECTION_SUBSCRIPTION0;
struct FWPM_CONNECTION_SUBSCRIPTION0_ {
    FWPM_CONNECTION_ENUM_TEMPLATE0 *enumTemplate;
    UINT32 flags;
    GUID sessionKey;
};

typedef struct FWPM_FIELD0_ FWPM_FIELD0;
struct FWPM_FIELD0_ {
    GUID *fieldKey;
    FWPM_FIELD_TYPE type;
    FWP_DATA_TYPE dataType;
};

struct FWPM_FILTER0_ {
    GUID filterKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    GUID *providerKey;
    FWP_BYTE_BLOB providerData;
    GUID layerKey;
    GUID subLayerKey;
    FWP_VALUE0 weight;
    UINT32 numFilterConditions;
    FWPM_FILTER_CONDITION0 *filterCondition;
    FWPM_ACTION0 action;
    union {
        UINT64 rawContext;
        GUID providerContextKey;
    };
    GUID *reserved;
    UINT64 filterId;
    FWP_VALUE0 effectiveWeight;
};

typedef struct FWPM_FILTER_CHANGE0_ FWPM_FILTER_CHANGE0;
struct FWPM_FILTER_CHANGE0_ {
    FWPM_CHANGE_TYPE changeType;
    GUID filterKey;
    UINT64 filterId;
};

struct FWPM_FILTER_CONDITION0_ {
    GUID fieldKey;
    FWP_MATCH_TYPE matchType;
    FWP_CONDITION_VALUE0 conditionValue;
};

struct FWPM_FILTER_ENUM_TEMPLATE0_ {
    GUID *providerKey;
    GUID layerKey;
    FWP_FILTER_ENUM_TYPE enumType;
    UINT32 flags;
    FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *providerContextTemplate;
    UINT32 numFilterConditions;
    FWPM_FILTER_CONDITION0 *filterCondition;
    UINT32 actionMask;
    GUID *calloutKey;
};

typedef struct FWPM_FILTER_SUBSCRIPTION0_ FWPM_FILTER_SUBSCRIPTION0;
struct FWPM_FILTER_SUBSCRIPTION0_ {
    FWPM_FILTER_ENUM_TEMPLATE0 *enumTemplate;
    UINT32 flags;
    GUID sessionKey;
};

struct FWPM_LAYER0_ {
    GUID layerKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    UINT32 numFields;
    FWPM_FIELD0 *field;
    GUID defaultSubLayerKey;
    UINT16 layerId;
};

struct FWPM_LAYER_ENUM_TEMPLATE0_ {
    UINT64 reserved;
};

typedef struct FWPM_LAYER_STATISTICS0_ FWPM_LAYER_STATISTICS0;
struct FWPM_LAYER_STATISTICS0_ {
    GUID layerId;
    UINT32 classifyPermitCount;
    UINT32 classifyBlockCount;
    UINT32 classifyVetoCount;
    UINT32 numCacheEntries;
};

typedef struct FWPM_NETWORK_CONNECTION_POLICY_SETTING0_ FWPM_NETWORK_CONNECTION_POLICY_SETTING0;
struct FWPM_NETWORK_CONNECTION_POLICY_SETTING0_ {
    FWP_NETWORK_CONNECTION_POLICY_SETTING_TYPE type;
    FWP_VALUE0 value;
};

typedef struct FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0_ FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0;
struct FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0_ {
    UINT32 numSettings;
    FWPM_NETWORK_CONNECTION_POLICY_SETTING0 *settings;
};

struct FWPM_PROVIDER0_ {
    GUID providerKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    FWP_BYTE_BLOB providerData;
    wchar_t *serviceName;
};

typedef struct FWPM_PROVIDER_CHANGE0_ FWPM_PROVIDER_CHANGE0;
struct FWPM_PROVIDER_CHANGE0_ {
    FWPM_CHANGE_TYPE changeType;
    GUID providerKey;
};

struct FWPM_PROVIDER_CONTEXT0_ {
    GUID providerContextKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    GUID *providerKey;
    FWP_BYTE_BLOB providerData;
    FWPM_PROVIDER_CONTEXT_TYPE type;
    union {
        IPSEC_KEYING_POLICY0 *keyingPolicy;
        IPSEC_TRANSPORT_POLICY0 *ikeQmTransportPolicy;
        IPSEC_TUNNEL_POLICY0 *ikeQmTunnelPolicy;
        IPSEC_TRANSPORT_POLICY0 *authipQmTransportPolicy;
        IPSEC_TUNNEL_POLICY0 *authipQmTunnelPolicy;
        IKEEXT_POLICY0 *ikeMmPolicy;
        IKEEXT_POLICY0 *authIpMmPolicy;
        FWP_BYTE_BLOB *dataBuffer;
        FWPM_CLASSIFY_OPTIONS0 *classifyOptions;
    };
    UINT64 providerContextId;
};

struct FWPM_PROVIDER_CONTEXT1_ {
    GUID providerContextKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    GUID *providerKey;
    FWP_BYTE_BLOB providerData;
    FWPM_PROVIDER_CONTEXT_TYPE type;
    union {
        IPSEC_KEYING_POLICY0 *keyingPolicy;
        IPSEC_TRANSPORT_POLICY1 *ikeQmTransportPolicy;
        IPSEC_TUNNEL_POLICY1 *ikeQmTunnelPolicy;
        IPSEC_TRANSPORT_POLICY1 *authipQmTransportPolicy;
        IPSEC_TUNNEL_POLICY1 *authipQmTunnelPolicy;
        IKEEXT_POLICY1 *ikeMmPolicy;
        IKEEXT_POLICY1 *authIpMmPolicy;
        FWP_BYTE_BLOB *dataBuffer;
        FWPM_CLASSIFY_OPTIONS0 *classifyOptions;
        IPSEC_TUNNEL_POLICY1 *ikeV2QmTunnelPolicy;
        IKEEXT_POLICY1 *ikeV2MmPolicy;
        IPSEC_DOSP_OPTIONS0 *idpOptions;
    };
    UINT64 providerContextId;
};

struct FWPM_PROVIDER_CONTEXT2_ {
    GUID providerContextKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    GUID *providerKey;
    FWP_BYTE_BLOB providerData;
    FWPM_PROVIDER_CONTEXT_TYPE type;
    union {
        IPSEC_KEYING_POLICY1 *keyingPolicy;
        IPSEC_TRANSPORT_POLICY2 *ikeQmTransportPolicy;
        IPSEC_TUNNEL_POLICY2 *ikeQmTunnelPolicy;
        IPSEC_TRANSPORT_POLICY2 *authipQmTransportPolicy;
        IPSEC_TUNNEL_POLICY2 *authipQmTunnelPolicy;
        IKEEXT_POLICY2 *ikeMmPolicy;
        IKEEXT_POLICY2 *authIpMmPolicy;
        FWP_BYTE_BLOB *dataBuffer;
        FWPM_CLASSIFY_OPTIONS0 *classifyOptions;
        IPSEC_TUNNEL_POLICY2 *ikeV2QmTunnelPolicy;
        IPSEC_TRANSPORT_POLICY2 *ikeV2QmTransportPolicy;
        IKEEXT_POLICY2 *ikeV2MmPolicy;
        IPSEC_DOSP_OPTIONS0 *idpOptions;
    };
    UINT64 providerContextId;
};

struct FWPM_PROVIDER_CONTEXT3_ {
    GUID providerContextKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    GUID *providerKey;
    FWP_BYTE_BLOB providerData;
    FWPM_PROVIDER_CONTEXT_TYPE type;
    union {
        IPSEC_KEYING_POLICY1 *keyingPolicy;
        IPSEC_TRANSPORT_POLICY2 *ikeQmTransportPolicy;
        IPSEC_TUNNEL_POLICY3 *ikeQmTunnelPolicy;
        IPSEC_TRANSPORT_POLICY2 *authipQmTransportPolicy;
        IPSEC_TUNNEL_POLICY3 *authipQmTunnelPolicy;
        IKEEXT_POLICY2 *ikeMmPolicy;
        IKEEXT_POLICY2 *authIpMmPolicy;
        FWP_BYTE_BLOB *dataBuffer;
        FWPM_CLASSIFY_OPTIONS0 *classifyOptions;
        IPSEC_TUNNEL_POLICY3 *ikeV2QmTunnelPolicy;
        IPSEC_TRANSPORT_POLICY2 *ikeV2QmTransportPolicy;
        IKEEXT_POLICY2 *ikeV2MmPolicy;
        IPSEC_DOSP_OPTIONS0 *idpOptions;
        FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0 *networkConnectionPolicy;
    };
    UINT64 providerContextId;
};

typedef struct FWPM_PROVIDER_CONTEXT_CHANGE0_ FWPM_PROVIDER_CONTEXT_CHANGE0;
struct FWPM_PROVIDER_CONTEXT_CHANGE0_ {
    FWPM_CHANGE_TYPE changeType;
    GUID providerContextKey;
    UINT64 providerContextId;
};

struct FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0_ {
    GUID *providerKey;
    FWPM_PROVIDER_CONTEXT_TYPE providerContextType;
};

typedef struct FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0_ FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0;
struct FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0_ {
    FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *enumTemplate;
    UINT32 flags;
    GUID sessionKey;
};

struct FWPM_PROVIDER_ENUM_TEMPLATE0_ {
    UINT64 reserved;
};

typedef struct FWPM_PROVIDER_SUBSCRIPTION0_ FWPM_PROVIDER_SUBSCRIPTION0;
struct FWPM_PROVIDER_SUBSCRIPTION0_ {
    FWPM_PROVIDER_ENUM_TEMPLATE0 *enumTemplate;
    UINT32 flags;
    GUID sessionKey;
};

struct FWPM_SESSION0_ {
    GUID sessionKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    UINT32 txnWaitTimeoutInMSec;
    DWORD processId;
    SID *sid;
    wchar_t *username;
    BOOL kernelMode;
};

struct FWPM_SESSION_ENUM_TEMPLATE0_ {
    UINT64 reserved;
};

typedef struct FWPM_STATISTICS0_ FWPM_STATISTICS0;
struct FWPM_STATISTICS0_ {
    UINT32 numLayerStatistics;
    FWPM_LAYER_STATISTICS0 *layerStatistics;
    UINT32 inboundAllowedConnectionsV4;
    UINT32 inboundBlockedConnectionsV4;
    UINT32 outboundAllowedConnectionsV4;
    UINT32 outboundBlockedConnectionsV4;
    UINT32 inboundAllowedConnectionsV6;
    UINT32 inboundBlockedConnectionsV6;
    UINT32 outboundAllowedConnectionsV6;
    UINT32 outboundBlockedConnectionsV6;
    UINT32 inboundActiveConnectionsV4;
    UINT32 outboundActiveConnectionsV4;
    UINT32 inboundActiveConnectionsV6;
    UINT32 outboundActiveConnectionsV6;
    UINT64 reauthDirInbound;
    UINT64 reauthDirOutbound;
    UINT64 reauthFamilyV4;
    UINT64 reauthFamilyV6;
    UINT64 reauthProtoOther;
    UINT64 reauthProtoIPv4;
    UINT64 reauthProtoIPv6;
    UINT64 reauthProtoICMP;
    UINT64 reauthProtoICMP6;
    UINT64 reauthProtoUDP;
    UINT64 reauthProtoTCP;
    UINT64 reauthReasonPolicyChange;
    UINT64 reauthReasonNewArrivalInterface;
    UINT64 reauthReasonNewNextHopInterface;
    UINT64 reauthReasonProfileCrossing;
    UINT64 reauthReasonClassifyCompletion;
    UINT64 reauthReasonIPSecPropertiesChanged;
    UINT64 reauthReasonMidStreamInspection;
    UINT64 reauthReasonSocketPropertyChanged;
    UINT64 reauthReasonNewInboundMCastBCastPacket;
    UINT64 reauthReasonEDPPolicyChanged;
    UINT64 reauthReasonProxyHandleChanged;
};

struct FWPM_SUBLAYER0_ {
    GUID subLayerKey;
    FWPM_DISPLAY_DATA0 displayData;
    UINT32 flags;
    GUID *providerKey;
    FWP_BYTE_BLOB providerData;
    UINT16 weight;
};

typedef struct FWPM_SUBLAYER_CHANGE0_ FWPM_SUBLAYER_CHANGE0;
struct FWPM_SUBLAYER_CHANGE0_ {
    FWPM_CHANGE_TYPE changeType;
    GUID subLayerKey;
};

struct FWPM_SUBLAYER_ENUM_TEMPLATE0_ {
    GUID *providerKey;
};

typedef struct FWPM_SUBLAYER_SUBSCRIPTION0_ FWPM_SUBLAYER_SUBSCRIPTION0;
struct FWPM_SUBLAYER_SUBSCRIPTION0_ {
    FWPM_SUBLAYER_ENUM_TEMPLATE0 *enumTemplate;
    UINT32 flags;
    GUID sessionKey;
};

typedef struct FWPM_SYSTEM_PORTS0_ FWPM_SYSTEM_PORTS0;
struct FWPM_SYSTEM_PORTS0_ {
    UINT32 numTypes;
    FWPM_SYSTEM_PORTS_BY_TYPE0 *types;
};

struct FWPM_SYSTEM_PORTS_BY_TYPE0_ {
    FWPM_SYSTEM_PORT_TYPE type;
    UINT32 numPorts;
    UINT16 *ports;
};

typedef struct FWPM_VSWITCH_EVENT0_ FWPM_VSWITCH_EVENT0;
struct FWPM_VSWITCH_EVENT0_ {
    FWPM_VSWITCH_EVENT_TYPE eventType;
    wchar_t *vSwitchId;
    union {
        struct {
            ULONG numvSwitchFilterExtensions;
            LPWSTR *vSwitchFilterExtensions;
        } positionInfo;
        struct {
            BOOL inRequiredPosition;
            ULONG numvSwitchFilterExtensions;
            LPWSTR *vSwitchFilterExtensions;
        } reorderInfo;
    };
};

typedef struct FWPM_VSWITCH_EVENT_SUBSCRIPTION0_ FWPM_VSWITCH_EVENT_SUBSCRIPTION0;
struct FWPM_VSWITCH_EVENT_SUBSCRIPTION0_ {
    UINT32 flags;
    GUID sessionKey;
};

EXTERN_C_END

#endif
