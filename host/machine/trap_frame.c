#include "host/machine/trap_frame.h"

#include <string.h>
#include <ucontext.h>

static const int signal_slot[GPR_SLOTS] = {
    [GPR_RAX] = REG_RAX,      [GPR_RCX] = REG_RCX,         [GPR_RDX] = REG_RDX, [GPR_RBX] = REG_RBX,
    [GPR_RSP] = REG_RSP,      [GPR_RBP] = REG_RBP,         [GPR_RSI] = REG_RSI, [GPR_RDI] = REG_RDI,
    [GPR_R8] = REG_R8,        [GPR_R9] = REG_R9,           [GPR_R10] = REG_R10, [GPR_R11] = REG_R11,
    [GPR_R12] = REG_R12,      [GPR_R13] = REG_R13,         [GPR_R14] = REG_R14, [GPR_R15] = REG_R15,
    [GPR_RIP_SLOT] = REG_RIP, [GPR_EFLAGS_SLOT] = REG_EFL,
};

void trap_from_signal(const void *ucontext, struct trap_frame *ret_frame) {
    const ucontext_t *u = ucontext;
    for (int i = 0; i < GPR_SLOTS; i++)
        ret_frame->gpr[i] = (uint64_t)u->uc_mcontext.gregs[signal_slot[i]];
    ret_frame->fpu = u->uc_mcontext.fpregs;
    ret_frame->vector = (uint64_t)u->uc_mcontext.gregs[REG_TRAPNO];
    ret_frame->error = (uint64_t)u->uc_mcontext.gregs[REG_ERR];
    ret_frame->fault_address = (uint64_t)u->uc_mcontext.gregs[REG_CR2];
}

void trap_to_signal(const struct trap_frame *frame, void *ucontext) {
    ucontext_t *u = ucontext;
    for (int i = 0; i < GPR_SLOTS; i++)
        u->uc_mcontext.gregs[signal_slot[i]] = (greg_t)frame->gpr[i];
}

void trap_to_context(const struct trap_frame *frame, struct _CONTEXT *ret_context) {
    memset(ret_context, 0, sizeof *ret_context);
    ret_context->flags = NT_CONTEXT_FULL;
    ret_context->cs = 0x10; /* the selectors that NT shows for kernel code */
    ret_context->ss = 0x18;
    ret_context->ds = ret_context->es = 0x2B;
    ret_context->fs = 0x53;
    ret_context->gs = 0x2B;
    ret_context->eflags = (uint32_t)frame->gpr[GPR_EFLAGS_SLOT];
    memcpy(ret_context->gpr, frame->gpr, sizeof ret_context->gpr);
    ret_context->rip = frame->gpr[GPR_RIP_SLOT];
    if (frame->fpu)
        memcpy(&ret_context->fx, frame->fpu,
               sizeof ret_context->fx - sizeof ret_context->fx.reserved4);
    ret_context->mxcsr = ret_context->fx.mxcsr;
}
