/*
 * What the framework keeps for a driver: filled in when the driver binds, and handed to every
 * call.
 */
#ifndef CWDK_WDF_GLOBALS_H
#define CWDK_WDF_GLOBALS_H

#include "wdf/version.h"

#define WDF_DRIVER_GLOBALS_NAME_LEN 0x20

EXTERN_C_START

typedef struct WDFDRIVER__ *WDFDRIVER;
typedef struct _WDF_DRIVER_GLOBALS WDF_DRIVER_GLOBALS, *PWDF_DRIVER_GLOBALS;

struct _WDF_DRIVER_GLOBALS {
    WDFDRIVER Driver;
    ULONG DriverFlags;
    ULONG DriverTag;
    CHAR DriverName[32];
    BOOLEAN DisplaceDriverUnload;
};

EXTERN_C_END

#endif
