/* Expressions and assignments on a state. */
#include "check/flow/internal.h"

struct flow_event fl_event(struct fl *f, enum flow_event_kind kind, enum flow_certainty certainty) {
    return (struct flow_event){.kind = kind,
                               .certainty = certainty,
                               .fn = f->fn,
                               .span = f->at,
                               .in_unsafe = f->unsafe != 0,
                               .param = -1,
                               .callee_name = f->stmt ? f->stmt->shown : (cw_str){0},
                               .path = f->s ? f->s->trace : NULL};
}

cw_str fl_shown(struct fl *f, const struct mir_callee *callee) {
    if (f->stmt && f->stmt->kind == MIR_CALL && f->stmt->callee == callee && f->stmt->shown.len)
        return f->stmt->shown;
    return callee->name;
}

/* Where exactly, when the statement is more than the expression in question. */
static void point_at(struct flow_event *ev, const struct mir_expr *e) {
    if (e && e->span.file == ev->span.file && e->span.start >= ev->span.start &&
        e->span.end <= ev->span.end && e->span.end > e->span.start)
        ev->span = e->span;
}

void fl_emit(struct fl *f, const struct flow_event *event) { f->sink->event(f->sink, event); }

void fl_trace(struct fl *f, struct cw_span span, cw_str text) {
    struct flow_step *step = cw_new(f->arena, struct flow_step);
    step->before = f->s->trace;
    step->span = span;
    step->text = text;
    step->index = step->before ? step->before->index + 1 : 0;
    f->s->trace = step;
}

void fl_die(struct fl *f) { f->s = NULL; }

static bool is_simple(const struct mir_expr *e) {
    switch (e->kind) {
    case MIR_VAR:
        return e->var->name.len > 0;
    case MIR_FIELD:
    case MIR_DEREF:
    case MIR_ADDRESS:
    case MIR_CAST:
        return is_simple(e->a);
    case MIR_INDEX:
        return is_simple(e->a) && (is_simple(e->b) || e->b->kind == MIR_CONST);
    default:
        return false;
    }
}

cw_str fl_text(struct fl *f, const struct mir_expr *e) {
    struct cw_buf out = cw_buf_new(f->arena);
    while (e && e->kind == MIR_CAST)
        e = e->a;
    if (!e || !is_simple(e))
        return (cw_str){0};
    mir_expr_text(&out, e);
    return cw_buf_str(&out);
}

/* --- dereference --- */

static void fill_origin(struct fl *f, struct flow_event *ev, fl_sym sym) {
    struct fl_value *v = fl_v(f, sym);
    ev->origin = v->origin;
    ev->origin_name = v->origin_name;
    ev->origin_is_param = v->origin_is_param;
    ev->obligation = v->obligation;
    if (!ev->subject.len)
        ev->subject = v->label;
}

void fl_check_alive(struct fl *f, fl_sym pointer, const struct mir_expr *subject) {
    fl_sym base = fl_base(f->s, pointer);
    struct fl_value *v = fl_v(f, base);
    struct flow_event ev;
    bool gone = v->own == FL_GONE;
    if (!gone && !(v->own == FL_MAYBE && v->gone_at.file))
        return;
    ev = fl_event(f, FLOW_USED_AFTER, gone ? FLOW_DEFINITE : FLOW_POSSIBLE);
    ev.subject = fl_text(f, subject);
    point_at(&ev, subject);
    fill_origin(f, &ev, base);
    ev.second = v->gone_at;
    ev.second_name = v->gone_by;
    fl_emit(f, &ev);
    v->own = FL_ESCAPED; /* said once per path */
    v->gone_at = (struct cw_span){0};
}

void fl_check_deref(struct fl *f, fl_sym pointer, const struct mir_expr *subject) {
    struct fl_value *v = fl_v(f, pointer);
    struct flow_event ev;
    fl_check_alive(f, pointer, subject);
    fl_irql_paged_access(f, pointer, subject);
    v = fl_v(f, pointer);
    if (fl_is_not_null(f->s, pointer))
        return;
    if (fl_is_null(f->s, pointer) || v->maybe_null || v->strict_maybe) {
        bool is_null = fl_is_null(f->s, pointer);
        ev = fl_event(f, FLOW_NULL_DEREF, is_null || v->maybe_null ? FLOW_DEFINITE : FLOW_POSSIBLE);
        ev.subject = fl_text(f, subject);
        point_at(&ev, subject);
        fill_origin(f, &ev, pointer);
        ev.is_null = is_null;
        fl_emit(f, &ev);
        if (is_null) {
            fl_die(f);
            return;
        }
    }
    v->not_zero = true;
    v->maybe_null = v->strict_maybe = false;
}

