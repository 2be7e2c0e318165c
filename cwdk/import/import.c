#include "cwdk/import/import.h"

#include "base/fs.h"
#include "cwdk/import/kit.h"
#include "cwdk/import/paths.h"

void cw_importer_init(struct cw_importer *importer, struct cw_arena *arena, struct cw_sink *sink) {
    *importer = (struct cw_importer){.arena = arena, .sink = sink};
    importer->notes = (struct cw_notes){.arena = arena, .sources = sink->sources};
}

/* --- configurations --- */

struct choice {
    struct cw_strs configurations; /* Release, then Debug; both or one */
    struct cw_strs platforms;      /* x64, then ARM64 */
};

static bool contains_nocase(struct cw_arena *arena, cw_str text, const char *word) {
    return cw_str_find(cw_str_lower(arena, text), cw_str_of(word)) != CW_NPOS;
}

/* The configuration of that name, or the last one with the word in its name. */
static cw_str pick(struct cw_arena *arena, const struct cw_strs *names, const char *word) {
    cw_str picked = {0};
    for (size_t i = 0; i < names->len; i++)
        if (cw_str_eq_nocase(names->items[i], cw_str_of(word)))
            return names->items[i];
    for (size_t i = 0; i < names->len; i++)
        if (contains_nocase(arena, names->items[i], word))
            picked = names->items[i];
    return picked;
}

static void add_once(struct cw_arena *arena, struct cw_strs *names, cw_str name) {
    for (size_t i = 0; i < names->len; i++)
        if (cw_str_eq_nocase(names->items[i], name))
            return;
    cw_vec_push(arena, names, name);
}

static cw_result fail_choice(struct cw_importer *importer, const struct cw_msbuild *project,
                             const struct cw_strs *names, const char *what) {
    struct cw_diag *diag =
        cw_diag_new(importer->arena, CW_ERROR, NULL, "the project has no %s", what);
    cw_diag_primary(diag, cw_span(project->file, 0, 0), "%s", "");
    struct cw_buf list = cw_buf_new(importer->arena);
    for (size_t i = 0; i < names->len; i++)
        cw_buf_addf(&list, "%s`%" CW_FMT "`", i ? ", " : "", CW_ARG(names->items[i]));
    cw_diag_note(diag, "it has %" CW_FMT, CW_ARG(cw_buf_str(&list)));
    cw_emit(importer->sink, diag);
    return cw_fail(CW_REPORTED);
}

/* "Win10 Release" has "Win10 Debug" beside it. */
static cw_str debug_of(struct cw_arena *arena, const struct cw_strs *names, cw_str release) {
    size_t at = cw_str_find(cw_str_lower(arena, release), CW_STR("release"));
    if (at == CW_NPOS)
        return pick(arena, names, "debug");
    cw_str twin = cw_strf(arena, "%" CW_FMT "Debug%" CW_FMT, CW_ARG(cw_str_slice(release, 0, at)),
                          CW_ARG(cw_str_from(release, at + 7)));
    for (size_t i = 0; i < names->len; i++)
        if (cw_str_eq_nocase(names->items[i], twin))
            return names->items[i];
    return pick(arena, names, "debug");
}

