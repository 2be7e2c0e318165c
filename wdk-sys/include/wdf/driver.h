/*
 * The driver object: created once in DriverEntry, root of all others.
 */
#ifndef CWDK_WDF_DRIVER_H
#define CWDK_WDF_DRIVER_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_DRIVER_INIT_FLAGS {
    WdfDriverInitNonPnpDriver = 1,
    WdfDriverInitNoDispatchOverride,
    WdfVerifyOn = 4,
    WdfVerifierOn = 8,
    WdfDriverInitCompanion = 16,
} WDF_DRIVER_INIT_FLAGS;

_Function_class_(EVT_WDF_DRIVER_DEVICE_ADD)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DRIVER_DEVICE_ADD(_In_ WDFDRIVER Driver,
                                           _Inout_ PWDFDEVICE_INIT DeviceInit);
typedef EVT_WDF_DRIVER_DEVICE_ADD *PFN_WDF_DRIVER_DEVICE_ADD;

_Function_class_(EVT_WDF_DRIVER_UNLOAD)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DRIVER_UNLOAD(_In_ WDFDRIVER Driver);
typedef EVT_WDF_DRIVER_UNLOAD *PFN_WDF_DRIVER_UNLOAD;

_Function_class_(EVT_WDF_TRACE_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_TRACE_CALLBACK(_In_ UCHAR minorFunction, _In_opt_ PVOID dataPath,
                                        _In_ ULONG bufferLength,
                                        _Inout_updates_bytes_(bufferLength) PVOID buffer,
                                        _In_ PVOID context, _Out_ PULONG size);
typedef EVT_WDF_TRACE_CALLBACK *PFN_WDF_TRACE_CALLBACK;

struct _WDF_DRIVER_CONFIG {
    ULONG Size;
    PFN_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd;
    PFN_WDF_DRIVER_UNLOAD EvtDriverUnload;
    ULONG DriverInitFlags;
    ULONG DriverPoolTag;
};

struct _WDF_DRIVER_VERSION_AVAILABLE_PARAMS {
    ULONG Size;
    ULONG MajorVersion;
    ULONG MinorVersion;
};

typedef NTSTATUS (*PFN_WDFDRIVERCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                        PDRIVER_OBJECT DriverObject, PCUNICODE_STRING RegistryPath,
                                        PWDF_OBJECT_ATTRIBUTES DriverAttributes,
                                        PWDF_DRIVER_CONFIG DriverConfig, WDFDRIVER *Driver);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDriverCreate(_In_ PDRIVER_OBJECT DriverObject,
                                     _In_ PCUNICODE_STRING RegistryPath,
                                     _In_opt_ PWDF_OBJECT_ATTRIBUTES DriverAttributes,
                                     _In_ PWDF_DRIVER_CONFIG DriverConfig,
                                     _Out_opt_ WDFDRIVER *Driver) {
    return ((PFN_WDFDRIVERCREATE)WdfFunctions[WdfDriverCreateTableIndex])(
        WdfDriverGlobals, DriverObject, RegistryPath, DriverAttributes, DriverConfig, Driver);
}

typedef PWSTR (*PFN_WDFDRIVERGETREGISTRYPATH)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDRIVER Driver);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PWSTR WdfDriverGetRegistryPath(_In_ WDFDRIVER Driver) {
    return ((PFN_WDFDRIVERGETREGISTRYPATH)WdfFunctions[WdfDriverGetRegistryPathTableIndex])(
        WdfDriverGlobals, Driver);
}

#if CWDK_KMDF >= 25 || CWDK_UMDF >= 25

typedef NTSTATUS (*PFN_WDFDRIVERERRORREPORTAPIMISSING)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFDRIVER Driver,
                                                       PCWSTR FrameworkExtensionName,
                                                       ULONG ApiIndex,
                                                       BOOLEAN DoesApiReturnNtstatus);

_IRQL_requires_max_(DISPATCH_LEVEL + 1)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDriverErrorReportApiMissing(_In_ WDFDRIVER Driver,
                                                    _In_opt_ PCWSTR FrameworkExtensionName,
                                                    _In_ ULONG ApiIndex,
                                                    _In_ BOOLEAN DoesApiReturnNtstatus) {
    return (
        (PFN_WDFDRIVERERRORREPORTAPIMISSING)WdfFunctions[WdfDriverErrorReportApiMissingTableIndex])(
        WdfDriverGlobals, Driver, FrameworkExtensionName, ApiIndex, DoesApiReturnNtstatus);
}

#endif

typedef BOOLEAN (*PFN_WDFDRIVERISVERSIONAVAILABLE)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDRIVER Driver,
    PWDF_DRIVER_VERSION_AVAILABLE_PARAMS VersionAvailableParams);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE BOOLEAN WdfDriverIsVersionAvailable(
    _In_ WDFDRIVER Driver, _In_ PWDF_DRIVER_VERSION_AVAILABLE_PARAMS VersionAvailableParams) {
    return ((PFN_WDFDRIVERISVERSIONAVAILABLE)WdfFunctions[WdfDriverIsVersionAvailableTableIndex])(
        WdfDriverGlobals, Driver, VersionAvailableParams);
}

typedef NTSTATUS (*PFN_WDFDRIVEROPENPARAMETERSREGISTRYKEY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFDRIVER Driver,
                                                           ACCESS_MASK DesiredAccess,
                                                           PWDF_OBJECT_ATTRIBUTES KeyAttributes,
                                                           WDFKEY *Key);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDriverOpenParametersRegistryKey(
    _In_ WDFDRIVER Driver, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes, _Out_ WDFKEY *Key) {
    return ((PFN_WDFDRIVEROPENPARAMETERSREGISTRYKEY)
                WdfFunctions[WdfDriverOpenParametersRegistryKeyTableIndex])(
        WdfDriverGlobals, Driver, DesiredAccess, KeyAttributes, Key);
}

