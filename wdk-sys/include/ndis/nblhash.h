/*
 * Part of NDIS: nblhash.
 */
#ifndef CWDK_NDIS_NBLHASH_H
#define CWDK_NDIS_NBLHASH_H

#include <wdm.h>

EXTERN_C_START

EXTERN_C_END

#endif
