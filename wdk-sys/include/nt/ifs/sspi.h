/*
 * Security packages called from the kernel.
 * What ntifs.h adds to nt/sspi.h.
 */
#ifndef CWDK_NT_IFS_SSPI_H
#define CWDK_NT_IFS_SSPI_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/ddk/system.h"
#include "nt/ifs/security.h"
#include "nt/ifs/fsrtl.h"

#define ASC_REQ_DELEGATE 1
#define ASC_REQ_MUTUAL_AUTH 2
#define ASC_REQ_REPLAY_DETECT 4
#define ASC_REQ_SEQUENCE_DETECT 8
#define ASC_REQ_CONFIDENTIALITY 0x10
#define ASC_REQ_USE_SESSION_KEY 0x20
#define ASC_REQ_SESSION_TICKET 0x40
#define ASC_REQ_ALLOCATE_MEMORY 0x100
#define ASC_REQ_USE_DCE_STYLE 0x200
#define ASC_REQ_DATAGRAM 0x400
#define ASC_REQ_CONNECTION 0x800
#define ASC_REQ_FRAGMENT_SUPPLIED 0x2000
#define ASC_REQ_EXTENDED_ERROR 0x8000
#define ASC_REQ_STREAM 0x10000
#define ASC_REQ_INTEGRITY 0x20000
#define ASC_REQ_LICENSING 0x40000
#define ASC_REQ_IDENTIFY 0x80000
#define ASC_REQ_ALLOW_NULL_SESSION 0x100000
#define ASC_REQ_ALLOW_NON_USER_LOGONS 0x200000
#define ASC_REQ_ALLOW_CONTEXT_REPLAY 0x400000
#define ASC_REQ_FRAGMENT_TO_FIT 0x800000
#define ASC_REQ_NO_TOKEN 0x1000000
#define ASC_REQ_PROXY_BINDINGS 0x4000000
#define ASC_REQ_ALLOW_MISSING_BINDINGS 0x10000000
#define ASC_REQ_MESSAGES 0x100000000LL

#define ASC_RET_DELEGATE 1
#define ASC_RET_MUTUAL_AUTH 2
#define ASC_RET_REPLAY_DETECT 4
#define ASC_RET_SEQUENCE_DETECT 8
#define ASC_RET_CONFIDENTIALITY 0x10
#define ASC_RET_USE_SESSION_KEY 0x20
#define ASC_RET_SESSION_TICKET 0x40
#define ASC_RET_ALLOCATED_MEMORY 0x100
#define ASC_RET_USED_DCE_STYLE 0x200
#define ASC_RET_DATAGRAM 0x400
#define ASC_RET_CONNECTION 0x800
#define ASC_RET_THIRD_LEG_FAILED 0x4000
#define ASC_RET_EXTENDED_ERROR 0x8000
#define ASC_RET_STREAM 0x10000
#define ASC_RET_INTEGRITY 0x20000
#define ASC_RET_LICENSING 0x40000
#define ASC_RET_IDENTIFY 0x80000
#define ASC_RET_NULL_SESSION 0x100000
#define ASC_RET_ALLOW_NON_USER_LOGONS 0x200000
#define ASC_RET_ALLOW_CONTEXT_REPLAY 0x400000
#define ASC_RET_FRAGMENT_ONLY 0x800000
#define ASC_RET_NO_TOKEN 0x1000000
#define ASC_RET_NO_ADDITIONAL_TOKEN 0x2000000
#define ASC_RET_MESSAGES 0x100000000LL

#define GCR_ALLOW_NTLM 0x100

#define GCR_NTLM3_PARMS 0x20

#define ISC_REQ_DELEGATE 1
#define ISC_REQ_MUTUAL_AUTH 2
#define ISC_REQ_REPLAY_DETECT 4
#define ISC_REQ_SEQUENCE_DETECT 8
#define ISC_REQ_CONFIDENTIALITY 0x10
#define ISC_REQ_USE_SESSION_KEY 0x20
#define ISC_REQ_PROMPT_FOR_CREDS 0x40
#define ISC_REQ_USE_SUPPLIED_CREDS 0x80
#define ISC_REQ_ALLOCATE_MEMORY 0x100
#define ISC_REQ_USE_DCE_STYLE 0x200
#define ISC_REQ_DATAGRAM 0x400
#define ISC_REQ_CONNECTION 0x800
#define ISC_REQ_FRAGMENT_SUPPLIED 0x2000
#define ISC_REQ_EXTENDED_ERROR 0x4000
#define ISC_REQ_STREAM 0x8000
#define ISC_REQ_INTEGRITY 0x10000
#define ISC_REQ_IDENTIFY 0x20000
#define ISC_REQ_NULL_SESSION 0x40000
#define ISC_REQ_RESERVED1 0x100000
#define ISC_REQ_FRAGMENT_TO_FIT 0x200000
#define ISC_REQ_FORWARD_CREDENTIALS 0x400000
#define ISC_REQ_NO_INTEGRITY 0x800000
#define ISC_REQ_USE_HTTP_STYLE 0x1000000
#define ISC_REQ_UNVERIFIED_TARGET_NAME 0x20000000
#define ISC_REQ_CONFIDENTIALITY_ONLY 0x40000000
#define ISC_REQ_MESSAGES 0x100000000LL
#define ISC_REQ_NO_POST_HANDSHAKE_AUTH 0x400000000LL

