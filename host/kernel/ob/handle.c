/*
 * Handles: tables, references by handle, closing.
 *
 * A handle value is the entry's index times four, from 4 on. A kernel handle is the same with the
 * sign bits of a 32-bit number set; it lives in the system process's table.
 */
#include "host/kernel/ob/obp.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/services.h"

#define KERNEL_HANDLE_BITS ((ULONG_PTR)0xFFFFFFFF80000000ull)
#define FIRST_TABLE_SIZE 64
#define LARGEST_TABLE_SIZE (1u << 24)

typedef struct _HANDLE_ENTRY {
    PVOID Object; // NULL: free
    ACCESS_MASK Granted;
    ULONG Attributes; // OBJ_INHERIT, OBJ_KERNEL_HANDLE
} HANDLE_ENTRY, *PHANDLE_ENTRY;

struct _HANDLE_TABLE {
    FAST_MUTEX Lock;
    ULONG Capacity;
    ULONG Count;
    ULONG FirstFree; // no free entry lies below
    PHANDLE_ENTRY Entries;
};

PHANDLE_TABLE ObpCreateHandleTable(VOID) {
    PHANDLE_TABLE table = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*table), OBP_TAG_TABLE);
    if (table) {
        ExInitializeFastMutex(&table->Lock);
    }
    return table;
}

static PHANDLE_TABLE tableOf(PEPROCESS process) { return process->ObjectTable; }

static BOOLEAN isKernelHandle(HANDLE handle) {
    return ((ULONG_PTR)handle & KERNEL_HANDLE_BITS) == KERNEL_HANDLE_BITS &&
           handle != ZwCurrentProcess() && handle != ZwCurrentThread();
}

static PHANDLE_TABLE tableForHandle(HANDLE handle, KPROCESSOR_MODE mode) {
    if (isKernelHandle(handle)) {
        return mode == KernelMode ? tableOf(PsInitialSystemProcess) : NULL;
    }
    return tableOf(PspCurrentProcess());
}

// Called under the table's lock. NULL: no such handle.
static PHANDLE_ENTRY entryOf(PHANDLE_TABLE table, HANDLE handle) {
    ULONG_PTR value = (ULONG_PTR)handle;
    if (isKernelHandle(handle)) {
        value &= ~KERNEL_HANDLE_BITS;
    }
    ULONG_PTR index = value / 4; // the two low bits are the user's
    if (index == 0 || index > table->Capacity) {
        return NULL;
    }
    PHANDLE_ENTRY entry = &table->Entries[index - 1];
    return entry->Object ? entry : NULL;
}

static NTSTATUS growTable(PHANDLE_TABLE table) {
    ULONG capacity = table->Capacity ? table->Capacity * 2 : FIRST_TABLE_SIZE;
    if (capacity > LARGEST_TABLE_SIZE) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    PHANDLE_ENTRY entries =
        ExAllocatePool2(POOL_FLAG_PAGED, capacity * sizeof(*entries), OBP_TAG_TABLE);
    if (!entries) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (table->Entries) {
        RtlCopyMemory(entries, table->Entries, table->Capacity * sizeof(*entries));
        ExFreePoolWithTag(table->Entries, OBP_TAG_TABLE);
    }
    table->Entries = entries;
    table->Capacity = capacity;
    return STATUS_SUCCESS;
}

static NTSTATUS insertEntry(PHANDLE_TABLE table, const HANDLE_ENTRY *entry, ULONG *ret_index) {
    NTSTATUS status = STATUS_SUCCESS;
    ExAcquireFastMutex(&table->Lock);
    while (table->FirstFree < table->Capacity && table->Entries[table->FirstFree].Object) {
        table->FirstFree++;
    }
    if (table->FirstFree == table->Capacity) {
        status = growTable(table);
    }
    if (NT_SUCCESS(status)) {
        table->Entries[table->FirstFree] = *entry;
        *ret_index = table->FirstFree++;
        table->Count++;
    }
    ExReleaseFastMutex(&table->Lock);
    return status;
}

NTSTATUS ObpCreateHandle(PVOID object, ACCESS_MASK granted, ULONG attributes, PHANDLE ret_handle) {
    BOOLEAN kernel = (attributes & OBJ_KERNEL_HANDLE) != 0;
    PHANDLE_TABLE table = kernel ? tableOf(PsInitialSystemProcess) : tableOf(PspCurrentProcess());
    HANDLE_ENTRY entry = {.Object = object,
                          .Granted = granted,
                          .Attributes = attributes & (OBJ_INHERIT | OBJ_KERNEL_HANDLE)};
    ULONG index;

    // Counted first: once the entry is in, another thread may close it.
    ObfReferenceObject(object);
    InterlockedIncrement64(&ObpHeader(object)->HandleCount);
    NTSTATUS status = insertEntry(table, &entry, &index);
    if (!NT_SUCCESS(status)) {
        InterlockedDecrement64(&ObpHeader(object)->HandleCount);
        ObfDereferenceObject(object);
        return status;
    }
    ULONG_PTR value = ((ULONG_PTR)index + 1) * 4;
    *ret_handle = (HANDLE)(kernel ? value | KERNEL_HANDLE_BITS : value);
    return STATUS_SUCCESS;
}

