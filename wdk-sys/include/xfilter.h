/*
 * Address filters of network media.
 */
#ifndef CWDK_XFILTER_H
#define CWDK_XFILTER_H

#include "wdm.h"

#define ETH_LENGTH_OF_ADDRESS 6

#define TR_LENGTH_OF_FUNCTIONAL 4
#define TR_LENGTH_OF_ADDRESS 6

EXTERN_C_START

typedef ULONG TR_FUNCTIONAL_ADDRESS;

typedef ULONG TR_GROUP_ADDRESS;

EXTERN_C_END

#endif
