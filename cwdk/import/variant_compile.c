/* ClCompile: sources, and what the compiler is told about them. */
#include "cwdk/import/variant.h"

#include "base/fs.h"
#include "cwdk/import/kit.h"
#include "cwdk/import/paths.h"

/* How many sources say a value; one that not all say cannot be said of them alone. */
struct tally {
    struct cw_map counts; /* value -> size_t */
    struct cw_values values;
    size_t sources;
};

static void count(struct cw_arena *arena, struct tally *tally, cw_str value, struct cw_span span) {
    size_t *number = cw_map_get(&tally->counts, value);
    if (!number) {
        number = cw_new(arena, size_t);
        cw_map_set(arena, &tally->counts, value, number);
        cw_vec_push(arena, &tally->values, (struct cw_value){value, span});
    }
    ++*number;
}

static void settle(struct cw_variant *variant, const struct tally *tally,
                   enum cw_import_list list) {
    for (size_t i = 0; i < tally->values.len; i++) {
        const struct cw_value *value = &tally->values.items[i];
        size_t number = *(const size_t *)cw_map_get(&tally->counts, value->text);
        cw_values_add(variant->project.arena, &variant->lists[list], value->text, value->span);
        if (number < tally->sources)
            cw_note_at(variant->project.notes, value->span,
                       CW_STR("if that is wrong, say it with #if and #define in the sources"),
                       "%s `%" CW_FMT "` is for %zu of %zu sources; in the manifest it is for all",
                       cw_import_list_name(list), CW_ARG(value->text), number, tally->sources);
    }
}

static bool is_from_kit(cw_str path) {
    return cw_str_find(path, CW_STR("<kit>")) != CW_NPOS ||
           cw_str_find(path, CW_STR("<out>")) != CW_NPOS;
}

/* Folders that are not there are passed over, as the compilers do. */
static void add_folders(struct cw_variant *variant, cw_str text, struct cw_span span) {
    struct cw_msbuild *project = &variant->project;
    struct cw_strs entries = cw_list(project->arena, text);
    for (size_t i = 0; i < entries.len; i++) {
        cw_str path = cw_unix_path(project->arena, entries.items[i]), found, unset;
        if (path.len == 0 || is_from_kit(path))
            continue;
        if (cw_is_unset(path, &unset)) {
            cw_note_at(project->notes, span, CW_STR("add the folder to `include` in [build]"),
                       "an include folder below $(%" CW_FMT "), which is not set in the project",
                       CW_ARG(unset));
            continue;
        }
        if (cw_path_find(project->arena, project->folder, path, &found) && cw_fs_is_dir(found))
            cw_values_add(project->arena, &variant->lists[CW_LIST_INCLUDE],
                          cw_path_relative(project->arena, project->folder, found), span);
    }
}

static const struct cw_meta empty_meta;

static const struct cw_meta *meta(const struct cw_metas *metas, const char *name) {
    const struct cw_meta *found = cw_meta(metas, name);
    return found ? found : &empty_meta;
}

/* The framework's version is a key of [driver-model]. */
static bool is_framework_version(cw_str define) {
    static const char *const names[] = {
        "KMDF_VERSION_MAJOR=", "KMDF_VERSION_MINOR=", "UMDF_VERSION_MAJOR=", "UMDF_VERSION_MINOR="};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cw_str_starts(define, cw_str_of(names[i])))
            return true;
    return false;
}

static void add_define(struct cw_variant *variant, struct tally *defines, cw_str text,
                       struct cw_span span) {
    struct cw_msbuild *project = &variant->project;
    cw_str define, unset;
    if (cw_is_unset(text, &unset)) {
        if (text.len > unset.len + strlen(CW_UNSET_MARK) + 1)
            cw_note_at(project->notes, span, CW_STR("add it to `defines` in [build]"),
                       "a definition uses $(%" CW_FMT "), which is not set in the project",
                       CW_ARG(unset));
        return;
    }
    if (!cw_clean_define(project->arena, text, &define)) {
        cw_note_at(project->notes, span, CW_STR("nothing, if it was a slip"),
                   "`%" CW_FMT "` is not a definition", CW_ARG(text));
        return;
    }
    size_t equals = cw_str_find_char(define, '=');
    if (is_framework_version(define)) { /* known to cw_kit through its property */
        cw_str name = cw_str_slice(define, 0, equals);
        if (!cw_property_find(project, name) || cw_property_find(project, name)->value.len == 0)
            cw_property_set(project, name, cw_str_from(define, equals + 1), span);
        return;
    }
    count(project->arena, defines, define, span);
}

