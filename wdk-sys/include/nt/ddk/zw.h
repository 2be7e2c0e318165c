/*
 * Further system services.
 * What ntddk.h adds to nt/zw.h.
 */
#ifndef CWDK_NT_DDK_ZW_H
#define CWDK_NT_DDK_ZW_H

#include "nt/forward.h"

#define SYSTEM_CALL_SYSCALL 0
#define SYSTEM_CALL_INT_2E 1

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwAllocateLocallyUniqueId(_Out_ PLUID Luid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwDisplayString(_In_ PUNICODE_STRING String);

EXTERN_C_END

#endif
