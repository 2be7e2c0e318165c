#include "gen/mof/mof.h"

#include <stdlib.h>

#include "base/fs.h"
#include "base/utf.h"
#include "gen/mof/lex.h"

enum { MOST_INCLUDES = 16, MOST_CLASS_FLAGS = 4 };

/* One file of the text; an included one has the including one above it. */
struct reader {
    struct cw_arena *arena;
    struct cw_sink *sink;
    struct cw_mof *mof;
    struct mof_lexer lexer;
    struct mof_token token; /* the next one, not taken yet */
    unsigned depth;
    cw_str name_space; /* the pragmas' state */
    bool has_flags;
    uint32_t flags;
    bool has_instance_flags;
    uint32_t instance_flags;
};

/* --- tokens --- */

static cw_result advance(struct reader *r) { return mof_next(&r->lexer, &r->token); }

static bool at_punct(const struct reader *r, char c) {
    return r->token.kind == MOF_PUNCT && r->token.punct == c;
}

static bool at_word(const struct reader *r, const char *word) {
    return r->token.kind == MOF_WORD && cw_str_eq_nocase(r->token.text, cw_str_of(word));
}

static cw_result unexpected(struct reader *r, const char *wanted) {
    if (r->token.kind == MOF_END)
        return cw_fault(r->sink, r->token.span, "the file ends here", NULL, "%s is missing",
                        wanted);
    return cw_fault(r->sink, r->token.span, "this stands in its place", NULL, "%s is missing",
                    wanted);
}

static cw_result take_punct(struct reader *r, char c, const char *wanted) {
    if (!at_punct(r, c))
        return unexpected(r, wanted);
    return advance(r);
}

static cw_result take_word(struct reader *r, const char *wanted, struct mof_token *ret_token) {
    if (r->token.kind != MOF_WORD)
        return unexpected(r, wanted);
    *ret_token = r->token;
    return advance(r);
}

static cw_result take_string(struct reader *r, const char *wanted, struct mof_token *ret_token) {
    if (r->token.kind != MOF_STRING)
        return unexpected(r, wanted);
    *ret_token = r->token;
    return advance(r);
}

/* --- values --- */

static bool parse_binary(cw_str digits, uint64_t *ret) {
    uint64_t value = 0;
    if (digits.len == 0 || digits.len > 64)
        return false;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.ptr[i] != '0' && digits.ptr[i] != '1')
            return false;
        value = value * 2 + (uint64_t)(digits.ptr[i] - '0');
    }
    *ret = value;
    return true;
}

static bool parse_octal(cw_str digits, uint64_t *ret) {
    uint64_t value = 0;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '7' || value >> 61)
            return false;
        value = value * 8 + (uint64_t)(digits.ptr[i] - '0');
    }
    *ret = value;
    return true;
}

static bool parse_integer(cw_str text, uint64_t *ret) {
    char last = text.ptr[text.len - 1];
    bool hex = cw_str_starts_nocase(text, CW_STR("0x"));
    if (!hex && (last == 'b' || last == 'B'))
        return parse_binary(cw_str_slice(text, 0, text.len - 1), ret);
    if (!hex && text.len > 1 && text.ptr[0] == '0')
        return parse_octal(cw_str_from(text, 1), ret);
    return cw_str_to_u64(hex ? cw_str_from(text, 2) : text, hex ? 16 : 10, ret);
}

static bool parse_real(struct cw_arena *arena, cw_str text, double *ret) {
    char *copy = cw_cstr(arena, text);
    char *end;
    if (cw_str_find_char(text, '.') == CW_NPOS && cw_str_find_char(text, 'e') == CW_NPOS &&
        cw_str_find_char(text, 'E') == CW_NPOS)
        return false;
    if (cw_str_starts_nocase(text, CW_STR("0x")))
        return false;
    *ret = strtod(copy, &end);
    return *end == 0;
}

