/* IRQL and spin locks along paths. */
#include <ntddk.h>

typedef struct _EXT {
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    ULONG Count;
    KEVENT Event;
} EXT, *PEXT;

KDEFERRED_ROUTINE DpcBad;
KDEFERRED_ROUTINE DpcGood;
DRIVER_UNLOAD Unload;

static VOID PagedHelper(PEXT Ext) {
    PAGED_CODE();
    Ext->Count++;
}

VOID DpcBad(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
    PEXT ext = Context;
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    ExAcquireFastMutex(&ext->Mutex);
    ext->Count++;
    ExReleaseFastMutex(&ext->Mutex);
}

VOID DpcGood(PKDPC Dpc, PVOID Context, PVOID A, PVOID B) {
    PEXT ext = Context;
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    KeAcquireSpinLockAtDpcLevel(&ext->Lock);
    ext->Count++;
    KeReleaseSpinLockFromDpcLevel(&ext->Lock);
    KeSetEvent(&ext->Event, IO_NO_INCREMENT, FALSE);
}

VOID Paged(PEXT Ext) {
    KIRQL irql;
    KeAcquireSpinLock(&Ext->Lock, &irql);
    PagedHelper(Ext);
    KeReleaseSpinLock(&Ext->Lock, irql);
    PagedHelper(Ext);
}

NTSTATUS WaitUnderLock(PEXT Ext) {
    KIRQL irql;
    NTSTATUS status;
    KeAcquireSpinLock(&Ext->Lock, &irql);
    status = KeWaitForSingleObject(&Ext->Event, Executive, KernelMode, FALSE, NULL);
    KeReleaseSpinLock(&Ext->Lock, irql);
    return status;
}

NTSTATUS TwoReturns(PEXT Ext, ULONG Code) {
    KIRQL irql;
    KeAcquireSpinLock(&Ext->Lock, &irql);
    switch (Code) {
    case 1:
        Ext->Count++;
        break;
    case 2:
        return STATUS_NOT_SUPPORTED;
    default:
        KeReleaseSpinLock(&Ext->Lock, irql);
        return STATUS_INVALID_PARAMETER;
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
    return STATUS_SUCCESS;
}

VOID InStack(PEXT Ext) {
    KLOCK_QUEUE_HANDLE handle;
    KeAcquireInStackQueuedSpinLock(&Ext->Lock, &handle);
    Ext->Count++;
    KeReleaseInStackQueuedSpinLock(&handle);
    PagedHelper(Ext);
}

VOID Conditional(PEXT Ext) {
    if (KeGetCurrentIrql() < DISPATCH_LEVEL)
        PagedHelper(Ext);
}

VOID RaiseLower(PEXT Ext) {
    KIRQL old;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    Ext->Count++;
    KeLowerIrql(old);
    PagedHelper(Ext);
}

VOID Unload(PDRIVER_OBJECT Driver) {
    PEXT ext = Driver->DeviceObject->DeviceExtension;
    KIRQL irql;
    PAGED_CODE();
    KeAcquireSpinLock(&ext->Lock, &irql);
    ext->Count = 0;
    KeReleaseSpinLock(&ext->Lock, irql);
    IoDeleteDevice(Driver->DeviceObject);
}
