/*
 * The framework's sync declarations under the name that sources include.
 */
#ifndef CWDK_WDFSYNC_H
#define CWDK_WDFSYNC_H

#include "wdf/sync.h"

#endif
