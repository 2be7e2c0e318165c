/*
 * Lists of hardware resources, and of requirements.
 */
#ifndef CWDK_WDF_RESOURCE_H
#define CWDK_WDF_RESOURCE_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

#define WDF_INSERT_AT_END 0xFFFFFFFFUL

EXTERN_C_START

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFCMRESOURCELISTAPPENDDESCRIPTOR)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCMRESLIST List,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor);

#endif

typedef ULONG (*PFN_WDFCMRESOURCELISTGETCOUNT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFCMRESLIST List);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG WdfCmResourceListGetCount(_In_ WDFCMRESLIST List) {
    return ((PFN_WDFCMRESOURCELISTGETCOUNT)WdfFunctions[WdfCmResourceListGetCountTableIndex])(
        WdfDriverGlobals, List);
}

#if CWDK_KMDF

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfCmResourceListAppendDescriptor(
    _In_ WDFCMRESLIST List, _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor) {
    return ((PFN_WDFCMRESOURCELISTAPPENDDESCRIPTOR)
                WdfFunctions[WdfCmResourceListAppendDescriptorTableIndex])(WdfDriverGlobals, List,
                                                                           Descriptor);
}

#endif

typedef PCM_PARTIAL_RESOURCE_DESCRIPTOR (*PFN_WDFCMRESOURCELISTGETDESCRIPTOR)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCMRESLIST List, ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_maybenull_
FORCEINLINE PCM_PARTIAL_RESOURCE_DESCRIPTOR WdfCmResourceListGetDescriptor(_In_ WDFCMRESLIST List,
                                                                           _In_ ULONG Index) {
    return (
        (PFN_WDFCMRESOURCELISTGETDESCRIPTOR)WdfFunctions[WdfCmResourceListGetDescriptorTableIndex])(
        WdfDriverGlobals, List, Index);
}

#if CWDK_KMDF

typedef NTSTATUS (*PFN_WDFCMRESOURCELISTINSERTDESCRIPTOR)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCMRESLIST List,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor, ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfCmResourceListInsertDescriptor(
    _In_ WDFCMRESLIST List, _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor, _In_ ULONG Index) {
    return ((PFN_WDFCMRESOURCELISTINSERTDESCRIPTOR)
                WdfFunctions[WdfCmResourceListInsertDescriptorTableIndex])(WdfDriverGlobals, List,
                                                                           Descriptor, Index);
}

typedef void (*PFN_WDFCMRESOURCELISTREMOVE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFCMRESLIST List,
                                            ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfCmResourceListRemove(_In_ WDFCMRESLIST List, _In_ ULONG Index) {
    ((PFN_WDFCMRESOURCELISTREMOVE)WdfFunctions[WdfCmResourceListRemoveTableIndex])(WdfDriverGlobals,
                                                                                   List, Index);
}

typedef void (*PFN_WDFCMRESOURCELISTREMOVEBYDESCRIPTOR)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFCMRESLIST List,
                                                        PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfCmResourceListRemoveByDescriptor(_In_ WDFCMRESLIST List,
                                    _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor) {
    ((PFN_WDFCMRESOURCELISTREMOVEBYDESCRIPTOR)
         WdfFunctions[WdfCmResourceListRemoveByDescriptorTableIndex])(WdfDriverGlobals, List,
                                                                      Descriptor);
}

typedef NTSTATUS (*PFN_WDFIORESOURCELISTAPPENDDESCRIPTOR)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFIORESLIST ResourceList,
                                                          PIO_RESOURCE_DESCRIPTOR Descriptor);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoResourceListAppendDescriptor(_In_ WDFIORESLIST ResourceList,
                                                       _In_ PIO_RESOURCE_DESCRIPTOR Descriptor) {
    return ((PFN_WDFIORESOURCELISTAPPENDDESCRIPTOR)
                WdfFunctions[WdfIoResourceListAppendDescriptorTableIndex])(
        WdfDriverGlobals, ResourceList, Descriptor);
}

typedef NTSTATUS (*PFN_WDFIORESOURCELISTCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                WDFIORESREQLIST RequirementsList,
                                                PWDF_OBJECT_ATTRIBUTES Attributes,
                                                WDFIORESLIST *ResourceList);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoResourceListCreate(_In_ WDFIORESREQLIST RequirementsList,
                                             _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                             _Out_ WDFIORESLIST *ResourceList) {
    return ((PFN_WDFIORESOURCELISTCREATE)WdfFunctions[WdfIoResourceListCreateTableIndex])(
        WdfDriverGlobals, RequirementsList, Attributes, ResourceList);
}

