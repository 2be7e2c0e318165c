/* The text of manifests. */
#include "cwdk/import/import.h"

#include "base/fs.h"
#include "cwdk/import/paths.h"

enum { LINE = 90 }; /* an array that is longer goes over several lines */

static void add_string(struct cw_buf *out, cw_str text) {
    cw_buf_add_char(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c == '"' || c == '\\')
            cw_buf_addf(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7F)
            cw_buf_addf(out, "\\u%04X", c);
        else
            cw_buf_add_char(out, (char)c);
    }
    cw_buf_add_char(out, '"');
}

static void add_key(struct cw_buf *out, const char *key, cw_str value) {
    if (value.len == 0)
        return;
    cw_buf_addf(out, "%s = ", key);
    add_string(out, value);
    cw_buf_add_char(out, '\n');
}

static void add_number(struct cw_buf *out, const char *key, cw_str value) {
    if (value.len)
        cw_buf_addf(out, "%s = %" CW_FMT "\n", key, CW_ARG(value));
}

static void add_array(struct cw_buf *out, const char *key, const struct cw_values *values) {
    if (values->len == 0)
        return;
    size_t length = strlen(key) + 6;
    for (size_t i = 0; i < values->len; i++)
        length += values->items[i].text.len + 4;
    bool tall = length > LINE;
    cw_buf_addf(out, "%s = [%s", key, tall ? "\n" : "");
    for (size_t i = 0; i < values->len; i++) {
        cw_buf_addf(out, "%s", tall ? "    " : i ? ", " : "");
        add_string(out, values->items[i].text);
        if (tall)
            cw_buf_add(out, CW_STR(",\n"));
    }
    cw_buf_add(out, CW_STR("]\n"));
}

/* A path with characters of patterns cannot be a pattern; it is matched by `?`. */
static void add_patterns(struct cw_buf *out, const char *key, const struct cw_values *paths) {
    struct cw_values patterns = {0};
    for (size_t i = 0; i < paths->len; i++) {
        char *text = cw_cstr(out->arena, paths->items[i].text);
        for (size_t c = 0; c < paths->items[i].text.len; c++)
            if (strchr("[]*", text[c]))
                text[c] = '?';
        cw_values_add(out->arena, &patterns, cw_str_of(text), paths->items[i].span);
    }
    add_array(out, key, &patterns);
}

static void add_package(struct cw_buf *out, const struct cw_imported *project) {
    cw_buf_add(out, CW_STR("[package]\n"));
    add_key(out, "name", project->name);
    add_key(out, "version", project->version);
    if (project->has_inf_class_sample)
        cw_buf_add(out, CW_STR("# The INF is of the class Sample, which is for Microsoft's samples "
                               "alone.\ninf-allow = [\"1284\"]\n"));
}

static void add_model(struct cw_buf *out, const struct cw_imported *project) {
    bool umdf = cw_str_eq(project->driver_type, CW_STR("UMDF"));
    cw_buf_add(out, CW_STR("\n[driver-model]\n"));
    add_key(out, "driver-type", project->driver_type);
    add_number(out, umdf ? "target-umdf-version-minor" : "target-kmdf-version-minor",
               project->framework_minor);
    add_number(out, umdf ? "minimum-umdf-version-minor" : "minimum-kmdf-version-minor",
               project->framework_minimum);
}

static void add_build(struct cw_buf *out, const struct cw_imported *project) {
    const struct cw_values *lists = project->lists;
    cw_buf_add(out, CW_STR("\n[build]\n"));
    if (project->kind != CW_IMPORT_DRIVER)
        add_key(out, "kind",
                project->kind == CW_IMPORT_LIBRARY ? CW_STR("library") : CW_STR("export-driver"));
    add_patterns(out, "sources", &lists[CW_LIST_SOURCES]);
    add_patterns(out, "resources", &lists[CW_LIST_RESOURCES]);
    add_array(out, "include", &lists[CW_LIST_INCLUDE]);
    add_array(out, "force-include", &lists[CW_LIST_FORCE_INCLUDE]);
    add_array(out, "defines", &lists[CW_LIST_DEFINES]);
    add_array(out, "libraries", &lists[CW_LIST_LIBRARIES]);
    add_key(out, "module-definition", project->module_definition);
    add_key(out, "entry", project->entry);
    add_key(out, "warnings", project->warnings);
    cw_buf_add(out,
               CW_STR("# What MSVC lets pass and C does not, with a warning: casts as lvalues, "
                      "functions declared again\n# with other pointer types.\n"
                      "msvc-liberties = true\n"));
    if (project->warnings_are_errors)
        cw_buf_add(out,
                   CW_STR("# Visual Studio treated its warnings as errors; `warnings-as-errors`"
                          " in a profile does so with\n# clang's, which are others.\n"));
    add_array(out, "compiler-args", &lists[CW_LIST_COMPILER_ARGS]);
    add_array(out, "linker-args", &lists[CW_LIST_LINKER_ARGS]);
    if (project->kind != CW_IMPORT_LIBRARY) {
        if (project->inf.len == 0)
            cw_buf_add(out,
                       CW_STR("# The project has no INF, so no package is made.\ninf = \"\"\n"));
        add_key(out, "inf", project->inf);
        add_key(out, "files", project->files);
    }
    add_key(out, "minimum-os", project->minimum_os);
}

