/*
 * The framework's driver declarations under the name that sources include.
 */
#ifndef CWDK_WDFDRIVER_H
#define CWDK_WDFDRIVER_H

#include "wdf/driver.h"

#endif
