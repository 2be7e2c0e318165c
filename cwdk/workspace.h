/* A workspace: several projects on which one command works. */
#ifndef CWDK_WORKSPACE_H
#define CWDK_WORKSPACE_H

#include "cwdk/command.h"

/* Runs a command that works on a project: on the project found, or on each member of the workspace
 * found, or on the one that -p names. Gives the worst exit code; a failed build ends the work. */
CW_MUST_USE int cw_workspace_run(struct cw_session *session, const struct cw_named_command *command,
                                 const struct cw_args *args);

#endif
