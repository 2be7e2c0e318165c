/*
 * Spin locks, wait locks, and the lock of an object.
 */
#ifndef CWDK_WDF_SYNC_H
#define CWDK_WDF_SYNC_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef void (*PFN_WDFOBJECTACQUIRELOCK)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Object);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfObjectAcquireLock(_In_ _Requires_lock_not_held_(Object) _Acquires_lock_(Object)
                                          WDFOBJECT Object) {
    ((PFN_WDFOBJECTACQUIRELOCK)WdfFunctions[WdfObjectAcquireLockTableIndex])(WdfDriverGlobals,
                                                                             Object);
}

typedef void (*PFN_WDFOBJECTRELEASELOCK)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Object);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfObjectReleaseLock(_In_ _Requires_lock_held_(Object) _Releases_lock_(Object)
                                          WDFOBJECT Object) {
    ((PFN_WDFOBJECTRELEASELOCK)WdfFunctions[WdfObjectReleaseLockTableIndex])(WdfDriverGlobals,
                                                                             Object);
}

typedef void (*PFN_WDFSPINLOCKACQUIRE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFSPINLOCK SpinLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
FORCEINLINE void WdfSpinLockAcquire(_In_ _Requires_lock_not_held_(SpinLock)
                                        _Acquires_lock_(SpinLock)
                                            _IRQL_saves_ WDFSPINLOCK SpinLock) {
    ((PFN_WDFSPINLOCKACQUIRE)WdfFunctions[WdfSpinLockAcquireTableIndex])(WdfDriverGlobals,
                                                                         SpinLock);
}

typedef NTSTATUS (*PFN_WDFSPINLOCKCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                          PWDF_OBJECT_ATTRIBUTES SpinLockAttributes,
                                          WDFSPINLOCK *SpinLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfSpinLockCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES SpinLockAttributes,
                                       _Out_ WDFSPINLOCK *SpinLock) {
    return ((PFN_WDFSPINLOCKCREATE)WdfFunctions[WdfSpinLockCreateTableIndex])(
        WdfDriverGlobals, SpinLockAttributes, SpinLock);
}

typedef void (*PFN_WDFSPINLOCKRELEASE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFSPINLOCK SpinLock);

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfSpinLockRelease(_In_ _Requires_lock_held_(SpinLock) _Releases_lock_(SpinLock)
                                        _IRQL_restores_ WDFSPINLOCK SpinLock) {
    ((PFN_WDFSPINLOCKRELEASE)WdfFunctions[WdfSpinLockReleaseTableIndex])(WdfDriverGlobals,
                                                                         SpinLock);
}

typedef NTSTATUS (*PFN_WDFWAITLOCKACQUIRE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFWAITLOCK Lock,
                                           PLONGLONG Timeout);

_When_(Timeout == NULL, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Timeout != NULL && *Timeout == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(Timeout != NULL && *Timeout != 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Timeout != NULL && return == STATUS_SUCCESS, _Acquires_lock_(Lock))
_When_(Timeout != NULL, _Must_inspect_result_)
FORCEINLINE NTSTATUS WdfWaitLockAcquire(_In_ _Requires_lock_not_held_(Lock) WDFWAITLOCK Lock,
                                        _In_opt_ PLONGLONG Timeout) {
    return ((PFN_WDFWAITLOCKACQUIRE)WdfFunctions[WdfWaitLockAcquireTableIndex])(WdfDriverGlobals,
                                                                                Lock, Timeout);
}

typedef NTSTATUS (*PFN_WDFWAITLOCKCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                          PWDF_OBJECT_ATTRIBUTES LockAttributes, WDFWAITLOCK *Lock);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfWaitLockCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES LockAttributes,
                                       _Out_ WDFWAITLOCK *Lock) {
    return ((PFN_WDFWAITLOCKCREATE)WdfFunctions[WdfWaitLockCreateTableIndex])(WdfDriverGlobals,
                                                                              LockAttributes, Lock);
}

typedef void (*PFN_WDFWAITLOCKRELEASE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFWAITLOCK Lock);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfWaitLockRelease(_In_ _Requires_lock_held_(Lock) _Releases_lock_(Lock)
                                        WDFWAITLOCK Lock) {
    ((PFN_WDFWAITLOCKRELEASE)WdfFunctions[WdfWaitLockReleaseTableIndex])(WdfDriverGlobals, Lock);
}

EXTERN_C_END

#endif
