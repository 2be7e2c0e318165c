/*
 * ERESOURCE: a reader/writer lock that is recursive and owned by threads.
 *
 * OwnerEntry holds the exclusive owner, or the first sharer; OwnerTable, made when a second sharer
 * comes, the others. Waiters stand in a list of this file, in the order they came, and are granted
 * the resource by whoever releases it.
 */
#include "host/kernel/inc/ke.h"

#define EXP_RESOURCE_TAG 'seRE'

typedef struct _EXP_WAITER {
    LIST_ENTRY ListEntry;
    PERESOURCE Resource;
    ERESOURCE_THREAD Thread;
    BOOLEAN Exclusive;
    KEVENT Event;
} EXP_WAITER;

static LIST_ENTRY ExpWaiters = {&ExpWaiters, &ExpWaiters};
static LIST_ENTRY ExpResources = {&ExpResources, &ExpResources};

static ERESOURCE_THREAD ExpCurrent(void) { return (ERESOURCE_THREAD)KiCurrentThread(); }

static BOOLEAN ExpIsExclusive(PERESOURCE Resource) {
    return (Resource->Flag & ResourceOwnedExclusive) != 0;
}

NTSTATUS ExInitializeResourceLite(PERESOURCE Resource) {
    RtlZeroMemory(Resource, sizeof(*Resource));
    InsertTailList(&ExpResources, &Resource->SystemResourcesList);
    return STATUS_SUCCESS;
}

NTSTATUS ExReinitializeResourceLite(PERESOURCE Resource) {
    Resource->ActiveCount = 0;
    Resource->Flag = 0;
    Resource->ActiveEntries = 0;
    RtlZeroMemory(&Resource->OwnerEntry, sizeof(Resource->OwnerEntry));
    return STATUS_SUCCESS;
}

NTSTATUS ExDeleteResourceLite(PERESOURCE Resource) {
    RemoveEntryList(&Resource->SystemResourcesList);
    if (Resource->OwnerTable != NULL) {
        ExFreePoolWithTag(Resource->OwnerTable, EXP_RESOURCE_TAG);
        Resource->OwnerTable = NULL;
    }
    return STATUS_SUCCESS;
}

/* A resource whose memory is in the range and that was never deleted; NULL when there is none. */
PERESOURCE ExpFindResourceIn(PVOID Base, SIZE_T Size);
PERESOURCE ExpFindResourceIn(PVOID Base, SIZE_T Size) {
    for (PLIST_ENTRY Entry = ExpResources.Flink; Entry != &ExpResources; Entry = Entry->Flink) {
        if ((ULONG_PTR)Entry - (ULONG_PTR)Base < Size) {
            return CONTAINING_RECORD(Entry, ERESOURCE, SystemResourcesList);
        }
    }
    return NULL;
}

/* --- owners ---------------------------------------------------------------------------------- */

/* Entry 0 of the table tells its size. */
static POWNER_ENTRY ExpFindOwner(PERESOURCE Resource, ERESOURCE_THREAD Thread) {
    if (Resource->OwnerEntry.OwnerThread == Thread && Resource->OwnerEntry.OwnerCount != 0) {
        return &Resource->OwnerEntry;
    }
    if (Resource->OwnerTable != NULL) {
        for (ULONG i = 1; i < Resource->OwnerTable->TableSize; i++) {
            if (Resource->OwnerTable[i].OwnerThread == Thread) {
                return &Resource->OwnerTable[i];
            }
        }
    }
    return NULL;
}

static BOOLEAN ExpGrowTable(PERESOURCE Resource) {
    ULONG Old = Resource->OwnerTable == NULL ? 0 : Resource->OwnerTable->TableSize;
    ULONG New = Old == 0 ? 4 : Old * 2;
    POWNER_ENTRY Table =
        ExAllocatePoolWithTag(NonPagedPoolNx, New * sizeof(OWNER_ENTRY), EXP_RESOURCE_TAG);

    if (Table == NULL) {
        return FALSE;
    }
    RtlZeroMemory(Table, New * sizeof(OWNER_ENTRY));
    if (Old != 0) {
        RtlCopyMemory(Table, Resource->OwnerTable, Old * sizeof(OWNER_ENTRY));
        ExFreePoolWithTag(Resource->OwnerTable, EXP_RESOURCE_TAG);
    }
    Table->TableSize = New;
    Resource->OwnerTable = Table;
    return TRUE;
}

