#include "check/front/clangx.h"

cw_str cx_take(struct cw_arena *arena, CXString string) {
    cw_str copy = cw_str_dup(arena, cw_str_of(clang_getCString(string)));
    clang_disposeString(string);
    return copy;
}

struct collect {
    struct cw_arena *arena;
    struct cx_cursors *kids;
};

static enum CXChildVisitResult collect_child(CXCursor cursor, CXCursor parent, CXClientData data) {
    struct collect *c = data;
    (void)parent;
    cw_vec_push(c->arena, c->kids, cursor);
    return CXChildVisit_Continue;
}

void cx_children(struct cw_arena *arena, CXCursor cursor, struct cx_cursors *ret_kids) {
    struct collect c = {arena, ret_kids};
    *ret_kids = (struct cx_cursors){0};
    clang_visitChildren(cursor, collect_child, &c);
}

bool cx_is_expr(CXCursor cursor) { return clang_isExpression(clang_getCursorKind(cursor)) != 0; }

CXCursor cx_strip(struct cw_arena *arena, CXCursor cursor) {
    for (;;) {
        enum CXCursorKind kind = clang_getCursorKind(cursor);
        struct cx_cursors kids;
        if (kind != CXCursor_ParenExpr && kind != CXCursor_UnexposedExpr)
            return cursor;
        cx_children(arena, cursor, &kids);
        if (kids.len != 1 || !cx_is_expr(kids.items[0]))
            return cursor;
        cursor = kids.items[0];
    }
}

bool cx_evaluate(CXCursor cursor, int64_t *ret_value) {
    CXEvalResult result = clang_Cursor_Evaluate(cursor);
    bool ok = result && clang_EvalResult_getKind(result) == CXEval_Int;
    if (ok)
        *ret_value = clang_EvalResult_isUnsignedInt(result)
                         ? (int64_t)clang_EvalResult_getAsUnsigned(result)
                         : (int64_t)clang_EvalResult_getAsLongLong(result);
    if (result)
        clang_EvalResult_dispose(result);
    return ok;
}

static struct cx_map_slot *find_slot(const struct cx_map *map, CXCursor key) {
    size_t i = clang_hashCursor(key) & (map->cap - 1);
    while (map->slots[i].value && !clang_equalCursors(map->slots[i].key, key))
        i = (i + 1) & (map->cap - 1);
    return &map->slots[i];
}

void *cx_map_get(const struct cx_map *map, CXCursor key) {
    return map->cap ? find_slot(map, key)->value : NULL;
}

void cx_map_set(struct cw_arena *arena, struct cx_map *map, CXCursor key, void *value) {
    struct cx_map_slot *slot;
    if (2 * (map->used + 1) > map->cap) {
        struct cx_map grown = {.cap = map->cap ? 2 * map->cap : 64};
        grown.slots = cw_new_array(arena, struct cx_map_slot, grown.cap);
        for (size_t i = 0; i < map->cap; i++)
            if (map->slots[i].value)
                *find_slot(&grown, map->slots[i].key) = map->slots[i];
        grown.used = map->used;
        *map = grown;
    }
    slot = find_slot(map, key);
    if (!slot->value)
        map->used++;
    *slot = (struct cx_map_slot){key, value};
}