static cw_result read_number(struct reader *r, struct cw_mof_value *value) {
    bool negative = at_punct(r, '-');
    if (negative || at_punct(r, '+'))
        CW_TRY(advance(r));
    if (r->token.kind != MOF_NUMBER)
        return unexpected(r, "a number");
    value->span = r->token.span;
    if (parse_integer(r->token.text, &value->integer)) {
        value->kind = CW_MOF_INTEGER;
        if (negative) {
            if (value->integer > (uint64_t)1 << 63)
                return cw_fault(r->sink, r->token.span, "too small for 64 bits", NULL,
                                "a number is out of range");
            value->integer = 0 - value->integer;
            value->negative = value->integer != 0;
        }
    } else if (parse_real(r->arena, r->token.text, &value->real)) {
        value->kind = CW_MOF_REAL;
        value->real = negative ? -value->real : value->real;
    } else {
        return cw_fault(r->sink, r->token.span, "not a number of MOF, or larger than 64 bits",
                        "write decimal, 0x hexadecimal, 0 octal, binary with a `b` behind it, or a "
                        "real with a point",
                        "`%" CW_FMT "` is not a number", CW_ARG(r->token.text));
    }
    return advance(r);
}

static cw_result read_scalar(struct reader *r, struct cw_mof_value *value) {
    *value = (struct cw_mof_value){.span = r->token.span};
    if (r->token.kind == MOF_STRING) {
        value->kind = CW_MOF_TEXT;
        value->text = r->token.text;
        return advance(r);
    }
    if (r->token.kind == MOF_CHAR) {
        value->kind = CW_MOF_INTEGER;
        size_t at = 0;
        value->integer = r->token.text.len ? cw_utf8_next(r->token.text, &at) : 0;
        return advance(r);
    }
    if (at_word(r, "true") || at_word(r, "false")) {
        value->kind = CW_MOF_TRUTH;
        value->truth = at_word(r, "true");
        return advance(r);
    }
    if (at_word(r, "null")) {
        value->kind = CW_MOF_NULL;
        return advance(r);
    }
    if (at_punct(r, '$'))
        return cw_fault(
            r->sink, r->token.span, "an alias stands for an instance",
            "put the instances into a MOF file of their own that is compiled on the target",
            "aliases are not supported");
    return read_number(r, value);
}

static cw_result read_list(struct reader *r, struct cw_mof_value *value) {
    CW_VEC(struct cw_mof_value) items = {0};
    *value = (struct cw_mof_value){.kind = CW_MOF_LIST, .span = r->token.span};
    CW_TRY(take_punct(r, '{', "`{`"));
    while (!at_punct(r, '}')) {
        struct cw_mof_value item;
        CW_TRY(read_scalar(r, &item));
        if (items.len && items.items[0].kind != item.kind)
            return cw_fault(r->sink, item.span, "the first one is of another kind", NULL,
                            "the values of an array must be of one kind");
        cw_vec_push(r->arena, &items, item);
        if (!at_punct(r, ','))
            break;
        CW_TRY(advance(r));
    }
    value->items = items.items;
    value->count = items.len;
    return take_punct(r, '}', "`}` at the end of an array");
}

static cw_result read_value(struct reader *r, struct cw_mof_value *value) {
    return at_punct(r, '{') ? read_list(r, value) : read_scalar(r, value);
}

/* --- qualifiers --- */

static const struct {
    const char *name;
    unsigned set, clear;
} flavor_names[] = {
    {"amended", CW_MOF_AMENDED, 0},
    {"toinstance", CW_MOF_TO_INSTANCE, 0},
    {"tosubclass", CW_MOF_TO_SUBCLASS, 0},
    {"disableoverride", CW_MOF_DISABLE_OVERRIDE, 0},
    {"enableoverride", 0, CW_MOF_DISABLE_OVERRIDE},
    {"nottoinstance", 0, CW_MOF_TO_INSTANCE},
    {"nottosubclass", 0, CW_MOF_TO_SUBCLASS},
    {"restricted", 0, CW_MOF_TO_INSTANCE | CW_MOF_TO_SUBCLASS},
    {"translatable", 0, 0},
};

