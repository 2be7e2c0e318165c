/*
 * Usages of HID devices. The same for drivers of both modes.
 */
#ifndef CWDK_USER_HIDUSAGE_H
#define CWDK_USER_HIDUSAGE_H

#include "../include/hidusage.h"

#endif
