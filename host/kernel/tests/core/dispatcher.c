/* Events, semaphores, mutexes, waits, priorities. */
#include "core.h"

typedef struct _PING {
    KEVENT Ping;
    KEVENT Pong;
    ULONG Count;
} PING;

static void Ponger(PVOID Context) {
    PING *Ping = Context;

    for (ULONG i = 0; i < 100; i++) {
        KeWaitForSingleObject(&Ping->Ping, Executive, KernelMode, FALSE, NULL);
        Ping->Count++;
        KeSetEvent(&Ping->Pong, 0, FALSE);
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void TestPingPong(void) {
    PING Ping = {.Count = 0};
    PVOID Thread;

    KeInitializeEvent(&Ping.Ping, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Ping.Pong, SynchronizationEvent, FALSE);
    Thread = CoreStartThread(Ponger, &Ping);
    for (ULONG i = 0; i < 100; i++) {
        KeSetEvent(&Ping.Ping, 0, FALSE);
        KeWaitForSingleObject(&Ping.Pong, Executive, KernelMode, FALSE, NULL);
        CHECK(Ping.Count == i + 1);
    }
    CoreJoin(Thread);
}

static void TestEvents(void) {
    KEVENT Event;
    LARGE_INTEGER Zero = {.QuadPart = 0};
    LARGE_INTEGER Soon = {.QuadPart = -50000};
    ULONGLONG Before;

    KeInitializeEvent(&Event, NotificationEvent, FALSE);
    CHECK(KeReadStateEvent(&Event) == 0);
    CHECK(KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, &Zero) == STATUS_TIMEOUT);
    Before = KeQueryUnbiasedInterruptTime();
    CHECK(KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, &Soon) == STATUS_TIMEOUT);
    CHECK(KeQueryUnbiasedInterruptTime() - Before >= 50000);
    CHECK(KeSetEvent(&Event, 0, FALSE) == 0);
    CHECK(KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, NULL) == STATUS_SUCCESS);
    CHECK(KeReadStateEvent(&Event) != 0);
    CHECK(KeResetEvent(&Event) != 0);
    KeInitializeEvent(&Event, SynchronizationEvent, TRUE);
    CHECK(KeWaitForSingleObject(&Event, Executive, KernelMode, FALSE, NULL) == STATUS_SUCCESS);
    CHECK(KeReadStateEvent(&Event) == 0);
}

typedef struct _MULTI {
    KEVENT A;
    KEVENT B;
    NTSTATUS All;
    NTSTATUS Any;
} MULTI;

static void MultiWaiter(PVOID Context) {
    MULTI *Multi = Context;
    PVOID Objects[2] = {&Multi->A, &Multi->B};

    Multi->All =
        KeWaitForMultipleObjects(2, Objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
    Multi->Any =
        KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);
}

static void TestMultiple(void) {
    MULTI Multi = {.All = STATUS_PENDING, .Any = STATUS_PENDING};
    PVOID Thread;

    KeInitializeEvent(&Multi.A, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Multi.B, SynchronizationEvent, FALSE);
    Thread = CoreStartThread(MultiWaiter, &Multi);
    CoreSleep(1);
    KeSetEvent(&Multi.A, 0, FALSE);
    CoreSleep(1);
    CHECK(Multi.All == STATUS_PENDING);
    CHECK(KeReadStateEvent(&Multi.A) != 0);
    KeSetEvent(&Multi.B, 0, FALSE);
    CoreSleep(1);
    CHECK(Multi.All == STATUS_WAIT_0);
    CHECK(KeReadStateEvent(&Multi.A) == 0);
    KeSetEvent(&Multi.B, 0, FALSE);
    CoreJoin(Thread);
    CHECK(Multi.Any == STATUS_WAIT_1);
}

static void TestMutex(void) {
    KMUTEX Mutex;

    KeInitializeMutex(&Mutex, 0);
    CHECK(KeReadStateMutex(&Mutex) == 1);
    CHECK(!KeAreApcsDisabled());
    KeWaitForSingleObject(&Mutex, Executive, KernelMode, FALSE, NULL);
    CHECK(KeAreApcsDisabled());
    KeWaitForSingleObject(&Mutex, Executive, KernelMode, FALSE, NULL);
    CHECK(KeReleaseMutex(&Mutex, FALSE) == -1);
    CHECK(KeReleaseMutex(&Mutex, FALSE) == 0);
    CHECK(KeReadStateMutex(&Mutex) == 1);
    CHECK(!KeAreApcsDisabled());
}

static void TestSemaphore(void) {
    KSEMAPHORE Semaphore;
    LARGE_INTEGER Zero = {.QuadPart = 0};
    NTSTATUS Raised = STATUS_SUCCESS;

    KeInitializeSemaphore(&Semaphore, 1, 2);
    CHECK(KeWaitForSingleObject(&Semaphore, Executive, KernelMode, FALSE, &Zero) == STATUS_SUCCESS);
    CHECK(KeWaitForSingleObject(&Semaphore, Executive, KernelMode, FALSE, &Zero) == STATUS_TIMEOUT);
    CHECK(KeReleaseSemaphore(&Semaphore, 0, 2, FALSE) == 0);
    __try {
        KeReleaseSemaphore(&Semaphore, 0, 1, FALSE);
    } __except (1) {
        Raised = GetExceptionCode();
    }
    CHECK(Raised == STATUS_SEMAPHORE_LIMIT_EXCEEDED);
}

typedef struct _RACE {
    volatile LONG Order;
    LONG High;
    LONG Low;
    KEVENT Go;
} RACE;

static void HighThread(PVOID Context) {
    RACE *Race = Context;

    KeSetPriorityThread(KeGetCurrentThread(), 20);
    KeWaitForSingleObject(&Race->Go, Executive, KernelMode, FALSE, NULL);
    Race->High = InterlockedIncrement(&Race->Order);
}

static void LowThread(PVOID Context) {
    RACE *Race = Context;

    KeSetPriorityThread(KeGetCurrentThread(), 5);
    KeWaitForSingleObject(&Race->Go, Executive, KernelMode, FALSE, NULL);
    Race->Low = InterlockedIncrement(&Race->Order);
}

static void TestPriorities(void) {
    RACE Race = {.Order = 0};
    PVOID Low;
    PVOID High;

    if (KeQueryActiveProcessorCount(NULL) != 1) {
        return; /* two processors run both at once */
    }
    KeInitializeEvent(&Race.Go, NotificationEvent, FALSE);
    Low = CoreStartThread(LowThread, &Race);
    High = CoreStartThread(HighThread, &Race);
    CoreSleep(1);
    KeSetEvent(&Race.Go, 0, FALSE);
    CoreJoin(Low);
    CoreJoin(High);
    CHECK(Race.High == 1 && Race.Low == 2);
}

void TestDispatcher(void) {
    TestEvents();
    TestPingPong();
    TestMultiple();
    TestMutex();
    TestSemaphore();
    TestPriorities();
}
