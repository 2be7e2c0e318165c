/*
 * Security descriptors, tokens, access masks and the checks made with them.
 */
#ifndef CWDK_NT_SECURITY_H
#define CWDK_NT_SECURITY_H

#include "nt/forward.h"
#include "nt/irql.h"

#define ACCESS_ALLOWED_ACE_TYPE 0
#define ACCESS_ALLOWED_COMPOUND_ACE_TYPE 4
#define ACCESS_ALLOWED_OBJECT_ACE_TYPE 5
#define ACCESS_ALLOWED_CALLBACK_ACE_TYPE 9
#define ACCESS_ALLOWED_CALLBACK_OBJECT_ACE_TYPE 11

#define ACCESS_DENIED_ACE_TYPE 1
#define ACCESS_DENIED_OBJECT_ACE_TYPE 6
#define ACCESS_DENIED_CALLBACK_ACE_TYPE 10
#define ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE 12

#define ACCESS_FILTER_SECURITY_INFORMATION 0x100L

#define ACCESS_MAX_MS_V2_ACE_TYPE 3
#define ACCESS_MAX_MS_V3_ACE_TYPE 4
#define ACCESS_MAX_MS_ACE_TYPE 8
#define ACCESS_MAX_MS_OBJECT_ACE_TYPE 8
#define ACCESS_MAX_MS_V4_ACE_TYPE 8
#define ACCESS_MAX_MS_V5_ACE_TYPE 0x15

#define ACCESS_MIN_MS_ACE_TYPE 0
#define ACCESS_MIN_MS_OBJECT_ACE_TYPE 5

#define ACCESS_OBJECT_GUID 0

#define ACCESS_PROPERTY_SET_GUID 1
#define ACCESS_PROPERTY_GUID 2

#define ACCESS_REASON_DATA_MASK 65535
#define ACCESS_REASON_TYPE_MASK 0xFF0000
#define ACCESS_REASON_EXDATA_MASK 0x7F000000
#define ACCESS_REASON_STAGING_MASK 0x80000000U

#define ACCESS_SYSTEM_SECURITY 0x1000000L

#define ACL_REVISION1 1
#define ACL_REVISION 2
#define ACL_REVISION2 2
#define ACL_REVISION3 3
#define ACL_REVISION4 4

#define ACL_REVISION_DS 4

#define ATTRIBUTE_SECURITY_INFORMATION 0x20L

#define BACKUP_SECURITY_INFORMATION 0x10000L

#define DACL_SECURITY_INFORMATION 4L

#define DELETE 0x10000L

#define DOMAIN_COMMON_BUFFER_LARGE_PAGE 1

#define FILE_DEVICE_REQUIRE_SECURITY_CHECK 0x100000

#define FO_GENERATE_AUDIT_ON_CLOSE 0x400

#define GENERIC_ALL 0x10000000L
#define GENERIC_EXECUTE 0x20000000L
#define GENERIC_WRITE 0x40000000L
#define GENERIC_READ 0x80000000UL

#define GROUP_SECURITY_INFORMATION 2L

#define INITIAL_PRIVILEGE_COUNT 3

#define IRP_MJ_QUERY_SECURITY 0x14
#define IRP_MJ_SET_SECURITY 0x15

#define LABEL_SECURITY_INFORMATION 0x10L

#define MAXIMUM_ALLOWED 0x2000000L

#define MAX_ACL_REVISION 4

#define MIN_ACL_REVISION 2

#define OBJECT_INHERIT_ACE 1

#define OWNER_SECURITY_INFORMATION 1L

#define PCI_SECURITY_FULLY_SUPPORTED 1
#define PCI_SECURITY_GUEST_ASSIGNED 1
#define PCI_SECURITY_INTERFACE_VERSION 1
#define PCI_SECURITY_ENHANCED 2
#define PCI_SECURITY_INTERFACE_VERSION2 2
#define PCI_SECURITY_DIRECT_TRANSLATED_P2P 4
#define PCI_SECURITY_SRIOV_DIRECT_TRANSLATED_P2P 0x40000

#define PRIVILEGE_SET_ALL_NECESSARY 1

#define PROCESS_TRUST_LABEL_SECURITY_INFORMATION 0x80L

#define PROTECTED_DACL_SECURITY_INFORMATION 0x80000000UL

#define PROTECTED_SACL_SECURITY_INFORMATION 0x40000000L

#define READ_CONTROL 0x20000L

#define REG_NOTIFY_CHANGE_SECURITY 8L

