/* Canonical numbering, hashing and joining of states. */
#include <stdlib.h>

#include "check/flow/state.h"

static int cell_order(const void *x, const void *y) {
    const struct fl_cell *a = x, *b = y;
    if (a->root != b->root)
        return a->root < b->root ? -1 : 1;
    if (a->id != b->id)
        return a->id < b->id ? -1 : 1;
    return a->path < b->path ? -1 : a->path > b->path;
}

struct renumber {
    struct cw_arena *arena;
    const struct fl_state *from;
    struct fl_state *to;
    fl_sym *map; /* old -> new; 0: not yet */
};

static bool is_default_range(const struct fl_value *v) {
    int64_t low, high;
    fl_type_range(v->type, &low, &high);
    return v->low == low && v->high == high && !v->not_zero && !v->has_other;
}

static fl_sym keep(struct renumber *r, fl_sym old) {
    struct fl_value v;
    if (!old)
        return 0;
    if (r->map[old])
        return r->map[old];
    v = r->from->values.items[old];
    if (v.a)
        v.a = keep(r, v.a);
    if (v.b)
        v.b = keep(r, v.b);
    cw_vec_push(r->arena, &r->to->values, v);
    r->map[old] = (fl_sym)(r->to->values.len - 1);
    return r->map[old];
}

static uint64_t mix(uint64_t h, uint64_t x) {
    h ^= x + UINT64_C(0x9e3779b97f4a7c15) + (h << 6) + (h >> 2);
    h *= UINT64_C(0xff51afd7ed558ccd);
    return h ^ (h >> 29);
}

static uint64_t value_facts(uint64_t h, const struct fl_value *v) {
    h = mix(h, (uint64_t)v->maybe_uninit << 16 | (uint64_t)v->own << 8 |
                   (uint64_t)v->maybe_null << 7 | (uint64_t)v->unchecked << 6 |
                   (uint64_t)v->uninit << 5 | (uint64_t)v->has_irql << 4 |
                   (uint64_t)v->pending << 3 | (uint64_t)v->strict_maybe << 2 |
                   (uint64_t)v->is_current_irql << 1 | (uint64_t)v->is_paged);
    if (v->own != FL_FREE || v->maybe_null || v->unchecked)
        h = mix(h, (uint64_t)v->origin.start << 32 | v->origin.file);
    if (v->has_irql)
        h = mix(h, (uint64_t)(v->irql_low * 64 + v->irql_high));
    return h;
}

static bool matters(const struct fl_value *v) {
    return v->own != FL_FREE || v->maybe_null || v->unchecked || v->uninit || v->pending;
}

static int by_number(const void *x, const void *y) {
    uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;
    return a < b ? -1 : a > b;
}

/* How many values share a fact does not matter: a loop over a list would never end otherwise. */
static uint64_t mix_set(uint64_t h, uint64_t *facts, size_t count) {
    qsort(facts, count, sizeof *facts, by_number);
    for (size_t i = 0; i < count; i++)
        if (!i || facts[i] != facts[i - 1])
            h = mix(h, facts[i]);
    return h;
}