NTSTATUS ObpWriteHandle(PHANDLE target, HANDLE value, KPROCESSOR_MODE mode) {
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(target, sizeof(HANDLE), sizeof(HANDLE));
        }
        *target = value;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        NTSTATUS status = GetExceptionCode();
        // The caller will never learn the value, so nobody could close it.
        (VOID) ObpCloseHandle(value, KernelMode);
        return status;
    }
    return STATUS_SUCCESS;
}

ACCESS_MASK ObpMapAccess(POBJECT_TYPE type, ACCESS_MASK desired) {
    if (desired & MAXIMUM_ALLOWED) {
        return type->ValidAccess;
    }
    RtlMapGenericMask(&desired, &type->Mapping);
    return desired;
}

static VOID dropHandleReference(PVOID object, PHANDLE_TABLE table) {
    POBJECT_TYPE type = ObpObjectType(object);
    LONG64 left = InterlockedDecrement64(&ObpHeader(object)->HandleCount);
    if (type->Procedures.Close) {
        LONG_PTR inProcess = 0;
        ExAcquireFastMutex(&table->Lock);
        for (ULONG i = 0; i < table->Capacity; i++) {
            inProcess += table->Entries[i].Object == object;
        }
        ExReleaseFastMutex(&table->Lock);
        type->Procedures.Close(object, inProcess, (LONG_PTR)left);
    }
    if (left == 0) {
        ObpDropNameIfTemporary(object);
    }
    ObfDereferenceObject(object);
}

NTSTATUS ObpCloseHandle(HANDLE handle, KPROCESSOR_MODE mode) {
    PHANDLE_TABLE table = tableForHandle(handle, mode);
    if (!table) {
        return STATUS_INVALID_HANDLE;
    }
    NTSTATUS status = STATUS_INVALID_HANDLE;
    PVOID object = NULL;
    ExAcquireFastMutex(&table->Lock);
    PHANDLE_ENTRY entry = entryOf(table, handle);
    if (entry) {
        object = entry->Object;
        RtlZeroMemory(entry, sizeof(*entry));
        ULONG index = (ULONG)(entry - table->Entries);
        table->FirstFree = min(table->FirstFree, index);
        table->Count--;
        status = STATUS_SUCCESS;
    }
    ExReleaseFastMutex(&table->Lock);
    if (object) {
        dropHandleReference(object, table);
    }
    return status;
}

VOID ObpDestroyHandleTable(PHANDLE_TABLE table) {
    for (ULONG i = 0; i < table->Capacity; i++) {
        ExAcquireFastMutex(&table->Lock);
        PVOID object = table->Entries[i].Object;
        if (object) {
            RtlZeroMemory(&table->Entries[i], sizeof(HANDLE_ENTRY));
            table->Count--;
        }
        ExReleaseFastMutex(&table->Lock);
        if (object) {
            dropHandleReference(object, table);
        }
    }
    if (table->Entries) {
        ExFreePoolWithTag(table->Entries, OBP_TAG_TABLE);
    }
    ExFreePoolWithTag(table, OBP_TAG_TABLE);
}

static NTSTATUS checkReference(PVOID object, ACCESS_MASK granted, ACCESS_MASK desired,
                               POBJECT_TYPE type, KPROCESSOR_MODE mode) {
    if (type && ObpObjectType(object) != type) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    if (mode != KernelMode && (desired & ~granted)) {
        return STATUS_ACCESS_DENIED;
    }
    return STATUS_SUCCESS;
}