static POWNER_ENTRY ExpFreeOwner(PERESOURCE Resource) {
    if (Resource->OwnerEntry.OwnerCount == 0) {
        return &Resource->OwnerEntry;
    }
    for (;;) {
        if (Resource->OwnerTable != NULL) {
            for (ULONG i = 1; i < Resource->OwnerTable->TableSize; i++) {
                if (Resource->OwnerTable[i].OwnerThread == 0) {
                    return &Resource->OwnerTable[i];
                }
            }
        }
        if (!ExpGrowTable(Resource)) {
            KiBugCheck(RESOURCE_NOT_OWNED, (ULONG_PTR)Resource, 0, 0, 0, NULL,
                       "No memory for the owners of a resource.");
        }
    }
}

static void ExpGrant(PERESOURCE Resource, ERESOURCE_THREAD Thread, BOOLEAN Exclusive) {
    POWNER_ENTRY Owner = ExpFindOwner(Resource, Thread);

    if (Owner == NULL) {
        Owner = ExpFreeOwner(Resource);
        Owner->OwnerThread = Thread;
        Owner->OwnerCount = 0;
        Resource->ActiveEntries++;
    }
    Owner->OwnerCount++;
    Resource->ActiveCount = 1;
    if (Exclusive) {
        Resource->Flag |= ResourceOwnedExclusive;
    }
}

/* --- waiting --------------------------------------------------------------------------------- */

static BOOLEAN ExpWait(PERESOURCE Resource, BOOLEAN Exclusive) {
    EXP_WAITER Waiter = {.Resource = Resource, .Thread = ExpCurrent(), .Exclusive = Exclusive};

    KeInitializeEvent(&Waiter.Event, SynchronizationEvent, FALSE);
    InsertTailList(&ExpWaiters, &Waiter.ListEntry);
    Resource->ContentionCount++;
    if (Exclusive) {
        Resource->NumberOfExclusiveWaiters++;
    } else {
        Resource->NumberOfSharedWaiters++;
    }
    KeWaitForSingleObject(&Waiter.Event, WrResource, KernelMode, FALSE, NULL);
    return TRUE;
}

static BOOLEAN ExpMayGrant(PERESOURCE Resource, BOOLEAN Exclusive) {
    return Resource->ActiveEntries == 0 || (!Exclusive && !ExpIsExclusive(Resource));
}

/* The resource became freer: grant it to whoever waits, in order, as far as that goes. */
static void ExpGrantWaiters(PERESOURCE Resource) {
    PLIST_ENTRY Entry = ExpWaiters.Flink;

    while (Entry != &ExpWaiters) {
        EXP_WAITER *Waiter = CONTAINING_RECORD(Entry, EXP_WAITER, ListEntry);

        Entry = Entry->Flink;
        if (Waiter->Resource != Resource) {
            continue;
        }
        if (!ExpMayGrant(Resource, Waiter->Exclusive)) {
            return;
        }
        RemoveEntryList(&Waiter->ListEntry);
        if (Waiter->Exclusive) {
            Resource->NumberOfExclusiveWaiters--;
        } else {
            Resource->NumberOfSharedWaiters--;
        }
        ExpGrant(Resource, Waiter->Thread, Waiter->Exclusive);
        KeSetEvent(&Waiter->Event, 0, TRUE);
    }
}

/* --- acquiring ------------------------------------------------------------------------------- */

BOOLEAN ExAcquireResourceExclusiveLite(PERESOURCE Resource, BOOLEAN Wait) {
    KiPreemptionPoint(KiPointLockAcquire);
    if (ExpIsExclusive(Resource) && Resource->OwnerEntry.OwnerThread == ExpCurrent()) {
        Resource->OwnerEntry.OwnerCount++;
        return TRUE;
    }
    if (Resource->ActiveEntries == 0) {
        ExpGrant(Resource, ExpCurrent(), TRUE);
        return TRUE;
    }
    return Wait ? ExpWait(Resource, TRUE) : FALSE;
}

typedef enum _EXP_SHARED { ExpFair, ExpStarveExclusive, ExpWaitForExclusive } EXP_SHARED;

static BOOLEAN ExpAcquireShared(PERESOURCE Resource, BOOLEAN Wait, EXP_SHARED Policy) {
    BOOLEAN Owner;
    BOOLEAN Queue;

    KiPreemptionPoint(KiPointLockAcquire);
    Owner = ExpFindOwner(Resource, ExpCurrent()) != NULL;
    if (ExpIsExclusive(Resource)) {
        if (Owner) {
            Resource->OwnerEntry.OwnerCount++;
            return TRUE;
        }
        return Wait ? ExpWait(Resource, FALSE) : FALSE;
    }
    /* Behind a waiting writer: always, never, or unless this thread reads already. */
    Queue = Resource->NumberOfExclusiveWaiters != 0 &&
            (Policy == ExpWaitForExclusive || (Policy == ExpFair && !Owner));
    if (Queue) {
        return Wait ? ExpWait(Resource, FALSE) : FALSE;
    }
    ExpGrant(Resource, ExpCurrent(), FALSE);
    return TRUE;
}

