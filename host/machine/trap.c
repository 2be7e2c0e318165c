#include "host/machine/trap.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "base/arena.h"
#include "host/machine/calls.h"
#include "host/machine/decode.h"
#include "host/machine/emulate.h"
#include "host/machine/fiber.h"
#include "host/machine/guard.h"
#include "host/machine/image.h"
#include "host/machine/space.h"
#include "host/machine/stop.h"
#include "host/machine/trap_frame.h"

enum {
    PAGE = MACHINE_PAGE_SIZE,
    SIGNAL_STACK_SIZE = 128 << 10,
    SPARE_STACK_SIZE = 64 << 10, /* for the kernel's last words after a stack overflow */
    /* What the kernel's dispatcher needs at least, on top of record and context. */
    DISPATCH_ROOM = 2048,
    VECTOR_DIVIDE = 0,
    VECTOR_DEBUG = 1,
    VECTOR_BREAKPOINT = 3,
    VECTOR_INVALID_OPCODE = 6,
    VECTOR_PROTECTION = 13,
    VECTOR_PAGE_FAULT = 14,
    VECTOR_X87 = 16,
    VECTOR_ALIGNMENT = 17,
    VECTOR_SIMD = 19,
    PAGE_FAULT_WRITE = 2,
    PAGE_FAULT_FETCH = 16,
    /* A #GP from `int N` says so: bit 1 of the error code, the vector from bit 3 on. */
    ERROR_IDT = 2,
    INT_FAST_FAIL = 0x29,
    INT_ASSERTION = 0x2C,
    INT_DEBUG_SERVICE = 0x2D,
    EFLAGS_TRAP = 0x100,
    EFLAGS_DIRECTION = 0x400,
    ACCESS_READ = 0,
    ACCESS_WRITE = 1,
    ACCESS_EXECUTE = 8,
};

/* What the kernel finds on the fiber's stack: the frame of a call and its two arguments. It starts
 * at a multiple of 16, so the stack pointer is where a call leaves it. */
struct dispatch_frame {
    uint64_t unused;
    uint64_t return_address, home[4];
    struct _CONTEXT context;
    struct _EXCEPTION_RECORD record;
};

extern void *host_stack_top; /* switch.S: NULL while on the machine's own stack */
static uint8_t *spare_stack; /* top of it */

void trap_write_cr8(void); /* trap.S */
void MACHINE_ABI trap_call_write_cr8(uint64_t value);

void MACHINE_ABI trap_call_write_cr8(uint64_t value) { calls_hooks()->write_cr8(value); }

/* -- Into the kernel -------------------------------------------------------------------------- */

static bool stack_has_room(uint64_t rsp, size_t size) {
    MACHINE_FIBER *fiber = fiber_running();
    MACHINE_STACK_BOUNDS bounds;
    if (!fiber)
        return false;
    fiber_bounds(fiber, &bounds);
    if (rsp <= (uintptr_t)bounds.base && rsp >= (uintptr_t)bounds.limit)
        return rsp - (uintptr_t)bounds.limit >= size;
    /* The kernel may run a fiber on a stack that it made itself. */
    return space_readable((const void *)(rsp - size), size);
}

/* Makes the signal return into dispatch_exception. */
static void raise_exception(struct trap_frame *f, struct _EXCEPTION_RECORD *record) {
    const MACHINE_HOOKS *hooks = calls_hooks();
    record->address = f->gpr[GPR_RIP_SLOT];
    if (!hooks->dispatch_exception) {
        stop_unhandled(f, record);
        return;
    }
    uint64_t rsp = *trap_gpr(f, GPR_RSP);
    if (!stack_has_room(rsp, sizeof(struct dispatch_frame) + DISPATCH_ROOM)) {
        if (record->code != NT_STATUS_STACK_OVERFLOW) {
            record->information[0] = record->code;
            record->parameter_count = 1;
            record->code = NT_STATUS_STACK_OVERFLOW;
        }
        rsp = (uintptr_t)spare_stack;
    }
    struct dispatch_frame *d = (struct dispatch_frame *)((rsp - sizeof *d) & ~15ull);
    memset(d, 0, sizeof *d);
    d->record = *record;
    trap_to_context(f, &d->context);
    *trap_gpr(f, GPR_RCX) = (uintptr_t)&d->record;
    *trap_gpr(f, GPR_RDX) = (uintptr_t)&d->context;
    *trap_gpr(f, GPR_RSP) = (uintptr_t)&d->return_address;
    f->gpr[GPR_RIP_SLOT] = (uintptr_t)hooks->dispatch_exception;
    f->gpr[GPR_EFLAGS_SLOT] &= ~(uint64_t)(EFLAGS_TRAP | EFLAGS_DIRECTION);
}

