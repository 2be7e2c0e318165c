#include "check/rules/rule.h"

static struct cw_diag *judge(const struct rule_context *rc, const struct flow_event *ev) {
    struct cw_diag *d =
        rule_report(rc, &rule_status_differs, ev->span, "another status is returned",
                    "the IRP was completed with status 0x%08x, but 0x%08x is returned",
                    (unsigned)ev->other_value, (unsigned)ev->value);
    cw_diag_secondary(d, ev->second, "completed here");
    rule_show_path(rc, d, ev, ev->second, ev->span);
    return d;
}

const struct rule rule_status_differs = {
    .info = {.code = "CW0019",
             .name = "status-differs",
             .title = "the returned status is not the one the IRP was completed with",
             .text = "When a dispatch routine completes the IRP itself, the status it returns must "
                     "be the one in Irp->IoStatus.Status. Keep the status in a variable and use it "
                     "for both; the IRP may not be read after it was completed.",
             .bad = "DRIVER_DISPATCH OnCreate;\n"
                    "NTSTATUS OnCreate(PDEVICE_OBJECT Device, PIRP Irp)\n"
                    "{\n"
                    "    UNREFERENCED_PARAMETER(Device);\n"
                    "    Irp->IoStatus.Status = STATUS_ACCESS_DENIED;\n"
                    "    Irp->IoStatus.Information = 0;\n"
                    "    IoCompleteRequest(Irp, IO_NO_INCREMENT);\n"
                    "    return STATUS_SUCCESS;\n"
                    "}\n",
             .good = "DRIVER_DISPATCH OnCreate;\n"
                     "NTSTATUS OnCreate(PDEVICE_OBJECT Device, PIRP Irp)\n"
                     "{\n"
                     "    UNREFERENCED_PARAMETER(Device);\n"
                     "    Irp->IoStatus.Status = STATUS_ACCESS_DENIED;\n"
                     "    Irp->IoStatus.Information = 0;\n"
                     "    IoCompleteRequest(Irp, IO_NO_INCREMENT);\n"
                     "    return STATUS_ACCESS_DENIED;\n"
                     "}\n"},
    .events = RULE_EVENT(FLOW_STATUS_DIFFERS),
    .judge = judge,
};
