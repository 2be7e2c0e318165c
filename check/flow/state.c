#include "check/flow/state.h"

/* --- paths --- */

static bool same_path(const struct fl_path_info *a, const struct fl_path_info *b) {
    return a->parent == b->parent && a->index == b->index && a->any_index == b->any_index &&
           cw_str_eq(a->field, b->field);
}

static fl_path intern(struct fl_paths *paths, struct fl_path_info info) {
    if (!paths->items.len)
        cw_vec_push(paths->arena, &paths->items, (struct fl_path_info){0});
    for (size_t i = 1; i < paths->items.len; i++)
        if (same_path(&paths->items.items[i], &info))
            return (fl_path)i;
    cw_vec_push(paths->arena, &paths->items, info);
    return (fl_path)(paths->items.len - 1);
}

fl_path fl_path_field(struct fl_paths *paths, fl_path parent, cw_str field) {
    return intern(paths, (struct fl_path_info){.parent = parent, .field = field});
}

fl_path fl_path_index(struct fl_paths *paths, fl_path parent, int64_t index, bool any) {
    if (!any && !index)
        return parent; /* the first element is where the whole is: *p is p[0] */
    return intern(
        paths, (struct fl_path_info){.parent = parent, .index = any ? 0 : index, .any_index = any});
}

bool fl_path_is_below(const struct fl_paths *paths, fl_path path, fl_path ancestor) {
    while (path != ancestor && path)
        path = paths->items.items[path].parent;
    return path == ancestor;
}

/* --- symbols --- */

void fl_type_range(const struct mir_type *type, int64_t *ret_low, int64_t *ret_high) {
    *ret_low = INT64_MIN;
    *ret_high = INT64_MAX;
    if (type && type->kind == MIR_POINTER)
        *ret_low = 0;
    if (!type || type->kind != MIR_INT || !type->bits)
        return;
    if (type->is_unsigned) {
        *ret_low = 0; /* 64 bits: values of 2^63 and more are taken for that maximum */
        *ret_high = type->bits < 64 ? (int64_t)((UINT64_C(1) << type->bits) - 1) : INT64_MAX;
    } else if (type->bits < 64) {
        *ret_high = (INT64_C(1) << (type->bits - 1)) - 1;
        *ret_low = -*ret_high - 1;
    }
}

static fl_sym add(struct cw_arena *arena, struct fl_state *s, struct fl_value value) {
    if (!s->values.len)
        cw_vec_push(arena, &s->values, (struct fl_value){0});
    cw_vec_push(arena, &s->values, value);
    return (fl_sym)(s->values.len - 1);
}

fl_sym fl_fresh(struct cw_arena *arena, struct fl_state *s, const struct mir_type *type) {
    struct fl_value v = {.kind = FL_FRESH, .type = type};
    fl_type_range(type, &v.low, &v.high);
    v.strict_maybe =
        type && type->kind == MIR_POINTER && !(type->target && type->target->is_opaque);
    return add(arena, s, v);
}

fl_sym fl_const(struct cw_arena *arena, struct fl_state *s, int64_t number,
                const struct mir_type *type) {
    for (size_t i = 1; i < s->values.len; i++)
        if (s->values.items[i].kind == FL_CONST && s->values.items[i].low == number)
            return (fl_sym)i;
    return add(arena, s,
               (struct fl_value){.kind = FL_CONST,
                                 .type = type,
                                 .low = number,
                                 .high = number,
                                 .not_zero = number != 0});
}

static bool add_checked(int64_t a, int64_t b, int64_t *ret) {
    return !__builtin_add_overflow(a, b, ret);
}

/* The range of an operator's result, within its type's. */
static void op_range(struct fl_state *s, struct fl_value *v) {
    const struct fl_value *a = fl_value(s, v->a), *b = v->b ? fl_value(s, v->b) : NULL;
    int64_t low, high, type_low, type_high;
    bool known = false;
    fl_type_range(v->type, &type_low, &type_high);
    v->low = type_low;
    v->high = type_high;
    switch (v->op) {
    case MIR_EQ:
    case MIR_NE:
    case MIR_LT:
    case MIR_LE:
    case MIR_GT:
    case MIR_GE:
    case MIR_NOT:
        v->low = 0;
        v->high = 1;
        return;
    case MIR_ADD:
        known = b && add_checked(a->low, b->low, &low) && add_checked(a->high, b->high, &high);
        break;
    case MIR_SUB:
        known = b && !__builtin_sub_overflow(a->low, b->high, &low) &&
                !__builtin_sub_overflow(a->high, b->low, &high);
        break;
    case MIR_AND:
        if (b && b->kind == FL_CONST && b->low >= 0) {
            low = 0;
            high = b->low;
            known = true;
        }
        break;
    default:
        break;
    }
    if (known && low >= type_low && high <= type_high) {
        v->low = low;
        v->high = high;
    }
}

