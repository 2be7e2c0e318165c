/*
 * Transactions and data scans: being told of the outcome of a transacted change, and mapping a
 * stream for scanning without racing its writers.
 */
#ifndef CWDK_FLT_TRANSACTION_H
#define CWDK_FLT_TRANSACTION_H

#include "ntifs.h"
#include "flt/types.h"

#define FLT_MAX_TRANSACTION_NOTIFICATIONS 0x4000000F

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCloseSectionForDataScan(_In_ PFLT_CONTEXT SectionContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltCommitComplete(_In_ PFLT_INSTANCE Instance,
                                                 _In_ PKTRANSACTION Transaction,
                                                 _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltCommitFinalizeComplete(_In_ PFLT_INSTANCE Instance,
                                                         _In_ PKTRANSACTION Transaction,
                                                         _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateSectionForDataScan(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ PFLT_CONTEXT SectionContext,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection,
    _In_ ULONG AllocationAttributes, _In_ ULONG Flags,
    _Out_ _Out_owned_(handle) PHANDLE SectionHandle,
    _Outptr_ _Out_owned_(object) PVOID *SectionObject, _Out_opt_ PLARGE_INTEGER SectionFileSize);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnlistInTransaction(_In_ PFLT_INSTANCE Instance,
                                                      _In_ PKTRANSACTION Transaction,
                                                      _In_ PFLT_CONTEXT TransactionContext,
                                                      _In_ NOTIFICATION_MASK NotificationMask);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltPrePrepareComplete(_In_ PFLT_INSTANCE Instance,
                                                     _In_ PKTRANSACTION Transaction,
                                                     _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltPrepareComplete(_In_ PFLT_INSTANCE Instance,
                                                  _In_ PKTRANSACTION Transaction,
                                                  _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltRegisterForDataScan(_In_ PFLT_INSTANCE Instance);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRollbackComplete(_In_ PFLT_INSTANCE Instance,
                                                   _In_ PKTRANSACTION Transaction,
                                                   _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRollbackEnlistment(_In_ PFLT_INSTANCE Instance,
                                                     _In_ PKTRANSACTION Transaction,
                                                     _In_opt_ PFLT_CONTEXT TransactionContext);

EXTERN_C_END

#endif
