/*
 * Control codes and structures of disks and partitions.
 */
#ifndef CWDK_NTDDDISK_H
#define CWDK_NTDDDISK_H

#include "wdm.h"
#include "ntddstor.h"

#define ATAPI_ID_CMD 0xA1

#define CAP_ATA_ID_CMD 1

#define CAP_ATAPI_ID_CMD 2

#define CAP_SMART_CMD 4

#define DISABLE_SMART 217

#define DISK_BINNING 3

#define DISK_ATTRIBUTE_OFFLINE 1
#define DISK_ATTRIBUTE_READ_ONLY 2
#define DISK_ATTRIBUTE_HIDDEN 4
#define DISK_ATTRIBUTE_MAINTENANCE 8
#define DISK_ATTRIBUTE_SPACES_BYPASS 0x10

#define DISK_CLUSTER_FLAG_ENABLED 1
#define DISK_CLUSTER_FLAG_CSV 2
#define DISK_CLUSTER_FLAG_IN_MAINTENANCE 4
#define DISK_CLUSTER_FLAG_PNP_ARRIVAL_COMPLETE 8

#define DISK_HISTOGRAM_SIZE 0x48ULL

#define DISK_LOGGING_START 0
#define DISK_LOGGING_STOP 1
#define DISK_LOGGING_DUMP 2

#define ENABLE_SMART 216

#define ENABLE_DISABLE_AUTOSAVE 210
#define ENABLE_DISABLE_AUTO_OFFLINE 219

#define EXECUTE_OFFLINE_DIAGS 212

#define GPT_ATTRIBUTE_PLATFORM_REQUIRED 1
#define GPT_ATTRIBUTE_NO_BLOCK_IO_PROTOCOL 2
#define GPT_ATTRIBUTE_LEGACY_BIOS_BOOTABLE 4

#define GPT_BASIC_DATA_ATTRIBUTE_SERVICE 0x200000000000000LL
#define GPT_BASIC_DATA_ATTRIBUTE_DAX 0x400000000000000LL
#define GPT_BASIC_DATA_ATTRIBUTE_OFFLINE 0x800000000000000LL
#define GPT_BASIC_DATA_ATTRIBUTE_READ_ONLY 0x1000000000000000LL
#define GPT_BASIC_DATA_ATTRIBUTE_SHADOW_COPY 0x2000000000000000LL
#define GPT_BASIC_DATA_ATTRIBUTE_HIDDEN 0x4000000000000000LL
#define GPT_BASIC_DATA_ATTRIBUTE_NO_DRIVE_LETTER 0x8000000000000000ULL

#define GPT_SPACES_ATTRIBUTE_NO_METADATA 0x8000000000000000ULL

#define HISTOGRAM_BUCKET_SIZE 8ULL

#define HIST_NO_OF_BUCKETS 0x18

#define ID_CMD 236

#define IDENTIFY_BUFFER_SIZE 0x200

