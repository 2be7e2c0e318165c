/*
 * What only a function device has.
 */
#ifndef CWDK_WDF_FDO_H
#define CWDK_WDF_FDO_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

_Function_class_(EVT_WDF_DEVICE_FILTER_RESOURCE_REQUIREMENTS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
EVT_WDF_DEVICE_FILTER_RESOURCE_REQUIREMENTS(_In_ WDFDEVICE Device,
                                            _In_ WDFIORESREQLIST IoResourceRequirementsList);
typedef EVT_WDF_DEVICE_FILTER_RESOURCE_REQUIREMENTS *PFN_WDF_DEVICE_FILTER_RESOURCE_REQUIREMENTS;

_Function_class_(EVT_WDF_DEVICE_REMOVE_ADDED_RESOURCES)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DEVICE_REMOVE_ADDED_RESOURCES(_In_ WDFDEVICE Device,
                                                       _In_ WDFCMRESLIST ResourcesRaw,
                                                       _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_WDF_DEVICE_REMOVE_ADDED_RESOURCES *PFN_WDF_DEVICE_REMOVE_ADDED_RESOURCES;

struct _WDF_FDO_EVENT_CALLBACKS {
    ULONG Size;
    PFN_WDF_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtDeviceFilterAddResourceRequirements;
    PFN_WDF_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtDeviceFilterRemoveResourceRequirements;
    PFN_WDF_DEVICE_REMOVE_ADDED_RESOURCES EvtDeviceRemoveAddedResources;
};

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFFDOADDSTATICCHILD)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Fdo,
                                             WDFDEVICE Child);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfFdoAddStaticChild(_In_ WDFDEVICE Fdo, _In_ WDFDEVICE Child) {
    return ((PFN_WDFFDOADDSTATICCHILD)WdfFunctions[WdfFdoAddStaticChildTableIndex])(
        WdfDriverGlobals, Fdo, Child);
}

typedef WDFCHILDLIST (*PFN_WDFFDOGETDEFAULTCHILDLIST)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFDEVICE Fdo);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFCHILDLIST WdfFdoGetDefaultChildList(_In_ WDFDEVICE Fdo) {
    return ((PFN_WDFFDOGETDEFAULTCHILDLIST)WdfFunctions[WdfFdoGetDefaultChildListTableIndex])(
        WdfDriverGlobals, Fdo);
}

#endif

