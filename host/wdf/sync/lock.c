/* Callback locks and wait locks. See lock.h. */
#include "host/wdf/inc/fx.h"

void FxGateInit(FX_GATE *Gate) {
    KeInitializeEvent(&Gate->Event, SynchronizationEvent, TRUE);
    Gate->Owner = NULL;
}

NTSTATUS FxGateAcquire(FX_GATE *Gate, PLARGE_INTEGER Timeout) {
    KeEnterCriticalRegion();
    NTSTATUS status = KeWaitForSingleObject(&Gate->Event, Executive, KernelMode, FALSE, Timeout);
    if (status == STATUS_TIMEOUT) {
        KeLeaveCriticalRegion();
        return status;
    }
    Gate->Owner = KeGetCurrentThread();
    return status;
}

void FxGateRelease(FX_GATE *Gate) {
    Gate->Owner = NULL;
    (void)KeSetEvent(&Gate->Event, IO_NO_INCREMENT, FALSE);
    KeLeaveCriticalRegion();
}

void FxLockInit(FX_LOCK *Lock, BOOLEAN Passive) {
    RtlZeroMemory(Lock, sizeof(*Lock));
    Lock->Passive = Passive;
    KeInitializeSpinLock(&Lock->Spin);
    FxGateInit(&Lock->Gate);
}

void FxLockAcquire(FX_LOCK *Lock) {
    if (Lock->Passive) {
        (void)FxGateAcquire(&Lock->Gate, NULL);
        Lock->Owner = KeGetCurrentThread();
        return;
    }
    KIRQL irql;
    KeAcquireSpinLock(&Lock->Spin, &irql);
    Lock->Irql = irql;
    Lock->Owner = KeGetCurrentThread();
}

void FxLockRelease(FX_LOCK *Lock) {
    Lock->Owner = NULL;
    if (Lock->Passive) {
        FxGateRelease(&Lock->Gate);
        return;
    }
    KeReleaseSpinLock(&Lock->Spin, Lock->Irql);
}

BOOLEAN FxLockIsMine(const FX_LOCK *Lock) { return Lock->Owner == KeGetCurrentThread(); }
