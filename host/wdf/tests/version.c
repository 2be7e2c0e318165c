/* Binds as the version of the framework it is compiled for, and says so. */
#include "host/wdf/tests/check.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    DbgPrint("version 1.%d unbinds\n", KMDF_VERSION_MINOR);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_VERSION_AVAILABLE_PARAMS version;
    WDFDRIVER driver;
    WDF_DRIVER_CONFIG_INIT(&config, WDF_NO_EVENT_CALLBACK);
    config.DriverInitFlags = WdfDriverInitNonPnpDriver;
    config.EvtDriverUnload = EvtUnload;
    NTSTATUS status =
        WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, &driver);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(&version, 1, KMDF_VERSION_MINOR);
    CHECK(WdfDriverIsVersionAvailable(driver, &version));
    WDF_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(&version, 1, 34);
    CHECK(!WdfDriverIsVersionAvailable(driver, &version));
    DbgPrint("version 1.%d binds, %u failed\n", KMDF_VERSION_MINOR, Failures);
    return STATUS_SUCCESS;
}
