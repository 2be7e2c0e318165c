/*
 * Cryptographic primitives.
 */
#ifndef CWDK_BCRYPT_H
#define CWDK_BCRYPT_H

#include "wdm.h"
#include "bcrypt/names.h"

#define BCRYPTBUFFER_VERSION 0

#define BCRYPT_3DES_CBC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x141ULL)
#define BCRYPT_3DES_ECB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x151ULL)
#define BCRYPT_3DES_CFB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x161ULL)
#define BCRYPT_3DES_112_CBC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x171ULL)
#define BCRYPT_3DES_112_ECB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x181ULL)
#define BCRYPT_3DES_112_CFB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x191ULL)

#define BCRYPT_AES_CMAC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x101ULL)
#define BCRYPT_AES_GMAC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x111ULL)
#define BCRYPT_AES_CBC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x1A1ULL)
#define BCRYPT_AES_ECB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x1B1ULL)
#define BCRYPT_AES_CFB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x1C1ULL)
#define BCRYPT_AES_CCM_ALG_HANDLE ((PVOID)(ULONG_PTR)0x1D1ULL)
#define BCRYPT_AES_GCM_ALG_HANDLE ((PVOID)(ULONG_PTR)0x1E1ULL)

#define BCRYPT_ALG_HANDLE_HMAC_FLAG 8

#define BCRYPT_ASYMMETRIC_ENCRYPTION_INTERFACE 3
#define BCRYPT_ASYMMETRIC_ENCRYPTION_OPERATION 4

#define BCRYPT_AUTH_MODE_CHAIN_CALLS_FLAG 1
#define BCRYPT_AUTH_MODE_IN_PROGRESS_FLAG 2

#define BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO_VERSION 1

#define BCRYPT_BLOCK_PADDING 1

#define BCRYPT_BUFFERS_LOCKED_FLAG 0x40

#define BCRYPT_CAPI_AES_FLAG 0x10
#define BCRYPT_CAPI_KDF_ALG_HANDLE ((PVOID)(ULONG_PTR)0x321ULL)

#define BCRYPT_CHACHA20_POLY1305_ALG_HANDLE ((PVOID)(ULONG_PTR)0x3A1ULL)

#define BCRYPT_CIPHER_INTERFACE 1
#define BCRYPT_CIPHER_OPERATION 1

#define BCRYPT_DES_CBC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x1F1ULL)
#define BCRYPT_DES_ECB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x201ULL)
#define BCRYPT_DES_CFB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x211ULL)

#define BCRYPT_DESX_CBC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x221ULL)
#define BCRYPT_DESX_ECB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x231ULL)
#define BCRYPT_DESX_CFB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x241ULL)

#define BCRYPT_DH_ALG_HANDLE ((PVOID)(ULONG_PTR)0x281ULL)
#define BCRYPT_DH_PUBLIC_MAGIC 0x42504844
#define BCRYPT_DH_PARAMETERS_MAGIC 0x4D504844
#define BCRYPT_DH_PRIVATE_MAGIC 0x56504844

#define BCRYPT_DSA_ALG_HANDLE ((PVOID)(ULONG_PTR)0x2D1ULL)
#define BCRYPT_DSA_PUBLIC_MAGIC_V2 0x32425044
#define BCRYPT_DSA_PARAMETERS_MAGIC_V2 0x324D5044
#define BCRYPT_DSA_PRIVATE_MAGIC_V2 0x32565044
#define BCRYPT_DSA_PUBLIC_MAGIC 0x42505344
#define BCRYPT_DSA_PARAMETERS_MAGIC 0x4D505344
#define BCRYPT_DSA_PRIVATE_MAGIC 0x56505344

#define BCRYPT_ECC_FULLKEY_BLOB_V1 1
#define BCRYPT_ECC_PARAMETERS_MAGIC 0x50434345

#define BCRYPT_ECDH_ALG_HANDLE ((PVOID)(ULONG_PTR)0x291ULL)
#define BCRYPT_ECDH_P256_ALG_HANDLE ((PVOID)(ULONG_PTR)0x2A1ULL)
#define BCRYPT_ECDH_P384_ALG_HANDLE ((PVOID)(ULONG_PTR)0x2B1ULL)
#define BCRYPT_ECDH_P521_ALG_HANDLE ((PVOID)(ULONG_PTR)0x2C1ULL)
#define BCRYPT_ECDH_PUBLIC_P256_MAGIC 0x314B4345
#define BCRYPT_ECDH_PRIVATE_P256_MAGIC 0x324B4345
#define BCRYPT_ECDH_PUBLIC_P384_MAGIC 0x334B4345
#define BCRYPT_ECDH_PRIVATE_P384_MAGIC 0x344B4345
#define BCRYPT_ECDH_PUBLIC_P521_MAGIC 0x354B4345
#define BCRYPT_ECDH_PRIVATE_P521_MAGIC 0x364B4345
#define BCRYPT_ECDH_PUBLIC_GENERIC_MAGIC 0x504B4345
#define BCRYPT_ECDH_PRIVATE_GENERIC_MAGIC 0x564B4345

#define BCRYPT_ECDSA_ALG_HANDLE ((PVOID)(ULONG_PTR)0xF1ULL)
#define BCRYPT_ECDSA_P256_ALG_HANDLE ((PVOID)(ULONG_PTR)0x2E1ULL)
#define BCRYPT_ECDSA_P384_ALG_HANDLE ((PVOID)(ULONG_PTR)0x2F1ULL)
#define BCRYPT_ECDSA_P521_ALG_HANDLE ((PVOID)(ULONG_PTR)0x301ULL)
#define BCRYPT_ECDSA_PUBLIC_P256_MAGIC 0x31534345
#define BCRYPT_ECDSA_PRIVATE_P256_MAGIC 0x32534345
#define BCRYPT_ECDSA_PUBLIC_P384_MAGIC 0x33534345
#define BCRYPT_ECDSA_PRIVATE_P384_MAGIC 0x34534345
#define BCRYPT_ECDSA_PUBLIC_P521_MAGIC 0x35534345
#define BCRYPT_ECDSA_PRIVATE_P521_MAGIC 0x36534345
#define BCRYPT_ECDSA_PUBLIC_GENERIC_MAGIC 0x50444345
#define BCRYPT_ECDSA_PRIVATE_GENERIC_MAGIC 0x56444345

