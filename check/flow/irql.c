/* The IRQL along a path: an interval, narrowed by calls and tests, moved by raises and restores. */
#include "check/flow/internal.h"

enum { APC = 1, DISPATCH = 2, HIGH = 15 };

static void narrow(signed char *low, signed char *high, const struct cw_fact *fact) {
    signed char level = (signed char)fact->level;
    if (fact->level < 0)
        return;
    if ((fact->kind == CW_FACT_IRQL_MAX || fact->kind == CW_FACT_IRQL_IS) && level < *high)
        *high = level;
    if ((fact->kind == CW_FACT_IRQL_MIN || fact->kind == CW_FACT_IRQL_IS) && level > *low)
        *low = level;
}

static bool is_range(const struct cw_fact *fact) {
    return fact->kind == CW_FACT_IRQL_MAX || fact->kind == CW_FACT_IRQL_MIN ||
           fact->kind == CW_FACT_IRQL_IS;
}

void fl_irql_entry(struct fl *f) {
    const struct cw_contract *c = f->fn->self->contract;
    struct fl_state *s = f->s;
    bool pageable = f->fn->section == MIR_SECTION_PAGE || f->fn->paged_code.file;
    bool inferred = false;
    s->irql_low = 0;
    s->irql_high = HIGH;
    for (size_t i = 0; i < c->fact_count; i++)
        if (is_range(c->facts[i]) && !c->facts[i]->when && c->facts[i]->level >= 0) {
            narrow(&s->irql_low, &s->irql_high, c->facts[i]);
            s->irql_known = true;
        }
    if (!s->irql_known && f->fn->self->only_called &&
        f->fn->self->seen_low <= f->fn->self->seen_high) {
        inferred = true; /* a caller that was wrong has been told */
        s->irql_low = f->fn->self->seen_low;
        s->irql_high = f->fn->self->seen_high;
        s->irql_known = true;
    }
    if (pageable && s->irql_low > APC && !inferred) {
        struct flow_event ev = fl_event(f, FLOW_IRQL_ENTRY, FLOW_DEFINITE);
        ev.span = f->fn->paged_code.file ? f->fn->paged_code : f->fn->span;
        ev.irql_low = s->irql_low;
        ev.irql_high = s->irql_high;
        ev.want_high = APC;
        ev.subject = f->fn->role;
        fl_emit(f, &ev);
    } else if (pageable && s->irql_high > APC) {
        if (s->irql_low > APC)
            s->irql_low = 0;
        s->irql_high = APC;
        s->irql_known = true;
    }
    f->irql_must_return = c->irql_same || f->fn->role.len > 0;
    for (size_t i = 0; i < c->fact_count; i++)
        switch (c->facts[i]->kind) {
        case CW_FACT_IRQL_RAISES:
        case CW_FACT_IRQL_RESTORES:
        case CW_FACT_IRQL_RESTORES_GLOBAL:
            f->irql_must_return = false;
            break;
        default:
            break;
        }
    f->entry_low = s->irql_low;
    f->entry_high = s->irql_high;
    f->entry_known = s->irql_known;
}

static void call_event(struct fl *f, const struct mir_callee *callee, signed char low,
                       signed char high, enum flow_certainty certainty) {
    struct flow_event ev = fl_event(f, FLOW_IRQL_CALL, certainty);
    for (size_t i = 0; i < callee->contract->fact_count; i++)
        if (callee->contract->facts[i]->kind == CW_FACT_RELEASES)
            return; /* the acquiring call has been reported */
    ev.callee = callee;
    ev.irql_low = f->s->irql_low;
    ev.irql_high = f->s->irql_high;
    ev.want_low = low;
    ev.want_high = high;
    ev.irql_from = f->s->irql_from;
    ev.irql_from_name = f->s->irql_from_name;
    fl_emit(f, &ev);
}

void fl_irql_before(struct fl *f, const struct mir_callee *callee, const fl_sym *args,
                    size_t count) {
    const struct cw_contract *c = callee->contract;
    struct fl_frame fr = {f, callee, args, count, 0};
    signed char low = 0, high = HIGH;
    struct fl_state *s = f->s;
    if (callee->only_called) { /* its own body is checked with what its callers do */
        struct mir_callee *seen = (struct mir_callee *)(uintptr_t)callee;
        if (s->irql_low < seen->seen_low)
            seen->seen_low = s->irql_low;
        if (s->irql_high > seen->seen_high)
            seen->seen_high = s->irql_high;
    }
    for (size_t i = 0; i < c->fact_count; i++)
        if (is_range(c->facts[i]) && fl_holds(&fr, c->facts[i]->when) == FL_YES)
            narrow(&low, &high, c->facts[i]);
    if (callee->pageable && high > APC)
        high = APC;
    if (s->irql_low > high || s->irql_high < low)
        call_event(f, callee, low, high, FLOW_DEFINITE);
    else if (s->irql_high > high || s->irql_low < low)
        call_event(f, callee, low, high, FLOW_POSSIBLE);
    /* What is demanded held, or has been reported. */
    if (high < s->irql_high && high >= s->irql_low)
        s->irql_high = high;
    if (low > s->irql_low && low <= s->irql_high)
        s->irql_low = low;
}