typedef ULONG (*PFN_WDFIORESOURCELISTGETCOUNT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFIORESLIST ResourceList);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG WdfIoResourceListGetCount(_In_ WDFIORESLIST ResourceList) {
    return ((PFN_WDFIORESOURCELISTGETCOUNT)WdfFunctions[WdfIoResourceListGetCountTableIndex])(
        WdfDriverGlobals, ResourceList);
}

typedef PIO_RESOURCE_DESCRIPTOR (*PFN_WDFIORESOURCELISTGETDESCRIPTOR)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFIORESLIST ResourceList, ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_maybenull_
FORCEINLINE PIO_RESOURCE_DESCRIPTOR WdfIoResourceListGetDescriptor(_In_ WDFIORESLIST ResourceList,
                                                                   _In_ ULONG Index) {
    return (
        (PFN_WDFIORESOURCELISTGETDESCRIPTOR)WdfFunctions[WdfIoResourceListGetDescriptorTableIndex])(
        WdfDriverGlobals, ResourceList, Index);
}

typedef NTSTATUS (*PFN_WDFIORESOURCELISTINSERTDESCRIPTOR)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFIORESLIST ResourceList,
                                                          PIO_RESOURCE_DESCRIPTOR Descriptor,
                                                          ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoResourceListInsertDescriptor(_In_ WDFIORESLIST ResourceList,
                                                       _In_ PIO_RESOURCE_DESCRIPTOR Descriptor,
                                                       _In_ ULONG Index) {
    return ((PFN_WDFIORESOURCELISTINSERTDESCRIPTOR)
                WdfFunctions[WdfIoResourceListInsertDescriptorTableIndex])(
        WdfDriverGlobals, ResourceList, Descriptor, Index);
}

typedef void (*PFN_WDFIORESOURCELISTREMOVE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                            WDFIORESLIST ResourceList, ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoResourceListRemove(_In_ WDFIORESLIST ResourceList, _In_ ULONG Index) {
    ((PFN_WDFIORESOURCELISTREMOVE)WdfFunctions[WdfIoResourceListRemoveTableIndex])(
        WdfDriverGlobals, ResourceList, Index);
}

typedef void (*PFN_WDFIORESOURCELISTREMOVEBYDESCRIPTOR)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFIORESLIST ResourceList,
                                                        PIO_RESOURCE_DESCRIPTOR Descriptor);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoResourceListRemoveByDescriptor(_In_ WDFIORESLIST ResourceList,
                                                     _In_ PIO_RESOURCE_DESCRIPTOR Descriptor) {
    ((PFN_WDFIORESOURCELISTREMOVEBYDESCRIPTOR)
         WdfFunctions[WdfIoResourceListRemoveByDescriptorTableIndex])(WdfDriverGlobals,
                                                                      ResourceList, Descriptor);
}

typedef void (*PFN_WDFIORESOURCELISTUPDATEDESCRIPTOR)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFIORESLIST ResourceList,
                                                      PIO_RESOURCE_DESCRIPTOR Descriptor,
                                                      ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoResourceListUpdateDescriptor(_In_ WDFIORESLIST ResourceList,
                                                   _In_ PIO_RESOURCE_DESCRIPTOR Descriptor,
                                                   _In_ ULONG Index) {
    ((PFN_WDFIORESOURCELISTUPDATEDESCRIPTOR)
         WdfFunctions[WdfIoResourceListUpdateDescriptorTableIndex])(WdfDriverGlobals, ResourceList,
                                                                    Descriptor, Index);
}

typedef NTSTATUS (*PFN_WDFIORESOURCEREQUIREMENTSLISTAPPENDIORESLIST)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFIORESREQLIST RequirementsList, WDFIORESLIST IoResList);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoResourceRequirementsListAppendIoResList(
    _In_ WDFIORESREQLIST RequirementsList, _In_ WDFIORESLIST IoResList) {
    return ((PFN_WDFIORESOURCEREQUIREMENTSLISTAPPENDIORESLIST)
                WdfFunctions[WdfIoResourceRequirementsListAppendIoResListTableIndex])(
        WdfDriverGlobals, RequirementsList, IoResList);
}

