#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    cw_str is = rule_irql_range(rc, ev->irql_low, ev->irql_high);
    cw_str wants = rule_irql_range(rc, ev->want_low, ev->want_high);
    cw_str label = cw_strf(rc->arena, "returns %" CW_FMT, CW_ARG(is));
    struct cw_diag *d = rule_report(rc, &rule_irql_exit, ev->span, label.ptr,
                                    "`%" CW_FMT "` was entered %" CW_FMT " and has to return there",
                                    CW_ARG(ev->fn->name), CW_ARG(wants));
    rule_show_irql(d, ev);
    rule_show_path(rc, d, ev, ev->irql_from, ev->span);
    return d;
}

const struct rule rule_irql_exit = {
    .info = {.code = "CW0011",
             .name = "irql-exit",
             .title = "a function returns at another IRQL than it was entered at",
             .text =
                 "The function's contract (_IRQL_requires_same_, or its role) has it return at "
                 "the IRQL of entry. On this path it was raised and not lowered again; mostly a "
                 "return between the acquiring and the releasing of a spin lock.",
             .bad = "EVT_WDF_TIMER OnTimer;\n"
                    "KSPIN_LOCK Guard;\n"
                    "VOID OnTimer(WDFTIMER Timer)\n"
                    "{\n"
                    "    KIRQL irql;\n"
                    "    UNREFERENCED_PARAMETER(Timer);\n"
                    "    KeRaiseIrql(HIGH_LEVEL, &irql);\n"
                    "}\n",
             .good = "EVT_WDF_TIMER OnTimer;\n"
                     "KSPIN_LOCK Guard;\n"
                     "VOID OnTimer(WDFTIMER Timer)\n"
                     "{\n"
                     "    KIRQL irql;\n"
                     "    UNREFERENCED_PARAMETER(Timer);\n"
                     "    KeRaiseIrql(HIGH_LEVEL, &irql);\n"
                     "    KeLowerIrql(irql);\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_IRQL_EXIT),
    .judge = judge,
};
