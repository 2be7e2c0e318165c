#include "check/mir/mir.h"

const char *mir_op_text(enum mir_op op) {
    static const char *const texts[] = {
        [MIR_ADD] = "+", [MIR_SUB] = "-",        [MIR_MUL] = "*",  [MIR_DIV] = "/",
        [MIR_REM] = "%", [MIR_SHL] = "<<",       [MIR_SHR] = ">>", [MIR_AND] = "&",
        [MIR_OR] = "|",  [MIR_XOR] = "^",        [MIR_EQ] = "==",  [MIR_NE] = "!=",
        [MIR_LT] = "<",  [MIR_LE] = "<=",        [MIR_GT] = ">",   [MIR_GE] = ">=",
        [MIR_NEG] = "-", [MIR_COMPLEMENT] = "~", [MIR_NOT] = "!",
    };
    return texts[op];
}

static void var_text(struct cw_buf *out, const struct mir_var *v) {
    if (v->storage == MIR_TEMP)
        cw_buf_addf(out, "$%u", v->id);
    else
        cw_buf_add(out, v->name);
}

void mir_expr_text(struct cw_buf *out, const struct mir_expr *e) {
    switch (e->kind) {
    case MIR_CONST:
        if (e->type->kind == MIR_POINTER && !e->number)
            cw_buf_add(out, CW_STR("null"));
        else
            cw_buf_addf(out, "%lld", (long long)e->number);
        break;
    case MIR_STRING:
        cw_buf_add(out, CW_STR("\"...\""));
        break;
    case MIR_FUNC:
        cw_buf_add(out, e->callee->name);
        break;
    case MIR_VAR:
        var_text(out, e->var);
        break;
    case MIR_FIELD:
        if (e->a->kind == MIR_DEREF) {
            mir_expr_text(out, e->a->a);
            cw_buf_add(out, CW_STR("->"));
        } else {
            mir_expr_text(out, e->a);
            cw_buf_add_char(out, '.');
        }
        cw_buf_add(out, e->name);
        break;
    case MIR_DEREF:
        cw_buf_add_char(out, '*');
        mir_expr_text(out, e->a);
        break;
    case MIR_INDEX:
        if (e->a->kind == MIR_ADDRESS && e->a->a->type->kind == MIR_ARRAY)
            mir_expr_text(out, e->a->a);
        else
            mir_expr_text(out, e->a);
        cw_buf_add_char(out, '[');
        mir_expr_text(out, e->b);
        cw_buf_add_char(out, ']');
        break;
    case MIR_ADDRESS:
        cw_buf_add_char(out, '&');
        mir_expr_text(out, e->a);
        break;
    case MIR_UNARY:
        cw_buf_addf(out, "%s", mir_op_text(e->op));
        mir_expr_text(out, e->a);
        break;
    case MIR_BINARY:
        cw_buf_add_char(out, '(');
        mir_expr_text(out, e->a);
        cw_buf_addf(out, " %s ", mir_op_text(e->op));
        mir_expr_text(out, e->b);
        cw_buf_add_char(out, ')');
        break;
    case MIR_CAST:
        cw_buf_addf(out, "(%" CW_FMT ")", CW_ARG(e->type->name));
        mir_expr_text(out, e->a);
        break;
    case MIR_UNKNOWN_EXPR:
        cw_buf_addf(out, "?%" CW_FMT "?", CW_ARG(e->name));
        break;
    }
}

static void stmt_text(struct cw_buf *out, const struct mir_stmt *s) {
    cw_buf_add(out, CW_STR("    "));
    if (s->unsafe)
        cw_buf_add(out, CW_STR("unsafe "));
    switch (s->kind) {
    case MIR_ASSIGN:
        mir_expr_text(out, s->place);
        cw_buf_addf(out, " %s ", s->is_init ? ":=" : "=");
        mir_expr_text(out, s->value);
        break;
    case MIR_CALL:
        if (s->is_cleanup)
            cw_buf_add(out, CW_STR("cleanup "));
        if (s->is_void_cast)
            cw_buf_add(out, CW_STR("(void)"));
        if (s->place) {
            mir_expr_text(out, s->place);
            cw_buf_add(out, CW_STR(" = "));
        }
        if (s->value)
            mir_expr_text(out, s->value);
        else if (s->callee)
            cw_buf_add(out, s->callee->name);
        cw_buf_add_char(out, '(');
        for (size_t i = 0; i < s->arg_count; i++) {
            if (i)
                cw_buf_add(out, CW_STR(", "));
            mir_expr_text(out, s->args[i]);
        }
        cw_buf_add_char(out, ')');
        break;
    case MIR_EVAL:
        cw_buf_add(out, CW_STR("eval "));
        mir_expr_text(out, s->value);
        break;
    case MIR_DECLARE:
    case MIR_SCOPE_END:
        cw_buf_addf(out, "%s ", s->kind == MIR_DECLARE ? "var" : "end");
        var_text(out, s->var);
        break;
    case MIR_UNKNOWN_STMT:
        cw_buf_addf(out, "?%" CW_FMT "?", CW_ARG(s->text));
        break;
    }
    cw_buf_add_char(out, '\n');
}

static void end_text(struct cw_buf *out, const struct mir_end *end) {
    switch (end->kind) {
    case MIR_GOTO:
        cw_buf_addf(out, "    goto b%u\n", end->targets[0]);
        break;
    case MIR_BRANCH:
        cw_buf_add(out, CW_STR("    if "));
        mir_expr_text(out, end->value);
        cw_buf_addf(out, " goto b%u else b%u\n", end->targets[0], end->targets[1]);
        break;
    case MIR_SWITCH:
        cw_buf_add(out, CW_STR("    switch "));
        mir_expr_text(out, end->value);
        for (size_t i = 0; i < end->case_count; i++) {
            cw_buf_addf(out, " %lld", (long long)end->low[i]);
            if (end->high[i] != end->low[i])
                cw_buf_addf(out, "..%lld", (long long)end->high[i]);
            cw_buf_addf(out, ":b%u", end->targets[i]);
        }
        cw_buf_addf(out, " default:b%u\n", end->targets[end->case_count]);
        break;
    case MIR_RETURN:
        cw_buf_add(out, CW_STR("    return"));
        if (end->value) {
            cw_buf_add_char(out, ' ');
            mir_expr_text(out, end->value);
        }
        cw_buf_add_char(out, '\n');
        break;
    case MIR_STOP:
        cw_buf_add(out, CW_STR("    stop\n"));
        break;
    case MIR_UNWIND:
        cw_buf_add(out, CW_STR("    unwind\n"));
        break;
    }
}

void mir_dump(struct cw_buf *out, const struct mir_function *function) {
    cw_buf_addf(out, "%" CW_FMT "(", CW_ARG(function->name));
    for (size_t i = 0; i < function->param_count; i++)
        cw_buf_addf(out, "%s%" CW_FMT, i ? ", " : "", CW_ARG(function->params[i]->name));
    cw_buf_add(out, CW_STR(")\n"));
    for (size_t i = 0; i < function->order_count; i++) {
        const struct mir_block *b = &function->blocks[function->order[i]];
        cw_buf_addf(out, "  b%u:%s%s", b->id, b->is_loop_head ? " loop" : "",
                    b->is_handler ? " handler" : "");
        if (b->handler != MIR_NO_BLOCK)
            cw_buf_addf(out, " on exception b%u", b->handler);
        cw_buf_add_char(out, '\n');
        for (size_t k = 0; k < b->stmt_count; k++)
            stmt_text(out, &b->stmts[k]);
        end_text(out, &b->end);
    }
}
