/*
 * The pools: nonpaged, nonpaged executable and paged.
 *
 * Each pool is one range of addresses, committed page by page. A page is free, or holds blocks of
 * one size class, or belongs to a run of whole pages. A block of a class starts with a header that
 * tells its tag and size; what the caller did not ask for between the end of its data and the end
 * of the block is filled, and looked at when it is freed. Freed blocks are filled too, wait at the
 * end of their class's queue, and are looked at when they are handed out again.
 */
#include "host/kernel/mm/mmp.h"
#include "host/kernel/inc/rtl.h"

#define MMP_POOL_SIZE (1ull << 30)
#define MMP_POOL_PAGES (MMP_POOL_SIZE / PAGE_SIZE)
#define MMP_SLACK_FILL 0xFBu
#define MMP_LIVE 0x4C6Fu /* MMP_HEADER.State */
#define MMP_FREE 0x6546u

/* In front of each small block, 16 bytes as NT's POOL_HEADER. */
typedef struct _MMP_HEADER {
    USHORT State;
    USHORT Class;
    ULONG Tag;
    ULONG Size; /* as asked */
    ULONG Fill;
} MMP_HEADER;

typedef struct _MMP_FREE_BLOCK {
    MMP_HEADER Header;
    struct _MMP_FREE_BLOCK *Next;
} MMP_FREE_BLOCK;

typedef enum _MMP_PAGE_KIND {
    MmpPageUnused, /* never committed, or run freed */
    MmpPageSmall,
    MmpPageRun,     /* first page of a run */
    MmpPageRunBody, /* a later one */
    MmpPageRunFree, /* first page of a freed run */
} MMP_PAGE_KIND;

typedef struct _MMP_PAGE {
    USHORT Kind;
    USHORT Class;
    ULONG Tag;
    SIZE_T Size;    /* of a run, as asked */
    ULONG Pages;    /* of a run; of a body page: its distance from the first */
    ULONG NextFree; /* run free list */
} MMP_PAGE;

#define MMP_CLASS_COUNT 39

typedef struct _MMP_POOL {
    PUCHAR Base;
    MMP_PAGE *Pages;
    ULONG NextPage; /* pages from here on were never used */
    ULONG FreeRuns; /* list of freed runs by first page; 0 ends it (page 0 is never used) */
    ULONG FreeRunsTail;
    BOOLEAN Paged;
    MACHINE_PROTECTION Protection;
    MMP_FREE_BLOCK *FreeHead[MMP_CLASS_COUNT];
    MMP_FREE_BLOCK *FreeTail[MMP_CLASS_COUNT];
} MMP_POOL;

typedef enum _MMP_POOL_INDEX {
    MmpPoolNonPagedNx,
    MmpPoolNonPaged,
    MmpPoolPaged,
    MmpPoolCount,
} MMP_POOL_INDEX;

static MMP_POOL MmpPools[MmpPoolCount];
/* Block sizes by class, header included: steps of 16 to 512, then what divides a page well. */
static USHORT MmpClassSize[MMP_CLASS_COUNT];
void (*MmSpecialPoolFreed)(PVOID Base);

static void MmpInitClasses(void) {
    static const USHORT Large[] = {576, 672, 816, 1008, 1360, 2048, 4096};
    ULONG Class = 0;

    for (USHORT Size = 32; Size <= 512; Size += 16) {
        MmpClassSize[Class++] = Size;
    }
    for (ULONG i = 0; i < ARRAYSIZE(Large); i++) {
        MmpClassSize[Class++] = Large[i];
    }
    C_ASSERT((512 - 32) / 16 + 1 + 7 <= MMP_CLASS_COUNT);
    while (Class < MMP_CLASS_COUNT) {
        MmpClassSize[Class++] = PAGE_SIZE;
    }
}

PVOID MmpReserveTable(SIZE_T Size) {
    void *Base;

    Size = ROUND_TO_PAGES(Size);
    if (KeMachine->reserve(MACHINE_KIND_KERNEL_DATA, Size, 0, &Base) != MACHINE_OK ||
        KeMachine->commit(Base, Size, MACHINE_READ_WRITE) != MACHINE_OK) {
        KiBugCheck(PHASE0_INITIALIZATION_FAILED, Size, 0, 0, 0, NULL,
                   "No address space for a table of the memory manager.");
    }
    return Base;
}

