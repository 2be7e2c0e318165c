#include "check/front/lower.h"

struct mir_expr *lo_new(struct lower *l, enum mir_expr_kind kind, const struct mir_type *type,
                        struct cw_span span) {
    struct mir_expr *e = cw_new(l->arena, struct mir_expr);
    e->kind = kind;
    e->type = type;
    e->span = span;
    return e;
}

const struct mir_expr *lo_const(struct lower *l, int64_t number, const struct mir_type *type,
                                struct cw_span span) {
    struct mir_expr *e = lo_new(l, MIR_CONST, type, span);
    e->number = number;
    return e;
}

const struct mir_expr *lo_var(struct lower *l, const struct mir_var *var, struct cw_span span) {
    struct mir_expr *e = lo_new(l, MIR_VAR, var->type, span);
    e->var = var;
    return e;
}

const struct mir_type *lo_type(struct lower *l, CXCursor cursor) {
    return front_type(l->f, clang_getCursorType(cursor));
}

const struct mir_expr *lo_unary(struct lower *l, enum mir_expr_kind kind,
                                const struct mir_type *type, struct cw_span span,
                                const struct mir_expr *a) {
    struct mir_expr *e = lo_new(l, kind, type, span);
    e->a = a;
    return e;
}

static const struct mir_expr *binary(struct lower *l, enum mir_op op, const struct mir_type *type,
                                     struct cw_span span, const struct mir_expr *a,
                                     const struct mir_expr *b) {
    struct mir_expr *e = lo_new(l, MIR_BINARY, type, span);
    e->op = op;
    e->a = a;
    e->b = b;
    return e;
}

static const struct mir_expr *cast(struct lower *l, const struct mir_type *type,
                                   struct cw_span span, const struct mir_expr *a,
                                   bool is_explicit) {
    struct mir_expr *e;
    if (a->kind == MIR_CONST && (type->kind == MIR_POINTER || type->kind == MIR_INT)) {
        int64_t n = a->number;
        if (type->kind == MIR_INT && type->bits < 64) {
            uint64_t mask = (UINT64_C(1) << type->bits) - 1, low = (uint64_t)n & mask;
            bool negative = !type->is_unsigned && (low >> (type->bits - 1) & 1);
            n = (int64_t)(negative ? low | ~mask : low);
        }
        return lo_const(l, n, type, span);
    }
    e = lo_new(l, MIR_CAST, type, span);
    e->a = a;
    e->is_explicit = is_explicit;
    return e;
}

/* A value that is understood but not followed: a float, an address of a label's kind. */
const struct mir_expr *lo_opaque(struct lower *l, CXCursor cursor) {
    return lo_new(l, MIR_UNKNOWN_EXPR, lo_type(l, cursor), front_span(l->f, cursor));
}

static const struct mir_expr *unknown(struct lower *l, CXCursor cursor, cw_str what) {
    struct mir_expr *e = lo_new(l, MIR_UNKNOWN_EXPR, lo_type(l, cursor), front_span(l->f, cursor));
    struct cx_cursors kids;
    const struct mir_expr **lowered;
    cx_children(l->arena, cursor, &kids);
    lowered = cw_new_array(l->arena, const struct mir_expr *, kids.len);
    for (size_t i = 0; i < kids.len; i++)
        if (cx_is_expr(kids.items[i]))
            lowered[e->kid_count++] = lo_expr(l, kids.items[i]);
    e->kids = lowered;
    e->name = what;
    lo_note_unknown(l);
    return e;
}

/* The value now, whatever happens to its places later. */
static const struct mir_expr *snapshot(struct lower *l, const struct mir_expr *value) {
    struct mir_var *v;
    if (value->kind == MIR_CONST)
        return value;
    v = lo_temp(l, value->type, value->span);
    lo_assign(l, lo_var(l, v, value->span), value, value->span);
    return lo_var(l, v, value->span);
}

