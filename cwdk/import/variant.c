#include "cwdk/import/variant.h"

#include "base/fs.h"
#include "cwdk/import/paths.h"

const char *cw_import_list_name(enum cw_import_list list) {
    static const char *const names[] = {
#define CW_LIST(name, what) what,
        CW_IMPORT_LISTS
#undef CW_LIST
    };
    return names[list];
}

bool cw_values_have(const struct cw_values *values, cw_str text) {
    for (size_t i = 0; i < values->len; i++)
        if (cw_str_eq(values->items[i].text, text))
            return true;
    return false;
}

void cw_values_add(struct cw_arena *arena, struct cw_values *values, cw_str text,
                   struct cw_span span) {
    if (!cw_values_have(values, text))
        cw_vec_push(arena, values, (struct cw_value){text, span});
}

bool cw_is_unset(cw_str text, cw_str *ret_name) {
    size_t at = cw_str_find(text, CW_STR(CW_UNSET_MARK));
    if (at == CW_NPOS)
        return false;
    cw_str rest = cw_str_from(text, at + strlen(CW_UNSET_MARK));
    size_t end = cw_str_find_char(rest, '>');
    if (ret_name)
        *ret_name = cw_str_slice(rest, 0, end == CW_NPOS ? rest.len : end);
    return true;
}

bool cw_variant_file(struct cw_variant *variant, cw_str name, struct cw_span span, const char *what,
                     cw_str *ret_path) {
    struct cw_msbuild *project = &variant->project;
    cw_str path = cw_unix_path(project->arena, name), unset, found;
    if (cw_is_unset(path, &unset)) {
        cw_note_at(project->notes, span, CW_STR("add it to the manifest by its path"),
                   "%s `%" CW_FMT "`: the property %" CW_FMT " is not set in the project", what,
                   CW_ARG(cw_path_name(path)), CW_ARG(unset));
        return false;
    }
    if (!cw_path_find(project->arena, project->folder, path, &found) || !cw_fs_is_file(found)) {
        cw_note_at(project->notes, span,
                   CW_STR("if something generates it, generate it before `cwdk build` and add it "
                          "to the manifest"),
                   "%s `%" CW_FMT "` is not there", what, CW_ARG(path));
        return false;
    }
    *ret_path = cw_path_relative(project->arena, project->folder, found);
    return true;
}

struct cw_items cw_variant_items(const struct cw_variant *variant, const char *type) {
    struct cw_items all = cw_items_of(&variant->project, type), built = {0};
    for (size_t i = 0; i < all.len; i++) {
        cw_str excluded = cw_meta_text(&all.items[i]->metas, "ExcludedFromBuild");
        if (!cw_str_eq_nocase(excluded, CW_STR("true")))
            cw_vec_push(variant->project.arena, &built, all.items[i]);
    }
    return built;
}

/* As a Windows command line is taken apart: \" is a quote, "" inside quotes too, others go. */
bool cw_clean_define(struct cw_arena *arena, cw_str text, cw_str *ret_define) {
    struct cw_buf out = cw_buf_new(arena);
    bool quoted = false;
    for (size_t i = 0; i < text.len; i++) {
        bool escaped = text.ptr[i] == '\\' && i + 1 < text.len && text.ptr[i + 1] == '"';
        bool doubled = quoted && text.ptr[i] == '"' && i + 1 < text.len && text.ptr[i + 1] == '"';
        if (escaped || doubled) {
            cw_buf_add_char(&out, '"');
            i++;
        } else if (text.ptr[i] == '"') {
            quoted = !quoted;
        } else {
            cw_buf_add_char(&out, text.ptr[i]);
        }
    }
    cw_str define = cw_str_trim(cw_buf_str(&out));
    size_t end = 0;
    while (end < define.len && define.ptr[end] != '=') {
        char c = define.ptr[end++];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && !(end > 1 && c >= '0' && c <= '9'))
            return false;
    }
    if (end == 0)
        return false;
    *ret_define = define;
    return true;
}

struct cw_strs cw_option_words(struct cw_arena *arena, cw_str text) {
    struct cw_strs words = {0};
    size_t i = 0;
    while (i < text.len) {
        while (i < text.len && strchr(" \t\r\n", text.ptr[i]))
            i++;
        struct cw_buf word = cw_buf_new(arena);
        bool quoted = false, any = false;
        for (; i < text.len && (quoted || !strchr(" \t\r\n", text.ptr[i])); i++) {
            any = true;
            if (text.ptr[i] == '"')
                quoted = !quoted;
            else
                cw_buf_add_char(&word, text.ptr[i]);
        }
        if (any)
            cw_vec_push(arena, &words, cw_buf_str(&word));
    }
    return words;
}

void cw_variant_read(struct cw_variant *variant) {
    cw_variant_compile(variant);
    cw_variant_wpp(variant);
    cw_variant_link(variant);
    cw_variant_other(variant);
}
