/*
 * A WDM driver that uses the I/O manager in every way the test asks for.
 */
#include <ntifs.h>
#include "host/kernel/tests/xfer.h"

#define STORE_SIZE 4096
#define TAG 'refX'

typedef enum _KIND { KindPlain, KindStartIo } KIND;

typedef struct _EXTENSION {
    KIND Kind;
    UCHAR Store[STORE_SIZE];
    ULONG Stored;
    LIST_ENTRY Waiting;
    KSPIN_LOCK WaitingLock;
    IO_CSQ Queue;
    KDPC Dpc;
    PIRP DpcIrp;
} EXTENSION, *PEXTENSION;

typedef struct _WORK {
    PIO_WORKITEM Item;
    PIRP Irp;
} WORK;

static XFER_COUNTS counts;

ULONG XferSelfTest(PDEVICE_OBJECT device, PUNICODE_STRING registryPath);
static UNICODE_STRING registryPath;

static NTSTATUS complete(PIRP irp, NTSTATUS status, ULONG_PTR information) {
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

// --- the cancel-safe queue -----------------------------------------------------------------------

static VOID insertIrp(PIO_CSQ queue, PIRP irp) {
    PEXTENSION extension = CONTAINING_RECORD(queue, EXTENSION, Queue);
    InsertTailList(&extension->Waiting, &irp->Tail.Overlay.ListEntry);
}

static VOID removeIrp(PIO_CSQ queue, PIRP irp) {
    UNREFERENCED_PARAMETER(queue);
    RemoveEntryList(&irp->Tail.Overlay.ListEntry);
}

static PIRP peekIrp(PIO_CSQ queue, PIRP irp, PVOID context) {
    PEXTENSION extension = CONTAINING_RECORD(queue, EXTENSION, Queue);
    PLIST_ENTRY next = irp ? irp->Tail.Overlay.ListEntry.Flink : extension->Waiting.Flink;
    UNREFERENCED_PARAMETER(context);
    return next == &extension->Waiting ? NULL
                                       : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
}

static VOID lockQueue(PIO_CSQ queue, PKIRQL irql) {
    KeAcquireSpinLock(&CONTAINING_RECORD(queue, EXTENSION, Queue)->WaitingLock, irql);
}

static VOID unlockQueue(PIO_CSQ queue, KIRQL irql) {
    KeReleaseSpinLock(&CONTAINING_RECORD(queue, EXTENSION, Queue)->WaitingLock, irql);
}

static VOID completeCancelled(PIO_CSQ queue, PIRP irp) {
    UNREFERENCED_PARAMETER(queue);
    counts.Cancelled++;
    complete(irp, STATUS_CANCELLED, 0);
}

// --- requests ------------------------------------------------------------------------------------

static VOID reverse(PUCHAR bytes, ULONG length) {
    for (ULONG i = 0; i < length / 2; i++) {
        UCHAR byte = bytes[i];
        bytes[i] = bytes[length - 1 - i];
        bytes[length - 1 - i] = byte;
    }
}

static NTSTATUS reverseNeither(PIRP irp, PIO_STACK_LOCATION location) {
    ULONG inputLength = location->Parameters.DeviceIoControl.InputBufferLength;
    ULONG outputLength = location->Parameters.DeviceIoControl.OutputBufferLength;
    PUCHAR input = location->Parameters.DeviceIoControl.Type3InputBuffer;
    PUCHAR output = irp->UserBuffer;
    ULONG length = min(inputLength, outputLength);
    NTSTATUS status = STATUS_SUCCESS;
    __try {
        ProbeForRead(input, inputLength, 1);
        ProbeForWrite(output, outputLength, 1);
        RtlMoveMemory(output, input, length);
        reverse(output, length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
        length = 0;
    }
    return complete(irp, status, length);
}

static NTSTATUS sumInDirect(PIRP irp, PIO_STACK_LOCATION location) {
    PUCHAR input = irp->AssociatedIrp.SystemBuffer;
    ULONG_PTR sum = 0;
    for (ULONG i = 0; i < location->Parameters.DeviceIoControl.InputBufferLength; i++) {
        sum += input[i];
    }
    if (irp->MdlAddress) {
        PUCHAR second = MmGetSystemAddressForMdlSafe(irp->MdlAddress, NormalPagePriority);
        for (ULONG i = 0; second && i < MmGetMdlByteCount(irp->MdlAddress); i++) {
            sum += second[i];
        }
    }
    return complete(irp, STATUS_SUCCESS, sum);
}

static NTSTATUS reverseOutDirect(PIRP irp, PIO_STACK_LOCATION location) {
    ULONG length = min(location->Parameters.DeviceIoControl.InputBufferLength,
                       location->Parameters.DeviceIoControl.OutputBufferLength);
    if (!irp->MdlAddress) {
        return complete(irp, STATUS_INVALID_PARAMETER, 0);
    }
    PUCHAR output = MmGetSystemAddressForMdlSafe(irp->MdlAddress, NormalPagePriority);
    if (!output) {
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    RtlCopyMemory(output, irp->AssociatedIrp.SystemBuffer, length);
    reverse(output, length);
    return complete(irp, STATUS_SUCCESS, length);
}

static KDEFERRED_ROUTINE completeInDpc;
static VOID completeInDpc(PKDPC dpc, PVOID context, PVOID first, PVOID second) {
    UNREFERENCED_PARAMETER(dpc);
    UNREFERENCED_PARAMETER(first);
    UNREFERENCED_PARAMETER(second);
    PEXTENSION extension = context;
    PIRP irp = extension->DpcIrp;
    *(PULONG)irp->AssociatedIrp.SystemBuffer = KeGetCurrentIrql();
    complete(irp, STATUS_SUCCESS, sizeof(ULONG));
}

static IO_WORKITEM_ROUTINE completeInWorkItem;
static VOID completeInWorkItem(PDEVICE_OBJECT device, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    WORK *work = context;
    *(PULONG)work->Irp->AssociatedIrp.SystemBuffer = KeGetCurrentIrql();
    complete(work->Irp, STATUS_SUCCESS, sizeof(ULONG));
    IoFreeWorkItem(work->Item);
    ExFreePoolWithTag(work, TAG);
}

static NTSTATUS queueWorkItem(PDEVICE_OBJECT device, PIRP irp) {
    WORK *work = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*work), TAG);
    PIO_WORKITEM item = IoAllocateWorkItem(device);
    if (!work || !item) {
        if (work) {
            ExFreePoolWithTag(work, TAG);
        }
        if (item) {
            IoFreeWorkItem(item);
        }
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
    }
    work->Item = item;
    work->Irp = irp;
    IoMarkIrpPending(irp);
    IoQueueWorkItem(item, completeInWorkItem, DelayedWorkQueue, work);
    return STATUS_PENDING;
}

static NTSTATUS release(PEXTENSION extension, PIRP irp) {
    PIRP waiting = IoCsqRemoveNextIrp(&extension->Queue, NULL);
    if (!waiting) {
        return complete(irp, STATUS_NO_MORE_ENTRIES, 0);
    }
    *(PULONG)waiting->AssociatedIrp.SystemBuffer = *(PULONG)irp->AssociatedIrp.SystemBuffer;
    complete(waiting, STATUS_SUCCESS, sizeof(ULONG));
    return complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS control(PDEVICE_OBJECT device, PIRP irp, PIO_STACK_LOCATION location) {
    PEXTENSION extension = device->DeviceExtension;
    ULONG inputLength = location->Parameters.DeviceIoControl.InputBufferLength;
    ULONG outputLength = location->Parameters.DeviceIoControl.OutputBufferLength;
    PVOID buffer = irp->AssociatedIrp.SystemBuffer;

    switch (location->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_REVERSE_BUFFERED:
        reverse(buffer, inputLength);
        return complete(irp, STATUS_SUCCESS, min(inputLength, outputLength));
    case IOCTL_REVERSE_OUT_DIRECT:
        return reverseOutDirect(irp, location);
    case IOCTL_SUM_IN_DIRECT:
        return sumInDirect(irp, location);
    case IOCTL_REVERSE_NEITHER:
        return reverseNeither(irp, location);
    case IOCTL_NEEDS_WRITE:
        return complete(irp, STATUS_SUCCESS, 0);
    case IOCTL_PEND:
        IoCsqInsertIrp(&extension->Queue, irp, NULL);
        return STATUS_PENDING;
    case IOCTL_RELEASE:
        return release(extension, irp);
    case IOCTL_BY_DPC:
        extension->DpcIrp = irp;
        IoMarkIrpPending(irp);
        KeInsertQueueDpc(&extension->Dpc, NULL, NULL);
        return STATUS_PENDING;
    case IOCTL_BY_WORK_ITEM:
        return queueWorkItem(device, irp);
    case IOCTL_SELF_TEST:
        *(PULONG)buffer = XferSelfTest(device, &registryPath);
        return complete(irp, STATUS_SUCCESS, sizeof(ULONG));
    case IOCTL_COUNTS:
        if (outputLength < sizeof(counts)) {
            return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
        }
        RtlCopyMemory(buffer, &counts, sizeof(counts));
        return complete(irp, STATUS_SUCCESS, sizeof(counts));
    default:
        return complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}

// The bytes of a transfer, by the device's transfer method. NULL: no memory, or no access.
static PUCHAR transferBuffer(PDEVICE_OBJECT device, PIRP irp) {
    if (device->Flags & DO_BUFFERED_IO) {
        return irp->AssociatedIrp.SystemBuffer;
    }
    if (device->Flags & DO_DIRECT_IO) {
        return irp->MdlAddress ? MmGetSystemAddressForMdlSafe(irp->MdlAddress, NormalPagePriority)
                               : NULL;
    }
    return irp->UserBuffer;
}

static NTSTATUS transfer(PDEVICE_OBJECT device, PIRP irp, PIO_STACK_LOCATION location) {
    PEXTENSION extension = device->DeviceExtension;
    ULONG length = location->Parameters.Read.Length;
    PUCHAR buffer = transferBuffer(device, irp);
    NTSTATUS status = STATUS_SUCCESS;

    if (length > STORE_SIZE) {
        return complete(irp, STATUS_INVALID_BUFFER_SIZE, 0);
    }
    __try {
        if (location->MajorFunction == IRP_MJ_WRITE) {
            RtlCopyMemory(extension->Store, buffer, length);
            extension->Stored = length;
        } else {
            length = min(length, extension->Stored);
            RtlCopyMemory(buffer, extension->Store, length);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
        length = 0;
    }
    return complete(irp, status, length);
}

// --- StartIo -------------------------------------------------------------------------------------

static DRIVER_STARTIO startIo;
static VOID startIo(PDEVICE_OBJECT device, PIRP irp) {
    ULONG *value = irp->AssociatedIrp.SystemBuffer;
    *value += 1;
    complete(irp, STATUS_SUCCESS, sizeof(ULONG));
    IoStartNextPacket(device, FALSE);
}

// --- dispatch ------------------------------------------------------------------------------------

static DRIVER_DISPATCH dispatch;
static NTSTATUS dispatch(PDEVICE_OBJECT device, PIRP irp) {
    PEXTENSION extension = device->DeviceExtension;
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);

    switch (location->MajorFunction) {
    case IRP_MJ_CREATE:
        counts.Creates++;
        return complete(irp, STATUS_SUCCESS, FILE_OPENED);
    case IRP_MJ_CLEANUP:
        counts.Cleanups++;
        return complete(irp, STATUS_SUCCESS, 0);
    case IRP_MJ_CLOSE:
        counts.Closes++;
        return complete(irp, STATUS_SUCCESS, 0);
    case IRP_MJ_DEVICE_CONTROL:
        if (extension->Kind == KindStartIo) {
            IoMarkIrpPending(irp);
            IoStartPacket(device, irp, NULL, NULL);
            return STATUS_PENDING;
        }
        return control(device, irp, location);
    default:
        return transfer(device, irp, location);
    }
}

static NTSTATUS create(PDRIVER_OBJECT driver, PCWSTR name, ULONG flags, KIND kind,
                       PDEVICE_OBJECT *ret_device) {
    UNICODE_STRING string;
    PDEVICE_OBJECT device;
    RtlInitUnicodeString(&string, name);
    NTSTATUS status =
        IoCreateDevice(driver, sizeof(EXTENSION), name ? &string : NULL, FILE_DEVICE_UNKNOWN,
                       FILE_DEVICE_SECURE_OPEN, name && !wcscmp(name, XFER_EXCLUSIVE), &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PEXTENSION extension = device->DeviceExtension;
    extension->Kind = kind;
    InitializeListHead(&extension->Waiting);
    KeInitializeSpinLock(&extension->WaitingLock);
    KeInitializeDpc(&extension->Dpc, completeInDpc, extension);
    device->Flags |= flags;
    *ret_device = device;
    return IoCsqInitialize(&extension->Queue, insertIrp, removeIrp, peekIrp, lockQueue, unlockQueue,
                           completeCancelled);
}

// Gives a device an access list of at most one entry: Everyone, with this mask.
static NTSTATUS protect(PDEVICE_OBJECT device, ACCESS_MASK everyone) {
    struct {
        ACL List;
        ACCESS_ALLOWED_ACE Entry; // its last field is the SID's first four bytes
        UCHAR Rest[8];
    } acl = {.List = {.AclRevision = ACL_REVISION, .AclSize = sizeof(acl)}};
    static const UCHAR world[12] = {1, 1, 0, 0, 0, 0, 0, 1};
    SECURITY_DESCRIPTOR descriptor;
    UCHAR back[128];
    ULONG needed = 0;
    HANDLE handle;
    if (everyone) {
        acl.List.AceCount = 1;
        acl.Entry.Header.AceType = ACCESS_ALLOWED_ACE_TYPE;
        acl.Entry.Header.AceSize = sizeof(acl) - sizeof(ACL);
        acl.Entry.Mask = everyone;
        RtlCopyMemory(&acl.Entry.SidStart, world, sizeof(world));
    }
    NTSTATUS status = RtlCreateSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION);
    if (NT_SUCCESS(status)) {
        status = RtlSetDaclSecurityDescriptor(&descriptor, TRUE, &acl.List, FALSE);
    }
    if (NT_SUCCESS(status)) {
        status = ObOpenObjectByPointer(device, OBJ_KERNEL_HANDLE, NULL, WRITE_DAC | READ_CONTROL,
                                       NULL, KernelMode, &handle);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwSetSecurityObject(handle, DACL_SECURITY_INFORMATION, &descriptor);
    if (NT_SUCCESS(status)) {
        status =
            ZwQuerySecurityObject(handle, DACL_SECURITY_INFORMATION, back, sizeof(back), &needed);
    }
    ZwClose(handle);
    return NT_SUCCESS(status) && !SeValidSecurityDescriptor(needed, back) ? STATUS_INTERNAL_ERROR
                                                                          : status;
}

static NTSTATUS createProtected(PDRIVER_OBJECT driver, PCWSTR name, ACCESS_MASK everyone) {
    PDEVICE_OBJECT device;
    NTSTATUS status = create(driver, name, DO_BUFFERED_IO, KindPlain, &device);
    return NT_SUCCESS(status) ? protect(device, everyone) : status;
}

static DRIVER_UNLOAD unload;
static VOID unload(PDRIVER_OBJECT driver) {
    DbgPrint("xfer: unload\n");
    while (driver->DeviceObject) {
        IoDeleteDevice(driver->DeviceObject);
    }
    ExFreePoolWithTag(registryPath.Buffer, TAG);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    PDEVICE_OBJECT device;
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        if (i == IRP_MJ_CREATE || i == IRP_MJ_CLEANUP || i == IRP_MJ_CLOSE || i == IRP_MJ_READ ||
            i == IRP_MJ_WRITE || i == IRP_MJ_DEVICE_CONTROL) {
            driver->MajorFunction[i] = dispatch;
        }
    }
    driver->DriverUnload = unload;
    driver->DriverStartIo = startIo;
    registryPath.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, path->Length, TAG);
    if (!registryPath.Buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    registryPath.MaximumLength = path->Length;
    RtlCopyUnicodeString(&registryPath, path);

    NTSTATUS status = create(driver, XFER_BUFFERED, DO_BUFFERED_IO, KindPlain, &device);
    if (NT_SUCCESS(status)) {
        status = create(driver, XFER_DIRECT, DO_DIRECT_IO, KindPlain, &device);
    }
    if (NT_SUCCESS(status)) {
        status = create(driver, XFER_NEITHER, 0, KindPlain, &device);
    }
    if (NT_SUCCESS(status)) {
        status = create(driver, XFER_STARTIO, DO_BUFFERED_IO, KindStartIo, &device);
    }
    if (NT_SUCCESS(status)) {
        status = create(driver, XFER_EXCLUSIVE, DO_BUFFERED_IO, KindPlain, &device);
    }
    if (NT_SUCCESS(status)) {
        status = create(driver, XFER_STACKED, DO_BUFFERED_IO, KindPlain, &device);
    }
    if (NT_SUCCESS(status)) {
        status = createProtected(driver, XFER_READ_ONLY, GENERIC_READ);
    }
    if (NT_SUCCESS(status)) {
        status = createProtected(driver, XFER_CLOSED, 0);
    }
    if (!NT_SUCCESS(status)) {
        unload(driver);
    }
    return status;
}
