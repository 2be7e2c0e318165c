/*
 * A class driver and the class library (classpnp.sys). The driver says in CLASS_INIT_DATA which of
 * the library's hooks it has, and calls ClassInitialize from DriverEntry; the library then is the
 * driver's dispatch table and calls the hooks. FdoData speaks of the devices the driver controls,
 * PdoData of those it enumerates (partitions, for instance).
 */
#ifndef CWDK_STORAGE_CLASS_DRIVER_H
#define CWDK_STORAGE_CLASS_DRIVER_H

#include "wdm.h"
#include "scsi.h"
#include "ntddstor.h"

EXTERN_C_START

typedef struct _FUNCTIONAL_DEVICE_EXTENSION FUNCTIONAL_DEVICE_EXTENSION,
    *PFUNCTIONAL_DEVICE_EXTENSION;
typedef struct _SRB_HISTORY SRB_HISTORY, *PSRB_HISTORY;
typedef struct _FILE_OBJECT_EXTENSION FILE_OBJECT_EXTENSION, *PFILE_OBJECT_EXTENSION;
typedef struct _COMMON_DEVICE_EXTENSION COMMON_DEVICE_EXTENSION, *PCOMMON_DEVICE_EXTENSION;

/* Hooks. Those that are null have a default or are not needed. */
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_ADD_DEVICE)(_In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT Pdo);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_CREATE_CLOSE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PCLASS_DEVICE_CONTROL)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_ENUM_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PCLASS_ERROR)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PSCSI_REQUEST_BLOCK Srb,
                             _Out_ NTSTATUS *Status, _Inout_ BOOLEAN *Retry);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_INIT_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject);

typedef NTSTATUS (*PCLASS_POWER_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_QUERY_ID)(_In_ PDEVICE_OBJECT DeviceObject, _In_ BUS_QUERY_ID_TYPE IdType,
                                    _In_ PUNICODE_STRING IdString);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_QUERY_PNP_CAPABILITIES)(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                  _In_ PDEVICE_CAPABILITIES Capabilities);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PCLASS_READ_WRITE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_REMOVE_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR Type);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PCLASS_SCAN_FOR_SPECIAL_HANDLER)(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                                _In_ ULONG_PTR Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PCLASS_SHUTDOWN_FLUSH)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_START_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_STOP_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR Type);

_IRQL_requires_(DISPATCH_LEVEL)
typedef void (*PCLASS_TICK)(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PCLASS_UNLOAD)(_In_ PDRIVER_OBJECT DriverObject);

typedef enum CLASSENABLEDISABLEFUNCTION {
    EventGeneration = 0,
    DataBlockCollection,
} CLASSENABLEDISABLEFUNCTION;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_EXECUTE_WMI_METHOD)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                              _In_ ULONG GuidIndex, _In_ ULONG MethodId,
                                              _In_ ULONG InBufferSize, _In_ ULONG OutBufferSize,
                                              _In_reads_(_Inexpressible_()) PUCHAR Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_QUERY_WMI_DATABLOCK)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                               _In_ ULONG GuidIndex, _In_ ULONG BufferAvail,
                                               _Out_writes_bytes_(BufferAvail) PUCHAR Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_QUERY_WMI_REGINFO)(_In_ PDEVICE_OBJECT DeviceObject,
                                             _Out_ ULONG *RegFlags, _Out_ PUNICODE_STRING Name);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_QUERY_WMI_REGINFO_EX)(_In_ PDEVICE_OBJECT DeviceObject,
                                                _Out_ ULONG *RegFlags, _Out_ PUNICODE_STRING Name,
                                                _Out_ PUNICODE_STRING MofResouceName);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_SET_WMI_DATABLOCK)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                             _In_ ULONG GuidIndex, _In_ ULONG BufferSize,
                                             _In_reads_bytes_(BufferSize) PUCHAR Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_SET_WMI_DATAITEM)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                            _In_ ULONG GuidIndex, _In_ ULONG DataItemId,
                                            _In_ ULONG BufferSize,
                                            _In_reads_bytes_(BufferSize) PUCHAR Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_WMI_FUNCTION_CONTROL)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                                _In_ ULONG GuidIndex,
                                                _In_ CLASSENABLEDISABLEFUNCTION Function,
                                                _In_ BOOLEAN Enable);

