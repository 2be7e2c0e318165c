/*
 * Idling in S0: a device nobody uses goes to a low-power state after a time, and comes back when a
 * request arrives.
 *
 * In use means: a power-managed queue holds a request (waiting or with the driver), or the driver
 * called WdfDeviceStopIdle. Uses are counted; the last one starts the timer. All transitions are
 * made by one work item, which compares what is wanted with what is, so that a request that comes
 * while the device goes down brings it up again right after.
 */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

#define DEFAULT_TIMEOUT_MS 5000

typedef struct _POWER_WAIT {
    KEVENT Event;
    NTSTATUS Status;
} POWER_WAIT;

static void PowerIrpDone(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState,
                         PVOID Context, PIO_STATUS_BLOCK IoStatus) {
    (void)DeviceObject;
    (void)MinorFunction;
    (void)PowerState;
    POWER_WAIT *wait = Context;
    wait->Status = IoStatus->Status;
    (void)KeSetEvent(&wait->Event, IO_NO_INCREMENT, FALSE);
}

static NTSTATUS RequestPower(FX_DEVICE *Device, DEVICE_POWER_STATE State) {
    POWER_WAIT wait;
    POWER_STATE power = {.DeviceState = State};
    KeInitializeEvent(&wait.Event, NotificationEvent, FALSE);
    NTSTATUS status =
        PoRequestPowerIrp(Device->Pdo, IRP_MN_SET_POWER, power, PowerIrpDone, &wait, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    (void)KeWaitForSingleObject(&wait.Event, Executive, KernelMode, FALSE, NULL);
    return wait.Status;
}

/* What the device should be doing now: TRUE up, FALSE down. Under Lock. */
static BOOLEAN WantsUp(const FX_IDLE *Idle) {
    return !Idle->Enabled || Idle->Uses != 0 || !Idle->Expired;
}

/* Under Lock. */
static void StartTimer(FX_IDLE *Idle) {
    if (Idle->Running && Idle->Enabled && Idle->Uses == 0 && !Idle->Down) {
        LARGE_INTEGER due = {.QuadPart = -10000LL * Idle->TimeoutMs};
        (void)KeSetTimer(&Idle->Timer, due, &Idle->Dpc);
    }
}

static void Work(PVOID Context) {
    FX_DEVICE *device = Context;
    FX_IDLE *idle = &device->Idle;
    for (;;) {
        KIRQL irql;
        KeAcquireSpinLock(&idle->Lock, &irql);
        BOOLEAN up = WantsUp(idle);
        BOOLEAN change = idle->Running && up == idle->Down;
        BOOLEAN awake = !change && !idle->Down;
        KeReleaseSpinLock(&idle->Lock, irql);
        if (awake) {
            (void)KeSetEvent(&idle->Awake, IO_NO_INCREMENT, FALSE);
        }
        if (!change) {
            return;
        }
        NTSTATUS status = RequestPower(device, up ? PowerDeviceD0 : idle->LowState);
        KeAcquireSpinLock(&idle->Lock, &irql);
        idle->Down = !up;
        if (!NT_SUCCESS(status)) {
            device->Failed = TRUE;
            idle->Enabled = FALSE;
        }
        if (up) {
            StartTimer(idle); /* the use that brought it up may be over already */
        }
        KeReleaseSpinLock(&idle->Lock, irql);
    }
}

static void TimerDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    (void)Dpc;
    (void)First;
    (void)Second;
    FX_DEVICE *device = Context;
    FX_IDLE *idle = &device->Idle;
    KIRQL irql;
    KeAcquireSpinLock(&idle->Lock, &irql);
    idle->Expired = idle->Uses == 0 && !idle->Down;
    BOOLEAN work = idle->Running && idle->Expired;
    if (work) {
        KeClearEvent(&idle->Awake);
    }
    KeReleaseSpinLock(&idle->Lock, irql);
    if (work) {
        FxWorkQueue(&idle->Work);
    }
}

