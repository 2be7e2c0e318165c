/* Managed Object Format: the classes that a driver offers to WMI.
 *
 * What drivers write is a subset of DMTF's language in the dialect that WMI documents: pragmas,
 * classes with qualifiers and their flavors, inheritance, properties, methods. It is read into the
 * tree below, and from the tree come the binary form that the driver carries as a resource
 * (binary.h) and the C header that its code includes (header.h). Instances, qualifier declarations
 * and preprocessor directives are errors that say so.
 *
 *     cw_mof_read(arena, sink, file, &mof)          one error at most
 *     cw_mof_binary(arena, mof, &bytes)             the .bmf
 *     cw_mof_header(arena, sink, mof, guard, &text) the .h
 *
 * The tree and its views live in the arena and in the texts of the sink's sources. */
#ifndef GEN_MOF_MOF_H
#define GEN_MOF_MOF_H

#include "base/diag.h"
#include "gen/text.h"

/* The numbers are those of the binary form. */
enum cw_mof_type {
    CW_MOF_VOID = 0,
    CW_MOF_SINT16 = 2,
    CW_MOF_SINT32 = 3,
    CW_MOF_REAL32 = 4,
    CW_MOF_REAL64 = 5,
    CW_MOF_STRING = 8,
    CW_MOF_BOOLEAN = 11,
    CW_MOF_OBJECT = 13,
    CW_MOF_SINT8 = 16,
    CW_MOF_UINT8 = 17,
    CW_MOF_UINT16 = 18,
    CW_MOF_UINT32 = 19,
    CW_MOF_SINT64 = 20,
    CW_MOF_UINT64 = 21,
    CW_MOF_DATETIME = 101,
    CW_MOF_REFERENCE = 102,
    CW_MOF_CHAR16 = 103,
};

enum { CW_MOF_ARRAY = 0x2000 };

/* Qualifier flavors; the numbers are those of the binary form. */
enum {
    CW_MOF_TO_INSTANCE = 0x01,
    CW_MOF_TO_SUBCLASS = 0x02,
    CW_MOF_DISABLE_OVERRIDE = 0x10,
    CW_MOF_AMENDED = 0x80,
};

enum cw_mof_value_kind {
    CW_MOF_NO_VALUE,
    CW_MOF_NULL,
    CW_MOF_TRUTH,
    CW_MOF_INTEGER,
    CW_MOF_REAL,
    CW_MOF_TEXT,
    CW_MOF_LIST,
};

struct cw_mof_value {
    enum cw_mof_value_kind kind;
    struct cw_span span;
    bool truth;
    uint64_t integer; /* two's complement when negative */
    bool negative;
    double real;
    cw_str text;
    struct cw_mof_value *items; /* CW_MOF_LIST */
    size_t count;
};

struct cw_mof_qualifier {
    cw_str name;
    struct cw_span span;
    struct cw_mof_value value; /* a qualifier without one is true */
    unsigned flavors;
};

CW_VEC_TYPE(cw_mof_qualifiers, struct cw_mof_qualifier);

struct cw_mof_property {
    cw_str name;
    struct cw_span span;
    enum cw_mof_type type;
    cw_str class_name; /* of an object or a reference */
    bool array;
    bool has_max;
    uint32_t max;
    struct cw_mof_value value;
    struct cw_mof_qualifiers qualifiers;
};

CW_VEC_TYPE(cw_mof_properties, struct cw_mof_property);

struct cw_mof_method {
    cw_str name;
    struct cw_span span;
    struct cw_mof_property returns; /* CW_MOF_VOID: nothing */
    struct cw_mof_properties parameters;
    struct cw_mof_qualifiers qualifiers;
};

struct cw_mof_class {
    cw_str name;
    struct cw_span span;
    cw_str superclass; /* may be empty */
    cw_str name_space;
    bool has_flags;
    uint32_t flags;
    bool has_instance_flags; /* kept for the binary form; there are no instances */
    uint32_t instance_flags;
    struct cw_mof_qualifiers qualifiers;
    struct cw_mof_properties properties;
    CW_VEC(struct cw_mof_method) methods;
};

struct cw_mof {
    CW_VEC(struct cw_mof_class) classes;
    struct cw_strs files; /* every file that was read, the first one included */
};

/* On failure the sink has one error and the result is CW_REPORTED. */
CW_MUST_USE cw_result cw_mof_read(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                                  struct cw_mof **ret_mof);

/* NULL when absent. Qualifier and class names do not differ by case. */
const struct cw_mof_qualifier *cw_mof_qualifier(const struct cw_mof_qualifiers *qualifiers,
                                                const char *name);
const struct cw_mof_class *cw_mof_find_class(const struct cw_mof *mof, cw_str name);

/* "uint32", ...; the class for objects has to be added by the caller. */
const char *cw_mof_type_name(enum cw_mof_type type);

/* The .bmf: compressed, as the resource has it. */
cw_str cw_mof_binary(struct cw_arena *arena, const struct cw_mof *mof);

/* What is inside it, before compression. */
cw_str cw_mof_binary_plain(struct cw_arena *arena, const struct cw_mof *mof);

/* The C header, with the names that wmimofck gives: NAMEGuid, struct _NAME, NAME_SIZE, method
 * numbers, METHOD_IN and METHOD_OUT. `file_name` is the header's own ("toastermof.h"). */
CW_MUST_USE cw_result cw_mof_header(struct cw_arena *arena, struct cw_sink *sink,
                                    const struct cw_mof *mof, cw_str file_name, cw_str *ret_text);

#endif
