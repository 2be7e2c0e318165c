/*
 * Devices on a USB host controller.
 */
#ifndef CWDK_UCXUSBDEVICE_H
#define CWDK_UCXUSBDEVICE_H

#include "ucxobjects.h"
#include "ucxfuncenum.h"
#include <usb.h>

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#pragma clang diagnostic ignored "-Wextern-c-compat"

EXTERN_C_START

#define MAX_USB_DEVICE_DEPTH 6

typedef enum _UCX_USBDEVICE_CHARACTERISTIC_TYPE {
    UCX_USBDEVICE_CHARACTERISTIC_TYPE_PATH_DELAY = 1,
} UCX_USBDEVICE_CHARACTERISTIC_TYPE;

typedef enum _UCX_USBDEVICE_RECOVERY_ACTION {
    UcxUsbDeviceRecoverActionNone = 0,
    UcxUsbDeviceRecoverActionFunctionLevelDeviceReset,
    UcxUsbDeviceRecoverActionPlatformLevelDeviceReset,
} UCX_USBDEVICE_RECOVERY_ACTION;

typedef struct _USBDEVICE_UPDATE USBDEVICE_UPDATE, *PUSBDEVICE_UPDATE;
typedef struct _USBDEVICE_MGMT_HEADER USBDEVICE_MGMT_HEADER, *PUSBDEVICE_MGMT_HEADER;
typedef struct _UCX_USBDEVICE_CHARACTERISTIC UCX_USBDEVICE_CHARACTERISTIC,
    *PUCX_USBDEVICE_CHARACTERISTIC;
typedef struct _USBDEVICE_HUB_INFO USBDEVICE_HUB_INFO, *PUSBDEVICE_HUB_INFO;
typedef struct _ADDRESS0_OWNERSHIP_ACQUIRE ADDRESS0_OWNERSHIP_ACQUIRE, *PADDRESS0_OWNERSHIP_ACQUIRE;
typedef struct _UCX_USBDEVICE_CHARACTERISTIC_PATH_DELAY UCX_USBDEVICE_CHARACTERISTIC_PATH_DELAY,
    *PUCX_USBDEVICE_CHARACTERISTIC_PATH_DELAY;
typedef struct _USB_DEVICE_PORT_PATH USB_DEVICE_PORT_PATH, *PUSB_DEVICE_PORT_PATH;
typedef struct _USBDEVICE_ENABLE USBDEVICE_ENABLE, *PUSBDEVICE_ENABLE;
typedef struct _USBDEVICE_RESET USBDEVICE_RESET, *PUSBDEVICE_RESET;
typedef struct _USBDEVICE_UPDATE_FAILURE_FLAGS USBDEVICE_UPDATE_FAILURE_FLAGS;
typedef struct _UCX_USBDEVICE_EVENT_CALLBACKS UCX_USBDEVICE_EVENT_CALLBACKS,
    *PUCX_USBDEVICE_EVENT_CALLBACKS;
typedef struct _UCXUSBDEVICE_INFO UCXUSBDEVICE_INFO;
typedef struct _USBDEVICE_UPDATE_20_HARDWARE_LPM_PARAMETERS
    USBDEVICE_UPDATE_20_HARDWARE_LPM_PARAMETERS;
typedef struct _USBDEVICE_UPDATE_FLAGS USBDEVICE_UPDATE_FLAGS;
typedef struct _USBDEVICE_STARTIO USBDEVICE_STARTIO, *PUSBDEVICE_STARTIO;
typedef struct _USBDEVICE_DISABLE USBDEVICE_DISABLE, *PUSBDEVICE_DISABLE;
typedef struct _USBDEVICE_ENABLE_FAILURE_FLAGS USBDEVICE_ENABLE_FAILURE_FLAGS;
typedef struct _USBDEVICE_ADDRESS USBDEVICE_ADDRESS, *PUSBDEVICE_ADDRESS;
typedef struct _USBDEVICE_ABORTIO USBDEVICE_ABORTIO, *PUSBDEVICE_ABORTIO;
typedef struct _USBDEVICE_PURGEIO USBDEVICE_PURGEIO, *PUSBDEVICE_PURGEIO;
typedef struct _USBDEVICE_TREE_PURGEIO USBDEVICE_TREE_PURGEIO, *PUSBDEVICE_TREE_PURGEIO;

