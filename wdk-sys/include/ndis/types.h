/*
 * Part of NDIS: types.
 */
#ifndef CWDK_NDIS_TYPES_H
#define CWDK_NDIS_TYPES_H

#include <wdm.h>

EXTERN_C_START

typedef PVOID *PNDIS_HANDLE;

typedef int *PNDIS_STATUS;

EXTERN_C_END

#endif
