/* A call, by its contract. */
#include "check/flow/internal.h"

static bool has_fact(const struct mir_callee *c, enum cw_fact_kind kind) {
    for (size_t i = 0; i < c->contract->fact_count; i++)
        if (c->contract->facts[i]->kind == kind)
            return true;
    return false;
}

static bool name_starts(const struct mir_callee *c, const char *prefix) {
    return cw_str_starts(c->name, cw_str_of(prefix));
}

/* Calls after which an exception is to be expected. Contracts say so where they can; the rest are
 * those that touch memory the caller of the driver chose. */
bool fl_may_raise(struct fl *f, const struct mir_stmt *stmt) {
    const struct mir_callee *c = stmt->callee;
    if (stmt->kind != MIR_CALL)
        return false;
    if (!c || f->strict)
        return true;
    return has_fact(c, CW_FACT_MAY_RAISE_SEH) || has_fact(c, CW_FACT_RAISES_SEH) ||
           !c->is_platform || name_starts(c, "ProbeFor") || name_starts(c, "ExRaise") ||
           name_starts(c, "MmProbeAndLock") || name_starts(c, "RtlCopy") ||
           name_starts(c, "RtlMove") || name_starts(c, "mem") || name_starts(c, "_mem") ||
           name_starts(c, "__builtin_mem") || cw_str_find(c->name, CW_STR("WithQuota")) != CW_NPOS;
}

/* The C library's memory and string functions: they read and write, and keep nothing. */
static bool is_memory_function(const struct mir_callee *c) {
    return name_starts(c, "mem") || name_starts(c, "_mem") || name_starts(c, "__builtin_mem") ||
           name_starts(c, "str") || name_starts(c, "wcs") || name_starts(c, "Rtl");
}

static const struct cw_param_contract *param_contract(const struct mir_callee *c, size_t i) {
    return i < c->contract->scope.param_count ? &c->contract->params[i] : NULL;
}

static bool consumes_param(const struct mir_callee *c, size_t i) {
    for (size_t k = 0; k < c->contract->fact_count; k++) {
        const struct cw_fact *fact = c->contract->facts[k];
        if ((fact->kind == CW_FACT_CONSUMES || fact->kind == CW_FACT_OWNED) &&
            fact->place.kind == CW_PLACE_PARAM && fact->place.param == (int)i && !fact->place.deref)
            return true;
    }
    return false;
}

/* --- before --- */

static void check_dead(struct fl *f, const struct mir_stmt *stmt, size_t i, fl_sym arg) {
    const struct mir_callee *c = stmt->callee;
    fl_sym base = fl_base(f->s, arg);
    struct fl_value *v = fl_v(f, base);
    struct flow_event ev;
    if (v->own != FL_GONE && !(v->own == FL_MAYBE && v->gone_at.file))
        return;
    if (c && (i >= c->param_count || consumes_param(c, i)))
        return; /* a value printed, or a second release: said elsewhere */
    if (c && i < c->contract->scope.param_count &&
        cw_str_eq(c->contract->scope.params[i], CW_STR("Tag")))
        return; /* a pointer as a name: remove locks */
    if (fl_is_null(f->s, arg))
        return;
    ev = fl_event(f, FLOW_USED_AFTER, v->own == FL_GONE ? FLOW_DEFINITE : FLOW_POSSIBLE);
    ev.subject = fl_text(f, stmt->args[i]);
    if (!ev.subject.len)
        ev.subject = v->label;
    ev.obligation = v->obligation;
    ev.origin = v->origin;
    ev.origin_name = v->origin_name;
    ev.origin_is_param = v->origin_is_param;
    ev.second = v->gone_at;
    ev.second_name = v->gone_by;
    ev.callee = c;
    ev.param = (int)i;
    fl_emit(f, &ev);
    v->own = FL_ESCAPED;
    v->gone_at = (struct cw_span){0};
}

