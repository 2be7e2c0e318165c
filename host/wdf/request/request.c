/* Life of a request: made for an IRP, completed, asked about. See request.h. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS FxRequestForIrp(FX_DEVICE *Device, PIRP Irp, FX_REQUEST **RetRequest) {
    FX_OBJECT *object;
    PWDF_OBJECT_ATTRIBUTES attributes =
        Device->RequestAttributes.Size != 0 ? &Device->RequestAttributes : NULL;
    NTSTATUS status = FxObjectCreate(Device->Object.Client, FxTypeRequest, attributes, 0,
                                     (FX_OBJECT *)Device, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_REQUEST *request = (FX_REQUEST *)object;
    request->Irp = Irp;
    request->Device = Device;
    request->State = FxRequestIncoming;
    InitializeListHead(&request->QueueLink);
    InitializeListHead(&request->TargetLink);
    Irp->Tail.Overlay.DriverContext[0] = request;
    object->NoDelete = TRUE;
    FxObjectPublish(object);
    *RetRequest = request;
    return STATUS_SUCCESS;
}

void FxRequestDestroy(FX_OBJECT *Object) {
    FX_REQUEST *request = (FX_REQUEST *)Object;
    FxRequestReleaseSend(request);
    if (request->Queue != NULL) {
        FxObjectDereference((FX_OBJECT *)request->Queue);
    }
}

PIO_STACK_LOCATION FxRequestStack(const FX_CLIENT *Client, FX_REQUEST *Request, PCSTR Function) {
    if (Request->Irp == NULL) {
        FxViolation(Client, WDF_REQUEST_FATAL_ERROR, WDF_REQUEST_FATAL_ERROR_NULL_IRP,
                    (ULONG_PTR)Request->Object.Handle,
                    "%s: the WDFREQUEST %p was completed already (a reference keeps the object)",
                    FxApiName(Function), Request->Object.Handle);
    }
    return IoGetCurrentIrpStackLocation(Request->Irp);
}

FX_REQUEST *FxRequestOwnedByDriver(const FX_CLIENT *Client, WDFREQUEST Handle, PCSTR Function) {
    FX_REQUEST *request =
        (FX_REQUEST *)FxHandleResolve(Client, (const void *)Handle, FxTypeRequest, Function);
    (void)FxRequestStack(Client, request, Function);
    if (request->State == FxRequestSent) {
        FxViolation(Client, WDF_REQUEST_FATAL_ERROR, WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT,
                    (ULONG_PTR)Handle, "%s: the WDFREQUEST %p is at an I/O target",
                    FxApiName(Function), Handle);
    }
    if (request->State == FxRequestQueued) {
        FxViolation(Client, WDF_QUEUE_FATAL_ERROR, (ULONG_PTR)request->Queue->Object.Handle,
                    (ULONG_PTR)Handle,
                    "%s: the WDFREQUEST %p waits in the queue %p and is not the driver's",
                    FxApiName(Function), Handle, request->Queue->Object.Handle);
    }
    return request;
}

void FxRequestComplete(FX_REQUEST *Request, NTSTATUS Status, ULONG_PTR Information, CCHAR Boost) {
    PIRP irp = Request->Irp;
    FX_QUEUE *queue = Request->Queue;
    FX_REQUEST_STATE was = Request->State;

    /* The driver cleans up while the IRP's buffers are still there. */
    FxObjectDisposeEarly(&Request->Object);
    Request->State = FxRequestCompleted;
    Request->Irp = NULL;
    Request->Input = NULL;
    Request->Output = NULL;
    if (!NT_SUCCESS(Status) && Request->Device != NULL) {
        FxFileCreateFailed(Request->Device, irp);
    }
    irp->Tail.Overlay.DriverContext[0] = NULL;
    irp->IoStatus.Status = Status;
    irp->IoStatus.Information = Information;
    if (queue != NULL) {
        FxObjectReference((FX_OBJECT *)queue);
    }
    IoCompleteRequest(irp, Boost);
    if (queue != NULL) {
        if (was == FxRequestOwned) {
            FxQueueRequestLeft(queue, Request);
        }
        FxObjectDereference((FX_OBJECT *)queue);
    }
    (void)FxObjectDelete(&Request->Object);
}

/* What the client may at most be told to copy, where the I/O manager copies Information bytes. */
static BOOLEAN CopiesOutput(const IO_STACK_LOCATION *Stack, const FX_DEVICE *Device,
                            ULONG_PTR *RetLimit) {
    if (Stack->MajorFunction == IRP_MJ_DEVICE_CONTROL &&
        METHOD_FROM_CTL_CODE(Stack->Parameters.DeviceIoControl.IoControlCode) == METHOD_BUFFERED) {
        *RetLimit = Stack->Parameters.DeviceIoControl.OutputBufferLength;
        return TRUE;
    }
    if (Stack->MajorFunction == IRP_MJ_READ && (Device->Wdm->Flags & DO_BUFFERED_IO) != 0) {
        *RetLimit = Stack->Parameters.Read.Length;
        return TRUE;
    }
    return FALSE;
}

