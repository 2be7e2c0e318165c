/* WDFSPINLOCK and WDFWAITLOCK: the driver's own locks, with their misuse reported. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS imp_WdfSpinLockCreate(PWDF_DRIVER_GLOBALS Globals,
                               PWDF_OBJECT_ATTRIBUTES SpinLockAttributes, WDFSPINLOCK *SpinLock) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, SpinLock);
    *SpinLock = NULL;
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(client, FxTypeSpinLock, SpinLockAttributes, 0,
                                     (FX_OBJECT *)client->Driver, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FxLockInit(&((FX_SPINLOCK *)object)->Lock, FALSE);
    FxObjectPublish(object);
    *SpinLock = (WDFSPINLOCK)object->Handle;
    return STATUS_SUCCESS;
}

void imp_WdfSpinLockAcquire(PWDF_DRIVER_GLOBALS Globals, WDFSPINLOCK SpinLock) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_SPINLOCK *lock = FX_RESOLVE(client, SpinLock, SpinLock, FX_SPINLOCK);
    FX_UP_TO_DISPATCH(client);
    if (FxLockIsMine(&lock->Lock)) {
        FxViolation(client, WDF_RECURSIVE_LOCK, (ULONG_PTR)SpinLock, 0,
                    "WdfSpinLockAcquire: this thread holds the WDFSPINLOCK %p already", SpinLock);
    }
    FxLockAcquire(&lock->Lock);
}

void imp_WdfSpinLockRelease(PWDF_DRIVER_GLOBALS Globals, WDFSPINLOCK SpinLock) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_SPINLOCK *lock = FX_RESOLVE(client, SpinLock, SpinLock, FX_SPINLOCK);
    if (!FxLockIsMine(&lock->Lock)) {
        FxViolation(client, WDF_INVALID_LOCK_OPERATION, (ULONG_PTR)SpinLock, 0,
                    "WdfSpinLockRelease: this thread does not hold the WDFSPINLOCK %p", SpinLock);
    }
    FxLockRelease(&lock->Lock);
}

NTSTATUS imp_WdfWaitLockCreate(PWDF_DRIVER_GLOBALS Globals, PWDF_OBJECT_ATTRIBUTES LockAttributes,
                               WDFWAITLOCK *Lock) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Lock);
    *Lock = NULL;
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(client, FxTypeWaitLock, LockAttributes, 0,
                                     (FX_OBJECT *)client->Driver, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FxGateInit(&((FX_WAITLOCK *)object)->Gate);
    FxObjectPublish(object);
    *Lock = (WDFWAITLOCK)object->Handle;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfWaitLockAcquire(PWDF_DRIVER_GLOBALS Globals, WDFWAITLOCK Lock, PLONGLONG Timeout) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_WAITLOCK *lock = FX_RESOLVE(client, Lock, WaitLock, FX_WAITLOCK);
    /* With a zero timeout it does not wait, and may be called up to DISPATCH_LEVEL. */
    FxRequireIrql(client, Timeout != NULL && *Timeout == 0 ? DISPATCH_LEVEL : PASSIVE_LEVEL,
                  __func__);
    if (lock->Gate.Owner == KeGetCurrentThread()) {
        FxViolation(client, WDF_RECURSIVE_LOCK, (ULONG_PTR)Lock, 0,
                    "WdfWaitLockAcquire: this thread holds the WDFWAITLOCK %p already", Lock);
    }
    LARGE_INTEGER timeout = {.QuadPart = Timeout != NULL ? *Timeout : 0};
    return FxGateAcquire(&lock->Gate, Timeout != NULL ? &timeout : NULL);
}

void imp_WdfWaitLockRelease(PWDF_DRIVER_GLOBALS Globals, WDFWAITLOCK Lock) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_WAITLOCK *lock = FX_RESOLVE(client, Lock, WaitLock, FX_WAITLOCK);
    if (lock->Gate.Owner != KeGetCurrentThread()) {
        FxViolation(client, WDF_INVALID_LOCK_OPERATION, (ULONG_PTR)Lock, 0,
                    "WdfWaitLockRelease: this thread does not hold the WDFWAITLOCK %p", Lock);
    }
    FxGateRelease(&lock->Gate);
}
