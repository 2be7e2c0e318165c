/* Property functions: those that projects use for paths and texts. */
#include "cwdk/import/eval.h"

#include "base/fs.h"
#include "cwdk/import/condition.h"
#include "cwdk/import/paths.h"

enum { MOST_ARGUMENTS = 4 };

struct call {
    struct cw_eval *eval;
    cw_str subject; /* the text that a method is of */
    cw_str arguments[MOST_ARGUMENTS];
    size_t count;
};

static cw_str trim_set(cw_str text, cw_str set, bool start, bool end) {
    if (set.len == 0)
        set = CW_STR(" \t\r\n");
    while (start && text.len && cw_str_find_char(set, text.ptr[0]) != CW_NPOS)
        text = cw_str_from(text, 1);
    while (end && text.len && cw_str_find_char(set, text.ptr[text.len - 1]) != CW_NPOS)
        text.len--;
    return text;
}

static cw_str boolean(bool value) { return value ? CW_STR("True") : CW_STR("False"); }

static cw_str replace(const struct call *call) {
    cw_str rest = call->subject, from = call->arguments[0];
    struct cw_buf out = cw_buf_new(call->eval->arena);
    size_t at;
    while (from.len && (at = cw_str_find(rest, from)) != CW_NPOS) {
        cw_buf_add(&out, cw_str_slice(rest, 0, at));
        cw_buf_add(&out, call->arguments[1]);
        rest = cw_str_from(rest, at + from.len);
    }
    cw_buf_add(&out, rest);
    return cw_buf_str(&out);
}

static bool substring(const struct call *call, cw_str *ret_value) {
    uint64_t from, length;
    if (!cw_str_to_u64(call->arguments[0], 10, &from) || from > call->subject.len)
        return false;
    cw_str rest = cw_str_from(call->subject, (size_t)from);
    if (call->count > 1) {
        if (!cw_str_to_u64(call->arguments[1], 10, &length) || length > rest.len)
            return false;
        rest.len = (size_t)length;
    }
    *ret_value = rest;
    return true;
}

/* Text.Method(..); false: there is no such method here. */
static bool text_method(const struct call *call, cw_str name, cw_str *ret_value) {
    struct cw_arena *arena = call->eval->arena;
    cw_str text = call->subject, first = call->arguments[0];
    if (cw_str_eq_nocase(name, CW_STR("Replace")) && call->count == 2)
        *ret_value = replace(call);
    else if (cw_str_eq_nocase(name, CW_STR("ToLower")) ||
             cw_str_eq_nocase(name, CW_STR("ToLowerInvariant")))
        *ret_value = cw_str_lower(arena, text);
    else if (cw_str_eq_nocase(name, CW_STR("ToUpper")) ||
             cw_str_eq_nocase(name, CW_STR("ToUpperInvariant")))
        *ret_value = cw_str_upper(arena, text);
    else if (cw_str_eq_nocase(name, CW_STR("Trim")))
        *ret_value = trim_set(text, first, true, true);
    else if (cw_str_eq_nocase(name, CW_STR("TrimStart")))
        *ret_value = trim_set(text, first, true, false);
    else if (cw_str_eq_nocase(name, CW_STR("TrimEnd")))
        *ret_value = trim_set(text, first, false, true);
    else if (cw_str_eq_nocase(name, CW_STR("Contains")) && call->count == 1)
        *ret_value = boolean(cw_str_find(text, first) != CW_NPOS);
    else if (cw_str_eq_nocase(name, CW_STR("StartsWith")) && call->count)
        *ret_value = boolean(cw_str_starts(text, first));
    else if (cw_str_eq_nocase(name, CW_STR("EndsWith")) && call->count)
        *ret_value = boolean(cw_str_ends(text, first));
    else if (cw_str_eq_nocase(name, CW_STR("Length")))
        *ret_value = cw_strf(arena, "%zu", text.len);
    else if (cw_str_eq_nocase(name, CW_STR("Substring")) && call->count)
        return substring(call, ret_value);
    else
        return false;
    return true;
}

static cw_str with_slash(struct cw_arena *arena, cw_str path) {
    if (path.len == 0 || strchr("\\/", path.ptr[path.len - 1]))
        return path;
    return cw_strf(arena, "%" CW_FMT "/", CW_ARG(path));
}

