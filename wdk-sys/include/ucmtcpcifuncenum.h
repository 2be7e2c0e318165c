/*
 * The calls of the class extension of Type-C port controllers: their numbers, and the table that
 * binding to it fills in.
 */
#ifndef CWDK_UCMTCPCIFUNCENUM_H
#define CWDK_UCMTCPCIFUNCENUM_H

#include "ucmtcpciglobals.h"

EXTERN_C_START

typedef VOID (*UCMTCPCIFUNC)(VOID);

extern UCMTCPCIFUNC UcmtcpciFunctions[];

typedef enum _UCMTCPCIFUNCENUM {
    UcmTcpciDeviceInitInitializeTableIndex = 0,
    UcmTcpciDeviceInitializeTableIndex,
    UcmTcpciPortControllerCreateTableIndex,
    UcmTcpciPortControllerSetHardwareRequestQueueTableIndex,
    UcmTcpciPortControllerStartTableIndex,
    UcmTcpciPortControllerStopTableIndex,
    UcmTcpciPortControllerAlertTableIndex,
    UcmtcpciFunctionTableNumEntries,
} UCMTCPCIFUNCENUM;

extern PUCMTCPCI_DRIVER_GLOBALS UcmtcpciDriverGlobals;

EXTERN_C_END

#endif
