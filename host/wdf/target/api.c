/* WdfRequest* and WdfIoTarget* functions that make, format and send requests. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"
#include "host/wdf/target/send.h"

NTSTATUS FxRequestCreateFree(FX_CLIENT *Client, PWDF_OBJECT_ATTRIBUTES Attributes,
                             const FX_TARGET *Target, FX_OBJECT *Parent, FX_REQUEST **RetRequest) {
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(Client, FxTypeRequest, Attributes, 0, Parent, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_REQUEST *request = (FX_REQUEST *)object;
    request->State = FxRequestFree;
    InitializeListHead(&request->QueueLink);
    InitializeListHead(&request->TargetLink);
    if (Target != NULL) {
        status = FxRequestGiveIrp(request, Target);
        if (!NT_SUCCESS(status)) {
            FxObjectAbandon(object);
            return status;
        }
    }
    *RetRequest = request;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfRequestCreate(PWDF_DRIVER_GLOBALS Globals, PWDF_OBJECT_ATTRIBUTES RequestAttributes,
                              WDFIOTARGET IoTarget, WDFREQUEST *Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Request);
    *Request = NULL;
    FX_TARGET *target = IoTarget != NULL ? FX_RESOLVE(client, IoTarget, Target, FX_TARGET) : NULL;
    FX_REQUEST *request;
    NTSTATUS status = FxRequestCreateFree(client, RequestAttributes, target,
                                          (FX_OBJECT *)client->Driver, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FxObjectPublish(&request->Object);
    *Request = (WDFREQUEST)request->Object.Handle;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfRequestReuse(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                             PWDF_REQUEST_REUSE_PARAMS ReuseParams) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    FX_REQUIRE(client, ReuseParams);
    if (ReuseParams->Size != sizeof(*ReuseParams)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (request->State == FxRequestSent) {
        FxViolation(client, WDF_REQUEST_FATAL_ERROR, WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT,
                    (ULONG_PTR)Request, "WdfRequestReuse: the WDFREQUEST %p is at an I/O target",
                    Request);
    }
    if (request->State != FxRequestFree) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    if (ReuseParams->Flags & WDF_REQUEST_REUSE_SET_NEW_IRP) {
        FX_STOP_PART("WdfRequestReuse (WDF_REQUEST_REUSE_SET_NEW_IRP)");
    }
    FxUnformat(request);
    request->EvtCompletion = NULL;
    if (request->Irp != NULL) {
        IoReuseIrp(request->Irp, ReuseParams->Status);
    }
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfRequestChangeTarget(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                    WDFIOTARGET IoTarget) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    if (request->State == FxRequestFree) {
        return FxRequestGiveIrp(request, target);
    }
    if (target->TargetDevice == NULL) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    return request->Irp->CurrentLocation - 1 < target->TargetDevice->StackSize
               ? STATUS_REQUEST_NOT_ACCEPTED
               : STATUS_SUCCESS;
}

void imp_WdfRequestFormatRequestUsingCurrentType(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    if (request->OwnsIrp || request->Irp->CurrentLocation <= 1) {
        FxViolation(client, WDF_REQUEST_FATAL_ERROR,
                    WDF_REQUEST_FATAL_ERROR_NO_MORE_STACK_LOCATIONS, (ULONG_PTR)Request,
                    "WdfRequestFormatRequestUsingCurrentType: the WDFREQUEST %p has no stack "
                    "location to copy or none to copy to",
                    Request);
    }
    FxUnformat(request);
    IoCopyCurrentIrpStackLocationToNext(request->Irp);
    RtlZeroMemory(&request->Params, sizeof(request->Params));
    request->Params.Type =
        (WDF_REQUEST_TYPE)IoGetCurrentIrpStackLocation(request->Irp)->MajorFunction;
    request->Formatted = TRUE;
}

void imp_WdfRequestWdmFormatUsingStackLocation(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                               PIO_STACK_LOCATION Stack) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    FX_REQUIRE(client, Stack);
    if (request->Irp->CurrentLocation <= 1) {
        FxViolation(client, WDF_REQUEST_FATAL_ERROR,
                    WDF_REQUEST_FATAL_ERROR_NO_MORE_STACK_LOCATIONS, (ULONG_PTR)Request,
                    "WdfRequestWdmFormatUsingStackLocation: no stack location is left in the "
                    "WDFREQUEST %p",
                    Request);
    }
    FxUnformat(request);
    *IoGetNextIrpStackLocation(request->Irp) = *Stack;
    RtlZeroMemory(&request->Params, sizeof(request->Params));
    request->Params.Type = WdfRequestTypeNoFormat;
    request->Formatted = TRUE;
}

void imp_WdfRequestSetCompletionRoutine(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                        PFN_WDF_REQUEST_COMPLETION_ROUTINE CompletionRoutine,
                                        WDFCONTEXT CompletionContext) {
    FX_REQUEST *request = FX_RESOLVE(FX_CLIENT_OF(Globals), Request, Request, FX_REQUEST);
    request->EvtCompletion = CompletionRoutine;
    request->CompletionContext = CompletionContext;
}

void imp_WdfRequestGetCompletionParams(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                       PWDF_REQUEST_COMPLETION_PARAMS Params) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    FX_REQUIRE(client, Params);
    if (Params->Size != sizeof(*Params)) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Request, Params->Size,
                    "WdfRequestGetCompletionParams: Size is %u", Params->Size);
    }
    *Params = request->Params;
    Params->Size = sizeof(*Params);
}

NTSTATUS imp_WdfRequestAllocateTimer(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_REQUEST *request = FX_RESOLVE(FX_CLIENT_OF(Globals), Request, Request, FX_REQUEST);
    /* The timer is part of the send state. */
    return FxRequestSendState(request) != NULL ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

