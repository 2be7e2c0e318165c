/*
 * Requests: one for each IRP a driver is given or makes. Whoever holds a request completes it,
 * forwards it or sends it on, exactly once.
 */
#ifndef CWDK_WDF_REQUEST_H
#define CWDK_WDF_REQUEST_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include "wdf/device.h"

EXTERN_C_START

typedef enum _WDF_REQUEST_FORWARD_OPTIONS_FLAGS {
    WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET = 1,
} WDF_REQUEST_FORWARD_OPTIONS_FLAGS;

typedef enum _WDF_REQUEST_REUSE_FLAGS {
    WDF_REQUEST_REUSE_NO_FLAGS = 0,
    WDF_REQUEST_REUSE_SET_NEW_IRP,
} WDF_REQUEST_REUSE_FLAGS;

typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
    WDF_REQUEST_SEND_OPTION_TIMEOUT = 1,
    WDF_REQUEST_SEND_OPTION_SYNCHRONOUS,
    WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 4,
    WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 8,
    WDF_REQUEST_SEND_OPTION_IMPERSONATE_CLIENT = 0x10000,
    WDF_REQUEST_SEND_OPTION_IMPERSONATION_IGNORE_FAILURE = 0x20000,
} WDF_REQUEST_SEND_OPTIONS_FLAGS;

typedef enum _WDF_REQUEST_STOP_ACTION_FLAGS {
    WdfRequestStopActionInvalid = 0,
    WdfRequestStopActionSuspend,
    WdfRequestStopActionPurge,
    WdfRequestStopRequestCancelable = 0x10000000,
} WDF_REQUEST_STOP_ACTION_FLAGS;

_Function_class_(EVT_WDF_REQUEST_CANCEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_REQUEST_CANCEL(_In_ WDFREQUEST Request);
typedef EVT_WDF_REQUEST_CANCEL *PFN_WDF_REQUEST_CANCEL;

_Function_class_(EVT_WDF_REQUEST_COMPLETION_ROUTINE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_REQUEST_COMPLETION_ROUTINE(_In_ WDFREQUEST Request, _In_ WDFIOTARGET Target,
                                                _In_ PWDF_REQUEST_COMPLETION_PARAMS Params,
                                                _In_ WDFCONTEXT Context);
typedef EVT_WDF_REQUEST_COMPLETION_ROUTINE *PFN_WDF_REQUEST_COMPLETION_ROUTINE;

struct _WDF_REQUEST_COMPLETION_PARAMS {
    ULONG Size;
    WDF_REQUEST_TYPE Type;
    IO_STATUS_BLOCK IoStatus;
    union {
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } Write;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } Read;
        struct {
            ULONG IoControlCode;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
            } Input;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
                size_t Length;
            } Output;
        } Ioctl;
        struct {
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument1;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument2;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument3;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument4;
        } Others;
        struct {
            PWDF_USB_REQUEST_COMPLETION_PARAMS Completion;
        } Usb;
    } Parameters;
};

struct _WDF_REQUEST_FORWARD_OPTIONS {
    ULONG Size;
    ULONG Flags;
};

struct _WDF_REQUEST_PARAMETERS {
    USHORT Size;
    UCHAR MinorFunction;
    WDF_REQUEST_TYPE Type;
    union {
        struct {
            PIO_SECURITY_CONTEXT SecurityContext;
            ULONG Options;
            DECLSPEC_ALIGN(8) USHORT FileAttributes;
            USHORT ShareAccess;
            DECLSPEC_ALIGN(8) ULONG EaLength;
        } Create;
        struct {
            size_t Length;
            ULONG Key;
            LONGLONG DeviceOffset;
        } Read;
        struct {
            size_t Length;
            ULONG Key;
            LONGLONG DeviceOffset;
        } Write;
        struct {
            size_t OutputBufferLength;
            size_t InputBufferLength;
            ULONG IoControlCode;
            PVOID Type3InputBuffer;
        } DeviceIoControl;
        struct {
            PVOID Arg1;
            PVOID Arg2;
            ULONG IoControlCode;
            PVOID Arg4;
        } Others;
    } Parameters;
};