static void forget_current(struct fl *f) {
    for (fl_sym i = 1; i < f->s->values.len; i++)
        fl_v(f, i)->is_current_irql = false;
}

static void set_irql(struct fl *f, signed char low, signed char high, cw_str by) {
    if (f->s->irql_low == low && f->s->irql_high == high)
        return;
    forget_current(f);
    f->s->irql_low = low;
    f->s->irql_high = high;
    f->s->irql_from = f->at;
    f->s->irql_from_name = by;
}

/* Where an IRQL that a lock remembers is kept: a cell below the lock that no program can name. */
static struct fl_region remembered(struct fl *f, fl_sym holder) {
    struct fl_region r = fl_target(f, holder);
    r.path = fl_path_field(&f->paths, r.path, CW_STR("@irql"));
    return r;
}

static void save(struct fl *f, struct fl_region r, signed char low, signed char high) {
    fl_sym v = fl_fresh(f->states, f->s, NULL);
    struct fl_value *value = fl_v(f, v);
    value->has_irql = true;
    value->irql_low = low;
    value->irql_high = high;
    value->low = low;
    value->high = high;
    fl_store(f->states, f->s, r, v);
}

static void restore(struct fl *f, fl_sym saved, cw_str by) {
    struct fl_value *v = saved ? fl_v(f, saved) : NULL;
    int64_t level;
    if (v && v->has_irql) {
        set_irql(f, v->irql_low, v->irql_high, by);
    } else if (v && fl_is_constant(f->s, saved, &level) && level >= 0 && level <= HIGH) {
        set_irql(f, (signed char)level, (signed char)level, by);
    } else { /* saved where we did not see it */
        set_irql(f, 0, f->entry_high > DISPATCH ? f->entry_high : DISPATCH, by);
    }
}

void fl_irql_token(struct fl *f, struct fl_region token, signed char low, signed char high) {
    token.path = fl_path_field(&f->paths, token.path, CW_STR("@irql"));
    save(f, token, low, high);
}

void fl_irql_give_back(struct fl *f, fl_sym pointer, const struct mir_callee *by) {
    struct fl_region r = remembered(f, pointer);
    fl_sym saved = fl_load(f->s, r);
    if (!saved)
        return;
    restore(f, saved, fl_shown(f, by));
    fl_forget(f, r);
}

static void moves(struct fl_frame *fr, const struct cw_fact *fact, signed char low,
                  signed char high) {
    struct fl *f = fr->f;
    cw_str by = fl_shown(f, fr->callee);
    fl_sym p;
    switch (fact->kind) {
    case CW_FACT_IRQL_RAISES: {
        int64_t level = fact->level;
        if (level < 0) {
            fl_sym v = fact->arg ? fl_contract_value(fr, fact->arg) : 0;
            if (!v || !fl_is_constant(f->s, v, &level) || level < 0 || level > HIGH)
                break;
            if (level < low) /* raising may not lower */
                call_event(f, fr->callee, 0, (signed char)level, FLOW_DEFINITE);
        }
        if (level > f->s->irql_low) /* a call that was too high already stays there */
            set_irql(f, (signed char)level, (signed char)level, by);
        break;
    }
    case CW_FACT_IRQL_SAVES:
        p = fl_place_pointer(fr, &fact->place);
        if (p && fact->place.kind == CW_PLACE_RETURN && !fact->place.deref) {
            fl_v(f, p)->has_irql = true;
            fl_v(f, p)->irql_low = low;
            fl_v(f, p)->irql_high = high;
            fl_v(f, p)->low = low;
            fl_v(f, p)->high = high;
        } else if (p && fact->place.deref) {
            save(f, fl_target(f, p), low, high);
        } else if (p) {
            save(f, remembered(f, p), low, high);
        }
        break;
    case CW_FACT_IRQL_RESTORES:
        p = fl_place_pointer(fr, &fact->place);
        if (p && fact->place.deref)
            restore(f, fl_load(f->s, fl_target(f, p)), by);
        else if (p && !fl_v(f, p)->has_irql && fl_load(f->s, remembered(f, p)))
            restore(f, fl_load(f->s, remembered(f, p)), by);
        else
            restore(f, p, by);
        break;
    case CW_FACT_IRQL_SAVES_GLOBAL:
        p = fact->arg ? fl_contract_value(fr, fact->arg) : fl_place_pointer(fr, &fact->place);
        if (p)
            save(f, remembered(f, p), low, high);
        break;
    case CW_FACT_IRQL_RESTORES_GLOBAL:
        p = fact->arg ? fl_contract_value(fr, fact->arg) : fl_place_pointer(fr, &fact->place);
        restore(f, p ? fl_load(f->s, remembered(f, p)) : 0, by);
        break;
    default:
        break;
    }
}

