/*
 * The framework's fdo declarations under the name that sources include.
 */
#ifndef CWDK_WDFFDO_H
#define CWDK_WDFFDO_H

#include "wdf/fdo.h"

#endif
