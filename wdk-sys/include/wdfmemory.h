/*
 * The framework's memory declarations under the name that sources include.
 */
#ifndef CWDK_WDFMEMORY_H
#define CWDK_WDFMEMORY_H

#include "wdf/memory.h"

#endif
