#include "wdk-sys/bindgen/headers.h"

#include <stdio.h>

#include "base/fs.h"

static cw_result malformed(cw_str path, size_t line, const char *why) {
    fprintf(stderr, "%" CW_FMT ":%zu: error: %s\n", CW_ARG(path), line, why);
    return cw_fail(CW_REPORTED);
}

static bool split_blank(cw_str *rest, cw_str *ret_word) {
    *rest = cw_str_trim(*rest);
    return rest->len > 0 && cw_str_split(rest, ' ', ret_word);
}

/* `[name] -Dflag -Dflag`, or the same in round brackets. */
static cw_result begin_unit(struct cw_arena *arena, struct bg_headers *headers, size_t number,
                            cw_str line) {
    struct bg_unit_text unit = {.checks_only = line.ptr[0] == '('};
    cw_str flag;
    line = cw_str_from(line, 1);
    if (!cw_str_split(&line, unit.checks_only ? ')' : ']', &unit.name) || line.ptr == NULL ||
        unit.name.len == 0)
        return malformed(headers->path, number, "expected `[name]` and the flags of the unit");
    for (size_t i = 0; i < headers->units.len; i++)
        if (cw_str_eq(headers->units.items[i].name, unit.name))
            return malformed(headers->path, number, "a unit of this name is there already");
    while (split_blank(&line, &flag))
        cw_vec_push(arena, &unit.flags, flag);
    cw_vec_push(arena, &headers->units, unit);
    return CW_OK;
}

static cw_result read_line(struct cw_arena *arena, struct bg_headers *headers, size_t number,
                           cw_str line, bool *in_unread) {
    cw_str header;
    if (cw_str_eq(line, CW_STR("[unread]"))) {
        *in_unread = true;
        return CW_OK;
    }
    if (line.ptr[0] == '[' || line.ptr[0] == '(') {
        *in_unread = false;
        return begin_unit(arena, headers, number, line);
    }
    if (*in_unread) {
        if (!split_blank(&line, &header) || cw_str_trim(line).len == 0)
            return malformed(headers->path, number, "expected a header and why no unit reads it");
        cw_vec_push(arena, &headers->unread, header);
        return CW_OK;
    }
    if (headers->units.len == 0)
        return malformed(headers->path, number, "expected `[name]` of a unit before its headers");
    cw_vec_push(arena, &cw_vec_last(&headers->units)->headers, line);
    return CW_OK;
}

cw_result bg_headers_read(struct cw_arena *arena, cw_str path, struct bg_headers *ret_headers) {
    struct bg_headers headers = {.path = path};
    cw_str text, line;
    bool in_unread = false;
    cw_result result = cw_fs_read(arena, path, &text);
    if (cw_failed(result)) {
        fprintf(stderr, "bindgen: %" CW_FMT ": %s\n", CW_ARG(path), cw_result_text(result));
        return cw_fail(CW_REPORTED);
    }
    for (size_t number = 1; cw_str_split(&text, '\n', &line); number++) {
        line = cw_str_trim(line);
        if (line.len > 0 && line.ptr[0] != '#')
            CW_TRY(read_line(arena, &headers, number, line, &in_unread));
    }
    if (headers.units.len == 0)
        return malformed(path, 1, "there is no unit in this list");
    *ret_headers = headers;
    return CW_OK;
}

cw_str bg_headers_source(struct cw_arena *arena, const struct bg_unit_text *unit) {
    struct cw_buf out = cw_buf_new(arena);
    for (size_t i = 0; i < unit->headers.len; i++)
        cw_buf_addf(&out, "#include <%" CW_FMT ">\n", CW_ARG(unit->headers.items[i]));
    return cw_buf_str(&out);
}

static size_t check_folder(struct cw_arena *arena, const struct bg_headers *headers, cw_str include,
                           const struct cw_map *seen) {
    struct cw_map excused = {0};
    struct cw_strs there = {0};
    size_t problems = 0;
    for (size_t i = 0; i < headers->unread.len; i++)
        cw_map_set(arena, &excused, headers->unread.items[i], arena);
    if (cw_failed(cw_fs_glob(arena, include, CW_STR("**/*.h"), &there))) {
        fprintf(stderr, "bindgen: %" CW_FMT " cannot be listed\n", CW_ARG(include));
        return 1;
    }
    for (size_t i = 0; i < there.len; i++) {
        cw_str name = there.items[i];
        if (cw_map_has(seen, name) || cw_map_has(&excused, name))
            continue;
        fprintf(stderr,
                "%" CW_FMT ": error: no unit reads `%" CW_FMT
                "`: name it in one, or under [unread]\n",
                CW_ARG(headers->path), CW_ARG(name));
        problems++;
    }
    return problems;
}

size_t bg_headers_check(struct cw_arena *arena, const struct bg_headers *headers, cw_str include,
                        struct bg_unit *const *units, size_t unit_count) {
    struct cw_map seen = {0};
    size_t problems = 0;
    for (size_t u = 0; u < unit_count; u++) {
        for (size_t i = 0; i < units[u]->files.len; i++) {
            cw_str file = cw_path_normal(arena, units[u]->files.items[i]);
            if (cw_str_starts(file, include))
                cw_map_set(arena, &seen, cw_str_from(file, include.len + 1), arena);
        }
    }
    for (size_t i = 0; i < headers->unread.len; i++) {
        cw_str name = headers->unread.items[i];
        bool read = cw_map_has(&seen, name);
        if (!read && cw_fs_is_file(cw_path_join(arena, include, name)))
            continue;
        fprintf(stderr, "%" CW_FMT ": error: `%" CW_FMT "` is listed as unread and %s\n",
                CW_ARG(headers->path), CW_ARG(name), read ? "is read" : "is not there");
        problems++;
    }
    return problems + check_folder(arena, headers, include, &seen);
}