static void take_address(const struct mir_expr *place) {
    while (place->kind == MIR_FIELD)
        place = place->a;
    if (place->kind == MIR_VAR)
        ((struct mir_var *)(uintptr_t)place->var)->address_taken = true;
}

/* --- names, members --- */

static const struct mir_expr *name(struct lower *l, CXCursor cursor, bool as_value) {
    CXCursor decl = clang_getCursorReferenced(cursor);
    struct cw_span span = front_span(l->f, cursor);
    const struct mir_var *v;
    struct mir_expr *e;
    switch (clang_getCursorKind(decl)) {
    case CXCursor_EnumConstantDecl:
        return lo_const(l, clang_getEnumConstantDeclValue(decl), lo_type(l, cursor), span);
    case CXCursor_FunctionDecl:
        e = lo_new(l, MIR_FUNC, lo_type(l, cursor), span);
        e->callee = front_callee(l->f, decl);
        return e;
    case CXCursor_VarDecl:
    case CXCursor_ParmDecl:
        v = cx_map_get(&l->f->vars, clang_getCanonicalCursor(decl));
        if (!v)
            v = front_global(l->f, decl);
        if (as_value && v->has_constant)
            return lo_const(l, v->constant, v->type, span);
        return lo_var(l, v, span);
    default:
        return unknown(l, cursor, CW_STR("a name of a kind that C has not"));
    }
}

static const struct mir_expr *member(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    cw_str field = cx_take(l->arena, clang_getCursorSpelling(cursor));
    struct cw_span span = front_span(l->f, cursor);
    const struct mir_expr *base = NULL;
    struct mir_expr *e;
    cx_children(l->arena, cursor, &kids);
    for (size_t i = 0; i < kids.len && !base; i++) {
        if (!cx_is_expr(kids.items[i]))
            continue;
        if (clang_getCanonicalType(clang_getCursorType(kids.items[i])).kind == CXType_Pointer) {
            const struct mir_expr *pointer = lo_expr(l, kids.items[i]);
            const struct mir_type *target =
                pointer->type->target ? pointer->type->target : pointer->type;
            base = lo_unary(l, MIR_DEREF, target, span, pointer);
        } else {
            base = lo_place(l, kids.items[i]);
        }
    }
    if (!base)
        return unknown(l, cursor, CW_STR("a member of nothing"));
    if (!field.len) /* an unnamed struct or union: its members are its parent's */
        return base;
    e = lo_new(l, MIR_FIELD, lo_type(l, cursor), span);
    e->a = base;
    e->name = e->slot = field;
    /* The pointers of a union are one pointer under several names. */
    if (e->type->kind == MIR_POINTER &&
        clang_getCursorKind(clang_getCursorSemanticParent(clang_getCursorReferenced(cursor))) ==
            CXCursor_UnionDecl)
        e->slot = CW_STR("@pointer");
    if (e->type->kind == MIR_POINTER)
        e->never_null = front_field_never_null(l->f, clang_getCursorReferenced(cursor));
    return e;
}

static const struct mir_expr *subscript(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct mir_expr *e;
    size_t pointer = 0;
    cx_children(l->arena, cursor, &kids);
    if (kids.len != 2)
        return unknown(l, cursor, CW_STR("a subscript"));
    if (clang_getCanonicalType(clang_getCursorType(kids.items[1])).kind == CXType_Pointer)
        pointer = 1;
    e = lo_new(l, MIR_INDEX, lo_type(l, cursor), front_span(l->f, cursor));
    e->a = lo_expr(l, kids.items[pointer]);
    e->b = lo_expr(l, kids.items[1 - pointer]);
    return e;
}

/* --- conversions --- */

static const struct mir_expr *decayed(struct lower *l, CXCursor cursor, CXCursor child) {
    const struct mir_type *type = lo_type(l, cursor);
    CXCursor inner = cx_strip(l->arena, child);
    const struct mir_expr *place;
    if (clang_getCursorKind(inner) == CXCursor_StringLiteral)
        return lo_new(l, MIR_STRING, type, front_span(l->f, inner));
    place = lo_place(l, child);
    take_address(place);
    return lo_unary(l, MIR_ADDRESS, type, front_span(l->f, cursor), place);
}

