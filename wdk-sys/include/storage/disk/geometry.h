/*
 * The shape of a disk and of floppies: cylinders, heads and sectors, which only the boot record and
 * old programs still care about, and the media types that have one.
 */
#ifndef CWDK_STORAGE_DISK_GEOMETRY_H
#define CWDK_STORAGE_DISK_GEOMETRY_H

#include "nt/io.h"

EXTERN_C_START

#define IOCTL_DISK_BASE 7
#define IOCTL_DISK_GET_DRIVE_GEOMETRY                                                              \
    CTL_CODE(FILE_DEVICE_DISK, 0x0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_DRIVE_GEOMETRY_EX                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x28, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_MEDIA_TYPES                                                                 \
    CTL_CODE(FILE_DEVICE_DISK, 0x300, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_LENGTH_INFO                                                                 \
    CTL_CODE(FILE_DEVICE_DISK, 0x17, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_UPDATE_DRIVE_SIZE                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x32, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _GET_LENGTH_INFORMATION GET_LENGTH_INFORMATION, *PGET_LENGTH_INFORMATION;
struct _GET_LENGTH_INFORMATION {
    LARGE_INTEGER Length;
};

/* GUIDs to initialise a variable with. */
#define WMI_DISK_GEOMETRY_GUID                                                                     \
    {0x25007F51, 0x57C2, 0x11D1, {0xA5, 0x28, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}

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

typedef struct _DISK_GEOMETRY DISK_GEOMETRY, *PDISK_GEOMETRY;
struct _DISK_GEOMETRY {
    LARGE_INTEGER Cylinders;
    MEDIA_TYPE MediaType;
    ULONG TracksPerCylinder;
    ULONG SectorsPerTrack;
    ULONG BytesPerSector;
};

/* What follows the geometry: the view of the partition table, and that of the firmware. */
typedef enum _DETECTION_TYPE {
    DetectNone = 0,
    DetectInt13,
    DetectExInt13,
} DETECTION_TYPE;

typedef enum _PARTITION_STYLE {
    PARTITION_STYLE_MBR = 0,
    PARTITION_STYLE_GPT,
    PARTITION_STYLE_RAW,
} PARTITION_STYLE;

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

typedef struct _DISK_GEOMETRY_EX DISK_GEOMETRY_EX, *PDISK_GEOMETRY_EX;
struct _DISK_GEOMETRY_EX {
    DISK_GEOMETRY Geometry;
    LARGE_INTEGER DiskSize;
    UCHAR Data[1];
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

/* Behind the geometry: the partition table's view, and behind that the firmware's. */
#define DiskGeometryGetPartition(Geometry) ((PDISK_PARTITION_INFO)(Geometry)->Data)
#define DiskGeometryGetDetect(Geometry)                                                            \
    ((PDISK_DETECTION_INFO)((PUCHAR)DiskGeometryGetPartition(Geometry) +                           \
                            DiskGeometryGetPartition(Geometry)->SizeOfPartitionInfo))

/* Low-level formatting, bad blocks, verifying. */
#define IOCTL_DISK_VERIFY CTL_CODE(FILE_DEVICE_DISK, 0x5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_INTERNAL_SET_VERIFY                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x100, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_DISK_INTERNAL_CLEAR_VERIFY                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x101, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_DISK_FORMAT_TRACKS                                                                   \
    CTL_CODE(FILE_DEVICE_DISK, 0x6, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_REASSIGN_BLOCKS                                                                 \
    CTL_CODE(FILE_DEVICE_DISK, 0x7, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_FORMAT_TRACKS_EX                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0xB, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_COPY_DATA                                                                       \
    CTL_CODE(FILE_DEVICE_DISK, 0x19, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_REASSIGN_BLOCKS_EX                                                              \
    CTL_CODE(FILE_DEVICE_DISK, 0x29, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_FORMAT_DRIVE                                                                    \
    CTL_CODE(FILE_DEVICE_DISK, 0xF3, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SIMBAD                                                                          \
    CTL_CODE(FILE_DEVICE_DISK, 0x400, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef USHORT BAD_TRACK_NUMBER;

typedef USHORT *PBAD_TRACK_NUMBER;

typedef struct _DISK_COPY_DATA_PARAMETERS DISK_COPY_DATA_PARAMETERS, *PDISK_COPY_DATA_PARAMETERS;
struct _DISK_COPY_DATA_PARAMETERS {
    LARGE_INTEGER SourceOffset;
    LARGE_INTEGER DestinationOffset;
    LARGE_INTEGER CopyLength;
    ULONGLONG Reserved;
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

typedef struct _REASSIGN_BLOCKS REASSIGN_BLOCKS, *PREASSIGN_BLOCKS;
struct _REASSIGN_BLOCKS {
    USHORT Reserved;
    USHORT Count;
    ULONG BlockNumber[1];
};

#pragma pack(push, 1)
typedef struct _REASSIGN_BLOCKS_EX REASSIGN_BLOCKS_EX, *PREASSIGN_BLOCKS_EX;
struct _REASSIGN_BLOCKS_EX {
    USHORT Reserved;
    USHORT Count;
    LARGE_INTEGER BlockNumber[1];
};
#pragma pack(pop)

typedef struct _VERIFY_INFORMATION VERIFY_INFORMATION, *PVERIFY_INFORMATION;
struct _VERIFY_INFORMATION {
    LARGE_INTEGER StartingOffset;
    ULONG Length;
};

EXTERN_C_END

#endif
