/*
 * Bluetooth request blocks for profile drivers.
 */
#ifndef CWDK_BTHDDI_H
#define CWDK_BTHDDI_H

#include "wdm.h"
#include "bthdef.h"
#include "bthdef.h"
#include "bthioctl.h"

#define ACL_SHORT_TRANSFER_OK 2

#define ACL_TRANSFER_DIRECTION_OUT 0
#define ACL_TRANSFER_DIRECTION_IN 1
#define ACL_TRANSFER_TIMEOUT 4

#define BTHDDI_ENUMERATOR_INTERFACE_VERSION_FOR_QI 0x200

#define BTHDDI_PROFILE_DRIVER_INTERFACE_VERSION_FOR_QI 0x200

#define BTHPORT_CONTEXT_SIZE 4

#define BTHPORT_RESERVED_FIELD_SIZE 2

#define BTH_ENUMERATORFL_INCOMING 1
#define BTH_ENUMERATORFL_OUTGOING 2
#define BTH_ENUMERATORFL_REENUM 4

#define CALLBACK_DISCONNECT 1
#define CALLBACK_RECONFIG 0x10

#define CALLBACK_CONFIG_QOS 2
#define CALLBACK_CONFIG_EXTRA_OUT 4
#define CALLBACK_CONFIG_EXTRA_IN 8

#define CALLBACK_RECV_PACKET 0x40

#define CALLBACK_ROLE_CHANGE 0x20

#define CFG_MTU 1
#define CFG_FLUSHTO 2
#define CFG_QOS 4
#define CFG_EXTRA 8
#define CFG_LINKTO 0x10
#define CFG_ENHANCED 0x40
#define CFG_FCS 0x80

#define CFG_QOS_LOCAL 0x20

#define CF_LINK_NOTHING 0x10000
#define CF_LINK_AUTHENTICATED 0x20000
#define CF_LINK_ENCRYPTED 0x40000
#define CF_LINK_SUPPRESS_PIN 0x80000

#define CF_QUEUE_KEEP_OLD 0x20
#define CF_QUEUE_KEEP_NEW 0x40
#define CF_QUEUE_MASK 0x60

#define CF_ROLE_EITHER 0
#define CF_ROLE_SLAVE 1
#define CF_ROLE_MASTER 2
#define CF_ROLE_MASK 3

#define CM_BASIC 1
#define CM_STREAMING 4

#define CM_RETRANSMISSION_AND_FLOW 2

#define CO_DYNAMIC 1
#define CO_FIXED 2
#define CO_UNKNOWN 4

#define CONFIG_STATUS_SUCCESS 0
#define CONFIG_STATUS_INVALID_PARAMETER 1
#define CONFIG_STATUS_REJECT 2
#define CONFIG_STATUS_UNKNOWN_OPTION 3
#define CONFIG_STATUS_DISCONNECT 4095

#define CONNECTION_PARAMETERS_ACCEPTED 0
#define CONNECTION_PARAMETERS_REJECTED 1

#define CONNECT_RSP_RESULT_SUCCESS 0
#define CONNECT_RSP_STATUS_NO_INFORMATION 0
#define CONNECT_RSP_RESULT_PENDING 1
#define CONNECT_RSP_STATUS_AUTHENTICATION_PENDING 1
#define CONNECT_RSP_RESULT_PSM_NEG 2
#define CONNECT_RSP_STATUS_AUTHORIZATION_PENDING 2
#define CONNECT_RSP_RESULT_SECURITY_BLOCK 3
#define CONNECT_RSP_RESULT_NO_RESOURCES 4

#define INDICATION_LE_DEVICE 0x10000

#define INDICATION_PAIR_DEVICE 1

#define INDICATION_UNPAIR_DEVICE 2

#define INDICATION_UNPERSONALIZE_DEVICE 4

#define L2CAP_16_BIT_FCS 1

#define L2CAP_DEFAULT_FCS 1
#define L2CAP_DEFAULT_FLUSHTO 65535

#define L2CAP_FLOW_SERVICE_TYPE_NOTRAFFIC 0
#define L2CAP_FLOW_SERVICE_TYPE_BESTEFFORT 1
#define L2CAP_FLOW_SERVICE_TYPE_GUARANTEED 2

#define L2CAP_INFINITE_FLUSHTO 65535

#define L2CAP_MAX_FLUSHTO 65535

#define L2CAP_MIN_FLUSHTO 1

#define L2CAP_NO_FCS 0
#define L2CAP_NO_REXMIT_FLUSHTO 1