static bool same_representation(const struct mir_type *a, const struct mir_type *b) {
    return a->kind == b->kind && a->bits == b->bits && a->is_unsigned == b->is_unsigned;
}

static const struct mir_expr *converted(struct lower *l, CXCursor cursor, CXCursor child) {
    const struct mir_type *to = lo_type(l, cursor), *from = lo_type(l, child);
    const struct mir_expr *e;
    if (from->kind == MIR_ARRAY && to->kind == MIR_POINTER)
        return decayed(l, cursor, child);
    e = lo_expr(l, child);
    if (e->kind == MIR_FUNC || same_representation(to, from)) {
        if (e->kind == MIR_CONST && to->kind == MIR_POINTER)
            return lo_const(l, e->number, to, e->span);
        return e;
    }
    return cast(l, to, e->span, e, false);
}

/* `a ?: b` comes as four children, the first three the same. */
static const struct mir_expr *elvis(struct lower *l, CXCursor cursor,
                                    const struct cx_cursors *kids) {
    struct cw_span span = front_span(l->f, cursor);
    struct mir_var *v = lo_temp(l, lo_type(l, cursor), span);
    const struct mir_expr *first = snapshot(l, lo_expr(l, kids->items[0]));
    uint32_t yes = lo_block(l), no = lo_block(l), after = lo_block(l);
    lo_branch(l, first, yes, no, span);
    l->current = yes;
    lo_assign(l, lo_var(l, v, span), first, span);
    lo_goto(l, after, span);
    l->current = no;
    lo_assign(l, lo_var(l, v, span), lo_expr(l, kids->items[3]), span);
    lo_enter(l, after);
    return lo_var(l, v, span);
}

static const struct mir_expr *unexposed(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    size_t exprs = 0, last = 0;
    int64_t number;
    cx_children(l->arena, cursor, &kids);
    for (size_t i = 0; i < kids.len; i++)
        if (cx_is_expr(kids.items[i])) {
            exprs++;
            last = i;
        }
    if (exprs == 1 && kids.len == 1)
        return converted(l, cursor, kids.items[last]);
    if (exprs == 4 && kids.len == 4 && clang_equalCursors(kids.items[1], kids.items[2]))
        return elvis(l, cursor, &kids);
    if (cx_evaluate(cursor, &number)) /* offsetof, builtins with constant results */
        return lo_const(l, number, lo_type(l, cursor), front_span(l->f, cursor));
    return unknown(l, cursor, CW_STR("an expression that the front end does not know"));
}

static const struct mir_expr *explicit_cast(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    const struct mir_type *to = lo_type(l, cursor);
    CXCursor child;
    cx_children(l->arena, cursor, &kids);
    if (!kids.len)
        return unknown(l, cursor, CW_STR("a cast of nothing"));
    child = kids.items[kids.len - 1];
    if (to->kind == MIR_VOID) {
        lo_discard(l, child, true);
        return lo_const(l, 0, to, front_span(l->f, cursor));
    }
    if (lo_type(l, child)->kind == MIR_ARRAY)
        return decayed(l, cursor, child);
    return cast(l, to, front_span(l->f, cursor), lo_expr(l, child), true);
}

/* --- operators --- */