BOOLEAN ExAcquireResourceSharedLite(PERESOURCE Resource, BOOLEAN Wait) {
    return ExpAcquireShared(Resource, Wait, ExpFair);
}

BOOLEAN ExAcquireSharedStarveExclusive(PERESOURCE Resource, BOOLEAN Wait) {
    return ExpAcquireShared(Resource, Wait, ExpStarveExclusive);
}

BOOLEAN ExAcquireSharedWaitForExclusive(PERESOURCE Resource, BOOLEAN Wait) {
    return ExpAcquireShared(Resource, Wait, ExpWaitForExclusive);
}

/* --- releasing ------------------------------------------------------------------------------- */

void ExReleaseResourceForThreadLite(PERESOURCE Resource, ERESOURCE_THREAD ResourceThreadId) {
    POWNER_ENTRY Owner = ExpFindOwner(Resource, ResourceThreadId);

    if (Owner == NULL) {
        KiBugCheck(RESOURCE_NOT_OWNED, (ULONG_PTR)Resource, ResourceThreadId, 0, 0, NULL,
                   "A resource was released by a thread that does not hold it.");
    }
    if (--Owner->OwnerCount == 0) {
        Owner->OwnerThread = 0;
        Resource->ActiveEntries--;
        if (Resource->ActiveEntries == 0) {
            Resource->Flag &= (USHORT)~ResourceOwnedExclusive;
            Resource->ActiveCount = 0;
        }
        ExpGrantWaiters(Resource);
    }
    KiPreemptionPoint(KiPointLockRelease);
}

void ExReleaseResourceLite(PERESOURCE Resource) {
    ExReleaseResourceForThreadLite(Resource, ExpCurrent());
}

void ExConvertExclusiveToSharedLite(PERESOURCE Resource) {
    if (!ExpIsExclusive(Resource) || Resource->OwnerEntry.OwnerThread != ExpCurrent()) {
        KiBugCheck(RESOURCE_NOT_OWNED, (ULONG_PTR)Resource, ExpCurrent(), 0, 0, NULL,
                   "A resource was converted that its caller does not hold exclusively.");
    }
    Resource->Flag &= (USHORT)~ResourceOwnedExclusive;
    ExpGrantWaiters(Resource);
}

void ExSetResourceOwnerPointer(PERESOURCE Resource, PVOID OwnerPointer) {
    POWNER_ENTRY Owner = ExpFindOwner(Resource, ExpCurrent());

    if (Owner == NULL || ((ULONG_PTR)OwnerPointer & 3) != 3) {
        KiBugCheck(RESOURCE_NOT_OWNED, (ULONG_PTR)Resource, (ULONG_PTR)OwnerPointer, 0, 0, NULL,
                   "ExSetResourceOwnerPointer needs a held resource and a pointer whose two low "
                   "bits are set.");
    }
    Owner->OwnerThread = (ERESOURCE_THREAD)OwnerPointer;
}

/* --- asking ---------------------------------------------------------------------------------- */

BOOLEAN ExIsResourceAcquiredExclusiveLite(PERESOURCE Resource) {
    return ExpIsExclusive(Resource) && Resource->OwnerEntry.OwnerThread == ExpCurrent();
}

ULONG ExIsResourceAcquiredSharedLite(PERESOURCE Resource) {
    POWNER_ENTRY Owner = ExpFindOwner(Resource, ExpCurrent());

    return Owner == NULL ? 0 : Owner->OwnerCount;
}

ULONG ExGetExclusiveWaiterCount(PERESOURCE Resource) { return Resource->NumberOfExclusiveWaiters; }

ULONG ExGetSharedWaiterCount(PERESOURCE Resource) { return Resource->NumberOfSharedWaiters; }

/* --- with the critical region ----------------------------------------------------------------- */

#define EXP_EXPORT __declspec(dllexport)

EXP_EXPORT PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(PERESOURCE Resource);
PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(PERESOURCE Resource) {
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(Resource, TRUE);
    return NULL;
}

EXP_EXPORT PVOID ExEnterCriticalRegionAndAcquireResourceShared(PERESOURCE Resource);
PVOID ExEnterCriticalRegionAndAcquireResourceShared(PERESOURCE Resource) {
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(Resource, TRUE);
    return NULL;
}

void ExReleaseResourceAndLeaveCriticalRegion(PERESOURCE Resource) {
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
}