/* The nearest folder from `start` (seen from the project) upward that holds the file. */
static cw_str folder_above(struct cw_eval *eval, cw_str start, cw_str file) {
    cw_str from = cw_unix_path(eval->arena, start);
    for (unsigned up = 0; up < 32; up++) {
        cw_str folder = cw_path_join(eval->arena, eval->project->folder, from), found;
        if (cw_path_find(eval->arena, folder, file, &found))
            return from.len ? from : CW_STR(".");
        from = cw_path_join(eval->arena, from.len ? from : CW_STR("."), CW_STR(".."));
    }
    return (cw_str){0};
}

static cw_str join_all(const struct call *call) {
    struct cw_arena *arena = call->eval->arena;
    cw_str path = {0};
    for (size_t i = 0; i < call->count; i++) {
        cw_str part = cw_unix_path(arena, call->arguments[i]);
        path = path.len ? cw_path_join(arena, path, part) : part;
    }
    return path;
}

static bool msbuild_function(const struct call *call, cw_str name, cw_str *ret_value) {
    struct cw_eval *eval = call->eval;
    if (cw_str_eq_nocase(name, CW_STR("GetDirectoryNameOfFileAbove")) && call->count == 2)
        *ret_value = folder_above(eval, call->arguments[0], call->arguments[1]);
    else if (cw_str_eq_nocase(name, CW_STR("GetPathOfFileAbove")) && call->count) {
        cw_str start = call->count > 1 ? call->arguments[1] : eval->this_folder;
        cw_str folder = folder_above(eval, start, call->arguments[0]);
        *ret_value =
            folder.len ? cw_path_join(eval->arena, folder, call->arguments[0]) : (cw_str){0};
    } else if (cw_str_eq_nocase(name, CW_STR("EnsureTrailingSlash")))
        *ret_value = with_slash(eval->arena, call->arguments[0]);
    else if (cw_str_eq_nocase(name, CW_STR("NormalizePath")))
        *ret_value = join_all(call);
    else if (cw_str_eq_nocase(name, CW_STR("NormalizeDirectory")))
        *ret_value = with_slash(eval->arena, join_all(call));
    else if (cw_str_eq_nocase(name, CW_STR("ValueOrDefault")) && call->count == 2)
        *ret_value = call->arguments[call->arguments[0].len ? 0 : 1];
    else if (cw_str_eq_nocase(name, CW_STR("Escape")) || cw_str_eq_nocase(name, CW_STR("Unescape")))
        *ret_value = call->arguments[0];
    else if (cw_str_eq_nocase(name, CW_STR("IsOSPlatform")))
        *ret_value = boolean(cw_str_eq_nocase(call->arguments[0], CW_STR("Windows")));
    else
        return false;
    return true;
}

static bool path_function(const struct call *call, cw_str name, cw_str *ret_value) {
    struct cw_arena *arena = call->eval->arena;
    cw_str path = cw_unix_path(arena, call->arguments[0]);
    if (cw_str_eq_nocase(name, CW_STR("Combine")))
        *ret_value = join_all(call);
    else if (cw_str_eq_nocase(name, CW_STR("GetFullPath")))
        *ret_value = path;
    else if (cw_str_eq_nocase(name, CW_STR("GetFileName")))
        *ret_value = cw_path_name(path);
    else if (cw_str_eq_nocase(name, CW_STR("GetFileNameWithoutExtension")))
        *ret_value = cw_path_stem(cw_path_name(path));
    else if (cw_str_eq_nocase(name, CW_STR("GetExtension")))
        *ret_value = cw_path_ext(path);
    else if (cw_str_eq_nocase(name, CW_STR("GetDirectoryName")))
        *ret_value = cw_path_dir(path);
    else
        return false;
    return true;
}

static bool class_function(const struct call *call, cw_str class, cw_str name, cw_str *ret_value) {
    if (cw_str_eq_nocase(class, CW_STR("MSBuild")))
        return msbuild_function(call, name, ret_value);
    if (cw_str_eq_nocase(class, CW_STR("System.IO.Path")))
        return path_function(call, name, ret_value);
    if (cw_str_eq_nocase(class, CW_STR("System.String")) &&
        cw_str_eq_nocase(name, CW_STR("IsNullOrEmpty"))) {
        *ret_value = boolean(call->arguments[0].len == 0);
        return true;
    }
    if (cw_str_eq_nocase(class, CW_STR("System.IO.File")) &&
        cw_str_eq_nocase(name, CW_STR("Exists"))) {
        cw_str found;
        *ret_value =
            boolean(cw_path_find(call->eval->arena, call->eval->project->folder,
                                 cw_unix_path(call->eval->arena, call->arguments[0]), &found));
        return true;
    }
    return false;
}

