#include "gen/mc/table.h"

#include <stdlib.h>

#include "gen/text.h"

enum { UNICODE_ENTRY = 1, BLOCK_SIZE = 12 };

static int by_id(const void *a, const void *b) {
    const struct mc_message *x = a, *y = b;
    return x->id < y->id ? -1 : x->id > y->id;
}

/* Length with itself, kind, text and its terminator, up to a multiple of four. */
static void put_entry(struct cw_buf *out, cw_str text) {
    size_t at = out->len;
    cw_put16(out, 0);
    cw_put16(out, UNICODE_ENTRY);
    cw_put_utf16z(out, text);
    cw_put_align(out, 4);
    uint32_t length = (uint32_t)(out->len - at);
    out->ptr[at] = (char)(length & 0xFF);
    out->ptr[at + 1] = (char)(length >> 8 & 0xFF);
}

cw_str mc_message_table(struct cw_arena *arena, struct mc_messages *messages) {
    struct cw_buf out = cw_buf_new(arena);
    if (messages->len)
        qsort(messages->items, messages->len, sizeof *messages->items, by_id);
    size_t blocks = 0;
    for (size_t i = 0; i < messages->len; i++)
        if (i == 0 || messages->items[i].id != messages->items[i - 1].id + 1)
            blocks++;
    cw_put32(&out, (uint32_t)blocks);
    for (size_t i = 0; i < blocks * BLOCK_SIZE; i++)
        cw_put8(&out, 0);
    size_t block = 4;
    for (size_t i = 0; i < messages->len; block += BLOCK_SIZE) {
        size_t first = i;
        uint32_t offset = (uint32_t)out.len;
        do
            put_entry(&out, messages->items[i].text);
        while (++i < messages->len && messages->items[i].id == messages->items[i - 1].id + 1);
        cw_patch32(&out, block, messages->items[first].id);
        cw_patch32(&out, block + 4, messages->items[i - 1].id);
        cw_patch32(&out, block + 8, offset);
    }
    return cw_buf_str(&out);
}

void mc_put_resource(struct cw_buf *rc, const char *type, cw_str name, cw_str bytes) {
    cw_buf_addf(rc, "1 %s \"%" CW_FMT "\" // %016llx\n", type, CW_ARG(name),
                (unsigned long long)cw_str_hash(bytes));
}

void mc_put_table_resource(struct cw_buf *rc, uint32_t language, cw_str bin_name, cw_str bytes) {
    uint32_t primary = language == 1 ? 9 : language & 0x3FF;
    uint32_t sub = language == 1 ? 1 : language >> 10;
    cw_buf_addf(rc, "LANGUAGE 0x%x, 0x%x\n", primary, sub);
    mc_put_resource(rc, "11", bin_name, bytes);
}
