/* Requests the driver takes from a queue itself, and those it hands on or back. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"
#include "host/wdf/object/reference.h"

static BOOLEAN IsOfFile(const FX_REQUEST *Request, const FX_FILE *File) {
    return File == NULL ||
           IoGetCurrentIrpStackLocation(Request->Irp)->FileObject == File->FileObject;
}

static NTSTATUS Retrieve(FX_QUEUE *Queue, const FX_FILE *File, WDFREQUEST *RetRequest) {
    NTSTATUS status = STATUS_NO_MORE_ENTRIES;
    KIRQL irql;
    KeAcquireSpinLock(&Queue->Lock, &irql);
    if (!Queue->Dispatch || !Queue->PowerOn) {
        status = STATUS_WDF_PAUSED;
    } else {
        for (LIST_ENTRY *link = Queue->Waiting.Flink, *next; link != &Queue->Waiting; link = next) {
            next = link->Flink;
            FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, QueueLink);
            if (IsOfFile(request, File) && FxQueueTakeOff(Queue, request)) {
                FxQueueGiveToDriver(Queue, request, TRUE);
                *RetRequest = (WDFREQUEST)request->Object.Handle;
                status = STATUS_SUCCESS;
                break;
            }
        }
    }
    KeReleaseSpinLock(&Queue->Lock, irql);
    return status;
}

NTSTATUS imp_WdfIoQueueRetrieveNextRequest(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                                           WDFREQUEST *OutRequest) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_REQUIRE(client, OutRequest);
    *OutRequest = NULL;
    return Retrieve(queue, NULL, OutRequest);
}

NTSTATUS imp_WdfIoQueueRetrieveRequestByFileObject(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                                                   WDFFILEOBJECT FileObject,
                                                   WDFREQUEST *OutRequest) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_FILE *file = FX_RESOLVE(client, FileObject, File, FX_FILE);
    FX_REQUIRE(client, OutRequest);
    *OutRequest = NULL;
    return Retrieve(queue, file, OutRequest);
}

/* Under Lock. Cancelled ones are passed over: their cancel routine will take them off. */
static NTSTATUS FindAfter(FX_QUEUE *Queue, const FX_REQUEST *After, const FX_FILE *File,
                          FX_REQUEST **RetFound) {
    BOOLEAN seen = After == NULL;
    for (LIST_ENTRY *link = Queue->Waiting.Flink; link != &Queue->Waiting; link = link->Flink) {
        FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, QueueLink);
        if (!seen) {
            seen = request == After;
            continue;
        }
        if (!request->Irp->Cancel && IsOfFile(request, File)) {
            *RetFound = request;
            return STATUS_SUCCESS;
        }
    }
    return seen ? STATUS_NO_MORE_ENTRIES : STATUS_NOT_FOUND;
}

NTSTATUS imp_WdfIoQueueFindRequest(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                                   WDFREQUEST FoundRequest, WDFFILEOBJECT FileObject,
                                   PWDF_REQUEST_PARAMETERS Parameters, WDFREQUEST *OutRequest) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_REQUIRE(client, OutRequest);
    *OutRequest = NULL;
    FX_REQUEST *after =
        FoundRequest != NULL ? FX_RESOLVE(client, FoundRequest, Request, FX_REQUEST) : NULL;
    FX_FILE *file = FileObject != NULL ? FX_RESOLVE(client, FileObject, File, FX_FILE) : NULL;
    if (Parameters != NULL && Parameters->Size != sizeof(*Parameters)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    FX_REQUEST *found = NULL;
    KIRQL irql;
    KeAcquireSpinLock(&queue->Lock, &irql);
    NTSTATUS status = FindAfter(queue, after, file, &found);
    if (NT_SUCCESS(status)) {
        FxObjectReference(&found->Object);
        if (Parameters != NULL) {
            FxRequestParameters(found, Parameters);
        }
    }
    KeReleaseSpinLock(&queue->Lock, irql);
    if (NT_SUCCESS(status)) {
        /* The driver gives this reference back with WdfObjectDereference. */
        FxReferenceForDriver(&found->Object, NULL, 0, "WdfIoQueueFindRequest");
        FxObjectDereference(&found->Object);
        *OutRequest = (WDFREQUEST)found->Object.Handle;
    }
    return status;
}

