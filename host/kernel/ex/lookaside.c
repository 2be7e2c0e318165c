/* Lookaside lists and interlocked lists. */
#include "host/kernel/inc/ke.h"

#define EXP_DEFAULT_DEPTH 4
#define EXP_MAXIMUM_DEPTH 256

static LIST_ENTRY ExpLookasideListHead = {&ExpLookasideListHead, &ExpLookasideListHead};

/* Under the verifier nothing is kept, so that every block comes from pool and is checked there. */
static USHORT ExpLookasideDepth(void) { return KiBoot->verifier ? 0 : EXP_DEFAULT_DEPTH; }

static void ExpInitLookaside(PGENERAL_LOOKASIDE List, POOL_TYPE Type, SIZE_T Size, ULONG Tag) {
    InitializeSListHead(&List->ListHead);
    List->Depth = ExpLookasideDepth();
    List->MaximumDepth = EXP_MAXIMUM_DEPTH;
    List->TotalAllocates = 0;
    List->AllocateMisses = 0;
    List->TotalFrees = 0;
    List->FreeMisses = 0;
    List->Type = Type;
    List->Tag = Tag;
    List->Size = (ULONG)(Size < sizeof(SLIST_ENTRY) ? sizeof(SLIST_ENTRY) : Size);
    List->LastTotalAllocates = 0;
    List->LastAllocateMisses = 0;
    InsertTailList(&ExpLookasideListHead, &List->ListEntry);
}

static void ExpPlainFree(PVOID Buffer) { ExFreePoolWithTag(Buffer, 0); }

static void ExpDrain(PGENERAL_LOOKASIDE List) {
    PSLIST_ENTRY Entry;

    RemoveEntryList(&List->ListEntry);
    while ((Entry = ExpInterlockedPopEntrySList(&List->ListHead)) != NULL) {
        List->Free(Entry);
    }
}

#undef ExInitializeNPagedLookasideList
void ExInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST Lookaside, PALLOCATE_FUNCTION Allocate,
                                     PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size, ULONG Tag,
                                     USHORT Depth) {
    ULONG Type = (Flags & POOL_NX_ALLOCATION) != 0 ? NonPagedPoolNx : NonPagedPool;

    UNREFERENCED_PARAMETER(Depth);
    ExpInitLookaside(&Lookaside->L, (POOL_TYPE)(Type | (Flags & POOL_RAISE_IF_ALLOCATION_FAILURE)),
                     Size, Tag);
    Lookaside->L.Allocate = Allocate != NULL ? Allocate : ExAllocatePoolWithTag;
    Lookaside->L.Free = Free != NULL ? Free : ExpPlainFree;
}

void ExDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST Lookaside) { ExpDrain(&Lookaside->L); }

void ExInitializePagedLookasideList(PPAGED_LOOKASIDE_LIST Lookaside, PALLOCATE_FUNCTION Allocate,
                                    PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size, ULONG Tag,
                                    USHORT Depth) {
    UNREFERENCED_PARAMETER(Depth);
    ExpInitLookaside(&Lookaside->L,
                     (POOL_TYPE)(PagedPool | (Flags & POOL_RAISE_IF_ALLOCATION_FAILURE)), Size,
                     Tag);
    Lookaside->L.Allocate = Allocate != NULL ? Allocate : ExAllocatePoolWithTag;
    Lookaside->L.Free = Free != NULL ? Free : ExpPlainFree;
}

void ExDeletePagedLookasideList(PPAGED_LOOKASIDE_LIST Lookaside) { ExpDrain(&Lookaside->L); }

PVOID ExpFindLookasideIn(PVOID Base, SIZE_T Size);
PVOID ExpFindLookasideIn(PVOID Base, SIZE_T Size) {
    for (PLIST_ENTRY Entry = ExpLookasideListHead.Flink; Entry != &ExpLookasideListHead;
         Entry = Entry->Flink) {
        if ((ULONG_PTR)Entry - (ULONG_PTR)Base < Size) {
            return CONTAINING_RECORD(Entry, GENERAL_LOOKASIDE, ListEntry);
        }
    }
    return NULL;
}

