/*
 * SCSI and ATA commands passed through from a program.
 */
#ifndef CWDK_NTDDSCSI_H
#define CWDK_NTDDSCSI_H

#include "wdm.h"

#define ATA_FLAGS_DRDY_REQUIRED 1
#define ATA_FLAGS_DATA_IN 2
#define ATA_FLAGS_DATA_OUT 4
#define ATA_FLAGS_48BIT_COMMAND 8
#define ATA_FLAGS_USE_DMA 0x10
#define ATA_FLAGS_NO_MULTIPLE 0x20

#define DUMP_DRIVER_NAME_LENGTH 15

#define DUMP_EX_FLAG_SUPPORT_64BITMEMORY 1
#define DUMP_EX_FLAG_SUPPORT_DD_TELEMETRY 2
#define DUMP_EX_FLAG_RESUME_SUPPORT 4
#define DUMP_EX_FLAG_DRIVER_FULL_PATH_SUPPORT 8

#define DUMP_POINTERS_VERSION_1 1
#define DUMP_POINTERS_VERSION_2 2
#define DUMP_POINTERS_VERSION_3 3
#define DUMP_POINTERS_VERSION_4 4
#define DUMP_POINTERS_EX_V2_SIZE 0x30UL
#define DUMP_POINTERS_EX_V3_SIZE 0x58UL
#define DUMP_POINTERS_EX_V4_SIZE 0x68ULL

#define FILE_DEVICE_SCSI 27

#define FIRMWARE_FUNCTION_GET_INFO 1
#define FIRMWARE_FUNCTION_DOWNLOAD 2
#define FIRMWARE_FUNCTION_ACTIVATE 3

#define FIRMWARE_REQUEST_BLOCK_STRUCTURE_VERSION 1
#define FIRMWARE_REQUEST_FLAG_CONTROLLER 1
#define FIRMWARE_REQUEST_FLAG_LAST_SEGMENT 2
#define FIRMWARE_REQUEST_FLAG_FIRST_SEGMENT 4
#define FIRMWARE_REQUEST_FLAG_REPLACE_EXISTING_IMAGE 0x40000000
#define FIRMWARE_REQUEST_FLAG_SWITCH_TO_EXISTING_FIRMWARE 0x80000000U

#define FIRMWARE_STATUS_SUCCESS 0
#define FIRMWARE_STATUS_ERROR 1
#define FIRMWARE_STATUS_ILLEGAL_REQUEST 2
#define FIRMWARE_STATUS_INVALID_PARAMETER 3
#define FIRMWARE_STATUS_INPUT_BUFFER_TOO_BIG 4
#define FIRMWARE_STATUS_OUTPUT_BUFFER_TOO_SMALL 5
#define FIRMWARE_STATUS_INVALID_SLOT 6
#define FIRMWARE_STATUS_INVALID_IMAGE 7
#define FIRMWARE_STATUS_CONTROLLER_ERROR 0x10
#define FIRMWARE_STATUS_POWER_CYCLE_REQUIRED 0x20
#define FIRMWARE_STATUS_DEVICE_ERROR 0x40
#define FIRMWARE_STATUS_INTERFACE_CRC_ERROR 0x80
#define FIRMWARE_STATUS_UNCORRECTABLE_DATA_ERROR 0x81
#define FIRMWARE_STATUS_MEDIA_CHANGE 0x82
#define FIRMWARE_STATUS_ID_NOT_FOUND 0x83
#define FIRMWARE_STATUS_MEDIA_CHANGE_REQUEST 0x84
#define FIRMWARE_STATUS_COMMAND_ABORT 0x85
#define FIRMWARE_STATUS_END_OF_MEDIA 0x86
#define FIRMWARE_STATUS_ILLEGAL_LENGTH 135

#define HYBRID_FUNCTION_GET_INFO 1
#define HYBRID_FUNCTION_DISABLE_CACHING_MEDIUM 0x10
#define HYBRID_FUNCTION_ENABLE_CACHING_MEDIUM 0x11
#define HYBRID_FUNCTION_SET_DIRTY_THRESHOLD 0x12
#define HYBRID_FUNCTION_DEMOTE_BY_SIZE 0x13

#define HYBRID_REQUEST_BLOCK_STRUCTURE_VERSION 1
#define HYBRID_REQUEST_INFO_STRUCTURE_VERSION 1

#define HYBRID_STATUS_SUCCESS 0
#define HYBRID_STATUS_ILLEGAL_REQUEST 1
#define HYBRID_STATUS_INVALID_PARAMETER 2
#define HYBRID_STATUS_OUTPUT_BUFFER_TOO_SMALL 3
#define HYBRID_STATUS_ENABLE_REFCOUNT_HOLD 0x10

