/*
 * The change journal and the master file table: reading and controlling the journal, and records of
 * changes.
 */
#ifndef CWDK_NT_IFS_FSCTL_USN_H
#define CWDK_NT_IFS_FSCTL_USN_H

#include "nt/forward.h"
#include "nt/ifs/sid.h"
#include "nt/ifs/directory.h"

#define FSCTL_READ_UNPRIVILEGED_USN_JOURNAL CTL_CODE(0x9, 0xEA, METHOD_NEITHER, FILE_ANY_ACCESS)

#define USN_REASON_SECURITY_CHANGE 0x800

EXTERN_C_START

typedef struct {
    ULONGLONG UsnJournalID;
    ULONG DeleteFlags;
} DELETE_USN_JOURNAL_DATA, *PDELETE_USN_JOURNAL_DATA;

EXTERN_C_END

#define FSCTL_FIND_FILES_BY_SID CTL_CODE(0x9, 0x23, METHOD_NEITHER, FILE_ANY_ACCESS)

#define FSCTL_GET_NTFS_FILE_RECORD CTL_CODE(0x9, 0x1A, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_READ_FILE_USN_DATA CTL_CODE(0x9, 0x3A, METHOD_NEITHER, FILE_ANY_ACCESS)

#define USN_REASON_FILE_CREATE 0x100
#define USN_REASON_FILE_DELETE 0x200
#define USN_REASON_REPARSE_POINT_CHANGE 0x100000

EXTERN_C_START

typedef struct {
    LARGE_INTEGER FileReferenceNumber;
} NTFS_FILE_RECORD_INPUT_BUFFER, *PNTFS_FILE_RECORD_INPUT_BUFFER;

typedef struct {
    LARGE_INTEGER FileReferenceNumber;
    ULONG FileRecordLength;
    UCHAR FileRecordBuffer[1];
} NTFS_FILE_RECORD_OUTPUT_BUFFER, *PNTFS_FILE_RECORD_OUTPUT_BUFFER;

EXTERN_C_END

#define FSCTL_CREATE_USN_JOURNAL CTL_CODE(0x9, 0x39, METHOD_NEITHER, FILE_ANY_ACCESS)

#define FSCTL_DELETE_USN_JOURNAL CTL_CODE(0x9, 0x3E, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_ENUM_USN_DATA CTL_CODE(0x9, 0x2C, METHOD_NEITHER, FILE_ANY_ACCESS)

#define FSCTL_QUERY_USN_JOURNAL CTL_CODE(0x9, 0x3D, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_READ_USN_JOURNAL CTL_CODE(0x9, 0x2E, METHOD_NEITHER, FILE_ANY_ACCESS)

#define FSCTL_USN_TRACK_MODIFIED_RANGES CTL_CODE(0x9, 0xBD, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_WRITE_USN_CLOSE_RECORD CTL_CODE(0x9, 0x3B, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_WRITE_USN_REASON CTL_CODE(0x9, 0xB4, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define MARK_HANDLE_ENABLE_USN_SOURCE_ON_PAGING_IO 0x2000

#define USN_DELETE_FLAG_DELETE 1
#define USN_DELETE_FLAG_NOTIFY 2

#define USN_PAGE_SIZE 0x1000

#define USN_REASON_DATA_OVERWRITE 1
#define USN_REASON_DATA_EXTEND 2
#define USN_REASON_DATA_TRUNCATION 4
#define USN_REASON_NAMED_DATA_OVERWRITE 0x10
#define USN_REASON_NAMED_DATA_EXTEND 0x20
#define USN_REASON_NAMED_DATA_TRUNCATION 0x40
#define USN_REASON_EA_CHANGE 0x400
#define USN_REASON_RENAME_OLD_NAME 0x1000
#define USN_REASON_RENAME_NEW_NAME 0x2000
#define USN_REASON_INDEXABLE_CHANGE 0x4000
#define USN_REASON_BASIC_INFO_CHANGE 0x8000
#define USN_REASON_HARD_LINK_CHANGE 0x10000
#define USN_REASON_ENCRYPTION_CHANGE 0x40000
#define USN_REASON_OBJECT_ID_CHANGE 0x80000
#define USN_REASON_STREAM_CHANGE 0x200000
#define USN_REASON_TRANSACTED_CHANGE 0x400000
#define USN_REASON_INTEGRITY_CHANGE 0x800000
#define USN_REASON_DESIRED_STORAGE_CLASS_CHANGE 0x1000000
#define USN_REASON_CLOSE 0x80000000U

#define USN_SOURCE_DATA_MANAGEMENT 1
#define USN_SOURCE_AUXILIARY_DATA 2
#define USN_SOURCE_REPLICATION_MANAGEMENT 4
#define USN_SOURCE_CLIENT_REPLICATION_MANAGEMENT 8

EXTERN_C_START

typedef struct {
    ULONGLONG MaximumSize;
    ULONGLONG AllocationDelta;
} CREATE_USN_JOURNAL_DATA, *PCREATE_USN_JOURNAL_DATA;

typedef struct {
    ULONG Restart;
    SID Sid;
} FIND_BY_SID_DATA, *PFIND_BY_SID_DATA;

