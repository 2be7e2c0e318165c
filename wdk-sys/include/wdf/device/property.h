/*
 * Properties of a device and of its interfaces, and its keys in the registry.
 */
#ifndef CWDK_WDF_DEVICE_PROPERTY_H
#define CWDK_WDF_DEVICE_PROPERTY_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

struct _WDF_DEVICE_PROPERTY_DATA {
    ULONG Size;
    const DEVPROPKEY *PropertyKey;
    LCID Lcid;
    ULONG Flags;
};

typedef NTSTATUS (*PFN_WDFDEVICEALLOCANDQUERYPROPERTY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device, DEVICE_REGISTRY_PROPERTY DeviceProperty,
    POOL_TYPE PoolType, PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes, WDFMEMORY *PropertyMemory);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceAllocAndQueryProperty(
    _In_ WDFDEVICE Device, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ POOL_TYPE PoolType,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes, _Out_ WDFMEMORY *PropertyMemory) {
    return (
        (PFN_WDFDEVICEALLOCANDQUERYPROPERTY)WdfFunctions[WdfDeviceAllocAndQueryPropertyTableIndex])(
        WdfDriverGlobals, Device, DeviceProperty, PoolType, PropertyMemoryAttributes,
        PropertyMemory);
}

typedef NTSTATUS (*PFN_WDFDEVICEALLOCANDQUERYPROPERTYEX)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device, PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
    POOL_TYPE PoolType, PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes, WDFMEMORY *PropertyMemory,
    PDEVPROPTYPE Type);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceAllocAndQueryPropertyEx(
    _In_ WDFDEVICE Device, _In_ PWDF_DEVICE_PROPERTY_DATA DeviceProperty, _In_ POOL_TYPE PoolType,
    _In_opt_ PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes, _Out_ WDFMEMORY *PropertyMemory,
    _Out_ PDEVPROPTYPE Type) {
    return ((PFN_WDFDEVICEALLOCANDQUERYPROPERTYEX)
                WdfFunctions[WdfDeviceAllocAndQueryPropertyExTableIndex])(
        WdfDriverGlobals, Device, DeviceProperty, PoolType, PropertyMemoryAttributes,
        PropertyMemory, Type);
}

typedef NTSTATUS (*PFN_WDFDEVICEASSIGNPROPERTY)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                                PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
                                                DEVPROPTYPE Type, ULONG Size, PVOID Data);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceAssignProperty(_In_ WDFDEVICE Device,
                                             _In_ PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
                                             _In_ DEVPROPTYPE Type, _In_ ULONG Size,
                                             _In_opt_ PVOID Data) {
    return ((PFN_WDFDEVICEASSIGNPROPERTY)WdfFunctions[WdfDeviceAssignPropertyTableIndex])(
        WdfDriverGlobals, Device, DeviceProperty, Type, Size, Data);
}

typedef NTSTATUS (*PFN_WDFDEVICEOPENDEVICEMAPKEY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFDEVICE Device, PCUNICODE_STRING KeyName,
                                                  ACCESS_MASK DesiredAccess,
                                                  PWDF_OBJECT_ATTRIBUTES KeyAttributes,
                                                  WDFKEY *Key);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceOpenDevicemapKey(_In_ WDFDEVICE Device, _In_ PCUNICODE_STRING KeyName,
                                               _In_ ACCESS_MASK DesiredAccess,
                                               _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes,
                                               _Out_ WDFKEY *Key) {
    return ((PFN_WDFDEVICEOPENDEVICEMAPKEY)WdfFunctions[WdfDeviceOpenDevicemapKeyTableIndex])(
        WdfDriverGlobals, Device, KeyName, DesiredAccess, KeyAttributes, Key);
}

typedef NTSTATUS (*PFN_WDFDEVICEOPENREGISTRYKEY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device, ULONG DeviceInstanceKeyType,
                                                 ACCESS_MASK DesiredAccess,
                                                 PWDF_OBJECT_ATTRIBUTES KeyAttributes, WDFKEY *Key);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceOpenRegistryKey(_In_ WDFDEVICE Device,
                                              _In_ ULONG DeviceInstanceKeyType,
                                              _In_ ACCESS_MASK DesiredAccess,
                                              _In_opt_ PWDF_OBJECT_ATTRIBUTES KeyAttributes,
                                              _Out_ WDFKEY *Key) {
    return ((PFN_WDFDEVICEOPENREGISTRYKEY)WdfFunctions[WdfDeviceOpenRegistryKeyTableIndex])(
        WdfDriverGlobals, Device, DeviceInstanceKeyType, DesiredAccess, KeyAttributes, Key);
}

typedef NTSTATUS (*PFN_WDFDEVICEQUERYPROPERTY)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                               DEVICE_REGISTRY_PROPERTY DeviceProperty,
                                               ULONG BufferLength, PVOID PropertyBuffer,
                                               PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceQueryProperty(
    _In_ WDFDEVICE Device, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength,
    _Out_writes_bytes_all_(BufferLength) PVOID PropertyBuffer, _Out_ PULONG ResultLength) {
    return ((PFN_WDFDEVICEQUERYPROPERTY)WdfFunctions[WdfDeviceQueryPropertyTableIndex])(
        WdfDriverGlobals, Device, DeviceProperty, BufferLength, PropertyBuffer, ResultLength);
}

