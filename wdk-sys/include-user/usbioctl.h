/*
 * Control codes of USB. The same for drivers of both modes.
 */
#ifndef CWDK_USER_USBIOCTL_H
#define CWDK_USER_USBIOCTL_H

#include "../include/usbioctl.h"

#endif
