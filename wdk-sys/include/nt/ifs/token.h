/*
 * Tokens and impersonation: who a thread acts as.
 *
 * A primary token referenced by PsReferencePrimaryToken is given back by
 * PsDereferencePrimaryToken, an impersonation token by its own call, a handle by ZwClose. A client
 * context from SeCreateClientSecurity is deleted by SeDeleteClientSecurity.
 */
#ifndef CWDK_NT_IFS_TOKEN_H
#define CWDK_NT_IFS_TOKEN_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/ifs/sid.h"
#include "nt/ifs/acl.h"

#define SE_BACKUP_PRIVILEGES_CHECKED 0x100

#define TOKEN_DUPLICATE 2
#define TOKEN_IMPERSONATE 4
#define TOKEN_QUERY 8
#define TOKEN_UIACCESS 0x1000
#define TOKEN_LOWBOX 0x4000
#define TOKEN_EXECUTE 0x20000L
#define TOKEN_READ 0x20008L
#define TOKEN_WRITE 0x200E0L

#define TOKEN_ACCESS_PSEUDO_HANDLE 0x18
#define TOKEN_ACCESS_PSEUDO_HANDLE_WIN8 0x18

#define TOKEN_ADJUST_PRIVILEGES 0x20
#define TOKEN_ADJUST_GROUPS 0x40
#define TOKEN_ADJUST_DEFAULT 0x80
#define TOKEN_ADJUST_SESSIONID 0x100

#define TOKEN_ALL_ACCESS_P 0xF00FFL
#define TOKEN_ALL_ACCESS 0xF01FFL

#define TOKEN_APPCONTAINER_SID_MAX_SIZE 0x4CULL

#define TOKEN_ASSIGN_PRIMARY 1

#define TOKEN_AUDIT_NO_CHILD_PROCESS 0x200000
#define TOKEN_AUDIT_REDIRECTION_TRUST 0x800000

#define TOKEN_DO_NOT_USE_GLOBAL_ATTRIBS_FOR_QUERY 0x20000

#define TOKEN_ENFORCE_REDIRECTION_TRUST 0x400000

#define TOKEN_HAS_TRAVERSE_PRIVILEGE 1
#define TOKEN_HAS_BACKUP_PRIVILEGE 2
#define TOKEN_HAS_RESTORE_PRIVILEGE 4
#define TOKEN_HAS_IMPERSONATE_PRIVILEGE 0x80
#define TOKEN_HAS_OWN_CLAIM_ATTRIBUTES 0x8000

#define TOKEN_INTEGRITY_LEVEL_MAX_SIZE 0x54ULL

#define TOKEN_IS_RESTRICTED 0x10
#define TOKEN_IS_FILTERED 0x800

#define TOKEN_LEARNING_MODE_LOGGING 0x1000000

#define TOKEN_MANDATORY_POLICY_OFF 0
#define TOKEN_MANDATORY_POLICY_NO_WRITE_UP 1
#define TOKEN_MANDATORY_POLICY_NEW_PROCESS_MIN 2
#define TOKEN_MANDATORY_POLICY_VALID_MASK 3

#define TOKEN_NO_CHILD_PROCESS 0x80000
#define TOKEN_NO_CHILD_PROCESS_UNLESS_SECURE 0x100000

#define TOKEN_NOT_LOW 0x2000

#define TOKEN_OWNER_MAX_SIZE 0x4CULL

#define TOKEN_PERMISSIVE_LEARNING_MODE 0x3000000

#define TOKEN_PRIVATE_NAMESPACE 0x10000

#define TOKEN_QUERY_SOURCE 0x10

#define TOKEN_SANDBOX_INERT 0x40

#define TOKEN_SESSION_NOT_REFERENCED 0x20

#define TOKEN_SOURCE_LENGTH 8

#define TOKEN_TRUST_CONSTRAINT_MASK 0x20018L

#define TOKEN_USER_MAX_SIZE 0x54ULL

#define TOKEN_VIRTUALIZE_ALLOWED 0x200
#define TOKEN_VIRTUALIZE_ENABLED 0x400

#define TOKEN_WRITE_RESTRICTED 8

EXTERN_C_START

