/*
 * Access lists and security descriptors: entries (ACE), lists (ACL), and the parts of a descriptor.
 *
 * The Rtl calls work on memory of the caller's. A descriptor in self-relative form is one block
 * with offsets; the absolute form has pointers, and whoever made the parts frees them.
 */
#ifndef CWDK_NT_IFS_ACL_H
#define CWDK_NT_IFS_ACL_H

#include "nt/forward.h"
#include "nt/security.h"

#define CLAIM_SECURITY_ATTRIBUTE_TYPE_INVALID 0
#define CLAIM_SECURITY_ATTRIBUTE_NON_INHERITABLE 1
#define CLAIM_SECURITY_ATTRIBUTE_TYPE_INT64 1
#define CLAIM_SECURITY_ATTRIBUTE_TYPE_UINT64 2
#define CLAIM_SECURITY_ATTRIBUTE_VALUE_CASE_SENSITIVE 2
#define CLAIM_SECURITY_ATTRIBUTE_TYPE_STRING 3
#define CLAIM_SECURITY_ATTRIBUTE_TYPE_FQBN 4
#define CLAIM_SECURITY_ATTRIBUTE_USE_FOR_DENY_ONLY 4
#define CLAIM_SECURITY_ATTRIBUTE_TYPE_SID 5
#define CLAIM_SECURITY_ATTRIBUTE_TYPE_BOOLEAN 6
#define CLAIM_SECURITY_ATTRIBUTE_DISABLED_BY_DEFAULT 8
#define CLAIM_SECURITY_ATTRIBUTE_DISABLED 0x10
#define CLAIM_SECURITY_ATTRIBUTE_TYPE_OCTET_STRING 0x10
#define CLAIM_SECURITY_ATTRIBUTE_MANDATORY 0x20
#define CLAIM_SECURITY_ATTRIBUTE_VALID_FLAGS 63
#define CLAIM_SECURITY_ATTRIBUTE_CUSTOM_FLAGS 0xFFFF0000U
#define CLAIM_SECURITY_ATTRIBUTES_INFORMATION_VERSION 1
#define CLAIM_SECURITY_ATTRIBUTES_INFORMATION_VERSION_V1 1

#define CONTAINER_INHERIT_ACE 2

#define CRITICAL_ACE_FLAG 0x20

#define FAILED_ACCESS_ACE_FLAG 0x80

#define INHERITED_ACE 0x10

#define INHERIT_ONLY_ACE 8

#define NO_PROPAGATE_INHERIT_ACE 4

#define SECURITY_DESCRIPTOR_MIN_LENGTH 0x28ULL

#define SE_RM_CONTROL_VALID 0x4000

#define SE_SECURITY_DESCRIPTOR_FLAG_NO_OWNER_ACE 1
#define SE_SECURITY_DESCRIPTOR_FLAG_NO_LABEL_ACE 2
#define SE_SECURITY_DESCRIPTOR_FLAG_NO_ACCESS_FILTER_ACE 4
#define SE_SECURITY_DESCRIPTOR_VALID_FLAGS 7

#define SUCCESSFUL_ACCESS_ACE_FLAG 0x40

#define SYSTEM_ACCESS_FILTER_ACE_TYPE 0x15

#define SYSTEM_ALARM_ACE_TYPE 3
#define SYSTEM_ALARM_OBJECT_ACE_TYPE 8
#define SYSTEM_ALARM_CALLBACK_ACE_TYPE 14
#define SYSTEM_ALARM_CALLBACK_OBJECT_ACE_TYPE 0x10

#define SYSTEM_AUDIT_ACE_TYPE 2
#define SYSTEM_AUDIT_OBJECT_ACE_TYPE 7
#define SYSTEM_AUDIT_CALLBACK_ACE_TYPE 13
#define SYSTEM_AUDIT_CALLBACK_OBJECT_ACE_TYPE 15

#define SYSTEM_MANDATORY_LABEL_NO_WRITE_UP 1
#define SYSTEM_MANDATORY_LABEL_NO_READ_UP 2
#define SYSTEM_MANDATORY_LABEL_NO_EXECUTE_UP 4
#define SYSTEM_MANDATORY_LABEL_VALID_MASK 7
#define SYSTEM_MANDATORY_LABEL_ACE_TYPE 0x11

#define SYSTEM_PROCESS_TRUST_LABEL_ACE_TYPE 0x14
#define SYSTEM_PROCESS_TRUST_LABEL_VALID_MASK 0xFFFFFF
#define SYSTEM_PROCESS_TRUST_NOCONSTRAINT_MASK 0xFFFFFFFFU

#define SYSTEM_RESOURCE_ATTRIBUTE_ACE_TYPE 0x12

#define SYSTEM_SCOPED_POLICY_ID_ACE_TYPE 0x13

#define TOKEN_INHERIT_SECURITY_FLAGS 0x380000

