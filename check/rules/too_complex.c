#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d =
        rule_report(rc, &rule_too_complex, ev->span, "not all of it was followed",
                    "`%" CW_FMT "` has too many paths to be proven", CW_ARG(ev->fn->name));
    cw_diag_help(d, "split it into functions that each do one thing");
    return d;
}

const struct rule rule_too_complex = {
    .info = {.code = "CW0023",
             .name = "too-complex",
             .title = "a function has too many paths to be proven (strict files)",
             .text =
                 "The number of states that differ in something that matters - what is owned, "
                 "which lock is held - grew beyond the limit, so some paths were merged and some "
                 "facts were lost. In default mode the rest is still checked.",
             .bad = "",
             .good = ""},
    .events = RULE_EVENT(FLOW_TOO_COMPLEX),
    .judge = judge,
};
