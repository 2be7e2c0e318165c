/*
 * Timers: kernel timers with their DPC, high-resolution EX timers, and the watchdog.
 * What ntddk.h adds to nt/timer.h.
 */
#ifndef CWDK_NT_DDK_TIMER_H
#define CWDK_NT_DDK_TIMER_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/ddk/time.h"

#define PCCARD_NO_TIMER 3

#define POWER_THROTTLING_PROCESS_DELAYTIMERS 2
#define POWER_THROTTLING_PROCESS_IGNORE_TIMER_RESOLUTION 4

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwCancelTimer(_In_ HANDLE TimerHandle, _Out_opt_ PBOOLEAN CurrentState);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwCreateTimer(_Out_ _Out_owned_(handle) PHANDLE TimerHandle,
                                _In_ ACCESS_MASK DesiredAccess,
                                _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                _In_ TIMER_TYPE TimerType);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwOpenTimer(_Out_ _Out_owned_(handle) PHANDLE TimerHandle,
                              _In_ ACCESS_MASK DesiredAccess,
                              _In_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwSetTimer(_In_ HANDLE TimerHandle, _In_ PLARGE_INTEGER DueTime,
                             _In_opt_ PTIMER_APC_ROUTINE TimerApcRoutine,
                             _In_opt_ PVOID TimerContext, _In_ BOOLEAN ResumeTimer,
                             _In_opt_ LONG Period, _Out_opt_ PBOOLEAN PreviousState);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwSetTimerEx(_In_ HANDLE TimerHandle,
                               _In_ TIMER_SET_INFORMATION_CLASS TimerSetInformationClass,
                               _Inout_updates_bytes_opt_(TimerSetInformationLength)
                                   PVOID TimerSetInformation,
                               _In_ ULONG TimerSetInformationLength);

EXTERN_C_END

#endif
