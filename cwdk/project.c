#include "cwdk/project.h"

#include <errno.h>
#include <unistd.h>
#include "base/fs.h"
#include "cwdk/command.h"
#include "cwdk/dependencies.h"
#include "cwdk/kit.h"

bool cw_project_find(struct cw_session *session, cw_str *ret_manifest_path) {
    cw_str dir;
    if (cw_failed(cw_fs_absolute(&session->arena, CW_STR("."), &dir)))
        return false;
    for (;;) {
        cw_str path = cw_path_join(&session->arena, dir, CW_STR("cwdk.toml"));
        if (cw_fs_is_file(path)) {
            *ret_manifest_path = path;
            return true;
        }
        if (cw_str_eq(dir, CW_STR("/")))
            return false;
        dir = cw_path_dir(dir);
    }
}

static int say_no_match(struct cw_session *session, struct cw_span span, const char *section,
                        const char *key, cw_str patterns) {
    struct cw_diag *diag =
        cw_diag_new(&session->arena, CW_ERROR, NULL, "no file matches %" CW_FMT, CW_ARG(patterns));
    if (span.file)
        cw_diag_primary(diag, span, "%s", "");
    else
        cw_diag_note(diag, "this is the default of `%s` in [%s]", key, section);
    cw_emit(&session->diags.sink, diag);
    return CW_EXIT_FAILED;
}

struct patterns {
    const char *section, *key;
    const struct cw_strs *texts;
    bool required;
    int arch; /* of [target.ARCH]; -1: not there */
};

static struct cw_span pattern_span(const struct cw_manifest *manifest, const struct patterns *p,
                                   size_t index) {
    return p->arch >= 0 ? cw_manifest_target_span(manifest, (enum cw_arch)p->arch, p->key, index)
                        : cw_manifest_item_span(manifest, p->section, p->key, index);
}

/* The files that a list of patterns in the manifest names, each once. A written pattern that names
 * nothing is most likely a slip, so it is said; of the default ones, any may. */
static int glob_all(struct cw_session *session, const struct cw_project *project, struct patterns p,
                    struct cw_strs *ret_files) {
    struct cw_map seen = {0};
    struct cw_strs files = {0};
    struct cw_buf names = cw_buf_new(&session->arena);
    bool written = pattern_span(&project->manifest, &p, 0).file != 0;
    for (size_t i = 0; i < p.texts->len; i++) {
        struct cw_strs found;
        cw_str name = cw_strf(&session->arena, "`%" CW_FMT "`", CW_ARG(p.texts->items[i]));
        cw_result result = cw_fs_glob(&session->arena, CW_STR("."), p.texts->items[i], &found);
        if (cw_failed(result))
            return cw_session_fail(session, result, "cannot look for %" CW_FMT,
                                   CW_ARG(p.texts->items[i]));
        for (size_t f = 0; f < found.len; f++)
            if (cw_map_add(&session->arena, &seen, found.items[f], NULL))
                cw_vec_push(&session->arena, &files, found.items[f]);
        if (found.len == 0 && p.required && written)
            return say_no_match(session, pattern_span(&project->manifest, &p, i), p.section, p.key,
                                name);
        cw_buf_addf(&names, "%s%" CW_FMT, i ? " or " : "", CW_ARG(name));
    }
    if (files.len == 0 && p.required && !written && p.texts->len)
        return say_no_match(session, (struct cw_span){0}, p.section, p.key, cw_buf_str(&names));
    *ret_files = files;
    return CW_EXIT_OK;
}

bool cw_language_of(cw_str source, enum cw_language *ret_language) {
    static const struct {
        cw_str ext;
        enum cw_language language;
    } languages[] = {
        {CW_STR_INIT(".c"), CW_LANG_C},    {CW_STR_INIT(".cpp"), CW_LANG_CXX},
        {CW_STR_INIT(".cc"), CW_LANG_CXX}, {CW_STR_INIT(".cxx"), CW_LANG_CXX},
        {CW_STR_INIT(".s"), CW_LANG_ASM},
    };
    cw_str ext = cw_path_ext(source);
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        if (!cw_str_eq_nocase(ext, languages[i].ext))
            continue;
        *ret_language = languages[i].language;
        return true;
    }
    return false;
}

