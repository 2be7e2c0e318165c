/*
 * The class extension of trusted execution environments: a miniport connects the environment and
 * offers its secure services, an OS service is called by them.
 */
#ifndef CWDK_TRUSTEDRUNTIMECLX_H
#define CWDK_TRUSTEDRUNTIMECLX_H

#include "wdm.h"
#include "wdf.h"
#include "trustedrt.h"
#include "ntiologc.h" /* the severities of logged messages */

#define TRUSTED_RUNTIME_MINOR_VERSION 0
#define TRUSTED_RUNTIME_V1_MINOR_VERSION 0
#define TRUSTED_RUNTIME_V1_MINOR_VERSION_0 0
#define TRUSTED_RUNTIME_VERSION 1
#define TRUSTED_RUNTIME_VERSION_V1 1

#define TR_DEVICE_NO_SERIALIZATION 0
#define TR_DEVICE_STACK_RESERVE_NONE 0
#define TR_DEVICE_SERIALIZE_PER_SESSION 1
#define TR_DEVICE_SERIALIZE_PER_SERVICE 2
#define TR_DEVICE_SERIALIZE_ALL_REQUESTS 3
#define TR_DEVICE_SERIALIZE_MASK 3
#define TR_DEVICE_STACK_RESERVE_2K 4
#define TR_DEVICE_STACK_RESERVE_4K 8
#define TR_DEVICE_STACK_RESERVE_8K 12
#define TR_DEVICE_STACK_RESERVE_MASK 12

#define TR_SECURE_SERVICE_EXTENSION_VERSION 1
#define TR_SECURE_SERVICE_EXTENSION_VERSION_1 1

#define TR_SERVICE_REQUEST_FROM_USERMODE 1

DEFINE_GUID(GUID_BUS_TYPE_TREE, 0x4E815EE1, 0x20F8, 0x41EF, 0x8C, 0xFF, 0x3C, 0x28, 0x3F, 0x02,
            0xD7, 0x22);

EXTERN_C_START

typedef struct _TR_SECURE_DEVICE_CALLBACKS_V1 TR_SECURE_DEVICE_CALLBACKS_V1,
    *PTR_SECURE_DEVICE_CALLBACKS, *PTR_SECURE_DEVICE_CALLBACKS_V1;
typedef TR_SECURE_DEVICE_CALLBACKS_V1 TR_SECURE_DEVICE_CALLBACKS;
typedef struct _TR_SECURE_SERVICE_CALLBACKS_V1 TR_SECURE_SERVICE_CALLBACKS_V1,
    *PTR_SECURE_SERVICE_CALLBACKS, *PTR_SECURE_SERVICE_CALLBACKS_V1;
typedef TR_SECURE_SERVICE_CALLBACKS_V1 TR_SECURE_SERVICE_CALLBACKS;

typedef enum _TRFUNCENUM {
    TrSecureDeviceHandoffMasterDeviceControlTableIndex = 0,
    TrSecureDeviceHandoffServiceDeviceControlTableIndex,
    TrSecureDeviceLogMessageTableIndex,
    TrSecureDeviceQueryOSServiceTableIndex,
    TrSecureDeviceCallOSServiceTableIndex,
    TrSecureDeviceCompleteAsyncRequestTableIndex,
    TrFunctionTableNumEntries,
} TRFUNCENUM;

typedef enum _TR_SECURE_DEPENDENCY_TYPE {
    TRSecureOSDependency = 0,
    TRSecureResourceDependency,
} TR_SECURE_DEPENDENCY_TYPE;

_Function_class_(EVT_TR_CANCEL_SECURE_SERVICE_REQUEST)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_TR_CANCEL_SECURE_SERVICE_REQUEST(_In_ WDFDEVICE ServiceDevice,
                                                  _In_ WDFOBJECT SessionContext,
                                                  _In_ PVOID RequestHandle,
                                                  _Inout_opt_ PVOID *RequestContext);
typedef EVT_TR_CANCEL_SECURE_SERVICE_REQUEST *PFN_TR_CANCEL_SECURE_SERVICE_REQUEST;

