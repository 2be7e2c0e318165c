#include "gen/mof/lex.h"

#include "base/utf.h"

static bool is_word_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static char peek(const struct mof_lexer *l, size_t ahead) {
    return l->at + ahead < l->text.len ? l->text.ptr[l->at + ahead] : 0;
}

static cw_result fault(struct mof_lexer *l, size_t start, size_t end, const char *message,
                       const char *label, const char *help) {
    return cw_fault(l->sink, cw_span(l->file, start, end), label, help, "%s", message);
}

static void skip_line(struct mof_lexer *l) {
    while (l->at < l->text.len && peek(l, 0) != '\n')
        l->at++;
}

static cw_result skip_blanks(struct mof_lexer *l) {
    while (l->at < l->text.len) {
        char c = peek(l, 0);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v' ||
            c == 0x1A) {
            l->at++;
        } else if (c == '/' && peek(l, 1) == '/') {
            skip_line(l);
        } else if (c == '/' && peek(l, 1) == '*') {
            size_t start = l->at;
            size_t end = cw_str_find(cw_str_from(l->text, start + 2), CW_STR("*/"));
            if (end == CW_NPOS)
                return fault(l, start, start + 2, "a comment is not closed", "it begins here",
                             "close it with `*/`");
            l->at = start + 2 + end + 2;
        } else {
            break;
        }
    }
    return CW_OK;
}

static int hex_digit(char c) {
    if (is_digit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/* Behind the backslash. */
static cw_result read_escape(struct mof_lexer *l, struct cw_buf *out) {
    static const char names[] = "btnfr\"'\\";
    static const char values[] = "\b\t\n\f\r\"'\\";
    size_t start = l->at - 1;
    char c = peek(l, 0);
    const char *known = c ? strchr(names, c) : NULL;
    if (known) {
        cw_buf_add_char(out, values[known - names]);
        l->at++;
        return CW_OK;
    }
    if (c == 'x' || c == 'X') {
        uint32_t code = 0;
        unsigned digits = 0;
        l->at++;
        while (digits < 4 && hex_digit(peek(l, 0)) >= 0) {
            code = code * 16 + (uint32_t)hex_digit(peek(l, 0));
            l->at++;
            digits++;
        }
        if (digits && code && (code < 0xD800 || code > 0xDFFF)) {
            cw_utf8_put(out, code);
            return CW_OK;
        }
    }
    return fault(l, start, l->at < l->text.len ? l->at + 1 : l->at, "unknown escape in a string",
                 "not an escape of MOF", "a backslash itself is written `\\\\`");
}

/* The cursor is at the opening quote. */
static cw_result read_quoted(struct mof_lexer *l, char quote, struct cw_buf *out) {
    size_t start = l->at++;
    while (l->at < l->text.len && peek(l, 0) != quote) {
        char c = peek(l, 0);
        if (c == '\n')
            break;
        l->at++;
        if (c == '\\')
            CW_TRY(read_escape(l, out));
        else
            cw_buf_add_char(out, c);
    }
    if (l->at >= l->text.len || peek(l, 0) != quote)
        return fault(l, start, l->at, "a string is not closed on its line", "it begins here",
                     "close it; the next line may go on with a string of its own");
    l->at++;
    return CW_OK;
}

static cw_result read_string(struct mof_lexer *l, struct mof_token *token) {
    struct cw_buf out = cw_buf_new(l->arena);
    size_t start = l->at;
    size_t end;
    do {
        CW_TRY(read_quoted(l, '"', &out));
        end = l->at;
        CW_TRY(skip_blanks(l));
        /* Text that went through a preprocessor's hands has its line ends escaped. */
        while (peek(l, 0) == '\\' && (peek(l, 1) == '\n' || peek(l, 1) == '\r')) {
            l->at++;
            CW_TRY(skip_blanks(l));
        }
    } while (peek(l, 0) == '"');
    *token = (struct mof_token){MOF_STRING, 0, cw_buf_str(&out), cw_span(l->file, start, end)};
    return CW_OK;
}

static cw_result read_directive(struct mof_lexer *l, struct mof_token *token) {
    size_t start = l->at++;
    while (peek(l, 0) == ' ' || peek(l, 0) == '\t')
        l->at++;
    size_t word = l->at;
    while (is_word_start(peek(l, 0)))
        l->at++;
    cw_str name = cw_str_slice(l->text, word, l->at);
    bool include = cw_str_eq_nocase(name, CW_STR("include"));
    if (!include && !cw_str_eq_nocase(name, CW_STR("pragma")))
        return fault(l, start, l->at, "a MOF file has no preprocessor",
                     "not a directive of MOF, which knows `#pragma` and `#include`",
                     "run the file through `clang -E -P -x c` first, as its build does");
    *token = (struct mof_token){include ? MOF_INCLUDE : MOF_PRAGMA, 0, name,
                                cw_span(l->file, start, l->at)};
    return CW_OK;
}

cw_result mof_next(struct mof_lexer *l, struct mof_token *token) {
    CW_TRY(skip_blanks(l));
    while (peek(l, 0) == '\\' && (peek(l, 1) == '\n' || peek(l, 1) == '\r')) {
        l->at++;
        CW_TRY(skip_blanks(l));
    }
    size_t start = l->at;
    char c = peek(l, 0);
    if (l->at >= l->text.len) {
        *token = (struct mof_token){MOF_END, 0, {0}, cw_span(l->file, start, start)};
        return CW_OK;
    }
    if (c == '"')
        return read_string(l, token);
    if (c == '#')
        return read_directive(l, token);
    if (c == '\'') {
        struct cw_buf out = cw_buf_new(l->arena);
        CW_TRY(read_quoted(l, c, &out));
        *token = (struct mof_token){MOF_CHAR, 0, cw_buf_str(&out), cw_span(l->file, start, l->at)};
        return CW_OK;
    }
    if (is_word_start(c)) {
        while (is_word_start(peek(l, 0)) || is_digit(peek(l, 0)))
            l->at++;
        *token = (struct mof_token){MOF_WORD, 0, cw_str_slice(l->text, start, l->at),
                                    cw_span(l->file, start, l->at)};
        return CW_OK;
    }
    if (is_digit(c) || (c == '.' && is_digit(peek(l, 1)))) {
        while (is_digit(peek(l, 0)) || is_word_start(peek(l, 0)) || peek(l, 0) == '.' ||
               ((peek(l, 0) == '-' || peek(l, 0) == '+') && l->at > start &&
                (l->text.ptr[l->at - 1] == 'e' || l->text.ptr[l->at - 1] == 'E') &&
                peek(l, (size_t)0) != 0 &&
                cw_str_find_char(cw_str_slice(l->text, start, l->at), 'x') == CW_NPOS))
            l->at++;
        *token = (struct mof_token){MOF_NUMBER, 0, cw_str_slice(l->text, start, l->at),
                                    cw_span(l->file, start, l->at)};
        return CW_OK;
    }
    if (strchr("{}[]():;,=$-+", c)) {
        l->at++;
        *token = (struct mof_token){MOF_PUNCT, c, cw_str_slice(l->text, start, l->at),
                                    cw_span(l->file, start, l->at)};
        return CW_OK;
    }
    return fault(l, start, start + 1, "a character that has no meaning in MOF", "this one", NULL);
}
