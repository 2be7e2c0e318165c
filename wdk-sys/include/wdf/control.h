/*
 * Control devices: devices outside plug and play.
 */
#ifndef CWDK_WDF_CONTROL_H
#define CWDK_WDF_CONTROL_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_DEVICE_SHUTDOWN_FLAGS {
    WdfDeviceShutdown = 1,
    WdfDeviceLastChanceShutdown,
} WDF_DEVICE_SHUTDOWN_FLAGS;

_Function_class_(EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION *PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION;

#if CWDK_KMDF

typedef PWDFDEVICE_INIT (*PFN_WDFCONTROLDEVICEINITALLOCATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFDRIVER Driver,
                                                            const UNICODE_STRING *SDDLString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
FORCEINLINE PWDFDEVICE_INIT WdfControlDeviceInitAllocate(_In_ WDFDRIVER Driver,
                                                         _In_ const UNICODE_STRING *SDDLString) {
    return ((PFN_WDFCONTROLDEVICEINITALLOCATE)WdfFunctions[WdfControlDeviceInitAllocateTableIndex])(
        WdfDriverGlobals, Driver, SDDLString);
}

typedef void (*PFN_WDFCONTROLDEVICEINITSETSHUTDOWNNOTIFICATION)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION Notification, UCHAR Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void
WdfControlDeviceInitSetShutdownNotification(_In_ PWDFDEVICE_INIT DeviceInit,
                                            _In_ PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION Notification,
                                            _In_ UCHAR Flags) {
    ((PFN_WDFCONTROLDEVICEINITSETSHUTDOWNNOTIFICATION)
         WdfFunctions[WdfControlDeviceInitSetShutdownNotificationTableIndex])(
        WdfDriverGlobals, DeviceInit, Notification, Flags);
}

typedef void (*PFN_WDFCONTROLFINISHINITIALIZING)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfControlFinishInitializing(_In_ WDFDEVICE Device) {
    ((PFN_WDFCONTROLFINISHINITIALIZING)WdfFunctions[WdfControlFinishInitializingTableIndex])(
        WdfDriverGlobals, Device);
}

#endif

EXTERN_C_END

#endif
