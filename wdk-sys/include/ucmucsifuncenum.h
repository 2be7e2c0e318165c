/*
 * The calls of the class extension of connector system software interfaces: their numbers, and the
 * table that binding to it fills in.
 */
#ifndef CWDK_UCMUCSIFUNCENUM_H
#define CWDK_UCMUCSIFUNCENUM_H

#include "ucmucsiglobals.h"

EXTERN_C_START

typedef VOID (*UCMUCSIFUNC)(VOID);

extern UCMUCSIFUNC UcmucsiFunctions[];

typedef enum _UCMUCSIFUNCENUM {
    UcmUcsiDeviceInitInitializeTableIndex = 0,
    UcmUcsiDeviceInitializeTableIndex,
    UcmUcsiConnectorCollectionCreateTableIndex,
    UcmUcsiConnectorCollectionAddConnectorTableIndex,
    UcmUcsiPpmCreateTableIndex,
    UcmUcsiPpmSetUcsiCommandRequestQueueTableIndex,
    UcmUcsiPpmStartTableIndex,
    UcmUcsiPpmStopTableIndex,
    UcmUcsiPpmNotificationTableIndex,
    UcmucsiFunctionTableNumEntries,
} UCMUCSIFUNCENUM;

extern PUCMUCSI_DRIVER_GLOBALS UcmucsiDriverGlobals;

EXTERN_C_END

#endif
