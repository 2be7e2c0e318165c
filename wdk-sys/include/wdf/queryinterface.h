/*
 * Interfaces that a device hands to other drivers.
 */
#ifndef CWDK_WDF_QUERYINTERFACE_H
#define CWDK_WDF_QUERYINTERFACE_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

_Function_class_(EVT_WDF_DEVICE_PROCESS_QUERY_INTERFACE_REQUEST)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
EVT_WDF_DEVICE_PROCESS_QUERY_INTERFACE_REQUEST(_In_ WDFDEVICE Device, _In_ LPGUID InterfaceType,
                                               _Inout_ PINTERFACE ExposedInterface,
                                               _Inout_opt_ PVOID ExposedInterfaceSpecificData);
typedef EVT_WDF_DEVICE_PROCESS_QUERY_INTERFACE_REQUEST
    *PFN_WDF_DEVICE_PROCESS_QUERY_INTERFACE_REQUEST;

struct _WDF_QUERY_INTERFACE_CONFIG {
    ULONG Size;
    PINTERFACE Interface;
    const GUID *InterfaceType;
    BOOLEAN SendQueryToParentStack;
    PFN_WDF_DEVICE_PROCESS_QUERY_INTERFACE_REQUEST EvtDeviceProcessQueryInterfaceRequest;
    BOOLEAN ImportInterface;
};

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFDEVICEADDQUERYINTERFACE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFDEVICE Device,
                                                   PWDF_QUERY_INTERFACE_CONFIG InterfaceConfig);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceAddQueryInterface(_In_ WDFDEVICE Device,
                                                _In_ PWDF_QUERY_INTERFACE_CONFIG InterfaceConfig) {
    return ((PFN_WDFDEVICEADDQUERYINTERFACE)WdfFunctions[WdfDeviceAddQueryInterfaceTableIndex])(
        WdfDriverGlobals, Device, InterfaceConfig);
}

FORCEINLINE VOID WDF_QUERY_INTERFACE_CONFIG_INIT(
    _Out_ PWDF_QUERY_INTERFACE_CONFIG InterfaceConfig, _In_opt_ PINTERFACE Interface,
    _In_ const GUID *InterfaceType,
    _In_opt_ PFN_WDF_DEVICE_PROCESS_QUERY_INTERFACE_REQUEST EvtDeviceProcessQueryInterfaceRequest) {
    RtlZeroMemory(InterfaceConfig, sizeof(WDF_QUERY_INTERFACE_CONFIG));
    InterfaceConfig->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_QUERY_INTERFACE_CONFIG);
    InterfaceConfig->Interface = Interface;
    InterfaceConfig->InterfaceType = InterfaceType;
    InterfaceConfig->EvtDeviceProcessQueryInterfaceRequest = EvtDeviceProcessQueryInterfaceRequest;
}

/* For an interface that lives as long as its device and counts no references. */
FORCEINLINE VOID WdfDeviceInterfaceReferenceNoOp(_In_ PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
}

FORCEINLINE VOID WdfDeviceInterfaceDereferenceNoOp(_In_ PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
}

#endif

EXTERN_C_END

#endif