static void CompleteForDriver(FX_CLIENT *Client, WDFREQUEST Handle, NTSTATUS Status,
                              const ULONG_PTR *Information, CCHAR Boost, PCSTR Function,
                              const void *Site) {
    FxRequireIrql(Client, DISPATCH_LEVEL, Function);
    FX_REQUEST *request = FxRequestOwnedByDriver(Client, Handle, Function);
    PIO_STACK_LOCATION stack = FxRequestStack(Client, request, Function);
    if (request->State == FxRequestFree) {
        FxViolation(Client, WDF_REQUEST_FATAL_ERROR, WDF_REQUEST_FATAL_ERROR_REQUEST_NOT_IN_QUEUE,
                    (ULONG_PTR)Handle,
                    "%s: the WDFREQUEST %p was created by the driver and has no caller to "
                    "complete it for",
                    FxApiName(Function), Handle);
    }
    if (Status == STATUS_PENDING) {
        FxViolation(Client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Handle, (ULONG_PTR)Status,
                    "%s: the WDFREQUEST %p was completed with STATUS_PENDING", FxApiName(Function),
                    Handle);
    }
    if (request->Marked && !request->CancelCalled) {
        FxViolation(Client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Handle, 0,
                    "%s: the WDFREQUEST %p is still cancelable; WdfRequestUnmarkCancelable first",
                    FxApiName(Function), Handle);
    }
    ULONG_PTR information = Information != NULL ? *Information : request->Irp->IoStatus.Information;
    ULONG_PTR limit;
    if (!NT_ERROR(Status) && stack->MajorFunction != IRP_MJ_CREATE &&
        CopiesOutput(stack, request->Device, &limit) && information > limit) {
        FxViolation(Client, WDF_REQUEST_FATAL_ERROR,
                    WDF_REQUEST_FATAL_ERROR_INFORMATION_LENGTH_MISMATCH, (ULONG_PTR)Handle,
                    "%s: the WDFREQUEST %p reports %Iu bytes, but its output buffer holds %Iu",
                    FxApiName(Function), Handle, information, limit);
    }
    request->Object.DeleteSite = Site;
    FxRequestComplete(request, Status, information, Boost);
}

/* What NT gives the waiting thread for each kind of device, as IoCompleteRequest's callers do. */
static CCHAR DefaultBoost(FX_CLIENT *Client, WDFREQUEST Handle, PCSTR Function) {
    FX_REQUEST *request =
        (FX_REQUEST *)FxHandleResolve(Client, (const void *)Handle, FxTypeRequest, Function);
    if (request->Device == NULL) {
        return IO_NO_INCREMENT;
    }
    switch (request->Device->Wdm->DeviceType) {
    case FILE_DEVICE_KEYBOARD:
        return IO_KEYBOARD_INCREMENT;
    case FILE_DEVICE_MOUSE:
        return IO_MOUSE_INCREMENT;
    case FILE_DEVICE_SERIAL_PORT:
        return IO_SERIAL_INCREMENT;
    case FILE_DEVICE_SOUND:
        return IO_SOUND_INCREMENT;
    default:
        return IO_NO_INCREMENT;
    }
}

void imp_WdfRequestComplete(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request, NTSTATUS Status) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    CCHAR boost = DefaultBoost(client, Request, __func__);
    CompleteForDriver(client, Request, Status, NULL, boost, __func__, _ReturnAddress());
}

void imp_WdfRequestCompleteWithPriorityBoost(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                             NTSTATUS Status, CCHAR PriorityBoost) {
    CompleteForDriver(FX_CLIENT_OF(Globals), Request, Status, NULL, PriorityBoost, __func__,
                      _ReturnAddress());
}

void imp_WdfRequestCompleteWithInformation(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                           NTSTATUS Status, ULONG_PTR Information) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    CCHAR boost = DefaultBoost(client, Request, __func__);
    CompleteForDriver(client, Request, Status, &Information, boost, __func__, _ReturnAddress());
}

void imp_WdfRequestSetInformation(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                  ULONG_PTR Information) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    (void)FxRequestStack(client, request, __func__);
    request->Irp->IoStatus.Information = Information;
}

ULONG_PTR imp_WdfRequestGetInformation(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    (void)FxRequestStack(client, request, __func__);
    return request->Irp->IoStatus.Information;
}

NTSTATUS imp_WdfRequestGetStatus(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    (void)FxRequestStack(client, request, __func__);
    return request->Irp->IoStatus.Status;
}

