/*
 * Locking and mapping the pages of an MDL.
 *
 * This machine has no physical memory; the number of a page is that of the address it was first
 * given, and stays so in every mapping of it. So a frame number names its page for as long as the
 * page lives, which is all that drivers may rely on.
 */
#include "host/kernel/mm/mmp.h"
#include "host/kernel/inc/init.h"

typedef struct _MMP_MAPPING {
    LIST_ENTRY ListEntry;
    PUCHAR Base;
    SIZE_T Size;
    PUCHAR Source;
} MMP_MAPPING;

static LIST_ENTRY MmpMappings = {&MmpMappings, &MmpMappings};
static LONG MmpLockedMdls;

LONG MmLockedMdlCount(void) { return MmpLockedMdls; }

static SIZE_T MmpMdlPages(PMDL Mdl) {
    return ADDRESS_AND_SIZE_TO_SPAN_PAGES((PUCHAR)Mdl->StartVa + Mdl->ByteOffset, Mdl->ByteCount);
}

/* The address a page was first given. */
static PUCHAR MmpOriginal(PVOID Address) {
    for (PLIST_ENTRY Entry = MmpMappings.Flink; Entry != &MmpMappings; Entry = Entry->Flink) {
        MMP_MAPPING *Mapping = CONTAINING_RECORD(Entry, MMP_MAPPING, ListEntry);

        if ((ULONG_PTR)Address - (ULONG_PTR)Mapping->Base < Mapping->Size) {
            return Mapping->Source + ((PUCHAR)Address - Mapping->Base);
        }
    }
    return Address;
}

static void MmpFillFrames(PMDL Mdl) {
    PPFN_NUMBER Frames = MmGetMdlPfnArray(Mdl);
    SIZE_T Pages = MmpMdlPages(Mdl);

    for (SIZE_T i = 0; i < Pages; i++) {
        Frames[i] = (PFN_NUMBER)((ULONG_PTR)MmpOriginal((PUCHAR)Mdl->StartVa + i * PAGE_SIZE) >>
                                 PAGE_SHIFT);
    }
}

SIZE_T MmSizeOfMdl(PVOID Base, SIZE_T Length) {
    return sizeof(MDL) + ADDRESS_AND_SIZE_TO_SPAN_PAGES(Base, Length) * sizeof(PFN_NUMBER);
}

void MmBuildMdlForNonPagedPool(PMDL MemoryDescriptorList) {
    PMDL Mdl = MemoryDescriptorList;

    Mdl->Process = NULL;
    Mdl->MdlFlags |= MDL_SOURCE_IS_NONPAGED_POOL;
    Mdl->MappedSystemVa = (PUCHAR)Mdl->StartVa + Mdl->ByteOffset;
    MmpFillFrames(Mdl);
}

static BOOLEAN MmpAccessible(const UCHAR *Page, KPROCESSOR_MODE Mode, BOOLEAN Write) {
    MACHINE_RANGE Range;

    if (Mode == UserMode && !MmpIsUserAddress(Page)) {
        return FALSE;
    }
    if (MmIsPageable(Page)) {
        return TRUE; /* trimmed at most; locking brings it in */
    }
    if (KeMachine->query(Page, &Range) != MACHINE_OK || !Range.committed) {
        return FALSE;
    }
    switch (Range.protection) {
    case MACHINE_NO_ACCESS:
        return FALSE;
    case MACHINE_READ:
    case MACHINE_EXECUTE_READ:
        return !Write;
    default:
        return TRUE;
    }
}

