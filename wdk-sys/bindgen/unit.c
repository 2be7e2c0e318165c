#include <stdlib.h>

#include "base/fs.h"
#include "wdk-sys/bindgen/model.h"

const char *const bg_target_names[BG_TARGET_COUNT] = {"x64", "arm64"};

struct reading {
    struct bg_unit *unit;
    const struct bg_input *input;
};

static cw_str take_string(struct cw_arena *arena, CXString s) {
    cw_str copy = cw_str_dup(arena, cw_str_of(clang_getCString(s)));
    clang_disposeString(s);
    return copy;
}

static cw_str spelling(struct reading *r, CXCursor cursor) {
    return take_string(r->unit->arena, clang_getCursorSpelling(cursor));
}

/* ---- Types ---- */

static bool is_signed_kind(enum CXTypeKind kind) {
    switch (kind) {
    case CXType_Char_S:
    case CXType_SChar:
    case CXType_Short:
    case CXType_Int:
    case CXType_Long:
    case CXType_LongLong:
    case CXType_Enum:
        return true;
    default:
        return false;
    }
}

static cw_str canonical_spelling(struct reading *r, CXType type) {
    return take_string(r->unit->arena, clang_getTypeSpelling(clang_getCanonicalType(type)));
}

static struct bg_value value_of(struct reading *r, CXType type) {
    CXType canonical = clang_getCanonicalType(type);
    long long size = clang_Type_getSizeOf(canonical);
    bool array = canonical.kind == CXType_IncompleteArray || canonical.kind == CXType_ConstantArray;
    return (struct bg_value){
        .type = take_string(r->unit->arena, clang_getTypeSpelling(type)),
        .size = array      ? 8
                : size > 0 ? (unsigned)size
                           : 0,
        .is_signed = is_signed_kind(canonical.kind),
        .is_pointer = array || canonical.kind == CXType_Pointer,
        .clang = type,
    };
}

/* ---- Where a declaration stands ---- */

static cw_str header_of(struct reading *r, CXCursor cursor, unsigned *ret_line) {
    CXFile file;
    clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, ret_line, NULL, NULL);
    if (file == NULL)
        return (cw_str){0};
    cw_str path = take_string(r->unit->arena, clang_getFileName(file));
    path = cw_path_normal(r->unit->arena, path);
    if (!cw_str_starts(path, r->input->include))
        return (cw_str){0};
    path = cw_str_from(path, r->input->include.len);
    return path.len > 0 && path.ptr[0] == '/' ? cw_str_from(path, 1) : path;
}

/* ---- Annotations ---- */

struct annotated {
    struct reading *r;
    struct cw_contract *contract;
    int next_param;
    int target;
    bool dllimport;
};

static void add_annotation(struct annotated *a, CXCursor cursor) {
    cw_str text = spelling(a->r, cursor);
    if (cw_contract_is_text(text))
        (void)cw_contract_add(a->contract, a->target, text);
}

static enum CXChildVisitResult visit_param(CXCursor cursor, CXCursor parent, CXClientData data) {
    struct annotated *a = data;
    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_AnnotateAttr)
        add_annotation(a, cursor);
    return CXChildVisit_Continue;
}

/* Parameters of function-pointer parameters are not children of the function: no confusion. */
static enum CXChildVisitResult visit_function(CXCursor cursor, CXCursor parent, CXClientData data) {
    struct annotated *a = data;
    (void)parent;
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_AnnotateAttr:
        a->target = CW_ON_FUNCTION;
        add_annotation(a, cursor);
        break;
    case CXCursor_DLLImport:
        a->dllimport = true;
        break;
    case CXCursor_ParmDecl:
        a->target = a->next_param++;
        if ((size_t)a->target < a->contract->scope.param_count)
            clang_visitChildren(cursor, visit_param, a);
        break;
    default:
        break;
    }
    return CXChildVisit_Continue;
}

static void read_annotations(struct reading *r, struct bg_decl *decl, CXCursor cursor) {
    struct annotated a = {.r = r, .contract = decl->contract};
    clang_visitChildren(cursor, visit_function, &a);
    decl->dllimport |= a.dllimport;
}

/* ---- Declarations ---- */

