/* The worklist: states through blocks, in an order that lets paths meet before they go on. */
#include "check/flow/internal.h"

enum {
    APART = 10,        /* states kept apart at a block while they differ in nothing that matters */
    APART_LOOP = 3,    /* the same at a loop's head */
    MOST = 48,         /* states kept apart at all */
    WIDEN_AFTER = 4,   /* joins at one block after which numbers are given up */
    MOST_VISITS = 600, /* of one block: beyond, the function is too complex */
    MUCH = 64 << 20,   /* bytes of states after which the dead ones are thrown away */
};

/* --- entry --- */

static bool mentions_release(const struct mir_function *fn) {
    for (size_t b = 0; b < fn->block_count; b++)
        for (size_t i = 0; i < fn->blocks[b].stmt_count; i++) {
            const struct mir_callee *c = fn->blocks[b].stmts[i].callee;
            for (size_t k = 0; c && k < c->contract->fact_count; k++)
                if (c->contract->facts[k]->kind == CW_FACT_RELEASES)
                    return true;
        }
    return false;
}

static void enter_param(struct fl *f, const struct mir_var *p) {
    const struct cw_contract *k = f->fn->self->contract;
    const struct cw_param_contract *pc =
        (size_t)p->param < k->scope.param_count ? &k->params[p->param] : NULL;
    struct fl_region r = {FL_VAR, p->id, 0, p};
    fl_sym sym;
    struct fl_value *v;
    if (p->type->kind == MIR_RECORD)
        return;
    sym = fl_fresh(f->states, f->s, p->type);
    v = fl_v(f, sym);
    v->label = p->name;
    v->origin = p->span;
    v->origin_name = p->name;
    v->origin_is_param = true;
    v->strict_maybe = false; /* a pointer parameter that says nothing is never null: strict callers
                                are held to that */
    if (p->type->kind == MIR_POINTER && pc) {
        v->not_zero = pc->null_pre == CW_NULL_NEVER;
        /* What a role calls optional (a callback's context) is what the driver itself gave. */
        v->maybe_null = pc->null_pre == CW_NULL_MAYBE && !f->fn->role.len;
        v->strict_maybe = pc->null_pre == CW_NULL_MAYBE;
    }
    fl_store(f->states, f->s, r, sym);
    /* Existing drivers lend a role's typedef to helpers that are not registered anywhere. */
    if (!f->strict && f->fn->role.len && f->fn->self->only_direct)
        return;
    if (pc && (pc->owned || (pc->consumes && pc->consumes->outcome == CW_ON_ANY))) {
        const struct cw_fact *fact = pc->owned ? pc->owned : pc->consumes;
        fl_own(f, sym, fact->word, p->span, p->name);
        fl_v(f, sym)->origin_is_param = true;
        if (pc->owned && cw_str_eq(fact->word, CW_STR("irp")))
            f->irp_param = p;
    }
    if (pc && pc->restores_irql) {
        fl_v(f, sym)->has_irql = true;
        fl_v(f, sym)->irql_low = 0;
        fl_v(f, sym)->irql_high = 2;
    }
}

static void enter(struct fl *f) {
    f->s = cw_new(f->states, struct fl_state);
    f->at = f->fn->span;
    cw_vec_push(f->states, &f->s->values, (struct fl_value){0});
    for (size_t i = 0; i < f->fn->param_count; i++)
        enter_param(f, f->fn->params[i]);
    fl_irql_entry(f);
    for (size_t i = 0; i < f->fn->self->contract->fact_count; i++) {
        const struct cw_fact *fact = f->fn->self->contract->facts[i];
        struct fl_frame fr = {f, f->fn->self, NULL, 0, 0};
        fl_sym args[32] = {0};
        if (fact->kind != CW_FACT_HELD)
            continue;
        for (size_t k = 0; k < f->fn->param_count && k < 32; k++) {
            args[k] = fl_load(f->s, (struct fl_region){FL_VAR, f->fn->params[k]->id, 0, NULL});
            if (!args[k])
                args[k] = fl_fresh(f->states, f->s, f->fn->params[k]->type);
        }
        fr.args = args;
        fr.count = f->fn->param_count < 32 ? f->fn->param_count : 32;
        fl_locks_enter(&fr, fact);
    }
}

