#include "package/inf/inf.h"

#include "base/fs.h"
#include "base/utf.h"

/* One pass over the bytes. Lines are found with their continuations first; what is inside a line is
 * then cut at `=` and commas outside quotes. */
struct reader {
    struct cw_arena *arena;
    struct cw_inf *inf;
    struct cw_sink *sink;
    cw_file file;
    cw_str text;
    size_t at;
    bool failed;
};

static void fault(struct reader *reader, size_t start, size_t end, const char *message,
                  const char *label) {
    struct cw_diag *diag = cw_diag_new(reader->arena, CW_ERROR, "INF1002", "%s", message);
    cw_diag_primary(diag, cw_span(reader->file, start, end), "%s", label);
    cw_emit(reader->sink, diag);
    reader->failed = true;
}

static bool at_end(const struct reader *reader) { return reader->at >= reader->text.len; }

static char peek(const struct reader *reader) { return reader->text.ptr[reader->at]; }

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

static bool is_line_end(char c) { return c == '\n' || c == '\r'; }

static void skip_line_end(struct reader *reader) {
    if (!at_end(reader) && peek(reader) == '\r')
        reader->at++;
    if (!at_end(reader) && peek(reader) == '\n')
        reader->at++;
}

static void skip_comment(struct reader *reader) {
    while (!at_end(reader) && !is_line_end(peek(reader)))
        reader->at++;
}

/* Whether the backslash at `at` ends its line (blanks and a comment may follow), and so continues
 * it on the next. */
static bool continues_line(const struct reader *reader, size_t at) {
    size_t i = at + 1;
    while (i < reader->text.len && is_blank(reader->text.ptr[i]))
        i++;
    return i < reader->text.len && (is_line_end(reader->text.ptr[i]) || reader->text.ptr[i] == ';');
}

static void skip_continuation(struct reader *reader) {
    reader->at++;
    skip_comment(reader);
    skip_line_end(reader);
}

/* A no-break space, which editors leave on lines that look empty. */
static bool is_hard_blank(const struct reader *reader) {
    return cw_str_starts(cw_str_from(reader->text, reader->at), CW_STR("\xC2\xA0"));
}

/* Blanks, and the joints of continued lines. */
static void skip_blanks(struct reader *reader) {
    while (!at_end(reader)) {
        if (is_blank(peek(reader)))
            reader->at++;
        else if (is_hard_blank(reader))
            reader->at += 2;
        else if (peek(reader) == '\\' && continues_line(reader, reader->at))
            skip_continuation(reader);
        else
            break;
    }
}

static bool read_quoted(struct reader *reader, struct cw_buf *text) {
    size_t start = reader->at++;
    while (!at_end(reader) && !is_line_end(peek(reader))) {
        if (peek(reader) == '"') {
            reader->at++;
            if (at_end(reader) || peek(reader) != '"')
                return true;
        }
        cw_buf_add_char(text, peek(reader));
        reader->at++;
    }
    fault(reader, start, reader->at, "a quoted string is not closed",
          "the closing `\"` is missing on this line");
    return false;
}

/* One word: up to a comma, an `=` when `stop_at_equals`, a comment or the end of the line. */
static bool read_word(struct reader *reader, bool stop_at_equals, struct cw_inf_value *ret_value) {
    struct cw_buf text = cw_buf_new(reader->arena);
    size_t start = reader->at, end = reader->at;
    size_t kept = 0; /* length up to the last byte that is not a blank outside quotes */
    while (!at_end(reader) && !is_line_end(peek(reader))) {
        char c = peek(reader);
        if (c == ';' || c == ',' || (c == '=' && stop_at_equals))
            break;
        if (c == '\\' && continues_line(reader, reader->at)) {
            skip_continuation(reader);
            skip_blanks(reader);
            continue;
        }
        if (c == '"') {
            if (!read_quoted(reader, &text))
                return false;
            kept = text.len;
            end = reader->at;
            continue;
        }
        cw_buf_add_char(&text, c);
        reader->at++;
        if (!is_blank(c)) {
            kept = text.len;
            end = reader->at;
        }
    }
    cw_str whole = cw_buf_str(&text);
    *ret_value =
        (struct cw_inf_value){cw_str_slice(whole, 0, kept), cw_span(reader->file, start, end)};
    return true;
}

