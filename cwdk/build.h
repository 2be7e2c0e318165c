/* Building a target: compile, check, link, package. */
#ifndef CWDK_BUILD_H
#define CWDK_BUILD_H

#include "cwdk/project.h"

/* Compiles, checks and links; the checker's warnings are printed also when nothing had to be done.
 * Gives the exit code. */
CW_MUST_USE int cw_build_driver(struct cw_session *session, const struct cw_target *target,
                                cw_str jobs);

/* Makes the package from what cw_build_driver built; does nothing when it is up to date. */
CW_MUST_USE int cw_build_package(struct cw_session *session, const struct cw_target *target);

/* Both of the above; what `run`, `test` and `build` begin with. `check_level` empty: the
 * manifest's. */
CW_MUST_USE int cw_build_all(struct cw_session *session, const struct cw_target *target,
                             cw_str check_level, cw_str jobs);

/* A note of how many sources the checker does not read, when there are any. */
void cw_say_unchecked(struct cw_session *session, const struct cw_project *project);

/* Compiles and links the test clients (x64). */
CW_MUST_USE int cw_build_clients(struct cw_session *session, const struct cw_target *target,
                                 cw_str jobs);

#endif
