/* A map from a string to a pointer, in an arena; iteration is in order of insertion, so that what
 * is printed from a map is the same on every run. A zero-initialised map is empty. Keys are views:
 * the caller keeps their bytes alive (cw_str_dup when in doubt). Nothing is ever removed. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stdint.h>
#include "base/str.h"

struct cw_map_entry {
    cw_str key;
    void *value;
    uint64_t hash;
};

struct cw_map {
    struct cw_map_entry *entries; /* in order of insertion; entries[0 .. len) */
    size_t len;
    size_t cap;
    uint32_t *slots; /* index + 1 into entries, 0 = free; a power of two of them */
    size_t slot_count;
};

/* NULL when absent. Store no NULL where that matters, or use cw_map_has. */
void *cw_map_get(const struct cw_map *map, cw_str key);
bool cw_map_has(const struct cw_map *map, cw_str key);

/* Adds or replaces. */
void cw_map_set(struct cw_arena *arena, struct cw_map *map, cw_str key, void *value);

/* Adds unless the key is there already; returns whether it was added. */
CW_MUST_USE bool cw_map_add(struct cw_arena *arena, struct cw_map *map, cw_str key, void *value);

#endif
