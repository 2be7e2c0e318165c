/*
 * The framework's usb declarations under the name that sources include.
 */
#ifndef CWDK_WDFUSB_H
#define CWDK_WDFUSB_H

#include "wdf/usb.h"

#endif
