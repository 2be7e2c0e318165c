/* A device that says which of its PnP and power callbacks is called. */
#include "host/wdf/tests/check.h"
#include <devpropdef.h>

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

/* What the device is asked about itself, and told. */
static void TestProperties(WDFDEVICE Device) {
    static const DEVPROPKEY key = {
        {0x2f0f62f1, 0x33a1, 0x4d23, {0x9e, 0x51, 0x6a, 0x0e, 0x3b, 0x1c, 0x90, 0x77}}, 2};
    DECLARE_CONST_UNICODE_STRING(valueName, L"Depth");
    WDF_DEVICE_PROPERTY_DATA property;
    WDFMEMORY memory;
    WDFKEY registryKey;
    DEVPROPTYPE type = 0;
    ULONG value = 77;
    ULONG length = 0;
    size_t size;
    CHECK_STATUS(WdfDeviceAllocAndQueryProperty(Device, DevicePropertyHardwareID, PagedPool,
                                                WDF_NO_OBJECT_ATTRIBUTES, &memory),
                 STATUS_SUCCESS);
    CHECK(_wcsicmp(WdfMemoryGetBuffer(memory, &size), L"ROOT\\TEST") == 0);
    WdfObjectDelete(memory);

    WDF_DEVICE_PROPERTY_DATA_INIT(&property, &key);
    CHECK(!NT_SUCCESS(
        WdfDeviceQueryPropertyEx(Device, &property, sizeof(value), &value, &length, &type)));
    CHECK_STATUS(
        WdfDeviceAssignProperty(Device, &property, DEVPROP_TYPE_UINT32, sizeof(value), &value),
        STATUS_SUCCESS);
    value = 0;
    CHECK_STATUS(WdfDeviceQueryPropertyEx(Device, &property, sizeof(value), &value, &length, &type),
                 STATUS_SUCCESS);
    CHECK(value == 77 && type == DEVPROP_TYPE_UINT32 && length == sizeof(value));

    CHECK_STATUS(WdfDeviceOpenRegistryKey(Device, PLUGPLAY_REGKEY_DEVICE, KEY_ALL_ACCESS,
                                          WDF_NO_OBJECT_ATTRIBUTES, &registryKey),
                 STATUS_SUCCESS);
    CHECK(!NT_SUCCESS(WdfRegistryQueryULong(registryKey, &valueName, &value)));
    CHECK_STATUS(WdfRegistryAssignULong(registryKey, &valueName, 5), STATUS_SUCCESS);
    CHECK_STATUS(WdfRegistryQueryULong(registryKey, &valueName, &value), STATUS_SUCCESS);
    CHECK(value == 5);
    CHECK_STATUS(WdfRegistryRemoveValue(registryKey, &valueName), STATUS_SUCCESS);
    CHECK(!NT_SUCCESS(WdfRegistryQueryULong(registryKey, &valueName, &value)));
    WdfRegistryClose(registryKey);
}

/* A list of strings to the registry and back. */
static void TestStrings(WDFDEVICE Device) {
    DECLARE_CONST_UNICODE_STRING(first, L"one");
    DECLARE_CONST_UNICODE_STRING(second, L"two words");
    DECLARE_CONST_UNICODE_STRING(valueName, L"List");
    WDFCOLLECTION out;
    WDFCOLLECTION in;
    WDFSTRING string;
    WDFKEY key;
    UNICODE_STRING text;
    CHECK_STATUS(WdfDeviceOpenRegistryKey(Device, PLUGPLAY_REGKEY_DEVICE, KEY_ALL_ACCESS,
                                          WDF_NO_OBJECT_ATTRIBUTES, &key),
                 STATUS_SUCCESS);
    CHECK_STATUS(WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &out), STATUS_SUCCESS);
    CHECK_STATUS(WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &in), STATUS_SUCCESS);
    CHECK_STATUS(WdfStringCreate(&first, WDF_NO_OBJECT_ATTRIBUTES, &string), STATUS_SUCCESS);
    CHECK_STATUS(WdfCollectionAdd(out, string), STATUS_SUCCESS);
    CHECK_STATUS(WdfStringCreate(&second, WDF_NO_OBJECT_ATTRIBUTES, &string), STATUS_SUCCESS);
    CHECK_STATUS(WdfCollectionAdd(out, string), STATUS_SUCCESS);
    CHECK_STATUS(WdfRegistryAssignMultiString(key, &valueName, out), STATUS_SUCCESS);
    CHECK_STATUS(WdfRegistryQueryMultiString(key, &valueName, WDF_NO_OBJECT_ATTRIBUTES, in),
                 STATUS_SUCCESS);
    CHECK(WdfCollectionGetCount(in) == 2);
    if (WdfCollectionGetCount(in) == 2) {
        WdfStringGetUnicodeString((WDFSTRING)WdfCollectionGetLastItem(in), &text);
        CHECK(RtlEqualUnicodeString(&text, &second, FALSE));
    }
    CHECK_STATUS(WdfRegistryQueryUnicodeString(key, &valueName, NULL, &text),
                 STATUS_OBJECT_TYPE_MISMATCH);
    WdfRegistryClose(key);
    WdfObjectDelete(out);
    WdfObjectDelete(in);
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
        TestProperties(device);
        TestStrings(device);
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
