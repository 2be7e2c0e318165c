/*
 * The library calls that build USB request blocks.
 */
#ifndef CWDK_USBDLIB_H
#define CWDK_USBDLIB_H

#include "wdm.h"
#include "usb.h"
#include "usb.h"

#define USBD_CLIENT_CONTRACT_VERSION_602 0x602
#define USBD_CLIENT_CONTRACT_VERSION_INVALID 0xFFFFFFFFU

#define USBD_INTERFACE_VERSION_600 0x600
#define USBD_INTERFACE_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_603 1539

DEFINE_GUID(GUID_USB_CAPABILITY_CHAINED_MDLS, 0xF5CEEB23, 0xAD90, 0x458C, 0x97, 0x9A, 0xD5, 0x9B,
            0x3A, 0xD6, 0x88, 0x4F);
DEFINE_GUID(GUID_USB_CAPABILITY_DEVICE_CONNECTION_HIGH_SPEED_COMPATIBLE, 0x81A885A6, 0xF239, 0x42A2,
            0x83, 0x97, 0xA5, 0xD9, 0x5B, 0xEA, 0x69, 0x53);
DEFINE_GUID(GUID_USB_CAPABILITY_DEVICE_CONNECTION_SUPER_SPEED_COMPATIBLE, 0x8A2F776C, 0x9BD0,
            0x4F29, 0x97, 0x71, 0xC7, 0xA3, 0x88, 0x46, 0xD4, 0xC7);
DEFINE_GUID(GUID_USB_CAPABILITY_FUNCTION_SUSPEND, 0xF4563183, 0xD66E, 0x42BD, 0xBD, 0x53, 0x1A,
            0xC7, 0xB0, 0x4C, 0xD5, 0x9D);
DEFINE_GUID(GUID_USB_CAPABILITY_HIGH_BANDWIDTH_ISOCH, 0x9C8A8A27, 0x15F9, 0x42E3, 0xA3, 0x56, 0xCD,
            0xA6, 0xAE, 0x97, 0xA8, 0xC8);
DEFINE_GUID(GUID_USB_CAPABILITY_SELECTIVE_SUSPEND, 0x755C630D, 0xC8A0, 0x4765, 0x94, 0x6F, 0x90,
            0xCC, 0x70, 0x38, 0x56, 0xA4);
DEFINE_GUID(GUID_USB_CAPABILITY_SSP_ISOCH_PIPE_FLAGS, 0x59819125, 0x33A3, 0x421A, 0xA5, 0xDD, 0x37,
            0x63, 0x9F, 0x30, 0xB9, 0x3E);
DEFINE_GUID(GUID_USB_CAPABILITY_STATIC_STREAMS, 0x09051E1F, 0x0DC9, 0x4E6B, 0x8B, 0x12, 0x96, 0x0C,
            0xBD, 0x81, 0xAA, 0x8F);
DEFINE_GUID(GUID_USB_CAPABILITY_TIME_SYNC, 0xBB6E6472, 0x4BE5, 0x44A3, 0x96, 0x41, 0x34, 0x5E, 0x56,
            0xAC, 0x34, 0x85);

EXTERN_C_START

typedef struct _URB URB, *PURB;
typedef struct _USBD_INTERFACE_INFORMATION USBD_INTERFACE_INFORMATION, *PUSBD_INTERFACE_INFORMATION;
typedef struct _USBD_VERSION_INFORMATION USBD_VERSION_INFORMATION, *PUSBD_VERSION_INFORMATION;
typedef struct _USB_COMMON_DESCRIPTOR USB_COMMON_DESCRIPTOR, *PUSB_COMMON_DESCRIPTOR;
typedef struct _USB_CONFIGURATION_DESCRIPTOR USB_CONFIGURATION_DESCRIPTOR,
    *PUSB_CONFIGURATION_DESCRIPTOR;
typedef struct _USB_INTERFACE_DESCRIPTOR USB_INTERFACE_DESCRIPTOR, *PUSB_INTERFACE_DESCRIPTOR;
typedef struct USBDI_HANDLE__ *USBDI_HANDLE;
struct USBDI_HANDLE__ {
    int unused;
};

typedef struct USBD_FUNCTION_HANDLE__ *USBD_FUNCTION_HANDLE;
typedef USBD_FUNCTION_HANDLE *PUSBD_FUNCTION_HANDLE;
struct USBD_FUNCTION_HANDLE__ {
    int unused;
};

typedef struct USBD_HANDLE__ *USBD_HANDLE;
struct USBD_HANDLE__ {
    int unused;
};

typedef struct _COMPOSITE_DEVICE_CAPABILITIES COMPOSITE_DEVICE_CAPABILITIES,
    *PCOMPOSITE_DEVICE_CAPABILITIES;
struct _COMPOSITE_DEVICE_CAPABILITIES {
    ULONG CapabilityFunctionSuspend : 1;
    ULONG Reserved : 31;
};