typedef struct {
    GUID Guid;
    ULONG InstanceCount;
    ULONG Flags;
} GUIDREGINFO, *PGUIDREGINFO;

typedef struct _CLASS_WMI_INFO CLASS_WMI_INFO, *PCLASS_WMI_INFO;
struct _CLASS_WMI_INFO {
    ULONG GuidCount;
    PGUIDREGINFO GuidRegInfo;
    PCLASS_QUERY_WMI_REGINFO ClassQueryWmiRegInfo;
    PCLASS_QUERY_WMI_DATABLOCK ClassQueryWmiDataBlock;
    PCLASS_SET_WMI_DATABLOCK ClassSetWmiDataBlock;
    PCLASS_SET_WMI_DATAITEM ClassSetWmiDataItem;
    PCLASS_EXECUTE_WMI_METHOD ClassExecuteWmiMethod;
    PCLASS_WMI_FUNCTION_CONTROL ClassWmiFunctionControl;
};

typedef struct _CLASS_QUERY_WMI_REGINFO_EX_LIST CLASS_QUERY_WMI_REGINFO_EX_LIST,
    *PCLASS_QUERY_WMI_REGINFO_EX_LIST;
struct _CLASS_QUERY_WMI_REGINFO_EX_LIST {
    ULONG Size;
    PCLASS_QUERY_WMI_REGINFO_EX ClassFdoQueryWmiRegInfoEx;
    PCLASS_QUERY_WMI_REGINFO_EX ClassPdoQueryWmiRegInfoEx;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassRemoveDevice(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR RemoveType);

typedef struct _CLASS_DEV_INFO CLASS_DEV_INFO, *PCLASS_DEV_INFO;
struct _CLASS_DEV_INFO {
    ULONG DeviceExtensionSize;
    ULONG DeviceType;
    UCHAR StackSize;
    ULONG DeviceCharacteristics;
    PCLASS_ERROR ClassError;
    PCLASS_READ_WRITE ClassReadWriteVerification;
    PCLASS_DEVICE_CONTROL ClassDeviceControl;
    PCLASS_SHUTDOWN_FLUSH ClassShutdownFlush;
    PCLASS_CREATE_CLOSE ClassCreateClose;
    PCLASS_INIT_DEVICE ClassInitDevice;
    PCLASS_START_DEVICE ClassStartDevice;
    PCLASS_POWER_DEVICE ClassPowerDevice;
    PCLASS_STOP_DEVICE ClassStopDevice;
    PCLASS_REMOVE_DEVICE ClassRemoveDevice;
    PCLASS_QUERY_PNP_CAPABILITIES ClassQueryPnpCapabilities;
    CLASS_WMI_INFO ClassWmiInfo;
};

typedef struct _CLASS_INIT_DATA CLASS_INIT_DATA, *PCLASS_INIT_DATA;
struct _CLASS_INIT_DATA {
    ULONG InitializationDataSize;
    CLASS_DEV_INFO FdoData;
    CLASS_DEV_INFO PdoData;
    PCLASS_ADD_DEVICE ClassAddDevice;
    PCLASS_ENUM_DEVICE ClassEnumerateDevice;
    PCLASS_QUERY_ID ClassQueryId;
    PDRIVER_STARTIO ClassStartIo;
    PCLASS_UNLOAD ClassUnload;
    PCLASS_TICK ClassTick;
};

/* More that a driver may tell ClassInitializeEx, each under its GUID. */
#define CLASS_SRB_SCSI_REQUEST_BLOCK 1
#define CLASS_SRB_STORAGE_REQUEST_BLOCK 2
#define CLASS_SRBEX_NO_SRBEX_DATA_BUFFER_SIZE 0x90ULL
#define CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE 184ULL
#define CLASS_WORKING_SET_MAXIMUM 0x800
#define CLASS_INTERPRET_SENSE_INFO2_MAXIMUM_HISTORY_COUNT 30000

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PCLASS_COMPRESS_RETRY_HISTORY_DATA)(_In_ PDEVICE_OBJECT DeviceObject,
                                                   _Inout_ PSRB_HISTORY RequestHistory);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PCLASS_INTERPRET_SENSE_INFO)(
    _In_ PDEVICE_OBJECT Fdo, _In_opt_ PIRP OriginalRequest, _In_ PSCSI_REQUEST_BLOCK Srb,
    _In_ UCHAR MajorFunctionCode, _In_ ULONG IoDeviceCode, _In_ ULONG PreviousRetryCount,
    _In_opt_ SRB_HISTORY *RequestHistory, _Out_ NTSTATUS *Status,
    _Out_ LONGLONG *RetryIn100nsUnits);

