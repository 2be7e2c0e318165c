/* Starting, stopping, draining and purging queues, and their power. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

BOOLEAN FxQueueTakeNotice(FX_QUEUE *Queue, FX_QUEUE_WAITER *RetWaiter) {
    BOOLEAN idle = Queue->OwnedCount == 0;
    BOOLEAN empty = idle && Queue->WaitingCount == 0 && IsListEmpty(&Queue->Canceled);
    const BOOLEAN reached[FxNoticeCount] = {
        [FxNoticeStop] = idle,
        [FxNoticePurge] = empty,
    };
    for (ULONG i = 0; i < FxNoticeCount; i++) {
        FX_QUEUE_WAITER *waiter = &Queue->Waiters[i];
        if (reached[i] && (waiter->Callback != NULL || waiter->Event != NULL)) {
            *RetWaiter = *waiter;
            *waiter = (FX_QUEUE_WAITER){0};
            return TRUE;
        }
    }
    return FALSE;
}

static void SetState(FX_QUEUE *Queue, BOOLEAN Accept, BOOLEAN Dispatch) {
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    Queue->Accept = Accept;
    Queue->Dispatch = Dispatch;
    Queue->ReadyDue = Queue->EvtReady != NULL && Queue->WaitingCount != 0;
    KeReleaseSpinLock(&Queue->Lock, irql);
}

/* Fails when somebody waits for the same already: KMDF keeps one callback of each kind. */
static void SetWaiter(FX_CLIENT *Client, FX_QUEUE *Queue, FX_QUEUE_NOTICE Notice,
                      FX_QUEUE_WAITER Waiter, PCSTR Function) {
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    FX_QUEUE_WAITER *slot = &Queue->Waiters[Notice];
    BOOLEAN taken = slot->Callback != NULL || slot->Event != NULL;
    if (!taken) {
        *slot = Waiter;
    }
    KeReleaseSpinLock(&Queue->Lock, irql);
    if (taken) {
        FxViolation(Client, WDF_QUEUE_FATAL_ERROR, (ULONG_PTR)Queue->Object.Handle, 0,
                    "%s: the queue %p is being stopped, drained or purged already",
                    FxApiName(Function), Queue->Object.Handle);
    }
}

static FX_REQUEST *TakeWaiting(FX_QUEUE *Queue, PFILE_OBJECT FileObject) {
    FX_REQUEST *found = NULL;
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    for (LIST_ENTRY *link = Queue->Waiting.Flink, *next; link != &Queue->Waiting; link = next) {
        next = link->Flink;
        FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, QueueLink);
        if (FileObject != NULL &&
            IoGetCurrentIrpStackLocation(request->Irp)->FileObject != FileObject) {
            continue;
        }
        if (FxQueueTakeOff(Queue, request)) {
            found = request;
            if (Queue->Config.EvtIoCanceledOnQueue != NULL) {
                InsertTailList(&Queue->Canceled, &request->QueueLink);
            }
            break;
        }
    }
    KeReleaseSpinLock(&Queue->Lock, irql);
    return found;
}

static void CancelWaiting(FX_QUEUE *Queue, PFILE_OBJECT FileObject) {
    for (FX_REQUEST *request; (request = TakeWaiting(Queue, FileObject)) != NULL;) {
        if (Queue->Config.EvtIoCanceledOnQueue == NULL) {
            FxRequestComplete(request, STATUS_CANCELLED, 0, IO_NO_INCREMENT);
        }
    }
    FxQueueDispatch(Queue);
}

void FxQueueFlushFile(FX_QUEUE *Queue, PFILE_OBJECT FileObject) {
    CancelWaiting(Queue, FileObject);
}

/* A driver's request that can be cancelled; referenced. Each is asked once. */
static FX_REQUEST *NextCancelable(FX_QUEUE *Queue) {
    FX_REQUEST *found = NULL;
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    for (LIST_ENTRY *link = Queue->Owned.Flink; link != &Queue->Owned; link = link->Flink) {
        FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, QueueLink);
        if (request->Irp != NULL && !request->Irp->Cancel) {
            found = request;
            FxObjectReference(&found->Object);
            break;
        }
    }
    KeReleaseSpinLock(&Queue->Lock, irql);
    return found;
}

