/*
 * A device for lifecycle_client.c: it prints its PnP and power callbacks (as pnp.c does) and has
 * queues whose requests show what removal and power changes do to them.
 *   write   pended by the driver; EvtIoStop suspends it (or completes it when the device goes)
 *   read    waits in a manual power-managed queue
 *   ioctl   waits in a manual queue that is not power-managed
 */
#include "host/wdf/tests/check.h"
#include <initguid.h>
#include "host/wdf/tests/lifecycle.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

#define SAY(Text) DbgPrint("life: %s\n", (Text))

static WDFREQUEST Pended;

static NTSTATUS PrepareHardware(WDFDEVICE Device, WDFCMRESLIST Raw, WDFCMRESLIST Translated) {
    (void)Device;
    (void)Raw;
    (void)Translated;
    SAY("PrepareHardware");
    return STATUS_SUCCESS;
}

static NTSTATUS ReleaseHardware(WDFDEVICE Device, WDFCMRESLIST Translated) {
    (void)Device;
    (void)Translated;
    SAY("ReleaseHardware");
    return STATUS_SUCCESS;
}

static NTSTATUS D0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Previous) {
    (void)Device;
    DbgPrint("life: D0Entry from %d\n", (int)Previous);
    return STATUS_SUCCESS;
}

static NTSTATUS D0Exit(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Target) {
    (void)Device;
    DbgPrint("life: D0Exit to %d\n", (int)Target);
    return STATUS_SUCCESS;
}

static NTSTATUS SelfManagedIoInit(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoInit");
    return STATUS_SUCCESS;
}

static NTSTATUS SelfManagedIoSuspend(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoSuspend");
    return STATUS_SUCCESS;
}

static NTSTATUS SelfManagedIoRestart(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoRestart");
    return STATUS_SUCCESS;
}

static void SelfManagedIoCleanup(WDFDEVICE Device) {
    (void)Device;
    SAY("SelfManagedIoCleanup");
}

static void SurpriseRemoval(WDFDEVICE Device) {
    (void)Device;
    SAY("SurpriseRemoval");
}

static NTSTATUS QueryStop(WDFDEVICE Device) {
    (void)Device;
    SAY("QueryStop");
    return STATUS_SUCCESS;
}

static NTSTATUS QueryRemove(WDFDEVICE Device) {
    (void)Device;
    SAY("QueryRemove");
    return STATUS_SUCCESS;
}

static EVT_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;
static void EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
    (void)Queue;
    if (Length == LIFECYCLE_AT_ONCE) {
        WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
        return;
    }
    Pended = Request;
}

static EVT_WDF_IO_QUEUE_IO_STOP EvtIoStop;
static void EvtIoStop(WDFQUEUE Queue, WDFREQUEST Request, ULONG ActionFlags) {
    (void)Queue;
    DbgPrint("life: EvtIoStop flags 0x%X\n", ActionFlags);
    CHECK(Request == Pended);
    if (ActionFlags & WdfRequestStopActionPurge) {
        Pended = NULL;
        WdfRequestComplete(Request, STATUS_CANCELLED);
    } else {
        WdfRequestStopAcknowledge(Request, FALSE);
    }
}

static EVT_WDF_IO_QUEUE_IO_RESUME EvtIoResume;
static void EvtIoResume(WDFQUEUE Queue, WDFREQUEST Request) {
    (void)Queue;
    SAY("EvtIoResume");
    CHECK(Request == Pended);
    Pended = NULL;
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, 2);
}

static NTSTATUS CreateQueues(WDFDEVICE Device) {
    WDF_IO_QUEUE_CONFIG config;
    WDFQUEUE queue;
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoWrite = EvtIoWrite;
    config.EvtIoStop = EvtIoStop;
    config.EvtIoResume = EvtIoResume;
    NTSTATUS status = WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    CHECK(WdfIoQueueGetState(queue, NULL, NULL) & WdfIoQueuePnpHeld); /* not in D0 yet */
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchManual);
    status = WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    if (NT_SUCCESS(status)) {
        status = WdfDeviceConfigureRequestDispatching(Device, queue, WdfRequestTypeRead);
    }
    if (NT_SUCCESS(status)) {
        config.PowerManaged = WdfFalse;
        status = WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    }
    if (NT_SUCCESS(status)) {
        CHECK(!(WdfIoQueueGetState(queue, NULL, NULL) & WdfIoQueuePnpHeld));
        status = WdfDeviceConfigureRequestDispatching(Device, queue, WdfRequestTypeDeviceControl);
    }
    return status;
}

/* Idles after 100 ms, if the second device of the script is this one. */
static NTSTATUS AssignIdle(WDFDEVICE Device) {
    WCHAR id[64] = {0};
    ULONG length;
    WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS settings;
    CHECK_STATUS(WdfDeviceQueryProperty(Device, DevicePropertyHardwareID,
                                        sizeof(id) - sizeof(WCHAR), id, &length),
                 STATUS_SUCCESS);
    WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS wake;
    WDF_DEVICE_POWER_POLICY_WAKE_SETTINGS_INIT(&wake);
    CHECK_STATUS(WdfDeviceAssignSxWakeSettings(Device, &wake), STATUS_POWER_STATE_INVALID);
    WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS_INIT(&settings, IdleCanWakeFromS0);
    CHECK_STATUS(WdfDeviceAssignS0IdleSettings(Device, &settings), STATUS_POWER_STATE_INVALID);
    if (_wcsicmp(id, L"ROOT\\IDLING") != 0) {
        return STATUS_SUCCESS;
    }
    WDF_DEVICE_POWER_POLICY_IDLE_SETTINGS_INIT(&settings, IdleCannotWakeFromS0);
    settings.IdleTimeout = 100;
    settings.DxState = PowerDeviceD0;
    CHECK_STATUS(WdfDeviceAssignS0IdleSettings(Device, &settings), STATUS_INVALID_PARAMETER);
    settings.DxState = PowerDeviceMaximum;
    return WdfDeviceAssignS0IdleSettings(Device, &settings);
}

static NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit) {
    (void)Driver;
    WDF_PNPPOWER_EVENT_CALLBACKS callbacks;
    WDFDEVICE device;
    WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&callbacks);
    callbacks.EvtDevicePrepareHardware = PrepareHardware;
    callbacks.EvtDeviceReleaseHardware = ReleaseHardware;
    callbacks.EvtDeviceD0Entry = D0Entry;
    callbacks.EvtDeviceD0Exit = D0Exit;
    callbacks.EvtDeviceSelfManagedIoInit = SelfManagedIoInit;
    callbacks.EvtDeviceSelfManagedIoSuspend = SelfManagedIoSuspend;
    callbacks.EvtDeviceSelfManagedIoRestart = SelfManagedIoRestart;
    callbacks.EvtDeviceSelfManagedIoCleanup = SelfManagedIoCleanup;
    callbacks.EvtDeviceSurpriseRemoval = SurpriseRemoval;
    callbacks.EvtDeviceQueryStop = QueryStop;
    callbacks.EvtDeviceQueryRemove = QueryRemove;
    WdfDeviceInitSetPnpPowerEventCallbacks(DeviceInit, &callbacks);
    NTSTATUS status = WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
    if (NT_SUCCESS(status)) {
        status = WdfDeviceCreateDeviceInterface(device, &GUID_LIFECYCLE, NULL);
    }
    if (NT_SUCCESS(status)) {
        status = AssignIdle(device);
    }
    return NT_SUCCESS(status) ? CreateQueues(device) : status;
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    PrintResult("lifecycle");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    config.EvtDriverUnload = EvtUnload;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
