/*
 * Locks and lists. The port driver has a lock for each purpose; taking it raises the IRQL as far as
 * that purpose needs, and the handle keeps what is needed to go back. Locks nest in one order only:
 * DPC lock before StartIo lock before interrupt lock. HwStorStartIo is called with the StartIo lock
 * held (half-duplex miniports: the interrupt lock), and must not take it again.
 */
#ifndef CWDK_STORPORT_LOCK_H
#define CWDK_STORPORT_LOCK_H

#include "wdm.h"
#include "scsi/notification.h"
#include "storport/status.h"
#include "storport/extended.h"
#include "storport/roles.h"
#include "storport/notification.h"

EXTERN_C_START

typedef ULONG_PTR STOR_KSPIN_LOCK;
typedef STOR_KSPIN_LOCK *PSTOR_KSPIN_LOCK;

typedef enum _STOR_SPINLOCK {
    DpcLock = 1,
    StartIoLock,
    InterruptLock,
    ThreadedDpcLock,
    DpcLevelLock,
} STOR_SPINLOCK;

typedef struct _STOR_LOCK_HANDLE STOR_LOCK_HANDLE, *PSTOR_LOCK_HANDLE;
struct _STOR_LOCK_HANDLE {
    STOR_SPINLOCK Lock;
    struct {
        struct {
            PVOID Next;
            PVOID Lock;
        } LockQueue;
        KIRQL OldIrql;
    } Context;
};

typedef struct _STOR_LIST_ENTRY STOR_LIST_ENTRY, *PSTOR_LIST_ENTRY;
struct _STOR_LIST_ENTRY {
    struct _STOR_LIST_ENTRY *Flink;
    struct _STOR_LIST_ENTRY *Blink;
};

typedef struct _STOR_SLIST_ENTRY STOR_SLIST_ENTRY, *PSTOR_SLIST_ENTRY;
struct DECLSPEC_ALIGN(16) _STOR_SLIST_ENTRY {
    PSTOR_SLIST_ENTRY Next;
};

typedef union _STOR_SLIST_HEADER STOR_SLIST_HEADER, *PSTOR_SLIST_HEADER;
union DECLSPEC_ALIGN(16) _STOR_SLIST_HEADER {
    struct {
        ULONGLONG Alignment;
        ULONGLONG Region;
    };
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 9;
        ULONGLONG NextEntry : 39;
        ULONGLONG HeaderType : 1;
        ULONGLONG Init : 1;
        ULONGLONG Reserved : 59;
        ULONGLONG Region : 3;
    } Header8;
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 48;
        ULONGLONG HeaderType : 1;
        ULONGLONG Init : 1;
        ULONGLONG Reserved : 2;
        ULONGLONG NextEntry : 60;
    } Header16;
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 48;
        ULONGLONG HeaderType : 1;
        ULONGLONG Reserved : 3;
        ULONGLONG NextEntry : 60;
    } HeaderX64;
};

/*
 * LockContext is the STOR_DPC of a DPC lock, and null for the others. LockHandle is storage of the
 * caller until the release.
 */
_Acquires_lock_(*LockHandle)
FORCEINLINE void StorPortAcquireSpinLock(_In_ PVOID DeviceExtension, _In_ STOR_SPINLOCK SpinLock,
                                         _In_opt_ PVOID LockContext,
                                         _Inout_ PSTOR_LOCK_HANDLE LockHandle) {
    StorPortNotification(AcquireSpinLock, DeviceExtension, SpinLock, LockContext, LockHandle);
}

/* Locks are released in the reverse order, each with its own handle. */
_Releases_lock_(*LockHandle)
FORCEINLINE void StorPortReleaseSpinLock(_In_ PVOID DeviceExtension,
                                         _Inout_ PSTOR_LOCK_HANDLE LockHandle) {
    StorPortNotification(ReleaseSpinLock, DeviceExtension, LockHandle);
}

/* The same with a result, for locks that may not be there. */
_Success_(return == STOR_STATUS_SUCCESS)
_When_(return == STOR_STATUS_SUCCESS, _Acquires_lock_(*LockHandle))
FORCEINLINE ULONG StorPortAcquireSpinLockEx(_In_ PVOID HwDeviceExtension,
                                            _In_ STOR_SPINLOCK SpinLock, _In_opt_ PVOID LockContext,
                                            _Inout_ PSTOR_LOCK_HANDLE LockHandle) {
    return StorPortExtendedFunction(ExtFunctionAcquireSpinLock, HwDeviceExtension, SpinLock,
                                    LockContext, LockHandle);
}

/* A lock of the miniport's own, for the three calls below. */
_Success_(return == STOR_STATUS_SUCCESS)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInitializeSpinlock(_In_ PVOID HwDeviceExtension,
                                             _Out_ PSTOR_KSPIN_LOCK Lock) {
    return StorPortExtendedFunction(ExtFunctionInitializeSpinlock, HwDeviceExtension, Lock);
}