static cw_result read_flavors(struct reader *r, unsigned *flavors) {
    CW_TRY(advance(r)); /* the colon */
    do {
        struct mof_token word;
        CW_TRY(take_word(r, "a flavor", &word));
        size_t i = 0;
        while (i < sizeof flavor_names / sizeof *flavor_names &&
               !cw_str_eq_nocase(word.text, cw_str_of(flavor_names[i].name)))
            i++;
        if (i == sizeof flavor_names / sizeof *flavor_names)
            return cw_fault(r->sink, word.span, "not a flavor",
                            "flavors are Amended, ToInstance, ToSubclass, DisableOverride, "
                            "EnableOverride, NotToInstance, NotToSubclass, Restricted",
                            "no such flavor: `%" CW_FMT "`", CW_ARG(word.text));
        *flavors = (*flavors | flavor_names[i].set) & ~flavor_names[i].clear;
    } while (r->token.kind == MOF_WORD);
    return CW_OK;
}

static cw_result read_qualifiers(struct reader *r, struct cw_mof_qualifiers *qualifiers) {
    *qualifiers = (struct cw_mof_qualifiers){0};
    if (!at_punct(r, '['))
        return CW_OK;
    do {
        CW_TRY(advance(r));
        struct mof_token name;
        CW_TRY(take_word(r, "the name of a qualifier", &name));
        struct cw_mof_qualifier qualifier = {
            .name = name.text, .span = name.span, .value = {.kind = CW_MOF_TRUTH, .truth = true}};
        for (size_t i = 0; i < qualifiers->len; i++)
            if (cw_str_eq_nocase(qualifiers->items[i].name, name.text))
                return cw_fault(r->sink, name.span, "the second one", NULL,
                                "the qualifier `%" CW_FMT "` is given twice", CW_ARG(name.text));
        if (at_punct(r, '(')) {
            CW_TRY(advance(r));
            CW_TRY(read_scalar(r, &qualifier.value));
            CW_TRY(take_punct(r, ')', "`)` behind a qualifier's value"));
        } else if (at_punct(r, '{')) {
            CW_TRY(read_list(r, &qualifier.value));
        }
        if (at_punct(r, ':'))
            CW_TRY(read_flavors(r, &qualifier.flavors));
        cw_vec_push(r->arena, qualifiers, qualifier);
    } while (at_punct(r, ','));
    return take_punct(r, ']', "`,` or `]` behind a qualifier");
}

/* --- classes --- */

static const struct {
    const char *name;
    enum cw_mof_type type;
} type_names[] = {
    {"void", CW_MOF_VOID},     {"boolean", CW_MOF_BOOLEAN},   {"string", CW_MOF_STRING},
    {"uint8", CW_MOF_UINT8},   {"sint8", CW_MOF_SINT8},       {"uint16", CW_MOF_UINT16},
    {"sint16", CW_MOF_SINT16}, {"uint32", CW_MOF_UINT32},     {"sint32", CW_MOF_SINT32},
    {"uint64", CW_MOF_UINT64}, {"sint64", CW_MOF_SINT64},     {"real32", CW_MOF_REAL32},
    {"real64", CW_MOF_REAL64}, {"datetime", CW_MOF_DATETIME}, {"char16", CW_MOF_CHAR16},
    {"object", CW_MOF_OBJECT},
};

const char *cw_mof_type_name(enum cw_mof_type type) {
    if (type == CW_MOF_REFERENCE)
        return "ref";
    for (size_t i = 0; i < sizeof type_names / sizeof *type_names; i++)
        if (type_names[i].type == type)
            return type_names[i].name;
    return "object";
}

