/*
 * Auditing: which accesses are to be written down, and writing them.
 */
#ifndef CWDK_NT_IFS_AUDIT_H
#define CWDK_NT_IFS_AUDIT_H

#include "nt/forward.h"
#include "nt/security.h"

#define AUDIT_ALLOW_NO_PRIVILEGE 1

#define POLICY_AUDIT_SUBCATEGORY_COUNT 59

EXTERN_C_START

typedef enum _AUDIT_EVENT_TYPE {
    AuditEventObjectAccess = 0,
    AuditEventDirectoryServiceAccess,
} AUDIT_EVENT_TYPE,
    *PAUDIT_EVENT_TYPE;

typedef enum _SE_AUDIT_OPERATION {
    AuditPrivilegeObject = 0,
    AuditPrivilegeService,
    AuditAccessCheck,
    AuditOpenObject,
    AuditOpenObjectWithTransaction,
    AuditCloseObject,
    AuditDeleteObject,
    AuditOpenObjectForDelete,
    AuditOpenObjectForDeleteWithTransaction,
    AuditCloseNonObject,
    AuditOpenNonObject,
    AuditObjectReference,
    AuditHandleCreation,
} SE_AUDIT_OPERATION,
    *PSE_AUDIT_OPERATION;

typedef struct _SE_AUDIT_INFO SE_AUDIT_INFO, *PSE_AUDIT_INFO;
struct _SE_AUDIT_INFO {
    ULONG Size;
    AUDIT_EVENT_TYPE AuditType;
    SE_AUDIT_OPERATION AuditOperation;
    ULONG AuditFlags;
    UNICODE_STRING SubsystemName;
    UNICODE_STRING ObjectTypeName;
    UNICODE_STRING ObjectName;
    PVOID HandleId;
    GUID *TransactionId;
    LUID *OperationId;
    BOOLEAN ObjectCreation;
    BOOLEAN GenerateOnClose;
};

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtAccessCheckAndAuditAlarm(
    _In_ PUNICODE_STRING SubsystemName, _In_opt_ PVOID HandleId,
    _In_ PUNICODE_STRING ObjectTypeName, _In_ PUNICODE_STRING ObjectName,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ACCESS_MASK DesiredAccess,
    _In_ PGENERIC_MAPPING GenericMapping, _In_ BOOLEAN ObjectCreation,
    _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus, _Out_ PBOOLEAN GenerateOnClose);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtAccessCheckByTypeAndAuditAlarm(
    _In_ PUNICODE_STRING SubsystemName, _In_opt_ PVOID HandleId,
    _In_ PUNICODE_STRING ObjectTypeName, _In_ PUNICODE_STRING ObjectName,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID PrincipalSelfSid,
    _In_ ACCESS_MASK DesiredAccess, _In_ AUDIT_EVENT_TYPE AuditType, _In_ ULONG Flags,
    _In_reads_opt_(ObjectTypeListLength) POBJECT_TYPE_LIST ObjectTypeList,
    _In_ ULONG ObjectTypeListLength, _In_ PGENERIC_MAPPING GenericMapping,
    _In_ BOOLEAN ObjectCreation, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus,
    _Out_ PBOOLEAN GenerateOnClose);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtAccessCheckByTypeResultListAndAuditAlarm(
    _In_ PUNICODE_STRING SubsystemName, _In_opt_ PVOID HandleId,
    _In_ PUNICODE_STRING ObjectTypeName, _In_ PUNICODE_STRING ObjectName,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID PrincipalSelfSid,
    _In_ ACCESS_MASK DesiredAccess, _In_ AUDIT_EVENT_TYPE AuditType, _In_ ULONG Flags,
    _In_reads_opt_(ObjectTypeListLength) POBJECT_TYPE_LIST ObjectTypeList,
    _In_ ULONG ObjectTypeListLength, _In_ PGENERIC_MAPPING GenericMapping,
    _In_ BOOLEAN ObjectCreation, _Out_writes_(ObjectTypeListLength) PACCESS_MASK GrantedAccess,
    _Out_writes_(ObjectTypeListLength) PNTSTATUS AccessStatus, _Out_ PBOOLEAN GenerateOnClose);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtAccessCheckByTypeResultListAndAuditAlarmByHandle(
    _In_ PUNICODE_STRING SubsystemName, _In_opt_ PVOID HandleId, _In_ HANDLE ClientToken,
    _In_ PUNICODE_STRING ObjectTypeName, _In_ PUNICODE_STRING ObjectName,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID PrincipalSelfSid,
    _In_ ACCESS_MASK DesiredAccess, _In_ AUDIT_EVENT_TYPE AuditType, _In_ ULONG Flags,
    _In_reads_opt_(ObjectTypeListLength) POBJECT_TYPE_LIST ObjectTypeList,
    _In_ ULONG ObjectTypeListLength, _In_ PGENERIC_MAPPING GenericMapping,
    _In_ BOOLEAN ObjectCreation, _Out_writes_(ObjectTypeListLength) PACCESS_MASK GrantedAccess,
    _Out_writes_(ObjectTypeListLength) PNTSTATUS AccessStatus, _Out_ PBOOLEAN GenerateOnClose);

