/* The binary form of MOF classes ("FOMB"), as public decoders describe it.
 *
 * A file is a list of objects (a class, or the parameters of a method as an instance of
 * __PARAMETERS). Each structure starts with its own length and holds offsets into what follows its
 * header, -1 for what is not there:
 *
 *     object    length, qualifiers, properties, methods, 0 class | 1 instance
 *     list      length, count, then as many entries
 *     qualifier length, type, name, value
 *     property  length, type, name, value, qualifiers
 *     array     length, 1, count, length of the row with itself, items
 *
 * A method is a property whose value is an array of one or two such instances. Flavors stand in a
 * table of their own at the end, by the place of their qualifier. */
#include "gen/mof/mof.h"

#include "gen/mof/ds01.h"

enum {
    SIGNATURE = 0x424D4F46,
    ABSENT = 0xFFFFFFFF,
    ALIGNMENT = 4,
    FLAVORS_OF_TYPE = CW_MOF_TO_INSTANCE | CW_MOF_TO_SUBCLASS,
    FLAVORS_OF_ID = CW_MOF_TO_INSTANCE | CW_MOF_DISABLE_OVERRIDE,
};

struct flavor {
    size_t at;
    unsigned flavors;
};

struct maker {
    struct cw_buf out;
    CW_VEC(struct flavor) flavors;
};

/* A structure begins with its length, which is known at its end. */
static size_t open_length(struct maker *m) {
    size_t at = m->out.len;
    cw_put32(&m->out, 0);
    return at;
}

static void close_length(struct maker *m, size_t at) {
    cw_patch32(&m->out, at, (uint32_t)(m->out.len - at));
}

static void patch_offset(struct maker *m, size_t field, size_t base) {
    cw_patch32(&m->out, field, (uint32_t)(m->out.len - base));
}

static void put_string(struct maker *m, cw_str text) {
    cw_put_utf16z(&m->out, text);
    cw_put_align(&m->out, ALIGNMENT);
}

/* --- values --- */

/* The type of a value is that of the variant which holds it: whole numbers are sint32 when they
 * fit, and decimal text when not. */
static uint32_t scalar_type(const struct cw_mof_value *value, enum cw_mof_type declared) {
    switch (value->kind) {
    case CW_MOF_TRUTH:
        return CW_MOF_BOOLEAN;
    case CW_MOF_REAL:
        return CW_MOF_REAL64;
    case CW_MOF_INTEGER:
        if (declared == CW_MOF_REAL32 || declared == CW_MOF_REAL64)
            return CW_MOF_REAL64;
        if (declared == CW_MOF_CHAR16)
            return CW_MOF_SINT16;
        if (value->negative ? value->integer >= (uint64_t)(int64_t)INT32_MIN
                            : value->integer <= UINT32_MAX)
            return CW_MOF_SINT32;
        return CW_MOF_STRING;
    default:
        return CW_MOF_STRING;
    }
}

static void put_real(struct maker *m, double real) {
    uint64_t bits;
    memcpy(&bits, &real, sizeof bits);
    cw_put64(&m->out, bits);
}

static void put_scalar(struct maker *m, const struct cw_mof_value *value, uint32_t type) {
    switch (type) {
    case CW_MOF_BOOLEAN:
        cw_put16(&m->out, value->truth ? 0xFFFF : 0);
        break;
    case CW_MOF_REAL64:
        if (value->kind == CW_MOF_REAL)
            put_real(m, value->real);
        else
            put_real(m, value->negative ? (double)(int64_t)value->integer : (double)value->integer);
        break;
    case CW_MOF_SINT16:
        cw_put16(&m->out, (uint32_t)value->integer & 0xFFFF);
        break;
    case CW_MOF_SINT32:
        cw_put32(&m->out, (uint32_t)value->integer);
        break;
    default:
        if (value->kind == CW_MOF_TEXT)
            cw_put_utf16z(&m->out, value->text);
        else if (value->negative)
            cw_put_utf16z(&m->out,
                          cw_strf(m->out.arena, "%lld", (long long)(int64_t)value->integer));
        else
            cw_put_utf16z(&m->out,
                          cw_strf(m->out.arena, "%llu", (unsigned long long)value->integer));
    }
}

/* One variant type holds all items: text as soon as one number needs it. */
static uint32_t list_type(const struct cw_mof_value *list, enum cw_mof_type declared) {
    uint32_t type = list->count ? scalar_type(&list->items[0], declared) : CW_MOF_STRING;
    for (size_t i = 1; i < list->count; i++)
        if (scalar_type(&list->items[i], declared) == CW_MOF_STRING)
            type = CW_MOF_STRING;
    return type;
}

