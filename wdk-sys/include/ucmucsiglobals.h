/*
 * What the class extension of connector system software interfaces keeps for a driver.
 */
#ifndef CWDK_UCMUCSIGLOBALS_H
#define CWDK_UCMUCSIGLOBALS_H

#include <wdf.h>

EXTERN_C_START

typedef struct _UCMUCSI_DRIVER_GLOBALS UCMUCSI_DRIVER_GLOBALS, *PUCMUCSI_DRIVER_GLOBALS;

struct _UCMUCSI_DRIVER_GLOBALS {
    ULONG Reserved;
};

EXTERN_C_END

#endif
