/* Lowering a function body: the builder that expr.c, stmt.c and seh.c write into. */
#ifndef CHECK_FRONT_LOWER_H
#define CHECK_FRONT_LOWER_H

#include "check/front/internal.h"

struct block_build {
    CW_VEC(struct mir_stmt) stmts;
    struct mir_end end;
    bool ended;
    uint32_t handler;
    bool is_handler;
};

enum scope_kind { SCOPE_VARS, SCOPE_LOOP, SCOPE_SWITCH, SCOPE_TRY, SCOPE_FINALLY };

struct scope {
    enum scope_kind kind;
    CXCursor cursor;                /* the statement that made it */
    uint32_t break_to, continue_to; /* LOOP, SWITCH */
    uint32_t leave_to;              /* TRY, FINALLY: where __leave and the normal end go */
    CXCursor finally_body;          /* FINALLY */
    uint32_t outer_handler;         /* TRY, FINALLY */
    struct switch_build *cases;     /* SWITCH */
    CW_VEC(struct mir_var *) vars;  /* VARS: in order of declaration */
    struct cw_strs cleanups;        /* VARS: cleanup function per var, empty when none */
};

struct switch_case {
    int64_t low, high;
    uint32_t block;
};

struct switch_build {
    CW_VEC(struct switch_case) cases;
    uint32_t default_block; /* MIR_NO_BLOCK: none written */
};

struct label {
    uint32_t block;          /* MIR_NO_BLOCK until first seen */
    struct cx_cursors chain; /* scopes it lies in, outermost first */
};

struct lower {
    struct front *f;
    struct cw_arena *arena;
    struct mir_function *fn;
    CW_VEC(struct block_build) blocks;
    CW_VEC(struct mir_var *) vars;
    CW_VEC(struct scope) scopes;
    struct cw_map labels; /* name -> struct label */
    uint32_t current;     /* MIR_NO_BLOCK: what comes next is not reached */
    uint32_t handler;
    uint32_t unsafe;
    int abnormal; /* in a __finally body: AbnormalTermination(); -1 elsewhere */
    unsigned finally_depth;
};

/* --- builder (lower.c) --- */
uint32_t lo_block(struct lower *l);
void lo_enter(struct lower *l, uint32_t block); /* makes it current; falls through into it */
struct mir_stmt *lo_stmt(struct lower *l, enum mir_stmt_kind kind, struct cw_span span);
void lo_goto(struct lower *l, uint32_t target, struct cw_span span);
void lo_branch(struct lower *l, const struct mir_expr *value, uint32_t yes, uint32_t no,
               struct cw_span span);
void lo_stop(struct lower *l, struct cw_span span);
void lo_assign(struct lower *l, const struct mir_expr *place, const struct mir_expr *value,
               struct cw_span span);
struct mir_var *lo_temp(struct lower *l, const struct mir_type *type, struct cw_span span);
void lo_note_unknown(struct lower *l);

/* --- expressions (expr.c) --- */
struct mir_expr *lo_new(struct lower *l, enum mir_expr_kind kind, const struct mir_type *type,
                        struct cw_span span);
const struct mir_expr *lo_const(struct lower *l, int64_t number, const struct mir_type *type,
                                struct cw_span span);
const struct mir_expr *lo_var(struct lower *l, const struct mir_var *var, struct cw_span span);
const struct mir_type *lo_type(struct lower *l, CXCursor cursor);
const struct mir_expr *lo_unary(struct lower *l, enum mir_expr_kind kind,
                                const struct mir_type *type, struct cw_span span,
                                const struct mir_expr *a);
/* A value that is understood but not followed. */
const struct mir_expr *lo_opaque(struct lower *l, CXCursor cursor);
const struct mir_expr *lo_expr(struct lower *l, CXCursor cursor);
const struct mir_expr *lo_place(struct lower *l, CXCursor cursor);
void lo_discard(struct lower *l, CXCursor cursor, bool is_void_cast);
void lo_condition(struct lower *l, CXCursor cursor, uint32_t yes, uint32_t no);
void lo_init(struct lower *l, const struct mir_expr *place, CXCursor init, bool is_init);
const struct mir_expr *lo_call(struct lower *l, CXCursor cursor, bool discard, bool is_void_cast);

/* --- statements (stmt.c), SEH (seh.c) --- */
void lo_statement(struct lower *l, CXCursor cursor);
/* A compound statement as a value: the last expression statement's. NULL when there is none. */
const struct mir_expr *lo_statement_value(struct lower *l, CXCursor compound);
/* The way out of all scopes above `depth`; `abnormal` as AbnormalTermination() would say. */
void lo_leave_scopes(struct lower *l, size_t depth, bool abnormal, bool ends_function,
                     struct cw_span span);
struct scope *lo_push_scope(struct lower *l, enum scope_kind kind, CXCursor cursor);
void lo_try(struct lower *l, CXCursor cursor);
void lo_seh_leave(struct lower *l, CXCursor cursor);

#endif
