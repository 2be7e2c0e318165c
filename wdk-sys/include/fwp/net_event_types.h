/*
 * Network events: why a packet was dropped or a negotiation failed.
 */
#ifndef CWDK_FWP_NET_EVENT_TYPES_H
#define CWDK_FWP_NET_EVENT_TYPES_H

#include "wdm.h"
#include "minwindef.h"
#include "fwptypes.h"
#include "fwp/ike_types.h"
#include "fwp/object_types.h"

#define FWPM_NET_EVENT_FLAG_IP_PROTOCOL_SET 1
#define FWPM_NET_EVENT_IKEEXT_EM_FAILURE_FLAG_MULTIPLE 1
#define FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_BENIGN 1
#define FWPM_NET_EVENT_KEYWORD_INBOUND_MCAST 1
#define FWPM_NET_EVENT_FLAG_LOCAL_ADDR_SET 2
#define FWPM_NET_EVENT_IKEEXT_EM_FAILURE_FLAG_BENIGN 2
#define FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_MULTIPLE 2
#define FWPM_NET_EVENT_KEYWORD_INBOUND_BCAST 2
#define FWPM_NET_EVENT_FLAG_REMOTE_ADDR_SET 4
#define FWPM_NET_EVENT_KEYWORD_CAPABILITY_DROP 4
#define FWPM_NET_EVENT_FLAG_LOCAL_PORT_SET 8
#define FWPM_NET_EVENT_KEYWORD_CAPABILITY_ALLOW 8
#define FWPM_NET_EVENT_FLAG_REMOTE_PORT_SET 0x10
#define FWPM_NET_EVENT_KEYWORD_CLASSIFY_ALLOW 0x10
#define FWPM_NET_EVENT_FLAG_APP_ID_SET 0x20
#define FWPM_NET_EVENT_KEYWORD_PORT_SCANNING_DROP 0x20
#define FWPM_NET_EVENT_FLAG_USER_ID_SET 0x40
#define FWPM_NET_EVENT_FLAG_SCOPE_ID_SET 0x80
#define FWPM_NET_EVENT_FLAG_IP_VERSION_SET 0x100
#define FWPM_NET_EVENT_FLAG_REAUTH_REASON_SET 0x200
#define FWPM_NET_EVENT_FLAG_PACKAGE_ID_SET 0x400
#define FWPM_NET_EVENT_FLAG_ENTERPRISE_ID_SET 0x800
#define FWPM_NET_EVENT_FLAG_POLICY_FLAGS_SET 0x1000
#define FWPM_NET_EVENT_FLAG_EFFECTIVE_NAME_SET 0x2000

EXTERN_C_START

typedef struct FWPM_NET_EVENT0_ FWPM_NET_EVENT0;
typedef struct FWPM_NET_EVENT1_ FWPM_NET_EVENT1;
typedef struct FWPM_NET_EVENT2_ FWPM_NET_EVENT2;
typedef struct FWPM_NET_EVENT3_ FWPM_NET_EVENT3;
typedef struct FWPM_NET_EVENT4_ FWPM_NET_EVENT4;
typedef struct FWPM_NET_EVENT5_ FWPM_NET_EVENT5;
typedef struct FWPM_NET_EVENT_ENUM_TEMPLATE0_ FWPM_NET_EVENT_ENUM_TEMPLATE0;
typedef struct FWPM_NET_EVENT_CAPABILITY_ALLOW0_ FWPM_NET_EVENT_CAPABILITY_ALLOW0;
typedef struct FWPM_NET_EVENT_CAPABILITY_DROP0_ FWPM_NET_EVENT_CAPABILITY_DROP0;
typedef struct FWPM_NET_EVENT_CLASSIFY_ALLOW0 FWPM_NET_EVENT_CLASSIFY_ALLOW0;
typedef struct FWPM_NET_EVENT_CLASSIFY_DROP0_ FWPM_NET_EVENT_CLASSIFY_DROP0;
typedef struct FWPM_NET_EVENT_CLASSIFY_DROP1_ FWPM_NET_EVENT_CLASSIFY_DROP1;
typedef struct FWPM_NET_EVENT_CLASSIFY_DROP2_ FWPM_NET_EVENT_CLASSIFY_DROP2;
typedef struct FWPM_NET_EVENT_CLASSIFY_DROP_MAC0_ FWPM_NET_EVENT_CLASSIFY_DROP_MAC0;
typedef struct FWPM_NET_EVENT_IKEEXT_EM_FAILURE0_ FWPM_NET_EVENT_IKEEXT_EM_FAILURE0;
typedef struct FWPM_NET_EVENT_IKEEXT_EM_FAILURE1_ FWPM_NET_EVENT_IKEEXT_EM_FAILURE1;
typedef struct FWPM_NET_EVENT_IKEEXT_MM_FAILURE0_ FWPM_NET_EVENT_IKEEXT_MM_FAILURE0;
typedef struct FWPM_NET_EVENT_IKEEXT_MM_FAILURE1_ FWPM_NET_EVENT_IKEEXT_MM_FAILURE1;
typedef struct FWPM_NET_EVENT_IKEEXT_MM_FAILURE2_ FWPM_NET_EVENT_IKEEXT_MM_FAILURE2;
typedef struct FWPM_NET_EVENT_IKEEXT_QM_FAILURE0_ FWPM_NET_EVENT_IKEEXT_QM_FAILURE0;
typedef struct FWPM_NET_EVENT_IKEEXT_QM_FAILURE1_ FWPM_NET_EVENT_IKEEXT_QM_FAILURE1;
typedef struct FWPM_NET_EVENT_IPSEC_DOSP_DROP0_ FWPM_NET_EVENT_IPSEC_DOSP_DROP0;
typedef struct FWPM_NET_EVENT_IPSEC_KERNEL_DROP0_ FWPM_NET_EVENT_IPSEC_KERNEL_DROP0;
typedef struct FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0_ FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0;

