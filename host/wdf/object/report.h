/*
 * Errors of a driver against KMDF's rules. Each ends the run with a readable report under bug check
 * 0x10D (WDF_VIOLATION) and the parameter-1 code KMDF uses; nothing is repaired or ignored.
 */
#ifndef HOST_WDF_OBJECT_REPORT_H
#define HOST_WDF_OBJECT_REPORT_H

#define FX_WDF_VIOLATION 0x10D

/* Code is a WDF_BUGCHECK_CODES value; Second and Third are parameters 2 and 3 as KMDF gives them.
 */
DECLSPEC_NORETURN void FxViolation(const FX_CLIENT *Client, ULONG Code, ULONG_PTR Second,
                                   ULONG_PTR Third, PCSTR Format, ...);

/* The same with one more place in code, e.g. "completed by". Pc NULL: none. */
DECLSPEC_NORETURN void FxViolationAt(const FX_CLIENT *Client, ULONG Code, ULONG_PTR Second,
                                     ULONG_PTR Third, PCSTR Label, const void *Pc, PCSTR Format,
                                     ...);

/* The function is bound but not implemented in this runtime: stops the run and names it. */
DECLSPEC_NORETURN void FxStopUnimplemented(PCSTR Function);

/* A part of a function, or an option of it, that is not implemented. */
#define FX_STOP_PART(What) FxStopUnimplemented(What)

/* A required pointer parameter. Function and Parameter are their names. */
void FxRequirePointer(const FX_CLIENT *Client, const void *Pointer, PCSTR Function,
                      PCSTR Parameter);
#define FX_REQUIRE(Client, Parameter)                                                              \
    FxRequirePointer((Client), (const void *)(Parameter), __func__, #Parameter)

/* The function may be called up to Maximum; the report names both levels. */
void FxRequireIrql(const FX_CLIENT *Client, KIRQL Maximum, PCSTR Function);
#define FX_PASSIVE_ONLY(Client) FxRequireIrql((Client), PASSIVE_LEVEL, __func__)
#define FX_UP_TO_DISPATCH(Client) FxRequireIrql((Client), DISPATCH_LEVEL, __func__)

/* The name a driver knows a table function by: imp_WdfX is WdfX. */
PCSTR FxApiName(PCSTR Function);

#endif
