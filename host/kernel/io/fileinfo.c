/*
 * Queries and changes of a file's information: what the I/O manager answers itself, and what it
 * asks the driver.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ps.h"
#include <stdio.h>

typedef struct _INFO_SIZE {
    FILE_INFORMATION_CLASS Class;
    ULONG Query;
    ULONG Set;
} INFO_SIZE;

// Smallest buffer of each class that is known here; 0 for what NT refuses.
static const INFO_SIZE sizes[] = {
    {FileBasicInformation, sizeof(FILE_BASIC_INFORMATION), sizeof(FILE_BASIC_INFORMATION)},
    {FileStandardInformation, sizeof(FILE_STANDARD_INFORMATION), 0},
    {FilePositionInformation, sizeof(FILE_POSITION_INFORMATION), sizeof(FILE_POSITION_INFORMATION)},
    {FileEndOfFileInformation, 0, sizeof(FILE_END_OF_FILE_INFORMATION)},
};

static ULONG sizeOfClass(FILE_INFORMATION_CLASS class, BOOLEAN set) {
    for (ULONG i = 0; i < RTL_NUMBER_OF(sizes); i++) {
        if (sizes[i].Class == class) {
            return set ? sizes[i].Set : sizes[i].Query;
        }
    }
    if (class > 0 && class < FileMaximumInformation) {
        char text[64];
        (VOID) _snprintf(text, sizeof(text), "Nt%sInformationFile of class %d",
                         set ? "Set" : "Query", (int)class);
        KiUnimplemented(text);
    }
    return 0;
}

static NTSTATUS writeResult(PIO_STATUS_BLOCK iosb, NTSTATUS status, ULONG_PTR information) {
    __try {
        iosb->Information = information;
        iosb->Status = status;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return status;
}

// The position of a synchronous file is the I/O manager's.
static NTSTATUS position(IOP_REQUEST *request, PVOID buffer, BOOLEAN set) {
    PFILE_POSITION_INFORMATION information = buffer;
    NTSTATUS status = STATUS_SUCCESS;
    __try {
        if (!set) {
            information->CurrentByteOffset = request->File->CurrentByteOffset;
        } else if (information->CurrentByteOffset.QuadPart < 0) {
            status = STATUS_INVALID_PARAMETER;
        } else {
            request->File->CurrentByteOffset = information->CurrentByteOffset;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (NT_SUCCESS(status)) {
        status =
            writeResult(request->UserIosb, status, set ? 0 : sizeof(FILE_POSITION_INFORMATION));
    }
    return IopAbandonRequest(request, status);
}

static NTSTATUS askDriver(IOP_REQUEST *request, UCHAR major, PVOID buffer, ULONG length,
                          FILE_INFORMATION_CLASS class) {
    NTSTATUS status = STATUS_SUCCESS;
    PIRP irp = IopAllocateRequestIrp(request, major);
    if (!irp) {
        return IopAbandonRequest(request, STATUS_INSUFFICIENT_RESOURCES);
    }
    PVOID system = ExAllocatePool2(POOL_FLAG_NON_PAGED, length, IOP_TAG_BUFFER);
    if (!system) {
        IopDiscardIrp(irp);
        return IopAbandonRequest(request, STATUS_INSUFFICIENT_RESOURCES);
    }
    irp->AssociatedIrp.SystemBuffer = system;
    irp->Flags |= IRP_BUFFERED_IO | IRP_DEALLOCATE_BUFFER;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    if (major == IRP_MJ_QUERY_INFORMATION) {
        irp->UserBuffer = buffer;
        irp->Flags |= IRP_INPUT_OPERATION;
        next->Parameters.QueryFile.Length = length;
        next->Parameters.QueryFile.FileInformationClass = class;
    } else {
        next->Parameters.SetFile.Length = length;
        next->Parameters.SetFile.FileInformationClass = class;
        __try {
            RtlCopyMemory(system, buffer, length);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
    }
    if (!NT_SUCCESS(status)) {
        IopDiscardIrp(irp);
        return IopAbandonRequest(request, status);
    }
    return IopPerformRequest(request, irp);
}

static NTSTATUS information(UCHAR major, HANDLE handle, PIO_STATUS_BLOCK iosb, PVOID buffer,
                            ULONG length, FILE_INFORMATION_CLASS class) {
    BOOLEAN set = major == IRP_MJ_SET_INFORMATION;
    ULONG needed = sizeOfClass(class, set);
    IOP_REQUEST request;

    if (!needed) {
        return STATUS_INVALID_INFO_CLASS;
    }
    if (length < needed) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    NTSTATUS status = IopBeginRequest(handle, NULL, NULL, iosb, "", &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    __try {
        if (request.Mode != KernelMode && set) {
            ProbeForRead(buffer, length, sizeof(ULONG));
        } else if (request.Mode != KernelMode) {
            ProbeForWrite(buffer, length, sizeof(ULONG));
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return IopAbandonRequest(&request, GetExceptionCode());
    }
    if (class == FilePositionInformation && request.Synchronous) {
        return position(&request, buffer, set);
    }
    return askDriver(&request, major, buffer, length, class);
}

NTSTATUS NtQueryInformationFile(HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock,
                                PVOID FileInformation, ULONG Length,
                                FILE_INFORMATION_CLASS FileInformationClass) {
    return information(IRP_MJ_QUERY_INFORMATION, FileHandle, IoStatusBlock, FileInformation, Length,
                       FileInformationClass);
}

NTSTATUS NtSetInformationFile(HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock,
                              PVOID FileInformation, ULONG Length,
                              FILE_INFORMATION_CLASS FileInformationClass) {
    return information(IRP_MJ_SET_INFORMATION, FileHandle, IoStatusBlock, FileInformation, Length,
                       FileInformationClass);
}

NTSTATUS NtFlushBuffersFile(HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock) {
    IOP_REQUEST request;
    NTSTATUS status = IopBeginRequest(FileHandle, NULL, NULL, IoStatusBlock, "", &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PIRP irp = IopAllocateRequestIrp(&request, IRP_MJ_FLUSH_BUFFERS);
    return irp ? IopPerformRequest(&request, irp)
               : IopAbandonRequest(&request, STATUS_INSUFFICIENT_RESOURCES);
}
