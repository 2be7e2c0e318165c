#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    const char *noun = rule_kind_noun(ev->obligation);
    cw_str subject = rule_subject(rc, ev, "it");
    struct cw_diag *d;
    if (!rule_is_request(ev->obligation))
        return NULL;
    d = rule_report(rc, &rule_used_after_completion, ev->span,
                    ev->callee ? "passed on here" : "touched here",
                    "%s %" CW_FMT " %s touched after it was given away", noun, CW_ARG(subject),
                    ev->certainty == FLOW_DEFINITE ? "is" : "may be");
    if (ev->second.file)
        cw_diag_secondary(d, ev->second, "`%" CW_FMT "` takes it here", CW_ARG(ev->second_name));
    rule_show_path(rc, d, ev, ev->second, ev->span);
    cw_diag_help(d, "read what is needed before it is completed or passed on");
    return d;
}

const struct rule rule_used_after_completion = {
    .info =
        {.code = "CW0009",
         .name = "used-after-completion",
         .title = "a request or IRP is touched after it was completed or passed on",
         .text =
             "Once a request is completed or handed to another driver or queue, its memory, its "
             "buffers and its context may be gone at any moment.",
         .bad = "VOID OnRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n"
                "{\n"
                "    UNREFERENCED_PARAMETER(Queue);\n"
                "    WdfRequestComplete(Request, STATUS_SUCCESS);\n"
                "    WdfRequestSetInformation(Request, Length);\n"
                "}\n"
                "EVT_WDF_IO_QUEUE_IO_READ OnRead;\n",
         .good = "VOID OnRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n"
                 "{\n"
                 "    UNREFERENCED_PARAMETER(Queue);\n"
                 "    WdfRequestSetInformation(Request, Length);\n"
                 "    WdfRequestComplete(Request, STATUS_SUCCESS);\n"
                 "}\n"
                 "EVT_WDF_IO_QUEUE_IO_READ OnRead;\n"},
    .events = RULE_EVENT(FLOW_USED_AFTER),
    .judge = judge,
};
