/*
 * Control codes that show the layout: streams, extents and names of every file of a volume,
 * statistics.
 */
#ifndef CWDK_NT_IFS_FSCTL_LAYOUT_H
#define CWDK_NT_IFS_FSCTL_LAYOUT_H

#include "nt/forward.h"
#include "nt/ifs/file_information.h"
#include "nt/ifs/fsctl_extent.h"

#define FILESYSTEM_STATISTICS_TYPE_NTFS 1
#define FILESYSTEM_STATISTICS_TYPE_FAT 2
#define FILESYSTEM_STATISTICS_TYPE_EXFAT 3
#define FILESYSTEM_STATISTICS_TYPE_REFS 4

#define FILE_LAYOUT_NAME_ENTRY_PRIMARY 1
#define FILE_LAYOUT_NAME_ENTRY_DOS 2

#define FSCTL_FILESYSTEM_GET_STATISTICS CTL_CODE(0x9, 0x18, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_FILESYSTEM_GET_STATISTICS_EX CTL_CODE(0x9, 0xE3, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_QUERY_FILE_LAYOUT CTL_CODE(0x9, 0x9D, METHOD_NEITHER, FILE_ANY_ACCESS)

#define LOOKUP_STREAM_FROM_CLUSTER_ENTRY_FLAG_PAGE_FILE 1
#define LOOKUP_STREAM_FROM_CLUSTER_ENTRY_FLAG_FS_SYSTEM_FILE 4
#define LOOKUP_STREAM_FROM_CLUSTER_ENTRY_FLAG_TXF_SYSTEM_FILE 8

#define QUERY_FILE_LAYOUT_RESTART 1
#define QUERY_FILE_LAYOUT_SINGLE_INSTANCED 1
#define QUERY_FILE_LAYOUT_INCLUDE_NAMES 2
#define QUERY_FILE_LAYOUT_INCLUDE_STREAMS 4
#define QUERY_FILE_LAYOUT_INCLUDE_EXTENTS 8
#define QUERY_FILE_LAYOUT_INCLUDE_EXTRA_INFO 0x10
#define QUERY_FILE_LAYOUT_INCLUDE_STREAMS_WITH_NO_CLUSTERS_ALLOCATED 0x20
#define QUERY_FILE_LAYOUT_INCLUDE_FULL_PATH_IN_NAMES 0x40
#define QUERY_FILE_LAYOUT_INCLUDE_STREAM_INFORMATION 0x80
#define QUERY_FILE_LAYOUT_INCLUDE_STREAM_INFORMATION_FOR_DSC_ATTRIBUTE 0x100
#define QUERY_FILE_LAYOUT_INCLUDE_STREAM_INFORMATION_FOR_TXF_ATTRIBUTE 0x200
#define QUERY_FILE_LAYOUT_INCLUDE_STREAM_INFORMATION_FOR_EFS_ATTRIBUTE 0x400
#define QUERY_FILE_LAYOUT_INCLUDE_ONLY_FILES_WITH_SPECIFIC_ATTRIBUTES 0x800
#define QUERY_FILE_LAYOUT_INCLUDE_FILES_WITH_DSC_ATTRIBUTE 0x1000
#define QUERY_FILE_LAYOUT_INCLUDE_STREAM_INFORMATION_FOR_DATA_ATTRIBUTE 0x2000
#define QUERY_FILE_LAYOUT_INCLUDE_STREAM_INFORMATION_FOR_REPARSE_ATTRIBUTE 0x4000
#define QUERY_FILE_LAYOUT_INCLUDE_STREAM_INFORMATION_FOR_EA_ATTRIBUTE 0x8000

EXTERN_C_START

typedef enum _QUERY_FILE_LAYOUT_FILTER_TYPE {
    QUERY_FILE_LAYOUT_FILTER_TYPE_NONE = 0,
    QUERY_FILE_LAYOUT_FILTER_TYPE_CLUSTERS,
    QUERY_FILE_LAYOUT_FILTER_TYPE_FILEID,
    QUERY_FILE_LAYOUT_FILTER_TYPE_STORAGE_RESERVE_ID,
    QUERY_FILE_LAYOUT_NUM_FILTER_TYPES,
} QUERY_FILE_LAYOUT_FILTER_TYPE;