NTSTATUS ObReferenceObjectByHandle(HANDLE Handle, ACCESS_MASK DesiredAccess,
                                   POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode,
                                   PVOID *Object, POBJECT_HANDLE_INFORMATION HandleInformation) {
    HANDLE_ENTRY copy = {0};
    NTSTATUS status = STATUS_INVALID_HANDLE;

    *Object = NULL;
    if (Handle == ZwCurrentProcess()) {
        copy.Object = PspCurrentProcess();
        copy.Granted = PROCESS_ALL_ACCESS;
    } else if (Handle == ZwCurrentThread()) {
        copy.Object = PspCurrentThread();
        copy.Granted = THREAD_ALL_ACCESS;
    }
    if (copy.Object) {
        status = checkReference(copy.Object, copy.Granted, DesiredAccess, ObjectType, AccessMode);
        if (NT_SUCCESS(status)) {
            ObfReferenceObject(copy.Object);
        }
    } else {
        PHANDLE_TABLE table = tableForHandle(Handle, AccessMode);
        if (!table) {
            return STATUS_INVALID_HANDLE;
        }
        ExAcquireFastMutex(&table->Lock);
        PHANDLE_ENTRY entry = entryOf(table, Handle);
        if (entry) {
            copy = *entry;
            status =
                checkReference(copy.Object, copy.Granted, DesiredAccess, ObjectType, AccessMode);
            if (NT_SUCCESS(status)) {
                ObfReferenceObject(copy.Object);
            }
        }
        ExReleaseFastMutex(&table->Lock);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (HandleInformation) {
        HandleInformation->HandleAttributes = copy.Attributes;
        HandleInformation->GrantedAccess = copy.Granted;
    }
    *Object = copy.Object;
    return STATUS_SUCCESS;
}

NTSTATUS ObReferenceObjectByHandleWithTag(HANDLE Handle, ACCESS_MASK DesiredAccess,
                                          POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode,
                                          ULONG Tag, PVOID *Object,
                                          POBJECT_HANDLE_INFORMATION HandleInformation) {
    UNREFERENCED_PARAMETER(Tag);
    return ObReferenceObjectByHandle(Handle, DesiredAccess, ObjectType, AccessMode, Object,
                                     HandleInformation);
}

NTSTATUS ObOpenObjectByPointer(PVOID Object, ULONG HandleAttributes,
                               PACCESS_STATE PassedAccessState, ACCESS_MASK DesiredAccess,
                               POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode,
                               PHANDLE Handle) {
    UNREFERENCED_PARAMETER(PassedAccessState);
    UNREFERENCED_PARAMETER(AccessMode);
    POBJECT_TYPE type = ObpObjectType(Object);
    if (ObjectType && type != ObjectType) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    return ObpCreateHandle(Object, ObpMapAccess(type, DesiredAccess), HandleAttributes, Handle);
}

NTSTATUS ObCloseHandle(HANDLE Handle, KPROCESSOR_MODE PreviousMode) {
    return ObpCloseHandle(Handle, PreviousMode);
}

NTSTATUS NtClose(HANDLE Handle) { return ObpCloseHandle(Handle, ExGetPreviousMode()); }

NTSTATUS NtDuplicateObject(HANDLE SourceProcessHandle, HANDLE SourceHandle,
                           HANDLE TargetProcessHandle, PHANDLE TargetHandle,
                           ACCESS_MASK DesiredAccess, ULONG HandleAttributes, ULONG Options) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    if (SourceProcessHandle != ZwCurrentProcess() || TargetProcessHandle != ZwCurrentProcess()) {
        KiUnimplemented("NtDuplicateObject across processes");
    }
    PVOID object;
    OBJECT_HANDLE_INFORMATION information;
    NTSTATUS status = ObReferenceObjectByHandle(SourceHandle, 0, NULL, mode, &object, &information);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ACCESS_MASK granted = (Options & DUPLICATE_SAME_ACCESS)
                              ? information.GrantedAccess
                              : ObpMapAccess(ObpObjectType(object), DesiredAccess);
    HANDLE handle;
    status = ObpCreateHandle(object, granted, HandleAttributes, &handle);
    ObfDereferenceObject(object);
    if (NT_SUCCESS(status) && (Options & DUPLICATE_CLOSE_SOURCE)) {
        (VOID) ObpCloseHandle(SourceHandle, mode);
    }
    return NT_SUCCESS(status) ? ObpWriteHandle(TargetHandle, handle, mode) : status;
}

NTSTATUS ObpCaptureAttributes(const OBJECT_ATTRIBUTES *source, KPROCESSOR_MODE mode,
                              OB_ATTRIBUTES *ret_attributes) {
    OB_ATTRIBUTES result = {0};
    NTSTATUS status = STATUS_SUCCESS;

    if (!source) {
        *ret_attributes = result;
        return STATUS_SUCCESS;
    }
    __try {
        if (mode != KernelMode) {
            ProbeForRead((PVOID)source, sizeof(*source), sizeof(ULONG_PTR));
        }
        if (source->Length != sizeof(*source)) {
            return STATUS_INVALID_PARAMETER;
        }
        result.Root = source->RootDirectory;
        result.Attributes = source->Attributes & OBJ_VALID_ATTRIBUTES;
        if (mode != KernelMode) {
            result.Attributes &= ~(ULONG)OBJ_KERNEL_HANDLE;
        }
        const UNICODE_STRING *name = source->ObjectName;
        if (name) {
            if (mode != KernelMode) {
                ProbeForRead((PVOID)name, sizeof(*name), sizeof(ULONG_PTR));
                ProbeForRead(name->Buffer, name->Length, sizeof(WCHAR));
            }
            USHORT length = name->Length;
            if (length % sizeof(WCHAR)) {
                return STATUS_OBJECT_NAME_INVALID;
            }
            result.Name.Buffer =
                ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)length + sizeof(WCHAR), OBP_TAG_NAME);
            if (!result.Name.Buffer) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            result.Name.Length = length;
            result.Name.MaximumLength = (USHORT)(length + sizeof(WCHAR));
            RtlCopyMemory(result.Name.Buffer, name->Buffer, length);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (!NT_SUCCESS(status)) {
        ObpReleaseAttributes(&result);
        return status;
    }
    *ret_attributes = result;
    return STATUS_SUCCESS;
}