static void add_defines(struct cw_variant *variant, struct tally *defines,
                        const struct cw_meta *said) {
    struct cw_map seen = {0};
    struct cw_strs entries = cw_list(variant->project.arena, said->value);
    for (size_t i = 0; i < entries.len; i++)
        if (cw_map_add(variant->project.arena, &seen, entries.items[i], NULL))
            add_define(variant, defines, entries.items[i], said->span);
}

static void add_forced(struct cw_variant *variant, struct tally *forced,
                       const struct cw_meta *said) {
    struct cw_msbuild *project = &variant->project;
    struct cw_strs entries = cw_list(project->arena, said->value);
    for (size_t i = 0; i < entries.len; i++) {
        cw_str path = cw_unix_path(project->arena, entries.items[i]), found;
        if (cw_is_unset(path, NULL))
            continue;
        if (cw_path_find(project->arena, project->folder, path, &found))
            path = cw_path_relative(project->arena, project->folder, found);
        count(project->arena, forced, path, said->span);
    }
}

/* Options of cl that change nothing here: warnings, optimization, debug formats, conformance modes
 * that clang has anyway, security checks that every build has. */
static bool is_harmless_option(cw_str word) {
    static const char *const starts[] = {
        "wd",
        "we",
        "wo",
        "w1",
        "w2",
        "w3",
        "w4",
        "W",
        "O",
        "Z7",
        "Zi",
        "ZI",
        "Zc:",
        "GS",
        "Gm",
        "guard",
        "Qspectre",
        "kernel",
        "MP",
        "nologo",
        "FC",
        "Fd",
        "FA",
        "permissive",
        "analyze",
        "EH",
        "GR",
        "Gz",
        "Gy",
        "GF",
        "GL",
        "Gw",
        "sdl",
        "d1",
        "d2",
        "bigobj",
        "external",
        "utf-8",
        "diagnostics",
        "experimental",
        "showIncludes",
        "Zl",
        "c",
        "homeparams",
        "Brepro",
        "Qpar",
        "fp:",
        "cgthreads",
        "source-charset",
        "execution-charset",
        "Zm",
        "FS",
        "volatile",
        "std:c11",
        "std:c17",
        "std:c++14",
        "std:c++17",
        "std:c++latest",
        "hotpatch",
        "pathmap",
    };
    cw_str name = cw_str_from(word, 1);
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (cw_str_starts(name, cw_str_of(starts[i])))
            return true;
    return false;
}

static void add_options(struct cw_variant *variant, struct tally *defines,
                        const struct cw_meta *said) {
    struct cw_msbuild *project = &variant->project;
    struct cw_strs words = cw_option_words(project->arena, said->value);
    for (size_t i = 0; i < words.len; i++) {
        cw_str word = words.items[i];
        bool option = word.len > 1 && strchr("/-", word.ptr[0]);
        if (option && word.ptr[1] == 'D' && word.len > 2)
            add_define(variant, defines, cw_str_from(word, 2), said->span);
        else if (option && word.ptr[1] == 'D' && i + 1 < words.len)
            add_define(variant, defines, words.items[++i], said->span);
        else if (option && word.ptr[1] == 'I' && word.len > 2)
            add_folders(variant, cw_str_from(word, 2), said->span);
        else if (option && word.ptr[1] == 'I' && i + 1 < words.len)
            add_folders(variant, words.items[++i], said->span);
        else if (!cw_is_unset(word, NULL) && !(option && is_harmless_option(word)))
            cw_note_at(project->notes, said->span,
                       CW_STR("`compiler-args` in [build] takes options of clang"),
                       "the compiler option `%" CW_FMT "`", CW_ARG(word));
    }
}

