/*
 * Special pool: every allocation on pages of its own, ending where an inaccessible page begins.
 *
 * An overrun faults at the very instruction; a freed block's pages are taken away, so a use after
 * free faults too. Each block remembers who allocated and who freed it. Addresses go round a large
 * range, so that a freed block stays inaccessible for a long time.
 */
#include "host/kernel/mm/mmp.h"
#include "host/kernel/inc/rtl.h"

#define MMP_SPECIAL_SIZE (8ull << 30)
#define MMP_SPECIAL_PAGES (MMP_SPECIAL_SIZE / PAGE_SIZE)
#define MMP_SPECIAL_FRONT 256u /* bytes in front of a block that are filled and looked at */
#define MMP_SPECIAL_FILL 0xFBu
#define MMP_SPECIAL_LIVE_LIMIT 12000u /* mappings of the process are limited: 2 for each block */
#define MMP_SPECIAL_QUARANTINE 1024u  /* as many one-page blocks are freed before one comes back */
#define MMP_SPECIAL_HISTORY 32768u    /* freed blocks whose stacks are kept */

typedef struct _MMP_SPECIAL {
    LIST_ENTRY ListEntry; /* live list, or history */
    PUCHAR Base;
    SIZE_T Size;
    ULONG FirstPage;
    ULONG Pages; /* without the guard */
    ULONG Tag;
    BOOLEAN Paged;
    BOOLEAN Free;
    PVOID Owner;
    ULONG AllocCount;
    ULONG FreeCount;
    uint64_t AllocFrames[MM_SPECIAL_FRAMES];
    uint64_t FreeFrames[MM_SPECIAL_FRAMES];
} MMP_SPECIAL;

static PUCHAR MmpSpecialBase;
static MMP_SPECIAL **MmpSpecialMap; /* by page: the block on it, or whose guard it is */
static ULONG MmpSpecialNext;
static LIST_ENTRY MmpSpecialLive;
static LIST_ENTRY MmpSpecialFreed;
static ULONG MmpSpecialLiveCount;
static ULONG MmpSpecialFreedCount;
/* Freed blocks of one page, oldest first: inaccessible but committed, to be used again. */
static LIST_ENTRY MmpSpecialQuarantine;
static ULONG MmpSpecialQuarantineCount;

void MmpInitSpecialPool(void) {
    void *Base;

    InitializeListHead(&MmpSpecialLive);
    InitializeListHead(&MmpSpecialFreed);
    InitializeListHead(&MmpSpecialQuarantine);
    if (!KiBoot->verifier) {
        return;
    }
    if (KeMachine->reserve(MACHINE_KIND_SPECIAL_POOL, MMP_SPECIAL_SIZE, 0, &Base) != MACHINE_OK) {
        KiBugCheck(PHASE0_INITIALIZATION_FAILED, MMP_SPECIAL_SIZE, 0, 0, 0, NULL,
                   "No address space for special pool.");
    }
    MmpSpecialBase = Base;
    MmpSpecialMap = MmpReserveTable(MMP_SPECIAL_PAGES * sizeof(MMP_SPECIAL *));
    MmpSpecialNext = 1;
}

BOOLEAN MmIsSpecialPool(const void *Address) {
    return MmpSpecialBase != NULL &&
           (ULONG_PTR)Address - (ULONG_PTR)MmpSpecialBase < MMP_SPECIAL_SIZE;
}

static MMP_SPECIAL *MmpSpecialAt(const void *Address) {
    return MmpSpecialMap[((ULONG_PTR)Address - (ULONG_PTR)MmpSpecialBase) / PAGE_SIZE];
}

/* Forget a freed block, so that its addresses can be used again. */
static void MmpForget(MMP_SPECIAL *Block) {
    for (ULONG i = 0; i <= Block->Pages; i++) {
        if (MmpSpecialMap[Block->FirstPage + i] == Block) {
            MmpSpecialMap[Block->FirstPage + i] = NULL;
        }
    }
    RemoveEntryList(&Block->ListEntry);
    MmpSpecialFreedCount--;
    ExFreePoolWithTag(Block, 'lcpS');
}

