/*
 * Logon: kinds of logon sessions, and what the NTLM package returns of one.
 */
#ifndef CWDK_NT_IFS_LOGON_H
#define CWDK_NT_IFS_LOGON_H

#include "nt/forward.h"
#include "nt/security.h"

#define SE_SERVER_SECURITY 0x80

EXTERN_C_START

typedef enum _SECURITY_LOGON_TYPE {
    UndefinedLogonType = 0,
    Interactive = 2,
    Network,
    Batch,
    Service,
    Proxy,
    Unlock,
    NetworkCleartext,
    NewCredentials,
    RemoteInteractive,
    CachedInteractive,
    CachedRemoteInteractive,
    CachedUnlock,
} SECURITY_LOGON_TYPE,
    *PSECURITY_LOGON_TYPE;

typedef struct {
    ACCESS_MASK DesiredAccess;
    ULONG SecurityIds[1];
} BULK_SECURITY_TEST_DATA, *PBULK_SECURITY_TEST_DATA;

EXTERN_C_END

#define LOGON_PROFILE_PATH_RETURNED 0x400

#define MSV1_0_RETURN_PROFILE_PATH 0x200

EXTERN_C_START

typedef enum _MSV1_0_PROFILE_BUFFER_TYPE {
    MsV1_0InteractiveProfile = 2,
    MsV1_0Lm20LogonProfile,
    MsV1_0SmartCardProfile,
} MSV1_0_PROFILE_BUFFER_TYPE,
    *PMSV1_0_PROFILE_BUFFER_TYPE;

typedef struct _MSV1_0_INTERACTIVE_PROFILE MSV1_0_INTERACTIVE_PROFILE, *PMSV1_0_INTERACTIVE_PROFILE;
struct _MSV1_0_INTERACTIVE_PROFILE {
    MSV1_0_PROFILE_BUFFER_TYPE MessageType;
    USHORT LogonCount;
    USHORT BadPasswordCount;
    LARGE_INTEGER LogonTime;
    LARGE_INTEGER LogoffTime;
    LARGE_INTEGER KickOffTime;
    LARGE_INTEGER PasswordLastSet;
    LARGE_INTEGER PasswordCanChange;
    LARGE_INTEGER PasswordMustChange;
    UNICODE_STRING LogonScript;
    UNICODE_STRING HomeDirectory;
    UNICODE_STRING FullName;
    UNICODE_STRING ProfilePath;
    UNICODE_STRING HomeDirectoryDrive;
    UNICODE_STRING LogonServer;
    ULONG UserFlags;
};

typedef struct _MSV1_0_LM20_LOGON_PROFILE MSV1_0_LM20_LOGON_PROFILE, *PMSV1_0_LM20_LOGON_PROFILE;
struct _MSV1_0_LM20_LOGON_PROFILE {
    MSV1_0_PROFILE_BUFFER_TYPE MessageType;
    LARGE_INTEGER KickOffTime;
    LARGE_INTEGER LogoffTime;
    ULONG UserFlags;
    UCHAR UserSessionKey[16];
    UNICODE_STRING LogonDomainName;
    UCHAR LanmanSessionKey[8];
    UNICODE_STRING LogonServer;
    UNICODE_STRING UserParameters;
};

EXTERN_C_END

#define GCR_ALLOW_NTLM 0x100

#define GCR_NTLM3_PARMS 0x20

#define LOGON_NTLM_V2 0x2000

#define LOGON_NTLMV2_ENABLED 0x100

