/* Timers, DPCs and work items: levels, serialization, stopping. */
#include "host/wdf/tests/check.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

typedef struct _COUNTER {
    ULONG Calls;
    KIRQL Irql;
    BOOLEAN Inside;
    BOOLEAN Overlap;
} COUNTER;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(COUNTER, GetCounter)

/* Shared by the callbacks that are serialised with each other. */
static volatile LONG Inside;
static BOOLEAN Overlapped;

static void Count(WDFOBJECT Object) {
    COUNTER *counter = GetCounter(Object);
    counter->Calls++;
    counter->Irql = KeGetCurrentIrql();
    if (InterlockedIncrement(&Inside) != 1) {
        Overlapped = TRUE;
    }
    InterlockedDecrement(&Inside);
}

static EVT_WDF_TIMER EvtTimer;
static EVT_WDF_DPC EvtDpc;
static EVT_WDF_WORKITEM EvtWorkItem;

static void EvtTimer(WDFTIMER Timer) { Count(Timer); }
static void EvtDpc(WDFDPC Dpc) { Count(Dpc); }
static void EvtWorkItem(WDFWORKITEM WorkItem) { Count(WorkItem); }

static void Sleep(ULONG Milliseconds) {
    LARGE_INTEGER due = {.QuadPart = WDF_REL_TIMEOUT_IN_MS(Milliseconds)};
    (void)KeDelayExecutionThread(KernelMode, FALSE, &due);
}

static void Attributes(WDF_OBJECT_ATTRIBUTES *Result, WDFOBJECT Parent) {
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(Result, COUNTER);
    Result->ParentObject = Parent;
}

static void TestTimers(WDFDEVICE Device) {
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFTIMER timer;
    Attributes(&attributes, Device);
    WDF_TIMER_CONFIG_INIT(&config, EvtTimer);
    CHECK_STATUS(WdfTimerCreate(&config, &attributes, &timer), STATUS_SUCCESS);
    CHECK(WdfTimerGetParentObject(timer) == Device);
    CHECK(!WdfTimerStart(timer, WDF_REL_TIMEOUT_IN_MS(10)));
    CHECK(WdfTimerStart(timer, WDF_REL_TIMEOUT_IN_MS(20))); /* it was set already */
    Sleep(15);
    CHECK(GetCounter(timer)->Calls == 0);
    Sleep(10);
    CHECK(GetCounter(timer)->Calls == 1 && GetCounter(timer)->Irql == DISPATCH_LEVEL);
    (void)WdfTimerStart(timer, WDF_REL_TIMEOUT_IN_MS(10));
    CHECK(WdfTimerStop(timer, TRUE));
    CHECK(!WdfTimerStop(timer, FALSE));
    Sleep(20);
    CHECK(GetCounter(timer)->Calls == 1);

    WDF_TIMER_CONFIG_INIT_PERIODIC(&config, EvtTimer, 10);
    CHECK_STATUS(WdfTimerCreate(&config, &attributes, &timer), STATUS_SUCCESS);
    (void)WdfTimerStart(timer, WDF_REL_TIMEOUT_IN_MS(10));
    Sleep(55);
    CHECK(GetCounter(timer)->Calls == 5);
    WdfObjectDelete(timer); /* stops it */

    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    CHECK_STATUS(WdfTimerCreate(&config, &attributes, &timer), STATUS_NOT_SUPPORTED);
    WDF_TIMER_CONFIG_INIT(&config, EvtTimer);
    /* The device's callbacks are serialised by a spin lock, which a passive timer cannot take. */
    CHECK_STATUS(WdfTimerCreate(&config, &attributes, &timer),
                 STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL);
    config.AutomaticSerialization = FALSE;
    CHECK_STATUS(WdfTimerCreate(&config, &attributes, &timer), STATUS_SUCCESS);
    (void)WdfTimerStart(timer, WDF_REL_TIMEOUT_IN_MS(1));
    Sleep(5);
    CHECK(GetCounter(timer)->Calls == 1 && GetCounter(timer)->Irql == PASSIVE_LEVEL);

    config.Size = 12;
    CHECK_STATUS(WdfTimerCreate(&config, &attributes, &timer), STATUS_INFO_LENGTH_MISMATCH);
}

