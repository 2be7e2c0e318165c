/*
 * The header of a file control block, and contexts hung on streams, files and file objects.
 *
 * Every file system's FCB begins with FSRTL_ADVANCED_FCB_HEADER, made by FsRtlSetupAdvancedHeader.
 * A filter inserts a context with a callback that frees it; the file system tears all of them down
 * when the stream or file goes.
 */
#ifndef CWDK_NT_IFS_FCB_H
#define CWDK_NT_IFS_FCB_H

#include "nt/forward.h"
#include "nt/pool.h"
#include "nt/ifs/oplock.h"

#define FSRTL_FLAG_FILE_MODIFIED 1
#define FSRTL_FLAG_FILE_LENGTH_CHANGED 2
#define FSRTL_FLAG_USER_MAPPED_FILE 0x20

#define FSRTL_FLAG2_IS_PAGING_FILE 8
#define FSRTL_FLAG2_WRITABLE_USER_MAPPED_FILE 0x10

#define FSRTL_VIRTDISK_FULLY_ALLOCATED 1
#define FSRTL_VIRTDISK_NO_DRIVE_LETTER 2

EXTERN_C_START

typedef struct _FSRTL_PER_FILEOBJECT_CONTEXT FSRTL_PER_FILEOBJECT_CONTEXT,
    *PFSRTL_PER_FILEOBJECT_CONTEXT;
struct _FSRTL_PER_FILEOBJECT_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
};

