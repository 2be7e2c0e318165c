#include "gen/mof/tests/bmf_reader.h"

#include "base/utf.h"

struct reader {
    cw_str bytes;
    struct cw_buf out;
    bool bad;
};

static uint32_t word(struct reader *r, size_t at) {
    if (at + 4 > r->bytes.len) {
        r->bad = true;
        return 0;
    }
    uint32_t value = 0;
    for (unsigned i = 0; i < 4; i++)
        value |= (uint32_t)(unsigned char)r->bytes.ptr[at + i] << (8 * i);
    return value;
}

static cw_str string(struct reader *r, size_t at, size_t end) {
    size_t stop = at;
    while (stop + 2 <= end && stop + 2 <= r->bytes.len &&
           (r->bytes.ptr[stop] || r->bytes.ptr[stop + 1]))
        stop += 2;
    cw_str text = {0};
    if (stop + 2 > end || stop + 2 > r->bytes.len ||
        cw_failed(cw_utf8_from_utf16le(r->out.arena, cw_str_slice(r->bytes, at, stop), &text)))
        r->bad = true;
    return text;
}

static unsigned flavor_at(struct reader *r, size_t at) {
    size_t table = word(r, 4);
    if (table + 20 > r->bytes.len)
        return 0;
    uint32_t count = word(r, table + 16);
    for (uint32_t i = 0; i < count && !r->bad; i++)
        if (word(r, table + 20 + i * 8) == at)
            return word(r, table + 24 + i * 8);
    return 0;
}

static void object(struct reader *r, size_t at, unsigned depth);

static void value(struct reader *r, uint32_t type, size_t at, size_t end) {
    if (type & 0x2000) {
        uint32_t count = word(r, at + 8);
        size_t item = at + 16;
        if (word(r, at) > end - at || word(r, at + 4) != 1 || word(r, at + 12) + 12 != word(r, at))
            r->bad = true;
        cw_buf_addf(&r->out, "{%u:", count);
        for (uint32_t i = 0; i < count && !r->bad; i++) {
            cw_buf_add_char(&r->out, ' ');
            if (type == 0x2008) {
                cw_str text = string(r, item, end);
                cw_buf_addf(&r->out, "\"%" CW_FMT "\"", CW_ARG(text));
                item += (cw_utf8_count(text) + 1) * 2;
            } else {
                cw_buf_addf(&r->out, "%u", word(r, item));
                item += 4;
            }
        }
        cw_buf_addf(&r->out, "}");
    } else if (type == 8) {
        cw_str text = string(r, at, end);
        cw_buf_addf(&r->out, "\"%" CW_FMT "\"", CW_ARG(text));
    } else {
        cw_buf_addf(&r->out, "0x%x", word(r, at));
    }
}

static void qualifiers(struct reader *r, size_t at, size_t end, unsigned depth) {
    size_t stop = at + word(r, at);
    uint32_t count = word(r, at + 4);
    size_t entry = at + 8;
    for (uint32_t i = 0; i < count && !r->bad; i++) {
        size_t next = entry + word(r, entry);
        uint32_t type = word(r, entry + 4);
        cw_str name = string(r, entry + 16 + word(r, entry + 8), next);
        cw_buf_addf(&r->out, "%*s[%" CW_FMT " type %x = ", (int)depth * 2, "", CW_ARG(name), type);
        if (next <= entry)
            r->bad = true;
        if (word(r, entry + 12) != 0xFFFFFFFF)
            value(r, type, entry + 16 + word(r, entry + 12), next);
        cw_buf_addf(&r->out, " flavor %x]\n", flavor_at(r, entry));
        entry = next;
    }
    if (entry != stop || stop > end)
        r->bad = true;
}

static void properties(struct reader *r, size_t at, size_t end, unsigned depth) {
    size_t stop = at + word(r, at);
    uint32_t count = word(r, at + 4);
    size_t entry = at + 8;
    for (uint32_t i = 0; i < count && !r->bad; i++) {
        size_t next = entry + word(r, entry);
        uint32_t type = word(r, entry + 4);
        uint32_t value_at = word(r, entry + 12), qualifiers_at = word(r, entry + 16);
        size_t value_end = qualifiers_at == 0xFFFFFFFF ? next : entry + 20 + qualifiers_at;
        cw_str name = string(r, entry + 20 + word(r, entry + 8), next);
        cw_buf_addf(&r->out, "%*s%" CW_FMT " type %x", (int)depth * 2, "", CW_ARG(name), type);
        if (next <= entry)
            r->bad = true;
        if (value_at != 0xFFFFFFFF && type != 0x200D) {
            cw_buf_addf(&r->out, " = ");
            value(r, type, entry + 20 + value_at, value_end);
        }
        cw_buf_addf(&r->out, "\n");
        if (qualifiers_at != 0xFFFFFFFF)
            qualifiers(r, entry + 20 + qualifiers_at, next, depth + 1);
        if (type == 0x200D && value_at != 0xFFFFFFFF) {
            size_t array = entry + 20 + value_at;
            size_t item = array + 16;
            for (uint32_t k = 0; k < word(r, array + 8) && !r->bad; k++) {
                object(r, item, depth + 1);
                item += word(r, item);
            }
            if (item != array + word(r, array))
                r->bad = true;
        }
        entry = next;
    }
    if (entry != stop || stop > end)
        r->bad = true;
}

static void object(struct reader *r, size_t at, unsigned depth) {
    size_t end = at + word(r, at);
    if (end > r->bytes.len || end <= at || depth > 8) {
        r->bad = true;
        return;
    }
    cw_buf_addf(&r->out, "%*sobject %u\n", (int)depth * 2, "", word(r, at + 16));
    size_t base = at + 20;
    if (word(r, at + 4) != 0xFFFFFFFF)
        qualifiers(r, base + word(r, at + 4), end, depth + 1);
    properties(r, base + word(r, at + 8), end, depth + 1);
    cw_buf_addf(&r->out, "%*smethods\n", (int)depth * 2, "");
    properties(r, base + word(r, at + 12), end, depth + 1);
}

cw_str bmf_print(struct cw_arena *arena, cw_str bytes) {
    struct reader r = {.bytes = bytes, .out = cw_buf_new(arena)};
    if (word(&r, 0) != 0x424D4F46 || word(&r, 8) != 1 || word(&r, 12) != 1)
        return (cw_str){0};
    size_t at = 20;
    for (uint32_t i = 0; i < word(&r, 16) && !r.bad; i++) {
        object(&r, at, 0);
        at += word(&r, at);
    }
    if (at != word(&r, 4))
        r.bad = true;
    return r.bad ? (cw_str){0} : cw_buf_str(&r.out);
}
