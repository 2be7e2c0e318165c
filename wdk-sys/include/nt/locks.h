/*
 * Locks that block: fast and guarded mutexes, executive resources, push locks, rundown
 * protection and reference-counted cleanup.
 */
#ifndef CWDK_NT_LOCKS_H
#define CWDK_NT_LOCKS_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/dispatcher.h"
#include "nt/dpc.h"
#include "nt/dispatcher.h"

#define EX_DEFAULT_PUSH_LOCK_FLAGS 0

#define EX_RUNDOWN_ACTIVE 1
#define EX_RUNDOWN_COUNT_SHIFT 1
#define EX_RUNDOWN_COUNT_INC 2

#define FM_LOCK_BIT_V 0
#define FM_LOCK_BIT 1

#define RESOURCE_HASH_TABLE_SIZE 0x40

#define ResourceNeverExclusive 0x10

#define ResourceOwnedExclusive 0x80

#define ResourceReleaseByOtherThread 0x20

EXTERN_C_START

typedef ULONG_PTR ERESOURCE_THREAD;

typedef ERESOURCE_THREAD *PERESOURCE_THREAD;

typedef struct _OWNER_ENTRY OWNER_ENTRY, *POWNER_ENTRY;
struct _OWNER_ENTRY {
    ERESOURCE_THREAD OwnerThread;
    union {
        struct {
            ULONG IoPriorityBoosted : 1;
            ULONG OwnerReferenced : 1;
            ULONG IoQoSPriorityBoosted : 1;
            ULONG OwnerCount : 29;
        };
        ULONG TableSize;
    };
};

struct _ERESOURCE {
    LIST_ENTRY SystemResourcesList;
    POWNER_ENTRY OwnerTable;
    SHORT ActiveCount;
    union {
        USHORT Flag;
        struct {
            UCHAR ReservedLowFlags;
            UCHAR WaiterPriority;
        };
    };
    PVOID SharedWaiters;
    PVOID ExclusiveWaiters;
    OWNER_ENTRY OwnerEntry;
    ULONG ActiveEntries;
    ULONG ContentionCount;
    ULONG NumberOfSharedWaiters;
    ULONG NumberOfExclusiveWaiters;
    PVOID Reserved2;
    union {
        PVOID Address;
        ULONG_PTR CreatorBackTraceIndex;
    };
    KSPIN_LOCK SpinLock;
};

typedef struct _EX_RUNDOWN_REF EX_RUNDOWN_REF, *PEX_RUNDOWN_REF;
struct _EX_RUNDOWN_REF {
    union {
        volatile ULONG_PTR Count;
        volatile PVOID Ptr;
    };
};

struct _FAST_MUTEX {
    LONG Count;
    PVOID Owner;
    ULONG Contention;
    KEVENT Event;
    ULONG OldIrql;
};

typedef struct _RESOURCE_HASH_ENTRY RESOURCE_HASH_ENTRY, *PRESOURCE_HASH_ENTRY;
struct _RESOURCE_HASH_ENTRY {
    LIST_ENTRY ListEntry;
    PVOID Address;
    ULONG ContentionCount;
    ULONG Number;
};

typedef struct _RESOURCE_PERFORMANCE_DATA RESOURCE_PERFORMANCE_DATA, *PRESOURCE_PERFORMANCE_DATA;
struct _RESOURCE_PERFORMANCE_DATA {
    ULONG ActiveResourceCount;
    ULONG TotalResourceCount;
    ULONG ExclusiveAcquire;
    ULONG SharedFirstLevel;
    ULONG SharedSecondLevel;
    ULONG StarveFirstLevel;
    ULONG StarveSecondLevel;
    ULONG WaitForExclusive;
    ULONG OwnerTableExpands;
    ULONG MaximumTableExpand;
    LIST_ENTRY HashTable[64];
};

_IRQL_requires_max_(APC_LEVEL)
_IRQL_raises_(APC_LEVEL)
_Requires_lock_not_held_(*FastMutex) _Acquires_lock_(*FastMutex)
NTKERNELAPI void ExAcquireFastMutex(_Inout_ _Requires_lock_not_held_(*FastMutex)
                                        _Acquires_lock_(*FastMutex) PFAST_MUTEX FastMutex);

