/*
 * Devices of network adapters: power policy and reset.
 */
#ifndef CWDK_NETADAPTER_NETDEVICE_H
#define CWDK_NETADAPTER_NETDEVICE_H

#include "netpoweroffload.h"
#include "netwakesource.h"

EXTERN_C_START

typedef struct _NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS;
typedef struct _NET_DEVICE_RESET_CAPABILITIES NET_DEVICE_RESET_CAPABILITIES;

_Function_class_(EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS(_In_ WDFDEVICE Device);
typedef EVT_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS *PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS;

_Function_class_(EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD(_In_ WDFDEVICE Device,
                                                      _In_ NETPOWEROFFLOAD PowerOffload);
typedef EVT_NET_DEVICE_PREVIEW_POWER_OFFLOAD *PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD;

_Function_class_(EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE(_In_ WDFDEVICE Device,
                                                    _In_ NETWAKESOURCE WakeSource);
typedef EVT_NET_DEVICE_PREVIEW_WAKE_SOURCE *PFN_NET_DEVICE_PREVIEW_WAKE_SOURCE;

struct _NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS {
    ULONG Size;
    PFN_NET_DEVICE_PREVIEW_WAKE_SOURCE EvtDevicePreviewBitmapPattern;
    PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD EvtDevicePreviewArpOffload;
    PFN_NET_DEVICE_PREVIEW_POWER_OFFLOAD EvtDevicePreviewNSOffload;
};

struct _NET_DEVICE_RESET_CAPABILITIES {
    ULONG Size;
    GUID ResetDiagnosticsGuid;
    PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS EvtNetDeviceCollectResetDiagnostics;
};

FORCEINLINE VOID NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS_INIT(
    _Out_ NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS *Callbacks) {
    RtlZeroMemory(Callbacks, sizeof(*Callbacks));
    Callbacks->Size = sizeof(*Callbacks);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_DEVICE_RESET_CAPABILITIES_INIT(
    _Out_ NET_DEVICE_RESET_CAPABILITIES *ResetCapabilities, _In_ GUID ResetDiagnosticsGuid,
    _In_ PFN_NET_DEVICE_COLLECT_RESET_DIAGNOSTICS EvtNetDeviceCollectResetDiagnostics) {
    RtlZeroMemory(ResetCapabilities, sizeof(*ResetCapabilities));
    ResetCapabilities->Size = sizeof(*ResetCapabilities);
    ResetCapabilities->ResetDiagnosticsGuid = ResetDiagnosticsGuid;
    ResetCapabilities->EvtNetDeviceCollectResetDiagnostics = EvtNetDeviceCollectResetDiagnostics;
}

typedef NTSTATUS (*PFN_NETDEVICEINITCONFIG)(PNET_DRIVER_GLOBALS DriverGlobals,
                                            PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NetDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit) {
    return ((PFN_NETDEVICEINITCONFIG)NetFunctions[NetDeviceInitConfigTableIndex])(NetDriverGlobals,
                                                                                  DeviceInit);
}

typedef VOID (*PFN_NETDEVICEINITSETPOWERPOLICYEVENTCALLBACKS)(
    PNET_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    const NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS *Callbacks);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetDeviceInitSetPowerPolicyEventCallbacks(
    _Inout_ PWDFDEVICE_INIT DeviceInit,
    _In_ const NET_DEVICE_POWER_POLICY_EVENT_CALLBACKS *Callbacks) {
    ((PFN_NETDEVICEINITSETPOWERPOLICYEVENTCALLBACKS)
         NetFunctions[NetDeviceInitSetPowerPolicyEventCallbacksTableIndex])(NetDriverGlobals,
                                                                            DeviceInit, Callbacks);
}

typedef VOID (*PFN_NETDEVICEINITSETRESETCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    const NET_DEVICE_RESET_CAPABILITIES *ResetCapabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID
NetDeviceInitSetResetCapabilities(_Inout_ PWDFDEVICE_INIT DeviceInit,
                                  _In_ const NET_DEVICE_RESET_CAPABILITIES *ResetCapabilities) {
    ((PFN_NETDEVICEINITSETRESETCAPABILITIES)
         NetFunctions[NetDeviceInitSetResetCapabilitiesTableIndex])(NetDriverGlobals, DeviceInit,
                                                                    ResetCapabilities);
}

typedef NTSTATUS (*PFN_NETDEVICEOPENCONFIGURATION)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                   WDFDEVICE Device,
                                                   WDF_OBJECT_ATTRIBUTES *ConfigurationAttributes,
                                                   NETCONFIGURATION *Configuration);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetDeviceOpenConfiguration(
    _In_ WDFDEVICE Device, _In_opt_ WDF_OBJECT_ATTRIBUTES *ConfigurationAttributes,
    _Out_ NETCONFIGURATION *Configuration) {
    return ((PFN_NETDEVICEOPENCONFIGURATION)NetFunctions[NetDeviceOpenConfigurationTableIndex])(
        NetDriverGlobals, Device, ConfigurationAttributes, Configuration);
}

typedef VOID (*PFN_NETDEVICEREQUESTRESET)(PNET_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetDeviceRequestReset(_In_ WDFDEVICE Device) {
    ((PFN_NETDEVICEREQUESTRESET)NetFunctions[NetDeviceRequestResetTableIndex])(NetDriverGlobals,
                                                                               Device);
}

typedef VOID (*PFN_NETDEVICESTORERESETDIAGNOSTICS)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                   WDFDEVICE Device, SIZE_T ResetDiagnosticsSize,
                                                   const UINT8 *ResetDiagnosticsBuffer);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetDeviceStoreResetDiagnostics(_In_ WDFDEVICE Device,
                                                _In_ SIZE_T ResetDiagnosticsSize,
                                                _In_reads_bytes_(ResetDiagnosticsSize)
                                                    const UINT8 *ResetDiagnosticsBuffer) {
    ((PFN_NETDEVICESTORERESETDIAGNOSTICS)NetFunctions[NetDeviceStoreResetDiagnosticsTableIndex])(
        NetDriverGlobals, Device, ResetDiagnosticsSize, ResetDiagnosticsBuffer);
}

EXTERN_C_END

#endif