/* Files that the pattern names and that are not what it is for. */
static int say_wrong_kind(struct cw_session *session, const struct cw_project *project,
                          const char *key, const struct cw_strs *patterns, cw_str file,
                          const char *what, const char *help) {
    struct cw_diag *diag =
        cw_diag_new(&session->arena, CW_ERROR, NULL, "`%" CW_FMT "` is not %s", CW_ARG(file), what);
    size_t index = 0;
    while (index < patterns->len && !cw_glob_match(patterns->items[index], file))
        index++;
    struct cw_span span = cw_manifest_item_span(&project->manifest, "build", key, index);
    if (span.file)
        cw_diag_primary(diag, span, "%s", "");
    cw_diag_help(diag, "%s", help);
    cw_emit(&session->diags.sink, diag);
    return CW_EXIT_FAILED;
}

static int check_sources(struct cw_session *session, struct cw_project *project,
                         const struct cw_strs *files) {
    for (size_t i = 0; i < files->len; i++) {
        enum cw_language language;
        if (!cw_language_of(files->items[i], &language))
            return say_wrong_kind(session, project, "sources", &project->manifest.sources,
                                  files->items[i], "a source that can be compiled",
                                  "by extension: .c, .cpp, .cc, .cxx, .S; resource scripts belong "
                                  "into `resources`");
        project->languages[language] = true;
    }
    return CW_EXIT_OK;
}

static int check_kinds(struct cw_session *session, struct cw_project *project) {
    int code = check_sources(session, project, &project->sources);
    for (size_t a = 0; a < 2 && code == CW_EXIT_OK; a++)
        code = check_sources(session, project, &project->more[a]);
    for (size_t i = 0; i < project->resources.len && code == CW_EXIT_OK; i++)
        if (!cw_str_eq_nocase(cw_path_ext(project->resources.items[i]), CW_STR(".rc")))
            return say_wrong_kind(session, project, "resources", &project->manifest.resources,
                                  project->resources.items[i], "a resource script",
                                  "their extension is .rc");
    return code;
}

static int say_no_input(struct cw_session *session, struct cw_span span, cw_str path) {
    struct cw_diag *diag =
        cw_diag_new(&session->arena, CW_ERROR, NULL, "there is no `%" CW_FMT "`", CW_ARG(path));
    if (span.file)
        cw_diag_primary(diag, span, "%s", "");
    cw_diag_help(diag, "paths are seen from the manifest's folder");
    cw_emit(&session->diags.sink, diag);
    return CW_EXIT_FAILED;
}

static int find_what_is_generated_from(struct cw_session *session, struct cw_project *project) {
    const struct cw_manifest *manifest = &project->manifest;
    for (size_t i = 0; i < manifest->generates.len; i++)
        if (!cw_fs_is_file(manifest->generates.items[i].source))
            return say_no_input(session, manifest->generates.items[i].span,
                                manifest->generates.items[i].source);
    for (size_t i = 0; i < manifest->wpp_scan.len; i++)
        if (!cw_fs_is_file(manifest->wpp_scan.items[i]))
            return say_no_input(session, cw_manifest_item_span(manifest, "wpp", "scan", i),
                                manifest->wpp_scan.items[i]);
    if (manifest->module_definition.len && !cw_fs_is_file(manifest->module_definition))
        return say_no_input(session, cw_manifest_span(manifest, "build", "module-definition"),
                            manifest->module_definition);
    if (!manifest->has_wpp)
        return CW_EXIT_OK;
    if (manifest->wpp_sources.len)
        return glob_all(session, project,
                        (struct patterns){"wpp", "sources", &manifest->wpp_sources, true, -1},
                        &project->wpp_sources);
    return CW_EXIT_OK;
}

/* Commands see the members; this is a manifest that another one names. */
static int say_is_workspace(struct cw_session *session, cw_str path) {
    cw_term_error(&session->term, "%" CW_FMT " is a workspace, not a project", CW_ARG(path));
    return CW_EXIT_FAILED;
}

