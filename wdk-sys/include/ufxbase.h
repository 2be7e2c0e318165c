/*
 * What the USB function class extension and its clients share.
 */
#ifndef CWDK_UFXBASE_H
#define CWDK_UFXBASE_H

#include "wdm.h"
#include "wdf.h"
#include "usbspec.h"

#define IOCTL_INTERNAL_USBFN_DESCRIPTOR_UPDATE                                                     \
    CTL_CODE(FILE_DEVICE_BUS_EXTENDER, 0x100, METHOD_IN_DIRECT,                                    \
             FILE_READ_ACCESS | FILE_WRITE_ACCESS)

EXTERN_C_START

typedef struct UFXDEVICE__ *UFXDEVICE;
typedef struct UFXENDPOINT__ *UFXENDPOINT;
typedef struct _UFX_DEVICE_CAPABILITIES UFX_DEVICE_CAPABILITIES, *PUFX_DEVICE_CAPABILITIES;
typedef struct _UFX_GLOBALS UFX_GLOBALS, *PUFX_GLOBALS;
typedef struct _UFX_HARDWARE_FAILURE_CONTEXT UFX_HARDWARE_FAILURE_CONTEXT,
    *PUFX_HARDWARE_FAILURE_CONTEXT;
typedef enum _UFX_CLASS_FUNCTIONS {
    UfxFdoInitIndex = 0,
    UfxDeviceCreateIndex,
    UfxDeviceEventCompleteIndex,
    UfxDeviceNotifyHardwareReadyIndex,
    UfxDeviceNotifyAttachIndex,
    UfxDeviceNotifyDetachIndex,
    UfxDeviceNotifySuspendIndex,
    UfxDeviceNotifyResumeIndex,
    UfxDeviceNotifyResetIndex,
    UfxDevicePortDetectCompleteIndex,
    UfxDeviceProprietaryChargerDetectCompleteIndex,
    UfxDeviceNotifyHardwareFailureIndex,
    UfxDeviceIoControlIndex,
    UfxDeviceIoInternalControlIndex,
    UfxEndpointCreateIndex,
    UfxEndpointInitSetEventCallbacksIndex,
    UfxEndpointNotifySetupIndex,
    UfxEndpointGetTransferQueueIndex,
    UfxEndpointGetCommandQueueIndex,
    UfxDevicePortDetectCompleteExIndex,
    UfxDeviceNotifyFinalExitIndex,
    UfxFunctionsMax,
} UFX_CLASS_FUNCTIONS;

typedef enum _USBFN_ACTION {
    UsbfnActionNone = 0,
    UsbfnActionNoCad,
    UsbfnActionDetectProprietaryCharger,
} USBFN_ACTION,
    *PUSBFN_ACTION;

typedef void (*PFN_UFX_CLASS)(VOID);

struct UFXDEVICE__ {
    int unused;
};

struct UFXENDPOINT__ {
    int unused;
};

struct _UFX_DEVICE_CAPABILITIES {
    ULONG Size;
    USB_DEVICE_SPEED MaxSpeed;
    ULONG RemoteWakeSignalDelay;
    BOOLEAN PdcpSupported;
    USHORT InEndpointBitmap;
    USHORT OutEndpointBitmap;
    BOOLEAN SharesConnectors;
    ULONG GroupId;
};

struct _UFX_GLOBALS {
    ULONG Size;
    PWDF_DRIVER_GLOBALS WdfDriverGlobals;
};

struct _UFX_HARDWARE_FAILURE_CONTEXT {
    ULONG Size;
    ULONG ExceptionCode;
    UCHAR Data[1];
};

/* Filled by the library a client driver is linked with, when the class extension binds it. */
extern PFN_UFX_CLASS UfxClassFunctions[21];
extern PUFX_GLOBALS UfxGlobals;

EXTERN_C_END

#endif
