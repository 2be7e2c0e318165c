/*
 * Contexts: the exchange of tokens, signing and sealing of messages, attributes of a context.
 *
 * A context handle from InitializeSecurityContext or AcceptSecurityContext is deleted by
 * DeleteSecurityContext, whatever came of the exchange.
 */
#ifndef CWDK_NT_IFS_SSPI_CONTEXT_H
#define CWDK_NT_IFS_SSPI_CONTEXT_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/ddk/system.h"
#include "nt/ifs/sid.h"
#include "nt/ifs/ecp_context.h"
#include "nt/ifs/sspi_package.h"

#define SECURITY_NATIVE_DREP 0x10

#define SECURITY_NETWORK_DREP 0

#define SEC_DELETED_HANDLE 0xFFFFFFFFFFFFFFFEULL

#define SECBUFFER_SRTP_PROTECTION_PROFILES 0x13

EXTERN_C_START

typedef struct _SEC_SRTP_PROTECTION_PROFILES SEC_SRTP_PROTECTION_PROFILES,
    *PSEC_SRTP_PROTECTION_PROFILES;
struct _SEC_SRTP_PROTECTION_PROFILES {
    unsigned short ProfilesSize;
    unsigned short ProfilesList[1];
};

EXTERN_C_END

#define ASC_REQ_DELEGATE 1
#define ASC_REQ_MUTUAL_AUTH 2
#define ASC_REQ_REPLAY_DETECT 4
#define ASC_REQ_SEQUENCE_DETECT 8
#define ASC_REQ_CONFIDENTIALITY 0x10
#define ASC_REQ_USE_SESSION_KEY 0x20
#define ASC_REQ_USE_DCE_STYLE 0x200
#define ASC_REQ_SESSION_TICKET 0x40
#define ASC_REQ_ALLOCATE_MEMORY 0x100
#define ASC_REQ_DATAGRAM 0x400
#define ASC_REQ_CONNECTION 0x800
#define ASC_REQ_FRAGMENT_SUPPLIED 0x2000
#define ASC_REQ_FRAGMENT_TO_FIT 0x800000
#define ASC_REQ_EXTENDED_ERROR 0x8000
#define ASC_REQ_STREAM 0x10000
#define ASC_REQ_LICENSING 0x40000
#define ASC_REQ_IDENTIFY 0x80000
#define ASC_REQ_ALLOW_NULL_SESSION 0x100000
#define ASC_REQ_ALLOW_NON_USER_LOGONS 0x200000
#define ASC_REQ_ALLOW_CONTEXT_REPLAY 0x400000
#define ASC_REQ_ALLOW_MISSING_BINDINGS 0x10000000
#define ASC_REQ_NO_TOKEN 0x1000000
#define ASC_REQ_PROXY_BINDINGS 0x4000000
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
#define ASC_RET_LICENSING 0x40000
#define ASC_RET_IDENTIFY 0x80000
#define ASC_RET_NULL_SESSION 0x100000
#define ASC_RET_ALLOW_NON_USER_LOGONS 0x200000
#define ASC_RET_ALLOW_CONTEXT_REPLAY 0x400000
#define ASC_RET_FRAGMENT_ONLY 0x800000
#define ASC_RET_NO_TOKEN 0x1000000
#define ASC_RET_NO_ADDITIONAL_TOKEN 0x2000000
#define ASC_RET_MESSAGES 0x100000000LL