#define L2CAP_RAF_BASIC_MODE 0
#define L2CAP_RAF_VALID_CONFIG_REQUEST_MONITOR_TO 0
#define L2CAP_RAF_VALID_CONFIG_REQUEST_RETRANSMISSION_TO 0
#define L2CAP_RAF_ENHANCED_RETRANSMISSION_MODE 3
#define L2CAP_RAF_STREAMING_MODE 4
#define L2CAP_RAF_DEFAULT_MAXTRANSMIT 0x10
#define L2CAP_RAF_DEFAULT_TX_WINDOW_SIZE 63
#define L2CAP_RAF_DEFAULT_MAX_PDU_SIZE 8000

#define PKT_ALL 63
#define PKT_3EV5 0x1C0
#define PKT_2EV5 0x2C0
#define PKT_3EV3 0x340
#define PKT_2EV3 0x380
#define PKT_HV1 961
#define PKT_HV2 962
#define PKT_HV3 964
#define PKT_EV3 968
#define PKT_EV4 976
#define PKT_EV5 992

#define PKT_BR_SCO_ALL 967
#define PKT_BR_ESCO_ALL 1016

#define PKT_EDR_ESCO_ALL (-961)
#define PKT_EDR_ESCO_NONE 960

#define PKT_ESCO_ALL 0x38

#define SCO_HV1 1
#define SCO_HV2 2
#define SCO_HV3 4
#define SCO_EV3 8
#define SCO_EV4 0x10
#define SCO_EV5 0x20
#define SCO_NO2EV3 0x40
#define SCO_NO3EV3 0x80
#define SCO_NO2EV5 0x100
#define SCO_NO3EV5 0x200

#define SCO_CALLBACK_DISCONNECT 1

#define SCO_CF_LINK_AUTHENTICATED 0x20000
#define SCO_CF_LINK_ENCRYPTED 0x40000
#define SCO_CF_LINK_SUPPRESS_PIN 0x80000

#define SCO_CONNECT_RSP_RESPONSE_SUCCESS 0
#define SCO_CONNECT_RSP_RESPONSE_NO_RESOURCES 13
#define SCO_CONNECT_RSP_RESPONSE_SECURITY_BLOCK 14
#define SCO_CONNECT_RSP_RESPONSE_BAD_BD_ADDR 15

#define SCO_DATA_FORMAT_MU_LAW_LOG 1
#define SCO_DATA_FORMAT_A_LAW_LOG 2
#define SCO_DATA_FORMAT_CVSD 4
#define SCO_DATA_FORMAT_TRANSPARENT 8
#define SCO_DATA_FORMAT_ALL 15
#define SCO_DATA_FORMAT_VENDOR_SPECIFIC 255

#define SCO_DATAPATH_HCI 0
#define SCO_DATAPATH_PCM 1

#define SCO_FEATURE_SCO_LINKS 1
#define SCO_FEATURE_ESCO_LINKS 2
#define SCO_FEATURE_STREAM_OFFSET_DATA_TAG 0x10

#define SCO_FLUSH_DIRECTION_OUT 1
#define SCO_FLUSH_DIRECTION_IN 2

#define SCO_INDICATION_SCO_REQUEST 1
#define SCO_INDICATION_ESCO_REQUEST 2

#define SCO_INFO_BASEBAND_AVAILABLE 1

#define SCO_PKT_ALL 63

#define SCO_TRANSFER_DIRECTION_OUT 0
#define SCO_TRANSFER_DIRECTION_IN 1
#define SCO_TRANSFER_VALID_FLAGS 1

#define SCO_VALID_CALLBACK_FLAGS 1

#define SCO_VS_AIR_CODING_FORMAT_CVSD 0
#define SCO_VS_IN_CODING_LINEAR 0
#define SCO_VS_IN_DATA_FORMAT_1C 0
#define SCO_VS_IN_SAMPLE_SIZE_8BIT 0
#define SCO_VS_AIR_CODING_FORMAT_MULAW 1
#define SCO_VS_AIR_CODING_FORMAT_ALAW 2
#define SCO_VS_AIR_CODING_DATA 3
#define SCO_VS_AIR_CODING_FORMAT_MASK 3
#define SCO_VS_PCM_BIT_POS_MASK 0x1C
#define SCO_VS_IN_SAMPLE_SIZE_16BIT 0x20
#define SCO_VS_IN_SAMPLE_SIZE_MASK 0x20
#define SCO_VS_IN_DATA_FORMAT_2C 0x40
#define SCO_VS_SETTING_DEFAULT 0x60
#define SCO_VS_IN_DATA_FORMAT_SM 0x80
#define SCO_VS_IN_DATA_FORMAT_MASK 0xC0
#define SCO_VS_IN_DATA_FORMAT_US 0xC0
#define SCO_VS_IN_CODING_MULAW 0x100
#define SCO_VS_IN_CODING_ALAW 0x200
#define SCO_VS_IN_CODING_MASK 0x300

#define VALID_CO_FLAGS 3

