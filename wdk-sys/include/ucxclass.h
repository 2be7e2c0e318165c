/*
 * The class extension of USB host controllers (UCX).
 */
#ifndef CWDK_UCXCLASS_H
#define CWDK_UCXCLASS_H

#include "ucxglobals.h"
#include "ucxobjects.h"
#include "ucxfuncenum.h"
#include "ucxsstreams.h"
#include "ucxusbdevice.h"
#include "ucxendpoint.h"
#include "ucxroothub.h"
#include "ucxcontroller.h"

EXTERN_C_START

typedef NTSTATUS (*PFN_UCXINITIALIZEDEVICEINIT)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcxInitializeDeviceInit(_Inout_ PWDFDEVICE_INIT DeviceInit) {
    return ((PFN_UCXINITIALIZEDEVICEINIT)UcxFunctions[UcxInitializeDeviceInitTableIndex])(
        UcxDriverGlobals, DeviceInit);
}

EXTERN_C_END

#endif
