/* Any bytes as a condition: it is decided, or it is malformed with a reason; never anything else.
 */
#include "base/tests/fuzz_replay.h"

#include <stdlib.h>

#include "cwdk/import/condition.h"

static cw_str expand(void *context, cw_str text) {
    (void)context;
    return text;
}

static bool exists(void *context, cw_str path) {
    (void)context;
    return path.len > 3;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct cw_arena arena = {0};
    const struct cw_condition_host host = {NULL, expand, exists};
    cw_str text = cw_str_n((const char *)data, size), why = {0};
    bool value;
    cw_result result = cw_condition(&arena, &host, text, &value, &why);
    if (cw_failed(result) && (result.code != CW_MALFORMED || why.len == 0))
        abort();
    for (size_t at = 0; at < text.len; at++)
        if (cw_reference_length(cw_str_from(text, at)) > text.len - at)
            abort();
    cw_arena_release(&arena);
    return 0;
}
