#include "cwdk/command.h"

#include "base/fs.h"
#include "cwdk/project.h"

static int run(struct cw_session *session, const struct cw_args *args) {
    (void)args;
    struct cw_project project;
    int code = cw_project_open(session, &project);
    if (code)
        return code;
    cw_result result = cw_fs_remove_tree(CW_STR("target"));
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot remove %" CW_FMT "/target",
                               CW_ARG(project.manifest.root));
    cw_term_status(&session->term, "Removed", "%" CW_FMT "/target", CW_ARG(project.manifest.root));
    return CW_EXIT_OK;
}

const struct cw_command cw_command_clean = {
    .synopsis = "",
    .summary = "Remove what was built",
    .run = run,
};