void MmProbeAndLockPages(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode,
                         LOCK_OPERATION Operation) {
    PMDL Mdl = MemoryDescriptorList;
    PUCHAR Start = Mdl->StartVa;
    SIZE_T Pages = MmpMdlPages(Mdl);

    if (Mdl->MdlFlags & (MDL_PAGES_LOCKED | MDL_SOURCE_IS_NONPAGED_POOL | MDL_PARTIAL)) {
        KiBugCheck(DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS, (ULONG_PTR)Mdl, (ULONG)Mdl->MdlFlags, 0, 0,
                   NULL,
                   "MmProbeAndLockPages was called with an MDL whose pages are locked, or "
                   "that describes nonpaged pool or a part of another.");
    }
    for (SIZE_T i = 0; i < Pages; i++) {
        if (!MmpAccessible(Start + i * PAGE_SIZE, AccessMode, Operation != IoReadAccess)) {
            ExRaiseStatus(STATUS_ACCESS_VIOLATION);
        }
    }
    Mdl->Process = MmpIsUserAddress(Start) ? (struct _EPROCESS *)IoGetCurrentProcess() : NULL;
    MmpLockPageable(Start + Mdl->ByteOffset, Mdl->ByteCount, TRUE);
    MmpFillFrames(Mdl);
    Mdl->MdlFlags |= MDL_PAGES_LOCKED;
    if (Operation != IoReadAccess) {
        Mdl->MdlFlags |= MDL_WRITE_OPERATION;
    }
    MmpLockedMdls++;
}

void MmUnlockPages(PMDL MemoryDescriptorList) {
    PMDL Mdl = MemoryDescriptorList;

    if ((Mdl->MdlFlags & MDL_PAGES_LOCKED) == 0) {
        KiBugCheck(PFN_LIST_CORRUPT, 7, (ULONG_PTR)Mdl, (ULONG)Mdl->MdlFlags, 0, NULL,
                   "MmUnlockPages was called with an MDL whose pages are not locked.");
    }
    if (Mdl->MdlFlags & MDL_MAPPED_TO_SYSTEM_VA) {
        MmUnmapLockedPages(Mdl->MappedSystemVa, Mdl);
    }
    MmpLockPageable((PUCHAR)Mdl->StartVa + Mdl->ByteOffset, Mdl->ByteCount, FALSE);
    Mdl->MdlFlags &= (CSHORT) ~(MDL_PAGES_LOCKED | MDL_WRITE_OPERATION);
    MmpLockedMdls--;
}

/* --- mappings -------------------------------------------------------------------------------- */

/* One view for each run of frames that follow each other. */
static BOOLEAN MmpMapFrames(PUCHAR Base, PPFN_NUMBER Frames, SIZE_T Pages) {
    for (SIZE_T First = 0; First < Pages;) {
        SIZE_T Count = 1;

        while (First + Count < Pages && Frames[First + Count] == Frames[First] + Count) {
            Count++;
        }
        if (KeMachine->map_view(Base + First * PAGE_SIZE,
                                (PVOID)((ULONG_PTR)Frames[First] << PAGE_SHIFT), Count * PAGE_SIZE,
                                MACHINE_READ_WRITE) != MACHINE_OK) {
            return FALSE;
        }
        First += Count;
    }
    return TRUE;
}

static PVOID MmpMapPages(PPFN_NUMBER Frames, SIZE_T Pages, BOOLEAN User) {
    MMP_MAPPING *Mapping = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Mapping), 'paMM');
    void *Base;

    if (Mapping == NULL) {
        return NULL;
    }
    if (KeMachine->reserve(User ? MACHINE_KIND_USER : MACHINE_KIND_MAPPING, Pages * PAGE_SIZE, 0,
                           &Base) != MACHINE_OK) {
        ExFreePoolWithTag(Mapping, 'paMM');
        return NULL;
    }
    if (!MmpMapFrames(Base, Frames, Pages)) {
        KeMachine->release(Base);
        ExFreePoolWithTag(Mapping, 'paMM');
        return NULL;
    }
    *Mapping = (MMP_MAPPING){
        .Base = Base,
        .Size = Pages * PAGE_SIZE,
        .Source = (PUCHAR)((ULONG_PTR)Frames[0] << PAGE_SHIFT),
    };
    InsertHeadList(&MmpMappings, &Mapping->ListEntry);
    return Base;
}

