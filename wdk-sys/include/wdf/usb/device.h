/*
 * USB devices as I/O targets: creating one, its descriptors and configuration, control transfers.
 */
#ifndef CWDK_WDF_USB_DEVICE_H
#define CWDK_WDF_USB_DEVICE_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include <usb.h>
#if CWDK_KMDF
#include <usbdlib.h>
#endif
#include "wdf/iotarget.h"
#include "wdf/usb/control.h"
#include "wdf/usb/interface.h"

EXTERN_C_START

typedef enum _WDF_USB_DEVICE_TRAITS {
    WDF_USB_DEVICE_TRAIT_SELF_POWERED = 1,
    WDF_USB_DEVICE_TRAIT_REMOTE_WAKE_CAPABLE,
    WDF_USB_DEVICE_TRAIT_AT_HIGH_SPEED = 4,
} WDF_USB_DEVICE_TRAITS;

typedef enum _WdfUsbTargetDeviceSelectConfigType {
    WdfUsbTargetDeviceSelectConfigTypeInvalid = 0,
    WdfUsbTargetDeviceSelectConfigTypeDeconfig,
    WdfUsbTargetDeviceSelectConfigTypeSingleInterface,
    WdfUsbTargetDeviceSelectConfigTypeMultiInterface,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor,
    WdfUsbTargetDeviceSelectConfigTypeUrb,
} WdfUsbTargetDeviceSelectConfigType;

struct _WDF_USB_DEVICE_CREATE_CONFIG {
    ULONG Size;
    ULONG USBDClientContractVersion;
};

struct _WDF_USB_DEVICE_INFORMATION {
    ULONG Size;
    USBD_VERSION_INFORMATION UsbdVersionInformation;
    ULONG HcdPortCapabilities;
    ULONG Traits;
};

struct _WDF_USB_DEVICE_SELECT_CONFIG_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectConfigType Type;
    union {
        struct {
            PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor;
            PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptors;
            ULONG NumInterfaceDescriptors;
        } Descriptor;
        struct {
            PURB Urb;
        } Urb;
        struct {
            UCHAR NumberConfiguredPipes;
            WDFUSBINTERFACE ConfiguredUsbInterface;
        } SingleInterface;
        struct {
            UCHAR NumberInterfaces;
            PWDF_USB_INTERFACE_SETTING_PAIR Pairs;
            UCHAR NumberOfConfiguredInterfaces;
        } MultiInterface;
    } Types;
};

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEALLOCANDQUERYSTRING)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice,
    PWDF_OBJECT_ATTRIBUTES StringMemoryAttributes, WDFMEMORY *StringMemory, PUSHORT NumCharacters,
    UCHAR StringIndex, USHORT LangID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceAllocAndQueryString(
    _In_ WDFUSBDEVICE UsbDevice, _In_opt_ PWDF_OBJECT_ATTRIBUTES StringMemoryAttributes,
    _Out_ WDFMEMORY *StringMemory, _Out_opt_ PUSHORT NumCharacters, _In_ UCHAR StringIndex,
    _In_opt_ USHORT LangID) {
    return ((PFN_WDFUSBTARGETDEVICEALLOCANDQUERYSTRING)
                WdfFunctions[WdfUsbTargetDeviceAllocAndQueryStringTableIndex])(
        WdfDriverGlobals, UsbDevice, StringMemoryAttributes, StringMemory, NumCharacters,
        StringIndex, LangID);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICECREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device,
                                                 PWDF_OBJECT_ATTRIBUTES Attributes,
                                                 WDFUSBDEVICE *UsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceCreate(_In_ WDFDEVICE Device,
                                              _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                              _Out_ WDFUSBDEVICE *UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICECREATE)WdfFunctions[WdfUsbTargetDeviceCreateTableIndex])(
        WdfDriverGlobals, Device, Attributes, UsbDevice);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICECREATEWITHPARAMETERS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFDEVICE Device,
                                                               PWDF_USB_DEVICE_CREATE_CONFIG Config,
                                                               PWDF_OBJECT_ATTRIBUTES Attributes,
                                                               WDFUSBDEVICE *UsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceCreateWithParameters(
    _In_ WDFDEVICE Device, _In_ PWDF_USB_DEVICE_CREATE_CONFIG Config,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFUSBDEVICE *UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICECREATEWITHPARAMETERS)
                WdfFunctions[WdfUsbTargetDeviceCreateWithParametersTableIndex])(
        WdfDriverGlobals, Device, Config, Attributes, UsbDevice);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICECREATEISOCHURB)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                         WDFUSBDEVICE UsbDevice,
                                                         PWDF_OBJECT_ATTRIBUTES Attributes,
                                                         ULONG NumberOfIsochPackets,
                                                         WDFMEMORY *UrbMemory, PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceCreateIsochUrb(
    _In_ WDFUSBDEVICE UsbDevice, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _In_ ULONG NumberOfIsochPackets, _Out_ WDFMEMORY *UrbMemory,
    _Outptr_opt_result_bytebuffer_(GET_ISO_URB_SIZE(NumberOfIsochPackets)) PURB *Urb) {
    return ((PFN_WDFUSBTARGETDEVICECREATEISOCHURB)
                WdfFunctions[WdfUsbTargetDeviceCreateIsochUrbTableIndex])(
        WdfDriverGlobals, UsbDevice, Attributes, NumberOfIsochPackets, UrbMemory, Urb);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICECREATEURB)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFUSBDEVICE UsbDevice,
                                                    PWDF_OBJECT_ATTRIBUTES Attributes,
                                                    WDFMEMORY *UrbMemory, PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceCreateUrb(_In_ WDFUSBDEVICE UsbDevice,
                                                 _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                                 _Out_ WDFMEMORY *UrbMemory,
                                                 _Outptr_opt_result_bytebuffer_(sizeof(URB))
                                                     PURB *Urb) {
    return ((PFN_WDFUSBTARGETDEVICECREATEURB)WdfFunctions[WdfUsbTargetDeviceCreateUrbTableIndex])(
        WdfDriverGlobals, UsbDevice, Attributes, UrbMemory, Urb);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICECYCLEPORTSYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFUSBDEVICE UsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceCyclePortSynchronously(_In_ WDFUSBDEVICE UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICECYCLEPORTSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetDeviceCyclePortSynchronouslyTableIndex])(WdfDriverGlobals,
                                                                                  UsbDevice);
}

