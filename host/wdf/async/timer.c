/* WDFTIMER. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static void Call(FX_TIMER *Timer) {
    if (Timer->Lock != NULL) {
        FxLockAcquire(Timer->Lock);
    }
    Timer->CallbackThread = KeGetCurrentThread();
    FX_CALL_DRIVER(Timer->Object.Client, "EvtTimerFunc", Timer->Callback,
                   (WDFTIMER)Timer->Object.Handle);
    Timer->CallbackThread = NULL;
    if (Timer->Lock != NULL) {
        FxLockRelease(Timer->Lock);
    }
}

static void AtPassive(PVOID Context) { Call(Context); }

static void AtDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    FX_TIMER *timer = Context;
    (void)Dpc;
    (void)First;
    (void)Second;
    if (timer->Passive) {
        FxWorkQueue(&timer->Work);
    } else {
        Call(timer);
    }
}

static void Flush(FX_TIMER *Timer) {
    if (Timer->CallbackThread == KeGetCurrentThread()) {
        return; /* waiting for its own end */
    }
    KeFlushQueuedDpcs();
    if (Timer->Passive) {
        FxWorkFlush(&Timer->Work);
    }
}

void FxTimerDispose(FX_OBJECT *Object) {
    FX_TIMER *timer = (FX_TIMER *)Object;
    timer->Stopped = TRUE;
    (void)KeCancelTimer(&timer->Timer);
    Flush(timer);
}

static NTSTATUS CheckConfig(const WDF_TIMER_CONFIG *Config, BOOLEAN Passive) {
    if (Config->EvtTimerFunc == NULL || Config->Period > MAXLONG ||
        (Config->TolerableDelay > MAXLONG && Config->TolerableDelay != MAXULONG)) {
        return STATUS_INVALID_PARAMETER;
    }
    /* High resolution and leave to be late exclude each other; virtual time is exact anyway. */
    if (Config->UseHighResolutionTimer == WdfTrue && Config->TolerableDelay != 0) {
        return STATUS_INVALID_PARAMETER;
    }
    return Passive && Config->Period != 0 ? STATUS_NOT_SUPPORTED : STATUS_SUCCESS;
}

FX_LOCK *FxSerializationLock(FX_OBJECT *Parent) {
    for (FX_OBJECT *up = Parent; up != NULL; up = up->Parent) {
        if (up->Type->Type == FxTypeQueue) {
            return FxQueueLock((FX_QUEUE *)up);
        }
        if (up->Type->Type == FxTypeDevice) {
            return up->Scope == WdfSynchronizationScopeDevice ? up->CallbackLock : NULL;
        }
    }
    return NULL;
}

NTSTATUS imp_WdfTimerCreate(PWDF_DRIVER_GLOBALS Globals, PWDF_TIMER_CONFIG Config,
                            PWDF_OBJECT_ATTRIBUTES Attributes, WDFTIMER *Timer) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Config);
    FX_REQUIRE(client, Attributes);
    FX_REQUIRE(client, Timer);
    *Timer = NULL;
    WDF_TIMER_CONFIG config;
    if (!FX_COPY_SIZED(&config, Config, 24, 32, sizeof(config))) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(client, FxTypeTimer, Attributes,
                                     FX_ATTR_REQUIRED | FX_ATTR_PARENT_REQUIRED | FX_ATTR_LEVEL,
                                     NULL, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_TIMER *timer = (FX_TIMER *)object;
    timer->Passive = Attributes->ExecutionLevel == WdfExecutionLevelPassive;
    KeInitializeTimer(&timer->Timer);
    KeInitializeDpc(&timer->Dpc, AtDpc, timer);
    FxWorkInit(&timer->Work, AtPassive, timer);
    status = CheckConfig(&config, timer->Passive);
    timer->Callback = config.EvtTimerFunc;
    timer->Period = config.Period;
    timer->TolerableDelay = config.TolerableDelay;
    if (NT_SUCCESS(status) && config.AutomaticSerialization) {
        timer->Lock = FxSerializationLock(object->Parent);
        if (timer->Lock != NULL && timer->Lock->Passive != timer->Passive) {
            status = STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL;
        }
    }
    if (!NT_SUCCESS(status)) {
        FxObjectAbandon(object);
        return status;
    }
    FxObjectPublish(object);
    *Timer = (WDFTIMER)object->Handle;
    return STATUS_SUCCESS;
}

BOOLEAN imp_WdfTimerStart(PWDF_DRIVER_GLOBALS Globals, WDFTIMER Timer, LONGLONG DueTime) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TIMER *timer = FX_RESOLVE(client, Timer, Timer, FX_TIMER);
    FX_UP_TO_DISPATCH(client);
    if (timer->Stopped) {
        /* Starting it now would fire into freed memory; KMDF ignores the start as well. */
        return FALSE;
    }
    LARGE_INTEGER due = {.QuadPart = DueTime};
    ULONG delay = timer->TolerableDelay == MAXULONG ? MAXLONG : timer->TolerableDelay;
    if (delay != 0) {
        return KeSetCoalescableTimer(&timer->Timer, due, timer->Period, delay, &timer->Dpc);
    }
    return KeSetTimerEx(&timer->Timer, due, (LONG)timer->Period, &timer->Dpc);
}

BOOLEAN imp_WdfTimerStop(PWDF_DRIVER_GLOBALS Globals, WDFTIMER Timer, BOOLEAN Wait) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TIMER *timer = FX_RESOLVE(client, Timer, Timer, FX_TIMER);
    FxRequireIrql(client, Wait ? PASSIVE_LEVEL : DISPATCH_LEVEL, __func__);
    BOOLEAN was = KeCancelTimer(&timer->Timer);
    if (Wait) {
        Flush(timer);
    }
    return was;
}

WDFOBJECT imp_WdfTimerGetParentObject(PWDF_DRIVER_GLOBALS Globals, WDFTIMER Timer) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), Timer, Timer, FX_TIMER)->Object.Parent->Handle;
}