NTSTATUS imp_WdfIoQueueRetrieveFoundRequest(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue,
                                            WDFREQUEST FoundRequest, WDFREQUEST *OutRequest) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_REQUEST *request = FX_RESOLVE(client, FoundRequest, Request, FX_REQUEST);
    FX_REQUIRE(client, OutRequest);
    *OutRequest = NULL;
    NTSTATUS status = STATUS_NOT_FOUND;
    KIRQL irql;
    KeAcquireSpinLock(&queue->Lock, &irql);
    if (!queue->Dispatch || !queue->PowerOn) {
        status = STATUS_WDF_PAUSED;
    } else if (request->State == FxRequestQueued && request->Queue == queue &&
               FxQueueTakeOff(queue, request)) {
        FxQueueGiveToDriver(queue, request, TRUE);
        *OutRequest = FoundRequest;
        status = STATUS_SUCCESS;
    }
    KeReleaseSpinLock(&queue->Lock, irql);
    return status;
}

/* Moves a request the driver owns to Target; it stays the driver's on failure. */
static NTSTATUS Move(FX_REQUEST *Request, FX_QUEUE *Target, BOOLEAN AtHead) {
    FX_QUEUE *source = Request->Queue;
    BOOLEAN owned = Request->State == FxRequestOwned;
    KIRQL irql;
    if (owned) {
        FxObjectReference(&source->Object);
        KeAcquireSpinLock(&source->Lock, &irql);
        RemoveEntryList(&Request->QueueLink);
        source->OwnedCount--;
        KeReleaseSpinLock(&source->Lock, irql);
    }
    FX_STOP_STATE stop = Request->Stop;
    Request->Stop = FxStopNone;
    NTSTATUS status = FxQueueInsert(Target, Request, AtHead);
    if (owned) {
        if (!NT_SUCCESS(status)) {
            KeAcquireSpinLock(&source->Lock, &irql);
            FxQueueGiveToDriver(source, Request, TRUE);
            Request->Stop = stop;
            KeReleaseSpinLock(&source->Lock, irql);
        }
        FxQueueDispatch(source);
        FxObjectDereference(&source->Object);
    }
    return status;
}

static void CheckNotCancelable(const FX_CLIENT *Client, const FX_REQUEST *Request, PCSTR Function) {
    if (Request->Marked && !Request->CancelCalled) {
        FxViolation(Client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Request->Object.Handle, 0,
                    "%s: the WDFREQUEST %p is still cancelable; WdfRequestUnmarkCancelable first",
                    FxApiName(Function), Request->Object.Handle);
    }
}

NTSTATUS imp_WdfRequestForwardToIoQueue(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                        WDFQUEUE DestinationQueue) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    FX_QUEUE *target = FX_RESOLVE(client, DestinationQueue, Queue, FX_QUEUE);
    CheckNotCancelable(client, request, __func__);
    if ((request->State != FxRequestOwned && request->State != FxRequestIncoming) ||
        request->Queue == target || target->Device != request->Device) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    IoMarkIrpPending(request->Irp);
    NTSTATUS status = Move(request, target, FALSE);
    if (status == STATUS_INVALID_DEVICE_STATE) {
        return STATUS_WDF_BUSY;
    }
    return status;
}

NTSTATUS imp_WdfRequestRequeue(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    CheckNotCancelable(client, request, __func__);
    if (request->State != FxRequestOwned || !request->Retrieved ||
        request->Queue->Config.DispatchType != WdfIoQueueDispatchManual) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    NTSTATUS status = Move(request, request->Queue, TRUE);
    return status == STATUS_INVALID_DEVICE_STATE ? STATUS_WDF_BUSY : status;
}

void imp_WdfRequestStopAcknowledge(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                   BOOLEAN Requeue) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    if (request->State != FxRequestOwned || request->Stop != FxStopCalled) {
        FxViolation(client, WDF_QUEUE_FATAL_ERROR,
                    request->Queue != NULL ? (ULONG_PTR)request->Queue->Object.Handle : 0,
                    (ULONG_PTR)Request,
                    "WdfRequestStopAcknowledge: EvtIoStop was not called for the WDFREQUEST %p",
                    Request);
    }
    if (Requeue) {
        CheckNotCancelable(client, request, __func__);
        FX_QUEUE *queue = request->Queue;
        NTSTATUS status = Move(request, queue, TRUE);
        if (!NT_SUCCESS(status)) {
            /* Cancelled or the queue closes: nobody will deliver it again, so end it here. */
            FxRequestComplete(request, STATUS_CANCELLED, 0, IO_NO_INCREMENT);
        }
        return;
    }
    FX_QUEUE *queue = request->Queue;
    KIRQL irql;
    KeAcquireSpinLock(&queue->Lock, &irql);
    request->Stop = FxStopSuspended;
    KeReleaseSpinLock(&queue->Lock, irql);
    FxQueueDispatch(queue);
}
