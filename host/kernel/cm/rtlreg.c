/*
 * The registry as rtl offers it: paths relative to well-known keys, and query tables.
 */
#include "host/kernel/cm/cmp.h"
#include "host/kernel/inc/init.h"
#include <wchar.h>

static PCWSTR baseOf(ULONG relativeTo) {
    static const PCWSTR bases[RTL_REGISTRY_MAXIMUM] = {
        [RTL_REGISTRY_ABSOLUTE] = L"",
        [RTL_REGISTRY_SERVICES] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\",
        [RTL_REGISTRY_CONTROL] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\",
        [RTL_REGISTRY_WINDOWS_NT] =
            L"\\Registry\\Machine\\Software\\Microsoft\\Windows NT\\CurrentVersion\\",
        [RTL_REGISTRY_DEVICEMAP] = L"\\Registry\\Machine\\Hardware\\DeviceMap\\",
        [RTL_REGISTRY_USER] = L"\\Registry\\User\\.Default\\",
    };
    return relativeTo < RTL_REGISTRY_MAXIMUM ? bases[relativeTo] : NULL;
}

// Opens the key. The handle of RTL_REGISTRY_HANDLE stays the caller's: `ret_close` says whose.
static NTSTATUS openRelative(ULONG relativeTo, PCWSTR path, BOOLEAN create, PHANDLE ret_key,
                             BOOLEAN *ret_close) {
    relativeTo &= ~RTL_REGISTRY_OPTIONAL;
    *ret_close = FALSE;
    if (relativeTo & RTL_REGISTRY_HANDLE) {
        *ret_key = (HANDLE)path;
        return STATUS_SUCCESS;
    }
    PCWSTR base = baseOf(relativeTo);
    if (!base) {
        return STATUS_INVALID_PARAMETER;
    }
    UNICODE_STRING full;
    SIZE_T length = (wcslen(base) + (path ? wcslen(path) : 0)) * sizeof(WCHAR);
    if (length > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
        return STATUS_NAME_TOO_LONG;
    }
    full.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, length + sizeof(WCHAR), CMP_TAG);
    if (!full.Buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    full.Length = 0;
    full.MaximumLength = (USHORT)(length + sizeof(WCHAR));
    (VOID) RtlAppendUnicodeToString(&full, base);
    (VOID) RtlAppendUnicodeToString(&full, path ? path : L"");
    NTSTATUS status = CmOpen(NULL, &full, create ? KEY_ALL_ACCESS : KEY_READ, create, ret_key);
    ExFreePoolWithTag(full.Buffer, CMP_TAG);
    *ret_close = NT_SUCCESS(status);
    return status;
}

NTSTATUS RtlCheckRegistryKey(ULONG RelativeTo, PWSTR Path) {
    HANDLE key;
    BOOLEAN close;
    NTSTATUS status = openRelative(RelativeTo, Path, FALSE, &key, &close);
    if (close) {
        ZwClose(key);
    }
    return status;
}

NTSTATUS RtlCreateRegistryKey(ULONG RelativeTo, PWSTR Path) {
    HANDLE key;
    BOOLEAN close;
    NTSTATUS status = openRelative(RelativeTo, Path, TRUE, &key, &close);
    if (close) {
        ZwClose(key);
    }
    return status;
}

NTSTATUS RtlWriteRegistryValue(ULONG RelativeTo, PCWSTR Path, PCWSTR ValueName, ULONG ValueType,
                               PVOID ValueData, ULONG ValueLength) {
    HANDLE key;
    BOOLEAN close;
    UNICODE_STRING name;
    NTSTATUS status = openRelative(RelativeTo, Path, TRUE, &key, &close);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlInitUnicodeString(&name, ValueName);
    status = ZwSetValueKey(key, &name, 0, ValueType, ValueData, ValueLength);
    if (close) {
        ZwClose(key);
    }
    return status;
}

