/*
 * What bindgen knows after reading the headers for one target: the declarations that matter to a
 * driver's link and to its contracts, and the constants that conditions mention.
 *
 * Everything lives in the arena and in the libclang unit; a bg_unit is valid until bg_unit_close.
 */
#ifndef BINDGEN_MODEL_H
#define BINDGEN_MODEL_H

#include <clang-c/Index.h>

#include "base/map.h"
#include "base/vec.h"
#include "wdk-sys/contract/contract.h"

enum bg_target { BG_X64, BG_ARM64, BG_TARGET_COUNT };

/* `x64`, `arm64`: the names of folders, of flags.txt's prefixes and of --target options. */
extern const char *const bg_target_names[BG_TARGET_COUNT];

enum bg_kind {
    BG_FUNCTION,
    BG_DATA,
    BG_ROLE, /* a typedef of a function type: DRIVER_DISPATCH, EVT_WDF_... */
};

/* How a value travels: what a verifier needs in order to read an argument. */
struct bg_value {
    cw_str type; /* as spelled in the header */
    unsigned size;
    bool is_signed;
    bool is_pointer;
    CXType clang;
};

struct bg_param {
    cw_str name;
    struct bg_value value;
};

struct bg_decl {
    enum bg_kind kind;
    cw_str name;
    cw_str header; /* relative to the include folder; empty: not from there */
    unsigned line;
    bool dllimport;
    bool has_body; /* defined or inline in the header */
    bool variadic;
    struct bg_value result; /* functions and roles; for data: the variable itself */
    CW_VEC(struct bg_param) params;
    struct cw_contract *contract; /* of functions and roles */
    int wdf_index;                /* index in the framework's function table, or -1 */
};

struct bg_constant {
    bool known;
    cw_value value;
};

struct bg_unit {
    struct cw_arena *arena;
    enum bg_target target;
    CXIndex index;
    CXTranslationUnit clang;
    CW_VEC(struct bg_decl *) decls; /* sorted by name */
    struct cw_map by_name;          /* name -> bg_decl */
    struct cw_map enumerators;      /* name -> bg_constant */
    struct cw_map types;            /* name of a typedef -> CXType */
    struct cw_map macros;           /* name -> CXCursor of an object-like macro */
    struct cw_strs files;           /* every header read, for the dependency file */
};

struct bg_input {
    enum bg_target target;
    struct cw_strs flags; /* of the compiler, without the program's name */
    cw_str include;       /* folder of the headers, for their relative names */
    cw_str source;        /* text of the unit to read */
};

/* Reads the unit. On failure the compiler's errors are printed to stderr and nothing is returned.
 */
CW_MUST_USE cw_result bg_unit_open(struct cw_arena *arena, const struct bg_input *input,
                                   struct bg_unit *ret_unit);
void bg_unit_close(struct bg_unit *unit);

/* The value of an enumerator or of an object-like macro that is a constant expression. */
bool bg_constant(struct bg_unit *unit, cw_str name, cw_value *ret_value);

#endif
