/* Paths as text, and patterns over them. */
#include "base/fs.h"

cw_str cw_path_join(struct cw_arena *arena, cw_str a, cw_str b) {
    if (a.len == 0 || cw_str_starts(b, CW_STR("/")))
        return cw_str_dup(arena, b);
    if (b.len == 0)
        return cw_str_dup(arena, a);
    const char *slash = cw_str_ends(a, CW_STR("/")) ? "" : "/";
    return cw_strf(arena, "%" CW_FMT "%s%" CW_FMT, CW_ARG(a), slash, CW_ARG(b));
}

static cw_str without_trailing_slashes(cw_str path) {
    while (path.len > 1 && path.ptr[path.len - 1] == '/')
        path.len--;
    return path;
}

cw_str cw_path_dir(cw_str path) {
    path = without_trailing_slashes(path);
    size_t slash = cw_str_find_last_char(path, '/');
    if (slash == CW_NPOS)
        return CW_STR(".");
    return slash == 0 ? CW_STR("/") : without_trailing_slashes(cw_str_slice(path, 0, slash));
}

cw_str cw_path_name(cw_str path) {
    path = without_trailing_slashes(path);
    size_t slash = cw_str_find_last_char(path, '/');
    return slash == CW_NPOS ? path : cw_str_from(path, slash + 1);
}

cw_str cw_path_ext(cw_str path) {
    cw_str name = cw_path_name(path);
    size_t dot = cw_str_find_last_char(name, '.');
    return dot == CW_NPOS || dot == 0 ? (cw_str){0} : cw_str_from(name, dot);
}

cw_str cw_path_stem(cw_str path) {
    cw_str name = cw_path_name(path);
    return cw_str_slice(name, 0, name.len - cw_path_ext(path).len);
}

cw_str cw_path_normal(struct cw_arena *arena, cw_str path) {
    bool absolute = cw_str_starts(path, CW_STR("/"));
    struct cw_strs parts = {0};
    cw_str part;
    for (cw_str rest = path; cw_str_split(&rest, '/', &part);) {
        if (part.len == 0 || cw_str_eq(part, CW_STR(".")))
            continue;
        bool up = cw_str_eq(part, CW_STR(".."));
        if (up && parts.len && !cw_str_eq(*cw_vec_last(&parts), CW_STR("..")))
            (void)cw_vec_pop(&parts);
        else if (!(up && absolute))
            cw_vec_push(arena, &parts, part);
    }
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t i = 0; i < parts.len; i++) {
        if (i > 0 || absolute)
            cw_buf_add_char(&buf, '/');
        cw_buf_add(&buf, parts.items[i]);
    }
    if (buf.len == 0)
        cw_buf_add_char(&buf, absolute ? '/' : '.');
    return cw_buf_str(&buf);
}

/* Reads "[...]" at *at (behind the '['); false and *at unmoved when there is no closing bracket. */
static bool match_set(cw_str pattern, size_t *at, char c, bool *ret_matches) {
    size_t i = *at;
    bool negated = i < pattern.len && pattern.ptr[i] == '!';
    bool matches = false;
    size_t first = i += negated;
    for (; i < pattern.len && (pattern.ptr[i] != ']' || i == first); i++) {
        char low = pattern.ptr[i];
        char high = low;
        if (i + 2 < pattern.len && pattern.ptr[i + 1] == '-' && pattern.ptr[i + 2] != ']') {
            high = pattern.ptr[i + 2];
            i += 2;
        }
        matches = matches || (c >= low && c <= high);
    }
    if (i >= pattern.len)
        return false;
    *at = i + 1;
    *ret_matches = matches != negated;
    return true;
}

/* One component against one component pattern; linear with one point to go back to. */
static bool match_component(cw_str pattern, cw_str name) {
    if (name.len && name.ptr[0] == '.' && !cw_str_starts(pattern, CW_STR(".")))
        return false;
    size_t p = 0;
    size_t star = CW_NPOS; /* behind the last star, and the name position tried for it */
    size_t star_name = 0;
    for (size_t n = 0; n < name.len || p < pattern.len;) {
        size_t next = p + 1;
        bool matches = false;
        if (p < pattern.len && pattern.ptr[p] == '*') {
            star = ++p;
            star_name = n;
            continue;
        }
        if (p < pattern.len && n < name.len) {
            bool is_set = pattern.ptr[p] == '[' && match_set(pattern, &next, name.ptr[n], &matches);
            if (!is_set)
                matches = pattern.ptr[p] == '?' || pattern.ptr[p] == name.ptr[n];
        }
        if (matches) {
            p = next;
            n++;
        } else if (star != CW_NPOS && star_name < name.len) {
            p = star;
            n = ++star_name;
        } else {
            return false;
        }
    }
    return true;
}

bool cw_glob_match(cw_str pattern, cw_str path) {
    cw_str first;
    if (!pattern.ptr || !cw_str_split(&pattern, '/', &first))
        return !path.ptr;
    if (cw_str_eq(first, CW_STR("**"))) {
        for (cw_str rest = path;;) {
            if (cw_glob_match(pattern, rest))
                return true;
            cw_str skipped;
            if (!cw_str_split(&rest, '/', &skipped) || cw_str_starts(skipped, CW_STR(".")))
                return false;
        }
    }
    cw_str name;
    if (!cw_str_split(&path, '/', &name))
        return false;
    return match_component(first, name) && cw_glob_match(pattern, path);
}