typedef struct _TOKEN_PRIVILEGES TOKEN_PRIVILEGES, *PTOKEN_PRIVILEGES;

typedef enum _TOKEN_ELEVATION_TYPE {
    TokenElevationTypeDefault = 1,
    TokenElevationTypeFull,
    TokenElevationTypeLimited,
} TOKEN_ELEVATION_TYPE,
    *PTOKEN_ELEVATION_TYPE;

typedef enum _TOKEN_INFORMATION_CLASS {
    TokenUser = 1,
    TokenGroups,
    TokenPrivileges,
    TokenOwner,
    TokenPrimaryGroup,
    TokenDefaultDacl,
    TokenSource,
    TokenType,
    TokenImpersonationLevel,
    TokenStatistics,
    TokenRestrictedSids,
    TokenSessionId,
    TokenGroupsAndPrivileges,
    TokenSessionReference,
    TokenSandBoxInert,
    TokenAuditPolicy,
    TokenOrigin,
    TokenElevationType,
    TokenLinkedToken,
    TokenElevation,
    TokenHasRestrictions,
    TokenAccessInformation,
    TokenVirtualizationAllowed,
    TokenVirtualizationEnabled,
    TokenIntegrityLevel,
    TokenUIAccess,
    TokenMandatoryPolicy,
    TokenLogonSid,
    TokenIsAppContainer,
    TokenCapabilities,
    TokenAppContainerSid,
    TokenAppContainerNumber,
    TokenUserClaimAttributes,
    TokenDeviceClaimAttributes,
    TokenRestrictedUserClaimAttributes,
    TokenRestrictedDeviceClaimAttributes,
    TokenDeviceGroups,
    TokenRestrictedDeviceGroups,
    TokenSecurityAttributes,
    TokenIsRestricted,
    TokenProcessTrustLevel,
    TokenPrivateNameSpace,
    TokenSingletonAttributes,
    TokenBnoIsolation,
    TokenChildProcessFlags,
    TokenIsLessPrivilegedAppContainer,
    TokenIsSandboxed,
    TokenIsAppSilo,
    MaxTokenInfoClass,
} TOKEN_INFORMATION_CLASS,
    *PTOKEN_INFORMATION_CLASS;

typedef enum _TOKEN_TYPE {
    TokenPrimary = 1,
    TokenImpersonation,
} TOKEN_TYPE,
    *PTOKEN_TYPE;

typedef NTSTATUS SE_LOGON_SESSION_TERMINATED_ROUTINE(_In_ PLUID LogonId);
typedef SE_LOGON_SESSION_TERMINATED_ROUTINE *PSE_LOGON_SESSION_TERMINATED_ROUTINE;

typedef NTSTATUS SE_LOGON_SESSION_TERMINATED_ROUTINE_EX(_In_ PLUID LogonId, _In_ PESILO pServerSilo,
                                                        _In_opt_ PVOID Context);
typedef SE_LOGON_SESSION_TERMINATED_ROUTINE_EX *PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX;

struct _TOKEN_SOURCE {
    CHAR SourceName[8];
    LUID SourceIdentifier;
};

typedef struct _TOKEN_CONTROL TOKEN_CONTROL, *PTOKEN_CONTROL;
struct _TOKEN_CONTROL {
    LUID TokenId;
    LUID AuthenticationId;
    LUID ModifiedId;
    TOKEN_SOURCE TokenSource;
};

typedef struct _SECURITY_CLIENT_CONTEXT SECURITY_CLIENT_CONTEXT, *PSECURITY_CLIENT_CONTEXT;
struct _SECURITY_CLIENT_CONTEXT {
    SECURITY_QUALITY_OF_SERVICE SecurityQos;
    PACCESS_TOKEN ClientToken;
    BOOLEAN DirectlyAccessClientToken;
    BOOLEAN DirectAccessEffectiveOnly;
    BOOLEAN ServerIsRemote;
    TOKEN_CONTROL ClientTokenControl;
};

typedef struct _TOKEN_MANDATORY_POLICY TOKEN_MANDATORY_POLICY, *PTOKEN_MANDATORY_POLICY;
struct _TOKEN_MANDATORY_POLICY {
    ULONG Policy;
};

