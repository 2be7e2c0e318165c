#include "base/str.h"

#include <stdio.h>

static unsigned char lower(char c) {
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static int compare_nocase(const char *a, const char *b, size_t len) {
    for (size_t i = 0; i < len; i++)
        if (lower(a[i]) != lower(b[i]))
            return (int)lower(a[i]) - (int)lower(b[i]);
    return 0;
}

bool cw_str_eq(cw_str a, cw_str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool cw_str_eq_nocase(cw_str a, cw_str b) {
    return a.len == b.len && compare_nocase(a.ptr, b.ptr, a.len) == 0;
}

static int compare_lengths(size_t a, size_t b) { return a < b ? -1 : a > b; }

int cw_str_cmp(cw_str a, cw_str b) {
    size_t common = a.len < b.len ? a.len : b.len;
    int order = common ? memcmp(a.ptr, b.ptr, common) : 0;
    return order ? order : compare_lengths(a.len, b.len);
}

int cw_str_cmp_nocase(cw_str a, cw_str b) {
    int order = compare_nocase(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);
    return order ? order : compare_lengths(a.len, b.len);
}

bool cw_str_starts(cw_str s, cw_str prefix) {
    return s.len >= prefix.len && cw_str_eq(cw_str_slice(s, 0, prefix.len), prefix);
}

bool cw_str_ends(cw_str s, cw_str suffix) {
    return s.len >= suffix.len && cw_str_eq(cw_str_from(s, s.len - suffix.len), suffix);
}

bool cw_str_starts_nocase(cw_str s, cw_str prefix) {
    return s.len >= prefix.len && cw_str_eq_nocase(cw_str_slice(s, 0, prefix.len), prefix);
}

bool cw_str_ends_nocase(cw_str s, cw_str suffix) {
    return s.len >= suffix.len && cw_str_eq_nocase(cw_str_from(s, s.len - suffix.len), suffix);
}

size_t cw_str_find(cw_str s, cw_str needle) {
    if (needle.len == 0)
        return 0;
    if (s.len < needle.len)
        return CW_NPOS;
    const char *at = memmem(s.ptr, s.len, needle.ptr, needle.len);
    return at ? (size_t)(at - s.ptr) : CW_NPOS;
}

size_t cw_str_find_char(cw_str s, char c) {
    const char *at = s.len ? memchr(s.ptr, c, s.len) : NULL;
    return at ? (size_t)(at - s.ptr) : CW_NPOS;
}

size_t cw_str_find_last_char(cw_str s, char c) {
    const char *at = s.len ? memrchr(s.ptr, c, s.len) : NULL;
    return at ? (size_t)(at - s.ptr) : CW_NPOS;
}

cw_str cw_str_slice(cw_str s, size_t from, size_t to) {
    if (to > s.len)
        to = s.len;
    if (from > to)
        from = to;
    return (cw_str){s.ptr ? s.ptr + from : NULL, to - from};
}

cw_str cw_str_from(cw_str s, size_t from) { return cw_str_slice(s, from, s.len); }

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

cw_str cw_str_trim(cw_str s) {
    size_t from = 0;
    size_t to = s.len;
    while (from < to && is_space(s.ptr[from]))
        from++;
    while (to > from && is_space(s.ptr[to - 1]))
        to--;
    return cw_str_slice(s, from, to);
}

bool cw_str_split(cw_str *s, char separator, cw_str *ret_head) {
    if (!s->ptr)
        return false;
    size_t at = cw_str_find_char(*s, separator);
    if (at == CW_NPOS) {
        *ret_head = *s;
        *s = (cw_str){0};
    } else {
        *ret_head = cw_str_slice(*s, 0, at);
        *s = cw_str_from(*s, at + 1);
    }
    return true;
}

static int digit_value(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (lower(c) >= 'a' && lower(c) <= 'f')
        return lower(c) - 'a' + 10;
    return 99;
}

bool cw_str_to_u64(cw_str s, int base, uint64_t *ret) {
    if (base == 0) {
        base = cw_str_starts_nocase(s, CW_STR("0x")) ? 16 : 10;
        if (base == 16)
            s = cw_str_from(s, 2);
    }
    if (s.len == 0)
        return false;
    uint64_t value = 0;
    for (size_t i = 0; i < s.len; i++) {
        int digit = digit_value(s.ptr[i]);
        if (digit >= base || __builtin_mul_overflow(value, (uint64_t)base, &value) ||
            __builtin_add_overflow(value, (uint64_t)digit, &value))
            return false;
    }
    *ret = value;
    return true;
}

uint64_t cw_str_hash(cw_str s) {
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.len; i++) {
        hash ^= (unsigned char)s.ptr[i];
        hash *= 0x100000001b3u;
    }
    /* FNV's low bits are weak for short keys and the map uses the low bits. */
    return hash ^ (hash >> 29);
}

cw_str cw_str_dup(struct cw_arena *arena, cw_str s) { return (cw_str){cw_cstr(arena, s), s.len}; }

char *cw_cstr(struct cw_arena *arena, cw_str s) {
    char *copy = cw_arena_alloc(arena, s.len + 1, 1);
    if (s.len)
        memcpy(copy, s.ptr, s.len);
    return copy;
}

cw_str cw_strv(struct cw_arena *arena, const char *format, va_list args) {
    struct cw_buf buf = cw_buf_new(arena);
    cw_buf_addv(&buf, format, args);
    return cw_buf_str(&buf);
}

cw_str cw_strf(struct cw_arena *arena, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_str text = cw_strv(arena, format, args);
    va_end(args);
    return text;
}

cw_str cw_str_lower(struct cw_arena *arena, cw_str s) {
    char *copy = cw_cstr(arena, s);
    for (size_t i = 0; i < s.len; i++)
        copy[i] = (char)lower(copy[i]);
    return (cw_str){copy, s.len};
}

cw_str cw_str_upper(struct cw_arena *arena, cw_str s) {
    char *copy = cw_cstr(arena, s);
    for (size_t i = 0; i < s.len; i++)
        if (copy[i] >= 'a' && copy[i] <= 'z')
            copy[i] = (char)(copy[i] - 'a' + 'A');
    return (cw_str){copy, s.len};
}

enum { LONGEST_WORD = 64 };

/* Optimal string alignment: insert, delete, replace and swap of neighbours cost one each. Letters
 * that differ in case only, and '-' for '_', cost nothing: those are what people mistype most. */
static size_t edit_distance(cw_str a, cw_str b) {
    size_t rows[3][LONGEST_WORD + 1];
    for (size_t j = 0; j <= b.len; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        size_t *row = rows[i % 3];
        const size_t *above = rows[(i + 2) % 3];
        const size_t *above2 = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            unsigned char x = lower(a.ptr[i - 1]);
            unsigned char y = lower(b.ptr[j - 1]);
            bool same = x == y || ((x == '-' || x == '_') && (y == '-' || y == '_'));
            size_t best = above[j - 1] + (same ? 0 : 1);
            if (above[j] + 1 < best)
                best = above[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            bool swapped = i > 1 && j > 1 && x == lower(b.ptr[j - 2]) && lower(a.ptr[i - 2]) == y;
            if (swapped && above2[j - 2] + 1 < best)
                best = above2[j - 2] + 1;
            row[j] = best;
        }
    }
    return rows[a.len % 3][b.len];
}

cw_str cw_str_nearest(cw_str word, const cw_str *candidates, size_t count) {
    cw_str best = {0};
    if (word.len == 0 || word.len > LONGEST_WORD)
        return best;
    size_t best_distance = word.len < 3 ? 2 : word.len / 3 + 1; /* must be below this */
    for (size_t i = 0; i < count; i++) {
        if (candidates[i].len > LONGEST_WORD)
            continue;
        size_t distance = edit_distance(word, candidates[i]);
        if (distance < best_distance) {
            best_distance = distance;
            best = candidates[i];
        }
    }
    return best;
}

/* Room for `more` bytes and a NUL. */
static void reserve(struct cw_buf *buf, size_t more) {
    size_t needed;
    if (__builtin_add_overflow(buf->len, more, &needed) || needed >= SIZE_MAX / 4)
        cw_out_of_memory(more);
    if (needed + 1 <= buf->cap)
        return;
    size_t cap = buf->cap ? buf->cap * 2 : 64;
    while (cap < needed + 1)
        cap *= 2;
    buf->ptr = cw_arena_grow(buf->arena, buf->ptr, buf->cap, cap, 1);
    buf->cap = cap;
}

void cw_buf_add(struct cw_buf *buf, cw_str s) {
    reserve(buf, s.len);
    if (s.len)
        memcpy(buf->ptr + buf->len, s.ptr, s.len);
    buf->len += s.len;
}

void cw_buf_add_char(struct cw_buf *buf, char c) { cw_buf_add(buf, (cw_str){&c, 1}); }

void cw_buf_add_repeat(struct cw_buf *buf, char c, size_t count) {
    reserve(buf, count);
    memset(buf->ptr + buf->len, c, count);
    buf->len += count;
}

void cw_buf_addv(struct cw_buf *buf, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int needed = vsnprintf(NULL, 0, format, args);
    if (needed > 0) {
        reserve(buf, (size_t)needed);
        vsnprintf(buf->ptr + buf->len, (size_t)needed + 1, format, again);
        buf->len += (size_t)needed;
    }
    va_end(again);
}

void cw_buf_addf(struct cw_buf *buf, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_buf_addv(buf, format, args);
    va_end(args);
}

cw_str cw_buf_str(struct cw_buf *buf) {
    reserve(buf, 0);
    buf->ptr[buf->len] = 0;
    return (cw_str){buf->ptr, buf->len};
}
