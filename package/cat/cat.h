/* Catalogs (.cat): the signed list of the hashes of a package's files.
 *
 * A catalog is a PKCS #7 SignedData whose content is a Microsoft certificate trust list (CTL). What
 * is written here is version 2, the form Windows 8 and later read: each file stands in it twice,
 * under its SHA-256 (with the digest) and under its SHA-1 (without), so that a lookup by either
 * finds it. An image is hashed as Authenticode hashes it, so the catalog stays true when the image
 * gets its own signature afterwards; every other file is hashed whole.
 *
 * Encoding only: the signature is put on by package/sign. The same input gives the same bytes. */
#ifndef PACKAGE_CAT_CAT_H
#define PACKAGE_CAT_CAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

enum { CW_SHA1_SIZE = 20, CW_SHA256_SIZE = 32 };

enum cw_cat_subject {
    CW_CAT_SUBJECT_PE,   /* hashed as Authenticode does */
    CW_CAT_SUBJECT_FLAT, /* hashed whole */
};

struct cw_cat_member {
    const char *file; /* base name, as the INF spells it */
    enum cw_cat_subject subject;
    uint8_t sha1[CW_SHA1_SIZE];
    uint8_t sha256[CW_SHA256_SIZE];
};

struct cw_cat {
    struct cw_cat_member *members;
    size_t member_count;
    const char *const *hardware_ids; /* written in lower case */
    size_t hardware_id_count;
    const char *os; /* the catalog's OS string: "_v100_X64", "Server_v100_ARM64" */
    time_t time;    /* seconds since 1970, UTC */
};

/* Hashes the bytes of one file. An image that cannot be read as PE is hashed whole, as Windows's
 * own subject interface does. */
void cw_cat_hash(const uint8_t *data, size_t size, struct cw_cat_member *ret_member);

/* The unsigned catalog as DER, to be freed with cw_cat_free_bytes(); NULL when memory ran out.
 * Sorts catalog->members by SHA-256. */
uint8_t *cw_cat_encode(struct cw_cat *catalog, size_t *ret_size);
void cw_cat_free_bytes(uint8_t *der);

/* What a catalog says of its files, for verification. Entries without a digest (the SHA-1 half of a
 * version 2 catalog) are left out. */
struct cw_cat_entry {
    char file[260]; /* empty when the catalog does not name it */
    enum cw_cat_subject subject;
    uint8_t sha256[CW_SHA256_SIZE];
};

struct cw_cat_reading {
    struct cw_cat_entry *entries;
    size_t entry_count;
    char os[128];
    unsigned hardware_id_count;
    bool is_signed;
};

/* Reads a version 2 catalog. On failure *ret_reading is untouched and *ret_problem says in one
 * clause what is wrong. Release with cw_cat_reading_release(). */
bool cw_cat_decode(const uint8_t *der, size_t size, struct cw_cat_reading *ret_reading,
                   const char **ret_problem);
void cw_cat_reading_release(struct cw_cat_reading *reading);

#endif
