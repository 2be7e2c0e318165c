/*
 * Control codes of volumes.
 */
#ifndef CWDK_NTDDVOL_H
#define CWDK_NTDDVOL_H

#include "wdm.h"

#define CSV_BLOCK_CACHE_CALLBACK_VERSION 1
#define CSV_BLOCK_AND_FILE_CACHE_CALLBACK_VERSION 2

#define IOCTL_VOLUME_ALLOCATE_BC_STREAM                                                            \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x10, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_VOLUME_FREE_BC_STREAM                                                                \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x11, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_VOLUME_GET_BC_PROPERTIES                                                             \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0xF, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_VOLUME_GET_CSVBLOCKCACHE_CALLBACK                                                    \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x1A, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_VOLUME_GET_GPT_ATTRIBUTES                                                            \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0xE, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS                                                       \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_IS_CLUSTERED                                                                  \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0xC, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_IS_CSV CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x18, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_IS_DYNAMIC                                                                    \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x12, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_IS_IO_CAPABLE                                                                 \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_IS_OFFLINE                                                                    \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x4, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_IS_PARTITION                                                                  \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0xA, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_LOGICAL_TO_PHYSICAL                                                           \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_OFFLINE                                                                       \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x3, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_VOLUME_ONLINE                                                                        \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x2, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_VOLUME_PHYSICAL_TO_LOGICAL                                                           \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x9, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_POST_ONLINE                                                                   \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x19, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_VOLUME_PREPARE_FOR_CRITICAL_IO                                                       \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x13, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_VOLUME_PREPARE_FOR_SHRINK                                                            \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x17, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_VOLUME_QUERY_ALLOCATION_HINT                                                         \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x14, METHOD_OUT_DIRECT, FILE_READ_ACCESS)
#define IOCTL_VOLUME_QUERY_FAILOVER_SET                                                            \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x6, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_QUERY_MINIMUM_SHRINK_SIZE                                                     \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x16, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_VOLUME_QUERY_VOLUME_NUMBER                                                           \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x7, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_READ_PLEX                                                                     \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0xB, METHOD_OUT_DIRECT, FILE_READ_ACCESS)
#define IOCTL_VOLUME_SET_GPT_ATTRIBUTES                                                            \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0xD, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_SUPPORTS_ONLINE_OFFLINE                                                       \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_UPDATE_PROPERTIES                                                             \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x15, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_VOLUME_BC_VERSION 1
#define IOCTL_VOLUME_BASE 86

EXTERN_C_START

typedef struct _CSV_FILECACHE_FILE_CONTEXT_EXTENSION CSV_FILECACHE_FILE_CONTEXT_EXTENSION,
    *PCSV_FILECACHE_FILE_CONTEXT_EXTENSION;
typedef struct _CSV_FILECACHE_CONTEXT CSV_FILECACHE_CONTEXT, *PCSV_FILECACHE_CONTEXT;
typedef struct _CSV_FILECACHE_IO_CONTEXT CSV_FILECACHE_IO_CONTEXT, *PCSV_FILECACHE_IO_CONTEXT;
typedef struct _CSV_FILECACHE_IO_RANGE CSV_FILECACHE_IO_RANGE;

typedef GUID FILE_SIG_T;

typedef GUID VOLUME_SIG_T;

typedef enum _CSV_FILECACHE_IO_TYPE {
    CSV_FILECACHE_IO_TYPE_READWRITE = 0,
    CSV_FILECACHE_IO_TYPE_PURGE,
} CSV_FILECACHE_IO_TYPE;

_Function_class_(CSV_BLOCKCACHE_DISABLE_CACHE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*CSV_BLOCKCACHE_DISABLE_CACHE)(_Inout_ PVOID CallbackContext);

