#include "gen/wpp/lex.h"

bool wpp_is_name_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80);
}

bool wpp_is_name_char(char c) { return wpp_is_name_start(c) || (c >= '0' && c <= '9'); }

struct wpp_lexer wpp_lexer_new(cw_str text) {
    return (struct wpp_lexer){.text = text, .line = 1, .line_begins = true};
}

static char peek(const struct wpp_lexer *l, size_t ahead) {
    return l->at + ahead < l->text.len ? l->text.ptr[l->at + ahead] : '\0';
}

static void advance(struct wpp_lexer *l) {
    if (l->text.ptr[l->at++] == '\n')
        l->line++;
}

/* The length of a backslash and the line end after it, or 0. */
static size_t splice(const struct wpp_lexer *l) {
    if (peek(l, 0) != '\\')
        return 0;
    if (peek(l, 1) == '\n')
        return 2;
    return peek(l, 1) == '\r' && peek(l, 2) == '\n' ? 3 : 0;
}

static void skip_line_comment(struct wpp_lexer *l) {
    while (l->at < l->text.len && peek(l, 0) != '\n') {
        for (size_t n = splice(l); n > 1; n--)
            advance(l);
        advance(l);
    }
}

static void skip_block_comment(struct wpp_lexer *l) {
    l->at += 2;
    while (l->at < l->text.len && !(peek(l, 0) == '*' && peek(l, 1) == '/'))
        advance(l);
    l->at = l->at + 2 < l->text.len ? l->at + 2 : l->text.len;
}

/* Blanks, line ends, splices and comments; true when anything was skipped. */
static bool skip_one(struct wpp_lexer *l) {
    char c = peek(l, 0);
    if (l->at >= l->text.len)
        return false;
    if (c == '\n')
        l->line_begins = true;
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v') {
        advance(l);
        return true;
    }
    size_t joined = splice(l);
    for (size_t i = 0; i < joined; i++)
        advance(l);
    if (joined)
        return true;
    if (c == '/' && peek(l, 1) == '/') {
        skip_line_comment(l);
        return true;
    }
    if (c == '/' && peek(l, 1) == '*') {
        skip_block_comment(l);
        return true;
    }
    return false;
}

static void skip_quoted(struct wpp_lexer *l, char quote) {
    advance(l);
    while (l->at < l->text.len && peek(l, 0) != quote && peek(l, 0) != '\n') {
        if (peek(l, 0) == '\\' && l->at + 1 < l->text.len) {
            size_t n = splice(l);
            for (size_t i = 0; i < (n ? n : 2); i++)
                advance(l);
            continue;
        }
        advance(l);
    }
    if (peek(l, 0) == quote)
        advance(l);
}

/* R"mark( ... )mark" */
static void skip_raw_string(struct wpp_lexer *l) {
    size_t from = l->at + 1;
    while (l->at < l->text.len && peek(l, 0) != '(' && peek(l, 0) != '\n')
        advance(l);
    cw_str mark = cw_str_slice(l->text, from, l->at);
    while (l->at < l->text.len) {
        bool close = peek(l, 0) == ')' && cw_str_starts(cw_str_from(l->text, l->at + 1), mark) &&
                     peek(l, 1 + mark.len) == '"';
        advance(l);
        if (!close)
            continue;
        l->at += mark.len + 1;
        return;
    }
}

static void skip_directive(struct wpp_lexer *l) {
    while (l->at < l->text.len && peek(l, 0) != '\n') {
        if (peek(l, 0) == '/' && peek(l, 1) == '/') {
            skip_line_comment(l);
        } else if (peek(l, 0) == '/' && peek(l, 1) == '*') {
            skip_block_comment(l);
        } else if (peek(l, 0) == '"') {
            skip_quoted(l, '"');
        } else {
            for (size_t n = splice(l); n > 1; n--)
                advance(l);
            advance(l);
        }
    }
}

/* After a name: whether the quote that follows belongs to it, as in L"" and u8R"()". */
static bool is_literal_prefix(cw_str name, bool *ret_raw) {
    *ret_raw = name.len && name.ptr[name.len - 1] == 'R';
    cw_str rest = cw_str_slice(name, 0, name.len - *ret_raw);
    return rest.len == 0 || cw_str_eq(rest, CW_STR("L")) || cw_str_eq(rest, CW_STR("u")) ||
           cw_str_eq(rest, CW_STR("U")) || cw_str_eq(rest, CW_STR("u8"));
}

static enum wpp_kind lex_name(struct wpp_lexer *l) {
    size_t from = l->at;
    while (wpp_is_name_char(peek(l, 0)))
        l->at++;
    char quote = peek(l, 0);
    bool raw;
    if ((quote != '"' && quote != '\'') ||
        !is_literal_prefix(cw_str_slice(l->text, from, l->at), &raw))
        return WPP_NAME;
    if (raw && quote == '"')
        skip_raw_string(l);
    else
        skip_quoted(l, quote);
    return quote == '"' ? WPP_STRING : WPP_CHAR;
}

static enum wpp_kind lex_number(struct wpp_lexer *l) {
    while (wpp_is_name_char(peek(l, 0)) || peek(l, 0) == '.' ||
           (peek(l, 0) == '\'' && wpp_is_name_char(peek(l, 1))))
        l->at++;
    return WPP_NUMBER;
}

static enum wpp_kind lex_one(struct wpp_lexer *l) {
    char c = peek(l, 0);
    if (c == '#' && l->line_begins) {
        skip_directive(l);
        return WPP_DIRECTIVE;
    }
    if (wpp_is_name_start(c))
        return lex_name(l);
    if ((c >= '0' && c <= '9') || (c == '.' && peek(l, 1) >= '0' && peek(l, 1) <= '9'))
        return lex_number(l);
    if (c == '"' || c == '\'') {
        skip_quoted(l, c);
        return c == '"' ? WPP_STRING : WPP_CHAR;
    }
    static const char *const pairs[] = {
        "->", "::", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "##"};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (c == pairs[i][0] && peek(l, 1) == pairs[i][1]) {
            l->at += 2;
            return WPP_PUNCT;
        }
    l->at++;
    return WPP_PUNCT;
}

struct wpp_token wpp_next(struct wpp_lexer *l) {
    while (skip_one(l))
        ;
    struct wpp_token token = {.start = (uint32_t)l->at, .line = l->line};
    if (l->at < l->text.len)
        token.kind = lex_one(l);
    l->line_begins = false;
    token.end = (uint32_t)l->at;
    return token;
}

cw_str wpp_string_inside(cw_str token) {
    size_t open = cw_str_find_char(token, '"');
    size_t close = cw_str_find_last_char(token, '"');
    if (open == CW_NPOS || close <= open)
        return (cw_str){0};
    return cw_str_slice(token, open + 1, close);
}
