/*
 * Kernel transactions: managers, resource managers, enlistments.
 */
#ifndef CWDK_NT_TRANSACTION_H
#define CWDK_NT_TRANSACTION_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/memory.h"
#include "nt/pnp.h"

#define ENLISTMENT_RECOVER 4

#define ENLISTMENT_ALL_ACCESS 0xF001FL

#define ENLISTMENT_GENERIC_READ 0x20001L
#define ENLISTMENT_GENERIC_EXECUTE 0x2001CL
#define ENLISTMENT_GENERIC_WRITE 0x2001EL

#define ENLISTMENT_QUERY_INFORMATION 1

#define ENLISTMENT_SET_INFORMATION 2

#define ENLISTMENT_SUBORDINATE_RIGHTS 8

#define ENLISTMENT_SUPERIOR_RIGHTS 0x10

#define RESOURCEMANAGER_RECOVER 4
#define RESOURCEMANAGER_ENLIST 8

#define RESOURCEMANAGER_ALL_ACCESS 0x1F007FL

#define RESOURCEMANAGER_COMPLETE_PROPAGATION 0x40

#define RESOURCEMANAGER_GENERIC_READ 0x120001L
#define RESOURCEMANAGER_GENERIC_EXECUTE 0x12005CL
#define RESOURCEMANAGER_GENERIC_WRITE 0x12007EL

#define RESOURCEMANAGER_QUERY_INFORMATION 1

#define RESOURCEMANAGER_REGISTER_PROTOCOL 0x20

#define RESOURCEMANAGER_SET_INFORMATION 2

#define TRANSACTION_ENLIST 4
#define TRANSACTION_COMMIT 8
#define TRANSACTION_ROLLBACK 0x10
#define TRANSACTION_PROPAGATE 0x20

#define TRANSACTIONMANAGER_RECOVER 4
#define TRANSACTIONMANAGER_RENAME 8

#define TRANSACTIONMANAGER_ALL_ACCESS 0xF003FL

#define TRANSACTIONMANAGER_BIND_TRANSACTION 0x20

#define TRANSACTIONMANAGER_CREATE_RM 0x10

#define TRANSACTIONMANAGER_GENERIC_EXECUTE 0x20000L
#define TRANSACTIONMANAGER_GENERIC_READ 0x20001L
#define TRANSACTIONMANAGER_GENERIC_WRITE 0x2001EL

#define TRANSACTIONMANAGER_QUERY_INFORMATION 1

#define TRANSACTIONMANAGER_SET_INFORMATION 2

#define TRANSACTION_ALL_ACCESS 0x1F003FL

#define TRANSACTION_GENERIC_READ 0x120001L
#define TRANSACTION_GENERIC_EXECUTE 0x120018L
#define TRANSACTION_GENERIC_WRITE 0x12003EL

#define TRANSACTION_QUERY_INFORMATION 1

#define TRANSACTION_RESOURCE_MANAGER_RIGHTS 0x120037L

#define TRANSACTION_RIGHT_RESERVED1 0x40

#define TRANSACTION_SET_INFORMATION 2

EXTERN_C_START

typedef enum _ENLISTMENT_INFORMATION_CLASS {
    EnlistmentBasicInformation = 0,
    EnlistmentRecoveryInformation,
    EnlistmentCrmInformation,
} ENLISTMENT_INFORMATION_CLASS;

typedef enum _RESOURCEMANAGER_INFORMATION_CLASS {
    ResourceManagerBasicInformation = 0,
    ResourceManagerCompletionInformation,
} RESOURCEMANAGER_INFORMATION_CLASS;

typedef enum _TRANSACTIONMANAGER_INFORMATION_CLASS {
    TransactionManagerBasicInformation = 0,
    TransactionManagerLogInformation,
    TransactionManagerLogPathInformation,
    TransactionManagerRecoveryInformation = 4,
} TRANSACTIONMANAGER_INFORMATION_CLASS;

typedef enum _TRANSACTION_OUTCOME {
    TransactionOutcomeUndetermined = 1,
    TransactionOutcomeCommitted,
    TransactionOutcomeAborted,
} TRANSACTION_OUTCOME;

