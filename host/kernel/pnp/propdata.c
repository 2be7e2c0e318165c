/*
 * Unified device properties (DEVPROPKEY): set by drivers on devices and interfaces, kept by the
 * device's or interface's name as long as the machine runs. What NT itself says of a device is
 * looked up where IoGetDeviceProperty has it.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/pnp.h"
#include <initguid.h>
#include <devpkey.h>

typedef struct _PROPERTY {
    LIST_ENTRY Link;
    UNICODE_STRING Owner; // instance path or symbolic link
    DEVPROPKEY Key;
    LCID Lcid;
    DEVPROPTYPE Type;
    ULONG Size;
    UCHAR Data[];
} PROPERTY, *PPROPERTY;

static LIST_ENTRY properties = {&properties, &properties};
static FAST_MUTEX lock;

VOID PnpInitProperties(VOID) { ExInitializeFastMutex(&lock); }

static BOOLEAN sameKey(const DEVPROPKEY *left, const DEVPROPKEY *right) {
    return IsEqualGUID(&left->fmtid, &right->fmtid) && left->pid == right->pid;
}

static PPROPERTY find(PCUNICODE_STRING owner, const DEVPROPKEY *key, LCID lcid) {
    for (PLIST_ENTRY link = properties.Flink; link != &properties; link = link->Flink) {
        PPROPERTY property = CONTAINING_RECORD(link, PROPERTY, Link);
        if (sameKey(&property->Key, key) && property->Lcid == lcid &&
            RtlEqualUnicodeString(&property->Owner, owner, TRUE)) {
            return property;
        }
    }
    return NULL;
}

static VOID discard(PPROPERTY property) {
    RemoveEntryList(&property->Link);
    PnpFreeString(&property->Owner);
    ExFreePoolWithTag(property, PNP_TAG);
}

static NTSTATUS set(PCUNICODE_STRING owner, const DEVPROPKEY *key, LCID lcid, DEVPROPTYPE type,
                    ULONG size, const void *data) {
    PPROPERTY property = NULL;
    // No data deletes the property.
    if (data && type != DEVPROP_TYPE_EMPTY) {
        property = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*property) + size, PNP_TAG);
        if (!property) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        NTSTATUS status = PnpJoin(L"", owner, &property->Owner);
        if (!NT_SUCCESS(status)) {
            ExFreePoolWithTag(property, PNP_TAG);
            return status;
        }
        property->Key = *key;
        property->Lcid = lcid;
        property->Type = type;
        property->Size = size;
        RtlCopyMemory(property->Data, data, size);
    }
    ExAcquireFastMutex(&lock);
    PPROPERTY existing = find(owner, key, lcid);
    if (existing) {
        discard(existing);
    }
    if (property) {
        InsertTailList(&properties, &property->Link);
    }
    ExReleaseFastMutex(&lock);
    return STATUS_SUCCESS;
}

static NTSTATUS get(PCUNICODE_STRING owner, const DEVPROPKEY *key, LCID lcid, ULONG size,
                    PVOID data, PULONG ret_size, PDEVPROPTYPE ret_type) {
    NTSTATUS status = STATUS_OBJECT_NAME_NOT_FOUND;
    ExAcquireFastMutex(&lock);
    PPROPERTY property = find(owner, key, lcid);
    if (property) {
        *ret_size = property->Size;
        *ret_type = property->Type;
        status = size < property->Size ? STATUS_BUFFER_TOO_SMALL : STATUS_SUCCESS;
        if (NT_SUCCESS(status)) {
            RtlCopyMemory(data, property->Data, property->Size);
        }
    }
    ExReleaseFastMutex(&lock);
    return status;
}

typedef struct _OWN_PROPERTY {
    const DEVPROPKEY *Key;
    DEVICE_REGISTRY_PROPERTY Property;
    DEVPROPTYPE Type;
} OWN_PROPERTY;

static const OWN_PROPERTY ownProperties[] = {
    {&DEVPKEY_Device_DeviceDesc, DevicePropertyDeviceDescription, DEVPROP_TYPE_STRING},
    {&DEVPKEY_Device_HardwareIds, DevicePropertyHardwareID, DEVPROP_TYPE_STRING_LIST},
    {&DEVPKEY_Device_CompatibleIds, DevicePropertyCompatibleIDs, DEVPROP_TYPE_STRING_LIST},
    {&DEVPKEY_Device_Class, DevicePropertyClassName, DEVPROP_TYPE_STRING},
    {&DEVPKEY_Device_Driver, DevicePropertyDriverKeyName, DEVPROP_TYPE_STRING},
    {&DEVPKEY_Device_Manufacturer, DevicePropertyManufacturer, DEVPROP_TYPE_STRING},
    {&DEVPKEY_Device_FriendlyName, DevicePropertyFriendlyName, DEVPROP_TYPE_STRING},
    {&DEVPKEY_Device_LocationInfo, DevicePropertyLocationInformation, DEVPROP_TYPE_STRING},
    {&DEVPKEY_Device_PDOName, DevicePropertyPhysicalDeviceObjectName, DEVPROP_TYPE_STRING},
    {&DEVPKEY_Device_EnumeratorName, DevicePropertyEnumeratorName, DEVPROP_TYPE_STRING},
    {&DEVPKEY_Device_BusTypeGuid, DevicePropertyBusTypeGuid, DEVPROP_TYPE_GUID},
    {&DEVPKEY_Device_LegacyBusType, DevicePropertyLegacyBusType, DEVPROP_TYPE_UINT32},
    {&DEVPKEY_Device_BusNumber, DevicePropertyBusNumber, DEVPROP_TYPE_UINT32},
    {&DEVPKEY_Device_Address, DevicePropertyAddress, DEVPROP_TYPE_UINT32},
    {&DEVPKEY_Device_UINumber, DevicePropertyUINumber, DEVPROP_TYPE_UINT32},
};

// A property that nobody set: is it one of those that NT keeps?
static NTSTATUS getOwn(PDEVICE_OBJECT pdo, const DEVPROPKEY *key, ULONG size, PVOID data,
                       PULONG ret_size, PDEVPROPTYPE ret_type) {
    static const DEVPROPKEY *const others[] = {&DEVPKEY_Device_Address,
                                               &DEVPKEY_Device_InstanceId,
                                               &DEVPKEY_Device_ContainerId,
                                               &DEVPKEY_Device_Parent,
                                               &DEVPKEY_Device_DriverVersion,
                                               &DEVPKEY_Device_InstallDate,
                                               &DEVPKEY_NAME};
    for (ULONG i = 0; i < RTL_NUMBER_OF(ownProperties); i++) {
        if (sameKey(ownProperties[i].Key, key)) {
            *ret_type = ownProperties[i].Type;
            return IoGetDeviceProperty(pdo, ownProperties[i].Property, size, data, ret_size);
        }
    }
    for (ULONG i = 0; i < RTL_NUMBER_OF(others); i++) {
        if (IsEqualGUID(&others[i]->fmtid, &key->fmtid)) {
            KiUnimplemented("IoGetDevicePropertyData of this property of the system's");
        }
    }
    return STATUS_OBJECT_NAME_NOT_FOUND;
}

static BOOLEAN flagsAreKnown(ULONG flags) {
    return !(flags & ~(ULONG)PLUGPLAY_PROPERTY_PERSISTENT);
}

NTSTATUS IoSetDevicePropertyData(PDEVICE_OBJECT Pdo, const DEVPROPKEY *PropertyKey, LCID Lcid,
                                 ULONG Flags, DEVPROPTYPE Type, ULONG Size, PVOID Data) {
    PPNP_NODE node = PnpNodeOf(Pdo);
    if (!flagsAreKnown(Flags)) { // persistent or not: the registry ends with the machine
        return STATUS_INVALID_PARAMETER;
    }
    return node && node->InstancePath.Length
               ? set(&node->InstancePath, PropertyKey, Lcid, Type, Size, Data)
               : STATUS_INVALID_DEVICE_REQUEST;
}

NTSTATUS IoGetDevicePropertyData(PDEVICE_OBJECT Pdo, const DEVPROPKEY *PropertyKey, LCID Lcid,
                                 ULONG Flags, ULONG Size, PVOID Data, PULONG RequiredSize,
                                 PDEVPROPTYPE Type) {
    PPNP_NODE node = PnpNodeOf(Pdo);
    if (Flags) {
        return STATUS_INVALID_PARAMETER;
    }
    if (!node || !node->InstancePath.Length) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    NTSTATUS status = get(&node->InstancePath, PropertyKey, Lcid, Size, Data, RequiredSize, Type);
    return status == STATUS_OBJECT_NAME_NOT_FOUND
               ? getOwn(Pdo, PropertyKey, Size, Data, RequiredSize, Type)
               : status;
}

NTSTATUS IoSetDeviceInterfacePropertyData(PUNICODE_STRING SymbolicLinkName,
                                          const DEVPROPKEY *PropertyKey, LCID Lcid, ULONG Flags,
                                          DEVPROPTYPE Type, ULONG Size, PVOID Data) {
    if (!flagsAreKnown(Flags)) {
        return STATUS_INVALID_PARAMETER;
    }
    return PnpIsInterface(SymbolicLinkName)
               ? set(SymbolicLinkName, PropertyKey, Lcid, Type, Size, Data)
               : STATUS_OBJECT_NAME_NOT_FOUND;
}

NTSTATUS IoGetDeviceInterfacePropertyData(PUNICODE_STRING SymbolicLinkName,
                                          const DEVPROPKEY *PropertyKey, LCID Lcid, ULONG Flags,
                                          ULONG Size, PVOID Data, PULONG RequiredSize,
                                          PDEVPROPTYPE Type) {
    if (Flags) {
        return STATUS_INVALID_PARAMETER;
    }
    return PnpIsInterface(SymbolicLinkName)
               ? get(SymbolicLinkName, PropertyKey, Lcid, Size, Data, RequiredSize, Type)
               : STATUS_OBJECT_NAME_NOT_FOUND;
}