#define SACL_SECURITY_INFORMATION 8L

#define SCOPE_SECURITY_INFORMATION 0x40L

#define SEC_FILE 0x800000
#define SEC_IMAGE 0x1000000
#define SEC_RESERVE 0x4000000
#define SEC_COMMIT 0x8000000
#define SEC_NOCACHE 0x10000000

#define SECURITY_DESCRIPTOR_REVISION 1
#define SECURITY_DESCRIPTOR_REVISION1 1

#define SECURITY_DYNAMIC_TRACKING 1

#define SECURITY_STATIC_TRACKING 0

#define SEC_64K_PAGES 0x80000

#define SEC_HUGE_PAGES 0x20000

#define SEC_IMAGE_NO_EXECUTE 0x11000000

#define SEC_LARGE_PAGES 0x80000000U

#define SEF_AVOID_PRIVILEGE_CHECK 8

#define SEF_DACL_AUTO_INHERIT 1

#define SEF_MACL_NO_WRITE_UP 0x100
#define SEF_MACL_NO_READ_UP 0x200
#define SEF_MACL_NO_EXECUTE_UP 0x400
#define SEF_MACL_VALID_FLAGS 0x700

#define SEF_SACL_AUTO_INHERIT 2

#define SE_ADT_OBJECT_ONLY 1
#define SE_ADT_PARAMETERS_SELF_RELATIVE 1
#define SE_ADT_PARAMETERS_SEND_TO_LSA 2
#define SE_ADT_PARAMETER_EXTENSIBLE_AUDIT 4
#define SE_ADT_PARAMETER_GENERIC_AUDIT 8
#define SE_ADT_PARAMETER_WRITE_SYNCHRONOUS 0x10

#define SE_ASSIGNPRIMARYTOKEN_PRIVILEGE 3L

#define SE_AUDIT_PRIVILEGE 0x15L

#define SE_BACKUP_PRIVILEGE 0x11L

#define SE_CHANGE_NOTIFY_PRIVILEGE 23L

#define SE_CREATE_TOKEN_PRIVILEGE 2L
#define SE_CREATE_PAGEFILE_PRIVILEGE 15L
#define SE_CREATE_PERMANENT_PRIVILEGE 0x10L
#define SE_CREATE_GLOBAL_PRIVILEGE 30L
#define SE_CREATE_SYMBOLIC_LINK_PRIVILEGE 0x23L

#define SE_DACL_PRESENT 4
#define SE_DACL_DEFAULTED 8
#define SE_DACL_UNTRUSTED 0x40
#define SE_DACL_AUTO_INHERIT_REQ 0x100
#define SE_DACL_AUTO_INHERITED 0x400
#define SE_DACL_PROTECTED 0x1000

#define SE_DEBUG_PRIVILEGE 0x14L

#define SE_DELEGATE_SESSION_USER_IMPERSONATE_PRIVILEGE 0x24L

#define SE_ENABLE_DELEGATION_PRIVILEGE 27L

#define SE_GROUP_DEFAULTED 2

#define SE_IMPERSONATE_PRIVILEGE 29L

#define SE_INC_BASE_PRIORITY_PRIVILEGE 14L
#define SE_INC_WORKING_SET_PRIVILEGE 0x21L

#define SE_INCREASE_QUOTA_PRIVILEGE 5L

#define SE_LOAD_DRIVER_PRIVILEGE 10L

#define SE_LOCK_MEMORY_PRIVILEGE 4L

#define SE_MACHINE_ACCOUNT_PRIVILEGE 6L

#define SE_MANAGE_VOLUME_PRIVILEGE 0x1CL

#define SE_MAX_GENERIC_AUDIT_PARAMETERS 0x1C
#define SE_MAX_AUDIT_PARAMETERS 0x20
#define SE_MAX_WELL_KNOWN_PRIVILEGE 0x24L

#define SE_MIN_WELL_KNOWN_PRIVILEGE 2L

#define SE_OWNER_DEFAULTED 1

#define SE_PRIVILEGE_ENABLED_BY_DEFAULT 1L
#define SE_PRIVILEGE_ENABLED 2L
#define SE_PRIVILEGE_REMOVED 4L
#define SE_PRIVILEGE_USED_FOR_ACCESS 0x80000000UL
#define SE_PRIVILEGE_VALID_ATTRIBUTES 0x80000007UL

#define SE_PROF_SINGLE_PROCESS_PRIVILEGE 13L

#define SE_RELABEL_PRIVILEGE 0x20L

#define SE_REMOTE_SHUTDOWN_PRIVILEGE 0x18L

