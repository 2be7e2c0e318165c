/*
 * Interrupt request levels: the numbers, and the calls that read, raise and lower the level of
 * the current processor.
 * What ntddk.h adds to nt/irql.h.
 */
#ifndef CWDK_NT_DDK_IRQL_H
#define CWDK_NT_DDK_IRQL_H

#include "nt/forward.h"

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

EXTERN_C_END

#endif
