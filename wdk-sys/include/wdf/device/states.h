/*
 * The states that a device's plug and play, power and power policy machines pass through, and
 * notification of them for drivers that trace or debug.
 */
#ifndef CWDK_WDF_DEVICE_STATES_H
#define CWDK_WDF_DEVICE_STATES_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include "wdf/bugcodes.h"

EXTERN_C_START

typedef enum _WDF_DEVICE_PNP_STATE {
    WdfDevStatePnpInvalid = 0,
    WdfDevStatePnpObjectCreated = 0x100,
    WdfDevStatePnpCheckForDevicePresence,
    WdfDevStatePnpEjectFailed,
    WdfDevStatePnpEjectHardware,
    WdfDevStatePnpEjectedWaitingForRemove,
    WdfDevStatePnpInit,
    WdfDevStatePnpInitStarting,
    WdfDevStatePnpInitSurpriseRemoved,
    WdfDevStatePnpHardwareAvailable,
    WdfDevStatePnpEnableInterfaces,
    WdfDevStatePnpHardwareAvailablePowerPolicyFailed,
    WdfDevStatePnpQueryRemoveAskDriver,
    WdfDevStatePnpQueryRemovePending,
    WdfDevStatePnpQueryRemoveStaticCheck,
    WdfDevStatePnpQueriedRemoving,
    WdfDevStatePnpQueryStopAskDriver,
    WdfDevStatePnpQueryStopPending,
    WdfDevStatePnpQueryStopStaticCheck,
    WdfDevStatePnpQueryCanceled,
    WdfDevStatePnpRemoved,
    WdfDevStatePnpPdoRemoved,
    WdfDevStatePnpRemovedPdoWait,
    WdfDevStatePnpRemovedPdoSurpriseRemoved,
    WdfDevStatePnpRemovingDisableInterfaces,
    WdfDevStatePnpRestarting,
    WdfDevStatePnpStarted,
    WdfDevStatePnpStartedCancelStop,
    WdfDevStatePnpStartedCancelRemove,
    WdfDevStatePnpStartedRemoving,
    WdfDevStatePnpStartingFromStopped,
    WdfDevStatePnpStopped,
    WdfDevStatePnpStoppedWaitForStartCompletion,
    WdfDevStatePnpStartedStopping,
    WdfDevStatePnpSurpriseRemove,
    WdfDevStatePnpInitQueryRemove,
    WdfDevStatePnpInitQueryRemoveCanceled,
    WdfDevStatePnpFdoRemoved,
    WdfDevStatePnpRemovedWaitForChildren,
    WdfDevStatePnpQueriedSurpriseRemove,
    WdfDevStatePnpSurpriseRemoveIoStarted,
    WdfDevStatePnpFailedPowerDown,
    WdfDevStatePnpFailedIoStarting,
    WdfDevStatePnpFailedOwnHardware,
    WdfDevStatePnpFailed,
    WdfDevStatePnpFailedSurpriseRemoved,
    WdfDevStatePnpFailedStarted,
    WdfDevStatePnpFailedWaitForRemove,
    WdfDevStatePnpFailedInit,
    WdfDevStatePnpPdoInitFailed,
    WdfDevStatePnpRestart,
    WdfDevStatePnpRestartReleaseHardware,
    WdfDevStatePnpRestartHardwareAvailable,
    WdfDevStatePnpPdoRestart,
    WdfDevStatePnpFinal,
    WdfDevStatePnpRemovedChildrenRemoved,
    WdfDevStatePnpQueryRemoveEnsureDeviceAwake,
    WdfDevStatePnpQueryStopEnsureDeviceAwake,
    WdfDevStatePnpFailedPowerPolicyRemoved,
    WdfDevStatePnpNull,
} WDF_DEVICE_PNP_STATE,
    *PWDF_DEVICE_PNP_STATE;

typedef enum _WDF_DEVICE_STATE_FLAGS {
    WdfDevStateNP = 0x8000,
} WDF_DEVICE_STATE_FLAGS;