#define SE_RESTORE_PRIVILEGE 0x12L

#define SE_SACL_PRESENT 0x10
#define SE_SACL_DEFAULTED 0x20
#define SE_SACL_AUTO_INHERIT_REQ 0x200
#define SE_SACL_AUTO_INHERITED 0x800
#define SE_SACL_PROTECTED 0x2000

#define SE_SECURITY_PRIVILEGE 8L

#define SE_SELF_RELATIVE 0x8000

#define SE_SHUTDOWN_PRIVILEGE 0x13L

#define SE_SYNC_AGENT_PRIVILEGE 0x1AL

#define SE_SYSTEM_PROFILE_PRIVILEGE 11L
#define SE_SYSTEM_ENVIRONMENT_PRIVILEGE 0x16L

#define SE_SYSTEMTIME_PRIVILEGE 12L

#define SE_TAKE_OWNERSHIP_PRIVILEGE 9L

#define SE_TCB_PRIVILEGE 7L

#define SE_TIME_ZONE_PRIVILEGE 0x22L

#define SE_TRUSTED_CREDMAN_ACCESS_PRIVILEGE 31L

#define SE_UNDOCK_PRIVILEGE 0x19L

#define SID_REVISION 1

#define SID_HASH_SIZE 0x20

#define SID_MAX_SUB_AUTHORITIES 15

#define SID_RECOMMENDED_SUB_AUTHORITIES 1

#define SPECIFIC_RIGHTS_ALL 65535L

#define STANDARD_RIGHTS_EXECUTE 0x20000L
#define STANDARD_RIGHTS_READ 0x20000L
#define STANDARD_RIGHTS_WRITE 0x20000L
#define STANDARD_RIGHTS_REQUIRED 0xF0000L
#define STANDARD_RIGHTS_ALL 0x1F0000L

#define SYNCHRONIZE 0x100000L

#define UNPROTECTED_DACL_SECURITY_INFORMATION 0x20000000L

#define UNPROTECTED_SACL_SECURITY_INFORMATION 0x10000000L

#define WRITE_DAC 0x40000L
#define WRITE_OWNER 0x80000L

EXTERN_C_START

typedef ULONG ACCESS_MASK;

typedef CCHAR KPROCESSOR_MODE;

typedef ACCESS_MASK *PACCESS_MASK;

typedef PVOID PACCESS_TOKEN;

typedef PVOID PCLAIMS_BLOB;

typedef BOOLEAN *PSECURITY_CONTEXT_TRACKING_MODE;

typedef PVOID PSECURITY_DESCRIPTOR;

typedef ULONG *PSECURITY_INFORMATION;

typedef PVOID PSID;

typedef BOOLEAN SECURITY_CONTEXT_TRACKING_MODE;

typedef ULONG SECURITY_INFORMATION;

typedef PVOID SE_IMAGE_VERIFICATION_CALLBACK_TOKEN;

typedef enum _PCI_ACS_BIT {
    PciAcsReserved = 0,
    PciAcsBitEnable,
    PciAcsBitDisable,
    PciAcsBitDontCare,
} PCI_ACS_BIT,
    *PPCI_ACS_BIT;

typedef enum _POOL_TYPE {
    NonPagedPool = 0,
    NonPagedPoolExecute = 0,
    PagedPool,
    NonPagedPoolMustSucceed,
    DontUseThisType,
    NonPagedPoolCacheAligned,
    PagedPoolCacheAligned,
    NonPagedPoolCacheAlignedMustS,
    MaxPoolType,
    NonPagedPoolBase = 0,
    NonPagedPoolBaseMustSucceed = 2,
    NonPagedPoolBaseCacheAligned = 4,
    NonPagedPoolBaseCacheAlignedMustS = 6,
    NonPagedPoolSession = 32,
    PagedPoolSession,
    NonPagedPoolMustSucceedSession,
    DontUseThisTypeSession,
    NonPagedPoolCacheAlignedSession,
    PagedPoolCacheAlignedSession,
    NonPagedPoolCacheAlignedMustSSession,
    NonPagedPoolNx = 0x200,
    NonPagedPoolNxCacheAligned = 0x204,
    NonPagedPoolSessionNx = 0x220,
} POOL_TYPE;

typedef enum _SECURITY_OPERATION_CODE {
    SetSecurityDescriptor = 0,
    QuerySecurityDescriptor,
    DeleteSecurityDescriptor,
    AssignSecurityDescriptor,
} SECURITY_OPERATION_CODE,
    *PSECURITY_OPERATION_CODE;

