/*
 * The framework's childlist declarations under the name that sources include.
 */
#ifndef CWDK_WDFCHILDLIST_H
#define CWDK_WDFCHILDLIST_H

#include "wdf/childlist.h"

#endif
