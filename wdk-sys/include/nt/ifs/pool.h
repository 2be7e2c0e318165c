/*
 * Pool: the kernel heap, paged and non-paged, tagged by its user.
 * What ntifs.h adds to nt/pool.h.
 */
#ifndef CWDK_NT_IFS_POOL_H
#define CWDK_NT_IFS_POOL_H

#include "nt/forward.h"
#include "nt/security.h"

#define FSRTL_ALLOCATE_ECP_FLAG_NONPAGED_POOL 2

#define FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL 2

#define IO_FILE_OBJECT_NON_PAGED_POOL_CHARGE 0x40
#define IO_FILE_OBJECT_PAGED_POOL_CHARGE 0x400

EXTERN_C_START

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI SIZE_T ExQueryPoolBlockSize(_In_ PVOID PoolBlock, _Out_ PBOOLEAN QuotaCharged);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void PsChargePoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType,
                                   _In_ ULONG_PTR Amount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS PsChargeProcessPoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType,
                                              _In_ ULONG_PTR Amount);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void PsReturnPoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType,
                                   _In_ ULONG_PTR Amount);

EXTERN_C_END

#endif
