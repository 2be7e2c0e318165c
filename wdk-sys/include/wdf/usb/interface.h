/*
 * Interfaces of USB devices: their descriptors, choosing one of their settings, their pipes.
 */
#ifndef CWDK_WDF_USB_INTERFACE_H
#define CWDK_WDF_USB_INTERFACE_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include <usb.h>
#include "wdf/usb/pipe.h"

EXTERN_C_START

typedef enum _WdfUsbTargetDeviceSelectSettingType {
    WdfUsbInterfaceSelectSettingTypeDescriptor = 16,
    WdfUsbInterfaceSelectSettingTypeSetting,
    WdfUsbInterfaceSelectSettingTypeUrb,
} WdfUsbTargetDeviceSelectSettingType;

struct _WDF_USB_INTERFACE_SELECT_SETTING_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectSettingType Type;
    union {
        struct {
            PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
        } Descriptor;
        struct {
            UCHAR SettingIndex;
        } Interface;
        struct {
            PURB Urb;
        } Urb;
    } Types;
};

struct _WDF_USB_INTERFACE_SETTING_PAIR {
    WDFUSBINTERFACE UsbInterface;
    UCHAR SettingIndex;
};

typedef WDFUSBPIPE (*PFN_WDFUSBINTERFACEGETCONFIGUREDPIPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFUSBINTERFACE UsbInterface,
                                                           UCHAR PipeIndex,
                                                           PWDF_USB_PIPE_INFORMATION PipeInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_maybenull_
FORCEINLINE WDFUSBPIPE
WdfUsbInterfaceGetConfiguredPipe(_In_ WDFUSBINTERFACE UsbInterface, _In_ UCHAR PipeIndex,
                                 _Inout_opt_ PWDF_USB_PIPE_INFORMATION PipeInfo) {
    return ((PFN_WDFUSBINTERFACEGETCONFIGUREDPIPE)
                WdfFunctions[WdfUsbInterfaceGetConfiguredPipeTableIndex])(
        WdfDriverGlobals, UsbInterface, PipeIndex, PipeInfo);
}

typedef BYTE (*PFN_WDFUSBINTERFACEGETCONFIGUREDSETTINGINDEX)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                             WDFUSBINTERFACE Interface);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BYTE WdfUsbInterfaceGetConfiguredSettingIndex(_In_ WDFUSBINTERFACE Interface) {
    return ((PFN_WDFUSBINTERFACEGETCONFIGUREDSETTINGINDEX)
                WdfFunctions[WdfUsbInterfaceGetConfiguredSettingIndexTableIndex])(WdfDriverGlobals,
                                                                                  Interface);
}

typedef void (*PFN_WDFUSBINTERFACEGETDESCRIPTOR)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFUSBINTERFACE UsbInterface, UCHAR SettingIndex,
                                                 PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfUsbInterfaceGetDescriptor(_In_ WDFUSBINTERFACE UsbInterface,
                                              _In_ UCHAR SettingIndex,
                                              _Out_ PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor) {
    ((PFN_WDFUSBINTERFACEGETDESCRIPTOR)WdfFunctions[WdfUsbInterfaceGetDescriptorTableIndex])(
        WdfDriverGlobals, UsbInterface, SettingIndex, InterfaceDescriptor);
}

