/*
 * Child lists: the children of a bus, as the driver last reported them.
 */
#ifndef CWDK_WDF_CHILDLIST_H
#define CWDK_WDF_CHILDLIST_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_CHILD_LIST_RETRIEVE_DEVICE_STATUS {
    WdfChildListRetrieveDeviceUndefined = 0,
    WdfChildListRetrieveDeviceSuccess,
    WdfChildListRetrieveDeviceNotYetCreated,
    WdfChildListRetrieveDeviceNoSuchDevice,
} WDF_CHILD_LIST_RETRIEVE_DEVICE_STATUS,
    *PWDF_CHILD_LIST_RETRIEVE_DEVICE_STATUS;

typedef enum _WDF_RETRIEVE_CHILD_FLAGS {
    WdfRetrieveUnspecified = 0,
    WdfRetrievePresentChildren,
    WdfRetrieveMissingChildren,
    WdfRetrievePendingChildren = 4,
    WdfRetrieveAddedChildren,
    WdfRetrieveAllChildren = 7,
} WDF_RETRIEVE_CHILD_FLAGS;

_Function_class_(EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_CLEANUP)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_CLEANUP(
    _In_ WDFCHILDLIST ChildList, _Inout_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription);
typedef EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_CLEANUP
    *PFN_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_CLEANUP;

_Function_class_(EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_COPY)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_COPY(
    _In_ WDFCHILDLIST ChildList,
    _In_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER SourceAddressDescription,
    _Out_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER DestinationAddressDescription);
typedef EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_COPY *PFN_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_COPY;

