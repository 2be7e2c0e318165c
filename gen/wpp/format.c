#include "gen/wpp/format.h"

#include <stdio.h>

struct printf_row {
    const char *size, *conversions, *signature, *c_type;
    enum wpp_how how;
    const char *item, *format;
};

static const struct printf_row printf_rows[] = {
#define WPP_TYPE_PRINTF(size_, conversions_, signature_, c_type_, how_, item_, format_)            \
    {size_, conversions_, signature_, c_type_, WPP_##how_, item_, format_},
#include "gen/wpp/types.def"
};

static const cw_str constants[] = {
#define WPP_TYPE_CONSTANT(name) CW_STR_INIT(name),
#include "gen/wpp/types.def"
};
enum { CONSTANT_COUNT = sizeof constants / sizeof *constants };

struct builder {
    struct wpp_config *config;
    struct wpp_place place;
    cw_str text;
    size_t at;
    struct cw_span span;
    struct cw_buf out;
    struct wpp_format *format;
};

static bool fail(struct builder *b, size_t from, const char *message, const char *help) {
    cw_str spec = cw_str_slice(b->text, from, b->at < b->text.len ? b->at + 1 : b->at);
    struct cw_diag *diag = cw_diag_new(b->config->arena, CW_ERROR, NULL, "%s", message);
    cw_diag_primary(diag, b->span, "`%" CW_FMT "` in this message", CW_ARG(spec));
    if (help)
        cw_diag_help(diag, "%s", help);
    cw_emit(b->config->sink, diag);
    return false;
}

static char peek(const struct builder *b) {
    return b->at < b->text.len ? b->text.ptr[b->at] : '\0';
}

static void add_item(struct builder *b, const struct wpp_type *type, cw_str flags, cw_str letters,
                     cw_str fixed) {
    cw_buf_addf(&b->out, "%%%zu!%" CW_FMT "%" CW_FMT "!", b->format->types.len + WPP_FIRST_ARGUMENT,
                CW_ARG(flags), CW_ARG(letters));
    cw_vec_push(b->config->arena, &b->format->types, type);
    cw_vec_push(b->config->arena, &b->format->fixed, fixed);
}

/* --- conversions as of printf --- */

static cw_str take_flags(struct builder *b, bool *ret_star) {
    size_t from = b->at;
    while (peek(b) && strchr("-+ #0123456789.*", peek(b))) {
        *ret_star = *ret_star || peek(b) == '*';
        b->at++;
    }
    return cw_str_slice(b->text, from, b->at);
}

static cw_str take_size(struct builder *b) {
    static const char *const sizes[] = {"I64", "I32", "I", "hh", "h", "ll",
                                        "l",   "w",   "z", "j",  "t", "L"};
    cw_str rest = cw_str_from(b->text, b->at);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        cw_str size = cw_str_of(sizes[i]);
        if (!cw_str_starts(rest, size))
            continue;
        b->at += size.len;
        return size;
    }
    return (cw_str){0};
}

static const struct printf_row *find_row(cw_str size, char conversion) {
    if (!conversion)
        return NULL;
    for (size_t i = 0; i < sizeof printf_rows / sizeof *printf_rows; i++)
        if (cw_str_eq(cw_str_of(printf_rows[i].size), size) &&
            strchr(printf_rows[i].conversions, conversion))
            return &printf_rows[i];
    return NULL;
}

/* A custom type whose name is a conversion: DEFINE_CPLX_TYPE(.*ls, ...). The longest that fits. */
static const struct wpp_type *find_bare(struct builder *b) {
    const struct wpp_type *best = NULL;
    cw_str rest = cw_str_from(b->text, b->at);
    for (size_t i = 0; i < b->config->types.len; i++) {
        cw_str name = b->config->types.entries[i].key;
        if (name.len && !((name.ptr[0] | 32) >= 'a' && (name.ptr[0] | 32) <= 'z') &&
            cw_str_starts(rest, name) && (!best || name.len > best->name.len))
            best = b->config->types.entries[i].value;
    }
    if (best)
        b->at += best->name.len - 1; /* at its last character, as after any conversion */
    return best;
}

