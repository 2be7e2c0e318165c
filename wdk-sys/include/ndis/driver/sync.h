/*
 * Locks, events, timers and work items by NDIS' names.
 *
 * A read-write lock records in LOCK_STATE_EX who holds it; that lives on the stack of the holder. A
 * timer object is cancelled before it is freed.
 */
#ifndef CWDK_NDIS_DRIVER_SYNC_H
#define CWDK_NDIS_DRIVER_SYNC_H

#include "wdm.h"
#include "minwindef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"

#define NDIS_RWL_AT_DISPATCH_LEVEL 1

#define NDIS_SIZEOF_TIMER_CHARACTERISTICS_REVISION_1 0x18ULL

#define NDIS_TIMER_CHARACTERISTICS_REVISION_1 1

EXTERN_C_START

typedef struct _NDIS_RW_LOCK_EX NDIS_RW_LOCK_EX, *PNDIS_RW_LOCK_EX;
typedef struct _NDIS_WORK_ITEM NDIS_WORK_ITEM, *PNDIS_WORK_ITEM;

_Function_class_(NDIS_IO_WORKITEM_FUNCTION)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void NDIS_IO_WORKITEM_FUNCTION(_In_opt_ PVOID WorkItemContext,
                                       _In_ NDIS_HANDLE NdisIoWorkItemHandle);
typedef NDIS_IO_WORKITEM_FUNCTION *NDIS_IO_WORKITEM_ROUTINE;

_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PROC_CALLBACK(_In_ struct _NDIS_WORK_ITEM *WorkItem, _In_opt_ PVOID Context);
typedef NDIS_PROC_CALLBACK *NDIS_PROC;

_Function_class_(NDIS_TIMER_FUNCTION)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void NDIS_TIMER_FUNCTION(_In_ PVOID SystemSpecific1, _In_ PVOID FunctionContext,
                                 _In_ PVOID SystemSpecific2, _In_ PVOID SystemSpecific3);
typedef NDIS_TIMER_FUNCTION *PNDIS_TIMER_FUNCTION;
typedef struct _LOCK_STATE LOCK_STATE, *PLOCK_STATE;
struct _LOCK_STATE {
    USHORT LockState;
    KIRQL OldIrql;
};

typedef struct _LOCK_STATE_EX LOCK_STATE_EX, *PLOCK_STATE_EX;
struct _LOCK_STATE_EX {
    KIRQL OldIrql;
    UCHAR LockState;
    UCHAR Flags;
};

typedef struct _NDIS_EVENT NDIS_EVENT, *PNDIS_EVENT;
struct _NDIS_EVENT {
    KEVENT Event;
};

typedef struct _NDIS_MINIPORT_TIMER NDIS_MINIPORT_TIMER, *PNDIS_MINIPORT_TIMER;
struct _NDIS_MINIPORT_TIMER {
    KTIMER Timer;
    KDPC Dpc;
    PNDIS_TIMER_FUNCTION MiniportTimerFunction;
    PVOID MiniportTimerContext;
    PNDIS_MINIPORT_BLOCK Miniport;
    struct _NDIS_MINIPORT_TIMER *NextTimer;
};

typedef union _NDIS_RW_LOCK_REFCOUNT NDIS_RW_LOCK_REFCOUNT;
union _NDIS_RW_LOCK_REFCOUNT {
    ULONG RefCount;
    UCHAR cacheLine[16];
};

typedef struct _NDIS_RW_LOCK NDIS_RW_LOCK, *PNDIS_RW_LOCK;
struct _NDIS_RW_LOCK {
    union {
        struct {
            KSPIN_LOCK SpinLock;
            PVOID Context;
        };
        UCHAR Reserved[16];
    };
    union {
        NDIS_RW_LOCK_REFCOUNT RefCount[64];
        ULONG RefCountEx[256];
        struct {
            KSPIN_LOCK RefCountLock;
            volatile ULONG SharedRefCount;
            volatile BOOLEAN WriterWaiting;
        };
    };
};

typedef struct _NDIS_SPIN_LOCK NDIS_SPIN_LOCK, *PNDIS_SPIN_LOCK;
struct _NDIS_SPIN_LOCK {
    KSPIN_LOCK SpinLock;
    KIRQL OldIrql;
};

typedef struct _NDIS_TIMER NDIS_TIMER, *PNDIS_TIMER;
struct _NDIS_TIMER {
    KTIMER Timer;
    KDPC Dpc;
};

typedef struct _NDIS_TIMER_CHARACTERISTICS NDIS_TIMER_CHARACTERISTICS, *PNDIS_TIMER_CHARACTERISTICS;
struct _NDIS_TIMER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG AllocationTag;
    PNDIS_TIMER_FUNCTION TimerFunction;
    PVOID FunctionContext;
};

