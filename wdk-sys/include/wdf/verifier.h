/*
 * Breaking into the debugger from the framework, and bug checks.
 */
#ifndef CWDK_WDF_VERIFIER_H
#define CWDK_WDF_VERIFIER_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef PVOID (*PFN_WDFGETTRIAGEINFO)(PWDF_DRIVER_GLOBALS DriverGlobals);

FORCEINLINE PVOID WdfGetTriageInfo(VOID) {
    return ((PFN_WDFGETTRIAGEINFO)WdfFunctions[WdfGetTriageInfoTableIndex])(WdfDriverGlobals);
}

typedef void (*PFN_WDFVERIFIERDBGBREAKPOINT)(PWDF_DRIVER_GLOBALS DriverGlobals);

FORCEINLINE void WdfVerifierDbgBreakPoint(VOID) {
    ((PFN_WDFVERIFIERDBGBREAKPOINT)WdfFunctions[WdfVerifierDbgBreakPointTableIndex])(
        WdfDriverGlobals);
}

typedef void (*PFN_WDFVERIFIERKEBUGCHECK)(PWDF_DRIVER_GLOBALS DriverGlobals, ULONG BugCheckCode,
                                          ULONG_PTR BugCheckParameter1,
                                          ULONG_PTR BugCheckParameter2,
                                          ULONG_PTR BugCheckParameter3,
                                          ULONG_PTR BugCheckParameter4);

DECLSPEC_NORETURN FORCEINLINE void WdfVerifierKeBugCheck(_In_ ULONG BugCheckCode,
                                                         _In_ ULONG_PTR BugCheckParameter1,
                                                         _In_ ULONG_PTR BugCheckParameter2,
                                                         _In_ ULONG_PTR BugCheckParameter3,
                                                         _In_ ULONG_PTR BugCheckParameter4) {
    ((PFN_WDFVERIFIERKEBUGCHECK)WdfFunctions[WdfVerifierKeBugCheckTableIndex])(
        WdfDriverGlobals, BugCheckCode, BugCheckParameter1, BugCheckParameter2, BugCheckParameter3,
        BugCheckParameter4);
    __builtin_unreachable();
}

EXTERN_C_END

#endif
