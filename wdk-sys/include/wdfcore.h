/*
 * The framework's core declarations under the name that sources include.
 */
#ifndef CWDK_WDFCORE_H
#define CWDK_WDFCORE_H

#include "wdf/core.h"

#endif
