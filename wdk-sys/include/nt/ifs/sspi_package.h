/*
 * Security packages: what there is, what each can, and the table of their calls.
 *
 * EnumerateSecurityPackagesW and QuerySecurityPackageInfoW return memory of the package's, given
 * back by FreeContextBuffer.
 */
#ifndef CWDK_NT_IFS_SSPI_PACKAGE_H
#define CWDK_NT_IFS_SSPI_PACKAGE_H

#include "nt/forward.h"

#define SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION 1
#define SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_2 2
#define SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_3 3
#define SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_4 4
#define SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_5 5

EXTERN_C_START

typedef CHAR SEC_CHAR;
typedef WCHAR SEC_WCHAR;
typedef PVOID PSEC_WINNT_AUTH_IDENTITY_OPAQUE;

struct _SecHandle {
    ULONG_PTR dwLower;
    ULONG_PTR dwUpper;
};

struct _SecPkgInfoW {
    unsigned long fCapabilities;
    unsigned short wVersion;
    unsigned short wRPCID;
    unsigned long cbMaxToken;
    SEC_WCHAR *Name;
    SEC_WCHAR *Comment;
};

NTKERNELAPI SECURITY_STATUS NTAPI SspiExcludePackage(
    _In_opt_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE AuthIdentity, _In_ PCWSTR pszPackageName,
    _Outptr_ PSEC_WINNT_AUTH_IDENTITY_OPAQUE *ppNewAuthIdentity);

DECLSPEC_IMPORT void NTAPI SspiLocalFree(_In_opt_ PVOID DataBuffer);

typedef struct _SEC_FLAGS SEC_FLAGS, *PSEC_FLAGS;
struct _SEC_FLAGS {
    unsigned long long Flags;
};

DECLSPEC_IMPORT SECURITY_STATUS NTAPI EnumerateSecurityPackagesW(_Out_ unsigned long *pcPackages,
                                                                 _Outptr_ _Out_owned_(contextbuffer)
                                                                     PSecPkgInfoW *ppPackageInfo);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI FreeContextBuffer(_Inout_ _Consumes_(contextbuffer)
                                                            PVOID pvContextBuffer);

DECLSPEC_IMPORT NTSTATUS NTAPI MapSecurityError(_In_ SECURITY_STATUS SecStatus);

DECLSPEC_IMPORT SECURITY_STATUS NTAPI QuerySecurityPackageInfoW(_In_ PSECURITY_STRING pPackageName,
                                                                _Outptr_ _Out_owned_(contextbuffer)
                                                                    PSecPkgInfoW *ppPackageInfo);

EXTERN_C_END

#endif