#endif

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEFORMATREQUESTFORCONTROLTRANSFER)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice, WDFREQUEST Request,
    PWDF_USB_CONTROL_SETUP_PACKET SetupPacket, WDFMEMORY TransferMemory,
    PWDFMEMORY_OFFSET TransferOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceFormatRequestForControlTransfer(
    _In_ WDFUSBDEVICE UsbDevice, _In_ WDFREQUEST Request,
    _In_ PWDF_USB_CONTROL_SETUP_PACKET SetupPacket, _In_opt_ WDFMEMORY TransferMemory,
    _In_opt_ PWDFMEMORY_OFFSET TransferOffset) {
    return ((PFN_WDFUSBTARGETDEVICEFORMATREQUESTFORCONTROLTRANSFER)
                WdfFunctions[WdfUsbTargetDeviceFormatRequestForControlTransferTableIndex])(
        WdfDriverGlobals, UsbDevice, Request, SetupPacket, TransferMemory, TransferOffset);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEFORMATREQUESTFORCYCLEPORT)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceFormatRequestForCyclePort(_In_ WDFUSBDEVICE UsbDevice,
                                                                 _In_ WDFREQUEST Request) {
    return ((PFN_WDFUSBTARGETDEVICEFORMATREQUESTFORCYCLEPORT)
                WdfFunctions[WdfUsbTargetDeviceFormatRequestForCyclePortTableIndex])(
        WdfDriverGlobals, UsbDevice, Request);
}

