/*
 * Work items and the system worker threads that run them.
 * What ntifs.h adds to nt/workitem.h.
 */
#ifndef CWDK_NT_IFS_WORKITEM_H
#define CWDK_NT_IFS_WORKITEM_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/dispatcher.h"

EXTERN_C_START

struct _KQUEUE {
    DISPATCHER_HEADER Header;
    LIST_ENTRY EntryListHead;
    volatile ULONG CurrentCount;
    ULONG MaximumCount;
    LIST_ENTRY ThreadListHead;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void KeInitializeQueue(_Out_ PRKQUEUE Queue, _In_ ULONG Count);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeInsertHeadQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeInsertQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);

_IRQL_requires_min_(PASSIVE_LEVEL)
_When_((Timeout == NULL || Timeout->QuadPart != 0), _IRQL_requires_max_(APC_LEVEL))
_When_((Timeout != NULL && Timeout->QuadPart == 0), _IRQL_requires_max_(DISPATCH_LEVEL))
NTKERNELAPI PLIST_ENTRY KeRemoveQueue(_Inout_ PRKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode,
                                      _In_opt_ PLARGE_INTEGER Timeout);

_IRQL_requires_min_(PASSIVE_LEVEL)
_When_((Timeout == NULL || Timeout->QuadPart != 0), _IRQL_requires_max_(APC_LEVEL))
_When_((Timeout != NULL && Timeout->QuadPart == 0), _IRQL_requires_max_(DISPATCH_LEVEL))
NTKERNELAPI ULONG KeRemoveQueueEx(_Inout_ PKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode,
                                  _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout,
                                  _Out_writes_to_(Count, return) PLIST_ENTRY *EntryArray,
                                  _In_ ULONG Count);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PoQueueShutdownWorkItem(_Inout_ __drv_aliasesMem PWORK_QUEUE_ITEM WorkItem);

EXTERN_C_END

#endif
