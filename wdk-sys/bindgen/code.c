#include "wdk-sys/bindgen/contract_row.h"
#include "wdk-sys/bindgen/emit.h"

/* The C type of a value on the code's stack; always extended to 64 bits there. */
struct code_type {
    unsigned size;
    bool is_signed;
    CXType clang; /* for what can be dereferenced or has members; otherwise invalid */
};

CW_VEC_TYPE(cells, int64_t);

struct compiler {
    struct cw_arena *arena;
    struct bg_unit *unit;
    const struct bg_decl *decl;
};

static bool compile(struct compiler *c, const struct cw_expr *e, struct cells *code,
                    struct code_type *ret_type);

static void put(struct compiler *c, struct cells *code, int64_t cell) {
    cw_vec_push(c->arena, code, cell);
}

static void put_with(struct compiler *c, struct cells *code, int64_t op, int64_t operand) {
    put(c, code, op);
    put(c, code, operand);
}

static void append(struct compiler *c, struct cells *code, const struct cells *more) {
    for (size_t i = 0; i < more->len; i++)
        put(c, code, more->items[i]);
}

static struct code_type integer_type(unsigned size, bool is_signed) {
    return (struct code_type){size, is_signed, {.kind = CXType_Invalid}};
}

static int64_t extension(struct code_type type) {
    return type.is_signed ? -(int64_t)type.size : (int64_t)type.size;
}

static bool constant(struct compiler *c, cw_value v, struct cells *code,
                     struct code_type *ret_type) {
    if (!v.known)
        return false;
    put_with(c, code, CW_CODE_CONSTANT, (int64_t)v.bits);
    *ret_type = integer_type(v.is_64 ? 8 : 4, !v.is_unsigned);
    return true;
}

/* ---- Types of places ---- */

static bool scalar_type(CXType type, struct code_type *ret_type) {
    CXType canonical = clang_getCanonicalType(type);
    long long size = clang_Type_getSizeOf(canonical);
    bool is_signed = false;
    switch (canonical.kind) {
    case CXType_Pointer:
    case CXType_Bool:
    case CXType_UChar:
    case CXType_Char_U:
    case CXType_UShort:
    case CXType_WChar:
    case CXType_UInt:
    case CXType_ULong:
    case CXType_ULongLong:
        break;
    case CXType_Char_S:
    case CXType_SChar:
    case CXType_Short:
    case CXType_Int:
    case CXType_Long:
    case CXType_LongLong:
    case CXType_Enum:
        is_signed = true;
        break;
    default:
        return false;
    }
    *ret_type = (struct code_type){(unsigned)size, is_signed, canonical};
    return size == 1 || size == 2 || size == 4 || size == 8;
}

struct field_search {
    const char *name;
    CXCursor found;
    bool ok;
};

/* Members of unnamed structs and unions are members of what contains them. */
static enum CXChildVisitResult visit_field(CXCursor cursor, CXCursor parent, CXClientData data) {
    struct field_search *search = data;
    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_FieldDecl) {
        CXString s = clang_getCursorSpelling(cursor);
        bool same = strcmp(clang_getCString(s), search->name) == 0;
        clang_disposeString(s);
        if (same) {
            search->found = cursor;
            search->ok = true;
            return CXChildVisit_Break;
        }
    } else if (clang_Cursor_isAnonymousRecordDecl(cursor)) {
        return CXChildVisit_Recurse;
    }
    return CXChildVisit_Continue;
}

static bool find_field(struct compiler *c, CXType record, cw_str name, CXType *ret_type,
                       int64_t *ret_offset) {
    const char *field = cw_cstr(c->arena, name);
    struct field_search search = {.name = field};
    CXType canonical = clang_getCanonicalType(record);
    clang_visitChildren(clang_getTypeDeclaration(canonical), visit_field, &search);
    long long bits = clang_Type_getOffsetOf(canonical, field);
    if (!search.ok || bits < 0 || bits % 8 != 0 || clang_Cursor_isBitField(search.found))
        return false;
    *ret_type = clang_getCursorType(search.found);
    *ret_offset = bits / 8;
    return true;
}

static void add_offset(struct compiler *c, struct cells *code, int64_t offset) {
    if (offset == 0)
        return;
    put_with(c, code, CW_CODE_CONSTANT, offset);
    put(c, code, CW_CODE_ADD);
}