#endif

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEFORMATREQUESTFORSTRING)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice, WDFREQUEST Request, WDFMEMORY Memory,
    PWDFMEMORY_OFFSET Offset, UCHAR StringIndex, USHORT LangID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceFormatRequestForString(
    _In_ WDFUSBDEVICE UsbDevice, _In_ WDFREQUEST Request, _In_ WDFMEMORY Memory,
    _In_opt_ PWDFMEMORY_OFFSET Offset, _In_ UCHAR StringIndex, _In_opt_ USHORT LangID) {
    return ((PFN_WDFUSBTARGETDEVICEFORMATREQUESTFORSTRING)
                WdfFunctions[WdfUsbTargetDeviceFormatRequestForStringTableIndex])(
        WdfDriverGlobals, UsbDevice, Request, Memory, Offset, StringIndex, LangID);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEFORMATREQUESTFORURB)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFUSBDEVICE UsbDevice,
                                                              WDFREQUEST Request,
                                                              WDFMEMORY UrbMemory,
                                                              PWDFMEMORY_OFFSET UrbMemoryOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceFormatRequestForUrb(
    _In_ WDFUSBDEVICE UsbDevice, _In_ WDFREQUEST Request, _In_ WDFMEMORY UrbMemory,
    _In_opt_ PWDFMEMORY_OFFSET UrbMemoryOffset) {
    return ((PFN_WDFUSBTARGETDEVICEFORMATREQUESTFORURB)
                WdfFunctions[WdfUsbTargetDeviceFormatRequestForUrbTableIndex])(
        WdfDriverGlobals, UsbDevice, Request, UrbMemory, UrbMemoryOffset);
}

#endif

typedef void (*PFN_WDFUSBTARGETDEVICEGETDEVICEDESCRIPTOR)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice,
    PUSB_DEVICE_DESCRIPTOR UsbDeviceDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void
WdfUsbTargetDeviceGetDeviceDescriptor(_In_ WDFUSBDEVICE UsbDevice,
                                      _Out_ PUSB_DEVICE_DESCRIPTOR UsbDeviceDescriptor) {
    ((PFN_WDFUSBTARGETDEVICEGETDEVICEDESCRIPTOR)
         WdfFunctions[WdfUsbTargetDeviceGetDeviceDescriptorTableIndex])(WdfDriverGlobals, UsbDevice,
                                                                        UsbDeviceDescriptor);
}

typedef WDFUSBINTERFACE (*PFN_WDFUSBTARGETDEVICEGETINTERFACE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFUSBDEVICE UsbDevice,
                                                              UCHAR InterfaceIndex);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFUSBINTERFACE WdfUsbTargetDeviceGetInterface(_In_ WDFUSBDEVICE UsbDevice,
                                                           _In_ UCHAR InterfaceIndex) {
    return (
        (PFN_WDFUSBTARGETDEVICEGETINTERFACE)WdfFunctions[WdfUsbTargetDeviceGetInterfaceTableIndex])(
        WdfDriverGlobals, UsbDevice, InterfaceIndex);
}

typedef UCHAR (*PFN_WDFUSBTARGETDEVICEGETNUMINTERFACES)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFUSBDEVICE UsbDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE UCHAR WdfUsbTargetDeviceGetNumInterfaces(_In_ WDFUSBDEVICE UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICEGETNUMINTERFACES)
                WdfFunctions[WdfUsbTargetDeviceGetNumInterfacesTableIndex])(WdfDriverGlobals,
                                                                            UsbDevice);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEQUERYSTRING)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFUSBDEVICE UsbDevice, WDFREQUEST Request,
                                                      PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                                      PUSHORT String, PUSHORT NumCharacters,
                                                      UCHAR StringIndex, USHORT LangID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceQueryString(
    _In_ WDFUSBDEVICE UsbDevice, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    _Out_writes_opt_(*NumCharacters) PUSHORT String, _Inout_ PUSHORT NumCharacters,
    _In_ UCHAR StringIndex, _In_opt_ USHORT LangID) {
    return (
        (PFN_WDFUSBTARGETDEVICEQUERYSTRING)WdfFunctions[WdfUsbTargetDeviceQueryStringTableIndex])(
        WdfDriverGlobals, UsbDevice, Request, RequestOptions, String, NumCharacters, StringIndex,
        LangID);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEISCONNECTEDSYNCHRONOUS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFUSBDEVICE UsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceIsConnectedSynchronous(_In_ WDFUSBDEVICE UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICEISCONNECTEDSYNCHRONOUS)
                WdfFunctions[WdfUsbTargetDeviceIsConnectedSynchronousTableIndex])(WdfDriverGlobals,
                                                                                  UsbDevice);
}