static int find_manifest(struct cw_session *session, cw_str *ret_path) {
    if (session->manifest_path.len) {
        *ret_path = session->manifest_path;
        if (cw_fs_exists(*ret_path))
            return CW_EXIT_OK;
        cw_term_error(&session->term, "there is no `%" CW_FMT "`", CW_ARG(*ret_path));
        return CW_EXIT_FAILED;
    }
    if (cw_project_find(session, ret_path))
        return CW_EXIT_OK;
    cw_term_error(&session->term, "there is no cwdk.toml here or in a folder above");
    cw_term_help(&session->term, "`cwdk new PATH --kmdf` makes a project");
    return CW_EXIT_FAILED;
}

cw_str cw_project_shown_path(struct cw_session *session, cw_str path) {
    cw_str here;
    if (cw_failed(cw_fs_absolute(&session->arena, CW_STR("."), &here)))
        return path;
    size_t slash = cw_str_ends(here, CW_STR("/")) ? here.len - 1 : here.len;
    bool below = cw_str_starts(path, here) && path.len > slash && path.ptr[slash] == '/';
    return below ? cw_str_from(path, slash + 1) : path;
}

static int find_files(struct cw_session *session, struct cw_project *project) {
    struct cw_manifest *m = &project->manifest;
    const struct {
        struct patterns patterns;
        struct cw_strs *files;
    } lists[] = {
        {{"build", "sources", &m->sources, true, -1}, &project->sources},
        {{"target", "sources", &m->extras[CW_ARCH_X64].sources, true, CW_ARCH_X64},
         &project->more[CW_ARCH_X64]},
        {{"target", "sources", &m->extras[CW_ARCH_ARM64].sources, true, CW_ARCH_ARM64},
         &project->more[CW_ARCH_ARM64]},
        {{"build", "resources", &m->resources, true, -1}, &project->resources},
        {{"test", "sources", &m->test_sources, false, -1}, &project->tests},
    };
    int code = CW_EXIT_OK;
    for (size_t i = 0; i < sizeof lists / sizeof *lists && code == CW_EXIT_OK; i++)
        code = glob_all(session, project, lists[i].patterns, lists[i].files);
    return code;
}

int cw_project_open(struct cw_session *session, struct cw_project *ret_project) {
    cw_str path;
    int code = find_manifest(session, &path);
    if (code == CW_EXIT_OK)
        code = cw_project_open_at(session, path, ret_project);
    if (code == CW_EXIT_OK && session->package.len &&
        !cw_str_eq(session->package, ret_project->manifest.name)) {
        cw_say_unknown(session, "project here", session->package, &ret_project->manifest.name, 1);
        return CW_EXIT_USAGE;
    }
    return code;
}

int cw_project_open_at(struct cw_session *session, cw_str path, struct cw_project *ret_project) {
    struct cw_project project = {0};
    path = cw_project_shown_path(session, path);
    cw_result result =
        cw_manifest_load(&session->arena, &session->diags.sink, path, &project.manifest);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot read %" CW_FMT, CW_ARG(path));
    if (chdir(project.manifest.root.ptr) != 0)
        return cw_session_fail(session, cw_fail(errno), "cannot enter %" CW_FMT,
                               CW_ARG(project.manifest.root));
    if (project.manifest.is_workspace)
        return say_is_workspace(session, path);
    int code = find_files(session, &project);
    if (code == CW_EXIT_OK)
        code = check_kinds(session, &project);
    if (code == CW_EXIT_OK)
        code = find_what_is_generated_from(session, &project);
    if (code)
        return code;
    project.include = project.manifest.include;
    cw_str name = cw_path_name(project.manifest.path);
    project.target_dir =
        cw_str_eq(name, CW_STR("cwdk.toml"))
            ? CW_STR("target")
            : cw_strf(&session->arena, "target/%" CW_FMT, CW_ARG(cw_path_stem(name)));
    code = cw_kit_open(session, &project);
    if (code == CW_EXIT_OK)
        code = cw_dependencies_find(session, &project);
    if (code == CW_EXIT_OK)
        *ret_project = project;
    return code;
}

cw_str cw_arch_name(enum cw_arch arch) {
    return arch == CW_ARCH_X64 ? CW_STR("x64") : CW_STR("arm64");
}