typedef struct _TOKEN_ACCESS_INFORMATION TOKEN_ACCESS_INFORMATION, *PTOKEN_ACCESS_INFORMATION;
struct _TOKEN_ACCESS_INFORMATION {
    PSID_AND_ATTRIBUTES_HASH SidHash;
    PSID_AND_ATTRIBUTES_HASH RestrictedSidHash;
    PTOKEN_PRIVILEGES Privileges;
    LUID AuthenticationId;
    TOKEN_TYPE TokenType;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    TOKEN_MANDATORY_POLICY MandatoryPolicy;
    ULONG Flags;
    ULONG AppContainerNumber;
    PSID PackageSid;
    PSID_AND_ATTRIBUTES_HASH CapabilitiesHash;
    PSID TrustLevelSid;
    PSECURITY_ATTRIBUTES_OPAQUE SecurityAttributes;
};

typedef struct _TOKEN_APPCONTAINER_INFORMATION TOKEN_APPCONTAINER_INFORMATION,
    *PTOKEN_APPCONTAINER_INFORMATION;
struct _TOKEN_APPCONTAINER_INFORMATION {
    PSID TokenAppContainer;
};

typedef struct _TOKEN_AUDIT_POLICY TOKEN_AUDIT_POLICY, *PTOKEN_AUDIT_POLICY;
struct _TOKEN_AUDIT_POLICY {
    UCHAR PerUserPolicy[30];
};

typedef struct _TOKEN_BNO_ISOLATION_INFORMATION TOKEN_BNO_ISOLATION_INFORMATION,
    *PTOKEN_BNO_ISOLATION_INFORMATION;
struct _TOKEN_BNO_ISOLATION_INFORMATION {
    PWSTR IsolationPrefix;
    BOOLEAN IsolationEnabled;
};

typedef struct _TOKEN_DEFAULT_DACL TOKEN_DEFAULT_DACL, *PTOKEN_DEFAULT_DACL;
struct _TOKEN_DEFAULT_DACL {
    PACL DefaultDacl;
};

typedef struct _TOKEN_DEVICE_CLAIMS TOKEN_DEVICE_CLAIMS, *PTOKEN_DEVICE_CLAIMS;
struct _TOKEN_DEVICE_CLAIMS {
    PCLAIMS_BLOB DeviceClaims;
};

typedef struct _TOKEN_ELEVATION TOKEN_ELEVATION, *PTOKEN_ELEVATION;
struct _TOKEN_ELEVATION {
    ULONG TokenIsElevated;
};

struct _TOKEN_GROUPS {
    ULONG GroupCount;
    SID_AND_ATTRIBUTES Groups[1];
};

typedef struct _TOKEN_GROUPS_AND_PRIVILEGES TOKEN_GROUPS_AND_PRIVILEGES,
    *PTOKEN_GROUPS_AND_PRIVILEGES;
struct _TOKEN_GROUPS_AND_PRIVILEGES {
    ULONG SidCount;
    ULONG SidLength;
    PSID_AND_ATTRIBUTES Sids;
    ULONG RestrictedSidCount;
    ULONG RestrictedSidLength;
    PSID_AND_ATTRIBUTES RestrictedSids;
    ULONG PrivilegeCount;
    ULONG PrivilegeLength;
    PLUID_AND_ATTRIBUTES Privileges;
    LUID AuthenticationId;
};

typedef struct _TOKEN_LINKED_TOKEN TOKEN_LINKED_TOKEN, *PTOKEN_LINKED_TOKEN;
struct _TOKEN_LINKED_TOKEN {
    HANDLE LinkedToken;
};

typedef struct _TOKEN_MANDATORY_LABEL TOKEN_MANDATORY_LABEL, *PTOKEN_MANDATORY_LABEL;
struct _TOKEN_MANDATORY_LABEL {
    SID_AND_ATTRIBUTES Label;
};

typedef struct _TOKEN_ORIGIN TOKEN_ORIGIN, *PTOKEN_ORIGIN;
struct _TOKEN_ORIGIN {
    LUID OriginatingLogonSession;
};

typedef struct _TOKEN_OWNER TOKEN_OWNER, *PTOKEN_OWNER;
struct _TOKEN_OWNER {
    PSID Owner;
};

