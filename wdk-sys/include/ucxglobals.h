/*
 * What the class extension of USB host controllers keeps for a driver.
 */
#ifndef CWDK_UCXGLOBALS_H
#define CWDK_UCXGLOBALS_H

#include <wdf.h>

EXTERN_C_START

typedef struct _UCX_DRIVER_GLOBALS UCX_DRIVER_GLOBALS, *PUCX_DRIVER_GLOBALS;

typedef PUCX_DRIVER_GLOBALS PUCX_GLOBALS;
typedef UCX_DRIVER_GLOBALS UCX_GLOBALS;

struct _UCX_DRIVER_GLOBALS {
    ULONG Size;
    PWDF_DRIVER_GLOBALS WdfDriverGlobals;
};

EXTERN_C_END

#endif
