/*
 * USB devices, interfaces and pipes as I/O targets.
 */
#ifndef CWDK_WDF_USB_H
#define CWDK_WDF_USB_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include <usb.h>
#include <usbdlib.h>
#include "wdf/iotarget.h"
#include "wdf/request.h"

EXTERN_C_START

typedef enum _WDF_USB_BMREQUEST_DIRECTION {
    BmRequestHostToDevice = 0,
    BmRequestDeviceToHost,
} WDF_USB_BMREQUEST_DIRECTION;

typedef enum _WDF_USB_BMREQUEST_RECIPIENT {
    BmRequestToDevice = 0,
    BmRequestToInterface,
    BmRequestToEndpoint,
    BmRequestToOther,
} WDF_USB_BMREQUEST_RECIPIENT;

typedef enum _WDF_USB_BMREQUEST_TYPE {
    BmRequestStandard = 0,
    BmRequestClass,
    BmRequestVendor,
} WDF_USB_BMREQUEST_TYPE;

typedef enum _WDF_USB_DEVICE_TRAITS {
    WDF_USB_DEVICE_TRAIT_SELF_POWERED = 1,
    WDF_USB_DEVICE_TRAIT_REMOTE_WAKE_CAPABLE,
    WDF_USB_DEVICE_TRAIT_AT_HIGH_SPEED = 4,
} WDF_USB_DEVICE_TRAITS;

typedef enum _WDF_USB_PIPE_TYPE {
    WdfUsbPipeTypeInvalid = 0,
    WdfUsbPipeTypeControl,
    WdfUsbPipeTypeIsochronous,
    WdfUsbPipeTypeBulk,
    WdfUsbPipeTypeInterrupt,
} WDF_USB_PIPE_TYPE;

typedef enum _WDF_USB_REQUEST_TYPE {
    WdfUsbRequestTypeInvalid = 0,
    WdfUsbRequestTypeNoFormat,
    WdfUsbRequestTypeDeviceString,
    WdfUsbRequestTypeDeviceControlTransfer,
    WdfUsbRequestTypeDeviceUrb,
    WdfUsbRequestTypePipeWrite,
    WdfUsbRequestTypePipeRead,
    WdfUsbRequestTypePipeAbort,
    WdfUsbRequestTypePipeReset,
    WdfUsbRequestTypePipeUrb,
} WDF_USB_REQUEST_TYPE,
    *PWDF_USB_REQUEST_TYPE;

typedef enum _WdfUsbTargetDeviceSelectConfigType {
    WdfUsbTargetDeviceSelectConfigTypeInvalid = 0,
    WdfUsbTargetDeviceSelectConfigTypeDeconfig,
    WdfUsbTargetDeviceSelectConfigTypeSingleInterface,
    WdfUsbTargetDeviceSelectConfigTypeMultiInterface,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor,
    WdfUsbTargetDeviceSelectConfigTypeUrb,
} WdfUsbTargetDeviceSelectConfigType;

typedef enum _WdfUsbTargetDeviceSelectSettingType {
    WdfUsbInterfaceSelectSettingTypeDescriptor = 16,
    WdfUsbInterfaceSelectSettingTypeSetting,
    WdfUsbInterfaceSelectSettingTypeUrb,
} WdfUsbTargetDeviceSelectSettingType;

_Function_class_(EVT_WDF_USB_READERS_FAILED)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN EVT_WDF_USB_READERS_FAILED(_In_ WDFUSBPIPE Pipe, _In_ NTSTATUS Status,
                                           _In_ USBD_STATUS UsbdStatus);
typedef EVT_WDF_USB_READERS_FAILED *PFN_WDF_USB_READERS_FAILED;