struct _WDF_REQUEST_REUSE_PARAMS {
    ULONG Size;
    ULONG Flags;
    NTSTATUS Status;
    PIRP NewIrp;
};

struct _WDF_REQUEST_SEND_OPTIONS {
    ULONG Size;
    ULONG Flags;
    LONGLONG Timeout;
};

typedef NTSTATUS (*PFN_WDFREQUESTALLOCATETIMER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestAllocateTimer(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTALLOCATETIMER)WdfFunctions[WdfRequestAllocateTimerTableIndex])(
        WdfDriverGlobals, Request);
}

typedef BOOLEAN (*PFN_WDFREQUESTCANCELSENTREQUEST)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfRequestCancelSentRequest(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTCANCELSENTREQUEST)WdfFunctions[WdfRequestCancelSentRequestTableIndex])(
        WdfDriverGlobals, Request);
}

typedef NTSTATUS (*PFN_WDFREQUESTCHANGETARGET)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFREQUEST Request, WDFIOTARGET IoTarget);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestChangeTarget(_In_ WDFREQUEST Request, _In_ WDFIOTARGET IoTarget) {
    return ((PFN_WDFREQUESTCHANGETARGET)WdfFunctions[WdfRequestChangeTargetTableIndex])(
        WdfDriverGlobals, Request, IoTarget);
}

typedef void (*PFN_WDFREQUESTCOMPLETE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                       NTSTATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestComplete(_In_ _Consumes_(request) WDFREQUEST Request,
                                    _In_ NTSTATUS Status) {
    ((PFN_WDFREQUESTCOMPLETE)WdfFunctions[WdfRequestCompleteTableIndex])(WdfDriverGlobals, Request,
                                                                         Status);
}

typedef void (*PFN_WDFREQUESTCOMPLETEWITHINFORMATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFREQUEST Request, NTSTATUS Status,
                                                      ULONG_PTR Information);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestCompleteWithInformation(_In_ _Consumes_(request) WDFREQUEST Request,
                                                   _In_ NTSTATUS Status,
                                                   _In_ ULONG_PTR Information) {
    ((PFN_WDFREQUESTCOMPLETEWITHINFORMATION)
         WdfFunctions[WdfRequestCompleteWithInformationTableIndex])(WdfDriverGlobals, Request,
                                                                    Status, Information);
}

typedef NTSTATUS (*PFN_WDFREQUESTCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                         PWDF_OBJECT_ATTRIBUTES RequestAttributes,
                                         WDFIOTARGET IoTarget, WDFREQUEST *Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES RequestAttributes,
                                      _In_opt_ WDFIOTARGET IoTarget, _Out_ WDFREQUEST *Request) {
    return ((PFN_WDFREQUESTCREATE)WdfFunctions[WdfRequestCreateTableIndex])(
        WdfDriverGlobals, RequestAttributes, IoTarget, Request);
}

typedef void (*PFN_WDFREQUESTFORMATREQUESTUSINGCURRENTTYPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestFormatRequestUsingCurrentType(_In_ WDFREQUEST Request) {
    ((PFN_WDFREQUESTFORMATREQUESTUSINGCURRENTTYPE)
         WdfFunctions[WdfRequestFormatRequestUsingCurrentTypeTableIndex])(WdfDriverGlobals,
                                                                          Request);
}

typedef NTSTATUS (*PFN_WDFREQUESTFORWARDTOIOQUEUE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFREQUEST Request, WDFQUEUE DestinationQueue);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestForwardToIoQueue(_In_ _Consumes_on_success_(request)
                                                    WDFREQUEST Request,
                                                _In_ WDFQUEUE DestinationQueue) {
    return ((PFN_WDFREQUESTFORWARDTOIOQUEUE)WdfFunctions[WdfRequestForwardToIoQueueTableIndex])(
        WdfDriverGlobals, Request, DestinationQueue);
}

#if CWDK_KMDF

typedef void (*PFN_WDFREQUESTCOMPLETEWITHPRIORITYBOOST)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFREQUEST Request, NTSTATUS Status,
                                                        CCHAR PriorityBoost);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestCompleteWithPriorityBoost(_In_ _Consumes_(request) WDFREQUEST Request,
                                                     _In_ NTSTATUS Status,
                                                     _In_ CCHAR PriorityBoost) {
    ((PFN_WDFREQUESTCOMPLETEWITHPRIORITYBOOST)
         WdfFunctions[WdfRequestCompleteWithPriorityBoostTableIndex])(WdfDriverGlobals, Request,
                                                                      Status, PriorityBoost);
}

typedef NTSTATUS (*PFN_WDFREQUESTCREATEFROMIRP)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                PWDF_OBJECT_ATTRIBUTES RequestAttributes, PIRP Irp,
                                                BOOLEAN RequestFreesIrp, WDFREQUEST *Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestCreateFromIrp(_In_opt_ PWDF_OBJECT_ATTRIBUTES RequestAttributes,
                                             _In_ PIRP Irp, _In_ BOOLEAN RequestFreesIrp,
                                             _Out_ WDFREQUEST *Request) {
    return ((PFN_WDFREQUESTCREATEFROMIRP)WdfFunctions[WdfRequestCreateFromIrpTableIndex])(
        WdfDriverGlobals, RequestAttributes, Irp, RequestFreesIrp, Request);
}

typedef NTSTATUS (*PFN_WDFREQUESTFORWARDTOPARENTDEVICEIOQUEUE)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request, WDFQUEUE ParentDeviceQueue,
    PWDF_REQUEST_FORWARD_OPTIONS ForwardOptions);