static const struct wpp_type *type_of_row(struct builder *b, const struct printf_row *row) {
    struct wpp_type *type = cw_new(b->config->arena, struct wpp_type);
    *type = (struct wpp_type){.signature = cw_str_of(row->signature),
                              .c_type = cw_str_of(row->c_type),
                              .how = row->how,
                              .item = cw_str_of(row->item),
                              .format = cw_str_of(row->format)};
    return type;
}

/* At what follows '%'; leaves `at` on the last character. */
static bool add_printf(struct builder *b) {
    size_t from = b->at - 1;
    const struct wpp_type *bare = find_bare(b);
    if (bare) {
        add_item(b, bare, (cw_str){0}, bare->format, (cw_str){0});
        return true;
    }
    bool star = false;
    cw_str flags = take_flags(b, &star);
    if (star)
        return fail(b, from, "a width or precision from an argument cannot be traced",
                    "write the number into the message");
    cw_str size = take_size(b);
    char conversion = peek(b);
    const struct printf_row *row = find_row(size, conversion);
    if (!row)
        return fail(b, from, "this conversion is not known",
                    "write `%%` for a percent sign; docs/tracing.md lists the conversions");
    cw_str letters = cw_str_of(row->format);
    char last = letters.len ? letters.ptr[letters.len - 1] : '\0';
    if (last == '\0' || last == '4') /* nothing, or I64: the conversion says how */
        letters = cw_strf(b->config->arena, "%s%c", row->format, conversion);
    if (row->how != WPP_VALUE || conversion == 'p')
        flags = cw_str_starts(flags, CW_STR("#")) ? cw_str_from(flags, 1) : flags;
    add_item(b, type_of_row(b, row), flags, letters, (cw_str){0});
    return true;
}

/* --- "%!NAME!" --- */

/* Configuration files of the genuine kit name the enumerations of frameworks by their types. Their
 * values are in headers that are not read here, so the decoder prints numbers. */
static const struct wpp_type *kit_enumeration(const struct wpp_config *config, cw_str name) {
    static const char *const prefixes[] = {"WDF_", "UCM_", "UCMTCPCI_", "UCMUCSI_", "UFX_"};
    size_t i = 0;
    while (i < sizeof prefixes / sizeof *prefixes && !cw_str_starts(name, cw_str_of(prefixes[i])))
        i++;
    if (i == sizeof prefixes / sizeof *prefixes)
        return NULL;
    struct wpp_type *type = cw_new(config->arena, struct wpp_type);
    *type =
        (struct wpp_type){.name = name,
                          .signature = CW_STR("d"),
                          .c_type = CW_STR("int"),
                          .how = WPP_VALUE,
                          .item = cw_strf(config->arena, "ItemEnum(_%" CW_FMT ")", CW_ARG(name)),
                          .format = CW_STR("s"),
                          .cast = true};
    return type;
}

static const struct wpp_type *find_named(const struct wpp_config *config, cw_str name) {
    const struct wpp_type *type = cw_map_get(&config->types, name);
    for (size_t i = 0; !type && i < config->types.len; i++)
        if (cw_str_eq_nocase(config->types.entries[i].key, name))
            type = config->types.entries[i].value;
    return type ? type : kit_enumeration(config, name);
}

static bool add_constant(struct builder *b, cw_str name) {
    if (cw_str_starts(name, CW_STR("="))) {
        add_item(b, type_of_row(b, find_row((cw_str){0}, 's')), (cw_str){0}, CW_STR("s"),
                 cw_str_from(name, 1));
        return true;
    }
    if (cw_str_eq(name, CW_STR("STDPREFIX"))) {
        cw_buf_add(&b->out, CW_STR("%0"));
        return true;
    }
    if (cw_str_eq(name, CW_STR("FILE"))) {
        cw_buf_add(&b->out, b->place.file);
        return true;
    }
    if (cw_str_eq(name, CW_STR("LINE"))) {
        cw_buf_addf(&b->out, "%u", b->place.line);
        return true;
    }
    for (size_t i = 0; i < CONSTANT_COUNT; i++)
        if (cw_str_eq_nocase(name, constants[i])) {
            cw_buf_addf(&b->out, "%%!%" CW_FMT "!", CW_ARG(constants[i]));
            return true;
        }
    return false;
}

