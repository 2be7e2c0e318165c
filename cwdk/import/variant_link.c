/* Libraries, and what the linker is told. */
#include "cwdk/import/variant.h"

#include "base/fs.h"
#include "cwdk/import/kit.h"
#include "cwdk/import/paths.h"

static cw_str without_extension(cw_str name) {
    return cw_str_ends_nocase(name, CW_STR(".lib")) ? cw_str_slice(name, 0, name.len - 4) : name;
}

static void add_library(struct cw_variant *variant, cw_str entry, struct cw_span span) {
    struct cw_msbuild *project = &variant->project;
    struct cw_arena *arena = project->arena;
    cw_str path = cw_unix_path(arena, entry), unset, found;
    cw_str name = without_extension(cw_path_name(path));
    bool from_kit = cw_str_find(path, CW_STR("<kit>")) != CW_NPOS;
    bool made = cw_str_find(path, CW_STR("<out>")) != CW_NPOS;
    if (cw_is_unset(path, &unset)) {
        if (cw_is_unset(name, NULL)) {
            if (path.len > unset.len + strlen(CW_UNSET_MARK) + 1)
                cw_note_at(project->notes, span, CW_STR("add it to `libraries` in [build]"),
                           "a library is named by $(%" CW_FMT "), which is not set in the project",
                           CW_ARG(unset));
            return;
        }
    }
    if (name.len == 0)
        return;
    if (made || (!from_kit && cw_str_find_char(path, '/') != CW_NPOS &&
                 !cw_path_find(arena, project->folder, path, &found))) {
        /* Whose output folder it is says whose output it is; other folders differ by configuration.
         */
        cw_str folder = cw_str_slice(path, 0, made ? cw_str_find(path, CW_STR("<out>")) : 0);
        cw_values_add(arena, &variant->lists[CW_LIST_OTHER_OUTPUTS],
                      cw_strf(arena, "%" CW_FMT "%" CW_FMT, CW_ARG(folder), CW_ARG(name)), span);
        return;
    }
    if (!from_kit && cw_path_find(arena, project->folder, path, &found) && cw_fs_is_file(found)) {
        cw_str relative = cw_path_relative(arena, project->folder, found);
        if (cw_str_find_char(relative, '/') == CW_NPOS)
            relative = cw_strf(arena, "./%" CW_FMT, CW_ARG(relative));
        cw_values_add(arena, &variant->lists[CW_LIST_LIBRARIES], relative, span);
        return;
    }
    if (!cw_kit_is_implied_library(name))
        cw_values_add(arena, &variant->lists[CW_LIST_LIBRARIES], cw_str_lower(arena, name), span);
}

/* "a.lib;b.lib", and "a.lib b.lib" as older projects have it. */
static void add_libraries(struct cw_variant *variant, const struct cw_metas *metas) {
    const struct cw_meta *said = cw_meta(metas, "AdditionalDependencies");
    if (!said)
        return;
    struct cw_strs entries = cw_list(variant->project.arena, said->value);
    for (size_t i = 0; i < entries.len; i++) {
        cw_str rest = entries.items[i];
        for (size_t at; (at = cw_str_find(rest, CW_STR(".lib "))) != CW_NPOS;
             rest = cw_str_trim(cw_str_from(rest, at + 5)))
            add_library(variant, cw_str_slice(rest, 0, at + 4), said->span);
        add_library(variant, rest, said->span);
    }
}

