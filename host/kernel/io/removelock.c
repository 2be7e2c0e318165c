/*
 * Remove locks: a count of uses that a device's removal waits for. In checked drivers (the size
 * says which) every use is listed by its tag, so that a wrong release is found.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ke.h"

#define REMOVE_LOCK_TAGS 'klmR'

typedef IO_REMOVE_LOCK_DBG_BLOCK REMOVE_LOCK_CHECKED;

typedef struct _USE {
    SINGLE_LIST_ENTRY Link;
    PVOID Tag;
    PCSTR File;
    ULONG Line;
} USE;

static BOOLEAN isChecked(ULONG size) {
    return size >= sizeof(IO_REMOVE_LOCK_COMMON_BLOCK) + sizeof(IO_REMOVE_LOCK_DBG_BLOCK);
}

static REMOVE_LOCK_CHECKED *checkedPart(PIO_REMOVE_LOCK lock) {
    return (REMOVE_LOCK_CHECKED *)((PUCHAR)lock + sizeof(IO_REMOVE_LOCK_COMMON_BLOCK));
}

VOID IoInitializeRemoveLockEx(PIO_REMOVE_LOCK Lock, ULONG AllocateTag, ULONG MaxLockedMinutes,
                              ULONG HighWatermark, ULONG RemlockSize) {
    Lock->Common.Removed = FALSE;
    Lock->Common.IoCount = 1;
    KeInitializeEvent(&Lock->Common.RemoveEvent, SynchronizationEvent, FALSE);
    if (isChecked(RemlockSize)) {
        REMOVE_LOCK_CHECKED *checked = checkedPart(Lock);
        RtlZeroMemory(checked, sizeof(*checked));
        checked->Signature = REMOVE_LOCK_TAGS;
        checked->HighWatermark = HighWatermark;
        checked->MaxLockedTicks = (LONGLONG)MaxLockedMinutes * 60 * 10000000;
        checked->AllocateTag = (LONG)AllocateTag;
        KeInitializeSpinLock(&checked->Spin);
    }
}

static VOID noteUse(PIO_REMOVE_LOCK lock, PVOID tag, PCSTR file, ULONG line) {
    KIRQL irql;
    REMOVE_LOCK_CHECKED *checked = checkedPart(lock);
    USE *use = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(USE), (ULONG)checked->AllocateTag);
    if (!use) {
        InterlockedIncrement(&checked->LowMemoryCount); // so many releases will find no entry
        return;
    }
    use->Tag = tag;
    use->File = file;
    use->Line = line;
    KeAcquireSpinLock(&checked->Spin, &irql);
    use->Link.Next = (PVOID)checked->Blocks;
    checked->Blocks = (PVOID)use;
    KeReleaseSpinLock(&checked->Spin, irql);
}

static VOID dropUse(PIO_REMOVE_LOCK lock, PVOID tag) {
    KIRQL irql;
    REMOVE_LOCK_CHECKED *checked = checkedPart(lock);
    KeAcquireSpinLock(&checked->Spin, &irql);
    USE **link = (USE **)(PVOID)&checked->Blocks;
    while (*link && (*link)->Tag != tag) {
        link = (USE **)(PVOID) & (*link)->Link.Next;
    }
    USE *use = *link;
    if (use) {
        *link = (USE *)(PVOID)use->Link.Next;
    }
    KeReleaseSpinLock(&checked->Spin, irql);
    if (use) {
        ExFreePool(use);
    } else if (InterlockedDecrement(&checked->LowMemoryCount) < 0) {
        InterlockedIncrement(&checked->LowMemoryCount);
        KeBugCheckEx(DRIVER_VERIFIER_DETECTED_VIOLATION, 0xD6, (ULONG_PTR)lock, (ULONG_PTR)tag, 0);
    }
}

NTSTATUS IoAcquireRemoveLockEx(PIO_REMOVE_LOCK RemoveLock, PVOID Tag, PCSTR File, ULONG Line,
                               ULONG RemlockSize) {
    LONG count = InterlockedIncrement(&RemoveLock->Common.IoCount);
    if (RemoveLock->Common.Removed) {
        if (InterlockedDecrement(&RemoveLock->Common.IoCount) == 0) {
            KeSetEvent(&RemoveLock->Common.RemoveEvent, IO_NO_INCREMENT, FALSE);
        }
        return STATUS_DELETE_PENDING;
    }
    if (isChecked(RemlockSize)) {
        REMOVE_LOCK_CHECKED *checked = checkedPart(RemoveLock);
        if (checked->HighWatermark && (ULONG)count - 1 > checked->HighWatermark) {
            KeBugCheckEx(DRIVER_VERIFIER_DETECTED_VIOLATION, 0xD5, (ULONG_PTR)RemoveLock,
                         (ULONG_PTR)Tag, (ULONG_PTR)count);
        }
        noteUse(RemoveLock, Tag, File, Line);
    }
    return STATUS_SUCCESS;
}

VOID IoReleaseRemoveLockEx(PIO_REMOVE_LOCK RemoveLock, PVOID Tag, ULONG RemlockSize) {
    if (isChecked(RemlockSize)) {
        dropUse(RemoveLock, Tag);
    }
    LONG left = InterlockedDecrement(&RemoveLock->Common.IoCount);
    if (left < 0 || (left == 0 && !RemoveLock->Common.Removed)) {
        // More releases than acquisitions: the removal would free the device under somebody.
        KeBugCheckEx(DRIVER_VERIFIER_DETECTED_VIOLATION, 0xD6, (ULONG_PTR)RemoveLock,
                     (ULONG_PTR)Tag, (ULONG_PTR)left);
    }
    if (left == 0) {
        KeSetEvent(&RemoveLock->Common.RemoveEvent, IO_NO_INCREMENT, FALSE);
    }
}

VOID IoReleaseRemoveLockAndWaitEx(PIO_REMOVE_LOCK RemoveLock, PVOID Tag, ULONG RemlockSize) {
    RemoveLock->Common.Removed = TRUE;
    if (isChecked(RemlockSize)) {
        dropUse(RemoveLock, Tag);
    }
    // The caller's own use, and the one the lock was born with.
    (VOID) InterlockedDecrement(&RemoveLock->Common.IoCount);
    if (InterlockedDecrement(&RemoveLock->Common.IoCount) > 0) {
        KeWaitForSingleObject(&RemoveLock->Common.RemoveEvent, Executive, KernelMode, FALSE, NULL);
    }
}