/* First of Pages + 1 addresses in a row that no live block uses; 0 when there are none. */
static ULONG MmpFindSpecialPages(ULONG Pages) {
    ULONG Start = MmpSpecialNext;
    ULONG Wraps = 0;

    for (;;) {
        ULONG Count = 0;

        if (Start + Pages + 1 >= MMP_SPECIAL_PAGES) {
            if (++Wraps > 1) {
                return 0;
            }
            Start = 1;
        }
        while (Count <= Pages) {
            MMP_SPECIAL *Block = MmpSpecialMap[Start + Count];

            if (Block != NULL && (!Block->Free || Block->Pages == 1)) {
                break; /* in use, or in quarantine */
            }
            if (Block != NULL) {
                MmpForget(Block);
            }
            Count++;
        }
        if (Count > Pages) {
            MmpSpecialNext = Start + Pages + 1;
            return Start;
        }
        Start += Count + 1;
    }
}

/* Where the filled bytes in front of a block begin. */
static PUCHAR MmpFront(const MMP_SPECIAL *Block) {
    PUCHAR Start = MmpSpecialBase + (SIZE_T)Block->FirstPage * PAGE_SIZE;

    return Block->Base - Start > (LONG_PTR)MMP_SPECIAL_FRONT ? Block->Base - MMP_SPECIAL_FRONT
                                                             : Start;
}

static MACHINE_PROTECTION MmpProtectionFor(POOL_TYPE Type) {
    return (Type & (1 | NonPagedPoolNx)) != 0 ? MACHINE_READ_WRITE : MACHINE_EXECUTE_READ_WRITE;
}

/* The block that has been freed longest, accessible again; NULL while it is too early for that. */
static MMP_SPECIAL *MmpTakeQuarantined(POOL_TYPE Type) {
    MMP_SPECIAL *Block;

    if (MmpSpecialQuarantineCount < MMP_SPECIAL_QUARANTINE) {
        return NULL;
    }
    Block = CONTAINING_RECORD(MmpSpecialQuarantine.Flink, MMP_SPECIAL, ListEntry);
    if (KeMachine->protect(MmpSpecialBase + (SIZE_T)Block->FirstPage * PAGE_SIZE, PAGE_SIZE,
                           MmpProtectionFor(Type)) != MACHINE_OK) {
        return NULL;
    }
    RemoveEntryList(&Block->ListEntry);
    MmpSpecialQuarantineCount--;
    return Block;
}

/* A block on addresses that were not used for long, or never. */
static MMP_SPECIAL *MmpMakeBlock(POOL_TYPE Type, ULONG Pages) {
    ULONG First = MmpFindSpecialPages(Pages);
    MMP_SPECIAL *Block;

    if (First == 0) {
        return NULL;
    }
    Block = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Block), 'lcpS');
    if (Block == NULL) {
        return NULL;
    }
    if (KeMachine->commit(MmpSpecialBase + (SIZE_T)First * PAGE_SIZE, (SIZE_T)Pages * PAGE_SIZE,
                          MmpProtectionFor(Type)) != MACHINE_OK) {
        ExFreePoolWithTag(Block, 'lcpS');
        return NULL;
    }
    Block->FirstPage = First;
    Block->Pages = Pages;
    for (ULONG i = 0; i <= Pages; i++) {
        MmpSpecialMap[First + i] = Block;
    }
    return Block;
}

/* Captured frames are return addresses; a report takes the first of a stack as it is, so that one
 * is moved into the call it returns from. */
