/*
 * The framework's dmaenabler declarations under the name that sources include.
 */
#ifndef CWDK_WDFDMAENABLER_H
#define CWDK_WDFDMAENABLER_H

#include "wdf/dmaenabler.h"

#endif
