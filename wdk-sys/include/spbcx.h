/*
 * The SPB class extension.
 */
#ifndef CWDK_SPBCX_H
#define CWDK_SPBCX_H

#include "wdm.h"
#include "wdf.h"
#include "spb.h"

EXTERN_C_START

typedef struct WDFDEVICE_INIT WDFDEVICE_INIT;
typedef struct _WDF_DRIVER_GLOBALS SPB_DRIVER_GLOBALS, *PSPB_DRIVER_GLOBALS;
typedef struct SPBREQUEST__ *SPBREQUEST;
typedef struct SPBTARGET__ *SPBTARGET;
typedef struct SPB_TRANSFER_DESCRIPTOR SPB_TRANSFER_DESCRIPTOR, *PSPB_TRANSFER_DESCRIPTOR;
typedef struct _SPB_CONNECTION_PARAMETERS SPB_CONNECTION_PARAMETERS, *PSPB_CONNECTION_PARAMETERS;
typedef struct _SPB_CONTROLLER_CONFIG SPB_CONTROLLER_CONFIG, *PSPB_CONTROLLER_CONFIG;
typedef struct _SPB_REQUEST_PARAMETERS SPB_REQUEST_PARAMETERS, *PSPB_REQUEST_PARAMETERS;

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

_Function_class_(EVT_SPB_CONTROLLER_LOCK)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_SPB_CONTROLLER_LOCK(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                     _In_ SPBREQUEST LockRequest);
typedef EVT_SPB_CONTROLLER_LOCK *PFN_SPB_CONTROLLER_LOCK;

_Function_class_(EVT_SPB_CONTROLLER_OTHER)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_SPB_CONTROLLER_OTHER(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                      _In_ SPBREQUEST Request, _In_ size_t OutputBufferLength,
                                      _In_ size_t InputBufferLength, _In_ ULONG IoControlCode);
typedef EVT_SPB_CONTROLLER_OTHER *PFN_SPB_CONTROLLER_OTHER;

_Function_class_(EVT_SPB_CONTROLLER_READ)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_SPB_CONTROLLER_READ(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                     _In_ SPBREQUEST Request, _In_ size_t Length);
typedef EVT_SPB_CONTROLLER_READ *PFN_SPB_CONTROLLER_READ;

_Function_class_(EVT_SPB_CONTROLLER_SEQUENCE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_SPB_CONTROLLER_SEQUENCE(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                         _In_ SPBREQUEST Request, _In_ ULONG TransferCount);
typedef EVT_SPB_CONTROLLER_SEQUENCE *PFN_SPB_CONTROLLER_SEQUENCE;

_Function_class_(EVT_SPB_CONTROLLER_UNLOCK)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_SPB_CONTROLLER_UNLOCK(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
                                       _In_ SPBREQUEST UnlockRequest);
typedef EVT_SPB_CONTROLLER_UNLOCK *PFN_SPB_CONTROLLER_UNLOCK;

_Function_class_(EVT_SPB_CONTROLLER_WRITE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_SPB_CONTROLLER_WRITE(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target,
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
typedef void EVT_SPB_TARGET_DISCONNECT(_In_ WDFDEVICE Controller, _In_ SPBTARGET Target);
typedef EVT_SPB_TARGET_DISCONNECT *PFN_SPB_TARGET_DISCONNECT;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFN_SPBCONTROLLERSETIOOTHERCALLBACK)(
    _In_ PSPB_DRIVER_GLOBALS DriverGlobals, _In_ WDFDEVICE FxDevice,
    _In_ PFN_SPB_CONTROLLER_OTHER EvtSpbControllerIoOther,
    _In_opt_ PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFN_SPBCONTROLLERSETREQUESTATTRIBUTES)(
    _In_ PSPB_DRIVER_GLOBALS DriverGlobals, _In_ WDFDEVICE FxDevice,
    _In_ PWDF_OBJECT_ATTRIBUTES RequestAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFN_SPBCONTROLLERSETTARGETATTRIBUTES)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                                     _In_ WDFDEVICE FxDevice,
                                                     _In_ PWDF_OBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PFN_SPBDEVICEINITCONFIG)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                            _Inout_ WDFDEVICE_INIT *DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PFN_SPBDEVICEINITIALIZE)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                            _In_ WDFDEVICE FxDevice,
                                            _In_ PSPB_CONTROLLER_CONFIG Config);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PFN_SPBREQUESTCAPTUREIOOTHERTRANSFERLIST)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                                             _In_ SPBREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFN_SPBREQUESTCOMPLETE)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                       _In_ SPBREQUEST Request, _In_ NTSTATUS CompletionStatus);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef WDFDEVICE (*PFN_SPBREQUESTGETCONTROLLER)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                                 _In_ SPBREQUEST SpbRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFN_SPBREQUESTGETPARAMETERS)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                            _In_ SPBREQUEST SpbRequest,
                                            _Out_ SPB_REQUEST_PARAMETERS *Parameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef SPBTARGET (*PFN_SPBREQUESTGETTARGET)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                             _In_ SPBREQUEST SpbRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFN_SPBREQUESTGETTRANSFERPARAMETERS)(
    _In_ PSPB_DRIVER_GLOBALS DriverGlobals, _In_ SPBREQUEST SpbRequest, _In_ ULONG Index,
    _Out_opt_ SPB_TRANSFER_DESCRIPTOR *TransferDescriptor, _Out_opt_ PMDL *TransferBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFN_SPBTARGETGETCONNECTIONPARAMETERS)(
    _In_ PSPB_DRIVER_GLOBALS DriverGlobals, _In_ SPBTARGET Target,
    _Out_ SPB_CONNECTION_PARAMETERS *ConnectionParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef WDFFILEOBJECT (*PFN_SPBTARGETGETFILEOBJECT)(_In_ PSPB_DRIVER_GLOBALS DriverGlobals,
                                                    _In_ SPBTARGET Target);

typedef void (*SPBFUNC)(VOID);

struct SPBREQUEST__ {
    int unused;
};

struct SPBTARGET__ {
    int unused;
};

struct SPB_TRANSFER_DESCRIPTOR {
    USHORT Size;
    SPB_TRANSFER_DIRECTION Direction;
    size_t TransferLength;
    ULONG DelayInUs;
};

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

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern SPBFUNC SpbFunctions[];

EXTERN_C_END

#endif
