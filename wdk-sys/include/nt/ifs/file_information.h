/*
 * Information classes of files: what can be asked and set by class, and the structure of each.
 */
#ifndef CWDK_NT_IFS_FILE_INFORMATION_H
#define CWDK_NT_IFS_FILE_INFORMATION_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/file.h"
#include "nt/ddk/file.h"
#include "nt/ifs/reparse.h"
#include "nt/ifs/directory.h"

#define FILE_CLEANUP_UNKNOWN 0
#define FILE_CLEANUP_WRONG_DEVICE 1
#define FILE_CLEANUP_FILE_REMAINS 2
#define FILE_CLEANUP_FILE_DELETED 4
#define FILE_CLEANUP_LINK_DELETED 8
#define FILE_CLEANUP_STREAM_DELETED 0x10
#define FILE_CLEANUP_POSIX_STYLE_DELETE 0x20

#define FILE_EA_TYPE_FAMILY_IDS 65281
#define FILE_EA_TYPE_ASN1 65501
#define FILE_EA_TYPE_MVST 65502
#define FILE_EA_TYPE_MVMT 65503
#define FILE_EA_TYPE_EA 65518
#define FILE_EA_TYPE_ICON 65529
#define FILE_EA_TYPE_METAFILE 65530
#define FILE_EA_TYPE_BITMAP 65531
#define FILE_EA_TYPE_ASCII 65533
#define FILE_EA_TYPE_BINARY 65534

#define FILE_LINK_REPLACE_IF_EXISTS 1
#define FILE_LINK_POSIX_SEMANTICS 2
#define FILE_LINK_SUPPRESS_STORAGE_RESERVE_INHERITANCE 8
#define FILE_LINK_NO_INCREASE_AVAILABLE_SPACE 0x10
#define FILE_LINK_NO_DECREASE_AVAILABLE_SPACE 0x20
#define FILE_LINK_PRESERVE_AVAILABLE_SPACE 0x30
#define FILE_LINK_IGNORE_READONLY_ATTRIBUTE 0x40
#define FILE_LINK_FORCE_RESIZE_TARGET_SR 0x80
#define FILE_LINK_FORCE_RESIZE_SOURCE_SR 0x100
#define FILE_LINK_FORCE_RESIZE_SR 0x180

#define FILE_NAME_FLAG_HARDLINK 0
#define FILE_NAME_FLAG_NTFS 1
#define FILE_NAME_FLAG_DOS 2
#define FILE_NAME_FLAG_BOTH 3
#define FILE_NAME_FLAGS_UNSPECIFIED 0x80

#define FILE_NEED_EA 0x80

#define FILE_RENAME_REPLACE_IF_EXISTS 1
#define FILE_RENAME_POSIX_SEMANTICS 2
#define FILE_RENAME_SUPPRESS_PIN_STATE_INHERITANCE 4
#define FILE_RENAME_SUPPRESS_STORAGE_RESERVE_INHERITANCE 8
#define FILE_RENAME_NO_INCREASE_AVAILABLE_SPACE 0x10
#define FILE_RENAME_NO_DECREASE_AVAILABLE_SPACE 0x20
#define FILE_RENAME_PRESERVE_AVAILABLE_SPACE 0x30
#define FILE_RENAME_IGNORE_READONLY_ATTRIBUTE 0x40
#define FILE_RENAME_FORCE_RESIZE_TARGET_SR 0x80
#define FILE_RENAME_FORCE_RESIZE_SOURCE_SR 0x100
#define FILE_RENAME_FORCE_RESIZE_SR 0x180

#define LX_FILE_METADATA_HAS_UID 1
#define LX_FILE_METADATA_HAS_GID 2
#define LX_FILE_METADATA_HAS_MODE 4
#define LX_FILE_METADATA_HAS_DEVICE_ID 8
#define LX_FILE_CASE_SENSITIVE_DIR 0x10

EXTERN_C_START

typedef enum _FILE_KNOWN_FOLDER_TYPE {
    KnownFolderNone = 0,
    KnownFolderDesktop,
    KnownFolderDocuments,
    KnownFolderDownloads,
    KnownFolderMusic,
    KnownFolderPictures,
    KnownFolderVideos,
    KnownFolderOther,
    KnownFolderMax = 7,
} FILE_KNOWN_FOLDER_TYPE;