NTSTATUS RtlDeleteRegistryValue(ULONG RelativeTo, PCWSTR Path, PCWSTR ValueName) {
    HANDLE key;
    BOOLEAN close;
    UNICODE_STRING name;
    NTSTATUS status = openRelative(RelativeTo, Path, TRUE, &key, &close);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlInitUnicodeString(&name, ValueName);
    status = ZwDeleteValueKey(key, &name);
    if (close) {
        ZwClose(key);
    }
    return status;
}

// --- query tables --------------------------------------------------------------------------------

typedef struct _QUERY {
    HANDLE Top;
    HANDLE Current;
    PVOID Context;
} QUERY;

static BOOLEAN isString(ULONG type) {
    return type == REG_SZ || type == REG_EXPAND_SZ || type == REG_MULTI_SZ;
}

static NTSTATUS storeString(PUNICODE_STRING target, PCWSTR text, ULONG length) {
    // A UNICODE_STRING cannot count more; NT cuts here too.
    USHORT bytes = (USHORT)min(length, (ULONG)UNICODE_STRING_MAX_BYTES);
    if (!target->Buffer) {
        // The caller frees it with RtlFreeUnicodeString or ExFreePool.
        target->Buffer = ExAllocatePool2(POOL_FLAG_PAGED, bytes ? bytes : 1, CMP_TAG);
        if (!target->Buffer) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        target->MaximumLength = bytes;
    } else if (target->MaximumLength < bytes) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    RtlCopyMemory(target->Buffer, text, bytes);
    target->Length = bytes >= sizeof(WCHAR) ? (USHORT)(bytes - sizeof(WCHAR)) : 0; // no terminator
    return STATUS_SUCCESS;
}

// RTL_QUERY_REGISTRY_DIRECT: the value goes into the caller's variable. What is longer than a ULONG
// needs a buffer that begins with its size: negative, the data replaces it; positive, the length
// and the type stand before the data.
static NTSTATUS storeDirect(const RTL_QUERY_REGISTRY_TABLE *entry, ULONG type, PVOID data,
                            ULONG length) {
    if (entry->Flags & RTL_QUERY_REGISTRY_TYPECHECK) {
        ULONG wanted = entry->DefaultType >> RTL_QUERY_REGISTRY_TYPECHECK_SHIFT;
        if (wanted != type) {
            return STATUS_OBJECT_TYPE_MISMATCH;
        }
    }
    if (isString(type)) {
        return (entry->Flags & RTL_QUERY_REGISTRY_NOSTRING)
                   ? STATUS_OBJECT_TYPE_MISMATCH
                   : storeString(entry->EntryContext, data, length);
    }
    if (length <= sizeof(ULONG)) {
        RtlCopyMemory(entry->EntryContext, data, length);
        return STATUS_SUCCESS;
    }
    LONG size = *(PLONG)entry->EntryContext;
    if (size < 0) {
        if ((ULONG)-size < length) {
            return STATUS_BUFFER_TOO_SMALL;
        }
        RtlCopyMemory(entry->EntryContext, data, length);
        return STATUS_SUCCESS;
    }
    PULONG target = entry->EntryContext;
    if ((ULONG)size < length + 2 * sizeof(ULONG)) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    target[0] = length;
    target[1] = type;
    RtlCopyMemory(target + 2, data, length);
    return STATUS_SUCCESS;
}

static NTSTATUS deliver(const QUERY *query, const RTL_QUERY_REGISTRY_TABLE *entry, PWSTR name,
                        ULONG type, PVOID data, ULONG length) {
    BOOLEAN expand = !(entry->Flags & RTL_QUERY_REGISTRY_NOEXPAND);
    if (type == REG_MULTI_SZ && expand && !(entry->Flags & RTL_QUERY_REGISTRY_DIRECT)) {
        // One call for each string.
        PWSTR end = (PWSTR)((PUCHAR)data + (length & ~1u));
        NTSTATUS status = STATUS_SUCCESS;
        for (PWSTR at = data; at < end && *at && NT_SUCCESS(status);) {
            ULONG count = (ULONG)wcslen(at) + 1;
            status = entry->QueryRoutine(name, REG_SZ, at, count * (ULONG)sizeof(WCHAR),
                                         query->Context, entry->EntryContext);
            at += count;
        }
        return status;
    }
    // The kernel has no environment, so there is nothing to put in place of %names%.
    ULONG told = type == REG_EXPAND_SZ && expand ? REG_SZ : type;
    if (entry->Flags & RTL_QUERY_REGISTRY_DIRECT) {
        return storeDirect(entry, told, data, length);
    }
    return entry->QueryRoutine(name, told, data, length, query->Context, entry->EntryContext);
}

