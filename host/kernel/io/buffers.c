/*
 * How a caller's buffers reach a driver: buffered, direct and neither, for transfers and controls.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/mm.h"

static NTSTATUS makeSystemBuffer(PIRP irp, ULONG length) {
    // Zeroed, so that a driver which claims more output than it wrote leaks nothing of ours.
    irp->AssociatedIrp.SystemBuffer = MmAllocateTracked(NonPagedPoolNx, length, IOP_TAG_BUFFER);
    if (!irp->AssociatedIrp.SystemBuffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlZeroMemory(irp->AssociatedIrp.SystemBuffer, length);
    irp->Flags |= IRP_BUFFERED_IO | IRP_DEALLOCATE_BUFFER;
    return STATUS_SUCCESS;
}

static NTSTATUS makeMdl(PIRP irp, PVOID buffer, ULONG length, LOCK_OPERATION operation,
                        KPROCESSOR_MODE mode) {
    PMDL mdl = IoAllocateMdl(buffer, length, FALSE, TRUE, irp);
    if (!mdl) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    MmProbeAndLockPages(mdl, mode, operation);
    return STATUS_SUCCESS;
}

NTSTATUS IopSetupTransfer(PIRP irp, PDEVICE_OBJECT device, PVOID buffer, ULONG length,
                          BOOLEAN toUser, KPROCESSOR_MODE mode) {
    NTSTATUS status = STATUS_SUCCESS;

    irp->UserBuffer = buffer;
    if (mode != KernelMode && length) {
        if (toUser) {
            ProbeForWrite(buffer, length, sizeof(UCHAR));
        } else {
            ProbeForRead(buffer, length, sizeof(UCHAR));
        }
    }
    if (device->Flags & DO_BUFFERED_IO) {
        if (toUser) {
            irp->Flags |= IRP_INPUT_OPERATION;
        }
        if (!length) {
            irp->Flags |= IRP_BUFFERED_IO;
            return STATUS_SUCCESS;
        }
        status = makeSystemBuffer(irp, length);
        if (NT_SUCCESS(status) && !toUser) {
            RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, buffer, length);
            irp->UserBuffer = NULL; // drivers are not to find it
        }
    } else if ((device->Flags & DO_DIRECT_IO) && length) {
        status = makeMdl(irp, buffer, length, toUser ? IoWriteAccess : IoReadAccess, mode);
    }
    return status;
}

NTSTATUS IopSetupControl(PIRP irp, ULONG code, PVOID input, ULONG inputLength, PVOID output,
                         ULONG outputLength, KPROCESSOR_MODE mode) {
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    ULONG method = METHOD_FROM_CTL_CODE(code);
    NTSTATUS status = STATUS_SUCCESS;

    next->Parameters.DeviceIoControl.IoControlCode = code;
    next->Parameters.DeviceIoControl.InputBufferLength = inputLength;
    next->Parameters.DeviceIoControl.OutputBufferLength = outputLength;

    if (method == METHOD_NEITHER) {
        // Nothing is checked: that is this method's point, and the driver's job.
        irp->UserBuffer = output;
        next->Parameters.DeviceIoControl.Type3InputBuffer = input;
        return STATUS_SUCCESS;
    }
    if (mode != KernelMode) {
        if (inputLength) {
            ProbeForRead(input, inputLength, sizeof(UCHAR));
        }
        if (outputLength && method == METHOD_BUFFERED) {
            ProbeForWrite(output, outputLength, sizeof(UCHAR));
        }
    }
    ULONG systemLength = method == METHOD_BUFFERED ? max(inputLength, outputLength) : inputLength;
    if (systemLength) {
        status = makeSystemBuffer(irp, systemLength);
        if (NT_SUCCESS(status) && inputLength) {
            RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, input, inputLength);
        }
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (method == METHOD_BUFFERED) {
        irp->UserBuffer = output;
        if (outputLength) {
            irp->Flags |= IRP_INPUT_OPERATION;
        }
    } else if (outputLength) {
        // "In" and "out" are the driver's view of the second buffer: it reads it or writes it.
        status = makeMdl(irp, output, outputLength,
                         method == METHOD_IN_DIRECT ? IoReadAccess : IoWriteAccess, mode);
    }
    return status;
}
