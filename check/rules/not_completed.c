#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    const char *noun = rule_kind_noun(ev->obligation);
    cw_str subject = rule_subject(rc, ev, "it");
    struct cw_diag *d;
    if (!rule_is_request(ev->obligation) || !ev->origin_is_param)
        return NULL;
    d = rule_report(rc, &rule_not_completed, ev->span,
                    ev->is_return ? "returns without having dealt with it"
                                  : "the last handle to it goes here",
                    "%s %" CW_FMT " %s neither completed nor handed on", noun, CW_ARG(subject),
                    ev->certainty == FLOW_DEFINITE ? "is" : "may be");
    cw_diag_secondary(d, ev->origin, "this function got it and has to see to it");
    rule_show_path(rc, d, ev, ev->origin, ev->span);
    cw_diag_help(d,
                 cw_str_eq(ev->obligation, CW_STR("irp"))
                     ? "complete it, pass it down with IoCallDriver, or mark it pending and keep it"
                     : "complete it, forward it, send it, or keep the handle for later");
    return d;
}

const struct rule rule_not_completed = {
    .info = {.code = "CW0007",
             .name = "not-completed",
             .title = "a request or IRP is forgotten",
             .text =
                 "The function was handed a request or IRP and owns it from then on. On the path "
                 "shown it returns without completing it, passing it on, or keeping it: whoever "
                 "sent it waits for ever, and the device cannot be removed.",
             .bad = "VOID OnRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n"
                    "{\n"
                    "    UNREFERENCED_PARAMETER(Queue);\n"
                    "    if (Length > 4096)\n"
                    "        return;\n"
                    "    WdfRequestComplete(Request, STATUS_SUCCESS);\n"
                    "}\n"
                    "EVT_WDF_IO_QUEUE_IO_READ OnRead;\n",
             .good = "VOID OnRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)\n"
                     "{\n"
                     "    UNREFERENCED_PARAMETER(Queue);\n"
                     "    if (Length > 4096) {\n"
                     "        WdfRequestComplete(Request, STATUS_INVALID_PARAMETER);\n"
                     "        return;\n"
                     "    }\n"
                     "    WdfRequestComplete(Request, STATUS_SUCCESS);\n"
                     "}\n"
                     "EVT_WDF_IO_QUEUE_IO_READ OnRead;\n"},
    .events = RULE_EVENT(FLOW_LOST),
    .judge = judge,
};