static void hash_state(struct fl_state *s) {
    uint64_t h = 1, sig = 2, facts[64];
    size_t fact_count = 0;
    for (size_t i = 1; i < s->values.len; i++) {
        const struct fl_value *v = &s->values.items[i];
        h = mix(h, (uint64_t)v->kind << 40 | (uint64_t)v->op << 32 | v->a);
        h = mix(h, (uint64_t)v->b << 32 | v->path);
        h = mix(h, (uint64_t)v->low);
        h = mix(h, (uint64_t)v->high);
        h = mix(h, (uint64_t)v->not_zero | (uint64_t)v->has_other << 1);
        h = mix(h, v->has_other ? (uint64_t)v->other : 0);
        h = mix(h, (uint64_t)(uintptr_t)v->var ^ (uint64_t)(uintptr_t)v->func);
        h = value_facts(h, v);
        if (matters(v) && fact_count < sizeof facts / sizeof facts[0])
            facts[fact_count++] = mix(value_facts(3, v), (uint64_t)fl_is_null(s, (fl_sym)i) << 1 |
                                                             fl_is_not_null(s, (fl_sym)i));
    }
    sig = mix_set(sig, facts, fact_count);
    for (size_t i = 0; i < s->cells.len; i++) {
        const struct fl_cell *c = &s->cells.items[i];
        h = mix(h, (uint64_t)c->root << 63 | (uint64_t)c->id << 31 | c->path);
        h = mix(h, c->value);
    }
    for (size_t i = 0; i < s->locks.len; i++) {
        h = mix(h, s->locks.items[i].lock);
        sig = mix(sig, (uint64_t)s->locks.items[i].span.start << 32 | s->locks.items[i].span.file);
    }
    sig = mix(sig, (uint64_t)(s->irql_low * 64 + s->irql_high + (s->irql_known ? 4096 : 0)));
    sig = mix(sig, (uint64_t)s->irp_done.start << 32 | s->irp_pended.start);
    s->signature = sig;
    s->hash = mix(mix(h, sig), s->last_irp_status);
}

/* What nobody can reach is kept only for what is still owed. */
static bool is_owed(const struct fl_value *v) { return v->own == FL_OWNED || v->unchecked; }

static bool worth_keeping(const struct fl_value *v) {
    return is_owed(v) || (v->kind == FL_OP && !is_default_range(v));
}

struct fl_state *fl_canonical(struct cw_arena *arena, const struct fl_state *s) {
    struct fl_state *c = cw_new(arena, struct fl_state);
    struct renumber r = {arena, s, c, cw_new_array(arena, fl_sym, s->values.len + 1)};
    size_t n = s->cells.len;
    struct fl_cell *sorted = cw_new_array(arena, struct fl_cell, n);
    bool *done = cw_new_array(arena, bool, n);
    bool progress = true;

    *c = *s;
    memset(&c->values, 0, sizeof c->values);
    memset(&c->cells, 0, sizeof c->cells);
    memset(&c->locks, 0, sizeof c->locks);
    cw_vec_push(arena, &c->values, (struct fl_value){0});
    if (n)
        memcpy(sorted, s->cells.items, n * sizeof *sorted);
    qsort(sorted, n, sizeof *sorted, cell_order);
    /* Variables first, then what is found through them, in order of discovery. */
    while (progress) {
        size_t at = c->cells.len;
        progress = false;
        for (size_t i = 0; i < n; i++) {
            struct fl_cell cell = sorted[i];
            if (done[i] || (cell.root == FL_TARGET && !r.map[cell.id]))
                continue;
            if (cell.root == FL_TARGET)
                cell.id = r.map[cell.id];
            cell.value = keep(&r, cell.value);
            cw_vec_push(arena, &c->cells, cell);
            done[i] = progress = true;
        }
        if (progress && c->cells.len > at)
            qsort(c->cells.items + at, c->cells.len - at, sizeof *c->cells.items, cell_order);
    }
    c->last_irp_status = s->last_irp_status ? keep(&r, s->last_irp_status) : 0;
    for (size_t i = 0; i < s->locks.len; i++) {
        struct fl_lock lock = s->locks.items[i];
        lock.lock = keep(&r, lock.lock);
        cw_vec_push(arena, &c->locks, lock);
    }
    for (size_t i = 1; i < s->values.len; i++) {
        const struct fl_value *v = &s->values.items[i];
        if (r.map[i] || !worth_keeping(v))
            continue;
        /* What was learned of an operator holds on as long as its operands are around. */
        if (matters(v) ||
            (r.map[v->a] && (!v->b || r.map[v->b] || s->values.items[v->b].kind == FL_CONST)))
            keep(&r, (fl_sym)i);
    }
    hash_state(c);
    return c;
}

/* --- join --- */

struct pair {
    fl_sym a, b, joined;
};

struct joiner {
    struct cw_arena *arena;
    const struct fl_state *a, *b;
    struct fl_state *out;
    bool widen;
    CW_VEC(struct pair) pairs;
};

