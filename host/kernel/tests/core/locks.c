/* Spin locks, fast mutexes, run-down protection, interlocked lists, under contention. */
#include "core.h"

#define THREADS 4
#define ROUNDS 200

typedef struct _SHARED {
    KSPIN_LOCK Spin;
    EX_SPIN_LOCK ReadWrite;
    FAST_MUTEX Fast;
    KGUARDED_MUTEX Guarded;
    ERESOURCE Resource;
    ULONG BySpin;
    ULONG ByQueued;
    ULONG ByReadWrite;
    ULONG ByFast;
    ULONG ByGuarded;
    ULONG ByResource;
} SHARED;

/* A read, a scheduling point and a write: without the lock, increments get lost. */
static void Bump(ULONG *Counter) {
    ULONG Value = *Counter;

    KeStallExecutionProcessor(1);
    *(volatile ULONG *)Counter = Value + 1;
}

static void Contender(PVOID Context) {
    SHARED *Shared = Context;
    KLOCK_QUEUE_HANDLE Queued;
    KIRQL OldIrql;

    for (ULONG i = 0; i < ROUNDS; i++) {
        KeAcquireSpinLock(&Shared->Spin, &OldIrql);
        Bump(&Shared->BySpin);
        KeReleaseSpinLock(&Shared->Spin, OldIrql);
        KeAcquireInStackQueuedSpinLock(&Shared->Spin, &Queued);
        Bump(&Shared->ByQueued);
        KeReleaseInStackQueuedSpinLock(&Queued);
        OldIrql = ExAcquireSpinLockExclusive(&Shared->ReadWrite);
        Bump(&Shared->ByReadWrite);
        ExReleaseSpinLockExclusive(&Shared->ReadWrite, OldIrql);
        OldIrql = ExAcquireSpinLockShared(&Shared->ReadWrite);
        ExReleaseSpinLockShared(&Shared->ReadWrite, OldIrql);
        ExAcquireFastMutex(&Shared->Fast);
        Bump(&Shared->ByFast);
        ExReleaseFastMutex(&Shared->Fast);
        KeAcquireGuardedMutex(&Shared->Guarded);
        Bump(&Shared->ByGuarded);
        KeReleaseGuardedMutex(&Shared->Guarded);
        KeEnterCriticalRegion();
        ExAcquireResourceExclusiveLite(&Shared->Resource, TRUE);
        Bump(&Shared->ByResource);
        ExReleaseResourceLite(&Shared->Resource);
        ExAcquireResourceSharedLite(&Shared->Resource, TRUE);
        ExReleaseResourceLite(&Shared->Resource);
        KeLeaveCriticalRegion();
    }
}

static void TestContention(void) {
    static SHARED Shared;
    PVOID Threads[THREADS];

    KeInitializeSpinLock(&Shared.Spin);
    ExInitializeFastMutex(&Shared.Fast);
    KeInitializeGuardedMutex(&Shared.Guarded);
    CHECK(NT_SUCCESS(ExInitializeResourceLite(&Shared.Resource)));
    for (ULONG i = 0; i < THREADS; i++) {
        Threads[i] = CoreStartThread(Contender, &Shared);
    }
    for (ULONG i = 0; i < THREADS; i++) {
        CoreJoin(Threads[i]);
    }
    CHECK(Shared.BySpin == THREADS * ROUNDS);
    CHECK(Shared.ByQueued == THREADS * ROUNDS);
    CHECK(Shared.ByReadWrite == THREADS * ROUNDS);
    CHECK(Shared.ByFast == THREADS * ROUNDS);
    CHECK(Shared.ByGuarded == THREADS * ROUNDS);
    CHECK(Shared.ByResource == THREADS * ROUNDS);
    CHECK(NT_SUCCESS(ExDeleteResourceLite(&Shared.Resource)));
}

typedef struct _RUNDOWN {
    EX_RUNDOWN_REF Reference;
    BOOLEAN Gone;
} RUNDOWN;

static void RundownThread(PVOID Context) {
    RUNDOWN *Rundown = Context;

    ExWaitForRundownProtectionRelease(&Rundown->Reference);
    Rundown->Gone = TRUE;
}

static void TestRundown(void) {
    RUNDOWN Rundown = {.Gone = FALSE};
    PVOID Thread;

    ExInitializeRundownProtection(&Rundown.Reference);
    CHECK(ExAcquireRundownProtection(&Rundown.Reference));
    CHECK(ExAcquireRundownProtection(&Rundown.Reference));
    Thread = CoreStartThread(RundownThread, &Rundown);
    CoreSleep(1);
    CHECK(!Rundown.Gone);
    CHECK(!ExAcquireRundownProtection(&Rundown.Reference));
    ExReleaseRundownProtection(&Rundown.Reference);
    CoreSleep(1);
    CHECK(!Rundown.Gone);
    ExReleaseRundownProtection(&Rundown.Reference);
    CoreJoin(Thread);
    CHECK(Rundown.Gone);
}

static void TestResource(void) {
    ERESOURCE Resource;

    CHECK(NT_SUCCESS(ExInitializeResourceLite(&Resource)));
    KeEnterCriticalRegion();
    CHECK(ExAcquireResourceExclusiveLite(&Resource, TRUE));
    CHECK(ExIsResourceAcquiredExclusiveLite(&Resource));
    CHECK(ExAcquireResourceExclusiveLite(&Resource, FALSE)); /* recursive */
    CHECK(ExIsResourceAcquiredSharedLite(&Resource) == 2);
    ExReleaseResourceLite(&Resource);
    ExConvertExclusiveToSharedLite(&Resource);
    CHECK(!ExIsResourceAcquiredExclusiveLite(&Resource));
    CHECK(ExIsResourceAcquiredSharedLite(&Resource) == 1);
    CHECK(!ExAcquireResourceExclusiveLite(&Resource, FALSE));
    ExReleaseResourceLite(&Resource);
    CHECK(ExIsResourceAcquiredSharedLite(&Resource) == 0);
    KeLeaveCriticalRegion();
    CHECK(NT_SUCCESS(ExDeleteResourceLite(&Resource)));
}

void TestLocks(void) {
    TestContention();
    TestRundown();
    TestResource();
}