EXTERN_C_START

typedef struct _BRB BRB, *PBRB;
typedef struct _INDICATION_PARAMETERS INDICATION_PARAMETERS, *PINDICATION_PARAMETERS;
typedef struct _INDICATION_PARAMETERS_ENHANCED INDICATION_PARAMETERS_ENHANCED,
    *PINDICATION_PARAMETERS_ENHANCED;
typedef struct _L2CAP_CONFIG_OPTION L2CAP_CONFIG_OPTION, *PL2CAP_CONFIG_OPTION;
typedef struct _SCO_INDICATION_PARAMETERS SCO_INDICATION_PARAMETERS, *PSCO_INDICATION_PARAMETERS;

typedef USHORT CONNECTION_HANDLE;

typedef USHORT CO_EXTENDED_WINDOW_SIZE;

typedef UCHAR CO_FCS;

typedef USHORT CO_FLUSHTO;

typedef UCHAR CO_LENGTH;

typedef USHORT CO_MTU;

typedef UCHAR CO_TYPE;

typedef PVOID L2CAP_CHANNEL_HANDLE;

typedef PVOID L2CAP_SERVER_HANDLE;

typedef USHORT *PCONNECTION_HANDLE;

typedef USHORT *PCO_EXTENDED_WINDOW_SIZE;

typedef UCHAR *PCO_FCS;

typedef USHORT *PCO_FLUSHTO;

typedef UCHAR *PCO_LENGTH;

typedef USHORT *PCO_MTU;

typedef UCHAR *PCO_TYPE;

typedef PVOID *PSCO_CHANNEL_HANDLE;

typedef PVOID SCO_CHANNEL_HANDLE;

typedef PVOID SCO_SERVER_HANDLE;

typedef enum _ACL_MODE {
    ACL_MODE_ACTIVE = 0,
    ACL_MODE_HOLD,
    ACL_MODE_SNIFF,
    ACL_MODE_PARK,
    ACL_MODE_ENTER_ACTIVE,
    ACL_MODE_ENTER_HOLD,
    ACL_MODE_ENTER_SNIFF,
    ACL_MODE_ENTER_PARK,
    ACL_DISCONNECTED,
} ACL_MODE;

typedef enum _BRB_TYPE {
    BRB_HCI_GET_LOCAL_BD_ADDR = 1,
    BRB_L2CA_REGISTER_SERVER = 0x100,
    BRB_L2CA_UNREGISTER_SERVER,
    BRB_L2CA_OPEN_CHANNEL,
    BRB_L2CA_OPEN_CHANNEL_RESPONSE,
    BRB_L2CA_CLOSE_CHANNEL,
    BRB_L2CA_ACL_TRANSFER,
    BRB_L2CA_UPDATE_CHANNEL,
    BRB_L2CA_PING,
    BRB_L2CA_INFO_REQUEST,
    BRB_REGISTER_PSM,
    BRB_UNREGISTER_PSM,
    BRB_SCO_REGISTER_SERVER = 0x200,
    BRB_SCO_UNREGISTER_SERVER,
    BRB_SCO_OPEN_CHANNEL,
    BRB_SCO_OPEN_CHANNEL_RESPONSE,
    BRB_SCO_CLOSE_CHANNEL,
    BRB_SCO_TRANSFER,
    BRB_SCO_GET_CHANNEL_INFO = 519,
    BRB_SCO_GET_SYSTEM_INFO = 521,
    BRB_SCO_FLUSH_CHANNEL,
    BRB_SCO_OPEN_UNMANAGED_CHANNEL = 0x210,
    BRB_SCO_OPEN_UNMANAGED_CHANNEL_RESPONSE,
    BRB_L2CA_OPEN_ENHANCED_CHANNEL,
    BRB_L2CA_OPEN_ENHANCED_CHANNEL_RESPONSE,
    BRB_ACL_GET_MODE = 0x300,
    BRB_ACL_ENTER_ACTIVE_MODE,
    BRB_STORED_LINK_KEY = 784,
    BRB_GET_DEVICE_INTERFACE_STRING = 800,
} BRB_TYPE;

typedef enum _BRB_VERSION {
    BLUETOOTH_V1 = 0,
    BLUETOOTH_V2,
} BRB_VERSION;

typedef enum _CODING_FORMAT {
    ScoCodingFormatULaw = 0,
    ScoCodingFormatALaw,
    ScoCodingFormatCVSD,
    ScoCodingFormatTransparent,
    ScoCodingFormatLinearPCM,
    ScoCodingFormatMSBC,
    ScoCodingFormatVendorSpecific = 255,
} CODING_FORMAT,
    *PCODING_FORMAT;

