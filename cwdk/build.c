#include "cwdk/build.h"

#include "base/fs.h"
#include "cwdk/dependencies.h"
#include "cwdk/lock.h"
#include "cwdk/ninja.h"
#include "cwdk/seal.h"

/* The checker's run over a file ends in a stamp which holds its warnings as text. Printing the
 * stamps after the build shows every warning each time, and in the order of the sources. */
static int print_warnings(struct cw_session *session, const struct cw_target *target) {
    const struct cw_strs *sources = &target->project->sources;
    for (size_t i = 0; i < sources->len; i++) {
        if (!cw_is_checked(target, sources->items[i]))
            continue;
        cw_str path = cw_check_stamp_path(session, target, sources->items[i]);
        cw_str text;
        cw_result result = cw_fs_read(&session->arena, path, &text);
        if (cw_failed(result))
            return cw_session_fail(session, result, "cannot read %" CW_FMT, CW_ARG(path));
        for (size_t at = 0; at < text.len;) {
            bool escape = text.ptr[at] == '\033';
            size_t end = at + 1;
            while (end < text.len && (escape ? text.ptr[end - 1] != 'm' : text.ptr[end] != '\033'))
                end++;
            if (!escape || session->term.colour)
                fwrite(text.ptr + at, 1, end - at, stderr);
            at = end;
        }
    }
    return CW_EXIT_OK;
}

void cw_say_unchecked(struct cw_session *session, const struct cw_project *project) {
    size_t count = 0;
    if (project->manifest.type == CW_DRIVER_UMDF && session->term.verbosity >= CW_NORMAL) {
        cw_term_note(&session->term,
                     "the checker reads kernel drivers only: this one is not checked");
        return;
    }
    for (size_t i = 0; i < project->sources.len; i++) {
        enum cw_language language;
        count += cw_language_of(project->sources.items[i], &language) && language == CW_LANG_CXX;
    }
    if (count && session->term.verbosity >= CW_NORMAL)
        cw_term_note(&session->term, "the checker reads C only: %zu C++ source%s not checked",
                     count, count == 1 ? " is" : "s are");
}

/* Finds out before the compilers do that the target folder cannot be written, and says it better.
 */
static int probe_target(struct cw_session *session, const struct cw_target *target) {
    cw_str path = cw_path_join(&session->arena, target->dir, CW_STR("probe"));
    cw_result result = cw_fs_make_dirs(target->dir);
    if (cw_ok(result))
        result = cw_fs_write(path, CW_STR("written to see whether it can be\n"));
    if (cw_ok(result))
        result = cw_fs_remove_file(path);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot write to %" CW_FMT, CW_ARG(target->dir));
    return CW_EXIT_OK;
}

static bool has_tools(struct cw_session *session, const struct cw_target *target) {
    const struct cw_project *project = target->project;
    const char *tools[5] = {"ninja", "clang-19",
                            cw_target_is_image(target) ? "lld-link-19" : "llvm-lib-19"};
    if (project->resources.len && cw_target_is_image(target))
        tools[3] = "llvm-rc-19";
    return cw_session_need_tools(session, tools);
}

int cw_build_driver(struct cw_session *session, const struct cw_target *target, cw_str jobs) {
    if (!has_tools(session, target))
        return CW_EXIT_ENVIRONMENT;
    int code = cw_dependencies_build(session, target, jobs);
    if (code == CW_EXIT_OK)
        code = probe_target(session, target);
    if (code == CW_EXIT_OK)
        code = cw_lock_take(session, target->project);
    if (code == CW_EXIT_OK)
        code = cw_ninja_write(session, target);
    if (code == CW_EXIT_OK)
        code = cw_ninja_run(session, target, "driver", jobs);
    if (code == CW_EXIT_OK && cw_target_is_image(target) &&
        target->project->manifest.type != CW_DRIVER_UMDF)
        code = cw_seal_image(session, target->image);
    if (code)
        return code;
    if (!cw_str_eq(target->check_level, CW_STR("off")))
        cw_say_unchecked(session, target->project);
    return print_warnings(session, target);
}

int cw_build_all(struct cw_session *session, const struct cw_target *target, cw_str check_level,
                 cw_str jobs) {
    struct cw_target with_level = *target;
    if (check_level.len)
        with_level.check_level = check_level;
    int code = cw_build_driver(session, &with_level, jobs);
    return code ? code : cw_build_package(session, &with_level);
}

int cw_build_clients(struct cw_session *session, const struct cw_target *target, cw_str jobs) {
    return cw_ninja_run(session, target, "clients", jobs);
}
