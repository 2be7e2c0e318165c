#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d = rule_report(rc, &rule_lock_kept, ev->span, "returns with the lock held",
                                    "a lock is not released on this return");
    if (ev->origin.file)
        cw_diag_secondary(d, ev->origin, "`%" CW_FMT "` took it here", CW_ARG(ev->origin_name));
    rule_show_path(rc, d, ev, ev->origin, ev->span);
    cw_diag_help(d, "release it on this path too; a function that is meant to return with it says "
                    "_Acquires_lock_");
    return d;
}

const struct rule rule_lock_kept = {
    .info = {.code = "CW0016",
             .name = "lock-kept",
             .title = "a lock is not released on some path",
             .text =
                 "The function takes a lock and releases it on other paths, but returns with it "
                 "on the one shown: the next to want it waits for ever.",
             .bad = "ULONG Take(PKSPIN_LOCK Lock, PULONG Counter)\n"
                    "{\n"
                    "    KIRQL irql;\n"
                    "    KeAcquireSpinLock(Lock, &irql);\n"
                    "    if (*Counter == 0)\n"
                    "        return 0;\n"
                    "    *Counter -= 1;\n"
                    "    KeReleaseSpinLock(Lock, irql);\n"
                    "    return 1;\n"
                    "}\n",
             .good = "ULONG Take(PKSPIN_LOCK Lock, PULONG Counter)\n"
                     "{\n"
                     "    KIRQL irql;\n"
                     "    ULONG taken = 0;\n"
                     "    KeAcquireSpinLock(Lock, &irql);\n"
                     "    if (*Counter != 0) {\n"
                     "        *Counter -= 1;\n"
                     "        taken = 1;\n"
                     "    }\n"
                     "    KeReleaseSpinLock(Lock, irql);\n"
                     "    return taken;\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_LOCK_KEPT),
    .judge = judge,
};