typedef enum _SE_ADT_PARAMETER_TYPE {
    SeAdtParmTypeNone = 0,
    SeAdtParmTypeString,
    SeAdtParmTypeFileSpec,
    SeAdtParmTypeUlong,
    SeAdtParmTypeSid,
    SeAdtParmTypeLogonId,
    SeAdtParmTypeNoLogonId,
    SeAdtParmTypeAccessMask,
    SeAdtParmTypePrivs,
    SeAdtParmTypeObjectTypes,
    SeAdtParmTypeHexUlong,
    SeAdtParmTypePtr,
    SeAdtParmTypeTime,
    SeAdtParmTypeGuid,
    SeAdtParmTypeLuid,
    SeAdtParmTypeHexInt64,
    SeAdtParmTypeStringList,
    SeAdtParmTypeSidList,
    SeAdtParmTypeDuration,
    SeAdtParmTypeUserAccountControl,
    SeAdtParmTypeNoUac,
    SeAdtParmTypeMessage,
    SeAdtParmTypeDateTime,
    SeAdtParmTypeSockAddr,
    SeAdtParmTypeSD,
    SeAdtParmTypeLogonHours,
    SeAdtParmTypeLogonIdNoSid,
    SeAdtParmTypeUlongNoConv,
    SeAdtParmTypeSockAddrNoPort,
    SeAdtParmTypeAccessReason,
    SeAdtParmTypeStagingReason,
    SeAdtParmTypeResourceAttribute,
    SeAdtParmTypeClaims,
    SeAdtParmTypeLogonIdAsSid,
    SeAdtParmTypeMultiSzString,
    SeAdtParmTypeLogonIdEx,
} SE_ADT_PARAMETER_TYPE,
    *PSE_ADT_PARAMETER_TYPE;

typedef enum _SE_IMAGE_TYPE {
    SeImageTypeElamDriver = 0,
    SeImageTypeDriver,
    SeImageTypePlatformSecureFile,
    SeImageTypeDynamicCodeFile,
    SeImageTypeMax,
} SE_IMAGE_TYPE,
    *PSE_IMAGE_TYPE;

typedef enum _SE_IMAGE_VERIFICATION_CALLBACK_TYPE {
    SeImageVerificationCallbackInformational = 0,
} SE_IMAGE_VERIFICATION_CALLBACK_TYPE,
    *PSE_IMAGE_VERIFICATION_CALLBACK_TYPE;