static void check_null(struct fl *f, const struct mir_stmt *stmt, size_t i, fl_sym arg) {
    const struct cw_param_contract *p = param_contract(stmt->callee, i);
    struct fl_value *v = fl_v(f, arg);
    bool is_null = fl_is_null(f->s, arg);
    struct flow_event ev;
    bool never = (p && p->null_pre == CW_NULL_NEVER) || name_starts(stmt->callee, "memcpy") ||
                 name_starts(stmt->callee, "memmove") || name_starts(stmt->callee, "memset");
    if (!p || !never || stmt->args[i]->type->kind != MIR_POINTER || fl_is_not_null(f->s, arg))
        return;
    if (i < stmt->callee->param_count && stmt->callee->params[i]->kind != MIR_POINTER)
        return;
    if (!is_null && !v->maybe_null && !v->strict_maybe)
        return;
    ev = fl_event(f, FLOW_NULL_ARG, is_null || v->maybe_null ? FLOW_DEFINITE : FLOW_POSSIBLE);
    ev.subject = fl_text(f, stmt->args[i]);
    if (!ev.subject.len)
        ev.subject = v->label;
    ev.origin = v->origin;
    ev.origin_name = v->origin_name;
    ev.origin_is_param = v->origin_is_param;
    ev.callee = stmt->callee;
    ev.param = (int)i;
    ev.is_null = is_null;
    if (stmt->args[i]->span.file && !stmt->is_cleanup)
        ev.span = stmt->args[i]->span;
    fl_emit(f, &ev);
    if (is_null)
        return;
    v->not_zero = true;
    v->maybe_null = v->strict_maybe = false;
}

/* --- what the callee may have written --- */

static bool is_pointer(const struct mir_expr *e) { return e->type->kind == MIR_POINTER; }

static bool target_is_const(const struct mir_callee *c, size_t i) {
    return i < c->param_count && c->params[i]->kind == MIR_POINTER && c->params[i]->target &&
           c->params[i]->target->is_const;
}

/* `keeps_flags`: as in fl_forget_heap, for what a function of the driver is given.
 * Obligations whose last way goes through memory that the callee wrote are the callee's business.
 */
static void let_go(struct fl *f, struct fl_region r, bool keeps_flags) {
    for (size_t i = 0; i < f->s->cells.len;) {
        struct fl_cell c = f->s->cells.items[i];
        if (c.root != r.root || c.id != r.id || !fl_path_is_below(&f->paths, c.path, r.path) ||
            cw_str_eq(f->paths.items.items[c.path].field, CW_STR("@irql"))) {
            i++;
            continue;
        }
        if (keeps_flags && c.path != r.path && fl_v(f, c.value)->kind == FL_FRESH &&
            fl_v(f, c.value)->type && fl_v(f, c.value)->type->kind == MIR_INT) {
            i++;
            continue;
        }
        fl_escape(f, c.value);
        f->s->cells.items[i] = f->s->cells.items[--f->s->cells.len];
    }
}

/* Parameters by which a callee takes a pointer for later, though no contract word says so. */
static bool keeps_argument(const struct mir_callee *c, size_t i) {
    const struct cw_param_contract *p = param_contract(c, i);
    const struct mir_type *t = i < c->param_count ? c->params[i] : NULL;
    if (is_memory_function(c) && !(p && p->aliases) && !name_starts(c, "RtlInsert"))
        return false;
    if (!p)
        return true;
    if (p->aliases)
        return true;
    if (name_starts(c, "Insert") || name_starts(c, "ExInterlockedInsert") ||
        name_starts(c, "Push") || name_starts(c, "ExInterlockedPush") ||
        name_starts(c, "IoCsqInsert") || name_starts(c, "Interlocked"))
        return true;
    return t && t->kind == MIR_POINTER && t->target && t->target->kind == MIR_VOID &&
           !t->target->is_const && !p->capacity && !p->initialized && !p->consumes;
}

