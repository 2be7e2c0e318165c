/* One thing, many times; bench.py measures from outside, for in here time is virtual. The word in
 * the script says what, each a million times. */
#include "host/machine/nt.h"
#include "host/machine/tests/smoke/tap.h"

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);

enum { TIMES = 1000000 };

static MACHINE_FIBER *boot_fiber;
static char kpcr[2][0x100];

static void MACHINE_ABI bounce(void *argument) {
    (void)argument;
    for (;;)
        tap_machine->fiber_switch(boot_fiber, kpcr[0]);
}

/* One of them is two switches. */
static void bench_switch(void) {
    MACHINE_FIBER *fiber;
    tap_machine->fiber_new(24 << 10, 0, bounce, NULL, &fiber);
    boot_fiber = tap_machine->fiber_current();
    for (int i = 0; i < TIMES / 2; i++)
        tap_machine->fiber_switch(fiber, kpcr[1]);
}

static void MACHINE_ABI step_over(struct _EXCEPTION_RECORD *record, struct _CONTEXT *context) {
    (void)record;
    context->rip += 2;
    tap_machine->resume(context);
}

static void bench_exception(void) {
    MACHINE_HOOKS hooks = {.size = sizeof hooks, .dispatch_exception = step_over};
    tap_machine->set_hooks(&hooks);
    for (int i = 0; i < TIMES; i++)
        __asm__ volatile("ud2");
}

__attribute__((noinline)) static void bench_cr8(void) {
    for (int i = 0; i < TIMES; i++) {
        uint64_t irql;
        __asm__ volatile("movq %%cr8, %0\n\tmovzbl %b0, %k0" : "=a"(irql));
    }
}

static void bench_commit(void) {
    void *range;
    tap_machine->reserve(MACHINE_KIND_SPECIAL_POOL, 2 * MACHINE_PAGE_SIZE, 0, &range);
    for (int i = 0; i < TIMES / 10; i++) {
        tap_machine->commit(range, MACHINE_PAGE_SIZE, MACHINE_READ_WRITE);
        *(volatile char *)range = 1;
        tap_machine->decommit(range, MACHINE_PAGE_SIZE);
    }
}

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot) {
    const char *word = boot->script;
    tap_begin(calls);
    calls->set_kpcr(kpcr[0]);
    while (*word == '\n')
        word++;
    if (*word == 's')
        bench_switch();
    else if (*word == 'e')
        bench_exception();
    else if (*word == 'c')
        bench_cr8();
    else if (*word == 'p')
        bench_commit();
    calls->exit(MACHINE_EXIT_OK);
}
