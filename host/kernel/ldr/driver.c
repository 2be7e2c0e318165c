/*
 * Drivers: from a service key to a driver object whose DriverEntry has run, and back.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/ps.h"

#define SERVICES L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\"
#define DRIVER_TYPE_FILE_SYSTEM 2
#define DRIVER_TYPE_RECOGNIZER 8

typedef struct _CLIENT_EXTENSION {
    LIST_ENTRY Link;
    PVOID Identity;
    DECLSPEC_ALIGN(16) UCHAR Data[];
} CLIENT_EXTENSION;

typedef struct _REINITIALIZE {
    LIST_ENTRY Link;
    PDRIVER_REINITIALIZE Routine;
    PVOID Context;
} REINITIALIZE;

static LIST_ENTRY drivers = {&drivers, &drivers};

// Where the default entries of a dispatch table lead.
static DRIVER_DISPATCH invalidRequest;
static NTSTATUS invalidRequest(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_INVALID_DEVICE_REQUEST;
}

static NTSTATUS duplicate(PCUNICODE_STRING source, PUNICODE_STRING ret_string) {
    PWCHAR buffer =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, (SIZE_T)source->Length + sizeof(WCHAR), LDRP_TAG);
    if (!buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(buffer, source->Buffer, source->Length);
    ret_string->Buffer = buffer;
    ret_string->Length = source->Length;
    ret_string->MaximumLength = (USHORT)(source->Length + sizeof(WCHAR));
    return STATUS_SUCCESS;
}

static VOID freeString(PUNICODE_STRING string) {
    if (string->Buffer) {
        ExFreePoolWithTag(string->Buffer, LDRP_TAG);
        string->Buffer = NULL;
    }
}

static VOID freeList(PLIST_ENTRY list) {
    while (!IsListEmpty(list)) {
        ExFreePoolWithTag(RemoveHeadList(list), LDRP_TAG); // Link is the first field of each
    }
}

VOID IopDeleteDriver(PVOID object) {
    PIOP_DRIVER driver = object;
    RemoveEntryList(&driver->Link);
    freeList(&driver->ClientExtensions);
    freeList(&driver->Reinitialize);
    if (driver->Image) {
        LdrpReleaseImage(driver->Image);
    }
    freeString(&driver->RegistryPath);
    freeString(&driver->Extension.ServiceKeyName);
    freeString(&driver->Object.DriverName);
}

// A nameless driver object with an empty dispatch table.
static NTSTATUS newDriver(PCUNICODE_STRING objectName, PCUNICODE_STRING service,
                          PIOP_DRIVER *ret_driver) {
    static UNICODE_STRING hardware =
        RTL_CONSTANT_STRING(L"\\Registry\\Machine\\Hardware\\Description\\System");
    PIOP_DRIVER driver;
    NTSTATUS status = ObpAllocateObject(IopDriverType, sizeof(*driver), (PVOID *)&driver);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    InitializeListHead(&driver->ClientExtensions);
    InitializeListHead(&driver->Reinitialize);
    InsertTailList(&drivers, &driver->Link);
    driver->Object.Type = IO_TYPE_DRIVER;
    driver->Object.Size = sizeof(DRIVER_OBJECT);
    driver->Object.DriverExtension = &driver->Extension;
    driver->Object.HardwareDatabase = &hardware;
    driver->Extension.DriverObject = &driver->Object;
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        driver->Object.MajorFunction[i] = invalidRequest;
    }
    status = duplicate(objectName, &driver->Object.DriverName);
    if (NT_SUCCESS(status)) {
        status = duplicate(service, &driver->Extension.ServiceKeyName);
    }
    if (!NT_SUCCESS(status)) {
        ObfDereferenceObject(driver);
        return status;
    }
    *ret_driver = driver;
    return STATUS_SUCCESS;
}

// After DriverEntry its devices are open to the world, and every dispatch entry leads somewhere.
static VOID makeReady(PDRIVER_OBJECT driver) {
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        if (!driver->MajorFunction[i]) {
            driver->MajorFunction[i] = invalidRequest;
        }
    }
    for (PDEVICE_OBJECT device = driver->DeviceObject; device; device = device->NextDevice) {
        device->Flags &= ~(ULONG)DO_DEVICE_INITIALIZING;
    }
    driver->Flags |= DRVO_INITIALIZED;
}

static VOID runReinitialize(PIOP_DRIVER driver) {
    while (!IsListEmpty(&driver->Reinitialize)) {
        REINITIALIZE *item =
            CONTAINING_RECORD(RemoveHeadList(&driver->Reinitialize), REINITIALIZE, Link);
        PDRIVER_REINITIALIZE routine = item->Routine;
        PVOID context = item->Context;
        ExFreePoolWithTag(item, LDRP_TAG);
        driver->Object.Flags &= ~(ULONG)DRVO_REINIT_REGISTERED;
        routine(&driver->Object, context, ++driver->Extension.Count);
    }
}

static NTSTATUS initialize(PIOP_DRIVER driver, PDRIVER_INITIALIZE entry) {
    driver->Object.DriverInit = entry;
    KIRQL irql = KeGetCurrentIrql();
    NTSTATUS status = entry(&driver->Object, &driver->RegistryPath);
    if (KeGetCurrentIrql() != irql) {
        KeBugCheckEx(IRQL_UNEXPECTED_VALUE, KeGetCurrentIrql(), irql, (ULONG_PTR)entry, 0);
    }
    if (!NT_SUCCESS(status)) {
        InitLog("%wZ: DriverEntry returned 0x%08lX.\n", &driver->Object.DriverName, status);
        return status;
    }
    makeReady(&driver->Object);
    runReinitialize(driver);
    return status;
}

NTSTATUS IopCreateDriver(PCUNICODE_STRING name, PDRIVER_INITIALIZE init,
                         PDRIVER_OBJECT *ret_driver) {
    PIOP_DRIVER driver;
    NTSTATUS status = newDriver(name, name, &driver);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ObpInsertName(driver, NULL, name, OBJ_PERMANENT, NULL);
    if (NT_SUCCESS(status)) {
        status = initialize(driver, init);
    }
    if (!NT_SUCCESS(status)) {
        ObMakeTemporaryObject(driver);
        ObfDereferenceObject(driver);
        return status;
    }
    *ret_driver = &driver->Object;
    return STATUS_SUCCESS;
}

static UNICODE_STRING lastComponent(PCUNICODE_STRING path) {
    UNICODE_STRING last = *path;
    for (USHORT i = path->Length / sizeof(WCHAR); i > 0; i--) {
        if (path->Buffer[i - 1] == L'\\') {
            last.Buffer = path->Buffer + i;
            last.Length = (USHORT)(path->Length - i * sizeof(WCHAR));
            last.MaximumLength = last.Length;
            break;
        }
    }
    return last;
}

static NTSTATUS join(PCWSTR first, PCUNICODE_STRING second, PCWSTR third,
                     PUNICODE_STRING ret_string) {
    UNICODE_STRING result;
    SIZE_T length = (wcslen(first) + wcslen(third)) * sizeof(WCHAR) + second->Length;
    if (length > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
        return STATUS_NAME_TOO_LONG;
    }
    result.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, length + sizeof(WCHAR), LDRP_TAG);
    if (!result.Buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    result.Length = 0;
    result.MaximumLength = (USHORT)(length + sizeof(WCHAR));
    (VOID) RtlAppendUnicodeToString(&result, first);
    (VOID) RtlAppendUnicodeStringToString(&result, second);
    (VOID) RtlAppendUnicodeToString(&result, third);
    *ret_string = result;
    return STATUS_SUCCESS;
}

// The image of a service: its ImagePath with SystemRoot spelled out, or the default place.
static NTSTATUS imagePath(HANDLE key, PCUNICODE_STRING service, PUNICODE_STRING ret_path) {
    PVOID data;
    ULONG length;
    UNICODE_STRING given;
    NTSTATUS status = CmQuery(key, L"ImagePath", REG_NONE, &data, &length);
    if (status == STATUS_OBJECT_NAME_NOT_FOUND) {
        return join(L"\\SystemRoot\\System32\\drivers\\", service, L".sys", ret_path);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlInitUnicodeString(&given, data);
    if (!given.Length) {
        status = join(L"\\SystemRoot\\System32\\drivers\\", service, L".sys", ret_path);
    } else if (given.Buffer[0] == L'\\') {
        status = join(L"", &given, L"", ret_path);
    } else {
        status = join(L"\\SystemRoot\\", &given, L"", ret_path);
    }
    ExFreePoolWithTag(data, CMP_TAG);
    return status;
}

static ULONG serviceType(HANDLE key) {
    ULONG *data;
    ULONG length;
    ULONG type = 0;
    if (NT_SUCCESS(CmQuery(key, L"Type", REG_DWORD, (PVOID *)&data, &length))) {
        type = length == sizeof(*data) ? *data : 0;
        ExFreePoolWithTag(data, CMP_TAG);
    }
    return type;
}

static VOID fillFromImage(PIOP_DRIVER driver, PLDR_IMAGE image) {
    driver->Image = image;
    driver->Object.DriverStart = image->DllBase;
    driver->Object.DriverSize = image->SizeOfImage;
    driver->Object.DriverSection = image;
}

static NTSTATUS startDriver(PIOP_DRIVER driver, PCUNICODE_STRING path) {
    PLDR_IMAGE image;
    NTSTATUS status = LdrpMapImage(path, FALSE, &image);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    fillFromImage(driver, image);
    if (!image->EntryPoint) {
        return STATUS_INVALID_IMAGE_FORMAT;
    }
    return initialize(driver, (PDRIVER_INITIALIZE)image->EntryPoint);
}

static NTSTATUS loadFromKey(HANDLE key, PCUNICODE_STRING serviceKey, BOOLEAN legacy,
                            PDRIVER_OBJECT *ret_driver) {
    UNICODE_STRING service = lastComponent(serviceKey);
    UNICODE_STRING objectName;
    UNICODE_STRING path = {0};
    PIOP_DRIVER driver;
    PVOID existing = NULL;
    ULONG type = serviceType(key);
    BOOLEAN fileSystem = type == DRIVER_TYPE_FILE_SYSTEM || type == DRIVER_TYPE_RECOGNIZER;

    NTSTATUS status =
        join(fileSystem ? L"\\FileSystem\\" : L"\\Driver\\", &service, L"", &objectName);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = newDriver(&objectName, &service, &driver);
    if (!NT_SUCCESS(status)) {
        freeString(&objectName);
        return status;
    }
    driver->Object.Flags = legacy ? DRVO_LEGACY_DRIVER : 0;
    status = duplicate(serviceKey, &driver->RegistryPath);
    if (NT_SUCCESS(status)) {
        status = ObpInsertName(driver, NULL, &objectName, OBJ_PERMANENT, &existing);
    }
    freeString(&objectName);
    if (existing) {
        ObfDereferenceObject(driver);
        if (ret_driver) {
            *ret_driver = existing;
        } else {
            ObfDereferenceObject(existing);
        }
        return STATUS_IMAGE_ALREADY_LOADED;
    }
    if (NT_SUCCESS(status)) {
        status = imagePath(key, &service, &path);
    }
    if (NT_SUCCESS(status)) {
        status = startDriver(driver, &path);
    }
    freeString(&path);
    if (!NT_SUCCESS(status)) {
        ObMakeTemporaryObject(driver);
        ObfDereferenceObject(driver);
        return status;
    }
    // The name keeps the object; the caller gets the reference of its creation.
    if (ret_driver) {
        *ret_driver = &driver->Object;
    } else {
        ObfDereferenceObject(driver);
    }
    return STATUS_SUCCESS;
}

NTSTATUS IopLoadDriver(PCUNICODE_STRING serviceKey, BOOLEAN legacy, PDRIVER_OBJECT *ret_driver) {
    HANDLE key;
    NTSTATUS status = CmOpen(NULL, serviceKey, KEY_READ, FALSE, &key);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = loadFromKey(key, serviceKey, legacy, ret_driver);
    ZwClose(key);
    return status;
}

NTSTATUS IopLoadService(PCUNICODE_STRING service, BOOLEAN legacy, PDRIVER_OBJECT *ret_driver) {
    UNICODE_STRING key;
    NTSTATUS status = join(SERVICES, service, L"", &key);
    if (NT_SUCCESS(status)) {
        status = IopLoadDriver(&key, legacy, ret_driver);
        freeString(&key);
    }
    return status;
}

// --- unloading -----------------------------------------------------------------------------------

static VOID unloadNow(PDRIVER_OBJECT driver) {
    KIRQL irql = KeGetCurrentIrql();
    driver->DriverUnload(driver);
    if (KeGetCurrentIrql() != irql) {
        KeBugCheckEx(IRQL_UNEXPECTED_VALUE, KeGetCurrentIrql(), irql,
                     (ULONG_PTR)driver->DriverUnload, 0);
    }
    if (driver->DeviceObject) {
        InitLog("%wZ: devices are left after Unload, so its image stays mapped.\n",
                &driver->DriverName);
    }
    ObMakeTemporaryObject(driver);
}

// Unload routines run in the system process, whoever asked.
static VOID unloadOnSystemThread(PVOID context) {
    unloadNow(context);
    ObfDereferenceObject(context);
}

static VOID unload(PDRIVER_OBJECT driver) {
    ObfReferenceObject(driver);
    NTSTATUS status = InitCallOnSystemThread(unloadOnSystemThread, driver);
    if (!NT_SUCCESS(status)) {
        InitLog("%wZ: no thread to unload it on (0x%08lX).\n", &driver->DriverName, status);
        ObfDereferenceObject(driver);
    }
}

// Under IopDatabaseLock: nobody has a device of the driver open or stands on one.
static BOOLEAN isIdle(PDRIVER_OBJECT driver) {
    for (PDEVICE_OBJECT device = driver->DeviceObject; device; device = device->NextDevice) {
        if (device->ReferenceCount || device->AttachedDevice) {
            return FALSE;
        }
    }
    return TRUE;
}

NTSTATUS IopUnloadDriver(PDRIVER_OBJECT driver) {
    KIRQL irql;
    if (!driver->DriverUnload || (driver->Flags & DRVO_UNLOAD_INVOKED)) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    if (!(driver->Flags & DRVO_LEGACY_DRIVER) && driver->DeviceObject) {
        return STATUS_INVALID_DEVICE_REQUEST; // the PnP manager's, it goes with its devices
    }
    KeAcquireSpinLock(&IopDatabaseLock, &irql);
    for (PDEVICE_OBJECT device = driver->DeviceObject; device; device = device->NextDevice) {
        device->DeviceObjectExtension->ExtensionFlags |= DOE_UNLOAD_PENDING;
    }
    BOOLEAN now = isIdle(driver);
    if (now) {
        driver->Flags |= DRVO_UNLOAD_INVOKED;
    } else {
        IOP_DRIVER_OF(driver)->UnloadPending = TRUE;
    }
    KeReleaseSpinLock(&IopDatabaseLock, irql);
    if (now) {
        unload(driver);
    }
    return STATUS_SUCCESS;
}

VOID IopCheckUnload(PDRIVER_OBJECT driver) {
    KIRQL irql;
    KeAcquireSpinLock(&IopDatabaseLock, &irql);
    BOOLEAN now = IOP_DRIVER_OF(driver)->UnloadPending && isIdle(driver);
    if (now) {
        IOP_DRIVER_OF(driver)->UnloadPending = FALSE;
        driver->Flags |= DRVO_UNLOAD_INVOKED;
    }
    KeReleaseSpinLock(&IopDatabaseLock, irql);
    if (now) {
        unload(driver);
    }
}

VOID IopUnloadIfIdle(PDRIVER_OBJECT driver) {
    if ((driver->Flags & (DRVO_LEGACY_DRIVER | DRVO_UNLOAD_INVOKED)) || driver->DeviceObject ||
        !driver->DriverUnload) {
        return;
    }
    driver->Flags |= DRVO_UNLOAD_INVOKED;
    unload(driver);
}

VOID IopUnloadAll(VOID) {
    for (PLIST_ENTRY link = drivers.Blink; link != &drivers;) {
        PIOP_DRIVER driver = CONTAINING_RECORD(link, IOP_DRIVER, Link);
        BOOLEAN tried = (driver->Object.Flags & DRVO_UNLOAD_INVOKED) != 0;
        if (!driver->Image || tried || !driver->Object.DriverUnload) {
            link = link->Blink;
            continue;
        }
        // Unloading one may unload or free others: start over each time.
        ObfReferenceObject(driver);
        driver->Object.Flags |= DRVO_LEGACY_DRIVER;
        if (!NT_SUCCESS(IopUnloadDriver(&driver->Object)) || driver->UnloadPending) {
            InitLog("%wZ: still in use at the end of the run.\n", &driver->Object.DriverName);
            driver->Object.Flags |= DRVO_UNLOAD_INVOKED;
        }
        ObfDereferenceObject(driver);
        link = drivers.Blink;
    }
}

// --- services and what drivers call --------------------------------------------------------------

typedef struct _LOAD_CALL {
    PCUNICODE_STRING Key;
    BOOLEAN Unload;
    NTSTATUS Status;
} LOAD_CALL;

static VOID loadOrUnload(PVOID context) {
    LOAD_CALL *call = context;
    if (!call->Unload) {
        call->Status = IopLoadDriver(call->Key, TRUE, NULL);
        return;
    }
    UNICODE_STRING service = lastComponent(call->Key);
    UNICODE_STRING name;
    PDRIVER_OBJECT driver;
    call->Status = join(L"\\Driver\\", &service, L"", &name);
    if (!NT_SUCCESS(call->Status)) {
        return;
    }
    call->Status = ObpLookup(NULL, &name, 0, IopDriverType, KernelMode, NULL, (PVOID *)&driver);
    freeString(&name);
    if (NT_SUCCESS(call->Status)) {
        call->Status = IopUnloadDriver(driver);
        ObfDereferenceObject(driver);
    }
}

static NTSTATUS loadService(PUNICODE_STRING keyName, BOOLEAN unloading) {
    OBJECT_ATTRIBUTES attributes;
    OB_ATTRIBUTES captured;
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    __try {
        if (mode != KernelMode) {
            ProbeForRead(keyName, sizeof(*keyName), sizeof(ULONG_PTR));
            ProbeForRead(keyName->Buffer, keyName->Length, sizeof(WCHAR));
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    InitializeObjectAttributes(&attributes, keyName, 0, NULL, NULL);
    NTSTATUS status = ObpCaptureAttributes(&attributes, KernelMode, &captured);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    LOAD_CALL call = {.Key = &captured.Name, .Unload = unloading, .Status = STATUS_UNSUCCESSFUL};
    status = InitCallOnSystemThread(loadOrUnload, &call);
    ObpReleaseAttributes(&captured);
    return NT_SUCCESS(status) ? call.Status : status;
}

NTSTATUS NtLoadDriver(PUNICODE_STRING DriverServiceName) {
    return loadService(DriverServiceName, FALSE);
}

NTSTATUS NtUnloadDriver(PUNICODE_STRING DriverServiceName) {
    return loadService(DriverServiceName, TRUE);
}

NTSTATUS IoAllocateDriverObjectExtension(PDRIVER_OBJECT DriverObject,
                                         PVOID ClientIdentificationAddress,
                                         ULONG DriverObjectExtensionSize,
                                         PVOID *DriverObjectExtension) {
    *DriverObjectExtension = NULL;
    if (IoGetDriverObjectExtension(DriverObject, ClientIdentificationAddress)) {
        return STATUS_OBJECT_NAME_COLLISION;
    }
    CLIENT_EXTENSION *extension = ExAllocatePool2(
        POOL_FLAG_NON_PAGED, sizeof(*extension) + DriverObjectExtensionSize, LDRP_TAG);
    if (!extension) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    extension->Identity = ClientIdentificationAddress;
    InsertTailList(&IOP_DRIVER_OF(DriverObject)->ClientExtensions, &extension->Link);
    *DriverObjectExtension = extension->Data;
    return STATUS_SUCCESS;
}

PVOID IoGetDriverObjectExtension(PDRIVER_OBJECT DriverObject, PVOID ClientIdentificationAddress) {
    PLIST_ENTRY head = &IOP_DRIVER_OF(DriverObject)->ClientExtensions;
    for (PLIST_ENTRY link = head->Flink; link != head; link = link->Flink) {
        CLIENT_EXTENSION *extension = CONTAINING_RECORD(link, CLIENT_EXTENSION, Link);
        if (extension->Identity == ClientIdentificationAddress) {
            return extension->Data;
        }
    }
    return NULL;
}

VOID IoRegisterDriverReinitialization(PDRIVER_OBJECT DriverObject,
                                      PDRIVER_REINITIALIZE DriverReinitializationRoutine,
                                      PVOID Context) {
    REINITIALIZE *item = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*item), LDRP_TAG);
    if (!item) {
        return; // the interface has no way to say so, on NT either
    }
    item->Routine = DriverReinitializationRoutine;
    item->Context = Context;
    DriverObject->Flags |= DRVO_REINIT_REGISTERED;
    InsertTailList(&IOP_DRIVER_OF(DriverObject)->Reinitialize, &item->Link);
}

// Drivers here are all started after the boot, so "when boot drivers are done" is "when done".
VOID IoRegisterBootDriverReinitialization(PDRIVER_OBJECT DriverObject,
                                          PDRIVER_REINITIALIZE DriverReinitializationRoutine,
                                          PVOID Context) {
    IoRegisterDriverReinitialization(DriverObject, DriverReinitializationRoutine, Context);
}
