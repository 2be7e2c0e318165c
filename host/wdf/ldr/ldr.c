/* WDFLDR.SYS: brings drivers and the framework library together. See loader.h. */
#define WDFLDR_API __declspec(dllexport)
#include "host/wdf/ldr/loader.h"
#include "host/kernel/inc/report.h"

#define TAG 'rLdW'

/* One library a major version; there is only KMDF 1. */
static struct {
    WDF_LIBRARY_INFO *Info;
    ULONG Clients;
} Library;

static UNICODE_STRING DefaultService =
    RTL_CONSTANT_STRING(L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\Wdf01000");

static void Print(PCSTR Text, ULONG Value) { DbgPrint("WDFLDR: %s (0x%08X)\n", Text, Value); }

NTSTATUS WdfRegisterLibrary(PWDF_LIBRARY_INFO LibraryInfo, PUNICODE_STRING ServicePath,
                            PUNICODE_STRING LibraryDeviceName) {
    (void)ServicePath;
    (void)LibraryDeviceName;
    if (LibraryInfo->Size != sizeof(*LibraryInfo) || LibraryInfo->Version.Major != 1) {
        return STATUS_INVALID_PARAMETER;
    }
    if (Library.Info != NULL) {
        return STATUS_OBJECT_NAME_COLLISION;
    }
    NTSTATUS status = LibraryInfo->LibraryCommission();
    if (NT_SUCCESS(status)) {
        Library.Info = LibraryInfo;
    }
    return status;
}

NTSTATUS WdfUnregisterLibrary(PWDF_LIBRARY_INFO LibraryInfo) {
    if (Library.Info != LibraryInfo) {
        return STATUS_NOT_FOUND;
    }
    if (Library.Clients != 0) {
        return STATUS_DEVICE_BUSY;
    }
    Library.Info = NULL;
    return LibraryInfo->LibraryDecommission();
}

/* The service that holds the library of major version 1. */
static NTSTATUS QueryService(PUNICODE_STRING RetService, PVOID Buffer, ULONG Size) {
    UNICODE_STRING path = RTL_CONSTANT_STRING(
        L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\Wdf\\Kmdf\\KmdfLibrary"
        L"\\Versions\\1");
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Service");
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    InitializeObjectAttributes(&attributes, &path, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL,
                               NULL);
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    KEY_VALUE_PARTIAL_INFORMATION *value = Buffer;
    ULONG length;
    status = ZwQueryValueKey(key, &name, KeyValuePartialInformation, value, Size, &length);
    (void)ZwClose(key);
    if (NT_SUCCESS(status) && value->Type != REG_SZ) {
        status = STATUS_OBJECT_TYPE_MISMATCH;
    }
    if (NT_SUCCESS(status)) {
        USHORT bytes = (USHORT)value->DataLength;
        RetService->Buffer = (PWCHAR)value->Data;
        if (bytes >= sizeof(WCHAR) && RetService->Buffer[bytes / sizeof(WCHAR) - 1] == 0) {
            bytes -= sizeof(WCHAR);
        }
        RetService->Length = bytes;
        RetService->MaximumLength = bytes;
    }
    return status;
}

static NTSTATUS LoadLibrary(void) {
    ULONG size = 512;
    PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, size, TAG);
    if (buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    UNICODE_STRING service = DefaultService;
    NTSTATUS status = QueryService(&service, buffer, size);
    if (status == STATUS_OBJECT_NAME_NOT_FOUND || status == STATUS_OBJECT_PATH_NOT_FOUND) {
        service = DefaultService;
        status = STATUS_SUCCESS;
    }
    if (NT_SUCCESS(status)) {
        status = ZwLoadDriver(&service);
    }
    ExFreePoolWithTag(buffer, TAG);
    if (status == STATUS_IMAGE_ALREADY_LOADED) {
        status = STATUS_SUCCESS;
    }
    if (NT_SUCCESS(status) && Library.Info == NULL) {
        status = STATUS_DRIVER_INTERNAL_ERROR; /* it loaded and did not register */
    }
    if (!NT_SUCCESS(status)) {
        Print("the framework library could not be loaded", (ULONG)status);
    }
    return status;
}

static BOOLEAN IsKmdf(PCWSTR Component) {
    static const WCHAR Kmdf[] = L"KmdfLibrary";
    for (ULONG i = 0; i < RTL_NUMBER_OF(Kmdf); i++) {
        if (Component[i] != Kmdf[i]) {
            return FALSE;
        }
    }
    return TRUE;
}

/* A driver of 1.25 or later may say that it is content with an older framework than its own. */
static const WDF_BIND_INFO2 *LongForm(const WDF_BIND_INFO *BindInfo) {
    return BindInfo->Size >= sizeof(WDF_BIND_INFO2) ? (const WDF_BIND_INFO2 *)BindInfo : NULL;
}

static NTSTATUS CheckVersion(const WDF_BIND_INFO *BindInfo) {
    const WDF_BIND_INFO2 *longForm = LongForm(BindInfo);
    ULONG needed = longForm != NULL ? *longForm->MinimumVersionRequired : BindInfo->Version.Minor;
    if (BindInfo->Version.Major != Library.Info->Version.Major ||
        needed > Library.Info->Version.Minor) {
        Print("a driver needs a newer framework than there is; its minor version", needed);
        return STATUS_REVISION_MISMATCH;
    }
    if (BindInfo->Version.Minor > Library.Info->Version.Minor) {
        /* Nothing newer than 1.33 was published, so its tables are unknown. */
        KiStopUnimplemented("WDFLDR.SYS", "WdfVersionBind (a client newer than the framework)");
    }
    return STATUS_SUCCESS;
}

NTSTATUS WdfVersionBind(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath,
                        PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS *Globals) {
    if (DriverObject == NULL || RegistryPath == NULL || BindInfo == NULL || Globals == NULL ||
        (BindInfo->Size != sizeof(WDF_BIND_INFO) && BindInfo->Size < sizeof(WDF_BIND_INFO2)) ||
        BindInfo->FuncTable == NULL || !IsKmdf(BindInfo->Component)) {
        return STATUS_INVALID_PARAMETER;
    }
    NTSTATUS status = Library.Info != NULL ? STATUS_SUCCESS : LoadLibrary();
    if (NT_SUCCESS(status)) {
        status = CheckVersion(BindInfo);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    CLIENT_INFO client = {.Size = sizeof(client), .RegistryPath = RegistryPath};
    PVOID context = &client;
    status = Library.Info->LibraryRegisterClient(BindInfo, Globals, &context);
    if (NT_SUCCESS(status)) {
        const WDF_BIND_INFO2 *longForm = LongForm(BindInfo);
        if (longForm != NULL) {
            *longForm->ClientVersionHigherThanFramework = FALSE;
        }
        BindInfo->Module = &Library;
        Library.Clients++;
    }
    return status;
}

NTSTATUS WdfVersionUnbind(PUNICODE_STRING RegistryPath, PWDF_BIND_INFO BindInfo,
                          PWDF_DRIVER_GLOBALS Globals) {
    (void)RegistryPath;
    if (BindInfo == NULL || BindInfo->Module != &Library || Library.Info == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    NTSTATUS status = Library.Info->LibraryUnregisterClient(BindInfo, Globals);
    BindInfo->Module = NULL;
    Library.Clients--;
    return status;
}

NTSTATUS WdfVersionBindClass(PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS Globals,
                             PWDF_CLASS_BIND_INFO ClassBindInfo) {
    (void)BindInfo;
    (void)Globals;
    (void)ClassBindInfo;
    KiStopUnimplemented("WDFLDR.SYS", "WdfVersionBindClass");
}

VOID WdfVersionUnbindClass(PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS Globals,
                           PWDF_CLASS_BIND_INFO ClassBindInfo) {
    (void)BindInfo;
    (void)Globals;
    (void)ClassBindInfo;
    KiStopUnimplemented("WDFLDR.SYS", "WdfVersionUnbindClass");
}

NTSTATUS WdfRegisterClassLibrary(PVOID ClassLibraryInfo, PUNICODE_STRING SourceString,
                                 PUNICODE_STRING ObjectName) {
    (void)ClassLibraryInfo;
    (void)SourceString;
    (void)ObjectName;
    KiStopUnimplemented("WDFLDR.SYS", "WdfRegisterClassLibrary");
}

NTSTATUS WdfLdrQueryInterface(PVOID LoaderInterface) {
    (void)LoaderInterface;
    KiStopUnimplemented("WDFLDR.SYS", "WdfLdrQueryInterface");
}

/* The loader has no device and nothing to unload: it stays as long as the machine runs. */
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    (void)DriverObject;
    (void)RegistryPath;
    return STATUS_SUCCESS;
}
