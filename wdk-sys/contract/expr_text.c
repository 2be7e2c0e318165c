#include "wdk-sys/contract/expr_ops.h"

/* In C's order of precedence. */
const struct cw_binary_op cw_binary_ops[CW_BINARY_OP_COUNT] = {
    {"*", CW_OP_MUL, 10}, {"/", CW_OP_DIV, 10},    {"%", CW_OP_MOD, 10},    {"+", CW_OP_ADD, 9},
    {"-", CW_OP_SUB, 9},  {"<<", CW_OP_SHL, 8},    {">>", CW_OP_SHR, 8},    {"<", CW_OP_LT, 7},
    {">", CW_OP_GT, 7},   {"<=", CW_OP_LE, 7},     {">=", CW_OP_GE, 7},     {"==", CW_OP_EQ, 6},
    {"!=", CW_OP_NE, 6},  {"&", CW_OP_BIT_AND, 5}, {"^", CW_OP_BIT_XOR, 4}, {"|", CW_OP_BIT_OR, 3},
    {"&&", CW_OP_AND, 2}, {"||", CW_OP_OR, 1},
};

/* ---- Spelling ---- */

static const struct cw_binary_op *binary_op_of(enum cw_expr_op op) {
    for (size_t i = 0; i < CW_BINARY_OP_COUNT; i++)
        if (cw_binary_ops[i].op == op)
            return &cw_binary_ops[i];
    return NULL;
}

enum { PREC_TERNARY = 0, PREC_UNARY = 11, PREC_POSTFIX = 12 };

static int precedence_of(const struct cw_expr *e) {
    switch (e->kind) {
    case CW_EXPR_BINARY:
        return binary_op_of(e->op)->precedence;
    case CW_EXPR_TERNARY:
        return PREC_TERNARY;
    case CW_EXPR_UNARY:
    case CW_EXPR_CAST:
        return PREC_UNARY;
    default:
        return PREC_POSTFIX;
    }
}

static void spell(struct cw_buf *out, const struct cw_expr *e, int min_precedence);

static void spell_call(struct cw_buf *out, const struct cw_expr *e) {
    cw_buf_add(out, e->name);
    cw_buf_add_char(out, '(');
    for (size_t i = 0; i < e->arg_count; i++) {
        if (i > 0)
            cw_buf_add(out, CW_STR(", "));
        spell(out, e->args[i], PREC_TERNARY);
    }
    cw_buf_add_char(out, ')');
}

static void spell_unary(struct cw_buf *out, const struct cw_expr *e) {
    static const char spelling[] = {
        [CW_OP_NOT] = '!',  [CW_OP_COMPLEMENT] = '~', [CW_OP_NEGATE] = '-',
        [CW_OP_PLUS] = '+', [CW_OP_DEREF] = '*',      [CW_OP_ADDRESS] = '&',
    };
    cw_buf_add_char(out, spelling[e->op]);
    /* `- -1` and `& &x` must not become other operators. */
    if (e->a->kind == CW_EXPR_UNARY && e->a->op == e->op)
        cw_buf_add_char(out, ' ');
    spell(out, e->a, PREC_UNARY);
}

static void spell_node(struct cw_buf *out, const struct cw_expr *e) {
    switch (e->kind) {
    case CW_EXPR_INT:
    case CW_EXPR_STRING:
        cw_buf_add(out, e->text);
        break;
    case CW_EXPR_RETURN:
    case CW_EXPR_PARAM:
    case CW_EXPR_NAME:
        cw_buf_add(out, e->name);
        break;
    case CW_EXPR_UNARY:
        spell_unary(out, e);
        break;
    case CW_EXPR_BINARY: {
        const struct cw_binary_op *op = binary_op_of(e->op);
        spell(out, e->a, op->precedence);
        cw_buf_addf(out, " %s ", op->spelling);
        spell(out, e->b, op->precedence + 1);
        break;
    }
    case CW_EXPR_TERNARY:
        spell(out, e->a, PREC_TERNARY + 1);
        cw_buf_add(out, CW_STR(" ? "));
        spell(out, e->b, PREC_TERNARY);
        cw_buf_add(out, CW_STR(" : "));
        spell(out, e->c, PREC_TERNARY);
        break;
    case CW_EXPR_MEMBER:
        spell(out, e->a, PREC_POSTFIX);
        cw_buf_add(out, e->arrow ? CW_STR("->") : CW_STR("."));
        cw_buf_add(out, e->name);
        break;
    case CW_EXPR_INDEX:
        spell(out, e->a, PREC_POSTFIX);
        cw_buf_add_char(out, '[');
        spell(out, e->b, PREC_TERNARY);
        cw_buf_add_char(out, ']');
        break;
    case CW_EXPR_CALL:
        spell_call(out, e);
        break;
    case CW_EXPR_CAST:
        cw_buf_addf(out, "(%" CW_FMT ")", CW_ARG(e->name));
        spell(out, e->a, PREC_UNARY);
        break;
    case CW_EXPR_SIZEOF:
        cw_buf_addf(out, "sizeof(%" CW_FMT ")", CW_ARG(e->name));
        break;
    }
}

static void spell(struct cw_buf *out, const struct cw_expr *e, int min_precedence) {
    bool parens = precedence_of(e) < min_precedence;
    if (parens)
        cw_buf_add_char(out, '(');
    spell_node(out, e);
    if (parens)
        cw_buf_add_char(out, ')');
}

cw_str cw_expr_spell(struct cw_arena *arena, const struct cw_expr *e) {
    struct cw_buf out = cw_buf_new(arena);
    spell(&out, e, PREC_TERNARY);
    return cw_buf_str(&out);
}

/* ---- Questions about the tree ---- */

static bool same_node(const struct cw_expr *a, const struct cw_expr *b) {
    if (a->kind != b->kind || a->op != b->op || a->arrow != b->arrow || a->param != b->param ||
        a->arg_count != b->arg_count)
        return false;
    if (a->kind == CW_EXPR_INT)
        return a->value.bits == b->value.bits && a->value.is_64 == b->value.is_64 &&
               a->value.is_unsigned == b->value.is_unsigned;
    return cw_str_eq(a->name, b->name);
}

bool cw_expr_equal(const struct cw_expr *a, const struct cw_expr *b) {
    if (a == NULL || b == NULL)
        return a == b;
    if (!same_node(a, b) || !cw_expr_equal(a->a, b->a) || !cw_expr_equal(a->b, b->b) ||
        !cw_expr_equal(a->c, b->c))
        return false;
    for (size_t i = 0; i < a->arg_count; i++)
        if (!cw_expr_equal(a->args[i], b->args[i]))
            return false;
    return true;
}

static bool mentions(const struct cw_expr *e, enum cw_expr_kind kind, int param) {
    if (e == NULL)
        return false;
    if (e->kind == kind && e->param == param)
        return true;
    for (size_t i = 0; i < e->arg_count; i++)
        if (mentions(e->args[i], kind, param))
            return true;
    return mentions(e->a, kind, param) || mentions(e->b, kind, param) ||
           mentions(e->c, kind, param);
}

bool cw_expr_mentions_return(const struct cw_expr *e) { return mentions(e, CW_EXPR_RETURN, -1); }

bool cw_expr_mentions_param(const struct cw_expr *e, int param) {
    return mentions(e, CW_EXPR_PARAM, param);
}
