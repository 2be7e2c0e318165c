#include "check/front/lower.h"

uint32_t lo_block(struct lower *l) {
    struct block_build *b = cw_vec_add(l->arena, &l->blocks);
    b->handler = l->handler;
    return (uint32_t)(l->blocks.len - 1);
}

/* What follows a goto or a return is lowered too, into a block that nothing leads to. */
static struct block_build *here(struct lower *l) {
    if (l->current == MIR_NO_BLOCK)
        l->current = lo_block(l);
    return &l->blocks.items[l->current];
}

static void end(struct lower *l, struct mir_end end) {
    struct block_build *b = here(l);
    end.unsafe = l->unsafe;
    b->end = end;
    b->ended = true;
    l->current = MIR_NO_BLOCK;
}

static uint32_t *targets(struct lower *l, uint32_t a, uint32_t b, size_t n) {
    uint32_t *t = cw_new_array(l->arena, uint32_t, n);
    t[0] = a;
    if (n > 1)
        t[1] = b;
    return t;
}

void lo_goto(struct lower *l, uint32_t target, struct cw_span span) {
    if (l->current == MIR_NO_BLOCK)
        return;
    end(l, (struct mir_end){.kind = MIR_GOTO,
                            .span = span,
                            .targets = targets(l, target, 0, 1),
                            .target_count = 1});
}

void lo_branch(struct lower *l, const struct mir_expr *value, uint32_t yes, uint32_t no,
               struct cw_span span) {
    end(l, (struct mir_end){.kind = MIR_BRANCH,
                            .span = span,
                            .value = value,
                            .targets = targets(l, yes, no, 2),
                            .target_count = 2});
}

void lo_stop(struct lower *l, struct cw_span span) {
    end(l, (struct mir_end){.kind = MIR_STOP, .span = span});
}

void lo_enter(struct lower *l, uint32_t block) {
    lo_goto(l, block, (struct cw_span){0});
    l->current = block;
}

struct mir_stmt *lo_stmt(struct lower *l, enum mir_stmt_kind kind, struct cw_span span) {
    struct block_build *b = here(l);
    struct mir_stmt *s = cw_vec_add(l->arena, &b->stmts);
    s->kind = kind;
    s->span = span;
    s->unsafe = l->unsafe;
    return s;
}

void lo_assign(struct lower *l, const struct mir_expr *place, const struct mir_expr *value,
               struct cw_span span) {
    struct mir_stmt *s = lo_stmt(l, MIR_ASSIGN, span);
    s->place = place;
    s->value = value;
}

struct mir_var *lo_temp(struct lower *l, const struct mir_type *type, struct cw_span span) {
    struct mir_var *v = cw_new(l->arena, struct mir_var);
    v->id = (uint32_t)l->vars.len;
    v->storage = MIR_TEMP;
    v->type = type;
    v->span = span;
    cw_vec_push(l->arena, &l->vars, v);
    return v;
}

void lo_note_unknown(struct lower *l) { l->fn->unknown_count++; }

/* --- labels: which scopes does each lie in --- */

struct label_scan {
    struct lower *l;
    struct cx_cursors chain;
};

static bool makes_scope(enum CXCursorKind kind) {
    return kind == CXCursor_CompoundStmt || kind == CXCursor_ForStmt ||
           kind == CXCursor_WhileStmt || kind == CXCursor_DoStmt || kind == CXCursor_SwitchStmt ||
           kind == CXCursor_SEHTryStmt;
}

static enum CXChildVisitResult scan_labels(CXCursor cursor, CXCursor parent, CXClientData data) {
    struct label_scan *s = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    (void)parent;
    if (kind == CXCursor_LabelStmt) {
        struct label *label = cw_new(s->l->arena, struct label);
        label->block = MIR_NO_BLOCK;
        for (size_t i = 0; i < s->chain.len; i++)
            cw_vec_push(s->l->arena, &label->chain, s->chain.items[i]);
        cw_map_set(s->l->arena, &s->l->labels,
                   cx_take(s->l->arena, clang_getCursorSpelling(cursor)), label);
    }
    if (clang_isExpression(kind) && kind != CXCursor_StmtExpr)
        return CXChildVisit_Continue;
    if (makes_scope(kind)) {
        cw_vec_push(s->l->arena, &s->chain, cursor);
        clang_visitChildren(cursor, scan_labels, s);
        s->chain.len--;
        return CXChildVisit_Continue;
    }
    return CXChildVisit_Recurse;
}

/* --- the function --- */

