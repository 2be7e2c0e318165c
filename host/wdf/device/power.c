/*
 * Power IRPs. The power policy owner turns a system state into a device state and asks for it; the
 * device IRP then moves the device through FxDevicePowerDown and FxDevicePowerUp.
 */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static NTSTATUS PassPowerDown(FX_DEVICE *Device, PIRP Irp) {
    PoStartNextPowerIrp(Irp);
    IoSkipCurrentIrpStackLocation(Irp);
    return PoCallDriver(Device->Lower, Irp);
}

static void DeviceIrpDone(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState,
                          PVOID Context, PIO_STATUS_BLOCK IoStatus) {
    (void)DeviceObject;
    (void)MinorFunction;
    (void)PowerState;
    PIRP systemIrp = Context;
    FX_DEVICE *device = FxDeviceOf(IoGetCurrentIrpStackLocation(systemIrp)->DeviceObject);
    if (!NT_SUCCESS(IoStatus->Status)) {
        device->Failed = TRUE;
    }
    if (device->SystemState == PowerSystemWorking && device->Started) {
        FxIdleStart(device);
    }
    systemIrp->IoStatus.Status = STATUS_SUCCESS; /* a system state cannot be refused any more */
    (void)PassPowerDown(device, systemIrp);
}

static NTSTATUS SetSystemPower(FX_DEVICE *Device, PIRP Irp, const IO_STACK_LOCATION *Stack) {
    Device->SystemState = Stack->Parameters.Power.State.SystemState;
    Device->SystemAction = Stack->Parameters.Power.ShutdownType;
    if (!Device->Setup.PolicyOwner) {
        return PassPowerDown(Device, Irp);
    }
    POWER_STATE wanted = {.DeviceState = Device->SystemState == PowerSystemWorking ? PowerDeviceD0
                                                                                   : PowerDeviceD3};
    IoMarkIrpPending(Irp);
    NTSTATUS status =
        PoRequestPowerIrp(Device->Pdo, IRP_MN_SET_POWER, wanted, DeviceIrpDone, Irp, NULL);
    if (!NT_SUCCESS(status)) {
        PoStartNextPowerIrp(Irp);
        (void)FxCompleteIrp(Irp, status, 0);
    }
    return STATUS_PENDING;
}

static WDF_POWER_DEVICE_STATE DeviceStateOf(DEVICE_POWER_STATE State) {
    switch (State) {
    case PowerDeviceD0:
        return WdfPowerDeviceD0;
    case PowerDeviceD1:
        return WdfPowerDeviceD1;
    case PowerDeviceD2:
        return WdfPowerDeviceD2;
    default:
        return WdfPowerDeviceD3;
    }
}

static NTSTATUS SetDevicePower(FX_DEVICE *Device, PIRP Irp, const IO_STACK_LOCATION *Stack) {
    if (KeGetCurrentIrql() != PASSIVE_LEVEL) {
        FX_STOP_PART("device power IRPs above PASSIVE_LEVEL");
    }
    POWER_STATE power = Stack->Parameters.Power.State;
    WDF_POWER_DEVICE_STATE to = DeviceStateOf(power.DeviceState);
    if (to != WdfPowerDeviceD0) {
        if (!NT_SUCCESS(FxDevicePowerDown(Device, to, FALSE))) {
            IoInvalidateDeviceState(Device->Pdo); /* marked failed: it will be removed */
        }
        (void)PoSetPowerState(Device->Wdm, DevicePowerState, power);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        return PassPowerDown(Device, Irp);
    }
    NTSTATUS status = FxPassDownAndWait(Device, Irp);
    if (NT_SUCCESS(status) && Device->Started && !Device->PowerUp) {
        status = FxDevicePowerUp(Device, Device->DState);
        if (!NT_SUCCESS(status)) {
            (void)FxDevicePowerDown(Device, WdfPowerDeviceD3Final, TRUE);
            Device->Failed = TRUE;
            IoInvalidateDeviceState(Device->Pdo);
        }
    }
    (void)PoSetPowerState(Device->Wdm, DevicePowerState, power);
    PoStartNextPowerIrp(Irp);
    return FxCompleteIrp(Irp, status, Irp->IoStatus.Information);
}

NTSTATUS FxDispatchPower(FX_DEVICE *Device, PIRP Irp) {
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    if (Device->Kind == FxDeviceControl) {
        PoStartNextPowerIrp(Irp);
        return FxCompleteIrp(Irp, STATUS_SUCCESS, 0);
    }
    if (stack->MinorFunction != IRP_MN_SET_POWER) {
        if (stack->MinorFunction == IRP_MN_QUERY_POWER) {
            Irp->IoStatus.Status = STATUS_SUCCESS;
        }
        return PassPowerDown(Device, Irp);
    }
    return stack->Parameters.Power.Type == SystemPowerState ? SetSystemPower(Device, Irp, stack)
                                                            : SetDevicePower(Device, Irp, stack);
}

POWER_ACTION imp_WdfDeviceGetSystemPowerAction(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), Device, Device, FX_DEVICE)->SystemAction;
}
