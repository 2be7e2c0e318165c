#include "base/map.h"

#include "base/vec.h"

/* Open addressing with linear probing over indexes into the entries; at most 3/4 full. */

static struct cw_map_entry *find(const struct cw_map *map, cw_str key, uint64_t hash) {
    if (map->slot_count == 0)
        return NULL;
    size_t mask = map->slot_count - 1;
    for (size_t i = (size_t)hash & mask; map->slots[i] != 0; i = (i + 1) & mask) {
        struct cw_map_entry *entry = &map->entries[map->slots[i] - 1];
        if (entry->hash == hash && cw_str_eq(entry->key, key))
            return entry;
    }
    return NULL;
}

static void place(struct cw_map *map, size_t index) {
    size_t mask = map->slot_count - 1;
    size_t i = (size_t)map->entries[index].hash & mask;
    while (map->slots[i] != 0)
        i = (i + 1) & mask;
    map->slots[i] = (uint32_t)index + 1;
}

static void append(struct cw_arena *arena, struct cw_map *map, struct cw_map_entry entry) {
    if (map->len == map->cap)
        map->entries = cw_vec_grow_(arena, map->entries, &map->cap, sizeof *map->entries,
                                    _Alignof(struct cw_map_entry));
    map->entries[map->len++] = entry;
    if (map->len * 4 <= map->slot_count * 3) {
        place(map, map->len - 1);
        return;
    }
    map->slot_count = map->slot_count ? map->slot_count * 2 : 16;
    map->slots = cw_new_array(arena, uint32_t, map->slot_count);
    for (size_t i = 0; i < map->len; i++)
        place(map, i);
}

void *cw_map_get(const struct cw_map *map, cw_str key) {
    const struct cw_map_entry *entry = find(map, key, cw_str_hash(key));
    return entry ? entry->value : NULL;
}

bool cw_map_has(const struct cw_map *map, cw_str key) {
    return find(map, key, cw_str_hash(key)) != NULL;
}

void cw_map_set(struct cw_arena *arena, struct cw_map *map, cw_str key, void *value) {
    uint64_t hash = cw_str_hash(key);
    struct cw_map_entry *entry = find(map, key, hash);
    if (entry)
        entry->value = value;
    else
        append(arena, map, (struct cw_map_entry){key, value, hash});
}

bool cw_map_add(struct cw_arena *arena, struct cw_map *map, cw_str key, void *value) {
    uint64_t hash = cw_str_hash(key);
    if (find(map, key, hash))
        return false;
    append(arena, map, (struct cw_map_entry){key, value, hash});
    return true;
}
