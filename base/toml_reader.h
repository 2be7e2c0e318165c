/* Shared by the parts of the TOML reader: the cursor and how it reports. Not for other rooms. */
#ifndef BASE_TOML_READER_H
#define BASE_TOML_READER_H

#include "base/toml.h"

struct toml_reader {
    struct cw_arena *arena;
    struct cw_sink *sink;
    cw_file file;
    cw_str text; /* checked to be UTF-8 */
    size_t at;
    unsigned depth; /* of nested arrays and inline tables */
};

/* One past the last byte of text reads as 0, which no rule of TOML accepts. */
static inline char toml_peek(const struct toml_reader *r, size_t ahead) {
    return r->at + ahead < r->text.len ? r->text.ptr[r->at + ahead] : 0;
}

static inline bool toml_at_end(const struct toml_reader *r) { return r->at >= r->text.len; }

/* Reports an error at [start, end) and returns CW_REPORTED. */
cw_result toml_fail(struct toml_reader *r, size_t start, size_t end, const char *format, ...)
    CW_PRINTF(4, 5);

bool toml_is_digit(char c);

/* Whether the byte may stand in a comment or a string as it is (tab and all but controls). */
bool toml_is_text(char c);

/* A string of any of the four kinds; the cursor is at its first quote. */
cw_result toml_read_string(struct toml_reader *r, bool multi_line_allowed, cw_str *ret_text);

/* A number, boolean or date; the cursor is at its first byte. */
cw_result toml_read_scalar(struct toml_reader *r, struct cw_toml_value *value);

#endif
