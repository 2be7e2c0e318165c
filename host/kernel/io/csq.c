/*
 * Cancel-safe IRP queues. The driver owns list and lock; the order of the steps is what is kept
 * here: an IRP is in the list with its cancel routine set, or out of it with the routine cleared,
 * and whoever clears the routine first owns the IRP.
 *
 * DriverContext[3] holds the queue, or the IRP's context structure (which then holds the queue).
 */
#include "host/kernel/inc/io.h"

static PIO_CSQ queueOf(PIRP irp) {
    PIO_CSQ queue = irp->Tail.Overlay.DriverContext[3];
    if (queue->Type == IO_TYPE_CSQ_IRP_CONTEXT) {
        queue = ((PIO_CSQ_IRP_CONTEXT)queue)->Csq;
    }
    return queue;
}

// Cuts the tie between an IRP that leaves the queue and its context.
static VOID forget(PIRP irp) {
    PIO_CSQ_IRP_CONTEXT context = irp->Tail.Overlay.DriverContext[3];
    if (context && context->Type == IO_TYPE_CSQ_IRP_CONTEXT) {
        context->Irp = NULL;
    }
    irp->Tail.Overlay.DriverContext[3] = NULL;
}

static VOID cancelQueued(PDEVICE_OBJECT device, PIRP irp) {
    KIRQL irql;
    UNREFERENCED_PARAMETER(device);
    PIO_CSQ queue = queueOf(irp);

    IoReleaseCancelSpinLock(irp->CancelIrql);
    queue->ReservePointer = NULL;
    queue->CsqAcquireLock(queue, &irql);
    queue->CsqRemoveIrp(queue, irp);
    forget(irp);
    queue->CsqReleaseLock(queue, irql);
    queue->CsqCompleteCanceledIrp(queue, irp);
}

NTSTATUS IoCsqInitialize(PIO_CSQ Csq, PIO_CSQ_INSERT_IRP CsqInsertIrp,
                         PIO_CSQ_REMOVE_IRP CsqRemoveIrp, PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp,
                         PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, PIO_CSQ_RELEASE_LOCK CsqReleaseLock,
                         PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp) {
    Csq->Type = IO_TYPE_CSQ;
    Csq->CsqInsertIrp = CsqInsertIrp;
    Csq->CsqRemoveIrp = CsqRemoveIrp;
    Csq->CsqPeekNextIrp = CsqPeekNextIrp;
    Csq->CsqAcquireLock = CsqAcquireLock;
    Csq->CsqReleaseLock = CsqReleaseLock;
    Csq->CsqCompleteCanceledIrp = CsqCompleteCanceledIrp;
    Csq->ReservePointer = NULL;
    return STATUS_SUCCESS;
}

NTSTATUS IoCsqInitializeEx(PIO_CSQ Csq, PIO_CSQ_INSERT_IRP_EX CsqInsertIrp,
                           PIO_CSQ_REMOVE_IRP CsqRemoveIrp, PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp,
                           PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, PIO_CSQ_RELEASE_LOCK CsqReleaseLock,
                           PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp) {
    NTSTATUS status =
        IoCsqInitialize(Csq, (PIO_CSQ_INSERT_IRP)(PVOID)CsqInsertIrp, CsqRemoveIrp, CsqPeekNextIrp,
                        CsqAcquireLock, CsqReleaseLock, CsqCompleteCanceledIrp);
    Csq->Type = IO_TYPE_CSQ_EX;
    return status;
}

NTSTATUS IoCsqInsertIrpEx(PIO_CSQ Csq, PIRP Irp, PIO_CSQ_IRP_CONTEXT Context, PVOID InsertContext) {
    KIRQL irql;
    NTSTATUS status = STATUS_SUCCESS;

    if (Context) {
        Irp->Tail.Overlay.DriverContext[3] = Context;
        Context->Type = IO_TYPE_CSQ_IRP_CONTEXT;
        Context->Irp = Irp;
        Context->Csq = Csq;
    } else {
        Irp->Tail.Overlay.DriverContext[3] = Csq;
    }
    Csq->ReservePointer = NULL;
    Csq->CsqAcquireLock(Csq, &irql);
    if (Csq->Type == IO_TYPE_CSQ_EX) {
        status = ((PIO_CSQ_INSERT_IRP_EX)(PVOID)Csq->CsqInsertIrp)(Csq, Irp, InsertContext);
        if (!NT_SUCCESS(status)) {
            forget(Irp);
            Csq->CsqReleaseLock(Csq, irql);
            return status;
        }
    } else {
        Csq->CsqInsertIrp(Csq, Irp);
    }
    IoMarkIrpPending(Irp);
    (VOID) IoSetCancelRoutine(Irp, cancelQueued);
    // Cancelled before the routine was set? Then nobody called it, unless somebody just has.
    BOOLEAN cancelNow = Irp->Cancel && IoSetCancelRoutine(Irp, NULL);
    if (cancelNow) {
        Csq->CsqRemoveIrp(Csq, Irp);
        forget(Irp);
    }
    Csq->CsqReleaseLock(Csq, irql);
    if (cancelNow) {
        Csq->CsqCompleteCanceledIrp(Csq, Irp);
    }
    return status;
}

VOID IoCsqInsertIrp(PIO_CSQ Csq, PIRP Irp, PIO_CSQ_IRP_CONTEXT Context) {
    (VOID) IoCsqInsertIrpEx(Csq, Irp, Context, NULL);
}

PIRP IoCsqRemoveNextIrp(PIO_CSQ Csq, PVOID PeekContext) {
    KIRQL irql;
    PIRP irp;
    Csq->ReservePointer = NULL;
    Csq->CsqAcquireLock(Csq, &irql);
    // An IRP whose routine is gone is being cancelled and waits for our lock: pass it by.
    for (irp = Csq->CsqPeekNextIrp(Csq, NULL, PeekContext); irp;
         irp = Csq->CsqPeekNextIrp(Csq, irp, PeekContext)) {
        if (IoSetCancelRoutine(irp, NULL)) {
            Csq->CsqRemoveIrp(Csq, irp);
            forget(irp);
            break;
        }
    }
    Csq->CsqReleaseLock(Csq, irql);
    return irp;
}

PIRP IoCsqRemoveIrp(PIO_CSQ Csq, PIO_CSQ_IRP_CONTEXT Context) {
    KIRQL irql;
    Csq->ReservePointer = NULL;
    Csq->CsqAcquireLock(Csq, &irql);
    PIRP irp = Context->Irp;
    if (irp && !IoSetCancelRoutine(irp, NULL)) {
        irp = NULL; // its cancellation is under way
    }
    if (irp) {
        Csq->CsqRemoveIrp(Csq, irp);
        forget(irp);
    }
    Csq->CsqReleaseLock(Csq, irql);
    return irp;
}
