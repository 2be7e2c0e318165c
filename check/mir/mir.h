/* The checker's own intermediate form: a control-flow graph per function.
 *
 * The front end makes it, flow/ and rules/ read it; nothing here knows libclang. Expressions are
 * trees without side effects; everything that acts (assignment, call) is a statement of its own, in
 * the order of C's evaluation. `&&`, `||`, `?:`, loops, switch, goto, SEH and scoped cleanup are
 * blocks and edges. What the front end did not understand is UNKNOWN, never left out.
 *
 * `__finally` bodies are copied to each way out of their `__try` (normal, goto, return, exception),
 * so a path through the graph is a path through the program. A block inside a `__try` names the
 * block to which an exception goes; each of its statements may take that edge.
 *
 * A unit owns everything in its arena; all of it is immutable once lowered. */
#ifndef CHECK_MIR_MIR_H
#define CHECK_MIR_MIR_H

#include "base/map.h"
#include "base/source.h"
#include "base/str.h"
#include "base/vec.h"
#include "wdk-sys/contract/contract.h"

/* --- types: as much as the flow needs --- */

enum mir_type_kind {
    MIR_VOID,
    MIR_INT, /* integers, enums, _Bool */
    MIR_FLOAT,
    MIR_POINTER,
    MIR_ARRAY,
    MIR_RECORD,
    MIR_FUNCTION_TYPE,
    MIR_OTHER_TYPE,
};

struct mir_type {
    enum mir_type_kind kind;
    unsigned bits;    /* INT: width */
    bool is_unsigned; /* INT */
    bool is_const;    /* this type is const-qualified; for a pointer look at target->is_const */
    cw_str name;      /* as written in the source: NTSTATUS, PIRP, struct x * */
    const struct mir_type *target; /* POINTER, ARRAY */
    int64_t count;                 /* ARRAY: elements, -1 when not constant */
    cw_str record;                 /* RECORD: tag or typedef name */
    bool is_opaque; /* RECORD: a handle's target, never defined or never meant to be looked into */
};

/* --- variables and callees --- */

enum mir_storage { MIR_LOCAL, MIR_PARAM, MIR_TEMP, MIR_STATIC, MIR_GLOBAL };

struct mir_var {
    uint32_t id; /* index into its function's vars, or into the unit's globals */
    enum mir_storage storage;
    cw_str name; /* temporaries: empty */
    const struct mir_type *type;
    struct cw_span span; /* of the declaration */
    int param;           /* PARAM: index */
    bool address_taken;  /* its address goes somewhere */
    bool has_constant;   /* STATIC/GLOBAL const or never written in the unit, scalar: its value */
    int64_t constant;
    bool is_volatile;
    const struct cw_contract *contract; /* annotations on the variable itself; may be NULL */
};

struct mir_callee {
    cw_str name;
    struct cw_span span;                /* of the declaration; zero when nowhere */
    const struct cw_contract *contract; /* never NULL */
    const struct mir_type *result;
    const struct mir_type *const *params;
    size_t param_count;
    bool variadic, no_return;
    bool is_platform;  /* declared in a platform header: a true contract */
    bool has_body;     /* defined in this unit */
    bool has_constant; /* its body is no more than `return constant;` */
    int64_t constant;
    bool only_direct; /* every use in the unit is a direct call, and there is one */
    bool only_called; /* the same, and it is static: there are no other uses */
    signed char seen_low,
        seen_high;  /* the flow's: IRQLs of the calls met so far; low > high: none */
    bool pageable;  /* its body is in a PAGE section or says PAGED_CODE() */
    bool annotated; /* some contract word was on it */
};

/* --- expressions: no side effects --- */

enum mir_expr_kind {
    MIR_CONST,   /* number; a null pointer constant is 0 of pointer type */
    MIR_STRING,  /* string literal */
    MIR_FUNC,    /* a function designator: callee */
    MIR_VAR,     /* place: var */
    MIR_FIELD,   /* place: a.name (a is a place; p->x is FIELD(DEREF p)) */
    MIR_DEREF,   /* place: *a */
    MIR_INDEX,   /* place: a[b]; a is a pointer value or, for arrays, the address of its start */
    MIR_ADDRESS, /* &a, a a place */
    MIR_UNARY,   /* op a */
    MIR_BINARY,  /* a op b; no && and || */
    MIR_CAST,    /* (type)a, explicit or implicit where it changes representation */
    MIR_UNKNOWN_EXPR, /* text says what it was; kids are evaluated */
};

enum mir_op {
    MIR_ADD,
    MIR_SUB,
    MIR_MUL,
    MIR_DIV,
    MIR_REM,
    MIR_SHL,
    MIR_SHR,
    MIR_AND,
    MIR_OR,
    MIR_XOR,
    MIR_EQ,
    MIR_NE,
    MIR_LT,
    MIR_LE,
    MIR_GT,
    MIR_GE,
    MIR_NEG,
    MIR_COMPLEMENT,
    MIR_NOT,
};

