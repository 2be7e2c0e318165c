/* Keys: opened, created, removed. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS FxKeyWrap(FX_CLIENT *Client, HANDLE Handle, PWDF_OBJECT_ATTRIBUTES Attributes,
                   FX_OBJECT *Parent, WDFKEY *RetKey) {
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(Client, FxTypeKey, Attributes, 0, Parent, 0, &object);
    if (!NT_SUCCESS(status)) {
        (void)ZwClose(Handle);
        return status;
    }
    ((FX_KEY *)object)->Handle = Handle;
    FxObjectPublish(object);
    *RetKey = (WDFKEY)object->Handle;
    return STATUS_SUCCESS;
}

void FxKeyDestroy(FX_OBJECT *Object) {
    FX_KEY *key = (FX_KEY *)Object;
    if (key->Handle != NULL) {
        (void)ZwClose(key->Handle);
    }
}

static void NameAttributes(OBJECT_ATTRIBUTES *Attributes, const FX_KEY *Parent,
                           PCUNICODE_STRING Name) {
    InitializeObjectAttributes(Attributes, (PUNICODE_STRING)Name,
                               OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE,
                               Parent != NULL ? Parent->Handle : NULL, NULL);
}

NTSTATUS imp_WdfRegistryOpenKey(PWDF_DRIVER_GLOBALS Globals, WDFKEY ParentKey,
                                PCUNICODE_STRING KeyName, ACCESS_MASK DesiredAccess,
                                PWDF_OBJECT_ATTRIBUTES KeyAttributes, WDFKEY *Key) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *parent = ParentKey != NULL ? FX_RESOLVE(client, ParentKey, Key, FX_KEY) : NULL;
    FX_REQUIRE(client, KeyName);
    FX_REQUIRE(client, Key);
    FX_PASSIVE_ONLY(client);
    *Key = NULL;
    OBJECT_ATTRIBUTES attributes;
    NameAttributes(&attributes, parent, KeyName);
    HANDLE handle;
    NTSTATUS status = ZwOpenKey(&handle, DesiredAccess, &attributes);
    return NT_SUCCESS(status)
               ? FxKeyWrap(client, handle, KeyAttributes, (FX_OBJECT *)client->Driver, Key)
               : status;
}

NTSTATUS imp_WdfRegistryCreateKey(PWDF_DRIVER_GLOBALS Globals, WDFKEY ParentKey,
                                  PCUNICODE_STRING KeyName, ACCESS_MASK DesiredAccess,
                                  ULONG CreateOptions, PULONG CreateDisposition,
                                  PWDF_OBJECT_ATTRIBUTES KeyAttributes, WDFKEY *Key) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *parent = ParentKey != NULL ? FX_RESOLVE(client, ParentKey, Key, FX_KEY) : NULL;
    FX_REQUIRE(client, KeyName);
    FX_REQUIRE(client, Key);
    FX_PASSIVE_ONLY(client);
    *Key = NULL;
    OBJECT_ATTRIBUTES attributes;
    NameAttributes(&attributes, parent, KeyName);
    HANDLE handle;
    NTSTATUS status =
        ZwCreateKey(&handle, DesiredAccess, &attributes, 0, NULL, CreateOptions, CreateDisposition);
    return NT_SUCCESS(status)
               ? FxKeyWrap(client, handle, KeyAttributes, (FX_OBJECT *)client->Driver, Key)
               : status;
}

void imp_WdfRegistryClose(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = FX_RESOLVE(client, Key, Key, FX_KEY);
    FX_PASSIVE_ONLY(client);
    key->Object.DeleteSite = _ReturnAddress();
    (void)FxObjectDelete(&key->Object);
}

HANDLE imp_WdfRegistryWdmGetHandle(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), Key, Key, FX_KEY)->Handle;
}

NTSTATUS imp_WdfRegistryRemoveKey(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = FX_RESOLVE(client, Key, Key, FX_KEY);
    FX_PASSIVE_ONLY(client);
    NTSTATUS status = ZwDeleteKey(key->Handle);
    if (NT_SUCCESS(status)) {
        key->Object.DeleteSite = _ReturnAddress();
        (void)FxObjectDelete(&key->Object);
    }
    return status;
}

NTSTATUS imp_WdfRegistryRemoveValue(PWDF_DRIVER_GLOBALS Globals, WDFKEY Key,
                                    PCUNICODE_STRING ValueName) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_KEY *key = FX_RESOLVE(client, Key, Key, FX_KEY);
    FX_REQUIRE(client, ValueName);
    FX_PASSIVE_ONLY(client);
    return ZwDeleteValueKey(key->Handle, (PUNICODE_STRING)ValueName);
}

/* \...\Services\<driver>\Parameters */
NTSTATUS imp_WdfDriverOpenParametersRegistryKey(PWDF_DRIVER_GLOBALS Globals, WDFDRIVER Driver,
                                                ACCESS_MASK DesiredAccess,
                                                PWDF_OBJECT_ATTRIBUTES KeyAttributes, WDFKEY *Key) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DRIVER *driver = FX_RESOLVE(client, Driver, Driver, FX_DRIVER);
    FX_REQUIRE(client, Key);
    FX_PASSIVE_ONLY(client);
    *Key = NULL;
    OBJECT_ATTRIBUTES attributes;
    HANDLE service;
    NameAttributes(&attributes, NULL, &driver->RegistryPath);
    NTSTATUS status = ZwOpenKey(&service, KEY_READ | KEY_CREATE_SUB_KEY, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Parameters");
    HANDLE handle;
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE,
                               service, NULL);
    status =
        ZwCreateKey(&handle, DesiredAccess, &attributes, 0, NULL, REG_OPTION_NON_VOLATILE, NULL);
    (void)ZwClose(service);
    return NT_SUCCESS(status) ? FxKeyWrap(client, handle, KeyAttributes, &driver->Object, Key)
                              : status;
}

static NTSTATUS OpenDeviceKey(FX_CLIENT *Client, PDEVICE_OBJECT Pdo, ULONG KeyType,
                              ACCESS_MASK Access, PWDF_OBJECT_ATTRIBUTES Attributes,
                              FX_OBJECT *Parent, WDFKEY *RetKey) {
    HANDLE handle;
    if (Pdo == NULL) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    NTSTATUS status = IoOpenDeviceRegistryKey(Pdo, KeyType, Access, &handle);
    return NT_SUCCESS(status) ? FxKeyWrap(Client, handle, Attributes, Parent, RetKey) : status;
}

NTSTATUS imp_WdfDeviceOpenRegistryKey(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                      ULONG DeviceInstanceKeyType, ACCESS_MASK DesiredAccess,
                                      PWDF_OBJECT_ATTRIBUTES KeyAttributes, WDFKEY *Key) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, Key);
    FX_PASSIVE_ONLY(client);
    *Key = NULL;
    return OpenDeviceKey(client, device->Pdo, DeviceInstanceKeyType, DesiredAccess, KeyAttributes,
                         &device->Object, Key);
}

NTSTATUS imp_WdfFdoInitOpenRegistryKey(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                       ULONG DeviceInstanceKeyType, ACCESS_MASK DesiredAccess,
                                       PWDF_OBJECT_ATTRIBUTES KeyAttributes, WDFKEY *Key) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, DeviceInit);
    FX_REQUIRE(client, Key);
    FX_PASSIVE_ONLY(client);
    *Key = NULL;
    return OpenDeviceKey(client, DeviceInit->Pdo, DeviceInstanceKeyType, DesiredAccess,
                         KeyAttributes, (FX_OBJECT *)client->Driver, Key);
}
