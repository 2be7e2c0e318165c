#include "base/utf.h"

static bool is_surrogate(uint32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

uint32_t cw_utf8_next(cw_str s, size_t *at) {
    const unsigned char *p = (const unsigned char *)s.ptr + *at;
    size_t left = s.len - *at;
    uint32_t first = p[0];
    size_t len = first < 0x80 ? 1 : (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
    uint32_t smallest = (const uint32_t[]){0, 0, 0x80, 0x800, 0x10000}[len];
    uint32_t c = len == 1 ? first : first & (0x7Fu >> len);
    bool good = len <= left && (len < 4 || (first & 0xF8) == 0xF0);
    for (size_t i = 1; good && i < len; i++) {
        good = (p[i] & 0xC0) == 0x80;
        c = (c << 6) | (p[i] & 0x3F);
    }
    if (!good || c < smallest || c > 0x10FFFF || is_surrogate(c)) {
        *at += 1;
        return CW_BAD_CODE_POINT;
    }
    *at += len;
    return c;
}

size_t cw_utf8_check(cw_str s) {
    for (size_t at = 0; at < s.len;) {
        size_t before = at;
        if (cw_utf8_next(s, &at) == CW_BAD_CODE_POINT)
            return before;
    }
    return CW_NPOS;
}

void cw_utf8_put(struct cw_buf *buf, uint32_t c) {
    char bytes[4];
    size_t len;
    if (c < 0x80) {
        bytes[0] = (char)c;
        len = 1;
    } else if (c < 0x800) {
        bytes[0] = (char)(0xC0 | (c >> 6));
        bytes[1] = (char)(0x80 | (c & 0x3F));
        len = 2;
    } else if (c < 0x10000) {
        bytes[0] = (char)(0xE0 | (c >> 12));
        bytes[1] = (char)(0x80 | ((c >> 6) & 0x3F));
        bytes[2] = (char)(0x80 | (c & 0x3F));
        len = 3;
    } else {
        bytes[0] = (char)(0xF0 | (c >> 18));
        bytes[1] = (char)(0x80 | ((c >> 12) & 0x3F));
        bytes[2] = (char)(0x80 | ((c >> 6) & 0x3F));
        bytes[3] = (char)(0x80 | (c & 0x3F));
        len = 4;
    }
    cw_buf_add(buf, cw_str_n(bytes, len));
}

size_t cw_utf8_count(cw_str s) {
    size_t count = 0;
    for (size_t at = 0; at < s.len; count++)
        (void)cw_utf8_next(s, &at);
    return count;
}

static void put_unit(struct cw_buf *buf, uint32_t unit) {
    cw_buf_add_char(buf, (char)(unit & 0xFF));
    cw_buf_add_char(buf, (char)((unit >> 8) & 0xFF));
}

cw_result cw_utf16le_from_utf8(struct cw_arena *arena, cw_str s, cw_str *ret_bytes) {
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t at = 0; at < s.len;) {
        uint32_t c = cw_utf8_next(s, &at);
        if (c == CW_BAD_CODE_POINT)
            return cw_fail(CW_MALFORMED);
        if (c < 0x10000) {
            put_unit(&buf, c);
        } else {
            put_unit(&buf, 0xD800 + ((c - 0x10000) >> 10));
            put_unit(&buf, 0xDC00 + ((c - 0x10000) & 0x3FF));
        }
    }
    *ret_bytes = cw_buf_str(&buf);
    return CW_OK;
}

static uint32_t unit_at(cw_str bytes, size_t at) {
    return (uint32_t)(unsigned char)bytes.ptr[at] |
           ((uint32_t)(unsigned char)bytes.ptr[at + 1] << 8);
}

cw_result cw_utf8_from_utf16le(struct cw_arena *arena, cw_str bytes, cw_str *ret_text) {
    if (bytes.len % 2)
        return cw_fail(CW_MALFORMED);
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t at = 0; at < bytes.len; at += 2) {
        uint32_t c = unit_at(bytes, at);
        if (is_surrogate(c)) {
            uint32_t low = at + 2 < bytes.len ? unit_at(bytes, at + 2) : 0;
            if (c >= 0xDC00 || low < 0xDC00 || low > 0xDFFF)
                return cw_fail(CW_MALFORMED);
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        }
        cw_utf8_put(&buf, c);
    }
    *ret_text = cw_buf_str(&buf);
    return CW_OK;
}

cw_result cw_text_to_utf8(struct cw_arena *arena, cw_str bytes, cw_str *ret_text) {
    if (cw_str_starts(bytes, CW_STR("\xFF\xFE")))
        return cw_utf8_from_utf16le(arena, cw_str_from(bytes, 2), ret_text);
    if (cw_str_starts(bytes, CW_STR("\xEF\xBB\xBF")))
        bytes = cw_str_from(bytes, 3);
    if (cw_utf8_check(bytes) != CW_NPOS)
        return cw_fail(CW_MALFORMED);
    *ret_text = cw_str_dup(arena, bytes);
    return CW_OK;
}