#define IOCTL_ATA_MINIPORT                                                                         \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40D, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ATA_PASS_THROUGH                                                                     \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40B, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ATA_PASS_THROUGH_DIRECT                                                              \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40C, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define IOCTL_IDE_PASS_THROUGH                                                                     \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40A, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define IOCTL_MINIPORT_PROCESS_SERVICE_IRP                                                         \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40E, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define IOCTL_MPIO_PASS_THROUGH_PATH                                                               \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40F, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT                                                        \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x410, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT_EX                                                     \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x414, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_MPIO_PASS_THROUGH_PATH_EX                                                            \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x413, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define IOCTL_SCSI_FREE_DUMP_POINTERS                                                              \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x409, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_GET_ADDRESS                                                                     \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x406, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_GET_CAPABILITIES                                                                \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x404, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_GET_DUMP_POINTERS                                                               \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x408, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_GET_INQUIRY_DATA                                                                \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x403, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_MINIPORT                                                                        \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x402, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCSI_PASS_THROUGH                                                                    \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x401, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCSI_PASS_THROUGH_DIRECT                                                             \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x405, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCSI_PASS_THROUGH_DIRECT_EX                                                          \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x412, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCSI_PASS_THROUGH_EX                                                                 \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x411, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCSI_RESCAN_BUS                                                                      \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x407, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_BASE 4
#define IOCTL_SCSI_MINIPORT_NVCACHE 0x1B0600
#define IOCTL_SCSI_MINIPORT_HYBRID 0x1B0620
#define IOCTL_SCSI_MINIPORT_FIRMWARE 0x1B0780
#define IOCTL_SCSI_MINIPORT_DIAGNOSTIC 0x1B0900

#define MINIPORT_DSM_PROFILE_UNKNOWN 0
#define MINIPORT_DSM_NOTIFICATION_VERSION 1
#define MINIPORT_DSM_NOTIFICATION_VERSION_1 1
#define MINIPORT_DSM_NOTIFY_FLAG_BEGIN 1
#define MINIPORT_DSM_PROFILE_PAGE_FILE 1
#define MINIPORT_DSM_NOTIFY_FLAG_END 2
#define MINIPORT_DSM_PROFILE_HIBERNATION_FILE 2
#define MINIPORT_DSM_PROFILE_CRASHDUMP_FILE 3

#define MPIO_IOCTL_FLAG_USE_PATHID 1
#define MPIO_IOCTL_FLAG_USE_SCSIADDRESS 2
#define MPIO_IOCTL_FLAG_INVOLVE_DSM 4

#define NRB_SUCCESS 0

#define NRB_FUNCTION_NVCACHE_POWER_MODE_SET 0
#define NRB_FUNCTION_NVCACHE_POWER_MODE_RETURN 1
#define NRB_FUNCTION_ADD_LBAS_PINNED_SET 0x10
#define NRB_FUNCTION_REMOVE_LBAS_PINNED_SET 0x11
#define NRB_FUNCTION_QUERY_PINNED_SET 0x12
#define NRB_FUNCTION_QUERY_CACHE_MISS 0x13
#define NRB_FUNCTION_FLUSH_NVCACHE 0x14
#define NRB_FUNCTION_NVSEPARATED_INFO 0xC0
#define NRB_FUNCTION_NVSEPARATED_FLUSH 0xC1
#define NRB_FUNCTION_NVSEPARATED_WB_DISABLE 0xC2
#define NRB_FUNCTION_NVSEPARATED_WB_REVERT_DEFAULT 195
#define NRB_FUNCTION_QUERY_ASCENDER_STATUS 0xD0
#define NRB_FUNCTION_QUERY_HYBRID_DISK_STATUS 209
#define NRB_FUNCTION_PASS_HINT_PAYLOAD 0xE0
#define NRB_FUNCTION_SPINDLE_STATUS 229
#define NRB_FUNCTION_NVCACHE_INFO 236

#define NRB_ILLEGAL_REQUEST 1

#define NRB_INPUT_DATA_OVERRUN 3
#define NRB_INPUT_DATA_UNDERRUN 4

#define NRB_INVALID_PARAMETER 2

#define NRB_OUTPUT_DATA_OVERRUN 5
#define NRB_OUTPUT_DATA_UNDERRUN 6

#define NV_SEP_CACHE_PARAMETER_VERSION 1
#define NV_SEP_CACHE_PARAMETER_VERSION_1 1

#define SCSI_IOCTL_DATA_OUT 0
#define SCSI_IOCTL_DATA_IN 1
#define SCSI_IOCTL_DATA_UNSPECIFIED 2
#define SCSI_IOCTL_DATA_BIDIRECTIONAL 3