static void raise_code(struct trap_frame *f, uint32_t code) {
    struct _EXCEPTION_RECORD record = {.code = code};
    raise_exception(f, &record);
}

static void raise_with(struct trap_frame *f, uint32_t code, uint32_t flags, uint64_t parameter) {
    struct _EXCEPTION_RECORD record = {
        .code = code, .flags = flags, .parameter_count = 1, .information = {parameter}};
    raise_exception(f, &record);
}

static void raise_access(struct trap_frame *f, uint64_t access, uint64_t address) {
    struct _EXCEPTION_RECORD record = {
        .code = NT_STATUS_ACCESS_VIOLATION, .parameter_count = 2, .information = {access, address}};
    raise_exception(f, &record);
}

/* -- Classification --------------------------------------------------------------------------- */

static bool hits_stack_guard(uint64_t address) {
    MACHINE_FIBER *fiber = fiber_running();
    MACHINE_STACK_BOUNDS bounds;
    if (!fiber)
        return false;
    fiber_bounds(fiber, &bounds);
    return address < (uintptr_t)bounds.limit && address >= (uintptr_t)bounds.limit - PAGE;
}

static void page_fault(struct trap_frame *f) {
    uint64_t address = f->fault_address;
    bool write = f->error & PAGE_FAULT_WRITE;
    struct image *importer;
    const struct missing_import *missing = image_missing_at(address, &importer);
    if (missing) {
        stop_missing_import(f, importer, missing, address == f->gpr[GPR_RIP_SLOT]);
        return;
    }
    if (!write && emulate_kuser_load(f, address))
        return;
    if (hits_stack_guard(address)) {
        raise_code(f, NT_STATUS_STACK_OVERFLOW);
        return;
    }
    raise_access(f,
                 f->error & PAGE_FAULT_FETCH ? ACCESS_EXECUTE
                 : write                     ? ACCESS_WRITE
                                             : ACCESS_READ,
                 address);
}

static void software_interrupt(struct trap_frame *f, uint32_t vector) {
    switch (vector) {
    case INT_FAST_FAIL:
        raise_with(f, NT_STATUS_STACK_BUFFER_OVERRUN, NT_EXCEPTION_NONCONTINUABLE,
                   (uint32_t)*trap_gpr(f, GPR_RCX));
        return;
    case INT_ASSERTION:
        raise_code(f, NT_STATUS_ASSERTION_FAILURE);
        return;
    case INT_DEBUG_SERVICE:
        raise_with(f, NT_STATUS_BREAKPOINT, 0, (uint32_t)*trap_gpr(f, GPR_RAX));
        return;
    default: /* NT has no gate there: a general protection fault */
        raise_access(f, ACCESS_READ, UINT64_MAX);
    }
}

static void write_cr8(struct trap_frame *f, uint8_t reg, uint8_t length) {
    if (!calls_hooks()->write_cr8) {
        stop_instruction(f, "mov cr8, register (before the kernel has set its hooks)");
        return;
    }
    uint64_t value = *trap_gpr(f, reg);
    uint64_t *rsp = trap_gpr(f, GPR_RSP);
    uint64_t *slots = (uint64_t *)*rsp - 2; /* trap.S finds the value and where to return to */
    if (!stack_has_room(*rsp, DISPATCH_ROOM)) {
        raise_code(f, NT_STATUS_STACK_OVERFLOW);
        return;
    }
    slots[0] = value;
    slots[1] = f->gpr[GPR_RIP_SLOT] + length;
    *rsp = (uintptr_t)slots;
    f->gpr[GPR_RIP_SLOT] = (uintptr_t)trap_write_cr8;
}

