/* IRQL, lock, wait and MDL cases. */
#include "cases.h"

void RaiseIrqlInvalid(BOOLEAN Trip) {
    KIRQL OldIrql;
    KIRQL Middle;

    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    KeRaiseIrql(Trip ? APC_LEVEL : DISPATCH_LEVEL, &Middle);
    KeLowerIrql(OldIrql);
}

void LowerIrqlInvalid(BOOLEAN Trip) {
    KIRQL OldIrql;

    KeRaiseIrql(APC_LEVEL, &OldIrql);
    KeLowerIrql(Trip ? DISPATCH_LEVEL : OldIrql);
}

void ReleaseSpinLockIrql(BOOLEAN Trip) {
    static KSPIN_LOCK Lock;
    KIRQL OldIrql;

    KeInitializeSpinLock(&Lock);
    KeAcquireSpinLock(&Lock, &OldIrql);
    if (Trip) {
        KeLowerIrql(OldIrql);
    }
    KeReleaseSpinLock(&Lock, OldIrql);
}

static FAST_MUTEX Mutex;

void AcquireFastMutexIrql(BOOLEAN Trip) {
    KIRQL OldIrql;

    ExInitializeFastMutex(&Mutex);
    KeRaiseIrql(Trip ? DISPATCH_LEVEL : APC_LEVEL, &OldIrql);
    ExAcquireFastMutex(&Mutex);
    ExReleaseFastMutex(&Mutex);
    KeLowerIrql(OldIrql);
}

void ReleaseFastMutexIrql(BOOLEAN Trip) {
    ExInitializeFastMutex(&Mutex);
    ExAcquireFastMutex(&Mutex);
    if (Trip) {
        KeLowerIrql(PASSIVE_LEVEL);
    }
    ExReleaseFastMutex(&Mutex);
}

static ERESOURCE Resource;

void AcquireResourceApcs(BOOLEAN Trip) {
    ExInitializeResourceLite(&Resource);
    if (!Trip) {
        KeEnterCriticalRegion();
    }
    ExAcquireResourceExclusiveLite(&Resource, TRUE);
    ExReleaseResourceLite(&Resource);
    KeLeaveCriticalRegion();
    ExDeleteResourceLite(&Resource);
}

void ReleaseResourceApcs(BOOLEAN Trip) {
    ExInitializeResourceLite(&Resource);
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&Resource, TRUE);
    if (Trip) {
        KeLeaveCriticalRegion();
    }
    ExReleaseResourceLite(&Resource);
    if (!Trip) {
        KeLeaveCriticalRegion();
    }
    ExDeleteResourceLite(&Resource);
}

static KEVENT Event;

void WaitAtDispatch(BOOLEAN Trip) {
    KIRQL OldIrql;
    LARGE_INTEGER Zero = {.QuadPart = 0};

    KeInitializeEvent(&Event, NotificationEvent, TRUE);
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, Trip ? NULL : &Zero);
    KeLowerIrql(OldIrql);
}

void WaitAboveDispatch(BOOLEAN Trip) {
    KIRQL OldIrql;
    LARGE_INTEGER Zero = {.QuadPart = 0};

    KeInitializeEvent(&Event, NotificationEvent, TRUE);
    KeRaiseIrql(Trip ? DISPATCH_LEVEL + 1 : DISPATCH_LEVEL, &OldIrql);
    KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, &Zero);
    KeLowerIrql(OldIrql);
}

void WaitTimeoutAtDispatch(BOOLEAN Trip) {
    KIRQL OldIrql;
    LARGE_INTEGER Timeout = {.QuadPart = Trip ? -10 : 0};
    PVOID Objects[1] = {&Event};

    KeInitializeEvent(&Event, NotificationEvent, TRUE);
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    KeWaitForMultipleObjects(1, Objects, WaitAny, Executive, KernelMode, FALSE, &Timeout, NULL);
    KeLowerIrql(OldIrql);
}

void LeaveCriticalRegion(BOOLEAN Trip) {
    KeEnterCriticalRegion();
    KeLeaveCriticalRegion();
    if (Trip) {
        KeLeaveCriticalRegion();
    }
}

static KSPIN_LOCK Spin;

void AcquireAtDpcLevelIrql(BOOLEAN Trip) {
    KIRQL OldIrql;

    KeRaiseIrql(Trip ? APC_LEVEL : DISPATCH_LEVEL, &OldIrql);
    KeAcquireSpinLockAtDpcLevel(&Spin);
    KeReleaseSpinLockFromDpcLevel(&Spin);
    KeLowerIrql(OldIrql);
}

void ReleaseFromDpcLevelIrql(BOOLEAN Trip) {
    KIRQL OldIrql;

    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    KeAcquireSpinLockAtDpcLevel(&Spin);
    if (Trip) {
        KeLowerIrql(OldIrql);
    }
    KeReleaseSpinLockFromDpcLevel(&Spin);
    KeLowerIrql(OldIrql);
}

void AcquireSpinLockIrql(BOOLEAN Trip) {
    KIRQL OldIrql;
    KIRQL LockIrql;

    KeRaiseIrql(Trip ? DISPATCH_LEVEL + 1 : DISPATCH_LEVEL, &OldIrql);
    KeAcquireSpinLock(&Spin, &LockIrql);
    KeReleaseSpinLock(&Spin, LockIrql);
    KeLowerIrql(OldIrql);
}

void SetEventIrql(BOOLEAN Trip) {
    KIRQL OldIrql;

    KeInitializeEvent(&Event, NotificationEvent, FALSE);
    KeRaiseIrql(Trip ? DISPATCH_LEVEL + 1 : DISPATCH_LEVEL, &OldIrql);
    KeSetEvent(&Event, 0, FALSE);
    KeLowerIrql(OldIrql);
}

