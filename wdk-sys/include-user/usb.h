/*
 * USB requests. The same for drivers of both modes.
 */
#ifndef CWDK_USER_USB_H
#define CWDK_USER_USB_H

#include "../include/usb.h"

#endif
