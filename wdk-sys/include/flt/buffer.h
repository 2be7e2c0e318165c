/*
 * Buffers of operations: locking the user's, swapping in the minifilter's own.
 *
 * A filter that replaced the buffer in Iopb frees its own in the post-operation callback. The
 * swapped MDL is freed by the filter manager unless the filter retains it.
 */
#ifndef CWDK_FLT_BUFFER_H
#define CWDK_FLT_BUFFER_H

#include "ntifs.h"
#include "flt/types.h"
#include "flt/callback_data.h"

EXTERN_C_START

_When_((PoolType == NonPagedPoolNx), _IRQL_requires_max_(DISPATCH_LEVEL))
_When_((PoolType != NonPagedPoolNx), _IRQL_requires_max_(APC_LEVEL))
DECLSPEC_IMPORT PVOID NTAPI FltAllocatePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance,
                                                          _In_ POOL_TYPE PoolType,
                                                          _In_ SIZE_T NumberOfBytes,
                                                          _In_ ULONG Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance, _In_ PVOID Buffer,
                                                     _In_ ULONG Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PVOID NTAPI FltGetNewSystemBufferAddress(_In_ PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT PMDL FltGetSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltLockUserBuffer(_In_ PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT void FltRetainSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);

EXTERN_C_END

#endif
