#include "wdk-sys/contract/read.h"

enum { MAX_NESTING = 32 };

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

/* ---- Slices of text ---- */

static bool is_word_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static cw_str skip_blanks(cw_str s) {
    while (s.len > 0 && strchr(" \t\r\n;", s.ptr[0]) != NULL && s.ptr[0] != '\0')
        s = cw_str_from(s, 1);
    return s;
}

/* Length of the quoted text that begins at `at`, quotes included; the rest when unclosed. */
static size_t quoted_length(cw_str s, size_t at) {
    size_t i = at + 1;
    while (i < s.len && s.ptr[i] != s.ptr[at])
        i += s.ptr[i] == '\\' ? 2 : 1;
    return (i < s.len ? i + 1 : s.len) - at;
}

/*
 * Splits what follows the opening parenthesis at `s` into trimmed arguments. Returns the length up
 * to and with the closing one, or 0 when there is none or there are too many arguments.
 */
static size_t split_args(cw_str s, struct cw_word *ret_word) {
    unsigned depth = 0;
    size_t start = 0, count = 0;
    for (size_t i = 0; i < s.len;) {
        char c = s.ptr[i];
        if (c == '"' || c == '\'') {
            i += quoted_length(s, i);
            continue;
        }
        bool closes = c == ')' && depth == 0;
        if (closes || (c == ',' && depth == 0)) {
            if (count == CW_MAX_WORD_ARGS)
                return 0;
            ret_word->args[count++] = cw_str_trim(cw_str_slice(s, start, i));
            start = i + 1;
        }
        if (closes) {
            ret_word->arg_count = count == 1 && ret_word->args[0].len == 0 ? 0 : count;
            return i + 1;
        }
        depth += c == '(' || c == '[' || c == '{';
        depth -= depth > 0 && (c == ')' || c == ']' || c == '}');
        i++;
    }
    return 0;
}

/* The text from the start of one argument to the end of the last. */
static cw_str args_from(const struct cw_word *word, size_t first) {
    if (first >= word->arg_count)
        return (cw_str){0};
    cw_str last = word->args[word->arg_count - 1];
    return cw_str_n(word->args[first].ptr, (size_t)(last.ptr + last.len - word->args[first].ptr));
}

/* ---- Helpers shared with shape.c ---- */

struct cw_place cw_value_place(const struct cw_context *context) {
    struct cw_place place = context->place;
    if (place.kind == CW_PLACE_FUNCTION)
        place.kind = CW_PLACE_RETURN;
    return place;
}

bool cw_expect_args(struct cw_reader *r, const struct cw_word *word, size_t min, size_t max) {
    if (word->arg_count >= min && word->arg_count <= max)
        return true;
    struct cw_arena *arena = r->contract->arena;
    cw_str expected =
        min == max ? cw_strf(arena, "%zu", min) : cw_strf(arena, "%zu to %zu", min, max);
    cw_report(r, CW_PROBLEM_ARGUMENTS, word->name,
              cw_strf(arena, "`%" CW_FMT "` takes %" CW_FMT " argument%s, not %zu",
                      CW_ARG(word->name), CW_ARG(expected), max == 1 ? "" : "s", word->arg_count));
    return false;
}

/* `_Curr_` names what is annotated; as an expression it is that place. */
static const struct cw_expr *current_place(struct cw_reader *r, const struct cw_place *place,
                                           cw_str text) {
    struct cw_expr *e = cw_new(r->contract->arena, struct cw_expr);
    e->text = text;
    e->param = -1;
    if (place->kind == CW_PLACE_PARAM) {
        e->kind = CW_EXPR_PARAM;
        e->param = place->param;
        e->name = r->contract->scope.params[place->param];
    } else if (place->kind == CW_PLACE_EXPR) {
        *e = *place->expr;
    } else if (place->kind == CW_PLACE_SELF) {
        e->kind = CW_EXPR_NAME;
        e->name = text;
    } else {
        e->kind = CW_EXPR_RETURN;
        e->name = CW_STR("return");
    }
    const struct cw_expr *result = e;
    for (unsigned i = 0; i < place->deref; i++) {
        struct cw_expr *target = cw_new(r->contract->arena, struct cw_expr);
        *target = (struct cw_expr){
            .kind = CW_EXPR_UNARY, .op = CW_OP_DEREF, .param = -1, .a = result, .text = text};
        result = target;
    }
    return result;
}

const struct cw_expr *cw_read_expr(struct cw_reader *r, cw_str slice,
                                   const struct cw_context *context) {
    if (cw_str_eq(slice, CW_STR("_Curr_")))
        return current_place(r, &context->place, slice);
    struct cw_expr_error error;
    const struct cw_expr *e = cw_expr_parse(r->contract->arena, slice, &r->contract->scope, &error);
    if (e == NULL)
        cw_report(r, CW_PROBLEM_SYNTAX, cw_str_from(slice, error.offset), error.message);
    return e;
}