typedef struct _FILESYSTEM_STATISTICS FILESYSTEM_STATISTICS, *PFILESYSTEM_STATISTICS;
struct _FILESYSTEM_STATISTICS {
    USHORT FileSystemType;
    USHORT Version;
    ULONG SizeOfCompleteStructure;
    ULONG UserFileReads;
    ULONG UserFileReadBytes;
    ULONG UserDiskReads;
    ULONG UserFileWrites;
    ULONG UserFileWriteBytes;
    ULONG UserDiskWrites;
    ULONG MetaDataReads;
    ULONG MetaDataReadBytes;
    ULONG MetaDataDiskReads;
    ULONG MetaDataWrites;
    ULONG MetaDataWriteBytes;
    ULONG MetaDataDiskWrites;
};

typedef struct _FILESYSTEM_STATISTICS_EX FILESYSTEM_STATISTICS_EX, *PFILESYSTEM_STATISTICS_EX;
struct _FILESYSTEM_STATISTICS_EX {
    USHORT FileSystemType;
    USHORT Version;
    ULONG SizeOfCompleteStructure;
    ULONGLONG UserFileReads;
    ULONGLONG UserFileReadBytes;
    ULONGLONG UserDiskReads;
    ULONGLONG UserFileWrites;
    ULONGLONG UserFileWriteBytes;
    ULONGLONG UserDiskWrites;
    ULONGLONG MetaDataReads;
    ULONGLONG MetaDataReadBytes;
    ULONGLONG MetaDataDiskReads;
    ULONGLONG MetaDataWrites;
    ULONGLONG MetaDataWriteBytes;
    ULONGLONG MetaDataDiskWrites;
};

typedef struct _FILE_LAYOUT_ENTRY FILE_LAYOUT_ENTRY, *PFILE_LAYOUT_ENTRY;
struct _FILE_LAYOUT_ENTRY {
    ULONG Version;
    ULONG NextFileOffset;
    ULONG Flags;
    ULONG FileAttributes;
    ULONGLONG FileReferenceNumber;
    ULONG FirstNameOffset;
    ULONG FirstStreamOffset;
    ULONG ExtraInfoOffset;
    ULONG ExtraInfoLength;
};

typedef struct _FILE_LAYOUT_INFO_ENTRY FILE_LAYOUT_INFO_ENTRY, *PFILE_LAYOUT_INFO_ENTRY;
struct _FILE_LAYOUT_INFO_ENTRY {
    struct {
        LARGE_INTEGER CreationTime;
        LARGE_INTEGER LastAccessTime;
        LARGE_INTEGER LastWriteTime;
        LARGE_INTEGER ChangeTime;
        ULONG FileAttributes;
    } BasicInformation;
    ULONG OwnerId;
    ULONG SecurityId;
    USN Usn;
    STORAGE_RESERVE_ID StorageReserveId;
};

typedef struct _FILE_LAYOUT_NAME_ENTRY FILE_LAYOUT_NAME_ENTRY, *PFILE_LAYOUT_NAME_ENTRY;
struct _FILE_LAYOUT_NAME_ENTRY {
    ULONG NextNameOffset;
    ULONG Flags;
    ULONGLONG ParentFileReferenceNumber;
    ULONG FileNameLength;
    ULONG Reserved;
    _Field_size_bytes_(FileNameLength) WCHAR FileName[1];
};

typedef struct _QUERY_FILE_LAYOUT_INPUT QUERY_FILE_LAYOUT_INPUT, *PQUERY_FILE_LAYOUT_INPUT;
struct _QUERY_FILE_LAYOUT_INPUT {
    union {
        ULONG FilterEntryCount;
        ULONG NumberOfPairs;
    };
    ULONG Flags;
    QUERY_FILE_LAYOUT_FILTER_TYPE FilterType;
    ULONG Reserved;
    union {
        CLUSTER_RANGE ClusterRanges[1];
        FILE_REFERENCE_RANGE FileReferenceRanges[1];
        STORAGE_RESERVE_ID StorageReserveIds[1];
    } Filter;
};

