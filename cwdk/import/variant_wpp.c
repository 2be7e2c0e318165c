/* The settings of the trace preprocessor, which ClCompile items and their definition hold. */
#include "cwdk/import/variant.h"

#include "base/fs.h"
#include "cwdk/import/paths.h"

static bool is_true(const struct cw_metas *metas, const char *name) {
    return cw_str_eq_nocase(cw_meta_text(metas, name), CW_STR("true"));
}

/* "A(X,Y);B((Z,...))" at the semicolons outside of parentheses. */
static void add_functions(struct cw_variant *variant, cw_str text, struct cw_span span) {
    size_t depth = 0, start = 0;
    for (size_t i = 0; i <= text.len; i++) {
        char c = i < text.len ? text.ptr[i] : ';';
        depth += c == '(';
        depth -= c == ')' && depth;
        if (c != ';' || (depth && i < text.len))
            continue;
        cw_str part = cw_str_trim(cw_str_slice(text, start, i));
        start = i + 1;
        if (part.len && !cw_is_unset(part, NULL))
            cw_values_add(variant->project.arena, &variant->lists[CW_LIST_WPP_FUNCTIONS], part,
                          span);
    }
}

static void add_defines(struct cw_variant *variant, cw_str text, struct cw_span span) {
    struct cw_strs words = cw_list(variant->project.arena, text);
    for (size_t i = 0; i < words.len; i++) {
        cw_str define;
        if (cw_is_unset(words.items[i], NULL) ||
            !cw_clean_define(variant->project.arena, words.items[i], &define))
            continue;
        /* The recorder is a key of its own. */
        if (cw_str_starts(define, CW_STR("ENABLE_WPP_RECORDER")))
            variant->recorder = true;
        else
            cw_values_add(variant->project.arena, &variant->lists[CW_LIST_WPP_DEFINES], define,
                          span);
    }
}

/* A header with a configuration block; the kit's own are known to the trace preprocessor. */
static void add_scan(struct cw_variant *variant, cw_str text, struct cw_span span) {
    struct cw_msbuild *project = &variant->project;
    struct cw_strs names = cw_list(project->arena, text);
    for (size_t i = 0; i < names.len; i++) {
        cw_str name = cw_unix_path(project->arena, names.items[i]), path;
        if (cw_str_find(name, CW_STR("<kit>")) != CW_NPOS)
            continue;
        if (cw_variant_file(variant, name, span, "the header to scan for WPP", &path))
            cw_values_add(project->arena, &variant->lists[CW_LIST_WPP_SCAN], path, span);
    }
}

static void add_option(struct cw_variant *variant, cw_str word, struct cw_span span) {
    struct cw_msbuild *project = &variant->project;
    static const char *const nothing_to_say[] = {
        "-km",      "-um", "-dll", "-gen:", "-argbase:", "-ini:",
        "-cfgdir:", "-p:", "-v4",  "-q",    "-odir:"};
    cw_str lower = cw_str_lower(project->arena, word);
    if (lower.len && lower.ptr[0] == '/')
        lower = cw_strf(project->arena, "-%" CW_FMT, CW_ARG(cw_str_from(lower, 1)));
    for (size_t i = 0; i < sizeof nothing_to_say / sizeof *nothing_to_say; i++)
        if (cw_str_starts(lower, cw_str_of(nothing_to_say[i])))
            return;
    if (cw_str_starts(lower, CW_STR("-scan:")))
        add_scan(variant, cw_str_from(word, 6), span);
    else if (cw_str_starts(lower, CW_STR("-func:")))
        add_functions(variant, cw_str_from(word, 6), span);
    else if (cw_str_starts(lower, CW_STR("-d")) && word.len > 2)
        add_defines(variant, cw_str_from(word, 2), span);
    else if (cw_str_starts(lower, CW_STR("-preserveext:")))
        cw_values_add(project->arena, &variant->lists[CW_LIST_WPP_EXTENSIONS],
                      cw_str_from(word, 13), span);
    else if (!cw_str_eq(word, CW_STR("\\")) && !cw_is_unset(word, NULL))
        cw_note_at(project->notes, span, CW_STR("[wpp] in docs/manifest.md says what there is"),
                   "the option `%" CW_FMT "` of WPP", CW_ARG(word));
}

static void add_settings(struct cw_variant *variant, const struct cw_metas *metas) {
    struct cw_msbuild *project = &variant->project;
    for (size_t i = 0; i < metas->len; i++) {
        const struct cw_meta *meta = &metas->items[i];
        cw_str name = meta->name;
        if (!cw_str_starts_nocase(name, CW_STR("Wpp")) || meta->value.len == 0)
            continue;
        name = cw_str_from(name, 3);
        if (cw_str_eq_nocase(name, CW_STR("TraceFunction")))
            add_functions(variant, meta->value, meta->span);
        else if (cw_str_eq_nocase(name, CW_STR("ScanConfigurationData")))
            add_scan(variant, meta->value, meta->span);
        else if (cw_str_eq_nocase(name, CW_STR("PreprocessorDefinitions")))
            add_defines(variant, meta->value, meta->span);
        else if (cw_str_eq_nocase(name, CW_STR("RecorderEnabled")))
            variant->recorder |= is_true(metas, "WppRecorderEnabled");
        else if (cw_str_eq_nocase(name, CW_STR("ModuleName")))
            variant->wpp_module = meta->value;
        else if (cw_str_eq_nocase(name, CW_STR("AddControlGuid")))
            variant->wpp_control_guid = meta->value;
        else if (cw_str_eq_nocase(name, CW_STR("PreserveExtensions"))) {
            struct cw_strs extensions = cw_list(project->arena, meta->value);
            for (size_t e = 0; e < extensions.len; e++)
                cw_values_add(project->arena, &variant->lists[CW_LIST_WPP_EXTENSIONS],
                              extensions.items[e], meta->span);
        } else if (cw_str_eq_nocase(name, CW_STR("AdditionalOptions"))) {
            struct cw_strs words = cw_option_words(project->arena, meta->value);
            for (size_t w = 0; w < words.len; w++)
                add_option(variant, words.items[w], meta->span);
        } else if (cw_str_eq_nocase(name, CW_STR("SearchString")) ||
                   cw_str_eq_nocase(name, CW_STR("AlternateConfigurationFile"))) {
            cw_note_at(project->notes, meta->span,
                       CW_STR("[wpp] in docs/manifest.md says what there is"),
                       "the setting %" CW_FMT " of WPP", CW_ARG(meta->name));
        }
    }
}

void cw_variant_wpp(struct cw_variant *variant) {
    struct cw_items items = cw_variant_items(variant, "ClCompile");
    for (size_t i = 0; i < items.len; i++) {
        const struct cw_item *item = items.items[i];
        cw_str path = cw_unix_path(variant->project.arena, item->name), found;
        if (!is_true(&item->metas, "WppEnabled"))
            continue;
        if (!cw_path_find(variant->project.arena, variant->project.folder, path, &found))
            continue; /* the compiler's part has said that it is not there */
        path = cw_path_relative(variant->project.arena, variant->project.folder, found);
        cw_values_add(variant->project.arena, &variant->lists[CW_LIST_WPP_SOURCES], path,
                      item->span);
        add_settings(variant, &item->metas);
    }
}
