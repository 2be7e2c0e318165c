/*
 * Unloading drivers, and the services that load and unload them.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/services.h"
#include "host/kernel/ldr/ldrp.h"

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

BOOLEAN IopUnloadAll(VOID) {
    BOOLEAN all = TRUE;
    for (PLIST_ENTRY link = LdrpDrivers.Blink; link != &LdrpDrivers;) {
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
            all = FALSE;
        }
        ObfDereferenceObject(driver);
        link = LdrpDrivers.Blink;
    }
    return all;
}

// --- services ------------------------------------------------------------------------------------

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
    UNICODE_STRING service = LdrpLastComponent(call->Key);
    UNICODE_STRING name;
    PDRIVER_OBJECT driver;
    call->Status = LdrpJoin(L"\\Driver\\", &service, L"", &name);
    if (!NT_SUCCESS(call->Status)) {
        return;
    }
    call->Status = ObpLookup(NULL, &name, 0, IopDriverType, KernelMode, NULL, (PVOID *)&driver);
    LdrpFreeString(&name);
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
