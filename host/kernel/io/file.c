/*
 * The end of a file object, and the lock that serialises requests on a synchronous one.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/pnp.h"
#include "host/kernel/inc/ps.h"

VOID IopLockFile(PFILE_OBJECT file) {
    // Busy is the lock; Lock is what waiters sleep on.
    while (InterlockedExchange((volatile LONG *)&file->Busy, TRUE)) {
        InterlockedIncrement((volatile LONG *)&file->Waiters);
        KeWaitForSingleObject(&file->Lock, Executive, KernelMode, FALSE, NULL);
        InterlockedDecrement((volatile LONG *)&file->Waiters);
    }
    ObfReferenceObject(file);
}

VOID IopUnlockFile(PFILE_OBJECT file) {
    InterlockedExchange((volatile LONG *)&file->Busy, FALSE);
    if (file->Waiters) {
        KeSetEvent(&file->Lock, IO_NO_INCREMENT, FALSE);
    }
    ObfDereferenceObject(file);
}

// Sends cleanup or close, which no driver may fail; their status means nothing.
static VOID tellDriver(PFILE_OBJECT file, UCHAR major) {
    PDEVICE_OBJECT top = IoGetRelatedDeviceObject(file);
    IO_STATUS_BLOCK iosb;
    KEVENT event;
    PIRP irp;

    // NT does not let a close fail for lack of memory either: it waits and tries again.
    while (!(irp = IoAllocateIrp(top->StackSize, FALSE))) {
        LARGE_INTEGER interval = {.QuadPart = -10 * 10000};
        KeDelayExecutionThread(KernelMode, FALSE, &interval);
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp->Flags = IRP_CLOSE_OPERATION | IRP_SYNCHRONOUS_API;
    irp->RequestorMode = KernelMode;
    irp->UserIosb = &iosb;
    irp->UserEvent = &event;
    irp->Tail.Overlay.Thread = PspCurrentThread();
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = major;
    next->FileObject = file;
    // No OriginalFileObject: a file being deleted cannot be referenced.
    IopQueueToThread(irp);
    irp->Flags |= IRP_DEFER_IO_COMPLETION;
    NTSTATUS status = IofCallDriver(top, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    } else {
        IopFinishIrp(irp);
    }
}

VOID IopCloseFile(PVOID object, LONG_PTR processHandles, LONG_PTR systemHandles) {
    PFILE_OBJECT file = object;
    UNREFERENCED_PARAMETER(processHandles);
    if (systemHandles != 0 || !file->DeviceObject || (file->Flags & FO_CLEANUP_COMPLETE)) {
        return;
    }
    BOOLEAN locked = IopIsSynchronous(file);
    if (locked) {
        IopLockFile(file);
    }
    file->Flags |= FO_HANDLE_CREATED;
    tellDriver(file, IRP_MJ_CLEANUP);
    file->Flags |= FO_CLEANUP_COMPLETE;
    if (locked) {
        IopUnlockFile(file);
    }
}

VOID IopDeleteFile(PVOID object) {
    PFILE_OBJECT file = object;
    PDEVICE_OBJECT device = file->DeviceObject;

    if (device) {
        if (!(file->Flags & FO_CLEANUP_COMPLETE)) {
            // It never had a handle, yet its driver gets the pair it expects.
            tellDriver(file, IRP_MJ_CLEANUP);
            file->Flags |= FO_CLEANUP_COMPLETE;
        }
        tellDriver(file, IRP_MJ_CLOSE);
    }
    if (file->FileName.Buffer) {
        ExFreePool(file->FileName.Buffer); // drivers may replace it, with a tag of theirs
    }
    if (file->RelatedFileObject) {
        ObfDereferenceObject(file->RelatedFileObject);
    }
    if (device) {
        IopDereferenceDevice(device);
    }
}

// Share modes of a file system's files; the counts are the file system's.
NTSTATUS IoCheckShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess,
                            PFILE_OBJECT FileObject, PSHARE_ACCESS ShareAccess, BOOLEAN Update) {
    FileObject->ReadAccess = (DesiredAccess & (FILE_EXECUTE | FILE_READ_DATA)) != 0;
    FileObject->WriteAccess = (DesiredAccess & (FILE_WRITE_DATA | FILE_APPEND_DATA)) != 0;
    FileObject->DeleteAccess = (DesiredAccess & DELETE) != 0;
    if (!FileObject->ReadAccess && !FileObject->WriteAccess && !FileObject->DeleteAccess) {
        return STATUS_SUCCESS;
    }
    FileObject->SharedRead = (DesiredShareAccess & FILE_SHARE_READ) != 0;
    FileObject->SharedWrite = (DesiredShareAccess & FILE_SHARE_WRITE) != 0;
    FileObject->SharedDelete = (DesiredShareAccess & FILE_SHARE_DELETE) != 0;
    if ((FileObject->ReadAccess && ShareAccess->SharedRead < ShareAccess->OpenCount) ||
        (FileObject->WriteAccess && ShareAccess->SharedWrite < ShareAccess->OpenCount) ||
        (FileObject->DeleteAccess && ShareAccess->SharedDelete < ShareAccess->OpenCount) ||
        (ShareAccess->Readers && !FileObject->SharedRead) ||
        (ShareAccess->Writers && !FileObject->SharedWrite) ||
        (ShareAccess->Deleters && !FileObject->SharedDelete)) {
        return STATUS_SHARING_VIOLATION;
    }
    if (Update) {
        IoUpdateShareAccess(FileObject, ShareAccess);
    }
    return STATUS_SUCCESS;
}

VOID IoUpdateShareAccess(PFILE_OBJECT FileObject, PSHARE_ACCESS ShareAccess) {
    if (!FileObject->ReadAccess && !FileObject->WriteAccess && !FileObject->DeleteAccess) {
        return;
    }
    ShareAccess->OpenCount++;
    ShareAccess->Readers += FileObject->ReadAccess;
    ShareAccess->Writers += FileObject->WriteAccess;
    ShareAccess->Deleters += FileObject->DeleteAccess;
    ShareAccess->SharedRead += FileObject->SharedRead;
    ShareAccess->SharedWrite += FileObject->SharedWrite;
    ShareAccess->SharedDelete += FileObject->SharedDelete;
}

VOID IoRemoveShareAccess(PFILE_OBJECT FileObject, PSHARE_ACCESS ShareAccess) {
    if (!FileObject->ReadAccess && !FileObject->WriteAccess && !FileObject->DeleteAccess) {
        return;
    }
    ShareAccess->OpenCount--;
    ShareAccess->Readers -= FileObject->ReadAccess;
    ShareAccess->Writers -= FileObject->WriteAccess;
    ShareAccess->Deleters -= FileObject->DeleteAccess;
    ShareAccess->SharedRead -= FileObject->SharedRead;
    ShareAccess->SharedWrite -= FileObject->SharedWrite;
    ShareAccess->SharedDelete -= FileObject->SharedDelete;
}

VOID IoSetShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess, PFILE_OBJECT FileObject,
                      PSHARE_ACCESS ShareAccess) {
    RtlZeroMemory(ShareAccess, sizeof(*ShareAccess));
    // With no other open, checking cannot fail; it sets the file's bits and counts them.
    (VOID) IoCheckShareAccess(DesiredAccess, DesiredShareAccess, FileObject, ShareAccess, TRUE);
}