_Function_class_(EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_DUPLICATE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_DUPLICATE(
    _In_ WDFCHILDLIST ChildList,
    _In_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER SourceAddressDescription,
    _Out_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER DestinationAddressDescription);
typedef EVT_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_DUPLICATE
    *PFN_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_DUPLICATE;

_Function_class_(EVT_WDF_CHILD_LIST_CREATE_DEVICE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_CHILD_LIST_CREATE_DEVICE(_In_ WDFCHILDLIST ChildList,
                                                  _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER
                                                      IdentificationDescription,
                                                  _In_ PWDFDEVICE_INIT ChildInit);
typedef EVT_WDF_CHILD_LIST_CREATE_DEVICE *PFN_WDF_CHILD_LIST_CREATE_DEVICE;

_Function_class_(EVT_WDF_CHILD_LIST_DEVICE_REENUMERATED)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN EVT_WDF_CHILD_LIST_DEVICE_REENUMERATED(
    _In_ WDFCHILDLIST ChildList, _In_ WDFDEVICE OldDevice,
    _In_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER OldAddressDescription,
    _Out_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER NewAddressDescription);
typedef EVT_WDF_CHILD_LIST_DEVICE_REENUMERATED *PFN_WDF_CHILD_LIST_DEVICE_REENUMERATED;

_Function_class_(EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_CLEANUP)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_CLEANUP(
    _In_ WDFCHILDLIST ChildList,
    _Inout_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription);
typedef EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_CLEANUP
    *PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_CLEANUP;

_Function_class_(EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COMPARE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COMPARE(
    _In_ WDFCHILDLIST ChildList,
    _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER FirstIdentificationDescription,
    _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER SecondIdentificationDescription);
typedef EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COMPARE
    *PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COMPARE;

_Function_class_(EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COPY)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COPY(
    _In_ WDFCHILDLIST ChildList,
    _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER SourceIdentificationDescription,
    _Out_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER DestinationIdentificationDescription);
typedef EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COPY
    *PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COPY;

_Function_class_(EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_DUPLICATE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_DUPLICATE(
    _In_ WDFCHILDLIST ChildList,
    _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER SourceIdentificationDescription,
    _Out_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER DestinationIdentificationDescription);
typedef EVT_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_DUPLICATE
    *PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_DUPLICATE;

_Function_class_(EVT_WDF_CHILD_LIST_SCAN_FOR_CHILDREN)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_CHILD_LIST_SCAN_FOR_CHILDREN(_In_ WDFCHILDLIST ChildList);
typedef EVT_WDF_CHILD_LIST_SCAN_FOR_CHILDREN *PFN_WDF_CHILD_LIST_SCAN_FOR_CHILDREN;

struct _WDF_CHILD_ADDRESS_DESCRIPTION_HEADER {
    ULONG AddressDescriptionSize;
};

struct _WDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER {
    ULONG IdentificationDescriptionSize;
};

struct _WDF_CHILD_LIST_CONFIG {
    ULONG Size;
    ULONG IdentificationDescriptionSize;
    ULONG AddressDescriptionSize;
    PFN_WDF_CHILD_LIST_CREATE_DEVICE EvtChildListCreateDevice;
    PFN_WDF_CHILD_LIST_SCAN_FOR_CHILDREN EvtChildListScanForChildren;
    PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COPY EvtChildListIdentificationDescriptionCopy;
    PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_DUPLICATE
    EvtChildListIdentificationDescriptionDuplicate;
    PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_CLEANUP
    EvtChildListIdentificationDescriptionCleanup;
    PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COMPARE
    EvtChildListIdentificationDescriptionCompare;
    PFN_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_COPY EvtChildListAddressDescriptionCopy;
    PFN_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_DUPLICATE EvtChildListAddressDescriptionDuplicate;
    PFN_WDF_CHILD_LIST_ADDRESS_DESCRIPTION_CLEANUP EvtChildListAddressDescriptionCleanup;
    PFN_WDF_CHILD_LIST_DEVICE_REENUMERATED EvtChildListDeviceReenumerated;
};

struct _WDF_CHILD_LIST_ITERATOR {
    ULONG Size;
    ULONG Flags;
    PVOID Reserved[4];
};

struct _WDF_CHILD_RETRIEVE_INFO {
    ULONG Size;
    PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription;
    PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription;
    WDF_CHILD_LIST_RETRIEVE_DEVICE_STATUS Status;
    PFN_WDF_CHILD_LIST_IDENTIFICATION_DESCRIPTION_COMPARE
    EvtChildListIdentificationDescriptionCompare;
};

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFCHILDLISTADDORUPDATECHILDDESCRIPTIONASPRESENT)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCHILDLIST ChildList,
    PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription,
    PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfChildListAddOrUpdateChildDescriptionAsPresent(
    _In_ WDFCHILDLIST ChildList,
    _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription,
    _In_opt_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription) {
    return ((PFN_WDFCHILDLISTADDORUPDATECHILDDESCRIPTIONASPRESENT)
                WdfFunctions[WdfChildListAddOrUpdateChildDescriptionAsPresentTableIndex])(
        WdfDriverGlobals, ChildList, IdentificationDescription, AddressDescription);
}

typedef void (*PFN_WDFCHILDLISTBEGINITERATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFCHILDLIST ChildList,
                                               PWDF_CHILD_LIST_ITERATOR Iterator);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfChildListBeginIteration(_In_ WDFCHILDLIST ChildList,
                                            _In_ PWDF_CHILD_LIST_ITERATOR Iterator) {
    ((PFN_WDFCHILDLISTBEGINITERATION)WdfFunctions[WdfChildListBeginIterationTableIndex])(
        WdfDriverGlobals, ChildList, Iterator);
}

typedef void (*PFN_WDFCHILDLISTBEGINSCAN)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                          WDFCHILDLIST ChildList);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfChildListBeginScan(_In_ WDFCHILDLIST ChildList) {
    ((PFN_WDFCHILDLISTBEGINSCAN)WdfFunctions[WdfChildListBeginScanTableIndex])(WdfDriverGlobals,
                                                                               ChildList);
}

typedef NTSTATUS (*PFN_WDFCHILDLISTCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                           PWDF_CHILD_LIST_CONFIG Config,
                                           PWDF_OBJECT_ATTRIBUTES ChildListAttributes,
                                           WDFCHILDLIST *ChildList);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfChildListCreate(_In_ WDFDEVICE Device, _In_ PWDF_CHILD_LIST_CONFIG Config,
                                        _In_opt_ PWDF_OBJECT_ATTRIBUTES ChildListAttributes,
                                        _Out_ WDFCHILDLIST *ChildList) {
    return ((PFN_WDFCHILDLISTCREATE)WdfFunctions[WdfChildListCreateTableIndex])(
        WdfDriverGlobals, Device, Config, ChildListAttributes, ChildList);
}

typedef void (*PFN_WDFCHILDLISTENDITERATION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                             WDFCHILDLIST ChildList,
                                             PWDF_CHILD_LIST_ITERATOR Iterator);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfChildListEndIteration(_In_ WDFCHILDLIST ChildList,
                                          _In_ PWDF_CHILD_LIST_ITERATOR Iterator) {
    ((PFN_WDFCHILDLISTENDITERATION)WdfFunctions[WdfChildListEndIterationTableIndex])(
        WdfDriverGlobals, ChildList, Iterator);
}

typedef void (*PFN_WDFCHILDLISTENDSCAN)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFCHILDLIST ChildList);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfChildListEndScan(_In_ WDFCHILDLIST ChildList) {
    ((PFN_WDFCHILDLISTENDSCAN)WdfFunctions[WdfChildListEndScanTableIndex])(WdfDriverGlobals,
                                                                           ChildList);
}

typedef WDFDEVICE (*PFN_WDFCHILDLISTGETDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFCHILDLIST ChildList);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE WdfChildListGetDevice(_In_ WDFCHILDLIST ChildList) {
    return ((PFN_WDFCHILDLISTGETDEVICE)WdfFunctions[WdfChildListGetDeviceTableIndex])(
        WdfDriverGlobals, ChildList);
}

typedef BOOLEAN (*PFN_WDFCHILDLISTREQUESTCHILDEJECT)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCHILDLIST ChildList,
    PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfChildListRequestChildEject(_In_ WDFCHILDLIST ChildList,
                                                  _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER
                                                      IdentificationDescription) {
    return (
        (PFN_WDFCHILDLISTREQUESTCHILDEJECT)WdfFunctions[WdfChildListRequestChildEjectTableIndex])(
        WdfDriverGlobals, ChildList, IdentificationDescription);
}

typedef NTSTATUS (*PFN_WDFCHILDLISTRETRIEVEADDRESSDESCRIPTION)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCHILDLIST ChildList,
    PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription,
    PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfChildListRetrieveAddressDescription(
    _In_ WDFCHILDLIST ChildList,
    _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription,
    _Inout_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER AddressDescription) {
    return ((PFN_WDFCHILDLISTRETRIEVEADDRESSDESCRIPTION)
                WdfFunctions[WdfChildListRetrieveAddressDescriptionTableIndex])(
        WdfDriverGlobals, ChildList, IdentificationDescription, AddressDescription);
}

typedef NTSTATUS (*PFN_WDFCHILDLISTRETRIEVENEXTDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFCHILDLIST ChildList,
                                                       PWDF_CHILD_LIST_ITERATOR Iterator,
                                                       WDFDEVICE *Device,
                                                       PWDF_CHILD_RETRIEVE_INFO Info);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfChildListRetrieveNextDevice(_In_ WDFCHILDLIST ChildList,
                                                    _In_ PWDF_CHILD_LIST_ITERATOR Iterator,
                                                    _Out_ WDFDEVICE *Device,
                                                    _Inout_opt_ PWDF_CHILD_RETRIEVE_INFO Info) {
    return (
        (PFN_WDFCHILDLISTRETRIEVENEXTDEVICE)WdfFunctions[WdfChildListRetrieveNextDeviceTableIndex])(
        WdfDriverGlobals, ChildList, Iterator, Device, Info);
}

typedef WDFDEVICE (*PFN_WDFCHILDLISTRETRIEVEPDO)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFCHILDLIST ChildList,
                                                 PWDF_CHILD_RETRIEVE_INFO RetrieveInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
FORCEINLINE WDFDEVICE WdfChildListRetrievePdo(_In_ WDFCHILDLIST ChildList,
                                              _Inout_ PWDF_CHILD_RETRIEVE_INFO RetrieveInfo) {
    return ((PFN_WDFCHILDLISTRETRIEVEPDO)WdfFunctions[WdfChildListRetrievePdoTableIndex])(
        WdfDriverGlobals, ChildList, RetrieveInfo);
}

typedef void (*PFN_WDFCHILDLISTUPDATEALLCHILDDESCRIPTIONSASPRESENT)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCHILDLIST ChildList);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfChildListUpdateAllChildDescriptionsAsPresent(_In_ WDFCHILDLIST ChildList) {
    ((PFN_WDFCHILDLISTUPDATEALLCHILDDESCRIPTIONSASPRESENT)
         WdfFunctions[WdfChildListUpdateAllChildDescriptionsAsPresentTableIndex])(WdfDriverGlobals,
                                                                                  ChildList);
}

