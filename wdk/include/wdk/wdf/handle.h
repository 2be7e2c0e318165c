/* Handles of framework objects, a type for each kind.
 *
 * A safe handle is the raw one under another type: wdk_raw_KIND and wdk_KIND_of convert and cost
 * nothing. They are for the border to code that uses WDF directly; in a strict file such code
 * stands in an `unsafe` block. The framework owns the objects; a handle is valid until its object
 * or a parent of it is deleted. */
#ifndef WDK_WDF_HANDLE_H
#define WDK_WDF_HANDLE_H

#include <wdf.h>

#define WDK_HANDLE(kind, RAW)                                                                      \
    typedef struct wdk_##kind##_object *wdk_##kind;                                                \
    __attribute__((unused)) static inline RAW wdk_raw_##kind(wdk_##kind handle) {                  \
        return (RAW)(void *)handle;                                                                \
    }                                                                                              \
    __attribute__((unused)) static inline wdk_##kind wdk_##kind##_of(RAW raw) {                    \
        return (wdk_##kind)(void *)raw;                                                            \
    }                                                                                              \
    struct wdk_##kind##_object /* so that the use of the macro ends with a semicolon */

WDK_HANDLE(driver, WDFDRIVER);
WDK_HANDLE(device, WDFDEVICE);
WDK_HANDLE(io_queue, WDFQUEUE);
WDK_HANDLE(request, WDFREQUEST);
WDK_HANDLE(timer, WDFTIMER);

/* A device that is being made: it becomes a wdk_device or ends with the callback that got it. */
typedef struct wdk_device_init_object *wdk_device_init;

static inline PWDFDEVICE_INIT wdk_raw_device_init(wdk_device_init init) {
    return (PWDFDEVICE_INIT)(void *)init;
}

#endif
