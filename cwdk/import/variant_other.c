/* INFs and the package, generated files, references, and what has no counterpart. */
#include "cwdk/import/variant.h"

#include "base/fs.h"
#include "cwdk/import/paths.h"

static cw_str base_name(struct cw_arena *arena, cw_str path) {
    return cw_path_stem(cw_path_name(cw_unix_path(arena, path)));
}

static void add_inf(struct cw_variant *variant, const struct cw_item *item) {
    struct cw_msbuild *project = &variant->project;
    cw_str path;
    if (!cw_variant_file(variant, item->name, item->span, "the INF", &path))
        return;
    cw_values_add(project->arena, &variant->lists[CW_LIST_INFS], path, item->span);
    cw_str stamp = cw_str_trim(cw_meta_text(&item->metas, "TimeStamp"));
    if (stamp.len && !cw_str_eq(stamp, CW_STR("*")))
        variant->time_stamp = stamp;
}

static bool is_inf(cw_str name) {
    return cw_str_eq_nocase(cw_path_ext(name), CW_STR(".inf")) ||
           cw_str_eq_nocase(cw_path_ext(name), CW_STR(".inx"));
}

static void add_package_files(struct cw_variant *variant) {
    struct cw_msbuild *project = &variant->project;
    struct cw_items items = cw_variant_items(variant, "FilesToPackage");
    for (size_t i = 0; i < items.len; i++) {
        const struct cw_item *item = items.items[i];
        cw_str path;
        if (cw_str_find(item->name, CW_STR("<out>")) != CW_NPOS ||
            cw_str_find(item->name, CW_STR("<kit>")) != CW_NPOS)
            continue; /* what the build makes */
        if (is_inf(item->name))
            add_inf(variant, item);
        else if (cw_variant_file(variant, item->name, item->span, "the file of the package", &path))
            cw_values_add(project->arena, &variant->lists[CW_LIST_PACKAGE_FILES], path, item->span);
        cw_str below = cw_meta_text(&item->metas, "PackageRelativeDirectory");
        if (below.len)
            cw_note_at(project->notes, item->span,
                       CW_STR("a package is one folder; the INF's [SourceDisksFiles] must agree"),
                       "the place `%" CW_FMT "` in the package of `%" CW_FMT "`", CW_ARG(below),
                       CW_ARG(cw_path_name(item->name)));
    }
}

static void add_messages(struct cw_variant *variant, const char *type) {
    struct cw_msbuild *project = &variant->project;
    struct cw_items items = cw_variant_items(variant, type);
    for (size_t i = 0; i < items.len; i++) {
        const struct cw_item *item = items.items[i];
        cw_str extension = cw_str_lower(project->arena, cw_path_ext(item->name)), path;
        bool custom = cw_str_eq_nocase(cw_str_of(type), CW_STR("CustomBuild"));
        bool messages = cw_str_eq(extension, CW_STR(".mc")) ||
                        cw_str_eq(extension, CW_STR(".man")) ||
                        cw_str_eq(extension, CW_STR(".xml"));
        cw_str command = cw_str_lower(project->arena, cw_meta_text(&item->metas, "Command"));
        if (custom && command.len == 0)
            continue;
        if (!messages || (custom && cw_str_find(command, CW_STR("mc")) == CW_NPOS)) {
            cw_note_at(project->notes, item->span,
                       CW_STR("run it before `cwdk build` and keep what it makes in the project"),
                       "the build step for `%" CW_FMT "`: programs of a project are not run",
                       CW_ARG(item->name));
            continue;
        }
        if (!cw_variant_file(variant, item->name, item->span, "the message file", &path))
            continue;
        cw_str name =
            base_name(project->arena, cw_meta_text(&item->metas, "GeneratedFilesBaseName"));
        struct cw_import_generate generate = {
            .tool = CW_STR("mc"), .source = path, .name = name, .span = item->span};
        cw_vec_push(project->arena, &variant->generates, generate);
    }
}

/* Performance counters: a manifest, too; CTRPP's own names for what it makes are kept. */
static void add_counters(struct cw_variant *variant) {
    struct cw_msbuild *project = &variant->project;
    struct cw_items items = cw_variant_items(variant, "Ctrpp");
    for (size_t i = 0; i < items.len; i++) {
        const struct cw_item *item = items.items[i];
        cw_str path;
        if (!cw_variant_file(variant, item->name, item->span, "the manifest of counters", &path))
            continue;
        cw_str header = cw_meta_text(&item->metas, "HeaderFileNameForProvider");
        struct cw_import_generate generate = {.tool = CW_STR("mc"),
                                              .source = path,
                                              .name = base_name(project->arena, header),
                                              .prefix = cw_meta_text(&item->metas, "AddPrefix"),
                                              .span = item->span};
        cw_vec_push(project->arena, &variant->generates, generate);
    }
}

