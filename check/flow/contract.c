/* Expressions of contracts on the values of a call. */
#include "check/flow/internal.h"

static fl_sym load_target(struct fl *f, fl_sym pointer) {
    struct fl_region r;
    const struct mir_type *type = fl_v(f, pointer)->type;
    if (!pointer)
        return 0;
    r = fl_target(f, pointer);
    if (type && type->kind == MIR_POINTER && type->target && type->target->kind != MIR_RECORD &&
        type->target->kind != MIR_VOID)
        return fl_read(f, r, type->target);
    return fl_load(f->s, r);
}

static bool constant_named(const struct fl *f, cw_str name, int64_t *ret) {
    const int64_t *known = cw_map_get(&f->unit->constants, name);
    static const struct {
        const char *name;
        int64_t value;
    } table[] = {{"NULL", 0},
                 {"TRUE", 1},
                 {"FALSE", 0},
                 {"STATUS_SUCCESS", 0},
                 {"STATUS_PENDING", 0x103},
                 {"PASSIVE_LEVEL", 0},
                 {"APC_LEVEL", 1},
                 {"DISPATCH_LEVEL", 2},
                 {"HIGH_LEVEL", 15},
                 {"NonPagedPool", 0},
                 {"PagedPool", 1},
                 {"POOL_FLAG_RAISE_ON_FAILURE", 0x20},
                 {"POOL_FLAG_PAGED", 0x100},
                 {"POOL_FLAG_NON_PAGED", 0x40},
                 {"NonPagedPoolMustSucceed", 2},
                 {"POOL_RAISE_IF_ALLOCATION_FAILURE", 16},
                 {"KernelMode", 0},
                 {"UserMode", 1}};
    if (known) {
        *ret = *known;
        return true;
    }
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (cw_str_eq(name, cw_str_of(table[i].name))) {
            *ret = table[i].value;
            return true;
        }
    return false;
}

static enum mir_op op_of(enum cw_expr_op op, bool *ret_ok) {
    static const struct {
        enum cw_expr_op from;
        enum mir_op to;
    } table[] = {{CW_OP_NOT, MIR_NOT},    {CW_OP_ADD, MIR_ADD},     {CW_OP_SUB, MIR_SUB},
                 {CW_OP_MUL, MIR_MUL},    {CW_OP_LT, MIR_LT},       {CW_OP_GT, MIR_GT},
                 {CW_OP_LE, MIR_LE},      {CW_OP_GE, MIR_GE},       {CW_OP_EQ, MIR_EQ},
                 {CW_OP_NE, MIR_NE},      {CW_OP_BIT_AND, MIR_AND}, {CW_OP_BIT_OR, MIR_OR},
                 {CW_OP_BIT_XOR, MIR_XOR}};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (table[i].from == op) {
            *ret_ok = true;
            return table[i].to;
        }
    *ret_ok = false;
    return MIR_ADD;
}

static fl_sym call_value(struct fl_frame *fr, const struct cw_expr *e) {
    struct fl *f = fr->f;
    fl_sym a = e->arg_count == 1 ? fl_contract_value(fr, e->args[0]) : 0;
    if (!a)
        return 0;
    if (cw_str_eq(e->name, CW_STR("NT_SUCCESS")))
        return fl_op(f->states, f->s, MIR_GE, a, fl_const(f->states, f->s, 0, fl_v(f, a)->type),
                     fl_v(f, a)->type);
    return 0;
}

fl_sym fl_contract_value(struct fl_frame *fr, const struct cw_expr *e) {
    struct fl *f = fr->f;
    const struct mir_type *type = fr->callee->result;
    fl_sym a, b = 0;
    int64_t number;
    bool ok;
    switch (e->kind) {
    case CW_EXPR_INT:
        return fl_const(f->states, f->s, (int64_t)e->value.bits, type);
    case CW_EXPR_RETURN:
        return fr->result;
    case CW_EXPR_PARAM:
        return e->param >= 0 && (size_t)e->param < fr->count ? fr->args[e->param] : 0;
    case CW_EXPR_NAME:
        return constant_named(f, e->name, &number) ? fl_const(f->states, f->s, number, type) : 0;
    case CW_EXPR_CAST:
        return fl_contract_value(fr, e->a);
    case CW_EXPR_CALL:
        return call_value(fr, e);
    case CW_EXPR_UNARY:
        a = fl_contract_value(fr, e->a);
        if (!a || e->op == CW_OP_ADDRESS)
            return 0;
        if (e->op == CW_OP_DEREF)
            return load_target(f, a);
        break;
    case CW_EXPR_BINARY:
        a = fl_contract_value(fr, e->a);
        b = a ? fl_contract_value(fr, e->b) : 0;
        if (!a || !b)
            return 0;
        break;
    default:
        return 0;
    }
    if (fl_v(f, a)->type)
        type = fl_v(f, a)->type;
    if (e->op == CW_OP_NEGATE)
        return fl_is_constant(f->s, a, &number) ? fl_const(f->states, f->s, -number, type) : 0;
    enum mir_op op = op_of(e->op, &ok);
    return ok ? fl_op(f->states, f->s, op, a, b, type) : 0;
}

static enum fl_tri truth_of(struct fl *f, fl_sym v) {
    if (fl_is_not_null(f->s, v))
        return FL_YES;
    return fl_is_null(f->s, v) ? FL_NO : FL_UNSURE;
}

enum fl_tri fl_holds(struct fl_frame *fr, const struct cw_expr *e) {
    enum fl_tri a, b;
    fl_sym v;
    if (!e)
        return FL_YES;
    if (e->kind == CW_EXPR_UNARY && e->op == CW_OP_NOT) {
        a = fl_holds(fr, e->a);
        return a == FL_UNSURE ? a : a == FL_YES ? FL_NO : FL_YES;
    }
    if (e->kind == CW_EXPR_BINARY && (e->op == CW_OP_AND || e->op == CW_OP_OR)) {
        enum fl_tri stop = e->op == CW_OP_AND ? FL_NO : FL_YES;
        a = fl_holds(fr, e->a);
        b = fl_holds(fr, e->b);
        if (a == stop || b == stop)
            return stop;
        return a == FL_UNSURE || b == FL_UNSURE ? FL_UNSURE : a;
    }
    v = fl_contract_value(fr, e);
    return v ? truth_of(fr->f, v) : FL_UNSURE;
}

fl_sym fl_place_pointer(struct fl_frame *fr, const struct cw_place *place) {
    switch (place->kind) {
    case CW_PLACE_RETURN:
        return fr->result;
    case CW_PLACE_PARAM:
        return place->param >= 0 && (size_t)place->param < fr->count ? fr->args[place->param] : 0;
    case CW_PLACE_EXPR:
        return place->expr ? fl_contract_value(fr, place->expr) : 0;
    default:
        return 0;
    }
}
