/*
 * The dispatcher: which thread a processor runs, and which processor runs now.
 *
 * Strict priorities as on NT: a ready thread of higher priority takes the processor at once (at
 * the next point below DISPATCH_LEVEL). Among equals, and among processors, the schedule chooses;
 * in round robin the running one keeps on.
 */
#include "host/kernel/ke/sched.h"

static LIST_ENTRY KiReadyListHead[KI_PRIORITY_LEVELS];
static ULONG KiReadySummary; /* bit n: KiReadyListHead[n] is not empty */

static PLIST_ENTRY KiReadyList(SCHAR Priority) {
    PLIST_ENTRY Head = &KiReadyListHead[Priority];

    if (Head->Flink == NULL) {
        InitializeListHead(Head);
    }
    return Head;
}

void KiReadyThread(PKTHREAD Thread) {
    Thread->State = KiThreadReady;
    InsertTailList(KiReadyList(Thread->Priority), &Thread->ReadyListEntry);
    KiReadySummary |= 1u << Thread->Priority;
}

void KiUnqueueReady(PKTHREAD Thread) {
    if (RemoveEntryList(&Thread->ReadyListEntry)) {
        KiReadySummary &= ~(1u << Thread->Priority);
    }
}

static BOOLEAN KiMayRunOn(PKTHREAD Thread, PKPRCB Prcb) {
    return (Thread->Affinity >> Prcb->Number & 1) != 0;
}

#define KI_MAXIMUM_CANDIDATES 32

/* Ready threads of the highest priority above Floor that may run on the processor. */
static ULONG KiCollectReady(PKPRCB Prcb, int Floor, PKTHREAD *Found) {
    for (int Priority = KI_PRIORITY_LEVELS - 1; Priority > Floor; Priority--) {
        ULONG Count = 0;

        if ((KiReadySummary >> Priority & 1) == 0) {
            continue;
        }
        for (PLIST_ENTRY Entry = KiReadyListHead[Priority].Flink;
             Entry != &KiReadyListHead[Priority] && Count < KI_MAXIMUM_CANDIDATES;
             Entry = Entry->Flink) {
            PKTHREAD Thread = CONTAINING_RECORD(Entry, KTHREAD, ReadyListEntry);

            if (KiMayRunOn(Thread, Prcb)) {
                Found[Count++] = Thread;
            }
        }
        if (Count != 0) {
            return Count;
        }
    }
    return 0;
}

/* Take the next thread for the processor off the queues; NULL when there is none above Floor. */
static PKTHREAD KiSelectReadyThread(PKPRCB Prcb, int Floor) {
    PKTHREAD Found[KI_MAXIMUM_CANDIDATES];
    uint64_t Ids[KI_MAXIMUM_CANDIDATES];
    ULONG Count;
    ULONG Index = 0;

    if (KiReadySummary == 0) {
        return NULL;
    }
    Count = KiCollectReady(Prcb, Floor, Found);
    if (Count == 0) {
        return NULL;
    }
    if (Count > 1) {
        for (ULONG i = 0; i < Count; i++) {
            Ids[i] = Found[i]->ScheduleId;
        }
        Index = KeMachine->choose_thread(Ids, Count, 0);
    }
    KiUnqueueReady(Found[Index]);
    return Found[Index];
}

void KiFinishSwitch(void) {
    PKPRCB Prcb = KiPrcb();
    PKTHREAD Dead = Prcb->DeadThread;

    KiSetIrql(Prcb->CurrentThread->SwapIrql);
    if (Dead != NULL) {
        Prcb->DeadThread = NULL;
        KeMachine->fiber_delete(Dead->Fiber);
        Dead->Fiber = NULL;
        KiThreadGone(Dead);
    }
}

/* Switch this processor to Next; returns when the current thread is switched to again. */
static void KiSwapContext(PKPRCB Prcb, PKTHREAD Next) {
    Prcb->CurrentThread->SwapIrql = KiIrql();
    Prcb->CurrentThread = Next;
    Prcb->State = Next == Prcb->IdleThread ? KiProcessorIdle : KiProcessorRunning;
    Next->State = KiThreadRunning;
    Next->Processor = Prcb->Number;
    KeMachine->fiber_switch(Next->Fiber, NULL);
    KiFinishSwitch();
}

LONG_PTR KiSwapThread(void) {
    PKPRCB Prcb = KiPrcb();
    PKTHREAD Thread = Prcb->CurrentThread;
    PKTHREAD Next = KiSelectReadyThread(Prcb, KI_IDLE_PRIORITY);

    KiSwapContext(Prcb, Next != NULL ? Next : Prcb->IdleThread);
    return Thread->WaitStatus;
}

