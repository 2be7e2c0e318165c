/*
 * What only a physical device, made by a bus, has.
 */
#ifndef CWDK_WDF_PDO_H
#define CWDK_WDF_PDO_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

_Function_class_(EVT_WDF_DEVICE_DISABLE_WAKE_AT_BUS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DEVICE_DISABLE_WAKE_AT_BUS(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_DISABLE_WAKE_AT_BUS *PFN_WDF_DEVICE_DISABLE_WAKE_AT_BUS;

_Function_class_(EVT_WDF_DEVICE_EJECT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DEVICE_EJECT(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_EJECT *PFN_WDF_DEVICE_EJECT;

_Function_class_(EVT_WDF_DEVICE_ENABLE_WAKE_AT_BUS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DEVICE_ENABLE_WAKE_AT_BUS(_In_ WDFDEVICE Device,
                                                   _In_ SYSTEM_POWER_STATE PowerState);
typedef EVT_WDF_DEVICE_ENABLE_WAKE_AT_BUS *PFN_WDF_DEVICE_ENABLE_WAKE_AT_BUS;

_Function_class_(EVT_WDF_DEVICE_REPORTED_MISSING)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DEVICE_REPORTED_MISSING(_In_ WDFDEVICE Device);
typedef EVT_WDF_DEVICE_REPORTED_MISSING *PFN_WDF_DEVICE_REPORTED_MISSING;

_Function_class_(EVT_WDF_DEVICE_RESOURCES_QUERY)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DEVICE_RESOURCES_QUERY(_In_ WDFDEVICE Device, _In_ WDFCMRESLIST Resources);
typedef EVT_WDF_DEVICE_RESOURCES_QUERY *PFN_WDF_DEVICE_RESOURCES_QUERY;

_Function_class_(EVT_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
EVT_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY(_In_ WDFDEVICE Device,
                                           _In_ WDFIORESREQLIST IoResourceRequirementsList);
typedef EVT_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY *PFN_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY;

_Function_class_(EVT_WDF_DEVICE_SET_LOCK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DEVICE_SET_LOCK(_In_ WDFDEVICE Device, _In_ BOOLEAN IsLocked);
typedef EVT_WDF_DEVICE_SET_LOCK *PFN_WDF_DEVICE_SET_LOCK;

struct _WDF_PDO_EVENT_CALLBACKS {
    ULONG Size;
    PFN_WDF_DEVICE_RESOURCES_QUERY EvtDeviceResourcesQuery;
    PFN_WDF_DEVICE_RESOURCE_REQUIREMENTS_QUERY EvtDeviceResourceRequirementsQuery;
    PFN_WDF_DEVICE_EJECT EvtDeviceEject;
    PFN_WDF_DEVICE_SET_LOCK EvtDeviceSetLock;
    PFN_WDF_DEVICE_ENABLE_WAKE_AT_BUS EvtDeviceEnableWakeAtBus;
    PFN_WDF_DEVICE_DISABLE_WAKE_AT_BUS EvtDeviceDisableWakeAtBus;
    PFN_WDF_DEVICE_REPORTED_MISSING EvtDeviceReportedMissing;
};

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFPDOADDEJECTIONRELATIONSPHYSICALDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFDEVICE Device,
                                                                 PDEVICE_OBJECT PhysicalDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoAddEjectionRelationsPhysicalDevice(_In_ WDFDEVICE Device,
                                                              _In_ PDEVICE_OBJECT PhysicalDevice) {
    return ((PFN_WDFPDOADDEJECTIONRELATIONSPHYSICALDEVICE)
                WdfFunctions[WdfPdoAddEjectionRelationsPhysicalDeviceTableIndex])(
        WdfDriverGlobals, Device, PhysicalDevice);
}

typedef void (*PFN_WDFPDOCLEAREJECTIONRELATIONSDEVICES)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfPdoClearEjectionRelationsDevices(_In_ WDFDEVICE Device) {
    ((PFN_WDFPDOCLEAREJECTIONRELATIONSDEVICES)
         WdfFunctions[WdfPdoClearEjectionRelationsDevicesTableIndex])(WdfDriverGlobals, Device);
}

typedef WDFDEVICE (*PFN_WDFPDOGETPARENT)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE WdfPdoGetParent(_In_ WDFDEVICE Device) {
    return ((PFN_WDFPDOGETPARENT)WdfFunctions[WdfPdoGetParentTableIndex])(WdfDriverGlobals, Device);
}

typedef NTSTATUS (*PFN_WDFPDOINITADDCOMPATIBLEID)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  PWDFDEVICE_INIT DeviceInit,
                                                  PCUNICODE_STRING CompatibleID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoInitAddCompatibleID(_In_ PWDFDEVICE_INIT DeviceInit,
                                               _In_ PCUNICODE_STRING CompatibleID) {
    return ((PFN_WDFPDOINITADDCOMPATIBLEID)WdfFunctions[WdfPdoInitAddCompatibleIDTableIndex])(
        WdfDriverGlobals, DeviceInit, CompatibleID);
}

typedef NTSTATUS (*PFN_WDFPDOINITADDDEVICETEXT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit,
                                                PCUNICODE_STRING DeviceDescription,
                                                PCUNICODE_STRING DeviceLocation, LCID LocaleId);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoInitAddDeviceText(_In_ PWDFDEVICE_INIT DeviceInit,
                                             _In_ PCUNICODE_STRING DeviceDescription,
                                             _In_ PCUNICODE_STRING DeviceLocation,
                                             _In_ LCID LocaleId) {
    return ((PFN_WDFPDOINITADDDEVICETEXT)WdfFunctions[WdfPdoInitAddDeviceTextTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceDescription, DeviceLocation, LocaleId);
}

typedef NTSTATUS (*PFN_WDFPDOINITADDHARDWAREID)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit,
                                                PCUNICODE_STRING HardwareID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoInitAddHardwareID(_In_ PWDFDEVICE_INIT DeviceInit,
                                             _In_ PCUNICODE_STRING HardwareID) {
    return ((PFN_WDFPDOINITADDHARDWAREID)WdfFunctions[WdfPdoInitAddHardwareIDTableIndex])(
        WdfDriverGlobals, DeviceInit, HardwareID);
}

typedef PWDFDEVICE_INIT (*PFN_WDFPDOINITALLOCATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFDEVICE ParentDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
FORCEINLINE PWDFDEVICE_INIT WdfPdoInitAllocate(_In_ WDFDEVICE ParentDevice) {
    return ((PFN_WDFPDOINITALLOCATE)WdfFunctions[WdfPdoInitAllocateTableIndex])(WdfDriverGlobals,
                                                                                ParentDevice);
}

typedef void (*PFN_WDFPDOINITALLOWFORWARDINGREQUESTTOPARENT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                             PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfPdoInitAllowForwardingRequestToParent(_In_ PWDFDEVICE_INIT DeviceInit) {
    ((PFN_WDFPDOINITALLOWFORWARDINGREQUESTTOPARENT)
         WdfFunctions[WdfPdoInitAllowForwardingRequestToParentTableIndex])(WdfDriverGlobals,
                                                                           DeviceInit);
}

typedef NTSTATUS (*PFN_WDFPDOINITASSIGNCONTAINERID)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    PWDFDEVICE_INIT DeviceInit,
                                                    PCUNICODE_STRING ContainerID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoInitAssignContainerID(_In_ PWDFDEVICE_INIT DeviceInit,
                                                 _In_ PCUNICODE_STRING ContainerID) {
    return ((PFN_WDFPDOINITASSIGNCONTAINERID)WdfFunctions[WdfPdoInitAssignContainerIDTableIndex])(
        WdfDriverGlobals, DeviceInit, ContainerID);
}

typedef NTSTATUS (*PFN_WDFPDOINITASSIGNDEVICEID)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 PWDFDEVICE_INIT DeviceInit,
                                                 PCUNICODE_STRING DeviceID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoInitAssignDeviceID(_In_ PWDFDEVICE_INIT DeviceInit,
                                              _In_ PCUNICODE_STRING DeviceID) {
    return ((PFN_WDFPDOINITASSIGNDEVICEID)WdfFunctions[WdfPdoInitAssignDeviceIDTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceID);
}

typedef NTSTATUS (*PFN_WDFPDOINITASSIGNINSTANCEID)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   PWDFDEVICE_INIT DeviceInit,
                                                   PCUNICODE_STRING InstanceID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoInitAssignInstanceID(_In_ PWDFDEVICE_INIT DeviceInit,
                                                _In_ PCUNICODE_STRING InstanceID) {
    return ((PFN_WDFPDOINITASSIGNINSTANCEID)WdfFunctions[WdfPdoInitAssignInstanceIDTableIndex])(
        WdfDriverGlobals, DeviceInit, InstanceID);
}

typedef NTSTATUS (*PFN_WDFPDOINITASSIGNRAWDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  PWDFDEVICE_INIT DeviceInit,
                                                  const GUID *DeviceClassGuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoInitAssignRawDevice(_In_ PWDFDEVICE_INIT DeviceInit,
                                               _In_ const GUID *DeviceClassGuid) {
    return ((PFN_WDFPDOINITASSIGNRAWDEVICE)WdfFunctions[WdfPdoInitAssignRawDeviceTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceClassGuid);
}

typedef void (*PFN_WDFPDOINITSETDEFAULTLOCALE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               PWDFDEVICE_INIT DeviceInit, LCID LocaleId);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfPdoInitSetDefaultLocale(_In_ PWDFDEVICE_INIT DeviceInit, _In_ LCID LocaleId) {
    ((PFN_WDFPDOINITSETDEFAULTLOCALE)WdfFunctions[WdfPdoInitSetDefaultLocaleTableIndex])(
        WdfDriverGlobals, DeviceInit, LocaleId);
}

typedef void (*PFN_WDFPDOINITSETEVENTCALLBACKS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit,
                                                PWDF_PDO_EVENT_CALLBACKS DispatchTable);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfPdoInitSetEventCallbacks(_In_ PWDFDEVICE_INIT DeviceInit,
                                             _In_ PWDF_PDO_EVENT_CALLBACKS DispatchTable) {
    ((PFN_WDFPDOINITSETEVENTCALLBACKS)WdfFunctions[WdfPdoInitSetEventCallbacksTableIndex])(
        WdfDriverGlobals, DeviceInit, DispatchTable);
}

typedef NTSTATUS (*PFN_WDFPDOMARKMISSING)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoMarkMissing(_In_ WDFDEVICE Device) {
    return ((PFN_WDFPDOMARKMISSING)WdfFunctions[WdfPdoMarkMissingTableIndex])(WdfDriverGlobals,
                                                                              Device);
}

typedef void (*PFN_WDFPDOREMOVEEJECTIONRELATIONSPHYSICALDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                WDFDEVICE Device,
                                                                PDEVICE_OBJECT PhysicalDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfPdoRemoveEjectionRelationsPhysicalDevice(_In_ WDFDEVICE Device,
                                                             _In_ PDEVICE_OBJECT PhysicalDevice) {
    ((PFN_WDFPDOREMOVEEJECTIONRELATIONSPHYSICALDEVICE)
         WdfFunctions[WdfPdoRemoveEjectionRelationsPhysicalDeviceTableIndex])(
        WdfDriverGlobals, Device, PhysicalDevice);
}

typedef void (*PFN_WDFPDOREQUESTEJECT)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfPdoRequestEject(_In_ WDFDEVICE Device) {
    ((PFN_WDFPDOREQUESTEJECT)WdfFunctions[WdfPdoRequestEjectTableIndex])(WdfDriverGlobals, Device);
}

#endif

#if CWDK_KMDF >= 31

typedef void (*PFN_WDFPDOINITREMOVEPOWERDEPENDENCYONPARENT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfPdoInitRemovePowerDependencyOnParent(_In_ PWDFDEVICE_INIT DeviceInit) {
    ((PFN_WDFPDOINITREMOVEPOWERDEPENDENCYONPARENT)
         WdfFunctions[WdfPdoInitRemovePowerDependencyOnParentTableIndex])(WdfDriverGlobals,
                                                                          DeviceInit);
}

#endif

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFPDORETRIEVEADDRESSDESCRIPTION)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
    PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoRetrieveAddressDescription(
    _In_ WDFDEVICE Device, _Inout_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription) {
    return ((PFN_WDFPDORETRIEVEADDRESSDESCRIPTION)
                WdfFunctions[WdfPdoRetrieveAddressDescriptionTableIndex])(WdfDriverGlobals, Device,
                                                                          AddressDescription);
}

typedef NTSTATUS (*PFN_WDFPDORETRIEVEIDENTIFICATIONDESCRIPTION)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
    PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoRetrieveIdentificationDescription(
    _In_ WDFDEVICE Device,
    _Inout_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription) {
    return ((PFN_WDFPDORETRIEVEIDENTIFICATIONDESCRIPTION)
                WdfFunctions[WdfPdoRetrieveIdentificationDescriptionTableIndex])(
        WdfDriverGlobals, Device, IdentificationDescription);
}

typedef NTSTATUS (*PFN_WDFPDOUPDATEADDRESSDESCRIPTION)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
    PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfPdoUpdateAddressDescription(
    _In_ WDFDEVICE Device, _Inout_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription) {
    return (
        (PFN_WDFPDOUPDATEADDRESSDESCRIPTION)WdfFunctions[WdfPdoUpdateAddressDescriptionTableIndex])(
        WdfDriverGlobals, Device, AddressDescription);
}

#endif

FORCEINLINE VOID WDF_PDO_EVENT_CALLBACKS_INIT(_Out_ PWDF_PDO_EVENT_CALLBACKS Callbacks) {
    RtlZeroMemory(Callbacks, sizeof(WDF_PDO_EVENT_CALLBACKS));
    Callbacks->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_PDO_EVENT_CALLBACKS);
}

EXTERN_C_END

#endif