#define STORAGE_DIAGNOSTIC_STATUS_SUCCESS 0
#define STORAGE_DIAGNOSTIC_STATUS_BUFFER_TOO_SMALL 1
#define STORAGE_DIAGNOSTIC_STATUS_UNSUPPORTED_VERSION 2
#define STORAGE_DIAGNOSTIC_STATUS_INVALID_PARAMETER 3
#define STORAGE_DIAGNOSTIC_STATUS_INVALID_SIGNATURE 4
#define STORAGE_DIAGNOSTIC_STATUS_INVALID_TARGET_TYPE 5
#define STORAGE_DIAGNOSTIC_STATUS_MORE_DATA 6

#define STORAGE_FIRMWARE_ACTIVATE_STRUCTURE_VERSION 1
#define STORAGE_FIRMWARE_DOWNLOAD_STRUCTURE_VERSION 1
#define STORAGE_FIRMWARE_INFO_STRUCTURE_VERSION 1
#define STORAGE_FIRMWARE_DOWNLOAD_STRUCTURE_VERSION_V2 2
#define STORAGE_FIRMWARE_INFO_STRUCTURE_VERSION_V2 2
#define STORAGE_FIRMWARE_SLOT_INFO_V2_REVISION_LENGTH 0x10
#define STORAGE_FIRMWARE_INFO_INVALID_SLOT 255

DEFINE_GUID(ScsiRawInterfaceGuid, 0x53F56309, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);
DEFINE_GUID(WmiScsiAddressGuid, 0x53F5630F, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);

EXTERN_C_START

typedef struct _SCSI_ADDRESS SCSI_ADDRESS, *PSCSI_ADDRESS;
typedef struct _SCSI_PASS_THROUGH SCSI_PASS_THROUGH, *PSCSI_PASS_THROUGH;
typedef struct _SCSI_PASS_THROUGH_DIRECT SCSI_PASS_THROUGH_DIRECT, *PSCSI_PASS_THROUGH_DIRECT;
struct _ADAPTER_OBJECT;
typedef enum _MP_STORAGE_DIAGNOSTIC_LEVEL {
    MpStorageDiagnosticLevelDefault = 0,
    MpStorageDiagnosticLevelMax,
} MP_STORAGE_DIAGNOSTIC_LEVEL,
    *PMP_STORAGE_DIAGNOSTIC_LEVEL;

typedef enum _MP_STORAGE_DIAGNOSTIC_TARGET_TYPE {
    MpStorageDiagnosticTargetTypeUndefined = 0,
    MpStorageDiagnosticTargetTypeMiniport = 2,
    MpStorageDiagnosticTargetTypeHbaFirmware,
    MpStorageDiagnosticTargetTypeMax,
} MP_STORAGE_DIAGNOSTIC_TARGET_TYPE,
    *PMP_STORAGE_DIAGNOSTIC_TARGET_TYPE;

typedef enum _NVCACHE_STATUS {
    NvCacheStatusUnknown = 0,
    NvCacheStatusDisabling,
    NvCacheStatusDisabled,
    NvCacheStatusEnabled,
} NVCACHE_STATUS;

typedef enum _NVCACHE_TYPE {
    NvCacheTypeUnknown = 0,
    NvCacheTypeNone,
    NvCacheTypeWriteBack,
    NvCacheTypeWriteThrough,
} NVCACHE_TYPE;

typedef enum _NV_SEP_WRITE_CACHE_TYPE {
    NVSEPWriteCacheTypeUnknown = 0,
    NVSEPWriteCacheTypeNone,
    NVSEPWriteCacheTypeWriteBack,
    NVSEPWriteCacheTypeWriteThrough,
} NV_SEP_WRITE_CACHE_TYPE,
    *PNV_SEP_WRITE_CACHE_TYPE;

typedef LONG DUMP_DEVICE_POWERON_ROUTINE(_In_ PVOID Context);
typedef DUMP_DEVICE_POWERON_ROUTINE *PDUMP_DEVICE_POWERON_ROUTINE;

typedef struct _ATA_PASS_THROUGH_DIRECT ATA_PASS_THROUGH_DIRECT, *PATA_PASS_THROUGH_DIRECT;
struct _ATA_PASS_THROUGH_DIRECT {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    PVOID DataBuffer;
    UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};

typedef struct _ATA_PASS_THROUGH_DIRECT32 ATA_PASS_THROUGH_DIRECT32, *PATA_PASS_THROUGH_DIRECT32;
#if defined(_M_AMD64)
struct _ATA_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    void *__ptr32 DataBuffer;
    UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};
#endif
#if defined(_M_ARM64)
struct _ATA_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    DECLSPEC_ALIGN(8) void *__ptr32 DataBuffer;
    DECLSPEC_ALIGN(8) UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};
#endif

