/*
 * Drivers: from a service key to a driver object whose DriverEntry has run, and back.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/ps.h"
#include "host/kernel/ldr/ldrp.h"

#define SERVICES L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\"
#define DRIVER_TYPE_FILE_SYSTEM 2
#define DRIVER_TYPE_RECOGNIZER 8

LIST_ENTRY LdrpDrivers = {&LdrpDrivers, &LdrpDrivers};

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

VOID LdrpFreeString(PUNICODE_STRING string) {
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
    LdrpFreeString(&driver->RegistryPath);
    LdrpFreeString(&driver->Extension.ServiceKeyName);
    LdrpFreeString(&driver->Object.DriverName);
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
    InsertTailList(&LdrpDrivers, &driver->Link);
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
    LdrpRunReinitialize(driver);
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

UNICODE_STRING LdrpLastComponent(PCUNICODE_STRING path) {
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

NTSTATUS LdrpJoin(PCWSTR first, PCUNICODE_STRING second, PCWSTR third, PUNICODE_STRING ret_string) {
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
        return LdrpJoin(L"\\SystemRoot\\System32\\drivers\\", service, L".sys", ret_path);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlInitUnicodeString(&given, data);
    if (!given.Length) {
        status = LdrpJoin(L"\\SystemRoot\\System32\\drivers\\", service, L".sys", ret_path);
    } else if (given.Buffer[0] == L'\\') {
        status = LdrpJoin(L"", &given, L"", ret_path);
    } else {
        status = LdrpJoin(L"\\SystemRoot\\", &given, L"", ret_path);
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
    status = initialize(driver, (PDRIVER_INITIALIZE)image->EntryPoint);
    // Drivers that its DriverEntry loaded are older than it, so they are unloaded after it.
    RemoveEntryList(&driver->Link);
    InsertTailList(&LdrpDrivers, &driver->Link);
    return status;
}

static NTSTATUS loadFromKey(HANDLE key, PCUNICODE_STRING serviceKey, BOOLEAN legacy,
                            PDRIVER_OBJECT *ret_driver) {
    UNICODE_STRING service = LdrpLastComponent(serviceKey);
    UNICODE_STRING objectName;
    UNICODE_STRING path = {0};
    PIOP_DRIVER driver;
    PVOID existing = NULL;
    ULONG type = serviceType(key);
    BOOLEAN fileSystem = type == DRIVER_TYPE_FILE_SYSTEM || type == DRIVER_TYPE_RECOGNIZER;

    NTSTATUS status =
        LdrpJoin(fileSystem ? L"\\FileSystem\\" : L"\\Driver\\", &service, L"", &objectName);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = newDriver(&objectName, &service, &driver);
    if (!NT_SUCCESS(status)) {
        LdrpFreeString(&objectName);
        return status;
    }
    driver->Object.Flags = legacy ? DRVO_LEGACY_DRIVER : 0;
    status = duplicate(serviceKey, &driver->RegistryPath);
    if (NT_SUCCESS(status)) {
        status = ObpInsertName(driver, NULL, &objectName, OBJ_PERMANENT, &existing);
    }
    LdrpFreeString(&objectName);
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
    LdrpFreeString(&path);
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
    NTSTATUS status = LdrpJoin(SERVICES, service, L"", &key);
    if (NT_SUCCESS(status)) {
        status = IopLoadDriver(&key, legacy, ret_driver);
        LdrpFreeString(&key);
    }
    return status;
}
