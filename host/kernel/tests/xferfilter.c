/*
 * A filter that attaches to a named device by hand and passes everything on.
 */
#include <ntifs.h>
#include "host/kernel/tests/xfer.h"

typedef struct _EXTENSION {
    PDEVICE_OBJECT Lower;
} EXTENSION, *PEXTENSION;

static XFER_FILTER_COUNTS counts;

static IO_COMPLETION_ROUTINE done;
static NTSTATUS done(PDEVICE_OBJECT device, PIRP irp, PVOID context) {
    counts.Completions++;
    counts.WrongDevice += device->DeviceExtension != context;
    if (irp->PendingReturned) {
        counts.SawPending++;
        IoMarkIrpPending(irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

static NTSTATUS answerCounts(PIRP irp) {
    RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, &counts, sizeof(counts));
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = sizeof(counts);
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static DRIVER_DISPATCH dispatch;
static NTSTATUS dispatch(PDEVICE_OBJECT device, PIRP irp) {
    PEXTENSION extension = device->DeviceExtension;
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);
    if (location->MajorFunction == IRP_MJ_DEVICE_CONTROL &&
        location->Parameters.DeviceIoControl.IoControlCode == IOCTL_FILTER_COUNTS &&
        location->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(counts)) {
        return answerCounts(irp);
    }
    if (location->MajorFunction == IRP_MJ_WRITE) {
        IoSkipCurrentIrpStackLocation(irp); // the other way of passing on
        return IoCallDriver(extension->Lower, irp);
    }
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, done, extension, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Lower, irp);
}

static DRIVER_UNLOAD unload;
static VOID unload(PDRIVER_OBJECT driver) {
    PEXTENSION extension = driver->DeviceObject->DeviceExtension;
    DbgPrint("xferfilter: unload\n");
    IoDetachDevice(extension->Lower);
    IoDeleteDevice(driver->DeviceObject);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registryPath) {
    UNICODE_STRING target = RTL_CONSTANT_STRING(XFER_STACKED);
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(registryPath);
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        driver->MajorFunction[i] = dispatch;
    }
    driver->DriverUnload = unload;
    NTSTATUS status =
        IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PEXTENSION extension = device->DeviceExtension;
    device->Flags |= DO_BUFFERED_IO;
    status = IoAttachDevice(device, &target, &extension->Lower);
    if (NT_SUCCESS(status) && device->StackSize != extension->Lower->StackSize + 1) {
        IoDetachDevice(extension->Lower);
        status = STATUS_UNSUCCESSFUL;
    }
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
    }
    return status;
}