#define IOCTL_DISK_ARE_VOLUMES_READY                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x87, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_CHECK_VERIFY CTL_CODE(FILE_DEVICE_DISK, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_CONTROLLER_NUMBER                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x11, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_COPY_DATA                                                                       \
    CTL_CODE(FILE_DEVICE_DISK, 0x19, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_CREATE_DISK                                                                     \
    CTL_CODE(FILE_DEVICE_DISK, 0x16, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_DELETE_DRIVE_LAYOUT                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x40, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_EJECT_MEDIA CTL_CODE(FILE_DEVICE_DISK, 0x202, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_FIND_NEW_DEVICES                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x206, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_FORMAT_DRIVE                                                                    \
    CTL_CODE(FILE_DEVICE_DISK, 0xF3, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_FORMAT_TRACKS                                                                   \
    CTL_CODE(FILE_DEVICE_DISK, 0x6, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_FORMAT_TRACKS_EX                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0xB, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_GET_CACHE_INFORMATION                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x35, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_CACHE_SETTING                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x38, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_CLUSTER_INFO                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x85, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_DISK_ATTRIBUTES                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x3C, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_DRIVE_GEOMETRY                                                              \
    CTL_CODE(FILE_DEVICE_DISK, 0x0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_DRIVE_GEOMETRY_EX                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x28, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_DRIVE_LAYOUT                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x3, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_DRIVE_LAYOUT_EX                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_LENGTH_INFO                                                                 \
    CTL_CODE(FILE_DEVICE_DISK, 0x17, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_MEDIA_TYPES                                                                 \
    CTL_CODE(FILE_DEVICE_DISK, 0x300, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_PARTITION_ATTRIBUTES                                                        \
    CTL_CODE(FILE_DEVICE_DISK, 0x3A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_PARTITION_INFO                                                              \
    CTL_CODE(FILE_DEVICE_DISK, 0x1, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_PARTITION_INFO_EX                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x12, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_PERFORMANCE_INFO                                                            \
    CTL_CODE(FILE_DEVICE_DISK, 0x89, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_SAN_SETTINGS                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x80, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_SNAPSHOT_INFO                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x82, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GROW_PARTITION                                                                  \
    CTL_CODE(FILE_DEVICE_DISK, 0x34, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_HISTOGRAM_DATA CTL_CODE(FILE_DEVICE_DISK, 0xD, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_HISTOGRAM_RESET CTL_CODE(FILE_DEVICE_DISK, 0xE, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_HISTOGRAM_STRUCTURE                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0xC, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_INTERNAL_CLEAR_VERIFY                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x101, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_DISK_INTERNAL_SET_NOTIFY                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x102, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_INTERNAL_SET_VERIFY                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x100, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_DISK_IS_CLUSTERED CTL_CODE(FILE_DEVICE_DISK, 0x3E, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_IS_WRITABLE CTL_CODE(FILE_DEVICE_DISK, 0x9, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_LOAD_MEDIA CTL_CODE(FILE_DEVICE_DISK, 0x203, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_LOGGING CTL_CODE(FILE_DEVICE_DISK, 0xA, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_MEDIA_REMOVAL                                                                   \
    CTL_CODE(FILE_DEVICE_DISK, 0x201, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_PERFORMANCE CTL_CODE(FILE_DEVICE_DISK, 0x8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_PERFORMANCE_OFF                                                                 \
    CTL_CODE(FILE_DEVICE_DISK, 0x18, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_REASSIGN_BLOCKS                                                                 \
    CTL_CODE(FILE_DEVICE_DISK, 0x7, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_REASSIGN_BLOCKS_EX                                                              \
    CTL_CODE(FILE_DEVICE_DISK, 0x29, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_RELEASE CTL_CODE(FILE_DEVICE_DISK, 0x205, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_REQUEST_DATA CTL_CODE(FILE_DEVICE_DISK, 0x10, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_REQUEST_STRUCTURE                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0xF, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_RESERVE CTL_CODE(FILE_DEVICE_DISK, 0x204, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_RESET_SNAPSHOT_INFO                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x84, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SENSE_DEVICE CTL_CODE(FILE_DEVICE_DISK, 0xF8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_SET_CACHE_INFORMATION                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x36, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_CACHE_SETTING                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x39, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_CLUSTER_INFO                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x86, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_DISK_ATTRIBUTES                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x3D, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_DRIVE_LAYOUT                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x4, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_DRIVE_LAYOUT_EX                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x15, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_PARTITION_ATTRIBUTES                                                        \
    CTL_CODE(FILE_DEVICE_DISK, 0x3B, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_PARTITION_INFO                                                              \
    CTL_CODE(FILE_DEVICE_DISK, 0x2, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_PARTITION_INFO_EX                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x13, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_SAN_SETTINGS                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x81, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_SNAPSHOT_INFO                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x83, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SIMBAD                                                                          \
    CTL_CODE(FILE_DEVICE_DISK, 0x400, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_UPDATE_DRIVE_SIZE                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x32, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_UPDATE_PROPERTIES                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x50, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_VERIFY CTL_CODE(FILE_DEVICE_DISK, 0x5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_VOLUMES_ARE_READY                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x88, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_BASE 7

#define OBSOLETE_DISK_GET_WRITE_CACHE_STATE                                                        \
    CTL_CODE(FILE_DEVICE_DISK, 0x37, METHOD_BUFFERED, FILE_READ_ACCESS)

#define PARTIITON_OS_DATA 0x29

#define PARTITION_EXTENDED 5
#define PARTITION_HUGE 6
#define PARTITION_IFS 7
#define PARTITION_OS2BOOTMGR 10
#define PARTITION_FAT32 11
#define PARTITION_XINT13 14
#define PARTITION_BSP 43
#define PARTITION_DPP 0x2C
#define PARTITION_PREP 0x41
#define PARTITION_LDM 0x42
#define PARTITION_DM 0x54
#define PARTITION_EZDRIVE 85
#define PARTITION_UNIX 99
#define PARTITION_NTFT 0x80
#define PARTITION_SPACES 231
#define PARTITION_GPT 238
#define PARTITION_SYSTEM 239

#define PARTITION_ENTRY_UNUSED 0

#define PARTITION_FAT_12 1
#define PARTITION_FAT_16 4

#define PARTITION_FAT32_XINT13 12

#define PARTITION_MAIN_OS 0x28

#define PARTITION_MSFT_RECOVERY 39

#define PARTITION_PRE_INSTALLED 0x2A

#define PARTITION_SPACES_DATA 215

#define PARTITION_WINDOWS_SYSTEM 45

#define PARTITION_XENIX_1 2
#define PARTITION_XENIX_2 3

#define PARTITION_XINT13_EXTENDED 15

#define READ_ATTRIBUTES 0xD0
#define READ_THRESHOLDS 209

#define READ_ATTRIBUTE_BUFFER_SIZE 0x200

#define READ_THRESHOLD_BUFFER_SIZE 0x200

#define RETURN_SMART_STATUS 218

#define SAVE_ATTRIBUTE_VALUES 211

#define SMART_CMD 0xB0

#define SMART_ABORT_OFFLINE_SELFTEST 127

#define SMART_CYL_LOW 79
#define SMART_CYL_HI 0xC2

#define SMART_ERROR_NO_MEM 7

#define SMART_EXTENDED_SELFTEST_OFFLINE 2
#define SMART_EXTENDED_SELFTEST_CAPTIVE 0x82

#define SMART_GET_VERSION CTL_CODE(FILE_DEVICE_DISK, 0x20, METHOD_BUFFERED, FILE_READ_ACCESS)

#define SMART_IDE_ERROR 1

#define SMART_INVALID_FLAG 2
#define SMART_INVALID_COMMAND 3
#define SMART_INVALID_BUFFER 4
#define SMART_INVALID_DRIVE 5
#define SMART_INVALID_IOCTL 6
#define SMART_INVALID_REGISTER 8

#define SMART_LOG_SECTOR_SIZE 0x200

#define SMART_NO_ERROR 0
#define SMART_NO_IDE_DEVICE 10

#define SMART_NOT_SUPPORTED 9

#define SMART_OFFLINE_ROUTINE_OFFLINE 0

#define SMART_RCV_DRIVE_DATA                                                                       \
    CTL_CODE(FILE_DEVICE_DISK, 0x22, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define SMART_RCV_DRIVE_DATA_EX CTL_CODE(FILE_DEVICE_DISK, 0x23, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define SMART_READ_LOG 213

#define SMART_SEND_DRIVE_COMMAND                                                                   \
    CTL_CODE(FILE_DEVICE_DISK, 0x21, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define SMART_SHORT_SELFTEST_OFFLINE 1
#define SMART_SHORT_SELFTEST_CAPTIVE 0x81

#define SMART_WRITE_LOG 214

#define VALID_NTFT 0xC0

/* GUIDs to initialise a variable with. */
#define WMI_DISK_GEOMETRY_GUID                                                                     \
    {0x25007F51, 0x57C2, 0x11D1, {0xA5, 0x28, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}

EXTERN_C_START

typedef struct _DISK_GEOMETRY DISK_GEOMETRY, *PDISK_GEOMETRY;
typedef struct _HISTOGRAM_BUCKET HISTOGRAM_BUCKET, *PHISTOGRAM_BUCKET;

typedef USHORT BAD_TRACK_NUMBER;

typedef USHORT *PBAD_TRACK_NUMBER;

typedef enum DISK_CACHE_RETENTION_PRIORITY {
    EqualPriority = 0,
    KeepPrefetchedData,
    KeepReadData,
} DISK_CACHE_RETENTION_PRIORITY;

typedef enum _BIN_TYPES {
    RequestSize = 0,
    RequestLocation,
} BIN_TYPES;

typedef enum _DETECTION_TYPE {
    DetectNone = 0,
    DetectInt13,
    DetectExInt13,
} DETECTION_TYPE;

typedef enum _DISK_CACHE_STATE {
    DiskCacheNormal = 0,
    DiskCacheWriteThroughNotSupported,
    DiskCacheModifyUnsuccessful,
} DISK_CACHE_STATE,
    *PDISK_CACHE_STATE;

typedef enum _DISK_PERFORMANCE_TYPE {
    DiskPerformanceTypeAllPriority = 0,
    DiskPerformanceTypeNonLowPriority,
    DiskPerformanceTypeMax,
} DISK_PERFORMANCE_TYPE,
    *PDISK_PERFORMANCE_TYPE;

typedef enum _DISK_SAN_POLICY {
    DiskSanPolicyUnknown = 0,
    DiskSanPolicyOnline,
    DiskSanPolicyOfflineShared,
    DiskSanPolicyOffline,
    DiskSanPolicyOfflineInternal,
    DiskSanPolicyMax,
} DISK_SAN_POLICY,
    *PDISK_SAN_POLICY;

typedef enum _DISK_SNAPSHOT_STATE {
    DiskSnapshotNormalDisk = 0,
    DiskSnapshotSnapshotCheckRequired,
    DiskSnapshotPreSnapshot,
    DiskSnapshotSnapshotDisk,
} DISK_SNAPSHOT_STATE,
    *PDISK_SNAPSHOT_STATE;

typedef enum _MEDIA_TYPE {
    Unknown = 0,
    F5_1Pt2_512,
    F3_1Pt44_512,
    F3_2Pt88_512,
    F3_20Pt8_512,
    F3_720_512,
    F5_360_512,
    F5_320_512,
    F5_320_1024,
    F5_180_512,
    F5_160_512,
    RemovableMedia,
    FixedMedia,
    F3_120M_512,
    F3_640_512,
    F5_640_512,
    F5_720_512,
    F3_1Pt2_512,
    F3_1Pt23_1024,
    F5_1Pt23_1024,
    F3_128Mb_512,
    F3_230Mb_512,
    F8_256_128,
    F3_200Mb_512,
    F3_240M_512,
    F3_32M_512,
} MEDIA_TYPE,
    *PMEDIA_TYPE;

typedef enum _PARTITION_STYLE {
    PARTITION_STYLE_MBR = 0,
    PARTITION_STYLE_GPT,
    PARTITION_STYLE_RAW,
} PARTITION_STYLE;

typedef struct _BIN_RANGE BIN_RANGE, *PBIN_RANGE;
struct _BIN_RANGE {
    LARGE_INTEGER StartValue;
    LARGE_INTEGER Length;
};

typedef struct _BIN_COUNT BIN_COUNT, *PBIN_COUNT;
struct _BIN_COUNT {
    BIN_RANGE BinRange;
    ULONG BinCount;
};

typedef struct _BIN_RESULTS BIN_RESULTS, *PBIN_RESULTS;
struct _BIN_RESULTS {
    ULONG NumberOfBins;
    BIN_COUNT BinCounts[1];
};

typedef struct _CREATE_DISK_GPT CREATE_DISK_GPT, *PCREATE_DISK_GPT;
struct _CREATE_DISK_GPT {
    GUID DiskId;
    ULONG MaxPartitionCount;
};

typedef struct _CREATE_DISK_MBR CREATE_DISK_MBR, *PCREATE_DISK_MBR;
struct _CREATE_DISK_MBR {
    ULONG Signature;
};

typedef struct _CREATE_DISK CREATE_DISK, *PCREATE_DISK;
struct _CREATE_DISK {
    PARTITION_STYLE PartitionStyle;
    union {
        CREATE_DISK_MBR Mbr;
        CREATE_DISK_GPT Gpt;
    };
};

typedef struct _DISK_CACHE_INFORMATION DISK_CACHE_INFORMATION, *PDISK_CACHE_INFORMATION;
struct _DISK_CACHE_INFORMATION {
    BOOLEAN ParametersSavable;
    BOOLEAN ReadCacheEnabled;
    BOOLEAN WriteCacheEnabled;
    DISK_CACHE_RETENTION_PRIORITY ReadRetentionPriority;
    DISK_CACHE_RETENTION_PRIORITY WriteRetentionPriority;
    USHORT DisablePrefetchTransferLength;
    BOOLEAN PrefetchScalar;
    union {
        struct {
            USHORT Minimum;
            USHORT Maximum;
            USHORT MaximumBlocks;
        } ScalarPrefetch;
        struct {
            USHORT Minimum;
            USHORT Maximum;
        } BlockPrefetch;
    };
};

typedef struct _DISK_CACHE_SETTING DISK_CACHE_SETTING, *PDISK_CACHE_SETTING;
struct _DISK_CACHE_SETTING {
    ULONG Version;
    DISK_CACHE_STATE State;
    BOOLEAN IsPowerProtected;
};

typedef struct _DISK_CLUSTER_INFO DISK_CLUSTER_INFO, *PDISK_CLUSTER_INFO;
struct _DISK_CLUSTER_INFO {
    ULONG Version;
    ULONGLONG Flags;
    ULONGLONG FlagsMask;
    BOOLEAN Notify;
};

typedef struct _DISK_CONTROLLER_NUMBER DISK_CONTROLLER_NUMBER, *PDISK_CONTROLLER_NUMBER;
struct _DISK_CONTROLLER_NUMBER {
    ULONG ControllerNumber;
    ULONG DiskNumber;
};

typedef struct _DISK_COPY_DATA_PARAMETERS DISK_COPY_DATA_PARAMETERS, *PDISK_COPY_DATA_PARAMETERS;
struct _DISK_COPY_DATA_PARAMETERS {
    LARGE_INTEGER SourceOffset;
    LARGE_INTEGER DestinationOffset;
    LARGE_INTEGER CopyLength;
    ULONGLONG Reserved;
};

typedef struct _DISK_EX_INT13_INFO DISK_EX_INT13_INFO, *PDISK_EX_INT13_INFO;
struct _DISK_EX_INT13_INFO {
    USHORT ExBufferSize;
    USHORT ExFlags;
    ULONG ExCylinders;
    ULONG ExHeads;
    ULONG ExSectorsPerTrack;
    ULONG64 ExSectorsPerDrive;
    USHORT ExSectorSize;
    USHORT ExReserved;
};

typedef struct _DISK_INT13_INFO DISK_INT13_INFO, *PDISK_INT13_INFO;
struct _DISK_INT13_INFO {
    USHORT DriveSelect;
    ULONG MaxCylinders;
    USHORT SectorsPerTrack;
    USHORT MaxHeads;
    USHORT NumberDrives;
};

typedef struct _DISK_DETECTION_INFO DISK_DETECTION_INFO, *PDISK_DETECTION_INFO;
struct _DISK_DETECTION_INFO {
    ULONG SizeOfDetectInfo;
    DETECTION_TYPE DetectionType;
    union {
        struct {
            DISK_INT13_INFO Int13;
            DISK_EX_INT13_INFO ExInt13;
        };
    };
};

struct _DISK_GEOMETRY {
    LARGE_INTEGER Cylinders;
    MEDIA_TYPE MediaType;
    ULONG TracksPerCylinder;
    ULONG SectorsPerTrack;
    ULONG BytesPerSector;
};

typedef struct _DISK_GEOMETRY_EX DISK_GEOMETRY_EX, *PDISK_GEOMETRY_EX;
struct _DISK_GEOMETRY_EX {
    DISK_GEOMETRY Geometry;
    LARGE_INTEGER DiskSize;
    UCHAR Data[1];
};

typedef struct _DISK_GROW_PARTITION DISK_GROW_PARTITION, *PDISK_GROW_PARTITION;
struct _DISK_GROW_PARTITION {
    ULONG PartitionNumber;
    LARGE_INTEGER BytesToGrow;
};

typedef struct _DISK_HISTOGRAM DISK_HISTOGRAM, *PDISK_HISTOGRAM;
struct _DISK_HISTOGRAM {
    LARGE_INTEGER DiskSize;
    LARGE_INTEGER Start;
    LARGE_INTEGER End;
    LARGE_INTEGER Average;
    LARGE_INTEGER AverageRead;
    LARGE_INTEGER AverageWrite;
    ULONG Granularity;
    ULONG Size;
    ULONG ReadCount;
    ULONG WriteCount;
    PHISTOGRAM_BUCKET Histogram;
};

typedef struct _DISK_LOGGING DISK_LOGGING, *PDISK_LOGGING;
struct _DISK_LOGGING {
    UCHAR Function;
    PVOID BufferAddress;
    ULONG BufferSize;
};

typedef struct _DISK_PARTITION_INFO DISK_PARTITION_INFO, *PDISK_PARTITION_INFO;
struct _DISK_PARTITION_INFO {
    ULONG SizeOfPartitionInfo;
    PARTITION_STYLE PartitionStyle;
    union {
        struct {
            ULONG Signature;
            ULONG CheckSum;
        } Mbr;
        struct {
            GUID DiskId;
        } Gpt;
    };
};

typedef struct _DISK_PERFORMANCE DISK_PERFORMANCE, *PDISK_PERFORMANCE;
struct _DISK_PERFORMANCE {
    LARGE_INTEGER BytesRead;
    LARGE_INTEGER BytesWritten;
    LARGE_INTEGER ReadTime;
    LARGE_INTEGER WriteTime;
    LARGE_INTEGER IdleTime;
    ULONG ReadCount;
    ULONG WriteCount;
    ULONG QueueDepth;
    ULONG SplitCount;
    LARGE_INTEGER QueryTime;
    ULONG StorageDeviceNumber;
    WCHAR StorageManagerName[8];
};

typedef struct _DISK_PERFORMANCE_INFO DISK_PERFORMANCE_INFO, *PDISK_PERFORMANCE_INFO;
struct _DISK_PERFORMANCE_INFO {
    ULONG Version;
    DISK_PERFORMANCE_TYPE Type;
    LARGE_INTEGER QueryTime;
    LARGE_INTEGER BytesRead;
    LARGE_INTEGER BytesWritten;
    LARGE_INTEGER ReadTime;
    LARGE_INTEGER WriteTime;
    LARGE_INTEGER FlushTime;
    LARGE_INTEGER IdleTime;
    ULONG ReadCount;
    ULONG WriteCount;
    ULONG FlushCount;
    ULONG QueueDepth;
    ULONG SplitCount;
};

typedef struct _DISK_PERFORMANCE_PARAMETERS DISK_PERFORMANCE_PARAMETERS,
    *PDISK_PERFORMANCE_PARAMETERS;
struct _DISK_PERFORMANCE_PARAMETERS {
    ULONG Version;
    DISK_PERFORMANCE_TYPE Type;
};

typedef struct _DISK_RECORD DISK_RECORD, *PDISK_RECORD;
struct _DISK_RECORD {
    LARGE_INTEGER ByteOffset;
    LARGE_INTEGER StartTime;
    LARGE_INTEGER EndTime;
    PVOID VirtualAddress;
    ULONG NumberOfBytes;
    UCHAR DeviceNumber;
    BOOLEAN ReadRequest;
};

typedef struct _DISK_SAN_SETTINGS DISK_SAN_SETTINGS, *PDISK_SAN_SETTINGS;
struct _DISK_SAN_SETTINGS {
    ULONG Version;
    DISK_SAN_POLICY SanPolicy;
};

typedef struct _DISK_SNAPSHOT_INFO DISK_SNAPSHOT_INFO, *PDISK_SNAPSHOT_INFO;
struct _DISK_SNAPSHOT_INFO {
    ULONG Version;
    DISK_SNAPSHOT_STATE State;
    GUID SnapshotSetId;
    GUID SnapshotId;
    GUID LunId;
    LARGE_INTEGER CreationTimeStamp;
    ULONG ImportCount;
    ULONG Flags;
    ULONG AdditionalDataSize;
    UCHAR AdditionalData[1];
};

typedef struct _DRIVERSTATUS DRIVERSTATUS, *PDRIVERSTATUS, *LPDRIVERSTATUS;
#pragma pack(push, 1)
struct _DRIVERSTATUS {
    UCHAR bDriverError;
    UCHAR bIDEError;
    UCHAR bReserved[2];
    ULONG dwReserved[2];
};
#pragma pack(pop)

typedef struct _PARTITION_INFORMATION PARTITION_INFORMATION, *PPARTITION_INFORMATION;
struct _PARTITION_INFORMATION {
    LARGE_INTEGER StartingOffset;
    LARGE_INTEGER PartitionLength;
    ULONG HiddenSectors;
    ULONG PartitionNumber;
    UCHAR PartitionType;
    BOOLEAN BootIndicator;
    BOOLEAN RecognizedPartition;
    BOOLEAN RewritePartition;
};

typedef struct _DRIVE_LAYOUT_INFORMATION DRIVE_LAYOUT_INFORMATION, *PDRIVE_LAYOUT_INFORMATION;
struct _DRIVE_LAYOUT_INFORMATION {
    ULONG PartitionCount;
    ULONG Signature;
    PARTITION_INFORMATION PartitionEntry[1];
};

typedef struct _DRIVE_LAYOUT_INFORMATION_GPT DRIVE_LAYOUT_INFORMATION_GPT,
    *PDRIVE_LAYOUT_INFORMATION_GPT;
struct _DRIVE_LAYOUT_INFORMATION_GPT {
    GUID DiskId;
    LARGE_INTEGER StartingUsableOffset;
    LARGE_INTEGER UsableLength;
    ULONG MaxPartitionCount;
};

typedef struct _DRIVE_LAYOUT_INFORMATION_MBR DRIVE_LAYOUT_INFORMATION_MBR,
    *PDRIVE_LAYOUT_INFORMATION_MBR;
struct _DRIVE_LAYOUT_INFORMATION_MBR {
    ULONG Signature;
    ULONG CheckSum;
};

typedef struct _PARTITION_INFORMATION_GPT PARTITION_INFORMATION_GPT, *PPARTITION_INFORMATION_GPT;
typedef PARTITION_INFORMATION_GPT SET_PARTITION_INFORMATION_GPT;
struct _PARTITION_INFORMATION_GPT {
    GUID PartitionType;
    GUID PartitionId;
    ULONG64 Attributes;
    WCHAR Name[36];
};

typedef struct _PARTITION_INFORMATION_MBR PARTITION_INFORMATION_MBR, *PPARTITION_INFORMATION_MBR;
struct _PARTITION_INFORMATION_MBR {
    UCHAR PartitionType;
    BOOLEAN BootIndicator;
    BOOLEAN RecognizedPartition;
    ULONG HiddenSectors;
    GUID PartitionId;
};

typedef struct _PARTITION_INFORMATION_EX PARTITION_INFORMATION_EX, *PPARTITION_INFORMATION_EX;
struct _PARTITION_INFORMATION_EX {
    PARTITION_STYLE PartitionStyle;
    LARGE_INTEGER StartingOffset;
    LARGE_INTEGER PartitionLength;
    ULONG PartitionNumber;
    BOOLEAN RewritePartition;
    BOOLEAN IsServicePartition;
    union {
        PARTITION_INFORMATION_MBR Mbr;
        PARTITION_INFORMATION_GPT Gpt;
    };
};

typedef struct _DRIVE_LAYOUT_INFORMATION_EX DRIVE_LAYOUT_INFORMATION_EX,
    *PDRIVE_LAYOUT_INFORMATION_EX;
struct _DRIVE_LAYOUT_INFORMATION_EX {
    ULONG PartitionStyle;
    ULONG PartitionCount;
    union {
        DRIVE_LAYOUT_INFORMATION_MBR Mbr;
        DRIVE_LAYOUT_INFORMATION_GPT Gpt;
    };
    PARTITION_INFORMATION_EX PartitionEntry[1];
};

typedef struct _FORMAT_EX_PARAMETERS FORMAT_EX_PARAMETERS, *PFORMAT_EX_PARAMETERS;
struct _FORMAT_EX_PARAMETERS {
    MEDIA_TYPE MediaType;
    ULONG StartCylinderNumber;
    ULONG EndCylinderNumber;
    ULONG StartHeadNumber;
    ULONG EndHeadNumber;
    USHORT FormatGapLength;
    USHORT SectorsPerTrack;
    USHORT SectorNumber[1];
};

typedef struct _FORMAT_PARAMETERS FORMAT_PARAMETERS, *PFORMAT_PARAMETERS;
struct _FORMAT_PARAMETERS {
    MEDIA_TYPE MediaType;
    ULONG StartCylinderNumber;
    ULONG EndCylinderNumber;
    ULONG StartHeadNumber;
    ULONG EndHeadNumber;
};

typedef struct _GETVERSIONINPARAMS GETVERSIONINPARAMS, *PGETVERSIONINPARAMS, *LPGETVERSIONINPARAMS;
#pragma pack(push, 1)
struct _GETVERSIONINPARAMS {
    UCHAR bVersion;
    UCHAR bRevision;
    UCHAR bReserved;
    UCHAR bIDEDeviceMap;
    ULONG fCapabilities;
    ULONG dwReserved[4];
};
#pragma pack(pop)

typedef struct _GET_DISK_ATTRIBUTES GET_DISK_ATTRIBUTES, *PGET_DISK_ATTRIBUTES;
struct _GET_DISK_ATTRIBUTES {
    ULONG Version;
    ULONG Reserved1;
    ULONGLONG Attributes;
};

typedef struct _GET_LENGTH_INFORMATION GET_LENGTH_INFORMATION, *PGET_LENGTH_INFORMATION;
struct _GET_LENGTH_INFORMATION {
    LARGE_INTEGER Length;
};

typedef struct _GET_PARTITION_ATTRIBUTES GET_PARTITION_ATTRIBUTES, *PGET_PARTITION_ATTRIBUTES;
struct _GET_PARTITION_ATTRIBUTES {
    ULONG Version;
    ULONG Reserved1;
    ULONGLONG Attributes;
};

struct _HISTOGRAM_BUCKET {
    ULONG Reads;
    ULONG Writes;
};

typedef struct _IDEREGS IDEREGS, *PIDEREGS, *LPIDEREGS;
struct _IDEREGS {
    UCHAR bFeaturesReg;
    UCHAR bSectorCountReg;
    UCHAR bSectorNumberReg;
    UCHAR bCylLowReg;
    UCHAR bCylHighReg;
    UCHAR bDriveHeadReg;
    UCHAR bCommandReg;
    UCHAR bReserved;
};

typedef struct _MAPPED_ADDRESS MAPPED_ADDRESS, *PMAPPED_ADDRESS;
struct _MAPPED_ADDRESS {
    struct _MAPPED_ADDRESS *NextMappedAddress;
    PVOID MappedAddress;
    ULONG NumberOfBytes;
    LARGE_INTEGER IoAddress;
    ULONG BusNumber;
};

typedef struct _PERF_BIN PERF_BIN, *PPERF_BIN;
struct _PERF_BIN {
    ULONG NumberOfBins;
    ULONG TypeOfBin;
    BIN_RANGE BinsRanges[1];
};

typedef struct _REASSIGN_BLOCKS REASSIGN_BLOCKS, *PREASSIGN_BLOCKS;
struct _REASSIGN_BLOCKS {
    USHORT Reserved;
    USHORT Count;
    ULONG BlockNumber[1];
};

typedef struct _REASSIGN_BLOCKS_EX REASSIGN_BLOCKS_EX, *PREASSIGN_BLOCKS_EX;
#pragma pack(push, 1)
struct _REASSIGN_BLOCKS_EX {
    USHORT Reserved;
    USHORT Count;
    LARGE_INTEGER BlockNumber[1];
};
#pragma pack(pop)

typedef struct _SENDCMDINPARAMS SENDCMDINPARAMS, *PSENDCMDINPARAMS, *LPSENDCMDINPARAMS;
#pragma pack(push, 1)
struct _SENDCMDINPARAMS {
    ULONG cBufferSize;
    IDEREGS irDriveRegs;
    UCHAR bDriveNumber;
    UCHAR bReserved[3];
    ULONG dwReserved[4];
    UCHAR bBuffer[1];
};
#pragma pack(pop)

typedef struct _SENDCMDOUTPARAMS SENDCMDOUTPARAMS, *PSENDCMDOUTPARAMS, *LPSENDCMDOUTPARAMS;
#pragma pack(push, 1)
struct _SENDCMDOUTPARAMS {
    ULONG cBufferSize;
    DRIVERSTATUS DriverStatus;
    UCHAR bBuffer[1];
};
#pragma pack(pop)

typedef struct _SET_DISK_ATTRIBUTES SET_DISK_ATTRIBUTES, *PSET_DISK_ATTRIBUTES;
struct _SET_DISK_ATTRIBUTES {
    ULONG Version;
    BOOLEAN Persist;
    BOOLEAN RelinquishOwnership;
    BOOLEAN Reserved1[2];
    ULONGLONG Attributes;
    ULONGLONG AttributesMask;
    GUID Owner;
};

typedef struct _SET_PARTITION_ATTRIBUTES SET_PARTITION_ATTRIBUTES, *PSET_PARTITION_ATTRIBUTES;
struct _SET_PARTITION_ATTRIBUTES {
    ULONG Version;
    BOOLEAN Persist;
    BOOLEAN Reserved1[3];
    ULONGLONG Attributes;
    ULONGLONG AttributesMask;
};

typedef struct _SET_PARTITION_INFORMATION SET_PARTITION_INFORMATION, *PSET_PARTITION_INFORMATION;
typedef SET_PARTITION_INFORMATION SET_PARTITION_INFORMATION_MBR;
struct _SET_PARTITION_INFORMATION {
    UCHAR PartitionType;
};

typedef struct _SET_PARTITION_INFORMATION_EX SET_PARTITION_INFORMATION_EX,
    *PSET_PARTITION_INFORMATION_EX;
struct _SET_PARTITION_INFORMATION_EX {
    PARTITION_STYLE PartitionStyle;
    union {
        SET_PARTITION_INFORMATION_MBR Mbr;
        SET_PARTITION_INFORMATION_GPT Gpt;
    };
};

typedef struct _VERIFY_INFORMATION VERIFY_INFORMATION, *PVERIFY_INFORMATION;
struct _VERIFY_INFORMATION {
    LARGE_INTEGER StartingOffset;
    ULONG Length;
};

EXTERN_C_END

/* Kinds of partitions by their type in the master boot record. */
#define IsContainerPartition(PartitionType)                                                        \
    ((PartitionType) == PARTITION_EXTENDED || (PartitionType) == PARTITION_XINT13_EXTENDED)
#define IsRecognizedPartition(PartitionType)                                                       \
    CWDK_PARTITION_IS_KNOWN_(                                                                      \
        ((PartitionType) & PARTITION_NTFT) != 0 ? (PartitionType) & ~VALID_NTFT : (PartitionType))
#define IsFTPartition(PartitionType)                                                               \
    (((PartitionType) & PARTITION_NTFT) != 0 && IsRecognizedPartition(PartitionType))
#define CWDK_PARTITION_IS_KNOWN_(type)                                                             \
    ((type) == PARTITION_FAT_12 || (type) == PARTITION_FAT_16 || (type) == PARTITION_IFS ||        \
     (type) == PARTITION_HUGE || (type) == PARTITION_FAT32 || (type) == PARTITION_FAT32_XINT13 ||  \
     (type) == PARTITION_XINT13)

/* Behind the geometry: the partition table's view, and behind that the firmware's. */
#define DiskGeometryGetPartition(Geometry) ((PDISK_PARTITION_INFO)(Geometry)->Data)
#define DiskGeometryGetDetect(Geometry)                                                            \
    ((PDISK_DETECTION_INFO)((PUCHAR)DiskGeometryGetPartition(Geometry) +                           \
                            DiskGeometryGetPartition(Geometry)->SizeOfPartitionInfo))

#endif