static cw_result choose(struct cw_importer *importer, const struct cw_msbuild *project,
                        struct choice *ret_choice) {
    struct cw_arena *arena = importer->arena;
    struct cw_items items = cw_items_of(project, "ProjectConfiguration");
    struct cw_strs names = {0}, platforms = {0};
    for (size_t i = 0; i < items.len; i++) {
        cw_str rest = items.items[i]->name, name;
        if (!cw_str_split(&rest, '|', &name))
            continue;
        add_once(arena, &names, name);
        add_once(arena, &platforms, rest);
    }
    struct choice choice = {0};
    static const char *const wanted[] = {"x64", "ARM64"};
    for (size_t i = 0; i < 2; i++)
        for (size_t p = 0; p < platforms.len; p++)
            if (cw_str_eq_nocase(platforms.items[p], cw_str_of(wanted[i])))
                cw_vec_push(arena, &choice.platforms, platforms.items[p]);
    if (items.len == 0) { /* they are said in a file that is not here */
        cw_vec_push(arena, &names, CW_STR("Release"));
        cw_vec_push(arena, &names, CW_STR("Debug"));
        cw_vec_push(arena, &choice.platforms, CW_STR("x64"));
        cw_vec_push(arena, &choice.platforms, CW_STR("ARM64"));
    }
    if (choice.platforms.len == 0) {
        *ret_choice = choice;
        return CW_OK;
    }
    cw_str release = pick(arena, &names, "release");
    if (importer->configuration.len) {
        release = (cw_str){0};
        for (size_t i = 0; i < names.len; i++)
            if (cw_str_eq_nocase(names.items[i], importer->configuration))
                release = names.items[i];
        if (release.len == 0)
            return fail_choice(
                importer, project, &names,
                cw_strf(arena, "configuration `%" CW_FMT "`", CW_ARG(importer->configuration)).ptr);
    }
    if (release.len == 0)
        release = names.items[0];
    cw_vec_push(arena, &choice.configurations, release);
    cw_str debug = debug_of(arena, &names, release);
    if (debug.len && !cw_str_eq(debug, release))
        cw_vec_push(arena, &choice.configurations, debug);
    *ret_choice = choice;
    return CW_OK;
}

/* --- one project --- */

static cw_str solution_dir(struct cw_importer *importer, cw_str folder) {
    if (!importer->solution)
        return (cw_str){0};
    cw_str relative = cw_path_relative(importer->arena, folder, importer->solution->folder);
    return cw_strf(importer->arena, "%" CW_FMT "/", CW_ARG(relative));
}

static cw_result load(struct cw_importer *importer, struct cw_notes *notes, cw_str path,
                      cw_str configuration, cw_str platform, struct cw_msbuild *ret_project) {
    struct cw_msbuild_options options = {.configuration = configuration,
                                         .platform = platform,
                                         .solution_dir = solution_dir(importer, cw_path_dir(path))};
    return cw_msbuild_load(importer->arena, importer->sink, notes, path, &options, ret_project);
}

/* A look at a project that says nothing about what is in it: its main configuration. The choice is
 * empty when it has none for a processor of ours. */
static cw_result look(struct cw_importer *importer, cw_str path, struct cw_msbuild *ret_project,
                      struct choice *ret_choice) {
    struct cw_notes unheard = {.arena = importer->arena, .sources = importer->sink->sources};
    struct choice choice = {0};
    CW_TRY(load(importer, &unheard, path, CW_STR("Release"), CW_STR("x64"), ret_project));
    CW_TRY(choose(importer, ret_project, &choice));
    *ret_choice = choice;
    if (choice.platforms.len == 0 ||
        (cw_str_eq(choice.configurations.items[0], CW_STR("Release")) &&
         cw_str_eq(choice.platforms.items[0], CW_STR("x64"))))
        return CW_OK;
    return load(importer, &unheard, path, choice.configurations.items[0], choice.platforms.items[0],
                ret_project);
}

static cw_result read_variants(struct cw_importer *importer, struct cw_imported *project,
                               const struct choice *choice) {
    struct cw_variant variants[4];
    size_t count = 0;
    memset(variants, 0, sizeof variants);
    for (size_t c = 0; c < choice->configurations.len; c++) {
        for (size_t p = 0; p < choice->platforms.len; p++) {
            struct cw_variant *variant = &variants[count++];
            variant->configuration = choice->configurations.items[c];
            variant->platform = choice->platforms.items[p];
            variant->debug = c > 0;
            CW_TRY(load(importer, &importer->notes, project->path, variant->configuration,
                        variant->platform, &variant->project));
            if (count == 1) {
                CW_TRY(cw_import_kind(importer, variant, project));
                if (project->kind == CW_IMPORT_OTHER)
                    return CW_OK;
            }
            cw_variant_read(variant);
        }
    }
    cw_import_merge(importer, variants, count, project);
    return CW_OK;
}

