/* Taking requests in and giving them to the driver. See queue.h for who may dispatch when. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"
#include "host/wdf/queue/dispatch.h"

typedef enum _STEP_KIND {
    StepNone,
    StepDeliver,
    StepRefuse, /* the driver has no callback for it */
    StepCanceled,
    StepStop,
    StepResume,
    StepReady,
    StepNotice
} STEP_KIND;

typedef struct _STEP {
    STEP_KIND Kind;
    FX_REQUEST *Request;
    ULONG Flags;
    FX_QUEUE_WAITER Waiter;
} STEP;

typedef struct _DISPATCHER {
    LIST_ENTRY Link;
    PKTHREAD Thread;
} DISPATCHER;

static BOOLEAN HasCallback(const FX_QUEUE *Queue, const FX_REQUEST *Request) {
    const WDF_IO_QUEUE_CONFIG *config = &Queue->Config;
    BOOLEAN own = FALSE;
    switch (IoGetCurrentIrpStackLocation(Request->Irp)->MajorFunction) {
    case IRP_MJ_READ:
        own = config->EvtIoRead != NULL;
        break;
    case IRP_MJ_WRITE:
        own = config->EvtIoWrite != NULL;
        break;
    case IRP_MJ_DEVICE_CONTROL:
        own = config->EvtIoDeviceControl != NULL;
        break;
    case IRP_MJ_INTERNAL_DEVICE_CONTROL:
        own = config->EvtIoInternalDeviceControl != NULL;
        break;
    default:
        break;
    }
    return own || config->EvtIoDefault != NULL;
}

static void Deliver(FX_QUEUE *Queue, FX_REQUEST *Request) {
    const WDF_IO_QUEUE_CONFIG *config = &Queue->Config;
    const FX_CLIENT *client = Queue->Object.Client;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Request->Irp);
    WDFQUEUE queue = (WDFQUEUE)Queue->Object.Handle;
    WDFREQUEST request = (WDFREQUEST)Request->Object.Handle;
    ULONG output = stack->Parameters.DeviceIoControl.OutputBufferLength;
    ULONG input = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG code = stack->Parameters.DeviceIoControl.IoControlCode;

    if (stack->MajorFunction == IRP_MJ_READ && config->EvtIoRead != NULL) {
        FX_CALL_DRIVER(client, "EvtIoRead", config->EvtIoRead, queue, request,
                       stack->Parameters.Read.Length);
    } else if (stack->MajorFunction == IRP_MJ_WRITE && config->EvtIoWrite != NULL) {
        FX_CALL_DRIVER(client, "EvtIoWrite", config->EvtIoWrite, queue, request,
                       stack->Parameters.Write.Length);
    } else if (stack->MajorFunction == IRP_MJ_DEVICE_CONTROL &&
               config->EvtIoDeviceControl != NULL) {
        FX_CALL_DRIVER(client, "EvtIoDeviceControl", config->EvtIoDeviceControl, queue, request,
                       output, input, code);
    } else if (stack->MajorFunction == IRP_MJ_INTERNAL_DEVICE_CONTROL &&
               config->EvtIoInternalDeviceControl != NULL) {
        FX_CALL_DRIVER(client, "EvtIoInternalDeviceControl", config->EvtIoInternalDeviceControl,
                       queue, request, output, input, code);
    } else {
        FX_CALL_DRIVER(client, "EvtIoDefault", config->EvtIoDefault, queue, request);
    }
}

BOOLEAN FxQueueTakeOff(FX_QUEUE *Queue, FX_REQUEST *Request) {
    /* Exchanged away by someone else: its cancel routine waits for Lock and will take it off. */
    if (IoSetCancelRoutine(Request->Irp, NULL) == NULL) {
        return FALSE;
    }
    RemoveEntryList(&Request->QueueLink);
    InitializeListHead(&Request->QueueLink);
    Queue->WaitingCount--;
    return TRUE;
}

void FxQueueGiveToDriver(FX_QUEUE *Queue, FX_REQUEST *Request, BOOLEAN Retrieved) {
    Request->State = FxRequestOwned;
    Request->Stop = FxStopNone;
    Request->Retrieved = Retrieved;
    InsertTailList(&Queue->Owned, &Request->QueueLink);
    Queue->OwnedCount++;
}

