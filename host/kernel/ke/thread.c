/* Threads: making, ending, priorities and affinity. */
#include "host/kernel/ke/sched.h"
#include "host/kernel/inc/ps.h"

#define KI_GUARD_SIZE MACHINE_PAGE_SIZE

static void MACHINE_ABI KiThreadStart(void *Argument) {
    PKTHREAD Thread = Argument;

    KiFinishSwitch();
    KiPreemptionPoint(KiPointIrqlLowered);
    Thread->StartRoutine(Thread->StartContext);
    PspThreadReturned();
}

/* The kernel stack of a thread whose fiber runs on a user stack. */
static NTSTATUS KiAllocateKernelStack(PKTHREAD Thread) {
    PUCHAR Base;
    void *Memory;

    if (KeMachine->reserve(MACHINE_KIND_STACK, KI_KERNEL_STACK_SIZE + 2 * KI_GUARD_SIZE, 0,
                           &Memory) != MACHINE_OK) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Base = (PUCHAR)Memory + KI_GUARD_SIZE;
    if (KeMachine->commit(Base, KI_KERNEL_STACK_SIZE, MACHINE_READ_WRITE) != MACHINE_OK) {
        KeMachine->release(Memory);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Thread->KernelStackReservation = Memory;
    Thread->KernelStackLimit = Base;
    Thread->KernelStackBase = Base + KI_KERNEL_STACK_SIZE;
    return STATUS_SUCCESS;
}

static NTSTATUS KiMakeStacks(PKTHREAD Thread, SIZE_T UserStackSize) {
    MACHINE_STACK_BOUNDS Bounds;
    BOOLEAN User = UserStackSize != 0;

    if (User) {
        NTSTATUS Status = KiAllocateKernelStack(Thread);

        if (!NT_SUCCESS(Status)) {
            return Status;
        }
    }
    if (KeMachine->fiber_new(User ? UserStackSize : KI_KERNEL_STACK_SIZE,
                             User ? MACHINE_FIBER_USER : 0, KiThreadStart, Thread,
                             &Thread->Fiber) != MACHINE_OK) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeMachine->fiber_bounds(Thread->Fiber, &Bounds);
    Thread->StackBase = Bounds.base;
    Thread->StackLimit = Bounds.limit;
    if (User) {
        Thread->UserStackBase = Bounds.base;
        Thread->UserStackLimit = Bounds.limit;
    } else {
        Thread->KernelStackBase = Bounds.base;
        Thread->KernelStackLimit = Bounds.limit;
    }
    Thread->InitialStack = Thread->KernelStackBase;
    return STATUS_SUCCESS;
}

NTSTATUS KeInitThread(PKTHREAD Thread, PKPROCESS Process, PKSTART_ROUTINE Start, PVOID Context,
                      SIZE_T UserStackSize, KPRIORITY Priority) {
    static ULONG64 LastScheduleId;
    NTSTATUS Status;

    Thread->Header.Type = ThreadObject;
    Thread->Header.Size = sizeof(KTHREAD) / sizeof(LONG) > 255 ? 255 : sizeof(KTHREAD) / 4;
    Thread->Header.SignalState = 0;
    InitializeListHead(&Thread->Header.WaitListHead);
    InitializeListHead(&Thread->ApcListHead[KernelMode]);
    InitializeListHead(&Thread->ApcListHead[UserMode]);
    InitializeListHead(&Thread->MutantListHead);
    KeInitializeTimer(&Thread->Timer);
    Thread->Timer.TimerType = KI_THREAD_TIMER;
    Thread->ScheduleId = ++LastScheduleId;
    Thread->State = KiThreadInitialized;
    Thread->Priority = (SCHAR)Priority;
    Thread->BasePriority = (SCHAR)Priority;
    Thread->Affinity = KeQueryActiveProcessors();
    Thread->UserAffinity = Thread->Affinity;
    Thread->PreviousMode = UserStackSize != 0 ? UserMode : KernelMode;
    Thread->StartRoutine = Start;
    Thread->StartContext = Context;
    Thread->Process = Process;
    Status = KiMakeStacks(Thread, UserStackSize);
    if (NT_SUCCESS(Status)) {
        InsertTailList(&Process->ThreadListHead, &Thread->ThreadListEntry);
        InsertTailList(&KiThreadListHead, &Thread->SystemListEntry);
    }
    return Status;
}

void KeReadyThread(PKTHREAD Thread) {
    KiReadyThread(Thread);
    KiPreemptionPoint(KiPointSignal);
}

void KeUninitThread(PKTHREAD Thread) {
    KeMachine->fiber_delete(Thread->Fiber);
    Thread->Fiber = NULL;
    if (Thread->KernelStackReservation != NULL) {
        KeMachine->release(Thread->KernelStackReservation);
        Thread->KernelStackReservation = NULL;
    }
}

DECLSPEC_NORETURN void KeTerminateThread(void) {
    PKTHREAD Thread = KiCurrentThread();

    if (KiIrql() != PASSIVE_LEVEL) {
        KiBugCheck(IRQL_NOT_LESS_OR_EQUAL, 0, KiIrql(), 0, (ULONG_PTR)Thread->StartRoutine, NULL,
                   "A thread ended above PASSIVE_LEVEL.");
    }
    KiAbandonMutants(Thread);
    RemoveEntryList(&Thread->ThreadListEntry);
    RemoveEntryList(&Thread->SystemListEntry);
    Thread->Header.SignalState = 1;
    KiWaitTest(Thread);
    KiSwapDeadThread();
}

KPRIORITY KeSetPriorityThread(PKTHREAD Thread, KPRIORITY Priority) {
    KPRIORITY Old = Thread->Priority;

    if (Priority < 1 || Priority > HIGH_PRIORITY) {
        KiBugCheck(UNEXPECTED_KERNEL_MODE_TRAP, 0, (ULONG_PTR)Priority, 0, 0, NULL,
                   "KeSetPriorityThread takes a priority from 1 to 31.");
    }
    if (Thread->State == KiThreadReady) {
        KiUnqueueReady(Thread);
        Thread->Priority = (SCHAR)Priority;
        KiReadyThread(Thread);
    } else {
        Thread->Priority = (SCHAR)Priority;
    }
    Thread->BasePriority = (SCHAR)Priority;
    KiPreemptionPoint(KiPointSignal);
    return Old;
}

KPRIORITY KeQueryPriorityThread(PKTHREAD Thread) { return Thread->Priority; }

LONG KeSetBasePriorityThread(PKTHREAD Thread, LONG Increment) {
    LONG Old = Thread->BasePriority - 8;
    LONG New = 8 + Increment;

    KeSetPriorityThread(Thread, New < 1 ? 1 : New > HIGH_PRIORITY ? HIGH_PRIORITY : New);
    return Old;
}

/* --- affinity -------------------------------------------------------------------------------- */

static KAFFINITY KiSetAffinity(KAFFINITY Affinity) {
    PKTHREAD Thread = KiCurrentThread();
    KAFFINITY Old = Thread->Affinity;

    Affinity &= KeQueryActiveProcessors();
    if (Affinity == 0) {
        return 0;
    }
    Thread->Affinity = Affinity;
    if ((Affinity >> KiPrcb()->Number & 1) == 0 && KiIrql() < DISPATCH_LEVEL) {
        KiRequeueCurrent();
    }
    return Old;
}

KAFFINITY KeSetSystemAffinityThreadEx(KAFFINITY Affinity) {
    PKTHREAD Thread = KiCurrentThread();
    KAFFINITY Old = Thread->SystemAffinityActive ? Thread->Affinity : 0;

    if (KiSetAffinity(Affinity) != 0) {
        Thread->SystemAffinityActive = TRUE;
    }
    return Old;
}

void KeSetSystemAffinityThread(KAFFINITY Affinity) { KeSetSystemAffinityThreadEx(Affinity); }

void KeRevertToUserAffinityThreadEx(KAFFINITY Affinity) {
    PKTHREAD Thread = KiCurrentThread();

    Thread->SystemAffinityActive = Affinity != 0;
    KiSetAffinity(Affinity != 0 ? Affinity : Thread->UserAffinity);
}

void KeRevertToUserAffinityThread(void) { KeRevertToUserAffinityThreadEx(0); }

void KeSetSystemGroupAffinityThread(PGROUP_AFFINITY Affinity, PGROUP_AFFINITY PreviousAffinity) {
    KAFFINITY Old = KeSetSystemAffinityThreadEx(Affinity->Group == 0 ? Affinity->Mask : 0);

    if (PreviousAffinity != NULL) {
        RtlZeroMemory(PreviousAffinity, sizeof(*PreviousAffinity));
        PreviousAffinity->Mask = Old;
    }
}

void KeRevertToUserGroupAffinityThread(PGROUP_AFFINITY PreviousAffinity) {
    KeRevertToUserAffinityThreadEx(PreviousAffinity->Mask);
}

/* --- what others ask of a thread -------------------------------------------------------------- */

void IoGetStackLimits(PULONG_PTR LowLimit, PULONG_PTR HighLimit) {
    PKPRCB Prcb = KiPrcb();
    PKTHREAD Thread = Prcb->CurrentThread;

    if (Prcb->DpcRoutineActive) {
        *LowLimit = (ULONG_PTR)Prcb->DpcStackLimit;
        *HighLimit = (ULONG_PTR)Prcb->DpcStackBase;
    } else {
        *LowLimit = (ULONG_PTR)Thread->StackLimit;
        *HighLimit = (ULONG_PTR)Thread->StackBase;
    }
}

/* Kernel stacks do not grow here: enough is left, or the callout gets a stack of its own. */
typedef struct _KI_CALLOUT {
    PEXPAND_STACK_CALLOUT Callout;
    PVOID Parameter;
    MACHINE_FIBER *Caller;
} KI_CALLOUT;

static void MACHINE_ABI KiCalloutFiber(void *Argument) {
    KI_CALLOUT *Call = Argument;

    Call->Callout(Call->Parameter);
    KeMachine->fiber_switch(Call->Caller, NULL);
}

NTSTATUS KeExpandKernelStackAndCalloutEx(PEXPAND_STACK_CALLOUT Callout, PVOID Parameter,
                                         SIZE_T Size, BOOLEAN Wait, PVOID Context) {
    PKTHREAD Thread = KiCurrentThread();
    PVOID Base = Thread->StackBase;
    PVOID Limit = Thread->StackLimit;
    KI_CALLOUT Call = {Callout, Parameter, KeMachine->fiber_current()};
    MACHINE_STACK_BOUNDS Bounds;
    MACHINE_FIBER *Fiber;
    MACHINE_FIBER *Own = Thread->Fiber;

    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(Context);
    if (Size > MAXIMUM_EXPANSION_SIZE || KiIrql() > DISPATCH_LEVEL) {
        return STATUS_INVALID_PARAMETER_3;
    }
    if (KeMachine->fiber_new(Size + KI_KERNEL_STACK_SIZE, 0, KiCalloutFiber, &Call, &Fiber) !=
        MACHINE_OK) {
        return STATUS_NO_MEMORY;
    }
    KeMachine->fiber_bounds(Fiber, &Bounds);
    Thread->StackBase = Bounds.base;
    Thread->StackLimit = Bounds.limit;
    Thread->Fiber = Fiber;
    KeMachine->fiber_switch(Fiber, NULL);
    Thread->Fiber = Own;
    Thread->StackBase = Base;
    Thread->StackLimit = Limit;
    KeMachine->fiber_delete(Fiber);
    return STATUS_SUCCESS;
}