BOOLEAN imp_WdfRequestCancelSentRequest(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request) {
    FX_REQUEST *request = FX_RESOLVE(FX_CLIENT_OF(Globals), Request, Request, FX_REQUEST);
    if (request->State != FxRequestSent) {
        return FALSE;
    }
    FX_TARGET *target = request->Target;
    FxObjectReference(&request->Object);
    FxObjectReference(&target->Object);
    BOOLEAN held = FALSE;
    KIRQL irql;
    KeAcquireSpinLock(&target->Lock, &irql);
    for (LIST_ENTRY *link = target->Held.Flink; link != &target->Held; link = link->Flink) {
        if (link == &request->TargetLink) {
            RemoveEntryList(link);
            InitializeListHead(link);
            held = TRUE;
            break;
        }
    }
    KeReleaseSpinLock(&target->Lock, irql);
    BOOLEAN result = TRUE;
    if (held) {
        FxSendFail(request, STATUS_CANCELLED);
    } else {
        result = IoCancelIrp(request->Irp);
    }
    FxObjectDereference(&target->Object);
    FxObjectDereference(&request->Object);
    return result;
}

static NTSTATUS CheckOptions(const WDF_REQUEST_SEND_OPTIONS *Options) {
    const ULONG known = WDF_REQUEST_SEND_OPTION_TIMEOUT | WDF_REQUEST_SEND_OPTION_SYNCHRONOUS |
                        WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE |
                        WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET;
    if (Options == NULL) {
        return STATUS_SUCCESS;
    }
    if (Options->Size != sizeof(*Options)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (Options->Flags & ~known) {
        return STATUS_INVALID_PARAMETER;
    }
    if ((Options->Flags & WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET) != 0 &&
        (Options->Flags & ~(ULONG)(WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET |
                                   WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE)) != 0) {
        return STATUS_INVALID_PARAMETER;
    }
    return STATUS_SUCCESS;
}

BOOLEAN imp_WdfRequestSend(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request, WDFIOTARGET Target,
                           PWDF_REQUEST_SEND_OPTIONS Options) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUEST *request = FxRequestOwnedByDriver(client, Request, __func__);
    FX_TARGET *target = FX_RESOLVE(client, Target, Target, FX_TARGET);
    if (Options != NULL && (Options->Flags & WDF_REQUEST_SEND_OPTION_SYNCHRONOUS)) {
        FX_PASSIVE_ONLY(client);
    }
    NTSTATUS status = CheckOptions(Options);
    BOOLEAN forget =
        Options != NULL && (Options->Flags & WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET) != 0;
    if (NT_SUCCESS(status) && forget) {
        if (request->State == FxRequestFree || target->TargetDevice == NULL || !target->Local) {
            status = STATUS_INVALID_DEVICE_REQUEST;
        }
    } else if (NT_SUCCESS(status) && !request->Formatted) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    }
    if (request->Marked && !request->CancelCalled) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Request, 0,
                    "WdfRequestSend: the WDFREQUEST %p is still cancelable; "
                    "WdfRequestUnmarkCancelable first",
                    Request);
    }
    if (!NT_SUCCESS(status)) {
        request->Irp->IoStatus.Status = status;
        return FALSE;
    }
    return FxSend(request, target, Options);
}

