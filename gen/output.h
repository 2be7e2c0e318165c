/* The files that one run of a generator makes: gathered in memory first, then put in place
 * together, so that an error leaves the folder as it was.
 *
 *     struct cw_outputs outputs = {0};
 *     cw_output_add(arena, &outputs, CW_STR("serlog.h"), text);
 *     cw_outputs_write(arena, &outputs, out_dir, &failed_path);
 *
 * A file whose bytes are there already is left alone, time stamp and all: what depends on it is not
 * built again. */
#ifndef GEN_OUTPUT_H
#define GEN_OUTPUT_H

#include "base/diag.h"
#include "base/str.h"
#include "base/vec.h"

struct cw_output {
    cw_str path; /* relative to the output folder, or absolute */
    cw_str bytes;
};

CW_VEC_TYPE(cw_outputs, struct cw_output);

void cw_output_add(struct cw_arena *arena, struct cw_outputs *outputs, cw_str path, cw_str bytes);

/* Makes the folders. When a file cannot be written none is put in place: the result has the reason
 * and *ret_failed_path (set only then) says which one it was. */
CW_MUST_USE cw_result cw_outputs_write(struct cw_arena *arena, const struct cw_outputs *outputs,
                                       cw_str dir, cw_str *ret_failed_path);

/* A Makefile rule, as compilers write it for ninja: the targets depend on the sources. */
cw_str cw_depfile(struct cw_arena *arena, const struct cw_strs *targets,
                  const struct cw_strs *sources);

#endif
