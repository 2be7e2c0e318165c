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

NTSTATUS NtTerminateProcess(HANDLE ProcessHandle, NTSTATUS ExitStatus) {
    PEPROCESS process = PspCurrentProcess();
    if (ProcessHandle && ProcessHandle != ZwCurrentProcess()) {
        KiUnimplemented("NtTerminateProcess of another process");
    }
    if (process == PsInitialSystemProcess) {
        return STATUS_INVALID_HANDLE;
    }
    if (process->ActiveThreads > 1) {
        KiUnimplemented("NtTerminateProcess while other threads of the client run: let them end");
    }
    process->ExitStatus = ExitStatus;
    PspExitThread(ExitStatus);
}
