/* Events, semaphores and mutexes (mutants). */
#include "host/kernel/ke/sched.h"

static void KiInitHeader(PDISPATCHER_HEADER Header, KOBJECTS Type, SIZE_T Size, LONG State) {
    Header->Lock = 0;
    Header->Type = (UCHAR)Type;
    Header->Size = (UCHAR)(Size / sizeof(LONG));
    Header->SignalState = State;
    InitializeListHead(&Header->WaitListHead);
}

/* After a signal: whoever it woke may be due now, unless the caller is about to wait itself. */
static void KiSignalled(BOOLEAN Wait) {
    if (!Wait) {
        KiPreemptionPoint(KiPointSignal);
    }
}

/* --- events ---------------------------------------------------------------------------------- */

void KeInitializeEvent(PRKEVENT Event, EVENT_TYPE Type, BOOLEAN State) {
    KiInitHeader(&Event->Header,
                 Type == NotificationEvent ? EventNotificationObject : EventSynchronizationObject,
                 sizeof(KEVENT), State != FALSE);
}

LONG KeSetEvent(PRKEVENT Event, KPRIORITY Increment, BOOLEAN Wait) {
    LONG Old = Event->Header.SignalState;

    UNREFERENCED_PARAMETER(Increment);
    Event->Header.SignalState = 1;
    if (Old == 0) {
        KiWaitTest(Event);
    }
    KiSignalled(Wait);
    return Old;
}

LONG KeResetEvent(PRKEVENT Event) {
    LONG Old = Event->Header.SignalState;

    Event->Header.SignalState = 0;
    return Old;
}

void KeClearEvent(PRKEVENT Event) { Event->Header.SignalState = 0; }

LONG KeReadStateEvent(PRKEVENT Event) { return Event->Header.SignalState; }

LONG KePulseEvent(PRKEVENT Event, KPRIORITY Increment, BOOLEAN Wait) {
    LONG Old = Event->Header.SignalState;

    UNREFERENCED_PARAMETER(Increment);
    Event->Header.SignalState = 1;
    KiWaitTest(Event);
    Event->Header.SignalState = 0;
    KiSignalled(Wait);
    return Old;
}

/* --- semaphores ------------------------------------------------------------------------------ */

void KeInitializeSemaphore(PRKSEMAPHORE Semaphore, LONG Count, LONG Limit) {
    KiInitHeader(&Semaphore->Header, SemaphoreObject, sizeof(KSEMAPHORE), Count);
    Semaphore->Limit = Limit;
}

LONG KeReadStateSemaphore(PRKSEMAPHORE Semaphore) { return Semaphore->Header.SignalState; }

LONG KeReleaseSemaphore(PRKSEMAPHORE Semaphore, KPRIORITY Increment, LONG Adjustment,
                        BOOLEAN Wait) {
    LONG Old = Semaphore->Header.SignalState;
    LONG New = Old + Adjustment;

    UNREFERENCED_PARAMETER(Increment);
    if (New > Semaphore->Limit || New < Old) {
        ExRaiseStatus(STATUS_SEMAPHORE_LIMIT_EXCEEDED);
    }
    Semaphore->Header.SignalState = New;
    if (Old == 0) {
        KiWaitTest(Semaphore);
    }
    KiSignalled(Wait);
    return Old;
}

/* --- mutexes --------------------------------------------------------------------------------- */

static void KiInitMutant(PKMUTANT Mutant, UCHAR ApcDisable) {
    KiInitHeader(&Mutant->Header, MutantObject, sizeof(KMUTANT), 1);
    Mutant->OwnerThread = NULL;
    Mutant->MutantFlags = 0;
    Mutant->ApcDisable = ApcDisable;
}

void KeInitializeMutex(PRKMUTEX Mutex, ULONG Level) {
    UNREFERENCED_PARAMETER(Level);
    KiInitMutant(Mutex, 1);
}

void KeInitializeMutant(PRKMUTANT Mutant, BOOLEAN InitialOwner) {
    KiInitMutant(Mutant, 0);
    if (InitialOwner) {
        LONG_PTR Status = 0;

        KiSatisfyWait(Mutant, KiCurrentThread(), &Status);
    }
}

LONG KeReadStateMutex(PRKMUTEX Mutex) { return Mutex->Header.SignalState; }

LONG KeReadStateMutant(PRKMUTANT Mutant) { return Mutant->Header.SignalState; }

static void KiDisownMutant(PKMUTANT Mutant) {
    PKTHREAD Owner = Mutant->OwnerThread;

    RemoveEntryList(&Mutant->MutantListEntry);
    Mutant->OwnerThread = NULL;
    Mutant->Header.SignalState = 1;
    Owner->KernelApcDisable += Mutant->ApcDisable;
    KiWaitTest(Mutant);
}

LONG KeReleaseMutant(PRKMUTANT Mutant, KPRIORITY Increment, BOOLEAN Abandoned, BOOLEAN Wait) {
    PKTHREAD Thread = KiCurrentThread();
    LONG Old = Mutant->Header.SignalState;

    UNREFERENCED_PARAMETER(Increment);
    if (Abandoned) {
        Mutant->Abandoned = TRUE;
        KiDisownMutant(Mutant);
        return Old;
    }
    if (Mutant->OwnerThread != Thread) {
        ExRaiseStatus(Mutant->Abandoned ? STATUS_ABANDONED : STATUS_MUTANT_NOT_OWNED);
    }
    if (Old == 0) {
        KiDisownMutant(Mutant);
    } else {
        Mutant->Header.SignalState++;
    }
    KiSignalled(Wait);
    return Old;
}

LONG KeReleaseMutex(PRKMUTEX Mutex, BOOLEAN Wait) { return KeReleaseMutant(Mutex, 1, FALSE, Wait); }

void KiAbandonMutants(PKTHREAD Thread) {
    while (!IsListEmpty(&Thread->MutantListHead)) {
        PKMUTANT Mutant = CONTAINING_RECORD(Thread->MutantListHead.Flink, KMUTANT, MutantListEntry);

        if (Mutant->ApcDisable != 0) {
            /* A kernel mutex must not outlive its owner's hold; NT stops here too. */
            KiBugCheck(THREAD_TERMINATE_HELD_MUTEX, (ULONG_PTR)Thread, (ULONG_PTR)Mutant, 0, 0,
                       NULL, "A thread ended while it held a mutex.");
        }
        Mutant->Abandoned = TRUE;
        KiDisownMutant(Mutant);
    }
}