#define ISC_RET_DELEGATE 1
#define ISC_RET_MUTUAL_AUTH 2
#define ISC_RET_REPLAY_DETECT 4
#define ISC_RET_SEQUENCE_DETECT 8
#define ISC_RET_CONFIDENTIALITY 0x10
#define ISC_RET_USE_SESSION_KEY 0x20
#define ISC_RET_USED_COLLECTED_CREDS 0x40
#define ISC_RET_USED_SUPPLIED_CREDS 0x80
#define ISC_RET_ALLOCATED_MEMORY 0x100
#define ISC_RET_USED_DCE_STYLE 0x200
#define ISC_RET_DATAGRAM 0x400
#define ISC_RET_CONNECTION 0x800
#define ISC_RET_INTERMEDIATE_RETURN 0x1000
#define ISC_RET_EXTENDED_ERROR 0x4000
#define ISC_RET_STREAM 0x8000
#define ISC_RET_INTEGRITY 0x10000
#define ISC_RET_IDENTIFY 0x20000
#define ISC_RET_NULL_SESSION 0x40000
#define ISC_RET_RESERVED1 0x100000
#define ISC_RET_FRAGMENT_ONLY 0x200000
#define ISC_RET_FORWARD_CREDENTIALS 0x400000
#define ISC_RET_USED_HTTP_STYLE 0x1000000
#define ISC_RET_NO_ADDITIONAL_TOKEN 0x2000000
#define ISC_RET_REAUTHENTICATION 0x8000000
#define ISC_RET_CONFIDENTIALITY_ONLY 0x40000000
#define ISC_RET_MESSAGES 0x100000000LL
#define ISC_RET_NO_POST_HANDSHAKE_AUTH 0x400000000LL

#define LOGON_NTLM_V2 0x2000

#define LOGON_NTLMV2_ENABLED 0x100

#define MSV1_0_CRED_VERSION 0
#define MSV1_0_AV_FLAG_FORCE_GUEST 1
#define MSV1_0_CRED_LM_PRESENT 1
#define MSV1_0_AV_FLAG_MIC_HANDSHAKE_MESSAGES 2
#define MSV1_0_CLEARTEXT_PASSWORD_ALLOWED 2
#define MSV1_0_CRED_NT_PRESENT 2
#define MSV1_0_CRED_VERSION_V2 2
#define MSV1_0_S4U_LOGON_FLAG_CHECK_LOGONHOURS 2
#define MSV1_0_SUBAUTHENTICATION_DLL_RAS 2
#define MSV1_0_AV_FLAG_UNVERIFIED_TARGET 4
#define MSV1_0_CRED_REMOVED 4
#define MSV1_0_CRED_VERSION_V3 4
#define MSV1_0_UPDATE_LOGON_STATISTICS 4
#define MSV1_0_CHALLENGE_LENGTH 8
#define MSV1_0_CRED_CREDKEY_PRESENT 8
#define MSV1_0_LANMAN_SESSION_KEY_LENGTH 8
#define MSV1_0_RETURN_USER_PARAMETERS 8
#define MSV1_0_CRED_SHA_PRESENT 0x10
#define MSV1_0_DONT_TRY_GUEST_ACCOUNT 0x10
#define MSV1_0_NTLM3_OWF_LENGTH 0x10
#define MSV1_0_NTLM3_RESPONSE_LENGTH 0x10
#define MSV1_0_OWF_PASSWORD_LENGTH 0x10
#define MSV1_0_USER_SESSION_KEY_LENGTH 0x10
#define MSV1_0_CREDENTIAL_KEY_LENGTH 0x14
#define MSV1_0_SHA_PASSWORD_LENGTH 0x14
#define MSV1_0_SUBAUTHENTICATION_DLL_SHIFT 0x18
#define MSV1_0_ALLOW_SERVER_TRUST_ACCOUNT 0x20
#define MSV1_0_NTLM3_INPUT_LENGTH 0x20ULL
#define MSV1_0_NTLM3_MIN_NT_RESPONSE_LENGTH 0x2CULL
#define MSV1_0_RETURN_PASSWORD_EXPIRY 0x40
#define MSV1_0_PACKAGE_NAMEW_LENGTH 0x4AULL
#define MSV1_0_USE_CLIENT_CHALLENGE 0x80
#define MSV1_0_SUBAUTHENTICATION_DLL_IIS 0x84
#define MSV1_0_TRY_GUEST_ACCOUNT_ONLY 0x100
#define MSV1_0_TRY_SPECIFIED_DOMAIN_ONLY 0x400
#define MSV1_0_ALLOW_WORKSTATION_TRUST_ACCOUNT 0x800
#define MSV1_0_DISABLE_PERSONAL_FALLBACK 0x1000
#define MSV1_0_ALLOW_FORCE_GUEST 0x2000
#define MSV1_0_CLEARTEXT_PASSWORD_SUPPLIED 0x4000
#define MSV1_0_USE_DOMAIN_FOR_ROUTING_ONLY 0x8000
#define MSV1_0_MAX_AVL_SIZE 64000
#define MSV1_0_ALLOW_MSVCHAPV2 0x10000
#define MSV1_0_MAX_NTLM3_LIFE 0x1FA40
#define MSV1_0_S4U2SELF 0x20000
#define MSV1_0_CHECK_LOGONHOURS_FOR_S4U 0x40000
#define MSV1_0_INTERNET_DOMAIN 0x80000
#define MSV1_0_SUBAUTHENTICATION_DLL_EX 0x100000
#define MSV1_0_MNS_LOGON 0x1000000
#define MSV1_0_SUBAUTHENTICATION_DLL 0xFF000000U
#define MSV1_0_SUBAUTHENTICATION_FLAGS 0xFF000000U
#define MSV1_0_CRED_VERSION_IUM 0xFFFF0001U
#define MSV1_0_CRED_VERSION_REMOTE 0xFFFF0002U
#define MSV1_0_CRED_VERSION_ARSO 0xFFFF0003U
#define MSV1_0_CRED_VERSION_RESERVED_1 0xFFFFFFFEU

