/*
 * Locks of minifilters: push locks and resources, byte-range locks, oplocks.
 *
 * Acquiring enters a critical region and releasing leaves it, so a pair of FltAcquirePushLock...
 * and FltReleasePushLock is on one thread. Push locks cannot be taken again by their owner. An
 * oplock and a file lock are the minifilter's own copies, for filters that own the files they
 * present.
 */
#ifndef CWDK_FLT_LOCK_H
#define CWDK_FLT_LOCK_H

#include "ntifs.h"
#include "flt/callback_data.h"
#include "flt/registration.h"

#define FLT_PUSH_LOCK_ENABLE_AUTO_BOOST 1
#define FLT_PUSH_LOCK_DISABLE_AUTO_BOOST 2
#define FLT_PUSH_LOCK_VALID_FLAGS 3

EXTERN_C_START

typedef void (*PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                        _In_opt_ PVOID Context);

typedef void (*PFLTOPLOCK_WAIT_COMPLETE_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                 _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS (*PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE)(_In_opt_ PVOID Context,
                                                             _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltAcquirePushLockExclusive(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                           _Acquires_lock_(*PushLock)
                                                               PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltAcquirePushLockExclusiveEx(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                             _Acquires_lock_(*PushLock)
                                                                 PULONG_PTR PushLock,
                                                         _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltAcquirePushLockShared(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                        _Acquires_lock_(*PushLock)
                                                            PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltAcquirePushLockSharedEx(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                          _Acquires_lock_(*PushLock)
                                                              PULONG_PTR PushLock,
                                                      _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _Acquires_lock_(*Resource)
DECLSPEC_IMPORT void NTAPI FltAcquireResourceExclusive(_Inout_ _Requires_lock_not_held_(*Resource)
                                                           _Acquires_lock_(*Resource)
                                                               PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _Acquires_lock_(*Resource)
DECLSPEC_IMPORT void NTAPI FltAcquireResourceShared(_Inout_ _Requires_lock_not_held_(*Resource)
                                                        _Acquires_lock_(*Resource)
                                                            PERESOURCE Resource);

_Ret_owned_(lock)
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PFILE_LOCK NTAPI FltAllocateFileLock(
    _In_opt_ PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE CompleteLockCallbackDataRoutine,
    _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN NTAPI FltCheckLockForReadAccess(_In_ PFILE_LOCK FileLock,
                                                        _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN NTAPI FltCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock,
                                                         _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI
FltCheckOplock(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
               _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
               _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltCheckOplockEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags,
    _In_opt_ PVOID Context, _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltCurrentBatchOplock(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltCurrentOplock(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltCurrentOplockH(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltDeletePushLock(_In_ PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeFileLock(_In_ _Consumes_(lock) PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltInitializeFileLock(_Out_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltInitializeOplock(_Out_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltInitializePushLock(_Out_ PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltOplockBreakH(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags,
    _In_opt_ PVOID Context, _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltOplockBreakToNone(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltOplockBreakToNoneEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags,
    _In_opt_ PVOID Context, _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI
FltOplockFsctrl(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG OpenCount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI
FltOplockFsctrlEx(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG OpenCount,
                  _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltOplockIsFastIoPossible(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltOplockIsSharedRequest(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltOplockKeysEqual(_In_opt_ PFILE_OBJECT Fo1,
                                                 _In_opt_ PFILE_OBJECT Fo2);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltProcessFileLock(
    _In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
_Releases_lock_(_Global_critical_region_)
_Requires_lock_held_(*PushLock)
_Releases_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltReleasePushLock(_Inout_ _Requires_lock_held_(*PushLock)
                                                  _Releases_lock_(*PushLock) PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
_Releases_lock_(_Global_critical_region_)
_Requires_lock_held_(*PushLock)
_Releases_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltReleasePushLockEx(_Inout_ _Requires_lock_held_(*PushLock)
                                                    _Releases_lock_(*PushLock) PULONG_PTR PushLock,
                                                _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Releases_lock_(_Global_critical_region_)
_Requires_lock_held_(*Resource)
_Releases_lock_(*Resource)
DECLSPEC_IMPORT void NTAPI FltReleaseResource(_Inout_ _Requires_lock_held_(*Resource)
                                                  _Releases_lock_(*Resource) PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltUninitializeFileLock(_In_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltUninitializeOplock(_In_ POPLOCK Oplock);

EXTERN_C_END

#endif
