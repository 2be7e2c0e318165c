/* Locks held along a path. A lock is the value of the pointer it is named by. */
#include "check/flow/internal.h"

/* A lock that has a name and no object: the cancel lock, the critical region. */
static fl_sym named_lock(struct fl *f, cw_str name) {
    return fl_const(f->states, f->s, (int64_t)(cw_str_hash(name) | UINT64_C(1) << 62), NULL);
}

static fl_sym lock_of(struct fl_frame *fr, const struct cw_fact *fact) {
    const struct cw_expr *e = fact->arg;
    if (e) {
        while (e->kind == CW_EXPR_UNARY && (e->op == CW_OP_DEREF || e->op == CW_OP_ADDRESS))
            e = e->a;
        return fl_contract_value(fr, e);
    }
    if (fact->place.kind == CW_PLACE_PARAM || fact->place.kind == CW_PLACE_RETURN ||
        fact->place.kind == CW_PLACE_EXPR)
        return fl_place_pointer(fr, &fact->place);
    return fact->word.len ? named_lock(fr->f, fact->word) : 0;
}

/* A handle kept in a field is read anew for each call, and a call in between may have changed it:
 * then the same words for it are taken for the same lock. */
static struct fl_lock *find(struct fl *f, fl_sym lock, cw_str label) {
    for (size_t i = 0; i < f->s->locks.len; i++)
        if (f->s->locks.items[i].lock == lock)
            return &f->s->locks.items[i];
    for (size_t i = 0; i < f->s->locks.len && label.len; i++)
        if (cw_str_eq(f->s->locks.items[i].label, label))
            return &f->s->locks.items[i];
    return NULL;
}

static cw_str label_of(struct fl *f, const struct cw_fact *fact) {
    const struct cw_expr *e = fact->arg;
    int param = fact->place.kind == CW_PLACE_PARAM ? fact->place.param : -1;
    while (e && e->kind == CW_EXPR_UNARY)
        e = e->a;
    if (e && e->kind == CW_EXPR_PARAM)
        param = e->param;
    if (param < 0 || !f->stmt || f->stmt->kind != MIR_CALL || (size_t)param >= f->stmt->arg_count)
        return (cw_str){0};
    return fl_text(f, f->stmt->args[param]);
}

static void lock_event(struct fl *f, enum flow_event_kind kind, const struct mir_callee *callee,
                       const struct fl_lock *held, enum flow_certainty certainty) {
    struct flow_event ev = fl_event(f, kind, certainty);
    ev.callee = callee;
    if (held) {
        ev.second = held->span;
        ev.second_name = held->by;
    }
    fl_emit(f, &ev);
}

static bool names_spin_lock(const struct mir_callee *callee) {
    return cw_str_find(callee->name, CW_STR("SpinLock")) != CW_NPOS ||
           cw_str_find(callee->name, CW_STR("FastMutex")) != CW_NPOS ||
           cw_str_find(callee->name, CW_STR("GuardedMutex")) != CW_NPOS;
}

static void acquire(struct fl *f, const struct mir_callee *callee, fl_sym lock, cw_str label,
                    bool shared) {
    struct fl_lock *held = find(f, lock, (cw_str){0});
    if (held) {
        if (held->span.start != f->at.start && !shared && !held->is_shared &&
            names_spin_lock(callee))
            lock_event(f, FLOW_LOCK_TWICE, callee, held, FLOW_DEFINITE);
        return;
    }
    cw_vec_push(f->states, &f->s->locks,
                (struct fl_lock){.lock = lock,
                                 .span = f->at,
                                 .by = fl_shown(f, callee),
                                 .label = label,
                                 .is_shared = shared});
}

void fl_locks_call(struct fl *f, const struct mir_callee *callee, const fl_sym *args, size_t count,
                   fl_sym result, bool before) {
    const struct cw_contract *c = callee->contract;
    struct fl_frame fr = {f, callee, args, count, result};
    for (size_t i = 0; i < c->fact_count; i++) {
        const struct cw_fact *fact = c->facts[i];
        struct fl_lock *held;
        fl_sym lock;
        if (fact->kind != CW_FACT_ACQUIRES && fact->kind != CW_FACT_RELEASES &&
            fact->kind != CW_FACT_HELD)
            continue;
        if ((fact->kind == CW_FACT_HELD) != before || fl_holds(&fr, fact->when) != FL_YES)
            continue;
        lock = lock_of(&fr, fact);
        if (!lock)
            continue;
        held = find(f, lock, label_of(f, fact));
        if (fact->kind == CW_FACT_HELD && !held)
            lock_event(f, FLOW_LOCK_NOT_HELD, callee, NULL, FLOW_POSSIBLE);
        if (fact->kind == CW_FACT_ACQUIRES)
            acquire(f, callee, lock, label_of(f, fact), fact->mode == CW_LOCK_SHARED);
        if (fact->kind == CW_FACT_RELEASES && held)
            *held = f->s->locks.items[--f->s->locks.len];
        else if (fact->kind == CW_FACT_RELEASES)
            lock_event(f, FLOW_LOCK_NOT_HELD, callee, NULL, FLOW_POSSIBLE);
    }
}

void fl_locks_enter(struct fl_frame *frame, const struct cw_fact *fact) {
    fl_sym lock = lock_of(frame, fact);
    if (lock && !find(frame->f, lock, (cw_str){0}))
        cw_vec_push(frame->f->states, &frame->f->s->locks,
                    (struct fl_lock){.lock = lock, .from_entry = true});
}

void fl_locks_exit(struct fl *f) {
    const struct cw_contract *c = f->fn->self->contract;
    for (size_t i = 0; i < c->fact_count; i++)
        if (c->facts[i]->kind == CW_FACT_ACQUIRES)
            return;
    for (size_t i = 0; i < f->s->locks.len; i++) {
        struct fl_lock *held = &f->s->locks.items[i];
        struct flow_event ev;
        if (held->from_entry)
            continue;
        ev = fl_event(f, FLOW_LOCK_KEPT,
                      f->releases_locks || f->fn->role.len ? FLOW_DEFINITE : FLOW_POSSIBLE);
        ev.origin = held->span;
        ev.origin_name = held->by;
        fl_emit(f, &ev);
    }
}
