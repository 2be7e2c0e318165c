/* Planted: pageable code runs while a spin lock is held. */
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD defect_unload;
_Dispatch_type_(IRP_MJ_CREATE)
    _Dispatch_type_(IRP_MJ_CLOSE) static DRIVER_DISPATCH defect_create_close;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) static DRIVER_DISPATCH defect_device_control;

static NTSTATUS complete(PIRP irp, NTSTATUS status) {
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

_Use_decl_annotations_
static NTSTATUS defect_create_close(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    return complete(irp, STATUS_SUCCESS);
}

_Use_decl_annotations_
static void defect_unload(PDRIVER_OBJECT driver) { IoDeleteDevice(driver->DeviceObject); }

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\Defect");
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(registry_path);
    driver->DriverUnload = defect_unload;
    driver->MajorFunction[IRP_MJ_CREATE] = defect_create_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = defect_create_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = defect_device_control;
    return IoCreateDevice(driver, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE,
                          &device);
}

static KSPIN_LOCK lock;
static ULONG total;

static void add(ULONG value);
#pragma alloc_text(PAGE, add)

static __declspec(noinline) void add(ULONG value) {
    PAGED_CODE();
    total += value;
}

_Use_decl_annotations_
static NTSTATUS defect_device_control(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    ULONG *input = (ULONG *)irp->AssociatedIrp.SystemBuffer;
    KIRQL irql;
    if (input == NULL)
        return complete(irp, STATUS_INVALID_PARAMETER);
    KeAcquireSpinLock(&lock, &irql);
    add(*input); /* the defect: add is pageable */
    KeReleaseSpinLock(&lock, irql);
    return complete(irp, STATUS_SUCCESS);
}