/* --- LOOKASIDE_LIST_EX ----------------------------------------------------------------------- */

static PVOID ExpAllocateEx(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag,
                           PLOOKASIDE_LIST_EX Lookaside) {
    UNREFERENCED_PARAMETER(Lookaside);
    return ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag);
}

static void ExpFreeEx(PVOID Buffer, PLOOKASIDE_LIST_EX Lookaside) {
    UNREFERENCED_PARAMETER(Lookaside);
    ExFreePoolWithTag(Buffer, 0);
}

NTSTATUS ExInitializeLookasideListEx(PLOOKASIDE_LIST_EX Lookaside, PALLOCATE_FUNCTION_EX Allocate,
                                     PFREE_FUNCTION_EX Free, POOL_TYPE PoolType, ULONG Flags,
                                     SIZE_T Size, ULONG Tag, USHORT Depth) {
    PGENERAL_LOOKASIDE List = (PGENERAL_LOOKASIDE)&Lookaside->L;
    ULONG Type = (ULONG)PoolType;

    UNREFERENCED_PARAMETER(Depth);
    if (Flags & ~(ULONG)(EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL |
                         EX_LOOKASIDE_LIST_EX_FLAGS_FAIL_NO_RAISE)) {
        return STATUS_INVALID_PARAMETER_5;
    }
    if ((Flags & EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL) &&
        (Flags & EX_LOOKASIDE_LIST_EX_FLAGS_FAIL_NO_RAISE)) {
        return STATUS_INVALID_PARAMETER_5;
    }
    if (Flags & EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL) {
        Type |= POOL_RAISE_IF_ALLOCATION_FAILURE;
    }
    ExpInitLookaside(List, (POOL_TYPE)Type, Size, Tag);
    List->AllocateEx = Allocate != NULL ? Allocate : ExpAllocateEx;
    List->FreeEx = Free != NULL ? Free : ExpFreeEx;
    return STATUS_SUCCESS;
}

void ExFlushLookasideListEx(PLOOKASIDE_LIST_EX Lookaside) {
    PSLIST_ENTRY Entry;

    while ((Entry = ExpInterlockedPopEntrySList(&Lookaside->L.ListHead)) != NULL) {
        Lookaside->L.FreeEx(Entry, Lookaside);
    }
}

void ExDeleteLookasideListEx(PLOOKASIDE_LIST_EX Lookaside) {
    ExFlushLookasideListEx(Lookaside);
    RemoveEntryList(&Lookaside->L.ListEntry);
}

/* --- sequenced lists: no processor leaves between two scheduling points, so these are atomic ---
 */

void InitializeSListHead(PSLIST_HEADER SListHead) {
    SListHead->Alignment = 0;
    SListHead->Region = 0;
}

static PSLIST_ENTRY ExpFirst(PSLIST_HEADER Head) {
    return (PSLIST_ENTRY)(Head->HeaderX64.NextEntry << 4);
}

PSLIST_ENTRY ExpInterlockedPopEntrySList(PSLIST_HEADER ListHead) {
    PSLIST_ENTRY Entry = ExpFirst(ListHead);

    if (Entry != NULL) {
        ListHead->HeaderX64.NextEntry = (ULONG_PTR)Entry->Next >> 4;
        ListHead->HeaderX64.Depth--;
        ListHead->HeaderX64.Sequence++;
    }
    return Entry;
}

PSLIST_ENTRY ExpInterlockedPushEntrySList(PSLIST_HEADER ListHead, PSLIST_ENTRY ListEntry) {
    PSLIST_ENTRY First = ExpFirst(ListHead);

    ListEntry->Next = First;
    ListHead->HeaderX64.NextEntry = (ULONG_PTR)ListEntry >> 4;
    ListHead->HeaderX64.Depth++;
    ListHead->HeaderX64.Sequence++;
    return First;
}

