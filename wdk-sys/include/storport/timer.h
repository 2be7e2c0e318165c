/*
 * Timers and work items. A timer or worker is initialised once, requested any number of times, one
 * request at a time, and freed. The classical timer, one for an adapter, is
 * StorPortNotification(RequestTimerCall).
 */
#ifndef CWDK_STORPORT_TIMER_H
#define CWDK_STORPORT_TIMER_H

#include "wdm.h"
#include "storport/status.h"
#include "storport/extended.h"
#include "storport/roles.h"

EXTERN_C_START

#define RAID_MIN_TIMER_DELAY_IN_MSEC 0x20

typedef void STOR_EXT_DELETE_CALLBACK(_In_opt_ PVOID Context);
typedef STOR_EXT_DELETE_CALLBACK *PSTOR_EXT_DELETE_CALLBACK;

typedef struct _STOR_EXT_DELETE_PARAMETERS STOR_EXT_DELETE_PARAMETERS, *PSTOR_EXT_DELETE_PARAMETERS;
struct _STOR_EXT_DELETE_PARAMETERS {
    ULONG Version;
    ULONG Reserved;
    PSTOR_EXT_DELETE_CALLBACK DeleteCallback;
    PVOID DeleteContext;
};

typedef struct _STOR_EXT_SET_PARAMETERS STOR_EXT_SET_PARAMETERS, *PSTOR_EXT_SET_PARAMETERS;
struct _STOR_EXT_SET_PARAMETERS {
    ULONG Version;
    ULONG Reserved;
    LONGLONG NoWakeTolerance;
};

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortInitializeTimer(_In_ PVOID HwDeviceExtension,
                                          _Outptr_result_nullonfailure_ _Out_owned_(timer)
                                              PVOID *TimerHandle) {
    return StorPortExtendedFunction(ExtFunctionInitializeTimer, HwDeviceExtension, TimerHandle);
}

/* No request of it may be pending. */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortFreeTimer(_In_ PVOID HwDeviceExtension,
                                    _In_ _Consumes_(timer) PVOID TimerHandle) {
    return StorPortExtendedFunction(ExtFunctionFreeTimer, HwDeviceExtension, TimerHandle);
}

/*
 * Calls TimerCallback once, TimerValue microseconds from now, at the latest TolerableDelay later.
 * TimerValue 0 cancels the request that is pending; a second request before the first has run
 * returns STOR_STATUS_BUSY.
 */
FORCEINLINE ULONG StorPortRequestTimer(_In_ PVOID HwDeviceExtension, _In_ PVOID TimerHandle,
                                       _In_ PHW_TIMER_EX TimerCallback,
                                       _In_opt_ PVOID CallbackContext, _In_ ULONGLONG TimerValue,
                                       _In_ ULONGLONG TolerableDelay) {
    return StorPortExtendedFunction(ExtFunctionRequestTimer, HwDeviceExtension, TimerHandle,
                                    TimerCallback, CallbackContext, TimerValue, TolerableDelay);
}

/* The shortest interval the system's timers have, in microseconds. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortQueryTimerMinInterval(_In_ PVOID HwDeviceExtension,
                                                _Out_ PULONG TimerMinInterval) {
    return StorPortExtendedFunction(ExtFunctionQueryTimerMinInterval, HwDeviceExtension,
                                    TimerMinInterval);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortInitializeHighResolutionTimer(
    _In_ PVOID HwDeviceExtension, _In_ PHW_TIMER_EX Callback, _In_ PVOID Context,
    _Outptr_result_nullonfailure_ _Out_owned_(timer) PVOID *TimerHandle) {
    return StorPortExtendedFunction(ExtFunctionInitializeHighResolutionTimer, HwDeviceExtension,
                                    Callback, Context, TimerHandle);
}

/*
 * DueTime and Period count in units of 100 ns; a negative DueTime is from now. *ReturnValue:
 * whether it was pending before.
 */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortRequestHighResolutionTimer(_In_ PVOID HwDeviceExtension,
                                                     _In_ PVOID TimerHandle, _In_ LONGLONG DueTime,
                                                     _In_ LONGLONG Period,
                                                     _In_ PSTOR_EXT_SET_PARAMETERS Parameters,
                                                     _Out_ BOOLEAN *ReturnValue) {
    return StorPortExtendedFunction(ExtFunctionRequestHighResolutionTimer, HwDeviceExtension,
                                    TimerHandle, DueTime, Period, Parameters, ReturnValue);
}

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortCancelHighResolutionTimer(_In_ PVOID HwDeviceExtension,
                                                    _In_ PVOID TimerHandle, _In_ PVOID Parameters,
                                                    _Out_ BOOLEAN *ReturnValue) {
    return StorPortExtendedFunction(ExtFunctionCancelHighResolutionTimer, HwDeviceExtension,
                                    TimerHandle, Parameters, ReturnValue);
}

/*
 * With Cancel, a pending request is cancelled; with Wait, the call returns when the callback has
 * ended.
 */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortFreeHighResolutionTimer(_In_ PVOID HwDeviceExtension,
                                                  _In_ _Consumes_(timer) PVOID TimerHandle,
                                                  _In_ BOOLEAN Cancel, _In_ BOOLEAN Wait,
                                                  _In_ PSTOR_EXT_DELETE_PARAMETERS Parameters,
                                                  _Out_ BOOLEAN *ReturnValue) {
    return StorPortExtendedFunction(ExtFunctionFreeHighResolutionTimer, HwDeviceExtension,
                                    TimerHandle, Cancel, Wait, Parameters, ReturnValue);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortInitializeWorker(_In_ PVOID HwDeviceExtension,
                                           _Outptr_result_nullonfailure_ _Out_owned_(workitem)
                                               PVOID *Worker) {
    return StorPortExtendedFunction(ExtFunctionInitializeWorker, HwDeviceExtension, Worker);
}

/* It may not be in the queue. */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortFreeWorker(_In_ PVOID HwDeviceExtension,
                                     _In_ _Consumes_(workitem) PVOID Worker) {
    return StorPortExtendedFunction(ExtFunctionFreeWorker, HwDeviceExtension, Worker);
}

/*
 * Calls WorkItemCallback in a system thread at PASSIVE_LEVEL. A worker is in the queue once: until
 * the callback runs, queuing it again returns STOR_STATUS_BUSY.
 */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortQueueWorkItem(_In_ PVOID HwDeviceExtension,
                                        _In_ PHW_WORKITEM WorkItemCallback, _In_ PVOID Worker,
                                        _In_opt_ PVOID Context) {
    return StorPortExtendedFunction(ExtFunctionQueueWorkItem, HwDeviceExtension, WorkItemCallback,
                                    Worker, Context);
}

/* 100 ns units since 1601, UTC. */
DECLSPEC_IMPORT void StorPortQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortQueryPerformanceCounter(_In_ PVOID HwDeviceExtension,
                                                  _Out_opt_ PLARGE_INTEGER PerformanceFrequency,
                                                  _Out_ PLARGE_INTEGER PerformanceCounter) {
    return StorPortExtendedFunction(ExtFunctionQueryPerformanceCounter, HwDeviceExtension,
                                    PerformanceFrequency, PerformanceCounter);
}

EXTERN_C_END

#endif
