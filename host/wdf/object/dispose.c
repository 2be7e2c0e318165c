/*
 * The end of objects: delete, cleanup in order, destroy at the last reference.
 *
 * Cleanup may have to run at PASSIVE_LEVEL. Then the object waits in its client's list for the
 * client's work item; until that ran it stays complete, only no longer live.
 */
#include "host/wdf/inc/fx.h"

static void Destroy(FX_OBJECT *Object) {
    FX_CLIENT *client = Object->Client;
    FX_OBJECT *parent = Object->Parent;
    if (Object->Published) {
        FxContextCallDestroy(Object);
    }
    if (Object->Type->Destroy != NULL) {
        Object->Type->Destroy(Object);
    }
    KIRQL irql;
    KeAcquireSpinLock(&client->TreeLock, &irql);
    RemoveEntryList(&Object->ClientLink);
    KeReleaseSpinLock(&client->TreeLock, irql);
    FxHandleFree(Object->Handle, Object->Type->Type, Object->DeleteSite);
    FxContextFree(Object);
    ExFreePoolWithTag(Object, FX_TAG);
    if (parent != NULL) {
        FxObjectDereference(parent);
    }
}

void FxObjectReference(FX_OBJECT *Object) { InterlockedIncrement(&Object->References); }

void FxObjectDereference(FX_OBJECT *Object) {
    if (InterlockedDecrement(&Object->References) == 0) {
        Destroy(Object);
    }
}

static FX_OBJECT *TakeChild(FX_OBJECT *Object) {
    FX_OBJECT *child = NULL;
    KIRQL irql;
    KeAcquireSpinLock(&Object->Client->TreeLock, &irql);
    if (!IsListEmpty(&Object->Children)) {
        child = CONTAINING_RECORD(RemoveHeadList(&Object->Children), FX_OBJECT, Siblings);
        InitializeListHead(&child->Siblings);
        child->State = FxStateDeleting;
    }
    KeReleaseSpinLock(&Object->Client->TreeLock, irql);
    return child;
}

static void DisposeNow(FX_OBJECT *Object);

static void DisposeChildren(FX_OBJECT *Object) {
    for (FX_OBJECT *child; (child = TakeChild(Object)) != NULL;) {
        child->DeleteSite = Object->DeleteSite;
        DisposeNow(child);
    }
}

static void DisposeNow(FX_OBJECT *Object) {
    if (Object->State != FxStateDisposed) {
        if (Object->Type->Dispose != NULL) {
            Object->Type->Dispose(Object);
        }
        DisposeChildren(Object);
        if (Object->Published) {
            FxContextCallCleanup(Object);
        }
        Object->State = FxStateDisposed;
    }
    FxObjectDereference(Object);
}

void FxObjectDisposeEarly(FX_OBJECT *Object) {
    if (Object->Contexts == NULL && IsListEmpty(&Object->Children)) {
        return;
    }
    DisposeChildren(Object);
    if (Object->Published) {
        FxContextCallCleanup(Object);
        for (FX_CONTEXT *context = Object->Contexts; context != NULL; context = context->Next) {
            context->EvtCleanup = NULL;
        }
    }
}

static void DisposeWorker(PVOID Parameter) {
    FX_CLIENT *client = Parameter;
    KIRQL irql;
    KeAcquireSpinLock(&client->TreeLock, &irql);
    while (!IsListEmpty(&client->DisposeList)) {
        FX_OBJECT *object =
            CONTAINING_RECORD(RemoveHeadList(&client->DisposeList), FX_OBJECT, DisposeLink);
        KeReleaseSpinLock(&client->TreeLock, irql);
        DisposeNow(object);
        KeAcquireSpinLock(&client->TreeLock, &irql);
    }
    client->DisposeQueued = FALSE;
    KeReleaseSpinLock(&client->TreeLock, irql);
    KeSetEvent(&client->DisposeIdle, IO_NO_INCREMENT, FALSE);
}

static void DisposeLater(FX_OBJECT *Object) {
    FX_CLIENT *client = Object->Client;
    KIRQL irql;
    KeAcquireSpinLock(&client->TreeLock, &irql);
    InsertTailList(&client->DisposeList, &Object->DisposeLink);
    BOOLEAN queue = !client->DisposeQueued;
    client->DisposeQueued = TRUE;
    if (queue) {
        KeClearEvent(&client->DisposeIdle);
    }
    KeReleaseSpinLock(&client->TreeLock, irql);
    if (queue) {
        ExQueueWorkItem(&client->DisposeWork, DelayedWorkQueue);
    }
}

/* TRUE for the one caller that ends the object; it is unlinked from its parent then. */
static BOOLEAN BeginDelete(FX_OBJECT *Object) {
    KIRQL irql;
    KeAcquireSpinLock(&Object->Client->TreeLock, &irql);
    BOOLEAN mine = Object->State == FxStateLive;
    if (mine) {
        Object->State = FxStateDeleting;
        RemoveEntryList(&Object->Siblings);
        InitializeListHead(&Object->Siblings);
    }
    KeReleaseSpinLock(&Object->Client->TreeLock, irql);
    return mine;
}

BOOLEAN FxObjectDelete(FX_OBJECT *Object) {
    const void *site = _ReturnAddress();
    if (!BeginDelete(Object)) {
        return FALSE;
    }
    if (Object->DeleteSite == NULL) {
        Object->DeleteSite = site;
    }
    if (Object->PassiveCleanup && KeGetCurrentIrql() > PASSIVE_LEVEL) {
        DisposeLater(Object);
    } else {
        DisposeNow(Object);
    }
    return TRUE;
}

void FxObjectAbandon(FX_OBJECT *Object) {
    Object->Published = FALSE;
    (void)FxObjectDelete(Object);
}

void FxClientInit(FX_CLIENT *Client, PDRIVER_OBJECT DriverObject, ULONG MinorVersion,
                  ULONG FunctionCount) {
    Client->DriverObject = DriverObject;
    Client->MinorVersion = MinorVersion;
    Client->FunctionCount = FunctionCount;
    KeInitializeSpinLock(&Client->TreeLock);
    InitializeListHead(&Client->Objects);
    InitializeListHead(&Client->DisposeList);
    KeInitializeEvent(&Client->DisposeIdle, NotificationEvent, TRUE);
    ExInitializeWorkItem(&Client->DisposeWork, DisposeWorker, Client);
}

void FxClientDrainDispose(FX_CLIENT *Client) {
    (void)KeWaitForSingleObject(&Client->DisposeIdle, Executive, KernelMode, FALSE, NULL);
}

void FxClientCheckLeaks(FX_CLIENT *Client) {
    if (IsListEmpty(&Client->Objects)) {
        return;
    }
    const FX_OBJECT *object = CONTAINING_RECORD(Client->Objects.Flink, FX_OBJECT, ClientLink);
    const FX_REFERENCE *reference = object->DriverReferences;
    if (reference != NULL) {
        FxViolation(Client, WDF_OBJECT_ERROR, (ULONG_PTR)object->Handle, 0,
                    "the driver unloaded but still holds a reference on the %s %p, taken at %s:%d "
                    "(tag %p)",
                    object->Type->Name, object->Handle, reference->File, reference->Line,
                    reference->Tag);
    }
    FxViolation(Client, WDF_OBJECT_ERROR, (ULONG_PTR)object->Handle, 0,
                "the driver unloaded but the %s %p still exists", object->Type->Name,
                object->Handle);
}
