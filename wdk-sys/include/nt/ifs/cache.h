/*
 * The cache manager.
 * What ntifs.h adds to nt/cache.h.
 */
#ifndef CWDK_NT_IFS_CACHE_H
#define CWDK_NT_IFS_CACHE_H

#include "nt/forward.h"
#include "nt/locks.h"

#define CC_ACQUIRE_DONT_WAIT 1
#define CC_ACQUIRE_SUPPORTS_ASYNC_LAZYWRITE 1

#define CC_AGGRESSIVE_UNMAP_BEHIND 1

#define CC_DISABLE_READ_AHEAD 2
#define CC_DISABLE_WRITE_BEHIND 4
#define CC_DISABLE_DIRTY_PAGE_TRACKING 8
#define CC_DISABLE_UNMAP_BEHIND 0x20

#define CC_ENABLE_CPU_CACHE 0x10000000

#define CC_FLUSH_AND_PURGE_NO_PURGE 1
#define CC_FLUSH_AND_PURGE_GATHER_DIRTY_BITS 2
#define CC_FLUSH_AND_PURGE_WRITEABLE_VIEWS_NOTSEEN 4

#define UNINITIALIZE_CACHE_MAPS 1

EXTERN_C_START

typedef void (*PCC_POST_DEFERRED_WRITE)(_In_ PVOID Context1, _In_ PVOID Context2);

typedef void (*PDIRTY_PAGE_ROUTINE)(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                    _In_ ULONG Length, _In_ PLARGE_INTEGER OldestLsn,
                                    _In_ PLARGE_INTEGER NewestLsn, _In_ PVOID Context1,
                                    _In_ PVOID Context2);

typedef void (*PFLUSH_TO_LSN)(_In_ PVOID LogHandle, _In_ LARGE_INTEGER Lsn);

typedef struct _EXTENT_READ_CACHE_INFO_BUFFER EXTENT_READ_CACHE_INFO_BUFFER,
    *PEXTENT_READ_CACHE_INFO_BUFFER;
struct _EXTENT_READ_CACHE_INFO_BUFFER {
    LARGE_INTEGER AllocatedCache;
    LARGE_INTEGER PopulatedCache;
    LARGE_INTEGER InErrorCache;
};

typedef struct _PUBLIC_BCB PUBLIC_BCB, *PPUBLIC_BCB;
struct _PUBLIC_BCB {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    ULONG MappedLength;
    LARGE_INTEGER MappedFileOffset;
};

NTKERNELAPI BOOLEAN CcAsyncCopyRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                    _In_ ULONG Length, _In_ BOOLEAN Wait,
                                    _Out_writes_bytes_(Length) PVOID Buffer,
                                    _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PETHREAD IoIssuerThread,
                                    _In_ PCC_ASYNC_READ_CONTEXT AsyncReadContext);

NTKERNELAPI BOOLEAN CcCanIWrite(_In_opt_ PFILE_OBJECT FileObject, _In_ ULONG BytesToWrite,
                                _In_ BOOLEAN Wait, _In_ UCHAR Retrying);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void CcCoherencyFlushAndPurgeCache(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                                               _In_opt_ PLARGE_INTEGER FileOffset,
                                               _In_ ULONG Length, _Out_ PIO_STATUS_BLOCK IoStatus,
                                               _In_opt_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN CcCopyRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                               _In_ ULONG Length, _In_ BOOLEAN Wait,
                               _Out_writes_bytes_(Length) PVOID Buffer,
                               _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN CcCopyReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                 _In_ ULONG Length, _In_ BOOLEAN Wait,
                                 _Out_writes_bytes_(Length) PVOID Buffer,
                                 _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PETHREAD IoIssuerThread);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN CcCopyWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                _In_ ULONG Length, _In_ BOOLEAN Wait,
                                _In_reads_bytes_(Length) PVOID Buffer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN CcCopyWriteEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                  _In_ ULONG Length, _In_ BOOLEAN Wait,
                                  _In_reads_bytes_(Length) PVOID Buffer,
                                  _In_ PETHREAD IoIssuerThread);

NTKERNELAPI BOOLEAN CcCopyWriteWontFlush(_In_ PFILE_OBJECT FileObject,
                                         _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length);

NTKERNELAPI void CcDeferWrite(_In_ PFILE_OBJECT FileObject,
                              _In_ PCC_POST_DEFERRED_WRITE PostRoutine, _In_ PVOID Context1,
                              _In_ PVOID Context2, _In_ ULONG BytesToWrite, _In_ BOOLEAN Retrying);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void CcFastCopyRead(_In_ PFILE_OBJECT FileObject, _In_ ULONG FileOffset,
                                _In_ ULONG Length, _In_ ULONG PageCount,
                                _Out_writes_bytes_(Length) PVOID Buffer,
                                _Out_ PIO_STATUS_BLOCK IoStatus);

NTKERNELAPI void CcFastCopyWrite(_In_ PFILE_OBJECT FileObject, _In_ ULONG FileOffset,
                                 _In_ ULONG Length, _In_reads_bytes_(Length) PVOID Buffer);