PVOID MmMapLockedPagesSpecifyCache(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode,
                                   MEMORY_CACHING_TYPE CacheType, PVOID RequestedAddress,
                                   ULONG BugCheckOnFailure, ULONG Priority) {
    PMDL Mdl = MemoryDescriptorList;
    PUCHAR Base;

    UNREFERENCED_PARAMETER(CacheType);
    UNREFERENCED_PARAMETER(Priority);
    if (AccessMode == UserMode && RequestedAddress != NULL) {
        ExRaiseStatus(STATUS_CONFLICTING_ADDRESSES); /* no address can be promised here */
    }
    if ((Mdl->MdlFlags & (MDL_PAGES_LOCKED | MDL_PARTIAL | MDL_SOURCE_IS_NONPAGED_POOL)) == 0) {
        KiBugCheck(PFN_LIST_CORRUPT, 7, (ULONG_PTR)Mdl, (ULONG)Mdl->MdlFlags, 0, NULL,
                   "An MDL was mapped whose pages are not locked.");
    }
    Base = MmpMapPages(MmGetMdlPfnArray(Mdl), MmpMdlPages(Mdl), AccessMode == UserMode);
    if (Base == NULL) {
        if (AccessMode == UserMode) {
            ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
        }
        if (BugCheckOnFailure) {
            KiBugCheck(NO_MORE_SYSTEM_PTES, 0, 0, 0, 0, NULL, "An MDL could not be mapped.");
        }
        return NULL;
    }
    Base += Mdl->ByteOffset;
    if (AccessMode == KernelMode) {
        Mdl->MappedSystemVa = Base;
        Mdl->MdlFlags |= MDL_MAPPED_TO_SYSTEM_VA;
        if (Mdl->MdlFlags & MDL_PARTIAL) {
            Mdl->MdlFlags |= MDL_PARTIAL_HAS_BEEN_MAPPED;
        }
    }
    return Base;
}

#undef MmMapLockedPages
PVOID MmMapLockedPages(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode) {
    return MmMapLockedPagesSpecifyCache(MemoryDescriptorList, AccessMode, MmCached, NULL, TRUE,
                                        HighPagePriority);
}

void MmUnmapLockedPages(PVOID BaseAddress, PMDL MemoryDescriptorList) {
    PUCHAR Base = PAGE_ALIGN(BaseAddress);
    PMDL Mdl = MemoryDescriptorList;

    for (PLIST_ENTRY Entry = MmpMappings.Flink; Entry != &MmpMappings; Entry = Entry->Flink) {
        MMP_MAPPING *Mapping = CONTAINING_RECORD(Entry, MMP_MAPPING, ListEntry);

        if (Mapping->Base == Base) {
            RemoveEntryList(&Mapping->ListEntry);
            KeMachine->release(Base);
            ExFreePoolWithTag(Mapping, 'paMM');
            if (Mdl->MappedSystemVa == BaseAddress) {
                Mdl->MdlFlags &= (CSHORT) ~(MDL_MAPPED_TO_SYSTEM_VA | MDL_PARTIAL_HAS_BEEN_MAPPED);
                Mdl->MappedSystemVa = NULL;
            }
            return;
        }
    }
    KiBugCheck(SYSTEM_PTE_MISUSE, 0, (ULONG_PTR)BaseAddress, (ULONG_PTR)Mdl, 0, NULL,
               "MmUnmapLockedPages was called with an address that is not a mapping.");
}

/*
 * The number of a page is its address, so there is no memory "below 4 GB" or the like to be had:
 * limits that the pages do not keep stop the run rather than be passed over.
 */
static void MmpRequireRange(PCSTR Function, PVOID Pages, SIZE_T Size, ULONG64 Low, ULONG64 High,
                            ULONG64 Boundary) {
    ULONG64 First = (ULONG_PTR)Pages;
    ULONG64 Last = First + Size - 1;

    if (First < Low || Last > High || (Boundary != 0 && First / Boundary != Last / Boundary)) {
        KiUnimplemented(Function);
    }
}

/* --- pages of a driver's own ------------------------------------------------------------------ */

