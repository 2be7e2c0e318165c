/*
 * Objects and their reference counts.
 */
#include "host/kernel/ob/obp.h"

POBJECT_TYPE ObpTypeType;

static KSPIN_LOCK deleteLock;
static POB_HEADER deleteList;
static BOOLEAN deleteQueued;
static WORK_QUEUE_ITEM deleteItem;

NTSTATUS ObpAllocateObject(POBJECT_TYPE type, SIZE_T bodySize, PVOID *ret_object) {
    POB_HEADER header =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(OB_HEADER) + bodySize, OBP_TAG_OBJECT);
    if (!header) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    header->PointerCount = 1;
    header->Type = type;
    header->BodySize = (ULONG)bodySize;
    if (type) {
        InterlockedIncrement(&type->Objects);
    }
    *ret_object = header + 1;
    return STATUS_SUCCESS;
}

POBJECT_TYPE ObpObjectType(PVOID object) { return ObpHeader(object)->Type; }

POBJECT_TYPE ObGetObjectType(PVOID Object) { return ObpObjectType(Object); }

static VOID destroy(POB_HEADER header) {
    PVOID object = header + 1;
    POBJECT_TYPE type = header->Type;

    // The namespace holds a reference, so a name cannot be left.
    NT_ASSERT(!header->Name);
    ObpFreeSecurity(object);
    if (type && type->Procedures.Delete) {
        type->Procedures.Delete(object);
    }
    if (type) {
        InterlockedDecrement(&type->Objects);
    }
    if (!(header->Flags & OB_FLAG_STATIC)) {
        ExFreePoolWithTag(header, OBP_TAG_OBJECT);
    }
}

static VOID destroyDeferred(PVOID context) {
    UNREFERENCED_PARAMETER(context);
    for (;;) {
        KIRQL irql;
        KeAcquireSpinLock(&deleteLock, &irql);
        POB_HEADER header = deleteList;
        if (header) {
            deleteList = header->NextToDelete;
        } else {
            deleteQueued = FALSE;
        }
        KeReleaseSpinLock(&deleteLock, irql);
        if (!header) {
            return;
        }
        destroy(header);
    }
}

static VOID deferDestroy(POB_HEADER header) {
    KIRQL irql;
    KeAcquireSpinLock(&deleteLock, &irql);
    header->NextToDelete = deleteList;
    deleteList = header;
    BOOLEAN queue = !deleteQueued;
    deleteQueued = TRUE;
    KeReleaseSpinLock(&deleteLock, irql);
    if (queue) {
        ExInitializeWorkItem(&deleteItem, destroyDeferred, NULL);
        ExQueueWorkItem(&deleteItem, CriticalWorkQueue);
    }
}

LONG_PTR ObfReferenceObject(PVOID Object) {
    LONG64 count = InterlockedIncrement64(&ObpHeader(Object)->PointerCount);
    if (count <= 1) {
        // The object was dead already: its memory is about to be freed under the caller.
        KeBugCheckEx(REFERENCE_BY_POINTER, (ULONG_PTR)ObpObjectType(Object), (ULONG_PTR)Object,
                     0x10, (ULONG_PTR)count);
    }
    return (LONG_PTR)count;
}

static LONG_PTR dereference(PVOID object, BOOLEAN mayDestroy) {
    POB_HEADER header = ObpHeader(object);
    LONG64 count = InterlockedDecrement64(&header->PointerCount);
    if (count < 0) {
        KeBugCheckEx(REFERENCE_BY_POINTER, (ULONG_PTR)header->Type, (ULONG_PTR)object, 0x18,
                     (ULONG_PTR)count);
    }
    if (count == 0) {
        if (mayDestroy && KeGetCurrentIrql() == PASSIVE_LEVEL) {
            destroy(header);
        } else {
            deferDestroy(header);
        }
    }
    return (LONG_PTR)count;
}

LONG_PTR ObfDereferenceObject(PVOID Object) { return dereference(Object, TRUE); }

LONG_PTR ObfReferenceObjectWithTag(PVOID Object, ULONG Tag) {
    UNREFERENCED_PARAMETER(Tag);
    return ObfReferenceObject(Object);
}

LONG_PTR ObfDereferenceObjectWithTag(PVOID Object, ULONG Tag) {
    UNREFERENCED_PARAMETER(Tag);
    return ObfDereferenceObject(Object);
}

VOID ObDereferenceObjectDeferDelete(PVOID Object) { dereference(Object, FALSE); }

VOID ObDereferenceObjectDeferDeleteWithTag(PVOID Object, ULONG Tag) {
    UNREFERENCED_PARAMETER(Tag);
    dereference(Object, FALSE);
}

BOOLEAN ObReferenceObjectSafe(PVOID Object) {
    POB_HEADER header = ObpHeader(Object);
    for (;;) {
        LONG64 seen = header->PointerCount;
        if (seen == 0) {
            return FALSE;
        }
        if (InterlockedCompareExchange64(&header->PointerCount, seen + 1, seen) == seen) {
            return TRUE;
        }
    }
}

NTSTATUS ObReferenceObjectByPointer(PVOID Object, ACCESS_MASK DesiredAccess,
                                    POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode) {
    UNREFERENCED_PARAMETER(DesiredAccess);
    POBJECT_TYPE type = ObpObjectType(Object);
    // As in NT, kernel callers are believed, except about symbolic links.
    if (type != ObjectType && (AccessMode != KernelMode || ObjectType == ObpSymbolicLinkType)) {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    ObfReferenceObject(Object);
    return STATUS_SUCCESS;
}

NTSTATUS ObReferenceObjectByPointerWithTag(PVOID Object, ACCESS_MASK DesiredAccess,
                                           POBJECT_TYPE ObjectType, KPROCESSOR_MODE AccessMode,
                                           ULONG Tag) {
    UNREFERENCED_PARAMETER(Tag);
    return ObReferenceObjectByPointer(Object, DesiredAccess, ObjectType, AccessMode);
}

PVOID ObpWaitObject(PVOID object) {
    ULONG offset = ObpObjectType(object)->WaitOffset;
    return offset == OB_NOT_WAITABLE ? NULL : (PUCHAR)object + offset;
}

NTSTATUS ObpCreateType(const OB_TYPE_INIT *init, POBJECT_TYPE *ret_type) {
    POBJECT_TYPE type;
    NTSTATUS status = ObpAllocateObject(ObpTypeType, sizeof(*type), (PVOID *)&type);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlInitUnicodeString(&type->Name, init->Name);
    type->Mapping = init->Mapping;
    type->ValidAccess = init->ValidAccess;
    type->WaitOffset = init->WaitOffset;
    type->Procedures = init->Procedures;
    if (!ObpTypeType) {
        // The first type is the type of types, its own included.
        ObpTypeType = type;
        ObpHeader(type)->Type = type;
    }
    ObpMakePermanent(type);
    *ret_type = type;
    return STATUS_SUCCESS;
}
