/* A WDM driver with a secured device: what it calls is in wdmsec.lib, not in the kernel. */
#include <ntddk.h>

#include <wdmsec.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD CwRtUnload;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CwRtControl;

VOID CwRtUnload(PDRIVER_OBJECT DriverObject) { IoDeleteDevice(DriverObject->DeviceObject); }

NTSTATUS CwRtControl(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    NTSTATUS Status = WdmlibIoValidateDeviceIoControlAccess(Irp, FILE_READ_ACCESS);

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    static const GUID Class = {0xb0c5d9a4, 0x9d1c, 0x4bd5, {0x92, 0x3d, 1, 2, 3, 4, 5, 6}};
    UNICODE_STRING Name;
    PDEVICE_OBJECT Device;
    NTSTATUS Status = WdmlibRtlInitUnicodeStringEx(&Name, L"\\Device\\CwSecure");

    UNREFERENCED_PARAMETER(RegistryPath);
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    DriverObject->DriverUnload = CwRtUnload;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = CwRtControl;
    return IoCreateDeviceSecure(DriverObject, 0, &Name, FILE_DEVICE_UNKNOWN,
                                FILE_DEVICE_SECURE_OPEN, FALSE,
                                &SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R, &Class, &Device);
}
