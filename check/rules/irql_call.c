#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    cw_str is = rule_irql_range(rc, ev->irql_low, ev->irql_high);
    cw_str wants = rule_irql_range(rc, ev->want_low, ev->want_high);
    cw_str label = cw_strf(rc->arena, "called %" CW_FMT, CW_ARG(is));
    struct cw_diag *d = rule_report(rc, &rule_irql_call, ev->span, label.ptr,
                                    "`%" CW_FMT "` may only be called %" CW_FMT,
                                    CW_ARG(ev->callee_name), CW_ARG(wants));
    rule_show_irql(d, ev);
    if (!ev->irql_from.file && !ev->fn->self->annotated)
        cw_diag_note(d, "`%" CW_FMT "` does not say at which IRQL it runs", CW_ARG(ev->fn->name));
    if (ev->callee->pageable && ev->callee->contract->irql_max != ev->want_high)
        cw_diag_note(d, "`%" CW_FMT "` is pageable code", CW_ARG(ev->callee_name));
    return d;
}

const struct rule rule_irql_call = {
    .info = {.code = "CW0010",
             .name = "irql-call",
             .title = "a function is called at an IRQL it does not allow",
             .text =
                 "Each function of the kernel states the IRQLs at which it may be called "
                 "(_IRQL_requires_max_ and its family). On this path the IRQL is another: a spin "
                 "lock is held, or the function's role says at what level it is entered. Pageable "
                 "functions of the driver itself may be called up to APC_LEVEL.",
             .bad = "VOID Wait(PKSPIN_LOCK Lock, PKEVENT Event)\n"
                    "{\n"
                    "    KIRQL irql;\n"
                    "    KeAcquireSpinLock(Lock, &irql);\n"
                    "    ZwClose((HANDLE)Event);\n"
                    "    KeReleaseSpinLock(Lock, irql);\n"
                    "}\n",
             .good = "VOID Wait(PKSPIN_LOCK Lock, PKEVENT Event)\n"
                     "{\n"
                     "    KIRQL irql;\n"
                     "    KeAcquireSpinLock(Lock, &irql);\n"
                     "    KeReleaseSpinLock(Lock, irql);\n"
                     "    ZwClose((HANDLE)Event);\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_IRQL_CALL),
    .judge = judge,
};