typedef NTSTATUS (*PFN_WDFFDOINITALLOCANDQUERYPROPERTY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    DEVICE_REGISTRY_PROPERTY DeviceProperty, POOL_TYPE PoolType,
    PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes, WDFMEMORY *PropertyMemory);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfFdoInitAllocAndQueryProperty(
    _In_ PWDFDEVICE_INIT DeviceInit, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty,
    _In_ POOL_TYPE PoolType, _In_opt_ PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
    _Out_ WDFMEMORY *PropertyMemory) {
    return ((PFN_WDFFDOINITALLOCANDQUERYPROPERTY)
                WdfFunctions[WdfFdoInitAllocAndQueryPropertyTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceProperty, PoolType, PropertyMemoryAttributes,
        PropertyMemory);
}

typedef NTSTATUS (*PFN_WDFFDOINITALLOCANDQUERYPROPERTYEX)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    PWDF_DEVICE_PROPERTY_DATA DeviceProperty, POOL_TYPE PoolType,
    PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes, WDFMEMORY *PropertyMemory, PDEVPROPTYPE Type);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfFdoInitAllocAndQueryPropertyEx(
    _In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
    _In_ POOL_TYPE PoolType, _In_opt_ PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
    _Out_ WDFMEMORY *PropertyMemory, _Out_ PDEVPROPTYPE Type) {
    return ((PFN_WDFFDOINITALLOCANDQUERYPROPERTYEX)
                WdfFunctions[WdfFdoInitAllocAndQueryPropertyExTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceProperty, PoolType, PropertyMemoryAttributes,
        PropertyMemory, Type);
}

typedef NTSTATUS (*PFN_WDFFDOINITOPENREGISTRYKEY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit, ULONG DeviceInstanceKeyType,
    ACCESS_MASK DesiredAccess, PWDF_OBJECT_ATTRIBUTES KeyAttributes, WDFKEY *Key);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfFdoInitOpenRegistryKey(_In_ PWDFDEVICE_INIT DeviceInit,
                                               _In_ ULONG DeviceInstanceKeyType,
                                               _In_ ACCESS_MASK DesiredAccess,
                                               _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes,
                                               _Out_ WDFKEY *Key) {
    return ((PFN_WDFFDOINITOPENREGISTRYKEY)WdfFunctions[WdfFdoInitOpenRegistryKeyTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceInstanceKeyType, DesiredAccess, KeyAttributes, Key);
}

typedef NTSTATUS (*PFN_WDFFDOINITQUERYPROPERTY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit,
                                                DEVICE_REGISTRY_PROPERTY DeviceProperty,
                                                ULONG BufferLength, PVOID PropertyBuffer,
                                                PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfFdoInitQueryProperty(_In_ PWDFDEVICE_INIT DeviceInit,
                                             _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty,
                                             _In_ ULONG BufferLength,
                                             _Out_writes_bytes_all_opt_(BufferLength)
                                                 PVOID PropertyBuffer,
                                             _Out_ PULONG ResultLength) {
    return ((PFN_WDFFDOINITQUERYPROPERTY)WdfFunctions[WdfFdoInitQueryPropertyTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceProperty, BufferLength, PropertyBuffer, ResultLength);
}

typedef NTSTATUS (*PFN_WDFFDOINITQUERYPROPERTYEX)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  PWDFDEVICE_INIT DeviceInit,
                                                  PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
                                                  ULONG BufferLength, PVOID PropertyBuffer,
                                                  PULONG ResultLength, PDEVPROPTYPE Type);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfFdoInitQueryPropertyEx(_In_ PWDFDEVICE_INIT DeviceInit,
                                               _In_ PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
                                               _In_ ULONG BufferLength, _Out_ PVOID PropertyBuffer,
                                               _Out_ PULONG ResultLength, _Out_ PDEVPROPTYPE Type) {
    return ((PFN_WDFFDOINITQUERYPROPERTYEX)WdfFunctions[WdfFdoInitQueryPropertyExTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceProperty, BufferLength, PropertyBuffer, ResultLength,
        Type);
}

#if CWDK_KMDF

typedef void (*PFN_WDFFDOINITSETDEFAULTCHILDLISTCONFIG)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit, PWDF_CHILD_LIST_CONFIG Config,
    PWDF_OBJECT_ATTRIBUTES DefaultChildListAttributes);

#endif

typedef void (*PFN_WDFFDOINITSETFILTER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                        PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfFdoInitSetFilter(_In_ PWDFDEVICE_INIT DeviceInit) {
    ((PFN_WDFFDOINITSETFILTER)WdfFunctions[WdfFdoInitSetFilterTableIndex])(WdfDriverGlobals,
                                                                           DeviceInit);
}

#if CWDK_KMDF

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void
WdfFdoInitSetDefaultChildListConfig(_Inout_ PWDFDEVICE_INIT DeviceInit,
                                    _In_ PWDF_CHILD_LIST_CONFIG Config,
                                    _In_opt_ PWDF_OBJECT_ATTRIBUTES DefaultChildListAttributes) {
    ((PFN_WDFFDOINITSETDEFAULTCHILDLISTCONFIG)
         WdfFunctions[WdfFdoInitSetDefaultChildListConfigTableIndex])(
        WdfDriverGlobals, DeviceInit, Config, DefaultChildListAttributes);
}

typedef void (*PFN_WDFFDOINITSETEVENTCALLBACKS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                PWDFDEVICE_INIT DeviceInit,
                                                PWDF_FDO_EVENT_CALLBACKS FdoEventCallbacks);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfFdoInitSetEventCallbacks(_In_ PWDFDEVICE_INIT DeviceInit,
                                             _In_ PWDF_FDO_EVENT_CALLBACKS FdoEventCallbacks) {
    ((PFN_WDFFDOINITSETEVENTCALLBACKS)WdfFunctions[WdfFdoInitSetEventCallbacksTableIndex])(
        WdfDriverGlobals, DeviceInit, FdoEventCallbacks);
}

typedef PDEVICE_OBJECT (*PFN_WDFFDOINITWDMGETPHYSICALDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                             PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PDEVICE_OBJECT WdfFdoInitWdmGetPhysicalDevice(_In_ PWDFDEVICE_INIT DeviceInit) {
    return (
        (PFN_WDFFDOINITWDMGETPHYSICALDEVICE)WdfFunctions[WdfFdoInitWdmGetPhysicalDeviceTableIndex])(
        WdfDriverGlobals, DeviceInit);
}

typedef void (*PFN_WDFFDOLOCKSTATICCHILDLISTFORITERATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFDEVICE Fdo);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfFdoLockStaticChildListForIteration(_In_ WDFDEVICE Fdo) {
    ((PFN_WDFFDOLOCKSTATICCHILDLISTFORITERATION)
         WdfFunctions[WdfFdoLockStaticChildListForIterationTableIndex])(WdfDriverGlobals, Fdo);
}

typedef NTSTATUS (*PFN_WDFFDOQUERYFORINTERFACE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Fdo,
                                                LPCGUID InterfaceType, PINTERFACE Interface,
                                                USHORT Size, USHORT Version,
                                                PVOID InterfaceSpecificData);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfFdoQueryForInterface(_In_ WDFDEVICE Fdo, _In_ LPCGUID InterfaceType,
                                             _Out_ PINTERFACE Interface, _In_ USHORT Size,
                                             _In_ USHORT Version,
                                             _In_opt_ PVOID InterfaceSpecificData) {
    return ((PFN_WDFFDOQUERYFORINTERFACE)WdfFunctions[WdfFdoQueryForInterfaceTableIndex])(
        WdfDriverGlobals, Fdo, InterfaceType, Interface, Size, Version, InterfaceSpecificData);
}

typedef WDFDEVICE (*PFN_WDFFDORETRIEVENEXTSTATICCHILD)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFDEVICE Fdo, WDFDEVICE PreviousChild,
                                                       ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
FORCEINLINE WDFDEVICE WdfFdoRetrieveNextStaticChild(_In_ WDFDEVICE Fdo,
                                                    _In_opt_ WDFDEVICE PreviousChild,
                                                    _In_ ULONG Flags) {
    return (
        (PFN_WDFFDORETRIEVENEXTSTATICCHILD)WdfFunctions[WdfFdoRetrieveNextStaticChildTableIndex])(
        WdfDriverGlobals, Fdo, PreviousChild, Flags);
}

typedef void (*PFN_WDFFDOUNLOCKSTATICCHILDLISTFROMITERATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                             WDFDEVICE Fdo);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfFdoUnlockStaticChildListFromIteration(_In_ WDFDEVICE Fdo) {
    ((PFN_WDFFDOUNLOCKSTATICCHILDLISTFROMITERATION)
         WdfFunctions[WdfFdoUnlockStaticChildListFromIterationTableIndex])(WdfDriverGlobals, Fdo);
}

#endif

FORCEINLINE VOID WDF_FDO_EVENT_CALLBACKS_INIT(_Out_ PWDF_FDO_EVENT_CALLBACKS Callbacks) {
    RtlZeroMemory(Callbacks, sizeof(WDF_FDO_EVENT_CALLBACKS));
    Callbacks->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_FDO_EVENT_CALLBACKS);
}

EXTERN_C_END

#endif