typedef enum _FILE_STORAGE_TIER_CLASS {
    FileStorageTierClassUnspecified = 0,
    FileStorageTierClassCapacity,
    FileStorageTierClassPerformance,
    FileStorageTierClassMax,
} FILE_STORAGE_TIER_CLASS,
    *PFILE_STORAGE_TIER_CLASS;

typedef enum _STORAGE_RESERVE_ID {
    StorageReserveIdNone = 0,
    StorageReserveIdHard,
    StorageReserveIdSoft,
    StorageReserveIdUpdateScratch,
    StorageReserveIdMax,
} STORAGE_RESERVE_ID,
    *PSTORAGE_RESERVE_ID;

typedef struct _FILE_ACCESS_INFORMATION FILE_ACCESS_INFORMATION, *PFILE_ACCESS_INFORMATION;
struct _FILE_ACCESS_INFORMATION {
    ACCESS_MASK AccessFlags;
};

typedef struct _FILE_ALLOCATION_INFORMATION FILE_ALLOCATION_INFORMATION,
    *PFILE_ALLOCATION_INFORMATION;
struct _FILE_ALLOCATION_INFORMATION {
    LARGE_INTEGER AllocationSize;
};

typedef struct _FILE_EA_INFORMATION FILE_EA_INFORMATION, *PFILE_EA_INFORMATION;
struct _FILE_EA_INFORMATION {
    ULONG EaSize;
};

typedef struct _FILE_INTERNAL_INFORMATION FILE_INTERNAL_INFORMATION, *PFILE_INTERNAL_INFORMATION;
struct _FILE_INTERNAL_INFORMATION {
    LARGE_INTEGER IndexNumber;
};

typedef struct _FILE_MODE_INFORMATION FILE_MODE_INFORMATION, *PFILE_MODE_INFORMATION;
struct _FILE_MODE_INFORMATION {
    ULONG Mode;
};

typedef struct _FILE_ALL_INFORMATION FILE_ALL_INFORMATION, *PFILE_ALL_INFORMATION;
struct _FILE_ALL_INFORMATION {
    FILE_BASIC_INFORMATION BasicInformation;
    FILE_STANDARD_INFORMATION StandardInformation;
    FILE_INTERNAL_INFORMATION InternalInformation;
    FILE_EA_INFORMATION EaInformation;
    FILE_ACCESS_INFORMATION AccessInformation;
    FILE_POSITION_INFORMATION PositionInformation;
    FILE_MODE_INFORMATION ModeInformation;
    FILE_ALIGNMENT_INFORMATION AlignmentInformation;
    FILE_NAME_INFORMATION NameInformation;
};

typedef struct _FILE_COMPLETION_INFORMATION FILE_COMPLETION_INFORMATION,
    *PFILE_COMPLETION_INFORMATION;
struct _FILE_COMPLETION_INFORMATION {
    HANDLE Port;
    PVOID Key;
};

typedef struct _FILE_COMPRESSION_INFORMATION FILE_COMPRESSION_INFORMATION,
    *PFILE_COMPRESSION_INFORMATION;
struct _FILE_COMPRESSION_INFORMATION {
    LARGE_INTEGER CompressedFileSize;
    USHORT CompressionFormat;
    UCHAR CompressionUnitShift;
    UCHAR ChunkShift;
    UCHAR ClusterShift;
    UCHAR Reserved[3];
};

typedef struct _FILE_DESIRED_STORAGE_CLASS_INFORMATION FILE_DESIRED_STORAGE_CLASS_INFORMATION,
    *PFILE_DESIRED_STORAGE_CLASS_INFORMATION;
struct _FILE_DESIRED_STORAGE_CLASS_INFORMATION {
    FILE_STORAGE_TIER_CLASS Class;
    ULONG Flags;
};

typedef struct _FILE_END_OF_FILE_INFORMATION_EX FILE_END_OF_FILE_INFORMATION_EX,
    *PFILE_END_OF_FILE_INFORMATION_EX;
