/*
 * What drivers ask about a device: its properties and its registry keys.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/pnp.h"

#define SERVICES L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\"

static NTSTATUS give(PVOID buffer, ULONG capacity, PULONG ret_length, const void *data,
                     ULONG length) {
    *ret_length = length;
    if (capacity < length) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    RtlCopyMemory(buffer, data, length);
    return STATUS_SUCCESS;
}

static NTSTATUS giveValue(PPNP_NODE node, PCWSTR name, ULONG type, PVOID buffer, ULONG capacity,
                          PULONG ret_length) {
    HANDLE key;
    PVOID data;
    ULONG length;
    NTSTATUS status = PnpOpenNodeKey(node, KEY_READ, &key);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = CmQuery(key, name, type, &data, &length);
    ZwClose(key);
    if (!NT_SUCCESS(status)) {
        *ret_length = 0;
        return status;
    }
    status = give(buffer, capacity, ret_length, data, length);
    ExFreePoolWithTag(data, CMP_TAG);
    return status;
}

static NTSTATUS giveObjectName(PDEVICE_OBJECT pdo, PVOID buffer, ULONG capacity,
                               PULONG ret_length) {
    struct {
        OBJECT_NAME_INFORMATION Information;
        WCHAR Text[64];
    } name;
    ULONG length;
    NTSTATUS status = ObQueryNameString(pdo, &name.Information, sizeof(name), &length);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return give(buffer, capacity, ret_length, name.Text,
                (ULONG)name.Information.Name.Length + sizeof(WCHAR));
}

// "ROOT" of "ROOT\ECHO\0000", with a terminator.
static NTSTATUS giveEnumerator(PPNP_NODE node, PVOID buffer, ULONG capacity, PULONG ret_length) {
    ULONG count = 0;
    while (count < node->InstancePath.Length / sizeof(WCHAR) &&
           node->InstancePath.Buffer[count] != L'\\') {
        count++;
    }
    ULONG length = (count + 1) * (ULONG)sizeof(WCHAR);
    *ret_length = length;
    if (capacity < length) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    RtlCopyMemory(buffer, node->InstancePath.Buffer, count * sizeof(WCHAR));
    ((PWCHAR)buffer)[count] = 0;
    return STATUS_SUCCESS;
}

static NTSTATUS giveBus(PPNP_NODE node, DEVICE_REGISTRY_PROPERTY property, PVOID buffer,
                        ULONG capacity, PULONG ret_length) {
    if (!node->HasBus) {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    }
    if (property == DevicePropertyBusTypeGuid) {
        return give(buffer, capacity, ret_length, &node->Bus.BusTypeGuid, sizeof(GUID));
    }
    if (property == DevicePropertyLegacyBusType) {
        return give(buffer, capacity, ret_length, &node->Bus.LegacyBusType, sizeof(INTERFACE_TYPE));
    }
    return give(buffer, capacity, ret_length, &node->Bus.BusNumber, sizeof(ULONG));
}

static NTSTATUS giveNumber(ULONG value, PVOID buffer, ULONG capacity, PULONG ret_length) {
    return value == MAXULONG ? STATUS_OBJECT_NAME_NOT_FOUND
                             : give(buffer, capacity, ret_length, &value, sizeof(value));
}

NTSTATUS IoGetDeviceProperty(PDEVICE_OBJECT DeviceObject, DEVICE_REGISTRY_PROPERTY DeviceProperty,
                             ULONG BufferLength, PVOID PropertyBuffer, PULONG ResultLength) {
    PPNP_NODE node = PnpNodeOf(DeviceObject);
    *ResultLength = 0;
    if (!node || !node->InstancePath.Length) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    switch (DeviceProperty) {
    case DevicePropertyDeviceDescription:
        return giveValue(node, L"DeviceDesc", REG_SZ, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyHardwareID:
        return giveValue(node, L"HardwareID", REG_MULTI_SZ, PropertyBuffer, BufferLength,
                         ResultLength);
    case DevicePropertyCompatibleIDs:
        return giveValue(node, L"CompatibleIDs", REG_MULTI_SZ, PropertyBuffer, BufferLength,
                         ResultLength);
    case DevicePropertyClassName:
        return giveValue(node, L"Class", REG_SZ, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyClassGuid:
        return giveValue(node, L"ClassGUID", REG_SZ, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyDriverKeyName:
        return giveValue(node, L"Driver", REG_SZ, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyManufacturer:
        return giveValue(node, L"Mfg", REG_SZ, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyFriendlyName:
        return giveValue(node, L"FriendlyName", REG_SZ, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyLocationInformation:
        return giveValue(node, L"LocationInformation", REG_SZ, PropertyBuffer, BufferLength,
                         ResultLength);
    case DevicePropertyPhysicalDeviceObjectName:
        return giveObjectName(DeviceObject, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyBusTypeGuid:
    case DevicePropertyLegacyBusType:
    case DevicePropertyBusNumber:
        return giveBus(node, DeviceProperty, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyEnumeratorName:
        return giveEnumerator(node, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyAddress:
        return giveNumber(node->Capabilities.Address, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyUINumber:
        return giveNumber(node->Capabilities.UINumber, PropertyBuffer, BufferLength, ResultLength);
    case DevicePropertyBootConfiguration:
    case DevicePropertyBootConfigurationTranslated:
    case DevicePropertyResourceRequirements:
    case DevicePropertyAllocatedResources:
        return STATUS_SUCCESS; // the device has none: an empty answer, as on NT
    default:
        KiUnimplemented("IoGetDeviceProperty of this property");
    }
}

// Opens base + middle + tail, making what is missing.
static NTSTATUS openAt(PCWSTR base, PCUNICODE_STRING middle, PCWSTR tail, ACCESS_MASK access,
                       PHANDLE ret_key) {
    UNICODE_STRING head;
    UNICODE_STRING rest;
    UNICODE_STRING path;
    RtlInitUnicodeString(&rest, tail);
    NTSTATUS status = PnpJoin(base, middle, &head);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = PnpJoin(head.Buffer, &rest, &path);
    PnpFreeString(&head);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = CmCreateKeyPath(&path);
    if (NT_SUCCESS(status)) {
        status = CmOpen(NULL, &path, access, FALSE, ret_key);
    }
    PnpFreeString(&path);
    return status;
}

NTSTATUS IoOpenDeviceRegistryKey(PDEVICE_OBJECT DeviceObject, ULONG DevInstKeyType,
                                 ACCESS_MASK DesiredAccess, PHANDLE DeviceRegKey) {
    PPNP_NODE node = PnpNodeOf(DeviceObject);
    HANDLE key;
    PVOID data;
    ULONG length;
    UNICODE_STRING driver;
    if (!node || !node->InstancePath.Length) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    if (DevInstKeyType == PLUGPLAY_REGKEY_DEVICE) {
        return openAt(PNP_ENUM_KEY, &node->InstancePath, L"\\Device Parameters", DesiredAccess,
                      DeviceRegKey);
    }
    if (DevInstKeyType != PLUGPLAY_REGKEY_DRIVER) {
        KiUnimplemented("IoOpenDeviceRegistryKey of a hardware profile");
    }
    NTSTATUS status = PnpOpenNodeKey(node, KEY_READ, &key);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = CmQuery(key, L"Driver", REG_SZ, &data, &length);
    ZwClose(key);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlInitUnicodeString(&driver, data);
    status = openAt(PNP_CLASS_KEY, &driver, L"", DesiredAccess, DeviceRegKey);
    ExFreePoolWithTag(data, CMP_TAG);
    return status;
}

NTSTATUS IoOpenDriverRegistryKey(PDRIVER_OBJECT DriverObject, DRIVER_REGKEY_TYPE RegKeyType,
                                 ACCESS_MASK DesiredAccess, ULONG Flags, PHANDLE DriverRegKey) {
    if (Flags) {
        return STATUS_INVALID_PARAMETER;
    }
    if (RegKeyType != DriverRegKeyParameters && RegKeyType != DriverRegKeyPersistentState) {
        return STATUS_INVALID_PARAMETER;
    }
    return openAt(SERVICES, &DriverObject->DriverExtension->ServiceKeyName,
                  RegKeyType == DriverRegKeyParameters ? L"\\Parameters" : L"\\State",
                  DesiredAccess, DriverRegKey);
}
