#include "wdk-sys/contract/contract.h"

#include "base/map.h"
#include "base/vec.h"
#include "wdk-sys/contract/read.h"

struct cw_contract_state {
    CW_VEC(const struct cw_fact *) facts;
    CW_VEC(struct cw_problem) problems;
    struct cw_map seen; /* target and text of every annotation read */
    /* A lone `_Pre_` or `_Deref_` waits here for the next text of the same target. */
    bool waiting;
    int waiting_target;
    struct cw_context context;
};

cw_str cw_fact_name(enum cw_fact_kind kind) {
    static const cw_str names[] = {
#define CW_FACT(id, spelling, meaning) CW_STR_INIT(spelling),
#include "wdk-sys/contract/facts.def"
#undef CW_FACT
    };
    return names[kind];
}

bool cw_obligation_known(cw_str kind) {
    static const cw_str kinds[] = {
#define CW_KIND(word, what, how) CW_STR_INIT(#word),
#include "wdk-sys/contract/kinds.def"
#undef CW_KIND
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (cw_str_eq(kind, kinds[i]))
            return true;
    return false;
}

bool cw_contract_is_text(cw_str text) {
    text = cw_str_trim(text);
    return text.len > 1 && text.ptr[0] == '_';
}

struct cw_contract *cw_contract_new(struct cw_arena *arena, const cw_str *param_names,
                                    size_t param_count) {
    struct cw_contract *c = cw_new(arena, struct cw_contract);
    cw_str *names = cw_new_array(arena, cw_str, param_count);
    c->arena = arena;
    c->params = cw_new_array(arena, struct cw_param_contract, param_count);
    for (size_t i = 0; i < param_count; i++)
        c->params[i].name = names[i] = param_names[i];
    c->scope = (struct cw_expr_scope){names, param_count};
    c->irql_min = c->irql_max = c->irql_raises = -1;
    c->state = cw_new(arena, struct cw_contract_state);
    return c;
}

/* ---- The summary ---- */

static void lower_to(int *limit, int level) {
    if (level >= 0 && (*limit < 0 || level < *limit))
        *limit = level;
}

static void raise_to(int *limit, int level) {
    if (level > *limit)
        *limit = level;
}

static bool is_entry_irql(enum cw_fact_kind kind) {
    return kind == CW_FACT_IRQL_MAX || kind == CW_FACT_IRQL_MIN || kind == CW_FACT_IRQL_IS;
}

static void sum_up_call(struct cw_contract *c, const struct cw_fact *f) {
    switch (f->kind) {
    case CW_FACT_IRQL_MAX:
        lower_to(&c->irql_max, f->level);
        break;
    case CW_FACT_IRQL_MIN:
        raise_to(&c->irql_min, f->level);
        break;
    case CW_FACT_IRQL_IS:
        lower_to(&c->irql_max, f->level);
        raise_to(&c->irql_min, f->level);
        break;
    case CW_FACT_IRQL_RAISES:
        c->irql_raises = f->level;
        break;
    case CW_FACT_IRQL_SAME:
        c->irql_same = true;
        break;
    case CW_FACT_SUCCESS:
        c->success = f->arg;
        break;
    case CW_FACT_NO_RETURN:
        c->no_return = true;
        break;
    case CW_FACT_FUNCTION_CLASS:
        c->function_class = f->word;
        break;
    default:
        break;
    }
}

static void sum_up_direction(struct cw_param_contract *p, enum cw_direction direction) {
    if (p->direction == CW_DIR_NONE || p->direction == direction)
        p->direction = direction;
    else
        p->direction = CW_DIR_INOUT;
}

static void sum_up_nullness(struct cw_param_contract *p, const struct cw_fact *f,
                            enum cw_nullness nullness) {
    bool pre = f->phase == CW_PRE;
    if (f->outcome == CW_ON_FAILURE || f->place.deref > 1)
        return;
    if (f->place.deref == 1)
        *(pre ? &p->target_null_pre : &p->target_null_post) = nullness;
    else
        *(pre ? &p->null_pre : &p->null_post) = nullness;
}

static void sum_up_place(struct cw_param_contract *p, const struct cw_fact *f) {
    switch (f->kind) {
    case CW_FACT_IN:
        sum_up_direction(p, CW_DIR_IN);
        break;
    case CW_FACT_OUT:
        sum_up_direction(p, CW_DIR_OUT);
        break;
    case CW_FACT_NOT_NULL:
        sum_up_nullness(p, f, CW_NULL_NEVER);
        break;
    case CW_FACT_MAYBE_NULL:
        sum_up_nullness(p, f, CW_NULL_MAYBE);
        break;
    case CW_FACT_IS_NULL:
        sum_up_nullness(p, f, CW_NULL_ALWAYS);
        break;
    case CW_FACT_CAPACITY:
        if (f->place.deref == 0)
            p->capacity = f;
        break;
    case CW_FACT_INITIALIZED:
        if (f->place.deref == 0 && f->phase == CW_POST)
            p->initialized = f;
        break;
    case CW_FACT_Z_TERMINATED:
        p->z_terminated |= f->place.deref == 0;
        break;
    case CW_FACT_RESERVED:
        p->reserved = true;
        break;
    case CW_FACT_IRQL_SAVES:
        p->saves_irql = true;
        break;
    case CW_FACT_IRQL_RESTORES:
        p->restores_irql = true;
        break;
    case CW_FACT_CREATES:
        p->creates = f;
        break;
    case CW_FACT_CONSUMES:
        p->consumes = f;
        break;
    case CW_FACT_OWNED:
        p->owned = f;
        break;
    case CW_FACT_PARKS:
        p->parks = f;
        break;
    case CW_FACT_ALIASES:
        p->aliases = f;
        break;
    default:
        break;
    }
}

static void sum_up(struct cw_contract *c, const struct cw_fact *f) {
    if (f->when != NULL) {
        c->has_conditional_irql |= is_entry_irql(f->kind) || f->kind == CW_FACT_IRQL_RAISES;
        return;
    }
    if (f->kind == CW_FACT_MUST_INSPECT && f->place.kind == CW_PLACE_RETURN)
        c->must_inspect = true;
    if (f->place.kind == CW_PLACE_FUNCTION)
        sum_up_call(c, f);
    else if (f->place.kind == CW_PLACE_RETURN)
        sum_up_place(&c->result, f);
    else if (f->place.kind == CW_PLACE_PARAM)
        sum_up_place(&c->params[f->place.param], f);
}

/* ---- Adding ---- */

void cw_emit_fact(struct cw_reader *r, struct cw_fact fact) {
    struct cw_contract *c = r->contract;
    struct cw_fact *kept = cw_new(c->arena, struct cw_fact);
    *kept = fact;
    kept->text = r->text;
    cw_vec_push(c->arena, &c->state->facts, kept);
    c->facts = c->state->facts.items;
    c->fact_count = c->state->facts.len;
    sum_up(c, kept);
}

void cw_report(struct cw_reader *r, enum cw_problem_kind kind, cw_str where, cw_str message) {
    struct cw_contract *c = r->contract;
    cw_vec_push(c->arena, &c->state->problems,
                (struct cw_problem){kind, r->text, (size_t)(where.ptr - r->text.ptr), message});
    c->problems = c->state->problems.items;
    c->problem_count = c->state->problems.len;
}

static struct cw_context context_for(int target) {
    struct cw_context context = {.place.param = -1};
    if (target == CW_ON_FUNCTION) {
        context.place.kind = CW_PLACE_FUNCTION;
    } else if (target == CW_ON_SELF) {
        context.place.kind = CW_PLACE_SELF;
    } else {
        context.place.kind = CW_PLACE_PARAM;
        context.place.param = target;
    }
    return context;
}

static bool same_context(const struct cw_context *a, const struct cw_context *b) {
    return a->place.kind == b->place.kind && a->place.deref == b->place.deref &&
           a->phase_set == b->phase_set && a->phase == b->phase;
}

size_t cw_contract_add(struct cw_contract *c, int target, cw_str text) {
    struct cw_contract_state *state = c->state;
    struct cw_reader r = {.contract = c, .text = text};
    size_t problems_before = c->problem_count;
    struct cw_context context = context_for(target);
    if (target >= 0 && (size_t)target >= c->scope.param_count) {
        cw_report(&r, CW_PROBLEM_MISPLACED, text, CW_STR("there is no such parameter"));
        return 1;
    }
    if (state->waiting && state->waiting_target == target)
        context = state->context;
    state->waiting = false;

    cw_str key = cw_strf(c->arena, "%d %u %d %d %" CW_FMT, target, context.place.deref,
                         context.phase_set, (int)context.phase, CW_ARG(text));
    struct cw_context start = context;
    if (cw_map_has(&state->seen, key)) {
        /* Known already; only a prefix has to be read again, for what follows it. */
        cw_str word = cw_str_trim(text);
        if (!cw_str_eq(word, CW_STR("_Pre_")) && !cw_str_eq(word, CW_STR("_Post_")) &&
            !cw_str_eq(word, CW_STR("_Deref_")) && !cw_str_eq(word, CW_STR("__deref")))
            return 0;
    }
    cw_map_set(c->arena, &state->seen, key, c);
    cw_read_annotations(&r, text, &context);
    if (!same_context(&start, &context)) {
        state->waiting = true;
        state->waiting_target = target;
        state->context = context;
    }
    return c->problem_count - problems_before;
}
