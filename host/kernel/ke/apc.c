/*
 * Kernel-mode APCs, and the regions that hold them off.
 *
 * KAPC's routines lie in the three words that the public structure reserves for them. A special
 * APC has no normal routine: it runs at APC_LEVEL even in a critical region, a normal one at
 * PASSIVE_LEVEL outside of any. User-mode APCs are not implemented: the initializer stops.
 */
#include "host/kernel/ke/sched.h"
#include "host/kernel/ke/apc.h"

static PKKERNEL_ROUTINE *KiKernelRoutine(PKAPC Apc) {
    return (PKKERNEL_ROUTINE *)&Apc->Reserved[0];
}

static PKRUNDOWN_ROUTINE *KiRundownRoutine(PKAPC Apc) {
    return (PKRUNDOWN_ROUTINE *)&Apc->Reserved[1];
}

static PKNORMAL_ROUTINE *KiNormalRoutine(PKAPC Apc) {
    return (PKNORMAL_ROUTINE *)&Apc->Reserved[2];
}

static void KiUpdateApcPending(PKTHREAD Thread) {
    PLIST_ENTRY Head = &Thread->ApcListHead[KernelMode];
    BOOLEAN Pending = FALSE;

    if (!IsListEmpty(Head) && Thread->SpecialApcDisable == 0) {
        PKAPC First = CONTAINING_RECORD(Head->Flink, KAPC, ApcListEntry);

        Pending = *KiNormalRoutine(First) == NULL ||
                  (Thread->KernelApcDisable == 0 && !Thread->KernelApcInProgress);
    }
    Thread->ApcPending[KernelMode] = Pending;
}

void KeInitializeApc(PKAPC Apc, PKTHREAD Thread, KAPC_ENVIRONMENT Environment,
                     PKKERNEL_ROUTINE KernelRoutine, PKRUNDOWN_ROUTINE RundownRoutine,
                     PKNORMAL_ROUTINE NormalRoutine, KPROCESSOR_MODE Mode, PVOID NormalContext) {
    if (NormalRoutine != NULL && Mode == UserMode) {
        KI_REPORT Report = {
            .ExitCode = MACHINE_EXIT_UNIMPLEMENTED,
            .Title = "KeInitializeApc for a user-mode APC is not implemented",
        };

        KiReportAndExit(&Report);
    }
    RtlZeroMemory(Apc, sizeof(*Apc));
    Apc->Type = ApcObject;
    Apc->Size = sizeof(KAPC);
    Apc->Thread = Thread;
    Apc->ApcStateIndex = (CCHAR)Environment;
    Apc->ApcMode = KernelMode;
    Apc->NormalContext = NormalContext;
    *KiKernelRoutine(Apc) = KernelRoutine;
    *KiRundownRoutine(Apc) = RundownRoutine;
    *KiNormalRoutine(Apc) = NormalRoutine;
}

static void KiLinkApc(PKTHREAD Thread, PKAPC Apc) {
    PLIST_ENTRY Head = &Thread->ApcListHead[KernelMode];
    PLIST_ENTRY Entry = Head;

    if (*KiNormalRoutine(Apc) != NULL) {
        InsertTailList(Head, &Apc->ApcListEntry);
        return;
    }
    while (Entry->Flink != Head &&
           *KiNormalRoutine(CONTAINING_RECORD(Entry->Flink, KAPC, ApcListEntry)) == NULL) {
        Entry = Entry->Flink;
    }
    InsertHeadList(Entry, &Apc->ApcListEntry);
}

