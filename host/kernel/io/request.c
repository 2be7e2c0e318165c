/*
 * The common way of a request made by a system service, and the services that transfer data.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/ps.h"

BOOLEAN IopIsSynchronous(const FILE_OBJECT *file) { return (file->Flags & FO_SYNCHRONOUS_IO) != 0; }

NTSTATUS IopBeginRequest(HANDLE fileHandle, HANDLE event, PVOID apcRoutine, PIO_STATUS_BLOCK iosb,
                         const char *service, IOP_REQUEST *ret_request) {
    IOP_REQUEST request = {.Mode = ExGetPreviousMode(), .UserIosb = iosb};
    OBJECT_HANDLE_INFORMATION information;

    if (apcRoutine) {
        KiUnimplemented(service);
    }
    NTSTATUS status = ObReferenceObjectByHandle(fileHandle, 0, IopFileType, request.Mode,
                                                (PVOID *)&request.File, &information);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    request.Granted = information.GrantedAccess;
    if (request.Mode != KernelMode) {
        __try {
            ProbeForWrite(iosb, sizeof(*iosb), sizeof(ULONG_PTR));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
    }
    if (NT_SUCCESS(status) && event) {
        status = ObReferenceObjectByHandle(event, EVENT_MODIFY_STATE, ObpEventTypeExport,
                                           request.Mode, (PVOID *)&request.Event, NULL);
        if (NT_SUCCESS(status)) {
            KeClearEvent(request.Event);
        }
    }
    if (!NT_SUCCESS(status)) {
        ObfDereferenceObject(request.File);
        return status;
    }
    if (IopIsSynchronous(request.File)) {
        request.Synchronous = TRUE;
        IopLockFile(request.File);
    }
    KeClearEvent(&request.File->Event);
    request.Device = IoGetRelatedDeviceObject(request.File);
    *ret_request = request;
    return STATUS_SUCCESS;
}

NTSTATUS IopAbandonRequest(IOP_REQUEST *request, NTSTATUS status) {
    if (request->Synchronous) {
        IopUnlockFile(request->File);
    }
    if (request->Event) {
        ObfDereferenceObject(request->Event);
    }
    ObfDereferenceObject(request->File);
    return status;
}

PIRP IopAllocateRequestIrp(const IOP_REQUEST *request, UCHAR major) {
    PIRP irp = IoAllocateIrp(request->Device->StackSize, FALSE);
    if (!irp) {
        return NULL;
    }
    irp->RequestorMode = request->Mode;
    irp->UserIosb = request->UserIosb;
    irp->UserEvent = request->Event;
    irp->Tail.Overlay.Thread = PspCurrentThread();
    irp->Tail.Overlay.OriginalFileObject = request->File;
    irp->Flags = IRP_DEFER_IO_COMPLETION;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = major;
    next->FileObject = request->File;
    return irp;
}

// Waits for the request a synchronous file has under way. An alert or the end of the thread breaks
// the wait; then the IRP is cancelled, and waited for in earnest.
static NTSTATUS waitForFile(PFILE_OBJECT file, PIRP irp, KPROCESSOR_MODE mode) {
    BOOLEAN alertable = (file->Flags & FO_ALERTABLE_IO) != 0;
    NTSTATUS status = KeWaitForSingleObject(&file->Event, Executive, alertable ? mode : KernelMode,
                                            alertable, NULL);
    if (status == STATUS_ALERTED || status == STATUS_USER_APC) {
        if (!KeReadStateEvent(&file->Event)) {
            (VOID) IoCancelIrp(irp);
        }
        KeWaitForSingleObject(&file->Event, Executive, KernelMode, FALSE, NULL);
    }
    return file->FinalStatus;
}

NTSTATUS IopPerformRequest(IOP_REQUEST *request, PIRP irp) {
    PFILE_OBJECT file = request->File;

    // The IRP's own reference goes when it is finished; a synchronous call looks at the file after.
    ObfReferenceObject(file);
    IopQueueToThread(irp);
    NTSTATUS status = IofCallDriver(request->Device, irp);
    if (status != STATUS_PENDING) {
        IopFinishIrp(irp);
    } else if (request->Synchronous) {
        status = waitForFile(file, irp, request->Mode);
    }
    if (request->Synchronous) {
        IopUnlockFile(file);
    }
    ObfDereferenceObject(file);
    return status;
}

// The file position a transfer starts at, by NT's rules.
static NTSTATUS findOffset(const IOP_REQUEST *request, const LARGE_INTEGER *byteOffset,
                           BOOLEAN write, LARGE_INTEGER *ret_offset) {
    PFILE_OBJECT file = request->File;
    LARGE_INTEGER offset = {0};
    if (byteOffset) {
        __try {
            if (request->Mode != KernelMode) {
                ProbeForRead((PVOID)byteOffset, sizeof(*byteOffset), sizeof(ULONG));
            }
            offset = *byteOffset;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            return GetExceptionCode();
        }
    }
    BOOLEAN current =
        !byteOffset || (offset.HighPart == -1 && offset.LowPart == FILE_USE_FILE_POINTER_POSITION);
    if (current && (file->Flags & FO_SYNCHRONOUS_IO)) {
        *ret_offset = file->CurrentByteOffset;
        return STATUS_SUCCESS;
    }
    if (!byteOffset && !(file->Flags & (FO_NAMED_PIPE | FO_MAILSLOT))) {
        return STATUS_INVALID_PARAMETER;
    }
    BOOLEAN atEnd = write && offset.HighPart == -1 && offset.LowPart == FILE_WRITE_TO_END_OF_FILE;
    if (offset.QuadPart < 0 && !atEnd) {
        return STATUS_INVALID_PARAMETER;
    }
    *ret_offset = offset;
    return STATUS_SUCCESS;
}

static NTSTATUS captureKey(const ULONG *key, KPROCESSOR_MODE mode, ULONG *ret_key) {
    *ret_key = 0;
    if (!key) {
        return STATUS_SUCCESS;
    }
    __try {
        if (mode != KernelMode) {
            ProbeForRead((PVOID)key, sizeof(*key), sizeof(ULONG));
        }
        *ret_key = *key;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

static NTSTATUS transfer(UCHAR major, const char *apcName, HANDLE fileHandle, HANDLE event,
                         PVOID apcRoutine, PIO_STATUS_BLOCK iosb, PVOID buffer, ULONG length,
                         const LARGE_INTEGER *byteOffset, const ULONG *key) {
    BOOLEAN read = major == IRP_MJ_READ;
    IOP_REQUEST request;
    LARGE_INTEGER offset;
    ULONG keyValue;

    NTSTATUS status = IopBeginRequest(fileHandle, event, apcRoutine, iosb, apcName, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ACCESS_MASK wanted = read ? FILE_READ_DATA : FILE_WRITE_DATA | FILE_APPEND_DATA;
    if (request.Mode != KernelMode && !(request.Granted & wanted)) {
        return IopAbandonRequest(&request, STATUS_ACCESS_DENIED);
    }
    status = findOffset(&request, byteOffset, !read, &offset);
    if (NT_SUCCESS(status)) {
        status = captureKey(key, request.Mode, &keyValue);
    }
    if (!NT_SUCCESS(status)) {
        return IopAbandonRequest(&request, status);
    }
    PIRP irp = IopAllocateRequestIrp(&request, major);
    if (!irp) {
        return IopAbandonRequest(&request, STATUS_INSUFFICIENT_RESOURCES);
    }
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->Parameters.Read.Length = length; // Write has the same layout
    next->Parameters.Read.Key = keyValue;
    next->Parameters.Read.ByteOffset = offset;
    irp->Flags |= read ? IRP_READ_OPERATION : IRP_WRITE_OPERATION;
    __try {
        status = IopSetupTransfer(irp, request.Device, buffer, length, read, request.Mode);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (!NT_SUCCESS(status)) {
        IopDiscardIrp(irp);
        return IopAbandonRequest(&request, status);
    }
    return IopPerformRequest(&request, irp);
}

NTSTATUS NtReadFile(HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext,
                    PIO_STATUS_BLOCK IoStatusBlock, PVOID Buffer, ULONG Length,
                    PLARGE_INTEGER ByteOffset, PULONG Key) {
    UNREFERENCED_PARAMETER(ApcContext);
    return transfer(IRP_MJ_READ, "NtReadFile with an APC routine", FileHandle, Event,
                    (PVOID)ApcRoutine, IoStatusBlock, Buffer, Length, ByteOffset, Key);
}

NTSTATUS NtWriteFile(HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext,
                     PIO_STATUS_BLOCK IoStatusBlock, PVOID Buffer, ULONG Length,
                     PLARGE_INTEGER ByteOffset, PULONG Key) {
    UNREFERENCED_PARAMETER(ApcContext);
    return transfer(IRP_MJ_WRITE, "NtWriteFile with an APC routine", FileHandle, Event,
                    (PVOID)ApcRoutine, IoStatusBlock, Buffer, Length, ByteOffset, Key);
}

static BOOLEAN mayControl(const IOP_REQUEST *request, ULONG code) {
    ULONG access = (code >> 14) & 3;
    if (request->Mode == KernelMode || access == FILE_ANY_ACCESS) {
        return TRUE;
    }
    // FILE_READ_ACCESS and FILE_WRITE_ACCESS are FILE_READ_DATA and FILE_WRITE_DATA.
    return (request->Granted & access) == access;
}

static NTSTATUS control(UCHAR major, const char *apcName, HANDLE fileHandle, HANDLE event,
                        PVOID apcRoutine, PIO_STATUS_BLOCK iosb, ULONG code, PVOID input,
                        ULONG inputLength, PVOID output, ULONG outputLength) {
    IOP_REQUEST request;
    NTSTATUS status = IopBeginRequest(fileHandle, event, apcRoutine, iosb, apcName, &request);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (!mayControl(&request, code)) {
        return IopAbandonRequest(&request, STATUS_ACCESS_DENIED);
    }
    PIRP irp = IopAllocateRequestIrp(&request, major);
    if (!irp) {
        return IopAbandonRequest(&request, STATUS_INSUFFICIENT_RESOURCES);
    }
    __try {
        status = IopSetupControl(irp, code, input, inputLength, output, outputLength, request.Mode);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (!NT_SUCCESS(status)) {
        IopDiscardIrp(irp);
        return IopAbandonRequest(&request, status);
    }
    return IopPerformRequest(&request, irp);
}

NTSTATUS NtDeviceIoControlFile(HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine,
                               PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
                               ULONG IoControlCode, PVOID InputBuffer, ULONG InputBufferLength,
                               PVOID OutputBuffer, ULONG OutputBufferLength) {
    UNREFERENCED_PARAMETER(ApcContext);
    return control(IRP_MJ_DEVICE_CONTROL, "NtDeviceIoControlFile with an APC routine", FileHandle,
                   Event, (PVOID)ApcRoutine, IoStatusBlock, IoControlCode, InputBuffer,
                   InputBufferLength, OutputBuffer, OutputBufferLength);
}

NTSTATUS NtFsControlFile(HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine,
                         PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock, ULONG FsControlCode,
                         PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                         ULONG OutputBufferLength) {
    UNREFERENCED_PARAMETER(ApcContext);
    return control(IRP_MJ_FILE_SYSTEM_CONTROL, "NtFsControlFile with an APC routine", FileHandle,
                   Event, (PVOID)ApcRoutine, IoStatusBlock, FsControlCode, InputBuffer,
                   InputBufferLength, OutputBuffer, OutputBufferLength);
}
