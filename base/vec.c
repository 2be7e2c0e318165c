#include "base/vec.h"

#include <stdint.h>

void *cw_vec_grow_(struct cw_arena *arena, void *items, size_t *cap, size_t size, size_t align) {
    size_t fresh = *cap ? *cap * 2 : 8;
    if (fresh < *cap || fresh > SIZE_MAX / size)
        cw_out_of_memory(SIZE_MAX);
    void *moved = cw_arena_grow(arena, items, *cap * size, fresh * size, align);
    *cap = fresh;
    return moved;
}
