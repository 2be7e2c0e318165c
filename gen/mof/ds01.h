/* DS-01: the compression of DoubleSpace, in which a binary MOF is wrapped.
 *
 * "DS", 0, 1, and then bits from the lowest of each byte up: literals of 7 bits behind 01 (with the
 * high bit set) or 10 (without), copies behind 00 (a distance of 6 bits), 11 0 (8 bits more) and
 * 11 1 (12 bits more) with their length in Elias' gamma code. Every 512 bytes of the plain text,
 * and its end, are marked by the distance 0x113F; no copy crosses such a mark. The format is known
 * from the public decoders of dmsdos and bmfdec. */
#ifndef GEN_MOF_DS01_H
#define GEN_MOF_DS01_H

#include "base/result.h"
#include "base/str.h"

cw_str cw_ds01_pack(struct cw_arena *arena, cw_str plain);

/* `size` is that of the plain text. CW_MALFORMED when the bits are not what pack writes. */
CW_MUST_USE cw_result cw_ds01_unpack(struct cw_arena *arena, cw_str packed, size_t size,
                                     cw_str *ret_plain);

#endif
