#include "gen/wpp/config.h"

#include "gen/wpp/lex.h"

/* A reader of configuration text. Offsets are those of the file: comment leaders have become
 * blanks, nothing has moved. */
struct reader {
    struct wpp_config *config;
    cw_file file;
    cw_str text;
    size_t at;
};

/* A comma-separated part of a parenthesised list, trimmed. */
struct part {
    cw_str text;
    size_t start;
};
CW_VEC_TYPE(parts, struct part);

static struct cw_diag *say(struct reader *r, enum cw_severity severity, size_t from, size_t to,
                           const char *message) {
    struct cw_diag *diag = cw_diag_new(r->config->arena, severity, NULL, "%s", message);
    cw_diag_primary(diag, cw_span(r->file, from, to), "%s", "");
    return diag;
}

static void complain(struct reader *r, size_t from, size_t to, const char *message,
                     const char *help) {
    struct cw_diag *diag = say(r, CW_ERROR, from, to, message);
    if (help)
        cw_diag_help(diag, "%s", help);
    cw_emit(r->config->sink, diag);
}

static char peek(const struct reader *r) { return r->at < r->text.len ? r->text.ptr[r->at] : '\0'; }

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

static void skip_blanks(struct reader *r) {
    while (is_blank(peek(r)))
        r->at++;
}

static void skip_line(struct reader *r) {
    while (r->at < r->text.len && peek(r) != '\n')
        r->at++;
}

static cw_str read_name(struct reader *r) {
    size_t from = r->at;
    if (wpp_is_name_start(peek(r)))
        while (wpp_is_name_char(peek(r)))
            r->at++;
    return cw_str_slice(r->text, from, r->at);
}

static void skip_string(struct reader *r) {
    char quote = peek(r);
    for (r->at++; r->at < r->text.len && peek(r) != quote && peek(r) != '\n'; r->at++)
        if (peek(r) == '\\')
            r->at++;
    if (r->at > r->text.len)
        r->at = r->text.len;
    if (peek(r) == quote)
        r->at++;
}

static void add_part(struct reader *r, struct parts *parts, size_t from) {
    size_t to = r->at;
    while (from < to && is_blank(r->text.ptr[from]))
        from++;
    while (to > from && is_blank(r->text.ptr[to - 1]))
        to--;
    cw_vec_push(r->config->arena, parts, (struct part){cw_str_slice(r->text, from, to), from});
}

/* At an opening bracket: reads to its `close`. A list with nothing in it has no parts. */
static bool read_list(struct reader *r, char close, struct parts *ret_parts) {
    struct parts parts = {0};
    size_t start = r->at++;
    size_t from = r->at;
    unsigned depth = 0;
    for (; r->at < r->text.len; r->at++) {
        char c = peek(r);
        if (c == '"' || c == '\'') {
            skip_string(r);
            r->at--;
        } else if (c == close && depth == 0) {
            add_part(r, &parts, from);
            r->at++;
            if (parts.len == 1 && parts.items[0].text.len == 0)
                parts.len = 0;
            *ret_parts = parts;
            return true;
        } else if (c == ',' && depth == 0) {
            add_part(r, &parts, from);
            from = r->at + 1;
        } else if (c == '(' || c == '{' || c == '[') {
            depth++;
        } else if ((c == ')' || c == '}' || c == ']') && depth) {
            depth--;
        }
    }
    complain(r, start, start + 1, "nothing closes this", NULL);
    return false;
}

/* --- functions --- */

static void add_conditions(struct wpp_config *config, struct wpp_function *function) {
    struct cw_buf buf = cw_buf_new(config->arena);
    for (size_t i = 0; i < function->fixed.len; i++)
        cw_buf_addf(&buf, "%s%" CW_FMT, buf.len ? "_" : "", CW_ARG(function->fixed.items[i].name));
    for (size_t i = 0; i < function->params.len; i++)
        if (!cw_str_eq(function->params.items[i], CW_STR("MSG")))
            cw_buf_addf(&buf, "%s%" CW_FMT, buf.len ? "_" : "", CW_ARG(function->params.items[i]));
    function->conditions = cw_buf_str(&buf);
}

