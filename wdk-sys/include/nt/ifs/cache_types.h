/*
 * What is passed to the cache manager: sizes, pinning flags, asynchronous reads.
 */
#ifndef CWDK_NT_IFS_CACHE_TYPES_H
#define CWDK_NT_IFS_CACHE_TYPES_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/memory.h"
#include "nt/dispatcher.h"

#define CC_ENABLE_DISK_IO_ACCOUNTING 0x10

EXTERN_C_START

struct _CC_FILE_SIZES {
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
};

NTKERNELAPI PFILE_OBJECT CcGetFileObjectFromBcb(_In_ PVOID Bcb);

EXTERN_C_END

#define MAP_WAIT 1

#define MAP_DISABLE_PAGEFAULT_CLUSTERING 0x100

#define MAP_NO_READ 0x10

#define PIN_WAIT 1
#define PIN_EXCLUSIVE 2

#define PIN_CALLER_TRACKS_DIRTY_DATA 0x20

#define PIN_IF_BCB 8

#define PIN_NO_READ 4

#define PIN_VERIFY_REQUIRED 0x80

#define PURGE_WITH_ACTIVE_VIEWS 8

#define VACB_MAPPING_GRANULARITY 0x40000

#define VACB_OFFSET_SHIFT 0x12

EXTERN_C_START

typedef BOOLEAN (*PASYNC_READ_COMPLETION_CALLBACK)(_In_ PVOID Context);
typedef void (*PQUERY_LOG_USAGE)(_In_ PVOID LogHandle, _Out_ PUSHORT PercentageFull);

struct _CC_ASYNC_READ_CONTEXT {
    PASYNC_READ_COMPLETION_CALLBACK CompletionRoutine;
    PVOID Context;
    PMDL Mdl;
    KPROCESSOR_MODE RequestorMode;
    ULONG NestingLevel;
};

typedef struct _CC_ERROR_CALLBACK_CONTEXT CC_ERROR_CALLBACK_CONTEXT, *PCC_ERROR_CALLBACK_CONTEXT;
struct _CC_ERROR_CALLBACK_CONTEXT {
    CSHORT NodeByteSize;
    NTSTATUS ErrorCode;
};

typedef struct _EOF_WAIT_BLOCK EOF_WAIT_BLOCK, *PEOF_WAIT_BLOCK;
struct _EOF_WAIT_BLOCK {
    LIST_ENTRY EofWaitLinks;
    KEVENT Event;
};

struct _MEMORY_RANGE_ENTRY {
    PVOID VirtualAddress;
    SIZE_T NumberOfBytes;
};

typedef struct _PUBLIC_OBJECT_BASIC_INFORMATION PUBLIC_OBJECT_BASIC_INFORMATION,
    *PPUBLIC_OBJECT_BASIC_INFORMATION;
struct _PUBLIC_OBJECT_BASIC_INFORMATION {
    ULONG Attributes;
    ACCESS_MASK GrantedAccess;
    ULONG HandleCount;
    ULONG PointerCount;
    ULONG Reserved[10];
};

typedef struct _READ_AHEAD_PARAMETERS READ_AHEAD_PARAMETERS, *PREAD_AHEAD_PARAMETERS;
struct _READ_AHEAD_PARAMETERS {
    CSHORT NodeByteSize;
    ULONG Granularity;
    ULONG PipelinedRequestSize;
    ULONG ReadAheadGrowthPercentage;
};

struct _READ_LIST {
    PFILE_OBJECT FileObject;
    ULONG NumberOfEntries;
    LOGICAL IsImage;
    FILE_SEGMENT_ELEMENT List[1];
};

EXTERN_C_END

#endif