static void add_wpp(struct cw_buf *out, const struct cw_imported *project) {
    const struct cw_values *lists = project->lists;
    if (!project->wpp)
        return;
    cw_buf_add(out, CW_STR("\n[wpp]\n"));
    if (!project->wpp_everywhere)
        add_patterns(out, "sources", &lists[CW_LIST_WPP_SOURCES]);
    add_array(out, "scan", &lists[CW_LIST_WPP_SCAN]);
    add_array(out, "functions", &lists[CW_LIST_WPP_FUNCTIONS]);
    add_array(out, "defines", &lists[CW_LIST_WPP_DEFINES]);
    if (project->recorder)
        cw_buf_add(out, CW_STR("recorder = true\n"));
    add_array(out, "preserve-extensions", &lists[CW_LIST_WPP_EXTENSIONS]);
    add_key(out, "module", project->wpp_module);
    add_key(out, "control-guid", project->wpp_control_guid);
}

static void add_generates(struct cw_buf *out, const struct cw_imported *project) {
    for (size_t i = 0; i < project->generates.len; i++) {
        const struct cw_import_generate *one = &project->generates.items[i];
        cw_buf_add(out, CW_STR("\n[[generate]]\n"));
        add_key(out, "tool", one->tool);
        add_key(out, "source", one->source);
        if (!cw_str_eq(one->name, cw_path_stem(cw_path_name(one->source))))
            add_key(out, "name", one->name);
        add_key(out, "header", one->header);
        add_key(out, "prefix", one->prefix);
    }
}

static void add_dependencies(struct cw_buf *out, const struct cw_imported *project) {
    for (size_t i = 0; i < project->dependencies.len; i++) {
        const struct cw_import_dependency *one = &project->dependencies.items[i];
        cw_str path = one->project->manifest;
        if (cw_str_eq(cw_path_name(path), CW_STR("cwdk.toml")))
            path = cw_path_dir(path);
        if (i == 0)
            cw_buf_add(out, CW_STR("\n[dependencies]\n"));
        add_string(out, one->name);
        cw_buf_add(out, CW_STR(" = { path = "));
        add_string(out, cw_path_relative(out->arena, cw_path_dir(project->manifest), path));
        cw_buf_add(out, CW_STR(" }\n"));
    }
}

static void add_targets(struct cw_buf *out, const struct cw_imported *project) {
    static const char *const names[] = {"x64", "arm64"};
    for (size_t t = 0; t < 2; t++) {
        const struct cw_values *lists = project->target_lists[t];
        bool any = false;
        for (int list = 0; list < CW_LISTS; list++)
            any |= lists[list].len > 0;
        if (!any)
            continue;
        cw_buf_addf(out, "\n[target.%s]\n", names[t]);
        add_patterns(out, "sources", &lists[CW_LIST_SOURCES]);
        add_array(out, "include", &lists[CW_LIST_INCLUDE]);
        add_array(out, "defines", &lists[CW_LIST_DEFINES]);
        add_array(out, "libraries", &lists[CW_LIST_LIBRARIES]);
        add_array(out, "compiler-args", &lists[CW_LIST_COMPILER_ARGS]);
        add_array(out, "linker-args", &lists[CW_LIST_LINKER_ARGS]);
    }
}

static void add_profiles(struct cw_buf *out, const struct cw_imported *project) {
    if (project->dev_defines.len) {
        cw_buf_add(out, CW_STR("\n[profile.dev]\n"));
        add_array(out, "defines", &project->dev_defines);
    }
    if (project->release_defines.len) {
        cw_buf_add(out, CW_STR("\n[profile.release]\n"));
        add_array(out, "defines", &project->release_defines);
    }
}

cw_str cw_import_manifest_text(struct cw_importer *importer, const struct cw_imported *project) {
    struct cw_buf out = cw_buf_new(importer->arena);
    cw_buf_addf(&out, "# Imported from %" CW_FMT " by cwdk import.\n",
                CW_ARG(cw_path_name(project->path)));
    add_package(&out, project);
    add_model(&out, project);
    add_build(&out, project);
    add_wpp(&out, project);
    add_generates(&out, project);
    add_dependencies(&out, project);
    cw_buf_add(&out,
               CW_STR("\n[check]\n# The checker's errors do not stop the build; \"error\" makes "
                      "them.\nlevel = \"warn\"\n"));
    add_targets(&out, project);
    add_profiles(&out, project);
    return cw_buf_str(&out);
}

cw_str cw_import_workspace_text(struct cw_importer *importer, cw_str folder, cw_str source) {
    struct cw_buf out = cw_buf_new(importer->arena);
    struct cw_values members = {0};
    for (size_t i = 0; i < importer->projects.len; i++) {
        cw_str manifest = importer->projects.items[i]->manifest;
        if (cw_str_eq(cw_path_name(manifest), CW_STR("cwdk.toml")))
            manifest = cw_path_dir(manifest);
        cw_values_add(importer->arena, &members,
                      cw_path_relative(importer->arena, folder, manifest), (struct cw_span){0});
    }
    cw_buf_addf(&out, "# Imported from %" CW_FMT " by cwdk import.\n[workspace]\n",
                CW_ARG(cw_path_name(source)));
    add_array(&out, "members", &members);
    return cw_buf_str(&out);
}
