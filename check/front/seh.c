/* __try: the exception edge, and the copies of a __finally body. */
#include "check/front/lower.h"

static void unwind(struct lower *l, struct cw_span span) {
    struct block_build *b;
    if (l->current == MIR_NO_BLOCK)
        return;
    if (l->handler != MIR_NO_BLOCK) {
        lo_goto(l, l->handler, span);
        return;
    }
    b = &l->blocks.items[l->current];
    b->end = (struct mir_end){.kind = MIR_UNWIND, .span = span};
    b->ended = true;
    l->current = MIR_NO_BLOCK;
}

static uint32_t handler_block(struct lower *l) {
    uint32_t block = lo_block(l);
    l->blocks.items[block].is_handler = true;
    return block;
}

/* What runs inside the __try, with exceptions going to `handler`. */
static void guarded(struct lower *l, CXCursor cursor, CXCursor body, struct scope scope,
                    uint32_t handler, uint32_t after) {
    uint32_t outer = l->handler;
    size_t depth = l->scopes.len;
    struct scope *s = lo_push_scope(l, scope.kind, cursor);
    s->leave_to = after;
    s->finally_body = scope.finally_body;
    l->handler = handler;
    lo_enter(l, lo_block(l));
    lo_statement(l, body);
    if (l->current != MIR_NO_BLOCK)
        lo_leave_scopes(l, depth, false, false, front_span(l->f, body));
    l->handler = outer;
    l->scopes.len = depth;
    lo_goto(l, after, (struct cw_span){0});
}

static void try_except(struct lower *l, CXCursor cursor, CXCursor body, CXCursor except) {
    struct cx_cursors kids;
    uint32_t handler, run, skip, after;
    int64_t filter;
    struct cw_span span = front_span(l->f, except);
    cx_children(l->arena, except, &kids);
    if (kids.len < 2)
        return;
    handler = handler_block(l);
    after = lo_block(l);
    guarded(l, cursor, body, (struct scope){.kind = SCOPE_TRY}, handler, after);
    run = lo_block(l);
    skip = lo_block(l);
    l->current = handler;
    if (cx_evaluate(kids.items[0], &filter))
        lo_goto(l, filter > 0 ? run : skip, span); /* continuing execution is not modelled */
    else
        lo_branch(l, lo_expr(l, kids.items[0]), run, skip, front_span(l->f, kids.items[0]));
    l->current = skip;
    unwind(l, span);
    l->current = run;
    lo_statement(l, kids.items[1]);
    lo_enter(l, after);
}

static void try_finally(struct lower *l, CXCursor cursor, CXCursor body, CXCursor finally) {
    struct cx_cursors kids;
    uint32_t handler, after;
    int outer = l->abnormal;
    cx_children(l->arena, finally, &kids);
    if (!kids.len)
        return;
    handler = handler_block(l);
    after = lo_block(l);
    guarded(l, cursor, body,
            (struct scope){.kind = SCOPE_FINALLY, .finally_body = kids.items[kids.len - 1]},
            handler, after);
    l->current = handler;
    l->abnormal = 1;
    lo_statement(l, kids.items[kids.len - 1]);
    l->abnormal = outer;
    unwind(l, front_span(l->f, finally));
    l->current = after;
}

void lo_try(struct lower *l, CXCursor cursor) {
    struct cx_cursors kids;
    cx_children(l->arena, cursor, &kids);
    if (kids.len < 2)
        return;
    if (clang_getCursorKind(kids.items[1]) == CXCursor_SEHExceptStmt)
        try_except(l, cursor, kids.items[0], kids.items[1]);
    else
        try_finally(l, cursor, kids.items[0], kids.items[1]);
}

void lo_seh_leave(struct lower *l, CXCursor cursor) {
    struct cw_span span = front_span(l->f, cursor);
    for (size_t i = l->scopes.len; i-- > 0;) {
        struct scope *s = &l->scopes.items[i];
        uint32_t target = s->leave_to;
        if (s->kind != SCOPE_TRY && s->kind != SCOPE_FINALLY)
            continue;
        lo_leave_scopes(l, i, false, false, span);
        lo_goto(l, target, span);
        return;
    }
}
