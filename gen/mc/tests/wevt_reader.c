#include "gen/mc/tests/wevt_reader.h"

#include "base/utf.h"

struct reader {
    cw_str bytes;
    struct cw_buf out;
};

static uint64_t number(struct reader *r, size_t at, unsigned size) {
    uint64_t value = 0;
    if (at + size > r->bytes.len) {
        cw_buf_addf(&r->out, "OUT OF RANGE %zu\n", at);
        return 0;
    }
    for (unsigned i = 0; i < size; i++)
        value |= (uint64_t)(unsigned char)r->bytes.ptr[at + i] << (8 * i);
    return value;
}

static uint32_t word(struct reader *r, size_t at) { return (uint32_t)number(r, at, 4); }

static cw_str wide(struct reader *r, size_t at, size_t end) {
    cw_str text;
    if (cw_failed(cw_utf8_from_utf16le(r->out.arena, cw_str_slice(r->bytes, at, end), &text)))
        return CW_STR("NOT UTF-16");
    size_t stop = cw_str_find_char(text, 0);
    return stop == CW_NPOS ? text : cw_str_slice(text, 0, stop);
}

static cw_str name(struct reader *r, size_t at) { return wide(r, at + 4, at + word(r, at)); }

static cw_str magic(struct reader *r, size_t at) { return cw_str_slice(r->bytes, at, at + 4); }

static void item(struct reader *r, cw_str list, size_t at) {
    if (cw_str_eq(list, CW_STR("CHAN")))
        cw_buf_addf(&r->out, "  %s%" CW_FMT " = %u, message %x\n", word(r, at) ? "imported " : "",
                    CW_ARG(name(r, word(r, at + 4))), word(r, at + 8), word(r, at + 12));
    else if (cw_str_eq(list, CW_STR("KEYW")))
        cw_buf_addf(&r->out, "  %" CW_FMT " = %llx, message %x\n",
                    CW_ARG(name(r, word(r, at + 12))), (unsigned long long)number(r, at, 8),
                    word(r, at + 8));
    else if (cw_str_eq(list, CW_STR("TASK")))
        cw_buf_addf(&r->out, "  %" CW_FMT " = %u, message %x, guid %x...\n",
                    CW_ARG(name(r, word(r, at + 24))), word(r, at), word(r, at + 4),
                    word(r, at + 8));
    else
        cw_buf_addf(&r->out, "  %" CW_FMT " = %x, message %x\n", CW_ARG(name(r, word(r, at + 8))),
                    word(r, at), word(r, at + 4));
}

static void map(struct reader *r, size_t at) {
    cw_buf_addf(&r->out, "  %" CW_FMT " %" CW_FMT ":", CW_ARG(magic(r, at)),
                CW_ARG(name(r, word(r, at + 8))));
    for (uint32_t i = 0; i < word(r, at + 16); i++)
        cw_buf_addf(&r->out, " %x=%x", word(r, at + 20 + i * 8), word(r, at + 24 + i * 8));
    cw_buf_addf(&r->out, "%s\n",
                word(r, at + 4) == 20 + 8 * word(r, at + 16) ? "" : " WRONG LENGTH");
}

/* The tokens that templates have, as XML. */
static void xml(struct reader *r, size_t at, size_t end) {
    while (at < end) {
        unsigned token = (unsigned)number(r, at, 1);
        if (token == 0) {
            cw_buf_addf(&r->out, "\n");
            return;
        } else if (token == 0x0F) {
            at += 4;
        } else if ((token & 0x3F) == 1) {
            size_t length = number(r, at + 9, 2);
            cw_buf_addf(&r->out, "<%" CW_FMT, CW_ARG(wide(r, at + 11, at + 11 + length * 2)));
            at += 11 + length * 2 + 2 + (token & 0x40 ? 4 : 0);
        } else if ((token & 0x3F) == 6) {
            size_t length = number(r, at + 3, 2);
            cw_buf_addf(&r->out, " %" CW_FMT, CW_ARG(wide(r, at + 5, at + 5 + length * 2)));
            at += 5 + length * 2 + 2;
        } else if (token == 5) {
            size_t length = number(r, at + 2, 2);
            cw_buf_addf(&r->out, "='%" CW_FMT "'", CW_ARG(wide(r, at + 4, at + 4 + length * 2)));
            at += 4 + length * 2;
        } else if (token == 2 || token == 4) {
            cw_buf_addf(&r->out, token == 2 ? ">" : "</>");
            at++;
        } else if (token == 0x0D) {
            cw_buf_addf(&r->out, "%%%u:%x", (unsigned)number(r, at + 1, 2),
                        (unsigned)number(r, at + 3, 1));
            at += 4;
        } else {
            cw_buf_addf(&r->out, "TOKEN %x\n", token);
            return;
        }
    }
    cw_buf_addf(&r->out, "NO END\n");
}

