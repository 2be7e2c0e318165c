/* Devices, with a context of a type of their own.
 *
 *     struct echo_device { wdk_spin_lock lock; size_t length; UCHAR bytes[512]; };
 *     WDK_DEVICE_CONTEXT(struct echo_device, echo_device_of);
 *     ...
 *     wdk_device device;
 *     WDK_TRY(wdk_device_create(&init, WDK_CONTEXT(echo_device), &device));
 *     struct echo_device *echo = echo_device_of(device);
 *
 * The context is zeroed non-paged memory that lives as long as the device. */
#ifndef WDK_WDF_DEVICE_H
#define WDK_WDF_DEVICE_H

#include <wdk/status.h>
#include <wdk/wdf/handle.h>

/* Declares `T *accessor(wdk_device)`. T is a struct type that has been defined: `struct NAME`. The
 * accessor must be asked of a device that was made with this context. Any IRQL. */
#define WDK_DEVICE_CONTEXT(NAME, accessor)                                                         \
    typedef struct NAME WDK_CONTEXT_##NAME;                                                        \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(WDK_CONTEXT_##NAME, wdk_raw_context_##NAME)                 \
    __attribute__((unused)) static inline struct NAME *accessor(_In_ wdk_device device) {          \
        return wdk_raw_context_##NAME(wdk_raw_device(device));                                     \
    }                                                                                              \
    struct NAME /* so that the use of the macro ends with a semicolon */

/* The description of a context for wdk_device_create. */
#define WDK_CONTEXT(NAME) (&WDF_TYPE_NAME_TO_TYPE_INFO(WDK_CONTEXT_##NAME))

/* PnP and power callbacks of a function driver; any may be NULL. */
typedef _Must_inspect_result_
_IRQL_requires_same_
_IRQL_requires_max_(PASSIVE_LEVEL)
wdk_status wdk_evt_device_d0_entry(_In_ wdk_device device, _In_ WDF_POWER_DEVICE_STATE previous);

typedef _IRQL_requires_same_
_IRQL_requires_max_(PASSIVE_LEVEL)
wdk_status wdk_evt_device_d0_exit(_In_ wdk_device device, _In_ WDF_POWER_DEVICE_STATE target);

typedef struct wdk_pnp_power_callbacks {
    wdk_evt_device_d0_entry *evt_d0_entry;
    wdk_evt_device_d0_exit *evt_d0_exit;
} wdk_pnp_power_callbacks;

_IRQL_requires_max_(PASSIVE_LEVEL)
static inline void
wdk_device_init_set_pnp_power_callbacks(_In_ wdk_device_init init,
                                        _In_ const wdk_pnp_power_callbacks *callbacks) {
    WDF_PNPPOWER_EVENT_CALLBACKS raw;
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&raw);
    raw.EvtDeviceD0Entry = (PFN_WDF_DEVICE_D0_ENTRY)(void *)callbacks->evt_d0_entry;
    raw.EvtDeviceD0Exit = (PFN_WDF_DEVICE_D0_EXIT)(void *)callbacks->evt_d0_exit;
    WdfDeviceInitSetPnpPowerEventCallbacks(wdk_raw_device_init(init), &raw);
}

/* Makes the device; *init is NULL afterwards on success, for it is used up. */
_Must_inspect_result_
_IRQL_requires_max_(PASSIVE_LEVEL)
static inline wdk_status wdk_device_create(_Inout_ wdk_device_init *init,
                                           _In_ PCWDF_OBJECT_CONTEXT_TYPE_INFO context,
                                           _Out_ wdk_device *ret_device) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ContextTypeInfo = context;
    WDFDEVICE device = NULL;
    PWDFDEVICE_INIT raw = wdk_raw_device_init(*init);
    NTSTATUS status = WdfDeviceCreate(&raw, &attributes, &device);
    *init = (wdk_device_init)(void *)raw;
    if (NT_SUCCESS(status))
        *ret_device = wdk_device_of(device);
    return wdk_status_of(status);
}

/* Lets clients find the device by the GUID of what it can do. */
_Must_inspect_result_
_IRQL_requires_max_(PASSIVE_LEVEL)
static inline wdk_status wdk_device_create_device_interface(_In_ wdk_device device,
                                                            _In_ const GUID *interface_class) {
    return wdk_status_of(
        WdfDeviceCreateDeviceInterface(wdk_raw_device(device), interface_class, NULL));
}

#endif
