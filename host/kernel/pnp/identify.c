/*
 * What a new device is: its ids asked from its bus, and the driver that the registry names for it.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/pnp.h"
#include <wchar.h>

NTSTATUS PnpOpenNodeKey(PPNP_NODE node, ACCESS_MASK access, PHANDLE ret_key) {
    UNICODE_STRING path;
    NTSTATUS status = PnpJoin(PNP_ENUM_KEY, &node->InstancePath, &path);
    if (NT_SUCCESS(status)) {
        status = CmCreateKeyPath(&path);
        if (NT_SUCCESS(status)) {
            status = CmOpen(NULL, &path, access, FALSE, ret_key);
        }
        PnpFreeString(&path);
    }
    return status;
}

// Asks for an id; the caller frees the answer. NULL: the bus has none.
static PWCHAR queryId(PDEVICE_OBJECT pdo, BUS_QUERY_ID_TYPE type) {
    ULONG_PTR answer = 0;
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP, .MinorFunction = IRP_MN_QUERY_ID};
    location.Parameters.QueryId.IdType = type;
    NTSTATUS status = PnpSend(pdo, &location, STATUS_NOT_SUPPORTED, &answer);
    return NT_SUCCESS(status) ? (PWCHAR)answer : NULL;
}

static PWCHAR queryText(PDEVICE_OBJECT pdo, DEVICE_TEXT_TYPE type) {
    ULONG_PTR answer = 0;
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_QUERY_DEVICE_TEXT};
    location.Parameters.QueryDeviceText.DeviceTextType = type;
    location.Parameters.QueryDeviceText.LocaleId = 0x409;
    NTSTATUS status = PnpSend(pdo, &location, STATUS_NOT_SUPPORTED, &answer);
    return NT_SUCCESS(status) ? (PWCHAR)answer : NULL;
}

static VOID freeAnswer(PVOID answer) {
    if (answer) {
        ExFreePool(answer); // the bus's own tag
    }
}

static VOID queryCapabilities(PPNP_NODE node) {
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_QUERY_CAPABILITIES};
    RtlZeroMemory(&node->Capabilities, sizeof(node->Capabilities));
    node->Capabilities.Size = sizeof(DEVICE_CAPABILITIES);
    node->Capabilities.Version = 1;
    node->Capabilities.Address = MAXULONG;
    node->Capabilities.UINumber = MAXULONG;
    location.Parameters.DeviceCapabilities.Capabilities = &node->Capabilities;
    // A bus without capabilities leaves the defaults.
    (VOID) PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, NULL);
}

static VOID queryBus(PPNP_NODE node) {
    ULONG_PTR answer = 0;
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_QUERY_BUS_INFORMATION};
    NTSTATUS status = PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, &answer);
    if (NT_SUCCESS(status) && answer) {
        node->Bus = *(PPNP_BUS_INFORMATION)answer;
        node->HasBus = TRUE;
        freeAnswer((PVOID)answer);
    }
}

static VOID queryRequirements(PPNP_NODE node) {
    ULONG_PTR answer = 0;
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_QUERY_RESOURCE_REQUIREMENTS};
    NTSTATUS status = PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, &answer);
    node->Requirements = NT_SUCCESS(status) ? (PIO_RESOURCE_REQUIREMENTS_LIST)answer : NULL;
}

// The instance id of a device that is only unique under its parent is made unique by a number
// drawn from the parent's path, so that it is the same in each run.
static ULONG hashPath(PCUNICODE_STRING path) {
    ULONG hash = 2166136261u;
    for (USHORT i = 0; i < path->Length / sizeof(WCHAR); i++) {
        hash = (hash ^ RtlUpcaseUnicodeChar(path->Buffer[i])) * 16777619u;
    }
    return hash;
}

static NTSTATUS composePath(PPNP_NODE node, PCWSTR deviceId, PCWSTR instanceId) {
    WCHAR prefix[16] = L"";
    UNICODE_STRING tail;
    UNICODE_STRING path;
    if (!node->Capabilities.UniqueID) {
        (VOID) _snwprintf(prefix, RTL_NUMBER_OF(prefix), L"1&%x&0&",
                          hashPath(&node->Parent->InstancePath));
    }
    RtlInitUnicodeString(&tail, instanceId);
    SIZE_T length = (wcslen(deviceId) + 1 + wcslen(prefix)) * sizeof(WCHAR) + tail.Length;
    if (length > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
        return STATUS_NAME_TOO_LONG;
    }
    path.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, length + sizeof(WCHAR), PNP_TAG);
    if (!path.Buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    path.Length = 0;
    path.MaximumLength = (USHORT)(length + sizeof(WCHAR));
    (VOID) RtlAppendUnicodeToString(&path, deviceId);
    (VOID) RtlAppendUnicodeToString(&path, L"\\");
    (VOID) RtlAppendUnicodeToString(&path, prefix);
    (VOID) RtlAppendUnicodeStringToString(&path, &tail);
    node->InstancePath = path;
    return STATUS_SUCCESS;
}

static ULONG multiLength(PCWSTR list) {
    PCWSTR at = list;
    while (*at) {
        at += wcslen(at) + 1;
    }
    return (ULONG)((at - list + 1) * (LONG_PTR)sizeof(WCHAR));
}

static NTSTATUS setValue(HANDLE key, PCWSTR name, ULONG type, const void *data, ULONG length) {
    UNICODE_STRING value;
    RtlInitUnicodeString(&value, name);
    return ZwSetValueKey(key, &value, 0, type, (PVOID)data, length);
}

static BOOLEAN hasValue(HANDLE key, PCWSTR name) {
    PVOID data;
    ULONG length;
    if (!NT_SUCCESS(CmQuery(key, name, REG_NONE, &data, &length))) {
        return FALSE;
    }
    ExFreePoolWithTag(data, CMP_TAG);
    return TRUE;
}

static VOID copyValue(HANDLE from, HANDLE to, PCWSTR name, ULONG type) {
    PVOID data;
    ULONG length;
    if (NT_SUCCESS(CmQuery(from, name, type, &data, &length))) {
        (VOID) setValue(to, name, type, data, length);
        ExFreePoolWithTag(data, CMP_TAG);
    }
}

// Takes the install data of the first id that a `driver` line of the script matches.
static BOOLEAN matchIds(HANDLE key, PCWSTR ids) {
    for (PCWSTR id = ids; id && *id; id += wcslen(id) + 1) {
        UNICODE_STRING name;
        UNICODE_STRING path;
        HANDLE match;
        RtlInitUnicodeString(&name, id);
        if (!NT_SUCCESS(PnpJoin(PNP_MATCH_KEY, &name, &path))) {
            return FALSE;
        }
        for (SIZE_T i = wcslen(PNP_MATCH_KEY); i < path.Length / sizeof(WCHAR); i++) {
            path.Buffer[i] = path.Buffer[i] == L'\\' ? L'#' : path.Buffer[i];
        }
        NTSTATUS status = CmOpen(NULL, &path, KEY_READ, FALSE, &match);
        PnpFreeString(&path);
        if (NT_SUCCESS(status)) {
            copyValue(match, key, L"Service", REG_SZ);
            copyValue(match, key, L"ClassGUID", REG_SZ);
            copyValue(match, key, L"UpperFilters", REG_MULTI_SZ);
            copyValue(match, key, L"LowerFilters", REG_MULTI_SZ);
            ZwClose(match);
            return TRUE;
        }
    }
    return FALSE;
}

// "{class}\0000": the software key. The number is the first that no device of the class has.
static NTSTATUS assignDriverKey(HANDLE key) {
    static LONG next; // one number sequence for all classes would differ from INF tools' 0000
    PVOID class;
    ULONG length;
    UNICODE_STRING guid;
    UNICODE_STRING path;
    WCHAR number[8];
    if (hasValue(key, L"Driver") ||
        !NT_SUCCESS(CmQuery(key, L"ClassGUID", REG_SZ, &class, &length))) {
        return STATUS_SUCCESS;
    }
    RtlInitUnicodeString(&guid, class);
    NTSTATUS status = STATUS_SUCCESS;
    for (ULONG i = 0; NT_SUCCESS(status); i++) {
        UNICODE_STRING base;
        HANDLE existing;
        (VOID) _snwprintf(number, RTL_NUMBER_OF(number), L"\\%04u", i);
        status = PnpJoin(PNP_CLASS_KEY, &guid, &base);
        if (!NT_SUCCESS(status)) {
            break;
        }
        UNICODE_STRING suffix;
        RtlInitUnicodeString(&suffix, number);
        status = PnpJoin(base.Buffer, &suffix, &path);
        PnpFreeString(&base);
        if (!NT_SUCCESS(status)) {
            break;
        }
        BOOLEAN taken = FALSE;
        if (NT_SUCCESS(CmOpen(NULL, &path, KEY_READ, FALSE, &existing))) {
            taken = hasValue(existing, L"HostOwner");
            ZwClose(existing);
        }
        if (!taken) {
            ULONG owner = (ULONG)InterlockedIncrement(&next);
            status = CmSetValue(path.Buffer, L"HostOwner", REG_DWORD, &owner, sizeof(owner));
            PCWSTR relative = path.Buffer + wcslen(PNP_CLASS_KEY);
            if (NT_SUCCESS(status)) {
                status = setValue(key, L"Driver", REG_SZ, relative,
                                  (ULONG)((wcslen(relative) + 1) * sizeof(WCHAR)));
            }
            PnpFreeString(&path);
            break;
        }
        PnpFreeString(&path);
    }
    ExFreePoolWithTag(class, CMP_TAG);
    return status;
}

static NTSTATUS recordIds(PPNP_NODE node, HANDLE key) {
    PWCHAR hardware = queryId(node->Pdo, BusQueryHardwareIDs);
    PWCHAR compatible = queryId(node->Pdo, BusQueryCompatibleIDs);
    PWCHAR text = queryText(node->Pdo, DeviceTextDescription);
    PWCHAR place = queryText(node->Pdo, DeviceTextLocationInformation);
    NTSTATUS status = STATUS_SUCCESS;
    if (hardware) {
        status = setValue(key, L"HardwareID", REG_MULTI_SZ, hardware, multiLength(hardware));
    }
    if (NT_SUCCESS(status) && compatible) {
        status = setValue(key, L"CompatibleIDs", REG_MULTI_SZ, compatible, multiLength(compatible));
    }
    if (NT_SUCCESS(status) && text) {
        status =
            setValue(key, L"DeviceDesc", REG_SZ, text, (ULONG)((wcslen(text) + 1) * sizeof(WCHAR)));
    }
    if (NT_SUCCESS(status) && place) {
        status = setValue(key, L"LocationInformation", REG_SZ, place,
                          (ULONG)((wcslen(place) + 1) * sizeof(WCHAR)));
    }
    if (NT_SUCCESS(status) && !hasValue(key, L"Service") && !matchIds(key, hardware)) {
        (VOID) matchIds(key, compatible);
    }
    freeAnswer(hardware);
    freeAnswer(compatible);
    freeAnswer(text);
    freeAnswer(place);
    return NT_SUCCESS(status) ? assignDriverKey(key) : status;
}

NTSTATUS PnpIdentify(PPNP_NODE node) {
    HANDLE key;
    PWCHAR deviceId = queryId(node->Pdo, BusQueryDeviceID);
    if (!deviceId) {
        return STATUS_NO_SUCH_DEVICE;
    }
    queryCapabilities(node);
    PWCHAR instanceId = queryId(node->Pdo, BusQueryInstanceID);
    NTSTATUS status = composePath(node, deviceId, instanceId ? instanceId : L"0");
    freeAnswer(deviceId);
    freeAnswer(instanceId);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = PnpOpenNodeKey(node, KEY_ALL_ACCESS, &key);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = recordIds(node, key);
    ZwClose(key);
    queryBus(node);
    queryRequirements(node);
    if (NT_SUCCESS(status)) {
        node->State = PnpNodeInitialized;
    }
    return status;
}
