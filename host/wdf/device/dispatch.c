/* IRPs on their way from NT to the queues. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS FxCompleteIrp(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

NTSTATUS FxPassDown(FX_DEVICE *Device, PIRP Irp) {
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS SignalAndKeep(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
    (void)DeviceObject;
    (void)Irp;
    (void)KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS FxPassDownAndWait(FX_DEVICE *Device, PIRP Irp) {
    KEVENT event;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, SignalAndKeep, &event, TRUE, TRUE, TRUE);
    (void)IoCallDriver(Device->Lower, Irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    return Irp->IoStatus.Status;
}

static FX_QUEUE *Route(FX_DEVICE *Device, UCHAR Major) {
    return Device->Routes[Major] != NULL ? Device->Routes[Major] : Device->DefaultQueue;
}

NTSTATUS FxDispatchToQueue(FX_DEVICE *Device, PIRP Irp, FX_QUEUE *Queue) {
    FX_REQUEST *request;
    NTSTATUS status = FxRequestForIrp(Device, Irp, &request);
    if (!NT_SUCCESS(status)) {
        return FxCompleteIrp(Irp, status, 0);
    }
    IoMarkIrpPending(Irp);
    status = FxQueueInsert(Queue, request, FALSE);
    if (!NT_SUCCESS(status)) {
        FxRequestComplete(request, status, 0, IO_NO_INCREMENT);
    }
    return STATUS_PENDING;
}

static BOOLEAN IsEmptyTransfer(const IO_STACK_LOCATION *Stack) {
    return (Stack->MajorFunction == IRP_MJ_READ && Stack->Parameters.Read.Length == 0) ||
           (Stack->MajorFunction == IRP_MJ_WRITE && Stack->Parameters.Write.Length == 0);
}

/* The driver sees it in the caller's context first and enqueues or completes it there. */
static NTSTATUS CallInCallerContext(FX_DEVICE *Device, PIRP Irp) {
    FX_REQUEST *request;
    NTSTATUS status = FxRequestForIrp(Device, Irp, &request);
    if (!NT_SUCCESS(status)) {
        return FxCompleteIrp(Irp, status, 0);
    }
    IoMarkIrpPending(Irp);
    FX_CALL_DRIVER(Device->Object.Client, "EvtIoInCallerContext",
                   Device->Setup.EvtIoInCallerContext, (WDFDEVICE)Device->Object.Handle,
                   (WDFREQUEST)request->Object.Handle);
    return STATUS_PENDING;
}

