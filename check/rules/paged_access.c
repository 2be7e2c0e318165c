#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    cw_str subject = rule_subject(rc, ev, "memory");
    cw_str is = rule_irql_range(rc, ev->irql_low, ev->irql_high);
    cw_str label = cw_strf(rc->arena, "touched %" CW_FMT, CW_ARG(is));
    struct cw_diag *d = rule_report(rc, &rule_paged_access, ev->span, label.ptr,
                                    "%" CW_FMT " lies in paged pool and is touched %" CW_FMT,
                                    CW_ARG(subject), CW_ARG(is));
    if (ev->origin.file)
        cw_diag_secondary(d, ev->origin, "`%" CW_FMT "` takes it from paged pool",
                          CW_ARG(ev->origin_name));
    rule_show_irql(d, ev);
    cw_diag_help(d, "allocate it from non-paged pool, or touch it before the IRQL is raised");
    return d;
}

const struct rule rule_paged_access = {
    .info = {.code = "CW0014",
             .name = "paged-access",
             .title = "pageable memory is touched at DISPATCH_LEVEL",
             .text =
                 "Memory from paged pool may be on disk. At DISPATCH_LEVEL or above the page fault "
                 "cannot be served and the system stops with IRQL_NOT_LESS_OR_EQUAL - but only on "
                 "the day the page happens to be out.",
             .bad = "VOID Count(PKSPIN_LOCK Lock)\n"
                    "{\n"
                    "    KIRQL irql;\n"
                    "    PULONG n = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ULONG), 'tseT');\n"
                    "    if (n == NULL)\n"
                    "        return;\n"
                    "    KeAcquireSpinLock(Lock, &irql);\n"
                    "    *n = 1;\n"
                    "    KeReleaseSpinLock(Lock, irql);\n"
                    "    ExFreePoolWithTag(n, 'tseT');\n"
                    "}\n",
             .good = "VOID Count(PKSPIN_LOCK Lock)\n"
                     "{\n"
                     "    KIRQL irql;\n"
                     "    PULONG n = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ULONG), 'tseT');\n"
                     "    if (n == NULL)\n"
                     "        return;\n"
                     "    KeAcquireSpinLock(Lock, &irql);\n"
                     "    *n = 1;\n"
                     "    KeReleaseSpinLock(Lock, irql);\n"
                     "    ExFreePoolWithTag(n, 'tseT');\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_PAGED_ACCESS),
    .judge = judge,
};