typedef struct _ATA_PASS_THROUGH_EX ATA_PASS_THROUGH_EX, *PATA_PASS_THROUGH_EX;
struct _ATA_PASS_THROUGH_EX {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    ULONG_PTR DataBufferOffset;
    UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};

typedef struct _ATA_PASS_THROUGH_EX32 ATA_PASS_THROUGH_EX32, *PATA_PASS_THROUGH_EX32;
struct _ATA_PASS_THROUGH_EX32 {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    ULONG32 DataBufferOffset;
    UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};

typedef struct _MP_DEVICE_DATA_SET_RANGE MP_DEVICE_DATA_SET_RANGE, *PMP_DEVICE_DATA_SET_RANGE;
struct _MP_DEVICE_DATA_SET_RANGE {
    LONGLONG StartingOffset;
    ULONGLONG LengthInBytes;
};

typedef struct _DSM_NOTIFICATION_REQUEST_BLOCK DSM_NOTIFICATION_REQUEST_BLOCK,
    *PDSM_NOTIFICATION_REQUEST_BLOCK;
struct _DSM_NOTIFICATION_REQUEST_BLOCK {
    ULONG Size;
    ULONG Version;
    ULONG NotifyFlags;
    ULONG DataSetProfile;
    ULONG Reserved[3];
    ULONG DataSetRangesCount;
    MP_DEVICE_DATA_SET_RANGE DataSetRanges[1];
};

typedef struct _DUMP_DRIVER DUMP_DRIVER, *PDUMP_DRIVER;
struct _DUMP_DRIVER {
    PVOID DumpDriverList;
    WCHAR DriverName[15];
    WCHAR BaseName[15];
};

typedef struct _NTSCSI_UNICODE_STRING NTSCSI_UNICODE_STRING, *PNTSCSI_UNICODE_STRING;
struct _NTSCSI_UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    _Field_size_bytes_part_opt_(MaximumLength, Length) PWCH Buffer;
};

typedef struct _DUMP_DRIVER_EX DUMP_DRIVER_EX, *PDUMP_DRIVER_EX;
struct _DUMP_DRIVER_EX {
    PVOID DumpDriverList;
    WCHAR DriverName[15];
    WCHAR BaseName[15];
    NTSCSI_UNICODE_STRING DriverFullPath;
};

typedef struct _DUMP_POINTERS DUMP_POINTERS, *PDUMP_POINTERS;
struct _DUMP_POINTERS {
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    PVOID DumpData;
    PVOID CommonBufferVa;
    LARGE_INTEGER CommonBufferPa;
    ULONG CommonBufferSize;
    BOOLEAN AllocateCommonBuffers;
    BOOLEAN UseDiskDump;
    UCHAR Spare1[2];
    PVOID DeviceObject;
};

typedef struct _DUMP_POINTERS_VERSION DUMP_POINTERS_VERSION, *PDUMP_POINTERS_VERSION;
struct _DUMP_POINTERS_VERSION {
    ULONG Version;
    ULONG Size;
};

typedef struct _DUMP_POINTERS_EX DUMP_POINTERS_EX, *PDUMP_POINTERS_EX;
struct _DUMP_POINTERS_EX {
    DUMP_POINTERS_VERSION Header;
    PVOID DumpData;
    PVOID CommonBufferVa;
    ULONG CommonBufferSize;
    BOOLEAN AllocateCommonBuffers;
    PVOID DeviceObject;
    PVOID DriverList;
    ULONG dwPortFlags;
    ULONG MaxDeviceDumpSectionSize;
    ULONG MaxDeviceDumpLevel;
    ULONG MaxTransferSize;
    PVOID AdapterObject;
    PVOID MappedRegisterBase;
    PBOOLEAN DeviceReady;
    PDUMP_DEVICE_POWERON_ROUTINE DumpDevicePowerOn;
    PVOID DumpDevicePowerOnContext;
};

typedef struct _FIRMWARE_REQUEST_BLOCK FIRMWARE_REQUEST_BLOCK, *PFIRMWARE_REQUEST_BLOCK;
struct _FIRMWARE_REQUEST_BLOCK {
    ULONG Version;
    ULONG Size;
    ULONG Function;
    ULONG Flags;
    ULONG DataBufferOffset;
    ULONG DataBufferLength;
};

typedef struct _HYBRID_DEMOTE_BY_SIZE HYBRID_DEMOTE_BY_SIZE, *PHYBRID_DEMOTE_BY_SIZE;
struct _HYBRID_DEMOTE_BY_SIZE {
    ULONG Version;
    ULONG Size;
    UCHAR SourcePriority;
    UCHAR TargetPriority;
    USHORT Reserved0;
    ULONG Reserved1;
    ULONGLONG LbaCount;
};

