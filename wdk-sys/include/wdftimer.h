/*
 * The framework's timer declarations under the name that sources include.
 */
#ifndef CWDK_WDFTIMER_H
#define CWDK_WDFTIMER_H

#include "wdf/timer.h"

#endif