/* Under Lock. */
static FX_REQUEST *OwnedInState(FX_QUEUE *Queue, FX_STOP_STATE State) {
    for (LIST_ENTRY *link = Queue->Owned.Flink; link != &Queue->Owned; link = link->Flink) {
        FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, QueueLink);
        if (request->Stop == State) {
            return request;
        }
    }
    return NULL;
}

BOOLEAN FxQueueStopPending(const FX_QUEUE *Queue) {
    for (LIST_ENTRY *link = Queue->Owned.Flink; link != &Queue->Owned; link = link->Flink) {
        FX_STOP_STATE stop = CONTAINING_RECORD(link, FX_REQUEST, QueueLink)->Stop;
        if (stop == FxStopWanted || stop == FxStopCalled) {
            return TRUE;
        }
    }
    return FALSE;
}

/* Under Lock: stopping and resuming what the driver owns. */
static BOOLEAN PowerStep(FX_QUEUE *Queue, STEP *RetStep) {
    FX_REQUEST *request = OwnedInState(Queue, FxStopWanted);
    if (request != NULL && Queue->Config.EvtIoStop != NULL) {
        request->Stop = FxStopCalled;
        ULONG flags = Queue->StopAction;
        if (request->Marked) {
            flags |= (ULONG)WdfRequestStopRequestCancelable;
        }
        *RetStep = (STEP){.Kind = StepStop, .Request = request, .Flags = flags};
        return TRUE;
    }
    request = OwnedInState(Queue, FxStopResume);
    if (request != NULL) {
        request->Stop = FxStopNone;
        if (Queue->Config.EvtIoResume != NULL) {
            *RetStep = (STEP){.Kind = StepResume, .Request = request};
            return TRUE;
        }
        return PowerStep(Queue, RetStep);
    }
    return FALSE;
}

/* Under Lock: the next waiting request, if the driver may have one more. */
static BOOLEAN DeliverStep(FX_QUEUE *Queue, STEP *RetStep) {
    if (!Queue->Dispatch || !Queue->PowerOn || Queue->OwnedCount >= Queue->Parallel) {
        return FALSE;
    }
    for (LIST_ENTRY *link = Queue->Waiting.Flink, *next; link != &Queue->Waiting; link = next) {
        next = link->Flink;
        FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, QueueLink);
        if (!FxQueueTakeOff(Queue, request)) {
            continue;
        }
        FxQueueGiveToDriver(Queue, request, FALSE);
        *RetStep = (STEP){.Kind = HasCallback(Queue, request) ? StepDeliver : StepRefuse,
                          .Request = request};
        return TRUE;
    }
    return FALSE;
}

/* Under Lock. A request of the step is referenced. */
static void NextStep(FX_QUEUE *Queue, STEP *RetStep) {
    *RetStep = (STEP){.Kind = StepNone};
    if (!IsListEmpty(&Queue->Canceled)) {
        FX_REQUEST *request =
            CONTAINING_RECORD(RemoveHeadList(&Queue->Canceled), FX_REQUEST, QueueLink);
        FxQueueGiveToDriver(Queue, request, FALSE);
        *RetStep = (STEP){.Kind = StepCanceled, .Request = request};
    } else if (PowerStep(Queue, RetStep) || DeliverStep(Queue, RetStep)) {
        /* filled in */
    } else if (Queue->ReadyDue && Queue->Dispatch && Queue->PowerOn &&
               !IsListEmpty(&Queue->Waiting)) {
        Queue->ReadyDue = FALSE;
        *RetStep = (STEP){.Kind = StepReady};
    } else if (FxQueueTakeNotice(Queue, &RetStep->Waiter)) {
        RetStep->Kind = StepNotice;
    }
    if (RetStep->Request != NULL) {
        FxObjectReference(&RetStep->Request->Object);
    }
}

