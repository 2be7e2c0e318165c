/*
 * Access checks: from the state of an open, with the reasons of the answer.
 */
#ifndef CWDK_NT_IFS_ACCESS_H
#define CWDK_NT_IFS_ACCESS_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/ifs/token.h"

#define SE_ACCESS_CHECK_FLAG_NO_LEARNING_MODE_LOGGING 8
#define SE_ACCESS_CHECK_VALID_FLAGS 8

EXTERN_C_START

typedef ULONG ACCESS_REASON;

typedef enum _ACCESS_REASON_TYPE {
    AccessReasonNone = 0,
    AccessReasonAllowedAce = 0x10000,
    AccessReasonDeniedAce = 0x20000,
    AccessReasonAllowedParentAce = 0x30000,
    AccessReasonDeniedParentAce = 0x40000,
    AccessReasonNotGrantedByCape = 0x50000,
    AccessReasonNotGrantedByParentCape = 0x60000,
    AccessReasonNotGrantedToAppContainer = 458752,
    AccessReasonMissingPrivilege = 0x100000,
    AccessReasonFromPrivilege = 0x200000,
    AccessReasonIntegrityLevel = 0x300000,
    AccessReasonOwnership = 0x400000,
    AccessReasonNullDacl = 0x500000,
    AccessReasonEmptyDacl = 0x600000,
    AccessReasonNoSD = 7340032,
    AccessReasonNoGrant = 0x800000,
    AccessReasonTrustLabel = 0x900000,
    AccessReasonFilterAce = 0xA00000,
} ACCESS_REASON_TYPE;

struct _ACCESS_REASONS {
    ACCESS_REASON Data[32];
};

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtPrivilegeCheck(_In_ HANDLE ClientToken,
                                             _Inout_ PPRIVILEGE_SET RequiredPrivileges,
                                             _Out_ PBOOLEAN Result);

NTKERNELAPI BOOLEAN
SeAccessCheckFromState(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                       _In_ PTOKEN_ACCESS_INFORMATION PrimaryTokenInformation,
                       _In_opt_ PTOKEN_ACCESS_INFORMATION ClientTokenInformation,
                       _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess,
                       _Outptr_opt_result_maybenull_ PPRIVILEGE_SET *Privileges,
                       _In_ PGENERIC_MAPPING GenericMapping, _In_ KPROCESSOR_MODE AccessMode,
                       _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus);

NTKERNELAPI BOOLEAN
SeAccessCheckFromStateEx(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                         _In_ PACCESS_TOKEN PrimaryToken, _In_opt_ PACCESS_TOKEN ClientToken,
                         _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess,
                         _Outptr_opt_result_maybenull_ PPRIVILEGE_SET *Privileges,
                         _In_ PGENERIC_MAPPING GenericMapping, _In_ KPROCESSOR_MODE AccessMode,
                         _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus);

NTKERNELAPI void
SeAdjustAccessStateForAccessConstraints(_In_ PVOID ObjectType,
                                        _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                        _Inout_ PACCESS_STATE AccessState);

NTKERNELAPI void SeAdjustAccessStateForTrustLabel(_In_ PVOID ObjectType,
                                                  _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                                  _Inout_ PACCESS_STATE AccessState);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeAppendPrivileges(_Inout_ PACCESS_STATE AccessState,
                                        _In_ PPRIVILEGE_SET Privileges);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeCaptureSubjectContextEx(_In_opt_ PETHREAD Thread, _In_ PEPROCESS Process,
                                           _Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeFreePrivileges(_In_ PPRIVILEGE_SET Privileges);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN SePrivilegeCheck(_Inout_ PPRIVILEGE_SET RequiredPrivileges,
                                     _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext,
                                     _In_ KPROCESSOR_MODE AccessMode);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeSetAccessStateGenericMapping(_Inout_ PACCESS_STATE AccessState,
                                                _In_ PGENERIC_MAPPING GenericMapping);

NTKERNELAPI BOOLEAN SeShouldCheckForAccessRightsFromParent(
    _In_ PVOID ObjectType, _In_ PSECURITY_DESCRIPTOR ChildDescriptor,
    _In_ PACCESS_STATE AccessState);

typedef struct _SE_ACCESS_REPLY SE_ACCESS_REPLY, *PSE_ACCESS_REPLY;
struct _SE_ACCESS_REPLY {
    ULONG Size;
    ULONG ResultListCount;
    PACCESS_MASK GrantedAccess;
    PNTSTATUS AccessStatus;
    PACCESS_REASONS AccessReason;
    PPRIVILEGE_SET *Privileges;
};

typedef struct _SE_ACCESS_REQUEST SE_ACCESS_REQUEST, *PSE_ACCESS_REQUEST;
struct _SE_ACCESS_REQUEST {
    ULONG Size;
    PSE_SECURITY_DESCRIPTOR SeSecurityDescriptor;
    ACCESS_MASK DesiredAccess;
    ACCESS_MASK PreviouslyGrantedAccess;
    PSID PrincipalSelfSid;
    PGENERIC_MAPPING GenericMapping;
    ULONG ObjectTypeListCount;
    POBJECT_TYPE_LIST ObjectTypeList;
};

EXTERN_C_END

#endif
