#include "gen/mof/ds01.h"

enum {
    SECTOR = 512,
    MARK = 0x113F,     /* a distance that says: here a sector ends */
    FARTHEST = 0x113E, /* what remains for copies */
    NEAR = 64,         /* distances below it take 6 bits, */
    MIDDLE = 320,      /* below it 8, the others 12 */
    SHORTEST = 2,
    LONGEST = 512,
    HASH_BITS = 12,
    MOST_TRIES = 32,
};

/* --- writing --- */

struct writer {
    struct cw_buf out;
    uint32_t bits;
    unsigned count;
};

static void put_bits(struct writer *w, uint32_t value, unsigned count) {
    w->bits |= value << w->count;
    w->count += count;
    while (w->count >= 8) {
        cw_buf_add_char(&w->out, (char)(w->bits & 0xFF));
        w->bits >>= 8;
        w->count -= 8;
    }
}

static void put_literal(struct writer *w, unsigned char byte) {
    put_bits(w, byte & 0x80 ? 1 : 2, 2);
    put_bits(w, byte & 0x7F, 7);
}

static void put_distance(struct writer *w, uint32_t distance) {
    if (distance < NEAR) {
        put_bits(w, 0, 2);
        put_bits(w, distance, 6);
    } else if (distance < MIDDLE) {
        put_bits(w, 3, 3);
        put_bits(w, distance - NEAR, 8);
    } else {
        put_bits(w, 7, 3);
        put_bits(w, distance - MIDDLE, 12);
    }
}

static void put_copy(struct writer *w, uint32_t distance, uint32_t length) {
    put_distance(w, distance);
    uint32_t value = length - SHORTEST + 1;
    unsigned digits = 0;
    while (value >> (digits + 1))
        digits++;
    put_bits(w, 0, digits);
    put_bits(w, 1, 1);
    put_bits(w, value & ((1u << digits) - 1), digits);
}

/* Chains of earlier places with the same two bytes, newest first. */
struct finder {
    cw_str plain;
    uint32_t *heads; /* place + 1 by hash; 0: none */
    uint32_t *older; /* place + 1 of the one before, by place */
};

static size_t hash_at(const struct finder *f, size_t at) {
    uint32_t pair = (unsigned char)f->plain.ptr[at] | (uint32_t)(unsigned char)f->plain.ptr[at + 1]
                                                          << 8;
    return pair * 2654435761u >> (32 - HASH_BITS);
}

static void remember(struct finder *f, size_t at) {
    if (at + 1 >= f->plain.len)
        return;
    size_t hash = hash_at(f, at);
    f->older[at] = f->heads[hash];
    f->heads[hash] = (uint32_t)at + 1;
}

static size_t find(const struct finder *f, size_t at, size_t most, uint32_t *ret_distance) {
    size_t best = 0;
    if (most < SHORTEST || at + 1 >= f->plain.len)
        return 0;
    uint32_t place = f->heads[hash_at(f, at)];
    for (unsigned tries = 0; place && tries < MOST_TRIES; tries++) {
        size_t from = place - 1;
        if (at - from > FARTHEST)
            break;
        size_t length = 0;
        while (length < most && f->plain.ptr[from + length] == f->plain.ptr[at + length])
            length++;
        if (length > best) {
            best = length;
            *ret_distance = (uint32_t)(at - from);
        }
        place = f->older[from];
    }
    /* Two bytes from afar take more bits than two literals. */
    return best < SHORTEST || (best == SHORTEST && *ret_distance >= MIDDLE) ? 0 : best;
}

cw_str cw_ds01_pack(struct cw_arena *arena, cw_str plain) {
    struct writer w = {.out = cw_buf_new(arena)};
    struct finder f = {.plain = plain,
                       .heads = cw_new_array(arena, uint32_t, (size_t)1 << HASH_BITS),
                       .older = cw_new_array(arena, uint32_t, plain.len)};
    cw_buf_add(&w.out, cw_str_n("DS\0\1", 4));
    for (size_t at = 0; at < plain.len;) {
        size_t end = at - at % SECTOR + SECTOR;
        if (end > plain.len)
            end = plain.len;
        uint32_t distance = 0;
        size_t length = find(&f, at, end - at, &distance);
        if (length)
            put_copy(&w, distance, (uint32_t)length);
        else
            put_literal(&w, (unsigned char)plain.ptr[at]);
        for (size_t i = 0; i < (length ? length : 1); i++)
            remember(&f, at + i);
        at += length ? length : 1;
        if (at == end)
            put_distance(&w, MARK);
    }
    if (plain.len == 0)
        put_distance(&w, MARK);
    if (w.count)
        put_bits(&w, 0, 8 - w.count);
    return cw_buf_str(&w.out);
}

/* --- reading --- */

struct bits {
    cw_str bytes;
    size_t at; /* in bits */
    bool failed;
};

static uint32_t take_bits(struct bits *b, unsigned count) {
    uint32_t value = 0;
    for (unsigned i = 0; i < count; i++, b->at++) {
        if (b->at / 8 >= b->bytes.len) {
            b->failed = true;
            return 0;
        }
        value |= ((uint32_t)(unsigned char)b->bytes.ptr[b->at / 8] >> (b->at % 8) & 1) << i;
    }
    return value;
}

static uint32_t take_length(struct bits *b) {
    unsigned digits = 0;
    while (!b->failed && take_bits(b, 1) == 0)
        if (++digits > 8)
            b->failed = true;
    return b->failed ? 0 : (1u << digits) + take_bits(b, digits) + SHORTEST - 1;
}

static uint32_t take_distance(struct bits *b, uint32_t kind) {
    if (kind == 0)
        return take_bits(b, 6);
    return take_bits(b, 1) ? take_bits(b, 12) + MIDDLE : take_bits(b, 8) + NEAR;
}

cw_result cw_ds01_unpack(struct cw_arena *arena, cw_str packed, size_t size, cw_str *ret_plain) {
    if (!cw_str_starts(packed, cw_str_n("DS\0\1", 4)))
        return cw_fail(CW_MALFORMED);
    struct bits b = {.bytes = cw_str_from(packed, 4)};
    struct cw_buf out = cw_buf_new(arena);
    for (;;) {
        uint32_t kind = take_bits(&b, 2);
        if (kind == 1 || kind == 2) {
            cw_buf_add_char(&out, (char)(take_bits(&b, 7) | (kind == 1 ? 0x80 : 0)));
        } else {
            uint32_t distance = take_distance(&b, kind);
            if (distance == MARK && !b.failed) {
                if (out.len == size)
                    break;
                if (out.len % SECTOR)
                    return cw_fail(CW_MALFORMED);
                continue;
            }
            uint32_t length = take_length(&b);
            if (b.failed || distance == 0 || distance > out.len || length > size - out.len)
                return cw_fail(CW_MALFORMED);
            for (uint32_t i = 0; i < length; i++)
                cw_buf_add_char(&out, out.ptr[out.len - distance]);
        }
        if (b.failed || out.len > size)
            return cw_fail(CW_MALFORMED);
    }
    *ret_plain = cw_buf_str(&out);
    return CW_OK;
}