typedef void (*PFN_WDFUSBINTERFACEGETENDPOINTINFORMATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFUSBINTERFACE UsbInterface,
                                                          UCHAR SettingIndex, UCHAR EndpointIndex,
                                                          PWDF_USB_PIPE_INFORMATION EndpointInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfUsbInterfaceGetEndpointInformation(_In_ WDFUSBINTERFACE UsbInterface, _In_ UCHAR SettingIndex,
                                      _In_ UCHAR EndpointIndex,
                                      _Inout_ PWDF_USB_PIPE_INFORMATION EndpointInfo) {
    ((PFN_WDFUSBINTERFACEGETENDPOINTINFORMATION)
         WdfFunctions[WdfUsbInterfaceGetEndpointInformationTableIndex])(
        WdfDriverGlobals, UsbInterface, SettingIndex, EndpointIndex, EndpointInfo);
}

typedef BYTE (*PFN_WDFUSBINTERFACEGETINTERFACENUMBER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFUSBINTERFACE UsbInterface);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BYTE WdfUsbInterfaceGetInterfaceNumber(_In_ WDFUSBINTERFACE UsbInterface) {
    return ((PFN_WDFUSBINTERFACEGETINTERFACENUMBER)
                WdfFunctions[WdfUsbInterfaceGetInterfaceNumberTableIndex])(WdfDriverGlobals,
                                                                           UsbInterface);
}

typedef BYTE (*PFN_WDFUSBINTERFACEGETNUMCONFIGUREDPIPES)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                         WDFUSBINTERFACE UsbInterface);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BYTE WdfUsbInterfaceGetNumConfiguredPipes(_In_ WDFUSBINTERFACE UsbInterface) {
    return ((PFN_WDFUSBINTERFACEGETNUMCONFIGUREDPIPES)
                WdfFunctions[WdfUsbInterfaceGetNumConfiguredPipesTableIndex])(WdfDriverGlobals,
                                                                              UsbInterface);
}

typedef BYTE (*PFN_WDFUSBINTERFACEGETNUMENDPOINTS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFUSBINTERFACE UsbInterface,
                                                   UCHAR SettingIndex);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BYTE WdfUsbInterfaceGetNumEndpoints(_In_ WDFUSBINTERFACE UsbInterface,
                                                _In_ UCHAR SettingIndex) {
    return (
        (PFN_WDFUSBINTERFACEGETNUMENDPOINTS)WdfFunctions[WdfUsbInterfaceGetNumEndpointsTableIndex])(
        WdfDriverGlobals, UsbInterface, SettingIndex);
}

typedef BYTE (*PFN_WDFUSBINTERFACEGETNUMSETTINGS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFUSBINTERFACE UsbInterface);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BYTE WdfUsbInterfaceGetNumSettings(_In_ WDFUSBINTERFACE UsbInterface) {
    return (
        (PFN_WDFUSBINTERFACEGETNUMSETTINGS)WdfFunctions[WdfUsbInterfaceGetNumSettingsTableIndex])(
        WdfDriverGlobals, UsbInterface);
}

typedef NTSTATUS (*PFN_WDFUSBINTERFACESELECTSETTING)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBINTERFACE UsbInterface,
    PWDF_OBJECT_ATTRIBUTES PipesAttributes, PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbInterfaceSelectSetting(
    _In_ WDFUSBINTERFACE UsbInterface, _In_opt_ PWDF_OBJECT_ATTRIBUTES PipesAttributes,
    _In_ PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params) {
    return ((PFN_WDFUSBINTERFACESELECTSETTING)WdfFunctions[WdfUsbInterfaceSelectSettingTableIndex])(
        WdfDriverGlobals, UsbInterface, PipesAttributes, Params);
}

FORCEINLINE VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_DESCRIPTOR(
    _Out_ PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params,
    _In_ PUSB_INTERFACE_DESCRIPTOR Interface) {
    RtlZeroMemory(Params, sizeof(WDF_USB_INTERFACE_SELECT_SETTING_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
    Params->Type = WdfUsbInterfaceSelectSettingTypeDescriptor;
    Params->Types.Descriptor.InterfaceDescriptor = Interface;
}

FORCEINLINE VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_SETTING(
    _Out_ PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params, _In_ UCHAR SettingIndex) {
    RtlZeroMemory(Params, sizeof(WDF_USB_INTERFACE_SELECT_SETTING_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
    Params->Type = WdfUsbInterfaceSelectSettingTypeSetting;
    Params->Types.Interface.SettingIndex = SettingIndex;
}

FORCEINLINE VOID WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_URB(
    _Out_ PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params, _In_ PURB Urb) {
    RtlZeroMemory(Params, sizeof(WDF_USB_INTERFACE_SELECT_SETTING_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
    Params->Type = WdfUsbInterfaceSelectSettingTypeUrb;
    Params->Types.Urb.Urb = Urb;
}

EXTERN_C_END

#endif