typedef struct _CLASS_INTERPRET_SENSE_INFO2 CLASS_INTERPRET_SENSE_INFO2,
    *PCLASS_INTERPRET_SENSE_INFO2;
struct _CLASS_INTERPRET_SENSE_INFO2 {
    ULONG Size;
    ULONG HistoryCount;
    PCLASS_COMPRESS_RETRY_HISTORY_DATA Compress;
    PCLASS_INTERPRET_SENSE_INFO Interpret;
};

typedef struct _CLASS_WORKING_SET CLASS_WORKING_SET, *PCLASS_WORKING_SET;
struct _CLASS_WORKING_SET {
    ULONG Size;
    ULONG XferPacketsWorkingSetMaximum;
    ULONG XferPacketsWorkingSetMinimum;
};

typedef struct _SRB_HISTORY_ITEM SRB_HISTORY_ITEM, *PSRB_HISTORY_ITEM;
struct _SRB_HISTORY_ITEM {
    LARGE_INTEGER TickCountSent;
    LARGE_INTEGER TickCountCompleted;
    ULONG MillisecondsDelayOnRetry;
    SENSE_DATA NormalizedSenseData;
    UCHAR SrbStatus;
    UCHAR ClassDriverUse;
};

struct _SRB_HISTORY {
    ULONG_PTR ClassDriverUse[4];
    ULONG TotalHistoryCount;
    ULONG UsedHistoryCount;
    _Field_size_part_(TotalHistoryCount, UsedHistoryCount) SRB_HISTORY_ITEM History[1];
};

#define GUID_CLASSPNP_QUERY_REGINFOEX                                                              \
    {0x00E34B11, 0x2444, 0x4745, {0xA5, 0x3D, 0x62, 0x01, 0x00, 0xCD, 0x82, 0xF7}}
#define GUID_CLASSPNP_SENSEINFO2                                                                   \
    {0x509A8C5F, 0x71D7, 0x48F6, {0x82, 0x1E, 0x17, 0x3C, 0x49, 0xBF, 0x2F, 0x18}}
#define GUID_CLASSPNP_WORKING_SET                                                                  \
    {0x105701B0, 0x9E9B, 0x47CB, {0x97, 0x80, 0x81, 0x19, 0x8A, 0xF7, 0xB5, 0x24}}
#define GUID_CLASSPNP_SRB_SUPPORT                                                                  \
    {0x0A483941, 0xBDFD, 0x4F7B, {0xBE, 0x95, 0xCE, 0xE2, 0xA2, 0x16, 0x09, 0x0C}}

typedef struct _CLASS_DRIVER_EXTENSION CLASS_DRIVER_EXTENSION, *PCLASS_DRIVER_EXTENSION;
struct _CLASS_DRIVER_EXTENSION {
    UNICODE_STRING RegistryPath;
    CLASS_INIT_DATA InitData;
    ULONG DeviceCount;
    PCLASS_QUERY_WMI_REGINFO_EX ClassFdoQueryWmiRegInfoEx;
    PCLASS_QUERY_WMI_REGINFO_EX ClassPdoQueryWmiRegInfoEx;
    REGHANDLE EtwHandle;
    PDRIVER_DISPATCH DeviceMajorFunctionTable[28];
    PDRIVER_DISPATCH MpDeviceMajorFunctionTable[28];
    PCLASS_INTERPRET_SENSE_INFO2 InterpretSenseInfo;
    PCLASS_WORKING_SET WorkingSet;
    ULONG SrbSupport;
};

