/*
 * What the class extension of dual-role USB controllers keeps for a driver.
 */
#ifndef CWDK_URSGLOBALS_H
#define CWDK_URSGLOBALS_H

#include <wdf.h>

EXTERN_C_START

typedef struct _URS_DRIVER_GLOBALS URS_DRIVER_GLOBALS, *PURS_DRIVER_GLOBALS;

struct _URS_DRIVER_GLOBALS {
    ULONG Reserved;
};

EXTERN_C_END

#endif
