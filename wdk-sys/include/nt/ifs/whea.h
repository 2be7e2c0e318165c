/*
 * Hardware error records and sources.
 * What ntifs.h adds to nt/whea.h.
 */
#ifndef CWDK_NT_IFS_WHEA_H
#define CWDK_NT_IFS_WHEA_H

#include "nt/forward.h"

#define WNNC_NET_TERMSRV 0x360000

EXTERN_C_START

EXTERN_C_END

#endif