static void protection_fault(struct trap_frame *f) {
    if (f->error & ERROR_IDT) {
        software_interrupt(f, (uint32_t)f->error >> 3);
        return;
    }
    uint64_t rip = f->gpr[GPR_RIP_SLOT];
    struct instruction i;
    uint8_t bytes[16] = {0};
    size_t size = emulate_fetch(rip, bytes);
    if (!decode(bytes, size, &i)) {
        raise_access(f, ACCESS_READ, UINT64_MAX);
        return;
    }
    if (i.map == DECODE_0F && (i.opcode == 0x20 || i.opcode == 0x22) &&
        decode_reg(bytes, &i) == 8) {
        if (i.opcode == 0x20)
            emulate_cr8_load(f, decode_rm(bytes, &i), i.length);
        else
            write_cr8(f, decode_rm(bytes, &i), i.length);
        return;
    }
    if (emulate_tsc(f, bytes, &i))
        return;
    const char *name = emulate_privileged_name(bytes, &i);
    if (!name)
        raise_access(f, ACCESS_READ, UINT64_MAX); /* an address that is not canonical */
    else if (rip < MACHINE_USER_LIMIT)
        raise_code(f, NT_STATUS_PRIVILEGED_INSTRUCTION);
    else
        stop_instruction(f, name);
}

static void divide_fault(struct trap_frame *f) {
    uint8_t bytes[16] = {0};
    struct instruction i;
    uint64_t rip = f->gpr[GPR_RIP_SLOT];
    uint64_t divisor = 0;
    if (decode(bytes, emulate_fetch(rip, bytes), &i) && i.modrm_at) {
        uint64_t registers[GPR_COUNT];
        for (uint32_t n = 0; n < GPR_COUNT; n++)
            registers[n] = *trap_gpr(f, n);
        size_t width = i.opcode == 0xF6 ? 1 : i.rex & 8 ? 8 : i.operand16 ? 2 : 4;
        if (decode_has_memory(bytes, &i)) {
            uint64_t address = decode_address(bytes, &i, registers, rip + i.length);
            if (!i.segment && space_readable((const void *)address, width))
                memcpy(&divisor, (const void *)address, width);
        } else {
            memcpy(&divisor, &registers[decode_rm(bytes, &i)], width);
        }
    }
    raise_code(f, divisor == 0 ? NT_STATUS_INTEGER_DIVIDE_BY_ZERO : NT_STATUS_INTEGER_OVERFLOW);
}

static void float_fault(struct trap_frame *f, int signal_code) {
    static const struct {
        int signal_code;
        uint32_t status;
    } codes[] = {
        {FPE_FLTDIV, NT_STATUS_FLOAT_DIVIDE_BY_ZERO},
        {FPE_FLTOVF, NT_STATUS_FLOAT_OVERFLOW},
        {FPE_FLTUND, NT_STATUS_FLOAT_UNDERFLOW},
        {FPE_FLTRES, NT_STATUS_FLOAT_INEXACT_RESULT},
        {FPE_FLTSUB, NT_STATUS_FLOAT_DENORMAL_OPERAND},
    };
    uint32_t status = NT_STATUS_FLOAT_INVALID_OPERATION;
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        if (codes[i].signal_code == signal_code)
            status = codes[i].status;
    raise_code(f, status);
}

