/*
 * Device timers (IoInitializeTimer): one DPC a second for all devices that have started theirs.
 */
#include "host/kernel/inc/io.h"

struct _IO_TIMER {
    CSHORT Type;
    CSHORT Enabled;
    LIST_ENTRY Link;
    PIO_TIMER_ROUTINE Routine;
    PVOID Context;
    PDEVICE_OBJECT Device;
};

#define ONE_SECOND_MS 1000
#define ONE_SECOND (-10LL * 1000 * 1000)

static KSPIN_LOCK timersLock;
static LIST_ENTRY timers;
static ULONG enabledCount;
static KTIMER tick;
static KDPC tickDpc;

// Takes the enabled timers one by one, since a routine may stop or free any of them.
static KDEFERRED_ROUTINE runTimers;
static VOID runTimers(PKDPC dpc, PVOID context, PVOID first, PVOID second) {
    UNREFERENCED_PARAMETER(dpc);
    UNREFERENCED_PARAMETER(context);
    UNREFERENCED_PARAMETER(first);
    UNREFERENCED_PARAMETER(second);
    ULONG count = 0;
    KeAcquireSpinLockAtDpcLevel(&timersLock);
    for (PLIST_ENTRY link = timers.Flink; link != &timers; link = link->Flink) {
        count++;
    }
    while (count--) {
        PIO_TIMER timer = CONTAINING_RECORD(timers.Flink, struct _IO_TIMER, Link);
        if (&timer->Link == &timers) {
            break;
        }
        RemoveEntryList(&timer->Link);
        InsertTailList(&timers, &timer->Link);
        if (timer->Enabled) {
            PIO_TIMER_ROUTINE routine = timer->Routine;
            PDEVICE_OBJECT device = timer->Device;
            PVOID argument = timer->Context;
            KeReleaseSpinLockFromDpcLevel(&timersLock);
            routine(device, argument);
            KeAcquireSpinLockAtDpcLevel(&timersLock);
        }
    }
    KeReleaseSpinLockFromDpcLevel(&timersLock);
}

VOID IopInitTimers(VOID) {
    InitializeListHead(&timers);
    KeInitializeSpinLock(&timersLock);
    KeInitializeTimer(&tick);
    KeInitializeDpc(&tickDpc, runTimers, NULL);
}

NTSTATUS IoInitializeTimer(PDEVICE_OBJECT DeviceObject, PIO_TIMER_ROUTINE TimerRoutine,
                           PVOID Context) {
    KIRQL irql;
    PIO_TIMER timer = DeviceObject->Timer;
    if (!timer) {
        timer = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*timer), IOP_TAG_DEVICE);
        if (!timer) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        timer->Type = IO_TYPE_TIMER;
        timer->Device = DeviceObject;
        DeviceObject->Timer = timer;
        KeAcquireSpinLock(&timersLock, &irql);
        InsertTailList(&timers, &timer->Link);
        KeReleaseSpinLock(&timersLock, irql);
    }
    timer->Routine = TimerRoutine;
    timer->Context = Context;
    return STATUS_SUCCESS;
}

static VOID setEnabled(PIO_TIMER timer, BOOLEAN enabled) {
    KIRQL irql;
    LARGE_INTEGER due = {.QuadPart = ONE_SECOND};
    KeAcquireSpinLock(&timersLock, &irql);
    if (enabled && !timer->Enabled && enabledCount++ == 0) {
        // The clock runs only while somebody listens: virtual time would else never be idle.
        KeSetTimerEx(&tick, due, ONE_SECOND_MS, &tickDpc);
    } else if (!enabled && timer->Enabled && --enabledCount == 0) {
        KeCancelTimer(&tick);
    }
    timer->Enabled = enabled;
    KeReleaseSpinLock(&timersLock, irql);
}

VOID IoStartTimer(PDEVICE_OBJECT DeviceObject) { setEnabled(DeviceObject->Timer, TRUE); }

VOID IoStopTimer(PDEVICE_OBJECT DeviceObject) { setEnabled(DeviceObject->Timer, FALSE); }

VOID IopFreeTimer(PDEVICE_OBJECT device) {
    KIRQL irql;
    PIO_TIMER timer = device->Timer;
    setEnabled(timer, FALSE);
    KeAcquireSpinLock(&timersLock, &irql);
    RemoveEntryList(&timer->Link);
    KeReleaseSpinLock(&timersLock, irql);
    device->Timer = NULL;
    ExFreePoolWithTag(timer, IOP_TAG_DEVICE);
}
