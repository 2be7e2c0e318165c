/* build.ninja for one target, and running it. */
#ifndef CWDK_NINJA_H
#define CWDK_NINJA_H

#include "cwdk/project.h"

/* Where things go inside a target's folder. */
cw_str cw_object_path(struct cw_session *session, const struct cw_target *target, cw_str source);
cw_str cw_resource_path(struct cw_session *session, const struct cw_target *target, cw_str source);
cw_str cw_check_stamp_path(struct cw_session *session, const struct cw_target *target,
                           cw_str source);
cw_str cw_client_path(struct cw_session *session, const struct cw_target *target, cw_str source);

/* The checker reads the C of kernel drivers only, and not when it is off. */
bool cw_is_checked(const struct cw_target *target, cw_str source);

/* Writes target/PROFILE/ARCH/build.ninja (if it changed) and target/compile_commands.json. */
CW_MUST_USE int cw_ninja_write(struct cw_session *session, const struct cw_target *target);

CW_MUST_USE cw_result cw_compile_commands_write(struct cw_session *session,
                                                const struct cw_target *target);

/* Runs ninja on one goal: "driver", or "clients" for the test images. What its commands print goes
 * to stderr; its own chatter becomes status lines. `jobs` empty: as many as ninja likes. */
CW_MUST_USE int cw_ninja_run(struct cw_session *session, const struct cw_target *target,
                             const char *goal, cw_str jobs);

#endif