static struct bg_decl *new_decl(struct reading *r, enum bg_kind kind, cw_str name,
                                CXCursor cursor) {
    struct bg_decl *decl = cw_new(r->unit->arena, struct bg_decl);
    decl->kind = kind;
    decl->name = name;
    decl->header = header_of(r, cursor, &decl->line);
    decl->wdf_index = -1;
    decl->unit = r->unit;
    cw_map_set(r->unit->arena, &r->unit->by_name, name, decl);
    cw_vec_push(r->unit->arena, &r->unit->decls, decl);
    return decl;
}

struct param_list {
    struct reading *r;
    struct bg_decl *decl;
};

static enum CXChildVisitResult visit_role_param(CXCursor cursor, CXCursor parent,
                                                CXClientData data) {
    struct param_list *list = data;
    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_ParmDecl) {
        struct bg_param param = {spelling(list->r, cursor),
                                 value_of(list->r, clang_getCursorType(cursor))};
        cw_vec_push(list->r->unit->arena, &list->decl->params, param);
    }
    return CXChildVisit_Continue;
}

/* Fills in result, parameters and an empty contract. */
static void read_signature(struct reading *r, struct bg_decl *decl, CXCursor cursor, CXType type) {
    struct param_list list = {r, decl};
    decl->canonical = canonical_spelling(r, type);
    decl->result = value_of(r, clang_getResultType(type));
    decl->variadic = clang_isFunctionTypeVariadic(type) != 0;
    clang_visitChildren(cursor, visit_role_param, &list);
    cw_str *names = cw_new_array(r->unit->arena, cw_str, decl->params.len);
    for (size_t i = 0; i < decl->params.len; i++)
        names[i] = decl->params.items[i].name;
    decl->contract = cw_contract_new(r->unit->arena, names, decl->params.len);
}

static void read_function(struct reading *r, CXCursor cursor) {
    cw_str name = spelling(r, cursor);
    struct bg_decl *decl = cw_map_get(&r->unit->by_name, name);
    if (decl == NULL) {
        decl = new_decl(r, BG_FUNCTION, name, cursor);
        read_signature(r, decl, cursor, clang_getCursorType(cursor));
    }
    decl->has_body |= clang_isCursorDefinition(cursor) || clang_Cursor_isFunctionInlined(cursor) ||
                      clang_Cursor_getStorageClass(cursor) == CX_SC_Static;
    read_annotations(r, decl, cursor);
}

static void read_variable(struct reading *r, CXCursor cursor) {
    cw_str name = spelling(r, cursor);
    struct bg_decl *decl = cw_map_get(&r->unit->by_name, name);
    if (decl == NULL) {
        decl = new_decl(r, BG_DATA, name, cursor);
        decl->result = value_of(r, clang_getCursorType(cursor));
        decl->canonical = canonical_spelling(r, clang_getCursorType(cursor));
        decl->contract = cw_contract_new(r->unit->arena, NULL, 0);
    }
    decl->has_body |= clang_Cursor_getStorageClass(cursor) != CX_SC_Extern ||
                      clang_Cursor_getVarDeclInitializer(cursor).kind != CXCursor_InvalidFile;
    struct annotated a = {.r = r, .contract = decl->contract, .target = CW_ON_SELF};
    clang_visitChildren(cursor, visit_function, &a);
    decl->dllimport |= a.dllimport;
}

static void read_typedef(struct reading *r, CXCursor cursor) {
    CXType spelled = clang_getTypedefDeclUnderlyingType(cursor);
    CXType type = clang_getCanonicalType(spelled);
    cw_str name = spelling(r, cursor);
    CXType *kept = cw_new(r->unit->arena, CXType);
    *kept = type;
    cw_map_set(r->unit->arena, &r->unit->types, name, kept);
    if (type.kind != CXType_FunctionProto)
        return;
    if (cw_map_has(&r->unit->by_name, name))
        return;
    struct bg_decl *decl = new_decl(r, BG_ROLE, name, cursor);
    /* As spelled, so that the result is NTSTATUS and not long. */
    read_signature(r, decl, cursor, spelled.kind == CXType_FunctionProto ? spelled : type);
    read_annotations(r, decl, cursor);
}

