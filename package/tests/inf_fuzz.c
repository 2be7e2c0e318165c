/* Any bytes as an INF: reading ends in a tree or in at least one error; what was read can be
 * resolved, verified and stamped for both architectures. */
#include "base/tests/fuzz_replay.h"

#include <stdlib.h>

#include "package/inf/install.h"
#include "package/inf/stamp.h"
#include "package/inf/verify.h"

static void use(struct cw_arena *arena, const struct cw_inf *inf, struct cw_sink *sink) {
    for (int arch = CW_ARCH_X64; arch <= CW_ARCH_ARM64; arch++) {
        struct cw_inf_install install;
        cw_inf_resolve(inf, (enum cw_arch)arch, &install);
        unsigned errors = sink->errors;
        bool ok = cw_ok(cw_inf_verify(inf, (enum cw_arch)arch, CW_INF_MODE_W, NULL, sink));
        if (ok != (sink->errors == errors))
            abort();
        struct cw_inf_stamp stamp = {
            .arch = (enum cw_arch)arch, .version = CW_STR("1.2.3.4"), .catalog = CW_STR("a.cat")};
        cw_str text;
        (void)cw_ok(cw_inf_stamp(arena, inf->file, sink, &stamp, &text));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct cw_arena arena = {0};
    struct cw_sources sources;
    struct cw_collect_sink sink;
    cw_sources_init(&sources, &arena);
    cw_collect_sink_init(&sink, &sources, &arena);
    cw_file file = cw_sources_add(&sources, CW_STR("fuzz.inf"), cw_str_n((const char *)data, size));
    struct cw_inf *inf = NULL;
    bool accepted = cw_ok(cw_inf_read(&arena, file, &sink.sink, &inf));
    if (accepted != (inf != NULL) || accepted != (sink.diags.len == 0))
        abort();
    if (accepted)
        use(&arena, inf, &sink.sink);
    cw_arena_release(&arena);
    return 0;
}
