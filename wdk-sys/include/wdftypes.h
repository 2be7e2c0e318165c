/*
 * The framework's types declarations under the name that sources include.
 */
#ifndef CWDK_WDFTYPES_H
#define CWDK_WDFTYPES_H

#include "wdf/types.h"

#endif
