/*
 * Waiting: KeWaitForSingleObject and its kin, for every kind of dispatcher object.
 *
 * A thread that must wait links one KWAIT_BLOCK per object and is switched away. Whoever raises an
 * object's signal calls KiWaitTest, which satisfies waits in the order they were made.
 */
#include "host/kernel/ke/sched.h"

static PDISPATCHER_HEADER KiHeader(PVOID Object) { return (PDISPATCHER_HEADER)Object; }

const char *KiObjectTypeName(const DISPATCHER_HEADER *Header) {
    switch (Header->Type & 0x7F) {
    case EventNotificationObject:
        return "notification event";
    case EventSynchronizationObject:
        return "synchronization event";
    case MutantObject:
        return "mutex";
    case ProcessObject:
        return "process";
    case QueueObject:
        return "queue";
    case SemaphoreObject:
        return "semaphore";
    case ThreadObject:
        return "thread";
    case GateObject:
        return "gate";
    case TimerNotificationObject:
    case TimerSynchronizationObject:
        return "timer";
    default:
        return "object of unknown type";
    }
}

BOOLEAN KiIsSignaledFor(PVOID Object, PKTHREAD Thread) {
    PDISPATCHER_HEADER Header = KiHeader(Object);

    if (Header->Type == MutantObject) {
        return Header->SignalState > 0 || ((PKMUTANT)Object)->OwnerThread == Thread;
    }
    return Header->SignalState > 0;
}

void KiSatisfyWait(PVOID Object, PKTHREAD Thread, LONG_PTR *WaitStatus) {
    PDISPATCHER_HEADER Header = KiHeader(Object);

    switch (Header->Type & 0x7F) {
    case EventSynchronizationObject:
    case TimerSynchronizationObject:
    case GateObject:
        Header->SignalState = 0;
        break;
    case SemaphoreObject:
        Header->SignalState--;
        break;
    case MutantObject: {
        PKMUTANT Mutant = Object;

        if (Header->SignalState == (LONG)MINLONG) {
            ExRaiseStatus(STATUS_MUTANT_LIMIT_EXCEEDED);
        }
        if (--Header->SignalState == 0) {
            Mutant->OwnerThread = Thread;
            Thread->KernelApcDisable -= Mutant->ApcDisable;
            InsertTailList(&Thread->MutantListHead, &Mutant->MutantListEntry);
            if (Mutant->Abandoned) {
                Mutant->Abandoned = FALSE;
                *WaitStatus |= STATUS_ABANDONED_WAIT_0;
            }
        }
        break;
    }
    default:
        break;
    }
}

/* Unlink what is left of a wait and make the thread ready. */
void KiUnwaitThread(PKTHREAD Thread, LONG_PTR Status) {
    for (ULONG i = 0; i < Thread->WaitCount; i++) {
        RemoveEntryList(&Thread->WaitBlockList[i].WaitListEntry);
    }
    Thread->WaitCount = 0;
    KiRemoveTimer(&Thread->Timer);
    Thread->WaitStatus = Status;
    KiReadyThread(Thread);
}

static BOOLEAN KiAllSignaled(PKTHREAD Thread) {
    for (ULONG i = 0; i < Thread->WaitCount; i++) {
        if (!KiIsSignaledFor(Thread->WaitBlockList[i].Object, Thread)) {
            return FALSE;
        }
    }
    return TRUE;
}

/* Satisfy the wait that Block belongs to if it can be; FALSE when it goes on. */
static BOOLEAN KiTestWaitBlock(PKWAIT_BLOCK Block) {
    PKTHREAD Thread = Block->Thread;
    LONG_PTR Status = Block->WaitKey;

    if (Thread->WaitType == WaitAny) {
        KiSatisfyWait(Block->Object, Thread, &Status);
        KiUnwaitThread(Thread, Status);
        return TRUE;
    }
    if (!KiAllSignaled(Thread)) {
        return FALSE;
    }
    Status = STATUS_WAIT_0;
    for (ULONG i = 0; i < Thread->WaitCount; i++) {
        KiSatisfyWait(Thread->WaitBlockList[i].Object, Thread, &Status);
    }
    KiUnwaitThread(Thread, Status);
    return TRUE;
}

