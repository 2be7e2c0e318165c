/*
 * The class extension of serial peripheral buses (I2C, SPI): what a controller driver states when
 * it starts, the requests it is called for, and the calls by which it answers.
 */
#ifndef CWDK_SPBCX_H
#define CWDK_SPBCX_H

#include <wdf.h>
#include <spb.h>
#include "spbfuncenum.h"

EXTERN_C_START

/* A request of the bus is a request of the framework, and is passed for one. */
#if defined(__cplusplus)
struct SPBREQUEST__ : WDFREQUEST__ {};
typedef SPBREQUEST__ *SPBREQUEST;
#else
DECLARE_HANDLE(SPBREQUEST);
#endif

DECLARE_HANDLE(SPBTARGET);

typedef enum _SPB_REQUEST_SEQUENCE_POSITION {
    SpbRequestSequencePositionInvalid = 0,
    SpbRequestSequencePositionSingle,
    SpbRequestSequencePositionFirst,
    SpbRequestSequencePositionContinue,
    SpbRequestSequencePositionLast,
    SpbRequestSequencePositionMax,
} SPB_REQUEST_SEQUENCE_POSITION,
    *PSPB_REQUEST_SEQUENCE_POSITION;

typedef enum _SPB_REQUEST_TYPE {
    SpbRequestTypeUndefined = 0,
    SpbRequestTypeRead,
    SpbRequestTypeWrite,
    SpbRequestTypeSequence,
    SpbRequestTypeLockController,
    SpbRequestTypeUnlockController,
    SpbRequestTypeLockConnection,
    SpbRequestTypeUnlockConnection,
    SpbRequestTypeOther,
    SpbRequestTypeMax,
} SPB_REQUEST_TYPE,
    *PSPB_REQUEST_TYPE;

typedef struct _SPB_CONTROLLER_CONFIG SPB_CONTROLLER_CONFIG, *PSPB_CONTROLLER_CONFIG;
typedef struct _SPB_REQUEST_PARAMETERS SPB_REQUEST_PARAMETERS, *PSPB_REQUEST_PARAMETERS;
typedef struct _SPB_CONNECTION_PARAMETERS SPB_CONNECTION_PARAMETERS, *PSPB_CONNECTION_PARAMETERS;
typedef struct SPB_TRANSFER_DESCRIPTOR SPB_TRANSFER_DESCRIPTOR, *PSPB_TRANSFER_DESCRIPTOR;

typedef struct WDFDEVICE_INIT WDFDEVICE_INIT;

_Function_class_(EVT_SPB_CONTROLLER_LOCK)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_SPB_CONTROLLER_LOCK(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                     _In_ SPBREQUEST LockRequest);
typedef EVT_SPB_CONTROLLER_LOCK *PFN_SPB_CONTROLLER_LOCK;

_Function_class_(EVT_SPB_CONTROLLER_OTHER)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_SPB_CONTROLLER_OTHER(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                      _In_ SPBREQUEST Request, _In_ size_t OutputBufferLength,
                                      _In_ size_t InputBufferLength, _In_ ULONG IoControlCode);
typedef EVT_SPB_CONTROLLER_OTHER *PFN_SPB_CONTROLLER_OTHER;

_Function_class_(EVT_SPB_CONTROLLER_READ)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_SPB_CONTROLLER_READ(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                     _In_ SPBREQUEST Request, _In_ size_t Length);
typedef EVT_SPB_CONTROLLER_READ *PFN_SPB_CONTROLLER_READ;

