#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d = rule_report(
        rc, &rule_paged_raised, ev->span, "from here on the code itself may be paged out",
        "`%" CW_FMT "` raises the IRQL inside pageable code", CW_ARG(ev->callee_name));
    cw_diag_secondary(d, ev->fn->span, "`%" CW_FMT "` is in a PAGE section", CW_ARG(ev->fn->name));
    cw_diag_help(d, "take the function out of the PAGE section, or move what needs the lock into "
                    "one that is not pageable");
    return d;
}

const struct rule rule_paged_raised = {
    .info = {.code = "CW0013",
             .name = "paged-raised",
             .title = "pageable code raises the IRQL",
             .text = "The function was put into a PAGE section (alloc_text, code_seg) and takes a "
                     "spin lock or raises the IRQL itself. The next instruction may then lie on a "
                     "page that is not there, and the fault cannot be served.",
             .bad = "VOID Count(PKSPIN_LOCK Lock, PULONG Counter);\n"
                    "#pragma alloc_text(PAGE, Count)\n"
                    "VOID Count(PKSPIN_LOCK Lock, PULONG Counter)\n"
                    "{\n"
                    "    KIRQL irql;\n"
                    "    KeAcquireSpinLock(Lock, &irql);\n"
                    "    *Counter += 1;\n"
                    "    KeReleaseSpinLock(Lock, irql);\n"
                    "}\n",
             .good = "VOID Count(PKSPIN_LOCK Lock, PULONG Counter)\n"
                     "{\n"
                     "    KIRQL irql;\n"
                     "    KeAcquireSpinLock(Lock, &irql);\n"
                     "    *Counter += 1;\n"
                     "    KeReleaseSpinLock(Lock, irql);\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_PAGED_RAISED),
    .judge = judge,
};