#define BCRYPT_ENABLE_INCOMPATIBLE_FIPS_CHECKS 0x100

#define BCRYPT_EXTENDED_KEYSIZE 0x80

#define BCRYPT_GENERATE_IV 0x20

#define BCRYPT_HASH_INTERFACE 2
#define BCRYPT_HASH_INTERFACE_MAJORVERSION_2 2
#define BCRYPT_HASH_OPERATION 2
#define BCRYPT_HASH_REUSABLE_FLAG 0x20

#define BCRYPT_HKDF_ALG_HANDLE ((PVOID)(ULONG_PTR)0x391ULL)

#define BCRYPT_HMAC_MD5_ALG_HANDLE ((PVOID)(ULONG_PTR)0x91ULL)
#define BCRYPT_HMAC_SHA1_ALG_HANDLE ((PVOID)(ULONG_PTR)0xA1ULL)
#define BCRYPT_HMAC_SHA256_ALG_HANDLE ((PVOID)(ULONG_PTR)0xB1ULL)
#define BCRYPT_HMAC_SHA384_ALG_HANDLE ((PVOID)(ULONG_PTR)0xC1ULL)
#define BCRYPT_HMAC_SHA512_ALG_HANDLE ((PVOID)(ULONG_PTR)0xD1ULL)
#define BCRYPT_HMAC_MD2_ALG_HANDLE ((PVOID)(ULONG_PTR)0x121ULL)
#define BCRYPT_HMAC_MD4_ALG_HANDLE ((PVOID)(ULONG_PTR)0x131ULL)

#define BCRYPT_KEY_DATA_BLOB_VERSION1 1
#define BCRYPT_KEY_DERIVATION_INTERFACE 7
#define BCRYPT_KEY_VALIDATION_RANGE 0x10
#define BCRYPT_KEY_VALIDATION_RANGE_AND_ORDER 0x18
#define BCRYPT_KEY_VALIDATION_REGENERATE 0x20
#define BCRYPT_KEY_DERIVATION_OPERATION 0x40
#define BCRYPT_KEY_DATA_BLOB_MAGIC 0x4D42444B

#define BCRYPT_MD2_ALG_HANDLE ((PVOID)(ULONG_PTR)0x1ULL)

#define BCRYPT_MD4_ALG_HANDLE ((PVOID)(ULONG_PTR)0x11ULL)

#define BCRYPT_MD5_ALG_HANDLE ((PVOID)(ULONG_PTR)0x21ULL)

#define BCRYPT_MULTI_FLAG 0x40

#define BCRYPT_NO_KEY_VALIDATION 8

#define BCRYPT_OBJECT_ALIGNMENT 0x10

#define BCRYPT_PAD_NONE 1
#define BCRYPT_PAD_PKCS1 2
#define BCRYPT_PAD_OAEP 4
#define BCRYPT_PAD_PSS 8
#define BCRYPT_PAD_PKCS1_OPTIONAL_HASH_OID 0x10

#define BCRYPT_PBKDF2_ALG_HANDLE ((PVOID)(ULONG_PTR)0x331ULL)

#define BCRYPT_PRIVATE_KEY_FLAG 2

#define BCRYPT_PROV_DISPATCH 1

#define BCRYPT_PUBLIC_KEY_FLAG 1

#define BCRYPT_RC2_CBC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x251ULL)
#define BCRYPT_RC2_ECB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x261ULL)
#define BCRYPT_RC2_CFB_ALG_HANDLE ((PVOID)(ULONG_PTR)0x271ULL)

#define BCRYPT_RC4_ALG_HANDLE ((PVOID)(ULONG_PTR)0x71ULL)

#define BCRYPT_RNG_USE_ENTROPY_IN_BUFFER 1
#define BCRYPT_RNG_INTERFACE 6
#define BCRYPT_RNG_OPERATION 0x20
#define BCRYPT_RNG_ALG_HANDLE ((PVOID)(ULONG_PTR)0x81ULL)

#define BCRYPT_RSA_ALG_HANDLE ((PVOID)(ULONG_PTR)0xE1ULL)
#define BCRYPT_RSA_SIGN_ALG_HANDLE ((PVOID)(ULONG_PTR)0x311ULL)

#define BCRYPT_RSAFULLPRIVATE_MAGIC 0x33415352

#define BCRYPT_RSAPRIVATE_MAGIC 0x32415352

#define BCRYPT_RSAPUBLIC_MAGIC 0x31415352

#define BCRYPT_SECRET_AGREEMENT_INTERFACE 4
#define BCRYPT_SECRET_AGREEMENT_OPERATION 8

#define BCRYPT_SHA1_ALG_HANDLE ((PVOID)(ULONG_PTR)0x31ULL)

#define BCRYPT_SHA256_ALG_HANDLE ((PVOID)(ULONG_PTR)0x41ULL)

#define BCRYPT_SHA384_ALG_HANDLE ((PVOID)(ULONG_PTR)0x51ULL)

#define BCRYPT_SHA512_ALG_HANDLE ((PVOID)(ULONG_PTR)0x61ULL)

