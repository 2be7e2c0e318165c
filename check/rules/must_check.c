#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d =
        rule_report(rc, &rule_must_check, ev->span, "the result is not looked at",
                    "the result of `%" CW_FMT "` must be checked", CW_ARG(ev->origin_name));
    if (ev->second.file)
        cw_diag_secondary(d, ev->second, "here it is gone");
    cw_diag_help(d, "test it, for an NTSTATUS with NT_SUCCESS, or return it");
    return d;
}

const struct rule rule_must_check = {
    .info =
        {.code = "CW0001",
         .name = "must-check",
         .title = "a result that must be inspected is dropped",
         .text =
             "The function says _Must_inspect_result_: it can fail, and what it was to deliver "
             "is not there when it does. On some path nothing reads the result before it is "
             "overwritten or the function returns.\n\n"
             "A result counts as looked at when it is tested, returned, stored or passed on. In "
             "strict files every NTSTATUS must be looked at; write (void) before a call whose "
             "status truly does not matter.",
         .bad = "NTSTATUS Start(WDFDEVICE Device, PWDF_IO_QUEUE_CONFIG Config, WDFQUEUE *Queue)\n"
                "{\n"
                "    WdfIoQueueCreate(Device, Config, WDF_NO_OBJECT_ATTRIBUTES, Queue);\n"
                "    return STATUS_SUCCESS;\n"
                "}\n",
         .good = "NTSTATUS Start(WDFDEVICE Device, PWDF_IO_QUEUE_CONFIG Config, WDFQUEUE *Queue)\n"
                 "{\n"
                 "    return WdfIoQueueCreate(Device, Config, WDF_NO_OBJECT_ATTRIBUTES, Queue);\n"
                 "}\n"},
    .events = RULE_EVENT(FLOW_UNCHECKED),
    .judge = judge,
};