/* The type a pointer or array points to. */
static bool pointee(CXType type, CXType *ret_type) {
    CXType canonical = clang_getCanonicalType(type);
    if (canonical.kind == CXType_Pointer)
        *ret_type = clang_getPointeeType(canonical);
    else if (canonical.kind == CXType_ConstantArray || canonical.kind == CXType_IncompleteArray)
        *ret_type = clang_getArrayElementType(canonical);
    else
        return false;
    return true;
}

static bool compile_index(struct compiler *c, const struct cw_expr *e, struct cells *code,
                          CXType *ret_type) {
    struct code_type base, index;
    if (!compile(c, e->a, code, &base) || !pointee(base.clang, ret_type))
        return false;
    long long size = clang_Type_getSizeOf(clang_getCanonicalType(*ret_type));
    if (size <= 0 || !compile(c, e->b, code, &index))
        return false;
    put_with(c, code, CW_CODE_CONSTANT, size);
    put(c, code, CW_CODE_MUL);
    put(c, code, CW_CODE_ADD);
    return true;
}

/* Leaves the address of the place; *ret_type is the type of what lies there. */
static bool compile_address(struct compiler *c, const struct cw_expr *e, struct cells *code,
                            CXType *ret_type) {
    struct code_type base;
    CXType record;
    int64_t offset;
    if (e->kind == CW_EXPR_UNARY && e->op == CW_OP_DEREF)
        return compile(c, e->a, code, &base) && pointee(base.clang, ret_type);
    if (e->kind == CW_EXPR_INDEX)
        return compile_index(c, e, code, ret_type);
    if (e->kind != CW_EXPR_MEMBER)
        return false;
    if (e->arrow) {
        if (!compile(c, e->a, code, &base) || !pointee(base.clang, &record))
            return false;
    } else if (!compile_address(c, e->a, code, &record)) {
        return false;
    }
    if (!find_field(c, record, e->name, ret_type, &offset))
        return false;
    add_offset(c, code, offset);
    return true;
}

static bool compile_place(struct compiler *c, const struct cw_expr *e, struct cells *code,
                          struct code_type *ret_type) {
    CXType type;
    if (!compile_address(c, e, code, &type))
        return false;
    enum CXTypeKind kind = clang_getCanonicalType(type).kind;
    if (kind == CXType_ConstantArray || kind == CXType_IncompleteArray) {
        *ret_type = (struct code_type){8, false, type}; /* decays to its address */
        return true;
    }
    if (!scalar_type(type, ret_type))
        return false;
    put_with(c, code, CW_CODE_LOAD, extension(*ret_type));
    return true;
}

/* ---- Leaves ---- */

static bool compile_argument(struct compiler *c, const struct bg_value *value, int64_t op,
                             int64_t operand, struct cells *code, struct code_type *ret_type) {
    if (value->size == 0 || value->size > 8)
        return false;
    put(c, code, op);
    if (op == CW_CODE_ARGUMENT)
        put(c, code, operand);
    *ret_type = (struct code_type){value->size, value->is_signed, value->clang};
    return true;
}

static bool compile_sizeof(struct compiler *c, const struct cw_expr *e, struct cells *code,
                           struct code_type *ret_type) {
    const CXType *type = cw_map_get(&c->unit->types, e->name);
    long long size = type != NULL ? clang_Type_getSizeOf(*type) : -1;
    if (size < 0)
        return false;
    return constant(c, cw_value_uint64((uint64_t)size), code, ret_type);
}

static bool compile_name(struct compiler *c, const struct cw_expr *e, struct cells *code,
                         struct code_type *ret_type) {
    cw_value v = cw_expr_eval(e, NULL, NULL);
    if (!v.known && !bg_constant(c->unit, e->name, &v))
        return false;
    return constant(c, v, code, ret_type);
}

