/* Virtual processors: their control blocks, and start-up. */
#include "host/kernel/ke/sched.h"
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/init.h"

const MACHINE_BOOT *KiBoot;
PKIPCR KiProcessor[KI_MAXIMUM_PROCESSORS];
ULONG KiProcessorCount;
LIST_ENTRY KiThreadListHead;
BOOLEAN (*KiNothingToDo)(void);

__declspec(dllexport) volatile CCHAR KeNumberProcessors;

static EPROCESS KiIdleProcess;
static ETHREAD KiIdleThread[KI_MAXIMUM_PROCESSORS];

static void MACHINE_ABI KiIdleFiberStart(void *Argument) {
    UNREFERENCED_PARAMETER(Argument);
    KeEnterIdleLoop();
}

static void KiInitIdleThread(PKPRCB Prcb, MACHINE_FIBER *Fiber) {
    PETHREAD Thread = &KiIdleThread[Prcb->Number];
    MACHINE_STACK_BOUNDS Bounds;

    KeMachine->fiber_bounds(Fiber, &Bounds);
    Thread->Header.Type = ThreadObject;
    InitializeListHead(&Thread->Header.WaitListHead);
    Thread->Fiber = Fiber;
    Thread->StackBase = Bounds.base;
    Thread->InitialStack = Bounds.base;
    Thread->StackLimit = Bounds.limit;
    Thread->State = KiThreadRunning;
    Thread->Priority = KI_IDLE_PRIORITY;
    Thread->Affinity = (KAFFINITY)1 << Prcb->Number;
    Thread->Process = &KiIdleProcess;
    Thread->Processor = Prcb->Number;
    InitializeListHead(&Thread->ApcListHead[KernelMode]);
    InitializeListHead(&Thread->ApcListHead[UserMode]);
    InitializeListHead(&Thread->IrpList);
    InitializeListHead(&Thread->MutantListHead);
    KeInitializeTimer(&Thread->Timer);
    Thread->SystemThread = TRUE;
    Prcb->IdleThread = Thread;
    Prcb->CurrentThread = Thread;
    Prcb->Fiber = Fiber;
    Prcb->State = KiProcessorIdle;
}

static void KiInitProcessor(ULONG Number) {
    void *Memory;
    PKIPCR Pcr;
    PKPRCB Prcb;
    MACHINE_FIBER *Fiber = KeMachine->fiber_current();
    SIZE_T Size = ROUND_TO_PAGES(sizeof(KIPCR));

    KeMachine->reserve(MACHINE_KIND_KERNEL_DATA, Size, 0, &Memory);
    KeMachine->commit(Memory, Size, MACHINE_READ_WRITE);
    Pcr = Memory;
    Prcb = &Pcr->Prcb;
    KiProcessor[Number] = Pcr;
    Pcr->Pcr.Self = &Pcr->Pcr;
    Pcr->Pcr.CurrentPrcb = Prcb;
    Pcr->Pcr.MajorVersion = 1;
    Pcr->Pcr.MinorVersion = 1;
    Prcb->MxCsr = 0x1F80;
    Prcb->Number = Number;
    Prcb->LegacyNumber = (UCHAR)Number;
    if (Number != 0) {
        KeMachine->fiber_new(KI_KERNEL_STACK_SIZE, 0, KiIdleFiberStart, NULL, &Fiber);
    }
    KiInitIdleThread(Prcb, Fiber);
    KiInitProcessorDpc(Prcb);
}

void KeInitSystem(const MACHINE_BOOT *Boot) {
    MACHINE_HOOKS Hooks = {
        .size = sizeof(MACHINE_HOOKS),
        .dispatch_exception = KiDispatchException,
        .write_cr8 = KiWriteCr8,
        .describe = KiDescribe,
        .virtual_time = KiVirtualTimeCell,
    };

    KiBoot = Boot;
    KeMachine->set_hooks(&Hooks);
    InitializeListHead(&KiThreadListHead);
    InitializeListHead(&KiIdleProcess.ThreadListHead);
    KiProcessorCount = Boot->processors == 0 ? 1 : Boot->processors;
    if (KiProcessorCount > KI_MAXIMUM_PROCESSORS) {
        KiUnimplemented("more than 64 processors");
    }
    KeNumberProcessors = (CCHAR)KiProcessorCount;
    KiInitTime();
    KiInitProcessor(0);
    KeMachine->set_kpcr(KiProcessor[0]);
    for (ULONG Number = 1; Number < KiProcessorCount; Number++) {
        KiInitProcessor(Number);
    }
}