void MmpInitPool(void) {
    MmpInitClasses();
    for (ULONG i = 0; i < MmpPoolCount; i++) {
        MMP_POOL *Pool = &MmpPools[i];
        void *Base;

        if (KeMachine->reserve(MACHINE_KIND_POOL, MMP_POOL_SIZE, 0, &Base) != MACHINE_OK) {
            KiBugCheck(PHASE0_INITIALIZATION_FAILED, MMP_POOL_SIZE, 0, 0, 0, NULL,
                       "No address space for the pools.");
        }
        Pool->Base = Base;
        Pool->Pages = MmpReserveTable(MMP_POOL_PAGES * sizeof(MMP_PAGE));
        Pool->NextPage = 1;
        Pool->Paged = i == MmpPoolPaged;
        Pool->Protection = i == MmpPoolNonPaged ? MACHINE_EXECUTE_READ_WRITE : MACHINE_READ_WRITE;
    }
}

static MMP_POOL *MmpPoolOf(const void *Address) {
    for (ULONG i = 0; i < MmpPoolCount; i++) {
        if ((ULONG_PTR)Address - (ULONG_PTR)MmpPools[i].Base < MMP_POOL_SIZE) {
            return &MmpPools[i];
        }
    }
    return NULL;
}

static ULONG MmpPageIndex(const MMP_POOL *Pool, const void *Address) {
    return (ULONG)(((ULONG_PTR)Address - (ULONG_PTR)Pool->Base) / PAGE_SIZE);
}

static PVOID MmpPageAddress(const MMP_POOL *Pool, ULONG Page) {
    return Pool->Base + (SIZE_T)Page * PAGE_SIZE;
}

static void MmpFill(PVOID Base, SIZE_T Size, UCHAR Byte) { __builtin_memset(Base, Byte, Size); }

/* First byte in the range that is not Byte, or NULL. */
static PUCHAR MmpFindOther(PUCHAR Base, SIZE_T Size, UCHAR Byte) {
    for (SIZE_T i = 0; i < Size; i++) {
        if (Base[i] != Byte) {
            return Base + i;
        }
    }
    return NULL;
}

/* --- runs of pages --------------------------------------------------------------------------- */

static void MmpUnlinkRun(MMP_POOL *Pool, ULONG Previous, ULONG Page) {
    ULONG Next = Pool->Pages[Page].NextFree;

    if (Previous == 0) {
        Pool->FreeRuns = Next;
    } else {
        Pool->Pages[Previous].NextFree = Next;
    }
    if (Pool->FreeRunsTail == Page) {
        Pool->FreeRunsTail = Previous;
    }
}

/* The oldest freed run of exactly that many pages; 0 when none. */
static ULONG MmpTakeFreeRun(MMP_POOL *Pool, ULONG Pages) {
    ULONG Previous = 0;

    for (ULONG Page = Pool->FreeRuns; Page != 0; Page = Pool->Pages[Page].NextFree) {
        if (Pool->Pages[Page].Pages == Pages) {
            MmpUnlinkRun(Pool, Previous, Page);
            return Page;
        }
        Previous = Page;
    }
    return 0;
}

static ULONG MmpTakePages(MMP_POOL *Pool, ULONG Pages) {
    ULONG Page = 0;

    /* Prefer fresh addresses: a stale pointer then faults instead of finding somebody's data. */
    if (Pool->NextPage + (SIZE_T)Pages < MMP_POOL_PAGES) {
        Page = Pool->NextPage;
        Pool->NextPage += Pages;
    } else {
        Page = MmpTakeFreeRun(Pool, Pages);
    }
    if (Page == 0 || KeMachine->commit(MmpPageAddress(Pool, Page), (SIZE_T)Pages * PAGE_SIZE,
                                       Pool->Protection) != MACHINE_OK) {
        return 0;
    }
    return Page;
}

static PVOID MmpAllocateRun(MMP_POOL *Pool, SIZE_T Size, ULONG Tag) {
    ULONG Pages = (ULONG)(ROUND_TO_PAGES(Size) / PAGE_SIZE);
    ULONG Page;

    if (Size > MMP_POOL_SIZE / 2) {
        return NULL;
    }
    Page = MmpTakePages(Pool, Pages);
    if (Page == 0) {
        return NULL;
    }
    Pool->Pages[Page] = (MMP_PAGE){.Kind = MmpPageRun, .Tag = Tag, .Size = Size, .Pages = Pages};
    for (ULONG i = 1; i < Pages; i++) {
        Pool->Pages[Page + i] = (MMP_PAGE){.Kind = MmpPageRunBody, .Pages = i};
    }
    return MmpPageAddress(Pool, Page);
}