#endif

typedef void (*PFN_WDFREQUESTGETCOMPLETIONPARAMS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFREQUEST Request,
                                                  PWDF_REQUEST_COMPLETION_PARAMS Params);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestGetCompletionParams(_In_ WDFREQUEST Request,
                                               _Inout_ PWDF_REQUEST_COMPLETION_PARAMS Params) {
    ((PFN_WDFREQUESTGETCOMPLETIONPARAMS)WdfFunctions[WdfRequestGetCompletionParamsTableIndex])(
        WdfDriverGlobals, Request, Params);
}

typedef WDFFILEOBJECT (*PFN_WDFREQUESTGETFILEOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFFILEOBJECT WdfRequestGetFileObject(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTGETFILEOBJECT)WdfFunctions[WdfRequestGetFileObjectTableIndex])(
        WdfDriverGlobals, Request);
}

typedef ULONG_PTR (*PFN_WDFREQUESTGETINFORMATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG_PTR WdfRequestGetInformation(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTGETINFORMATION)WdfFunctions[WdfRequestGetInformationTableIndex])(
        WdfDriverGlobals, Request);
}

typedef WDFQUEUE (*PFN_WDFREQUESTGETIOQUEUE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFQUEUE WdfRequestGetIoQueue(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTGETIOQUEUE)WdfFunctions[WdfRequestGetIoQueueTableIndex])(
        WdfDriverGlobals, Request);
}

typedef void (*PFN_WDFREQUESTGETPARAMETERS)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                            PWDF_REQUEST_PARAMETERS Parameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestGetParameters(_In_ WDFREQUEST Request,
                                         _Inout_ PWDF_REQUEST_PARAMETERS Parameters) {
    ((PFN_WDFREQUESTGETPARAMETERS)WdfFunctions[WdfRequestGetParametersTableIndex])(
        WdfDriverGlobals, Request, Parameters);
}

typedef KPROCESSOR_MODE (*PFN_WDFREQUESTGETREQUESTORMODE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE KPROCESSOR_MODE WdfRequestGetRequestorMode(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTGETREQUESTORMODE)WdfFunctions[WdfRequestGetRequestorModeTableIndex])(
        WdfDriverGlobals, Request);
}

typedef NTSTATUS (*PFN_WDFREQUESTGETSTATUS)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestGetStatus(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTGETSTATUS)WdfFunctions[WdfRequestGetStatusTableIndex])(WdfDriverGlobals,
                                                                                  Request);
}

typedef BOOLEAN (*PFN_WDFREQUESTISCANCELED)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE BOOLEAN WdfRequestIsCanceled(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTISCANCELED)WdfFunctions[WdfRequestIsCanceledTableIndex])(
        WdfDriverGlobals, Request);
}

