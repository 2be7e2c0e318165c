/* A typed growing array in an arena.
 *
 *     CW_VEC(int) numbers = {0};
 *     cw_vec_push(arena, &numbers, 3);
 *     for (size_t i = 0; i < numbers.len; i++) use(numbers.items[i]);
 *
 * A zero-initialised vector is empty. `items` moves when the vector grows: keep indexes, not
 * pointers, across a push. There is nothing to release; the arena does it. A vector that crosses a
 * function boundary gets a name: CW_VEC_TYPE(cw_strs, cw_str); */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include "base/arena.h"
#include "base/str.h"

#define CW_VEC(T)                                                                                  \
    struct {                                                                                       \
        T *items;                                                                                  \
        size_t len;                                                                                \
        size_t cap;                                                                                \
    }

#define CW_VEC_TYPE(name, T)                                                                       \
    struct name {                                                                                  \
        T *items;                                                                                  \
        size_t len;                                                                                \
        size_t cap;                                                                                \
    }

/* Room for one more item at least. */
#define cw_vec_reserve(arena, v)                                                                   \
    ((v)->len < (v)->cap                                                                           \
         ? (void)0                                                                                 \
         : (void)((v)->items = cw_vec_grow_((arena), (v)->items, &(v)->cap, sizeof *(v)->items,    \
                                            _Alignof(__typeof__(*(v)->items)))))

#define cw_vec_push(arena, v, ...)                                                                 \
    (cw_vec_reserve((arena), (v)), (void)((v)->items[(v)->len++] = (__VA_ARGS__)))

/* A zeroed new last item; its address is valid until the next push. */
#define cw_vec_add(arena, v)                                                                       \
    (cw_vec_reserve((arena), (v)), memset(&(v)->items[(v)->len], 0, sizeof *(v)->items),           \
     &(v)->items[(v)->len++])

#define cw_vec_pop(v) ((v)->items[--(v)->len])
#define cw_vec_last(v) (&(v)->items[(v)->len - 1])

void *cw_vec_grow_(struct cw_arena *arena, void *items, size_t *cap, size_t size, size_t align);

CW_VEC_TYPE(cw_strs, cw_str);

#endif
