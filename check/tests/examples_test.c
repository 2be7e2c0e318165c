/* Every rule's bad example trips that rule; every good one trips nothing at all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "check/tests/support.h"

static struct support support;

static cw_str run(const char *code, const struct cw_rule_info *rule, const char *which,
                  struct cw_collect_sink *ret_found) {
    struct cw_check_options options = {0};
    bool wdf = cw_str_find(cw_str_of(code), CW_STR("WDF")) != CW_NPOS;
    cw_str text =
        cw_strf(&support.arena, "#include <ntddk.h>\n%s%s", wdf ? "#include <wdf.h>\n" : "", code);
    cw_str name = cw_strf(&support.arena, "%s-%s.c", rule->name, which);
    return support_check(&support, support_file(&support, name.ptr, text), &options, ret_found);
}

static bool has_code(const struct cw_collect_sink *found, const char *code) {
    for (size_t i = 0; i < found->diags.len; i++)
        if (cw_str_eq(found->diags.items[i]->code, cw_str_of(code)))
            return true;
    return false;
}

static void bad_and_good(void **state) {
    unsigned wrong = 0;
    (void)state;
    for (size_t i = 0; i < cw_rule_count(); i++) {
        const struct cw_rule_info *rule = cw_rule_at(i);
        struct cw_collect_sink found;
        cw_str text;
        if (!rule->bad[0])
            continue;
        text = run(rule->bad, rule, "bad", &found);
        if (!has_code(&found, rule->code)) {
            printf("%s: the bad example does not trip it:\n%" CW_FMT "\n", rule->code,
                   CW_ARG(text));
            wrong++;
        }
        text = run(rule->good, rule, "good", &found);
        if (found.diags.len) {
            printf("%s: the good example is not silent:\n%" CW_FMT "\n", rule->code, CW_ARG(text));
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static void codes_are_in_order(void **state) {
    (void)state;
    for (size_t i = 0; i < cw_rule_count(); i++) {
        char code[16];
        snprintf(code, sizeof code, "CW%04zu", i + 1);
        assert_string_equal(cw_rule_at(i)->code, code);
        assert_ptr_equal(cw_rule_find(cw_str_of(cw_rule_at(i)->name)), cw_rule_at(i));
    }
}

static void explain_says_both(void **state) {
    struct cw_buf out = cw_buf_new(&support.arena);
    cw_str text;
    (void)state;
    assert_true(cw_check_explain(&out, CW_STR("cw0004")));
    text = cw_buf_str(&out);
    assert_true(cw_str_starts(text, CW_STR("CW0004 (leak): ")));
    assert_int_not_equal(cw_str_find(text, CW_STR("Wrong:")), CW_NPOS);
    assert_int_not_equal(cw_str_find(text, CW_STR("Right:")), CW_NPOS);
    assert_false(cw_check_explain(&out, CW_STR("CW9999")));
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_and_good),
        cmocka_unit_test(codes_are_in_order),
        cmocka_unit_test(explain_says_both),
    };
    int failed;
    if (argc != 4) {
        fprintf(stderr, "usage: examples-test INCLUDE FLAGS WDK-INCLUDE\n");
        return 2;
    }
    support_init(&support, argv[1], argv[2], argv[3]);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    support_release(&support);
    return failed;
}
