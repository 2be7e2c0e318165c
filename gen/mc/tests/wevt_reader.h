/* A reader of WEVT_TEMPLATE that shares nothing with the writer: prints what it finds, one line a
 * thing, and checks sizes and offsets on the way. */
#ifndef GEN_MC_TESTS_WEVT_READER_H
#define GEN_MC_TESTS_WEVT_READER_H

#include "base/str.h"

cw_str wevt_print(struct cw_arena *arena, cw_str bytes);

#endif