#define SECBUFFER_EMPTY 0
#define SECBUFFER_VERSION 0
#define SECBUFFER_DATA 1
#define SECBUFFER_TOKEN 2
#define SECBUFFER_MISSING 4
#define SECBUFFER_EXTRA 5
#define SECBUFFER_PADDING 9
#define SECBUFFER_STREAM 10
#define SECBUFFER_MECHLIST 11
#define SECBUFFER_TARGET 13
#define SECBUFFER_ALERT 0x11
#define SECBUFFER_FLAGS 27
#define SECBUFFER_RESERVED 0x60000000
#define SECBUFFER_READONLY 0x80000000U
#define SECBUFFER_ATTRMASK 0xF0000000U

#define SECBUFFER_APPLICATION_PROTOCOLS 0x12

#define SECBUFFER_CERTIFICATE_REQUEST_CONTEXT 29

#define SECBUFFER_CHANGE_PASS_RESPONSE 15

#define SECBUFFER_CHANNEL_BINDINGS 14

#define SECBUFFER_DTLS_MTU 0x18

#define SECBUFFER_MECHLIST_SIGNATURE 12

#define SECBUFFER_NEGOTIATION_INFO 8

#define SECBUFFER_PKG_PARAMS 3

#define SECBUFFER_READONLY_WITH_CHECKSUM 0x10000000

#define SECBUFFER_SEND_GENERIC_TLS_EXTENSION 0x19

#define SECBUFFER_SRTP_MASTER_KEY_IDENTIFIER 0x14

#define SECBUFFER_STREAM_TRAILER 6
#define SECBUFFER_STREAM_HEADER 7

#define SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION 0x1A

#define SECBUFFER_TARGET_HOST 0x10

#define SECBUFFER_TOKEN_BINDING 0x15

#define SECBUFFER_TRAFFIC_SECRETS 0x1C

EXTERN_C_START

typedef ULONG LSA_OPERATIONAL_MODE;

typedef ULONG *PLSA_OPERATIONAL_MODE;

typedef PVOID PSEC_WINNT_AUTH_IDENTITY_OPAQUE;

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

typedef enum _MSV1_0_CREDENTIAL_KEY_TYPE {
    InvalidCredKey = 0,
    DeprecatedIUMCredKey,
    DomainUserCredKey,
    LocalUserCredKey,
    ExternallySuppliedCredKey,
} MSV1_0_CREDENTIAL_KEY_TYPE;

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

typedef SECURITY_STATUS (*ADD_CREDENTIALS_FN_A)(PCredHandle, SEC_CHAR *, SEC_CHAR *, unsigned long,
                                                void *, SEC_GET_KEY_FN, void *, PTimeStamp);

typedef void (*SspiAsyncNotifyCallback)(_In_ SspiAsyncContext *Handle, _In_opt_ PVOID CallbackData);

typedef struct _MSV1_0_AV_PAIR MSV1_0_AV_PAIR, *PMSV1_0_AV_PAIR;
struct _MSV1_0_AV_PAIR {
    USHORT AvId;
    USHORT AvLen;
};