/* What changes layouts, languages or calls; everything else that ClCompile has is about MSVC. */
static void add_switches(struct cw_variant *variant, const struct cw_metas *metas) {
    struct cw_msbuild *project = &variant->project;
    const struct cw_meta *pack = meta(metas, "StructMemberAlignment");
    static const char *const numbers[] = {"1", "2", "4", "8", "16"};
    for (size_t i = 0; i < 5; i++) {
        cw_str bytes = cw_strf(project->arena, "%sByte%s", numbers[i], i ? "s" : "");
        if (cw_str_eq_nocase(pack->value, bytes) && i < 3)
            cw_values_add(project->arena, &variant->lists[CW_LIST_COMPILER_ARGS],
                          cw_strf(project->arena, "-fpack-struct=%s", numbers[i]), pack->span);
    }
    const struct cw_meta *language = meta(metas, "LanguageStandard");
    if (cw_str_eq_nocase(language->value, CW_STR("stdcpp20")) ||
        cw_str_eq_nocase(language->value, CW_STR("stdcpp23")))
        cw_note_at(project->notes, language->span,
                   CW_STR("a project without C sources can say `compiler-args = [\"-std=c++20\"]`"),
                   "the language %" CW_FMT ": C++ is compiled as C++17", CW_ARG(language->value));
    const struct cw_meta *as = meta(metas, "CompileAs");
    if (cw_str_eq_nocase(as->value, CW_STR("CompileAsCpp")))
        cw_note_at(project->notes, as->span, CW_STR("rename .c files that are C++"),
                   "CompileAs: the language follows from a file's extension");
    const struct cw_meta *undefine = meta(metas, "UndefinePreprocessorDefinitions");
    struct cw_strs names = cw_list(project->arena, undefine->value);
    for (size_t i = 0; i < names.len; i++)
        cw_values_add(project->arena, &variant->lists[CW_LIST_COMPILER_ARGS],
                      cw_strf(project->arena, "-U%" CW_FMT, CW_ARG(names.items[i])),
                      undefine->span);
}

static bool is_source(cw_str path) {
    static const char *const extensions[] = {".c", ".cpp", ".cc", ".cxx"};
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
        if (cw_str_eq_nocase(cw_path_ext(path), cw_str_of(extensions[i])))
            return true;
    return false;
}

static cw_str warnings(cw_str level) {
    static const struct {
        const char *level, *word;
    } words[] = {
        {"TurnOffAllWarnings", "none"}, {"Level1", "default"}, {"Level2", "default"},
        {"Level3", "default"},          {"Level4", "all"},     {"EnableAllWarnings", "extra"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cw_str_eq_nocase(level, cw_str_of(words[i].level)))
            return cw_str_of(words[i].word);
    return CW_STR("default");
}

void cw_variant_compile(struct cw_variant *variant) {
    struct cw_msbuild *project = &variant->project;
    struct cw_items items = cw_variant_items(variant, "ClCompile");
    struct cw_metas definition = cw_definition(project, "ClCompile");
    struct tally defines = {0}, forced = {0};
    cw_str character_set = cw_property(project, "CharacterSet");
    for (size_t i = 0; i < items.len; i++) {
        const struct cw_item *item = items.items[i];
        cw_str path;
        if (!cw_variant_file(variant, item->name, item->span, "the source", &path))
            continue;
        if (!is_source(path)) {
            cw_note_at(project->notes, item->span, CW_STR("give it one of these extensions"),
                       "`%" CW_FMT "` is not .c, .cpp, .cc or .cxx", CW_ARG(path));
            continue;
        }
        cw_values_add(project->arena, &variant->lists[CW_LIST_SOURCES], path, item->span);
        defines.sources = ++forced.sources;
        add_folders(variant, meta(&item->metas, "AdditionalIncludeDirectories")->value,
                    meta(&item->metas, "AdditionalIncludeDirectories")->span);
        add_defines(variant, &defines, meta(&item->metas, "PreprocessorDefinitions"));
        add_options(variant, &defines, meta(&item->metas, "AdditionalOptions"));
        add_forced(variant, &forced, meta(&item->metas, "ForcedIncludeFiles"));
        add_switches(variant, &item->metas);
        if (cw_str_eq_nocase(character_set, CW_STR("Unicode"))) {
            count(project->arena, &defines, CW_STR("UNICODE"), item->span);
            count(project->arena, &defines, CW_STR("_UNICODE"), item->span);
        }
    }
    add_folders(variant, cw_property(project, "IncludePath"), (struct cw_span){0});
    settle(variant, &defines, CW_LIST_DEFINES);
    settle(variant, &forced, CW_LIST_FORCE_INCLUDE);
    variant->warnings = warnings(cw_meta_text(&definition, "WarningLevel"));
    variant->warnings_are_errors =
        cw_str_eq_nocase(cw_meta_text(&definition, "TreatWarningAsError"), CW_STR("true"));
}