#define BCRYPT_SIGNATURE_INTERFACE 5
#define BCRYPT_SIGNATURE_OPERATION 0x10

#define BCRYPT_SP800108_CTR_HMAC_ALG_HANDLE ((PVOID)(ULONG_PTR)0x341ULL)

#define BCRYPT_SP80056A_CONCAT_ALG_HANDLE ((PVOID)(ULONG_PTR)0x351ULL)

#define BCRYPT_SUPPORTED_PAD_ROUTER 1
#define BCRYPT_SUPPORTED_PAD_PKCS1_ENC 2
#define BCRYPT_SUPPORTED_PAD_PKCS1_SIG 4
#define BCRYPT_SUPPORTED_PAD_OAEP 8
#define BCRYPT_SUPPORTED_PAD_PSS 0x10

#define BCRYPT_TLS_CBC_HMAC_VERIFY_FLAG 4

#define BCRYPT_TLS1_1_KDF_ALG_HANDLE ((PVOID)(ULONG_PTR)0x361ULL)
#define BCRYPT_TLS1_2_KDF_ALG_HANDLE ((PVOID)(ULONG_PTR)0x371ULL)

#define BCRYPT_USE_SYSTEM_PREFERRED_RNG 2

#define BCRYPT_XTS_AES_ALG_HANDLE ((PVOID)(ULONG_PTR)0x381ULL)

#define CRYPT_EXCLUSIVE 1
#define CRYPT_LOCAL 1
#define CRYPT_OVERWRITE 1
#define CRYPT_UM 1
#define CRYPT_DOMAIN 2
#define CRYPT_KM 2
#define CRYPT_MM 3
#define CRYPT_ANY 4
#define CRYPT_OVERRIDE 0x10000

#define CRYPT_ALL_FUNCTIONS 1
#define CRYPT_ALL_PROVIDERS 2

#define CRYPT_MIN_DEPENDENCIES 1

#define CRYPT_PRIORITY_TOP 0
#define CRYPT_PRIORITY_BOTTOM 0xFFFFFFFFU

#define CRYPT_PROCESS_ISOLATE 0x10000

#define KDF_ALGORITHMID 8
#define KDF_PARTYUINFO 9
#define KDF_PARTYVINFO 10
#define KDF_SUPPPUBINFO 11
#define KDF_SUPPPRIVINFO 12
#define KDF_LABEL 13
#define KDF_CONTEXT 14
#define KDF_SALT 15
#define KDF_KEYBITLENGTH 0x12

#define KDF_GENERIC_PARAMETER 0x11

#define KDF_HASH_ALGORITHM 0

#define KDF_HKDF_SALT 0x13
#define KDF_HKDF_INFO 0x14

#define KDF_HMAC_KEY 3

#define KDF_ITERATION_COUNT 0x10

#define KDF_SECRET_PREPEND 1
#define KDF_SECRET_APPEND 2
#define KDF_SECRET_HANDLE 6

#define KDF_TLS_PRF_LABEL 4
#define KDF_TLS_PRF_SEED 5
#define KDF_TLS_PRF_PROTOCOL 7

#define KDF_USE_SECRET_AS_HMAC_KEY_FLAG 1

EXTERN_C_START

typedef struct _CRYPT_INTERFACE_REG CRYPT_INTERFACE_REG, *PCRYPT_INTERFACE_REG;

typedef PVOID BCRYPT_ALG_HANDLE;

typedef PVOID BCRYPT_HANDLE;

typedef PVOID BCRYPT_HASH_HANDLE;

typedef PVOID BCRYPT_KEY_HANDLE;

typedef PVOID BCRYPT_SECRET_HANDLE;

typedef enum BCRYPT_HASH_OPERATION_TYPE {
    BCRYPT_HASH_OPERATION_HASH_DATA = 1,
    BCRYPT_HASH_OPERATION_FINISH_HASH,
} BCRYPT_HASH_OPERATION_TYPE;

typedef enum BCRYPT_MULTI_OPERATION_TYPE {
    BCRYPT_OPERATION_TYPE_HASH = 1,
} BCRYPT_MULTI_OPERATION_TYPE;

typedef enum DSAFIPSVERSION_ENUM {
    DSA_FIPS186_2 = 0,
    DSA_FIPS186_3,
} DSAFIPSVERSION_ENUM;

typedef enum ECC_CURVE_ALG_ID_ENUM {
    BCRYPT_NO_CURVE_GENERATION_ALG_ID = 0,
} ECC_CURVE_ALG_ID_ENUM;

typedef enum ECC_CURVE_TYPE_ENUM {
    BCRYPT_ECC_PRIME_SHORT_WEIERSTRASS_CURVE = 1,
    BCRYPT_ECC_PRIME_TWISTED_EDWARDS_CURVE,
    BCRYPT_ECC_PRIME_MONTGOMERY_CURVE,
} ECC_CURVE_TYPE_ENUM;

typedef enum HASHALGORITHM_ENUM {
    DSA_HASH_ALGORITHM_SHA1 = 0,
    DSA_HASH_ALGORITHM_SHA256,
    DSA_HASH_ALGORITHM_SHA512,
} HASHALGORITHM_ENUM;

typedef struct _BCRYPT_ALGORITHM_IDENTIFIER BCRYPT_ALGORITHM_IDENTIFIER;
struct _BCRYPT_ALGORITHM_IDENTIFIER {
    LPWSTR pszName;
    ULONG dwClass;
    ULONG dwFlags;
};

typedef struct _BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO,
    *PBCRYPT_AUTHENTICATED_CIPHER_MODE_INFO;
