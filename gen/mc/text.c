/* One pass over the lines: statements `Keyword=value` set the state, comment lines go to the header
 * as they come, and each message ends with its texts, one a language. */
#include "gen/mc/text.h"

#include <ctype.h>

#include "base/utf.h"
#include "gen/mc/table.h"
#include "gen/text.h"

enum {
    MOST_SEVERITY = 3,
    MOST_FACILITY = 0xFFF,
    MOST_ID = 0xFFFF,
    MOST_CHARACTERS = 16000 /* an entry of the table counts its bytes in 16 bits */
};

/* "Error=0x3:STATUS_SEVERITY_ERROR": a name, its number and what the header or file is called. */
struct name {
    cw_str name;
    uint32_t value;
    cw_str other;
    struct mc_messages messages; /* of a language */
};

CW_VEC_TYPE(names, struct name);

struct compiler {
    struct cw_arena *arena;
    struct cw_sink *sink;
    cw_file file;
    cw_str text;
    size_t at;
    struct names severities, facilities, languages;
    cw_str type;
    bool decimal;
    /* of the message being read; severity and facility stay for the next */
    bool open; /* a statement of a message was read, its text not yet */
    uint32_t id, severity, facility;
    cw_str symbol;
    struct cw_span symbol_span, id_span;
    bool named; /* the header has the name already: a further language follows */
    struct cw_map symbols;
    struct cw_buf header;
};

/* --- characters --- */

static bool at_end(const struct compiler *c) { return c->at >= c->text.len; }

static char peek(const struct compiler *c) { return at_end(c) ? 0 : c->text.ptr[c->at]; }

static bool is_word(char c) { return isalnum((unsigned char)c) || c == '_'; }

static void skip_spaces(struct compiler *c) {
    while (!at_end(c) && isspace((unsigned char)peek(c)))
        c->at++;
}

static void skip_blanks(struct compiler *c) {
    while (peek(c) == ' ' || peek(c) == '\t')
        c->at++;
}

/* The rest of the line, without its end; the cursor goes to the next one. */
static cw_str take_line(struct compiler *c) {
    size_t start = c->at;
    while (!at_end(c) && peek(c) != '\n')
        c->at++;
    size_t end = c->at;
    if (!at_end(c))
        c->at++;
    if (end > start && c->text.ptr[end - 1] == '\r')
        end--;
    return cw_str_slice(c->text, start, end);
}

static cw_str take_word(struct compiler *c, struct cw_span *ret_span) {
    size_t start = c->at;
    while (!at_end(c) && is_word(peek(c)))
        c->at++;
    *ret_span = cw_span(c->file, start, c->at > start ? c->at : c->at + (at_end(c) ? 0 : 1));
    return cw_str_slice(c->text, start, c->at);
}

static cw_result to_number(struct compiler *c, cw_str word, struct cw_span span, uint64_t most,
                           uint32_t *ret) {
    uint64_t value;
    bool hex = cw_str_starts_nocase(word, CW_STR("0x"));
    if (!cw_str_to_u64(hex ? cw_str_from(word, 2) : word, hex ? 16 : 10, &value))
        return cw_fault(c->sink, span, "this one", "write it decimal, or hexadecimal with 0x",
                        "`%" CW_FMT "` is not a number", CW_ARG(word));
    if (value > most)
        return cw_fault(c->sink, span, "this one", NULL, "a number is too large: at most 0x%llx",
                        (unsigned long long)most);
    *ret = (uint32_t)value;
    return CW_OK;
}

/* --- names --- */

static struct name *find_name(const struct names *names, cw_str name) {
    for (size_t i = 0; i < names->len; i++)
        if (cw_str_eq_nocase(names->items[i].name, name))
            return &names->items[i];
    return NULL;
}

static void set_name(struct compiler *c, struct names *names, struct name name) {
    struct name *old = find_name(names, name.name);
    if (old)
        *old = name;
    else
        cw_vec_push(c->arena, names, name);
}

static cw_result need_name(struct compiler *c, const struct names *names, const char *what,
                           const char *statement, cw_str word, struct cw_span span,
                           struct name **ret_name) {
    *ret_name = find_name(names, word);
    if (*ret_name)
        return CW_OK;
    struct cw_strs known = {0};
    for (size_t i = 0; i < names->len; i++)
        cw_vec_push(c->arena, &known, names->items[i].name);
    cw_str nearest = cw_str_nearest(word, known.items, known.len);
    cw_str help = nearest.len ? cw_strf(c->arena, "did you mean `%" CW_FMT "`?", CW_ARG(nearest))
                              : cw_strf(c->arena, "define it with %s=(...)", statement);
    return cw_fault(c->sink, span, "not defined", cw_cstr(c->arena, help),
                    "no such %s: `%" CW_FMT "`", what, CW_ARG(word));
}

