/*
 * Plug and Play, in the order in which KMDF's documentation has the callbacks called:
 *
 *   start    [device below first] PrepareHardware, D0Entry, D0EntryPostInterruptsEnabled,
 *            power-managed queues on, SelfManagedIoInit (later SelfManagedIoRestart), interfaces on
 *   stop     SelfManagedIoSuspend, queues off (EvtIoStop), D0ExitPreInterruptsDisabled, D0Exit,
 *            ReleaseHardware [device below]
 *   remove   interfaces off, as stop, queues purged, SelfManagedIoFlush, SelfManagedIoCleanup
 *            [device below], the device object's cleanup and destroy
 *   surprise SurpriseRemoval, interfaces off, as stop; the rest with the remove that follows
 */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

#define HANDLE_OF(Device) ((WDFDEVICE)(Device)->Object.Handle)

/* Calls one of the PnP callbacks which take the device alone; absent ones succeed. */
#define CALL(Device, Name)                                                                         \
    do {                                                                                           \
        if ((Device)->Setup.Pnp.Name != NULL) {                                                    \
            FX_CALL_DRIVER((Device)->Object.Client, #Name, (Device)->Setup.Pnp.Name,               \
                           HANDLE_OF(Device));                                                     \
        }                                                                                          \
    } while (0)
#define CALL_STATUS(Status, Device, Name, ...)                                                     \
    do {                                                                                           \
        (Status) = STATUS_SUCCESS;                                                                 \
        if ((Device)->Setup.Pnp.Name != NULL) {                                                    \
            FX_CALL_DRIVER_RESULT((Status), (Device)->Object.Client, #Name,                        \
                                  (Device)->Setup.Pnp.Name, __VA_ARGS__);                          \
        }                                                                                          \
    } while (0)

static void PowerQueues(FX_DEVICE *Device, BOOLEAN Up, ULONG Action) {
    for (FX_QUEUE *queue = NULL; (queue = FxDeviceNextQueue(Device, queue)) != NULL;) {
        if (!queue->PowerManaged) {
            continue;
        }
        if (Up) {
            FxQueuePowerUp(queue);
        } else {
            FxQueuePowerDown(queue, Action);
            if (Action == (ULONG)WdfRequestStopActionPurge) {
                FxQueuePurgeAndWait(queue); /* nothing is ever delivered again */
            }
        }
    }
}

static NTSTATUS StartSelfManagedIo(FX_DEVICE *Device) {
    NTSTATUS status;
    if (!Device->SelfManagedInit) {
        /* Marked before the call: KMDF cleans up after an Init that failed, too. */
        Device->SelfManagedInit = TRUE;
        CALL_STATUS(status, Device, EvtDeviceSelfManagedIoInit, HANDLE_OF(Device));
    } else {
        CALL_STATUS(status, Device, EvtDeviceSelfManagedIoRestart, HANDLE_OF(Device));
    }
    Device->SelfManagedRunning = NT_SUCCESS(status);
    return status;
}

NTSTATUS FxDevicePowerUp(FX_DEVICE *Device, WDF_POWER_DEVICE_STATE From) {
    NTSTATUS status;
    CALL_STATUS(status, Device, EvtDeviceD0Entry, HANDLE_OF(Device), From);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    Device->PowerUp = TRUE;
    Device->DState = WdfPowerDeviceD0;
    CALL_STATUS(status, Device, EvtDeviceD0EntryPostInterruptsEnabled, HANDLE_OF(Device), From);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PowerQueues(Device, TRUE, 0);
    return StartSelfManagedIo(Device);
}