static bool compile_call(struct compiler *c, const struct cw_expr *e, struct cells *code,
                         struct code_type *ret_type) {
    struct code_type type;
    if (cw_str_eq(e->name, CW_STR("NT_SUCCESS")) && e->arg_count == 1) {
        if (!compile(c, e->args[0], code, &type))
            return false;
        put_with(c, code, CW_CODE_TRUNCATE, -4);
        put_with(c, code, CW_CODE_CONSTANT, 0);
        put(c, code, CW_CODE_GE);
    } else if (cw_str_eq(e->name, CW_STR("FlagOn")) && e->arg_count == 2) {
        if (!compile(c, e->args[0], code, &type) || !compile(c, e->args[1], code, &type))
            return false;
        put(c, code, CW_CODE_AND);
    } else {
        return false;
    }
    *ret_type = integer_type(8, true);
    return true;
}

/* ---- Operators ---- */

/* Integer promotion: narrower than int becomes int, which holds all of its values. */
static struct code_type promoted(struct code_type type) {
    return type.size < 4 ? integer_type(4, true) : type;
}

static void normalize(struct compiler *c, struct cells *code, struct code_type type) {
    if (type.size < 8)
        put_with(c, code, CW_CODE_TRUNCATE, extension(type));
}

static struct code_type common_type(struct code_type a, struct code_type b) {
    a = promoted(a);
    b = promoted(b);
    unsigned size = a.size > b.size ? a.size : b.size;
    bool is_unsigned = (!a.is_signed && a.size == size) || (!b.is_signed && b.size == size);
    return integer_type(size, !is_unsigned);
}

static bool compile_logical(struct compiler *c, const struct cw_expr *e, struct cells *code,
                            struct code_type *ret_type) {
    struct cells right = {0};
    struct code_type type;
    if (!compile(c, e->a, code, &type) || !compile(c, e->b, &right, &type))
        return false;
    put(c, &right, CW_CODE_BOOL);
    put(c, code, CW_CODE_BOOL);
    put_with(c, code, e->op == CW_OP_AND ? CW_CODE_JUMP_IF_ZERO : CW_CODE_JUMP_IF_ONE,
             (int64_t)right.len);
    append(c, code, &right);
    *ret_type = integer_type(4, true);
    return true;
}

static int64_t operation(enum cw_expr_op op, bool is_signed, bool *ret_is_test) {
    *ret_is_test = true;
    switch (op) {
    case CW_OP_EQ:
        return CW_CODE_EQ;
    case CW_OP_NE:
        return CW_CODE_NE;
    case CW_OP_LT:
        return is_signed ? CW_CODE_LT : CW_CODE_BELOW;
    case CW_OP_LE:
        return is_signed ? CW_CODE_LE : CW_CODE_BELOW_EQ;
    case CW_OP_GT:
        return is_signed ? CW_CODE_GT : CW_CODE_ABOVE;
    case CW_OP_GE:
        return is_signed ? CW_CODE_GE : CW_CODE_ABOVE_EQ;
    default:
        break;
    }
    *ret_is_test = false;
    switch (op) {
    case CW_OP_ADD:
        return CW_CODE_ADD;
    case CW_OP_SUB:
        return CW_CODE_SUB;
    case CW_OP_MUL:
        return CW_CODE_MUL;
    case CW_OP_DIV:
        return is_signed ? CW_CODE_COUNT : CW_CODE_DIV;
    case CW_OP_MOD:
        return is_signed ? CW_CODE_COUNT : CW_CODE_MOD;
    case CW_OP_SHL:
        return CW_CODE_SHL;
    case CW_OP_SHR:
        return is_signed ? CW_CODE_SAR : CW_CODE_SHR;
    case CW_OP_BIT_AND:
        return CW_CODE_AND;
    case CW_OP_BIT_OR:
        return CW_CODE_OR;
    case CW_OP_BIT_XOR:
        return CW_CODE_XOR;
    default:
        return CW_CODE_COUNT;
    }
}

/* Division is compiled for what is not negative only: sizes and counts. */
static bool compile_binary(struct compiler *c, const struct cw_expr *e, struct cells *code,
                           struct code_type *ret_type) {
    if (e->op == CW_OP_AND || e->op == CW_OP_OR)
        return compile_logical(c, e, code, ret_type);
    struct cells right = {0};
    struct code_type a, b;
    bool is_test, is_shift = e->op == CW_OP_SHL || e->op == CW_OP_SHR;
    if (!compile(c, e->a, code, &a) || !compile(c, e->b, &right, &b))
        return false;
    struct code_type type = is_shift ? promoted(a) : common_type(a, b);
    bool positive_constant = e->b->kind == CW_EXPR_INT && a.size < 8 && !a.is_signed;
    int64_t op = operation(e->op, type.is_signed && !positive_constant, &is_test);
    if (op == CW_CODE_COUNT)
        return false;
    normalize(c, code, type);
    if (!is_shift)
        normalize(c, &right, type);
    append(c, code, &right);
    put(c, code, op);
    *ret_type = is_test ? integer_type(4, true) : type;
    if (!is_test)
        normalize(c, code, type);
    return true;
}

