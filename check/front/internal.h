/* What the files of the front end share. Not for use outside front/. */
#ifndef CHECK_FRONT_INTERNAL_H
#define CHECK_FRONT_INTERNAL_H

#include "base/map.h"
#include "check/front/clangx.h"
#include "check/front/front.h"

struct front_decls { /* of one function name, project files only */
    struct cx_cursors decls;
    CXCursor definition;  /* null cursor when there is none */
    unsigned refs, calls; /* mentions in bodies and initialisers; of these, direct calls */
    CXCursor role;        /* a role typedef found by use: callback assignment; null cursor */
    struct mir_callee *callee;
};

struct front_file {
    CXFile handle;
    cw_file file;
};

struct front_section {
    size_t start; /* text offset from which a code_seg pragma holds */
    enum mir_section section;
};

struct front {
    struct cw_arena *arena;
    const struct cw_check_options *options;
    struct cw_sink *sink;
    struct cw_sources *sources;
    struct mir_unit *unit;
    CXTranslationUnit tu;
    CXFile main_file;
    cw_file main_source;
    CW_VEC(struct front_file) files;
    struct cw_map functions;   /* name -> struct front_decls */
    struct cw_map typedefs;    /* name of a function typedef -> CXCursor * */
    struct cw_map enumerators; /* all of the unit, once a contract has asked for one */
    struct cw_map sections;    /* function name -> enum mir_section + 1, from alloc_text */
    CW_VEC(struct front_section) code_segs; /* in the main file, in order */
    struct cx_map vars;                     /* canonical declaration -> struct mir_var */
    struct cx_map written; /* canonical variable declaration -> anything: written or escaped */
    struct cx_map fields;  /* pointer fields -> whether they say _Notnull_: 1 no, 2 yes */
    struct cx_map callees; /* platform functions: declaration -> struct mir_callee */
    struct cw_map types;   /* spelling -> struct mir_type */
    struct cx_cursors definitions; /* functions defined in the main file, in order */
};

/* span.c */
struct cw_span front_span(struct front *f, CXCursor cursor);
struct cw_span front_range_span(struct front *f, CXSourceRange range);
bool front_is_platform(struct front *f, CXCursor cursor);

/* types.c */
const struct mir_type *front_type(struct front *f, CXType type);
const struct mir_type *front_void(struct front *f);

/* decls.c */
void front_collect(struct front *f);
struct mir_callee *front_callee(struct front *f, CXCursor decl);
/* The callee that stands for a call through a value of this pointer-to-function type. */
struct mir_callee *front_indirect_callee(struct front *f, CXType type);
/* A function declaration by name, the platform's included. */
bool front_find_function(struct front *f, cw_str name, CXCursor *ret_decl);
struct mir_var *front_global(struct front *f, CXCursor decl);
const struct cw_contract *front_var_contract(struct front *f, CXCursor decl, cw_str *ret_cleanup);
bool front_field_never_null(struct front *f, CXCursor field);
/* The typedef declaration a pointer or function type was spelled with, when it is a role. */
bool front_role_of_type(CXType type, CXCursor *ret_typedef);

/* pragmas.c */
void front_scan_pragmas(struct front *f, cw_file file, bool is_main);
bool front_find_word(cw_str text, size_t from, size_t to, cw_str word, size_t *ret_at);

/* lower.c */
struct mir_function *front_lower(struct front *f, CXCursor definition);

#endif