static void TestDpcs(WDFDEVICE Device) {
    WDF_DPC_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDPC dpc;
    Attributes(&attributes, Device);
    WDF_DPC_CONFIG_INIT(&config, EvtDpc);
    CHECK_STATUS(WdfDpcCreate(&config, &attributes, &dpc), STATUS_SUCCESS);
    CHECK(WdfDpcWdmGetDpc(dpc) != NULL && WdfDpcGetParentObject(dpc) == Device);
    KIRQL irql;
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    CHECK(WdfDpcEnqueue(dpc));
    CHECK(!WdfDpcEnqueue(dpc));
    CHECK(GetCounter(dpc)->Calls == 0);
    KeLowerIrql(irql);
    Sleep(1);
    CHECK(GetCounter(dpc)->Calls == 1 && GetCounter(dpc)->Irql == DISPATCH_LEVEL);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    CHECK(WdfDpcEnqueue(dpc));
    CHECK(WdfDpcCancel(dpc, FALSE));
    KeLowerIrql(irql);
    Sleep(1);
    CHECK(GetCounter(dpc)->Calls == 1);
    WdfObjectDelete(dpc);
}

static void TestWorkItems(WDFDEVICE Device) {
    WDF_WORKITEM_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFWORKITEM item;
    Attributes(&attributes, Device);
    WDF_WORKITEM_CONFIG_INIT(&config, EvtWorkItem);
    CHECK_STATUS(WdfWorkItemCreate(&config, &attributes, &item),
                 STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL);
    config.AutomaticSerialization = FALSE;
    CHECK_STATUS(WdfWorkItemCreate(&config, &attributes, &item), STATUS_SUCCESS);
    WdfWorkItemFlush(item); /* nothing to wait for */
    WdfWorkItemEnqueue(item);
    WdfWorkItemEnqueue(item); /* queued already, or just run: it must run at least once */
    WdfWorkItemFlush(item);
    CHECK(GetCounter(item)->Calls >= 1 && GetCounter(item)->Irql == PASSIVE_LEVEL);
    CHECK(WdfWorkItemGetParentObject(item) == Device);
}

/* Under the device's lock no serialised callback of the device runs. */
static void TestSerialization(WDFDEVICE Device) {
    WDF_TIMER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFTIMER timer;
    Attributes(&attributes, Device);
    WDF_TIMER_CONFIG_INIT_PERIODIC(&config, EvtTimer, 1);
    CHECK_STATUS(WdfTimerCreate(&config, &attributes, &timer), STATUS_SUCCESS);
    (void)WdfTimerStart(timer, WDF_REL_TIMEOUT_IN_MS(1));
    for (ULONG i = 0; i < 20; i++) {
        WdfObjectAcquireLock(Device);
        CHECK(KeGetCurrentIrql() == DISPATCH_LEVEL);
        ULONG before = GetCounter(timer)->Calls;
        CHECK(InterlockedIncrement(&Inside) == 1);
        KeStallExecutionProcessor(50);
        CHECK(GetCounter(timer)->Calls == before);
        InterlockedDecrement(&Inside);
        WdfObjectReleaseLock(Device);
        Sleep(1);
    }
    WdfObjectDelete(timer);
    CHECK(!Overlapped);
}

static NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit) {
    (void)Driver;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFDEVICE device;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.SynchronizationScope = WdfSynchronizationScopeDevice;
    NTSTATUS status = WdfDeviceCreate(&DeviceInit, &attributes, &device);
    if (NT_SUCCESS(status)) {
        TestTimers(device);
        TestDpcs(device);
        TestWorkItems(device);
        TestSerialization(device);
    }
    return status;
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    PrintResult("async");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    config.EvtDriverUnload = EvtUnload;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