static UCHAR Buffer[PAGE_SIZE];

void UnlockUnlocked(BOOLEAN Trip) {
    PMDL Mdl = IoAllocateMdl(Buffer, sizeof(Buffer), FALSE, FALSE, NULL);

    if (!Trip) {
        MmProbeAndLockPages(Mdl, KernelMode, IoWriteAccess);
    }
    MmUnlockPages(Mdl);
    IoFreeMdl(Mdl);
}

void UnlockNonPaged(BOOLEAN Trip) {
    PMDL Mdl = IoAllocateMdl(Buffer, sizeof(Buffer), FALSE, FALSE, NULL);

    MmBuildMdlForNonPagedPool(Mdl);
    if (Trip) {
        MmUnlockPages(Mdl);
    }
    IoFreeMdl(Mdl);
}

void LockFlags(BOOLEAN Trip) {
    PMDL Mdl = IoAllocateMdl(Buffer, sizeof(Buffer), FALSE, FALSE, NULL);

    MmProbeAndLockPages(Mdl, KernelMode, IoReadAccess);
    if (!Trip) {
        MmUnlockPages(Mdl);
    }
    MmProbeAndLockPages(Mdl, KernelMode, IoReadAccess);
    MmUnlockPages(Mdl);
    IoFreeMdl(Mdl);
}

static ULONG_PTR PushLock;

void AcquirePushLockApcs(BOOLEAN Trip) {
    ExInitializePushLock(&PushLock);
    if (!Trip) {
        KeEnterCriticalRegion();
    }
    ExAcquirePushLockExclusive(&PushLock);
    ExReleasePushLockExclusive(&PushLock);
    KeLeaveCriticalRegion();
}

void ReleasePushLockApcs(BOOLEAN Trip) {
    ExInitializePushLock(&PushLock);
    KeEnterCriticalRegion();
    ExAcquirePushLockExclusive(&PushLock);
    if (Trip) {
        KeLeaveCriticalRegion();
    }
    ExReleasePushLockExclusive(&PushLock);
    if (!Trip) {
        KeLeaveCriticalRegion();
    }
}

void WrongIrql(BOOLEAN Trip) {
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"KeSetEvent");
    KIRQL OldIrql;

    KeRaiseIrql(Trip ? DISPATCH_LEVEL : PASSIVE_LEVEL, &OldIrql);
    MmGetSystemRoutineAddress(&Name);
    KeLowerIrql(OldIrql);
}

void NullArgument(BOOLEAN Trip) {
    UNICODE_STRING Left = RTL_CONSTANT_STRING(L"a");
    PUNICODE_STRING volatile Right = Trip ? NULL : &Left;

    RtlCompareUnicodeString(&Left, Right, TRUE);
}

/* --- lock order ------------------------------------------------------------------------------ */

static KSPIN_LOCK First;
static KSPIN_LOCK Second;

static void Both(PKSPIN_LOCK Outer, PKSPIN_LOCK Inner) {
    KIRQL OldIrql;

    KeAcquireSpinLock(Outer, &OldIrql);
    KeAcquireSpinLockAtDpcLevel(Inner);
    KeReleaseSpinLockFromDpcLevel(Inner);
    KeReleaseSpinLock(Outer, OldIrql);
}

void LockOrder(BOOLEAN Trip) {
    Both(&First, &Second);
    if (Trip) {
        Both(&Second, &First);
    } else {
        KIRQL OldIrql;

        Both(&First, &Second);
        /* Trying does not wait, so it may go against the order. */
        KeAcquireSpinLock(&Second, &OldIrql);
        if (KeTryToAcquireSpinLockAtDpcLevel(&First)) {
            KeReleaseSpinLockFromDpcLevel(&First);
        }
        KeReleaseSpinLock(&Second, OldIrql);
        Both(&First, &Second);
    }
}

void LockRecursion(BOOLEAN Trip) {
    KIRQL OldIrql;

    KeAcquireSpinLock(&First, &OldIrql);
    KeAcquireSpinLockAtDpcLevel(Trip ? &First : &Second);
    KeReleaseSpinLockFromDpcLevel(Trip ? &First : &Second);
    KeReleaseSpinLock(&First, OldIrql);
}

/* More locks at once than anybody needs, and locks that were only tried. */
static void HoldMany(void) {
    static KSPIN_LOCK Many[40];

    for (ULONG i = 0; i < ARRAYSIZE(Many); i++) {
        KeAcquireSpinLockAtDpcLevel(&Many[i]);
    }
    for (ULONG i = 0; i < ARRAYSIZE(Many); i++) {
        KeReleaseSpinLockFromDpcLevel(&Many[i]);
    }
    if (KeTryToAcquireSpinLockAtDpcLevel(&First)) {
        KeReleaseSpinLockFromDpcLevel(&First);
    }
    KeLowerIrql(PASSIVE_LEVEL);
    ExInitializeFastMutex(&Mutex);
    if (ExTryToAcquireFastMutex(&Mutex)) {
        ExReleaseFastMutex(&Mutex);
    }
}

void LockUnacquired(BOOLEAN Trip) {
    KIRQL OldIrql;

    if (!Trip) {
        KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
        HoldMany();
    }
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    if (!Trip) {
        KeAcquireSpinLockAtDpcLevel(&First);
    }
    KeReleaseSpinLockFromDpcLevel(&First);
    KeLowerIrql(OldIrql);
}
