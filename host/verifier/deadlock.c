/*
 * Lock order. Each lock that drivers take is a node; an edge A -> B says that B was taken while A
 * was held, and where. Taking B while holding A is an error if A can be reached from B: two
 * processors could then wait for each other. Reported on the first such order, before it ever
 * deadlocks.
 */
#include "host/verifier/verifier.h"
#include "host/kernel/inc/report.h"

#define VF_TAG 'kclV'
#define VF_HELD 64
#define VF_FRAMES 12

typedef struct _VF_LOCK {
    LIST_ENTRY ListEntry;
    PVOID Address;
    LIST_ENTRY EdgeHead; /* VF_EDGE: taken while this one was held */
    ULONG Visited;
} VF_LOCK;

typedef struct _VF_EDGE {
    LIST_ENTRY ListEntry;
    VF_LOCK *To;
    ULONG FrameCount;
    uint64_t Frames[VF_FRAMES];
} VF_EDGE;

/* What a thread holds, innermost last. */
typedef struct _VF_OWNER {
    LIST_ENTRY ListEntry;
    PKTHREAD Thread;
    ULONG Count;
    VF_LOCK *Held[VF_HELD];
} VF_OWNER;

#define VF_BUCKETS 64

static LIST_ENTRY VfLocks[VF_BUCKETS];
static LIST_ENTRY VfOwners = {&VfOwners, &VfOwners};
static ULONG VfVisit;

/* A lock that is not in the tables would be reported as released without being held. */
static DECLSPEC_NORETURN void VfNoMemory(void) {
    KiBugCheck(DRIVER_VERIFIER_DETECTED_VIOLATION, 0, 0, 0, 0, NULL,
               "No memory for the verifier's own tables.");
}

static PLIST_ENTRY VfBucket(PVOID Address) {
    PLIST_ENTRY Head = &VfLocks[((ULONG_PTR)Address >> 3) % VF_BUCKETS];

    if (Head->Flink == NULL) {
        InitializeListHead(Head);
    }
    return Head;
}

static VF_LOCK *VfFindLock(PVOID Address, BOOLEAN Create) {
    PLIST_ENTRY Head = VfBucket(Address);
    VF_LOCK *Lock;

    for (PLIST_ENTRY Entry = Head->Flink; Entry != Head; Entry = Entry->Flink) {
        Lock = CONTAINING_RECORD(Entry, VF_LOCK, ListEntry);
        if (Lock->Address == Address) {
            return Lock;
        }
    }
    if (!Create) {
        return NULL;
    }
    Lock = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Lock), VF_TAG);
    if (Lock == NULL) {
        VfNoMemory();
    }
    RtlZeroMemory(Lock, sizeof(*Lock));
    Lock->Address = Address;
    InitializeListHead(&Lock->EdgeHead);
    InsertHeadList(Head, &Lock->ListEntry);
    return Lock;
}

static VF_OWNER *VfFindOwner(BOOLEAN Create) {
    PKTHREAD Thread = KiCurrentThread();
    VF_OWNER *Owner;

    for (PLIST_ENTRY Entry = VfOwners.Flink; Entry != &VfOwners; Entry = Entry->Flink) {
        Owner = CONTAINING_RECORD(Entry, VF_OWNER, ListEntry);
        if (Owner->Thread == Thread) {
            return Owner;
        }
    }
    if (!Create) {
        return NULL;
    }
    Owner = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Owner), VF_TAG);
    if (Owner == NULL) {
        VfNoMemory();
    }
    RtlZeroMemory(Owner, sizeof(*Owner));
    Owner->Thread = Thread;
    InsertHeadList(&VfOwners, &Owner->ListEntry);
    return Owner;
}

static VF_EDGE *VfFindEdge(VF_LOCK *From, VF_LOCK *To) {
    for (PLIST_ENTRY Entry = From->EdgeHead.Flink; Entry != &From->EdgeHead; Entry = Entry->Flink) {
        VF_EDGE *Edge = CONTAINING_RECORD(Entry, VF_EDGE, ListEntry);

        if (Edge->To == To) {
            return Edge;
        }
    }
    return NULL;
}

/* The first edge of a way from From to To, or NULL. */
static VF_EDGE *VfFindWay(VF_LOCK *From, VF_LOCK *To) {
    From->Visited = VfVisit;
    for (PLIST_ENTRY Entry = From->EdgeHead.Flink; Entry != &From->EdgeHead; Entry = Entry->Flink) {
        VF_EDGE *Edge = CONTAINING_RECORD(Entry, VF_EDGE, ListEntry);

        if (Edge->To == To || (Edge->To->Visited != VfVisit && VfFindWay(Edge->To, To) != NULL)) {
            return Edge;
        }
    }
    return NULL;
}

