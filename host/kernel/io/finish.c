/*
 * The last phase of an IRP: what the caller of the service gets to see.
 *
 * NT does this in a kernel APC of the requesting thread, since only there the caller's addresses
 * mean anything. Here every client address is valid in every context, so it is done where the last
 * completion routine ended, at that IRQL, or in the service when the IRP did not go pending.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ps.h"

static VOID copyBack(PIRP irp) {
    NTSTATUS status = irp->IoStatus.Status;
    if (!(irp->Flags & IRP_BUFFERED_IO)) {
        return;
    }
    if ((irp->Flags & IRP_INPUT_OPERATION) && status != STATUS_VERIFY_REQUIRED &&
        !NT_ERROR(status) && irp->IoStatus.Information) {
        __try {
            RtlCopyMemory(irp->UserBuffer, irp->AssociatedIrp.SystemBuffer,
                          irp->IoStatus.Information);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            // The client freed or protected its buffer meanwhile.
            irp->IoStatus.Status = GetExceptionCode();
            irp->IoStatus.Information = 0;
        }
    }
    if (irp->Flags & IRP_DEALLOCATE_BUFFER) {
        ExFreePoolWithTag(irp->AssociatedIrp.SystemBuffer, IOP_TAG_BUFFER);
    }
    irp->AssociatedIrp.SystemBuffer = NULL;
}

static VOID freeMdls(PIRP irp) {
    for (PMDL mdl = irp->MdlAddress; mdl;) {
        PMDL next = mdl->Next;
        IoFreeMdl(mdl);
        mdl = next;
    }
    irp->MdlAddress = NULL;
}

static VOID writeIosb(const IRP *irp) {
    if (!irp->UserIosb) {
        return;
    }
    __try {
        irp->UserIosb->Information = irp->IoStatus.Information;
        irp->UserIosb->Status = irp->IoStatus.Status;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        // Nobody is left who could be told.
        return;
    }
}

// Tells the waiters. An event given by a service's caller was referenced for the request; one
// given by a driver (IRP_SYNCHRONOUS_API, or no file) was not.
static VOID signal(PIRP irp, PFILE_OBJECT file) {
    BOOLEAN referenced = file && irp->UserEvent && !(irp->Flags & IRP_SYNCHRONOUS_API);
    if (file) {
        file->FinalStatus = irp->IoStatus.Status;
    }
    if (irp->UserEvent) {
        (VOID) KeSetEvent(irp->UserEvent, IO_NO_INCREMENT, FALSE);
        if (referenced) {
            ObfDereferenceObject(irp->UserEvent);
        }
        if (file && IopIsSynchronous(file)) {
            (VOID) KeSetEvent(&file->Event, IO_NO_INCREMENT, FALSE);
        }
    } else if (file) {
        (VOID) KeSetEvent(&file->Event, IO_NO_INCREMENT, FALSE);
    }
}

VOID IopFinishIrp(PIRP irp) {
    PFILE_OBJECT file = irp->Tail.Overlay.OriginalFileObject;

    copyBack(irp);
    freeMdls(irp);
    IopUnqueueFromThread(irp);

    BOOLEAN failed = NT_ERROR(irp->IoStatus.Status);
    BOOLEAN synchronous = (file && IopIsSynchronous(file)) || (irp->Flags & IRP_SYNCHRONOUS_API);
    if (!failed || (irp->PendingReturned && (!synchronous || !file))) {
        writeIosb(irp);
        signal(irp, file);
    } else if (irp->PendingReturned) {
        // A service is waiting and returns the status; its caller's block stays as it was.
        if (irp->Flags & IRP_SYNCHRONOUS_API) {
            writeIosb(irp);
        }
        signal(irp, file);
    } else if (file && irp->UserEvent && !(irp->Flags & IRP_SYNCHRONOUS_API)) {
        ObfDereferenceObject(irp->UserEvent);
    }

    IoFreeIrp(irp);
    if (file) {
        ObfDereferenceObject(file);
    }
}

VOID IopDiscardIrp(PIRP irp) {
    if ((irp->Flags & IRP_DEALLOCATE_BUFFER) && irp->AssociatedIrp.SystemBuffer) {
        ExFreePoolWithTag(irp->AssociatedIrp.SystemBuffer, IOP_TAG_BUFFER);
    }
    for (PMDL mdl = irp->MdlAddress; mdl; mdl = mdl->Next) {
        if (mdl->MdlFlags & MDL_PAGES_LOCKED) {
            MmUnlockPages(mdl);
        }
    }
    freeMdls(irp);
    IoFreeIrp(irp);
}
