/*
 * Deferred procedure calls. Each processor has a queue, and a fiber of its own on whose stack they
 * run, as NT's DPC stack. Threaded DPCs are off, which Windows documents as a setting: they run
 * like ordinary ones.
 */
#include "host/kernel/ke/sched.h"

#define KI_DPC_TARGETED 0x8000u /* KDPC.Number: a processor was set */

static void KiInitDpc(PRKDPC Dpc, KOBJECTS Type, PKDEFERRED_ROUTINE Routine, PVOID Context) {
    RtlZeroMemory(Dpc, sizeof(*Dpc));
    Dpc->Type = (UCHAR)Type;
    Dpc->Importance = MediumImportance;
    Dpc->DeferredRoutine = Routine;
    Dpc->DeferredContext = Context;
}

void KeInitializeDpc(PRKDPC Dpc, PKDEFERRED_ROUTINE DeferredRoutine, PVOID DeferredContext) {
    KiInitDpc(Dpc, DpcObject, DeferredRoutine, DeferredContext);
}

void KeInitializeThreadedDpc(PRKDPC Dpc, PKDEFERRED_ROUTINE DeferredRoutine,
                             PVOID DeferredContext) {
    KiInitDpc(Dpc, ThreadedDpcObject, DeferredRoutine, DeferredContext);
}

void KeSetImportanceDpc(PRKDPC Dpc, KDPC_IMPORTANCE Importance) {
    Dpc->Importance = (UCHAR)Importance;
}

void KeSetTargetProcessorDpc(PRKDPC Dpc, CCHAR Number) {
    Dpc->Number = (USHORT)(KI_DPC_TARGETED | (UCHAR)Number);
}

NTSTATUS KeSetTargetProcessorDpcEx(PKDPC Dpc, PPROCESSOR_NUMBER ProcNumber) {
    if (ProcNumber->Group != 0 || ProcNumber->Number >= KiProcessorCount ||
        ProcNumber->Reserved != 0) {
        return STATUS_INVALID_PARAMETER;
    }
    KeSetTargetProcessorDpc(Dpc, (CCHAR)ProcNumber->Number);
    return STATUS_SUCCESS;
}

BOOLEAN KiDpcPending(PKPRCB Prcb) { return Prcb->DpcListHead != NULL && !Prcb->DpcRoutineActive; }

static PKDPC KiNextDpc(PKDPC Dpc) {
    PSINGLE_LIST_ENTRY Entry = Dpc->DpcListEntry.Next;

    return Entry == NULL ? NULL : CONTAINING_RECORD(Entry, KDPC, DpcListEntry);
}

static void KiLinkDpc(PKPRCB Prcb, PKDPC Dpc) {
    if (Dpc->Importance == HighImportance || Prcb->DpcListHead == NULL) {
        Dpc->DpcListEntry.Next =
            Prcb->DpcListHead == NULL ? NULL : &Prcb->DpcListHead->DpcListEntry;
        if (Prcb->DpcListHead == NULL) {
            Prcb->DpcListTail = Dpc;
        }
        Prcb->DpcListHead = Dpc;
    } else {
        Dpc->DpcListEntry.Next = NULL;
        Prcb->DpcListTail->DpcListEntry.Next = &Dpc->DpcListEntry;
        Prcb->DpcListTail = Dpc;
    }
    Prcb->DpcQueueDepth++;
}

/* Queue it and run nothing; FALSE when it is queued already. */
BOOLEAN KiInsertDpc(PKDPC Dpc, PVOID SystemArgument1, PVOID SystemArgument2) {
    PKPRCB Prcb = KiPrcb();

    if (Dpc->DpcData != NULL) {
        return FALSE;
    }
    if (Dpc->Number & KI_DPC_TARGETED) {
        ULONG Number = Dpc->Number & 0xFF;

        if (Number < KiProcessorCount) {
            Prcb = &KiProcessor[Number]->Prcb;
        }
    }
    Dpc->DpcData = Prcb;
    Dpc->SystemArgument1 = SystemArgument1;
    Dpc->SystemArgument2 = SystemArgument2;
    KiLinkDpc(Prcb, Dpc);
    return TRUE;
}

BOOLEAN KeInsertQueueDpc(PRKDPC Dpc, PVOID SystemArgument1, PVOID SystemArgument2) {
    BOOLEAN Inserted = KiInsertDpc(Dpc, SystemArgument1, SystemArgument2);

    KiPreemptionPoint(KiPointSignal);
    return Inserted;
}