static ULONG MmpKeepFrames(uint64_t *Kept, const uint64_t *Frames, ULONG FrameCount) {
    ULONG Count = FrameCount < MM_SPECIAL_FRAMES ? FrameCount : MM_SPECIAL_FRAMES;

    for (ULONG i = 0; i < Count; i++) {
        Kept[i] = i == 0 ? Frames[i] - 1 : Frames[i];
    }
    return Count;
}

PVOID MmAllocateSpecialPool(POOL_TYPE Type, SIZE_T Size, ULONG Tag, PVOID Owner,
                            const uint64_t *Frames, ULONG FrameCount) {
    SIZE_T Room = ((Size == 0 ? 1 : Size) + 15) & ~(SIZE_T)15;
    ULONG Pages = (ULONG)(ROUND_TO_PAGES(Room) / PAGE_SIZE);
    MMP_SPECIAL *Block;
    PUCHAR Start;

    if (MmpSpecialBase == NULL || MmpSpecialLiveCount >= MMP_SPECIAL_LIVE_LIMIT ||
        Size > MMP_SPECIAL_SIZE / 16) {
        return NULL;
    }
    Block = Pages == 1 ? MmpTakeQuarantined(Type) : NULL;
    if (Block == NULL) {
        Block = MmpMakeBlock(Type, Pages);
    }
    if (Block == NULL) {
        return NULL;
    }
    Start = MmpSpecialBase + (SIZE_T)Block->FirstPage * PAGE_SIZE;
    Block->Size = Size;
    /* A block of whole pages starts on a page, as NT promises; a smaller one ends on one. */
    Block->Base = Size >= PAGE_SIZE ? Start : Start + (SIZE_T)Pages * PAGE_SIZE - Room;
    Block->Tag = Tag;
    Block->Paged = (Type & 1) != 0;
    Block->Free = FALSE;
    Block->Owner = Owner;
    Block->FreeCount = 0;
    Block->AllocCount = MmpKeepFrames(Block->AllocFrames, Frames, FrameCount);
    __builtin_memset(MmpFront(Block), MMP_SPECIAL_FILL, (SIZE_T)(Block->Base - MmpFront(Block)));
    __builtin_memset(Block->Base, MMP_FRESH_FILL, Size);
    __builtin_memset(Block->Base + Size, MMP_SPECIAL_FILL,
                     (SIZE_T)(Start + (SIZE_T)Pages * PAGE_SIZE - Block->Base) - Size);
    InsertTailList(&MmpSpecialLive, &Block->ListEntry);
    MmpSpecialLiveCount++;
    if (Block->Paged) {
        MmAddPageable(Start, (SIZE_T)Pages * PAGE_SIZE, MACHINE_READ_WRITE);
    }
    return Block->Base;
}

PVOID MmAllocateTracked(POOL_TYPE Type, SIZE_T Size, ULONG Tag) {
    uint64_t Frames[MM_SPECIAL_FRAMES];
    PVOID Memory = NULL;

    if (MmpSpecialBase != NULL) {
        ULONG Count = RtlpCaptureFrames(Frames, MM_SPECIAL_FRAMES);

        Memory = MmAllocateSpecialPool(Type, Size, Tag, NULL, Frames, Count);
    }
    return Memory != NULL ? Memory : ExAllocatePoolWithTag(Type, Size, Tag);
}

/* A byte outside the block, on its pages, that was written; NULL when none was. */
static PUCHAR MmpFindDamage(const MMP_SPECIAL *Block) {
    PUCHAR Start = MmpSpecialBase + (SIZE_T)Block->FirstPage * PAGE_SIZE;
    PUCHAR End = Start + (SIZE_T)Block->Pages * PAGE_SIZE;

    for (PUCHAR Byte = Block->Base + Block->Size; Byte < End; Byte++) {
        if (*Byte != MMP_SPECIAL_FILL) {
            return Byte;
        }
    }
    for (PUCHAR Byte = Block->Base; Byte > MmpFront(Block); Byte--) {
        if (Byte[-1] != MMP_SPECIAL_FILL) {
            return Byte - 1;
        }
    }
    return NULL;
}