typedef NTSTATUS (*PFN_WDFDEVICEQUERYPROPERTYEX)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device,
                                                 PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
                                                 ULONG BufferLength, PVOID PropertyBuffer,
                                                 PULONG RequiredSize, PDEVPROPTYPE Type);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceQueryPropertyEx(_In_ WDFDEVICE Device,
                                              _In_ PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
                                              _In_ ULONG BufferLength, _Out_ PVOID PropertyBuffer,
                                              _Out_ PULONG RequiredSize, _Out_ PDEVPROPTYPE Type) {
    return ((PFN_WDFDEVICEQUERYPROPERTYEX)WdfFunctions[WdfDeviceQueryPropertyExTableIndex])(
        WdfDriverGlobals, Device, DeviceProperty, BufferLength, PropertyBuffer, RequiredSize, Type);
}

FORCEINLINE VOID WDF_DEVICE_PROPERTY_DATA_INIT(_Out_ PWDF_DEVICE_PROPERTY_DATA PropertyData,
                                               _In_ const DEVPROPKEY *PropertyKey) {
    RtlZeroMemory(PropertyData, sizeof(WDF_DEVICE_PROPERTY_DATA));
    PropertyData->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DEVICE_PROPERTY_DATA);
    PropertyData->PropertyKey = PropertyKey;
}

#if CWDK_UMDF

/* A property of one of the device's interfaces, found by class and reference string. */
struct _WDF_DEVICE_INTERFACE_PROPERTY_DATA {
    ULONG Size;
    const GUID *InterfaceClassGUID;
    PCUNICODE_STRING ReferenceString;
    const DEVPROPKEY *PropertyKey;
    LCID Lcid;
    ULONG Flags;
};

typedef NTSTATUS (*PFN_WDFDEVICEASSIGNINTERFACEPROPERTY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
    PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, DEVPROPTYPE Type, ULONG BufferLength,
    PVOID PropertyBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS WdfDeviceAssignInterfaceProperty(
    _In_ WDFDEVICE Device, _In_ PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData,
    _In_ DEVPROPTYPE Type, _In_ ULONG BufferLength,
    _In_reads_bytes_opt_(BufferLength) PVOID PropertyBuffer) {
    return ((PFN_WDFDEVICEASSIGNINTERFACEPROPERTY)
                WdfFunctions[WdfDeviceAssignInterfacePropertyTableIndex])(
        WdfDriverGlobals, Device, PropertyData, Type, BufferLength, PropertyBuffer);
}

typedef NTSTATUS (*PFN_WDFDEVICEALLOCANDQUERYINTERFACEPROPERTY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
    PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, POOL_TYPE PoolType,
    PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes, WDFMEMORY *PropertyMemory, PDEVPROPTYPE Type);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS WdfDeviceAllocAndQueryInterfaceProperty(
    _In_ WDFDEVICE Device, _In_ PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData,
    _In_ POOL_TYPE PoolType, _In_opt_ PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
    _Out_ WDFMEMORY *PropertyMemory, _Out_ PDEVPROPTYPE Type) {
    return ((PFN_WDFDEVICEALLOCANDQUERYINTERFACEPROPERTY)
                WdfFunctions[WdfDeviceAllocAndQueryInterfacePropertyTableIndex])(
        WdfDriverGlobals, Device, PropertyData, PoolType, PropertyMemoryAttributes, PropertyMemory,
        Type);
}

typedef NTSTATUS (*PFN_WDFDEVICEQUERYINTERFACEPROPERTY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
    PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, ULONG BufferLength, PVOID PropertyBuffer,
    PULONG ResultLength, PDEVPROPTYPE Type);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS WdfDeviceQueryInterfaceProperty(
    _In_ WDFDEVICE Device, _In_ PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData,
    _In_ ULONG BufferLength, _Out_writes_bytes_opt_(BufferLength) PVOID PropertyBuffer,
    _Out_ PULONG ResultLength, _Out_ PDEVPROPTYPE Type) {
    return ((PFN_WDFDEVICEQUERYINTERFACEPROPERTY)
                WdfFunctions[WdfDeviceQueryInterfacePropertyTableIndex])(
        WdfDriverGlobals, Device, PropertyData, BufferLength, PropertyBuffer, ResultLength, Type);
}

FORCEINLINE VOID WDF_DEVICE_INTERFACE_PROPERTY_DATA_INIT(
    _Out_ PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, _In_ const GUID *InterfaceClassGUID,
    _In_ const DEVPROPKEY *PropertyKey) {
    RtlZeroMemory(PropertyData, sizeof(WDF_DEVICE_INTERFACE_PROPERTY_DATA));
    PropertyData->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DEVICE_INTERFACE_PROPERTY_DATA);
    PropertyData->InterfaceClassGUID = InterfaceClassGUID;
    PropertyData->PropertyKey = PropertyKey;
}

#endif

EXTERN_C_END

#endif
