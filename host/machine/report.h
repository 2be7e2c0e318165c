/* Reports for people, in the manner of rustc and ASan: a heading, the source line to blame, the
 * stacks, what else is known, and the line that replays the run; with --report-json also as one
 * JSON object a line. */
#ifndef HOST_MACHINE_REPORT_H
#define HOST_MACHINE_REPORT_H

#include "host/machine/machine.h"
#include "host/machine/options.h"

void report_init(const struct options *options);

/* Runs on the machine's own stack. */
void report_print(const MACHINE_REPORT *report);

#endif