_Function_class_(EVT_SPB_CONTROLLER_SEQUENCE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_SPB_CONTROLLER_SEQUENCE(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                         _In_ SPBREQUEST Request, _In_ ULONG TransferCount);
typedef EVT_SPB_CONTROLLER_SEQUENCE *PFN_SPB_CONTROLLER_SEQUENCE;

_Function_class_(EVT_SPB_CONTROLLER_UNLOCK)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_SPB_CONTROLLER_UNLOCK(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                       _In_ SPBREQUEST UnlockRequest);
typedef EVT_SPB_CONTROLLER_UNLOCK *PFN_SPB_CONTROLLER_UNLOCK;

_Function_class_(EVT_SPB_CONTROLLER_WRITE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_SPB_CONTROLLER_WRITE(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                      _In_ SPBREQUEST Request, _In_ size_t Length);
typedef EVT_SPB_CONTROLLER_WRITE *PFN_SPB_CONTROLLER_WRITE;

_Function_class_(EVT_SPB_TARGET_CONNECT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_SPB_TARGET_CONNECT(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target);
typedef EVT_SPB_TARGET_CONNECT *PFN_SPB_TARGET_CONNECT;

_Function_class_(EVT_SPB_TARGET_DISCONNECT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_SPB_TARGET_DISCONNECT(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target);
typedef EVT_SPB_TARGET_DISCONNECT *PFN_SPB_TARGET_DISCONNECT;

struct _SPB_CONNECTION_PARAMETERS {
    USHORT Size;
    PCWSTR ConnectionTag;
    PVOID ConnectionParameters;
};

struct _SPB_CONTROLLER_CONFIG {
    ULONG Size;
    WDF_IO_QUEUE_DISPATCH_TYPE ControllerDispatchType;
    WDF_TRI_STATE PowerManaged;
    PFN_SPB_TARGET_CONNECT EvtSpbTargetConnect;
    PFN_SPB_TARGET_DISCONNECT EvtSpbTargetDisconnect;
    PFN_SPB_CONTROLLER_LOCK EvtSpbControllerLock;
    PFN_SPB_CONTROLLER_UNLOCK EvtSpbControllerUnlock;
    PFN_SPB_CONTROLLER_READ EvtSpbIoRead;
    PFN_SPB_CONTROLLER_WRITE EvtSpbIoWrite;
    PFN_SPB_CONTROLLER_SEQUENCE EvtSpbIoSequence;
};

struct _SPB_REQUEST_PARAMETERS {
    USHORT Size;
    SPB_REQUEST_TYPE Type;
    SPB_REQUEST_SEQUENCE_POSITION Position;
    SPB_TRANSFER_DIRECTION PreviousTransferDirection;
    size_t Length;
    ULONG SequenceTransferCount;
};

struct SPB_TRANSFER_DESCRIPTOR {
    USHORT Size;
    SPB_TRANSFER_DIRECTION Direction;
    size_t TransferLength;
    ULONG DelayInUs;
};

FORCEINLINE VOID SPB_CONNECTION_PARAMETERS_INIT(_Out_ SPB_CONNECTION_PARAMETERS *Parameters) {
    RtlZeroMemory(Parameters, sizeof(*Parameters));
    Parameters->Size = sizeof(*Parameters);
}

FORCEINLINE VOID SPB_CONTROLLER_CONFIG_INIT(_Out_ SPB_CONTROLLER_CONFIG *Config) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->ControllerDispatchType = WdfIoQueueDispatchSequential;
    Config->PowerManaged = WdfUseDefault;
}

FORCEINLINE VOID SPB_REQUEST_PARAMETERS_INIT(_Out_ SPB_REQUEST_PARAMETERS *Parameters) {
    RtlZeroMemory(Parameters, sizeof(*Parameters));
    Parameters->Size = sizeof(*Parameters);
}

FORCEINLINE VOID SPB_TRANSFER_DESCRIPTOR_INIT(_Out_ SPB_TRANSFER_DESCRIPTOR *Descriptor) {
    RtlZeroMemory(Descriptor, sizeof(*Descriptor));
    Descriptor->Size = sizeof(*Descriptor);
}

typedef VOID (*PFN_SPBCONTROLLERSETIOOTHERCALLBACK)(
    PSPB_DRIVER_GLOBALS DriverGlobals, WDFDEVICE FxDevice,
    PFN_SPB_CONTROLLER_OTHER EvtSpbControllerIoOther,
    PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID SpbControllerSetIoOtherCallback(
    _In_ WDFDEVICE FxDevice, _In_ PFN_SPB_CONTROLLER_OTHER EvtSpbControllerIoOther,
    _In_opt_ PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext) {
    ((PFN_SPBCONTROLLERSETIOOTHERCALLBACK)SpbFunctions[SpbControllerSetIoOtherCallbackTableIndex])(
        SpbDriverGlobals, FxDevice, EvtSpbControllerIoOther, EvtIoInCallerContext);
}

typedef VOID (*PFN_SPBCONTROLLERSETREQUESTATTRIBUTES)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                                      WDFDEVICE FxDevice,
                                                      PWDF_OBJECT_ATTRIBUTES RequestAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID SpbControllerSetRequestAttributes(_In_ WDFDEVICE FxDevice,
                                                   _In_ PWDF_OBJECT_ATTRIBUTES RequestAttributes) {
    ((PFN_SPBCONTROLLERSETREQUESTATTRIBUTES)
         SpbFunctions[SpbControllerSetRequestAttributesTableIndex])(SpbDriverGlobals, FxDevice,
                                                                    RequestAttributes);
}

typedef VOID (*PFN_SPBCONTROLLERSETTARGETATTRIBUTES)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                                     WDFDEVICE FxDevice,
                                                     PWDF_OBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID SpbControllerSetTargetAttributes(_In_ WDFDEVICE FxDevice,
                                                  _In_ PWDF_OBJECT_ATTRIBUTES ObjectAttributes) {
    ((PFN_SPBCONTROLLERSETTARGETATTRIBUTES)
         SpbFunctions[SpbControllerSetTargetAttributesTableIndex])(SpbDriverGlobals, FxDevice,
                                                                   ObjectAttributes);
}

typedef NTSTATUS (*PFN_SPBDEVICEINITCONFIG)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                            WDFDEVICE_INIT *DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS SpbDeviceInitConfig(_Inout_ WDFDEVICE_INIT *DeviceInit) {
    return ((PFN_SPBDEVICEINITCONFIG)SpbFunctions[SpbDeviceInitConfigTableIndex])(SpbDriverGlobals,
                                                                                  DeviceInit);
}

typedef NTSTATUS (*PFN_SPBDEVICEINITIALIZE)(PSPB_DRIVER_GLOBALS DriverGlobals, WDFDEVICE FxDevice,
                                            PSPB_CONTROLLER_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS SpbDeviceInitialize(_In_ WDFDEVICE FxDevice,
                                         _In_ PSPB_CONTROLLER_CONFIG Config) {
    return ((PFN_SPBDEVICEINITIALIZE)SpbFunctions[SpbDeviceInitializeTableIndex])(SpbDriverGlobals,
                                                                                  FxDevice, Config);
}

typedef NTSTATUS (*PFN_SPBREQUESTCAPTUREIOOTHERTRANSFERLIST)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                                             SPBREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS SpbRequestCaptureIoOtherTransferList(_In_ SPBREQUEST Request) {
    return ((PFN_SPBREQUESTCAPTUREIOOTHERTRANSFERLIST)
                SpbFunctions[SpbRequestCaptureIoOtherTransferListTableIndex])(SpbDriverGlobals,
                                                                              Request);
}

typedef VOID (*PFN_SPBREQUESTCOMPLETE)(PSPB_DRIVER_GLOBALS DriverGlobals, SPBREQUEST Request,
                                       NTSTATUS CompletionStatus);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID SpbRequestComplete(_In_ SPBREQUEST Request, _In_ NTSTATUS CompletionStatus) {
    ((PFN_SPBREQUESTCOMPLETE)SpbFunctions[SpbRequestCompleteTableIndex])(SpbDriverGlobals, Request,
                                                                         CompletionStatus);
}

typedef WDFDEVICE (*PFN_SPBREQUESTGETCONTROLLER)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                                 SPBREQUEST SpbRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE SpbRequestGetController(_In_ SPBREQUEST SpbRequest) {
    return ((PFN_SPBREQUESTGETCONTROLLER)SpbFunctions[SpbRequestGetControllerTableIndex])(
        SpbDriverGlobals, SpbRequest);
}

typedef VOID (*PFN_SPBREQUESTGETPARAMETERS)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                            SPBREQUEST SpbRequest,
                                            SPB_REQUEST_PARAMETERS *Parameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID SpbRequestGetParameters(_In_ SPBREQUEST SpbRequest,
                                         _Out_ SPB_REQUEST_PARAMETERS *Parameters) {
    ((PFN_SPBREQUESTGETPARAMETERS)SpbFunctions[SpbRequestGetParametersTableIndex])(
        SpbDriverGlobals, SpbRequest, Parameters);
}

typedef SPBTARGET (*PFN_SPBREQUESTGETTARGET)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                             SPBREQUEST SpbRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE SPBTARGET SpbRequestGetTarget(_In_ SPBREQUEST SpbRequest) {
    return ((PFN_SPBREQUESTGETTARGET)SpbFunctions[SpbRequestGetTargetTableIndex])(SpbDriverGlobals,
                                                                                  SpbRequest);
}

typedef VOID (*PFN_SPBREQUESTGETTRANSFERPARAMETERS)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                                    SPBREQUEST SpbRequest, ULONG Index,
                                                    SPB_TRANSFER_DESCRIPTOR *TransferDescriptor,
                                                    PMDL *TransferBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID SpbRequestGetTransferParameters(
    _In_ SPBREQUEST SpbRequest, _In_ ULONG Index,
    _Out_opt_ SPB_TRANSFER_DESCRIPTOR *TransferDescriptor, _Out_opt_ PMDL *TransferBuffer) {
    ((PFN_SPBREQUESTGETTRANSFERPARAMETERS)SpbFunctions[SpbRequestGetTransferParametersTableIndex])(
        SpbDriverGlobals, SpbRequest, Index, TransferDescriptor, TransferBuffer);
}

typedef VOID (*PFN_SPBTARGETGETCONNECTIONPARAMETERS)(
    PSPB_DRIVER_GLOBALS DriverGlobals, SPBTARGET Target,
    SPB_CONNECTION_PARAMETERS *ConnectionParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID SpbTargetGetConnectionParameters(
    _In_ SPBTARGET Target, _Out_ SPB_CONNECTION_PARAMETERS *ConnectionParameters) {
    ((PFN_SPBTARGETGETCONNECTIONPARAMETERS)
         SpbFunctions[SpbTargetGetConnectionParametersTableIndex])(SpbDriverGlobals, Target,
                                                                   ConnectionParameters);
}

typedef WDFFILEOBJECT (*PFN_SPBTARGETGETFILEOBJECT)(PSPB_DRIVER_GLOBALS DriverGlobals,
                                                    SPBTARGET Target);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFFILEOBJECT SpbTargetGetFileObject(_In_ SPBTARGET Target) {
    return ((PFN_SPBTARGETGETFILEOBJECT)SpbFunctions[SpbTargetGetFileObjectTableIndex])(
        SpbDriverGlobals, Target);
}

EXTERN_C_END

#endif