static bool is_name(cw_str text) {
    if (text.len == 0 || !wpp_is_name_start(text.ptr[0]))
        return false;
    for (size_t i = 1; i < text.len; i++)
        if (!wpp_is_name_char(text.ptr[i]))
            return false;
    return true;
}

static bool take_params(struct reader *r, const struct parts *parts, struct wpp_function *f);

static bool take_group(struct reader *r, const struct part *part, struct wpp_function *f) {
    struct reader inner = *r;
    inner.at = part->start;
    struct parts parts;
    if (f->grouped || !read_list(&inner, ')', &parts))
        return false;
    f->grouped = true;
    f->group = f->params.len;
    return take_params(r, &parts, f);
}

static bool take_params(struct reader *r, const struct parts *parts, struct wpp_function *f) {
    for (size_t i = 0; i < parts->len; i++) {
        const struct part *part = &parts->items[i];
        size_t end = part->start + part->text.len;
        if (f->variadic) {
            complain(r, part->start, end, "nothing may follow `...`", NULL);
            return false;
        }
        if (cw_str_eq(part->text, CW_STR("..."))) {
            f->variadic = true;
        } else if (cw_str_starts(part->text, CW_STR("("))) {
            if (!take_group(r, part, f))
                return false;
        } else if (is_name(part->text)) {
            cw_vec_push(r->config->arena, &f->params, part->text);
        } else {
            complain(r, part->start, end, "this is not the name of a parameter",
                     "write MSG for the message, ... for its arguments, a name for a condition");
            return false;
        }
    }
    return true;
}

static bool take_fixed(struct reader *r, struct wpp_function *f) {
    struct parts parts;
    if (!read_list(r, '}', &parts))
        return false;
    for (size_t i = 0; i < parts.len; i++) {
        const struct part *part = &parts.items[i];
        size_t equals = cw_str_find_char(part->text, '=');
        cw_str name = cw_str_trim(cw_str_slice(part->text, 0, equals == CW_NPOS ? 0 : equals));
        if (!is_name(name)) {
            complain(r, part->start, part->start + part->text.len,
                     "a fixed condition is written NAME=VALUE", NULL);
            return false;
        }
        cw_vec_push(r->config->arena, &f->fixed,
                    (struct wpp_fixed){name, cw_str_trim(cw_str_from(part->text, equals + 1))});
    }
    return true;
}

/* After the name. */
static bool read_function(struct reader *r, cw_str name, size_t start) {
    struct wpp_function *f = cw_new(r->config->arena, struct wpp_function);
    f->name = name;
    skip_blanks(r);
    if (peek(r) == '{' && !take_fixed(r, f))
        return false;
    skip_blanks(r);
    struct parts parts;
    if (peek(r) != '(') {
        complain(r, start, start + name.len, "a trace function needs its parameters",
                 "write it as FUNC Trace(LEVEL,FLAGS,MSG,...);");
        return false;
    }
    if (!read_list(r, ')', &parts) || !take_params(r, &parts, f))
        return false;
    if (!f->grouped)
        f->group = f->params.len;
    f->span = cw_span(r->file, start, r->at);
    add_conditions(r->config, f);
    cw_map_set(r->config->arena, &r->config->functions, name, f);
    return true;
}

bool wpp_config_function(struct wpp_config *config, cw_file file, cw_str text, size_t at) {
    struct reader r = {config, file, text, at};
    skip_blanks(&r);
    size_t start = r.at;
    cw_str name = read_name(&r);
    if (name.len == 0) {
        complain(&r, start, start + 1, "a trace function begins with its name",
                 "write it as Trace(LEVEL,FLAGS,MSG,...)");
        return false;
    }
    if (!read_function(&r, name, start))
        return false;
    skip_blanks(&r);
    if (r.at == text.len || peek(&r) == ';')
        return true;
    complain(&r, r.at, text.len, "this follows the end of the trace function", NULL);
    return false;
}

/* --- prefixes and suffixes --- */

