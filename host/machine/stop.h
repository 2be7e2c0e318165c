/* The run's end where the machine itself is the one to say why. Each arranges that the interrupted
 * code continues in a report, on the machine's own stack, which ends the process; called in a
 * signal handler. */
#ifndef HOST_MACHINE_STOP_H
#define HOST_MACHINE_STOP_H

#include <stdbool.h>
#include "host/machine/image.h"
#include "host/machine/trap_frame.h"

/* An import that nobody exports was called, or its address read or written as data. */
void stop_missing_import(struct trap_frame *f, const struct image *importer,
                         const struct missing_import *missing, bool called);
/* An instruction that the machine does not emulate. */
void stop_instruction(struct trap_frame *f, const char *name);
/* An indirect call to what is no call target. */
void stop_guard(struct trap_frame *f);
/* An exception before the kernel has given its hooks. */
void stop_unhandled(struct trap_frame *f, const struct _EXCEPTION_RECORD *record);
/* A bug of the machine, or a bad pointer handed to it. Does not return. */
_Noreturn void stop_internal(const struct trap_frame *f, const char *what);

#endif
