#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    return rule_report(rc, &rule_lock_not_held, ev->span, "not proven to be held here",
                       "`%" CW_FMT "` needs a lock that this path has not taken",
                       CW_ARG(ev->callee_name));
}

const struct rule rule_lock_not_held = {
    .info = {.code = "CW0017",
             .name = "lock-not-held",
             .title = "a lock is released or relied on that is not held (strict files)",
             .text = "In strict files the lock that a call releases (_Releases_lock_) or relies on "
                     "(_Requires_lock_held_) must have been taken on the path, or be held on entry "
                     "by the function's own contract.",
             .bad = "#include <wdk/strict.h>\n"
                    "_IRQL_requires_(DISPATCH_LEVEL)\n"
                    "VOID Drop(_In_ PKSPIN_LOCK Lock)\n"
                    "{\n"
                    "    KeReleaseSpinLockFromDpcLevel(Lock);\n"
                    "}\n",
             .good = "#include <wdk/strict.h>\n"
                     "_IRQL_requires_(DISPATCH_LEVEL)\n"
                     "VOID Drop(_In_ PKSPIN_LOCK Lock)\n"
                     "{\n"
                     "    KeAcquireSpinLockAtDpcLevel(Lock);\n"
                     "    KeReleaseSpinLockFromDpcLevel(Lock);\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_LOCK_NOT_HELD),
    .judge = judge,
};
