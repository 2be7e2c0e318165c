#include "gen/wpp/unit.h"

#include "base/fs.h"
#include "gen/wpp/lex.h"

/* --- messages --- */

static void add_all(struct cw_arena *arena, struct cw_strs *to, const struct cw_strs *from) {
    for (size_t i = 0; i < from->len; i++)
        cw_vec_push(arena, to, from->items[i]);
}

/* The expressions of a prefix or suffix name parameters and fixed conditions of the function:
 * "#STATUS" becomes the text of its argument in quotes, "STATUS" the argument. */
static cw_str substitute(struct cw_arena *arena, const struct wpp_statement *statement,
                         cw_str expression) {
    struct cw_buf buf = cw_buf_new(arena);
    struct wpp_lexer lexer = wpp_lexer_new(expression);
    lexer.line_begins = false;
    bool quote = false;
    size_t end = 0;
    for (struct wpp_token t = wpp_next(&lexer); t.kind != WPP_END; t = wpp_next(&lexer)) {
        cw_str text = wpp_text(&lexer, t);
        if (t.start > end && !quote)
            cw_buf_add_char(&buf, ' ');
        end = t.end;
        if (wpp_is(&lexer, t, '#') && text.len == 1) {
            quote = true;
            continue;
        }
        cw_str value = {0};
        if (t.kind == WPP_NAME)
            value = wpp_statement_condition(statement, cw_cstr(arena, text));
        if (!value.ptr)
            value = text;
        if (!quote) {
            cw_buf_add(&buf, value);
            continue;
        }
        quote = false;
        cw_buf_add_char(&buf, '"');
        for (size_t i = 0; i < value.len; i++) {
            if (value.ptr[i] == '"' || value.ptr[i] == '\\')
                cw_buf_add_char(&buf, '\\');
            cw_buf_add_char(&buf, value.ptr[i]);
        }
        cw_buf_add_char(&buf, '"');
    }
    return cw_buf_str(&buf);
}

static void add_affix_values(struct cw_arena *arena, const struct wpp_statement *statement,
                             const struct wpp_affix *affix, struct cw_strs *values) {
    for (size_t i = 0; i < affix->args.len; i++)
        cw_vec_push(arena, values, substitute(arena, statement, affix->args.items[i]));
}

static bool make_message(struct wpp_config *config, const struct wpp_unit *unit,
                         const struct wpp_statement *statement, struct wpp_message *message) {
    const struct wpp_function *f = statement->function;
    struct wpp_place place = {unit->name, statement->line};
    struct wpp_format *format = &message->format;
    message->statement = statement;
    bool ok = f->prefix.span.file
                  ? wpp_format_add(config, place, f->prefix.format, f->prefix.span, format)
                  : wpp_format_add(config, place, CW_STR("%!STDPREFIX!"), f->span, format);
    ok = ok && wpp_format_add(config, place, statement->message, statement->message_span, format) &&
         (!f->suffix.span.file ||
          wpp_format_add(config, place, f->suffix.format, f->suffix.span, format));
    if (!ok)
        return false;
    struct cw_strs values = {0};
    add_affix_values(config->arena, statement, &f->prefix, &values);
    add_all(config->arena, &values, &statement->values);
    add_affix_values(config->arena, statement, &f->suffix, &values);
    size_t used = 0;
    for (size_t i = 0; i < format->types.len; i++) {
        cw_str fixed = format->fixed.items[i];
        if (!fixed.len && used == values.len)
            break;
        cw_vec_push(config->arena, &message->values, fixed.len ? fixed : values.items[used++]);
    }
    if (message->values.len == format->types.len && used == values.len)
        return true;
    return cw_ok(cw_fault(
        config->sink, statement->span, "",
        f->prefix.span.file || f->suffix.span.file ? "its prefix and suffix count as well" : NULL,
        "the message has %zu conversions and %zu arguments", format->types.len, values.len));
}

