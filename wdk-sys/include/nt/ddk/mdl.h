/*
 * Memory descriptor lists: the physical pages behind a virtual buffer.
 * What ntddk.h adds to nt/mdl.h.
 */
#ifndef CWDK_NT_DDK_MDL_H
#define CWDK_NT_DDK_MDL_H

#include "nt/forward.h"

#define IRP_MN_MDL 2
#define IRP_MN_COMPLETE_MDL 6

EXTERN_C_START

EXTERN_C_END

#endif
