#include "cwdk/command.h"

#include "base/fs.h"
#include "cwdk/project.h"

static int run(struct cw_session *session, const struct cw_args *args) {
    (void)args;
    struct cw_project project;
    int code = cw_project_open(session, &project);
    if (code)
        return code;
    cw_result result = cw_fs_remove_tree(project.target_dir);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot remove %" CW_FMT "/%" CW_FMT,
                               CW_ARG(project.manifest.root), CW_ARG(project.target_dir));
    cw_term_status(&session->term, "Removed", "%" CW_FMT "/%" CW_FMT, CW_ARG(project.manifest.root),
                   CW_ARG(project.target_dir));
    return CW_EXIT_OK;
}

const struct cw_command cw_command_clean = {
    .synopsis = "",
    .summary = "Remove what was built",
    .scope = CW_SCOPE_ALL,
    .run = run,
};
