/*
 * WDFQUEUE: where requests wait for the driver, and the books of those it has.
 *
 * Invariants, under Lock: a request is in exactly one of Waiting, Canceled (taken off by
 * cancellation, EvtIoCanceledOnQueue is due) and Owned. OwnedCount counts Owned.
 *
 * The driver is called from FxQueueDispatch only, which takes one step after the other until there
 * is none. Whoever changes something that may allow a step calls it afterwards, outside Lock. A
 * thread that is already in the queue's dispatch leaves the work to that outer loop; a thread that
 * may not call the driver here (too high an IRQL, or it holds the callback lock) has the step taken
 * by a DPC or a work item.
 */
#ifndef HOST_WDF_QUEUE_QUEUE_H
#define HOST_WDF_QUEUE_QUEUE_H

typedef enum _FX_QUEUE_NOTICE {
    FxNoticeStop,  /* no request is with the driver any more */
    FxNoticePurge, /* none at all any more */
    FxNoticeCount
} FX_QUEUE_NOTICE;

typedef struct _FX_QUEUE_WAITER {
    PFN_WDF_IO_QUEUE_STATE Callback; /* NULL: none, or Event is used */
    WDFCONTEXT Context;
    PKEVENT Event;
} FX_QUEUE_WAITER;

struct _FX_QUEUE {
    FX_OBJECT Object;
    FX_DEVICE *Device;
    LIST_ENTRY DeviceLink;
    WDF_IO_QUEUE_CONFIG Config;
    BOOLEAN PowerManaged;
    FX_LOCK OwnLock; /* the callback lock with queue scope */

    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    LIST_ENTRY Canceled;
    LIST_ENTRY Owned;
    ULONG WaitingCount;
    ULONG OwnedCount;
    ULONG Parallel; /* requests the driver may have at once */

    BOOLEAN Accept;
    BOOLEAN Dispatch;
    BOOLEAN PowerOn;
    BOOLEAN Disposed;
    BOOLEAN UsesDevice; /* counted as a use of the device: power-managed and not empty */
    ULONG StopAction;   /* WDF_REQUEST_STOP_ACTION_FLAGS while power is going down */

    FX_QUEUE_WAITER Waiters[FxNoticeCount];
    PFN_WDF_IO_QUEUE_STATE EvtReady;
    WDFCONTEXT ReadyContext;
    BOOLEAN ReadyDue;

    KEVENT Quiet; /* signalled by the dispatcher when no owned request awaits being stopped */
    BOOLEAN QuietWanted;

    LIST_ENTRY Dispatchers;
    KDPC Dpc;
    FX_WORK Work;
};

/* The callback lock its callbacks run under, NULL for none. */
static inline FX_LOCK *FxQueueLock(const FX_QUEUE *Queue) {
    return Queue->Object.Scope == WdfSynchronizationScopeNone ? NULL : Queue->Object.CallbackLock;
}

NTSTATUS FxQueueCreate(FX_DEVICE *Device, const WDF_IO_QUEUE_CONFIG *Config,
                       PWDF_OBJECT_ATTRIBUTES Attributes, FX_QUEUE **RetQueue);
void FxQueueDispose(FX_OBJECT *Object);
void FxQueueDestroy(FX_OBJECT *Object);

/*
 * Takes a request in, at the end (or, AtHead, before the others) and dispatches. Fails without
 * side effects with STATUS_INVALID_DEVICE_STATE when the queue does not accept, STATUS_CANCELLED
 * when the IRP was cancelled already.
 */
NTSTATUS FxQueueInsert(FX_QUEUE *Queue, FX_REQUEST *Request, BOOLEAN AtHead);
/* The driver no longer owns Request (completed, forwarded, requeued, sent for good). */
void FxQueueRequestLeft(FX_QUEUE *Queue, FX_REQUEST *Request);
void FxQueueDispatch(FX_QUEUE *Queue);

/* Under Lock: takes a waiting request off, FALSE if cancellation has it. */
BOOLEAN FxQueueTakeOff(FX_QUEUE *Queue, FX_REQUEST *Request);
/* Under Lock: Request becomes the driver's. */
void FxQueueGiveToDriver(FX_QUEUE *Queue, FX_REQUEST *Request, BOOLEAN Retrieved);

/* Under Lock: the next waiter's callback due, if any. */
BOOLEAN FxQueueTakeNotice(FX_QUEUE *Queue, FX_QUEUE_WAITER *RetWaiter);

/* Cancels what waits and asks the driver to cancel what it has; accepts nothing more. */
void FxQueuePurge(FX_QUEUE *Queue);
/* Purges and waits until every request is gone. PASSIVE_LEVEL. */
void FxQueuePurgeAndWait(FX_QUEUE *Queue);
/* Cancels the waiting requests of one file. */
void FxQueueFlushFile(FX_QUEUE *Queue, PFILE_OBJECT FileObject);

/* Power. Down calls EvtIoStop for each owned request and waits until each was completed or
 * acknowledged; Up resumes. Action: WdfRequestStopActionSuspend or ...Purge. PASSIVE_LEVEL. */
void FxQueuePowerDown(FX_QUEUE *Queue, ULONG Action);
void FxQueuePowerUp(FX_QUEUE *Queue);
/* Counts the queue as a user of its device exactly while it holds a request. */
void FxQueueUpdateUse(FX_QUEUE *Queue);
/* Under Lock: whether an owned request still has to be stopped. */
BOOLEAN FxQueueStopPending(const FX_QUEUE *Queue);

#endif
