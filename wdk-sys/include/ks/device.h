/*
 * AVStream devices: dispatch table, automation, object bags, and the tree of objects below a
 * device.
 */
#ifndef CWDK_KS_DEVICE_H
#define CWDK_KS_DEVICE_H

#include "wdm.h"
#include "ks/property.h"
#include "ks/method.h"
#include "ks/event.h"

#define BUS_INTERFACE_REFERENCE_VERSION 0x100

#define KSDEVICE_DESCRIPTOR_VERSION 0x100
#define KSDEVICE_DESCRIPTOR_VERSION_2 0x110

EXTERN_C_START

typedef struct KSAUTOMATION_TABLE_ KSAUTOMATION_TABLE, *PKSAUTOMATION_TABLE;
typedef struct _KSDEVICE_DESCRIPTOR KSDEVICE_DESCRIPTOR, *PKSDEVICE_DESCRIPTOR;
typedef struct _KSDEVICE_PROFILE_INFO KSDEVICE_PROFILE_INFO, *PKSDEVICE_PROFILE_INFO;
typedef struct _KSFILTERFACTORY KSFILTERFACTORY, *PKSFILTERFACTORY;
typedef struct _KSFILTER_DESCRIPTOR KSFILTER_DESCRIPTOR, *PKSFILTER_DESCRIPTOR;
typedef struct _KSPIN KSPIN, *PKSPIN;
typedef struct _KSDEVICE KSDEVICE, *PKSDEVICE;
typedef struct _KSDEVICE_DISPATCH KSDEVICE_DISPATCH, *PKSDEVICE_DISPATCH;

typedef PVOID KSDEVICE_HEADER;

typedef PVOID KSOBJECT_BAG;

typedef PVOID KSOBJECT_HEADER;

typedef enum KSOBJECTTYPE {
    KsObjectTypeDevice = 0,
    KsObjectTypeFilterFactory,
    KsObjectTypeFilter,
    KsObjectTypePin,
} KSOBJECTTYPE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNDEREFERENCEDEVICEOBJECT)(_In_ PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSCONTEXT_DISPATCH)(_In_ PVOID Context, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICE)(_In_ PKSDEVICE Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICECREATE)(_In_ PKSDEVICE Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICEIRP)(_In_ PKSDEVICE Device, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNKSDEVICEIRPVOID)(_In_ PKSDEVICE Device, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICEPNPSTART)(_In_ PKSDEVICE Device, _In_ PIRP Irp,
                                        _In_opt_ PCM_RESOURCE_LIST TranslatedResourceList,
                                        _In_opt_ PCM_RESOURCE_LIST UntranslatedResourceList);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICEQUERYCAPABILITIES)(_In_ PKSDEVICE Device, _In_ PIRP Irp,
                                                 _Inout_ PDEVICE_CAPABILITIES Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICEQUERYPOWER)(_In_ PKSDEVICE Device, _In_ PIRP Irp,
                                          _In_ DEVICE_POWER_STATE DeviceTo,
                                          _In_ DEVICE_POWER_STATE DeviceFrom,
                                          _In_ SYSTEM_POWER_STATE SystemTo,
                                          _In_ SYSTEM_POWER_STATE SystemFrom,
                                          _In_ POWER_ACTION Action);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNKSDEVICESETPOWER)(_In_ PKSDEVICE Device, _In_ PIRP Irp,
                                    _In_ DEVICE_POWER_STATE To, _In_ DEVICE_POWER_STATE From);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNKSDEVICETHERMALACTIVECOOLING)(_In_ PKSDEVICE KsDevice, _In_ BOOLEAN Engaged,
                                                _Out_ KSDEVICE_THERMAL_STATE *DeviceThermalState);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNKSDEVICETHERMALPASSIVECOOLING)(_In_ PKSDEVICE KsDevice, _In_ ULONG Percentage,
                                                 _Out_ KSDEVICE_THERMAL_STATE *DeviceThermalState);