NTSYSCALLAPI NTSTATUS NTAPI NtCloseObjectAuditAlarm(_In_ PUNICODE_STRING SubsystemName,
                                                    _In_opt_ PVOID HandleId,
                                                    _In_ BOOLEAN GenerateOnClose);

NTSYSCALLAPI NTSTATUS NTAPI NtDeleteObjectAuditAlarm(_In_ PUNICODE_STRING SubsystemName,
                                                     _In_opt_ PVOID HandleId,
                                                     _In_ BOOLEAN GenerateOnClose);

NTSYSCALLAPI NTSTATUS NTAPI
NtOpenObjectAuditAlarm(_In_ PUNICODE_STRING SubsystemName, _In_opt_ PVOID HandleId,
                       _In_ PUNICODE_STRING ObjectTypeName, _In_ PUNICODE_STRING ObjectName,
                       _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ HANDLE ClientToken,
                       _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK GrantedAccess,
                       _In_opt_ PPRIVILEGE_SET Privileges, _In_ BOOLEAN ObjectCreation,
                       _In_ BOOLEAN AccessGranted, _Out_ PBOOLEAN GenerateOnClose);

NTSYSCALLAPI NTSTATUS NTAPI NtPrivilegeObjectAuditAlarm(
    _In_ PUNICODE_STRING SubsystemName, _In_opt_ PVOID HandleId, _In_ HANDLE ClientToken,
    _In_ ACCESS_MASK DesiredAccess, _In_ PPRIVILEGE_SET Privileges, _In_ BOOLEAN AccessGranted);

NTSYSCALLAPI NTSTATUS NTAPI NtPrivilegedServiceAuditAlarm(_In_ PUNICODE_STRING SubsystemName,
                                                          _In_ PUNICODE_STRING ServiceName,
                                                          _In_ HANDLE ClientToken,
                                                          _In_ PPRIVILEGE_SET Privileges,
                                                          _In_ BOOLEAN AccessGranted);

NTKERNELAPI NTSTATUS ObQueryObjectAuditingByHandle(_In_ HANDLE Handle,
                                                   _Out_ PBOOLEAN GenerateOnClose);

NTKERNELAPI void SeAuditFipsCryptoSelftests(_In_ BOOLEAN bSuccess, _In_ ULONG SelftestCode);

NTKERNELAPI void SeAuditHardLinkCreation(_In_ PUNICODE_STRING FileName,
                                         _In_ PUNICODE_STRING LinkName, _In_ BOOLEAN bSuccess);

NTKERNELAPI void SeAuditHardLinkCreationWithTransaction(_In_ PUNICODE_STRING FileName,
                                                        _In_ PUNICODE_STRING LinkName,
                                                        _In_ BOOLEAN bSuccess,
                                                        _In_opt_ GUID *TransactionId);

NTKERNELAPI void SeAuditTransactionStateChange(_In_ GUID *TransactionId,
                                               _In_ GUID *ResourceManagerId,
                                               _In_ ULONG NewTransactionState);

NTKERNELAPI BOOLEAN
SeAuditingAnyFileEventsWithContext(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                   _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);

