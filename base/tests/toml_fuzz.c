/* Any bytes: the reader neither crashes nor accepts without a value nor fails without one error,
 * and the error can be rendered. */
#include "base/tests/fuzz_replay.h"

#include <stdlib.h>
#include "base/toml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct cw_arena arena = {0};
    struct cw_sources sources;
    struct cw_collect_sink sink;
    cw_sources_init(&sources, &arena);
    cw_collect_sink_init(&sink, &sources, &arena);
    cw_file file =
        cw_sources_add(&sources, CW_STR("fuzz.toml"), cw_str_n((const char *)data, size));
    struct cw_toml_value *root = NULL;
    bool accepted = cw_ok(cw_toml_parse(&arena, &sink.sink, file, &root));
    if (accepted != (root != NULL) || accepted != (sink.diags.len == 0) || sink.diags.len > 1)
        abort();
    if (!accepted) {
        struct cw_buf out = cw_buf_new(&arena);
        cw_diag_render(&out, &sources, sink.diags.items[0], true);
    }
    cw_arena_release(&arena);
    return 0;
}
