/*
 * The framework's hwaccess declarations under the name that sources include.
 */
#ifndef CWDK_WDFHWACCESS_H
#define CWDK_WDFHWACCESS_H

#include "wdf/hwaccess.h"

#endif
