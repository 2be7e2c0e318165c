#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d =
        rule_report(rc, &rule_not_understood, ev->span, "not followed",
                    "the checker does not understand %" CW_FMT,
                    CW_ARG(ev->subject.len ? ev->subject : CW_STR("this construct")));
    cw_diag_help(d, "write it in plainer C, or put it into unsafe(\"reason\") { ... }");
    return d;
}

const struct rule rule_not_understood = {
    .info = {.code = "CW0022",
             .name = "not-understood",
             .title = "a construct cannot be followed (strict files)",
             .text =
                 "What the checker does not understand proves nothing. In strict files such a "
                 "construct (inline assembly, computed gotos, va_arg) has to stand in an unsafe "
                 "block.",
             .bad = "#include <wdk/strict.h>\n"
                    "VOID Stall(VOID)\n"
                    "{\n"
                    "    __asm__ volatile(\"pause\");\n"
                    "}\n",
             .good = "#include <wdk/strict.h>\n"
                     "#include <wdk/unsafe.h>\n"
                     "VOID Stall(VOID)\n"
                     "{\n"
                     "    unsafe(\"pause changes nothing but time\") {\n"
                     "        __asm__ volatile(\"pause\");\n"
                     "    }\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_UNKNOWN),
    .judge = judge,
};
