/* The C header of MOF classes, with the names that wmimofck gives them and drivers use.
 *
 * A class becomes a structure of the properties that have a WmiDataId, in the order of these
 * numbers. Up to the first property whose size varies everything lies where C puts it; a varying
 * array is declared with one element and ends the structure, a string of any length appears as
 * VariableData; what follows has only its number. A class without anything that varies has a
 * NAME_SIZE. */
#include "gen/mof/mof.h"

#include <ctype.h>
#include <stdlib.h>

enum { DATETIME_CHARACTERS = 25 };

struct item {
    const struct cw_mof_property *property;
    uint64_t id;
};

CW_VEC_TYPE(items, struct item);

struct maker {
    struct cw_arena *arena;
    struct cw_sink *sink;
    const struct cw_mof *mof;
    struct cw_buf out;
    struct cw_map done; /* names of classes that are in `out` or being put there */
};

static cw_str text_of(const struct cw_mof_qualifiers *qualifiers, const char *name, cw_str other) {
    const struct cw_mof_qualifier *qualifier = cw_mof_qualifier(qualifiers, name);
    return qualifier && qualifier->value.kind == CW_MOF_TEXT ? qualifier->value.text : other;
}

static cw_str class_name(const struct cw_mof_class *class) {
    return text_of(&class->qualifiers, "HeaderName", class->name);
}

static bool is_identifier(cw_str name) {
    for (size_t i = 0; i < name.len; i++)
        if (!isalnum((unsigned char)name.ptr[i]) && name.ptr[i] != '_')
            return false;
    return name.len > 0 && !isdigit((unsigned char)name.ptr[0]);
}

static cw_result need_identifier(struct maker *m, cw_str name, struct cw_span span) {
    if (!is_identifier(name))
        return cw_fault(m->sink, span, "the header would name it so",
                        "give it a name of letters, digits and `_`, or a HeaderName",
                        "`%" CW_FMT "` is no name in C", CW_ARG(name));
    return CW_OK;
}

/* --- which properties are data --- */

static int by_id(const void *a, const void *b) {
    const struct item *x = a, *y = b;
    return x->id < y->id ? -1 : x->id > y->id;
}

static void add_item(struct maker *m, struct items *items, const struct cw_mof_property *property,
                     uint64_t id) {
    cw_vec_push(m->arena, items, (struct item){property, id});
}

static cw_result add_items(struct maker *m, const struct cw_mof_class *class, struct items *items,
                           unsigned depth) {
    if (depth > m->mof->classes.len)
        return cw_fault(m->sink, class->span, "this class", NULL,
                        "classes are derived from each other");
    const struct cw_mof_class *super =
        class->superclass.len ? cw_mof_find_class(m->mof, class->superclass) : NULL;
    if (super)
        CW_TRY(add_items(m, super, items, depth + 1));
    for (size_t i = 0; i < class->properties.len; i++) {
        const struct cw_mof_property *property = &class->properties.items[i];
        const struct cw_mof_qualifier *id = cw_mof_qualifier(&property->qualifiers, "WmiDataId");
        if (!id)
            continue;
        if (id->value.kind != CW_MOF_INTEGER || id->value.negative || id->value.integer == 0)
            return cw_fault(m->sink, id->span, "its value is not a number from 1",
                            "number a class's data from 1 in the order of the structure",
                            "not a WmiDataId");
        for (size_t k = 0; k < items->len; k++)
            if (items->items[k].id == id->value.integer)
                return cw_fault(m->sink, id->span, "another property has it too", NULL,
                                "a WmiDataId is given twice");
        add_item(m, items, property, id->value.integer);
    }
    return CW_OK;
}

/* --- C types --- */

static const char *scalar_type(enum cw_mof_type type) {
    switch (type) {
    case CW_MOF_BOOLEAN:
        return "BOOLEAN";
    case CW_MOF_UINT8:
        return "UCHAR";
    case CW_MOF_SINT8:
        return "CHAR";
    case CW_MOF_UINT16:
        return "USHORT";
    case CW_MOF_SINT16:
        return "SHORT";
    case CW_MOF_UINT32:
        return "ULONG";
    case CW_MOF_SINT32:
        return "LONG";
    case CW_MOF_UINT64:
        return "ULONGLONG";
    case CW_MOF_SINT64:
        return "LONGLONG";
    case CW_MOF_CHAR16:
    case CW_MOF_STRING:
    case CW_MOF_DATETIME:
        return "WCHAR";
    case CW_MOF_REAL32:
        return "float";
    case CW_MOF_REAL64:
        return "double";
    case CW_MOF_VOID:
    case CW_MOF_OBJECT:
    case CW_MOF_REFERENCE:
        break;
    }
    return NULL;
}