typedef enum _TRANSACTION_STATE {
    TransactionStateNormal = 1,
    TransactionStateIndoubt,
    TransactionStateCommittedNotify,
} TRANSACTION_STATE;

typedef struct _ENLISTMENT_BASIC_INFORMATION ENLISTMENT_BASIC_INFORMATION,
    *PENLISTMENT_BASIC_INFORMATION;
struct _ENLISTMENT_BASIC_INFORMATION {
    GUID EnlistmentId;
    GUID TransactionId;
    GUID ResourceManagerId;
};

typedef struct _ENLISTMENT_CRM_INFORMATION ENLISTMENT_CRM_INFORMATION, *PENLISTMENT_CRM_INFORMATION;
struct _ENLISTMENT_CRM_INFORMATION {
    GUID CrmTransactionManagerId;
    GUID CrmResourceManagerId;
    GUID CrmEnlistmentId;
};

typedef struct _RESOURCEMANAGER_BASIC_INFORMATION RESOURCEMANAGER_BASIC_INFORMATION,
    *PRESOURCEMANAGER_BASIC_INFORMATION;
struct _RESOURCEMANAGER_BASIC_INFORMATION {
    GUID ResourceManagerId;
    ULONG DescriptionLength;
    WCHAR Description[1];
};

typedef struct _RESOURCEMANAGER_COMPLETION_INFORMATION RESOURCEMANAGER_COMPLETION_INFORMATION,
    *PRESOURCEMANAGER_COMPLETION_INFORMATION;
struct _RESOURCEMANAGER_COMPLETION_INFORMATION {
    HANDLE IoCompletionPortHandle;
    ULONG_PTR CompletionKey;
};

typedef struct _TRANSACTIONMANAGER_BASIC_INFORMATION TRANSACTIONMANAGER_BASIC_INFORMATION,
    *PTRANSACTIONMANAGER_BASIC_INFORMATION;
struct _TRANSACTIONMANAGER_BASIC_INFORMATION {
    GUID TmIdentity;
    LARGE_INTEGER VirtualClock;
};

typedef struct _TRANSACTIONMANAGER_LOGPATH_INFORMATION TRANSACTIONMANAGER_LOGPATH_INFORMATION,
    *PTRANSACTIONMANAGER_LOGPATH_INFORMATION;
struct _TRANSACTIONMANAGER_LOGPATH_INFORMATION {
    ULONG LogPathLength;
    WCHAR LogPath[1];
};

typedef struct _TRANSACTIONMANAGER_LOG_INFORMATION TRANSACTIONMANAGER_LOG_INFORMATION,
    *PTRANSACTIONMANAGER_LOG_INFORMATION;
struct _TRANSACTIONMANAGER_LOG_INFORMATION {
    GUID LogIdentity;
};

typedef struct _TRANSACTIONMANAGER_RECOVERY_INFORMATION TRANSACTIONMANAGER_RECOVERY_INFORMATION,
    *PTRANSACTIONMANAGER_RECOVERY_INFORMATION;
struct _TRANSACTIONMANAGER_RECOVERY_INFORMATION {
    ULONGLONG LastRecoveredLsn;
};

typedef struct _TRANSACTION_BASIC_INFORMATION TRANSACTION_BASIC_INFORMATION,
    *PTRANSACTION_BASIC_INFORMATION;
struct _TRANSACTION_BASIC_INFORMATION {
    GUID TransactionId;
    ULONG State;
    ULONG Outcome;
};

typedef struct _TRANSACTION_BIND_INFORMATION TRANSACTION_BIND_INFORMATION,
    *PTRANSACTION_BIND_INFORMATION;
struct _TRANSACTION_BIND_INFORMATION {
    HANDLE TmHandle;
};

typedef struct _TRANSACTION_ENLISTMENT_PAIR TRANSACTION_ENLISTMENT_PAIR,
    *PTRANSACTION_ENLISTMENT_PAIR;
struct _TRANSACTION_ENLISTMENT_PAIR {
    GUID EnlistmentId;
    GUID ResourceManagerId;
};