_IRQL_requires_max_(APC_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_not_held_(*FastMutex) _Acquires_lock_(*FastMutex)
NTKERNELAPI void ExAcquireFastMutexUnsafe(_Inout_ _Requires_lock_not_held_(*FastMutex)
                                              _Acquires_lock_(*FastMutex) PFAST_MUTEX FastMutex);

_IRQL_requires_max_(APC_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
NTKERNELAPI void ExAcquirePushLockExclusiveEx(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                  _Acquires_lock_(*PushLock) PULONG_PTR PushLock,
                                              _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
NTKERNELAPI void ExAcquirePushLockSharedEx(_Inout_ _Requires_lock_not_held_(*PushLock)
                                               _Acquires_lock_(*PushLock) PULONG_PTR PushLock,
                                           _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _When_(Wait != 0, _Post_satisfies_(return == 1))
_When_(Wait == 0, _Post_satisfies_(return == 0 || return == 1))
_When_(Wait == 0, _Must_inspect_result_)
NTKERNELAPI BOOLEAN ExAcquireResourceExclusiveLite(
    _Inout_ _Requires_lock_not_held_(*Resource)
        _When_(return != 0, _Acquires_exclusive_lock_(*Resource)) PERESOURCE Resource,
    _In_ BOOLEAN Wait);

_IRQL_requires_max_(APC_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _When_(Wait != 0, _Post_satisfies_(return == 1))
_When_(Wait == 0, _Post_satisfies_(return == 0 || return == 1))
_When_(Wait == 0, _Must_inspect_result_)
NTKERNELAPI BOOLEAN ExAcquireResourceSharedLite(_Inout_ _Requires_lock_not_held_(*Resource)
                                                    _When_(return != 0,
                                                                  _Acquires_shared_lock_(*Resource))
                                                        PERESOURCE Resource,
                                                _In_ BOOLEAN Wait);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Post_satisfies_(return == 0 || return == 1) NTKERNELAPI BOOLEAN
    ExAcquireRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);

_Must_inspect_result_
_Post_satisfies_(return == 0 || return == 1) NTKERNELAPI BOOLEAN
    ExAcquireRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

_Must_inspect_result_
_Post_satisfies_(return == 0 || return == 1) NTKERNELAPI BOOLEAN
    ExAcquireRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware,
                                           _In_ ULONG Count);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Post_satisfies_(return == 0 || return == 1) NTKERNELAPI BOOLEAN
    ExAcquireRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, _In_ ULONG Count);

_Ret_owned_(lock)
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
NTKERNELAPI PEX_RUNDOWN_REF_CACHE_AWARE
ExAllocateCacheAwareRundownProtection(_In_ POOL_TYPE PoolType, _In_ ULONG PoolTag);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void
ExCleanupRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS ExDeleteResourceLite(_Inout_ PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void
ExFreeCacheAwareRundownProtection(_Inout_ _Consumes_(lock)
                                      PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

NTKERNELAPI void ExInitializePushLock(_Out_ PULONG_PTR PushLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS ExInitializeResourceLite(_Out_ PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ExInitializeRundownProtection(_Out_ PEX_RUNDOWN_REF RunRef);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void
ExInitializeRundownProtectionCacheAware(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware,
                                        _In_ SIZE_T RunRefSize);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void
ExInitializeRundownProtectionCacheAwareEx(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware,
                                          _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN ExIsResourceAcquiredExclusiveLite(_In_ PERESOURCE Resource);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI ULONG ExIsResourceAcquiredSharedLite(_In_ PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ExReInitializeRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);

NTKERNELAPI void
ExReInitializeRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS ExReinitializeResourceLite(_Inout_ PERESOURCE Resource);

_IRQL_requires_(APC_LEVEL)
_Requires_lock_held_(*FastMutex)
_Releases_lock_(*FastMutex)
NTKERNELAPI void ExReleaseFastMutex(_Inout_ _Requires_lock_held_(*FastMutex)
                                        _Releases_lock_(*FastMutex) PFAST_MUTEX FastMutex);

_IRQL_requires_max_(APC_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_held_(*FastMutex)
_Releases_lock_(*FastMutex)
NTKERNELAPI void ExReleaseFastMutexUnsafe(_Inout_ _Requires_lock_held_(*FastMutex)
                                              _Releases_lock_(*FastMutex) PFAST_MUTEX FastMutex);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_held_(*PushLock)
_Releases_lock_(*PushLock)
NTKERNELAPI void ExReleasePushLockExclusiveEx(_Inout_ _Requires_lock_held_(*PushLock)
                                                  _Releases_lock_(*PushLock) PULONG_PTR PushLock,
                                              _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_held_(*PushLock)
_Releases_lock_(*PushLock)
NTKERNELAPI void ExReleasePushLockSharedEx(_Inout_ _Requires_lock_held_(*PushLock)
                                               _Releases_lock_(*PushLock) PULONG_PTR PushLock,
                                           _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_held_(*Resource)
_Releases_lock_(*Resource)
NTKERNELAPI void ExReleaseResourceForThreadLite(_Inout_ _Requires_lock_held_(*Resource)
                                                    _Releases_lock_(*Resource) PERESOURCE Resource,
                                                _In_ ERESOURCE_THREAD ResourceThreadId);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_held_(*Resource)
_Releases_lock_(*Resource)
NTKERNELAPI void ExReleaseResourceLite(_Inout_ PERESOURCE Resource);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExReleaseRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);

NTKERNELAPI void
ExReleaseRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

NTKERNELAPI void ExReleaseRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef,
                                                        _In_ ULONG Count);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExReleaseRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, _In_ ULONG Count);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ExRundownCompleted(_Out_ PEX_RUNDOWN_REF RunRef);

NTKERNELAPI void ExRundownCompletedCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExSetResourceOwnerPointer(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExSetResourceOwnerPointerEx(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer,
                                             _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI SIZE_T ExSizeOfRundownProtectionCacheAware(VOID);

_IRQL_requires_max_(APC_LEVEL)
_IRQL_raises_(APC_LEVEL)
_Requires_lock_not_held_(*FastMutex) _Acquires_lock_(*FastMutex)
_Success_(return != FALSE)
_Must_inspect_result_
NTKERNELAPI BOOLEAN ExTryToAcquireFastMutex(_Inout_ _Requires_lock_not_held_(*FastMutex)
                                                _Acquires_lock_(*FastMutex) PFAST_MUTEX FastMutex);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ExWaitForRundownProtectionRelease(_Inout_ PEX_RUNDOWN_REF RunRef);

NTKERNELAPI void
ExWaitForRundownProtectionReleaseCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID ExInitializeFastMutex(_Out_ PFAST_MUTEX FastMutex) {
    FastMutex->Count = FM_LOCK_BIT;
    FastMutex->Owner = NULL;
    FastMutex->Contention = 0;
    KeInitializeEvent(&FastMutex->Event, SynchronizationEvent, FALSE);
}

#define ExGetCurrentResourceThread() ((ERESOURCE_THREAD)PsGetCurrentThread())
#define ExReleaseResource(R) (ExReleaseResourceLite(R))
#define ExIsResourceAcquiredLite ExIsResourceAcquiredSharedLite
#define ExAcquirePushLockExclusive(Lock)                                                           \
    ExAcquirePushLockExclusiveEx(Lock, EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExReleasePushLockExclusive(Lock)                                                           \
    ExReleasePushLockExclusiveEx(Lock, EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExAcquirePushLockShared(Lock) ExAcquirePushLockSharedEx(Lock, EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExReleasePushLockShared(Lock) ExReleasePushLockSharedEx(Lock, EX_DEFAULT_PUSH_LOCK_FLAGS)
#define EX_PUSH_LOCK ULONG_PTR
#define PEX_PUSH_LOCK PULONG_PTR

EXTERN_C_END

#endif