/* The text behind a member's name that makes it the size it has: "[31 + 1]" and the like. */
static cw_str inner_extent(struct maker *m, const struct cw_mof_property *property) {
    if (property->type == CW_MOF_DATETIME)
        return cw_strf(m->arena, "[%d]", DATETIME_CHARACTERS);
    const struct cw_mof_qualifier *most = cw_mof_qualifier(&property->qualifiers, "MaxLen");
    if (property->type == CW_MOF_STRING && most && most->value.kind == CW_MOF_INTEGER)
        return cw_strf(m->arena, "[%llu + 1]", (unsigned long long)most->value.integer);
    return (cw_str){0};
}

static bool string_varies(struct maker *m, const struct cw_mof_property *property) {
    return property->type == CW_MOF_STRING && inner_extent(m, property).len == 0;
}

/* A varying array of strings of fixed room is declared as its characters: drivers step through it
 * by a string's room themselves. */
static cw_result member_type(struct maker *m, const struct cw_mof_property *property,
                             cw_str *ret_type) {
    if (property->type == CW_MOF_OBJECT) {
        const struct cw_mof_class *class = cw_mof_find_class(m->mof, property->class_name);
        if (!class)
            return cw_fault(m->sink, property->span, "of this property",
                            "define the class in this file, or include the file that does",
                            "there is no class `%" CW_FMT "`", CW_ARG(property->class_name));
        *ret_type = class_name(class);
        return CW_OK;
    }
    const char *type = scalar_type(property->type);
    if (!type)
        return cw_fault(m->sink, property->span, "this one",
                        "WMI passes values and embedded classes only",
                        "a reference cannot be a member of a structure");
    *ret_type = cw_str_of(type);
    return CW_OK;
}

/* --- structures --- */

static void put_comment(struct maker *m, const struct cw_mof_qualifiers *qualifiers,
                        const char *indent) {
    cw_str text = text_of(qualifiers, "Description", (cw_str){0});
    if (!text.len)
        return;
    cw_buf_addf(&m->out, "%s// ", indent);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '\n')
            cw_buf_addf(&m->out, "\n%s// ", indent);
        else if (c == '\\' && (i + 1 == text.len || text.ptr[i + 1] == '\n'))
            cw_buf_add_char(&m->out, '/'); /* a backslash here would join the next line on */
        else if (c != '\r')
            cw_buf_add_char(&m->out, c);
    }
    cw_buf_add_char(&m->out, '\n');
}

struct structure {
    cw_str name;
    const struct cw_mof_property *last; /* the last member of fixed size */
    bool varies;
};

static void put_size(struct maker *m, const struct structure *s,
                     const struct cw_mof_property *property, cw_str type, cw_str extent) {
    cw_buf_addf(&m->out, "#define %" CW_FMT "_%" CW_FMT "_SIZE sizeof(%" CW_FMT "%" CW_FMT ")\n",
                CW_ARG(s->name), CW_ARG(property->name), CW_ARG(type), CW_ARG(extent));
}

static cw_result put_member(struct maker *m, struct structure *s,
                            const struct cw_mof_property *property) {
    CW_TRY(need_identifier(m, property->name, property->span));
    cw_str type;
    CW_TRY(member_type(m, property, &type));
    put_comment(m, &property->qualifiers, "    ");
    bool varying_array = property->array && (!property->has_max ||
                                             cw_mof_qualifier(&property->qualifiers, "WmiSizeIs"));
    if (s->varies) {
        cw_buf_addf(&m->out, "    // %" CW_FMT " %" CW_FMT ": behind what varies in size\n",
                    CW_ARG(type), CW_ARG(property->name));
    } else if (string_varies(m, property)) {
        cw_buf_addf(&m->out, "    CHAR VariableData[1]; // begins with %" CW_FMT "\n",
                    CW_ARG(property->name));
        s->varies = true;
    } else if (varying_array) {
        cw_buf_addf(&m->out, "    %" CW_FMT " %" CW_FMT "[1];\n", CW_ARG(type),
                    CW_ARG(property->name));
        s->varies = true;
    } else {
        cw_str extent = inner_extent(m, property);
        if (property->has_max)
            extent = cw_strf(m->arena, "[%u]%" CW_FMT, property->max, CW_ARG(extent));
        cw_buf_addf(&m->out, "    %" CW_FMT " %" CW_FMT "%" CW_FMT ";\n", CW_ARG(type),
                    CW_ARG(property->name), CW_ARG(extent));
        put_size(m, s, property, type, extent);
        s->last = property;
    }
    return CW_OK;
}