static uint32_t value_type(const struct cw_mof_value *value, enum cw_mof_type declared) {
    if (value->kind == CW_MOF_LIST)
        return list_type(value, declared) | CW_MOF_ARRAY;
    return scalar_type(value, declared);
}

static void put_value(struct maker *m, const struct cw_mof_value *value, uint32_t type) {
    if (value->kind == CW_MOF_LIST) {
        size_t array = open_length(m);
        cw_put32(&m->out, 1);
        cw_put32(&m->out, (uint32_t)value->count);
        size_t row = open_length(m);
        for (size_t i = 0; i < value->count; i++)
            put_scalar(m, &value->items[i], type & ~(uint32_t)CW_MOF_ARRAY);
        cw_put_align(&m->out, ALIGNMENT);
        close_length(m, row);
        close_length(m, array);
    } else {
        put_scalar(m, value, type);
        cw_put_align(&m->out, ALIGNMENT);
    }
}

/* --- qualifiers --- */

static void put_qualifier(struct maker *m, const struct cw_mof_qualifier *qualifier) {
    uint32_t type = value_type(&qualifier->value, CW_MOF_VOID);
    size_t at = open_length(m);
    cw_put32(&m->out, type);
    cw_put32(&m->out, 0);
    size_t value_field = m->out.len;
    cw_put32(&m->out, ABSENT);
    size_t base = m->out.len;
    put_string(m, qualifier->name);
    if (qualifier->value.kind != CW_MOF_NULL) {
        patch_offset(m, value_field, base);
        put_value(m, &qualifier->value, type);
    }
    close_length(m, at);
    if (qualifier->flavors)
        cw_vec_push(m->out.arena, &m->flavors, (struct flavor){at, qualifier->flavors});
}

static void put_qualifiers(struct maker *m, const struct cw_mof_qualifiers *qualifiers) {
    size_t at = open_length(m);
    cw_put32(&m->out, (uint32_t)qualifiers->len);
    for (size_t i = 0; i < qualifiers->len; i++)
        put_qualifier(m, &qualifiers->items[i]);
    close_length(m, at);
}

static struct cw_mof_qualifier text_qualifier(cw_str name, cw_str text, unsigned flavors) {
    return (struct cw_mof_qualifier){
        .name = name, .value = {.kind = CW_MOF_TEXT, .text = text}, .flavors = flavors};
}

static struct cw_mof_qualifier number_qualifier(cw_str name, uint64_t number, unsigned flavors) {
    return (struct cw_mof_qualifier){
        .name = name, .value = {.kind = CW_MOF_INTEGER, .integer = number}, .flavors = flavors};
}

static cw_str type_text(struct cw_arena *arena, const struct cw_mof_property *property) {
    const char *name = cw_mof_type_name(property->type);
    if ((property->type == CW_MOF_OBJECT || property->type == CW_MOF_REFERENCE) &&
        property->class_name.len && !cw_str_eq_nocase(property->class_name, CW_STR("object")))
        return cw_strf(arena, "%s:%" CW_FMT, name, CW_ARG(property->class_name));
    return cw_str_of(name);
}

/* What the compiler itself adds to a property's qualifiers. */
static void add_type(struct cw_arena *arena, const struct cw_mof_property *property,
                     struct cw_mof_qualifiers *qualifiers) {
    if (property->has_max)
        cw_vec_push(arena, qualifiers, number_qualifier(CW_STR("MAX"), property->max, 0));
    cw_vec_push(arena, qualifiers,
                text_qualifier(CW_STR("CIMTYPE"), type_text(arena, property), FLAVORS_OF_TYPE));
}

/* --- properties --- */

static void put_property(struct maker *m, const struct cw_mof_property *property,
                         const struct cw_mof_qualifiers *qualifiers) {
    bool has_value = property->value.kind != CW_MOF_NO_VALUE && property->value.kind != CW_MOF_NULL;
    uint32_t type = (uint32_t)property->type | (property->array ? CW_MOF_ARRAY : 0);
    if (has_value)
        type = value_type(&property->value, property->type);
    size_t at = open_length(m);
    cw_put32(&m->out, type);
    cw_put32(&m->out, 0);
    size_t fields = m->out.len;
    cw_put32(&m->out, ABSENT);
    cw_put32(&m->out, ABSENT);
    size_t base = m->out.len;
    put_string(m, property->name);
    if (has_value) {
        patch_offset(m, fields, base);
        put_value(m, &property->value, type);
    }
    if (qualifiers) {
        patch_offset(m, fields + 4, base);
        put_qualifiers(m, qualifiers);
    }
    close_length(m, at);
}

