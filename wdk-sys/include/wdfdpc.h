/*
 * The framework's dpc declarations under the name that sources include.
 */
#ifndef CWDK_WDFDPC_H
#define CWDK_WDFDPC_H

#include "wdf/dpc.h"

#endif