#define MSV1_0_CRED_VERSION 0
#define MSV1_0_CRED_LM_PRESENT 1
#define MSV1_0_CRED_NT_PRESENT 2
#define MSV1_0_CRED_VERSION_V2 2
#define MSV1_0_CRED_REMOVED 4
#define MSV1_0_CRED_VERSION_V3 4
#define MSV1_0_CRED_CREDKEY_PRESENT 8
#define MSV1_0_CRED_SHA_PRESENT 0x10
#define MSV1_0_CRED_VERSION_IUM 0xFFFF0001U
#define MSV1_0_CRED_VERSION_REMOTE 0xFFFF0002U
#define MSV1_0_CRED_VERSION_ARSO 0xFFFF0003U
#define MSV1_0_CRED_VERSION_RESERVED_1 0xFFFFFFFEU
#define MSV1_0_AV_FLAG_FORCE_GUEST 1
#define MSV1_0_AV_FLAG_MIC_HANDSHAKE_MESSAGES 2
#define MSV1_0_AV_FLAG_UNVERIFIED_TARGET 4
#define MSV1_0_CLEARTEXT_PASSWORD_ALLOWED 2
#define MSV1_0_CLEARTEXT_PASSWORD_SUPPLIED 0x4000
#define MSV1_0_S4U_LOGON_FLAG_CHECK_LOGONHOURS 2
#define MSV1_0_SUBAUTHENTICATION_DLL_RAS 2
#define MSV1_0_SUBAUTHENTICATION_DLL_SHIFT 0x18
#define MSV1_0_SUBAUTHENTICATION_DLL_IIS 0x84
#define MSV1_0_SUBAUTHENTICATION_DLL_EX 0x100000
#define MSV1_0_SUBAUTHENTICATION_DLL 0xFF000000U
#define MSV1_0_SUBAUTHENTICATION_FLAGS 0xFF000000U
#define MSV1_0_CHALLENGE_LENGTH 8
#define MSV1_0_LANMAN_SESSION_KEY_LENGTH 8
#define MSV1_0_RETURN_USER_PARAMETERS 8
#define MSV1_0_RETURN_PASSWORD_EXPIRY 0x40
#define MSV1_0_DONT_TRY_GUEST_ACCOUNT 0x10
#define MSV1_0_NTLM3_OWF_LENGTH 0x10
#define MSV1_0_NTLM3_RESPONSE_LENGTH 0x10
#define MSV1_0_NTLM3_INPUT_LENGTH 0x20ULL
#define MSV1_0_NTLM3_MIN_NT_RESPONSE_LENGTH 0x2CULL
#define MSV1_0_OWF_PASSWORD_LENGTH 0x10
#define MSV1_0_USER_SESSION_KEY_LENGTH 0x10
#define MSV1_0_SHA_PASSWORD_LENGTH 0x14
#define MSV1_0_ALLOW_SERVER_TRUST_ACCOUNT 0x20
#define MSV1_0_ALLOW_WORKSTATION_TRUST_ACCOUNT 0x800
#define MSV1_0_ALLOW_FORCE_GUEST 0x2000
#define MSV1_0_ALLOW_MSVCHAPV2 0x10000
#define MSV1_0_PACKAGE_NAMEW_LENGTH 0x4AULL
#define MSV1_0_USE_CLIENT_CHALLENGE 0x80
#define MSV1_0_USE_DOMAIN_FOR_ROUTING_ONLY 0x8000
#define MSV1_0_TRY_GUEST_ACCOUNT_ONLY 0x100
#define MSV1_0_TRY_SPECIFIED_DOMAIN_ONLY 0x400
#define MSV1_0_DISABLE_PERSONAL_FALLBACK 0x1000
#define MSV1_0_MAX_AVL_SIZE 64000
#define MSV1_0_MAX_NTLM3_LIFE 0x1FA40
#define MSV1_0_S4U2SELF 0x20000
#define MSV1_0_CHECK_LOGONHOURS_FOR_S4U 0x40000
#define MSV1_0_INTERNET_DOMAIN 0x80000
#define MSV1_0_MNS_LOGON 0x1000000

EXTERN_C_START

typedef ULONG LSA_OPERATIONAL_MODE;
typedef ULONG *PLSA_OPERATIONAL_MODE;

