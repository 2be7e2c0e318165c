/*
 * USB devices, interfaces and pipes as I/O targets.
 */
#ifndef CWDK_WDF_USB_H
#define CWDK_WDF_USB_H

#include "wdf/usb/control.h"
#include "wdf/usb/pipe.h"
#include "wdf/usb/interface.h"
#include "wdf/usb/device.h"

#endif
