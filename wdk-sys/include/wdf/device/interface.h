/*
 * Names by which others find a device: interfaces, symbolic links, the device's own name.
 */
#ifndef CWDK_WDF_DEVICE_INTERFACE_H
#define CWDK_WDF_DEVICE_INTERFACE_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef NTSTATUS (*PFN_WDFDEVICECREATEDEVICEINTERFACE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFDEVICE Device,
                                                       const GUID *InterfaceClassGUID,
                                                       PCUNICODE_STRING ReferenceString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceCreateDeviceInterface(_In_ WDFDEVICE Device,
                                                    _In_ const GUID *InterfaceClassGUID,
                                                    _In_opt_ PCUNICODE_STRING ReferenceString) {
    return (
        (PFN_WDFDEVICECREATEDEVICEINTERFACE)WdfFunctions[WdfDeviceCreateDeviceInterfaceTableIndex])(
        WdfDriverGlobals, Device, InterfaceClassGUID, ReferenceString);
}

typedef NTSTATUS (*PFN_WDFDEVICECREATESYMBOLICLINK)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFDEVICE Device,
                                                    PCUNICODE_STRING SymbolicLinkName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceCreateSymbolicLink(_In_ WDFDEVICE Device,
                                                 _In_ PCUNICODE_STRING SymbolicLinkName) {
    return ((PFN_WDFDEVICECREATESYMBOLICLINK)WdfFunctions[WdfDeviceCreateSymbolicLinkTableIndex])(
        WdfDriverGlobals, Device, SymbolicLinkName);
}

typedef NTSTATUS (*PFN_WDFDEVICERETRIEVEDEVICEINTERFACESTRING)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFDEVICE Device,
                                                               const GUID *InterfaceClassGUID,
                                                               PCUNICODE_STRING ReferenceString,
                                                               WDFSTRING String);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceRetrieveDeviceInterfaceString(
    _In_ WDFDEVICE Device, _In_ const GUID *InterfaceClassGUID,
    _In_opt_ PCUNICODE_STRING ReferenceString, _In_ WDFSTRING String) {
    return ((PFN_WDFDEVICERETRIEVEDEVICEINTERFACESTRING)
                WdfFunctions[WdfDeviceRetrieveDeviceInterfaceStringTableIndex])(
        WdfDriverGlobals, Device, InterfaceClassGUID, ReferenceString, String);
}

typedef void (*PFN_WDFDEVICESETDEVICEINTERFACESTATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFDEVICE Device,
                                                     const GUID *InterfaceClassGUID,
                                                     PCUNICODE_STRING ReferenceString,
                                                     BOOLEAN IsInterfaceEnabled);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfDeviceSetDeviceInterfaceState(_In_ WDFDEVICE Device,
                                                  _In_ const GUID *InterfaceClassGUID,
                                                  _In_opt_ PCUNICODE_STRING ReferenceString,
                                                  _In_ BOOLEAN IsInterfaceEnabled) {
    ((PFN_WDFDEVICESETDEVICEINTERFACESTATE)
         WdfFunctions[WdfDeviceSetDeviceInterfaceStateTableIndex])(
        WdfDriverGlobals, Device, InterfaceClassGUID, ReferenceString, IsInterfaceEnabled);
}

#if CWDK_KMDF >= 31 || CWDK_UMDF >= 31

typedef void (*PFN_WDFDEVICESETDEVICEINTERFACESTATEEX)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFDEVICE Device,
                                                       const GUID *InterfaceClassGUID,
                                                       PCUNICODE_STRING ReferenceString,
                                                       BOOLEAN IsInterfaceEnabled);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfDeviceSetDeviceInterfaceStateEx(_In_ WDFDEVICE Device,
                                                    _In_ const GUID *InterfaceClassGUID,
                                                    _In_opt_ PCUNICODE_STRING ReferenceString,
                                                    _In_ BOOLEAN IsInterfaceEnabled) {
    ((PFN_WDFDEVICESETDEVICEINTERFACESTATEEX)
         WdfFunctions[WdfDeviceSetDeviceInterfaceStateExTableIndex])(
        WdfDriverGlobals, Device, InterfaceClassGUID, ReferenceString, IsInterfaceEnabled);
}

#endif

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFDEVICEASSIGNMOFRESOURCENAME)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFDEVICE Device,
                                                       PCUNICODE_STRING MofResourceName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceAssignMofResourceName(_In_ WDFDEVICE Device,
                                                    _In_ PCUNICODE_STRING MofResourceName) {
    return (
        (PFN_WDFDEVICEASSIGNMOFRESOURCENAME)WdfFunctions[WdfDeviceAssignMofResourceNameTableIndex])(
        WdfDriverGlobals, Device, MofResourceName);
}

typedef NTSTATUS (*PFN_WDFDEVICERETRIEVEDEVICENAME)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFDEVICE Device, WDFSTRING String);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceRetrieveDeviceName(_In_ WDFDEVICE Device, _In_ WDFSTRING String) {
    return ((PFN_WDFDEVICERETRIEVEDEVICENAME)WdfFunctions[WdfDeviceRetrieveDeviceNameTableIndex])(
        WdfDriverGlobals, Device, String);
}

#endif

EXTERN_C_END

#endif