static bool op_of(enum CXBinaryOperatorKind kind, enum mir_op *ret_op) {
    static const struct {
        enum CXBinaryOperatorKind plain, assign;
        enum mir_op op;
    } table[] = {
        {CXBinaryOperator_Mul, CXBinaryOperator_MulAssign, MIR_MUL},
        {CXBinaryOperator_Div, CXBinaryOperator_DivAssign, MIR_DIV},
        {CXBinaryOperator_Rem, CXBinaryOperator_RemAssign, MIR_REM},
        {CXBinaryOperator_Add, CXBinaryOperator_AddAssign, MIR_ADD},
        {CXBinaryOperator_Sub, CXBinaryOperator_SubAssign, MIR_SUB},
        {CXBinaryOperator_Shl, CXBinaryOperator_ShlAssign, MIR_SHL},
        {CXBinaryOperator_Shr, CXBinaryOperator_ShrAssign, MIR_SHR},
        {CXBinaryOperator_And, CXBinaryOperator_AndAssign, MIR_AND},
        {CXBinaryOperator_Xor, CXBinaryOperator_XorAssign, MIR_XOR},
        {CXBinaryOperator_Or, CXBinaryOperator_OrAssign, MIR_OR},
        {CXBinaryOperator_LT, CXBinaryOperator_Invalid, MIR_LT},
        {CXBinaryOperator_GT, CXBinaryOperator_Invalid, MIR_GT},
        {CXBinaryOperator_LE, CXBinaryOperator_Invalid, MIR_LE},
        {CXBinaryOperator_GE, CXBinaryOperator_Invalid, MIR_GE},
        {CXBinaryOperator_EQ, CXBinaryOperator_Invalid, MIR_EQ},
        {CXBinaryOperator_NE, CXBinaryOperator_Invalid, MIR_NE},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (kind == table[i].plain ||
            (kind == table[i].assign && kind != CXBinaryOperator_Invalid)) {
            *ret_op = table[i].op;
            return true;
        }
    return false;
}

static const struct mir_expr *assignment(struct lower *l, CXCursor cursor, CXCursor left,
                                         CXCursor right) {
    const struct mir_expr *value = lo_expr(l, right);
    const struct mir_expr *place = lo_place(l, left);
    lo_assign(l, place, value, front_span(l->f, cursor));
    return place;
}

static const struct mir_expr *compound_assignment(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct cw_span span = front_span(l->f, cursor);
    enum mir_op op;
    const struct mir_expr *place, *value;
    cx_children(l->arena, cursor, &kids);
    if (kids.len != 2 || !op_of(clang_getCursorBinaryOperatorKind(cursor), &op))
        return unknown(l, cursor, CW_STR("a compound assignment"));
    value = lo_expr(l, kids.items[1]);
    place = lo_place(l, kids.items[0]);
    lo_assign(l, place, binary(l, op, place->type, span, place, value), span);
    return place;
}

/* && || and comparisons used as values: 1 or 0, by way of branches. */
static const struct mir_expr *logical_value(struct lower *l, CXCursor cursor) {
    struct cw_span span = front_span(l->f, cursor);
    const struct mir_type *type = lo_type(l, cursor);
    struct mir_var *v = lo_temp(l, type, span);
    uint32_t yes = lo_block(l), no = lo_block(l), after = lo_block(l);
    lo_condition(l, cursor, yes, no);
    l->current = yes;
    lo_assign(l, lo_var(l, v, span), lo_const(l, 1, type, span), span);
    lo_goto(l, after, span);
    l->current = no;
    lo_assign(l, lo_var(l, v, span), lo_const(l, 0, type, span), span);
    lo_enter(l, after);
    return lo_var(l, v, span);
}

static const struct mir_expr *binary_operator(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(cursor);
    enum mir_op op;
    const struct mir_expr *a, *b;
    int64_t number;
    cx_children(l->arena, cursor, &kids);
    if (kids.len != 2)
        return unknown(l, cursor, CW_STR("an operator"));
    switch (kind) {
    case CXBinaryOperator_Assign:
        return assignment(l, cursor, kids.items[0], kids.items[1]);
    case CXBinaryOperator_Comma:
        lo_discard(l, kids.items[0], false);
        return lo_expr(l, kids.items[1]);
    case CXBinaryOperator_LAnd:
    case CXBinaryOperator_LOr:
        return logical_value(l, cursor);
    default:
        break;
    }
    if (!op_of(kind, &op))
        return unknown(l, cursor, CW_STR("an operator"));
    a = lo_expr(l, kids.items[0]);
    b = lo_expr(l, kids.items[1]);
    if (a->kind == MIR_CONST && b->kind == MIR_CONST && cx_evaluate(cursor, &number))
        return lo_const(l, number, lo_type(l, cursor), front_span(l->f, cursor));
    return binary(l, op, lo_type(l, cursor), front_span(l->f, cursor), a, b);
}

static const struct mir_expr *step(struct lower *l, CXCursor cursor, CXCursor operand,
                                   enum mir_op op, bool post) {
    struct cw_span span = front_span(l->f, cursor);
    const struct mir_expr *place = lo_place(l, operand), *before = place;
    if (post)
        before = snapshot(l, place);
    lo_assign(l, place, binary(l, op, place->type, span, place, lo_const(l, 1, place->type, span)),
              span);
    return post ? before : place;
}

static const struct mir_expr *unary_operator(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct cw_span span = front_span(l->f, cursor);
    const struct mir_type *type = lo_type(l, cursor);
    struct mir_expr *e;
    cx_children(l->arena, cursor, &kids);
    if (kids.len != 1)
        return unknown(l, cursor, CW_STR("an operator"));
    e = lo_new(l, MIR_UNARY, type, span);
    switch (clang_getCursorUnaryOperatorKind(cursor)) {
    case CXUnaryOperator_AddrOf: {
        const struct mir_expr *place = lo_place(l, kids.items[0]);
        if (place->kind == MIR_FUNC)
            return place;
        if (place->kind == MIR_DEREF)
            return cast(l, type, span, place->a, false); /* &*p is p */
        take_address(place);
        return lo_unary(l, MIR_ADDRESS, type, span, place);
    }
    case CXUnaryOperator_Deref: {
        const struct mir_expr *pointer = lo_expr(l, kids.items[0]);
        return pointer->kind == MIR_FUNC ? pointer : lo_unary(l, MIR_DEREF, type, span, pointer);
    }
    case CXUnaryOperator_PostInc:
        return step(l, cursor, kids.items[0], MIR_ADD, true);
    case CXUnaryOperator_PostDec:
        return step(l, cursor, kids.items[0], MIR_SUB, true);
    case CXUnaryOperator_PreInc:
        return step(l, cursor, kids.items[0], MIR_ADD, false);
    case CXUnaryOperator_PreDec:
        return step(l, cursor, kids.items[0], MIR_SUB, false);
    case CXUnaryOperator_Plus:
    case CXUnaryOperator_Extension:
        return lo_expr(l, kids.items[0]);
    case CXUnaryOperator_Minus:
        e->op = MIR_NEG;
        break;
    case CXUnaryOperator_Not:
        e->op = MIR_COMPLEMENT;
        break;
    case CXUnaryOperator_LNot:
        e->op = MIR_NOT;
        break;
    default:
        return unknown(l, cursor, CW_STR("an operator"));
    }
    e->a = lo_expr(l, kids.items[0]);
    if (e->a->kind == MIR_CONST) {
        int64_t n = e->a->number;
        return cast(l, type, span,
                    lo_const(l,
                             e->op == MIR_NEG          ? (int64_t)(0 - (uint64_t)n)
                             : e->op == MIR_COMPLEMENT ? ~n
                                                       : !n,
                             type, span),
                    false);
    }
    return e;
}

static const struct mir_expr *conditional(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct cw_span span = front_span(l->f, cursor);
    const struct mir_type *type = lo_type(l, cursor);
    struct mir_var *v = NULL;
    uint32_t yes, no, after;
    cx_children(l->arena, cursor, &kids);
    if (kids.len != 3)
        return unknown(l, cursor, CW_STR("a conditional"));
    if (type->kind != MIR_VOID)
        v = lo_temp(l, type, span);
    yes = lo_block(l);
    no = lo_block(l);
    after = lo_block(l);
    lo_condition(l, kids.items[0], yes, no);
    for (size_t i = 1; i <= 2; i++) {
        l->current = i == 1 ? yes : no;
        if (v)
            lo_assign(l, lo_var(l, v, span), lo_expr(l, kids.items[i]), span);
        else
            lo_discard(l, kids.items[i], false);
        lo_goto(l, after, span);
    }
    l->current = after;
    return v ? lo_var(l, v, span) : lo_const(l, 0, type, span);
}

void lo_condition(struct lower *l, CXCursor cursor, uint32_t yes, uint32_t no) {
    CXCursor e = cx_strip(l->arena, cursor);
    enum CXCursorKind kind = clang_getCursorKind(e);
    const struct mir_expr *value;
    struct cx_cursors kids;
    cx_children(l->arena, e, &kids);
    if (kind == CXCursor_UnaryOperator && kids.len == 1 &&
        clang_getCursorUnaryOperatorKind(e) == CXUnaryOperator_LNot) {
        lo_condition(l, kids.items[0], no, yes);
        return;
    }
    if (kind == CXCursor_BinaryOperator && kids.len == 2) {
        enum CXBinaryOperatorKind op = clang_getCursorBinaryOperatorKind(e);
        if (op == CXBinaryOperator_LAnd || op == CXBinaryOperator_LOr) {
            uint32_t second = lo_block(l);
            if (op == CXBinaryOperator_LAnd)
                lo_condition(l, kids.items[0], second, no);
            else
                lo_condition(l, kids.items[0], yes, second);
            l->current = second;
            lo_condition(l, kids.items[1], yes, no);
            return;
        }
    }
    value = lo_expr(l, e);
    if (value->kind == MIR_CONST)
        lo_goto(l, value->number ? yes : no, value->span);
    else if (value->kind == MIR_ADDRESS || value->kind == MIR_STRING || value->kind == MIR_FUNC)
        lo_goto(l, yes, value->span);
    else
        lo_branch(l, value, yes, no, front_span(l->f, e));
}

/* --- the rest --- */

static const struct mir_expr *compound_literal(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct cw_span span = front_span(l->f, cursor);
    struct mir_var *v = lo_temp(l, lo_type(l, cursor), span);
    cx_children(l->arena, cursor, &kids);
    if (kids.len && cx_is_expr(kids.items[kids.len - 1]))
        lo_init(l, lo_var(l, v, span), kids.items[kids.len - 1], true);
    return lo_var(l, v, span);
}

/* _Generic: the association whose value has the type of the whole. */
static const struct mir_expr *generic(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    CXType wanted = clang_getCanonicalType(clang_getCursorType(cursor));
    size_t matches = 0, chosen = 0, exprs = 0;
    cx_children(l->arena, cursor, &kids);
    for (size_t i = 0; i < kids.len; i++) {
        if (!cx_is_expr(kids.items[i]) || !exprs++)
            continue; /* the first expression is the one that is asked about */
        if (clang_equalTypes(clang_getCanonicalType(clang_getCursorType(kids.items[i])), wanted)) {
            matches++;
            chosen = i;
        }
    }
    if (matches == 1)
        return lo_expr(l, kids.items[chosen]);
    return unknown(l, cursor, CW_STR("a _Generic selection"));
}

static const struct mir_expr *constant_or(struct lower *l, CXCursor cursor) {
    int64_t number;
    if (cx_evaluate(cursor, &number))
        return lo_const(l, number, lo_type(l, cursor), front_span(l->f, cursor));
    return lo_opaque(l, cursor);
}

/* --- the dispatcher --- */

static const struct mir_expr *lower_expr(struct lower *l, CXCursor cursor, bool as_value) {
    struct cx_cursors kids;
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_IntegerLiteral:
    case CXCursor_CharacterLiteral:
    case CXCursor_UnaryExpr: /* sizeof, alignof */
    case CXCursor_FloatingLiteral:
        return constant_or(l, cursor);
    case CXCursor_StringLiteral:
        return lo_new(l, MIR_STRING, lo_type(l, cursor), front_span(l->f, cursor));
    case CXCursor_ParenExpr:
        cx_children(l->arena, cursor, &kids);
        if (kids.len == 1)
            return lower_expr(l, kids.items[0], as_value);
        break;
    case CXCursor_UnexposedExpr:
        return unexposed(l, cursor);
    case CXCursor_DeclRefExpr:
        return name(l, cursor, as_value);
    case CXCursor_MemberRefExpr:
        return member(l, cursor);
    case CXCursor_ArraySubscriptExpr:
        return subscript(l, cursor);
    case CXCursor_UnaryOperator:
        return unary_operator(l, cursor);
    case CXCursor_BinaryOperator:
        return binary_operator(l, cursor);
    case CXCursor_CompoundAssignOperator:
        return compound_assignment(l, cursor);
    case CXCursor_ConditionalOperator:
        return conditional(l, cursor);
    case CXCursor_CStyleCastExpr:
        return explicit_cast(l, cursor);
    case CXCursor_CallExpr:
        return lo_call(l, cursor, false, false);
    case CXCursor_StmtExpr: {
        const struct mir_expr *value;
        cx_children(l->arena, cursor, &kids);
        value = kids.len ? lo_statement_value(l, kids.items[0]) : NULL;
        return value ? value : lo_const(l, 0, lo_type(l, cursor), front_span(l->f, cursor));
    }
    case CXCursor_CompoundLiteralExpr:
        return compound_literal(l, cursor);
    case CXCursor_GenericSelectionExpr:
        return generic(l, cursor);
    case CXCursor_InitListExpr:
        cx_children(l->arena, cursor, &kids);
        if (kids.len == 1)
            return lo_expr(l, kids.items[0]);
        return lo_opaque(l, cursor);
    default:
        break;
    }
    return unknown(l, cursor,
                   cx_take(l->arena, clang_getCursorKindSpelling(clang_getCursorKind(cursor))));
}

