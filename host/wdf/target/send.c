/* Sending requests and their way back. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"
#include "host/wdf/target/send.h"

void FxTargetAddSent(FX_TARGET *Target, FX_REQUEST *Request) {
    InsertTailList(&Target->Sent, &Request->TargetLink);
    if (Target->SentCount++ == 0) {
        KeClearEvent(&Target->Quiet);
    }
}

/* Off the list at once, since its completion routine may send it again ... */
static void Unlink(FX_TARGET *Target, FX_REQUEST *Request) {
    KIRQL irql;
    KeAcquireSpinLock(&Target->Lock, &irql);
    RemoveEntryList(&Request->TargetLink);
    InitializeListHead(&Request->TargetLink);
    KeReleaseSpinLock(&Target->Lock, irql);
}

/* ... but counted until that has returned, so that nobody closes the target under it. */
static void Uncount(FX_TARGET *Target) {
    KIRQL irql;
    KeAcquireSpinLock(&Target->Lock, &irql);
    if (--Target->SentCount == 0) {
        (void)KeSetEvent(&Target->Quiet, IO_NO_INCREMENT, FALSE);
    }
    KeReleaseSpinLock(&Target->Lock, irql);
}

FX_SEND *FxRequestSendState(FX_REQUEST *Request) {
    if (Request->Send == NULL) {
        Request->Send = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(FX_SEND), FX_TAG);
    }
    return Request->Send;
}

/* Gives the IRP back the buffers it came with and frees those that formatting put there. */
void FxUnformat(FX_REQUEST *Request) {
    FX_SEND *send = Request->Send;
    if (send == NULL || !Request->Formatted) {
        return;
    }
    Request->Formatted = FALSE;
    if (Request->Irp != NULL && send->Replaced) {
        Request->Irp->AssociatedIrp.SystemBuffer = send->SavedSystemBuffer;
        Request->Irp->MdlAddress = send->SavedMdl;
        Request->Irp->UserBuffer = send->SavedUserBuffer;
    }
    if (send->OwnMdl != NULL) {
        IoFreeMdl(send->OwnMdl);
        send->OwnMdl = NULL;
    }
    if (send->Bounce != NULL) {
        ExFreePoolWithTag(send->Bounce, FX_TAG);
        send->Bounce = NULL;
    }
    for (ULONG i = 0; i < RTL_NUMBER_OF(send->Memory); i++) {
        if (send->Memory[i] != NULL) {
            FxObjectDereference(&send->Memory[i]->Object);
            send->Memory[i] = NULL;
        }
    }
    send->Replaced = FALSE;
    send->CopyBack = NULL;
}

void FxRequestReleaseSend(FX_REQUEST *Request) {
    FxUnformat(Request);
    if (Request->OwnsIrp && Request->Irp != NULL) {
        IoFreeIrp(Request->Irp);
        Request->Irp = NULL;
    }
    if (Request->Send != NULL) {
        ExFreePoolWithTag(Request->Send, FX_TAG);
        Request->Send = NULL;
    }
}

static void FillParams(FX_REQUEST *Request) {
    WDF_REQUEST_COMPLETION_PARAMS *params = &Request->Params;
    params->Size = sizeof(*params);
    params->IoStatus = Request->Irp->IoStatus;
    SIZE_T moved = (SIZE_T)Request->Irp->IoStatus.Information;
    switch (params->Type) {
    case WdfRequestTypeRead:
        params->Parameters.Read.Length = moved;
        break;
    case WdfRequestTypeWrite:
        params->Parameters.Write.Length = moved;
        break;
    case WdfRequestTypeDeviceControl:
    case WdfRequestTypeDeviceControlInternal:
        params->Parameters.Ioctl.Output.Length = moved;
        break;
    default:
        break;
    }
}

static void CopyBack(FX_REQUEST *Request) {
    FX_SEND *send = Request->Send;
    if (send->CopyBack != NULL && NT_SUCCESS(Request->Irp->IoStatus.Status)) {
        SIZE_T moved = (SIZE_T)Request->Irp->IoStatus.Information;
        RtlCopyMemory(send->CopyBack, send->Bounce,
                      moved < send->CopyBackSize ? moved : send->CopyBackSize);
    }
}

/* The IRP is back, or never went. The caller's reference keeps the request alive throughout. */
static void Finish(FX_REQUEST *Request) {
    FX_SEND *send = Request->Send;
    FX_TARGET *target = Request->Target;
    if (send->TimerSet) {
        send->TimerSet = FALSE;
        if (!KeCancelTimer(&send->Timer) && !KeRemoveQueueDpc(&send->TimerDpc)) {
            /* Fired: the DPC holds its own reference until it is through. */
            if (send->TimedOut && Request->Irp->IoStatus.Status == STATUS_CANCELLED) {
                Request->Irp->IoStatus.Status = STATUS_IO_TIMEOUT;
            }
        } else {
            FxObjectDereference(&Request->Object);
        }
    }
    CopyBack(Request);
    FillParams(Request);
    Request->State = send->StateBefore;
    Request->Target = NULL;
    FxUnformat(Request);
    if (send->Event != NULL) {
        (void)KeSetEvent(send->Event, IO_NO_INCREMENT, FALSE);
    } else if (Request->EvtCompletion != NULL) {
        PFN_WDF_REQUEST_COMPLETION_ROUTINE callback = Request->EvtCompletion;
        WDF_REQUEST_COMPLETION_PARAMS params = Request->Params;
        Request->EvtCompletion = NULL;
        FX_CALL_DRIVER(Request->Object.Client, "EvtRequestCompletionRoutine", callback,
                       (WDFREQUEST)Request->Object.Handle, (WDFIOTARGET)target->Object.Handle,
                       &params, Request->CompletionContext);
    }
    FxObjectDereference(&target->Object);
    FxObjectDereference(&Request->Object);
}