/* --- regions --- */

static uint32_t var_number(struct fl *f, const struct mir_var *v) {
    bool global = v->storage == MIR_STATIC || v->storage == MIR_GLOBAL;
    return global ? (uint32_t)f->fn->var_count + v->id : v->id;
}

/* Variables' regions are numbered here, so that equal regions are equal structs. */
static struct fl_region numbered(struct fl *f, struct fl_region r) {
    if (r.root == FL_VAR)
        r.id = var_number(f, r.var);
    return r;
}

struct fl_region fl_target(struct fl *f, fl_sym pointer) {
    struct fl_value *v = fl_v(f, pointer);
    if (v->kind == FL_ADDRESS && v->var)
        return numbered(f, (struct fl_region){FL_VAR, 0, v->path, v->var});
    if (v->kind == FL_ADDRESS)
        return (struct fl_region){FL_TARGET, v->a, v->path, NULL};
    return (struct fl_region){FL_TARGET, pointer, 0, NULL};
}

struct fl_region fl_region_of(struct fl *f, const struct mir_expr *place) {
    struct fl_region r = {FL_VAR, 0, 0, NULL};
    fl_sym pointer;
    int64_t index;
    switch (place->kind) {
    case MIR_VAR:
        r.var = place->var;
        return numbered(f, r);
    case MIR_FIELD:
        r = fl_region_of(f, place->a);
        if (f->s)
            r.path = fl_path_field(&f->paths, r.path, place->slot);
        return r;
    case MIR_DEREF:
        pointer = fl_eval(f, place->a);
        if (!f->s)
            return r;
        fl_check_deref(f, pointer, place->a);
        return f->s ? fl_target(f, pointer) : r;
    case MIR_INDEX: {
        fl_sym i = 0;
        pointer = fl_eval(f, place->a);
        if (f->s)
            i = fl_eval(f, place->b);
        if (!f->s)
            return r;
        fl_check_deref(f, pointer, place->a);
        if (!f->s)
            return r;
        r = fl_target(f, pointer);
        if (fl_is_constant(f->s, i, &index))
            r.path = fl_path_index(&f->paths, r.path, index, false);
        else
            r.path = fl_path_index(&f->paths, r.path, 0, true);
        return r;
    }
    default: { /* a value used as a place: nothing is known of it */
        fl_sym v = fl_eval(f, place);
        r.root = FL_TARGET;
        r.id = v;
        return r;
    }
    }
}

/* --- reading --- */

static bool has_any_index(const struct fl *f, fl_path path) {
    for (; path; path = f->paths.items.items[path].parent)
        if (f->paths.items.items[path].any_index)
            return true;
    return false;
}

/* A field of a zeroed whole is zero. */
static bool zeroed_above(struct fl *f, struct fl_region region) {
    while (region.path) {
        fl_sym v;
        int64_t number;
        region.path = f->paths.items.items[region.path].parent;
        v = fl_load(f->s, region);
        if (v)
            return fl_is_constant(f->s, v, &number) && number == 0 && fl_v(f, v)->kind == FL_CONST;
    }
    return false;
}

fl_sym fl_read(struct fl *f, struct fl_region region, const struct mir_type *type) {
    fl_sym v = fl_load(f->s, region);
    if (v)
        return v;
    if (zeroed_above(f, region) && (type->kind == MIR_INT || type->kind == MIR_POINTER))
        return fl_const(f->states, f->s, 0, type);
    v = fl_fresh(f->states, f->s, type);
    if (!has_any_index(f, region.path) && !(region.var && region.var->is_volatile))
        fl_store(f->states, f->s, region, v);
    return v;
}

static void read_uninit(struct fl *f, fl_sym sym, const struct mir_expr *e) {
    struct flow_event ev;
    bool sure = fl_v(f, sym)->uninit;
    if (!sure && !fl_v(f, sym)->maybe_uninit)
        return;
    fl_v(f, sym)->uninit = fl_v(f, sym)->maybe_uninit = false;
    ev = fl_event(f, FLOW_UNINITIALISED, sure ? FLOW_DEFINITE : FLOW_POSSIBLE);
    ev.subject = fl_text(f, e);
    point_at(&ev, e);
    ev.origin = fl_v(f, sym)->origin;
    ev.origin_name = fl_v(f, sym)->origin_name;
    fl_emit(f, &ev);
}