typedef void (*PFNKSFREE)(_In_ PVOID Data);

typedef struct {
    PDRIVER_DISPATCH Create;
    PVOID Context;
    UNICODE_STRING ObjectClass;
    PSECURITY_DESCRIPTOR SecurityDescriptor;
    ULONG Flags;
} KSOBJECT_CREATE_ITEM, *PKSOBJECT_CREATE_ITEM;

typedef void (*PFNKSITEMFREECALLBACK)(_In_ PKSOBJECT_CREATE_ITEM CreateItem);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNQUERYREFERENCESTRING)(_In_ PVOID Context, _Inout_ PWCHAR *String);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNREFERENCEDEVICEOBJECT)(_In_ PVOID Context);

typedef struct {
    INTERFACE Interface;
    PFNREFERENCEDEVICEOBJECT ReferenceDeviceObject;
    PFNDEREFERENCEDEVICEOBJECT DereferenceDeviceObject;
    PFNQUERYREFERENCESTRING QueryReferenceString;
} BUS_INTERFACE_REFERENCE, *PBUS_INTERFACE_REFERENCE;

struct KSAUTOMATION_TABLE_ {
    ULONG PropertySetsCount;
    ULONG PropertyItemSize;
    _Field_size_bytes_(PropertySetsCount *PropertyItemSize) const KSPROPERTY_SET *PropertySets;
    ULONG MethodSetsCount;
    ULONG MethodItemSize;
    _Field_size_bytes_(MethodSetsCount *MethodItemSize) const KSMETHOD_SET *MethodSets;
    ULONG EventSetsCount;
    ULONG EventItemSize;
    _Field_size_bytes_(EventSetsCount *EventItemSize) const KSEVENT_SET *EventSets;
};

struct _KSDEVICE {
    const KSDEVICE_DESCRIPTOR *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
    PDEVICE_OBJECT FunctionalDeviceObject;
    PDEVICE_OBJECT PhysicalDeviceObject;
    PDEVICE_OBJECT NextDeviceObject;
    BOOLEAN Started;
    SYSTEM_POWER_STATE SystemPowerState;
    DEVICE_POWER_STATE DevicePowerState;
};

struct _KSDEVICE_DESCRIPTOR {
    const KSDEVICE_DISPATCH *Dispatch;
    ULONG FilterDescriptorsCount;
    const KSFILTER_DESCRIPTOR *const *FilterDescriptors;
    ULONG Version;
    ULONG Flags;
};

struct _KSDEVICE_DISPATCH {
    PFNKSDEVICECREATE Add;
    PFNKSDEVICEPNPSTART Start;
    PFNKSDEVICE PostStart;
    PFNKSDEVICEIRP QueryStop;
    PFNKSDEVICEIRPVOID CancelStop;
    PFNKSDEVICEIRPVOID Stop;
    PFNKSDEVICEIRP QueryRemove;
    PFNKSDEVICEIRPVOID CancelRemove;
    PFNKSDEVICEIRPVOID Remove;
    PFNKSDEVICEQUERYCAPABILITIES QueryCapabilities;
    PFNKSDEVICEIRPVOID SurpriseRemoval;
    PFNKSDEVICEQUERYPOWER QueryPower;
    PFNKSDEVICESETPOWER SetPower;
    PFNKSDEVICEIRP QueryInterface;
};

