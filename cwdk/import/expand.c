#include "cwdk/import/eval.h"

#include "base/fs.h"
#include "cwdk/import/condition.h"
#include "cwdk/import/kit.h"

enum { MOST_DEPTH = 40 }; /* of references inside references */

static bool is_name(cw_str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' ||
              (c >= '0' && c <= '9')))
            return false;
    }
    return text.len > 0;
}

/* The properties that depend on the file they stand in. */
static bool this_file_property(struct cw_eval *eval, cw_str name, cw_str *ret_value) {
    if (cw_str_eq_nocase(name, CW_STR("MSBuildThisFileDirectory")) ||
        cw_str_eq_nocase(name, CW_STR("MSBuildThisFileDirectoryNoRoot")))
        *ret_value = eval->this_folder;
    else if (cw_str_eq_nocase(name, CW_STR("MSBuildThisFile")))
        *ret_value = eval->this_file;
    else if (cw_str_eq_nocase(name, CW_STR("MSBuildThisFileName")))
        *ret_value = cw_path_stem(eval->this_file);
    else if (cw_str_eq_nocase(name, CW_STR("MSBuildThisFileExtension")))
        *ret_value = cw_path_ext(eval->this_file);
    else if (cw_str_eq_nocase(name, CW_STR("MSBuildThisFileFullPath")))
        *ret_value = cw_path_join(eval->arena, eval->this_folder, eval->this_file);
    else
        return false;
    return true;
}

static cw_str property(struct cw_eval *eval, cw_str inside) {
    inside = cw_str_trim(inside);
    cw_str value;
    if (!is_name(inside))
        return cw_call_function(eval, inside);
    if (this_file_property(eval, inside, &value))
        return value;
    const struct cw_property *found = cw_property_find(eval->project, inside);
    if (found)
        return found->value;
    if (cw_kit_is_path(inside))
        return CW_STR(CW_KIT_MARK);
    if (eval->mark_unset)
        return cw_strf(eval->arena, CW_UNSET_MARK "%" CW_FMT ">", CW_ARG(inside));
    return (cw_str){0};
}

bool cw_well_known(struct cw_arena *arena, cw_str item_name, cw_str meta, cw_str *ret_value) {
    cw_str file = cw_path_name(item_name);
    if (cw_str_eq_nocase(meta, CW_STR("Identity")) || cw_str_eq_nocase(meta, CW_STR("FullPath")))
        *ret_value = item_name;
    else if (cw_str_eq_nocase(meta, CW_STR("Filename")))
        *ret_value = cw_path_stem(file);
    else if (cw_str_eq_nocase(meta, CW_STR("Extension")))
        *ret_value = cw_path_ext(file);
    else if (cw_str_eq_nocase(meta, CW_STR("RelativeDir")) ||
             cw_str_eq_nocase(meta, CW_STR("Directory")))
        *ret_value = cw_str_slice(item_name, 0, item_name.len - file.len);
    else if (cw_str_eq_nocase(meta, CW_STR("RootDir")) ||
             cw_str_eq_nocase(meta, CW_STR("RecursiveDir")))
        *ret_value = (cw_str){0};
    else
        return false;
    (void)arena;
    return true;
}

/* %(Name) or %(Type.Name) */
static cw_str metadata(struct cw_eval *eval, cw_str inside) {
    inside = cw_str_trim(inside);
    size_t dot = cw_str_find_last_char(inside, '.');
    cw_str name = dot == CW_NPOS ? inside : cw_str_from(inside, dot + 1);
    cw_str value;
    if (eval->item && cw_well_known(eval->arena, eval->item->name, name, &value))
        return value;
    if (!eval->item && cw_well_known(eval->arena, (cw_str){0}, name, &value))
        return cw_strf(eval->arena, "%%(%" CW_FMT ")", CW_ARG(inside)); /* of an item to come */
    const struct cw_meta *found =
        eval->metas ? cw_meta(eval->metas, cw_cstr(eval->arena, name)) : NULL;
    return found ? found->value : (cw_str){0};
}

/* @(Type), @(Type, 'separator'), @(Type->'transform'), @(Type->'transform', 'separator') */
static cw_str items(struct cw_eval *eval, cw_str inside) {
    size_t arrow = cw_str_find(inside, CW_STR("->"));
    cw_str type = cw_str_slice(inside, 0, arrow == CW_NPOS ? inside.len : arrow);
    cw_str transform = {0}, separator = CW_STR(";");
    cw_str rest = arrow == CW_NPOS ? (cw_str){0} : cw_str_trim(cw_str_from(inside, arrow + 2));
    if (arrow != CW_NPOS) {
        size_t end = cw_str_find_char(cw_str_from(rest, 1), '\'');
        if (!cw_str_starts(rest, CW_STR("'")) || end == CW_NPOS) {
            cw_note_at(eval->project->notes, eval->span,
                       CW_STR("write the items out in the manifest"),
                       "`@(%" CW_FMT ")` is not evaluated", CW_ARG(inside));
            return (cw_str){0};
        }
        transform = cw_str_slice(rest, 1, end + 1);
        rest = cw_str_from(rest, end + 2);
    } else {
        (void)cw_str_split(&type, ',', &rest);
        cw_str head = rest;
        rest = type;
        type = head;
    }
    size_t open = cw_str_find_char(rest, '\''), close = cw_str_find_last_char(rest, '\'');
    if (open != CW_NPOS && close > open)
        separator = cw_str_slice(rest, open + 1, close);
    struct cw_items found = cw_items_of(eval->project, cw_cstr(eval->arena, cw_str_trim(type)));
    struct cw_buf out = cw_buf_new(eval->arena);
    for (size_t i = 0; i < found.len; i++) {
        struct cw_eval inner = *eval;
        inner.item = found.items[i];
        inner.metas = &found.items[i]->metas;
        if (i)
            cw_buf_add(&out, separator);
        cw_buf_add(&out, transform.len ? cw_expand(&inner, transform) : found.items[i]->name);
    }
    return cw_buf_str(&out);
}

cw_str cw_expand(struct cw_eval *eval, cw_str text) {
    if (cw_str_find_char(text, '(') == CW_NPOS)
        return text;
    if (++eval->depth > MOST_DEPTH) {
        eval->depth--;
        cw_note_at(eval->project->notes, eval->span, CW_STR("write the value out"),
                   "references are nested more than %d deep", MOST_DEPTH);
        return (cw_str){0};
    }
    struct cw_buf out = cw_buf_new(eval->arena);
    while (text.len) {
        size_t length = cw_reference_length(text);
        if (length) {
            cw_str inside = cw_str_slice(text, 2, length - 1);
            cw_buf_add(&out, text.ptr[0] == '$'   ? property(eval, inside)
                             : text.ptr[0] == '%' ? metadata(eval, inside)
                                                  : items(eval, inside));
        } else {
            cw_buf_add_char(&out, text.ptr[0]);
        }
        text = cw_str_from(text, length ? length : 1);
    }
    eval->depth--;
    return cw_buf_str(&out);
}