void fl_use_record(struct fl *f, struct fl_region region, bool escapes) {
    for (size_t i = 0; i < f->s->cells.len; i++) {
        struct fl_cell c = f->s->cells.items[i];
        if (c.root != region.root || c.id != region.id ||
            !fl_path_is_below(&f->paths, c.path, region.path))
            continue;
        fl_v(f, c.value)->unchecked = false;
        if (escapes)
            fl_escape(f, c.value);
    }
}

static fl_sym load_place(struct fl *f, const struct mir_expr *e) {
    struct fl_region r = fl_region_of(f, e);
    fl_sym v;
    if (!f->s)
        return 0;
    if (e->type->kind == MIR_RECORD) {
        if (f->using)
            fl_use_record(f, r, false);
        return fl_fresh(f->states, f->s, e->type);
    }
    v = fl_read(f, r, e->type);
    if (e->kind == MIR_FIELD && e->never_null && fl_v(f, v)->kind == FL_FRESH &&
        !fl_is_null(f->s, v) && !fl_v(f, v)->maybe_null)
        fl_v(f, v)->not_zero = true;
    read_uninit(f, v, e);
    if (f->using)
        fl_v(f, v)->unchecked = false;
    return v;
}

/* What looks at a part of a value looks at the value. */
static void looked_at(struct fl *f, fl_sym sym) { fl_v(f, sym)->unchecked = false; }

static fl_sym binary(struct fl *f, const struct mir_expr *e) {
    bool outer = f->using;
    fl_sym a, b = 0;
    f->using = true;
    a = fl_eval(f, e->a);
    if (f->s)
        b = fl_eval(f, e->b);
    f->using = outer;
    if (!f->s)
        return 0;
    looked_at(f, a);
    looked_at(f, b);
    if (e->type->kind != MIR_INT && e->type->kind != MIR_POINTER)
        return fl_fresh(f->states, f->s, e->type);
    return fl_op(f->states, f->s, e->op, a, b, e->type);
}

static fl_sym dead(struct fl *f) {
    (void)f;
    return 0;
}

fl_sym fl_eval(struct fl *f, const struct mir_expr *e) {
    fl_sym a;
    switch (e->kind) {
    case MIR_CONST:
        return fl_const(f->states, f->s, e->number, e->type);
    case MIR_STRING:
        a = fl_fresh(f->states, f->s, e->type);
        fl_v(f, a)->not_zero = true;
        fl_v(f, a)->strict_maybe = false;
        return a;
    case MIR_FUNC:
        a = fl_fresh(f->states, f->s, e->type);
        fl_v(f, a)->kind = FL_FUNC;
        fl_v(f, a)->func = e->callee;
        fl_v(f, a)->not_zero = true;
        fl_v(f, a)->strict_maybe = false;
        return a;
    case MIR_VAR:
    case MIR_FIELD:
    case MIR_DEREF:
    case MIR_INDEX:
        return load_place(f, e);
    case MIR_ADDRESS: {
        struct fl_region r = fl_region_of(f, e->a);
        return f->s ? fl_address(f->states, f->s, r, e->type) : dead(f);
    }
    case MIR_UNARY: {
        bool outer = f->using;
        f->using = true;
        a = fl_eval(f, e->a);
        f->using = outer;
        if (!f->s)
            return 0;
        looked_at(f, a);
        return fl_op(f->states, f->s, e->op, a, 0, e->type);
    }
    case MIR_BINARY:
        return binary(f, e);
    case MIR_CAST:
        a = fl_eval(f, e->a);
        return f->s ? fl_cast(f->states, f->s, a, e->type) : dead(f);
    case MIR_UNKNOWN_EXPR:
        for (size_t i = 0; i < e->kid_count && f->s; i++) {
            a = fl_eval(f, e->kids[i]);
            if (f->s)
                fl_escape(f, a);
        }
        if (f->s && e->name.len) {
            struct flow_event ev = fl_event(f, FLOW_UNKNOWN, FLOW_POSSIBLE);
            ev.span = e->span;
            ev.subject = e->name;
            fl_emit(f, &ev);
        }
        return f->s ? fl_fresh(f->states, f->s, e->type) : dead(f);
    }
    return fl_fresh(f->states, f->s, e->type);
}

/* --- writing --- */