static void MmpFreeRun(MMP_POOL *Pool, ULONG Page) {
    MMP_PAGE *Run = &Pool->Pages[Page];

    KeMachine->decommit(MmpPageAddress(Pool, Page), (SIZE_T)Run->Pages * PAGE_SIZE);
    Run->Kind = MmpPageRunFree;
    Run->NextFree = 0;
    if (Pool->FreeRunsTail == 0) {
        Pool->FreeRuns = Page;
    } else {
        Pool->Pages[Pool->FreeRunsTail].NextFree = Page;
    }
    Pool->FreeRunsTail = Page;
}

/* --- blocks ---------------------------------------------------------------------------------- */

static ULONG MmpClassFor(SIZE_T Size) {
    SIZE_T Block = Size + sizeof(MMP_HEADER);

    if (Block <= 512) {
        return Block <= 32 ? 0 : (ULONG)((Block - 32 + 15) / 16);
    }
    for (ULONG Class = (512 - 32) / 16 + 1;; Class++) {
        if (Block <= MmpClassSize[Class]) {
            return Class;
        }
    }
}

static void MmpPushFree(MMP_POOL *Pool, ULONG Class, MMP_FREE_BLOCK *Block) {
    Block->Next = NULL;
    if (Pool->FreeHead[Class] == NULL) {
        Pool->FreeHead[Class] = Block;
    } else {
        Pool->FreeTail[Class]->Next = Block;
    }
    Pool->FreeTail[Class] = Block;
}

static BOOLEAN MmpGrowClass(MMP_POOL *Pool, ULONG Class) {
    ULONG Page = MmpTakePages(Pool, 1);
    ULONG Size = MmpClassSize[Class];
    PUCHAR Base;

    if (Page == 0) {
        return FALSE;
    }
    Pool->Pages[Page] = (MMP_PAGE){.Kind = MmpPageSmall, .Class = (USHORT)Class};
    Base = MmpPageAddress(Pool, Page);
    for (ULONG Offset = 0; Offset + Size <= PAGE_SIZE; Offset += Size) {
        MMP_FREE_BLOCK *Block = (MMP_FREE_BLOCK *)(Base + Offset);

        Block->Header = (MMP_HEADER){.State = MMP_FREE, .Class = (USHORT)Class};
        MmpFill(&Block->Header + 1, Size - sizeof(MMP_HEADER), MMP_FREED_FILL);
        MmpPushFree(Pool, Class, Block);
    }
    return TRUE;
}

static DECLSPEC_NORETURN void MmpBlockDamaged(MMP_HEADER *Header, PVOID Where,
                                              const char *Explanation) {
    char Tag[8];
    char Text[96];
    MACHINE_FIELD Field = {"pool block", Text};
    KI_REPORT Report = {
        .ExitCode = MACHINE_EXIT_BUG_CHECK,
        .Code = "0xC5",
        .Title = "DRIVER_CORRUPTED_EXPOOL",
        .Explanation = Explanation,
        .Parameter = {(ULONG_PTR)Where, KiIrql(), 1, (ULONG_PTR)Header},
        .Fields = &Field,
        .FieldCount = 1,
    };

    KiFormatTag(Tag, Header->Tag);
    KiFormat(Text, sizeof(Text), "%u bytes at 0x%llX, tag '%s', damaged at offset %lld",
             Header->Size, (ULONG64)(ULONG_PTR)(Header + 1), Tag,
             (LONG64)((ULONG_PTR)Where - (ULONG_PTR)(Header + 1)));
    KiReportAndExit(&Report);
}

