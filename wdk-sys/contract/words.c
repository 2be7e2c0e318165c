/*
 * The words of words.def: tables of what each states, and how their arguments are read.
 */
#include "wdk-sys/contract/read.h"

enum form {
    FORM_NONE,
    FORM_LEVEL,
    FORM_EXPR,
    FORM_TWO,
    FORM_WORD,
    FORM_NAMED,
    FORM_KIND,
    FORM_LOCK,
    FORM_LOCK_X,
    FORM_LOCK_S,
    FORM_RESOURCE,
    FORM_MAYBE_TEXT,
};

enum where { WHERE_CALL, WHERE_HERE, WHERE_VALUE, WHERE_TARGET };

struct word_rule {
    const char *spelling;
    enum form form;
    enum cw_fact_kind fact;
    enum cw_phase phase;
    enum where where;
    enum cw_outcome outcome;
};

static const struct word_rule rules[] = {
#define CW_WORD(spelling, form, fact, phase, where, outcome)                                       \
    {spelling, FORM_##form, CW_FACT_##fact, CW_##phase, WHERE_##where, CW_ON_##outcome},
#define CW_RESOURCE(spelling, fact, phase, resource)
#define CW_SILENT(spelling)
#include "wdk-sys/contract/words.def"
#undef CW_WORD
#undef CW_RESOURCE
#undef CW_SILENT
};

static const struct {
    const char *spelling;
    enum cw_fact_kind fact;
    enum cw_phase phase;
    const char *resource;
} resources[] = {
#define CW_WORD(spelling, form, fact, phase, where, outcome)
#define CW_RESOURCE(spelling, fact, phase, resource)                                               \
    {spelling, CW_FACT_##fact, CW_##phase, resource},
#define CW_SILENT(spelling)
#include "wdk-sys/contract/words.def"
#undef CW_WORD
#undef CW_RESOURCE
#undef CW_SILENT
};

static const char *const silent_words[] = {
#define CW_WORD(spelling, form, fact, phase, where, outcome)
#define CW_RESOURCE(spelling, fact, phase, resource)
#define CW_SILENT(spelling) spelling,
#include "wdk-sys/contract/words.def"
#undef CW_WORD
#undef CW_RESOURCE
#undef CW_SILENT
};

static struct cw_place place_for(enum where where, const struct cw_context *context) {
    struct cw_place place = context->place;
    switch (where) {
    case WHERE_CALL:
        if (place.kind == CW_PLACE_SELF)
            return place;
        return (struct cw_place){.kind = CW_PLACE_FUNCTION, .param = -1};
    case WHERE_HERE:
        return place;
    case WHERE_VALUE:
        return cw_value_place(context);
    case WHERE_TARGET:
        /* A parameter is passed by value: what the callee gives through it is what it points to. */
        if (place.kind == CW_PLACE_PARAM && place.deref == 0)
            place.deref = 1;
        return cw_value_place(&(struct cw_context){.place = place});
    }
    return place;
}

static bool is_lower_limit(enum cw_fact_kind kind) {
    return kind == CW_FACT_IRQL_MIN || kind == CW_FACT_IRQL_FUNCTION_MIN ||
           kind == CW_FACT_IRQL_RAISES;
}

/* DIRQL as a whole operand has no value of its own; in `DIRQL - 1` it stays unknown. */
static int level_of(const struct cw_expr *e, bool lower_limit) {
    if (e->kind == CW_EXPR_NAME)
        return cw_irql_level(e->name, !lower_limit);
    cw_value v = cw_expr_eval(e, NULL, NULL);
    return v.known && v.bits <= 15 ? (int)v.bits : -1;
}

static bool is_known_nullness(const struct cw_fact *fact) {
    switch (fact->kind) {
    case CW_FACT_NOT_NULL:
    case CW_FACT_MAYBE_NULL:
    case CW_FACT_IS_NULL:
    case CW_FACT_VALID:
    case CW_FACT_NOT_VALID:
    case CW_FACT_Z_TERMINATED:
    case CW_FACT_ZZ_TERMINATED:
        return true;
    default:
        return false;
    }
}

static void read_kind(struct cw_reader *r, const struct cw_word *word, struct cw_fact *fact) {
    fact->word = word->args[0];
    if (!cw_obligation_known(word->args[0]))
        cw_report(r, CW_PROBLEM_UNKNOWN_WORD, word->args[0],
                  cw_strf(r->contract->arena, "`%" CW_FMT "` is not a kind of obligation",
                          CW_ARG(word->args[0])));
}

/* The lock a resource word names: the annotated place, or for the call a global of that name. */
static const struct cw_expr *annotated_lock(struct cw_reader *r, const struct cw_context *context,
                                            cw_str text) {
    if (context->place.kind == CW_PLACE_FUNCTION)
        return NULL;
    return cw_current_place(r, &context->place, text);
}

static bool read_resource(struct cw_reader *r, const struct cw_word *word,
                          const struct cw_context *context, struct cw_fact *fact) {
    if (!cw_expect_args(r, word, 1, 2))
        return false;
    fact->word = word->args[0];
    if (word->arg_count == 1) {
        fact->arg = annotated_lock(r, context, word->name);
        return true;
    }
    fact->arg = cw_read_expr(r, word->args[1], context);
    return fact->arg != NULL;
}

/* Fills in what the arguments say. False when they could not be read. */
static bool read_arguments(struct cw_reader *r, const struct cw_word *word,
                           const struct cw_context *context, const struct word_rule *rule,
                           struct cw_fact *fact) {
    switch (rule->form) {
    case FORM_NONE:
        return cw_expect_args(r, word, 0, 0);
    case FORM_LEVEL:
        if (!cw_expect_args(r, word, 1, 1))
            return false;
        fact->arg = cw_read_expr(r, word->args[0], context);
        if (fact->arg != NULL)
            fact->level = level_of(fact->arg, is_lower_limit(rule->fact));
        return fact->arg != NULL;
    case FORM_EXPR:
        if (!cw_expect_args(r, word, 1, 1))
            return false;
        fact->arg = cw_read_expr(r, word->args[0], context);
        return fact->arg != NULL;
    case FORM_TWO:
        if (!cw_expect_args(r, word, 2, 2))
            return false;
        fact->arg = cw_read_expr(r, word->args[0], context);
        fact->arg2 = cw_read_expr(r, word->args[1], context);
        return fact->arg != NULL && fact->arg2 != NULL;
    case FORM_WORD:
        fact->word = word->args[0];
        return cw_expect_args(r, word, 1, 1);
    case FORM_NAMED:
        if (!cw_expect_args(r, word, 2, 2))
            return false;
        fact->word = word->args[0];
        fact->arg = cw_read_expr(r, word->args[1], context);
        return fact->arg != NULL;
    case FORM_KIND:
        if (!cw_expect_args(r, word, 1, 1))
            return false;
        read_kind(r, word, fact);
        return true;
    case FORM_LOCK:
    case FORM_LOCK_X:
    case FORM_LOCK_S:
        if (!cw_expect_args(r, word, 1, 1))
            return false;
        fact->mode = rule->form == FORM_LOCK_X   ? CW_LOCK_EXCLUSIVE
                     : rule->form == FORM_LOCK_S ? CW_LOCK_SHARED
                                                 : CW_LOCK_ANY;
        fact->arg = cw_read_expr(r, word->args[0], context);
        return fact->arg != NULL;
    case FORM_RESOURCE:
        return read_resource(r, word, context, fact);
    case FORM_MAYBE_TEXT:
        fact->word = cw_args_from(word, 0);
        return true;
    }
    return false;
}

static void read_plain_word(struct cw_reader *r, const struct cw_word *word,
                            const struct cw_context *context, const struct word_rule *rule) {
    struct cw_fact fact =
        cw_fact_of(context, rule->fact, rule->phase, place_for(rule->where, context));
    if (!context->outcome_set)
        fact.outcome = rule->outcome;
    /* `_Notnull_` alone speaks of a result on return and of a parameter on entry. */
    if (is_known_nullness(&fact) && !context->phase_set && fact.place.kind == CW_PLACE_RETURN)
        fact.phase = CW_POST;
    if (!read_arguments(r, word, context, rule, &fact))
        return;
    if (fact.kind == CW_FACT_CAPACITY)
        fact.unit = CW_BYTES;
    /* A lock taken "nonreentrantly" is taken, and must not be held already. */
    if (fact.kind == CW_FACT_NONREENTRANT) {
        struct cw_fact taken = fact;
        taken.kind = CW_FACT_ACQUIRES;
        cw_emit_fact(r, taken);
    }
    cw_emit_fact(r, fact);
}

static bool is_silent(cw_str name) {
    for (size_t i = 0; i < sizeof silent_words / sizeof *silent_words; i++)
        if (cw_str_eq(name, cw_str_of(silent_words[i])))
            return true;
    return false;
}

static bool read_shared_resource(struct cw_reader *r, const struct cw_word *word,
                                 const struct cw_context *context) {
    for (size_t i = 0; i < sizeof resources / sizeof *resources; i++) {
        if (!cw_str_eq(word->name, cw_str_of(resources[i].spelling)))
            continue;
        struct cw_fact fact = cw_fact_of(context, resources[i].fact, resources[i].phase,
                                         (struct cw_place){.kind = CW_PLACE_FUNCTION, .param = -1});
        fact.word = cw_str_of(resources[i].resource);
        if (cw_expect_args(r, word, 0, 0))
            cw_emit_fact(r, fact);
        return true;
    }
    return false;
}

bool cw_read_listed(struct cw_reader *r, const struct cw_word *word,
                    const struct cw_context *context) {
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (cw_str_eq(word->name, cw_str_of(rules[i].spelling))) {
            read_plain_word(r, word, context, &rules[i]);
            return true;
        }
    }
    return read_shared_resource(r, word, context) || is_silent(word->name);
}
