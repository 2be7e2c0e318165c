#include "check/front/lower.h"

struct scope *lo_push_scope(struct lower *l, enum scope_kind kind, CXCursor cursor) {
    struct scope *s = cw_vec_add(l->arena, &l->scopes);
    s->kind = kind;
    s->cursor = cursor;
    s->break_to = s->continue_to = s->leave_to = MIR_NO_BLOCK;
    s->outer_handler = l->handler;
    return s;
}

static const struct mir_callee *cleanup_callee(struct lower *l, cw_str name) {
    CXCursor decl;
    struct mir_callee *c;
    if (front_find_function(l->f, name, &decl))
        return front_callee(l->f, decl);
    c = cw_new(l->arena, struct mir_callee); /* declared nowhere: a call of the unknown */
    c->name = name;
    c->contract = cw_contract_new(l->arena, NULL, 0);
    c->result = front_void(l->f);
    return c;
}

static void leave_vars(struct lower *l, const struct scope *s, bool ends_function,
                       struct cw_span span) {
    for (size_t i = s->vars.len; i-- > 0;) {
        struct mir_var *v = s->vars.items[i];
        if (s->cleanups.items[i].len) {
            struct mir_stmt *call;
            struct mir_expr *address = lo_new(l, MIR_ADDRESS, v->type, v->span);
            const struct mir_expr **args = cw_new_array(l->arena, const struct mir_expr *, 1);
            const struct mir_callee *callee = cleanup_callee(l, s->cleanups.items[i]);
            if (callee->param_count)
                address->type = callee->params[0];
            address->a = lo_var(l, v, v->span);
            args[0] = address;
            call = lo_stmt(l, MIR_CALL, span);
            call->callee = callee;
            call->args = args;
            call->arg_count = 1;
            call->is_cleanup = true;
        }
        if (!ends_function)
            lo_stmt(l, MIR_SCOPE_END, span)->var = v;
    }
}

