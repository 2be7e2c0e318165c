/*
 * USB requests. The same for drivers of both modes.
 */
#ifndef CWDK_USER_USBDI_H
#define CWDK_USER_USBDI_H

#include "../include/usbdi.h"

#endif
