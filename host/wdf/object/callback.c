/* The checks round every call into a driver. See callback.h. */
#include "host/wdf/inc/fx.h"

void FxCallEnter(FX_CALL *Call) {
    Call->Irql = KeGetCurrentIrql();
    Call->ApcsDisabled = Call->Irql == PASSIVE_LEVEL && KeAreApcsDisabled();
}

void FxCallLeave(const FX_CALL *Call, const FX_CLIENT *Client, const void *Callback, PCSTR Name) {
    KIRQL irql = KeGetCurrentIrql();
    if (irql != Call->Irql) {
        FxViolation(Client, WDF_VERIFIER_IRQL_MISMATCH, (ULONG_PTR)Callback,
                    ((ULONG_PTR)Call->Irql << 16) | irql,
                    "%s (%p) was called at IRQL %u and returned at IRQL %u", Name, Callback,
                    Call->Irql, irql);
    }
    if (irql == PASSIVE_LEVEL && KeAreApcsDisabled() != Call->ApcsDisabled) {
        FxViolation(Client, WDF_VERIFIER_CRITICAL_REGION_MISMATCH, (ULONG_PTR)Callback, 0,
                    Call->ApcsDisabled ? "%s (%p) left a critical region it had not entered"
                                       : "%s (%p) returned inside a critical region it entered",
                    Name, Callback);
    }
}
