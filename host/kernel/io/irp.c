/*
 * The IRP itself: allocation, reuse, building the common requests, the threads that own them.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/mm.h"
#include "host/kernel/inc/ps.h"
#include <stdio.h>

VOID IoInitializeIrp(PIRP Irp, USHORT PacketSize, CCHAR StackSize) {
    RtlZeroMemory(Irp, PacketSize);
    Irp->Type = IO_TYPE_IRP;
    Irp->Size = PacketSize;
    Irp->StackCount = StackSize;
    Irp->CurrentLocation = (CCHAR)(StackSize + 1);
    Irp->Tail.Overlay.CurrentStackLocation =
        (PIO_STACK_LOCATION)((PUCHAR)Irp + sizeof(IRP)) + StackSize;
    InitializeListHead(&Irp->ThreadListEntry);
}

PIRP IoAllocateIrp(CCHAR StackSize, BOOLEAN ChargeQuota) {
    UNREFERENCED_PARAMETER(ChargeQuota); // nobody has a quota here
    USHORT size = (USHORT)(sizeof(IRP) + (SIZE_T)StackSize * sizeof(IO_STACK_LOCATION));
    PIRP irp = MmAllocateTracked(NonPagedPoolNx, size, IOP_TAG_IRP);
    if (irp) {
        IoInitializeIrp(irp, size, StackSize);
    }
    return irp;
}

PIRP IoAllocateIrpEx(PDEVICE_OBJECT DeviceObject, CCHAR StackSize, BOOLEAN ChargeQuota) {
    UNREFERENCED_PARAMETER(DeviceObject);
    return IoAllocateIrp(StackSize, ChargeQuota);
}

VOID IoReuseIrp(PIRP Irp, NTSTATUS Iostatus) {
    UCHAR allocationFlags = Irp->AllocationFlags;
    IoInitializeIrp(Irp, (USHORT)Irp->Size, Irp->StackCount);
    Irp->AllocationFlags = allocationFlags;
    Irp->IoStatus.Status = Iostatus;
}

VOID IoFreeIrp(PIRP Irp) {
    if (Irp->Type != IO_TYPE_IRP) {
        KeBugCheckEx(MULTIPLE_IRP_COMPLETE_REQUESTS, (ULONG_PTR)Irp, 0x1FB0, 0, 0);
    }
    if (!IsListEmpty(&Irp->ThreadListEntry)) {
        // Still on its thread's list: freeing it would leave the list pointing into freed pool.
        KeBugCheckEx(DRIVER_VERIFIER_IOMANAGER_VIOLATION, 3, (ULONG_PTR)Irp, 0, 0);
    }
    Irp->Type = 0;
    ExFreePoolWithTag(Irp, IOP_TAG_IRP);
}

PIRP IoMakeAssociatedIrp(PIRP Irp, CCHAR StackSize) {
    PIRP irp = IoAllocateIrp(StackSize, FALSE);
    if (irp) {
        irp->Flags |= IRP_ASSOCIATED_IRP;
        irp->Tail.Overlay.Thread = Irp->Tail.Overlay.Thread;
        irp->AssociatedIrp.MasterIrp = Irp;
    }
    return irp;
}

// A thread's list is touched by that thread, by whoever completes the IRP and by the end of the
// thread; no scheduling point lies inside any of these steps, so they need no lock (see ke.h).
VOID IopQueueToThread(PIRP irp) {
    InsertTailList(&irp->Tail.Overlay.Thread->IrpList, &irp->ThreadListEntry);
}

VOID IopUnqueueFromThread(PIRP irp) {
    RemoveEntryList(&irp->ThreadListEntry);
    InitializeListHead(&irp->ThreadListEntry);
}

VOID IoQueueThreadIrp(PIRP Irp) { IopQueueToThread(Irp); }

#define THREAD_IO_POLL (-100LL * 10000) // 100 ms, as NT waits
#define THREAD_IO_POLLS 3000            // five minutes

static VOID reportStuckIrp(PETHREAD thread) {
    PIRP irp = CONTAINING_RECORD(thread->IrpList.Flink, IRP, ThreadListEntry);
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);
    char address[24];
    char function[24];
    char routine[24];
    (VOID) _snprintf(address, sizeof(address), "%p", irp);
    (VOID) _snprintf(function, sizeof(function), "0x%02X", location->MajorFunction);
    (VOID) _snprintf(routine, sizeof(routine), "%p", irp->CancelRoutine);
    MACHINE_FIELD fields[] = {
        {"IRP", address}, {"major function", function}, {"cancel routine", routine}};
    KI_REPORT report = {.ExitCode = MACHINE_EXIT_VIOLATION,
                        .Code = "0xC4/0x135",
                        .Title = "a cancelled IRP is not completed",
                        .Explanation =
                            "The thread that made this request ended five minutes ago and the I/O "
                            "manager cancelled the request, but its driver has not completed it.",
                        .Parameter = {0x135, (ULONG_PTR)irp, THREAD_IO_POLLS, 0},
                        .Fields = fields,
                        .FieldCount = RTL_NUMBER_OF(fields)};
    KiReportAndExit(&report);
}

VOID IoCancelThreadIo(PETHREAD thread) {
    for (PLIST_ENTRY link = thread->IrpList.Flink; link != &thread->IrpList;) {
        PIRP irp = CONTAINING_RECORD(link, IRP, ThreadListEntry);
        // Cancelling may complete any request of the list, so start over after each; Cancel tells
        // which have had their turn.
        if (irp->Cancel) {
            link = link->Flink;
            continue;
        }
        (VOID) IoCancelIrp(irp);
        link = thread->IrpList.Flink;
    }
    for (ULONG i = 0; !IsListEmpty(&thread->IrpList); i++) {
        if (i == THREAD_IO_POLLS) {
            reportStuckIrp(thread);
            return;
        }
        LARGE_INTEGER interval = {.QuadPart = THREAD_IO_POLL};
        KeDelayExecutionThread(KernelMode, FALSE, &interval);
    }
}

static NTSTATUS prepareBuiltTransfer(PIRP irp, PDEVICE_OBJECT device, PVOID buffer, ULONG length,
                                     BOOLEAN read) {
    if (device->Flags & DO_BUFFERED_IO) {
        irp->AssociatedIrp.SystemBuffer =
            ExAllocatePool2(POOL_FLAG_NON_PAGED, length ? length : 1, IOP_TAG_BUFFER);
        if (!irp->AssociatedIrp.SystemBuffer) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        irp->Flags |= IRP_BUFFERED_IO | IRP_DEALLOCATE_BUFFER;
        if (read) {
            irp->Flags |= IRP_INPUT_OPERATION;
            irp->UserBuffer = buffer;
        } else {
            RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, buffer, length);
        }
    } else if (device->Flags & DO_DIRECT_IO) {
        if (!IoAllocateMdl(buffer, length, FALSE, FALSE, irp)) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        __try {
            MmProbeAndLockPages(irp->MdlAddress, KernelMode, read ? IoWriteAccess : IoReadAccess);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            IoFreeMdl(irp->MdlAddress);
            irp->MdlAddress = NULL;
            return GetExceptionCode();
        }
    } else {
        irp->UserBuffer = buffer;
    }
    return STATUS_SUCCESS;
}

PIRP IoBuildAsynchronousFsdRequest(ULONG MajorFunction, PDEVICE_OBJECT DeviceObject, PVOID Buffer,
                                   ULONG Length, PLARGE_INTEGER StartingOffset,
                                   PIO_STATUS_BLOCK IoStatusBlock) {
    PIRP irp = IoAllocateIrp(DeviceObject->StackSize, FALSE);
    if (!irp) {
        return NULL;
    }
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = (UCHAR)MajorFunction;
    irp->Tail.Overlay.Thread = PspCurrentThread();
    irp->UserIosb = IoStatusBlock;

    BOOLEAN read = MajorFunction == IRP_MJ_READ;
    if (read || MajorFunction == IRP_MJ_WRITE) {
        if (!NT_SUCCESS(prepareBuiltTransfer(irp, DeviceObject, Buffer, Length, read))) {
            IoFreeIrp(irp);
            return NULL;
        }
        // Read and Write have the same layout.
        next->Parameters.Read.Length = Length;
        if (StartingOffset) {
            next->Parameters.Read.ByteOffset = *StartingOffset;
        }
    }
    return irp;
}

PIRP IoBuildSynchronousFsdRequest(ULONG MajorFunction, PDEVICE_OBJECT DeviceObject, PVOID Buffer,
                                  ULONG Length, PLARGE_INTEGER StartingOffset, PKEVENT Event,
                                  PIO_STATUS_BLOCK IoStatusBlock) {
    PIRP irp = IoBuildAsynchronousFsdRequest(MajorFunction, DeviceObject, Buffer, Length,
                                             StartingOffset, IoStatusBlock);
    if (irp) {
        irp->UserEvent = Event;
        IopQueueToThread(irp);
    }
    return irp;
}

PIRP IoBuildDeviceIoControlRequest(ULONG IoControlCode, PDEVICE_OBJECT DeviceObject,
                                   PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                                   ULONG OutputBufferLength, BOOLEAN InternalDeviceIoControl,
                                   PKEVENT Event, PIO_STATUS_BLOCK IoStatusBlock) {
    PIRP irp = IoAllocateIrp(DeviceObject->StackSize, FALSE);
    if (!irp) {
        return NULL;
    }
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction =
        InternalDeviceIoControl ? IRP_MJ_INTERNAL_DEVICE_CONTROL : IRP_MJ_DEVICE_CONTROL;
    irp->Tail.Overlay.Thread = PspCurrentThread();
    irp->UserIosb = IoStatusBlock;
    irp->UserEvent = Event;
    irp->RequestorMode = KernelMode;

    NTSTATUS status = STATUS_SUCCESS;
    __try {
        status = IopSetupControl(irp, IoControlCode, InputBuffer, InputBufferLength, OutputBuffer,
                                 OutputBufferLength, KernelMode);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (!NT_SUCCESS(status)) {
        IopDiscardIrp(irp);
        return NULL;
    }
    IopQueueToThread(irp);
    return irp;
}

PEPROCESS IoGetRequestorProcess(PIRP Irp) {
    PETHREAD thread = Irp->Tail.Overlay.Thread;
    return thread ? (PEPROCESS)thread->Process : NULL;
}

ULONG IoGetRequestorProcessId(PIRP Irp) {
    PEPROCESS process = IoGetRequestorProcess(Irp);
    return process ? (ULONG)(ULONG_PTR)process->UniqueProcessId : 0;
}

PEPROCESS IoThreadToProcess(PETHREAD Thread) { return (PEPROCESS)Thread->Process; }

BOOLEAN IoIs32bitProcess(PIRP Irp) {
    UNREFERENCED_PARAMETER(Irp);
    return FALSE; // clients are 64-bit images
}

BOOLEAN IoIsOperationSynchronous(PIRP Irp) {
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    if ((file && IopIsSynchronous(file)) || (Irp->Flags & IRP_SYNCHRONOUS_API)) {
        // Asynchronous paging I/O is the exception.
        return (Irp->Flags & IRP_PAGING_IO) == 0 || (Irp->Flags & IRP_SYNCHRONOUS_PAGING_IO) != 0;
    }
    return (Irp->Flags & IRP_SYNCHRONOUS_PAGING_IO) != 0 && (Irp->Flags & IRP_PAGING_IO) != 0;
}

PIRP IoGetTopLevelIrp(VOID) { return PspCurrentThread()->TopLevelIrp; }

VOID IoSetTopLevelIrp(PIRP Irp) { PspCurrentThread()->TopLevelIrp = Irp; }

BOOLEAN IoIsSystemThread(PETHREAD Thread) { return Thread->SystemThread; }
