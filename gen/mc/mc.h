/* Message compiler: message text files (.mc) and instrumentation manifests (.man, .xml) to the
 * header and the resources that Windows' own mc makes of them.
 *
 *     BASE.h                     what the code includes
 *     BASE.rc                    to be included in, or compiled with, the project's resources
 *     BASE_MSG00001.bin, ...     message tables, one a language
 *     BASETEMP.BIN               of events: the templates by which tools decode them
 *     BASE.tmf                   of events: the same for the NT machine's log
 *
 * Which kind of source it is shows in its first character: XML begins with `<`. */
#ifndef GEN_MC_MC_H
#define GEN_MC_MC_H

#include "base/diag.h"
#include "gen/output.h"

enum cw_mc_mode { CW_MC_KERNEL, CW_MC_USER };

struct cw_mc_options {
    cw_str base;   /* of the names of outputs */
    cw_str prefix; /* of the functions made for counters; empty: none */
    enum cw_mc_mode mode;
};

/* Adds the outputs, under relative names. On failure the sink has one error and the result is
 * CW_REPORTED. */
CW_MUST_USE cw_result cw_mc_compile(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                                    const struct cw_mc_options *options,
                                    struct cw_outputs *outputs);

#endif
