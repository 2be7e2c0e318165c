/*
 * Pool wrappers: every allocation of a driver from special pool, with its stack, and the checks of
 * how it is made and freed.
 */
#include "host/verifier/wrap.h"

static BOOLEAN VfIsPaged(ULONG Type) { return (Type & 1) != 0; }

static void VfCheckAllocation(ULONG Type, SIZE_T Size) {
    KIRQL Irql = KiIrql();

    if (Size == 0) {
        VfStop2(VfPoolZeroBytes, Irql, Type);
    }
    if (VfIsPaged(Type) && Irql > APC_LEVEL) {
        VfStop2(VfPoolPagedIrql, Irql, Type);
    }
    if (Irql > DISPATCH_LEVEL) {
        VfStop2(VfPoolNonPagedIrql, Irql, Type);
    }
}

/* From special pool, or from the ordinary one when that has no room left. */
static PVOID VfAllocate(VF_DRIVER *Driver, ULONG Type, SIZE_T Size, ULONG Tag) {
    uint64_t Frames[MM_SPECIAL_FRAMES];
    ULONG Count;
    PVOID Memory;

    if (VfInjectFault(Driver)) {
        return NULL;
    }
    Count = RtlpCaptureFrames(Frames, MM_SPECIAL_FRAMES);
    Memory = MmAllocateSpecialPool((POOL_TYPE)Type, Size, Tag, Driver, Frames, Count);
    if (Memory == NULL) {
        Memory = ExAllocatePoolWithTag((POOL_TYPE)(Type & ~(ULONG)POOL_RAISE_IF_ALLOCATION_FAILURE),
                                       Size, Tag);
        if (Memory != NULL && Driver != NULL) {
            Driver->Untracked++;
        }
    }
    return Memory;
}

static PVOID VfAllocateLegacy(PVOID Caller, ULONG Type, SIZE_T Size, ULONG Tag, BOOLEAN Raise) {
    VF_DRIVER *Driver = VfDriverAt(Caller);
    PVOID Memory;

    VfCheckAllocation(Type, Size);
    Memory = VfAllocate(Driver, Type, Size, Tag);
    if (Memory == NULL && Raise) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    if (Memory != NULL && (Type & POOL_ZERO_ALLOCATION) != 0) {
        RtlZeroMemory(Memory, Size);
    }
    return Memory;
}

static BOOLEAN VfRaises(ULONG Type) { return (Type & POOL_RAISE_IF_ALLOCATION_FAILURE) != 0; }

static BOOLEAN VfQuotaRaises(ULONG Type) { return (Type & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) == 0; }

PVOID VfExAllocatePool(POOL_TYPE PoolType, SIZE_T NumberOfBytes) {
    return VfAllocateLegacy(_ReturnAddress(), (ULONG)PoolType, NumberOfBytes, 'enoN',
                            VfRaises((ULONG)PoolType));
}

PVOID VfExAllocatePoolWithTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    return VfAllocateLegacy(_ReturnAddress(), (ULONG)PoolType, NumberOfBytes, Tag,
                            VfRaises((ULONG)PoolType));
}

PVOID VfExAllocatePoolWithTagPriority(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag,
                                      EX_POOL_PRIORITY Priority) {
    UNREFERENCED_PARAMETER(Priority);
    return VfAllocateLegacy(_ReturnAddress(), (ULONG)PoolType, NumberOfBytes, Tag,
                            VfRaises((ULONG)PoolType));
}

PVOID VfExAllocatePoolWithQuotaTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    return VfAllocateLegacy(_ReturnAddress(),
                            (ULONG)PoolType & ~(ULONG)POOL_QUOTA_FAIL_INSTEAD_OF_RAISE,
                            NumberOfBytes, Tag, VfQuotaRaises((ULONG)PoolType));
}

PVOID VfExAllocatePoolWithQuota(POOL_TYPE PoolType, SIZE_T NumberOfBytes) {
    return VfAllocateLegacy(_ReturnAddress(),
                            (ULONG)PoolType & ~(ULONG)POOL_QUOTA_FAIL_INSTEAD_OF_RAISE,
                            NumberOfBytes, 'enoN', VfQuotaRaises((ULONG)PoolType));
}

static PVOID VfAllocateByFlags(PVOID Caller, POOL_FLAGS Flags, SIZE_T Size, ULONG Tag) {
    POOL_TYPE Type;
    PVOID Memory = NULL;

    if (Tag != 0 && MmPoolTypeOfFlags(Flags, &Type)) {
        VfCheckAllocation((ULONG)Type, Size);
        Memory = VfAllocate(VfDriverAt(Caller), (ULONG)Type, Size, Tag);
    }
    if (Memory == NULL) {
        if (Flags & POOL_FLAG_RAISE_ON_FAILURE) {
            ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
        }
        return NULL;
    }
    if ((Flags & POOL_FLAG_UNINITIALIZED) == 0) {
        RtlZeroMemory(Memory, Size);
    }
    return Memory;
}

PVOID VfExAllocatePool2(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag) {
    return VfAllocateByFlags(_ReturnAddress(), Flags, NumberOfBytes, Tag);
}

