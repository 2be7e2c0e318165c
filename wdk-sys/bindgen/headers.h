/*
 * headers.txt: which headers are read, in which units and with which settings.
 *
 *     [platform]                          a unit and its further flags
 *     ntifs.h                             what it includes, in this order
 *     [ndis-filter] -DNDIS_FILTER_DRIVER=1
 *     ndis.h
 *     (kmdf-1.15) -DKMDF_VERSION_MINOR=15 a unit that only --strict reads: it has to agree with the
 *     wdf.h                               others and adds nothing to them
 *     [unread]                            what no unit reads
 *     cwdk/build.h the flags include it   a header and the reason
 *
 * A line that begins with `#` says nothing. Each header of the include folder is read by some unit
 * or is unread for a reason: bg_headers_check says which are not.
 */
#ifndef BINDGEN_HEADERS_H
#define BINDGEN_HEADERS_H

#include "wdk-sys/bindgen/model.h"

struct bg_unit_text {
    cw_str name;
    struct cw_strs flags;
    struct cw_strs headers;
    bool checks_only; /* in round brackets */
};

struct bg_headers {
    cw_str path; /* of the list itself */
    CW_VEC(struct bg_unit_text) units;
    struct cw_strs unread; /* headers */
};

/* Fails with a message to stderr when the list cannot be read or is malformed. */
CW_MUST_USE cw_result bg_headers_read(struct cw_arena *arena, cw_str path,
                                      struct bg_headers *ret_headers);

/* The source of a unit. */
cw_str bg_headers_source(struct cw_arena *arena, const struct bg_unit_text *unit);

/*
 * Prints each header below `include` that the units did not read though it is not excused, and each
 * excuse that is not needed; returns how many.
 */
size_t bg_headers_check(struct cw_arena *arena, const struct bg_headers *headers, cw_str include,
                        struct bg_unit *const *units, size_t unit_count);

#endif
