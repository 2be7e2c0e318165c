/*
 * Oplocks: the promise to a client that it is alone with a file, and breaking it.
 *
 * The file system keeps an OPLOCK in its FCB, and calls FsRtlCheckOplock before each operation that
 * could conflict; a break may make the operation wait or pend. Grants and acknowledgments arrive as
 * control codes.
 */
#ifndef CWDK_NT_IFS_OPLOCK_H
#define CWDK_NT_IFS_OPLOCK_H

#include "nt/forward.h"
#include "nt/security.h"

#define FILE_OPBATCH_BREAK_UNDERWAY 9

#define FILE_OPLOCK_BROKEN_TO_LEVEL_2 7
#define FILE_OPLOCK_BROKEN_TO_NONE 8

#define FSCTL_OPLOCK_BREAK_ACKNOWLEDGE CTL_CODE(0x9, 0x3, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_OPLOCK_BREAK_ACK_NO_2 CTL_CODE(0x9, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_OPLOCK_BREAK_NOTIFY CTL_CODE(0x9, 0x5, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_REQUEST_BATCH_OPLOCK CTL_CODE(0x9, 0x2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REQUEST_FILTER_OPLOCK CTL_CODE(0x9, 0x17, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REQUEST_OPLOCK CTL_CODE(0x9, 0x90, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REQUEST_OPLOCK_LEVEL_1 CTL_CODE(0x9, 0x0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REQUEST_OPLOCK_LEVEL_2 CTL_CODE(0x9, 0x1, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define OPLOCK_FLAG_COMPLETE_IF_OPLOCKED 1
#define OPLOCK_FLAG_OPLOCK_KEY_CHECK_ONLY 2
#define OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK 4
#define OPLOCK_FLAG_IGNORE_OPLOCK_KEYS 8
#define OPLOCK_FLAG_PARENT_OBJECT 0x10
#define OPLOCK_FLAG_CLOSING_DELETE_ON_CLOSE 0x20
#define OPLOCK_FLAG_REMOVING_FILE_OR_LINK 0x40
#define OPLOCK_FLAG_BREAKING_FOR_SHARING_VIOLATION 0x80

#define OPLOCK_FSCTRL_FLAG_ALL_KEYS_MATCH 1

#define OPLOCK_LEVEL_CACHE_READ 1
#define OPLOCK_LEVEL_CACHE_HANDLE 2
#define OPLOCK_LEVEL_CACHE_WRITE 4

#define OPLOCK_UPPER_FLAG_CHECK_NO_BREAK 0x10000
#define OPLOCK_UPPER_FLAG_NOTIFY_REFRESH_READ 0x20000

#define REQUEST_OPLOCK_CURRENT_VERSION 1
#define REQUEST_OPLOCK_INPUT_FLAG_REQUEST 1
#define REQUEST_OPLOCK_INPUT_FLAG_ACK 2
#define REQUEST_OPLOCK_INPUT_FLAG_COMPLETE_ACK_ON_CLOSE 4
#define REQUEST_OPLOCK_OUTPUT_FLAG_ACK_REQUIRED 1
#define REQUEST_OPLOCK_OUTPUT_FLAG_MODES_PROVIDED 2

#define SCRUB_DATA_INPUT_FLAG_OPLOCK_NOT_ACQUIRED 0x40

EXTERN_C_START

typedef struct _OPLOCK_NOTIFY_PARAMS OPLOCK_NOTIFY_PARAMS, *POPLOCK_NOTIFY_PARAMS;
typedef PVOID OPLOCK;
typedef PVOID *POPLOCK;

typedef enum OPLOCK_NOTIFY_REASON {
    OPLOCK_NOTIFY_BREAK_WAIT_INTERIM_TIMEOUT = 0,
    OPLOCK_NOTIFY_BREAK_WAIT_TERMINATED,
} OPLOCK_NOTIFY_REASON;

typedef void (*POPLOCK_FS_PREPOST_IRP)(_In_ PVOID Context, _In_opt_ PIRP Irp);
typedef NTSTATUS (*POPLOCK_NOTIFY_ROUTINE)(_In_ POPLOCK_NOTIFY_PARAMS NotifyParams);
typedef void (*POPLOCK_WAIT_COMPLETE_ROUTINE)(_In_ PVOID Context, _In_opt_ PIRP Irp);

struct _OPLOCK_NOTIFY_PARAMS {
    OPLOCK_NOTIFY_REASON NotifyReason;
    PVOID NotifyContext;
    PIRP Irp;
    NTSTATUS Status;
};

