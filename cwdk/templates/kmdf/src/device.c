#include <initguid.h>

#include "driver.h"

#pragma alloc_text(PAGE, {{Camel}}DeviceAdd)

_IRQL_requires_max_(PASSIVE_LEVEL)
static NTSTATUS CreateQueue(WDFDEVICE device)
{
    WDF_IO_QUEUE_CONFIG config;

    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchSequential);
    config.EvtIoRead = {{Camel}}Read;
    config.EvtIoWrite = {{Camel}}Write;
    return WdfIoQueueCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, WDF_NO_HANDLE);
}

/* One call for each device that Windows finds. What is created here belongs to the device, and the
 * framework deletes it with the device, also when this function fails. */
NTSTATUS {{Camel}}DeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDEVICE device;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Driver);
    PAGED_CODE();

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = CreateQueue(device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return WdfDeviceCreateDeviceInterface(device, &GUID_DEVINTERFACE_{{IDENT}}, NULL);
}
