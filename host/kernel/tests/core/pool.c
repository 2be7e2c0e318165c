/* Pool, lookaside lists, MDLs. */
#include "core.h"

#define TAG 'tseT'

static void TestBlocks(void) {
    PUCHAR Blocks[64];
    static const USHORT Sizes[] = {1, 15, 16, 17, 100, 480, 496, 497, 1000, 2000, 4080, 4081};

    for (ULONG s = 0; s < ARRAYSIZE(Sizes); s++) {
        for (ULONG i = 0; i < ARRAYSIZE(Blocks); i++) {
            Blocks[i] =
                ExAllocatePool2(i & 1 ? POOL_FLAG_PAGED : POOL_FLAG_NON_PAGED, Sizes[s], TAG);
            CHECK(Blocks[i] != NULL);
            CHECK(((ULONG_PTR)Blocks[i] & 15) == 0);
            CHECK(Blocks[i][0] == 0 && Blocks[i][Sizes[s] - 1] == 0);
            /* Below a page: never over a page boundary. From a page on: page-aligned. */
            CHECK(Sizes[s] >= PAGE_SIZE ||
                  ((ULONG_PTR)Blocks[i] & ~(ULONG_PTR)(PAGE_SIZE - 1)) ==
                      (((ULONG_PTR)Blocks[i] + Sizes[s] - 1) & ~(ULONG_PTR)(PAGE_SIZE - 1)));
            RtlFillMemory(Blocks[i], Sizes[s], (UCHAR)i);
        }
        for (ULONG i = 0; i < ARRAYSIZE(Blocks); i++) {
            CHECK(Blocks[i][0] == (UCHAR)i && Blocks[i][Sizes[s] - 1] == (UCHAR)i);
            ExFreePoolWithTag(Blocks[i], TAG);
        }
    }
}

static void TestLarge(void) {
    PUCHAR Block = ExAllocatePool2(POOL_FLAG_NON_PAGED, 3 * PAGE_SIZE, TAG);

    CHECK(Block != NULL && ((ULONG_PTR)Block & (PAGE_SIZE - 1)) == 0);
    Block[3 * PAGE_SIZE - 1] = 1;
    ExFreePool(Block);
    CHECK(ExAllocatePool2(POOL_FLAG_NON_PAGED, 1ull << 40, TAG) == NULL);
    CHECK(ExAllocatePool2(0, 16, TAG) == NULL);
    CHECK(ExAllocatePool2(POOL_FLAG_PAGED | POOL_FLAG_NON_PAGED, 16, TAG) == NULL);
}

static void TestRaise(void) {
    NTSTATUS Code = STATUS_SUCCESS;

    __try {
        PVOID Block =
            ExAllocatePool2(POOL_FLAG_NON_PAGED | POOL_FLAG_RAISE_ON_FAILURE, 1ull << 40, TAG);
        CHECK(Block == NULL);
    } __except (1) {
        Code = GetExceptionCode();
    }
    CHECK(Code == STATUS_INSUFFICIENT_RESOURCES);
}

static void TestLookaside(void) {
    static NPAGED_LOOKASIDE_LIST List;
    PVOID Entries[16];

    ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 40, TAG, 0);
    for (ULONG Round = 0; Round < 3; Round++) {
        for (ULONG i = 0; i < ARRAYSIZE(Entries); i++) {
            Entries[i] = ExAllocateFromNPagedLookasideList(&List);
            CHECK(Entries[i] != NULL);
            RtlFillMemory(Entries[i], 40, 1);
        }
        for (ULONG i = 0; i < ARRAYSIZE(Entries); i++) {
            ExFreeToNPagedLookasideList(&List, Entries[i]);
        }
    }
    ExDeleteNPagedLookasideList(&List);
}

static void TestMdl(void) {
    PUCHAR Buffer = ExAllocatePool2(POOL_FLAG_PAGED, 2 * PAGE_SIZE, TAG);
    PMDL Mdl;
    PUCHAR View;

    CHECK(Buffer != NULL);
    Mdl = IoAllocateMdl(Buffer + 100, PAGE_SIZE, FALSE, FALSE, NULL);
    CHECK(Mdl != NULL);
    MmProbeAndLockPages(Mdl, KernelMode, IoModifyAccess);
    CHECK(Mdl->MdlFlags & MDL_PAGES_LOCKED);
    View = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
    CHECK(View != NULL && View != Buffer + 100);
    CHECK(MmGetMdlByteCount(Mdl) == PAGE_SIZE && MmGetMdlByteOffset(Mdl) == 100);
    View[0] = 0xA5;
    View[PAGE_SIZE - 1] = 0x5A;
    CHECK(Buffer[100] == 0xA5 && Buffer[100 + PAGE_SIZE - 1] == 0x5A);
    Buffer[101] = 7;
    CHECK(View[1] == 7);
    MmUnlockPages(Mdl);
    CHECK((Mdl->MdlFlags & (MDL_PAGES_LOCKED | MDL_MAPPED_TO_SYSTEM_VA)) == 0);
    IoFreeMdl(Mdl);
    ExFreePoolWithTag(Buffer, TAG);
}

void TestPool(void) {
    TestBlocks();
    TestLarge();
    TestRaise();
    TestLookaside();
    TestMdl();
}