enum { PREFIX, SUFFIX };

static struct wpp_affix *affix_of(struct wpp_config *config, cw_str function, int which) {
    struct wpp_affix *both = cw_map_get(&config->affixes, function);
    if (!both) {
        both = cw_new_array(config->arena, struct wpp_affix, 2);
        cw_map_set(config->arena, &config->affixes, function, both);
    }
    return &both[which];
}

/* "one" "two" as one text between quotes; false when it is not made of string literals. */
static bool join_strings(struct wpp_config *config, cw_str text, cw_str *ret_inside) {
    struct cw_buf buf = cw_buf_new(config->arena);
    struct wpp_lexer lexer = wpp_lexer_new(text);
    lexer.line_begins = false;
    size_t count = 0;
    for (struct wpp_token t = wpp_next(&lexer); t.kind != WPP_END; t = wpp_next(&lexer), count++) {
        if (t.kind != WPP_STRING)
            return false;
        cw_buf_add(&buf, wpp_string_inside(wpp_text(&lexer, t)));
    }
    *ret_inside = cw_buf_str(&buf);
    return count > 0;
}

static void take_affix(struct reader *r, size_t start, const struct parts *parts, int which) {
    struct wpp_affix affix = {0};
    if (parts->len < 2 || !is_name(parts->items[0].text) ||
        !join_strings(r->config, parts->items[1].text, &affix.format)) {
        complain(r, start, r->at, "a prefix or suffix is (FUNCTION, \"format\", arguments...)",
                 NULL);
        return;
    }
    affix.span =
        cw_span(r->file, parts->items[1].start, parts->items[1].start + parts->items[1].text.len);
    for (size_t i = 2; i < parts->len; i++)
        cw_vec_push(r->config->arena, &affix.args, parts->items[i].text);
    *affix_of(r->config, parts->items[0].text, which) = affix;
}

void wpp_config_finish(struct wpp_config *config) {
    for (size_t i = 0; i < config->affixes.len; i++) {
        struct wpp_function *f = cw_map_get(&config->functions, config->affixes.entries[i].key);
        const struct wpp_affix *both = config->affixes.entries[i].value;
        if (!f)
            continue; /* of a function that another project describes */
        f->prefix = both[PREFIX];
        f->suffix = both[SUFFIX];
    }
}

/* --- types --- */

static void add_type(struct wpp_config *config, struct wpp_type type) {
    struct wpp_type *copy = cw_new(config->arena, struct wpp_type);
    *copy = type;
    cw_map_set(config->arena, &config->types, type.name, copy);
}

/* What an item of a list or an enumeration is as a C type. */
static bool item_type(cw_str item, cw_str *ret_c_type, cw_str *ret_signature) {
    static const struct {
        const char *item, *c_type, *signature;
    } rows[] = {
        {"ItemListByte", "unsigned char", "C"},
        {"ItemListShort", "unsigned short", "H"},
        {"ItemListLong", "int", "d"},
        {"ItemSetByte", "unsigned char", "C"},
        {"ItemSetShort", "unsigned short", "H"},
        {"ItemSetLong", "unsigned int", "D"},
        {"ItemEnum", "int", "d"},
        {"ItemFlagsEnum", "unsigned int", "D"},
        {"ItemNTSTATUS", "int", "d"},
        {"ItemHRESULT", "int", "d"},
        {"ItemWINERROR", "unsigned int", "D"},
        {"ItemLong", "int", "d"},
        {"ItemULong", "unsigned int", "D"},
        {"ItemShort", "short", "h"},
        {"ItemLongLong", "__int64", "i"},
        {"ItemTimestamp", "__int64", "i"},
        {"ItemTimeDelta", "__int64", "i"},
        {"ItemChar", "signed char", "c"},
    };
    cw_str name = item;
    size_t open = cw_str_find_char(item, '(');
    if (open != CW_NPOS)
        name = cw_str_trim(cw_str_slice(item, 0, open));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (cw_str_eq(name, cw_str_of(rows[i].item))) {
            *ret_c_type = cw_str_of(rows[i].c_type);
            *ret_signature = cw_str_of(rows[i].signature);
            return true;
        }
    return false;
}

