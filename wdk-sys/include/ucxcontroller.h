/*
 * USB host controllers: what their driver is called for, and resetting them.
 */
#ifndef CWDK_UCXCONTROLLER_H
#define CWDK_UCXCONTROLLER_H

#include "ucxobjects.h"
#include "ucxfuncenum.h"
#include <usb.h>
#include "ucxusbdevice.h"

EXTERN_C_START

#define MAX_DEVICE_ID_STRING_LENGTH 5
#define MAX_GENERIC_USB_CONTROLLER_NAME_SIZE 0x28
#define MAX_REVISION_ID_STRING_LENGTH 5
#define MAX_VENDOR_ID_STRING_LENGTH 5

DEFINE_GUID(GUID_USB_CAPABILITY_CLEAR_TT_BUFFER_ON_ASYNC_TRANSFER_CANCEL, 0x09B76D52, 0x0A6D,
            0x4E4F, 0xA9, 0x11, 0xD0, 0x36, 0xD1, 0x92, 0x94, 0x97);

typedef enum _UCX_CONTROLLER_PARENT_BUS_TYPE {
    UcxControllerParentBusTypeCustom = 0,
    UcxControllerParentBusTypePci,
    UcxControllerParentBusTypeAcpi,
    UcxControllerParentBusTypeMaUsb,
} UCX_CONTROLLER_PARENT_BUS_TYPE;

typedef enum _UCX_CONTROLLER_STATE {
    UcxControllerStateLost = 0,
    UcxControllerStatePreserved,
} UCX_CONTROLLER_STATE;

typedef struct _UCX_CONTROLLER_TRANSPORT_CHARACTERISTICS UCX_CONTROLLER_TRANSPORT_CHARACTERISTICS,
    *PUCX_CONTROLLER_TRANSPORT_CHARACTERISTICS;
typedef struct _UCX_CONTROLLER_PCI_INFORMATION UCX_CONTROLLER_PCI_INFORMATION,
    *PUCX_CONTROLLER_PCI_INFORMATION;
typedef struct _UCX_CONTROLLER_CONFIG UCX_CONTROLLER_CONFIG, *PUCX_CONTROLLER_CONFIG;
typedef struct _UCX_CONTROLLER_RESET_COMPLETE_INFO UCX_CONTROLLER_RESET_COMPLETE_INFO,
    *PUCX_CONTROLLER_RESET_COMPLETE_INFO;
typedef union _UCX_CONTROLLER_TRANSPORT_CHARACTERISTICS_CHANGE_FLAGS
    UCX_CONTROLLER_TRANSPORT_CHARACTERISTICS_CHANGE_FLAGS;
typedef struct _UCX_CONTROLLER_ACPI_INFORMATION UCX_CONTROLLER_ACPI_INFORMATION,
    *PUCX_CONTROLLER_ACPI_INFORMATION;

typedef struct _UCXUSBDEVICE_INFO *PUCXUSBDEVICE_INFO;

_Function_class_(EVT_UCX_CONTROLLER_GET_CURRENT_FRAMENUMBER)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef NTSTATUS EVT_UCX_CONTROLLER_GET_CURRENT_FRAMENUMBER(_In_ UCXCONTROLLER UcxController,
                                                            _Out_ PULONG FrameNumber);
typedef EVT_UCX_CONTROLLER_GET_CURRENT_FRAMENUMBER *PFN_UCX_CONTROLLER_GET_CURRENT_FRAMENUMBER;

