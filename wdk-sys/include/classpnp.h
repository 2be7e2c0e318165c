/*
 * The storage class driver library.
 */
#ifndef CWDK_CLASSPNP_H
#define CWDK_CLASSPNP_H

#include "wdm.h"
#include "ntdddisk.h"
#include "ntddcdrm.h"
#include "ntddtape.h"
#include "ntddscsi.h"
#include "ntddstor.h"
#include "scsi.h"

#define CLASS_INTERPRET_SENSE_INFO2_MAXIMUM_HISTORY_COUNT 30000

#define CLASS_SPECIAL_RESERVED (-252)
#define CLASS_SPECIAL_DISABLE_SPIN_DOWN 1
#define CLASS_SPECIAL_DISABLE_SPIN_UP 2
#define CLASS_SPECIAL_NO_QUEUE_LOCK 8
#define CLASS_SPECIAL_DISABLE_WRITE_CACHE 0x10
#define CLASS_SPECIAL_CAUSE_NOT_REPORTABLE_HACK 0x20
#define CLASS_SPECIAL_MODIFY_CACHE_UNSUCCESSFUL 0x40
#define CLASS_SPECIAL_FUA_NOT_SUPPORTED 0x80
#define CLASS_SPECIAL_VALID_MASK 251

#define CLASS_SRB_SCSI_REQUEST_BLOCK 1
#define CLASS_SRB_STORAGE_REQUEST_BLOCK 2

#define CLASS_SRBEX_NO_SRBEX_DATA_BUFFER_SIZE 0x90ULL
#define CLASS_SRBEX_SCSI_CDB16_BUFFER_SIZE 184ULL

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

#define CLASS_WORKING_SET_MAXIMUM 0x800

#define DEBUG_BUFFER_LENGTH 0x100

#define DEFAULT_FAILURE_PREDICTION_PERIOD 3600

#define DEV_BYPASS_IO 0x100

#define DEV_FORWARD_IO 0x40

#define DEV_NO_12BYTE_CDB 8

#define DEV_POWER_PROTECTED 0x10

#define DEV_SAFE_START_UNIT 4

#define DEV_SPLIT_LARGE_WRITE 0x80

#define DEV_USE_SCSI1 2
#define DEV_USE_16BYTE_CDB 0x20

#define DEV_WRITE_CACHE 1

#define MAXIMUM_RETRIES 4

#define MAXIMUM_RETRY_FOR_SINGLE_IO_IN_100NS_UNITS 0x3B9ACA00

#define MEDIA_CHANGE_DEFAULT_TIME 1
#define MEDIA_CHANGE_TIMEOUT_TIME 300

#define NO_REMOVE 0

#define REMOVE_PENDING 1
#define REMOVE_COMPLETE 2

#define SRB_CLASS_FLAGS_LOW_PRIORITY 0x10000000
#define SRB_CLASS_FLAGS_PERSISTANT 0x20000000
#define SRB_CLASS_FLAGS_PAGING 0x40000000
#define SRB_CLASS_FLAGS_FREE_MDL 0x80000000U

#define START_UNIT_TIMEOUT 240

EXTERN_C_START

typedef struct _CLASS_PRIVATE_COMMON_DATA CLASS_PRIVATE_COMMON_DATA, *PCLASS_PRIVATE_COMMON_DATA;
typedef struct _CLASS_PRIVATE_FDO_DATA CLASS_PRIVATE_FDO_DATA, *PCLASS_PRIVATE_FDO_DATA;
typedef struct _CLASS_PRIVATE_PDO_DATA CLASS_PRIVATE_PDO_DATA, *PCLASS_PRIVATE_PDO_DATA;
typedef struct _DICTIONARY_HEADER DICTIONARY_HEADER, *PDICTIONARY_HEADER;
typedef struct _DISK_GEOMETRY DISK_GEOMETRY, *PDISK_GEOMETRY;
typedef struct _FAILURE_PREDICTION_INFO *PFAILURE_PREDICTION_INFO;
typedef struct _INQUIRYDATA INQUIRYDATA, *PINQUIRYDATA;
typedef struct _MEDIA_CHANGE_DETECTION_INFO MEDIA_CHANGE_DETECTION_INFO,
    *PMEDIA_CHANGE_DETECTION_INFO;
typedef struct _MODE_PARAMETER_HEADER MODE_PARAMETER_HEADER, *PMODE_PARAMETER_HEADER;
typedef struct _SCSI_REQUEST_BLOCK SCSI_REQUEST_BLOCK, *PSCSI_REQUEST_BLOCK;
typedef struct _SENSE_DATA SENSE_DATA, FIXED_SENSE_DATA, *PSENSE_DATA, *PFIXED_SENSE_DATA;
typedef struct _STORAGE_ADAPTER_DESCRIPTOR STORAGE_ADAPTER_DESCRIPTOR, *PSTORAGE_ADAPTER_DESCRIPTOR;
typedef struct _STORAGE_DEVICE_DESCRIPTOR STORAGE_DEVICE_DESCRIPTOR, *PSTORAGE_DEVICE_DESCRIPTOR;
typedef struct _STORAGE_HW_FIRMWARE_INFO STORAGE_HW_FIRMWARE_INFO, *PSTORAGE_HW_FIRMWARE_INFO;
typedef struct _STORAGE_MINIPORT_DESCRIPTOR STORAGE_MINIPORT_DESCRIPTOR,
    *PSTORAGE_MINIPORT_DESCRIPTOR;
