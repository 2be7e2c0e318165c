/* A thin layer over libclang's C API: strings into arenas, children into arrays, spans of ours. */
#ifndef CHECK_FRONT_CLANGX_H
#define CHECK_FRONT_CLANGX_H

#include <clang-c/Index.h>

#include "base/source.h"
#include "base/str.h"
#include "base/vec.h"

CW_VEC_TYPE(cx_cursors, CXCursor);

/* Takes the CXString over: copies it into the arena and disposes of it. */
cw_str cx_take(struct cw_arena *arena, CXString string);

/* Direct children, in libclang's order. */
void cx_children(struct cw_arena *arena, CXCursor cursor, struct cx_cursors *ret_kids);

/* Whether the cursor is an expression (and not a type or member reference inside one). */
bool cx_is_expr(CXCursor cursor);

/* Removes parentheses and the nodes that libclang does not name but which have one child. */
CXCursor cx_strip(struct cw_arena *arena, CXCursor cursor);

/* A constant expression's value. */
bool cx_evaluate(CXCursor cursor, int64_t *ret_value);

/* A map from cursors to pointers (by libclang's own hash and equality). */
struct cx_map_slot {
    CXCursor key;
    void *value;
};
struct cx_map {
    struct cx_map_slot *slots;
    size_t cap, used;
};
void *cx_map_get(const struct cx_map *map, CXCursor key);
void cx_map_set(struct cw_arena *arena, struct cx_map *map, CXCursor key, void *value);

#endif
