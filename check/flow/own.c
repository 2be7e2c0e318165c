/* Obligations: what has to be given back, and where it goes. */
#include "check/flow/internal.h"

/* Kinds whose loss is an error by itself. The others have an owner elsewhere (a framework object
 * dies with its parent, a device object hangs on its driver). */
bool fl_kind_must_end(cw_str kind) {
    static const char *const kinds[] = {"pool",    "Mem",    "lookaside", "irp",   "mdl",
                                        "request", "object", "workitem",  "handle"};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (cw_str_eq(kind, cw_str_of(kinds[i])))
            return true;
    return false;
}

/* A temporary that nothing reads any more keeps nothing alive. */
static bool is_spent(struct fl *f, const struct fl_cell *c) {
    return c->root == FL_VAR && c->id < f->fn->var_count &&
           f->fn->vars[c->id]->storage == MIR_TEMP && !fl_is_read_later(f, c->id);
}

static void fill(struct fl *f, struct flow_event *ev, const struct fl_value *v) {
    (void)f;
    ev->subject = v->label;
    ev->obligation = v->obligation;
    ev->origin = v->origin;
    ev->origin_name = v->origin_name;
    ev->origin_is_param = v->origin_is_param;
}

/* A device that was created belongs to its driver - unless the function then fails: nobody will
 * unload a driver, or remove a device, that never started. */
static bool left_by_failure(struct fl *f, cw_str kind) {
    return f->returns_failure && cw_str_eq(kind, CW_STR("device"));
}

static void lost(struct fl *f, fl_sym sym, bool is_return) {
    struct fl_value *v = fl_v(f, sym);
    struct flow_event ev;
    if (fl_is_null(f->s, sym) ||
        (!fl_kind_must_end(v->obligation) && !(is_return && left_by_failure(f, v->obligation))))
        return;
    if (v->own != FL_OWNED && !(v->own == FL_MAYBE && !v->gone_at.file && is_return))
        return;
    ev = fl_event(f, FLOW_LOST, v->own == FL_OWNED ? FLOW_DEFINITE : FLOW_POSSIBLE);
    fill(f, &ev, v);
    ev.is_return = is_return;
    fl_emit(f, &ev);
    v->own = FL_ESCAPED;
}

/* Whether the symbol can still be reached other than through `region`. */
static bool reached_elsewhere(struct fl *f, fl_sym sym, struct fl_region region) {
    for (size_t i = 0; i < f->s->cells.len; i++) {
        struct fl_cell *c = &f->s->cells.items[i];
        if (c->root == FL_TARGET && fl_base(f->s, c->id) == sym)
            continue;
        if (c->root == region.root && c->id == region.id &&
            fl_path_is_below(&f->paths, c->path, region.path))
            continue;
        if (fl_base(f->s, c->value) == sym && !is_spent(f, c))
            return true;
    }
    return false;
}

void fl_losing(struct fl *f, struct fl_region region, bool at_scope_end) {
    fl_sym old = fl_load(f->s, region), base;
    (void)at_scope_end;
    if (!old)
        return;
    if (fl_v(f, old)->unchecked && !reached_elsewhere(f, old, region)) {
        struct flow_event ev =
            fl_event(f, FLOW_UNCHECKED, fl_v(f, old)->only_status ? FLOW_POSSIBLE : FLOW_DEFINITE);
        fill(f, &ev, fl_v(f, old));
        ev.second = f->at;
        ev.span = ev.origin;
        fl_emit(f, &ev);
        fl_v(f, old)->unchecked = false;
    }
    base = fl_base(f->s, old);
    if (fl_v(f, base)->own == FL_OWNED && !reached_elsewhere(f, base, region))
        lost(f, base, false);
}

void fl_own(struct fl *f, fl_sym sym, cw_str kind, struct cw_span origin, cw_str name) {
    struct fl_value *v = fl_v(f, sym);
    if (v->kind == FL_CONST || v->kind == FL_FUNC)
        return;
    if (v->own == FL_OWNED && cw_str_eq(kind, CW_STR("Mem")))
        return; /* SAL's word beside our more exact one */
    v->own = FL_OWNED;
    v->obligation = kind;
    v->origin = origin;
    v->origin_name = name;
}

void fl_escape(struct fl *f, fl_sym sym) {
    fl_sym base = fl_base(f->s, sym);
    struct fl_value *v = fl_v(f, base);
    v->unchecked = false;
    fl_v(f, sym)->unchecked = false;
    if (v->own != FL_OWNED && v->own != FL_MAYBE)
        return;
    v->own = FL_ESCAPED;
    for (size_t i = 0; i < f->s->cells.len; i++) /* and what only it leads to */
        if (f->s->cells.items[i].root == FL_TARGET && f->s->cells.items[i].id == base)
            fl_escape(f, f->s->cells.items[i].value);
}

void fl_park(struct fl *f, fl_sym sym) {
    struct fl_value *v = fl_v(f, fl_base(f->s, sym));
    if (v->own == FL_OWNED || v->own == FL_MAYBE)
        v->own = FL_PARKED;
    v->pending = true;
    if (cw_str_eq(v->obligation, CW_STR("irp")) && !f->s->irp_pended.file)
        f->s->irp_pended = f->at;
}

