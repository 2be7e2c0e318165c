/*
 * State of a device for its maker: internal logs, error histories, and the dump in which the
 * storage stack writes down what led to a failure.
 */
#ifndef CWDK_STORAGE_DIAGNOSTIC_H
#define CWDK_STORAGE_DIAGNOSTIC_H

#include "nt/io.h"
#include "guiddef.h"
#include "devpropdef.h"

EXTERN_C_START

/* Asking for it. */
#define STORAGE_DIAGNOSTIC_FLAG_ADAPTER_REQUEST 1
#define IOCTL_STORAGE_DIAGNOSTIC                                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x728, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_INTERNAL_LOG                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x731, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_TELEMETRY                                                         \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x470, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_DEVICE_TELEMETRY_NOTIFY                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x471, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_DEVICE_TELEMETRY_QUERY_CAPS                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x472, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_TELEMETRY_RAW                                                     \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x473, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef enum _STORAGE_DIAGNOSTIC_LEVEL {
    StorageDiagnosticLevelDefault = 0,
    StorageDiagnosticLevelMax,
} STORAGE_DIAGNOSTIC_LEVEL,
    *PSTORAGE_DIAGNOSTIC_LEVEL;

typedef enum _STORAGE_DIAGNOSTIC_TARGET_TYPE {
    StorageDiagnosticTargetTypeUndefined = 0,
    StorageDiagnosticTargetTypePort,
    StorageDiagnosticTargetTypeMiniport,
    StorageDiagnosticTargetTypeHbaFirmware,
    StorageDiagnosticTargetTypeMax,
} STORAGE_DIAGNOSTIC_TARGET_TYPE,
    *PSTORAGE_DIAGNOSTIC_TARGET_TYPE;

typedef struct _STORAGE_DIAGNOSTIC_DATA STORAGE_DIAGNOSTIC_DATA, *PSTORAGE_DIAGNOSTIC_DATA;
struct _STORAGE_DIAGNOSTIC_DATA {
    ULONG Version;
    ULONG Size;
    GUID ProviderId;
    ULONG BufferSize;
    ULONG Reserved;
    UCHAR DiagnosticDataBuffer[1];
};

typedef struct _STORAGE_DIAGNOSTIC_REQUEST STORAGE_DIAGNOSTIC_REQUEST, *PSTORAGE_DIAGNOSTIC_REQUEST;
struct _STORAGE_DIAGNOSTIC_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType;
    STORAGE_DIAGNOSTIC_LEVEL Level;
};

/* Internal logs. */
#define FW_ISSUEID_NO_ISSUE 0
#define ERROR_HISTORY_DIRECTORY_ENTRY_DEFAULT_COUNT 8
#define MAX_FW_BUCKET_ID_LENGTH 0x84
#define FW_ISSUEID_UNKNOWN 0xFFFFFFFFU

typedef enum _DEVICE_INTERNAL_STATUS_DATA_REQUEST_TYPE {
    DeviceInternalStatusDataRequestTypeUndefined = 0,
    DeviceCurrentInternalStatusDataHeader,
    DeviceCurrentInternalStatusData,
    DeviceSavedInternalStatusDataHeader,
    DeviceSavedInternalStatusData,
} DEVICE_INTERNAL_STATUS_DATA_REQUEST_TYPE,
    *PDEVICE_INTERNAL_STATUS_DATA_REQUEST_TYPE;

typedef enum _DEVICE_INTERNAL_STATUS_DATA_SET {
    DeviceStatusDataSetUndefined = 0,
    DeviceStatusDataSet1,
    DeviceStatusDataSet2,
    DeviceStatusDataSet3,
    DeviceStatusDataSet4,
    DeviceStatusDataSetMax,
} DEVICE_INTERNAL_STATUS_DATA_SET,
    *PDEVICE_INTERNAL_STATUS_DATA_SET;

