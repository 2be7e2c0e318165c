/* The tokens of a C or C++ source, as far as finding trace statements needs them.
 *
 * Comments and blanks are skipped; a preprocessor directive is one token to the end of its logical
 * line. Nothing is expanded. What is not C (an open comment or string) ends at the end of the line
 * or the text; the compiler will say it better. A lexer is a plain struct: copy it to look ahead.
 */
#ifndef GEN_WPP_LEX_H
#define GEN_WPP_LEX_H

#include "base/str.h"

enum wpp_kind { WPP_END, WPP_NAME, WPP_NUMBER, WPP_STRING, WPP_CHAR, WPP_PUNCT, WPP_DIRECTIVE };

struct wpp_token {
    enum wpp_kind kind;
    uint32_t start, end; /* bytes of the text */
    uint32_t line;       /* from 1, of its first character */
};

struct wpp_lexer {
    cw_str text;
    size_t at;
    uint32_t line;
    bool line_begins; /* only blanks since the line began: a '#' is a directive */
};

struct wpp_lexer wpp_lexer_new(cw_str text);
struct wpp_token wpp_next(struct wpp_lexer *lexer);

static inline cw_str wpp_text(const struct wpp_lexer *lexer, struct wpp_token token) {
    return cw_str_slice(lexer->text, token.start, token.end);
}

static inline bool wpp_is(const struct wpp_lexer *lexer, struct wpp_token token, char punct) {
    return token.kind == WPP_PUNCT && lexer->text.ptr[token.start] == punct;
}

/* What stands between the quotes of a string token (prefix and escapes are left as they are). */
cw_str wpp_string_inside(cw_str token);

bool wpp_is_name_start(char c);
bool wpp_is_name_char(char c);

#endif