struct _FILE_END_OF_FILE_INFORMATION_EX {
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER PagingFileSizeInMM;
    LARGE_INTEGER PagingFileMaxSize;
    ULONG Flags;
};

typedef struct _FILE_GET_EA_INFORMATION FILE_GET_EA_INFORMATION, *PFILE_GET_EA_INFORMATION;
struct _FILE_GET_EA_INFORMATION {
    ULONG NextEntryOffset;
    UCHAR EaNameLength;
    CHAR EaName[1];
};

typedef struct _FILE_ID_INFORMATION FILE_ID_INFORMATION, *PFILE_ID_INFORMATION;
struct _FILE_ID_INFORMATION {
    ULONGLONG VolumeSerialNumber;
    FILE_ID_128 FileId;
};

typedef struct _FILE_INFORMATION_DEFINITION FILE_INFORMATION_DEFINITION,
    *PFILE_INFORMATION_DEFINITION;
struct _FILE_INFORMATION_DEFINITION {
    FILE_INFORMATION_CLASS Class;
    ULONG NextEntryOffset;
    ULONG FileNameLengthOffset;
    ULONG FileNameOffset;
};

typedef struct _FILE_KNOWN_FOLDER_INFORMATION FILE_KNOWN_FOLDER_INFORMATION,
    *PFILE_KNOWN_FOLDER_INFORMATION;
struct _FILE_KNOWN_FOLDER_INFORMATION {
    FILE_KNOWN_FOLDER_TYPE Type;
};

typedef struct _FILE_LINK_ENTRY_FULL_ID_INFORMATION FILE_LINK_ENTRY_FULL_ID_INFORMATION,
    *PFILE_LINK_ENTRY_FULL_ID_INFORMATION;
struct _FILE_LINK_ENTRY_FULL_ID_INFORMATION {
    ULONG NextEntryOffset;
    FILE_ID_128 ParentFileId;
    ULONG FileNameLength;
    WCHAR FileName[1];
};

typedef struct _FILE_LINKS_FULL_ID_INFORMATION FILE_LINKS_FULL_ID_INFORMATION,
    *PFILE_LINKS_FULL_ID_INFORMATION;
struct _FILE_LINKS_FULL_ID_INFORMATION {
    ULONG BytesNeeded;
    ULONG EntriesReturned;
    FILE_LINK_ENTRY_FULL_ID_INFORMATION Entry;
};

typedef struct _FILE_LINK_ENTRY_INFORMATION FILE_LINK_ENTRY_INFORMATION,
    *PFILE_LINK_ENTRY_INFORMATION;
struct _FILE_LINK_ENTRY_INFORMATION {
    ULONG NextEntryOffset;
    LONGLONG ParentFileId;
    ULONG FileNameLength;
    WCHAR FileName[1];
};

typedef struct _FILE_LINKS_INFORMATION FILE_LINKS_INFORMATION, *PFILE_LINKS_INFORMATION;
struct _FILE_LINKS_INFORMATION {
    ULONG BytesNeeded;
    ULONG EntriesReturned;
    FILE_LINK_ENTRY_INFORMATION Entry;
};

typedef struct _FILE_LINK_INFORMATION FILE_LINK_INFORMATION, *PFILE_LINK_INFORMATION;
struct _FILE_LINK_INFORMATION {
    union {
        BOOLEAN ReplaceIfExists;
        ULONG Flags;
    };
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
};

typedef struct _FILE_MAILSLOT_QUERY_INFORMATION FILE_MAILSLOT_QUERY_INFORMATION,
    *PFILE_MAILSLOT_QUERY_INFORMATION;
struct _FILE_MAILSLOT_QUERY_INFORMATION {
    ULONG MaximumMessageSize;
    ULONG MailslotQuota;
    ULONG NextMessageSize;
    ULONG MessagesAvailable;
    LARGE_INTEGER ReadTimeout;
};

typedef struct _FILE_MAILSLOT_SET_INFORMATION FILE_MAILSLOT_SET_INFORMATION,
    *PFILE_MAILSLOT_SET_INFORMATION;
struct _FILE_MAILSLOT_SET_INFORMATION {
    PLARGE_INTEGER ReadTimeout;
};