struct cw_fact cw_fact_of(const struct cw_context *context, enum cw_fact_kind kind,
                          enum cw_phase phase, struct cw_place place) {
    return (struct cw_fact){
        .kind = kind,
        .phase = context->phase_set ? context->phase : phase,
        .outcome = context->outcome,
        .place = place,
        .when = context->when,
        .level = -1,
    };
}

/* ---- Plain words ---- */

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
    return current_place(r, &context->place, text);
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
        fact->word = args_from(word, 0);
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

/* ---- Structural words ---- */

/* `a && b`, where a may be missing. */
static const struct cw_expr *both(struct cw_arena *arena, const struct cw_expr *a,
                                  const struct cw_expr *b) {
    if (a == NULL)
        return b;
    struct cw_expr *e = cw_new(arena, struct cw_expr);
    *e = (struct cw_expr){.kind = CW_EXPR_BINARY, .op = CW_OP_AND, .param = -1, .a = a, .b = b};
    e->text = cw_expr_spell(arena, e);
    return e;
}

static void read_when(struct cw_reader *r, const struct cw_word *word,
                      const struct cw_context *context) {
    if (!cw_expect_args(r, word, 2, CW_MAX_WORD_ARGS))
        return;
    const struct cw_expr *condition = cw_read_expr(r, word->args[0], context);
    if (condition == NULL)
        return;
    struct cw_context inner = *context;
    inner.when = both(r->contract->arena, context->when, condition);
    cw_read_annotations(r, args_from(word, 1), &inner);
}

static struct cw_place place_of(const struct cw_expr *e) {
    struct cw_place place = {.param = -1};
    while (e->kind == CW_EXPR_UNARY && e->op == CW_OP_DEREF) {
        place.deref++;
        e = e->a;
    }
    if (e->kind == CW_EXPR_RETURN) {
        place.kind = CW_PLACE_RETURN;
    } else if (e->kind == CW_EXPR_PARAM) {
        place.kind = CW_PLACE_PARAM;
        place.param = e->param;
    } else {
        place.kind = CW_PLACE_EXPR;
        place.expr = e;
    }
    return place;
}

/* `nested` is the index of the first annotation; _At_buffer_ has an iterator and a bound before. */
static void read_at(struct cw_reader *r, const struct cw_word *word,
                    const struct cw_context *context, size_t nested, unsigned deref) {
    if (!cw_expect_args(r, word, nested + 1, CW_MAX_WORD_ARGS))
        return;
    const struct cw_expr *e = cw_read_expr(r, word->args[0], context);
    if (e == NULL)
        return;
    struct cw_context inner = *context;
    inner.place = place_of(e);
    inner.place.deref += deref;
    cw_read_annotations(r, args_from(word, nested), &inner);
}

static void read_outcome(struct cw_reader *r, const struct cw_word *word,
                         const struct cw_context *context, enum cw_outcome outcome) {
    struct cw_context inner = *context;
    inner.outcome = outcome;
    inner.outcome_set = true;
    cw_read_annotations(r, args_from(word, 0), &inner);
}

/* __drv_in_deref(x) and so on: the phase and the depth are in the word. */
static void read_phased(struct cw_reader *r, const struct cw_word *word,
                        const struct cw_context *context, enum cw_phase phase, unsigned deref) {
    struct cw_context inner = *context;
    inner.place.deref += deref;
    inner.phase = phase;
    inner.phase_set = true;
    cw_read_annotations(r, args_from(word, 0), &inner);
}

static void read_for_call(struct cw_reader *r, const struct cw_word *word,
                          const struct cw_context *context, enum cw_place_kind kind) {
    struct cw_context inner = *context;
    inner.place = (struct cw_place){.kind = kind, .param = -1};
    cw_read_annotations(r, args_from(word, 0), &inner);
}

/* __drv_valueIs(==0;==1;<0): each alternative is an operator and a value; together one fact. */
static void read_value_is(struct cw_reader *r, const struct cw_word *word,
                          const struct cw_context *context) {
    struct cw_fact fact = cw_fact_of(context, CW_FACT_RANGE, CW_POST, cw_value_place(context));
    fact.word = args_from(word, 0);
    cw_emit_fact(r, fact);
}