static void dispatch_trap(struct trap_frame *f, int signal_code) {
    switch (f->vector) {
    case VECTOR_PAGE_FAULT:
        page_fault(f);
        return;
    case VECTOR_PROTECTION:
        protection_fault(f);
        return;
    case VECTOR_INVALID_OPCODE:
        if (guard_is_failure(f->gpr[GPR_RIP_SLOT]))
            stop_guard(f);
        else
            raise_code(f, NT_STATUS_ILLEGAL_INSTRUCTION);
        return;
    case VECTOR_DIVIDE:
        divide_fault(f);
        return;
    case VECTOR_DEBUG:
        f->gpr[GPR_EFLAGS_SLOT] &= ~(uint64_t)EFLAGS_TRAP;
        raise_code(f, NT_STATUS_SINGLE_STEP);
        return;
    case VECTOR_BREAKPOINT:
        f->gpr[GPR_RIP_SLOT] -= 1; /* a trap reports the next instruction, NT the breakpoint */
        raise_with(f, NT_STATUS_BREAKPOINT, 0, 0);
        return;
    case VECTOR_X87:
    case VECTOR_SIMD:
        float_fault(f, signal_code);
        return;
    case VECTOR_ALIGNMENT:
        raise_code(f, NT_STATUS_DATATYPE_MISALIGNMENT);
        return;
    default:
        stop_internal(f, "a trap that the machine does not know");
    }
}

/* PE code runs, or was just about to: on a fiber's stack, and not inside the machine's own text,
 * except for the two places there that trap on purpose. */
static bool in_images(const struct trap_frame *f) {
    extern char __executable_start, etext;
    uint64_t rip = f->gpr[GPR_RIP_SLOT];
    if (guard_is_failure(rip))
        return true;
    if (image_with_annex(rip))
        return true; /* also a filter or describe hook on the machine's stack: it is the image's */
    bool own = rip >= (uintptr_t)&__executable_start && rip < (uintptr_t)&etext;
    return !own && host_stack_top && f->vector == VECTOR_PAGE_FAULT &&
           (f->error & PAGE_FAULT_FETCH);
}

static void on_signal(int number, siginfo_t *info, void *ucontext) {
    struct trap_frame frame;
    trap_from_signal(ucontext, &frame);
    struct trap_frame *f = &frame;
    struct instruction i;
    uint8_t bytes[16];
    if (in_images(f)) {
        if (host_stack_top)
            dispatch_trap(f, info->si_code);
        else
            stop_internal(f, "an image's callback faulted on the machine's own stack");
    } else if (number == SIGSEGV && f->vector == VECTOR_PROTECTION &&
               decode((const uint8_t *)f->gpr[GPR_RIP_SLOT], sizeof bytes, &i)) {
        /* The C library reads the clock by RDTSC, which is made to trap for the images. */
        memcpy(bytes, (const uint8_t *)f->gpr[GPR_RIP_SLOT], sizeof bytes);
        if (!emulate_own_tsc(f, bytes, &i))
            stop_internal(f, "the machine itself faulted");
    } else {
        stop_internal(f, "the machine itself faulted, perhaps on a pointer the kernel gave it");
    }
    trap_to_signal(f, ucontext);
}

/* -- Set-up ----------------------------------------------------------------------------------- */

void traps_init(const void *kuser) {
    void *base;
    if (space_reserve(SPACE_SYSTEM_STACKS, MACHINE_KIND_STACK, SPARE_STACK_SIZE, 0, &base) !=
            MACHINE_OK ||
        space_commit(base, SPARE_STACK_SIZE, MACHINE_READ_WRITE) != MACHINE_OK)
        abort();
    spare_stack = (uint8_t *)base + SPARE_STACK_SIZE;
    emulate_init(kuser);

    stack_t stack = {.ss_size = SIGNAL_STACK_SIZE};
    stack.ss_sp =
        mmap(NULL, SIGNAL_STACK_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (stack.ss_sp == MAP_FAILED || sigaltstack(&stack, NULL) != 0)
        cw_out_of_memory(SIGNAL_STACK_SIZE);
    static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP};
    struct sigaction action = {.sa_sigaction = on_signal,
                               .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        sigaction(signals[i], &action, NULL);
    traps_hide_tsc(true);
}

void traps_hide_tsc(bool hide) { prctl(PR_SET_TSC, hide ? PR_TSC_SIGSEGV : PR_TSC_ENABLE); }
