/* Making objects and linking them into their client's tree. See object.h. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

#define ROUND16(Bytes) (((SIZE_T)(Bytes) + 15) & ~(SIZE_T)15)

NTSTATUS FxAttributesCheck(FX_CLIENT *Client, const WDF_OBJECT_ATTRIBUTES *Attributes,
                           ULONG Rules) {
    if (Attributes == NULL) {
        if (Rules & FX_ATTR_PARENT_REQUIRED) {
            return STATUS_WDF_PARENT_NOT_SPECIFIED;
        }
        return Rules & FX_ATTR_REQUIRED ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
    }
    if (Attributes->Size != sizeof(WDF_OBJECT_ATTRIBUTES)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    PCWDF_OBJECT_CONTEXT_TYPE_INFO type = Attributes->ContextTypeInfo;
    if (type != NULL) {
        if (type->Size != sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO)) {
            return STATUS_INFO_LENGTH_MISMATCH;
        }
        if (type->ContextName == NULL || (Attributes->ContextSizeOverride != 0 &&
                                          Attributes->ContextSizeOverride < type->ContextSize)) {
            return STATUS_WDF_OBJECT_ATTRIBUTES_INVALID;
        }
    } else if (Attributes->ContextSizeOverride != 0) {
        return STATUS_WDF_OBJECT_ATTRIBUTES_INVALID;
    }
    if (Attributes->ParentObject != NULL) {
        if (Rules & FX_ATTR_NO_PARENT) {
            return STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED;
        }
        FX_OBJECT *parent =
            FxHandleResolve(Client, Attributes->ParentObject, FxTypeAny, "ParentObject");
        if (parent->Client != Client) {
            return STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED;
        }
    } else if (Rules & FX_ATTR_PARENT_REQUIRED) {
        return STATUS_WDF_PARENT_NOT_SPECIFIED;
    }
    if (Attributes->ExecutionLevel == WdfExecutionLevelInvalid ||
        Attributes->ExecutionLevel > WdfExecutionLevelDispatch ||
        (Attributes->ExecutionLevel != WdfExecutionLevelInheritFromParent &&
         !(Rules & FX_ATTR_LEVEL))) {
        return STATUS_WDF_EXECUTION_LEVEL_INVALID;
    }
    if (Attributes->SynchronizationScope == WdfSynchronizationScopeInvalid ||
        Attributes->SynchronizationScope > WdfSynchronizationScopeNone ||
        (Attributes->SynchronizationScope != WdfSynchronizationScopeInheritFromParent &&
         Attributes->SynchronizationScope != WdfSynchronizationScopeNone &&
         !(Rules & FX_ATTR_SCOPE))) {
        return STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID;
    }
    return STATUS_SUCCESS;
}

/* With the tree lock held. */
static void LinkToParent(FX_OBJECT *Object, FX_OBJECT *Parent) {
    Object->Parent = Parent;
    InterlockedIncrement(&Parent->References);
    InsertTailList(&Parent->Children, &Object->Siblings);
    if (Object->PassiveCleanup) {
        for (FX_OBJECT *up = Parent; up != NULL && !up->PassiveCleanup; up = up->Parent) {
            up->PassiveCleanup = TRUE;
        }
    }
    if (Object->Device == NULL) {
        Object->Device = Parent->Type->Type == FxTypeDevice ? (FX_DEVICE *)Parent : Parent->Device;
    }
}

static BOOLEAN TryLinkToParent(FX_OBJECT *Object, FX_OBJECT *Parent) {
    KIRQL irql;
    KeAcquireSpinLock(&Object->Client->TreeLock, &irql);
    BOOLEAN live = Parent->State == FxStateLive;
    if (live) {
        LinkToParent(Object, Parent);
    }
    KeReleaseSpinLock(&Object->Client->TreeLock, irql);
    return live;
}

void FxObjectSetParent(FX_OBJECT *Object, FX_OBJECT *Parent) {
    KIRQL irql;
    KeAcquireSpinLock(&Object->Client->TreeLock, &irql);
    LinkToParent(Object, Parent);
    KeReleaseSpinLock(&Object->Client->TreeLock, irql);
}

