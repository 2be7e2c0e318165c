/*
 * Deferred procedure calls as objects.
 */
#ifndef CWDK_WDF_DPC_H
#define CWDK_WDF_DPC_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

_Function_class_(EVT_WDF_DPC)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DPC(_In_ WDFDPC Dpc);
typedef EVT_WDF_DPC *PFN_WDF_DPC;

struct _WDF_DPC_CONFIG {
    ULONG Size;
    PFN_WDF_DPC EvtDpcFunc;
    BOOLEAN AutomaticSerialization;
};

typedef BOOLEAN (*PFN_WDFDPCCANCEL)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDPC Dpc, BOOLEAN Wait);

_When_(Wait == __true, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Wait == __false, _IRQL_requires_max_(HIGH_LEVEL))
FORCEINLINE BOOLEAN WdfDpcCancel(_In_ WDFDPC Dpc, _In_ BOOLEAN Wait) {
    return ((PFN_WDFDPCCANCEL)WdfFunctions[WdfDpcCancelTableIndex])(WdfDriverGlobals, Dpc, Wait);
}

typedef NTSTATUS (*PFN_WDFDPCCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals, PWDF_DPC_CONFIG Config,
                                     PWDF_OBJECT_ATTRIBUTES Attributes, WDFDPC *Dpc);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDpcCreate(_In_ PWDF_DPC_CONFIG Config,
                                  _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _Out_ WDFDPC *Dpc) {
    return ((PFN_WDFDPCCREATE)WdfFunctions[WdfDpcCreateTableIndex])(WdfDriverGlobals, Config,
                                                                    Attributes, Dpc);
}

typedef BOOLEAN (*PFN_WDFDPCENQUEUE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDPC Dpc);

_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE BOOLEAN WdfDpcEnqueue(_In_ WDFDPC Dpc) {
    return ((PFN_WDFDPCENQUEUE)WdfFunctions[WdfDpcEnqueueTableIndex])(WdfDriverGlobals, Dpc);
}

typedef WDFOBJECT (*PFN_WDFDPCGETPARENTOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDPC Dpc);

_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE WDFOBJECT WdfDpcGetParentObject(_In_ WDFDPC Dpc) {
    return ((PFN_WDFDPCGETPARENTOBJECT)WdfFunctions[WdfDpcGetParentObjectTableIndex])(
        WdfDriverGlobals, Dpc);
}

typedef PKDPC (*PFN_WDFDPCWDMGETDPC)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDPC Dpc);

_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE PKDPC WdfDpcWdmGetDpc(_In_ WDFDPC Dpc) {
    return ((PFN_WDFDPCWDMGETDPC)WdfFunctions[WdfDpcWdmGetDpcTableIndex])(WdfDriverGlobals, Dpc);
}

FORCEINLINE VOID WDF_DPC_CONFIG_INIT(_Out_ PWDF_DPC_CONFIG Config, _In_ PFN_WDF_DPC EvtDpcFunc) {
    RtlZeroMemory(Config, sizeof(WDF_DPC_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DPC_CONFIG);
    Config->EvtDpcFunc = EvtDpcFunc;
    Config->AutomaticSerialization = TRUE;
}

EXTERN_C_END

#endif
