/* IRPs through dispatch routines. */
#include <ntddk.h>

typedef struct _EXT {
    PDEVICE_OBJECT Lower;
    PIRP Current;
    LIST_ENTRY Queue;
    KSPIN_LOCK Lock;
} EXT, *PEXT;

DRIVER_DISPATCH PassDown;
DRIVER_DISPATCH PassDownTwice;
DRIVER_DISPATCH Forgets;
DRIVER_DISPATCH Queues;
DRIVER_DISPATCH QueuesBadly;
DRIVER_DISPATCH TouchesAfter;
DRIVER_DISPATCH BySwitch;
DRIVER_DISPATCH ThroughHelper;
IO_COMPLETION_ROUTINE Done;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status) {
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

NTSTATUS Done(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) {
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS PassDown(PDEVICE_OBJECT Device, PIRP Irp) {
    PEXT ext = Device->DeviceExtension;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}

NTSTATUS PassDownTwice(PDEVICE_OBJECT Device, PIRP Irp) {
    PEXT ext = Device->DeviceExtension;
    NTSTATUS status;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, Done, NULL, TRUE, TRUE, TRUE);
    status = IoCallDriver(ext->Lower, Irp);
    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}

NTSTATUS Forgets(PDEVICE_OBJECT Device, PIRP Irp) {
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PEXT ext = Device->DeviceExtension;
    if (ext->Lower == NULL)
        return STATUS_NO_SUCH_DEVICE;
    if (stack->MajorFunction == IRP_MJ_READ) {
        IoSkipCurrentIrpStackLocation(Irp);
        return IoCallDriver(ext->Lower, Irp);
    }
    return Complete(Irp, STATUS_SUCCESS);
}

NTSTATUS Queues(PDEVICE_OBJECT Device, PIRP Irp) {
    PEXT ext = Device->DeviceExtension;
    KIRQL irql;
    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ext->Lock, &irql);
    InsertTailList(&ext->Queue, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}

NTSTATUS QueuesBadly(PDEVICE_OBJECT Device, PIRP Irp) {
    PEXT ext = Device->DeviceExtension;
    IoMarkIrpPending(Irp);
    if (ext->Current != NULL) {
        Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_DEVICE_BUSY;
    }
    ext->Current = Irp;
    return STATUS_PENDING;
}

NTSTATUS TouchesAfter(PDEVICE_OBJECT Device, PIRP Irp) {
    UNREFERENCED_PARAMETER(Device);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Irp->IoStatus.Status;
}

NTSTATUS BySwitch(PDEVICE_OBJECT Device, PIRP Irp) {
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR information = 0;
    UNREFERENCED_PARAMETER(Device);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case 0x222000:
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < 4) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        *(PULONG)Irp->AssociatedIrp.SystemBuffer = 7;
        information = 4;
        break;
    case 0x222004:
        status = STATUS_NOT_SUPPORTED;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

NTSTATUS ThroughHelper(PDEVICE_OBJECT Device, PIRP Irp) {
    UNREFERENCED_PARAMETER(Device);
    return Complete(Irp, STATUS_SUCCESS);
}

NTSTATUS SendOwn(PDEVICE_OBJECT Lower) {
    KEVENT event;
    IO_STATUS_BLOCK block;
    NTSTATUS status;
    PIRP irp;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(0x222000, Lower, NULL, 0, NULL, 0, FALSE, &event, &block);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = block.Status;
    }
    return status;
}

NTSTATUS AllocatesIrp(PDEVICE_OBJECT Lower) {
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    PMDL mdl;
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    mdl = IoAllocateMdl(Lower->DeviceExtension, 64, FALSE, FALSE, NULL);
    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoFreeMdl(mdl);
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}
