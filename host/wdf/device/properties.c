/* What a device is asked and told after its creation. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static FX_DEVICE *DeviceOf(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device, PCSTR Function) {
    return (FX_DEVICE *)FxHandleResolve(FX_CLIENT_OF(Globals), (const void *)Device, FxTypeDevice,
                                        Function);
}
#define DEVICE(Globals, Device) DeviceOf((Globals), (Device), __func__)

PDEVICE_OBJECT imp_WdfDeviceWdmGetDeviceObject(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    return DEVICE(Globals, Device)->Wdm;
}

PDEVICE_OBJECT imp_WdfDeviceWdmGetAttachedDevice(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    return DEVICE(Globals, Device)->Lower;
}

PDEVICE_OBJECT imp_WdfDeviceWdmGetPhysicalDevice(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    return DEVICE(Globals, Device)->Pdo;
}

WDFDEVICE imp_WdfWdmDeviceGetWdfDeviceHandle(PWDF_DRIVER_GLOBALS Globals,
                                             PDEVICE_OBJECT DeviceObject) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, DeviceObject);
    if (DeviceObject->DriverObject != client->DriverObject) {
        FxViolation(client, WDF_INVALID_HANDLE, (ULONG_PTR)DeviceObject, 0,
                    "WdfWdmDeviceGetWdfDeviceHandle: the device object %p is another driver's",
                    DeviceObject);
    }
    return (WDFDEVICE)FxDeviceOf(DeviceObject)->Object.Handle;
}

WDFDRIVER imp_WdfDeviceGetDriver(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    return (WDFDRIVER)DEVICE(Globals, Device)->Driver->Object.Handle;
}

WDFIOTARGET imp_WdfDeviceGetIoTarget(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    FX_DEVICE *device = DEVICE(Globals, Device);
    return device->Target != NULL ? (WDFIOTARGET)FxTargetObject(device->Target)->Handle : NULL;
}

WDF_DEVICE_PNP_STATE imp_WdfDeviceGetDevicePnpState(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    return DEVICE(Globals, Device)->PnpState;
}

NTSTATUS imp_WdfDeviceRetrieveDeviceName(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                         WDFSTRING String) {
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_STRING *string = FX_RESOLVE(FX_CLIENT_OF(Globals), String, String, FX_STRING);
    FX_PASSIVE_ONLY(FX_CLIENT_OF(Globals));
    return device->Name.Length == 0 ? STATUS_INVALID_DEVICE_REQUEST
                                    : FxStringAssign(string, &device->Name);
}

/* Without a name of its own a device in a PnP stack is reached by its PDO's. */
static NTSTATUS PdoName(FX_DEVICE *Device, PUNICODE_STRING RetName) {
    WCHAR text[128];
    ULONG length;
    if (Device->Pdo == NULL) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    NTSTATUS status = IoGetDeviceProperty(Device->Pdo, DevicePropertyPhysicalDeviceObjectName,
                                          sizeof(text), text, &length);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    UNICODE_STRING name;
    RtlInitUnicodeString(&name, text);
    return FxTextCopy(RetName, &name);
}

NTSTATUS imp_WdfDeviceCreateSymbolicLink(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                         PCUNICODE_STRING SymbolicLinkName) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_REQUIRE(client, SymbolicLinkName);
    FX_PASSIVE_ONLY(client);
    if (device->Link.Buffer != NULL) {
        return STATUS_INVALID_DEVICE_STATE; /* one link for each device */
    }
    NTSTATUS status = STATUS_SUCCESS;
    if (device->Name.Length == 0) {
        status = PdoName(device, &device->Name);
    }
    if (NT_SUCCESS(status)) {
        status = FxTextCopy(&device->Link, SymbolicLinkName);
    }
    if (NT_SUCCESS(status)) {
        status = IoCreateSymbolicLink(&device->Link, &device->Name);
        if (!NT_SUCCESS(status)) {
            FxTextFree(&device->Link);
        }
    }
    return status;
}