typedef struct _DEVICE_INTERNAL_STATUS_DATA DEVICE_INTERNAL_STATUS_DATA,
    *PDEVICE_INTERNAL_STATUS_DATA;
struct _DEVICE_INTERNAL_STATUS_DATA {
    ULONG Version;
    ULONG Size;
    ULONGLONG T10VendorId;
    ULONG DataSet1Length;
    ULONG DataSet2Length;
    ULONG DataSet3Length;
    ULONG DataSet4Length;
    UCHAR StatusDataVersion;
    UCHAR Reserved[3];
    UCHAR ReasonIdentifier[128];
    ULONG StatusDataLength;
    UCHAR StatusData[1];
};

typedef struct _GET_DEVICE_INTERNAL_STATUS_DATA_REQUEST GET_DEVICE_INTERNAL_STATUS_DATA_REQUEST,
    *PGET_DEVICE_INTERNAL_STATUS_DATA_REQUEST;
struct _GET_DEVICE_INTERNAL_STATUS_DATA_REQUEST {
    ULONG Version;
    ULONG Size;
    DEVICE_INTERNAL_STATUS_DATA_REQUEST_TYPE RequestDataType;
    DEVICE_INTERNAL_STATUS_DATA_SET RequestDataSet;
};

/* The dump: a header and sections, each public, restricted or private. */
#define DDUMP_FLAG_DATA_READ_FROM_DEVICE 1
#define DEVICEDUMP_CAP_PRIVATE_SECTION 1
#define DEVICEDUMP_STRUCTURE_VERSION_V1 1
#define TC_PUBLIC_DEVICEDUMP_CONTENT_SMART 1
#define DEVICEDUMP_CAP_RESTRICTED_SECTION 2
#define TC_PUBLIC_DEVICEDUMP_CONTENT_GPLOG 2
#define CDB_SIZE 0x10
#define TC_DEVICEDUMP_SUBSECTION_DESC_LENGTH 0x10
#define TC_PUBLIC_DEVICEDUMP_CONTENT_GPLOG_MAX 0x10
#define TELEMETRY_COMMAND_SIZE 0x10
#define DEVICEDUMP_MAX_IDSTRING 0x20

typedef enum _DEVICEDUMP_COLLECTION_TYPE {
    TCCollectionBugCheck = 1,
    TCCollectionApplicationRequested,
    TCCollectionDeviceRequested,
} DEVICEDUMP_COLLECTION_TYPEIDE_NOTIFICATION_TYPE,
    *PDEVICEDUMP_COLLECTION_TYPE;