typedef struct _QUERY_FILE_LAYOUT_OUTPUT QUERY_FILE_LAYOUT_OUTPUT, *PQUERY_FILE_LAYOUT_OUTPUT;
struct _QUERY_FILE_LAYOUT_OUTPUT {
    ULONG FileEntryCount;
    ULONG FirstFileOffset;
    ULONG Flags;
    ULONG Reserved;
};

EXTERN_C_END

#define FSCTL_LOOKUP_STREAM_FROM_CLUSTER CTL_CODE(0x9, 0x7F, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define MSV1_0_UPDATE_LOGON_STATISTICS 4

#define LOOKUP_STREAM_FROM_CLUSTER_ENTRY_FLAG_DENY_DEFRAG_SET 2
#define LOOKUP_STREAM_FROM_CLUSTER_ENTRY_ATTRIBUTE_DATA 0x1000000
#define LOOKUP_STREAM_FROM_CLUSTER_ENTRY_ATTRIBUTE_INDEX 0x2000000
#define LOOKUP_STREAM_FROM_CLUSTER_ENTRY_ATTRIBUTE_SYSTEM 0x3000000
#define LOOKUP_STREAM_FROM_CLUSTER_ENTRY_ATTRIBUTE_MASK 0xFF000000U

#define STREAM_EXTENT_ENTRY_AS_RETRIEVAL_POINTERS 1
#define STREAM_EXTENT_ENTRY_ALL_EXTENTS 2

#define STREAM_LAYOUT_ENTRY_IMMOVABLE 1
#define STREAM_LAYOUT_ENTRY_PINNED 2
#define STREAM_LAYOUT_ENTRY_RESIDENT 4
#define STREAM_LAYOUT_ENTRY_NO_CLUSTERS_ALLOCATED 8
#define STREAM_LAYOUT_ENTRY_HAS_INFORMATION 0x10

EXTERN_C_START

typedef struct _EXFAT_STATISTICS EXFAT_STATISTICS, *PEXFAT_STATISTICS;
struct _EXFAT_STATISTICS {
    ULONG CreateHits;
    ULONG SuccessfulCreates;
    ULONG FailedCreates;
    ULONG NonCachedReads;
    ULONG NonCachedReadBytes;
    ULONG NonCachedWrites;
    ULONG NonCachedWriteBytes;
    ULONG NonCachedDiskReads;
    ULONG NonCachedDiskWrites;
};

typedef struct _FAT_STATISTICS FAT_STATISTICS, *PFAT_STATISTICS;
struct _FAT_STATISTICS {
    ULONG CreateHits;
    ULONG SuccessfulCreates;
    ULONG FailedCreates;
    ULONG NonCachedReads;
    ULONG NonCachedReadBytes;
    ULONG NonCachedWrites;
    ULONG NonCachedWriteBytes;
    ULONG NonCachedDiskReads;
    ULONG NonCachedDiskWrites;
};

typedef struct _LOOKUP_STREAM_FROM_CLUSTER_ENTRY LOOKUP_STREAM_FROM_CLUSTER_ENTRY,
    *PLOOKUP_STREAM_FROM_CLUSTER_ENTRY;
struct _LOOKUP_STREAM_FROM_CLUSTER_ENTRY {
    ULONG OffsetToNext;
    ULONG Flags;
    LARGE_INTEGER Reserved;
    LARGE_INTEGER Cluster;
    WCHAR FileName[1];
};

typedef struct _LOOKUP_STREAM_FROM_CLUSTER_INPUT LOOKUP_STREAM_FROM_CLUSTER_INPUT,
    *PLOOKUP_STREAM_FROM_CLUSTER_INPUT;
struct _LOOKUP_STREAM_FROM_CLUSTER_INPUT {
    ULONG Flags;
    ULONG NumberOfClusters;
    LARGE_INTEGER Cluster[1];
};

typedef struct _LOOKUP_STREAM_FROM_CLUSTER_OUTPUT LOOKUP_STREAM_FROM_CLUSTER_OUTPUT,
    *PLOOKUP_STREAM_FROM_CLUSTER_OUTPUT;