typedef ULONG (*PFN_WDFIORESOURCEREQUIREMENTSLISTGETCOUNT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFIORESREQLIST RequirementsList);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG WdfIoResourceRequirementsListGetCount(_In_ WDFIORESREQLIST RequirementsList) {
    return ((PFN_WDFIORESOURCEREQUIREMENTSLISTGETCOUNT)
                WdfFunctions[WdfIoResourceRequirementsListGetCountTableIndex])(WdfDriverGlobals,
                                                                               RequirementsList);
}

typedef WDFIORESLIST (*PFN_WDFIORESOURCEREQUIREMENTSLISTGETIORESLIST)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFIORESREQLIST RequirementsList, ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFIORESLIST
WdfIoResourceRequirementsListGetIoResList(_In_ WDFIORESREQLIST RequirementsList, _In_ ULONG Index) {
    return ((PFN_WDFIORESOURCEREQUIREMENTSLISTGETIORESLIST)
                WdfFunctions[WdfIoResourceRequirementsListGetIoResListTableIndex])(
        WdfDriverGlobals, RequirementsList, Index);
}

typedef NTSTATUS (*PFN_WDFIORESOURCEREQUIREMENTSLISTINSERTIORESLIST)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFIORESREQLIST RequirementsList, WDFIORESLIST IoResList,
    ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfIoResourceRequirementsListInsertIoResList(
    _In_ WDFIORESREQLIST RequirementsList, _In_ WDFIORESLIST IoResList, _In_ ULONG Index) {
    return ((PFN_WDFIORESOURCEREQUIREMENTSLISTINSERTIORESLIST)
                WdfFunctions[WdfIoResourceRequirementsListInsertIoResListTableIndex])(
        WdfDriverGlobals, RequirementsList, IoResList, Index);
}

typedef void (*PFN_WDFIORESOURCEREQUIREMENTSLISTREMOVE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFIORESREQLIST RequirementsList,
                                                        ULONG Index);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoResourceRequirementsListRemove(_In_ WDFIORESREQLIST RequirementsList,
                                                     _In_ ULONG Index) {
    ((PFN_WDFIORESOURCEREQUIREMENTSLISTREMOVE)
         WdfFunctions[WdfIoResourceRequirementsListRemoveTableIndex])(WdfDriverGlobals,
                                                                      RequirementsList, Index);
}

typedef void (*PFN_WDFIORESOURCEREQUIREMENTSLISTREMOVEBYIORESLIST)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFIORESREQLIST RequirementsList, WDFIORESLIST IoResList);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfIoResourceRequirementsListRemoveByIoResList(_In_ WDFIORESREQLIST RequirementsList,
                                               _In_ WDFIORESLIST IoResList) {
    ((PFN_WDFIORESOURCEREQUIREMENTSLISTREMOVEBYIORESLIST)
         WdfFunctions[WdfIoResourceRequirementsListRemoveByIoResListTableIndex])(
        WdfDriverGlobals, RequirementsList, IoResList);
}

typedef void (*PFN_WDFIORESOURCEREQUIREMENTSLISTSETINTERFACETYPE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                  WDFIORESREQLIST RequirementsList,
                                                                  INTERFACE_TYPE InterfaceType);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfIoResourceRequirementsListSetInterfaceType(_In_ WDFIORESREQLIST RequirementsList,
                                              _In_ INTERFACE_TYPE InterfaceType) {
    ((PFN_WDFIORESOURCEREQUIREMENTSLISTSETINTERFACETYPE)
         WdfFunctions[WdfIoResourceRequirementsListSetInterfaceTypeTableIndex])(
        WdfDriverGlobals, RequirementsList, InterfaceType);
}

typedef void (*PFN_WDFIORESOURCEREQUIREMENTSLISTSETSLOTNUMBER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFIORESREQLIST RequirementsList,
                                                               ULONG SlotNumber);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfIoResourceRequirementsListSetSlotNumber(_In_ WDFIORESREQLIST RequirementsList,
                                                            _In_ ULONG SlotNumber) {
    ((PFN_WDFIORESOURCEREQUIREMENTSLISTSETSLOTNUMBER)
         WdfFunctions[WdfIoResourceRequirementsListSetSlotNumberTableIndex])(
        WdfDriverGlobals, RequirementsList, SlotNumber);
}

#endif

EXTERN_C_END

#endif