/* --- meeting --- */

static void drop_dead(struct fl *f, struct fl_state *s, uint32_t block) {
    for (size_t i = 0; i < s->cells.len;) {
        struct fl_cell *c = &s->cells.items[i];
        const struct fl_value *v = &s->values.items[c->value];
        bool keeps = v->own == FL_OWNED || v->unchecked ||
                     s->values.items[fl_base(s, c->value)].own == FL_OWNED;
        bool temp = c->root == FL_VAR && c->id < f->fn->var_count &&
                    f->fn->vars[c->id]->storage == MIR_TEMP;
        /* From one turn of a loop to the next, flags do change. */
        bool flag = f->fn->blocks[block].is_loop_head && !f->strict && v->kind == FL_FRESH &&
                    v->type && v->type->kind == MIR_INT &&
                    (c->root == FL_TARGET || c->id >= f->fn->var_count);
        if (flag) {
            *c = s->cells.items[--s->cells.len];
            continue;
        }
        if (c->root == FL_VAR && !fl_is_live(f, block, c->id) && (temp || !keeps))
            *c = s->cells.items[--s->cells.len];
        else
            i++;
    }
}

static struct fl_arrival *same_signature(struct fl_seen *seen, uint64_t signature, bool any) {
    for (size_t i = 0; i < seen->arrivals.len; i++)
        if (seen->arrivals.items[i].state &&
            (any || seen->arrivals.items[i].signature == signature))
            return &seen->arrivals.items[i];
    return NULL;
}

static bool has_hash(const struct fl_seen *seen, uint64_t hash) {
    for (size_t i = 0; i < seen->arrivals.len; i++)
        if (seen->arrivals.items[i].hash == hash)
            return true;
    return false;
}

static void wait(struct fl *f, struct fl_seen *seen, size_t at) {
    if (!seen->arrivals.items[at].waiting)
        cw_vec_push(f->arena, &seen->queue, at);
    seen->arrivals.items[at].waiting = true;
}

/* How many states are kept apart: fewer when each is large. */
static size_t limit(size_t most, const struct fl_state *s) {
    size_t size = s->values.len + s->cells.len;
    return size > 400 ? most / 6 + 1 : size > 150 ? most / 3 + 1 : most;
}

/* A state arrives at a block: it goes on unless the same, or more, has gone on before. */
static void arrive(struct fl *f, struct fl_state *s, uint32_t block) {
    struct fl_seen *seen = &f->seen[block];
    const struct mir_block *b = &f->fn->blocks[block];
    struct fl_arrival *slot = NULL;
    struct fl_state *c;
    if (s->trace && s->trace->index > 400)
        s->trace = NULL;
    drop_dead(f, s, block);
    c = fl_canonical(f->states, s);
    if (has_hash(seen, c->hash))
        return;
    if (seen->visits > MOST_VISITS) {
        f->stats->coarsened = true;
        return;
    }
    if (seen->arrivals.len >= (b->is_loop_head ? APART_LOOP : limit(APART, c)))
        slot = same_signature(seen, c->signature, false);
    if (!slot && seen->queue.len >= limit(MOST, c)) {
        f->stats->coarsened = true;
        slot = same_signature(seen, 0, true);
    }
    if (!slot) {
        cw_vec_push(f->arena, &seen->arrivals,
                    (struct fl_arrival){c->hash, c->signature, c, false});
        wait(f, seen, seen->arrivals.len - 1);
        return;
    }
    c = fl_join(f->states, slot->state, c, ++seen->joins > WIDEN_AFTER);
    if (has_hash(seen, c->hash))
        return;
    slot->hash = c->hash;
    slot->signature = c->signature;
    slot->state = c;
    wait(f, seen, (size_t)(slot - seen->arrivals.items));
}

/* Moves the states that are still wanted to a new arena. Called between blocks, when these are all.
 */
static void clean(struct fl *f) {
    struct cw_arena *old = f->states, *fresh = cw_new(f->arena, struct cw_arena);
    for (size_t b = 0; b < f->fn->block_count; b++)
        for (size_t i = 0; i < f->seen[b].arrivals.len; i++) {
            struct fl_arrival *a = &f->seen[b].arrivals.items[i];
            if (a->state)
                a->state = fl_copy(fresh, a->state);
        }
    cw_arena_release(old);
    f->states = fresh;
    f->cleaned = fresh->total;
}

