/*
 * The framework's companion declarations under the name that sources include.
 */
#ifndef CWDK_WDFCOMPANION_H
#define CWDK_WDFCOMPANION_H

#include "wdf/companion.h"

#endif
