/*
 * Key objects: from names to nodes, and the services that open, create and delete keys.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/cm/cmp.h"

POBJECT_TYPE CmpKeyType;
#pragma comment(linker, "/export:CmKeyObjectType=CmpKeyType,CONSTANT")

#define LONGEST_KEY_NAME (255 * sizeof(WCHAR))

// What NtCreateKey passes to the parse procedure; opening passes NULL.
typedef struct _CREATE_CONTEXT {
    BOOLEAN Volatile;
    ULONG Disposition;
} CREATE_CONTEXT;

static NTSTATUS newKey(PCM_NODE node, PVOID *ret_object) {
    PCM_KEY key;
    NTSTATUS status = ObpAllocateObject(CmpKeyType, sizeof(*key), (PVOID *)&key);
    if (NT_SUCCESS(status)) {
        CmpReferenceNode(node);
        key->Node = node;
        *ret_object = key;
    }
    return status;
}

static BOOLEAN splitFirst(PUNICODE_STRING path, PUNICODE_STRING ret_component) {
    USHORT length = path->Length / sizeof(WCHAR);
    USHORT start = 0;
    while (start < length && path->Buffer[start] == L'\\') {
        start++;
    }
    USHORT end = start;
    while (end < length && path->Buffer[end] != L'\\') {
        end++;
    }
    ret_component->Buffer = path->Buffer + start;
    ret_component->Length = (USHORT)((end - start) * sizeof(WCHAR));
    ret_component->MaximumLength = ret_component->Length;
    path->Buffer += end;
    path->Length = (USHORT)((length - end) * sizeof(WCHAR));
    path->MaximumLength = path->Length;
    return ret_component->Length != 0;
}

// Under the lock: follows `path` from `node`; with `create`, makes a missing last component (all
// missing ones with `wholePath`).
static NTSTATUS descend(PCM_NODE node, UNICODE_STRING path, CREATE_CONTEXT *create,
                        BOOLEAN wholePath, PCM_NODE *ret_node) {
    UNICODE_STRING name;
    while (splitFirst(&path, &name)) {
        if (name.Length > LONGEST_KEY_NAME) {
            return STATUS_INVALID_PARAMETER;
        }
        PCM_NODE child = CmpFindChild(node, &name);
        if (!child) {
            if (!create || (path.Length > sizeof(WCHAR) && !wholePath)) {
                return STATUS_OBJECT_NAME_NOT_FOUND;
            }
            if (node->Volatile && !create->Volatile) {
                return STATUS_CHILD_MUST_BE_VOLATILE;
            }
            NTSTATUS status = CmpCreateChild(node, &name, create->Volatile, &child);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            create->Disposition = REG_CREATED_NEW_KEY;
        }
        node = child;
    }
    *ret_node = node;
    return STATUS_SUCCESS;
}

static NTSTATUS parseKey(PVOID object, OB_PARSE *parse, PVOID *ret_object,
                         PUNICODE_STRING ret_reparse) {
    UNREFERENCED_PARAMETER(ret_reparse);
    PCM_KEY key = object;
    PCM_NODE node;
    ExAcquireFastMutex(&CmpLock);
    NTSTATUS status = STATUS_KEY_DELETED;
    if (!key->Node->Deleted) {
        status = descend(key->Node, parse->Remaining, parse->Context, FALSE, &node);
    }
    if (NT_SUCCESS(status)) {
        status = newKey(node, ret_object);
    }
    ExReleaseFastMutex(&CmpLock);
    return status;
}

static VOID deleteKeyObject(PVOID object) {
    PCM_KEY key = object;
    ExAcquireFastMutex(&CmpLock);
    CmpReleaseNode(key->Node);
    ExReleaseFastMutex(&CmpLock);
}

NTSTATUS CmInitSystem(VOID) {
    static const OB_TYPE_INIT type = {.Name = L"Key",
                                      .Mapping = {KEY_READ, KEY_WRITE, KEY_EXECUTE, KEY_ALL_ACCESS},
                                      .ValidAccess = KEY_ALL_ACCESS,
                                      .WaitOffset = OB_NOT_WAITABLE,
                                      .Procedures = {.Delete = deleteKeyObject, .Parse = parseKey}};
    static const PCWSTR standard[] = {
        L"\\Registry\\Machine\\System\\CurrentControlSet\\Services",
        L"\\Registry\\Machine\\System\\CurrentControlSet\\Enum\\Root",
        L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\Class",
        L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\DeviceClasses",
        L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\Wdf\\Kmdf\\KmdfLibrary",
        L"\\Registry\\Machine\\Hardware\\DeviceMap",
        L"\\Registry\\Machine\\Software\\Microsoft\\Windows NT\\CurrentVersion",
        L"\\Registry\\User\\.Default"};
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Registry");
    UNICODE_STRING path = RTL_CONSTANT_STRING(L"\\Registry");
    PVOID root;

    ExInitializeFastMutex(&CmpLock);
    NTSTATUS status = ObpCreateType(&type, &CmpKeyType);
    if (NT_SUCCESS(status)) {
        status = CmpCreateChild(NULL, &name, FALSE, &CmpRoot);
    }
    if (NT_SUCCESS(status)) {
        status = newKey(CmpRoot, &root);
    }
    if (NT_SUCCESS(status)) {
        status = ObpInsertName(root, NULL, &path, OBJ_PERMANENT, NULL);
        ObfDereferenceObject(root);
    }
    for (ULONG i = 0; NT_SUCCESS(status) && i < RTL_NUMBER_OF(standard); i++) {
        UNICODE_STRING key;
        RtlInitUnicodeString(&key, standard[i]);
        status = CmCreateKeyPath(&key);
    }
    return status;
}

// "\Registry\..." from the root, whose own name is checked.
static NTSTATUS locate(PCUNICODE_STRING path, BOOLEAN create, PCM_NODE *ret_node) {
    UNICODE_STRING rest = *path;
    UNICODE_STRING first;
    CREATE_CONTEXT context = {0};
    if (!path->Length || path->Buffer[0] != L'\\' || !splitFirst(&rest, &first) ||
        !RtlEqualUnicodeString(&first, &CmpRoot->Name, TRUE)) {
        return STATUS_OBJECT_PATH_SYNTAX_BAD;
    }
    return descend(CmpRoot, rest, create ? &context : NULL, create, ret_node);
}

NTSTATUS CmCreateKeyPath(PCUNICODE_STRING path) {
    PCM_NODE node;
    ExAcquireFastMutex(&CmpLock);
    NTSTATUS status = locate(path, TRUE, &node);
    ExReleaseFastMutex(&CmpLock);
    return status;
}

NTSTATUS CmSetValueAt(PCUNICODE_STRING path, PCUNICODE_STRING value, ULONG type, const void *data,
                      ULONG length) {
    PCM_NODE node;
    ExAcquireFastMutex(&CmpLock);
    NTSTATUS status = locate(path, TRUE, &node);
    if (NT_SUCCESS(status)) {
        status = CmpSetValue(node, value, type, data, length);
    }
    ExReleaseFastMutex(&CmpLock);
    return status;
}

NTSTATUS CmSetValue(PCWSTR key, PCWSTR value, ULONG type, const void *data, ULONG length) {
    UNICODE_STRING path;
    UNICODE_STRING name;
    RtlInitUnicodeString(&path, key);
    RtlInitUnicodeString(&name, value);
    return CmSetValueAt(&path, &name, type, data, length);
}

NTSTATUS CmOpen(HANDLE root, PCUNICODE_STRING path, ACCESS_MASK access, BOOLEAN create,
                PHANDLE ret_handle) {
    OBJECT_ATTRIBUTES attributes;
    InitializeObjectAttributes(&attributes, (PUNICODE_STRING)path,
                               OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, root, NULL);
    return create ? ZwCreateKey(ret_handle, access, &attributes, 0, NULL, REG_OPTION_NON_VOLATILE,
                                NULL)
                  : ZwOpenKey(ret_handle, access, &attributes);
}

NTSTATUS CmQueryTyped(HANDLE key, PCWSTR value, ULONG *ret_type, PVOID *ret_data,
                      ULONG *ret_length) {
    PCM_KEY object;
    UNICODE_STRING name;
    RtlInitUnicodeString(&name, value);
    NTSTATUS status =
        ObReferenceObjectByHandle(key, 0, CmpKeyType, KernelMode, (PVOID *)&object, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ExAcquireFastMutex(&CmpLock);
    PCM_VALUE found = object->Node->Deleted ? NULL : CmpFindValue(object->Node, &name);
    if (!found) {
        status = STATUS_OBJECT_NAME_NOT_FOUND;
    } else {
        // Two zero characters more, so that a string without its terminator has one.
        PUCHAR copy = ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)found->Length + 4, CMP_TAG);
        if (copy) {
            RtlCopyMemory(copy, found->Data, found->Length);
            *ret_type = found->Type;
            *ret_data = copy;
            *ret_length = found->Length;
        } else {
            status = STATUS_INSUFFICIENT_RESOURCES;
        }
    }
    ExReleaseFastMutex(&CmpLock);
    ObfDereferenceObject(object);
    return status;
}

NTSTATUS CmQuery(HANDLE key, PCWSTR value, ULONG type, PVOID *ret_data, ULONG *ret_length) {
    ULONG found;
    PVOID data;
    ULONG length;
    NTSTATUS status = CmQueryTyped(key, value, &found, &data, &length);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (type != REG_NONE && found != type) {
        ExFreePoolWithTag(data, CMP_TAG);
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    *ret_data = data;
    *ret_length = length;
    return STATUS_SUCCESS;
}

static NTSTATUS openOrCreate(PHANDLE handle, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes,
                             CREATE_CONTEXT *create) {
    return ObpOpenByAttributes(attributes, CmpKeyType, access, ExGetPreviousMode(), create, handle);
}

NTSTATUS NtCreateKey(PHANDLE KeyHandle, ACCESS_MASK DesiredAccess,
                     POBJECT_ATTRIBUTES ObjectAttributes, ULONG TitleIndex, PUNICODE_STRING Class,
                     ULONG CreateOptions, PULONG Disposition) {
    UNREFERENCED_PARAMETER(TitleIndex); // no meaning since NT 4
    if (CreateOptions & REG_OPTION_CREATE_LINK) {
        KiUnimplemented("NtCreateKey of a link");
    }
    CREATE_CONTEXT create = {.Volatile = (CreateOptions & REG_OPTION_VOLATILE) != 0,
                             .Disposition = REG_OPENED_EXISTING_KEY};
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    NTSTATUS status = openOrCreate(KeyHandle, DesiredAccess, ObjectAttributes, &create);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    __try {
        if (Class && create.Disposition == REG_CREATED_NEW_KEY) {
            if (mode != KernelMode) {
                ProbeForRead(Class, sizeof(*Class), sizeof(ULONG_PTR));
            }
            if (Class->Length) {
                KiUnimplemented("NtCreateKey with a class");
            }
        }
        if (Disposition) {
            if (mode != KernelMode) {
                ProbeForWrite(Disposition, sizeof(*Disposition), sizeof(ULONG));
            }
            *Disposition = create.Disposition;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return status;
}

NTSTATUS NtOpenKey(PHANDLE KeyHandle, ACCESS_MASK DesiredAccess,
                   POBJECT_ATTRIBUTES ObjectAttributes) {
    return openOrCreate(KeyHandle, DesiredAccess, ObjectAttributes, NULL);
}

NTSTATUS NtOpenKeyEx(PHANDLE KeyHandle, ACCESS_MASK DesiredAccess,
                     POBJECT_ATTRIBUTES ObjectAttributes, ULONG OpenOptions) {
    UNREFERENCED_PARAMETER(OpenOptions); // backup intent and links: neither exists here
    return openOrCreate(KeyHandle, DesiredAccess, ObjectAttributes, NULL);
}

NTSTATUS NtDeleteKey(HANDLE KeyHandle) {
    PCM_KEY key;
    NTSTATUS status = ObReferenceObjectByHandle(KeyHandle, DELETE, CmpKeyType, ExGetPreviousMode(),
                                                (PVOID *)&key, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ExAcquireFastMutex(&CmpLock);
    if (key->Node->Deleted) {
        status = STATUS_KEY_DELETED;
    } else if (key->Node->ChildCount || !key->Node->Parent) {
        status = STATUS_CANNOT_DELETE;
    } else {
        CmpDeleteNode(key->Node);
    }
    ExReleaseFastMutex(&CmpLock);
    ObfDereferenceObject(key);
    return status;
}

NTSTATUS NtFlushKey(HANDLE KeyHandle) {
    // The registry is memory; there is nothing behind it to flush to.
    PCM_KEY key;
    NTSTATUS status = ObReferenceObjectByHandle(KeyHandle, 0, CmpKeyType, ExGetPreviousMode(),
                                                (PVOID *)&key, NULL);
    if (NT_SUCCESS(status)) {
        ObfDereferenceObject(key);
    }
    return status;
}
