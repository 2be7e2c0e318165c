/*
 * The namespace: directories, and the way from a name to an object.
 */
#include "host/kernel/ob/obp.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/services.h"

#define MAXIMUM_REPARSES 32

POBJECT_TYPE ObpDirectoryType;
FAST_MUTEX ObpNamespaceLock;
POB_DIRECTORY ObpRoot;

POB_NAME ObpFindEntry(POB_DIRECTORY directory, PCUNICODE_STRING name) {
    for (PLIST_ENTRY link = directory->Entries.Flink; link != &directory->Entries;
         link = link->Flink) {
        POB_NAME entry = CONTAINING_RECORD(link, OB_NAME, Link);
        if (RtlEqualUnicodeString(&entry->Name, name, TRUE)) {
            return entry;
        }
    }
    return NULL;
}

static UNICODE_STRING subString(PCUNICODE_STRING whole, USHORT start, USHORT end) {
    UNICODE_STRING part;
    part.Buffer = whole->Buffer + start;
    part.Length = (USHORT)((end - start) * sizeof(WCHAR));
    part.MaximumLength = part.Length;
    return part;
}

// Takes the next component off the front of `path`; the separator before it goes too.
static BOOLEAN nextComponent(PUNICODE_STRING path, PUNICODE_STRING ret_component) {
    USHORT length = path->Length / sizeof(WCHAR);
    USHORT start = length && path->Buffer[0] == L'\\' ? 1 : 0;
    USHORT end = start;
    while (end < length && path->Buffer[end] != L'\\') {
        end++;
    }
    if (end == start) {
        return FALSE;
    }
    *ret_component = subString(path, start, end);
    *path = subString(path, end, length);
    return TRUE;
}

static NTSTATUS findInDirectory(POB_DIRECTORY directory, PCUNICODE_STRING name, PVOID *ret_object) {
    NTSTATUS status = STATUS_OBJECT_NAME_NOT_FOUND;
    ExAcquireFastMutex(&ObpNamespaceLock);
    POB_NAME entry = ObpFindEntry(directory, name);
    if (entry) {
        ObfReferenceObject(entry->Object);
        *ret_object = entry->Object;
        status = STATUS_SUCCESS;
    }
    ExReleaseFastMutex(&ObpNamespaceLock);
    return status;
}

// Walks `parse->Remaining` from `current`, whose reference it consumes.
static NTSTATUS walk(PVOID current, OB_PARSE *parse, PVOID *ret_object,
                     PUNICODE_STRING ret_reparse) {
    for (;;) {
        POBJECT_TYPE type = ObpObjectType(current);
        BOOLEAN openLink = type == ObpSymbolicLinkType && parse->Remaining.Length == 0 &&
                           (parse->Attributes & OBJ_OPENLINK);
        if (type->Procedures.Parse && !openLink) {
            NTSTATUS status = type->Procedures.Parse(current, parse, ret_object, ret_reparse);
            ObfDereferenceObject(current);
            return status;
        }
        if (parse->Remaining.Length == 0) {
            *ret_object = current;
            return STATUS_SUCCESS;
        }
        if (type != ObpDirectoryType) {
            ObfDereferenceObject(current);
            return STATUS_OBJECT_TYPE_MISMATCH;
        }
        UNICODE_STRING component;
        if (!nextComponent(&parse->Remaining, &component)) {
            BOOLEAN trailing = parse->Remaining.Length == sizeof(WCHAR);
            if (trailing && current == ObpRoot) {
                *ret_object = current; // "\" itself
                return STATUS_SUCCESS;
            }
            ObfDereferenceObject(current);
            return STATUS_OBJECT_NAME_INVALID;
        }
        PVOID next;
        NTSTATUS status = findInDirectory(current, &component, &next);
        ObfDereferenceObject(current);
        if (!NT_SUCCESS(status)) {
            return parse->Remaining.Length ? STATUS_OBJECT_PATH_NOT_FOUND : status;
        }
        current = next;
    }
}