typedef enum FWPM_NET_EVENT_TYPE_ {
    FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE = 0,
    FWPM_NET_EVENT_TYPE_IKEEXT_QM_FAILURE,
    FWPM_NET_EVENT_TYPE_IKEEXT_EM_FAILURE,
    FWPM_NET_EVENT_TYPE_CLASSIFY_DROP,
    FWPM_NET_EVENT_TYPE_IPSEC_KERNEL_DROP,
    FWPM_NET_EVENT_TYPE_IPSEC_DOSP_DROP,
    FWPM_NET_EVENT_TYPE_CLASSIFY_ALLOW,
    FWPM_NET_EVENT_TYPE_CAPABILITY_DROP,
    FWPM_NET_EVENT_TYPE_CAPABILITY_ALLOW,
    FWPM_NET_EVENT_TYPE_CLASSIFY_DROP_MAC,
    FWPM_NET_EVENT_TYPE_LPM_PACKET_ARRIVAL,
    FWPM_NET_EVENT_TYPE_MAX,
} FWPM_NET_EVENT_TYPE;

typedef struct FWPM_NET_EVENT_HEADER0_ FWPM_NET_EVENT_HEADER0;
struct FWPM_NET_EVENT_HEADER0_ {
    FILETIME timeStamp;
    UINT32 flags;
    FWP_IP_VERSION ipVersion;
    UINT8 ipProtocol;
    union {
        UINT32 localAddrV4;
        FWP_BYTE_ARRAY16 localAddrV6;
    };
    union {
        UINT32 remoteAddrV4;
        FWP_BYTE_ARRAY16 remoteAddrV6;
    };
    UINT16 localPort;
    UINT16 remotePort;
    UINT32 scopeId;
    FWP_BYTE_BLOB appId;
    SID *userId;
};

struct FWPM_NET_EVENT0_ {
    FWPM_NET_EVENT_HEADER0 header;
    FWPM_NET_EVENT_TYPE type;
    union {
        FWPM_NET_EVENT_IKEEXT_MM_FAILURE0 *ikeMmFailure;
        FWPM_NET_EVENT_IKEEXT_QM_FAILURE0 *ikeQmFailure;
        FWPM_NET_EVENT_IKEEXT_EM_FAILURE0 *ikeEmFailure;
        FWPM_NET_EVENT_CLASSIFY_DROP0 *classifyDrop;
        FWPM_NET_EVENT_IPSEC_KERNEL_DROP0 *ipsecDrop;
        FWPM_NET_EVENT_IPSEC_DOSP_DROP0 *idpDrop;
    };
};