typedef struct _CLASS_INTERPRET_SENSE_INFO2 CLASS_INTERPRET_SENSE_INFO2,
    *PCLASS_INTERPRET_SENSE_INFO2;
typedef struct _CLASS_WORKING_SET CLASS_WORKING_SET, *PCLASS_WORKING_SET;
typedef struct _FUNCTIONAL_DEVICE_EXTENSION FUNCTIONAL_DEVICE_EXTENSION,
    *PFUNCTIONAL_DEVICE_EXTENSION;
typedef struct _PHYSICAL_DEVICE_EXTENSION PHYSICAL_DEVICE_EXTENSION, *PPHYSICAL_DEVICE_EXTENSION;
typedef struct _SRB_HISTORY SRB_HISTORY, *PSRB_HISTORY;

typedef enum CLASSENABLEDISABLEFUNCTION {
    EventGeneration = 0,
    DataBlockCollection,
} CLASSENABLEDISABLEFUNCTION;

typedef enum CLASS_FUNCTION_SUPPORT {
    SupportUnknown = 0,
    Supported,
    NotSupported,
} CLASS_FUNCTION_SUPPORT;

typedef enum CLASS_POWER_DOWN_STATE {
    PowerDownDeviceInitial = 0,
    PowerDownDeviceLocked,
    PowerDownDeviceStopped,
    PowerDownDeviceOff,
    PowerDownDeviceUnlocked,
} CLASS_POWER_DOWN_STATE;

typedef enum CLASS_POWER_DOWN_STATE2 {
    PowerDownDeviceInitial2 = 0,
    PowerDownDeviceLocked2,
    PowerDownDeviceFlushed2,
    PowerDownDeviceStopped2,
    PowerDownDeviceOff2,
    PowerDownDeviceUnlocked2,
} CLASS_POWER_DOWN_STATE2;

typedef enum CLASS_POWER_DOWN_STATE3 {
    PowerDownDeviceInitial3 = 0,
    PowerDownDeviceLocked3,
    PowerDownDeviceQuiesced3,
    PowerDownDeviceFlushed3,
    PowerDownDeviceStopped3,
    PowerDownDeviceOff3,
    PowerDownDeviceUnlocked3,
} CLASS_POWER_DOWN_STATE3;

typedef enum CLASS_POWER_UP_STATE {
    PowerUpDeviceInitial = 0,
    PowerUpDeviceLocked,
    PowerUpDeviceOn,
    PowerUpDeviceStarted,
    PowerUpDeviceUnlocked,
} CLASS_POWER_UP_STATE;

typedef enum FAILURE_PREDICTION_METHOD {
    FailurePredictionNone = 0,
    FailurePredictionIoctl,
    FailurePredictionSmart,
    FailurePredictionSense,
} FAILURE_PREDICTION_METHOD,
    *PFAILURE_PREDICTION_METHOD;

typedef enum _CLASS_DEBUG_LEVEL {
    ClassDebugError = 0,
    ClassDebugWarning,
    ClassDebugTrace,
    ClassDebugInfo,
    ClassDebugMediaLocks = 8,
    ClassDebugMCN,
    ClassDebugDelayedRetry,
    ClassDebugSenseInfo,
    ClassDebugRemoveLock,
    ClassDebugExternal4,
    ClassDebugExternal3,
    ClassDebugExternal2,
    ClassDebugExternal1,
} CLASS_DEBUG_LEVEL,
    *PCLASS_DEBUG_LEVEL;

typedef enum _MEDIA_CHANGE_DETECTION_STATE {
    MediaUnknown = 0,
    MediaPresent,
    MediaNotPresent,
    MediaUnavailable,
} MEDIA_CHANGE_DETECTION_STATE,
    *PMEDIA_CHANGE_DETECTION_STATE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_ADD_DEVICE)(_In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT Pdo);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PCLASS_COMPRESS_RETRY_HISTORY_DATA)(_In_ PDEVICE_OBJECT DeviceObject,
                                                   _Inout_ PSRB_HISTORY RequestHistory);

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
typedef NTSTATUS (*PCLASS_EXECUTE_WMI_METHOD)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                              _In_ ULONG GuidIndex, _In_ ULONG MethodId,
                                              _In_ ULONG InBufferSize, _In_ ULONG OutBufferSize,
                                              _In_reads_(_Inexpressible_()) PUCHAR Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_INIT_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PCLASS_INTERPRET_SENSE_INFO)(
    _In_ PDEVICE_OBJECT Fdo, _In_opt_ PIRP OriginalRequest, _In_ PSCSI_REQUEST_BLOCK Srb,
    _In_ UCHAR MajorFunctionCode, _In_ ULONG IoDeviceCode, _In_ ULONG PreviousRetryCount,
    _In_opt_ SRB_HISTORY *RequestHistory, _Out_ NTSTATUS *Status,
    _Out_ LONGLONG *RetryIn100nsUnits);

