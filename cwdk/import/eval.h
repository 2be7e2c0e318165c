/* What the parts of the evaluator share; only msbuild.c, expand.c and functions.c include it. */
#ifndef CWDK_IMPORT_EVAL_H
#define CWDK_IMPORT_EVAL_H

#include "cwdk/import/msbuild.h"

struct cw_eval {
    struct cw_msbuild *project;
    struct cw_arena *arena;
    cw_str this_folder; /* of the file that is read, from the project's folder, with / at its end */
    cw_str this_file;   /* its name */
    struct cw_span span;          /* of what is read, for notes */
    const struct cw_metas *metas; /* what %(NAME) means here; NULL: nothing */
    const struct cw_item *item;   /* whose %(Filename) and so on; may be NULL */
    bool mark_unset;              /* references to properties that nobody sets stay visible */
    unsigned depth;
};

/* $(..), @(..) and %(..) put in. */
cw_str cw_expand(struct cw_eval *eval, cw_str text);

/* The inside of $(..) when it is more than a name: Name.Method(..), [Class]::Method(..). */
cw_str cw_call_function(struct cw_eval *eval, cw_str inside);

/* Filename, Extension, RelativeDir, Identity, FullPath ... of an item; false for another name. */
CW_MUST_USE bool cw_well_known(struct cw_arena *arena, cw_str item_name, cw_str meta,
                               cw_str *ret_value);

#endif