NTKERNELAPI BOOLEAN SeAuditingAnyFileEventsWithContextEx(
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _Out_opt_ PBOOLEAN StagingEnabled);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN SeAuditingFileEvents(_In_ BOOLEAN AccessGranted,
                                         _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

NTKERNELAPI BOOLEAN SeAuditingFileEventsWithContext(
    _In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);

NTKERNELAPI BOOLEAN SeAuditingFileEventsWithContextEx(
    _In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _Out_opt_ PBOOLEAN StagingEnabled);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN SeAuditingFileOrGlobalEvents(
    _In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);

NTKERNELAPI BOOLEAN SeAuditingHardLinkEvents(_In_ BOOLEAN AccessGranted,
                                             _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

NTKERNELAPI BOOLEAN SeAuditingHardLinkEventsWithContext(
    _In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeDeleteObjectAuditAlarm(_In_ PVOID Object, _In_ HANDLE Handle);

NTKERNELAPI void SeDeleteObjectAuditAlarmWithTransaction(_In_ PVOID Object, _In_ HANDLE Handle,
                                                         _In_opt_ GUID *TransactionId);

NTKERNELAPI void SeExamineGlobalSacl(_In_ PUNICODE_STRING ObjectType, _In_ PACL ResourceSacl,
                                     _In_ PACCESS_TOKEN Token, _In_ ACCESS_MASK DesiredAccess,
                                     _In_ BOOLEAN AccessGranted, _Inout_ PBOOLEAN GenerateAudit,
                                     _Inout_opt_ PBOOLEAN GenerateAlarm);

NTKERNELAPI void SeExamineSacl(_In_ PACL Sacl, _In_ PACL ResourceSacl, _In_ PACCESS_TOKEN Token,
                               _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN AccessGranted,
                               _Out_ PBOOLEAN GenerateAudit, _Out_ PBOOLEAN GenerateAlarm);

NTKERNELAPI void SeMaximumAuditMaskFromGlobalSacl(_In_opt_ PUNICODE_STRING ObjectTypeName,
                                                  _In_ ACCESS_MASK GrantedAccess,
                                                  _In_ PACCESS_TOKEN Token,
                                                  _Inout_ PACCESS_MASK AuditMask);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeOpenObjectAuditAlarm(_In_ PUNICODE_STRING ObjectTypeName, _In_opt_ PVOID Object,
                                        _In_opt_ PUNICODE_STRING AbsoluteObjectName,
                                        _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                        _In_ PACCESS_STATE AccessState, _In_ BOOLEAN ObjectCreated,
                                        _In_ BOOLEAN AccessGranted, _In_ KPROCESSOR_MODE AccessMode,
                                        _Out_ PBOOLEAN GenerateOnClose);

NTKERNELAPI void SeOpenObjectAuditAlarmWithTransaction(
    _In_ PUNICODE_STRING ObjectTypeName, _In_opt_ PVOID Object,
    _In_opt_ PUNICODE_STRING AbsoluteObjectName, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ PACCESS_STATE AccessState, _In_ BOOLEAN ObjectCreated, _In_ BOOLEAN AccessGranted,
    _In_ KPROCESSOR_MODE AccessMode, _In_opt_ GUID *TransactionId, _Out_ PBOOLEAN GenerateOnClose);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeOpenObjectForDeleteAuditAlarm(
    _In_ PUNICODE_STRING ObjectTypeName, _In_opt_ PVOID Object,
    _In_opt_ PUNICODE_STRING AbsoluteObjectName, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ PACCESS_STATE AccessState, _In_ BOOLEAN ObjectCreated, _In_ BOOLEAN AccessGranted,
    _In_ KPROCESSOR_MODE AccessMode, _Out_ PBOOLEAN GenerateOnClose);

NTKERNELAPI void SeOpenObjectForDeleteAuditAlarmWithTransaction(
    _In_ PUNICODE_STRING ObjectTypeName, _In_opt_ PVOID Object,
    _In_opt_ PUNICODE_STRING AbsoluteObjectName, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ PACCESS_STATE AccessState, _In_ BOOLEAN ObjectCreated, _In_ BOOLEAN AccessGranted,
    _In_ KPROCESSOR_MODE AccessMode, _In_opt_ GUID *TransactionId, _Out_ PBOOLEAN GenerateOnClose);

NTKERNELAPI NTSTATUS SeReportSecurityEventWithSubCategory(
    _In_ ULONG Flags, _In_ PUNICODE_STRING SourceName, _In_opt_ PSID UserSid,
    _In_ PSE_ADT_PARAMETER_ARRAY AuditParameters, _In_ ULONG AuditSubcategoryId);

EXTERN_C_END

#endif
