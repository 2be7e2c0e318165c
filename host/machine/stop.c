#include "host/machine/stop.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "host/machine/calls.h"
#include "host/machine/report.h"
#include "host/machine/space.h"
#include "host/machine/unwind.h"

enum { MOST_FRAMES = 64, EFLAGS_TRAP_DIRECTION = 0x500 };

extern void *host_stack_top; /* switch.S */

/* The one report that is being made; a second trap during it is an internal error. */
static struct {
    bool made;
    struct _CONTEXT context;
    uint64_t pcs[MOST_FRAMES];
    MACHINE_STACK stack;
    MACHINE_REPORT report;
    char title[512];
    char explanation[512];
} last;

static void print_and_exit(void) {
    last.stack = (MACHINE_STACK){.label = "stack",
                                 .pcs = last.pcs,
                                 .fold_kernel_frames = 1,
                                 .count = unwind_walk(&last.context, last.pcs, MOST_FRAMES)};
    last.report.stacks = &last.stack;
    last.report.stack_count = 1;
    report_print(&last.report);
    machine_exit(last.report.exit_code);
}

/* Continues in print_and_exit; context is what the stack is walked from. */
static void leave(struct trap_frame *f, MACHINE_EXIT code) {
    if (last.made)
        stop_internal(f, "a trap while a report was being made");
    last.made = true;
    last.report.exit_code = code;
    last.report.title = last.title;
    last.report.explanation = last.explanation[0] ? last.explanation : NULL;
    uint8_t *top = host_stack_top;
    host_stack_top = NULL;
    f->gpr[GPR_RSP] = (uintptr_t)top - 8; /* as if called */
    f->gpr[GPR_RIP_SLOT] = (uintptr_t)print_and_exit;
    f->gpr[GPR_EFLAGS_SLOT] &= ~(uint64_t)EFLAGS_TRAP_DIRECTION;
}

/* The caller's frame, when the code at rip has been called and has done nothing yet. */
static void context_of_caller(const struct trap_frame *f) {
    trap_to_context(f, &last.context);
    uint64_t rsp = f->gpr[GPR_RSP];
    if (space_readable((const void *)rsp, 8)) {
        memcpy(&last.context.rip, (const void *)rsp, 8);
        last.context.gpr[GPR_RSP] = rsp + 8;
        /* Within the call, so that its line is the one shown. */
        last.context.rip -= 1;
    }
}

void stop_missing_import(struct trap_frame *f, const struct image *importer,
                         const struct missing_import *missing, bool called) {
    snprintf(last.title, sizeof last.title, "%s!%s is not implemented", missing->dll,
             missing->name);
    snprintf(last.explanation, sizeof last.explanation,
             called ? "%s calls it, and the host exports no such function."
                    : "%s uses it as data, and the host exports no such variable.",
             importer->shown.base_name);
    if (called)
        context_of_caller(f);
    else
        trap_to_context(f, &last.context);
    leave(f, MACHINE_EXIT_UNIMPLEMENTED);
}

void stop_instruction(struct trap_frame *f, const char *name) {
    snprintf(last.title, sizeof last.title, "the instruction `%s` is not implemented", name);
    snprintf(last.explanation, sizeof last.explanation,
             "It reaches hardware that this machine does not have.");
    trap_to_context(f, &last.context);
    leave(f, MACHINE_EXIT_UNIMPLEMENTED);
}

void stop_guard(struct trap_frame *f) {
    uint64_t target = f->gpr[GPR_RAX];
    const struct image *image = image_holding(target);
    snprintf(last.title, sizeof last.title,
             "indirect call to 0x%llx, which is no function that may be called so",
             (unsigned long long)target);
    snprintf(last.explanation, sizeof last.explanation,
             "Control Flow Guard: the address lies in %s%s. The function pointer was overwritten, "
             "or is used after what held it was freed.",
             image ? image->shown.base_name : "no image",
             image ? ", but its table of call targets does not list it" : "");
    last.report.code = "0x139";
    last.report.parameters[0] = 10; /* FAST_FAIL_GUARD_ICALL_CHECK_FAILURE */
    last.report.parameters[1] = target;
    context_of_caller(f);
    leave(f, MACHINE_EXIT_BUG_CHECK);
}

void stop_unhandled(struct trap_frame *f, const struct _EXCEPTION_RECORD *record) {
    snprintf(last.title, sizeof last.title, "exception 0x%08X before the kernel can handle any",
             record->code);
    last.explanation[0] = 0;
    last.report.code = "0x1E";
    last.report.parameters[0] = record->code;
    last.report.parameters[1] = f->gpr[GPR_RIP_SLOT];
    last.report.parameters[2] = record->information[0];
    last.report.parameters[3] = record->information[1];
    trap_to_context(f, &last.context);
    leave(f, MACHINE_EXIT_BUG_CHECK);
}

/* Plain system calls only: nothing of the process can be relied on here. */
_Noreturn void stop_internal(const struct trap_frame *f, const char *what) {
    char text[512];
    int size = snprintf(text, sizeof text,
                        "error: ntmachine: %s: trap %llu (error 0x%llx) at 0x%llx, address 0x%llx, "
                        "stack 0x%llx\n",
                        what, (unsigned long long)f->vector, (unsigned long long)f->error,
                        (unsigned long long)f->gpr[GPR_RIP_SLOT],
                        (unsigned long long)f->fault_address, (unsigned long long)f->gpr[GPR_RSP]);
    if (size > 0 && write(STDERR_FILENO, text, (size_t)size) < 0)
        abort();
    _exit(MACHINE_EXIT_BUG_CHECK);
}