/* --- the GUID of a source's messages --- */

static void hash(unsigned __int128 *state, cw_str text) {
    /* FNV-1a of 128 bits (draft-eastlake-fnv). */
    const unsigned __int128 prime = ((unsigned __int128)1 << 88) + 0x13B;
    for (size_t i = 0; i < text.len; i++) {
        *state ^= (unsigned char)text.ptr[i];
        *state *= prime;
    }
    *state ^= 0xFF; /* a mark between texts */
    *state *= prime;
}

/* Of the module, the source's name and all that the TMF text says of its messages: two builds of
 * one source decode each other's messages, and a changed source is never decoded by old text. A
 * UUID of version 8 (RFC 9562), whose bits are the maker's own. */
static void make_guid(struct cw_arena *arena, cw_str module, struct wpp_unit *unit) {
    unsigned __int128 state = ((unsigned __int128)0x6C62272E07BB0142u << 64) | 0x62B821756295C58Du;
    hash(&state, module);
    hash(&state, unit->name);
    for (size_t i = 0; i < unit->messages.len; i++) {
        struct cw_strs lines = wpp_tmf_message(arena, unit, &unit->messages.items[i]);
        for (size_t k = 0; k < lines.len; k++)
            hash(&state, lines.items[k]);
    }
    for (size_t i = 0; i < 16; i++)
        unit->guid[i] = (uint8_t)(state >> (120 - 8 * i));
    unit->guid[6] = (uint8_t)(0x80 | (unit->guid[6] & 0x0F));
    unit->guid[8] = (uint8_t)(0x80 | (unit->guid[8] & 0x3F));
}

cw_str wpp_guid_text(struct cw_arena *arena, const uint8_t guid[16]) {
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t i = 0; i < 16; i++)
        cw_buf_addf(&buf, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", guid[i]);
    return cw_buf_str(&buf);
}

/* --- reading --- */

static cw_str symbol_of(struct cw_arena *arena, cw_str name) {
    char *copy = cw_cstr(arena, name);
    for (size_t i = 0; i < name.len; i++)
        if (!wpp_is_name_char(copy[i]) || (copy[i] & 0x80))
            copy[i] = '_';
    return cw_str_n(copy, name.len);
}

/* The line is a statement's name in the header. */
static bool one_in_a_line(struct wpp_config *config, const struct wpp_unit *unit) {
    for (size_t i = 1; i < unit->scan.statements.len; i++)
        if (unit->scan.statements.items[i].line == unit->scan.statements.items[i - 1].line)
            return cw_ok(
                cw_fault(config->sink, unit->scan.statements.items[i].span, "",
                         "write it on a line of its own: the line is how a statement is known",
                         "this is the second trace statement of its line"));
    return true;
}

bool wpp_unit_read(struct wpp_config *config, cw_str module, struct wpp_unit *unit) {
    cw_str path = cw_source_get(config->sink->sources, unit->file)->path;
    unit->name = cw_path_name(path);
    unit->symbol = symbol_of(config->arena, unit->name);
    if (!wpp_scan(config, unit->file, &unit->scan) || !one_in_a_line(config, unit))
        return false;
    bool ok = true;
    for (size_t i = 0; i < unit->scan.statements.len; i++) {
        struct wpp_message message = {.number = (unsigned)(WPP_FIRST_ARGUMENT + i)};
        ok = make_message(config, unit, &unit->scan.statements.items[i], &message) && ok;
        cw_vec_push(config->arena, &unit->messages, message);
    }
    if (unit->scan.statements.len > UINT16_MAX - WPP_FIRST_ARGUMENT)
        return cw_ok(cw_fault(config->sink, cw_span(unit->file, 0, 0), "",
                              "a message's number has 16 bits; divide the source",
                              "there are more than 65,525 trace statements in this source"));
    if (ok)
        make_guid(config->arena, module, unit);
    return ok;
}
