#include "cwdk/tap.h"

#include <stdio.h>

void cw_tap_begin(struct cw_tap *tap) {
    *tap = (struct cw_tap){0};
    puts("TAP version 13");
}

void cw_tap_begin_run(struct cw_tap *tap, const char *run) {
    tap->run = run;
    tap->planned = -1;
    tap->seen = 0;
    tap->bailed_out = false;
    tap->failed_in_run = false;
}

static unsigned number_of_next(const struct cw_tap *tap) {
    return tap->passed + tap->failed + tap->skipped + 1;
}

static cw_str skip_digits(cw_str s) {
    while (s.len && s.ptr[0] >= '0' && s.ptr[0] <= '9')
        s = cw_str_from(s, 1);
    return s;
}

/* "ok 3 - name # SKIP why": numbered anew and with the run's name before its own. */
static void result_line(struct cw_tap *tap, cw_str line, bool ok) {
    cw_str rest = cw_str_trim(cw_str_from(line, ok ? strlen("ok") : strlen("not ok")));
    rest = cw_str_trim(skip_digits(rest));
    if (cw_str_starts(rest, CW_STR("- ")))
        rest = cw_str_from(rest, 2);
    size_t directive = cw_str_find(rest, CW_STR("# "));
    bool skipped = directive != CW_NPOS &&
                   cw_str_starts_nocase(cw_str_from(rest, directive), CW_STR("# SKIP"));
    printf("%s %u - %s: %" CW_FMT "\n", ok ? "ok" : "not ok", number_of_next(tap), tap->run,
           CW_ARG(rest));
    tap->seen++;
    *(skipped ? &tap->skipped : ok ? &tap->passed : &tap->failed) += 1;
    tap->failed_in_run = tap->failed_in_run || (!ok && !skipped);
}

static bool plan_line(struct cw_tap *tap, cw_str line) {
    uint64_t planned;
    if (!cw_str_starts(line, CW_STR("1..")) ||
        !cw_str_to_u64(cw_str_slice(line, 3, line.len - skip_digits(cw_str_from(line, 3)).len), 10,
                       &planned))
        return false;
    tap->planned = (long)planned;
    return true;
}

void cw_tap_line(struct cw_tap *tap, cw_str line) {
    if (cw_str_starts(line, CW_STR("TAP version")) || plan_line(tap, line))
        return;
    if (cw_str_starts(line, CW_STR("ok")) || cw_str_starts(line, CW_STR("not ok")))
        result_line(tap, line, line.ptr[0] == 'o');
    else if (cw_str_starts(line, CW_STR("Bail out!")))
        tap->bailed_out = true;
    else /* diagnostics, YAML blocks, and what is not TAP, which TAP allows */
        printf("%" CW_FMT "\n", CW_ARG(line));
    fflush(stdout);
}

void cw_tap_end_run(struct cw_tap *tap, const char *problem) {
    const char *why = problem;
    if (!why && tap->bailed_out)
        why = "bailed out";
    if (!why && tap->planned < 0)
        why = "ended without a plan";
    if (!why && tap->planned != (long)tap->seen)
        why = "did not run as many tests as planned";
    if (why) {
        printf("not ok %u - %s: %s\n", number_of_next(tap), tap->run, why);
        tap->failed++;
        tap->failed_in_run = true;
    }
    fflush(stdout);
}

void cw_tap_end(const struct cw_tap *tap) {
    printf("1..%u\n", number_of_next(tap) - 1);
    fflush(stdout);
}