typedef NTSTATUS (*PCLASS_POWER_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_QUERY_ID)(_In_ PDEVICE_OBJECT DeviceObject, _In_ BUS_QUERY_ID_TYPE IdType,
                                    _In_ PUNICODE_STRING IdString);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_QUERY_PNP_CAPABILITIES)(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                  _In_ PDEVICE_CAPABILITIES Capabilities);

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

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PCLASS_READ_WRITE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_REMOVE_DEVICE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR Type);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PCLASS_SCAN_FOR_SPECIAL_HANDLER)(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                                _In_ ULONG_PTR Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_SET_WMI_DATABLOCK)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                             _In_ ULONG GuidIndex, _In_ ULONG BufferSize,
                                             _In_reads_bytes_(BufferSize) PUCHAR Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCLASS_SET_WMI_DATAITEM)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                            _In_ ULONG GuidIndex, _In_ ULONG DataItemId,
                                            _In_ ULONG BufferSize,
                                            _In_reads_bytes_(BufferSize) PUCHAR Buffer);

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

typedef struct _ADDITIONAL_FDO_DATA ADDITIONAL_FDO_DATA, *PADDITIONAL_FDO_DATA;
struct _ADDITIONAL_FDO_DATA {
    ULONG DeviceGuidFlags;
    GUID DeviceGuid;
};

typedef struct _CLASSPNP_SCAN_FOR_SPECIAL_INFO CLASSPNP_SCAN_FOR_SPECIAL_INFO,
    *PCLASSPNP_SCAN_FOR_SPECIAL_INFO;
struct _CLASSPNP_SCAN_FOR_SPECIAL_INFO {
    PCHAR VendorId;
    PCHAR ProductId;
    PCHAR ProductRevision;
    ULONG_PTR Data;
};

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

typedef struct _CLASS_READ_CAPACITY16_DATA CLASS_READ_CAPACITY16_DATA, *PCLASS_READ_CAPACITY16_DATA;
struct _CLASS_READ_CAPACITY16_DATA {
    NTSTATUS CommandStatus;
    ULONG BytesPerLogicalSector;
    ULONG BytesPerPhysicalSector;
    ULONG BytesOffsetForSectorAlignment;
    BOOLEAN LBProvisioningEnabled;
    BOOLEAN LBProvisioningReadZeros;
    UCHAR Reserved0[2];
    ULONG Reserved1;
};

typedef struct _CLASS_VPD_B0_DATA CLASS_VPD_B0_DATA, *PCLASS_VPD_B0_DATA;
struct _CLASS_VPD_B0_DATA {
    NTSTATUS CommandStatus;
    ULONG MaxUnmapLbaCount;
    ULONG MaxUnmapBlockDescrCount;
    ULONG OptimalUnmapGranularity;
    ULONG UnmapGranularityAlignment;
    BOOLEAN UGAVALID;
    UCHAR Reserved0;
    USHORT OptimalTransferLengthGranularity;
    ULONG MaximumTransferLength;
    ULONG OptimalTransferLength;
};

typedef struct _CLASS_VPD_B1_DATA CLASS_VPD_B1_DATA, *PCLASS_VPD_B1_DATA;
struct _CLASS_VPD_B1_DATA {
    NTSTATUS CommandStatus;
    USHORT MediumRotationRate;
    UCHAR NominalFormFactor;
    UCHAR Zoned;
    ULONG MediumProductType;
    ULONG DepopulationTime;
};

typedef struct _CLASS_VPD_B2_DATA CLASS_VPD_B2_DATA, *PCLASS_VPD_B2_DATA;
struct _CLASS_VPD_B2_DATA {
    NTSTATUS CommandStatus;
    UCHAR ThresholdExponent;
    UCHAR DP : 1;
    UCHAR ANC_SUP : 1;
    UCHAR Reserved0 : 2;
    UCHAR LBPRZ : 1;
    UCHAR LBPWS10 : 1;
    UCHAR LBPWS : 1;
    UCHAR LBPU : 1;
    UCHAR ProvisioningType : 3;
    UCHAR Reserved1 : 5;
    ULONG SoftThresholdEventPending;
};

typedef struct _CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS,
    *PCLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS;
struct _CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS {
    NTSTATUS CommandStatus;
    USHORT MaximumRangeDescriptors;
    UCHAR Restricted;
    UCHAR Reserved;
    ULONG MaximumInactivityTimer;
    ULONG DefaultInactivityTimer;
    ULONGLONG MaximumTokenTransferSize;
    ULONGLONG OptimalTransferCount;
};

typedef struct _CLASS_FUNCTION_SUPPORT_INFO CLASS_FUNCTION_SUPPORT_INFO,
    *PCLASS_FUNCTION_SUPPORT_INFO;
