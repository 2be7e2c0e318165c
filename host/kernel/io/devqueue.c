/*
 * Device queues, and the StartIo packet protocol that drivers build on them.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ke.h"

VOID KeInitializeDeviceQueue(PKDEVICE_QUEUE DeviceQueue) {
    RtlZeroMemory(DeviceQueue, sizeof(*DeviceQueue));
    DeviceQueue->Type = DeviceQueueObject;
    DeviceQueue->Size = sizeof(*DeviceQueue);
    InitializeListHead(&DeviceQueue->DeviceListHead);
    KeInitializeSpinLock(&DeviceQueue->Lock);
}

static BOOLEAN insert(PKDEVICE_QUEUE queue, PKDEVICE_QUEUE_ENTRY entry, BOOLEAN sorted, ULONG key) {
    KIRQL irql;
    KeAcquireSpinLock(&queue->Lock, &irql);
    BOOLEAN busy = queue->Busy;
    entry->SortKey = key;
    if (busy) {
        PLIST_ENTRY before = &queue->DeviceListHead;
        if (sorted) {
            // Entries of equal keys keep the order of their arrival.
            before = queue->DeviceListHead.Flink;
            while (before != &queue->DeviceListHead &&
                   CONTAINING_RECORD(before, KDEVICE_QUEUE_ENTRY, DeviceListEntry)->SortKey <=
                       key) {
                before = before->Flink;
            }
        }
        InsertTailList(before, &entry->DeviceListEntry);
    }
    queue->Busy = TRUE;
    entry->Inserted = busy;
    KeReleaseSpinLock(&queue->Lock, irql);
    return busy;
}

BOOLEAN KeInsertDeviceQueue(PKDEVICE_QUEUE DeviceQueue, PKDEVICE_QUEUE_ENTRY DeviceQueueEntry) {
    return insert(DeviceQueue, DeviceQueueEntry, FALSE, 0);
}

BOOLEAN KeInsertByKeyDeviceQueue(PKDEVICE_QUEUE DeviceQueue, PKDEVICE_QUEUE_ENTRY DeviceQueueEntry,
                                 ULONG SortKey) {
    return insert(DeviceQueue, DeviceQueueEntry, TRUE, SortKey);
}

// The first entry with at least that key, or else the first of all; none: the queue goes idle.
static PKDEVICE_QUEUE_ENTRY removeNext(PKDEVICE_QUEUE queue, ULONG key) {
    KIRQL irql;
    PKDEVICE_QUEUE_ENTRY found = NULL;
    KeAcquireSpinLock(&queue->Lock, &irql);
    if (IsListEmpty(&queue->DeviceListHead)) {
        queue->Busy = FALSE;
    } else {
        PLIST_ENTRY link = queue->DeviceListHead.Flink;
        while (link != &queue->DeviceListHead &&
               CONTAINING_RECORD(link, KDEVICE_QUEUE_ENTRY, DeviceListEntry)->SortKey < key) {
            link = link->Flink;
        }
        if (link == &queue->DeviceListHead) {
            link = link->Flink;
        }
        RemoveEntryList(link);
        found = CONTAINING_RECORD(link, KDEVICE_QUEUE_ENTRY, DeviceListEntry);
        found->Inserted = FALSE;
    }
    KeReleaseSpinLock(&queue->Lock, irql);
    return found;
}

PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(PKDEVICE_QUEUE DeviceQueue) {
    return removeNext(DeviceQueue, 0);
}

PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(PKDEVICE_QUEUE DeviceQueue, ULONG SortKey) {
    return removeNext(DeviceQueue, SortKey);
}

PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(PKDEVICE_QUEUE DeviceQueue, ULONG SortKey) {
    return DeviceQueue->Busy ? removeNext(DeviceQueue, SortKey) : NULL;
}

BOOLEAN KeRemoveEntryDeviceQueue(PKDEVICE_QUEUE DeviceQueue,
                                 PKDEVICE_QUEUE_ENTRY DeviceQueueEntry) {
    KIRQL irql;
    KeAcquireSpinLock(&DeviceQueue->Lock, &irql);
    BOOLEAN inserted = DeviceQueueEntry->Inserted;
    if (inserted) {
        DeviceQueueEntry->Inserted = FALSE;
        RemoveEntryList(&DeviceQueueEntry->DeviceListEntry);
    }
    KeReleaseSpinLock(&DeviceQueue->Lock, irql);
    return inserted;
}

// --- StartIo -------------------------------------------------------------------------------------

#define START_IO_NOT_CANCELABLE 0x1u // DEVOBJ_EXTENSION.StartIoFlags
#define START_IO_DEFERRED 0x2u
#define START_IO_KEYED 0x4u
#define START_IO_NEXT_WANTED 0x8u

static VOID startNext(PDEVICE_OBJECT device, BOOLEAN cancelable, BOOLEAN keyed, ULONG key);

static VOID runStartIo(PDEVICE_OBJECT device, PIRP irp) {
    device->DriverObject->DriverStartIo(device, irp);
}

// With deferral, a StartIo routine that starts the next packet from inside itself does not recurse:
// the request is noted and honoured when it has returned.
static VOID runStartIoDeferred(PDEVICE_OBJECT device, PIRP irp) {
    PDEVOBJ_EXTENSION own = device->DeviceObjectExtension;
    BOOLEAN outermost = InterlockedIncrement(&own->StartIoCount) == 1;
    runStartIo(device, irp);
    if (!outermost) {
        InterlockedDecrement(&own->StartIoCount);
        return;
    }
    while (own->StartIoFlags & START_IO_NEXT_WANTED) {
        own->StartIoFlags &= ~START_IO_NEXT_WANTED;
        startNext(device, TRUE, (own->StartIoFlags & START_IO_KEYED) != 0, (ULONG)own->StartIoKey);
    }
    InterlockedDecrement(&own->StartIoCount);
}

static VOID start(PDEVICE_OBJECT device, PIRP irp) {
    if (device->DeviceObjectExtension->StartIoFlags & START_IO_DEFERRED) {
        runStartIoDeferred(device, irp);
    } else {
        runStartIo(device, irp);
    }
}

VOID IoStartPacket(PDEVICE_OBJECT DeviceObject, PIRP Irp, PULONG Key,
                   PDRIVER_CANCEL CancelFunction) {
    KIRQL irql;
    KIRQL cancelIrql = PASSIVE_LEVEL;
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (CancelFunction) {
        IoAcquireCancelSpinLock(&cancelIrql);
        (VOID) IoSetCancelRoutine(Irp, CancelFunction);
    }
    PKDEVICE_QUEUE_ENTRY entry = &Irp->Tail.Overlay.DeviceQueueEntry;
    BOOLEAN queued = Key ? KeInsertByKeyDeviceQueue(&DeviceObject->DeviceQueue, entry, *Key)
                         : KeInsertDeviceQueue(&DeviceObject->DeviceQueue, entry);
    if (!queued) {
        DeviceObject->CurrentIrp = Irp;
        if (CancelFunction) {
            if (DeviceObject->DeviceObjectExtension->StartIoFlags & START_IO_NOT_CANCELABLE) {
                (VOID) IoSetCancelRoutine(Irp, NULL); // such drivers want it not cancelable here
            }
            IoReleaseCancelSpinLock(cancelIrql);
        }
        start(DeviceObject, Irp);
    } else if (CancelFunction) {
        if (Irp->Cancel) {
            // It was cancelled on its way here; nobody else will call the routine.
            Irp->CancelIrql = cancelIrql;
            (VOID) IoSetCancelRoutine(Irp, NULL);
            CancelFunction(DeviceObject, Irp);
        } else {
            IoReleaseCancelSpinLock(cancelIrql);
        }
    }
    KeLowerIrql(irql);
}

static VOID startNext(PDEVICE_OBJECT device, BOOLEAN cancelable, BOOLEAN keyed, ULONG key) {
    KIRQL irql = PASSIVE_LEVEL;
    if (cancelable) {
        IoAcquireCancelSpinLock(&irql);
    }
    device->CurrentIrp = NULL;
    PKDEVICE_QUEUE_ENTRY entry = keyed ? KeRemoveByKeyDeviceQueue(&device->DeviceQueue, key)
                                       : KeRemoveDeviceQueue(&device->DeviceQueue);
    PIRP irp = NULL;
    if (entry) {
        irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.DeviceQueueEntry);
        device->CurrentIrp = irp;
        if (cancelable && (device->DeviceObjectExtension->StartIoFlags & START_IO_NOT_CANCELABLE)) {
            (VOID) IoSetCancelRoutine(irp, NULL);
        }
    }
    if (cancelable) {
        IoReleaseCancelSpinLock(irql);
    }
    if (irp) {
        start(device, irp);
    }
}

static VOID requestNext(PDEVICE_OBJECT device, BOOLEAN cancelable, BOOLEAN keyed, ULONG key) {
    PDEVOBJ_EXTENSION own = device->DeviceObjectExtension;
    if (!(own->StartIoFlags & START_IO_DEFERRED)) {
        startNext(device, cancelable, keyed, key);
        return;
    }
    if (InterlockedIncrement(&own->StartIoCount) > 1) {
        own->StartIoKey = (LONG)key;
        own->StartIoFlags |= START_IO_NEXT_WANTED | (keyed ? START_IO_KEYED : 0);
    } else {
        InterlockedDecrement(&own->StartIoCount);
        startNext(device, cancelable, keyed, key);
        return;
    }
    InterlockedDecrement(&own->StartIoCount);
}

VOID IoStartNextPacket(PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable) {
    requestNext(DeviceObject, Cancelable, FALSE, 0);
}

VOID IoStartNextPacketByKey(PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable, ULONG Key) {
    requestNext(DeviceObject, Cancelable, TRUE, Key);
}

VOID IoSetStartIoAttributes(PDEVICE_OBJECT DeviceObject, BOOLEAN DeferredStartIo,
                            BOOLEAN NonCancelable) {
    ULONG flags =
        (DeferredStartIo ? START_IO_DEFERRED : 0) | (NonCancelable ? START_IO_NOT_CANCELABLE : 0);
    DeviceObject->DeviceObjectExtension->StartIoFlags = flags;
}
