/*
 * The framework's registry declarations under the name that sources include.
 */
#ifndef CWDK_WDFREGISTRY_H
#define CWDK_WDFREGISTRY_H

#include "wdf/registry.h"

#endif
