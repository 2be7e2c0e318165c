#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    cw_str subject = rule_subject(rc, ev, "a variable");
    struct cw_diag *d;
    if (ev->is_return) {
        d = rule_report(rc, &rule_uninitialised, ev->span, "nothing is returned here",
                        "`%" CW_FMT "` ends without the value that it has to return",
                        CW_ARG(ev->fn->name));
        rule_show_path(rc, d, ev, ev->fn->span, ev->span);
        return d;
    }
    d = rule_report(rc, &rule_uninitialised, ev->span, "read here",
                    "%" CW_FMT " %s read before it has a value", CW_ARG(subject),
                    ev->certainty == FLOW_DEFINITE ? "is" : "may be");
    if (ev->origin.file && ev->origin_name.len)
        cw_diag_secondary(d, ev->origin, "`%" CW_FMT "` writes it only when it succeeds",
                          CW_ARG(ev->origin_name));
    else if (ev->origin.file)
        cw_diag_secondary(d, ev->origin, "declared without a value");
    rule_show_path(rc, d, ev, ev->origin, ev->span);
    return d;
}

const struct rule rule_uninitialised = {
    .info = {.code = "CW0020",
             .name = "uninitialised",
             .title = "a variable is read before it has a value",
             .text =
                 "On the path shown nothing was assigned to the variable since its declaration; "
                 "what it holds is whatever lay on the stack.",
             .bad = "NTSTATUS Choose(ULONG Code)\n"
                    "{\n"
                    "    NTSTATUS status;\n"
                    "    if (Code == 1)\n"
                    "        status = STATUS_SUCCESS;\n"
                    "    else if (Code == 2)\n"
                    "        status = STATUS_NOT_SUPPORTED;\n"
                    "    return status;\n"
                    "}\n",
             .good = "NTSTATUS Choose(ULONG Code)\n"
                     "{\n"
                     "    NTSTATUS status;\n"
                     "    if (Code == 1)\n"
                     "        status = STATUS_SUCCESS;\n"
                     "    else\n"
                     "        status = STATUS_NOT_SUPPORTED;\n"
                     "    return status;\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_UNINITIALISED),
    .judge = judge,
};