struct _CLASS_FUNCTION_SUPPORT_INFO {
    KSPIN_LOCK SyncLock;
    ULONG GenerationCount;
    volatile ULONG ChangeRequestCount;
    struct {
        ULONG BlockLimits : 1;
        ULONG BlockDeviceCharacteristics : 1;
        ULONG LBProvisioning : 1;
        ULONG BlockDeviceRODLimits : 1;
        ULONG ZonedBlockDeviceCharacteristics : 1;
        ULONG Reserved : 22;
        ULONG DeviceType : 5;
    } ValidInquiryPages;
    struct {
        CLASS_FUNCTION_SUPPORT SeekPenaltyProperty;
        CLASS_FUNCTION_SUPPORT AccessAlignmentProperty;
        CLASS_FUNCTION_SUPPORT TrimProperty;
        CLASS_FUNCTION_SUPPORT TrimProcess;
    } LowerLayerSupport;
    BOOLEAN RegAccessAlignmentQueryNotSupported;
    BOOLEAN AsynchronousNotificationSupported;
    BOOLEAN UseModeSense10;
    UCHAR Reserved;
    CLASS_VPD_B0_DATA BlockLimitsData;
    CLASS_VPD_B1_DATA DeviceCharacteristicsData;
    CLASS_VPD_B2_DATA LBProvisioningData;
    CLASS_READ_CAPACITY16_DATA ReadCapacity16Data;
    CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS BlockDeviceRODLimitsData;
    struct {
        ULONG D3ColdSupported : 1;
        ULONG DeviceWakeable : 1;
        ULONG IdlePowerEnabled : 1;
        ULONG D3IdleTimeoutOverridden : 1;
        ULONG NoVerifyDuringIdlePower : 1;
        ULONG Reserved2 : 27;
        ULONG D3IdleTimeout;
    } IdlePower;
    CLASS_FUNCTION_SUPPORT HwFirmwareGetInfoSupport;
    PSTORAGE_HW_FIRMWARE_INFO HwFirmwareInfo;
};

struct _CLASS_INTERPRET_SENSE_INFO2 {
    ULONG Size;
    ULONG HistoryCount;
    PCLASS_COMPRESS_RETRY_HISTORY_DATA Compress;
    PCLASS_INTERPRET_SENSE_INFO Interpret;
};

typedef struct _CLASS_POWER_OPTIONS CLASS_POWER_OPTIONS, *PCLASS_POWER_OPTIONS;
struct _CLASS_POWER_OPTIONS {
    ULONG PowerDown : 1;
    ULONG LockQueue : 1;
    ULONG HandleSpinDown : 1;
    ULONG HandleSpinUp : 1;
    ULONG Reserved : 27;
};

typedef struct _CLASS_POWER_CONTEXT CLASS_POWER_CONTEXT, *PCLASS_POWER_CONTEXT;
struct _CLASS_POWER_CONTEXT {
    union {
        CLASS_POWER_DOWN_STATE PowerDown;
        CLASS_POWER_DOWN_STATE2 PowerDown2;
        CLASS_POWER_DOWN_STATE3 PowerDown3;
        CLASS_POWER_UP_STATE PowerUp;
    } PowerChangeState;
    CLASS_POWER_OPTIONS Options;
    BOOLEAN InUse;
    BOOLEAN QueueLocked;
    NTSTATUS FinalStatus;
    ULONG RetryCount;
    ULONG RetryInterval;
    PIO_COMPLETION_ROUTINE CompletionRoutine;
    PDEVICE_OBJECT DeviceObject;
    PIRP Irp;
    SCSI_REQUEST_BLOCK Srb;
};

typedef struct _CLASS_QUERY_WMI_REGINFO_EX_LIST CLASS_QUERY_WMI_REGINFO_EX_LIST,
    *PCLASS_QUERY_WMI_REGINFO_EX_LIST;
struct _CLASS_QUERY_WMI_REGINFO_EX_LIST {
    ULONG Size;
    PCLASS_QUERY_WMI_REGINFO_EX ClassFdoQueryWmiRegInfoEx;
    PCLASS_QUERY_WMI_REGINFO_EX ClassPdoQueryWmiRegInfoEx;
};

struct _CLASS_WORKING_SET {
    ULONG Size;
    ULONG XferPacketsWorkingSetMaximum;
    ULONG XferPacketsWorkingSetMinimum;
};

typedef struct _DICTIONARY DICTIONARY, *PDICTIONARY;
struct _DICTIONARY {
    ULONGLONG Signature;
    PDICTIONARY_HEADER List;
    KSPIN_LOCK SpinLock;
};

