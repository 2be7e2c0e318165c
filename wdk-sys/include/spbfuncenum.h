/*
 * The calls of the class extension of serial peripheral buses: their numbers, and the table that
 * binding to it fills in.
 */
#ifndef CWDK_SPBFUNCENUM_H
#define CWDK_SPBFUNCENUM_H

#include <wdf.h>

EXTERN_C_START

typedef struct _WDF_DRIVER_GLOBALS *PSPB_DRIVER_GLOBALS;
typedef struct _WDF_DRIVER_GLOBALS SPB_DRIVER_GLOBALS;

typedef VOID (*SPBFUNC)(VOID);

extern SPBFUNC SpbFunctions[];

typedef enum _SPBFUNCENUM {
    SpbDeviceInitConfigTableIndex = 0,
    SpbDeviceInitializeTableIndex,
    SpbControllerSetIoOtherCallbackTableIndex,
    SpbControllerSetRequestAttributesTableIndex,
    SpbControllerSetTargetAttributesTableIndex,
    SpbTargetGetConnectionParametersTableIndex,
    SpbTargetGetFileObjectTableIndex,
    SpbRequestGetTargetTableIndex,
    SpbRequestGetControllerTableIndex,
    SpbRequestGetParametersTableIndex,
    SpbRequestGetTransferParametersTableIndex,
    SpbRequestCompleteTableIndex,
    SpbRequestCaptureIoOtherTransferListTableIndex,
    SpbFunctionTableNumEntries,
} SPBFUNCENUM;

extern PSPB_DRIVER_GLOBALS SpbDriverGlobals;

EXTERN_C_END

#endif
