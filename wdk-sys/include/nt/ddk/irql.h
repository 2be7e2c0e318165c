/*
 * Interrupt request levels: the numbers, and the calls that read, raise and lower the level of
 * the current processor.
 * What ntddk.h adds to nt/irql.h.
 */
#ifndef CWDK_NT_DDK_IRQL_H
#define CWDK_NT_DDK_IRQL_H

#include "nt/forward.h"
#include "nt/irql.h"

EXTERN_C_START

typedef UCHAR *PSE_SIGNING_LEVEL;

typedef UCHAR SE_SIGNING_LEVEL;

typedef NTSTATUS (*PFN_WHEA_HIGH_IRQL_LOG_SEL_EVENT_HANDLER)(_In_ PVOID Context,
                                                             _In_ PIPMI_OS_SEL_RECORD OsSelRecord);

struct CORRELATION_VECTOR {
    CHAR Version;
    CHAR Vector[129];
};

NTKERNELAPI BOOLEAN WheaHighIrqlLogSelEventHandlerRegister(
    _In_ PFN_WHEA_HIGH_IRQL_LOG_SEL_EVENT_HANDLER Handler, _In_ PVOID Context);

NTKERNELAPI void WheaHighIrqlLogSelEventHandlerUnregister(VOID);

/* Raising to the two levels that have a name of their own, without a second argument. */
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_saves_
FORCEINLINE KIRQL KeRaiseIrqlToDpcLevel(VOID) { return KfRaiseIrql(DISPATCH_LEVEL); }

/* The level at which the kernel synchronises processors with each other. */
_IRQL_raises_(12)
_IRQL_saves_
FORCEINLINE KIRQL KeRaiseIrqlToSynchLevel(VOID) { return KfRaiseIrql(12); }

EXTERN_C_END

#endif
