/*
 * Deferred PnP work. Each action runs on a system worker thread, alone on the tree.
 */
#include "host/kernel/inc/pnp.h"

typedef struct _ACTION {
    WORK_QUEUE_ITEM Item;
    PNP_ACTION *Routine;
    PVOID Context;
} ACTION;

static LONG outstanding;
static KEVENT settled;
static BOOLEAN ready;

static VOID runAction(PVOID context) {
    ACTION *action = context;
    PnpLockTree();
    action->Routine(action->Context);
    PnpUnlockTree();
    ExFreePoolWithTag(action, PNP_TAG);
    if (InterlockedDecrement(&outstanding) == 0) {
        KeSetEvent(&settled, IO_NO_INCREMENT, FALSE);
    }
}

NTSTATUS PnpQueueAction(PNP_ACTION *routine, PVOID context) {
    ACTION *action = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*action), PNP_TAG);
    if (!action) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (!ready) {
        KeInitializeEvent(&settled, NotificationEvent, FALSE);
        ready = TRUE;
    }
    action->Routine = routine;
    action->Context = context;
    InterlockedIncrement(&outstanding);
    KeClearEvent(&settled);
    ExInitializeWorkItem(&action->Item, runAction, action);
    ExQueueWorkItem(&action->Item, DelayedWorkQueue);
    return STATUS_SUCCESS;
}

VOID PnpSettle(VOID) {
    while (outstanding) {
        KeWaitForSingleObject(&settled, Executive, KernelMode, FALSE, NULL);
    }
}