FORCEINLINE void StorPortInitializeListHead(_In_ PVOID HwDeviceExtension,
                                            _Out_ PSTOR_LIST_ENTRY ListHead) {
    UNREFERENCED_PARAMETER(HwDeviceExtension);
    ListHead->Flink = ListHead->Blink = ListHead;
}

/* *Result is what was first before, null if the list was empty. */
_Success_(return == STOR_STATUS_SUCCESS)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInterlockedInsertHeadList(_In_ PVOID HwDeviceExtension,
                                                    _Inout_ PSTOR_LIST_ENTRY ListHead,
                                                    _Inout_ PSTOR_LIST_ENTRY ListEntry,
                                                    _Inout_ PSTOR_LIST_ENTRY *Result,
                                                    _Inout_ PSTOR_KSPIN_LOCK Lock) {
    return StorPortExtendedFunction(ExtFunctionInterlockedInsertHeadList, HwDeviceExtension,
                                    ListHead, ListEntry, Result, Lock);
}

/* *Result is what was last before, null if the list was empty. */
_Success_(return == STOR_STATUS_SUCCESS)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInterlockedInsertTailList(_In_ PVOID HwDeviceExtension,
                                                    _Inout_ PSTOR_LIST_ENTRY ListHead,
                                                    _Inout_ PSTOR_LIST_ENTRY ListEntry,
                                                    _Inout_ PSTOR_LIST_ENTRY *Result,
                                                    _Inout_ PSTOR_KSPIN_LOCK Lock) {
    return StorPortExtendedFunction(ExtFunctionInterlockedInsertTailList, HwDeviceExtension,
                                    ListHead, ListEntry, Result, Lock);
}

/* *Result is the removed entry, null if the list was empty. */
_Success_(return == STOR_STATUS_SUCCESS)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInterlockedRemoveHeadList(_In_ PVOID HwDeviceExtension,
                                                    _Inout_ PSTOR_LIST_ENTRY ListHead,
                                                    _Inout_ PSTOR_LIST_ENTRY *Result,
                                                    _Inout_ PSTOR_KSPIN_LOCK Lock) {
    return StorPortExtendedFunction(ExtFunctionInterlockedRemoveHeadList, HwDeviceExtension,
                                    ListHead, Result, Lock);
}

/* Singly linked lists need no lock. Head and entries are aligned to 16 bytes. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInitializeSListHead(_In_ PVOID HwDeviceExtension,
                                              _Out_ PSTOR_SLIST_HEADER SListHead) {
    return StorPortExtendedFunction(ExtFunctionInitializeSListHead, HwDeviceExtension, SListHead);
}

/* *Result is what was first before, null if the list was empty. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInterlockedPushEntrySList(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead,
    _Inout_ __drv_aliasesMem PSTOR_SLIST_ENTRY SListEntry, _Out_ PSTOR_SLIST_ENTRY *Result) {
    return StorPortExtendedFunction(ExtFunctionInterlockedPushEntrySList, HwDeviceExtension,
                                    SListHead, SListEntry, Result);
}

/* *Result is the removed entry, null if the list was empty. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInterlockedPopEntrySList(_In_ PVOID HwDeviceExtension,
                                                   _Inout_ PSTOR_SLIST_HEADER SListHead,
                                                   _Out_ PSTOR_SLIST_ENTRY *Result) {
    return StorPortExtendedFunction(ExtFunctionInterlockedPopEntrySList, HwDeviceExtension,
                                    SListHead, Result);
}

/* *Result is the chain of all entries; the list is empty afterwards. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInterlockedFlushSList(_In_ PVOID HwDeviceExtension,
                                                _Inout_ PSTOR_SLIST_HEADER SListHead,
                                                _Out_ PSTOR_SLIST_ENTRY *Result) {
    return StorPortExtendedFunction(ExtFunctionInterlockedFlushSList, HwDeviceExtension, SListHead,
                                    Result);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortQueryDepthSList(_In_ PVOID HwDeviceExtension,
                                          _Inout_ PSTOR_SLIST_HEADER SListHead,
                                          _Out_ PSHORT Result) {
    return StorPortExtendedFunction(ExtFunctionQueryDepthSList, HwDeviceExtension, SListHead,
                                    Result);
}

/* Calls the routine with the interrupt held off, and returns its result. */
DECLSPEC_IMPORT BOOLEAN StorPortSynchronizeAccess(
    _In_ PVOID HwDeviceExtension, _In_ PSTOR_SYNCHRONIZED_ACCESS SynchronizedAccessRoutine,
    _In_opt_ PVOID Context);

EXTERN_C_END

#endif