typedef BOOLEAN (*PFN_WDFREQUESTISFROM32BITPROCESS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFREQUEST Request);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
FORCEINLINE BOOLEAN WdfRequestIsFrom32BitProcess(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTISFROM32BITPROCESS)WdfFunctions[WdfRequestIsFrom32BitProcessTableIndex])(
        WdfDriverGlobals, Request);
}

typedef void (*PFN_WDFREQUESTMARKCANCELABLE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                             PFN_WDF_REQUEST_CANCEL EvtRequestCancel);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestMarkCancelable(_In_ _Parks_(request) WDFREQUEST Request,
                                          _In_ PFN_WDF_REQUEST_CANCEL EvtRequestCancel) {
    ((PFN_WDFREQUESTMARKCANCELABLE)WdfFunctions[WdfRequestMarkCancelableTableIndex])(
        WdfDriverGlobals, Request, EvtRequestCancel);
}

typedef NTSTATUS (*PFN_WDFREQUESTMARKCANCELABLEEX)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFREQUEST Request,
                                                   PFN_WDF_REQUEST_CANCEL EvtRequestCancel);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestMarkCancelableEx(_In_ _Parks_(request) WDFREQUEST Request,
                                                _In_ PFN_WDF_REQUEST_CANCEL EvtRequestCancel) {
    return ((PFN_WDFREQUESTMARKCANCELABLEEX)WdfFunctions[WdfRequestMarkCancelableExTableIndex])(
        WdfDriverGlobals, Request, EvtRequestCancel);
}

typedef NTSTATUS (*PFN_WDFREQUESTREQUEUE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRequeue(_In_ _Consumes_on_success_(request) WDFREQUEST Request) {
    return ((PFN_WDFREQUESTREQUEUE)WdfFunctions[WdfRequestRequeueTableIndex])(WdfDriverGlobals,
                                                                              Request);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEINPUTBUFFER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFREQUEST Request,
                                                      size_t MinimumRequiredLength, PVOID *Buffer,
                                                      size_t *Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRetrieveInputBuffer(_In_ WDFREQUEST Request,
                                                   _In_ size_t MinimumRequiredLength,
                                                   _Outptr_result_bytebuffer_(*Length)
                                                       PVOID *Buffer,
                                                   _Out_opt_ size_t *Length) {
    return (
        (PFN_WDFREQUESTRETRIEVEINPUTBUFFER)WdfFunctions[WdfRequestRetrieveInputBufferTableIndex])(
        WdfDriverGlobals, Request, MinimumRequiredLength, Buffer, Length);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEINPUTMEMORY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFREQUEST Request, WDFMEMORY *Memory);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRetrieveInputMemory(_In_ WDFREQUEST Request,
                                                   _Out_ WDFMEMORY *Memory) {
    return (
        (PFN_WDFREQUESTRETRIEVEINPUTMEMORY)WdfFunctions[WdfRequestRetrieveInputMemoryTableIndex])(
        WdfDriverGlobals, Request, Memory);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEOUTPUTBUFFER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFREQUEST Request,
                                                       size_t MinimumRequiredSize, PVOID *Buffer,
                                                       size_t *Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRetrieveOutputBuffer(_In_ WDFREQUEST Request,
                                                    _In_ size_t MinimumRequiredSize,
                                                    _Outptr_result_bytebuffer_(*Length)
                                                        PVOID *Buffer,
                                                    _Out_opt_ size_t *Length) {
    return (
        (PFN_WDFREQUESTRETRIEVEOUTPUTBUFFER)WdfFunctions[WdfRequestRetrieveOutputBufferTableIndex])(
        WdfDriverGlobals, Request, MinimumRequiredSize, Buffer, Length);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEOUTPUTMEMORY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFREQUEST Request, WDFMEMORY *Memory);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRetrieveOutputMemory(_In_ WDFREQUEST Request,
                                                    _Out_ WDFMEMORY *Memory) {
    return (
        (PFN_WDFREQUESTRETRIEVEOUTPUTMEMORY)WdfFunctions[WdfRequestRetrieveOutputMemoryTableIndex])(
        WdfDriverGlobals, Request, Memory);
}

typedef NTSTATUS (*PFN_WDFREQUESTREUSE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                        PWDF_REQUEST_REUSE_PARAMS ReuseParams);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE NTSTATUS WdfRequestReuse(_In_ WDFREQUEST Request,
                                     _In_ PWDF_REQUEST_REUSE_PARAMS ReuseParams) {
    return ((PFN_WDFREQUESTREUSE)WdfFunctions[WdfRequestReuseTableIndex])(WdfDriverGlobals, Request,
                                                                          ReuseParams);
}

typedef BOOLEAN (*PFN_WDFREQUESTSEND)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                      WDFIOTARGET Target, PWDF_REQUEST_SEND_OPTIONS Options);

_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(Options->Flags &WDF_REQUEST_SEND_OPTION_SYNCHRONOUS == 0, _Must_inspect_result_)
_Success_(return != 0)
FORCEINLINE BOOLEAN WdfRequestSend(_In_ _When_(Options == NULL, _Consumes_on_success_(request))
                                       _When_(Options != NULL, _Parks_(request)) WDFREQUEST Request,
                                   _In_ WDFIOTARGET Target,
                                   _In_opt_ PWDF_REQUEST_SEND_OPTIONS Options) {
    return ((PFN_WDFREQUESTSEND)WdfFunctions[WdfRequestSendTableIndex])(WdfDriverGlobals, Request,
                                                                        Target, Options);
}

#if CWDK_KMDF >= 21 || CWDK_UMDF

typedef ULONG (*PFN_WDFREQUESTGETREQUESTORPROCESSID)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG WdfRequestGetRequestorProcessId(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTGETREQUESTORPROCESSID)
                WdfFunctions[WdfRequestGetRequestorProcessIdTableIndex])(WdfDriverGlobals, Request);
}

