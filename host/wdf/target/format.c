/* Filling in the stack location and buffers of a request that is going to be sent. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"
#include "host/wdf/target/send.h"

NTSTATUS FxRequestGiveIrp(FX_REQUEST *Request, const FX_TARGET *Target) {
    if (Target->TargetDevice == NULL) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    CCHAR needed = Target->TargetDevice->StackSize;
    if (Request->Irp != NULL) {
        if (Request->Irp->StackCount >= needed || !Request->OwnsIrp) {
            return STATUS_SUCCESS;
        }
        IoFreeIrp(Request->Irp);
        Request->Irp = NULL;
    }
    Request->Irp = IoAllocateIrp(needed, FALSE);
    Request->OwnsIrp = TRUE;
    return Request->Irp != NULL ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

/* The stack location to fill; the IRP's own buffers are kept for its return. */
static NTSTATUS Begin(FX_REQUEST *Request, FX_TARGET *Target, PIO_STACK_LOCATION *RetStack) {
    if (Request->OwnsIrp || Request->Irp == NULL) {
        NTSTATUS status = FxRequestGiveIrp(Request, Target);
        if (!NT_SUCCESS(status)) {
            return status;
        }
    }
    FX_SEND *send = FxRequestSendState(Request);
    if (send == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Request->Irp->CurrentLocation <= 1) {
        return STATUS_REQUEST_NOT_ACCEPTED; /* no stack location left for the target */
    }
    FxUnformat(Request);
    send->SavedSystemBuffer = Request->Irp->AssociatedIrp.SystemBuffer;
    send->SavedMdl = Request->Irp->MdlAddress;
    send->SavedUserBuffer = Request->Irp->UserBuffer;
    send->Replaced = TRUE;
    Request->Formatted = TRUE;
    RtlZeroMemory(&Request->Params, sizeof(Request->Params));
    PIO_STACK_LOCATION stack = IoGetNextIrpStackLocation(Request->Irp);
    RtlZeroMemory(stack, sizeof(*stack));
    stack->FileObject = Target->FileObject;
    if (Target->Local && !Request->OwnsIrp) {
        stack->FileObject = IoGetCurrentIrpStackLocation(Request->Irp)->FileObject;
    }
    *RetStack = stack;
    return STATUS_SUCCESS;
}

static void Hold(FX_SEND *Send, ULONG Slot, const FX_BUFFER *Buffer) {
    if (Buffer != NULL && Buffer->Memory != NULL) {
        FxObjectReference(&Buffer->Memory->Object);
        Send->Memory[Slot] = Buffer->Memory;
    }
}