/* The next state to run, of the first block in order that has one. */
static bool next_visit(struct fl *f, size_t *at, struct fl_visit *ret_visit) {
    for (; *at < f->fn->order_count; ++*at) {
        uint32_t block = f->fn->order[*at];
        struct fl_seen *seen = &f->seen[block];
        struct fl_arrival *a;
        if (!seen->queue.len)
            continue;
        a = &seen->arrivals.items[cw_vec_pop(&seen->queue)];
        a->waiting = false;
        seen->visits++;
        if (f->states->total > 2 * f->cleaned + MUCH)
            clean(f);
        *ret_visit = (struct fl_visit){.state = a->state, .block = block};
        if (f->fn->blocks[block].is_loop_head)
            ret_visit->state = fl_copy(f->states, a->state);
        else
            a->state = NULL;
        return true;
    }
    return false;
}

/* --- one block --- */

static cw_str source_text(struct fl *f, struct cw_span span) {
    struct cw_source *source = cw_source_get(f->unit->sources, span.file);
    return source ? cw_str_slice(source->text, span.start, span.end) : (cw_str){0};
}

static void note_branch(struct fl *f, const struct mir_expr *condition, struct cw_span span,
                        bool truth) {
    cw_str text = source_text(f, span);
    bool pointer = condition->type->kind == MIR_POINTER;
    if (!text.len || text.len > 60 || cw_str_find_char(text, '\n') != CW_NPOS)
        fl_trace(f, span, truth ? CW_STR("when this is true") : CW_STR("when this is false"));
    else if (pointer && mir_is_place(condition))
        fl_trace(f, span,
                 cw_strf(f->arena, "when `%" CW_FMT "` is %s", CW_ARG(text),
                         truth ? "not null" : "null"));
    else
        fl_trace(
            f, span,
            cw_strf(f->arena, "when `%" CW_FMT "` is %s", CW_ARG(text), truth ? "true" : "false"));
}

static void branch(struct fl *f, const struct mir_end *end) {
    struct fl_state *other;
    fl_sym v;
    f->using = true;
    v = fl_eval(f, end->value);
    f->using = false;
    if (!f->s)
        return;
    fl_v(f, v)->unchecked = false;
    other = fl_copy(f->states, f->s);
    if (fl_assume(f, v, true)) {
        note_branch(f, end->value, end->span, true);
        arrive(f, f->s, end->targets[0]);
    }
    f->s = other;
    if (fl_assume(f, v, false)) {
        note_branch(f, end->value, end->span, false);
        arrive(f, f->s, end->targets[1]);
    }
    f->s = NULL;
}

static void note_case(struct fl *f, const struct mir_end *end, size_t i) {
    cw_str text = source_text(f, end->span);
    if (!text.len || text.len > 60)
        return;
    if (i == end->case_count)
        fl_trace(f, end->span,
                 cw_strf(f->arena, "when `%" CW_FMT "` is none of the cases", CW_ARG(text)));
    else
        fl_trace(f, end->span,
                 cw_strf(f->arena, "when `%" CW_FMT "` is %lld (0x%llx)", CW_ARG(text),
                         (long long)end->low[i], (unsigned long long)(uint32_t)end->low[i]));
}

static void switch_end(struct fl *f, const struct mir_end *end) {
    struct fl_state *rest;
    fl_sym v;
    bool feasible = true;
    f->using = true;
    v = fl_eval(f, end->value);
    f->using = false;
    if (!f->s)
        return;
    fl_v(f, v)->unchecked = false;
    rest = f->s;
    for (size_t i = 0; i < end->case_count; i++) {
        f->s = fl_copy(f->states, rest);
        if (fl_assume_range(f, v, end->low[i], end->high[i])) {
            note_case(f, end, i);
            arrive(f, f->s, end->targets[i]);
        }
    }
    f->s = rest;
    for (size_t i = 0; i < end->case_count && feasible; i++)
        if (end->low[i] == end->high[i]) {
            const struct mir_type *t = end->value->type;
            fl_sym k = fl_const(f->states, f->s, end->low[i], t);
            fl_sym ne = fl_op(f->states, f->s, MIR_NE, v, k, t);
            feasible = fl_assume(f, ne, true);
        }
    if (feasible) {
        note_case(f, end, end->case_count);
        arrive(f, f->s, end->targets[end->case_count]);
    }
    f->s = NULL;
}

