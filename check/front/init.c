/* Initialisers: lists, designators, and what they leave out. */
#include "check/front/lower.h"

static const struct mir_expr *designated_place(struct lower *l, const struct mir_expr *place,
                                               const struct cx_cursors *kids) {
    for (size_t i = 0; i + 1 < kids->len; i++) {
        CXCursor d = kids->items[i];
        struct cw_span span = front_span(l->f, d);
        struct mir_expr *e;
        int64_t index;
        if (clang_getCursorKind(d) == CXCursor_MemberRef) {
            cw_str field = cx_take(l->arena, clang_getCursorSpelling(d));
            e = lo_new(l, MIR_FIELD, lo_type(l, clang_getCursorReferenced(d)), span);
            e->a = place;
            e->name = e->slot = field;
        } else if (place->type->kind == MIR_ARRAY && cx_is_expr(d) && cx_evaluate(d, &index)) {
            e = lo_new(l, MIR_INDEX, place->type->target, span);
            e->a = lo_unary(l, MIR_ADDRESS, place->type, span, place);
            e->b = lo_const(l, index, place->type->target, span);
        } else {
            return NULL;
        }
        place = e;
    }
    return place;
}

struct fields {
    struct lower *l;
    struct cx_cursors list;
};

static enum CXVisitorResult collect_field(CXCursor field, CXClientData data) {
    struct fields *f = data;
    cw_vec_push(f->l->arena, &f->list, field);
    return CXVisit_Continue;
}

static const struct mir_expr *element(struct lower *l, const struct mir_expr *place, size_t at,
                                      const struct fields *fields, struct cw_span span) {
    struct mir_expr *e;
    if (place->type->kind == MIR_ARRAY) {
        e = lo_new(l, MIR_INDEX, place->type->target, span);
        e->a = lo_unary(l, MIR_ADDRESS, place->type, span, place);
        e->b = lo_const(l, (int64_t)at, place->type->target, span);
        return e;
    }
    if (place->type->kind != MIR_RECORD || at >= fields->list.len)
        return NULL;
    e = lo_new(l, MIR_FIELD, lo_type(l, fields->list.items[at]), span);
    e->a = place;
    e->name = e->slot = cx_take(l->arena, clang_getCursorSpelling(fields->list.items[at]));
    return e->name.len ? e : NULL;
}

/* What the list does not mention is zero: the whole is zeroed first. */
static void init_list(struct lower *l, const struct mir_expr *place, CXCursor list, bool is_init) {
    struct cx_cursors kids;
    struct fields fields = {.l = l};
    struct cw_span span = front_span(l->f, list);
    struct mir_stmt *zero;
    size_t at = 0;
    cx_children(l->arena, list, &kids);
    if (place->type->kind != MIR_RECORD && place->type->kind != MIR_ARRAY) {
        if (kids.len == 1)
            lo_init(l, place, kids.items[0], is_init);
        return;
    }
    zero = lo_stmt(l, MIR_ASSIGN, span);
    zero->place = place;
    zero->value = lo_const(l, 0, place->type, span);
    zero->is_init = is_init;
    if (place->type->kind == MIR_RECORD)
        clang_Type_visitFields(clang_getCanonicalType(clang_getCursorType(list)), collect_field,
                               &fields);
    for (size_t i = 0; i < kids.len; i++, at++) {
        CXCursor kid = kids.items[i];
        const struct mir_expr *to;
        struct cx_cursors parts;
        cx_children(l->arena, kid, &parts);
        if (clang_getCursorKind(kid) == CXCursor_UnexposedExpr && parts.len >= 2 &&
            clang_getCursorType(kid).kind == CXType_Void) { /* .field = value */
            to = designated_place(l, place, &parts);
            kid = parts.items[parts.len - 1];
            for (size_t k = 0; k < fields.list.len; k++)
                if (clang_equalCursors(fields.list.items[k],
                                       clang_getCursorReferenced(parts.items[0])))
                    at = k;
        } else {
            to = at < 16 ? element(l, place, at, &fields, span) : NULL;
        }
        if (to)
            lo_init(l, to, kid, false);
        else
            (void)lo_expr(l, kid);
    }
}

void lo_init(struct lower *l, const struct mir_expr *place, CXCursor init, bool is_init) {
    CXCursor bare = cx_strip(l->arena, init);
    struct mir_stmt *s;
    const struct mir_expr *value;
    if (clang_getCursorKind(bare) == CXCursor_InitListExpr) {
        init_list(l, place, bare, is_init);
        return;
    }
    if (clang_getCursorKind(bare) == CXCursor_StringLiteral && place->type->kind == MIR_ARRAY)
        value = lo_opaque(l, bare);
    else
        value = lo_expr(l, init);
    s = lo_stmt(l, MIR_ASSIGN, place->span);
    s->place = place;
    s->value = value;
    s->is_init = is_init;
}
