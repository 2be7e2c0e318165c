#include "cwdk/import/paths.h"

enum { MOST_DEPTH = 32 }; /* of folders that ** goes down into */

cw_str cw_unix_path(struct cw_arena *arena, cw_str path) {
    path = cw_str_trim(path);
    if (path.len >= 2 && path.ptr[0] == '"' && path.ptr[path.len - 1] == '"')
        path = cw_str_slice(path, 1, path.len - 1);
    char *text = cw_cstr(arena, path);
    size_t len = 0;
    for (size_t i = 0; i < path.len; i++) {
        char c = path.ptr[i] == '\\' ? '/' : path.ptr[i];
        if (c == '"' || (c == '/' && len && text[len - 1] == '/'))
            continue;
        text[len++] = c;
    }
    while (len > 1 && text[len - 1] == '/')
        len--;
    return cw_str_n(text, len);
}

bool cw_path_find(struct cw_arena *arena, cw_str folder, cw_str path, cw_str *ret_path) {
    if (!cw_fs_find(arena, folder, path, ret_path))
        return false;
    *ret_path = cw_path_normal(arena, *ret_path);
    return true;
}

bool cw_has_wildcard(cw_str path) {
    return cw_str_find_char(path, '*') != CW_NPOS || cw_str_find_char(path, '?') != CW_NPOS;
}

static void walk(struct cw_arena *arena, cw_str folder, cw_str shown, cw_str pattern,
                 unsigned depth, struct cw_strs *paths) {
    cw_str rest = pattern, part;
    if (depth > MOST_DEPTH || !cw_str_split(&rest, '/', &part))
        return;
    bool deep = cw_str_eq(part, CW_STR("**"));
    if (deep)
        walk(arena, folder, shown, rest, depth + 1, paths);
    if (!deep && !cw_has_wildcard(part) && rest.len) { /* a folder by its name, ".." too */
        cw_str path;
        if (cw_path_find(arena, folder, part, &path))
            walk(arena, path, cw_path_join(arena, shown, part), rest, depth + 1, paths);
        return;
    }
    struct cw_strs names;
    if (cw_failed(cw_fs_list(arena, folder, &names)))
        return;
    cw_str lower = cw_str_lower(arena, part);
    for (size_t i = 0; i < names.len; i++) {
        cw_str path = cw_path_join(arena, folder, names.items[i]);
        cw_str name = shown.len ? cw_path_join(arena, shown, names.items[i]) : names.items[i];
        if (!deep && !cw_glob_match(lower, cw_str_lower(arena, names.items[i])))
            continue;
        if (rest.len == 0 && !deep && cw_fs_is_file(path))
            cw_vec_push(arena, paths, name);
        else if (rest.len && cw_fs_is_dir(path))
            walk(arena, path, name, deep ? pattern : rest, depth + 1, paths);
    }
}

void cw_wildcard(struct cw_arena *arena, cw_str folder, cw_str pattern, struct cw_strs *ret_paths) {
    struct cw_strs paths = {0};
    while (cw_str_starts(pattern, CW_STR("./")))
        pattern = cw_str_from(pattern, 2);
    walk(arena, folder, (cw_str){0}, pattern, 0, &paths);
    *ret_paths = paths;
}

cw_str cw_path_relative(struct cw_arena *arena, cw_str from, cw_str path) {
    cw_str a, b;
    if (cw_failed(cw_fs_absolute(arena, from, &a)) || cw_failed(cw_fs_absolute(arena, path, &b)))
        return path;
    a = cw_path_normal(arena, a);
    b = cw_path_normal(arena, b);
    size_t common = 0; /* behind the last slash that both have */
    size_t i = 0;
    for (; i < a.len && i < b.len && a.ptr[i] == b.ptr[i]; i++)
        if (a.ptr[i] == '/')
            common = i + 1;
    if ((i == a.len || a.ptr[i] == '/') && (i == b.len || b.ptr[i] == '/'))
        common = i + 1; /* one is the other, or a folder above it */
    struct cw_buf out = cw_buf_new(arena);
    cw_str rest = cw_str_from(a, common), part;
    while (cw_str_split(&rest, '/', &part))
        if (part.len)
            cw_buf_add(&out, CW_STR("../"));
    cw_buf_add(&out, cw_str_from(b, common));
    cw_str relative = cw_buf_str(&out);
    if (cw_str_ends(relative, CW_STR("/")))
        relative = cw_str_slice(relative, 0, relative.len - 1);
    return relative.len ? relative : CW_STR(".");
}
