/*
 * The way of an IRP through drivers: down by IofCallDriver, up by IofCompleteRequest, and out of
 * turn by IoCancelIrp.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ps.h"

static KSPIN_LOCK cancelLock;

IOP_CALL_DRIVER *pIofCallDriver;
IOP_COMPLETE_REQUEST *pIofCompleteRequest;

NTSTATUS IopfCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    if (Irp->Type != IO_TYPE_IRP) {
        KeBugCheckEx(MULTIPLE_IRP_COMPLETE_REQUESTS, (ULONG_PTR)Irp, 0x1FA1, 0, 0);
    }
    Irp->CurrentLocation--;
    if (Irp->CurrentLocation <= 0) {
        KeBugCheckEx(NO_MORE_IRP_STACK_LOCATIONS, (ULONG_PTR)Irp, 0, 0, 0);
    }
    PIO_STACK_LOCATION location = --Irp->Tail.Overlay.CurrentStackLocation;
    location->DeviceObject = DeviceObject;
    return DeviceObject->DriverObject->MajorFunction[location->MajorFunction](DeviceObject, Irp);
}

NTSTATUS IofCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    return pIofCallDriver ? pIofCallDriver(DeviceObject, Irp, _ReturnAddress())
                          : IopfCallDriver(DeviceObject, Irp);
}

// What a driver left in its stack location must not be seen by its neighbour.
static VOID clearLocation(PIO_STACK_LOCATION location) {
    location->MinorFunction = 0;
    location->Flags = 0;
    location->Control = 0;
    RtlZeroMemory(&location->Parameters, sizeof(location->Parameters));
    location->FileObject = NULL;
}

static BOOLEAN wantsCall(const IRP *irp, UCHAR control) {
    if (NT_SUCCESS(irp->IoStatus.Status) && (control & SL_INVOKE_ON_SUCCESS)) {
        return TRUE;
    }
    if (!NT_SUCCESS(irp->IoStatus.Status) && (control & SL_INVOKE_ON_ERROR)) {
        return TRUE;
    }
    return irp->Cancel && (control & SL_INVOKE_ON_CANCEL);
}

// Runs the completion routines upwards. FALSE: one of them took the IRP back.
static BOOLEAN unwindStack(PIRP irp) {
    while (irp->CurrentLocation <= irp->StackCount) {
        PIO_STACK_LOCATION location = irp->Tail.Overlay.CurrentStackLocation;
        UCHAR control = location->Control;
        PIO_COMPLETION_ROUTINE routine = location->CompletionRoutine;
        PVOID context = location->Context;

        irp->PendingReturned = (control & SL_PENDING_RETURNED) != 0;
        irp->CurrentLocation++;
        irp->Tail.Overlay.CurrentStackLocation++;
        clearLocation(location);
        if (wantsCall(irp, control)) {
            // A routine belongs to the driver above, whose location is now current; the one set
            // by the sender of the IRP has none.
            PDEVICE_OBJECT device = irp->CurrentLocation <= irp->StackCount
                                        ? irp->Tail.Overlay.CurrentStackLocation->DeviceObject
                                        : NULL;
            if (routine(device, irp, context) == STATUS_MORE_PROCESSING_REQUIRED) {
                return FALSE;
            }
        } else if (irp->PendingReturned && irp->CurrentLocation <= irp->StackCount) {
            IoMarkIrpPending(irp);
        }
    }
    return TRUE;
}

static VOID finishAssociated(PIRP irp, CCHAR boost) {
    PIRP master = irp->AssociatedIrp.MasterIrp;
    for (PMDL mdl = irp->MdlAddress; mdl;) {
        PMDL next = mdl->Next;
        if (mdl->MdlFlags & MDL_PAGES_LOCKED) {
            MmUnlockPages(mdl);
        }
        IoFreeMdl(mdl);
        mdl = next;
    }
    irp->MdlAddress = NULL;
    LONG left = InterlockedDecrement(&master->AssociatedIrp.IrpCount);
    IoFreeIrp(irp);
    if (left == 0) {
        IofCompleteRequest(master, boost);
    }
}

VOID IopfCompleteRequest(PIRP Irp, CCHAR PriorityBoost) {
    if (Irp->Type != IO_TYPE_IRP || Irp->CurrentLocation > Irp->StackCount + 1) {
        KeBugCheckEx(MULTIPLE_IRP_COMPLETE_REQUESTS, (ULONG_PTR)Irp, 0x1FA5, 0, 0);
    }
    if (Irp->IoStatus.Status == STATUS_PENDING) {
        KeBugCheckEx(DRIVER_VERIFIER_IOMANAGER_VIOLATION, 6, STATUS_PENDING, (ULONG_PTR)Irp, 0);
    }
    if (Irp->CancelRoutine) {
        KeBugCheckEx(DRIVER_VERIFIER_IOMANAGER_VIOLATION, 7, (ULONG_PTR)Irp->CancelRoutine,
                     (ULONG_PTR)Irp, 0);
    }
    if (!unwindStack(Irp)) {
        return;
    }
    if (Irp->CurrentLocation > Irp->StackCount + 1) {
        KeBugCheckEx(MULTIPLE_IRP_COMPLETE_REQUESTS, (ULONG_PTR)Irp, 0x1FA6, 0, 0);
    }
    // A second completion finds the packet past its end.
    Irp->CurrentLocation = (CCHAR)(Irp->StackCount + 2);

    if (Irp->Flags & IRP_ASSOCIATED_IRP) {
        finishAssociated(Irp, PriorityBoost);
        return;
    }
    for (PMDL mdl = Irp->MdlAddress; mdl; mdl = mdl->Next) {
        if (mdl->MdlFlags & MDL_PAGES_LOCKED) {
            MmUnlockPages(mdl);
        }
    }
    if ((Irp->Flags & IRP_DEFER_IO_COMPLETION) && !Irp->PendingReturned) {
        return; // the service that sent it finishes it when the dispatch routine has returned
    }
    IopFinishIrp(Irp);
}

VOID IofCompleteRequest(PIRP Irp, CCHAR PriorityBoost) {
    if (pIofCompleteRequest) {
        pIofCompleteRequest(Irp, PriorityBoost, _ReturnAddress());
    } else {
        IopfCompleteRequest(Irp, PriorityBoost);
    }
}

VOID IoAcquireCancelSpinLock(PKIRQL Irql) { KeAcquireSpinLock(&cancelLock, Irql); }

VOID IoReleaseCancelSpinLock(KIRQL Irql) { KeReleaseSpinLock(&cancelLock, Irql); }

BOOLEAN IoCancelIrp(PIRP Irp) {
    KIRQL irql;
    if (Irp->Type != IO_TYPE_IRP) {
        KeBugCheckEx(MULTIPLE_IRP_COMPLETE_REQUESTS, (ULONG_PTR)Irp, 0x1FA2, 0, 0);
    }
    IoAcquireCancelSpinLock(&irql);
    Irp->Cancel = TRUE;
    PDRIVER_CANCEL routine = IoSetCancelRoutine(Irp, NULL);
    if (!routine) {
        IoReleaseCancelSpinLock(irql);
        return FALSE;
    }
    if (Irp->CurrentLocation > Irp->StackCount + 1) {
        KeBugCheckEx(CANCEL_STATE_IN_COMPLETED_IRP, (ULONG_PTR)Irp, (ULONG_PTR)routine, 0, 0);
    }
    Irp->CancelIrql = irql;
    // The routine releases the cancel spin lock.
    routine(IoGetCurrentIrpStackLocation(Irp)->DeviceObject, Irp);
    return TRUE;
}

static BOOLEAN cancelWhere(PETHREAD thread, PFILE_OBJECT file, PIO_STATUS_BLOCK iosb) {
    BOOLEAN found = FALSE;
    for (PLIST_ENTRY link = thread->IrpList.Flink; link != &thread->IrpList;) {
        PIRP irp = CONTAINING_RECORD(link, IRP, ThreadListEntry);
        if (irp->Tail.Overlay.OriginalFileObject == file && !irp->Cancel &&
            (!iosb || irp->UserIosb == iosb)) {
            found = TRUE;
            (VOID) IoCancelIrp(irp);
            link = thread->IrpList.Flink; // anything may have left the list
            continue;
        }
        link = link->Flink;
    }
    return found;
}

static NTSTATUS writeStatus(PIO_STATUS_BLOCK iosb, NTSTATUS status, KPROCESSOR_MODE mode) {
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(iosb, sizeof(*iosb), sizeof(ULONG_PTR));
        }
        iosb->Status = status;
        iosb->Information = 0;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return status;
}

NTSTATUS NtCancelIoFile(HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PFILE_OBJECT file;
    NTSTATUS status =
        ObReferenceObjectByHandle(FileHandle, 0, IopFileType, mode, (PVOID *)&file, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    (VOID) cancelWhere(PspCurrentThread(), file, NULL);
    ObfDereferenceObject(file);
    return writeStatus(IoStatusBlock, STATUS_SUCCESS, mode);
}

NTSTATUS NtCancelIoFileEx(HANDLE FileHandle, PIO_STATUS_BLOCK IoRequestToCancel,
                          PIO_STATUS_BLOCK IoStatusBlock) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PFILE_OBJECT file;
    BOOLEAN found = FALSE;
    NTSTATUS status =
        ObReferenceObjectByHandle(FileHandle, 0, IopFileType, mode, (PVOID *)&file, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    // Every thread of the process may own requests on the file.
    PKPROCESS process = KiCurrentThread()->Process;
    for (PLIST_ENTRY link = process->ThreadListHead.Flink; link != &process->ThreadListHead;
         link = link->Flink) {
        PKTHREAD thread = CONTAINING_RECORD(link, KTHREAD, ThreadListEntry);
        found |= cancelWhere(thread, file, IoRequestToCancel);
    }
    ObfDereferenceObject(file);
    return writeStatus(IoStatusBlock, found ? STATUS_SUCCESS : STATUS_NOT_FOUND, mode);
}
