/*
 * WDFREQUEST: an IRP in the hands of the framework or the driver.
 *
 * Where it is:
 *   Free       created by the driver (WdfRequestCreate), not sent
 *   Incoming   made for an IRP, not in a queue yet (EvtIoInCallerContext, EvtDeviceFileCreate)
 *   Queued     waits in Queue; the framework owns it
 *   Owned      delivered by Queue; the driver owns it
 *   Sent       at an I/O target
 *   Completed  the IRP is gone; the object lives on only through references
 *
 * The IRP's cancel routine names the request through Tail.Overlay.DriverContext[0], which is the
 * driver's as long as it owns the IRP; that is this runtime while the request exists.
 */
#ifndef HOST_WDF_REQUEST_REQUEST_H
#define HOST_WDF_REQUEST_REQUEST_H

typedef enum _FX_REQUEST_STATE {
    FxRequestFree,
    FxRequestIncoming,
    FxRequestQueued,
    FxRequestOwned,
    FxRequestSent,
    FxRequestCompleted
} FX_REQUEST_STATE;

/* How far stopping the queue has got with a request the driver owns. */
typedef enum _FX_STOP_STATE {
    FxStopNone,
    FxStopWanted,    /* EvtIoStop is to be called */
    FxStopCalled,    /* called, not acknowledged */
    FxStopSuspended, /* acknowledged without requeue: EvtIoResume is due later */
    FxStopResume     /* EvtIoResume is to be called */
} FX_STOP_STATE;

struct _FX_REQUEST {
    FX_OBJECT Object;
    PIRP Irp;
    FX_REQUEST_STATE State;
    FX_DEVICE *Device;
    FX_QUEUE *Queue;      /* referenced while set */
    LIST_ENTRY QueueLink; /* in one of the queue's lists */
    FX_STOP_STATE Stop;
    BOOLEAN Retrieved; /* taken by the driver itself, not presented */

    /* Cancellation while the driver owns it. Marked: EvtCancel is armed in the IRP. */
    PFN_WDF_REQUEST_CANCEL EvtCancel;
    BOOLEAN Marked;
    BOOLEAN CancelCalled;
    FX_WORK CancelWork; /* when EvtRequestCancel must wait for passive level */
    BOOLEAN CancelWorkReady;

    FX_MEMORY *Input;
    FX_MEMORY *Output;

    /* Requests to an I/O target; see target/send.c. */
    BOOLEAN OwnsIrp;
    BOOLEAN Formatted;
    BOOLEAN Forget;
    FX_TARGET *Target;
    LIST_ENTRY TargetLink;
    PFN_WDF_REQUEST_COMPLETION_ROUTINE EvtCompletion;
    WDFCONTEXT CompletionContext;
    WDF_REQUEST_COMPLETION_PARAMS Params;
    struct _FX_SEND *Send;
};

/* A request for an IRP that reached Device, with the driver's request attributes. */
NTSTATUS FxRequestForIrp(FX_DEVICE *Device, PIRP Irp, FX_REQUEST **RetRequest);
void FxRequestDestroy(FX_OBJECT *Object);

/* Completes the IRP and ends the request. The driver's misuse was checked by the caller. */
void FxRequestComplete(FX_REQUEST *Request, NTSTATUS Status, ULONG_PTR Information, CCHAR Boost);

/* Resolves a request the driver must own to use it so. */
FX_REQUEST *FxRequestOwnedByDriver(const FX_CLIENT *Client, WDFREQUEST Handle, PCSTR Function);

/* The request's stack location; reports a request whose IRP is gone. */
PIO_STACK_LOCATION FxRequestStack(const FX_CLIENT *Client, FX_REQUEST *Request, PCSTR Function);

/* Fills Parameters, whose Size the caller checked. */
void FxRequestParameters(FX_REQUEST *Request, PWDF_REQUEST_PARAMETERS Parameters);

/* Disarms EvtRequestCancel. FALSE: cancellation has begun, the cancel callback owns the request. */
BOOLEAN FxRequestUnmark(FX_REQUEST *Request);

static inline FX_REQUEST *FxRequestOfIrp(PIRP Irp) {
    return (FX_REQUEST *)Irp->Tail.Overlay.DriverContext[0];
}

#endif