static bool read_section_head(struct reader *reader) {
    size_t start = reader->at++;
    size_t name = reader->at;
    while (!at_end(reader) && !is_line_end(peek(reader)) && peek(reader) != ']')
        reader->at++;
    if (at_end(reader) || peek(reader) != ']') {
        fault(reader, start, reader->at, "a section name is not closed",
              "the closing `]` is missing on this line");
        return false;
    }
    cw_str text = cw_str_slice(reader->text, name, reader->at);
    struct cw_inf_section *section = cw_vec_add(reader->arena, &reader->inf->sections);
    section->name = cw_str_trim(text);
    section->span = cw_span(reader->file, name, reader->at);
    reader->at++;
    skip_blanks(reader);
    if (!at_end(reader) && !is_line_end(peek(reader)) && peek(reader) != ';') {
        size_t rest = reader->at;
        skip_comment(reader);
        fault(reader, rest, reader->at, "text after a section name",
              "nothing but a comment may follow the `]`");
        return false;
    }
    if (section->name.len == 0) {
        fault(reader, start, reader->at, "a section has no name", "write a name in the brackets");
        return false;
    }
    return true;
}

static bool read_line(struct reader *reader) {
    if (reader->inf->sections.len == 0) {
        size_t start = reader->at;
        skip_comment(reader);
        fault(reader, start, reader->at, "text before the first section",
              "every line belongs to a section such as `[Version]`");
        return false;
    }
    struct cw_inf_line line = {0};
    size_t start = reader->at, end = reader->at;
    struct cw_inf_value word;
    if (!read_word(reader, true, &word))
        return false;
    end = word.span.end;
    if (!at_end(reader) && peek(reader) == '=') {
        line.has_key = true;
        line.key = word;
        if (word.text.len == 0) {
            fault(reader, start, reader->at + 1, "a line has no key before its `=`",
                  "write the key, or take the `=` away");
            return false;
        }
    } else {
        cw_vec_push(reader->arena, &line.values, word);
    }
    /* What follows a key's `=` or a comma is one more value, even when it is empty. */
    while (!at_end(reader) && (peek(reader) == ',' || (line.has_key && line.values.len == 0))) {
        reader->at++;
        skip_blanks(reader);
        if (!read_word(reader, false, &word))
            return false;
        cw_vec_push(reader->arena, &line.values, word);
        end = word.span.end;
    }
    line.span = cw_span(reader->file, start, end);
    struct cw_inf_section *section = cw_vec_last(&reader->inf->sections);
    cw_vec_push(reader->arena, &section->lines, line);
    return true;
}

static void read_all(struct reader *reader) {
    while (!at_end(reader)) {
        skip_blanks(reader);
        if (at_end(reader))
            break;
        char c = peek(reader);
        if (is_line_end(c)) {
            skip_line_end(reader);
            continue;
        }
        bool ok = true;
        if (c == '[')
            ok = read_section_head(reader);
        else if (c != ';')
            ok = read_line(reader);
        /* After a fault the rest of its line is passed over and reading goes on, so that one run
         * tells of all of them. */
        if (!ok || (!at_end(reader) && peek(reader) == ';'))
            skip_comment(reader);
    }
}

