/*
 * Devices: creating them, what they are called for, their power, their properties and their names.
 */
#ifndef CWDK_WDF_DEVICE_H
#define CWDK_WDF_DEVICE_H

#include "wdf/device/states.h"
#include "wdf/device/events.h"
#include "wdf/device/power.h"
#include "wdf/device/capabilities.h"
#include "wdf/device/init.h"
#include "wdf/device/create.h"
#include "wdf/device/interface.h"
#include "wdf/device/property.h"
#include "wdf/device/dispatch.h"

#endif
