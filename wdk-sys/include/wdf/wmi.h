/*
 * WMI providers and instances of a device.
 */
#ifndef CWDK_WDF_WMI_H
#define CWDK_WDF_WMI_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_WMI_PROVIDER_CONTROL {
    WdfWmiControlInvalid = 0,
    WdfWmiEventControl,
    WdfWmiInstanceControl,
} WDF_WMI_PROVIDER_CONTROL;

typedef enum _WDF_WMI_PROVIDER_FLAGS {
    WdfWmiProviderEventOnly = 1,
    WdfWmiProviderExpensive,
    WdfWmiProviderTracing = 4,
    WdfWmiProviderValidFlags = 7,
} WDF_WMI_PROVIDER_FLAGS;

_Function_class_(EVT_WDF_WMI_INSTANCE_EXECUTE_METHOD)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_WMI_INSTANCE_EXECUTE_METHOD(
    _In_ WDFWMIINSTANCE WmiInstance, _In_ ULONG MethodId, _In_ ULONG InBufferSize,
    _In_ ULONG OutBufferSize,
    _When_(InBufferSize >= OutBufferSize, _Inout_updates_bytes_(InBufferSize))
        _When_(InBufferSize < OutBufferSize, _Inout_updates_bytes_(OutBufferSize)) PVOID Buffer,
    _Out_ PULONG BufferUsed);
typedef EVT_WDF_WMI_INSTANCE_EXECUTE_METHOD *PFN_WDF_WMI_INSTANCE_EXECUTE_METHOD;