void lo_leave_scopes(struct lower *l, size_t depth, bool abnormal, bool ends_function,
                     struct cw_span span) {
    size_t count = l->scopes.len;
    struct scope *saved = cw_new_array(l->arena, struct scope, count);
    uint32_t handler = l->handler;
    if (count)
        memcpy(saved, l->scopes.items, count * sizeof *saved);
    for (size_t i = count; i-- > depth && l->current != MIR_NO_BLOCK;) {
        l->scopes.len = i;
        if (saved[i].kind == SCOPE_VARS)
            leave_vars(l, &saved[i], ends_function, span);
        if (saved[i].kind == SCOPE_TRY || saved[i].kind == SCOPE_FINALLY) {
            l->handler = saved[i].outer_handler;
            lo_enter(l, lo_block(l)); /* from here on, exceptions go elsewhere */
        }
        if (saved[i].kind == SCOPE_FINALLY && l->finally_depth < 8) {
            int outer = l->abnormal;
            l->abnormal = abnormal;
            l->finally_depth++;
            lo_statement(l, saved[i].finally_body);
            l->finally_depth--;
            l->abnormal = outer;
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (i < l->scopes.cap)
            l->scopes.items[i] = saved[i];
    }
    l->scopes.len = count;
    l->handler = handler;
}

/* Where a block ends: its closing brace. */
static struct cw_span closing(struct lower *l, CXCursor cursor) {
    struct cw_span span = front_span(l->f, cursor);
    if (span.end > span.start)
        span.start = span.end - 1;
    return span;
}

static void compound(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    size_t depth = l->scopes.len;
    cx_children(l->arena, cursor, &kids);
    lo_push_scope(l, SCOPE_VARS, cursor);
    for (size_t i = 0; i < kids.len; i++)
        lo_statement(l, kids.items[i]);
    if (l->current != MIR_NO_BLOCK)
        lo_leave_scopes(l, depth, false, depth == 0, closing(l, cursor));
    l->scopes.len = depth;
}

const struct mir_expr *lo_statement_value(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    const struct mir_expr *value = NULL;
    size_t depth = l->scopes.len;
    cx_children(l->arena, cursor, &kids);
    lo_push_scope(l, SCOPE_VARS, cursor);
    for (size_t i = 0; i < kids.len; i++) {
        if (i + 1 == kids.len && cx_is_expr(kids.items[i]) &&
            clang_getCursorType(kids.items[i]).kind != CXType_Void) {
            struct cw_span span = front_span(l->f, kids.items[i]);
            struct mir_var *v;
            value = lo_expr(l, kids.items[i]);
            v = lo_temp(l, value->type, span); /* read before the scope's variables go */
            lo_assign(l, lo_var(l, v, span), value, span);
            value = lo_var(l, v, span);
        } else {
            lo_statement(l, kids.items[i]);
        }
    }
    if (l->current != MIR_NO_BLOCK)
        lo_leave_scopes(l, depth, false, false, closing(l, cursor));
    l->scopes.len = depth;
    return value;
}

/* --- declarations --- */

static void add_to_scope(struct lower *l, struct mir_var *v, cw_str cleanup) {
    for (size_t i = l->scopes.len; i-- > 0;) {
        struct scope *s = &l->scopes.items[i];
        if (s->kind != SCOPE_VARS)
            continue;
        cw_vec_push(l->arena, &s->vars, v);
        cw_vec_push(l->arena, &s->cleanups, cleanup);
        return;
    }
}

static void variable(struct lower *l, CXCursor cursor) {
    struct mir_var *v;
    CXCursor init;
    CXType type = clang_getCursorType(cursor);
    cw_str cleanup = {0};
    enum CX_StorageClass storage = clang_Cursor_getStorageClass(cursor);
    if (storage == CX_SC_Static || storage == CX_SC_Extern)
        return; /* a global by another name: front_global makes it at its first use */
    v = lo_temp(l, front_type(l->f, type),
                front_range_span(l->f, clang_Cursor_getSpellingNameRange(cursor, 0, 0)));
    v->storage = MIR_LOCAL;
    v->name = cx_take(l->arena, clang_getCursorSpelling(cursor));
    v->is_volatile = clang_isVolatileQualifiedType(type) != 0;
    v->contract = front_var_contract(l->f, cursor, &cleanup);
    cx_map_set(l->arena, &l->f->vars, clang_getCanonicalCursor(cursor), v);
    lo_stmt(l, MIR_DECLARE, v->span)->var = v;
    init = clang_Cursor_getVarDeclInitializer(cursor);
    if (!clang_Cursor_isNull(init))
        lo_init(l, lo_var(l, v, v->span), init, true);
    if (cleanup.len && l->handler != MIR_NO_BLOCK)
        cw_vec_push(l->arena, &l->fn->scoped_in_try, v->span);
    add_to_scope(l, v, cleanup);
}

static void declaration(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    cx_children(l->arena, cursor, &kids);
    for (size_t i = 0; i < kids.len; i++)
        if (clang_getCursorKind(kids.items[i]) == CXCursor_VarDecl)
            variable(l, kids.items[i]);
}

/* --- unsafe --- */

static bool unsafe_call(struct lower *l, CXCursor condition, CXCursor *ret_call) {
    CXCursor call = cx_strip(l->arena, condition);
    cw_str name;
    if (clang_getCursorKind(call) != CXCursor_CallExpr)
        return false;
    name = cx_take(l->arena, clang_getCursorSpelling(call));
    *ret_call = call;
    return cw_str_eq(name, CW_STR("__cwdk_unsafe"));
}

static cw_str literal_text(struct lower *l, CXCursor e) {
    for (;;) {
        struct cx_cursors kids;
        if (clang_getCursorKind(e) == CXCursor_StringLiteral) {
            cw_str s = cx_take(l->arena, clang_getCursorSpelling(e));
            return s.len >= 2 ? cw_str_trim(cw_str_slice(s, 1, s.len - 1)) : s;
        }
        cx_children(l->arena, e, &kids);
        if (kids.len != 1)
            return (cw_str){0};
        e = kids.items[0];
    }
}

static void unsafe_block(struct lower *l, CXCursor whole, CXCursor call, CXCursor body) {
    struct mir_unit *unit = l->f->unit;
    struct mir_unsafe *u;
    struct cw_span span = front_span(l->f, whole);
    struct cw_source *source = cw_source_get(l->f->sources, span.file);
    uint32_t outer = l->unsafe;
    uint32_t id = 0;
    for (size_t i = 0; i < unit->unsafes.len; i++) /* a copied __finally body is one block */
        if (unit->unsafes.items[i].span.start == span.start &&
            unit->unsafes.items[i].span.file == span.file)
            id = (uint32_t)i + 1;
    if (!id) {
        u = cw_vec_add(l->arena, &unit->unsafes);
        u->span = span;
        u->head = front_span(l->f, call);
        if (clang_Cursor_getNumArguments(call) == 1)
            u->reason = literal_text(l, clang_Cursor_getArgument(call, 0));
        u->lines = 1;
        for (size_t i = span.start; source && i < span.end && i < source->text.len; i++)
            u->lines += source->text.ptr[i] == '\n';
        id = (uint32_t)unit->unsafes.len;
    }
    l->unsafe = id;
    lo_statement(l, body);
    l->unsafe = outer;
}

/* --- control --- */

static void if_statement(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    CXCursor call;
    uint32_t yes, no, after;
    cx_children(l->arena, cursor, &kids);
    if (kids.len < 2)
        return;
    if (unsafe_call(l, kids.items[0], &call)) {
        unsafe_block(l, cursor, call, kids.items[1]);
        return;
    }
    yes = lo_block(l);
    no = lo_block(l);
    lo_condition(l, kids.items[0], yes, no);
    if (kids.len == 2) {
        l->current = yes;
        lo_statement(l, kids.items[1]);
        lo_enter(l, no);
        return;
    }
    after = lo_block(l);
    l->current = yes;
    lo_statement(l, kids.items[1]);
    lo_goto(l, after, (struct cw_span){0});
    l->current = no;
    lo_statement(l, kids.items[2]);
    lo_enter(l, after);
}

static void loop_body(struct lower *l, CXCursor cursor, CXCursor body, uint32_t break_to,
                      uint32_t continue_to) {
    struct scope *s = lo_push_scope(l, SCOPE_LOOP, cursor);
    s->break_to = break_to;
    s->continue_to = continue_to;
    lo_statement(l, body);
    lo_goto(l, continue_to, (struct cw_span){0});
    l->scopes.len--;
}

static void while_statement(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    uint32_t head, body, after;
    cx_children(l->arena, cursor, &kids);
    if (kids.len < 2)
        return;
    head = lo_block(l);
    body = lo_block(l);
    after = lo_block(l);
    lo_enter(l, head);
    lo_condition(l, kids.items[0], body, after);
    l->current = body;
    loop_body(l, cursor, kids.items[1], after, head);
    l->current = after;
}

static void do_statement(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    uint32_t body, test, after;
    cx_children(l->arena, cursor, &kids);
    if (kids.len < 2)
        return;
    body = lo_block(l);
    test = lo_block(l);
    after = lo_block(l);
    lo_enter(l, body);
    loop_body(l, cursor, kids.items[0], after, test);
    l->current = test;
    lo_condition(l, kids.items[1], body, after);
    l->current = after;
}

/* libclang leaves out the missing parts of a for: the semicolons of the text tell which is which.
 */
static void for_parts(struct lower *l, CXCursor cursor, const struct cx_cursors *kids,
                      CXCursor parts[3]) {
    struct cw_span span = front_span(l->f, cursor);
    struct cw_source *source = cw_source_get(l->f->sources, span.file);
    size_t semis[2] = {0}, found = 0, depth = 0;
    parts[0] = parts[1] = parts[2] = clang_getNullCursor();
    for (size_t i = span.start; source && i < span.end && found < 2; i++) {
        char c = source->text.ptr[i];
        depth += c == '(';
        if (c == ')' && depth)
            depth--;
        if (c == ';' && depth == 1)
            semis[found++] = i;
    }
    for (size_t i = 0; i + 1 < kids->len; i++) {
        size_t at = front_span(l->f, kids->items[i]).start;
        size_t part = kids->len == 4 || found < 2 ? i : at < semis[0] ? 0 : at < semis[1] ? 1 : 2;
        if (part < 3)
            parts[part] = kids->items[i];
    }
}

static void for_statement(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    CXCursor parts[3];
    uint32_t head, body, next, after;
    size_t depth = l->scopes.len;
    struct cw_span span = front_span(l->f, cursor);
    cx_children(l->arena, cursor, &kids);
    if (!kids.len)
        return;
    for_parts(l, cursor, &kids, parts);
    lo_push_scope(l, SCOPE_VARS, cursor);
    if (!clang_Cursor_isNull(parts[0]))
        lo_statement(l, parts[0]);
    head = lo_block(l);
    body = lo_block(l);
    next = lo_block(l);
    after = lo_block(l);
    lo_enter(l, head);
    if (!clang_Cursor_isNull(parts[1]))
        lo_condition(l, parts[1], body, after);
    else
        lo_goto(l, body, span);
    l->current = body;
    loop_body(l, cursor, kids.items[kids.len - 1], after, next);
    l->current = next;
    if (!clang_Cursor_isNull(parts[2]))
        lo_discard(l, parts[2], false);
    lo_goto(l, head, span);
    l->current = after;
    lo_leave_scopes(l, depth, false, false, span);
    l->scopes.len = depth;
}

static void switch_statement(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct switch_build cases = {.default_block = MIR_NO_BLOCK};
    struct mir_end end = {.kind = MIR_SWITCH};
    struct scope *s;
    uint32_t at, after;
    size_t n;
    cx_children(l->arena, cursor, &kids);
    if (kids.len < 2)
        return;
    end.span = front_span(l->f, kids.items[0]);
    end.value = lo_expr(l, kids.items[0]);
    end.unsafe = l->unsafe;
    if (l->current == MIR_NO_BLOCK)
        l->current = lo_block(l);
    at = l->current;
    after = lo_block(l);
    s = lo_push_scope(l, SCOPE_SWITCH, cursor);
    s->break_to = after;
    s->cases = &cases;
    l->current = MIR_NO_BLOCK;
    lo_statement(l, kids.items[1]);
    lo_goto(l, after, (struct cw_span){0});
    l->scopes.len--;
    n = cases.cases.len;
    end.case_count = n;
    end.low = cw_new_array(l->arena, int64_t, n);
    end.high = cw_new_array(l->arena, int64_t, n);
    end.targets = cw_new_array(l->arena, uint32_t, n + 1);
    end.target_count = n + 1;
    for (size_t i = 0; i < n; i++) {
        end.low[i] = cases.cases.items[i].low;
        end.high[i] = cases.cases.items[i].high;
        end.targets[i] = cases.cases.items[i].block;
    }
    end.targets[n] = cases.default_block == MIR_NO_BLOCK ? after : cases.default_block;
    l->blocks.items[at].end = end;
    l->blocks.items[at].ended = true;
    l->current = after;
}

static struct scope *nearest_switch(struct lower *l) {
    for (size_t i = l->scopes.len; i-- > 0;)
        if (l->scopes.items[i].kind == SCOPE_SWITCH)
            return &l->scopes.items[i];
    return NULL;
}

static void case_statement(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct scope *s = nearest_switch(l);
    struct switch_case c = {0};
    bool known;
    cx_children(l->arena, cursor, &kids);
    if (!s || kids.len < 2)
        return;
    c.block = lo_block(l);
    known = cx_evaluate(kids.items[0], &c.low);
    c.high = c.low;
    if (kids.len == 3)
        known &= cx_evaluate(kids.items[1], &c.high);
    if (!known) { /* cannot be: case labels are constants. Any value may then lead here. */
        c.low = INT64_MIN;
        c.high = INT64_MAX;
        lo_note_unknown(l);
    }
    cw_vec_push(l->arena, &s->cases->cases, c);
    lo_enter(l, c.block);
    lo_statement(l, kids.items[kids.len - 1]);
}

static void default_statement(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct scope *s = nearest_switch(l);
    cx_children(l->arena, cursor, &kids);
    if (!s)
        return;
    s->cases->default_block = lo_block(l);
    lo_enter(l, s->cases->default_block);
    if (kids.len)
        lo_statement(l, kids.items[kids.len - 1]);
}

static void jump_out(struct lower *l, CXCursor cursor, bool is_continue) {
    struct cw_span span = front_span(l->f, cursor);
    for (size_t i = l->scopes.len; i-- > 0;) {
        struct scope *s = &l->scopes.items[i];
        uint32_t target;
        if (s->kind != SCOPE_LOOP && (s->kind != SCOPE_SWITCH || is_continue))
            continue;
        target = is_continue ? s->continue_to : s->break_to;
        lo_leave_scopes(l, i, true, false, span);
        lo_goto(l, target, span);
        return;
    }
}

static uint32_t label_block(struct lower *l, struct label *label) {
    if (label->block == MIR_NO_BLOCK)
        label->block = lo_block(l);
    return label->block;
}

static void goto_statement(struct lower *l, CXCursor cursor) {
    CXCursor target = clang_getCursorReferenced(cursor);
    struct label *label =
        cw_map_get(&l->labels, cx_take(l->arena, clang_getCursorSpelling(target)));
    struct cw_span span = front_span(l->f, cursor);
    size_t depth = 0;
    if (!label) {
        lo_stmt(l, MIR_UNKNOWN_STMT, span)->text = CW_STR("goto to a computed label");
        lo_note_unknown(l);
        lo_stop(l, span);
        return;
    }
    /* Scopes that hold both the goto and the label stay. */
    for (size_t i = 0; i < l->scopes.len; i++) {
        bool shared = false;
        for (size_t k = 0; k < label->chain.len; k++)
            shared |= clang_equalCursors(label->chain.items[k], l->scopes.items[i].cursor) != 0;
        if (!shared && i) /* scope 0 is the function's body */
            break;
        depth = i + 1;
    }
    lo_leave_scopes(l, depth, true, false, span);
    lo_goto(l, label_block(l, label), span);
}

static void label_statement(struct lower *l, CXCursor cursor) {
    struct label *label =
        cw_map_get(&l->labels, cx_take(l->arena, clang_getCursorSpelling(cursor)));
    struct cx_cursors kids;
    if (label) {
        uint32_t block = label_block(l, label);
        l->blocks.items[block].handler = l->handler; /* made by a goto elsewhere, perhaps */
        lo_enter(l, block);
    }
    cx_children(l->arena, cursor, &kids);
    for (size_t i = 0; i < kids.len; i++)
        lo_statement(l, kids.items[i]);
}

static void return_statement(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    struct cw_span span = front_span(l->f, cursor);
    const struct mir_expr *value = NULL;
    struct mir_end end = {.kind = MIR_RETURN, .span = span};
    cx_children(l->arena, cursor, &kids);
    if (kids.len && clang_getCursorType(kids.items[0]).kind == CXType_Void)
        lo_discard(l, kids.items[0], false);
    else if (kids.len)
        value = lo_expr(l, kids.items[0]);
    if (value && value->kind != MIR_CONST && l->scopes.len) {
        bool runs_code = false;
        for (size_t i = 0; i < l->scopes.len; i++) {
            runs_code |= l->scopes.items[i].kind == SCOPE_FINALLY;
            for (size_t k = 0; k < l->scopes.items[i].cleanups.len; k++)
                runs_code |= l->scopes.items[i].cleanups.items[k].len > 0;
        }
        if (runs_code) {
            struct mir_var *v = lo_temp(l, value->type, value->span);
            lo_assign(l, lo_var(l, v, value->span), value, value->span);
            value = lo_var(l, v, value->span);
        }
    }
    if (l->current == MIR_NO_BLOCK)
        l->current = lo_block(l);
    lo_leave_scopes(l, 0, true, true, span);
    if (l->current == MIR_NO_BLOCK)
        return; /* a __finally that does not end */
    end.value = value;
    end.unsafe = l->unsafe;
    l->blocks.items[l->current].end = end;
    l->blocks.items[l->current].ended = true;
    l->current = MIR_NO_BLOCK;
}

static void unknown_statement(struct lower *l, CXCursor cursor, cw_str what) {
    lo_stmt(l, MIR_UNKNOWN_STMT, front_span(l->f, cursor))->text = what;
    lo_note_unknown(l);
}

void lo_statement(struct lower *l, CXCursor cursor) {
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_CompoundStmt:
        compound(l, cursor);
        break;
    case CXCursor_DeclStmt:
        declaration(l, cursor);
        break;
    case CXCursor_NullStmt:
        break;
    case CXCursor_IfStmt:
        if_statement(l, cursor);
        break;
    case CXCursor_WhileStmt:
        while_statement(l, cursor);
        break;
    case CXCursor_DoStmt:
        do_statement(l, cursor);
        break;
    case CXCursor_ForStmt:
        for_statement(l, cursor);
        break;
    case CXCursor_SwitchStmt:
        switch_statement(l, cursor);
        break;
    case CXCursor_CaseStmt:
        case_statement(l, cursor);
        break;
    case CXCursor_DefaultStmt:
        default_statement(l, cursor);
        break;
    case CXCursor_BreakStmt:
        jump_out(l, cursor, false);
        break;
    case CXCursor_ContinueStmt:
        jump_out(l, cursor, true);
        break;
    case CXCursor_GotoStmt:
        goto_statement(l, cursor);
        break;
    case CXCursor_LabelStmt:
        label_statement(l, cursor);
        break;
    case CXCursor_ReturnStmt:
        return_statement(l, cursor);
        break;
    case CXCursor_SEHTryStmt:
        lo_try(l, cursor);
        break;
    case CXCursor_SEHLeaveStmt:
        lo_seh_leave(l, cursor);
        break;
    case CXCursor_UnexposedStmt: { /* an attributed statement: [[fallthrough]]; */
        struct cx_cursors kids;
        cx_children(l->arena, cursor, &kids);
        for (size_t i = 0; i < kids.len; i++)
            if (clang_isStatement(clang_getCursorKind(kids.items[i])) || cx_is_expr(kids.items[i]))
                lo_statement(l, kids.items[i]);
        break;
    }
    case CXCursor_GCCAsmStmt:
    case CXCursor_MSAsmStmt:
        unknown_statement(l, cursor, CW_STR("inline assembly"));
        break;
    case CXCursor_IndirectGotoStmt:
        unknown_statement(l, cursor, CW_STR("goto to a computed label"));
        lo_stop(l, front_span(l->f, cursor));
        break;
    default:
        if (cx_is_expr(cursor))
            lo_discard(l, cursor, false);
        else
            unknown_statement(
                l, cursor,
                cx_take(l->arena, clang_getCursorKindSpelling(clang_getCursorKind(cursor))));
    }
}