struct _FSRTL_PER_FILE_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
    PFREE_FUNCTION FreeCallback;
};

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlInsertPerFileObjectContext(_In_ PFILE_OBJECT FileObject,
                                                     _In_ PFSRTL_PER_FILEOBJECT_CONTEXT Ptr);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PFSRTL_PER_FILEOBJECT_CONTEXT FsRtlLookupPerFileObjectContext(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PFSRTL_PER_FILEOBJECT_CONTEXT FsRtlRemovePerFileObjectContext(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);

EXTERN_C_END

#define FSRTL_AUXILIARY_FLAG_DEALLOCATE 1

#define FSRTL_FCB_HEADER_V0 0
#define FSRTL_FCB_HEADER_V1 1
#define FSRTL_FCB_HEADER_V2 2
#define FSRTL_FCB_HEADER_V3 3
#define FSRTL_FCB_HEADER_V4 4

#define FSRTL_FLAG_LIMIT_MODIFIED_PAGES 4
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_EX 8
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_SH 0x10
#define FSRTL_FLAG_ADVANCED_HEADER 0x40
#define FSRTL_FLAG_EOF_ADVANCE_ACTIVE 0x80

#define FSRTL_FLAG2_DO_MODIFIED_WRITE 1
#define FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS 2
#define FSRTL_FLAG2_PURGE_WHEN_MAPPED 4
#define FSRTL_FLAG2_BYPASSIO_STREAM_PAUSED 0x20

EXTERN_C_START

typedef struct _FSRTL_COMMON_FCB_HEADER FSRTL_COMMON_FCB_HEADER, *PFSRTL_COMMON_FCB_HEADER;
struct _FSRTL_COMMON_FCB_HEADER {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    UCHAR Flags;
    UCHAR IsFastIoPossible;
    UCHAR Flags2;
    UCHAR Reserved : 4;
    UCHAR Version : 4;
    PERESOURCE Resource;
    PERESOURCE PagingIoResource;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
};

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _FSRTL_ADVANCED_FCB_HEADER : _FSRTL_COMMON_FCB_HEADER {
#else
struct _FSRTL_ADVANCED_FCB_HEADER {
    struct _FSRTL_COMMON_FCB_HEADER;
#endif
    PFAST_MUTEX FastMutex;
    LIST_ENTRY FilterContexts;
    ULONG_PTR PushLock;
    PVOID *FileContextSupportPointer;
    union {
        OPLOCK Oplock;
        PVOID ReservedForRemote;
    };
    PVOID AePushLock;
    ULONG BypassIoOpenCount;
};
#pragma clang diagnostic pop

typedef struct _FSRTL_AUXILIARY_BUFFER FSRTL_AUXILIARY_BUFFER, *PFSRTL_AUXILIARY_BUFFER;
struct _FSRTL_AUXILIARY_BUFFER {
    PVOID Buffer;
    ULONG Length;
    ULONG Flags;
    PMDL Mdl;
};

typedef struct _FSRTL_PER_STREAM_CONTEXT FSRTL_PER_STREAM_CONTEXT, *PFSRTL_PER_STREAM_CONTEXT;
struct _FSRTL_PER_STREAM_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
    PFREE_FUNCTION FreeCallback;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void FsRtlAcquireFileExclusive(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlCopyRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                  _In_ ULONG Length, _In_ BOOLEAN Wait, _In_ ULONG LockKey,
                                  _Out_writes_bytes_(Length) PVOID Buffer,
                                  _Out_ PIO_STATUS_BLOCK IoStatus,
                                  _In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlCopyWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                   _In_ ULONG Length, _In_ BOOLEAN Wait, _In_ ULONG LockKey,
                                   _In_reads_bytes_(Length) PVOID Buffer,
                                   _Out_ PIO_STATUS_BLOCK IoStatus,
                                   _In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlGetFileSize(_In_ PFILE_OBJECT FileObject, _Out_ PLARGE_INTEGER FileSize);

NTKERNELAPI void FsRtlIncrementCcFastReadNoWait(VOID);

NTKERNELAPI void FsRtlIncrementCcFastReadNotPossible(VOID);

NTKERNELAPI void FsRtlIncrementCcFastReadResourceMiss(VOID);

NTKERNELAPI void FsRtlIncrementCcFastReadWait(VOID);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlInsertPerFileContext(_In_ PVOID *PerFileContextPointer,
                                               _In_ PFSRTL_PER_FILE_CONTEXT Ptr);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlInsertPerStreamContext(_In_ PFSRTL_ADVANCED_FCB_HEADER PerStreamContext,
                                                 _In_ PFSRTL_PER_STREAM_CONTEXT Ptr);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PFSRTL_PER_FILE_CONTEXT FsRtlLookupPerFileContext(_In_ PVOID *PerFileContextPointer,
                                                              _In_opt_ PVOID OwnerId,
                                                              _In_opt_ PVOID InstanceId);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PFSRTL_PER_STREAM_CONTEXT
FsRtlLookupPerStreamContextInternal(_In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext,
                                    _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlReleaseFile(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PFSRTL_PER_FILE_CONTEXT FsRtlRemovePerFileContext(_In_ PVOID *PerFileContextPointer,
                                                              _In_opt_ PVOID OwnerId,
                                                              _In_opt_ PVOID InstanceId);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PFSRTL_PER_STREAM_CONTEXT
FsRtlRemovePerStreamContext(_In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext, _In_opt_ PVOID OwnerId,
                            _In_opt_ PVOID InstanceId);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlTeardownPerFileContexts(_In_ PVOID *PerFileContextPointer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlTeardownPerStreamContexts(_In_ PFSRTL_ADVANCED_FCB_HEADER AdvancedHeader);

/* The header every file control block begins with, and the contexts filters hang on it. */
_IRQL_requires_max_(APC_LEVEL)
FORCEINLINE VOID FsRtlSetupAdvancedHeader(_In_ PVOID AdvHdr, _In_ PFAST_MUTEX FMutex) {
    PFSRTL_ADVANCED_FCB_HEADER header = (PFSRTL_ADVANCED_FCB_HEADER)AdvHdr;

    header->Flags |= FSRTL_FLAG_ADVANCED_HEADER;
    header->Flags2 |= FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS;
    header->Version = FSRTL_FCB_HEADER_V4;
    header->FilterContexts.Flink = &header->FilterContexts;
    header->FilterContexts.Blink = &header->FilterContexts;
    if (FMutex != NULL)
        header->FastMutex = FMutex;
    header->PushLock = 0;
    header->FileContextSupportPointer = NULL;
    header->Oplock = NULL;
    header->AePushLock = NULL;
    header->BypassIoOpenCount = 0;
}

#define FsRtlSetupAdvancedHeaderEx(_advhdr, _fmutx, _fctxptr)                                      \
    {                                                                                              \
        FsRtlSetupAdvancedHeader(_advhdr, _fmutx);                                                 \
        if ((_fctxptr) != NULL)                                                                    \
            (_advhdr)->FileContextSupportPointer = (_fctxptr);                                     \
    }
#define FsRtlSetupAdvancedHeaderEx2(_advhdr, _fmutx, _fctxptr, _aepushlock)                        \
    {                                                                                              \
        FsRtlSetupAdvancedHeaderEx(_advhdr, _fmutx, _fctxptr);                                     \
        if ((_aepushlock) != NULL)                                                                 \
            (_advhdr)->AePushLock = (_aepushlock);                                                 \
    }
#define FsRtlGetPerStreamContextPointer(_fo) ((PFSRTL_ADVANCED_FCB_HEADER)(_fo)->FsContext)
#define FsRtlSupportsPerStreamContexts(_fo)                                                        \
    ((BOOLEAN)((NULL != FsRtlGetPerStreamContextPointer(_fo) &&                                    \
                FlagOn(FsRtlGetPerStreamContextPointer(_fo)->Flags2,                               \
                       FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS))))
#define FsRtlLookupPerStreamContext(_sc, _oid, _iid)                                               \
    (((NULL != (_sc)) && FlagOn((_sc)->Flags2, FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS) &&            \
      !IsListEmpty(&(_sc)->FilterContexts))                                                        \
         ? FsRtlLookupPerStreamContextInternal((_sc), (_oid), (_iid))                              \
         : NULL)
#define FsRtlInitPerStreamContext(_fc, _owner, _inst, _cb)                                         \
    ((_fc)->OwnerId = (_owner), (_fc)->InstanceId = (_inst), (_fc)->FreeCallback = (_cb))
#define FsRtlGetPerFileContextPointer(_fo)                                                         \
    (FsRtlSupportsPerFileContexts(_fo)                                                             \
         ? FsRtlGetPerStreamContextPointer(_fo)->FileContextSupportPointer                         \
         : NULL)
#define FsRtlSupportsPerFileContexts(_fo)                                                          \
    ((FsRtlGetPerStreamContextPointer(_fo) != NULL) &&                                             \
     (FsRtlGetPerStreamContextPointer(_fo)->Version >= FSRTL_FCB_HEADER_V1) &&                     \
     (FsRtlGetPerStreamContextPointer(_fo)->FileContextSupportPointer != NULL))
#define FsRtlInitPerFileContext(_fc, _owner, _inst, _cb)                                           \
    ((_fc)->OwnerId = (_owner), (_fc)->InstanceId = (_inst), (_fc)->FreeCallback = (_cb))
#define FsRtlInitPerFileObjectContext(_fc, _owner, _inst)                                          \
    ((_fc)->OwnerId = (_owner), (_fc)->InstanceId = (_inst))
#define FsRtlGetBypassIoOpenCount(_fo) (FsRtlGetPerStreamContextPointer(_fo)->BypassIoOpenCount)
#define FsRtlGetBypassIoOpenCountPtr(_fo) (&FsRtlGetPerStreamContextPointer(_fo)->BypassIoOpenCount)

EXTERN_C_END

#endif