_Function_class_(EVT_WDF_WMI_INSTANCE_QUERY_INSTANCE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_WMI_INSTANCE_QUERY_INSTANCE(
    _In_ WDFWMIINSTANCE WmiInstance, _In_ ULONG OutBufferSize,
    _Out_writes_bytes_to_(OutBufferSize, *BufferUsed) PVOID OutBuffer, _Out_ PULONG BufferUsed);
typedef EVT_WDF_WMI_INSTANCE_QUERY_INSTANCE *PFN_WDF_WMI_INSTANCE_QUERY_INSTANCE;

_Function_class_(EVT_WDF_WMI_INSTANCE_SET_INSTANCE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_WMI_INSTANCE_SET_INSTANCE(_In_ WDFWMIINSTANCE WmiInstance,
                                                   _In_ ULONG InBufferSize,
                                                   _In_reads_bytes_(InBufferSize) PVOID InBuffer);
typedef EVT_WDF_WMI_INSTANCE_SET_INSTANCE *PFN_WDF_WMI_INSTANCE_SET_INSTANCE;

_Function_class_(EVT_WDF_WMI_INSTANCE_SET_ITEM)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_WMI_INSTANCE_SET_ITEM(_In_ WDFWMIINSTANCE WmiInstance,
                                               _In_ ULONG DataItemId, _In_ ULONG InBufferSize,
                                               _In_reads_bytes_(InBufferSize) PVOID InBuffer);
typedef EVT_WDF_WMI_INSTANCE_SET_ITEM *PFN_WDF_WMI_INSTANCE_SET_ITEM;

_Function_class_(EVT_WDF_WMI_PROVIDER_FUNCTION_CONTROL)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_WMI_PROVIDER_FUNCTION_CONTROL(_In_ WDFWMIPROVIDER WmiProvider,
                                                       _In_ WDF_WMI_PROVIDER_CONTROL Control,
                                                       _In_ BOOLEAN Enable);
typedef EVT_WDF_WMI_PROVIDER_FUNCTION_CONTROL *PFN_WDF_WMI_PROVIDER_FUNCTION_CONTROL;

struct _WDF_WMI_INSTANCE_CONFIG {
    ULONG Size;
    WDFWMIPROVIDER Provider;
    PWDF_WMI_PROVIDER_CONFIG ProviderConfig;
    BOOLEAN UseContextForQuery;
    BOOLEAN Register;
    PFN_WDF_WMI_INSTANCE_QUERY_INSTANCE EvtWmiInstanceQueryInstance;
    PFN_WDF_WMI_INSTANCE_SET_INSTANCE EvtWmiInstanceSetInstance;
    PFN_WDF_WMI_INSTANCE_SET_ITEM EvtWmiInstanceSetItem;
    PFN_WDF_WMI_INSTANCE_EXECUTE_METHOD EvtWmiInstanceExecuteMethod;
};

struct _WDF_WMI_PROVIDER_CONFIG {
    ULONG Size;
    GUID Guid;
    ULONG Flags;
    ULONG MinInstanceBufferSize;
    PFN_WDF_WMI_PROVIDER_FUNCTION_CONTROL EvtWmiProviderFunctionControl;
};

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFWMIINSTANCECREATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                             PWDF_WMI_INSTANCE_CONFIG InstanceConfig,
                                             PWDF_OBJECT_ATTRIBUTES InstanceAttributes,
                                             WDFWMIINSTANCE *Instance);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfWmiInstanceCreate(_In_ WDFDEVICE Device,
                                          _In_ PWDF_WMI_INSTANCE_CONFIG InstanceConfig,
                                          _In_opt_ PWDF_OBJECT_ATTRIBUTES InstanceAttributes,
                                          _Out_opt_ WDFWMIINSTANCE *Instance) {
    return ((PFN_WDFWMIINSTANCECREATE)WdfFunctions[WdfWmiInstanceCreateTableIndex])(
        WdfDriverGlobals, Device, InstanceConfig, InstanceAttributes, Instance);
}

typedef void (*PFN_WDFWMIINSTANCEDEREGISTER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                             WDFWMIINSTANCE WmiInstance);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfWmiInstanceDeregister(_In_ WDFWMIINSTANCE WmiInstance) {
    ((PFN_WDFWMIINSTANCEDEREGISTER)WdfFunctions[WdfWmiInstanceDeregisterTableIndex])(
        WdfDriverGlobals, WmiInstance);
}

typedef NTSTATUS (*PFN_WDFWMIINSTANCEFIREEVENT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                WDFWMIINSTANCE WmiInstance, ULONG EventDataSize,
                                                PVOID EventData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfWmiInstanceFireEvent(_In_ WDFWMIINSTANCE WmiInstance,
                                             _In_opt_ ULONG EventDataSize,
                                             _In_reads_bytes_opt_(EventDataSize) PVOID EventData) {
    return ((PFN_WDFWMIINSTANCEFIREEVENT)WdfFunctions[WdfWmiInstanceFireEventTableIndex])(
        WdfDriverGlobals, WmiInstance, EventDataSize, EventData);
}

typedef WDFDEVICE (*PFN_WDFWMIINSTANCEGETDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFWMIINSTANCE WmiInstance);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE WdfWmiInstanceGetDevice(_In_ WDFWMIINSTANCE WmiInstance) {
    return ((PFN_WDFWMIINSTANCEGETDEVICE)WdfFunctions[WdfWmiInstanceGetDeviceTableIndex])(
        WdfDriverGlobals, WmiInstance);
}

typedef WDFWMIPROVIDER (*PFN_WDFWMIINSTANCEGETPROVIDER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFWMIINSTANCE WmiInstance);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFWMIPROVIDER WdfWmiInstanceGetProvider(_In_ WDFWMIINSTANCE WmiInstance) {
    return ((PFN_WDFWMIINSTANCEGETPROVIDER)WdfFunctions[WdfWmiInstanceGetProviderTableIndex])(
        WdfDriverGlobals, WmiInstance);
}

typedef NTSTATUS (*PFN_WDFWMIINSTANCEREGISTER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFWMIINSTANCE WmiInstance);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfWmiInstanceRegister(_In_ WDFWMIINSTANCE WmiInstance) {
    return ((PFN_WDFWMIINSTANCEREGISTER)WdfFunctions[WdfWmiInstanceRegisterTableIndex])(
        WdfDriverGlobals, WmiInstance);
}

typedef NTSTATUS (*PFN_WDFWMIPROVIDERCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                             PWDF_WMI_PROVIDER_CONFIG WmiProviderConfig,
                                             PWDF_OBJECT_ATTRIBUTES ProviderAttributes,
                                             WDFWMIPROVIDER *WmiProvider);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfWmiProviderCreate(_In_ WDFDEVICE Device,
                                          _In_ PWDF_WMI_PROVIDER_CONFIG WmiProviderConfig,
                                          _In_opt_ PWDF_OBJECT_ATTRIBUTES ProviderAttributes,
                                          _Out_ WDFWMIPROVIDER *WmiProvider) {
    return ((PFN_WDFWMIPROVIDERCREATE)WdfFunctions[WdfWmiProviderCreateTableIndex])(
        WdfDriverGlobals, Device, WmiProviderConfig, ProviderAttributes, WmiProvider);
}

typedef WDFDEVICE (*PFN_WDFWMIPROVIDERGETDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFWMIPROVIDER WmiProvider);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE WdfWmiProviderGetDevice(_In_ WDFWMIPROVIDER WmiProvider) {
    return ((PFN_WDFWMIPROVIDERGETDEVICE)WdfFunctions[WdfWmiProviderGetDeviceTableIndex])(
        WdfDriverGlobals, WmiProvider);
}

typedef ULONGLONG (*PFN_WDFWMIPROVIDERGETTRACINGHANDLE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFWMIPROVIDER WmiProvider);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONGLONG WdfWmiProviderGetTracingHandle(_In_ WDFWMIPROVIDER WmiProvider) {
    return (
        (PFN_WDFWMIPROVIDERGETTRACINGHANDLE)WdfFunctions[WdfWmiProviderGetTracingHandleTableIndex])(
        WdfDriverGlobals, WmiProvider);
}

typedef BOOLEAN (*PFN_WDFWMIPROVIDERISENABLED)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFWMIPROVIDER WmiProvider,
                                               WDF_WMI_PROVIDER_CONTROL ProviderControl);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfWmiProviderIsEnabled(_In_ WDFWMIPROVIDER WmiProvider,
                                            _In_ WDF_WMI_PROVIDER_CONTROL ProviderControl) {
    return ((PFN_WDFWMIPROVIDERISENABLED)WdfFunctions[WdfWmiProviderIsEnabledTableIndex])(
        WdfDriverGlobals, WmiProvider, ProviderControl);
}

FORCEINLINE VOID WDF_WMI_INSTANCE_CONFIG_INIT_PROVIDER(_Out_ PWDF_WMI_INSTANCE_CONFIG Config,
                                                       _In_ WDFWMIPROVIDER Provider) {
    RtlZeroMemory(Config, sizeof(WDF_WMI_INSTANCE_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_WMI_INSTANCE_CONFIG);
    Config->Provider = Provider;
}

#endif

FORCEINLINE VOID WDF_WMI_PROVIDER_CONFIG_INIT(_Out_ PWDF_WMI_PROVIDER_CONFIG Config,
                                              _In_ const GUID *Guid) {
    RtlZeroMemory(Config, sizeof(WDF_WMI_PROVIDER_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_WMI_PROVIDER_CONFIG);
    Config->Guid = *Guid;
}

#if CWDK_KMDF

FORCEINLINE VOID WDF_WMI_INSTANCE_CONFIG_INIT_PROVIDER_CONFIG(
    _Out_ PWDF_WMI_INSTANCE_CONFIG Config, _In_ PWDF_WMI_PROVIDER_CONFIG ProviderConfig) {
    RtlZeroMemory(Config, sizeof(WDF_WMI_INSTANCE_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_WMI_INSTANCE_CONFIG);
    Config->ProviderConfig = ProviderConfig;
}

/* A string in a WMI block is its length in bytes and then its characters, with no terminator. */
FORCEINLINE NTSTATUS WDF_WMI_BUFFER_APPEND_STRING(_Out_writes_bytes_(BufferLength) PVOID Buffer,
                                                  _In_ ULONG BufferLength,
                                                  _In_ PCUNICODE_STRING String,
                                                  _Out_ PULONG RequiredSize) {
    *RequiredSize = (ULONG)sizeof(USHORT) + String->Length;
    if (BufferLength < *RequiredSize)
        return STATUS_BUFFER_TOO_SMALL;
    *(USHORT UNALIGNED *)Buffer = String->Length;
    RtlCopyMemory((PUCHAR)Buffer + sizeof(USHORT), String->Buffer, String->Length);
    return STATUS_SUCCESS;
}

#endif

EXTERN_C_END

#endif