/* The type of a property, parameter or method result; a word that names no type is a class. */
static cw_result read_type(struct reader *r, struct cw_mof_property *property) {
    struct mof_token word;
    CW_TRY(take_word(r, "a type", &word));
    property->type = CW_MOF_OBJECT;
    property->class_name = word.text;
    for (size_t i = 0; i < sizeof type_names / sizeof *type_names; i++)
        if (cw_str_eq_nocase(word.text, cw_str_of(type_names[i].name))) {
            property->type = type_names[i].type;
            property->class_name = (cw_str){0};
        }
    if (at_word(r, "ref")) {
        property->type = CW_MOF_REFERENCE;
        return advance(r);
    }
    return CW_OK;
}

static cw_result read_array(struct reader *r, struct cw_mof_property *property) {
    if (!at_punct(r, '['))
        return CW_OK;
    CW_TRY(advance(r));
    property->array = true;
    if (r->token.kind == MOF_NUMBER) {
        struct cw_mof_value value = {0};
        struct cw_span span = r->token.span;
        CW_TRY(read_number(r, &value));
        if (value.kind != CW_MOF_INTEGER || value.integer == 0 || value.integer > INT32_MAX)
            return cw_fault(r->sink, span, "this one",
                            "write a number from 1 to 2147483647, or nothing",
                            "not a length that an array can have");
        property->has_max = true;
        property->max = (uint32_t)value.integer;
    }
    return take_punct(r, ']', "`]` behind an array's length");
}

static bool value_fits(const struct cw_mof_property *property, const struct cw_mof_value *value) {
    switch (value->kind) {
    case CW_MOF_NULL:
        return true;
    case CW_MOF_TRUTH:
        return property->type == CW_MOF_BOOLEAN;
    case CW_MOF_TEXT:
        return property->type == CW_MOF_STRING || property->type == CW_MOF_DATETIME ||
               property->type == CW_MOF_REFERENCE;
    case CW_MOF_REAL:
        return property->type == CW_MOF_REAL32 || property->type == CW_MOF_REAL64;
    case CW_MOF_INTEGER:
        return property->type != CW_MOF_STRING && property->type != CW_MOF_DATETIME &&
               property->type != CW_MOF_OBJECT && property->type != CW_MOF_REFERENCE;
    case CW_MOF_LIST:
    case CW_MOF_NO_VALUE:
        break;
    }
    return false;
}

static cw_result check_value(struct reader *r, const struct cw_mof_property *property) {
    const struct cw_mof_value *value = &property->value;
    if (value->kind == CW_MOF_NULL)
        return CW_OK;
    bool fits = (value->kind == CW_MOF_LIST) == property->array;
    if (value->kind == CW_MOF_LIST)
        for (size_t i = 0; i < value->count; i++)
            fits = fits && value_fits(property, &value->items[i]);
    else
        fits = fits && value_fits(property, value);
    if (!fits)
        return cw_fault(r->sink, value->span, "this value", NULL,
                        "the default of `%" CW_FMT "` does not fit its type",
                        CW_ARG(property->name));
    return CW_OK;
}

static cw_result read_parameter(struct reader *r, struct cw_mof_method *method) {
    struct cw_mof_property parameter = {0};
    CW_TRY(read_qualifiers(r, &parameter.qualifiers));
    CW_TRY(read_type(r, &parameter));
    struct mof_token name;
    CW_TRY(take_word(r, "the name of a parameter", &name));
    parameter.name = name.text;
    parameter.span = name.span;
    CW_TRY(read_array(r, &parameter));
    if (at_punct(r, '=')) {
        CW_TRY(advance(r));
        CW_TRY(read_value(r, &parameter.value));
        CW_TRY(check_value(r, &parameter));
    }
    for (size_t i = 0; i < method->parameters.len; i++)
        if (cw_str_eq_nocase(method->parameters.items[i].name, name.text))
            return cw_fault(r->sink, name.span, "the second one", NULL,
                            "two parameters are called `%" CW_FMT "`", CW_ARG(name.text));
    cw_vec_push(r->arena, &method->parameters, parameter);
    return CW_OK;
}

