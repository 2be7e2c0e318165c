/*
 * Inside usbdex.lib: what a USBD_HANDLE is.
 *
 * The genuine library registers a client with the stack over an interface that is not published,
 * and the stack then grants capabilities of USB 3.0. This one does what the documentation promises
 * of a stack that grants none: URBs are ordinary URBs in nonpaged pool, the versions and the speed
 * of the bus are asked through the published USB_BUS_INTERFACE_USBDI, and every other capability is
 * STATUS_NOT_SUPPORTED. A driver that asks before it uses them works; one for composite devices,
 * which need the registration, does not link: USBD_BuildRegisterCompositeDevice is not here.
 *
 * Lifecycle: USBD_CreateHandle -> URBs allocated and freed -> USBD_CloseHandle. The handle holds a
 * reference of the bus's interface.
 */
#ifndef RT_USBDEX_HANDLE_H
#define RT_USBDEX_HANDLE_H

#include <wdm.h>

#include <usb.h>
#include <usbbusif.h>
#include <usbdlib.h>

struct client {
    ULONG pool_tag;
    BOOLEAN has_bus;
    USB_BUS_INTERFACE_USBDI_V1 bus;
};

static inline struct client *ClientOf(USBD_HANDLE Handle) { return (struct client *)Handle; }

#endif