static ULONG defaultLength(const RTL_QUERY_REGISTRY_TABLE *entry, ULONG type) {
    if (entry->DefaultLength || !isString(type)) {
        return entry->DefaultLength;
    }
    PCWSTR text = entry->DefaultData;
    if (type != REG_MULTI_SZ) {
        return (ULONG)((wcslen(text) + 1) * sizeof(WCHAR));
    }
    PCWSTR at = text;
    while (*at) {
        at += wcslen(at) + 1;
    }
    return (ULONG)((at - text + 1) * (LONG_PTR)sizeof(WCHAR));
}

static NTSTATUS deliverDefault(const QUERY *query, const RTL_QUERY_REGISTRY_TABLE *entry) {
    ULONG type = entry->DefaultType;
    if (entry->Flags & RTL_QUERY_REGISTRY_TYPECHECK) {
        type &= (1u << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT) - 1;
    }
    if (type == REG_NONE) {
        return (entry->Flags & RTL_QUERY_REGISTRY_REQUIRED) ? STATUS_OBJECT_NAME_NOT_FOUND
                                                            : STATUS_SUCCESS;
    }
    RTL_QUERY_REGISTRY_TABLE unchecked = *entry;
    unchecked.Flags &= ~(ULONG)RTL_QUERY_REGISTRY_TYPECHECK;
    return deliver(query, &unchecked, entry->Name, type, entry->DefaultData,
                   defaultLength(entry, type));
}

static NTSTATUS queryNamed(const QUERY *query, const RTL_QUERY_REGISTRY_TABLE *entry) {
    PVOID data;
    ULONG length;
    ULONG type;
    NTSTATUS status = CmQueryTyped(query->Current, entry->Name, &type, &data, &length);
    if (status == STATUS_OBJECT_NAME_NOT_FOUND) {
        return deliverDefault(query, entry);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = deliver(query, entry, entry->Name, type, data, length);
    ExFreePoolWithTag(data, CMP_TAG);
    if (NT_SUCCESS(status) && (entry->Flags & RTL_QUERY_REGISTRY_DELETE)) {
        UNICODE_STRING name;
        RtlInitUnicodeString(&name, entry->Name);
        (VOID) ZwDeleteValueKey(query->Current, &name);
    }
    return status;
}

static NTSTATUS queryAll(const QUERY *query, const RTL_QUERY_REGISTRY_TABLE *entry) {
    NTSTATUS status = STATUS_SUCCESS;
    ULONG index;
    for (index = 0; NT_SUCCESS(status); index++) {
        ULONG length = 0;
        KEY_VALUE_FULL_INFORMATION head;
        status = ZwEnumerateValueKey(query->Current, index, KeyValueFullInformation, &head,
                                     sizeof(head), &length);
        if (status == STATUS_NO_MORE_ENTRIES) {
            break;
        }
        if (status != STATUS_BUFFER_OVERFLOW && status != STATUS_BUFFER_TOO_SMALL &&
            !NT_SUCCESS(status)) {
            return status;
        }
        PKEY_VALUE_FULL_INFORMATION full = ExAllocatePool2(POOL_FLAG_PAGED, length, CMP_TAG);
        PWSTR name = NULL;
        if (!full) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        status = ZwEnumerateValueKey(query->Current, index, KeyValueFullInformation, full, length,
                                     &length);
        if (NT_SUCCESS(status)) {
            name =
                ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)full->NameLength + sizeof(WCHAR), CMP_TAG);
            status = name ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
        }
        if (NT_SUCCESS(status)) {
            RtlCopyMemory(name, full->Name, full->NameLength);
            status = deliver(query, entry, name, full->Type, (PUCHAR)full + full->DataOffset,
                             full->DataLength);
            ExFreePoolWithTag(name, CMP_TAG);
        }
        ExFreePoolWithTag(full, CMP_TAG);
    }
    if (status != STATUS_NO_MORE_ENTRIES) {
        return status;
    }
    return index == 0 && (entry->Flags & RTL_QUERY_REGISTRY_REQUIRED) ? STATUS_OBJECT_NAME_NOT_FOUND
                                                                      : STATUS_SUCCESS;
}

