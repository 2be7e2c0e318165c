/*
 * The framework's device declarations under the name that sources include.
 */
#ifndef CWDK_WDFDEVICE_H
#define CWDK_WDFDEVICE_H

#include "wdf/device.h"

#endif
