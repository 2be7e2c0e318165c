/*
 * The framework's commonbuffer declarations under the name that sources include.
 */
#ifndef CWDK_WDFCOMMONBUFFER_H
#define CWDK_WDFCOMMONBUFFER_H

#include "wdf/commonbuffer.h"

#endif
