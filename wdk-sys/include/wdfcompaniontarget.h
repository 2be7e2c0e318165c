/*
 * The framework's companiontarget declarations under the name that sources include.
 */
#ifndef CWDK_WDFCOMPANIONTARGET_H
#define CWDK_WDFCOMPANIONTARGET_H

#include "wdf/companiontarget.h"

#endif
