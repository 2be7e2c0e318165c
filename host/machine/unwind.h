/* Stack walks through .pdata, for reports.
 *
 * Undoes prologues and the epilogue one may be in, but runs no handlers. Memory is touched only
 * where it is known to be readable, so a walk over a broken stack ends early instead of failing;
 * it may be made in a signal handler. */
#ifndef HOST_MACHINE_UNWIND_H
#define HOST_MACHINE_UNWIND_H

#include "host/machine/machine.h"
#include "host/machine/nt.h"

/* Stores the pc of each frame, innermost first; returns how many. */
uint32_t MACHINE_ABI unwind_walk(const struct _CONTEXT *context, uint64_t *ret_pcs,
                                 uint32_t capacity);

#endif