/* "(Name=number[:symbol] ...)" */
static cw_result read_names(struct compiler *c, struct names *names, uint64_t most,
                            bool other_needed) {
    struct cw_span span;
    if (peek(c) != '(')
        return cw_fault(c->sink, cw_span(c->file, c->at, c->at), "here", "", "`(` is missing");
    size_t open = c->at++;
    for (;;) {
        skip_spaces(c);
        if (peek(c) == ')') {
            c->at++;
            return CW_OK;
        }
        if (at_end(c))
            return cw_fault(c->sink, cw_span(c->file, open, open + 1), "it begins here", "",
                            "a list of names is not closed");
        struct name name = {0};
        name.name = take_word(c, &span);
        if (!name.name.len)
            return cw_fault(c->sink, span, "here",
                            "names look like `Error=0x3:STATUS_SEVERITY_ERROR`",
                            "a name is missing");
        skip_spaces(c);
        if (peek(c) != '=')
            return cw_fault(c->sink, cw_span(c->file, c->at, c->at), "here", "",
                            "`=` and a number are missing behind `%" CW_FMT "`", CW_ARG(name.name));
        c->at++;
        skip_spaces(c);
        cw_str number = take_word(c, &span);
        CW_TRY(to_number(c, number, span, most, &name.value));
        skip_blanks(c);
        if (peek(c) == ':') {
            c->at++;
            skip_blanks(c);
            name.other = take_word(c, &span);
        }
        if (other_needed && !name.other.len)
            return cw_fault(c->sink, span, "here", "languages look like `English=0x409:MSG00409`",
                            "a language needs the name of its file");
        set_name(c, names, name);
    }
}

/* --- the header --- */

static void put_names(struct compiler *c, const struct names *names) {
    for (size_t i = 0; i < names->len; i++)
        if (names->items[i].other.len)
            cw_buf_addf(&c->header, "#define %" CW_FMT " 0x%X\n", CW_ARG(names->items[i].other),
                        names->items[i].value);
}

static uint32_t full_id(const struct compiler *c) {
    return c->severity << 30 | c->facility << 16 | c->id;
}

/* The text as a comment. A backslash at a line's end would join the next line to it. */
static void put_text_comment(struct compiler *c, cw_str text) {
    cw_str line;
    while (text.len && cw_str_split(&text, '\n', &line)) {
        line = cw_str_trim(line);
        cw_buf_addf(&c->header, "//  %" CW_FMT "%s\n", CW_ARG(line),
                    line.len && line.ptr[line.len - 1] == '\\' ? "." : "");
    }
}

static void put_symbol(struct compiler *c, cw_str text) {
    cw_buf_addf(&c->header, "//\n// MessageId: %" CW_FMT "\n//\n", CW_ARG(c->symbol));
    put_text_comment(c, text);
    cw_buf_addf(&c->header, "//\n#define %" CW_FMT " ", CW_ARG(c->symbol));
    cw_str number = c->decimal ? cw_strf(c->arena, "%uL", full_id(c))
                               : cw_strf(c->arena, "0x%08XL", full_id(c));
    if (c->type.len)
        cw_buf_addf(&c->header, "((%" CW_FMT ")%" CW_FMT ")\n\n", CW_ARG(c->type), CW_ARG(number));
    else
        cw_buf_addf(&c->header, "%" CW_FMT "\n\n", CW_ARG(number));
}

/* --- statements --- */

static cw_result read_message_id(struct compiler *c) {
    struct cw_span span;
    bool relative = peek(c) == '+';
    if (relative)
        c->at++;
    cw_str word = take_word(c, &span);
    uint32_t value = 1;
    if (relative || !word.len) {
        if (relative)
            CW_TRY(to_number(c, word, span, MOST_ID, &value));
        value += c->id;
        if (value > MOST_ID)
            return cw_fault(c->sink, span, "here", "", "a message's number is over 0x%x", MOST_ID);
    } else {
        CW_TRY(to_number(c, word, span, MOST_ID, &value));
    }
    c->id = value;
    return CW_OK;
}

/* A new message begins with any of its statements, the first behind a text. */
static void open_message(struct compiler *c, struct cw_span span, bool has_id) {
    if (!c->open) {
        c->symbol = (cw_str){0};
        c->named = false;
        c->id_span = span;
        if (!has_id)
            c->id++;
    }
    c->open = true;
}