typedef struct _KSDEVICE_THERMAL_DISPATCH KSDEVICE_THERMAL_DISPATCH, *PKSDEVICE_THERMAL_DISPATCH;
struct _KSDEVICE_THERMAL_DISPATCH {
    PFNKSDEVICETHERMALACTIVECOOLING ActiveCooling;
    PFNKSDEVICETHERMALPASSIVECOOLING PassiveCooling;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsAcquireControl(_In_ PVOID Object);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsAcquireDevice(_In_ PKSDEVICE Device);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI KsAcquireDeviceSecurityLock(_In_ KSDEVICE_HEADER Header,
                                                       _In_ BOOLEAN Exclusive);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAddDevice(_In_ PDRIVER_OBJECT DriverObject,
                                           _In_ PDEVICE_OBJECT PhysicalDeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsAddItemToObjectBag(_In_ KSOBJECT_BAG ObjectBag,
                                                    _In_ __drv_aliasesMem PVOID Item,
                                                    _In_opt_ PFNKSFREE Free);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAddObjectCreateItemToDeviceHeader(
    _In_ KSDEVICE_HEADER Header, _In_ PDRIVER_DISPATCH Create, _In_ PVOID Context,
    _In_ PWSTR ObjectClass, _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAllocateDeviceHeader(_Out_ KSDEVICE_HEADER *Header,
                                                      _In_ ULONG ItemsCount,
                                                      _In_reads_opt_(ItemsCount)
                                                          PKSOBJECT_CREATE_ITEM ItemsList);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAllocateObjectBag(_In_ PKSDEVICE Device,
                                                   _Out_ KSOBJECT_BAG *ObjectBag);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCopyObjectBagItems(_In_ KSOBJECT_BAG ObjectBagDestination,
                                                    _In_ KSOBJECT_BAG ObjectBagSource);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateDevice(_In_ PDRIVER_OBJECT DriverObject,
                                              _In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                              _In_opt_ const KSDEVICE_DESCRIPTOR *Descriptor,
                                              _In_ ULONG ExtensionSize,
                                              _Out_opt_ PKSDEVICE *Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDefaultDeviceIoCompletion(_In_ PDEVICE_OBJECT DeviceObject,
                                                           _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI KsDeviceGetBusData(_In_ PKSDEVICE Device, _In_ ULONG DataType,
                                               _In_reads_bytes_(Length) PVOID Buffer,
                                               _In_ ULONG Offset, _In_ ULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsDeviceRegisterAdapterObject(_In_ PKSDEVICE Device,
                                                         _In_ PADAPTER_OBJECT AdapterObject,
                                                         _In_ ULONG MaxMappingsByteCount,
                                                         _In_ ULONG MappingTableStride);

DECLSPEC_IMPORT NTSTATUS NTAPI KsDeviceRegisterThermalDispatch(
    _In_ PKSDEVICE KsDevice, _In_ PKSDEVICE_THERMAL_DISPATCH KsDeviceThermalDispatch);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI KsDeviceSetBusData(_In_ PKSDEVICE Device, _In_ ULONG DataType,
                                               _In_reads_bytes_(Length) PVOID Buffer,
                                               _In_ ULONG Offset, _In_ ULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI KsDispatchFastIoDeviceControlFailure(
    _In_ PFILE_OBJECT FileObject, _In_ BOOLEAN Wait,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
    _In_ ULONG IoControlCode, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDispatchInvalidDeviceRequest(_In_ PDEVICE_OBJECT DeviceObject,
                                                              _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
KsFilterFactorySetDeviceClassesState(_In_ PKSFILTERFACTORY FilterFactory, _In_ BOOLEAN NewState);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFreeDeviceHeader(_In_ KSDEVICE_HEADER Header);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFreeObjectBag(_In_ KSOBJECT_BAG ObjectBag);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PKSDEVICE NTAPI KsGetDevice(_In_ PVOID Object);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PKSDEVICE NTAPI
KsGetDeviceForDeviceObject(_In_ PDEVICE_OBJECT FunctionalDeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PVOID NTAPI KsGetFirstChild(_In_ PVOID Object);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PVOID NTAPI KsGetNextSibling(_In_ PVOID Object);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PVOID NTAPI KsGetObjectFromFileObject(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT KSOBJECTTYPE NTAPI KsGetObjectTypeFromFileObject(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT KSOBJECTTYPE NTAPI KsGetObjectTypeFromIrp(_In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PVOID NTAPI KsGetParent(_In_ PVOID Object);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsInitializeDevice(_In_ PDEVICE_OBJECT FunctionalDeviceObject,
                                                  _In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                  _In_ PDEVICE_OBJECT NextDeviceObject,
                                                  _In_opt_ const KSDEVICE_DESCRIPTOR *Descriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsInitializeDeviceProfile(_In_ PKSFILTERFACTORY FilterFactory);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPersistDeviceProfile(_In_ PKSFILTERFACTORY FilterFactory);

DECLSPEC_IMPORT PDEVICE_OBJECT NTAPI KsPinGetConnectedPinDeviceObject(_In_ PKSPIN Pin);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPublishDeviceProfile(_In_ PKSFILTERFACTORY FilterFactory,
                                                      _In_ PKSDEVICE_PROFILE_INFO Profile);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PDEVICE_OBJECT NTAPI KsQueryDevicePnpObject(_In_ KSDEVICE_HEADER Header);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsReleaseControl(_In_ PVOID Object);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsReleaseDevice(_In_ PKSDEVICE Device);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI KsReleaseDeviceSecurityLock(_In_ KSDEVICE_HEADER Header);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI KsRemoveItemFromObjectBag(_In_ KSOBJECT_BAG ObjectBag, _In_ PVOID Item,
                                                      _In_ BOOLEAN Free);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsSetDevicePnpAndBaseObject(_In_ KSDEVICE_HEADER Header,
                                                       _In_ PDEVICE_OBJECT PnpDeviceObject,
                                                       _In_ PDEVICE_OBJECT BaseObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsSetTargetDeviceObject(_In_ KSOBJECT_HEADER Header,
                                                   _In_opt_ PDEVICE_OBJECT TargetDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsSynchronousIoControlDevice(
    _In_ PFILE_OBJECT FileObject, _In_ KPROCESSOR_MODE RequestorMode, _In_ ULONG IoControl,
    _In_reads_bytes_(InSize) PVOID InBuffer, _In_ ULONG InSize,
    _Out_writes_bytes_to_(OutSize, *BytesReturned) PVOID OutBuffer, _In_ ULONG OutSize,
    _Out_ PULONG BytesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsTerminateDevice(_In_ PDEVICE_OBJECT DeviceObject);

/* Automation tables: the lines that fill one in, in the order of its members. */
#define DEFINE_KSAUTOMATION_TABLE(table) const KSAUTOMATION_TABLE table =
#define DEFINE_KSAUTOMATION_PROPERTIES(table) SIZEOF_ARRAY(table), sizeof(KSPROPERTY_ITEM), table
#define DEFINE_KSAUTOMATION_PROPERTIES_NULL 0, sizeof(KSPROPERTY_ITEM), NULL
#define DEFINE_KSAUTOMATION_METHODS(table) SIZEOF_ARRAY(table), sizeof(KSMETHOD_ITEM), table
#define DEFINE_KSAUTOMATION_METHODS_NULL 0, sizeof(KSMETHOD_ITEM), NULL
#define DEFINE_KSAUTOMATION_EVENTS(table) SIZEOF_ARRAY(table), sizeof(KSEVENT_ITEM), table
#define DEFINE_KSAUTOMATION_EVENTS_NULL 0, sizeof(KSEVENT_ITEM), NULL

/* Makes *PointerToPointer, which a descriptor holds, memory of the object's own, and so writable.
 */
#define KsEdit(Object, PointerToPointer, Tag)                                                      \
    _KsEdit((Object)->Bag, (PVOID *)(PointerToPointer), sizeof(**(PointerToPointer)),              \
            sizeof(**(PointerToPointer)), (Tag))
#define KsEditSized(Object, PointerToPointer, NewSize, OldSize, Tag)                               \
    _KsEdit((Object)->Bag, (PVOID *)(PointerToPointer), (NewSize), (OldSize), (Tag))
#define KsDiscard(Object, Pointer) KsRemoveItemFromObjectBag((Object)->Bag, (PVOID)(Pointer), TRUE)

EXTERN_C_END

#endif