DECLSPEC_NORETURN void KiSwapDeadThread(void) {
    PKPRCB Prcb = KiPrcb();
    PKTHREAD Next = KiSelectReadyThread(Prcb, KI_IDLE_PRIORITY);

    Prcb->DeadThread = Prcb->CurrentThread;
    Prcb->CurrentThread->State = KiThreadTerminated;
    KiSwapContext(Prcb, Next != NULL ? Next : Prcb->IdleThread);
    __builtin_unreachable();
}

void KiRequeueCurrent(void) {
    PKPRCB Prcb = KiPrcb();
    PKTHREAD Thread = Prcb->CurrentThread;
    PKTHREAD Next;

    if (Thread == Prcb->IdleThread) {
        return;
    }
    KiReadyThread(Thread);
    Next = KiSelectReadyThread(Prcb, KI_IDLE_PRIORITY);
    if (Next == Thread) {
        Thread->State = KiThreadRunning;
        return;
    }
    KiSwapContext(Prcb, Next != NULL ? Next : Prcb->IdleThread);
}

/* An idle processor that could take Thread instead of us. */
static BOOLEAN KiIdleProcessorFor(PKTHREAD Thread, PKPRCB Except) {
    for (ULONG Number = 0; Number < KiProcessorCount; Number++) {
        PKPRCB Prcb = &KiProcessor[Number]->Prcb;

        if (Prcb != Except && Prcb->State == KiProcessorIdle && KiMayRunOn(Thread, Prcb)) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Run a ready thread of higher priority (or any, when idle) on this processor now. */
static void KiPreemptByPriority(void) {
    PKPRCB Prcb = KiPrcb();
    PKTHREAD Thread = Prcb->CurrentThread;
    PKTHREAD Next;

    if (KiReadySummary >> (Thread->Priority + 1) == 0) {
        return;
    }
    Next = KiSelectReadyThread(Prcb, Thread->Priority);
    if (Next == NULL) {
        return;
    }
    if (Thread != Prcb->IdleThread) {
        if (KiIdleProcessorFor(Next, Prcb)) {
            /* The idle one takes it as soon as it runs. */
            Next->State = KiThreadReady;
            InsertHeadList(KiReadyList(Next->Priority), &Next->ReadyListEntry);
            KiReadySummary |= 1u << Next->Priority;
            return;
        }
        KiReadyThread(Thread);
        /* A preempted thread goes to the head of its queue. */
        RemoveEntryList(&Thread->ReadyListEntry);
        InsertHeadList(KiReadyList(Thread->Priority), &Thread->ReadyListEntry);
    }
    KiSwapContext(Prcb, Next);
}

void KiDeliverPending(void) {
    while (KiIrql() < DISPATCH_LEVEL && KiDpcPending(KiPrcb())) {
        KiRetireDpcList();
    }
    if (KiIrql() < DISPATCH_LEVEL) {
        PKTHREAD Thread;

        KiPreemptByPriority();
        Thread = KiCurrentThread();
        if (KiIrql() < APC_LEVEL && Thread->ApcPending[KernelMode]) {
            KiDeliverApcs(KernelMode);
        }
    }
}

/* --- processors ------------------------------------------------------------------------------ */

static BOOLEAN KiSpinEnds(PKPRCB Prcb) { return Prcb->SpinIsFree(Prcb->SpinningOn); }

static BOOLEAN KiHasReadyThread(PKPRCB Prcb) {
    PKTHREAD Found[KI_MAXIMUM_CANDIDATES];

    return KiReadySummary != 0 && KiCollectReady(Prcb, KI_IDLE_PRIORITY, Found) != 0;
}

static BOOLEAN KiCanRun(PKPRCB Prcb) {
    switch (Prcb->State) {
    case KiProcessorRunning:
        return TRUE;
    case KiProcessorSpinning:
        return KiSpinEnds(Prcb);
    case KiProcessorIdle:
        return KiDpcPending(Prcb) || KiHasReadyThread(Prcb);
    }
    return FALSE;
}

/* What a processor would run, for the schedule: its thread, or itself while it has none. */
static uint64_t KiProcessorId(PKPRCB Prcb) {
    if (Prcb->State == KiProcessorIdle || Prcb->DpcRoutineActive) {
        return ((uint64_t)1 << 32) + Prcb->Number;
    }
    return Prcb->CurrentThread->ScheduleId;
}

/* Continue another processor where it was left; returns when this one is continued. */
static void KiSwitchProcessor(PKPRCB To) {
    PKPRCB From = KiPrcb();

    From->Fiber = KeMachine->fiber_current();
    MmIrqlChanged(KiProcessor[To->Number]->Pcr.Irql);
    KeMachine->fiber_switch(To->Fiber, KiProcessor[To->Number]);
    MmIrqlChanged(KiIrql());
}

static ULONG KiCollectProcessors(PKPRCB Except, PKPRCB *Found, uint64_t *Ids) {
    ULONG Count = 0;
    BOOLEAN IdleListed = FALSE;

    for (ULONG i = 1; i < KiProcessorCount; i++) {
        PKPRCB Prcb = &KiProcessor[(Except->Number + i) % KiProcessorCount]->Prcb;

        if (!KiCanRun(Prcb)) {
            continue;
        }
        /* Idle processors without DPCs of their own are alike: one of them will do. */
        if (Prcb->State == KiProcessorIdle && !KiDpcPending(Prcb)) {
            if (IdleListed) {
                continue;
            }
            IdleListed = TRUE;
        }
        Found[Count] = Prcb;
        Ids[Count++] = KiProcessorId(Prcb);
    }
    return Count;
}

BOOLEAN KiYieldProcessor(void) {
    PKPRCB Found[KI_MAXIMUM_PROCESSORS];
    uint64_t Ids[KI_MAXIMUM_PROCESSORS];
    ULONG Count;

    if (KiProcessorCount == 1) {
        return FALSE;
    }
    Count = KiCollectProcessors(KiPrcb(), Found, Ids);
    if (Count == 0) {
        return FALSE;
    }
    KiSwitchProcessor(Found[Count == 1 ? 0 : KeMachine->choose_thread(Ids, Count, 0)]);
    return TRUE;
}

/* Ask the schedule whether the running thread goes on, an equal one, or another processor. */
static void KiLetScheduleChoose(void) {
    PKTHREAD Threads[KI_MAXIMUM_CANDIDATES];
    PKPRCB Processors[KI_MAXIMUM_PROCESSORS];
    uint64_t Ids[KI_MAXIMUM_CANDIDATES + KI_MAXIMUM_PROCESSORS + 1];
    PKPRCB Prcb = KiPrcb();
    PKTHREAD Thread = Prcb->CurrentThread;
    uint64_t OwnId = KiProcessorId(Prcb);
    ULONG ThreadCount = 0;
    ULONG ProcessorCount;
    ULONG Index;

    Ids[0] = OwnId;
    if (KiIrql() < DISPATCH_LEVEL && Thread != Prcb->IdleThread && KiReadySummary != 0) {
        ThreadCount = KiCollectReady(Prcb, Thread->Priority - 1, Threads);
        for (ULONG i = 0; i < ThreadCount; i++) {
            Ids[1 + i] = Threads[i]->ScheduleId;
        }
    }
    ProcessorCount = KiCollectProcessors(Prcb, Processors, Ids + 1 + ThreadCount);
    if (ThreadCount + ProcessorCount == 0) {
        return;
    }
    Index = KeMachine->choose_thread(Ids, 1 + ThreadCount + ProcessorCount, OwnId);
    if (Index == 0) {
        return;
    }
    if (Index <= ThreadCount) {
        KiUnqueueReady(Threads[Index - 1]);
        KiReadyThread(Thread);
        KiSwapContext(Prcb, Threads[Index - 1]);
    } else {
        KiSwitchProcessor(Processors[Index - 1 - ThreadCount]);
    }
}

void KiPreemptionPoint(KI_POINT Point) {
    if (KiIrql() > DISPATCH_LEVEL) {
        return; /* device and clock levels: too short to be worth a switch, and never ours */
    }
    KiDeliverPending();
    if (KiBoot->schedule == MACHINE_SCHEDULE_ROUND_ROBIN) {
        /* Who polls must let the others get on, or polling would never end. */
        if (Point == KiPointStall || Point == KiPointYield) {
            if (KiIrql() < DISPATCH_LEVEL) {
                KiRequeueCurrent();
            }
            KiYieldProcessor();
        }
    } else {
        KiLetScheduleChoose();
    }
    KiDeliverPending();
}

void KiSpinWhile(const volatile void *Lock, KI_LOCK_FREE *IsFree, PKTHREAD Owner, PVOID Caller) {
    PKPRCB Prcb = KiPrcb();

    if (Owner == Prcb->CurrentThread) {
        KiSpinDeadlock(Lock, Owner, Caller);
    }
    Prcb->SpinningOn = Lock;
    Prcb->SpinIsFree = IsFree;
    Prcb->SpinCaller = Caller;
    while (!IsFree(Lock)) {
        Prcb->State = KiProcessorSpinning;
        if (!KiYieldProcessor() && !KiAdvanceToNextTimer()) {
            KiSpinDeadlock(Lock, Owner, Caller);
        }
    }
    Prcb->State = KiProcessorRunning;
    Prcb->SpinningOn = NULL;
}

/* --- the idle loop --------------------------------------------------------------------------- */

DECLSPEC_NORETURN void KeEnterIdleLoop(void) {
    KiSetIrql(PASSIVE_LEVEL);
    for (;;) {
        KiDeliverPending();
        if (KiCanRun(KiPrcb()) || KiYieldProcessor()) {
            continue;
        }
        if (KiAdvanceToNextTimer()) {
            continue;
        }
        if (KiNothingToDo != NULL && KiNothingToDo()) {
            continue;
        }
        KiNoProgress();
    }
}
