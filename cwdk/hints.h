/* What a compiler's or linker's error means for a driver project, said after it: a hint for each
 * kind of error that has its remedy in cwdk.toml rather than in the source. */
#ifndef CWDK_HINTS_H
#define CWDK_HINTS_H

#include "base/map.h"
#include "cwdk/project.h"

struct cw_hints {
    struct cw_session *session;
    const struct cw_target *target;
    struct cw_map said; /* each hint once */
    cw_str pending;     /* waits for the end of the source excerpt below the error */
};

/* Before a line of the tools is printed: says what waits when the line begins something new. */
void cw_hints_before(struct cw_hints *hints, cw_str line);
/* After it was printed. */
void cw_hints_after(struct cw_hints *hints, cw_str line);
/* At the end of all output. */
void cw_hints_flush(struct cw_hints *hints);

#endif
