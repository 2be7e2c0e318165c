/*
 * The buffers of a request. Which pointer is the input and which the output depends on the major
 * function, the transfer method of the control code and the device's I/O type.
 */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

typedef enum _SIDE { InputSide, OutputSide } SIDE;

typedef struct _SPAN {
    PVOID Buffer;
    SIZE_T Length;
    PMDL Mdl; /* set where the I/O manager locked the buffer */
} SPAN;

static NTSTATUS MapMdl(PMDL Mdl, SIZE_T Length, SPAN *RetSpan) {
    if (Length == 0 || Mdl == NULL) {
        *RetSpan = (SPAN){0};
        return STATUS_SUCCESS;
    }
    PVOID address = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
    if (address == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *RetSpan = (SPAN){.Buffer = address, .Length = Length, .Mdl = Mdl};
    return STATUS_SUCCESS;
}

static NTSTATUS ReadWriteSpan(FX_REQUEST *Request, SIZE_T Length, SPAN *RetSpan) {
    ULONG flags = Request->Device->Wdm->Flags;
    if (flags & DO_BUFFERED_IO) {
        *RetSpan = (SPAN){.Buffer = Request->Irp->AssociatedIrp.SystemBuffer, .Length = Length};
        return STATUS_SUCCESS;
    }
    if (flags & DO_DIRECT_IO) {
        return MapMdl(Request->Irp->MdlAddress, Length, RetSpan);
    }
    return STATUS_INVALID_DEVICE_REQUEST; /* neither I/O: only the unsafe functions reach it */
}

static NTSTATUS ControlSpan(FX_REQUEST *Request, const IO_STACK_LOCATION *Stack, SIDE Side,
                            SPAN *RetSpan) {
    PIRP irp = Request->Irp;
    SIZE_T length = Side == InputSide ? Stack->Parameters.DeviceIoControl.InputBufferLength
                                      : Stack->Parameters.DeviceIoControl.OutputBufferLength;
    switch (METHOD_FROM_CTL_CODE(Stack->Parameters.DeviceIoControl.IoControlCode)) {
    case METHOD_BUFFERED:
        *RetSpan = (SPAN){.Buffer = irp->AssociatedIrp.SystemBuffer, .Length = length};
        return STATUS_SUCCESS;
    case METHOD_IN_DIRECT:
    case METHOD_OUT_DIRECT:
        if (Side == InputSide) {
            *RetSpan = (SPAN){.Buffer = irp->AssociatedIrp.SystemBuffer, .Length = length};
            return STATUS_SUCCESS;
        }
        return MapMdl(irp->MdlAddress, length, RetSpan);
    default:
        /* A kernel-mode caller's plain pointers can be taken as they are, a user's cannot. */
        if (Stack->MajorFunction != IRP_MJ_INTERNAL_DEVICE_CONTROL ||
            irp->RequestorMode != KernelMode) {
            return STATUS_INVALID_DEVICE_REQUEST;
        }
        *RetSpan =
            (SPAN){.Buffer = Side == InputSide ? Stack->Parameters.DeviceIoControl.Type3InputBuffer
                                               : irp->UserBuffer,
                   .Length = length};
        return STATUS_SUCCESS;
    }
}

static NTSTATUS FindSpan(FX_REQUEST *Request, const IO_STACK_LOCATION *Stack, SIDE Side,
                         SPAN *RetSpan) {
    switch (Stack->MajorFunction) {
    case IRP_MJ_READ:
        return Side == OutputSide ? ReadWriteSpan(Request, Stack->Parameters.Read.Length, RetSpan)
                                  : STATUS_INVALID_DEVICE_REQUEST;
    case IRP_MJ_WRITE:
        return Side == InputSide ? ReadWriteSpan(Request, Stack->Parameters.Write.Length, RetSpan)
                                 : STATUS_INVALID_DEVICE_REQUEST;
    case IRP_MJ_DEVICE_CONTROL:
    case IRP_MJ_INTERNAL_DEVICE_CONTROL:
        return ControlSpan(Request, Stack, Side, RetSpan);
    default:
        return STATUS_INVALID_DEVICE_REQUEST;
    }
}

/* The span with at least Minimum bytes and never an empty one. */
static NTSTATUS GetSpan(FX_REQUEST *Request, const IO_STACK_LOCATION *Stack, SIDE Side,
                        SIZE_T Minimum, SPAN *RetSpan) {
    if (Request->Device == NULL) {
        return STATUS_INVALID_DEVICE_REQUEST; /* made by the driver: it has its own buffers */
    }
    SPAN span;
    NTSTATUS status = FindSpan(Request, Stack, Side, &span);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (span.Length == 0 || span.Buffer == NULL || span.Length < Minimum) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    *RetSpan = span;
    return STATUS_SUCCESS;
}

static NTSTATUS RetrieveBuffer(FX_CLIENT *Client, WDFREQUEST Handle, SIDE Side, SIZE_T Minimum,
                               PVOID *Buffer, size_t *Length, PCSTR Function) {
    FX_REQUEST *request = FxRequestOwnedByDriver(Client, Handle, Function);
    FxRequirePointer(Client, (const void *)Buffer, Function, "Buffer");
    *Buffer = NULL;
    if (Length != NULL) {
        *Length = 0;
    }
    SPAN span;
    NTSTATUS status =
        GetSpan(request, FxRequestStack(Client, request, Function), Side, Minimum, &span);
    if (NT_SUCCESS(status)) {
        *Buffer = span.Buffer;
        if (Length != NULL) {
            *Length = span.Length;
        }
    }
    return status;
}

NTSTATUS imp_WdfRequestRetrieveInputBuffer(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                           size_t MinimumRequiredLength, PVOID *Buffer,
                                           size_t *Length) {
    return RetrieveBuffer(FX_CLIENT_OF(Globals), Request, InputSide, MinimumRequiredLength, Buffer,
                          Length, __func__);
}

NTSTATUS imp_WdfRequestRetrieveOutputBuffer(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                            size_t MinimumRequiredSize, PVOID *Buffer,
                                            size_t *Length) {
    return RetrieveBuffer(FX_CLIENT_OF(Globals), Request, OutputSide, MinimumRequiredSize, Buffer,
                          Length, __func__);
}

static NTSTATUS RetrieveMemory(FX_CLIENT *Client, WDFREQUEST Handle, SIDE Side, WDFMEMORY *Memory,
                               PCSTR Function) {
    FX_REQUEST *request = FxRequestOwnedByDriver(Client, Handle, Function);
    FxRequirePointer(Client, (const void *)Memory, Function, "Memory");
    *Memory = NULL;
    FX_MEMORY **slot = Side == InputSide ? &request->Input : &request->Output;
    if (*slot == NULL) {
        SPAN span;
        NTSTATUS status =
            GetSpan(request, FxRequestStack(Client, request, Function), Side, 0, &span);
        if (!NT_SUCCESS(status)) {
            return status;
        }
        FX_MEMORY *memory;
        status = FxMemoryWrap(Client, NULL, &request->Object, FxMemoryRequest, span.Buffer,
                              span.Length, &memory);
        if (!NT_SUCCESS(status)) {
            return status;
        }
        memory->Object.NoDelete = TRUE;
        FxObjectPublish(&memory->Object);
        *slot = memory;
    }
    *Memory = (WDFMEMORY)(*slot)->Object.Handle;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfRequestRetrieveInputMemory(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                           WDFMEMORY *Memory) {
    return RetrieveMemory(FX_CLIENT_OF(Globals), Request, InputSide, Memory, __func__);
}

NTSTATUS imp_WdfRequestRetrieveOutputMemory(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                            WDFMEMORY *Memory) {
    return RetrieveMemory(FX_CLIENT_OF(Globals), Request, OutputSide, Memory, __func__);
}

/* An MDL for a span without one is put into the IRP, which frees it on completion. */
static NTSTATUS RetrieveMdl(FX_CLIENT *Client, WDFREQUEST Handle, SIDE Side, PMDL *Mdl,
                            PCSTR Function) {
    FX_REQUEST *request = FxRequestOwnedByDriver(Client, Handle, Function);
    FxRequirePointer(Client, (const void *)Mdl, Function, "Mdl");
    *Mdl = NULL;
    SPAN span;
    NTSTATUS status = GetSpan(request, FxRequestStack(Client, request, Function), Side, 0, &span);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (span.Mdl == NULL) {
        span.Mdl = request->Irp->MdlAddress;
        if (span.Mdl == NULL) {
            span.Mdl = IoAllocateMdl(span.Buffer, (ULONG)span.Length, FALSE, FALSE, request->Irp);
            if (span.Mdl == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            MmBuildMdlForNonPagedPool(span.Mdl);
        }
    }
    *Mdl = span.Mdl;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfRequestRetrieveInputWdmMdl(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                           PMDL *Mdl) {
    return RetrieveMdl(FX_CLIENT_OF(Globals), Request, InputSide, Mdl, __func__);
}

NTSTATUS imp_WdfRequestRetrieveOutputWdmMdl(PWDF_DRIVER_GLOBALS Globals, WDFREQUEST Request,
                                            PMDL *Mdl) {
    return RetrieveMdl(FX_CLIENT_OF(Globals), Request, OutputSide, Mdl, __func__);
}

/* The user's own pointer: only in the caller's context, and only for neither I/O. */
static NTSTATUS RetrieveUnsafe(FX_CLIENT *Client, WDFREQUEST Handle, SIDE Side, SIZE_T Minimum,
                               PVOID *Buffer, size_t *Length, PCSTR Function) {
    FX_REQUEST *request = FxRequestOwnedByDriver(Client, Handle, Function);
    FxRequirePointer(Client, (const void *)Buffer, Function, "Buffer");
    PIO_STACK_LOCATION stack = FxRequestStack(Client, request, Function);
    PIRP irp = request->Irp;
    ULONG neither = request->Device->Wdm->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
    PVOID pointer = NULL;
    SIZE_T size = 0;
    *Buffer = NULL;
    if (Length != NULL) {
        *Length = 0;
    }
    if (request->State != FxRequestIncoming) {
        return STATUS_INVALID_DEVICE_REQUEST; /* another thread may own the address space now */
    }
    if (stack->MajorFunction == IRP_MJ_DEVICE_CONTROL &&
        METHOD_FROM_CTL_CODE(stack->Parameters.DeviceIoControl.IoControlCode) == METHOD_NEITHER) {
        pointer = Side == InputSide ? stack->Parameters.DeviceIoControl.Type3InputBuffer
                                    : irp->UserBuffer;
        size = Side == InputSide ? stack->Parameters.DeviceIoControl.InputBufferLength
                                 : stack->Parameters.DeviceIoControl.OutputBufferLength;
    } else if (neither == 0 && stack->MajorFunction == IRP_MJ_READ && Side == OutputSide) {
        pointer = irp->UserBuffer;
        size = stack->Parameters.Read.Length;
    } else if (neither == 0 && stack->MajorFunction == IRP_MJ_WRITE && Side == InputSide) {
        pointer = irp->UserBuffer;
        size = stack->Parameters.Write.Length;
    } else {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    if (size < Minimum) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    *Buffer = pointer;
    if (Length != NULL) {
        *Length = size;
    }
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfRequestRetrieveUnsafeUserInputBuffer(PWDF_DRIVER_GLOBALS Globals,
                                                     WDFREQUEST Request,
                                                     size_t MinimumRequiredLength,
                                                     PVOID *InputBuffer, size_t *Length) {
    return RetrieveUnsafe(FX_CLIENT_OF(Globals), Request, InputSide, MinimumRequiredLength,
                          InputBuffer, Length, __func__);
}

NTSTATUS imp_WdfRequestRetrieveUnsafeUserOutputBuffer(PWDF_DRIVER_GLOBALS Globals,
                                                      WDFREQUEST Request,
                                                      size_t MinimumRequiredLength,
                                                      PVOID *OutputBuffer, size_t *Length) {
    return RetrieveUnsafe(FX_CLIENT_OF(Globals), Request, OutputSide, MinimumRequiredLength,
                          OutputBuffer, Length, __func__);
}

static NTSTATUS LockPages(PMDL Mdl, KPROCESSOR_MODE Mode, LOCK_OPERATION Operation) {
    __try {
        MmProbeAndLockPages(Mdl, Mode, Operation);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

static NTSTATUS ProbeAndLock(FX_CLIENT *Client, WDFREQUEST Handle, PVOID Buffer, SIZE_T Length,
                             LOCK_OPERATION Operation, WDFMEMORY *RetMemory, PCSTR Function) {
    FX_REQUEST *request = FxRequestOwnedByDriver(Client, Handle, Function);
    FxRequireIrql(Client, APC_LEVEL, Function);
    FxRequirePointer(Client, Buffer, Function, "Buffer");
    FxRequirePointer(Client, (const void *)RetMemory, Function, "MemoryObject");
    *RetMemory = NULL;
    if (Length == 0 || Length > MAXULONG) {
        return STATUS_INVALID_USER_BUFFER;
    }
    PMDL mdl = IoAllocateMdl(Buffer, (ULONG)Length, FALSE, FALSE, NULL);
    if (mdl == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    NTSTATUS status = LockPages(mdl, request->Irp->RequestorMode, Operation);
    if (!NT_SUCCESS(status)) {
        IoFreeMdl(mdl);
        return status;
    }
    FX_MEMORY *memory = NULL;
    PVOID address = MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);
    status = address == NULL ? STATUS_INSUFFICIENT_RESOURCES
                             : FxMemoryWrap(Client, NULL, &request->Object, FxMemoryLocked, address,
                                            Length, &memory);
    if (!NT_SUCCESS(status)) {
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
        return status;
    }
    memory->Mdl = mdl;
    memory->Object.NoDelete = TRUE;
    FxObjectPublish(&memory->Object);
    *RetMemory = (WDFMEMORY)memory->Object.Handle;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfRequestProbeAndLockUserBufferForRead(PWDF_DRIVER_GLOBALS Globals,
                                                     WDFREQUEST Request, PVOID Buffer,
                                                     size_t Length, WDFMEMORY *MemoryObject) {
    return ProbeAndLock(FX_CLIENT_OF(Globals), Request, Buffer, Length, IoReadAccess, MemoryObject,
                        __func__);
}

NTSTATUS imp_WdfRequestProbeAndLockUserBufferForWrite(PWDF_DRIVER_GLOBALS Globals,
                                                      WDFREQUEST Request, PVOID Buffer,
                                                      size_t Length, WDFMEMORY *MemoryObject) {
    return ProbeAndLock(FX_CLIENT_OF(Globals), Request, Buffer, Length, IoWriteAccess, MemoryObject,
                        __func__);
}