static cw_result put_structure(struct maker *m, cw_str name, const struct items *items) {
    struct structure s = {.name = name};
    cw_buf_addf(&m->out, "typedef struct _%" CW_FMT " {\n", CW_ARG(name));
    for (size_t i = 0; i < items->len; i++) {
        CW_TRY(put_member(m, &s, items->items[i].property));
        cw_buf_addf(&m->out, "#define %" CW_FMT "_%" CW_FMT "_ID %llu\n", CW_ARG(name),
                    CW_ARG(items->items[i].property->name), (unsigned long long)items->items[i].id);
    }
    cw_buf_addf(&m->out, "} %" CW_FMT ", *P%" CW_FMT ";\n", CW_ARG(name), CW_ARG(name));
    if (!s.varies && s.last)
        cw_buf_addf(&m->out,
                    "#define %" CW_FMT "_SIZE (FIELD_OFFSET(%" CW_FMT ", %" CW_FMT ") + %" CW_FMT
                    "_%" CW_FMT "_SIZE)\n",
                    CW_ARG(name), CW_ARG(name), CW_ARG(s.last->name), CW_ARG(name),
                    CW_ARG(s.last->name));
    cw_buf_add_char(&m->out, '\n');
    return CW_OK;
}

/* --- methods --- */

static cw_result put_parameters(struct maker *m, const struct cw_mof_method *method, cw_str name,
                                bool out) {
    struct items items = {0};
    for (size_t i = 0; i < method->parameters.len; i++) {
        const struct cw_mof_property *parameter = &method->parameters.items[i];
        const struct cw_mof_qualifier *in_word = cw_mof_qualifier(&parameter->qualifiers, "in");
        const struct cw_mof_qualifier *out_word = cw_mof_qualifier(&parameter->qualifiers, "out");
        if ((out ? out_word : in_word) || (!in_word && !out_word))
            add_item(m, &items, parameter, items.len + 1);
    }
    if (!items.len)
        return CW_OK;
    return put_structure(m, cw_strf(m->arena, "%" CW_FMT "_%s", CW_ARG(name), out ? "OUT" : "IN"),
                         &items);
}

static cw_result put_method(struct maker *m, const struct cw_mof_method *method) {
    const struct cw_mof_qualifier *id = cw_mof_qualifier(&method->qualifiers, "WmiMethodId");
    if (!id)
        return CW_OK;
    if (id->value.kind != CW_MOF_INTEGER || id->value.negative)
        return cw_fault(m->sink, id->span, "its value is not a number", NULL, "not a WmiMethodId");
    if (method->returns.type != CW_MOF_VOID)
        return cw_fault(m->sink, method->span, "it returns something",
                        "declare it void and give the result an [out] parameter",
                        "a driver's method returns void");
    cw_str name = text_of(&method->qualifiers, "HeaderName", method->name);
    CW_TRY(need_identifier(m, name, method->span));
    put_comment(m, &method->qualifiers, "");
    cw_buf_addf(&m->out, "#define %" CW_FMT " %llu\n\n", CW_ARG(name),
                (unsigned long long)id->value.integer);
    CW_TRY(put_parameters(m, method, name, false));
    return put_parameters(m, method, name, true);
}

/* --- constants --- */

/* DefineValues gives names to the values of a ValueMap, or counts from zero without one. */
static cw_result put_constants(struct maker *m, const struct cw_mof_property *property) {
    const struct cw_mof_qualifier *names = cw_mof_qualifier(&property->qualifiers, "DefineValues");
    const struct cw_mof_qualifier *map = cw_mof_qualifier(&property->qualifiers, "ValueMap");
    if (!names || names->value.kind != CW_MOF_LIST)
        return CW_OK;
    const struct cw_mof_value *values = map && map->value.kind == CW_MOF_LIST ? &map->value : NULL;
    for (size_t i = 0; i < names->value.count; i++) {
        const struct cw_mof_value *name = &names->value.items[i];
        if (values && i >= values->count)
            return cw_fault(m->sink, name->span, "there is no value for this name", NULL,
                            "DefineValues is longer than ValueMap");
        if (name->kind != CW_MOF_TEXT)
            return cw_fault(m->sink, name->span, "this one", NULL,
                            "DefineValues must hold strings");
        CW_TRY(need_identifier(m, name->text, name->span));
        if (!values)
            cw_buf_addf(&m->out, "#define %" CW_FMT " %zu\n", CW_ARG(name->text), i);
        else if (values->items[i].kind == CW_MOF_TEXT)
            cw_buf_addf(&m->out, "#define %" CW_FMT " %" CW_FMT "\n", CW_ARG(name->text),
                        CW_ARG(values->items[i].text));
        else
            return cw_fault(m->sink, values->items[i].span, "this one", NULL,
                            "ValueMap must hold strings");
    }
    cw_buf_add_char(&m->out, '\n');
    return CW_OK;
}

