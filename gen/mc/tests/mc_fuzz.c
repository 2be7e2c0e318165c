/* Any bytes as messages or as a manifest: compiling ends in outputs or in one error that can be
 * shown. */
#include "base/tests/fuzz_replay.h"

#include <stdlib.h>

#include "gen/mc/mc.h"
#include "gen/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct cw_arena arena = {0};
    struct cw_sources sources;
    struct cw_collect_sink sink;
    cw_sources_init(&sources, &arena);
    cw_collect_sink_init(&sink, &sources, &arena);
    cw_str text;
    if (cw_ok(cw_text_decode(&arena, cw_str_n((const char *)data, size), &text))) {
        cw_file file = cw_sources_add(&sources, CW_STR("fuzz.mc"), text);
        struct cw_mc_options options = {.base = CW_STR("fuzz"), .mode = CW_MC_KERNEL};
        struct cw_outputs outputs = {0};
        bool made = cw_ok(cw_mc_compile(&arena, &sink.sink, file, &options, &outputs));
        if (made != (sink.diags.len == 0) || sink.diags.len > 1 || (made && !outputs.len))
            abort();
        for (size_t i = 0; i < sink.diags.len; i++) {
            struct cw_buf out = cw_buf_new(&arena);
            cw_diag_render(&out, &sources, sink.diags.items[i], true);
        }
    }
    cw_arena_release(&arena);
    return 0;
}