typedef struct _TRANSACTION_ENLISTMENTS_INFORMATION TRANSACTION_ENLISTMENTS_INFORMATION,
    *PTRANSACTION_ENLISTMENTS_INFORMATION;
struct _TRANSACTION_ENLISTMENTS_INFORMATION {
    ULONG NumberOfEnlistments;
    TRANSACTION_ENLISTMENT_PAIR EnlistmentPair[1];
};

typedef struct _TRANSACTION_LIST_ENTRY TRANSACTION_LIST_ENTRY, *PTRANSACTION_LIST_ENTRY;
struct _TRANSACTION_LIST_ENTRY {
    UOW UOW;
};

typedef struct _TRANSACTION_LIST_INFORMATION TRANSACTION_LIST_INFORMATION,
    *PTRANSACTION_LIST_INFORMATION;
struct _TRANSACTION_LIST_INFORMATION {
    ULONG NumberOfTransactions;
    TRANSACTION_LIST_ENTRY TransactionInformation[1];
};

typedef struct _TRANSACTION_PROPERTIES_INFORMATION TRANSACTION_PROPERTIES_INFORMATION,
    *PTRANSACTION_PROPERTIES_INFORMATION;
struct _TRANSACTION_PROPERTIES_INFORMATION {
    ULONG IsolationLevel;
    ULONG IsolationFlags;
    LARGE_INTEGER Timeout;
    ULONG Outcome;
    ULONG DescriptionLength;
    WCHAR Description[1];
};

typedef struct _TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION
    TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION,
    *PTRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION;
