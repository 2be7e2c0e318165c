/* The smallest drivers of class extensions: one call of each goes through the extension's table. */
#include <ntddk.h>
#include <wdf.h>

#include <gpioclx.h>
#include <mbbcx.h>
#include <netadaptercx.h>
#include <spbcx.h>
#include <ucmcx.h>
#include <ucxclass.h>

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;

NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit) {
    UNREFERENCED_PARAMETER(Driver);
    NTSTATUS status = SpbDeviceInitConfig(DeviceInit);
    if (NT_SUCCESS(status))
        status = UcxInitializeDeviceInit(DeviceInit);
    if (NT_SUCCESS(status))
        status = NetDeviceInitConfig(DeviceInit);
    WDFDEVICE device;
    if (NT_SUCCESS(status))
        status = WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
    if (!NT_SUCCESS(status))
        return status;
    UCM_MANAGER_CONFIG config;
    UCM_MANAGER_CONFIG_INIT(&config);
    status = UcmInitializeDevice(device, &config);
    if (NT_SUCCESS(status))
        MbbDeviceResponseAvailable(device);
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    WDFDRIVER driver;
    NTSTATUS status =
        WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, &driver);
    if (NT_SUCCESS(status))
        status = GPIO_CLX_UnregisterClient(driver);
    return status;
}
