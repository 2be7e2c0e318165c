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

void TestExecutive(void) {
    TestSList();
    TestVersion();
    TestRoutineAddress();
}
