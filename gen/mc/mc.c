#include "gen/mc/mc.h"

#include "gen/mc/text.h"

cw_result cw_mc_compile(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                        const struct cw_mc_options *options, struct cw_outputs *outputs) {
    return mc_compile_text(arena, sink, file, options, outputs);
}
