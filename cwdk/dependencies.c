#include "cwdk/dependencies.h"

#include <errno.h>
#include <unistd.h>
#include "base/fs.h"
#include "cwdk/build.h"

/* A manifest on the way from the project to what is looked at, innermost first. */
struct chain {
    const struct chain *outer;
    cw_str absolute; /* of the manifest */
    cw_str name;
};

static int refuse(struct cw_session *session, struct cw_span span, cw_str message,
                  const char *help) {
    struct cw_diag *diag =
        cw_diag_new(&session->arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(message));
    cw_diag_primary(diag, span, "%s", "");
    if (help)
        cw_diag_help(diag, "%s", help);
    cw_emit(&session->diags.sink, diag);
    return CW_EXIT_FAILED;
}

static int refuse_cycle(struct cw_session *session, const struct chain *chain,
                        const struct cw_dependency *dependency, cw_str absolute) {
    cw_str circle = dependency->name;
    for (const struct chain *c = chain; c; c = c->outer) {
        circle =
            cw_strf(&session->arena, "%" CW_FMT " -> %" CW_FMT, CW_ARG(c->name), CW_ARG(circle));
        if (cw_str_eq(c->absolute, absolute))
            break;
    }
    return refuse(session, dependency->span,
                  cw_strf(&session->arena, "dependencies in a circle: %" CW_FMT, CW_ARG(circle)),
                  "one of them has to do without the other; what both need can be a third project");
}

/* "../lib" or "../lib/other.toml", from the folder of the manifest that names it. */
static cw_str manifest_of(struct cw_session *session, cw_str dir, cw_str path) {
    path = cw_path_normal(&session->arena, cw_path_join(&session->arena, dir, path));
    return cw_str_ends(path, CW_STR(".toml"))
               ? path
               : cw_path_join(&session->arena, path, CW_STR("cwdk.toml"));
}

static cw_str target_dir(struct cw_session *session, cw_str manifest_path) {
    cw_str name = cw_path_name(manifest_path);
    return cw_str_eq(name, CW_STR("cwdk.toml"))
               ? CW_STR("target")
               : cw_strf(&session->arena, "target/%" CW_FMT, CW_ARG(cw_path_stem(name)));
}

static int collect(struct cw_session *session, struct cw_project *project, struct cw_map *seen,
                   const struct chain *chain, const struct cw_manifest *manifest, cw_str dir);

static int collect_one(struct cw_session *session, struct cw_project *project, struct cw_map *seen,
                       const struct chain *chain, const struct cw_dependency *dependency,
                       cw_str dir) {
    struct cw_arena *arena = &session->arena;
    cw_str path = manifest_of(session, dir, dependency->path);
    cw_str absolute;
    cw_result result = cw_fs_absolute(arena, path, &absolute);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot find %" CW_FMT, CW_ARG(path));
    if (!cw_fs_is_file(path))
        return refuse(session, dependency->span,
                      cw_strf(arena, "there is no `%" CW_FMT "`", CW_ARG(path)),
                      "`path` is the folder of a project, or its manifest");
    for (const struct chain *c = chain; c; c = c->outer)
        if (cw_str_eq(c->absolute, absolute))
            return refuse_cycle(session, chain, dependency, absolute);
    if (cw_map_has(seen, absolute))
        return CW_EXIT_OK;
    struct cw_manifest manifest;
    result = cw_manifest_load(arena, &session->diags.sink, path, &manifest);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot read %" CW_FMT, CW_ARG(path));
    if (manifest.is_workspace)
        return refuse(session, dependency->span,
                      cw_strf(arena, "`%" CW_FMT "` is a workspace", CW_ARG(dependency->name)),
                      "a dependency is one project of it");
    cw_map_set(arena, seen, absolute, NULL);
    const struct chain next = {chain, absolute, manifest.name};
    /* What an export driver links is in its own image. */
    int code = manifest.kind == CW_KIND_LIBRARY
                   ? collect(session, project, seen, &next, &manifest, cw_path_dir(path))
                   : CW_EXIT_OK;
    if (code)
        return code;
    struct cw_linked_project linked = {
        .links = manifest.kind != CW_KIND_DRIVER,
        .is_export = manifest.kind == CW_KIND_EXPORT_DRIVER,
        .name = manifest.name,
        .manifest_path = absolute,
        .target_dir = cw_path_join(arena, cw_path_dir(path), target_dir(session, path)),
    };
    cw_vec_push(arena, &project->linked, linked);
    return CW_EXIT_OK;
}

