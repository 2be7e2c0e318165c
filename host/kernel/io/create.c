/*
 * Opening a file: from a name in the namespace to IRP_MJ_CREATE and a handle.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/ps.h"

// What IRP_MJ_CREATE's stack location points to; it lives as long as the request.
typedef struct _CREATE_SECURITY {
    IO_SECURITY_CONTEXT Context;
    ACCESS_STATE AccessState;
} CREATE_SECURITY;

static ULONG fileFlags(const IOP_OPEN *open, const OB_PARSE *parse) {
    static const struct {
        ULONG Option;
        ULONG Flag;
    } map[] = {
        {FILE_SYNCHRONOUS_IO_ALERT, FO_SYNCHRONOUS_IO | FO_ALERTABLE_IO},
        {FILE_SYNCHRONOUS_IO_NONALERT, FO_SYNCHRONOUS_IO},
        {FILE_NO_INTERMEDIATE_BUFFERING, FO_NO_INTERMEDIATE_BUFFERING},
        {FILE_WRITE_THROUGH, FO_WRITE_THROUGH},
        {FILE_SEQUENTIAL_ONLY, FO_SEQUENTIAL_ONLY},
        {FILE_RANDOM_ACCESS, FO_RANDOM_ACCESS},
    };
    ULONG flags = 0;
    for (ULONG i = 0; i < RTL_NUMBER_OF(map); i++) {
        if (open->CreateOptions & map[i].Option) {
            flags |= map[i].Flag;
        }
    }
    if (!(parse->Attributes & OBJ_CASE_INSENSITIVE)) {
        flags |= FO_OPENED_CASE_SENSITIVE;
    }
    return flags;
}

static NTSTATUS newFile(const OB_PARSE *parse, const IOP_OPEN *open, PDEVICE_OBJECT device,
                        PFILE_OBJECT *ret_file) {
    PFILE_OBJECT file;
    NTSTATUS status = ObpAllocateObject(IopFileType, sizeof(FILE_OBJECT), (PVOID *)&file);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    file->Type = IO_TYPE_FILE;
    file->Size = sizeof(FILE_OBJECT);
    file->Flags = fileFlags(open, parse);
    KeInitializeEvent(&file->Lock, SynchronizationEvent, FALSE);
    KeInitializeEvent(&file->Event, NotificationEvent, FALSE);
    if (parse->Remaining.Length) {
        file->FileName.Buffer =
            ExAllocatePool2(POOL_FLAG_PAGED, parse->Remaining.Length, IOP_TAG_NAME);
        if (!file->FileName.Buffer) {
            ObfDereferenceObject(file);
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        file->FileName.Length = parse->Remaining.Length;
        file->FileName.MaximumLength = parse->Remaining.Length;
        RtlCopyMemory(file->FileName.Buffer, parse->Remaining.Buffer, parse->Remaining.Length);
    }
    if (open->RelatedFile) {
        ObfReferenceObject(open->RelatedFile);
        file->RelatedFileObject = open->RelatedFile;
    }
    // From here on the file counts as an open of the device; IopDeleteFile gives that back.
    file->DeviceObject = device;
    file->Vpb = device->Vpb;
    *ret_file = file;
    return STATUS_SUCCESS;
}

static NTSTATUS sendCreate(PFILE_OBJECT file, PDEVICE_OBJECT top, const OB_PARSE *parse,
                           IOP_OPEN *open) {
    CREATE_SECURITY security = {0};
    IO_STATUS_BLOCK iosb = {0};
    PIRP irp = IoAllocateIrp(top->StackSize, FALSE);
    if (!irp) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    security.AccessState.OriginalDesiredAccess = open->DesiredAccess;
    security.AccessState.RemainingDesiredAccess = 0;
    security.AccessState.PreviouslyGrantedAccess = ObpMapAccess(IopFileType, open->DesiredAccess);
    security.Context.AccessState = &security.AccessState;
    security.Context.DesiredAccess = ObpMapAccess(IopFileType, open->DesiredAccess);
    security.Context.FullCreateOptions = open->CreateOptions;

    irp->Flags = IRP_CREATE_OPERATION | IRP_SYNCHRONOUS_API | IRP_DEFER_IO_COMPLETION;
    irp->RequestorMode = parse->Mode;
    irp->UserIosb = &iosb;
    irp->Tail.Overlay.Thread = PspCurrentThread();
    irp->Tail.Overlay.OriginalFileObject = file;
    irp->AssociatedIrp.SystemBuffer = open->EaBuffer;
    irp->Overlay.AllocationSize = open->AllocationSize;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_CREATE;
    next->Flags = (parse->Attributes & OBJ_CASE_INSENSITIVE) ? 0 : SL_CASE_SENSITIVE;
    next->FileObject = file;
    next->Parameters.Create.SecurityContext = &security.Context;
    next->Parameters.Create.Options =
        (open->Disposition << 24) | (open->CreateOptions & FILE_VALID_OPTION_FLAGS);
    next->Parameters.Create.FileAttributes = (USHORT)open->FileAttributes;
    next->Parameters.Create.ShareAccess = (USHORT)open->ShareAccess;
    next->Parameters.Create.EaLength = open->EaLength;

    ObfReferenceObject(file); // the IRP's
    IopQueueToThread(irp);
    KeClearEvent(&file->Event);
    NTSTATUS status = IofCallDriver(top, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&file->Event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    } else {
        iosb = irp->IoStatus;
        status = iosb.Status;
        IopFinishIrp(irp);
    }
    open->Information = iosb.Information;
    return status;
}

// A driver may answer that the name is another one, which it has put into the file object.
static NTSTATUS takeReparse(PFILE_OBJECT file, PUNICODE_STRING ret_reparse) {
    PWCHAR buffer = ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)file->FileName.Length + sizeof(WCHAR),
                                    OBP_TAG_NAME);
    if (!buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(buffer, file->FileName.Buffer, file->FileName.Length);
    ret_reparse->Buffer = buffer;
    ret_reparse->Length = file->FileName.Length;
    ret_reparse->MaximumLength = file->FileName.Length;
    return STATUS_REPARSE;
}

static NTSTATUS reserveDevice(PDEVICE_OBJECT device) {
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;
    KeAcquireSpinLock(&IopDatabaseLock, &irql);
    ULONG flags = device->DeviceObjectExtension->ExtensionFlags;
    if ((flags &
         (DOE_UNLOAD_PENDING | DOE_DELETE_PENDING | DOE_REMOVE_PENDING | DOE_REMOVE_PROCESSED)) ||
        (device->Flags & DO_DEVICE_INITIALIZING)) {
        status = STATUS_NO_SUCH_DEVICE;
    } else if ((device->Flags & DO_EXCLUSIVE) && device->ReferenceCount) {
        status = STATUS_ACCESS_DENIED;
    } else {
        device->ReferenceCount++;
    }
    KeReleaseSpinLock(&IopDatabaseLock, irql);
    return status;
}

static NTSTATUS openDevice(PDEVICE_OBJECT device, OB_PARSE *parse, PVOID *ret_object,
                           PUNICODE_STRING ret_reparse) {
    IOP_OPEN *open = parse->Context;
    PFILE_OBJECT file;

    NTSTATUS status = STATUS_SUCCESS;
    // Without FILE_DEVICE_SECURE_OPEN the names behind the device are the driver's to guard.
    if (parse->Mode != KernelMode &&
        (!parse->Remaining.Length || (device->Characteristics & FILE_DEVICE_SECURE_OPEN))) {
        status = ObpCheckAccess(device, open->DesiredAccess);
    }
    if (NT_SUCCESS(status)) {
        status = reserveDevice(device);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (device->Vpb && !(device->Vpb->Flags & VPB_MOUNTED) && parse->Remaining.Length) {
        KiUnimplemented("opening a file on an unmounted volume (no file systems here)");
    }
    status = newFile(parse, open, device, &file);
    if (!NT_SUCCESS(status)) {
        IopDereferenceDevice(device);
        return status;
    }
    status = sendCreate(file, IoGetAttachedDevice(device), parse, open);
    if (NT_SUCCESS(status) && status != STATUS_REPARSE) {
        *ret_object = file;
        return STATUS_SUCCESS;
    }
    if (status == STATUS_REPARSE) {
        status = open->Information == IO_REPARSE ? takeReparse(file, ret_reparse)
                                                 : STATUS_IO_REPARSE_TAG_NOT_HANDLED;
    }
    // No driver knows this file, so its end must not be told to any.
    file->DeviceObject = NULL;
    ObfDereferenceObject(file);
    IopDereferenceDevice(device);
    return status;
}

NTSTATUS IopParseDevice(PVOID object, OB_PARSE *parse, PVOID *ret_object,
                        PUNICODE_STRING ret_reparse) {
    if (!parse->Context) {
        // Somebody wants the device object itself, not a file on it.
        if (parse->Remaining.Length) {
            return STATUS_OBJECT_TYPE_MISMATCH;
        }
        ObfReferenceObject(object);
        *ret_object = object;
        return STATUS_SUCCESS;
    }
    return openDevice(object, parse, ret_object, ret_reparse);
}

NTSTATUS IopParseFile(PVOID object, OB_PARSE *parse, PVOID *ret_object,
                      PUNICODE_STRING ret_reparse) {
    PFILE_OBJECT file = object;
    IOP_OPEN *open = parse->Context;
    if (!open) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    open->RelatedFile = file;
    return openDevice(file->DeviceObject, parse, ret_object, ret_reparse);
}

static NTSTATUS checkOptions(ULONG disposition, ULONG options, ACCESS_MASK access) {
    ULONG synchronous = options & (FILE_SYNCHRONOUS_IO_ALERT | FILE_SYNCHRONOUS_IO_NONALERT);
    ULONG kind = options & (FILE_DIRECTORY_FILE | FILE_NON_DIRECTORY_FILE);
    if (disposition > FILE_MAXIMUM_DISPOSITION || (options & ~(ULONG)FILE_VALID_OPTION_FLAGS) ||
        synchronous == (FILE_SYNCHRONOUS_IO_ALERT | FILE_SYNCHRONOUS_IO_NONALERT) ||
        (synchronous && !(access & (SYNCHRONIZE | GENERIC_ALL | GENERIC_READ | GENERIC_WRITE |
                                    GENERIC_EXECUTE | MAXIMUM_ALLOWED))) ||
        kind == (FILE_DIRECTORY_FILE | FILE_NON_DIRECTORY_FILE) ||
        ((options & FILE_DELETE_ON_CLOSE) &&
         !(access & (DELETE | GENERIC_ALL | MAXIMUM_ALLOWED)))) {
        return STATUS_INVALID_PARAMETER;
    }
    return STATUS_SUCCESS;
}

static NTSTATUS captureOpen(IOP_OPEN *open, PHANDLE handle, PIO_STATUS_BLOCK iosb,
                            const LARGE_INTEGER *allocationSize, PVOID ea, ULONG eaLength,
                            KPROCESSOR_MODE mode) {
    NTSTATUS status = STATUS_SUCCESS;
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(handle, sizeof(*handle), sizeof(HANDLE));
            ProbeForWrite(iosb, sizeof(*iosb), sizeof(ULONG_PTR));
            if (allocationSize) {
                ProbeForRead((PVOID)allocationSize, sizeof(*allocationSize), sizeof(ULONG));
            }
            if (ea && eaLength) {
                ProbeForRead(ea, eaLength, sizeof(ULONG));
            }
        }
        if (allocationSize) {
            open->AllocationSize = *allocationSize;
        }
        if (ea && eaLength) {
            open->EaBuffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, eaLength, IOP_TAG_BUFFER);
            if (!open->EaBuffer) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            open->EaLength = eaLength;
            RtlCopyMemory(open->EaBuffer, ea, eaLength);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}

static NTSTATUS openAndMakeHandle(IOP_OPEN *open, const OB_ATTRIBUTES *attributes,
                                  KPROCESSOR_MODE mode, HANDLE *ret_handle) {
    PFILE_OBJECT file;
    NTSTATUS status = ObpLookup(attributes->Root, &attributes->Name, attributes->Attributes,
                                IopFileType, mode, open, (PVOID *)&file);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ACCESS_MASK granted = ObpMapAccess(IopFileType, open->DesiredAccess);
    file->ReadAccess = (granted & FILE_READ_DATA) != 0;
    file->WriteAccess = (granted & (FILE_WRITE_DATA | FILE_APPEND_DATA)) != 0;
    file->DeleteAccess = (granted & DELETE) != 0;
    file->Flags |= FO_HANDLE_CREATED;
    status = ObpCreateHandle(file, granted, attributes->Attributes, ret_handle);
    if (!NT_SUCCESS(status)) {
        file->Flags &= ~(ULONG)FO_HANDLE_CREATED; // its deletion sends the cleanup
    }
    ObfDereferenceObject(file);
    return status;
}

NTSTATUS IoCreateFile(PHANDLE FileHandle, ACCESS_MASK DesiredAccess,
                      POBJECT_ATTRIBUTES ObjectAttributes, PIO_STATUS_BLOCK IoStatusBlock,
                      PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess,
                      ULONG Disposition, ULONG CreateOptions, PVOID EaBuffer, ULONG EaLength,
                      CREATE_FILE_TYPE CreateFileType, PVOID InternalParameters, ULONG Options) {
    KPROCESSOR_MODE mode = (Options & IO_NO_PARAMETER_CHECKING) ? KernelMode : ExGetPreviousMode();
    IOP_OPEN open = {.DesiredAccess = DesiredAccess,
                     .FileAttributes = FileAttributes,
                     .ShareAccess = ShareAccess,
                     .Disposition = Disposition,
                     .CreateOptions = CreateOptions};
    OB_ATTRIBUTES attributes = {0};
    HANDLE handle = NULL;

    if (CreateFileType != CreateFileTypeNone || InternalParameters) {
        KiUnimplemented("IoCreateFile of a pipe or mailslot");
    }
    NTSTATUS status = checkOptions(Disposition, CreateOptions, DesiredAccess);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status =
        captureOpen(&open, FileHandle, IoStatusBlock, AllocationSize, EaBuffer, EaLength, mode);
    if (NT_SUCCESS(status)) {
        status = ObpCaptureAttributes(ObjectAttributes, mode, &attributes);
    }
    if (NT_SUCCESS(status)) {
        status = openAndMakeHandle(&open, &attributes, mode, &handle);
    }
    if (NT_SUCCESS(status)) {
        status = ObpWriteHandle(FileHandle, handle, mode);
    }
    if (NT_SUCCESS(status)) {
        __try {
            IoStatusBlock->Information = open.Information;
            IoStatusBlock->Status = status;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
    }
    ObpReleaseAttributes(&attributes);
    if (open.EaBuffer) {
        ExFreePoolWithTag(open.EaBuffer, IOP_TAG_BUFFER);
    }
    return status;
}

NTSTATUS NtCreateFile(PHANDLE FileHandle, ACCESS_MASK DesiredAccess,
                      POBJECT_ATTRIBUTES ObjectAttributes, PIO_STATUS_BLOCK IoStatusBlock,
                      PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess,
                      ULONG CreateDisposition, ULONG CreateOptions, PVOID EaBuffer,
                      ULONG EaLength) {
    return IoCreateFile(FileHandle, DesiredAccess, ObjectAttributes, IoStatusBlock, AllocationSize,
                        FileAttributes, ShareAccess, CreateDisposition, CreateOptions, EaBuffer,
                        EaLength, CreateFileTypeNone, NULL, 0);
}

NTSTATUS NtOpenFile(PHANDLE FileHandle, ACCESS_MASK DesiredAccess,
                    POBJECT_ATTRIBUTES ObjectAttributes, PIO_STATUS_BLOCK IoStatusBlock,
                    ULONG ShareAccess, ULONG OpenOptions) {
    return IoCreateFile(FileHandle, DesiredAccess, ObjectAttributes, IoStatusBlock, NULL, 0,
                        ShareAccess, FILE_OPEN, OpenOptions, NULL, 0, CreateFileTypeNone, NULL, 0);
}