#define ISC_REQ_DELEGATE 1
#define ISC_REQ_MUTUAL_AUTH 2
#define ISC_REQ_REPLAY_DETECT 4
#define ISC_REQ_SEQUENCE_DETECT 8
#define ISC_REQ_CONFIDENTIALITY 0x10
#define ISC_REQ_CONFIDENTIALITY_ONLY 0x40000000
#define ISC_REQ_USE_SESSION_KEY 0x20
#define ISC_REQ_USE_SUPPLIED_CREDS 0x80
#define ISC_REQ_USE_DCE_STYLE 0x200
#define ISC_REQ_USE_HTTP_STYLE 0x1000000
#define ISC_REQ_PROMPT_FOR_CREDS 0x40
#define ISC_REQ_ALLOCATE_MEMORY 0x100
#define ISC_REQ_DATAGRAM 0x400
#define ISC_REQ_CONNECTION 0x800
#define ISC_REQ_FRAGMENT_SUPPLIED 0x2000
#define ISC_REQ_FRAGMENT_TO_FIT 0x200000
#define ISC_REQ_EXTENDED_ERROR 0x4000
#define ISC_REQ_STREAM 0x8000
#define ISC_REQ_IDENTIFY 0x20000
#define ISC_REQ_NULL_SESSION 0x40000
#define ISC_REQ_RESERVED1 0x100000
#define ISC_REQ_UNVERIFIED_TARGET_NAME 0x20000000
#define ISC_REQ_MESSAGES 0x100000000LL
#define ISC_REQ_NO_POST_HANDSHAKE_AUTH 0x400000000LL

#define ISC_RET_DELEGATE 1
#define ISC_RET_MUTUAL_AUTH 2
#define ISC_RET_REPLAY_DETECT 4
#define ISC_RET_SEQUENCE_DETECT 8
#define ISC_RET_CONFIDENTIALITY 0x10
#define ISC_RET_CONFIDENTIALITY_ONLY 0x40000000
#define ISC_RET_USE_SESSION_KEY 0x20
#define ISC_RET_USED_COLLECTED_CREDS 0x40
#define ISC_RET_USED_SUPPLIED_CREDS 0x80
#define ISC_RET_USED_DCE_STYLE 0x200
#define ISC_RET_USED_HTTP_STYLE 0x1000000
#define ISC_RET_ALLOCATED_MEMORY 0x100
#define ISC_RET_DATAGRAM 0x400
#define ISC_RET_CONNECTION 0x800
#define ISC_RET_INTERMEDIATE_RETURN 0x1000
#define ISC_RET_EXTENDED_ERROR 0x4000
#define ISC_RET_STREAM 0x8000
#define ISC_RET_IDENTIFY 0x20000
#define ISC_RET_NULL_SESSION 0x40000
#define ISC_RET_RESERVED1 0x100000
#define ISC_RET_FRAGMENT_ONLY 0x200000
#define ISC_RET_NO_ADDITIONAL_TOKEN 0x2000000
#define ISC_RET_NO_POST_HANDSHAKE_AUTH 0x400000000LL
#define ISC_RET_REAUTHENTICATION 0x8000000
#define ISC_RET_MESSAGES 0x100000000LL

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

typedef void (*SspiAsyncNotifyCallback)(_In_ SspiAsyncContext *Handle, _In_opt_ PVOID CallbackData);

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

typedef struct _SecPkgContext_AuthorityW SecPkgContext_AuthorityW, *PSecPkgContext_AuthorityW;
struct _SecPkgContext_AuthorityW {
    SEC_WCHAR *sAuthorityName;
};

