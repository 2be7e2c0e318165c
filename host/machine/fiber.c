#include "host/machine/fiber.h"

#include <asm/prctl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/arena.h"
#include "host/machine/space.h"

enum {
    PAGE = MACHINE_PAGE_SIZE,
    HOST_STACK_SIZE = 8 << 20,
    HWCAP2_FSGSBASE = 2,
};

/* The first two members are read by switch.S. */
struct MACHINE_FIBER {
    void *rsp;      /* of a fiber that is switched out: its frame (see switch.S) */
    uint8_t *top;   /* of the stack */
    uint8_t *limit; /* lowest usable byte */
    uint32_t flags;
    MACHINE_FIBER *next; /* in the list of stacks to use again */
};

/* What switch.S leaves on the stack of a fiber that is switched out, lowest address first. */
struct switch_frame {
    nt_m128 xmm[10]; /* xmm6 … xmm15 */
    uint32_t mxcsr;
    uint16_t x87_control, padding[5];
    uint64_t r15, r14, r13, r12, rdi, rsi, rbx, rbp;
    uint64_t rip;
};

_Static_assert(sizeof(struct switch_frame) == 0xF8, "switch.S lays this frame out");

MACHINE_FIBER *switch_current; /* shared with switch.S */
void *host_stack_top;          /* shared with switch.S */
static MACHINE_FIBER *spare;   /* deleted fibers, whose stacks are used again, last in first out */
static bool gs_by_instruction;

void MACHINE_ABI switch_fast(MACHINE_FIBER *to, void *kpcr);
void switch_start(void);                        /* switch.S: where a new fiber begins */
_Noreturn void switch_first(MACHINE_FIBER *to); /* switch.S */

