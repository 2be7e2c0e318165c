#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    cw_str entered = rule_irql_range(rc, ev->irql_low, ev->irql_high);
    struct cw_diag *d = rule_report(
        rc, &rule_irql_entry, ev->span, "pageable code runs at APC_LEVEL or below",
        "`%" CW_FMT "` is pageable but is entered %" CW_FMT, CW_ARG(ev->fn->name), CW_ARG(entered));
    if (ev->subject.len)
        cw_diag_note(d, "its role is %" CW_FMT, CW_ARG(ev->subject));
    return d;
}

const struct rule rule_irql_entry = {
    .info = {.code = "CW0012",
             .name = "irql-entry",
             .title = "a function is pageable and is entered at DISPATCH_LEVEL",
             .text =
                 "The role of the function (a DPC, a timer, an interrupt service routine) has it "
                 "entered at DISPATCH_LEVEL or above, where a page fault is fatal; but it lies "
                 "in a PAGE section or says PAGED_CODE().",
             .bad = "KDEFERRED_ROUTINE OnDpc;\n"
                    "VOID OnDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B)\n"
                    "{\n"
                    "    PAGED_CODE();\n"
                    "    UNREFERENCED_PARAMETER(Dpc);\n"
                    "    UNREFERENCED_PARAMETER(Context);\n"
                    "    UNREFERENCED_PARAMETER(A);\n"
                    "    UNREFERENCED_PARAMETER(B);\n"
                    "}\n",
             .good = "KDEFERRED_ROUTINE OnDpc;\n"
                     "VOID OnDpc(PKDPC Dpc, PVOID Context, PVOID A, PVOID B)\n"
                     "{\n"
                     "    UNREFERENCED_PARAMETER(Dpc);\n"
                     "    UNREFERENCED_PARAMETER(Context);\n"
                     "    UNREFERENCED_PARAMETER(A);\n"
                     "    UNREFERENCED_PARAMETER(B);\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_IRQL_ENTRY),
    .judge = judge,
};
