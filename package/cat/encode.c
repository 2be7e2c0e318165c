#include "package/cat/asn1.h"
#include "package/cat/cat.h"
#include "package/pe/pe.h"

#include <ctype.h>
#include <openssl/evp.h>
#include <openssl/pkcs7.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Attribute flags as catalogs made by Windows carry them: authenticated, data replaces, name and
 * value in the clear. */
enum { NAME_VALUE_FLAGS = 0x10010001 };

static void feed_digests(void *context, const uint8_t *bytes, size_t size) {
    EVP_MD_CTX **digests = context;
    EVP_DigestUpdate(digests[0], bytes, size);
    EVP_DigestUpdate(digests[1], bytes, size);
}

void cw_cat_hash(const uint8_t *data, size_t size, struct cw_cat_member *ret_member) {
    EVP_MD_CTX *digests[2] = {EVP_MD_CTX_new(), EVP_MD_CTX_new()};
    if (!digests[0] || !digests[1] || !EVP_DigestInit_ex(digests[0], EVP_sha1(), NULL) ||
        !EVP_DigestInit_ex(digests[1], EVP_sha256(), NULL)) {
        fputs("error: OpenSSL cannot compute SHA-1 and SHA-256 digests here\n", stderr);
        abort(); /* no caller can go on without digests, and none can mend it */
    }
    struct cw_pe pe;
    const char *problem;
    if (cw_pe_read(data, size, &pe, &problem)) {
        ret_member->subject = CW_CAT_SUBJECT_PE;
        cw_pe_authenticode_bytes(&pe, feed_digests, digests);
    } else {
        ret_member->subject = CW_CAT_SUBJECT_FLAT;
        feed_digests(digests, data, size);
    }
    EVP_DigestFinal_ex(digests[0], ret_member->sha1, NULL);
    EVP_DigestFinal_ex(digests[1], ret_member->sha256, NULL);
    EVP_MD_CTX_free(digests[0]);
    EVP_MD_CTX_free(digests[1]);
}

/* OpenSSL reports failure only for want of memory where the arguments are right, as here they are
 * by construction. The first failure is kept and everything after it is skipped. */
struct encoder {
    bool failed;
};

static void check(struct encoder *encoder, bool ok) { encoder->failed |= !ok; }

static void set_oid(struct encoder *encoder, ASN1_OBJECT **slot, const char *oid) {
    ASN1_OBJECT_free(*slot);
    *slot = OBJ_txt2obj(oid, 1);
    check(encoder, *slot != NULL);
}

static void set_octets(struct encoder *encoder, ASN1_OCTET_STRING *string, const void *bytes,
                       size_t size) {
    check(encoder, string && ASN1_OCTET_STRING_set(string, bytes, (int)size));
}

static void set_utf16(struct encoder *encoder, ASN1_OCTET_STRING *string, const char *text) {
    size_t length = strlen(text) + 1; /* the terminating NUL is part of the value */
    uint8_t *wide = calloc(length, 2);
    if (!wide) {
        encoder->failed = true;
        return;
    }
    for (size_t i = 0; i < length; i++)
        wide[2 * i] = (uint8_t)text[i];
    set_octets(encoder, string, wide, 2 * length);
    free(wide);
}

/* Wraps already encoded DER as an attribute with one value. */
static void add_attribute(struct encoder *encoder, CW_CAT_MEMBER *member, const char *oid,
                          const uint8_t *der, size_t size) {
    CW_CAT_ATTRIBUTE *attribute = CW_CAT_ATTRIBUTE_new();
    ASN1_TYPE *value = d2i_ASN1_TYPE(NULL, &der, (long)size);
    if (!attribute || !value || !sk_ASN1_TYPE_push(attribute->values, value)) {
        ASN1_TYPE_free(value);
        CW_CAT_ATTRIBUTE_free(attribute);
        encoder->failed = true;
        return;
    }
    set_oid(encoder, &attribute->type, oid);
    if (!sk_CW_CAT_ATTRIBUTE_push(member->attributes, attribute)) {
        CW_CAT_ATTRIBUTE_free(attribute);
        encoder->failed = true;
    }
}

static uint8_t *encode_name_value(struct encoder *encoder, const char *name, const char *value,
                                  size_t *ret_size) {
    uint8_t *der = NULL;
    int size = -1;
    CW_CAT_NAME_VALUE *pair = CW_CAT_NAME_VALUE_new();
    check(encoder, pair != NULL);
    if (pair) {
        check(encoder, ASN1_mbstring_copy((ASN1_STRING **)&pair->name, (const uint8_t *)name, -1,
                                          MBSTRING_ASC, B_ASN1_BMPSTRING) > 0);
        check(encoder, ASN1_INTEGER_set_uint64(pair->flags, NAME_VALUE_FLAGS));
        set_utf16(encoder, pair->value, value);
        size = i2d_CW_CAT_NAME_VALUE(pair, &der);
    }
    CW_CAT_NAME_VALUE_free(pair);
    check(encoder, size > 0);
    *ret_size = size > 0 ? (size_t)size : 0;
    return der;
}