/* Items stand on one line of the TMF text. */
static cw_str without_blanks(struct cw_arena *arena, cw_str text) {
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t i = 0; i < text.len; i++)
        if (!is_blank(text.ptr[i]))
            cw_buf_add_char(&buf, text.ptr[i]);
    return cw_buf_str(&buf);
}

static void take_custom(struct reader *r, size_t start, const struct parts *parts) {
    struct wpp_type type = {.how = WPP_VALUE, .format = CW_STR("s"), .cast = true};
    if (parts->len < 2) {
        complain(r, start, r->at, "a custom type is (NAME, ItemListLong(first, second, ...))",
                 NULL);
        return;
    }
    type.name = parts->items[0].text;
    type.item = without_blanks(r->config->arena, parts->items[1].text);
    if (!item_type(type.item, &type.c_type, &type.signature)) {
        complain(r, parts->items[1].start, parts->items[1].start + parts->items[1].text.len,
                 "this kind of item is not known",
                 "ItemListByte, ItemListShort, ItemListLong, ItemSetByte, ItemSetShort, "
                 "ItemSetLong and ItemEnum are");
        return;
    }
    add_type(r->config, type);
}

static void take_simple(struct reader *r, size_t start, const struct parts *parts) {
    struct wpp_type type = {.how = WPP_VALUE};
    if (parts->len < 5 || !join_strings(r->config, parts->items[3].text, &type.format)) {
        complain(r, start, r->at,
                 "a simple type is (NAME, ctype, ItemType, \"format\", signature, priority)", NULL);
        return;
    }
    type.name = parts->items[0].text;
    type.c_type = parts->items[1].text;
    type.item = without_blanks(r->config->arena, parts->items[2].text);
    type.signature = parts->items[4].text;
    add_type(r->config, type);
}

static void take_complex(struct reader *r, size_t start, const struct parts *parts) {
    struct wpp_type type = {.how = WPP_MACRO};
    if (parts->len < 6 || !join_strings(r->config, parts->items[4].text, &type.format)) {
        complain(r, start, r->at,
                 "a complex type is (NAME, MACRO, ctype, ItemType, \"format\", signature, "
                 "priority, slots)",
                 NULL);
        return;
    }
    type.name = parts->items[0].text;
    type.macro = parts->items[1].text;
    type.c_type = parts->items[2].text;
    type.item = without_blanks(r->config->arena, parts->items[3].text);
    type.signature = parts->items[5].text;
    add_type(r->config, type);
}

/* --- options of the command line that stand in a block: WPP_FLAGS(-DNAME=VALUE) --- */

/* "NAME=VALUE", "NAME(x)=VALUE", "NAME(x) VALUE" or "NAME" as #define has it. */
static cw_str define_text(struct cw_arena *arena, cw_str text) {
    size_t at = 0;
    while (at < text.len && wpp_is_name_char(text.ptr[at]))
        at++;
    if (at < text.len && text.ptr[at] == '(') {
        size_t close = cw_str_find_char(text, ')');
        at = close == CW_NPOS ? text.len : close + 1;
    }
    cw_str value = cw_str_from(text, at);
    if (cw_str_starts(value, CW_STR("=")))
        value = cw_str_from(value, 1);
    return cw_strf(arena, "%" CW_FMT " %" CW_FMT, CW_ARG(cw_str_slice(text, 0, at)),
                   CW_ARG(cw_str_trim(value)));
}

