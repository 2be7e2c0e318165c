/* Learning from conditions. */
#include "check/flow/internal.h"

static void now_null(struct fl *f, fl_sym sym) {
    struct fl_value *v = fl_v(f, sym);
    v->low = v->high = 0;
    v->maybe_null = v->strict_maybe = false;
    if (v->own == FL_OWNED || v->own == FL_MAYBE) /* nothing was given, nothing is owed */
        v->own = FL_FREE;
}

static void now_not_null(struct fl *f, fl_sym sym) {
    struct fl_value *v = fl_v(f, sym);
    v->not_zero = true;
    v->maybe_null = v->strict_maybe = false;
    if (v->low == 0)
        v->low = 1;
    if (v->high == 0)
        v->high = -1;
}

static void follow_irql(struct fl *f, fl_sym sym) {
    struct fl_value *v = fl_v(f, sym);
    if (!v->is_current_irql)
        return;
    if (v->low > f->s->irql_low)
        f->s->irql_low = (signed char)(v->low > 15 ? 15 : v->low);
    if (v->high < f->s->irql_high)
        f->s->irql_high = (signed char)(v->high < 0 ? 0 : v->high);
}

bool fl_assume_range(struct fl *f, fl_sym sym, int64_t low, int64_t high) {
    struct fl_value *v = fl_v(f, sym);
    if (v->low > low)
        low = v->low;
    if (v->high < high)
        high = v->high;
    if (low > high || (low == 0 && high == 0 && v->not_zero) ||
        (v->has_other && low == high && low == v->other))
        return false;
    if (v->kind == FL_CONST)
        return true;
    v->low = low;
    v->high = high;
    if (low > 0 || high < 0)
        now_not_null(f, sym);
    if (low == 0 && high == 0)
        now_null(f, sym);
    follow_irql(f, sym);
    /* A conversion that keeps zero and order over this range says the same of its operand. */
    if (v->kind == FL_OP && v->is_cast && low == high && v->a) {
        struct fl_value *a = fl_v(f, v->a);
        int64_t type_low, type_high;
        unsigned bits = a->type ? a->type->bits : 0;
        fl_type_range(a->type, &type_low, &type_high);
        if (bits && bits <= v->type->bits && low >= type_low && low <= type_high)
            return fl_assume_range(f, v->a, low, high);
        if (bits == 32 && v->type->bits == 32) /* reinterpretation of 32 bits */
            return fl_assume_range(
                f, v->a, a->type->is_unsigned ? (int64_t)(uint32_t)low : (int64_t)(int32_t)low,
                a->type->is_unsigned ? (int64_t)(uint32_t)low : (int64_t)(int32_t)low);
    }
    return true;
}

static bool differs_from(struct fl *f, fl_sym sym, int64_t number) {
    struct fl_value *v = fl_v(f, sym);
    if (v->low == v->high)
        return v->low != number;
    if (v->kind == FL_CONST)
        return true;
    if (v->low == number)
        v->low++;
    else if (v->high == number)
        v->high--;
    else if (v->low < number && number < v->high && number) {
        v->has_other = true;
        v->other = number;
    }
    if (number == 0)
        now_not_null(f, sym);
    follow_irql(f, sym);
    return v->low <= v->high;
}

static bool compare(struct fl *f, enum mir_op op, fl_sym a, fl_sym b) {
    int64_t a_low = fl_v(f, a)->low, a_high = fl_v(f, a)->high;
    int64_t b_low = fl_v(f, b)->low, b_high = fl_v(f, b)->high;
    switch (op) {
    case MIR_EQ:
        if (fl_is_not_null(f->s, a) && !fl_assume_range(f, b, b_low == 0 ? 0 : b_low, b_high))
            return false;
        return fl_assume_range(f, a, b_low, b_high) && fl_assume_range(f, b, a_low, a_high) &&
               !(fl_is_not_null(f->s, a) && fl_is_null(f->s, b)) &&
               !(fl_is_not_null(f->s, b) && fl_is_null(f->s, a));
    case MIR_NE:
        if (b_low == b_high && !differs_from(f, a, b_low))
            return false;
        return a_low != a_high || differs_from(f, b, a_low);
    case MIR_LT:
        return b_high > INT64_MIN && a_low < INT64_MAX &&
               fl_assume_range(f, a, INT64_MIN, b_high - 1) &&
               fl_assume_range(f, b, a_low + 1, INT64_MAX);
    case MIR_LE:
        return fl_assume_range(f, a, INT64_MIN, b_high) && fl_assume_range(f, b, a_low, INT64_MAX);
    case MIR_GT:
        return compare(f, MIR_LT, b, a);
    case MIR_GE:
        return compare(f, MIR_LE, b, a);
    default:
        return true;
    }
}

static enum mir_op inverse(enum mir_op op) {
    switch (op) {
    case MIR_EQ:
        return MIR_NE;
    case MIR_NE:
        return MIR_EQ;
    case MIR_LT:
        return MIR_GE;
    case MIR_LE:
        return MIR_GT;
    case MIR_GT:
        return MIR_LE;
    case MIR_GE:
        return MIR_LT;
    default:
        return op;
    }
}

static bool is_comparison(enum mir_op op) { return op >= MIR_EQ && op <= MIR_GE; }

bool fl_assume(struct fl *f, fl_sym sym, bool truth) {
    struct fl_value v = *fl_v(f, sym);
    bool feasible = true;
    if (v.low == v.high)
        return (v.low != 0) == truth;
    if (fl_is_not_null(f->s, sym) && !truth)
        return false;
    if (v.kind == FL_OP && !v.is_cast) {
        if (is_comparison(v.op))
            feasible = compare(f, truth ? v.op : inverse(v.op), v.a, v.b);
        else if (v.op == MIR_NOT)
            feasible = fl_assume(f, v.a, !truth);
    } else if (v.kind == FL_OP && v.is_cast && fl_v(f, v.a)->type &&
               fl_v(f, v.a)->type->bits <= v.type->bits) {
        feasible = fl_assume(f, v.a, truth);
    }
    if (!feasible)
        return false;
    return truth ? differs_from(f, sym, 0) : fl_assume_range(f, sym, 0, 0);
}