static void add_name_value(struct encoder *encoder, CW_CAT_MEMBER *member, const char *name,
                           const char *value) {
    size_t size;
    uint8_t *der = encode_name_value(encoder, name, value, &size);
    if (der)
        add_attribute(encoder, member, CW_OID_NAME_VALUE, der, size);
    OPENSSL_free(der);
}

/* The subject's own data. Of an image: which parts are hashed (05 A0: resources and debug data
 * included) and an empty file name; of any other file: an empty file name. */
static const uint8_t pe_subject[] = {0x30, 0x0A, 0x03, 0x02, 0x05, 0xA0,
                                     0xA0, 0x04, 0xA2, 0x02, 0x80, 0x00};
static const uint8_t flat_subject[] = {0xA2, 0x02, 0x80, 0x00};

static void add_digest(struct encoder *encoder, CW_CAT_MEMBER *member,
                       const struct cw_cat_member *file) {
    bool pe = file->subject == CW_CAT_SUBJECT_PE;
    const uint8_t *subject = pe ? pe_subject : flat_subject;
    CW_CAT_INDIRECT_DATA *data = CW_CAT_INDIRECT_DATA_new();
    check(encoder, data != NULL);
    if (!data)
        return;
    set_oid(encoder, &data->subject->type, pe ? CW_OID_PE_IMAGE : CW_OID_FLAT_DATA);
    data->subject->value =
        d2i_ASN1_TYPE(NULL, &subject, pe ? sizeof pe_subject : sizeof flat_subject);
    check(encoder, data->subject->value != NULL);
    check(encoder,
          X509_ALGOR_set0(data->digest->algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, NULL));
    set_octets(encoder, data->digest->digest, file->sha256, CW_SHA256_SIZE);
    uint8_t *der = NULL;
    int size = i2d_CW_CAT_INDIRECT_DATA(data, &der);
    check(encoder, size > 0);
    if (size > 0)
        add_attribute(encoder, member, CW_OID_INDIRECT_DATA, der, (size_t)size);
    OPENSSL_free(der);
    CW_CAT_INDIRECT_DATA_free(data);
}

/* The kind of subject is told by the tag alone: [0] an image, [2] a flat file. */
static void add_member_info(struct encoder *encoder, CW_CAT_MEMBER *member,
                            enum cw_cat_subject subject) {
    static const uint8_t pe[] = {0x80, 0x00}, flat[] = {0x82, 0x00};
    add_attribute(encoder, member, CW_OID_MEMBER_INFO_V2, subject == CW_CAT_SUBJECT_PE ? pe : flat,
                  2);
}

static void add_member(struct encoder *encoder, CW_CAT_LIST *list, const struct cw_cat_member *file,
                       const uint8_t *tag, size_t tag_size) {
    CW_CAT_MEMBER *member = CW_CAT_MEMBER_new();
    check(encoder, member != NULL);
    if (!member)
        return;
    set_octets(encoder, member->tag, tag, tag_size);
    if (tag_size == CW_SHA256_SIZE) {
        add_name_value(encoder, member, "File", file->file);
        add_name_value(encoder, member, "OSAttr", "2:10.0");
        add_digest(encoder, member, file);
    }
    add_member_info(encoder, member, file->subject);
    if (!sk_CW_CAT_MEMBER_push(list->members, member)) {
        CW_CAT_MEMBER_free(member);
        encoder->failed = true;
    }
}

static void add_extension(struct encoder *encoder, CW_CAT_LIST *list, const char *name,
                          const char *value) {
    size_t size;
    uint8_t *der = encode_name_value(encoder, name, value, &size);
    CW_CAT_EXTENSION *extension = CW_CAT_EXTENSION_new();
    if (der && extension) {
        set_oid(encoder, &extension->type, CW_OID_NAME_VALUE);
        set_octets(encoder, extension->value, der, size);
    }
    OPENSSL_free(der);
    if (!extension || !sk_CW_CAT_EXTENSION_push(list->extensions, extension)) {
        CW_CAT_EXTENSION_free(extension);
        encoder->failed = true;
    }
}

static int order_tags(const CW_CAT_MEMBER *const *a, const CW_CAT_MEMBER *const *b) {
    const ASN1_OCTET_STRING *left = (*a)->tag, *right = (*b)->tag;
    int shorter = ASN1_STRING_length(left) < ASN1_STRING_length(right) ? ASN1_STRING_length(left)
                                                                       : ASN1_STRING_length(right);
    int order = memcmp(ASN1_STRING_get0_data(left), ASN1_STRING_get0_data(right), (size_t)shorter);
    return order ? order : ASN1_STRING_length(left) - ASN1_STRING_length(right);
}

