/*
 * Expressions inside annotations: conditions of _When_, sizes of buffers, places of _At_, locks.
 *
 * An expression is an immutable tree in the arena it was parsed into; it holds views of the
 * annotation text, so that text must live as long. Names are bound while parsing: `return` and
 * parameter names become their own node kinds; every other name stays a NAME, which the reader
 * looks up (a constant, an enumerator, a sibling field) when it evaluates.
 *
 * Evaluation is three-valued: what cannot be known stays unknown and `&&`, `||`, `?:` use as much
 * as they can of what is known. Arithmetic follows C on Windows: 32-bit int and long, 64-bit
 * long long, the usual arithmetic conversions. Division by zero and oversized shifts are unknown.
 */
#ifndef CONTRACT_EXPR_H
#define CONTRACT_EXPR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum cw_expr_kind {
    CW_EXPR_INT,     /* value */
    CW_EXPR_STRING,  /* name: the text between the quotes, escapes untouched */
    CW_EXPR_RETURN,  /* the function's result */
    CW_EXPR_PARAM,   /* param: index of the parameter; name: its name */
    CW_EXPR_NAME,    /* name: anything else that is spelled as one word */
    CW_EXPR_UNARY,   /* op, a */
    CW_EXPR_BINARY,  /* op, a, b */
    CW_EXPR_TERNARY, /* a ? b : c */
    CW_EXPR_MEMBER,  /* a.name, or a->name when arrow */
    CW_EXPR_INDEX,   /* a[b] */
    CW_EXPR_CALL,    /* name(args...): NT_SUCCESS(return), FlagOn(x, y), _Old_(x) ... */
    CW_EXPR_CAST,    /* (name)a; name is the type as spelled */
    CW_EXPR_SIZEOF,  /* sizeof(name); name is the type or expression as spelled */
};

enum cw_expr_op {
    CW_OP_NONE,
    /* unary */
    CW_OP_NOT,
    CW_OP_COMPLEMENT,
    CW_OP_NEGATE,
    CW_OP_PLUS,
    CW_OP_DEREF,
    CW_OP_ADDRESS,
    /* binary */
    CW_OP_MUL,
    CW_OP_DIV,
    CW_OP_MOD,
    CW_OP_ADD,
    CW_OP_SUB,
    CW_OP_SHL,
    CW_OP_SHR,
    CW_OP_LT,
    CW_OP_GT,
    CW_OP_LE,
    CW_OP_GE,
    CW_OP_EQ,
    CW_OP_NE,
    CW_OP_BIT_AND,
    CW_OP_BIT_XOR,
    CW_OP_BIT_OR,
    CW_OP_AND,
    CW_OP_OR,
};

/* A number as C has it. `known` false means any value is possible. */
typedef struct cw_value {
    bool known;
    bool is_unsigned;
    bool is_64; /* otherwise 32 bits wide; `bits` is then sign- or zero-extended */
    uint64_t bits;
} cw_value;

struct cw_expr {
    enum cw_expr_kind kind;
    enum cw_expr_op op;
    bool arrow;
    int param;
    cw_value value;
    cw_str name;
    const struct cw_expr *a, *b, *c;
    const struct cw_expr *const *args;
    size_t arg_count;
    cw_str text; /* the source text of this node */
};

/* The names an expression may refer to. Unnamed parameters are empty views. */
struct cw_expr_scope {
    const cw_str *params;
    size_t param_count;
};

/* Where and why a text could not be read. `message` is static or in the arena. */
struct cw_expr_error {
    size_t offset; /* into the text given to cw_expr_parse */
    cw_str message;
};

/*
 * Parses the whole of `text`. Returns NULL and fills *ret_error when it is not an expression;
 * *ret_error is untouched on success.
 */
const struct cw_expr *cw_expr_parse(struct cw_arena *arena, cw_str text,
                                    const struct cw_expr_scope *scope,
                                    struct cw_expr_error *ret_error);

static inline cw_value cw_value_unknown(void) { return (cw_value){0}; }
static inline cw_value cw_value_int(int32_t v) {
    return (cw_value){.known = true, .bits = (uint64_t)(int64_t)v};
}
static inline cw_value cw_value_uint(uint32_t v) {
    return (cw_value){.known = true, .is_unsigned = true, .bits = v};
}
static inline cw_value cw_value_int64(int64_t v) {
    return (cw_value){.known = true, .is_64 = true, .bits = (uint64_t)v};
}
static inline cw_value cw_value_uint64(uint64_t v) {
    return (cw_value){.known = true, .is_64 = true, .is_unsigned = true, .bits = v};
}

/*
 * What the evaluator asks its user. Called for whole access paths, outermost first: RETURN, PARAM,
 * NAME, MEMBER, INDEX, SIZEOF, unary * and &, CASTs (unknown: the cast changes nothing) and CALLs
 * it does not know itself. IRQL names, TRUE, FALSE, NULL and the NT_SUCCESS family are built in and
 * are asked for only if absent here. May be NULL: then all of these are unknown.
 */
typedef cw_value (*cw_expr_lookup)(void *data, const struct cw_expr *leaf);

cw_value cw_expr_eval(const struct cw_expr *e, cw_expr_lookup lookup, void *data);

enum cw_truth { CW_NO, CW_YES, CW_MAYBE };

/* A missing condition (NULL) is always true. */
enum cw_truth cw_expr_truth(const struct cw_expr *condition, cw_expr_lookup lookup, void *data);
enum cw_truth cw_value_truth(cw_value v);

/* The same tree with the same names; spelling of blanks and parentheses does not matter. */
bool cw_expr_equal(const struct cw_expr *a, const struct cw_expr *b);

/* Normal form: one blank round binary operators, parentheses only where needed. */
cw_str cw_expr_spell(struct cw_arena *arena, const struct cw_expr *e);

/* True when the expression mentions `return` / the parameter. */
bool cw_expr_mentions_return(const struct cw_expr *e);
bool cw_expr_mentions_param(const struct cw_expr *e, int param);

#endif
