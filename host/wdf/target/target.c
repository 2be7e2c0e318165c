/* I/O targets themselves: made, opened, started, stopped, closed. See target.h. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static void InitTarget(FX_TARGET *Target, FX_DEVICE *Device) {
    Target->Device = Device;
    KeInitializeSpinLock(&Target->Lock);
    InitializeListHead(&Target->Sent);
    InitializeListHead(&Target->Held);
    KeInitializeEvent(&Target->Quiet, NotificationEvent, TRUE);
}

NTSTATUS FxTargetCreateDefault(FX_DEVICE *Device, FX_TARGET **RetTarget) {
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(Device->Object.Client, FxTypeTarget, NULL, 0,
                                     (FX_OBJECT *)Device, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_TARGET *target = (FX_TARGET *)object;
    InitTarget(target, Device);
    target->Local = TRUE;
    target->TargetDevice = Device->Lower;
    target->TargetPdo = Device->Pdo;
    target->State = WdfIoTargetStarted;
    object->NoDelete = TRUE;
    FxObjectPublish(object);
    *RetTarget = target;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfIoTargetCreate(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                               PWDF_OBJECT_ATTRIBUTES IoTargetAttributes, WDFIOTARGET *IoTarget) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, IoTarget);
    *IoTarget = NULL;
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(client, FxTypeTarget, IoTargetAttributes, 0,
                                     (FX_OBJECT *)device, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    InitTarget((FX_TARGET *)object, device);
    ((FX_TARGET *)object)->State = WdfIoTargetClosed;
    FxObjectPublish(object);
    *IoTarget = (WDFIOTARGET)object->Handle;
    return STATUS_SUCCESS;
}

static void ReleaseHandles(FX_TARGET *Target) {
    if (Target->FileHandle != NULL) {
        (void)ZwClose(Target->FileHandle);
        Target->FileHandle = NULL;
    }
    if (Target->FileObject != NULL) {
        ObDereferenceObject(Target->FileObject);
        Target->FileObject = NULL;
    }
    if (Target->DeviceReferenced) {
        ObDereferenceObject(Target->TargetDevice);
        Target->DeviceReferenced = FALSE;
    }
    if (!Target->Local) {
        Target->TargetDevice = NULL;
    }
}

static NTSTATUS OpenByName(FX_TARGET *Target, const WDF_IO_TARGET_OPEN_PARAMS *Params) {
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK iosb;
    UNICODE_STRING name = Params->TargetDeviceName;
    InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE, NULL, NULL);
    LARGE_INTEGER allocation = {0};
    if (Params->AllocationSize != NULL) {
        allocation.QuadPart = *Params->AllocationSize;
    }
    NTSTATUS status =
        ZwCreateFile(&Target->FileHandle, Params->DesiredAccess, &attributes, &iosb,
                     Params->AllocationSize != NULL ? &allocation : NULL, Params->FileAttributes,
                     Params->ShareAccess, Params->CreateDisposition, Params->CreateOptions,
                     Params->EaBuffer, Params->EaBufferLength);
    if (!NT_SUCCESS(status)) {
        Target->FileHandle = NULL;
        return status;
    }
    status = ObReferenceObjectByHandle(Target->FileHandle, Params->DesiredAccess, *IoFileObjectType,
                                       KernelMode, (PVOID *)&Target->FileObject, NULL);
    if (!NT_SUCCESS(status)) {
        ReleaseHandles(Target);
        return status;
    }
    Target->TargetDevice = IoGetRelatedDeviceObject(Target->FileObject);
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfIoTargetOpen(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                             PWDF_IO_TARGET_OPEN_PARAMS OpenParams) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FX_REQUIRE(client, OpenParams);
    FX_PASSIVE_ONLY(client);
    WDF_IO_TARGET_OPEN_PARAMS params;
    if (!FX_COPY_SIZED(&params, OpenParams, 112, 120, sizeof(params))) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (target->Local || target->State != WdfIoTargetClosed) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    if (params.EvtIoTargetQueryRemove != NULL || params.EvtIoTargetRemoveCanceled != NULL ||
        params.EvtIoTargetRemoveComplete != NULL) {
        FX_STOP_PART("WdfIoTargetOpen (callbacks on the removal of the target)");
    }
    NTSTATUS status = STATUS_SUCCESS;
    switch (params.Type) {
    case WdfIoTargetOpenUseExistingDevice:
        if (params.TargetDeviceObject == NULL) {
            return STATUS_INVALID_PARAMETER;
        }
        ObReferenceObject(params.TargetDeviceObject);
        target->TargetDevice = params.TargetDeviceObject;
        target->DeviceReferenced = TRUE;
        if (params.TargetFileObject != NULL) {
            ObReferenceObject(params.TargetFileObject);
            target->FileObject = params.TargetFileObject;
        }
        break;
    case WdfIoTargetOpenByName:
        status = OpenByName(target, &params);
        break;
    case WdfIoTargetOpenReopen:
        FX_STOP_PART("WdfIoTargetOpen (WdfIoTargetOpenReopen)");
    case WdfIoTargetOpenLocalTargetByFile:
        FX_STOP_PART("WdfIoTargetOpen (WdfIoTargetOpenLocalTargetByFile)");
    default:
        return STATUS_INVALID_PARAMETER;
    }
    if (NT_SUCCESS(status)) {
        target->State = WdfIoTargetStarted;
    }
    return status;
}

static FX_REQUEST *TakeHeld(FX_TARGET *Target, BOOLEAN Send) {
    FX_REQUEST *request = NULL;
    KIRQL irql;
    KeAcquireSpinLock(&Target->Lock, &irql);
    if (!IsListEmpty(&Target->Held)) {
        request = CONTAINING_RECORD(RemoveHeadList(&Target->Held), FX_REQUEST, TargetLink);
        InitializeListHead(&request->TargetLink);
        if (Send) {
            FxTargetAddSent(Target, request);
        }
    }
    KeReleaseSpinLock(&Target->Lock, irql);
    return request;
}

void FxTargetRelease(FX_TARGET *Target) {
    for (FX_REQUEST *request; (request = TakeHeld(Target, TRUE)) != NULL;) {
        FxSendNow(request);
    }
}

static void FailHeld(FX_TARGET *Target, NTSTATUS Status) {
    for (FX_REQUEST *request; (request = TakeHeld(Target, FALSE)) != NULL;) {
        FxSendFail(request, Status);
    }
}

static void CancelSent(FX_TARGET *Target) {
    for (;;) {
        FX_REQUEST *found = NULL;
        KIRQL irql;
        KeAcquireSpinLock(&Target->Lock, &irql);
        for (LIST_ENTRY *link = Target->Sent.Flink; link != &Target->Sent; link = link->Flink) {
            FX_REQUEST *request = CONTAINING_RECORD(link, FX_REQUEST, TargetLink);
            if (request->Irp != NULL && !request->Irp->Cancel) {
                found = request;
                FxObjectReference(&found->Object);
                break;
            }
        }
        KeReleaseSpinLock(&Target->Lock, irql);
        if (found == NULL) {
            return;
        }
        (void)IoCancelIrp(found->Irp);
        FxObjectDereference(&found->Object);
    }
}

static void WaitQuiet(FX_TARGET *Target) {
    (void)KeWaitForSingleObject(&Target->Quiet, Executive, KernelMode, FALSE, NULL);
}

static void SetState(FX_TARGET *Target, WDF_IO_TARGET_STATE State) {
    KIRQL irql;
    KeAcquireSpinLock(&Target->Lock, &irql);
    Target->State = State;
    KeReleaseSpinLock(&Target->Lock, irql);
}

static void CloseTarget(FX_TARGET *Target, WDF_IO_TARGET_STATE State) {
    SetState(Target, State);
    FailHeld(Target, STATUS_CANCELLED);
    CancelSent(Target);
    WaitQuiet(Target);
    ReleaseHandles(Target);
}

void FxTargetDispose(FX_OBJECT *Object) { CloseTarget((FX_TARGET *)Object, WdfIoTargetDeleted); }

void FxTargetDestroy(FX_OBJECT *Object) { NT_ASSERT(((FX_TARGET *)Object)->SentCount == 0); }

void imp_WdfIoTargetClose(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FX_PASSIVE_ONLY(client);
    CloseTarget(target, WdfIoTargetClosed);
}

void imp_WdfIoTargetCloseForQueryRemove(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FX_PASSIVE_ONLY(client);
    CloseTarget(target, WdfIoTargetClosedForQueryRemove);
}

NTSTATUS imp_WdfIoTargetStart(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget) {
    FX_TARGET *target = FX_RESOLVE(FX_CLIENT_OF(Globals), IoTarget, Target, FX_TARGET);
    if (target->TargetDevice == NULL) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    SetState(target, WdfIoTargetStarted);
    FxTargetRelease(target);
    return STATUS_SUCCESS;
}

void imp_WdfIoTargetStop(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                         WDF_IO_TARGET_SENT_IO_ACTION Action) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FxRequireIrql(client, Action == WdfIoTargetLeaveSentIoPending ? DISPATCH_LEVEL : PASSIVE_LEVEL,
                  __func__);
    SetState(target, WdfIoTargetStopped);
    if (Action == WdfIoTargetCancelSentIo) {
        CancelSent(target);
    }
    if (Action != WdfIoTargetLeaveSentIoPending) {
        WaitQuiet(target);
    }
}

void imp_WdfIoTargetPurge(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                          WDF_IO_TARGET_PURGE_IO_ACTION Action) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FxRequireIrql(client, Action == WdfIoTargetPurgeIoAndWait ? PASSIVE_LEVEL : DISPATCH_LEVEL,
                  __func__);
    SetState(target, WdfIoTargetPurged);
    FailHeld(target, STATUS_CANCELLED);
    CancelSent(target);
    if (Action == WdfIoTargetPurgeIoAndWait) {
        WaitQuiet(target);
    }
}

WDF_IO_TARGET_STATE imp_WdfIoTargetGetState(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), IoTarget, Target, FX_TARGET)->State;
}

WDFDEVICE imp_WdfIoTargetGetDevice(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget) {
    FX_TARGET *target = FX_RESOLVE(FX_CLIENT_OF(Globals), IoTarget, Target, FX_TARGET);
    return (WDFDEVICE)target->Device->Object.Handle;
}

PDEVICE_OBJECT imp_WdfIoTargetWdmGetTargetDeviceObject(PWDF_DRIVER_GLOBALS Globals,
                                                       WDFIOTARGET IoTarget) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), IoTarget, Target, FX_TARGET)->TargetDevice;
}

PDEVICE_OBJECT imp_WdfIoTargetWdmGetTargetPhysicalDevice(PWDF_DRIVER_GLOBALS Globals,
                                                         WDFIOTARGET IoTarget) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), IoTarget, Target, FX_TARGET)->TargetPdo;
}

PFILE_OBJECT imp_WdfIoTargetWdmGetTargetFileObject(PWDF_DRIVER_GLOBALS Globals,
                                                   WDFIOTARGET IoTarget) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), IoTarget, Target, FX_TARGET)->FileObject;
}

HANDLE imp_WdfIoTargetWdmGetTargetFileHandle(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), IoTarget, Target, FX_TARGET)->FileHandle;
}
