/*
 * Work a driver puts off: timers, DPCs, work items. With automatic serialization a callback runs
 * under the callback lock of the parent (a queue's or device's), otherwise under none.
 */
#ifndef HOST_WDF_ASYNC_ASYNC_H
#define HOST_WDF_ASYNC_ASYNC_H

/* Work of the runtime itself or of a work item, counted so that its end can be awaited. */
typedef struct _FX_WORK {
    WORK_QUEUE_ITEM Item;
    void (*Routine)(PVOID Context);
    PVOID Context;
    KSPIN_LOCK Lock;
    BOOLEAN Queued;  /* waiting for a worker */
    BOOLEAN Running; /* its routine is being run */
    BOOLEAN Again;   /* queued again while running */
    PKTHREAD Thread; /* the worker, while running */
    KEVENT Idle;
} FX_WORK;

void FxWorkInit(FX_WORK *Work, void (*Routine)(PVOID Context), PVOID Context);
/* Does nothing if it is queued and has not started. IRQL: <= DISPATCH_LEVEL. */
void FxWorkQueue(FX_WORK *Work);
/* Until it is neither queued nor running; returns at once in the routine itself. PASSIVE_LEVEL. */
void FxWorkFlush(FX_WORK *Work);

typedef struct _FX_TIMER {
    FX_OBJECT Object;
    KTIMER Timer;
    KDPC Dpc;
    FX_WORK Work; /* for a timer at passive level */
    PFN_WDF_TIMER Callback;
    ULONG Period;
    ULONG TolerableDelay;
    BOOLEAN Passive;
    BOOLEAN Stopped; /* disposed: may not be started any more */
    FX_LOCK *Lock;
    PKTHREAD CallbackThread;
} FX_TIMER;

typedef struct _FX_DPC {
    FX_OBJECT Object;
    KDPC Dpc;
    PFN_WDF_DPC Callback;
    FX_LOCK *Lock;
} FX_DPC;

typedef struct _FX_WORKITEM {
    FX_OBJECT Object;
    FX_WORK Work;
    PFN_WDF_WORKITEM Callback;
    FX_LOCK *Lock;
} FX_WORKITEM;

void FxTimerDispose(FX_OBJECT *Object);
void FxDpcDispose(FX_OBJECT *Object);
void FxWorkItemDispose(FX_OBJECT *Object);

/* The lock for automatic serialization below Parent; NULL: callbacks there are not serialised. */
FX_LOCK *FxSerializationLock(FX_OBJECT *Parent);

#endif