static int64_t fold(enum mir_op op, int64_t a, int64_t b, bool *ret_ok) {
    uint64_t x = (uint64_t)a, y = (uint64_t)b;
    *ret_ok = true;
    switch (op) {
    case MIR_ADD:
        return (int64_t)(x + y);
    case MIR_SUB:
        return (int64_t)(x - y);
    case MIR_MUL:
        return (int64_t)(x * y);
    case MIR_AND:
        return (int64_t)(x & y);
    case MIR_OR:
        return (int64_t)(x | y);
    case MIR_XOR:
        return (int64_t)(x ^ y);
    case MIR_EQ:
        return a == b;
    case MIR_NE:
        return a != b;
    case MIR_LT:
        return a < b;
    case MIR_LE:
        return a <= b;
    case MIR_GT:
        return a > b;
    case MIR_GE:
        return a >= b;
    case MIR_NOT:
        return !a;
    case MIR_NEG:
        return (int64_t)(0 - x);
    case MIR_COMPLEMENT:
        return ~a;
    default:
        *ret_ok = false;
        return 0;
    }
}

/* A comparison whose outcome the ranges decide. */
static bool decided(const struct fl_value *a, const struct fl_value *b, enum mir_op op,
                    int64_t *ret) {
    bool below = a->high<b->low, above = a->low> b->high;
    bool at_most = a->high <= b->low, at_least = a->low >= b->high;
    bool differ = below || above || (b->low == 0 && b->high == 0 && a->not_zero) ||
                  (a->low == 0 && a->high == 0 && b->not_zero) ||
                  (a->has_other && b->low == b->high && a->other == b->low);
    switch (op) {
    case MIR_EQ:
        *ret = 0;
        return differ;
    case MIR_NE:
        *ret = 1;
        return differ;
    case MIR_LT:
        *ret = below;
        return below || at_least;
    case MIR_LE:
        *ret = at_most;
        return at_most || above;
    case MIR_GT:
        *ret = above;
        return above || at_most;
    case MIR_GE:
        *ret = at_least;
        return at_least || below;
    default:
        return false;
    }
}

fl_sym fl_op(struct cw_arena *arena, struct fl_state *s, enum mir_op op, fl_sym a, fl_sym b,
             const struct mir_type *type) {
    struct fl_value v = {.kind = FL_OP, .op = op, .a = a, .b = b, .type = type};
    struct fl_value *va = fl_value(s, a), *vb = b ? fl_value(s, b) : NULL;
    int64_t number, low, high;
    bool ok;
    if (va->low == va->high && (!vb || vb->low == vb->high)) {
        number = fold(op, va->low, vb ? vb->low : 0, &ok);
        fl_type_range(type, &low, &high);
        if (ok && number >= low && number <= high)
            return fl_const(arena, s, number, type);
    }
    if (vb && decided(va, vb, op, &number))
        return fl_const(arena, s, number, type);
    if (a == b && a) {
        if (op == MIR_EQ || op == MIR_LE || op == MIR_GE)
            return fl_const(arena, s, 1, type);
        if (op == MIR_NE || op == MIR_LT || op == MIR_GT || op == MIR_SUB || op == MIR_XOR)
            return fl_const(arena, s, 0, type);
    }
    if (op == MIR_NOT && va->not_zero)
        return fl_const(arena, s, 0, type);
    if ((op == MIR_ADD || op == MIR_SUB) && vb && vb->low == 0 && vb->high == 0)
        return a;
    for (size_t i = 1; i < s->values.len; i++) {
        struct fl_value *o = &s->values.items[i];
        if (o->kind == FL_OP && !o->is_cast && o->op == op && o->a == a && o->b == b)
            return (fl_sym)i;
    }
    op_range(s, &v);
    if (type && type->kind == MIR_POINTER) /* p + n of an object is no null pointer */
        v.not_zero = va->not_zero;
    return add(arena, s, v);
}