typedef struct _HYBRID_DIRTY_THRESHOLDS HYBRID_DIRTY_THRESHOLDS, *PHYBRID_DIRTY_THRESHOLDS;
struct _HYBRID_DIRTY_THRESHOLDS {
    ULONG Version;
    ULONG Size;
    ULONG DirtyLowThreshold;
    ULONG DirtyHighThreshold;
};

typedef struct _NVCACHE_PRIORITY_LEVEL_DESCRIPTOR NVCACHE_PRIORITY_LEVEL_DESCRIPTOR,
    *PNVCACHE_PRIORITY_LEVEL_DESCRIPTOR;
struct _NVCACHE_PRIORITY_LEVEL_DESCRIPTOR {
    UCHAR PriorityLevel;
    UCHAR Reserved0[3];
    ULONG ConsumedNVMSizeFraction;
    ULONG ConsumedMappingResourcesFraction;
    ULONG ConsumedNVMSizeForDirtyDataFraction;
    ULONG ConsumedMappingResourcesForDirtyDataFraction;
    ULONG Reserved1;
};

typedef struct _HYBRID_INFORMATION HYBRID_INFORMATION, *PHYBRID_INFORMATION;
struct _HYBRID_INFORMATION {
    ULONG Version;
    ULONG Size;
    BOOLEAN HybridSupported;
    NVCACHE_STATUS Status;
    NVCACHE_TYPE CacheTypeEffective;
    NVCACHE_TYPE CacheTypeDefault;
    ULONG FractionBase;
    ULONGLONG CacheSize;
    struct {
        ULONG WriteCacheChangeable : 1;
        ULONG WriteThroughIoSupported : 1;
        ULONG FlushCacheSupported : 1;
        ULONG Removable : 1;
        ULONG ReservedBits : 28;
    } Attributes;
    struct {
        UCHAR PriorityLevelCount;
        BOOLEAN MaxPriorityBehavior;
        UCHAR OptimalWriteGranularity;
        UCHAR Reserved;
        ULONG DirtyThresholdLow;
        ULONG DirtyThresholdHigh;
        struct {
            ULONG CacheDisable : 1;
            ULONG SetDirtyThreshold : 1;
            ULONG PriorityDemoteBySize : 1;
            ULONG PriorityChangeByLbaRange : 1;
            ULONG Evict : 1;
            ULONG ReservedBits : 27;
            ULONG MaxEvictCommands;
            ULONG MaxLbaRangeCountForEvict;
            ULONG MaxLbaRangeCountForChangeLba;
        } SupportedCommands;
        NVCACHE_PRIORITY_LEVEL_DESCRIPTOR Priority[];
    } Priorities;
};

typedef struct _HYBRID_REQUEST_BLOCK HYBRID_REQUEST_BLOCK, *PHYBRID_REQUEST_BLOCK;
struct _HYBRID_REQUEST_BLOCK {
    ULONG Version;
    ULONG Size;
    ULONG Function;
    ULONG Flags;
    ULONG DataBufferOffset;
    ULONG DataBufferLength;
};

typedef struct _IDE_IO_CONTROL IDE_IO_CONTROL, *PIDE_IO_CONTROL;
struct _IDE_IO_CONTROL {
    ULONG HeaderLength;
    UCHAR Signature[8];
    ULONG Timeout;
    ULONG ControlCode;
    ULONG ReturnStatus;
    ULONG DataLength;
};

typedef struct _IO_SCSI_CAPABILITIES IO_SCSI_CAPABILITIES, *PIO_SCSI_CAPABILITIES;
struct _IO_SCSI_CAPABILITIES {
    ULONG Length;
    ULONG MaximumTransferLength;
    ULONG MaximumPhysicalPages;
    ULONG SupportedAsynchronousEvents;
    ULONG AlignmentMask;
    BOOLEAN TaggedQueuing;
    BOOLEAN AdapterScansDown;
    BOOLEAN AdapterUsesPio;
};

struct _SCSI_PASS_THROUGH {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG_PTR DataBufferOffset;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};

typedef struct _MPIO_PASS_THROUGH_PATH MPIO_PASS_THROUGH_PATH, *PMPIO_PASS_THROUGH_PATH;
struct _MPIO_PASS_THROUGH_PATH {
    SCSI_PASS_THROUGH PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};

typedef struct _SCSI_PASS_THROUGH32 SCSI_PASS_THROUGH32, *PSCSI_PASS_THROUGH32;
struct _SCSI_PASS_THROUGH32 {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG32 DataBufferOffset;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};

typedef struct _MPIO_PASS_THROUGH_PATH32 MPIO_PASS_THROUGH_PATH32, *PMPIO_PASS_THROUGH_PATH32;
struct _MPIO_PASS_THROUGH_PATH32 {
    SCSI_PASS_THROUGH32 PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};

