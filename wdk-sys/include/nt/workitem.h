/*
 * Work items and the system worker threads that run them.
 */
#ifndef CWDK_NT_WORKITEM_H
#define CWDK_NT_WORKITEM_H

#include "nt/forward.h"
#include "nt/thread.h"

#define DBG_STATUS_WORKER 7

EXTERN_C_START

typedef enum _WORK_QUEUE_TYPE {
    CriticalWorkQueue = 0,
    DelayedWorkQueue,
    HyperCriticalWorkQueue,
    NormalWorkQueue,
    BackgroundWorkQueue,
    RealTimeWorkQueue,
    SuperCriticalWorkQueue,
    MaximumWorkQueue,
    CustomPriorityWorkQueue = 32,
} WORK_QUEUE_TYPE;

_Function_class_(IO_WORKITEM_ROUTINE)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void IO_WORKITEM_ROUTINE(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID Context);
typedef IO_WORKITEM_ROUTINE *PIO_WORKITEM_ROUTINE;

_Function_class_(IO_WORKITEM_ROUTINE_EX)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void IO_WORKITEM_ROUTINE_EX(_In_ PVOID IoObject, _In_opt_ PVOID Context,
                                    _In_ PIO_WORKITEM IoWorkItem);
typedef IO_WORKITEM_ROUTINE_EX *PIO_WORKITEM_ROUTINE_EX;

struct _WORK_QUEUE_ITEM {
    LIST_ENTRY List;
    PWORKER_THREAD_ROUTINE WorkerRoutine;
    volatile PVOID Parameter;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExQueueWorkItem(_Inout_ __drv_aliasesMem PWORK_QUEUE_ITEM WorkItem,
                                 _In_ WORK_QUEUE_TYPE QueueType);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_owned_(workitem)
_Ret_maybenull_
NTKERNELAPI PIO_WORKITEM IoAllocateWorkItem(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoFreeWorkItem(_In_ _Consumes_(workitem) PIO_WORKITEM IoWorkItem);

NTKERNELAPI void IoInitializeWorkItem(_In_ PVOID IoObject, _Out_ PIO_WORKITEM IoWorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoQueueWorkItem(_Inout_ __drv_aliasesMem PIO_WORKITEM IoWorkItem,
                                 _In_ PIO_WORKITEM_ROUTINE WorkerRoutine,
                                 _In_ WORK_QUEUE_TYPE QueueType,
                                 _In_opt_ __drv_aliasesMem PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoQueueWorkItemEx(_Inout_ __drv_aliasesMem PIO_WORKITEM IoWorkItem,
                                   _In_ PIO_WORKITEM_ROUTINE_EX WorkerRoutine,
                                   _In_ WORK_QUEUE_TYPE QueueType,
                                   _In_opt_ __drv_aliasesMem PVOID Context);

NTKERNELAPI ULONG IoSizeofWorkItem(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN IoTryQueueWorkItem(_Inout_ _When_(return != 0, __drv_aliasesMem)
                                           PIO_WORKITEM IoWorkItem,
                                       _In_ PIO_WORKITEM_ROUTINE_EX WorkerRoutine,
                                       _In_ WORK_QUEUE_TYPE QueueType,
                                       _In_opt_ __drv_aliasesMem PVOID Context);

NTKERNELAPI void IoUninitializeWorkItem(_Inout_ PIO_WORKITEM IoWorkItem);

_IRQL_requires_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeInsertByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue,
                                             _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry,
                                             _In_ ULONG SortKey);

_IRQL_requires_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeInsertDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue,
                                        _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);

#define ExInitializeWorkItem(Item, Routine, Context)                                               \
    {                                                                                              \
        (Item)->WorkerRoutine = (Routine);                                                         \
        (Item)->Parameter = (Context);                                                             \
        (Item)->List.Flink = NULL;                                                                 \
    }

EXTERN_C_END

#endif