typedef NTSTATUS (*PFN_WDFCHILDLISTUPDATECHILDDESCRIPTIONASMISSING)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCHILDLIST ChildList,
    PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfChildListUpdateChildDescriptionAsMissing(
    _In_ WDFCHILDLIST ChildList,
    _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER IdentificationDescription) {
    return ((PFN_WDFCHILDLISTUPDATECHILDDESCRIPTIONASMISSING)
                WdfFunctions[WdfChildListUpdateChildDescriptionAsMissingTableIndex])(
        WdfDriverGlobals, ChildList, IdentificationDescription);
}

#endif

FORCEINLINE VOID WDF_CHILD_ADDRESS_DESCRIPTION_HEADER_INIT(
    _Out_ PWDF_CHILD_ADDRESS_DESCRIPTION_HEADER Header, _In_ ULONG AddressDescriptionSize) {
    RtlZeroMemory(Header, sizeof(WDF_CHILD_ADDRESS_DESCRIPTION_HEADER));
    Header->AddressDescriptionSize = AddressDescriptionSize;
}

FORCEINLINE VOID WDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER_INIT(
    _Out_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER Header,
    _In_ ULONG IdentificationDescriptionSize) {
    RtlZeroMemory(Header, sizeof(WDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER));
    Header->IdentificationDescriptionSize = IdentificationDescriptionSize;
}