static enum CXChildVisitResult visit_enumerator(CXCursor cursor, CXCursor parent,
                                                CXClientData data) {
    struct reading *r = data;
    (void)parent;
    if (clang_getCursorKind(cursor) != CXCursor_EnumConstantDecl)
        return CXChildVisit_Continue;
    struct bg_constant *c = cw_new(r->unit->arena, struct bg_constant);
    long long v = clang_getEnumConstantDeclValue(cursor);
    c->known = true;
    c->value = v >= INT32_MIN && v <= INT32_MAX ? cw_value_int((int32_t)v) : cw_value_int64(v);
    cw_map_set(r->unit->arena, &r->unit->enumerators, spelling(r, cursor), c);
    return CXChildVisit_Continue;
}

static void read_macro(struct reading *r, CXCursor cursor) {
    if (clang_Cursor_isMacroFunctionLike(cursor) || clang_Cursor_isMacroBuiltin(cursor))
        return;
    CXCursor *kept = cw_new(r->unit->arena, CXCursor);
    *kept = cursor;
    cw_map_set(r->unit->arena, &r->unit->macros, spelling(r, cursor), kept);
}

static enum CXChildVisitResult visit_top(CXCursor cursor, CXCursor parent, CXClientData data) {
    struct reading *r = data;
    (void)parent;
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_FunctionDecl:
        read_function(r, cursor);
        break;
    case CXCursor_VarDecl:
        read_variable(r, cursor);
        break;
    case CXCursor_TypedefDecl:
        read_typedef(r, cursor);
        break;
    case CXCursor_EnumDecl:
        clang_visitChildren(cursor, visit_enumerator, r);
        break;
    case CXCursor_LinkageSpec:
        return CXChildVisit_Recurse;
    case CXCursor_MacroDefinition:
        read_macro(r, cursor);
        break;
    default:
        break;
    }
    return CXChildVisit_Continue;
}

static void visit_file(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data) {
    struct reading *r = data;
    (void)stack;
    (void)depth;
    cw_str path = take_string(r->unit->arena, clang_getFileName(file));
    if (cw_fs_is_file(path))
        cw_vec_push(r->unit->arena, &r->unit->files, path);
}

/* `WdfRequestComplete` is entry `WdfRequestCompleteTableIndex` of the framework's table. */
static void find_wdf_indexes(struct bg_unit *unit) {
    for (size_t i = 0; i < unit->decls.len; i++) {
        struct bg_decl *decl = unit->decls.items[i];
        if (decl->kind != BG_FUNCTION || !decl->has_body)
            continue;
        cw_str name = cw_strf(unit->arena, "%" CW_FMT "TableIndex", CW_ARG(decl->name));
        const struct bg_constant *c = cw_map_get(&unit->enumerators, name);
        if (c != NULL && c->known)
            decl->wdf_index = (int)(int64_t)c->value.bits;
    }
}

static int by_name(const void *a, const void *b) {
    const struct bg_decl *const *x = a, *const *y = b;
    return cw_str_cmp((*x)->name, (*y)->name);
}

/* What the compiler said, when something of it was an error. */
static cw_str errors_of(struct cw_arena *arena, CXTranslationUnit unit) {
    struct cw_buf out = cw_buf_new(arena);
    for (unsigned i = 0; i < clang_getNumDiagnostics(unit); i++) {
        CXDiagnostic d = clang_getDiagnostic(unit, i);
        if (clang_getDiagnosticSeverity(d) >= CXDiagnostic_Error) {
            CXString s = clang_formatDiagnostic(d, clang_defaultDiagnosticDisplayOptions());
            cw_buf_addf(&out, "%s\n", clang_getCString(s));
            clang_disposeString(s);
        }
        clang_disposeDiagnostic(d);
    }
    return cw_buf_str(&out);
}

static cw_result parse(struct bg_unit *unit, const struct bg_input *input) {
    struct cw_arena *arena = unit->arena;
    const char **args = cw_new_array(arena, const char *, input->flags.len);
    for (size_t i = 0; i < input->flags.len; i++)
        args[i] = cw_cstr(arena, input->flags.items[i]);
    const char *name = cw_cstr(arena, cw_strf(arena, "%" CW_FMT ".c", CW_ARG(input->name)));
    struct CXUnsavedFile source = {name, input->source.ptr, input->source.len};
    unsigned options = CXTranslationUnit_DetailedPreprocessingRecord |
                       CXTranslationUnit_SkipFunctionBodies | CXTranslationUnit_KeepGoing;
    enum CXErrorCode error = clang_parseTranslationUnit2(
        unit->index, name, args, (int)input->flags.len, &source, 1, options, &unit->clang);
    if (error != CXError_Success)
        unit->errors = cw_strf(arena, "bindgen: libclang gave up with code %d\n", (int)error);
    else
        unit->errors = errors_of(arena, unit->clang);
    return unit->errors.len > 0 ? cw_fail(CW_REPORTED) : CW_OK;
}

