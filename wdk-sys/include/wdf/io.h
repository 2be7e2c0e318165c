/*
 * Queues: how requests reach the driver, and how it holds them.
 */
#ifndef CWDK_WDF_IO_H
#define CWDK_WDF_IO_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_IO_FORWARD_PROGRESS_ACTION {
    WdfIoForwardProgressActionInvalid = 0,
    WdfIoForwardProgressActionFailRequest,
    WdfIoForwardProgressActionUseReservedRequest,
} WDF_IO_FORWARD_PROGRESS_ACTION;

typedef enum _WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY {
    WdfIoForwardProgressInvalidPolicy = 0,
    WdfIoForwardProgressReservedPolicyAlwaysUseReservedRequest,
    WdfIoForwardProgressReservedPolicyUseExamine,
    WdfIoForwardProgressReservedPolicyPagingIO,
} WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY;

typedef enum _WDF_IO_QUEUE_DISPATCH_TYPE {
    WdfIoQueueDispatchInvalid = 0,
    WdfIoQueueDispatchSequential,
    WdfIoQueueDispatchParallel,
    WdfIoQueueDispatchManual,
    WdfIoQueueDispatchMax,
} WDF_IO_QUEUE_DISPATCH_TYPE;

typedef enum _WDF_IO_QUEUE_STATE {
    WdfIoQueueAcceptRequests = 1,
    WdfIoQueueDispatchRequests,
    WdfIoQueueNoRequests = 4,
    WdfIoQueueDriverNoRequests = 8,
    WdfIoQueuePnpHeld = 16,
} WDF_IO_QUEUE_STATE;

_Function_class_(EVT_WDF_IO_ALLOCATE_REQUEST_RESOURCES)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_IO_ALLOCATE_REQUEST_RESOURCES(_In_ WDFQUEUE Queue,
                                                       _In_ WDFREQUEST Request);
typedef EVT_WDF_IO_ALLOCATE_REQUEST_RESOURCES *PFN_WDF_IO_ALLOCATE_REQUEST_RESOURCES;