typedef enum MSV1_0_AVID {
    MsvAvEOL = 0,
    MsvAvNbComputerName,
    MsvAvNbDomainName,
    MsvAvDnsComputerName,
    MsvAvDnsDomainName,
    MsvAvDnsTreeName,
    MsvAvFlags,
    MsvAvTimestamp,
    MsvAvRestrictions,
    MsvAvTargetName,
    MsvAvChannelBindings,
} MSV1_0_AVID;

typedef enum _MSV1_0_LOGON_SUBMIT_TYPE {
    MsV1_0InteractiveLogon = 2,
    MsV1_0Lm20Logon,
    MsV1_0NetworkLogon,
    MsV1_0SubAuthLogon,
    MsV1_0WorkstationUnlockLogon = 7,
    MsV1_0S4ULogon = 12,
    MsV1_0VirtualLogon = 82,
    MsV1_0NoElevationLogon,
    MsV1_0LuidLogon,
} MSV1_0_LOGON_SUBMIT_TYPE,
    *PMSV1_0_LOGON_SUBMIT_TYPE;

typedef enum _MSV1_0_PROTOCOL_MESSAGE_TYPE {
    MsV1_0Lm20ChallengeRequest = 0,
    MsV1_0Lm20GetChallengeResponse,
    MsV1_0EnumerateUsers,
    MsV1_0GetUserInfo,
    MsV1_0ReLogonUsers,
    MsV1_0ChangePassword,
    MsV1_0ChangeCachedPassword,
    MsV1_0GenericPassthrough,
    MsV1_0CacheLogon,
    MsV1_0SubAuth,
    MsV1_0DeriveCredential,
    MsV1_0CacheLookup,
    MsV1_0SetProcessOption,
    MsV1_0ConfigLocalAliases,
    MsV1_0ClearCachedCredentials,
    MsV1_0LookupToken,
    MsV1_0ValidateAuth,
    MsV1_0CacheLookupEx,
    MsV1_0GetCredentialKey,
    MsV1_0SetThreadOption,
    MsV1_0DecryptDpapiMasterKey,
    MsV1_0GetStrongCredentialKey,
    MsV1_0TransferCred,
    MsV1_0ProvisionTbal,
    MsV1_0DeleteTbalSecrets,
} MSV1_0_PROTOCOL_MESSAGE_TYPE,
    *PMSV1_0_PROTOCOL_MESSAGE_TYPE;

typedef struct _MSV1_0_AV_PAIR MSV1_0_AV_PAIR, *PMSV1_0_AV_PAIR;
struct _MSV1_0_AV_PAIR {
    USHORT AvId;
    USHORT AvLen;
};

typedef struct _MSV1_0_ENUMUSERS_REQUEST MSV1_0_ENUMUSERS_REQUEST, *PMSV1_0_ENUMUSERS_REQUEST;
struct _MSV1_0_ENUMUSERS_REQUEST {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
};

typedef struct _MSV1_0_ENUMUSERS_RESPONSE MSV1_0_ENUMUSERS_RESPONSE, *PMSV1_0_ENUMUSERS_RESPONSE;
struct _MSV1_0_ENUMUSERS_RESPONSE {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
    ULONG NumberOfLoggedOnUsers;
    PLUID LogonIds;
    PULONG EnumHandles;
};

typedef struct _MSV1_0_GETCHALLENRESP_REQUEST MSV1_0_GETCHALLENRESP_REQUEST,
    *PMSV1_0_GETCHALLENRESP_REQUEST;
struct _MSV1_0_GETCHALLENRESP_REQUEST {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
    ULONG ParameterControl;
    LUID LogonId;
    UNICODE_STRING Password;
    UCHAR ChallengeToClient[8];
    UNICODE_STRING UserName;
    UNICODE_STRING LogonDomainName;
    UNICODE_STRING ServerName;
};

typedef struct _MSV1_0_GETCHALLENRESP_REQUEST_V1 MSV1_0_GETCHALLENRESP_REQUEST_V1,
    *PMSV1_0_GETCHALLENRESP_REQUEST_V1;
