/*
 * Descriptors of USB. The same for drivers of both modes.
 */
#ifndef CWDK_USER_USBSPEC_H
#define CWDK_USER_USBSPEC_H

#include "../include/usbspec.h"

#endif