static void after_argument(struct fl *f, const struct mir_stmt *stmt, size_t i, fl_sym arg) {
    const struct mir_callee *c = stmt->callee;
    const struct cw_param_contract *p = c ? param_contract(c, i) : NULL;
    bool platform = c && c->is_platform;
    bool ours = p && (p->consumes || p->owned || p->parks || (c->annotated && f->strict));
    struct fl_region r;
    if (!is_pointer(stmt->args[i]) && !fl_v(f, fl_base(f->s, arg))->obligation.len)
        return;
    if (c && c->variadic && i >= c->param_count) { /* printed, as a rule; scanned into, perhaps */
        if (fl_v(f, arg)->kind == FL_ADDRESS && fl_v(f, arg)->var)
            let_go(f, fl_target(f, arg), false);
        return;
    }
    if (stmt->is_cleanup)
        ours = false;
    if (!(platform ? !keeps_argument(c, i) || (f->strict && !(p && p->aliases))
                   : ours || (f->strict && c && c->has_body && !stmt->is_cleanup)))
        fl_escape(f, arg);
    if (fl_is_null(f->s, arg) || !is_pointer(stmt->args[i]))
        return;
    if (stmt->is_cleanup && c)
        fl_irql_give_back(f, arg, c);
    r = fl_target(f, arg);
    if (r.root == FL_TARGET && fl_v(f, r.id)->own == FL_GONE)
        return;
    if (!stmt->is_cleanup && ((p && p->direction == CW_DIR_IN) || (c && target_is_const(c, i))))
        return;
    let_go(f, r, !platform && !f->strict && r.root == FL_TARGET);
}

/* --- results --- */

static bool creates_kind(const struct mir_callee *c, cw_str *ret_kind) {
    bool found = false;
    for (size_t i = 0; i < c->contract->fact_count; i++) {
        const struct cw_fact *fact = c->contract->facts[i];
        if (fact->kind != CW_FACT_CREATES || fact->place.kind != CW_PLACE_RETURN ||
            fact->place.deref)
            continue;
        if (!found || !cw_str_eq(fact->word, CW_STR("Mem")))
            *ret_kind = fact->word;
        found = true;
    }
    return found;
}

/* Paged memory: an allocator that with these arguments may not be called above APC_LEVEL. */
static bool asks_for_paged(struct fl *f, const struct mir_callee *c, const fl_sym *args, size_t n) {
    struct fl_frame fr = {f, c, args, n, 0};
    int64_t first;
    for (size_t i = 0; i < c->contract->fact_count; i++) {
        const struct cw_fact *fact = c->contract->facts[i];
        if (fact->kind == CW_FACT_IRQL_MAX && fact->level == 1 && fact->when &&
            fl_holds(&fr, fact->when) == FL_YES)
            return true;
    }
    if (!n || !fl_is_constant(f->s, args[0], &first))
        return false;
    if (name_starts(c, "ExAllocatePool2") || name_starts(c, "ExAllocatePool3"))
        return (first & 0x100) != 0;
    if (name_starts(c, "ExAllocatePool"))
        return (first & 1) != 0;
    return false;
}

/* wdk_status: an NTSTATUS in a struct, which stands for the status itself. */
bool fl_is_status_record(const struct mir_type *type) {
    return type->kind == MIR_RECORD && cw_str_eq(type->record, CW_STR("wdk_status"));
}

static bool is_status(const struct mir_type *type) {
    return cw_str_eq(type->name, CW_STR("NTSTATUS")) || fl_is_status_record(type);
}

static const struct mir_type status_type = {
    .kind = MIR_INT, .bits = 32, .name = CW_STR_INIT("NTSTATUS")};