struct _NDIS_WORK_ITEM {
    PVOID Context;
    NDIS_PROC Routine;
    UCHAR WrapperReserved[64];
};

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_shared_lock_(Lock) DECLSPEC_IMPORT
    void NdisAcquireRWLockRead(_In_ PNDIS_RW_LOCK_EX Lock,
                               _Out_ _IRQL_saves_ PLOCK_STATE_EX LockState, _In_ UCHAR Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_exclusive_lock_(Lock) DECLSPEC_IMPORT
    void NdisAcquireRWLockWrite(_In_ PNDIS_RW_LOCK_EX Lock,
                                _Out_ _IRQL_saves_ PLOCK_STATE_EX LockState, _In_ UCHAR Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(Lock)
_Requires_lock_not_held_(*LockState) _Acquires_lock_(*LockState)
DECLSPEC_IMPORT void
NdisAcquireReadWriteLock(_Inout_ _Acquires_lock_(Lock) PNDIS_RW_LOCK Lock, _In_ BOOLEAN fWrite,
                         _Out_ _IRQL_saves_ _Requires_lock_not_held_(*LockState)
                             _Acquires_lock_(*LockState) PLOCK_STATE LockState);

_Ret_owned_(workitem)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_HANDLE NdisAllocateIoWorkItem(_In_ NDIS_HANDLE NdisObjectHandle);

_Ret_owned_(ndisobject)
_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PNDIS_RW_LOCK_EX NdisAllocateRWLock(_In_ NDIS_HANDLE NdisHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisAllocateTimerObject(
    _In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_TIMER_CHARACTERISTICS TimerCharacteristics,
    _Out_ PNDIS_HANDLE pTimerObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCancelTimer(_In_ PNDIS_TIMER Timer,
                                     _Out_ _At_(*TimerCancelled, _Must_inspect_result_)
                                         PBOOLEAN TimerCancelled);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT BOOLEAN NdisCancelTimerObject(_In_ NDIS_HANDLE TimerObject);

_IRQL_requires_(DISPATCH_LEVEL)
_Acquires_lock_(Lock)
_Requires_lock_not_held_(*LockState) _Acquires_lock_(*LockState)
DECLSPEC_IMPORT void NdisDprAcquireReadWriteLock(_Inout_ _Acquires_lock_(Lock) PNDIS_RW_LOCK Lock,
                                                 _In_ BOOLEAN fWrite,
                                                 _Out_ _Requires_lock_not_held_(*LockState)
                                                     _Acquires_lock_(*LockState)
                                                         PLOCK_STATE LockState);

_IRQL_requires_(DISPATCH_LEVEL)
_Releases_lock_(Lock)
_Requires_lock_held_(*LockState)
_Releases_lock_(*LockState)
DECLSPEC_IMPORT void NdisDprReleaseReadWriteLock(_Inout_ _Releases_lock_(Lock) PNDIS_RW_LOCK Lock,
                                                 _In_ _Requires_lock_held_(*LockState)
                                                     _Releases_lock_(*LockState)
                                                         PLOCK_STATE LockState);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeIoWorkItem(_In_ _Consumes_(workitem) NDIS_HANDLE NdisIoWorkItemHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeRWLock(_In_ __drv_freesMem(ndisrwlockex) _Consumes_(ndisobject)
                                        PNDIS_RW_LOCK_EX Lock);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeTimerObject(_In_ _Consumes_(ndisobject) NDIS_HANDLE TimerObject);

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT void NdisGetSystemUpTimeEx(_Out_ PLARGE_INTEGER pSystemUpTime);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisInitializeEvent(_Out_ PNDIS_EVENT Event);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisInitializeReadWriteLock(_Out_ PNDIS_RW_LOCK Lock);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisInitializeTimer(_Inout_ PNDIS_TIMER Timer,
                                         _In_ PNDIS_TIMER_FUNCTION TimerFunction,
                                         _In_opt_ PVOID FunctionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMCancelTimer(_In_ PNDIS_MINIPORT_TIMER Timer,
                                      _Out_ _At_(*TimerCancelled, _Must_inspect_result_)
                                          PBOOLEAN TimerCancelled);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMInitializeTimer(_In_ PNDIS_MINIPORT_TIMER Timer,
                                          _In_ NDIS_HANDLE MiniportAdapterHandle,
                                          _In_ PNDIS_TIMER_FUNCTION TimerFunction,
                                          _In_ PVOID FunctionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMSetPeriodicTimer(_In_ PNDIS_MINIPORT_TIMER Timer,
                                           _In_ UINT MillisecondPeriod);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NdisMSleep(_In_ ULONG MicrosecondsToSleep);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisQueueIoWorkItem(_In_ _Parks_(workitem) NDIS_HANDLE NdisIoWorkItemHandle,
                                         _In_ NDIS_IO_WORKITEM_ROUTINE Routine,
                                         _In_ PVOID WorkItemContext);

_IRQL_requires_(DISPATCH_LEVEL)
_Releases_lock_(Lock)
DECLSPEC_IMPORT void NdisReleaseRWLock(_In_ PNDIS_RW_LOCK_EX Lock,
                                       _In_ _IRQL_restores_ PLOCK_STATE_EX LockState);

_IRQL_requires_(DISPATCH_LEVEL)
_Releases_lock_(Lock)
_Requires_lock_held_(*LockState)
_Releases_lock_(*LockState)
DECLSPEC_IMPORT void NdisReleaseReadWriteLock(_Inout_ _Releases_lock_(Lock) PNDIS_RW_LOCK Lock,
                                              _In_ _IRQL_restores_ _Requires_lock_held_(*LockState)
                                                  _Releases_lock_(*LockState)
                                                      PLOCK_STATE LockState);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisResetEvent(_In_ PNDIS_EVENT Event);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT BOOLEAN NdisSetCoalescableTimerObject(_In_ NDIS_HANDLE TimerObject,
                                                      _In_ LARGE_INTEGER DueTime,
                                                      _In_opt_ LONG MillisecondsPeriod,
                                                      _In_opt_ PVOID FunctionContext,
                                                      _In_opt_ ULONG Tolerance);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisSetEvent(_In_ PNDIS_EVENT Event);

DECLSPEC_IMPORT void NdisSetPeriodicTimer(_In_ PNDIS_TIMER NdisTimer, _In_ UINT MillisecondsPeriod);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisSetTimer(_In_ PNDIS_TIMER Timer, _In_ UINT MillisecondsToDelay);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisSetTimerEx(_In_ PNDIS_TIMER NdisTimer, _In_ UINT MillisecondsToDelay,
                                    _In_ PVOID FunctionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT BOOLEAN NdisSetTimerObject(_In_ NDIS_HANDLE TimerObject, _In_ LARGE_INTEGER DueTime,
                                           _In_opt_ LONG MillisecondsPeriod,
                                           _In_opt_ PVOID FunctionContext);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN NdisWaitEvent(_In_ PNDIS_EVENT Event, _In_ UINT MsToWait);

EXTERN_C_END

#define NdisGetCurrentSystemTime(_pSystemTime) KeQuerySystemTime(_pSystemTime)
#define NdisMSetTimer(_Timer, _Delay) NdisSetTimer((PNDIS_TIMER)(_Timer), _Delay)

#define NdisInterlockedAddUlong(_Addend, _Increment, _SpinLock)                                    \
    ExInterlockedAddUlong(_Addend, _Increment, &(_SpinLock)->SpinLock)
#define NdisInterlockedAddLargeStatistic(_Addend, _Increment)                                      \
    ExInterlockedAddLargeStatistic((PLARGE_INTEGER)(_Addend), _Increment)
#define NdisInterlockedPopEntryList(ListHead, Lock)                                                \
    ExInterlockedPopEntryList(ListHead, &(Lock)->SpinLock)
#define NdisInterlockedPushEntryList(ListHead, ListEntry, Lock)                                    \
    ExInterlockedPushEntryList(ListHead, ListEntry, &(Lock)->SpinLock)
#define NdisInitializeSListHead(SListHead) ExInitializeSListHead(SListHead)
#define NdisInterlockedPushEntrySList(SListHead, SListEntry, Lock)                                 \
    ExInterlockedPushEntrySList(SListHead, SListEntry, &(Lock)->SpinLock)
#define NdisInterlockedPopEntrySList(SListHead, Lock)                                              \
    ExInterlockedPopEntrySList(SListHead, &(Lock)->SpinLock)
#define NdisInterlockedFlushSList(SListHead) ExInterlockedFlushSList(SListHead)
#define NdisQueryDepthSList(SListHead) ExQueryDepthSList(SListHead)

#define NdisAcquireSpinLock(_SpinLock)                                                             \
    KeAcquireSpinLock(&(_SpinLock)->SpinLock, &(_SpinLock)->OldIrql)
#define NdisReleaseSpinLock(_SpinLock)                                                             \
    KeReleaseSpinLock(&(_SpinLock)->SpinLock, (_SpinLock)->OldIrql)
#define NdisDprAcquireSpinLock(_SpinLock) KeAcquireSpinLockAtDpcLevel(&(_SpinLock)->SpinLock)
#define NdisDprReleaseSpinLock(_SpinLock) KeReleaseSpinLockFromDpcLevel(&(_SpinLock)->SpinLock)
#define NdisInterlockedIncrement(Addend) InterlockedIncrement(Addend)
#define NdisInterlockedDecrement(Addend) InterlockedDecrement(Addend)
#define NdisInterlockedInsertTailList(_ListHead, _ListEntry, _SpinLock)                            \
    ExInterlockedInsertTailList(_ListHead, _ListEntry, &(_SpinLock)->SpinLock)
#define NdisInterlockedInsertHeadList(_ListHead, _ListEntry, _SpinLock)                            \
    ExInterlockedInsertHeadList(_ListHead, _ListEntry, &(_SpinLock)->SpinLock)
#define NdisInterlockedRemoveHeadList(_ListHead, _SpinLock)                                        \
    ExInterlockedRemoveHeadList(_ListHead, &(_SpinLock)->SpinLock)

#define NdisStallExecution(MicroSeconds) KeStallExecutionProcessor(MicroSeconds)

#endif
