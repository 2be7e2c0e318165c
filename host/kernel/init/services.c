/*
 * The table of system services that the user gate (host/user/service_call.S) calls through, and
 * what the gate needs of the kernel.
 */
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/services.h"

typedef struct _KSERVICE_ENTRY {
    PVOID Routine;
    ULONG64 Arguments;
} KSERVICE_ENTRY;

C_ASSERT(sizeof(KSERVICE_ENTRY) == 16); // the gate shifts by 4

#define SYSCALL(number, name, arguments) [number] = {(PVOID)name, arguments},
const KSERVICE_ENTRY KiServiceTable[] = {
#include "host/kernel/inc/syscalls.def"
};
#undef SYSCALL

const ULONG KiServiceCount = RTL_NUMBER_OF(KiServiceTable);

PVOID KiEnterUserService(VOID);
VOID KiLeaveUserService(VOID);

#pragma comment(linker, "/export:KiSystemCall64")

// Called on the user stack. Returns the top of the kernel stack, where the service will run.
PVOID KiEnterUserService(VOID) {
    PKTHREAD thread = KiCurrentThread();
    thread->PreviousMode = UserMode;
    return thread->InitialStack;
}

// Called on the user stack again. A service that leaves at a raised IRQL, or inside a critical
// region, would take the whole machine with it; better to say so here.
VOID KiLeaveUserService(VOID) {
    PKTHREAD thread = KiCurrentThread();
    if (KiIrql() != PASSIVE_LEVEL) {
        KeBugCheckEx(IRQL_GT_ZERO_AT_SYSTEM_SERVICE, 0, KiIrql(), 0, 0);
    }
    if (thread->Terminating) {
        PspExitThread(STATUS_THREAD_IS_TERMINATING); // its process is being terminated
    }
    if (thread->KernelApcDisable || thread->SpecialApcDisable) {
        KeBugCheckEx(APC_INDEX_MISMATCH, 0, (ULONG_PTR)(LONG_PTR)thread->SpecialApcDisable,
                     (ULONG_PTR)(LONG_PTR)thread->KernelApcDisable, 0);
    }
}
