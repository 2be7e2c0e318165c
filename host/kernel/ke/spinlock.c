/*
 * Spin locks of every kind.
 *
 * A held KSPIN_LOCK holds its owner's KTHREAD with bit 0 set, as checked builds of NT do, so that
 * a deadlock can be told from a wait. Since control leaves a processor at scheduling points only,
 * plain loads and stores are enough inside these functions.
 */
#include "host/kernel/ke/sched.h"

static BOOLEAN KiSpinLockFree(const volatile void *Lock) {
    return *(const volatile KSPIN_LOCK *)Lock == 0;
}

static PKTHREAD KiLockOwner(KSPIN_LOCK Value) { return (PKTHREAD)(Value & ~(KSPIN_LOCK)1); }

DECLSPEC_NORETURN void KiSpinDeadlock(const volatile void *Lock, PKTHREAD Owner, PVOID Caller) {
    BOOLEAN Recursive = Owner == KiCurrentThread();
    KI_REPORT Report = {
        .ExitCode = MACHINE_EXIT_BUG_CHECK,
        .Code = "0x0F",
        .Title = "SPIN_LOCK_ALREADY_OWNED",
        .Explanation =
            Recursive ? "A spin lock was acquired by the thread that holds it already; on Windows "
                        "the processor would spin for ever."
                      : "A spin lock is waited for, and nothing that could run can release it: "
                        "its owner waits, ended, or spins for a lock of this processor.",
        .Parameter = {(ULONG_PTR)Lock, (ULONG_PTR)Owner, (ULONG_PTR)Caller, 0},
    };

    KiReportAndExit(&Report);
}

static void KiAcquire(PKSPIN_LOCK SpinLock, PVOID Caller) {
    volatile KSPIN_LOCK *Lock = SpinLock;

    KiPreemptionPoint(KiPointLockAcquire);
    while (*Lock != 0) {
        KiSpinWhile(Lock, KiSpinLockFree, KiLockOwner(*Lock), Caller);
    }
    *Lock = (KSPIN_LOCK)KiCurrentThread() | 1;
}

static void KiRelease(PKSPIN_LOCK SpinLock) {
    volatile KSPIN_LOCK *Lock = SpinLock;

    if (*Lock == 0) {
        KiBugCheck(SPIN_LOCK_NOT_OWNED, (ULONG_PTR)SpinLock, 0, 0, 0, NULL,
                   "A spin lock was released that nobody holds.");
    }
    *Lock = 0;
}

#undef KeInitializeSpinLock
void KeInitializeSpinLock(PKSPIN_LOCK SpinLock) { *(volatile KSPIN_LOCK *)SpinLock = 0; }

KIRQL KeAcquireSpinLockRaiseToDpc(PKSPIN_LOCK SpinLock) {
    KIRQL OldIrql = KfRaiseIrql(DISPATCH_LEVEL);

    KiAcquire(SpinLock, _ReturnAddress());
    return OldIrql;
}

KIRQL KeAcquireSpinLockRaiseToSynch(PKSPIN_LOCK SpinLock) {
    KIRQL OldIrql = KfRaiseIrql(DISPATCH_LEVEL); /* SYNCH_LEVEL gives no more exclusion here */

    KiAcquire(SpinLock, _ReturnAddress());
    return OldIrql;
}

void KeReleaseSpinLock(PKSPIN_LOCK SpinLock, KIRQL NewIrql) {
    KiRelease(SpinLock);
    KeLowerIrql(NewIrql);
}

void KeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock) { KiAcquire(SpinLock, _ReturnAddress()); }

void KeReleaseSpinLockFromDpcLevel(PKSPIN_LOCK SpinLock) {
    KiRelease(SpinLock);
    KiPreemptionPoint(KiPointLockRelease);
}

BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock) {
    KiPreemptionPoint(KiPointLockAcquire);
    if (*(volatile KSPIN_LOCK *)SpinLock != 0) {
        return FALSE;
    }
    *(volatile KSPIN_LOCK *)SpinLock = (KSPIN_LOCK)KiCurrentThread() | 1;
    return TRUE;
}

BOOLEAN KeTestSpinLock(PKSPIN_LOCK SpinLock) { return *(volatile KSPIN_LOCK *)SpinLock == 0; }

KIRQL KeAcquireSpinLockForDpc(PKSPIN_LOCK SpinLock) {
    /* Threaded DPCs are off, so a DPC is at DISPATCH_LEVEL already. */
    return KeAcquireSpinLockRaiseToDpc(SpinLock);
}

void KeReleaseSpinLockForDpc(PKSPIN_LOCK SpinLock, KIRQL OldIrql) {
    KeReleaseSpinLock(SpinLock, OldIrql);
}

/* --- in-stack queued ------------------------------------------------------------------------- */

void KeAcquireInStackQueuedSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock,
                                              PKLOCK_QUEUE_HANDLE LockHandle) {
    LockHandle->LockQueue.Next = NULL;
    LockHandle->LockQueue.Lock = SpinLock;
    KiAcquire(SpinLock, _ReturnAddress());
}

void KeReleaseInStackQueuedSpinLockFromDpcLevel(PKLOCK_QUEUE_HANDLE LockHandle) {
    KiRelease(LockHandle->LockQueue.Lock);
    KiPreemptionPoint(KiPointLockRelease);
}

