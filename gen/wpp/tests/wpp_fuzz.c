/* Any bytes as a source with its own configuration: reading ends in a header or in at least one
 * error, and what was read can be written. */
#include "base/tests/fuzz_replay.h"

#include <stdlib.h>

#include "gen/wpp/unit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct cw_arena arena = {0};
    struct cw_sources sources;
    struct cw_collect_sink sink;
    struct wpp_config config;
    cw_sources_init(&sources, &arena);
    cw_collect_sink_init(&sink, &sources, &arena);
    wpp_config_init(&config, &arena, &sink.sink);
    struct wpp_unit unit = {
        .file = cw_sources_add(&sources, CW_STR("fuzz.c"), cw_str_n((const char *)data, size))};
    wpp_config_scan(&config, unit.file);
    wpp_config_ini(&config, unit.file);
    wpp_config_finish(&config);
    unsigned errors = sink.sink.errors;
    bool read = wpp_unit_read(&config, CW_STR("fuzz"), &unit);
    if (read != (sink.sink.errors == errors))
        abort();
    if (read) {
        struct cw_wpp_options options = {.recorder = size % 2 != 0, .user_mode = size % 3 == 0};
        if (wpp_emit(&config, &options, CW_STR("fuzz"), &unit).len == 0)
            abort();
    }
    cw_arena_release(&arena);
    return 0;
}
