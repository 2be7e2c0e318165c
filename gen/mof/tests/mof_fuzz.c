/* Any bytes as a MOF: reading ends in a tree or in one error that can be shown; a tree has a binary
 * form that unpacks to what was packed, and a header or one error. */
#include "base/tests/fuzz_replay.h"

#include <stdlib.h>

#include "gen/mof/ds01.h"
#include "gen/mof/mof.h"

static void use(struct cw_arena *arena, struct cw_collect_sink *sink, const struct cw_mof *mof) {
    cw_str plain = cw_mof_binary_plain(arena, mof);
    cw_str packed = cw_ds01_pack(arena, plain);
    cw_str again;
    if (cw_failed(cw_ds01_unpack(arena, packed, plain.len, &again)) || !cw_str_eq(plain, again))
        abort();
    cw_str header;
    bool made = cw_ok(cw_mof_header(arena, &sink->sink, mof, CW_STR("fuzz.h"), &header));
    if (made != (sink->diags.len == 0))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct cw_arena arena = {0};
    struct cw_sources sources;
    struct cw_collect_sink sink;
    cw_sources_init(&sources, &arena);
    cw_collect_sink_init(&sink, &sources, &arena);
    cw_str bytes = cw_str_n((const char *)data, size);
    cw_str text;
    cw_str unpacked;
    (void)cw_ok(cw_ds01_unpack(&arena, bytes, 4096, &unpacked));
    if (cw_ok(cw_text_decode(&arena, bytes, &text))) {
        cw_file file = cw_sources_add(&sources, CW_STR("/nowhere/fuzz.mof"), text);
        struct cw_mof *mof = NULL;
        bool accepted = cw_ok(cw_mof_read(&arena, &sink.sink, file, &mof));
        if (accepted != (sink.diags.len == 0) || sink.diags.len > 1)
            abort();
        if (accepted)
            use(&arena, &sink, mof);
        for (size_t i = 0; i < sink.diags.len; i++) {
            struct cw_buf out = cw_buf_new(&arena);
            cw_diag_render(&out, &sources, sink.diags.items[i], true);
        }
    }
    cw_arena_release(&arena);
    return 0;
}
