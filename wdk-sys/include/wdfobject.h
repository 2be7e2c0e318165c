/*
 * The framework's object declarations under the name that sources include.
 */
#ifndef CWDK_WDFOBJECT_H
#define CWDK_WDFOBJECT_H

#include "wdf/object.h"

#endif