PMDL MmAllocatePagesForMdlEx(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress,
                             PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes,
                             MEMORY_CACHING_TYPE CacheType, ULONG Flags) {
    SIZE_T Size = ROUND_TO_PAGES(TotalBytes);
    PVOID Pages;
    PMDL Mdl;

    UNREFERENCED_PARAMETER(SkipBytes); /* where to look next, after a range that does not do */
    UNREFERENCED_PARAMETER(CacheType); /* caches are coherent, and nothing here bypasses them */
    Pages = ExAllocatePoolWithTag(NonPagedPoolNx, Size, 'gPmM');
    if (Pages == NULL) {
        return NULL;
    }
    MmpRequireRange("MmAllocatePagesForMdlEx in a range of physical addresses", Pages, Size,
                    (ULONG64)LowAddress.QuadPart, (ULONG64)HighAddress.QuadPart, 0);
    Mdl = ExAllocatePoolWithTag(NonPagedPoolNx, MmSizeOfMdl(Pages, Size), 'ldmM');
    if (Mdl == NULL) {
        ExFreePoolWithTag(Pages, 'gPmM');
        return NULL;
    }
    if ((Flags & MM_DONT_ZERO_ALLOCATION) == 0) {
        RtlZeroMemory(Pages, Size);
    }
    MmInitializeMdl(Mdl, Pages, Size);
    MmpFillFrames(Mdl);
    Mdl->StartVa = NULL; /* they have no address until they are mapped */
    Mdl->MdlFlags |= MDL_PAGES_LOCKED;
    return Mdl;
}

PMDL MmAllocatePagesForMdl(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress,
                           PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes) {
    return MmAllocatePagesForMdlEx(LowAddress, HighAddress, SkipBytes, TotalBytes, MmCached, 0);
}

void MmFreePagesFromMdl(PMDL MemoryDescriptorList) {
    PMDL Mdl = MemoryDescriptorList;

    if (Mdl->MdlFlags & MDL_MAPPED_TO_SYSTEM_VA) {
        MmUnmapLockedPages(Mdl->MappedSystemVa, Mdl);
    }
    ExFreePoolWithTag((PVOID)((ULONG_PTR)MmGetMdlPfnArray(Mdl)[0] << PAGE_SHIFT), 'gPmM');
    Mdl->MdlFlags &= (CSHORT)~MDL_PAGES_LOCKED;
}

PHYSICAL_ADDRESS MmGetPhysicalAddress(PVOID BaseAddress) {
    PHYSICAL_ADDRESS Address;

    Address.QuadPart = (LONGLONG)MmpOriginal(BaseAddress);
    return Address;
}

PVOID MmAllocateContiguousMemory(SIZE_T NumberOfBytes, PHYSICAL_ADDRESS HighestAcceptableAddress) {
    PHYSICAL_ADDRESS None = {.QuadPart = 0};

    return MmAllocateContiguousMemorySpecifyCache(NumberOfBytes, None, HighestAcceptableAddress,
                                                  None, MmCached);
}

PVOID MmAllocateContiguousMemorySpecifyCache(SIZE_T NumberOfBytes,
                                             PHYSICAL_ADDRESS LowestAcceptableAddress,
                                             PHYSICAL_ADDRESS HighestAcceptableAddress,
                                             PHYSICAL_ADDRESS BoundaryAddressMultiple,
                                             MEMORY_CACHING_TYPE CacheType) {
    SIZE_T Size = ROUND_TO_PAGES(NumberOfBytes);
    PVOID Pages = ExAllocatePoolWithTag(NonPagedPool, Size, 'tnCM');

    UNREFERENCED_PARAMETER(CacheType);
    if (Pages != NULL) {
        MmpRequireRange("MmAllocateContiguousMemory in a range of physical addresses", Pages, Size,
                        (ULONG64)LowestAcceptableAddress.QuadPart,
                        (ULONG64)HighestAcceptableAddress.QuadPart,
                        (ULONG64)BoundaryAddressMultiple.QuadPart);
    }
    return Pages;
}

void MmFreeContiguousMemory(PVOID BaseAddress) { ExFreePoolWithTag(BaseAddress, 'tnCM'); }

void MmFreeContiguousMemorySpecifyCache(PVOID BaseAddress, SIZE_T NumberOfBytes,
                                        MEMORY_CACHING_TYPE CacheType) {
    UNREFERENCED_PARAMETER(NumberOfBytes);
    UNREFERENCED_PARAMETER(CacheType);
    ExFreePoolWithTag(BaseAddress, 'tnCM');
}