static bool same_kind(cw_str a, cw_str b) {
    return cw_str_eq(a, b) || !a.len || !b.len || cw_str_eq(a, CW_STR("Mem")) ||
           cw_str_eq(b, CW_STR("Mem"));
}

static void released_twice(struct fl *f, fl_sym sym, const struct mir_callee *by) {
    struct fl_value *v = fl_v(f, sym);
    struct flow_event ev =
        fl_event(f, FLOW_RELEASED_TWICE, v->own == FL_GONE ? FLOW_DEFINITE : FLOW_POSSIBLE);
    fill(f, &ev, v);
    ev.second = v->gone_at;
    ev.second_name = v->gone_by;
    ev.callee = by;
    fl_emit(f, &ev);
}

/* Pool that is freed takes what only it pointed to with it. */
static void lose_contents(struct fl *f, fl_sym base, cw_str kind) {
    bool is_memory = cw_str_eq(kind, CW_STR("pool")) || cw_str_eq(kind, CW_STR("Mem")) ||
                     cw_str_eq(kind, CW_STR("lookaside"));
    for (size_t i = 0; i < f->s->cells.len; i++) {
        struct fl_cell c = f->s->cells.items[i];
        fl_sym inner;
        struct fl_region r = {FL_TARGET, c.id, c.path, NULL};
        if (c.root != FL_TARGET || c.id != base)
            continue;
        inner = fl_base(f->s, c.value);
        if (inner == base || fl_v(f, inner)->own != FL_OWNED)
            continue;
        if (is_memory && !reached_elsewhere(f, inner, r))
            lost(f, inner, false);
    }
}

void fl_discharge(struct fl *f, fl_sym sym, const struct mir_callee *by, cw_str kind, bool sure) {
    fl_sym base = fl_base(f->s, sym);
    struct fl_value *v = fl_v(f, base);
    if (fl_is_null(f->s, base) || v->kind == FL_CONST)
        return;
    if (v->own == FL_GONE && same_kind(v->obligation, kind)) {
        if (v->gone_at.start == f->at.start && v->gone_at.file == f->at.file)
            return; /* two words of one contract */
        released_twice(f, base, by);
        return;
    }
    if (v->own == FL_MAYBE && v->gone_at.file)
        released_twice(f, base, by);
    lose_contents(f, base, kind);
    v = fl_v(f, base);
    if (cw_str_eq(kind, CW_STR("object")) && v->own != FL_OWNED)
        return; /* counted: others may hold references, we do not know how many */
    if (cw_str_eq(kind, CW_STR("irp")) && v->origin_is_param && !f->s->irp_done.file)
        f->s->irp_done = f->at;
    v->own = sure ? FL_GONE : FL_MAYBE;
    if (!v->obligation.len || cw_str_eq(v->obligation, CW_STR("Mem")))
        v->obligation = kind;
    v->gone_at = f->at;
    v->gone_by = by ? fl_shown(f, by) : (cw_str){0};
}

void fl_forget(struct fl *f, struct fl_region region) {
    for (size_t i = 0; i < f->s->cells.len;) {
        struct fl_cell *c = &f->s->cells.items[i];
        if (c->root == region.root && c->id == region.id &&
            fl_path_is_below(&f->paths, c->path, region.path))
            *c = f->s->cells.items[--f->s->cells.len];
        else
            i++;
    }
}

static bool is_const(const struct fl *f, uint32_t id) {
    return f->unit->globals.items[id - f->fn->var_count]->type->is_const;
}

void fl_forget_heap(struct fl *f) {
    for (size_t i = 0; i < f->s->cells.len;) {
        struct fl_cell *c = &f->s->cells.items[i];
        bool global = c->root == FL_VAR && c->id >= f->fn->var_count && !is_const(f, c->id);
        bool ours = c->root == FL_TARGET && fl_v(f, c->id)->own == FL_OWNED;
        /* A flag that was tested is taken to be what it was when it is tested again, unless the
         * file is strict: drivers do rely on that. */
        const struct fl_value *v = fl_v(f, c->value);
        if (!f->strict && v->kind == FL_FRESH && v->type && v->type->kind == MIR_INT) {
            i++;
            continue;
        }
        if (global || (c->root == FL_TARGET && !ours))
            *c = f->s->cells.items[--f->s->cells.len];
        else
            i++;
    }
}

void fl_at_return(struct fl *f, fl_sym value) {
    f->returns_failure = value && cw_str_eq(f->fn->self->result->name, CW_STR("NTSTATUS")) &&
                         fl_v(f, value)->high < 0;
    if (value) {
        fl_v(f, value)->unchecked = false;
        fl_escape(f, value);
    }
    for (fl_sym i = 1; i < f->s->values.len; i++) {
        struct fl_value *v = fl_v(f, i);
        if (v->unchecked) {
            struct flow_event ev =
                fl_event(f, FLOW_UNCHECKED, v->only_status ? FLOW_POSSIBLE : FLOW_DEFINITE);
            fill(f, &ev, v);
            ev.second = f->at;
            ev.span = ev.origin;
            fl_emit(f, &ev);
        }
        lost(f, i, true);
    }
}