static void InheritLevels(FX_OBJECT *Object, const WDF_OBJECT_ATTRIBUTES *Attributes) {
    WDF_EXECUTION_LEVEL level = WdfExecutionLevelInheritFromParent;
    WDF_SYNCHRONIZATION_SCOPE scope = WdfSynchronizationScopeInheritFromParent;
    if (Attributes != NULL) {
        level = Attributes->ExecutionLevel;
        scope = Attributes->SynchronizationScope;
    }
    if (level == WdfExecutionLevelInheritFromParent) {
        level = Object->Parent != NULL ? Object->Parent->ExecutionLevel : WdfExecutionLevelDispatch;
    }
    if (scope == WdfSynchronizationScopeInheritFromParent) {
        scope = Object->Parent != NULL ? Object->Parent->Scope : WdfSynchronizationScopeNone;
    }
    Object->ExecutionLevel = level;
    Object->Scope = scope;
    /* A passive-level driver expects its EvtCleanup at passive level too. */
    if (level == WdfExecutionLevelPassive && Attributes != NULL &&
        Attributes->ExecutionLevel == WdfExecutionLevelPassive) {
        Object->PassiveCleanup = TRUE;
    }
}

static FX_OBJECT *AllocateObject(FX_CLIENT *Client, const FX_TYPE_INFO *Type, SIZE_T Trailer,
                                 const WDF_OBJECT_ATTRIBUTES *Attributes) {
    SIZE_T contextBytes = FxContextBytes(Attributes);
    SIZE_T body = ROUND16(Type->Size) + ROUND16(Trailer);
    if (contextBytes > MAXULONG || Trailer > MAXULONG) {
        return NULL;
    }
    FX_OBJECT *object = ExAllocatePool2(POOL_FLAG_NON_PAGED, body + contextBytes, FX_TAG);
    if (object == NULL) {
        return NULL;
    }
    object->Type = Type;
    object->Client = Client;
    object->References = 1;
    object->State = FxStateLive;
    object->NoDelete = (Type->Flags & FX_NO_DELETE) != 0;
    object->PassiveCleanup = (Type->Flags & FX_PASSIVE) != 0;
    InitializeListHead(&object->Children);
    InitializeListHead(&object->Siblings);
    InitializeListHead(&object->DisposeLink);
    if (contextBytes != 0) {
        FxContextInitInline(object, (FX_CONTEXT *)((PUCHAR)object + body), Attributes);
    }
    return object;
}

NTSTATUS FxObjectCreate(FX_CLIENT *Client, FX_TYPE Type, PWDF_OBJECT_ATTRIBUTES Attributes,
                        ULONG Rules, FX_OBJECT *DefaultParent, SIZE_T Trailer,
                        FX_OBJECT **RetObject) {
    NTSTATUS status = FxAttributesCheck(Client, Attributes, Rules);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_OBJECT *object = AllocateObject(Client, FxTypeInfo(Type), Trailer, Attributes);
    if (object == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = FxHandleAllocate(object, &object->Handle);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(object, FX_TAG);
        return status;
    }
    FX_OBJECT *parent = DefaultParent;
    if (Attributes != NULL && Attributes->ParentObject != NULL) {
        parent = FxHandleResolve(Client, Attributes->ParentObject, FxTypeAny, "ParentObject");
    }
    if (parent != NULL && !TryLinkToParent(object, parent)) {
        FxHandleFree(object->Handle, Type, _ReturnAddress());
        ExFreePoolWithTag(object, FX_TAG);
        return STATUS_DELETE_PENDING;
    }
    InheritLevels(object, Attributes);
    KIRQL irql;
    KeAcquireSpinLock(&Client->TreeLock, &irql);
    InsertTailList(&Client->Objects, &object->ClientLink);
    KeReleaseSpinLock(&Client->TreeLock, irql);
    *RetObject = object;
    return STATUS_SUCCESS;
}

PVOID FxObjectTrailer(FX_OBJECT *Object) { return (PUCHAR)Object + ROUND16(Object->Type->Size); }

void FxObjectPublish(FX_OBJECT *Object) { Object->Published = TRUE; }

BOOLEAN FxCopySized(void *Target, SIZE_T TargetSize, const void *Source, const USHORT *Sizes,
                    ULONG SizeCount) {
    ULONG size = *(const ULONG *)Source;
    for (ULONG i = 0; i < SizeCount; i++) {
        if (size == Sizes[i] && size <= TargetSize) {
            RtlZeroMemory(Target, TargetSize);
            RtlCopyMemory(Target, Source, size);
            return TRUE;
        }
    }
    return FALSE;
}
