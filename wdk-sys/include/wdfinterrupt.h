/*
 * The framework's interrupt declarations under the name that sources include.
 */
#ifndef CWDK_WDFINTERRUPT_H
#define CWDK_WDFINTERRUPT_H

#include "wdf/interrupt.h"

#endif