/* What the class itself is: a property without qualifiers. */
static void put_system_text(struct maker *m, const char *name, cw_str text) {
    struct cw_mof_property property = {.name = cw_str_of(name),
                                       .type = CW_MOF_STRING,
                                       .value = {.kind = CW_MOF_TEXT, .text = text}};
    put_property(m, &property, NULL);
}

static void put_system_number(struct maker *m, const char *name, uint32_t number) {
    struct cw_mof_property property = {.name = cw_str_of(name),
                                       .type = CW_MOF_SINT32,
                                       .value = {.kind = CW_MOF_INTEGER, .integer = number}};
    put_property(m, &property, NULL);
}

static void put_declared_property(struct maker *m, const struct cw_mof_property *property) {
    struct cw_mof_qualifiers qualifiers = {0};
    for (size_t i = 0; i < property->qualifiers.len; i++)
        cw_vec_push(m->out.arena, &qualifiers, property->qualifiers.items[i]);
    add_type(m->out.arena, property, &qualifiers);
    put_property(m, property, &qualifiers);
}

static void put_properties(struct maker *m, const struct cw_mof_class *class) {
    size_t at = open_length(m);
    size_t count = class->properties.len + 2 + (class->superclass.len ? 1u : 0) +
                   (class->has_flags ? 1u : 0) + (class->has_instance_flags ? 1u : 0);
    cw_put32(&m->out, (uint32_t)count);
    for (size_t i = 0; i < class->properties.len; i++)
        put_declared_property(m, &class->properties.items[i]);
    put_system_text(m, "__CLASS", class->name);
    put_system_text(m, "__NAMESPACE", class->name_space);
    if (class->superclass.len)
        put_system_text(m, "__SUPERCLASS", class->superclass);
    if (class->has_flags)
        put_system_number(m, "__CLASSFLAGS", class->flags);
    if (class->has_instance_flags)
        put_system_number(m, "__INSTANCEFLAGS", class->instance_flags);
    close_length(m, at);
}

/* --- methods --- */

/* Without either qualifier a parameter goes both ways. */
static bool goes(const struct cw_mof_property *parameter, bool out) {
    const struct cw_mof_qualifier *in_word = cw_mof_qualifier(&parameter->qualifiers, "in");
    const struct cw_mof_qualifier *out_word = cw_mof_qualifier(&parameter->qualifiers, "out");
    if (!in_word && !out_word)
        return true;
    return out ? out_word != NULL : in_word != NULL;
}

static void put_parameter(struct maker *m, const struct cw_mof_property *parameter, uint32_t id,
                          bool out) {
    struct cw_mof_qualifiers qualifiers = {0};
    const char *other = out ? "in" : "out";
    for (size_t i = 0; i < parameter->qualifiers.len; i++)
        if (!cw_str_eq_nocase(parameter->qualifiers.items[i].name, cw_str_of(other)))
            cw_vec_push(m->out.arena, &qualifiers, parameter->qualifiers.items[i]);
    if (!cw_mof_qualifier(&parameter->qualifiers, out ? "out" : "in"))
        cw_vec_push(m->out.arena, &qualifiers,
                    (struct cw_mof_qualifier){.name = out ? CW_STR("OUT") : CW_STR("IN"),
                                              .value = {.kind = CW_MOF_TRUTH, .truth = true}});
    if (!cw_mof_qualifier(&parameter->qualifiers, "id"))
        cw_vec_push(m->out.arena, &qualifiers, number_qualifier(CW_STR("ID"), id, FLAVORS_OF_ID));
    add_type(m->out.arena, parameter, &qualifiers);
    put_property(m, parameter, &qualifiers);
}

static size_t count_parameters(const struct cw_mof_method *method, bool out) {
    size_t count = out && method->returns.type != CW_MOF_VOID ? 1 : 0;
    for (size_t i = 0; i < method->parameters.len; i++)
        count += goes(&method->parameters.items[i], out);
    return count;
}