static PVOID MmpAllocateBlock(MMP_POOL *Pool, SIZE_T Size, ULONG Tag) {
    ULONG Class = MmpClassFor(Size);
    ULONG Room = MmpClassSize[Class] - sizeof(MMP_HEADER);
    MMP_FREE_BLOCK *Block;
    PUCHAR Data;
    PUCHAR Where;

    if (Pool->FreeHead[Class] == NULL && !MmpGrowClass(Pool, Class)) {
        return NULL;
    }
    Block = Pool->FreeHead[Class];
    Data = (PUCHAR)(&Block->Header + 1);
    if (Block->Header.State != MMP_FREE || Block->Header.Class != Class) {
        MmpBlockDamaged(&Block->Header, Block,
                        "The header of a free pool block was overwritten: somebody wrote past the "
                        "block in front of it.");
    }
    Where = MmpFindOther((PUCHAR)(Block + 1), Room - sizeof(Block->Next), MMP_FREED_FILL);
    if (Where != NULL) {
        MmpBlockDamaged(&Block->Header, Where, "Pool memory was written after it had been freed.");
    }
    Pool->FreeHead[Class] = Block->Next;
    Block->Header =
        (MMP_HEADER){.State = MMP_LIVE, .Class = (USHORT)Class, .Tag = Tag, .Size = (ULONG)Size};
    MmpFill(Data + Size, Room - Size, MMP_SLACK_FILL);
    return Data;
}

static void MmpFreeBlock(MMP_POOL *Pool, MMP_HEADER *Header) {
    ULONG Room = MmpClassSize[Header->Class] - sizeof(MMP_HEADER);
    PUCHAR Data = (PUCHAR)(Header + 1);
    PUCHAR Where = MmpFindOther(Data + Header->Size, Room - Header->Size, MMP_SLACK_FILL);

    if (Where != NULL) {
        MmpBlockDamaged(Header, Where, "A driver wrote past the end of a pool allocation.");
    }
    Header->State = MMP_FREE;
    MmpFill(Data, Room, MMP_FREED_FILL);
    MmpPushFree(Pool, Header->Class, (MMP_FREE_BLOCK *)Header);
}

/* --- allocation ------------------------------------------------------------------------------ */

static MMP_POOL *MmpPoolFor(POOL_TYPE Type) {
    if ((Type & 1) != 0) {
        return &MmpPools[MmpPoolPaged];
    }
    return &MmpPools[(Type & NonPagedPoolNx) != 0 ? MmpPoolNonPagedNx : MmpPoolNonPaged];
}

static PVOID MmpAllocate(POOL_TYPE Type, SIZE_T Size, ULONG Tag) {
    MMP_POOL *Pool = MmpPoolFor(Type);
    SIZE_T Asked = Size == 0 ? 1 : Size;
    PVOID Memory;

    /* Cache-aligned means a page of its own here: a multiple of any cache line. */
    if ((Type & NonPagedPoolCacheAligned) != 0 || Asked > PAGE_SIZE - sizeof(MMP_HEADER)) {
        Memory = MmpAllocateRun(Pool, Asked, Tag);
    } else {
        Memory = MmpAllocateBlock(Pool, Asked, Tag);
    }
    if (Memory != NULL) {
        MmpFill(Memory, Asked, MMP_FRESH_FILL);
    }
    return Memory;
}

PVOID ExAllocatePoolWithTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    PVOID Memory = MmpAllocate(PoolType & ~POOL_ZERO_ALLOCATION, NumberOfBytes, Tag);

    if (Memory == NULL) {
        if (PoolType & POOL_RAISE_IF_ALLOCATION_FAILURE) {
            ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
        }
        return NULL;
    }
    if (PoolType & POOL_ZERO_ALLOCATION) {
        MmpFill(Memory, NumberOfBytes, 0);
    }
    return Memory;
}

PVOID ExAllocatePool(POOL_TYPE PoolType, SIZE_T NumberOfBytes) {
    return ExAllocatePoolWithTag(PoolType, NumberOfBytes, 'enoN');
}

PVOID ExAllocatePoolWithQuotaTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    BOOLEAN Raise = (PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) == 0;
    PVOID Memory =
        ExAllocatePoolWithTag(PoolType & ~POOL_QUOTA_FAIL_INSTEAD_OF_RAISE, NumberOfBytes, Tag);

    if (Memory == NULL && Raise) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    return Memory;
}

PVOID ExAllocatePoolWithQuota(POOL_TYPE PoolType, SIZE_T NumberOfBytes) {
    return ExAllocatePoolWithQuotaTag(PoolType, NumberOfBytes, 'enoN');
}

PVOID ExAllocatePoolWithTagPriority(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag,
                                    EX_POOL_PRIORITY Priority) {
    UNREFERENCED_PARAMETER(Priority);
    return ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag);
}