typedef struct _SecPkgContext_CredInfo SecPkgContext_CredInfo, *PSecPkgContext_CredInfo;
struct _SecPkgContext_CredInfo {
    SECPKG_CRED_CLASS CredClass;
    unsigned long IsPromptingNeeded;
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

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
AcceptSecurityContext(_In_opt_ PCredHandle phCredential, _In_opt_ PCtxtHandle phContext,
                      _In_opt_ PSecBufferDesc pInput, _In_ unsigned long fContextReq,
                      _In_ unsigned long TargetDataRep, _Inout_opt_ PCtxtHandle phNewContext,
                      _Inout_opt_ PSecBufferDesc pOutput, _Out_ unsigned long *pfContextAttr,
                      _Out_opt_ PTimeStamp ptsExpiry);

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

NTKERNELAPI SECURITY_STATUS NTAPI
QueryContextAttributesExW(_In_ PCtxtHandle phContext, _In_ unsigned long ulAttribute,
                          _Out_writes_bytes_(cbBuffer) void *pBuffer, _In_ unsigned long cbBuffer);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI QueryContextAttributesW(_In_ PCtxtHandle phContext,
                                                              _In_ unsigned long ulAttribute,
                                                              _Out_ void *pBuffer);

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
DECLSPEC_IMPORT NTSTATUS NTAPI SecMakeSPN(_In_ PUNICODE_STRING ServiceClass,
                                          _In_ PUNICODE_STRING ServiceName,
                                          _In_opt_ PUNICODE_STRING InstanceName,
                                          USHORT InstancePort, _In_opt_ PUNICODE_STRING Referrer,
                                          _Inout_ PUNICODE_STRING Spn, _Out_opt_ PULONG Length,
                                          BOOLEAN Allocate);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI SecMakeSPNEx(_In_ PUNICODE_STRING ServiceClass,
                                            _In_ PUNICODE_STRING ServiceName,
                                            _In_opt_ PUNICODE_STRING InstanceName,
                                            USHORT InstancePort, _In_opt_ PUNICODE_STRING Referrer,
                                            _In_opt_ PUNICODE_STRING TargetInfo,
                                            _Inout_ PUNICODE_STRING Spn, _Out_opt_ PULONG Length,
                                            BOOLEAN Allocate);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI SecMakeSPNEx2(
    _In_ PUNICODE_STRING ServiceClass, _In_ PUNICODE_STRING ServiceName,
    _In_opt_ PUNICODE_STRING InstanceName, USHORT InstancePort, _In_opt_ PUNICODE_STRING Referrer,
    _In_opt_ PUNICODE_STRING InTargetInfo, _Inout_ PUNICODE_STRING Spn, _Out_opt_ PULONG TotalSize,
    BOOLEAN Allocate, BOOLEAN IsTargetInfoMarshaled);

NTKERNELAPI SECURITY_STATUS NTAPI SetContextAttributesW(_In_ PCtxtHandle phContext,
                                                        _In_ unsigned long ulAttribute,
                                                        _In_reads_bytes_(cbBuffer) void *pBuffer,
                                                        _In_ unsigned long cbBuffer);

DECLSPEC_IMPORT SECURITY_STATUS SspiAcceptSecurityContextAsync(
    _Inout_ SspiAsyncContext *AsyncContext, _In_opt_ PCredHandle phCredential,
    _In_opt_ PCtxtHandle phContext, _In_opt_ PSecBufferDesc pInput, _In_ unsigned long fContextReq,
    _In_ unsigned long TargetDataRep, _In_opt_ PCtxtHandle phNewContext,
    _In_opt_ PSecBufferDesc pOutput, _In_ unsigned long *pfContextAttr,
    _In_opt_ PTimeStamp ptsExpiry);

NTKERNELAPI BOOLEAN SspiAsyncContextRequiresNotify(_In_ SspiAsyncContext *AsyncContext);

DECLSPEC_IMPORT SspiAsyncContext *SspiCreateAsyncContext(VOID);

DECLSPEC_IMPORT SECURITY_STATUS
SspiDeleteSecurityContextAsync(_Inout_ SspiAsyncContext *AsyncContext, _In_ PCtxtHandle phContext);

DECLSPEC_IMPORT void SspiFreeAsyncContext(_In_opt_ SspiAsyncContext *Handle);

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

DECLSPEC_IMPORT NTSTATUS SspiReinitAsyncContext(_Inout_ SspiAsyncContext *Handle);

DECLSPEC_IMPORT SECURITY_STATUS SspiSetAsyncNotifyCallback(_In_ SspiAsyncContext *Context,
                                                           _In_ SspiAsyncNotifyCallback Callback,
                                                           _In_opt_ void *CallbackData);

EXTERN_C_END

#define SECQOP_WRAP_OOB_DATA 0x40000000

#define SZ_ALG_MAX_SIZE 0x40

EXTERN_C_START

typedef enum _SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT {
    SecApplicationProtocolNegotiationExt_None = 0,
    SecApplicationProtocolNegotiationExt_NPN,
    SecApplicationProtocolNegotiationExt_ALPN,
} SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT,
    *PSEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT;

typedef enum _SEC_TRAFFIC_SECRET_TYPE {
    SecTrafficSecret_None = 0,
    SecTrafficSecret_Client,
    SecTrafficSecret_Server,
} SEC_TRAFFIC_SECRET_TYPE,
    *PSEC_TRAFFIC_SECRET_TYPE;

typedef struct _SEC_APPLICATION_PROTOCOL_LIST SEC_APPLICATION_PROTOCOL_LIST,
    *PSEC_APPLICATION_PROTOCOL_LIST;
struct _SEC_APPLICATION_PROTOCOL_LIST {
    SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT ProtoNegoExt;
    unsigned short ProtocolListSize;
    unsigned char ProtocolList[1];
};

typedef struct _SEC_APPLICATION_PROTOCOLS SEC_APPLICATION_PROTOCOLS, *PSEC_APPLICATION_PROTOCOLS;
struct _SEC_APPLICATION_PROTOCOLS {
    unsigned long ProtocolListsSize;
    SEC_APPLICATION_PROTOCOL_LIST ProtocolLists[1];
};

typedef struct _SEC_CHANNEL_BINDINGS SEC_CHANNEL_BINDINGS, *PSEC_CHANNEL_BINDINGS;
struct _SEC_CHANNEL_BINDINGS {
    unsigned long dwInitiatorAddrType;
    unsigned long cbInitiatorLength;
    unsigned long dwInitiatorOffset;
    unsigned long dwAcceptorAddrType;
    unsigned long cbAcceptorLength;
    unsigned long dwAcceptorOffset;
    unsigned long cbApplicationDataLength;
    unsigned long dwApplicationDataOffset;
};

typedef struct _SEC_DTLS_MTU SEC_DTLS_MTU, *PSEC_DTLS_MTU;
struct _SEC_DTLS_MTU {
    unsigned short PathMTU;
};

typedef struct _SEC_NEGOTIATION_INFO SEC_NEGOTIATION_INFO, *PSEC_NEGOTIATION_INFO;
struct _SEC_NEGOTIATION_INFO {
    unsigned long Size;
    unsigned long NameLength;
    SEC_WCHAR *Name;
    void *Reserved;
};

typedef struct _SEC_SRTP_MASTER_KEY_IDENTIFIER SEC_SRTP_MASTER_KEY_IDENTIFIER,
    *PSEC_SRTP_MASTER_KEY_IDENTIFIER;
struct _SEC_SRTP_MASTER_KEY_IDENTIFIER {
    unsigned char MasterKeyIdentifierSize;
    unsigned char MasterKeyIdentifier[1];
};

typedef struct _SEC_TRAFFIC_SECRETS SEC_TRAFFIC_SECRETS, *PSEC_TRAFFIC_SECRETS;
struct _SEC_TRAFFIC_SECRETS {
    wchar_t SymmetricAlgId[64];
    wchar_t ChainingMode[64];
    wchar_t HashAlgId[64];
    unsigned short KeySize;
    unsigned short IvSize;
    unsigned short MsgSequenceStart;
    unsigned short MsgSequenceEnd;
    SEC_TRAFFIC_SECRET_TYPE TrafficSecretType;
    unsigned short TrafficSecretSize;
    unsigned char TrafficSecret[1];
};

DECLSPEC_IMPORT SECURITY_STATUS NTAPI ApplyControlToken(_In_ PCtxtHandle phContext,
                                                        _In_ PSecBufferDesc pInput);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI CompleteAuthToken(_In_ PCtxtHandle phContext,
                                                        _In_ PSecBufferDesc pToken);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI GetSecurityUserInfo(_In_opt_ PLUID LogonId, _In_ ULONG Flags,
                                                   _Outptr_ PSecurityUserData *UserInformation);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI MakeSignature(_In_ PCtxtHandle phContext,
                                                    _In_ unsigned long fQOP,
                                                    _In_ PSecBufferDesc pMessage,
                                                    _In_ unsigned long MessageSeqNo);

EXTERN_C_END

#endif