void KiWaitTest(PVOID Object) {
    PDISPATCHER_HEADER Header = KiHeader(Object);
    PLIST_ENTRY Entry = Header->WaitListHead.Flink;

    while (Header->SignalState > 0 && Entry != &Header->WaitListHead) {
        PKWAIT_BLOCK Block = CONTAINING_RECORD(Entry, KWAIT_BLOCK, WaitListEntry);

        if (KiTestWaitBlock(Block)) {
            Entry = Header->WaitListHead.Flink;
        } else {
            Entry = Entry->Flink;
        }
    }
}

static void KiLinkWaitBlock(PKTHREAD Thread, PKWAIT_BLOCK Block, PVOID Object, USHORT Key) {
    Block->Thread = Thread;
    Block->Object = Object;
    Block->WaitKey = Key;
    Block->WaitType = (UCHAR)Thread->WaitType;
    InsertTailList(&KiHeader(Object)->WaitListHead, &Block->WaitListEntry);
}

/* A wait that would block must not: at DISPATCH_LEVEL there is no thread to switch to. */
static void KiCheckMayBlock(PVOID Object, const char *Call) {
    if (KiIrql() >= DISPATCH_LEVEL) {
        KiBugCheck(ATTEMPTED_SWITCH_FROM_DPC, (ULONG_PTR)KiCurrentThread(), (ULONG_PTR)Object,
                   KiIrql(), 0, NULL, Call);
    }
}

/* What a wait returns at once, or STATUS_PENDING when it must block. */
static NTSTATUS KiTryWait(ULONG Count, PVOID Objects[], WAIT_TYPE Type, PKTHREAD Thread) {
    LONG_PTR Status;

    if (Type == WaitAny) {
        for (ULONG i = 0; i < Count; i++) {
            if (KiIsSignaledFor(Objects[i], Thread)) {
                Status = (LONG_PTR)i;
                KiSatisfyWait(Objects[i], Thread, &Status);
                return (NTSTATUS)Status;
            }
        }
        return STATUS_PENDING;
    }
    for (ULONG i = 0; i < Count; i++) {
        if (!KiIsSignaledFor(Objects[i], Thread)) {
            return STATUS_PENDING;
        }
    }
    Status = STATUS_WAIT_0;
    for (ULONG i = 0; i < Count; i++) {
        KiSatisfyWait(Objects[i], Thread, &Status);
    }
    return (NTSTATUS)Status;
}

static NTSTATUS KiTestAlert(PKTHREAD Thread, KPROCESSOR_MODE Mode, BOOLEAN Alertable) {
    if (Alertable && Thread->Alerted[(UCHAR)Mode]) {
        Thread->Alerted[(UCHAR)Mode] = FALSE;
        return STATUS_ALERTED;
    }
    if (Alertable && Mode == UserMode && !IsListEmpty(&Thread->ApcListHead[UserMode])) {
        Thread->ApcPending[UserMode] = TRUE;
        return STATUS_USER_APC;
    }
    return STATUS_SUCCESS;
}

static NTSTATUS KiBlock(PKTHREAD Thread, ULONG Count, PVOID Objects[], PKWAIT_BLOCK Blocks,
                        PLARGE_INTEGER Timeout) {
    Thread->WaitBlockList = Blocks;
    Thread->WaitCount = 0;
    for (ULONG i = 0; i < Count; i++) {
        KiLinkWaitBlock(Thread, &Blocks[i], Objects[i], (USHORT)i);
        Thread->WaitCount++;
    }
    if (Timeout != NULL) {
        /* The thread's own timer ends the wait directly; it needs no block. */
        Thread->Timer.Header.SignalState = 0;
        KiInsertTimer(&Thread->Timer, *Timeout);
    }
    Thread->State = KiThreadWaiting;
    return (NTSTATUS)KiSwapThread();
}

