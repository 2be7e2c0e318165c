/*
 * AVStream filters and their factories: descriptors, dispatch tables, and what a filter can ask.
 */
#ifndef CWDK_KS_FILTER_H
#define CWDK_KS_FILTER_H

#include "wdm.h"
#include "ks/types.h"
#include "ks/topology.h"
#include "ks/device.h"

#define KSFILTER_DESCRIPTOR_VERSION 0xFFFFFFFFUL

#define KSFILTER_FLAG_DISPATCH_LEVEL_PROCESSING 1
#define KSFILTER_FLAG_CRITICAL_PROCESSING 2
#define KSFILTER_FLAG_HYPERCRITICAL_PROCESSING 4
#define KSFILTER_FLAG_RECEIVE_ZERO_LENGTH_SAMPLES 8
#define KSFILTER_FLAG_PRIORITIZE_REFERENCEGUID 0x10
#define KSFILTER_FLAG_DENY_USERMODE_ACCESS 0x80000000U

EXTERN_C_START

typedef struct KSAUTOMATION_TABLE_ KSAUTOMATION_TABLE, *PKSAUTOMATION_TABLE;
typedef struct _KSFILTERFACTORY KSFILTERFACTORY, *PKSFILTERFACTORY;
typedef struct _KSFILTER_DESCRIPTOR KSFILTER_DESCRIPTOR, *PKSFILTER_DESCRIPTOR;
typedef struct _KSGATE KSGATE, *PKSGATE;
typedef struct _KSPIN KSPIN, *PKSPIN;
typedef struct _KSPIN_DESCRIPTOR_EX KSPIN_DESCRIPTOR_EX, *PKSPIN_DESCRIPTOR_EX;
typedef struct _KSPROCESSPIN KSPROCESSPIN, *PKSPROCESSPIN;
typedef struct _KSSTREAM_POINTER KSSTREAM_POINTER, *PKSSTREAM_POINTER;
typedef struct _KSFILTER KSFILTER, *PKSFILTER;
typedef struct _KSFILTER_DISPATCH KSFILTER_DISPATCH, *PKSFILTER_DISPATCH;
typedef struct _KSNODE_DESCRIPTOR KSNODE_DESCRIPTOR, *PKSNODE_DESCRIPTOR;
typedef struct _KSPROCESSPIN_INDEXENTRY KSPROCESSPIN_INDEXENTRY, *PKSPROCESSPIN_INDEXENTRY;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNKSFILTERFACTORYPOWER)(_In_ PKSFILTERFACTORY FilterFactory,
                                        _In_ DEVICE_POWER_STATE State);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSFILTERFACTORYVOID)(_In_ PKSFILTERFACTORY FilterFactory);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSFILTERIRP)(_In_ PKSFILTER Filter, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNKSFILTERPOWER)(_In_ PKSFILTER Filter, _In_ DEVICE_POWER_STATE State);

typedef NTSTATUS (*PFNKSFILTERPROCESS)(_In_ PKSFILTER Filter, _In_ PKSPROCESSPIN_INDEXENTRY Index);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSFILTERVOID)(_In_ PKSFILTER Filter);

struct _KSFILTER {
    const KSFILTER_DESCRIPTOR *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
};

struct _KSFILTERFACTORY {
    const KSFILTER_DESCRIPTOR *FilterDescriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
};

struct _KSFILTER_DESCRIPTOR {
    const KSFILTER_DISPATCH *Dispatch;
    const KSAUTOMATION_TABLE *AutomationTable;
    ULONG Version;
    ULONG Flags;
    const GUID *ReferenceGuid;
    ULONG PinDescriptorsCount;
    ULONG PinDescriptorSize;
    _Field_size_bytes_(PinDescriptorsCount *PinDescriptorSize) const
        KSPIN_DESCRIPTOR_EX *PinDescriptors;
    ULONG CategoriesCount;
    const GUID *Categories;
    ULONG NodeDescriptorsCount;
    ULONG NodeDescriptorSize;
    _Field_size_bytes_(NodeDescriptorsCount *NodeDescriptorSize) const
        KSNODE_DESCRIPTOR *NodeDescriptors;
    ULONG ConnectionsCount;
    const KSTOPOLOGY_CONNECTION *Connections;
    const KSCOMPONENTID *ComponentId;
};