static cw_result read_method(struct reader *r, struct cw_mof_class *class,
                             const struct cw_mof_property *head) {
    struct cw_mof_method method = {
        .name = head->name, .span = head->span, .returns = *head, .qualifiers = head->qualifiers};
    method.returns.qualifiers = (struct cw_mof_qualifiers){0};
    CW_TRY(advance(r)); /* the parenthesis */
    while (!at_punct(r, ')')) {
        CW_TRY(read_parameter(r, &method));
        if (!at_punct(r, ','))
            break;
        CW_TRY(advance(r));
    }
    CW_TRY(take_punct(r, ')', "`,` or `)` behind a parameter"));
    for (size_t i = 0; i < class->methods.len; i++)
        if (cw_str_eq_nocase(class->methods.items[i].name, method.name))
            return cw_fault(r->sink, method.span, "the second one", NULL,
                            "two methods are called `%" CW_FMT "`", CW_ARG(method.name));
    cw_vec_push(r->arena, &class->methods, method);
    return CW_OK;
}

static cw_result read_member(struct reader *r, struct cw_mof_class *class) {
    struct cw_mof_property member = {0};
    CW_TRY(read_qualifiers(r, &member.qualifiers));
    CW_TRY(read_type(r, &member));
    struct mof_token name;
    CW_TRY(take_word(r, "the name of a property or method", &name));
    member.name = name.text;
    member.span = name.span;
    if (at_punct(r, '(')) {
        CW_TRY(read_method(r, class, &member));
    } else {
        if (member.type == CW_MOF_VOID)
            return cw_fault(r->sink, name.span, "its type is void", "only methods can be void",
                            "a property needs a type");
        CW_TRY(read_array(r, &member));
        if (at_punct(r, '=')) {
            CW_TRY(advance(r));
            CW_TRY(read_value(r, &member.value));
            CW_TRY(check_value(r, &member));
        }
        for (size_t i = 0; i < class->properties.len; i++)
            if (cw_str_eq_nocase(class->properties.items[i].name, name.text))
                return cw_fault(r->sink, name.span, "the second one", NULL,
                                "two properties are called `%" CW_FMT "`", CW_ARG(name.text));
        cw_vec_push(r->arena, &class->properties, member);
    }
    return take_punct(r, ';', "`;` at the end of a member");
}

static cw_result read_class(struct reader *r, const struct cw_mof_qualifiers *qualifiers) {
    CW_TRY(advance(r)); /* "class" */
    struct mof_token name;
    CW_TRY(take_word(r, "the name of a class", &name));
    struct cw_mof_class class = {.name = name.text,
                                 .span = name.span,
                                 .name_space = r->name_space,
                                 .has_flags = r->has_flags,
                                 .flags = r->flags,
                                 .has_instance_flags = r->has_instance_flags,
                                 .instance_flags = r->instance_flags,
                                 .qualifiers = *qualifiers};
    const struct cw_mof_class *earlier = cw_mof_find_class(r->mof, name.text);
    if (earlier && cw_str_eq_nocase(earlier->name_space, r->name_space)) {
        struct cw_diag *diag =
            cw_diag_new(r->arena, CW_ERROR, NULL, "the class `%" CW_FMT "` is defined twice",
                        CW_ARG(name.text));
        cw_diag_primary(diag, name.span, "the second one");
        cw_diag_secondary(diag, earlier->span, "the first one");
        cw_emit(r->sink, diag);
        return cw_fail(CW_REPORTED);
    }
    if (at_word(r, "as"))
        return cw_fault(r->sink, r->token.span, "here",
                        "leave the alias away: nothing in a driver uses it",
                        "aliases are not supported");
    if (at_punct(r, ':')) {
        CW_TRY(advance(r));
        struct mof_token super;
        CW_TRY(take_word(r, "the name of the base class", &super));
        class.superclass = super.text;
    }
    CW_TRY(take_punct(r, '{', "`{` before a class's members"));
    while (!at_punct(r, '}')) {
        if (r->token.kind == MOF_END)
            return unexpected(r, "`}` at the end of a class");
        CW_TRY(read_member(r, &class));
    }
    CW_TRY(advance(r));
    CW_TRY(take_punct(r, ';', "`;` at the end of a class"));
    cw_vec_push(r->arena, &r->mof->classes, class);
    return CW_OK;
}