/* Pool tags of what the library allocates. */
#define CLASS_TAG_AUTORUN_DISABLE 0x414C6353
#define CLASS_TAG_FILE_OBJECT_EXTENSION 0x464C6353
#define CLASS_TAG_MANAGE_DATASET 0x4D446353
#define CLASS_TAG_MEDIA_CHANGE_DETECTION 0x4D4C6353
#define CLASS_TAG_DEVICE_CONTROL 0x4F496353
#define CLASS_TAG_LB_PROVISIONING 0x504C6353
#define CLASS_TAG_LOCK_TRACKING 0x544C6353
#define CLASS_TAG_POWER 0x574C6353
#define CLASS_TAG_ZONE_INFO 0x5A496353
#define CLASS_TAG_FAILURE_PREDICT 0x664C6353
#define CLASS_TAG_MOUNT 0x6D4C6353
#define CLASS_TAG_MULTIPATH 0x6D506353
#define CLASS_TAG_MODE_DATA 0x6F4C6353
#define CLASS_TAG_RELEASE_QUEUE 0x714C6353
#define CLASS_TAG_WMI 0x774C6353

/* Where IoGetDriverObjectExtension finds the library's extension of a driver object. */
#define CLASS_DRIVER_EXTENSION_KEY ((PVOID)ClassInitialize)

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassClaimDevice(_In_ PDEVICE_OBJECT LowerDeviceObject,
                                          _In_ BOOLEAN Release);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_Post_satisfies_(return <= 0) DECLSPEC_IMPORT NTSTATUS ClassCreateDeviceObject(
    _In_ PDRIVER_OBJECT DriverObject, _In_z_ PCCHAR ObjectNameBuffer,
    _In_ PDEVICE_OBJECT LowerDeviceObject, _In_ BOOLEAN IsFdo,
    _Outptr_result_nullonfailure_ _At_(*DeviceObject, __drv_allocatesMem(Mem) __drv_aliasesMem)
        PDEVICE_OBJECT *DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassGetDescriptor(_In_ PDEVICE_OBJECT DeviceObject,
                                            _In_ PSTORAGE_PROPERTY_ID PropertyId,
                                            _Outptr_ PVOID *Descriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassGetDeviceParameter(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                             _In_opt_ PWSTR SubkeyName, _In_ PWSTR ParameterName,
                                             _Inout_ PULONG ParameterValue);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PCLASS_DRIVER_EXTENSION ClassGetDriverExtension(_In_ PDRIVER_OBJECT DriverObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PFILE_OBJECT_EXTENSION
ClassGetFsContext(_In_ PCOMMON_DEVICE_EXTENSION CommonExtension, _In_ PFILE_OBJECT FileObject);

DECLSPEC_IMPORT PVPB ClassGetVpb(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT ULONG ClassInitialize(_In_ PVOID Argument1, _In_ PVOID Argument2,
                                      _In_ PCLASS_INIT_DATA InitializationData);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT ULONG ClassInitializeEx(_In_ PDRIVER_OBJECT DriverObject, _In_ LPGUID Guid,
                                        _In_ PVOID Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassInvalidateBusRelations(_In_ PDEVICE_OBJECT Fdo);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG ClassQueryTimeOutRegistryValue(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassSetDeviceParameter(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                                 _In_opt_ PWSTR SubkeyName,
                                                 _In_ PWSTR ParameterName,
                                                 _In_ ULONG ParameterValue);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassUpdateInformationInRegistry(
    _In_ PDEVICE_OBJECT Fdo, _In_ PCHAR DeviceName, _In_ ULONG DeviceNumber,
    _In_reads_bytes_opt_(InquiryDataLength) PINQUIRYDATA InquiryData, _In_ ULONG InquiryDataLength);

EXTERN_C_END

#endif
