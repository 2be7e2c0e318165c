/*
 * The controller of emulated USB devices: a framework device that has a root hub.
 */
#ifndef CWDK_UDECXWDFDEVICE_H
#define CWDK_UDECXWDFDEVICE_H

#include "udecxtypes.h"
#include "udecxfuncenum.h"

EXTERN_C_START

typedef enum _UDECX_WDF_DEVICE_RESET_ACTION {
    UdecxWdfDeviceResetActionResetEachUsbDevice = 0,
    UdecxWdfDeviceResetActionResetWdfDevice,
} UDECX_WDF_DEVICE_RESET_ACTION,
    *PUDECX_WDF_DEVICE_RESET_ACTION;

typedef enum _UDECX_WDF_DEVICE_RESET_TYPE {
    UdecxWdfDeviceResetUndefined = 0,
    UdecxWdfDeviceResetAttemptFunctionLevelDeviceReset,
    UdecxWdfDeviceResetAttemptPlatformLevelDeviceReset,
} UDECX_WDF_DEVICE_RESET_TYPE,
    *PUDECX_WDF_DEVICE_RESET_TYPE;

typedef struct _UDECX_WDF_DEVICE_CONFIG UDECX_WDF_DEVICE_CONFIG, *PUDECX_WDF_DEVICE_CONFIG;

_Function_class_(EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY(
    _In_ WDFDEVICE UdecxWdfDevice, _In_ PGUID CapabilityType, _In_ ULONG OutputBufferLength,
    _Out_writes_to_opt_(OutputBufferLength, *ResultLength) PVOID OutputBuffer,
    _Out_ PULONG ResultLength);
typedef EVT_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY *PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY;

_Function_class_(EVT_UDECX_WDF_DEVICE_RESET)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UDECX_WDF_DEVICE_RESET(_In_ WDFDEVICE UdecxWdfDevice);
typedef EVT_UDECX_WDF_DEVICE_RESET *PFN_UDECX_WDF_DEVICE_RESET;

struct _UDECX_WDF_DEVICE_CONFIG {
    ULONG Size;
    USHORT NumberOfUsb20Ports;
    USHORT NumberOfUsb30Ports;
    PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY EvtUdecxWdfDeviceQueryUsbCapability;
    UDECX_WDF_DEVICE_RESET_ACTION ResetAction;
    PFN_UDECX_WDF_DEVICE_RESET EvtUdecxWdfDeviceReset;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UDECX_WDF_DEVICE_CONFIG_INIT(_Out_ PUDECX_WDF_DEVICE_CONFIG Config,
                                              _In_ PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY
                                                  EvtUdecxWdfDeviceQueryUsbCapability) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->NumberOfUsb20Ports = 1;
    Config->NumberOfUsb30Ports = 1;
    Config->EvtUdecxWdfDeviceQueryUsbCapability = EvtUdecxWdfDeviceQueryUsbCapability;
    Config->ResetAction = UdecxWdfDeviceResetActionResetEachUsbDevice;
}

typedef NTSTATUS (*PFN_UDECXINITIALIZEWDFDEVICEINIT)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                     PWDFDEVICE_INIT WdfDeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxInitializeWdfDeviceInit(_Inout_ PWDFDEVICE_INIT WdfDeviceInit) {
    return (
        (PFN_UDECXINITIALIZEWDFDEVICEINIT)UdecxFunctions[UdecxInitializeWdfDeviceInitTableIndex])(
        UdecxDriverGlobals, WdfDeviceInit);
}

typedef NTSTATUS (*PFN_UDECXWDFDEVICEADDUSBDEVICEEMULATION)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                            WDFDEVICE WdfDevice,
                                                            PUDECX_WDF_DEVICE_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxWdfDeviceAddUsbDeviceEmulation(_In_ WDFDEVICE WdfDevice,
                                                         _In_ PUDECX_WDF_DEVICE_CONFIG Config) {
    return ((PFN_UDECXWDFDEVICEADDUSBDEVICEEMULATION)
                UdecxFunctions[UdecxWdfDeviceAddUsbDeviceEmulationTableIndex])(UdecxDriverGlobals,
                                                                               WdfDevice, Config);
}

typedef NTSTATUS (*PFN_UDECXWDFDEVICENEEDSRESET)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE UdeWdfDevice,
                                                 UDECX_WDF_DEVICE_RESET_TYPE ResetType);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS UdecxWdfDeviceNeedsReset(_In_ WDFDEVICE UdeWdfDevice,
                                              _In_ UDECX_WDF_DEVICE_RESET_TYPE ResetType) {
    return ((PFN_UDECXWDFDEVICENEEDSRESET)UdecxFunctions[UdecxWdfDeviceNeedsResetTableIndex])(
        UdecxDriverGlobals, UdeWdfDevice, ResetType);
}

typedef VOID (*PFN_UDECXWDFDEVICERESETCOMPLETE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                WDFDEVICE UdeWdfDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UdecxWdfDeviceResetComplete(_In_ WDFDEVICE UdeWdfDevice) {
    ((PFN_UDECXWDFDEVICERESETCOMPLETE)UdecxFunctions[UdecxWdfDeviceResetCompleteTableIndex])(
        UdecxDriverGlobals, UdeWdfDevice);
}

typedef BOOLEAN (*PFN_UDECXWDFDEVICETRYHANDLEUSERIOCTL)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                        WDFDEVICE UdecxWdfDevice,
                                                        WDFREQUEST Request);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN UdecxWdfDeviceTryHandleUserIoctl(_In_ WDFDEVICE UdecxWdfDevice,
                                                     _In_ WDFREQUEST Request) {
    return ((PFN_UDECXWDFDEVICETRYHANDLEUSERIOCTL)
                UdecxFunctions[UdecxWdfDeviceTryHandleUserIoctlTableIndex])(
        UdecxDriverGlobals, UdecxWdfDevice, Request);
}

EXTERN_C_END

#endif