_Function_class_(EVT_WDF_USB_READER_COMPLETION_ROUTINE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_USB_READER_COMPLETION_ROUTINE(_In_ WDFUSBPIPE Pipe, _In_ WDFMEMORY Buffer,
                                                   _In_ size_t NumBytesTransferred,
                                                   _In_ WDFCONTEXT Context);
typedef EVT_WDF_USB_READER_COMPLETION_ROUTINE *PFN_WDF_USB_READER_COMPLETION_ROUTINE;

struct _WDF_USB_CONTINUOUS_READER_CONFIG {
    ULONG Size;
    size_t TransferLength;
    size_t HeaderLength;
    size_t TrailerLength;
    UCHAR NumPendingReads;
    PWDF_OBJECT_ATTRIBUTES BufferAttributes;
    PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete;
    WDFCONTEXT EvtUsbTargetPipeReadCompleteContext;
    PFN_WDF_USB_READERS_FAILED EvtUsbTargetPipeReadersFailed;
};

union _WDF_USB_CONTROL_SETUP_PACKET {
    struct {
        union {
            struct {
                BYTE Recipient : 2;
                BYTE Reserved : 3;
                BYTE Type : 2;
                BYTE Dir : 1;
            } Request;
            BYTE Byte;
        } bm;
        BYTE bRequest;
        union {
            struct {
                BYTE LowByte;
                BYTE HiByte;
            } Bytes;
            USHORT Value;
        } wValue;
        union {
            struct {
                BYTE LowByte;
                BYTE HiByte;
            } Bytes;
            USHORT Value;
        } wIndex;
        USHORT wLength;
    } Packet;
    struct {
        BYTE Bytes[8];
    } Generic;
};

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

struct _WDF_USB_PIPE_INFORMATION {
    ULONG Size;
    ULONG MaximumPacketSize;
    UCHAR EndpointAddress;
    UCHAR Interval;
    UCHAR SettingIndex;
    WDF_USB_PIPE_TYPE PipeType;
    ULONG MaximumTransferSize;
};

struct _WDF_USB_REQUEST_COMPLETION_PARAMS {
    USBD_STATUS UsbdStatus;
    WDF_USB_REQUEST_TYPE Type;
    union {
        struct {
            WDFMEMORY Buffer;
            USHORT LangID;
            UCHAR StringIndex;
            UCHAR RequiredSize;
        } DeviceString;
        struct {
            WDFMEMORY Buffer;
            WDF_USB_CONTROL_SETUP_PACKET SetupPacket;
            ULONG Length;
        } DeviceControlTransfer;
        struct {
            WDFMEMORY Buffer;
        } DeviceUrb;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } PipeWrite;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } PipeRead;
        struct {
            WDFMEMORY Buffer;
        } PipeUrb;
    } Parameters;
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

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICECYCLEPORTSYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFUSBDEVICE UsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceCyclePortSynchronously(_In_ WDFUSBDEVICE UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICECYCLEPORTSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetDeviceCyclePortSynchronouslyTableIndex])(WdfDriverGlobals,
                                                                                  UsbDevice);
}

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

typedef NTSTATUS (*PFN_WDFUSBTARGETDEVICEISCONNECTEDSYNCHRONOUS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFUSBDEVICE UsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetDeviceIsConnectedSynchronous(_In_ WDFUSBDEVICE UsbDevice) {
    return ((PFN_WDFUSBTARGETDEVICEISCONNECTEDSYNCHRONOUS)
                WdfFunctions[WdfUsbTargetDeviceIsConnectedSynchronousTableIndex])(WdfDriverGlobals,
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

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEABORTSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBPIPE Pipe, WDFREQUEST Request,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS
WdfUsbTargetPipeAbortSynchronously(_In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
                                   _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions) {
    return ((PFN_WDFUSBTARGETPIPEABORTSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeAbortSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPECONFIGCONTINUOUSREADER)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBPIPE Pipe, PWDF_USB_CONTINUOUS_READER_CONFIG Config);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeConfigContinuousReader(
    _In_ WDFUSBPIPE Pipe, _In_ PWDF_USB_CONTINUOUS_READER_CONFIG Config) {
    return ((PFN_WDFUSBTARGETPIPECONFIGCONTINUOUSREADER)
                WdfFunctions[WdfUsbTargetPipeConfigContinuousReaderTableIndex])(WdfDriverGlobals,
                                                                                Pipe, Config);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORABORT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFUSBPIPE Pipe, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForAbort(_In_ WDFUSBPIPE Pipe,
                                                           _In_ WDFREQUEST Request) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORABORT)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForAbortTableIndex])(WdfDriverGlobals,
                                                                               Pipe, Request);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORREAD)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                             WDFUSBPIPE Pipe, WDFREQUEST Request,
                                                             WDFMEMORY ReadMemory,
                                                             PWDFMEMORY_OFFSET ReadOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForRead(_In_ WDFUSBPIPE Pipe,
                                                          _In_ WDFREQUEST Request,
                                                          _In_opt_ WDFMEMORY ReadMemory,
                                                          _In_opt_ PWDFMEMORY_OFFSET ReadOffset) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORREAD)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForReadTableIndex])(
        WdfDriverGlobals, Pipe, Request, ReadMemory, ReadOffset);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORRESET)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFUSBPIPE Pipe, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForReset(_In_ WDFUSBPIPE Pipe,
                                                           _In_ WDFREQUEST Request) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORRESET)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForResetTableIndex])(WdfDriverGlobals,
                                                                               Pipe, Request);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORURB)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFUSBPIPE PIPE, WDFREQUEST Request,
                                                            WDFMEMORY UrbMemory,
                                                            PWDFMEMORY_OFFSET UrbMemoryOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForUrb(
    _In_ WDFUSBPIPE PIPE, _In_ WDFREQUEST Request, _In_ WDFMEMORY UrbMemory,
    _In_opt_ PWDFMEMORY_OFFSET UrbMemoryOffset) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORURB)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForUrbTableIndex])(
        WdfDriverGlobals, PIPE, Request, UrbMemory, UrbMemoryOffset);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORWRITE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFUSBPIPE Pipe, WDFREQUEST Request,
                                                              WDFMEMORY WriteMemory,
                                                              PWDFMEMORY_OFFSET WriteOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForWrite(_In_ WDFUSBPIPE Pipe,
                                                           _In_ WDFREQUEST Request,
                                                           _In_opt_ WDFMEMORY WriteMemory,
                                                           _In_opt_ PWDFMEMORY_OFFSET WriteOffset) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORWRITE)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForWriteTableIndex])(
        WdfDriverGlobals, Pipe, Request, WriteMemory, WriteOffset);
}