NTSTATUS ObpLookup(HANDLE root, PCUNICODE_STRING name, ULONG attributes, POBJECT_TYPE type,
                   KPROCESSOR_MODE mode, PVOID parseContext, PVOID *ret_object) {
    OB_PARSE parse = {
        .Mode = mode, .Attributes = attributes, .Context = parseContext, .WantedType = type};
    PVOID start = ObpRoot;
    BOOLEAN absolute = name->Length && name->Buffer[0] == L'\\';

    if (name->Length % sizeof(WCHAR)) {
        return STATUS_OBJECT_NAME_INVALID;
    }
    if (root) {
        if (absolute) {
            return STATUS_OBJECT_PATH_SYNTAX_BAD;
        }
        NTSTATUS status = ObReferenceObjectByHandle(root, 0, NULL, mode, &start, NULL);
        if (!NT_SUCCESS(status)) {
            return status;
        }
    } else if (!absolute) {
        return name->Length ? STATUS_OBJECT_PATH_SYNTAX_BAD : STATUS_OBJECT_NAME_INVALID;
    } else {
        ObfReferenceObject(start);
    }

    UNICODE_STRING owned = {0};
    parse.Complete = *name;
    parse.Remaining = *name;
    for (ULONG count = 0;; count++) {
        UNICODE_STRING reparse = {0};
        PVOID object = NULL;
        NTSTATUS status = walk(start, &parse, &object, &reparse);
        if (owned.Buffer) {
            ExFreePoolWithTag(owned.Buffer, OBP_TAG_NAME);
            owned.Buffer = NULL;
        }
        if (status != STATUS_REPARSE) {
            if (NT_SUCCESS(status) && type && ObpObjectType(object) != type) {
                ObfDereferenceObject(object);
                return STATUS_OBJECT_TYPE_MISMATCH;
            }
            if (NT_SUCCESS(status)) {
                *ret_object = object;
            }
            return status;
        }
        owned = reparse;
        if (count == MAXIMUM_REPARSES || !owned.Length || owned.Buffer[0] != L'\\') {
            ExFreePoolWithTag(owned.Buffer, OBP_TAG_NAME);
            return STATUS_OBJECT_NAME_INVALID;
        }
        parse.Complete = owned;
        parse.Remaining = owned;
        start = ObpRoot;
        ObfReferenceObject(start);
    }
}

// The directory that shall hold `name`, referenced, and the last component of it.
static NTSTATUS openParent(PVOID root, PCUNICODE_STRING name, POB_DIRECTORY *ret_directory,
                           PUNICODE_STRING ret_leaf) {
    USHORT length = name->Length / sizeof(WCHAR);
    USHORT slash = length;
    while (slash > 0 && name->Buffer[slash - 1] != L'\\') {
        slash--;
    }
    *ret_leaf = subString(name, slash, length);
    if (ret_leaf->Length == 0) {
        return STATUS_OBJECT_NAME_INVALID;
    }
    UNICODE_STRING path = subString(name, 0, slash ? (USHORT)(slash - 1) : 0);
    if (root) {
        OB_PARSE parse = {.Mode = KernelMode, .Complete = path, .Remaining = path};
        UNICODE_STRING reparse = {0};
        ObfReferenceObject(root);
        NTSTATUS status = walk(root, &parse, (PVOID *)ret_directory, &reparse);
        if (status == STATUS_REPARSE) {
            status = ObpLookup(NULL, &reparse, 0, ObpDirectoryType, KernelMode, NULL,
                               (PVOID *)ret_directory);
            ExFreePoolWithTag(reparse.Buffer, OBP_TAG_NAME);
        }
        if (NT_SUCCESS(status) && ObpObjectType(*ret_directory) != ObpDirectoryType) {
            ObfDereferenceObject(*ret_directory);
            status = STATUS_OBJECT_TYPE_MISMATCH;
        }
        return status;
    }
    if (!slash) {
        return STATUS_OBJECT_PATH_SYNTAX_BAD;
    }
    if (!path.Length) {
        ObfReferenceObject(ObpRoot);
        *ret_directory = ObpRoot;
        return STATUS_SUCCESS;
    }
    NTSTATUS status =
        ObpLookup(NULL, &path, 0, ObpDirectoryType, KernelMode, NULL, (PVOID *)ret_directory);
    return status == STATUS_OBJECT_NAME_NOT_FOUND ? STATUS_OBJECT_PATH_NOT_FOUND : status;
}

