/* Runs the public toml-test suite: every file that its list for TOML 1.0.0 names. Valid files must
 * give what their .json says, invalid ones must be refused with an error that has a place.
 * The folder (the suite's `tests`) comes from CWDK_TOML_TEST; without it the test is skipped. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/fs.h"
#include "base/toml.h"

static cw_str date_text(struct cw_arena *arena, const struct cw_toml_datetime *t) {
    return cw_strf(arena, "%04d-%02d-%02d", t->year, t->month, t->day);
}

static cw_str without_trailing_zeros(cw_str digits) {
    while (digits.len && digits.ptr[digits.len - 1] == '0')
        digits.len--;
    return digits;
}

static cw_str time_text(struct cw_arena *arena, const struct cw_toml_datetime *t) {
    cw_str fraction = without_trailing_zeros(t->fraction);
    return cw_strf(arena, "%02d:%02d:%02d%s%" CW_FMT, t->hour, t->minute, t->second,
                   fraction.len ? "." : "", CW_ARG(fraction));
}

static cw_str offset_text(struct cw_arena *arena, const struct cw_toml_datetime *t) {
    int minutes = abs(t->offset_minutes);
    if (minutes == 0)
        return CW_STR("Z");
    return cw_strf(arena, "%c%02d:%02d", t->offset_minutes < 0 ? '-' : '+', minutes / 60,
                   minutes % 60);
}

/* The suite's own spelling of a date-time, with trailing zeros of the fraction taken away. */
static cw_str canonical(struct cw_arena *arena, cw_str text) {
    size_t point = cw_str_find_char(text, '.');
    if (point == CW_NPOS)
        return text;
    size_t end = point + 1;
    while (end < text.len && text.ptr[end] >= '0' && text.ptr[end] <= '9')
        end++;
    cw_str fraction = without_trailing_zeros(cw_str_slice(text, point + 1, end));
    return cw_strf(arena, "%" CW_FMT "%s%" CW_FMT "%" CW_FMT, (int)point, text.ptr,
                   fraction.len ? "." : "", CW_ARG(fraction), CW_ARG(cw_str_from(text, end)));
}

static bool same_float(double have, cw_str want) {
    double wanted = strtod(want.ptr, NULL);
    return isnan(wanted) ? isnan(have) : have == wanted;
}

/* jansson has no NUL in the name of a member. So NUL is U+F8FF, which the suite does not use, on
 * both sides: as an escape in the JSON text and as a byte in our strings. */
static cw_str json_without_nul(struct cw_arena *arena, cw_str json) {
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t at = 0; at < json.len;) {
        size_t len = json.ptr[at] == '\\' ? 2 : 1;
        bool nul = cw_str_starts(cw_str_from(json, at), CW_STR("\\u0000"));
        cw_buf_add(&buf, nul ? CW_STR("\\uF8FF") : cw_str_slice(json, at, at + len));
        at += nul ? 6 : len;
    }
    return cw_buf_str(&buf);
}

static cw_str without_nul(struct cw_arena *arena, cw_str text) {
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t i = 0; i < text.len; i++)
        cw_buf_add(&buf, text.ptr[i] ? cw_str_slice(text, i, i + 1) : CW_STR("\xEF\xA3\xBF"));
    return cw_buf_str(&buf);
}

static bool same_scalar(struct cw_arena *arena, const struct cw_toml_value *value, cw_str type,
                        cw_str want) {
    const struct cw_toml_datetime *t = &value->datetime;
    cw_str kind;
    cw_str have;
    switch (value->kind) {
    case CW_TOML_STRING:
        return cw_str_eq(type, CW_STR("string")) &&
               cw_str_eq(without_nul(arena, value->string), want);
    case CW_TOML_INTEGER:
        kind = CW_STR("integer");
        have = cw_strf(arena, "%lld", (long long)value->integer);
        break;
    case CW_TOML_FLOAT:
        return cw_str_eq(type, CW_STR("float")) && same_float(value->real, want);
    case CW_TOML_BOOLEAN:
        kind = CW_STR("bool");
        have = value->boolean ? CW_STR("true") : CW_STR("false");
        break;
    case CW_TOML_OFFSET_DATETIME:
        kind = CW_STR("datetime");
        have = cw_strf(arena, "%sT%s%s", date_text(arena, t).ptr, time_text(arena, t).ptr,
                       offset_text(arena, t).ptr);
        break;
    case CW_TOML_LOCAL_DATETIME:
        kind = CW_STR("datetime-local");
        have = cw_strf(arena, "%sT%s", date_text(arena, t).ptr, time_text(arena, t).ptr);
        break;
    case CW_TOML_LOCAL_DATE:
        kind = CW_STR("date-local");
        have = date_text(arena, t);
        break;
    case CW_TOML_LOCAL_TIME:
        kind = CW_STR("time-local");
        have = time_text(arena, t);
        break;
    default:
        return false;
    }
    return cw_str_eq(kind, type) && cw_str_eq(have, canonical(arena, want));
}