static bool compile_unary(struct compiler *c, const struct cw_expr *e, struct cells *code,
                          struct code_type *ret_type) {
    struct code_type type;
    CXType place;
    if (e->op == CW_OP_DEREF)
        return compile_place(c, e, code, ret_type);
    if (e->op == CW_OP_ADDRESS) {
        *ret_type = integer_type(8, false);
        return compile_address(c, e->a, code, &place);
    }
    if (!compile(c, e->a, code, &type))
        return false;
    *ret_type = promoted(type);
    if (e->op == CW_OP_NOT) {
        put(c, code, CW_CODE_NOT);
        *ret_type = integer_type(4, true);
    } else if (e->op != CW_OP_PLUS) {
        put(c, code, e->op == CW_OP_NEGATE ? CW_CODE_NEGATE : CW_CODE_COMPLEMENT);
        normalize(c, code, *ret_type);
    }
    return true;
}

static bool compile_cast(struct compiler *c, const struct cw_expr *e, struct cells *code,
                         struct code_type *ret_type) {
    const CXType *type = cw_map_get(&c->unit->types, e->name);
    struct code_type from;
    if (type == NULL || !scalar_type(*type, ret_type) || !compile(c, e->a, code, &from))
        return false;
    normalize(c, code, *ret_type);
    return true;
}

static bool compile(struct compiler *c, const struct cw_expr *e, struct cells *code,
                    struct code_type *ret_type) {
    switch (e->kind) {
    case CW_EXPR_INT:
        return constant(c, e->value, code, ret_type);
    case CW_EXPR_RETURN:
        return compile_argument(c, &c->decl->result, CW_CODE_RETURN, 0, code, ret_type);
    case CW_EXPR_PARAM:
        return compile_argument(c, &c->decl->params.items[e->param].value, CW_CODE_ARGUMENT,
                                e->param, code, ret_type);
    case CW_EXPR_NAME:
        return compile_name(c, e, code, ret_type);
    case CW_EXPR_UNARY:
        return compile_unary(c, e, code, ret_type);
    case CW_EXPR_BINARY:
        return compile_binary(c, e, code, ret_type);
    case CW_EXPR_MEMBER:
    case CW_EXPR_INDEX:
        return compile_place(c, e, code, ret_type);
    case CW_EXPR_CALL:
        return compile_call(c, e, code, ret_type);
    case CW_EXPR_CAST:
        return compile_cast(c, e, code, ret_type);
    case CW_EXPR_SIZEOF:
        return compile_sizeof(c, e, code, ret_type);
    case CW_EXPR_TERNARY:
    case CW_EXPR_STRING:
        return false;
    }
    return false;
}

struct bg_code bg_code_new(struct cw_arena *arena) {
    struct bg_code code = {.arena = arena};
    cw_vec_push(arena, &code.cells, CW_CODE_END); /* index 0 means none */
    return code;
}

bool bg_compile(const struct bg_decl *decl, const struct cw_expr *e, struct bg_code *code,
                size_t *ret_at) {
    struct compiler c = {code->arena, decl->unit, decl};
    struct cells program = {0};
    struct code_type type;
    if (!compile(&c, e, &program, &type))
        return false;
    put(&c, &program, CW_CODE_END);
    cw_str bytes = cw_str_n((const char *)program.items, program.len * sizeof *program.items);
    const size_t *known = cw_map_get(&code->programs, bytes);
    if (known == NULL) {
        size_t *at = cw_new(code->arena, size_t);
        *at = code->cells.len;
        for (size_t i = 0; i < program.len; i++)
            cw_vec_push(code->arena, &code->cells, program.items[i]);
        cw_map_set(code->arena, &code->programs, bytes, at);
        known = at;
    }
    *ret_at = *known;
    return true;
}
