/*
 * Locks that block: fast and guarded mutexes, executive resources, push locks, rundown
 * protection and reference-counted cleanup.
 * What ntifs.h adds to nt/locks.h.
 */
#ifndef CWDK_NT_IFS_LOCKS_H
#define CWDK_NT_IFS_LOCKS_H

#include "nt/forward.h"
#include "nt/security.h"

EXTERN_C_START

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExDisableResourceBoostLite(_In_ PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID FsRtlAllocateAePushLock(_In_ POOL_TYPE PoolType, _In_ ULONG Tag);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlFreeAePushLock(_Inout_ PVOID AePushLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PLIST_ENTRY KeRundownQueue(_Inout_ PRKQUEUE Queue);

#define ExDisableResourceBoost ExDisableResourceBoostLite

EXTERN_C_END

#endif
