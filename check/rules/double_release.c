#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    const char *noun = rule_kind_noun(ev->obligation), *ended = rule_kind_ended(ev->obligation);
    cw_str subject = rule_subject(rc, ev, "the same one");
    struct cw_diag *d;
    if (rule_is_request(ev->obligation))
        return NULL;
    d = rule_report(rc, &rule_double_release, ev->span, "released again here",
                    "%s %" CW_FMT " %s %s twice", noun, CW_ARG(subject),
                    ev->certainty == FLOW_DEFINITE ? "is" : "may be", ended);
    if (ev->second.file)
        cw_diag_secondary(d, ev->second, "`%" CW_FMT "` releases it first",
                          CW_ARG(ev->second_name));
    if (ev->origin.file && ev->origin_name.len && !ev->origin_is_param)
        cw_diag_secondary(d, ev->origin, "`%" CW_FMT "` gives it here", CW_ARG(ev->origin_name));
    rule_show_path(rc, d, ev, ev->second, ev->span);
    return d;
}

const struct rule rule_double_release = {
    .info =
        {.code = "CW0005",
         .name = "double-release",
         .title = "something is given back twice",
         .text =
             "The value was freed, closed or dereferenced before on this path, and is so again. "
             "The second release corrupts whoever got the memory meanwhile. Set the pointer to "
             "NULL after freeing it where several ways lead to one clean-up.",
         .bad = "VOID Twice(BOOLEAN Again)\n"
                "{\n"
                "    PVOID p = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tseT');\n"
                "    if (p == NULL)\n"
                "        return;\n"
                "    ExFreePoolWithTag(p, 'tseT');\n"
                "    if (Again)\n"
                "        ExFreePoolWithTag(p, 'tseT');\n"
                "}\n",
         .good = "VOID Twice(BOOLEAN Again)\n"
                 "{\n"
                 "    PVOID p = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tseT');\n"
                 "    if (p == NULL)\n"
                 "        return;\n"
                 "    if (Again) {\n"
                 "        ExFreePoolWithTag(p, 'tseT');\n"
                 "        p = NULL;\n"
                 "    }\n"
                 "    if (p != NULL)\n"
                 "        ExFreePoolWithTag(p, 'tseT');\n"
                 "}\n"},
    .events = RULE_EVENT(FLOW_RELEASED_TWICE),
    .judge = judge,
};
