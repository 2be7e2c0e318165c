/* Control Flow Guard: the functions that images reach through their check and dispatch slots. An
 * indirect call to what is no target of its image traps at a known address, and trap.c reports it.
 */
#ifndef HOST_MACHINE_GUARD_H
#define HOST_MACHINE_GUARD_H

#include <stdbool.h>
#include <stdint.h>

/* Hands the checkers to the image loader. */
void guard_init(void);

/* Whether rip is the trap of a failed check. */
bool guard_is_failure(uint64_t rip);

#endif
