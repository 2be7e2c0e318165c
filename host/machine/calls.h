/* The table that images are given: who implements each call, and on which stack it runs. */
#ifndef HOST_MACHINE_CALLS_H
#define HOST_MACHINE_CALLS_H

#include "host/machine/machine.h"

/* Fills the table; it is then made read-only by the caller. */
void calls_fill(MACHINE_CALLS *table);

/* The kernel's hooks; all NULL before it has set them. */
const MACHINE_HOOKS *calls_hooks(void);

/* Flushes and leaves with the code. Any stack. */
_Noreturn void machine_exit(MACHINE_EXIT code);

#endif