NTSTATUS ObpInsertName(PVOID object, PVOID root, PCUNICODE_STRING name, ULONG attributes,
                       PVOID *ret_existing) {
    POB_DIRECTORY directory;
    UNICODE_STRING leaf;
    NTSTATUS status = openParent(root, name, &directory, &leaf);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    POB_NAME entry =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(OB_NAME) + leaf.Length, OBP_TAG_NAME);
    if (!entry) {
        ObfDereferenceObject(directory);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    entry->Object = object;
    entry->Directory = directory;
    entry->Name.Buffer = (PWCHAR)(entry + 1);
    entry->Name.Length = leaf.Length;
    entry->Name.MaximumLength = leaf.Length;
    RtlCopyMemory(entry->Name.Buffer, leaf.Buffer, leaf.Length);

    ExAcquireFastMutex(&ObpNamespaceLock);
    POB_NAME existing = ObpFindEntry(directory, &leaf);
    if (existing) {
        if (ret_existing) {
            ObfReferenceObject(existing->Object);
            *ret_existing = existing->Object;
        }
        status = STATUS_OBJECT_NAME_COLLISION;
    } else {
        InsertTailList(&directory->Entries, &entry->Link);
        ObpHeader(object)->Name = entry;
        if (attributes & OBJ_PERMANENT) {
            ObpHeader(object)->Flags |= OB_FLAG_PERMANENT;
        }
        ObfReferenceObject(object);
    }
    ExReleaseFastMutex(&ObpNamespaceLock);

    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(entry, OBP_TAG_NAME);
        ObfDereferenceObject(directory);
    }
    return status;
}

VOID ObpDropNameIfTemporary(PVOID object) {
    POB_HEADER header = ObpHeader(object);
    POB_NAME entry = NULL;
    ExAcquireFastMutex(&ObpNamespaceLock);
    if (header->Name && header->HandleCount == 0 && !(header->Flags & OB_FLAG_PERMANENT)) {
        entry = header->Name;
        header->Name = NULL;
        RemoveEntryList(&entry->Link);
    }
    ExReleaseFastMutex(&ObpNamespaceLock);
    if (entry) {
        ObfDereferenceObject(entry->Directory);
        ExFreePoolWithTag(entry, OBP_TAG_NAME);
        ObfDereferenceObject(object);
    }
}

VOID ObpMakePermanent(PVOID object) { ObpHeader(object)->Flags |= OB_FLAG_PERMANENT; }

VOID ObMakeTemporaryObject(PVOID Object) {
    ExAcquireFastMutex(&ObpNamespaceLock);
    ObpHeader(Object)->Flags &= ~OB_FLAG_PERMANENT;
    ExReleaseFastMutex(&ObpNamespaceLock);
    ObpDropNameIfTemporary(Object);
}

// The full name of an object from its directories, into `buffer` (which may be too small).
// Returns the length in bytes.
static ULONG composeName(POB_HEADER header, PWCHAR buffer, ULONG capacity) {
    ULONG total = 0;
    for (POB_NAME entry = header->Name; entry; entry = ObpHeader(entry->Directory)->Name) {
        total += sizeof(WCHAR) + entry->Name.Length;
    }
    if (total == 0 && header == ObpHeader(ObpRoot)) {
        if (capacity >= sizeof(WCHAR)) {
            buffer[0] = L'\\';
        }
        return sizeof(WCHAR);
    }
    if (total > capacity) {
        return total;
    }
    PUCHAR end = (PUCHAR)buffer + total;
    for (POB_NAME entry = header->Name; entry; entry = ObpHeader(entry->Directory)->Name) {
        end -= entry->Name.Length;
        RtlCopyMemory(end, entry->Name.Buffer, entry->Name.Length);
        end -= sizeof(WCHAR);
        *(PWCHAR)end = L'\\';
    }
    return total;
}

NTSTATUS ObQueryNameString(PVOID Object, POBJECT_NAME_INFORMATION ObjectNameInfo, ULONG Length,
                           PULONG ReturnLength) {
    ULONG room = Length > sizeof(*ObjectNameInfo) + sizeof(WCHAR)
                     ? Length - (ULONG)sizeof(*ObjectNameInfo) - (ULONG)sizeof(WCHAR)
                     : 0;
    PWCHAR text = (PWCHAR)(ObjectNameInfo + 1);

    ExAcquireFastMutex(&ObpNamespaceLock);
    ULONG size = composeName(ObpHeader(Object), text, room);
    ExReleaseFastMutex(&ObpNamespaceLock);

    ULONG needed = (ULONG)sizeof(*ObjectNameInfo) + (size ? size + (ULONG)sizeof(WCHAR) : 0);
    *ReturnLength = needed;
    if (Length < needed) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (!size) {
        RtlZeroMemory(ObjectNameInfo, sizeof(*ObjectNameInfo));
        return STATUS_SUCCESS;
    }
    text[size / sizeof(WCHAR)] = 0;
    ObjectNameInfo->Name.Buffer = text;
    ObjectNameInfo->Name.Length = (USHORT)size;
    ObjectNameInfo->Name.MaximumLength = (USHORT)(size + sizeof(WCHAR));
    return STATUS_SUCCESS;
}