/* The pool type that a set of POOL_FLAG_* names; FALSE when they contradict each other. */
BOOLEAN MmPoolTypeOfFlags(POOL_FLAGS Flags, POOL_TYPE *ret_Type) {
    ULONG Type;

    switch (Flags & (POOL_FLAG_NON_PAGED | POOL_FLAG_NON_PAGED_EXECUTE | POOL_FLAG_PAGED)) {
    case POOL_FLAG_NON_PAGED:
        Type = NonPagedPoolNx;
        break;
    case POOL_FLAG_NON_PAGED_EXECUTE:
        Type = NonPagedPoolExecute;
        break;
    case POOL_FLAG_PAGED:
        Type = PagedPool;
        break;
    default:
        return FALSE;
    }
    if (Flags & POOL_FLAG_CACHE_ALIGNED) {
        Type |= NonPagedPoolCacheAligned;
    }
    if (Flags & (POOL_FLAG_UNUSED_REQUIRED_BITS | POOL_FLAG_SESSION)) {
        return FALSE;
    }
    *ret_Type = (POOL_TYPE)Type;
    return TRUE;
}

PVOID ExAllocatePool2(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag) {
    POOL_TYPE Type;
    PVOID Memory = NULL;

    if (Tag != 0 && MmPoolTypeOfFlags(Flags, &Type)) {
        Memory = MmpAllocate(Type, NumberOfBytes, Tag);
    }
    if (Memory == NULL) {
        if (Flags & POOL_FLAG_RAISE_ON_FAILURE) {
            ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
        }
        return NULL;
    }
    if ((Flags & POOL_FLAG_UNINITIALIZED) == 0) {
        MmpFill(Memory, NumberOfBytes, 0);
    }
    return Memory;
}

/* Priority and NUMA node are hints; the other parameters change what is allocated. */
BOOLEAN MmPoolParameterIsHint(PCPOOL_EXTENDED_PARAMETER Parameter) {
    return Parameter->Optional || Parameter->Type == PoolExtendedParameterPriority ||
           Parameter->Type == PoolExtendedParameterNumaNode;
}

PVOID ExAllocatePool3(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag,
                      PCPOOL_EXTENDED_PARAMETER ExtendedParameters, ULONG ExtendedParametersCount) {
    for (ULONG i = 0; i < ExtendedParametersCount; i++) {
        if (!MmPoolParameterIsHint(&ExtendedParameters[i])) {
            return NULL;
        }
    }
    return ExAllocatePool2(Flags, NumberOfBytes, Tag);
}

/* --- free ------------------------------------------------------------------------------------ */

static DECLSPEC_NORETURN void MmpBadFree(ULONG_PTR Kind, PVOID P, ULONG Tag, ULONG OtherTag,
                                         const char *Explanation) {
    KiBugCheck(BAD_POOL_CALLER, Kind, OtherTag, Tag, (ULONG_PTR)P, NULL, Explanation);
}

static void MmpFreeSpecial(PVOID P, ULONG Tag) {
    uint64_t Frames[MM_SPECIAL_FRAMES];
    ULONG Count = RtlpCaptureFrames(Frames, MM_SPECIAL_FRAMES);
    PVOID Where;

    if (MmSpecialPoolFreed != NULL) {
        MmSpecialPoolFreed(P);
    }
    switch (MmFreeSpecialPool(P, Tag, Frames, Count, &Where)) {
    case MmFreeOk:
        return;
    case MmFreeTwice:
        MmpBadFree(7, P, Tag, 0, "Pool memory was freed twice.");
    case MmFreeWrongTag:
        MmpBadFree(0xA, P, Tag, 0, "Pool memory was freed with another tag than its own.");
    case MmFreeCorrupted:
        MmpBadFree(0x41, P, Tag, 0, "Bytes round a pool allocation were overwritten.");
    default:
        MmpBadFree(0x46, P, Tag, 0, "An address that is not pool memory was freed.");
    }
}

static BOOLEAN MmpTagMatches(ULONG Tag, ULONG Own) {
    return Tag == 0 || (Tag & ~(ULONG)PROTECTED_POOL) == (Own & ~(ULONG)PROTECTED_POOL);
}