#pragma pack(push, 1)
typedef struct _GP_LOG_PAGE_DESCRIPTOR GP_LOG_PAGE_DESCRIPTOR, *PGP_LOG_PAGE_DESCRIPTOR;
struct _GP_LOG_PAGE_DESCRIPTOR {
    USHORT LogAddress;
    USHORT LogSectors;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _DEVICEDUMP_PRIVATE_SUBSECTION DEVICEDUMP_PRIVATE_SUBSECTION,
    *PDEVICEDUMP_PRIVATE_SUBSECTION;
struct _DEVICEDUMP_PRIVATE_SUBSECTION {
    ULONG dwFlags;
    GP_LOG_PAGE_DESCRIPTOR GPLogId;
    UCHAR bData[1];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _DEVICEDUMP_PUBLIC_SUBSECTION DEVICEDUMP_PUBLIC_SUBSECTION,
    *PDEVICEDUMP_PUBLIC_SUBSECTION;
struct _DEVICEDUMP_PUBLIC_SUBSECTION {
    ULONG dwFlags;
    GP_LOG_PAGE_DESCRIPTOR GPLogTable[16];
    CHAR szDescription[16];
    UCHAR bData[1];
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_RESTRICTED_SUBSECTION DEVICEDUMP_RESTRICTED_SUBSECTION,
    *PDEVICEDUMP_RESTRICTED_SUBSECTION;
struct _DEVICEDUMP_RESTRICTED_SUBSECTION {
    UCHAR bData[1];
};

#pragma pack(push, 1)
typedef struct _DEVICEDUMP_SECTION_HEADER DEVICEDUMP_SECTION_HEADER, *PDEVICEDUMP_SECTION_HEADER;
struct _DEVICEDUMP_SECTION_HEADER {
    GUID guidDeviceDataId;
    UCHAR sOrganizationID[16];
    ULONG dwFirmwareRevision;
    UCHAR sModelNumber[32];
    UCHAR szDeviceManufacturingID[32];
    ULONG dwFlags;
    ULONG bRestrictedPrivateDataVersion;
    ULONG dwFirmwareIssueId;
    UCHAR szIssueDescriptionString[132];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _DEVICEDUMP_STRUCTURE_VERSION DEVICEDUMP_STRUCTURE_VERSION,
    *PDEVICEDUMP_STRUCTURE_VERSION;
struct _DEVICEDUMP_STRUCTURE_VERSION {
    ULONG dwSignature;
    ULONG dwVersion;
    ULONG dwSize;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _DEVICEDUMP_SUBSECTION_POINTER DEVICEDUMP_SUBSECTION_POINTER,
    *PDEVICEDUMP_SUBSECTION_POINTER;
struct _DEVICEDUMP_SUBSECTION_POINTER {
    ULONG dwSize;
    ULONG dwFlags;
    ULONG dwOffset;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _DEVICEDUMP_STORAGEDEVICE_DATA DEVICEDUMP_STORAGEDEVICE_DATA,
    *PDEVICEDUMP_STORAGEDEVICE_DATA;
struct _DEVICEDUMP_STORAGEDEVICE_DATA {
    DEVICEDUMP_STRUCTURE_VERSION Descriptor;
    DEVICEDUMP_SECTION_HEADER SectionHeader;
    ULONG dwBufferSize;
    ULONG dwReasonForCollection;
    DEVICEDUMP_SUBSECTION_POINTER PublicData;
    DEVICEDUMP_SUBSECTION_POINTER RestrictedData;
    DEVICEDUMP_SUBSECTION_POINTER PrivateData;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD {
    UCHAR Cdb[16];
    UCHAR Command[16];
    ULONGLONG StartTime;
    ULONGLONG EndTime;
    ULONG OperationStatus;
    ULONG OperationError;
    union {
        struct {
            ULONG dwReserved;
        } ExternalStack;
        struct {
            ULONG dwAtaPortSpecific;
        } AtaPort;
        struct {
            ULONG SrbTag;
        } StorPort;
    } StackSpecific;
};
#pragma pack(pop)

typedef struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD
    DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD,
    *PDEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD;

#pragma pack(push, 1)
typedef struct _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP,
    *PDEVICEDUMP_STORAGESTACK_PUBLIC_DUMP;
struct _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP {
    DEVICEDUMP_STRUCTURE_VERSION Descriptor;
    ULONG dwReasonForCollection;
    UCHAR cDriverName[16];
    ULONG uiNumRecords;
    DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD RecordArray[1];
};
#pragma pack(pop)

EXTERN_C_END

#endif

/* Outside the guard: a source may include initguid.h, and this once more to define the GUIDs. */
#if !defined(CWDK_STORAGE_DIAGNOSTIC_GUIDS)
#if defined(INITGUID)
#define CWDK_STORAGE_DIAGNOSTIC_GUIDS
#endif

DEFINE_GUID(GUID_DEVICEDUMP_DRIVER_STORAGE_PORT, 0xDA82441D, 0x7142, 0x4BC1, 0xB8, 0x44, 0x08, 0x07,
            0xC5, 0xA4, 0xB6, 0x7F);
DEFINE_GUID(GUID_DEVICEDUMP_STORAGE_DEVICE, 0xD8E2592F, 0x1AAB, 0x4D56, 0xA7, 0x46, 0x1F, 0x75,
            0x85, 0xDF, 0x40, 0xF4);

#endif