#define TRUST_PROTECTED_FILTER_ACE_FLAG 0x40

EXTERN_C_START

typedef struct _CLAIM_SECURITY_ATTRIBUTE_V1 CLAIM_SECURITY_ATTRIBUTE_V1,
    *PCLAIM_SECURITY_ATTRIBUTE_V1;

typedef PVOID PSECURITY_ATTRIBUTES_OPAQUE;
typedef USHORT *PSECURITY_DESCRIPTOR_CONTROL;
typedef USHORT SECURITY_DESCRIPTOR_CONTROL;
typedef struct _ACE_HEADER ACE_HEADER, *PACE_HEADER;
struct _ACE_HEADER {
    UCHAR AceType;
    UCHAR AceFlags;
    USHORT AceSize;
};

typedef struct _ACCESS_ALLOWED_ACE ACCESS_ALLOWED_ACE, *PACCESS_ALLOWED_ACE;
struct _ACCESS_ALLOWED_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

typedef struct _ACCESS_DENIED_ACE ACCESS_DENIED_ACE, *PACCESS_DENIED_ACE;
struct _ACCESS_DENIED_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

typedef struct _CLAIM_SECURITY_ATTRIBUTES_INFORMATION CLAIM_SECURITY_ATTRIBUTES_INFORMATION,
    *PCLAIM_SECURITY_ATTRIBUTES_INFORMATION;
struct _CLAIM_SECURITY_ATTRIBUTES_INFORMATION {
    USHORT Version;
    USHORT Reserved;
    ULONG AttributeCount;
    union {
        PCLAIM_SECURITY_ATTRIBUTE_V1 pAttributeV1;
    } Attribute;
};

typedef struct _CLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE CLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE,
    *PCLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE;
struct _CLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE {
    ULONG64 Version;
    PWSTR Name;
};

typedef struct _CLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE
    CLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE,
    *PCLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE;
struct _CLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE {
    PVOID pValue;
    ULONG ValueLength;
};

typedef struct _CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1 CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1,
    *PCLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1;
struct _CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1 {
    ULONG Name;
    USHORT ValueType;
    USHORT Reserved;
    ULONG Flags;
    ULONG ValueCount;
    union {
        ULONG pInt64[1];
        ULONG pUint64[1];
        ULONG ppString[1];
        ULONG pFqbn[1];
        ULONG pOctetString[1];
    } Values;
};

struct _CLAIM_SECURITY_ATTRIBUTE_V1 {
    PWSTR Name;
    USHORT ValueType;
    USHORT Reserved;
    ULONG Flags;
    ULONG ValueCount;
    union {
        PLONG64 pInt64;
        PULONG64 pUint64;
        PWSTR *ppString;
        PCLAIM_SECURITY_ATTRIBUTE_FQBN_VALUE pFqbn;
        PCLAIM_SECURITY_ATTRIBUTE_OCTET_STRING_VALUE pOctetString;
    } Values;
};

typedef struct _SECURITY_DESCRIPTOR SECURITY_DESCRIPTOR, *PISECURITY_DESCRIPTOR;
struct _SECURITY_DESCRIPTOR {
    UCHAR Revision;
    UCHAR Sbz1;
    SECURITY_DESCRIPTOR_CONTROL Control;
    PSID Owner;
    PSID Group;
    PACL Sacl;
    PACL Dacl;
};

typedef struct _SECURITY_DESCRIPTOR_RELATIVE SECURITY_DESCRIPTOR_RELATIVE,
    *PISECURITY_DESCRIPTOR_RELATIVE;
struct _SECURITY_DESCRIPTOR_RELATIVE {
    UCHAR Revision;
    UCHAR Sbz1;
    SECURITY_DESCRIPTOR_CONTROL Control;
    ULONG Owner;
    ULONG Group;
    ULONG Sacl;
    ULONG Dacl;
};

typedef struct _SECURITY_OBJECT_AI_PARAMS SECURITY_OBJECT_AI_PARAMS, *PSECURITY_OBJECT_AI_PARAMS;
struct _SECURITY_OBJECT_AI_PARAMS {
    ULONG Size;
    ULONG ConstraintMask;
};

struct _SE_SECURITY_DESCRIPTOR {
    ULONG Size;
    ULONG Flags;
    PSECURITY_DESCRIPTOR SecurityDescriptor;
};

typedef struct _SYSTEM_ACCESS_FILTER_ACE SYSTEM_ACCESS_FILTER_ACE, *PSYSTEM_ACCESS_FILTER_ACE;
struct _SYSTEM_ACCESS_FILTER_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

typedef struct _SYSTEM_ALARM_ACE SYSTEM_ALARM_ACE, *PSYSTEM_ALARM_ACE;
struct _SYSTEM_ALARM_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

