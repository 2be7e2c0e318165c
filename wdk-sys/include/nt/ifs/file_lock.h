/*
 * Byte-range locks: the package a file system keeps in its FCB.
 */
#ifndef CWDK_NT_IFS_FILE_LOCK_H
#define CWDK_NT_IFS_FILE_LOCK_H

#include "nt/forward.h"
#include "nt/irp.h"
#include "nt/ifs/file_system.h"

EXTERN_C_START

_IRQL_requires_(APC_LEVEL)
typedef NTSTATUS (*PCOMPLETE_LOCK_IRP_ROUTINE)(_In_ PVOID Context, _In_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
typedef void (*PUNLOCK_ROUTINE)(_In_ PVOID Context, _In_ PFILE_LOCK_INFO FileLockInfo);

struct _FILE_LOCK_INFO {
    LARGE_INTEGER StartingByte;
    LARGE_INTEGER Length;
    BOOLEAN ExclusiveLock;
    ULONG Key;
    PFILE_OBJECT FileObject;
    PVOID ProcessId;
    LARGE_INTEGER EndingByte;
};

struct _FILE_LOCK {
    PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine;
    PUNLOCK_ROUTINE UnlockRoutine;
    BOOLEAN FastIoIsQuestionable;
    BOOLEAN SpareC[3];
    PVOID LockInformation;
    FILE_LOCK_INFO LastReturnedLockInfo;
    PVOID LastReturnedLock;
    volatile LONG LockRequestsInProgress;
};

_Ret_owned_(lock)
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PFILE_LOCK
FsRtlAllocateFileLock(_In_opt_ PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine,
                      _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlAreThereCurrentOrInProgressFileLocks(_In_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlAreThereWaitingFileLocks(_In_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlCheckLockForReadAccess(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlFastCheckLockForRead(_In_ PFILE_LOCK FileLock,
                                              _In_ PLARGE_INTEGER StartingByte,
                                              _In_ PLARGE_INTEGER Length, _In_ ULONG Key,
                                              _In_ PFILE_OBJECT FileObject, _In_ PVOID ProcessId);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlFastCheckLockForWrite(_In_ PFILE_LOCK FileLock,
                                               _In_ PLARGE_INTEGER StartingByte,
                                               _In_ PLARGE_INTEGER Length, _In_ ULONG Key,
                                               _In_ PVOID FileObject, _In_ PVOID ProcessId);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS FsRtlFastUnlockAll(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject,
                                        _In_ PEPROCESS ProcessId, _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS FsRtlFastUnlockAllByKey(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject,
                                             _In_ PEPROCESS ProcessId, _In_ ULONG Key,
                                             _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS FsRtlFastUnlockSingle(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject,
                                           _In_ __unaligned LARGE_INTEGER *FileOffset,
                                           _In_ PLARGE_INTEGER Length, _In_ PEPROCESS ProcessId,
                                           _In_ ULONG Key, _In_opt_ PVOID Context,
                                           _In_ BOOLEAN AlreadySynchronized);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlFreeFileLock(_In_ _Consumes_(lock) PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PFILE_LOCK_INFO FsRtlGetNextFileLock(_In_ PFILE_LOCK FileLock, _In_ BOOLEAN Restart);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlInitializeFileLock(_Out_ PFILE_LOCK FileLock,
                                         _In_opt_ PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine,
                                         _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlPrivateLock(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject,
                                     _In_ PLARGE_INTEGER FileOffset, _In_ PLARGE_INTEGER Length,
                                     _In_ PEPROCESS ProcessId, _In_ ULONG Key,
                                     _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock,
                                     _Out_ PIO_STATUS_BLOCK Iosb, _In_opt_ PIRP Irp,
                                     _In_opt_ __drv_aliasesMem PVOID Context,
                                     _In_ BOOLEAN AlreadySynchronized);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlProcessFileLock(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp,
                                          _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlUninitializeFileLock(_Inout_ PFILE_LOCK FileLock);

#define FsRtlAreThereCurrentFileLocks(FL) ((FL) && (FL)->FastIoIsQuestionable)
#define FsRtlIncrementLockRequestsInProgress(FL)                                                   \
    {                                                                                              \
        (VOID) InterlockedIncrement((LONG *)&((FL)->LockRequestsInProgress));                      \
    }
#define FsRtlDecrementLockRequestsInProgress(FL)                                                   \
    {                                                                                              \
        (VOID) InterlockedDecrement((LONG *)&((FL)->LockRequestsInProgress));                      \
    }
#define FsRtlFastLock(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11)                                \
    FsRtlPrivateLock(A1, A2, A3, A4, A5, A6, A7, A8, A9, NULL, A10, A11)

EXTERN_C_END

#endif
