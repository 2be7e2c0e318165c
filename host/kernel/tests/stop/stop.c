/*
 * One driver that ends the run in each way a driver can without the verifier's help. The service
 * key's value Case says how.
 */
#include <ntifs.h>
#include <wchar.h>

DRIVER_INITIALIZE DriverEntry;

static volatile ULONG *volatile Address;
static volatile ULONG Zero;
static volatile ULONG Dividend = 100;
static KSPIN_LOCK Spin;
static KEVENT Event;

static void NullPointer(void) {
    Address = NULL;
    Address[2] = 1;
}

static void SystemAddress(void) {
    Address = (volatile ULONG *)((ULONG_PTR)MmSystemRangeStart + 0x0F00000000);
    *Address = 1;
}

static void AtDispatch(void) {
    KIRQL OldIrql;

    Address = (volatile ULONG *)0x1000;
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    *Address = 1;
    KeLowerIrql(OldIrql);
}

/* Even in a __try: faults on system addresses are for nobody to handle. */
static void SystemAddressInTry(void) {
    __try {
        SystemAddress();
    } __except (1) {
        DbgPrint("stop: a handler got it\n");
    }
}

static ULONG __attribute__((noinline)) Recurse(volatile ULONG *Above) {
    volatile ULONG Here[64];

    Here[0] = Above[0] + 1;
    if (Here[0] == 0) {
        return 0;
    }
    return Recurse(Here) + Here[0];
}

static void StackOverflow(void) {
    volatile ULONG Start[1] = {0};

    DbgPrint("%u\n", Recurse(Start));
}

static void DivideByZero(void) { DbgPrint("%u\n", Dividend / Zero); }

static void Raise(void) { ExRaiseStatus(STATUS_DEVICE_NOT_READY); }

static void BugCheck(void) { KeBugCheckEx(MANUALLY_INITIATED_CRASH, 1, 2, 3, 4); }

static void FastFail(void) { __fastfail(5); }

static void Assertion(void) { DbgRaiseAssertionFailure(); }

static void SpinRecursion(void) {
    KIRQL OldIrql;

    KeAcquireSpinLock(&Spin, &OldIrql);
    KeAcquireSpinLockAtDpcLevel(&Spin);
}

static void WaitForEver(void) {
    KeInitializeEvent(&Event, NotificationEvent, FALSE);
    KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, NULL);
}

static void WaitAtDispatch(void) {
    KIRQL OldIrql;

    KeInitializeEvent(&Event, NotificationEvent, FALSE);
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, NULL);
}

static void DoubleFree(void) {
    PVOID Block = ExAllocatePool2(POOL_FLAG_NON_PAGED, 40, 'potS');

    ExFreePoolWithTag(Block, 'potS');
    ExFreePoolWithTag(Block, 'potS');
}

static void Overrun(void) {
    volatile UCHAR *Block = ExAllocatePool2(POOL_FLAG_NON_PAGED, 40, 'potS');

    Block[40] = 1;
    ExFreePoolWithTag((PVOID)Block, 'potS');
}

static void WriteAfterFree(void) {
    PVOID Blocks[128];

    for (ULONG i = 0; i < ARRAYSIZE(Blocks); i++) {
        Blocks[i] = ExAllocatePool2(POOL_FLAG_NON_PAGED, 2040, 'potS');
    }
    ExFreePoolWithTag(Blocks[0], 'potS');
    ((volatile UCHAR *)Blocks[0])[100] = 1;
    for (ULONG i = 1; i < ARRAYSIZE(Blocks); i++) {
        ExFreePoolWithTag(Blocks[i], 'potS');
    }
    for (ULONG i = 0; i < ARRAYSIZE(Blocks); i++) {
        Blocks[i] = ExAllocatePool2(POOL_FLAG_NON_PAGED, 2040, 'potS');
    }
}

/* What drivers of 32-bit bus masters ask for; this machine has no such addresses. */
static void LowMemory(void) {
    PHYSICAL_ADDRESS Limit = {.QuadPart = MAXULONG};
    PHYSICAL_ADDRESS None = {.QuadPart = 0};
    PHYSICAL_ADDRESS All = {.QuadPart = -1};
    PVOID Memory = MmAllocateContiguousMemorySpecifyCache(5000, None, All, None, MmCached);
    PMDL Mdl = MmAllocatePagesForMdlEx(None, All, None, 5000, MmCached, 0);

    if (Memory == NULL || Mdl == NULL) {
        return;
    }
    MmFreeContiguousMemory(Memory);
    MmFreePagesFromMdl(Mdl);
    ExFreePool(Mdl);
    DbgPrint("stop: no limit is kept\n");
    MmFreeContiguousMemory(MmAllocateContiguousMemory(5000, Limit));
}

static void LowerTooHigh(void) { KeLowerIrql(DISPATCH_LEVEL); }

static void LeaveRegion(void) { KeLeaveCriticalRegion(); }

static const struct {
    PCWSTR Name;
    void (*Run)(void);
} Cases[] = {
    {L"null-pointer", NullPointer},
    {L"system-address", SystemAddress},
    {L"system-address-in-try", SystemAddressInTry},
    {L"at-dispatch", AtDispatch},
    {L"stack-overflow", StackOverflow},
    {L"divide-by-zero", DivideByZero},
    {L"raise", Raise},
    {L"bug-check", BugCheck},
    {L"fast-fail", FastFail},
    {L"assertion", Assertion},
    {L"spin-recursion", SpinRecursion},
    {L"wait-for-ever", WaitForEver},
    {L"wait-at-dispatch", WaitAtDispatch},
    {L"double-free", DoubleFree},
    {L"overrun", Overrun},
    {L"write-after-free", WriteAfterFree},
    {L"low-memory", LowMemory},
    {L"lower-too-high", LowerTooHigh},
    {L"leave-region", LeaveRegion},
};

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    static UCHAR Room[256];
    PKEY_VALUE_PARTIAL_INFORMATION Information = (PKEY_VALUE_PARTIAL_INFORMATION)Room;
    UNICODE_STRING ValueName = RTL_CONSTANT_STRING(L"Case");
    OBJECT_ATTRIBUTES Attributes;
    HANDLE Key;
    ULONG Length;
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(DriverObject);
    InitializeObjectAttributes(&Attributes, RegistryPath, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE,
                               NULL, NULL);
    Status = ZwOpenKey(&Key, KEY_READ, &Attributes);
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    Status = ZwQueryValueKey(Key, &ValueName, KeyValuePartialInformation, Information, sizeof(Room),
                             &Length);
    ZwClose(Key);
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    for (ULONG i = 0; i < ARRAYSIZE(Cases); i++) {
        if (wcscmp((PCWSTR)Information->Data, Cases[i].Name) == 0) {
            Cases[i].Run();
            DbgPrint("stop: %ws went on\n", Cases[i].Name);
            return STATUS_SUCCESS;
        }
    }
    return STATUS_NOT_FOUND;
}
