/* Traps: what the CPU refuses to do in ring 3, or what an image did wrong.
 *
 * A signal in PE code is one of: hardware that is emulated (CR8, KUSER_SHARED_DATA, RDTSC) and the
 * code goes on; an address that stands for a missing import, or an instruction nobody implements,
 * which stop the run with a report; or an exception, which becomes a CONTEXT and an
 * EXCEPTION_RECORD on the fiber's stack and enters the kernel's dispatch_exception. A signal
 * outside PE code is a bug of the machine and says so. */
#ifndef HOST_MACHINE_TRAP_H
#define HOST_MACHINE_TRAP_H

#include <stdbool.h>
#include "host/machine/machine.h"
#include "host/machine/nt.h"

/* kuser: the page that stands for KUSER_SHARED_DATA. */
void traps_init(const void *kuser);

/* Whether RDTSC traps, so that images see virtual time. Off while other programs are started. */
void traps_hide_tsc(bool hide);

/* MACHINE_CALLS.resume: loads every register of the context and continues there. */
void MACHINE_ABI trap_resume(const struct _CONTEXT *context);

#endif
