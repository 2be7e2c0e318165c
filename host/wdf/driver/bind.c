/* Wdf01000.sys as a library: its entry, and clients coming and going through WDFLDR.SYS. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"
#include "host/wdf/driver/functions.h"
#include "host/wdf/ldr/loader.h"

static LIST_ENTRY Clients;

/* The last component of the service's registry path, in ASCII, is the name in reports and tags. */
static void NameClient(FX_CLIENT *Client, PCUNICODE_STRING RegistryPath) {
    USHORT length = RegistryPath->Length / sizeof(WCHAR);
    USHORT start = length;
    while (start > 0 && RegistryPath->Buffer[start - 1] != L'\\') {
        start--;
    }
    CHAR *name = Client->Public.DriverName;
    ULONG count = 0;
    for (USHORT i = start; i < length && count + 1 < sizeof(Client->Public.DriverName); i++) {
        WCHAR letter = RegistryPath->Buffer[i];
        name[count++] = letter < 0x80 ? (CHAR)letter : '?';
    }
    name[count] = 0;
}

/*
 * Up to version 1.13 the driver's stub has room for the table itself; later ones keep a pointer to
 * ours. The number of functions tells which.
 */
static void GiveTable(PWDF_BIND_INFO Info) {
    if (Info->FuncCount < FX_FIRST_TABLE_BY_POINTER) {
        RtlCopyMemory(Info->FuncTable, FxFunctions, Info->FuncCount * sizeof(WDFFUNC));
    } else {
        *(const WDFFUNC **)Info->FuncTable = FxFunctions;
    }
}

static NTSTATUS RegisterClient(PWDF_BIND_INFO Info, PWDF_DRIVER_GLOBALS *Globals, PVOID *Context) {
    const CLIENT_INFO *who = *Context;
    if (Info->FuncCount > FX_FUNCTION_COUNT) {
        DbgPrint("Wdf01000: a driver asks for %u functions, this runtime has %u\n", Info->FuncCount,
                 FX_FUNCTION_COUNT);
        return STATUS_REVISION_MISMATCH;
    }
    FX_CLIENT *client = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*client), FX_TAG);
    if (client == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    FxClientInit(client, NULL, Info->Version.Minor, Info->FuncCount);
    NameClient(client, who->RegistryPath);
    InsertTailList(&Clients, &client->Link);
    GiveTable(Info);
    *Globals = &client->Public;
    return STATUS_SUCCESS;
}

static NTSTATUS UnregisterClient(PWDF_BIND_INFO Info, PWDF_DRIVER_GLOBALS Globals) {
    (void)Info;
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    /* A DriverEntry that failed leaves its WDFDRIVER to us. */
    if (client->Driver != NULL) {
        (void)FxObjectDelete(&client->Driver->Object);
    }
    FxClientDrainDispose(client);
    FxClientCheckLeaks(client);
    RemoveEntryList(&client->Link);
    ExFreePoolWithTag(client, FX_TAG);
    return STATUS_SUCCESS;
}

static NTSTATUS Commission(void) {
    InitializeListHead(&Clients);
    FxTypesInit();
    FxHandleTableInit();
    return STATUS_SUCCESS;
}

static NTSTATUS Decommission(void) {
    FxHandleTableFree();
    return STATUS_SUCCESS;
}

static WDF_LIBRARY_INFO Library = {
    .Size = sizeof(WDF_LIBRARY_INFO),
    .LibraryCommission = Commission,
    .LibraryDecommission = Decommission,
    .LibraryRegisterClient = RegisterClient,
    .LibraryUnregisterClient = UnregisterClient,
    .Version = {.Major = 1, .Minor = 33, .Build = 0},
};

/* It has no unload routine: it stays as long as the loader, which any driver may still need. */
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNICODE_STRING device = RTL_CONSTANT_STRING(L"\\Device\\KmdfLibrary");
    (void)DriverObject;
    return WdfRegisterLibrary(&Library, RegistryPath, &device);
}
