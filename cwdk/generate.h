/* What a build makes from a project's other files before it compiles: trace headers by [wpp],
 * headers and resources by [[generate]]. */
#ifndef CWDK_GENERATE_H
#define CWDK_GENERATE_H

#include "cwdk/project.h"

/* The headers that will be in target/PROFILE/ARCH/gen. */
struct cw_strs cw_generated_headers(struct cw_session *session, const struct cw_target *target);

#endif
