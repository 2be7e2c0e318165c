/* The registers of an interrupted image, in the order of CONTEXT, and their way in and out of a
 * signal. Private to the trap files. */
#ifndef HOST_MACHINE_TRAP_FRAME_H
#define HOST_MACHINE_TRAP_FRAME_H

#include <stdint.h>
#include "host/machine/nt.h"

enum { GPR_RIP_SLOT = GPR_COUNT, GPR_EFLAGS_SLOT, GPR_SLOTS };

struct trap_frame {
    uint64_t gpr[GPR_SLOTS];
    const void *fpu; /* the FXSAVE image, in the signal's frame */
    uint64_t vector;
    uint64_t error;
    uint64_t fault_address;
};

static inline uint64_t *trap_gpr(struct trap_frame *f, uint32_t index) { return &f->gpr[index]; }

void trap_from_signal(const void *ucontext, struct trap_frame *ret_frame);
void trap_to_signal(const struct trap_frame *frame, void *ucontext); /* integer registers only */
void trap_to_context(const struct trap_frame *frame, struct _CONTEXT *ret_context);

#endif
