/* WdfDriverCreate, AddDevice and unload. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

void FxDriverDestroy(FX_OBJECT *Object) {
    FX_DRIVER *driver = (FX_DRIVER *)Object;
    FxTextFree(&driver->RegistryPath);
    Object->Client->Driver = NULL;
    Object->Client->Public.Driver = NULL;
}

/* NT names a driver object only; its client hangs on the driver object's extension. */
static const UCHAR ExtensionId;

static FX_CLIENT *ClientOf(PDRIVER_OBJECT DriverObject) {
    FX_CLIENT **slot = IoGetDriverObjectExtension(DriverObject, (PVOID)(ULONG_PTR)&ExtensionId);
    return slot != NULL ? *slot : NULL;
}

static NTSTATUS RememberClient(FX_CLIENT *Client) {
    PVOID slot;
    NTSTATUS status = IoAllocateDriverObjectExtension(
        Client->DriverObject, (PVOID)(ULONG_PTR)&ExtensionId, sizeof(FX_CLIENT *), &slot);
    if (NT_SUCCESS(status)) {
        *(FX_CLIENT **)slot = Client;
    }
    return status;
}

static NTSTATUS AddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Pdo) {
    FX_CLIENT *client = ClientOf(DriverObject);
    PWDFDEVICE_INIT init;
    NTSTATUS status = FxDeviceInitAllocate(client, FxDeviceFunction, Pdo, &init);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_CALL_DRIVER_RESULT(status, client, "EvtDriverDeviceAdd",
                          client->Driver->Config.EvtDriverDeviceAdd,
                          (WDFDRIVER)client->Driver->Object.Handle, init);
    FX_DEVICE *device = init->Created;
    FxDeviceInitRelease(init);
    if (device == NULL) {
        /* A filter may decide not to attach; a driver that made no device adds nothing. */
        return status;
    }
    if (!NT_SUCCESS(status)) {
        (void)FxObjectDelete(&device->Object);
        return status;
    }
    device->Wdm->Flags &= ~(ULONG)DO_DEVICE_INITIALIZING;
    return status;
}

static void Unload(PDRIVER_OBJECT DriverObject) {
    FX_CLIENT *client = ClientOf(DriverObject);
    FX_DRIVER *driver = client->Driver;
    if (driver->Config.EvtDriverUnload != NULL) {
        FX_CALL_DRIVER(client, "EvtDriverUnload", driver->Config.EvtDriverUnload,
                       (WDFDRIVER)driver->Object.Handle);
    }
    (void)FxObjectDelete(&driver->Object);
    FxClientDrainDispose(client);
}

static void HookDriverObject(FX_CLIENT *Client, const WDF_DRIVER_CONFIG *Config) {
    PDRIVER_OBJECT driver = Client->DriverObject;
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        driver->MajorFunction[i] = FxDispatch;
    }
    if (Config->EvtDriverDeviceAdd != NULL) {
        driver->DriverExtension->AddDevice = AddDevice;
    }
    driver->DriverUnload = Unload;
    /* Tells the stub in the driver to put itself in front, so that it can unbind afterwards. */
    Client->Public.DisplaceDriverUnload = TRUE;
}

static NTSTATUS CheckConfig(const WDF_DRIVER_CONFIG *Config) {
    ULONG known = WdfDriverInitNonPnpDriver | WdfDriverInitNoDispatchOverride | WdfVerifyOn |
                  WdfVerifierOn | WdfDriverInitCompanion;
    BOOLEAN pnp = (Config->DriverInitFlags &
                   (WdfDriverInitNonPnpDriver | WdfDriverInitNoDispatchOverride)) == 0;
    if ((Config->DriverInitFlags & ~known) != 0) {
        return STATUS_INVALID_PARAMETER;
    }
    /* A PnP driver needs AddDevice, and nobody else may have one. */
    if (pnp != (Config->EvtDriverDeviceAdd != NULL)) {
        return STATUS_INVALID_PARAMETER;
    }
    if (Config->DriverInitFlags & WdfDriverInitNoDispatchOverride) {
        FX_STOP_PART("WdfDriverCreate (WdfDriverInitNoDispatchOverride, miniports)");
    }
    return STATUS_SUCCESS;
}

/* Four letters of the driver's name, as KMDF makes the tag of a driver that gives none. */
static ULONG TagFromName(const CHAR *Name) {
    ULONG tag = 0;
    for (ULONG i = 0; i < 4; i++) {
        CHAR letter = *Name != 0 ? *Name++ : ' ';
        tag |= (ULONG)(UCHAR)letter << (8 * i);
    }
    return tag;
}