struct _MSV1_0_GETCHALLENRESP_REQUEST_V1 {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
    ULONG ParameterControl;
    LUID LogonId;
    UNICODE_STRING Password;
    UCHAR ChallengeToClient[8];
};

typedef struct _MSV1_0_GETCHALLENRESP_RESPONSE MSV1_0_GETCHALLENRESP_RESPONSE,
    *PMSV1_0_GETCHALLENRESP_RESPONSE;
struct _MSV1_0_GETCHALLENRESP_RESPONSE {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
    STRING CaseSensitiveChallengeResponse;
    STRING CaseInsensitiveChallengeResponse;
    UNICODE_STRING UserName;
    UNICODE_STRING LogonDomainName;
    UCHAR UserSessionKey[16];
    UCHAR LanmanSessionKey[8];
};

typedef struct _MSV1_0_GETUSERINFO_REQUEST MSV1_0_GETUSERINFO_REQUEST, *PMSV1_0_GETUSERINFO_REQUEST;
struct _MSV1_0_GETUSERINFO_REQUEST {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
    LUID LogonId;
};

typedef struct _MSV1_0_GETUSERINFO_RESPONSE MSV1_0_GETUSERINFO_RESPONSE,
    *PMSV1_0_GETUSERINFO_RESPONSE;
struct _MSV1_0_GETUSERINFO_RESPONSE {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
    PSID UserSid;
    UNICODE_STRING UserName;
    UNICODE_STRING LogonDomainName;
    UNICODE_STRING LogonServer;
    SECURITY_LOGON_TYPE LogonType;
};

typedef struct _MSV1_0_INTERACTIVE_LOGON MSV1_0_INTERACTIVE_LOGON, *PMSV1_0_INTERACTIVE_LOGON;
struct _MSV1_0_INTERACTIVE_LOGON {
    MSV1_0_LOGON_SUBMIT_TYPE MessageType;
    UNICODE_STRING LogonDomainName;
    UNICODE_STRING UserName;
    UNICODE_STRING Password;
};

typedef struct _MSV1_0_LM20_CHALLENGE_REQUEST MSV1_0_LM20_CHALLENGE_REQUEST,
    *PMSV1_0_LM20_CHALLENGE_REQUEST;
struct _MSV1_0_LM20_CHALLENGE_REQUEST {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
};

typedef struct _MSV1_0_LM20_CHALLENGE_RESPONSE MSV1_0_LM20_CHALLENGE_RESPONSE,
    *PMSV1_0_LM20_CHALLENGE_RESPONSE;
struct _MSV1_0_LM20_CHALLENGE_RESPONSE {
    MSV1_0_PROTOCOL_MESSAGE_TYPE MessageType;
    UCHAR ChallengeToClient[8];
};

typedef struct _MSV1_0_LM20_LOGON MSV1_0_LM20_LOGON, *PMSV1_0_LM20_LOGON;
struct _MSV1_0_LM20_LOGON {
    MSV1_0_LOGON_SUBMIT_TYPE MessageType;
    UNICODE_STRING LogonDomainName;
    UNICODE_STRING UserName;
    UNICODE_STRING Workstation;
    UCHAR ChallengeToClient[8];
    STRING CaseSensitiveChallengeResponse;
    STRING CaseInsensitiveChallengeResponse;
    ULONG ParameterControl;
};

typedef struct _MSV1_0_NTLM3_RESPONSE MSV1_0_NTLM3_RESPONSE, *PMSV1_0_NTLM3_RESPONSE;
struct _MSV1_0_NTLM3_RESPONSE {
    UCHAR Response[16];
    UCHAR RespType;
    UCHAR HiRespType;
    USHORT Flags;
    ULONG MsgWord;
    ULONGLONG TimeStamp;
    UCHAR ChallengeFromClient[8];
    ULONG AvPairsOff;
    UCHAR Buffer[1];
};

