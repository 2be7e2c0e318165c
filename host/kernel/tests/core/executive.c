/* Generic tables, callbacks, sequenced lists. */
#include "core.h"

static void TestSList(void) {
    static SLIST_HEADER Head;
    static struct {
        SLIST_ENTRY Entry;
        ULONG Value;
    } DECLSPEC_ALIGN(16) Items[3];

    InitializeSListHead(&Head);
    for (ULONG i = 0; i < 3; i++) {
        Items[i].Value = i;
        InterlockedPushEntrySList(&Head, &Items[i].Entry);
    }
    CHECK(ExQueryDepthSList(&Head) == 3);
    CHECK(InterlockedPopEntrySList(&Head) == &Items[2].Entry);
    CHECK(InterlockedPopEntrySList(&Head) == &Items[1].Entry);
    CHECK(InterlockedPopEntrySList(&Head) == &Items[0].Entry);
    CHECK(InterlockedPopEntrySList(&Head) == NULL);
}

static void TestVersion(void) {
    RTL_OSVERSIONINFOW Version = {.dwOSVersionInfoSize = sizeof(Version)};

    CHECK(NT_SUCCESS(RtlGetVersion(&Version)));
    CHECK(Version.dwMajorVersion == 10);
    CHECK(RtlIsNtDdiVersionAvailable(0x06020000));
}

static void TestRoutineAddress(void) {
    UNICODE_STRING Known = RTL_CONSTANT_STRING(L"KeSetEvent");
    UNICODE_STRING Unknown = RTL_CONSTANT_STRING(L"KeSetEvents");

    CHECK(MmGetSystemRoutineAddress(&Known) != NULL);
    CHECK(MmGetSystemRoutineAddress(&Unknown) == NULL);
}

/* --- generic tables -------------------------------------------------------------------------- */

static RTL_GENERIC_COMPARE_RESULTS Compare(PRTL_GENERIC_TABLE Table, PVOID First, PVOID Second) {
    ULONG A = *(PULONG)First;
    ULONG B = *(PULONG)Second;

    UNREFERENCED_PARAMETER(Table);
    return A < B ? GenericLessThan : A > B ? GenericGreaterThan : GenericEqual;
}

static PVOID Allocate(PRTL_GENERIC_TABLE Table, CLONG ByteSize) {
    UNREFERENCED_PARAMETER(Table);
    return ExAllocatePool2(POOL_FLAG_NON_PAGED, ByteSize, 'lbaT');
}

static void Free(PRTL_GENERIC_TABLE Table, PVOID Buffer) {
    UNREFERENCED_PARAMETER(Table);
    ExFreePoolWithTag(Buffer, 'lbaT');
}

static void TestTable(void) {
    RTL_GENERIC_TABLE Table;
    BOOLEAN New;
    PVOID Restart = NULL;
    PULONG Found;
    ULONG Count = 0;
    ULONG Last = 0;

    RtlInitializeGenericTable(&Table, Compare, Allocate, Free, NULL);
    CHECK(RtlIsGenericTableEmpty(&Table));
    for (ULONG i = 0; i < 200; i++) {
        ULONG Key = i * 7919 % 1009 + 1;

        CHECK(RtlInsertElementGenericTable(&Table, &Key, sizeof(Key), &New) != NULL && New);
    }
    CHECK(RtlNumberGenericTableElements(&Table) == 200);
    CHECK(*(PULONG)RtlGetElementGenericTable(&Table, 1) == 7919 % 1009 + 1);
    while ((Found = RtlEnumerateGenericTableWithoutSplaying(&Table, &Restart)) != NULL) {
        CHECK(*Found > Last);
        Last = *Found;
        Count++;
    }
    CHECK(Count == 200);
    for (ULONG i = 0; i < 200; i += 2) {
        ULONG Key = i * 7919 % 1009 + 1;

        CHECK(RtlDeleteElementGenericTable(&Table, &Key));
        CHECK(RtlLookupElementGenericTable(&Table, &Key) == NULL);
    }
    for (ULONG i = 1; i < 200; i += 2) {
        ULONG Key = i * 7919 % 1009 + 1;

        Found = RtlLookupElementGenericTable(&Table, &Key);
        CHECK(Found != NULL && *Found == Key);
        CHECK(RtlDeleteElementGenericTable(&Table, &Key));
    }
    CHECK(RtlIsGenericTableEmpty(&Table));
}

/* --- callbacks, EX_TIMER ---------------------------------------------------------------------- */

static ULONG Notified;

static void OnNotify(PVOID Context, PVOID Argument1, PVOID Argument2) {
    Notified +=
        (ULONG)(ULONG_PTR)Context + (ULONG)(ULONG_PTR)Argument1 + (ULONG)(ULONG_PTR)Argument2;
}

