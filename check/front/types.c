#include "check/front/internal.h"

static unsigned int_bits(CXType canonical) {
    long long size = clang_Type_getSizeOf(canonical);
    return size > 0 && size <= 8 ? (unsigned)size * 8 : 64;
}

static bool is_unsigned_kind(enum CXTypeKind kind) {
    switch (kind) {
    case CXType_Bool:
    case CXType_Char_U:
    case CXType_UChar:
    case CXType_Char16:
    case CXType_Char32:
    case CXType_UShort:
    case CXType_UInt:
    case CXType_ULong:
    case CXType_ULongLong:
    case CXType_UInt128:
        return true;
    default:
        return false;
    }
}

static void fill(struct front *f, struct mir_type *t, CXType type) {
    CXType c = clang_getCanonicalType(type);
    t->is_const = clang_isConstQualifiedType(c) != 0;
    switch (c.kind) {
    case CXType_Void:
        t->kind = MIR_VOID;
        break;
    case CXType_Pointer:
    case CXType_BlockPointer:
        t->kind = MIR_POINTER;
        t->bits = 64;
        t->is_unsigned = true;
        t->target = front_type(f, clang_getPointeeType(c));
        break;
    case CXType_ConstantArray:
    case CXType_IncompleteArray:
    case CXType_VariableArray:
        t->kind = MIR_ARRAY;
        t->count = c.kind == CXType_ConstantArray ? clang_getArraySize(c) : -1;
        t->target = front_type(f, clang_getArrayElementType(c));
        break;
    case CXType_Record:
        t->kind = MIR_RECORD;
        t->record = cx_take(f->arena, clang_getCursorSpelling(clang_getTypeDeclaration(c)));
        t->is_opaque = clang_Type_getSizeOf(c) < 0 || cw_str_ends(t->record, CW_STR("__"));
        break;
    case CXType_Enum: {
        CXType whole = clang_getEnumDeclIntegerType(clang_getTypeDeclaration(c));
        t->kind = MIR_INT;
        t->bits = int_bits(c);
        t->is_unsigned = is_unsigned_kind(clang_getCanonicalType(whole).kind);
        break;
    }
    case CXType_FunctionProto:
    case CXType_FunctionNoProto:
        t->kind = MIR_FUNCTION_TYPE;
        break;
    case CXType_Float:
    case CXType_Double:
    case CXType_LongDouble:
    case CXType_Half:
    case CXType_Float16:
        t->kind = MIR_FLOAT;
        break;
    default:
        if (c.kind >= CXType_Bool && c.kind <= CXType_Int128) {
            t->kind = MIR_INT;
            t->bits = int_bits(c);
            t->is_unsigned = is_unsigned_kind(c.kind);
        } else {
            t->kind = MIR_OTHER_TYPE;
        }
    }
}

const struct mir_type *front_type(struct front *f, CXType type) {
    cw_str name = cx_take(f->arena, clang_getTypeSpelling(type));
    struct mir_type *t = cw_map_get(&f->types, name);
    if (t)
        return t;
    t = cw_new(f->arena, struct mir_type);
    t->name = name;
    cw_map_set(f->arena, &f->types, name, t); /* before filling: a type may reach itself */
    fill(f, t, type);
    return t;
}

const struct mir_type *front_void(struct front *f) {
    struct mir_type *t = cw_map_get(&f->types, CW_STR("void"));
    if (!t) {
        t = cw_new(f->arena, struct mir_type);
        t->name = CW_STR("void");
        cw_map_set(f->arena, &f->types, t->name, t);
    }
    return t;
}
