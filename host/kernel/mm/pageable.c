/*
 * Forced IRQL checking: pageable memory is trimmed whenever a processor goes to DISPATCH_LEVEL.
 *
 * As on NT, trimming is for good: a range comes back when it is next touched below
 * DISPATCH_LEVEL, through the fault (MmpPageIn). Touched at or above, the fault is the bug check.
 * Ranges that nobody touches between two raises cost nothing.
 */
#include "host/kernel/mm/mmp.h"

typedef struct _MMP_PAGEABLE {
    LIST_ENTRY ListEntry;
    PUCHAR Base;
    SIZE_T Size;
    MACHINE_PROTECTION Protection;
    BOOLEAN Resident;
    LONG Locked; /* pages that MDLs hold: not trimmed */
} MMP_PAGEABLE;

BOOLEAN MmForceIrqlChecks;
static LIST_ENTRY MmpPageableList = {&MmpPageableList, &MmpPageableList};
static ULONG MmpResidentCount;

static MMP_PAGEABLE *MmpFindPageable(const void *Address) {
    for (PLIST_ENTRY Entry = MmpPageableList.Flink; Entry != &MmpPageableList;
         Entry = Entry->Flink) {
        MMP_PAGEABLE *Range = CONTAINING_RECORD(Entry, MMP_PAGEABLE, ListEntry);

        if ((ULONG_PTR)Address - (ULONG_PTR)Range->Base < Range->Size) {
            return Range;
        }
    }
    return NULL;
}

void MmAddPageable(PVOID Base, SIZE_T Size, MACHINE_PROTECTION Protection) {
    MMP_PAGEABLE *Range = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Range), 'egaP');

    if (Range == NULL) {
        return; /* the check sees less, nothing breaks */
    }
    *Range = (MMP_PAGEABLE){.Base = Base, .Size = Size, .Protection = Protection, .Resident = TRUE};
    /* Resident ranges stand in front, so that trimming stops at the first that is not. */
    InsertHeadList(&MmpPageableList, &Range->ListEntry);
    MmpResidentCount++;
    MmForceIrqlChecks = KiBoot->verifier != 0;
}

void MmRemovePageable(PVOID Base) {
    MMP_PAGEABLE *Range = MmpFindPageable(Base);

    if (Range == NULL) {
        return;
    }
    if (Range->Resident) {
        MmpResidentCount--;
    } else {
        KeMachine->protect(Range->Base, Range->Size, Range->Protection);
    }
    RemoveEntryList(&Range->ListEntry);
    ExFreePoolWithTag(Range, 'egaP');
}

BOOLEAN MmIsPageable(const void *Address) { return MmpFindPageable(Address) != NULL; }

void MmpTrimFor(KIRQL Irql) {
    PLIST_ENTRY Entry = MmpPageableList.Flink;

    if (Irql < DISPATCH_LEVEL) {
        return;
    }
    while (MmpResidentCount != 0 && Entry != &MmpPageableList) {
        MMP_PAGEABLE *Range = CONTAINING_RECORD(Entry, MMP_PAGEABLE, ListEntry);

        Entry = Entry->Flink;
        if (!Range->Resident) {
            break;
        }
        if (Range->Locked == 0) {
            KeMachine->protect(Range->Base, Range->Size, MACHINE_NO_ACCESS);
            Range->Resident = FALSE;
            MmpResidentCount--;
            RemoveEntryList(&Range->ListEntry);
            InsertTailList(&MmpPageableList, &Range->ListEntry);
        }
    }
}

static void MmpMakeResident(MMP_PAGEABLE *Range) {
    if (!Range->Resident) {
        KeMachine->protect(Range->Base, Range->Size, Range->Protection);
        Range->Resident = TRUE;
        MmpResidentCount++;
        RemoveEntryList(&Range->ListEntry);
        InsertHeadList(&MmpPageableList, &Range->ListEntry);
    }
}

BOOLEAN MmpPageIn(const void *Address) {
    MMP_PAGEABLE *Range = MmpFindPageable(Address);

    if (Range == NULL || Range->Resident || KiIrql() >= DISPATCH_LEVEL) {
        return FALSE;
    }
    MmpMakeResident(Range);
    return TRUE;
}

void MmRestorePageable(void) {
    for (PLIST_ENTRY Entry = MmpPageableList.Flink; Entry != &MmpPageableList;
         Entry = Entry->Flink) {
        MMP_PAGEABLE *Range = CONTAINING_RECORD(Entry, MMP_PAGEABLE, ListEntry);

        KeMachine->protect(Range->Base, Range->Size, Range->Protection);
    }
    MmForceIrqlChecks = FALSE;
}

void MmpLockPageable(PVOID Base, SIZE_T Size, BOOLEAN Lock) {
    PUCHAR Page = PAGE_ALIGN(Base);
    SIZE_T Pages = ADDRESS_AND_SIZE_TO_SPAN_PAGES(Base, Size);

    for (SIZE_T i = 0; i < Pages; i++) {
        MMP_PAGEABLE *Range = MmpFindPageable(Page + i * PAGE_SIZE);

        if (Range == NULL) {
            continue;
        }
        if (Lock) {
            MmpMakeResident(Range);
            Range->Locked++;
        } else {
            Range->Locked--;
        }
    }
}