typedef struct FWPM_NET_EVENT_HEADER1_ FWPM_NET_EVENT_HEADER1;
struct FWPM_NET_EVENT_HEADER1_ {
    FILETIME timeStamp;
    UINT32 flags;
    FWP_IP_VERSION ipVersion;
    UINT8 ipProtocol;
    union {
        UINT32 localAddrV4;
        FWP_BYTE_ARRAY16 localAddrV6;
    };
    union {
        UINT32 remoteAddrV4;
        FWP_BYTE_ARRAY16 remoteAddrV6;
    };
    UINT16 localPort;
    UINT16 remotePort;
    UINT32 scopeId;
    FWP_BYTE_BLOB appId;
    SID *userId;
    union {
        struct {
            FWP_AF reserved1;
            union {
                struct {
                    FWP_BYTE_ARRAY6 reserved2;
                    FWP_BYTE_ARRAY6 reserved3;
                    UINT32 reserved4;
                    UINT32 reserved5;
                    UINT16 reserved6;
                    UINT32 reserved7;
                    UINT32 reserved8;
                    UINT16 reserved9;
                    UINT64 reserved10;
                };
            };
        };
    };
};

struct FWPM_NET_EVENT1_ {
    FWPM_NET_EVENT_HEADER1 header;
    FWPM_NET_EVENT_TYPE type;
    union {
        FWPM_NET_EVENT_IKEEXT_MM_FAILURE1 *ikeMmFailure;
        FWPM_NET_EVENT_IKEEXT_QM_FAILURE0 *ikeQmFailure;
        FWPM_NET_EVENT_IKEEXT_EM_FAILURE1 *ikeEmFailure;
        FWPM_NET_EVENT_CLASSIFY_DROP1 *classifyDrop;
        FWPM_NET_EVENT_IPSEC_KERNEL_DROP0 *ipsecDrop;
        FWPM_NET_EVENT_IPSEC_DOSP_DROP0 *idpDrop;
    };
};

typedef struct FWPM_NET_EVENT_HEADER2_ FWPM_NET_EVENT_HEADER2;
struct FWPM_NET_EVENT_HEADER2_ {
    FILETIME timeStamp;
    UINT32 flags;
    FWP_IP_VERSION ipVersion;
    UINT8 ipProtocol;
    union {
        UINT32 localAddrV4;
        FWP_BYTE_ARRAY16 localAddrV6;
    };
    union {
        UINT32 remoteAddrV4;
        FWP_BYTE_ARRAY16 remoteAddrV6;
    };
    UINT16 localPort;
    UINT16 remotePort;
    UINT32 scopeId;
    FWP_BYTE_BLOB appId;
    SID *userId;
    FWP_AF addressFamily;
    SID *packageSid;
};

struct FWPM_NET_EVENT2_ {
    FWPM_NET_EVENT_HEADER2 header;
    FWPM_NET_EVENT_TYPE type;
    union {
        FWPM_NET_EVENT_IKEEXT_MM_FAILURE1 *ikeMmFailure;
        FWPM_NET_EVENT_IKEEXT_QM_FAILURE0 *ikeQmFailure;
        FWPM_NET_EVENT_IKEEXT_EM_FAILURE1 *ikeEmFailure;
        FWPM_NET_EVENT_CLASSIFY_DROP2 *classifyDrop;
        FWPM_NET_EVENT_IPSEC_KERNEL_DROP0 *ipsecDrop;
        FWPM_NET_EVENT_IPSEC_DOSP_DROP0 *idpDrop;
        FWPM_NET_EVENT_CLASSIFY_ALLOW0 *classifyAllow;
        FWPM_NET_EVENT_CAPABILITY_DROP0 *capabilityDrop;
        FWPM_NET_EVENT_CAPABILITY_ALLOW0 *capabilityAllow;
        FWPM_NET_EVENT_CLASSIFY_DROP_MAC0 *classifyDropMac;
    };
};

typedef struct FWPM_NET_EVENT_HEADER3_ FWPM_NET_EVENT_HEADER3;
struct FWPM_NET_EVENT_HEADER3_ {
    FILETIME timeStamp;
    UINT32 flags;
    FWP_IP_VERSION ipVersion;
    UINT8 ipProtocol;
    union {
        UINT32 localAddrV4;
        FWP_BYTE_ARRAY16 localAddrV6;
    };
    union {
        UINT32 remoteAddrV4;
        FWP_BYTE_ARRAY16 remoteAddrV6;
    };
    UINT16 localPort;
    UINT16 remotePort;
    UINT32 scopeId;
    FWP_BYTE_BLOB appId;
    SID *userId;
    FWP_AF addressFamily;
    SID *packageSid;
    wchar_t *enterpriseId;
    UINT64 policyFlags;
    FWP_BYTE_BLOB effectiveName;
};

