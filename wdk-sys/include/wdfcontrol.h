/*
 * The framework's control declarations under the name that sources include.
 */
#ifndef CWDK_WDFCONTROL_H
#define CWDK_WDFCONTROL_H

#include "wdf/control.h"

#endif
