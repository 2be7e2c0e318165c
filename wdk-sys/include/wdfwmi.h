/*
 * The framework's wmi declarations under the name that sources include.
 */
#ifndef CWDK_WDFWMI_H
#define CWDK_WDFWMI_H

#include "wdf/wmi.h"

#endif
