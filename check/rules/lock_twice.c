#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d = rule_report(rc, &rule_lock_twice, ev->span, "taken again here",
                                    "the lock is held already: this waits for itself");
    if (ev->second.file)
        cw_diag_secondary(d, ev->second, "`%" CW_FMT "` took it here", CW_ARG(ev->second_name));
    rule_show_path(rc, d, ev, ev->second, ev->span);
    return d;
}

const struct rule rule_lock_twice = {
    .info = {.code = "CW0015",
             .name = "lock-twice",
             .title = "a lock is taken that this path holds already",
             .text = "Spin locks and fast mutexes are not recursive: the second acquisition waits "
                     "for the first to end, for ever.",
             .bad = "VOID Both(PKSPIN_LOCK Lock, BOOLEAN More)\n"
                    "{\n"
                    "    KIRQL irql, again;\n"
                    "    KeAcquireSpinLock(Lock, &irql);\n"
                    "    if (More) {\n"
                    "        KeAcquireSpinLock(Lock, &again);\n"
                    "        KeReleaseSpinLock(Lock, again);\n"
                    "    }\n"
                    "    KeReleaseSpinLock(Lock, irql);\n"
                    "}\n",
             .good = "VOID Both(PKSPIN_LOCK Lock, PKSPIN_LOCK Other, BOOLEAN More)\n"
                     "{\n"
                     "    KIRQL irql, again;\n"
                     "    KeAcquireSpinLock(Lock, &irql);\n"
                     "    if (More) {\n"
                     "        KeAcquireSpinLock(Other, &again);\n"
                     "        KeReleaseSpinLock(Other, again);\n"
                     "    }\n"
                     "    KeReleaseSpinLock(Lock, irql);\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_LOCK_TWICE),
    .judge = judge,
};