static bool unknown_name(struct builder *b, size_t from, cw_str name) {
    struct cw_strs names = {0};
    for (size_t i = 0; i < b->config->types.len; i++)
        cw_vec_push(b->config->arena, &names, b->config->types.entries[i].key);
    for (size_t i = 0; i < CONSTANT_COUNT; i++)
        cw_vec_push(b->config->arena, &names, constants[i]);
    cw_str nearest = cw_str_nearest(name, names.items, names.len);
    if (!nearest.len)
        return fail(b, from, "no format type has this name",
                    "describe it in a configuration block (CUSTOM_TYPE, DEFINE_CPLX_TYPE), or scan "
                    "the file that does");
    cw_str help = cw_strf(b->config->arena, "did you mean `%%!%" CW_FMT "!`?", CW_ARG(nearest));
    return fail(b, from, "no format type has this name", cw_cstr(b->config->arena, help));
}

/* At the '!'; leaves `at` on the closing one. */
static bool add_named(struct builder *b) {
    size_t from = b->at - 1;
    size_t length = cw_str_find_char(cw_str_from(b->text, b->at + 1), '!');
    if (length == CW_NPOS)
        return fail(b, from, "a `!` is missing behind the name of a format type", NULL);
    cw_str name = cw_str_slice(b->text, b->at + 1, b->at + 1 + length);
    size_t end = b->at + 1 + length;
    const struct wpp_type *type = find_named(b->config, name);
    if (type) {
        add_item(b, type, (cw_str){0}, type->format, (cw_str){0});
    } else if (!add_constant(b, name)) {
        struct builder inner = *b; /* "%!s!" is "%s" */
        inner.text = name;
        inner.at = 0;
        bool star = false;
        (void)take_flags(&inner, &star);
        cw_str size = take_size(&inner);
        if (star || !find_row(size, peek(&inner)) || inner.at + 1 != name.len) {
            b->at = end;
            return unknown_name(b, from, name);
        }
        b->at++;
        if (!add_printf(b))
            return false;
    }
    b->at = end;
    return true;
}

/* printf leaves open what it prints. */
static void warn_lone(struct builder *b) {
    struct cw_diag *diag = cw_diag_new(b->config->arena, CW_WARNING, NULL,
                                       "a percent sign stands alone in this message");
    cw_diag_primary(diag, b->span, "%s", "");
    cw_diag_help(diag, "write `%%%%` for one");
    cw_emit(b->config->sink, diag);
}

static bool add_spec(struct builder *b) {
    b->at++;
    switch (peek(b)) {
    case '%':
        cw_buf_add(&b->out, CW_STR("%%"));
        return true;
    case '!':
        return add_named(b);
    case '\0':
    case '\\':
        warn_lone(b);
        cw_buf_add(&b->out, CW_STR("%%"));
        b->at--;
        return true;
    default:
        return add_printf(b);
    }
}

bool wpp_format_add(struct wpp_config *config, struct wpp_place place, cw_str text,
                    struct cw_span span, struct wpp_format *format) {
    struct builder b = {.config = config,
                        .place = place,
                        .text = text,
                        .span = span,
                        .out = cw_buf_new(config->arena),
                        .format = format};
    cw_buf_add(&b.out, format->tmf);
    for (; b.at < text.len; b.at++) {
        if (peek(&b) != '%')
            cw_buf_add_char(&b.out, peek(&b));
        else if (!add_spec(&b))
            return false;
    }
    format->tmf = cw_buf_str(&b.out);
    return true;
}
