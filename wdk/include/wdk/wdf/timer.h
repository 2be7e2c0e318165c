/* Timers whose callback gets the device they belong to. */
#ifndef WDK_WDF_TIMER_H
#define WDK_WDF_TIMER_H

#include <wdk/status.h>
#include <wdk/wdf/handle.h>

typedef _IRQL_requires_same_
_IRQL_requires_max_(DISPATCH_LEVEL)
void wdk_evt_timer(_In_ wdk_timer timer);

/* The timer belongs to the device and is stopped and deleted with it. `period_ms` 0: once for each
 * start. The callback runs at DISPATCH_LEVEL, synchronised with the device's other callbacks when
 * the driver asked for that. */
_Must_inspect_result_
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline wdk_status wdk_timer_create(_In_ wdk_device device, _In_ wdk_evt_timer *callback,
                                          ULONG period_ms, _Out_ wdk_timer *ret_timer) {
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_TIMER_CONFIG_INIT_PERIODIC(&config, (PFN_WDF_TIMER)(void *)callback, (LONG)period_ms);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = wdk_raw_device(device);
    WDFTIMER timer = NULL;
    NTSTATUS status = WdfTimerCreate(&config, &attributes, &timer);
    if (NT_SUCCESS(status))
        *ret_timer = wdk_timer_of(timer);
    return wdk_status_of(status);
}

/* Fires once `delay_ms` from now. Starting a timer that runs sets it anew. */
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline void wdk_timer_start(_In_ wdk_timer timer, ULONG delay_ms) {
    (void)WdfTimerStart(wdk_raw_timer(timer), WDF_REL_TIMEOUT_IN_MS(delay_ms));
}

/* Whether a start was taken back. The callback may still be running on another processor. */
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline BOOLEAN wdk_timer_stop(_In_ wdk_timer timer) {
    return WdfTimerStop(wdk_raw_timer(timer), FALSE);
}

/* As above, and waits until the callback has returned. */
_IRQL_requires_max_(PASSIVE_LEVEL)
static inline BOOLEAN wdk_timer_stop_and_wait(_In_ wdk_timer timer) {
    return WdfTimerStop(wdk_raw_timer(timer), TRUE);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static inline wdk_device wdk_timer_get_device(_In_ wdk_timer timer) {
    return wdk_device_of((WDFDEVICE)WdfTimerGetParentObject(wdk_raw_timer(timer)));
}

#endif
