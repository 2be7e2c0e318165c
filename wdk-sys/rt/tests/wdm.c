/* A WDM driver with what makes a compiler call rt: a large frame, a buffer, a guarded call, SEH. */
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD CwRtUnload;

static volatile ULONG Sum;
static ULONG (*volatile Indirect)(ULONG);

static ULONG Twice(ULONG Value) { return 2 * Value; }

__declspec(noinline) static ULONG Fill(ULONG Count) {
    UCHAR large[9000];
    for (ULONG i = 0; i < sizeof large; i++)
        large[i] = (UCHAR)(i + Count);
    return large[Count % sizeof large] + Indirect(Count);
}

VOID CwRtUnload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    Indirect = Twice;
    DriverObject->DriverUnload = CwRtUnload;
    __try {
        Sum = Fill(RegistryPath->Length);
        ProbeForRead(RegistryPath->Buffer, RegistryPath->Length, 1);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}