static void VfCheckOrder(VF_OWNER *Owner, VF_LOCK *Lock) {
    for (ULONG i = 0; i < Owner->Count; i++) {
        VF_EDGE *Way;

        if (VfFindEdge(Owner->Held[i], Lock) != NULL) {
            continue; /* this order was seen, and found right, before */
        }
        VfVisit++;
        Way = VfFindWay(Lock, Owner->Held[i]);
        if (Way != NULL) {
            char Held[24];
            char Wanted[24];
            MACHINE_FIELD Fields[2] = {{"held", Held}, {"wanted", Wanted}};
            MACHINE_STACK Stack = {"the other order was", Way->Frames, Way->FrameCount, 1};
            VF_REPORT Report = {
                .Parameter = {(ULONG_PTR)Lock->Address, (ULONG_PTR)Owner->Held[i]->Address, 0},
                .Fields = Fields,
                .FieldCount = 2,
                .Stacks = &Stack,
                .StackCount = 1,
            };

            KiFormat(Held, sizeof(Held), "0x%llX", (ULONG64)(ULONG_PTR)Owner->Held[i]->Address);
            KiFormat(Wanted, sizeof(Wanted), "0x%llX", (ULONG64)(ULONG_PTR)Lock->Address);
            VfStop(VfLockOrder, &Report);
        }
    }
}

void VfLockAcquiring(PVOID Address, PVOID Caller) {
    VF_OWNER *Owner = VfFindOwner(FALSE);
    VF_LOCK *Lock;

    UNREFERENCED_PARAMETER(Caller);
    if (Owner == NULL || Owner->Count == 0) {
        return;
    }
    Lock = VfFindLock(Address, TRUE);
    for (ULONG i = 0; i < Owner->Count; i++) {
        if (Owner->Held[i] == Lock) {
            VfStop2(VfLockRecursion, (ULONG_PTR)Address, 0);
        }
    }
    VfCheckOrder(Owner, Lock);
}

static void VfAddEdge(VF_LOCK *From, VF_LOCK *To) {
    VF_EDGE *Edge;

    if (VfFindEdge(From, To) != NULL) {
        return;
    }
    Edge = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Edge), VF_TAG);
    if (Edge == NULL) {
        VfNoMemory();
    }
    Edge->To = To;
    Edge->FrameCount = RtlpCaptureFrames(Edge->Frames, VF_FRAMES);
    InsertTailList(&From->EdgeHead, &Edge->ListEntry);
}

static void VfPushLock(PVOID Address, BOOLEAN Waited) {
    VF_OWNER *Owner = VfFindOwner(TRUE);
    VF_LOCK *Lock = VfFindLock(Address, TRUE);

    if (Owner->Count == VF_HELD) {
        KiStopUnimplemented("verifier.sys", "lock order of a thread that holds more than 64 locks");
    }
    for (ULONG i = 0; Waited && i < Owner->Count; i++) {
        VfAddEdge(Owner->Held[i], Lock);
    }
    Owner->Held[Owner->Count++] = Lock;
}

void VfLockAcquired(PVOID Address, PVOID Caller) {
    UNREFERENCED_PARAMETER(Caller);
    VfPushLock(Address, TRUE);
}

/* Who tries does not wait, so its order cannot be wrong; what it takes next, with this one held,
 * can. */
void VfLockTried(PVOID Address) { VfPushLock(Address, FALSE); }

void VfLockReleased(PVOID Address, PVOID Caller) {
    VF_OWNER *Owner = VfFindOwner(FALSE);
    ULONG Index;

    UNREFERENCED_PARAMETER(Caller);
    if (Owner == NULL) {
        VfStop2(VfLockUnacquired, (ULONG_PTR)Address, 0);
    }
    for (Index = Owner->Count; Index > 0 && Owner->Held[Index - 1]->Address != Address; Index--) {
    }
    if (Index == 0) {
        VfStop2(VfLockUnacquired, (ULONG_PTR)Address, 0);
    }
    for (; Index < Owner->Count; Index++) {
        Owner->Held[Index - 1] = Owner->Held[Index];
    }
    if (--Owner->Count == 0) {
        RemoveEntryList(&Owner->ListEntry);
        ExFreePoolWithTag(Owner, VF_TAG);
    }
}

static void VfForgetEdges(VF_LOCK *From, VF_LOCK *To) {
    PLIST_ENTRY Entry = From->EdgeHead.Flink;

    while (Entry != &From->EdgeHead) {
        VF_EDGE *Edge = CONTAINING_RECORD(Entry, VF_EDGE, ListEntry);

        Entry = Entry->Flink;
        if (To == NULL || Edge->To == To) {
            RemoveEntryList(&Edge->ListEntry);
            ExFreePoolWithTag(Edge, VF_TAG);
        }
    }
}

static void VfForgetLock(VF_LOCK *Lock) {
    for (ULONG i = 0; i < VF_BUCKETS; i++) {
        PLIST_ENTRY Head = &VfLocks[i];

        for (PLIST_ENTRY Entry = Head->Flink; Entry != NULL && Entry != Head;
             Entry = Entry->Flink) {
            VfForgetEdges(CONTAINING_RECORD(Entry, VF_LOCK, ListEntry), Lock);
        }
    }
    VfForgetEdges(Lock, NULL);
    RemoveEntryList(&Lock->ListEntry);
    ExFreePoolWithTag(Lock, VF_TAG);
}

void VfForgetLocks(PVOID Base, SIZE_T Size) {
    for (ULONG i = 0; i < VF_BUCKETS; i++) {
        PLIST_ENTRY Head = &VfLocks[i];
        PLIST_ENTRY Entry = Head->Flink;

        while (Entry != NULL && Entry != Head) {
            VF_LOCK *Lock = CONTAINING_RECORD(Entry, VF_LOCK, ListEntry);

            Entry = Entry->Flink;
            if ((ULONG_PTR)Lock->Address - (ULONG_PTR)Base < Size) {
                VfForgetLock(Lock);
            }
        }
    }
}
