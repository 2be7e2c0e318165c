/* A WDM driver that repeats what it is told: enough to try each call of the test library. */
#include <ntddk.h>

#include "parrot.h"

typedef struct _PARROT {
    CHAR Text[64];
    ULONG Size;
    PIRP Held; /* pending PARROT_HOLD or PARROT_LATER, guarded by Lock */
    KSPIN_LOCK Lock;
    KTIMER Timer;
    KDPC Dpc;
} PARROT, *PPARROT;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD Unload;
static DRIVER_DISPATCH OpenClose;
static DRIVER_DISPATCH ReadWrite;
static DRIVER_DISPATCH Control;
static DRIVER_CANCEL Cancel;
static KDEFERRED_ROUTINE Expire;

static UNICODE_STRING DeviceName = RTL_CONSTANT_STRING(L"\\Device\\Parrot");
static UNICODE_STRING LinkName = RTL_CONSTANT_STRING(L"\\??\\Parrot");

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS OpenClose(PDEVICE_OBJECT Device, PIRP Irp) {
    UNREFERENCED_PARAMETER(Device);
    return Complete(Irp, STATUS_SUCCESS, 0);
}

static NTSTATUS ReadWrite(PDEVICE_OBJECT Device, PIRP Irp) {
    PPARROT Parrot = Device->DeviceExtension;
    PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG Size;

    if (Stack->MajorFunction == IRP_MJ_WRITE) {
        Size = Stack->Parameters.Write.Length;
        if (Size > sizeof(Parrot->Text)) {
            return Complete(Irp, STATUS_INVALID_BUFFER_SIZE, 0);
        }
        RtlCopyMemory(Parrot->Text, Irp->AssociatedIrp.SystemBuffer, Size);
        Parrot->Size = Size;
        return Complete(Irp, STATUS_SUCCESS, Size);
    }
    Size = min(Parrot->Size, Stack->Parameters.Read.Length);
    RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, Parrot->Text, Size);
    return Complete(Irp, STATUS_SUCCESS, Size);
}

/* Takes the pending request, unless somebody was faster. */
static PIRP Take(PPARROT Parrot, PIRP Wanted) {
    PIRP Irp;
    KIRQL Irql;

    KeAcquireSpinLock(&Parrot->Lock, &Irql);
    Irp = Parrot->Held;
    if (Irp != NULL && Wanted != NULL && Irp != Wanted) {
        Irp = NULL;
    }
    if (Irp != NULL) {
        Parrot->Held = NULL;
    }
    KeReleaseSpinLock(&Parrot->Lock, Irql);
    return Irp;
}

static VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp) {
    PPARROT Parrot = Device->DeviceExtension;

    IoReleaseCancelSpinLock(Irp->CancelIrql);
    if (Take(Parrot, Irp) != NULL) {
        KeCancelTimer(&Parrot->Timer);
        Complete(Irp, STATUS_CANCELLED, 0);
    }
}

static VOID Expire(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
    PPARROT Parrot = Context;
    PIRP Irp = Take(Parrot, NULL);

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (Irp == NULL) {
        return;
    }
    /* The cancel routine that can no longer be taken back finds nothing to take and leaves the
     * request alone, so it is completed here in either case. */
    IoSetCancelRoutine(Irp, NULL);
    Complete(Irp, STATUS_SUCCESS, 0);
}

static NTSTATUS Hold(PPARROT Parrot, PIRP Irp, ULONG Milliseconds) {
    LARGE_INTEGER Due;
    KIRQL Irql;
    BOOLEAN Cancelled;

    KeAcquireSpinLock(&Parrot->Lock, &Irql);
    if (Parrot->Held != NULL) {
        KeReleaseSpinLock(&Parrot->Lock, Irql);
        return Complete(Irp, STATUS_DEVICE_BUSY, 0);
    }
    IoMarkIrpPending(Irp);
    Parrot->Held = Irp;
    IoSetCancelRoutine(Irp, Cancel);
    Cancelled = Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL;
    if (Cancelled) {
        Parrot->Held = NULL;
    }
    KeReleaseSpinLock(&Parrot->Lock, Irql);
    if (Cancelled) {
        Complete(Irp, STATUS_CANCELLED, 0);
    } else if (Milliseconds != 0) {
        Due.QuadPart = -10000ll * Milliseconds;
        KeSetTimer(&Parrot->Timer, Due, &Parrot->Dpc);
    }
    return STATUS_PENDING;
}

static NTSTATUS Place(PIRP Irp, PIO_STACK_LOCATION Stack) {
    ULONG Bits = 0;

    if (Stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
        return Complete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
    }
    if (Irp->RequestorMode == UserMode) {
        Bits |= PARROT_PLACE_USER_MODE;
    }
    __try {
        ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
        *(PULONG)Irp->UserBuffer = Bits | PARROT_PLACE_USER_ADDRESS;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return Complete(Irp, GetExceptionCode(), 0);
    }
    return Complete(Irp, STATUS_SUCCESS, sizeof(ULONG));
}

static NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp) {
    PPARROT Parrot = Device->DeviceExtension;
    PIO_STACK_LOCATION Stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG Input = Stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG Output = Stack->Parameters.DeviceIoControl.OutputBufferLength;

    switch (Stack->Parameters.DeviceIoControl.IoControlCode) {
    case PARROT_ECHO:
        return Complete(Irp, STATUS_SUCCESS, min(Input, Output));
    case PARROT_HOLD:
        return Hold(Parrot, Irp, 0);
    case PARROT_LATER:
        if (Input < sizeof(ULONG)) {
            return Complete(Irp, STATUS_INVALID_PARAMETER, 0);
        }
        return Hold(Parrot, Irp, *(PULONG)Irp->AssociatedIrp.SystemBuffer);
    case PARROT_PLACE:
        return Place(Irp, Stack);
    case PARROT_HELD:
        return Complete(Irp, Parrot->Held != NULL ? STATUS_DEVICE_BUSY : STATUS_SUCCESS, 0);
    default:
        return Complete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}

static VOID Unload(PDRIVER_OBJECT Driver) {
    PPARROT Parrot = Driver->DeviceObject->DeviceExtension;

    KeCancelTimer(&Parrot->Timer);
    KeFlushQueuedDpcs();
    IoDeleteSymbolicLink(&LinkName);
    IoDeleteDevice(Driver->DeviceObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING RegistryPath) {
    PDEVICE_OBJECT Device;
    PPARROT Parrot;
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(RegistryPath);
    Status = IoCreateDevice(Driver, sizeof(PARROT), &DeviceName, FILE_DEVICE_UNKNOWN,
                            FILE_DEVICE_SECURE_OPEN, FALSE, &Device);
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    Status = IoCreateSymbolicLink(&LinkName, &DeviceName);
    if (!NT_SUCCESS(Status)) {
        IoDeleteDevice(Device);
        return Status;
    }
    Parrot = Device->DeviceExtension;
    KeInitializeSpinLock(&Parrot->Lock);
    KeInitializeTimer(&Parrot->Timer);
    KeInitializeDpc(&Parrot->Dpc, Expire, Parrot);
    Device->Flags |= DO_BUFFERED_IO;
    Driver->MajorFunction[IRP_MJ_CREATE] = OpenClose;
    Driver->MajorFunction[IRP_MJ_CLOSE] = OpenClose;
    Driver->MajorFunction[IRP_MJ_READ] = ReadWrite;
    Driver->MajorFunction[IRP_MJ_WRITE] = ReadWrite;
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    Driver->DriverUnload = Unload;
    Device->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