static int order_members(const void *a, const void *b) {
    const struct cw_cat_member *left = a, *right = b;
    return memcmp(left->sha256, right->sha256, CW_SHA256_SIZE);
}

/* Windows draws the list's identifier at random; drawn from what the list says, the same package
 * gives the same catalog. */
static void set_identifier(struct encoder *encoder, CW_CAT_LIST *list,
                           const struct cw_cat *catalog) {
    uint8_t digest[CW_SHA256_SIZE];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    check(encoder, context && EVP_DigestInit_ex(context, EVP_sha256(), NULL));
    for (size_t i = 0; !encoder->failed && i < catalog->member_count; i++)
        check(encoder, EVP_DigestUpdate(context, catalog->members[i].sha256, CW_SHA256_SIZE) != 0);
    check(encoder, !encoder->failed && EVP_DigestFinal_ex(context, digest, NULL));
    EVP_MD_CTX_free(context);
    if (!encoder->failed)
        set_octets(encoder, list->identifier, digest, 16);
}

static void fill_extensions(struct encoder *encoder, CW_CAT_LIST *list,
                            const struct cw_cat *catalog) {
    list->extensions = sk_CW_CAT_EXTENSION_new_null();
    check(encoder, list->extensions != NULL);
    if (encoder->failed)
        return;
    for (size_t i = 0; i < catalog->hardware_id_count; i++) {
        char name[32], id[256];
        snprintf(name, sizeof name, "HWID%zu", i + 1);
        snprintf(id, sizeof id, "%s", catalog->hardware_ids[i]);
        for (char *p = id; *p; p++)
            *p = (char)tolower((unsigned char)*p);
        add_extension(encoder, list, name, id);
    }
    add_extension(encoder, list, "OS", catalog->os);
}

static CW_CAT_LIST *make_list(struct encoder *encoder, struct cw_cat *catalog) {
    CW_CAT_LIST *list = CW_CAT_LIST_new();
    check(encoder, list != NULL);
    if (!list)
        return NULL;
    qsort(catalog->members, catalog->member_count, sizeof *catalog->members, order_members);
    check(encoder,
          X509_ALGOR_set0(list->usage, OBJ_txt2obj(CW_OID_CATALOG_LIST, 1), V_ASN1_UNDEF, NULL));
    check(encoder, X509_ALGOR_set0(list->member_type, OBJ_txt2obj(CW_OID_CATALOG_MEMBER_V2, 1),
                                   V_ASN1_NULL, NULL));
    set_identifier(encoder, list, catalog);
    check(encoder, ASN1_UTCTIME_set(list->time, catalog->time) != NULL);
    for (size_t i = 0; i < catalog->member_count; i++) {
        const struct cw_cat_member *file = &catalog->members[i];
        add_member(encoder, list, file, file->sha256, CW_SHA256_SIZE);
        add_member(encoder, list, file, file->sha1, CW_SHA1_SIZE);
    }
    sk_CW_CAT_MEMBER_set_cmp_func(list->members, order_tags);
    sk_CW_CAT_MEMBER_sort(list->members);
    fill_extensions(encoder, list, catalog);
    return list;
}

/* SignedData without signers round the list; the signer adds itself. */
static PKCS7 *wrap(struct encoder *encoder, CW_CAT_LIST *list) {
    uint8_t *der = NULL;
    int size = encoder->failed ? -1 : i2d_CW_CAT_LIST(list, &der);
    PKCS7 *outer = PKCS7_new(), *content = PKCS7_new();
    check(encoder, size > 0 && outer && content && PKCS7_set_type(outer, NID_pkcs7_signed));
    if (!encoder->failed) {
        const uint8_t *at = der;
        ASN1_OBJECT_free(content->type);
        content->type = OBJ_txt2obj(CW_OID_CTL, 1);
        content->d.other = d2i_ASN1_TYPE(NULL, &at, size);
        check(encoder, content->type && content->d.other && PKCS7_set_content(outer, content));
    }
    OPENSSL_free(der);
    if (encoder->failed) {
        PKCS7_free(content);
        PKCS7_free(outer);
        return NULL;
    }
    return outer;
}

uint8_t *cw_cat_encode(struct cw_cat *catalog, size_t *ret_size) {
    struct encoder encoder = {0};
    CW_CAT_LIST *list = make_list(&encoder, catalog);
    PKCS7 *signed_data = wrap(&encoder, list);
    uint8_t *der = NULL;
    int size = signed_data ? i2d_PKCS7(signed_data, &der) : -1;
    PKCS7_free(signed_data);
    CW_CAT_LIST_free(list);
    if (size <= 0)
        return NULL;
    *ret_size = (size_t)size;
    return der;
}

void cw_cat_free_bytes(uint8_t *der) { OPENSSL_free(der); }