/* "a, 'b', $(C)" between the parentheses, each expanded and without its quotes. */
static void read_arguments(struct call *call, cw_str text) {
    while (text.len && call->count < MOST_ARGUMENTS) {
        size_t at = 0;
        char quote = 0;
        for (; at < text.len && (quote || text.ptr[at] != ','); at++) {
            size_t reference = quote ? 0 : cw_reference_length(cw_str_from(text, at));
            if (reference)
                at += reference - 1;
            else if (quote)
                quote = text.ptr[at] == quote ? 0 : quote;
            else if (strchr("'\"`", text.ptr[at]))
                quote = text.ptr[at];
        }
        cw_str argument = cw_str_trim(cw_str_slice(text, 0, at));
        if (argument.len >= 2 && strchr("'\"`", argument.ptr[0]) &&
            argument.ptr[argument.len - 1] == argument.ptr[0])
            argument = cw_str_slice(argument, 1, argument.len - 1);
        struct cw_eval inner = *call->eval;
        inner.mark_unset = false;
        call->arguments[call->count++] = cw_expand(&inner, argument);
        text = cw_str_from(text, at + 1);
    }
}

/* Takes "Name(..)" or "Name" off *rest. */
static bool take_member(struct call *call, cw_str *rest, cw_str *ret_name) {
    size_t end = 0;
    while (end < rest->len && !strchr(".([", rest->ptr[end]))
        end++;
    *ret_name = cw_str_trim(cw_str_slice(*rest, 0, end));
    call->count = 0;
    memset(call->arguments, 0, sizeof call->arguments);
    if (end < rest->len && rest->ptr[end] == '(') {
        cw_str with_sign = cw_strf(call->eval->arena, "$%" CW_FMT, CW_ARG(cw_str_from(*rest, end)));
        size_t length = cw_reference_length(with_sign);
        if (length == 0) /* "()" is shorter than a reference can be */
            length = cw_str_starts(with_sign, CW_STR("$()")) ? 3 : 0;
        if (length == 0)
            return false;
        read_arguments(call, cw_str_slice(with_sign, 2, length - 1));
        end += length - 1;
    }
    *rest = cw_str_trim(cw_str_from(*rest, end));
    if (rest->len && rest->ptr[0] == '.')
        *rest = cw_str_from(*rest, 1);
    else if (rest->len)
        return false;
    return ret_name->len > 0;
}

static bool start(struct call *call, cw_str *rest) {
    cw_str name;
    if (cw_str_starts(*rest, CW_STR("["))) {
        size_t end = cw_str_find(*rest, CW_STR("]::"));
        if (end == CW_NPOS)
            return false;
        cw_str class = cw_str_slice(*rest, 1, end);
        *rest = cw_str_from(*rest, end + 3);
        return take_member(call, rest, &name) && class_function(call, class, name, &call->subject);
    }
    size_t dot = cw_str_find_char(*rest, '.');
    if (dot == CW_NPOS)
        return false;
    struct cw_eval inner = *call->eval;
    inner.mark_unset = false;
    call->subject = cw_expand(
        &inner, cw_strf(inner.arena, "$(%" CW_FMT ")", CW_ARG(cw_str_slice(*rest, 0, dot))));
    *rest = cw_str_from(*rest, dot + 1);
    return true;
}

cw_str cw_call_function(struct cw_eval *eval, cw_str inside) {
    struct call call = {.eval = eval};
    cw_str rest = inside, name;
    bool known = start(&call, &rest);
    while (known && rest.len)
        known = take_member(&call, &rest, &name) && text_method(&call, name, &call.subject);
    if (known)
        return call.subject;
    cw_note_at(eval->project->notes, eval->span, CW_STR("write its value into the manifest"),
               "the property function `$(%" CW_FMT ")` is not evaluated", CW_ARG(inside));
    return (cw_str){0};
}