static void template_(struct reader *r, size_t at) {
    uint32_t items = word(r, at + 16);
    cw_buf_addf(&r->out, "  ");
    xml(r, at + 40, items);
    for (uint32_t i = 0; i < word(r, at + 12); i++) {
        size_t d = items + (size_t)i * 20;
        uint32_t of_map = word(r, d + 8);
        cw_buf_addf(&r->out, "    %" CW_FMT ": flags %x, in %u, out %u, count %u, length %u%s\n",
                    CW_ARG(name(r, word(r, d + 16))), word(r, d), (unsigned)number(r, d + 4, 1),
                    (unsigned)number(r, d + 5, 1), (unsigned)number(r, d + 12, 2),
                    (unsigned)number(r, d + 14, 2),
                    of_map && cw_str_eq(cw_str_from(magic(r, of_map), 1), CW_STR("MAP")) ? ", map"
                                                                                         : "");
    }
}

static cw_str term(struct reader *r, uint32_t entry, size_t name_field) {
    return entry ? name(r, word(r, entry + name_field)) : CW_STR("-");
}

static void event(struct reader *r, size_t at) {
    cw_buf_addf(&r->out,
                "  event %u.%u channel %u level %u opcode %u task %u keyword %llx "
                "message %x:",
                (unsigned)number(r, at, 2), (unsigned)number(r, at + 2, 1),
                (unsigned)number(r, at + 3, 1), (unsigned)number(r, at + 4, 1),
                (unsigned)number(r, at + 5, 1), (unsigned)number(r, at + 6, 2),
                (unsigned long long)number(r, at + 8, 8), word(r, at + 16));
    uint32_t of_template = word(r, at + 20);
    cw_buf_addf(&r->out, " %" CW_FMT " %" CW_FMT " %" CW_FMT " %" CW_FMT " %" CW_FMT,
                CW_ARG(of_template ? magic(r, of_template) : CW_STR("-")),
                CW_ARG(term(r, word(r, at + 44), 4)), CW_ARG(term(r, word(r, at + 28), 8)),
                CW_ARG(term(r, word(r, at + 32), 24)), CW_ARG(term(r, word(r, at + 24), 8)));
    for (uint32_t i = 0; i < word(r, at + 36); i++)
        cw_buf_addf(&r->out, " %" CW_FMT, CW_ARG(term(r, word(r, word(r, at + 40) + i * 4), 12)));
    cw_buf_addf(&r->out, "\n");
}

static void list(struct reader *r, size_t at) {
    static const struct {
        cw_str magic;
        size_t size;
    } plain[] = {{CW_STR_INIT("CHAN"), 16},
                 {CW_STR_INIT("OPCO"), 12},
                 {CW_STR_INIT("LEVL"), 12},
                 {CW_STR_INIT("TASK"), 28},
                 {CW_STR_INIT("KEYW"), 16}};
    cw_str kind = magic(r, at);
    uint32_t count = word(r, at + 8);
    cw_buf_addf(&r->out, "%" CW_FMT " %u\n", CW_ARG(kind), count);
    for (size_t k = 0; k < sizeof plain / sizeof *plain; k++)
        for (uint32_t i = 0; cw_str_eq(kind, plain[k].magic) && i < count; i++)
            item(r, kind, at + 12 + i * plain[k].size);
    size_t entry = at + 12;
    for (uint32_t i = 0; cw_str_eq(kind, CW_STR("MAPS")) && i < count; i++)
        map(r, word(r, at + 12 + i * 4));
    for (uint32_t i = 0; cw_str_eq(kind, CW_STR("TTBL")) && i < count; i++) {
        template_(r, entry);
        entry += word(r, entry + 4);
    }
    for (uint32_t i = 0; cw_str_eq(kind, CW_STR("EVNT")) && i < count; i++)
        event(r, at + 16 + (size_t)i * 48);
    if (cw_str_eq(kind, CW_STR("PRVA")))
        cw_buf_addf(&r->out, "  %" CW_FMT "\n",
                    CW_ARG(wide(r, word(r, at + 16), at + word(r, at + 4))));
}

cw_str wevt_print(struct cw_arena *arena, cw_str bytes) {
    struct reader r = {.bytes = bytes, .out = cw_buf_new(arena)};
    cw_buf_addf(&r.out, "%" CW_FMT " %u.%u%s\n", CW_ARG(magic(&r, 0)), (unsigned)number(&r, 8, 2),
                (unsigned)number(&r, 10, 2), word(&r, 4) + 2 == bytes.len ? "" : " WRONG LENGTH");
    for (uint32_t i = 0; i < word(&r, 12); i++) {
        size_t at = word(&r, 16 + i * 20 + 16);
        cw_buf_addf(&r.out, "%" CW_FMT " %x message %x\n", CW_ARG(magic(&r, at)),
                    word(&r, 16 + i * 20), word(&r, at + 8));
        for (uint32_t k = 0; k < word(&r, at + 12); k++)
            list(&r, word(&r, at + 16 + k * 8 + 4));
    }
    return cw_buf_str(&r.out);
}
