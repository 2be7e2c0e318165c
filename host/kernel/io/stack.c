/*
 * Questions drivers ask about the thread and the request they run in.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ps.h"

PVOID IoGetInitialStack(VOID) { return PspCurrentThread()->InitialStack; }

ULONG IoWithinStackLimits(ULONG_PTR RegionStart, SIZE_T RegionSize) {
    PKTHREAD thread = PspCurrentThread();
    return RegionStart >= (ULONG_PTR)thread->StackLimit &&
           RegionStart + RegionSize <= (ULONG_PTR)thread->StackBase;
}

// No request here is made in a transaction, and no extension is ever set.
PTXN_PARAMETER_BLOCK IoGetTransactionParameterBlock(PFILE_OBJECT FileObject) {
    UNREFERENCED_PARAMETER(FileObject);
    return NULL;
}

// Three bits of the IRP's flags hold the hint plus one, as on NT; 0 is "not given".
#define PRIORITY_SHIFT 17
#define PRIORITY_MASK (7u << PRIORITY_SHIFT)

IO_PRIORITY_HINT IoGetIoPriorityHint(PIRP Irp) {
    ULONG value = (Irp->Flags & PRIORITY_MASK) >> PRIORITY_SHIFT;
    return value ? (IO_PRIORITY_HINT)(value - 1) : IoPriorityNormal;
}

NTSTATUS IoSetIoPriorityHint(PIRP Irp, IO_PRIORITY_HINT PriorityHint) {
    if (PriorityHint >= MaxIoPriorityTypes) {
        return STATUS_INVALID_PARAMETER;
    }
    Irp->Flags = (Irp->Flags & ~PRIORITY_MASK) | (((ULONG)PriorityHint + 1) << PRIORITY_SHIFT);
    return STATUS_SUCCESS;
}

VOID IoSetMasterIrpStatus(PIRP MasterIrp, NTSTATUS Status) {
    // A failure of one part is not overwritten by the success of another.
    if (NT_SUCCESS(MasterIrp->IoStatus.Status)) {
        MasterIrp->IoStatus.Status = Status;
    }
}

// For drivers whose control codes say FILE_ANY_ACCESS but who want more from some callers.
NTSTATUS IoValidateDeviceIoControlAccess(PIRP Irp, ULONG RequiredAccess) {
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    if (!RequiredAccess || (RequiredAccess & ~(ULONG)(FILE_READ_ACCESS | FILE_WRITE_ACCESS))) {
        return STATUS_INVALID_PARAMETER;
    }
    if (Irp->RequestorMode == KernelMode || !file) {
        return STATUS_SUCCESS;
    }
    if (((RequiredAccess & FILE_READ_ACCESS) && !file->ReadAccess) ||
        ((RequiredAccess & FILE_WRITE_ACCESS) && !file->WriteAccess)) {
        return STATUS_ACCESS_DENIED;
    }
    return STATUS_SUCCESS;
}

// --- volumes -------------------------------------------------------------------------------------

static KSPIN_LOCK vpbLock;

VOID IoAcquireVpbSpinLock(PKIRQL Irql) { KeAcquireSpinLock(&vpbLock, Irql); }

VOID IoReleaseVpbSpinLock(KIRQL Irql) { KeReleaseSpinLock(&vpbLock, Irql); }

PDEVICE_OBJECT IoGetDeviceToVerify(PETHREAD Thread) { return Thread->DeviceToVerify; }

VOID IoSetDeviceToVerify(PETHREAD Thread, PDEVICE_OBJECT DeviceObject) {
    Thread->DeviceToVerify = DeviceObject;
}

VOID IoSetHardErrorOrVerifyDevice(PIRP Irp, PDEVICE_OBJECT DeviceObject) {
    if (Irp->Tail.Overlay.Thread) {
        Irp->Tail.Overlay.Thread->DeviceToVerify = DeviceObject;
    }
}

// --- statuses ------------------------------------------------------------------------------------

// An exception that a file system may meet in its caller's buffers or in itself; those that mean a
// bug in the code are not expected.
BOOLEAN FsRtlIsNtstatusExpected(NTSTATUS Exception) {
    return Exception != STATUS_DATATYPE_MISALIGNMENT && Exception != STATUS_ACCESS_VIOLATION &&
           Exception != STATUS_ILLEGAL_INSTRUCTION && Exception != STATUS_INSTRUCTION_MISALIGNMENT;
}

NTSTATUS FsRtlNormalizeNtstatus(NTSTATUS Exception, NTSTATUS GenericException) {
    return FsRtlIsNtstatusExpected(Exception) ? Exception : GenericException;
}