static bool read_structural(struct cw_reader *r, const struct cw_word *word,
                            const struct cw_context *context) {
    static const struct {
        const char *spelling;
        enum { WHEN, AT, AT_BUFFER, GROUP, FAILURE, ALWAYS, FUN, RET, IN, OUT, DEREF, VALUE } what;
        unsigned deref;
    } table[] = {
        {"_When_", WHEN, 0},
        {"__drv_when", WHEN, 0},
        {"_At_", AT, 0},
        {"__drv_at", AT, 0},
        {"__drv_arg", AT, 0},
        {"_At_buffer_", AT_BUFFER, 1},
        {"_In_defensive_", GROUP, 0},
        {"_Out_defensive_", GROUP, 0},
        {"_Inout_defensive_", GROUP, 0},
        {"__drv_group", GROUP, 0},
        {"_Group_", GROUP, 0},
        {"__drv_and", GROUP, 0},
        {"_On_failure_", FAILURE, 0},
        {"_Always_", ALWAYS, 0},
        {"__drv_fun", FUN, 0},
        {"__drv_ret", RET, 0},
        {"__drv_pre", IN, 0},
        {"__drv_post", OUT, 0},
        {"__drv_param", GROUP, 0},
        {"__drv_in", IN, 0},
        {"__drv_in_deref", IN, 1},
        {"__drv_out", OUT, 0},
        {"__drv_out_deref", OUT, 1},
        {"__drv_deref", DEREF, 1},
        {"__drv_valueIs", VALUE, 0},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (!cw_str_eq(word->name, cw_str_of(table[i].spelling)))
            continue;
        struct cw_context inner = *context;
        switch (table[i].what) {
        case WHEN:
            read_when(r, word, context);
            break;
        case AT:
            read_at(r, word, context, 1, 0);
            break;
        case AT_BUFFER:
            read_at(r, word, context, 3, table[i].deref);
            break;
        case GROUP:
            cw_read_annotations(r, args_from(word, 0), &inner);
            break;
        case FAILURE:
            read_outcome(r, word, context, CW_ON_FAILURE);
            break;
        case ALWAYS:
            read_outcome(r, word, context, CW_ON_ANY);
            break;
        case FUN:
            read_for_call(r, word, context, CW_PLACE_FUNCTION);
            break;
        case RET:
            read_for_call(r, word, context, CW_PLACE_RETURN);
            break;
        case IN:
            read_phased(r, word, context, CW_PRE, table[i].deref);
            break;
        case OUT:
            read_phased(r, word, context, CW_POST, table[i].deref);
            break;
        case DEREF:
            inner.place.deref += table[i].deref;
            cw_read_annotations(r, args_from(word, 0), &inner);
            break;
        case VALUE:
            read_value_is(r, word, context);
            break;
        }
        return true;
    }
    return false;
}

/* ---- Words in a row ---- */

/* _Pre_, _Post_ and _Deref_ say of the next word when and at what depth it holds. */
static bool read_prefix(const struct cw_word *word, struct cw_context *context) {
    if (cw_str_eq(word->name, CW_STR("_Deref_")) || cw_str_eq(word->name, CW_STR("__deref"))) {
        context->place = cw_value_place(context);
        context->place.deref++;
        return true;
    }
    if (cw_str_eq(word->name, CW_STR("_Return_"))) {
        context->place = (struct cw_place){.kind = CW_PLACE_RETURN, .param = -1};
        return true;
    }
    bool pre = cw_str_eq(word->name, CW_STR("_Pre_"));
    if (!pre && !cw_str_eq(word->name, CW_STR("_Post_")))
        return false;
    context->phase = pre ? CW_PRE : CW_POST;
    context->phase_set = true;
    return true;
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

static void read_word(struct cw_reader *r, const struct cw_word *word,
                      const struct cw_context *context) {
    if (read_structural(r, word, context))
        return;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (cw_str_eq(word->name, cw_str_of(rules[i].spelling))) {
            read_plain_word(r, word, context, &rules[i]);
            return;
        }
    }
    if (read_shared_resource(r, word, context))
        return;
    if (is_silent(word->name) || cw_read_shape(r, word, context))
        return;
    cw_report(r, CW_PROBLEM_UNKNOWN_WORD, word->name,
              cw_strf(r->contract->arena, "`%" CW_FMT "` is not an annotation known here",
                      CW_ARG(word->name)));
}

/* Splits one word off. Length 0: there is none, and the problem is reported. */
static size_t take_word(struct cw_reader *r, cw_str s, struct cw_word *ret_word) {
    size_t len = 0;
    while (len < s.len && is_word_char(s.ptr[len]))
        len++;
    if (len == 0) {
        cw_report(r, CW_PROBLEM_SYNTAX, s, CW_STR("expected an annotation"));
        return 0;
    }
    ret_word->name = cw_str_n(s.ptr, len);
    cw_str rest = cw_str_from(s, len);
    size_t blanks = rest.len - skip_blanks(rest).len;
    rest = cw_str_from(rest, blanks);
    if (rest.len == 0 || rest.ptr[0] != '(')
        return len;
    size_t args = split_args(cw_str_from(rest, 1), ret_word);
    if (args == 0) {
        cw_report(r, CW_PROBLEM_SYNTAX, rest,
                  CW_STR("the list of arguments is not closed or too long"));
        return 0;
    }
    return len + blanks + 1 + args;
}

void cw_read_annotations(struct cw_reader *r, cw_str slice, struct cw_context *context) {
    if (r->depth == MAX_NESTING) {
        cw_report(r, CW_PROBLEM_SYNTAX, slice, CW_STR("annotations nested too deeply"));
        return;
    }
    r->depth++;
    const struct cw_context plain = *context;
    for (slice = skip_blanks(slice); slice.len > 0; slice = skip_blanks(slice)) {
        struct cw_word word = {0};
        size_t len = take_word(r, slice, &word);
        if (len == 0)
            break;
        slice = cw_str_from(slice, len);
        if (read_prefix(&word, context))
            continue;
        read_word(r, &word, context);
        *context = plain;
    }
    r->depth--;
}