_Function_class_(EVT_UCX_CONTROLLER_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_CONTROLLER_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC(
    _In_ UCXCONTROLLER UcxController, _In_ WDFREQUEST WdfRequest, _In_ size_t OutputBufferLength,
    _In_ size_t InputBufferLength);
typedef EVT_UCX_CONTROLLER_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC
    *PFN_UCX_CONTROLLER_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC;

_Function_class_(EVT_UCX_CONTROLLER_GET_TRANSPORT_CHARACTERISTICS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef NTSTATUS EVT_UCX_CONTROLLER_GET_TRANSPORT_CHARACTERISTICS(
    _In_ UCXCONTROLLER UcxController,
    _Out_ PUCX_CONTROLLER_TRANSPORT_CHARACTERISTICS UcxControllerTransportCharacteristics);
typedef EVT_UCX_CONTROLLER_GET_TRANSPORT_CHARACTERISTICS
    *PFN_UCX_CONTROLLER_GET_TRANSPORT_CHARACTERISTICS;

_Function_class_(EVT_UCX_CONTROLLER_QUERY_USB_CAPABILITY)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef NTSTATUS EVT_UCX_CONTROLLER_QUERY_USB_CAPABILITY(
    _In_ UCXCONTROLLER UcxController, _In_ PGUID CapabilityType, _In_ ULONG OutputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _Out_ PULONG ResultLength);
typedef EVT_UCX_CONTROLLER_QUERY_USB_CAPABILITY *PFN_UCX_CONTROLLER_QUERY_USB_CAPABILITY;

_Function_class_(EVT_UCX_CONTROLLER_RESET)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_CONTROLLER_RESET(_In_ UCXCONTROLLER UcxController);
typedef EVT_UCX_CONTROLLER_RESET *PFN_UCX_CONTROLLER_RESET;

_Function_class_(EVT_UCX_CONTROLLER_SET_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_CONTROLLER_SET_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION(
    _In_ UCXCONTROLLER UcxController,
    _In_ UCX_CONTROLLER_TRANSPORT_CHARACTERISTICS_CHANGE_FLAGS ChangeNotificationFlags);
typedef EVT_UCX_CONTROLLER_SET_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION
    *PFN_UCX_CONTROLLER_SET_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION;

_Function_class_(EVT_UCX_CONTROLLER_START_TRACKING_FOR_TIME_SYNC)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_CONTROLLER_START_TRACKING_FOR_TIME_SYNC(_In_ UCXCONTROLLER UcxController,
                                                             _In_ WDFREQUEST WdfRequest,
                                                             _In_ size_t OutputBufferLength,
                                                             _In_ size_t InputBufferLength);
typedef EVT_UCX_CONTROLLER_START_TRACKING_FOR_TIME_SYNC
    *PFN_UCX_CONTROLLER_START_TRACKING_FOR_TIME_SYNC;

_Function_class_(EVT_UCX_CONTROLLER_STOP_TRACKING_FOR_TIME_SYNC)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_CONTROLLER_STOP_TRACKING_FOR_TIME_SYNC(_In_ UCXCONTROLLER UcxController,
                                                            _In_ WDFREQUEST WdfRequest,
                                                            _In_ size_t OutputBufferLength,
                                                            _In_ size_t InputBufferLength);
typedef EVT_UCX_CONTROLLER_STOP_TRACKING_FOR_TIME_SYNC
    *PFN_UCX_CONTROLLER_STOP_TRACKING_FOR_TIME_SYNC;

_Function_class_(EVT_UCX_CONTROLLER_USBDEVICE_ADD)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef NTSTATUS EVT_UCX_CONTROLLER_USBDEVICE_ADD(_In_ UCXCONTROLLER UcxController,
                                                  _In_ PUCXUSBDEVICE_INFO UcxUsbDeviceInfo,
                                                  _In_ PUCXUSBDEVICE_INIT UsbDeviceInit);
typedef EVT_UCX_CONTROLLER_USBDEVICE_ADD *PFN_UCX_CONTROLLER_USBDEVICE_ADD;

struct _UCX_CONTROLLER_ACPI_INFORMATION {
    CHAR VendorId[5];
    CHAR DeviceId[5];
    CHAR RevisionId[5];
};

struct _UCX_CONTROLLER_PCI_INFORMATION {
    ULONG VendorId;
    ULONG DeviceId;
    USHORT RevisionId;
    ULONG BusNumber;
    ULONG DeviceNumber;
    ULONG FunctionNumber;
};

struct _UCX_CONTROLLER_CONFIG {
    ULONG Size;
    ULONG NumberOfPresentedDeviceMgmtEvtCallbacks;
    PFN_UCX_CONTROLLER_QUERY_USB_CAPABILITY EvtControllerQueryUsbCapability;
    HANDLE Reserved1;
    PFN_UCX_CONTROLLER_GET_CURRENT_FRAMENUMBER EvtControllerGetCurrentFrameNumber;
    PFN_UCX_CONTROLLER_USBDEVICE_ADD EvtControllerUsbDeviceAdd;
    PFN_UCX_CONTROLLER_RESET EvtControllerReset;
    HANDLE Reserved2;
    HANDLE Reserved3;
    HANDLE Reserved4;
    UCX_CONTROLLER_PARENT_BUS_TYPE ParentBusType;
    UCX_CONTROLLER_PCI_INFORMATION PciDeviceInfo;
    UCX_CONTROLLER_ACPI_INFORMATION AcpiDeviceInfo;
    UCHAR DeviceDescription[40];
    UNICODE_STRING ManufacturerNameString;
    UNICODE_STRING ModelNameString;
    UNICODE_STRING ModelNumberString;
    PFN_UCX_CONTROLLER_GET_TRANSPORT_CHARACTERISTICS EvtControllerGetTransportCharacteristics;
    PFN_UCX_CONTROLLER_SET_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION
    EvtControllerSetTransportCharacteristicsChangeNotification;
    HANDLE Reserved5;
    HANDLE Reserved6;
    HANDLE Reserved7;
};

struct _UCX_CONTROLLER_RESET_COMPLETE_INFO {
    ULONG Size;
    UCX_CONTROLLER_STATE UcxControllerState;
    BOOLEAN UcxCoordinated;
};

struct _UCX_CONTROLLER_TRANSPORT_CHARACTERISTICS {
    ULONG TransportCharacteristicsFlags;
    ULONG64 CurrentRoundtripLatencyInMilliSeconds;
    ULONG64 MaxPotentialBandwidth;
};

union _UCX_CONTROLLER_TRANSPORT_CHARACTERISTICS_CHANGE_FLAGS {
    ULONG AsUlong32;
    struct {
        ULONG CurrentRoundtripLatencyChanged : 1;
        ULONG CurrentTotalBandwidthChanged : 1;
    };
};

typedef PFN_UCX_CONTROLLER_GET_CURRENT_FRAMENUMBER *PEVT_UCX_CONTROLLER_GET_CURRENT_FRAMENUMBER;
typedef PFN_UCX_CONTROLLER_QUERY_USB_CAPABILITY *PEVT_UCX_CONTROLLER_QUERY_USB_CAPABILITY;
typedef PFN_UCX_CONTROLLER_RESET *PEVT_UCX_CONTROLLER_RESET;
typedef PFN_UCX_CONTROLLER_USBDEVICE_ADD *PEVT_UCX_CONTROLLER_USBDEVICE_ADD;

FORCEINLINE VOID UCX_CONTROLLER_CONFIG_INIT(_Out_ PUCX_CONTROLLER_CONFIG Config,
                                            _In_ LPCSTR DeviceDescription) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    for (ULONG i = 0; i < sizeof(Config->DeviceDescription) - 1 && DeviceDescription[i] != 0; i++)
        Config->DeviceDescription[i] = (UCHAR)DeviceDescription[i];
}

FORCEINLINE VOID UCX_CONTROLLER_CONFIG_SET_ACPI_INFO(
    _In_ PUCX_CONTROLLER_CONFIG Config, _In_reads_(MAX_VENDOR_ID_STRING_LENGTH) PSTR VendorId,
    _In_reads_(MAX_DEVICE_ID_STRING_LENGTH) PSTR DeviceId,
    _In_reads_(MAX_REVISION_ID_STRING_LENGTH) PSTR RevisionId) {
    Config->ParentBusType = UcxControllerParentBusTypeAcpi;
    RtlCopyMemory(Config->AcpiDeviceInfo.VendorId, VendorId, MAX_VENDOR_ID_STRING_LENGTH);
    RtlCopyMemory(Config->AcpiDeviceInfo.DeviceId, DeviceId, MAX_DEVICE_ID_STRING_LENGTH);
    RtlCopyMemory(Config->AcpiDeviceInfo.RevisionId, RevisionId, MAX_REVISION_ID_STRING_LENGTH);
}

FORCEINLINE VOID UCX_CONTROLLER_CONFIG_SET_PCI_INFO(_In_ PUCX_CONTROLLER_CONFIG Config,
                                                    _In_ ULONG VendorId, _In_ ULONG DeviceId,
                                                    _In_ USHORT RevisionId, _In_ ULONG BusNumber,
                                                    _In_ ULONG DeviceNumber,
                                                    _In_ ULONG FunctionNumber) {
    Config->ParentBusType = UcxControllerParentBusTypePci;
    Config->PciDeviceInfo.VendorId = VendorId;
    Config->PciDeviceInfo.DeviceId = DeviceId;
    Config->PciDeviceInfo.RevisionId = RevisionId;
    Config->PciDeviceInfo.BusNumber = BusNumber;
    Config->PciDeviceInfo.DeviceNumber = DeviceNumber;
    Config->PciDeviceInfo.FunctionNumber = FunctionNumber;
}

FORCEINLINE VOID UCX_CONTROLLER_RESET_COMPLETE_INFO_INIT(
    _Out_ PUCX_CONTROLLER_RESET_COMPLETE_INFO UcxControllerResetCompleteInfo,
    _In_ UCX_CONTROLLER_STATE UcxControllerState, _In_ BOOLEAN UcxCoordinated) {
    RtlZeroMemory(UcxControllerResetCompleteInfo, sizeof(*UcxControllerResetCompleteInfo));
    UcxControllerResetCompleteInfo->Size = sizeof(*UcxControllerResetCompleteInfo);
    UcxControllerResetCompleteInfo->UcxControllerState = UcxControllerState;
    UcxControllerResetCompleteInfo->UcxCoordinated = UcxCoordinated;
}

typedef NTSTATUS (*PFN_UCXCONTROLLERCREATE)(PUCX_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                            PUCX_CONTROLLER_CONFIG Config,
                                            PWDF_OBJECT_ATTRIBUTES Attributes,
                                            UCXCONTROLLER *Controller);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcxControllerCreate(_In_ WDFDEVICE Device, _In_ PUCX_CONTROLLER_CONFIG Config,
                                         _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                         _Out_ UCXCONTROLLER *Controller) {
    return ((PFN_UCXCONTROLLERCREATE)UcxFunctions[UcxControllerCreateTableIndex])(
        UcxDriverGlobals, Device, Config, Attributes, Controller);
}

typedef VOID (*PFN_UCXCONTROLLERNEEDSRESET)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                            UCXCONTROLLER Controller);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxControllerNeedsReset(_In_ UCXCONTROLLER Controller) {
    ((PFN_UCXCONTROLLERNEEDSRESET)UcxFunctions[UcxControllerNeedsResetTableIndex])(UcxDriverGlobals,
                                                                                   Controller);
}

typedef VOID (*PFN_UCXCONTROLLERNOTIFYTRANSPORTCHARACTERISTICSCHANGE)(
    PUCX_DRIVER_GLOBALS DriverGlobals, UCXCONTROLLER Controller,
    PUCX_CONTROLLER_TRANSPORT_CHARACTERISTICS UcxControllerTransportCharacteristics);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxControllerNotifyTransportCharacteristicsChange(
    _In_ UCXCONTROLLER Controller,
    _In_ PUCX_CONTROLLER_TRANSPORT_CHARACTERISTICS UcxControllerTransportCharacteristics) {
    ((PFN_UCXCONTROLLERNOTIFYTRANSPORTCHARACTERISTICSCHANGE)
         UcxFunctions[UcxControllerNotifyTransportCharacteristicsChangeTableIndex])(
        UcxDriverGlobals, Controller, UcxControllerTransportCharacteristics);
}

typedef VOID (*PFN_UCXCONTROLLERRESETCOMPLETE)(
    PUCX_DRIVER_GLOBALS DriverGlobals, UCXCONTROLLER Controller,
    PUCX_CONTROLLER_RESET_COMPLETE_INFO UcxControllerResetCompleteInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxControllerResetComplete(_In_ UCXCONTROLLER Controller,
                                            _In_ PUCX_CONTROLLER_RESET_COMPLETE_INFO
                                                UcxControllerResetCompleteInfo) {
    ((PFN_UCXCONTROLLERRESETCOMPLETE)UcxFunctions[UcxControllerResetCompleteTableIndex])(
        UcxDriverGlobals, Controller, UcxControllerResetCompleteInfo);
}

typedef VOID (*PFN_UCXCONTROLLERSETFAILED)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                           UCXCONTROLLER Controller);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxControllerSetFailed(_In_ UCXCONTROLLER Controller) {
    ((PFN_UCXCONTROLLERSETFAILED)UcxFunctions[UcxControllerSetFailedTableIndex])(UcxDriverGlobals,
                                                                                 Controller);
}

typedef NTSTATUS (*PFN_UCXCONTROLLERSETIDSTRINGS)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                                  UCXCONTROLLER Controller,
                                                  PUNICODE_STRING ManufacturerNameString,
                                                  PUNICODE_STRING ModelNameString,
                                                  PUNICODE_STRING ModelNumberString);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE NTSTATUS UcxControllerSetIdStrings(_In_ UCXCONTROLLER Controller,
                                               _In_ PUNICODE_STRING ManufacturerNameString,
                                               _In_ PUNICODE_STRING ModelNameString,
                                               _In_ PUNICODE_STRING ModelNumberString) {
    return ((PFN_UCXCONTROLLERSETIDSTRINGS)UcxFunctions[UcxControllerSetIdStringsTableIndex])(
        UcxDriverGlobals, Controller, ManufacturerNameString, ModelNameString, ModelNumberString);
}

typedef BOOLEAN (*PFN_UCXIODEVICECONTROL)(PUCX_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                          WDFREQUEST Request, size_t OutputBufferLength,
                                          size_t InputBufferLength, ULONG IoControlCode);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE BOOLEAN UcxIoDeviceControl(_In_ WDFDEVICE Device, _In_ WDFREQUEST Request,
                                       _In_ size_t OutputBufferLength,
                                       _In_ size_t InputBufferLength, _In_ ULONG IoControlCode) {
    return ((PFN_UCXIODEVICECONTROL)UcxFunctions[UcxIoDeviceControlTableIndex])(
        UcxDriverGlobals, Device, Request, OutputBufferLength, InputBufferLength, IoControlCode);
}

EXTERN_C_END

#endif