NTSTATUS FxDevicePowerDown(FX_DEVICE *Device, WDF_POWER_DEVICE_STATE To, BOOLEAN ForGood) {
    NTSTATUS status = STATUS_SUCCESS;
    if (!Device->PowerUp) {
        return status;
    }
    if (Device->SelfManagedRunning) {
        Device->SelfManagedRunning = FALSE;
        CALL_STATUS(status, Device, EvtDeviceSelfManagedIoSuspend, HANDLE_OF(Device));
    }
    PowerQueues(Device, FALSE,
                ForGood ? (ULONG)WdfRequestStopActionPurge : (ULONG)WdfRequestStopActionSuspend);
    /* Going down is never refused: a failure is remembered and the rest is done all the same. */
    NTSTATUS next;
    CALL_STATUS(next, Device, EvtDeviceD0ExitPreInterruptsDisabled, HANDLE_OF(Device), To);
    status = NT_SUCCESS(status) ? next : status;
    CALL_STATUS(next, Device, EvtDeviceD0Exit, HANDLE_OF(Device), To);
    status = NT_SUCCESS(status) ? next : status;
    Device->PowerUp = FALSE;
    Device->DState = To;
    Device->Failed = Device->Failed || !NT_SUCCESS(status);
    return status;
}

static void FreeResources(FX_DEVICE *Device) {
    if (Device->RawResources != NULL) {
        (void)FxObjectDelete(&Device->RawResources->Object);
        Device->RawResources = NULL;
    }
    if (Device->Resources != NULL) {
        (void)FxObjectDelete(&Device->Resources->Object);
        Device->Resources = NULL;
    }
}

static void ReleaseHardware(FX_DEVICE *Device) {
    if (Device->HardwarePrepared) {
        Device->HardwarePrepared = FALSE;
        NTSTATUS status;
        CALL_STATUS(status, Device, EvtDeviceReleaseHardware, HANDLE_OF(Device),
                    (WDFCMRESLIST)Device->Resources->Object.Handle);
        Device->Failed = Device->Failed || !NT_SUCCESS(status);
    }
    FreeResources(Device);
}

static NTSTATUS PrepareHardware(FX_DEVICE *Device, const IO_STACK_LOCATION *Stack) {
    NTSTATUS status = FxCmResListCreate(Device, Stack->Parameters.StartDevice.AllocatedResources,
                                        &Device->RawResources);
    if (NT_SUCCESS(status)) {
        status = FxCmResListCreate(
            Device, Stack->Parameters.StartDevice.AllocatedResourcesTranslated, &Device->Resources);
    }
    if (!NT_SUCCESS(status)) {
        FreeResources(Device);
        return status;
    }
    /* ReleaseHardware is owed from here, also when PrepareHardware fails. */
    Device->HardwarePrepared = TRUE;
    CALL_STATUS(status, Device, EvtDevicePrepareHardware, HANDLE_OF(Device),
                (WDFCMRESLIST)Device->RawResources->Object.Handle,
                (WDFCMRESLIST)Device->Resources->Object.Handle);
    return status;
}

static NTSTATUS StartDevice(FX_DEVICE *Device, PIRP Irp) {
    NTSTATUS status = FxPassDownAndWait(Device, Irp);
    if (!NT_SUCCESS(status)) {
        return FxCompleteIrp(Irp, status, Irp->IoStatus.Information);
    }
    status = PrepareHardware(Device, IoGetCurrentIrpStackLocation(Irp));
    if (NT_SUCCESS(status)) {
        status = FxDevicePowerUp(Device, WdfPowerDeviceD3Final);
    }
    if (NT_SUCCESS(status)) {
        POWER_STATE power = {.DeviceState = PowerDeviceD0};
        (void)PoSetPowerState(Device->Wdm, DevicePowerState, power);
        Device->Started = TRUE;
        Device->PnpState = WdfDevStatePnpStarted;
        FxInterfacesEnable(Device, TRUE);
        FxIdleStart(Device);
    } else {
        (void)FxDevicePowerDown(Device, WdfPowerDeviceD3Final, TRUE);
        ReleaseHardware(Device);
        Device->Failed = TRUE;
        Device->PnpState = WdfDevStatePnpFailed;
    }
    return FxCompleteIrp(Irp, status, Irp->IoStatus.Information);
}

