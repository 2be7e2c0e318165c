/* WDFDPC. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static void Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    FX_DPC *dpc = Context;
    (void)Dpc;
    (void)First;
    (void)Second;
    if (dpc->Lock != NULL) {
        FxLockAcquire(dpc->Lock);
    }
    FX_CALL_DRIVER(dpc->Object.Client, "EvtDpcFunc", dpc->Callback, (WDFDPC)dpc->Object.Handle);
    if (dpc->Lock != NULL) {
        FxLockRelease(dpc->Lock);
    }
}

void FxDpcDispose(FX_OBJECT *Object) {
    FX_DPC *dpc = (FX_DPC *)Object;
    (void)KeRemoveQueueDpc(&dpc->Dpc);
    KeFlushQueuedDpcs();
}

NTSTATUS imp_WdfDpcCreate(PWDF_DRIVER_GLOBALS Globals, PWDF_DPC_CONFIG Config,
                          PWDF_OBJECT_ATTRIBUTES Attributes, WDFDPC *Dpc) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Config);
    FX_REQUIRE(client, Attributes);
    FX_REQUIRE(client, Dpc);
    *Dpc = NULL;
    if (Config->Size != sizeof(WDF_DPC_CONFIG)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (Config->EvtDpcFunc == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(client, FxTypeDpc, Attributes,
                                     FX_ATTR_REQUIRED | FX_ATTR_PARENT_REQUIRED, NULL, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_DPC *dpc = (FX_DPC *)object;
    KeInitializeDpc(&dpc->Dpc, Routine, dpc);
    dpc->Callback = Config->EvtDpcFunc;
    dpc->Lock = Config->AutomaticSerialization ? FxSerializationLock(object->Parent) : NULL;
    if (dpc->Lock != NULL && dpc->Lock->Passive) {
        FxObjectAbandon(object);
        return STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL;
    }
    FxObjectPublish(object);
    *Dpc = (WDFDPC)object->Handle;
    return STATUS_SUCCESS;
}

BOOLEAN imp_WdfDpcEnqueue(PWDF_DRIVER_GLOBALS Globals, WDFDPC Dpc) {
    FX_DPC *dpc = FX_RESOLVE(FX_CLIENT_OF(Globals), Dpc, Dpc, FX_DPC);
    return KeInsertQueueDpc(&dpc->Dpc, NULL, NULL);
}

BOOLEAN imp_WdfDpcCancel(PWDF_DRIVER_GLOBALS Globals, WDFDPC Dpc, BOOLEAN Wait) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DPC *dpc = FX_RESOLVE(client, Dpc, Dpc, FX_DPC);
    BOOLEAN was = KeRemoveQueueDpc(&dpc->Dpc);
    if (Wait) {
        FX_PASSIVE_ONLY(client);
        KeFlushQueuedDpcs();
    }
    return was;
}

WDFOBJECT imp_WdfDpcGetParentObject(PWDF_DRIVER_GLOBALS Globals, WDFDPC Dpc) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), Dpc, Dpc, FX_DPC)->Object.Parent->Handle;
}

PKDPC imp_WdfDpcWdmGetDpc(PWDF_DRIVER_GLOBALS Globals, WDFDPC Dpc) {
    return &FX_RESOLVE(FX_CLIENT_OF(Globals), Dpc, Dpc, FX_DPC)->Dpc;
}
