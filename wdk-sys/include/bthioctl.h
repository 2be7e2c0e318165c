/*
 * Control codes of Bluetooth radios.
 */
#ifndef CWDK_BTHIOCTL_H
#define CWDK_BTHIOCTL_H

#include "wdm.h"
#include "bthdef.h"

#define BTH_HOST_FEATURE_ENHANCED_RETRANSMISSION_MODE 1
#define BTH_HOST_FEATURE_STREAMING_MODE 2
#define BTH_HOST_FEATURE_LOW_ENERGY 4
#define BTH_HOST_FEATURE_SCO_HCI 8
#define BTH_HOST_FEATURE_SCO_HCIBYPASS 0x10

#define BTH_IOCTL_BASE 0

#define HANDLE_SDP_NULL 0ULL
#define HANDLE_SDP_LOCAL 0xFFFFFFFFFFFFFFFEULL

#define IOCTL_BTH_DISCONNECT_DEVICE                                                                \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x3, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_GET_DEVICE_INFO                                                                  \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_GET_HOST_SUPPORTED_FEATURES                                                      \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x88, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_GET_LOCAL_INFO                                                                   \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_GET_RADIO_INFO                                                                   \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_HCI_VENDOR_COMMAND                                                               \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_SDP_ATTRIBUTE_SEARCH                                                             \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x83, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_SDP_CONNECT                                                                      \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x80, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_SDP_DISCONNECT                                                                   \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x81, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_SDP_REMOVE_RECORD                                                                \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x86, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_SDP_SERVICE_ATTRIBUTE_SEARCH                                                     \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x84, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_SDP_SERVICE_SEARCH                                                               \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x82, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_SDP_SUBMIT_RECORD                                                                \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x85, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BTH_SDP_SUBMIT_RECORD_WITH_INFO                                                      \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x87, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define IOCTL_INTERNAL_BTHENUM_GET_DEVINFO                                                         \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x2, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_BTHENUM_GET_ENUMINFO                                                        \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x1, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_BTH_SUBMIT_BRB                                                              \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x0, METHOD_NEITHER, FILE_ANY_ACCESS)

#define SDP_CONNECT_CACHE 1
#define SDP_CONNECT_ALLOW_PIN 2

#define SDP_REQUEST_TO_DEFAULT 0
#define SDP_REQUEST_TO_MIN 10
#define SDP_REQUEST_TO_MAX 45

#define SDP_SEARCH_NO_PARSE_CHECK 1
#define SDP_SEARCH_NO_FORMAT_CHECK 2

#define SERVICE_OPTION_DO_NOT_PUBLISH 2
#define SERVICE_OPTION_NO_PUBLIC_BROWSE 4
#define SERVICE_OPTION_DO_NOT_PUBLISH_EIR 8

#define SERVICE_SECURITY_USE_DEFAULTS 0
#define SERVICE_SECURITY_NONE 1
#define SERVICE_SECURITY_AUTHORIZE 2
#define SERVICE_SECURITY_AUTHENTICATE 4
#define SERVICE_SECURITY_ENCRYPT_REQUIRED 0x10
#define SERVICE_SECURITY_ENCRYPT_OPTIONAL 0x20
#define SERVICE_SECURITY_DISABLED 0x10000000
#define SERVICE_SECURITY_NO_ASK 0x20000000

EXTERN_C_START

typedef struct _BTH_DEVICE_INFO BTH_DEVICE_INFO, *PBTH_DEVICE_INFO;
typedef ULONGLONG HANDLE_SDP;

typedef ULONGLONG *PHANDLE_SDP;

typedef struct SdpAttributeRange SdpAttributeRange;
struct SdpAttributeRange {
    USHORT minAttribute;
    USHORT maxAttribute;
};

typedef union SdpQueryUuidUnion SdpQueryUuidUnion;
union SdpQueryUuidUnion {
    GUID uuid128;
    ULONG uuid32;
    USHORT uuid16;
};

typedef struct _BTH_COMMAND_HEADER BTH_COMMAND_HEADER, *PBTH_COMMAND_HEADER;
#pragma pack(push, 1)
struct _BTH_COMMAND_HEADER {
    USHORT OpCode;
    UCHAR TotalParameterLength;
};
#pragma pack(pop)

typedef struct _BTH_DEVICE_INFO_LIST BTH_DEVICE_INFO_LIST, *PBTH_DEVICE_INFO_LIST;
#pragma pack(push, 1)
struct _BTH_DEVICE_INFO_LIST {
    ULONG numOfDevices;
    BTH_DEVICE_INFO deviceList[1];
};
#pragma pack(pop)

typedef struct _BTH_HOST_FEATURE_MASK BTH_HOST_FEATURE_MASK, *PBTH_HOST_FEATURE_MASK;
#pragma pack(push, 1)
struct _BTH_HOST_FEATURE_MASK {
    ULONGLONG Mask;
    ULONGLONG Reserved1;
    ULONGLONG Reserved2;
};
#pragma pack(pop)