typedef struct _MPIO_PASS_THROUGH_PATH32_EX MPIO_PASS_THROUGH_PATH32_EX,
    *PMPIO_PASS_THROUGH_PATH32_EX;
struct _MPIO_PASS_THROUGH_PATH32_EX {
    ULONG PassThroughOffset;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};

struct _SCSI_PASS_THROUGH_DIRECT {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};

typedef struct _MPIO_PASS_THROUGH_PATH_DIRECT MPIO_PASS_THROUGH_PATH_DIRECT,
    *PMPIO_PASS_THROUGH_PATH_DIRECT;
struct _MPIO_PASS_THROUGH_PATH_DIRECT {
    SCSI_PASS_THROUGH_DIRECT PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};

typedef struct _SCSI_PASS_THROUGH_DIRECT32 SCSI_PASS_THROUGH_DIRECT32, *PSCSI_PASS_THROUGH_DIRECT32;
#if defined(_M_AMD64)
struct _SCSI_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    void *__ptr32 DataBuffer;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};
#endif
#if defined(_M_ARM64)
struct _SCSI_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    DECLSPEC_ALIGN(8) void *__ptr32 DataBuffer;
    DECLSPEC_ALIGN(8) ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};
#endif

typedef struct _MPIO_PASS_THROUGH_PATH_DIRECT32 MPIO_PASS_THROUGH_PATH_DIRECT32,
    *PMPIO_PASS_THROUGH_PATH_DIRECT32;
#if defined(_M_AMD64)
struct _MPIO_PASS_THROUGH_PATH_DIRECT32 {
    SCSI_PASS_THROUGH_DIRECT32 PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};
#endif
#if defined(_M_ARM64)
struct _MPIO_PASS_THROUGH_PATH_DIRECT32 {
    SCSI_PASS_THROUGH_DIRECT32 PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};
#endif

typedef struct _MPIO_PASS_THROUGH_PATH_DIRECT32_EX MPIO_PASS_THROUGH_PATH_DIRECT32_EX,
    *PMPIO_PASS_THROUGH_PATH_DIRECT32_EX;
struct _MPIO_PASS_THROUGH_PATH_DIRECT32_EX {
    ULONG PassThroughOffset;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};

typedef struct _MPIO_PASS_THROUGH_PATH_DIRECT_EX MPIO_PASS_THROUGH_PATH_DIRECT_EX,
    *PMPIO_PASS_THROUGH_PATH_DIRECT_EX;
struct _MPIO_PASS_THROUGH_PATH_DIRECT_EX {
    ULONG PassThroughOffset;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};

typedef struct _MPIO_PASS_THROUGH_PATH_EX MPIO_PASS_THROUGH_PATH_EX, *PMPIO_PASS_THROUGH_PATH_EX;
struct _MPIO_PASS_THROUGH_PATH_EX {
    ULONG PassThroughOffset;
    ULONG Version;
    USHORT Length;
    UCHAR Flags;
    UCHAR PortNumber;
    ULONGLONG MpioPathId;
};

typedef struct _NVCACHE_HINT_PAYLOAD NVCACHE_HINT_PAYLOAD, *PNVCACHE_HINT_PAYLOAD;
struct _NVCACHE_HINT_PAYLOAD {
    UCHAR Command;
    UCHAR Feature7_0;
    UCHAR Feature15_8;
    UCHAR Count15_8;
    UCHAR LBA7_0;
    UCHAR LBA15_8;
    UCHAR LBA23_16;
    UCHAR LBA31_24;
    UCHAR LBA39_32;
    UCHAR LBA47_40;
    UCHAR Auxiliary7_0;
    UCHAR Auxiliary23_16;
    UCHAR Reserved[4];
};

typedef struct _NVCACHE_REQUEST_BLOCK NVCACHE_REQUEST_BLOCK, *PNVCACHE_REQUEST_BLOCK;
struct _NVCACHE_REQUEST_BLOCK {
    ULONG NRBSize;
    USHORT Function;
    ULONG NRBFlags;
    ULONG NRBStatus;
    ULONG Count;
    ULONGLONG LBA;
    ULONG DataBufSize;
    ULONG NVCacheStatus;
    ULONG NVCacheSubStatus;
};

typedef struct _NV_FEATURE_PARAMETER NV_FEATURE_PARAMETER, *PNV_FEATURE_PARAMETER;
struct _NV_FEATURE_PARAMETER {
    USHORT NVPowerModeEnabled;
    USHORT NVParameterReserv1;
    USHORT NVCmdEnabled;
    USHORT NVParameterReserv2;
    USHORT NVPowerModeVer;
    USHORT NVCmdVer;
    ULONG NVSize;
    USHORT NVReadSpeed;
    USHORT NVWrtSpeed;
    ULONG DeviceSpinUpTime;
};

