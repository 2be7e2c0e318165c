#include "package/cat/asn1.h"
#include "package/cat/cat.h"
#include "package/pe/pe.h"
#include "package/sign/sign.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/x509v3.h>
#include <string.h>

enum { WIN_CERTIFICATE_HEADER = 8, WIN_CERT_TYPE_PKCS_SIGNED_DATA = 2 };

static X509_STORE *make_store(const struct cw_trust *trust, time_t now) {
    X509_STORE *store = X509_STORE_new();
    if (!store)
        return NULL;
    if (trust->der.len) {
        const unsigned char *at = (const unsigned char *)trust->der.ptr;
        X509 *certificate = d2i_X509(NULL, &at, (long)trust->der.len);
        if (certificate)
            X509_STORE_add_cert(store, certificate);
        X509_free(certificate);
    }
    BIO *bio = trust->pem.len ? BIO_new_mem_buf(trust->pem.ptr, (int)trust->pem.len) : NULL;
    for (X509 *certificate; bio && (certificate = PEM_read_bio_X509(bio, NULL, NULL, NULL));) {
        X509_STORE_add_cert(store, certificate);
        X509_free(certificate);
    }
    BIO_free(bio);
    ERR_clear_error(); /* the end of the PEM file is an error to OpenSSL */
    X509_VERIFY_PARAM *param = X509_STORE_get0_param(store);
    X509_VERIFY_PARAM_set_time(param, now);
    /* A test certificate vouches for itself without being an authority. */
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_PARTIAL_CHAIN);
    return store;
}

static const char *check_trust(X509 *certificate, STACK_OF(X509) * others,
                               const struct cw_trust *trust, time_t now) {
    if (!(X509_get_extended_key_usage(certificate) & XKU_CODE_SIGN))
        return "the signer's certificate is not for code signing";
    X509_STORE *store = make_store(trust, now);
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    const char *problem = "there is not memory enough to check it";
    if (store && context && X509_STORE_CTX_init(context, store, certificate, others))
        problem = X509_verify_cert(context) == 1
                      ? NULL
                      : X509_verify_cert_error_string(X509_STORE_CTX_get_error(context));
    X509_STORE_CTX_free(context);
    X509_STORE_free(store);
    return problem;
}

static bool digest_matches(const EVP_MD *md, const uint8_t *bytes, size_t size,
                           const ASN1_OCTET_STRING *wanted) {
    uint8_t digest[EVP_MAX_MD_SIZE];
    unsigned length;
    return EVP_Digest(bytes, size, digest, &length, md, NULL) &&
           ASN1_STRING_length(wanted) == (int)length &&
           memcmp(ASN1_STRING_get0_data(wanted), digest, length) == 0;
}

/* The signature covers the signed attributes, in DER as a SET OF; they hold the digest of the
 * content's body, that is, of the content without its tag and length. */
static const char *check_signer(const PKCS7 *outer, PKCS7_SIGNER_INFO *signer,
                                const struct cw_trust *trust, time_t now) {
    const ASN1_STRING *content = outer->d.sign->contents->d.other->value.sequence;
    const uint8_t *body = ASN1_STRING_get0_data(content);
    long body_size;
    int tag, class;
    if (ASN1_get_object(&body, &body_size, &tag, &class, ASN1_STRING_length(content)) & 0x80)
        return "the signed content cannot be read";
    const EVP_MD *md = EVP_get_digestbyobj(signer->digest_alg->algorithm);
    ASN1_OCTET_STRING *wanted =
        signer->auth_attr ? PKCS7_digest_from_attributes(signer->auth_attr) : NULL;
    if (!md || !wanted)
        return "the signature names no digest";
    if (!digest_matches(md, body, (size_t)body_size, wanted))
        return "the content is not what was signed";

    X509 *certificate = X509_find_by_issuer_and_serial(
        outer->d.sign->cert, signer->issuer_and_serial->issuer, signer->issuer_and_serial->serial);
    if (!certificate)
        return "the signer's certificate is not in the signature";
    unsigned char *attributes = NULL;
    int size = ASN1_item_i2d((ASN1_VALUE *)signer->auth_attr, &attributes,
                             ASN1_ITEM_rptr(PKCS7_ATTR_VERIFY));
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool good = size > 0 && context &&
                EVP_DigestVerifyInit(context, NULL, md, NULL, X509_get0_pubkey(certificate)) == 1 &&
                EVP_DigestVerify(context, ASN1_STRING_get0_data(signer->enc_digest),
                                 (size_t)ASN1_STRING_length(signer->enc_digest), attributes,
                                 (size_t)size) == 1;
    EVP_MD_CTX_free(context);
    OPENSSL_free(attributes);
    if (!good)
        return "the signature is not the signer's";
    return check_trust(certificate, outer->d.sign->cert, trust, now);
}