static void CancelOwned(FX_QUEUE *Queue) {
    for (FX_REQUEST *request; (request = NextCancelable(Queue)) != NULL;) {
        PIRP irp = request->Irp;
        if (irp != NULL) {
            (void)IoCancelIrp(irp);
        }
        FxObjectDereference(&request->Object);
    }
}

void FxQueuePurge(FX_QUEUE *Queue) {
    SetState(Queue, FALSE, FALSE);
    CancelWaiting(Queue, NULL);
    CancelOwned(Queue);
}

static void WaitFor(FX_CLIENT *Client, FX_QUEUE *Queue, FX_QUEUE_NOTICE Notice, PKEVENT Event,
                    PCSTR Function) {
    KeInitializeEvent(Event, NotificationEvent, FALSE);
    SetWaiter(Client, Queue, Notice, (FX_QUEUE_WAITER){.Event = Event}, Function);
}

static void Wait(FX_QUEUE *Queue, PKEVENT Event) {
    FxQueueDispatch(Queue);
    (void)KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
}

void FxQueuePurgeAndWait(FX_QUEUE *Queue) {
    KEVENT event;
    SetState(Queue, FALSE, FALSE);
    WaitFor(Queue->Object.Client, Queue, FxNoticePurge, &event, "the end of the queue");
    FxQueuePurge(Queue);
    Wait(Queue, &event);
}

void FxQueuePowerDown(FX_QUEUE *Queue, ULONG Action) {
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    Queue->PowerOn = FALSE;
    Queue->StopAction = Action;
    for (LIST_ENTRY *link = Queue->Owned.Flink; link != &Queue->Owned; link = link->Flink) {
        FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, QueueLink);
        /* One that stays suspended from before is told again only if it is to go now. */
        if (request->Stop == FxStopNone || Action == WdfRequestStopActionPurge) {
            request->Stop = FxStopWanted;
        }
    }
    Queue->QuietWanted = TRUE;
    KeClearEvent(&Queue->Quiet);
    KeReleaseSpinLock(&Queue->Lock, irql);
    FxQueueDispatch(Queue);
    (void)KeWaitForSingleObject(&Queue->Quiet, Executive, KernelMode, FALSE, NULL);
}

void FxQueuePowerUp(FX_QUEUE *Queue) {
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    Queue->PowerOn = TRUE;
    Queue->StopAction = 0;
    for (LIST_ENTRY *link = Queue->Owned.Flink; link != &Queue->Owned; link = link->Flink) {
        FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, QueueLink);
        if (request->Stop == FxStopSuspended) {
            request->Stop = FxStopResume;
        }
    }
    Queue->ReadyDue = Queue->EvtReady != NULL && Queue->WaitingCount != 0;
    KeReleaseSpinLock(&Queue->Lock, irql);
    FxQueueDispatch(Queue);
}

WDF_IO_QUEUE_STATE imp_WdfIoQueueGetState(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                                          PULONG QueueRequests, PULONG DriverRequests) {
    FX_QUEUE *queue = FX_RESOLVE(FX_CLIENT_OF(Globals), Queue, Queue, FX_QUEUE);
    ULONG state = 0;
    KIRQL irql;
    KeAcquireSpinLock(&queue->Lock, &irql);
    state |= queue->Accept ? WdfIoQueueAcceptRequests : 0;
    state |= queue->Dispatch ? WdfIoQueueDispatchRequests : 0;
    state |= queue->WaitingCount == 0 ? WdfIoQueueNoRequests : 0;
    state |= queue->OwnedCount == 0 ? WdfIoQueueDriverNoRequests : 0;
    state |= queue->PowerManaged && !queue->PowerOn ? WdfIoQueuePnpHeld : 0;
    if (QueueRequests != NULL) {
        *QueueRequests = queue->WaitingCount;
    }
    if (DriverRequests != NULL) {
        *DriverRequests = queue->OwnedCount;
    }
    KeReleaseSpinLock(&queue->Lock, irql);
    return (WDF_IO_QUEUE_STATE)state;
}

void imp_WdfIoQueueStart(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue) {
    FX_QUEUE *queue = FX_RESOLVE(FX_CLIENT_OF(Globals), Queue, Queue, FX_QUEUE);
    SetState(queue, TRUE, TRUE);
    FxQueueDispatch(queue);
}

