/* Context spaces: the driver's own bytes on a framework object, found by type. */
#include "host/wdf/inc/fx.h"

#define CONTEXT_SIGNATURE 'txCF'

PCWDF_OBJECT_CONTEXT_TYPE_INFO FxContextUniqueType(PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo) {
    /* A type shared between modules has a descriptor in each; the driver names the one that counts.
     */
    if (TypeInfo->EvtDriverGetUniqueContextType != NULL) {
        return TypeInfo->EvtDriverGetUniqueContextType();
    }
    return TypeInfo->UniqueType != NULL ? TypeInfo->UniqueType : TypeInfo;
}

static SIZE_T DataBytes(const WDF_OBJECT_ATTRIBUTES *Attributes) {
    if (Attributes->ContextTypeInfo == NULL) {
        return 0;
    }
    SIZE_T bytes = Attributes->ContextSizeOverride != 0 ? Attributes->ContextSizeOverride
                                                        : Attributes->ContextTypeInfo->ContextSize;
    return (bytes + 15) & ~(SIZE_T)15;
}

SIZE_T FxContextBytes(const WDF_OBJECT_ATTRIBUTES *Attributes) {
    if (Attributes == NULL ||
        (Attributes->ContextTypeInfo == NULL && Attributes->EvtCleanupCallback == NULL &&
         Attributes->EvtDestroyCallback == NULL)) {
        return 0;
    }
    return sizeof(FX_CONTEXT) + DataBytes(Attributes);
}

static void Fill(FX_OBJECT *Object, FX_CONTEXT *Context, const WDF_OBJECT_ATTRIBUTES *Attributes) {
    Context->Object = Object;
    Context->TypeInfo = Attributes->ContextTypeInfo == NULL
                            ? NULL
                            : FxContextUniqueType(Attributes->ContextTypeInfo);
    Context->EvtCleanup = Attributes->EvtCleanupCallback;
    Context->EvtDestroy = Attributes->EvtDestroyCallback;
    Context->Signature = CONTEXT_SIGNATURE;
}

void FxContextInitInline(FX_OBJECT *Object, FX_CONTEXT *Context,
                         const WDF_OBJECT_ATTRIBUTES *Attributes) {
    Fill(Object, Context, Attributes);
    Context->Inline = TRUE;
    Object->Contexts = Context;
}

static FX_CONTEXT *Find(FX_OBJECT *Object, PCWDF_OBJECT_CONTEXT_TYPE_INFO Unique) {
    for (FX_CONTEXT *context = Object->Contexts; context != NULL; context = context->Next) {
        if (context->TypeInfo == Unique) {
            return context;
        }
    }
    return NULL;
}

static void Append(FX_OBJECT *Object, FX_CONTEXT *Context) {
    FX_CONTEXT **link = &Object->Contexts;
    while (*link != NULL) {
        link = &(*link)->Next;
    }
    *link = Context;
}

NTSTATUS FxContextAdd(FX_OBJECT *Object, const WDF_OBJECT_ATTRIBUTES *Attributes,
                      PVOID *RetContext) {
    FX_CONTEXT *fresh =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(FX_CONTEXT) + DataBytes(Attributes), FX_TAG);
    if (fresh == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Fill(Object, fresh, Attributes);

    NTSTATUS status = STATUS_SUCCESS;
    FX_CONTEXT *context = fresh;
    KIRQL irql;
    KeAcquireSpinLock(&Object->Client->TreeLock, &irql);
    FX_CONTEXT *old = Find(Object, fresh->TypeInfo);
    if (old != NULL) {
        status = STATUS_OBJECT_NAME_EXISTS;
        context = old;
    } else if (Object->State != FxStateLive) {
        status = STATUS_DELETE_PENDING;
    } else {
        Append(Object, fresh);
    }
    KeReleaseSpinLock(&Object->Client->TreeLock, irql);

    if (status != STATUS_SUCCESS) {
        ExFreePoolWithTag(fresh, FX_TAG);
    }
    if (NT_SUCCESS(status) && RetContext != NULL) {
        *RetContext = context->Data;
    }
    return status;
}

void FxContextCallCleanup(FX_OBJECT *Object) {
    for (FX_CONTEXT *context = Object->Contexts; context != NULL; context = context->Next) {
        if (context->EvtCleanup != NULL) {
            FX_CALL_DRIVER(Object->Client, "EvtCleanupCallback", context->EvtCleanup,
                           Object->Handle);
        }
    }
}

void FxContextCallDestroy(FX_OBJECT *Object) {
    for (FX_CONTEXT *context = Object->Contexts; context != NULL; context = context->Next) {
        if (context->EvtDestroy != NULL) {
            FX_CALL_DRIVER(Object->Client, "EvtDestroyCallback", context->EvtDestroy,
                           Object->Handle);
        }
    }
}

void FxContextFree(FX_OBJECT *Object) {
    for (FX_CONTEXT *context = Object->Contexts, *next; context != NULL; context = next) {
        next = context->Next;
        context->Signature = 0;
        if (!context->Inline) {
            ExFreePoolWithTag(context, FX_TAG);
        }
    }
    Object->Contexts = NULL;
}

PVOID imp_WdfObjectGetTypedContextWorker(PWDF_DRIVER_GLOBALS Globals, WDFOBJECT Handle,
                                         PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_OBJECT *object = FX_RESOLVE(client, Handle, Any, FX_OBJECT);
    FX_REQUIRE(client, TypeInfo);
    FX_CONTEXT *context = Find(object, FxContextUniqueType(TypeInfo));
    return context != NULL ? context->Data : NULL;
}

NTSTATUS imp_WdfObjectAllocateContext(PWDF_DRIVER_GLOBALS Globals, WDFOBJECT Handle,
                                      PWDF_OBJECT_ATTRIBUTES ContextAttributes, PVOID *Context) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_OBJECT *object = FX_RESOLVE(client, Handle, Any, FX_OBJECT);
    FX_REQUIRE(client, ContextAttributes);
    NTSTATUS status = FxAttributesCheck(client, ContextAttributes, FX_ATTR_NO_PARENT);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (ContextAttributes->ContextTypeInfo == NULL) {
        return STATUS_OBJECT_NAME_INVALID;
    }
    return FxContextAdd(object, ContextAttributes, Context);
}

WDFOBJECT imp_WdfObjectContextGetObject(PWDF_DRIVER_GLOBALS Globals, PVOID ContextPointer) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, ContextPointer);
    FX_CONTEXT *context = CONTAINING_RECORD(ContextPointer, FX_CONTEXT, Data);
    if (context->Signature != CONTEXT_SIGNATURE) {
        FxViolation(client, WDF_INVALID_HANDLE, (ULONG_PTR)ContextPointer, 0,
                    "WdfObjectContextGetObject: %p is not the start of a context", ContextPointer);
    }
    return context->Object->Handle;
}
