/*
 * The framework's string declarations under the name that sources include.
 */
#ifndef CWDK_WDFSTRING_H
#define CWDK_WDFSTRING_H

#include "wdf/string.h"

#endif