struct _BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO {
    ULONG cbSize;
    ULONG dwInfoVersion;
    PUCHAR pbNonce;
    ULONG cbNonce;
    PUCHAR pbAuthData;
    ULONG cbAuthData;
    PUCHAR pbTag;
    ULONG cbTag;
    PUCHAR pbMacContext;
    ULONG cbMacContext;
    ULONG cbAAD;
    ULONGLONG cbData;
    ULONG dwFlags;
};

typedef struct _BCRYPT_DH_KEY_BLOB BCRYPT_DH_KEY_BLOB, *PBCRYPT_DH_KEY_BLOB;
struct _BCRYPT_DH_KEY_BLOB {
    ULONG dwMagic;
    ULONG cbKey;
};

typedef struct _BCRYPT_DH_PARAMETER_HEADER BCRYPT_DH_PARAMETER_HEADER;
struct _BCRYPT_DH_PARAMETER_HEADER {
    ULONG cbLength;
    ULONG dwMagic;
    ULONG cbKeyLength;
};

typedef struct _BCRYPT_DSA_KEY_BLOB BCRYPT_DSA_KEY_BLOB, *PBCRYPT_DSA_KEY_BLOB;
struct _BCRYPT_DSA_KEY_BLOB {
    ULONG dwMagic;
    ULONG cbKey;
    UCHAR Count[4];
    UCHAR Seed[20];
    UCHAR q[20];
};

typedef struct _BCRYPT_DSA_KEY_BLOB_V2 BCRYPT_DSA_KEY_BLOB_V2, *PBCRYPT_DSA_KEY_BLOB_V2;
struct _BCRYPT_DSA_KEY_BLOB_V2 {
    ULONG dwMagic;
    ULONG cbKey;
    HASHALGORITHM_ENUM hashAlgorithm;
    DSAFIPSVERSION_ENUM standardVersion;
    ULONG cbSeedLength;
    ULONG cbGroupSize;
    UCHAR Count[4];
};

typedef struct _BCRYPT_DSA_PARAMETER_HEADER BCRYPT_DSA_PARAMETER_HEADER;
struct _BCRYPT_DSA_PARAMETER_HEADER {
    ULONG cbLength;
    ULONG dwMagic;
    ULONG cbKeyLength;
    UCHAR Count[4];
    UCHAR Seed[20];
    UCHAR q[20];
};

typedef struct _BCRYPT_DSA_PARAMETER_HEADER_V2 BCRYPT_DSA_PARAMETER_HEADER_V2;
struct _BCRYPT_DSA_PARAMETER_HEADER_V2 {
    ULONG cbLength;
    ULONG dwMagic;
    ULONG cbKeyLength;
    HASHALGORITHM_ENUM hashAlgorithm;
    DSAFIPSVERSION_ENUM standardVersion;
    ULONG cbSeedLength;
    ULONG cbGroupSize;
    UCHAR Count[4];
};

typedef struct _BCRYPT_ECCFULLKEY_BLOB BCRYPT_ECCFULLKEY_BLOB, *PBCRYPT_ECCFULLKEY_BLOB;
struct _BCRYPT_ECCFULLKEY_BLOB {
    ULONG dwMagic;
    ULONG dwVersion;
    ECC_CURVE_TYPE_ENUM dwCurveType;
    ECC_CURVE_ALG_ID_ENUM dwCurveGenerationAlgId;
    ULONG cbFieldLength;
    ULONG cbSubgroupOrder;
    ULONG cbCofactor;
    ULONG cbSeed;
};

typedef struct _BCRYPT_ECCKEY_BLOB BCRYPT_ECCKEY_BLOB, *PBCRYPT_ECCKEY_BLOB;
struct _BCRYPT_ECCKEY_BLOB {
    ULONG dwMagic;
    ULONG cbKey;
};

typedef struct _BCRYPT_ECC_CURVE_NAMES BCRYPT_ECC_CURVE_NAMES;
struct _BCRYPT_ECC_CURVE_NAMES {
    ULONG dwEccCurveNames;
    LPWSTR *pEccCurveNames;
};

typedef struct _BCRYPT_INTERFACE_VERSION BCRYPT_INTERFACE_VERSION, *PBCRYPT_INTERFACE_VERSION;
struct _BCRYPT_INTERFACE_VERSION {
    USHORT MajorVersion;
    USHORT MinorVersion;
};

typedef struct _BCRYPT_KEY_BLOB BCRYPT_KEY_BLOB;
struct _BCRYPT_KEY_BLOB {
    ULONG Magic;
};

typedef struct _BCRYPT_KEY_DATA_BLOB_HEADER BCRYPT_KEY_DATA_BLOB_HEADER,
    *PBCRYPT_KEY_DATA_BLOB_HEADER;
struct _BCRYPT_KEY_DATA_BLOB_HEADER {
    ULONG dwMagic;
    ULONG dwVersion;
    ULONG cbKeyData;
};

typedef struct _BCRYPT_MULTI_HASH_OPERATION BCRYPT_MULTI_HASH_OPERATION;
struct _BCRYPT_MULTI_HASH_OPERATION {
    ULONG iHash;
    BCRYPT_HASH_OPERATION_TYPE hashOperation;
    PUCHAR pbBuffer;
    ULONG cbBuffer;
};

typedef struct _BCRYPT_MULTI_OBJECT_LENGTH_STRUCT BCRYPT_MULTI_OBJECT_LENGTH_STRUCT;
struct _BCRYPT_MULTI_OBJECT_LENGTH_STRUCT {
    ULONG cbPerObject;
    ULONG cbPerElement;
};

typedef struct _BCRYPT_OAEP_PADDING_INFO BCRYPT_OAEP_PADDING_INFO;
struct _BCRYPT_OAEP_PADDING_INFO {
    LPCWSTR pszAlgId;
    PUCHAR pbLabel;
    ULONG cbLabel;
};

