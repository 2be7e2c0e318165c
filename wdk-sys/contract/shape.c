/*
 * Words put together from parts: `_In_reads_bytes_opt_`, `_Outptr_result_maybenull_z_`,
 * `_Post_writable_byte_size_`, `_Ret_writes_to_`, `_Field_size_part_`, and the older lower-case
 * `__in_bcount_opt`. A word is split at its underscores; the first part says what kind of word it
 * is, the others are properties that mean the same in all of them.
 */
#include "wdk-sys/contract/read.h"

enum head {
    HEAD_NONE,
    HEAD_IN,
    HEAD_OUT,
    HEAD_INOUT,
    HEAD_OUTPTR,
    HEAD_RET,
    HEAD_FIELD,
    HEAD_PRE,
    HEAD_POST,
    HEAD_PREPOST,
    HEAD_FORMAT,
};

/* Properties, as bits. The comment says in which of the words each is found. */
enum {
    P_OPT = 1 << 0,       /* the pointer itself may be null */
    P_MAYBENULL = 1 << 1, /* the value or the result may be null */
    P_NOTNULL = 1 << 2,
    P_NULL = 1 << 3,
    P_Z = 1 << 4, /* ends in a NUL */
    P_ZZ = 1 << 5,
    P_VALID = 1 << 6,
    P_INVALID = 1 << 7,
    P_EXTENT = 1 << 8,       /* reads, writes, updates, count, cap, size, buffer */
    P_BYTES = 1 << 9,        /* the extent is in bytes */
    P_TO = 1 << 10,          /* a second argument: the part with values */
    P_ALL = 1 << 11,         /* all of it has values */
    P_END_POINTER = 1 << 12, /* the extent is given by its end */
    P_NULL_ON_FAILURE = 1 << 13,
    P_RANGE = 1 << 14,
    P_READABLE = 1 << 15,
    P_WRITABLE = 1 << 16,
    P_SATISFIES = 1 << 17,
    P_EQUAL = 1 << 18,
    P_DEREF = 1 << 19, /* before the head: speaks of what is pointed to */
    P_DEREF_OPT = 1 << 20,
    P_OR_Z = 1 << 21, /* the extent, or up to a NUL if that comes first */
    P_READONLY = 1 << 23,
    P_LITERAL = 1 << 24,
    P_NOTLITERAL = 1 << 25,
    P_SILENT = 1 << 22, /* a part that says nothing new: `result`, `c`, `x` */
};

struct shape {
    enum head head;
    unsigned props;
    const char *format; /* printf, scanf */
};

