#include "cwdk/session.h"

#include <errno.h>
#include "base/fs.h"

int cw_session_init(struct cw_session *session) {
    *session = (struct cw_session){0};
    cw_sources_init(&session->sources, &session->arena);
    cw_session_set_output(session, CW_COLOUR_AUTO, CW_NORMAL);
    cw_result result = cw_fs_self(&session->arena, &session->self);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot find out where this program is");
    result = cw_fs_absolute(&session->arena, CW_STR("."), &session->start_dir);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot find the working folder");
    session->bin_dir = cw_path_dir(session->self);
    session->lib_dir =
        cw_path_join(&session->arena, cw_path_dir(session->bin_dir), CW_STR("lib/cwdk"));
    return CW_EXIT_OK;
}

void cw_session_set_output(struct cw_session *session, enum cw_colour_policy colour,
                           enum cw_verbosity verbosity) {
    cw_term_init(&session->term, stderr, colour, verbosity);
    cw_render_sink_init(&session->diags, &session->sources, stderr, session->term.colour);
}

void cw_session_release(struct cw_session *session) { cw_arena_release(&session->arena); }

int cw_session_exit(cw_result result) {
    if (result.code == CW_INTERRUPTED)
        return CW_EXIT_INTERRUPTED;
    return result.code > 0 ? CW_EXIT_ENVIRONMENT : CW_EXIT_FAILED;
}

int cw_session_fail(struct cw_session *session, cw_result result, const char *format, ...) {
    if (result.code == CW_REPORTED)
        return CW_EXIT_FAILED;
    if (result.code == CW_INTERRUPTED) {
        cw_term_error(&session->term, "interrupted");
        return CW_EXIT_INTERRUPTED;
    }
    va_list args;
    va_start(args, format);
    cw_str what = cw_strv(&session->arena, format, args);
    va_end(args);
    cw_term_error(&session->term, "%" CW_FMT ": %s", CW_ARG(what), cw_result_text(result));
    return cw_session_exit(result);
}

cw_str cw_session_path(struct cw_session *session, cw_str path) {
    return path.len ? cw_path_join(&session->arena, session->start_dir, path) : path;
}

bool cw_session_own_file(struct cw_session *session, const char *relative, cw_str *ret_path) {
    cw_str path = cw_path_join(&session->arena, session->lib_dir, cw_str_of(relative));
    if (cw_fs_exists(path)) {
        *ret_path = path;
        return true;
    }
    cw_term_error(&session->term, "cwdk's own file %" CW_FMT " is missing", CW_ARG(path));
    cw_term_help(&session->term, "this installation is not complete; build or install it again");
    return false;
}

bool cw_session_need_tools(struct cw_session *session, const char *const *names) {
    static const struct {
        const char *program;
        const char *package;
    } packages[] = {
        {"clang-19", "clang-19"},          {"lld-link-19", "lld-19"},
        {"llvm-rc-19", "llvm-19"},         {"llvm-lib-19", "llvm-19"},
        {"llvm-symbolizer-19", "llvm-19"}, {"ninja", "ninja-build"},
        {"osslsigncode", "osslsigncode"},
    };
    for (; *names; names++) {
        if (cw_proc_find(&session->arena, cw_str_of(*names), NULL))
            continue;
        cw_term_error(&session->term, "the program `%s` is not on PATH", *names);
        for (size_t i = 0; i < sizeof packages / sizeof *packages; i++)
            if (strcmp(packages[i].program, *names) == 0)
                cw_term_help(&session->term, "on Debian: apt install %s", packages[i].package);
        return false;
    }
    return true;
}