#endif

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEQUERYUSBCAPABILITY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice, const GUID *CapabilityType,
    ULONG CapabilityBufferLength, PVOID CapabilityBuffer, PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceQueryUsbCapability(
    _In_ WDFUSBDEVICE UsbDevice, _In_ const GUID *CapabilityType, _In_ ULONG CapabilityBufferLength,
    _When_(CapabilityBufferLength == 0, _Out_opt_)
        _When_(CapabilityBufferLength != 0 && ResultLength == NULL,
               _Out_writes_bytes_(CapabilityBufferLength))
            _When_(CapabilityBufferLength != 0 && ResultLength != NULL,
                   _Out_writes_bytes_to_opt_(CapabilityBufferLength, *ResultLength))
                PVOID CapabilityBuffer,
    _Out_opt_ PULONG ResultLength) {
    return ((PFN_WDFUSBTARGETDEVICEQUERYUSBCAPABILITY)
                WdfFunctions[WdfUsbTargetDeviceQueryUsbCapabilityTableIndex])(
        WdfDriverGlobals, UsbDevice, CapabilityType, CapabilityBufferLength, CapabilityBuffer,
        ResultLength);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICERESETPORTSYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFUSBDEVICE UsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceResetPortSynchronously(_In_ WDFUSBDEVICE UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICERESETPORTSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetDeviceResetPortSynchronouslyTableIndex])(WdfDriverGlobals,
                                                                                  UsbDevice);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICERETRIEVECONFIGDESCRIPTOR)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice, PVOID ConfigDescriptor,
    PUSHORT ConfigDescriptorLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceRetrieveConfigDescriptor(
    _In_ WDFUSBDEVICE UsbDevice,
    _Out_writes_bytes_to_opt_(*ConfigDescriptorLength, *ConfigDescriptorLength)
        PVOID ConfigDescriptor,
    _Inout_ PUSHORT ConfigDescriptorLength) {
    return ((PFN_WDFUSBTARGETDEVICERETRIEVECONFIGDESCRIPTOR)
                WdfFunctions[WdfUsbTargetDeviceRetrieveConfigDescriptorTableIndex])(
        WdfDriverGlobals, UsbDevice, ConfigDescriptor, ConfigDescriptorLength);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICERETRIEVECURRENTFRAMENUMBER)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice, PULONG CurrentFrameNumber);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceRetrieveCurrentFrameNumber(_In_ WDFUSBDEVICE UsbDevice,
                                                                  _Out_ PULONG CurrentFrameNumber) {
    return ((PFN_WDFUSBTARGETDEVICERETRIEVECURRENTFRAMENUMBER)
                WdfFunctions[WdfUsbTargetDeviceRetrieveCurrentFrameNumberTableIndex])(
        WdfDriverGlobals, UsbDevice, CurrentFrameNumber);
}

#endif

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICERETRIEVEINFORMATION)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice,
    PWDF_USB_DEVICE_INFORMATION Information);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceRetrieveInformation(
    _In_ WDFUSBDEVICE UsbDevice, _Inout_ PWDF_USB_DEVICE_INFORMATION Information) {
    return ((PFN_WDFUSBTARGETDEVICERETRIEVEINFORMATION)
                WdfFunctions[WdfUsbTargetDeviceRetrieveInformationTableIndex])(
        WdfDriverGlobals, UsbDevice, Information);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICESELECTCONFIG)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFUSBDEVICE UsbDevice,
                                                       PWDF_OBJECT_ATTRIBUTES PipeAttributes,
                                                       PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceSelectConfig(
    _In_ WDFUSBDEVICE UsbDevice, _In_opt_ PWDF_OBJECT_ATTRIBUTES PipeAttributes,
    _Inout_ PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params) {
    return (
        (PFN_WDFUSBTARGETDEVICESELECTCONFIG)WdfFunctions[WdfUsbTargetDeviceSelectConfigTableIndex])(
        WdfDriverGlobals, UsbDevice, PipeAttributes, Params);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICESENDCONTROLTRANSFERSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice, WDFREQUEST Request,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PWDF_USB_CONTROL_SETUP_PACKET SetupPacket,
    PWDF_MEMORY_DESCRIPTOR MemoryDescriptor, PULONG BytesTransferred);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceSendControlTransferSynchronously(
    _In_ WDFUSBDEVICE UsbDevice, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    _In_ PWDF_USB_CONTROL_SETUP_PACKET SetupPacket,
    _In_opt_ PWDF_MEMORY_DESCRIPTOR MemoryDescriptor, _Out_opt_ PULONG BytesTransferred) {
    return ((PFN_WDFUSBTARGETDEVICESENDCONTROLTRANSFERSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetDeviceSendControlTransferSynchronouslyTableIndex])(
        WdfDriverGlobals, UsbDevice, Request, RequestOptions, SetupPacket, MemoryDescriptor,
        BytesTransferred);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICESENDURBSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice, WDFREQUEST Request,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PURB Urb);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceSendUrbSynchronously(
    _In_ WDFUSBDEVICE UsbDevice, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions, _In_reads_(_Inexpressible_()) PURB Urb) {
    return ((PFN_WDFUSBTARGETDEVICESENDURBSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetDeviceSendUrbSynchronouslyTableIndex])(
        WdfDriverGlobals, UsbDevice, Request, RequestOptions, Urb);
}