static void facts_of_result(struct fl *f, const struct mir_stmt *stmt, fl_sym result,
                            const fl_sym *args) {
    const struct mir_callee *c = stmt->callee;
    const struct cw_contract *k = c->contract;
    struct fl_frame fr = {f, c, args, stmt->arg_count, result};
    struct fl_value *v = fl_v(f, result);
    bool creates, may = k->result.null_post == CW_NULL_MAYBE;
    cw_str kind = {0};
    v->origin = stmt->span;
    v->origin_name = fl_shown(f, c);
    v->strict_maybe = false;
    if (k->result.null_post == CW_NULL_NEVER)
        v->not_zero = true;
    creates = creates_kind(c, &kind);
    if (creates && k->result.null_post == CW_NULL_UNSAID && fl_kind_must_end(kind))
        may = true;
    for (size_t i = 0; i < k->fact_count; i++) { /* _When_(flag, _Ret_maybenull_) */
        const struct cw_fact *fact = k->facts[i];
        if (fact->place.kind != CW_PLACE_RETURN || fact->place.deref || !fact->when)
            continue;
        if (fact->kind == CW_FACT_NOT_NULL && fl_holds(&fr, fact->when) == FL_YES) {
            may = false;
            fl_v(f, result)->not_zero = true;
        }
        if (fact->kind == CW_FACT_MAYBE_NULL && fl_holds(&fr, fact->when) == FL_YES)
            may = true;
    }
    v = fl_v(f, result);
    /* Many functions may return null in principle and never do in sound drivers. Without strictness
     * only those count whose result has to be looked at, or which allocate. */
    if (v->type && v->type->kind == MIR_POINTER && may && !v->not_zero) {
        v->strict_maybe = true;
        v->maybe_null = k->must_inspect || creates || name_starts(c, "MmGetSystemAddress") ||
                        name_starts(c, "MmMap");
    }
    if (creates) {
        fl_own(f, result, kind, stmt->span, fl_shown(f, c));
        fl_v(f, result)->is_paged = asks_for_paged(f, c, args, stmt->arg_count);
    }
    v = fl_v(f, result);
    if ((k->must_inspect || fl_is_status_record(c->result)) && !stmt->is_cleanup)
        v->unchecked = true;
    else if (is_status(c->result) && f->strict)
        v->unchecked = v->only_status = true;
}

static void dropped_result(struct fl *f, const struct mir_stmt *stmt, fl_sym result) {
    struct fl_value *v = fl_v(f, result);
    if (v->unchecked && !(stmt->is_void_cast && v->only_status)) {
        struct flow_event ev =
            fl_event(f, FLOW_UNCHECKED,
                     v->only_status || stmt->is_void_cast ? FLOW_POSSIBLE : FLOW_DEFINITE);
        ev.origin = stmt->span;
        ev.origin_name = v->origin_name;
        ev.callee = stmt->callee;
        fl_emit(f, &ev);
    }
    v->unchecked = false;
    if (v->own == FL_OWNED && fl_kind_must_end(v->obligation)) {
        struct flow_event ev = fl_event(f, FLOW_LOST, FLOW_DEFINITE);
        ev.obligation = v->obligation;
        ev.origin = stmt->span;
        ev.origin_name = v->origin_name;
        fl_emit(f, &ev);
        v->own = FL_ESCAPED;
    }
}

/* --- effects on the arguments --- */

static cw_str target_label(struct fl *f, const struct mir_expr *arg) {
    while (arg->kind == MIR_CAST)
        arg = arg->a;
    return arg->kind == MIR_ADDRESS ? fl_text(f, arg->a) : (cw_str){0};
}

static const struct mir_type *target_type(const struct mir_expr *arg) {
    while (arg->kind == MIR_CAST)
        arg = arg->a;
    if (arg->kind == MIR_ADDRESS)
        return arg->a->type;
    return arg->type->kind == MIR_POINTER && arg->type->target ? arg->type->target : arg->type;
}

static void create(struct fl *f, const struct mir_stmt *stmt, const struct cw_fact *fact,
                   const fl_sym *args) {
    int p = fact->place.param;
    struct fl_region r;
    fl_sym v;
    if (fact->place.kind != CW_PLACE_PARAM || p < 0 || (size_t)p >= stmt->arg_count ||
        fl_is_null(f->s, args[p]))
        return;
    if (!fact->place.deref) { /* a reference added to the argument itself */
        fl_v(f, fl_base(f->s, args[p]))->own = FL_ESCAPED;
        return;
    }
    r = fl_target(f, args[p]);
    v = fl_load(f->s, r);
    if (!v || fl_v(f, v)->origin.start != stmt->span.start) {
        v = fl_fresh(f->states, f->s, target_type(stmt->args[p]));
        fl_v(f, v)->not_zero = true;
        fl_v(f, v)->strict_maybe = false;
        fl_store(f->states, f->s, r, v);
    }
    if (!fl_v(f, v)->label.len)
        fl_v(f, v)->label = target_label(f, stmt->args[p]);
    fl_own(f, v, fact->word, stmt->span, fl_shown(f, stmt->callee));
    if (r.root == FL_TARGET ||
        (r.var && (r.var->storage == MIR_GLOBAL || r.var->storage == MIR_STATIC)))
        if (fl_v(f, r.root == FL_TARGET ? fl_base(f->s, r.id) : v)->own != FL_OWNED ||
            r.root != FL_TARGET)
            fl_escape(f, v);
}

