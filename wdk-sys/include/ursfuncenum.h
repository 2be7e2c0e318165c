/*
 * The calls of the class extension of dual-role USB controllers: their numbers, and the table that
 * binding to it fills in.
 */
#ifndef CWDK_URSFUNCENUM_H
#define CWDK_URSFUNCENUM_H

#include "ursglobals.h"

EXTERN_C_START

typedef VOID (*URSFUNC)(VOID);

extern URSFUNC UrsFunctions[];

typedef enum _URSFUNCENUM {
    UrsDeviceInitializeTableIndex = 0,
    UrsDeviceInitInitializeTableIndex,
    UrsIoResourceListAppendDescriptorTableIndex,
    UrsReportHardwareEventTableIndex,
    UrsSetPoHandleTableIndex,
    UrsSetHardwareEventSupportTableIndex,
    UrsFunctionTableNumEntries,
} URSFUNCENUM;

extern PURS_DRIVER_GLOBALS UrsDriverGlobals;

EXTERN_C_END

#endif