PVOID VfExAllocatePool3(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag,
                        PCPOOL_EXTENDED_PARAMETER ExtendedParameters,
                        ULONG ExtendedParametersCount) {
    for (ULONG i = 0; i < ExtendedParametersCount; i++) {
        if (!MmPoolParameterIsHint(&ExtendedParameters[i])) {
            return NULL;
        }
    }
    return VfAllocateByFlags(_ReturnAddress(), Flags, NumberOfBytes, Tag);
}

/* --- free ------------------------------------------------------------------------------------ */

/* The report on a block, with who allocated and who freed it. */
static DECLSPEC_NORETURN void VfStopOnBlock(VF_CODE Code, PVOID P, const MM_POOL_BLOCK *Block,
                                            PVOID Where) {
    char Tag[8];
    char Text[96];
    MACHINE_FIELD Fields[2] = {{"pool block", Text}};
    MACHINE_STACK Stacks[2];
    char Place[48];
    VF_REPORT Report = {
        .Parameter = {(ULONG_PTR)P, (ULONG_PTR)Block->Size, Block->Tag},
        .Fields = Fields,
        .FieldCount = 1,
        .Stacks = Stacks,
    };

    KiFormat(Text, sizeof(Text), "%llu bytes at 0x%llX, tag '%s'", (ULONG64)Block->Size,
             (ULONG64)(ULONG_PTR)Block->Base, KiFormatTag(Tag, Block->Tag));
    if (Where != NULL) {
        KiFormat(Place, sizeof(Place), "offset %lld",
                 (LONG64)((ULONG_PTR)Where - (ULONG_PTR)Block->Base));
        Fields[Report.FieldCount++] = (MACHINE_FIELD){"first damaged byte", Place};
    }
    if (Block->AllocCount != 0) {
        Stacks[Report.StackCount++] =
            (MACHINE_STACK){"allocated by", Block->AllocFrames, Block->AllocCount, 1};
    }
    if (Block->FreeCount != 0) {
        Stacks[Report.StackCount++] =
            (MACHINE_STACK){"freed before by", Block->FreeFrames, Block->FreeCount, 1};
    }
    VfStop(Code, &Report);
}

static void VfCheckFree(PVOID P, const MM_POOL_BLOCK *Block) {
    KIRQL Irql = KiIrql();
    PVOID Found;

    if (Block->Paged && Irql > APC_LEVEL) {
        VfStop2(VfPoolFreePagedIrql, Irql, (ULONG_PTR)P);
    }
    if (Irql > DISPATCH_LEVEL) {
        VfStop2(VfPoolFreeNonPagedIrql, Irql, (ULONG_PTR)P);
    }
    if ((Found = VfFindActiveTimer(Block->Base, Block->Size)) != NULL) {
        VfStopOnBlock(VfPoolActiveTimer, Found, Block, NULL);
    }
    if ((Found = VfFindActiveLookaside(Block->Base, Block->Size)) != NULL) {
        VfStopOnBlock(VfPoolActiveLookaside, Found, Block, NULL);
    }
    if ((Found = VfFindActiveResource(Block->Base, Block->Size)) != NULL) {
        VfStopOnBlock(VfPoolActiveResource, Found, Block, NULL);
    }
    VfForgetLocks(Block->Base, Block->Size);
}

static void VfFree(PVOID P, ULONG Tag) {
    uint64_t Frames[MM_SPECIAL_FRAMES];
    MM_POOL_BLOCK Block;
    PVOID Where = NULL;
    ULONG Count;

    if (!MmPoolBlockAt(P, &Block)) {
        VfStop2(VfPoolFreeBadAddress, (ULONG_PTR)P, Tag);
    }
    if (Block.Free) {
        VfStopOnBlock(VfPoolDoubleFree, P, &Block, NULL);
    }
    if (Block.Base != P) {
        VfStopOnBlock(VfPoolFreeBadAddress, P, &Block, NULL);
    }
    VfCheckFree(P, &Block);
    if (!Block.Special) {
        ExFreePoolWithTag(P, Tag);
        return;
    }
    Count = RtlpCaptureFrames(Frames, MM_SPECIAL_FRAMES);
    switch (MmFreeSpecialPool(P, Tag, Frames, Count, &Where)) {
    case MmFreeOk:
        return;
    case MmFreeWrongTag:
        VfStopOnBlock(VfPoolWrongTag, P, &Block, NULL);
    case MmFreeCorrupted:
        VfStopOnBlock(VfPoolOverrun, P, &Block, Where);
    case MmFreeTwice:
        VfStopOnBlock(VfPoolDoubleFree, P, &Block, NULL);
    default:
        VfStop2(VfPoolFreeBadAddress, (ULONG_PTR)P, Tag);
    }
}

void VfExFreePool(PVOID P) { VfFree(P, 0); }

void VfExFreePoolWithTag(PVOID P, ULONG Tag) { VfFree(P, Tag); }

void VfExFreePool2(PVOID P, ULONG Tag, PCPOOL_EXTENDED_PARAMETER ExtendedParameters,
                   ULONG ExtendedParametersCount) {
    if (ExtendedParametersCount != 0) {
        ExFreePool2(P, Tag, ExtendedParameters, ExtendedParametersCount);
        return;
    }
    VfFree(P, Tag);
}

