/* Which copies stand for which files in the compilation of a source: written by `cwdk tolerate`,
 * and read by what else reads the source as the compiler does. */
#ifndef CWDK_TOLERATE_REMAP_H
#define CWDK_TOLERATE_REMAP_H

#include "base/fs.h"

/* Of one source, in the folder of the copies: "file;copy" lines. With no lines there is no file. */
CW_MUST_USE cw_result cw_remap_write(struct cw_arena *arena, cw_str folder, cw_str source,
                                     const struct cw_strs *lines);

/* Adds clang's options to the arguments; nothing when the source has no copies. */
void cw_remap_add_args(struct cw_arena *arena, cw_str folder, cw_str source,
                       struct cw_strs *arguments);

/* The options for one line. */
void cw_remap_add_line(struct cw_arena *arena, cw_str line, struct cw_strs *arguments);

#endif
