/* System worker threads: ExQueueWorkItem. */
#include "host/kernel/inc/ex.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/ps.h"

typedef struct _EXP_QUEUE {
    LIST_ENTRY ListHead; /* WORK_QUEUE_ITEM */
    KSEMAPHORE Semaphore;
    KPRIORITY Priority;
    ULONG Threads;
} EXP_QUEUE;

/* By WORK_QUEUE_TYPE: critical, delayed, hypercritical. Priorities are NT's. */
static EXP_QUEUE ExpQueue[3] = {
    {.Priority = 13, .Threads = 3},
    {.Priority = 12, .Threads = 4},
    {.Priority = 15, .Threads = 1},
};

static DECLSPEC_NORETURN void ExpReportWorker(PVOID Routine, const char *Explanation) {
    KiBugCheck(WORKER_INVALID, 0, (ULONG_PTR)Routine, KiIrql(),
               (ULONG_PTR)KiCurrentThread()->KernelApcDisable, NULL, Explanation);
}

static void ExpRunWorkItem(PWORK_QUEUE_ITEM Item) {
    PWORKER_THREAD_ROUTINE Routine = Item->WorkerRoutine;

    /* The item is its owner's again, who may free it from the routine. */
    Item->List.Flink = NULL;
    Routine(Item->Parameter);
    if (KiIrql() != PASSIVE_LEVEL) {
        ExpReportWorker((PVOID)Routine, "A work item returned above PASSIVE_LEVEL.");
    }
    if (KiCurrentThread()->KernelApcDisable != 0 || KiCurrentThread()->SpecialApcDisable != 0) {
        ExpReportWorker((PVOID)Routine, "A work item returned inside a critical region.");
    }
}

static void ExpWorkerThread(PVOID Context) {
    EXP_QUEUE *Queue = Context;

    KeSetPriorityThread(KiCurrentThread(), Queue->Priority);
    for (;;) {
        PLIST_ENTRY Entry;

        KeWaitForSingleObject(&Queue->Semaphore, WrQueue, KernelMode, FALSE, NULL);
        Entry = RemoveHeadList(&Queue->ListHead);
        ExpRunWorkItem(CONTAINING_RECORD(Entry, WORK_QUEUE_ITEM, List));
    }
}

void ExQueueWorkItem(PWORK_QUEUE_ITEM WorkItem, WORK_QUEUE_TYPE QueueType) {
    EXP_QUEUE *Queue;

    if ((ULONG)QueueType >= ARRAYSIZE(ExpQueue)) {
        KiUnimplemented("ExQueueWorkItem to a queue of another priority");
    }
    Queue = &ExpQueue[QueueType];
    if (WorkItem->List.Flink != NULL) {
        ExpReportWorker((PVOID)WorkItem->WorkerRoutine,
                        "A work item was queued that is queued already, or was not initialized.");
    }
    InsertTailList(&Queue->ListHead, &WorkItem->List);
    KeReleaseSemaphore(&Queue->Semaphore, 0, 1, FALSE);
}

void ExInitSystem(void) {
    for (ULONG i = 0; i < ARRAYSIZE(ExpQueue); i++) {
        EXP_QUEUE *Queue = &ExpQueue[i];

        InitializeListHead(&Queue->ListHead);
        KeInitializeSemaphore(&Queue->Semaphore, 0, MAXLONG);
        for (ULONG Thread = 0; Thread < Queue->Threads; Thread++) {
            PETHREAD Worker;
            NTSTATUS Status =
                PspCreateThread(PsInitialSystemProcess, ExpWorkerThread, Queue, 0, &Worker);

            if (!NT_SUCCESS(Status)) {
                KiBugCheck(PHASE1_INITIALIZATION_FAILED, (ULONG)Status, 0, 0, 0, NULL,
                           "The worker threads could not be made.");
            }
            ObDereferenceObject(Worker);
        }
    }
}
