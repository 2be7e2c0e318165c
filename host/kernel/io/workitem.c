/*
 * Device work items: a routine that runs on a system worker thread while its device or driver
 * object is kept referenced.
 */
#include "host/kernel/inc/io.h"

struct _IO_WORKITEM {
    WORK_QUEUE_ITEM Item;
    PVOID Object; // a device or a driver; referenced while queued
    PIO_WORKITEM_ROUTINE Routine;
    PIO_WORKITEM_ROUTINE_EX RoutineEx;
    PVOID Context;
};

static VOID runWorkItem(PVOID context) {
    PIO_WORKITEM item = context;
    // The routine may free the item: nothing of it is touched after.
    PVOID object = item->Object;
    PIO_WORKITEM_ROUTINE_EX routineEx = item->RoutineEx;
    if (routineEx) {
        routineEx(object, item->Context, item);
    } else {
        item->Routine(object, item->Context);
    }
    ObfDereferenceObject(object);
}

VOID IoInitializeWorkItem(PVOID IoObject, PIO_WORKITEM IoWorkItem) {
    RtlZeroMemory(IoWorkItem, sizeof(*IoWorkItem));
    IoWorkItem->Object = IoObject;
    ExInitializeWorkItem(&IoWorkItem->Item, runWorkItem, IoWorkItem);
}

VOID IoUninitializeWorkItem(PIO_WORKITEM IoWorkItem) {
    // The memory is the driver's again; a use after this must be seen.
    IoWorkItem->Object = NULL;
}

ULONG IoSizeofWorkItem(VOID) { return sizeof(struct _IO_WORKITEM); }

PIO_WORKITEM IoAllocateWorkItem(PDEVICE_OBJECT DeviceObject) {
    PIO_WORKITEM item =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(struct _IO_WORKITEM), IOP_TAG_WORK);
    if (item) {
        IoInitializeWorkItem(DeviceObject, item);
    }
    return item;
}

VOID IoFreeWorkItem(PIO_WORKITEM IoWorkItem) { ExFreePoolWithTag(IoWorkItem, IOP_TAG_WORK); }

VOID IoQueueWorkItem(PIO_WORKITEM IoWorkItem, PIO_WORKITEM_ROUTINE WorkerRoutine,
                     WORK_QUEUE_TYPE QueueType, PVOID Context) {
    IoWorkItem->Routine = WorkerRoutine;
    IoWorkItem->RoutineEx = NULL;
    IoWorkItem->Context = Context;
    ObfReferenceObject(IoWorkItem->Object);
    ExQueueWorkItem(&IoWorkItem->Item, QueueType);
}

VOID IoQueueWorkItemEx(PIO_WORKITEM IoWorkItem, PIO_WORKITEM_ROUTINE_EX WorkerRoutine,
                       WORK_QUEUE_TYPE QueueType, PVOID Context) {
    IoWorkItem->Routine = NULL;
    IoWorkItem->RoutineEx = WorkerRoutine;
    IoWorkItem->Context = Context;
    ObfReferenceObject(IoWorkItem->Object);
    ExQueueWorkItem(&IoWorkItem->Item, QueueType);
}