static const char *check_signed_data(const PKCS7 *outer, const char *content_oid,
                                     const struct cw_trust *trust, time_t now) {
    char oid[64];
    if (!outer || !PKCS7_type_is_signed(outer) || !outer->d.sign || !outer->d.sign->contents)
        return "the signature is not a PKCS #7 SignedData";
    const PKCS7 *content = outer->d.sign->contents;
    if (OBJ_obj2txt(oid, sizeof oid, content->type, 1) <= 0 || strcmp(oid, content_oid) != 0 ||
        !content->d.other || content->d.other->type != V_ASN1_SEQUENCE)
        return "the signature is over content of another kind";
    if (sk_PKCS7_SIGNER_INFO_num(outer->d.sign->signer_info) != 1)
        return "it has no signature";
    return check_signer(outer, sk_PKCS7_SIGNER_INFO_value(outer->d.sign->signer_info, 0), trust,
                        now);
}

static const char *check_image_digest(const struct cw_pe *pe, const PKCS7 *outer) {
    const ASN1_STRING *content = outer->d.sign->contents->d.other->value.sequence;
    const uint8_t *der = ASN1_STRING_get0_data(content);
    CW_CAT_INDIRECT_DATA *data = d2i_CW_CAT_INDIRECT_DATA(NULL, &der, ASN1_STRING_length(content));
    struct cw_cat_member hashes;
    cw_cat_hash(pe->data, pe->size, &hashes);
    const char *problem = NULL;
    if (!data || OBJ_obj2nid(data->digest->algorithm->algorithm) != NID_sha256)
        problem = "the signature holds no SHA-256 digest of the image";
    else if (ASN1_STRING_length(data->digest->digest) != CW_SHA256_SIZE ||
             memcmp(ASN1_STRING_get0_data(data->digest->digest), hashes.sha256, CW_SHA256_SIZE))
        problem = "the image has been changed since it was signed";
    CW_CAT_INDIRECT_DATA_free(data);
    return problem;
}

const char *cw_sign_check_image(cw_str bytes, const struct cw_trust *trust, time_t now) {
    struct cw_pe pe;
    const char *problem;
    if (!cw_pe_read((const uint8_t *)bytes.ptr, bytes.len, &pe, &problem))
        return problem;
    if (pe.certificate_size <= WIN_CERTIFICATE_HEADER)
        return "it has no signature";
    const uint8_t *header = pe.data + pe.certificate_offset;
    if ((header[6] | header[7] << 8) != WIN_CERT_TYPE_PKCS_SIGNED_DATA)
        return "its certificate table holds no PKCS #7 signature";
    const uint8_t *der = header + WIN_CERTIFICATE_HEADER;
    PKCS7 *outer = d2i_PKCS7(NULL, &der, (long)(pe.certificate_size - WIN_CERTIFICATE_HEADER));
    problem = check_signed_data(outer, CW_OID_INDIRECT_DATA, trust, now);
    if (!problem)
        problem = check_image_digest(&pe, outer);
    PKCS7_free(outer);
    return problem;
}

const char *cw_sign_check_catalog(cw_str bytes, const struct cw_trust *trust, time_t now) {
    const uint8_t *der = (const uint8_t *)bytes.ptr;
    PKCS7 *outer = bytes.len <= INT32_MAX ? d2i_PKCS7(NULL, &der, (long)bytes.len) : NULL;
    const char *problem = check_signed_data(outer, CW_OID_CTL, trust, now);
    PKCS7_free(outer);
    return problem;
}
