/* A reader of plain binary MOF that shares nothing with the writer: prints what it finds, one line
 * a thing, and checks every length and offset on the way. */
#ifndef GEN_MOF_TESTS_BMF_READER_H
#define GEN_MOF_TESTS_BMF_READER_H

#include "base/str.h"

/* Empty when a length, offset or count is wrong. */
cw_str bmf_print(struct cw_arena *arena, cw_str bytes);

#endif
