/*
 * Cancellation of requests the driver owns.
 *
 * The IRP's cancel routine is the arbiter: who exchanges it away owns the decision. A mark holds a
 * reference, given back by the unmark that wins or by the cancel routine.
 */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static void CallCancel(FX_REQUEST *Request) {
    FX_QUEUE *queue = Request->Queue;
    FX_LOCK *lock = queue != NULL ? FxQueueLock(queue) : NULL;
    /* The driver may cancel from inside a callback which holds the lock for it already. */
    BOOLEAN take = lock != NULL && !FxLockIsMine(lock);
    if (queue != NULL) {
        FxObjectReference((FX_OBJECT *)queue);
    }
    if (take) {
        FxLockAcquire(lock);
    }
    FX_CALL_DRIVER(Request->Object.Client, "EvtRequestCancel", Request->EvtCancel,
                   (WDFREQUEST)Request->Object.Handle);
    if (take) {
        FxLockRelease(lock);
    }
    if (queue != NULL) {
        FxObjectDereference((FX_OBJECT *)queue);
    }
    FxObjectDereference(&Request->Object);
}

static void CallCancelAtPassive(PVOID Context) { CallCancel(Context); }

static BOOLEAN MustWaitForPassive(const FX_REQUEST *Request) {
    return KeGetCurrentIrql() > PASSIVE_LEVEL && Request->Queue != NULL &&
           Request->Queue->Object.ExecutionLevel == WdfExecutionLevelPassive;
}

static void CancelRoutine(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    (void)DeviceObject;
    FX_REQUEST *request = FxRequestOfIrp(Irp);
    request->CancelCalled = TRUE;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    if (MustWaitForPassive(request)) {
        FxWorkQueue(&request->CancelWork);
    } else {
        CallCancel(request);
    }
}

static void CheckMarkable(FX_CLIENT *Client, FX_REQUEST *Request, PCSTR Function) {
    if (Request->State != FxRequestOwned) {
        FxViolation(Client, WDF_REQUEST_FATAL_ERROR, WDF_REQUEST_FATAL_ERROR_REQUEST_NOT_IN_QUEUE,
                    (ULONG_PTR)Request->Object.Handle,
                    "%s: the WDFREQUEST %p did not come from an I/O queue", FxApiName(Function),
                    Request->Object.Handle);
    }
    if (Request->Marked) {
        FxViolation(Client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Request->Object.Handle, 0,
                    "%s: the WDFREQUEST %p is cancelable already", FxApiName(Function),
                    Request->Object.Handle);
    }
}

/* FALSE: the IRP was cancelled before; nothing is armed then. */
static BOOLEAN Mark(FX_REQUEST *Request, PFN_WDF_REQUEST_CANCEL EvtRequestCancel) {
    if (!Request->CancelWorkReady) {
        FxWorkInit(&Request->CancelWork, CallCancelAtPassive, Request);
        Request->CancelWorkReady = TRUE;
    }
    Request->EvtCancel = EvtRequestCancel;
    Request->CancelCalled = FALSE;
    Request->Marked = TRUE;
    FxObjectReference(&Request->Object);
    (void)IoSetCancelRoutine(Request->Irp, CancelRoutine);
    if (!Request->Irp->Cancel || IoSetCancelRoutine(Request->Irp, NULL) == NULL) {
        return TRUE; /* armed, or the cancel routine has it and will call the driver */
    }
    return FALSE;
}

void imp_WdfRequestMarkCancelable(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                  PFN_WDF_REQUEST_CANCEL EvtRequestCancel) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    FX_REQUIRE(client, EvtRequestCancel);
    CheckMarkable(client, request, __func__);
    if (!Mark(request, EvtRequestCancel)) {
        request->CancelCalled = TRUE;
        if (MustWaitForPassive(request)) {
            FxWorkQueue(&request->CancelWork);
        } else {
            CallCancel(request);
        }
    }
}

NTSTATUS imp_WdfRequestMarkCancelableEx(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                        PFN_WDF_REQUEST_CANCEL EvtRequestCancel) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    FX_REQUIRE(client, EvtRequestCancel);
    CheckMarkable(client, request, __func__);
    if (Mark(request, EvtRequestCancel)) {
        return STATUS_SUCCESS;
    }
    request->Marked = FALSE;
    FxObjectDereference(&request->Object);
    return STATUS_CANCELLED;
}

BOOLEAN FxRequestUnmark(FX_REQUEST *Request) {
    if (IoSetCancelRoutine(Request->Irp, NULL) == NULL) {
        return FALSE;
    }
    Request->Marked = FALSE;
    FxObjectDereference(&Request->Object);
    return TRUE;
}

NTSTATUS imp_WdfRequestUnmarkCancelable(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    (void)FxRequestStack(client, request, __func__);
    if (!request->Marked) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Request, 0,
                    "WdfRequestUnmarkCancelable: the WDFREQUEST %p is not cancelable", Request);
    }
    return FxRequestUnmark(request) ? STATUS_SUCCESS : STATUS_CANCELLED;
}

BOOLEAN imp_WdfRequestIsCanceled(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    (void)FxRequestStack(client, request, __func__);
    return request->Irp->Cancel;
}
