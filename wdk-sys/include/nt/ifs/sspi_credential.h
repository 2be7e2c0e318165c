/*
 * Credentials and identities for a security package.
 *
 * A credentials handle is freed by FreeCredentialsHandle when no context needs it.
 */
#ifndef CWDK_NT_IFS_SSPI_CREDENTIAL_H
#define CWDK_NT_IFS_SSPI_CREDENTIAL_H

#include "nt/forward.h"
#include "nt/ifs/sspi_package.h"

#define SEC_WINNT_AUTH_IDENTITY_ANSI 1
#define SEC_WINNT_AUTH_IDENTITY_UNICODE 2
#define SEC_WINNT_AUTH_IDENTITY_MARSHALLED 4
#define SEC_WINNT_AUTH_IDENTITY_ONLY 8
#define SEC_WINNT_AUTH_IDENTITY_VERSION 0x200
#define SEC_WINNT_AUTH_IDENTITY_VERSION_2 0x201

EXTERN_C_START

typedef void (*SEC_GET_KEY_FN)(void *Arg, void *Principal, unsigned long KeyVer, void **Key,
                               SECURITY_STATUS *Status);

EXTERN_C_END

#define ISC_REQ_FORWARD_CREDENTIALS 0x400000

#define ISC_RET_FORWARD_CREDENTIALS 0x400000

#define MSV1_0_CREDENTIAL_KEY_LENGTH 0x14

EXTERN_C_START

typedef enum _MSV1_0_CREDENTIAL_KEY_TYPE {
    InvalidCredKey = 0,
    DeprecatedIUMCredKey,
    DomainUserCredKey,
    LocalUserCredKey,
    ExternallySuppliedCredKey,
} MSV1_0_CREDENTIAL_KEY_TYPE;

typedef struct _MSV1_0_CREDENTIAL_KEY MSV1_0_CREDENTIAL_KEY, *PMSV1_0_CREDENTIAL_KEY;
struct _MSV1_0_CREDENTIAL_KEY {
    UCHAR Data[20];
};

typedef struct _MSV1_0_IUM_SUPPLEMENTAL_CREDENTIAL MSV1_0_IUM_SUPPLEMENTAL_CREDENTIAL,
    *PMSV1_0_IUM_SUPPLEMENTAL_CREDENTIAL;