static void take_flags(struct reader *r, size_t start, size_t from, size_t to) {
    cw_str text = cw_str_trim(cw_str_slice(r->text, from, to));
    if (cw_str_starts(text, CW_STR("-D"))) {
        cw_vec_push(r->config->arena, &r->config->defines,
                    (struct wpp_define){define_text(r->config->arena, cw_str_from(text, 2))});
    } else if (cw_str_starts(text, CW_STR("-func:"))) {
        cw_str spec = cw_str_from(text, 6);
        size_t at = (size_t)(spec.ptr - r->text.ptr);
        (void)!wpp_config_function(r->config, r->file, cw_str_slice(r->text, 0, at + spec.len), at);
    } else if (!cw_str_starts(text, CW_STR("-public:")) &&
               !cw_str_starts(text, CW_STR("-lookfor:")) &&
               !cw_str_starts(text, CW_STR("-noshrieks"))) {
        complain(r, start, r->at, "this option of the genuine preprocessor is not supported here",
                 "-D, -func:, -public:, -lookfor: and -noshrieks are");
    }
}

/* --- blocks --- */

static const char *const unsupported[] = {"DEFINE_FLAVOR", "TYPEMACRO", "DEFINE_FMT", "USEFLAVOR",
                                          "RESERVED"};

static bool take_statement(struct reader *r, cw_str word, size_t start) {
    struct parts parts;
    if (cw_str_eq(word, CW_STR("FUNC"))) {
        skip_blanks(r);
        size_t at = r->at;
        cw_str name = read_name(r);
        if (name.len)
            return read_function(r, name, at);
        complain(r, start, start + word.len, "FUNC needs the name of a trace function", NULL);
        return false;
    }
    for (size_t i = 0; i < sizeof unsupported / sizeof *unsupported; i++)
        if (cw_str_eq(word, cw_str_of(unsupported[i]))) {
            complain(r, start, start + word.len, "this statement is not supported here",
                     "docs/tracing.md lists those that are");
            return false;
        }
    static const struct {
        const char *word;
        void (*take)(struct reader *r, size_t start, const struct parts *parts);
    } rows[] = {{"CUSTOM_TYPE", take_custom},
                {"DEFINE_SIMPLE_TYPE", take_simple},
                {"DEFINE_CPLX_TYPE", take_complex}};
    bool prefix = cw_str_eq(word, CW_STR("USEPREFIX"));
    bool suffix = cw_str_eq(word, CW_STR("USESUFFIX"));
    bool flags = cw_str_eq(word, CW_STR("WPP_FLAGS"));
    size_t row = 0;
    while (row < 3 && !cw_str_eq(word, cw_str_of(rows[row].word)))
        row++;
    skip_blanks(r);
    if (row == 3 && !prefix && !suffix && !flags) {
        r->at = start + word.len;
        return false;
    }
    size_t open = r->at;
    if (peek(r) != '(') {
        complain(r, start, start + word.len, "what belongs to this goes between parentheses", NULL);
        return false;
    }
    if (!read_list(r, ')', &parts))
        return false;
    if (flags)
        take_flags(r, start, open + 1, r->at - 1);
    else if (row < 3)
        rows[row].take(r, start, &parts);
    else
        take_affix(r, start, &parts, prefix ? PREFIX : SUFFIX);
    return true;
}

/* "LogError{LEVEL=ERROR}(FLAGS, MSG, ...)": a function without the word FUNC. */
static bool is_bare_function(const struct reader *r) {
    size_t end = r->at;
    while (end < r->text.len && r->text.ptr[end] != '\n')
        end++;
    cw_str rest = cw_str_trim(cw_str_slice(r->text, r->at, end));
    return rest.len && (rest.ptr[0] == '{' || rest.ptr[0] == '(') &&
           (cw_str_find(rest, CW_STR("...")) != CW_NPOS ||
            cw_str_find(rest, CW_STR("MSG")) != CW_NPOS);
}

static void read_block(struct reader *r) {
    while (skip_blanks(r), r->at < r->text.len) {
        size_t start = r->at;
        cw_str word = read_name(r);
        if (word.len == 0) {
            if (peek(r) == ';')
                r->at++;
            else
                skip_line(r);
            continue;
        }
        if (take_statement(r, word, start))
            continue;
        if (r->at == start + word.len && is_bare_function(r))
            (void)!read_function(r, word, start);
        else
            skip_line(r); /* prose, or what has been complained of */
    }
}

