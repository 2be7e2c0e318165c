/*
 * The framework's globals declarations under the name that sources include.
 */
#ifndef CWDK_WDFGLOBALS_H
#define CWDK_WDFGLOBALS_H

#include "wdf/globals.h"

#endif
