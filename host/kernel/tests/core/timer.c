/* Timers, DPCs, IRQL and work items. */
#include "core.h"

typedef struct _TICK {
    KTIMER Timer;
    KDPC Dpc;
    KEVENT Done;
    ULONG Count;
    KIRQL Irql;
    PVOID Argument;
} TICK;

static void TickDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) {
    TICK *Tick = Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument2);
    Tick->Irql = KeGetCurrentIrql();
    Tick->Argument = Argument1;
    if (++Tick->Count == 3) {
        KeSetEvent(&Tick->Done, 0, FALSE);
    }
}

static void TestPeriodic(void) {
    TICK Tick = {.Count = 0};
    LARGE_INTEGER Due = {.QuadPart = -100000};
    ULONGLONG Before = KeQueryUnbiasedInterruptTime();

    KeInitializeTimerEx(&Tick.Timer, SynchronizationTimer);
    KeInitializeDpc(&Tick.Dpc, TickDpc, &Tick);
    KeInitializeEvent(&Tick.Done, NotificationEvent, FALSE);
    CHECK(!KeSetTimerEx(&Tick.Timer, Due, 20, &Tick.Dpc));
    KeWaitForSingleObject(&Tick.Done, Executive, KernelMode, FALSE, NULL);
    CHECK(KeCancelTimer(&Tick.Timer));
    CHECK(!KeCancelTimer(&Tick.Timer));
    CHECK(Tick.Irql == DISPATCH_LEVEL);
    /* 10 ms, then two periods of 20 ms. */
    CHECK(KeQueryUnbiasedInterruptTime() - Before >= 500000);
    CHECK(KeQueryUnbiasedInterruptTime() - Before < 510000);
}

static void TestDpcDelivery(void) {
    TICK Tick = {.Count = 10};
    KIRQL OldIrql;

    KeInitializeDpc(&Tick.Dpc, TickDpc, &Tick);
    KeSetTargetProcessorDpc(&Tick.Dpc, (CCHAR)KeGetCurrentProcessorNumberEx(NULL));
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    CHECK(KeInsertQueueDpc(&Tick.Dpc, (PVOID)1, NULL));
    CHECK(!KeInsertQueueDpc(&Tick.Dpc, (PVOID)2, NULL));
    CHECK(Tick.Count == 10);
    KeLowerIrql(OldIrql);
    CHECK(Tick.Count == 11);
    CHECK(Tick.Argument == (PVOID)1);
    KeRaiseIrql(DISPATCH_LEVEL, &OldIrql);
    KeInsertQueueDpc(&Tick.Dpc, NULL, NULL);
    CHECK(KeRemoveQueueDpc(&Tick.Dpc));
    CHECK(!KeRemoveQueueDpc(&Tick.Dpc));
    KeLowerIrql(OldIrql);
    CHECK(Tick.Count == 11);
    KeFlushQueuedDpcs();
}

static void TestTimerWait(void) {
    KTIMER Timer;
    LARGE_INTEGER Due = {.QuadPart = -10000};
    LARGE_INTEGER Now;

    KeInitializeTimer(&Timer);
    KeSetTimer(&Timer, Due, NULL);
    CHECK(!KeReadStateTimer(&Timer));
    CHECK(KeWaitForSingleObject(&Timer, Executive, KernelMode, FALSE, NULL) == STATUS_SUCCESS);
    CHECK(KeReadStateTimer(&Timer));
    KeQuerySystemTimePrecise(&Now);
    Now.QuadPart += 1000000;
    KeSetTimer(&Timer, Now, NULL);
    CHECK(KeWaitForSingleObject(&Timer, Executive, KernelMode, FALSE, NULL) == STATUS_SUCCESS);
    KeQuerySystemTimePrecise(&Due);
    CHECK(Due.QuadPart >= Now.QuadPart);
}

static void TestStall(void) {
    LARGE_INTEGER Frequency;
    LARGE_INTEGER Before = KeQueryPerformanceCounter(&Frequency);
    LARGE_INTEGER After;

    KeStallExecutionProcessor(50);
    After = KeQueryPerformanceCounter(NULL);
    CHECK((After.QuadPart - Before.QuadPart) * 1000000 / Frequency.QuadPart >= 50);
}

typedef struct _WORK {
    WORK_QUEUE_ITEM Item;
    KEVENT Done;
    KIRQL Irql;
} WORK;

static void WorkRoutine(PVOID Context) {
    WORK *Work = Context;

    Work->Irql = KeGetCurrentIrql();
    KeSetEvent(&Work->Done, 0, FALSE);
}

static void TestWorkItem(void) {
    WORK Work = {.Irql = HIGH_LEVEL};

    KeInitializeEvent(&Work.Done, NotificationEvent, FALSE);
    ExInitializeWorkItem(&Work.Item, WorkRoutine, &Work);
    ExQueueWorkItem(&Work.Item, DelayedWorkQueue);
    KeWaitForSingleObject(&Work.Done, Executive, KernelMode, FALSE, NULL);
    CHECK(Work.Irql == PASSIVE_LEVEL);
}

void TestTimersAndDpcs(void) {
    TestPeriodic();
    TestDpcDelivery();
    TestTimerWait();
    TestStall();
    TestWorkItem();
}