_Function_class_(CSV_BLOCKCACHE_ENABLE_CACHE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef LONG (*CSV_BLOCKCACHE_ENABLE_CACHE)(_Inout_ PVOID CallbackContext);

_Function_class_(CSV_BLOCKCACHE_PURGE_CACHE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*CSV_BLOCKCACHE_PURGE_CACHE)(_Inout_ PVOID CallbackContext, _In_ ULONGLONG Offset,
                                           _In_ ULONGLONG Length);

_Function_class_(CSV_FILECACHE_CLEANUP_CACHE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*CSV_FILECACHE_CLEANUP_CACHE)(_Inout_ PVOID pRegContext);

_Function_class_(CSV_FILECACHE_COMPLETE_CACHE_IO)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*CSV_FILECACHE_COMPLETE_CACHE_IO)(_Inout_ PCSV_FILECACHE_CONTEXT CSVContext);

_Function_class_(CSV_FILECACHE_COMPLETE_CACHE_IO_V2)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*CSV_FILECACHE_COMPLETE_CACHE_IO_V2)(_Inout_ PCSV_FILECACHE_IO_CONTEXT pContext);

_Function_class_(CSV_FILECACHE_COMPLETE_CACHE_MISS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*CSV_FILECACHE_COMPLETE_CACHE_MISS)(_Inout_ PVOID CallbackContext,
                                                  _Inout_ PCSV_FILECACHE_CONTEXT CSVContext);

typedef void (*CSV_FILECACHE_COMPLETE_CACHE_MISS_V2)(PVOID pRegContext,
                                                     PCSV_FILECACHE_IO_CONTEXT pContext);

typedef void (*CSV_FILECACHE_FILE_CLOSE)(PVOID pRegContext, PVOID pContext);

typedef NTSTATUS (*CSV_FILECACHE_FILE_CREATE)(PVOID pRegContext, const VOLUME_SIG_T *volSig,
                                              const FILE_SIG_T *fileSig, PVOID *ppContext);

typedef PCSV_FILECACHE_FILE_CONTEXT_EXTENSION (*CSV_FILECACHE_FILE_GET_EXTENSION)(
    PVOID pRegContext, PCSV_FILECACHE_IO_CONTEXT pContext);

typedef PCSV_FILECACHE_FILE_CONTEXT_EXTENSION (*CSV_FILECACHE_FILE_SET_EXTENSION)(
    PVOID pRegContext, PCSV_FILECACHE_IO_CONTEXT pContext,
    PCSV_FILECACHE_FILE_CONTEXT_EXTENSION pExtension);

_Function_class_(CSV_FILECACHE_HANDLE_CACHE_IO)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef LONG (*CSV_FILECACHE_HANDLE_CACHE_IO)(_Inout_ PVOID CallbackContext,
                                              _Inout_ PCSV_FILECACHE_CONTEXT CSVContext);

typedef void (*CSV_FILECACHE_HANDLE_CACHE_IO_V2)(PVOID pRegContext,
                                                 PCSV_FILECACHE_IO_CONTEXT pContext);

_Function_class_(CSV_FILECACHE_HANDLE_CACHE_MISS)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef LONG (*CSV_FILECACHE_HANDLE_CACHE_MISS)(_Inout_ PCSV_FILECACHE_CONTEXT CSVContext);

_Function_class_(CSV_FILECACHE_HANDLE_CACHE_MISS_V2)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*CSV_FILECACHE_HANDLE_CACHE_MISS_V2)(
    _Inout_ PCSV_FILECACHE_IO_CONTEXT pContext, ULONG cRanges,
    const CSV_FILECACHE_IO_RANGE *pNotRequiredRanges);

_Function_class_(CSV_FILECACHE_PURGE_RDCACHE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*CSV_FILECACHE_PURGE_RDCACHE)(_Inout_ PVOID CallbackContext,
                                            _In_ PCSV_FILECACHE_CONTEXT CSVContext);

