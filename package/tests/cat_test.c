#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "package/cat/cat.h"

static const char *const hardware_ids[] = {"ROOT\\ECHO", "USB\\VID_1234&PID_5678"};

static uint8_t *encode(struct cw_cat_member *members, size_t count, size_t *ret_size) {
    static const char *const texts[] = {"[Version]\r\n", "firmware", "more"};
    static const char *const names[] = {"echo.inf", "echo.bin", "z.dat"};
    for (size_t i = 0; i < count; i++) {
        cw_cat_hash((const uint8_t *)texts[i], strlen(texts[i]), &members[i]);
        members[i].file = names[i];
    }
    struct cw_cat catalog = {.members = members,
                             .member_count = count,
                             .hardware_ids = hardware_ids,
                             .hardware_id_count = 2,
                             .os = "_v100_X64",
                             .time = 1700000000};
    return cw_cat_encode(&catalog, ret_size);
}

static void reads_back_what_it_wrote(void **state) {
    (void)state;
    struct cw_cat_member members[3];
    size_t size;
    uint8_t *der = encode(members, 3, &size);
    assert_non_null(der);
    struct cw_cat_reading reading;
    const char *problem = NULL;
    assert_true(cw_cat_decode(der, size, &reading, &problem));
    assert_int_equal(reading.entry_count, 3);
    assert_int_equal(reading.hardware_id_count, 2);
    assert_string_equal(reading.os, "_v100_X64");
    assert_false(reading.is_signed);
    for (size_t i = 0; i < 3; i++) {
        assert_memory_equal(reading.entries[i].sha256, members[i].sha256, CW_SHA256_SIZE);
        assert_string_equal(reading.entries[i].file, members[i].file);
        assert_int_equal(reading.entries[i].subject, CW_CAT_SUBJECT_FLAT);
    }
    cw_cat_reading_release(&reading);
    cw_cat_free_bytes(der);
}

/* The digest of "abc" is the example of FIPS 180-4. */
static void hashes_whole_files(void **state) {
    (void)state;
    struct cw_cat_member member;
    cw_cat_hash((const uint8_t *)"abc", 3, &member);
    static const uint8_t wanted[] = {0xBA, 0x78, 0x16, 0xBF, 0x8F, 0x01, 0xCF, 0xEA,
                                     0x41, 0x41, 0x40, 0xDE, 0x5D, 0xAE, 0x22, 0x23,
                                     0xB0, 0x03, 0x61, 0xA3, 0x96, 0x17, 0x7A, 0x9C,
                                     0xB4, 0x10, 0xFF, 0x61, 0xF2, 0x00, 0x15, 0xAD};
    assert_memory_equal(member.sha256, wanted, sizeof wanted);
    assert_int_equal(member.subject, CW_CAT_SUBJECT_FLAT);
}

static void same_input_gives_same_bytes(void **state) {
    (void)state;
    struct cw_cat_member members[3];
    size_t first_size, second_size;
    uint8_t *first = encode(members, 3, &first_size), *second = encode(members, 3, &second_size);
    assert_int_equal(first_size, second_size);
    assert_memory_equal(first, second, first_size);
    cw_cat_free_bytes(first);
    cw_cat_free_bytes(second);
}

/* Every byte in turn is turned over: the catalog is then refused, or read without a crash. */
static void survives_every_flipped_byte(void **state) {
    (void)state;
    struct cw_cat_member members[2];
    size_t size;
    uint8_t *der = encode(members, 2, &size);
    unsigned refused = 0;
    for (size_t i = 0; i < size; i++) {
        der[i] ^= 0xFF;
        struct cw_cat_reading reading;
        const char *problem = NULL;
        if (cw_cat_decode(der, size, &reading, &problem))
            cw_cat_reading_release(&reading);
        else
            refused += problem != NULL;
        der[i] ^= 0xFF;
    }
    assert_true(refused > size / 4);
    cw_cat_free_bytes(der);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_back_what_it_wrote),
        cmocka_unit_test(hashes_whole_files),
        cmocka_unit_test(same_input_gives_same_bytes),
        cmocka_unit_test(survives_every_flipped_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