_Function_class_(EVT_TR_CONNECT_SECURE_ENVIRONMENT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_CONNECT_SECURE_ENVIRONMENT(_In_ WDFDEVICE MasterDevice);
typedef EVT_TR_CONNECT_SECURE_ENVIRONMENT *PFN_TR_CONNECT_SECURE_ENVIRONMENT;

_Function_class_(EVT_TR_CONNECT_SECURE_SERVICE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_CONNECT_SECURE_SERVICE(_In_ WDFDEVICE ServiceDevice);
typedef EVT_TR_CONNECT_SECURE_SERVICE *PFN_TR_CONNECT_SECURE_SERVICE;

_Function_class_(EVT_TR_CREATE_SECURE_DEVICE_CONTEXT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_CREATE_SECURE_DEVICE_CONTEXT(_In_ WDFDEVICE ServiceDevice);
typedef EVT_TR_CREATE_SECURE_DEVICE_CONTEXT *PFN_TR_CREATE_SECURE_DEVICE_CONTEXT;

_Function_class_(EVT_TR_CREATE_SECURE_SERVICE_CONTEXT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_CREATE_SECURE_SERVICE_CONTEXT(_In_ WDFDEVICE MasterDevice,
                                                      _In_ LPCGUID ServiceGuid,
                                                      _In_ WDFDEVICE ServiceDevice);
typedef EVT_TR_CREATE_SECURE_SERVICE_CONTEXT *PFN_TR_CREATE_SECURE_SERVICE_CONTEXT;

_Function_class_(EVT_TR_CREATE_SECURE_SERVICE_SESSION_CONTEXT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
EVT_TR_CREATE_SECURE_SERVICE_SESSION_CONTEXT(_In_ WDFDEVICE ServiceDevice,
                                             _Out_ WDFOBJECT *SessionContextObject);
typedef EVT_TR_CREATE_SECURE_SERVICE_SESSION_CONTEXT *PFN_TR_CREATE_SECURE_SERVICE_SESSION_CONTEXT;

_Function_class_(EVT_TR_DESTROY_SECURE_DEVICE_CONTEXT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_DESTROY_SECURE_DEVICE_CONTEXT(_In_ WDFDEVICE ServiceDevice);
typedef EVT_TR_DESTROY_SECURE_DEVICE_CONTEXT *PFN_TR_DESTROY_SECURE_DEVICE_CONTEXT;

_Function_class_(EVT_TR_DESTROY_SECURE_SERVICE_CONTEXT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_DESTROY_SECURE_SERVICE_CONTEXT(_In_ WDFDEVICE ServiceDevice);
typedef EVT_TR_DESTROY_SECURE_SERVICE_CONTEXT *PFN_TR_DESTROY_SECURE_SERVICE_CONTEXT;

_Function_class_(EVT_TR_DESTROY_SECURE_SERVICE_SESSION_CONTEXT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
EVT_TR_DESTROY_SECURE_SERVICE_SESSION_CONTEXT(_In_ WDFDEVICE ServiceDevice,
                                              _Inout_ WDFOBJECT *SessionContextObject);
typedef EVT_TR_DESTROY_SECURE_SERVICE_SESSION_CONTEXT
    *PFN_TR_DESTROY_SECURE_SERVICE_SESSION_CONTEXT;

_Function_class_(EVT_TR_DISCONNECT_SECURE_ENVIRONMENT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_DISCONNECT_SECURE_ENVIRONMENT(_In_ WDFDEVICE MasterDevice);
typedef EVT_TR_DISCONNECT_SECURE_ENVIRONMENT *PFN_TR_DISCONNECT_SECURE_ENVIRONMENT;

_Function_class_(EVT_TR_DISCONNECT_SECURE_SERVICE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_DISCONNECT_SECURE_SERVICE(_In_ WDFDEVICE ServiceDevice);
typedef EVT_TR_DISCONNECT_SECURE_SERVICE *PFN_TR_DISCONNECT_SECURE_SERVICE;

_Function_class_(EVT_TR_ENUMERATE_SECURE_SERVICES)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_ENUMERATE_SECURE_SERVICES(_In_ WDFDEVICE MasterDevice, _In_ ULONG Index,
                                                  _Inout_updates_bytes_opt_(*DescriptionSize)
                                                      PUCHAR SecureServiceDescription,
                                                  _Inout_ ULONG *DescriptionSize);
typedef EVT_TR_ENUMERATE_SECURE_SERVICES *PFN_TR_ENUMERATE_SECURE_SERVICES;

_Function_class_(EVT_TR_PREPARE_HARDWARE_SECURE_ENVIRONMENT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_PREPARE_HARDWARE_SECURE_ENVIRONMENT(_In_ WDFDEVICE MasterDevice,
                                                            _In_ WDFCMRESLIST RawResources,
                                                            _In_ WDFCMRESLIST TranslatedResources);
typedef EVT_TR_PREPARE_HARDWARE_SECURE_ENVIRONMENT *PFN_TR_PREPARE_HARDWARE_SECURE_ENVIRONMENT;

_Function_class_(EVT_TR_PROCESS_OTHER_DEVICE_IO)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_TR_PROCESS_OTHER_DEVICE_IO(_In_ WDFDEVICE MasterDevice,
                                            _In_ _Owned_(request) WDFREQUEST Request);
typedef EVT_TR_PROCESS_OTHER_DEVICE_IO *PFN_TR_PROCESS_OTHER_DEVICE_IO;

_Function_class_(EVT_TR_PROCESS_OTHER_SECURE_SERVICE_IO)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_TR_PROCESS_OTHER_SECURE_SERVICE_IO(_In_ WDFDEVICE ServiceDevice,
                                                    _In_ WDFOBJECT SessionContext,
                                                    _In_ _Owned_(request) WDFREQUEST Request);
typedef EVT_TR_PROCESS_OTHER_SECURE_SERVICE_IO *PFN_TR_PROCESS_OTHER_SECURE_SERVICE_IO;

_Function_class_(EVT_TR_PROCESS_SECURE_SERVICE_REQUEST)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_PROCESS_SECURE_SERVICE_REQUEST(
    _In_ WDFDEVICE ServiceDevice, _In_ WDFOBJECT SessionContext, _In_ PVOID RequestHandle,
    _In_ KPRIORITY Priority, _In_ PTR_SERVICE_REQUEST Request, _In_ ULONG Flags,
    _Out_ PULONG_PTR BytesWritten, _Inout_opt_ PVOID *RequestContext);
typedef EVT_TR_PROCESS_SECURE_SERVICE_REQUEST *PFN_TR_PROCESS_SECURE_SERVICE_REQUEST;

_Function_class_(EVT_TR_QUERY_SERVICE_CALLBACKS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef PTR_SECURE_SERVICE_CALLBACKS EVT_TR_QUERY_SERVICE_CALLBACKS(_In_ WDFDEVICE MasterDevice,
                                                                    _In_ LPGUID ServiceGuid);
typedef EVT_TR_QUERY_SERVICE_CALLBACKS *PFN_TR_QUERY_SERVICE_CALLBACKS;

_Function_class_(EVT_TR_RELEASE_HARDWARE_SECURE_ENVIRONMENT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_TR_RELEASE_HARDWARE_SECURE_ENVIRONMENT(_In_ WDFDEVICE MasterDevice,
                                                            _In_ WDFCMRESLIST TranslatedResources);
typedef EVT_TR_RELEASE_HARDWARE_SECURE_ENVIRONMENT *PFN_TR_RELEASE_HARDWARE_SECURE_ENVIRONMENT;

_Must_inspect_result_
typedef NTSTATUS (*PFN_TRSECUREDEVICECALLOSSSERVICE)(_In_ WDFOBJECT BindContext,
                                                     _In_ WDFDEVICE Device,
                                                     _In_ LPCGUID OSServiceGuid,
                                                     _In_ PTR_SERVICE_REQUEST CallData,
                                                     _Out_opt_ ULONG_PTR *BytesWritten);

_Must_inspect_result_
typedef NTSTATUS (*PFN_TRSECUREDEVICECOMPLETEASYNCREQUEST)(_In_ WDFOBJECT BindContext,
                                                           _In_ PVOID RequestHandle,
                                                           _In_ NTSTATUS Result,
                                                           _In_ ULONG_PTR BytesWritten);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PFN_TRSECUREDEVICEHANDOFFMASTERDEVICECONTROL)(
    _In_ WDFOBJECT BindContextObject, _Inout_ PWDFDEVICE_INIT DeviceInit,
    _In_ PTR_SECURE_DEVICE_CALLBACKS Callbacks, _Out_opt_ WDFDEVICE *MasterDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PFN_TRSECUREDEVICEHANDOFFSERVICEDEVICECONTROL)(
    _In_ WDFOBJECT BindContextObject, _Inout_ PWDFDEVICE_INIT DeviceInit, _In_ LPGUID ServiceGuid,
    _In_opt_ PTR_SECURE_SERVICE_CALLBACKS Callbacks, _Out_opt_ WDFDEVICE *ServiceDevice);

_Must_inspect_result_
typedef NTSTATUS (*PFN_TRSECUREDEVICELOGMESSAGE)(_In_ WDFOBJECT BindContext, _In_ WDFDEVICE Device,
                                                 _In_ ULONG Severity,
                                                 _In_ _Printf_format_string_ PCSTR Message,
                                                 _In_ va_list Arguments);

_Must_inspect_result_
typedef NTSTATUS (*PFN_TRSECUREDEVICEQUERYOSSERVICE)(_In_ WDFOBJECT BindContext,
                                                     _In_ WDFDEVICE Device,
                                                     _In_ LPCGUID OSServiceGuid,
                                                     _Out_ PTR_SERVICE_INFORMATION Information);

typedef void (*TRFUNC)(VOID);

typedef struct _TR_SECURE_DEPENDENCY_V1 TR_SECURE_DEPENDENCY_V1, *PTR_SECURE_DEPENDENCY,
    *PTR_SECURE_DEPENDENCY_V1;
typedef TR_SECURE_DEPENDENCY_V1 TR_SECURE_DEPENDENCY;
struct _TR_SECURE_DEPENDENCY_V1 {
    TR_SECURE_DEPENDENCY_TYPE Type;
    ULONG MaxRequired;
    GUID Id;
};

struct _TR_SECURE_DEVICE_CALLBACKS_V1 {
    ULONG Flags;
    PFN_TR_CREATE_SECURE_DEVICE_CONTEXT EvtTrCreateSecureDeviceContext;
    PFN_TR_DESTROY_SECURE_DEVICE_CONTEXT EvtTrDestroySecureDeviceContext;
    PFN_TR_PREPARE_HARDWARE_SECURE_ENVIRONMENT EvtTrPrepareHardwareSecureEnvironment;
    PFN_TR_RELEASE_HARDWARE_SECURE_ENVIRONMENT EvtTrReleaseHardwareSecureEnvironment;
    PFN_TR_CONNECT_SECURE_ENVIRONMENT EvtTrConnectSecureEnvironment;
    PFN_TR_DISCONNECT_SECURE_ENVIRONMENT EvtTrDisconnectSecureEnvironment;
    PFN_TR_ENUMERATE_SECURE_SERVICES EvtTrEnumerateSecureServices;
    PFN_TR_PROCESS_OTHER_DEVICE_IO EvtTrProcessOtherDeviceIo;
    PFN_TR_QUERY_SERVICE_CALLBACKS EvtTrQueryServiceCallbacks;
};

struct _TR_SECURE_SERVICE_CALLBACKS_V1 {
    ULONG Flags;
    PFN_TR_CREATE_SECURE_SERVICE_CONTEXT EvtTrCreateSecureServiceContext;
    PFN_TR_DESTROY_SECURE_SERVICE_CONTEXT EvtTrDestroySecureServiceContext;
    PFN_TR_CONNECT_SECURE_SERVICE EvtTrConnectSecureService;
    PFN_TR_DISCONNECT_SECURE_SERVICE EvtTrDisconnectSecureService;
    PFN_TR_CREATE_SECURE_SERVICE_SESSION_CONTEXT EvtTrCreateSecureSessionContext;
    PFN_TR_DESTROY_SECURE_SERVICE_SESSION_CONTEXT EvtTrDestroySecureSessionContext;
    PFN_TR_PROCESS_SECURE_SERVICE_REQUEST EvtTrProcessSecureServiceRequest;
    PFN_TR_CANCEL_SECURE_SERVICE_REQUEST EvtTrCancelSecureServiceRequest;
    PFN_TR_PROCESS_OTHER_SECURE_SERVICE_IO EvtTrProcessOtherSecureServiceIo;
};

typedef struct _TR_SECURE_SERVICE_EXTENSION_V1 TR_SECURE_SERVICE_EXTENSION_V1,
    *PTR_SECURE_SERVICE_EXTENSION, *PTR_SECURE_SERVICE_EXTENSION_V1;
typedef TR_SECURE_SERVICE_EXTENSION_V1 TR_SECURE_SERVICE_EXTENSION;
struct _TR_SECURE_SERVICE_EXTENSION_V1 {
    ULONG ExtensionVersion;
    ULONG SecurityDescriptorStringOffset;
};

typedef struct _TR_SECURE_SERVICE_V1 TR_SECURE_SERVICE_V1, *PTR_SECURE_SERVICE,
    *PTR_SECURE_SERVICE_V1;
typedef TR_SECURE_SERVICE_V1 TR_SECURE_SERVICE;
struct _TR_SECURE_SERVICE_V1 {
    ULONG DescriptionSize;
    GUID ServiceGuid;
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ExtensionOffset;
    ULONG CountDependencies;
    TR_SECURE_DEPENDENCY_V1 Dependencies[1];
};

/* Filled by the library a driver is linked with, when the class extension binds it. */
extern WDFOBJECT TrBindContext;
extern TRFUNC TrFunctions[];

_Must_inspect_result_
FORCEINLINE NTSTATUS TrSecureDeviceCallOSService(_In_ WDFDEVICE Device, _In_ LPCGUID OSServiceGuid,
                                                 _In_ PTR_SERVICE_REQUEST CallData,
                                                 _Out_opt_ ULONG_PTR *BytesWritten) {
    return ((PFN_TRSECUREDEVICECALLOSSSERVICE)TrFunctions[TrSecureDeviceCallOSServiceTableIndex])(
        TrBindContext, Device, OSServiceGuid, CallData, BytesWritten);
}

_Must_inspect_result_
FORCEINLINE NTSTATUS TrSecureDeviceCompleteAsyncRequest(_In_ PVOID RequestHandle,
                                                        _In_ NTSTATUS Result,
                                                        _In_ ULONG_PTR BytesWritten) {
    return ((PFN_TRSECUREDEVICECOMPLETEASYNCREQUEST)
                TrFunctions[TrSecureDeviceCompleteAsyncRequestTableIndex])(
        TrBindContext, RequestHandle, Result, BytesWritten);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS TrSecureDeviceHandoffMasterDeviceControl(
    _Inout_ PWDFDEVICE_INIT DeviceInit, _In_ PTR_SECURE_DEVICE_CALLBACKS Callbacks,
    _Out_opt_ WDFDEVICE *MasterDevice) {
    return ((PFN_TRSECUREDEVICEHANDOFFMASTERDEVICECONTROL)
                TrFunctions[TrSecureDeviceHandoffMasterDeviceControlTableIndex])(
        TrBindContext, DeviceInit, Callbacks, MasterDevice);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS TrSecureDeviceHandoffServiceDeviceControl(
    _Inout_ PWDFDEVICE_INIT DeviceInit, _In_ LPGUID ServiceGuid,
    _In_opt_ PTR_SECURE_SERVICE_CALLBACKS Callbacks, _Out_opt_ WDFDEVICE *ServiceDevice) {
    return ((PFN_TRSECUREDEVICEHANDOFFSERVICEDEVICECONTROL)
                TrFunctions[TrSecureDeviceHandoffServiceDeviceControlTableIndex])(
        TrBindContext, DeviceInit, ServiceGuid, Callbacks, ServiceDevice);
}

_Must_inspect_result_
FORCEINLINE NTSTATUS TrSecureDeviceQueryOSService(_In_ WDFDEVICE Device, _In_ LPCGUID OSServiceGuid,
                                                  _Out_ PTR_SERVICE_INFORMATION Information) {
    return ((PFN_TRSECUREDEVICEQUERYOSSERVICE)TrFunctions[TrSecureDeviceQueryOSServiceTableIndex])(
        TrBindContext, Device, OSServiceGuid, Information);
}

FORCEINLINE NTSTATUS TrSecureDeviceLogMessage(_In_ WDFDEVICE Device, _In_ ULONG Severity,
                                              _In_ _Printf_format_string_ PCSTR Message, ...) {
    va_list arguments;
    NTSTATUS status;

    va_start(arguments, Message);
    status = ((PFN_TRSECUREDEVICELOGMESSAGE)TrFunctions[TrSecureDeviceLogMessageTableIndex])(
        TrBindContext, Device, Severity, Message, arguments);
    va_end(arguments);
    return status;
}

EXTERN_C_END

#endif