/* The request of a synchronous call: the driver's, or one for this call alone. */
static NTSTATUS SyncRequest(FX_CLIENT *Client, WDFREQUEST Handle, FX_TARGET *Target,
                            const WDF_REQUEST_SEND_OPTIONS *Options, FX_REQUEST **RetRequest,
                            PCSTR Function) {
    FxRequireIrql(Client, PASSIVE_LEVEL, Function);
    NTSTATUS status = CheckOptions(Options);
    if (NT_SUCCESS(status) && Options != NULL &&
        (Options->Flags & WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET)) {
        status = STATUS_INVALID_PARAMETER; /* there would be no result to return */
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (Handle == NULL) {
        return FxRequestCreateFree(Client, NULL, Target, &Target->Object, RetRequest);
    }
    FX_REQUEST *request =
        (FX_REQUEST *)FxHandleResolve(Client, (const void *)Handle, FxTypeRequest, Function);
    if (request->State == FxRequestSent) {
        FxViolation(Client, WDF_REQUEST_FATAL_ERROR, WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT,
                    (ULONG_PTR)Handle, "%s: the WDFREQUEST %p is at an I/O target",
                    FxApiName(Function), Handle);
    }
    *RetRequest = request;
    return STATUS_SUCCESS;
}

static NTSTATUS SyncFinish(FX_REQUEST *Request, WDFREQUEST Handle, FX_TARGET *Target,
                           const WDF_REQUEST_SEND_OPTIONS *Options, NTSTATUS Format,
                           PULONG_PTR Information) {
    NTSTATUS status = Format;
    if (NT_SUCCESS(status)) {
        WDF_REQUEST_SEND_OPTIONS options = {.Size = sizeof(options),
                                            .Flags = WDF_REQUEST_SEND_OPTION_SYNCHRONOUS};
        if (Options != NULL) {
            options.Flags |= Options->Flags;
            options.Timeout = Options->Timeout;
        }
        (void)FxSend(Request, Target, &options);
        status = Request->Irp->IoStatus.Status;
        if (Information != NULL) {
            *Information = Request->Irp->IoStatus.Information;
        }
    }
    if (Handle == NULL) {
        (void)FxObjectDelete(&Request->Object);
    }
    return status;
}

static NTSTATUS SendReadWrite(FX_CLIENT *Client, WDFIOTARGET IoTarget, WDFREQUEST Handle,
                              UCHAR Major, PWDF_MEMORY_DESCRIPTOR Descriptor, PLONGLONG Offset,
                              PWDF_REQUEST_SEND_OPTIONS Options, PULONG_PTR Bytes, PCSTR Function) {
    FX_TARGET *target =
        (FX_TARGET *)FxHandleResolve(Client, (const void *)IoTarget, FxTypeTarget, Function);
    FX_BUFFER buffer;
    NTSTATUS status = FxBufferFromDescriptor(Client, Descriptor, &buffer, Function);
    FX_REQUEST *request;
    if (NT_SUCCESS(status)) {
        status = SyncRequest(Client, Handle, target, Options, &request, Function);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FxFormatReadWrite(request, target, Major, &buffer, Offset);
    return SyncFinish(request, Handle, target, Options, status, Bytes);
}

NTSTATUS imp_WdfIoTargetSendReadSynchronously(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                                              WDFREQUEST Request,
                                              PWDF_MEMORY_DESCRIPTOR OutputBuffer,
                                              PLONGLONG DeviceOffset,
                                              PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                              PULONG_PTR BytesRead) {
    return SendReadWrite(FX_CLIENT_OF(Globals), IoTarget, Request, IRP_MJ_READ, OutputBuffer,
                         DeviceOffset, RequestOptions, BytesRead, __func__);
}

NTSTATUS imp_WdfIoTargetSendWriteSynchronously(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                                               WDFREQUEST Request,
                                               PWDF_MEMORY_DESCRIPTOR InputBuffer,
                                               PLONGLONG DeviceOffset,
                                               PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                               PULONG_PTR BytesWritten) {
    return SendReadWrite(FX_CLIENT_OF(Globals), IoTarget, Request, IRP_MJ_WRITE, InputBuffer,
                         DeviceOffset, RequestOptions, BytesWritten, __func__);
}

static NTSTATUS SendIoctl(FX_CLIENT *Client, WDFIOTARGET IoTarget, WDFREQUEST Handle, UCHAR Major,
                          ULONG Code, PWDF_MEMORY_DESCRIPTOR Input, PWDF_MEMORY_DESCRIPTOR Output,
                          PWDF_REQUEST_SEND_OPTIONS Options, PULONG_PTR Bytes, PCSTR Function) {
    FX_TARGET *target =
        (FX_TARGET *)FxHandleResolve(Client, (const void *)IoTarget, FxTypeTarget, Function);
    FX_BUFFER in;
    FX_BUFFER out;
    FX_REQUEST *request;
    NTSTATUS status = FxBufferFromDescriptor(Client, Input, &in, Function);
    if (NT_SUCCESS(status)) {
        status = FxBufferFromDescriptor(Client, Output, &out, Function);
    }
    if (NT_SUCCESS(status)) {
        status = SyncRequest(Client, Handle, target, Options, &request, Function);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FxFormatIoctl(request, target, Major, Code, &in, &out);
    return SyncFinish(request, Handle, target, Options, status, Bytes);
}

NTSTATUS imp_WdfIoTargetSendIoctlSynchronously(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                                               WDFREQUEST Request, ULONG IoctlCode,
                                               PWDF_MEMORY_DESCRIPTOR InputBuffer,
                                               PWDF_MEMORY_DESCRIPTOR OutputBuffer,
                                               PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                               PULONG_PTR BytesReturned) {
    return SendIoctl(FX_CLIENT_OF(Globals), IoTarget, Request, IRP_MJ_DEVICE_CONTROL, IoctlCode,
                     InputBuffer, OutputBuffer, RequestOptions, BytesReturned, __func__);
}

NTSTATUS imp_WdfIoTargetSendInternalIoctlSynchronously(
    PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode,
    PWDF_MEMORY_DESCRIPTOR InputBuffer, PWDF_MEMORY_DESCRIPTOR OutputBuffer,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesReturned) {
    return SendIoctl(FX_CLIENT_OF(Globals), IoTarget, Request, IRP_MJ_INTERNAL_DEVICE_CONTROL,
                     IoctlCode, InputBuffer, OutputBuffer, RequestOptions, BytesReturned, __func__);
}

NTSTATUS imp_WdfIoTargetSendInternalIoctlOthersSynchronously(
    PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode,
    PWDF_MEMORY_DESCRIPTOR OtherArg1, PWDF_MEMORY_DESCRIPTOR OtherArg2,
    PWDF_MEMORY_DESCRIPTOR OtherArg4, PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    PULONG_PTR BytesReturned) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    PWDF_MEMORY_DESCRIPTOR descriptors[3] = {OtherArg1, OtherArg2, OtherArg4};
    FX_BUFFER arguments[3];
    for (ULONG i = 0; i < 3; i++) {
        NTSTATUS converted =
            FxBufferFromDescriptor(client, descriptors[i], &arguments[i], __func__);
        if (!NT_SUCCESS(converted)) {
            return converted;
        }
    }
    FX_REQUEST *request;
    NTSTATUS status = SyncRequest(client, Request, target, RequestOptions, &request, __func__);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FxFormatOthers(request, target, IoctlCode, arguments);
    return SyncFinish(request, Request, target, RequestOptions, status, BytesReturned);
}

static NTSTATUS FormatReadWrite(FX_CLIENT *Client, WDFIOTARGET IoTarget, WDFREQUEST Request,
                                UCHAR Major, WDFMEMORY Memory, PWDFMEMORY_OFFSET MemoryOffset,
                                PLONGLONG DeviceOffset, PCSTR Function) {
    FX_TARGET *target =
        (FX_TARGET *)FxHandleResolve(Client, (const void *)IoTarget, FxTypeTarget, Function);
    FX_REQUEST *request =
        (FX_REQUEST *)FxHandleResolve(Client, (const void *)Request, FxTypeRequest, Function);
    FX_BUFFER buffer;
    NTSTATUS status = FxBufferFromMemory(Client, Memory, MemoryOffset, &buffer, Function);
    return NT_SUCCESS(status) ? FxFormatReadWrite(request, target, Major, &buffer, DeviceOffset)
                              : status;
}

NTSTATUS imp_WdfIoTargetFormatRequestForRead(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                                             WDFREQUEST Request, WDFMEMORY OutputBuffer,
                                             PWDFMEMORY_OFFSET OutputBufferOffset,
                                             PLONGLONG DeviceOffset) {
    return FormatReadWrite(FX_CLIENT_OF(Globals), IoTarget, Request, IRP_MJ_READ, OutputBuffer,
                           OutputBufferOffset, DeviceOffset, __func__);
}

NTSTATUS imp_WdfIoTargetFormatRequestForWrite(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                                              WDFREQUEST Request, WDFMEMORY InputBuffer,
                                              PWDFMEMORY_OFFSET InputBufferOffset,
                                              PLONGLONG DeviceOffset) {
    return FormatReadWrite(FX_CLIENT_OF(Globals), IoTarget, Request, IRP_MJ_WRITE, InputBuffer,
                           InputBufferOffset, DeviceOffset, __func__);
}

static NTSTATUS FormatIoctl(FX_CLIENT *Client, WDFIOTARGET IoTarget, WDFREQUEST Request,
                            UCHAR Major, ULONG Code, WDFMEMORY Input, PWDFMEMORY_OFFSET InputOffset,
                            WDFMEMORY Output, PWDFMEMORY_OFFSET OutputOffset, PCSTR Function) {
    FX_TARGET *target =
        (FX_TARGET *)FxHandleResolve(Client, (const void *)IoTarget, FxTypeTarget, Function);
    FX_REQUEST *request =
        (FX_REQUEST *)FxHandleResolve(Client, (const void *)Request, FxTypeRequest, Function);
    FX_BUFFER in;
    FX_BUFFER out;
    NTSTATUS status = FxBufferFromMemory(Client, Input, InputOffset, &in, Function);
    if (NT_SUCCESS(status)) {
        status = FxBufferFromMemory(Client, Output, OutputOffset, &out, Function);
    }
    return NT_SUCCESS(status) ? FxFormatIoctl(request, target, Major, Code, &in, &out) : status;
}

NTSTATUS imp_WdfIoTargetFormatRequestForIoctl(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                                              WDFREQUEST Request, ULONG IoctlCode,
                                              WDFMEMORY InputBuffer,
                                              PWDFMEMORY_OFFSET InputBufferOffset,
                                              WDFMEMORY OutputBuffer,
                                              PWDFMEMORY_OFFSET OutputBufferOffset) {
    return FormatIoctl(FX_CLIENT_OF(Globals), IoTarget, Request, IRP_MJ_DEVICE_CONTROL, IoctlCode,
                       InputBuffer, InputBufferOffset, OutputBuffer, OutputBufferOffset, __func__);
}

NTSTATUS imp_WdfIoTargetFormatRequestForInternalIoctl(PWDF_DRIVER_GLOBALS Globals,
                                                      WDFIOTARGET IoTarget, WDFREQUEST Request,
                                                      ULONG IoctlCode, WDFMEMORY InputBuffer,
                                                      PWDFMEMORY_OFFSET InputBufferOffset,
                                                      WDFMEMORY OutputBuffer,
                                                      PWDFMEMORY_OFFSET OutputBufferOffset) {
    return FormatIoctl(FX_CLIENT_OF(Globals), IoTarget, Request, IRP_MJ_INTERNAL_DEVICE_CONTROL,
                       IoctlCode, InputBuffer, InputBufferOffset, OutputBuffer, OutputBufferOffset,
                       __func__);
}

NTSTATUS imp_WdfIoTargetFormatRequestForInternalIoctlOthers(
    PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode,
    WDFMEMORY OtherArg1, PWDFMEMORY_OFFSET OtherArg1Offset, WDFMEMORY OtherArg2,
    PWDFMEMORY_OFFSET OtherArg2Offset, WDFMEMORY OtherArg4, PWDFMEMORY_OFFSET OtherArg4Offset) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FX_REQUEST *request = FX_RESOLVE(client, Request, Request, FX_REQUEST);
    FX_BUFFER arguments[3];
    NTSTATUS status =
        FxBufferFromMemory(client, OtherArg1, OtherArg1Offset, &arguments[0], __func__);
    if (NT_SUCCESS(status)) {
        status = FxBufferFromMemory(client, OtherArg2, OtherArg2Offset, &arguments[1], __func__);
    }
    if (NT_SUCCESS(status)) {
        status = FxBufferFromMemory(client, OtherArg4, OtherArg4Offset, &arguments[2], __func__);
    }
    return NT_SUCCESS(status) ? FxFormatOthers(request, target, IoctlCode, arguments) : status;
}
