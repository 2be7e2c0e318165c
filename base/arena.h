/* An arena: memory that is released all at once.
 *
 * What allocates takes the arena as its first parameter, and what it returns lives until the arena
 * is released (or rewound). Out of memory ends the tool with one message, so no allocation
 * returns NULL. Memory is zeroed. An arena is not for use by two threads.
 *
 * Lifecycle: cw_arena_init (or a zero-initialised struct) -> allocations -> cw_arena_release, after
 * which the arena may be used again. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>
#include "base/result.h"

struct cw_arena_block;

struct cw_arena {
    struct cw_arena_block *block; /* newest first */
    size_t used;                  /* bytes used in that block */
    size_t total;                 /* bytes handed out since init, for statistics */
};

struct cw_arena_mark {
    struct cw_arena_block *block;
    size_t used;
};

void cw_arena_init(struct cw_arena *arena);
void cw_arena_release(struct cw_arena *arena); /* accepts NULL */

/* Everything allocated after the mark is released by the rewind. */
struct cw_arena_mark cw_arena_mark(const struct cw_arena *arena);
void cw_arena_rewind(struct cw_arena *arena, struct cw_arena_mark mark);

/* `align` is a power of two; zero `size` gives a valid pointer to nothing. */
void *cw_arena_alloc(struct cw_arena *arena, size_t size, size_t align)
    __attribute__((malloc, returns_nonnull));

/* count * size with the overflow checked. */
void *cw_arena_alloc_array(struct cw_arena *arena, size_t count, size_t size, size_t align)
    __attribute__((malloc, returns_nonnull));

/* A larger copy of an array; grows in place when it is the last thing in the arena. */
void *cw_arena_grow(struct cw_arena *arena, void *old, size_t old_size, size_t new_size,
                    size_t align) __attribute__((returns_nonnull));

#define cw_new(arena, T) ((T *)cw_arena_alloc((arena), sizeof(T), _Alignof(T)))
#define cw_new_array(arena, T, n) ((T *)cw_arena_alloc_array((arena), (n), sizeof(T), _Alignof(T)))

/* Ends the tool: exit code 3 and one message. For memory only; everything else is a cw_result. */
_Noreturn void cw_out_of_memory(size_t size);

#endif