typedef struct _COMMON_DEVICE_EXTENSION COMMON_DEVICE_EXTENSION, *PCOMMON_DEVICE_EXTENSION;
#if defined(_M_AMD64)
struct _COMMON_DEVICE_EXTENSION {
    ULONG Version;
    PDEVICE_OBJECT DeviceObject;
    PDEVICE_OBJECT LowerDeviceObject;
    PFUNCTIONAL_DEVICE_EXTENSION PartitionZeroExtension;
    PCLASS_DRIVER_EXTENSION DriverExtension;
    LONG RemoveLock;
    KEVENT RemoveEvent;
    KSPIN_LOCK RemoveTrackingSpinlock;
    PVOID RemoveTrackingList;
    LONG RemoveTrackingUntrackedCount;
    PVOID DriverData;
    struct {
        BOOLEAN IsFdo : 1;
        BOOLEAN IsInitialized : 1;
        BOOLEAN IsSrbLookasideListInitialized : 1;
    };
    UCHAR PreviousState;
    UCHAR CurrentState;
    ULONG IsRemoved;
    UNICODE_STRING DeviceName;
    PPHYSICAL_DEVICE_EXTENSION ChildList;
    ULONG PartitionNumber;
    LARGE_INTEGER PartitionLength;
    LARGE_INTEGER StartingOffset;
    PCLASS_DEV_INFO DevInfo;
    ULONG PagingPathCount;
    ULONG DumpPathCount;
    ULONG HibernationPathCount;
    KEVENT PathCountEvent;
    NPAGED_LOOKASIDE_LIST SrbLookasideList;
    UNICODE_STRING MountedDeviceInterfaceName;
    ULONG GuidCount;
    PGUIDREGINFO GuidRegInfo;
    DICTIONARY FileObjectDictionary;
    PCLASS_PRIVATE_COMMON_DATA PrivateCommonData;
    PDRIVER_DISPATCH *DispatchTable;
    ULONG_PTR Reserved3;
    ULONG_PTR Reserved4;
};
#endif
#if defined(_M_ARM64)
struct _COMMON_DEVICE_EXTENSION {
    ULONG Version;
    PDEVICE_OBJECT DeviceObject;
    PDEVICE_OBJECT LowerDeviceObject;
    PFUNCTIONAL_DEVICE_EXTENSION PartitionZeroExtension;
    PCLASS_DRIVER_EXTENSION DriverExtension;
    LONG RemoveLock;
    KEVENT RemoveEvent;
    KSPIN_LOCK RemoveTrackingSpinlock;
    PVOID RemoveTrackingList;
    LONG RemoveTrackingUntrackedCount;
    PVOID DriverData;
    struct {
        BOOLEAN IsFdo : 1;
        BOOLEAN IsInitialized : 1;
        BOOLEAN IsSrbLookasideListInitialized : 1;
    };
    UCHAR PreviousState;
    UCHAR CurrentState;
    ULONG IsRemoved;
    UNICODE_STRING DeviceName;
    PPHYSICAL_DEVICE_EXTENSION ChildList;
    ULONG PartitionNumber;
    LARGE_INTEGER PartitionLength;
    LARGE_INTEGER StartingOffset;
    PCLASS_DEV_INFO DevInfo;
    ULONG PagingPathCount;
    ULONG DumpPathCount;
    ULONG HibernationPathCount;
    KEVENT PathCountEvent;
    NPAGED_LOOKASIDE_LIST SrbLookasideList;
    UNICODE_STRING MountedDeviceInterfaceName;
    ULONG GuidCount;
    PGUIDREGINFO GuidRegInfo;
    DICTIONARY FileObjectDictionary;
    PCLASS_PRIVATE_COMMON_DATA PrivateCommonData;
    PDRIVER_DISPATCH *DispatchTable;
    ULONG_PTR Reserved3;
    ULONG_PTR Reserved4;
};
#endif

typedef struct _COMPLETION_CONTEXT COMPLETION_CONTEXT, *PCOMPLETION_CONTEXT;
struct _COMPLETION_CONTEXT {
    PDEVICE_OBJECT DeviceObject;
    union {
        SCSI_REQUEST_BLOCK Srb;
        STORAGE_REQUEST_BLOCK SrbEx;
        UCHAR SrbExBuffer[184];
    } Srb;
};

typedef struct _FILE_OBJECT_EXTENSION FILE_OBJECT_EXTENSION, *PFILE_OBJECT_EXTENSION;
struct _FILE_OBJECT_EXTENSION {
    PFILE_OBJECT FileObject;
    PDEVICE_OBJECT DeviceObject;
    ULONG LockCount;
    ULONG McnDisableCount;
};

