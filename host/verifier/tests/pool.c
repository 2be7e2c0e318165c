/* Pool cases. */
#include "cases.h"

static PVOID Allocate(POOL_FLAGS Flags, SIZE_T Size) {
    PVOID Block = ExAllocatePool2(Flags, Size, TAG);

    if (Block == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    return Block;
}

void PoolZeroBytes(BOOLEAN Trip) {
    PVOID Block = ExAllocatePoolWithTag(NonPagedPoolNx, Trip ? 0 : 1, TAG);

    ExFreePoolWithTag(Block, TAG);
}

void PoolPagedIrql(BOOLEAN Trip) {
    KIRQL OldIrql;
    PVOID Block;

    KeRaiseIrql(Trip ? DISPATCH_LEVEL : APC_LEVEL, &OldIrql);
    Block = Allocate(POOL_FLAG_PAGED, 16);
    KeLowerIrql(OldIrql);
    ExFreePoolWithTag(Block, TAG);
}

void PoolNonPagedIrql(BOOLEAN Trip) {
    KIRQL OldIrql;
    PVOID Block;

    KeRaiseIrql(Trip ? DISPATCH_LEVEL + 1 : DISPATCH_LEVEL, &OldIrql);
    Block = Allocate(POOL_FLAG_NON_PAGED, 16);
    KeLowerIrql(OldIrql);
    ExFreePoolWithTag(Block, TAG);
}

void PoolFreeBadAddress(BOOLEAN Trip) {
    PUCHAR Block = Allocate(POOL_FLAG_NON_PAGED, 64);

    ExFreePoolWithTag(Trip ? Block + 16 : Block, TAG);
}

void PoolFreePagedIrql(BOOLEAN Trip) {
    PVOID Block = Allocate(POOL_FLAG_PAGED, 16);
    KIRQL OldIrql;

    KeRaiseIrql(Trip ? DISPATCH_LEVEL : APC_LEVEL, &OldIrql);
    ExFreePoolWithTag(Block, TAG);
    KeLowerIrql(OldIrql);
}

void PoolFreeNonPagedIrql(BOOLEAN Trip) {
    PVOID Block = Allocate(POOL_FLAG_NON_PAGED, 16);
    KIRQL OldIrql;

    KeRaiseIrql(Trip ? DISPATCH_LEVEL + 1 : DISPATCH_LEVEL, &OldIrql);
    ExFreePoolWithTag(Block, TAG);
    KeLowerIrql(OldIrql);
}

void PoolDoubleFree(BOOLEAN Trip) {
    PVOID Block = Allocate(POOL_FLAG_NON_PAGED, 16);

    ExFreePoolWithTag(Block, TAG);
    if (Trip) {
        ExFreePoolWithTag(Block, TAG);
    }
}

void PoolActiveTimer(BOOLEAN Trip) {
    PKTIMER Timer = Allocate(POOL_FLAG_NON_PAGED, sizeof(KTIMER));
    LARGE_INTEGER Due = {.QuadPart = -10000};

    KeInitializeTimer(Timer);
    KeSetTimer(Timer, Due, NULL);
    if (!Trip) {
        KeCancelTimer(Timer);
    }
    ExFreePoolWithTag(Timer, TAG);
}

void PoolWrongTag(BOOLEAN Trip) {
    PVOID Block = Allocate(POOL_FLAG_NON_PAGED, 16);

    ExFreePoolWithTag(Block, Trip ? 'gnrW' : TAG);
}

void PoolOverrun(BOOLEAN Trip) {
    PUCHAR Block = Allocate(POOL_FLAG_NON_PAGED, 20);

    ((volatile UCHAR *)Block)[Trip ? 20 : 19] = 1;
    ExFreePoolWithTag(Block, TAG);
}

void PoolLeak(BOOLEAN Trip) {
    PVOID Block = Allocate(POOL_FLAG_PAGED, 100);

    if (!Trip) {
        ExFreePoolWithTag(Block, TAG);
    }
}

static void EnableProvider(LPCGUID Guid, ULONG Code, UCHAR Level, ULONGLONG Any, ULONGLONG All,
                           PEVENT_FILTER_DESCRIPTOR Filter, PVOID Context) {
    UNREFERENCED_PARAMETER(Guid);
    UNREFERENCED_PARAMETER(Code);
    UNREFERENCED_PARAMETER(Level);
    UNREFERENCED_PARAMETER(Any);
    UNREFERENCED_PARAMETER(All);
    UNREFERENCED_PARAMETER(Filter);
    UNREFERENCED_PARAMETER(Context);
}

void EtwLeak(BOOLEAN Trip) {
    static const GUID Id = {0x12345678, 1, 2, {3, 4, 5, 6, 7, 8, 9, 10}};
    REGHANDLE Handle;

    EtwRegister(&Id, EnableProvider, NULL, &Handle);
    if (!Trip) {
        EtwUnregister(Handle);
    }
}

void PoolActiveLookaside(BOOLEAN Trip) {
    PNPAGED_LOOKASIDE_LIST List = Allocate(POOL_FLAG_NON_PAGED, sizeof(*List));

    ExInitializeNPagedLookasideList(List, NULL, NULL, POOL_NX_ALLOCATION, 32, TAG, 0);
    ExFreeToNPagedLookasideList(List, ExAllocateFromNPagedLookasideList(List));
    if (!Trip) {
        ExDeleteNPagedLookasideList(List);
    }
    ExFreePoolWithTag(List, TAG);
}

void PoolActiveResource(BOOLEAN Trip) {
    PERESOURCE Resource = Allocate(POOL_FLAG_NON_PAGED, sizeof(*Resource));

    ExInitializeResourceLite(Resource);
    if (!Trip) {
        ExDeleteResourceLite(Resource);
    }
    ExFreePoolWithTag(Resource, TAG);
}

/* --- faults ---------------------------------------------------------------------------------- */

void UseAfterFree(BOOLEAN Trip) {
    volatile UCHAR *Block = Allocate(POOL_FLAG_NON_PAGED, 32);

    if (!Trip) {
        Block[5] = 1;
    }
    ExFreePoolWithTag((PVOID)Block, TAG);
    if (Trip) {
        Block[5] = 1;
    }
}

void BeyondEnd(BOOLEAN Trip) {
    volatile UCHAR *Block = Allocate(POOL_FLAG_NON_PAGED, 32);

    Block[Trip ? 32 : 31] = 1;
    ExFreePoolWithTag((PVOID)Block, TAG);
}

void PagedDataAtDispatch(BOOLEAN Trip) {
    volatile UCHAR *Block = Allocate(Trip ? POOL_FLAG_PAGED : POOL_FLAG_NON_PAGED, 32);
    KIRQL OldIrql;

    Block[0] = 1;
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    Block[0] = 2;
    KeLowerIrql(OldIrql);
    ExFreePoolWithTag((PVOID)Block, TAG);
}

static ULONG Paged(ULONG Value);
#pragma alloc_text(PAGE, Paged)
static __declspec(noinline) ULONG Paged(ULONG Value) {
    static volatile ULONG Sum;

    Sum += Value;
    return Sum;
}

void PagedCodeAtDispatch(BOOLEAN Trip) {
    KIRQL OldIrql;

    Paged(1);
    KeRaiseIrql(Trip ? DISPATCH_LEVEL : APC_LEVEL, &OldIrql);
    Paged(2);
    KeLowerIrql(OldIrql);
    Paged(3);
}

static void PagedRaiser(BOOLEAN Raise);
#pragma alloc_text(PAGE, PagedRaiser)
static __declspec(noinline) void PagedRaiser(BOOLEAN Raise) {
    static KSPIN_LOCK Lock;
    KIRQL OldIrql;

    if (Raise) {
        KeAcquireSpinLock(&Lock, &OldIrql);
    }
    PoolLeak(FALSE);
    if (Raise) {
        KeReleaseSpinLock(&Lock, OldIrql);
    }
}

/* Returning into pageable code with a spin lock held. */
void PagedCodeRaises(BOOLEAN Trip) { PagedRaiser(Trip); }

/* Half of the allocations fail when the run is set up so (Trip), none otherwise. */
void FaultInjection(BOOLEAN Trip) {
    ULONG Failed = 0;

    for (ULONG i = 0; i < 1000; i++) {
        PVOID Block = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, TAG);

        if (Block == NULL) {
            Failed++;
        } else {
            ExFreePoolWithTag(Block, TAG);
        }
    }
    DbgPrint("faults: %u of 1000 allocations failed, as they %s\n", Failed,
             Trip == (Failed > 400 && Failed < 600) && (Trip || Failed == 0) ? "should"
                                                                             : "should not");
}