typedef struct _SYSTEM_AUDIT_ACE SYSTEM_AUDIT_ACE, *PSYSTEM_AUDIT_ACE;
struct _SYSTEM_AUDIT_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

typedef struct _SYSTEM_MANDATORY_LABEL_ACE SYSTEM_MANDATORY_LABEL_ACE, *PSYSTEM_MANDATORY_LABEL_ACE;
struct _SYSTEM_MANDATORY_LABEL_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

typedef struct _SYSTEM_PROCESS_TRUST_LABEL_ACE SYSTEM_PROCESS_TRUST_LABEL_ACE,
    *PSYSTEM_PROCESS_TRUST_LABEL_ACE;
struct _SYSTEM_PROCESS_TRUST_LABEL_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

typedef struct _SYSTEM_RESOURCE_ATTRIBUTE_ACE SYSTEM_RESOURCE_ATTRIBUTE_ACE,
    *PSYSTEM_RESOURCE_ATTRIBUTE_ACE;
struct _SYSTEM_RESOURCE_ATTRIBUTE_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

typedef struct _SYSTEM_SCOPED_POLICY_ID_ACE SYSTEM_SCOPED_POLICY_ID_ACE,
    *PSYSTEM_SCOPED_POLICY_ID_ACE;
struct _SYSTEM_SCOPED_POLICY_ID_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
};

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlAddAccessAllowedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision,
                                               _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlAddAccessAllowedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision,
                                                 _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask,
                                                 _In_ PSID Sid);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlAddAce(_Inout_ PACL Acl, _In_ ULONG AceRevision,
                                  _In_ ULONG StartingAceIndex,
                                  _In_reads_bytes_(AceListLength) PVOID AceList,
                                  _In_ ULONG AceListLength);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCreateAcl(_Out_writes_bytes_(AclLength) PACL Acl, _In_ ULONG AclLength,
                                     _In_ ULONG AclRevision);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCreateSecurityDescriptorRelative(
    _Out_ PISECURITY_DESCRIPTOR_RELATIVE SecurityDescriptor, _In_ ULONG Revision);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlDeleteAce(_Inout_ PACL Acl, _In_ ULONG AceIndex);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetAce(_In_ PACL Acl, _In_ ULONG AceIndex, _Outptr_ PVOID *Ace);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetDaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                                     _Out_ PBOOLEAN DaclPresent,
                                                     _Outptr_result_maybenull_ PACL *Dacl,
                                                     _Out_ PBOOLEAN DaclDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetGroupSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                                      _Outptr_result_maybenull_ PSID *Group,
                                                      _Out_ PBOOLEAN GroupDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetOwnerSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                                      _Outptr_result_maybenull_ PSID *Owner,
                                                      _Out_ PBOOLEAN OwnerDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlGetSaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                                     _Out_ PBOOLEAN SaclPresent, _Out_ PACL *Sacl,
                                                     _Out_ PBOOLEAN SaclDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI
RtlSetGroupSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Group,
                              _In_ BOOLEAN GroupDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI
RtlSetOwnerSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Owner,
                              _In_ BOOLEAN OwnerDefaulted);

NTKERNELAPI NTSTATUS SeAdjustObjectSecurity(_In_ PUNICODE_STRING ObjectName,
                                            _In_ PSECURITY_DESCRIPTOR OriginalDescriptor,
                                            _In_ PSECURITY_DESCRIPTOR ProposedDescriptor,
                                            _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext,
                                            _Out_ PSECURITY_DESCRIPTOR *AdjustedDescriptor,
                                            _Out_ PBOOLEAN ApplyAdjustedDescriptor);

NTKERNELAPI void SeCheckForCriticalAceRemoval(_In_ PSECURITY_DESCRIPTOR CurrentDescriptor,
                                              _In_ PSECURITY_DESCRIPTOR NewDescriptor,
                                              _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext,
                                              _Out_ PBOOLEAN AceRemoved);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeQuerySecurityDescriptorInfo(
    _In_ PSECURITY_INFORMATION SecurityInformation,
    _Out_writes_bytes_(*Length) PSECURITY_DESCRIPTOR SecurityDescriptor, _Inout_ PULONG Length,
    _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS
SeSetSecurityDescriptorInfo(_In_opt_ PVOID Object, _In_ PSECURITY_INFORMATION SecurityInformation,
                            _In_ PSECURITY_DESCRIPTOR ModificationDescriptor,
                            _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor,
                            _In_ POOL_TYPE PoolType, _In_ PGENERIC_MAPPING GenericMapping);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeSetSecurityDescriptorInfoEx(
    _In_opt_ PVOID Object, _In_ PSECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR ModificationDescriptor,
    _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor, _In_ ULONG AutoInheritFlags,
    _In_ POOL_TYPE PoolType, _In_ PGENERIC_MAPPING GenericMapping);

EXTERN_C_END

#endif
