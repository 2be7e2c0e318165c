#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    const char *noun = rule_kind_noun(ev->obligation), *ended = rule_kind_ended(ev->obligation);
    cw_str subject = rule_subject(rc, ev, "it");
    struct cw_diag *d;
    if (rule_is_request(ev->obligation))
        return NULL;
    d = rule_report(rc, &rule_use_after_release, ev->span,
                    ev->callee ? "passed on here" : "used here",
                    "%s %" CW_FMT " %s used after it was %s", noun, CW_ARG(subject),
                    ev->certainty == FLOW_DEFINITE ? "is" : "may be", ended);
    if (ev->second.file)
        cw_diag_secondary(d, ev->second, "`%" CW_FMT "` releases it here", CW_ARG(ev->second_name));
    rule_show_path(rc, d, ev, ev->second, ev->span);
    return d;
}

const struct rule rule_use_after_release = {
    .info = {.code = "CW0006",
             .name = "use-after-release",
             .title = "something is used after it was given back",
             .text =
                 "The memory, handle or object was released on this path and is dereferenced or "
                 "passed to a function afterwards. By then it may be somebody else's.",
             .bad = "ULONG Last(VOID)\n"
                    "{\n"
                    "    ULONG value;\n"
                    "    PULONG p = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ULONG), 'tseT');\n"
                    "    if (p == NULL)\n"
                    "        return 0;\n"
                    "    *p = 7;\n"
                    "    ExFreePoolWithTag(p, 'tseT');\n"
                    "    value = *p;\n"
                    "    return value;\n"
                    "}\n",
             .good = "ULONG Last(VOID)\n"
                     "{\n"
                     "    ULONG value;\n"
                     "    PULONG p = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ULONG), 'tseT');\n"
                     "    if (p == NULL)\n"
                     "        return 0;\n"
                     "    *p = 7;\n"
                     "    value = *p;\n"
                     "    ExFreePoolWithTag(p, 'tseT');\n"
                     "    return value;\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_USED_AFTER),
    .judge = judge,
};
