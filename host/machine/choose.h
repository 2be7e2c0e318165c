/* Decisions: everything that chance would decide, drawn from one seed.
 *
 * The written form of a choice of schedule and seed is what a report prints and --replay takes:
 * "rr:7", "random:7", "pct:3:7" (a PCT of depth 3, seed 7). */
#ifndef HOST_MACHINE_CHOOSE_H
#define HOST_MACHINE_CHOOSE_H

#include <stdbool.h>
#include "base/str.h"
#include "host/machine/machine.h"

struct choose_plan {
    MACHINE_SCHEDULE schedule;
    uint32_t depth; /* PCT: number of ordering constraints, so depth - 1 priority changes */
    uint64_t seed;
};

CW_MUST_USE bool choose_parse(cw_str text, struct choose_plan *ret_plan);
cw_str choose_text(struct cw_arena *arena, const struct choose_plan *plan);

void choose_init(const struct choose_plan *plan);

uint32_t MACHINE_ABI choose(MACHINE_CHOICE kind, uint32_t count);
uint32_t MACHINE_ABI choose_thread(const uint64_t *ids, uint32_t count, uint64_t current);
uint64_t MACHINE_ABI choose_random(void);

#endif
