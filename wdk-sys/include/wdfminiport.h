/*
 * The framework's miniport declarations under the name that sources include.
 */
#ifndef CWDK_WDFMINIPORT_H
#define CWDK_WDFMINIPORT_H

#include "wdf/miniport.h"

#endif
