/*
 * Device extensions. Each device object of a class driver has one: FUNCTIONAL_DEVICE_EXTENSION for
 * a device it controls, PHYSICAL_DEVICE_EXTENSION for one it enumerates. Both begin with
 * COMMON_DEVICE_EXTENSION, so that code that does not care which it is needs no test. The driver's
 * own data follows, at DriverData.
 */
#ifndef CWDK_STORAGE_CLASS_EXTENSION_H
#define CWDK_STORAGE_CLASS_EXTENSION_H

#include "wdm.h"
#include "scsi.h"
#include "ntddstor.h"
#include "ntdddisk.h"
#include "storage/class/driver.h"

EXTERN_C_START

typedef struct _FUNCTIONAL_DEVICE_EXTENSION FUNCTIONAL_DEVICE_EXTENSION,
    *PFUNCTIONAL_DEVICE_EXTENSION;
typedef struct _DICTIONARY_HEADER DICTIONARY_HEADER, *PDICTIONARY_HEADER;
typedef struct _CLASS_PRIVATE_COMMON_DATA CLASS_PRIVATE_COMMON_DATA, *PCLASS_PRIVATE_COMMON_DATA;
typedef struct _PHYSICAL_DEVICE_EXTENSION PHYSICAL_DEVICE_EXTENSION, *PPHYSICAL_DEVICE_EXTENSION;
typedef struct _FAILURE_PREDICTION_INFO *PFAILURE_PREDICTION_INFO;
typedef struct _CLASS_PRIVATE_FDO_DATA CLASS_PRIVATE_FDO_DATA, *PCLASS_PRIVATE_FDO_DATA;
typedef struct _MEDIA_CHANGE_DETECTION_INFO MEDIA_CHANGE_DETECTION_INFO,
    *PMEDIA_CHANGE_DETECTION_INFO;
typedef struct _CLASS_PRIVATE_PDO_DATA CLASS_PRIVATE_PDO_DATA, *PCLASS_PRIVATE_PDO_DATA;

/* What a device needs or cannot do: DeviceFlags. */
#define DEV_WRITE_CACHE 1
#define DEV_USE_SCSI1 2
#define DEV_SAFE_START_UNIT 4
#define DEV_NO_12BYTE_CDB 8
#define DEV_POWER_PROTECTED 0x10
#define DEV_USE_16BYTE_CDB 0x20
#define DEV_FORWARD_IO 0x40
#define DEV_SPLIT_LARGE_WRITE 0x80
#define DEV_BYPASS_IO 0x100

/* What is to be left alone for a device that a list of special ones names: ScanForSpecialFlags. */
#define CLASS_SPECIAL_RESERVED (-252)
#define CLASS_SPECIAL_DISABLE_SPIN_DOWN 1
#define CLASS_SPECIAL_DISABLE_SPIN_UP 2
#define CLASS_SPECIAL_NO_QUEUE_LOCK 8
#define CLASS_SPECIAL_DISABLE_WRITE_CACHE 0x10
#define CLASS_SPECIAL_CAUSE_NOT_REPORTABLE_HACK 0x20
#define CLASS_SPECIAL_MODIFY_CACHE_UNSUCCESSFUL 0x40
#define CLASS_SPECIAL_FUA_NOT_SUPPORTED 0x80
#define CLASS_SPECIAL_VALID_MASK 251

typedef struct _CLASSPNP_SCAN_FOR_SPECIAL_INFO CLASSPNP_SCAN_FOR_SPECIAL_INFO,
    *PCLASSPNP_SCAN_FOR_SPECIAL_INFO;