typedef void NTFS_DEREF_EXPORTED_SECURITY_DESCRIPTOR(_In_ PVOID Vcb,
                                                     _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
typedef NTFS_DEREF_EXPORTED_SECURITY_DESCRIPTOR *PNTFS_DEREF_EXPORTED_SECURITY_DESCRIPTOR;

_Function_class_(PCI_SET_ACS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
PCI_SET_ACS(_Inout_ PVOID Context, _In_ PCI_ACS_BIT EnableSourceValidation,
            _In_ PCI_ACS_BIT EnableTranslationBlocking, _In_ PCI_ACS_BIT EnableP2PRequestRedirect,
            _In_ PCI_ACS_BIT EnableCompletionRedirect, _In_ PCI_ACS_BIT EnableUpstreamForwarding,
            _In_ PCI_ACS_BIT EnableEgressControl, _In_ PCI_ACS_BIT EnableDirectTranslatedP2P);
typedef PCI_SET_ACS *PPCI_SET_ACS;

_Function_class_(PCI_SET_ACS2)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS PCI_SET_ACS2(_Inout_ PVOID Context, _In_ ULONG ScenariosToModify,
                              _In_ ULONG ScenarioState);
typedef PCI_SET_ACS2 *PPCI_SET_ACS2;

typedef void (*PINTERFACE_DEREFERENCE)(PVOID Context);

typedef void (*PINTERFACE_REFERENCE)(PVOID Context);

_Function_class_(SE_IMAGE_VERIFICATION_CALLBACK_FUNCTION)
_IRQL_requires_same_
typedef void
SE_IMAGE_VERIFICATION_CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext,
                                        _In_ SE_IMAGE_TYPE ImageType,
                                        _Inout_ PBDCB_IMAGE_INFORMATION ImageInformation);
typedef SE_IMAGE_VERIFICATION_CALLBACK_FUNCTION *PSE_IMAGE_VERIFICATION_CALLBACK_FUNCTION;

typedef struct _INITIAL_PRIVILEGE_SET INITIAL_PRIVILEGE_SET, *PINITIAL_PRIVILEGE_SET;
struct _INITIAL_PRIVILEGE_SET {
    ULONG PrivilegeCount;
    ULONG Control;
    LUID_AND_ATTRIBUTES Privilege[3];
};

struct _PRIVILEGE_SET {
    ULONG PrivilegeCount;
    ULONG Control;
    LUID_AND_ATTRIBUTES Privilege[1];
};

struct _SECURITY_SUBJECT_CONTEXT {
    PACCESS_TOKEN ClientToken;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    PACCESS_TOKEN PrimaryToken;
    PVOID ProcessAuditId;
};

struct _ACCESS_STATE {
    LUID OperationID;
    BOOLEAN SecurityEvaluated;
    BOOLEAN GenerateAudit;
    BOOLEAN GenerateOnClose;
    BOOLEAN PrivilegesAllocated;
    ULONG Flags;
    ACCESS_MASK RemainingDesiredAccess;
    ACCESS_MASK PreviouslyGrantedAccess;
    ACCESS_MASK OriginalDesiredAccess;
    SECURITY_SUBJECT_CONTEXT SubjectSecurityContext;
    PSECURITY_DESCRIPTOR SecurityDescriptor;
    PVOID AuxData;
    union {
        INITIAL_PRIVILEGE_SET InitialPrivilegeSet;
        PRIVILEGE_SET PrivilegeSet;
    } Privileges;
    BOOLEAN AuditPrivileges;
    UNICODE_STRING ObjectName;
    UNICODE_STRING ObjectTypeName;
};

struct _ACL {
    UCHAR AclRevision;
    UCHAR Sbz1;
    USHORT AclSize;
    USHORT AceCount;
    USHORT Sbz2;
};

struct _GENERIC_MAPPING {
    ACCESS_MASK GenericRead;
    ACCESS_MASK GenericWrite;
    ACCESS_MASK GenericExecute;
    ACCESS_MASK GenericAll;
};

struct _IO_SECURITY_CONTEXT {
    PSECURITY_QUALITY_OF_SERVICE SecurityQos;
    PACCESS_STATE AccessState;
    ACCESS_MASK DesiredAccess;
    ULONG FullCreateOptions;
};

typedef struct _PCI_SECURITY_INTERFACE PCI_SECURITY_INTERFACE, *PPCI_SECURITY_INTERFACE;
struct _PCI_SECURITY_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_SET_ACS SetAccessControlServices;
};

typedef struct _PCI_SECURITY_INTERFACE2 PCI_SECURITY_INTERFACE2, *PPCI_SECURITY_INTERFACE2;
struct _PCI_SECURITY_INTERFACE2 {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    ULONG Flags;
    ULONG SupportedScenarios;
    PPCI_SET_ACS2 SetAccessControlServices;
};

typedef struct _REG_QUERY_KEY_SECURITY_INFORMATION REG_QUERY_KEY_SECURITY_INFORMATION,
    *PREG_QUERY_KEY_SECURITY_INFORMATION;