static bool same(struct cw_arena *arena, const struct cw_toml_value *value, json_t *want) {
    if (value->kind == CW_TOML_ARRAY) {
        if (!json_is_array(want) || json_array_size(want) != value->array.len)
            return false;
        for (size_t i = 0; i < value->array.len; i++)
            if (!same(arena, value->array.items[i], json_array_get(want, i)))
                return false;
        return true;
    }
    if (value->kind == CW_TOML_TABLE) {
        if (!json_is_object(want) || json_object_size(want) != value->table.entries.len)
            return false;
        for (size_t i = 0; i < value->table.entries.len; i++) {
            const struct cw_toml_entry *entry = &value->table.entries.items[i];
            json_t *other = json_object_get(want, without_nul(arena, entry->key).ptr);
            if (!other || !same(arena, entry->value, other))
                return false;
        }
        return true;
    }
    json_t *text = json_object_get(want, "value");
    if (!json_is_string(text))
        return false;
    return same_scalar(arena, value, cw_str_of(json_string_value(json_object_get(want, "type"))),
                       cw_str_n(json_string_value(text), json_string_length(text)));
}

static const char *check_valid(struct cw_arena *arena, cw_str path,
                               const struct cw_toml_value *root) {
    cw_str json_path = cw_strf(arena, "%" CW_FMT ".json", (int)path.len - 5, path.ptr);
    cw_str json;
    if (cw_failed(cw_fs_read(arena, json_path, &json)))
        return "no .json";
    json = json_without_nul(arena, json);
    json_t *want = json_loadb(json.ptr, json.len, 0, NULL);
    if (!want)
        return "its .json cannot be read";
    bool equal = same(arena, root, want);
    json_decref(want);
    return equal ? NULL : "the value differs";
}

static const char *check(struct cw_arena *arena, cw_str path, bool valid) {
    struct cw_sources sources;
    struct cw_collect_sink sink;
    cw_sources_init(&sources, arena);
    cw_collect_sink_init(&sink, &sources, arena);
    cw_file file;
    if (cw_failed(cw_sources_load(&sources, path, &file)))
        return "cannot be read";
    struct cw_toml_value *root;
    bool parsed = cw_ok(cw_toml_parse(arena, &sink.sink, file, &root));
    if (parsed != valid)
        return valid ? "refused" : "accepted";
    if (!valid)
        return sink.diags.len == 1 && cw_diag_span(sink.diags.items[0]).file ? NULL
                                                                             : "no proper error";
    return check_valid(arena, path, root);
}

int main(void) {
    const char *folder = getenv("CWDK_TOML_TEST");
    if (!folder) {
        puts("skipped: CWDK_TOML_TEST does not name the toml-test suite's folder");
        return 77;
    }
    struct cw_arena lists = {0};
    cw_str root = cw_str_of(folder);
    cw_str list;
    cw_result result =
        cw_fs_read(&lists, cw_path_join(&lists, root, CW_STR("files-toml-1.0.0")), &list);
    if (cw_failed(result)) {
        printf("%s/files-toml-1.0.0: %s\n", folder, cw_result_text(result));
        return 1;
    }
    unsigned valid = 0;
    unsigned invalid = 0;
    unsigned failed = 0;
    cw_str name;
    while (cw_str_split(&list, '\n', &name)) {
        if (!cw_str_ends(name, CW_STR(".toml")))
            continue;
        struct cw_arena arena = {0};
        bool is_valid = cw_str_starts(name, CW_STR("valid/"));
        const char *problem = check(&arena, cw_path_join(&arena, root, name), is_valid);
        *(is_valid ? &valid : &invalid) += 1;
        failed += problem != NULL;
        if (problem)
            printf("%" CW_FMT ": %s\n", CW_ARG(name), problem);
        cw_arena_release(&arena);
    }
    cw_arena_release(&lists);
    printf("%u valid and %u invalid files, %u failed\n", valid, invalid, failed);
    return failed || valid == 0 || invalid == 0;
}
