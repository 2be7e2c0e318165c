/*
 * The framework's iotarget declarations under the name that sources include.
 */
#ifndef CWDK_WDFIOTARGET_H
#define CWDK_WDFIOTARGET_H

#include "wdf/iotarget.h"

#endif
