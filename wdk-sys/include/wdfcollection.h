/*
 * The framework's collection declarations under the name that sources include.
 */
#ifndef CWDK_WDFCOLLECTION_H
#define CWDK_WDFCOLLECTION_H

#include "wdf/collection.h"

#endif