typedef void (*PFN_WDFUSBTARGETPIPEGETINFORMATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFUSBPIPE Pipe,
                                                   PWDF_USB_PIPE_INFORMATION PipeInformation);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfUsbTargetPipeGetInformation(_In_ WDFUSBPIPE Pipe,
                                                _Out_ PWDF_USB_PIPE_INFORMATION PipeInformation) {
    ((PFN_WDFUSBTARGETPIPEGETINFORMATION)WdfFunctions[WdfUsbTargetPipeGetInformationTableIndex])(
        WdfDriverGlobals, Pipe, PipeInformation);
}

typedef WDF_USB_PIPE_TYPE (*PFN_WDFUSBTARGETPIPEGETTYPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                         WDFUSBPIPE Pipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDF_USB_PIPE_TYPE WdfUsbTargetPipeGetType(_In_ WDFUSBPIPE Pipe) {
    return ((PFN_WDFUSBTARGETPIPEGETTYPE)WdfFunctions[WdfUsbTargetPipeGetTypeTableIndex])(
        WdfDriverGlobals, Pipe);
}

typedef BOOLEAN (*PFN_WDFUSBTARGETPIPEISINENDPOINT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFUSBPIPE Pipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfUsbTargetPipeIsInEndpoint(_In_ WDFUSBPIPE Pipe) {
    return ((PFN_WDFUSBTARGETPIPEISINENDPOINT)WdfFunctions[WdfUsbTargetPipeIsInEndpointTableIndex])(
        WdfDriverGlobals, Pipe);
}

typedef BOOLEAN (*PFN_WDFUSBTARGETPIPEISOUTENDPOINT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFUSBPIPE Pipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfUsbTargetPipeIsOutEndpoint(_In_ WDFUSBPIPE Pipe) {
    return (
        (PFN_WDFUSBTARGETPIPEISOUTENDPOINT)WdfFunctions[WdfUsbTargetPipeIsOutEndpointTableIndex])(
        WdfDriverGlobals, Pipe);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEREADSYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFUSBPIPE Pipe, WDFREQUEST Request,
                                                          PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                                          PWDF_MEMORY_DESCRIPTOR MemoryDescriptor,
                                                          PULONG BytesRead);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeReadSynchronously(
    _In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    _In_opt_ PWDF_MEMORY_DESCRIPTOR MemoryDescriptor, _Out_opt_ PULONG BytesRead) {
    return ((PFN_WDFUSBTARGETPIPEREADSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeReadSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions, MemoryDescriptor, BytesRead);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPERESETSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBPIPE Pipe, WDFREQUEST Request,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS
WdfUsbTargetPipeResetSynchronously(_In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
                                   _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions) {
    return ((PFN_WDFUSBTARGETPIPERESETSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeResetSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPESENDURBSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBPIPE Pipe, WDFREQUEST Request,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PURB Urb);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeSendUrbSynchronously(
    _In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions, _In_reads_(_Inexpressible_()) PURB Urb) {
    return ((PFN_WDFUSBTARGETPIPESENDURBSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeSendUrbSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions, Urb);
}

typedef void (*PFN_WDFUSBTARGETPIPESETNOMAXIMUMPACKETSIZECHECK)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                WDFUSBPIPE Pipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfUsbTargetPipeSetNoMaximumPacketSizeCheck(_In_ WDFUSBPIPE Pipe) {
    ((PFN_WDFUSBTARGETPIPESETNOMAXIMUMPACKETSIZECHECK)
         WdfFunctions[WdfUsbTargetPipeSetNoMaximumPacketSizeCheckTableIndex])(WdfDriverGlobals,
                                                                              Pipe);
}

typedef USBD_PIPE_HANDLE (*PFN_WDFUSBTARGETPIPEWDMGETPIPEHANDLE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFUSBPIPE UsbPipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE USBD_PIPE_HANDLE WdfUsbTargetPipeWdmGetPipeHandle(_In_ WDFUSBPIPE UsbPipe) {
    return ((PFN_WDFUSBTARGETPIPEWDMGETPIPEHANDLE)
                WdfFunctions[WdfUsbTargetPipeWdmGetPipeHandleTableIndex])(WdfDriverGlobals,
                                                                          UsbPipe);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEWRITESYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFUSBPIPE Pipe, WDFREQUEST Request,
                                                           PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                                           PWDF_MEMORY_DESCRIPTOR MemoryDescriptor,
                                                           PULONG BytesWritten);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeWriteSynchronously(
    _In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    _In_opt_ PWDF_MEMORY_DESCRIPTOR MemoryDescriptor, _Out_opt_ PULONG BytesWritten) {
    return ((PFN_WDFUSBTARGETPIPEWRITESYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeWriteSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions, MemoryDescriptor, BytesWritten);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFIOTARGET WdfUsbTargetDeviceGetIoTarget(_In_ WDFUSBDEVICE UsbDevice) {
    return (WDFIOTARGET)UsbDevice;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFIOTARGET WdfUsbTargetPipeGetIoTarget(_In_ WDFUSBPIPE Pipe) {
    return (WDFIOTARGET)Pipe;
}

FORCEINLINE VOID WDF_USB_CONTINUOUS_READER_CONFIG_INIT(
    _Out_ PWDF_USB_CONTINUOUS_READER_CONFIG Config,
    _In_ PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete,
    _In_ WDFCONTEXT EvtUsbTargetPipeReadCompleteContext, _In_ size_t TransferLength) {
    RtlZeroMemory(Config, sizeof(WDF_USB_CONTINUOUS_READER_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_CONTINUOUS_READER_CONFIG);
    Config->EvtUsbTargetPipeReadComplete = EvtUsbTargetPipeReadComplete;
    Config->EvtUsbTargetPipeReadCompleteContext = EvtUsbTargetPipeReadCompleteContext;
    Config->TransferLength = TransferLength;
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

FORCEINLINE VOID WDF_USB_PIPE_INFORMATION_INIT(_Out_ PWDF_USB_PIPE_INFORMATION Info) {
    RtlZeroMemory(Info, sizeof(WDF_USB_PIPE_INFORMATION));
    Info->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_PIPE_INFORMATION);
}

/* Setup packets of control transfers; the length is filled in when the transfer is made. */
FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT(_Out_ PWDF_USB_CONTROL_SETUP_PACKET Packet,
                                                   _In_ WDF_USB_BMREQUEST_DIRECTION Direction,
                                                   _In_ WDF_USB_BMREQUEST_RECIPIENT Recipient,
                                                   _In_ BYTE Request, _In_ USHORT Value,
                                                   _In_ USHORT Index) {
    RtlZeroMemory(Packet, sizeof(WDF_USB_CONTROL_SETUP_PACKET));
    Packet->Packet.bm.Request.Dir = (BYTE)Direction;
    Packet->Packet.bm.Request.Type = (BYTE)BMREQUEST_STANDARD;
    Packet->Packet.bm.Request.Recipient = (BYTE)Recipient;
    Packet->Packet.bRequest = Request;
    Packet->Packet.wValue.Value = Value;
    Packet->Packet.wIndex.Value = Index;
}

FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_CLASS(_Out_ PWDF_USB_CONTROL_SETUP_PACKET Packet,
                                                         _In_ WDF_USB_BMREQUEST_DIRECTION Direction,
                                                         _In_ WDF_USB_BMREQUEST_RECIPIENT Recipient,
                                                         _In_ BYTE Request, _In_ USHORT Value,
                                                         _In_ USHORT Index) {
    RtlZeroMemory(Packet, sizeof(WDF_USB_CONTROL_SETUP_PACKET));
    Packet->Packet.bm.Request.Dir = (BYTE)Direction;
    Packet->Packet.bm.Request.Type = (BYTE)BMREQUEST_CLASS;
    Packet->Packet.bm.Request.Recipient = (BYTE)Recipient;
    Packet->Packet.bRequest = Request;
    Packet->Packet.wValue.Value = Value;
    Packet->Packet.wIndex.Value = Index;
}

FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(
    _Out_ PWDF_USB_CONTROL_SETUP_PACKET Packet, _In_ WDF_USB_BMREQUEST_DIRECTION Direction,
    _In_ WDF_USB_BMREQUEST_RECIPIENT Recipient, _In_ BYTE Request, _In_ USHORT Value,
    _In_ USHORT Index) {
    RtlZeroMemory(Packet, sizeof(WDF_USB_CONTROL_SETUP_PACKET));
    Packet->Packet.bm.Request.Dir = (BYTE)Direction;
    Packet->Packet.bm.Request.Type = (BYTE)BMREQUEST_VENDOR;
    Packet->Packet.bm.Request.Recipient = (BYTE)Recipient;
    Packet->Packet.bRequest = Request;
    Packet->Packet.wValue.Value = Value;
    Packet->Packet.wIndex.Value = Index;
}

FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_FEATURE(
    _Out_ PWDF_USB_CONTROL_SETUP_PACKET Packet, _In_ WDF_USB_BMREQUEST_RECIPIENT BmRequestRecipient,
    _In_ USHORT FeatureSelector, _In_ USHORT Index, _In_ BOOLEAN SetFeature) {
    RtlZeroMemory(Packet, sizeof(WDF_USB_CONTROL_SETUP_PACKET));
    Packet->Packet.bm.Request.Dir = (BYTE)BMREQUEST_HOST_TO_DEVICE;
    Packet->Packet.bm.Request.Type = (BYTE)BMREQUEST_STANDARD;
    Packet->Packet.bm.Request.Recipient = (BYTE)BmRequestRecipient;
    Packet->Packet.bRequest = SetFeature ? USB_REQUEST_SET_FEATURE : USB_REQUEST_CLEAR_FEATURE;
    Packet->Packet.wValue.Value = FeatureSelector;
    Packet->Packet.wIndex.Value = Index;
}

FORCEINLINE VOID WDF_USB_CONTROL_SETUP_PACKET_INIT_GET_STATUS(
    _Out_ PWDF_USB_CONTROL_SETUP_PACKET Packet, _In_ WDF_USB_BMREQUEST_RECIPIENT BmRequestRecipient,
    _In_ USHORT Index) {
    RtlZeroMemory(Packet, sizeof(WDF_USB_CONTROL_SETUP_PACKET));
    Packet->Packet.bm.Request.Dir = (BYTE)BMREQUEST_DEVICE_TO_HOST;
    Packet->Packet.bm.Request.Type = (BYTE)BMREQUEST_STANDARD;
    Packet->Packet.bm.Request.Recipient = (BYTE)BmRequestRecipient;
    Packet->Packet.bRequest = USB_REQUEST_GET_STATUS;
    Packet->Packet.wValue.Value = 0;
    Packet->Packet.wIndex.Value = Index;
    Packet->Packet.wLength = sizeof(USHORT);
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

FORCEINLINE BOOLEAN WDF_USB_PIPE_DIRECTION_IN(_In_ UCHAR EndpointAddress) {
    return (BOOLEAN)((EndpointAddress & USB_ENDPOINT_DIRECTION_MASK) != 0);
}

FORCEINLINE BOOLEAN WDF_USB_PIPE_DIRECTION_OUT(_In_ UCHAR EndpointAddress) {
    return (BOOLEAN)((EndpointAddress & USB_ENDPOINT_DIRECTION_MASK) == 0);
}

EXTERN_C_END

#endif