typedef struct _NV_SEP_CACHE_PARAMETER NV_SEP_CACHE_PARAMETER, *PNV_SEP_CACHE_PARAMETER;
struct _NV_SEP_CACHE_PARAMETER {
    ULONG Version;
    ULONG Size;
    union {
        struct {
            UCHAR WriteCacheEnabled : 1;
            UCHAR WriteCacheChangeable : 1;
            UCHAR WriteThroughIOSupported : 1;
            UCHAR FlushCacheSupported : 1;
            UCHAR ReservedBits : 4;
        } CacheFlags;
        UCHAR CacheFlagsSet;
    } Flags;
    UCHAR WriteCacheType;
    UCHAR WriteCacheTypeEffective;
    UCHAR ParameterReserve1[3];
};

typedef struct _SCSI_BUS_DATA SCSI_BUS_DATA, *PSCSI_BUS_DATA;
struct _SCSI_BUS_DATA {
    UCHAR NumberOfLogicalUnits;
    UCHAR InitiatorBusId;
    ULONG InquiryDataOffset;
};

typedef struct _SCSI_ADAPTER_BUS_INFO SCSI_ADAPTER_BUS_INFO, *PSCSI_ADAPTER_BUS_INFO;
struct _SCSI_ADAPTER_BUS_INFO {
    UCHAR NumberOfBuses;
    SCSI_BUS_DATA BusData[1];
};

struct _SCSI_ADDRESS {
    ULONG Length;
    UCHAR PortNumber;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
};

typedef struct _SCSI_INQUIRY_DATA SCSI_INQUIRY_DATA, *PSCSI_INQUIRY_DATA;
struct _SCSI_INQUIRY_DATA {
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    BOOLEAN DeviceClaimed;
    ULONG InquiryDataLength;
    ULONG NextInquiryDataOffset;
    UCHAR InquiryData[1];
};

typedef struct _SCSI_PASS_THROUGH32_EX SCSI_PASS_THROUGH32_EX, *PSCSI_PASS_THROUGH32_EX;
struct _SCSI_PASS_THROUGH32_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    ULONG32 DataOutBufferOffset;
    ULONG32 DataInBufferOffset;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};

typedef struct _SCSI_PASS_THROUGH_DIRECT32_EX SCSI_PASS_THROUGH_DIRECT32_EX,
    *PSCSI_PASS_THROUGH_DIRECT32_EX;
#if defined(_M_AMD64)
struct _SCSI_PASS_THROUGH_DIRECT32_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    _Field_size_bytes_full_(DataOutTransferLength) void *__ptr32 DataOutBuffer;
    _Field_size_bytes_full_opt_(DataInTransferLength) void *__ptr32 DataInBuffer;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};
#endif
#if defined(_M_ARM64)
struct _SCSI_PASS_THROUGH_DIRECT32_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    _Field_size_bytes_full_(DataOutTransferLength) void *__ptr32 DataOutBuffer;
    _Field_size_bytes_full_opt_(DataInTransferLength) DECLSPEC_ALIGN(8) void *__ptr32 DataInBuffer;
    _Field_size_bytes_full_(CdbLength) DECLSPEC_ALIGN(8) UCHAR Cdb[1];
};
#endif

typedef struct _SCSI_PASS_THROUGH_DIRECT_EX SCSI_PASS_THROUGH_DIRECT_EX,
    *PSCSI_PASS_THROUGH_DIRECT_EX;
struct _SCSI_PASS_THROUGH_DIRECT_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    _Field_size_bytes_full_(DataOutTransferLength) void *DataOutBuffer;
    _Field_size_bytes_full_opt_(DataInTransferLength) void *DataInBuffer;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};

typedef struct _SCSI_PASS_THROUGH_EX SCSI_PASS_THROUGH_EX, *PSCSI_PASS_THROUGH_EX;
struct _SCSI_PASS_THROUGH_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    ULONG_PTR DataOutBufferOffset;
    ULONG_PTR DataInBufferOffset;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};

typedef struct _SRB_IO_CONTROL SRB_IO_CONTROL, *PSRB_IO_CONTROL;
struct _SRB_IO_CONTROL {
    ULONG HeaderLength;
    UCHAR Signature[8];
    ULONG Timeout;
    ULONG ControlCode;
    ULONG ReturnCode;
    ULONG Length;
};

typedef struct _STORAGE_DIAGNOSTIC_MP_REQUEST STORAGE_DIAGNOSTIC_MP_REQUEST,
    *PSTORAGE_DIAGNOSTIC_MP_REQUEST;
