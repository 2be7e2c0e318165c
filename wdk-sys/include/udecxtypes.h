/*
 * Objects of the class extension of emulated USB devices.
 */
#ifndef CWDK_UDECXTYPES_H
#define CWDK_UDECXTYPES_H

#include <wdf.h>
#include <wdfusb.h>

EXTERN_C_START

DECLARE_HANDLE(UDECXUSBDEVICE);

DECLARE_HANDLE(UDECXUSBENDPOINT);

typedef struct _UDECX_DRIVER_GLOBALS UDECX_DRIVER_GLOBALS, *PUDECX_DRIVER_GLOBALS;

typedef struct _UDECXUSBDEVICE_INIT *PUDECXUSBDEVICE_INIT;
typedef struct _UDECXUSBENDPOINT_INIT *PUDECXUSBENDPOINT_INIT;

typedef VOID (*UDECXFUNC)(VOID);

struct _UDECX_DRIVER_GLOBALS {
    ULONG Unused;
};

extern UDECXFUNC UdecxFunctions[];

/* What the extension keeps with its objects is found by these marks. */
WDF_DECLARE_CUSTOM_TYPE(UDECXUSBDEVICE)
WDF_DECLARE_CUSTOM_TYPE(UDECXUSBENDPOINT)

EXTERN_C_END

#endif
