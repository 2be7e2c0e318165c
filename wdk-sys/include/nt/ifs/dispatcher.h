/*
 * Dispatcher objects: what a thread can wait for. Events, semaphores, mutants and waits.
 * What ntifs.h adds to nt/dispatcher.h.
 */
#ifndef CWDK_NT_IFS_DISPATCHER_H
#define CWDK_NT_IFS_DISPATCHER_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/dispatcher.h"

EXTERN_C_START

NTKERNELAPI void KeInitializeMutant(_Out_ PRKMUTANT Mutant, _In_ BOOLEAN InitialOwner);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void KeQueryOwnerMutant(_In_ PKMUTANT Mutant, _Out_ PCLIENT_ID ClientId);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeReadStateMutant(_In_ PRKMUTANT Mutant);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeReadStateQueue(_In_ PRKQUEUE Queue);

_When_(Wait == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(Wait == 1, _IRQL_requires_max_(APC_LEVEL))
NTKERNELAPI LONG KeReleaseMutant(_Inout_ PRKMUTANT Mutant, _In_ KPRIORITY Increment,
                                 _In_ BOOLEAN Abandoned, _In_ BOOLEAN Wait);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCreateEvent(_Out_ _Out_owned_(handle) PHANDLE EventHandle,
                                      _In_ ACCESS_MASK DesiredAccess,
                                      _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                      _In_ EVENT_TYPE EventType, _In_ BOOLEAN InitialState);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState);

EXTERN_C_END

#endif