typedef struct _REQUEST_OPLOCK_INPUT_BUFFER REQUEST_OPLOCK_INPUT_BUFFER,
    *PREQUEST_OPLOCK_INPUT_BUFFER;
struct _REQUEST_OPLOCK_INPUT_BUFFER {
    USHORT StructureVersion;
    USHORT StructureLength;
    ULONG RequestedOplockLevel;
    ULONG Flags;
};

typedef struct _REQUEST_OPLOCK_OUTPUT_BUFFER REQUEST_OPLOCK_OUTPUT_BUFFER,
    *PREQUEST_OPLOCK_OUTPUT_BUFFER;
struct _REQUEST_OPLOCK_OUTPUT_BUFFER {
    USHORT StructureVersion;
    USHORT StructureLength;
    ULONG OriginalOplockLevel;
    ULONG NewOplockLevel;
    ULONG Flags;
    ACCESS_MASK AccessMode;
    USHORT ShareMode;
};

EXTERN_C_END

#define FSCTL_OPBATCH_ACK_CLOSE_PENDING CTL_CODE(0x9, 0x4, METHOD_BUFFERED, FILE_ANY_ACCESS)

EXTERN_C_START

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlCheckLockForOplockRequest(_In_ PFILE_LOCK FileLock,
                                                   _In_ PLARGE_INTEGER AllocationSize);

_IRQL_requires_max_(APC_LEVEL)
_When_(CompletionRoutine != NULL, _Must_inspect_result_)
NTKERNELAPI NTSTATUS FsRtlCheckOplock(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_opt_ PVOID Context,
                                      _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                                      _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_IRQL_requires_max_(APC_LEVEL)
_When_(Flags | OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK, _Must_inspect_result_)
NTKERNELAPI NTSTATUS FsRtlCheckOplockEx(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags,
                                        _In_opt_ PVOID Context,
                                        _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                                        _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_IRQL_requires_max_(APC_LEVEL)
_When_(CompletionRoutine != NULL, _Must_inspect_result_)
_When_(Flags | OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK, _Must_inspect_result_)
NTKERNELAPI NTSTATUS FsRtlCheckOplockEx2(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags,
                                         _In_ ULONG FlagsEx2,
                                         _In_opt_ PVOID CompletionRoutineContext,
                                         _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                                         _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine,
                                         _In_ ULONGLONG Timeout, _In_opt_ PVOID NotifyContext,
                                         _In_opt_ POPLOCK_NOTIFY_ROUTINE NotifyRoutine);

_IRQL_requires_max_(APC_LEVEL)
_When_(CompletionRoutine != NULL, _Must_inspect_result_)
NTKERNELAPI NTSTATUS FsRtlCheckUpperOplock(_In_ POPLOCK Oplock, _In_ ULONG NewLowerOplockState,
                                           _In_opt_ PVOID CompletionRoutineContext,
                                           _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                                           _In_opt_ POPLOCK_FS_PREPOST_IRP PrePendRoutine,
                                           _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlCurrentBatchOplock(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlCurrentOplock(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlCurrentOplockH(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlInitializeOplock(_Out_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlOplockBreakH(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags,
                                       _In_opt_ PVOID Context,
                                       _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                                       _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlOplockBreakH2(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags,
                                        _In_opt_ PVOID Context,
                                        _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
                                        _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine,
                                        _In_opt_ PACCESS_MASK GrantedAccess,
                                        _In_opt_ PUSHORT ShareAccess);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlOplockBreakToNone(
    _Inout_ POPLOCK Oplock, _In_opt_ PIO_STACK_LOCATION IrpSp, _In_ PIRP Irp,
    _In_opt_ PVOID Context, _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlOplockBreakToNoneEx(
    _Inout_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlOplockFsctrl(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG OpenCount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlOplockFsctrlEx(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG OpenCount,
                                         _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PEPROCESS FsRtlOplockGetAnyBreakOwnerProcess(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlOplockIsFastIoPossible(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlOplockIsSharedRequest(_In_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlOplockKeysEqual(_In_opt_ PFILE_OBJECT Fo1, _In_opt_ PFILE_OBJECT Fo2);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlUninitializeOplock(_Inout_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlUpperOplockFsctrl(_In_ POPLOCK Oplock, _In_ PIRP Irp,
                                            _In_ ULONG OpenCount, _In_ ULONG LowerOplockState,
                                            _In_ ULONG Flags);

EXTERN_C_END

#endif