static FX_QUEUE_WAITER CallbackWaiter(PFN_WDF_IO_QUEUE_STATE Callback, WDFCONTEXT Context) {
    return (FX_QUEUE_WAITER){.Callback = Callback, .Context = Context};
}

void imp_WdfIoQueueStop(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                        PFN_WDF_IO_QUEUE_STATE StopComplete, WDFCONTEXT Context) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    if (StopComplete != NULL) {
        SetWaiter(client, queue, FxNoticeStop, CallbackWaiter(StopComplete, Context), __func__);
    }
    SetState(queue, queue->Accept, FALSE);
    FxQueueDispatch(queue);
}

void imp_WdfIoQueueStopSynchronously(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_PASSIVE_ONLY(client);
    KEVENT event;
    WaitFor(client, queue, FxNoticeStop, &event, __func__);
    SetState(queue, queue->Accept, FALSE);
    Wait(queue, &event);
}

void imp_WdfIoQueueDrain(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                         PFN_WDF_IO_QUEUE_STATE DrainComplete, WDFCONTEXT Context) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    if (DrainComplete != NULL) {
        SetWaiter(client, queue, FxNoticePurge, CallbackWaiter(DrainComplete, Context), __func__);
    }
    SetState(queue, FALSE, TRUE);
    FxQueueDispatch(queue);
}

void imp_WdfIoQueueDrainSynchronously(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_PASSIVE_ONLY(client);
    KEVENT event;
    WaitFor(client, queue, FxNoticePurge, &event, __func__);
    SetState(queue, FALSE, TRUE);
    Wait(queue, &event);
}

void imp_WdfIoQueuePurge(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                         PFN_WDF_IO_QUEUE_STATE PurgeComplete, WDFCONTEXT Context) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    SetState(queue, FALSE, FALSE);
    if (PurgeComplete != NULL) {
        SetWaiter(client, queue, FxNoticePurge, CallbackWaiter(PurgeComplete, Context), __func__);
    }
    FxQueuePurge(queue);
}

void imp_WdfIoQueuePurgeSynchronously(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_PASSIVE_ONLY(client);
    FxQueuePurgeAndWait(queue);
}

/* Stops delivery, keeps accepting, and cancels what is there now. */
static void StopAndPurge(FX_QUEUE *Queue) {
    SetState(Queue, TRUE, FALSE);
    CancelWaiting(Queue, NULL);
    CancelOwned(Queue);
}

void imp_WdfIoQueueStopAndPurge(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                                PFN_WDF_IO_QUEUE_STATE StopAndPurgeComplete, WDFCONTEXT Context) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    SetState(queue, TRUE, FALSE);
    if (StopAndPurgeComplete != NULL) {
        SetWaiter(client, queue, FxNoticeStop, CallbackWaiter(StopAndPurgeComplete, Context),
                  __func__);
    }
    StopAndPurge(queue);
}

void imp_WdfIoQueueStopAndPurgeSynchronously(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_PASSIVE_ONLY(client);
    KEVENT event;
    SetState(queue, TRUE, FALSE);
    WaitFor(client, queue, FxNoticeStop, &event, __func__);
    StopAndPurge(queue);
    Wait(queue, &event);
}

NTSTATUS imp_WdfIoQueueReadyNotify(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                                   PFN_WDF_IO_QUEUE_STATE QueueReady, WDFCONTEXT Context) {
    FX_QUEUE *queue = FX_RESOLVE(FX_CLIENT_OF(Globals), Queue, Queue, FX_QUEUE);
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;
    KeAcquireSpinLock(&queue->Lock, &irql);
    if (queue->Config.DispatchType != WdfIoQueueDispatchManual) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (QueueReady != NULL && queue->EvtReady != NULL) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (QueueReady == NULL && queue->Dispatch) {
        status = STATUS_INVALID_DEVICE_REQUEST; /* a running queue may be about to call it */
    } else {
        queue->EvtReady = QueueReady;
        queue->ReadyContext = Context;
        queue->ReadyDue = QueueReady != NULL && queue->WaitingCount != 0;
    }
    KeReleaseSpinLock(&queue->Lock, irql);
    if (NT_SUCCESS(status)) {
        FxQueueDispatch(queue);
    }
    return status;
}