void imp_WdfDeviceSetPnpCapabilities(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                     PWDF_DEVICE_PNP_CAPABILITIES PnpCapabilities) {
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_REQUIRE(FX_CLIENT_OF(Globals), PnpCapabilities);
    if (!FX_COPY_SIZED(&device->PnpCaps, PnpCapabilities, sizeof(device->PnpCaps))) {
        FxViolation(FX_CLIENT_OF(Globals), WDF_VERIFIER_FATAL_ERROR, PnpCapabilities->Size, 0,
                    "WdfDeviceSetPnpCapabilities: Size is %u", PnpCapabilities->Size);
    }
}

void imp_WdfDeviceSetDeviceState(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                 PWDF_DEVICE_STATE DeviceState) {
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_REQUIRE(FX_CLIENT_OF(Globals), DeviceState);
    if (!FX_COPY_SIZED(&device->DeviceState, DeviceState, 28, sizeof(device->DeviceState))) {
        FxViolation(FX_CLIENT_OF(Globals), WDF_VERIFIER_FATAL_ERROR, DeviceState->Size, 0,
                    "WdfDeviceSetDeviceState: Size is %u", DeviceState->Size);
    }
    if (device->Pdo != NULL) {
        IoInvalidateDeviceState(device->Pdo);
    }
}

void imp_WdfDeviceGetDeviceState(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                 PWDF_DEVICE_STATE DeviceState) {
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_REQUIRE(FX_CLIENT_OF(Globals), DeviceState);
    ULONG size = DeviceState->Size;
    if (size != 28 && size != sizeof(*DeviceState)) {
        FxViolation(FX_CLIENT_OF(Globals), WDF_VERIFIER_FATAL_ERROR, size, 0,
                    "WdfDeviceGetDeviceState: Size is %u", size);
    }
    RtlCopyMemory(DeviceState, &device->DeviceState, size);
    DeviceState->Size = size;
}

void imp_WdfDeviceSetFailed(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                            WDF_DEVICE_FAILED_ACTION FailedAction) {
    FX_DEVICE *device = DEVICE(Globals, Device);
    (void)FailedAction; /* whether to try again is the PnP manager's question afterwards */
    device->Failed = TRUE;
    if (device->Pdo != NULL) {
        IoInvalidateDeviceState(device->Pdo);
    }
}

void imp_WdfDeviceSetStaticStopRemove(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                      BOOLEAN Stoppable) {
    DEVICE(Globals, Device)->NoStop = !Stoppable;
}

void imp_WdfDeviceSetCharacteristics(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                     ULONG DeviceCharacteristics) {
    DEVICE(Globals, Device)->Wdm->Characteristics = DeviceCharacteristics;
}

ULONG imp_WdfDeviceGetCharacteristics(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    return DEVICE(Globals, Device)->Wdm->Characteristics;
}

ULONG imp_WdfDeviceGetAlignmentRequirement(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device) {
    return DEVICE(Globals, Device)->Wdm->AlignmentRequirement;
}

void imp_WdfDeviceSetAlignmentRequirement(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                          ULONG AlignmentRequirement) {
    DEVICE(Globals, Device)->Wdm->AlignmentRequirement = AlignmentRequirement;
}

