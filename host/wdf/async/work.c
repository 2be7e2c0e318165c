/* Counted work on the system's worker threads. See async.h. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static void Worker(PVOID Parameter) {
    FX_WORK *work = Parameter;
    KIRQL irql;
    KeAcquireSpinLock(&work->Lock, &irql);
    do {
        work->Queued = FALSE;
        work->Again = FALSE;
        work->Running = TRUE;
        work->Thread = KeGetCurrentThread();
        KeReleaseSpinLock(&work->Lock, irql);
        work->Routine(work->Context);
        KeAcquireSpinLock(&work->Lock, &irql);
        work->Thread = NULL;
    } while (work->Again);
    work->Running = FALSE;
    /* Set under the lock: who waits may free the memory as soon as it is set and released. */
    (void)KeSetEvent(&work->Idle, IO_NO_INCREMENT, FALSE);
    KeReleaseSpinLock(&work->Lock, irql);
}

void FxWorkInit(FX_WORK *Work, void (*Routine)(PVOID Context), PVOID Context) {
    RtlZeroMemory(Work, sizeof(*Work));
    Work->Routine = Routine;
    Work->Context = Context;
    KeInitializeSpinLock(&Work->Lock);
    KeInitializeEvent(&Work->Idle, NotificationEvent, TRUE);
    ExInitializeWorkItem(&Work->Item, Worker, Work);
}

void FxWorkQueue(FX_WORK *Work) {
    BOOLEAN start = FALSE;
    KIRQL irql;
    KeAcquireSpinLock(&Work->Lock, &irql);
    if (Work->Running) {
        Work->Again = TRUE;
    } else if (!Work->Queued) {
        Work->Queued = TRUE;
        KeClearEvent(&Work->Idle);
        start = TRUE;
    }
    KeReleaseSpinLock(&Work->Lock, irql);
    if (start) {
        ExQueueWorkItem(&Work->Item, DelayedWorkQueue);
    }
}

void FxWorkFlush(FX_WORK *Work) {
    if (Work->Thread == KeGetCurrentThread()) {
        return;
    }
    (void)KeWaitForSingleObject(&Work->Idle, Executive, KernelMode, FALSE, NULL);
    /* The worker released the lock after setting the event: let it out first. */
    KIRQL irql;
    KeAcquireSpinLock(&Work->Lock, &irql);
    KeReleaseSpinLock(&Work->Lock, irql);
}
