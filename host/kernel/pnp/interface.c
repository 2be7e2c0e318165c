/*
 * Device interfaces: names by which programs find a device by what it can do.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/pnp.h"

typedef struct _PNP_INTERFACE {
    LIST_ENTRY Link; // enabled ones in the order of their enabling
    GUID Class;
    PDEVICE_OBJECT Pdo;      // not referenced; gone when its node is
    UNICODE_STRING Instance; // outlives the device, as the registry's record does
    UNICODE_STRING Name;     // \??\ROOT#ECHO#0000#{guid}\reference
    USHORT BaseLength;       // of Name without the reference
    BOOLEAN Enabled;
} PNP_INTERFACE, *PPNP_INTERFACE;

static LIST_ENTRY interfaces;
static FAST_MUTEX lock;

VOID PnpInitInterfaces(VOID) {
    InitializeListHead(&interfaces);
    ExInitializeFastMutex(&lock);
}

static PPNP_INTERFACE findByName(PCUNICODE_STRING name) {
    for (PLIST_ENTRY link = interfaces.Flink; link != &interfaces; link = link->Flink) {
        PPNP_INTERFACE entry = CONTAINING_RECORD(link, PNP_INTERFACE, Link);
        if (RtlEqualUnicodeString(&entry->Name, name, TRUE)) {
            return entry;
        }
    }
    return NULL;
}

BOOLEAN PnpIsInterface(PCUNICODE_STRING link) {
    ExAcquireFastMutex(&lock);
    BOOLEAN known = findByName(link) != NULL;
    ExReleaseFastMutex(&lock);
    return known;
}

// "\??\" + instance with # for \ + "#" + guid [+ "\" + reference]
static NTSTATUS composeName(PCUNICODE_STRING instance, PCUNICODE_STRING guid,
                            PCUNICODE_STRING reference, PUNICODE_STRING ret_name,
                            USHORT *ret_baseLength) {
    UNICODE_STRING name;
    SIZE_T length =
        6 * sizeof(WCHAR) + instance->Length + guid->Length + (reference ? reference->Length : 0);
    if (length > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
        return STATUS_NAME_TOO_LONG;
    }
    name.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, length + sizeof(WCHAR), PNP_TAG);
    if (!name.Buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    name.Length = 0;
    name.MaximumLength = (USHORT)(length + sizeof(WCHAR));
    (VOID) RtlAppendUnicodeToString(&name, L"\\??\\");
    USHORT start = name.Length / sizeof(WCHAR);
    (VOID) RtlAppendUnicodeStringToString(&name, instance);
    for (USHORT i = start; i < name.Length / sizeof(WCHAR); i++) {
        name.Buffer[i] = name.Buffer[i] == L'\\' ? L'#' : name.Buffer[i];
    }
    (VOID) RtlAppendUnicodeToString(&name, L"#");
    (VOID) RtlAppendUnicodeStringToString(&name, guid);
    *ret_baseLength = name.Length;
    if (reference && reference->Length) {
        (VOID) RtlAppendUnicodeToString(&name, L"\\");
        (VOID) RtlAppendUnicodeStringToString(&name, reference);
    }
    *ret_name = name;
    return STATUS_SUCCESS;
}

static NTSTATUS addInterface(const GUID *class, PPNP_NODE node, PUNICODE_STRING name,
                             USHORT baseLength) {
    PPNP_INTERFACE entry = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*entry), PNP_TAG);
    if (!entry) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    NTSTATUS status = PnpJoin(L"", &node->InstancePath, &entry->Instance);
    if (NT_SUCCESS(status)) {
        status = PnpJoin(L"", name, &entry->Name);
    }
    if (!NT_SUCCESS(status)) {
        PnpFreeString(&entry->Instance);
        ExFreePoolWithTag(entry, PNP_TAG);
        return status;
    }
    entry->Class = *class;
    entry->BaseLength = baseLength;
    entry->Pdo = node->Pdo;
    InsertTailList(&interfaces, &entry->Link);
    return STATUS_SUCCESS;
}

NTSTATUS IoRegisterDeviceInterface(PDEVICE_OBJECT PhysicalDeviceObject,
                                   const GUID *InterfaceClassGuid, PUNICODE_STRING ReferenceString,
                                   PUNICODE_STRING SymbolicLinkName) {
    UNICODE_STRING guid;
    UNICODE_STRING name;
    USHORT baseLength;
    PPNP_NODE node = PnpNodeOf(PhysicalDeviceObject);
    if (!node || !node->InstancePath.Length) {
        return STATUS_INVALID_DEVICE_REQUEST; // not a PDO
    }
    for (USHORT i = 0; ReferenceString && i < ReferenceString->Length / sizeof(WCHAR); i++) {
        if (ReferenceString->Buffer[i] == L'\\' || ReferenceString->Buffer[i] == L'/') {
            return STATUS_INVALID_PARAMETER;
        }
    }
    NTSTATUS status = RtlStringFromGUID(InterfaceClassGuid, &guid);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = composeName(&node->InstancePath, &guid, ReferenceString, &name, &baseLength);
    RtlFreeUnicodeString(&guid);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ExAcquireFastMutex(&lock);
    PPNP_INTERFACE existing = findByName(&name);
    if (existing) {
        existing->Pdo = PhysicalDeviceObject;
    } else {
        status = addInterface(InterfaceClassGuid, node, &name, baseLength);
    }
    ExReleaseFastMutex(&lock);
    if (NT_SUCCESS(status)) {
        // The caller frees it with RtlFreeUnicodeString, so it has to come from rtl's pool.
        status = RtlDuplicateUnicodeString(RTL_DUPLICATE_UNICODE_STRING_NULL_TERMINATE, &name,
                                           SymbolicLinkName);
    }
    PnpFreeString(&name);
    return status;
}

static BOOLEAN baseInUse(const PNP_INTERFACE *entry) {
    UNICODE_STRING base = entry->Name;
    base.Length = entry->BaseLength;
    for (PLIST_ENTRY link = interfaces.Flink; link != &interfaces; link = link->Flink) {
        PPNP_INTERFACE other = CONTAINING_RECORD(link, PNP_INTERFACE, Link);
        UNICODE_STRING otherBase = other->Name;
        otherBase.Length = other->BaseLength;
        if (other != entry && other->Enabled && RtlEqualUnicodeString(&base, &otherBase, TRUE)) {
            return TRUE;
        }
    }
    return FALSE;
}

static NTSTATUS createLink(const PNP_INTERFACE *entry) {
    struct {
        OBJECT_NAME_INFORMATION Information;
        WCHAR Text[64];
    } target;
    ULONG length;
    UNICODE_STRING base = entry->Name;
    base.Length = entry->BaseLength;
    NTSTATUS status = ObQueryNameString(entry->Pdo, &target.Information, sizeof(target), &length);
    if (!NT_SUCCESS(status) || !target.Information.Name.Length) {
        return NT_SUCCESS(status) ? STATUS_INVALID_DEVICE_REQUEST : status;
    }
    return IoCreateSymbolicLink(&base, &target.Information.Name);
}

// Under the lock.
static NTSTATUS setState(PPNP_INTERFACE entry, BOOLEAN enable) {
    NTSTATUS status = STATUS_SUCCESS;
    if (entry->Enabled == enable) {
        return enable ? STATUS_OBJECT_NAME_EXISTS : STATUS_OBJECT_NAME_NOT_FOUND;
    }
    if (!baseInUse(entry)) {
        UNICODE_STRING base = entry->Name;
        base.Length = entry->BaseLength;
        status = enable ? createLink(entry) : IoDeleteSymbolicLink(&base);
    }
    if (NT_SUCCESS(status)) {
        entry->Enabled = enable;
        RemoveEntryList(&entry->Link);
        InsertTailList(&interfaces, &entry->Link);
    }
    return status;
}

NTSTATUS IoSetDeviceInterfaceState(PUNICODE_STRING SymbolicLinkName, BOOLEAN Enable) {
    GUID class;
    ExAcquireFastMutex(&lock);
    PPNP_INTERFACE entry = findByName(SymbolicLinkName);
    NTSTATUS status = entry ? setState(entry, Enable) : STATUS_OBJECT_NAME_NOT_FOUND;
    if (entry) {
        class = entry->Class;
    }
    ExReleaseFastMutex(&lock);
    if (status == STATUS_SUCCESS) {
        PnpNotifyInterface(&class, SymbolicLinkName, Enable);
    }
    return status;
}

VOID PnpDisableInterfaces(PDEVICE_OBJECT pdo) {
    for (;;) {
        UNICODE_STRING name = {0};
        ExAcquireFastMutex(&lock);
        for (PLIST_ENTRY link = interfaces.Flink; link != &interfaces; link = link->Flink) {
            PPNP_INTERFACE entry = CONTAINING_RECORD(link, PNP_INTERFACE, Link);
            if (entry->Pdo == pdo && entry->Enabled) {
                name = entry->Name; // entries are never freed
                break;
            }
        }
        ExReleaseFastMutex(&lock);
        if (!name.Buffer || !NT_SUCCESS(IoSetDeviceInterfaceState(&name, FALSE))) {
            return;
        }
    }
}

static BOOLEAN listed(const PNP_INTERFACE *entry, const GUID *class, PDEVICE_OBJECT pdo,
                      ULONG flags) {
    return IsEqualGUID(&entry->Class, class) && (!pdo || entry->Pdo == pdo) &&
           (entry->Enabled || (flags & DEVICE_INTERFACE_INCLUDE_NONACTIVE));
}

NTSTATUS IoGetDeviceInterfaces(const GUID *InterfaceClassGuid, PDEVICE_OBJECT PhysicalDeviceObject,
                               ULONG Flags, PZZWSTR *SymbolicLinkList) {
    SIZE_T length = sizeof(WCHAR);
    ExAcquireFastMutex(&lock);
    for (PLIST_ENTRY link = interfaces.Flink; link != &interfaces; link = link->Flink) {
        PPNP_INTERFACE entry = CONTAINING_RECORD(link, PNP_INTERFACE, Link);
        if (listed(entry, InterfaceClassGuid, PhysicalDeviceObject, Flags)) {
            length += entry->Name.Length + sizeof(WCHAR);
        }
    }
    PWCHAR list = ExAllocatePool2(POOL_FLAG_PAGED, length, PNP_TAG);
    PWCHAR at = list;
    for (PLIST_ENTRY link = interfaces.Flink; list && link != &interfaces; link = link->Flink) {
        PPNP_INTERFACE entry = CONTAINING_RECORD(link, PNP_INTERFACE, Link);
        if (listed(entry, InterfaceClassGuid, PhysicalDeviceObject, Flags)) {
            RtlCopyMemory(at, entry->Name.Buffer, entry->Name.Length);
            at += entry->Name.Length / sizeof(WCHAR) + 1;
        }
    }
    ExReleaseFastMutex(&lock);
    *SymbolicLinkList = list;
    return list ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

NTSTATUS IoOpenDeviceInterfaceRegistryKey(PUNICODE_STRING SymbolicLinkName,
                                          ACCESS_MASK DesiredAccess, PHANDLE DeviceInterfaceKey) {
    UNICODE_STRING guid;
    UNICODE_STRING base;
    UNICODE_STRING path;
    UNICODE_STRING tail = RTL_CONSTANT_STRING(L"Device Parameters");
    GUID class;
    ExAcquireFastMutex(&lock);
    PPNP_INTERFACE entry = findByName(SymbolicLinkName);
    if (entry) {
        class = entry->Class;
    }
    ExReleaseFastMutex(&lock);
    if (!entry) {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    }
    NTSTATUS status = RtlStringFromGUID(&class, &guid);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    // DeviceClasses\{guid}\##?#ROOT#ECHO#0000#{guid}\#reference\Device Parameters
    status = PnpJoin(PNP_INTERFACE_KEY, &guid, &base);
    RtlFreeUnicodeString(&guid);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WCHAR buffer[400];
    UNICODE_STRING rest = {.Buffer = buffer, .MaximumLength = sizeof(buffer)};
    UNICODE_STRING link = entry->Name;
    link.Buffer += 4;
    link.Length = (USHORT)(entry->BaseLength - 4 * sizeof(WCHAR));
    status = RtlAppendUnicodeToString(&rest, L"\\##?#");
    if (NT_SUCCESS(status)) {
        status = RtlAppendUnicodeStringToString(&rest, &link);
    }
    if (NT_SUCCESS(status)) {
        status = RtlAppendUnicodeToString(&rest, L"\\#");
    }
    if (NT_SUCCESS(status) && entry->Name.Length > entry->BaseLength) {
        link.Buffer = entry->Name.Buffer + entry->BaseLength / sizeof(WCHAR) + 1;
        link.Length = (USHORT)(entry->Name.Length - entry->BaseLength - sizeof(WCHAR));
        status = RtlAppendUnicodeStringToString(&rest, &link);
    }
    if (NT_SUCCESS(status)) {
        status = RtlAppendUnicodeToString(&rest, L"\\");
    }
    if (NT_SUCCESS(status)) {
        status = RtlAppendUnicodeStringToString(&rest, &tail);
    }
    if (NT_SUCCESS(status)) {
        status = PnpJoin(base.Buffer, &rest, &path);
    }
    PnpFreeString(&base);
    if (NT_SUCCESS(status)) {
        status = CmCreateKeyPath(&path);
        if (NT_SUCCESS(status)) {
            status = CmOpen(NULL, &path, DesiredAccess, FALSE, DeviceInterfaceKey);
        }
        PnpFreeString(&path);
    }
    return status;
}
