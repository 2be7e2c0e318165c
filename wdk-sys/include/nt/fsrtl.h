/*
 * The file system run-time library: oplocks, file locks, name tests, contexts, notifications.
 */
#ifndef CWDK_NT_FSRTL_H
#define CWDK_NT_FSRTL_H

#include "nt/forward.h"

#define FLAGS_DELAY_REASONS_BITMAP_SCANNED 2

#define FLAG_USN_TRACK_MODIFIED_RANGES_ENABLE 1

EXTERN_C_START

EXTERN_C_END

#endif
