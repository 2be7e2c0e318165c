/*
 * Deferred procedure calls: work an interrupt leaves for DISPATCH_LEVEL.
 */
#ifndef CWDK_NT_DPC_H
#define CWDK_NT_DPC_H

#include "nt/forward.h"

#define DPC_NORMAL 0
#define DPC_THREADED 1

#define DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK_REVISION_1 1
#define DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK_VER_1_SIZE 0x10ULL
#define DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK_SIGNATURE 0xAEBECEDEU

#define PCI_EXPRESS_DPC_CAP_ID 29

EXTERN_C_START

typedef ULONG_PTR KSPIN_LOCK;

typedef volatile LONG *PEX_SPIN_LOCK;

typedef KSPIN_LOCK *PKSPIN_LOCK;

typedef enum _KDPC_IMPORTANCE {
    LowImportance = 0,
    MediumImportance,
    HighImportance,
    MediumHighImportance,
} KDPC_IMPORTANCE;

_Function_class_(IO_DPC_ROUTINE)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void IO_DPC_ROUTINE(_In_ PKDPC Dpc, _In_ struct _DEVICE_OBJECT *DeviceObject,
                            _Inout_ struct _IRP *Irp, _In_opt_ PVOID Context);
typedef IO_DPC_ROUTINE *PIO_DPC_ROUTINE;

_Function_class_(KDEFERRED_ROUTINE)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void KDEFERRED_ROUTINE(_In_ struct _KDPC *Dpc, _In_opt_ PVOID DeferredContext,
                               _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
typedef KDEFERRED_ROUTINE *PKDEFERRED_ROUTINE;

_Function_class_(KIPI_BROADCAST_WORKER)
_IRQL_requires_(IPI_LEVEL)
_IRQL_requires_same_
typedef ULONG_PTR KIPI_BROADCAST_WORKER(_In_ ULONG_PTR Argument);
typedef KIPI_BROADCAST_WORKER *PKIPI_BROADCAST_WORKER;

typedef struct _DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK,
    *PDPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK;
struct _DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK {
    ULONG Signature;
    USHORT Revision;
    USHORT Size;
    USHORT DpcWatchdogProfileOffset;
    ULONG DpcWatchdogProfileLength;
};

struct _KDPC {
    union {
        ULONG TargetInfoAsUlong;
        struct {
            UCHAR Type;
            UCHAR Importance;
            volatile USHORT Number;
        };
    };
    SINGLE_LIST_ENTRY DpcListEntry;
    KAFFINITY ProcessorHistory;
    PKDEFERRED_ROUTINE DeferredRoutine;
    PVOID DeferredContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    volatile PVOID DpcData;
};

typedef struct _KDPC_WATCHDOG_INFORMATION KDPC_WATCHDOG_INFORMATION, *PKDPC_WATCHDOG_INFORMATION;
struct _KDPC_WATCHDOG_INFORMATION {
    ULONG DpcTimeLimit;
    ULONG DpcTimeCount;
    ULONG DpcWatchdogLimit;
    ULONG DpcWatchdogCount;
    ULONG Reserved;
};

_IRQL_requires_min_(DISPATCH_LEVEL)
_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock)
NTKERNELAPI void ExAcquireSpinLockExclusiveAtDpcLevel(_Inout_ _Requires_lock_not_held_(*SpinLock)
                                                          _Acquires_lock_(*SpinLock)
                                                              PEX_SPIN_LOCK SpinLock);

_IRQL_requires_min_(DISPATCH_LEVEL)
_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock)
NTKERNELAPI void ExAcquireSpinLockSharedAtDpcLevel(_Inout_ _Requires_lock_not_held_(*SpinLock)
                                                       _Acquires_lock_(*SpinLock)
                                                           PEX_SPIN_LOCK SpinLock);

_IRQL_requires_min_(DISPATCH_LEVEL)
_Requires_lock_held_(*SpinLock)
_Releases_lock_(*SpinLock)
NTKERNELAPI void ExReleaseSpinLockExclusiveFromDpcLevel(_Inout_ _Requires_lock_held_(*SpinLock)
                                                            _Releases_lock_(*SpinLock)
                                                                PEX_SPIN_LOCK SpinLock);

_IRQL_requires_min_(DISPATCH_LEVEL)
_Requires_lock_held_(*SpinLock)
_Releases_lock_(*SpinLock)
NTKERNELAPI void ExReleaseSpinLockSharedFromDpcLevel(_Inout_ _Requires_lock_held_(*SpinLock)
                                                         _Releases_lock_(*SpinLock)
                                                             PEX_SPIN_LOCK SpinLock);