typedef struct _TOKEN_PRIMARY_GROUP TOKEN_PRIMARY_GROUP, *PTOKEN_PRIMARY_GROUP;
struct _TOKEN_PRIMARY_GROUP {
    PSID PrimaryGroup;
};

struct _TOKEN_PRIVILEGES {
    ULONG PrivilegeCount;
    LUID_AND_ATTRIBUTES Privileges[1];
};

typedef struct _TOKEN_SID_INFORMATION TOKEN_SID_INFORMATION, *PTOKEN_SID_INFORMATION;
struct _TOKEN_SID_INFORMATION {
    PSID Sid;
};

typedef struct _TOKEN_STATISTICS TOKEN_STATISTICS, *PTOKEN_STATISTICS;
struct _TOKEN_STATISTICS {
    LUID TokenId;
    LUID AuthenticationId;
    LARGE_INTEGER ExpirationTime;
    TOKEN_TYPE TokenType;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    ULONG DynamicCharged;
    ULONG DynamicAvailable;
    ULONG GroupCount;
    ULONG PrivilegeCount;
    LUID ModifiedId;
};

struct _TOKEN_USER {
    SID_AND_ATTRIBUTES User;
};

typedef struct _TOKEN_USER_CLAIMS TOKEN_USER_CLAIMS, *PTOKEN_USER_CLAIMS;
struct _TOKEN_USER_CLAIMS {
    PCLAIMS_BLOB UserClaims;
};