/* --- classes --- */

static cw_result put_guid(struct maker *m, const struct cw_mof_class *class, cw_str name) {
    const struct cw_mof_qualifier *qualifier = cw_mof_qualifier(&class->qualifiers, "guid");
    if (!qualifier)
        return CW_OK;
    struct cw_guid guid;
    if (qualifier->value.kind != CW_MOF_TEXT || !cw_guid_parse(qualifier->value.text, &guid))
        return cw_fault(m->sink, qualifier->value.span, "this text",
                        "write {xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx} with hexadecimal digits",
                        "not a GUID");
    cw_str flat = cw_guid_initializer(m->arena, &guid, "", "");
    cw_str nested = cw_guid_initializer(m->arena, &guid, "{", "}");
    cw_buf_addf(&m->out,
                "#define %" CW_FMT "Guid {%" CW_FMT "}\n"
                "DEFINE_GUID(%" CW_FMT "_GUID, %" CW_FMT ");\n\n",
                CW_ARG(name), CW_ARG(nested), CW_ARG(name), CW_ARG(flat));
    return CW_OK;
}

static bool is_wanted(const struct cw_mof_class *class) {
    const struct cw_mof_qualifier *generate =
        cw_mof_qualifier(&class->qualifiers, "WmiGenerateHeader");
    return !(generate && generate->value.kind == CW_MOF_TRUTH && !generate->value.truth);
}

static cw_result put_class(struct maker *m, const struct cw_mof_class *class);

/* A member's structure comes before the one that holds it. */
static cw_result put_needed(struct maker *m, const struct cw_mof_property *property) {
    const struct cw_mof_class *needed =
        property->type == CW_MOF_OBJECT ? cw_mof_find_class(m->mof, property->class_name) : NULL;
    return needed ? put_class(m, needed) : CW_OK;
}

static cw_result put_class(struct maker *m, const struct cw_mof_class *class) {
    if (!cw_map_add(m->arena, &m->done, class->name, m) || !is_wanted(class))
        return CW_OK;
    struct items items = {0};
    CW_TRY(add_items(m, class, &items, 0));
    if (items.len)
        qsort(items.items, items.len, sizeof *items.items, by_id);
    for (size_t i = 0; i < items.len; i++)
        CW_TRY(put_needed(m, items.items[i].property));
    for (size_t i = 0; i < class->methods.len; i++)
        for (size_t k = 0; k < class->methods.items[i].parameters.len; k++)
            CW_TRY(put_needed(m, &class->methods.items[i].parameters.items[k]));
    cw_str name = class_name(class);
    CW_TRY(need_identifier(m, name, class->span));
    if (!cw_mof_qualifier(&class->qualifiers, "guid") && !items.len)
        return CW_OK; /* a base class for others, which have its properties themselves */
    put_comment(m, &class->qualifiers, "");
    CW_TRY(put_guid(m, class, name));
    for (size_t i = 0; i < class->properties.len; i++)
        CW_TRY(put_constants(m, &class->properties.items[i]));
    if (items.len)
        CW_TRY(put_structure(m, name, &items));
    for (size_t i = 0; i < class->methods.len; i++)
        CW_TRY(put_method(m, &class->methods.items[i]));
    return CW_OK;
}

static cw_str guard_of(struct cw_arena *arena, cw_str file_name) {
    cw_str guard = cw_strf(arena, "CWDK_MOF_%" CW_FMT, CW_ARG(cw_str_upper(arena, file_name)));
    char *text = cw_cstr(arena, guard);
    for (char *c = text; *c; c++)
        if (!isalnum((unsigned char)*c))
            *c = '_';
    return cw_str_of(text);
}

cw_result cw_mof_header(struct cw_arena *arena, struct cw_sink *sink, const struct cw_mof *mof,
                        cw_str file_name, cw_str *ret_text) {
    struct maker m = {.arena = arena, .sink = sink, .mof = mof, .out = cw_buf_new(arena)};
    cw_str guard = guard_of(arena, file_name);
    cw_buf_addf(&m.out,
                "// Made by cwdk mofcomp; edit the .mof instead.\n"
                "#ifndef %" CW_FMT "\n#define %" CW_FMT "\n\n",
                CW_ARG(guard), CW_ARG(guard));
    for (size_t i = 0; i < mof->classes.len; i++)
        CW_TRY(put_class(&m, &mof->classes.items[i]));
    cw_buf_addf(&m.out, "#endif\n");
    *ret_text = cw_buf_str(&m.out);
    return CW_OK;
}
