#include "package/inf/stamp.h"

#include "base/utf.h"

static bool variable(struct cw_arena *arena, const struct cw_inf_stamp *stamp, cw_str name,
                     cw_str *ret_value) {
    if (cw_str_eq_nocase(name, CW_STR("ARCH")))
        *ret_value = cw_arch_inf_name(stamp->arch);
    else if (stamp->kmdf_minor && cw_str_eq_nocase(name, CW_STR("KMDFVERSION")))
        *ret_value = cw_strf(arena, "1.%u", stamp->kmdf_minor);
    else if (stamp->kmdf_minor && cw_str_eq_nocase(name, CW_STR("KMDFCOINSTALLERVERSION")))
        *ret_value = cw_strf(arena, "01%03u", stamp->kmdf_minor);
    else if (stamp->umdf_minor && cw_str_eq_nocase(name, CW_STR("UMDFVERSION")))
        /* UMDF 2 writes its library version with a zero for the service pack */
        *ret_value = cw_strf(arena, "2.%u.0", stamp->umdf_minor);
    else
        return false;
    return true;
}

static cw_str replace_variables(struct cw_arena *arena, cw_str text,
                                const struct cw_inf_stamp *stamp) {
    struct cw_buf out = cw_buf_new(arena);
    for (size_t i = 0; i < text.len;) {
        cw_str rest = cw_str_from(text, i + 1);
        size_t close = text.ptr[i] == '$' ? cw_str_find_char(rest, '$') : CW_NPOS;
        cw_str value;
        if (close != CW_NPOS && variable(arena, stamp, cw_str_slice(rest, 0, close), &value)) {
            cw_buf_add(&out, value);
            i += close + 2;
        } else {
            cw_buf_add_char(&out, text.ptr[i++]);
        }
    }
    return cw_buf_str(&out);
}

/* The line's key stays as written; its value, or a whole new line after the section's name, is
 * what the stamp says. */
static cw_str set_version_key(struct cw_arena *arena, const struct cw_inf *inf, cw_str text,
                              cw_str key, cw_str value) {
    const struct cw_inf_line *line = cw_inf_line(inf, CW_STR("Version"), key);
    struct cw_buf out = cw_buf_new(arena);
    size_t from, to;
    if (line) {
        from = line->values.items[0].span.start;
        to = line->span.end;
        cw_buf_add(&out, cw_str_slice(text, 0, from));
        if (text.ptr[from - 1] == '=')
            cw_buf_add_char(&out, ' ');
        cw_buf_add(&out, value);
    } else {
        size_t line_end = cw_str_find_char(
            cw_str_from(text, cw_inf_section(inf, CW_STR("Version"))->span.end), '\n');
        from = to = line_end == CW_NPOS
                        ? text.len
                        : cw_inf_section(inf, CW_STR("Version"))->span.end + line_end + 1;
        bool crlf = from >= 2 && text.ptr[from - 2] == '\r';
        cw_buf_add(&out, cw_str_slice(text, 0, from));
        if (line_end == CW_NPOS)
            cw_buf_add_char(&out, '\n');
        cw_buf_addf(&out, "%" CW_FMT " = %" CW_FMT "%s", CW_ARG(key), CW_ARG(value),
                    crlf ? "\r\n" : "\n");
    }
    cw_buf_add(&out, cw_str_from(text, to));
    return cw_buf_str(&out);
}

/* Each edit moves what comes after it, so the text is read again for the next. */
static cw_result stamp_key(struct cw_arena *arena, cw_str path, struct cw_sink *sink, cw_str key,
                           cw_str value, cw_str *text) {
    struct cw_sources scratch;
    cw_sources_init(&scratch, arena);
    struct cw_sources *kept = sink->sources;
    sink->sources = &scratch;
    struct cw_inf *inf = NULL;
    cw_result result = cw_inf_read(arena, cw_sources_add(&scratch, path, *text), sink, &inf);
    sink->sources = kept;
    CW_TRY(result);
    *text = set_version_key(arena, inf, *text, key, value);
    return CW_OK;
}

cw_result cw_inf_stamp(struct cw_arena *arena, cw_file inx, struct cw_sink *sink,
                       const struct cw_inf_stamp *stamp, cw_str *ret_text) {
    const struct cw_source *source = cw_source_get(sink->sources, inx);
    struct cw_inf *inf;
    CW_TRY(cw_inf_read(arena, inx, sink, &inf));
    if (!cw_inf_section(inf, CW_STR("Version"))) {
        struct cw_diag *diag =
            cw_diag_new(arena, CW_ERROR, "INF1001", "there is no [Version] section");
        cw_diag_primary(diag, cw_span(inx, 0, 0), "an INF begins with `[Version]`");
        cw_emit(sink, diag);
        return cw_fail(CW_REPORTED);
    }
    struct tm date;
    gmtime_r(&stamp->time, &date);
    cw_str driver_ver = cw_strf(arena, "%02d/%02d/%04d,%" CW_FMT, date.tm_mon + 1, date.tm_mday,
                                date.tm_year + 1900, CW_ARG(stamp->version));
    cw_str text = replace_variables(arena, source->text, stamp);
    CW_TRY(stamp_key(arena, source->path, sink, CW_STR("DriverVer"), driver_ver, &text));
    CW_TRY(stamp_key(arena, source->path, sink, CW_STR("CatalogFile"), stamp->catalog, &text));
    *ret_text = text;
    return CW_OK;
}

cw_result cw_inf_encode(struct cw_arena *arena, cw_str text, cw_str *ret_bytes) {
    for (size_t i = 0; i < text.len; i++) {
        if ((unsigned char)text.ptr[i] >= 0x80) {
            cw_str wide;
            CW_TRY(cw_utf16le_from_utf8(arena, text, &wide));
            struct cw_buf out = cw_buf_new(arena);
            cw_buf_add(&out, CW_STR("\xFF\xFE"));
            cw_buf_add(&out, wide);
            *ret_bytes = cw_buf_str(&out);
            return CW_OK;
        }
    }
    *ret_bytes = text;
    return CW_OK;
}