static void CallForStep(FX_QUEUE *Queue, const STEP *Step) {
    const FX_CLIENT *client = Queue->Object.Client;
    WDFQUEUE queue = (WDFQUEUE)Queue->Object.Handle;
    WDFREQUEST request = Step->Request != NULL ? (WDFREQUEST)Step->Request->Object.Handle : NULL;
    switch (Step->Kind) {
    case StepDeliver:
        Deliver(Queue, Step->Request);
        break;
    case StepCanceled:
        FX_CALL_DRIVER(client, "EvtIoCanceledOnQueue", Queue->Config.EvtIoCanceledOnQueue, queue,
                       request);
        break;
    case StepStop:
        FX_CALL_DRIVER(client, "EvtIoStop", Queue->Config.EvtIoStop, queue, request, Step->Flags);
        break;
    case StepResume:
        FX_CALL_DRIVER(client, "EvtIoResume", Queue->Config.EvtIoResume, queue, request);
        break;
    case StepReady:
        FX_CALL_DRIVER(client, "EvtIoQueueState (ready)", Queue->EvtReady, queue,
                       Queue->ReadyContext);
        break;
    case StepNotice:
        FX_CALL_DRIVER(client, "EvtIoQueueState", Step->Waiter.Callback, queue,
                       Step->Waiter.Context);
        break;
    case StepRefuse:
    case StepNone:
        break;
    }
}

static void TakeStep(FX_QUEUE *Queue, const STEP *Step) {
    if (Step->Kind == StepRefuse) {
        FxRequestComplete(Step->Request, STATUS_INVALID_DEVICE_REQUEST, 0, IO_NO_INCREMENT);
    } else if (Step->Kind == StepNotice && Step->Waiter.Event != NULL) {
        (void)KeSetEvent(Step->Waiter.Event, IO_NO_INCREMENT, FALSE);
    } else {
        FX_LOCK *lock = FxQueueLock(Queue);
        if (lock != NULL) {
            FxLockAcquire(lock);
        }
        CallForStep(Queue, Step);
        if (lock != NULL) {
            FxLockRelease(lock);
        }
    }
    if (Step->Request != NULL) {
        FxObjectDereference(&Step->Request->Object);
    }
}

void FxQueueUpdateUse(FX_QUEUE *Queue) {
    if (!Queue->PowerManaged) {
        return;
    }
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    BOOLEAN holds =
        Queue->WaitingCount != 0 || Queue->OwnedCount != 0 || !IsListEmpty(&Queue->Canceled);
    BOOLEAN before = Queue->UsesDevice;
    Queue->UsesDevice = holds;
    /* Under Lock, so that a take and a give cannot overtake each other. */
    if (holds && !before) {
        (void)FxIdleTake(Queue->Device);
    } else if (!holds && before) {
        FxIdleGive(Queue->Device);
    }
    KeReleaseSpinLock(&Queue->Lock, irql);
}

/* Under Lock. */
static BOOLEAN IsDispatching(FX_QUEUE *Queue) {
    PKTHREAD thread = KeGetCurrentThread();
    for (LIST_ENTRY *link = Queue->Dispatchers.Flink; link != &Queue->Dispatchers;
         link = link->Flink) {
        if (CONTAINING_RECORD(link, DISPATCHER, Link)->Thread == thread) {
            return TRUE;
        }
    }
    return FALSE;
}

static BOOLEAN MayCallHere(const FX_QUEUE *Queue) {
    FX_LOCK *lock = FxQueueLock(Queue);
    if (Queue->Object.ExecutionLevel == WdfExecutionLevelPassive &&
        KeGetCurrentIrql() > PASSIVE_LEVEL) {
        return FALSE;
    }
    return lock == NULL || !FxLockIsMine(lock);
}

static void PutOff(FX_QUEUE *Queue) {
    if (Queue->Disposed) {
        return;
    }
    if (Queue->Object.ExecutionLevel == WdfExecutionLevelPassive) {
        FxWorkQueue(&Queue->Work);
    } else {
        (void)KeInsertQueueDpc(&Queue->Dpc, NULL, NULL);
    }
}