/* Lines up to one that is a single point. */
static cw_result read_message_text(struct compiler *c, struct name *language, struct cw_span span) {
    struct cw_buf text = cw_buf_new(c->arena);
    (void)take_line(c);
    for (;;) {
        if (at_end(c))
            return cw_fault(c->sink, span, "the text of this language",
                            "end it with a line that is a single point", "a message has no end");
        cw_str line = take_line(c);
        if (cw_str_eq(line, CW_STR(".")))
            break;
        cw_buf_add(&text, line);
        cw_buf_add(&text, CW_STR("\r\n"));
    }
    if (cw_utf8_count(cw_buf_str(&text)) > MOST_CHARACTERS)
        return cw_fault(c->sink, span, "the text of this language", "",
                        "a message is too long: at most %d characters", MOST_CHARACTERS);
    for (size_t i = 0; i < language->messages.len; i++)
        if (language->messages.items[i].id == full_id(c))
            return cw_fault(c->sink, c->id_span, "this one", "",
                            "the message number 0x%08X is given twice", full_id(c));
    cw_vec_push(c->arena, &language->messages, (struct mc_message){full_id(c), cw_buf_str(&text)});
    if (!c->named && c->symbol.len)
        put_symbol(c, cw_buf_str(&text));
    c->named = true;
    c->open = false;
    return CW_OK;
}

static cw_result read_symbol(struct compiler *c) {
    struct cw_span span;
    c->symbol = take_word(c, &span);
    c->symbol_span = span;
    if (!c->symbol.len || isdigit((unsigned char)c->symbol.ptr[0]))
        return cw_fault(c->sink, span, "here", "", "SymbolicName needs a name of C");
    if (!cw_map_add(c->arena, &c->symbols, c->symbol, c))
        return cw_fault(c->sink, span, "the second one", "",
                        "the name `%" CW_FMT "` is given twice", CW_ARG(c->symbol));
    return CW_OK;
}

static cw_result read_language(struct compiler *c) {
    struct cw_span span;
    struct name *language;
    cw_str word = take_word(c, &span);
    CW_TRY(need_name(c, &c->languages, "language", "LanguageNames", word, span, &language));
    if (!c->open && !c->named)
        return cw_fault(c->sink, span, "here",
                        "begin a message with MessageId=", "a text without a message");
    return read_message_text(c, language, span);
}

static cw_result read_message_part(struct compiler *c, cw_str keyword, struct cw_span span,
                                   bool *ret_known) {
    struct name *name;
    struct cw_span at;
    *ret_known = true;
    if (cw_str_eq_nocase(keyword, CW_STR("MessageId"))) {
        open_message(c, span, true);
        return read_message_id(c);
    }
    if (cw_str_eq_nocase(keyword, CW_STR("Severity"))) {
        open_message(c, span, false);
        cw_str word = take_word(c, &at);
        CW_TRY(need_name(c, &c->severities, "severity", "SeverityNames", word, at, &name));
        c->severity = name->value;
        return CW_OK;
    }
    if (cw_str_eq_nocase(keyword, CW_STR("Facility"))) {
        open_message(c, span, false);
        cw_str word = take_word(c, &at);
        CW_TRY(need_name(c, &c->facilities, "facility", "FacilityNames", word, at, &name));
        c->facility = name->value;
        return CW_OK;
    }
    if (cw_str_eq_nocase(keyword, CW_STR("SymbolicName"))) {
        open_message(c, span, false);
        return read_symbol(c);
    }
    if (cw_str_eq_nocase(keyword, CW_STR("Language")))
        return read_language(c);
    *ret_known = false;
    return CW_OK;
}

