/*
 * The framework's roletypes declarations under the name that sources include.
 */
#ifndef CWDK_WDFROLETYPES_H
#define CWDK_WDFROLETYPES_H

#include "wdf/roletypes.h"

#endif
