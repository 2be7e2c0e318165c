#include "cwdk/workspace.h"

#include <errno.h>
#include <unistd.h>
#include "base/fs.h"
#include "cwdk/lock.h"
#include "cwdk/project.h"
#include "cwdk/tap.h"

struct member {
    cw_str name;
    cw_str manifest_path; /* absolute */
};

struct workspace {
    struct cw_session *session;
    struct cw_manifest manifest;
    CW_VEC(struct member) members;
};

/* The manifest that the command would open, if it is a workspace's. Most are not, and those are
 * read where they are used. */
static bool is_workspace(struct cw_session *session, cw_str *ret_path) {
    cw_str path = session->manifest_path;
    cw_str text;
    if (path.len == 0 && !cw_project_find(session, &path))
        return false;
    if (cw_failed(cw_fs_read(&session->arena, path, &text)))
        return false;
    *ret_path = cw_project_shown_path(session, path);
    return cw_str_find(text, CW_STR("[workspace]")) != CW_NPOS;
}

static int refuse(struct workspace *w, size_t index, cw_str message, const char *help) {
    struct cw_arena *arena = &w->session->arena;
    struct cw_diag *diag = cw_diag_new(arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(message));
    cw_diag_primary(diag, cw_manifest_item_span(&w->manifest, "workspace", "members", index), "%s",
                    "");
    if (help)
        cw_diag_help(diag, "%s", help);
    cw_emit(&w->session->diags.sink, diag);
    return CW_EXIT_FAILED;
}

static int add_member(struct workspace *w, size_t index) {
    struct cw_arena *arena = &w->session->arena;
    cw_str text = w->manifest.members.items[index];
    cw_str path = cw_path_join(arena, w->manifest.root, text);
    if (!cw_str_ends(path, CW_STR(".toml")))
        path = cw_path_join(arena, path, CW_STR("cwdk.toml"));
    path = cw_path_normal(arena, path);
    cw_str shown = cw_project_shown_path(w->session, path);
    if (!cw_fs_is_file(path))
        return refuse(w, index, cw_strf(arena, "there is no project `%" CW_FMT "`", CW_ARG(text)),
                      "a member is the folder of a project, or its manifest");
    struct cw_manifest manifest;
    cw_result result = cw_manifest_load(arena, &w->session->diags.sink, shown, &manifest);
    if (cw_failed(result))
        return cw_session_fail(w->session, result, "cannot read %" CW_FMT, CW_ARG(path));
    if (manifest.is_workspace)
        return refuse(w, index, cw_strf(arena, "`%" CW_FMT "` is a workspace itself", CW_ARG(text)),
                      "a workspace has projects as its members");
    for (size_t i = 0; i < w->members.len; i++)
        if (cw_str_eq(w->members.items[i].name, manifest.name))
            return refuse(w, index,
                          cw_strf(arena, "there are two members with the name `%" CW_FMT "`",
                                  CW_ARG(manifest.name)),
                          "the other one stands before it");
    struct member member = {manifest.name, path};
    cw_vec_push(arena, &w->members, member);
    return CW_EXIT_OK;
}

static int open_workspace(struct cw_session *session, cw_str path, struct workspace *ret) {
    struct workspace w = {.session = session};
    cw_result result = cw_manifest_load(&session->arena, &session->diags.sink, path, &w.manifest);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot read %" CW_FMT, CW_ARG(path));
    int code = CW_EXIT_OK;
    for (size_t i = 0; i < w.manifest.members.len && code == CW_EXIT_OK; i++)
        code = add_member(&w, i);
    if (code == CW_EXIT_OK)
        *ret = w;
    return code;
}

/* Keeps the member that -p names. */
static int choose(struct workspace *w) {
    cw_str wanted = w->session->package;
    struct cw_strs names = {0};
    for (size_t i = 0; i < w->members.len; i++) {
        cw_vec_push(&w->session->arena, &names, w->members.items[i].name);
        if (!cw_str_eq(w->members.items[i].name, wanted))
            continue;
        w->members.items[0] = w->members.items[i];
        w->members.len = 1;
        return CW_EXIT_OK;
    }
    cw_say_unknown(w->session, "member of the workspace", wanted, names.items, names.len);
    return CW_EXIT_USAGE;
}

static int run_member(struct workspace *w, const struct member *member,
                      const struct cw_command *command, const struct cw_args *args) {
    struct cw_session *session = w->session;
    if (chdir(cw_cstr(&session->arena, session->start_dir)) != 0)
        return cw_session_fail(session, cw_fail(errno), "cannot enter %" CW_FMT,
                               CW_ARG(session->start_dir));
    session->manifest_path = member->manifest_path;
    int code = command->run(session, args);
    cw_lock_release(session); /* held over to the next member, two runs could wait for each other */
    return code;
}

static int run_members(struct workspace *w, const struct cw_named_command *command,
                       const struct cw_args *args) {
    struct cw_session *session = w->session;
    bool one_only = command->command->scope == CW_SCOPE_ONE_PROJECT || args->positionals.len;
    if (one_only && w->members.len > 1) {
        cw_term_error(&session->term, "`cwdk %s` is here in a workspace of %zu projects",
                      command->name, w->members.len);
        cw_term_help(&session->term, "say which with -p, for example -p %" CW_FMT,
                     CW_ARG(w->members.items[0].name));
        return CW_EXIT_USAGE;
    }
    session->members = w->members.len;
    int worst = CW_EXIT_OK;
    struct cw_tap tap;
    if (strcmp(command->name, "test") == 0) {
        cw_tap_begin(&tap);
        session->tap = &tap;
    }
    for (size_t i = 0; i < w->members.len; i++) {
        int code = run_member(w, &w->members.items[i], command->command, args);
        worst = code > worst ? code : worst;
        if (code && (command->command->scope == CW_SCOPE_STOP_AT_FAILURE ||
                     code == CW_EXIT_ENVIRONMENT || code == CW_EXIT_INTERRUPTED))
            break;
    }
    if (session->tap)
        cw_tap_end(session->tap);
    session->tap = NULL;
    return worst;
}

int cw_workspace_run(struct cw_session *session, const struct cw_named_command *command,
                     const struct cw_args *args) {
    cw_str path;
    if (command->command->scope == CW_SCOPE_NONE || !is_workspace(session, &path))
        return command->command->run(session, args);
    struct workspace w;
    int code = open_workspace(session, path, &w);
    if (code == CW_EXIT_OK && session->package.len)
        code = choose(&w);
    session->package = (cw_str){0};
    return code ? code : run_members(&w, command, args);
}
