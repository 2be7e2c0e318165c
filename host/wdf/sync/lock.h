/*
 * Two kinds of locks.
 *
 * FX_LOCK is the callback ("presentation") lock of a device or queue: a spin lock for drivers whose
 * callbacks may run at DISPATCH_LEVEL, a wait lock for those at PASSIVE_LEVEL. It knows its owner,
 * so that the framework can put off what would otherwise take it twice.
 *
 * FX_GATE is a wait lock: an event held in a critical region, so it leaves the IRQL alone.
 */
#ifndef HOST_WDF_SYNC_LOCK_H
#define HOST_WDF_SYNC_LOCK_H

typedef struct _FX_GATE {
    KEVENT Event;
    PKTHREAD Owner;
} FX_GATE;

void FxGateInit(FX_GATE *Gate);
/* Timeout NULL: for ever. STATUS_TIMEOUT: not taken. */
NTSTATUS FxGateAcquire(FX_GATE *Gate, PLARGE_INTEGER Timeout);
void FxGateRelease(FX_GATE *Gate);

struct _FX_LOCK {
    BOOLEAN Passive;
    PKTHREAD Owner;
    KIRQL Irql;
    KSPIN_LOCK Spin;
    FX_GATE Gate;
};

void FxLockInit(FX_LOCK *Lock, BOOLEAN Passive);
void FxLockAcquire(FX_LOCK *Lock);
void FxLockRelease(FX_LOCK *Lock);
BOOLEAN FxLockIsMine(const FX_LOCK *Lock);

#endif
