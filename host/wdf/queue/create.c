/* Making and ending queues. See queue.h. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"
#include "host/wdf/queue/dispatch.h"

static NTSTATUS CheckConfig(FX_DEVICE *Device, const WDF_IO_QUEUE_CONFIG *Config) {
    if (Config->DispatchType <= WdfIoQueueDispatchInvalid ||
        Config->DispatchType >= WdfIoQueueDispatchMax) {
        return STATUS_INVALID_PARAMETER;
    }
    if (Config->PowerManaged != WdfUseDefault && Config->PowerManaged != WdfTrue &&
        Config->PowerManaged != WdfFalse) {
        return STATUS_INVALID_PARAMETER;
    }
    BOOLEAN handles = Config->EvtIoDefault != NULL || Config->EvtIoRead != NULL ||
                      Config->EvtIoWrite != NULL || Config->EvtIoDeviceControl != NULL ||
                      Config->EvtIoInternalDeviceControl != NULL;
    if (Config->DispatchType != WdfIoQueueDispatchManual && !handles) {
        return STATUS_WDF_NO_CALLBACK;
    }
    if (Config->DispatchType == WdfIoQueueDispatchManual && handles) {
        return STATUS_INVALID_PARAMETER;
    }
    if (Config->DispatchType == WdfIoQueueDispatchParallel &&
        Config->Settings.Parallel.NumberOfPresentedRequests == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    if (Config->DefaultQueue && Device->DefaultQueue != NULL) {
        return STATUS_UNSUCCESSFUL;
    }
    return STATUS_SUCCESS;
}

static void ChooseLock(FX_QUEUE *Queue) {
    FX_OBJECT *object = &Queue->Object;
    FxLockInit(&Queue->OwnLock, object->ExecutionLevel == WdfExecutionLevelPassive);
    object->CallbackLock = object->Scope == WdfSynchronizationScopeDevice
                               ? Queue->Device->Object.CallbackLock
                               : &Queue->OwnLock;
}

NTSTATUS FxQueueCreate(FX_DEVICE *Device, const WDF_IO_QUEUE_CONFIG *Config,
                       PWDF_OBJECT_ATTRIBUTES Attributes, FX_QUEUE **RetQueue) {
    NTSTATUS status = CheckConfig(Device, Config);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_OBJECT *object;
    status = FxObjectCreate(Device->Object.Client, FxTypeQueue, Attributes,
                            FX_ATTR_LEVEL | FX_ATTR_SCOPE, (FX_OBJECT *)Device, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_QUEUE *queue = (FX_QUEUE *)object;
    queue->Device = Device;
    queue->Config = *Config;
    InitializeListHead(&queue->DeviceLink);
    KeInitializeSpinLock(&queue->Lock);
    InitializeListHead(&queue->Waiting);
    InitializeListHead(&queue->Canceled);
    InitializeListHead(&queue->Owned);
    InitializeListHead(&queue->Dispatchers);
    KeInitializeEvent(&queue->Quiet, NotificationEvent, TRUE);
    KeInitializeDpc(&queue->Dpc, FxQueueDispatchAtDpc, queue);
    FxWorkInit(&queue->Work, FxQueueDispatchAtPassive, queue);

    switch (Config->DispatchType) {
    case WdfIoQueueDispatchSequential:
        queue->Parallel = 1;
        break;
    case WdfIoQueueDispatchParallel:
        queue->Parallel = Config->Settings.Parallel.NumberOfPresentedRequests;
        break;
    default:
        queue->Parallel = 0;
        break;
    }
    queue->PowerManaged = Config->PowerManaged == WdfTrue ||
                          (Config->PowerManaged == WdfUseDefault && FxDeviceIsPowered(Device));
    queue->Accept = TRUE;
    queue->Dispatch = TRUE;
    ChooseLock(queue);
    FxDeviceAddQueue(Device, queue);
    *RetQueue = queue;
    return STATUS_SUCCESS;
}

void FxQueueDispose(FX_OBJECT *Object) {
    FX_QUEUE *queue = (FX_QUEUE *)Object;
    FxDeviceRemoveQueue(queue->Device, queue);
    FxQueuePurgeAndWait(queue);
    queue->Disposed = TRUE;
    (void)KeRemoveQueueDpc(&queue->Dpc);
    KeFlushQueuedDpcs();
    FxWorkFlush(&queue->Work);
}

void FxQueueDestroy(FX_OBJECT *Object) { NT_ASSERT(((FX_QUEUE *)Object)->OwnedCount == 0); }

NTSTATUS imp_WdfIoQueueCreate(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                              PWDF_IO_QUEUE_CONFIG Config, PWDF_OBJECT_ATTRIBUTES QueueAttributes,
                              WDFQUEUE *Queue) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, Config);
    if (Queue != NULL) {
        *Queue = NULL;
    }
    WDF_IO_QUEUE_CONFIG config;
    if (!FX_COPY_SIZED(&config, Config, 80, 88, sizeof(config))) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (Config->Size == 80 && config.DispatchType == WdfIoQueueDispatchParallel) {
        config.Settings.Parallel.NumberOfPresentedRequests = MAXULONG; /* before it could be set */
    }
    FX_QUEUE *queue;
    NTSTATUS status = FxQueueCreate(device, &config, QueueAttributes, &queue);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FxObjectPublish(&queue->Object);
    if (config.DefaultQueue) {
        queue->Object.NoDelete = TRUE;
        device->DefaultQueue = queue;
    }
    if (!queue->PowerManaged || device->PowerUp) {
        queue->PowerOn = TRUE;
    }
    if (Queue != NULL) {
        *Queue = (WDFQUEUE)queue->Object.Handle;
    }
    return STATUS_SUCCESS;
}

WDFDEVICE imp_WdfIoQueueGetDevice(PWDF_DRIVER_GLOBALS Globals, WDFQUEUE Queue) {
    FX_QUEUE *queue = FX_RESOLVE(FX_CLIENT_OF(Globals), Queue, Queue, FX_QUEUE);
    return (WDFDEVICE)queue->Device->Object.Handle;
}
