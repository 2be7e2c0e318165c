/* Files opened on a device: WDFFILEOBJECT, create, cleanup, close. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static WDF_FILEOBJECT_CLASS ClassOf(const FX_DEVICE *Device) {
    return (WDF_FILEOBJECT_CLASS)((ULONG)Device->Setup.File.FileObjectClass &
                                  ~(ULONG)WdfFileObjectCanBeOptional);
}

static BOOLEAN NeedsFile(const FX_DEVICE *Device) {
    return Device->Setup.HasFileConfig && ClassOf(Device) != WdfFileObjectNotRequired;
}

FX_FILE *FxFileFind(FX_DEVICE *Device, PFILE_OBJECT FileObject) {
    FX_FILE *found = NULL;
    KIRQL irql;
    KeAcquireSpinLock(&Device->ListLock, &irql);
    for (LIST_ENTRY *link = Device->Files.Flink; link != &Device->Files; link = link->Flink) {
        FX_FILE *file = CONTAINING_RECORD(link, FX_FILE, DeviceLink);
        if (file->FileObject == FileObject) {
            found = file;
            break;
        }
    }
    KeReleaseSpinLock(&Device->ListLock, irql);
    return found;
}

static void SetFsContext(const FX_DEVICE *Device, PFILE_OBJECT FileObject, PVOID Value) {
    if (FileObject == NULL) {
        return;
    }
    if (ClassOf(Device) == WdfFileObjectWdfCanUseFsContext) {
        FileObject->FsContext = Value;
    } else if (ClassOf(Device) == WdfFileObjectWdfCanUseFsContext2) {
        FileObject->FsContext2 = Value;
    }
}

static NTSTATUS CreateFileObject(FX_DEVICE *Device, PFILE_OBJECT FileObject, FX_FILE **RetFile) {
    PWDF_OBJECT_ATTRIBUTES attributes =
        Device->FileAttributes.Size != 0 ? &Device->FileAttributes : NULL;
    FX_OBJECT *object;
    NTSTATUS status =
        FxObjectCreate(Device->Object.Client, FxTypeFile, attributes, FX_ATTR_LEVEL | FX_ATTR_SCOPE,
                       (FX_OBJECT *)Device, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_FILE *file = (FX_FILE *)object;
    file->Device = Device;
    file->FileObject = FileObject;
    InitializeListHead(&file->DeviceLink);
    if (FileObject != NULL) {
        status = FxTextCopy(&file->Name, &FileObject->FileName);
        if (!NT_SUCCESS(status)) {
            FxObjectAbandon(object);
            return status;
        }
    }
    FxObjectPublish(object);
    KIRQL irql;
    KeAcquireSpinLock(&Device->ListLock, &irql);
    InsertTailList(&Device->Files, &file->DeviceLink);
    KeReleaseSpinLock(&Device->ListLock, irql);
    SetFsContext(Device, FileObject, object->Handle);
    *RetFile = file;
    return STATUS_SUCCESS;
}

static void DeleteFileObject(FX_FILE *File) {
    FX_DEVICE *device = File->Device;
    KIRQL irql;
    KeAcquireSpinLock(&device->ListLock, &irql);
    RemoveEntryList(&File->DeviceLink);
    InitializeListHead(&File->DeviceLink);
    KeReleaseSpinLock(&device->ListLock, irql);
    SetFsContext(device, File->FileObject, NULL);
    (void)FxObjectDelete(&File->Object);
}

void FxFileDestroy(FX_OBJECT *Object) { FxTextFree(&((FX_FILE *)Object)->Name); }

/* A create that failed after the file object was made takes the file object with it. */
static NTSTATUS UndoOnFailure(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
    (void)DeviceObject;
    FX_FILE *file = Context;
    if (!NT_SUCCESS(Irp->IoStatus.Status)) {
        DeleteFileObject(file);
    }
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

static NTSTATUS PassDownCreate(FX_DEVICE *Device, PIRP Irp, FX_FILE *File) {
    if (File == NULL) {
        return FxPassDown(Device, Irp);
    }
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, UndoOnFailure, File, TRUE, TRUE, TRUE);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS CallCreate(FX_DEVICE *Device, PIRP Irp, FX_FILE *File) {
    FX_REQUEST *request;
    NTSTATUS status = FxRequestForIrp(Device, Irp, &request);
    if (!NT_SUCCESS(status)) {
        if (File != NULL) {
            DeleteFileObject(File);
        }
        return FxCompleteIrp(Irp, status, 0);
    }
    IoMarkIrpPending(Irp);
    FX_CALL_DRIVER(Device->Object.Client, "EvtDeviceFileCreate",
                   Device->Setup.File.EvtDeviceFileCreate, (WDFDEVICE)Device->Object.Handle,
                   (WDFREQUEST)request->Object.Handle,
                   File != NULL ? (WDFFILEOBJECT)File->Object.Handle : NULL);
    return STATUS_PENDING;
}

void FxFileCreateFailed(FX_DEVICE *Device, PIRP Irp) {
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    FX_FILE *file = stack->MajorFunction == IRP_MJ_CREATE && stack->FileObject != NULL
                        ? FxFileFind(Device, stack->FileObject)
                        : NULL;
    if (file != NULL) {
        DeleteFileObject(file);
    }
}

NTSTATUS FxDispatchCreate(FX_DEVICE *Device, PIRP Irp) {
    PFILE_OBJECT fileObject = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    FX_FILE *file = NULL;
    if (NeedsFile(Device) && fileObject != NULL) {
        NTSTATUS status = CreateFileObject(Device, fileObject, &file);
        if (!NT_SUCCESS(status)) {
            return FxCompleteIrp(Irp, status, 0);
        }
    }
    if (Device->Setup.File.EvtDeviceFileCreate != NULL) {
        return CallCreate(Device, Irp, file);
    }
    if (Device->Routes[IRP_MJ_CREATE] != NULL) {
        return FxDispatchToQueue(Device, Irp, Device->Routes[IRP_MJ_CREATE]);
    }
    if (Device->Setup.AutoForward && Device->Lower != NULL) {
        return PassDownCreate(Device, Irp, file);
    }
    return FxCompleteIrp(Irp, STATUS_SUCCESS, FILE_OPENED);
}

static void FlushQueues(FX_DEVICE *Device, PFILE_OBJECT FileObject) {
    for (FX_QUEUE *queue = NULL; (queue = FxDeviceNextQueue(Device, queue)) != NULL;) {
        FxQueueFlushFile(queue, FileObject);
    }
}

static NTSTATUS Finish(FX_DEVICE *Device, PIRP Irp) {
    return Device->Setup.AutoForward && Device->Lower != NULL
               ? FxPassDown(Device, Irp)
               : FxCompleteIrp(Irp, STATUS_SUCCESS, 0);
}

NTSTATUS FxDispatchCleanup(FX_DEVICE *Device, PIRP Irp) {
    PFILE_OBJECT fileObject = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    FX_FILE *file = FxFileFind(Device, fileObject);
    if (file != NULL && Device->Setup.File.EvtFileCleanup != NULL) {
        FX_CALL_DRIVER(Device->Object.Client, "EvtFileCleanup", Device->Setup.File.EvtFileCleanup,
                       (WDFFILEOBJECT)file->Object.Handle);
    }
    if (fileObject != NULL) {
        FlushQueues(Device, fileObject);
    }
    return Finish(Device, Irp);
}

NTSTATUS FxDispatchClose(FX_DEVICE *Device, PIRP Irp) {
    FX_FILE *file = FxFileFind(Device, IoGetCurrentIrpStackLocation(Irp)->FileObject);
    if (file != NULL) {
        if (Device->Setup.File.EvtFileClose != NULL) {
            FX_CALL_DRIVER(Device->Object.Client, "EvtFileClose", Device->Setup.File.EvtFileClose,
                           (WDFFILEOBJECT)file->Object.Handle);
        }
        DeleteFileObject(file);
    }
    return Finish(Device, Irp);
}

PUNICODE_STRING imp_WdfFileObjectGetFileName(PWDF_DRIVER_GLOBALS Globals,
                                             WDFFILEOBJECT FileObject) {
    return &FX_RESOLVE(FX_CLIENT_OF(Globals), FileObject, File, FX_FILE)->Name;
}

ULONG imp_WdfFileObjectGetFlags(PWDF_DRIVER_GLOBALS Globals, WDFFILEOBJECT FileObject) {
    FX_FILE *file = FX_RESOLVE(FX_CLIENT_OF(Globals), FileObject, File, FX_FILE);
    return file->FileObject != NULL ? file->FileObject->Flags : 0;
}

WDFDEVICE imp_WdfFileObjectGetDevice(PWDF_DRIVER_GLOBALS Globals, WDFFILEOBJECT FileObject) {
    FX_FILE *file = FX_RESOLVE(FX_CLIENT_OF(Globals), FileObject, File, FX_FILE);
    return (WDFDEVICE)file->Device->Object.Handle;
}

PFILE_OBJECT imp_WdfFileObjectWdmGetFileObject(PWDF_DRIVER_GLOBALS Globals,
                                               WDFFILEOBJECT FileObject) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), FileObject, File, FX_FILE)->FileObject;
}

WDFFILEOBJECT imp_WdfDeviceGetFileObject(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                         PFILE_OBJECT FileObject) {
    FX_DEVICE *device = FX_RESOLVE(FX_CLIENT_OF(Globals), Device, Device, FX_DEVICE);
    FX_FILE *file = FxFileFind(device, FileObject);
    return file != NULL ? (WDFFILEOBJECT)file->Object.Handle : NULL;
}