NTKERNELAPI void CcFlushCache(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                              _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                              _Out_opt_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LARGE_INTEGER CcGetDirtyPages(_In_ PVOID LogHandle,
                                          _In_ PDIRTY_PAGE_ROUTINE DirtyPageRoutine,
                                          _In_ PVOID Context1, _In_ PVOID Context2);

/*
 * Where the cache manager keeps a cached file's size, for a file system that has to change both at
 * once: the second quadword of the shared cache map.
 */
#define CcGetFileSizePointer(FO) ((PLARGE_INTEGER)((FO)->SectionObjectPointer->SharedCacheMap) + 1)

NTKERNELAPI LARGE_INTEGER CcGetFlushedValidData(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                                                _In_ BOOLEAN BcbListHeld);

NTKERNELAPI void CcInitializeCacheMap(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes,
                                      _In_ BOOLEAN PinAccess,
                                      _In_ PCACHE_MANAGER_CALLBACKS Callbacks,
                                      _In_ PVOID LazyWriteContext);

NTKERNELAPI void CcInitializeCacheMapEx(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes,
                                        _In_ BOOLEAN PinAccess,
                                        _In_ PCACHE_MANAGER_CALLBACKS Callbacks,
                                        _In_ PVOID LazyWriteContext, _In_ ULONG Flags);

#if defined(_M_AMD64)
NTKERNELAPI void CcInitializeCacheMapEx2(_In_ PFILE_OBJECT FileObject,
                                         _In_ PCC_FILE_SIZES FileSizes, _In_ BOOLEAN PinAccess,
                                         _In_ PCACHE_MANAGER_CALLBACKS_EX AsyncCallbacks,
                                         _In_ PVOID LazyWriteContext, _In_ ULONG Flags);
#endif

NTKERNELAPI BOOLEAN CcIsCacheManagerCallbackNeeded(_In_ NTSTATUS Status);

NTKERNELAPI BOOLEAN CcIsThereDirtyData(_In_ PVPB Vpb);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN CcIsThereDirtyDataEx(_In_ PVPB Vpb, _In_opt_ PULONG NumberOfDirtyPages);

_Success_(return != FALSE)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN CcMapData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                              _In_ ULONG Length, _In_ ULONG Flags,
                              _Outptr_ _Out_owned_(bcb) PVOID *Bcb,
                              _Outptr_result_bytebuffer_(Length) PVOID *Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN CcPinMappedData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                    _In_ ULONG Length, _In_ ULONG Flags, _Inout_ PVOID *Bcb);

_Success_(return != FALSE)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN CcPinRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                              _In_ ULONG Length, _In_ ULONG Flags,
                              _Outptr_ _Out_owned_(bcb) PVOID *Bcb,
                              _Outptr_result_bytebuffer_(Length) PVOID *Buffer);

_Success_(return != FALSE)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN CcPreparePinWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                      _In_ ULONG Length, _In_ BOOLEAN Zero, _In_ ULONG Flags,
                                      _Outptr_ _Out_owned_(bcb) PVOID *Bcb,
                                      _Outptr_result_bytebuffer_(Length) PVOID *Buffer);

NTKERNELAPI PVOID CcRemapBcb(_In_ PVOID Bcb);

NTKERNELAPI void CcRepinBcb(_In_ PVOID Bcb);

NTKERNELAPI void CcScheduleReadAhead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                     _In_ ULONG Length);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void CcScheduleReadAheadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                       _In_ ULONG Length, _In_ PETHREAD IoIssuerThread);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void CcSetAdditionalCacheAttributes(_In_ PFILE_OBJECT FileObject,
                                                _In_ BOOLEAN DisableReadAhead,
                                                _In_ BOOLEAN DisableWriteBehind);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void CcSetAdditionalCacheAttributesEx(_In_ PFILE_OBJECT FileObject, _In_ ULONG Flags);

NTKERNELAPI void CcSetBcbOwnerPointer(_In_ PVOID Bcb, _In_ PVOID OwnerPointer);

NTKERNELAPI void CcSetDirtyPageThreshold(_In_ PFILE_OBJECT FileObject,
                                         _In_ ULONG DirtyPageThreshold);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void CcSetDirtyPinnedData(_In_ PVOID BcbVoid, _In_opt_ PLARGE_INTEGER Lsn);

NTKERNELAPI void CcSetFileSizes(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes);

NTKERNELAPI NTSTATUS CcSetFileSizesEx(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes);

NTKERNELAPI void CcSetLogHandleForFile(_In_ PFILE_OBJECT FileObject, _In_ PVOID LogHandle,
                                       _In_ PFLUSH_TO_LSN FlushToLsnRoutine);

NTKERNELAPI void CcSetParallelFlushFile(_In_ PFILE_OBJECT FileObject,
                                        _In_ BOOLEAN EnableParallelFlush);

NTKERNELAPI void CcSetReadAheadGranularity(_In_ PFILE_OBJECT FileObject, _In_ ULONG Granularity);

NTKERNELAPI BOOLEAN CcUninitializeCacheMap(_In_ PFILE_OBJECT FileObject,
                                           _In_opt_ PLARGE_INTEGER TruncateSize,
                                           _In_opt_ PCACHE_UNINITIALIZE_EVENT UninitializeEvent);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void CcUnpinData(_In_ _Consumes_(bcb) PVOID Bcb);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void CcUnpinDataForThread(_In_ _Consumes_(bcb) PVOID Bcb,
                                      _In_ ERESOURCE_THREAD ResourceThreadId);

NTKERNELAPI void CcUnpinRepinnedBcb(_In_ PVOID Bcb, _In_ BOOLEAN WriteThrough,
                                    _Out_ PIO_STATUS_BLOCK IoStatus);

NTKERNELAPI NTSTATUS CcWaitForCurrentLazyWriterActivity(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN CcZeroData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER StartOffset,
                               _In_ PLARGE_INTEGER EndOffset, _In_ BOOLEAN Wait);

#define CcIsFileCached(FO)                                                                         \
    (((FO)->SectionObjectPointer != NULL) &&                                                       \
     (((PSECTION_OBJECT_POINTERS)(FO)->SectionObjectPointer)->SharedCacheMap != NULL))

EXTERN_C_END

#endif