static NTSTATUS Returned(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
    (void)DeviceObject;
    (void)Irp;
    FX_REQUEST *request = Context;
    FX_TARGET *target = request->Target;
    FxObjectReference(&target->Object);
    Unlink(target, request);
    Finish(request);
    Uncount(target);
    FxObjectDereference(&target->Object);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

void FxSendNow(FX_REQUEST *Request) {
    IoSetCompletionRoutine(Request->Irp, Returned, Request, TRUE, TRUE, TRUE);
    (void)IoCallDriver(Request->Target->TargetDevice, Request->Irp);
}

void FxSendFail(FX_REQUEST *Request, NTSTATUS Status) {
    Request->Irp->IoStatus.Status = Status;
    Request->Irp->IoStatus.Information = 0;
    Finish(Request);
}

static void TimeoutDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    (void)Dpc;
    (void)First;
    (void)Second;
    FX_REQUEST *request = Context;
    PIRP irp = request->Irp;
    if (irp != NULL && request->State == FxRequestSent) {
        request->Send->TimedOut = TRUE;
        (void)IoCancelIrp(irp);
    }
    FxObjectDereference(&request->Object);
}

static void ArmTimeout(FX_REQUEST *Request, LONGLONG Timeout) {
    FX_SEND *send = Request->Send;
    LARGE_INTEGER due = {.QuadPart = Timeout};
    KeInitializeTimer(&send->Timer);
    KeInitializeDpc(&send->TimerDpc, TimeoutDpc, Request);
    send->TimedOut = FALSE;
    send->TimerSet = TRUE;
    FxObjectReference(&Request->Object);
    (void)KeSetTimer(&send->Timer, due, &send->TimerDpc);
}

/* Under the target's lock: whether it goes now, waits, or fails with *RetStatus. */
static BOOLEAN Admit(FX_TARGET *Target, BOOLEAN IgnoreState, NTSTATUS *RetStatus) {
    if (Target->TargetDevice == NULL || Target->State == WdfIoTargetDeleted) {
        *RetStatus = STATUS_INVALID_DEVICE_STATE;
        return FALSE;
    }
    if (Target->State == WdfIoTargetStarted || IgnoreState) {
        return TRUE;
    }
    *RetStatus = Target->State == WdfIoTargetStopped ? STATUS_PENDING : STATUS_INVALID_DEVICE_STATE;
    return FALSE;
}

/* The IRP leaves for good: nobody hears of it again. */
static BOOLEAN SendAndForget(FX_REQUEST *Request, FX_TARGET *Target) {
    PIRP irp = Request->Irp;
    FX_QUEUE *queue = Request->Queue;
    BOOLEAN owned = Request->State == FxRequestOwned;
    if (queue != NULL) {
        FxObjectReference(&queue->Object);
    }
    FxObjectDisposeEarly(&Request->Object);
    Request->State = FxRequestCompleted;
    Request->Irp = NULL;
    irp->Tail.Overlay.DriverContext[0] = NULL;
    /* It was marked pending on arrival, so its stack location cannot be given to the device below:
     * that one would return a status of its own. A copy with an empty completion routine can. */
    IoCopyCurrentIrpStackLocationToNext(irp);
    (void)IoCallDriver(Target->TargetDevice, irp);
    if (queue != NULL) {
        if (owned) {
            FxQueueRequestLeft(queue, Request);
        }
        FxObjectDereference(&queue->Object);
    }
    (void)FxObjectDelete(&Request->Object);
    return TRUE;
}

BOOLEAN FxSend(FX_REQUEST *Request, FX_TARGET *Target, const WDF_REQUEST_SEND_OPTIONS *Options) {
    ULONG flags = Options != NULL ? Options->Flags : 0;
    PIRP irp = Request->Irp;
    if (flags & WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET) {
        return SendAndForget(Request, Target);
    }
    FX_SEND *send = FxRequestSendState(Request);
    if (send == NULL) {
        irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
        return FALSE;
    }
    KEVENT event;
    BOOLEAN wait = (flags & WDF_REQUEST_SEND_OPTION_SYNCHRONOUS) != 0;
    if (wait) {
        KeInitializeEvent(&event, NotificationEvent, FALSE);
    }
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;
    KeAcquireSpinLock(&Target->Lock, &irql);
    BOOLEAN now =
        Admit(Target, (flags & WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE) != 0, &status);
    if (!now && status != STATUS_PENDING) {
        KeReleaseSpinLock(&Target->Lock, irql);
        irp->IoStatus.Status = status;
        return FALSE;
    }
    send->Event = wait ? &event : NULL;
    send->StateBefore = Request->State;
    Request->State = FxRequestSent;
    Request->Target = Target;
    FxObjectReference(&Target->Object);
    FxObjectReference(&Request->Object); /* until it is back */
    FxObjectReference(&Request->Object); /* while this function looks at it */
    if (now) {
        FxTargetAddSent(Target, Request);
    } else {
        InsertTailList(&Target->Held, &Request->TargetLink);
    }
    KeReleaseSpinLock(&Target->Lock, irql);
    if ((flags & WDF_REQUEST_SEND_OPTION_TIMEOUT) && Options->Timeout != 0) {
        ArmTimeout(Request, Options->Timeout);
    }
    if (now) {
        FxSendNow(Request);
    }
    if (wait) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    }
    FxObjectDereference(&Request->Object);
    return TRUE;
}