static NTSTATUS QueryStopOrRemove(FX_DEVICE *Device, PIRP Irp, BOOLEAN Remove) {
    NTSTATUS status;
    /* The driver is asked with the device awake. */
    if (Device->Started) {
        (void)FxIdleAwaken(Device);
    }
    if (Remove) {
        CALL_STATUS(status, Device, EvtDeviceQueryRemove, HANDLE_OF(Device));
    } else {
        CALL_STATUS(status, Device, EvtDeviceQueryStop, HANDLE_OF(Device));
    }
    if (NT_SUCCESS(status) && Device->NoStop) {
        status = STATUS_INVALID_DEVICE_STATE;
    }
    if (!NT_SUCCESS(status)) {
        FxIdleStart(Device);
        return FxCompleteIrp(Irp, status, Irp->IoStatus.Information);
    }
    Device->PnpState = Remove ? WdfDevStatePnpQueryRemovePending : WdfDevStatePnpQueryStopPending;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    return FxPassDown(Device, Irp);
}

static NTSTATUS CancelQuery(FX_DEVICE *Device, PIRP Irp) {
    Device->PnpState = Device->Started ? WdfDevStatePnpStarted : WdfDevStatePnpInit;
    if (Device->Started) {
        FxIdleStart(Device);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    return FxPassDown(Device, Irp);
}

static NTSTATUS StopDevice(FX_DEVICE *Device, PIRP Irp) {
    FxIdleStop(Device);
    (void)FxDevicePowerDown(Device, WdfPowerDeviceD3Final, FALSE);
    ReleaseHardware(Device);
    Device->Started = FALSE;
    Device->PnpState = WdfDevStatePnpStopped;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    return FxPassDown(Device, Irp);
}

static NTSTATUS SurpriseRemove(FX_DEVICE *Device, PIRP Irp) {
    FxIdleStop(Device);
    Device->SurpriseRemoved = TRUE;
    Device->PnpState = WdfDevStatePnpSurpriseRemove;
    CALL(Device, EvtDeviceSurpriseRemoval);
    FxInterfacesEnable(Device, FALSE);
    (void)FxDevicePowerDown(Device, WdfPowerDeviceD3Final, TRUE);
    ReleaseHardware(Device);
    Device->Started = FALSE;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    return FxPassDown(Device, Irp);
}

static void PurgeQueues(FX_DEVICE *Device) {
    for (FX_QUEUE *queue = NULL; (queue = FxDeviceNextQueue(Device, queue)) != NULL;) {
        FxQueuePurgeAndWait(queue);
    }
}

static NTSTATUS RemoveDevice(FX_DEVICE *Device, PIRP Irp) {
    FxIdleStop(Device);
    FxInterfacesEnable(Device, FALSE);
    (void)FxDevicePowerDown(Device, WdfPowerDeviceD3Final, TRUE);
    ReleaseHardware(Device);
    Device->Started = FALSE;
    Device->PnpState = WdfDevStatePnpRemoved;
    PurgeQueues(Device);
    if (Device->SelfManagedInit) {
        CALL(Device, EvtDeviceSelfManagedIoFlush);
        CALL(Device, EvtDeviceSelfManagedIoCleanup);
        Device->SelfManagedInit = FALSE;
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    NTSTATUS status = FxPassDown(Device, Irp);
    (void)FxObjectDelete(&Device->Object);
    return status;
}

static void SetBit(ULONG *Flags, ULONG Bit, WDF_TRI_STATE State) {
    if (State == WdfTrue) {
        *Flags |= Bit;
    } else if (State == WdfFalse) {
        *Flags &= ~Bit;
    }
}

static NTSTATUS QueryDeviceState(FX_DEVICE *Device, PIRP Irp) {
    NTSTATUS status = FxPassDownAndWait(Device, Irp);
    if (!NT_SUCCESS(status) && status != STATUS_NOT_SUPPORTED) {
        return FxCompleteIrp(Irp, status, Irp->IoStatus.Information);
    }
    ULONG flags = (ULONG)Irp->IoStatus.Information;
    const WDF_DEVICE_STATE *state = &Device->DeviceState;
    SetBit(&flags, PNP_DEVICE_DISABLED, state->Disabled);
    SetBit(&flags, PNP_DEVICE_DONT_DISPLAY_IN_UI, state->DontDisplayInUI);
    SetBit(&flags, PNP_DEVICE_FAILED, state->Failed);
    SetBit(&flags, PNP_DEVICE_NOT_DISABLEABLE, state->NotDisableable);
    SetBit(&flags, PNP_DEVICE_REMOVED, state->Removed);
    SetBit(&flags, PNP_DEVICE_RESOURCE_REQUIREMENTS_CHANGED, state->ResourcesChanged);
    if (Device->Failed) {
        flags |= PNP_DEVICE_FAILED;
    }
    return FxCompleteIrp(Irp, STATUS_SUCCESS, flags);
}

static void ApplyCapabilities(const FX_DEVICE *Device, PDEVICE_CAPABILITIES Caps) {
    const WDF_DEVICE_PNP_CAPABILITIES *pnp = &Device->PnpCaps;
#define APPLY(Field, From)                                                                         \
    if ((From) != WdfUseDefault) {                                                                 \
        Caps->Field = (From) == WdfTrue;                                                           \
    }
    APPLY(LockSupported, pnp->LockSupported)
    APPLY(EjectSupported, pnp->EjectSupported)
    APPLY(Removable, pnp->Removable)
    APPLY(DockDevice, pnp->DockDevice)
    APPLY(UniqueID, pnp->UniqueID)
    APPLY(SilentInstall, pnp->SilentInstall)
    APPLY(SurpriseRemovalOK, pnp->SurpriseRemovalOK)
    APPLY(HardwareDisabled, pnp->HardwareDisabled)
    APPLY(NoDisplayInUI, pnp->NoDisplayInUI)
#undef APPLY
    if (pnp->Address != MAXULONG) {
        Caps->Address = pnp->Address;
    }
    if (pnp->UINumber != MAXULONG) {
        Caps->UINumber = pnp->UINumber;
    }
}

static void ApplyPowerCapabilities(const WDF_DEVICE_POWER_CAPABILITIES *Power,
                                   PDEVICE_CAPABILITIES Caps) {
#define APPLY(Field)                                                                               \
    if (Power->Field != WdfUseDefault) {                                                           \
        Caps->Field = Power->Field == WdfTrue;                                                     \
    }
    APPLY(DeviceD1)
    APPLY(DeviceD2)
    APPLY(WakeFromD0)
    APPLY(WakeFromD1)
    APPLY(WakeFromD2)
    APPLY(WakeFromD3)
#undef APPLY
    for (ULONG i = 0; i < PowerSystemMaximum; i++) {
        if (Power->DeviceState[i] != PowerDeviceMaximum) {
            Caps->DeviceState[i] = Power->DeviceState[i];
        }
    }
    if (Power->DeviceWake != PowerDeviceMaximum) {
        Caps->DeviceWake = Power->DeviceWake;
    }
    if (Power->SystemWake != PowerSystemMaximum) {
        Caps->SystemWake = Power->SystemWake;
    }
#define APPLY(Field)                                                                               \
    if (Power->Field != MAXULONG) {                                                                \
        Caps->Field = Power->Field;                                                                \
    }
    APPLY(D1Latency)
    APPLY(D2Latency)
    APPLY(D3Latency)
#undef APPLY
}

static NTSTATUS QueryCapabilities(FX_DEVICE *Device, PIRP Irp) {
    NTSTATUS status = FxPassDownAndWait(Device, Irp);
    if (NT_SUCCESS(status)) {
        PDEVICE_CAPABILITIES caps =
            IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceCapabilities.Capabilities;
        if (Device->PnpCaps.Size != 0) {
            ApplyCapabilities(Device, caps);
        }
        if (Device->PowerCaps.Size != 0) {
            ApplyPowerCapabilities(&Device->PowerCaps, caps);
        }
    }
    return FxCompleteIrp(Irp, status, Irp->IoStatus.Information);
}

static NTSTATUS QueryRelations(FX_DEVICE *Device, PIRP Irp) {
    if (Device->Setup.Pnp.EvtDeviceRelationsQuery != NULL) {
        DEVICE_RELATION_TYPE type =
            IoGetCurrentIrpStackLocation(Irp)->Parameters.QueryDeviceRelations.Type;
        FX_CALL_DRIVER(Device->Object.Client, "EvtDeviceRelationsQuery",
                       Device->Setup.Pnp.EvtDeviceRelationsQuery, HANDLE_OF(Device), type);
    }
    return FxPassDown(Device, Irp);
}

static NTSTATUS UsageNotification(FX_DEVICE *Device, PIRP Irp) {
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    DEVICE_USAGE_NOTIFICATION_TYPE type = stack->Parameters.UsageNotification.Type;
    BOOLEAN in = stack->Parameters.UsageNotification.InPath;
    NTSTATUS status = STATUS_SUCCESS;
    /* A filter is in the path whatever it says; a function driver must have agreed to it. */
    if (Device->Kind == FxDeviceFunction && in && !(Device->SpecialFiles & (1u << type))) {
        return FxCompleteIrp(Irp, STATUS_NOT_IMPLEMENTED, Irp->IoStatus.Information);
    }
    /* The types of both enumerations have the same numbers. */
    if (Device->Setup.Pnp.EvtDeviceUsageNotificationEx != NULL) {
        FX_CALL_DRIVER_RESULT(status, Device->Object.Client, "EvtDeviceUsageNotificationEx",
                              Device->Setup.Pnp.EvtDeviceUsageNotificationEx, HANDLE_OF(Device),
                              (WDF_SPECIAL_FILE_TYPE)type, in);
    } else if (Device->Setup.Pnp.EvtDeviceUsageNotification != NULL) {
        FX_CALL_DRIVER(Device->Object.Client, "EvtDeviceUsageNotification",
                       Device->Setup.Pnp.EvtDeviceUsageNotification, HANDLE_OF(Device),
                       (WDF_SPECIAL_FILE_TYPE)type, in);
    }
    return NT_SUCCESS(status) ? FxPassDown(Device, Irp)
                              : FxCompleteIrp(Irp, status, Irp->IoStatus.Information);
}

static NTSTATUS QueryInterface(FX_DEVICE *Device, PIRP Irp) {
    BOOLEAN handled = FALSE;
    NTSTATUS status = FxQueryInterfaceIrp(Device, Irp, &handled);
    if (!handled) {
        return FxPassDown(Device, Irp);
    }
    if (!NT_SUCCESS(status)) {
        return FxCompleteIrp(Irp, status, Irp->IoStatus.Information);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    return FxCompleteIrp(Irp, STATUS_SUCCESS, Irp->IoStatus.Information);
}

NTSTATUS FxDispatchPnp(FX_DEVICE *Device, PIRP Irp) {
    if (Device->Kind == FxDeviceControl) {
        return FxCompleteIrp(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
    case IRP_MN_START_DEVICE:
        return StartDevice(Device, Irp);
    case IRP_MN_QUERY_REMOVE_DEVICE:
        return QueryStopOrRemove(Device, Irp, TRUE);
    case IRP_MN_QUERY_STOP_DEVICE:
        return QueryStopOrRemove(Device, Irp, FALSE);
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
        return CancelQuery(Device, Irp);
    case IRP_MN_STOP_DEVICE:
        return StopDevice(Device, Irp);
    case IRP_MN_SURPRISE_REMOVAL:
        return SurpriseRemove(Device, Irp);
    case IRP_MN_REMOVE_DEVICE:
        return RemoveDevice(Device, Irp);
    case IRP_MN_QUERY_PNP_DEVICE_STATE:
        return QueryDeviceState(Device, Irp);
    case IRP_MN_QUERY_CAPABILITIES:
        return QueryCapabilities(Device, Irp);
    case IRP_MN_QUERY_DEVICE_RELATIONS:
        return QueryRelations(Device, Irp);
    case IRP_MN_QUERY_INTERFACE:
        return QueryInterface(Device, Irp);
    case IRP_MN_DEVICE_USAGE_NOTIFICATION:
        return UsageNotification(Device, Irp);
    default:
        return FxPassDown(Device, Irp);
    }
}
