/*
 * What the class extension of USB connectors keeps for a driver.
 */
#ifndef CWDK_UCMGLOBALS_H
#define CWDK_UCMGLOBALS_H

#include <wdf.h>

EXTERN_C_START

typedef struct _UCM_DRIVER_GLOBALS UCM_DRIVER_GLOBALS, *PUCM_DRIVER_GLOBALS;

struct _UCM_DRIVER_GLOBALS {
    ULONG Reserved;
};

EXTERN_C_END

#endif
