#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    const char *noun = rule_kind_noun(ev->obligation);
    cw_str subject = rule_subject(rc, ev, "the same one");
    struct cw_diag *d;
    if (!rule_is_request(ev->obligation))
        return NULL;
    d = rule_report(rc, &rule_completed_twice, ev->span, "completed or handed on again here",
                    "%s %" CW_FMT " %s dealt with twice", noun, CW_ARG(subject),
                    ev->certainty == FLOW_DEFINITE ? "is" : "may be");
    if (ev->second.file)
        cw_diag_secondary(d, ev->second, "`%" CW_FMT "` has taken it already",
                          CW_ARG(ev->second_name));
    rule_show_path(rc, d, ev, ev->second, ev->span);
    return d;
}

const struct rule rule_completed_twice = {
    .info =
        {.code = "CW0008",
         .name = "completed-twice",
         .title = "a request or IRP is completed twice",
         .text =
             "A request is completed, forwarded, sent or queued exactly once. On this path it was "
             "given away before and is given away again; the second time it belongs to somebody "
             "else. Often an error path completes it and falls through to the common end.",
         .bad = "VOID OnRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n"
                "{\n"
                "    UNREFERENCED_PARAMETER(Queue);\n"
                "    if (Length > 4096)\n"
                "        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER);\n"
                "    WdfRequestComplete(Request, STATUS_SUCCESS);\n"
                "}\n"
                "EVT_WDF_IO_QUEUE_IO_READ OnRead;\n",
         .good = "VOID OnRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n"
                 "{\n"
                 "    UNREFERENCED_PARAMETER(Queue);\n"
                 "    if (Length > 4096)\n"
                 "        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER);\n"
                 "    else\n"
                 "        WdfRequestComplete(Request, STATUS_SUCCESS);\n"
                 "}\n"
                 "EVT_WDF_IO_QUEUE_IO_READ OnRead;\n"},
    .events = RULE_EVENT(FLOW_RELEASED_TWICE),
    .judge = judge,
};
