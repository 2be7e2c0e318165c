/* Declarations: which contract a function has, from all the places that say something about it. */
#include "check/front/internal.h"

static bool is_function_type(CXType type) {
    CXType c = clang_getCanonicalType(type);
    return c.kind == CXType_FunctionProto || c.kind == CXType_FunctionNoProto;
}

bool front_role_of_type(CXType type, CXCursor *ret_typedef) {
    for (int depth = 0; depth < 16; depth++) {
        CXCursor decl;
        if (type.kind == CXType_Pointer) {
            type = clang_getPointeeType(type);
            continue;
        }
        if (type.kind == CXType_ConstantArray || type.kind == CXType_IncompleteArray) {
            type = clang_getArrayElementType(type);
            continue;
        }
        decl = clang_getTypeDeclaration(type);
        if (clang_getCursorKind(decl) != CXCursor_TypedefDecl)
            return false;
        type = clang_getTypedefDeclUnderlyingType(decl);
        if (type.kind == CXType_FunctionProto || type.kind == CXType_FunctionNoProto) {
            *ret_typedef = decl;
            return true;
        }
    }
    return false;
}

static struct front_decls *decls_of(struct front *f, cw_str name) {
    struct front_decls *d = cw_map_get(&f->functions, name);
    if (!d) {
        d = cw_new(f->arena, struct front_decls);
        d->definition = d->role = clang_getNullCursor();
        cw_map_set(f->arena, &f->functions, name, d);
    }
    return d;
}

/* A function whose body comes out of a macro of the platform (WDF_DECLARE_CONTEXT_TYPE) is the
 * platform's, wherever the macro is used. */
static bool body_is_platform(struct front *f, CXCursor definition) {
    struct cx_cursors kids;
    CXFile file;
    unsigned offset;
    CXSourceLocation at;
    cx_children(f->arena, definition, &kids);
    if (!kids.len || clang_getCursorKind(kids.items[kids.len - 1]) != CXCursor_CompoundStmt)
        return false;
    at = clang_getCursorLocation(kids.items[kids.len - 1]);
    clang_getSpellingLocation(at, &file, NULL, NULL, &offset);
    if (!file || clang_File_isEqual(file, f->main_file))
        return false;
    return clang_Location_isInSystemHeader(clang_getLocationForOffset(f->tu, file, offset)) != 0;
}

static enum CXChildVisitResult collect(CXCursor cursor, CXCursor parent, CXClientData data) {
    struct front *f = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    (void)parent;
    if (kind == CXCursor_TypedefDecl) {
        CXType type = clang_getTypedefDeclUnderlyingType(cursor);
        if (type.kind == CXType_FunctionProto) {
            CXCursor *copy = cw_new(f->arena, CXCursor);
            *copy = cursor;
            cw_map_set(f->arena, &f->typedefs, cx_take(f->arena, clang_getCursorSpelling(cursor)),
                       copy);
        }
    } else if (kind == CXCursor_FunctionDecl && !front_is_platform(f, cursor)) {
        struct front_decls *d = decls_of(f, cx_take(f->arena, clang_getCursorSpelling(cursor)));
        cw_vec_push(f->arena, &d->decls, cursor);
        if (clang_isCursorDefinition(cursor) && !body_is_platform(f, cursor)) {
            d->definition = cursor;
            if (clang_Location_isFromMainFile(clang_getCursorLocation(cursor)))
                cw_vec_push(f->arena, &f->definitions, cursor);
        }
    }
    return CXChildVisit_Continue;
}

/* --- uses: callbacks that are assigned, variables that are written --- */