#undef ExFreePool
void ExFreePoolWithTag(PVOID P, ULONG Tag) {
    MMP_POOL *Pool = MmpPoolOf(P);
    MMP_PAGE *Page;
    MMP_HEADER *Header;

    if (MmIsSpecialPool(P)) {
        MmpFreeSpecial(P, Tag);
        return;
    }
    if (Pool == NULL) {
        MmpBadFree(0x46, P, Tag, 0, "An address that is not pool memory was freed.");
    }
    Page = &Pool->Pages[MmpPageIndex(Pool, P)];
    if (Page->Kind == MmpPageRun && ((ULONG_PTR)P & (PAGE_SIZE - 1)) == 0) {
        if (!MmpTagMatches(Tag, Page->Tag)) {
            MmpBadFree(0xA, P, Tag, Page->Tag,
                       "Pool memory was freed with another tag than its own.");
        }
        MmpFreeRun(Pool, MmpPageIndex(Pool, P));
        return;
    }
    if (Page->Kind == MmpPageRunFree) {
        MmpBadFree(7, P, Tag, Page->Tag, "Pool memory was freed twice.");
    }
    Header = (MMP_HEADER *)P - 1;
    if (Page->Kind != MmpPageSmall ||
        ((ULONG_PTR)Header & (PAGE_SIZE - 1)) % MmpClassSize[Page->Class] != 0) {
        MmpBadFree(0x46, P, Tag, 0, "An address inside a pool allocation was freed.");
    }
    if (Header->State == MMP_FREE) {
        MmpBadFree(7, P, Tag, Header->Tag, "Pool memory was freed twice.");
    }
    if (Header->State != MMP_LIVE || Header->Class != Page->Class) {
        MmpBlockDamaged(Header, Header,
                        "The header of a pool block was overwritten: somebody wrote in front of "
                        "it, or past the block before.");
    }
    if (!MmpTagMatches(Tag, Header->Tag)) {
        MmpBadFree(0xA, P, Tag, Header->Tag,
                   "Pool memory was freed with another tag than its own.");
    }
    MmpFreeBlock(Pool, Header);
}

__declspec(dllexport) void ExFreePool(PVOID P);
void ExFreePool(PVOID P) { ExFreePoolWithTag(P, 0); }

void ExFreePool2(PVOID P, ULONG Tag, PCPOOL_EXTENDED_PARAMETER ExtendedParameters,
                 ULONG ExtendedParametersCount) {
    UNREFERENCED_PARAMETER(ExtendedParameters);
    if (ExtendedParametersCount != 0) {
        KiBugCheck(BAD_POOL_CALLER, 0x46, Tag, 0, (ULONG_PTR)P, NULL,
                   "ExFreePool2 takes no parameters for memory that is not secure pool.");
    }
    ExFreePoolWithTag(P, Tag);
}

/* --- what an address is ------------------------------------------------------------------------
 */

BOOLEAN MmPoolBlockAt(const void *Address, MM_POOL_BLOCK *ret_Block) {
    MMP_POOL *Pool = MmpPoolOf(Address);
    MM_POOL_BLOCK Block = {0};
    ULONG Index;
    MMP_PAGE *Page;

    if (Pool == NULL) {
        return MmpSpecialBlockAt(Address, ret_Block);
    }
    Index = MmpPageIndex(Pool, Address);
    if (Pool->Pages[Index].Kind == MmpPageRunBody) {
        Index -= Pool->Pages[Index].Pages;
    }
    Page = &Pool->Pages[Index];
    Block.Paged = Pool->Paged;
    switch (Page->Kind) {
    case MmpPageRun:
    case MmpPageRunFree:
        Block.Base = MmpPageAddress(Pool, Index);
        Block.Size = Page->Size;
        Block.Tag = Page->Tag;
        Block.Free = Page->Kind == MmpPageRunFree;
        break;
    case MmpPageSmall: {
        ULONG_PTR Offset = (ULONG_PTR)Address & (PAGE_SIZE - 1);
        ULONG Size = MmpClassSize[Page->Class];
        MMP_HEADER *Header = (MMP_HEADER *)((ULONG_PTR)Address - Offset + Offset / Size * Size);

        Block.Base = Header + 1;
        Block.Size = Header->Size;
        Block.Tag = Header->Tag;
        Block.Free = Header->State == MMP_FREE;
        break;
    }
    default:
        return FALSE;
    }
    *ret_Block = Block;
    return TRUE;
}
