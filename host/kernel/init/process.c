/*
 * Services on threads and processes of clients.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/services.h"

#define DEFAULT_THREAD_STACK (64 * 1024)

NTSTATUS NtQuerySystemTime(PLARGE_INTEGER SystemTime) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(SystemTime, sizeof(*SystemTime), sizeof(ULONG));
        }
        KeQuerySystemTime(SystemTime);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

NTSTATUS NtYieldExecution(VOID) {
    KiPreemptionPoint(KiPointYield);
    return STATUS_SUCCESS;
}

NTSTATUS NtCreateThreadEx(PHANDLE ThreadHandle, ACCESS_MASK DesiredAccess,
                          POBJECT_ATTRIBUTES ObjectAttributes, HANDLE ProcessHandle,
                          PVOID StartRoutine, PVOID Argument, ULONG CreateFlags, SIZE_T ZeroBits,
                          SIZE_T StackSize, SIZE_T MaximumStackSize, PVOID AttributeList) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PETHREAD thread;
    HANDLE handle;
    UNREFERENCED_PARAMETER(ObjectAttributes); // threads have no names
    UNREFERENCED_PARAMETER(ZeroBits);
    UNREFERENCED_PARAMETER(MaximumStackSize); // stacks here are committed whole

    if (ProcessHandle != ZwCurrentProcess() || CreateFlags || AttributeList) {
        KiUnimplemented("NtCreateThreadEx with flags, attributes or another process");
    }
    NTSTATUS status =
        PsCreateUserThread(PspCurrentProcess(), (PKSTART_ROUTINE)StartRoutine, Argument,
                           StackSize ? StackSize : DEFAULT_THREAD_STACK, &thread);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ObpCreateHandle(thread, ObpMapAccess(PspThreadType, DesiredAccess), 0, &handle);
    ObfDereferenceObject(thread);
    return NT_SUCCESS(status) ? ObpWriteHandle(ThreadHandle, handle, mode) : status;
}

NTSTATUS NtTerminateThread(HANDLE ThreadHandle, NTSTATUS ExitStatus) {
    if (ThreadHandle && ThreadHandle != ZwCurrentThread()) {
        KiUnimplemented("NtTerminateThread of another thread");
    }
    PspExitThread(ExitStatus);
}

// The other threads are asked to end: their user waits are broken, their requests cancelled, and
// they end themselves where they would return to user mode.
static VOID endOtherThreads(PEPROCESS process) {
    PKTHREAD self = KiCurrentThread();
    for (PLIST_ENTRY link = process->ThreadListHead.Flink; link != &process->ThreadListHead;
         link = link->Flink) {
        PKTHREAD thread = CONTAINING_RECORD(link, KTHREAD, ThreadListEntry);
        if (thread == self || thread->Terminating) {
            continue;
        }
        thread->Terminating = TRUE;
        if (thread->State == KiThreadWaiting && thread->WaitMode == UserMode) {
            KiUnwaitThread(thread, STATUS_THREAD_IS_TERMINATING);
        }
        for (PLIST_ENTRY at = thread->IrpList.Flink; at != &thread->IrpList;) {
            PIRP irp = CONTAINING_RECORD(at, IRP, ThreadListEntry);
            BOOLEAN asked = irp->Cancel;
            if (!asked) {
                (VOID) IoCancelIrp(irp);
            }
            at = asked ? at->Flink : thread->IrpList.Flink; // cancelling may have changed the list
        }
    }
    while (process->ActiveThreads > 1) {
        LARGE_INTEGER interval = {.QuadPart = -10 * 10000};
        KeDelayExecutionThread(KernelMode, FALSE, &interval);
    }
}

NTSTATUS NtTerminateProcess(HANDLE ProcessHandle, NTSTATUS ExitStatus) {
    PEPROCESS process = PspCurrentProcess();
    if (ProcessHandle && ProcessHandle != ZwCurrentProcess()) {
        KiUnimplemented("NtTerminateProcess of another process");
    }
    if (process == PsInitialSystemProcess) {
        return STATUS_INVALID_HANDLE;
    }
    endOtherThreads(process);
    process->ExitStatus = ExitStatus;
    PspExitThread(ExitStatus);
}
