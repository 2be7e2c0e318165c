/*
 * Creating a device, and the objects that belong to it.
 */
#ifndef CWDK_WDF_DEVICE_CREATE_H
#define CWDK_WDF_DEVICE_CREATE_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef NTSTATUS (*PFN_WDFDEVICECREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                        PWDFDEVICE_INIT *DeviceInit,
                                        PWDF_OBJECT_ATTRIBUTES DeviceAttributes, WDFDEVICE *Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceCreate(_Inout_ PWDFDEVICE_INIT *DeviceInit,
                                     _In_opt_ PWDF_OBJECT_ATTRIBUTES DeviceAttributes,
                                     _Out_ WDFDEVICE *Device) {
    return ((PFN_WDFDEVICECREATE)WdfFunctions[WdfDeviceCreateTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceAttributes, Device);
}

typedef WDFDRIVER (*PFN_WDFDEVICEGETDRIVER)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDRIVER WdfDeviceGetDriver(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEGETDRIVER)WdfFunctions[WdfDeviceGetDriverTableIndex])(WdfDriverGlobals,
                                                                                Device);
}

typedef WDFIOTARGET (*PFN_WDFDEVICEGETIOTARGET)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFIOTARGET WdfDeviceGetIoTarget(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEGETIOTARGET)WdfFunctions[WdfDeviceGetIoTargetTableIndex])(
        WdfDriverGlobals, Device);
}

#if CWDK_KMDF

typedef ULONG (*PFN_WDFDEVICEGETALIGNMENTREQUIREMENT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG WdfDeviceGetAlignmentRequirement(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEGETALIGNMENTREQUIREMENT)
                WdfFunctions[WdfDeviceGetAlignmentRequirementTableIndex])(WdfDriverGlobals, Device);
}

typedef ULONG (*PFN_WDFDEVICEGETCHARACTERISTICS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG WdfDeviceGetCharacteristics(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEGETCHARACTERISTICS)WdfFunctions[WdfDeviceGetCharacteristicsTableIndex])(
        WdfDriverGlobals, Device);
}

typedef WDFFILEOBJECT (*PFN_WDFDEVICEGETFILEOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFDEVICE Device, PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFFILEOBJECT WdfDeviceGetFileObject(_In_ WDFDEVICE Device,
                                                 _In_ PFILE_OBJECT FileObject) {
    return ((PFN_WDFDEVICEGETFILEOBJECT)WdfFunctions[WdfDeviceGetFileObjectTableIndex])(
        WdfDriverGlobals, Device, FileObject);
}

typedef void (*PFN_WDFDEVICESETALIGNMENTREQUIREMENT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFDEVICE Device, ULONG AlignmentRequirement);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceSetAlignmentRequirement(_In_ WDFDEVICE Device,
                                                  _In_ ULONG AlignmentRequirement) {
    ((PFN_WDFDEVICESETALIGNMENTREQUIREMENT)
         WdfFunctions[WdfDeviceSetAlignmentRequirementTableIndex])(WdfDriverGlobals, Device,
                                                                   AlignmentRequirement);
}

typedef void (*PFN_WDFDEVICESETCHARACTERISTICS)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                                ULONG DeviceCharacteristics);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDeviceSetCharacteristics(_In_ WDFDEVICE Device,
                                             _In_ ULONG DeviceCharacteristics) {
    ((PFN_WDFDEVICESETCHARACTERISTICS)WdfFunctions[WdfDeviceSetCharacteristicsTableIndex])(
        WdfDriverGlobals, Device, DeviceCharacteristics);
}