void KeAcquireInStackQueuedSpinLock(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle) {
    LockHandle->OldIrql = KfRaiseIrql(DISPATCH_LEVEL);
    LockHandle->LockQueue.Next = NULL;
    LockHandle->LockQueue.Lock = SpinLock;
    KiAcquire(SpinLock, _ReturnAddress());
}

void KeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE LockHandle) {
    KiRelease(LockHandle->LockQueue.Lock);
    KeLowerIrql(LockHandle->OldIrql);
}

void KeAcquireInStackQueuedSpinLockForDpc(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle) {
    KeAcquireInStackQueuedSpinLock(SpinLock, LockHandle);
}

void KeReleaseInStackQueuedSpinLockForDpc(PKLOCK_QUEUE_HANDLE LockHandle) {
    KeReleaseInStackQueuedSpinLock(LockHandle);
}

/* --- reader/writer: bit 31 exclusive, the rest counts readers --------------------------------- */

#define KI_EXCLUSIVE ((LONG)0x80000000)

static BOOLEAN KiNotExclusive(const volatile void *Lock) {
    return (*(const volatile LONG *)Lock & KI_EXCLUSIVE) == 0;
}

static BOOLEAN KiNotHeld(const volatile void *Lock) { return *(const volatile LONG *)Lock == 0; }

static BOOLEAN KiOneReader(const volatile void *Lock) { return *(const volatile LONG *)Lock == 1; }

static void KiAcquireShared(PEX_SPIN_LOCK SpinLock, PVOID Caller) {
    volatile LONG *Lock = SpinLock;

    KiPreemptionPoint(KiPointLockAcquire);
    while (!KiNotExclusive(Lock)) {
        KiSpinWhile(Lock, KiNotExclusive, NULL, Caller);
    }
    ++*Lock;
}

static void KiAcquireExclusive(PEX_SPIN_LOCK SpinLock, PVOID Caller) {
    volatile LONG *Lock = SpinLock;

    KiPreemptionPoint(KiPointLockAcquire);
    while (!KiNotHeld(Lock)) {
        KiSpinWhile(Lock, KiNotHeld, NULL, Caller);
    }
    *Lock = KI_EXCLUSIVE;
}

KIRQL ExAcquireSpinLockShared(PEX_SPIN_LOCK SpinLock) {
    KIRQL OldIrql = KfRaiseIrql(DISPATCH_LEVEL);

    KiAcquireShared(SpinLock, _ReturnAddress());
    return OldIrql;
}

void ExAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK SpinLock) {
    KiAcquireShared(SpinLock, _ReturnAddress());
}

KIRQL ExAcquireSpinLockExclusive(PEX_SPIN_LOCK SpinLock) {
    KIRQL OldIrql = KfRaiseIrql(DISPATCH_LEVEL);

    KiAcquireExclusive(SpinLock, _ReturnAddress());
    return OldIrql;
}

void ExAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK SpinLock) {
    KiAcquireExclusive(SpinLock, _ReturnAddress());
}

LOGICAL ExTryAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK SpinLock) {
    if (!KiNotExclusive(SpinLock)) {
        return FALSE;
    }
    ++*SpinLock;
    return TRUE;
}

LOGICAL ExTryAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK SpinLock) {
    if (!KiNotHeld(SpinLock)) {
        return FALSE;
    }
    *SpinLock = KI_EXCLUSIVE;
    return TRUE;
}

LOGICAL ExTryConvertSharedSpinLockExclusive(PEX_SPIN_LOCK SpinLock) {
    if (!KiOneReader(SpinLock)) {
        return FALSE;
    }
    *SpinLock = KI_EXCLUSIVE;
    return TRUE;
}

void ExReleaseSpinLockSharedFromDpcLevel(PEX_SPIN_LOCK SpinLock) {
    if ((*SpinLock & ~KI_EXCLUSIVE) == 0) {
        KiBugCheck(SPIN_LOCK_NOT_OWNED, (ULONG_PTR)SpinLock, 0, 0, 0, NULL,
                   "A reader/writer spin lock was released that nobody holds shared.");
    }
    --*SpinLock;
    KiPreemptionPoint(KiPointLockRelease);
}

void ExReleaseSpinLockShared(PEX_SPIN_LOCK SpinLock, KIRQL OldIrql) {
    ExReleaseSpinLockSharedFromDpcLevel(SpinLock);
    KeLowerIrql(OldIrql);
}

void ExReleaseSpinLockExclusiveFromDpcLevel(PEX_SPIN_LOCK SpinLock) {
    if (*SpinLock != KI_EXCLUSIVE) {
        KiBugCheck(SPIN_LOCK_NOT_OWNED, (ULONG_PTR)SpinLock, 0, 0, 0, NULL,
                   "A reader/writer spin lock was released that nobody holds exclusively.");
    }
    *SpinLock = 0;
    KiPreemptionPoint(KiPointLockRelease);
}

void ExReleaseSpinLockExclusive(PEX_SPIN_LOCK SpinLock, KIRQL OldIrql) {
    ExReleaseSpinLockExclusiveFromDpcLevel(SpinLock);
    KeLowerIrql(OldIrql);
}
