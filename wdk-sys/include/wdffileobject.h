/*
 * The framework's fileobject declarations under the name that sources include.
 */
#ifndef CWDK_WDFFILEOBJECT_H
#define CWDK_WDFFILEOBJECT_H

#include "wdf/fileobject.h"

#endif
