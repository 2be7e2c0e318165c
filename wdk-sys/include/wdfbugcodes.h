/*
 * The framework's bugcodes declarations under the name that sources include.
 */
#ifndef CWDK_WDFBUGCODES_H
#define CWDK_WDFBUGCODES_H

#include "wdf/bugcodes.h"

#endif
