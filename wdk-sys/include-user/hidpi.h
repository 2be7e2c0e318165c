/*
 * Reports of HID devices. The same for drivers of both modes.
 */
#ifndef CWDK_USER_HIDPI_H
#define CWDK_USER_HIDPI_H

#include "../include/hidpi.h"

#endif
