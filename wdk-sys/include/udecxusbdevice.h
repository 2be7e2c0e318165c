/*
 * Emulated USB devices: their descriptors, plugging them in and out, their power.
 */
#ifndef CWDK_UDECXUSBDEVICE_H
#define CWDK_UDECXUSBDEVICE_H

#include "udecxtypes.h"
#include "udecxfuncenum.h"
#include "udecxusbendpoint.h"
#include <usbspec.h>

EXTERN_C_START

typedef enum _UDECX_ENDPOINT_TYPE {
    UdecxEndpointTypeInvalid = 0,
    UdecxEndpointTypeSimple,
    UdecxEndpointTypeDynamic,
} UDECX_ENDPOINT_TYPE,
    *PUDECX_ENDPOINT_TYPE;

typedef enum _UDECX_ENDPOINTS_CONFIGURE_TYPE {
    UdecxEndpointsConfigureTypeDeviceInitialize = 0,
    UdecxEndpointsConfigureTypeDeviceConfigurationChange,
    UdecxEndpointsConfigureTypeInterfaceSettingChange,
    UdecxEndpointsConfigureTypeEndpointsReleasedOnly,
} UDECX_ENDPOINTS_CONFIGURE_TYPE,
    *PUDECX_ENDPOINTS_CONFIGURE_TYPE;

typedef enum _UDECX_USB_DEVICE_FUNCTION_POWER {
    UdecxUsbDeviceFunctionNotSuspended = 0,
    UdecxUsbDeviceFunctionSuspendedCannotWake,
    UdecxUsbDeviceFunctionSuspendedCanWake,
} UDECX_USB_DEVICE_FUNCTION_POWER,
    *PUDECX_USB_DEVICE_FUNCTION_POWER;

typedef enum _UDECX_USB_DEVICE_SPEED {
    UdecxUsbLowSpeed = 0,
    UdecxUsbFullSpeed,
    UdecxUsbHighSpeed,
    UdecxUsbSuperSpeed,
} UDECX_USB_DEVICE_SPEED,
    *PUDECX_USB_DEVICE_SPEED;

typedef enum _UDECX_USB_DEVICE_WAKE_SETTING {
    UdecxUsbDeviceWakeDisabled = 0,
    UdecxUsbDeviceWakeEnabled,
    UdecxUsbDeviceWakeNotApplicable,
} UDECX_USB_DEVICE_WAKE_SETTING,
    *PUDECX_USB_DEVICE_WAKE_SETTING;

typedef struct _UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS,
    *PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS;
typedef struct _UDECX_USB_ENDPOINT_INIT_AND_METADATA UDECX_USB_ENDPOINT_INIT_AND_METADATA,
    *PUDECX_USB_ENDPOINT_INIT_AND_METADATA;
typedef struct _UDECX_ENDPOINTS_CONFIGURE_PARAMS UDECX_ENDPOINTS_CONFIGURE_PARAMS,
    *PUDECX_ENDPOINTS_CONFIGURE_PARAMS;
typedef struct _UDECX_USB_DEVICE_PLUG_IN_OPTIONS UDECX_USB_DEVICE_PLUG_IN_OPTIONS,
    *PUDECX_USB_DEVICE_PLUG_IN_OPTIONS;

_Function_class_(EVT_UDECX_USB_DEVICE_D0_ENTRY)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_UDECX_USB_DEVICE_D0_ENTRY(_In_ WDFDEVICE UdecxWdfDevice,
                                               _In_ UDECXUSBDEVICE UdecxUsbDevice);
typedef EVT_UDECX_USB_DEVICE_D0_ENTRY *PFN_UDECX_USB_DEVICE_D0_ENTRY;

_Function_class_(EVT_UDECX_USB_DEVICE_D0_EXIT)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_UDECX_USB_DEVICE_D0_EXIT(_In_ WDFDEVICE UdecxWdfDevice,
                                              _In_ UDECXUSBDEVICE UdecxUsbDevice,
                                              _In_ UDECX_USB_DEVICE_WAKE_SETTING WakeSetting);
typedef EVT_UDECX_USB_DEVICE_D0_EXIT *PFN_UDECX_USB_DEVICE_D0_EXIT;

_Function_class_(EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                          _In_ PUDECXUSBENDPOINT_INIT UdecxEndpointInit);
typedef EVT_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD *PFN_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD;

_Function_class_(EVT_UDECX_USB_DEVICE_ENDPOINT_ADD)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
EVT_UDECX_USB_DEVICE_ENDPOINT_ADD(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                  _In_ PUDECX_USB_ENDPOINT_INIT_AND_METADATA EndpointToCreate);
typedef EVT_UDECX_USB_DEVICE_ENDPOINT_ADD *PFN_UDECX_USB_DEVICE_ENDPOINT_ADD;