static void append(struct cw_arena *arena, struct cw_strs *list, const struct cw_strs *more) {
    struct cw_strs both = {0};
    for (size_t i = 0; i < list->len + more->len && more->len; i++)
        cw_vec_push(arena, &both, i < list->len ? list->items[i] : more->items[i - list->len]);
    if (more->len)
        *list = both;
}

/* The project as it is for one processor. */
static const struct cw_project *for_arch(struct cw_session *session,
                                         const struct cw_project *project, enum cw_arch arch) {
    struct cw_arena *arena = &session->arena;
    struct cw_project *copy = cw_new(arena, struct cw_project);
    *copy = *project;
    struct cw_manifest *m = &copy->manifest;
    const struct cw_arch_extras *extras = &m->extras[arch];
    append(arena, &copy->sources, &project->more[arch]);
    append(arena, &copy->include, &extras->include);
    append(arena, &m->defines, &extras->defines);
    append(arena, &m->libraries, &extras->libraries);
    append(arena, &m->compiler_args, &extras->compiler_args);
    append(arena, &m->linker_args, &extras->linker_args);
    for (size_t i = 0; i < copy->sources.len && m->has_wpp && m->wpp_sources.len == 0; i++) {
        enum cw_language language;
        if (cw_language_of(copy->sources.items[i], &language) && language != CW_LANG_ASM)
            cw_vec_push(arena, &copy->wpp_sources, copy->sources.items[i]);
    }
    return copy;
}

struct cw_target cw_target_make(struct cw_session *session, const struct cw_project *project,
                                enum cw_profile_kind profile, enum cw_arch arch) {
    struct cw_arena *arena = &session->arena;
    bool dev = profile == CW_PROFILE_DEV;
    project = for_arch(session, project, arch);
    struct cw_target target = {
        .project = project,
        .profile = dev ? &project->manifest.dev : &project->manifest.release,
        .profile_name = dev ? CW_STR("dev") : CW_STR("release"),
        .arch = arch,
        .arch_name = cw_arch_name(arch),
        .check_level = project->manifest.check_level,
    };
    const struct cw_manifest *manifest = &project->manifest;
    cw_str name = manifest->name;
    const char *ext = manifest->kind == CW_KIND_LIBRARY  ? "lib"
                      : manifest->type == CW_DRIVER_UMDF ? "dll"
                                                         : "sys";
    target.dir = cw_strf(arena, "%" CW_FMT "/%" CW_FMT "/%" CW_FMT, CW_ARG(project->target_dir),
                         CW_ARG(target.profile_name), CW_ARG(target.arch_name));
    target.image =
        cw_strf(arena, "%" CW_FMT "/%" CW_FMT ".%s", CW_ARG(target.dir), CW_ARG(name), ext);
    target.pdb = cw_strf(arena, "%" CW_FMT "/%" CW_FMT ".pdb", CW_ARG(target.dir), CW_ARG(name));
    target.map = cw_strf(arena, "%" CW_FMT "/%" CW_FMT ".map", CW_ARG(target.dir), CW_ARG(name));
    if (manifest->kind == CW_KIND_EXPORT_DRIVER)
        target.import_library =
            cw_strf(arena, "%" CW_FMT "/%" CW_FMT ".lib", CW_ARG(target.dir), CW_ARG(name));
    target.gen = cw_path_join(arena, target.dir, CW_STR("gen"));
    target.package =
        cw_strf(arena, "%" CW_FMT "/package/%" CW_FMT, CW_ARG(target.dir), CW_ARG(name));
    return target;
}

void cw_target_archs(const struct cw_project *project, cw_str text, bool ret_wanted[2]) {
    if (text.len == 0)
        text = project->manifest.target_arch;
    bool all = cw_str_eq(text, CW_STR("all"));
    ret_wanted[CW_ARCH_X64] = all || cw_str_eq(text, CW_STR("x64"));
    ret_wanted[CW_ARCH_ARM64] = all || cw_str_eq(text, CW_STR("arm64"));
}

bool cw_matches_any(const struct cw_strs *patterns, cw_str path) {
    for (size_t i = 0; i < patterns->len; i++)
        if (cw_glob_match(patterns->items[i], path))
            return true;
    return false;
}