typedef struct _CSV_BLOCKCACHE_CALLBACK CSV_BLOCKCACHE_CALLBACK, *PCSV_BLOCKCACHE_CALLBACK;
struct _CSV_BLOCKCACHE_CALLBACK {
    ULONG Version;
    CSV_BLOCKCACHE_PURGE_CACHE PurgeCache;
    CSV_BLOCKCACHE_ENABLE_CACHE CacheEnable;
    CSV_BLOCKCACHE_DISABLE_CACHE CacheDisable;
    PVOID CallbackContext;
};

typedef struct _CSV_CACHE_CALLBACK_V2_INPUT CSV_CACHE_CALLBACK_INPUT, CSV_CACHE_CALLBACK_V2_INPUT,
    *PCSV_CACHE_CALLBACK_INPUT, *PCSV_CACHE_CALLBACK_V2_INPUT;
struct _CSV_CACHE_CALLBACK_V2_INPUT {
    CSV_FILECACHE_HANDLE_CACHE_MISS HandleCacheMiss;
    CSV_FILECACHE_COMPLETE_CACHE_IO CompleteCacheIo;
};

typedef struct _CSV_CACHE_CALLBACK_V2_OUTPUT CSV_CACHE_CALLBACK, CSV_CACHE_CALLBACK_V2_OUTPUT,
    *PCSV_CACHE_CALLBACK, *PCSV_CACHE_CALLBACK_V2_OUTPUT;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _CSV_CACHE_CALLBACK_V2_OUTPUT : _CSV_BLOCKCACHE_CALLBACK {
#else
struct _CSV_CACHE_CALLBACK_V2_OUTPUT {
    struct _CSV_BLOCKCACHE_CALLBACK;
#endif
    CSV_FILECACHE_HANDLE_CACHE_IO HandleCacheIo;
    CSV_FILECACHE_COMPLETE_CACHE_MISS CompleteCacheMiss;
    CSV_FILECACHE_PURGE_RDCACHE PurgeFileCache;
};
#pragma clang diagnostic pop

typedef struct _CSV_CACHE_CALLBACK_V3_INPUT CSV_CACHE_CALLBACK_V3_INPUT,
    *PCSV_CACHE_CALLBACK_V3_INPUT;
struct _CSV_CACHE_CALLBACK_V3_INPUT {
    CSV_FILECACHE_HANDLE_CACHE_MISS_V2 HandleCacheMiss;
    CSV_FILECACHE_COMPLETE_CACHE_IO_V2 CompleteCacheIo;
};

typedef struct _CSV_CACHE_CALLBACK_V3_OUTPUT CSV_CACHE_CALLBACK_V3_OUTPUT,
    *PCSV_CACHE_CALLBACK_V3_OUTPUT;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _CSV_CACHE_CALLBACK_V3_OUTPUT : _CSV_BLOCKCACHE_CALLBACK {
#else
struct _CSV_CACHE_CALLBACK_V3_OUTPUT {
    struct _CSV_BLOCKCACHE_CALLBACK;
#endif
    PVOID FileCacheCallbackContext;
    ULONG IoContextBytesRequired;
    CSV_FILECACHE_CLEANUP_CACHE CacheCleanup;
    CSV_FILECACHE_FILE_CREATE FileCreate;
    CSV_FILECACHE_FILE_CLOSE FileClose;
    CSV_FILECACHE_HANDLE_CACHE_IO_V2 HandleCacheIo;
    CSV_FILECACHE_COMPLETE_CACHE_MISS_V2 CompleteCacheMiss;
    CSV_FILECACHE_FILE_SET_EXTENSION FileSetExtension;
    CSV_FILECACHE_FILE_GET_EXTENSION FileGetExtension;
};
#pragma clang diagnostic pop

struct _CSV_FILECACHE_CONTEXT {
    union {
        struct {
            IO_STATUS_BLOCK IoStatus;
            ULONG IrpFlags;
            UCHAR MajorFunction;
            UCHAR MinorFunction;
            UCHAR OperationFlags;
            ULONG Length;
            ULONG Key;
            LARGE_INTEGER ByteOffset;
            PVOID MdlAddress;
        } ReadWrite;
        struct {
            ULONGLONG Length;
            LARGE_INTEGER ByteOffset;
        } Purge;
    } Parameters;
    GUID StreamId;
    PVOID CsvIoContext;
    PVOID DriverContext;
};

struct _CSV_FILECACHE_IO_CONTEXT {
    CSV_FILECACHE_IO_TYPE Type;
    union {
        struct {
            IRP *m_pIrp;
            IO_STACK_LOCATION *m_pStackLocation;
        } ReadWrite;
        struct {
            LARGE_INTEGER StartOffset;
            LARGE_INTEGER EndOffset;
            BOOLEAN fHard;
        } Purge;
    } Parameters;
    void *m_pFileContext;
    ULONGLONG m_ExtraContext[1];
};

struct _CSV_FILECACHE_IO_RANGE {
    ULONGLONG Offset;
    ULONG Length;
};

typedef struct _DISK_EXTENT DISK_EXTENT, *PDISK_EXTENT;
struct _DISK_EXTENT {
    ULONG DiskNumber;
    LARGE_INTEGER StartingOffset;
    LARGE_INTEGER ExtentLength;
};

typedef struct _FILE_EXTENT FILE_EXTENT, *PFILE_EXTENT;
struct _FILE_EXTENT {
    ULONGLONG VolumeOffset;
    ULONGLONG ExtentLength;
};

typedef struct _VOLUME_ALLOCATE_BC_STREAM_INPUT VOLUME_ALLOCATE_BC_STREAM_INPUT,
    *PVOLUME_ALLOCATE_BC_STREAM_INPUT;
struct _VOLUME_ALLOCATE_BC_STREAM_INPUT {
    ULONG Version;
    ULONG RequestsPerPeriod;
    ULONG Period;
    BOOLEAN RetryFailures;
    BOOLEAN Discardable;
    BOOLEAN Reserved1[2];
    ULONGLONG LowestByteOffset;
    ULONGLONG HighestByteOffset;
    ULONG AccessType;
    ULONG AccessMode;
};

typedef struct _VOLUME_ALLOCATE_BC_STREAM_OUTPUT VOLUME_ALLOCATE_BC_STREAM_OUTPUT,
    *PVOLUME_ALLOCATE_BC_STREAM_OUTPUT;
struct _VOLUME_ALLOCATE_BC_STREAM_OUTPUT {
    ULONGLONG RequestSize;
    ULONG NumOutStandingRequests;
};

typedef struct _VOLUME_ALLOCATION_HINT_INPUT VOLUME_ALLOCATION_HINT_INPUT,
    *PVOLUME_ALLOCATION_HINT_INPUT;
struct _VOLUME_ALLOCATION_HINT_INPUT {
    ULONG ClusterSize;
    ULONG NumberOfClusters;
    LONGLONG StartingClusterNumber;
};

typedef struct _VOLUME_ALLOCATION_HINT_OUTPUT VOLUME_ALLOCATION_HINT_OUTPUT,
    *PVOLUME_ALLOCATION_HINT_OUTPUT;
struct _VOLUME_ALLOCATION_HINT_OUTPUT {
    ULONG Bitmap[1];
};

typedef struct _VOLUME_CRITICAL_IO VOLUME_CRITICAL_IO, *PVOLUME_CRITICAL_IO;
struct _VOLUME_CRITICAL_IO {
    ULONG AccessType;
    ULONG ExtentsCount;
    FILE_EXTENT Extents[1];
};

typedef struct _VOLUME_DISK_EXTENTS VOLUME_DISK_EXTENTS, *PVOLUME_DISK_EXTENTS;
struct _VOLUME_DISK_EXTENTS {
    ULONG NumberOfDiskExtents;
    DISK_EXTENT Extents[1];
};

typedef struct _VOLUME_FAILOVER_SET VOLUME_FAILOVER_SET, *PVOLUME_FAILOVER_SET;
struct _VOLUME_FAILOVER_SET {
    ULONG NumberOfDisks;
    ULONG DiskNumbers[1];
};

typedef struct _VOLUME_GET_BC_PROPERTIES_INPUT VOLUME_GET_BC_PROPERTIES_INPUT,
    *PVOLUME_GET_BC_PROPERTIES_INPUT;
struct _VOLUME_GET_BC_PROPERTIES_INPUT {
    ULONG Version;
    ULONG Reserved1;
    ULONGLONG LowestByteOffset;
    ULONGLONG HighestByteOffset;
    ULONG AccessType;
    ULONG AccessMode;
};

typedef struct _VOLUME_GET_BC_PROPERTIES_OUTPUT VOLUME_GET_BC_PROPERTIES_OUTPUT,
    *PVOLUME_GET_BC_PROPERTIES_OUTPUT;
struct _VOLUME_GET_BC_PROPERTIES_OUTPUT {
    ULONG MaximumRequestsPerPeriod;
    ULONG MinimumPeriod;
    ULONGLONG MaximumRequestSize;
    ULONG EstimatedTimePerRequest;
    ULONG NumOutStandingRequests;
    ULONGLONG RequestSize;
};

typedef struct _VOLUME_GET_GPT_ATTRIBUTES_INFORMATION VOLUME_GET_GPT_ATTRIBUTES_INFORMATION,
    *PVOLUME_GET_GPT_ATTRIBUTES_INFORMATION;
struct _VOLUME_GET_GPT_ATTRIBUTES_INFORMATION {
    ULONGLONG GptAttributes;
};

typedef struct _VOLUME_LOGICAL_OFFSET VOLUME_LOGICAL_OFFSET, *PVOLUME_LOGICAL_OFFSET;
struct _VOLUME_LOGICAL_OFFSET {
    LONGLONG LogicalOffset;
};

typedef struct _VOLUME_NUMBER VOLUME_NUMBER, *PVOLUME_NUMBER;
struct _VOLUME_NUMBER {
    ULONG VolumeNumber;
    WCHAR VolumeManagerName[8];
};

typedef struct _VOLUME_PHYSICAL_OFFSET VOLUME_PHYSICAL_OFFSET, *PVOLUME_PHYSICAL_OFFSET;
struct _VOLUME_PHYSICAL_OFFSET {
    ULONG DiskNumber;
    LONGLONG Offset;
};

typedef struct _VOLUME_PHYSICAL_OFFSETS VOLUME_PHYSICAL_OFFSETS, *PVOLUME_PHYSICAL_OFFSETS;
struct _VOLUME_PHYSICAL_OFFSETS {
    ULONG NumberOfPhysicalOffsets;
    VOLUME_PHYSICAL_OFFSET PhysicalOffset[1];
};

typedef struct _VOLUME_READ_PLEX_INPUT VOLUME_READ_PLEX_INPUT, *PVOLUME_READ_PLEX_INPUT;
struct _VOLUME_READ_PLEX_INPUT {
    LARGE_INTEGER ByteOffset;
    ULONG Length;
    ULONG PlexNumber;
};

typedef struct _VOLUME_SET_GPT_ATTRIBUTES_INFORMATION VOLUME_SET_GPT_ATTRIBUTES_INFORMATION,
    *PVOLUME_SET_GPT_ATTRIBUTES_INFORMATION;
struct _VOLUME_SET_GPT_ATTRIBUTES_INFORMATION {
    ULONGLONG GptAttributes;
    BOOLEAN RevertOnClose;
    BOOLEAN ApplyToAllConnectedVolumes;
    USHORT Reserved1;
    ULONG Reserved2;
};

typedef struct _VOLUME_SHRINK_INFO VOLUME_SHRINK_INFO, *PVOLUME_SHRINK_INFO;
struct _VOLUME_SHRINK_INFO {
    ULONGLONG VolumeSize;
};

EXTERN_C_END

#endif