typedef struct _REGISTER_COMPOSITE_DEVICE REGISTER_COMPOSITE_DEVICE, *PREGISTER_COMPOSITE_DEVICE;
struct _REGISTER_COMPOSITE_DEVICE {
    USHORT Version;
    USHORT Size;
    USBDI_HANDLE Reserved;
    COMPOSITE_DEVICE_CAPABILITIES CapabilityFlags;
    ULONG FunctionCount;
};

typedef struct _REQUEST_REMOTE_WAKE_NOTIFICATION REQUEST_REMOTE_WAKE_NOTIFICATION,
    *PREQUEST_REMOTE_WAKE_NOTIFICATION;
struct _REQUEST_REMOTE_WAKE_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    USBD_FUNCTION_HANDLE UsbdFunctionHandle;
    ULONG Interface;
};

typedef struct _USBD_INTERFACE_LIST_ENTRY USBD_INTERFACE_LIST_ENTRY, *PUSBD_INTERFACE_LIST_ENTRY;
struct _USBD_INTERFACE_LIST_ENTRY {
    PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
    PUSBD_INTERFACE_INFORMATION Interface;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
void USBD_AssignUrbToIoStackLocation(_In_ USBD_HANDLE USBDHandle,
                                     _In_ PIO_STACK_LOCATION IoStackLocation, _In_ PURB Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
void USBD_BuildRegisterCompositeDevice(_In_ USBD_HANDLE USBDHandle,
                                       _In_ COMPOSITE_DEVICE_CAPABILITIES CapabilityFlags,
                                       _In_ ULONG FunctionCount,
                                       _Out_ PREGISTER_COMPOSITE_DEVICE RegisterCompositeDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG USBD_CalculateUsbBandwidth(_In_ ULONG MaxPacketSize, _In_ UCHAR EndpointType,
                                                 _In_ BOOLEAN LowSpeed);

_IRQL_requires_max_(PASSIVE_LEVEL)
void USBD_CloseHandle(_In_ USBD_HANDLE USBDHandle);

DECLSPEC_IMPORT PURB USBD_CreateConfigurationRequest(
    _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor, _Out_ PUSHORT Siz);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PURB
USBD_CreateConfigurationRequestEx(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                  _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceList);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSTATUS USBD_CreateHandle(_In_ PDEVICE_OBJECT DeviceObject, _In_ PDEVICE_OBJECT TargetDeviceObject,
                           _In_ ULONG USBDClientContractVersion, _In_ ULONG PoolTag,
                           _Out_ USBD_HANDLE *USBDHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG USBD_GetInterfaceLength(_In_ PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor,
                                              _In_ PUCHAR BufferEnd);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS USBD_GetPdoRegistryParameter(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                      _Inout_updates_bytes_(ParameterLength)
                                                          PVOID Parameter,
                                                      _In_ ULONG ParameterLength,
                                                      _In_reads_bytes_(KeyNameLength) PWSTR KeyName,
                                                      _In_ ULONG KeyNameLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void USBD_GetUSBDIVersion(_Out_ PUSBD_VERSION_INFORMATION VersionInformation);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN USBD_IsInterfaceVersionSupported(_In_ USBD_HANDLE USBDHandle,
                                         _In_ ULONG USBDInterfaceVersion);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTSTATUS USBD_IsochUrbAllocate(_In_ USBD_HANDLE USBDHandle, _In_ ULONG NumberOfIsochPackets,
                               _Outptr_result_bytebuffer_(sizeof(struct _URB_ISOCH_TRANSFER) +
                                                          (NumberOfIsochPackets *
                                                           sizeof(USBD_ISO_PACKET_DESCRIPTOR)) -
                                                          sizeof(USBD_ISO_PACKET_DESCRIPTOR))
                                   PURB *Urb);

DECLSPEC_IMPORT PUSB_INTERFACE_DESCRIPTOR
USBD_ParseConfigurationDescriptor(_In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                  _In_ UCHAR InterfaceNumber, _In_ UCHAR AlternateSetting);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PUSB_INTERFACE_DESCRIPTOR USBD_ParseConfigurationDescriptorEx(
    _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor, _In_ PVOID StartPosition,
    _In_ LONG InterfaceNumber, _In_ LONG AlternateSetting, _In_ LONG InterfaceClass,
    _In_ LONG InterfaceSubClass, _In_ LONG InterfaceProtocol);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PUSB_COMMON_DESCRIPTOR USBD_ParseDescriptors(_In_ PVOID DescriptorBuffer,
                                                             _In_ ULONG TotalLength,
                                                             _In_ PVOID StartPosition,
                                                             _In_ LONG DescriptorType);

DECLSPEC_IMPORT NTSTATUS USBD_QueryBusTime(_In_ PDEVICE_OBJECT RootHubPdo,
                                           _Out_ PULONG CurrentFrame);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSTATUS
USBD_QueryUsbCapability(_In_ USBD_HANDLE USBDHandle, _In_ const GUID *CapabilityType,
                        _In_ ULONG OutputBufferLength,
                        _When_(OutputBufferLength == 0, _Pre_null_)
                            _When_(OutputBufferLength != 0 && ResultLength == NULL,
                                   _Out_writes_bytes_(OutputBufferLength))
                                _When_(OutputBufferLength != 0 && ResultLength != NULL,
                                       _Out_writes_bytes_to_opt_(OutputBufferLength, *ResultLength))
                                    PUCHAR OutputBuffer,
                        _Out_opt_ PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void USBD_RegisterHcFilter(_In_ PDEVICE_OBJECT DeviceObject,
                                           _In_ PDEVICE_OBJECT FilterDeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTSTATUS USBD_SelectConfigUrbAllocateAndBuild(
    _In_ USBD_HANDLE USBDHandle, _In_ PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
    _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceList, _Out_ PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTSTATUS USBD_SelectInterfaceUrbAllocateAndBuild(_In_ USBD_HANDLE USBDHandle,
                                                 _In_ USBD_CONFIGURATION_HANDLE ConfigurationHandle,
                                                 _In_ PUSBD_INTERFACE_LIST_ENTRY InterfaceListEntry,
                                                 _Out_ PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTSTATUS USBD_UrbAllocate(_In_ USBD_HANDLE USBDHandle,
                          _Outptr_result_bytebuffer_(sizeof(URB)) PURB *Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
void USBD_UrbFree(_In_ USBD_HANDLE USBDHandle, _In_ PURB Urb);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT USBD_STATUS USBD_ValidateConfigurationDescriptor(
    _In_reads_bytes_(BufferLength) PUSB_CONFIGURATION_DESCRIPTOR ConfigDesc,
    _In_ ULONG BufferLength, _In_ USHORT Level, _Out_ PUCHAR *Offset, _In_opt_ ULONG Tag);

EXTERN_C_END

#define URB_STATUS(urb) ((urb)->UrbHeader.Status)
#define GET_SELECT_CONFIGURATION_REQUEST_SIZE(totalInterfaces, totalPipes)                         \
    (sizeof(struct _URB_SELECT_CONFIGURATION) +                                                    \
     ((totalInterfaces - 1) * sizeof(USBD_INTERFACE_INFORMATION)) +                                \
     ((totalPipes - totalInterfaces) * sizeof(USBD_PIPE_INFORMATION)))
#define GET_SELECT_INTERFACE_REQUEST_SIZE(totalPipes)                                              \
    (sizeof(struct _URB_SELECT_INTERFACE) + ((totalPipes - 1) * sizeof(USBD_PIPE_INFORMATION)))
#define GET_USBD_INTERFACE_SIZE(numEndpoints)                                                      \
    (sizeof(USBD_INTERFACE_INFORMATION) + (sizeof(USBD_PIPE_INFORMATION) * (numEndpoints)) -       \
     sizeof(USBD_PIPE_INFORMATION))
#define GET_ISO_URB_SIZE(n)                                                                        \
    (sizeof(struct _URB_ISOCH_TRANSFER) + sizeof(USBD_ISO_PACKET_DESCRIPTOR) * (n))

/* Fill in a request block for one kind of transfer. */
#define UsbBuildInterruptOrBulkTransferRequest(urb, length, pipeHandle, transferBuffer,            \
                                               transferBufferMDL, transferBufferLength,            \
                                               transferFlags, link)                                \
    {                                                                                              \
        (urb)->UrbHeader.Function = URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER;                       \
        (urb)->UrbHeader.Length = (length);                                                        \
        (urb)->UrbBulkOrInterruptTransfer.PipeHandle = (pipeHandle);                               \
        (urb)->UrbBulkOrInterruptTransfer.TransferBufferLength = (transferBufferLength);           \
        (urb)->UrbBulkOrInterruptTransfer.TransferBufferMDL = (transferBufferMDL);                 \
        (urb)->UrbBulkOrInterruptTransfer.TransferBuffer = (transferBuffer);                       \
        (urb)->UrbBulkOrInterruptTransfer.TransferFlags = (transferFlags);                         \
        (urb)->UrbBulkOrInterruptTransfer.UrbLink = (link);                                        \
    }
#define UsbBuildGetDescriptorRequest(urb, length, descriptorType, descriptorIndex, languageId,     \
                                     transferBuffer, transferBufferMDL, transferBufferLength,      \
                                     link)                                                         \
    {                                                                                              \
        (urb)->UrbHeader.Function = URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE;                       \
        (urb)->UrbHeader.Length = (length);                                                        \
        (urb)->UrbControlDescriptorRequest.TransferBufferLength = (transferBufferLength);          \
        (urb)->UrbControlDescriptorRequest.TransferBufferMDL = (transferBufferMDL);                \
        (urb)->UrbControlDescriptorRequest.TransferBuffer = (transferBuffer);                      \
        (urb)->UrbControlDescriptorRequest.DescriptorType = (descriptorType);                      \
        (urb)->UrbControlDescriptorRequest.Index = (descriptorIndex);                              \
        (urb)->UrbControlDescriptorRequest.LanguageId = (languageId);                              \
        (urb)->UrbControlDescriptorRequest.UrbLink = (link);                                       \
    }

#endif
