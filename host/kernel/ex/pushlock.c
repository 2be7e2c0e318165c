/*
 * Push locks: a word that is 0 when free, bit 0 exclusive, else the number of sharers times 16.
 * Waiters stand in a list of this file, by the address of the lock, in the order they came.
 */
#include "host/kernel/inc/ke.h"

#define EXP_PUSH_EXCLUSIVE ((ULONG_PTR)1)
#define EXP_PUSH_SHARER ((ULONG_PTR)16)

typedef struct _EXP_PUSH_WAITER {
    LIST_ENTRY ListEntry;
    PULONG_PTR Lock;
    BOOLEAN Exclusive;
    KEVENT Event;
} EXP_PUSH_WAITER;

static LIST_ENTRY ExpPushWaiters = {&ExpPushWaiters, &ExpPushWaiters};

void ExInitializePushLock(PULONG_PTR PushLock) { *PushLock = 0; }

static EXP_PUSH_WAITER *ExpFirstWaiter(PULONG_PTR Lock) {
    for (PLIST_ENTRY Entry = ExpPushWaiters.Flink; Entry != &ExpPushWaiters; Entry = Entry->Flink) {
        EXP_PUSH_WAITER *Waiter = CONTAINING_RECORD(Entry, EXP_PUSH_WAITER, ListEntry);

        if (Waiter->Lock == Lock) {
            return Waiter;
        }
    }
    return NULL;
}

static BOOLEAN ExpPushTry(PULONG_PTR Lock, BOOLEAN Exclusive) {
    if (Exclusive ? *Lock != 0 : (*Lock & EXP_PUSH_EXCLUSIVE) != 0) {
        return FALSE;
    }
    *Lock += Exclusive ? EXP_PUSH_EXCLUSIVE : EXP_PUSH_SHARER;
    return TRUE;
}

static void ExpPushAcquire(PULONG_PTR Lock, BOOLEAN Exclusive) {
    EXP_PUSH_WAITER Waiter = {.Lock = Lock, .Exclusive = Exclusive};

    KiPreemptionPoint(KiPointLockAcquire);
    if (ExpFirstWaiter(Lock) == NULL && ExpPushTry(Lock, Exclusive)) {
        return;
    }
    KeInitializeEvent(&Waiter.Event, SynchronizationEvent, FALSE);
    InsertTailList(&ExpPushWaiters, &Waiter.ListEntry);
    KeWaitForSingleObject(&Waiter.Event, WrPushLock, KernelMode, FALSE, NULL);
}

static void ExpPushRelease(PULONG_PTR Lock, ULONG_PTR Part) {
    EXP_PUSH_WAITER *Waiter;

    if (Part == EXP_PUSH_EXCLUSIVE ? *Lock != EXP_PUSH_EXCLUSIVE
                                   : *Lock < EXP_PUSH_SHARER || (*Lock & EXP_PUSH_EXCLUSIVE)) {
        KiBugCheck(THREAD_NOT_MUTEX_OWNER, (ULONG_PTR)KiCurrentThread(), (ULONG_PTR)Lock, *Lock, 0,
                   NULL, "A push lock was released that is not held that way.");
    }
    *Lock -= Part;
    while ((Waiter = ExpFirstWaiter(Lock)) != NULL && ExpPushTry(Lock, Waiter->Exclusive)) {
        RemoveEntryList(&Waiter->ListEntry);
        KeSetEvent(&Waiter->Event, 0, TRUE);
    }
    KiPreemptionPoint(KiPointLockRelease);
}

void ExAcquirePushLockExclusiveEx(PULONG_PTR PushLock, ULONG Flags) {
    UNREFERENCED_PARAMETER(Flags);
    ExpPushAcquire(PushLock, TRUE);
}

void ExAcquirePushLockSharedEx(PULONG_PTR PushLock, ULONG Flags) {
    UNREFERENCED_PARAMETER(Flags);
    ExpPushAcquire(PushLock, FALSE);
}

void ExReleasePushLockExclusiveEx(PULONG_PTR PushLock, ULONG Flags) {
    UNREFERENCED_PARAMETER(Flags);
    ExpPushRelease(PushLock, EXP_PUSH_EXCLUSIVE);
}

void ExReleasePushLockSharedEx(PULONG_PTR PushLock, ULONG Flags) {
    UNREFERENCED_PARAMETER(Flags);
    ExpPushRelease(PushLock, EXP_PUSH_SHARER);
}