void FxIdleInit(FX_DEVICE *Device) {
    FX_IDLE *idle = &Device->Idle;
    KeInitializeSpinLock(&idle->Lock);
    KeInitializeTimer(&idle->Timer);
    KeInitializeDpc(&idle->Dpc, TimerDpc, Device);
    KeInitializeEvent(&idle->Awake, NotificationEvent, TRUE);
    FxWorkInit(&idle->Work, Work, Device);
}

BOOLEAN FxIdleTake(FX_DEVICE *Device) {
    FX_IDLE *idle = &Device->Idle;
    KIRQL irql;
    KeAcquireSpinLock(&idle->Lock, &irql);
    idle->Uses++;
    (void)KeCancelTimer(&idle->Timer);
    /* Expired and not down yet: the work item is on its way and will turn round. */
    BOOLEAN wake = idle->Running && (idle->Down || idle->Expired);
    idle->Expired = FALSE;
    KeReleaseSpinLock(&idle->Lock, irql);
    if (wake) {
        FxWorkQueue(&idle->Work);
    }
    return !wake;
}

void FxIdleGive(FX_DEVICE *Device) {
    FX_IDLE *idle = &Device->Idle;
    KIRQL irql;
    KeAcquireSpinLock(&idle->Lock, &irql);
    if (--idle->Uses == 0) {
        StartTimer(idle);
    }
    KeReleaseSpinLock(&idle->Lock, irql);
}

void FxIdleStart(FX_DEVICE *Device) {
    FX_IDLE *idle = &Device->Idle;
    KIRQL irql;
    KeAcquireSpinLock(&idle->Lock, &irql);
    idle->Running = TRUE;
    idle->Down = FALSE;
    idle->Expired = FALSE;
    StartTimer(idle);
    KeReleaseSpinLock(&idle->Lock, irql);
    (void)KeSetEvent(&idle->Awake, IO_NO_INCREMENT, FALSE);
}

void FxIdleStop(FX_DEVICE *Device) {
    FX_IDLE *idle = &Device->Idle;
    KIRQL irql;
    KeAcquireSpinLock(&idle->Lock, &irql);
    idle->Running = FALSE;
    KeReleaseSpinLock(&idle->Lock, irql);
    (void)KeCancelTimer(&idle->Timer);
    KeFlushQueuedDpcs();
    FxWorkFlush(&idle->Work);
}

NTSTATUS FxIdleAwaken(FX_DEVICE *Device) {
    if (!FxIdleTake(Device)) {
        (void)KeWaitForSingleObject(&Device->Idle.Awake, Executive, KernelMode, FALSE, NULL);
    }
    FxIdleStop(Device);
    FxIdleGive(Device);
    return Device->PowerUp ? STATUS_SUCCESS : STATUS_POWER_STATE_INVALID;
}

/*
 * Wake settings for a device that its bus cannot wake are refused, which is every device on the
 * host's root bus. Waking itself is not implemented: a bus that could do it stops the run.
 */
static NTSTATUS RequireNoWake(const FX_DEVICE *Device, PCSTR What) {
    DEVICE_CAPABILITIES capabilities;
    NTSTATUS status = FxAskForCapabilities(Device->Lower, &capabilities);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (capabilities.DeviceWake == PowerDeviceUnspecified) {
        return STATUS_POWER_STATE_INVALID;
    }
    FX_STOP_PART(What);
}