FORCEINLINE VOID WDF_CHILD_LIST_CONFIG_INIT(
    _Out_ PWDF_CHILD_LIST_CONFIG Config, _In_ ULONG IdentificationDescriptionSize,
    _In_ PFN_WDF_CHILD_LIST_CREATE_DEVICE EvtChildListCreateDevice) {
    RtlZeroMemory(Config, sizeof(WDF_CHILD_LIST_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_CHILD_LIST_CONFIG);
    Config->IdentificationDescriptionSize = IdentificationDescriptionSize;
    Config->EvtChildListCreateDevice = EvtChildListCreateDevice;
}

FORCEINLINE VOID WDF_CHILD_LIST_ITERATOR_INIT(_Out_ PWDF_CHILD_LIST_ITERATOR Iterator,
                                              _In_ ULONG Flags) {
    RtlZeroMemory(Iterator, sizeof(WDF_CHILD_LIST_ITERATOR));
    Iterator->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_CHILD_LIST_ITERATOR);
    Iterator->Flags = Flags;
}

FORCEINLINE VOID WDF_CHILD_RETRIEVE_INFO_INIT(_Out_ PWDF_CHILD_RETRIEVE_INFO Info,
                                              _In_ PWDF_CHILD_IDENTIFICATION_DESCRIPTION_HEADER
                                                  IdentificationDescription) {
    RtlZeroMemory(Info, sizeof(WDF_CHILD_RETRIEVE_INFO));
    Info->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_CHILD_RETRIEVE_INFO);
    Info->IdentificationDescription = IdentificationDescription;
}

EXTERN_C_END

#endif