ULONG KeGetCurrentProcessorNumberEx(PPROCESSOR_NUMBER ProcNumber) {
    ULONG Number = KiPrcb()->Number;

    if (ProcNumber != NULL) {
        ProcNumber->Group = 0;
        ProcNumber->Number = (UCHAR)Number;
        ProcNumber->Reserved = 0;
    }
    return Number;
}

static KAFFINITY KiActiveProcessors(void) {
    return ~(KAFFINITY)0 >> (KI_MAXIMUM_PROCESSORS - KiProcessorCount);
}

ULONG KeQueryActiveProcessorCount(PKAFFINITY ActiveProcessors) {
    if (ActiveProcessors != NULL) {
        *ActiveProcessors = KiActiveProcessors();
    }
    return KiProcessorCount;
}

ULONG KeQueryActiveProcessorCountEx(USHORT GroupNumber) {
    return GroupNumber == 0 || GroupNumber == ALL_PROCESSOR_GROUPS ? KiProcessorCount : 0;
}

ULONG KeQueryMaximumProcessorCount(void) { return KiProcessorCount; }

ULONG KeQueryMaximumProcessorCountEx(USHORT GroupNumber) {
    return KeQueryActiveProcessorCountEx(GroupNumber);
}

KAFFINITY KeQueryActiveProcessors(void) { return KiActiveProcessors(); }

USHORT KeQueryActiveGroupCount(void) { return 1; }

USHORT KeQueryMaximumGroupCount(void) { return 1; }

KAFFINITY KeQueryGroupAffinity(USHORT GroupNumber) {
    return GroupNumber == 0 ? KiActiveProcessors() : 0;
}

USHORT KeQueryHighestNodeNumber(void) { return 0; }

USHORT KeGetCurrentNodeNumber(void) { return 0; }

void KeQueryNodeActiveAffinity(USHORT NodeNumber, PGROUP_AFFINITY Affinity, PUSHORT Count) {
    BOOLEAN Known = NodeNumber == 0;

    if (Affinity != NULL) {
        RtlZeroMemory(Affinity, sizeof(*Affinity));
        Affinity->Mask = Known ? KiActiveProcessors() : 0;
    }
    if (Count != NULL) {
        *Count = Known ? (USHORT)KiProcessorCount : 0;
    }
}

NTSTATUS KeGetProcessorNumberFromIndex(ULONG ProcIndex, PPROCESSOR_NUMBER ProcNumber) {
    if (ProcIndex >= KiProcessorCount) {
        return STATUS_INVALID_PARAMETER;
    }
    ProcNumber->Group = 0;
    ProcNumber->Number = (UCHAR)ProcIndex;
    ProcNumber->Reserved = 0;
    return STATUS_SUCCESS;
}

ULONG KeGetProcessorIndexFromNumber(PPROCESSOR_NUMBER ProcNumber) {
    if (ProcNumber->Group != 0 || ProcNumber->Number >= KiProcessorCount) {
        return INVALID_PROCESSOR_INDEX;
    }
    return ProcNumber->Number;
}

ULONG KeGetRecommendedSharedDataAlignment(void) { return 64; }

/*
 * The target runs on every processor at IPI_LEVEL and none runs anything else meanwhile. Since no
 * processor leaves the caller's hands between two scheduling points, calling it in turn with each
 * processor's KPCR is exactly that.
 */
ULONG_PTR KeIpiGenericCall(PKIPI_BROADCAST_WORKER BroadcastFunction, ULONG_PTR Context) {
    PKIPCR Own = KiPcr();
    ULONG_PTR Result = 0;

    for (ULONG Number = 0; Number < KiProcessorCount; Number++) {
        PKIPCR Target = KiProcessor[Number];
        KIRQL OldIrql = Target->Pcr.Irql;
        ULONG_PTR Value;

        KeMachine->set_kpcr(Target);
        KiSetIrql(IPI_LEVEL);
        Value = BroadcastFunction(Context);
        KiSetIrql(OldIrql);
        if (Target == Own) {
            Result = Value;
        }
    }
    KeMachine->set_kpcr(Own);
    return Result;
}