void FxQueueDispatch(FX_QUEUE *Queue) {
    DISPATCHER self = {.Thread = KeGetCurrentThread()};
    KIRQL irql;
    BOOLEAN mayCall = MayCallHere(Queue); /* before Lock raises the IRQL */
    FxQueueUpdateUse(Queue);
    KeAcquireSpinLock(&Queue->Lock, &irql);
    if (IsDispatching(Queue)) {
        KeReleaseSpinLock(&Queue->Lock, irql);
        return;
    }
    if (!mayCall) {
        KeReleaseSpinLock(&Queue->Lock, irql);
        PutOff(Queue);
        return;
    }
    FxObjectReference(&Queue->Object);
    InsertHeadList(&Queue->Dispatchers, &self.Link);
    for (;;) {
        STEP step;
        NextStep(Queue, &step);
        if (step.Kind == StepNone) {
            break;
        }
        KeReleaseSpinLock(&Queue->Lock, irql);
        TakeStep(Queue, &step);
        KeAcquireSpinLock(&Queue->Lock, &irql);
    }
    RemoveEntryList(&self.Link);
    BOOLEAN quiet = Queue->QuietWanted && !FxQueueStopPending(Queue);
    if (quiet) {
        Queue->QuietWanted = FALSE;
    }
    KeReleaseSpinLock(&Queue->Lock, irql);
    if (quiet) {
        (void)KeSetEvent(&Queue->Quiet, IO_NO_INCREMENT, FALSE);
    }
    FxQueueUpdateUse(Queue);
    FxObjectDereference(&Queue->Object);
}

void FxQueueDispatchAtDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    (void)Dpc;
    (void)First;
    (void)Second;
    FxQueueDispatch(Context);
}

void FxQueueDispatchAtPassive(PVOID Context) { FxQueueDispatch(Context); }

/* Cancellation of a request that waits. */
static void CancelWaiting(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    (void)DeviceObject;
    FX_REQUEST *request = FxRequestOfIrp(Irp);
    FX_QUEUE *queue = request->Queue;
    FxObjectReference(&queue->Object);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KIRQL irql;
    KeAcquireSpinLock(&queue->Lock, &irql);
    RemoveEntryList(&request->QueueLink);
    InitializeListHead(&request->QueueLink);
    queue->WaitingCount--;
    BOOLEAN notify = queue->Config.EvtIoCanceledOnQueue != NULL;
    if (notify) {
        InsertTailList(&queue->Canceled, &request->QueueLink);
    }
    KeReleaseSpinLock(&queue->Lock, irql);
    if (!notify) {
        FxRequestComplete(request, STATUS_CANCELLED, 0, IO_NO_INCREMENT);
    }
    FxQueueDispatch(queue);
    FxObjectDereference(&queue->Object);
}

NTSTATUS FxQueueInsert(FX_QUEUE *Queue, FX_REQUEST *Request, BOOLEAN AtHead) {
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    if (!Queue->Accept) {
        KeReleaseSpinLock(&Queue->Lock, irql);
        return STATUS_INVALID_DEVICE_STATE;
    }
    FX_QUEUE *old = Request->Queue;
    FX_REQUEST_STATE oldState = Request->State;
    Request->Queue = Queue;
    Request->State = FxRequestQueued;
    (void)IoSetCancelRoutine(Request->Irp, CancelWaiting);
    if (Request->Irp->Cancel && IoSetCancelRoutine(Request->Irp, NULL) != NULL) {
        Request->Queue = old;
        Request->State = oldState;
        KeReleaseSpinLock(&Queue->Lock, irql);
        return STATUS_CANCELLED;
    }
    FxObjectReference(&Queue->Object);
    Queue->ReadyDue = Queue->ReadyDue || (Queue->EvtReady != NULL && Queue->WaitingCount == 0);
    if (AtHead) {
        InsertHeadList(&Queue->Waiting, &Request->QueueLink);
    } else {
        InsertTailList(&Queue->Waiting, &Request->QueueLink);
    }
    Queue->WaitingCount++;
    KeReleaseSpinLock(&Queue->Lock, irql);
    if (old != NULL) {
        FxObjectDereference(&old->Object);
    }
    FxQueueDispatch(Queue);
    return STATUS_SUCCESS;
}

void FxQueueRequestLeft(FX_QUEUE *Queue, FX_REQUEST *Request) {
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    RemoveEntryList(&Request->QueueLink);
    InitializeListHead(&Request->QueueLink);
    Request->Stop = FxStopNone;
    Queue->OwnedCount--;
    KeReleaseSpinLock(&Queue->Lock, irql);
    FxQueueDispatch(Queue);
}
