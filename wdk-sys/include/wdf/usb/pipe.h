/*
 * Pipes of USB devices: reading and writing them, the continuous reader, resetting.
 */
#ifndef CWDK_WDF_USB_PIPE_H
#define CWDK_WDF_USB_PIPE_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include <usb.h>
#include "wdf/iotarget.h"

EXTERN_C_START

typedef enum _WDF_USB_PIPE_TYPE {
    WdfUsbPipeTypeInvalid = 0,
    WdfUsbPipeTypeControl,
    WdfUsbPipeTypeIsochronous,
    WdfUsbPipeTypeBulk,
    WdfUsbPipeTypeInterrupt,
} WDF_USB_PIPE_TYPE;

_Function_class_(EVT_WDF_USB_READERS_FAILED)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN EVT_WDF_USB_READERS_FAILED(_In_ WDFUSBPIPE Pipe, _In_ NTSTATUS Status,
                                           _In_ USBD_STATUS UsbdStatus);
typedef EVT_WDF_USB_READERS_FAILED *PFN_WDF_USB_READERS_FAILED;

_Function_class_(EVT_WDF_USB_READER_COMPLETION_ROUTINE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_USB_READER_COMPLETION_ROUTINE(_In_ WDFUSBPIPE Pipe, _In_ WDFMEMORY Buffer,
                                                   _In_ size_t NumBytesTransferred,
                                                   _In_ WDFCONTEXT Context);
typedef EVT_WDF_USB_READER_COMPLETION_ROUTINE *PFN_WDF_USB_READER_COMPLETION_ROUTINE;

struct _WDF_USB_CONTINUOUS_READER_CONFIG {
    ULONG Size;
    size_t TransferLength;
    size_t HeaderLength;
    size_t TrailerLength;
    UCHAR NumPendingReads;
    PWDF_OBJECT_ATTRIBUTES BufferAttributes;
    PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete;
    WDFCONTEXT EvtUsbTargetPipeReadCompleteContext;
    PFN_WDF_USB_READERS_FAILED EvtUsbTargetPipeReadersFailed;
};

struct _WDF_USB_PIPE_INFORMATION {
    ULONG Size;
    ULONG MaximumPacketSize;
    UCHAR EndpointAddress;
    UCHAR Interval;
    UCHAR SettingIndex;
    WDF_USB_PIPE_TYPE PipeType;
    ULONG MaximumTransferSize;
};

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEABORTSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBPIPE Pipe, WDFREQUEST Request,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS
WdfUsbTargetPipeAbortSynchronously(_In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
                                   _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions) {
    return ((PFN_WDFUSBTARGETPIPEABORTSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeAbortSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPECONFIGCONTINUOUSREADER)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBPIPE Pipe, PWDF_USB_CONTINUOUS_READER_CONFIG Config);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeConfigContinuousReader(
    _In_ WDFUSBPIPE Pipe, _In_ PWDF_USB_CONTINUOUS_READER_CONFIG Config) {
    return ((PFN_WDFUSBTARGETPIPECONFIGCONTINUOUSREADER)
                WdfFunctions[WdfUsbTargetPipeConfigContinuousReaderTableIndex])(WdfDriverGlobals,
                                                                                Pipe, Config);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORABORT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFUSBPIPE Pipe, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForAbort(_In_ WDFUSBPIPE Pipe,
                                                           _In_ WDFREQUEST Request) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORABORT)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForAbortTableIndex])(WdfDriverGlobals,
                                                                               Pipe, Request);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORREAD)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                             WDFUSBPIPE Pipe, WDFREQUEST Request,
                                                             WDFMEMORY ReadMemory,
                                                             PWDFMEMORY_OFFSET ReadOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForRead(_In_ WDFUSBPIPE Pipe,
                                                          _In_ WDFREQUEST Request,
                                                          _In_opt_ WDFMEMORY ReadMemory,
                                                          _In_opt_ PWDFMEMORY_OFFSET ReadOffset) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORREAD)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForReadTableIndex])(
        WdfDriverGlobals, Pipe, Request, ReadMemory, ReadOffset);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORRESET)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFUSBPIPE Pipe, WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForReset(_In_ WDFUSBPIPE Pipe,
                                                           _In_ WDFREQUEST Request) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORRESET)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForResetTableIndex])(WdfDriverGlobals,
                                                                               Pipe, Request);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORWRITE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                              WDFUSBPIPE Pipe, WDFREQUEST Request,
                                                              WDFMEMORY WriteMemory,
                                                              PWDFMEMORY_OFFSET WriteOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForWrite(_In_ WDFUSBPIPE Pipe,
                                                           _In_ WDFREQUEST Request,
                                                           _In_opt_ WDFMEMORY WriteMemory,
                                                           _In_opt_ PWDFMEMORY_OFFSET WriteOffset) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORWRITE)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForWriteTableIndex])(
        WdfDriverGlobals, Pipe, Request, WriteMemory, WriteOffset);
}

