#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d;
    if (ev->is_return) {
        d = rule_report(rc, &rule_pending, ev->span, "says the IRP is pending",
                        "STATUS_PENDING is returned for an IRP that was completed and never "
                        "marked pending");
        cw_diag_secondary(d, ev->second, "given away here");
        return d;
    }
    d = rule_report(rc, &rule_pending, ev->span, "returns another status",
                    "an IRP was marked pending, so STATUS_PENDING has to be returned");
    cw_diag_secondary(d, ev->second, "marked pending here");
    rule_show_path(rc, d, ev, ev->second, ev->span);
    return d;
}

const struct rule rule_pending = {
    .info =
        {.code = "CW0018",
         .name = "pending",
         .title = "STATUS_PENDING and IoMarkIrpPending disagree",
         .text =
             "A dispatch routine that calls IoMarkIrpPending must return STATUS_PENDING, and one "
             "that returns STATUS_PENDING must have called it: the I/O manager goes by both.",
         .bad = "DRIVER_DISPATCH OnRead;\n"
                "NTSTATUS OnRead(PDEVICE_OBJECT Device, PIRP Irp)\n"
                "{\n"
                "    IoMarkIrpPending(Irp);\n"
                "    IoStartPacket(Device, Irp, NULL, NULL);\n"
                "    return STATUS_SUCCESS;\n"
                "}\n",
         .good = "DRIVER_DISPATCH OnRead;\n"
                 "NTSTATUS OnRead(PDEVICE_OBJECT Device, PIRP Irp)\n"
                 "{\n"
                 "    IoMarkIrpPending(Irp);\n"
                 "    IoStartPacket(Device, Irp, NULL, NULL);\n"
                 "    return STATUS_PENDING;\n"
                 "}\n"},
    .events = RULE_EVENT(FLOW_PENDING),
    .judge = judge,
};