static void check_status(struct fl *f, fl_sym value) {
    enum { PENDING = 0x103 };
    struct flow_event ev;
    int64_t status, irp_status;
    if (!f->irp_param || !value || !fl_is_constant(f->s, value, &status) ||
        !cw_str_eq(f->fn->self->result->name, CW_STR("NTSTATUS")))
        return;
    if (f->s->irp_pended.file && status != PENDING) {
        ev = fl_event(f, FLOW_PENDING, FLOW_DEFINITE);
        ev.second = f->s->irp_pended;
        ev.value = status;
        fl_emit(f, &ev);
    } else if (!f->s->irp_pended.file && status == PENDING && f->s->irp_done.file) {
        ev = fl_event(f, FLOW_PENDING, FLOW_DEFINITE);
        ev.second = f->s->irp_done;
        ev.value = status;
        ev.is_return = true; /* the other way round: pending said, IRP completed */
        fl_emit(f, &ev);
    } else if (f->s->irp_done.file && f->s->last_irp_status &&
               fl_is_constant(f->s, f->s->last_irp_status, &irp_status) && irp_status != status &&
               !f->s->irp_pended.file) {
        ev = fl_event(f, FLOW_STATUS_DIFFERS, FLOW_DEFINITE);
        ev.second = f->s->irp_done;
        ev.value = status;
        ev.other_value = irp_status;
        fl_emit(f, &ev);
    }
}

static void return_end(struct fl *f, const struct mir_end *end) {
    fl_sym v = 0;
    if (end->value) {
        f->using = true;
        v = fl_eval(f, end->value);
        f->using = false;
        if (!f->s)
            return;
        if (end->value->type->kind == MIR_RECORD && mir_is_place(end->value)) {
            struct fl_region r = fl_region_of(f, end->value);
            if (!f->s)
                return;
            fl_use_record(f, r, true);
        }
    }
    if (!end->value && f->fn->self->result->kind != MIR_VOID) {
        struct flow_event ev = fl_event(f, FLOW_UNINITIALISED, FLOW_DEFINITE);
        ev.is_return = true;
        fl_emit(f, &ev);
    }
    if (v && end->value->type->kind == MIR_POINTER && !fl_is_null(f->s, v))
        fl_check_alive(f, v, end->value);
    check_status(f, v);
    fl_at_return(f, v);
    fl_locks_exit(f);
    fl_irql_exit(f);
    f->s = NULL;
}

static void run_end(struct fl *f, const struct mir_end *end) {
    f->stmt = NULL;
    f->at = end->span;
    f->unsafe = end->unsafe;
    switch (end->kind) {
    case MIR_GOTO:
        arrive(f, f->s, end->targets[0]);
        break;
    case MIR_BRANCH:
        branch(f, end);
        break;
    case MIR_SWITCH:
        switch_end(f, end);
        break;
    case MIR_RETURN:
        return_end(f, end);
        break;
    case MIR_STOP:
    case MIR_UNWIND: /* what an exception leaves behind is its raiser's to answer for */
        break;
    }
}

static bool touches_memory(const struct mir_expr *e) {
    if (!e)
        return false;
    if (e->kind == MIR_DEREF || (e->kind == MIR_INDEX && e->a->kind != MIR_ADDRESS))
        return true;
    return touches_memory(e->a) || touches_memory(e->b);
}

static void declare(struct fl *f, const struct mir_var *var) {
    struct fl_region r = {FL_VAR, var->id, 0, var};
    fl_sym v;
    fl_losing(f, r, false);
    fl_forget(f, r);
    if (var->type->kind != MIR_INT && var->type->kind != MIR_POINTER &&
        var->type->kind != MIR_FLOAT)
        return;
    v = fl_fresh(f->states, f->s, var->type);
    fl_v(f, v)->uninit = true;
    fl_v(f, v)->origin = var->span;
    fl_store(f->states, f->s, r, v);
}

