/* Strings: views by value, and a builder.
 *
 * A cw_str points to bytes it does not own and does not rely on a NUL. The empty view may have a
 * NULL ptr. Where a NUL is needed (system calls), cw_cstr makes a copy. Bytes are UTF-8 unless a
 * function says otherwise.
 *
 * A cw_buf is a growing byte buffer in an arena: init with its arena, append, then take the view;
 * later appends may move the bytes, so take the view last. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "base/arena.h"

typedef struct cw_str {
    const char *ptr;
    size_t len;
} cw_str;

#define CW_STR(literal) ((cw_str){"" literal, sizeof(literal) - 1})
#define CW_STR_INIT(literal) {"" literal, sizeof(literal) - 1}
/* For printf: printf("%" CW_FMT, CW_ARG(s)) */
#define CW_FMT ".*s"
#define CW_ARG(s) (int)(s).len, ((s).ptr ? (s).ptr : "")

static inline cw_str cw_str_of(const char *text) /* a NUL-terminated text, or NULL for empty */
{
    return (cw_str){text, text ? strlen(text) : 0};
}

static inline cw_str cw_str_n(const char *ptr, size_t len) { return (cw_str){ptr, len}; }

bool cw_str_eq(cw_str a, cw_str b);
bool cw_str_eq_nocase(cw_str a, cw_str b); /* ASCII letters only */
int cw_str_cmp(cw_str a, cw_str b);        /* bytewise, as qsort wants it */
int cw_str_cmp_nocase(cw_str a, cw_str b); /* ASCII letters only */
bool cw_str_starts(cw_str s, cw_str prefix);
bool cw_str_ends(cw_str s, cw_str suffix);
bool cw_str_starts_nocase(cw_str s, cw_str prefix);
bool cw_str_ends_nocase(cw_str s, cw_str suffix);

#define CW_NPOS ((size_t)-1)
size_t cw_str_find(cw_str s, cw_str needle);           /* CW_NPOS when absent */
size_t cw_str_find_char(cw_str s, char c);             /* first; CW_NPOS when absent */
size_t cw_str_find_last_char(cw_str s, char c);        /* last; CW_NPOS when absent */
cw_str cw_str_slice(cw_str s, size_t from, size_t to); /* clamped to s */
cw_str cw_str_from(cw_str s, size_t from);             /* the rest, clamped */
cw_str cw_str_trim(cw_str s);                          /* blanks, tabs, CR, LF at both ends */

/* Splits s at the first `separator`: what is before goes to *ret_head, the rest after it to *s.
 * False when s is used up (s->ptr is then NULL); "a," gives "a" and then "". */
bool cw_str_split(cw_str *s, char separator, cw_str *ret_head);

/* Whole of s is a number; false and *ret untouched otherwise. No sign, no blanks. base 10 or 16;
 * with base 0 a 0x prefix selects 16. */
CW_MUST_USE bool cw_str_to_u64(cw_str s, int base, uint64_t *ret);

uint64_t cw_str_hash(cw_str s); /* FNV-1a, same on every run */

cw_str cw_str_dup(struct cw_arena *arena, cw_str s); /* the copy is also NUL-terminated */
char *cw_cstr(struct cw_arena *arena, cw_str s);     /* NUL-terminated copy */
cw_str cw_strf(struct cw_arena *arena, const char *format, ...) CW_PRINTF(2, 3);
cw_str cw_strv(struct cw_arena *arena, const char *format, va_list args) CW_PRINTF(2, 0);
cw_str cw_str_lower(struct cw_arena *arena, cw_str s); /* ASCII letters only */
cw_str cw_str_upper(struct cw_arena *arena, cw_str s);

/* The candidate nearest to `word` by edit distance, if near enough to be what was meant (at most
 * a third of its length, transpositions count one); an empty view otherwise. */
cw_str cw_str_nearest(cw_str word, const cw_str *candidates, size_t count);

struct cw_buf {
    struct cw_arena *arena;
    char *ptr;
    size_t len;
    size_t cap;
};

static inline struct cw_buf cw_buf_new(struct cw_arena *arena) {
    return (struct cw_buf){.arena = arena};
}

void cw_buf_add(struct cw_buf *buf, cw_str s);
void cw_buf_add_char(struct cw_buf *buf, char c);
void cw_buf_add_repeat(struct cw_buf *buf, char c, size_t count);
void cw_buf_addf(struct cw_buf *buf, const char *format, ...) CW_PRINTF(2, 3);
void cw_buf_addv(struct cw_buf *buf, const char *format, va_list args) CW_PRINTF(2, 0);

/* The bytes so far; followed by a NUL that is not counted. */
cw_str cw_buf_str(struct cw_buf *buf);

#endif