static bool function_named(struct front *f, CXCursor e, CXCursor *ret_decl) {
    for (;;) {
        struct cx_cursors kids;
        enum CXCursorKind kind = clang_getCursorKind(e);
        if (kind == CXCursor_DeclRefExpr) {
            *ret_decl = clang_getCursorReferenced(e);
            return clang_getCursorKind(*ret_decl) == CXCursor_FunctionDecl;
        }
        if (kind != CXCursor_ParenExpr && kind != CXCursor_UnexposedExpr &&
            kind != CXCursor_UnaryOperator)
            return false;
        cx_children(f->arena, e, &kids);
        if (kids.len != 1)
            return false;
        e = kids.items[0];
    }
}

static void note_callback(struct front *f, CXType wanted, CXCursor value) {
    CXCursor decl, role;
    struct front_decls *d;
    if (!front_role_of_type(wanted, &role) || !function_named(f, value, &decl))
        return;
    d = cw_map_get(&f->functions, cx_take(f->arena, clang_getCursorSpelling(decl)));
    if (d && clang_Cursor_isNull(d->role))
        d->role = role;
}

static void note_call(struct front *f, CXCursor call) {
    int n = clang_Cursor_getNumArguments(call);
    CXCursor decl = clang_getCursorReferenced(call);
    struct front_decls *d;
    if (clang_getCursorKind(decl) != CXCursor_FunctionDecl)
        return;
    d = cw_map_get(&f->functions, cx_take(f->arena, clang_getCursorSpelling(decl)));
    if (d)
        d->calls++;
    for (int i = 0; i < n; i++) {
        CXCursor param = clang_Cursor_getArgument(decl, (unsigned)i);
        if (!clang_Cursor_isNull(param))
            note_callback(f, clang_getCursorType(param),
                          clang_Cursor_getArgument(call, (unsigned)i));
    }
}

static enum CXChildVisitResult note_use(CXCursor cursor, CXCursor parent, CXClientData data) {
    struct front *f = data;
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_BinaryOperator:
        if (clang_getCursorBinaryOperatorKind(cursor) == CXBinaryOperator_Assign) {
            struct cx_cursors kids;
            cx_children(f->arena, cursor, &kids);
            if (kids.len == 2)
                note_callback(f, clang_getCursorType(kids.items[0]), kids.items[1]);
        }
        break;
    case CXCursor_CallExpr:
        note_call(f, cursor);
        break;
    case CXCursor_DeclRefExpr: {
        /* A read is a DeclRefExpr below an implicit cast; anything else may write. */
        CXCursor decl = clang_getCursorReferenced(cursor);
        if (clang_getCursorKind(decl) == CXCursor_FunctionDecl) {
            struct front_decls *d =
                cw_map_get(&f->functions, cx_take(f->arena, clang_getCursorSpelling(decl)));
            if (d)
                d->refs++;
        }
        if (clang_getCursorKind(decl) == CXCursor_VarDecl &&
            clang_getCursorKind(parent) != CXCursor_UnexposedExpr)
            cx_map_set(f->arena, &f->written, clang_getCanonicalCursor(decl), f);
        break;
    }
    default:
        break;
    }
    return CXChildVisit_Recurse;
}

static enum CXChildVisitResult note_uses(CXCursor cursor, CXCursor parent, CXClientData data) {
    (void)parent;
    if (clang_Location_isFromMainFile(clang_getCursorLocation(cursor)))
        clang_visitChildren(cursor, note_use, data);
    return CXChildVisit_Continue;
}

void front_collect(struct front *f) {
    CXCursor top = clang_getTranslationUnitCursor(f->tu);
    clang_visitChildren(top, collect, f);
    clang_visitChildren(top, note_uses, f);
}

/* --- contracts --- */

struct names {
    cw_str *items;
    size_t count;
};

