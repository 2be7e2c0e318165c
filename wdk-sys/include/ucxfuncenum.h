/*
 * The calls of the class extension of USB host controllers: their numbers, and the table that
 * binding to it fills in.
 */
#ifndef CWDK_UCXFUNCENUM_H
#define CWDK_UCXFUNCENUM_H

#include "ucxglobals.h"

EXTERN_C_START

typedef VOID (*PFN_UCXFUNC)(VOID);

extern PFN_UCXFUNC UcxFunctions[];

typedef enum _UCXFUNCENUM {
    UcxIoDeviceControlTableIndex = 0,
    UcxControllerCreateTableIndex,
    UcxControllerNeedsResetTableIndex,
    UcxControllerResetCompleteTableIndex,
    UcxControllerSetFailedTableIndex,
    UcxRootHubCreateTableIndex,
    UcxRootHubPortChangedTableIndex,
    UcxUsbDeviceCreateTableIndex,
    UcxUsbDeviceInitSetEventCallbacksTableIndex,
    UcxUsbDeviceRemoteWakeNotificationTableIndex,
    UcxEndpointCreateTableIndex,
    UcxEndpointGetStaticStreamsReferencedTableIndex,
    UcxEndpointNeedToCancelTransfersTableIndex,
    UcxEndpointInitSetEventCallbacksTableIndex,
    UcxDefaultEndpointInitSetEventCallbacksTableIndex,
    UcxEndpointSetWdfIoQueueTableIndex,
    UcxEndpointPurgeCompleteTableIndex,
    UcxEndpointAbortCompleteTableIndex,
    UcxEndpointNoPingResponseErrorTableIndex,
    UcxStaticStreamsSetStreamInfoTableIndex,
    UcxStaticStreamsCreateTableIndex,
    UcxInitializeDeviceInitTableIndex,
    UcxControllerSetIdStringsTableIndex,
    UcxControllerNotifyTransportCharacteristicsChangeTableIndex,
    UcxFunctionTableNumEntries,
} UCXFUNCENUM;

extern PUCX_DRIVER_GLOBALS UcxDriverGlobals;

EXTERN_C_END

#endif