typedef enum _ENUMERATOR_ACTION {
    ENUMERATOR_ACTION_CREATE = 0,
    ENUMERATOR_ACTION_REMOVE,
    ENUMERATOR_ACTION_DESTROY,
    ENUMERATOR_ACTION_MAX,
} ENUMERATOR_ACTION,
    *PENUMERATOR_ACTION;

typedef enum _ENUMERATOR_TYPE {
    ENUMERATOR_TYPE_PROTOCOL = 0,
    ENUMERATOR_TYPE_SERVICE,
    ENUMERATOR_TYPE_DEVICE,
    ENUMERATOR_TYPE_MAX,
} ENUMERATOR_TYPE,
    *PENUMERATOR_TYPE;

typedef enum _INDICATION_CODE {
    IndicationAddReference = 0,
    IndicationReleaseReference,
    IndicationRemoteConnect,
    IndicationRemoteDisconnect,
    IndicationRemoteConfigRequest,
    IndicationRemoteConfigResponse,
    IndicationFreeExtraOptions,
    IndicationRecvPacket,
    IndicationPairDevice,
    IndicationUnpairDevice,
    IndicationUnpersonalizeDevice,
    IndicationRemoteConnectLE,
} INDICATION_CODE,
    *PINDICATION_CODE;

typedef enum _L2CAP_DISCONNECT_REASON {
    HciDisconnect = 0,
    L2capDisconnectRequest,
    RadioPoweredDown,
    HardwareRemoval,
} L2CAP_DISCONNECT_REASON;

typedef enum _PCM_DATA_FORMAT {
    ScoPCMCFormatNA = 0,
    ScoPCMFormat1sComplement,
    ScoPCMFormat2sComplement,
    ScoPCMFormatSignMagnitude,
    ScoPCMFormatUnsigned,
} PCM_DATA_FORMAT,
    *PPCM_DATA_FORMAT;

typedef enum _SCO_DISCONNECT_REASON {
    ScoHciDisconnect = 0,
    ScoDisconnectRequest,
    ScoRadioPoweredDown,
    ScoHardwareRemoval,
} SCO_DISCONNECT_REASON,
    *PSCO_DISCONNECT_REASON;

typedef enum _SCO_INDICATION_CODE {
    ScoIndicationAddReference = 0,
    ScoIndicationReleaseReference,
    ScoIndicationRemoteConnect,
    ScoIndicationRemoteDisconnect,
} SCO_INDICATION_CODE,
    *PSCO_INDICATION_CODE;

typedef enum _SCO_LINK_TYPE {
    ScoLinkType = 0,
    eScoLinkType = 2,
} SCO_LINK_TYPE,
    *PSCO_LINK_TYPE;

typedef enum _SCO_RETRANSMISSION_EFFORT {
    SCO_RETRANSMISSION_NONE = 0,
    SCO_RETRANSMISSION_MIN1_POWER,
    SCO_RETRANSMISSION_MIN1_QUALITY,
    SCO_RETRANSMISSION_DONT_CARE = 255,
} SCO_RETRANSMISSION_EFFORT,
    *PSCO_RETRANSMISSION_EFFORT;

typedef void (*PFNBTHPORT_INDICATION_CALLBACK)(_In_opt_ PVOID Context,
                                               _In_ INDICATION_CODE Indication,
                                               _In_ PINDICATION_PARAMETERS Parameters);

typedef void (*PFNBTHPORT_INDICATION_CALLBACK_ENHANCED)(
    _In_opt_ PVOID Context, _In_ INDICATION_CODE Indication,
    _In_ PINDICATION_PARAMETERS_ENHANCED Parameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
_When_(return != 0, __drv_allocatesMem(Mem))
typedef PBRB (*PFNBTH_ALLOCATE_BRB)(_In_ BRB_TYPE brbType, _In_ ULONG tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void (*PFNBTH_FREE_BRB)(_In_ __drv_freesMem(Mem) PBRB pBrb);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void (*PFNBTH_INITIALIZE_BRB)(_Inout_updates_(_Inexpressible_()) PBRB pBrb,
                                      _In_ BRB_TYPE brbType);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef BOOLEAN (*PFNBTH_IS_BLUETOOTH_VERSION_AVAILABLE)(_In_ UCHAR MajorVersion,
                                                         _In_ UCHAR MinorVersion);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void (*PFNBTH_REUSE_BRB)(_Inout_ PBRB pBrb, _In_ BRB_TYPE brbType);

typedef void (*PFNSCO_INDICATION_CALLBACK)(_In_ PVOID Context, _In_ SCO_INDICATION_CODE Indication,
                                           _In_ PSCO_INDICATION_PARAMETERS Parameters);

typedef struct _BASEBAND_CHANNEL_INFO BASEBAND_CHANNEL_INFO, *PBASEBAND_CHANNEL_INFO;
struct _BASEBAND_CHANNEL_INFO {
    UCHAR Transmission_Interval;
    UCHAR Retransmission_Window;
    UCHAR AirMode;
    USHORT Rx_Packet_Length;
    USHORT Tx_Packet_Length;
};

typedef struct _BRB_HEADER BRB_HEADER;
struct _BRB_HEADER {
    LIST_ENTRY ListEntry;
    ULONG Length;
    USHORT Version;
    USHORT Type;
    ULONG BthportFlags;
    NTSTATUS Status;
    BTHSTATUS BtStatus;
    PVOID Context[4];
    PVOID ClientContext[4];
    ULONG Reserved[2];
};

struct _BRB_ACL_ENTER_ACTIVE_MODE {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
};

struct _BRB_ACL_GET_MODE {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    ACL_MODE AclMode;
};

struct _BRB_GET_DEVICE_INTERFACE_STRING {
    BRB_HEADER Hdr;
    PWCHAR DeviceInterfaceString;
    ULONG DeviceInterfaceStringCbLength;
};

struct _BRB_GET_LOCAL_BD_ADDR {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
};

struct _BRB_L2CA_ACL_TRANSFER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG TransferFlags;
    ULONG BufferSize;
    PVOID Buffer;
    PMDL BufferMDL;
    LONGLONG Timeout;
    ULONG RemainingBufferSize;
};

struct _BRB_L2CA_CLOSE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
};