/* --- pragmas --- */

static cw_result read_file(struct cw_arena *arena, struct cw_sink *sink, struct cw_mof *mof,
                           cw_file file, unsigned depth, struct reader *state);

static cw_result include(struct reader *r, const struct mof_token *name) {
    const struct cw_source *here = cw_source_get(r->sink->sources, r->lexer.file);
    cw_str path = cw_path_join(r->arena, cw_path_dir(here->path), name->text);
    if (r->depth == MOST_INCLUDES)
        return cw_fault(r->sink, name->span, "here", "does it include itself?",
                        "files include each other %u deep", MOST_INCLUDES);
    cw_file file;
    cw_result result = cw_text_load(r->sink->sources, path, &file);
    if (cw_failed(result))
        return cw_fault(r->sink, name->span, cw_result_text(result),
                        "the path is relative to the file that includes it",
                        "cannot read `%" CW_FMT "`", CW_ARG(path));
    return read_file(r->arena, r->sink, r->mof, file, r->depth + 1, r);
}

static cw_result read_flags(struct reader *r, uint32_t *flags) {
    static const struct {
        const char *name;
        uint32_t value;
    } names[] = {{"updateonly", 1}, {"createonly", 2}, {"safeupdate", 0x20}, {"forceupdate", 0x40}};
    *flags = 0;
    for (;;) {
        struct mof_token word;
        CW_TRY(take_string(r, "the name of a class flag in quotes", &word));
        size_t i = 0;
        while (i < MOST_CLASS_FLAGS && !cw_str_eq_nocase(word.text, cw_str_of(names[i].name)))
            i++;
        if (i == MOST_CLASS_FLAGS)
            return cw_fault(r->sink, word.span, "not one of them",
                            "they are updateonly, createonly, safeupdate, forceupdate",
                            "no such class flag: `%" CW_FMT "`", CW_ARG(word.text));
        *flags |= names[i].value;
        if (!at_punct(r, ','))
            return CW_OK;
        CW_TRY(advance(r));
    }
}

static cw_result read_pragma(struct reader *r) {
    CW_TRY(advance(r));
    struct mof_token name, value;
    CW_TRY(take_word(r, "the name of a pragma", &name));
    if (cw_str_eq_nocase(name.text, CW_STR("autorecover")))
        return CW_OK; /* says what WMI does with the source text, which a driver does not carry */
    CW_TRY(take_punct(r, '(', "`(`"));
    if (cw_str_eq_nocase(name.text, CW_STR("namespace"))) {
        CW_TRY(take_string(r, "a namespace in quotes", &value));
        r->name_space = value.text;
    } else if (cw_str_eq_nocase(name.text, CW_STR("classflags"))) {
        r->has_flags = true;
        CW_TRY(read_flags(r, &r->flags));
    } else if (cw_str_eq_nocase(name.text, CW_STR("include"))) {
        CW_TRY(take_string(r, "a file name in quotes", &value));
        CW_TRY(take_punct(r, ')', "`)`"));
        return include(r, &value);
    } else if (cw_str_eq_nocase(name.text, CW_STR("instanceflags"))) {
        r->has_instance_flags = true;
        CW_TRY(read_flags(r, &r->instance_flags));
    } else if (cw_str_eq_nocase(name.text, CW_STR("amendment")) ||
               cw_str_eq_nocase(name.text, CW_STR("locale")) ||
               cw_str_eq_nocase(name.text, CW_STR("instancelocale"))) {
        CW_TRY(take_string(r, "a locale in quotes", &value)); /* splits text files only */
    } else {
        return cw_fault(
            r->sink, name.span, "not supported",
            "namespace, classflags, instanceflags, include, amendment, locale and autorecover are",
            "the pragma `%" CW_FMT "` is not supported", CW_ARG(name.text));
    }
    return take_punct(r, ')', "`)`");
}

