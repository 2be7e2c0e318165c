#include "host/machine/tests/pe_whole.h"

#include <stdlib.h>

cw_result whole_read(struct whole *w, cw_str bytes, uint64_t delta) {
    CW_TRY(pe_parse(&w->arena, bytes, &w->file, &w->error));
    w->area.base = calloc(w->file.image_size, 1);
    w->area.size = w->file.image_size;
    if (!w->area.base)
        cw_out_of_memory(w->file.image_size);
    pe_layout(&w->file, w->area);
    CW_TRY(pe_relocate(&w->file, w->area, delta, &w->error));
    CW_TRY(pe_read_imports(&w->arena, &w->file, w->area, &w->imports, &w->error));
    CW_TRY(pe_read_exports(&w->file, w->area, &w->exports, &w->error));
    CW_TRY(
        pe_read_config(&w->file, w->area, w->file.preferred_base + delta, &w->config, &w->error));
    return pe_check_functions(&w->file, w->area, &w->error);
}

void whole_release(struct whole *w) {
    free(w->area.base);
    cw_arena_release(&w->arena);
}