static void copy_record(struct fl *f, struct fl_region to, struct fl_region from) {
    size_t n = f->s->cells.len;
    for (size_t i = 0; i < n; i++) {
        struct fl_cell c = f->s->cells.items[i];
        struct fl_region r = to;
        cw_str names[16];
        size_t depth = 0;
        fl_path p = c.path;
        if (c.root != from.root || c.id != from.id || c.path == from.path ||
            !fl_path_is_below(&f->paths, c.path, from.path) || has_any_index(f, c.path))
            continue;
        while (p != from.path && depth < 16 && f->paths.items.items[p].field.len) {
            names[depth++] = f->paths.items.items[p].field;
            p = f->paths.items.items[p].parent;
        }
        if (p != from.path)
            continue;
        while (depth)
            r.path = fl_path_field(&f->paths, r.path, names[--depth]);
        fl_store(f->states, f->s, r, c.value);
    }
}

/* A write through one pointer may change what another points to: same field, other base. */
static void kill_aliases(struct fl *f, struct fl_region region) {
    cw_str field;
    if (region.root != FL_TARGET || !region.path)
        return;
    field = f->paths.items.items[region.path].field;
    for (size_t i = 0; i < f->s->cells.len;) {
        struct fl_cell *c = &f->s->cells.items[i];
        struct fl_value *other = c->root == FL_TARGET ? fl_v(f, c->id) : NULL;
        struct fl_value *mine = fl_v(f, region.id);
        if (other && c->id != region.id && c->path &&
            cw_str_eq(f->paths.items.items[c->path].field, field) && field.len &&
            other->own != FL_OWNED && mine->own != FL_OWNED)
            *c = f->s->cells.items[--f->s->cells.len];
        else
            i++;
    }
}

static bool is_irp_status(struct fl *f, struct fl_region region) {
    const struct fl_path_info *p = &f->paths.items.items[region.path];
    return region.root == FL_TARGET && region.path && cw_str_eq(p->field, CW_STR("Status")) &&
           p->parent && cw_str_eq(f->paths.items.items[p->parent].field, CW_STR("IoStatus"));
}

/* A field that is never null has to be given a value that is not. */
static void check_never_null(struct fl *f, const struct mir_expr *place, fl_sym value) {
    struct fl_value *v = fl_v(f, value);
    struct flow_event ev;
    if (place->kind != MIR_FIELD || !place->never_null || fl_is_not_null(f->s, value))
        return;
    if (!fl_is_null(f->s, value) && !v->maybe_null && !v->strict_maybe)
        return;
    ev = fl_event(f, FLOW_NULL_ARG,
                  fl_is_null(f->s, value) || v->maybe_null ? FLOW_DEFINITE : FLOW_POSSIBLE);
    ev.subject = v->label;
    fill_origin(f, &ev, value);
    ev.is_null = fl_is_null(f->s, value);
    ev.second = place->span;
    ev.second_name = fl_text(f, place);
    fl_emit(f, &ev);
}

static bool is_local(struct fl_region region) {
    return region.root == FL_VAR && region.var &&
           (region.var->storage == MIR_LOCAL || region.var->storage == MIR_TEMP ||
            region.var->storage == MIR_PARAM);
}

void fl_assign(struct fl *f, const struct mir_expr *place, fl_sym value,
               const struct mir_expr *value_expr) {
    struct fl_region region = fl_region_of(f, place), from = {FL_VAR, 0, 0, NULL};
    bool record = place->type->kind == MIR_RECORD || place->type->kind == MIR_ARRAY;
    bool copies = record && value_expr && mir_is_place(value_expr);
    struct fl_value *v;
    if (!f->s)
        return;
    if (copies) {
        from = fl_region_of(f, value_expr);
        if (!f->s)
            return;
    }
    if (value && fl_load(f->s, region) != value)
        fl_losing(f, region, false);
    fl_forget(f, region);
    kill_aliases(f, region);
    if (copies) {
        copy_record(f, region, from);
        return;
    }
    if (has_any_index(f, region.path)) {
        if (value)
            fl_escape(f, value);
        return;
    }
    if (!value)
        return;
    check_never_null(f, place, value);
    fl_store(f->states, f->s, region, value);
    v = fl_v(f, fl_base(f->s, value));
    if (!v->label.len && v->kind == FL_FRESH && place->kind == MIR_VAR && place->var->name.len)
        v->label = fl_text(f, place);
    if (is_irp_status(f, region))
        f->s->last_irp_status = value;
    if (!is_local(region)) {
        fl_sym base = region.root == FL_TARGET ? fl_base(f->s, region.id) : 0;
        fl_v(f, value)->unchecked = false;
        if (!base || fl_v(f, base)->own != FL_OWNED)
            fl_escape(f, value);
    }
}
