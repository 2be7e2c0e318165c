/*
 * The framework's queryinterface declarations under the name that sources include.
 */
#ifndef CWDK_WDFQUERYINTERFACE_H
#define CWDK_WDFQUERYINTERFACE_H

#include "wdf/queryinterface.h"

#endif