struct mir_expr {
    enum mir_expr_kind kind;
    enum mir_op op;
    cw_str slot;      /* FIELD: where it lies: the name, or one for all pointers of a union */
    bool never_null;  /* FIELD: declared _Notnull_ */
    bool is_explicit; /* CAST: written by the programmer */
    const struct mir_type *type;
    struct cw_span span;
    int64_t number;
    cw_str name; /* FIELD; UNKNOWN_EXPR: what it was */
    const struct mir_var *var;
    const struct mir_callee *callee;
    const struct mir_expr *a, *b;
    const struct mir_expr *const *kids; /* UNKNOWN_EXPR */
    size_t kid_count;
};

static inline bool mir_is_place(const struct mir_expr *e) {
    return e->kind == MIR_VAR || e->kind == MIR_FIELD || e->kind == MIR_DEREF ||
           e->kind == MIR_INDEX;
}

/* --- statements --- */

enum mir_stmt_kind {
    MIR_ASSIGN,    /* place = value */
    MIR_CALL,      /* [place =] callee(args) */
    MIR_EVAL,      /* value is computed and dropped */
    MIR_DECLARE,   /* var comes into scope, without value */
    MIR_SCOPE_END, /* var goes out of scope */
    MIR_UNKNOWN_STMT,
};

struct mir_stmt {
    enum mir_stmt_kind kind;
    struct cw_span span;
    uint32_t unsafe; /* index + 1 of the unsafe block it is in; 0: none */
    const struct mir_expr *place;
    const struct mir_expr *value; /* ASSIGN, EVAL; CALL: called expression when callee is NULL */
    const struct mir_callee *callee;
    const struct mir_expr *const *args;
    size_t arg_count;
    const struct mir_var *var;
    cw_str shown;      /* CALL: the function or macro as the source names it */
    bool is_init;      /* ASSIGN: initialiser in the declaration of a variable */
    bool is_void_cast; /* CALL, EVAL: (void) was written before it */
    bool is_cleanup;   /* CALL: made by a scoped cleanup */
    cw_str text;       /* UNKNOWN_STMT: what it was */
};

/* --- blocks --- */

#define MIR_NO_BLOCK UINT32_MAX

enum mir_end_kind {
    MIR_GOTO,   /* to targets[0] */
    MIR_BRANCH, /* value != 0 ? targets[0] : targets[1] */
    MIR_SWITCH, /* case i (low[i] <= value <= high[i]): targets[i]; else targets[case_count] */
    MIR_RETURN, /* value may be NULL */
    MIR_STOP,   /* does not go on: after a call that does not return */
    MIR_UNWIND, /* an exception leaves the function */
};

struct mir_end {
    enum mir_end_kind kind;
    struct cw_span span;
    const struct mir_expr *value;
    uint32_t *targets;
    size_t target_count;
    int64_t *low, *high;
    size_t case_count;
    uint32_t unsafe;
};

struct mir_block {
    uint32_t id;
    struct mir_stmt *stmts;
    size_t stmt_count;
    struct mir_end end;
    uint32_t handler; /* where an exception in here goes; MIR_NO_BLOCK: out of the function */
    bool is_loop_head;
    bool is_handler; /* entered by an exception */
};

/* --- functions and units --- */

enum mir_section { MIR_SECTION_NONE, MIR_SECTION_PAGE, MIR_SECTION_INIT };

struct mir_function {
    cw_str name;
    struct cw_span span;           /* of the name */
    struct cw_span body_end;       /* of the closing brace */
    const struct mir_callee *self; /* its own contract, roles included */
    cw_str role;                   /* EVT_WDF_IO_QUEUE_IO_READ ...; empty */
    bool is_static;
    enum mir_section section;  /* from alloc_text, code_seg */
    struct cw_span paged_code; /* of PAGED_CODE(), zero when the body has none */
    struct mir_var **vars;
    size_t var_count;
    struct mir_var **params; /* views into vars */
    size_t param_count;
    struct mir_block *blocks; /* blocks[0] is the entry */
    size_t block_count;
    uint32_t *order; /* reachable blocks in reverse post-order */
    size_t order_count;
    size_t unknown_count;
    CW_VEC(struct cw_span) scoped_in_try; /* variables with a cleanup that an exception skips */
};

struct mir_unsafe {
    struct cw_span span; /* of the whole block */
    struct cw_span head; /* of unsafe("...") */
    cw_str reason;       /* empty: none was given, which is an error in strict files */
    size_t lines;
};

struct mir_unit {
    struct cw_arena *arena;
    struct cw_sources *sources;
    cw_str path;
    bool strict;
    CW_VEC(struct mir_function *) functions;
    struct cw_map constants; /* names in contracts -> int64_t; NULL: not an enumerator */
    CW_VEC(struct mir_unsafe) unsafes;
    CW_VEC(struct mir_var *) globals;
    size_t lines;
};

/* Successor i of a block, the exception edge not counted; false when there are no more. */
bool mir_successor(const struct mir_block *block, size_t i, uint32_t *ret_id);

/* Fills order, is_loop_head and drops blocks nothing leads to from the order. */
void mir_finish(struct cw_arena *arena, struct mir_function *function);

/* Text for golden tests and for people. */
void mir_dump(struct cw_buf *out, const struct mir_function *function);
void mir_expr_text(struct cw_buf *out, const struct mir_expr *e);
const char *mir_op_text(enum mir_op op);

#endif