struct FWPM_NET_EVENT3_ {
    FWPM_NET_EVENT_HEADER3 header;
    FWPM_NET_EVENT_TYPE type;
    union {
        FWPM_NET_EVENT_IKEEXT_MM_FAILURE1 *ikeMmFailure;
        FWPM_NET_EVENT_IKEEXT_QM_FAILURE0 *ikeQmFailure;
        FWPM_NET_EVENT_IKEEXT_EM_FAILURE1 *ikeEmFailure;
        FWPM_NET_EVENT_CLASSIFY_DROP2 *classifyDrop;
        FWPM_NET_EVENT_IPSEC_KERNEL_DROP0 *ipsecDrop;
        FWPM_NET_EVENT_IPSEC_DOSP_DROP0 *idpDrop;
        FWPM_NET_EVENT_CLASSIFY_ALLOW0 *classifyAllow;
        FWPM_NET_EVENT_CAPABILITY_DROP0 *capabilityDrop;
        FWPM_NET_EVENT_CAPABILITY_ALLOW0 *capabilityAllow;
        FWPM_NET_EVENT_CLASSIFY_DROP_MAC0 *classifyDropMac;
    };
};

struct FWPM_NET_EVENT4_ {
    FWPM_NET_EVENT_HEADER3 header;
    FWPM_NET_EVENT_TYPE type;
    union {
        FWPM_NET_EVENT_IKEEXT_MM_FAILURE2 *ikeMmFailure;
        FWPM_NET_EVENT_IKEEXT_QM_FAILURE1 *ikeQmFailure;
        FWPM_NET_EVENT_IKEEXT_EM_FAILURE1 *ikeEmFailure;
        FWPM_NET_EVENT_CLASSIFY_DROP2 *classifyDrop;
        FWPM_NET_EVENT_IPSEC_KERNEL_DROP0 *ipsecDrop;
        FWPM_NET_EVENT_IPSEC_DOSP_DROP0 *idpDrop;
        FWPM_NET_EVENT_CLASSIFY_ALLOW0 *classifyAllow;
        FWPM_NET_EVENT_CAPABILITY_DROP0 *capabilityDrop;
        FWPM_NET_EVENT_CAPABILITY_ALLOW0 *capabilityAllow;
        FWPM_NET_EVENT_CLASSIFY_DROP_MAC0 *classifyDropMac;
    };
};

struct FWPM_NET_EVENT5_ {
    FWPM_NET_EVENT_HEADER3 header;
    FWPM_NET_EVENT_TYPE type;
    union {
        FWPM_NET_EVENT_IKEEXT_MM_FAILURE2 *ikeMmFailure;
        FWPM_NET_EVENT_IKEEXT_QM_FAILURE1 *ikeQmFailure;
        FWPM_NET_EVENT_IKEEXT_EM_FAILURE1 *ikeEmFailure;
        FWPM_NET_EVENT_CLASSIFY_DROP2 *classifyDrop;
        FWPM_NET_EVENT_IPSEC_KERNEL_DROP0 *ipsecDrop;
        FWPM_NET_EVENT_IPSEC_DOSP_DROP0 *idpDrop;
        FWPM_NET_EVENT_CLASSIFY_ALLOW0 *classifyAllow;
        FWPM_NET_EVENT_CAPABILITY_DROP0 *capabilityDrop;
        FWPM_NET_EVENT_CAPABILITY_ALLOW0 *capabilityAllow;
        FWPM_NET_EVENT_CLASSIFY_DROP_MAC0 *classifyDropMac;
        FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0 *lpmPacketArrival;
    };
};

struct FWPM_NET_EVENT_CAPABILITY_ALLOW0_ {
    FWPM_APPC_NETWORK_CAPABILITY_TYPE networkCapabilityId;
    UINT64 filterId;
    BOOL isLoopback;
};

struct FWPM_NET_EVENT_CAPABILITY_DROP0_ {
    FWPM_APPC_NETWORK_CAPABILITY_TYPE networkCapabilityId;
    UINT64 filterId;
    BOOL isLoopback;
};

