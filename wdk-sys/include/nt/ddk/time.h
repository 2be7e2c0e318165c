/*
 * Time: the system clock, interrupt time, tick count and performance counter.
 * What ntddk.h adds to nt/time.h.
 */
#ifndef CWDK_NT_DDK_TIME_H
#define CWDK_NT_DDK_TIME_H

#include "nt/forward.h"

EXTERN_C_START

typedef enum _TIMER_SET_INFORMATION_CLASS {
    TimerSetCoalescableTimer = 0,
    MaxTimerInfoClass,
} TIMER_SET_INFORMATION_CLASS;

typedef void (*PTIMER_APC_ROUTINE)(_In_ PVOID TimerContext, _In_ ULONG TimerLowValue,
                                   _In_ LONG TimerHighValue);

typedef struct _TIMER_SET_COALESCABLE_TIMER_INFO TIMER_SET_COALESCABLE_TIMER_INFO,
    *PTIMER_SET_COALESCABLE_TIMER_INFO;
struct _TIMER_SET_COALESCABLE_TIMER_INFO {
    LARGE_INTEGER DueTime;
    PTIMER_APC_ROUTINE TimerApcRoutine;
    PVOID TimerContext;
    struct _COUNTED_REASON_CONTEXT *WakeContext;
    ULONG Period;
    ULONG TolerableDelay;
    PBOOLEAN PreviousState;
};

NTKERNELAPI LONGLONG PsGetThreadCreateTime(_In_ PETHREAD Thread);

EXTERN_C_END

#endif
