/*
 * KiSystemStartup: from the machine's call to a running system.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/ex.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/mm.h"
#include "host/kernel/inc/pnp.h"
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/rtl.h"
#include <stdarg.h>

const MACHINE_CALLS *KeMachine;

#define LOG_LINE 512

VOID InitLog(const char *format, ...) {
    char line[LOG_LINE];
    va_list arguments;
    va_start(arguments, format);
    int length = RtlpFormatA(line, sizeof(line), format, arguments);
    va_end(arguments);
    SIZE_T size = length < 0 ? 0 : min((SIZE_T)length, sizeof(line));
    KeMachine->write(MACHINE_STREAM_LOG, "nt: ", 4);
    KeMachine->write(MACHINE_STREAM_LOG, line, size);
}

DECLSPEC_NORETURN VOID KiUnimplemented(const char *what) {
    KI_REPORT report = {
        .ExitCode = MACHINE_EXIT_UNIMPLEMENTED,
        .Title = what,
        .Explanation = "The NT machine does not implement this. It stops here, since anything it "
                       "could return would be made up.",
    };
    KiReportAndExit(&report);
}

DECLSPEC_NORETURN static VOID failStart(const char *room, NTSTATUS status) {
    InitLog("%s did not start: 0x%08lX\n", room, status);
    KeMachine->exit(MACHINE_EXIT_BUG_CHECK);
    __builtin_unreachable();
}

static VOID require(const char *room, NTSTATUS status) {
    if (!NT_SUCCESS(status)) {
        failStart(room, status);
    }
}

// The first system thread: everything that may wait or needs a thread of its own.
static KSTART_ROUTINE phase1;
static VOID phase1(PVOID context) {
    require("Cm", CmInitSystem());
    require("Io", IoInitSystem());
    LdrInitSystem();
    require("Pnp", PnpInitSystem());
    InitRunScript(context);
}

VOID MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);

VOID MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot) {
    HANDLE handle;
    KeMachine = calls;
    KeInitSystem(boot);
    MmInitSystem();
    require("Ob", ObInitSystem());
    PsInitSystem();
    require("Ob", ObpInitWaitTypes());
    ExInitSystem();
    require("Ps", PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, phase1, NULL));
    ZwClose(handle);
    KeEnterIdleLoop();
}

// --- calls into the system process ---------------------------------------------------------------

typedef struct _SYSTEM_CALL {
    VOID (*Routine)(PVOID context);
    PVOID Context;
} SYSTEM_CALL;

static KSTART_ROUTINE runSystemCall;
static VOID runSystemCall(PVOID context) {
    SYSTEM_CALL *call = context;
    call->Routine(call->Context);
}

NTSTATUS InitCallOnSystemThread(VOID (*routine)(PVOID context), PVOID context) {
    SYSTEM_CALL call = {routine, context};
    HANDLE handle;
    PVOID thread;

    if (PspCurrentProcess() == PsInitialSystemProcess && KeGetCurrentIrql() == PASSIVE_LEVEL) {
        routine(context);
        return STATUS_SUCCESS;
    }
    OBJECT_ATTRIBUTES attributes;
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    NTSTATUS status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, &attributes, NULL, NULL,
                                           runSystemCall, &call);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    // The thread uses our stack, so it has to be waited for come what may.
    status = ObReferenceObjectByHandle(handle, SYNCHRONIZE, NULL, KernelMode, &thread, NULL);
    NT_ASSERT(NT_SUCCESS(status));
    KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, NULL);
    ObfDereferenceObject(thread);
    ZwClose(handle);
    return STATUS_SUCCESS;
}

NTSTATUS InitWiden(const char *text, SIZE_T length, PUNICODE_STRING ret_string) {
    ULONG bytes = 0;
    NTSTATUS status = RtlUTF8ToUnicodeN(NULL, 0, &bytes, text, (ULONG)length);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (bytes > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
        return STATUS_NAME_TOO_LONG;
    }
    PWCHAR buffer = ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)bytes + sizeof(WCHAR), INIT_TAG);
    if (!buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = RtlUTF8ToUnicodeN(buffer, bytes, &bytes, text, (ULONG)length);
    if (status != STATUS_SUCCESS) { // STATUS_SOME_NOT_MAPPED: not UTF-8
        ExFreePoolWithTag(buffer, INIT_TAG);
        return NT_SUCCESS(status) ? STATUS_INVALID_PARAMETER : status;
    }
    ret_string->Buffer = buffer;
    ret_string->Length = (USHORT)bytes;
    ret_string->MaximumLength = (USHORT)(bytes + sizeof(WCHAR));
    return STATUS_SUCCESS;
}
