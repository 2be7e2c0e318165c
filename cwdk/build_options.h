/* What the commands that build have in common. */
#ifndef CWDK_BUILD_OPTIONS_H
#define CWDK_BUILD_OPTIONS_H

#include "cwdk/project.h"

/* "release", or dev for anything else: the option's choices have been checked. */
static inline enum cw_profile_kind cw_profile_from(cw_str text) {
    return cw_str_eq(text, CW_STR("release")) ? CW_PROFILE_RELEASE : CW_PROFILE_DEV;
}

/* The last line of a failed build, as cargo has it; returns `code`. */
static inline int cw_say_build_failed(struct cw_session *session, const struct cw_project *project,
                                      int code) {
    if (code == CW_EXIT_FAILED)
        cw_term_error(&session->term, "could not build `%" CW_FMT "`",
                      CW_ARG(project->manifest.name));
    return code;
}

#endif
