/*
 * Pool: the kernel heap, paged and non-paged, tagged by its user.
 * What ntddk.h adds to nt/pool.h.
 */
#ifndef CWDK_NT_DDK_POOL_H
#define CWDK_NT_DDK_POOL_H

#include "nt/forward.h"

#define DRIVER_VERIFIER_SPECIAL_POOLING 1
#define DRIVER_VERIFIER_TRACK_POOL_ALLOCATIONS 8

EXTERN_C_START

typedef struct _POOLED_USAGE_AND_LIMITS POOLED_USAGE_AND_LIMITS, *PPOOLED_USAGE_AND_LIMITS;
struct _POOLED_USAGE_AND_LIMITS {
    SIZE_T PeakPagedPoolUsage;
    SIZE_T PagedPoolUsage;
    SIZE_T PagedPoolLimit;
    SIZE_T PeakNonPagedPoolUsage;
    SIZE_T NonPagedPoolUsage;
    SIZE_T NonPagedPoolLimit;
    SIZE_T PeakPagefileUsage;
    SIZE_T PagefileUsage;
    SIZE_T PagefileLimit;
};

EXTERN_C_END

#endif