NTSTATUS imp_WdfDriverCreate(PWDF_DRIVER_GLOBALS Globals, PDRIVER_OBJECT DriverObject,
                             PCUNICODE_STRING RegistryPath, PWDF_OBJECT_ATTRIBUTES DriverAttributes,
                             PWDF_DRIVER_CONFIG DriverConfig, WDFDRIVER *Driver) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, DriverObject);
    FX_REQUIRE(client, RegistryPath);
    FX_REQUIRE(client, DriverConfig);
    FX_PASSIVE_ONLY(client);
    if (Driver != NULL) {
        *Driver = NULL;
    }
    WDF_DRIVER_CONFIG config;
    if (!FX_COPY_SIZED(&config, DriverConfig, sizeof(config))) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (client->Driver != NULL) {
        return STATUS_DRIVER_INTERNAL_ERROR;
    }
    NTSTATUS status = CheckConfig(&config);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_OBJECT *object;
    status = FxObjectCreate(client, FxTypeDriver, DriverAttributes,
                            FX_ATTR_NO_PARENT | FX_ATTR_LEVEL | FX_ATTR_SCOPE, NULL, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_DRIVER *driver = (FX_DRIVER *)object;
    driver->Config = config;
    client->DriverObject = DriverObject; /* binding does not tell the library */
    status = FxTextCopy(&driver->RegistryPath, RegistryPath);
    if (NT_SUCCESS(status)) {
        status = RememberClient(client);
    }
    if (!NT_SUCCESS(status)) {
        FxObjectAbandon(object);
        return status;
    }
    client->Driver = driver;
    client->Public.Driver = (WDFDRIVER)object->Handle;
    client->Public.DriverFlags |= config.DriverInitFlags;
    client->Public.DriverTag =
        config.DriverPoolTag != 0 ? config.DriverPoolTag : TagFromName(client->Public.DriverName);
    HookDriverObject(client, &config);
    FxObjectPublish(object);
    if (Driver != NULL) {
        *Driver = (WDFDRIVER)object->Handle;
    }
    return STATUS_SUCCESS;
}

PWSTR imp_WdfDriverGetRegistryPath(PWDF_DRIVER_GLOBALS Globals, WDFDRIVER Driver) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), Driver, Driver, FX_DRIVER)->RegistryPath.Buffer;
}

PDRIVER_OBJECT imp_WdfDriverWdmGetDriverObject(PWDF_DRIVER_GLOBALS Globals, WDFDRIVER Driver) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    (void)FX_RESOLVE(client, Driver, Driver, FX_DRIVER);
    return client->DriverObject;
}

WDFDRIVER imp_WdfWdmDriverGetWdfDriverHandle(PWDF_DRIVER_GLOBALS Globals,
                                             PDRIVER_OBJECT DriverObject) {
    FX_REQUIRE(FX_CLIENT_OF(Globals), DriverObject);
    FX_CLIENT *owner = ClientOf(DriverObject);
    return owner != NULL && owner->Driver != NULL ? (WDFDRIVER)owner->Driver->Object.Handle : NULL;
}

NTSTATUS imp_WdfDriverRetrieveVersionString(PWDF_DRIVER_GLOBALS Globals, WDFDRIVER Driver,
                                            WDFSTRING String) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    (void)FX_RESOLVE(client, Driver, Driver, FX_DRIVER);
    FX_STRING *string = FX_RESOLVE(client, String, String, FX_STRING);
    FX_PASSIVE_ONLY(client);
    UNICODE_STRING text = RTL_CONSTANT_STRING(L"Kernel Mode Driver Framework version 1.33.0");
    return FxStringAssign(string, &text);
}

BOOLEAN imp_WdfDriverIsVersionAvailable(PWDF_DRIVER_GLOBALS Globals, WDFDRIVER Driver,
                                        PWDF_DRIVER_VERSION_AVAILABLE_PARAMS Params) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    (void)FX_RESOLVE(client, Driver, Driver, FX_DRIVER);
    FX_REQUIRE(client, Params);
    if (Params->Size != sizeof(*Params)) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, Params->Size, 0,
                    "WdfDriverIsVersionAvailable: Size is %u", Params->Size);
    }
    return Params->MajorVersion == 1 && Params->MinorVersion <= 33;
}

void imp_WdfVerifierDbgBreakPoint(PWDF_DRIVER_GLOBALS Globals) {
    /* KMDF breaks only if the driver's verifier is switched on in the registry; it is off here. */
    (void)Globals;
}

void imp_WdfVerifierKeBugCheck(PWDF_DRIVER_GLOBALS Globals, ULONG BugCheckCode, ULONG_PTR First,
                               ULONG_PTR Second, ULONG_PTR Third, ULONG_PTR Fourth) {
    (void)Globals;
    KeBugCheckEx(BugCheckCode, First, Second, Third, Fourth);
}
