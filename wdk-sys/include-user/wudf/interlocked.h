/*
 * Reads and writes of shared variables that state their order. Windows headers of mingw-w64 have
 * them from version 11 on.
 */
#ifndef CWDK_WUDF_INTERLOCKED_H
#define CWDK_WUDF_INTERLOCKED_H

#include "wudf/base.h"

#if __MINGW64_VERSION_MAJOR < 11
#include "../../include/nt/ordered.h"
#endif

#endif
