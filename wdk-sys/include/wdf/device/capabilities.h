/*
 * What a device can do and what has become of it, as plug and play asks and as the driver says.
 */
#ifndef CWDK_WDF_DEVICE_CAPABILITIES_H
#define CWDK_WDF_DEVICE_CAPABILITIES_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_DEVICE_FAILED_ACTION {
    WdfDeviceFailedUndefined = 0,
    WdfDeviceFailedAttemptRestart,
    WdfDeviceFailedNoRestart,
} WDF_DEVICE_FAILED_ACTION;

struct _WDF_DEVICE_PNP_CAPABILITIES {
    ULONG Size;
    WDF_TRI_STATE LockSupported;
    WDF_TRI_STATE EjectSupported;
    WDF_TRI_STATE Removable;
    WDF_TRI_STATE DockDevice;
    WDF_TRI_STATE UniqueID;
    WDF_TRI_STATE SilentInstall;
    WDF_TRI_STATE SurpriseRemovalOK;
    WDF_TRI_STATE HardwareDisabled;
    WDF_TRI_STATE NoDisplayInUI;
    ULONG Address;
    ULONG UINumber;
};

struct _WDF_DEVICE_POWER_CAPABILITIES {
    ULONG Size;
    WDF_TRI_STATE DeviceD1;
    WDF_TRI_STATE DeviceD2;
    WDF_TRI_STATE WakeFromD0;
    WDF_TRI_STATE WakeFromD1;
    WDF_TRI_STATE WakeFromD2;
    WDF_TRI_STATE WakeFromD3;
    DEVICE_POWER_STATE DeviceState[7];
    DEVICE_POWER_STATE DeviceWake;
    SYSTEM_POWER_STATE SystemWake;
    ULONG D1Latency;
    ULONG D2Latency;
    ULONG D3Latency;
    DEVICE_POWER_STATE IdealDxStateForSx;
};

struct _WDF_DEVICE_STATE {
    ULONG Size;
    WDF_TRI_STATE Disabled;
    WDF_TRI_STATE DontDisplayInUI;
    WDF_TRI_STATE Failed;
    WDF_TRI_STATE NotDisableable;
    WDF_TRI_STATE Removed;
    WDF_TRI_STATE ResourcesChanged;
    WDF_TRI_STATE AssignedToGuest;
};

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFDEVICEADDDEPENDENTUSAGEDEVICEOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFDEVICE Device,
                                                               PDEVICE_OBJECT DependentDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceAddDependentUsageDeviceObject(_In_ WDFDEVICE Device,
                                                            _In_ PDEVICE_OBJECT DependentDevice) {
    return ((PFN_WDFDEVICEADDDEPENDENTUSAGEDEVICEOBJECT)
                WdfFunctions[WdfDeviceAddDependentUsageDeviceObjectTableIndex])(
        WdfDriverGlobals, Device, DependentDevice);
}

typedef NTSTATUS (*PFN_WDFDEVICEADDREMOVALRELATIONSPHYSICALDEVICE)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device, PDEVICE_OBJECT PhysicalDevice);

#endif

typedef void (*PFN_WDFDEVICEGETDEVICESTATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                            PWDF_DEVICE_STATE DeviceState);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceGetDeviceState(_In_ WDFDEVICE Device,
                                         _Inout_ PWDF_DEVICE_STATE DeviceState) {
    ((PFN_WDFDEVICEGETDEVICESTATE)WdfFunctions[WdfDeviceGetDeviceStateTableIndex])(
        WdfDriverGlobals, Device, DeviceState);
}

typedef void (*PFN_WDFDEVICESETDEVICESTATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                            PWDF_DEVICE_STATE DeviceState);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceSetDeviceState(_In_ WDFDEVICE Device,
                                         _In_ PWDF_DEVICE_STATE DeviceState) {
    ((PFN_WDFDEVICESETDEVICESTATE)WdfFunctions[WdfDeviceSetDeviceStateTableIndex])(
        WdfDriverGlobals, Device, DeviceState);
}