typedef struct _L2CAP_FLOWSPEC L2CAP_FLOWSPEC, *PL2CAP_FLOWSPEC;
#pragma pack(push, 1)
struct _L2CAP_FLOWSPEC {
    UCHAR Flags;
    UCHAR ServiceType;
    ULONG TokenRate;
    ULONG TokenBucketSize;
    ULONG PeakBandwidth;
    ULONG Latency;
    ULONG DelayVariation;
};
#pragma pack(pop)

typedef struct _CHANNEL_CONFIG_PARAMETERS CHANNEL_CONFIG_PARAMETERS, *PCHANNEL_CONFIG_PARAMETERS;
struct _CHANNEL_CONFIG_PARAMETERS {
    ULONG Flags;
    CO_MTU Mtu;
    CO_FLUSHTO FlushTO;
    ULONG NumExtraOptions;
    PL2CAP_CONFIG_OPTION ExtraOptions;
    L2CAP_FLOWSPEC Flow;
};

typedef struct _CHANNEL_CONFIG_RESULTS CHANNEL_CONFIG_RESULTS, *PCHANNEL_CONFIG_RESULTS;
struct _CHANNEL_CONFIG_RESULTS {
    CHANNEL_CONFIG_PARAMETERS Params;
    ULONG ExtraOptionsBufferSize;
};

typedef struct _L2CAP_CONFIG_RANGE L2CAP_CONFIG_RANGE, *PL2CAP_CONFIG_RANGE;
struct _L2CAP_CONFIG_RANGE {
    USHORT Min;
    USHORT Max;
};

typedef struct _L2CAP_CONFIG_VALUE_RANGE L2CAP_CONFIG_VALUE_RANGE, *PL2CAP_CONFIG_VALUE_RANGE;
struct _L2CAP_CONFIG_VALUE_RANGE {
    USHORT Min;
    USHORT Preferred;
    USHORT Max;
};

struct _BRB_L2CA_OPEN_CHANNEL {
    BRB_HEADER Hdr;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    union {
        struct {
            USHORT Response;
            USHORT ResponseStatus;
        };
        USHORT Psm;
    };
    ULONG ChannelFlags;
    BTH_ADDR BtAddress;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu;
        L2CAP_CONFIG_VALUE_RANGE FlushTO;
        L2CAP_FLOWSPEC Flow;
        USHORT LinkTO;
        ULONG NumExtraOptions;
        PL2CAP_CONFIG_OPTION ExtraOptions;
        struct {
            UCHAR ServiceType;
            ULONG Latency;
        } LocalQos;
    } ConfigOut;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu;
        L2CAP_CONFIG_RANGE FlushTO;
    } ConfigIn;
    ULONG CallbackFlags;
    PFNBTHPORT_INDICATION_CALLBACK Callback;
    PVOID CallbackContext;
    PVOID ReferenceObject;
    CHANNEL_CONFIG_RESULTS OutResults;
    CHANNEL_CONFIG_RESULTS InResults;
    UCHAR IncomingQueueDepth;
};

typedef struct _L2CAP_EXTENDED_FLOW_SPEC L2CAP_EXTENDED_FLOW_SPEC, *PL2CAP_EXTENDED_FLOW_SPEC;
#pragma pack(push, 1)
struct _L2CAP_EXTENDED_FLOW_SPEC {
    UCHAR Identifier;
    UCHAR ServiceType;
    USHORT MaxSDUSize;
    ULONG SDUInterArrivalTime;
    ULONG AccessLatency;
    ULONG FlushTimeout;
};
#pragma pack(pop)

