#include "cwdk/command.h"

#include "base/fs.h"
#include "cwdk/import/import.h"
#include "cwdk/import/paths.h"

enum { CONFIGURATION, OUTPUT, FORCE };

static const struct cw_option options[] = {
    [CONFIGURATION] = {"configuration", 0, "NAME", NULL,
                       "take this configuration for the release profile (default: Release)"},
    [OUTPUT] = {"output", 0, "FILE", NULL, "write the manifest there, in the project's folder"},
    [FORCE] = {"force", 0, NULL, NULL, "replace manifests that are there"},
};

/* The name of the package that a manifest is of; empty when it has none. */
static cw_str name_in(struct cw_session *session, cw_str manifest) {
    cw_str text, line;
    if (cw_failed(cw_fs_read(&session->arena, manifest, &text)))
        return (cw_str){0};
    while (cw_str_split(&text, '\n', &line)) {
        line = cw_str_trim(line);
        if (!cw_str_starts(line, CW_STR("name = \"")))
            continue;
        line = cw_str_from(line, 8);
        return cw_str_slice(line, 0, cw_str_find_char(line, '"'));
    }
    return (cw_str){0};
}

/* cwdk.toml, unless the workspace's or another project's is to lie there: then NAME.toml. */
static void place(struct cw_session *session, struct cw_map *taken, struct cw_imported *project,
                  bool asked_for, bool force) {
    struct cw_arena *arena = &session->arena;
    cw_str path = cw_path_normal(arena, cw_path_join(arena, project->folder, CW_STR("cwdk.toml")));
    cw_str other = cw_path_normal(
        arena, cw_path_join(arena, project->folder,
                            cw_strf(arena, "%" CW_FMT ".toml", CW_ARG(project->name))));
    bool foreign =
        !force && cw_fs_exists(path) && !cw_str_eq(name_in(session, path), project->name);
    if (cw_map_has(taken, path) || (foreign && !asked_for))
        path = other;
    (void)!cw_map_add(arena, taken, path, project);
    project->manifest = path;
    project->keep_manifest = !asked_for && !force && cw_fs_exists(path);
}

static int say_exists(struct cw_session *session, cw_str path) {
    cw_term_error(&session->term, "%" CW_FMT " exists already", CW_ARG(path));
    cw_term_help(&session->term, "--force replaces it; --output writes another file");
    return CW_EXIT_FAILED;
}

static const char *describe(const struct cw_imported *project) {
    return project->kind == CW_IMPORT_LIBRARY         ? "library"
           : project->kind == CW_IMPORT_EXPORT_DRIVER ? "export driver"
                                                      : "driver";
}

static int write_all(struct cw_session *session, struct cw_importer *importer, cw_str workspace,
                     bool force) {
    for (size_t i = 0; i < importer->projects.len; i++) {
        const struct cw_imported *project = importer->projects.items[i];
        if (!project->keep_manifest && !force && cw_fs_exists(project->manifest))
            return say_exists(session, project->manifest);
    }
    if (workspace.len && !force && cw_fs_exists(workspace))
        return say_exists(session, workspace);
    for (size_t i = 0; i < importer->projects.len; i++) {
        const struct cw_imported *project = importer->projects.items[i];
        if (project->keep_manifest) {
            cw_term_status(&session->term, "Kept", "%" CW_FMT, CW_ARG(project->manifest));
            continue;
        }
        cw_result result =
            cw_fs_write(project->manifest, cw_import_manifest_text(importer, project));
        if (cw_failed(result))
            return cw_session_fail(session, result, "cannot write %" CW_FMT,
                                   CW_ARG(project->manifest));
        cw_term_status(&session->term, "Created", "%" CW_FMT ": %" CW_FMT " %s `%" CW_FMT "`",
                       CW_ARG(project->manifest), CW_ARG(project->driver_type), describe(project),
                       CW_ARG(project->name));
    }
    if (workspace.len) {
        cw_result result =
            cw_fs_write(workspace, cw_import_workspace_text(importer, cw_path_dir(workspace),
                                                            importer->solution->path));
        if (cw_failed(result))
            return cw_session_fail(session, result, "cannot write %" CW_FMT, CW_ARG(workspace));
        cw_term_status(&session->term, "Created", "%" CW_FMT ": a workspace of %zu",
                       CW_ARG(workspace), importer->projects.len);
    }
    return CW_EXIT_OK;
}

static int say_not_importable(struct cw_session *session, const struct cw_imported *project) {
    struct cw_diag *diag =
        cw_diag_new(&session->arena, CW_ERROR, NULL, "this is not the project of a driver");
    cw_diag_primary(diag, project->span, "it is %" CW_FMT, CW_ARG(project->reason));
    cw_diag_help(diag, project->kind == CW_IMPORT_PACKAGE
                           ? "import the driver's project, or the solution"
                           : "cwdk builds drivers and the libraries they link");
    cw_emit(&session->diags.sink, diag);
    return CW_EXIT_FAILED;
}