/* Options of the linker that are carried as they are, by their beginning in lower case. */
static bool is_carried_option(cw_str lower) {
    static const char *const starts[] = {
        "/integritycheck", "/section:", "/merge:pageconst", "/merge:_text",
        "/include:",       "/export:",  "/alternatename:"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (cw_str_starts(lower, cw_str_of(starts[i])))
            return true;
    return false;
}

static bool is_harmless_option(cw_str lower) {
    static const char *const starts[] = {
        "/ignore",
        "/map",
        "/debug",
        "/opt",
        "/incremental",
        "/guard",
        "/wx",
        "/nologo",
        "/ltcg",
        "/verbose",
        "/pdb",
        "/release",
        "/osversion",
        "/subsystem",
        "/driver",
        "/kernel",
        "/brepro",
        "/cetcompat",
        "/dynamicbase",
        "/nxcompat",
        "/version",
        "/manifest",
        "/time",
        "/profile",
        "/machine",
        "/highentropyva",
        "/fullbuild",
        "/pdbaltpath",
        "/largeaddressaware",
        "/gs",
        "/nodefaultlib:libcmt",
        "/debugtype",
        "/emittoolversioninfo",
        "/emitpogophaseinfo",
        "/dll",
        "/experimental",
        "/d2",
        "/spgo",
        "/nocoffgrpinfo",
    };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (cw_str_starts(lower, cw_str_of(starts[i])))
            return true;
    return false;
}

static void add_options(struct cw_variant *variant, const struct cw_metas *metas) {
    struct cw_msbuild *project = &variant->project;
    const struct cw_meta *said = cw_meta(metas, "AdditionalOptions");
    struct cw_strs words = {0};
    if (said)
        words = cw_option_words(project->arena, said->value);
    for (size_t i = 0; i < words.len; i++) {
        cw_str word = words.items[i];
        if (cw_is_unset(word, NULL) || cw_str_eq_nocase(word, CW_STR("-N")))
            continue;
        if (cw_str_starts(word, CW_STR("-")))
            word = cw_strf(project->arena, "/%" CW_FMT, CW_ARG(cw_str_from(word, 1)));
        cw_str lower = cw_str_lower(project->arena, word);
        if (is_carried_option(lower))
            cw_values_add(project->arena, &variant->lists[CW_LIST_LINKER_ARGS], word, said->span);
        else if (!is_harmless_option(lower))
            cw_note_at(project->notes, said->span,
                       CW_STR("`linker-args` in [build] takes options of lld-link"),
                       "the linker option `%" CW_FMT "`", CW_ARG(word));
    }
}

/* "DriverEntry" and the entries that wrap it are the driver model's. */
static bool is_usual_entry(cw_str entry) {
    static const char *const names[] = {"DriverEntry", "GsDriverEntry", "FxDriverEntry",
                                        "_DllMainCRTStartup", "FxDriverEntryUm"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cw_str_eq(entry, cw_str_of(names[i])))
            return true;
    return false;
}

/* A property that asks for a framework's class extension makes the kit link its stub. */
static void add_class_extensions(struct cw_variant *variant) {
    static const struct {
        const char *property, *library;
    } extensions[] = {{"UcmDriver", "ucmcxstub"}, {"NetAdapterDriver", "netadaptercxstub"}};
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
        const struct cw_property *property =
            cw_property_find(&variant->project, cw_str_of(extensions[i].property));
        if (property && cw_str_eq_nocase(cw_str_trim(property->value), CW_STR("true")))
            add_library(variant, cw_str_of(extensions[i].library), property->span);
    }
}

void cw_variant_link(struct cw_variant *variant) {
    struct cw_msbuild *project = &variant->project;
    struct cw_metas link = cw_definition(project, "Link"), lib = cw_definition(project, "Lib");
    bool library =
        cw_str_eq_nocase(cw_property(project, "ConfigurationType"), CW_STR("StaticLibrary"));
    if (!library) {
        add_libraries(variant, &link);
        add_options(variant, &link);
        add_class_extensions(variant);
        struct cw_items items = cw_items_of(project, "Link"),
                        more = cw_items_of(project, "Library");
        for (size_t i = 0; i < items.len; i++)
            add_libraries(variant, &items.items[i]->metas);
        for (size_t i = 0; i < more.len; i++)
            add_library(variant, more.items[i]->name, more.items[i]->span);
    }
    const struct cw_meta *definition = cw_meta(&link, "ModuleDefinitionFile");
    cw_str path;
    if (!library && definition && definition->value.len &&
        cw_variant_file(variant, definition->value, definition->span, "the module definition file",
                        &path))
        variant->module_definition = path;
    cw_str entry = cw_str_trim(cw_meta_text(&link, "EntryPointSymbol"));
    if (!library && entry.len && !is_usual_entry(entry))
        variant->entry = entry;
    cw_str output = cw_meta_text(library ? &lib : &link, "OutputFile");
    output = cw_path_stem(cw_path_name(cw_unix_path(project->arena, output)));
    if (output.len && !cw_is_unset(output, NULL))
        variant->output_name = output;
}
