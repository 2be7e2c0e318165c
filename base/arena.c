#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ASAN 1
#endif
#endif
#ifdef ASAN
#include <sanitizer/asan_interface.h>
#ifndef __clang__
/* gcc takes the poisoning of fresh memory for a read of it. */
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#define POISON(ptr, size) __asan_poison_memory_region((ptr), (size))
#define UNPOISON(ptr, size) __asan_unpoison_memory_region((ptr), (size))
enum { RED_ZONE = 16 }; /* between two allocations, so that an overrun is seen */
#else
#define POISON(ptr, size) ((void)(ptr), (void)(size))
#define UNPOISON(ptr, size) ((void)(ptr), (void)(size))
enum { RED_ZONE = 0 };
#endif

struct cw_arena_block {
    struct cw_arena_block *next; /* older */
    size_t size;                 /* of data */
    _Alignas(16) char data[];
};

enum { FIRST_BLOCK = 16 * 1024, LARGEST_BLOCK = 4 * 1024 * 1024 };

void cw_out_of_memory(size_t size) {
    /* No formatting that could allocate. */
    (void)size;
    static const char text[] = "error: out of memory\n";
    ssize_t written = write(STDERR_FILENO, text, sizeof text - 1);
    (void)written; /* there is nobody left to tell */
    _exit(3);
}

void cw_arena_init(struct cw_arena *arena) { *arena = (struct cw_arena){0}; }

static void free_blocks_until(struct cw_arena *arena, const struct cw_arena_block *last) {
    while (arena->block != last) {
        struct cw_arena_block *older = arena->block->next;
        UNPOISON(arena->block->data, arena->block->size);
        free(arena->block);
        arena->block = older;
    }
}

void cw_arena_release(struct cw_arena *arena) {
    if (!arena)
        return;
    free_blocks_until(arena, NULL);
    *arena = (struct cw_arena){0};
}

struct cw_arena_mark cw_arena_mark(const struct cw_arena *arena) {
    return (struct cw_arena_mark){arena->block, arena->used};
}

void cw_arena_rewind(struct cw_arena *arena, struct cw_arena_mark mark) {
    free_blocks_until(arena, mark.block);
    arena->used = mark.used;
    if (arena->block)
        POISON(arena->block->data + mark.used, arena->block->size - mark.used);
}

/* Offset of an aligned place in the newest block, or SIZE_MAX when `size` does not fit there. */
static size_t place_in_block(const struct cw_arena *arena, size_t size, size_t align) {
    const struct cw_arena_block *block = arena->block;
    if (!block)
        return SIZE_MAX;
    uintptr_t base = (uintptr_t)block->data;
    uintptr_t at = (base + arena->used + (align - 1)) & ~(uintptr_t)(align - 1);
    size_t offset = (size_t)(at - base);
    return offset <= block->size && size <= block->size - offset ? offset : SIZE_MAX;
}

static void add_block(struct cw_arena *arena, size_t size, size_t align) {
    size_t wanted = arena->block ? arena->block->size * 2 : FIRST_BLOCK;
    if (wanted > LARGEST_BLOCK)
        wanted = LARGEST_BLOCK;
    if (size > SIZE_MAX / 2 - align)
        cw_out_of_memory(size);
    if (wanted < size + align)
        wanted = size + align;
    struct cw_arena_block *block = malloc(sizeof *block + wanted);
    if (!block)
        cw_out_of_memory(size);
    block->next = arena->block;
    block->size = wanted;
    POISON(block->data, wanted);
    arena->block = block;
    arena->used = 0;
}

void *cw_arena_alloc(struct cw_arena *arena, size_t size, size_t align) {
    if (size > SIZE_MAX - RED_ZONE)
        cw_out_of_memory(size);
    size_t offset = place_in_block(arena, size + RED_ZONE, align);
    if (offset == SIZE_MAX) {
        add_block(arena, size + RED_ZONE, align);
        offset = place_in_block(arena, size + RED_ZONE, align);
    }
    char *ptr = arena->block->data + offset;
    arena->used = offset + size + RED_ZONE;
    arena->total += size;
    UNPOISON(ptr, size);
    memset(ptr, 0, size);
    return ptr;
}

void *cw_arena_alloc_array(struct cw_arena *arena, size_t count, size_t size, size_t align) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes))
        cw_out_of_memory(SIZE_MAX);
    return cw_arena_alloc(arena, bytes, align);
}

void *cw_arena_grow(struct cw_arena *arena, void *old, size_t old_size, size_t new_size,
                    size_t align) {
    struct cw_arena_block *block = arena->block;
    bool is_last = old && block && (char *)old + old_size + RED_ZONE == block->data + arena->used;
    if (is_last && new_size >= old_size) {
        size_t extra = new_size - old_size;
        if (extra <= block->size - arena->used) {
            UNPOISON((char *)old + old_size, extra);
            memset((char *)old + old_size, 0, extra);
            arena->used += extra;
            arena->total += extra;
            return old;
        }
    }
    void *fresh = cw_arena_alloc(arena, new_size, align);
    if (old_size > 0)
        memcpy(fresh, old, old_size < new_size ? old_size : new_size);
    return fresh;
}