/* The header that Wmimofck makes from a binary MOF of that name. */
static cw_str mof_header(struct cw_variant *variant, cw_str bmf) {
    struct cw_arena *arena = variant->project.arena;
    struct cw_items items = cw_variant_items(variant, "Wmimofck");
    for (size_t i = 0; i < items.len; i++) {
        cw_str header = cw_meta_text(&items.items[i]->metas, "HeaderOutputFile");
        if (header.len && cw_str_eq_nocase(base_name(arena, items.items[i]->name), bmf))
            return cw_path_name(cw_unix_path(arena, header));
    }
    return (cw_str){0};
}

static void add_mof(struct cw_variant *variant, const char *type) {
    struct cw_arena *arena = variant->project.arena;
    struct cw_items items = cw_variant_items(variant, type);
    for (size_t i = 0; i < items.len; i++) {
        const struct cw_item *item = items.items[i];
        cw_str path;
        if (!cw_variant_file(variant, item->name, item->span, "the MOF file", &path))
            continue;
        cw_str name = base_name(arena, cw_meta_text(&item->metas, "CreateBinaryMofFile"));
        cw_str bmf = name.len ? name : base_name(arena, item->name);
        struct cw_import_generate generate = {.tool = CW_STR("mofcomp"),
                                              .source = path,
                                              .name = name,
                                              .header = mof_header(variant, bmf),
                                              .span = item->span};
        cw_vec_push(arena, &variant->generates, generate);
    }
}

static void note_others(struct cw_variant *variant) {
    static const struct {
        const char *type, *what, *remedy;
    } others[] = {
        {"MASM", "assembler source for MASM", "write it for clang's assembler, as a .S file"},
        {"MARMASM", "assembler source for ARM", "write it for clang's assembler, as a .S file"},
        {"NASM", "assembler source for NASM", "write it for clang's assembler, as a .S file"},
        {"Midl", "interface definition", "run MIDL elsewhere and keep what it makes"},
        {"Manifest", "manifest of an application", ""},
    };
    struct cw_msbuild *project = &variant->project;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        struct cw_items items = cw_variant_items(variant, others[i].type);
        for (size_t n = 0; n < items.len; n++)
            cw_note_at(project->notes, items.items[n]->span, cw_str_of(others[i].remedy),
                       "the %s `%" CW_FMT "`", others[i].what, CW_ARG(items.items[n]->name));
    }
    static const char *const events[] = {"PreBuildEvent", "PreLinkEvent", "PostBuildEvent",
                                         "CustomBuildStep"};
    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        struct cw_metas definition = cw_definition(project, events[i]);
        const struct cw_meta *command = cw_meta(&definition, "Command");
        if (command && command->value.len)
            cw_note_at(project->notes, command->span,
                       CW_STR("run it yourself around `cwdk build`, if the driver needs it"),
                       "the %s: programs of a project are not run", events[i]);
    }
}

void cw_variant_other(struct cw_variant *variant) {
    struct cw_msbuild *project = &variant->project;
    struct cw_items items = cw_variant_items(variant, "ResourceCompile");
    cw_str path;
    for (size_t i = 0; i < items.len; i++)
        if (cw_variant_file(variant, items.items[i]->name, items.items[i]->span,
                            "the resource script", &path))
            cw_values_add(project->arena, &variant->lists[CW_LIST_RESOURCES], path,
                          items.items[i]->span);
    items = cw_variant_items(variant, "Inf");
    for (size_t i = 0; i < items.len; i++)
        add_inf(variant, items.items[i]);
    add_package_files(variant);
    add_messages(variant, "MessageCompile");
    add_messages(variant, "CustomBuild");
    add_counters(variant);
    add_mof(variant, "MofComp");
    add_mof(variant, "GenerateBmf");
    items = cw_items_of(project, "ProjectReference");
    for (size_t i = 0; i < items.len; i++)
        cw_values_add(project->arena, &variant->lists[CW_LIST_REFERENCES], items.items[i]->name,
                      items.items[i]->span);
    note_others(variant);
}
