/*
 * Lookaside lists: caches of fixed-size entries in front of the pool, and the interlocked
 * singly linked lists under them.
 * What ntifs.h adds to nt/lookaside.h.
 */
#ifndef CWDK_NT_IFS_LOOKASIDE_H
#define CWDK_NT_IFS_LOOKASIDE_H

#include "nt/forward.h"

EXTERN_C_START

typedef ULONG FSRTL_ALLOCATE_ECP_FLAGS;

typedef ULONG FSRTL_ECP_LOOKASIDE_FLAGS;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK)(_Inout_ PVOID EcpContext,
                                                               _In_ LPCGUID EcpType);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExAdjustLookasideDepth(VOID);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlAllocateExtraCreateParameterFromLookasideList(
    _In_ LPCGUID EcpType, ULONG SizeOfContext, _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback,
    _Inout_ PVOID LookasideList, _Outptr_ PVOID *EcpContext);

_When_(Flags | FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(!(Flags | FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL), _IRQL_requires_max_(APC_LEVEL))
NTKERNELAPI void FsRtlDeleteExtraCreateParameterLookasideList(_Inout_ PVOID Lookaside,
                                                              _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags);

_When_(Flags | FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(!(Flags | FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL), _IRQL_requires_max_(APC_LEVEL))
NTKERNELAPI void FsRtlInitExtraCreateParameterLookasideList(_Inout_ PVOID Lookaside,
                                                            _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags,
                                                            _In_ SIZE_T Size, _In_ ULONG Tag);

NTKERNELAPI PSLIST_ENTRY InterlockedPushListSList(_Inout_ PSLIST_HEADER ListHead,
                                                  _Inout_ __drv_aliasesMem PSLIST_ENTRY List,
                                                  _Inout_ PSLIST_ENTRY ListEnd, _In_ ULONG Count);

EXTERN_C_END

#endif
