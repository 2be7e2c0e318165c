/*
 * A dual-role USB controller: its resources by role, and what its hardware reports.
 */
#ifndef CWDK_URSDEVICE_H
#define CWDK_URSDEVICE_H

#include "urstypes.h"
#include "ursfuncenum.h"

EXTERN_C_START

typedef struct _URS_CONFIG URS_CONFIG, *PURS_CONFIG;

_Function_class_(EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS(
    _In_ WDFDEVICE Device, _In_ WDFIORESREQLIST IoResourceRequirementsList,
    _In_ URSIORESLIST HostRoleResources, _In_ URSIORESLIST FunctionRoleResources);
typedef EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS *PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS;

_Function_class_(EVT_URS_SET_ROLE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_URS_SET_ROLE(_In_ WDFDEVICE Device, _In_ URS_ROLE Role);
typedef EVT_URS_SET_ROLE *PFN_URS_SET_ROLE;

struct _URS_CONFIG {
    ULONG Size;
    URS_HOST_INTERFACE_TYPE HostInterfaceType;
    PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtUrsFilterRemoveResourceRequirements;
    PFN_URS_SET_ROLE EvtUrsSetRole;
};

FORCEINLINE VOID URS_CONFIG_INIT(
    _Out_ PURS_CONFIG Config, _In_ URS_HOST_INTERFACE_TYPE HostInterfaceType,
    _In_ PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtUrsFilterRemoveResourceRequirements) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->HostInterfaceType = HostInterfaceType;
    Config->EvtUrsFilterRemoveResourceRequirements = EvtUrsFilterRemoveResourceRequirements;
}

typedef NTSTATUS (*PFN_URSDEVICEINITIALIZE)(PURS_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                            PURS_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UrsDeviceInitialize(_In_ WDFDEVICE Device, _In_ PURS_CONFIG Config) {
    return ((PFN_URSDEVICEINITIALIZE)UrsFunctions[UrsDeviceInitializeTableIndex])(UrsDriverGlobals,
                                                                                  Device, Config);
}

typedef NTSTATUS (*PFN_URSDEVICEINITINITIALIZE)(PURS_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS UrsDeviceInitInitialize(_In_ PWDFDEVICE_INIT DeviceInit) {
    return ((PFN_URSDEVICEINITINITIALIZE)UrsFunctions[UrsDeviceInitInitializeTableIndex])(
        UrsDriverGlobals, DeviceInit);
}

typedef NTSTATUS (*PFN_URSIORESOURCELISTAPPENDDESCRIPTOR)(PURS_DRIVER_GLOBALS DriverGlobals,
                                                          URSIORESLIST IoResourceList,
                                                          PIO_RESOURCE_DESCRIPTOR Descriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UrsIoResourceListAppendDescriptor(_In_ URSIORESLIST IoResourceList,
                                                       _In_ PIO_RESOURCE_DESCRIPTOR Descriptor) {
    return ((PFN_URSIORESOURCELISTAPPENDDESCRIPTOR)
                UrsFunctions[UrsIoResourceListAppendDescriptorTableIndex])(
        UrsDriverGlobals, IoResourceList, Descriptor);
}

typedef VOID (*PFN_URSREPORTHARDWAREEVENT)(PURS_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                           URS_HARDWARE_EVENT HardwareEvent);

_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE VOID UrsReportHardwareEvent(_In_ WDFDEVICE Device,
                                        _In_ URS_HARDWARE_EVENT HardwareEvent) {
    ((PFN_URSREPORTHARDWAREEVENT)UrsFunctions[UrsReportHardwareEventTableIndex])(
        UrsDriverGlobals, Device, HardwareEvent);
}

typedef VOID (*PFN_URSSETHARDWAREEVENTSUPPORT)(PURS_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                               BOOLEAN HardwareEventReportingSupported);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UrsSetHardwareEventSupport(_In_ WDFDEVICE Device,
                                            _In_ BOOLEAN HardwareEventReportingSupported) {
    ((PFN_URSSETHARDWAREEVENTSUPPORT)UrsFunctions[UrsSetHardwareEventSupportTableIndex])(
        UrsDriverGlobals, Device, HardwareEventReportingSupported);
}

typedef VOID (*PFN_URSSETPOHANDLE)(PURS_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                   POHANDLE PoHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UrsSetPoHandle(_In_ WDFDEVICE Device, _In_ POHANDLE PoHandle) {
    ((PFN_URSSETPOHANDLE)UrsFunctions[UrsSetPoHandleTableIndex])(UrsDriverGlobals, Device,
                                                                 PoHandle);
}

EXTERN_C_END

#endif
