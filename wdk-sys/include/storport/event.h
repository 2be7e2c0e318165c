/*
 * Events and system threads of a miniport. Only at PASSIVE_LEVEL may a thread wait with a timeout.
 */
#ifndef CWDK_STORPORT_EVENT_H
#define CWDK_STORPORT_EVENT_H

#include "wdm.h"
#include "scsi/notification.h"
#include "storport/status.h"
#include "storport/extended.h"
#include "storport/notification.h"
#include "storport/lock.h"

EXTERN_C_START

typedef struct _STOR_GROUP_AFFINITY STOR_GROUP_AFFINITY, *PSTOR_GROUP_AFFINITY;

typedef enum _STOR_EVENT_TYPE {
    StorNotificationEvent = 0,
    StorSynchronizationEvent,
} STOR_EVENT_TYPE,
    *PSTOR_EVENT_TYPE;

typedef struct _STOR_DISPATCHER_HEADER STOR_DISPATCHER_HEADER, *PSTOR_DISPATCHER_HEADER;
struct _STOR_DISPATCHER_HEADER {
    union {
        struct {
            UCHAR Type;
            UCHAR Flags;
            UCHAR Size;
            union {
                UCHAR Inserted;
                BOOLEAN DebugActive;
            };
        } Data;
        volatile LONG Lock;
    };
    LONG SignalState;
    STOR_LIST_ENTRY WaitListHead;
};

typedef struct _STOR_EVENT STOR_EVENT, *PSTOR_EVENT, *PRSTOR_EVENT;
struct _STOR_EVENT {
    STOR_DISPATCHER_HEADER Header;
};

typedef enum _STOR_THREAD_PRIORITY {
    StorThreadPriorityBackground = 7,
    StorThreadPriorityNormal,
    StorThreadPriorityDelayed = 12,
    StorThreadPriorityCritical,
    StorThreadPrioritySuperCritical,
    StorThreadPriorityHyperCritical,
    StorThreadPriorityRealTime = 18,
} STOR_THREAD_PRIORITY,
    *PSTOR_THREAD_PRIORITY;

typedef void STOR_THREAD_START_ROUTINE(_In_ PVOID StartContext);
typedef STOR_THREAD_START_ROUTINE *PSTOR_THREAD_START_ROUTINE;

FORCEINLINE ULONG StorPortInitializeEvent(_In_ PVOID HwDeviceExtension, _In_ PSTOR_EVENT Event,
                                          _In_ STOR_EVENT_TYPE Type, _In_ BOOLEAN State) {
    return StorPortExtendedFunction(ExtFunctionInitializeEvent, HwDeviceExtension, Event, Type,
                                    State);
}

FORCEINLINE ULONG StorPortSetEvent(_In_ PVOID HwDeviceExtension, _In_ PSTOR_EVENT Event) {
    return StorPortExtendedFunction(ExtFunctionSetEvent, HwDeviceExtension, Event);
}

/*
 * Object is an event. The timeout counts in units of 100 ns, negative from now; null waits as long
 * as it takes. Above APC_LEVEL only a timeout of zero is allowed.
 */
FORCEINLINE ULONG StorPortWaitForSingleObject(_In_ PVOID HwDeviceExtension, _In_ PVOID Object,
                                              _In_ BOOLEAN Alertable,
                                              _In_opt_ PLARGE_INTEGER Timeout) {
    return StorPortExtendedFunction(ExtFunctionWaitForEvent, HwDeviceExtension, Object, Alertable,
                                    Timeout);
}

/* *ThreadContext names the thread in the calls below. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortCreateSystemThread(_In_ PVOID HwDeviceExtension,
                                             _In_ PSTOR_THREAD_START_ROUTINE StartRoutine,
                                             _In_opt_ PVOID StartContext,
                                             _In_opt_ PSTOR_THREAD_PRIORITY Priority,
                                             _Out_opt_ PVOID *ThreadContext) {
    return StorPortExtendedFunction(ExtFunctionCreateSystemThread, HwDeviceExtension, StartRoutine,
                                    StartContext, Priority, ThreadContext);
}

/* The calling thread ends; the call does not return. */
FORCEINLINE void StorPortTerminateSystemThread(_In_ PVOID HwDeviceExtension,
                                               _In_opt_ PVOID ThreadContext) {
    StorPortNotification(TerminateSystemThread, HwDeviceExtension, ThreadContext);
}

FORCEINLINE ULONG StorPortSetPriorityThread(_In_ PVOID HwDeviceExtension, _In_ PVOID ThreadContext,
                                            _In_ STOR_THREAD_PRIORITY Priority) {
    return StorPortExtendedFunction(ExtFunctionSetPriorityThread, HwDeviceExtension, ThreadContext,
                                    Priority);
}

/* PreviousAffinity is what StorPortRevertToUserGroupAffinityThread takes back. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortSetSystemGroupAffinityThread(
    _In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext, _In_ PSTOR_GROUP_AFFINITY Affinity,
    _Out_opt_ PSTOR_GROUP_AFFINITY PreviousAffinity) {
    return StorPortExtendedFunction(ExtFunctionSetSystemGroupAffinityThread, HwDeviceExtension,
                                    ThreadContext, Affinity, PreviousAffinity);
}

FORCEINLINE ULONG
StorPortRevertToUserGroupAffinityThread(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext,
                                        _In_ PSTOR_GROUP_AFFINITY PreviousAffinity) {
    return StorPortExtendedFunction(ExtFunctionRevertToUserGroupAffinityThread, HwDeviceExtension,
                                    ThreadContext, PreviousAffinity);
}

/* Lets the calling thread sleep at PASSIVE_LEVEL, and waits busily above. */
FORCEINLINE ULONG StorPortDelayExecution(_In_ PVOID HwDeviceExtension,
                                         _In_ ULONG DelayInMicroseconds) {
    return StorPortExtendedFunction(ExtFunctionDelayExecution, HwDeviceExtension,
                                    DelayInMicroseconds);
}

/* Waits busily, for as many microseconds; keep it short. */
DECLSPEC_IMPORT void StorPortStallExecution(_In_ ULONG Delay);

FORCEINLINE ULONG StorPortGetCurrentIrql(_In_ PVOID HwDeviceExtension, _In_ PKIRQL Irql) {
    return StorPortExtendedFunction(ExtFunctionGetCurrentIrql, HwDeviceExtension, Irql);
}

EXTERN_C_END

#endif
