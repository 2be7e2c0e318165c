/*
 * What bindgen writes. Each writer gives the whole text of one file; the same headers give the
 * same bytes.
 */
#ifndef BINDGEN_EMIT_H
#define BINDGEN_EMIT_H

#include "wdk-sys/bindgen/model.h"

/* An import library of libraries.txt, which says what its lines are. */
struct bg_library {
    cw_str name;  /* ntoskrnl */
    cw_str image; /* ntoskrnl.exe, as import tables spell it */
};

enum bg_export { BG_NOT_EXPORTED, BG_EXPORT_FUNCTION, BG_EXPORT_DATA, BG_EXPORT_CONSTANT };

/*
 * One line of dlls.tsv: which image exports a name, and its kind: `function` or `data` when a
 * header has to declare it, `export` or `export-data` when the library has it all the same (what
 * compiled code calls, and what drivers declare themselves), `export-x64` for such a function of
 * x64 alone.
 */
struct bg_home {
    cw_str name;
    const struct bg_library *library; /* NULL: no library is made for its image */
    cw_str image;
    enum bg_export
        undeclared[BG_TARGET_COUNT]; /* what the library has though no header declares it */
};

struct bg_homes {
    CW_VEC(struct bg_library) libraries; /* the import libraries */
    struct cw_map library_names;         /* of all libraries, in lower case */
    struct cw_map by_name;               /* name -> bg_home */
};

/* Fails with a message to stderr when a file cannot be read or is malformed. */
CW_MUST_USE cw_result bg_homes_read(struct cw_arena *arena, cw_str dlls_path, cw_str libraries_path,
                                    struct bg_homes *ret_homes);

/*
 * How a declaration is exported by its home: data that is not dllimport is CONSTANT, that is, the
 * symbol is the import slot itself and its value the address of the exporter's variable.
 */
enum bg_export bg_export_of(const struct bg_homes *homes, const struct bg_decl *decl);

/* dllimport of a name without a home: nothing can satisfy a call of it. */
bool bg_is_homeless(const struct bg_homes *homes, const struct bg_decl *decl);

/* A module-definition file for the library and target. */
cw_str bg_def_text(struct cw_arena *arena, const struct bg_homes *homes,
                   const struct bg_platform *platform, const struct bg_library *library);

/* platforms: one per target, BG_X64 first. */
cw_str bg_exports_tsv(struct cw_arena *arena, const struct bg_homes *homes,
                      const struct bg_platform *platforms);
cw_str bg_contracts_tsv(struct cw_arena *arena, const struct bg_homes *homes,
                        const struct bg_platform *platforms);

/*
 * The rows of contract_row.h, for x64: the host runs x64 images. Fails with a message to stderr
 * when the tables outgrow the widths of their rows.
 */
CW_MUST_USE cw_result bg_contracts_inc(struct cw_arena *arena, const struct bg_homes *homes,
                                       const struct bg_platform *platform, cw_str *ret_text);

/* Whether the function or role has a row in contracts.inc: what a verifier can meet. */
bool bg_has_contract_row(const struct bg_homes *homes, const struct bg_decl *decl);

/* The image a row is called through: "ntoskrnl.exe", "WDF", or empty. */
cw_str bg_image_of(const struct bg_homes *homes, const struct bg_decl *decl);

/* The programs of all rows. Equal ones are kept once. */
struct bg_code {
    struct cw_arena *arena;
    CW_VEC(int64_t) cells;  /* the first ends: index 0 means none */
    struct cw_map programs; /* the bytes of a program -> where it begins, in `cells` */
};

struct bg_code bg_code_new(struct cw_arena *arena);

/*
 * Compiles an expression of the declaration to the postfix code of contract_row.h; *ret_at is where
 * it begins. False, and nothing added, when it cannot be computed at run time.
 */
bool bg_compile(const struct bg_decl *decl, const struct cw_expr *e, struct bg_code *code,
                size_t *ret_at);

#endif