static enum mir_section section_of(struct front *f, CXCursor definition, cw_str name) {
    uintptr_t by_pragma = (uintptr_t)cw_map_get(&f->sections, name);
    struct cw_span span = front_span(f, definition);
    struct cw_source *source = cw_source_get(f->sources, span.file);
    enum mir_section section = MIR_SECTION_NONE;
    if (by_pragma)
        return (enum mir_section)(by_pragma - 1);
    for (size_t i = 0; i < f->code_segs.len && f->code_segs.items[i].start <= span.start; i++)
        section = f->code_segs.items[i].section;
    if (source) {
        cw_str head = cw_str_slice(source->text, span.start, span.end);
        head = cw_str_slice(head, 0, cw_str_find_char(head, '{'));
        if (cw_str_find(head, CW_STR("code_seg(\"PAGE")) != CW_NPOS)
            section = MIR_SECTION_PAGE;
    }
    return section;
}

static void find_paged_code(struct front *f, struct mir_function *fn, struct cw_span body) {
    struct cw_source *source = cw_source_get(f->sources, body.file);
    cw_str word = CW_STR("PAGED_CODE");
    size_t at;
    if (source && front_find_word(source->text, body.start, body.end, word, &at))
        fn->paged_code = cw_span(body.file, at, at + word.len);
}

static void add_params(struct lower *l, CXCursor definition) {
    struct cx_cursors kids;
    cx_children(l->arena, definition, &kids);
    l->fn->params = cw_new_array(l->arena, struct mir_var *, kids.len);
    for (size_t i = 0; i < kids.len; i++) {
        struct mir_var *v;
        if (clang_getCursorKind(kids.items[i]) != CXCursor_ParmDecl)
            continue;
        v = lo_temp(l, front_type(l->f, clang_getCursorType(kids.items[i])),
                    front_span(l->f, kids.items[i]));
        v->storage = MIR_PARAM;
        v->name = cx_take(l->arena, clang_getCursorSpelling(kids.items[i]));
        v->param = (int)l->fn->param_count;
        l->fn->params[l->fn->param_count++] = v;
        cx_map_set(l->arena, &l->f->vars, clang_getCanonicalCursor(kids.items[i]), v);
    }
}

static void freeze(struct lower *l) {
    struct mir_function *fn = l->fn;
    fn->vars = l->vars.items;
    fn->var_count = l->vars.len;
    fn->block_count = l->blocks.len;
    fn->blocks = cw_new_array(l->arena, struct mir_block, l->blocks.len);
    for (size_t i = 0; i < l->blocks.len; i++) {
        struct block_build *from = &l->blocks.items[i];
        fn->blocks[i] = (struct mir_block){.id = (uint32_t)i,
                                           .stmts = from->stmts.items,
                                           .stmt_count = from->stmts.len,
                                           .end = from->end,
                                           .handler = from->handler,
                                           .is_handler = from->is_handler};
    }
    mir_finish(l->arena, fn);
}

static void note_constant(const struct mir_function *fn, struct mir_callee *callee) {
    const struct mir_end *last = &fn->blocks[0].end;
    if (fn->order_count != 1 || fn->blocks[0].stmt_count || last->kind != MIR_RETURN ||
        !last->value || last->value->kind != MIR_CONST || !fn->is_static)
        return;
    callee->has_constant = true;
    callee->constant = last->value->number;
}

struct mir_function *front_lower(struct front *f, CXCursor definition) {
    struct lower l = {.f = f, .arena = f->arena, .handler = MIR_NO_BLOCK, .abnormal = -1};
    struct mir_function *fn = cw_new(f->arena, struct mir_function);
    struct cx_cursors kids;
    struct label_scan scan = {.l = &l};
    CXCursor body;
    struct cw_span span;
    cx_children(f->arena, definition, &kids);
    if (!kids.len || clang_getCursorKind(kids.items[kids.len - 1]) != CXCursor_CompoundStmt)
        return NULL;
    body = kids.items[kids.len - 1];
    l.fn = fn;
    fn->name = cx_take(f->arena, clang_getCursorSpelling(definition));
    fn->span = front_range_span(f, clang_Cursor_getSpellingNameRange(definition, 0, 0));
    fn->self = front_callee(f, definition);
    fn->role = fn->self->contract->function_class;
    fn->is_static = clang_Cursor_getStorageClass(definition) == CX_SC_Static;
    fn->section = section_of(f, definition, fn->name);
    span = front_span(f, body);
    find_paged_code(f, fn, span);
    fn->body_end = cw_span(span.file, span.end ? span.end - 1 : 0, span.end);
    if (fn->section == MIR_SECTION_PAGE || fn->paged_code.file)
        front_callee(f, definition)->pageable = true;
    clang_visitChildren(body, scan_labels, &scan);
    add_params(&l, definition);
    l.current = lo_block(&l);
    lo_statement(&l, body);
    if (l.current != MIR_NO_BLOCK)
        end(&l, (struct mir_end){.kind = MIR_RETURN, .span = fn->body_end});
    for (size_t i = 0; i < l.blocks.len; i++)
        if (!l.blocks.items[i].ended)
            l.blocks.items[i].end = (struct mir_end){.kind = MIR_STOP};
    freeze(&l);
    note_constant(fn, front_callee(f, definition));
    return fn;
}