#if defined(_M_AMD64)
struct _FUNCTIONAL_DEVICE_EXTENSION {
    union {
        struct {
            ULONG Version;
            PDEVICE_OBJECT DeviceObject;
        };
        COMMON_DEVICE_EXTENSION CommonExtension;
    };
    PDEVICE_OBJECT LowerPdo;
    PSTORAGE_DEVICE_DESCRIPTOR DeviceDescriptor;
    PSTORAGE_ADAPTER_DESCRIPTOR AdapterDescriptor;
    DEVICE_POWER_STATE DevicePowerState;
    ULONG DMByteSkew;
    ULONG DMSkew;
    BOOLEAN DMActive;
    UCHAR SenseDataLength;
    UCHAR Reserved0[2];
    DISK_GEOMETRY DiskGeometry;
    PSENSE_DATA SenseData;
    ULONG TimeOutValue;
    ULONG DeviceNumber;
    ULONG SrbFlags;
    ULONG ErrorCount;
    LONG LockCount;
    LONG ProtectedLockCount;
    LONG InternalLockCount;
    KEVENT EjectSynchronizationEvent;
    USHORT DeviceFlags;
    UCHAR SectorShift;
    UCHAR CdbForceUnitAccess;
    PMEDIA_CHANGE_DETECTION_INFO MediaChangeDetectionInfo;
    PKEVENT Unused1;
    HANDLE Unused2;
    FILE_OBJECT_EXTENSION KernelModeMcnContext;
    ULONG MediaChangeCount;
    HANDLE DeviceDirectory;
    KSPIN_LOCK ReleaseQueueSpinLock;
    PIRP ReleaseQueueIrp;
    SCSI_REQUEST_BLOCK ReleaseQueueSrb;
    BOOLEAN ReleaseQueueNeeded;
    BOOLEAN ReleaseQueueInProgress;
    BOOLEAN ReleaseQueueIrpFromPool;
    BOOLEAN FailurePredicted;
    ULONG FailureReason;
    PFAILURE_PREDICTION_INFO FailurePredictionInfo;
    BOOLEAN PowerDownInProgress;
    ULONG EnumerationInterlock;
    KEVENT ChildLock;
    PKTHREAD ChildLockOwner;
    ULONG ChildLockAcquisitionCount;
    ULONG ScanForSpecialFlags;
    KDPC PowerRetryDpc;
    KTIMER PowerRetryTimer;
    CLASS_POWER_CONTEXT PowerContext;
    PCLASS_PRIVATE_FDO_DATA PrivateFdoData;
    PCLASS_FUNCTION_SUPPORT_INFO FunctionSupportInfo;
    PSTORAGE_MINIPORT_DESCRIPTOR MiniportDescriptor;
    PADDITIONAL_FDO_DATA AdditionalFdoData;
};
#endif
#if defined(_M_ARM64)
struct _FUNCTIONAL_DEVICE_EXTENSION {
    union {
        struct {
            ULONG Version;
            PDEVICE_OBJECT DeviceObject;
        };
        COMMON_DEVICE_EXTENSION CommonExtension;
    };
    PDEVICE_OBJECT LowerPdo;
    PSTORAGE_DEVICE_DESCRIPTOR DeviceDescriptor;
    PSTORAGE_ADAPTER_DESCRIPTOR AdapterDescriptor;
    DEVICE_POWER_STATE DevicePowerState;
    ULONG DMByteSkew;
    ULONG DMSkew;
    BOOLEAN DMActive;
    UCHAR SenseDataLength;
    UCHAR Reserved0[2];
    DISK_GEOMETRY DiskGeometry;
    PSENSE_DATA SenseData;
    ULONG TimeOutValue;
    ULONG DeviceNumber;
    ULONG SrbFlags;
    ULONG ErrorCount;
    LONG LockCount;
    LONG ProtectedLockCount;
    LONG InternalLockCount;
    KEVENT EjectSynchronizationEvent;
    USHORT DeviceFlags;
    UCHAR SectorShift;
    UCHAR CdbForceUnitAccess;
    PMEDIA_CHANGE_DETECTION_INFO MediaChangeDetectionInfo;
    PKEVENT Unused1;
    HANDLE Unused2;
    FILE_OBJECT_EXTENSION KernelModeMcnContext;
    ULONG MediaChangeCount;
    HANDLE DeviceDirectory;
    KSPIN_LOCK ReleaseQueueSpinLock;
    PIRP ReleaseQueueIrp;
    SCSI_REQUEST_BLOCK ReleaseQueueSrb;
    BOOLEAN ReleaseQueueNeeded;
    BOOLEAN ReleaseQueueInProgress;
    BOOLEAN ReleaseQueueIrpFromPool;
    BOOLEAN FailurePredicted;
    ULONG FailureReason;
    PFAILURE_PREDICTION_INFO FailurePredictionInfo;
    BOOLEAN PowerDownInProgress;
    ULONG EnumerationInterlock;
    KEVENT ChildLock;
    PKTHREAD ChildLockOwner;
    ULONG ChildLockAcquisitionCount;
    ULONG ScanForSpecialFlags;
    KDPC PowerRetryDpc;
    KTIMER PowerRetryTimer;
    CLASS_POWER_CONTEXT PowerContext;
    PCLASS_PRIVATE_FDO_DATA PrivateFdoData;
    PCLASS_FUNCTION_SUPPORT_INFO FunctionSupportInfo;
    PSTORAGE_MINIPORT_DESCRIPTOR MiniportDescriptor;
    PADDITIONAL_FDO_DATA AdditionalFdoData;
};
#endif

