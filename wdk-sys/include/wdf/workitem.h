/*
 * Work items as objects: a call at PASSIVE_LEVEL.
 */
#ifndef CWDK_WDF_WORKITEM_H
#define CWDK_WDF_WORKITEM_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

_Function_class_(EVT_WDF_WORKITEM)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_WORKITEM(_In_ WDFWORKITEM WorkItem);
typedef EVT_WDF_WORKITEM *PFN_WDF_WORKITEM;

struct _WDF_WORKITEM_CONFIG {
    ULONG Size;
    PFN_WDF_WORKITEM EvtWorkItemFunc;
    BOOLEAN AutomaticSerialization;
};

typedef NTSTATUS (*PFN_WDFWORKITEMCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                          PWDF_WORKITEM_CONFIG Config,
                                          PWDF_OBJECT_ATTRIBUTES Attributes, WDFWORKITEM *WorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfWorkItemCreate(_In_ PWDF_WORKITEM_CONFIG Config,
                                       _In_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                       _Out_ WDFWORKITEM *WorkItem) {
    return ((PFN_WDFWORKITEMCREATE)WdfFunctions[WdfWorkItemCreateTableIndex])(
        WdfDriverGlobals, Config, Attributes, WorkItem);
}

typedef void (*PFN_WDFWORKITEMENQUEUE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFWORKITEM WorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfWorkItemEnqueue(_In_ WDFWORKITEM WorkItem) {
    ((PFN_WDFWORKITEMENQUEUE)WdfFunctions[WdfWorkItemEnqueueTableIndex])(WdfDriverGlobals,
                                                                         WorkItem);
}

typedef void (*PFN_WDFWORKITEMFLUSH)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFWORKITEM WorkItem);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfWorkItemFlush(_In_ WDFWORKITEM WorkItem) {
    ((PFN_WDFWORKITEMFLUSH)WdfFunctions[WdfWorkItemFlushTableIndex])(WdfDriverGlobals, WorkItem);
}

typedef WDFOBJECT (*PFN_WDFWORKITEMGETPARENTOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFWORKITEM WorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFOBJECT WdfWorkItemGetParentObject(_In_ WDFWORKITEM WorkItem) {
    return ((PFN_WDFWORKITEMGETPARENTOBJECT)WdfFunctions[WdfWorkItemGetParentObjectTableIndex])(
        WdfDriverGlobals, WorkItem);
}

FORCEINLINE VOID WDF_WORKITEM_CONFIG_INIT(_Out_ PWDF_WORKITEM_CONFIG Config,
                                          _In_ PFN_WDF_WORKITEM EvtWorkItemFunc) {
    RtlZeroMemory(Config, sizeof(WDF_WORKITEM_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_WORKITEM_CONFIG);
    Config->EvtWorkItemFunc = EvtWorkItemFunc;
    Config->AutomaticSerialization = TRUE;
}

EXTERN_C_END

#endif
