/*
 * Endpoints of devices on a USB host controller.
 */
#ifndef CWDK_UCXENDPOINT_H
#define CWDK_UCXENDPOINT_H

#include "ucxobjects.h"
#include "ucxfuncenum.h"
#include <usb.h>
#include "ucxsstreams.h"
#include "ucxusbdevice.h"

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"

EXTERN_C_START

typedef enum _ENDPOINT_RESET_FLAGS {
    FlagEndpointResetPreserveTransferState = 1,
} ENDPOINT_RESET_FLAGS;

typedef enum _UCX_ENDPOINT_CHARACTERISTIC_PRIORITY {
    UCX_ENDPOINT_CHARACTERISTIC_PRIORITY_NONE = 0,
    UCX_ENDPOINT_CHARACTERISTIC_PRIORITY_BULK_VIDEO,
    UCX_ENDPOINT_CHARACTERISTIC_PRIORITY_BULK_VOICE,
    UCX_ENDPOINT_CHARACTERISTIC_PRIORITY_BULK_INTERACTIVE,
} UCX_CONTROLLER_ENDPOINT_CHARACTERISTIC_PRIORITY;

typedef enum _UCX_ENDPOINT_CHARACTERISTIC_TYPE {
    UCX_ENDPOINT_CHARACTERISTIC_TYPE_PRIORITY = 1,
} UCX_ENDPOINT_CHARACTERISTIC_TYPE;

typedef struct _ENDPOINTS_CONFIGURE ENDPOINTS_CONFIGURE, *PENDPOINTS_CONFIGURE;
typedef struct _UCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS UCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS,
    *PUCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS;
typedef struct _DEFAULT_ENDPOINT_UPDATE DEFAULT_ENDPOINT_UPDATE, *PDEFAULT_ENDPOINT_UPDATE;
typedef struct _UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS,
    *PUCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS;
typedef struct _ENDPOINTS_CONFIGURE_FAILURE_FLAGS ENDPOINTS_CONFIGURE_FAILURE_FLAGS;
typedef struct _ENDPOINT_RESET ENDPOINT_RESET, *PENDPOINT_RESET;
typedef struct _UCX_ENDPOINT_CHARACTERISTIC UCX_ENDPOINT_CHARACTERISTIC,
    *PUCX_ENDPOINT_CHARACTERISTIC;
typedef struct _UCX_ENDPOINT_EVENT_CALLBACKS UCX_ENDPOINT_EVENT_CALLBACKS,
    *PUCX_ENDPOINT_EVENT_CALLBACKS;