PSLIST_ENTRY ExpInterlockedFlushSList(PSLIST_HEADER ListHead) {
    PSLIST_ENTRY First = ExpFirst(ListHead);

    ListHead->HeaderX64.NextEntry = 0;
    ListHead->HeaderX64.Depth = 0;
    ListHead->HeaderX64.Sequence++;
    return First;
}

#undef ExQueryDepthSList
__declspec(dllexport) USHORT ExQueryDepthSList(PSLIST_HEADER SListHead);
USHORT ExQueryDepthSList(PSLIST_HEADER SListHead) { return (USHORT)SListHead->HeaderX64.Depth; }

/* --- lists under a spin lock ----------------------------------------------------------------- */

static KIRQL ExpEnter(PKSPIN_LOCK Lock) {
    KIRQL OldIrql = KfRaiseIrql(HIGH_LEVEL); /* as on NT: usable from interrupt routines */

    KeAcquireSpinLockAtDpcLevel(Lock);
    return OldIrql;
}

static void ExpLeave(PKSPIN_LOCK Lock, KIRQL OldIrql) {
    KeReleaseSpinLockFromDpcLevel(Lock);
    KeLowerIrql(OldIrql);
}

PLIST_ENTRY ExInterlockedInsertHeadList(PLIST_ENTRY ListHead, PLIST_ENTRY ListEntry,
                                        PKSPIN_LOCK Lock) {
    KIRQL OldIrql = ExpEnter(Lock);
    PLIST_ENTRY First = ListHead->Flink;

    InsertHeadList(ListHead, ListEntry);
    ExpLeave(Lock, OldIrql);
    return First == ListHead ? NULL : First;
}

PLIST_ENTRY ExInterlockedInsertTailList(PLIST_ENTRY ListHead, PLIST_ENTRY ListEntry,
                                        PKSPIN_LOCK Lock) {
    KIRQL OldIrql = ExpEnter(Lock);
    PLIST_ENTRY Last = ListHead->Blink;

    InsertTailList(ListHead, ListEntry);
    ExpLeave(Lock, OldIrql);
    return Last == ListHead ? NULL : Last;
}

PLIST_ENTRY ExInterlockedRemoveHeadList(PLIST_ENTRY ListHead, PKSPIN_LOCK Lock) {
    KIRQL OldIrql = ExpEnter(Lock);
    PLIST_ENTRY Entry = IsListEmpty(ListHead) ? NULL : RemoveHeadList(ListHead);

    ExpLeave(Lock, OldIrql);
    return Entry;
}

PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(PSINGLE_LIST_ENTRY ListHead, PKSPIN_LOCK Lock) {
    KIRQL OldIrql = ExpEnter(Lock);
    PSINGLE_LIST_ENTRY Entry = ListHead->Next;

    if (Entry != NULL) {
        ListHead->Next = Entry->Next;
    }
    ExpLeave(Lock, OldIrql);
    return Entry;
}

PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(PSINGLE_LIST_ENTRY ListHead,
                                              PSINGLE_LIST_ENTRY ListEntry, PKSPIN_LOCK Lock) {
    KIRQL OldIrql = ExpEnter(Lock);
    PSINGLE_LIST_ENTRY First = ListHead->Next;

    ListEntry->Next = First;
    ListHead->Next = ListEntry;
    ExpLeave(Lock, OldIrql);
    return First;
}

ULONG ExInterlockedAddUlong(PULONG Addend, ULONG Increment, PKSPIN_LOCK Lock) {
    KIRQL OldIrql = ExpEnter(Lock);
    ULONG Old = *Addend;

    *Addend = Old + Increment;
    ExpLeave(Lock, OldIrql);
    return Old;
}

LARGE_INTEGER ExInterlockedAddLargeInteger(PLARGE_INTEGER Addend, LARGE_INTEGER Increment,
                                           PKSPIN_LOCK Lock) {
    KIRQL OldIrql = ExpEnter(Lock);
    LARGE_INTEGER Old = *Addend;

    Addend->QuadPart = Old.QuadPart + Increment.QuadPart;
    ExpLeave(Lock, OldIrql);
    return Old;
}
