/* What a test may ask of the machine: devices in and out, drivers, time, threads. */
#include "host/user/cwtest/internal.h"

static NTSTATUS control(HOST_CONTROL operation, PCWSTR text) {
    SIZE_T length = 0;
    while (text[length])
        length++;
    return NtHostControl(operation, (PVOID)(ULONG_PTR)text, (ULONG)(length * sizeof *text), NULL,
                         0);
}

NTSTATUS test_plug(PCWSTR instance) { return control(HostPlug, instance); }
NTSTATUS test_unplug(PCWSTR instance) { return control(HostUnplug, instance); }
NTSTATUS test_remove(PCWSTR instance) { return control(HostRemove, instance); }
NTSTATUS test_rebalance(PCWSTR instance) { return control(HostRebalance, instance); }

BOOLEAN test_is_started(PCWSTR instance) {
    SIZE_T length = 0;
    ULONG state = HOST_DEVICE_ABSENT;
    while (instance[length])
        length++;
    NTSTATUS status = NtHostControl(HostDeviceState, (PVOID)(ULONG_PTR)instance,
                                    (ULONG)(length * sizeof *instance), &state, sizeof state);
    return NT_SUCCESS(status) && state == HOST_DEVICE_STARTED;
}

static NTSTATUS with_service(PCWSTR service, NTSTATUS (*call)(PUNICODE_STRING)) {
    static const WCHAR folder[] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\";
    WCHAR path[256];
    SIZE_T to = 0;
    UNICODE_STRING name;
    for (; folder[to]; to++)
        path[to] = folder[to];
    for (; *service; service++) {
        if (to >= RTL_NUMBER_OF(path) - 1)
            return STATUS_OBJECT_NAME_INVALID;
        path[to++] = *service;
    }
    path[to] = 0;
    RtlInitUnicodeString(&name, path);
    return call(&name);
}

NTSTATUS test_load_driver(PCWSTR service) { return with_service(service, NtLoadDriver); }
NTSTATUS test_unload_driver(PCWSTR service) { return with_service(service, NtUnloadDriver); }

void test_advance_time(ULONG milliseconds) {
    test_place place = test_called_from();
    ULONG64 interval = 10000ull * milliseconds;
    NTSTATUS status = NtHostControl(HostAdvanceTime, &interval, sizeof interval, NULL, 0);
    if (!NT_SUCCESS(status))
        test_fail(place, "status 0x%08lX", status);
}

void test_sleep(ULONG milliseconds) {
    LARGE_INTEGER interval = {.QuadPart = -10000ll * milliseconds};
    NtDelayExecution(FALSE, &interval);
}

LONGLONG test_now(void) {
    LARGE_INTEGER now = {.QuadPart = 0};
    NtQuerySystemTime(&now);
    return now.QuadPart;
}

NTSTATUS test_suspend_system(SYSTEM_POWER_STATE state) {
    ULONG wanted = (ULONG)state;
    return NtHostControl(HostSystemSleep, &wanted, sizeof wanted, NULL, 0);
}

enum { THREAD_STACK = 64 << 10, MOST_THREADS = 64 };

/* An address near the top of each further thread's stack, 0 for none: which thread runs is known
 * by where its stack lies. No lock: a thread is only left inside a service. */
static ULONG_PTR thread_tops[MOST_THREADS];

static ULONG_PTR *thread_slot(ULONG_PTR top) {
    for (ULONG i = 0; i < MOST_THREADS; i++)
        if (thread_tops[i] == top)
            return &thread_tops[i];
    return NULL;
}

static ULONG_PTR *running_slot(void) {
    ULONG_PTR here = (ULONG_PTR)__builtin_frame_address(0);
    for (ULONG i = 0; i < MOST_THREADS; i++)
        if (thread_tops[i] != 0 && thread_tops[i] - here < THREAD_STACK)
            return &thread_tops[i];
    return NULL;
}

void test_leave_thread(void) {
    ULONG_PTR *slot = running_slot();
    if (!slot)
        return;
    *slot = 0;
    NtTerminateThread(NtCurrentThread(), STATUS_SUCCESS);
}

struct thread_start {
    void (*run)(void *argument);
    void *argument;
    HANDLE taken; /* event: the new thread has read this structure */
};

static void thread_main(void *argument) {
    struct thread_start *start = argument;
    void (*run)(void *) = start->run;
    void *its_argument = start->argument;
    ULONG_PTR *slot = thread_slot(0);
    *slot = (ULONG_PTR)__builtin_frame_address(0);
    NtSetEvent(start->taken, NULL);
    run(its_argument);
    test_leave_thread();
}

HANDLE test_start_thread(void (*run)(void *argument), void *argument) {
    test_place place = test_called_from();
    struct thread_start start = {.run = run, .argument = argument};
    HANDLE thread = NULL;
    if (!thread_slot(0))
        test_fail(place, "more than %u threads at once", (unsigned)MOST_THREADS);
    test_require(thread_slot(0) != NULL);
    NTSTATUS status = NtCreateEvent(&start.taken, EVENT_ALL_ACCESS, NULL, NotificationEvent, FALSE);
    if (NT_SUCCESS(status)) {
        status =
            NtCreateThreadEx(&thread, THREAD_ALL_ACCESS, NULL, NtCurrentProcess(),
                             (PVOID)(ULONG_PTR)thread_main, &start, 0, 0, THREAD_STACK, 0, NULL);
        if (NT_SUCCESS(status))
            NtWaitForSingleObject(start.taken, FALSE, NULL);
        NtClose(start.taken);
    }
    if (!NT_SUCCESS(status))
        test_fail(place, "status 0x%08lX", status);
    test_require(NT_SUCCESS(status));
    return thread;
}

void test_join_thread(HANDLE thread) {
    test_place place = test_called_from();
    NTSTATUS status = NtWaitForSingleObject(thread, FALSE, NULL);
    if (status != STATUS_SUCCESS)
        test_fail(place, "status 0x%08lX", status);
    NtClose(thread);
}