#if defined(_M_AMD64)
struct _PHYSICAL_DEVICE_EXTENSION {
    union {
        struct {
            ULONG Version;
            PDEVICE_OBJECT DeviceObject;
        };
        COMMON_DEVICE_EXTENSION CommonExtension;
    };
    BOOLEAN IsMissing;
    BOOLEAN IsEnumerated;
    PCLASS_PRIVATE_PDO_DATA PrivatePdoData;
    ULONG_PTR Reserved2;
    ULONG_PTR Reserved3;
    ULONG_PTR Reserved4;
};
#endif
#if defined(_M_ARM64)
struct _PHYSICAL_DEVICE_EXTENSION {
    union {
        struct {
            ULONG Version;
            PDEVICE_OBJECT DeviceObject;
        };
        COMMON_DEVICE_EXTENSION CommonExtension;
    };
    BOOLEAN IsMissing;
    BOOLEAN IsEnumerated;
    PCLASS_PRIVATE_PDO_DATA PrivatePdoData;
    ULONG_PTR Reserved2;
    ULONG_PTR Reserved3;
    ULONG_PTR Reserved4;
};
#endif

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

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassAcquireChildLock(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

DECLSPEC_IMPORT ULONG ClassAcquireRemoveLockEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ PVOID Tag,
                                               _In_ PCSTR File, _In_ ULONG Line);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassAsynchronousCompletion(_In_ PDEVICE_OBJECT DeviceObject,
                                                     _In_ PIRP Irp,
                                                     _In_reads_opt_(_Inexpressible_())
                                                         PVOID Context);

DECLSPEC_IMPORT NTSTATUS ClassBuildRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