/* --- dependencies --- */

static bool is_driver(const struct cw_msbuild *project) {
    return cw_str_eq_nocase(cw_property(project, "ConfigurationType"), CW_STR("Driver")) ||
           cw_property(project, "UMDF_VERSION_MAJOR").len > 0;
}

static bool makes_library(const struct cw_msbuild *project) {
    return cw_str_eq_nocase(cw_property(project, "ConfigurationType"), CW_STR("StaticLibrary")) ||
           cw_str_eq_nocase(cw_property(project, "DriverType"), CW_STR("ExportDriver"));
}

/* Which library each project of the solution makes. */
static void learn_outputs(struct cw_importer *importer) {
    importer->outputs_are_known = true;
    for (size_t i = 0; importer->solution && i < importer->solution->projects.len; i++) {
        const struct cw_solution_project *one = &importer->solution->projects.items[i];
        struct cw_msbuild project;
        struct choice choice;
        cw_str path;
        if (one->is_folder || !cw_str_ends_nocase(one->path, CW_STR(".vcxproj")) ||
            !cw_path_find(importer->arena, importer->solution->folder, one->path, &path))
            continue;
        struct cw_collect_sink quiet; /* a project nobody asked for may be broken */
        cw_collect_sink_init(&quiet, importer->sink->sources, importer->arena);
        struct cw_sink *before = importer->sink;
        importer->sink = &quiet.sink;
        cw_result result = look(importer, path, &project, &choice);
        importer->sink = before;
        if (cw_failed(result))
            continue;
        cw_str *kept = cw_new(importer->arena, cw_str);
        *kept = path;
        if (is_driver(&project))
            (void)!cw_map_add(
                importer->arena, &importer->images,
                cw_str_lower(importer->arena, cw_property(&project, "TargetFileName")), kept);
        if (!makes_library(&project))
            continue;
        struct cw_metas lib = cw_definition(&project, "Lib");
        cw_str output = cw_path_stem(
            cw_path_name(cw_unix_path(importer->arena, cw_meta_text(&lib, "OutputFile"))));
        if (output.len == 0)
            output = cw_property(&project, "TargetName");
        (void)!cw_map_add(importer->arena, &importer->outputs,
                          cw_str_lower(importer->arena, output), kept);
    }
}

/* A project file in a folder whose name or target is that of the library. */
static bool project_in(struct cw_importer *importer, cw_str folder, cw_str library,
                       cw_str *ret_path) {
    struct cw_strs names;
    if (cw_failed(cw_fs_list(importer->arena, folder, &names)))
        return false;
    size_t found = 0;
    for (size_t i = 0; i < names.len; i++) {
        if (!cw_str_ends_nocase(names.items[i], CW_STR(".vcxproj")))
            continue;
        *ret_path =
            cw_path_normal(importer->arena, cw_path_join(importer->arena, folder, names.items[i]));
        if (cw_str_eq_nocase(cw_path_stem(names.items[i]), library))
            return true;
        found++;
    }
    return found == 1;
}

static cw_result depend_on(struct cw_importer *importer, struct cw_imported *project, cw_str path,
                           bool *ret_linked) {
    struct cw_imported *other;
    CW_TRY(cw_import_project(importer, path, &other));
    *ret_linked = other->kind == CW_IMPORT_LIBRARY || other->kind == CW_IMPORT_EXPORT_DRIVER;
    for (size_t i = 0; i < project->dependencies.len; i++)
        if (project->dependencies.items[i].project == other)
            return CW_OK;
    if (*ret_linked)
        cw_vec_push(importer->arena, &project->dependencies,
                    (struct cw_import_dependency){other->name, other});
    return CW_OK;
}

static cw_result follow_references(struct cw_importer *importer, struct cw_imported *project) {
    const struct cw_values *references = &project->lists[CW_LIST_REFERENCES];
    for (size_t i = 0; i < references->len; i++) {
        cw_str path;
        bool linked;
        if (cw_path_find(importer->arena, project->folder, references->items[i].text, &path))
            CW_TRY(depend_on(importer, project, path, &linked));
        else
            cw_note_at(&importer->notes, references->items[i].span,
                       CW_STR("[dependencies] takes it when it is there"),
                       "the referenced project `%" CW_FMT "` is not there",
                       CW_ARG(references->items[i].text));
    }
    return CW_OK;
}