static enum fl_own join_own(const struct fl_value *a, const struct fl_value *b) {
    bool a_null = a->low == 0 && a->high == 0, b_null = b->low == 0 && b->high == 0;
    if (a->own == b->own)
        return a->own;
    if (a->own == FL_OWNED && b_null && b->own == FL_FREE)
        return FL_OWNED; /* owned unless null covers both */
    if (b->own == FL_OWNED && a_null && a->own == FL_FREE)
        return FL_OWNED;
    if (a->own == FL_ESCAPED || b->own == FL_ESCAPED)
        return FL_ESCAPED;
    return FL_MAYBE;
}

static struct fl_value join_facts(const struct fl_value *a, const struct fl_value *b, bool widen) {
    struct fl_value v = a->own >= b->own ? *a : *b;
    int64_t low, high;
    const struct fl_value *other = a->own >= b->own ? b : a;
    v.kind = FL_FRESH;
    v.a = v.b = 0;
    v.var = NULL;
    v.func = NULL;
    v.path = 0;
    v.is_cast = false;
    v.own = join_own(a, b);
    v.low = a->low < b->low ? a->low : b->low;
    v.high = a->high > b->high ? a->high : b->high;
    fl_type_range(v.type, &low, &high);
    if (widen && a->low != b->low)
        v.low = low < v.low ? low : v.low;
    if (widen && a->high != b->high)
        v.high = high > v.high ? high : v.high;
    v.not_zero =
        (a->not_zero || a->low > 0 || a->high < 0) && (b->not_zero || b->low > 0 || b->high < 0);
    v.has_other = a->has_other && b->has_other && a->other == b->other;
    v.strict_maybe = (a->strict_maybe || b->strict_maybe ||
                      (a->low == 0 && a->high == 0) != (b->low == 0 && b->high == 0)) &&
                     !v.not_zero;
    v.maybe_null = a->maybe_null && b->maybe_null;
    if ((a->maybe_null || b->maybe_null) && !v.maybe_null)
        v.strict_maybe = true;
    v.unchecked = a->unchecked && b->unchecked;
    v.uninit = a->uninit && b->uninit;
    v.maybe_uninit = a->maybe_uninit || b->maybe_uninit || a->uninit != b->uninit;
    v.pending = a->pending && b->pending;
    v.is_paged = a->is_paged && b->is_paged;
    v.is_current_irql = a->is_current_irql && b->is_current_irql;
    v.has_irql = a->has_irql && b->has_irql;
    v.irql_low = a->irql_low < b->irql_low ? a->irql_low : b->irql_low;
    v.irql_high = a->irql_high > b->irql_high ? a->irql_high : b->irql_high;
    if (!v.obligation.len)
        v.obligation = other->obligation;
    if (!v.origin.file) {
        v.origin = other->origin;
        v.origin_name = other->origin_name;
    }
    return v;
}

static fl_sym join_sym(struct joiner *j, fl_sym a, fl_sym b) {
    const struct fl_value *va, *vb;
    struct fl_value v;
    if (!a || !b)
        return 0;
    for (size_t i = 0; i < j->pairs.len; i++)
        if (j->pairs.items[i].a == a && j->pairs.items[i].b == b)
            return j->pairs.items[i].joined;
    va = &j->a->values.items[a];
    vb = &j->b->values.items[b];
    if (va->kind == vb->kind && va->op == vb->op && va->is_cast == vb->is_cast &&
        va->var == vb->var && va->func == vb->func && va->path == vb->path &&
        va->kind != FL_FRESH && (va->kind != FL_CONST || va->low == vb->low)) {
        fl_sym x = va->a ? join_sym(j, va->a, vb->a) : 0;
        fl_sym y = va->b ? join_sym(j, va->b, vb->b) : 0;
        v = join_facts(va, vb, j->widen);
        if (va->kind == FL_CONST || va->kind == FL_ADDRESS || va->kind == FL_FUNC ||
            (x && (y || !va->b))) {
            v.kind = va->kind;
            v.op = va->op;
            v.is_cast = va->is_cast;
            v.var = va->var;
            v.func = va->func;
            v.path = va->path;
            v.a = x;
            v.b = y;
        }
    } else {
        v = join_facts(va, vb, j->widen);
    }
    cw_vec_push(j->arena, &j->out->values, v);
    cw_vec_push(j->arena, &j->pairs, (struct pair){a, b, (fl_sym)(j->out->values.len - 1)});
    return (fl_sym)(j->out->values.len - 1);
}

