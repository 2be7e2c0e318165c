/* WDFWORKITEM. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static void Routine(PVOID Context) {
    FX_WORKITEM *item = Context;
    if (item->Lock != NULL) {
        FxLockAcquire(item->Lock);
    }
    FX_CALL_DRIVER(item->Object.Client, "EvtWorkItem", item->Callback,
                   (WDFWORKITEM)item->Object.Handle);
    if (item->Lock != NULL) {
        FxLockRelease(item->Lock);
    }
}

void FxWorkItemDispose(FX_OBJECT *Object) { FxWorkFlush(&((FX_WORKITEM *)Object)->Work); }

NTSTATUS imp_WdfWorkItemCreate(PWDF_DRIVER_GLOBALS Globals, PWDF_WORKITEM_CONFIG Config,
                               PWDF_OBJECT_ATTRIBUTES Attributes, WDFWORKITEM *WorkItem) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Config);
    FX_REQUIRE(client, Attributes);
    FX_REQUIRE(client, WorkItem);
    *WorkItem = NULL;
    if (Config->Size != sizeof(WDF_WORKITEM_CONFIG)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (Config->EvtWorkItemFunc == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(client, FxTypeWorkItem, Attributes,
                                     FX_ATTR_REQUIRED | FX_ATTR_PARENT_REQUIRED, NULL, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_WORKITEM *item = (FX_WORKITEM *)object;
    FxWorkInit(&item->Work, Routine, item);
    item->Callback = Config->EvtWorkItemFunc;
    item->Lock = Config->AutomaticSerialization ? FxSerializationLock(object->Parent) : NULL;
    /* A work item runs at passive level, which a spin lock would take away from it. */
    if (item->Lock != NULL && !item->Lock->Passive) {
        FxObjectAbandon(object);
        return STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL;
    }
    FxObjectPublish(object);
    *WorkItem = (WDFWORKITEM)object->Handle;
    return STATUS_SUCCESS;
}

void imp_WdfWorkItemEnqueue(PWDF_DRIVER_GLOBALS Globals, WDFWORKITEM WorkItem) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_WORKITEM *item = FX_RESOLVE(client, WorkItem, WorkItem, FX_WORKITEM);
    FX_UP_TO_DISPATCH(client);
    FxWorkQueue(&item->Work);
}

WDFOBJECT imp_WdfWorkItemGetParentObject(PWDF_DRIVER_GLOBALS Globals, WDFWORKITEM WorkItem) {
    FX_WORKITEM *item = FX_RESOLVE(FX_CLIENT_OF(Globals), WorkItem, WorkItem, FX_WORKITEM);
    return item->Object.Parent->Handle;
}

void imp_WdfWorkItemFlush(PWDF_DRIVER_GLOBALS Globals, WDFWORKITEM WorkItem) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_WORKITEM *item = FX_RESOLVE(client, WorkItem, WorkItem, FX_WORKITEM);
    FX_PASSIVE_ONLY(client);
    FxWorkFlush(&item->Work);
}