_Must_inspect_result_
NTKERNELAPI LOGICAL ExTryAcquireSpinLockExclusiveAtDpcLevel(
    _Inout_ _When_(return != FALSE, _Requires_lock_not_held_(*SpinLock))
        _When_(return != FALSE, _Acquires_lock_(*SpinLock)) PEX_SPIN_LOCK SpinLock);

_Must_inspect_result_
NTKERNELAPI LOGICAL ExTryAcquireSpinLockSharedAtDpcLevel(
    _Inout_ _When_(return != FALSE, _Requires_lock_not_held_(*SpinLock))
        _When_(return != FALSE, _Acquires_lock_(*SpinLock)) PEX_SPIN_LOCK SpinLock);

_IRQL_requires_min_(DISPATCH_LEVEL)
_Requires_lock_not_held_(*LockHandle) _Acquires_lock_(*LockHandle)
NTKERNELAPI void KeAcquireInStackQueuedSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock,
                                                          _Out_ PKLOCK_QUEUE_HANDLE LockHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_not_held_(*LockHandle) _Acquires_lock_(*LockHandle)
NTKERNELAPI void KeAcquireInStackQueuedSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock,
                                                      _Out_ PKLOCK_QUEUE_HANDLE LockHandle);

_IRQL_requires_min_(DISPATCH_LEVEL)
_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock)
NTKERNELAPI void KeAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_saves_
_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock)
NTKERNELAPI KIRQL KeAcquireSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_saves_
_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock)
NTKERNELAPI KIRQL KeAcquireSpinLockRaiseToDpc(_Inout_ PKSPIN_LOCK SpinLock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeFlushQueuedDpcs(VOID);

NTKERNELAPI void KeInitializeDpc(_Out_ __drv_aliasesMem PRKDPC Dpc,
                                 _In_ PKDEFERRED_ROUTINE DeferredRoutine,
                                 _In_opt_ __drv_aliasesMem PVOID DeferredContext);

NTKERNELAPI void KeInitializeThreadedDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine,
                                         _In_opt_ PVOID DeferredContext);

NTKERNELAPI BOOLEAN KeInsertQueueDpc(_Inout_ PRKDPC Dpc, _In_opt_ PVOID SystemArgument1,
                                     _In_opt_ __drv_aliasesMem PVOID SystemArgument2);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(CLOCK_LEVEL)
NTKERNELAPI ULONG_PTR KeIpiGenericCall(_In_ PKIPI_BROADCAST_WORKER BroadcastFunction,
                                       _In_ ULONG_PTR Context);

_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
NTKERNELAPI LOGICAL KeIsExecutingDpc(VOID);

_IRQL_requires_min_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS
KeQueryDpcWatchdogInformation(_Out_ PKDPC_WATCHDOG_INFORMATION WatchdogInformation);

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(*LockHandle)
_Releases_lock_(*LockHandle)
NTKERNELAPI void KeReleaseInStackQueuedSpinLockForDpc(_In_ PKLOCK_QUEUE_HANDLE LockHandle);

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(*LockHandle)
_Releases_lock_(*LockHandle)
NTKERNELAPI void KeReleaseInStackQueuedSpinLockFromDpcLevel(_In_ PKLOCK_QUEUE_HANDLE LockHandle);

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(*SpinLock)
_Releases_lock_(*SpinLock)
NTKERNELAPI void KeReleaseSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock,
                                         _In_ _IRQL_restores_ KIRQL OldIrql);

_IRQL_requires_min_(DISPATCH_LEVEL)
_Requires_lock_held_(*SpinLock)
_Releases_lock_(*SpinLock)
NTKERNELAPI void KeReleaseSpinLockFromDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI BOOLEAN KeRemoveQueueDpc(_Inout_ PRKDPC Dpc);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI BOOLEAN KeRemoveQueueDpcEx(_Inout_ PRKDPC Dpc, _In_ BOOLEAN WaitIfActive);

NTKERNELAPI void KeSetImportanceDpc(_Inout_ PRKDPC Dpc, _In_ KDPC_IMPORTANCE Importance);

NTKERNELAPI void KeSetTargetProcessorDpc(_Inout_ PRKDPC Dpc, _In_ CCHAR Number);

_Must_inspect_result_
NTKERNELAPI NTSTATUS KeSetTargetProcessorDpcEx(_Inout_ PKDPC Dpc,
                                               _In_ PPROCESSOR_NUMBER ProcNumber);

_IRQL_requires_min_(DISPATCH_LEVEL)
_Requires_lock_not_held_(*SpinLock) _Must_inspect_result_
_Post_satisfies_(return == 1 || return == 0) NTKERNELAPI BOOLEAN
    KeTryToAcquireSpinLockAtDpcLevel(_Inout_ _Requires_lock_not_held_(*SpinLock)
                                         _When_(return != 0, _Acquires_lock_(*SpinLock))
                                             PKSPIN_LOCK SpinLock);

EXTERN_C_END

#endif