fl_sym fl_cast(struct cw_arena *arena, struct fl_state *s, fl_sym a, const struct mir_type *type) {
    struct fl_value *va = fl_value(s, a);
    struct fl_value v = {.kind = FL_OP, .is_cast = true, .a = a, .type = type};
    int64_t low, high;
    fl_type_range(type, &low, &high);
    if (type->kind != MIR_INT || type->bits >= 64 || (va->low >= low && va->high <= high))
        return a; /* the value is the same one */
    for (size_t i = 1; i < s->values.len; i++) {
        struct fl_value *o = &s->values.items[i];
        if (o->kind == FL_OP && o->is_cast && o->a == a && o->type->bits == type->bits &&
            o->type->is_unsigned == type->is_unsigned)
            return (fl_sym)i;
    }
    v.low = low;
    v.high = high;
    return add(arena, s, v);
}

fl_sym fl_address(struct cw_arena *arena, struct fl_state *s, struct fl_region region,
                  const struct mir_type *type) {
    struct fl_value v = {.kind = FL_ADDRESS, .type = type, .path = region.path, .not_zero = true};
    if (region.root == FL_TARGET) {
        if (!region.path)
            return region.id; /* the address of what p points to is p */
        v.a = region.id;
    } else {
        v.var = region.var;
    }
    for (size_t i = 1; i < s->values.len; i++) {
        struct fl_value *o = &s->values.items[i];
        if (o->kind == FL_ADDRESS && o->a == v.a && o->var == v.var && o->path == v.path)
            return (fl_sym)i;
    }
    v.low = 1;
    v.high = INT64_MAX;
    return add(arena, s, v);
}

fl_sym fl_base(struct fl_state *s, fl_sym sym) {
    for (int depth = 0; depth < 64 && sym; depth++) {
        struct fl_value *v = fl_value(s, sym);
        bool offset = v->kind == FL_OP && (v->op == MIR_ADD || v->op == MIR_SUB) && !v->is_cast &&
                      v->type && v->type->kind == MIR_POINTER;
        if (v->own != FL_FREE)
            return sym;
        if ((v->kind == FL_ADDRESS && v->a) || offset || (v->kind == FL_OP && v->is_cast))
            sym = v->a;
        else
            return sym;
    }
    return sym;
}

bool fl_is_null(struct fl_state *s, fl_sym sym) {
    struct fl_value *v = fl_value(s, sym);
    return v->low == 0 && v->high == 0;
}

bool fl_is_not_null(struct fl_state *s, fl_sym sym) {
    struct fl_value *v = fl_value(s, sym);
    return v->not_zero || v->low > 0 || v->high < 0;
}

bool fl_is_constant(struct fl_state *s, fl_sym sym, int64_t *ret_number) {
    struct fl_value *v = fl_value(s, sym);
    if (v->low != v->high)
        return false;
    *ret_number = v->low;
    return true;
}

/* --- memory --- */

fl_sym fl_load(struct fl_state *s, struct fl_region region) {
    for (size_t i = 0; i < s->cells.len; i++) {
        struct fl_cell *c = &s->cells.items[i];
        if (c->root == region.root && c->id == region.id && c->path == region.path)
            return c->value;
    }
    return 0;
}

void fl_store(struct cw_arena *arena, struct fl_state *s, struct fl_region region, fl_sym value) {
    for (size_t i = 0; i < s->cells.len; i++) {
        struct fl_cell *c = &s->cells.items[i];
        if (c->root == region.root && c->id == region.id && c->path == region.path) {
            c->value = value;
            return;
        }
    }
    cw_vec_push(arena, &s->cells, (struct fl_cell){region.root, region.id, region.path, value});
}

bool fl_is_reachable(struct fl_state *s, fl_sym sym, const struct fl_region *except,
                     const struct fl_paths *paths) {
    for (size_t i = 0; i < s->cells.len; i++) {
        struct fl_cell *c = &s->cells.items[i];
        if (except && c->root == except->root && c->id == except->id &&
            fl_path_is_below(paths, c->path, except->path))
            continue;
        if (c->value == sym || fl_base(s, c->value) == sym)
            return true;
    }
    return false;
}

struct fl_state *fl_copy(struct cw_arena *arena, const struct fl_state *s) {
    struct fl_state *c = cw_new(arena, struct fl_state);
    *c = *s;
#define COPY(field)                                                                                \
    do {                                                                                           \
        size_t extra = s->field.len / 4 + 8;                                                       \
        c->field.items = cw_arena_alloc_array(arena, s->field.len + extra, sizeof *s->field.items, \
                                              _Alignof(max_align_t));                              \
        c->field.cap = s->field.len + extra;                                                       \
        if (s->field.len)                                                                          \
            memcpy(c->field.items, s->field.items, s->field.len * sizeof *s->field.items);         \
    } while (0)
    COPY(values);
    COPY(cells);
    COPY(locks);
#undef COPY
    return c;
}
