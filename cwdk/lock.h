/* One build of a project at a time: a second one waits for the first, and says so. */
#ifndef CWDK_LOCK_H
#define CWDK_LOCK_H

#include "cwdk/project.h"

/* Locks the project's target folder until cw_lock_release or the end of this process. */
CW_MUST_USE int cw_lock_take(struct cw_session *session, const struct cw_project *project);

/* Lets go of all that were taken. */
void cw_lock_release(struct cw_session *session);

#endif