struct FWPM_NET_EVENT_CLASSIFY_ALLOW0 {
    UINT64 filterId;
    UINT16 layerId;
    UINT32 reauthReason;
    UINT32 originalProfile;
    UINT32 currentProfile;
    UINT32 msFwpDirection;
    BOOL isLoopback;
};

struct FWPM_NET_EVENT_CLASSIFY_DROP0_ {
    UINT64 filterId;
    UINT16 layerId;
};

struct FWPM_NET_EVENT_CLASSIFY_DROP1_ {
    UINT64 filterId;
    UINT16 layerId;
    UINT32 reauthReason;
    UINT32 originalProfile;
    UINT32 currentProfile;
    UINT32 msFwpDirection;
    BOOL isLoopback;
};

struct FWPM_NET_EVENT_CLASSIFY_DROP2_ {
    UINT64 filterId;
    UINT16 layerId;
    UINT32 reauthReason;
    UINT32 originalProfile;
    UINT32 currentProfile;
    UINT32 msFwpDirection;
    BOOL isLoopback;
    FWP_BYTE_BLOB vSwitchId;
    UINT32 vSwitchSourcePort;
    UINT32 vSwitchDestinationPort;
};

struct FWPM_NET_EVENT_CLASSIFY_DROP_MAC0_ {
    FWP_BYTE_ARRAY6 localMacAddr;
    FWP_BYTE_ARRAY6 remoteMacAddr;
    UINT32 mediaType;
    UINT32 ifType;
    UINT16 etherType;
    UINT32 ndisPortNumber;
    UINT32 reserved;
    UINT16 vlanTag;
    UINT64 ifLuid;
    UINT64 filterId;
    UINT16 layerId;
    UINT32 reauthReason;
    UINT32 originalProfile;
    UINT32 currentProfile;
    UINT32 msFwpDirection;
    BOOL isLoopback;
    FWP_BYTE_BLOB vSwitchId;
    UINT32 vSwitchSourcePort;
    UINT32 vSwitchDestinationPort;
};

struct FWPM_NET_EVENT_ENUM_TEMPLATE0_ {
    FILETIME startTime;
    FILETIME endTime;
    UINT32 numFilterConditions;
    FWPM_FILTER_CONDITION0 *filterCondition;
};

struct FWPM_NET_EVENT_IKEEXT_EM_FAILURE0_ {
    UINT32 failureErrorCode;
    IPSEC_FAILURE_POINT failurePoint;
    UINT32 flags;
    IKEEXT_EM_SA_STATE emState;
    IKEEXT_SA_ROLE saRole;
    IKEEXT_AUTHENTICATION_METHOD_TYPE emAuthMethod;
    UINT8 endCertHash[20];
    UINT64 mmId;
    UINT64 qmFilterId;
};

struct FWPM_NET_EVENT_IKEEXT_EM_FAILURE1_ {
    UINT32 failureErrorCode;
    IPSEC_FAILURE_POINT failurePoint;
    UINT32 flags;
    IKEEXT_EM_SA_STATE emState;
    IKEEXT_SA_ROLE saRole;
    IKEEXT_AUTHENTICATION_METHOD_TYPE emAuthMethod;
    UINT8 endCertHash[20];
    UINT64 mmId;
    UINT64 qmFilterId;
    wchar_t *localPrincipalNameForAuth;
    wchar_t *remotePrincipalNameForAuth;
    UINT32 numLocalPrincipalGroupSids;
    LPWSTR *localPrincipalGroupSids;
    UINT32 numRemotePrincipalGroupSids;
    LPWSTR *remotePrincipalGroupSids;
    IPSEC_TRAFFIC_TYPE saTrafficType;
};

struct FWPM_NET_EVENT_IKEEXT_MM_FAILURE0_ {
    UINT32 failureErrorCode;
    IPSEC_FAILURE_POINT failurePoint;
    UINT32 flags;
    IKEEXT_KEY_MODULE_TYPE keyingModuleType;
    IKEEXT_MM_SA_STATE mmState;
    IKEEXT_SA_ROLE saRole;
    IKEEXT_AUTHENTICATION_METHOD_TYPE mmAuthMethod;
    UINT8 endCertHash[20];
    UINT64 mmId;
    UINT64 mmFilterId;
};

