/*
 * The framework under a driver that another port driver owns.
 */
#ifndef CWDK_WDF_MINIPORT_H
#define CWDK_WDF_MINIPORT_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef NTSTATUS (*PFN_WDFDEVICEMINIPORTCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDRIVER Driver,
                                                PWDF_OBJECT_ATTRIBUTES Attributes,
                                                PDEVICE_OBJECT DeviceObject,
                                                PDEVICE_OBJECT AttachedDeviceObject,
                                                PDEVICE_OBJECT Pdo, WDFDEVICE *Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceMiniportCreate(_In_ WDFDRIVER Driver,
                                             _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                             _In_ PDEVICE_OBJECT DeviceObject,
                                             _In_opt_ PDEVICE_OBJECT AttachedDeviceObject,
                                             _In_opt_ PDEVICE_OBJECT Pdo, _Out_ WDFDEVICE *Device) {
    return ((PFN_WDFDEVICEMINIPORTCREATE)WdfFunctions[WdfDeviceMiniportCreateTableIndex])(
        WdfDriverGlobals, Driver, Attributes, DeviceObject, AttachedDeviceObject, Pdo, Device);
}

typedef void (*PFN_WDFDRIVERMINIPORTUNLOAD)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDRIVER Driver);
/* The entry stub puts the framework's routine here, or its own. */
extern WDFFUNC WdfDriverMiniportUnloadOverride;

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDriverMiniportUnload(_In_ WDFDRIVER Driver) {
    ((PFN_WDFDRIVERMINIPORTUNLOAD)WdfDriverMiniportUnloadOverride)(WdfDriverGlobals, Driver);
}

EXTERN_C_END

#endif
