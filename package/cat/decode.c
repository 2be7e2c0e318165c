#include "package/cat/asn1.h"
#include "package/cat/cat.h"

#include <openssl/pkcs7.h>
#include <stdlib.h>
#include <string.h>

static bool is_oid(const ASN1_OBJECT *object, const char *oid) {
    char text[64];
    return OBJ_obj2txt(text, sizeof text, object, 1) > 0 && strcmp(text, oid) == 0;
}

static const uint8_t *value_bytes(const CW_CAT_ATTRIBUTE *attribute, uint8_t **ret_der,
                                  long *ret_size) {
    *ret_der = NULL;
    if (sk_ASN1_TYPE_num(attribute->values) != 1)
        return NULL;
    int size = i2d_ASN1_TYPE(sk_ASN1_TYPE_value(attribute->values, 0), ret_der);
    *ret_size = size;
    return size > 0 ? *ret_der : NULL;
}

/* A name-value pair as two C strings; false when either does not fit or is not plain text. */
static bool read_name_value(const uint8_t *der, long size, char name[64], char value[260]) {
    CW_CAT_NAME_VALUE *pair = d2i_CW_CAT_NAME_VALUE(NULL, &der, size);
    if (!pair)
        return false;
    const uint8_t *wide_name = ASN1_STRING_get0_data(pair->name);
    int name_length = ASN1_STRING_length(pair->name) / 2; /* UTF-16BE in a BMPString */
    const uint8_t *wide = ASN1_STRING_get0_data(pair->value);
    int length = ASN1_STRING_length(pair->value) / 2; /* UTF-16LE with its NUL */
    bool ok = name_length < 64 && length <= 260 && length > 0;
    for (int i = 0; ok && i < name_length; i++)
        name[i] = (char)wide_name[2 * i + 1];
    for (int i = 0; ok && i < length; i++)
        value[i] = (char)wide[2 * i];
    if (ok) {
        name[name_length] = 0;
        value[length - 1] = 0;
    }
    CW_CAT_NAME_VALUE_free(pair);
    return ok;
}

static bool read_digest(const uint8_t *der, long size, struct cw_cat_entry *entry) {
    CW_CAT_INDIRECT_DATA *data = d2i_CW_CAT_INDIRECT_DATA(NULL, &der, size);
    bool ok = data && OBJ_obj2nid(data->digest->algorithm->algorithm) == NID_sha256 &&
              ASN1_STRING_length(data->digest->digest) == CW_SHA256_SIZE;
    if (ok) {
        memcpy(entry->sha256, ASN1_STRING_get0_data(data->digest->digest), CW_SHA256_SIZE);
        entry->subject =
            is_oid(data->subject->type, CW_OID_PE_IMAGE) ? CW_CAT_SUBJECT_PE : CW_CAT_SUBJECT_FLAT;
    }
    CW_CAT_INDIRECT_DATA_free(data);
    return ok;
}

/* Returns NULL, or what is wrong. *ret_has_digest tells the two halves of a member apart. */
static const char *read_member(const CW_CAT_MEMBER *member, struct cw_cat_entry *entry,
                               bool *ret_has_digest) {
    *ret_has_digest = false;
    for (int i = 0; i < sk_CW_CAT_ATTRIBUTE_num(member->attributes); i++) {
        const CW_CAT_ATTRIBUTE *attribute = sk_CW_CAT_ATTRIBUTE_value(member->attributes, i);
        uint8_t *der;
        long size;
        const uint8_t *bytes = value_bytes(attribute, &der, &size);
        const char *problem = NULL;
        char name[64], value[260];
        if (!bytes)
            problem = "an attribute of a member has not exactly one value";
        else if (is_oid(attribute->type, CW_OID_NAME_VALUE)) {
            if (!read_name_value(bytes, size, name, value))
                problem = "a name-value attribute cannot be read";
            else if (strcmp(name, "File") == 0)
                memcpy(entry->file, value, sizeof value);
        } else if (is_oid(attribute->type, CW_OID_INDIRECT_DATA)) {
            *ret_has_digest = read_digest(bytes, size, entry);
            if (!*ret_has_digest)
                problem = "a member's digest is not a SHA-256 digest";
        }
        OPENSSL_free(der);
        if (problem)
            return problem;
    }
    if (*ret_has_digest &&
        (ASN1_STRING_length(member->tag) != CW_SHA256_SIZE ||
         memcmp(ASN1_STRING_get0_data(member->tag), entry->sha256, CW_SHA256_SIZE) != 0))
        return "a member stands under another tag than its digest";
    return NULL;
}