typedef struct _BTH_RADIO_INFO BTH_RADIO_INFO, *PBTH_RADIO_INFO;
#pragma pack(push, 1)
struct _BTH_RADIO_INFO {
    ULONGLONG lmpSupportedFeatures;
    USHORT mfg;
    USHORT lmpSubversion;
    UCHAR lmpVersion;
};
#pragma pack(pop)

typedef struct _BTH_LOCAL_RADIO_INFO BTH_LOCAL_RADIO_INFO, *PBTH_LOCAL_RADIO_INFO;
#pragma pack(push, 1)
struct _BTH_LOCAL_RADIO_INFO {
    BTH_DEVICE_INFO localInfo;
    ULONG flags;
    USHORT hciRevision;
    UCHAR hciVersion;
    BTH_RADIO_INFO radioInfo;
};
#pragma pack(pop)

typedef struct _BTH_SDP_ATTRIBUTE_SEARCH_REQUEST BTH_SDP_ATTRIBUTE_SEARCH_REQUEST,
    *PBTH_SDP_ATTRIBUTE_SEARCH_REQUEST;
#pragma pack(push, 1)
struct _BTH_SDP_ATTRIBUTE_SEARCH_REQUEST {
    HANDLE_SDP hConnection;
    ULONG searchFlags;
    ULONG recordHandle;
    SdpAttributeRange range[1];
};
#pragma pack(pop)

typedef struct _BTH_SDP_CONNECT BTH_SDP_CONNECT, *PBTH_SDP_CONNECT;
#pragma pack(push, 1)
struct _BTH_SDP_CONNECT {
    BTH_ADDR bthAddress;
    ULONG fSdpConnect;
    HANDLE_SDP hConnection;
    UCHAR requestTimeout;
};
#pragma pack(pop)

typedef struct _BTH_SDP_DISCONNECT BTH_SDP_DISCONNECT, *PBTH_SDP_DISCONNECT;
#pragma pack(push, 1)
struct _BTH_SDP_DISCONNECT {
    HANDLE_SDP hConnection;
};
#pragma pack(pop)

typedef struct _BTH_SDP_RECORD BTH_SDP_RECORD, *PBTH_SDP_RECORD;
#pragma pack(push, 1)
struct _BTH_SDP_RECORD {
    ULONG fSecurity;
    ULONG fOptions;
    ULONG fCodService;
    ULONG recordLength;
    UCHAR record[1];
};
#pragma pack(pop)

typedef struct _SdpQueryUuid SdpQueryUuid;
struct _SdpQueryUuid {
    SdpQueryUuidUnion u;
    USHORT uuidType;
};

typedef struct _BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST,
    *PBTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST;
#pragma pack(push, 1)
struct _BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST {
    HANDLE_SDP hConnection;
    ULONG searchFlags;
    SdpQueryUuid uuids[12];
    SdpAttributeRange range[1];
};
#pragma pack(pop)

typedef struct _BTH_SDP_SERVICE_SEARCH_REQUEST BTH_SDP_SERVICE_SEARCH_REQUEST,
    *PBTH_SDP_SERVICE_SEARCH_REQUEST;
#pragma pack(push, 1)
struct _BTH_SDP_SERVICE_SEARCH_REQUEST {
    HANDLE_SDP hConnection;
    SdpQueryUuid uuids[12];
};
#pragma pack(pop)

typedef struct _BTH_SDP_STREAM_RESPONSE BTH_SDP_STREAM_RESPONSE, *PBTH_SDP_STREAM_RESPONSE;
#pragma pack(push, 1)
struct _BTH_SDP_STREAM_RESPONSE {
    ULONG requiredSize;
    ULONG responseSize;
    UCHAR response[1];
};
#pragma pack(pop)

typedef struct _BTH_VENDOR_EVENT_INFO BTH_VENDOR_EVENT_INFO, *PBTH_VENDOR_EVENT_INFO;
#pragma pack(push, 1)
struct _BTH_VENDOR_EVENT_INFO {
    BTH_ADDR BthAddress;
    ULONG EventSize;
    UCHAR EventInfo[1];
};
#pragma pack(pop)

typedef struct _BTH_VENDOR_PATTERN BTH_VENDOR_PATTERN, *PBTH_VENDOR_PATTERN;
struct _BTH_VENDOR_PATTERN {
    UCHAR Offset;
    UCHAR Size;
    UCHAR Pattern[1];
};

typedef struct _BTH_VENDOR_SPECIFIC_COMMAND BTH_VENDOR_SPECIFIC_COMMAND,
    *PBTH_VENDOR_SPECIFIC_COMMAND;
#pragma pack(push, 1)
struct _BTH_VENDOR_SPECIFIC_COMMAND {
    ULONG ManufacturerId;
    UCHAR LmpVersion;
    BOOLEAN MatchAnySinglePattern;
    BTH_COMMAND_HEADER HciHeader;
    UCHAR Data[1];
};
#pragma pack(pop)

EXTERN_C_END

#endif
