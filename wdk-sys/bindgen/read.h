/*
 * Reads every unit of headers.txt for every target, side by side on the processors there are, and
 * merges them.
 *
 * Lifecycle: bg_read_all -> use -> bg_reading_release, whether it succeeded or not.
 */
#ifndef BINDGEN_READ_H
#define BINDGEN_READ_H

#include "wdk-sys/bindgen/headers.h"

struct bg_read_options {
    cw_str include;      /* absolute */
    cw_str flags;        /* text of flags.txt */
    cw_str resource_dir; /* of the compiler */
    bool strict;         /* reads units that are there for the comparison, too */
};

struct bg_reading {
    struct bg_unit *units; /* target by target, in the order of the list */
    struct cw_arena *arenas;
    size_t unit_count;
    size_t units_of_target;
    struct bg_platform platforms[BG_TARGET_COUNT];
};

/* What the compiler refuses and what units disagree in is printed to stderr. */
CW_MUST_USE cw_result bg_read_all(struct cw_arena *arena, const struct bg_read_options *options,
                                  const struct bg_headers *headers, struct bg_reading *ret_reading);
void bg_reading_release(struct bg_reading *reading);

#endif
