/*
 * Where requests go: by type to a queue, or past the framework as packets.
 */
#ifndef CWDK_WDF_DEVICE_DISPATCH_H
#define CWDK_WDF_DEVICE_DISPATCH_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_DISPATCH_IRP_TO_IO_QUEUE_FLAGS {
    WDF_DISPATCH_IRP_TO_IO_QUEUE_NO_FLAGS = 0,
    WDF_DISPATCH_IRP_TO_IO_QUEUE_INVOKE_INCALLERCTX_CALLBACK,
    WDF_DISPATCH_IRP_TO_IO_QUEUE_PREPROCESSED_IRP,
} WDF_DISPATCH_IRP_TO_IO_QUEUE_FLAGS;

typedef enum _WDF_REQUEST_TYPE {
    WdfRequestTypeCreate = 0,
    WdfRequestTypeCreateNamedPipe,
    WdfRequestTypeClose,
    WdfRequestTypeRead,
    WdfRequestTypeWrite,
    WdfRequestTypeQueryInformation,
    WdfRequestTypeSetInformation,
    WdfRequestTypeQueryEA,
    WdfRequestTypeSetEA,
    WdfRequestTypeFlushBuffers,
    WdfRequestTypeQueryVolumeInformation,
    WdfRequestTypeSetVolumeInformation,
    WdfRequestTypeDirectoryControl,
    WdfRequestTypeFileSystemControl,
    WdfRequestTypeDeviceControl,
    WdfRequestTypeDeviceControlInternal,
    WdfRequestTypeShutdown,
    WdfRequestTypeLockControl,
    WdfRequestTypeCleanup,
    WdfRequestTypeCreateMailSlot,
    WdfRequestTypeQuerySecurity,
    WdfRequestTypeSetSecurity,
    WdfRequestTypePower,
    WdfRequestTypeSystemControl,
    WdfRequestTypeDeviceChange,
    WdfRequestTypeQueryQuota,
    WdfRequestTypeSetQuota,
    WdfRequestTypePnp,
    WdfRequestTypeOther,
    WdfRequestTypeUsb = 64,
    WdfRequestTypeNoFormat = 255,
    WdfRequestTypeMax,
} WDF_REQUEST_TYPE;

_Function_class_(EVT_WDFDEVICE_WDM_IRP_DISPATCH)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDFDEVICE_WDM_IRP_DISPATCH(_In_ WDFDEVICE Device, _In_ UCHAR MajorFunction,
                                                _In_ UCHAR MinorFunction, _In_ ULONG Code,
                                                _In_ WDFCONTEXT DriverContext,
                                                _Inout_ _Owned_(irp) PIRP Irp,
                                                _In_ WDFCONTEXT DispatchContext);
typedef EVT_WDFDEVICE_WDM_IRP_DISPATCH *PFN_WDFDEVICE_WDM_IRP_DISPATCH;

_Function_class_(EVT_WDFDEVICE_WDM_IRP_PREPROCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDFDEVICE_WDM_IRP_PREPROCESS(_In_ WDFDEVICE Device,
                                                  _Inout_ _Owned_(irp) PIRP Irp);
typedef EVT_WDFDEVICE_WDM_IRP_PREPROCESS *PFN_WDFDEVICE_WDM_IRP_PREPROCESS;

typedef NTSTATUS (*PFN_WDFDEVICECONFIGUREREQUESTDISPATCHING)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                             WDFDEVICE Device, WDFQUEUE Queue,
                                                             WDF_REQUEST_TYPE RequestType);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceConfigureRequestDispatching(_In_ WDFDEVICE Device,
                                                          _In_ WDFQUEUE Queue,
                                                          _In_ WDF_REQUEST_TYPE RequestType) {
    return ((PFN_WDFDEVICECONFIGUREREQUESTDISPATCHING)
                WdfFunctions[WdfDeviceConfigureRequestDispatchingTableIndex])(
        WdfDriverGlobals, Device, Queue, RequestType);
}

#if CWDK_KMDF || CWDK_UMDF >= 17

typedef NTSTATUS (*PFN_WDFDEVICECONFIGUREWDMIRPDISPATCHCALLBACK)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device, WDFDRIVER Driver, UCHAR MajorFunction,
    PFN_WDFDEVICE_WDM_IRP_DISPATCH EvtDeviceWdmIrpDispatch, WDFCONTEXT DriverContext);

#endif

typedef WDFQUEUE (*PFN_WDFDEVICEGETDEFAULTQUEUE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFQUEUE WdfDeviceGetDefaultQueue(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEGETDEFAULTQUEUE)WdfFunctions[WdfDeviceGetDefaultQueueTableIndex])(
        WdfDriverGlobals, Device);
}

