/*
 * The power manager.
 *
 * Requests made by drivers are sent by a system worker at PASSIVE_LEVEL, since a driver whose
 * device has DO_POWER_PAGABLE must get them there. As since Vista, PoStartNextPowerIrp has nothing
 * left to do and PoCallDriver is IoCallDriver.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/pnp.h"
#include "host/kernel/inc/po.h"
#include "host/kernel/inc/ps.h"

typedef struct _POWER_CALL {
    WORK_QUEUE_ITEM Item;
    PDEVICE_OBJECT Device; // the one asked for, referenced
    PDEVICE_OBJECT Top;    // referenced
    PIRP Irp;
    UCHAR Minor;
    POWER_STATE State;
    PREQUEST_POWER_COMPLETE Complete;
    PVOID Context;
} POWER_CALL;

// The states a device object was last told, in DEVOBJ_EXTENSION.PowerFlags.
#define SYSTEM_STATE_SHIFT 0
#define DEVICE_STATE_SHIFT 4
#define STATE_MASK 0xFu

POWER_STATE PoSetPowerState(PDEVICE_OBJECT DeviceObject, POWER_STATE_TYPE Type, POWER_STATE State) {
    PDEVOBJ_EXTENSION own = DeviceObject->DeviceObjectExtension;
    ULONG shift = Type == DevicePowerState ? DEVICE_STATE_SHIFT : SYSTEM_STATE_SHIFT;
    ULONG value = Type == DevicePowerState ? (ULONG)State.DeviceState : (ULONG)State.SystemState;
    ULONG before = (own->PowerFlags >> shift) & STATE_MASK;
    own->PowerFlags = (own->PowerFlags & ~(STATE_MASK << shift)) | ((value & STATE_MASK) << shift);
    POWER_STATE previous;
    if (Type == DevicePowerState) {
        previous.DeviceState = (DEVICE_POWER_STATE)before;
    } else {
        previous.SystemState = (SYSTEM_POWER_STATE)before;
    }
    return previous;
}

NTSTATUS PoCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    return IofCallDriver(DeviceObject, Irp);
}

VOID PoStartNextPowerIrp(PIRP Irp) { UNREFERENCED_PARAMETER(Irp); }

static IO_COMPLETION_ROUTINE powerDone;
static NTSTATUS powerDone(PDEVICE_OBJECT device, PIRP irp, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    POWER_CALL *call = context;
    IO_STATUS_BLOCK iosb = irp->IoStatus;
    if (call->Complete) {
        call->Complete(call->Device, call->Minor, call->State, call->Context, &iosb);
    }
    IoFreeIrp(irp);
    ObfDereferenceObject(call->Top);
    ObfDereferenceObject(call->Device);
    ExFreePoolWithTag(call, PNP_TAG);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID sendPower(PVOID context) {
    POWER_CALL *call = context;
    (VOID) IofCallDriver(call->Top, call->Irp); // powerDone hears of the result
}

NTSTATUS PoRequestPowerIrp(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState,
                           PREQUEST_POWER_COMPLETE CompletionFunction, PVOID Context, PIRP *Irp) {
    if (MinorFunction != IRP_MN_WAIT_WAKE && MinorFunction != IRP_MN_QUERY_POWER &&
        MinorFunction != IRP_MN_SET_POWER) {
        return STATUS_INVALID_PARAMETER_2;
    }
    POWER_CALL *call = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*call), PNP_TAG);
    if (!call) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    PDEVICE_OBJECT top = IoGetAttachedDeviceReference(DeviceObject);
    PIRP irp = IoAllocateIrp((CCHAR)(top->StackSize + 1), FALSE);
    if (!irp) {
        ObfDereferenceObject(top);
        ExFreePoolWithTag(call, PNP_TAG);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ObfReferenceObject(DeviceObject);
    call->Device = DeviceObject;
    call->Top = top;
    call->Irp = irp;
    call->Minor = MinorFunction;
    call->State = PowerState;
    call->Complete = CompletionFunction;
    call->Context = Context;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    IoSetNextIrpStackLocation(irp);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_POWER;
    next->MinorFunction = MinorFunction;
    if (MinorFunction == IRP_MN_WAIT_WAKE) {
        next->Parameters.WaitWake.PowerState = PowerState.SystemState;
    } else {
        next->Parameters.Power.Type = DevicePowerState;
        next->Parameters.Power.State = PowerState;
        next->Parameters.Power.ShutdownType = PowerActionNone;
    }
    IoSetCompletionRoutine(irp, powerDone, call, TRUE, TRUE, TRUE);
    if (Irp) {
        *Irp = irp;
    }
    ExInitializeWorkItem(&call->Item, sendPower, call);
    ExQueueWorkItem(&call->Item, DelayedWorkQueue);
    return STATUS_PENDING;
}

// --- the system's own transitions ----------------------------------------------------------------

typedef struct _TRANSITION {
    UCHAR Minor;
    SYSTEM_POWER_STATE State;
    POWER_ACTION Action;
} TRANSITION;

static NTSTATUS tellNode(PPNP_NODE node, PVOID context) {
    const TRANSITION *transition = context;
    if (!node->Pdo || node->State != PnpNodeStarted) {
        return STATUS_SUCCESS;
    }
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_POWER,
                                  .MinorFunction = transition->Minor};
    location.Parameters.Power.Type = SystemPowerState;
    location.Parameters.Power.State.SystemState = transition->State;
    location.Parameters.Power.ShutdownType = transition->Action;
    NTSTATUS status = PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, NULL);
    // A set cannot be refused, and a driver that knows nothing of the query does not object.
    return transition->Minor == IRP_MN_QUERY_POWER && !NT_SUCCESS(status) &&
                   status != STATUS_NOT_SUPPORTED
               ? status
               : STATUS_SUCCESS;
}

NTSTATUS PopSleepAndResume(SYSTEM_POWER_STATE state) {
    if (state < PowerSystemSleeping1 || state > PowerSystemHibernate) {
        return STATUS_INVALID_PARAMETER;
    }
    TRANSITION query = {IRP_MN_QUERY_POWER, state, PowerActionSleep};
    TRANSITION sleep = {IRP_MN_SET_POWER, state, PowerActionSleep};
    TRANSITION wake = {IRP_MN_SET_POWER, PowerSystemWorking, PowerActionSleep};
    PnpLockTree();
    NTSTATUS status = PnpWalk(PnpRootNode, TRUE, tellNode, &query);
    if (NT_SUCCESS(status)) {
        (VOID) PnpWalk(PnpRootNode, TRUE, tellNode, &sleep);
    }
    // After a refusal too: those that agreed have to hear that it does not happen.
    (VOID) PnpWalk(PnpRootNode, FALSE, tellNode, &wake);
    PnpUnlockTree();
    PnpSettle();
    return status;
}