typedef struct {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FIND_BY_SID_OUTPUT, *PFIND_BY_SID_OUTPUT;

typedef struct {
    ULONGLONG StartFileReferenceNumber;
    USN LowUsn;
    USN HighUsn;
} MFT_ENUM_DATA_V0, *PMFT_ENUM_DATA_V0;

typedef struct {
    ULONGLONG StartFileReferenceNumber;
    USN LowUsn;
    USN HighUsn;
    USHORT MinMajorVersion;
    USHORT MaxMajorVersion;
} MFT_ENUM_DATA_V1, *PMFT_ENUM_DATA, *PMFT_ENUM_DATA_V1;
typedef MFT_ENUM_DATA_V1 MFT_ENUM_DATA;

typedef struct {
    ULONGLONG UsnJournalID;
    USN FirstUsn;
    USN NextUsn;
    USN LowestValidUsn;
    USN MaxUsn;
    ULONGLONG MaximumSize;
    ULONGLONG AllocationDelta;
} USN_JOURNAL_DATA_V0, *PUSN_JOURNAL_DATA_V0;

typedef struct {
    ULONGLONG UsnJournalID;
    USN FirstUsn;
    USN NextUsn;
    USN LowestValidUsn;
    USN MaxUsn;
    ULONGLONG MaximumSize;
    ULONGLONG AllocationDelta;
    USHORT MinSupportedMajorVersion;
    USHORT MaxSupportedMajorVersion;
} USN_JOURNAL_DATA_V1, *PUSN_JOURNAL_DATA, *PUSN_JOURNAL_DATA_V1;
typedef USN_JOURNAL_DATA_V1 USN_JOURNAL_DATA;

typedef struct {
    ULONGLONG UsnJournalID;
    USN FirstUsn;
    USN NextUsn;
    USN LowestValidUsn;
    USN MaxUsn;
    ULONGLONG MaximumSize;
    ULONGLONG AllocationDelta;
    USHORT MinSupportedMajorVersion;
    USHORT MaxSupportedMajorVersion;
    ULONG Flags;
    ULONGLONG RangeTrackChunkSize;
    LONGLONG RangeTrackFileSizeThreshold;
} USN_JOURNAL_DATA_V2, *PUSN_JOURNAL_DATA_V2;

typedef struct {
    USN Usn;
} USN_RANGE_TRACK_OUTPUT, *PUSN_RANGE_TRACK_OUTPUT;

typedef struct {
    ULONG RecordLength;
    USHORT MajorVersion;
    USHORT MinorVersion;
} USN_RECORD_COMMON_HEADER, *PUSN_RECORD_COMMON_HEADER;

typedef struct {
    LONGLONG Offset;
    LONGLONG Length;
} USN_RECORD_EXTENT, *PUSN_RECORD_EXTENT;

typedef struct {
    ULONG RecordLength;
    USHORT MajorVersion;
    USHORT MinorVersion;
    ULONGLONG FileReferenceNumber;
    ULONGLONG ParentFileReferenceNumber;
    USN Usn;
    LARGE_INTEGER TimeStamp;
    ULONG Reason;
    ULONG SourceInfo;
    ULONG SecurityId;
    ULONG FileAttributes;
    USHORT FileNameLength;
    USHORT FileNameOffset;
    WCHAR FileName[1];
} USN_RECORD_V2, *PUSN_RECORD, *PUSN_RECORD_V2;
typedef USN_RECORD_V2 USN_RECORD;

typedef struct {
    ULONG RecordLength;
    USHORT MajorVersion;
    USHORT MinorVersion;
    FILE_ID_128 FileReferenceNumber;
    FILE_ID_128 ParentFileReferenceNumber;
    USN Usn;
    LARGE_INTEGER TimeStamp;
    ULONG Reason;
    ULONG SourceInfo;
    ULONG SecurityId;
    ULONG FileAttributes;
    USHORT FileNameLength;
    USHORT FileNameOffset;
    WCHAR FileName[1];
} USN_RECORD_V3, *PUSN_RECORD_V3;

typedef struct {
    USN_RECORD_COMMON_HEADER Header;
    FILE_ID_128 FileReferenceNumber;
    FILE_ID_128 ParentFileReferenceNumber;
    USN Usn;
    ULONG Reason;
    ULONG SourceInfo;
    ULONG RemainingExtents;
    USHORT NumberOfExtents;
    USHORT ExtentSize;
    USN_RECORD_EXTENT Extents[1];
} USN_RECORD_V4, *PUSN_RECORD_V4;

typedef union {
    USN_RECORD_COMMON_HEADER Header;
    USN_RECORD_V2 V2;
    USN_RECORD_V3 V3;
    USN_RECORD_V4 V4;
} USN_RECORD_UNION, *PUSN_RECORD_UNION;

typedef struct {
    ULONG Flags;
    ULONG Unused;
    ULONGLONG ChunkSize;
    LONGLONG FileSizeThreshold;
} USN_TRACK_MODIFIED_RANGES, *PUSN_TRACK_MODIFIED_RANGES;

typedef struct _WRITE_USN_REASON_INPUT WRITE_USN_REASON_INPUT, *PWRITE_USN_REASON_INPUT;
struct _WRITE_USN_REASON_INPUT {
    ULONG Flags;
    ULONG UsnReasonToWrite;
};

EXTERN_C_END

#endif