VOID ObpReleaseAttributes(OB_ATTRIBUTES *attributes) {
    if (attributes->Name.Buffer) {
        ExFreePoolWithTag(attributes->Name.Buffer, OBP_TAG_NAME);
        attributes->Name.Buffer = NULL;
    }
}

NTSTATUS ObpInsertAndOpen(PVOID object, const OB_ATTRIBUTES *attributes, ACCESS_MASK desired,
                          KPROCESSOR_MODE mode, PHANDLE ret_handle) {
    POBJECT_TYPE type = ObpObjectType(object);
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN existed = FALSE;

    if (attributes->Name.Length) {
        PVOID root = NULL;
        if (attributes->Root) {
            status =
                ObReferenceObjectByHandle(attributes->Root, 0, ObpDirectoryType, mode, &root, NULL);
        }
        PVOID existing = NULL;
        if (NT_SUCCESS(status)) {
            status =
                ObpInsertName(object, root, &attributes->Name, attributes->Attributes, &existing);
        }
        if (root) {
            ObfDereferenceObject(root);
        }
        if (status == STATUS_OBJECT_NAME_COLLISION && existing) {
            BOOLEAN usable =
                (attributes->Attributes & OBJ_OPENIF) && ObpObjectType(existing) == type;
            if (usable) {
                ObfDereferenceObject(object);
                object = existing;
                existed = TRUE;
                status = STATUS_SUCCESS;
            } else {
                if (ObpObjectType(existing) != type && (attributes->Attributes & OBJ_OPENIF)) {
                    status = STATUS_OBJECT_TYPE_MISMATCH;
                }
                ObfDereferenceObject(existing);
            }
        }
    }
    HANDLE handle;
    if (NT_SUCCESS(status)) {
        status =
            ObpCreateHandle(object, ObpMapAccess(type, desired), attributes->Attributes, &handle);
    }
    if (!NT_SUCCESS(status)) {
        ObpDropNameIfTemporary(object);
    }
    ObfDereferenceObject(object);
    if (NT_SUCCESS(status)) {
        status = ObpWriteHandle(ret_handle, handle, mode);
    }
    return NT_SUCCESS(status) && existed ? STATUS_OBJECT_NAME_EXISTS : status;
}

NTSTATUS ObpOpenByAttributes(const OBJECT_ATTRIBUTES *attributes, POBJECT_TYPE type,
                             ACCESS_MASK desired, KPROCESSOR_MODE mode, PVOID parseContext,
                             PHANDLE ret_handle) {
    OB_ATTRIBUTES captured;
    NTSTATUS status = ObpCaptureAttributes(attributes, mode, &captured);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PVOID object;
    status = ObpLookup(captured.Root, &captured.Name, captured.Attributes, type, mode, parseContext,
                       &object);
    if (NT_SUCCESS(status)) {
        HANDLE handle;
        status = ObpCreateHandle(object, ObpMapAccess(type, desired), captured.Attributes, &handle);
        ObfDereferenceObject(object);
        if (NT_SUCCESS(status)) {
            status = ObpWriteHandle(ret_handle, handle, mode);
        }
    }
    ObpReleaseAttributes(&captured);
    return status;
}

NTSTATUS ObOpenObjectByName(POBJECT_ATTRIBUTES ObjectAttributes, POBJECT_TYPE ObjectType,
                            KPROCESSOR_MODE AccessMode, PACCESS_STATE AccessState,
                            ACCESS_MASK DesiredAccess, PVOID ParseContext, PHANDLE Handle) {
    UNREFERENCED_PARAMETER(AccessState);
    return ObpOpenByAttributes(ObjectAttributes, ObjectType, DesiredAccess, AccessMode,
                               ParseContext, Handle);
}

NTSTATUS NtMakeTemporaryObject(HANDLE Handle) {
    PVOID object;
    NTSTATUS status =
        ObReferenceObjectByHandle(Handle, DELETE, NULL, ExGetPreviousMode(), &object, NULL);
    if (NT_SUCCESS(status)) {
        ObMakeTemporaryObject(object);
        ObfDereferenceObject(object);
    }
    return status;
}
