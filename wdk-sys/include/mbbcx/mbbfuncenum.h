/*
 * The calls of the class extension of mobile broadband, version 1.0: their numbers.
 */
#ifndef CWDK_MBBCX_MBBFUNCENUM_H
#define CWDK_MBBCX_MBBFUNCENUM_H

#include "mbbcxtypes.h"

EXTERN_C_START

extern PMBB_DRIVER_GLOBALS MbbDriverGlobals;

typedef enum _MBBFUNCENUM {
    MbbDeviceInitConfigTableIndex = 0,
    MbbDeviceInitializeTableIndex,
    MbbDeviceSetMbimParametersTableIndex,
    MbbDeviceResponseAvailableTableIndex,
    MbbDeviceSendDeviceServiceSessionDataCompleteTableIndex,
    MbbDeviceReceiveDeviceServiceSessionDataTableIndex,
    MbbAdapterInitializeTableIndex,
    MbbAdapterGetSessionIdTableIndex,
    MbbRequestGetBufferTableIndex,
    MbbRequestGetCorrelationIdTableIndex,
    MbbRequestCompleteTableIndex,
    MbbRequestCompleteWithInformationTableIndex,
    MbbDeviceSetWakeCapabilitiesTableIndex,
    MbbDeviceReportWakeReasonTableIndex,
    MbbDeviceSetOptionalParametersTableIndex,
    MbbFunctionTableNumEntries,
} MBBFUNCENUM;

EXTERN_C_END

#endif
