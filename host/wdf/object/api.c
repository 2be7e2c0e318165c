/* WdfObject*: the functions on any object. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/reference.h"

NTSTATUS imp_WdfObjectCreate(PWDF_DRIVER_GLOBALS Globals, PWDF_OBJECT_ATTRIBUTES Attributes,
                             WDFOBJECT *Object) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Object);
    *Object = NULL;
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(client, FxTypeGeneral, Attributes, FX_ATTR_LEVEL,
                                     (FX_OBJECT *)client->Driver, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FxObjectPublish(object);
    *Object = object->Handle;
    return STATUS_SUCCESS;
}

void imp_WdfObjectDelete(PWDF_DRIVER_GLOBALS Globals, WDFOBJECT Object) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_OBJECT *object = FX_RESOLVE(client, Object, Any, FX_OBJECT);
    if (object->NoDelete) {
        FxViolation(client, WDF_OBJECT_ERROR, (ULONG_PTR)Object, 0,
                    "WdfObjectDelete: the %s %p belongs to the framework; the driver may not "
                    "delete it",
                    object->Type->Name, Object);
    }
    object->DeleteSite = _ReturnAddress();
    if (!FxObjectDelete(object)) {
        FxViolation(client, WDF_OBJECT_ERROR, (ULONG_PTR)Object, 0,
                    "WdfObjectDelete: the %s %p was deleted already", object->Type->Name, Object);
    }
}

void imp_WdfObjectReferenceActual(PWDF_DRIVER_GLOBALS Globals, WDFOBJECT Handle, PVOID Tag,
                                  LONG Line, PCCH File) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_OBJECT *object = FX_RESOLVE(client, Handle, Any, FX_OBJECT);
    FxReferenceForDriver(object, Tag, Line, File);
}

void FxReferenceForDriver(FX_OBJECT *Object, PVOID Tag, LONG Line, PCSTR File) {
    FX_REFERENCE *reference = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*reference), FX_TAG);
    if (reference == NULL) {
        /* The caller cannot fail; a reference without a record would be a false report later. */
        FxViolation(Object->Client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Object->Handle, 0,
                    "%s:%d: no memory to record a reference", File, Line);
    }
    *reference = (FX_REFERENCE){.Tag = Tag, .Line = Line, .File = File};
    KIRQL irql;
    KeAcquireSpinLock(&Object->Client->TreeLock, &irql);
    reference->Next = Object->DriverReferences;
    Object->DriverReferences = reference;
    KeReleaseSpinLock(&Object->Client->TreeLock, irql);
    FxObjectReference(Object);
}

static FX_REFERENCE *TakeReference(FX_OBJECT *Object, const void *Tag) {
    KIRQL irql;
    KeAcquireSpinLock(&Object->Client->TreeLock, &irql);
    FX_REFERENCE **link = &Object->DriverReferences;
    while (*link != NULL && (*link)->Tag != Tag) {
        link = &(*link)->Next;
    }
    FX_REFERENCE *found = *link;
    if (found != NULL) {
        *link = found->Next;
    }
    KeReleaseSpinLock(&Object->Client->TreeLock, irql);
    return found;
}

void imp_WdfObjectDereferenceActual(PWDF_DRIVER_GLOBALS Globals, WDFOBJECT Handle, PVOID Tag,
                                    LONG Line, PCCH File) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_OBJECT *object = FX_RESOLVE(client, Handle, Any, FX_OBJECT);
    FX_REFERENCE *reference = TakeReference(object, Tag);
    if (reference == NULL) {
        FxViolation(client, WDF_OBJECT_ERROR, (ULONG_PTR)Handle, 0,
                    "WdfObjectDereference at %s:%d: the driver holds no reference with tag %p on "
                    "the %s %p",
                    File, Line, Tag, object->Type->Name, Handle);
    }
    ExFreePoolWithTag(reference, FX_TAG);
    FxObjectDereference(object);
}

NTSTATUS imp_WdfObjectQuery(PWDF_DRIVER_GLOBALS Globals, WDFOBJECT Object, const GUID *Guid,
                            ULONG QueryBufferLength, PVOID QueryBuffer) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    (void)FX_RESOLVE(client, Object, Any, FX_OBJECT);
    FX_REQUIRE(client, Guid);
    (void)QueryBufferLength;
    (void)QueryBuffer;
    /* No interface of objects is published; KMDF answers every unknown one so. */
    return STATUS_NOT_FOUND;
}

static FX_LOCK *CallbackLockOf(const FX_CLIENT *Client, FX_OBJECT *Object, PCSTR Function) {
    FX_TYPE type = Object->Type->Type;
    if ((type != FxTypeDevice && type != FxTypeQueue) || Object->CallbackLock == NULL) {
        FxViolation(Client, WDF_INVALID_LOCK_OPERATION, (ULONG_PTR)Object->Handle, 0,
                    "%s: the %s %p has no synchronization lock", FxApiName(Function),
                    Object->Type->Name, Object->Handle);
    }
    return Object->CallbackLock;
}

void imp_WdfObjectAcquireLock(PWDF_DRIVER_GLOBALS Globals, WDFOBJECT Object) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_OBJECT *object = FX_RESOLVE(client, Object, Any, FX_OBJECT);
    FX_LOCK *lock = CallbackLockOf(client, object, __func__);
    FxRequireIrql(client, lock->Passive ? PASSIVE_LEVEL : DISPATCH_LEVEL, __func__);
    if (FxLockIsMine(lock)) {
        FxViolation(client, WDF_RECURSIVE_LOCK, (ULONG_PTR)Object, 0,
                    "WdfObjectAcquireLock: this thread holds the lock of the %s %p already",
                    object->Type->Name, Object);
    }
    FxLockAcquire(lock);
}

void imp_WdfObjectReleaseLock(PWDF_DRIVER_GLOBALS Globals, WDFOBJECT Object) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_OBJECT *object = FX_RESOLVE(client, Object, Any, FX_OBJECT);
    FX_LOCK *lock = CallbackLockOf(client, object, __func__);
    if (!FxLockIsMine(lock)) {
        FxViolation(client, WDF_INVALID_LOCK_OPERATION, (ULONG_PTR)Object, 0,
                    "WdfObjectReleaseLock: this thread does not hold the lock of the %s %p",
                    object->Type->Name, Object);
    }
    FxLockRelease(lock);
}