typedef enum _WDF_POWER_DEVICE_STATE {
    WdfPowerDeviceInvalid = 0,
    WdfPowerDeviceD0,
    WdfPowerDeviceD1,
    WdfPowerDeviceD2,
    WdfPowerDeviceD3,
    WdfPowerDeviceD3Final,
    WdfPowerDevicePrepareForHibernation,
    WdfPowerDeviceMaximum,
} WDF_POWER_DEVICE_STATE,
    *PWDF_POWER_DEVICE_STATE;

typedef enum _WDF_STATE_NOTIFICATION_TYPE {
    StateNotificationInvalid = 0,
    StateNotificationEnterState,
    StateNotificationPostProcessState,
    StateNotificationLeaveState = 4,
    StateNotificationAllStates = 7,
} WDF_STATE_NOTIFICATION_TYPE;

_Function_class_(EVT_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION(
    _In_ WDFDEVICE Device, _In_ PCWDF_DEVICE_PNP_NOTIFICATION_DATA NotificationData);
typedef EVT_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION *PFN_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION;

_Function_class_(EVT_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION(
    _In_ WDFDEVICE Device, _In_ PCWDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA NotificationData);
typedef EVT_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION
    *PFN_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION;

_Function_class_(EVT_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION(
    _In_ WDFDEVICE Device, _In_ PCWDF_DEVICE_POWER_NOTIFICATION_DATA NotificationData);
typedef EVT_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION
    *PFN_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION;

struct _WDF_DEVICE_PNP_NOTIFICATION_DATA {
    WDF_STATE_NOTIFICATION_TYPE Type;
    union {
        struct {
            WDF_DEVICE_PNP_STATE CurrentState;
            WDF_DEVICE_PNP_STATE NewState;
        } EnterState;
        struct {
            WDF_DEVICE_PNP_STATE CurrentState;
        } PostProcessState;
        struct {
            WDF_DEVICE_PNP_STATE CurrentState;
            WDF_DEVICE_PNP_STATE NewState;
        } LeaveState;
    } Data;
};

struct _WDF_DEVICE_POWER_NOTIFICATION_DATA {
    WDF_STATE_NOTIFICATION_TYPE Type;
    union {
        struct {
            WDF_DEVICE_POWER_STATE CurrentState;
            WDF_DEVICE_POWER_STATE NewState;
        } EnterState;
        struct {
            WDF_DEVICE_POWER_STATE CurrentState;
        } PostProcessState;
        struct {
            WDF_DEVICE_POWER_STATE CurrentState;
            WDF_DEVICE_POWER_STATE NewState;
        } LeaveState;
    } Data;
};

struct _WDF_DEVICE_POWER_POLICY_NOTIFICATION_DATA {
    WDF_STATE_NOTIFICATION_TYPE Type;
    union {
        struct {
            WDF_DEVICE_POWER_POLICY_STATE CurrentState;
            WDF_DEVICE_POWER_POLICY_STATE NewState;
        } EnterState;
        struct {
            WDF_DEVICE_POWER_POLICY_STATE CurrentState;
        } PostProcessState;
        struct {
            WDF_DEVICE_POWER_POLICY_STATE CurrentState;
            WDF_DEVICE_POWER_POLICY_STATE NewState;
        } LeaveState;
    } Data;
};

#if CWDK_KMDF

typedef WDF_DEVICE_PNP_STATE (*PFN_WDFDEVICEGETDEVICEPNPSTATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDF_DEVICE_PNP_STATE WdfDeviceGetDevicePnpState(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEGETDEVICEPNPSTATE)WdfFunctions[WdfDeviceGetDevicePnpStateTableIndex])(
        WdfDriverGlobals, Device);
}

typedef WDF_DEVICE_POWER_POLICY_STATE (*PFN_WDFDEVICEGETDEVICEPOWERPOLICYSTATE)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDF_DEVICE_POWER_POLICY_STATE
WdfDeviceGetDevicePowerPolicyState(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEGETDEVICEPOWERPOLICYSTATE)
                WdfFunctions[WdfDeviceGetDevicePowerPolicyStateTableIndex])(WdfDriverGlobals,
                                                                            Device);
}