typedef struct _MSV1_0_CREDENTIAL_KEY MSV1_0_CREDENTIAL_KEY, *PMSV1_0_CREDENTIAL_KEY;
struct _MSV1_0_CREDENTIAL_KEY {
    UCHAR Data[20];
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

typedef struct _MSV1_0_IUM_SUPPLEMENTAL_CREDENTIAL MSV1_0_IUM_SUPPLEMENTAL_CREDENTIAL,
    *PMSV1_0_IUM_SUPPLEMENTAL_CREDENTIAL;
struct _MSV1_0_IUM_SUPPLEMENTAL_CREDENTIAL {
    ULONG Version;
    ULONG EncryptedCredsSize;
    UCHAR EncryptedCreds[1];
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

typedef struct _MSV1_0_REMOTE_SUPPLEMENTAL_CREDENTIAL MSV1_0_REMOTE_SUPPLEMENTAL_CREDENTIAL,
    *PMSV1_0_REMOTE_SUPPLEMENTAL_CREDENTIAL;
#pragma pack(push, 1)
struct _MSV1_0_REMOTE_SUPPLEMENTAL_CREDENTIAL {
    ULONG Version;
    ULONG Flags;
    MSV1_0_CREDENTIAL_KEY CredentialKey;
    MSV1_0_CREDENTIAL_KEY_TYPE CredentialKeyType;
    ULONG EncryptedCredsSize;
    UCHAR EncryptedCreds[1];
};
#pragma pack(pop)

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

typedef struct _MSV1_0_SUPPLEMENTAL_CREDENTIAL MSV1_0_SUPPLEMENTAL_CREDENTIAL,
    *PMSV1_0_SUPPLEMENTAL_CREDENTIAL;
struct _MSV1_0_SUPPLEMENTAL_CREDENTIAL {
    ULONG Version;
    ULONG Flags;
    UCHAR LmPassword[16];
    UCHAR NtPassword[16];
};

typedef struct _MSV1_0_SUPPLEMENTAL_CREDENTIAL_V2 MSV1_0_SUPPLEMENTAL_CREDENTIAL_V2,
    *PMSV1_0_SUPPLEMENTAL_CREDENTIAL_V2;
struct _MSV1_0_SUPPLEMENTAL_CREDENTIAL_V2 {
    ULONG Version;
    ULONG Flags;
    UCHAR NtPassword[16];
    MSV1_0_CREDENTIAL_KEY CredentialKey;
};

typedef struct _MSV1_0_SUPPLEMENTAL_CREDENTIAL_V3 MSV1_0_SUPPLEMENTAL_CREDENTIAL_V3,
    *PMSV1_0_SUPPLEMENTAL_CREDENTIAL_V3;
struct _MSV1_0_SUPPLEMENTAL_CREDENTIAL_V3 {
    ULONG Version;
    ULONG Flags;
    MSV1_0_CREDENTIAL_KEY_TYPE CredentialKeyType;
    UCHAR NtPassword[16];
    MSV1_0_CREDENTIAL_KEY CredentialKey;
    UCHAR ShaPassword[20];
};

struct _SecBuffer {
    unsigned long cbBuffer;
    unsigned long BufferType;
    _Field_size_bytes_(cbBuffer) void *pvBuffer;
};

struct _SecBufferDesc {
    unsigned long ulVersion;
    unsigned long cBuffers;
    PSecBuffer pBuffers;
};

struct _SecHandle {
    ULONG_PTR dwLower;
    ULONG_PTR dwUpper;
};

typedef struct _SecPkgContext_AuthorityW SecPkgContext_AuthorityW, *PSecPkgContext_AuthorityW;
struct _SecPkgContext_AuthorityW {
    SEC_WCHAR *sAuthorityName;
};

typedef struct _SecPkgContext_CredInfo SecPkgContext_CredInfo, *PSecPkgContext_CredInfo;
struct _SecPkgContext_CredInfo {
    SECPKG_CRED_CLASS CredClass;
    unsigned long IsPromptingNeeded;
};

typedef struct _SecPkgContext_CredentialNameW SecPkgContext_CredentialNameW,
    *PSecPkgContext_CredentialNameW;
struct _SecPkgContext_CredentialNameW {
    unsigned long CredentialType;
    SEC_WCHAR *sCredentialName;
};

typedef struct _SecPkgContext_DceInfo SecPkgContext_DceInfo, *PSecPkgContext_DceInfo;
struct _SecPkgContext_DceInfo {
    unsigned long AuthzSvc;
    void *pPac;
};

typedef struct _SecPkgContext_Flags SecPkgContext_Flags, *PSecPkgContext_Flags;
struct _SecPkgContext_Flags {
    unsigned long Flags;
};

typedef struct _SecPkgContext_KeyInfoW SecPkgContext_KeyInfoW, *PSecPkgContext_KeyInfoW;
struct _SecPkgContext_KeyInfoW {
    SEC_WCHAR *sSignatureAlgorithmName;
    SEC_WCHAR *sEncryptAlgorithmName;
    unsigned long KeySize;
    unsigned long SignatureAlgorithm;
    unsigned long EncryptAlgorithm;
};

typedef struct _SecPkgContext_Lifespan SecPkgContext_Lifespan, *PSecPkgContext_Lifespan;
struct _SecPkgContext_Lifespan {
    TimeStamp tsStart;
    TimeStamp tsExpiry;
};

typedef struct _SecPkgContext_NamesW SecPkgContext_NamesW, *PSecPkgContext_NamesW;
struct _SecPkgContext_NamesW {
    SEC_WCHAR *sUserName;
};

typedef struct _SecPkgContext_NegoKeys SecPkgContext_NegoKeys, *PSecPkgContext_NegoKeys;
struct _SecPkgContext_NegoKeys {
    unsigned long KeyType;
    unsigned short KeyLength;
    _Field_size_bytes_(KeyLength) unsigned char *KeyValue;
    unsigned long VerifyKeyType;
    unsigned short VerifyKeyLength;
    _Field_size_bytes_(VerifyKeyLength) unsigned char *VerifyKeyValue;
};

typedef struct _SecPkgContext_NegoPackageInfo SecPkgContext_NegoPackageInfo,
    *PSecPkgContext_NegoPackageInfo;
struct _SecPkgContext_NegoPackageInfo {
    unsigned long PackageMask;
};

typedef struct _SecPkgContext_NegoStatus SecPkgContext_NegoStatus, *PSecPkgContext_NegoStatus;
struct _SecPkgContext_NegoStatus {
    unsigned long LastStatus;
};

typedef struct _SecPkgContext_NegotiationInfoW SecPkgContext_NegotiationInfoW,
    *PSecPkgContext_NegotiationInfoW;
struct _SecPkgContext_NegotiationInfoW {
    PSecPkgInfoW PackageInfo;
    unsigned long NegotiationState;
};

typedef struct _SecPkgContext_PackageInfoW SecPkgContext_PackageInfoW, *PSecPkgContext_PackageInfoW;
struct _SecPkgContext_PackageInfoW {
    PSecPkgInfoW PackageInfo;
};

typedef struct _SecPkgContext_PasswordExpiry SecPkgContext_PasswordExpiry,
    *PSecPkgContext_PasswordExpiry;
struct _SecPkgContext_PasswordExpiry {
    TimeStamp tsPasswordExpires;
};

typedef struct _SecPkgContext_ProtoInfoW SecPkgContext_ProtoInfoW, *PSecPkgContext_ProtoInfoW;
struct _SecPkgContext_ProtoInfoW {
    SEC_WCHAR *sProtocolName;
    unsigned long majorVersion;
    unsigned long minorVersion;
};

typedef struct _SecPkgContext_SessionKey SecPkgContext_SessionKey, *PSecPkgContext_SessionKey;
struct _SecPkgContext_SessionKey {
    unsigned long SessionKeyLength;
    _Field_size_bytes_(SessionKeyLength) unsigned char *SessionKey;
};

typedef struct _SecPkgContext_Sizes SecPkgContext_Sizes, *PSecPkgContext_Sizes;
struct _SecPkgContext_Sizes {
    unsigned long cbMaxToken;
    unsigned long cbMaxSignature;
    unsigned long cbBlockSize;
    unsigned long cbSecurityTrailer;
};

typedef struct _SecPkgContext_StreamSizes SecPkgContext_StreamSizes, *PSecPkgContext_StreamSizes;
typedef SecPkgContext_StreamSizes SecPkgContext_DatagramSizes;
typedef PSecPkgContext_StreamSizes PSecPkgContext_DatagramSizes;
struct _SecPkgContext_StreamSizes {
    unsigned long cbHeader;
    unsigned long cbTrailer;
    unsigned long cbMaximumMessage;
    unsigned long cBuffers;
    unsigned long cbBlockSize;
};

typedef struct _SecPkgContext_SubjectAttributes SecPkgContext_SubjectAttributes,
    *PSecPkgContext_SubjectAttributes;
struct _SecPkgContext_SubjectAttributes {
    void *AttributeInfo;
};

typedef struct _SecPkgContext_UserFlags SecPkgContext_UserFlags, *PSecPkgContext_UserFlags;
struct _SecPkgContext_UserFlags {
    unsigned long UserFlags;
};

typedef struct _SecPkgCredentials_Cert SecPkgCredentials_Cert, *PSecPkgCredentials_Cert;
struct _SecPkgCredentials_Cert {
    unsigned long EncodedCertSize;
    unsigned char *EncodedCert;
};

typedef struct _SecPkgCredentials_KdcProxySettingsW SecPkgCredentials_KdcProxySettingsW,
    *PSecPkgCredentials_KdcProxySettingsW;
struct _SecPkgCredentials_KdcProxySettingsW {
    ULONG Version;
    ULONG Flags;
    USHORT ProxyServerOffset;
    USHORT ProxyServerLength;
    USHORT ClientTlsCredOffset;
    USHORT ClientTlsCredLength;
};

typedef struct _SecPkgCredentials_NamesW SecPkgCredentials_NamesW, *PSecPkgCredentials_NamesW;
struct _SecPkgCredentials_NamesW {
    SEC_WCHAR *sUserName;
};

typedef struct _SecPkgCredentials_SSIProviderW SecPkgCredentials_SSIProviderW,
    *PSecPkgCredentials_SSIProviderW;
struct _SecPkgCredentials_SSIProviderW {
    SEC_WCHAR *sProviderName;
    unsigned long ProviderInfoLength;
    char *ProviderInfo;
};

struct _SecPkgInfoW {
    unsigned long fCapabilities;
    unsigned short wVersion;
    unsigned short wRPCID;
    unsigned long cbMaxToken;
    SEC_WCHAR *Name;
    SEC_WCHAR *Comment;
};

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
AcceptSecurityContext(_In_opt_ PCredHandle phCredential, _In_opt_ PCtxtHandle phContext,
                      _In_opt_ PSecBufferDesc pInput, _In_ unsigned long fContextReq,
                      _In_ unsigned long TargetDataRep, _Inout_opt_ PCtxtHandle phNewContext,
                      _Inout_opt_ PSecBufferDesc pOutput, _Out_ unsigned long *pfContextAttr,
                      _Out_opt_ PTimeStamp ptsExpiry);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI AcquireCredentialsHandleW(
    _In_opt_ PSECURITY_STRING pPrincipal, _In_ PSECURITY_STRING pPackage,
    _In_ unsigned long fCredentialUse, _In_opt_ void *pvLogonId, _In_opt_ void *pAuthData,
    _In_opt_ SEC_GET_KEY_FN pGetKeyFn, _In_opt_ void *pvGetKeyArgument,
    _Out_ PCredHandle phCredential, _Out_opt_ PTimeStamp ptsExpiry);

NTKERNELAPI SECURITY_STATUS NTAPI AddCredentialsA(
    _In_ PCredHandle hCredentials, _In_opt_ LPSTR pszPrincipal, _In_ LPSTR pszPackage,
    _In_ unsigned long fCredentialUse, _In_opt_ void *pAuthData, _In_opt_ SEC_GET_KEY_FN pGetKeyFn,
    _In_opt_ void *pvGetKeyArgument, _Out_opt_ PTimeStamp ptsExpiry);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
AddCredentialsW(_In_ PCredHandle hCredentials, _In_opt_ PSECURITY_STRING pPrincipal,
                _In_ PSECURITY_STRING pPackage, _In_ unsigned long fCredentialUse,
                _In_opt_ void *pAuthData, _In_opt_ SEC_GET_KEY_FN pGetKeyFn,
                _In_opt_ void *pvGetKeyArgument, _Out_opt_ PTimeStamp ptsExpiry);

NTKERNELAPI SECURITY_STATUS NTAPI DecryptMessage(_In_ PCtxtHandle phContext,
                                                 _In_ PSecBufferDesc pMessage,
                                                 _In_ unsigned long MessageSeqNo,
                                                 _Out_opt_ unsigned long *pfQOP);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI DeleteSecurityContext(_In_ PCtxtHandle phContext);

NTKERNELAPI SECURITY_STATUS NTAPI EncryptMessage(_In_ PCtxtHandle phContext,
                                                 _In_ unsigned long fQOP,
                                                 _In_ PSecBufferDesc pMessage,
                                                 _In_ unsigned long MessageSeqNo);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI ExportSecurityContext(_In_ PCtxtHandle phContext,
                                                            _In_ ULONG fFlags,
                                                            _Out_ PSecBuffer pPackedContext,
                                                            _Out_ void **pToken);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI FreeCredentialsHandle(_In_ PCredHandle phCredential);

_Check_return_ DECLSPEC_IMPORT SECURITY_STATUS NTAPI
ImpersonateSecurityContext(_In_ PCtxtHandle phContext);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI ImportSecurityContextW(_In_ PSECURITY_STRING pszPackage,
                                                             _In_ PSecBuffer pPackedContext,
                                                             _In_ void *Token,
                                                             _Out_ PCtxtHandle phContext);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
InitializeSecurityContextW(_In_opt_ PCredHandle phCredential, _In_opt_ PCtxtHandle phContext,
                           _In_opt_ PSECURITY_STRING pTargetName, _In_ unsigned long fContextReq,
                           _In_ unsigned long Reserved1, _In_ unsigned long TargetDataRep,
                           _In_opt_ PSecBufferDesc pInput, _In_ unsigned long Reserved2,
                           _Inout_opt_ PCtxtHandle phNewContext, _Inout_opt_ PSecBufferDesc pOutput,
                           _Out_ unsigned long *pfContextAttr, _Out_opt_ PTimeStamp ptsExpiry);

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

NTKERNELAPI SECURITY_STATUS NTAPI
QueryContextAttributesExW(_In_ PCtxtHandle phContext, _In_ unsigned long ulAttribute,
                          _Out_writes_bytes_(cbBuffer) void *pBuffer, _In_ unsigned long cbBuffer);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI QueryContextAttributesW(_In_ PCtxtHandle phContext,
                                                              _In_ unsigned long ulAttribute,
                                                              _Out_ void *pBuffer);

NTKERNELAPI SECURITY_STATUS NTAPI QueryCredentialsAttributesExW(
    _In_ PCredHandle phCredential, _In_ unsigned long ulAttribute,
    _Inout_updates_bytes_(cbBuffer) void *pBuffer, _In_ unsigned long cbBuffer);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI QueryCredentialsAttributesW(_In_ PCredHandle phCredential,
                                                                  _In_ unsigned long ulAttribute,
                                                                  _Inout_ void *pBuffer);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI QuerySecurityContextToken(_In_ PCtxtHandle phContext,
                                                                _Out_ void **Token);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI RevertSecurityContext(_In_ PCtxtHandle phContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI SecLookupAccountName(_In_ PUNICODE_STRING Name,
                                                    _Inout_ PULONG SidSize, _Out_ PSID Sid,
                                                    _Out_ PSID_NAME_USE NameUse,
                                                    _Out_ PULONG DomainSize,
                                                    _Inout_opt_ PUNICODE_STRING ReferencedDomain);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI SecLookupAccountSid(_In_ PSID Sid, _Out_ PULONG NameSize,
                                                   _Inout_ PUNICODE_STRING NameBuffer,
                                                   _Out_ PULONG DomainSize,
                                                   _Out_opt_ PUNICODE_STRING DomainBuffer,
                                                   _Out_ PSID_NAME_USE NameUse);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI SecLookupWellKnownSid(_In_ WELL_KNOWN_SID_TYPE SidType,
                                                     _Out_ PSID Sid, _In_ ULONG SidBufferSize,
                                                     _Inout_opt_ PULONG SidSize);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI SecMakeSPN(PUNICODE_STRING ServiceClass, PUNICODE_STRING ServiceName,
                                          PUNICODE_STRING InstanceName, USHORT InstancePort,
                                          PUNICODE_STRING Referrer, PUNICODE_STRING Spn,
                                          PULONG Length, BOOLEAN Allocate);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI SecMakeSPNEx(PUNICODE_STRING ServiceClass,
                                            PUNICODE_STRING ServiceName,
                                            PUNICODE_STRING InstanceName, USHORT InstancePort,
                                            PUNICODE_STRING Referrer, PUNICODE_STRING TargetInfo,
                                            PUNICODE_STRING Spn, PULONG Length, BOOLEAN Allocate);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI SecMakeSPNEx2(PUNICODE_STRING ServiceClass,
                                             PUNICODE_STRING ServiceName,
                                             PUNICODE_STRING InstanceName, USHORT InstancePort,
                                             PUNICODE_STRING Referrer, PUNICODE_STRING InTargetInfo,
                                             PUNICODE_STRING Spn, PULONG TotalSize,
                                             BOOLEAN Allocate, BOOLEAN IsTargetInfoMarshaled);

NTKERNELAPI SECURITY_STATUS NTAPI SetContextAttributesW(_In_ PCtxtHandle phContext,
                                                        _In_ unsigned long ulAttribute,
                                                        _In_reads_bytes_(cbBuffer) void *pBuffer,
                                                        _In_ unsigned long cbBuffer);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SetCredentialsAttributesW(_In_ PCredHandle phCredential, _In_ unsigned long ulAttribute,
                          _In_reads_bytes_(cbBuffer) void *pBuffer, _In_ unsigned long cbBuffer);

DECLSPEC_IMPORT SECURITY_STATUS SspiAcceptSecurityContextAsync(
    _Inout_ SspiAsyncContext *AsyncContext, _In_opt_ PCredHandle phCredential,
    _In_opt_ PCtxtHandle phContext, _In_opt_ PSecBufferDesc pInput, _In_ unsigned long fContextReq,
    _In_ unsigned long TargetDataRep, _In_opt_ PCtxtHandle phNewContext,
    _In_opt_ PSecBufferDesc pOutput, _In_ unsigned long *pfContextAttr,
    _In_opt_ PTimeStamp ptsExpiry);

NTKERNELAPI SECURITY_STATUS SspiAcquireCredentialsHandleAsyncA(
    _Inout_ SspiAsyncContext *AsyncContext, _In_opt_ LPSTR pszPrincipal, _In_ LPSTR pszPackage,
    _In_ unsigned long fCredentialUse, _In_opt_ void *pvLogonId, _In_opt_ void *pAuthData,
    _In_opt_ SEC_GET_KEY_FN pGetKeyFn, _In_opt_ void *pvGetKeyArgument,
    _In_ PCredHandle phCredential, _In_opt_ PTimeStamp ptsExpiry);

DECLSPEC_IMPORT SECURITY_STATUS SspiAcquireCredentialsHandleAsyncW(
    _Inout_ SspiAsyncContext *AsyncContext, _In_opt_ PSECURITY_STRING pszPrincipal,
    _In_ PSECURITY_STRING pszPackage, _In_ unsigned long fCredentialUse, _In_opt_ void *pvLogonId,
    _In_opt_ void *pAuthData, _In_opt_ SEC_GET_KEY_FN pGetKeyFn, _In_opt_ void *pvGetKeyArgument,
    _In_ PCredHandle phCredential, _In_opt_ PTimeStamp ptsExpiry);

NTKERNELAPI BOOLEAN SspiAsyncContextRequiresNotify(_In_ SspiAsyncContext *AsyncContext);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI SspiCompareAuthIdentities(
    _In_opt_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity1,
    _In_opt_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity2, _Out_opt_ PBOOLEAN SameSuppliedUser,
    _Out_opt_ PBOOLEAN SameSuppliedIdentity);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SspiCopyAuthIdentity(_In_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData,
                     _Outptr_ _When_(return != 0, __drv_allocatesMem(Mem))
                         PSEC_WINNT_AUTH_IDENTITY_OPAQUE *AuthDataCopy);

DECLSPEC_IMPORT SspiAsyncContext *SspiCreateAsyncContext(VOID);

DECLSPEC_IMPORT SECURITY_STATUS
SspiDeleteSecurityContextAsync(_Inout_ SspiAsyncContext *AsyncContext, _In_ PCtxtHandle phContext);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SspiEncodeAuthIdentityAsStrings(_In_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE pAuthIdentity,
                                _Outptr_result_maybenull_ PCWSTR *ppszUserName,
                                _Outptr_result_maybenull_ PCWSTR *ppszDomainName,
                                _Outptr_opt_result_maybenull_ PCWSTR *ppszPackedCredentialsString);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SspiEncodeStringsAsAuthIdentity(_In_opt_ PCWSTR pszUserName, _In_opt_ PCWSTR pszDomainName,
                                _In_opt_ PCWSTR pszPackedCredentialsString,
                                _Outptr_ _When_(return != 0, __drv_allocatesMem(Mem))
                                    PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppAuthIdentity);

NTKERNELAPI SECURITY_STATUS NTAPI SspiExcludePackage(
    _In_opt_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity, _In_ PCWSTR pszPackageName,
    _Outptr_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppNewAuthIdentity);

DECLSPEC_IMPORT void SspiFreeAsyncContext(_In_opt_ SspiAsyncContext *Handle);

DECLSPEC_IMPORT void NTAPI SspiFreeAuthIdentity(_In_opt_ __drv_freesMem(Mem)
                                                    PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData);

DECLSPEC_IMPORT SECURITY_STATUS SspiFreeCredentialsHandleAsync(
    _Inout_ SspiAsyncContext *AsyncContext, _In_ PCredHandle phCredential);

DECLSPEC_IMPORT SECURITY_STATUS SspiGetAsyncCallStatus(_In_ SspiAsyncContext *Handle);

NTKERNELAPI SECURITY_STATUS NTAPI SspiGetTargetHostName(_In_ PCWSTR pszTargetName,
                                                        _Outptr_ PWSTR *pszHostName);

NTKERNELAPI SECURITY_STATUS SspiInitializeSecurityContextAsyncA(
    _Inout_ SspiAsyncContext *AsyncContext, _In_opt_ PCredHandle phCredential,
    _In_opt_ PCtxtHandle phContext, _In_opt_ LPSTR pszTargetName, _In_ unsigned long fContextReq,
    _In_ unsigned long Reserved1, _In_ unsigned long TargetDataRep, _In_opt_ PSecBufferDesc pInput,
    _In_ unsigned long Reserved2, _In_opt_ PCtxtHandle phNewContext,
    _In_opt_ PSecBufferDesc pOutput, _In_ unsigned long *pfContextAttr,
    _In_opt_ PTimeStamp ptsExpiry);

DECLSPEC_IMPORT SECURITY_STATUS SspiInitializeSecurityContextAsyncW(
    _Inout_ SspiAsyncContext *AsyncContext, _In_opt_ PCredHandle phCredential,
    _In_opt_ PCtxtHandle phContext, _In_opt_ PSECURITY_STRING pszTargetName,
    _In_ unsigned long fContextReq, _In_ unsigned long Reserved1, _In_ unsigned long TargetDataRep,
    _In_opt_ PSecBufferDesc pInput, _In_ unsigned long Reserved2, _In_opt_ PCtxtHandle phNewContext,
    _In_opt_ PSecBufferDesc pOutput, _In_ unsigned long *pfContextAttr,
    _In_opt_ PTimeStamp ptsExpiry);

NTKERNELAPI BOOLEAN NTAPI SspiIsPromptingNeeded(_In_ unsigned long ErrorOrNtStatus);

DECLSPEC_IMPORT void NTAPI SspiLocalFree(_In_opt_ PVOID DataBuffer);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI SspiMarshalAuthIdentity(
    _In_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity, _Out_ unsigned long *AuthIdentityLength,
    _Outptr_result_bytebuffer_(*AuthIdentityLength) char **AuthIdentityByteArray);

DECLSPEC_IMPORT NTSTATUS SspiReinitAsyncContext(_Inout_ SspiAsyncContext *Handle);

DECLSPEC_IMPORT SECURITY_STATUS SspiSetAsyncNotifyCallback(_In_ SspiAsyncContext *Context,
                                                           _In_ SspiAsyncNotifyCallback Callback,
                                                           _In_opt_ void *CallbackData);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SspiUnmarshalAuthIdentity(_In_ unsigned long AuthIdentityLength,
                          _In_reads_bytes_(AuthIdentityLength) char *AuthIdentityByteArray,
                          _Outptr_ _When_(return != 0, __drv_allocatesMem(Mem))
                              PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppAuthIdentity);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SspiValidateAuthIdentity(_In_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData);

DECLSPEC_IMPORT void NTAPI SspiZeroAuthIdentity(_In_opt_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData);

EXTERN_C_END

#endif