struct _CLASSPNP_SCAN_FOR_SPECIAL_INFO {
    PCHAR VendorId;
    PCHAR ProductId;
    PCHAR ProductRevision;
    ULONG_PTR Data;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassScanForSpecial(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                         _In_ CLASSPNP_SCAN_FOR_SPECIAL_INFO DeviceList[],
                                         _In_ PCLASS_SCAN_FOR_SPECIAL_HANDLER Function);

/* Where a device stands on its way out: IsRemoved. */
#define NO_REMOVE 0
#define REMOVE_PENDING 1
#define REMOVE_COMPLETE 2

/* A map from numbers to data, for each file object of a device. */
typedef struct _DICTIONARY DICTIONARY, *PDICTIONARY;
struct _DICTIONARY {
    ULONGLONG Signature;
    PDICTIONARY_HEADER List;
    KSPIN_LOCK SpinLock;
};

struct _FILE_OBJECT_EXTENSION {
    PFILE_OBJECT FileObject;
    PDEVICE_OBJECT DeviceObject;
    ULONG LockCount;
    ULONG McnDisableCount;
};

/* What the device said about itself, kept by the library. */
typedef enum CLASS_FUNCTION_SUPPORT {
    SupportUnknown = 0,
    Supported,
    NotSupported,
} CLASS_FUNCTION_SUPPORT;

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

/* Power transitions run through these states, one request at a time. */
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

typedef struct _ADDITIONAL_FDO_DATA ADDITIONAL_FDO_DATA, *PADDITIONAL_FDO_DATA;
struct _ADDITIONAL_FDO_DATA {
    ULONG DeviceGuidFlags;
    GUID DeviceGuid;
};

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

typedef struct _COMPLETION_CONTEXT COMPLETION_CONTEXT, *PCOMPLETION_CONTEXT;
struct _COMPLETION_CONTEXT {
    PDEVICE_OBJECT DeviceObject;
    union {
        SCSI_REQUEST_BLOCK Srb;
        STORAGE_REQUEST_BLOCK SrbEx;
        UCHAR SrbExBuffer[184];
    } Srb;
};

#define ASSERT_FDO(x) NT_ASSERT(((PCOMMON_DEVICE_EXTENSION)(x)->DeviceExtension)->IsFdo)
#define ASSERT_PDO(x) NT_ASSERT(!((PCOMMON_DEVICE_EXTENSION)(x)->DeviceExtension)->IsFdo)

#define SET_FLAG(Flags, Bit) ((Flags) |= (Bit))
#define CLEAR_FLAG(Flags, Bit) ((Flags) &= ~(Bit))
#define TEST_FLAG(Flags, Bit) (((Flags) & (Bit)) != 0)

/* Drivers write these two as statements, with and without a semicolon behind them. */
#define FREE_POOL(_PoolPtr)                                                                        \
    {                                                                                              \
        if ((_PoolPtr) != NULL) {                                                                  \
            ExFreePool(_PoolPtr);                                                                  \
            (_PoolPtr) = NULL;                                                                     \
        }                                                                                          \
    }
/* A cache that loses its contents with the power is bypassed by writes that ask for it. */
#define ADJUST_FUA_FLAG(fdoExt)                                                                    \
    {                                                                                              \
        (fdoExt)->CdbForceUnitAccess =                                                             \
            TEST_FLAG((fdoExt)->DeviceFlags, DEV_WRITE_CACHE) &&                                   \
            !TEST_FLAG((fdoExt)->DeviceFlags, DEV_POWER_PROTECTED) &&                              \
            !TEST_FLAG((fdoExt)->ScanForSpecialFlags, CLASS_SPECIAL_FUA_NOT_SUPPORTED);            \
    }

/* A block left by its end or by LEAVE, and what is done after either: one in a function. */
#define TRY
#define LEAVE goto CwdkLeave
#define FINALLY                                                                                    \
    CwdkLeave:

/* Whether media change detection is on; for who knows the structure, which is the library's. */
#define DO_MCD(fdoExtension)                                                                       \
    ((fdoExtension)->MediaChangeDetectionInfo != NULL &&                                           \
     (fdoExtension)->MediaChangeDetectionInfo->MediaChangeDetectionDisableCount == 0)

/*
 * Sense data. The buffer of the device is used for all requests; if the port driver allocated one
 * for a request, it has to be freed, and the device's put back.
 */
FORCEINLINE UCHAR
GET_FDO_EXTENSON_SENSE_DATA_LENGTH(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension) {
    if (FdoExtension->SenseData == NULL)
        return 0;
    return FdoExtension->SenseDataLength > 0 ? FdoExtension->SenseDataLength : SENSE_BUFFER_SIZE;
}

FORCEINLINE BOOLEAN PORT_ALLOCATED_SENSE(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                         _In_ PSCSI_REQUEST_BLOCK Srb) {
    return TEST_FLAG(Srb->SrbFlags, SRB_FLAGS_PORT_DRIVER_ALLOCSENSE) &&
           TEST_FLAG(Srb->SrbFlags, SRB_FLAGS_FREE_SENSE_BUFFER) &&
           Srb->SenseInfoBuffer != FdoExtension->SenseData;
}

FORCEINLINE void FREE_PORT_ALLOCATED_SENSE_BUFFER(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                                  _In_ PSCSI_REQUEST_BLOCK Srb) {
    ExFreePool(Srb->SenseInfoBuffer);
    Srb->SenseInfoBuffer = FdoExtension->SenseData;
    Srb->SenseInfoBufferLength = GET_FDO_EXTENSON_SENSE_DATA_LENGTH(FdoExtension);
    CLEAR_FLAG(Srb->SrbFlags, SRB_FLAGS_FREE_SENSE_BUFFER);
}

FORCEINLINE ULONG CountOfSetBitsULong64(_In_ ULONG64 _X) {
    ULONG count = 0;

    for (; _X != 0; _X &= _X - 1)
        count++;
    return count;
}

FORCEINLINE ULONG CountOfSetBitsUChar(_In_ UCHAR _X) { return CountOfSetBitsULong64(_X); }

FORCEINLINE ULONG CountOfSetBitsULong(_In_ ULONG _X) { return CountOfSetBitsULong64(_X); }

FORCEINLINE ULONG CountOfSetBitsULong32(_In_ ULONG32 _X) { return CountOfSetBitsULong64(_X); }

FORCEINLINE ULONG CountOfSetBitsUlongPtr(_In_ ULONG_PTR _X) { return CountOfSetBitsULong64(_X); }

EXTERN_C_END

#endif