extern NTKERNELAPI PSE_EXPORTS SeExports;

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtAdjustGroupsToken(
    _In_ HANDLE TokenHandle, _In_ BOOLEAN ResetToDefault, _In_opt_ PTOKEN_GROUPS NewState,
    _In_ ULONG BufferLength,
    _Out_writes_bytes_to_opt_(BufferLength, *ReturnLength) PTOKEN_GROUPS PreviousState,
    _Out_ PULONG ReturnLength);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtAdjustPrivilegesToken(
    _In_ HANDLE TokenHandle, _In_ BOOLEAN DisableAllPrivileges, _In_opt_ PTOKEN_PRIVILEGES NewState,
    _In_ ULONG BufferLength,
    _Out_writes_bytes_to_opt_(BufferLength, *ReturnLength) PTOKEN_PRIVILEGES PreviousState,
    _Out_ _When_(PreviousState == NULL, _Out_opt_) PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtDuplicateToken(_In_ HANDLE ExistingTokenHandle,
                                             _In_ ACCESS_MASK DesiredAccess,
                                             _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                             _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType,
                                             _Out_ _Out_owned_(handle) PHANDLE NewTokenHandle);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtFilterToken(_In_ HANDLE ExistingTokenHandle, _In_ ULONG Flags,
                                          _In_opt_ PTOKEN_GROUPS SidsToDisable,
                                          _In_opt_ PTOKEN_PRIVILEGES PrivilegesToDelete,
                                          _In_opt_ PTOKEN_GROUPS RestrictedSids,
                                          _Out_ _Out_owned_(handle) PHANDLE NewTokenHandle);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtImpersonateAnonymousToken(_In_ HANDLE ThreadHandle);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenJobObjectToken(_In_ HANDLE JobHandle,
                                                 _In_ ACCESS_MASK DesiredAccess,
                                                 _Out_ _Out_owned_(handle) PHANDLE TokenHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenProcessToken(_In_ HANDLE ProcessHandle,
                                               _In_ ACCESS_MASK DesiredAccess,
                                               _Out_ _Out_owned_(handle) PHANDLE TokenHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenProcessTokenEx(_In_ HANDLE ProcessHandle,
                                                 _In_ ACCESS_MASK DesiredAccess,
                                                 _In_ ULONG HandleAttributes,
                                                 _Out_ _Out_owned_(handle) PHANDLE TokenHandle);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenThreadToken(_In_ HANDLE ThreadHandle,
                                              _In_ ACCESS_MASK DesiredAccess,
                                              _In_ BOOLEAN OpenAsSelf,
                                              _Out_ _Out_owned_(handle) PHANDLE TokenHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtOpenThreadTokenEx(_In_ HANDLE ThreadHandle,
                                                _In_ ACCESS_MASK DesiredAccess,
                                                _In_ BOOLEAN OpenAsSelf,
                                                _In_ ULONG HandleAttributes,
                                                _Out_ _Out_owned_(handle) PHANDLE TokenHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtQueryInformationToken(
    _In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
    _Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength) PVOID TokenInformation,
    _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI
NtSetInformationToken(_In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
                      _In_reads_bytes_(TokenInformationLength) PVOID TokenInformation,
                      _In_ ULONG TokenInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsAssignImpersonationToken(_In_ PETHREAD Thread, _In_opt_ HANDLE Token);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PsDereferenceImpersonationToken(_In_ _Consumes_(object)
                                                     PACCESS_TOKEN ImpersonationToken);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PsDereferencePrimaryToken(_In_ _Consumes_(object) PACCESS_TOKEN PrimaryToken);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN PsDisableImpersonation(_Inout_ PETHREAD Thread,
                                           _Inout_ PSE_IMPERSONATION_STATE ImpersonationState);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS PsImpersonateClient(_Inout_ PETHREAD Thread, _In_opt_ PACCESS_TOKEN Token,
                                         _In_ BOOLEAN CopyOnOpen, _In_ BOOLEAN EffectiveOnly,
                                         _In_ SECURITY_IMPERSONATION_LEVEL ImpersonationLevel);

_Ret_owned_(object)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PACCESS_TOKEN PsReferenceImpersonationToken(
    _Inout_ PETHREAD Thread, _Out_ PBOOLEAN CopyOnOpen, _Out_ PBOOLEAN EffectiveOnly,
    _Out_ PSECURITY_IMPERSONATION_LEVEL ImpersonationLevel);

_Ret_owned_(object)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI PACCESS_TOKEN PsReferencePrimaryToken(_Inout_ PEPROCESS Process);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PsRestoreImpersonation(_Inout_ PETHREAD Thread,
                                        _In_ PSE_IMPERSONATION_STATE ImpersonationState);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlCopyLuid(_Out_ PLUID DestinationLuid, _In_ PLUID SourceLuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeCreateClientSecurity(_In_ PETHREAD ClientThread,
                                            _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos,
                                            _In_ BOOLEAN RemoteSession,
                                            _Out_ PSECURITY_CLIENT_CONTEXT ClientContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeCreateClientSecurityFromSubjectContext(
    _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
    _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, _In_ BOOLEAN ServerIsRemote,
    _Out_ PSECURITY_CLIENT_CONTEXT ClientContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeDeleteClientSecurity(_Inout_ PSECURITY_CLIENT_CONTEXT ClientContext);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS SeFilterToken(_In_ PACCESS_TOKEN ExistingToken, _In_ ULONG Flags,
                                   _In_opt_ PTOKEN_GROUPS SidsToDisable,
                                   _In_opt_ PTOKEN_PRIVILEGES PrivilegesToDelete,
                                   _In_opt_ PTOKEN_GROUPS RestrictedSids,
                                   _Outptr_ PACCESS_TOKEN *FilteredToken);

NTKERNELAPI void SeImpersonateClient(_In_ PSECURITY_CLIENT_CONTEXT ClientContext,
                                     _In_opt_ PETHREAD ServerThread);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeImpersonateClientEx(_In_ PSECURITY_CLIENT_CONTEXT ClientContext,
                                           _In_opt_ PETHREAD ServerThread);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeLocateProcessImageName(_Inout_ PEPROCESS Process,
                                              _Outptr_ _Out_owned_(pool)
                                                  PUNICODE_STRING *pImageFileName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeMarkLogonSessionForTerminationNotification(_In_ PLUID LogonId);

NTKERNELAPI NTSTATUS SeMarkLogonSessionForTerminationNotificationEx(_In_ PLUID LogonId,
                                                                    _In_ PESILO pServerSilo);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeQueryAuthenticationIdToken(_In_ PACCESS_TOKEN Token,
                                                  _Out_ PLUID AuthenticationId);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeQueryInformationToken(_In_ PACCESS_TOKEN Token,
                                             _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
                                             _Outptr_ _Out_owned_(pool) PVOID *TokenInformation);

NTKERNELAPI NTSTATUS SeQueryServerSiloToken(_In_ PACCESS_TOKEN Token, _Out_ PESILO *pServerSilo);

NTKERNELAPI NTSTATUS SeQuerySessionIdToken(_In_ PACCESS_TOKEN Token, _Out_ PULONG SessionId);

NTKERNELAPI NTSTATUS SeQuerySessionIdTokenEx(_In_ PACCESS_TOKEN Token, _Out_ PULONG SessionId,
                                             _Out_ PBOOLEAN IsServiceSession);

NTKERNELAPI void SeQueryTokenIntegrity(_In_ PACCESS_TOKEN Token,
                                       _Inout_ PSID_AND_ATTRIBUTES IntegritySA);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS
SeRegisterLogonSessionTerminatedRoutine(_In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE CallbackRoutine);

NTKERNELAPI NTSTATUS SeRegisterLogonSessionTerminatedRoutineEx(
    _In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX CallbackRoutine, _In_ PVOID Context);

NTKERNELAPI NTSTATUS SeSetSessionIdToken(_In_ PACCESS_TOKEN Token, _In_ ULONG SessionId);

NTKERNELAPI NTSTATUS SeTokenFromAccessInformation(
    _In_opt_ PTOKEN_ACCESS_INFORMATION AccessInformation, _Inout_opt_ PACCESS_TOKEN Token,
    _In_ ULONG Length, _Out_ PULONG RequiredLength);

NTKERNELAPI void SeTokenGetNoChildProcessRestricted(_In_ PACCESS_TOKEN Token,
                                                    _Out_ PBOOLEAN Enforced,
                                                    _Out_ PBOOLEAN UnlessSecure,
                                                    _Out_ PBOOLEAN AuditOnly);

NTKERNELAPI void SeTokenGetRedirectionTrustPolicy(_In_ PACCESS_TOKEN Token, _Out_ PBOOLEAN Enforced,
                                                  _Out_ PBOOLEAN AuditOnly);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN SeTokenIsAdmin(_In_ PACCESS_TOKEN Token);

NTKERNELAPI BOOLEAN SeTokenIsNoChildProcessRestrictionEnforced(_In_ PACCESS_TOKEN Token,
                                                               _Out_opt_ PBOOLEAN UnlessSecure);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN SeTokenIsRestricted(_In_ PACCESS_TOKEN Token);

NTKERNELAPI BOOLEAN SeTokenIsWriteRestricted(_In_ PACCESS_TOKEN Token);

NTKERNELAPI void SeTokenSetNoChildProcessRestricted(_In_ PACCESS_TOKEN Token,
                                                    _In_ BOOLEAN UnlessSecure,
                                                    _In_ BOOLEAN AuditOnly);

NTKERNELAPI void SeTokenSetRedirectionTrustPolicy(_In_ PACCESS_TOKEN Token, _In_ BOOLEAN AuditOnly);

NTKERNELAPI TOKEN_TYPE SeTokenType(_In_ PACCESS_TOKEN Token);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeUnregisterLogonSessionTerminatedRoutine(
    _In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE CallbackRoutine);

NTKERNELAPI NTSTATUS SeUnregisterLogonSessionTerminatedRoutineEx(
    _In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX CallbackRoutine, _In_ PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwDuplicateToken(_In_ HANDLE ExistingTokenHandle,
                                         _In_ ACCESS_MASK DesiredAccess,
                                         _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                                         _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType,
                                         _Out_ _Out_owned_(handle) PHANDLE NewTokenHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenProcessTokenEx(_In_ HANDLE ProcessHandle,
                                             _In_ ACCESS_MASK DesiredAccess,
                                             _In_ ULONG HandleAttributes,
                                             _Out_ _Out_owned_(handle) PHANDLE TokenHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenThreadTokenEx(_In_ HANDLE ThreadHandle,
                                            _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf,
                                            _In_ ULONG HandleAttributes,
                                            _Out_ _Out_owned_(handle) PHANDLE TokenHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationToken(
    _In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
    _Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength) PVOID TokenInformation,
    _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetInformationToken(_In_ HANDLE TokenHandle,
                                              _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
                                              _In_reads_bytes_(TokenInformationLength)
                                                  PVOID TokenInformation,
                                              _In_ ULONG TokenInformationLength);

#define SeQuerySubjectContextToken(SubjectContext)                                                 \
    (ARGUMENT_PRESENT(((PSECURITY_SUBJECT_CONTEXT)(SubjectContext))->ClientToken)                  \
         ? ((PSECURITY_SUBJECT_CONTEXT)(SubjectContext))->ClientToken                              \
         : ((PSECURITY_SUBJECT_CONTEXT)(SubjectContext))->PrimaryToken)
#define SeStopImpersonatingClient() PsRevertToSelf()

struct _SE_EXPORTS {
    LUID SeCreateTokenPrivilege;
    LUID SeAssignPrimaryTokenPrivilege;
    LUID SeLockMemoryPrivilege;
    LUID SeIncreaseQuotaPrivilege;
    LUID SeUnsolicitedInputPrivilege;
    LUID SeTcbPrivilege;
    LUID SeSecurityPrivilege;
    LUID SeTakeOwnershipPrivilege;
    LUID SeLoadDriverPrivilege;
    LUID SeCreatePagefilePrivilege;
    LUID SeIncreaseBasePriorityPrivilege;
    LUID SeSystemProfilePrivilege;
    LUID SeSystemtimePrivilege;
    LUID SeProfileSingleProcessPrivilege;
    LUID SeCreatePermanentPrivilege;
    LUID SeBackupPrivilege;
    LUID SeRestorePrivilege;
    LUID SeShutdownPrivilege;
    LUID SeDebugPrivilege;
    LUID SeAuditPrivilege;
    LUID SeSystemEnvironmentPrivilege;
    LUID SeChangeNotifyPrivilege;
    LUID SeRemoteShutdownPrivilege;
    PSID SeNullSid;
    PSID SeWorldSid;
    PSID SeLocalSid;
    PSID SeCreatorOwnerSid;
    PSID SeCreatorGroupSid;
    PSID SeNtAuthoritySid;
    PSID SeDialupSid;
    PSID SeNetworkSid;
    PSID SeBatchSid;
    PSID SeInteractiveSid;
    PSID SeLocalSystemSid;
    PSID SeAliasAdminsSid;
    PSID SeAliasUsersSid;
    PSID SeAliasGuestsSid;
    PSID SeAliasPowerUsersSid;
    PSID SeAliasAccountOpsSid;
    PSID SeAliasSystemOpsSid;
    PSID SeAliasPrintOpsSid;
    PSID SeAliasBackupOpsSid;
    PSID SeAuthenticatedUsersSid;
    PSID SeRestrictedSid;
    PSID SeAnonymousLogonSid;
    LUID SeUndockPrivilege;
    LUID SeSyncAgentPrivilege;
    LUID SeEnableDelegationPrivilege;
    PSID SeLocalServiceSid;
    PSID SeNetworkServiceSid;
    LUID SeManageVolumePrivilege;
    LUID SeImpersonatePrivilege;
    LUID SeCreateGlobalPrivilege;
    LUID SeTrustedCredManAccessPrivilege;
    LUID SeRelabelPrivilege;
    LUID SeIncreaseWorkingSetPrivilege;
    LUID SeTimeZonePrivilege;
    LUID SeCreateSymbolicLinkPrivilege;
    PSID SeIUserSid;
    PSID SeUntrustedMandatorySid;
    PSID SeLowMandatorySid;
    PSID SeMediumMandatorySid;
    PSID SeHighMandatorySid;
    PSID SeSystemMandatorySid;
    PSID SeOwnerRightsSid;
    PSID SeAllAppPackagesSid;
    PSID SeUserModeDriversSid;
    PSID SeProcTrustWinTcbSid;
    PSID SeTrustedInstallerSid;
    LUID SeDelegateSessionUserImpersonatePrivilege;
    PSID SeAppSiloSid;
    PSID SeAppSiloVolumeRootMinimalCapabilitySid;
    PSID SeAppSiloProfilesRootMinimalCapabilitySid;
};

typedef struct _SE_TOKEN_USER SE_TOKEN_USER, PSE_TOKEN_USER;
struct _SE_TOKEN_USER {
    union {
        TOKEN_USER TokenUser;
        SID_AND_ATTRIBUTES User;
    };
    union {
        SID Sid;
        UCHAR Buffer[68];
    };
};

EXTERN_C_END

#endif