static void TestCallback(void) {
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\Callback\\CoreTest");
    OBJECT_ATTRIBUTES Attributes;
    PCALLBACK_OBJECT Object;
    PCALLBACK_OBJECT Again;
    PVOID Registration;

    InitializeObjectAttributes(&Attributes, &Name, OBJ_CASE_INSENSITIVE, NULL, NULL);
    CHECK(NT_SUCCESS(ExCreateCallback(&Object, &Attributes, TRUE, TRUE)));
    CHECK(NT_SUCCESS(ExCreateCallback(&Again, &Attributes, FALSE, TRUE)));
    CHECK(Object == Again);
    Registration = ExRegisterCallback(Object, OnNotify, (PVOID)1);
    CHECK(Registration != NULL);
    ExNotifyCallback(Object, (PVOID)10, (PVOID)100);
    CHECK(Notified == 111);
    ExUnregisterCallback(Registration);
    ExNotifyCallback(Object, (PVOID)10, (PVOID)100);
    CHECK(Notified == 111);
    ObDereferenceObject(Again);
    ObDereferenceObject(Object);
}

static void OnTimer(PEX_TIMER Timer, PVOID Context) {
    UNREFERENCED_PARAMETER(Timer);
    ++*(volatile ULONG *)Context;
}

static void DeletesItself(PEX_TIMER Timer, PVOID Context) {
    ++*(volatile ULONG *)Context;
    ExDeleteTimer(Timer, TRUE, FALSE, NULL);
}

static void OnDeleted(PVOID Context) { *(volatile ULONG *)Context += 100; }

/* A timer that is still set, or whose callback runs, is deleted after the callback. */
static void TestExTimerDeletion(void) {
    volatile ULONG Count = 0;
    volatile ULONG Deleted = 0;
    EXT_DELETE_PARAMETERS Parameters = {.DeleteCallback = OnDeleted,
                                        .DeleteContext = (PVOID)&Deleted};
    PEX_TIMER Timer = ExAllocateTimer(OnTimer, (PVOID)&Count, 0);

    ExSetTimer(Timer, -10000, 0, NULL);
    CHECK(!ExDeleteTimer(Timer, FALSE, FALSE, &Parameters));
    CHECK(Count == 0 && Deleted == 0);
    CoreSleep(2);
    CHECK(Count == 1 && Deleted == 100);

    Timer = ExAllocateTimer(DeletesItself, (PVOID)&Count, 0);
    ExSetTimer(Timer, -10000, 10000, NULL);
    CoreSleep(5);
    CHECK(Count == 2);

    Timer = ExAllocateTimer(OnTimer, (PVOID)&Count, 0);
    ExSetTimer(Timer, -10000, 0, NULL);
    CHECK(ExDeleteTimer(Timer, TRUE, TRUE, &Parameters));
    CHECK(Count == 2 && Deleted == 200);
}

static void TestExTimer(void) {
    volatile ULONG Count = 0;
    PEX_TIMER Timer = ExAllocateTimer(OnTimer, (PVOID)&Count, 0);

    CHECK(Timer != NULL);
    CHECK(!ExSetTimer(Timer, -10000, 20000, NULL));
    CoreSleep(6); /* at 1, 3 and 5 ms */
    CHECK(Count == 3);
    CHECK(ExCancelTimer(Timer, NULL));
    CoreSleep(6);
    CHECK(Count == 3);
    ExDeleteTimer(Timer, TRUE, TRUE, NULL);
}

static void TestVerifyVersion(void) {
    RTL_OSVERSIONINFOEXW Asked = {
        .dwOSVersionInfoSize = sizeof(Asked), .dwMajorVersion = 6, .dwMinorVersion = 3};
    ULONGLONG Mask = 0;

    VER_SET_CONDITION(Mask, VER_MAJORVERSION, VER_GREATER_EQUAL);
    VER_SET_CONDITION(Mask, VER_MINORVERSION, VER_GREATER_EQUAL);
    CHECK(RtlVerifyVersionInfo(&Asked, VER_MAJORVERSION | VER_MINORVERSION, Mask) ==
          STATUS_SUCCESS);
    Asked.dwMajorVersion = 11;
    CHECK(RtlVerifyVersionInfo(&Asked, VER_MAJORVERSION | VER_MINORVERSION, Mask) ==
          STATUS_REVISION_MISMATCH);
}

void TestExecutive(void) {
    TestSList();
    TestVersion();
    TestRoutineAddress();
    TestTable();
    TestCallback();
    TestExTimer();
    TestExTimerDeletion();
    TestVerifyVersion();
}