NTSTATUS FxDispatchIo(FX_DEVICE *Device, PIRP Irp) {
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    FX_QUEUE *queue = Route(Device, stack->MajorFunction);
    if (queue == NULL && Device->Setup.EvtIoInCallerContext == NULL) {
        return Device->Kind == FxDeviceFilter
                   ? FxPassDown(Device, Irp)
                   : FxCompleteIrp(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    if (IsEmptyTransfer(stack) && (queue == NULL || !queue->Config.AllowZeroLengthRequests)) {
        return FxCompleteIrp(Irp, STATUS_SUCCESS, 0);
    }
    if (Device->Setup.EvtIoInCallerContext != NULL) {
        return CallInCallerContext(Device, Irp);
    }
    return FxDispatchToQueue(Device, Irp, queue);
}

static NTSTATUS DispatchShutdown(FX_DEVICE *Device, PIRP Irp) {
    if (Device->Setup.EvtShutdown != NULL) {
        FX_CALL_DRIVER(Device->Object.Client, "EvtDeviceShutdownNotification",
                       Device->Setup.EvtShutdown, (WDFDEVICE)Device->Object.Handle);
    }
    return FxCompleteIrp(Irp, STATUS_SUCCESS, 0);
}

static NTSTATUS DispatchSystemControl(FX_DEVICE *Device, PIRP Irp) {
    /* No WMI providers can be created here, so nothing is for this device. */
    return Device->Lower != NULL ? FxPassDown(Device, Irp)
                                 : FxCompleteIrp(Irp, STATUS_NOT_SUPPORTED, 0);
}

NTSTATUS FxDispatchPreprocessed(FX_DEVICE *Device, PIRP Irp) {
    switch (IoGetCurrentIrpStackLocation(Irp)->MajorFunction) {
    case IRP_MJ_PNP:
        return FxDispatchPnp(Device, Irp);
    case IRP_MJ_POWER:
        return FxDispatchPower(Device, Irp);
    case IRP_MJ_SYSTEM_CONTROL:
        return DispatchSystemControl(Device, Irp);
    case IRP_MJ_CREATE:
        return FxDispatchCreate(Device, Irp);
    case IRP_MJ_CLEANUP:
        return FxDispatchCleanup(Device, Irp);
    case IRP_MJ_CLOSE:
        return FxDispatchClose(Device, Irp);
    case IRP_MJ_READ:
    case IRP_MJ_WRITE:
    case IRP_MJ_DEVICE_CONTROL:
    case IRP_MJ_INTERNAL_DEVICE_CONTROL:
        return FxDispatchIo(Device, Irp);
    case IRP_MJ_SHUTDOWN:
        return DispatchShutdown(Device, Irp);
    default:
        return Device->Kind == FxDeviceFilter
                   ? FxPassDown(Device, Irp)
                   : FxCompleteIrp(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}

static BOOLEAN WantsPreprocess(const FX_PREPROCESS *Preprocess, UCHAR Minor) {
    if (Preprocess->Callback == NULL || Preprocess->Minors == NULL) {
        return Preprocess->Callback != NULL;
    }
    for (ULONG i = 0; i < Preprocess->MinorCount; i++) {
        if (Preprocess->Minors[i] == Minor) {
            return TRUE;
        }
    }
    return FALSE;
}

NTSTATUS FxDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    FX_DEVICE *device = FxDeviceOf(DeviceObject);
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    const FX_PREPROCESS *preprocess = &device->Setup.Preprocess[stack->MajorFunction];
    if (WantsPreprocess(preprocess, stack->MinorFunction)) {
        NTSTATUS status;
        FX_CALL_DRIVER_RESULT(status, device->Object.Client, "EvtDeviceWdmIrpPreprocess",
                              preprocess->Callback, (WDFDEVICE)device->Object.Handle, Irp);
        return status;
    }
    return FxDispatchPreprocessed(device, Irp);
}

NTSTATUS imp_WdfDeviceWdmDispatchPreprocessedIrp(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                                 PIRP Irp) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, Irp);
    /* The driver skipped its stack location, as it would for a device below; take it back. */
    IoSetNextIrpStackLocation(Irp);
    return FxDispatchPreprocessed(device, Irp);
}

NTSTATUS imp_WdfDeviceWdmDispatchIrpToIoQueue(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                              PIRP Irp, WDFQUEUE Queue, ULONG Flags) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    FX_REQUIRE(client, Irp);
    if (queue->Device != device) {
        return FxCompleteIrp(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    if (Flags & WDF_DISPATCH_IRP_TO_IO_QUEUE_PREPROCESSED_IRP) {
        IoSetNextIrpStackLocation(Irp);
    }
    if ((Flags & WDF_DISPATCH_IRP_TO_IO_QUEUE_INVOKE_INCALLERCTX_CALLBACK) &&
        device->Setup.EvtIoInCallerContext != NULL) {
        return CallInCallerContext(device, Irp);
    }
    return FxDispatchToQueue(device, Irp, queue);
}

NTSTATUS imp_WdfDeviceConfigureRequestDispatching(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                                  WDFQUEUE Queue, WDF_REQUEST_TYPE RequestType) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_QUEUE *queue = FX_RESOLVE(client, Queue, Queue, FX_QUEUE);
    if (queue->Device != device) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    switch (RequestType) {
    case WdfRequestTypeCreate:
    case WdfRequestTypeRead:
    case WdfRequestTypeWrite:
    case WdfRequestTypeDeviceControl:
    case WdfRequestTypeDeviceControlInternal:
        break;
    default:
        return STATUS_INVALID_PARAMETER;
    }
    if (device->Routes[RequestType] != NULL) {
        return STATUS_WDF_BUSY; /* a type goes to one queue, for good */
    }
    device->Routes[RequestType] = queue;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfDeviceEnqueueRequest(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                     WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    if (request->State != FxRequestIncoming || request->Device != device) {
        FxViolation(client, WDF_REQUEST_FATAL_ERROR, WDF_REQUEST_FATAL_ERROR_REQUEST_NOT_IN_QUEUE,
                    (ULONG_PTR)Request,
                    "WdfDeviceEnqueueRequest: the WDFREQUEST %p is not one of "
                    "EvtIoInCallerContext",
                    Request);
    }
    FX_QUEUE *queue = Route(device, IoGetCurrentIrpStackLocation(request->Irp)->MajorFunction);
    if (queue == NULL) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    NTSTATUS status = FxQueueInsert(queue, request, FALSE);
    if (status == STATUS_CANCELLED) {
        FxRequestComplete(request, status, 0, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    }
    return status == STATUS_INVALID_DEVICE_STATE ? STATUS_WDF_BUSY : status;
}

WDFQUEUE imp_WdfDeviceGetDefaultQueue(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    FX_DEVICE *device = FX_RESOLVE(FX_CLIENT_OF(Globals), Device, Device, FX_DEVICE);
    return device->DefaultQueue != NULL ? (WDFQUEUE)device->DefaultQueue->Object.Handle : NULL;
}
