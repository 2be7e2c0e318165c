/*
 * What bindgen knows after reading the headers: the declarations that matter to a driver's link and
 * to its contracts, and the constants that conditions mention.
 *
 * No one source can include every header: some are read with other settings (an NDIS miniport, a
 * protocol driver). So a target is read in several units, and a bg_platform is what they say
 * together. A name that two units declare is one declaration, and they must say the same of it.
 *
 * A unit lives in its own arena and in its libclang unit, so that units are read side by side; it
 * and what points into it are valid until bg_unit_close.
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
    cw_str canonical;             /* the type without typedefs: what units are compared by */
    struct cw_contract *contract; /* of functions and roles; of data an empty one */
    struct bg_unit *unit;         /* whose types and constants its conditions speak of */
    int wdf_index;                /* index in the framework's function table, or -1 */
};

struct bg_constant {
    bool known;
    cw_value value;
};

struct bg_unit {
    struct cw_arena *arena;
    enum bg_target target;
    cw_str name; /* of headers.txt */
    bool checks_only;
    CXIndex index;
    CXTranslationUnit clang;
    CW_VEC(struct bg_decl *) decls; /* sorted by name */
    struct cw_map by_name;          /* name -> bg_decl */
    cw_str errors;                  /* what the compiler said when it failed */
    struct cw_map enumerators;      /* name -> bg_constant */
    struct cw_map types;            /* name of a typedef -> CXType */
    struct cw_map macros;           /* name -> CXCursor of an object-like macro */
    struct cw_strs files;           /* every header read, for the dependency file */
};

struct bg_input {
    enum bg_target target;
    cw_str name;          /* of the unit */
    bool checks_only;     /* whether it may declare nothing that no other unit does */
    struct cw_strs flags; /* of the compiler, without the program's name */
    cw_str include;       /* folder of the headers, for their relative names */
    cw_str source;        /* text of the unit to read */
};

/*
 * Reads the unit into a zeroed struct that stays where it is. On failure `errors` has what to
 * print. Units may be opened by several threads at once, each with an arena of its own.
 */
CW_MUST_USE cw_result bg_unit_open(struct cw_arena *arena, const struct bg_input *input,
                                   struct bg_unit *ret_unit);
void bg_unit_close(struct bg_unit *unit);

/* The value of an enumerator or of an object-like macro that is a constant expression. */
bool bg_constant(struct bg_unit *unit, cw_str name, cw_value *ret_value);

/* One target, all units. */
struct bg_platform {
    enum bg_target target;
    CW_VEC(struct bg_decl *) decls; /* sorted by name */
    struct cw_map by_name;          /* name -> bg_decl */
};

/*
 * Merges units of one target. Every name that two of them declare differently (another kind, type,
 * linkage or contract) is printed to stderr with both places, and so is what a unit declares alone
 * that is there for the comparison; then nothing is returned.
 */
CW_MUST_USE cw_result bg_platform_merge(struct cw_arena *arena, struct bg_unit *const *units,
                                        size_t unit_count, struct bg_platform *ret_platform);

#endif