typedef void (*PFN_WDFDEVICESETFAILED)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                       WDF_DEVICE_FAILED_ACTION FailedAction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceSetFailed(_In_ WDFDEVICE Device,
                                    _In_ WDF_DEVICE_FAILED_ACTION FailedAction) {
    ((PFN_WDFDEVICESETFAILED)WdfFunctions[WdfDeviceSetFailedTableIndex])(WdfDriverGlobals, Device,
                                                                         FailedAction);
}

typedef void (*PFN_WDFDEVICESETPNPCAPABILITIES)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                                PWDF_DEVICE_PNP_CAPABILITIES PnpCapabilities);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceSetPnpCapabilities(_In_ WDFDEVICE Device,
                                             _In_ PWDF_DEVICE_PNP_CAPABILITIES PnpCapabilities) {
    ((PFN_WDFDEVICESETPNPCAPABILITIES)WdfFunctions[WdfDeviceSetPnpCapabilitiesTableIndex])(
        WdfDriverGlobals, Device, PnpCapabilities);
}

typedef void (*PFN_WDFDEVICESETPOWERCAPABILITIES)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFDEVICE Device,
                                                  PWDF_DEVICE_POWER_CAPABILITIES PowerCapabilities);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfDeviceSetPowerCapabilities(_In_ WDFDEVICE Device,
                              _In_ PWDF_DEVICE_POWER_CAPABILITIES PowerCapabilities) {
    ((PFN_WDFDEVICESETPOWERCAPABILITIES)WdfFunctions[WdfDeviceSetPowerCapabilitiesTableIndex])(
        WdfDriverGlobals, Device, PowerCapabilities);
}

typedef void (*PFN_WDFDEVICESETSTATICSTOPREMOVE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device, BOOLEAN Stoppable);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceSetStaticStopRemove(_In_ WDFDEVICE Device, _In_ BOOLEAN Stoppable) {
    ((PFN_WDFDEVICESETSTATICSTOPREMOVE)WdfFunctions[WdfDeviceSetStaticStopRemoveTableIndex])(
        WdfDriverGlobals, Device, Stoppable);
}

#if CWDK_KMDF

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceAddRemovalRelationsPhysicalDevice(
    _In_ WDFDEVICE Device, _In_ PDEVICE_OBJECT PhysicalDevice) {
    return ((PFN_WDFDEVICEADDREMOVALRELATIONSPHYSICALDEVICE)
                WdfFunctions[WdfDeviceAddRemovalRelationsPhysicalDeviceTableIndex])(
        WdfDriverGlobals, Device, PhysicalDevice);
}

typedef void (*PFN_WDFDEVICECLEARREMOVALRELATIONSDEVICES)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceClearRemovalRelationsDevices(_In_ WDFDEVICE Device) {
    ((PFN_WDFDEVICECLEARREMOVALRELATIONSDEVICES)
         WdfFunctions[WdfDeviceClearRemovalRelationsDevicesTableIndex])(WdfDriverGlobals, Device);
}

