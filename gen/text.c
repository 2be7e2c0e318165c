#include "gen/text.h"

#include "base/fs.h"
#include "base/utf.h"

/* 0x80 to 0x9F of code page 1252; the five holes map to the control of that number, as Windows
 * itself maps them. */
static const uint16_t cp1252_high[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

static cw_str from_cp1252(struct cw_arena *arena, cw_str bytes) {
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.ptr[i];
        cw_utf8_put(&buf, c >= 0x80 && c < 0xA0 ? cp1252_high[c - 0x80] : c);
    }
    return cw_buf_str(&buf);
}

static bool looks_utf16(cw_str bytes) {
    if (bytes.len < 4 || bytes.len % 2)
        return false;
    for (size_t i = 0; i < 4; i += 2)
        if (bytes.ptr[i] == 0 || bytes.ptr[i + 1] != 0)
            return false;
    return true;
}

cw_result cw_text_decode(struct cw_arena *arena, cw_str bytes, cw_str *ret_text) {
    if (looks_utf16(bytes))
        return cw_utf8_from_utf16le(arena, bytes, ret_text);
    cw_result result = cw_text_to_utf8(arena, bytes, ret_text);
    if (cw_ok(result) || cw_str_starts(bytes, CW_STR("\xFF\xFE")))
        return result;
    *ret_text = from_cp1252(arena, bytes);
    return CW_OK;
}

cw_result cw_text_load(struct cw_sources *sources, cw_str path, cw_file *ret_file) {
    cw_str bytes;
    cw_str text;
    CW_TRY(cw_fs_read(sources->arena, path, &bytes));
    CW_TRY(cw_text_decode(sources->arena, bytes, &text));
    *ret_file = cw_sources_add(sources, path, text);
    return CW_OK;
}

void cw_put8(struct cw_buf *buf, unsigned value) { cw_buf_add_char(buf, (char)value); }

void cw_put16(struct cw_buf *buf, uint32_t value) {
    cw_put8(buf, value & 0xFF);
    cw_put8(buf, value >> 8 & 0xFF);
}

void cw_put32(struct cw_buf *buf, uint32_t value) {
    cw_put16(buf, value & 0xFFFF);
    cw_put16(buf, value >> 16);
}

void cw_put64(struct cw_buf *buf, uint64_t value) {
    cw_put32(buf, (uint32_t)value);
    cw_put32(buf, (uint32_t)(value >> 32));
}

void cw_patch32(struct cw_buf *buf, size_t at, uint32_t value) {
    for (unsigned i = 0; i < 4; i++)
        buf->ptr[at + i] = (char)(value >> (8 * i) & 0xFF);
}

void cw_put_align(struct cw_buf *buf, size_t multiple) {
    while (buf->len % multiple)
        cw_put8(buf, 0);
}

void cw_put_utf16(struct cw_buf *buf, cw_str text) {
    for (size_t at = 0; at < text.len;) {
        uint32_t c = cw_utf8_next(text, &at);
        if (c == CW_BAD_CODE_POINT)
            c = 0xFFFD;
        if (c < 0x10000) {
            cw_put16(buf, c);
            continue;
        }
        cw_put16(buf, 0xD800 + ((c - 0x10000) >> 10));
        cw_put16(buf, 0xDC00 + ((c - 0x10000) & 0x3FF));
    }
}

void cw_put_utf16z(struct cw_buf *buf, cw_str text) {
    cw_put_utf16(buf, text);
    cw_put16(buf, 0);
}

bool cw_guid_parse(cw_str text, struct cw_guid *ret_guid) {
    /* Where the byte of each pair of digits goes: the first three fields are little-endian. */
    static const unsigned char place[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    static const unsigned char start[16] = {0,  2,  4,  6,  9,  11, 14, 16,
                                            19, 21, 24, 26, 28, 30, 32, 34};
    if (text.len == 38 && text.ptr[0] == '{' && text.ptr[37] == '}')
        text = cw_str_slice(text, 1, 37);
    if (text.len != 36 || text.ptr[8] != '-' || text.ptr[13] != '-' || text.ptr[18] != '-' ||
        text.ptr[23] != '-')
        return false;
    struct cw_guid guid;
    for (unsigned i = 0; i < 16; i++) {
        uint64_t byte;
        if (!cw_str_to_u64(cw_str_slice(text, start[i], start[i] + 2u), 16, &byte))
            return false;
        guid.bytes[place[i]] = (unsigned char)byte;
    }
    *ret_guid = guid;
    return true;
}

cw_str cw_guid_initializer(struct cw_arena *arena, const struct cw_guid *guid, const char *open,
                           const char *close) {
    const unsigned char *b = guid->bytes;
    return cw_strf(arena,
                   "0x%02x%02x%02x%02x, 0x%02x%02x, 0x%02x%02x, %s0x%02x, 0x%02x, 0x%02x, 0x%02x, "
                   "0x%02x, 0x%02x, 0x%02x, 0x%02x%s",
                   b[3], b[2], b[1], b[0], b[5], b[4], b[7], b[6], open, b[8], b[9], b[10], b[11],
                   b[12], b[13], b[14], b[15], close);
}