struct _LOOKUP_STREAM_FROM_CLUSTER_OUTPUT {
    ULONG Offset;
    ULONG NumberOfMatches;
    ULONG BufferSizeRequired;
};

typedef struct _NTFS_STATISTICS NTFS_STATISTICS, *PNTFS_STATISTICS;
struct _NTFS_STATISTICS {
    ULONG LogFileFullExceptions;
    ULONG OtherExceptions;
    ULONG MftReads;
    ULONG MftReadBytes;
    ULONG MftWrites;
    ULONG MftWriteBytes;
    struct {
        USHORT Write;
        USHORT Create;
        USHORT SetInfo;
        USHORT Flush;
    } MftWritesUserLevel;
    USHORT MftWritesFlushForLogFileFull;
    USHORT MftWritesLazyWriter;
    USHORT MftWritesUserRequest;
    ULONG Mft2Writes;
    ULONG Mft2WriteBytes;
    struct {
        USHORT Write;
        USHORT Create;
        USHORT SetInfo;
        USHORT Flush;
    } Mft2WritesUserLevel;
    USHORT Mft2WritesFlushForLogFileFull;
    USHORT Mft2WritesLazyWriter;
    USHORT Mft2WritesUserRequest;
    ULONG RootIndexReads;
    ULONG RootIndexReadBytes;
    ULONG RootIndexWrites;
    ULONG RootIndexWriteBytes;
    ULONG BitmapReads;
    ULONG BitmapReadBytes;
    ULONG BitmapWrites;
    ULONG BitmapWriteBytes;
    USHORT BitmapWritesFlushForLogFileFull;
    USHORT BitmapWritesLazyWriter;
    USHORT BitmapWritesUserRequest;
    struct {
        USHORT Write;
        USHORT Create;
        USHORT SetInfo;
    } BitmapWritesUserLevel;
    ULONG MftBitmapReads;
    ULONG MftBitmapReadBytes;
    ULONG MftBitmapWrites;
    ULONG MftBitmapWriteBytes;
    USHORT MftBitmapWritesFlushForLogFileFull;
    USHORT MftBitmapWritesLazyWriter;
    USHORT MftBitmapWritesUserRequest;
    struct {
        USHORT Write;
        USHORT Create;
        USHORT SetInfo;
        USHORT Flush;
    } MftBitmapWritesUserLevel;
    ULONG UserIndexReads;
    ULONG UserIndexReadBytes;
    ULONG UserIndexWrites;
    ULONG UserIndexWriteBytes;
    ULONG LogFileReads;
    ULONG LogFileReadBytes;
    ULONG LogFileWrites;
    ULONG LogFileWriteBytes;
    struct {
        ULONG Calls;
        ULONG Clusters;
        ULONG Hints;
        ULONG RunsReturned;
        ULONG HintsHonored;
        ULONG HintsClusters;
        ULONG Cache;
        ULONG CacheClusters;
        ULONG CacheMiss;
        ULONG CacheMissClusters;
    } Allocate;
    ULONG DiskResourcesExhausted;
};

