/* IRP cases: a device of the driver's own, and requests that it sends to itself. */
#include "cases.h"

typedef NTSTATUS HANDLER(PIRP Irp);

static HANDLER *Handler;
static DRIVER_DISPATCH Dispatch;
static IO_COMPLETION_ROUTINE Completed;
static KSPIN_LOCK Spin;
static PIRP Parked;

static NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    UNREFERENCED_PARAMETER(DeviceObject);
    return Handler(Irp);
}

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status) {
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS Completed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent(Context, 0, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

/* Sends one request, which Run gets, and whatever it parks is completed at the end. */
static void Send(HANDLER *Run) {
    PDEVICE_OBJECT Device;
    KEVENT Done;
    PIRP Irp;

    Handler = Run;
    Parked = NULL;
    TestDriver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    if (!NT_SUCCESS(IoCreateDevice(TestDriver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device))) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    Device->Flags &= ~(ULONG)DO_DEVICE_INITIALIZING;
    KeInitializeEvent(&Done, NotificationEvent, FALSE);
    Irp = IoAllocateIrp(Device->StackSize, FALSE);
    if (Irp == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    IoSetCompletionRoutine(Irp, Completed, &Done, TRUE, TRUE, TRUE);
    IoCallDriver(Device, Irp);
    if (Parked != NULL) {
        Complete(Parked, STATUS_SUCCESS);
    }
    KeWaitForSingleObject(&Done, Executive, KernelMode, FALSE, NULL);
    IoFreeIrp(Irp);
    IoDeleteDevice(Device);
}

/* --- well-behaved handlers -------------------------------------------------------------------- */

static NTSTATUS Succeed(PIRP Irp) { return Complete(Irp, STATUS_SUCCESS); }

static NTSTATUS Park(PIRP Irp) {
    IoMarkIrpPending(Irp);
    Parked = Irp;
    return STATUS_PENDING;
}

/* --- the others ------------------------------------------------------------------------------ */

static NTSTATUS CompletePending(PIRP Irp) { return Complete(Irp, STATUS_PENDING); }

static DRIVER_CANCEL Cancel;
static void Cancel(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
}

static NTSTATUS LeaveCancelRoutine(PIRP Irp) {
    IoSetCancelRoutine(Irp, Cancel);
    return Complete(Irp, STATUS_SUCCESS);
}

static NTSTATUS ClearCancelRoutine(PIRP Irp) {
    IoSetCancelRoutine(Irp, Cancel);
    IoSetCancelRoutine(Irp, NULL);
    return Complete(Irp, STATUS_SUCCESS);
}

static NTSTATUS CompleteHigh(PIRP Irp) {
    KIRQL OldIrql;
    NTSTATUS Status;

    KeRaiseIrql(DISPATCH_LEVEL + 1, &OldIrql);
    Status = Complete(Irp, STATUS_SUCCESS);
    KeLowerIrql(OldIrql);
    return Status;
}

static NTSTATUS CompleteAtDispatch(PIRP Irp) {
    KIRQL OldIrql;
    NTSTATUS Status;

    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    Status = Complete(Irp, STATUS_SUCCESS);
    KeLowerIrql(OldIrql);
    return Status;
}

static NTSTATUS KeepLock(PIRP Irp) {
    KIRQL OldIrql;

    KeAcquireSpinLock(&Spin, &OldIrql);
    return Complete(Irp, STATUS_SUCCESS);
}

static NTSTATUS KeepRegion(PIRP Irp) {
    KeEnterCriticalRegion();
    return Complete(Irp, STATUS_SUCCESS);
}

static NTSTATUS Forget(PIRP Irp) {
    UNREFERENCED_PARAMETER(Irp);
    return STATUS_SUCCESS;
}

static NTSTATUS ParkUnmarked(PIRP Irp) {
    Parked = Irp;
    return STATUS_PENDING;
}

static NTSTATUS ParkSilently(PIRP Irp) {
    IoMarkIrpPending(Irp);
    Parked = Irp;
    return STATUS_SUCCESS;
}

void IrpCompletePending(BOOLEAN Trip) { Send(Trip ? CompletePending : Succeed); }

void IrpCancelRoutineSet(BOOLEAN Trip) { Send(Trip ? LeaveCancelRoutine : ClearCancelRoutine); }

void IrpCompleteIrql(BOOLEAN Trip) { Send(Trip ? CompleteHigh : CompleteAtDispatch); }

void DispatchIrql(BOOLEAN Trip) { Send(Trip ? KeepLock : Succeed); }

void DispatchApcs(BOOLEAN Trip) { Send(Trip ? KeepRegion : Succeed); }

void IrpNotCompleted(BOOLEAN Trip) { Send(Trip ? Forget : Succeed); }

void IrpPendingNotMarked(BOOLEAN Trip) { Send(Trip ? ParkUnmarked : Park); }

void IrpMarkedNotPending(BOOLEAN Trip) { Send(Trip ? ParkSilently : Park); }

/* --- double completion: of a request that the I/O manager frees when it is completed -----------
 */

static NTSTATUS CompleteTwice(PIRP Irp) {
    Complete(Irp, STATUS_SUCCESS);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static NTSTATUS UseCompleted(PIRP Irp) {
    Complete(Irp, STATUS_SUCCESS);
    return Irp->IoStatus.Status;
}

static void SendBuilt(HANDLER *Run) {
    PDEVICE_OBJECT Device;
    IO_STATUS_BLOCK IoStatus;
    KEVENT Done;
    PIRP Irp;

    Handler = Run;
    TestDriver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Dispatch;
    if (!NT_SUCCESS(IoCreateDevice(TestDriver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Device))) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    KeInitializeEvent(&Done, NotificationEvent, FALSE);
    Irp = IoBuildDeviceIoControlRequest(CTL_CODE(FILE_DEVICE_UNKNOWN, 1, METHOD_BUFFERED, 0),
                                        Device, NULL, 0, NULL, 0, FALSE, &Done, &IoStatus);
    if (Irp == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    if (IoCallDriver(Device, Irp) == STATUS_PENDING) {
        KeWaitForSingleObject(&Done, Executive, KernelMode, FALSE, NULL);
    }
    IoDeleteDevice(Device);
}

void IrpDoubleCompletion(BOOLEAN Trip) { SendBuilt(Trip ? CompleteTwice : Succeed); }

void IrpUseAfterCompletion(BOOLEAN Trip) { SendBuilt(Trip ? UseCompleted : Succeed); }
