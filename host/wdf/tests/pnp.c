/* A device that says which of its PnP and power callbacks is called. */
#include "host/wdf/tests/check.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

#define SAY(Text) DbgPrint("pnp: %s\n", (Text))

static NTSTATUS PrepareHardware(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated) {
    (void)Device;
    CHECK(WdfCmResourceListGetCount(Raw) == WdfCmResourceListGetCount(Translated));
    CHECK(WdfCmResourceListGetDescriptor(Raw, 1000) == NULL);
    SAY("PrepareHardware");
    return STATUS_SUCCESS;
}

static NTSTATUS ReleaseHardware(WDFDEVICE Device, WDFCMRESLIST Translated) {
    (void)Device;
    (void)Translated;
    SAY("ReleaseHardware");
    return STATUS_SUCCESS;
}

static NTSTATUS D0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Previous) {
    (void)Device;
    DbgPrint("pnp: D0Entry from %d\n", (int)Previous);
    return STATUS_SUCCESS;
}

static NTSTATUS D0EntryPost(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Previous) {
    (void)Device;
    (void)Previous;
    SAY("D0EntryPostInterruptsEnabled");
    return STATUS_SUCCESS;
}

static NTSTATUS D0ExitPre(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Target) {
    (void)Device;
    (void)Target;
    SAY("D0ExitPreInterruptsDisabled");
    return STATUS_SUCCESS;
}

static NTSTATUS D0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Target) {
    (void)Device;
    DbgPrint("pnp: D0Exit to %d\n", (int)Target);
    return STATUS_SUCCESS;
}

static NTSTATUS SelfManagedIoInit(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoInit");
    return STATUS_SUCCESS;
}

static NTSTATUS SelfManagedIoSuspend(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoSuspend");
    return STATUS_SUCCESS;
}

static NTSTATUS SelfManagedIoRestart(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoRestart");
    return STATUS_SUCCESS;
}

static void SelfManagedIoFlush(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoFlush");
}

static void SelfManagedIoCleanup(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoCleanup");
}

static void SurpriseRemoval(WDFDEVICE Device) {
    (void)Device;
    SAY("SurpriseRemoval");
}

static NTSTATUS QueryRemove(WDFDEVICE Device) {
    (void)Device;
    SAY("QueryRemove");
    return STATUS_SUCCESS;
}

static void Cleanup(WDFOBJECT Device) {
    (void)Device;
    SAY("Cleanup");
}

static void Destroy(WDFOBJECT Device) {
    (void)Device;
    SAY("Destroy");
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
    callbacks.EvtDeviceD0EntryPostInterruptsEnabled = D0EntryPost;
    callbacks.EvtDeviceD0ExitPreInterruptsDisabled = D0ExitPre;
    callbacks.EvtDeviceD0Exit = D0Exit;
    callbacks.EvtDeviceSelfManagedIoInit = SelfManagedIoInit;
    callbacks.EvtDeviceSelfManagedIoSuspend = SelfManagedIoSuspend;
    callbacks.EvtDeviceSelfManagedIoRestart = SelfManagedIoRestart;
    callbacks.EvtDeviceSelfManagedIoFlush = SelfManagedIoFlush;
    callbacks.EvtDeviceSelfManagedIoCleanup = SelfManagedIoCleanup;
    callbacks.EvtDeviceSurpriseRemoval = SurpriseRemoval;
    callbacks.EvtDeviceQueryRemove = QueryRemove;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &callbacks);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = Cleanup;
    attributes.EvtDestroyCallback = Destroy;
    SAY("DeviceAdd");
    NTSTATUS status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    CHECK(DeviceInit == NULL);
    if (NT_SUCCESS(status)) {
        CHECK(WdfWdmDeviceGetWdfDeviceHandle(WdfDeviceWdmGetDeviceObject(device)) == device);
        CHECK(WdfDeviceGetDriver(device) == WdfGetDriver());
        CHECK(WdfDeviceWdmGetPhysicalDevice(device) != NULL);
        CHECK(WdfDeviceWdmGetAttachedDevice(device) != NULL);
        CHECK(WdfDeviceGetIoTarget(device) != NULL);
    }
    return status;
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    SAY("Unload");
    PrintResult("pnp");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    config.EvtDriverUnload = EvtUnload;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