_Function_class_(EVT_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST(_In_ WDFQUEUE Queue,
                                                                    _In_ WDFREQUEST Request);
typedef EVT_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST
    *PFN_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST;

_Function_class_(EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE(_In_ WDFQUEUE Queue,
                                                   _In_ _Owned_(request) WDFREQUEST Request);
typedef EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE *PFN_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE;

_Function_class_(EVT_WDF_IO_QUEUE_IO_DEFAULT)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_IO_DEFAULT(_In_ WDFQUEUE Queue,
                                         _In_ _Owned_(request) WDFREQUEST Request);
typedef EVT_WDF_IO_QUEUE_IO_DEFAULT *PFN_WDF_IO_QUEUE_IO_DEFAULT;

_Function_class_(EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL(_In_ WDFQUEUE Queue,
                                                _In_ _Owned_(request) WDFREQUEST Request,
                                                _In_ size_t OutputBufferLength,
                                                _In_ size_t InputBufferLength,
                                                _In_ ULONG IoControlCode);
typedef EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL *PFN_WDF_IO_QUEUE_IO_DEVICE_CONTROL;

_Function_class_(EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL(_In_ WDFQUEUE Queue,
                                                         _In_ _Owned_(request) WDFREQUEST Request,
                                                         _In_ size_t OutputBufferLength,
                                                         _In_ size_t InputBufferLength,
                                                         _In_ ULONG IoControlCode);
typedef EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL *PFN_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL;

_Function_class_(EVT_WDF_IO_QUEUE_IO_READ)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_IO_READ(_In_ WDFQUEUE Queue, _In_ _Owned_(request) WDFREQUEST Request,
                                      _In_ size_t Length);
typedef EVT_WDF_IO_QUEUE_IO_READ *PFN_WDF_IO_QUEUE_IO_READ;

_Function_class_(EVT_WDF_IO_QUEUE_IO_RESUME)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_IO_RESUME(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request);
typedef EVT_WDF_IO_QUEUE_IO_RESUME *PFN_WDF_IO_QUEUE_IO_RESUME;

_Function_class_(EVT_WDF_IO_QUEUE_IO_STOP)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_IO_STOP(_In_ WDFQUEUE Queue, _In_ WDFREQUEST Request,
                                      _In_ ULONG ActionFlags);
typedef EVT_WDF_IO_QUEUE_IO_STOP *PFN_WDF_IO_QUEUE_IO_STOP;

_Function_class_(EVT_WDF_IO_QUEUE_IO_WRITE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_IO_WRITE(_In_ WDFQUEUE Queue,
                                       _In_ _Owned_(request) WDFREQUEST Request,
                                       _In_ size_t Length);
typedef EVT_WDF_IO_QUEUE_IO_WRITE *PFN_WDF_IO_QUEUE_IO_WRITE;

_Function_class_(EVT_WDF_IO_QUEUE_STATE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_IO_QUEUE_STATE(_In_ WDFQUEUE Queue, _In_ WDFCONTEXT Context);
typedef EVT_WDF_IO_QUEUE_STATE *PFN_WDF_IO_QUEUE_STATE;

_Function_class_(EVT_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef WDF_IO_FORWARD_PROGRESS_ACTION EVT_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS(_In_ WDFQUEUE Queue,
                                                                               _In_ PIRP Irp);
typedef EVT_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS *PFN_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS;

struct _WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS {
    union {
        struct {
            PFN_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS EvtIoWdmIrpForForwardProgress;
        } ExaminePolicy;
    } Policy;
};

struct _WDF_IO_QUEUE_CONFIG {
    ULONG Size;
    WDF_IO_QUEUE_DISPATCH_TYPE DispatchType;
    WDF_TRI_STATE PowerManaged;
    BOOLEAN AllowZeroLengthRequests;
    BOOLEAN DefaultQueue;
    PFN_WDF_IO_QUEUE_IO_DEFAULT EvtIoDefault;
    PFN_WDF_IO_QUEUE_IO_READ EvtIoRead;
    PFN_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;
    PFN_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
    PFN_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL EvtIoInternalDeviceControl;
    PFN_WDF_IO_QUEUE_IO_STOP EvtIoStop;
    PFN_WDF_IO_QUEUE_IO_RESUME EvtIoResume;
    PFN_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE EvtIoCanceledOnQueue;
    union {
        struct {
            ULONG NumberOfPresentedRequests;
        } Parallel;
    } Settings;
    WDFDRIVER Driver;
};

struct _WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY {
    ULONG Size;
    ULONG TotalForwardProgressRequests;
    WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY ForwardProgressReservedPolicy;
    WDF_IO_FORWARD_PROGRESS_RESERVED_POLICY_SETTINGS ForwardProgressReservePolicySettings;
    PFN_WDF_IO_ALLOCATE_RESOURCES_FOR_RESERVED_REQUEST EvtIoAllocateResourcesForReservedRequest;
    PFN_WDF_IO_ALLOCATE_REQUEST_RESOURCES EvtIoAllocateRequestResources;
};

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFIOQUEUEASSIGNFORWARDPROGRESSPOLICY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue,
    PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY ForwardProgressPolicy);

#endif

typedef NTSTATUS (*PFN_WDFIOQUEUECREATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                         PWDF_IO_QUEUE_CONFIG Config,
                                         PWDF_OBJECT_ATTRIBUTES QueueAttributes, WDFQUEUE *Queue);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoQueueCreate(_In_ WDFDEVICE Device, _In_ PWDF_IO_QUEUE_CONFIG Config,
                                      _In_opt_ PWDF_OBJECT_ATTRIBUTES QueueAttributes,
                                      _Out_opt_ WDFQUEUE *Queue) {
    return ((PFN_WDFIOQUEUECREATE)WdfFunctions[WdfIoQueueCreateTableIndex])(
        WdfDriverGlobals, Device, Config, QueueAttributes, Queue);
}

typedef void (*PFN_WDFIOQUEUEDRAIN)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue,
                                    PFN_WDF_IO_QUEUE_STATE DrainComplete, WDFCONTEXT Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoQueueDrain(_In_ WDFQUEUE Queue,
                                 _When_(Context != 0, _In_) _When_(Context == 0, _In_opt_)
                                     PFN_WDF_IO_QUEUE_STATE DrainComplete,
                                 _When_(DrainComplete != 0, _In_)
                                     _When_(DrainComplete == 0, _In_opt_) WDFCONTEXT Context) {
    ((PFN_WDFIOQUEUEDRAIN)WdfFunctions[WdfIoQueueDrainTableIndex])(WdfDriverGlobals, Queue,
                                                                   DrainComplete, Context);
}

typedef void (*PFN_WDFIOQUEUEDRAINSYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfIoQueueDrainSynchronously(_In_ WDFQUEUE Queue) {
    ((PFN_WDFIOQUEUEDRAINSYNCHRONOUSLY)WdfFunctions[WdfIoQueueDrainSynchronouslyTableIndex])(
        WdfDriverGlobals, Queue);
}

typedef NTSTATUS (*PFN_WDFIOQUEUEFINDREQUEST)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue,
                                              WDFREQUEST FoundRequest, WDFFILEOBJECT FileObject,
                                              PWDF_REQUEST_PARAMETERS Parameters,
                                              WDFREQUEST *OutRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoQueueFindRequest(_In_ WDFQUEUE Queue, _In_opt_ WDFREQUEST FoundRequest,
                                           _In_opt_ WDFFILEOBJECT FileObject,
                                           _Inout_opt_ PWDF_REQUEST_PARAMETERS Parameters,
                                           _Out_ WDFREQUEST *OutRequest) {
    return ((PFN_WDFIOQUEUEFINDREQUEST)WdfFunctions[WdfIoQueueFindRequestTableIndex])(
        WdfDriverGlobals, Queue, FoundRequest, FileObject, Parameters, OutRequest);
}

typedef WDFDEVICE (*PFN_WDFIOQUEUEGETDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE WdfIoQueueGetDevice(_In_ WDFQUEUE Queue) {
    return ((PFN_WDFIOQUEUEGETDEVICE)WdfFunctions[WdfIoQueueGetDeviceTableIndex])(WdfDriverGlobals,
                                                                                  Queue);
}

typedef WDF_IO_QUEUE_STATE (*PFN_WDFIOQUEUEGETSTATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFQUEUE Queue, PULONG QueueRequests,
                                                     PULONG DriverRequests);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDF_IO_QUEUE_STATE WdfIoQueueGetState(_In_ WDFQUEUE Queue,
                                                  _Out_opt_ PULONG QueueRequests,
                                                  _Out_opt_ PULONG DriverRequests) {
    return ((PFN_WDFIOQUEUEGETSTATE)WdfFunctions[WdfIoQueueGetStateTableIndex])(
        WdfDriverGlobals, Queue, QueueRequests, DriverRequests);
}

typedef void (*PFN_WDFIOQUEUEPURGE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue,
                                    PFN_WDF_IO_QUEUE_STATE PurgeComplete, WDFCONTEXT Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoQueuePurge(_In_ WDFQUEUE Queue,
                                 _When_(Context != 0, _In_) _When_(Context == 0, _In_opt_)
                                     PFN_WDF_IO_QUEUE_STATE PurgeComplete,
                                 _When_(PurgeComplete != 0, _In_)
                                     _When_(PurgeComplete == 0, _In_opt_) WDFCONTEXT Context) {
    ((PFN_WDFIOQUEUEPURGE)WdfFunctions[WdfIoQueuePurgeTableIndex])(WdfDriverGlobals, Queue,
                                                                   PurgeComplete, Context);
}

typedef void (*PFN_WDFIOQUEUEPURGESYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfIoQueuePurgeSynchronously(_In_ WDFQUEUE Queue) {
    ((PFN_WDFIOQUEUEPURGESYNCHRONOUSLY)WdfFunctions[WdfIoQueuePurgeSynchronouslyTableIndex])(
        WdfDriverGlobals, Queue);
}

typedef NTSTATUS (*PFN_WDFIOQUEUEREADYNOTIFY)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue,
                                              PFN_WDF_IO_QUEUE_STATE QueueReady,
                                              WDFCONTEXT Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoQueueReadyNotify(_In_ WDFQUEUE Queue,
                                           _In_opt_ PFN_WDF_IO_QUEUE_STATE QueueReady,
                                           _In_opt_ WDFCONTEXT Context) {
    return ((PFN_WDFIOQUEUEREADYNOTIFY)WdfFunctions[WdfIoQueueReadyNotifyTableIndex])(
        WdfDriverGlobals, Queue, QueueReady, Context);
}

typedef NTSTATUS (*PFN_WDFIOQUEUERETRIEVEFOUNDREQUEST)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFQUEUE Queue, WDFREQUEST FoundRequest,
                                                       WDFREQUEST *OutRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoQueueRetrieveFoundRequest(_In_ WDFQUEUE Queue,
                                                    _In_ WDFREQUEST FoundRequest,
                                                    _Out_ _Out_owned_(request)
                                                        WDFREQUEST *OutRequest) {
    return (
        (PFN_WDFIOQUEUERETRIEVEFOUNDREQUEST)WdfFunctions[WdfIoQueueRetrieveFoundRequestTableIndex])(
        WdfDriverGlobals, Queue, FoundRequest, OutRequest);
}

typedef NTSTATUS (*PFN_WDFIOQUEUERETRIEVENEXTREQUEST)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFQUEUE Queue, WDFREQUEST *OutRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoQueueRetrieveNextRequest(_In_ WDFQUEUE Queue,
                                                   _Out_ _Out_owned_(request)
                                                       WDFREQUEST *OutRequest) {
    return (
        (PFN_WDFIOQUEUERETRIEVENEXTREQUEST)WdfFunctions[WdfIoQueueRetrieveNextRequestTableIndex])(
        WdfDriverGlobals, Queue, OutRequest);
}

typedef NTSTATUS (*PFN_WDFIOQUEUERETRIEVEREQUESTBYFILEOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFQUEUE Queue,
                                                              WDFFILEOBJECT FileObject,
                                                              WDFREQUEST *OutRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoQueueRetrieveRequestByFileObject(_In_ WDFQUEUE Queue,
                                                           _In_ WDFFILEOBJECT FileObject,
                                                           _Out_ _Out_owned_(request)
                                                               WDFREQUEST *OutRequest) {
    return ((PFN_WDFIOQUEUERETRIEVEREQUESTBYFILEOBJECT)
                WdfFunctions[WdfIoQueueRetrieveRequestByFileObjectTableIndex])(
        WdfDriverGlobals, Queue, FileObject, OutRequest);
}

typedef void (*PFN_WDFIOQUEUESTART)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoQueueStart(_In_ WDFQUEUE Queue) {
    ((PFN_WDFIOQUEUESTART)WdfFunctions[WdfIoQueueStartTableIndex])(WdfDriverGlobals, Queue);
}

typedef void (*PFN_WDFIOQUEUESTOP)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue,
                                   PFN_WDF_IO_QUEUE_STATE StopComplete, WDFCONTEXT Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoQueueStop(_In_ WDFQUEUE Queue,
                                _When_(Context != 0, _In_) _When_(Context == 0, _In_opt_)
                                    PFN_WDF_IO_QUEUE_STATE StopComplete,
                                _When_(StopComplete != 0, _In_) _When_(StopComplete == 0, _In_opt_)
                                    WDFCONTEXT Context) {
    ((PFN_WDFIOQUEUESTOP)WdfFunctions[WdfIoQueueStopTableIndex])(WdfDriverGlobals, Queue,
                                                                 StopComplete, Context);
}

typedef void (*PFN_WDFIOQUEUESTOPANDPURGE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue,
                                           PFN_WDF_IO_QUEUE_STATE StopAndPurgeComplete,
                                           WDFCONTEXT Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoQueueStopAndPurge(_In_ WDFQUEUE Queue,
                                        _When_(Context != 0, _In_) _When_(Context == 0, _In_opt_)
                                            PFN_WDF_IO_QUEUE_STATE StopAndPurgeComplete,
                                        _When_(StopAndPurgeComplete != 0, _In_)
                                            _When_(StopAndPurgeComplete == 0, _In_opt_)
                                                WDFCONTEXT Context) {
    ((PFN_WDFIOQUEUESTOPANDPURGE)WdfFunctions[WdfIoQueueStopAndPurgeTableIndex])(
        WdfDriverGlobals, Queue, StopAndPurgeComplete, Context);
}

typedef void (*PFN_WDFIOQUEUESTOPANDPURGESYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFQUEUE Queue);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfIoQueueStopAndPurgeSynchronously(_In_ WDFQUEUE Queue) {
    ((PFN_WDFIOQUEUESTOPANDPURGESYNCHRONOUSLY)
         WdfFunctions[WdfIoQueueStopAndPurgeSynchronouslyTableIndex])(WdfDriverGlobals, Queue);
}

typedef void (*PFN_WDFIOQUEUESTOPSYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFQUEUE Queue);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfIoQueueStopSynchronously(_In_ WDFQUEUE Queue) {
    ((PFN_WDFIOQUEUESTOPSYNCHRONOUSLY)WdfFunctions[WdfIoQueueStopSynchronouslyTableIndex])(
        WdfDriverGlobals, Queue);
}

#if CWDK_KMDF

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoQueueAssignForwardProgressPolicy(
    _In_ WDFQUEUE Queue, _In_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY ForwardProgressPolicy) {
    return ((PFN_WDFIOQUEUEASSIGNFORWARDPROGRESSPOLICY)
                WdfFunctions[WdfIoQueueAssignForwardProgressPolicyTableIndex])(
        WdfDriverGlobals, Queue, ForwardProgressPolicy);
}

#endif

FORCEINLINE VOID WDF_IO_QUEUE_CONFIG_INIT(_Out_ PWDF_IO_QUEUE_CONFIG Config,
                                          _In_ WDF_IO_QUEUE_DISPATCH_TYPE DispatchType) {
    RtlZeroMemory(Config, sizeof(WDF_IO_QUEUE_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_IO_QUEUE_CONFIG);
    Config->PowerManaged = WdfUseDefault;
    Config->DispatchType = DispatchType;
    if (DispatchType == WdfIoQueueDispatchParallel)
        Config->Settings.Parallel.NumberOfPresentedRequests = (ULONG)-1;
}

FORCEINLINE VOID WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(
    _Out_ PWDF_IO_QUEUE_CONFIG Config, _In_ WDF_IO_QUEUE_DISPATCH_TYPE DispatchType) {
    RtlZeroMemory(Config, sizeof(WDF_IO_QUEUE_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_IO_QUEUE_CONFIG);
    Config->PowerManaged = WdfUseDefault;
    Config->DispatchType = DispatchType;
    Config->DefaultQueue = TRUE;
    if (DispatchType == WdfIoQueueDispatchParallel)
        Config->Settings.Parallel.NumberOfPresentedRequests = (ULONG)-1;
}

/* What a queue's state bits add up to. */
FORCEINLINE BOOLEAN WDF_IO_QUEUE_IDLE(_In_ WDF_IO_QUEUE_STATE State) {
    return (BOOLEAN)((State & WdfIoQueueNoRequests) && (State & WdfIoQueueDriverNoRequests));
}

FORCEINLINE BOOLEAN WDF_IO_QUEUE_READY(_In_ WDF_IO_QUEUE_STATE State) {
    return (BOOLEAN)((State & WdfIoQueueDispatchRequests) && (State & WdfIoQueueAcceptRequests));
}

FORCEINLINE BOOLEAN WDF_IO_QUEUE_STOPPED(_In_ WDF_IO_QUEUE_STATE State) {
    return (BOOLEAN)(!(State & WdfIoQueueDispatchRequests) && (State & WdfIoQueueAcceptRequests) &&
                     (State & WdfIoQueueDriverNoRequests));
}

FORCEINLINE BOOLEAN WDF_IO_QUEUE_DRAINED(_In_ WDF_IO_QUEUE_STATE State) {
    return (BOOLEAN)(!(State & WdfIoQueueAcceptRequests) && (State & WdfIoQueueDispatchRequests) &&
                     (State & WdfIoQueueNoRequests) && (State & WdfIoQueueDriverNoRequests));
}

FORCEINLINE BOOLEAN WDF_IO_QUEUE_PURGED(_In_ WDF_IO_QUEUE_STATE State) {
    return (BOOLEAN)(!(State & WdfIoQueueAcceptRequests) && !(State & WdfIoQueueDispatchRequests) &&
                     (State & WdfIoQueueNoRequests) && (State & WdfIoQueueDriverNoRequests));
}

FORCEINLINE VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_DEFAULT_INIT(
    _Out_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY Policy, _In_ ULONG TotalForwardProgressRequests) {
    RtlZeroMemory(Policy, sizeof(WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY));
    Policy->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY);
    Policy->TotalForwardProgressRequests = TotalForwardProgressRequests;
    Policy->ForwardProgressReservedPolicy =
        WdfIoForwardProgressReservedPolicyAlwaysUseReservedRequest;
}

FORCEINLINE VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_EXAMINE_INIT(
    _Out_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY Policy, _In_ ULONG TotalForwardProgressRequests,
    _In_ PFN_WDF_IO_WDM_IRP_FOR_FORWARD_PROGRESS EvtIoWdmIrpForForwardProgress) {
    RtlZeroMemory(Policy, sizeof(WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY));
    Policy->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY);
    Policy->TotalForwardProgressRequests = TotalForwardProgressRequests;
    Policy->ForwardProgressReservedPolicy = WdfIoForwardProgressReservedPolicyUseExamine;
    Policy->ForwardProgressReservePolicySettings.Policy.ExaminePolicy
        .EvtIoWdmIrpForForwardProgress = EvtIoWdmIrpForForwardProgress;
}

FORCEINLINE VOID WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY_PAGINGIO_INIT(
    _Out_ PWDF_IO_QUEUE_FORWARD_PROGRESS_POLICY Policy, _In_ ULONG TotalForwardProgressRequests) {
    RtlZeroMemory(Policy, sizeof(WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY));
    Policy->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_IO_QUEUE_FORWARD_PROGRESS_POLICY);
    Policy->TotalForwardProgressRequests = TotalForwardProgressRequests;
    Policy->ForwardProgressReservedPolicy = WdfIoForwardProgressReservedPolicyPagingIO;
}

EXTERN_C_END

#endif