/* Libraries that other projects make: by the solution, or by whose output folder they lie in. */
static cw_result follow_outputs(struct cw_importer *importer, struct cw_imported *project) {
    const struct cw_values *outputs = &project->lists[CW_LIST_OTHER_OUTPUTS];
    if (outputs->len && !importer->outputs_are_known)
        learn_outputs(importer);
    for (size_t i = 0; i < outputs->len; i++) {
        cw_str name = cw_path_name(outputs->items[i].text), path;
        cw_str folder =
            cw_path_join(importer->arena, project->folder, cw_path_dir(outputs->items[i].text));
        const cw_str *known = cw_map_get(&importer->outputs, cw_str_lower(importer->arena, name));
        bool linked = false;
        if (cw_str_find_char(outputs->items[i].text, '/') != CW_NPOS &&
            project_in(importer, folder, name, &path))
            CW_TRY(depend_on(importer, project, path, &linked));
        if (!linked && known)
            CW_TRY(depend_on(importer, project, *known, &linked));
        if (!linked)
            cw_note_at(&importer->notes, outputs->items[i].span,
                       CW_STR("import the project that makes it and add it to [dependencies]; or "
                              "add the library, once it is there, to `libraries` in [build]"),
                       "the library `%" CW_FMT "`, which is not there and not of a known project",
                       CW_ARG(name));
    }
    return CW_OK;
}

/* An INF may copy another project's driver: that one is built first, and packed. */
static cw_result follow_images(struct cw_importer *importer, struct cw_imported *project) {
    if (project->copied.len > 1 && !importer->outputs_are_known)
        learn_outputs(importer);
    for (size_t i = 0; i < project->copied.len; i++) {
        const cw_str *path =
            cw_map_get(&importer->images, cw_str_lower(importer->arena, project->copied.items[i]));
        struct cw_imported *other;
        if (!path || cw_str_eq_nocase(cw_path_stem(project->copied.items[i]), project->name))
            continue; /* nobody's, or this one's */
        CW_TRY(cw_import_project(importer, *path, &other));
        if (other->is_read && other->kind == CW_IMPORT_DRIVER)
            cw_vec_push(importer->arena, &project->dependencies,
                        (struct cw_import_dependency){other->name, other});
    }
    return CW_OK;
}

/* A library named without a folder may be another project's of the solution, too. */
static void take_siblings(struct cw_importer *importer, struct cw_imported *project) {
    struct cw_values *libraries = &project->lists[CW_LIST_LIBRARIES];
    if (libraries->len && !importer->outputs_are_known)
        learn_outputs(importer);
    size_t kept = 0;
    for (size_t i = 0; i < libraries->len; i++) {
        cw_str *path = cw_map_get(&importer->outputs, libraries->items[i].text);
        if (path && !cw_str_eq(*path, project->path))
            cw_values_add(importer->arena, &project->lists[CW_LIST_OTHER_OUTPUTS],
                          libraries->items[i].text, libraries->items[i].span);
        else
            libraries->items[kept++] = libraries->items[i];
    }
    libraries->len = kept;
}