#if CWDK_KMDF >= 25 || CWDK_UMDF >= 25

typedef NTSTATUS (*PFN_WDFDRIVEROPENPERSISTENTSTATEREGISTRYKEY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDRIVER Driver, ACCESS_MASK DesiredAccess,
    PWDF_OBJECT_ATTRIBUTES KeyAttributes, WDFKEY *Key);

#endif

typedef NTSTATUS (*PFN_WDFDRIVERRETRIEVEVERSIONSTRING)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFDRIVER Driver, WDFSTRING String);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDriverRetrieveVersionString(_In_ WDFDRIVER Driver, _In_ WDFSTRING String) {
    return (
        (PFN_WDFDRIVERRETRIEVEVERSIONSTRING)WdfFunctions[WdfDriverRetrieveVersionStringTableIndex])(
        WdfDriverGlobals, Driver, String);
}

#if CWDK_KMDF >= 25 || CWDK_UMDF >= 25

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDriverOpenPersistentStateRegistryKey(
    _In_ WDFDRIVER Driver, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes, _Out_ WDFKEY *Key) {
    return ((PFN_WDFDRIVEROPENPERSISTENTSTATEREGISTRYKEY)
                WdfFunctions[WdfDriverOpenPersistentStateRegistryKeyTableIndex])(
        WdfDriverGlobals, Driver, DesiredAccess, KeyAttributes, Key);
}

#endif

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFDRIVERREGISTERTRACEINFO)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   PDRIVER_OBJECT DriverObject,
                                                   PFN_WDF_TRACE_CALLBACK EvtTraceCallback,
                                                   PVOID ControlBlock);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDriverRegisterTraceInfo(_In_ PDRIVER_OBJECT DriverObject,
                                                _In_ PFN_WDF_TRACE_CALLBACK EvtTraceCallback,
                                                _In_ PVOID ControlBlock) {
    return ((PFN_WDFDRIVERREGISTERTRACEINFO)WdfFunctions[WdfDriverRegisterTraceInfoTableIndex])(
        WdfDriverGlobals, DriverObject, EvtTraceCallback, ControlBlock);
}

typedef PDRIVER_OBJECT (*PFN_WDFDRIVERWDMGETDRIVEROBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFDRIVER Driver);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PDRIVER_OBJECT WdfDriverWdmGetDriverObject(_In_ WDFDRIVER Driver) {
    return ((PFN_WDFDRIVERWDMGETDRIVEROBJECT)WdfFunctions[WdfDriverWdmGetDriverObjectTableIndex])(
        WdfDriverGlobals, Driver);
}

typedef WDFDRIVER (*PFN_WDFWDMDRIVERGETWDFDRIVERHANDLE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        PDRIVER_OBJECT DriverObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDRIVER WdfWdmDriverGetWdfDriverHandle(_In_ PDRIVER_OBJECT DriverObject) {
    return (
        (PFN_WDFWDMDRIVERGETWDFDRIVERHANDLE)WdfFunctions[WdfWdmDriverGetWdfDriverHandleTableIndex])(
        WdfDriverGlobals, DriverObject);
}

#endif

/* The driver this image made in DriverEntry. */
FORCEINLINE WDFDRIVER WdfGetDriver(VOID) { return WdfDriverGlobals->Driver; }

FORCEINLINE VOID WDF_DRIVER_CONFIG_INIT(_Out_ PWDF_DRIVER_CONFIG Config,
                                        _In_opt_ PFN_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd) {
    RtlZeroMemory(Config, sizeof(WDF_DRIVER_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DRIVER_CONFIG);
    Config->EvtDriverDeviceAdd = EvtDriverDeviceAdd;
}

FORCEINLINE VOID
WDF_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(_Out_ PWDF_DRIVER_VERSION_AVAILABLE_PARAMS Params,
                                         _In_ ULONG MajorVersion, _In_ ULONG MinorVersion) {
    RtlZeroMemory(Params, sizeof(WDF_DRIVER_VERSION_AVAILABLE_PARAMS));
    Params->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DRIVER_VERSION_AVAILABLE_PARAMS);
    Params->MajorVersion = MajorVersion;
    Params->MinorVersion = MinorVersion;
}

#if CWDK_UMDF >= 27

typedef NTSTATUS (*PFN_WDFDRIVERRETRIEVEDRIVERDATADIRECTORYSTRING)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDRIVER Driver, WDFSTRING String);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS WdfDriverRetrieveDriverDataDirectoryString(_In_ WDFDRIVER Driver,
                                                                _In_ WDFSTRING String) {
    return ((PFN_WDFDRIVERRETRIEVEDRIVERDATADIRECTORYSTRING)
                WdfFunctions[WdfDriverRetrieveDriverDataDirectoryStringTableIndex])(
        WdfDriverGlobals, Driver, String);
}

#endif

#if CWDK_UMDF

/* For the driver of a companion, which has no device stack of its own. */
FORCEINLINE VOID WDF_DRIVER_CONFIG_COMPANION_INIT(
    _Out_ PWDF_DRIVER_CONFIG Config, _In_opt_ PFN_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd) {
    WDF_DRIVER_CONFIG_INIT(Config, EvtDriverDeviceAdd);
    Config->DriverInitFlags |= WdfDriverInitCompanion;
}

#endif

EXTERN_C_END

#endif