static enum head head_named(cw_str part, unsigned *ret_props) {
    static const struct {
        const char *part;
        enum head head;
        unsigned props;
    } heads[] = {
        {"In", HEAD_IN, 0},
        {"in", HEAD_IN, 0},
        {"Out", HEAD_OUT, 0},
        {"out", HEAD_OUT, 0},
        {"Inout", HEAD_INOUT, 0},
        {"inout", HEAD_INOUT, 0},
        {"Outptr", HEAD_OUTPTR, 0},
        {"Outref", HEAD_OUTPTR, 0},
        {"Ret", HEAD_RET, 0},
        {"ret", HEAD_RET, 0},
        {"Field", HEAD_FIELD, 0},
        {"field", HEAD_FIELD, 0},
        {"Pre", HEAD_PRE, 0},
        {"pre", HEAD_PRE, 0},
        {"Post", HEAD_POST, 0},
        {"post", HEAD_POST, 0},
        {"Prepost", HEAD_PREPOST, 0},
        {"prepost", HEAD_PREPOST, 0},
        {"Printf", HEAD_FORMAT, 0},
        {"Scanf", HEAD_FORMAT, 0},
        {"notnull", HEAD_PRE, P_NOTNULL},
        {"range", HEAD_PRE, P_RANGE},
        {"Readable", HEAD_PRE, P_EXTENT | P_READABLE},
        {"Writable", HEAD_PRE, P_EXTENT | P_WRITABLE},
        {"bcount", HEAD_PRE, P_EXTENT | P_BYTES},
        {"ecount", HEAD_PRE, P_EXTENT},
        {"xcount", HEAD_PRE, P_EXTENT},
        {"byte", HEAD_PRE, P_BYTES},
        {"elem", HEAD_PRE, 0},
        {"struct", HEAD_FIELD, 0},
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (cw_str_eq(part, cw_str_of(heads[i].part))) {
            *ret_props |= heads[i].props;
            return heads[i].head;
        }
    return HEAD_NONE;
}

static unsigned property_named(cw_str part) {
    static const struct {
        const char *part;
        unsigned props;
    } properties[] = {
        {"opt", P_OPT},
        {"maybenull", P_MAYBENULL},
        {"notnull", P_NOTNULL},
        {"null", P_NULL},
        {"z", P_Z},
        {"zz", P_ZZ},
        {"nz", P_SILENT},
        {"valid", P_VALID},
        {"invalid", P_INVALID},
        {"reads", P_EXTENT | P_READABLE},
        {"writes", P_EXTENT | P_WRITABLE},
        {"updates", P_EXTENT | P_READABLE | P_WRITABLE},
        {"buffer", P_EXTENT},
        {"bytebuffer", P_EXTENT | P_BYTES},
        {"count", P_EXTENT | P_READABLE},
        {"ecount", P_EXTENT | P_READABLE},
        {"bytecount", P_EXTENT | P_BYTES | P_READABLE},
        {"bcount", P_EXTENT | P_BYTES | P_READABLE},
        {"cap", P_EXTENT | P_WRITABLE},
        {"bytecap", P_EXTENT | P_BYTES | P_WRITABLE},
        {"size", P_EXTENT},
        {"bytes", P_BYTES},
        {"byte", P_BYTES},
        {"to", P_TO},
        {"part", P_TO},
        {"all", P_ALL},
        {"full", P_ALL},
        {"ptr", P_END_POINTER},
        {"or", P_OR_Z},
        {"nullonfailure", P_NULL_ON_FAILURE},
        {"range", P_RANGE},
        {"readable", P_READABLE},
        {"writable", P_WRITABLE},
        {"satisfies", P_SATISFIES},
        {"equal", P_EQUAL},
        {"readableTo", P_EXTENT | P_READABLE},
        {"writableTo", P_EXTENT | P_WRITABLE},
        {"elements", P_EXTENT},
        {"xcount", P_EXTENT},
        {"capcount", P_EXTENT | P_ALL},
        {"bytecapcount", P_EXTENT | P_BYTES | P_ALL},
        {"post", P_TO},
        {"readonly", P_READONLY},
        {"ro", P_READONLY},
        {"const", P_READONLY},
        {"literal", P_LITERAL},
        {"notliteral", P_NOTLITERAL},
        {"writeonly", P_SILENT},
        {"result", P_SILENT},
        {"c", P_SILENT},
        {"x", P_SILENT},
    };
    for (size_t i = 0; i < sizeof properties / sizeof *properties; i++)
        if (cw_str_eq(part, cw_str_of(properties[i].part)))
            return properties[i].props;
    return 0;
}

static bool is_part(cw_str part, const char *spelling) {
    return cw_str_eq(part, cw_str_of(spelling));
}

/* What comes before the head: `_Deref_out_range_`, `__deref_opt_out`, `_COM_Outptr_`. */
static bool read_before_head(struct shape *shape, cw_str part) {
    if (is_part(part, "Deref") || is_part(part, "deref"))
        shape->props |= P_DEREF;
    else if (is_part(part, "opt") && (shape->props & P_DEREF))
        shape->props |= P_DEREF_OPT;
    else if (is_part(part, "COM"))
        shape->props |= P_NULL_ON_FAILURE;
    else
        return false;
    return true;
}

static bool read_format_part(struct shape *shape, cw_str head, cw_str part) {
    shape->format = is_part(head, "Printf") ? "printf" : "scanf";
    return is_part(part, "format") || is_part(part, "string") || is_part(part, "s") ||
           is_part(part, "params");
}

/*
 * Splits the word. `to` after an extent given by `reads` or `writes` has a second argument, unless
 * `ptr` follows (`_In_reads_to_ptr_`); in `_Pre_equal_to_` it is part of `equal`.
 */
static bool read_parts(cw_str name, struct shape *shape) {
    bool upper = name.len > 2 && name.ptr[0] == '_' && name.ptr[1] != '_';
    if (upper && name.ptr[name.len - 1] != '_')
        return false;
    cw_str head = {0}, part,
           rest = upper ? cw_str_slice(name, 1, name.len - 1) : cw_str_from(name, 2);
    if (!upper && !cw_str_starts(name, CW_STR("__")))
        return false;
    while (cw_str_split(&rest, '_', &part)) {
        if (shape->head == HEAD_NONE) {
            head = part;
            shape->head = head_named(part, &shape->props);
            if (shape->head == HEAD_NONE && !read_before_head(shape, part))
                return false;
        } else if (shape->head == HEAD_FORMAT) {
            if (!read_format_part(shape, head, part))
                return false;
        } else {
            unsigned props = property_named(part);
            if (props == 0)
                return false;
            shape->props |= props;
        }
    }
    if (shape->props & (P_END_POINTER | P_EQUAL))
        shape->props &= ~(unsigned)P_TO;
    if ((shape->props & P_OR_Z) && (shape->props & P_Z))
        shape->props &= ~(unsigned)P_Z;
    /* `_Post_ptr_invalid_`: here `ptr` only says that it is a pointer. */
    if (shape->props & P_INVALID)
        shape->props &= ~(unsigned)P_END_POINTER;
    return shape->head != HEAD_NONE;
}

/* ---- From parts to facts ---- */

struct emitter {
    struct cw_reader *r;
    const struct cw_word *word;
    const struct cw_context *context;
    struct shape shape;
};

static bool has(const struct emitter *m, unsigned props) { return (m->shape.props & props) != 0; }

static struct cw_place deeper(struct cw_place place, unsigned by) {
    place.deref += by;
    return place;
}

static void emit(const struct emitter *m, enum cw_fact_kind kind, enum cw_phase phase,
                 struct cw_place place) {
    cw_emit_fact(m->r, cw_fact_of(m->context, kind, phase, place));
}

/* CAPACITY or INITIALIZED from argument `index`. */
static void emit_extent(const struct emitter *m, enum cw_fact_kind kind, enum cw_phase phase,
                        struct cw_place place, size_t index) {
    struct cw_fact fact = cw_fact_of(m->context, kind, phase, place);
    fact.arg = cw_read_expr(m->r, m->word->args[index], m->context);
    if (fact.arg == NULL)
        return;
    fact.unit = has(m, P_END_POINTER) ? CW_END_POINTER : has(m, P_BYTES) ? CW_BYTES : CW_ELEMENTS;
    if (has(m, P_OR_Z))
        fact.word = CW_STR("z");
    cw_emit_fact(m->r, fact);
}

/* `_In_range_(0, 7)` and `_In_range_(<=, Length)`. */
static void emit_range(const struct emitter *m, enum cw_phase phase, struct cw_place place) {
    static const char *const operators[] = {"<", "<=", ">", ">=", "==", "!="};
    struct cw_fact fact = cw_fact_of(m->context, CW_FACT_RANGE, phase, place);
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (is_part(m->word->args[0], operators[i]))
            fact.word = m->word->args[0];
    if (fact.word.len == 0) {
        fact.arg = cw_read_expr(m->r, m->word->args[0], m->context);
        if (fact.arg == NULL)
            return;
    }
    fact.arg2 = cw_read_expr(m->r, m->word->args[1], m->context);
    if (fact.arg2 != NULL)
        cw_emit_fact(m->r, fact);
}

static void emit_termination(const struct emitter *m, enum cw_phase phase, struct cw_place place) {
    if (has(m, P_Z))
        emit(m, CW_FACT_Z_TERMINATED, phase, place);
    if (has(m, P_ZZ))
        emit(m, CW_FACT_ZZ_TERMINATED, phase, place);
}

/* The extent of a buffer a parameter points to, as reads, writes and updates say it. */
static void emit_buffer(const struct emitter *m, struct cw_place place) {
    bool in = m->shape.head != HEAD_OUT, out = m->shape.head != HEAD_IN;
    if (!has(m, P_EXTENT))
        return;
    emit_extent(m, CW_FACT_CAPACITY, CW_PRE, place, 0);
    if (in)
        emit_extent(m, CW_FACT_INITIALIZED, CW_PRE, place, 0);
    if (out && has(m, P_TO))
        emit_extent(m, CW_FACT_INITIALIZED, CW_POST, place, 1);
    else if (out && (has(m, P_ALL) || in))
        emit_extent(m, CW_FACT_INITIALIZED, CW_POST, place, 0);
}

static void emit_in_out(const struct emitter *m, struct cw_place place) {
    bool in = m->shape.head != HEAD_OUT, out = m->shape.head != HEAD_IN;
    if (has(m, P_RANGE)) {
        if (in)
            emit_range(m, CW_PRE, place);
        if (out)
            emit_range(m, CW_POST, has(m, P_DEREF) ? place : deeper(place, 1));
        return;
    }
    emit(m, has(m, P_OPT) ? CW_FACT_MAYBE_NULL : CW_FACT_NOT_NULL, CW_PRE, place);
    if (in)
        emit(m, CW_FACT_IN, CW_PRE, out ? deeper(place, 1) : place);
    if (out)
        emit(m, CW_FACT_OUT, CW_POST, deeper(place, 1));
    emit_buffer(m, place);
    emit_termination(m, in ? CW_PRE : CW_POST, place);
    if (in && out)
        emit_termination(m, CW_POST, place);
}

/* A pointer that receives a pointer; the extent is that of what the received one points to. */
static void emit_outptr(const struct emitter *m, struct cw_place place) {
    struct cw_place result = deeper(place, 1);
    emit(m, has(m, P_OPT) ? CW_FACT_MAYBE_NULL : CW_FACT_NOT_NULL, CW_PRE, place);
    emit(m, CW_FACT_OUT, CW_POST, result);
    emit(m, has(m, P_MAYBENULL) ? CW_FACT_MAYBE_NULL : CW_FACT_NOT_NULL, CW_POST, result);
    if (has(m, P_NULL_ON_FAILURE)) {
        struct cw_fact fact = cw_fact_of(m->context, CW_FACT_IS_NULL, CW_POST, result);
        fact.outcome = CW_ON_FAILURE;
        cw_emit_fact(m->r, fact);
    }
    if (has(m, P_EXTENT)) {
        emit_extent(m, CW_FACT_CAPACITY, CW_POST, result, 0);
        emit_extent(m, CW_FACT_INITIALIZED, CW_POST, result, has(m, P_TO) ? 1 : 0);
    }
    emit_termination(m, CW_POST, result);
}

/* `__deref_out_opt` and `_Deref_opt_out_` are an Outptr in older words. */
static void emit_deref_out(struct emitter *m, struct cw_place place) {
    unsigned props = m->shape.props;
    m->shape.props &= ~(unsigned)(P_OPT | P_MAYBENULL);
    m->shape.props |= (props & P_DEREF_OPT ? P_OPT : 0u) | (props & P_OPT ? P_MAYBENULL : 0u);
    if (m->shape.head == HEAD_INOUT)
        emit(m, CW_FACT_IN, CW_PRE, deeper(place, 1));
    emit_outptr(m, place);
}

static void emit_nullness(const struct emitter *m, enum cw_phase phase, struct cw_place place) {
    static const struct {
        unsigned prop;
        enum cw_fact_kind kind;
    } table[] = {
        {P_MAYBENULL | P_OPT, CW_FACT_MAYBE_NULL},
        {P_NOTNULL, CW_FACT_NOT_NULL},
        {P_NULL, CW_FACT_IS_NULL},
        {P_VALID, CW_FACT_VALID},
        {P_INVALID, CW_FACT_NOT_VALID},
        {P_LITERAL, CW_FACT_CONSTANT},
        {P_NOTLITERAL, CW_FACT_NOT_CONSTANT},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (has(m, table[i].prop))
            emit(m, table[i].kind, phase, place);
    if (has(m, P_READONLY))
        emit(m, CW_FACT_UNCHANGED, CW_POST, deeper(place, 1));
}

static void emit_return(const struct emitter *m) {
    struct cw_place result = cw_value_place(m->context);
    if (has(m, P_RANGE)) {
        emit_range(m, CW_POST, result);
        return;
    }
    /* A result that is said to be text or a buffer is there, unless it says it may be null. */
    if (!has(m, P_MAYBENULL | P_OPT | P_NOTNULL | P_NULL) && has(m, P_Z | P_EXTENT))
        emit(m, CW_FACT_NOT_NULL, CW_POST, result);
    emit_nullness(m, CW_POST, result);
    if (has(m, P_EXTENT)) {
        emit_extent(m, CW_FACT_CAPACITY, CW_POST, result, 0);
        if (has(m, P_TO) || has(m, P_READABLE))
            emit_extent(m, CW_FACT_INITIALIZED, CW_POST, result, has(m, P_TO) ? 1 : 0);
    }
    emit_termination(m, CW_POST, result);
}

static void emit_field(const struct emitter *m, struct cw_place place) {
    if (has(m, P_RANGE)) {
        emit_range(m, CW_PRE, place);
        return;
    }
    if (has(m, P_OPT))
        emit(m, CW_FACT_MAYBE_NULL, CW_PRE, place);
    if (has(m, P_EXTENT)) {
        emit_extent(m, CW_FACT_CAPACITY, CW_PRE, place, 0);
        if (has(m, P_TO | P_ALL))
            emit_extent(m, CW_FACT_INITIALIZED, CW_PRE, place, has(m, P_TO) ? 1 : 0);
    }
    emit_termination(m, CW_PRE, place);
}

static void emit_state(const struct emitter *m, enum cw_phase phase, struct cw_place place) {
    if (has(m, P_SATISFIES | P_EQUAL)) {
        enum cw_fact_kind kind = has(m, P_EQUAL) ? CW_FACT_EQUAL_TO : CW_FACT_SATISFIES;
        struct cw_fact fact = cw_fact_of(m->context, kind, phase, place);
        fact.arg = cw_read_expr(m->r, m->word->args[0], m->context);
        if (fact.arg != NULL)
            cw_emit_fact(m->r, fact);
        return;
    }
    if (has(m, P_RANGE)) {
        emit_range(m, phase, place);
        return;
    }
    emit_nullness(m, phase, place);
    if (has(m, P_EXTENT)) {
        emit_extent(m, CW_FACT_CAPACITY, phase, place, 0);
        if (has(m, P_READABLE))
            emit_extent(m, CW_FACT_INITIALIZED, phase, place, 0);
    }
    emit_termination(m, phase, place);
}

static size_t expected_args(const struct shape *shape) {
    if (shape->props & P_RANGE)
        return 2;
    if (shape->props & (P_SATISFIES | P_EQUAL))
        return 1;
    if (shape->props & P_EXTENT)
        return shape->props & P_TO ? 2 : 1;
    return 0;
}

static void emit_by_head(struct emitter *m) {
    struct cw_place place = cw_value_place(m->context);
    struct cw_place spoken_of = deeper(place, has(m, P_DEREF) ? 1 : 0);
    switch (m->shape.head) {
    case HEAD_IN:
        emit_in_out(m, spoken_of);
        break;
    case HEAD_OUT:
    case HEAD_INOUT:
        if (has(m, P_DEREF) && !has(m, P_RANGE))
            emit_deref_out(m, place);
        else
            emit_in_out(m, spoken_of);
        break;
    case HEAD_OUTPTR:
        emit_outptr(m, place);
        break;
    case HEAD_RET:
        emit_return(m);
        break;
    case HEAD_FIELD:
        emit_field(m, spoken_of);
        break;
    case HEAD_PRE:
        emit_state(m, CW_PRE, spoken_of);
        break;
    case HEAD_POST:
        emit_state(m, CW_POST, spoken_of);
        break;
    case HEAD_PREPOST:
        emit_state(m, CW_PRE, spoken_of);
        emit_state(m, CW_POST, spoken_of);
        break;
    case HEAD_FORMAT:
    case HEAD_NONE:
        break;
    }
}

bool cw_read_shape(struct cw_reader *r, const struct cw_word *word,
                   const struct cw_context *context) {
    struct emitter m = {.r = r, .word = word, .context = context};
    if (!read_parts(word->name, &m.shape))
        return false;
    if (m.shape.head == HEAD_FORMAT) {
        struct cw_fact fact = cw_fact_of(context, CW_FACT_FORMAT_STRING, CW_PRE, context->place);
        fact.word = cw_str_of(m.shape.format);
        cw_emit_fact(r, fact);
        return true;
    }
    size_t args = expected_args(&m.shape);
    if (cw_expect_args(r, word, args, args))
        emit_by_head(&m);
    return true;
}
