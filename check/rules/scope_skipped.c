#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d = rule_report(rc, &rule_scope_skipped, ev->span, "declared inside __try",
                                    "an exception would skip the release of this variable");
    cw_diag_help(d, "declare it outside of the __try, or release it in a __finally");
    return d;
}

const struct rule rule_scope_skipped = {
    .info = {.code = "CW0024",
             .name = "scope-skipped",
             .title = "a scoped variable is declared inside __try",
             .text = "Scoped release (wdk_scoped, wdk_hold) is code at the end of the scope. A "
                     "structured exception that leaves the scope does not run it: the memory "
                     "leaks, the lock stays held. What lives inside a __try is released by "
                     "__finally, or belongs outside of it.",
             .bad = "#include <wdk/lock.h>\n"
                    "VOID Count(wdk_spin_lock *Lock, PULONG Target)\n"
                    "{\n"
                    "    __try {\n"
                    "        wdk_hold(Lock);\n"
                    "        *Target += 1;\n"
                    "    } __except (EXCEPTION_EXECUTE_HANDLER) {\n"
                    "    }\n"
                    "}\n",
             .good = "#include <wdk/lock.h>\n"
                     "VOID Count(wdk_spin_lock *Lock, PULONG Target)\n"
                     "{\n"
                     "    wdk_hold(Lock);\n"
                     "    *Target += 1;\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_SCOPE_SKIPPED),
    .judge = judge,
};