typedef struct _MSV1_0_S4U_LOGON MSV1_0_S4U_LOGON, *PMSV1_0_S4U_LOGON;
struct _MSV1_0_S4U_LOGON {
    MSV1_0_LOGON_SUBMIT_TYPE MessageType;
    ULONG Flags;
    UNICODE_STRING UserPrincipalName;
    UNICODE_STRING DomainName;
};

typedef struct _MSV1_0_SUBAUTH_LOGON MSV1_0_SUBAUTH_LOGON, *PMSV1_0_SUBAUTH_LOGON;
struct _MSV1_0_SUBAUTH_LOGON {
    MSV1_0_LOGON_SUBMIT_TYPE MessageType;
    UNICODE_STRING LogonDomainName;
    UNICODE_STRING UserName;
    UNICODE_STRING Workstation;
    UCHAR ChallengeToClient[8];
    STRING AuthenticationInfo1;
    STRING AuthenticationInfo2;
    ULONG ParameterControl;
    ULONG SubAuthPackageId;
};

_IRQL_requires_same_
NTKERNELAPI NTSTATUS NTAPI LsaFreeReturnBuffer(_In_ PVOID Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
NTKERNELAPI NTSTATUS NTAPI
LsaLogonUser(_In_ HANDLE LsaHandle, _In_ PLSA_STRING OriginName, _In_ SECURITY_LOGON_TYPE LogonType,
             _In_ ULONG AuthenticationPackage,
             _In_reads_bytes_(AuthenticationInformationLength) PVOID AuthenticationInformation,
             _In_ ULONG AuthenticationInformationLength, _In_opt_ PTOKEN_GROUPS LocalGroups,
             _In_ PTOKEN_SOURCE SourceContext, _Out_ PVOID *ProfileBuffer,
             _Out_ PULONG ProfileBufferLength, _Inout_ PLUID LogonId, _Out_ PHANDLE Token,
             _Out_ PQUOTA_LIMITS Quotas, _Out_ PNTSTATUS SubStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
NTKERNELAPI NTSTATUS NTAPI LsaRegisterLogonProcess(_In_ PLSA_STRING LogonProcessName,
                                                   _Out_ PHANDLE LsaHandle,
                                                   _Out_ PLSA_OPERATIONAL_MODE SecurityMode);

EXTERN_C_END

#define GCR_ALLOW_LM 0x1000
#define GCR_ALLOW_NO_TARGET 0x2000

#define GCR_TARGET_INFO 0x40

#define GCR_USE_OEM_SET 0x200
#define GCR_USE_OWF_PASSWORD 0x800

#define GCR_VSM_PROTECTED_PASSWORD 0x4000

#define GENERATE_CLIENT_CHALLENGE 0x10

#define LOGON_GUEST 1

#define LOGON_OPTIMIZED 0x4000
#define LOGON_WINLOGON 0x8000
#define LOGON_PKINIT 0x10000

#define LOGON_CACHED_ACCOUNT 4

#define LOGON_EXTRA_SIDS 0x20

#define LOGON_GRACE_LOGON 0x1000000

#define LOGON_LM_V2 0x1000

#define LOGON_MANAGED_SERVICE 0x80000

#define LOGON_NO_OPTIMIZED 0x20000
#define LOGON_NO_ELEVATION 0x40000

#define LOGON_NT_V2 0x800

#define LOGON_RESOURCE_GROUPS 0x200

#define LOGON_SERVER_TRUST_ACCOUNT 0x80

#define LOGON_SUBAUTH_SESSION_KEY 0x40

#define LOGON_USED_LM_PASSWORD 8

#define RETURN_NON_NT_USER_SESSION_KEY 8

#define RETURN_PRIMARY_USERNAME 2
#define RETURN_PRIMARY_LOGON_DOMAINNAME 4

#define RETURN_RESERVED_PARAMETER 0x80

#define USE_PRIMARY_PASSWORD 1

#endif