static bool is_word(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The text with the parameter names of `from` replaced by those of `to`. */
static cw_str rename_params(struct front *f, cw_str text, const struct names *from,
                            const struct names *to) {
    struct cw_buf out = cw_buf_new(f->arena);
    size_t i = 0;
    while (i < text.len) {
        size_t start = i, k = 0;
        cw_str word;
        if (!is_word(text.ptr[i])) {
            cw_buf_add_char(&out, text.ptr[i++]);
            continue;
        }
        while (i < text.len && is_word(text.ptr[i]))
            i++;
        word = cw_str_slice(text, start, i);
        while (k < from->count && !cw_str_eq(from->items[k], word))
            k++;
        cw_buf_add(&out,
                   k < from->count && k < to->count && to->items[k].len ? to->items[k] : word);
    }
    return cw_buf_str(&out);
}

static void params_of(struct front *f, CXCursor decl, struct cx_cursors *ret_params) {
    struct cx_cursors kids;
    *ret_params = (struct cx_cursors){0};
    cx_children(f->arena, decl, &kids);
    for (size_t i = 0; i < kids.len; i++)
        if (clang_getCursorKind(kids.items[i]) == CXCursor_ParmDecl)
            cw_vec_push(f->arena, ret_params, kids.items[i]);
}

static struct names names_of(struct front *f, const struct cx_cursors *params) {
    struct names n = {cw_new_array(f->arena, cw_str, params->len), params->len};
    for (size_t i = 0; i < params->len; i++)
        n.items[i] = cx_take(f->arena, clang_getCursorSpelling(params->items[i]));
    return n;
}

static void add_texts(struct front *f, struct cw_contract *contract, int target, CXCursor decl,
                      const struct names *from, const struct names *to, cw_str *ret_cleanup) {
    struct cx_cursors kids;
    cx_children(f->arena, decl, &kids);
    for (size_t i = 0; i < kids.len; i++) {
        cw_str text;
        if (clang_getCursorKind(kids.items[i]) != CXCursor_AnnotateAttr)
            continue;
        text = cx_take(f->arena, clang_getCursorSpelling(kids.items[i]));
        if (cw_str_starts(text, CW_STR("cleanup:")) && ret_cleanup)
            *ret_cleanup = cw_str_trim(cw_str_from(text, 8));
        if (!cw_contract_is_text(text))
            continue;
        if (from && to && from != to)
            text = rename_params(f, text, from, to);
        cw_contract_add(contract, target, text);
    }
}

/* Adds what one declaration (a function's, or a role typedef's) says. */
static void add_decl(struct front *f, struct cw_contract *contract, CXCursor decl,
                     const struct names *own) {
    struct cx_cursors params;
    struct names from;
    params_of(f, decl, &params);
    from = names_of(f, &params);
    add_texts(f, contract, CW_ON_FUNCTION, decl, &from, own, NULL);
    for (size_t i = 0; i < params.len && i < own->count; i++)
        add_texts(f, contract, (int)i, params.items[i], &from, own, NULL);
}

/* The role a function was declared with. Clang merges the type of a later `EVT_X f;` with that of
 * the definition before it; the reference to the typedef stays. */
static bool role_of_decl(struct front *f, CXCursor decl, CXCursor *ret_role) {
    struct cx_cursors kids;
    CXType type = clang_getCursorType(decl);
    if (type.kind != CXType_FunctionProto && front_role_of_type(type, ret_role))
        return true;
    cx_children(f->arena, decl, &kids);
    for (size_t i = 0; i < kids.len; i++) {
        enum CXCursorKind kind = clang_getCursorKind(kids.items[i]);
        CXCursor target;
        if (kind == CXCursor_ParmDecl)
            return false;
        if (kind != CXCursor_TypeRef)
            continue;
        target = clang_getCursorReferenced(kids.items[i]);
        return clang_getCursorKind(target) == CXCursor_TypedefDecl &&
               is_function_type(clang_getTypedefDeclUnderlyingType(target)) &&
               front_role_of_type(clang_getCursorType(target), ret_role);
    }
    return false;
}

/* The type of a role as written gives a function further roles: typedef of a typedef. */
static void add_role(struct front *f, struct cw_contract *contract, CXCursor role,
                     const struct names *own) {
    CXCursor base;
    CXType under = clang_getTypedefDeclUnderlyingType(role);
    if (under.kind != CXType_FunctionProto && front_role_of_type(under, &base))
        add_role(f, contract, base, own);
    add_decl(f, contract, role, own);
}

static struct mir_callee *new_callee(struct front *f, CXCursor decl, CXType type,
                                     const struct names *own) {
    struct mir_callee *c = cw_new(f->arena, struct mir_callee);
    CXType function = clang_getCanonicalType(type);
    int n = clang_getNumArgTypes(function);
    const struct mir_type **params =
        cw_new_array(f->arena, const struct mir_type *, n > 0 ? (size_t)n : 0);
    c->name = cx_take(f->arena, clang_getCursorSpelling(decl));
    c->span = front_span(f, decl);
    c->contract = cw_contract_new(f->arena, own->items, own->count);
    c->result = front_type(f, clang_getResultType(function));
    for (int i = 0; i < n; i++)
        params[i] = front_type(f, clang_getArgType(function, (unsigned)i));
    c->params = params;
    c->param_count = n > 0 ? (size_t)n : 0;
    c->variadic = clang_isFunctionTypeVariadic(function) != 0;
    return c;
}

/* The result type keeps the name it was written with (NTSTATUS), which the canonical type loses. */
static void name_result(struct front *f, struct mir_callee *c, CXCursor decl) {
    CXType result = clang_getResultType(clang_getCursorType(decl));
    if (result.kind == CXType_Invalid && clang_getCursorKind(decl) == CXCursor_TypedefDecl)
        result = clang_getResultType(clang_getTypedefDeclUnderlyingType(decl));
    if (result.kind != CXType_Invalid)
        c->result = front_type(f, result);
}

static bool is_no_return(struct front *f, CXCursor decl) {
    /* libclang has no accessor for the attribute: the type's spelling shows it. */
    cw_str spelling = cx_take(f->arena, clang_getTypeSpelling(clang_getCursorType(decl)));
    return cw_str_find(spelling, CW_STR("noreturn")) != CW_NPOS;
}

/* --- names in contracts: enumerators of this unit --- */

static enum CXChildVisitResult collect_enumerator(CXCursor cursor, CXCursor parent,
                                                  CXClientData data) {
    struct front *f = data;
    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_EnumDecl)
        return CXChildVisit_Recurse;
    if (clang_getCursorKind(cursor) == CXCursor_EnumConstantDecl) {
        int64_t *value = cw_new(f->arena, int64_t);
        *value = clang_getEnumConstantDeclValue(cursor);
        cw_map_set(f->arena, &f->enumerators, cx_take(f->arena, clang_getCursorSpelling(cursor)),
                   value);
    }
    return CXChildVisit_Continue;
}

