#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    cw_str subject = rule_subject(rc, ev, "this argument");
    cw_str callee, name;
    struct cw_diag *d;
    if (!ev->callee) {
        d = rule_report(rc, &rule_null_argument, ev->span, "stored here",
                        "%" CW_FMT " %s null, but `%" CW_FMT "` is declared never to be",
                        CW_ARG(rule_subject(rc, ev, "the value")), ev->is_null ? "is" : "may be",
                        CW_ARG(ev->second_name));
        if (ev->origin.file && ev->origin_is_param)
            cw_diag_secondary(d, ev->origin, "the parameter is optional: callers may pass null");
        else if (ev->origin.file && ev->origin_name.len)
            cw_diag_secondary(d, ev->origin, "`%" CW_FMT "` may return null",
                              CW_ARG(ev->origin_name));
        return d;
    }
    callee = ev->callee_name;
    name = ev->callee->contract->params[ev->param].name;
    d = rule_report(rc, &rule_null_argument, ev->span,
                    ev->is_null                      ? "null here"
                    : ev->certainty == FLOW_DEFINITE ? "passed on without a test"
                                                     : "not proven to be non-null",
                    "%" CW_FMT " %s null, which `%" CW_FMT "` does not allow", CW_ARG(subject),
                    ev->is_null ? "is" : "may be", CW_ARG(callee));
    if (ev->origin.file && ev->origin_is_param)
        cw_diag_secondary(d, ev->origin, "the parameter is optional: callers may pass null");
    else if (ev->origin.file && ev->origin_name.len)
        cw_diag_secondary(d, ev->origin, "`%" CW_FMT "` may return null", CW_ARG(ev->origin_name));
    if (ev->is_null)
        rule_show_path(rc, d, ev, ev->origin, ev->span);
    if (name.len)
        cw_diag_note(d, "parameter `%" CW_FMT "` of `%" CW_FMT "` is not optional", CW_ARG(name),
                     CW_ARG(callee));
    return d;
}

const struct rule rule_null_argument = {
    .info = {.code = "CW0003",
             .name = "null-argument",
             .title = "a pointer that may be null is passed where none may be",
             .text =
                 "The parameter is annotated _In_, _Out_, _Inout_ or the like, without _opt_: the "
                 "callee dereferences it without a test. The argument may be null on this path.",
             .bad = "NTSTATUS Copy(const UCHAR *Source)\n"
                    "{\n"
                    "    PUCHAR p = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'tseT');\n"
                    "    RtlCopyMemory(p, Source, 16);\n"
                    "    if (p != NULL)\n"
                    "        ExFreePoolWithTag(p, 'tseT');\n"
                    "    return STATUS_SUCCESS;\n"
                    "}\n",
             .good = "NTSTATUS Copy(const UCHAR *Source)\n"
                     "{\n"
                     "    PUCHAR p = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'tseT');\n"
                     "    if (p == NULL)\n"
                     "        return STATUS_INSUFFICIENT_RESOURCES;\n"
                     "    RtlCopyMemory(p, Source, 16);\n"
                     "    ExFreePoolWithTag(p, 'tseT');\n"
                     "    return STATUS_SUCCESS;\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_NULL_ARG),
    .judge = judge,
};