/* An MDL over a buffer: the driver's own, or one over what is nonpaged memory in kernel calls. */
static NTSTATUS GiveMdl(FX_REQUEST *Request, const FX_BUFFER *Buffer) {
    if (Buffer->Length == 0) {
        Request->Irp->MdlAddress = NULL;
        return STATUS_SUCCESS;
    }
    if (Buffer->Mdl != NULL) {
        Request->Irp->MdlAddress = Buffer->Mdl;
        return STATUS_SUCCESS;
    }
    PMDL mdl = IoAllocateMdl(Buffer->Buffer, (ULONG)Buffer->Length, FALSE, FALSE, NULL);
    if (mdl == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    MmBuildMdlForNonPagedPool(mdl);
    Request->Send->OwnMdl = mdl;
    Request->Irp->MdlAddress = mdl;
    return STATUS_SUCCESS;
}

static NTSTATUS PlainAddress(const FX_BUFFER *Buffer, PVOID *RetAddress) {
    *RetAddress = Buffer->Buffer;
    if (Buffer->Mdl != NULL) {
        *RetAddress = MmGetSystemAddressForMdlSafe(Buffer->Mdl, NormalPagePriority);
    }
    return *RetAddress == NULL && Buffer->Length != 0 ? STATUS_INSUFFICIENT_RESOURCES
                                                      : STATUS_SUCCESS;
}

NTSTATUS FxFormatReadWrite(FX_REQUEST *Request, FX_TARGET *Target, UCHAR Major,
                           const FX_BUFFER *Buffer, const LONGLONG *Offset) {
    PIO_STACK_LOCATION stack;
    NTSTATUS status = Begin(Request, Target, &stack);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    Hold(Request->Send, 0, Buffer);
    stack->MajorFunction = Major;
    /* The union has the same shape for both. */
    stack->Parameters.Read.Length = (ULONG)Buffer->Length;
    stack->Parameters.Read.ByteOffset.QuadPart = Offset != NULL ? *Offset : 0;
    PVOID address;
    status = PlainAddress(Buffer, &address);
    if (NT_SUCCESS(status)) {
        if (Target->TargetDevice->Flags & DO_BUFFERED_IO) {
            Request->Irp->AssociatedIrp.SystemBuffer = address;
        } else if (Target->TargetDevice->Flags & DO_DIRECT_IO) {
            status = GiveMdl(Request, Buffer);
        } else {
            Request->Irp->UserBuffer = address;
        }
    }
    if (!NT_SUCCESS(status)) {
        FxUnformat(Request);
        return status;
    }
    Request->Params.Type = Major == IRP_MJ_READ ? WdfRequestTypeRead : WdfRequestTypeWrite;
    if (Buffer->Memory != NULL) {
        Request->Params.Parameters.Read.Buffer = (WDFMEMORY)Buffer->Memory->Object.Handle;
    }
    return STATUS_SUCCESS;
}

/* One buffer for both directions, as the I/O manager makes it for METHOD_BUFFERED. */
static NTSTATUS GiveBounce(FX_REQUEST *Request, const FX_BUFFER *Input, const FX_BUFFER *Output) {
    FX_SEND *send = Request->Send;
    PVOID in;
    PVOID out;
    NTSTATUS status = PlainAddress(Input, &in);
    if (NT_SUCCESS(status)) {
        status = PlainAddress(Output, &out);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    SIZE_T size = Input->Length > Output->Length ? Input->Length : Output->Length;
    Request->Irp->AssociatedIrp.SystemBuffer = NULL;
    if (size == 0) {
        return STATUS_SUCCESS;
    }
    send->Bounce = ExAllocatePool2(POOL_FLAG_NON_PAGED, size, FX_TAG);
    if (send->Bounce == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Input->Length != 0) {
        RtlCopyMemory(send->Bounce, in, Input->Length);
    }
    send->CopyBack = Output->Length != 0 ? out : NULL;
    send->CopyBackSize = Output->Length;
    Request->Irp->AssociatedIrp.SystemBuffer = send->Bounce;
    return STATUS_SUCCESS;
}

static NTSTATUS GiveIoctlBuffers(FX_REQUEST *Request, PIO_STACK_LOCATION Stack, ULONG Code,
                                 const FX_BUFFER *Input, const FX_BUFFER *Output) {
    PVOID in;
    NTSTATUS status;
    switch (METHOD_FROM_CTL_CODE(Code)) {
    case METHOD_BUFFERED:
        return GiveBounce(Request, Input, Output);
    case METHOD_IN_DIRECT:
    case METHOD_OUT_DIRECT:
        status = PlainAddress(Input, &in);
        if (NT_SUCCESS(status)) {
            Request->Irp->AssociatedIrp.SystemBuffer = in;
            status = GiveMdl(Request, Output);
        }
        return status;
    default:
        status = PlainAddress(Input, &Stack->Parameters.DeviceIoControl.Type3InputBuffer);
        return NT_SUCCESS(status) ? PlainAddress(Output, &Request->Irp->UserBuffer) : status;
    }
}

NTSTATUS FxFormatIoctl(FX_REQUEST *Request, FX_TARGET *Target, UCHAR Major, ULONG Code,
                       const FX_BUFFER *Input, const FX_BUFFER *Output) {
    PIO_STACK_LOCATION stack;
    NTSTATUS status = Begin(Request, Target, &stack);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    Hold(Request->Send, 0, Input);
    Hold(Request->Send, 1, Output);
    stack->MajorFunction = Major;
    stack->Parameters.DeviceIoControl.IoControlCode = Code;
    stack->Parameters.DeviceIoControl.InputBufferLength = (ULONG)Input->Length;
    stack->Parameters.DeviceIoControl.OutputBufferLength = (ULONG)Output->Length;
    status = GiveIoctlBuffers(Request, stack, Code, Input, Output);
    if (!NT_SUCCESS(status)) {
        FxUnformat(Request);
        return status;
    }
    WDF_REQUEST_COMPLETION_PARAMS *params = &Request->Params;
    params->Type = Major == IRP_MJ_DEVICE_CONTROL ? WdfRequestTypeDeviceControl
                                                  : WdfRequestTypeDeviceControlInternal;
    params->Parameters.Ioctl.IoControlCode = Code;
    if (Input->Memory != NULL) {
        params->Parameters.Ioctl.Input.Buffer = (WDFMEMORY)Input->Memory->Object.Handle;
    }
    if (Output->Memory != NULL) {
        params->Parameters.Ioctl.Output.Buffer = (WDFMEMORY)Output->Memory->Object.Handle;
    }
    return STATUS_SUCCESS;
}

NTSTATUS FxFormatOthers(FX_REQUEST *Request, FX_TARGET *Target, ULONG Code,
                        const FX_BUFFER Arguments[3]) {
    PIO_STACK_LOCATION stack;
    NTSTATUS status = Begin(Request, Target, &stack);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    for (ULONG i = 0; i < 3; i++) {
        Hold(Request->Send, i, &Arguments[i]);
    }
    stack->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    stack->Parameters.Others.Argument1 = Arguments[0].Buffer;
    stack->Parameters.Others.Argument2 = Arguments[1].Buffer;
    stack->Parameters.DeviceIoControl.IoControlCode = Code;
    stack->Parameters.Others.Argument4 = Arguments[2].Buffer;
    Request->Params.Type = WdfRequestTypeOther;
    Request->Params.Parameters.Others.Argument1.Ptr = Arguments[0].Buffer;
    Request->Params.Parameters.Others.Argument2.Ptr = Arguments[1].Buffer;
    Request->Params.Parameters.Others.Argument3.Value = Code;
    Request->Params.Parameters.Others.Argument4.Ptr = Arguments[2].Buffer;
    return STATUS_SUCCESS;
}

NTSTATUS FxBufferFromMemory(FX_CLIENT *Client, WDFMEMORY Memory, PWDFMEMORY_OFFSET Offset,
                            FX_BUFFER *RetBuffer, PCSTR Function) {
    *RetBuffer = (FX_BUFFER){0};
    if (Memory == NULL) {
        return STATUS_SUCCESS;
    }
    FX_MEMORY *memory =
        (FX_MEMORY *)FxHandleResolve(Client, (const void *)Memory, FxTypeMemory, Function);
    NTSTATUS status = FxMemoryRange(memory, Offset, &RetBuffer->Buffer, &RetBuffer->Length);
    if (NT_SUCCESS(status) && RetBuffer->Length > MAXULONG) {
        status = STATUS_INVALID_BUFFER_SIZE;
    }
    RetBuffer->Memory = memory;
    return status;
}

NTSTATUS FxBufferFromDescriptor(FX_CLIENT *Client, PWDF_MEMORY_DESCRIPTOR Descriptor,
                                FX_BUFFER *RetBuffer, PCSTR Function) {
    *RetBuffer = (FX_BUFFER){0};
    if (Descriptor == NULL) {
        return STATUS_SUCCESS;
    }
    switch (Descriptor->Type) {
    case WdfMemoryDescriptorTypeBuffer:
        RetBuffer->Buffer = Descriptor->u.BufferType.Buffer;
        RetBuffer->Length = Descriptor->u.BufferType.Length;
        return STATUS_SUCCESS;
    case WdfMemoryDescriptorTypeMdl:
        RetBuffer->Mdl = Descriptor->u.MdlType.Mdl;
        RetBuffer->Length = Descriptor->u.MdlType.BufferLength;
        return STATUS_SUCCESS;
    case WdfMemoryDescriptorTypeHandle:
        return FxBufferFromMemory(Client, Descriptor->u.HandleType.Memory,
                                  Descriptor->u.HandleType.Offsets, RetBuffer, Function);
    default:
        return STATUS_INVALID_PARAMETER;
    }
}
