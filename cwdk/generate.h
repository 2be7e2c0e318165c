/* What a build makes from a project's other files before it compiles: trace headers by [wpp],
 * headers and resources by [[generate]]. All of it lies in target/PROFILE/ARCH/gen. */
#ifndef CWDK_GENERATE_H
#define CWDK_GENERATE_H

#include "cwdk/ninja_writer.h"

/* The files that will be there and that sources include by name. */
struct cw_strs cw_generated_headers(struct cw_session *session, const struct cw_target *target);

/* The text that decodes the driver's trace messages; empty without [wpp]. */
cw_str cw_generated_tmf(struct cw_session *session, const struct cw_target *target);

/* The rules, and a build line for each generator; the phony target `generated` stands for all. */
void cw_generate_write(struct cw_ninja_writer *w);

#endif