static bool pair_of(const struct joiner *j, fl_sym a, fl_sym *ret_b, fl_sym *ret_joined) {
    for (size_t i = 0; i < j->pairs.len; i++)
        if (j->pairs.items[i].a == a) {
            *ret_b = j->pairs.items[i].b;
            *ret_joined = j->pairs.items[i].joined;
            return true;
        }
    return false;
}

static void join_cells(struct joiner *j) {
    for (size_t i = 0; i < j->a->cells.len; i++) {
        const struct fl_cell *ca = &j->a->cells.items[i];
        struct fl_cell want = *ca, out = *ca;
        if (ca->root == FL_TARGET && !pair_of(j, ca->id, &want.id, &out.id))
            continue;
        for (size_t k = 0; k < j->b->cells.len; k++) {
            const struct fl_cell *cb = &j->b->cells.items[k];
            if (cb->root != want.root || cb->id != want.id || cb->path != want.path)
                continue;
            out.value = join_sym(j, ca->value, cb->value);
            cw_vec_push(j->arena, &j->out->cells, out);
            break;
        }
    }
}

/* Operators that both states know something about, over operands that were joined. */
static void join_ops(struct joiner *j) {
    for (size_t i = 1; i < j->a->values.len; i++) {
        const struct fl_value *va = &j->a->values.items[i];
        fl_sym b, joined, x = 0, y = 0;
        if (va->kind != FL_OP || pair_of(j, (fl_sym)i, &b, &joined))
            continue;
        if (va->a && !pair_of(j, va->a, &x, &joined))
            continue;
        if (va->b && !pair_of(j, va->b, &y, &joined))
            continue;
        for (size_t k = 1; k < j->b->values.len; k++) {
            const struct fl_value *vb = &j->b->values.items[k];
            if (vb->kind == FL_OP && vb->op == va->op && vb->is_cast == va->is_cast && vb->a == x &&
                vb->b == y) {
                join_sym(j, (fl_sym)i, (fl_sym)k);
                break;
            }
        }
    }
}

struct fl_state *fl_join(struct cw_arena *arena, const struct fl_state *a, const struct fl_state *b,
                         bool widen) {
    struct joiner j = {.arena = arena, .a = a, .b = b, .widen = widen};
    struct fl_state *out = cw_new(arena, struct fl_state);
    j.out = out;
    out->irql_low = a->irql_low < b->irql_low ? a->irql_low : b->irql_low;
    out->irql_high = a->irql_high > b->irql_high ? a->irql_high : b->irql_high;
    out->irql_known = a->irql_known && b->irql_known;
    out->irql_from = a->irql_from;
    out->irql_from_name = a->irql_from_name;
    if (a->irp_done.start == b->irp_done.start)
        out->irp_done = a->irp_done;
    if (a->irp_pended.start == b->irp_pended.start)
        out->irp_pended = a->irp_pended;
    out->trace = a->trace;
    cw_vec_push(arena, &out->values, (struct fl_value){0});
    join_cells(&j);
    join_ops(&j);
    if (a->last_irp_status && b->last_irp_status)
        out->last_irp_status = join_sym(&j, a->last_irp_status, b->last_irp_status);
    for (size_t i = 0; i < a->locks.len; i++)
        for (size_t k = 0; k < b->locks.len; k++) {
            fl_sym other, joined;
            struct fl_lock lock = a->locks.items[i];
            if (!pair_of(&j, lock.lock, &other, &joined) || b->locks.items[k].lock != other)
                continue;
            lock.lock = joined;
            cw_vec_push(arena, &out->locks, lock);
        }
    return fl_canonical(arena, out);
}
