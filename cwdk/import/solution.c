#include "cwdk/import/solution.h"

#include "base/fs.h"
#include "base/utf.h"
#include "cwdk/import/paths.h"

enum { LEVELS_UP = 6 };

static cw_result fail_at(struct cw_arena *arena, struct cw_sink *sink, struct cw_span span,
                         const char *message, const char *label) {
    struct cw_diag *diag = cw_diag_new(arena, CW_ERROR, NULL, "%s", message);
    cw_diag_primary(diag, span, "%s", label);
    cw_diag_help(diag, "`cwdk import` takes a .vcxproj or a .sln of Visual Studio");
    cw_emit(sink, diag);
    return cw_fail(CW_REPORTED);
}

/* Takes the next "quoted" text off *rest. */
static bool take_quoted(cw_str *rest, cw_str *ret_text) {
    size_t open = cw_str_find_char(*rest, '"');
    if (open == CW_NPOS)
        return false;
    cw_str behind = cw_str_from(*rest, open + 1);
    size_t close = cw_str_find_char(behind, '"');
    if (close == CW_NPOS)
        return false;
    *ret_text = cw_str_slice(behind, 0, close);
    *rest = cw_str_from(behind, close + 1);
    return true;
}

/* Project("{TYPE}") = "NAME", "PATH", "{GUID}" */
static bool read_project(struct cw_arena *arena, cw_str line, struct cw_solution_project *project) {
    cw_str type, name, path, guid;
    if (!take_quoted(&line, &type) || !take_quoted(&line, &name) || !take_quoted(&line, &path) ||
        !take_quoted(&line, &guid))
        return false;
    project->name = name;
    project->path = cw_unix_path(arena, path);
    project->is_folder = cw_str_eq_nocase(type, CW_STR("{2150E333-8FDC-42A3-9474-1A3956D46DE8}"));
    return path.len > 0;
}

cw_result cw_solution_load(struct cw_arena *arena, struct cw_sink *sink, cw_str path,
                           struct cw_solution *ret_solution) {
    struct cw_solution solution = {.path = path, .folder = cw_path_dir(path)};
    CW_TRY(cw_sources_load(sink->sources, path, &solution.file));
    cw_str rest = cw_source_get(sink->sources, solution.file)->text, line;
    const char *start = rest.ptr;
    bool header = false;
    while (cw_str_split(&rest, '\n', &line)) {
        size_t at = (size_t)(line.ptr - start);
        line = cw_str_trim(line);
        struct cw_span span = cw_span(solution.file, at, at + line.len);
        header |= cw_str_find(line, CW_STR("Microsoft Visual Studio Solution File")) != CW_NPOS;
        if (!header && line.len > 3)
            return fail_at(arena, sink, span, "this is not a solution of Visual Studio",
                           "`Microsoft Visual Studio Solution File` is expected here");
        if (!cw_str_starts(line, CW_STR("Project(")))
            continue;
        struct cw_solution_project project = {.span = span};
        if (!read_project(arena, line, &project))
            return fail_at(arena, sink, span, "this line of the solution cannot be read",
                           "a type, a name, a path and a GUID in quotes are expected");
        cw_vec_push(arena, &solution.projects, project);
    }
    if (!header)
        return fail_at(arena, sink, cw_span(solution.file, 0, 0),
                       "this is not a solution of Visual Studio", "it is empty");
    *ret_solution = solution;
    return CW_OK;
}

static bool mentions(struct cw_arena *arena, cw_str solution, cw_str name) {
    cw_str text;
    if (cw_failed(cw_fs_read(arena, solution, &text)))
        return false;
    return cw_str_find(cw_str_lower(arena, text), cw_str_lower(arena, name)) != CW_NPOS;
}

bool cw_solution_find(struct cw_arena *arena, cw_str project_path, cw_str *ret_path) {
    cw_str folder = cw_path_dir(project_path), name = cw_path_name(project_path);
    for (unsigned up = 0; up <= LEVELS_UP; up++) {
        struct cw_strs names;
        if (cw_failed(cw_fs_list(arena, folder, &names)))
            return false;
        for (size_t i = 0; i < names.len; i++) {
            if (!cw_str_ends_nocase(names.items[i], CW_STR(".sln")))
                continue;
            cw_str path = cw_path_normal(arena, cw_path_join(arena, folder, names.items[i]));
            if (mentions(arena, path, name)) {
                *ret_path = path;
                return true;
            }
        }
        folder = cw_path_join(arena, folder, CW_STR(".."));
    }
    return false;
}
