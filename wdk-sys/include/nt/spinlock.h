/*
 * Spin locks: ordinary, queued, and the shared/exclusive EX spin locks.
 */
#ifndef CWDK_NT_SPINLOCK_H
#define CWDK_NT_SPINLOCK_H

#include "nt/forward.h"
#include "nt/dpc.h"
#include "nt/interlocked.h"

#define LOCK_QUEUE_WAIT_BIT 0
#define LOCK_QUEUE_OWNER_BIT 1
#define LOCK_QUEUE_WAIT 1
#define LOCK_QUEUE_HALTED_BIT 2
#define LOCK_QUEUE_OWNER 2
#define LOCK_QUEUE_HALTED 4
#define LOCK_QUEUE_VALID_FLAGS 7

#if defined(_M_AMD64)
#define LockQueueAfdWorkQueueLock 13
#endif

#if defined(_M_AMD64)
#define LockQueueBcbLock 14
#endif

#if defined(_M_AMD64)
#define LockQueueIoCancelLock 7
#endif

#if defined(_M_AMD64)
#define LockQueueIoCompletionLock 11
#endif

#if defined(_M_AMD64)
#define LockQueueIoDatabaseLock 10
#endif

#if defined(_M_AMD64)
#define LockQueueIoVpbLock 9
#endif

#if defined(_M_AMD64)
#define LockQueueMasterLock 5
#endif

#if defined(_M_AMD64)
#define LockQueueMaximumLock 0x11
#endif

#if defined(_M_AMD64)
#define LockQueueNtfsStructLock 12
#endif

#if defined(_M_AMD64)
#define LockQueueUnusedSpare0 0
#endif

#if defined(_M_AMD64)
#define LockQueueUnusedSpare1 1
#endif

#if defined(_M_AMD64)
#define LockQueueUnusedSpare15 15
#endif

#if defined(_M_AMD64)
#define LockQueueUnusedSpare16 0x10
#endif

#if defined(_M_AMD64)
#define LockQueueUnusedSpare2 2
#endif

#if defined(_M_AMD64)
#define LockQueueUnusedSpare3 3
#endif

#if defined(_M_AMD64)
#define LockQueueUnusedSpare8 8
#endif

#if defined(_M_AMD64)
#define LockQueueVacbLock 4
#endif

EXTERN_C_START

typedef volatile LONG EX_SPIN_LOCK;

struct _KSPIN_LOCK_QUEUE {
    struct _KSPIN_LOCK_QUEUE *volatile Next;
    volatile PKSPIN_LOCK Lock;
};

struct _KLOCK_QUEUE_HANDLE {
    KSPIN_LOCK_QUEUE LockQueue;
    KIRQL OldIrql;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_saves_
_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock)
NTKERNELAPI KIRQL ExAcquireSpinLockExclusive(_Inout_ _Requires_lock_not_held_(*SpinLock)
                                                 _Acquires_lock_(*SpinLock) PEX_SPIN_LOCK SpinLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_IRQL_saves_
_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock)
NTKERNELAPI KIRQL ExAcquireSpinLockShared(_Inout_ _Requires_lock_not_held_(*SpinLock)
                                              _Acquires_lock_(*SpinLock) PEX_SPIN_LOCK SpinLock);

_Requires_lock_not_held_(*Lock) NTKERNELAPI LARGE_INTEGER
    ExInterlockedAddLargeInteger(_Inout_ PLARGE_INTEGER Addend, _In_ LARGE_INTEGER Increment,
                                 _Inout_ _Requires_lock_not_held_(*Lock) PKSPIN_LOCK Lock);

_Requires_lock_not_held_(*Lock) NTKERNELAPI ULONG
    ExInterlockedAddUlong(_Inout_ PULONG Addend, _In_ ULONG Increment,
                          _Inout_ _Requires_lock_not_held_(*Lock) PKSPIN_LOCK Lock);

_Requires_lock_not_held_(*Lock) NTKERNELAPI PLIST_ENTRY
    ExInterlockedInsertHeadList(_Inout_ PLIST_ENTRY ListHead,
                                _Inout_ __drv_aliasesMem PLIST_ENTRY ListEntry,
                                _Inout_ _Requires_lock_not_held_(*Lock) PKSPIN_LOCK Lock);

_Requires_lock_not_held_(*Lock) NTKERNELAPI PLIST_ENTRY
    ExInterlockedInsertTailList(_Inout_ PLIST_ENTRY ListHead,
                                _Inout_ __drv_aliasesMem PLIST_ENTRY ListEntry,
                                _Inout_ _Requires_lock_not_held_(*Lock) PKSPIN_LOCK Lock);

_Requires_lock_not_held_(*Lock) _Ret_maybenull_
NTKERNELAPI PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead,
                                                         _Inout_ _Requires_lock_not_held_(*Lock)
                                                             PKSPIN_LOCK Lock);