static void note_names(struct front *f, const struct cw_expr *e) {
    if (!e)
        return;
    if (e->kind == CW_EXPR_NAME && !cw_map_has(&f->unit->constants, e->name)) {
        if (!f->enumerators.len)
            clang_visitChildren(clang_getTranslationUnitCursor(f->tu), collect_enumerator, f);
        cw_map_set(f->arena, &f->unit->constants, e->name, cw_map_get(&f->enumerators, e->name));
    }
    note_names(f, e->a);
    note_names(f, e->b);
    note_names(f, e->c);
    for (size_t i = 0; i < e->arg_count; i++)
        note_names(f, e->args[i]);
}

static void finish_callee(struct front *f, struct mir_callee *c) {
    for (size_t i = 0; i < c->contract->fact_count; i++) {
        note_names(f, c->contract->facts[i]->when);
        note_names(f, c->contract->facts[i]->arg);
    }
    c->annotated = c->contract->fact_count > 0;
    if (c->contract->no_return)
        c->no_return = true;
}

static CXCursor role_by_name(struct front *f, cw_str name) {
    CXCursor *found = cw_map_get(&f->typedefs, name);
    return found ? *found : clang_getNullCursor();
}

static struct mir_callee *project_callee(struct front *f, struct front_decls *d) {
    CXCursor main_decl =
        clang_Cursor_isNull(d->definition) ? d->decls.items[d->decls.len - 1] : d->definition;
    struct cx_cursors params;
    struct names own;
    struct mir_callee *c;
    bool has_role = false;
    struct cw_contract *contract;
    params_of(f, main_decl, &params);
    own = names_of(f, &params);
    if (!params.len &&
        clang_getNumArgTypes(clang_getCanonicalType(clang_getCursorType(main_decl)))) {
        CXCursor role; /* `EVT_X f;` alone: its parameters are named in the typedef */
        if (front_role_of_type(clang_getCursorType(main_decl), &role)) {
            params_of(f, role, &params);
            own = names_of(f, &params);
        }
    }
    c = new_callee(f, main_decl, clang_getCursorType(main_decl), &own);
    contract = (struct cw_contract *)c->contract;
    d->callee = c;
    name_result(f, c, main_decl);
    for (size_t i = 0; i < d->decls.len; i++) {
        CXCursor role;
        if (role_of_decl(f, d->decls.items[i], &role)) {
            has_role = true;
            add_role(f, contract, role, &own);
            name_result(f, c, role);
        }
        add_decl(f, contract, d->decls.items[i], &own);
        c->no_return |= is_no_return(f, d->decls.items[i]);
    }
    if (!has_role && cw_str_eq(c->name, CW_STR("DriverEntry")))
        d->role = role_by_name(f, CW_STR("DRIVER_INITIALIZE"));
    if (!has_role && !clang_Cursor_isNull(d->role))
        add_role(f, contract, d->role, &own);
    c->has_body = !clang_Cursor_isNull(d->definition);
    c->only_direct = c->has_body && d->calls == d->refs && d->calls;
    c->only_called = c->only_direct && clang_Cursor_getStorageClass(d->definition) == CX_SC_Static;
    c->seen_low = 15;
    c->seen_high = 0;
    finish_callee(f, c);
    return c;
}

