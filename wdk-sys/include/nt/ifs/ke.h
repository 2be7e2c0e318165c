/*
 * Further calls and types of the kernel proper.
 * What ntifs.h adds to nt/ke.h.
 */
#ifndef CWDK_NT_IFS_KE_H
#define CWDK_NT_IFS_KE_H

#include "nt/forward.h"

#define KDC_PROXY_SETTINGS_FLAGS_FORCEPROXY 1
#define KDC_PROXY_SETTINGS_V1 1

EXTERN_C_START

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeAttachProcess(_Inout_ PRKPROCESS Process);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeDetachProcess(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN KeSetKernelStackSwapEnable(_In_ BOOLEAN Enable);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeUnstackDetachProcess(_In_ PRKAPC_STATE ApcState);

EXTERN_C_END

#endif