struct _TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION {
    TRANSACTION_ENLISTMENT_PAIR SuperiorEnlistmentPair;
};

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtCommitEnlistment(_In_ HANDLE EnlistmentHandle,
                                               _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtCommitTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtCreateEnlistment(
    _Out_ _Out_owned_(handle) PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ HANDLE ResourceManagerHandle, _In_ HANDLE TransactionHandle,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions,
    _In_ NOTIFICATION_MASK NotificationMask, _In_opt_ PVOID EnlistmentKey);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtCreateResourceManager(
    _Out_ _Out_owned_(handle) PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ HANDLE TmHandle, _In_ LPGUID RmGuid, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ ULONG CreateOptions, _In_opt_ PUNICODE_STRING Description);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtCreateTransaction(
    _Out_ _Out_owned_(handle) PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ LPGUID Uow, _In_opt_ HANDLE TmHandle,
    _In_opt_ ULONG CreateOptions, _In_opt_ ULONG IsolationLevel, _In_opt_ ULONG IsolationFlags,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtCreateTransactionManager(_Out_ _Out_owned_(handle) PHANDLE TmHandle,
                                                       _In_ ACCESS_MASK DesiredAccess,
                                                       _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                                       _In_opt_ PUNICODE_STRING LogFileName,
                                                       _In_opt_ ULONG CreateOptions,
                                                       _In_opt_ ULONG CommitStrength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtGetNotificationResourceManager(
    _In_ HANDLE ResourceManagerHandle, _Out_ PTRANSACTION_NOTIFICATION TransactionNotification,
    _In_ ULONG NotificationLength, _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PULONG ReturnLength,
    _In_ ULONG Asynchronous, _In_opt_ ULONG_PTR AsynchronousContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenEnlistment(_Out_ _Out_owned_(handle) PHANDLE EnlistmentHandle,
                                             _In_ ACCESS_MASK DesiredAccess,
                                             _In_ HANDLE ResourceManagerHandle,
                                             _In_ LPGUID EnlistmentGuid,
                                             _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenResourceManager(_Out_ _Out_owned_(handle)
                                                      PHANDLE ResourceManagerHandle,
                                                  _In_ ACCESS_MASK DesiredAccess,
                                                  _In_ HANDLE TmHandle,
                                                  _In_opt_ LPGUID ResourceManagerGuid,
                                                  _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenTransaction(_Out_ _Out_owned_(handle) PHANDLE TransactionHandle,
                                              _In_ ACCESS_MASK DesiredAccess,
                                              _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                              _In_ LPGUID Uow, _In_opt_ HANDLE TmHandle);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenTransactionManager(_Out_ _Out_owned_(handle) PHANDLE TmHandle,
                                                     _In_ ACCESS_MASK DesiredAccess,
                                                     _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                                     _In_opt_ PUNICODE_STRING LogFileName,
                                                     _In_opt_ LPGUID TmIdentity,
                                                     _In_opt_ ULONG OpenOptions);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtPrePrepareEnlistment(_In_ HANDLE EnlistmentHandle,
                                                   _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtPrepareEnlistment(_In_ HANDLE EnlistmentHandle,
                                                _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtQueryInformationEnlistment(
    _In_ HANDLE EnlistmentHandle, _In_ ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass,
    _Out_writes_bytes_(EnlistmentInformationLength) PVOID EnlistmentInformation,
    _In_ ULONG EnlistmentInformationLength, _Out_ PULONG ReturnLength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtQueryInformationResourceManager(
    _In_ HANDLE ResourceManagerHandle,
    _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _Out_writes_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation,
    _In_ ULONG ResourceManagerInformationLength, _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtQueryInformationTransaction(
    _In_ HANDLE TransactionHandle, _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
    _Out_writes_bytes_(TransactionInformationLength) PVOID TransactionInformation,
    _In_ ULONG TransactionInformationLength, _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtQueryInformationTransactionManager(
    _In_ HANDLE TransactionManagerHandle,
    _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _Out_writes_bytes_(TransactionManagerInformationLength) PVOID TransactionManagerInformation,
    _In_ ULONG TransactionManagerInformationLength, _Out_ PULONG ReturnLength);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtReadOnlyEnlistment(_In_ HANDLE EnlistmentHandle,
                                                 _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtRecoverEnlistment(_In_ HANDLE EnlistmentHandle,
                                                _In_opt_ PVOID EnlistmentKey);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtRecoverResourceManager(_In_ HANDLE ResourceManagerHandle);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtRecoverTransactionManager(_In_ HANDLE TransactionManagerHandle);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtRenameTransactionManager(_In_ PUNICODE_STRING LogFileName,
                                                       _In_ LPGUID ExistingTransactionManagerGuid);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtRollbackEnlistment(_In_ HANDLE EnlistmentHandle,
                                                 _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtRollbackTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtRollforwardTransactionManager(_In_ HANDLE TransactionManagerHandle,
                                                            _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtSetInformationEnlistment(
    _In_opt_ HANDLE EnlistmentHandle, _In_ ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass,
    _In_reads_bytes_(EnlistmentInformationLength) PVOID EnlistmentInformation,
    _In_ ULONG EnlistmentInformationLength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtSetInformationResourceManager(
    _In_ HANDLE ResourceManagerHandle,
    _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _In_reads_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation,
    _In_ ULONG ResourceManagerInformationLength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtSetInformationTransaction(
    _In_ HANDLE TransactionHandle, _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
    _In_reads_bytes_(TransactionInformationLength) PVOID TransactionInformation,
    _In_ ULONG TransactionInformationLength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtSetInformationTransactionManager(
    _In_opt_ HANDLE TmHandle,
    _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _In_reads_bytes_(TransactionManagerInformationLength) PVOID TransactionManagerInformation,
    _In_ ULONG TransactionManagerInformationLength);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmCommitComplete(_In_ PKENLISTMENT Enlistment,
                                            _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmCommitEnlistment(_In_ PKENLISTMENT Enlistment,
                                              _In_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmCommitTransaction(_In_ PKTRANSACTION Transaction, _In_ BOOLEAN Wait);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmCreateEnlistment(
    _Out_ _Out_owned_(handle) PHANDLE EnlistmentHandle, _In_ KPROCESSOR_MODE PreviousMode,
    _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_ PRKRESOURCEMANAGER ResourceManager, _In_ PKTRANSACTION Transaction,
    _In_opt_ ULONG CreateOptions, _In_ NOTIFICATION_MASK NotificationMask,
    _In_opt_ PVOID EnlistmentKey);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmDereferenceEnlistmentKey(_In_ PKENLISTMENT Enlistment,
                                                      _Out_opt_ PBOOLEAN LastReference);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmEnableCallbacks(_In_ PKRESOURCEMANAGER ResourceManager,
                                             _In_ PTM_RM_NOTIFICATION CallbackRoutine,
                                             _In_opt_ PVOID RMKey);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void NTAPI TmGetTransactionId(_In_ PKTRANSACTION Transaction, _Out_ PUOW TransactionId);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmInitializeTransactionManager(_In_ PRKTM TransactionManager,
                                                          _In_opt_ PCUNICODE_STRING LogFileName,
                                                          _In_opt_ PGUID TmId,
                                                          _In_ ULONG CreateOptions);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN NTAPI TmIsTransactionActive(_In_ PKTRANSACTION Transaction);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmPrePrepareComplete(_In_ PKENLISTMENT Enlistment,
                                                _In_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmPrePrepareEnlistment(_In_ PKENLISTMENT Enlistment,
                                                  _In_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmPrepareComplete(_In_ PKENLISTMENT Enlistment,
                                             _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmPrepareEnlistment(_In_ PKENLISTMENT Enlistment,
                                               _In_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmPropagationComplete(_In_ PKRESOURCEMANAGER ResourceManager,
                                                 _In_ ULONG RequestCookie, _In_ ULONG BufferLength,
                                                 _In_ PVOID Buffer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmPropagationFailed(_In_ PKRESOURCEMANAGER ResourceManager,
                                               _In_ ULONG RequestCookie, _In_ NTSTATUS Status);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmReadOnlyEnlistment(_In_ PKENLISTMENT Enlistment,
                                                _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmRecoverEnlistment(_In_ PKENLISTMENT Enlistment,
                                               _In_ PVOID EnlistmentKey);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmRecoverResourceManager(_In_ PKRESOURCEMANAGER ResourceManager);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmRecoverTransactionManager(_In_ PKTM Tm,
                                                       _In_ PLARGE_INTEGER TargetVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmReferenceEnlistmentKey(_In_ PKENLISTMENT Enlistment, _Out_ PVOID *Key);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI TmRenameTransactionManager(_In_ PUNICODE_STRING LogFileName,
                                                      _In_ LPGUID ExistingTransactionManagerGuid);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmRequestOutcomeEnlistment(_In_ PKENLISTMENT Enlistment,
                                                      _In_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmRollbackComplete(_In_ PKENLISTMENT Enlistment,
                                              _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmRollbackEnlistment(_In_ PKENLISTMENT Enlistment,
                                                _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmRollbackTransaction(_In_ PKTRANSACTION Transaction, _In_ BOOLEAN Wait);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS NTAPI TmSinglePhaseReject(_In_ PKENLISTMENT Enlistment,
                                               _In_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCommitEnlistment(_In_ HANDLE EnlistmentHandle,
                                           _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCommitTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCreateEnlistment(
    _Out_ _Out_owned_(handle) PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ HANDLE ResourceManagerHandle, _In_ HANDLE TransactionHandle,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions,
    _In_ NOTIFICATION_MASK NotificationMask, _In_opt_ PVOID EnlistmentKey);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCreateResourceManager(
    _Out_ _Out_owned_(handle) PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ HANDLE TmHandle, _In_opt_ LPGUID ResourceManagerGuid,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions,
    _In_opt_ PUNICODE_STRING Description);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCreateTransaction(
    _Out_ _Out_owned_(handle) PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ LPGUID Uow, _In_opt_ HANDLE TmHandle,
    _In_opt_ ULONG CreateOptions, _In_opt_ ULONG IsolationLevel, _In_opt_ ULONG IsolationFlags,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCreateTransactionManager(_Out_ _Out_owned_(handle) PHANDLE TmHandle,
                                                   _In_ ACCESS_MASK DesiredAccess,
                                                   _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                                   _In_opt_ PUNICODE_STRING LogFileName,
                                                   _In_opt_ ULONG CreateOptions,
                                                   _In_opt_ ULONG CommitStrength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwGetNotificationResourceManager(
    _In_ HANDLE ResourceManagerHandle, _Out_ PTRANSACTION_NOTIFICATION TransactionNotification,
    _In_ ULONG NotificationLength, _In_ PLARGE_INTEGER Timeout, _Out_opt_ PULONG ReturnLength,
    _In_ ULONG Asynchronous, _In_opt_ ULONG_PTR AsynchronousContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenEnlistment(_Out_ _Out_owned_(handle) PHANDLE EnlistmentHandle,
                                         _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE RmHandle,
                                         _In_ LPGUID EnlistmentGuid,
                                         _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenResourceManager(_Out_ _Out_owned_(handle)
                                                  PHANDLE ResourceManagerHandle,
                                              _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE TmHandle,
                                              _In_ LPGUID ResourceManagerGuid,
                                              _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenTransaction(_Out_ _Out_owned_(handle) PHANDLE TransactionHandle,
                                          _In_ ACCESS_MASK DesiredAccess,
                                          _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                          _In_ LPGUID Uow, _In_opt_ HANDLE TmHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenTransactionManager(_Out_ _Out_owned_(handle) PHANDLE TmHandle,
                                                 _In_ ACCESS_MASK DesiredAccess,
                                                 _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                                 _In_opt_ PUNICODE_STRING LogFileName,
                                                 _In_opt_ LPGUID TmIdentity,
                                                 _In_opt_ ULONG OpenOptions);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwPrePrepareEnlistment(_In_ HANDLE EnlistmentHandle,
                                               _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwPrepareEnlistment(_In_ HANDLE EnlistmentHandle,
                                            _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationEnlistment(
    _In_ HANDLE EnlistmentHandle, _In_ ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass,
    _Out_writes_bytes_(EnlistmentInformationLength) PVOID EnlistmentInformation,
    _In_ ULONG EnlistmentInformationLength, _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationResourceManager(
    _In_ HANDLE ResourceManagerHandle,
    _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _Out_writes_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation,
    _In_ ULONG ResourceManagerInformationLength, _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationTransaction(
    _In_ HANDLE TransactionHandle, _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
    _Out_writes_bytes_(TransactionInformationLength) PVOID TransactionInformation,
    _In_ ULONG TransactionInformationLength, _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationTransactionManager(
    _In_ HANDLE TransactionManagerHandle,
    _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _Out_writes_bytes_(TransactionManagerInformationLength) PVOID TransactionManagerInformation,
    _In_ ULONG TransactionManagerInformationLength, _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwReadOnlyEnlistment(_In_ HANDLE EnlistmentHandle,
                                             _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRecoverEnlistment(_In_ HANDLE EnlistmentHandle,
                                            _In_opt_ PVOID EnlistmentKey);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRecoverResourceManager(_In_ HANDLE ResourceManagerHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRecoverTransactionManager(_In_ HANDLE TransactionManagerHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRollbackEnlistment(_In_ HANDLE EnlistmentHandle,
                                             _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRollbackTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRollforwardTransactionManager(_In_ HANDLE TransactionManagerHandle,
                                                        _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetInformationEnlistment(
    _In_ HANDLE EnlistmentHandle, _In_ ENLISTMENT_INFORMATION_CLASS EnlistmentInformationClass,
    _In_reads_bytes_(EnlistmentInformationLength) PVOID EnlistmentInformation,
    _In_ ULONG EnlistmentInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetInformationResourceManager(
    _In_ HANDLE ResourceManagerHandle,
    _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _In_reads_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation,
    _In_ ULONG ResourceManagerInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetInformationTransaction(
    _In_ HANDLE TransactionHandle, _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
    _In_ PVOID TransactionInformation, _In_ ULONG TransactionInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetInformationTransactionManager(
    _In_ HANDLE TmHandle,
    _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _In_ PVOID TransactionManagerInformation, _In_ ULONG TransactionManagerInformationLength);

EXTERN_C_END

#endif