#endif

#if CWDK_KMDF

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestForwardToParentDeviceIoQueue(
    _In_ _Consumes_on_success_(request) WDFREQUEST Request, _In_ WDFQUEUE ParentDeviceQueue,
    _In_ PWDF_REQUEST_FORWARD_OPTIONS ForwardOptions) {
    return ((PFN_WDFREQUESTFORWARDTOPARENTDEVICEIOQUEUE)
                WdfFunctions[WdfRequestForwardToParentDeviceIoQueueTableIndex])(
        WdfDriverGlobals, Request, ParentDeviceQueue, ForwardOptions);
}

typedef BOOLEAN (*PFN_WDFREQUESTISRESERVED)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfRequestIsReserved(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTISRESERVED)WdfFunctions[WdfRequestIsReservedTableIndex])(
        WdfDriverGlobals, Request);
}

typedef NTSTATUS (*PFN_WDFREQUESTPROBEANDLOCKUSERBUFFERFORREAD)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                WDFREQUEST Request, PVOID Buffer,
                                                                size_t Length,
                                                                WDFMEMORY *MemoryObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestProbeAndLockUserBufferForRead(_In_ WDFREQUEST Request,
                                                             _In_reads_bytes_(Length) PVOID Buffer,
                                                             _In_ size_t Length,
                                                             _Out_ WDFMEMORY *MemoryObject) {
    return ((PFN_WDFREQUESTPROBEANDLOCKUSERBUFFERFORREAD)
                WdfFunctions[WdfRequestProbeAndLockUserBufferForReadTableIndex])(
        WdfDriverGlobals, Request, Buffer, Length, MemoryObject);
}