typedef struct _BCRYPT_OID BCRYPT_OID;
struct _BCRYPT_OID {
    ULONG cbOID;
    PUCHAR pbOID;
};

typedef struct _BCRYPT_OID_LIST BCRYPT_OID_LIST;
struct _BCRYPT_OID_LIST {
    ULONG dwOIDCount;
    BCRYPT_OID *pOIDs;
};

typedef struct _BCRYPT_PKCS1_PADDING_INFO BCRYPT_PKCS1_PADDING_INFO;
struct _BCRYPT_PKCS1_PADDING_INFO {
    LPCWSTR pszAlgId;
};

typedef struct _BCRYPT_PROVIDER_NAME BCRYPT_PROVIDER_NAME;
struct _BCRYPT_PROVIDER_NAME {
    LPWSTR pszProviderName;
};

typedef struct _BCRYPT_PSS_PADDING_INFO BCRYPT_PSS_PADDING_INFO;
struct _BCRYPT_PSS_PADDING_INFO {
    LPCWSTR pszAlgId;
    ULONG cbSalt;
};

typedef struct _BCRYPT_RSAKEY_BLOB BCRYPT_RSAKEY_BLOB;
struct _BCRYPT_RSAKEY_BLOB {
    ULONG Magic;
    ULONG BitLength;
    ULONG cbPublicExp;
    ULONG cbModulus;
    ULONG cbPrime1;
    ULONG cbPrime2;
};

typedef struct _BCryptBuffer BCryptBuffer, *PBCryptBuffer;
struct _BCryptBuffer {
    ULONG cbBuffer;
    ULONG BufferType;
    PVOID pvBuffer;
};

typedef struct _BCryptBufferDesc BCryptBufferDesc, *PBCryptBufferDesc;
struct _BCryptBufferDesc {
    ULONG ulVersion;
    ULONG cBuffers;
    PBCryptBuffer pBuffers;
};

typedef struct _CRYPT_CONTEXTS CRYPT_CONTEXTS, *PCRYPT_CONTEXTS;
struct _CRYPT_CONTEXTS {
    ULONG cContexts;
    PWSTR *rgpszContexts;
};

typedef struct _CRYPT_CONTEXT_CONFIG CRYPT_CONTEXT_CONFIG, *PCRYPT_CONTEXT_CONFIG;
struct _CRYPT_CONTEXT_CONFIG {
    ULONG dwFlags;
    ULONG dwReserved;
};

typedef struct _CRYPT_CONTEXT_FUNCTIONS CRYPT_CONTEXT_FUNCTIONS, *PCRYPT_CONTEXT_FUNCTIONS;
struct _CRYPT_CONTEXT_FUNCTIONS {
    ULONG cFunctions;
    PWSTR *rgpszFunctions;
};

typedef struct _CRYPT_CONTEXT_FUNCTION_CONFIG CRYPT_CONTEXT_FUNCTION_CONFIG,
    *PCRYPT_CONTEXT_FUNCTION_CONFIG;
struct _CRYPT_CONTEXT_FUNCTION_CONFIG {
    ULONG dwFlags;
    ULONG dwReserved;
};

typedef struct _CRYPT_CONTEXT_FUNCTION_PROVIDERS CRYPT_CONTEXT_FUNCTION_PROVIDERS,
    *PCRYPT_CONTEXT_FUNCTION_PROVIDERS;
struct _CRYPT_CONTEXT_FUNCTION_PROVIDERS {
    ULONG cProviders;
    PWSTR *rgpszProviders;
};

typedef struct _CRYPT_IMAGE_REF CRYPT_IMAGE_REF, *PCRYPT_IMAGE_REF;
struct _CRYPT_IMAGE_REF {
    PWSTR pszImage;
    ULONG dwFlags;
};

typedef struct _CRYPT_IMAGE_REG CRYPT_IMAGE_REG, *PCRYPT_IMAGE_REG;
struct _CRYPT_IMAGE_REG {
    PWSTR pszImage;
    ULONG cInterfaces;
    PCRYPT_INTERFACE_REG *rgpInterfaces;
};

struct _CRYPT_INTERFACE_REG {
    ULONG dwInterface;
    ULONG dwFlags;
    ULONG cFunctions;
    PWSTR *rgpszFunctions;
};

typedef struct _CRYPT_PROPERTY_REF CRYPT_PROPERTY_REF, *PCRYPT_PROPERTY_REF;
struct _CRYPT_PROPERTY_REF {
    PWSTR pszProperty;
    ULONG cbValue;
    PUCHAR pbValue;
};

typedef struct _CRYPT_PROVIDERS CRYPT_PROVIDERS, *PCRYPT_PROVIDERS;
struct _CRYPT_PROVIDERS {
    ULONG cProviders;
    PWSTR *rgpszProviders;
};

typedef struct _CRYPT_PROVIDER_REF CRYPT_PROVIDER_REF, *PCRYPT_PROVIDER_REF;
struct _CRYPT_PROVIDER_REF {
    ULONG dwInterface;
    PWSTR pszFunction;
    PWSTR pszProvider;
    ULONG cProperties;
    PCRYPT_PROPERTY_REF *rgpProperties;
    PCRYPT_IMAGE_REF pUM;
    PCRYPT_IMAGE_REF pKM;
};

typedef struct _CRYPT_PROVIDER_REFS CRYPT_PROVIDER_REFS, *PCRYPT_PROVIDER_REFS;
struct _CRYPT_PROVIDER_REFS {
    ULONG cProviders;
    PCRYPT_PROVIDER_REF *rgpProviders;
};