void fl_irql_after(struct fl *f, const struct mir_callee *callee, const fl_sym *args, size_t count,
                   fl_sym result, signed char low, signed char high) {
    const struct cw_contract *c = callee->contract;
    struct fl_frame fr = {f, callee, args, count, result};
    if (result && cw_str_eq(callee->name, CW_STR("KeGetCurrentIrql"))) {
        fl_v(f, result)->low = f->s->irql_low;
        fl_v(f, result)->high = f->s->irql_high;
        fl_v(f, result)->is_current_irql = true;
        fl_v(f, result)->has_irql = true;
        fl_v(f, result)->irql_low = f->s->irql_low;
        fl_v(f, result)->irql_high = f->s->irql_high;
    }
    for (size_t i = 0; i < c->fact_count; i++) /* saves first: they see the IRQL of entry */
        if ((c->facts[i]->kind == CW_FACT_IRQL_SAVES ||
             c->facts[i]->kind == CW_FACT_IRQL_SAVES_GLOBAL) &&
            fl_holds(&fr, c->facts[i]->when) != FL_NO)
            moves(&fr, c->facts[i], low, high);
    for (size_t i = 0; i < c->fact_count; i++)
        if ((c->facts[i]->kind == CW_FACT_IRQL_RAISES ||
             c->facts[i]->kind == CW_FACT_IRQL_RESTORES ||
             c->facts[i]->kind == CW_FACT_IRQL_RESTORES_GLOBAL) &&
            fl_holds(&fr, c->facts[i]->when) == FL_YES)
            moves(&fr, c->facts[i], low, high);
    if (f->s->irql_low > APC && low <= APC && f->fn->section == MIR_SECTION_PAGE) {
        struct flow_event ev = fl_event(f, FLOW_PAGED_RAISED, FLOW_DEFINITE);
        ev.callee = callee;
        ev.irql_low = f->s->irql_low;
        ev.irql_high = f->s->irql_high;
        fl_emit(f, &ev);
    }
}

void fl_irql_limit(struct fl *f, fl_sym level) {
    int64_t most;
    if (level && fl_is_constant(f->s, level, &most) && most >= f->s->irql_low &&
        most < f->s->irql_high) {
        f->s->irql_high = (signed char)most;
        f->s->irql_known = true;
    }
}

void fl_irql_exit(struct fl *f) {
    struct fl_state *s = f->s;
    struct flow_event ev;
    if (!f->irql_must_return && !(f->strict && !f->fn->self->contract->irql_raises))
        return;
    if (s->irql_low <= f->entry_high && s->irql_high >= f->entry_low)
        return;
    ev = fl_event(f, FLOW_IRQL_EXIT, FLOW_DEFINITE);
    ev.irql_low = s->irql_low;
    ev.irql_high = s->irql_high;
    ev.want_low = f->entry_low;
    ev.want_high = f->entry_high;
    ev.irql_from = s->irql_from;
    ev.irql_from_name = s->irql_from_name;
    fl_emit(f, &ev);
}

void fl_irql_paged_access(struct fl *f, fl_sym pointer, const struct mir_expr *subject) {
    struct fl_value *v = fl_v(f, fl_base(f->s, pointer));
    struct flow_event ev;
    if (!v->is_paged || f->s->irql_high < DISPATCH)
        return;
    ev = fl_event(f, FLOW_PAGED_ACCESS, f->s->irql_low >= DISPATCH ? FLOW_DEFINITE : FLOW_POSSIBLE);
    ev.subject = fl_text(f, subject);
    ev.origin = v->origin;
    ev.origin_name = v->origin_name;
    ev.irql_low = f->s->irql_low;
    ev.irql_high = f->s->irql_high;
    ev.irql_from = f->s->irql_from;
    ev.irql_from_name = f->s->irql_from_name;
    fl_emit(f, &ev);
    v->is_paged = false; /* said once per path */
}