typedef NTSTATUS (*PFN_WDFREQUESTPROBEANDLOCKUSERBUFFERFORWRITE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFREQUEST Request, PVOID Buffer,
                                                                 size_t Length,
                                                                 WDFMEMORY *MemoryObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestProbeAndLockUserBufferForWrite(_In_ WDFREQUEST Request,
                                                              _In_reads_bytes_(Length) PVOID Buffer,
                                                              _In_ size_t Length,
                                                              _Out_ WDFMEMORY *MemoryObject) {
    return ((PFN_WDFREQUESTPROBEANDLOCKUSERBUFFERFORWRITE)
                WdfFunctions[WdfRequestProbeAndLockUserBufferForWriteTableIndex])(
        WdfDriverGlobals, Request, Buffer, Length, MemoryObject);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEINPUTWDMMDL)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFREQUEST Request, PMDL *Mdl);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRetrieveInputWdmMdl(_In_ WDFREQUEST Request, _Outptr_ PMDL *Mdl) {
    return (
        (PFN_WDFREQUESTRETRIEVEINPUTWDMMDL)WdfFunctions[WdfRequestRetrieveInputWdmMdlTableIndex])(
        WdfDriverGlobals, Request, Mdl);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEOUTPUTWDMMDL)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFREQUEST Request, PMDL *Mdl);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRetrieveOutputWdmMdl(_In_ WDFREQUEST Request, _Outptr_ PMDL *Mdl) {
    return (
        (PFN_WDFREQUESTRETRIEVEOUTPUTWDMMDL)WdfFunctions[WdfRequestRetrieveOutputWdmMdlTableIndex])(
        WdfDriverGlobals, Request, Mdl);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEUNSAFEUSERINPUTBUFFER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                WDFREQUEST Request,
                                                                size_t MinimumRequiredLength,
                                                                PVOID *InputBuffer, size_t *Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRetrieveUnsafeUserInputBuffer(_In_ WDFREQUEST Request,
                                                             _In_ size_t MinimumRequiredLength,
                                                             _Outptr_result_bytebuffer_(*Length)
                                                                 PVOID *InputBuffer,
                                                             _Out_opt_ size_t *Length) {
    return ((PFN_WDFREQUESTRETRIEVEUNSAFEUSERINPUTBUFFER)
                WdfFunctions[WdfRequestRetrieveUnsafeUserInputBufferTableIndex])(
        WdfDriverGlobals, Request, MinimumRequiredLength, InputBuffer, Length);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEUNSAFEUSEROUTPUTBUFFER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFREQUEST Request,
                                                                 size_t MinimumRequiredLength,
                                                                 PVOID *OutputBuffer,
                                                                 size_t *Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestRetrieveUnsafeUserOutputBuffer(_In_ WDFREQUEST Request,
                                                              _In_ size_t MinimumRequiredLength,
                                                              _Outptr_result_bytebuffer_(*Length)
                                                                  PVOID *OutputBuffer,
                                                              _Out_opt_ size_t *Length) {
    return ((PFN_WDFREQUESTRETRIEVEUNSAFEUSEROUTPUTBUFFER)
                WdfFunctions[WdfRequestRetrieveUnsafeUserOutputBufferTableIndex])(
        WdfDriverGlobals, Request, MinimumRequiredLength, OutputBuffer, Length);
}

#endif

typedef void (*PFN_WDFREQUESTSETCOMPLETIONROUTINE)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    PFN_WDF_REQUEST_COMPLETION_ROUTINE CompletionRoutine, WDFCONTEXT CompletionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfRequestSetCompletionRoutine(_In_ WDFREQUEST Request,
                               _In_opt_ PFN_WDF_REQUEST_COMPLETION_ROUTINE CompletionRoutine,
                               _In_opt_ __drv_aliasesMem WDFCONTEXT CompletionContext) {
    ((PFN_WDFREQUESTSETCOMPLETIONROUTINE)WdfFunctions[WdfRequestSetCompletionRoutineTableIndex])(
        WdfDriverGlobals, Request, CompletionRoutine, CompletionContext);
}

typedef void (*PFN_WDFREQUESTSETINFORMATION)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                             ULONG_PTR Information);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestSetInformation(_In_ WDFREQUEST Request, _In_ ULONG_PTR Information) {
    ((PFN_WDFREQUESTSETINFORMATION)WdfFunctions[WdfRequestSetInformationTableIndex])(
        WdfDriverGlobals, Request, Information);
}

typedef void (*PFN_WDFREQUESTSTOPACKNOWLEDGE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                              BOOLEAN Requeue);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestStopAcknowledge(_In_ _When_(Requeue != 0, _Consumes_(request))
                                               _When_(Requeue == 0, _Parks_(request))
                                                   WDFREQUEST Request,
                                           _In_ BOOLEAN Requeue) {
    ((PFN_WDFREQUESTSTOPACKNOWLEDGE)WdfFunctions[WdfRequestStopAcknowledgeTableIndex])(
        WdfDriverGlobals, Request, Requeue);
}

typedef NTSTATUS (*PFN_WDFREQUESTUNMARKCANCELABLE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestUnmarkCancelable(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTUNMARKCANCELABLE)WdfFunctions[WdfRequestUnmarkCancelableTableIndex])(
        WdfDriverGlobals, Request);
}

