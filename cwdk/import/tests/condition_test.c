/* Conditions: what holds, what does not, and what is not one. */
#include "base/tests/test.h"

#include "cwdk/import/condition.h"

static struct cw_arena arena;

static int release(void **state) {
    (void)state;
    cw_arena_release(&arena);
    return 0;
}

/* $(A) is "x64", $(Number) is 0x10, $(Quote) is a quote and an operator; others are empty. */
static cw_str expand(void *context, cw_str text) {
    (void)context;
    struct cw_buf out = cw_buf_new(&arena);
    while (text.len) {
        size_t length = cw_reference_length(text);
        cw_str one = cw_str_slice(text, 0, length ? length : 1);
        cw_buf_add(&out, !length                               ? one
                         : cw_str_eq(one, CW_STR("$(A)"))      ? CW_STR("x64")
                         : cw_str_eq(one, CW_STR("$(Number)")) ? CW_STR("0x10")
                         : cw_str_eq(one, CW_STR("$(Quote)"))  ? CW_STR("' == '")
                                                               : CW_STR(""));
        text = cw_str_from(text, one.len);
    }
    return cw_buf_str(&out);
}

static bool exists(void *context, cw_str path) {
    (void)context;
    return cw_str_eq(path, CW_STR("there.props"));
}

static const struct cw_condition_host host = {NULL, expand, exists};

static void decides(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool value;
    } cases[] = {
        {"", true},
        {"  ", true},
        {"'$(A)'=='X64'", true},
        {"'$(A)' != 'x64'", false},
        {"'a|$(A)'=='A|x64'", true},
        {"$(A) == x64", true},
        {"'$(None)'==''", true},
        {"!('$(A)'=='x64')", false},
        {"'1'=='1' and '2'=='3'", false},
        {"'1'=='2' and '1'=='1' or '3'=='3'", true},
        {"'3'=='3' or '1'=='1' and '1'=='2'", true},
        {"('3'=='3' or '1'=='1') and '1'=='2'", false},
        {"$(Number)<17", true},
        {"$(Number) >= 16", true},
        {"'$(Number)'=='16'", true},
        {"'10.0.19041' > '10.0.9'", true},
        {"-1 < 0", true},
        {"'true'=='on'", true},
        {"'true'=='1'", false},
        {"exists('there.props')", true},
        {"Exists('$(None)')", false},
        {"!Exists('no.props') And HasTrailingSlash('a\\')", true},
        {"HasTrailingSlash('a')", false},
        {"$(None)", false},
        {"true", true},
        {"$(None) > 5", false},
        {"'$(Quote)' == 'x'", false},
        {"'$(None)' != '' and '$(A)' > 5", false}, /* the other side does not decide */
        {"'$(None)' == '' or '$(A)'", true},
        {"'$(X.Replace(')', '('))' == ''", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool value = !cases[i].value;
        cw_str why = CW_STR("");
        if (cw_failed(cw_condition(&arena, &host, cw_str_of(cases[i].text), &value, &why)))
            fail_msg("%s: %" CW_FMT, cases[i].text, CW_ARG(why));
        if (value != cases[i].value)
            fail_msg("%s is %d", cases[i].text, value);
    }
}

static void refuses(void **state) {
    (void)state;
    static const struct {
        const char *text, *why;
    } cases[] = {
        {"'a'==", "a value is missing"},
        {"'a'=='b", "a text has no closing quote"},
        {"('a'=='b'", "a parenthesis is not closed"},
        {"'a'=='b' 'c'", "something is left over at its end"},
        {"'a'=='b'))", "something is left over at its end"},
        {"Exists('a'", "`Exists(` has no closing parenthesis"},
        {"Larger('a')", "there is no function `Larger` in conditions"},
        {"abc", "`abc` is neither true nor false"},
        {"'abc' < 3", "`abc` is not a number, so it cannot be less or more than anything"},
        {"'a' = 'b'", "`=` is not expected here"},
        {"and", "a value is missing"},
        {"$(A", "`$` is not expected here"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool value;
        cw_str why;
        cw_result result = cw_condition(&arena, &host, cw_str_of(cases[i].text), &value, &why);
        if (result.code != CW_MALFORMED)
            fail_msg("%s was taken", cases[i].text);
        assert_str(why, cases[i].why);
    }
}

static void ends_when_nested_deeply(void **state) {
    (void)state;
    struct cw_buf text = cw_buf_new(&arena);
    cw_buf_add_repeat(&text, '(', 100000);
    bool value;
    cw_str why;
    assert_int_equal(cw_condition(&arena, &host, cw_buf_str(&text), &value, &why).code,
                     CW_MALFORMED);
    assert_str(why, "it is nested more than 64 deep");
}

static void finds_references(void **state) {
    (void)state;
    assert_int_equal(cw_reference_length(CW_STR("$(A)b")), 4);
    assert_int_equal(cw_reference_length(CW_STR("@(A->'%(B))')c")), 13);
    assert_int_equal(cw_reference_length(CW_STR("$(A.B(')', $(C)))d")), 17);
    assert_int_equal(cw_reference_length(CW_STR("$(A")), 0);
    assert_int_equal(cw_reference_length(CW_STR("$A)")), 0);
    assert_int_equal(cw_reference_length(CW_STR("(A)")), 0);
    assert_int_equal(cw_reference_length(CW_STR("")), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(decides, release),
        cmocka_unit_test_teardown(refuses, release),
        cmocka_unit_test_teardown(ends_when_nested_deeply, release),
        cmocka_unit_test_teardown(finds_references, release),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