_Function_class_(EVT_UCX_USBDEVICE_ADDRESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_ADDRESS(_In_ UCXCONTROLLER UcxController, _In_ WDFREQUEST Request);
typedef EVT_UCX_USBDEVICE_ADDRESS *PFN_UCX_USBDEVICE_ADDRESS;

_Function_class_(EVT_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD(_In_ UCXCONTROLLER UcxController,
                                                        _In_ UCXUSBDEVICE UcxUsbDevice,
                                                        _In_ ULONG MaxPacketSize,
                                                        _In_ PUCXENDPOINT_INIT UcxEndpointInit);
typedef EVT_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD *PFN_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD;

_Function_class_(EVT_UCX_USBDEVICE_DISABLE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_DISABLE(_In_ UCXCONTROLLER UcxController, _In_ WDFREQUEST Request);
typedef EVT_UCX_USBDEVICE_DISABLE *PFN_UCX_USBDEVICE_DISABLE;

_Function_class_(EVT_UCX_USBDEVICE_ENABLE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_ENABLE(_In_ UCXCONTROLLER UcxController, _In_ WDFREQUEST Request);
typedef EVT_UCX_USBDEVICE_ENABLE *PFN_UCX_USBDEVICE_ENABLE;

_Function_class_(EVT_UCX_USBDEVICE_ENDPOINT_ADD)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_UCX_USBDEVICE_ENDPOINT_ADD(
    _In_ UCXCONTROLLER UcxController, _In_ UCXUSBDEVICE UcxUsbDevice,
    _In_reads_bytes_(UsbEndpointDescriptorBufferLength)
        PUSB_ENDPOINT_DESCRIPTOR UsbEndpointDescriptor,
    _In_ ULONG UsbEndpointDescriptorBufferLength,
    _In_opt_ PUSB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR SuperSpeedEndpointCompanionDescriptor,
    _In_ PUCXENDPOINT_INIT UcxEndpointInit);
typedef EVT_UCX_USBDEVICE_ENDPOINT_ADD *PFN_UCX_USBDEVICE_ENDPOINT_ADD;

_Function_class_(EVT_UCX_USBDEVICE_ENDPOINTS_CONFIGURE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_ENDPOINTS_CONFIGURE(_In_ UCXCONTROLLER UcxController,
                                                   _In_ WDFREQUEST Request);
typedef EVT_UCX_USBDEVICE_ENDPOINTS_CONFIGURE *PFN_UCX_USBDEVICE_ENDPOINTS_CONFIGURE;

_Function_class_(EVT_UCX_USBDEVICE_GET_CHARACTERISTIC)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_UCX_USBDEVICE_GET_CHARACTERISTIC(
    _In_ UCXCONTROLLER UcxController, _In_ UCXUSBDEVICE UcxUsbDevice,
    _Inout_ PUCX_USBDEVICE_CHARACTERISTIC UcxUsbDeviceCharacteristic);
typedef EVT_UCX_USBDEVICE_GET_CHARACTERISTIC *PFN_UCX_USBDEVICE_GET_CHARACTERISTIC;

_Function_class_(EVT_UCX_USBDEVICE_HUB_INFO)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_HUB_INFO(_In_ UCXCONTROLLER UcxController, _In_ WDFREQUEST Request);
typedef EVT_UCX_USBDEVICE_HUB_INFO *PFN_UCX_USBDEVICE_HUB_INFO;

_Function_class_(EVT_UCX_USBDEVICE_RESET)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_RESET(_In_ UCXCONTROLLER UcxController, _In_ WDFREQUEST Request);
typedef EVT_UCX_USBDEVICE_RESET *PFN_UCX_USBDEVICE_RESET;

_Function_class_(EVT_UCX_USBDEVICE_RESUME)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_RESUME(_In_ UCXCONTROLLER UcxController,
                                      _In_ UCXUSBDEVICE UcxUsbDevice);
typedef EVT_UCX_USBDEVICE_RESUME *PFN_UCX_USBDEVICE_RESUME;

_Function_class_(EVT_UCX_USBDEVICE_SUSPEND)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_SUSPEND(_In_ UCXCONTROLLER UcxController,
                                       _In_ UCXUSBDEVICE UcxUsbDevice);
typedef EVT_UCX_USBDEVICE_SUSPEND *PFN_UCX_USBDEVICE_SUSPEND;

_Function_class_(EVT_UCX_USBDEVICE_UPDATE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_USBDEVICE_UPDATE(_In_ UCXCONTROLLER UcxController, _In_ WDFREQUEST Request);
typedef EVT_UCX_USBDEVICE_UPDATE *PFN_UCX_USBDEVICE_UPDATE;

struct _USBDEVICE_MGMT_HEADER {
    ULONG Size;
    UCXUSBDEVICE Hub;
    UCXUSBDEVICE UsbDevice;
};

struct _ADDRESS0_OWNERSHIP_ACQUIRE {
    struct _USBDEVICE_MGMT_HEADER;
};

struct _UCX_USBDEVICE_CHARACTERISTIC_PATH_DELAY {
    ULONG MaximumSendPathDelayInMilliSeconds;
    ULONG MaximumCompletionPathDelayInMilliSeconds;
};

struct _UCX_USBDEVICE_CHARACTERISTIC {
    ULONG Size;
    UCX_USBDEVICE_CHARACTERISTIC_TYPE CharacteristicType;
    union {
        UCX_USBDEVICE_CHARACTERISTIC_PATH_DELAY PathDelay;
    };
};

struct _UCX_USBDEVICE_EVENT_CALLBACKS {
    ULONG Size;
    PFN_UCX_USBDEVICE_ENDPOINTS_CONFIGURE EvtUsbDeviceEndpointsConfigure;
    PFN_UCX_USBDEVICE_ENABLE EvtUsbDeviceEnable;
    PFN_UCX_USBDEVICE_DISABLE EvtUsbDeviceDisable;
    PFN_UCX_USBDEVICE_RESET EvtUsbDeviceReset;
    PFN_UCX_USBDEVICE_ADDRESS EvtUsbDeviceAddress;
    PFN_UCX_USBDEVICE_UPDATE EvtUsbDeviceUpdate;
    PFN_UCX_USBDEVICE_HUB_INFO EvtUsbDeviceHubInfo;
    PFN_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD EvtUsbDeviceDefaultEndpointAdd;
    PFN_UCX_USBDEVICE_ENDPOINT_ADD EvtUsbDeviceEndpointAdd;
    PFN_UCX_USBDEVICE_SUSPEND EvtUsbDeviceSuspend;
    PFN_UCX_USBDEVICE_RESUME EvtUsbDeviceResume;
    PFN_UCX_USBDEVICE_GET_CHARACTERISTIC EvtUsbDeviceGetCharacteristic;
};

struct _USB_DEVICE_PORT_PATH {
    ULONG Size;
    ULONG PortPathDepth;
    ULONG TTHubDepth;
    ULONG PortPath[6];
};

struct _UCXUSBDEVICE_INFO {
    ULONG Size;
    USB_DEVICE_SPEED DeviceSpeed;
    UCXUSBDEVICE TtHub;
    USB_DEVICE_PORT_PATH PortPath;
};

struct _USBDEVICE_ABORTIO {
    struct _USBDEVICE_MGMT_HEADER;
};

struct _USBDEVICE_ADDRESS {
    struct _USBDEVICE_MGMT_HEADER;
    ULONG Reserved;
    ULONG Address;
};

struct _USBDEVICE_DISABLE {
    struct _USBDEVICE_MGMT_HEADER;
    UCXENDPOINT DefaultEndpoint;
    UCX_USBDEVICE_RECOVERY_ACTION UsbDeviceRecoveryAction;
};

struct _USBDEVICE_ENABLE_FAILURE_FLAGS {
    ULONG InsufficientHardwareResourcesForDefaultEndpoint : 1;
    ULONG InsufficientHardwareResourcesForDevice : 1;
    ULONG Reserved : 30;
};

struct _USBDEVICE_ENABLE {
    struct _USBDEVICE_MGMT_HEADER;
    UCXENDPOINT DefaultEndpoint;
    USBDEVICE_ENABLE_FAILURE_FLAGS FailureFlags;
};

struct _USBDEVICE_HUB_INFO {
    struct _USBDEVICE_MGMT_HEADER;
    ULONG NumberOfPorts;
    ULONG NumberOfTTs;
    ULONG TTThinkTime;
};

struct _USBDEVICE_PURGEIO {
    struct _USBDEVICE_MGMT_HEADER;
    BOOLEAN OnSuspend;
};

struct _USBDEVICE_RESET {
    struct _USBDEVICE_MGMT_HEADER;
    UCXENDPOINT DefaultEndpoint;
    ULONG EndpointsToDisableCount;
    UCXENDPOINT *EndpointsToDisable;
};

struct _USBDEVICE_STARTIO {
    struct _USBDEVICE_MGMT_HEADER;
};

struct _USBDEVICE_TREE_PURGEIO {
    struct _USBDEVICE_MGMT_HEADER;
};

struct _USBDEVICE_UPDATE_FLAGS {
    ULONG UpdateDeviceDescriptor : 1;
    ULONG UpdateBosDescriptor : 1;
    ULONG UpdateMaxExitLatency : 1;
    ULONG UpdateIsHub : 1;
    ULONG UpdateAllowIoOnInvalidPipeHandles : 1;
    ULONG Update20HardwareLpmParameters : 1;
    ULONG UpdateRootPortResumeTime : 1;
    ULONG Reserved : 26;
};

struct _USBDEVICE_UPDATE_FAILURE_FLAGS {
    ULONG MaxExitLatencyTooLarge : 1;
    ULONG Reserved : 31;
};

struct _USBDEVICE_UPDATE_20_HARDWARE_LPM_PARAMETERS {
    ULONG HardwareLpmEnable : 1;
    ULONG RemoteWakeEnable : 1;
    ULONG HostInitiatedResumeDurationMode : 1;
    ULONG BestEffortServiceLatency : 4;
    ULONG BestEffortServiceLatencyDeep : 4;
    ULONG L1Timeout : 8;
    ULONG Reserved : 13;
};

struct _USBDEVICE_UPDATE {
    struct _USBDEVICE_MGMT_HEADER;
    USBDEVICE_UPDATE_FLAGS Flags;
    PUSB_DEVICE_DESCRIPTOR DeviceDescriptor;
    PUSB_BOS_DESCRIPTOR BosDescriptor;
    ULONG MaxExitLatency;
    BOOLEAN IsHub;
    USBDEVICE_UPDATE_FAILURE_FLAGS FailureFlags;
    USBDEVICE_UPDATE_20_HARDWARE_LPM_PARAMETERS Usb20HardwareLpmParameters;
    USHORT RootPortResumeTime;
};

typedef PFN_UCX_USBDEVICE_ADDRESS *PEVT_UCX_USBDEVICE_ADDRESS;
typedef PFN_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD *PEVT_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD;
typedef PFN_UCX_USBDEVICE_DISABLE *PEVT_UCX_USBDEVICE_DISABLE;
typedef PFN_UCX_USBDEVICE_ENABLE *PEVT_UCX_USBDEVICE_ENABLE;
typedef PFN_UCX_USBDEVICE_ENDPOINT_ADD *PEVT_UCX_USBDEVICE_ENDPOINT_ADD;
typedef PFN_UCX_USBDEVICE_ENDPOINTS_CONFIGURE *PEVT_UCX_USBDEVICE_ENDPOINTS_CONFIGURE;
typedef PFN_UCX_USBDEVICE_GET_CHARACTERISTIC *PEVT_UCX_USBDEVICE_GET_CHARACTERISTIC;
typedef PFN_UCX_USBDEVICE_HUB_INFO *PEVT_UCX_USBDEVICE_HUB_INFO;
typedef PFN_UCX_USBDEVICE_RESET *PEVT_UCX_USBDEVICE_RESET;
typedef PFN_UCX_USBDEVICE_UPDATE *PEVT_UCX_USBDEVICE_UPDATE;

FORCEINLINE VOID UCX_USBDEVICE_EVENT_CALLBACKS_INIT(
    _Out_ PUCX_USBDEVICE_EVENT_CALLBACKS Callbacks,
    _In_ PFN_UCX_USBDEVICE_ENDPOINTS_CONFIGURE EvtUsbDeviceEndpointsConfigure,
    _In_ PFN_UCX_USBDEVICE_ENABLE EvtUsbDeviceEnable,
    _In_ PFN_UCX_USBDEVICE_DISABLE EvtUsbDeviceDisable,
    _In_ PFN_UCX_USBDEVICE_RESET EvtUsbDeviceReset,
    _In_ PFN_UCX_USBDEVICE_ADDRESS EvtUsbDeviceAddress,
    _In_ PFN_UCX_USBDEVICE_UPDATE EvtUsbDeviceUpdate,
    _In_ PFN_UCX_USBDEVICE_HUB_INFO EvtUsbDeviceHubInfo,
    _In_ PFN_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD EvtUsbDeviceDefaultEndpointAdd,
    _In_ PFN_UCX_USBDEVICE_ENDPOINT_ADD EvtUsbDeviceEndpointAdd) {
    RtlZeroMemory(Callbacks, sizeof(*Callbacks));
    Callbacks->Size = sizeof(*Callbacks);
    Callbacks->EvtUsbDeviceEndpointsConfigure = EvtUsbDeviceEndpointsConfigure;
    Callbacks->EvtUsbDeviceEnable = EvtUsbDeviceEnable;
    Callbacks->EvtUsbDeviceDisable = EvtUsbDeviceDisable;
    Callbacks->EvtUsbDeviceReset = EvtUsbDeviceReset;
    Callbacks->EvtUsbDeviceAddress = EvtUsbDeviceAddress;
    Callbacks->EvtUsbDeviceUpdate = EvtUsbDeviceUpdate;
    Callbacks->EvtUsbDeviceHubInfo = EvtUsbDeviceHubInfo;
    Callbacks->EvtUsbDeviceDefaultEndpointAdd = EvtUsbDeviceDefaultEndpointAdd;
    Callbacks->EvtUsbDeviceEndpointAdd = EvtUsbDeviceEndpointAdd;
}

typedef NTSTATUS (*PFN_UCXUSBDEVICECREATE)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                           UCXCONTROLLER Controller,
                                           PUCXUSBDEVICE_INIT *UsbDeviceInit,
                                           PWDF_OBJECT_ATTRIBUTES Attributes,
                                           UCXUSBDEVICE *UsbDevice);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcxUsbDeviceCreate(_In_ UCXCONTROLLER Controller,
                                        _Inout_ PUCXUSBDEVICE_INIT *UsbDeviceInit,
                                        _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                        _Out_ UCXUSBDEVICE *UsbDevice) {
    return ((PFN_UCXUSBDEVICECREATE)UcxFunctions[UcxUsbDeviceCreateTableIndex])(
        UcxDriverGlobals, Controller, UsbDeviceInit, Attributes, UsbDevice);
}

typedef VOID (*PFN_UCXUSBDEVICEINITSETEVENTCALLBACKS)(
    PUCX_DRIVER_GLOBALS DriverGlobals, PUCXUSBDEVICE_INIT UsbDeviceInit,
    PUCX_USBDEVICE_EVENT_CALLBACKS EventCallbacks);

FORCEINLINE VOID UcxUsbDeviceInitSetEventCallbacks(
    _Inout_ PUCXUSBDEVICE_INIT UsbDeviceInit, _In_ PUCX_USBDEVICE_EVENT_CALLBACKS EventCallbacks) {
    ((PFN_UCXUSBDEVICEINITSETEVENTCALLBACKS)
         UcxFunctions[UcxUsbDeviceInitSetEventCallbacksTableIndex])(UcxDriverGlobals, UsbDeviceInit,
                                                                    EventCallbacks);
}

typedef VOID (*PFN_UCXUSBDEVICEREMOTEWAKENOTIFICATION)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                                       UCXUSBDEVICE UsbDevice, ULONG Interface);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxUsbDeviceRemoteWakeNotification(_In_ UCXUSBDEVICE UsbDevice,
                                                    _In_ ULONG Interface) {
    ((PFN_UCXUSBDEVICEREMOTEWAKENOTIFICATION)
         UcxFunctions[UcxUsbDeviceRemoteWakeNotificationTableIndex])(UcxDriverGlobals, UsbDevice,
                                                                     Interface);
}

EXTERN_C_END

#pragma clang diagnostic pop

#endif