#if CWDK_KMDF

typedef void (*PFN_WDFREQUESTWDMFORMATUSINGSTACKLOCATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFREQUEST Request,
                                                          PIO_STACK_LOCATION Stack);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfRequestWdmFormatUsingStackLocation(_In_ WDFREQUEST Request,
                                                       _In_ PIO_STACK_LOCATION Stack) {
    ((PFN_WDFREQUESTWDMFORMATUSINGSTACKLOCATION)
         WdfFunctions[WdfRequestWdmFormatUsingStackLocationTableIndex])(WdfDriverGlobals, Request,
                                                                        Stack);
}

typedef PIRP (*PFN_WDFREQUESTWDMGETIRP)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PIRP WdfRequestWdmGetIrp(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTWDMGETIRP)WdfFunctions[WdfRequestWdmGetIrpTableIndex])(WdfDriverGlobals,
                                                                                  Request);
}

#endif

FORCEINLINE VOID WDF_REQUEST_COMPLETION_PARAMS_INIT(_Out_ PWDF_REQUEST_COMPLETION_PARAMS Params) {
    RtlZeroMemory(Params, sizeof(WDF_REQUEST_COMPLETION_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_REQUEST_COMPLETION_PARAMS);
}

FORCEINLINE VOID
WDF_REQUEST_FORWARD_OPTIONS_INIT(_Out_ PWDF_REQUEST_FORWARD_OPTIONS ForwardOptions) {
    RtlZeroMemory(ForwardOptions, sizeof(WDF_REQUEST_FORWARD_OPTIONS));
    ForwardOptions->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_REQUEST_FORWARD_OPTIONS);
    ForwardOptions->Flags = WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET;
}

FORCEINLINE VOID WDF_REQUEST_PARAMETERS_INIT(_Out_ PWDF_REQUEST_PARAMETERS Parameters) {
    RtlZeroMemory(Parameters, sizeof(WDF_REQUEST_PARAMETERS));
    Parameters->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_REQUEST_PARAMETERS);
}

FORCEINLINE VOID WDF_REQUEST_REUSE_PARAMS_INIT(_Out_ PWDF_REQUEST_REUSE_PARAMS Params,
                                               _In_ ULONG Flags, _In_ NTSTATUS Status) {
    RtlZeroMemory(Params, sizeof(WDF_REQUEST_REUSE_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_REQUEST_REUSE_PARAMS);
    Params->Flags = Flags;
    Params->Status = Status;
}

FORCEINLINE VOID WDF_REQUEST_SEND_OPTIONS_INIT(_Out_ PWDF_REQUEST_SEND_OPTIONS Options,
                                               _In_ ULONG Flags) {
    RtlZeroMemory(Options, sizeof(WDF_REQUEST_SEND_OPTIONS));
    Options->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_REQUEST_SEND_OPTIONS);
    Options->Flags = Flags;
}

FORCEINLINE VOID WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(_Inout_ PWDF_REQUEST_REUSE_PARAMS Params,
                                                      _In_ PIRP NewIrp) {
    Params->Flags |= WDF_REQUEST_REUSE_SET_NEW_IRP;
    Params->NewIrp = NewIrp;
}

FORCEINLINE VOID WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(_Inout_ PWDF_REQUEST_SEND_OPTIONS Options,
                                                      _In_ LONGLONG Timeout) {
    Options->Flags |= WDF_REQUEST_SEND_OPTION_TIMEOUT;
    Options->Timeout = Timeout;
}

#if CWDK_UMDF