/* Take a freed block's pages away. */
static void MmpRetire(MMP_SPECIAL *Block) {
    PUCHAR Start = MmpSpecialBase + (SIZE_T)Block->FirstPage * PAGE_SIZE;

    if (Block->Pages == 1) {
        KeMachine->protect(Start, PAGE_SIZE, MACHINE_NO_ACCESS);
        InsertTailList(&MmpSpecialQuarantine, &Block->ListEntry);
        MmpSpecialQuarantineCount++;
        return;
    }
    KeMachine->decommit(Start, (SIZE_T)Block->Pages * PAGE_SIZE);
    InsertTailList(&MmpSpecialFreed, &Block->ListEntry);
    if (++MmpSpecialFreedCount > MMP_SPECIAL_HISTORY) {
        MmpForget(CONTAINING_RECORD(MmpSpecialFreed.Flink, MMP_SPECIAL, ListEntry));
    }
}

MM_FREE_RESULT MmFreeSpecialPool(PVOID Base, ULONG Tag, const uint64_t *Frames, ULONG FrameCount,
                                 PVOID *ret_Where) {
    MMP_SPECIAL *Block = MmIsSpecialPool(Base) ? MmpSpecialAt(Base) : NULL;

    if (Block == NULL || Block->Base != Base) {
        return MmFreeNotPool;
    }
    if (Block->Free) {
        return MmFreeTwice;
    }
    if (Tag != 0 && (Tag & ~(ULONG)PROTECTED_POOL) != (Block->Tag & ~(ULONG)PROTECTED_POOL)) {
        return MmFreeWrongTag;
    }
    if (Block->Paged) {
        MmRemovePageable(MmpSpecialBase + (SIZE_T)Block->FirstPage * PAGE_SIZE);
    }
    *ret_Where = MmpFindDamage(Block);
    if (*ret_Where != NULL) {
        return MmFreeCorrupted;
    }
    Block->Free = TRUE;
    Block->FreeCount = MmpKeepFrames(Block->FreeFrames, Frames, FrameCount);
    RemoveEntryList(&Block->ListEntry);
    MmpSpecialLiveCount--;
    MmpRetire(Block);
    return MmFreeOk;
}

static void MmpDescribeSpecial(const MMP_SPECIAL *Block, MM_POOL_BLOCK *ret_Block) {
    *ret_Block = (MM_POOL_BLOCK){
        .Base = Block->Base,
        .Size = Block->Size,
        .Tag = Block->Tag,
        .Paged = Block->Paged,
        .Special = TRUE,
        .Free = Block->Free,
        .Owner = Block->Owner,
        .AllocFrames = Block->AllocFrames,
        .AllocCount = Block->AllocCount,
        .FreeFrames = Block->FreeFrames,
        .FreeCount = Block->FreeCount,
    };
}

BOOLEAN MmpSpecialBlockAt(const void *Address, MM_POOL_BLOCK *ret_Block) {
    MMP_SPECIAL *Block = MmIsSpecialPool(Address) ? MmpSpecialAt(Address) : NULL;

    if (Block == NULL) {
        return FALSE;
    }
    MmpDescribeSpecial(Block, ret_Block);
    return TRUE;
}

void MmVisitSpecialPool(PVOID Owner, MM_POOL_VISIT *Visit, PVOID Context) {
    PLIST_ENTRY Entry = MmpSpecialLive.Flink;

    while (Entry != &MmpSpecialLive) {
        MMP_SPECIAL *Block = CONTAINING_RECORD(Entry, MMP_SPECIAL, ListEntry);
        MM_POOL_BLOCK Description;

        Entry = Entry->Flink;
        if (Block->Owner == Owner) {
            MmpDescribeSpecial(Block, &Description);
            Visit(&Description, Context);
        }
    }
}
