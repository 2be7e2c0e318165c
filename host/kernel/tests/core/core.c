/* Runs the kernel's own tests from DriverEntry. */
#include "core.h"

DRIVER_INITIALIZE DriverEntry;

static ULONG Checks;
static ULONG Failures;

void CoreCheck(BOOLEAN Holds, const char *What, const char *File, int Line) {
    Checks++;
    if (!Holds) {
        Failures++;
        DbgPrint("core: FAILED %s:%d: %s\n", File, Line, What);
    }
}

PVOID CoreStartThread(PKSTART_ROUTINE Start, PVOID Context) {
    HANDLE Handle;
    PVOID Thread = NULL;
    OBJECT_ATTRIBUTES Attributes;

    InitializeObjectAttributes(&Attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    CHECK(NT_SUCCESS(
        PsCreateSystemThread(&Handle, THREAD_ALL_ACCESS, &Attributes, NULL, NULL, Start, Context)));
    CHECK(NT_SUCCESS(
        ObReferenceObjectByHandle(Handle, SYNCHRONIZE, *PsThreadType, KernelMode, &Thread, NULL)));
    ZwClose(Handle);
    return Thread;
}

void CoreJoin(PVOID Thread) {
    CHECK(KeWaitForSingleObject(Thread, Executive, KernelMode, FALSE, NULL) == STATUS_SUCCESS);
    ObDereferenceObject(Thread);
}

void CoreSleep(ULONG Milliseconds) {
    LARGE_INTEGER Interval;

    Interval.QuadPart = -10000ll * Milliseconds;
    CHECK(KeDelayExecutionThread(KernelMode, FALSE, &Interval) == STATUS_SUCCESS);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    TestDispatcher();
    TestTimersAndDpcs();
    TestLocks();
    TestExceptions();
    TestPool();
    TestStrings();
    TestExecutive();
    DbgPrint("core: %u checks, %u failed\n", Checks, Failures);
    return Failures == 0 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
