/*
 * The framework's resource declarations under the name that sources include.
 */
#ifndef CWDK_WDFRESOURCE_H
#define CWDK_WDFRESOURCE_H

#include "wdf/resource.h"

#endif