_Requires_lock_not_held_(*Lock) NTKERNELAPI PSINGLE_LIST_ENTRY
    ExInterlockedPushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead,
                               _Inout_ __drv_aliasesMem PSINGLE_LIST_ENTRY ListEntry,
                               _Inout_ _Requires_lock_not_held_(*Lock) PKSPIN_LOCK Lock);

_Requires_lock_not_held_(*Lock) _Ret_maybenull_
NTKERNELAPI PLIST_ENTRY ExInterlockedRemoveHeadList(_Inout_ PLIST_ENTRY ListHead,
                                                    _Inout_ _Requires_lock_not_held_(*Lock)
                                                        PKSPIN_LOCK Lock);

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(*SpinLock)
_Releases_lock_(*SpinLock)
NTKERNELAPI void ExReleaseSpinLockExclusive(_Inout_ _Requires_lock_held_(*SpinLock)
                                                _Releases_lock_(*SpinLock) PEX_SPIN_LOCK SpinLock,
                                            _In_ _IRQL_restores_ KIRQL OldIrql);

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(*SpinLock)
_Releases_lock_(*SpinLock)
NTKERNELAPI void ExReleaseSpinLockShared(_Inout_ _Requires_lock_held_(*SpinLock)
                                             _Releases_lock_(*SpinLock) PEX_SPIN_LOCK SpinLock,
                                         _In_ _IRQL_restores_ KIRQL OldIrql);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
_Post_satisfies_(return == 0 || return == 1) NTKERNELAPI LOGICAL
    ExTryConvertSharedSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(_Global_cancel_spin_lock_)
_Requires_lock_not_held_(_Global_cancel_spin_lock_) NTKERNELAPI
    void IoAcquireCancelSpinLock(_Out_ _At_(*Irql, _IRQL_saves_) PKIRQL Irql);

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_held_(_Global_cancel_spin_lock_)
_Releases_lock_(_Global_cancel_spin_lock_)
NTKERNELAPI void IoReleaseCancelSpinLock(_In_ _IRQL_restores_ _IRQL_uses_cancel_ KIRQL Irql);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Requires_lock_not_held_(*LockHandle) _Acquires_lock_(*LockHandle)
NTKERNELAPI void KeAcquireInStackQueuedSpinLock(_Inout_ PKSPIN_LOCK SpinLock,
                                                _Out_ PKLOCK_QUEUE_HANDLE LockHandle);

_IRQL_requires_max_(HIGH_LEVEL)
_IRQL_raises_(HIGH_LEVEL)
_IRQL_saves_
_Requires_lock_not_held_(*Interrupt->ActualLock) _Acquires_lock_(*Interrupt->ActualLock)
NTKERNELAPI KIRQL KeAcquireInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt);

NTKERNELAPI void NTAPI KeInitializeSpinLock(_Out_ PKSPIN_LOCK SpinLock);

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(*LockHandle)
_Releases_lock_(*LockHandle)
NTKERNELAPI void KeReleaseInStackQueuedSpinLock(_In_ PKLOCK_QUEUE_HANDLE LockHandle);

_IRQL_requires_(HIGH_LEVEL)
_Requires_lock_held_(*Interrupt->ActualLock)
_Releases_lock_(*Interrupt->ActualLock)
NTKERNELAPI void KeReleaseInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt,
                                            _In_ _IRQL_restores_ KIRQL OldIrql);

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(*SpinLock)
_Releases_lock_(*SpinLock)
NTKERNELAPI void KeReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock,
                                   _In_ _IRQL_restores_ KIRQL NewIrql);

_Must_inspect_result_
NTKERNELAPI BOOLEAN KeTestSpinLock(_In_ PKSPIN_LOCK SpinLock);

#define KeAcquireSpinLock(SpinLock, OldIrql) (*(OldIrql) = KeAcquireSpinLockRaiseToDpc(SpinLock))
#define ExAcquireSpinLock(Lock, OldIrql) KeAcquireSpinLock((Lock), (OldIrql))
#define ExReleaseSpinLock(Lock, OldIrql) KeReleaseSpinLock((Lock), (OldIrql))
#define ExAcquireSpinLockAtDpcLevel(Lock) KeAcquireSpinLockAtDpcLevel(Lock)
#define ExReleaseSpinLockFromDpcLevel(Lock) KeReleaseSpinLockFromDpcLevel(Lock)
#define ExInterlockedAddLargeStatistic(Addend, Increment)                                          \
    ((VOID)_InterlockedExchangeAdd64((LONG64 volatile *)&(Addend)->QuadPart, (LONG64)(Increment)))
#define ExInterlockedCompareExchange64(Destination, Exchange, Comperand, Lock)                     \
    _InterlockedCompareExchange64((LONG64 volatile *)(Destination), *(Exchange), *(Comperand))

EXTERN_C_END

#endif
