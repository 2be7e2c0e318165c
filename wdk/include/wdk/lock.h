/* Spin locks that cannot stay held.
 *
 *     struct counter { wdk_spin_lock lock; ULONG value; };
 *
 *     wdk_hold(&counter->lock);          held from here to the end of the scope
 *     counter->value++;
 *
 * wdk_hold raises the IRQL to DISPATCH_LEVEL; at every way out of the scope the lock is released
 * and the IRQL is what it was. The lock lies in non-paged memory and is set up by
 * wdk_spin_lock_init. It is not recursive. */
#ifndef WDK_LOCK_H
#define WDK_LOCK_H

#include <ntddk.h>
#include <wdk/scope.h>

typedef struct wdk_spin_lock {
    KSPIN_LOCK lock;
} wdk_spin_lock;

static inline void wdk_spin_lock_init(_Out_ wdk_spin_lock *lock) {
    KeInitializeSpinLock(&lock->lock);
}

/* A lock while it is held; only wdk_hold makes one. */
typedef struct wdk_held_spin_lock {
    KSPIN_LOCK *lock;
    KIRQL irql; /* to return to */
} wdk_held_spin_lock;

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
static inline wdk_held_spin_lock wdk_spin_lock_acquire(_Inout_ wdk_spin_lock *lock) {
    wdk_held_spin_lock held = {&lock->lock, PASSIVE_LEVEL};
    KeAcquireSpinLock(&lock->lock, &held.irql);
    return held;
}

_IRQL_requires_(DISPATCH_LEVEL)
static inline void wdk_spin_lock_release(_Inout_ wdk_held_spin_lock *held) {
    KeReleaseSpinLock(held->lock, held->irql);
}

#define WDK_JOIN2(a, b) a##b
#define WDK_JOIN(a, b) WDK_JOIN2(a, b)

#define wdk_hold(lock)                                                                             \
    wdk_scoped(wdk_spin_lock_release) wdk_held_spin_lock WDK_JOIN(wdk_held_, __COUNTER__) =        \
        wdk_spin_lock_acquire(lock)

#endif