const struct mir_expr *lo_expr(struct lower *l, CXCursor cursor) {
    return lower_expr(l, cursor, true);
}

const struct mir_expr *lo_place(struct lower *l, CXCursor cursor) {
    const struct mir_expr *e = lower_expr(l, cursor, false);
    struct mir_var *v;
    if (mir_is_place(e) || e->kind == MIR_FUNC)
        return e;
    /* A value used as a place: a struct returned by a call, a cast of a record. */
    v = lo_temp(l, e->type, e->span);
    lo_assign(l, lo_var(l, v, e->span), e, e->span);
    return lo_var(l, v, e->span);
}

void lo_discard(struct lower *l, CXCursor cursor, bool is_void_cast) {
    CXCursor e = cx_strip(l->arena, cursor);
    enum CXCursorKind kind = clang_getCursorKind(e);
    const struct mir_expr *value;
    struct mir_stmt *s;
    if (kind == CXCursor_CallExpr) {
        (void)lo_call(l, e, true, is_void_cast);
        return;
    }
    if (kind == CXCursor_CStyleCastExpr && clang_getCursorType(e).kind == CXType_Void) {
        struct cx_cursors kids;
        cx_children(l->arena, e, &kids);
        if (kids.len)
            lo_discard(l, kids.items[kids.len - 1], true);
        return;
    }
    value = lo_expr(l, cursor);
    if (value->kind == MIR_CONST || kind == CXCursor_CompoundAssignOperator ||
        (kind == CXCursor_UnaryOperator && value->kind != MIR_DEREF && value->kind != MIR_UNARY) ||
        (kind == CXCursor_BinaryOperator &&
         clang_getCursorBinaryOperatorKind(e) == CXBinaryOperator_Assign))
        return;
    s = lo_stmt(l, MIR_EVAL, value->span);
    s->value = value;
    s->is_void_cast = is_void_cast;
}
