/*
 * Control codes of HID devices. The same for drivers of both modes.
 */
#ifndef CWDK_USER_HIDCLASS_H
#define CWDK_USER_HIDCLASS_H

#include "../include/hidclass.h"

#endif
