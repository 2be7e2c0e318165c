#include "wdk-sys/contract/contract.h"

struct evaluation {
    cw_expr_lookup lookup;
    void *data;
};

static cw_value eval(const struct evaluation *ev, const struct cw_expr *e);

static cw_value truth_value(enum cw_truth t) {
    return t == CW_MAYBE ? cw_value_unknown() : cw_value_int(t == CW_YES);
}

enum cw_truth cw_value_truth(cw_value v) {
    if (!v.known)
        return CW_MAYBE;
    return v.bits != 0 ? CW_YES : CW_NO;
}

/* ---- Arithmetic of C with 32-bit int and long ---- */

static cw_value make(uint64_t bits, bool is_unsigned, bool is_64) {
    if (is_64)
        return is_unsigned ? cw_value_uint64(bits) : cw_value_int64((int64_t)bits);
    return is_unsigned ? cw_value_uint((uint32_t)bits) : cw_value_int((int32_t)(uint32_t)bits);
}

static cw_value convert(cw_value v, bool is_unsigned, bool is_64) {
    return make(v.bits, is_unsigned, is_64);
}

/* The common type of both operands: the wider one; of equally wide ones the unsigned one. */
static void usual_conversions(cw_value *a, cw_value *b) {
    bool is_64 = a->is_64 || b->is_64;
    bool is_unsigned =
        (a->is_unsigned && a->is_64 == is_64) || (b->is_unsigned && b->is_64 == is_64);
    *a = convert(*a, is_unsigned, is_64);
    *b = convert(*b, is_unsigned, is_64);
}

static cw_value divide(cw_value a, cw_value b, bool want_remainder) {
    if (b.bits == 0)
        return cw_value_unknown();
    if (a.is_unsigned)
        return make(want_remainder ? a.bits % b.bits : a.bits / b.bits, true, a.is_64);
    int64_t x = (int64_t)a.bits, y = (int64_t)b.bits;
    if (y == -1) /* INT64_MIN / -1 does not fit */
        return want_remainder ? make(0, false, a.is_64) : make(0 - a.bits, false, a.is_64);
    return make((uint64_t)(want_remainder ? x % y : x / y), false, a.is_64);
}

static cw_value shift(cw_value a, cw_value b, bool left) {
    if (b.bits >= (a.is_64 ? 64u : 32u))
        return cw_value_unknown();
    if (left)
        return make(a.bits << b.bits, a.is_unsigned, a.is_64);
    if (a.is_unsigned || (int64_t)a.bits >= 0)
        return make(a.bits >> b.bits, a.is_unsigned, a.is_64);
    return make(~(~a.bits >> b.bits), a.is_unsigned, a.is_64);
}

static bool less(cw_value a, cw_value b) {
    return a.is_unsigned ? a.bits < b.bits : (int64_t)a.bits < (int64_t)b.bits;
}

static cw_value arithmetic(enum cw_expr_op op, cw_value a, cw_value b) {
    if (op == CW_OP_SHL || op == CW_OP_SHR)
        return shift(a, b, op == CW_OP_SHL);
    usual_conversions(&a, &b);
    switch (op) {
    case CW_OP_MUL:
        return make(a.bits * b.bits, a.is_unsigned, a.is_64);
    case CW_OP_DIV:
    case CW_OP_MOD:
        return divide(a, b, op == CW_OP_MOD);
    case CW_OP_ADD:
        return make(a.bits + b.bits, a.is_unsigned, a.is_64);
    case CW_OP_SUB:
        return make(a.bits - b.bits, a.is_unsigned, a.is_64);
    case CW_OP_LT:
        return cw_value_int(less(a, b));
    case CW_OP_GT:
        return cw_value_int(less(b, a));
    case CW_OP_LE:
        return cw_value_int(!less(b, a));
    case CW_OP_GE:
        return cw_value_int(!less(a, b));
    case CW_OP_EQ:
        return cw_value_int(a.bits == b.bits);
    case CW_OP_NE:
        return cw_value_int(a.bits != b.bits);
    case CW_OP_BIT_AND:
        return make(a.bits & b.bits, a.is_unsigned, a.is_64);
    case CW_OP_BIT_XOR:
        return make(a.bits ^ b.bits, a.is_unsigned, a.is_64);
    case CW_OP_BIT_OR:
        return make(a.bits | b.bits, a.is_unsigned, a.is_64);
    default:
        return cw_value_unknown();
    }
}

static cw_value eval_binary(const struct evaluation *ev, const struct cw_expr *e) {
    cw_value a = eval(ev, e->a);
    if (e->op == CW_OP_AND || e->op == CW_OP_OR) {
        enum cw_truth decides = e->op == CW_OP_AND ? CW_NO : CW_YES;
        enum cw_truth left = cw_value_truth(a);
        if (left == decides)
            return truth_value(decides);
        enum cw_truth right = cw_value_truth(eval(ev, e->b));
        if (right == decides)
            return truth_value(decides);
        return truth_value(left == CW_MAYBE ? CW_MAYBE : right);
    }
    cw_value b = eval(ev, e->b);
    if (!a.known || !b.known)
        return cw_value_unknown();
    return arithmetic(e->op, a, b);
}

static cw_value eval_unary(const struct evaluation *ev, const struct cw_expr *e) {
    cw_value a = eval(ev, e->a);
    if (!a.known)
        return a;
    switch (e->op) {
    case CW_OP_NOT:
        return cw_value_int(a.bits == 0);
    case CW_OP_COMPLEMENT:
        return make(~a.bits, a.is_unsigned, a.is_64);
    case CW_OP_NEGATE:
        return make(0 - a.bits, a.is_unsigned, a.is_64);
    default:
        return a;
    }
}