NTSTATUS ObReferenceObjectByName(PUNICODE_STRING ObjectName, ULONG Attributes,
                                 PACCESS_STATE AccessState, ACCESS_MASK DesiredAccess,
                                 POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode,
                                 PVOID ParseContext, PVOID *Object) {
    UNREFERENCED_PARAMETER(AccessState);
    UNREFERENCED_PARAMETER(DesiredAccess);
    return ObpLookup(NULL, ObjectName, Attributes, ObjectType, AccessMode, ParseContext, Object);
}

static NTSTATUS newDirectory(POB_DIRECTORY *ret_directory) {
    NTSTATUS status =
        ObpAllocateObject(ObpDirectoryType, sizeof(OB_DIRECTORY), (PVOID *)ret_directory);
    if (NT_SUCCESS(status)) {
        InitializeListHead(&(*ret_directory)->Entries);
    }
    return status;
}

static NTSTATUS makePermanentDirectory(PCWSTR name) {
    POB_DIRECTORY directory;
    NTSTATUS status = newDirectory(&directory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    UNICODE_STRING string;
    RtlInitUnicodeString(&string, name);
    status = ObpInsertName(directory, NULL, &string, OBJ_PERMANENT, NULL);
    ObfDereferenceObject(directory);
    return status;
}

BOOLEAN ObpNameType(POBJECT_TYPE type) {
    WCHAR buffer[64] = L"\\ObjectTypes\\";
    UNICODE_STRING name = {.Buffer = buffer,
                           .MaximumLength = sizeof(buffer),
                           .Length = (USHORT)(wcslen(buffer) * sizeof(WCHAR))};
    return NT_SUCCESS(RtlAppendUnicodeStringToString(&name, &type->Name)) &&
           NT_SUCCESS(ObpInsertName(type, NULL, &name, OBJ_PERMANENT, NULL));
}

NTSTATUS ObInitSystem(VOID) {
    static const OB_TYPE_INIT typeType = {.Name = L"Type", .WaitOffset = OB_NOT_WAITABLE};
    static const OB_TYPE_INIT directoryType = {
        .Name = L"Directory",
        .Mapping = {STANDARD_RIGHTS_READ | DIRECTORY_QUERY, STANDARD_RIGHTS_WRITE,
                    STANDARD_RIGHTS_EXECUTE | DIRECTORY_QUERY, DIRECTORY_ALL_ACCESS},
        .ValidAccess = DIRECTORY_ALL_ACCESS,
        .WaitOffset = OB_NOT_WAITABLE};
    static const PCWSTR directories[] = {L"\\Device",     L"\\Driver",           L"\\Callback",
                                         L"\\GLOBAL??",   L"\\BaseNamedObjects", L"\\ObjectTypes",
                                         L"\\FileSystem", L"\\KernelObjects"};
    POBJECT_TYPE type;

    ExInitializeFastMutex(&ObpNamespaceLock);
    NTSTATUS status = ObpCreateType(&typeType, &type);
    if (NT_SUCCESS(status)) {
        status = ObpCreateType(&directoryType, &ObpDirectoryType);
    }
    if (NT_SUCCESS(status)) {
        status = newDirectory(&ObpRoot);
    }
    for (ULONG i = 0; NT_SUCCESS(status) && i < RTL_NUMBER_OF(directories); i++) {
        status = makePermanentDirectory(directories[i]);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (!ObpNameType(ObpTypeType) || !ObpNameType(ObpDirectoryType)) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return ObpInitLinks();
}

NTSTATUS NtCreateDirectoryObject(PHANDLE DirectoryHandle, ACCESS_MASK DesiredAccess,
                                 POBJECT_ATTRIBUTES ObjectAttributes) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    OB_ATTRIBUTES attributes;
    POB_DIRECTORY directory;
    NTSTATUS status = ObpCaptureAttributes(ObjectAttributes, mode, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = newDirectory(&directory);
    if (NT_SUCCESS(status)) {
        status = ObpInsertAndOpen(directory, &attributes, DesiredAccess, mode, DirectoryHandle);
    }
    ObpReleaseAttributes(&attributes);
    return status;
}

NTSTATUS NtOpenDirectoryObject(PHANDLE DirectoryHandle, ACCESS_MASK DesiredAccess,
                               POBJECT_ATTRIBUTES ObjectAttributes) {
    return ObpOpenByAttributes(ObjectAttributes, ObpDirectoryType, DesiredAccess,
                               ExGetPreviousMode(), NULL, DirectoryHandle);
}
