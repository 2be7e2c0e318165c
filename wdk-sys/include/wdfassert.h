/*
 * The framework's assert declarations under the name that sources include.
 */
#ifndef CWDK_WDFASSERT_H
#define CWDK_WDFASSERT_H

#include "wdf/assert.h"

#endif