typedef struct _L2CAP_RETRANSMISSION_AND_FLOW_CONTROL L2CAP_RETRANSMISSION_AND_FLOW_CONTROL,
    *PL2CAP_RETRANSMISSION_AND_FLOW_CONTROL;
#pragma pack(push, 1)
struct _L2CAP_RETRANSMISSION_AND_FLOW_CONTROL {
    UCHAR Mode;
    UCHAR TxWindowSize;
    UCHAR MaxTransmit;
    USHORT RetransmissionTO;
    USHORT MonitorTO;
    USHORT MaxPDUSize;
};
#pragma pack(pop)

typedef struct _CHANNEL_CONFIG_PARAMETERS_ENHANCED CHANNEL_CONFIG_PARAMETERS_ENHANCED,
    *PCHANNEL_CONFIG_PARAMETERS_ENHANCED;
struct _CHANNEL_CONFIG_PARAMETERS_ENHANCED {
    ULONG Flags;
    CO_MTU Mtu;
    CO_FLUSHTO FlushTO;
    ULONG NumExtraOptions;
    PL2CAP_CONFIG_OPTION ExtraOptions;
    L2CAP_FLOWSPEC Flow;
    L2CAP_RETRANSMISSION_AND_FLOW_CONTROL RetransmissionAndFlow;
    CO_FCS Fcs;
    L2CAP_EXTENDED_FLOW_SPEC ExtendedFlowSpec;
    CO_EXTENDED_WINDOW_SIZE ExtendedWindowSize;
};

typedef struct _CHANNEL_CONFIG_RESULTS_ENHANCED CHANNEL_CONFIG_RESULTS_ENHANCED,
    *PCHANNEL_CONFIG_RESULTS_ENHANCED;
struct _CHANNEL_CONFIG_RESULTS_ENHANCED {
    CHANNEL_CONFIG_PARAMETERS_ENHANCED Params;
    ULONG ExtraOptionsBufferSize;
};

struct _BRB_L2CA_OPEN_ENHANCED_CHANNEL {
    BRB_HEADER Hdr;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    union {
        struct {
            USHORT Response;
            USHORT ResponseStatus;
        };
        USHORT Psm;
    };
    ULONG ChannelFlags;
    BTH_ADDR BtAddress;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu;
        L2CAP_CONFIG_VALUE_RANGE FlushTO;
        L2CAP_FLOWSPEC Flow;
        USHORT LinkTO;
        ULONG NumExtraOptions;
        PL2CAP_CONFIG_OPTION ExtraOptions;
        struct {
            UCHAR ServiceType;
            ULONG Latency;
        } LocalQos;
        struct {
            ULONG Flags;
            L2CAP_RETRANSMISSION_AND_FLOW_CONTROL RetransmissionAndFlow;
        } ModeConfig;
        USHORT Fcs;
        L2CAP_EXTENDED_FLOW_SPEC ExtendedFlowSpec;
        USHORT ExtendedWindowSize;
    } ConfigOut;
    struct {
        ULONG Flags;
        L2CAP_CONFIG_VALUE_RANGE Mtu;
        L2CAP_CONFIG_RANGE FlushTO;
    } ConfigIn;
    ULONG CallbackFlags;
    PFNBTHPORT_INDICATION_CALLBACK_ENHANCED Callback;
    PVOID CallbackContext;
    PVOID ReferenceObject;
    CHANNEL_CONFIG_RESULTS_ENHANCED OutResults;
    CHANNEL_CONFIG_RESULTS_ENHANCED InResults;
    UCHAR IncomingQueueDepth;
    PVOID Reserved;
};

struct _BRB_L2CA_PING {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    UCHAR PingRequestLength;
    UCHAR PingRequestData[44];
    UCHAR PingResponseLength;
    UCHAR PingResponseData[44];
};

struct _BRB_L2CA_REGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    USHORT PSM;
    ULONG IndicationFlags;
    PFNBTHPORT_INDICATION_CALLBACK IndicationCallback;
    PVOID IndicationCallbackContext;
    PVOID ReferenceObject;
    L2CAP_SERVER_HANDLE ServerHandle;
};

struct _BRB_L2CA_UNREGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    PVOID ServerHandle;
    USHORT Psm;
};

struct _BRB_L2CA_UPDATE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG NewChannelFlags;
    ULONG FailedChannelFlags;
};

struct _BRB_PSM {
    BRB_HEADER Hdr;
    USHORT Psm;
};

struct _BRB_SCO_CLOSE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
};