static cw_result read_statement(struct compiler *c) {
    struct cw_span span, at;
    cw_str keyword = take_word(c, &span);
    if (!keyword.len)
        return cw_fault(c->sink, span, "here", "a comment line begins with `;`",
                        "a statement `Keyword=value` is missing");
    skip_blanks(c);
    if (peek(c) != '=')
        return cw_fault(c->sink, span, "no `=` follows",
                        "text belongs between a Language= line and a line with a single point",
                        "`%" CW_FMT "` is no statement", CW_ARG(keyword));
    c->at++;
    skip_blanks(c);
    bool known;
    CW_TRY(read_message_part(c, keyword, span, &known));
    if (known)
        return CW_OK;
    if (cw_str_eq_nocase(keyword, CW_STR("MessageIdTypedef"))) {
        c->type = cw_str_trim(take_line(c));
        return CW_OK;
    }
    if (cw_str_eq_nocase(keyword, CW_STR("OutputBase"))) {
        uint32_t base;
        cw_str word = take_word(c, &at);
        CW_TRY(to_number(c, word, at, 16, &base));
        if (base != 10 && base != 16)
            return cw_fault(c->sink, at, "this one", "it is 10 or 16", "no such OutputBase");
        c->decimal = base == 10;
        return CW_OK;
    }
    if (cw_str_eq_nocase(keyword, CW_STR("SeverityNames"))) {
        CW_TRY(read_names(c, &c->severities, MOST_SEVERITY, false));
        put_names(c, &c->severities);
        return CW_OK;
    }
    if (cw_str_eq_nocase(keyword, CW_STR("FacilityNames"))) {
        CW_TRY(read_names(c, &c->facilities, MOST_FACILITY, false));
        put_names(c, &c->facilities);
        return CW_OK;
    }
    if (cw_str_eq_nocase(keyword, CW_STR("LanguageNames")))
        return read_names(c, &c->languages, 0xFFFF, true);
    static const cw_str all[] = {CW_STR_INIT("MessageId"),     CW_STR_INIT("Severity"),
                                 CW_STR_INIT("Facility"),      CW_STR_INIT("SymbolicName"),
                                 CW_STR_INIT("Language"),      CW_STR_INIT("MessageIdTypedef"),
                                 CW_STR_INIT("SeverityNames"), CW_STR_INIT("FacilityNames"),
                                 CW_STR_INIT("LanguageNames"), CW_STR_INIT("OutputBase")};
    cw_str nearest = cw_str_nearest(keyword, all, sizeof all / sizeof *all);
    cw_str help = cw_strf(c->arena, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    return cw_fault(c->sink, span, "not one that message text files have",
                    nearest.len ? cw_cstr(c->arena, help) : "", "no such statement: `%" CW_FMT "`",
                    CW_ARG(keyword));
}

static cw_result read_all(struct compiler *c) {
    bool line_start = true;
    for (;;) {
        while (!at_end(c) && isspace((unsigned char)peek(c))) {
            line_start = line_start || peek(c) == '\n';
            c->at++;
        }
        if (at_end(c) || peek(c) == 0x1A)
            break;
        if (peek(c) == ';' && line_start) {
            c->at++;
            cw_str line = take_line(c);
            cw_buf_add(&c->header, line);
            cw_buf_add_char(&c->header, '\n');
            continue;
        }
        line_start = false;
        CW_TRY(read_statement(c));
        line_start = c->at == 0 || c->text.ptr[c->at - 1] == '\n';
    }
    if (c->open)
        return cw_fault(c->sink, c->id_span, "this one", "add a Language= line and the text",
                        "a message has no text");
    return CW_OK;
}

static void set_defaults(struct compiler *c) {
    static const char *const severities[] = {"Success", "Informational", "Warning", "Error"};
    for (uint32_t i = 0; i <= MOST_SEVERITY; i++)
        set_name(c, &c->severities, (struct name){.name = cw_str_of(severities[i]), .value = i});
    set_name(c, &c->facilities, (struct name){.name = CW_STR("System"), .value = 0xFF});
    set_name(c, &c->facilities, (struct name){.name = CW_STR("Application"), .value = 0xFFF});
    set_name(c, &c->languages,
             (struct name){.name = CW_STR("English"), .value = 1, .other = CW_STR("MSG00001")});
}

cw_result mc_compile_text(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                          const struct cw_mc_options *options, struct cw_outputs *outputs) {
    struct compiler c = {.arena = arena,
                         .sink = sink,
                         .file = file,
                         .text = cw_source_get(sink->sources, file)->text,
                         .header = cw_buf_new(arena)};
    cw_buf_addf(&c.header, "// Made by cwdk mc; edit the .mc instead.\n");
    set_defaults(&c);
    CW_TRY(read_all(&c));
    struct cw_buf rc = cw_buf_new(arena);
    for (size_t i = 0; i < c.languages.len; i++) {
        struct name *language = &c.languages.items[i];
        if (!language->messages.len)
            continue;
        cw_str bin = cw_strf(arena, "%" CW_FMT "_%" CW_FMT ".bin", CW_ARG(options->base),
                             CW_ARG(language->other));
        cw_str bytes = mc_message_table(arena, &language->messages);
        mc_put_table_resource(&rc, language->value, bin, bytes);
        cw_output_add(arena, outputs, bin, bytes);
    }
    cw_output_add(arena, outputs, cw_strf(arena, "%" CW_FMT ".rc", CW_ARG(options->base)),
                  cw_buf_str(&rc));
    cw_output_add(arena, outputs, cw_strf(arena, "%" CW_FMT ".h", CW_ARG(options->base)),
                  cw_buf_str(&c.header));
    return CW_OK;
}