static void consume(struct fl *f, const struct mir_stmt *stmt, const struct cw_fact *fact,
                    const fl_sym *args, bool sure) {
    int p = fact->place.param;
    fl_sym v;
    if (fact->place.kind != CW_PLACE_PARAM || p < 0 || (size_t)p >= stmt->arg_count)
        return;
    v = args[p];
    if (fact->place.deref) {
        v = fl_load(f->s, fl_target(f, v));
        if (!v)
            return;
    }
    fl_discharge(f, v, stmt->callee, fact->word, sure);
}

/* What a successful call leaves in *p: a pointer that is, or may be, null. */
static void out_nullness(struct fl *f, const struct mir_stmt *stmt, const fl_sym *args) {
    for (size_t i = 0; i < stmt->arg_count; i++) {
        const struct cw_param_contract *p = param_contract(stmt->callee, i);
        const struct mir_type *type;
        fl_sym v;
        if (!p || p->direction != CW_DIR_OUT || !is_pointer(stmt->args[i]) ||
            fl_is_null(f->s, args[i]))
            continue;
        type = target_type(stmt->args[i]);
        if (type->kind != MIR_POINTER && type->kind != MIR_INT)
            continue;
        v = fl_read(f, fl_target(f, args[i]), type);
        fl_v(f, v)->strict_maybe = false;
        if (!fl_v(f, v)->origin.file) {
            fl_v(f, v)->origin = stmt->span;
            fl_v(f, v)->origin_name = fl_shown(f, stmt->callee);
        }
        if (type->kind == MIR_POINTER && p->target_null_post == CW_NULL_NEVER)
            fl_v(f, v)->not_zero = true;
        if (type->kind == MIR_POINTER && p->target_null_post == CW_NULL_MAYBE)
            fl_v(f, v)->maybe_null = true;
    }
}

static bool wants_outcome(const struct cw_fact *fact, bool succeeded) {
    return fact->outcome == CW_ON_ANY ||
           fact->outcome == (succeeded ? CW_ON_SUCCESS : CW_ON_FAILURE);
}

static void effects(struct fl *f, const struct mir_stmt *stmt, const fl_sym *args, fl_sym result,
                    bool succeeded) {
    const struct cw_contract *k = stmt->callee->contract;
    struct fl_frame fr = {f, stmt->callee, args, stmt->arg_count, result};
    if (succeeded)
        out_nullness(f, stmt, args);
    for (size_t i = 0; i < k->fact_count; i++) {
        const struct cw_fact *fact = k->facts[i];
        enum fl_tri holds;
        if (fact->kind != CW_FACT_CREATES && fact->kind != CW_FACT_CONSUMES &&
            fact->kind != CW_FACT_OWNED && fact->kind != CW_FACT_PARKS)
            continue;
        if (fact->kind == CW_FACT_OWNED) { /* what the callee holds, the caller has given */
            if (!f->strict && k->function_class.len && fact->place.param >= 0 &&
                (size_t)fact->place.param < stmt->arg_count)
                fl_escape(f, args[fact->place.param]); /* a role lent to a helper */
            else
                consume(f, stmt, fact, args, true);
            continue;
        }
        if (!wants_outcome(fact, succeeded))
            continue;
        holds = fl_holds(&fr, fact->when);
        if (holds == FL_NO)
            continue;
        if (fact->kind == CW_FACT_CREATES)
            create(f, stmt, fact, args);
        else if (fact->kind == CW_FACT_CONSUMES)
            consume(f, stmt, fact, args, holds == FL_YES);
        else if (fact->place.kind == CW_PLACE_PARAM && fact->place.param >= 0 &&
                 (size_t)fact->place.param < stmt->arg_count)
            fl_park(f, args[fact->place.param]);
    }
}