BOOLEAN KeInsertQueueApc(PKAPC Apc, PVOID SystemArgument1, PVOID SystemArgument2,
                         KPRIORITY Increment) {
    PKTHREAD Thread = Apc->Thread;

    UNREFERENCED_PARAMETER(Increment);
    if (Apc->Inserted || Thread->State == KiThreadTerminated) {
        return FALSE;
    }
    Apc->SystemArgument1 = SystemArgument1;
    Apc->SystemArgument2 = SystemArgument2;
    Apc->Inserted = TRUE;
    KiLinkApc(Thread, Apc);
    KiUpdateApcPending(Thread);
    if (Thread->State == KiThreadWaiting && Thread->ApcPending[KernelMode] &&
        Thread->SwapIrql < APC_LEVEL) {
        KiUnwaitThread(Thread, STATUS_KERNEL_APC);
    }
    KiPreemptionPoint(KiPointSignal);
    return TRUE;
}

BOOLEAN KeRemoveQueueApc(PKAPC Apc) {
    if (!Apc->Inserted) {
        return FALSE;
    }
    Apc->Inserted = FALSE;
    RemoveEntryList(&Apc->ApcListEntry);
    KiUpdateApcPending(Apc->Thread);
    return TRUE;
}

static void KiRunApc(PKTHREAD Thread, PKAPC Apc) {
    PKNORMAL_ROUTINE Normal = *KiNormalRoutine(Apc);
    PVOID Context = Apc->NormalContext;
    PVOID Argument1 = Apc->SystemArgument1;
    PVOID Argument2 = Apc->SystemArgument2;
    KIRQL OldIrql = KfRaiseIrql(APC_LEVEL);

    Apc->Inserted = FALSE;
    RemoveEntryList(&Apc->ApcListEntry);
    (*KiKernelRoutine(Apc))(Apc, &Normal, &Context, &Argument1, &Argument2);
    KiSetIrql(OldIrql);
    if (Normal != NULL) {
        Thread->KernelApcInProgress = TRUE;
        Normal(Context, Argument1, Argument2);
        Thread->KernelApcInProgress = FALSE;
    }
}

void KiDeliverApcs(KPROCESSOR_MODE Mode) {
    PKTHREAD Thread = KiCurrentThread();

    UNREFERENCED_PARAMETER(Mode);
    KiUpdateApcPending(Thread);
    while (Thread->ApcPending[KernelMode]) {
        KiRunApc(Thread,
                 CONTAINING_RECORD(Thread->ApcListHead[KernelMode].Flink, KAPC, ApcListEntry));
        KiUpdateApcPending(Thread);
    }
}

static void KiLeaveRegion(void) {
    KiUpdateApcPending(KiCurrentThread());
    if (KiIrql() < APC_LEVEL) {
        KiDeliverPending();
    }
}

void KeEnterCriticalRegion(void) { KiCurrentThread()->KernelApcDisable--; }

void KeLeaveCriticalRegion(void) {
    PKTHREAD Thread = KiCurrentThread();

    if (Thread->KernelApcDisable == 0) {
        KiBugCheck(APC_INDEX_MISMATCH, (ULONG_PTR)_ReturnAddress(), 0, 0, 0, NULL,
                   "KeLeaveCriticalRegion was called more often than KeEnterCriticalRegion.");
    }
    if (++Thread->KernelApcDisable == 0) {
        KiLeaveRegion();
    }
}

void KeEnterGuardedRegion(void) { KiCurrentThread()->SpecialApcDisable--; }

void KeLeaveGuardedRegion(void) {
    PKTHREAD Thread = KiCurrentThread();

    if (Thread->SpecialApcDisable == 0) {
        KiBugCheck(APC_INDEX_MISMATCH, (ULONG_PTR)_ReturnAddress(), 0, 0, 0, NULL,
                   "KeLeaveGuardedRegion was called more often than KeEnterGuardedRegion.");
    }
    if (++Thread->SpecialApcDisable == 0) {
        KiLeaveRegion();
    }
}

BOOLEAN KeAreApcsDisabled(void) {
    PKTHREAD Thread = KiCurrentThread();

    return Thread->KernelApcDisable != 0 || Thread->SpecialApcDisable != 0;
}

BOOLEAN KeAreAllApcsDisabled(void) {
    return KiCurrentThread()->SpecialApcDisable != 0 || KiIrql() >= APC_LEVEL;
}