struct _MSV1_0_IUM_SUPPLEMENTAL_CREDENTIAL {
    ULONG Version;
    ULONG EncryptedCredsSize;
    UCHAR EncryptedCreds[1];
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

typedef struct _SecPkgContext_CredentialNameW SecPkgContext_CredentialNameW,
    *PSecPkgContext_CredentialNameW;
struct _SecPkgContext_CredentialNameW {
    unsigned long CredentialType;
    SEC_WCHAR *sCredentialName;
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

DECLSPEC_IMPORT SECURITY_STATUS NTAPI FreeCredentialsHandle(_In_ PCredHandle phCredential);

NTKERNELAPI SECURITY_STATUS NTAPI QueryCredentialsAttributesExW(
    _In_ PCredHandle phCredential, _In_ unsigned long ulAttribute,
    _Inout_updates_bytes_(cbBuffer) void *pBuffer, _In_ unsigned long cbBuffer);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI QueryCredentialsAttributesW(_In_ PCredHandle phCredential,
                                                                  _In_ unsigned long ulAttribute,
                                                                  _Inout_ void *pBuffer);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SetCredentialsAttributesW(_In_ PCredHandle phCredential, _In_ unsigned long ulAttribute,
                          _In_reads_bytes_(cbBuffer) void *pBuffer, _In_ unsigned long cbBuffer);

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

DECLSPEC_IMPORT SECURITY_STATUS NTAPI SspiCompareAuthIdentities(
    _In_opt_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity1,
    _In_opt_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity2, _Out_opt_ PBOOLEAN SameSuppliedUser,
    _Out_opt_ PBOOLEAN SameSuppliedIdentity);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SspiCopyAuthIdentity(_In_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData,
                     _Outptr_ _When_(return != 0, __drv_allocatesMem(Mem))
                         PSEC_WINNT_AUTH_IDENTITY_OPAQUE *AuthDataCopy);

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

DECLSPEC_IMPORT void NTAPI SspiFreeAuthIdentity(_In_opt_ __drv_freesMem(Mem)
                                                    PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData);

DECLSPEC_IMPORT SECURITY_STATUS SspiFreeCredentialsHandleAsync(
    _Inout_ SspiAsyncContext *AsyncContext, _In_ PCredHandle phCredential);

NTKERNELAPI BOOLEAN NTAPI SspiIsPromptingNeeded(_In_ unsigned long ErrorOrNtStatus);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI SspiMarshalAuthIdentity(
    _In_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity, _Out_ unsigned long *AuthIdentityLength,
    _Outptr_result_bytebuffer_(*AuthIdentityLength) char **AuthIdentityByteArray);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SspiUnmarshalAuthIdentity(_In_ unsigned long AuthIdentityLength,
                          _In_reads_bytes_(AuthIdentityLength) char *AuthIdentityByteArray,
                          _Outptr_ _When_(return != 0, __drv_allocatesMem(Mem))
                              PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppAuthIdentity);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI
SspiValidateAuthIdentity(_In_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData);

DECLSPEC_IMPORT void NTAPI SspiZeroAuthIdentity(_In_opt_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthData);

EXTERN_C_END

#define GCR_MACHINE_CREDENTIAL 0x400

#define ISSP_MODE 0

EXTERN_C_START

typedef struct _SEC_CERTIFICATE_REQUEST_CONTEXT SEC_CERTIFICATE_REQUEST_CONTEXT,
    *PSEC_CERTIFICATE_REQUEST_CONTEXT;
struct _SEC_CERTIFICATE_REQUEST_CONTEXT {
    unsigned char cbCertificateRequestContext;
    unsigned char rgCertificateRequestContext[1];
};

typedef struct _SEC_PRESHAREDKEY SEC_PRESHAREDKEY, *PSEC_PRESHAREDKEY;
struct _SEC_PRESHAREDKEY {
    unsigned short KeySize;
    unsigned char Key[1];
};

typedef struct _SEC_PRESHAREDKEY_IDENTITY SEC_PRESHAREDKEY_IDENTITY, *PSEC_PRESHAREDKEY_IDENTITY;
struct _SEC_PRESHAREDKEY_IDENTITY {
    unsigned short KeyIdentitySize;
    unsigned char KeyIdentity[1];
};

typedef struct _SEC_TOKEN_BINDING SEC_TOKEN_BINDING, *PSEC_TOKEN_BINDING;
struct _SEC_TOKEN_BINDING {
    unsigned char MajorVersion;
    unsigned char MinorVersion;
    unsigned short KeyParametersSize;
    unsigned char KeyParameters[1];
};

typedef struct _SEC_WINNT_AUTH_IDENTITY_EX2 SEC_WINNT_AUTH_IDENTITY_EX2,
    *PSEC_WINNT_AUTH_IDENTITY_EX2;
struct _SEC_WINNT_AUTH_IDENTITY_EX2 {
    unsigned long Version;
    unsigned short cbHeaderLength;
    unsigned long cbStructureLength;
    unsigned long UserOffset;
    unsigned short UserLength;
    unsigned long DomainOffset;
    unsigned short DomainLength;
    unsigned long PackedCredentialsOffset;
    unsigned short PackedCredentialsLength;
    unsigned long Flags;
    unsigned long PackageListOffset;
    unsigned short PackageListLength;
};

typedef struct _SEC_WINNT_AUTH_IDENTITY_EXW SEC_WINNT_AUTH_IDENTITY_EXW,
    *PSEC_WINNT_AUTH_IDENTITY_EXW;
struct _SEC_WINNT_AUTH_IDENTITY_EXW {
    unsigned long Version;
    unsigned long Length;
    unsigned short *User;
    unsigned long UserLength;
    unsigned short *Domain;
    unsigned long DomainLength;
    unsigned short *Password;
    unsigned long PasswordLength;
    unsigned long Flags;
    unsigned short *PackageList;
    unsigned long PackageListLength;
};

typedef struct _SEC_WINNT_AUTH_IDENTITY_W SEC_WINNT_AUTH_IDENTITY_W, *PSEC_WINNT_AUTH_IDENTITY_W;
struct _SEC_WINNT_AUTH_IDENTITY_W {
    unsigned short *User;
    unsigned long UserLength;
    unsigned short *Domain;
    unsigned long DomainLength;
    unsigned short *Password;
    unsigned long PasswordLength;
    unsigned long Flags;
};

EXTERN_C_END

#endif