/* --- lookaside lists: their blocks come from, and go to, the wrappers ------------------------- */

static PVOID VfLookasideAllocate(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    return VfAllocateLegacy(_ReturnAddress(), (ULONG)PoolType, NumberOfBytes, Tag,
                            VfRaises((ULONG)PoolType));
}

static PVOID VfLookasideAllocateEx(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag,
                                   PLOOKASIDE_LIST_EX Lookaside) {
    UNREFERENCED_PARAMETER(Lookaside);
    return VfAllocateLegacy(_ReturnAddress(), (ULONG)PoolType, NumberOfBytes, Tag,
                            VfRaises((ULONG)PoolType));
}

static void VfLookasideFree(PVOID Buffer) { VfFree(Buffer, 0); }

static void VfLookasideFreeEx(PVOID Buffer, PLOOKASIDE_LIST_EX Lookaside) {
    UNREFERENCED_PARAMETER(Lookaside);
    VfFree(Buffer, 0);
}

void VfExInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST Lookaside,
                                       PALLOCATE_FUNCTION Allocate, PFREE_FUNCTION Free,
                                       ULONG Flags, SIZE_T Size, ULONG Tag, USHORT Depth) {
    ExInitializeNPagedLookasideList(Lookaside, Allocate != NULL ? Allocate : VfLookasideAllocate,
                                    Free != NULL ? Free : VfLookasideFree, Flags, Size, Tag, Depth);
}

void VfExInitializePagedLookasideList(PPAGED_LOOKASIDE_LIST Lookaside, PALLOCATE_FUNCTION Allocate,
                                      PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size, ULONG Tag,
                                      USHORT Depth) {
    ExInitializePagedLookasideList(Lookaside, Allocate != NULL ? Allocate : VfLookasideAllocate,
                                   Free != NULL ? Free : VfLookasideFree, Flags, Size, Tag, Depth);
}

NTSTATUS VfExInitializeLookasideListEx(PLOOKASIDE_LIST_EX Lookaside, PALLOCATE_FUNCTION_EX Allocate,
                                       PFREE_FUNCTION_EX Free, POOL_TYPE PoolType, ULONG Flags,
                                       SIZE_T Size, ULONG Tag, USHORT Depth) {
    return ExInitializeLookasideListEx(
        Lookaside, Allocate != NULL ? Allocate : VfLookasideAllocateEx,
        Free != NULL ? Free : VfLookasideFreeEx, PoolType, Flags, Size, Tag, Depth);
}

/* --- leaks ----------------------------------------------------------------------------------- */

#define VF_SHOWN_LEAKS 3

typedef struct _VF_LEAKS {
    ULONG Count;
    SIZE_T Bytes;
    MM_POOL_BLOCK Blocks[VF_SHOWN_LEAKS];
} VF_LEAKS;

static void VfCountLeak(const MM_POOL_BLOCK *Block, PVOID Context) {
    VF_LEAKS *Leaks = Context;

    if (Leaks->Count < VF_SHOWN_LEAKS) {
        Leaks->Blocks[Leaks->Count] = *Block;
    }
    Leaks->Count++;
    Leaks->Bytes += Block->Size;
}

void VfCheckPoolLeaks(VF_DRIVER *Driver) {
    VF_LEAKS Leaks = {0};
    char Labels[VF_SHOWN_LEAKS][64];
    char Total[64];
    char Tag[8];
    MACHINE_STACK Stacks[VF_SHOWN_LEAKS];
    MACHINE_FIELD Fields[2] = {{"driver", Driver->Name}, {"leaked", Total}};
    VF_REPORT Report = {.Fields = Fields, .FieldCount = 2, .Stacks = Stacks, .NoOwnStack = TRUE};

    if (Driver->Untracked != 0) {
        DbgPrint("verifier: %s: %u allocations found no room in special pool: overruns and leaks "
                 "of these were not looked for\n",
                 Driver->Name, Driver->Untracked);
    }
    MmVisitSpecialPool(Driver, VfCountLeak, &Leaks);
    if (Leaks.Count == 0) {
        return;
    }
    for (ULONG i = 0; i < Leaks.Count && i < VF_SHOWN_LEAKS; i++) {
        KiFormat(Labels[i], sizeof(Labels[i]), "%llu bytes, tag '%s', allocated by",
                 (ULONG64)Leaks.Blocks[i].Size, KiFormatTag(Tag, Leaks.Blocks[i].Tag));
        Stacks[Report.StackCount++] =
            (MACHINE_STACK){Labels[i], Leaks.Blocks[i].AllocFrames, Leaks.Blocks[i].AllocCount, 1};
    }
    KiFormat(Total, sizeof(Total), "%u allocation%s, %llu bytes", Leaks.Count,
             Leaks.Count == 1 ? "" : "s", (ULONG64)Leaks.Bytes);
    Report.Parameter[0] = (ULONG_PTR)Driver->Base;
    Report.Parameter[2] = Leaks.Count;
    VfStop(VfPoolLeak, &Report);
}