struct FWPM_NET_EVENT_IKEEXT_MM_FAILURE1_ {
    UINT32 failureErrorCode;
    IPSEC_FAILURE_POINT failurePoint;
    UINT32 flags;
    IKEEXT_KEY_MODULE_TYPE keyingModuleType;
    IKEEXT_MM_SA_STATE mmState;
    IKEEXT_SA_ROLE saRole;
    IKEEXT_AUTHENTICATION_METHOD_TYPE mmAuthMethod;
    UINT8 endCertHash[20];
    UINT64 mmId;
    UINT64 mmFilterId;
    wchar_t *localPrincipalNameForAuth;
    wchar_t *remotePrincipalNameForAuth;
    UINT32 numLocalPrincipalGroupSids;
    LPWSTR *localPrincipalGroupSids;
    UINT32 numRemotePrincipalGroupSids;
    LPWSTR *remotePrincipalGroupSids;
};

struct FWPM_NET_EVENT_IKEEXT_MM_FAILURE2_ {
    UINT32 failureErrorCode;
    IPSEC_FAILURE_POINT failurePoint;
    UINT32 flags;
    IKEEXT_KEY_MODULE_TYPE keyingModuleType;
    IKEEXT_MM_SA_STATE mmState;
    IKEEXT_SA_ROLE saRole;
    IKEEXT_AUTHENTICATION_METHOD_TYPE mmAuthMethod;
    UINT8 endCertHash[20];
    UINT64 mmId;
    UINT64 mmFilterId;
    wchar_t *localPrincipalNameForAuth;
    wchar_t *remotePrincipalNameForAuth;
    UINT32 numLocalPrincipalGroupSids;
    LPWSTR *localPrincipalGroupSids;
    UINT32 numRemotePrincipalGroupSids;
    LPWSTR *remotePrincipalGroupSids;
    GUID *providerContextKey;
};

struct FWPM_NET_EVENT_IKEEXT_QM_FAILURE0_ {
    UINT32 failureErrorCode;
    IPSEC_FAILURE_POINT failurePoint;
    IKEEXT_KEY_MODULE_TYPE keyingModuleType;
    IKEEXT_QM_SA_STATE qmState;
    IKEEXT_SA_ROLE saRole;
    IPSEC_TRAFFIC_TYPE saTrafficType;
    union {
        FWP_CONDITION_VALUE0 localSubNet;
    };
    union {
        FWP_CONDITION_VALUE0 remoteSubNet;
    };
    UINT64 qmFilterId;
};

struct FWPM_NET_EVENT_IKEEXT_QM_FAILURE1_ {
    UINT32 failureErrorCode;
    IPSEC_FAILURE_POINT failurePoint;
    IKEEXT_KEY_MODULE_TYPE keyingModuleType;
    IKEEXT_QM_SA_STATE qmState;
    IKEEXT_SA_ROLE saRole;
    IPSEC_TRAFFIC_TYPE saTrafficType;
    union {
        FWP_CONDITION_VALUE0 localSubNet;
    };
    union {
        FWP_CONDITION_VALUE0 remoteSubNet;
    };
    UINT64 qmFilterId;
    UINT64 mmSaLuid;
    GUID mmProviderContextKey;
};

struct FWPM_NET_EVENT_IPSEC_DOSP_DROP0_ {
    FWP_IP_VERSION ipVersion;
    union {
        UINT32 publicHostV4Addr;
        UINT8 publicHostV6Addr[16];
    };
    union {
        UINT32 internalHostV4Addr;
        UINT8 internalHostV6Addr[16];
    };
    INT32 failureStatus;
    FWP_DIRECTION direction;
};

struct FWPM_NET_EVENT_IPSEC_KERNEL_DROP0_ {
    INT32 failureStatus;
    FWP_DIRECTION direction;
    IPSEC_SA_SPI spi;
    UINT64 filterId;
    UINT16 layerId;
};

struct FWPM_NET_EVENT_LPM_PACKET_ARRIVAL0_ {
    IPSEC_SA_SPI spi;
};

typedef struct FWPM_NET_EVENT_SUBSCRIPTION0_ FWPM_NET_EVENT_SUBSCRIPTION0;
struct FWPM_NET_EVENT_SUBSCRIPTION0_ {
    FWPM_NET_EVENT_ENUM_TEMPLATE0 *enumTemplate;
    UINT32 flags;
    GUID sessionKey;
};

EXTERN_C_END

#endif