cw_result cw_import_project(struct cw_importer *importer, cw_str path,
                            struct cw_imported **ret_project) {
    cw_str absolute;
    CW_TRY(cw_fs_absolute(importer->arena, path, &absolute));
    struct cw_imported *project = cw_map_get(&importer->by_path, absolute);
    if (project) {
        *ret_project = project;
        return CW_OK;
    }
    project = cw_new(importer->arena, struct cw_imported);
    *project = (struct cw_imported){.path = path, .folder = cw_path_dir(path)};
    cw_map_set(importer->arena, &importer->by_path, absolute, project);
    struct cw_msbuild first;
    struct choice choice;
    CW_TRY(look(importer, path, &first, &choice));
    CW_TRY(cw_import_kind(importer, &(struct cw_variant){.project = first}, project));
    if (choice.platforms.len == 0) {
        project->kind = CW_IMPORT_OTHER;
        project->reason = CW_STR("a project without a configuration for x64 or ARM64");
    }
    if (project->kind != CW_IMPORT_OTHER)
        CW_TRY(read_variants(importer, project, &choice));
    if (project->kind != CW_IMPORT_OTHER && project->kind != CW_IMPORT_PACKAGE) {
        cw_import_find_headers(importer, project);
        take_siblings(importer, project);
        CW_TRY(follow_references(importer, project));
        CW_TRY(follow_outputs(importer, project));
        CW_TRY(follow_images(importer, project));
        cw_vec_push(importer->arena, &importer->projects, project);
    }
    project->is_read = true;
    *ret_project = project;
    return CW_OK;
}

/* --- solutions --- */

/* What a package project packs goes to the driver that it references and that has no INF. */
static void give_to_driver(struct cw_importer *importer, const struct cw_imported *package) {
    const struct cw_values *references = &package->lists[CW_LIST_REFERENCES];
    for (size_t i = 0; package->inf.len && i < references->len; i++) {
        cw_str path, absolute;
        if (!cw_path_find(importer->arena, package->folder, references->items[i].text, &path) ||
            cw_failed(cw_fs_absolute(importer->arena, path, &absolute)))
            continue;
        struct cw_imported *driver = cw_map_get(&importer->by_path, absolute);
        if (!driver || driver->kind != CW_IMPORT_DRIVER || driver->inf.len)
            continue;
        for (int list = CW_LIST_INFS; list <= CW_LIST_PACKAGE_FILES; list++)
            for (size_t v = 0; v < package->lists[list].len; v++) {
                const struct cw_value *value = &package->lists[list].items[v];
                cw_str file = cw_path_join(importer->arena, package->folder, value->text);
                cw_values_add(importer->arena, &driver->lists[list],
                              cw_path_relative(importer->arena, driver->folder, file), value->span);
            }
        cw_import_choose_inf(importer, driver, (cw_str){0});
        return;
    }
}

static void note_other(struct cw_importer *importer, const struct cw_solution_project *one,
                       const struct cw_imported *project) {
    if (project->kind == CW_IMPORT_OTHER)
        cw_note_at(&importer->notes, one->span, CW_STR("build it as before"),
                   "`%" CW_FMT "` is %" CW_FMT, CW_ARG(one->name), CW_ARG(project->reason));
}

cw_result cw_import_solution(struct cw_importer *importer, cw_str path) {
    importer->solution = cw_new(importer->arena, struct cw_solution);
    CW_TRY(cw_solution_load(importer->arena, importer->sink, path, importer->solution));
    CW_VEC(struct cw_imported *) packages = {0};
    for (size_t i = 0; i < importer->solution->projects.len; i++) {
        const struct cw_solution_project *one = &importer->solution->projects.items[i];
        cw_str file;
        struct cw_imported *project;
        if (one->is_folder)
            continue;
        if (!cw_path_find(importer->arena, importer->solution->folder, one->path, &file)) {
            cw_note_at(&importer->notes, one->span, CW_STR("import again when it is there"),
                       "the project `%" CW_FMT "` is not there", CW_ARG(one->path));
            continue;
        }
        if (!cw_str_ends_nocase(file, CW_STR(".vcxproj"))) {
            cw_note_at(&importer->notes, one->span, CW_STR("build it as before"),
                       "`%" CW_FMT "` is not a project of C or C++", CW_ARG(one->name));
            continue;
        }
        CW_TRY(cw_import_project(importer, file, &project));
        note_other(importer, one, project);
        if (project->kind == CW_IMPORT_PACKAGE)
            cw_vec_push(importer->arena, &packages, project);
    }
    for (size_t i = 0; i < packages.len; i++)
        give_to_driver(importer, packages.items[i]);
    return CW_OK;
}