static void put_parameters(struct maker *m, const struct cw_mof_method *method, bool out) {
    size_t at = open_length(m);
    cw_put32(&m->out, ABSENT);
    cw_put32(&m->out, 0);
    size_t methods_field = m->out.len;
    cw_put32(&m->out, 0);
    cw_put32(&m->out, 1);
    size_t base = m->out.len;
    size_t list = open_length(m);
    cw_put32(&m->out, (uint32_t)count_parameters(method, out) + 1);
    for (size_t i = 0; i < method->parameters.len; i++)
        if (goes(&method->parameters.items[i], out))
            put_parameter(m, &method->parameters.items[i], (uint32_t)i, out);
    if (out && method->returns.type != CW_MOF_VOID) {
        struct cw_mof_property returns = method->returns;
        returns.name = CW_STR("ReturnValue");
        put_declared_property(m, &returns);
    }
    put_system_text(m, "__CLASS", CW_STR("__PARAMETERS"));
    close_length(m, list);
    patch_offset(m, methods_field, base);
    cw_put32(&m->out, 8); /* no methods: the length and the count of an empty list */
    cw_put32(&m->out, 0);
    close_length(m, at);
}

static void put_method(struct maker *m, const struct cw_mof_method *method) {
    bool in = count_parameters(method, false) > 0;
    bool out = count_parameters(method, true) > 0;
    size_t at = open_length(m);
    cw_put32(&m->out, in || out ? (uint32_t)CW_MOF_OBJECT | CW_MOF_ARRAY : CW_MOF_VOID);
    cw_put32(&m->out, 0);
    size_t fields = m->out.len;
    cw_put32(&m->out, ABSENT);
    cw_put32(&m->out, ABSENT);
    size_t base = m->out.len;
    put_string(m, method->name);
    if (in || out) {
        patch_offset(m, fields, base);
        size_t array = open_length(m);
        cw_put32(&m->out, 1);
        cw_put32(&m->out, (in ? 1u : 0) + (out ? 1u : 0));
        size_t row = open_length(m);
        if (in)
            put_parameters(m, method, false);
        if (out)
            put_parameters(m, method, true);
        close_length(m, row);
        close_length(m, array);
    }
    patch_offset(m, fields + 4, base);
    put_qualifiers(m, &method->qualifiers);
    close_length(m, at);
}

/* --- the file --- */

static void put_class(struct maker *m, const struct cw_mof_class *class) {
    size_t at = open_length(m);
    cw_put32(&m->out, 0);
    size_t fields = m->out.len;
    cw_put32(&m->out, 0);
    cw_put32(&m->out, 0);
    cw_put32(&m->out, 0);
    size_t base = m->out.len;
    put_qualifiers(m, &class->qualifiers);
    patch_offset(m, fields, base);
    put_properties(m, class);
    patch_offset(m, fields + 4, base);
    size_t list = open_length(m);
    cw_put32(&m->out, (uint32_t)class->methods.len);
    for (size_t i = 0; i < class->methods.len; i++)
        put_method(m, &class->methods.items[i]);
    close_length(m, list);
    close_length(m, at);
}

cw_str cw_mof_binary_plain(struct cw_arena *arena, const struct cw_mof *mof) {
    struct maker m = {.out = cw_buf_new(arena)};
    cw_put32(&m.out, SIGNATURE);
    cw_put32(&m.out, 0);
    cw_put32(&m.out, 1);
    cw_put32(&m.out, 1);
    cw_put32(&m.out, (uint32_t)mof->classes.len);
    for (size_t i = 0; i < mof->classes.len; i++)
        put_class(&m, &mof->classes.items[i]);
    cw_patch32(&m.out, 4, (uint32_t)m.out.len);
    if (m.flavors.len) {
        cw_buf_add(&m.out, CW_STR("BMOFQUALFLAVOR11"));
        cw_put32(&m.out, (uint32_t)m.flavors.len);
        for (size_t i = 0; i < m.flavors.len; i++) {
            cw_put32(&m.out, (uint32_t)m.flavors.items[i].at);
            cw_put32(&m.out, m.flavors.items[i].flavors);
        }
    }
    return cw_buf_str(&m.out);
}

cw_str cw_mof_binary(struct cw_arena *arena, const struct cw_mof *mof) {
    cw_str plain = cw_mof_binary_plain(arena, mof);
    cw_str packed = cw_ds01_pack(arena, plain);
    struct cw_buf out = cw_buf_new(arena);
    cw_put32(&out, SIGNATURE);
    cw_put32(&out, 1);
    cw_put32(&out, (uint32_t)packed.len);
    cw_put32(&out, (uint32_t)plain.len);
    cw_buf_add(&out, packed);
    return cw_buf_str(&out);
}