typedef struct _NTFS_STATISTICS_EX NTFS_STATISTICS_EX, *PNTFS_STATISTICS_EX;
struct _NTFS_STATISTICS_EX {
    ULONG LogFileFullExceptions;
    ULONG OtherExceptions;
    ULONGLONG MftReads;
    ULONGLONG MftReadBytes;
    ULONGLONG MftWrites;
    ULONGLONG MftWriteBytes;
    struct {
        ULONG Write;
        ULONG Create;
        ULONG SetInfo;
        ULONG Flush;
    } MftWritesUserLevel;
    ULONG MftWritesFlushForLogFileFull;
    ULONG MftWritesLazyWriter;
    ULONG MftWritesUserRequest;
    ULONGLONG Mft2Writes;
    ULONGLONG Mft2WriteBytes;
    struct {
        ULONG Write;
        ULONG Create;
        ULONG SetInfo;
        ULONG Flush;
    } Mft2WritesUserLevel;
    ULONG Mft2WritesFlushForLogFileFull;
    ULONG Mft2WritesLazyWriter;
    ULONG Mft2WritesUserRequest;
    ULONGLONG RootIndexReads;
    ULONGLONG RootIndexReadBytes;
    ULONGLONG RootIndexWrites;
    ULONGLONG RootIndexWriteBytes;
    ULONGLONG BitmapReads;
    ULONGLONG BitmapReadBytes;
    ULONGLONG BitmapWrites;
    ULONGLONG BitmapWriteBytes;
    ULONG BitmapWritesFlushForLogFileFull;
    ULONG BitmapWritesLazyWriter;
    ULONG BitmapWritesUserRequest;
    struct {
        ULONG Write;
        ULONG Create;
        ULONG SetInfo;
        ULONG Flush;
    } BitmapWritesUserLevel;
    ULONGLONG MftBitmapReads;
    ULONGLONG MftBitmapReadBytes;
    ULONGLONG MftBitmapWrites;
    ULONGLONG MftBitmapWriteBytes;
    ULONG MftBitmapWritesFlushForLogFileFull;
    ULONG MftBitmapWritesLazyWriter;
    ULONG MftBitmapWritesUserRequest;
    struct {
        ULONG Write;
        ULONG Create;
        ULONG SetInfo;
        ULONG Flush;
    } MftBitmapWritesUserLevel;
    ULONGLONG UserIndexReads;
    ULONGLONG UserIndexReadBytes;
    ULONGLONG UserIndexWrites;
    ULONGLONG UserIndexWriteBytes;
    ULONGLONG LogFileReads;
    ULONGLONG LogFileReadBytes;
    ULONGLONG LogFileWrites;
    ULONGLONG LogFileWriteBytes;
    struct {
        ULONG Calls;
        ULONG RunsReturned;
        ULONG Hints;
        ULONG HintsHonored;
        ULONG Cache;
        ULONG CacheMiss;
        ULONGLONG Clusters;
        ULONGLONG HintsClusters;
        ULONGLONG CacheClusters;
        ULONGLONG CacheMissClusters;
    } Allocate;
    ULONG DiskResourcesExhausted;
    ULONGLONG VolumeTrimCount;
    ULONGLONG VolumeTrimTime;
    ULONGLONG VolumeTrimByteCount;
    ULONGLONG FileLevelTrimCount;
    ULONGLONG FileLevelTrimTime;
    ULONGLONG FileLevelTrimByteCount;
    ULONGLONG VolumeTrimSkippedCount;
    ULONGLONG VolumeTrimSkippedByteCount;
    ULONGLONG NtfsFillStatInfoFromMftRecordCalledCount;
    ULONGLONG NtfsFillStatInfoFromMftRecordBailedBecauseOfAttributeListCount;
    ULONGLONG NtfsFillStatInfoFromMftRecordBailedBecauseOfNonResReparsePointCount;
};

typedef struct _STREAM_EXTENT_ENTRY STREAM_EXTENT_ENTRY, *PSTREAM_EXTENT_ENTRY;
struct _STREAM_EXTENT_ENTRY {
    ULONG Flags;
    union {
        RETRIEVAL_POINTERS_BUFFER RetrievalPointers;
    } ExtentInformation;
};

typedef struct _STREAM_INFORMATION_ENTRY STREAM_INFORMATION_ENTRY, *PSTREAM_INFORMATION_ENTRY;
struct _STREAM_INFORMATION_ENTRY {
    ULONG Version;
    ULONG Flags;
    union _StreamInformation StreamInformation;
};

typedef struct _STREAM_LAYOUT_ENTRY STREAM_LAYOUT_ENTRY, *PSTREAM_LAYOUT_ENTRY;
struct _STREAM_LAYOUT_ENTRY {
    ULONG Version;
    ULONG NextStreamOffset;
    ULONG Flags;
    ULONG ExtentInformationOffset;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER EndOfFile;
    ULONG StreamInformationOffset;
    ULONG AttributeTypeCode;
    ULONG AttributeFlags;
    ULONG StreamIdentifierLength;
    _Field_size_bytes_(StreamIdentifierLength) WCHAR StreamIdentifier[1];
};

EXTERN_C_END

#endif
