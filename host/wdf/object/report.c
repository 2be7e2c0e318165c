/* Reports against the driver. See report.h. */
#include "host/wdf/inc/fx.h"
#include <stdio.h>
#include "host/kernel/inc/report.h"

PCSTR FxApiName(PCSTR Function) {
    static const char Prefix[] = "imp_";
    for (ULONG i = 0; i < sizeof(Prefix) - 1; i++) {
        if (Function[i] != Prefix[i]) {
            return Function;
        }
    }
    return Function + sizeof(Prefix) - 1;
}

DECLSPEC_NORETURN static void Stop(const FX_CLIENT *Client, ULONG Code, ULONG_PTR Second,
                                   ULONG_PTR Third, const KI_REPORT_PLACE *Place, PCSTR Format,
                                   va_list Arguments) {
    CHAR title[256];
    /* A title cut short is still the right report; the function does not end it then. */
    (void)_vsnprintf(title, sizeof(title) - 1, Format, Arguments);
    title[sizeof(title) - 1] = 0;
    KI_REPORT_LINE line = {"KMDF client", Client != NULL ? Client->Public.DriverName : ""};
    const ULONG_PTR parameters[4] = {Code, Second, Third, 0};
    KiStopViolation(FX_WDF_VIOLATION, parameters, title, &line, Client != NULL ? 1 : 0, Place,
                    Place != NULL ? 1 : 0);
}

void FxViolation(const FX_CLIENT *Client, ULONG Code, ULONG_PTR Second, ULONG_PTR Third,
                 PCSTR Format, ...) {
    va_list arguments;
    va_start(arguments, Format);
    Stop(Client, Code, Second, Third, NULL, Format, arguments);
}

void FxViolationAt(const FX_CLIENT *Client, ULONG Code, ULONG_PTR Second, ULONG_PTR Third,
                   PCSTR Label, const void *Pc, PCSTR Format, ...) {
    /* A return address is one past its call, which the symbolizer takes into account for every
     * frame but the first. */
    ULONG64 pc = (ULONG64)(ULONG_PTR)Pc - 1;
    KI_REPORT_PLACE place = {.Label = Label, .Pcs = &pc, .Count = 1};
    va_list arguments;
    va_start(arguments, Format);
    Stop(Client, Code, Second, Third, Pc != NULL ? &place : NULL, Format, arguments);
}

void FxStopUnimplemented(PCSTR Function) { KiStopUnimplemented("Wdf01000.sys", Function); }

void FxRequirePointer(const FX_CLIENT *Client, const void *Pointer, PCSTR Function,
                      PCSTR Parameter) {
    if (Pointer == NULL) {
        FxViolation(Client, WDF_REQUIRED_PARAMETER_IS_NULL, 0, (ULONG_PTR)_ReturnAddress(),
                    "%s: the required parameter %s is NULL", FxApiName(Function), Parameter);
    }
}

void FxRequireIrql(const FX_CLIENT *Client, KIRQL Maximum, PCSTR Function) {
    KIRQL irql = KeGetCurrentIrql();
    if (irql > Maximum) {
        FxViolation(Client, WDF_VERIFIER_FATAL_ERROR, irql, Maximum,
                    "%s was called at IRQL %u; it may be called at IRQL %u at most",
                    FxApiName(Function), irql, Maximum);
    }
}
