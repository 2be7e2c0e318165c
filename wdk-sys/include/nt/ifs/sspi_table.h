/*
 * The table of a security package's calls, for callers that bind at run time.
 */
#ifndef CWDK_NT_IFS_SSPI_TABLE_H
#define CWDK_NT_IFS_SSPI_TABLE_H

#include "nt/forward.h"
#include "nt/ifs/sspi_package.h"
#include "nt/ifs/sspi_credential.h"
#include "nt/ifs/sspi_context.h"

EXTERN_C_START

typedef SECURITY_STATUS (*ACCEPT_SECURITY_CONTEXT_FN)(PCredHandle, PCtxtHandle, PSecBufferDesc,
                                                      unsigned long, unsigned long, PCtxtHandle,
                                                      PSecBufferDesc, unsigned long *, PTimeStamp);

typedef SECURITY_STATUS (*ACQUIRE_CREDENTIALS_HANDLE_FN_W)(PSECURITY_STRING, PSECURITY_STRING,
                                                           unsigned long, void *, void *,
                                                           SEC_GET_KEY_FN, void *, PCredHandle,
                                                           PTimeStamp);

typedef SECURITY_STATUS (*ADD_CREDENTIALS_FN_W)(PCredHandle, PSECURITY_STRING, PSECURITY_STRING,
                                                unsigned long, void *, SEC_GET_KEY_FN, void *,
                                                PTimeStamp);

typedef SECURITY_STATUS (*APPLY_CONTROL_TOKEN_FN)(PCtxtHandle, PSecBufferDesc);
typedef SECURITY_STATUS (*COMPLETE_AUTH_TOKEN_FN)(PCtxtHandle, PSecBufferDesc);

typedef SECURITY_STATUS (*DECRYPT_MESSAGE_FN)(PCtxtHandle, PSecBufferDesc, unsigned long,
                                              unsigned long *);

typedef SECURITY_STATUS (*DELETE_SECURITY_CONTEXT_FN)(PCtxtHandle);

typedef SECURITY_STATUS (*ENCRYPT_MESSAGE_FN)(PCtxtHandle, unsigned long, PSecBufferDesc,
                                              unsigned long);

typedef SECURITY_STATUS (*ENUMERATE_SECURITY_PACKAGES_FN_W)(unsigned long *, PSecPkgInfoW *);
typedef SECURITY_STATUS (*EXPORT_SECURITY_CONTEXT_FN)(PCtxtHandle, ULONG, PSecBuffer, void **);
typedef SECURITY_STATUS (*FREE_CONTEXT_BUFFER_FN)(_Inout_ PVOID);
typedef SECURITY_STATUS (*FREE_CREDENTIALS_HANDLE_FN)(PCredHandle);
typedef SECURITY_STATUS (*IMPERSONATE_SECURITY_CONTEXT_FN)(PCtxtHandle);

typedef SECURITY_STATUS (*IMPORT_SECURITY_CONTEXT_FN_W)(PSECURITY_STRING, PSecBuffer, void *,
                                                        PCtxtHandle);

typedef SECURITY_STATUS (*INITIALIZE_SECURITY_CONTEXT_FN_W)(
    PCredHandle, PCtxtHandle, PSECURITY_STRING, unsigned long, unsigned long, unsigned long,
    PSecBufferDesc, unsigned long, PCtxtHandle, PSecBufferDesc, unsigned long *, PTimeStamp);

typedef PSecurityFunctionTableW (*INIT_SECURITY_INTERFACE_W)(VOID);

typedef SECURITY_STATUS (*MAKE_SIGNATURE_FN)(PCtxtHandle, unsigned long, PSecBufferDesc,
                                             unsigned long);

typedef SECURITY_STATUS (*QUERY_CONTEXT_ATTRIBUTES_EX_FN_W)(PCtxtHandle, unsigned long, void *,
                                                            unsigned long);

typedef SECURITY_STATUS (*QUERY_CONTEXT_ATTRIBUTES_FN_W)(PCtxtHandle, unsigned long, void *);