/* The text of a block with "//", "*" and ";" at the beginnings of lines made blank. */
static cw_str clean(struct cw_arena *arena, cw_str text, size_t from, size_t to) {
    char *copy = cw_cstr(arena, cw_str_slice(text, 0, to));
    bool leader = true;
    for (size_t i = from; i < to; i++) {
        char c = copy[i];
        if (c == '\n')
            leader = true;
        else if (leader && (c == '/' || c == '*' || c == '!'))
            copy[i] = ' ';
        else if (!is_blank(c))
            leader = false;
        if (c == '/' && i + 1 < to && copy[i + 1] == '/' && !leader &&
            (i == 0 || copy[i - 1] != ':')) /* a comment behind a statement */
            while (i < to && copy[i] != '\n')
                copy[i++] = ' ';
        if (i < to && copy[i] == '\n')
            leader = true;
    }
    return cw_str_n(copy, to);
}

void wpp_config_scan(struct wpp_config *config, cw_file file) {
    static const cw_str begin = CW_STR_INIT("begin_wpp"), end = CW_STR_INIT("end_wpp");
    cw_str text = cw_source_get(config->sink->sources, file)->text;
    size_t at = 0;
    while (at < text.len) {
        size_t found = cw_str_find(cw_str_from(text, at), begin);
        if (found == CW_NPOS)
            return;
        size_t start = at + found;
        struct reader r = {config, file, text, start + begin.len};
        while (peek(&r) == ' ' || peek(&r) == '\t')
            r.at++;
        if (!cw_str_eq(read_name(&r), CW_STR("config"))) {
            at = start + begin.len; /* the words in a sentence, or a kind of block unknown here */
            continue;
        }
        skip_line(&r);
        size_t stop = cw_str_find(cw_str_from(text, r.at), end);
        if (stop == CW_NPOS) {
            /* A sentence may speak of blocks as well; one that is meant has an end. */
            struct cw_diag *diag =
                say(&r, CW_WARNING, start, start + begin.len, "no end_wpp ends this block");
            cw_diag_note(diag, "it is not read");
            cw_emit(config->sink, diag);
            return;
        }
        /* Up to the line that holds the end. */
        size_t last = r.at + stop;
        while (last > r.at && text.ptr[last - 1] != '\n')
            last--;
        if (last < r.at)
            last = r.at;
        at = r.at + stop + end.len;
        r.text = clean(config->arena, text, r.at, last);
        read_block(&r);
    }
}

static cw_str without_comments(struct cw_arena *arena, cw_str text) {
    char *copy = cw_cstr(arena, text);
    bool begins = true;
    for (size_t i = 0; i < text.len; i++) {
        bool comment = begins && (copy[i] == ';' || copy[i] == '#' ||
                                  (copy[i] == '/' && i + 1 < text.len && copy[i + 1] == '/'));
        while (comment && i < text.len && copy[i] != '\n')
            copy[i++] = ' ';
        if (i < text.len)
            begins = copy[i] == '\n' || (begins && is_blank(copy[i]));
    }
    return cw_str_n(copy, text.len);
}

void wpp_config_ini(struct wpp_config *config, cw_file file) {
    cw_str text = cw_source_get(config->sink->sources, file)->text;
    struct reader r = {config, file, without_comments(config->arena, text), 0};
    read_block(&r);
}

/* --- what everybody has --- */

void wpp_config_init(struct wpp_config *config, struct cw_arena *arena, struct cw_sink *sink) {
    *config = (struct wpp_config){.arena = arena, .sink = sink};
#define WPP_TYPE_NAMED(name_, signature_, c_type_, how_, item_, format_)                           \
    add_type(config, (struct wpp_type){.name = CW_STR(name_),                                      \
                                       .signature = CW_STR(signature_),                            \
                                       .c_type = CW_STR(c_type_),                                  \
                                       .how = WPP_##how_,                                          \
                                       .item = CW_STR(item_),                                      \
                                       .format = CW_STR(format_)});
#include "gen/wpp/types.def"
    (void)!wpp_config_function(config, 0, CW_STR("DoTraceMessage(LEVEL,MSG,...)"), 0);
}