_Function_class_(EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID
EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                         _In_ WDFREQUEST Request,
                                         _In_ PUDECX_ENDPOINTS_CONFIGURE_PARAMS Params);
typedef EVT_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE *PFN_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE;

_Function_class_(EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET)
_IRQL_requires_same_
typedef VOID EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET(_In_ WDFDEVICE UdecxWdfDevice,
                                                         _In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                         _In_ WDFREQUEST Request,
                                                         _In_ BOOLEAN AllDevicesReset);
typedef EVT_UDECX_USB_DEVICE_POST_ENUMERATION_RESET *PFN_UDECX_USB_DEVICE_POST_ENUMERATION_RESET;

_Function_class_(EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE(
    _In_ WDFDEVICE UdecxWdfDevice, _In_ UDECXUSBDEVICE UdecxUsbDevice, _In_ ULONG Interface,
    _In_ UDECX_USB_DEVICE_FUNCTION_POWER FunctionPower);
typedef EVT_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE
    *PFN_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE;

struct _UDECX_ENDPOINTS_CONFIGURE_PARAMS {
    ULONG Size;
    UDECX_ENDPOINTS_CONFIGURE_TYPE ConfigureType;
    UCHAR NewConfigurationValue;
    UCHAR InterfaceNumber;
    UCHAR NewInterfaceSetting;
    ULONG EndpointsToConfigureCount;
    UDECXUSBENDPOINT *EndpointsToConfigure;
    ULONG ReleasedEndpointsCount;
    UDECXUSBENDPOINT *ReleasedEndpoints;
};

struct _UDECX_USB_DEVICE_PLUG_IN_OPTIONS {
    ULONG Size;
    ULONG Usb20PortNumber;
    ULONG Usb30PortNumber;
};

struct _UDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS {
    ULONG Size;
    PFN_UDECX_USB_DEVICE_D0_ENTRY EvtUsbDeviceLinkPowerEntry;
    PFN_UDECX_USB_DEVICE_D0_EXIT EvtUsbDeviceLinkPowerExit;
    PFN_UDECX_USB_DEVICE_SET_FUNCTION_SUSPEND_AND_WAKE EvtUsbDeviceSetFunctionSuspendAndWake;
    PFN_UDECX_USB_DEVICE_POST_ENUMERATION_RESET EvtUsbDeviceReset;
    PFN_UDECX_USB_DEVICE_DEFAULT_ENDPOINT_ADD EvtUsbDeviceDefaultEndpointAdd;
    PFN_UDECX_USB_DEVICE_ENDPOINT_ADD EvtUsbDeviceEndpointAdd;
    PFN_UDECX_USB_DEVICE_ENDPOINTS_CONFIGURE EvtUsbDeviceEndpointsConfigure;
};

struct _UDECX_USB_ENDPOINT_INIT_AND_METADATA {
    PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit;
    ULONG EndpointDescriptorBufferLength;
    PUSB_ENDPOINT_DESCRIPTOR EndpointDescriptor;
    PUSB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR SuperSpeedEndpointCompanionDescriptor;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID
UDECX_USB_DEVICE_CALLBACKS_INIT(_Out_ PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks) {
    RtlZeroMemory(Callbacks, sizeof(*Callbacks));
    Callbacks->Size = sizeof(*Callbacks);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID
UDECX_USB_DEVICE_PLUG_IN_OPTIONS_INIT(_Out_ PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options) {
    RtlZeroMemory(Options, sizeof(*Options));
    Options->Size = sizeof(*Options);
}

typedef NTSTATUS (*PFN_UDECXUSBDEVICECREATE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                             PUDECXUSBDEVICE_INIT *UdecxUsbDeviceInit,
                                             PWDF_OBJECT_ATTRIBUTES Attributes,
                                             UDECXUSBDEVICE *UdecxUsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUsbDeviceCreate(_Inout_ PUDECXUSBDEVICE_INIT *UdecxUsbDeviceInit,
                                          _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                          _Out_ UDECXUSBDEVICE *UdecxUsbDevice) {
    return ((PFN_UDECXUSBDEVICECREATE)UdecxFunctions[UdecxUsbDeviceCreateTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit, Attributes, UdecxUsbDevice);
}

typedef NTSTATUS (*PFN_UDECXUSBDEVICEINITADDDESCRIPTOR)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                        PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                                        PUCHAR Descriptor, USHORT DescriptorLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUsbDeviceInitAddDescriptor(
    _Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_reads_(DescriptorLength) PUCHAR Descriptor,
    _In_ USHORT DescriptorLength) {
    return ((PFN_UDECXUSBDEVICEINITADDDESCRIPTOR)
                UdecxFunctions[UdecxUsbDeviceInitAddDescriptorTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit, Descriptor, DescriptorLength);
}

typedef NTSTATUS (*PFN_UDECXUSBDEVICEINITADDDESCRIPTORWITHINDEX)(
    PUDECX_DRIVER_GLOBALS DriverGlobals, PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, PUCHAR Descriptor,
    USHORT DescriptorLength, UCHAR DescriptorIndex);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUsbDeviceInitAddDescriptorWithIndex(
    _Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_reads_(DescriptorLength) PUCHAR Descriptor,
    _In_ USHORT DescriptorLength, _In_ UCHAR DescriptorIndex) {
    return ((PFN_UDECXUSBDEVICEINITADDDESCRIPTORWITHINDEX)
                UdecxFunctions[UdecxUsbDeviceInitAddDescriptorWithIndexTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit, Descriptor, DescriptorLength, DescriptorIndex);
}

typedef NTSTATUS (*PFN_UDECXUSBDEVICEINITADDSTRINGDESCRIPTOR)(
    PUDECX_DRIVER_GLOBALS DriverGlobals, PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
    PCUNICODE_STRING String, UCHAR DescriptorIndex, USHORT LanguageId);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUsbDeviceInitAddStringDescriptor(
    _Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_ PCUNICODE_STRING String,
    _In_ UCHAR DescriptorIndex, _In_ USHORT LanguageId) {
    return ((PFN_UDECXUSBDEVICEINITADDSTRINGDESCRIPTOR)
                UdecxFunctions[UdecxUsbDeviceInitAddStringDescriptorTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit, String, DescriptorIndex, LanguageId);
}

typedef NTSTATUS (*PFN_UDECXUSBDEVICEINITADDSTRINGDESCRIPTORRAW)(
    PUDECX_DRIVER_GLOBALS DriverGlobals, PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, PUCHAR Descriptor,
    USHORT DescriptorLength, UCHAR DescriptorIndex, USHORT LanguageId);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUsbDeviceInitAddStringDescriptorRaw(
    _Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit, _In_reads_(DescriptorLength) PUCHAR Descriptor,
    _In_ USHORT DescriptorLength, _In_ UCHAR DescriptorIndex, _In_ USHORT LanguageId) {
    return ((PFN_UDECXUSBDEVICEINITADDSTRINGDESCRIPTORRAW)
                UdecxFunctions[UdecxUsbDeviceInitAddStringDescriptorRawTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit, Descriptor, DescriptorLength, DescriptorIndex,
        LanguageId);
}

typedef PUDECXUSBDEVICE_INIT (*PFN_UDECXUSBDEVICEINITALLOCATE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                               WDFDEVICE UdecxWdfDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PUDECXUSBDEVICE_INIT UdecxUsbDeviceInitAllocate(_In_ WDFDEVICE UdecxWdfDevice) {
    return ((PFN_UDECXUSBDEVICEINITALLOCATE)UdecxFunctions[UdecxUsbDeviceInitAllocateTableIndex])(
        UdecxDriverGlobals, UdecxWdfDevice);
}

typedef VOID (*PFN_UDECXUSBDEVICEINITFREE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                           PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbDeviceInitFree(_In_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit) {
    ((PFN_UDECXUSBDEVICEINITFREE)UdecxFunctions[UdecxUsbDeviceInitFreeTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit);
}

typedef VOID (*PFN_UDECXUSBDEVICEINITSETENDPOINTSTYPE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                       PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                                       UDECX_ENDPOINT_TYPE UdecxEndpointType);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbDeviceInitSetEndpointsType(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                                    _In_ UDECX_ENDPOINT_TYPE UdecxEndpointType) {
    ((PFN_UDECXUSBDEVICEINITSETENDPOINTSTYPE)
         UdecxFunctions[UdecxUsbDeviceInitSetEndpointsTypeTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit, UdecxEndpointType);
}

typedef VOID (*PFN_UDECXUSBDEVICEINITSETSPEED)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                               PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                               UDECX_USB_DEVICE_SPEED UsbDeviceSpeed);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbDeviceInitSetSpeed(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                            _In_ UDECX_USB_DEVICE_SPEED UsbDeviceSpeed) {
    ((PFN_UDECXUSBDEVICEINITSETSPEED)UdecxFunctions[UdecxUsbDeviceInitSetSpeedTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit, UsbDeviceSpeed);
}

typedef VOID (*PFN_UDECXUSBDEVICEINITSETSTATECHANGECALLBACKS)(
    PUDECX_DRIVER_GLOBALS DriverGlobals, PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
    PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID
UdecxUsbDeviceInitSetStateChangeCallbacks(_Inout_ PUDECXUSBDEVICE_INIT UdecxUsbDeviceInit,
                                          _In_ PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS Callbacks) {
    ((PFN_UDECXUSBDEVICEINITSETSTATECHANGECALLBACKS)
         UdecxFunctions[UdecxUsbDeviceInitSetStateChangeCallbacksTableIndex])(
        UdecxDriverGlobals, UdecxUsbDeviceInit, Callbacks);
}

typedef VOID (*PFN_UDECXUSBDEVICELINKPOWERENTRYCOMPLETE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                         UDECXUSBDEVICE UdecxUsbDevice,
                                                         NTSTATUS CompletionStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbDeviceLinkPowerEntryComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                      _In_ NTSTATUS CompletionStatus) {
    ((PFN_UDECXUSBDEVICELINKPOWERENTRYCOMPLETE)
         UdecxFunctions[UdecxUsbDeviceLinkPowerEntryCompleteTableIndex])(
        UdecxDriverGlobals, UdecxUsbDevice, CompletionStatus);
}

typedef VOID (*PFN_UDECXUSBDEVICELINKPOWEREXITCOMPLETE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                        UDECXUSBDEVICE UdecxUsbDevice,
                                                        NTSTATUS CompletionStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbDeviceLinkPowerExitComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                     _In_ NTSTATUS CompletionStatus) {
    ((PFN_UDECXUSBDEVICELINKPOWEREXITCOMPLETE)
         UdecxFunctions[UdecxUsbDeviceLinkPowerExitCompleteTableIndex])(
        UdecxDriverGlobals, UdecxUsbDevice, CompletionStatus);
}

typedef NTSTATUS (*PFN_UDECXUSBDEVICEPLUGIN)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                             UDECXUSBDEVICE UdecxUsbDevice,
                                             PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUsbDevicePlugIn(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                          _In_opt_ PUDECX_USB_DEVICE_PLUG_IN_OPTIONS Options) {
    return ((PFN_UDECXUSBDEVICEPLUGIN)UdecxFunctions[UdecxUsbDevicePlugInTableIndex])(
        UdecxDriverGlobals, UdecxUsbDevice, Options);
}

typedef NTSTATUS (*PFN_UDECXUSBDEVICEPLUGOUTANDDELETE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                       UDECXUSBDEVICE UdecxUsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUsbDevicePlugOutAndDelete(_In_ UDECXUSBDEVICE UdecxUsbDevice) {
    return ((PFN_UDECXUSBDEVICEPLUGOUTANDDELETE)
                UdecxFunctions[UdecxUsbDevicePlugOutAndDeleteTableIndex])(UdecxDriverGlobals,
                                                                          UdecxUsbDevice);
}

typedef VOID (*PFN_UDECXUSBDEVICESETFUNCTIONSUSPENDANDWAKECOMPLETE)(
    PUDECX_DRIVER_GLOBALS DriverGlobals, UDECXUSBDEVICE UdecxUsbDevice, NTSTATUS CompletionStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbDeviceSetFunctionSuspendAndWakeComplete(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                                 _In_ NTSTATUS CompletionStatus) {
    ((PFN_UDECXUSBDEVICESETFUNCTIONSUSPENDANDWAKECOMPLETE)
         UdecxFunctions[UdecxUsbDeviceSetFunctionSuspendAndWakeCompleteTableIndex])(
        UdecxDriverGlobals, UdecxUsbDevice, CompletionStatus);
}

typedef VOID (*PFN_UDECXUSBDEVICESIGNALFUNCTIONWAKE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                     UDECXUSBDEVICE UdecxUsbDevice,
                                                     ULONG Interface);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbDeviceSignalFunctionWake(_In_ UDECXUSBDEVICE UdecxUsbDevice,
                                                  _In_ ULONG Interface) {
    ((PFN_UDECXUSBDEVICESIGNALFUNCTIONWAKE)
         UdecxFunctions[UdecxUsbDeviceSignalFunctionWakeTableIndex])(UdecxDriverGlobals,
                                                                     UdecxUsbDevice, Interface);
}

typedef VOID (*PFN_UDECXUSBDEVICESIGNALWAKE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                             UDECXUSBDEVICE UdecxUsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbDeviceSignalWake(_In_ UDECXUSBDEVICE UdecxUsbDevice) {
    ((PFN_UDECXUSBDEVICESIGNALWAKE)UdecxFunctions[UdecxUsbDeviceSignalWakeTableIndex])(
        UdecxDriverGlobals, UdecxUsbDevice);
}

EXTERN_C_END

#endif