/* IoGetDeviceProperty into a WDFMEMORY of the right size. */
static NTSTATUS AllocAndQuery(FX_CLIENT *Client, PDEVICE_OBJECT Pdo, FX_OBJECT *Parent,
                              DEVICE_REGISTRY_PROPERTY Property, POOL_TYPE PoolType,
                              PWDF_OBJECT_ATTRIBUTES Attributes, WDFMEMORY *RetMemory) {
    ULONG length = 0;
    NTSTATUS status = IoGetDeviceProperty(Pdo, Property, 0, NULL, &length);
    if (status != STATUS_BUFFER_TOO_SMALL) {
        return NT_SUCCESS(status) ? STATUS_UNSUCCESSFUL : status;
    }
    FX_MEMORY *memory;
    status = FxMemoryAllocate(Client, Attributes, Parent, PoolType, 0, length, &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = IoGetDeviceProperty(Pdo, Property, length, memory->Buffer, &length);
    if (!NT_SUCCESS(status)) {
        FxObjectAbandon(&memory->Object);
        return status;
    }
    FxObjectPublish(&memory->Object);
    *RetMemory = (WDFMEMORY)memory->Object.Handle;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfDeviceQueryProperty(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                    DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength,
                                    PVOID PropertyBuffer, PULONG ResultLength) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_REQUIRE(client, ResultLength);
    FX_PASSIVE_ONLY(client);
    return device->Pdo == NULL ? STATUS_INVALID_DEVICE_REQUEST
                               : IoGetDeviceProperty(device->Pdo, DeviceProperty, BufferLength,
                                                     PropertyBuffer, ResultLength);
}

NTSTATUS imp_WdfDeviceAllocAndQueryProperty(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                            DEVICE_REGISTRY_PROPERTY DeviceProperty,
                                            POOL_TYPE PoolType,
                                            PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
                                            WDFMEMORY *PropertyMemory) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_REQUIRE(client, PropertyMemory);
    FX_PASSIVE_ONLY(client);
    *PropertyMemory = NULL;
    return device->Pdo == NULL
               ? STATUS_INVALID_DEVICE_REQUEST
               : AllocAndQuery(client, device->Pdo, (FX_OBJECT *)client->Driver, DeviceProperty,
                               PoolType, PropertyMemoryAttributes, PropertyMemory);
}

NTSTATUS imp_WdfFdoInitQueryProperty(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                     DEVICE_REGISTRY_PROPERTY DeviceProperty, ULONG BufferLength,
                                     PVOID PropertyBuffer, PULONG ResultLength) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, DeviceInit);
    FX_REQUIRE(client, ResultLength);
    FX_PASSIVE_ONLY(client);
    return DeviceInit->Pdo == NULL
               ? STATUS_INVALID_PARAMETER
               : IoGetDeviceProperty(DeviceInit->Pdo, DeviceProperty, BufferLength, PropertyBuffer,
                                     ResultLength);
}

NTSTATUS imp_WdfFdoInitAllocAndQueryProperty(PWDF_DRIVER_GLOBALS Globals,
                                             PWDFDEVICE_INIT DeviceInit,
                                             DEVICE_REGISTRY_PROPERTY DeviceProperty,
                                             POOL_TYPE PoolType,
                                             PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
                                             WDFMEMORY *PropertyMemory) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, DeviceInit);
    FX_REQUIRE(client, PropertyMemory);
    FX_PASSIVE_ONLY(client);
    *PropertyMemory = NULL;
    return DeviceInit->Pdo == NULL
               ? STATUS_INVALID_PARAMETER
               : AllocAndQuery(client, DeviceInit->Pdo, (FX_OBJECT *)client->Driver, DeviceProperty,
                               PoolType, PropertyMemoryAttributes, PropertyMemory);
}

void imp_WdfDeviceSetPowerCapabilities(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                       PWDF_DEVICE_POWER_CAPABILITIES PowerCapabilities) {
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_REQUIRE(FX_CLIENT_OF(Globals), PowerCapabilities);
    if (!FX_COPY_SIZED(&device->PowerCaps, PowerCapabilities, sizeof(device->PowerCaps))) {
        FxViolation(FX_CLIENT_OF(Globals), WDF_VERIFIER_FATAL_ERROR, PowerCapabilities->Size, 0,
                    "WdfDeviceSetPowerCapabilities: Size is %u", PowerCapabilities->Size);
    }
}