static VOID backToTop(QUERY *query) {
    if (query->Current != query->Top) {
        ZwClose(query->Current);
        query->Current = query->Top;
    }
}

static NTSTATUS intoSubkey(QUERY *query, const RTL_QUERY_REGISTRY_TABLE *entry) {
    UNICODE_STRING name;
    HANDLE key;
    if (!entry->Name) {
        return STATUS_INVALID_PARAMETER;
    }
    RtlInitUnicodeString(&name, entry->Name);
    NTSTATUS status = CmOpen(query->Top, &name, KEY_READ | KEY_WRITE, FALSE, &key);
    if (NT_SUCCESS(status)) {
        query->Current = key;
    }
    return status;
}

static NTSTATUS runEntry(QUERY *query, const RTL_QUERY_REGISTRY_TABLE *entry) {
    if ((entry->Flags & RTL_QUERY_REGISTRY_DIRECT) &&
        (!entry->Name || entry->QueryRoutine || (entry->Flags & RTL_QUERY_REGISTRY_SUBKEY))) {
        return STATUS_INVALID_PARAMETER;
    }
    if (entry->Flags & (RTL_QUERY_REGISTRY_TOPKEY | RTL_QUERY_REGISTRY_SUBKEY)) {
        backToTop(query);
    }
    if (entry->Flags & RTL_QUERY_REGISTRY_SUBKEY) {
        NTSTATUS status = intoSubkey(query, entry);
        if (!NT_SUCCESS(status)) {
            return (entry->Flags & RTL_QUERY_REGISTRY_REQUIRED) ||
                           status != STATUS_OBJECT_NAME_NOT_FOUND
                       ? status
                       : STATUS_SUCCESS;
        }
        return entry->QueryRoutine ? queryAll(query, entry) : STATUS_SUCCESS;
    }
    if (entry->Flags & RTL_QUERY_REGISTRY_NOVALUE) {
        return entry->QueryRoutine(NULL, REG_NONE, NULL, 0, query->Context, entry->EntryContext);
    }
    return entry->Name ? queryNamed(query, entry) : queryAll(query, entry);
}

NTSTATUS RtlQueryRegistryValues(ULONG RelativeTo, PCWSTR Path, PRTL_QUERY_REGISTRY_TABLE QueryTable,
                                PVOID Context, PVOID Environment) {
    QUERY query = {.Context = Context};
    BOOLEAN close;
    if (Environment) {
        KiUnimplemented("RtlQueryRegistryValues with an environment");
    }
    NTSTATUS status = openRelative(RelativeTo, Path, FALSE, &query.Top, &close);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    query.Current = query.Top;
    for (PRTL_QUERY_REGISTRY_TABLE entry = QueryTable;
         NT_SUCCESS(status) &&
         (entry->QueryRoutine ||
          (entry->Flags & (RTL_QUERY_REGISTRY_SUBKEY | RTL_QUERY_REGISTRY_DIRECT)));
         entry++) {
        status = runEntry(&query, entry);
    }
    backToTop(&query);
    if (close) {
        ZwClose(query.Top);
    }
    return status;
}