typedef void (*PFN_WDFDEVICEREMOVEDEPENDENTUSAGEDEVICEOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFDEVICE Device,
                                                              PDEVICE_OBJECT DependentDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceRemoveDependentUsageDeviceObject(_In_ WDFDEVICE Device,
                                                           _In_ PDEVICE_OBJECT DependentDevice) {
    ((PFN_WDFDEVICEREMOVEDEPENDENTUSAGEDEVICEOBJECT)
         WdfFunctions[WdfDeviceRemoveDependentUsageDeviceObjectTableIndex])(
        WdfDriverGlobals, Device, DependentDevice);
}

typedef void (*PFN_WDFDEVICEREMOVEREMOVALRELATIONSPHYSICALDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                  WDFDEVICE Device,
                                                                  PDEVICE_OBJECT PhysicalDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceRemoveRemovalRelationsPhysicalDevice(_In_ WDFDEVICE Device,
                                                               _In_ PDEVICE_OBJECT PhysicalDevice) {
    ((PFN_WDFDEVICEREMOVEREMOVALRELATIONSPHYSICALDEVICE)
         WdfFunctions[WdfDeviceRemoveRemovalRelationsPhysicalDeviceTableIndex])(
        WdfDriverGlobals, Device, PhysicalDevice);
}

typedef void (*PFN_WDFDEVICESETBUSINFORMATIONFORCHILDREN)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFDEVICE Device,
                                                          PPNP_BUS_INFORMATION BusInformation);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceSetBusInformationForChildren(_In_ WDFDEVICE Device,
                                                       _In_ PPNP_BUS_INFORMATION BusInformation) {
    ((PFN_WDFDEVICESETBUSINFORMATIONFORCHILDREN)
         WdfFunctions[WdfDeviceSetBusInformationForChildrenTableIndex])(WdfDriverGlobals, Device,
                                                                        BusInformation);
}

#endif

FORCEINLINE VOID WDF_DEVICE_PNP_CAPABILITIES_INIT(_Out_ PWDF_DEVICE_PNP_CAPABILITIES Caps) {
    RtlZeroMemory(Caps, sizeof(WDF_DEVICE_PNP_CAPABILITIES));
    Caps->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DEVICE_PNP_CAPABILITIES);
    Caps->LockSupported = WdfUseDefault;
    Caps->EjectSupported = WdfUseDefault;
    Caps->Removable = WdfUseDefault;
    Caps->DockDevice = WdfUseDefault;
    Caps->UniqueID = WdfUseDefault;
    Caps->SilentInstall = WdfUseDefault;
    Caps->SurpriseRemovalOK = WdfUseDefault;
    Caps->HardwareDisabled = WdfUseDefault;
    Caps->NoDisplayInUI = WdfUseDefault;
    Caps->Address = (ULONG)-1;
    Caps->UINumber = (ULONG)-1;
}

FORCEINLINE VOID WDF_DEVICE_POWER_CAPABILITIES_INIT(_Out_ PWDF_DEVICE_POWER_CAPABILITIES Caps) {
    RtlZeroMemory(Caps, sizeof(WDF_DEVICE_POWER_CAPABILITIES));
    Caps->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DEVICE_POWER_CAPABILITIES);
    Caps->DeviceD1 = WdfUseDefault;
    Caps->DeviceD2 = WdfUseDefault;
    Caps->WakeFromD0 = WdfUseDefault;
    Caps->WakeFromD1 = WdfUseDefault;
    Caps->WakeFromD2 = WdfUseDefault;
    Caps->WakeFromD3 = WdfUseDefault;
    for (int i = 0; i < PowerSystemMaximum; i++)
        Caps->DeviceState[i] = PowerDeviceMaximum;
    Caps->DeviceWake = PowerDeviceMaximum;
    Caps->SystemWake = PowerSystemMaximum;
    Caps->D1Latency = (ULONG)-1;
    Caps->D2Latency = (ULONG)-1;
    Caps->D3Latency = (ULONG)-1;
    Caps->IdealDxStateForSx = PowerDeviceMaximum;
}

FORCEINLINE VOID WDF_DEVICE_STATE_INIT(_Out_ PWDF_DEVICE_STATE PnpDeviceState) {
    RtlZeroMemory(PnpDeviceState, sizeof(WDF_DEVICE_STATE));
    PnpDeviceState->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DEVICE_STATE);
    PnpDeviceState->Disabled = WdfUseDefault;
    PnpDeviceState->DontDisplayInUI = WdfUseDefault;
    PnpDeviceState->Failed = WdfUseDefault;
    PnpDeviceState->NotDisableable = WdfUseDefault;
    PnpDeviceState->Removed = WdfUseDefault;
    PnpDeviceState->ResourcesChanged = WdfUseDefault;
}

EXTERN_C_END

#endif
