/* Counters of a manifest: what ctrpp makes for kernel drivers. Not for other rooms.
 *
 * For each counter set the header has RegisterNAME, UnregisterNAME, CreateNAME, CloseNAME and
 * AddNAME, with the prefix that was asked for; the script has the texts that tools show. */
#ifndef GEN_MC_COUNTERS_H
#define GEN_MC_COUNTERS_H

#include "gen/mc/mc.h"
#include "gen/mc/xml.h"

/* Adds to what the header and the script have already. On failure the sink has one error and the
 * result is CW_REPORTED. */
CW_MUST_USE cw_result mc_put_counters(struct cw_sink *sink, const struct mc_element *counters,
                                      cw_str prefix, struct cw_buf *header, struct cw_buf *rc);

#endif
