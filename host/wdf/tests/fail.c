/*
 * Fails where the value At of the driver's Parameters says, and prints which callbacks KMDF calls
 * on the way back. Whatever it made must be cleaned up, or the unbinding reports a leak.
 */
#include "host/wdf/tests/check.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

static WCHAR At[32];

static NTSTATUS Reach(PCWSTR Place) {
    BOOLEAN here = wcscmp(At, Place) == 0;
    DbgPrint("fail: %ws%s\n", Place, here ? " fails" : "");
    return here ? STATUS_DEVICE_NOT_READY : STATUS_SUCCESS;
}

static NTSTATUS PrepareHardware(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated) {
    (void)Device;
    (void)Raw;
    (void)Translated;
    return Reach(L"PrepareHardware");
}

static NTSTATUS ReleaseHardware(WDFDEVICE Device, WDFCMRESLIST Translated) {
    (void)Device;
    (void)Translated;
    return Reach(L"ReleaseHardware");
}

static NTSTATUS D0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Previous) {
    (void)Device;
    (void)Previous;
    return Reach(L"D0Entry");
}

static NTSTATUS D0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Target) {
    (void)Device;
    (void)Target;
    return Reach(L"D0Exit");
}

static NTSTATUS SelfManagedIoInit(WDFDEVICE Device) {
    (void)Device;
    return Reach(L"SelfManagedIoInit");
}

static void SelfManagedIoCleanup(WDFDEVICE Device) {
    (void)Device;
    (void)Reach(L"SelfManagedIoCleanup");
}

static void Cleanup(WDFOBJECT Object) {
    (void)Object;
    (void)Reach(L"Cleanup");
}

static NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit) {
    (void)Driver;
    WDF_PNPPOWER_EVENT_CALLBACKS callbacks;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDEVICE device;
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&callbacks);
    callbacks.EvtDevicePrepareHardware = PrepareHardware;
    callbacks.EvtDeviceReleaseHardware = ReleaseHardware;
    callbacks.EvtDeviceD0Entry = D0Entry;
    callbacks.EvtDeviceD0Exit = D0Exit;
    callbacks.EvtDeviceSelfManagedIoInit = SelfManagedIoInit;
    callbacks.EvtDeviceSelfManagedIoCleanup = SelfManagedIoCleanup;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &callbacks);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = Cleanup;
    NTSTATUS status = Reach(L"DeviceAdd before the device");
    if (NT_SUCCESS(status)) {
        status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    }
    return NT_SUCCESS(status) ? Reach(L"DeviceAdd") : status;
}

static NTSTATUS ReadAt(WDFDRIVER Driver) {
    DECLARE_CONST_UNICODE_STRING(name, L"At");
    UNICODE_STRING value = {.MaximumLength = sizeof(At) - sizeof(WCHAR), .Buffer = At};
    WDFKEY key;
    NTSTATUS status =
        WdfDriverOpenParametersRegistryKey(Driver, KEY_READ, WDF_NO_OBJECT_ATTRIBUTES, &key);
    if (NT_SUCCESS(status)) {
        status = WdfRegistryQueryUnicodeString(key, &name, NULL, &value);
        WdfRegistryClose(key);
    }
    return status;
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    (void)Reach(L"Unload");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDRIVER driver;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    config.EvtDriverUnload = EvtUnload;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = Cleanup;
    NTSTATUS status = WdfDriverCreate(DriverObject, RegistryPath, &attributes, &config, &driver);
    if (NT_SUCCESS(status)) {
        status = ReadAt(driver);
    }
    return NT_SUCCESS(status) ? Reach(L"DriverEntry") : status;
}