/* An _Out_ parameter that is the address of one of our own scalars. */
static bool is_local_out(struct fl *f, const struct mir_stmt *stmt, size_t i, fl_sym arg) {
    const struct cw_param_contract *p = param_contract(stmt->callee, i);
    struct fl_region r;
    if (!p || p->direction != CW_DIR_OUT || !is_pointer(stmt->args[i]) || fl_is_null(f->s, arg))
        return false;
    r = fl_target(f, arg);
    return r.root == FL_VAR && !r.path && r.var->storage == MIR_LOCAL &&
           (r.var->type->kind == MIR_POINTER || r.var->type->kind == MIR_INT);
}

static bool null_on_failure(const struct mir_callee *c, size_t i) {
    for (size_t k = 0; k < c->contract->fact_count; k++) {
        const struct cw_fact *fact = c->contract->facts[k];
        if (fact->kind == CW_FACT_IS_NULL && fact->outcome == CW_ON_FAILURE &&
            fact->place.kind == CW_PLACE_PARAM && fact->place.param == (int)i &&
            fact->place.deref == 1)
            return true;
    }
    return false;
}

/* A call that fails leaves its _Out_ parameters as they were. */
static void restore_outs(struct fl *f, const struct mir_stmt *stmt, const fl_sym *args,
                         const fl_sym *before) {
    for (size_t i = 0; i < stmt->arg_count; i++) {
        struct fl_region r;
        fl_sym v;
        if (!is_local_out(f, stmt, i, args[i]))
            continue;
        r = fl_target(f, args[i]);
        if (null_on_failure(stmt->callee, i)) {
            fl_store(f->states, f->s, r, fl_const(f->states, f->s, 0, r.var->type));
            continue;
        }
        v = before[i];
        if (!v || fl_v(f, v)->uninit || fl_v(f, v)->own != FL_FREE) {
            bool uninit = v && fl_v(f, v)->uninit;
            v = fl_fresh(f->states, f->s, r.var->type);
            fl_v(f, v)->maybe_uninit = uninit;
            fl_v(f, v)->origin = stmt->span;
            fl_v(f, v)->origin_name = fl_shown(f, stmt->callee);
        }
        fl_store(f->states, f->s, r, v);
    }
}

/* Whether success and failure leave the caller with different obligations or locks, and what tells
 * them apart. */
static bool splits(struct fl *f, const struct mir_stmt *stmt, const fl_sym *args, fl_sym result,
                   fl_sym *ret_condition) {
    const struct mir_callee *c = stmt->callee;
    const struct cw_contract *k = c->contract;
    struct fl_frame fr = {f, c, args, stmt->arg_count, result};
    bool differs = false;
    if (!result)
        return false;
    for (size_t i = 0; i < k->fact_count; i++) {
        const struct cw_fact *fact = k->facts[i];
        bool locks = fact->kind == CW_FACT_ACQUIRES || fact->kind == CW_FACT_RELEASES ||
                     fact->kind == CW_FACT_IRQL_RAISES;
        if (locks && fact->when && cw_expr_mentions_return(fact->when)) {
            *ret_condition = fl_contract_value(&fr, fact->when);
            if (*ret_condition)
                return true;
        }
        if ((fact->kind == CW_FACT_CREATES || fact->kind == CW_FACT_CONSUMES) &&
            fact->place.kind == CW_PLACE_PARAM && fact->outcome != CW_ON_ANY)
            differs = true;
    }
    for (size_t i = 0; f->strict && i < stmt->arg_count; i++)
        differs |= is_local_out(f, stmt, i, args[i]); /* what it holds depends on the outcome */
    if (!differs)
        return false;
    if (k->success)
        *ret_condition = fl_contract_value(&fr, k->success);
    else if (is_status(c->result))
        *ret_condition = fl_op(f->states, f->s, MIR_GE, result,
                               fl_const(f->states, f->s, 0, &status_type), &status_type);
    else if (c->result->kind == MIR_INT || c->result->kind == MIR_POINTER)
        *ret_condition = result;
    return *ret_condition != 0;
}

static void store_result(struct fl *f, const struct mir_stmt *stmt, fl_sym result) {
    if (stmt->place && result) {
        struct fl_region r = fl_region_of(f, stmt->place);
        if (f->s && fl_is_status_record(stmt->place->type))
            r.path = fl_path_field(&f->paths, r.path, CW_STR("code"));
        if (f->s)
            fl_store(f->states, f->s, r, result);
    }
}

