/*
 * The registry: keys, values, and the callbacks that watch them.
 * What ntifs.h adds to nt/registry.h.
 */
#ifndef CWDK_NT_IFS_REGISTRY_H
#define CWDK_NT_IFS_REGISTRY_H

#include "nt/forward.h"
#include "nt/apc.h"

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwNotifyChangeKey(_In_ HANDLE KeyHandle, _In_opt_ HANDLE Event,
                                          _In_opt_ PIO_APC_ROUTINE ApcRoutine,
                                          _In_opt_ PVOID ApcContext,
                                          _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                          _In_ ULONG CompletionFilter, _In_ BOOLEAN WatchTree,
                                          _Out_writes_bytes_opt_(BufferSize) PVOID Buffer,
                                          _In_ ULONG BufferSize, _In_ BOOLEAN Asynchronous);

EXTERN_C_END

#endif
