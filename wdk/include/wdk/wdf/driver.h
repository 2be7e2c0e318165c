/* The framework's driver object: made once, in DriverEntry. */
#ifndef WDK_WDF_DRIVER_H
#define WDK_WDF_DRIVER_H

#include <wdk/status.h>
#include <wdk/wdf/handle.h>

/* A device of this driver was found. On success a device has been made of `init`. */
typedef _Must_inspect_result_
_IRQL_requires_same_
_IRQL_requires_max_(PASSIVE_LEVEL)
wdk_status wdk_evt_driver_device_add(_In_ wdk_driver driver, _Inout_ wdk_device_init init);

/* The driver is going. Every device is gone already. */
typedef _IRQL_requires_same_
_IRQL_requires_max_(PASSIVE_LEVEL)
void wdk_evt_driver_unload(_In_ wdk_driver driver);

typedef struct wdk_driver_config {
    wdk_evt_driver_device_add *evt_device_add; /* NULL: the driver has no PnP devices */
    wdk_evt_driver_unload *evt_unload;         /* may be NULL */
    ULONG pool_tag;                            /* of what the framework allocates for the driver */
} wdk_driver_config;

/* The callbacks have the framework's own calling convention: a pointer for a pointer, and a status
 * struct travels in the register that a plain NTSTATUS does on x64 and ARM64. */
_Must_inspect_result_
_IRQL_requires_max_(PASSIVE_LEVEL)
static inline wdk_status wdk_driver_create(_In_ PDRIVER_OBJECT driver_object,
                                           _In_ PCUNICODE_STRING registry_path,
                                           _In_ const wdk_driver_config *config) {
    WDF_DRIVER_CONFIG raw;
    WDF_DRIVER_CONFIG_INIT(&raw, (PFN_WDF_DRIVER_DEVICE_ADD)(void *)config->evt_device_add);
    raw.EvtDriverUnload = (PFN_WDF_DRIVER_UNLOAD)(void *)config->evt_unload;
    raw.DriverPoolTag = config->pool_tag;
    if (config->evt_device_add == NULL)
        raw.DriverInitFlags |= WdfDriverInitNonPnpDriver;
    return wdk_status_of(WdfDriverCreate(driver_object, registry_path, WDF_NO_OBJECT_ATTRIBUTES,
                                         &raw, WDF_NO_HANDLE));
}

#endif
