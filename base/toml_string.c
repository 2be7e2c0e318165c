#include "base/toml_reader.h"

#include "base/utf.h"

bool toml_is_text(char c) { return c == '\t' || ((unsigned char)c >= 0x20 && c != 0x7F); }

/* The length of the newline at the cursor, 0 when there is none. A lone CR is none. */
static size_t newline_length(const struct toml_reader *r) {
    if (toml_peek(r, 0) == '\n')
        return 1;
    return toml_peek(r, 0) == '\r' && toml_peek(r, 1) == '\n' ? 2 : 0;
}

static bool at_triple(const struct toml_reader *r, char quote) {
    return toml_peek(r, 0) == quote && toml_peek(r, 1) == quote && toml_peek(r, 2) == quote;
}

static cw_result read_code_point(struct toml_reader *r, size_t digits, struct cw_buf *buf) {
    size_t start = r->at - 2; /* the backslash */
    uint64_t c = 0;
    cw_str hex = cw_str_slice(r->text, r->at, r->at + digits);
    if (hex.len != digits || !cw_str_to_u64(hex, 16, &c))
        return toml_fail(r, start, r->at, "this escape needs %zu hexadecimal digits", digits);
    r->at += digits;
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return toml_fail(r, start, r->at, "not a Unicode scalar value");
    cw_utf8_put(buf, (uint32_t)c);
    return CW_OK;
}

/* A backslash at the end of a line: skips the blanks and newlines that follow. */
static bool skip_line_continuation(struct toml_reader *r) {
    size_t start = r->at;
    while (toml_peek(r, 0) == ' ' || toml_peek(r, 0) == '\t')
        r->at++;
    if (newline_length(r) == 0) {
        r->at = start;
        return false;
    }
    for (;;) {
        size_t newline = newline_length(r);
        if (newline == 0 && toml_peek(r, 0) != ' ' && toml_peek(r, 0) != '\t')
            return true;
        r->at += newline ? newline : 1;
    }
}

/* The cursor is behind the backslash. */
static cw_result read_escape(struct toml_reader *r, bool multi_line, struct cw_buf *buf) {
    static const char names[] = "btnfr\"\\";
    static const char values[] = "\b\t\n\f\r\"\\";
    if (multi_line && skip_line_continuation(r))
        return CW_OK;
    char c = toml_peek(r, 0);
    const char *known = c ? strchr(names, c) : NULL;
    r->at += !toml_at_end(r);
    if (known)
        cw_buf_add_char(buf, values[known - names]);
    else if (c == 'u' || c == 'U')
        return read_code_point(r, c == 'u' ? 4 : 8, buf);
    else
        return toml_fail(r, r->at - 2, r->at, "unknown escape in a string");
    return CW_OK;
}

static cw_result unterminated(struct toml_reader *r, size_t start) {
    return toml_fail(r, start, r->at, "this string is not closed");
}

static cw_result read_single_line(struct toml_reader *r, char quote, struct cw_buf *buf) {
    size_t start = r->at++;
    for (;;) {
        if (toml_at_end(r) || newline_length(r))
            return unterminated(r, start);
        char c = toml_peek(r, 0);
        if (!toml_is_text(c))
            return toml_fail(r, r->at, r->at + 1, "a control character in a string");
        r->at++;
        if (c == quote)
            return CW_OK;
        if (c == '\\' && quote == '"')
            CW_TRY(read_escape(r, false, buf));
        else
            cw_buf_add_char(buf, c);
    }
}

/* At three quotes: the string ends here, but up to two more quotes belong to its text. */
static void close_multi_line(struct toml_reader *r, char quote, struct cw_buf *buf) {
    r->at += 3;
    for (int extra = 0; extra < 2 && toml_peek(r, 0) == quote; extra++) {
        cw_buf_add_char(buf, quote);
        r->at++;
    }
}

static cw_result read_multi_line(struct toml_reader *r, char quote, struct cw_buf *buf) {
    size_t start = r->at;
    r->at += 3;
    r->at += newline_length(r);
    for (;;) {
        if (toml_at_end(r))
            return unterminated(r, start);
        if (at_triple(r, quote)) {
            close_multi_line(r, quote, buf);
            return CW_OK;
        }
        size_t newline = newline_length(r);
        if (newline) {
            cw_buf_add(buf, cw_str_slice(r->text, r->at, r->at + newline));
            r->at += newline;
            continue;
        }
        char c = toml_peek(r, 0);
        if (!toml_is_text(c))
            return toml_fail(r, r->at, r->at + 1, "a control character in a string");
        r->at++;
        if (c == '\\' && quote == '"')
            CW_TRY(read_escape(r, true, buf));
        else
            cw_buf_add_char(buf, c);
    }
}

cw_result toml_read_string(struct toml_reader *r, bool multi_line_allowed, cw_str *ret_text) {
    struct cw_buf buf = cw_buf_new(r->arena);
    char quote = toml_peek(r, 0);
    if (!at_triple(r, quote))
        CW_TRY(read_single_line(r, quote, &buf));
    else if (multi_line_allowed)
        CW_TRY(read_multi_line(r, quote, &buf));
    else
        return toml_fail(r, r->at, r->at + 3, "a key cannot be a multi-line string");
    *ret_text = cw_buf_str(&buf);
    return CW_OK;
}