DECLSPEC_IMPORT void ClassCheckMediaState(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassClaimDevice(_In_ PDEVICE_OBJECT LowerDeviceObject,
                                          _In_ BOOLEAN Release);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassCleanupMediaChangeDetection(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

DECLSPEC_IMPORT void ClassCompleteRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                          _In_ CCHAR PriorityBoost);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_Post_satisfies_(return <= 0) DECLSPEC_IMPORT NTSTATUS ClassCreateDeviceObject(
    _In_ PDRIVER_OBJECT DriverObject, _In_z_ PCCHAR ObjectNameBuffer,
    _In_ PDEVICE_OBJECT LowerDeviceObject, _In_ BOOLEAN IsFdo,
    _Outptr_result_nullonfailure_ _At_(*DeviceObject, __drv_allocatesMem(Mem) __drv_aliasesMem)
        PDEVICE_OBJECT *DeviceObject);

DECLSPEC_IMPORT void ClassDebugPrint(_In_ CLASS_DEBUG_LEVEL DebugPrintLevel,
                                     _In_z_ PCCHAR DebugMessage, ...);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassDeleteSrbLookasideList(_Inout_ PCOMMON_DEVICE_EXTENSION CommonExtension);

DECLSPEC_IMPORT NTSTATUS ClassDeviceControl(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassDisableMediaChangeDetection(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassEnableMediaChangeDetection(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

DECLSPEC_IMPORT PVOID ClassFindModePage(_In_reads_bytes_(Length) PCHAR ModeSenseBuffer,
                                        _In_ ULONG Length, _In_ UCHAR PageMode,
                                        _In_ BOOLEAN Use6Byte);

DECLSPEC_IMPORT NTSTATUS ClassForwardIrpSynchronous(_In_ PCOMMON_DEVICE_EXTENSION CommonExtension,
                                                    _In_ PIRP Irp);

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
DECLSPEC_IMPORT void
ClassInitializeMediaChangeDetection(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                    _In_ PUCHAR EventPrefix);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassInitializeSrbLookasideList(_Inout_ PCOMMON_DEVICE_EXTENSION CommonExtension,
                                _In_ ULONG NumberElements);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassInitializeTestUnitPolling(
    _In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, _In_ BOOLEAN AllowDriveToSleep);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassInternalIoControl(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                                _Inout_ struct _IRP *Irp);

DECLSPEC_IMPORT BOOLEAN ClassInterpretSenseInfo(_In_ PDEVICE_OBJECT DeviceObject,
                                                _In_ PSCSI_REQUEST_BLOCK Srb,
                                                _In_ UCHAR MajorFunctionCode,
                                                _In_ ULONG IoDeviceCode, _In_ ULONG RetryCount,
                                                _Out_ NTSTATUS *Status,
                                                _Out_opt_ ULONG *RetryInterval);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassInvalidateBusRelations(_In_ PDEVICE_OBJECT Fdo);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassIoComplete(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                         _In_reads_opt_(_Inexpressible_()) PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassIoCompleteAssociated(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                                   _In_reads_opt_(_Inexpressible_()) PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN ClassMarkChildMissing(_In_ PPHYSICAL_DEVICE_EXTENSION PdoExtension,
                                              _In_ BOOLEAN AcquireChildLock);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassMarkChildrenMissing(_In_ PFUNCTIONAL_DEVICE_EXTENSION Fdo);

NTSTATUS ClassModeSelect(_In_ PDEVICE_OBJECT Fdo, _In_reads_bytes_(Length) PCHAR ModeSelectBuffer,
                         _In_ ULONG Length, _In_ BOOLEAN SavePages);

DECLSPEC_IMPORT ULONG ClassModeSense(_In_ PDEVICE_OBJECT DeviceObject,
                                     _In_reads_bytes_(Length) PCHAR ModeSenseBuffer,
                                     _In_ ULONG Length, _In_ UCHAR PageMode);

ULONG ClassModeSenseEx(_In_ PDEVICE_OBJECT Fdo, _In_reads_bytes_(Length) PCHAR ModeSenseBuffer,
                       _In_ ULONG Length, _In_ UCHAR PageMode, _In_ UCHAR PageControl);

NTSTATUS ClassModeSenseTranslate(_In_ PDEVICE_OBJECT DeviceObject,
                                 _In_ PMODE_PARAMETER_HEADER ModeSenseData,
                                 _Inout_ PULONG ModeSenseBufferSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void ClassNotifyFailurePredicted(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                                 _In_reads_bytes_(BufferSize) PUCHAR Buffer,
                                                 _In_ ULONG BufferSize, _In_ BOOLEAN LogError,
                                                 _In_ ULONG UniqueErrorValue, _In_ UCHAR PathId,
                                                 _In_ UCHAR TargetId, _In_ UCHAR Lun);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG ClassQueryTimeOutRegistryValue(_In_ PDEVICE_OBJECT DeviceObject);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS ClassReadDriveCapacity(_In_ PDEVICE_OBJECT DeviceObject);

DECLSPEC_IMPORT void ClassReleaseChildLock(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

DECLSPEC_IMPORT void ClassReleaseQueue(_In_ PDEVICE_OBJECT DeviceObject);

DECLSPEC_IMPORT void ClassReleaseRemoveLock(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID Tag);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassRemoveDevice(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR RemoveType);

DECLSPEC_IMPORT void ClassResetMediaChangeTimer(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassScanForSpecial(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                         _In_ CLASSPNP_SCAN_FOR_SPECIAL_INFO DeviceList[],
                                         _In_ PCLASS_SCAN_FOR_SPECIAL_HANDLER Function);

DECLSPEC_IMPORT void ClassSendDeviceIoControlSynchronous(
    _In_ ULONG IoControlCode, _In_ PDEVICE_OBJECT TargetDeviceObject,
    _Inout_updates_opt_(_Inexpressible_()) PVOID Buffer, _In_ ULONG InputBufferLength,
    _In_ ULONG OutputBufferLength, _In_ BOOLEAN InternalDeviceIoControl,
    _Out_ PIO_STATUS_BLOCK IoStatus);

DECLSPEC_IMPORT NTSTATUS ClassSendIrpSynchronous(_In_ PDEVICE_OBJECT TargetDeviceObject,
                                                 _In_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void ClassSendNotification(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                           _In_ const GUID *Guid, _In_ ULONG ExtraDataSize,
                                           _In_reads_bytes_opt_(ExtraDataSize) PVOID ExtraData);

_Success_(return == STATUS_PENDING)
DECLSPEC_IMPORT NTSTATUS ClassSendSrbAsynchronous(
    _In_ PDEVICE_OBJECT DeviceObject, _Inout_ __drv_aliasesMem PSCSI_REQUEST_BLOCK _Srb,
    _In_ PIRP Irp, _In_reads_bytes_opt_(BufferLength) __drv_aliasesMem PVOID BufferAddress,
    _In_ ULONG BufferLength, _In_ BOOLEAN WriteToDevice);

DECLSPEC_IMPORT NTSTATUS ClassSendSrbSynchronous(_In_ PDEVICE_OBJECT DeviceObject,
                                                 _Inout_ PSCSI_REQUEST_BLOCK Srb,
                                                 _In_reads_bytes_opt_(BufferLength)
                                                     PVOID BufferAddress,
                                                 _In_ ULONG BufferLength,
                                                 _In_ BOOLEAN WriteToDevice);

DECLSPEC_IMPORT void ClassSendStartUnit(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassSetDeviceParameter(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                                 _In_opt_ PWSTR SubkeyName,
                                                 _In_ PWSTR ParameterName,
                                                 _In_ ULONG ParameterValue);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassSetFailurePredictionPoll(
    _Inout_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
    _In_ FAILURE_PREDICTION_METHOD FailurePredictionMethod, _In_ ULONG PollingPeriod);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassSetMediaChangeState(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                              _In_ MEDIA_CHANGE_DETECTION_STATE State,
                                              _In_ BOOLEAN Wait);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassSignalCompletion(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                               _In_reads_opt_(_Inexpressible_()) PVOID Context);

DECLSPEC_IMPORT NTSTATUS ClassSpinDownPowerHandler(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

DECLSPEC_IMPORT void ClassSplitRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                       _In_ ULONG MaximumBytes);

DECLSPEC_IMPORT NTSTATUS ClassStopUnitPowerHandler(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassUpdateInformationInRegistry(
    _In_ PDEVICE_OBJECT Fdo, _In_ PCHAR DeviceName, _In_ ULONG DeviceNumber,
    _In_reads_bytes_opt_(InquiryDataLength) PINQUIRYDATA InquiryData, _In_ ULONG InquiryDataLength);

DECLSPEC_IMPORT NTSTATUS ClassWmiCompleteRequest(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp,
                                                 _In_ NTSTATUS Status, _In_ ULONG BufferUsed,
                                                 _In_ CCHAR PriorityBoost);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassWmiFireEvent(_In_ PDEVICE_OBJECT DeviceObject, _In_ LPGUID Guid,
                                           _In_ ULONG InstanceIndex, _In_ ULONG EventDataSize,
                                           _In_reads_bytes_(EventDataSize) PVOID EventData);

EXTERN_C_END

#endif
