/* The TMF text: what decodes messages. Its form is that of the genuine tools' files. */
#include "gen/wpp/unit.h"

#include "base/utf.h"

static void add_attribute(struct cw_buf *buf, const struct wpp_statement *statement,
                          const char *name, const char *condition) {
    cw_str value = wpp_statement_condition(statement, condition);
    if (value.ptr)
        cw_buf_addf(buf, " %s=%" CW_FMT, name, CW_ARG(value));
}

/* One line, whatever the source had in it. */
static cw_str one_line(struct cw_arena *arena, cw_str text) {
    char *copy = cw_cstr(arena, text);
    bool utf8 = cw_utf8_check(text) == CW_NPOS;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)copy[i];
        if (c < ' ')
            copy[i] = ' ';
        else if (c >= 0x80 && !utf8)
            copy[i] = '?';
    }
    return cw_str_n(copy, text.len);
}

struct cw_strs wpp_tmf_message(struct cw_arena *arena, const struct wpp_unit *unit,
                               const struct wpp_message *message) {
    const struct wpp_statement *statement = message->statement;
    struct cw_strs lines = {0};
    struct cw_buf buf = cw_buf_new(arena);
    cw_buf_addf(&buf, "#typev %" CW_FMT "%u %u \"%" CW_FMT "\" //  ", CW_ARG(unit->symbol),
                statement->line, message->number, CW_ARG(message->format.tmf));
    add_attribute(&buf, statement, "LEVEL", "LEVEL");
    add_attribute(&buf, statement, "FLAGS", "FLAGS");
    add_attribute(&buf, statement, "FLAGS", "FLAG");
    add_attribute(&buf, statement, "COMPNAME", "COMPNAME");
    add_attribute(&buf, statement, "SUBCOMP", "SUBCOMP");
    if (statement->inside.len)
        cw_buf_addf(&buf, " FUNC=%" CW_FMT, CW_ARG(statement->inside));
    cw_vec_push(arena, &lines, one_line(arena, cw_buf_str(&buf)));
    cw_vec_push(arena, &lines, CW_STR("{"));
    for (size_t i = 0; i < message->values.len; i++)
        cw_vec_push(arena, &lines,
                    one_line(arena, cw_strf(arena, "%" CW_FMT ", %" CW_FMT " -- %zu",
                                            CW_ARG(message->values.items[i]),
                                            CW_ARG(message->format.types.items[i]->item),
                                            i + WPP_FIRST_ARGUMENT)));
    cw_vec_push(arena, &lines, CW_STR("}"));
    return lines;
}

cw_str wpp_tmf_header(struct cw_arena *arena, const struct wpp_unit *unit, cw_str module) {
    return cw_strf(arena, "%" CW_FMT " %" CW_FMT " // SRC=%" CW_FMT " MJ= MN=",
                   CW_ARG(wpp_guid_text(arena, unit->guid)), CW_ARG(module), CW_ARG(unit->name));
}