cw_result bg_unit_open(struct cw_arena *arena, const struct bg_input *input,
                       struct bg_unit *ret_unit) {
    struct bg_unit *unit = ret_unit;
    unit->arena = arena;
    unit->target = input->target;
    unit->name = input->name;
    unit->checks_only = input->checks_only;
    unit->index = clang_createIndex(1, 0);
    CW_TRY(parse(unit, input));
    struct reading r = {unit, input};
    clang_visitChildren(clang_getTranslationUnitCursor(unit->clang), visit_top, &r);
    clang_getInclusions(unit->clang, visit_file, &r);
    find_wdf_indexes(unit);
    if (unit->decls.len > 0)
        qsort(unit->decls.items, unit->decls.len, sizeof *unit->decls.items, by_name);
    return CW_OK;
}

void bg_unit_close(struct bg_unit *unit) {
    if (unit->clang != NULL)
        clang_disposeTranslationUnit(unit->clang);
    if (unit->index != NULL)
        clang_disposeIndex(unit->index);
    unit->clang = NULL;
    unit->index = NULL;
}

/* ---- Constants ---- */

enum { MAX_MACRO_DEPTH = 16, MAX_MACRO_TOKENS = 64 };

/* The tokens of a macro's body, joined by blanks; empty when there are none or very many. */
static cw_str macro_body(struct bg_unit *unit, CXCursor cursor) {
    CXToken *tokens = NULL;
    unsigned count = 0;
    struct cw_buf body = cw_buf_new(unit->arena);
    clang_tokenize(unit->clang, clang_getCursorExtent(cursor), &tokens, &count);
    for (unsigned i = 1; i < count && count <= MAX_MACRO_TOKENS; i++) {
        CXString s = clang_getTokenSpelling(unit->clang, tokens[i]);
        cw_buf_addf(&body, "%s%s", i > 1 ? " " : "", clang_getCString(s));
        clang_disposeString(s);
    }
    clang_disposeTokens(unit->clang, tokens, count);
    return cw_buf_str(&body);
}

struct constant_lookup {
    struct bg_unit *unit;
    unsigned depth;
};

static bool constant_at(struct bg_unit *unit, cw_str name, unsigned depth, cw_value *ret_value);

static cw_value look_up_constant(void *data, const struct cw_expr *e) {
    struct constant_lookup *l = data;
    cw_value v = cw_value_unknown();
    if (e->kind == CW_EXPR_NAME && !constant_at(l->unit, e->name, l->depth + 1, &v))
        return cw_value_unknown();
    return v;
}

static bool constant_at(struct bg_unit *unit, cw_str name, unsigned depth, cw_value *ret_value) {
    const struct bg_constant *known = cw_map_get(&unit->enumerators, name);
    if (known != NULL) {
        if (known->known)
            *ret_value = known->value;
        return known->known;
    }
    const CXCursor *macro = cw_map_get(&unit->macros, name);
    if (macro == NULL || depth > MAX_MACRO_DEPTH)
        return false;
    struct bg_constant *c = cw_new(unit->arena, struct bg_constant);
    struct constant_lookup lookup = {unit, depth};
    struct cw_expr_error error;
    const struct cw_expr *e = cw_expr_parse(unit->arena, macro_body(unit, *macro), NULL, &error);
    if (e != NULL)
        c->value = cw_expr_eval(e, look_up_constant, &lookup);
    c->known = e != NULL && c->value.known;
    cw_map_set(unit->arena, &unit->enumerators, name, c);
    if (c->known)
        *ret_value = c->value;
    return c->known;
}

bool bg_constant(struct bg_unit *unit, cw_str name, cw_value *ret_value) {
    return constant_at(unit, name, 0, ret_value);
}
