/* Calls, and the few functions that mean something to the checker itself. */
#include "check/front/lower.h"

static const struct mir_expr *no_value(struct lower *l, CXCursor cursor) {
    return lo_const(l, 0, front_void(l->f), front_span(l->f, cursor));
}

static void assume(struct lower *l, CXCursor condition) {
    uint32_t yes = lo_block(l), no = lo_block(l);
    lo_condition(l, condition, yes, no);
    l->current = no;
    lo_stop(l, front_span(l->f, condition));
    l->current = yes;
}

/* Calls that are not calls. True when dealt with; *ret_value is then the value. */
static bool special(struct lower *l, CXCursor cursor, cw_str name,
                    const struct mir_expr **ret_value) {
    int n = clang_Cursor_getNumArguments(cursor);
    CXCursor first = n > 0 ? clang_Cursor_getArgument(cursor, 0) : clang_getNullCursor();
    *ret_value = no_value(l, cursor);
    if (!cw_str_starts(name, CW_STR("_")))
        return false;
    if ((cw_str_eq(name, CW_STR("__cwdk_assume")) || cw_str_eq(name, CW_STR("__assume")) ||
         cw_str_eq(name, CW_STR("__builtin_assume"))) &&
        n == 1) {
        assume(l, first);
        return true;
    }
    if (cw_str_eq(name, CW_STR("__builtin_expect")) && n >= 1) {
        *ret_value = lo_expr(l, first);
        return true;
    }
    if (l->abnormal >= 0 && (cw_str_eq(name, CW_STR("_abnormal_termination")) ||
                             cw_str_eq(name, CW_STR("__abnormal_termination")))) {
        *ret_value = lo_const(l, l->abnormal, front_type(l->f, clang_getCursorType(cursor)),
                              front_span(l->f, cursor));
        return true;
    }
    if (cw_str_eq(name, CW_STR("__builtin_unreachable")) ||
        cw_str_eq(name, CW_STR("__builtin_trap"))) {
        lo_stop(l, front_span(l->f, cursor));
        return true;
    }
    if (cw_str_eq(name, CW_STR("__builtin_constant_p")) ||
        cw_str_eq(name, CW_STR("__builtin_object_size"))) {
        int64_t number = 0;
        (void)cx_evaluate(cursor, &number);
        *ret_value = lo_const(l, number, front_type(l->f, clang_getCursorType(cursor)),
                              front_span(l->f, cursor));
        return true;
    }
    return false;
}

static const struct mir_callee *direct_callee(struct lower *l, CXCursor called, cw_str *ret_name) {
    CXCursor decl, bare = cx_strip(l->arena, called);
    if (clang_getCursorKind(bare) != CXCursor_DeclRefExpr)
        return NULL;
    decl = clang_getCursorReferenced(bare);
    if (clang_getCursorKind(decl) != CXCursor_FunctionDecl)
        return NULL;
    *ret_name = cx_take(l->arena, clang_getCursorSpelling(decl));
    return front_callee(l->f, decl);
}

/* What the source calls: the macro's name when the call comes out of one. */
static cw_str shown_name(struct lower *l, struct cw_span span, const struct mir_callee *callee) {
    struct cw_source *source = cw_source_get(l->f->sources, span.file);
    cw_str text;
    size_t n = 0;
    if (!source)
        return callee ? callee->name : (cw_str){0};
    text = cw_str_slice(source->text, span.start, span.end);
    while (n < text.len && (text.ptr[n] == '_' || (text.ptr[n] >= '0' && text.ptr[n] <= '9') ||
                            (text.ptr[n] >= 'a' && text.ptr[n] <= 'z') ||
                            (text.ptr[n] >= 'A' && text.ptr[n] <= 'Z')))
        n++;
    if (n && n < text.len && cw_str_trim(cw_str_from(text, n)).ptr[0] == '(')
        return cw_str_slice(text, 0, n);
    return callee ? callee->name : text;
}

const struct mir_expr *lo_call(struct lower *l, CXCursor cursor, bool discard, bool is_void_cast) {
    struct cx_cursors kids;
    const struct mir_callee *callee;
    const struct mir_expr *value = NULL, **args;
    const struct mir_type *type = front_type(l->f, clang_getCursorType(cursor));
    struct cw_span span = front_span(l->f, cursor);
    struct mir_var *result = NULL;
    struct mir_stmt *s;
    cw_str name = {0};
    int n = clang_Cursor_getNumArguments(cursor);
    cx_children(l->arena, cursor, &kids);
    if (!kids.len || n < 0)
        return no_value(l, cursor);
    callee = direct_callee(l, kids.items[0], &name);
    if (callee && special(l, cursor, name, &value))
        return value;
    value = NULL;
    if (!callee) {
        value = lo_expr(l, kids.items[0]);
        callee = value->kind == MIR_FUNC
                     ? value->callee
                     : front_indirect_callee(l->f, clang_getCursorType(kids.items[0]));
    }
    args = cw_new_array(l->arena, const struct mir_expr *, (size_t)n);
    for (int i = 0; i < n; i++)
        args[i] = lo_expr(l, clang_Cursor_getArgument(cursor, (unsigned)i));
    if (!discard && type->kind != MIR_VOID)
        result =
            lo_temp(l, callee && callee->result->kind != MIR_VOID ? callee->result : type, span);
    s = lo_stmt(l, MIR_CALL, span);
    s->callee = callee;
    s->value = value;
    s->args = args;
    s->arg_count = (size_t)n;
    s->is_void_cast = is_void_cast;
    s->shown = shown_name(l, span, callee);
    if (result)
        s->place = lo_var(l, result, span);
    if (callee && callee->no_return) {
        lo_stop(l, span);
        return result ? lo_var(l, result, span) : no_value(l, cursor);
    }
    return result ? lo_var(l, result, span) : no_value(l, cursor);
}