WDFQUEUE imp_WdfRequestGetIoQueue(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_REQUEST *request = FX_RESOLVE(FX_CLIENT_OF(Globals), Request, Request, FX_REQUEST);
    return request->Queue != NULL ? (WDFQUEUE)request->Queue->Object.Handle : NULL;
}

PIRP imp_WdfRequestWdmGetIrp(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), Request, Request, FX_REQUEST)->Irp;
}

KPROCESSOR_MODE imp_WdfRequestGetRequestorMode(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    (void)FxRequestStack(client, request, __func__);
    return request->Irp->RequestorMode;
}

BOOLEAN imp_WdfRequestIsFrom32BitProcess(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    (void)FxRequestStack(client, request, __func__);
    return FALSE; /* the host runs 64-bit programs only */
}

BOOLEAN imp_WdfRequestIsReserved(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    (void)FX_RESOLVE(FX_CLIENT_OF(Globals), Request, Request, FX_REQUEST);
    return FALSE; /* forward progress policies cannot be assigned, so no request is reserved */
}

WDFFILEOBJECT imp_WdfRequestGetFileObject(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    PIO_STACK_LOCATION stack = FxRequestStack(client, request, __func__);
    FX_FILE *file = request->Device != NULL && stack->FileObject != NULL
                        ? FxFileFind(request->Device, stack->FileObject)
                        : NULL;
    return file != NULL ? (WDFFILEOBJECT)file->Object.Handle : NULL;
}

void FxRequestParameters(FX_REQUEST *Request, PWDF_REQUEST_PARAMETERS Parameters) {
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Request->Irp);
    USHORT size = Parameters->Size;
    RtlZeroMemory(Parameters, sizeof(*Parameters));
    Parameters->Size = size;
    Parameters->MinorFunction = stack->MinorFunction;
    Parameters->Type = (WDF_REQUEST_TYPE)stack->MajorFunction;
    switch (stack->MajorFunction) {
    case IRP_MJ_CREATE:
        Parameters->Parameters.Create.SecurityContext = stack->Parameters.Create.SecurityContext;
        Parameters->Parameters.Create.Options = stack->Parameters.Create.Options;
        Parameters->Parameters.Create.FileAttributes = stack->Parameters.Create.FileAttributes;
        Parameters->Parameters.Create.ShareAccess = stack->Parameters.Create.ShareAccess;
        Parameters->Parameters.Create.EaLength = stack->Parameters.Create.EaLength;
        break;
    case IRP_MJ_READ:
        Parameters->Parameters.Read.Length = stack->Parameters.Read.Length;
        Parameters->Parameters.Read.Key = stack->Parameters.Read.Key;
        Parameters->Parameters.Read.DeviceOffset = stack->Parameters.Read.ByteOffset.QuadPart;
        break;
    case IRP_MJ_WRITE:
        Parameters->Parameters.Write.Length = stack->Parameters.Write.Length;
        Parameters->Parameters.Write.Key = stack->Parameters.Write.Key;
        Parameters->Parameters.Write.DeviceOffset = stack->Parameters.Write.ByteOffset.QuadPart;
        break;
    case IRP_MJ_DEVICE_CONTROL:
        Parameters->Parameters.DeviceIoControl.OutputBufferLength =
            stack->Parameters.DeviceIoControl.OutputBufferLength;
        Parameters->Parameters.DeviceIoControl.InputBufferLength =
            stack->Parameters.DeviceIoControl.InputBufferLength;
        Parameters->Parameters.DeviceIoControl.IoControlCode =
            stack->Parameters.DeviceIoControl.IoControlCode;
        Parameters->Parameters.DeviceIoControl.Type3InputBuffer =
            stack->Parameters.DeviceIoControl.Type3InputBuffer;
        break;
    default: /* internal device control and the rest: the raw arguments */
        Parameters->Parameters.Others.Arg1 = stack->Parameters.Others.Argument1;
        Parameters->Parameters.Others.Arg2 = stack->Parameters.Others.Argument2;
        Parameters->Parameters.Others.IoControlCode =
            (ULONG)(ULONG_PTR)stack->Parameters.Others.Argument3;
        Parameters->Parameters.Others.Arg4 = stack->Parameters.Others.Argument4;
        break;
    }
}

void imp_WdfRequestGetParameters(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                 PWDF_REQUEST_PARAMETERS Parameters) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    FX_REQUIRE(client, Parameters);
    (void)FxRequestStack(client, request, __func__);
    if (Parameters->Size != sizeof(*Parameters)) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Request, Parameters->Size,
                    "WdfRequestGetParameters: Size is %u; WDF_REQUEST_PARAMETERS_INIT sets it",
                    Parameters->Size);
    }
    FxRequestParameters(request, Parameters);
}

ULONG imp_WdfRequestGetRequestorProcessId(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    (void)FxRequestStack(client, request, __func__);
    return IoGetRequestorProcessId(request->Irp);
}