static int collect(struct cw_session *session, struct cw_project *project, struct cw_map *seen,
                   const struct chain *chain, const struct cw_manifest *manifest, cw_str dir) {
    int code = CW_EXIT_OK;
    for (size_t i = 0; i < manifest->dependencies.len && code == CW_EXIT_OK; i++)
        code = collect_one(session, project, seen, chain, &manifest->dependencies.items[i], dir);
    return code;
}

int cw_dependencies_find(struct cw_session *session, struct cw_project *project) {
    struct cw_map seen = {0};
    const struct chain self = {
        .absolute = cw_path_join(&session->arena, project->manifest.root,
                                 cw_path_name(project->manifest.path)),
        .name = project->manifest.name,
    };
    return collect(session, project, &seen, &self, &project->manifest, (cw_str){0});
}

struct cw_strs cw_dependency_libraries(struct cw_session *session, const struct cw_target *target) {
    struct cw_strs paths = {0};
    for (size_t i = 0; i < target->project->linked.len; i++) {
        const struct cw_linked_project *linked = &target->project->linked.items[i];
        if (!linked->links)
            continue;
        cw_vec_push(&session->arena, &paths,
                    cw_strf(&session->arena, "%" CW_FMT "/%" CW_FMT "/%" CW_FMT "/%" CW_FMT ".lib",
                            CW_ARG(linked->target_dir), CW_ARG(target->profile_name),
                            CW_ARG(target->arch_name), CW_ARG(linked->name)));
    }
    return paths;
}

struct cw_strs cw_dependency_images(struct cw_session *session, const struct cw_target *target) {
    struct cw_strs paths = {0};
    for (size_t i = 0; i < target->project->linked.len; i++) {
        const struct cw_linked_project *linked = &target->project->linked.items[i];
        if (linked->is_export)
            cw_vec_push(&session->arena, &paths,
                        cw_strf(&session->arena,
                                "%" CW_FMT "/%" CW_FMT "/%" CW_FMT "/%" CW_FMT ".sys",
                                CW_ARG(linked->target_dir), CW_ARG(target->profile_name),
                                CW_ARG(target->arch_name), CW_ARG(linked->name)));
    }
    return paths;
}

struct cw_strs cw_dependency_folders(struct cw_session *session, const struct cw_target *target) {
    struct cw_strs paths = {0};
    for (size_t i = 0; i < target->project->linked.len; i++)
        cw_vec_push(&session->arena, &paths,
                    cw_strf(&session->arena, "%" CW_FMT "/%" CW_FMT "/%" CW_FMT,
                            CW_ARG(target->project->linked.items[i].target_dir),
                            CW_ARG(target->profile_name), CW_ARG(target->arch_name)));
    return paths;
}

/* With the other project's root as the working folder. */
static int build_there(struct cw_session *session, const struct cw_target *target,
                       const struct cw_linked_project *linked, cw_str jobs) {
    struct cw_project project;
    int code = cw_project_open_at(session, linked->manifest_path, &project);
    if (code)
        return code;
    enum cw_profile_kind profile =
        cw_str_eq(target->profile_name, CW_STR("dev")) ? CW_PROFILE_DEV : CW_PROFILE_RELEASE;
    struct cw_target dependency = cw_target_make(session, &project, profile, target->arch);
    return cw_build_driver(session, &dependency, jobs);
}

int cw_dependencies_build(struct cw_session *session, const struct cw_target *target, cw_str jobs) {
    const struct cw_project *project = target->project;
    int code = CW_EXIT_OK;
    for (size_t i = 0; i < project->linked.len && code == CW_EXIT_OK; i++) {
        const struct cw_linked_project *linked = &project->linked.items[i];
        cw_str key = cw_strf(&session->arena, "%" CW_FMT " %" CW_FMT " %" CW_FMT,
                             CW_ARG(linked->manifest_path), CW_ARG(target->profile_name),
                             CW_ARG(target->arch_name));
        if (!cw_map_add(&session->arena, &session->built, key, NULL))
            continue;
        code = build_there(session, target, linked, jobs);
        if (code == CW_EXIT_FAILED)
            cw_term_error(&session->term,
                          "could not build `%" CW_FMT "`, on which `%" CW_FMT "` depends",
                          CW_ARG(linked->name), CW_ARG(project->manifest.name));
    }
    if (project->linked.len && chdir(project->manifest.root.ptr) != 0)
        return cw_session_fail(session, cw_fail(errno), "cannot enter %" CW_FMT,
                               CW_ARG(project->manifest.root));
    return code;
}