struct _BRB_SCO_FLUSH_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
    ULONG FlushFlags;
};

struct _BRB_SCO_GET_CHANNEL_INFO {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
    ULONG InfoFlags;
    ULONG TransmitBandwidth;
    ULONG ReceiveBandwidth;
    USHORT MaxLatency;
    USHORT PacketType;
    USHORT ContentFormat;
    USHORT Reserved;
    SCO_RETRANSMISSION_EFFORT RetransmissionEffort;
    ULONG ChannelFlags;
    CONNECTION_HANDLE HciConnectionHandle;
    SCO_LINK_TYPE LinkType;
    BASEBAND_CHANNEL_INFO BasebandInfo;
};

struct _BRB_SCO_GET_SYSTEM_INFO {
    BRB_HEADER Hdr;
    ULONG Features;
    ULONG MaxChannels;
    ULONG TransferUnit;
    USHORT PacketTypes;
    USHORT DataFormats;
    ULONG Reserved;
};

struct _BRB_SCO_OPEN_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    ULONG TransmitBandwidth;
    ULONG ReceiveBandwidth;
    USHORT MaxLatency;
    USHORT PacketType;
    USHORT ContentFormat;
    USHORT Reserved;
    SCO_RETRANSMISSION_EFFORT RetransmissionEffort;
    ULONG ChannelFlags;
    ULONG CallbackFlags;
    PFNSCO_INDICATION_CALLBACK Callback;
    PVOID CallbackContext;
    PVOID ReferenceObject;
    SCO_CHANNEL_HANDLE ChannelHandle;
    UCHAR Response;
};

struct _BRB_SCO_REGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    ULONG Reserved;
    ULONG IndicationFlags;
    PFNSCO_INDICATION_CALLBACK IndicationCallback;
    PVOID IndicationCallbackContext;
    PVOID ReferenceObject;
    SCO_SERVER_HANDLE ServerHandle;
};

struct _BRB_SCO_TRANSFER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    SCO_CHANNEL_HANDLE ChannelHandle;
    ULONG TransferFlags;
    ULONG BufferSize;
    PVOID Buffer;
    PMDL BufferMDL;
    ULONGLONG DataTag;
};

struct _BRB_SCO_UNREGISTER_SERVER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    PVOID ServerHandle;
};

struct _BRB {
    union {
        struct _BRB_HEADER BrbHeader;
        struct _BRB_GET_DEVICE_INTERFACE_STRING BrbGetDeviceInterfaceString;
        struct _BRB_GET_LOCAL_BD_ADDR BrbGetLocalBdAddress;
        struct _BRB_ACL_GET_MODE BrbAclGetMode;
        struct _BRB_ACL_ENTER_ACTIVE_MODE BrbAclEnterActiveMode;
        struct _BRB_PSM BrbPsm;
        struct _BRB_L2CA_REGISTER_SERVER BrbL2caRegisterServer;
        struct _BRB_L2CA_UNREGISTER_SERVER BrbL2caUnregisterServer;
        struct _BRB_L2CA_OPEN_CHANNEL BrbL2caOpenChannel;
        struct _BRB_L2CA_CLOSE_CHANNEL BrbL2caCloseChannel;
        struct _BRB_L2CA_PING BrbL2caPing;
        struct _BRB_L2CA_ACL_TRANSFER BrbL2caAclTransfer;
        struct _BRB_L2CA_UPDATE_CHANNEL BrbL2caUpdateChannel;
        struct _BRB_L2CA_OPEN_ENHANCED_CHANNEL BrbL2caOpenEnhancedChannel;
        struct _BRB_SCO_REGISTER_SERVER BrbScoRegisterServer;
        struct _BRB_SCO_UNREGISTER_SERVER BrbScoUnregisterServer;
        struct _BRB_SCO_OPEN_CHANNEL BrbScoOpenChannel;
        struct _BRB_SCO_CLOSE_CHANNEL BrbScoCloseChannel;
        struct _BRB_SCO_FLUSH_CHANNEL BrbScoFlushChannel;
        struct _BRB_SCO_TRANSFER BrbScoTransfer;
        struct _BRB_SCO_GET_CHANNEL_INFO BrbScoGetChannelInfo;
        struct _BRB_SCO_GET_SYSTEM_INFO BrbScoGetSystemInfo;
    };
};

typedef struct _BTH_ENUMERATOR_INFO BTH_ENUMERATOR_INFO, *PBTH_ENUMERATOR_INFO;
struct _BTH_ENUMERATOR_INFO {
    ENUMERATOR_TYPE EnumeratorType;
    ENUMERATOR_ACTION Action;
    ULONG Port;
    ULONG Flags;
    GUID Guid;
    ULONG InstanceId;
    WCHAR InstanceIdStr[256];
    USHORT Vid;
    USHORT Pid;
    USHORT Mfg;
    USHORT LocalMfg;
    USHORT VidType;
    WCHAR ServiceName[256];
    CHAR SdpPriLangServiceName[256];
    WCHAR DeviceString[256];
};

