/* The ASN.1 types of a catalog, for OpenSSL's template encoder. The shapes are those that catalogs
 * made by Windows have; the names are ours. */
#ifndef PACKAGE_CAT_ASN1_H
#define PACKAGE_CAT_ASN1_H

#include <openssl/asn1.h>
#include <openssl/asn1t.h>
#include <openssl/x509.h>

#define CW_OID_CTL "1.3.6.1.4.1.311.10.1"
#define CW_OID_CATALOG_LIST "1.3.6.1.4.1.311.12.1.1"
#define CW_OID_CATALOG_MEMBER_V2 "1.3.6.1.4.1.311.12.1.3"
#define CW_OID_NAME_VALUE "1.3.6.1.4.1.311.12.2.1"
#define CW_OID_MEMBER_INFO_V2 "1.3.6.1.4.1.311.12.2.3"
#define CW_OID_INDIRECT_DATA "1.3.6.1.4.1.311.2.1.4"
#define CW_OID_PE_IMAGE "1.3.6.1.4.1.311.2.1.15"
#define CW_OID_FLAT_DATA "1.3.6.1.4.1.311.2.1.25"

typedef struct {
    ASN1_OBJECT *type;
    STACK_OF(ASN1_TYPE) * values;
} CW_CAT_ATTRIBUTE;

typedef struct {
    ASN1_OCTET_STRING *tag;
    STACK_OF(CW_CAT_ATTRIBUTE) * attributes;
} CW_CAT_MEMBER;

typedef struct {
    ASN1_OBJECT *type;
    ASN1_OCTET_STRING *value;
} CW_CAT_EXTENSION;

typedef struct {
    X509_ALGOR *usage;
    ASN1_OCTET_STRING *identifier;
    ASN1_UTCTIME *time;
    X509_ALGOR *member_type;
    STACK_OF(CW_CAT_MEMBER) * members;
    STACK_OF(CW_CAT_EXTENSION) * extensions;
} CW_CAT_LIST;

typedef struct {
    ASN1_BMPSTRING *name;
    ASN1_INTEGER *flags;
    ASN1_OCTET_STRING *value;
} CW_CAT_NAME_VALUE;

typedef struct {
    ASN1_OBJECT *type;
    ASN1_TYPE *value;
} CW_CAT_SUBJECT_DATA;

typedef struct {
    X509_ALGOR *algorithm;
    ASN1_OCTET_STRING *digest;
} CW_CAT_DIGEST;

typedef struct {
    CW_CAT_SUBJECT_DATA *subject;
    CW_CAT_DIGEST *digest;
} CW_CAT_INDIRECT_DATA;

DECLARE_ASN1_ITEM(CW_CAT_LIST)
DECLARE_ASN1_FUNCTIONS(CW_CAT_ATTRIBUTE)
DECLARE_ASN1_FUNCTIONS(CW_CAT_MEMBER)
DECLARE_ASN1_FUNCTIONS(CW_CAT_EXTENSION)
DECLARE_ASN1_FUNCTIONS(CW_CAT_LIST)
DECLARE_ASN1_FUNCTIONS(CW_CAT_NAME_VALUE)
DECLARE_ASN1_FUNCTIONS(CW_CAT_SUBJECT_DATA)
DECLARE_ASN1_FUNCTIONS(CW_CAT_DIGEST)
DECLARE_ASN1_FUNCTIONS(CW_CAT_INDIRECT_DATA)

DEFINE_STACK_OF(CW_CAT_ATTRIBUTE)
DEFINE_STACK_OF(CW_CAT_MEMBER)
DEFINE_STACK_OF(CW_CAT_EXTENSION)

#endif