static void read_extensions(const CW_CAT_LIST *list, struct cw_cat_reading *reading) {
    for (int i = 0; i < sk_CW_CAT_EXTENSION_num(list->extensions); i++) {
        const CW_CAT_EXTENSION *extension = sk_CW_CAT_EXTENSION_value(list->extensions, i);
        char name[64], value[260];
        if (!is_oid(extension->type, CW_OID_NAME_VALUE) ||
            !read_name_value(ASN1_STRING_get0_data(extension->value),
                             ASN1_STRING_length(extension->value), name, value))
            continue; /* other extensions say nothing about files */
        if (strncmp(name, "HWID", 4) == 0)
            reading->hardware_id_count++;
        else if (strcmp(name, "OS") == 0 && strlen(value) < sizeof reading->os)
            strcpy(reading->os, value);
    }
}

static const char *read_list(const CW_CAT_LIST *list, struct cw_cat_reading *reading) {
    if (!is_oid(list->usage->algorithm, CW_OID_CATALOG_LIST))
        return "its list is not a catalog list";
    if (!is_oid(list->member_type->algorithm, CW_OID_CATALOG_MEMBER_V2))
        return "it is not a version 2 (SHA-256) catalog";
    int count = sk_CW_CAT_MEMBER_num(list->members);
    reading->entries = calloc((size_t)(count > 0 ? count : 1), sizeof *reading->entries);
    if (!reading->entries)
        return "there is not memory enough to read it";
    for (int i = 0; i < count; i++) {
        struct cw_cat_entry *entry = &reading->entries[reading->entry_count];
        bool has_digest;
        memset(entry, 0, sizeof *entry);
        const char *problem =
            read_member(sk_CW_CAT_MEMBER_value(list->members, i), entry, &has_digest);
        if (problem)
            return problem;
        if (has_digest)
            reading->entry_count++;
    }
    read_extensions(list, reading);
    return NULL;
}

static const char *read_signed_data(const PKCS7 *outer, struct cw_cat_reading *reading) {
    if (!outer || !PKCS7_type_is_signed(outer) || !outer->d.sign || !outer->d.sign->contents)
        return "it is not a PKCS #7 SignedData in DER";
    const PKCS7 *content = outer->d.sign->contents;
    if (!is_oid(content->type, CW_OID_CTL) || !content->d.other ||
        content->d.other->type != V_ASN1_SEQUENCE)
        return "its content is not a certificate trust list";
    const ASN1_STRING *sequence = content->d.other->value.sequence;
    const uint8_t *der = ASN1_STRING_get0_data(sequence);
    CW_CAT_LIST *list = d2i_CW_CAT_LIST(NULL, &der, ASN1_STRING_length(sequence));
    if (!list)
        return "its certificate trust list cannot be read";
    reading->is_signed = sk_PKCS7_SIGNER_INFO_num(outer->d.sign->signer_info) > 0;
    const char *problem = read_list(list, reading);
    CW_CAT_LIST_free(list);
    return problem;
}

bool cw_cat_decode(const uint8_t *der, size_t size, struct cw_cat_reading *ret_reading,
                   const char **ret_problem) {
    struct cw_cat_reading reading = {0};
    const uint8_t *at = der;
    PKCS7 *outer = size <= INT32_MAX ? d2i_PKCS7(NULL, &at, (long)size) : NULL;
    const char *problem = read_signed_data(outer, &reading);
    PKCS7_free(outer);
    if (problem) {
        cw_cat_reading_release(&reading);
        *ret_problem = problem;
        return false;
    }
    *ret_reading = reading;
    return true;
}

void cw_cat_reading_release(struct cw_cat_reading *reading) {
    free(reading->entries);
    *reading = (struct cw_cat_reading){0};
}