struct _KSFILTER_DISPATCH {
    PFNKSFILTERIRP Create;
    PFNKSFILTERIRP Close;
    PFNKSFILTERPROCESS Process;
    PFNKSFILTERVOID Reset;
};

struct _KSNODE_DESCRIPTOR {
    const KSAUTOMATION_TABLE *AutomationTable;
    const GUID *Type;
    const GUID *Name;
};

struct _KSPROCESSPIN {
    PKSPIN Pin;
    PKSSTREAM_POINTER StreamPointer;
    PKSPROCESSPIN InPlaceCounterpart;
    PKSPROCESSPIN DelegateBranch;
    PKSPROCESSPIN CopySource;
    _Field_size_bytes_(BytesAvailable) PVOID Data;
    ULONG BytesAvailable;
    ULONG BytesUsed;
    ULONG Flags;
    BOOLEAN Terminate;
};

struct _KSPROCESSPIN_INDEXENTRY {
    PKSPROCESSPIN *Pins;
    ULONG Count;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateFilterFactory(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ const KSFILTER_DESCRIPTOR *Descriptor,
    _In_opt_ PWSTR RefString, _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ ULONG CreateItemFlags, _In_opt_ PFNKSFILTERFACTORYPOWER SleepCallback,
    _In_opt_ PFNKSFILTERFACTORYPOWER WakeCallback, _Out_opt_ PKSFILTERFACTORY *FilterFactory);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFilterAcquireProcessingMutex(_In_ PKSFILTER Filter);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsFilterAddTopologyConnections(
    _In_ PKSFILTER Filter, _In_ ULONG NewConnectionsCount,
    _In_reads_(NewConnectionsCount) const KSTOPOLOGY_CONNECTION *const NewTopologyConnections);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFilterAttemptProcessing(_In_ PKSFILTER Filter,
                                                     _In_ BOOLEAN Asynchronous);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsFilterCreateNode(
    _In_ PKSFILTER Filter, _In_ const KSNODE_DESCRIPTOR *const NodeDescriptor, _Out_ PULONG NodeID);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsFilterCreatePinFactory(
    _In_ PKSFILTER Filter, _In_ const KSPIN_DESCRIPTOR_EX *const PinDescriptor, _Out_ PULONG PinID);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsFilterFactoryAddCreateItem(
    _In_ PKSFILTERFACTORY FilterFactory, _In_ PWSTR RefString,
    _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG CreateItemFlags);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PUNICODE_STRING NTAPI
KsFilterFactoryGetSymbolicLink(_In_ PKSFILTERFACTORY FilterFactory);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsFilterFactoryUpdateCacheData(
    _In_ PKSFILTERFACTORY FilterFactory, _In_opt_ const KSFILTER_DESCRIPTOR *FilterDescriptor);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PKSGATE NTAPI KsFilterGetAndGate(_In_ PKSFILTER Filter);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI KsFilterGetChildPinCount(_In_ PKSFILTER Filter, _In_ ULONG PinId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PKSPIN NTAPI KsFilterGetFirstChildPin(_In_ PKSFILTER Filter, _In_ ULONG PinId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFilterRegisterPowerCallbacks(_In_ PKSFILTER Filter,
                                                          _In_opt_ PFNKSFILTERPOWER Sleep,
                                                          _In_opt_ PFNKSFILTERPOWER Wake);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFilterReleaseProcessingMutex(_In_ PKSFILTER Filter);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PKSFILTER NTAPI KsGetFilterFromIrp(_In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPinGetConnectedFilterInterface(_In_ PKSPIN Pin,
                                                                _In_ const GUID *InterfaceId,
                                                                _Out_ PVOID *Interface);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PKSFILTER NTAPI KsPinGetParentFilter(_In_ PKSPIN Pin);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsRegisterFilterWithNoKSPins(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ const GUID *InterfaceClassGUID, _In_ ULONG PinCount,
    _In_reads_(PinCount) BOOL *PinDirection, _In_reads_(PinCount) KSPIN_MEDIUM *MediumList,
    _In_reads_opt_(PinCount) GUID *CategoryList);

/* The same calls for each kind of object, with its type. */
_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSFILTERFACTORY KsDeviceGetFirstChildFilterFactory(_In_ PKSDEVICE Device) {
    return (PKSFILTERFACTORY)KsGetFirstChild(Device);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void KsFilterAcquireControl(_In_ PKSFILTER Filter) { KsAcquireControl(Filter); }

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void KsFilterReleaseControl(_In_ PKSFILTER Filter) { KsReleaseControl(Filter); }

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void KsFilterAddEvent(_In_ PKSFILTER Filter, _In_ PKSEVENT_ENTRY EventEntry) {
    KsAddEvent(Filter, EventEntry);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSDEVICE KsFilterFactoryGetDevice(_In_ PKSFILTERFACTORY FilterFactory) {
    return KsGetDevice(FilterFactory);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSDEVICE KsFilterGetDevice(_In_ PKSFILTER Filter) { return KsGetDevice(Filter); }

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSFILTER KsFilterFactoryGetFirstChildFilter(_In_ PKSFILTERFACTORY FilterFactory) {
    return (PKSFILTER)KsGetFirstChild(FilterFactory);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSFILTERFACTORY
KsFilterFactoryGetNextSiblingFilterFactory(_In_ PKSFILTERFACTORY FilterFactory) {
    return (PKSFILTERFACTORY)KsGetNextSibling(FilterFactory);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSFILTER KsFilterGetNextSiblingFilter(_In_ PKSFILTER Filter) {
    return (PKSFILTER)KsGetNextSibling(Filter);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSDEVICE KsFilterFactoryGetParentDevice(_In_ PKSFILTERFACTORY FilterFactory) {
    return (PKSDEVICE)KsGetParent(FilterFactory);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSFILTERFACTORY KsFilterGetParentFilterFactory(_In_ PKSFILTER Filter) {
    return (PKSFILTERFACTORY)KsGetParent(Filter);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void KsFilterGenerateEvents(_In_ PKSFILTER Filter, _In_opt_ const GUID *EventSet,
                                        _In_ ULONG EventId, _In_ ULONG DataSize,
                                        _In_reads_bytes_(DataSize) PVOID Data,
                                        _In_opt_ PFNKSGENERATEEVENTCALLBACK CallBack,
                                        _In_opt_ PVOID CallBackContext) {
    KsGenerateEvents(Filter, EventSet, EventId, DataSize, Data, CallBack, CallBackContext);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PKSFILTER KsGetFilterFromFileObject(_In_ PFILE_OBJECT FileObject) {
    return (PKSFILTER)KsGetObjectFromFileObject(FileObject);
}

/* Filter descriptors: the lines that fill one in. */
#define DEFINE_KSFILTER_DESCRIPTOR(descriptor) const KSFILTER_DESCRIPTOR descriptor =
#define DEFINE_KSFILTER_DESCRIPTOR_TABLE(table) const KSFILTER_DESCRIPTOR *const table[] =
#define DEFINE_KSFILTER_PIN_DESCRIPTORS(table) SIZEOF_ARRAY(table), sizeof(table[0]), table
#define DEFINE_KSFILTER_CATEGORIES(table) SIZEOF_ARRAY(table), table
#define DEFINE_KSFILTER_CATEGORY(category) 1, &(category)
#define DEFINE_KSFILTER_NODE_DESCRIPTORS(table) SIZEOF_ARRAY(table), sizeof(table[0]), table
#define DEFINE_KSFILTER_NODE_DESCRIPTORS_NULL 0, sizeof(KSNODE_DESCRIPTOR), NULL
#define DEFINE_KSFILTER_CONNECTIONS(table) SIZEOF_ARRAY(table), table
#define DEFINE_NODE_DESCRIPTOR(automation, type, name) {(automation), (type), (name)}

EXTERN_C_END

#endif