#if CWDK_KMDF || CWDK_UMDF >= 17

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceConfigureWdmIrpDispatchCallback(
    _In_ WDFDEVICE Device, _In_opt_ WDFDRIVER Driver, _In_ UCHAR MajorFunction,
    _In_ PFN_WDFDEVICE_WDM_IRP_DISPATCH EvtDeviceWdmIrpDispatch,
    _In_opt_ WDFCONTEXT DriverContext) {
    return ((PFN_WDFDEVICECONFIGUREWDMIRPDISPATCHCALLBACK)
                WdfFunctions[WdfDeviceConfigureWdmIrpDispatchCallbackTableIndex])(
        WdfDriverGlobals, Device, Driver, MajorFunction, EvtDeviceWdmIrpDispatch, DriverContext);
}

#endif

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFDEVICEENQUEUEREQUEST)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                                WDFREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceEnqueueRequest(_In_ WDFDEVICE Device,
                                             _In_ _Consumes_on_success_(request)
                                                 WDFREQUEST Request) {
    return ((PFN_WDFDEVICEENQUEUEREQUEST)WdfFunctions[WdfDeviceEnqueueRequestTableIndex])(
        WdfDriverGlobals, Device, Request);
}

typedef NTSTATUS (*PFN_WDFDEVICEINITASSIGNWDMIRPPREPROCESSCALLBACK)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    PFN_WDFDEVICE_WDM_IRP_PREPROCESS EvtDeviceWdmIrpPreprocess, UCHAR MajorFunction,
    PUCHAR MinorFunctions, ULONG NumMinorFunctions);

#endif

#if CWDK_KMDF || CWDK_UMDF >= 17

typedef NTSTATUS (*PFN_WDFDEVICEWDMDISPATCHIRP)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                                PIRP Irp, WDFCONTEXT DispatchContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceWdmDispatchIrp(_In_ WDFDEVICE Device, _In_ _Consumes_(irp) PIRP Irp,
                                             _In_ WDFCONTEXT DispatchContext) {
    return ((PFN_WDFDEVICEWDMDISPATCHIRP)WdfFunctions[WdfDeviceWdmDispatchIrpTableIndex])(
        WdfDriverGlobals, Device, Irp, DispatchContext);
}

typedef NTSTATUS (*PFN_WDFDEVICEWDMDISPATCHIRPTOIOQUEUE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                         WDFDEVICE Device, PIRP Irp, WDFQUEUE Queue,
                                                         ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceWdmDispatchIrpToIoQueue(_In_ WDFDEVICE Device,
                                                      _In_ _Consumes_(irp) PIRP Irp,
                                                      _In_ WDFQUEUE Queue, _In_ ULONG Flags) {
    return ((PFN_WDFDEVICEWDMDISPATCHIRPTOIOQUEUE)
                WdfFunctions[WdfDeviceWdmDispatchIrpToIoQueueTableIndex])(WdfDriverGlobals, Device,
                                                                          Irp, Queue, Flags);
}

#endif

#if CWDK_KMDF

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceInitAssignWdmIrpPreprocessCallback(
    _In_ PWDFDEVICE_INIT DeviceInit,
    _In_ PFN_WDFDEVICE_WDM_IRP_PREPROCESS EvtDeviceWdmIrpPreprocess, _In_ UCHAR MajorFunction,
    _When_(NumMinorFunctions > 0, _In_reads_bytes_(NumMinorFunctions))
        _When_(NumMinorFunctions == 0, _In_opt_) PUCHAR MinorFunctions,
    _In_ ULONG NumMinorFunctions) {
    return ((PFN_WDFDEVICEINITASSIGNWDMIRPPREPROCESSCALLBACK)
                WdfFunctions[WdfDeviceInitAssignWdmIrpPreprocessCallbackTableIndex])(
        WdfDriverGlobals, DeviceInit, EvtDeviceWdmIrpPreprocess, MajorFunction, MinorFunctions,
        NumMinorFunctions);
}

typedef NTSTATUS (*PFN_WDFDEVICEWDMDISPATCHPREPROCESSEDIRP)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFDEVICE Device, PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceWdmDispatchPreprocessedIrp(_In_ WDFDEVICE Device,
                                                         _In_ _Consumes_(irp) PIRP Irp) {
    return ((PFN_WDFDEVICEWDMDISPATCHPREPROCESSEDIRP)
                WdfFunctions[WdfDeviceWdmDispatchPreprocessedIrpTableIndex])(WdfDriverGlobals,
                                                                             Device, Irp);
}

#endif

EXTERN_C_END

#endif
