/* Calls a function that the runtime binds but does not implement: the run must end naming it. */
#include "host/wdf/tests/check.h"

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDFDRIVER driver;
    WDF_DRIVER_CONFIG_INIT(&config, WDF_NO_EVENT_CALLBACK);
    config.DriverInitFlags = WdfDriverInitNonPnpDriver;
    NTSTATUS status =
        WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, &driver);
    if (NT_SUCCESS(status)) {
        DbgPrint("stopped: about to call\n");
        WDFKEY key;
        status = WdfDriverOpenPersistentStateRegistryKey(driver, KEY_READ, WDF_NO_OBJECT_ATTRIBUTES,
                                                         &key);
        DbgPrint("stopped: it returned\n");
    }
    return status;
}
