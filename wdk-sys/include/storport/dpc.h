/*
 * Deferred procedure calls: work that an interrupt routine leaves for DISPATCH_LEVEL. A miniport
 * initialises STOR_DPC once, in HwStorPassiveInitializeRoutine, and then issues it as often as
 * it likes; issuing one that is already in the queue does nothing.
 */
#ifndef CWDK_STORPORT_DPC_H
#define CWDK_STORPORT_DPC_H

#include "wdm.h"
#include "scsi/notification.h"
#include "storport/status.h"
#include "storport/extended.h"
#include "storport/roles.h"
#include "storport/notification.h"

EXTERN_C_START

#define STOR_DPC_BUFFER_SIZE 0x40ULL

typedef enum _STOR_IMPORTANCE {
    StorLowImportance = 0,
    StorMediumImportance,
    StorHighImportance,
    StorMediumHighImportance,
} STOR_IMPORTANCE;

typedef struct _DPC_BUFFER DPC_BUFFER;
struct _DPC_BUFFER {
    CSHORT Type;
    UCHAR Number;
    UCHAR Importance;
    struct {
        PVOID F;
        PVOID B;
    };
    PVOID DeferredRoutine;
    PVOID DeferredContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    PVOID DpcData;
};

struct _STOR_DPC {
    DPC_BUFFER Dpc;
    ULONG_PTR Lock;
};

typedef struct _STOR_DPC_WATCHDOG_INFORMATION STOR_DPC_WATCHDOG_INFORMATION,
    *PSTOR_DPC_WATCHDOG_INFORMATION;
struct _STOR_DPC_WATCHDOG_INFORMATION {
    ULONG DpcTimeLimit;
    ULONG DpcTimeCount;
    ULONG DpcWatchdogLimit;
    ULONG DpcWatchdogCount;
    ULONG Reserved;
};

/* The storage of Dpc has to last as long as the adapter. */
FORCEINLINE void StorPortInitializeDpc(_In_ PVOID DeviceExtension, _Out_ PSTOR_DPC Dpc,
                                       _In_ PHW_DPC_ROUTINE HwDpcRoutine) {
    StorPortNotification(InitializeDpc, DeviceExtension, Dpc, HwDpcRoutine);
}

/* The same with a context of its own instead of the device extension. */
FORCEINLINE void StorPortInitializeDpcWithContext(_In_ PVOID DeviceExtension, _Out_ PSTOR_DPC Dpc,
                                                  _In_ PHW_DPC_ROUTINE HwDpcRoutine,
                                                  _In_ PVOID Context, _In_ ULONG Importance) {
    StorPortNotification(InitializeDpcWithContext, DeviceExtension, Dpc, HwDpcRoutine, Context,
                         Importance);
}

/* A DPC that may run in a thread at PASSIVE_LEVEL instead. */
FORCEINLINE void StorPortInitializeThreadedDpc(_In_ PVOID DeviceExtension, _Out_ PSTOR_DPC Dpc,
                                               _In_ PHW_DPC_ROUTINE HwDpcRoutine,
                                               _In_ PVOID Context, _In_ BOOLEAN Importance) {
    StorPortNotification(InitializeThreadedDpc, DeviceExtension, Dpc, HwDpcRoutine, Context,
                         Importance);
}

/* FALSE if it was in the queue already. */
FORCEINLINE BOOLEAN StorPortIssueDpc(_In_ PVOID DeviceExtension, _In_ PSTOR_DPC Dpc,
                                     _In_opt_ PVOID SystemArgument1,
                                     _In_opt_ PVOID SystemArgument2) {
    LONG done = FALSE;

    StorPortNotification(IssueDpc, DeviceExtension, Dpc, SystemArgument1, SystemArgument2, &done);
    return (BOOLEAN)(done != FALSE);
}

/* *ReturnValue: whether it was in the queue and now is not. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortCancelDpc(_In_ PVOID HwDeviceExtension, _In_ PSTOR_DPC Dpc,
                                    _Out_ BOOLEAN *ReturnValue) {
    return StorPortExtendedFunction(ExtFunctionCancelDpc, HwDeviceExtension, Dpc, ReturnValue);
}

/* How long this DPC has run, and how long it may. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
FORCEINLINE ULONG StorPortQueryDpcWatchdogInformation(
    _In_ PVOID HwDeviceExtension, _Out_ PSTOR_DPC_WATCHDOG_INFORMATION DpcWatchdogInformation) {
    return StorPortExtendedFunction(ExtFunctionQueryDpcWatchdogInformation, HwDeviceExtension,
                                    DpcWatchdogInformation);
}

EXTERN_C_END

#endif