static void finish(struct fl *f, const struct mir_stmt *stmt, const fl_sym *args, fl_sym result,
                   bool succeeded, signed char low, signed char high) {
    effects(f, stmt, args, result, succeeded);
    if (succeeded)
        fl_locks_call(f, stmt->callee, args, stmt->arg_count, result, false);
    fl_irql_after(f, stmt->callee, args, stmt->arg_count, result, low, high);
    if (stmt->place && stmt->place->type->kind == MIR_RECORD && f->s) {
        struct fl_region r = fl_region_of(f, stmt->place);
        if (f->s && (f->s->irql_low != low || f->s->irql_high != high))
            fl_irql_token(f, r, low, high);
    }
    store_result(f, stmt, result);
}

static void unknown_callee(struct fl *f, const struct mir_stmt *stmt, const fl_sym *args) {
    fl_sym result;
    for (size_t i = 0; i < stmt->arg_count; i++)
        after_argument(f, stmt, i, args[i]);
    fl_forget_heap(f);
    if (!stmt->place)
        return;
    result = fl_fresh(f->states, f->s, stmt->place->type);
    store_result(f, stmt, result);
}

void fl_call(struct fl *f, const struct mir_stmt *stmt) {
    const struct mir_callee *c = stmt->callee;
    fl_sym *args = cw_new_array(f->arena, fl_sym, stmt->arg_count + 1);
    fl_sym *before = cw_new_array(f->arena, fl_sym, stmt->arg_count + 1);
    fl_sym result = 0, condition = 0;
    signed char low, high;
    f->using = true;
    if (stmt->value)
        (void)fl_eval(f, stmt->value);
    for (size_t i = 0; i < stmt->arg_count && f->s; i++) {
        args[i] = fl_eval(f, stmt->args[i]);
        if (f->s)
            check_dead(f, stmt, i, args[i]);
        if (f->s && c)
            check_null(f, stmt, i, args[i]);
    }
    f->using = false;
    if (!f->s)
        return;
    if (!c) {
        unknown_callee(f, stmt, args);
        return;
    }
    if (cw_str_eq(c->name, CW_STR("__cwdk_irql_limited_to"))) {
        fl_irql_limit(f, stmt->arg_count ? args[0] : 0);
        return;
    }
    if (c->has_constant) {
        store_result(f, stmt, fl_const(f->states, f->s, c->constant, c->result));
        return;
    }
    fl_irql_before(f, c, args, stmt->arg_count);
    fl_locks_call(f, c, args, stmt->arg_count, 0, true);
    low = f->s->irql_low;
    high = f->s->irql_high;
    for (size_t i = 0; i < stmt->arg_count; i++)
        if (is_local_out(f, stmt, i, args[i]))
            before[i] = fl_load(f->s, fl_target(f, args[i]));
    for (size_t i = 0; i < stmt->arg_count; i++)
        after_argument(f, stmt, i, args[i]);
    if (!c->is_platform)
        fl_forget_heap(f);
    if (c->result->kind != MIR_VOID &&
        (c->result->kind != MIR_RECORD || fl_is_status_record(c->result))) {
        result =
            fl_fresh(f->states, f->s, fl_is_status_record(c->result) ? &status_type : c->result);
        facts_of_result(f, stmt, result, args);
    }
    if (splits(f, stmt, args, result, &condition)) {
        struct fl_state *failed = fl_copy(f->states, f->s), *other;
        if (fl_assume(f, condition, true)) {
            finish(f, stmt, args, result, true, low, high);
            if (!stmt->place && f->s)
                dropped_result(f, stmt, result);
        } else {
            f->s = NULL;
        }
        other = f->s;
        f->s = failed;
        if (fl_assume(f, condition, false)) {
            restore_outs(f, stmt, args, before);
            finish(f, stmt, args, result, false, low, high);
            if (f->s && !stmt->place)
                dropped_result(f, stmt, result);
            if (f->s && other)
                cw_vec_push(f->arena, &f->forked, (struct fl_visit){.state = f->s});
        } else {
            f->s = NULL;
        }
        if (other)
            f->s = other;
        return;
    }
    finish(f, stmt, args, result, true, low, high);
    if (!stmt->place && result && f->s)
        dropped_result(f, stmt, result);
}