void imp_WdfDeviceSetSpecialFileSupport(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                        WDF_SPECIAL_FILE_TYPE FileType,
                                        BOOLEAN FileTypeIsSupported) {
    FX_DEVICE *device = DEVICE(Globals, Device);
    if (FileType <= WdfSpecialFileUndefined || FileType >= WdfSpecialFileMax) {
        FxViolation(FX_CLIENT_OF(Globals), WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Device,
                    (ULONG_PTR)FileType, "WdfDeviceSetSpecialFileSupport: %d is no file type",
                    (int)FileType);
    }
    ULONG bit = 1u << FileType;
    device->SpecialFiles =
        FileTypeIsSupported ? device->SpecialFiles | bit : device->SpecialFiles & ~bit;
}

NTSTATUS imp_WdfFdoQueryForInterface(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Fdo,
                                     LPCGUID InterfaceType, PINTERFACE Interface, USHORT Size,
                                     USHORT Version, PVOID InterfaceSpecificData) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = DEVICE(Globals, Fdo);
    FX_REQUIRE(client, InterfaceType);
    FX_REQUIRE(client, Interface);
    FX_PASSIVE_ONLY(client);
    return device->Lower == NULL ? STATUS_INVALID_DEVICE_REQUEST
                                 : FxAskForInterface(device->Lower, InterfaceType, Interface, Size,
                                                     Version, InterfaceSpecificData);
}

NTSTATUS imp_WdfIoTargetQueryTargetProperty(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                                            DEVICE_REGISTRY_PROPERTY DeviceProperty,
                                            ULONG BufferLength, PVOID PropertyBuffer,
                                            PULONG ResultLength) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FX_REQUIRE(client, ResultLength);
    FX_PASSIVE_ONLY(client);
    return target->TargetPdo == NULL
               ? STATUS_INVALID_DEVICE_REQUEST
               : IoGetDeviceProperty(target->TargetPdo, DeviceProperty, BufferLength,
                                     PropertyBuffer, ResultLength);
}

NTSTATUS imp_WdfIoTargetAllocAndQueryTargetProperty(PWDF_DRIVER_GLOBALS Globals,
                                                    WDFIOTARGET IoTarget,
                                                    DEVICE_REGISTRY_PROPERTY DeviceProperty,
                                                    POOL_TYPE PoolType,
                                                    PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
                                                    WDFMEMORY *PropertyMemory) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FX_REQUIRE(client, PropertyMemory);
    FX_PASSIVE_ONLY(client);
    *PropertyMemory = NULL;
    return target->TargetPdo == NULL
               ? STATUS_INVALID_DEVICE_REQUEST
               : AllocAndQuery(client, target->TargetPdo, &target->Object, DeviceProperty, PoolType,
                               PropertyMemoryAttributes, PropertyMemory);
}

/* --- properties by key --- */

