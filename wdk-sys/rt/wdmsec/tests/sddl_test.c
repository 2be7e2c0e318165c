/* The reader of device objects' SDDL against lists written out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "wdk-sys/rt/wdmsec/sddl.h"

struct parsed {
    enum sddl_result result;
    unsigned size;
    unsigned char acl[256];
};

static struct parsed parse(const char *text, unsigned capacity) {
    struct parsed parsed = {.size = 0xAAAA};
    unsigned short wide[512];
    size_t length = strlen(text);

    assert_true(length < sizeof(wide) / sizeof(wide[0]));
    for (size_t i = 0; i < length; i++) {
        wide[i] = (unsigned char)text[i];
    }
    memset(parsed.acl, 0xEE, sizeof(parsed.acl));
    parsed.result = SddlToAcl(wide, (unsigned)length, parsed.acl, capacity, &parsed.size);
    return parsed;
}

static void kernel_only_is_an_empty_list(void **state) {
    struct parsed parsed = parse("D:P", 256);
    const unsigned char want[] = {2, 0, 8, 0, 0, 0, 0, 0};

    (void)state;
    assert_int_equal(parsed.result, SDDL_OK);
    assert_int_equal(parsed.size, sizeof(want));
    assert_memory_equal(parsed.acl, want, sizeof(want));
    assert_int_equal(parsed.acl[8], 0xEE);
}

static void entries_in_their_order(void **state) {
    struct parsed parsed = parse("D:P(A;;GA;;;SY)(A;;GRGX;;;BA)", 256);
    const unsigned char want[] = {2, 0, 52, 0, 2, 0, 0, 0,
                                  /* all for S-1-5-18 */
                                  0, 0, 20, 0, 0, 0, 0, 0x10, 1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0,
                                  /* read and execute for S-1-5-32-544 */
                                  0, 0, 24, 0, 0, 0, 0, 0xA0, 1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0,
                                  0x20, 2, 0, 0};

    (void)state;
    assert_int_equal(parsed.result, SDDL_OK);
    assert_int_equal(parsed.size, sizeof(want));
    assert_memory_equal(parsed.acl, want, sizeof(want));
}

static void numbers_for_rights_and_sids(void **state) {
    struct parsed parsed = parse("D:P(A;;0x1200a9;;;S-1-5-21-1-2-4294967295)", 256);
    const unsigned char want[] = {2,    0, 40, 0, 1, 0, 0, 0, 0,    0,    32,   0,   0xA9, 0,
                                  0x12, 0, 1,  4, 0, 0, 0, 0, 0,    5,    21,   0,   0,    0,
                                  1,    0, 0,  0, 2, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF};

    (void)state;
    assert_int_equal(parsed.result, SDDL_OK);
    assert_int_equal(parsed.size, sizeof(want));
    assert_memory_equal(parsed.acl, want, sizeof(want));
}

static void asks_for_room_and_writes_no_further(void **state) {
    struct parsed parsed = parse("D:P(A;;GA;;;SY)", 27);

    (void)state;
    assert_int_equal(parsed.result, SDDL_NO_ROOM);
    assert_int_equal(parsed.size, 28);
    for (unsigned i = 0; i < sizeof(parsed.acl); i++) {
        assert_int_equal(parsed.acl[i], 0xEE);
    }
    assert_int_equal(parse("D:P(A;;GA;;;SY)", 28).result, SDDL_OK);
}

static void refuses_what_is_not_of_devices(void **state) {
    static const char *const texts[] = {
        "",
        "D:",
        "D:(A;;GA;;;SY)",
        "O:BAD:P(A;;GA;;;SY)",
        "D:P(D;;GA;;;SY)",
        "D:P(A;CI;GA;;;SY)",
        "D:P(A;;;;;SY)",
        "D:P(A;;GQ;;;SY)",
        "D:P(A;;G;;;SY)",
        "D:P(A;;GA;;;XX)",
        "D:P(A;;GA;;;S)",
        "D:P(A;;GA;;;SY",
        "D:P(A;;GA;;;SY))",
        "D:P (A;;GA;;;SY)",
        "D:P(A;;0x100000000;;;SY)",
        "D:P(A;;0x;;;SY)",
        "D:P(A;;GA;;;S-1)",
        "D:P(A;;GA;;;S-1-5)",
        "D:P(A;;GA;;;S-2-5-18)",
        "D:P(A;;GA;;;S-1-5-4294967296)",
        "D:P(A;;GA;;;S-1-5-)",
        "D:P(A;;GA;;;S-1-5-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1)",
        "D:P(A;;ga;;;SY)",
        "D:P(A",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct parsed parsed = parse(texts[i], 256);

        if (parsed.result != SDDL_MALFORMED) {
            fail_msg("taken: %s", texts[i]);
        }
    }
}

static void refuses_a_list_of_more_than_64k(void **state) {
    static unsigned short wide[3 + 3400 * 12];
    const char entry[] = "(A;;GA;;;SY)";
    unsigned size = 0, length = 3;

    (void)state;
    wide[0] = 'D', wide[1] = ':', wide[2] = 'P';
    for (unsigned i = 0; i < 3276; i++) {
        for (unsigned k = 0; k < 12; k++) {
            wide[length++] = (unsigned char)entry[k];
        }
    }
    assert_int_equal(SddlToAcl(wide, length - 12, NULL, 0, &size), SDDL_NO_ROOM);
    assert_int_equal(size, 8 + 3275 * 20);
    assert_int_equal(SddlToAcl(wide, length, NULL, 0, &size), SDDL_NO_ROOM);
    for (unsigned k = 0; k < 12; k++) {
        wide[length++] = (unsigned char)entry[k];
    }
    assert_int_equal(SddlToAcl(wide, length, NULL, 0, &size), SDDL_TOO_LARGE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kernel_only_is_an_empty_list),
        cmocka_unit_test(entries_in_their_order),
        cmocka_unit_test(numbers_for_rights_and_sids),
        cmocka_unit_test(asks_for_room_and_writes_no_further),
        cmocka_unit_test(refuses_what_is_not_of_devices),
        cmocka_unit_test(refuses_a_list_of_more_than_64k),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