void fibers_init(void) {
    gs_by_instruction = (getauxval(AT_HWCAP2) & HWCAP2_FSGSBASE) != 0;
    uint8_t *stack = mmap(NULL, HOST_STACK_SIZE + PAGE, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (stack == MAP_FAILED || mprotect(stack, PAGE, PROT_NONE) != 0)
        cw_out_of_memory(HOST_STACK_SIZE);
    host_stack_top = stack + PAGE + HOST_STACK_SIZE;
}

void MACHINE_ABI set_kpcr(void *kpcr) {
    if (gs_by_instruction)
        __asm__ volatile("wrgsbase %0" : : "r"(kpcr) : "memory");
    else
        syscall(SYS_arch_prctl, ARCH_SET_GS, kpcr);
}

void *MACHINE_ABI get_kpcr(void) {
    void *kpcr = NULL;
    if (gs_by_instruction)
        __asm__ volatile("rdgsbase %0" : "=r"(kpcr));
    else
        syscall(SYS_arch_prctl, ARCH_GET_GS, &kpcr);
    return kpcr;
}

/* For processors or kernels without wrgsbase. */
static void MACHINE_ABI switch_slow(MACHINE_FIBER *to, void *kpcr) {
    if (kpcr)
        set_kpcr(kpcr);
    switch_fast(to, NULL);
}

fiber_switch_fn fiber_switch_call(void) { return gs_by_instruction ? switch_fast : switch_slow; }

static MACHINE_FIBER *take_spare(size_t size, uint32_t flags) {
    for (MACHINE_FIBER **link = &spare; *link; link = &(*link)->next) {
        MACHINE_FIBER *fiber = *link;
        if ((size_t)(fiber->top - fiber->limit) == size && fiber->flags == flags) {
            *link = fiber->next;
            return fiber;
        }
    }
    return NULL;
}

static MACHINE_RESULT make_stack(size_t size, uint32_t flags, MACHINE_FIBER **ret_fiber) {
    bool user = flags & MACHINE_FIBER_USER;
    void *base;
    MACHINE_RESULT result = space_reserve(user ? SPACE_USER_STACKS : SPACE_SYSTEM_STACKS,
                                          MACHINE_KIND_STACK, size + 2 * PAGE, 0, &base);
    if (result != MACHINE_OK)
        return result;
    uint8_t *limit = (uint8_t *)base + PAGE;
    result = space_commit(limit, size, MACHINE_READ_WRITE);
    if (result != MACHINE_OK)
        return result;
    MACHINE_FIBER *fiber = space_object(sizeof *fiber);
    fiber->limit = limit;
    fiber->top = limit + size;
    fiber->flags = flags;
    *ret_fiber = fiber;
    return MACHINE_OK;
}

MACHINE_RESULT MACHINE_ABI fiber_new(size_t stack_size, uint32_t flags, MACHINE_FIBER_ENTRY entry,
                                     void *argument, MACHINE_FIBER **ret_fiber) {
    if (stack_size == 0 || stack_size > (size_t)1 << 30 || (flags & ~(uint32_t)MACHINE_FIBER_USER))
        return MACHINE_BAD_REQUEST;
    size_t size = (stack_size + PAGE - 1) & ~(size_t)(PAGE - 1);
    MACHINE_FIBER *fiber = take_spare(size, flags);
    if (!fiber) {
        MACHINE_RESULT result = make_stack(size, flags, &fiber);
        if (result != MACHINE_OK)
            return result;
    }
    /* Above the frame: the home area of entry's parameters, with a zero return address, at which
     * a stack walk ends. */
    uint64_t *top = (uint64_t *)fiber->top - 6;
    memset(top, 0, 6 * sizeof *top);
    struct switch_frame *frame = (struct switch_frame *)((uint8_t *)top - sizeof *frame);
    memset(frame, 0, sizeof *frame);
    frame->mxcsr = 0x1F80; /* what NT gives a thread: all floating-point exceptions masked */
    frame->x87_control = 0x027F;
    frame->rbx = (uintptr_t)entry;
    frame->rdi = (uintptr_t)argument;
    frame->rip = (uintptr_t)switch_start;
    fiber->rsp = frame;
    fiber->next = NULL;
    *ret_fiber = fiber;
    return MACHINE_OK;
}

void MACHINE_ABI fiber_delete(MACHINE_FIBER *fiber) {
    if (!fiber)
        return;
    if (fiber == switch_current) {
        fprintf(stderr, "error: the kernel deleted the running fiber\n");
        abort();
    }
    fiber->next = spare;
    spare = fiber;
}

MACHINE_FIBER *MACHINE_ABI fiber_current(void) { return switch_current; }

MACHINE_FIBER *fiber_running(void) { return switch_current; }

void MACHINE_ABI fiber_bounds(const MACHINE_FIBER *fiber, MACHINE_STACK_BOUNDS *ret_bounds) {
    *ret_bounds = (MACHINE_STACK_BOUNDS){.base = fiber->top, .limit = fiber->limit};
}

void MACHINE_ABI fiber_context(const MACHINE_FIBER *fiber, struct _CONTEXT *ret_context) {
    const struct switch_frame *frame = fiber->rsp;
    memset(ret_context, 0, sizeof *ret_context);
    ret_context->flags = NT_CONTEXT_FULL;
    ret_context->mxcsr = ret_context->fx.mxcsr = frame->mxcsr;
    ret_context->fx.control = frame->x87_control;
    ret_context->gpr[GPR_RBX] = frame->rbx;
    ret_context->gpr[GPR_RBP] = frame->rbp;
    ret_context->gpr[GPR_RSI] = frame->rsi;
    ret_context->gpr[GPR_RDI] = frame->rdi;
    ret_context->gpr[GPR_R12] = frame->r12;
    ret_context->gpr[GPR_R13] = frame->r13;
    ret_context->gpr[GPR_R14] = frame->r14;
    ret_context->gpr[GPR_R15] = frame->r15;
    memcpy(&ret_context->fx.xmm[6], frame->xmm, sizeof frame->xmm);
    ret_context->rip = frame->rip;
    ret_context->gpr[GPR_RSP] = (uintptr_t)(frame + 1);
}

_Noreturn void fibers_start(MACHINE_FIBER *first) { switch_first(first); }