typedef USBD_CONFIGURATION_HANDLE (*PFN_WDFUSBTARGETDEVICEWDMGETCONFIGURATIONHANDLE)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBDEVICE UsbDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE USBD_CONFIGURATION_HANDLE
WdfUsbTargetDeviceWdmGetConfigurationHandle(_In_ WDFUSBDEVICE UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICEWDMGETCONFIGURATIONHANDLE)
                WdfFunctions[WdfUsbTargetDeviceWdmGetConfigurationHandleTableIndex])(
        WdfDriverGlobals, UsbDevice);
}

#endif

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFIOTARGET WdfUsbTargetDeviceGetIoTarget(_In_ WDFUSBDEVICE UsbDevice) {
    return (WDFIOTARGET)UsbDevice;
}

FORCEINLINE VOID WDF_USB_DEVICE_CREATE_CONFIG_INIT(_Out_ PWDF_USB_DEVICE_CREATE_CONFIG Config,
                                                   _In_ ULONG USBDClientContractVersion) {
    RtlZeroMemory(Config, sizeof(WDF_USB_DEVICE_CREATE_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_DEVICE_CREATE_CONFIG);
    Config->USBDClientContractVersion = USBDClientContractVersion;
}

FORCEINLINE VOID WDF_USB_DEVICE_INFORMATION_INIT(_Out_ PWDF_USB_DEVICE_INFORMATION Udi) {
    RtlZeroMemory(Udi, sizeof(WDF_USB_DEVICE_INFORMATION));
    Udi->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_DEVICE_INFORMATION);
}

FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_DECONFIG(
    _Out_ PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params) {
    RtlZeroMemory(Params, sizeof(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    Params->Type = WdfUsbTargetDeviceSelectConfigTypeDeconfig;
}

FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_INTERFACES_DESCRIPTORS(
    _Out_ PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params,
    _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigDescriptor,
    _In_ PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptors, _In_ ULONG NumInterfaceDescriptors) {
    RtlZeroMemory(Params, sizeof(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    Params->Type = WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor;
    Params->Types.Descriptor.ConfigurationDescriptor = ConfigDescriptor;
    Params->Types.Descriptor.InterfaceDescriptors = InterfaceDescriptors;
    Params->Types.Descriptor.NumInterfaceDescriptors = NumInterfaceDescriptors;
}

FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_MULTIPLE_INTERFACES(
    _Out_ PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params, _In_opt_ UCHAR NumberInterfaces,
    _In_opt_ PWDF_USB_INTERFACE_SETTING_PAIR SettingPairs) {
    RtlZeroMemory(Params, sizeof(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    if (SettingPairs != NULL && NumberInterfaces != 0) {
        Params->Type = WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs;
        Params->Types.MultiInterface.NumberInterfaces = NumberInterfaces;
        Params->Types.MultiInterface.Pairs = SettingPairs;
    } else {
        Params->Type = WdfUsbTargetDeviceSelectConfigTypeMultiInterface;
    }
}

FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_SINGLE_INTERFACE(
    _Out_ PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params) {
    RtlZeroMemory(Params, sizeof(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    Params->Type = WdfUsbTargetDeviceSelectConfigTypeSingleInterface;
}

FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_URB(
    _Out_ PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params, _In_ PURB Urb) {
    RtlZeroMemory(Params, sizeof(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    Params->Type = WdfUsbTargetDeviceSelectConfigTypeUrb;
    Params->Types.Urb.Urb = Urb;
}

EXTERN_C_END

#endif
