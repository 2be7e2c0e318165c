/*
 * Partitions and the tables that hold them: the master boot record (MBR), with a type of one byte
 * and four entries, and the GUID partition table (GPT). The structures whose name ends in EX speak
 * of either.
 */
#ifndef CWDK_STORAGE_DISK_PARTITION_H
#define CWDK_STORAGE_DISK_PARTITION_H

#include "nt/io.h"
#include "guiddef.h"
#include "storage/disk/geometry.h"

EXTERN_C_START

/* Control codes. */
#define IOCTL_DISK_GET_PARTITION_INFO_EX                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x12, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_DRIVE_LAYOUT_EX                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_PARTITION_ATTRIBUTES                                                        \
    CTL_CODE(FILE_DEVICE_DISK, 0x3A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_UPDATE_PROPERTIES                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x50, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_INTERNAL_SET_NOTIFY                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x102, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_PARTITION_INFO                                                              \
    CTL_CODE(FILE_DEVICE_DISK, 0x1, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_DRIVE_LAYOUT                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x3, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_SET_PARTITION_INFO                                                              \
    CTL_CODE(FILE_DEVICE_DISK, 0x2, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_DRIVE_LAYOUT                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x4, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_PARTITION_INFO_EX                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x13, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_DRIVE_LAYOUT_EX                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x15, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_CREATE_DISK                                                                     \
    CTL_CODE(FILE_DEVICE_DISK, 0x16, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_GROW_PARTITION                                                                  \
    CTL_CODE(FILE_DEVICE_DISK, 0x34, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_PARTITION_ATTRIBUTES                                                        \
    CTL_CODE(FILE_DEVICE_DISK, 0x3B, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_DELETE_DRIVE_LAYOUT                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x40, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

/* Types of MBR partitions. PARTITION_NTFT marks one of a fault-tolerant set. */
#define PARTITION_ENTRY_UNUSED 0
#define PARTITION_FAT_12 1
#define PARTITION_XENIX_1 2
#define PARTITION_XENIX_2 3
#define PARTITION_FAT_16 4
#define PARTITION_EXTENDED 5
#define PARTITION_HUGE 6
#define PARTITION_IFS 7
#define PARTITION_OS2BOOTMGR 10
#define PARTITION_FAT32 11
#define PARTITION_FAT32_XINT13 12
#define PARTITION_XINT13 14
#define PARTITION_XINT13_EXTENDED 15
#define PARTITION_MSFT_RECOVERY 39
#define PARTITION_MAIN_OS 0x28
#define PARTIITON_OS_DATA 0x29
#define PARTITION_PRE_INSTALLED 0x2A
#define PARTITION_BSP 43
#define PARTITION_DPP 0x2C
#define PARTITION_WINDOWS_SYSTEM 45
#define PARTITION_PREP 0x41
#define PARTITION_LDM 0x42
#define PARTITION_DM 0x54
#define PARTITION_EZDRIVE 85
#define PARTITION_UNIX 99
#define PARTITION_NTFT 0x80
#define VALID_NTFT 0xC0
#define PARTITION_SPACES_DATA 215
#define PARTITION_SPACES 231
#define PARTITION_GPT 238
#define PARTITION_SYSTEM 239

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

/* Attributes of GPT partitions: those of every type, and those of data partitions. */
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

/* One partition. */
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

typedef struct _PARTITION_INFORMATION_GPT PARTITION_INFORMATION_GPT, *PPARTITION_INFORMATION_GPT;
struct _PARTITION_INFORMATION_GPT {
    GUID PartitionType;
    GUID PartitionId;
    ULONG64 Attributes;
    WCHAR Name[36];
};

typedef PARTITION_INFORMATION_GPT SET_PARTITION_INFORMATION_GPT;

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

typedef struct _SET_PARTITION_INFORMATION SET_PARTITION_INFORMATION, *PSET_PARTITION_INFORMATION;
struct _SET_PARTITION_INFORMATION {
    UCHAR PartitionType;
};

typedef SET_PARTITION_INFORMATION SET_PARTITION_INFORMATION_MBR;

typedef struct _SET_PARTITION_INFORMATION_EX SET_PARTITION_INFORMATION_EX,
    *PSET_PARTITION_INFORMATION_EX;
struct _SET_PARTITION_INFORMATION_EX {
    PARTITION_STYLE PartitionStyle;
    union {
        SET_PARTITION_INFORMATION_MBR Mbr;
        SET_PARTITION_INFORMATION_GPT Gpt;
    };
};

/* All of them. */
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

/* A new table, a larger partition, attributes. */
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

typedef struct _DISK_GROW_PARTITION DISK_GROW_PARTITION, *PDISK_GROW_PARTITION;
struct _DISK_GROW_PARTITION {
    ULONG PartitionNumber;
    LARGE_INTEGER BytesToGrow;
};

typedef struct _GET_PARTITION_ATTRIBUTES GET_PARTITION_ATTRIBUTES, *PGET_PARTITION_ATTRIBUTES;
struct _GET_PARTITION_ATTRIBUTES {
    ULONG Version;
    ULONG Reserved1;
    ULONGLONG Attributes;
};

typedef struct _SET_PARTITION_ATTRIBUTES SET_PARTITION_ATTRIBUTES, *PSET_PARTITION_ATTRIBUTES;
struct _SET_PARTITION_ATTRIBUTES {
    ULONG Version;
    BOOLEAN Persist;
    BOOLEAN Reserved1[3];
    ULONGLONG Attributes;
    ULONGLONG AttributesMask;
};

EXTERN_C_END

#endif