static int import_project(struct cw_session *session, struct cw_importer *importer, cw_str path,
                          const struct cw_args *args) {
    struct cw_arena *arena = &session->arena;
    struct cw_solution solution;
    cw_str solution_path;
    struct cw_collect_sink quiet; /* nobody asked for the solution */
    cw_collect_sink_init(&quiet, &session->sources, arena);
    if (cw_solution_find(arena, path, &solution_path) &&
        cw_ok(cw_solution_load(arena, &quiet.sink, solution_path, &solution)))
        importer->solution = &solution;
    struct cw_imported *project;
    cw_result result = cw_import_project(importer, path, &project);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot import %" CW_FMT, CW_ARG(path));
    if (project->kind == CW_IMPORT_OTHER || project->kind == CW_IMPORT_PACKAGE)
        return say_not_importable(session, project);
    struct cw_map taken = {0};
    if (args->given[OUTPUT]) {
        project->manifest = cw_path_normal(arena, args->values[OUTPUT]);
        cw_str folder = cw_path_relative(arena, project->folder, cw_path_dir(project->manifest));
        if (!cw_str_eq(folder, CW_STR("."))) {
            cw_term_error(&session->term,
                          "--output names a file in %" CW_FMT
                          ", where the project is: the manifest's paths are relative to it",
                          CW_ARG(project->folder));
            return CW_EXIT_USAGE;
        }
        (void)!cw_map_add(arena, &taken, project->manifest, project);
    } else {
        place(session, &taken, project, true, args->given[FORCE]);
    }
    for (size_t i = 0; i < importer->projects.len; i++)
        if (importer->projects.items[i] != project)
            place(session, &taken, importer->projects.items[i], false, args->given[FORCE]);
    return write_all(session, importer, (cw_str){0}, args->given[FORCE]);
}

static int import_solution(struct cw_session *session, struct cw_importer *importer, cw_str path,
                           const struct cw_args *args) {
    if (args->given[OUTPUT]) {
        cw_term_error(&session->term, "--output is for one project, and this is a solution");
        return CW_EXIT_USAGE;
    }
    cw_result result = cw_import_solution(importer, path);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot import %" CW_FMT, CW_ARG(path));
    if (importer->projects.len == 0) {
        cw_term_error(&session->term, "there is no driver in %" CW_FMT, CW_ARG(path));
        return CW_EXIT_FAILED;
    }
    struct cw_arena *arena = &session->arena;
    cw_str folder = cw_path_dir(path);
    cw_str workspace = cw_path_normal(arena, cw_path_join(arena, folder, CW_STR("cwdk.toml")));
    struct cw_map taken = {0};
    bool alone = importer->projects.len == 1 &&
                 cw_str_eq(cw_path_normal(arena, importer->projects.items[0]->folder),
                           cw_path_normal(arena, folder));
    if (!alone)
        cw_map_set(arena, &taken, workspace, NULL);
    for (size_t i = 0; i < importer->projects.len; i++)
        place(session, &taken, importer->projects.items[i], true, args->given[FORCE]);
    return write_all(session, importer, alone ? (cw_str){0} : workspace, args->given[FORCE]);
}

static int run(struct cw_session *session, const struct cw_args *args) {
    cw_str path = cw_path_normal(&session->arena, args->positionals.items[0]);
    bool solution = cw_str_ends_nocase(path, CW_STR(".sln"));
    if (!solution && !cw_str_ends_nocase(path, CW_STR(".vcxproj"))) {
        cw_term_error(&session->term, "`%" CW_FMT "` is neither a .vcxproj nor a .sln",
                      CW_ARG(path));
        return CW_EXIT_USAGE;
    }
    if (!cw_fs_is_file(path)) {
        cw_term_error(&session->term, "there is no `%" CW_FMT "`", CW_ARG(path));
        return CW_EXIT_FAILED;
    }
    struct cw_importer importer;
    cw_importer_init(&importer, &session->arena, &session->diags.sink);
    importer.configuration = args->values[CONFIGURATION];
    importer.platform_include = cw_path_join(&session->arena, session->lib_dir, CW_STR("include"));
    cw_term_status(&session->term, "Importing", "%" CW_FMT, CW_ARG(path));
    int code = solution ? import_solution(session, &importer, path, args)
                        : import_project(session, &importer, path, args);
    if (code != CW_EXIT_OK)
        return code;
    cw_str notes = cw_notes_text(&importer.notes);
    fwrite(notes.ptr ? notes.ptr : "", 1, notes.len, stderr);
    return CW_EXIT_OK;
}

const struct cw_command cw_command_import = {
    .synopsis = "FILE.vcxproj|.sln",
    .summary = "Write the cwdk.toml of an existing Visual Studio driver project",
    .details = "What could not be carried over is listed at the end: file and line, what, and what "
               "to do about it.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .least = 1,
    .most = 1,
    .run = run,
};
