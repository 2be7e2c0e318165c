/* Strings, builders, UTF-8 and UTF-16. */
#include "base/tests/test.h"

#include "base/utf.h"
#include "base/vec.h"

static void comparing(void **state) {
    (void)state;
    assert_true(cw_str_eq(CW_STR(""), (cw_str){0}));
    assert_false(cw_str_eq(CW_STR("a"), CW_STR("b")));
    assert_true(cw_str_eq_nocase(CW_STR("WdfLdr.SYS"), CW_STR("wdfldr.sys")));
    assert_true(cw_str_cmp(CW_STR("a"), CW_STR("ab")) < 0);
    assert_true(cw_str_cmp(CW_STR("\xFF"), CW_STR("a")) > 0);
    assert_true(cw_str_cmp_nocase(CW_STR("B"), CW_STR("a")) > 0);
    assert_true(cw_str_starts(CW_STR("abc"), CW_STR("ab")));
    assert_false(cw_str_starts(CW_STR("a"), CW_STR("ab")));
    assert_true(cw_str_ends_nocase(CW_STR("a.SYS"), CW_STR(".sys")));
}

static void finding_and_slicing(void **state) {
    (void)state;
    assert_int_equal(cw_str_find(CW_STR("hello"), CW_STR("ll")), 2);
    assert_int_equal(cw_str_find(CW_STR("hel"), CW_STR("hello")), CW_NPOS);
    assert_int_equal(cw_str_find_char((cw_str){0}, 'x'), CW_NPOS);
    assert_int_equal(cw_str_find_last_char(CW_STR("a/b/c"), '/'), 3);
    assert_str(cw_str_slice(CW_STR("abc"), 1, 99), "bc");
    assert_str(cw_str_from(CW_STR("abc"), 9), "");
    assert_str(cw_str_trim(CW_STR(" \t a b\r\n")), "a b");
}

static void splitting(void **state) {
    (void)state;
    cw_str rest = CW_STR("a,,b,");
    const char *const want[] = {"a", "", "b", ""};
    cw_str part;
    for (size_t i = 0; i < 4; i++) {
        assert_true(cw_str_split(&rest, ',', &part));
        assert_str(part, want[i]);
    }
    assert_false(cw_str_split(&rest, ',', &part));
}

static void numbers(void **state) {
    (void)state;
    uint64_t n = 7;
    assert_true(cw_str_to_u64(CW_STR("18446744073709551615"), 10, &n));
    assert_true(n == UINT64_MAX);
    assert_false(cw_str_to_u64(CW_STR("18446744073709551616"), 10, &n));
    assert_false(cw_str_to_u64(CW_STR(""), 10, &n));
    assert_false(cw_str_to_u64(CW_STR("0x"), 0, &n));
    assert_false(cw_str_to_u64(CW_STR("-1"), 10, &n));
    assert_true(cw_str_to_u64(CW_STR("0xC4"), 0, &n));
    assert_int_equal(n, 0xC4);
}

static void building(void **state) {
    (void)state;
    struct cw_arena arena = {0};
    struct cw_buf buf = cw_buf_new(&arena);
    assert_str(cw_buf_str(&buf), "");
    for (int i = 0; i < 1000; i++)
        cw_buf_addf(&buf, "%d,", i);
    cw_str text = cw_buf_str(&buf);
    assert_int_equal(text.len, 10 * 2 + 90 * 3 + 900 * 4);
    assert_int_equal(text.ptr[text.len], 0);
    assert_str(cw_strf(&arena, "%" CW_FMT "|", CW_ARG(CW_STR("x"))), "x|");
    assert_str(cw_str_upper(&arena, CW_STR("aZ\xC3\xA4")), "AZ\xC3\xA4");
    cw_arena_release(&arena);
}

static void nearest_word(void **state) {
    (void)state;
    static const cw_str words[] = {CW_STR_INIT("build"), CW_STR_INIT("clean"),
                                   CW_STR_INIT("driver-type")};
    assert_str(cw_str_nearest(CW_STR("biuld"), words, 3), "build");
    assert_str(cw_str_nearest(CW_STR("bulid"), words, 3), "build");
    assert_str(cw_str_nearest(CW_STR("driver_type"), words, 3), "driver-type");
    assert_str(cw_str_nearest(CW_STR("clear"), words, 3), "clean");
    assert_str(cw_str_nearest(CW_STR("publish"), words, 3), "");
}

static void utf8_is_strict(void **state) {
    (void)state;
    assert_int_equal(cw_utf8_check(CW_STR("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80")), CW_NPOS);
    static const cw_str bad[] = {
        CW_STR_INIT("\x80"),         CW_STR_INIT("\xC0\x80"),         CW_STR_INIT("\xC3"),
        CW_STR_INIT("\xE0\x80\x80"), CW_STR_INIT("\xED\xA0\x80"),     CW_STR_INIT("\xE2\x82"),
        CW_STR_INIT("\xFF"),         CW_STR_INIT("\xF4\x90\x80\x80"), CW_STR_INIT("\xF8\x88\x80"),
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(cw_utf8_check(bad[i]), 0);
    assert_int_equal(cw_utf8_count(CW_STR("\xE2\x82\xAC!")), 2);
}

static void utf16_there_and_back(void **state) {
    (void)state;
    struct cw_arena arena = {0};
    cw_str text = CW_STR("a\xE2\x82\xAC\xF0\x9F\x98\x80");
    cw_str wide;
    cw_str back;
    assert_ok(cw_utf16le_from_utf8(&arena, text, &wide));
    assert_int_equal(wide.len, 8);
    assert_memory_equal(wide.ptr, "a\0\xAC\x20\x3D\xD8\x00\xDE", 8);
    assert_ok(cw_utf8_from_utf16le(&arena, wide, &back));
    assert_true(cw_str_eq(back, text));
    assert_true(cw_failed(cw_utf8_from_utf16le(&arena, CW_STR("a"), &back)));
    assert_true(cw_failed(cw_utf8_from_utf16le(&arena, CW_STR("\x3D\xD8"), &back)));
    assert_true(cw_failed(cw_utf8_from_utf16le(&arena, CW_STR("\x00\xDE"), &back)));
    assert_true(cw_failed(cw_utf16le_from_utf8(&arena, CW_STR("\xC3"), &wide)));
    assert_ok(cw_text_to_utf8(&arena, CW_STR("\xFF\xFEx\0"), &back));
    assert_str(back, "x");
    assert_ok(cw_text_to_utf8(&arena, CW_STR("\xEF\xBB\xBFy"), &back));
    assert_str(back, "y");
    cw_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comparing),      cmocka_unit_test(finding_and_slicing),
        cmocka_unit_test(splitting),      cmocka_unit_test(numbers),
        cmocka_unit_test(building),       cmocka_unit_test(nearest_word),
        cmocka_unit_test(utf8_is_strict), cmocka_unit_test(utf16_there_and_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
