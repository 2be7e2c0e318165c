/*
 * Bounded string functions for kernel code, all inline.
 */
#ifndef CWDK_NTSTRSAFE_H
#define CWDK_NTSTRSAFE_H

#include "nt/strsafe/worker.h"
#include "nt/strsafe/bounded.h"
#include "nt/strsafe/unicode.h"

EXTERN_C_START

EXTERN_C_END

#endif