struct mir_callee *front_callee(struct front *f, CXCursor decl) {
    struct mir_callee *c = cx_map_get(&f->callees, decl);
    struct cx_cursors params;
    struct names own;
    struct front_decls *d;
    CXCursor role;
    if (c)
        return c;
    if (!front_is_platform(f, decl)) {
        d = cw_map_get(&f->functions, cx_take(f->arena, clang_getCursorSpelling(decl)));
        if (d) {
            c = d->callee ? d->callee : project_callee(f, d);
            c->is_platform = body_is_platform(f, decl);
            cx_map_set(f->arena, &f->callees, decl, c);
            return c;
        }
    }
    params_of(f, decl, &params);
    own = names_of(f, &params);
    c = new_callee(f, decl, clang_getCursorType(decl), &own);
    name_result(f, c, decl);
    if (front_role_of_type(clang_getCursorType(decl), &role))
        add_role(f, (struct cw_contract *)c->contract, role, &own);
    add_decl(f, (struct cw_contract *)c->contract, decl, &own);
    c->no_return = is_no_return(f, decl);
    c->is_platform = true;
    finish_callee(f, c);
    cx_map_set(f->arena, &f->callees, decl, c);
    return c;
}

struct mir_callee *front_indirect_callee(struct front *f, CXType type) {
    CXCursor role;
    struct cx_cursors params;
    struct names own;
    struct mir_callee *c;
    CXType pointee = clang_getPointeeType(clang_getCanonicalType(type));
    if (!is_function_type(pointee) && is_function_type(type))
        pointee = clang_getCanonicalType(type);
    if (!is_function_type(pointee))
        return NULL;
    if (!front_role_of_type(type, &role))
        return NULL;
    c = cx_map_get(&f->callees, role);
    if (c)
        return c;
    params_of(f, role, &params);
    own = names_of(f, &params);
    c = new_callee(f, role, pointee, &own);
    name_result(f, c, role);
    add_role(f, (struct cw_contract *)c->contract, role, &own);
    finish_callee(f, c);
    cx_map_set(f->arena, &f->callees, role, c);
    return c;
}