typedef struct _CRYPT_PROVIDER_REG CRYPT_PROVIDER_REG, *PCRYPT_PROVIDER_REG;
struct _CRYPT_PROVIDER_REG {
    ULONG cAliases;
    PWSTR *rgpszAliases;
    PCRYPT_IMAGE_REG pUM;
    PCRYPT_IMAGE_REG pKM;
};

typedef struct _SSL_ECCKEY_BLOB SSL_ECCKEY_BLOB, *PSSL_ECCKEY_BLOB;
struct _SSL_ECCKEY_BLOB {
    ULONG dwCurveType;
    ULONG cbKey;
};

typedef struct __BCRYPT_KEY_LENGTHS_STRUCT BCRYPT_KEY_LENGTHS_STRUCT;
typedef BCRYPT_KEY_LENGTHS_STRUCT BCRYPT_AUTH_TAG_LENGTHS_STRUCT;
struct __BCRYPT_KEY_LENGTHS_STRUCT {
    ULONG dwMinLength;
    ULONG dwMaxLength;
    ULONG dwIncrement;
};

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptAddContextFunction(_In_ ULONG dwTable,
                                                        _In_z_ LPCWSTR pszContext,
                                                        _In_ ULONG dwInterface,
                                                        _In_z_ LPCWSTR pszFunction,
                                                        _In_ ULONG dwPosition);