typedef SECURITY_STATUS (*QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_W)(PCredHandle, unsigned long, void *,
                                                                unsigned long);

typedef SECURITY_STATUS (*QUERY_CREDENTIALS_ATTRIBUTES_FN_W)(PCredHandle, unsigned long, void *);
typedef SECURITY_STATUS (*QUERY_SECURITY_CONTEXT_TOKEN_FN)(PCtxtHandle, void **);
typedef SECURITY_STATUS (*QUERY_SECURITY_PACKAGE_INFO_FN_W)(PSECURITY_STRING, PSecPkgInfoW *);
typedef SECURITY_STATUS (*REVERT_SECURITY_CONTEXT_FN)(PCtxtHandle);

typedef SECURITY_STATUS (*SET_CONTEXT_ATTRIBUTES_FN_W)(PCtxtHandle, unsigned long, void *,
                                                       unsigned long);

typedef SECURITY_STATUS (*SET_CREDENTIALS_ATTRIBUTES_FN_W)(PCredHandle, unsigned long, void *,
                                                           unsigned long);

typedef SECURITY_STATUS (*VERIFY_SIGNATURE_FN)(PCtxtHandle, PSecBufferDesc, unsigned long,
                                               unsigned long *);

struct _SECURITY_FUNCTION_TABLE_W {
    unsigned long dwVersion;
    ENUMERATE_SECURITY_PACKAGES_FN_W EnumerateSecurityPackagesW;
    QUERY_CREDENTIALS_ATTRIBUTES_FN_W QueryCredentialsAttributesW;
    ACQUIRE_CREDENTIALS_HANDLE_FN_W AcquireCredentialsHandleW;
    FREE_CREDENTIALS_HANDLE_FN FreeCredentialsHandle;
    void *Reserved2;
    INITIALIZE_SECURITY_CONTEXT_FN_W InitializeSecurityContextW;
    ACCEPT_SECURITY_CONTEXT_FN AcceptSecurityContext;
    COMPLETE_AUTH_TOKEN_FN CompleteAuthToken;
    DELETE_SECURITY_CONTEXT_FN DeleteSecurityContext;
    APPLY_CONTROL_TOKEN_FN ApplyControlToken;
    QUERY_CONTEXT_ATTRIBUTES_FN_W QueryContextAttributesW;
    IMPERSONATE_SECURITY_CONTEXT_FN ImpersonateSecurityContext;
    REVERT_SECURITY_CONTEXT_FN RevertSecurityContext;
    MAKE_SIGNATURE_FN MakeSignature;
    VERIFY_SIGNATURE_FN VerifySignature;
    FREE_CONTEXT_BUFFER_FN FreeContextBuffer;
    QUERY_SECURITY_PACKAGE_INFO_FN_W QuerySecurityPackageInfoW;
    void *Reserved3;
    void *Reserved4;
    EXPORT_SECURITY_CONTEXT_FN ExportSecurityContext;
    IMPORT_SECURITY_CONTEXT_FN_W ImportSecurityContextW;
    ADD_CREDENTIALS_FN_W AddCredentialsW;
    void *Reserved8;
    QUERY_SECURITY_CONTEXT_TOKEN_FN QuerySecurityContextToken;
    ENCRYPT_MESSAGE_FN EncryptMessage;
    DECRYPT_MESSAGE_FN DecryptMessage;
    SET_CONTEXT_ATTRIBUTES_FN_W SetContextAttributesW;
    SET_CREDENTIALS_ATTRIBUTES_FN_W SetCredentialsAttributesW;
    void *Reserved9;
    QUERY_CONTEXT_ATTRIBUTES_EX_FN_W QueryContextAttributesExW;
    QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_W QueryCredentialsAttributesExW;
};

typedef SECURITY_STATUS (*ADD_CREDENTIALS_FN_A)(PCredHandle, SEC_CHAR *, SEC_CHAR *, unsigned long,
                                                void *, SEC_GET_KEY_FN, void *, PTimeStamp);

DECLSPEC_IMPORT PSecurityFunctionTableW NTAPI InitSecurityInterfaceW(VOID);

EXTERN_C_END

#endif
