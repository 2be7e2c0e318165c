/*
 * Control codes and interfaces of USB. The same for drivers of both modes.
 */
#ifndef CWDK_USER_USBIODEF_H
#define CWDK_USER_USBIODEF_H

#include "../include/usbiodef.h"

#endif
