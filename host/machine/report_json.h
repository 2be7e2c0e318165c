/* A report as one line of JSON. Private to the report files. */
#ifndef HOST_MACHINE_REPORT_JSON_H
#define HOST_MACHINE_REPORT_JSON_H

#include <stdio.h>
#include "host/machine/machine.h"
#include "host/machine/symbols.h"

struct report_stack {
    const char *label;
    const struct symbol *symbols;
    size_t count;
    bool fold;
};

/* A report with everything looked up. */
struct report_view {
    const MACHINE_REPORT *report;
    const struct report_stack *stacks;
    const MACHINE_FIELD *fields; /* the report's and the kernel's */
    size_t field_count;
    cw_str replay;
    cw_str symbols_missing; /* why there are no source lines; empty when there are */
};

CW_MUST_USE bool report_json_write(FILE *file, const struct report_view *view);

#endif
