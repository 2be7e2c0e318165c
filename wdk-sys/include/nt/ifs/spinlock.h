/*
 * Spin locks: ordinary, queued, and the shared/exclusive EX spin locks.
 * What ntifs.h adds to nt/spinlock.h.
 */
#ifndef CWDK_NT_IFS_SPINLOCK_H
#define CWDK_NT_IFS_SPINLOCK_H

#include "nt/forward.h"
#include "nt/dpc.h"

EXTERN_C_START

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoAcquireVpbSpinLock(_Out_ PKIRQL Irql);

_IRQL_requires_(DISPATCH_LEVEL)
NTKERNELAPI void IoReleaseVpbSpinLock(_In_ KIRQL Irql);

_IRQL_raises_(DISPATCH_LEVEL)
_Requires_lock_not_held_(Number) _Acquires_lock_(Number)
NTKERNELAPI KIRQL KeAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number);

_IRQL_raises_(SYNCH_LEVEL)
_IRQL_saves_
_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock)
NTKERNELAPI KIRQL KeAcquireSpinLockRaiseToSynch(_Inout_ PKSPIN_LOCK SpinLock);

_Requires_lock_held_(Number)
_Releases_lock_(Number)
NTKERNELAPI void KeReleaseQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number,
                                         _In_ _IRQL_restores_ KIRQL OldIrql);

_Must_inspect_result_
_Post_satisfies_(return == 1 || return == 0) NTKERNELAPI LOGICAL
    KeTryToAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number,
                                 _Out_ _At_(*OldIrql, _IRQL_saves_) PKIRQL OldIrql);

EXTERN_C_END

#endif
