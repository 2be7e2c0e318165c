#include "driver.h"

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, {{Camel}}Unload)

static UNICODE_STRING deviceName = RTL_CONSTANT_STRING({{IDENT}}_DEVICE_NAME);
static UNICODE_STRING linkName = RTL_CONSTANT_STRING({{IDENT}}_LINK_NAME);

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = {{Camel}}Unload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = {{Camel}}CreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = {{Camel}}CreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = {{Camel}}DeviceControl;

    status = IoCreateDevice(DriverObject, 0, &deviceName, FILE_DEVICE_UNKNOWN,
                            FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = IoCreateSymbolicLink(&linkName, &deviceName);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
    }
    return status;
}

VOID {{Camel}}Unload(PDRIVER_OBJECT DriverObject)
{
    PAGED_CODE();

    (VOID)IoDeleteSymbolicLink(&linkName); /* if it fails there is nothing left to do about it */
    if (DriverObject->DeviceObject != NULL) {
        IoDeleteDevice(DriverObject->DeviceObject);
    }
}