_Function_class_(EVT_WDF_REQUEST_IMPERSONATE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_REQUEST_IMPERSONATE(_In_ WDFREQUEST Request, _In_opt_ PVOID Context);
typedef EVT_WDF_REQUEST_IMPERSONATE *PFN_WDF_REQUEST_IMPERSONATE;

typedef NTSTATUS (*PFN_WDFREQUESTIMPERSONATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                              SECURITY_IMPERSONATION_LEVEL ImpersonationLevel,
                                              PFN_WDF_REQUEST_IMPERSONATE EvtRequestImpersonate,
                                              PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfRequestImpersonate(_In_ WDFREQUEST Request,
                                           _In_ SECURITY_IMPERSONATION_LEVEL ImpersonationLevel,
                                           _In_ PFN_WDF_REQUEST_IMPERSONATE EvtRequestImpersonate,
                                           _In_opt_ PVOID Context) {
    return ((PFN_WDFREQUESTIMPERSONATE)WdfFunctions[WdfRequestImpersonateTableIndex])(
        WdfDriverGlobals, Request, ImpersonationLevel, EvtRequestImpersonate, Context);
}

typedef BOOLEAN (*PFN_WDFREQUESTISFROMUSERMODEDRIVER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFREQUEST Request);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN WdfRequestIsFromUserModeDriver(_In_ WDFREQUEST Request) {
    return (
        (PFN_WDFREQUESTISFROMUSERMODEDRIVER)WdfFunctions[WdfRequestIsFromUserModeDriverTableIndex])(
        WdfDriverGlobals, Request);
}

typedef void (*PFN_WDFREQUESTSETUSERMODEDRIVERINITIATEDIO)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFREQUEST Request,
                                                           BOOLEAN IsUserModeDriverInitiated);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfRequestSetUserModeDriverInitiatedIo(_In_ WDFREQUEST Request,
                                                        _In_ BOOLEAN IsUserModeDriverInitiated) {
    ((PFN_WDFREQUESTSETUSERMODEDRIVERINITIATEDIO)
         WdfFunctions[WdfRequestSetUserModeDriverInitiatedIoTableIndex])(WdfDriverGlobals, Request,
                                                                         IsUserModeDriverInitiated);
}

typedef BOOLEAN (*PFN_WDFREQUESTGETUSERMODEDRIVERINITIATEDIO)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFREQUEST Request);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN WdfRequestGetUserModeDriverInitiatedIo(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTGETUSERMODEDRIVERINITIATEDIO)
                WdfFunctions[WdfRequestGetUserModeDriverInitiatedIoTableIndex])(WdfDriverGlobals,
                                                                                Request);
}

typedef void (*PFN_WDFREQUESTSETACTIVITYID)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                            LPGUID ActivityId);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfRequestSetActivityId(_In_ WDFREQUEST Request, _In_ LPGUID ActivityId) {
    ((PFN_WDFREQUESTSETACTIVITYID)WdfFunctions[WdfRequestSetActivityIdTableIndex])(
        WdfDriverGlobals, Request, ActivityId);
}

typedef NTSTATUS (*PFN_WDFREQUESTRETRIEVEACTIVITYID)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFREQUEST Request, LPGUID ActivityId);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS WdfRequestRetrieveActivityId(_In_ WDFREQUEST Request,
                                                  _Out_ LPGUID ActivityId) {
    return ((PFN_WDFREQUESTRETRIEVEACTIVITYID)WdfFunctions[WdfRequestRetrieveActivityIdTableIndex])(
        WdfDriverGlobals, Request, ActivityId);
}

typedef WDF_DEVICE_IO_TYPE (*PFN_WDFREQUESTGETEFFECTIVEIOTYPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFREQUEST Request);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE WDF_DEVICE_IO_TYPE WdfRequestGetEffectiveIoType(_In_ WDFREQUEST Request) {
    return ((PFN_WDFREQUESTGETEFFECTIVEIOTYPE)WdfFunctions[WdfRequestGetEffectiveIoTypeTableIndex])(
        WdfDriverGlobals, Request);
}

#endif

EXTERN_C_END

#endif
