/* Fibers, the machine's own stack, and the registers that belong to a processor.
 *
 * The machine runs on two kinds of stack: a fiber's, where images run, and its own, a large one,
 * where everything runs that needs the C library (host_run). A call made while already on the
 * machine's own stack, as from an import filter, stays there. */
#ifndef HOST_MACHINE_FIBER_H
#define HOST_MACHINE_FIBER_H

#include <stdbool.h>
#include "host/machine/machine.h"
#include "host/machine/nt.h"

/* Looks up how the GS base can be set, makes the machine's stack. */
void fibers_init(void);

/* Runs the first fiber; does not come back. */
_Noreturn void fibers_start(MACHINE_FIBER *first);

MACHINE_RESULT MACHINE_ABI fiber_new(size_t stack_size, uint32_t flags, MACHINE_FIBER_ENTRY entry,
                                     void *argument, MACHINE_FIBER **ret_fiber);
void MACHINE_ABI fiber_delete(MACHINE_FIBER *fiber);
MACHINE_FIBER *MACHINE_ABI fiber_current(void);
void MACHINE_ABI fiber_bounds(const MACHINE_FIBER *fiber, MACHINE_STACK_BOUNDS *ret_bounds);
void MACHINE_ABI fiber_context(const MACHINE_FIBER *fiber, struct _CONTEXT *ret_context);

/* The switch that suits the processor; fit for MACHINE_CALLS. */
typedef void(MACHINE_ABI *fiber_switch_fn)(MACHINE_FIBER *to, void *kpcr);
fiber_switch_fn fiber_switch_call(void);

void MACHINE_ABI set_kpcr(void *kpcr);
void *MACHINE_ABI get_kpcr(void);

/* The running fiber, also in a signal handler; NULL before the first. */
MACHINE_FIBER *fiber_running(void);

/* Runs fn(argument) on the machine's own stack. */
void host_run(void (*fn)(void *argument), void *argument);

#endif