static void KiUnlinkDpc(PKPRCB Prcb, PKDPC Dpc) {
    PKDPC Previous = NULL;

    for (PKDPC Entry = Prcb->DpcListHead; Entry != Dpc; Entry = KiNextDpc(Entry)) {
        Previous = Entry;
    }
    if (Previous == NULL) {
        Prcb->DpcListHead = KiNextDpc(Dpc);
    } else {
        Previous->DpcListEntry.Next = Dpc->DpcListEntry.Next;
    }
    if (Prcb->DpcListTail == Dpc) {
        Prcb->DpcListTail = Previous;
    }
    Prcb->DpcQueueDepth--;
    Dpc->DpcData = NULL;
}

BOOLEAN KeRemoveQueueDpc(PRKDPC Dpc) {
    if (Dpc->DpcData == NULL) {
        return FALSE;
    }
    KiUnlinkDpc((PKPRCB)Dpc->DpcData, Dpc);
    return TRUE;
}

static void KiRunDpc(PKPRCB Prcb, PKDPC Dpc) {
    PKDEFERRED_ROUTINE Routine = Dpc->DeferredRoutine;
    PVOID Context = Dpc->DeferredContext;
    PVOID Argument1 = Dpc->SystemArgument1;
    PVOID Argument2 = Dpc->SystemArgument2;

    /* From here on the KDPC is its owner's again: it may be queued anew, or be gone. */
    KiUnlinkDpc(Prcb, Dpc);
    Prcb->CurrentDpc = Dpc;
    Routine(Dpc, Context, Argument1, Argument2);
    Prcb->CurrentDpc = NULL;
    if (KiIrql() != DISPATCH_LEVEL) {
        KiBugCheck(IRQL_UNEXPECTED_VALUE, KiIrql(), DISPATCH_LEVEL, (ULONG_PTR)Routine, 0, NULL,
                   "A DPC routine returned at another IRQL than DISPATCH_LEVEL.");
    }
}

/* The processor's DPC fiber: drain the queue, then go back to what was interrupted. */
static void MACHINE_ABI KiDpcFiber(void *Argument) {
    PKPRCB Prcb = Argument;

    for (;;) {
        while (Prcb->DpcListHead != NULL) {
            KiRunDpc(Prcb, Prcb->DpcListHead);
            /* At DISPATCH_LEVEL: another processor may run between two DPCs. */
            KiPreemptionPoint(KiPointSignal);
        }
        Prcb->DpcRoutineActive = FALSE;
        KeMachine->fiber_switch(Prcb->Interrupted, NULL);
    }
}

void KiInitProcessorDpc(PKPRCB Prcb) {
    MACHINE_STACK_BOUNDS Bounds;

    KeMachine->fiber_new(KI_KERNEL_STACK_SIZE, 0, KiDpcFiber, Prcb, &Prcb->DpcFiber);
    KeMachine->fiber_bounds(Prcb->DpcFiber, &Bounds);
    Prcb->DpcStackBase = Bounds.base;
    Prcb->DpcStackLimit = Bounds.limit;
}

/* Called below DISPATCH_LEVEL with DPCs queued. */
void KiRetireDpcList(void) {
    PKPRCB Prcb = KiPrcb();
    KIRQL OldIrql = KiIrql();
    KI_PROCESSOR_STATE State = Prcb->State;

    KiSetIrql(DISPATCH_LEVEL);
    MmIrqlChanged(DISPATCH_LEVEL);
    Prcb->DpcRoutineActive = TRUE;
    Prcb->State = KiProcessorRunning;
    Prcb->Interrupted = KeMachine->fiber_current();
    KeMachine->fiber_switch(Prcb->DpcFiber, NULL);
    Prcb->State = State;
    KiSetIrql(OldIrql);
    MmIrqlChanged(OldIrql);
}

void KeFlushQueuedDpcs(void) {
    for (ULONG Number = 0; Number < KiProcessorCount; Number++) {
        PKPRCB Prcb = &KiProcessor[Number]->Prcb;

        while (Prcb->DpcListHead != NULL || Prcb->DpcRoutineActive) {
            if (Prcb == KiPrcb()) {
                KiDeliverPending();
            } else if (!KiYieldProcessor()) {
                /* That processor spins for a lock; only time can let it go on. */
                if (!KiAdvanceToNextTimer()) {
                    KiNoProgress();
                }
            }
        }
    }
}

NTSTATUS KeQueryDpcWatchdogInformation(PKDPC_WATCHDOG_INFORMATION WatchdogInformation) {
    RtlZeroMemory(WatchdogInformation, sizeof(*WatchdogInformation));
    return STATUS_SUCCESS; /* limits of zero: the watchdog is off */
}

LOGICAL KeShouldYieldProcessor(void) { return FALSE; }

LOGICAL KeIsExecutingDpc(void) { return KiPrcb()->CurrentDpc != NULL; }