DECLSPEC_IMPORT NTSTATUS NTAPI BCryptCloseAlgorithmProvider(_Inout_ _Consumes_(crypt)
                                                                BCRYPT_ALG_HANDLE hAlgorithm,
                                                            _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptConfigureContext(_In_ ULONG dwTable, _In_z_ LPCWSTR pszContext,
                                                      _In_ PCRYPT_CONTEXT_CONFIG pConfig);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptConfigureContextFunction(
    _In_ ULONG dwTable, _In_z_ LPCWSTR pszContext, _In_ ULONG dwInterface,
    _In_z_ LPCWSTR pszFunction, _In_ PCRYPT_CONTEXT_FUNCTION_CONFIG pConfig);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptCreateContext(_In_ ULONG dwTable, _In_z_ LPCWSTR pszContext,
                                                   _In_opt_ PCRYPT_CONTEXT_CONFIG pConfig);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptCreateHash(
    _Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _Out_ _Out_owned_(crypt) BCRYPT_HASH_HANDLE *phHash,
    _Out_writes_bytes_all_opt_(cbHashObject) PUCHAR pbHashObject, _In_ ULONG cbHashObject,
    _In_reads_bytes_opt_(cbSecret) PUCHAR pbSecret, _In_ ULONG cbSecret, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptCreateMultiHash(
    _Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _Out_ _Out_owned_(crypt) BCRYPT_HASH_HANDLE *phHash,
    _In_ ULONG nHashes, _Out_writes_bytes_all_opt_(cbHashObject) PUCHAR pbHashObject,
    _In_ ULONG cbHashObject, _In_reads_bytes_opt_(cbSecret) PUCHAR pbSecret, _In_ ULONG cbSecret,
    _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDecrypt(
    _Inout_ BCRYPT_KEY_HANDLE hKey, _In_reads_bytes_opt_(cbInput) PUCHAR pbInput,
    _In_ ULONG cbInput, _In_opt_ void *pPaddingInfo, _Inout_updates_bytes_opt_(cbIV) PUCHAR pbIV,
    _In_ ULONG cbIV, _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput,
    _In_ ULONG cbOutput, _Out_ ULONG *pcbResult, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDeleteContext(_In_ ULONG dwTable, _In_z_ LPCWSTR pszContext);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDeriveKey(_In_ BCRYPT_SECRET_HANDLE hSharedSecret,
                                               _In_z_ LPCWSTR pwszKDF,
                                               _In_opt_ BCryptBufferDesc *pParameterList,
                                               _Out_writes_bytes_to_opt_(cbDerivedKey, *pcbResult)
                                                   PUCHAR pbDerivedKey,
                                               _In_ ULONG cbDerivedKey, _Out_ ULONG *pcbResult,
                                               _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDeriveKeyCapi(_In_ BCRYPT_HASH_HANDLE hHash,
                                                   _In_opt_ BCRYPT_ALG_HANDLE hTargetAlg,
                                                   _Out_writes_bytes_(cbDerivedKey)
                                                       PUCHAR pbDerivedKey,
                                                   _In_ ULONG cbDerivedKey, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDeriveKeyPBKDF2(
    _In_ BCRYPT_ALG_HANDLE hPrf, _In_reads_bytes_opt_(cbPassword) PUCHAR pbPassword,
    _In_ ULONG cbPassword, _In_reads_bytes_opt_(cbSalt) PUCHAR pbSalt, _In_ ULONG cbSalt,
    _In_ ULONGLONG cIterations, _Out_writes_bytes_(cbDerivedKey) PUCHAR pbDerivedKey,
    _In_ ULONG cbDerivedKey, _In_ ULONG dwFlags);

DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDestroyHash(_Inout_ _Consumes_(crypt)
                                                     BCRYPT_HASH_HANDLE hHash);

DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDestroyKey(_Inout_ _Consumes_(crypt) BCRYPT_KEY_HANDLE hKey);

DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDestroySecret(_Inout_ _Consumes_(crypt)
                                                       BCRYPT_SECRET_HANDLE hSecret);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDuplicateHash(_In_ BCRYPT_HASH_HANDLE hHash,
                                                   _Out_ _Out_owned_(crypt)
                                                       BCRYPT_HASH_HANDLE *phNewHash,
                                                   _Out_writes_bytes_all_opt_(cbHashObject)
                                                       PUCHAR pbHashObject,
                                                   _In_ ULONG cbHashObject, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptDuplicateKey(_In_ BCRYPT_KEY_HANDLE hKey,
                                                  _Out_ _Out_owned_(crypt)
                                                      BCRYPT_KEY_HANDLE *phNewKey,
                                                  _Out_writes_bytes_all_opt_(cbKeyObject)
                                                      PUCHAR pbKeyObject,
                                                  _In_ ULONG cbKeyObject, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptEncrypt(
    _Inout_ BCRYPT_KEY_HANDLE hKey, _In_reads_bytes_opt_(cbInput) PUCHAR pbInput,
    _In_ ULONG cbInput, _In_opt_ void *pPaddingInfo, _Inout_updates_bytes_opt_(cbIV) PUCHAR pbIV,
    _In_ ULONG cbIV, _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput,
    _In_ ULONG cbOutput, _Out_ ULONG *pcbResult, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptEnumAlgorithms(_In_ ULONG dwAlgOperations,
                                                    _Out_ ULONG *pAlgCount,
                                                    _Out_ BCRYPT_ALGORITHM_IDENTIFIER **ppAlgList,
                                                    _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptEnumContextFunctionProviders(
    _In_ ULONG dwTable, _In_z_ LPCWSTR pszContext, _In_ ULONG dwInterface,
    _In_z_ LPCWSTR pszFunction, _Inout_ ULONG *pcbBuffer,
    _Outptr_opt_result_bytebuffer_(*pcbBuffer) PCRYPT_CONTEXT_FUNCTION_PROVIDERS *ppBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptEnumContextFunctions(
    _In_ ULONG dwTable, _In_z_ LPCWSTR pszContext, _In_ ULONG dwInterface, _Inout_ ULONG *pcbBuffer,
    _Outptr_opt_result_bytebuffer_(*pcbBuffer) PCRYPT_CONTEXT_FUNCTIONS *ppBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptEnumContexts(_In_ ULONG dwTable, _Inout_ ULONG *pcbBuffer,
                                                  _Outptr_opt_result_bytebuffer_(*pcbBuffer)
                                                      PCRYPT_CONTEXTS *ppBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptEnumProviders(_In_z_ LPCWSTR pszAlgId, _Out_ ULONG *pImplCount,
                                                   _Out_ BCRYPT_PROVIDER_NAME **ppImplList,
                                                   _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
BCryptEnumRegisteredProviders(_Inout_ ULONG *pcbBuffer, _Outptr_opt_result_bytebuffer_(*pcbBuffer)
                                                            PCRYPT_PROVIDERS *ppBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptExportKey(
    _In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ BCRYPT_KEY_HANDLE hExportKey, _In_z_ LPCWSTR pszBlobType,
    _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput, _In_ ULONG cbOutput,
    _Out_ ULONG *pcbResult, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptFinalizeKeyPair(_Inout_ BCRYPT_KEY_HANDLE hKey,
                                                     _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptFinishHash(_Inout_ BCRYPT_HASH_HANDLE hHash,
                                                _Out_writes_bytes_all_(cbOutput) PUCHAR pbOutput,
                                                _In_ ULONG cbOutput, _In_ ULONG dwFlags);

DECLSPEC_IMPORT void NTAPI BCryptFreeBuffer(_In_ PVOID pvBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptGenRandom(_In_opt_ BCRYPT_ALG_HANDLE hAlgorithm,
                                               _Out_writes_bytes_(cbBuffer) PUCHAR pbBuffer,
                                               _In_ ULONG cbBuffer, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptGenerateKeyPair(_Inout_ BCRYPT_ALG_HANDLE hAlgorithm,
                                                     _Out_ _Out_owned_(crypt)
                                                         BCRYPT_KEY_HANDLE *phKey,
                                                     _In_ ULONG dwLength, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptGenerateSymmetricKey(
    _Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _Out_ _Out_owned_(crypt) BCRYPT_KEY_HANDLE *phKey,
    _Out_writes_bytes_all_opt_(cbKeyObject) PUCHAR pbKeyObject, _In_ ULONG cbKeyObject,
    _In_reads_bytes_(cbSecret) PUCHAR pbSecret, _In_ ULONG cbSecret, _In_ ULONG dwFlags);

DECLSPEC_IMPORT NTSTATUS NTAPI BCryptGetFipsAlgorithmMode(_Out_ BOOLEAN *pfEnabled);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptGetProperty(_In_ BCRYPT_HANDLE hObject,
                                                 _In_z_ LPCWSTR pszProperty,
                                                 _Out_writes_bytes_to_opt_(cbOutput, *pcbResult)
                                                     PUCHAR pbOutput,
                                                 _In_ ULONG cbOutput, _Out_ ULONG *pcbResult,
                                                 _In_ ULONG dwFlags);

DECLSPEC_IMPORT NTSTATUS NTAPI
BCryptHash(_Inout_ BCRYPT_ALG_HANDLE hAlgorithm, _In_reads_bytes_opt_(cbSecret) PUCHAR pbSecret,
           _In_ ULONG cbSecret, _In_reads_bytes_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput,
           _Out_writes_bytes_all_(cbOutput) PUCHAR pbOutput, _In_ ULONG cbOutput);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptHashData(_Inout_ BCRYPT_HASH_HANDLE hHash,
                                              _In_reads_bytes_(cbInput) PUCHAR pbInput,
                                              _In_ ULONG cbInput, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
BCryptImportKey(_In_ BCRYPT_ALG_HANDLE hAlgorithm, _In_opt_ BCRYPT_KEY_HANDLE hImportKey,
                _In_z_ LPCWSTR pszBlobType, _Out_ _Out_owned_(crypt) BCRYPT_KEY_HANDLE *phKey,
                _Out_writes_bytes_all_opt_(cbKeyObject) PUCHAR pbKeyObject, _In_ ULONG cbKeyObject,
                _In_reads_bytes_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptImportKeyPair(
    _In_ BCRYPT_ALG_HANDLE hAlgorithm, _In_opt_ BCRYPT_KEY_HANDLE hImportKey,
    _In_z_ LPCWSTR pszBlobType, _Out_ _Out_owned_(crypt) BCRYPT_KEY_HANDLE *phKey,
    _In_reads_bytes_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptKeyDerivation(_In_ BCRYPT_KEY_HANDLE hKey,
                                                   _In_opt_ BCryptBufferDesc *pParameterList,
                                                   _Out_writes_bytes_to_(cbDerivedKey, *pcbResult)
                                                       PUCHAR pbDerivedKey,
                                                   _In_ ULONG cbDerivedKey, _Out_ ULONG *pcbResult,
                                                   _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptOpenAlgorithmProvider(_Out_ _Out_owned_(crypt)
                                                               BCRYPT_ALG_HANDLE *phAlgorithm,
                                                           _In_z_ LPCWSTR pszAlgId,
                                                           _In_opt_z_ LPCWSTR pszImplementation,
                                                           _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptProcessMultiOperations(
    _Inout_ BCRYPT_HANDLE hObject, _In_ BCRYPT_MULTI_OPERATION_TYPE operationType,
    _In_reads_bytes_(cbOperations) PVOID pOperations, _In_ ULONG cbOperations, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptQueryContextConfiguration(
    _In_ ULONG dwTable, _In_z_ LPCWSTR pszContext, _Inout_ ULONG *pcbBuffer,
    _Outptr_opt_result_bytebuffer_(*pcbBuffer) PCRYPT_CONTEXT_CONFIG *ppBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptQueryContextFunctionConfiguration(
    _In_ ULONG dwTable, _In_z_ LPCWSTR pszContext, _In_ ULONG dwInterface,
    _In_z_ LPCWSTR pszFunction, _Inout_ ULONG *pcbBuffer,
    _Outptr_opt_result_bytebuffer_(*pcbBuffer) PCRYPT_CONTEXT_FUNCTION_CONFIG *ppBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptQueryContextFunctionProperty(
    _In_ ULONG dwTable, _In_z_ LPCWSTR pszContext, _In_ ULONG dwInterface,
    _In_z_ LPCWSTR pszFunction, _In_z_ LPCWSTR pszProperty, _Inout_ ULONG *pcbValue,
    _Outptr_opt_result_bytebuffer_(*pcbBuffer) PUCHAR *ppbValue);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptQueryProviderRegistration(
    _In_z_ LPCWSTR pszProvider, _In_ ULONG dwMode, _In_ ULONG dwInterface, _Inout_ ULONG *pcbBuffer,
    _Outptr_opt_result_bytebuffer_(*pcbBuffer) PCRYPT_PROVIDER_REG *ppBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptRegisterConfigChangeNotify(_Out_ HANDLE *phEvent);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptRemoveContextFunction(_In_ ULONG dwTable,
                                                           _In_z_ LPCWSTR pszContext,
                                                           _In_ ULONG dwInterface,
                                                           _In_z_ LPCWSTR pszFunction);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptResolveProviders(
    _In_opt_z_ LPCWSTR pszContext, _In_opt_ ULONG dwInterface, _In_opt_z_ LPCWSTR pszFunction,
    _In_opt_z_ LPCWSTR pszProvider, _In_ ULONG dwMode, _In_ ULONG dwFlags, _Inout_ ULONG *pcbBuffer,
    _Outptr_opt_result_bytebuffer_(*pcbBuffer) PCRYPT_PROVIDER_REFS *ppBuffer);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptSecretAgreement(_In_ BCRYPT_KEY_HANDLE hPrivKey,
                                                     _In_ BCRYPT_KEY_HANDLE hPubKey,
                                                     _Out_ _Out_owned_(crypt)
                                                         BCRYPT_SECRET_HANDLE *phAgreedSecret,
                                                     _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptSetContextFunctionProperty(
    _In_ ULONG dwTable, _In_z_ LPCWSTR pszContext, _In_ ULONG dwInterface,
    _In_z_ LPCWSTR pszFunction, _In_z_ LPCWSTR pszProperty, _In_ ULONG cbValue,
    _In_reads_bytes_opt_(cbValue) PUCHAR pbValue);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptSetProperty(_Inout_ BCRYPT_HANDLE hObject,
                                                 _In_z_ LPCWSTR pszProperty,
                                                 _In_reads_bytes_(cbInput) PUCHAR pbInput,
                                                 _In_ ULONG cbInput, _In_ ULONG dwFlags);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
BCryptSignHash(_In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ void *pPaddingInfo,
               _In_reads_bytes_(cbInput) PUCHAR pbInput, _In_ ULONG cbInput,
               _Out_writes_bytes_to_opt_(cbOutput, *pcbResult) PUCHAR pbOutput, _In_ ULONG cbOutput,
               _Out_ ULONG *pcbResult, _In_ ULONG dwFlags);

DECLSPEC_IMPORT NTSTATUS NTAPI BCryptUnregisterConfigChangeNotify(_In_ HANDLE hEvent);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI BCryptVerifySignature(
    _In_ BCRYPT_KEY_HANDLE hKey, _In_opt_ void *pPaddingInfo,
    _In_reads_bytes_(cbHash) PUCHAR pbHash, _In_ ULONG cbHash,
    _In_reads_bytes_(cbSignature) PUCHAR pbSignature, _In_ ULONG cbSignature, _In_ ULONG dwFlags);

DECLSPEC_IMPORT BOOLEAN CngGetFipsAlgorithmMode(VOID);

EXTERN_C_END

#endif