static NTSTATUS QueryByKey(FX_CLIENT *Client, PDEVICE_OBJECT Pdo,
                           const WDF_DEVICE_PROPERTY_DATA *Property, ULONG BufferLength,
                           PVOID Buffer, PULONG RequiredSize, PDEVPROPTYPE Type, PCSTR Function) {
    FxRequirePointer(Client, Property, Function, "DeviceProperty");
    FxRequirePointer(Client, RequiredSize, Function, "RequiredSize");
    FxRequirePointer(Client, Type, Function, "Type");
    FxRequireIrql(Client, APC_LEVEL, Function);
    if (Property->Size != sizeof(*Property)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (Pdo == NULL || Property->PropertyKey == NULL || (BufferLength != 0 && Buffer == NULL)) {
        return STATUS_INVALID_PARAMETER;
    }
    return IoGetDevicePropertyData(Pdo, Property->PropertyKey, Property->Lcid, 0, BufferLength,
                                   Buffer, RequiredSize, Type);
}

static NTSTATUS AllocAndQueryByKey(FX_CLIENT *Client, PDEVICE_OBJECT Pdo,
                                   const WDF_DEVICE_PROPERTY_DATA *Property, POOL_TYPE PoolType,
                                   PWDF_OBJECT_ATTRIBUTES Attributes, WDFMEMORY *RetMemory,
                                   PDEVPROPTYPE Type, PCSTR Function) {
    FxRequirePointer(Client, (const void *)RetMemory, Function, "PropertyMemory");
    *RetMemory = NULL;
    ULONG size = 0;
    NTSTATUS status = QueryByKey(Client, Pdo, Property, 0, NULL, &size, Type, Function);
    if (status != STATUS_BUFFER_TOO_SMALL) {
        return NT_SUCCESS(status) ? STATUS_UNSUCCESSFUL : status;
    }
    FX_MEMORY *memory;
    status = FxMemoryAllocate(Client, Attributes, (FX_OBJECT *)Client->Driver, PoolType, 0, size,
                              &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = QueryByKey(Client, Pdo, Property, size, memory->Buffer, &size, Type, Function);
    if (!NT_SUCCESS(status)) {
        FxObjectAbandon(&memory->Object);
        return status;
    }
    FxObjectPublish(&memory->Object);
    *RetMemory = (WDFMEMORY)memory->Object.Handle;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfDeviceQueryPropertyEx(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                      PWDF_DEVICE_PROPERTY_DATA DeviceProperty, ULONG BufferLength,
                                      PVOID PropertyBuffer, PULONG RequiredSize,
                                      PDEVPROPTYPE Type) {
    return QueryByKey(FX_CLIENT_OF(Globals), DEVICE(Globals, Device)->Pdo, DeviceProperty,
                      BufferLength, PropertyBuffer, RequiredSize, Type, __func__);
}

NTSTATUS imp_WdfDeviceAllocAndQueryPropertyEx(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                              PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
                                              POOL_TYPE PoolType,
                                              PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
                                              WDFMEMORY *PropertyMemory, PDEVPROPTYPE Type) {
    return AllocAndQueryByKey(FX_CLIENT_OF(Globals), DEVICE(Globals, Device)->Pdo, DeviceProperty,
                              PoolType, PropertyMemoryAttributes, PropertyMemory, Type, __func__);
}

NTSTATUS imp_WdfDeviceAssignProperty(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                     PWDF_DEVICE_PROPERTY_DATA DeviceProperty, DEVPROPTYPE Type,
                                     ULONG Size, PVOID Data) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = DEVICE(Globals, Device);
    FX_REQUIRE(client, DeviceProperty);
    FxRequireIrql(client, APC_LEVEL, __func__);
    if (DeviceProperty->Size != sizeof(*DeviceProperty)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (device->Pdo == NULL || DeviceProperty->PropertyKey == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    return IoSetDevicePropertyData(device->Pdo, DeviceProperty->PropertyKey, DeviceProperty->Lcid,
                                   DeviceProperty->Flags, Type, Size, Data);
}

NTSTATUS imp_WdfFdoInitQueryPropertyEx(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                       PWDF_DEVICE_PROPERTY_DATA DeviceProperty, ULONG BufferLength,
                                       PVOID PropertyBuffer, PULONG ResultLength,
                                       PDEVPROPTYPE Type) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, DeviceInit);
    return QueryByKey(client, DeviceInit->Pdo, DeviceProperty, BufferLength, PropertyBuffer,
                      ResultLength, Type, __func__);
}

NTSTATUS imp_WdfFdoInitAllocAndQueryPropertyEx(PWDF_DRIVER_GLOBALS Globals,
                                               PWDFDEVICE_INIT DeviceInit,
                                               PWDF_DEVICE_PROPERTY_DATA DeviceProperty,
                                               POOL_TYPE PoolType,
                                               PWDF_OBJECT_ATTRIBUTES PropertyMemoryAttributes,
                                               WDFMEMORY *PropertyMemory, PDEVPROPTYPE Type) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, DeviceInit);
    return AllocAndQueryByKey(client, DeviceInit->Pdo, DeviceProperty, PoolType,
                              PropertyMemoryAttributes, PropertyMemory, Type, __func__);
}
