#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    const char *noun = rule_kind_noun(ev->obligation), *ended = rule_kind_ended(ev->obligation);
    struct cw_diag *d;
    cw_str subject = rule_subject(rc, ev, "it");
    if (rule_is_request(ev->obligation) && ev->origin_is_param)
        return NULL; /* not_completed has better words */
    if (!ev->subject.len && ev->origin.start == ev->span.start)
        d = rule_report(rc, &rule_leak, ev->span, "nobody keeps the result",
                        "the %s is lost as soon as it is made", noun);
    else if (ev->origin.file == ev->span.file && ev->origin.start >= ev->span.start &&
             ev->origin.end <= ev->span.end)
        d = rule_report(rc, &rule_leak, ev->span, "takes the place of the one before",
                        "%s %" CW_FMT " from the turn before is lost here", noun, CW_ARG(subject));
    else if (ev->is_return)
        d = rule_report(rc, &rule_leak, ev->span,
                        ev->certainty == FLOW_DEFINITE ? "leaves it behind" : "may leave it behind",
                        "%s %" CW_FMT " is not %s on this return", noun, CW_ARG(subject), ended);
    else
        d = rule_report(rc, &rule_leak, ev->span, "the last pointer to it goes here",
                        "%s %" CW_FMT " is lost before it is %s", noun, CW_ARG(subject), ended);
    if (ev->origin.start < ev->span.start || ev->origin.end > ev->span.end) {
        if (ev->origin_is_param)
            cw_diag_secondary(d, ev->origin, "this function took it over");
        else if (ev->origin_name.len)
            cw_diag_secondary(d, ev->origin, "`%" CW_FMT "` gives it here",
                              CW_ARG(ev->origin_name));
        rule_show_path(rc, d, ev, ev->origin, ev->span);
    }
    return d;
}

const struct rule rule_leak = {
    .info =
        {.code = "CW0004",
         .name = "leak",
         .title = "something that must be given back is lost",
         .text =
             "A pool allocation, MDL, IRP, handle or reference that this function got was neither "
             "given back, nor stored where others find it, nor returned, on the path shown. The "
             "usual places are early returns between the allocation and the common clean-up.\n\n"
             "Storing the pointer in a structure or global, returning it, or passing it to a "
             "function that keeps it (__drv_aliasesMem, _Consumes_) ends this function's duty.",
         .bad = "NTSTATUS Query(ULONG Length)\n"
                "{\n"
                "    PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT');\n"
                "    if (buffer == NULL)\n"
                "        return STATUS_INSUFFICIENT_RESOURCES;\n"
                "    if (Length > 64)\n"
                "        return STATUS_INVALID_PARAMETER;\n"
                "    ExFreePoolWithTag(buffer, 'tseT');\n"
                "    return STATUS_SUCCESS;\n"
                "}\n",
         .good = "NTSTATUS Query(ULONG Length)\n"
                 "{\n"
                 "    PVOID buffer;\n"
                 "    if (Length > 64)\n"
                 "        return STATUS_INVALID_PARAMETER;\n"
                 "    buffer = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT');\n"
                 "    if (buffer == NULL)\n"
                 "        return STATUS_INSUFFICIENT_RESOURCES;\n"
                 "    ExFreePoolWithTag(buffer, 'tseT');\n"
                 "    return STATUS_SUCCESS;\n"
                 "}\n"},
    .events = RULE_EVENT(FLOW_LOST),
    .judge = judge,
};