typedef struct _BTH_PROFILE_DRIVER_INTERFACE BTH_PROFILE_DRIVER_INTERFACE,
    *PBTH_PROFILE_DRIVER_INTERFACE;
struct _BTH_PROFILE_DRIVER_INTERFACE {
    INTERFACE Interface;
    PFNBTH_ALLOCATE_BRB BthAllocateBrb;
    PFNBTH_FREE_BRB BthFreeBrb;
    PFNBTH_INITIALIZE_BRB BthInitializeBrb;
    PFNBTH_REUSE_BRB BthReuseBrb;
    PFNBTH_IS_BLUETOOTH_VERSION_AVAILABLE IsBluetoothVersionAvailable;
};

typedef struct _CO_HEADER CO_HEADER;
struct _CO_HEADER {
    CO_TYPE Type;
    CO_LENGTH Length;
};

struct _INDICATION_PARAMETERS {
    L2CAP_CHANNEL_HANDLE ConnectionHandle;
    BTH_ADDR BtAddress;
    union {
        struct {
            struct {
                USHORT PSM;
            } Request;
        } Connect;
        struct {
            CHANNEL_CONFIG_PARAMETERS CurrentParams;
            CHANNEL_CONFIG_PARAMETERS RequestedParams;
            CHANNEL_CONFIG_PARAMETERS ResponseParams;
            USHORT Response;
        } ConfigRequest;
        struct {
            CHANNEL_CONFIG_PARAMETERS CurrentParams;
            CHANNEL_CONFIG_PARAMETERS RequestedParams;
            CHANNEL_CONFIG_PARAMETERS RejectedParams;
            PCO_TYPE UnknownTypes;
            ULONG NumUnknownTypes;
            CHANNEL_CONFIG_PARAMETERS NewRequestParams;
            USHORT Response;
        } ConfigResponse;
        struct {
            ULONG NumExtraOptions;
            PL2CAP_CONFIG_OPTION ExtraOptions;
        } FreeExtraOptions;
        struct {
            L2CAP_DISCONNECT_REASON Reason;
            BOOLEAN CloseNow;
        } Disconnect;
        struct {
            ULONG PacketLength;
            ULONG TotalQueueLength;
        } RecvPacket;
    } Parameters;
};

struct _INDICATION_PARAMETERS_ENHANCED {
    L2CAP_CHANNEL_HANDLE ConnectionHandle;
    BTH_ADDR BtAddress;
    union {
        struct {
            struct {
                USHORT PSM;
            } Request;
        } Connect;
        struct {
            CHANNEL_CONFIG_PARAMETERS_ENHANCED CurrentParams;
            CHANNEL_CONFIG_PARAMETERS_ENHANCED RequestedParams;
            CHANNEL_CONFIG_PARAMETERS_ENHANCED ResponseParams;
            USHORT Response;
        } ConfigRequest;
        struct {
            CHANNEL_CONFIG_PARAMETERS_ENHANCED CurrentParams;
            CHANNEL_CONFIG_PARAMETERS_ENHANCED RequestedParams;
            CHANNEL_CONFIG_PARAMETERS_ENHANCED RejectedParams;
            PCO_TYPE UnknownTypes;
            ULONG NumUnknownTypes;
            CHANNEL_CONFIG_PARAMETERS_ENHANCED NewRequestParams;
            USHORT Response;
        } ConfigResponse;
        struct {
            ULONG NumExtraOptions;
            PL2CAP_CONFIG_OPTION ExtraOptions;
        } FreeExtraOptions;
        struct {
            L2CAP_DISCONNECT_REASON Reason;
            BOOLEAN CloseNow;
        } Disconnect;
        struct {
            ULONG PacketLength;
            ULONG TotalQueueLength;
        } RecvPacket;
        PVOID Reserved;
    } Parameters;
};

struct _L2CAP_CONFIG_OPTION {
    CO_HEADER Header;
    __unaligned void *DynamicBuffer;
    UCHAR FixedBuffer[4];
    USHORT Flags;
};

struct _SCO_INDICATION_PARAMETERS {
    SCO_CHANNEL_HANDLE ConnectionHandle;
    BTH_ADDR BtAddress;
    union {
        struct {
            struct {
                SCO_LINK_TYPE LinkType;
            } Request;
        } Connect;
        struct {
            SCO_DISCONNECT_REASON Reason;
            BOOLEAN CloseNow;
        } Disconnect;
    } Parameters;
};

EXTERN_C_END

#endif
