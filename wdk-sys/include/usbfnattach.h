/*
 * How drivers are attached to the port of the USB function side.
 */
#ifndef CWDK_USBFNATTACH_H
#define CWDK_USBFNATTACH_H

#include "wdm.h"
#include "usbfnbase.h"

DEFINE_GUID(GUID_USBFN_INTERFACE_ATTACH, 0x3934502D, 0xE301, 0x4542, 0xBD, 0xBE, 0xB9, 0xA3, 0x59,
            0xDC, 0x3A, 0xBB);

EXTERN_C_START

typedef struct _USBFN_ON_ATTACH USBFN_ON_ATTACH, *PUSBFN_ON_ATTACH;

typedef enum _USBFN_ATTACH_ACTION {
    UsbfnPortDetected = 0,
    UsbfnPortDetectedNoCad,
    UsbfnProceedWithAttach,
    UsbfnIgnoreAttach,
    UsbfnDetectProprietaryCharger,
    UsbfnHwBasedChargerDetection,
} USBFN_ATTACH_ACTION,
    *PUSBFN_ATTACH_ACTION;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS USBFN_GET_ATTACH_ACTION(_In_ PVOID Context, _Out_ PUSBFN_ON_ATTACH OnAttach);
typedef USBFN_GET_ATTACH_ACTION *PFN_USBFN_GET_ATTACH_ACTION;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS USBFN_GET_ATTACH_ACTION_ABORT(_In_ PVOID Context);
typedef USBFN_GET_ATTACH_ACTION_ABORT *PFN_USBFN_GET_ATTACH_ACTION_ABORT;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS USBFN_SET_DEVICE_STATE(_In_ PVOID Context, _In_ USBFN_DEVICE_STATE DeviceState,
                                        _In_ USBFN_BUS_SPEED BusSpeed);
typedef USBFN_SET_DEVICE_STATE *PFN_USBFN_SET_DEVICE_STATE;

typedef struct _USBFN_INTERFACE_ATTACH USBFN_INTERFACE_ATTACH, *PUSBFN_INTERFACE_ATTACH;
struct _USBFN_INTERFACE_ATTACH {
    INTERFACE InterfaceHeader;
    PFN_USBFN_GET_ATTACH_ACTION GetAttachAction;
    PFN_USBFN_GET_ATTACH_ACTION_ABORT GetAttachActionAbortOperation;
    PFN_USBFN_SET_DEVICE_STATE SetDeviceState;
};

struct _USBFN_ON_ATTACH {
    USBFN_PORT_TYPE PortType;
    USBFN_ATTACH_ACTION AttachAction;
};

EXTERN_C_END

#endif
