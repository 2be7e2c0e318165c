/*
 * The services that query, set, enumerate and delete.
 *
 * Every query works the same way: the fixed part of a class must fit (STATUS_BUFFER_TOO_SMALL),
 * the rest is cut (STATUS_BUFFER_OVERFLOW), and the needed length is always told.
 */
#include "host/kernel/cm/cmp.h"

// Output under construction. Parts beyond the capacity are counted, not written.
typedef struct _OUTPUT {
    PUCHAR Base;
    ULONG Capacity;
    ULONG Needed;
    BOOLEAN Cut;
} OUTPUT;

static VOID put(OUTPUT *output, ULONG offset, const void *data, ULONG length) {
    output->Needed = max(output->Needed, offset + length);
    if (offset >= output->Capacity) {
        output->Cut = output->Cut || length != 0;
        return;
    }
    ULONG room = output->Capacity - offset;
    output->Cut = output->Cut || room < length;
    RtlCopyMemory(output->Base + offset, data, min(room, length));
}

static NTSTATUS finish(const OUTPUT *output) {
    return output->Cut ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

static NTSTATUS openKey(HANDLE handle, ACCESS_MASK access, PCM_KEY *ret_key) {
    return ObReferenceObjectByHandle(handle, access, CmpKeyType, ExGetPreviousMode(),
                                     (PVOID *)ret_key, NULL);
}

static NTSTATUS basicValue(const CM_VALUE *value, OUTPUT *output) {
    KEY_VALUE_BASIC_INFORMATION head = {.Type = value->Type, .NameLength = value->Name.Length};
    ULONG fixed = FIELD_OFFSET(KEY_VALUE_BASIC_INFORMATION, Name);
    if (output->Capacity < fixed) {
        output->Needed = fixed + value->Name.Length;
        return STATUS_BUFFER_TOO_SMALL;
    }
    put(output, 0, &head, fixed);
    put(output, fixed, value->Name.Buffer, value->Name.Length);
    return finish(output);
}

static NTSTATUS fullValue(const CM_VALUE *value, OUTPUT *output, ULONG alignment) {
    ULONG fixed = FIELD_OFFSET(KEY_VALUE_FULL_INFORMATION, Name);
    ULONG dataOffset = (fixed + value->Name.Length + alignment - 1) & ~(alignment - 1);
    KEY_VALUE_FULL_INFORMATION head = {.Type = value->Type,
                                       .DataOffset = dataOffset,
                                       .DataLength = value->Length,
                                       .NameLength = value->Name.Length};
    if (output->Capacity < fixed) {
        output->Needed = dataOffset + value->Length;
        return STATUS_BUFFER_TOO_SMALL;
    }
    put(output, 0, &head, fixed);
    put(output, fixed, value->Name.Buffer, value->Name.Length);
    put(output, dataOffset, value->Data, value->Length);
    return finish(output);
}

static NTSTATUS partialValue(const CM_VALUE *value, OUTPUT *output) {
    ULONG fixed = FIELD_OFFSET(KEY_VALUE_PARTIAL_INFORMATION, Data);
    KEY_VALUE_PARTIAL_INFORMATION head = {.Type = value->Type, .DataLength = value->Length};
    if (output->Capacity < fixed) {
        output->Needed = fixed + value->Length;
        return STATUS_BUFFER_TOO_SMALL;
    }
    put(output, 0, &head, fixed);
    put(output, fixed, value->Data, value->Length);
    return finish(output);
}

static NTSTATUS partialValueAlign64(const CM_VALUE *value, OUTPUT *output) {
    ULONG fixed = FIELD_OFFSET(KEY_VALUE_PARTIAL_INFORMATION_ALIGN64, Data);
    KEY_VALUE_PARTIAL_INFORMATION_ALIGN64 head = {.Type = value->Type, .DataLength = value->Length};
    if (output->Capacity < fixed) {
        output->Needed = fixed + value->Length;
        return STATUS_BUFFER_TOO_SMALL;
    }
    put(output, 0, &head, fixed);
    put(output, fixed, value->Data, value->Length);
    return finish(output);
}

static NTSTATUS writeValue(const CM_VALUE *value, KEY_VALUE_INFORMATION_CLASS class,
                           OUTPUT *output) {
    switch (class) {
    case KeyValueBasicInformation:
        return basicValue(value, output);
    case KeyValueFullInformation:
        return fullValue(value, output, sizeof(ULONG));
    case KeyValueFullInformationAlign64:
        return fullValue(value, output, sizeof(ULONG64));
    case KeyValuePartialInformation:
        return partialValue(value, output);
    case KeyValuePartialInformationAlign64:
        return partialValueAlign64(value, output);
    default:
        return STATUS_INVALID_PARAMETER;
    }
}

static ULONG longestChildName(const CM_NODE *node) {
    ULONG longest = 0;
    for (PLIST_ENTRY link = node->Children.Flink; link != &node->Children; link = link->Flink) {
        longest = max(longest, (ULONG)CONTAINING_RECORD(link, CM_NODE, Link)->Name.Length);
    }
    return longest;
}

static VOID longestValue(const CM_NODE *node, ULONG *ret_name, ULONG *ret_data) {
    *ret_name = 0;
    *ret_data = 0;
    for (PLIST_ENTRY link = node->Values.Flink; link != &node->Values; link = link->Flink) {
        const CM_VALUE *value = CONTAINING_RECORD(link, CM_VALUE, Link);
        *ret_name = max(*ret_name, (ULONG)value->Name.Length);
        *ret_data = max(*ret_data, value->Length);
    }
}

static NTSTATUS basicKey(const CM_NODE *node, OUTPUT *output) {
    KEY_BASIC_INFORMATION head = {.LastWriteTime = node->LastWrite,
                                  .NameLength = node->Name.Length};
    ULONG fixed = FIELD_OFFSET(KEY_BASIC_INFORMATION, Name);
    if (output->Capacity < fixed) {
        output->Needed = fixed + node->Name.Length;
        return STATUS_BUFFER_TOO_SMALL;
    }
    put(output, 0, &head, fixed);
    put(output, fixed, node->Name.Buffer, node->Name.Length);
    return finish(output);
}

static NTSTATUS nodeKey(const CM_NODE *node, OUTPUT *output) {
    ULONG fixed = FIELD_OFFSET(KEY_NODE_INFORMATION, Name);
    KEY_NODE_INFORMATION head = {.LastWriteTime = node->LastWrite,
                                 .ClassOffset = MAXULONG, // no class
                                 .NameLength = node->Name.Length};
    if (output->Capacity < fixed) {
        output->Needed = fixed + node->Name.Length;
        return STATUS_BUFFER_TOO_SMALL;
    }
    put(output, 0, &head, fixed);
    put(output, fixed, node->Name.Buffer, node->Name.Length);
    return finish(output);
}

static NTSTATUS fullKey(const CM_NODE *node, OUTPUT *output) {
    KEY_FULL_INFORMATION head = {.LastWriteTime = node->LastWrite,
                                 .ClassOffset = MAXULONG,
                                 .SubKeys = node->ChildCount,
                                 .MaxNameLen = longestChildName(node),
                                 .Values = node->ValueCount};
    ULONG fixed = FIELD_OFFSET(KEY_FULL_INFORMATION, Class);
    longestValue(node, &head.MaxValueNameLen, &head.MaxValueDataLen);
    if (output->Capacity < fixed) {
        output->Needed = fixed;
        return STATUS_BUFFER_TOO_SMALL;
    }
    put(output, 0, &head, fixed);
    return STATUS_SUCCESS;
}

static NTSTATUS nameKey(const CM_NODE *node, OUTPUT *output) {
    ULONG fixed = FIELD_OFFSET(KEY_NAME_INFORMATION, Name);
    ULONG length = CmpPathLength(node);
    if (output->Capacity < fixed) {
        output->Needed = fixed + length;
        return STATUS_BUFFER_TOO_SMALL;
    }
    PWCHAR path = ExAllocatePool2(POOL_FLAG_PAGED, length, CMP_TAG);
    if (!path) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    CmpWritePath(node, path);
    put(output, 0, &length, sizeof(length));
    put(output, fixed, path, length);
    ExFreePoolWithTag(path, CMP_TAG);
    return finish(output);
}

static NTSTATUS writeKey(const CM_NODE *node, KEY_INFORMATION_CLASS class, BOOLEAN enumerating,
                         OUTPUT *output) {
    switch (class) {
    case KeyBasicInformation:
        return basicKey(node, output);
    case KeyNodeInformation:
        return nodeKey(node, output);
    case KeyFullInformation:
        return fullKey(node, output);
    case KeyNameInformation:
        return enumerating ? STATUS_INVALID_PARAMETER : nameKey(node, output);
    default:
        return STATUS_INVALID_PARAMETER;
    }
}

// Builds the answer in pool under the lock, and copies it out after: the caller's buffer may
// fault. `build` writes with the lock held.
typedef NTSTATUS BUILD(PCM_NODE node, const void *what, ULONG class, OUTPUT *output);

static NTSTATUS query(HANDLE handle, ACCESS_MASK access, BUILD *build, const void *what,
                      ULONG class, PVOID buffer, ULONG length, PULONG ret_length) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    OUTPUT output = {.Capacity = length};
    PCM_KEY key;
    NTSTATUS status = openKey(handle, access, &key);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    output.Base = ExAllocatePool2(POOL_FLAG_PAGED, length ? length : 1, CMP_TAG);
    if (!output.Base) {
        ObfDereferenceObject(key);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ExAcquireFastMutex(&CmpLock);
    status = key->Node->Deleted ? STATUS_KEY_DELETED : build(key->Node, what, class, &output);
    ExReleaseFastMutex(&CmpLock);
    ObfDereferenceObject(key);

    __try {
        if (mode != KernelMode) {
            ProbeForWrite(ret_length, sizeof(*ret_length), sizeof(ULONG));
            ProbeForWrite(buffer, length, sizeof(ULONG));
        }
        if (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW ||
            status == STATUS_BUFFER_TOO_SMALL) {
            *ret_length = output.Needed;
        }
        if (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW) {
            RtlCopyMemory(buffer, output.Base, min(output.Needed, length));
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    ExFreePoolWithTag(output.Base, CMP_TAG);
    return status;
}

static NTSTATUS buildKey(PCM_NODE node, const void *what, ULONG class, OUTPUT *output) {
    UNREFERENCED_PARAMETER(what);
    return writeKey(node, (KEY_INFORMATION_CLASS) class, FALSE, output);
}

static NTSTATUS buildChild(PCM_NODE node, const void *what, ULONG class, OUTPUT *output) {
    ULONG index = *(const ULONG *)what;
    for (PLIST_ENTRY link = node->Children.Flink; link != &node->Children; link = link->Flink) {
        if (index-- == 0) {
            return writeKey(CONTAINING_RECORD(link, CM_NODE, Link), (KEY_INFORMATION_CLASS) class,
                            TRUE, output);
        }
    }
    return STATUS_NO_MORE_ENTRIES;
}

static NTSTATUS buildValue(PCM_NODE node, const void *what, ULONG class, OUTPUT *output) {
    PCM_VALUE value = CmpFindValue(node, what);
    return value ? writeValue(value, (KEY_VALUE_INFORMATION_CLASS) class, output)
                 : STATUS_OBJECT_NAME_NOT_FOUND;
}

static NTSTATUS buildValueAt(PCM_NODE node, const void *what, ULONG class, OUTPUT *output) {
    ULONG index = *(const ULONG *)what;
    for (PLIST_ENTRY link = node->Values.Flink; link != &node->Values; link = link->Flink) {
        if (index-- == 0) {
            return writeValue(CONTAINING_RECORD(link, CM_VALUE, Link),
                              (KEY_VALUE_INFORMATION_CLASS) class, output);
        }
    }
    return STATUS_NO_MORE_ENTRIES;
}

NTSTATUS NtQueryKey(HANDLE KeyHandle, KEY_INFORMATION_CLASS KeyInformationClass,
                    PVOID KeyInformation, ULONG Length, PULONG ResultLength) {
    ACCESS_MASK access = KeyInformationClass == KeyNameInformation ? 0 : KEY_QUERY_VALUE;
    return query(KeyHandle, access, buildKey, NULL, (ULONG)KeyInformationClass, KeyInformation,
                 Length, ResultLength);
}

NTSTATUS NtEnumerateKey(HANDLE KeyHandle, ULONG Index, KEY_INFORMATION_CLASS KeyInformationClass,
                        PVOID KeyInformation, ULONG Length, PULONG ResultLength) {
    return query(KeyHandle, KEY_ENUMERATE_SUB_KEYS, buildChild, &Index, (ULONG)KeyInformationClass,
                 KeyInformation, Length, ResultLength);
}

NTSTATUS NtEnumerateValueKey(HANDLE KeyHandle, ULONG Index,
                             KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
                             PVOID KeyValueInformation, ULONG Length, PULONG ResultLength) {
    return query(KeyHandle, KEY_QUERY_VALUE, buildValueAt, &Index, (ULONG)KeyValueInformationClass,
                 KeyValueInformation, Length, ResultLength);
}

// A value's name, copied out of the caller's memory. An absent name is the default value's.
static NTSTATUS captureName(PCUNICODE_STRING source, PUNICODE_STRING ret_name) {
    OBJECT_ATTRIBUTES attributes;
    OB_ATTRIBUTES captured;
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    if (!source) {
        RtlZeroMemory(ret_name, sizeof(*ret_name));
        return STATUS_SUCCESS;
    }
    InitializeObjectAttributes(&attributes, (PUNICODE_STRING)source, 0, NULL, NULL);
    if (mode == KernelMode) {
        NTSTATUS status = ObpCaptureAttributes(&attributes, KernelMode, &captured);
        *ret_name = captured.Name;
        return status;
    }
    // The attributes are ours, the string in them is the caller's and has to be probed.
    __try {
        ProbeForRead((PVOID)source, sizeof(*source), sizeof(ULONG_PTR));
        ProbeForRead(source->Buffer, source->Length, sizeof(WCHAR));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    NTSTATUS status = ObpCaptureAttributes(&attributes, KernelMode, &captured);
    *ret_name = captured.Name;
    return status;
}

static VOID releaseName(PUNICODE_STRING name) {
    OB_ATTRIBUTES captured = {.Name = *name};
    ObpReleaseAttributes(&captured);
}

NTSTATUS NtQueryValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName,
                         KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
                         PVOID KeyValueInformation, ULONG Length, PULONG ResultLength) {
    UNICODE_STRING name = {0};
    NTSTATUS status = captureName(ValueName, &name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = query(KeyHandle, KEY_QUERY_VALUE, buildValue, &name, (ULONG)KeyValueInformationClass,
                   KeyValueInformation, Length, ResultLength);
    releaseName(&name);
    return status;
}

NTSTATUS NtSetValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName, ULONG TitleIndex, ULONG Type,
                       PVOID Data, ULONG DataSize) {
    UNREFERENCED_PARAMETER(TitleIndex);
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    UNICODE_STRING name = {0};
    PCM_KEY key;
    PUCHAR copy = NULL;
    NTSTATUS status = captureName(ValueName, &name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    copy = ExAllocatePool2(POOL_FLAG_PAGED, DataSize ? DataSize : 1, CMP_TAG);
    if (!copy) {
        status = STATUS_INSUFFICIENT_RESOURCES;
    } else {
        __try {
            if (mode != KernelMode && DataSize) {
                ProbeForRead(Data, DataSize, sizeof(UCHAR));
            }
            RtlCopyMemory(copy, Data, DataSize);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
    }
    if (NT_SUCCESS(status)) {
        status = openKey(KeyHandle, KEY_SET_VALUE, &key);
    }
    if (NT_SUCCESS(status)) {
        ExAcquireFastMutex(&CmpLock);
        status = key->Node->Deleted ? STATUS_KEY_DELETED
                                    : CmpSetValue(key->Node, &name, Type, copy, DataSize);
        ExReleaseFastMutex(&CmpLock);
        ObfDereferenceObject(key);
    }
    if (copy) {
        ExFreePoolWithTag(copy, CMP_TAG);
    }
    releaseName(&name);
    return status;
}

NTSTATUS NtDeleteValueKey(HANDLE KeyHandle, PUNICODE_STRING ValueName) {
    UNICODE_STRING name = {0};
    PCM_KEY key;
    NTSTATUS status = captureName(ValueName, &name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = openKey(KeyHandle, KEY_SET_VALUE, &key);
    if (NT_SUCCESS(status)) {
        ExAcquireFastMutex(&CmpLock);
        PCM_VALUE value = key->Node->Deleted ? NULL : CmpFindValue(key->Node, &name);
        if (value) {
            CmpDeleteValue(key->Node, value);
        } else {
            status = key->Node->Deleted ? STATUS_KEY_DELETED : STATUS_OBJECT_NAME_NOT_FOUND;
        }
        ExReleaseFastMutex(&CmpLock);
        ObfDereferenceObject(key);
    }
    releaseName(&name);
    return status;
}