typedef WDF_DEVICE_POWER_STATE (*PFN_WDFDEVICEGETDEVICEPOWERSTATE)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDF_DEVICE_POWER_STATE WdfDeviceGetDevicePowerState(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEGETDEVICEPOWERSTATE)WdfFunctions[WdfDeviceGetDevicePowerStateTableIndex])(
        WdfDriverGlobals, Device);
}

typedef NTSTATUS (*PFN_WDFDEVICEINITREGISTERPNPSTATECHANGECALLBACK)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit, WDF_DEVICE_PNP_STATE PnpState,
    PFN_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION EvtDevicePnpStateChange, ULONG CallbackTypes);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceInitRegisterPnpStateChangeCallback(
    _In_ PWDFDEVICE_INIT DeviceInit, _In_ WDF_DEVICE_PNP_STATE PnpState,
    _In_ PFN_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION EvtDevicePnpStateChange,
    _In_ ULONG CallbackTypes) {
    return ((PFN_WDFDEVICEINITREGISTERPNPSTATECHANGECALLBACK)
                WdfFunctions[WdfDeviceInitRegisterPnpStateChangeCallbackTableIndex])(
        WdfDriverGlobals, DeviceInit, PnpState, EvtDevicePnpStateChange, CallbackTypes);
}

typedef NTSTATUS (*PFN_WDFDEVICEINITREGISTERPOWERPOLICYSTATECHANGECALLBACK)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    WDF_DEVICE_POWER_POLICY_STATE PowerPolicyState,
    PFN_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION EvtDevicePowerPolicyStateChange,
    ULONG CallbackTypes);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceInitRegisterPowerPolicyStateChangeCallback(
    _In_ PWDFDEVICE_INIT DeviceInit, _In_ WDF_DEVICE_POWER_POLICY_STATE PowerPolicyState,
    _In_ PFN_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION EvtDevicePowerPolicyStateChange,
    _In_ ULONG CallbackTypes) {
    return ((PFN_WDFDEVICEINITREGISTERPOWERPOLICYSTATECHANGECALLBACK)
                WdfFunctions[WdfDeviceInitRegisterPowerPolicyStateChangeCallbackTableIndex])(
        WdfDriverGlobals, DeviceInit, PowerPolicyState, EvtDevicePowerPolicyStateChange,
        CallbackTypes);
}

typedef NTSTATUS (*PFN_WDFDEVICEINITREGISTERPOWERSTATECHANGECALLBACK)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    WDF_DEVICE_POWER_STATE PowerState,
    PFN_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION EvtDevicePowerStateChange, ULONG CallbackTypes);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceInitRegisterPowerStateChangeCallback(
    _In_ PWDFDEVICE_INIT DeviceInit, _In_ WDF_DEVICE_POWER_STATE PowerState,
    _In_ PFN_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION EvtDevicePowerStateChange,
    _In_ ULONG CallbackTypes) {
    return ((PFN_WDFDEVICEINITREGISTERPOWERSTATECHANGECALLBACK)
                WdfFunctions[WdfDeviceInitRegisterPowerStateChangeCallbackTableIndex])(
        WdfDriverGlobals, DeviceInit, PowerState, EvtDevicePowerStateChange, CallbackTypes);
}

#endif

/* Bit 15 of a state marks one whose callbacks must not page; without it the states compare. */
FORCEINLINE ULONG WdfDevStateNormalize(_In_ ULONG State) { return State & ~0x8000UL; }
FORCEINLINE BOOLEAN WdfDevStateIsNP(_In_ ULONG State) { return (BOOLEAN)((State & 0x8000) != 0); }

EXTERN_C_END

#endif
