/*
 * Pending, queueing and cancelling: finishing an operation later than its callback.
 *
 * A callback that returns pending completes the operation exactly once, by FltCompletePended... . A
 * callback data queue keeps such operations cancel-safe; its callbacks are the driver's list and
 * lock. Work items continue at PASSIVE_LEVEL; each is freed when its routine is done with it.
 * FltDoCompletionProcessingWhenSafe does the choice between the two for a post-operation callback.
 */
#ifndef CWDK_FLT_PEND_H
#define CWDK_FLT_PEND_H

#include "ntifs.h"
#include "flt/types.h"
#include "flt/callback_data.h"
#include "flt/registration.h"

EXTERN_C_START

typedef struct _FLT_DEFERRED_IO_WORKITEM *PFLT_DEFERRED_IO_WORKITEM;
typedef struct _FLT_GENERIC_WORKITEM *PFLT_GENERIC_WORKITEM;
typedef struct _FLT_CALLBACK_DATA_QUEUE FLT_CALLBACK_DATA_QUEUE, *PFLT_CALLBACK_DATA_QUEUE;

/* No value of this enumeration is defined. */
typedef enum _FLT_CALLBACK_DATA_QUEUE_FLAGS {
    CWDK_FLT_CALLBACK_DATA_QUEUE_FLAGS_NONE
} FLT_CALLBACK_DATA_QUEUE_FLAGS;

typedef IO_CSQ_IRP_CONTEXT *PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT;

typedef void (*PFLT_CALLBACK_DATA_QUEUE_ACQUIRE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                 _Out_opt_ PKIRQL Irql);

typedef void (*PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                              _Inout_ PFLT_CALLBACK_DATA Cbd);

typedef NTSTATUS (*PFLT_CALLBACK_DATA_QUEUE_INSERT_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                       _In_ PFLT_CALLBACK_DATA Cbd,
                                                       _In_opt_ PVOID InsertContext);

typedef PFLT_CALLBACK_DATA (*PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO)(
    _In_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ PFLT_CALLBACK_DATA Cbd,
    _In_opt_ PVOID PeekContext);

typedef void (*PFLT_CALLBACK_DATA_QUEUE_RELEASE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                 _In_opt_ KIRQL Irql);

typedef void (*PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                   _In_ PFLT_CALLBACK_DATA Cbd);

typedef void (*PFLT_COMPLETE_CANCELED_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData);

typedef void (*PFLT_DEFERRED_IO_WORKITEM_ROUTINE)(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem,
                                                  _In_ PFLT_CALLBACK_DATA CallbackData,
                                                  _In_opt_ PVOID Context);

typedef void (*PFLT_GENERIC_WORKITEM_ROUTINE)(_In_ PFLT_GENERIC_WORKITEM FltWorkItem,
                                              _In_ PVOID FltObject, _In_opt_ PVOID Context);

struct _FLT_CALLBACK_DATA_QUEUE {
    IO_CSQ Csq;
    FLT_CALLBACK_DATA_QUEUE_FLAGS Flags;
    PFLT_INSTANCE Instance;
    PFLT_CALLBACK_DATA_QUEUE_INSERT_IO InsertIo;
    PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO RemoveIo;
    PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO PeekNextIo;
    PFLT_CALLBACK_DATA_QUEUE_ACQUIRE Acquire;
    PFLT_CALLBACK_DATA_QUEUE_RELEASE Release;
    PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CompleteCanceledIo;
};

_Ret_owned_(workitem)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PFLT_DEFERRED_IO_WORKITEM NTAPI FltAllocateDeferredIoWorkItem(VOID);