struct _REG_QUERY_KEY_SECURITY_INFORMATION {
    PVOID Object;
    PSECURITY_INFORMATION SecurityInformation;
    PSECURITY_DESCRIPTOR SecurityDescriptor;
    PULONG Length;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

typedef struct _REG_SET_KEY_SECURITY_INFORMATION REG_SET_KEY_SECURITY_INFORMATION,
    *PREG_SET_KEY_SECURITY_INFORMATION;
struct _REG_SET_KEY_SECURITY_INFORMATION {
    PVOID Object;
    PSECURITY_INFORMATION SecurityInformation;
    PSECURITY_DESCRIPTOR SecurityDescriptor;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
};

struct _SECURITY_QUALITY_OF_SERVICE {
    ULONG Length;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    SECURITY_CONTEXT_TRACKING_MODE ContextTrackingMode;
    BOOLEAN EffectiveOnly;
};

typedef struct _SE_ADT_CLAIMS SE_ADT_CLAIMS, *PSE_ADT_CLAIMS;
struct _SE_ADT_CLAIMS {
    ULONG Length;
    PCLAIMS_BLOB Claims;
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern POBJECT_TYPE *SeTokenObjectType;

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ObGetObjectSecurity(_In_ PVOID Object,
                                         _Out_ _Out_owned_(securitydescriptor)
                                             PSECURITY_DESCRIPTOR *SecurityDescriptor,
                                         _Out_ PBOOLEAN MemoryAllocated);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ObReleaseObjectSecurity(_In_ _Consumes_(securitydescriptor)
                                             PSECURITY_DESCRIPTOR SecurityDescriptor,
                                         _In_ BOOLEAN MemoryAllocated);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PsAllocateAffinityToken(_Outptr_ PAFFINITY_TOKEN *AffinityToken);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PsFreeAffinityToken(__drv_freesMem(Mem) PAFFINITY_TOKEN AffinityToken);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCreateSecurityDescriptor(_Out_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                                    _In_ ULONG Revision);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI ULONG NTAPI RtlLengthSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlSetDaclSecurityDescriptor(
    _Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN DaclPresent, _In_opt_ PACL Dacl,
    _In_ BOOLEAN DaclDefaulted);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlValidRelativeSecurityDescriptor(
    _In_reads_bytes_(SecurityDescriptorLength) PSECURITY_DESCRIPTOR SecurityDescriptorInput,
    _In_ ULONG SecurityDescriptorLength, _In_ SECURITY_INFORMATION RequiredInformation);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlValidSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN SeAccessCheck(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                  _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext,
                                  _In_ BOOLEAN SubjectContextLocked, _In_ ACCESS_MASK DesiredAccess,
                                  _In_ ACCESS_MASK PreviouslyGrantedAccess,
                                  _Outptr_opt_ PPRIVILEGE_SET *Privileges,
                                  _In_ PGENERIC_MAPPING GenericMapping,
                                  _In_ KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess,
                                  _Out_ PNTSTATUS AccessStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeAssignSecurity(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor,
                                      _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor,
                                      _Out_ PSECURITY_DESCRIPTOR *NewDescriptor,
                                      _In_ BOOLEAN IsDirectoryObject,
                                      _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
                                      _In_ PGENERIC_MAPPING GenericMapping,
                                      _In_ POOL_TYPE PoolType);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeAssignSecurityEx(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor,
                                        _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor,
                                        _Out_ PSECURITY_DESCRIPTOR *NewDescriptor,
                                        _In_opt_ GUID *ObjectType, _In_ BOOLEAN IsDirectoryObject,
                                        _In_ ULONG AutoInheritFlags,
                                        _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
                                        _In_ PGENERIC_MAPPING GenericMapping,
                                        _In_ POOL_TYPE PoolType);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeCaptureSubjectContext(_Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

NTKERNELAPI ULONG SeComputeAutoInheritByObjectType(
    _In_ PVOID ObjectType, _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_opt_ PSECURITY_DESCRIPTOR ParentSecurityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeDeassignSecurity(_Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeEtwWriteKMCveEvent(_In_ PCUNICODE_STRING CveId,
                                          _In_opt_ PCUNICODE_STRING AdditionalDetails);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeLockSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

NTKERNELAPI ULONG SeObjectCreateSaclAccessBits(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS SeRegisterImageVerificationCallback(
    _In_ SE_IMAGE_TYPE ImageType, _In_ SE_IMAGE_VERIFICATION_CALLBACK_TYPE CallbackType,
    _In_ PSE_IMAGE_VERIFICATION_CALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext,
    _Reserved_ SE_IMAGE_VERIFICATION_CALLBACK_TOKEN Token,
    _Out_ _Out_owned_(registration) PVOID *CallbackHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeReleaseSubjectContext(_Inout_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

NTKERNELAPI NTSTATUS SeReportSecurityEvent(_In_ ULONG Flags, _In_ PUNICODE_STRING SourceName,
                                           _In_opt_ PSID UserSid,
                                           _In_ PSE_ADT_PARAMETER_ARRAY AuditParameters);

NTKERNELAPI NTSTATUS SeSetAuditParameter(_Inout_ PSE_ADT_PARAMETER_ARRAY AuditParameters,
                                         _In_ SE_ADT_PARAMETER_TYPE Type, _In_ ULONG Index,
                                         _In_reads_(_Inexpressible_()) PVOID Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeUnlockSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void SeUnregisterImageVerificationCallback(_In_ _Consumes_(registration)
                                                           PVOID CallbackHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN SeValidSecurityDescriptor(_In_ ULONG Length,
                                              _In_reads_bytes_(Length)
                                                  PSECURITY_DESCRIPTOR SecurityDescriptor);

#define VALID_IMPERSONATION_LEVEL(L)                                                               \
    (((L) >= SECURITY_MIN_IMPERSONATION_LEVEL) && ((L) <= SECURITY_MAX_IMPERSONATION_LEVEL))

EXTERN_C_END

#endif
