/*
 * The framework's status declarations under the name that sources include.
 */
#ifndef CWDK_WDFSTATUS_H
#define CWDK_WDFSTATUS_H

#include "wdf/status.h"

#endif