_Ret_owned_(workitem)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PFLT_GENERIC_WORKITEM NTAPI FltAllocateGenericWorkItem(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN NTAPI FltCancelIo(_In_ PFLT_CALLBACK_DATA CallbackData);

_When_(((CallbackData != NULL) && FLT_IS_IRP_OPERATION(CallbackData)),
       _IRQL_requires_max_(PASSIVE_LEVEL))
_When_((!((CallbackData != NULL) && FLT_IS_IRP_OPERATION(CallbackData))),
       _IRQL_requires_max_(APC_LEVEL))
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCancellableWaitForMultipleObjects(
    _In_ ULONG Count, _In_reads_(Count) PVOID ObjectArray[], _In_ WAIT_TYPE WaitType,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PKWAIT_BLOCK WaitBlockArray,
    _In_ PFLT_CALLBACK_DATA CallbackData);

_When_(((CallbackData != NULL) && FLT_IS_IRP_OPERATION(CallbackData)),
       _IRQL_requires_max_(PASSIVE_LEVEL))
_When_((!((CallbackData != NULL) && FLT_IS_IRP_OPERATION(CallbackData))),
       _IRQL_requires_max_(APC_LEVEL))
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCancellableWaitForSingleObject(
    _In_ PVOID Object, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT void NTAPI FltCbdqDisable(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq);

DECLSPEC_IMPORT void NTAPI FltCbdqEnable(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq);

DECLSPEC_IMPORT NTSTATUS NTAPI
FltCbdqInitialize(_In_ PFLT_INSTANCE Instance, _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_INSERT_IO CbdqInsertIo,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO CbdqRemoveIo,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO CbdqPeekNextIo,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_ACQUIRE CbdqAcquire,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_RELEASE CbdqRelease,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CbdqCompleteCanceledIo);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCbdqInsertIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                               _In_ PFLT_CALLBACK_DATA Cbd,
                                               _In_opt_ PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context,
                                               _In_opt_ PVOID InsertContext);

_Must_inspect_result_
DECLSPEC_IMPORT PFLT_CALLBACK_DATA NTAPI FltCbdqRemoveIo(
    _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context);

_Must_inspect_result_
DECLSPEC_IMPORT PFLT_CALLBACK_DATA NTAPI FltCbdqRemoveNextIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                             _In_opt_ PVOID PeekContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltClearCancelCompletion(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltCompletePendedPostOperation(_In_ PFLT_CALLBACK_DATA CallbackData);

_When_(CallbackStatus == FLT_PREOP_COMPLETE, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(CallbackStatus != FLT_PREOP_COMPLETE, _IRQL_requires_max_(APC_LEVEL))
DECLSPEC_IMPORT void NTAPI FltCompletePendedPreOperation(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ FLT_PREOP_CALLBACK_STATUS CallbackStatus,
    _In_opt_ PVOID Context);

_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN NTAPI FltDoCompletionProcessingWhenSafe(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_opt_ PVOID CompletionContext, _In_ FLT_POST_OPERATION_FLAGS Flags,
    _In_ PFLT_POST_OPERATION_CALLBACK SafePostCallback,
    _Out_ PFLT_POSTOP_CALLBACK_STATUS RetPostOperationStatus);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeDeferredIoWorkItem(_In_ _Consumes_(workitem)
                                                         PFLT_DEFERRED_IO_WORKITEM FltWorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeGenericWorkItem(_In_ _Consumes_(workitem)
                                                      PFLT_GENERIC_WORKITEM FltWorkItem);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltQueueDeferredIoWorkItem(
    _In_ _Parks_(workitem) PFLT_DEFERRED_IO_WORKITEM FltWorkItem, _In_ PFLT_CALLBACK_DATA Data,
    _In_ PFLT_DEFERRED_IO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType,
    _In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltQueueGenericWorkItem(_In_ _Parks_(workitem) PFLT_GENERIC_WORKITEM FltWorkItem,
                        _In_ PVOID FltObject, _In_ PFLT_GENERIC_WORKITEM_ROUTINE WorkerRoutine,
                        _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetCancelCompletion(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_COMPLETE_CANCELED_CALLBACK CanceledCallback);

EXTERN_C_END

#endif
