/*
 * The framework's io declarations under the name that sources include.
 */
#ifndef CWDK_WDFIO_H
#define CWDK_WDFIO_H

#include "wdf/io.h"

#endif