struct _STORAGE_DIAGNOSTIC_MP_REQUEST {
    ULONG Version;
    ULONG Size;
    MP_STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType;
    MP_STORAGE_DIAGNOSTIC_LEVEL Level;
    GUID ProviderId;
    ULONG BufferSize;
    ULONG Reserved;
    UCHAR DataBuffer[1];
};

typedef struct _STORAGE_ENDURANCE_INFO STORAGE_ENDURANCE_INFO, *PSTORAGE_ENDURANCE_INFO;
struct _STORAGE_ENDURANCE_INFO {
    ULONG ValidFields;
    ULONG GroupId;
    struct {
        ULONG Shared : 1;
        ULONG Reserved : 31;
    } Flags;
    ULONG LifePercentage;
    UCHAR BytesReadCount[16];
    UCHAR ByteWriteCount[16];
};

typedef struct _STORAGE_ENDURANCE_DATA_DESCRIPTOR STORAGE_ENDURANCE_DATA_DESCRIPTOR,
    *PSTORAGE_ENDURANCE_DATA_DESCRIPTOR;
struct _STORAGE_ENDURANCE_DATA_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_ENDURANCE_INFO EnduranceInfo;
};

typedef struct _STORAGE_FIRMWARE_ACTIVATE STORAGE_FIRMWARE_ACTIVATE, *PSTORAGE_FIRMWARE_ACTIVATE;
struct _STORAGE_FIRMWARE_ACTIVATE {
    ULONG Version;
    ULONG Size;
    UCHAR SlotToActivate;
    UCHAR Reserved0[3];
};

typedef struct _STORAGE_FIRMWARE_DOWNLOAD STORAGE_FIRMWARE_DOWNLOAD, *PSTORAGE_FIRMWARE_DOWNLOAD;
struct _STORAGE_FIRMWARE_DOWNLOAD {
    ULONG Version;
    ULONG Size;
    ULONGLONG Offset;
    ULONGLONG BufferSize;
    UCHAR ImageBuffer[];
};

typedef struct _STORAGE_FIRMWARE_DOWNLOAD_V2 STORAGE_FIRMWARE_DOWNLOAD_V2,
    *PSTORAGE_FIRMWARE_DOWNLOAD_V2;
struct _STORAGE_FIRMWARE_DOWNLOAD_V2 {
    ULONG Version;
    ULONG Size;
    ULONGLONG Offset;
    ULONGLONG BufferSize;
    UCHAR Slot;
    UCHAR Reserved[3];
    ULONG ImageSize;
    UCHAR ImageBuffer[];
};

typedef struct _STORAGE_FIRMWARE_SLOT_INFO STORAGE_FIRMWARE_SLOT_INFO, *PSTORAGE_FIRMWARE_SLOT_INFO;
struct _STORAGE_FIRMWARE_SLOT_INFO {
    UCHAR SlotNumber;
    BOOLEAN ReadOnly;
    UCHAR Reserved[6];
    union {
        UCHAR Info[8];
        ULONGLONG AsUlonglong;
    } Revision;
};

typedef struct _STORAGE_FIRMWARE_INFO STORAGE_FIRMWARE_INFO, *PSTORAGE_FIRMWARE_INFO;
struct _STORAGE_FIRMWARE_INFO {
    ULONG Version;
    ULONG Size;
    BOOLEAN UpgradeSupport;
    UCHAR SlotCount;
    UCHAR ActiveSlot;
    UCHAR PendingActivateSlot;
    ULONG Reserved;
    STORAGE_FIRMWARE_SLOT_INFO Slot[];
};

typedef struct _STORAGE_FIRMWARE_SLOT_INFO_V2 STORAGE_FIRMWARE_SLOT_INFO_V2,
    *PSTORAGE_FIRMWARE_SLOT_INFO_V2;
struct _STORAGE_FIRMWARE_SLOT_INFO_V2 {
    UCHAR SlotNumber;
    BOOLEAN ReadOnly;
    UCHAR Reserved[6];
    UCHAR Revision[16];
};

typedef struct _STORAGE_FIRMWARE_INFO_V2 STORAGE_FIRMWARE_INFO_V2, *PSTORAGE_FIRMWARE_INFO_V2;
struct _STORAGE_FIRMWARE_INFO_V2 {
    ULONG Version;
    ULONG Size;
    BOOLEAN UpgradeSupport;
    UCHAR SlotCount;
    UCHAR ActiveSlot;
    UCHAR PendingActivateSlot;
    BOOLEAN FirmwareShared;
    UCHAR Reserved[3];
    ULONG ImagePayloadAlignment;
    ULONG ImagePayloadMaxSize;
    STORAGE_FIRMWARE_SLOT_INFO_V2 Slot[];
};

EXTERN_C_END

#endif
