/*
 * The framework's workitem declarations under the name that sources include.
 */
#ifndef CWDK_WDFWORKITEM_H
#define CWDK_WDFWORKITEM_H

#include "wdf/workitem.h"

#endif