_Function_class_(EVT_UCX_DEFAULT_ENDPOINT_UPDATE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_DEFAULT_ENDPOINT_UPDATE(_In_ UCXCONTROLLER UcxController,
                                             _In_ WDFREQUEST Request);
typedef EVT_UCX_DEFAULT_ENDPOINT_UPDATE *PFN_UCX_DEFAULT_ENDPOINT_UPDATE;

_Function_class_(EVT_UCX_ENDPOINT_ABORT)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ENDPOINT_ABORT(_In_ UCXCONTROLLER UcxController, _In_ UCXENDPOINT UcxEndpoint);
typedef EVT_UCX_ENDPOINT_ABORT *PFN_UCX_ENDPOINT_ABORT;

_Function_class_(EVT_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef NTSTATUS EVT_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS(
    _In_ UCXENDPOINT UcxEndpoint,
    _Inout_ PUCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS UcxEndpointTransferPathDelays);
typedef EVT_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS
    *PFN_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS;

_Function_class_(EVT_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS(_In_ UCXENDPOINT UcxEndpoint);
typedef EVT_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS *PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS;

_Function_class_(EVT_UCX_ENDPOINT_PURGE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ENDPOINT_PURGE(_In_ UCXCONTROLLER UcxController, _In_ UCXENDPOINT UcxEndpoint);
typedef EVT_UCX_ENDPOINT_PURGE *PFN_UCX_ENDPOINT_PURGE;

_Function_class_(EVT_UCX_ENDPOINT_RESET)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ENDPOINT_RESET(_In_ UCXCONTROLLER UcxController, _In_ UCXENDPOINT UcxEndpoint,
                                    _In_ WDFREQUEST Request);
typedef EVT_UCX_ENDPOINT_RESET *PFN_UCX_ENDPOINT_RESET;

_Function_class_(EVT_UCX_ENDPOINT_SET_CHARACTERISTIC)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID
EVT_UCX_ENDPOINT_SET_CHARACTERISTIC(_In_ UCXENDPOINT UcxEndpoint,
                                    _In_ PUCX_ENDPOINT_CHARACTERISTIC UcxEndpointCharacteristic);
typedef EVT_UCX_ENDPOINT_SET_CHARACTERISTIC *PFN_UCX_ENDPOINT_SET_CHARACTERISTIC;

_Function_class_(EVT_UCX_ENDPOINT_START)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ENDPOINT_START(_In_ UCXCONTROLLER UcxController, _In_ UCXENDPOINT UcxEndpoint);
typedef EVT_UCX_ENDPOINT_START *PFN_UCX_ENDPOINT_START;

_Function_class_(EVT_UCX_ENDPOINT_STATIC_STREAMS_ADD)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef NTSTATUS EVT_UCX_ENDPOINT_STATIC_STREAMS_ADD(_In_ UCXENDPOINT UcxEndpoint,
                                                     _In_ ULONG NumberOfStreams,
                                                     _In_ PUCXSSTREAMS_INIT UcxStaticStreamsInit);
typedef EVT_UCX_ENDPOINT_STATIC_STREAMS_ADD *PFN_UCX_ENDPOINT_STATIC_STREAMS_ADD;

_Function_class_(EVT_UCX_ENDPOINT_STATIC_STREAMS_DISABLE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ENDPOINT_STATIC_STREAMS_DISABLE(_In_ UCXENDPOINT UcxEndpoint,
                                                     _In_ UCXSSTREAMS UcxStaticStreams,
                                                     _In_ WDFREQUEST Request);
typedef EVT_UCX_ENDPOINT_STATIC_STREAMS_DISABLE *PFN_UCX_ENDPOINT_STATIC_STREAMS_DISABLE;

_Function_class_(EVT_UCX_ENDPOINT_STATIC_STREAMS_ENABLE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ENDPOINT_STATIC_STREAMS_ENABLE(_In_ UCXENDPOINT UcxEndpoint,
                                                    _In_ UCXSSTREAMS UcxStaticStreams,
                                                    _In_ WDFREQUEST Request);
typedef EVT_UCX_ENDPOINT_STATIC_STREAMS_ENABLE *PFN_UCX_ENDPOINT_STATIC_STREAMS_ENABLE;

struct _DEFAULT_ENDPOINT_UPDATE {
    struct _USBDEVICE_MGMT_HEADER;
    UCXENDPOINT DefaultEndpoint;
    ULONG MaxPacketSize;
};

struct _ENDPOINT_RESET {
    struct _USBDEVICE_MGMT_HEADER;
    UCXENDPOINT Endpoint;
    ENDPOINT_RESET_FLAGS Flags;
};

struct _ENDPOINTS_CONFIGURE_FAILURE_FLAGS {
    ULONG InsufficientBandwidth : 1;
    ULONG InsufficientHardwareResourcesForEndpoints : 1;
    ULONG MaxExitLatencyTooLarge : 1;
    ULONG Reserved : 29;
};

struct _ENDPOINTS_CONFIGURE {
    struct _USBDEVICE_MGMT_HEADER;
    ULONG EndpointsToEnableCount;
    UCXENDPOINT *EndpointsToEnable;
    ULONG EndpointsToDisableCount;
    UCXENDPOINT *EndpointsToDisable;
    ULONG EndpointsEnabledAndUnchangedCount;
    UCXENDPOINT *EndpointsEnabledAndUnchanged;
    ENDPOINTS_CONFIGURE_FAILURE_FLAGS FailureFlags;
    ULONG ExitLatencyDelta;
    UCHAR ConfigurationValue;
    UCHAR InterfaceNumber;
    UCHAR AlternateSetting;
    ULONG Reserved1;
    PVOID Reserved2;
};

struct _UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS {
    ULONG Size;
    PFN_UCX_ENDPOINT_PURGE EvtEndpointPurge;
    PFN_UCX_ENDPOINT_START EvtEndpointStart;
    PFN_UCX_ENDPOINT_ABORT EvtEndpointAbort;
    PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS EvtEndpointOkToCancelTransfers;
    PFN_UCX_DEFAULT_ENDPOINT_UPDATE EvtDefaultEndpointUpdate;
    HANDLE Reserved1;
};

struct _UCX_ENDPOINT_CHARACTERISTIC {
    ULONG Size;
    UCX_ENDPOINT_CHARACTERISTIC_TYPE CharacteristicType;
    union {
        UCX_CONTROLLER_ENDPOINT_CHARACTERISTIC_PRIORITY Priority;
    };
};

struct _UCX_ENDPOINT_EVENT_CALLBACKS {
    ULONG Size;
    PFN_UCX_ENDPOINT_PURGE EvtEndpointPurge;
    PFN_UCX_ENDPOINT_START EvtEndpointStart;
    PFN_UCX_ENDPOINT_ABORT EvtEndpointAbort;
    PFN_UCX_ENDPOINT_RESET EvtEndpointReset;
    PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS EvtEndpointOkToCancelTransfers;
    PFN_UCX_ENDPOINT_STATIC_STREAMS_ADD EvtEndpointStaticStreamsAdd;
    PFN_UCX_ENDPOINT_STATIC_STREAMS_ENABLE EvtEndpointStaticStreamsEnable;
    PFN_UCX_ENDPOINT_STATIC_STREAMS_DISABLE EvtEndpointStaticStreamsDisable;
    HANDLE Reserved1;
    PFN_UCX_ENDPOINT_GET_ISOCH_TRANSFER_PATH_DELAYS EvtEndpointGetIsochTransferPathDelays;
    PFN_UCX_ENDPOINT_SET_CHARACTERISTIC EvtEndpointSetCharacteristic;
};

struct _UCX_ENDPOINT_ISOCH_TRANSFER_PATH_DELAYS {
    ULONG MaximumSendPathDelayInMilliSeconds;
    ULONG MaximumCompletionPathDelayInMilliSeconds;
};

typedef PFN_UCX_DEFAULT_ENDPOINT_UPDATE *PEVT_UCX_DEFAULT_ENDPOINT_UPDATE;
typedef PFN_UCX_ENDPOINT_ABORT *PEVT_UCX_ENDPOINT_ABORT;
typedef PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS *PEVT_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS;
typedef PFN_UCX_ENDPOINT_PURGE *PEVT_UCX_ENDPOINT_PURGE;
typedef PFN_UCX_ENDPOINT_RESET *PEVT_UCX_ENDPOINT_RESET;
typedef PFN_UCX_ENDPOINT_START *PEVT_UCX_ENDPOINT_START;
typedef PFN_UCX_ENDPOINT_STATIC_STREAMS_ADD *PEVT_UCX_ENDPOINT_STATIC_STREAMS_ADD;
typedef PFN_UCX_ENDPOINT_STATIC_STREAMS_DISABLE *PEVT_UCX_ENDPOINT_STATIC_STREAMS_DISABLE;
typedef PFN_UCX_ENDPOINT_STATIC_STREAMS_ENABLE *PEVT_UCX_ENDPOINT_STATIC_STREAMS_ENABLE;

FORCEINLINE VOID UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS_INIT(
    _Out_ PUCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS Callbacks,
    _In_ PFN_UCX_ENDPOINT_PURGE EvtEndpointPurge, _In_ PFN_UCX_ENDPOINT_START EvtEndpointStart,
    _In_ PFN_UCX_ENDPOINT_ABORT EvtEndpointAbort,
    _In_ PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS EvtEndpointOkToCancelTransfers,
    _In_ PFN_UCX_DEFAULT_ENDPOINT_UPDATE EvtDefaultEndpointUpdate) {
    RtlZeroMemory(Callbacks, sizeof(*Callbacks));
    Callbacks->Size = sizeof(*Callbacks);
    Callbacks->EvtEndpointPurge = EvtEndpointPurge;
    Callbacks->EvtEndpointStart = EvtEndpointStart;
    Callbacks->EvtEndpointAbort = EvtEndpointAbort;
    Callbacks->EvtEndpointOkToCancelTransfers = EvtEndpointOkToCancelTransfers;
    Callbacks->EvtDefaultEndpointUpdate = EvtDefaultEndpointUpdate;
}

FORCEINLINE VOID UCX_ENDPOINT_EVENT_CALLBACKS_INIT(
    _Out_ PUCX_ENDPOINT_EVENT_CALLBACKS Callbacks, _In_ PFN_UCX_ENDPOINT_PURGE EvtEndpointPurge,
    _In_ PFN_UCX_ENDPOINT_START EvtEndpointStart, _In_ PFN_UCX_ENDPOINT_ABORT EvtEndpointAbort,
    _In_ PFN_UCX_ENDPOINT_RESET EvtEndpointReset,
    _In_ PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS EvtEndpointOkToCancelTransfers,
    _In_ PFN_UCX_ENDPOINT_STATIC_STREAMS_ADD EvtEndpointStaticStreamsAdd,
    _In_ PFN_UCX_ENDPOINT_STATIC_STREAMS_ENABLE EvtEndpointStaticStreamsEnable,
    _In_ PFN_UCX_ENDPOINT_STATIC_STREAMS_DISABLE EvtEndpointStaticStreamsDisable) {
    RtlZeroMemory(Callbacks, sizeof(*Callbacks));
    Callbacks->Size = sizeof(*Callbacks);
    Callbacks->EvtEndpointPurge = EvtEndpointPurge;
    Callbacks->EvtEndpointStart = EvtEndpointStart;
    Callbacks->EvtEndpointAbort = EvtEndpointAbort;
    Callbacks->EvtEndpointReset = EvtEndpointReset;
    Callbacks->EvtEndpointOkToCancelTransfers = EvtEndpointOkToCancelTransfers;
    Callbacks->EvtEndpointStaticStreamsAdd = EvtEndpointStaticStreamsAdd;
    Callbacks->EvtEndpointStaticStreamsEnable = EvtEndpointStaticStreamsEnable;
    Callbacks->EvtEndpointStaticStreamsDisable = EvtEndpointStaticStreamsDisable;
}

typedef VOID (*PFN_UCXDEFAULTENDPOINTINITSETEVENTCALLBACKS)(
    PUCX_DRIVER_GLOBALS DriverGlobals, PUCXENDPOINT_INIT EndpointInit,
    PUCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS EventCallbacks);

FORCEINLINE VOID
UcxDefaultEndpointInitSetEventCallbacks(_Inout_ PUCXENDPOINT_INIT EndpointInit,
                                        _In_ PUCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS EventCallbacks) {
    ((PFN_UCXDEFAULTENDPOINTINITSETEVENTCALLBACKS)
         UcxFunctions[UcxDefaultEndpointInitSetEventCallbacksTableIndex])(
        UcxDriverGlobals, EndpointInit, EventCallbacks);
}

typedef VOID (*PFN_UCXENDPOINTABORTCOMPLETE)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                             UCXENDPOINT Endpoint);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxEndpointAbortComplete(_In_ UCXENDPOINT Endpoint) {
    ((PFN_UCXENDPOINTABORTCOMPLETE)UcxFunctions[UcxEndpointAbortCompleteTableIndex])(
        UcxDriverGlobals, Endpoint);
}

typedef NTSTATUS (*PFN_UCXENDPOINTCREATE)(PUCX_DRIVER_GLOBALS DriverGlobals, UCXUSBDEVICE UsbDevice,
                                          PUCXENDPOINT_INIT *EndpointInit,
                                          PWDF_OBJECT_ATTRIBUTES Attributes, UCXENDPOINT *Endpoint);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcxEndpointCreate(_In_ UCXUSBDEVICE UsbDevice,
                                       _Inout_opt_ PUCXENDPOINT_INIT *EndpointInit,
                                       _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                       _Out_ UCXENDPOINT *Endpoint) {
    return ((PFN_UCXENDPOINTCREATE)UcxFunctions[UcxEndpointCreateTableIndex])(
        UcxDriverGlobals, UsbDevice, EndpointInit, Attributes, Endpoint);
}

typedef UCXSSTREAMS (*PFN_UCXENDPOINTGETSTATICSTREAMSREFERENCED)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                                                 UCXENDPOINT Endpoint, PVOID Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE UCXSSTREAMS UcxEndpointGetStaticStreamsReferenced(_In_ UCXENDPOINT Endpoint,
                                                              _In_ PVOID Tag) {
    return ((PFN_UCXENDPOINTGETSTATICSTREAMSREFERENCED)
                UcxFunctions[UcxEndpointGetStaticStreamsReferencedTableIndex])(UcxDriverGlobals,
                                                                               Endpoint, Tag);
}

typedef VOID (*PFN_UCXENDPOINTINITSETEVENTCALLBACKS)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                                     PUCXENDPOINT_INIT EndpointInit,
                                                     PUCX_ENDPOINT_EVENT_CALLBACKS EventCallbacks);

FORCEINLINE VOID UcxEndpointInitSetEventCallbacks(
    _Inout_ PUCXENDPOINT_INIT EndpointInit, _In_ PUCX_ENDPOINT_EVENT_CALLBACKS EventCallbacks) {
    ((PFN_UCXENDPOINTINITSETEVENTCALLBACKS)
         UcxFunctions[UcxEndpointInitSetEventCallbacksTableIndex])(UcxDriverGlobals, EndpointInit,
                                                                   EventCallbacks);
}

typedef VOID (*PFN_UCXENDPOINTNEEDTOCANCELTRANSFERS)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                                     UCXENDPOINT Endpoint);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxEndpointNeedToCancelTransfers(_In_ UCXENDPOINT Endpoint) {
    ((PFN_UCXENDPOINTNEEDTOCANCELTRANSFERS)
         UcxFunctions[UcxEndpointNeedToCancelTransfersTableIndex])(UcxDriverGlobals, Endpoint);
}

typedef VOID (*PFN_UCXENDPOINTNOPINGRESPONSEERROR)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                                   UCXENDPOINT Endpoint);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxEndpointNoPingResponseError(_In_ UCXENDPOINT Endpoint) {
    ((PFN_UCXENDPOINTNOPINGRESPONSEERROR)UcxFunctions[UcxEndpointNoPingResponseErrorTableIndex])(
        UcxDriverGlobals, Endpoint);
}

typedef VOID (*PFN_UCXENDPOINTPURGECOMPLETE)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                             UCXENDPOINT Endpoint);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxEndpointPurgeComplete(_In_ UCXENDPOINT Endpoint) {
    ((PFN_UCXENDPOINTPURGECOMPLETE)UcxFunctions[UcxEndpointPurgeCompleteTableIndex])(
        UcxDriverGlobals, Endpoint);
}

typedef VOID (*PFN_UCXENDPOINTSETWDFIOQUEUE)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                             UCXENDPOINT Endpoint, WDFQUEUE WdfQueue);

FORCEINLINE VOID UcxEndpointSetWdfIoQueue(_In_ UCXENDPOINT Endpoint, _In_ WDFQUEUE WdfQueue) {
    ((PFN_UCXENDPOINTSETWDFIOQUEUE)UcxFunctions[UcxEndpointSetWdfIoQueueTableIndex])(
        UcxDriverGlobals, Endpoint, WdfQueue);
}

EXTERN_C_END

#pragma clang diagnostic pop

#endif