struct search {
    struct front *f;
    cw_str name;
    CXCursor found;
};

static enum CXChildVisitResult search_function(CXCursor cursor, CXCursor parent,
                                               CXClientData data) {
    struct search *s = data;
    CXString spelling;
    bool same;
    (void)parent;
    if (clang_getCursorKind(cursor) != CXCursor_FunctionDecl)
        return CXChildVisit_Continue;
    spelling = clang_getCursorSpelling(cursor);
    same = cw_str_eq(cw_str_of(clang_getCString(spelling)), s->name);
    clang_disposeString(spelling);
    if (!same)
        return CXChildVisit_Continue;
    s->found = cursor;
    return CXChildVisit_Break;
}

bool front_find_function(struct front *f, cw_str name, CXCursor *ret_decl) {
    struct search s = {f, name, clang_getNullCursor()};
    struct front_decls *d = cw_map_get(&f->functions, name);
    if (d && d->decls.len)
        s.found = d->decls.items[0];
    else
        clang_visitChildren(clang_getTranslationUnitCursor(f->tu), search_function, &s);
    if (clang_Cursor_isNull(s.found))
        return false;
    *ret_decl = s.found;
    return true;
}

/* --- variables --- */

const struct cw_contract *front_var_contract(struct front *f, CXCursor decl, cw_str *ret_cleanup) {
    struct cw_contract *contract = cw_contract_new(f->arena, NULL, 0);
    add_texts(f, contract, CW_ON_SELF, decl, NULL, NULL, ret_cleanup);
    return contract->fact_count ? contract : NULL;
}

struct mir_var *front_global(struct front *f, CXCursor decl) {
    CXCursor canonical = clang_getCanonicalCursor(decl);
    struct mir_var *v = cx_map_get(&f->vars, canonical);
    CXCursor init;
    CXType type;
    if (v)
        return v;
    type = clang_getCursorType(decl);
    v = cw_new(f->arena, struct mir_var);
    v->id = (uint32_t)f->unit->globals.len;
    v->storage = clang_Cursor_getStorageClass(decl) == CX_SC_Static ? MIR_STATIC : MIR_GLOBAL;
    v->name = cx_take(f->arena, clang_getCursorSpelling(decl));
    v->type = front_type(f, type);
    v->span = front_span(f, decl);
    v->is_volatile = clang_isVolatileQualifiedType(type) != 0;
    v->address_taken = true;
    v->contract = front_var_contract(f, decl, NULL);
    init = clang_Cursor_getVarDeclInitializer(decl);
    if (v->type->kind == MIR_INT && !v->is_volatile &&
        (v->type->is_const || (v->storage == MIR_STATIC && !cx_map_get(&f->written, canonical)))) {
        if (!clang_Cursor_isNull(init))
            v->has_constant = cx_evaluate(init, &v->constant);
        else
            v->has_constant = v->storage == MIR_STATIC; /* zero */
    }
    cw_vec_push(f->arena, &f->unit->globals, v);
    cx_map_set(f->arena, &f->vars, canonical, v);
    return v;
}

bool front_field_never_null(struct front *f, CXCursor field) {
    static char answers[2];
    char *known = cx_map_get(&f->fields, field);
    if (!known) {
        const struct cw_contract *c = front_var_contract(f, field, NULL);
        bool never = false;
        for (size_t i = 0; c && i < c->fact_count; i++)
            never |= c->facts[i]->kind == CW_FACT_NOT_NULL && !c->facts[i]->place.deref &&
                     !c->facts[i]->when;
        known = &answers[never];
        cx_map_set(f->arena, &f->fields, field, known);
    }
    return known == &answers[1];
}
