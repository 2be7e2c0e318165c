/* TAP out of several runs: one numbering, one plan, and no run that ends early passes. */
#include "base/tests/test.h"

#include <stdio.h>
#include <stdlib.h>
#include "cwdk/tap.h"

static char *printed;
static size_t printed_size;
static FILE *real_stdout;

static void begin(struct cw_tap *tap) {
    real_stdout = stdout;
    stdout = open_memstream(&printed, &printed_size);
    assert_non_null(stdout);
    cw_tap_begin(tap);
}

static void end(const struct cw_tap *tap, const char *want) {
    cw_tap_end(tap);
    fclose(stdout);
    stdout = real_stdout;
    assert_string_equal(printed, want);
    free(printed);
}

static void two_runs(void **state) {
    (void)state;
    struct cw_tap tap;
    begin(&tap);
    cw_tap_begin_run(&tap, "io");
    cw_tap_line(&tap, CW_STR("TAP version 13"));
    cw_tap_line(&tap, CW_STR("1..2"));
    cw_tap_line(&tap, CW_STR("ok 1 - reads"));
    cw_tap_line(&tap, CW_STR("not ok 2 - writes"));
    cw_tap_line(&tap, CW_STR("  ---"));
    cw_tap_end_run(&tap, NULL);
    assert_true(tap.failed_in_run);
    cw_tap_begin_run(&tap, "pnp");
    cw_tap_line(&tap, CW_STR("ok 1 - unplugs # SKIP no bus"));
    cw_tap_line(&tap, CW_STR("1..1 # late plan"));
    cw_tap_end_run(&tap, NULL);
    assert_false(tap.failed_in_run);
    assert_int_equal(tap.passed, 1);
    assert_int_equal(tap.failed, 1);
    assert_int_equal(tap.skipped, 1);
    end(&tap, "TAP version 13\n"
              "ok 1 - io: reads\n"
              "not ok 2 - io: writes\n"
              "  ---\n"
              "ok 3 - pnp: unplugs # SKIP no bus\n"
              "1..3\n");
}

static void a_run_that_ends_early_fails(void **state) {
    (void)state;
    struct cw_tap tap;
    begin(&tap);
    cw_tap_begin_run(&tap, "a");
    cw_tap_line(&tap, CW_STR("1..2"));
    cw_tap_line(&tap, CW_STR("ok 1 - x"));
    cw_tap_end_run(&tap, NULL);
    cw_tap_begin_run(&tap, "b");
    cw_tap_end_run(&tap, NULL);
    cw_tap_begin_run(&tap, "c");
    cw_tap_line(&tap, CW_STR("1..0"));
    cw_tap_line(&tap, CW_STR("Bail out! no device"));
    cw_tap_end_run(&tap, NULL);
    cw_tap_begin_run(&tap, "d");
    cw_tap_line(&tap, CW_STR("1..1"));
    cw_tap_line(&tap, CW_STR("ok 1 - y"));
    cw_tap_end_run(&tap, "the verifier stopped the driver");
    assert_int_equal(tap.failed, 4);
    end(&tap, "TAP version 13\n"
              "ok 1 - a: x\n"
              "not ok 2 - a: did not run as many tests as planned\n"
              "not ok 3 - b: ended without a plan\n"
              "not ok 4 - c: bailed out\n"
              "ok 5 - d: y\n"
              "not ok 6 - d: the verifier stopped the driver\n"
              "1..6\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_runs),
        cmocka_unit_test(a_run_that_ends_early_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