typedef void (*PFN_WDFUSBTARGETPIPEGETINFORMATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFUSBPIPE Pipe,
                                                   PWDF_USB_PIPE_INFORMATION PipeInformation);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfUsbTargetPipeGetInformation(_In_ WDFUSBPIPE Pipe,
                                                _Out_ PWDF_USB_PIPE_INFORMATION PipeInformation) {
    ((PFN_WDFUSBTARGETPIPEGETINFORMATION)WdfFunctions[WdfUsbTargetPipeGetInformationTableIndex])(
        WdfDriverGlobals, Pipe, PipeInformation);
}

typedef WDF_USB_PIPE_TYPE (*PFN_WDFUSBTARGETPIPEGETTYPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                         WDFUSBPIPE Pipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDF_USB_PIPE_TYPE WdfUsbTargetPipeGetType(_In_ WDFUSBPIPE Pipe) {
    return ((PFN_WDFUSBTARGETPIPEGETTYPE)WdfFunctions[WdfUsbTargetPipeGetTypeTableIndex])(
        WdfDriverGlobals, Pipe);
}

typedef BOOLEAN (*PFN_WDFUSBTARGETPIPEISINENDPOINT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFUSBPIPE Pipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfUsbTargetPipeIsInEndpoint(_In_ WDFUSBPIPE Pipe) {
    return ((PFN_WDFUSBTARGETPIPEISINENDPOINT)WdfFunctions[WdfUsbTargetPipeIsInEndpointTableIndex])(
        WdfDriverGlobals, Pipe);
}

typedef BOOLEAN (*PFN_WDFUSBTARGETPIPEISOUTENDPOINT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFUSBPIPE Pipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfUsbTargetPipeIsOutEndpoint(_In_ WDFUSBPIPE Pipe) {
    return (
        (PFN_WDFUSBTARGETPIPEISOUTENDPOINT)WdfFunctions[WdfUsbTargetPipeIsOutEndpointTableIndex])(
        WdfDriverGlobals, Pipe);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEREADSYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFUSBPIPE Pipe, WDFREQUEST Request,
                                                          PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                                          PWDF_MEMORY_DESCRIPTOR MemoryDescriptor,
                                                          PULONG BytesRead);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeReadSynchronously(
    _In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    _In_opt_ PWDF_MEMORY_DESCRIPTOR MemoryDescriptor, _Out_opt_ PULONG BytesRead) {
    return ((PFN_WDFUSBTARGETPIPEREADSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeReadSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions, MemoryDescriptor, BytesRead);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEFORMATREQUESTFORURB)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFUSBPIPE PIPE, WDFREQUEST Request,
                                                            WDFMEMORY UrbMemory,
                                                            PWDFMEMORY_OFFSET UrbMemoryOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeFormatRequestForUrb(
    _In_ WDFUSBPIPE PIPE, _In_ WDFREQUEST Request, _In_ WDFMEMORY UrbMemory,
    _In_opt_ PWDFMEMORY_OFFSET UrbMemoryOffset) {
    return ((PFN_WDFUSBTARGETPIPEFORMATREQUESTFORURB)
                WdfFunctions[WdfUsbTargetPipeFormatRequestForUrbTableIndex])(
        WdfDriverGlobals, PIPE, Request, UrbMemory, UrbMemoryOffset);
}

#endif

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPERESETSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBPIPE Pipe, WDFREQUEST Request,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS
WdfUsbTargetPipeResetSynchronously(_In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
                                   _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions) {
    return ((PFN_WDFUSBTARGETPIPERESETSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeResetSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPESENDURBSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFUSBPIPE Pipe, WDFREQUEST Request,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PURB Urb);

#endif

typedef void (*PFN_WDFUSBTARGETPIPESETNOMAXIMUMPACKETSIZECHECK)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                WDFUSBPIPE Pipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfUsbTargetPipeSetNoMaximumPacketSizeCheck(_In_ WDFUSBPIPE Pipe) {
    ((PFN_WDFUSBTARGETPIPESETNOMAXIMUMPACKETSIZECHECK)
         WdfFunctions[WdfUsbTargetPipeSetNoMaximumPacketSizeCheckTableIndex])(WdfDriverGlobals,
                                                                              Pipe);
}

typedef NTSTATUS (*PFN_WDFUSBTARGETPIPEWRITESYNCHRONOUSLY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFUSBPIPE Pipe, WDFREQUEST Request,
                                                           PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                                           PWDF_MEMORY_DESCRIPTOR MemoryDescriptor,
                                                           PULONG BytesWritten);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeWriteSynchronously(
    _In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    _In_opt_ PWDF_MEMORY_DESCRIPTOR MemoryDescriptor, _Out_opt_ PULONG BytesWritten) {
    return ((PFN_WDFUSBTARGETPIPEWRITESYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeWriteSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions, MemoryDescriptor, BytesWritten);
}

#if CWDK_KMDF

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfUsbTargetPipeSendUrbSynchronously(
    _In_ WDFUSBPIPE Pipe, _In_opt_ WDFREQUEST Request,
    _In_opt_ PWDF_REQUEST_SEND_OPTIONS RequestOptions, _In_reads_(_Inexpressible_()) PURB Urb) {
    return ((PFN_WDFUSBTARGETPIPESENDURBSYNCHRONOUSLY)
                WdfFunctions[WdfUsbTargetPipeSendUrbSynchronouslyTableIndex])(
        WdfDriverGlobals, Pipe, Request, RequestOptions, Urb);
}

typedef USBD_PIPE_HANDLE (*PFN_WDFUSBTARGETPIPEWDMGETPIPEHANDLE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFUSBPIPE UsbPipe);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE USBD_PIPE_HANDLE WdfUsbTargetPipeWdmGetPipeHandle(_In_ WDFUSBPIPE UsbPipe) {
    return ((PFN_WDFUSBTARGETPIPEWDMGETPIPEHANDLE)
                WdfFunctions[WdfUsbTargetPipeWdmGetPipeHandleTableIndex])(WdfDriverGlobals,
                                                                          UsbPipe);
}

#endif

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFIOTARGET WdfUsbTargetPipeGetIoTarget(_In_ WDFUSBPIPE Pipe) {
    return (WDFIOTARGET)Pipe;
}

FORCEINLINE VOID WDF_USB_CONTINUOUS_READER_CONFIG_INIT(
    _Out_ PWDF_USB_CONTINUOUS_READER_CONFIG Config,
    _In_ PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete,
    _In_ WDFCONTEXT EvtUsbTargetPipeReadCompleteContext, _In_ size_t TransferLength) {
    RtlZeroMemory(Config, sizeof(WDF_USB_CONTINUOUS_READER_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_CONTINUOUS_READER_CONFIG);
    Config->EvtUsbTargetPipeReadComplete = EvtUsbTargetPipeReadComplete;
    Config->EvtUsbTargetPipeReadCompleteContext = EvtUsbTargetPipeReadCompleteContext;
    Config->TransferLength = TransferLength;
}

FORCEINLINE VOID WDF_USB_PIPE_INFORMATION_INIT(_Out_ PWDF_USB_PIPE_INFORMATION Info) {
    RtlZeroMemory(Info, sizeof(WDF_USB_PIPE_INFORMATION));
    Info->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_USB_PIPE_INFORMATION);
}

FORCEINLINE BOOLEAN WDF_USB_PIPE_DIRECTION_IN(_In_ UCHAR EndpointAddress) {
    return (BOOLEAN)((EndpointAddress & USB_ENDPOINT_DIRECTION_MASK) != 0);
}

FORCEINLINE BOOLEAN WDF_USB_PIPE_DIRECTION_OUT(_In_ UCHAR EndpointAddress) {
    return (BOOLEAN)((EndpointAddress & USB_ENDPOINT_DIRECTION_MASK) == 0);
}

EXTERN_C_END

#endif