static NTSTATUS CheckSettings(const FX_DEVICE *Device,
                              const WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS *Settings) {
    if (Settings->IdleCaps <= IdleCapsInvalid || Settings->IdleCaps > IdleUsbSelectiveSuspend ||
        Settings->DxState == PowerDeviceUnspecified || Settings->DxState == PowerDeviceD0 ||
        Settings->DxState > PowerDeviceMaximum) {
        return STATUS_INVALID_PARAMETER;
    }
    if (!Device->Setup.PolicyOwner) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    if (Settings->IdleCaps == IdleUsbSelectiveSuspend) {
        FX_STOP_PART("WdfDeviceAssignS0IdleSettings (USB selective suspend)");
    }
    if (Settings->IdleCaps == IdleCanWakeFromS0) {
        NTSTATUS status = RequireNoWake(Device, "WdfDeviceAssignS0IdleSettings (waking from S0)");
        if (!NT_SUCCESS(status)) {
            return status;
        }
    }
    if (Settings->IdleTimeoutType != DriverManagedIdleTimeout) {
        FX_STOP_PART("WdfDeviceAssignS0IdleSettings (system-managed idle timeout)");
    }
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfDeviceAssignS0IdleSettings(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                           PWDF_DEVICE_POWER_POLICY_IDLE_SETTINGS Settings) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, Settings);
    FX_PASSIVE_ONLY(client);
    WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS settings;
    if (!FX_COPY_SIZED(&settings, Settings, 24, 28, 32, sizeof(settings))) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    NTSTATUS status = CheckSettings(device, &settings);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_IDLE *idle = &device->Idle;
    KIRQL irql;
    KeAcquireSpinLock(&idle->Lock, &irql);
    idle->Enabled = settings.Enabled != WdfFalse;
    idle->TimeoutMs = settings.IdleTimeout == (ULONG)IdleTimeoutDefaultConstant
                          ? DEFAULT_TIMEOUT_MS
                          : settings.IdleTimeout;
    idle->LowState = settings.DxState == PowerDeviceMaximum ? PowerDeviceD3 : settings.DxState;
    StartTimer(idle);
    KeReleaseSpinLock(&idle->Lock, irql);
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfDeviceAssignSxWakeSettings(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                           PWDF_DEVICE_POWER_POLICY_WAKE_SETTINGS Settings) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, Settings);
    FX_PASSIVE_ONLY(client);
    if (Settings->Size != 16 && Settings->Size != sizeof(*Settings)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (Settings->DxState == PowerDeviceUnspecified || Settings->DxState == PowerDeviceD0 ||
        Settings->DxState > PowerDeviceMaximum) {
        return STATUS_INVALID_PARAMETER;
    }
    if (!device->Setup.PolicyOwner) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    return RequireNoWake(device, "WdfDeviceAssignSxWakeSettings (waking the system)");
}

NTSTATUS imp_WdfDeviceStopIdleActual(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                     BOOLEAN WaitForD0, PVOID Tag, LONG Line, PCCH File) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FxRequireIrql(client, WaitForD0 ? PASSIVE_LEVEL : DISPATCH_LEVEL, __func__);
    (void)Tag;
    (void)Line;
    (void)File;
    if (!device->Setup.PolicyOwner) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    if (device->Failed) {
        return STATUS_POWER_STATE_INVALID;
    }
    InterlockedIncrement(&device->Idle.DriverUses);
    if (FxIdleTake(device)) {
        return STATUS_SUCCESS;
    }
    if (!WaitForD0) {
        return STATUS_PENDING;
    }
    (void)KeWaitForSingleObject(&device->Idle.Awake, Executive, KernelMode, FALSE, NULL);
    return device->PowerUp ? STATUS_SUCCESS : STATUS_POWER_STATE_INVALID;
}

void imp_WdfDeviceResumeIdleActual(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device, PVOID Tag,
                                   LONG Line, PCCH File) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    (void)Tag;
    if (InterlockedDecrement(&device->Idle.DriverUses) < 0) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Device, 0,
                    "WdfDeviceResumeIdle at %s:%d: there was no WdfDeviceStopIdle before it",
                    File != NULL ? File : "?", Line);
    }
    FxIdleGive(device);
}

NTSTATUS imp_WdfDeviceStopIdleNoTrack(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                      BOOLEAN WaitForD0) {
    return imp_WdfDeviceStopIdleActual(Globals, Device, WaitForD0, NULL, 0, NULL);
}

void imp_WdfDeviceResumeIdleNoTrack(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    imp_WdfDeviceResumeIdleActual(Globals, Device, NULL, 0, NULL);
}