static cw_result read_include(struct reader *r) {
    CW_TRY(advance(r));
    struct mof_token name;
    CW_TRY(take_string(r, "a file name in quotes", &name));
    return include(r, &name);
}

static cw_result read_top(struct reader *r) {
    if (r->token.kind == MOF_PRAGMA)
        return read_pragma(r);
    if (r->token.kind == MOF_INCLUDE)
        return read_include(r);
    struct cw_mof_qualifiers qualifiers;
    CW_TRY(read_qualifiers(r, &qualifiers));
    if (at_word(r, "class"))
        return read_class(r, &qualifiers);
    if (at_word(r, "instance"))
        return cw_fault(r->sink, r->token.span, "an instance",
                        "a driver's resource holds classes; the driver answers for the instances",
                        "instances are not supported");
    if (at_word(r, "qualifier"))
        return cw_fault(r->sink, r->token.span, "a qualifier declaration",
                        "leave it away: WMI takes qualifiers as they come",
                        "qualifier declarations are not supported");
    if (qualifiers.len)
        return unexpected(r, "`class` behind qualifiers");
    return unexpected(r, "a class, a pragma or qualifiers");
}

static cw_result read_file(struct cw_arena *arena, struct cw_sink *sink, struct cw_mof *mof,
                           cw_file file, unsigned depth, struct reader *state) {
    struct reader r = {.arena = arena,
                       .sink = sink,
                       .mof = mof,
                       .depth = depth,
                       .name_space = state ? state->name_space : CW_STR("root\\default"),
                       .has_flags = state && state->has_flags,
                       .flags = state ? state->flags : 0,
                       .has_instance_flags = state && state->has_instance_flags,
                       .instance_flags = state ? state->instance_flags : 0};
    const struct cw_source *source = cw_source_get(sink->sources, file);
    r.lexer = (struct mof_lexer){.arena = arena, .sink = sink, .file = file, .text = source->text};
    cw_vec_push(arena, &mof->files, source->path);
    CW_TRY(advance(&r));
    while (r.token.kind != MOF_END)
        CW_TRY(read_top(&r));
    if (state) {
        state->name_space = r.name_space;
        state->has_flags = r.has_flags;
        state->flags = r.flags;
        state->has_instance_flags = r.has_instance_flags;
        state->instance_flags = r.instance_flags;
    }
    return CW_OK;
}

cw_result cw_mof_read(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                      struct cw_mof **ret_mof) {
    struct cw_mof *mof = cw_new(arena, struct cw_mof);
    CW_TRY(read_file(arena, sink, mof, file, 0, NULL));
    *ret_mof = mof;
    return CW_OK;
}

const struct cw_mof_qualifier *cw_mof_qualifier(const struct cw_mof_qualifiers *qualifiers,
                                                const char *name) {
    for (size_t i = 0; i < qualifiers->len; i++)
        if (cw_str_eq_nocase(qualifiers->items[i].name, cw_str_of(name)))
            return &qualifiers->items[i];
    return NULL;
}

const struct cw_mof_class *cw_mof_find_class(const struct cw_mof *mof, cw_str name) {
    for (size_t i = 0; i < mof->classes.len; i++)
        if (cw_str_eq_nocase(mof->classes.items[i].name, name))
            return &mof->classes.items[i];
    return NULL;
}
