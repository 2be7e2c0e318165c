#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    cw_str subject = rule_subject(rc, ev, "a pointer");
    struct cw_diag *d;
    if (ev->is_null)
        d = rule_report(rc, &rule_null_dereference, ev->span, "dereferenced here",
                        "%" CW_FMT " is null here and is dereferenced", CW_ARG(subject));
    else if (ev->certainty == FLOW_DEFINITE)
        d = rule_report(rc, &rule_null_dereference, ev->span, "dereferenced without a test",
                        "%" CW_FMT " may be null and is dereferenced", CW_ARG(subject));
    else
        d = rule_report(rc, &rule_null_dereference, ev->span, "not proven to be non-null",
                        "%" CW_FMT " is dereferenced without a test", CW_ARG(subject));
    if (ev->origin.file && ev->origin_is_param)
        cw_diag_secondary(d, ev->origin, "the parameter is optional: callers may pass null");
    else if (ev->origin.file && ev->origin_name.len)
        cw_diag_secondary(d, ev->origin, "`%" CW_FMT "` may return null", CW_ARG(ev->origin_name));
    if (ev->is_null)
        rule_show_path(rc, d, ev, ev->origin, ev->span);
    else
        cw_diag_help(d, "test it against NULL first");
    return d;
}

const struct rule rule_null_dereference = {
    .info =
        {.code = "CW0002",
         .name = "null-dereference",
         .title = "a pointer that may be null is dereferenced",
         .text =
             "The pointer comes from a function that may return null, from an optional parameter, "
             "or was found to be null by a test on this path, and nothing on the way here showed "
             "it to be a real one. In kernel mode the access ends in a bug check.\n\n"
             "In strict files a pointer read from memory counts as possibly null until it is "
             "tested; what was learned of it is forgotten at the next call that could change it.",
         .bad = "NTSTATUS Make(PULONG *Result)\n"
                "{\n"
                "    PULONG p = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ULONG), 'tseT');\n"
                "    *p = 1;\n"
                "    *Result = p;\n"
                "    return STATUS_SUCCESS;\n"
                "}\n",
         .good = "NTSTATUS Make(PULONG *Result)\n"
                 "{\n"
                 "    PULONG p = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ULONG), 'tseT');\n"
                 "    if (p == NULL)\n"
                 "        return STATUS_INSUFFICIENT_RESOURCES;\n"
                 "    *p = 1;\n"
                 "    *Result = p;\n"
                 "    return STATUS_SUCCESS;\n"
                 "}\n"},
    .events = RULE_EVENT(FLOW_NULL_DEREF),
    .judge = judge,
};