typedef struct _FILE_MOVE_CLUSTER_INFORMATION FILE_MOVE_CLUSTER_INFORMATION,
    *PFILE_MOVE_CLUSTER_INFORMATION;
struct _FILE_MOVE_CLUSTER_INFORMATION {
    ULONG ClusterCount;
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
};

typedef struct _FILE_NETWORK_PHYSICAL_NAME_INFORMATION FILE_NETWORK_PHYSICAL_NAME_INFORMATION,
    *PFILE_NETWORK_PHYSICAL_NAME_INFORMATION;
struct _FILE_NETWORK_PHYSICAL_NAME_INFORMATION {
    ULONG FileNameLength;
    WCHAR FileName[1];
};

typedef struct _FILE_OBJECTID_BUFFER FILE_OBJECTID_BUFFER, *PFILE_OBJECTID_BUFFER;
struct _FILE_OBJECTID_BUFFER {
    UCHAR ObjectId[16];
    union {
        struct {
            UCHAR BirthVolumeId[16];
            UCHAR BirthObjectId[16];
            UCHAR DomainId[16];
        };
        UCHAR ExtendedInfo[48];
    };
};

typedef struct _FILE_OBJECTID_INFORMATION FILE_OBJECTID_INFORMATION, *PFILE_OBJECTID_INFORMATION;
struct _FILE_OBJECTID_INFORMATION {
    LONGLONG FileReference;
    UCHAR ObjectId[16];
    union {
        struct {
            UCHAR BirthVolumeId[16];
            UCHAR BirthObjectId[16];
            UCHAR DomainId[16];
        };
        UCHAR ExtendedInfo[48];
    };
};

typedef struct _FILE_REMOTE_PROTOCOL_INFORMATION FILE_REMOTE_PROTOCOL_INFORMATION,
    *PFILE_REMOTE_PROTOCOL_INFORMATION;
struct _FILE_REMOTE_PROTOCOL_INFORMATION {
    USHORT StructureVersion;
    USHORT StructureSize;
    ULONG Protocol;
    USHORT ProtocolMajorVersion;
    USHORT ProtocolMinorVersion;
    USHORT ProtocolRevision;
    USHORT Reserved;
    ULONG Flags;
    struct {
        ULONG Reserved[8];
    } GenericReserved;
    union {
        struct {
            struct {
                ULONG Capabilities;
            } Server;
            struct {
                ULONG Capabilities;
                ULONG CachingFlags;
                UCHAR ShareType;
                UCHAR Reserved0[3];
                ULONG Reserved1;
            } Share;
        } Smb2;
        ULONG Reserved[16];
    } ProtocolSpecific;
};

typedef struct _FILE_RENAME_INFORMATION FILE_RENAME_INFORMATION, *PFILE_RENAME_INFORMATION;
struct _FILE_RENAME_INFORMATION {
    union {
        BOOLEAN ReplaceIfExists;
        ULONG Flags;
    };
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
};

typedef struct _FILE_REPARSE_POINT_INFORMATION FILE_REPARSE_POINT_INFORMATION,
    *PFILE_REPARSE_POINT_INFORMATION;
struct _FILE_REPARSE_POINT_INFORMATION {
    LONGLONG FileReference;
    ULONG Tag;
};

typedef struct _FILE_STANDARD_LINK_INFORMATION FILE_STANDARD_LINK_INFORMATION,
    *PFILE_STANDARD_LINK_INFORMATION;
struct _FILE_STANDARD_LINK_INFORMATION {
    ULONG NumberOfAccessibleLinks;
    ULONG TotalNumberOfLinks;
    BOOLEAN DeletePending;
    BOOLEAN Directory;
};

typedef struct _FILE_STAT_INFORMATION FILE_STAT_INFORMATION, *PFILE_STAT_INFORMATION;
struct _FILE_STAT_INFORMATION {
    LARGE_INTEGER FileId;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER EndOfFile;
    ULONG FileAttributes;
    ULONG ReparseTag;
    ULONG NumberOfLinks;
    ACCESS_MASK EffectiveAccess;
};

