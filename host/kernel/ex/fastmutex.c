/*
 * Fast mutexes and guarded mutexes. Both are a count that is 1 when free and, with n waiters,
 * -n when held; a release with waiters hands the mutex over through its event.
 */
#include "host/kernel/inc/ke.h"

static void ExpLock(PFAST_MUTEX Mutex) {
    if (Mutex->Owner == KiCurrentThread()) {
        KiBugCheck(MUTEX_ALREADY_OWNED, (ULONG_PTR)KiCurrentThread(), (ULONG_PTR)Mutex, 0, 0, NULL,
                   "A fast mutex was acquired by the thread that holds it; it cannot be acquired "
                   "recursively.");
    }
    KiPreemptionPoint(KiPointLockAcquire);
    if (--Mutex->Count != 0) {
        Mutex->Contention++;
        KeWaitForSingleObject(&Mutex->Event, WrFastMutex, KernelMode, FALSE, NULL);
    }
    Mutex->Owner = KiCurrentThread();
}

static BOOLEAN ExpTryLock(PFAST_MUTEX Mutex) {
    if (Mutex->Count != 1) {
        return FALSE;
    }
    Mutex->Count = 0;
    Mutex->Owner = KiCurrentThread();
    return TRUE;
}

static void ExpUnlock(PFAST_MUTEX Mutex) {
    if (Mutex->Owner != KiCurrentThread()) {
        KiBugCheck(THREAD_NOT_MUTEX_OWNER, (ULONG_PTR)KiCurrentThread(), (ULONG_PTR)Mutex, 0, 0,
                   NULL, "A fast mutex was released by a thread that does not hold it.");
    }
    Mutex->Owner = NULL;
    if (++Mutex->Count <= 0) {
        KeSetEvent(&Mutex->Event, 0, TRUE);
    }
}

void ExAcquireFastMutex(PFAST_MUTEX FastMutex) {
    KIRQL OldIrql = KfRaiseIrql(APC_LEVEL);

    ExpLock(FastMutex);
    FastMutex->OldIrql = OldIrql;
}

void ExReleaseFastMutex(PFAST_MUTEX FastMutex) {
    KIRQL OldIrql = (KIRQL)FastMutex->OldIrql;

    ExpUnlock(FastMutex);
    KeLowerIrql(OldIrql);
}

BOOLEAN ExTryToAcquireFastMutex(PFAST_MUTEX FastMutex) {
    KIRQL OldIrql = KfRaiseIrql(APC_LEVEL);

    if (!ExpTryLock(FastMutex)) {
        KeLowerIrql(OldIrql);
        return FALSE;
    }
    FastMutex->OldIrql = OldIrql;
    return TRUE;
}

void ExAcquireFastMutexUnsafe(PFAST_MUTEX FastMutex) { ExpLock(FastMutex); }

void ExReleaseFastMutexUnsafe(PFAST_MUTEX FastMutex) {
    ExpUnlock(FastMutex);
    KiPreemptionPoint(KiPointLockRelease);
}

void KeInitializeGuardedMutex(PKGUARDED_MUTEX Mutex) {
    RtlZeroMemory(Mutex, sizeof(*Mutex));
    Mutex->Count = 1;
    KeInitializeEvent(&Mutex->Event, SynchronizationEvent, FALSE);
}

void KeAcquireGuardedMutex(PKGUARDED_MUTEX Mutex) {
    KeEnterGuardedRegion();
    ExpLock(Mutex);
}

void KeReleaseGuardedMutex(PKGUARDED_MUTEX Mutex) {
    ExpUnlock(Mutex);
    KeLeaveGuardedRegion();
    KiPreemptionPoint(KiPointLockRelease);
}

BOOLEAN KeTryToAcquireGuardedMutex(PKGUARDED_MUTEX Mutex) {
    KeEnterGuardedRegion();
    if (!ExpTryLock(Mutex)) {
        KeLeaveGuardedRegion();
        return FALSE;
    }
    return TRUE;
}

void KeAcquireGuardedMutexUnsafe(PKGUARDED_MUTEX Mutex) { ExpLock(Mutex); }

void KeReleaseGuardedMutexUnsafe(PKGUARDED_MUTEX Mutex) {
    ExpUnlock(Mutex);
    KiPreemptionPoint(KiPointLockRelease);
}