static NTSTATUS KiWait(ULONG Count, PVOID Objects[], WAIT_TYPE Type, KWAIT_REASON Reason,
                       KPROCESSOR_MODE Mode, BOOLEAN Alertable, PLARGE_INTEGER Timeout,
                       PKWAIT_BLOCK Blocks) {
    PKTHREAD Thread = KiCurrentThread();
    LARGE_INTEGER Due = {0};
    NTSTATUS Status;

    if (Timeout != NULL) {
        Due = *Timeout;
        if (Due.QuadPart < 0) {
            Due.QuadPart = (LONGLONG)KiSystemDueTime(Due);
        }
    }
    for (;;) {
        Status = KiTryWait(Count, Objects, Type, Thread);
        if (Status != STATUS_PENDING) {
            break;
        }
        if (Timeout != NULL && Due.QuadPart == 0) {
            Status = STATUS_TIMEOUT;
            break;
        }
        KiCheckMayBlock(Objects[0],
                        "A wait that has to block was made at DISPATCH_LEVEL or above: nothing "
                        "else can run on this processor. Waits there need a timeout of zero.");
        Status = KiTestAlert(Thread, Mode, Alertable);
        if (Status != STATUS_SUCCESS) {
            break;
        }
        Thread->WaitType = Type;
        Thread->WaitReason = Reason;
        Thread->WaitMode = Mode;
        Thread->Alertable = Alertable;
        Status = KiBlock(Thread, Count, Objects, Blocks, Timeout == NULL ? NULL : &Due);
        Thread->Alertable = FALSE;
        if (Status != STATUS_KERNEL_APC) {
            break;
        }
        /* A kernel APC ended it to run; deliver that and wait again. */
        KiDeliverPending();
    }
    if (KiIrql() <= DISPATCH_LEVEL) {
        KiPreemptionPoint(KiPointSignal);
    }
    return Status;
}

NTSTATUS KeWaitForSingleObject(PVOID Object, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode,
                               BOOLEAN Alertable, PLARGE_INTEGER Timeout) {
    PVOID Objects[1] = {Object};

    return KiWait(1, Objects, WaitAny, WaitReason, WaitMode, Alertable, Timeout,
                  KiCurrentThread()->WaitBlock);
}

NTSTATUS KeWaitForMultipleObjects(ULONG Count, PVOID Object[], WAIT_TYPE WaitType,
                                  KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode,
                                  BOOLEAN Alertable, PLARGE_INTEGER Timeout,
                                  PKWAIT_BLOCK WaitBlockArray) {
    if (Count == 0 || Count > MAXIMUM_WAIT_OBJECTS ||
        (WaitBlockArray == NULL && Count > THREAD_WAIT_OBJECTS)) {
        KiBugCheck(MAXIMUM_WAIT_OBJECTS_EXCEEDED, Count, 0, 0, 0, NULL,
                   "KeWaitForMultipleObjects takes up to 3 objects, or up to 64 with an array of "
                   "wait blocks.");
    }
    return KiWait(Count, Object, WaitType, WaitReason, WaitMode, Alertable, Timeout,
                  WaitBlockArray != NULL ? WaitBlockArray : KiCurrentThread()->WaitBlock);
}

NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE WaitMode, BOOLEAN Alertable,
                                PLARGE_INTEGER Interval) {
    PKTHREAD Thread = KiCurrentThread();
    LARGE_INTEGER Due = *Interval;
    NTSTATUS Status;

    if (Due.QuadPart == 0) {
        KiPreemptionPoint(KiPointYield);
        return STATUS_SUCCESS;
    }
    KiCheckMayBlock(NULL, "KeDelayExecutionThread was called at DISPATCH_LEVEL or above; it "
                          "blocks. KeStallExecutionProcessor waits there.");
    /* From here on absolute, so that an APC in between does not make it longer. */
    Due.QuadPart = (LONGLONG)KiSystemDueTime(Due);
    for (;;) {
        Status = KiTestAlert(Thread, WaitMode, Alertable);
        if (Status != STATUS_SUCCESS) {
            return Status;
        }
        Thread->WaitType = WaitAny;
        Thread->WaitReason = DelayExecution;
        Thread->WaitMode = WaitMode;
        Thread->Alertable = Alertable;
        Status = KiBlock(Thread, 0, NULL, Thread->WaitBlock, &Due);
        Thread->Alertable = FALSE;
        if (Status != STATUS_KERNEL_APC) {
            break;
        }
        KiDeliverPending();
    }
    return Status == STATUS_TIMEOUT ? STATUS_SUCCESS : Status;
}

BOOLEAN KeAlertThread(PKTHREAD Thread, KPROCESSOR_MODE AlertMode) {
    BOOLEAN Old = Thread->Alerted[(UCHAR)AlertMode];

    if (Thread->State == KiThreadWaiting && Thread->Alertable && AlertMode <= Thread->WaitMode) {
        KiUnwaitThread(Thread, STATUS_ALERTED);
    } else {
        Thread->Alerted[(UCHAR)AlertMode] = TRUE;
    }
    return Old;
}
