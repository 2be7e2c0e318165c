/* Message text files (.mc). Not for other rooms. */
#ifndef GEN_MC_TEXT_H
#define GEN_MC_TEXT_H

#include "gen/mc/mc.h"

CW_MUST_USE cw_result mc_compile_text(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                                      const struct cw_mc_options *options,
                                      struct cw_outputs *outputs);

#endif