/* ---- Names known to everyone ---- */

static const struct {
    const char *name;
    int level;
} irqls[] = {
    {"PASSIVE_LEVEL", 0}, {"LOW_LEVEL", 0},    {"APC_LEVEL", 1},      {"DISPATCH_LEVEL", 2},
    {"CMCI_LEVEL", 5},    {"SYNCH_LEVEL", 12}, {"CLOCK_LEVEL", 13},   {"DRS_LEVEL", 14},
    {"IPI_LEVEL", 14},    {"POWER_LEVEL", 14}, {"PROFILE_LEVEL", 15}, {"HIGH_LEVEL", 15},
};

enum { LOWEST_DEVICE_LEVEL = 3, HIGHEST_DEVICE_LEVEL = 12 };

int cw_irql_level(cw_str name, bool upper_limit) {
    for (size_t i = 0; i < sizeof irqls / sizeof *irqls; i++)
        if (cw_str_eq(name, cw_str_of(irqls[i].name)))
            return irqls[i].level;
    if (cw_str_eq(name, CW_STR("DIRQL")))
        return upper_limit ? HIGHEST_DEVICE_LEVEL : LOWEST_DEVICE_LEVEL;
    return -1;
}

static cw_value known_name(cw_str name) {
    static const char *const zero[] = {"NULL", "FALSE", "false", "nullptr", "__false"};
    static const char *const one[] = {"TRUE", "true", "__true"};
    for (size_t i = 0; i < sizeof zero / sizeof *zero; i++)
        if (cw_str_eq(name, cw_str_of(zero[i])))
            return cw_value_int(0);
    for (size_t i = 0; i < sizeof one / sizeof *one; i++)
        if (cw_str_eq(name, cw_str_of(one[i])))
            return cw_value_int(1);
    int level = cw_irql_level(name, true);
    if (level >= 0 && !cw_str_eq(name, CW_STR("DIRQL")))
        return cw_value_int(level);
    return cw_value_unknown();
}

/* NT_SUCCESS and its family look at the two severity bits of a status. */
static cw_value eval_severity(cw_str name, cw_value status) {
    unsigned severity = (unsigned)(status.bits >> 30) & 3;
    if (cw_str_eq(name, CW_STR("NT_SUCCESS")))
        return cw_value_int(severity < 2);
    if (cw_str_eq(name, CW_STR("NT_INFORMATION")))
        return cw_value_int(severity == 1);
    if (cw_str_eq(name, CW_STR("NT_WARNING")))
        return cw_value_int(severity == 2);
    return cw_value_int(severity == 3);
}

static bool is_severity_test(cw_str name) {
    return cw_str_eq(name, CW_STR("NT_SUCCESS")) || cw_str_eq(name, CW_STR("NT_INFORMATION")) ||
           cw_str_eq(name, CW_STR("NT_WARNING")) || cw_str_eq(name, CW_STR("NT_ERROR"));
}

static cw_value ask(const struct evaluation *ev, const struct cw_expr *e) {
    return ev->lookup == NULL ? cw_value_unknown() : ev->lookup(ev->data, e);
}

static cw_value eval_call(const struct evaluation *ev, const struct cw_expr *e) {
    if (is_severity_test(e->name) && e->arg_count == 1) {
        cw_value status = eval(ev, e->args[0]);
        return status.known ? eval_severity(e->name, status) : ask(ev, e);
    }
    if (cw_str_eq(e->name, CW_STR("FlagOn")) && e->arg_count == 2) {
        cw_value a = eval(ev, e->args[0]), b = eval(ev, e->args[1]);
        return a.known && b.known ? arithmetic(CW_OP_BIT_AND, a, b) : ask(ev, e);
    }
    return ask(ev, e);
}

static cw_value eval(const struct evaluation *ev, const struct cw_expr *e) {
    switch (e->kind) {
    case CW_EXPR_INT:
        return e->value;
    case CW_EXPR_NAME: {
        cw_value v = known_name(e->name);
        return v.known ? v : ask(ev, e);
    }
    case CW_EXPR_UNARY:
        return e->op == CW_OP_DEREF || e->op == CW_OP_ADDRESS ? ask(ev, e) : eval_unary(ev, e);
    case CW_EXPR_BINARY:
        return eval_binary(ev, e);
    case CW_EXPR_TERNARY: {
        enum cw_truth t = cw_value_truth(eval(ev, e->a));
        return t == CW_MAYBE ? cw_value_unknown() : eval(ev, t == CW_YES ? e->b : e->c);
    }
    case CW_EXPR_CALL:
        return eval_call(ev, e);
    case CW_EXPR_CAST: {
        /* The type is text to us: only a lookup can narrow. Asked first, else the value itself. */
        cw_value v = ask(ev, e);
        return v.known ? v : eval(ev, e->a);
    }
    case CW_EXPR_STRING:
        return cw_value_unknown();
    case CW_EXPR_RETURN:
    case CW_EXPR_PARAM:
    case CW_EXPR_MEMBER:
    case CW_EXPR_INDEX:
    case CW_EXPR_SIZEOF:
        return ask(ev, e);
    }
    return cw_value_unknown();
}

cw_value cw_expr_eval(const struct cw_expr *e, cw_expr_lookup lookup, void *data) {
    return eval(&(struct evaluation){lookup, data}, e);
}

enum cw_truth cw_expr_truth(const struct cw_expr *condition, cw_expr_lookup lookup, void *data) {
    return condition == NULL ? CW_YES : cw_value_truth(cw_expr_eval(condition, lookup, data));
}