typedef PDEVICE_OBJECT (*PFN_WDFDEVICEWDMGETATTACHEDDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PDEVICE_OBJECT WdfDeviceWdmGetAttachedDevice(_In_ WDFDEVICE Device) {
    return (
        (PFN_WDFDEVICEWDMGETATTACHEDDEVICE)WdfFunctions[WdfDeviceWdmGetAttachedDeviceTableIndex])(
        WdfDriverGlobals, Device);
}

typedef PDEVICE_OBJECT (*PFN_WDFDEVICEWDMGETDEVICEOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PDEVICE_OBJECT WdfDeviceWdmGetDeviceObject(_In_ WDFDEVICE Device) {
    return ((PFN_WDFDEVICEWDMGETDEVICEOBJECT)WdfFunctions[WdfDeviceWdmGetDeviceObjectTableIndex])(
        WdfDriverGlobals, Device);
}

typedef PDEVICE_OBJECT (*PFN_WDFDEVICEWDMGETPHYSICALDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PDEVICE_OBJECT WdfDeviceWdmGetPhysicalDevice(_In_ WDFDEVICE Device) {
    return (
        (PFN_WDFDEVICEWDMGETPHYSICALDEVICE)WdfFunctions[WdfDeviceWdmGetPhysicalDeviceTableIndex])(
        WdfDriverGlobals, Device);
}

typedef WDFDEVICE (*PFN_WDFWDMDEVICEGETWDFDEVICEHANDLE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE WdfWdmDeviceGetWdfDeviceHandle(_In_ PDEVICE_OBJECT DeviceObject) {
    return (
        (PFN_WDFWDMDEVICEGETWDFDEVICEHANDLE)WdfFunctions[WdfWdmDeviceGetWdfDeviceHandleTableIndex])(
        WdfDriverGlobals, DeviceObject);
}

#endif

#if CWDK_KMDF >= 23

typedef NTSTATUS (*PFN_WDFDEVICERETRIEVECOMPANIONTARGET)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                         WDFDEVICE Device,
                                                         WDFCOMPANIONTARGET *CompanionTarget);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceRetrieveCompanionTarget(_In_ WDFDEVICE Device,
                                                      _Out_ WDFCOMPANIONTARGET *CompanionTarget) {
    return ((PFN_WDFDEVICERETRIEVECOMPANIONTARGET)
                WdfFunctions[WdfDeviceRetrieveCompanionTargetTableIndex])(WdfDriverGlobals, Device,
                                                                          CompanionTarget);
}

#endif

#if CWDK_UMDF

typedef enum _WDF_EVENT_TYPE {
    WdfEventReserved = 0,
    WdfEventBroadcast,
    WdfEventMaximum,
} WDF_EVENT_TYPE;

typedef NTSTATUS (*PFN_WDFDEVICEPOSTEVENT)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                           LPCGUID EventGuid, WDF_EVENT_TYPE WdfEventType,
                                           BYTE *Data, ULONG DataSizeCb);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS WdfDevicePostEvent(_In_ WDFDEVICE Device, _In_ LPCGUID EventGuid,
                                        _In_ WDF_EVENT_TYPE WdfEventType,
                                        _In_reads_bytes_(DataSizeCb) BYTE *Data,
                                        _In_ ULONG DataSizeCb) {
    return ((PFN_WDFDEVICEPOSTEVENT)WdfFunctions[WdfDevicePostEventTableIndex])(
        WdfDriverGlobals, Device, EventGuid, WdfEventType, Data, DataSizeCb);
}

#endif

#if CWDK_UMDF >= 25

typedef NTSTATUS (*PFN_WDFDEVICERETRIEVEDEVICEDIRECTORYSTRING)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFDEVICE Device, WDFSTRING String);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS WdfDeviceRetrieveDeviceDirectoryString(_In_ WDFDEVICE Device,
                                                            _In_ WDFSTRING String) {
    return ((PFN_WDFDEVICERETRIEVEDEVICEDIRECTORYSTRING)
                WdfFunctions[WdfDeviceRetrieveDeviceDirectoryStringTableIndex])(WdfDriverGlobals,
                                                                                Device, String);
}

#endif

EXTERN_C_END

#endif
