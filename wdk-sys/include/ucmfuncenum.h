/*
 * The calls of the class extension of USB connectors: their numbers, and the table that binding to
 * it fills in.
 */
#ifndef CWDK_UCMFUNCENUM_H
#define CWDK_UCMFUNCENUM_H

#include "ucmglobals.h"

EXTERN_C_START

typedef VOID (*UCMFUNC)(VOID);

extern UCMFUNC UcmFunctions[];

typedef enum _UCMFUNCENUM {
    UcmInitializeDeviceTableIndex = 0,
    UcmConnectorCreateTableIndex,
    UcmConnectorTypeCAttachTableIndex,
    UcmConnectorTypeCDetachTableIndex,
    UcmConnectorTypeCCurrentAdChangedTableIndex,
    UcmConnectorPdSourceCapsTableIndex,
    UcmConnectorPdPartnerSourceCapsTableIndex,
    UcmConnectorPdConnectionStateChangedTableIndex,
    UcmConnectorChargingStateChangedTableIndex,
    UcmConnectorDataDirectionChangedTableIndex,
    UcmConnectorPowerDirectionChangedTableIndex,
    UcmFunctionTableNumEntries,
} UCMFUNCENUM;

extern PUCM_DRIVER_GLOBALS UcmDriverGlobals;

EXTERN_C_END

#endif