cw_result cw_inf_read(struct cw_arena *arena, cw_file file, struct cw_sink *sink,
                      struct cw_inf **ret_inf) {
    struct cw_inf *inf = cw_new(arena, struct cw_inf);
    inf->arena = arena;
    inf->file = file;
    struct reader reader = {.arena = arena,
                            .inf = inf,
                            .sink = sink,
                            .file = file,
                            .text = cw_source_get(sink->sources, file)->text};
    read_all(&reader);
    if (reader.failed)
        return cw_fail(CW_REPORTED);
    *ret_inf = inf;
    return CW_OK;
}

cw_result cw_inf_load(struct cw_arena *arena, cw_str path, struct cw_sink *sink,
                      struct cw_inf **ret_inf) {
    cw_str bytes, text;
    CW_TRY(cw_fs_read(arena, path, &bytes));
    if (cw_failed(cw_text_to_utf8(arena, bytes, &text))) {
        struct cw_diag *diag = cw_diag_new(
            arena, CW_ERROR, "INF1003",
            "%" CW_FMT ": neither UTF-16LE with a byte order mark nor UTF-8", CW_ARG(path));
        cw_diag_help(diag, "save the file as UTF-16LE or as plain ASCII");
        cw_emit(sink, diag);
        return cw_fail(CW_REPORTED);
    }
    return cw_inf_read(arena, cw_sources_add(sink->sources, path, text), sink, ret_inf);
}

const struct cw_inf_section *cw_inf_section(const struct cw_inf *inf, cw_str name) {
    for (size_t i = 0; i < inf->sections.len; i++)
        if (cw_str_eq_nocase(inf->sections.items[i].name, name))
            return &inf->sections.items[i];
    return NULL;
}

const struct cw_inf_line *cw_inf_next(const struct cw_inf *inf, cw_str section,
                                      struct cw_inf_cursor *cursor) {
    for (; cursor->section < inf->sections.len; cursor->section++, cursor->line = 0) {
        const struct cw_inf_section *candidate = &inf->sections.items[cursor->section];
        if (cw_str_eq_nocase(candidate->name, section) && cursor->line < candidate->lines.len)
            return &candidate->lines.items[cursor->line++];
    }
    return NULL;
}

const struct cw_inf_line *cw_inf_line(const struct cw_inf *inf, cw_str section, cw_str key) {
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line; (line = cw_inf_next(inf, section, &cursor));)
        if (line->has_key && cw_str_eq_nocase(line->key.text, key))
            return line;
    return NULL;
}

cw_str cw_inf_value(const struct cw_inf_line *line, size_t index) {
    return line && index < line->values.len ? line->values.items[index].text : (cw_str){0};
}

static bool is_number(cw_str text) {
    uint64_t number;
    return cw_str_to_u64(text, 10, &number);
}

cw_str cw_inf_expand(const struct cw_inf *inf, cw_str text, cw_str *ret_missing) {
    struct cw_buf out = cw_buf_new(inf->arena);
    for (size_t i = 0; i < text.len;) {
        cw_str rest = cw_str_from(text, i + 1);
        size_t close = text.ptr[i] == '%' ? cw_str_find_char(rest, '%') : CW_NPOS;
        if (close == CW_NPOS) {
            cw_buf_add_char(&out, text.ptr[i++]);
            continue;
        }
        cw_str token = cw_str_slice(rest, 0, close);
        const struct cw_inf_line *line =
            token.len && !is_number(token) ? cw_inf_line(inf, CW_STR("Strings"), token) : NULL;
        if (token.len == 0)
            cw_buf_add_char(&out, '%');
        else if (line)
            cw_buf_add(&out, cw_inf_value(line, 0));
        else {
            cw_buf_add(&out, cw_str_slice(text, i, i + close + 2));
            if (ret_missing && !is_number(token) && ret_missing->len == 0)
                *ret_missing = token;
        }
        i += close + 2;
    }
    return cw_buf_str(&out);
}

cw_str cw_inf_text(const struct cw_inf *inf, const struct cw_inf_line *line, size_t index) {
    return cw_inf_expand(inf, cw_inf_value(line, index), NULL);
}