typedef struct _FILE_STAT_LX_INFORMATION FILE_STAT_LX_INFORMATION, *PFILE_STAT_LX_INFORMATION;
struct _FILE_STAT_LX_INFORMATION {
    LARGE_INTEGER FileId;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER EndOfFile;
    ULONG FileAttributes;
    ULONG ReparseTag;
    ULONG NumberOfLinks;
    ACCESS_MASK EffectiveAccess;
    ULONG LxFlags;
    ULONG LxUid;
    ULONG LxGid;
    ULONG LxMode;
    ULONG LxDeviceIdMajor;
    ULONG LxDeviceIdMinor;
};

typedef struct _FILE_STORAGE_RESERVE_ID_INFORMATION FILE_STORAGE_RESERVE_ID_INFORMATION,
    *PFILE_STORAGE_RESERVE_ID_INFORMATION;
struct _FILE_STORAGE_RESERVE_ID_INFORMATION {
    STORAGE_RESERVE_ID StorageReserveId;
};

typedef struct _FILE_STREAM_INFORMATION FILE_STREAM_INFORMATION, *PFILE_STREAM_INFORMATION;
struct _FILE_STREAM_INFORMATION {
    ULONG NextEntryOffset;
    ULONG StreamNameLength;
    LARGE_INTEGER StreamSize;
    LARGE_INTEGER StreamAllocationSize;
    WCHAR StreamName[1];
};

typedef struct _FILE_SYSTEM_RECOGNITION_INFORMATION FILE_SYSTEM_RECOGNITION_INFORMATION,
    *PFILE_SYSTEM_RECOGNITION_INFORMATION;
struct _FILE_SYSTEM_RECOGNITION_INFORMATION {
    CHAR FileSystem[9];
};

/* With atomic creation, in Windows 10 1607; drivers for less declare both themselves. */
#if NTDDI_VERSION >= NTDDI_WIN10_RS1
typedef struct _FILE_TIMESTAMPS FILE_TIMESTAMPS, *PFILE_TIMESTAMPS;
struct _FILE_TIMESTAMPS {
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
};
#endif

typedef struct _FILE_TRACKING_INFORMATION FILE_TRACKING_INFORMATION, *PFILE_TRACKING_INFORMATION;
struct _FILE_TRACKING_INFORMATION {
    HANDLE DestinationFile;
    ULONG ObjectInformationLength;
    CHAR ObjectInformation[1];
};

struct _QUERY_ON_CREATE_FILE_LX_INFORMATION {
    ACCESS_MASK EffectiveAccess;
    ULONG LxFlags;
    ULONG LxUid;
    ULONG LxGid;
    ULONG LxMode;
    ULONG LxDeviceIdMajor;
    ULONG LxDeviceIdMinor;
};

struct _QUERY_ON_CREATE_FILE_STAT_INFORMATION {
    LARGE_INTEGER FileId;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER EndOfFile;
    ULONG FileAttributes;
    ULONG ReparseTag;
    ULONG NumberOfLinks;
};

typedef struct _QUERY_ON_CREATE_EA_INFORMATION QUERY_ON_CREATE_EA_INFORMATION,
    *PQUERY_ON_CREATE_EA_INFORMATION;
struct _QUERY_ON_CREATE_EA_INFORMATION {
    ULONG EaBufferSize;
    PFILE_FULL_EA_INFORMATION EaBuffer;
};

EXTERN_C_END

#define QoCFileEaInformation 4

#define QoCFileLxInformation 2

#define QoCFileStatInformation 1

EXTERN_C_START

struct _DataStream {
    USHORT Length;
    USHORT Flags;
    ULONG Reserved;
    ULONGLONG Vdl;
};

struct _DesiredStorageClass {
    FILE_STORAGE_TIER_CLASS Class;
    ULONG Flags;
};

struct _Ea {
    USHORT Length;
    USHORT Flags;
    ULONG EaSize;
    ULONG EaInformationOffset;
};

union _StreamInformation {
    struct _DesiredStorageClass DesiredStorageClass;
    struct _DataStream DataStream;
    struct _Reparse Reparse;
    struct _Ea Ea;
};

EXTERN_C_END

#endif
