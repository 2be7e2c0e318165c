#include "wdk-sys/contract/read.h"

enum { MAX_NESTING = 32 };

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
cw_str cw_args_from(const struct cw_word *word, size_t first) {
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
const struct cw_expr *cw_current_place(struct cw_reader *r, const struct cw_place *place,
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
        return cw_current_place(r, &context->place, slice);
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
    cw_read_annotations(r, cw_args_from(word, 1), &inner);
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
    cw_read_annotations(r, cw_args_from(word, nested), &inner);
}

static void read_outcome(struct cw_reader *r, const struct cw_word *word,
                         const struct cw_context *context, enum cw_outcome outcome) {
    struct cw_context inner = *context;
    inner.outcome = outcome;
    inner.outcome_set = true;
    cw_read_annotations(r, cw_args_from(word, 0), &inner);
}

/* __drv_in_deref(x) and so on: the phase and the depth are in the word. */
static void read_phased(struct cw_reader *r, const struct cw_word *word,
                        const struct cw_context *context, enum cw_phase phase, unsigned deref) {
    struct cw_context inner = *context;
    inner.place.deref += deref;
    inner.phase = phase;
    inner.phase_set = true;
    cw_read_annotations(r, cw_args_from(word, 0), &inner);
}

static void read_for_call(struct cw_reader *r, const struct cw_word *word,
                          const struct cw_context *context, enum cw_place_kind kind) {
    struct cw_context inner = *context;
    inner.place = (struct cw_place){.kind = kind, .param = -1};
    cw_read_annotations(r, cw_args_from(word, 0), &inner);
}

/* __drv_valueIs(==0;==1;<0): each alternative is an operator and a value; together one fact. */
static void read_value_is(struct cw_reader *r, const struct cw_word *word,
                          const struct cw_context *context) {
    struct cw_fact fact = cw_fact_of(context, CW_FACT_RANGE, CW_POST, cw_value_place(context));
    fact.word = cw_args_from(word, 0);
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
        {"__on_failure", FAILURE, 0},
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
            cw_read_annotations(r, cw_args_from(word, 0), &inner);
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
            cw_read_annotations(r, cw_args_from(word, 0), &inner);
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

static void read_word(struct cw_reader *r, const struct cw_word *word,
                      const struct cw_context *context) {
    if (read_structural(r, word, context) || cw_read_listed(r, word, context) ||
        cw_read_shape(r, word, context))
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
