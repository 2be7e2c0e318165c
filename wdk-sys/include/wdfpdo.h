/*
 * The framework's pdo declarations under the name that sources include.
 */
#ifndef CWDK_WDFPDO_H
#define CWDK_WDFPDO_H

#include "wdf/pdo.h"

#endif
