/* Two liberties that MSVC takes with C, and clang refuses as errors: a cast used as an lvalue,
 * `(ULONG_PTR)p->x += n`, and a function that is declared again with other pointer types. Drivers
 * that were only ever built with MSVC have them.
 *
 * This rewrites text so that it says in C what MSVC takes it for; nothing else changes, and no line
 * moves. Where the liberties are is what clang says in its errors. */
#ifndef CWDK_TOLERATE_LIBERTIES_H
#define CWDK_TOLERATE_LIBERTIES_H

#include "base/str.h"
#include "base/vec.h"

enum cw_liberty {
    CW_LIBERTY_CAST,    /* the place is the cast's parenthesis */
    CW_LIBERTY_STEP,    /* the place is the ++ or -- behind a parenthesis with a cast in it */
    CW_LIBERTY_ADDRESS, /* the place is an & before a cast, or a macro whose argument is a cast */
    CW_LIBERTY_REDECLARED, /* the place is the function's name */
};

struct cw_liberty_place {
    enum cw_liberty kind;
    uint32_t line, column; /* from 1 */
    cw_str name;           /* REDECLARED: the function */
};

CW_VEC_TYPE(cw_liberty_places, struct cw_liberty_place);

/* One line of what clang prints, "path:line:column: error: ...": true when it is an error.
 * *ret_known: it is a liberty, and the other outputs are filled. */
CW_MUST_USE bool cw_liberty_error(cw_str line, bool *ret_known, cw_str *ret_path,
                                  struct cw_liberty_place *ret_place);

/* The text with all places rewritten. Redeclared names are renamed to cwdk_NAME; *names (added to)
 * gets each, for cw_liberty_head. False when a place is not what its kind says. */
CW_MUST_USE bool cw_liberties_rewrite(struct cw_arena *arena, cw_str text,
                                      const struct cw_liberty_places *places, struct cw_strs *names,
                                      cw_str *ret_text);

/* What goes before the text: each renamed function keeps its name as a symbol; lines count on. */
cw_str cw_liberty_head(struct cw_arena *arena, const struct cw_strs *names);

#endif
