/* TAP 13 on stdout, from the TAP of several runs: one plan, one numbering, and a failed run that
 * did not come to its end is a failed test. */
#ifndef CWDK_TAP_H
#define CWDK_TAP_H

#include "base/str.h"

struct cw_tap {
    unsigned passed, failed, skipped; /* of all runs */
    /* of the current run */
    const char *run; /* its name, put before the names of its tests */
    long planned;    /* -1: no plan seen yet */
    unsigned seen;
    bool bailed_out;
    bool failed_in_run;
};

void cw_tap_begin(struct cw_tap *tap);
void cw_tap_begin_run(struct cw_tap *tap, const char *run);

/* One line of the run's output. */
void cw_tap_line(struct cw_tap *tap, cw_str line);

/* `problem` is NULL, or why the run ended other than it should; then, and when the plan was not
 * kept, a failed test says so. */
void cw_tap_end_run(struct cw_tap *tap, const char *problem);
void cw_tap_end(const struct cw_tap *tap);

#endif