static void run_stmt(struct fl *f, const struct mir_stmt *s) {
    fl_sym v = 0;
    switch (s->kind) {
    case MIR_ASSIGN: {
        bool record = s->place->type->kind == MIR_RECORD || s->place->type->kind == MIR_ARRAY;
        bool copy = record && mir_is_place(s->value);
        f->using = !mir_is_place(s->value) && s->value->kind != MIR_CAST;
        v = copy ? 0 : fl_eval(f, s->value);
        f->using = false;
        if (f->s)
            fl_assign(f, s->place, v, s->value);
        break;
    }
    case MIR_CALL:
        fl_call(f, s);
        break;
    case MIR_EVAL:
        f->using = true;
        (void)fl_eval(f, s->value);
        f->using = false;
        break;
    case MIR_DECLARE:
        declare(f, s->var);
        break;
    case MIR_SCOPE_END: {
        struct fl_region r = {FL_VAR, s->var->id, 0, s->var};
        fl_losing(f, r, true);
        fl_forget(f, r);
        break;
    }
    case MIR_UNKNOWN_STMT: {
        struct flow_event ev = fl_event(f, FLOW_UNKNOWN, FLOW_POSSIBLE);
        ev.subject = s->text;
        fl_emit(f, &ev);
        fl_forget_heap(f);
        break;
    }
    }
}

static void run_block(struct fl *f, struct fl_visit visit) {
    const struct mir_block *b = &f->fn->blocks[visit.block];
    CW_VEC(struct fl_visit) local = {0};
    cw_vec_push(f->arena, &local, visit);
    f->block = visit.block;
    while (local.len) {
        struct fl_visit v = cw_vec_pop(&local);
        f->s = v.state;
        for (size_t i = v.stmt; i < b->stmt_count && f->s; i++) {
            const struct mir_stmt *s = &b->stmts[i];
            f->stmt = s;
            f->at = s->span;
            f->unsafe = s->unsafe;
            f->stats->steps++;
            if (b->handler != MIR_NO_BLOCK &&
                (fl_may_raise(f, s) ||
                 (s->kind != MIR_CALL && (touches_memory(s->value) || touches_memory(s->place)))))
                arrive(f, fl_copy(f->states, f->s), b->handler);
            run_stmt(f, s);
            while (f->forked.len) {
                struct fl_visit fork = cw_vec_pop(&f->forked);
                fork.block = visit.block;
                fork.stmt = i + 1;
                cw_vec_push(f->arena, &local, fork);
            }
        }
        if (f->s)
            run_end(f, &b->end);
    }
}

void flow_run(struct cw_arena *arena, const struct mir_unit *unit, const struct mir_function *fn,
              bool strict, struct flow_sink *sink, struct flow_stats *ret_stats) {
    struct fl f = {.arena = arena,
                   .unit = unit,
                   .fn = fn,
                   .strict = strict,
                   .sink = sink,
                   .stats = ret_stats,
                   .paths = {.arena = arena}};
    struct fl_visit visit;
    size_t at = 0;
    f.states = cw_new(arena, struct cw_arena);
    *ret_stats = (struct flow_stats){0};
    cw_vec_push(arena, &f.paths.items, (struct fl_path_info){0});
    f.seen = cw_new_array(arena, struct fl_seen, fn->block_count);
    fl_liveness(&f);
    f.releases_locks = mentions_release(fn);
    enter(&f);
    for (size_t i = 0; i < fn->scoped_in_try.len; i++) {
        struct flow_event ev = fl_event(&f, FLOW_SCOPE_SKIPPED, FLOW_DEFINITE);
        ev.span = fn->scoped_in_try.items[i];
        fl_emit(&f, &ev);
    }
    arrive(&f, f.s, 0);
    while (next_visit(&f, &at, &visit)) {
        run_block(&f, visit);
        for (size_t i = 0; i < at; i++) /* a loop has sent something back */
            if (f.seen[fn->order[i]].queue.len)
                at = i;
    }
    cw_arena_release(f.states);
    if (ret_stats->coarsened) {
        struct flow_event ev;
        f.s = NULL;
        f.at = fn->span;
        f.unsafe = 0;
        ev = fl_event(&f, FLOW_TOO_COMPLEX, FLOW_POSSIBLE);
        sink->event(sink, &ev);
    }
}
