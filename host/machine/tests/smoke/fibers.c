/* Fibers keep what the Windows ABI preserves, have guarded stacks and take the processor along. */
#include "host/machine/tests/smoke/tap.h"

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);
uint64_t switch_and_compare(MACHINE_FIBER *to, const MACHINE_CALLS *calls); /* registers.S */

_Static_assert(offsetof(MACHINE_CALLS, fiber_switch) == 0x90, "registers.S has the offset");

static MACHINE_FIBER *boot_fiber;
static char kpcr[2][0x100];
static int steps;
static int argument_seen;
static void *kpcr_seen;

static void MACHINE_ABI other(void *argument) {
    argument_seen = *(int *)argument;
    for (;;) {
        steps++;
        kpcr_seen = tap_machine->get_kpcr();
        /* Different values in everything that is preserved, so that a mix-up shows. */
        switch_and_compare(boot_fiber, tap_machine);
    }
}

static void MACHINE_ABI once(void *argument) {
    steps += 100;
    tap_machine->fiber_switch(argument, NULL);
}

static void test_stacks(void) {
    MACHINE_FIBER *a, *b;
    MACHINE_STACK_BOUNDS bounds;
    MACHINE_RANGE range;
    tap_machine->fiber_new(24 << 10, 0, once, boot_fiber, &a);
    tap_machine->fiber_bounds(a, &bounds);
    tap_check(bounds.base - bounds.limit == 24 << 10, "a kernel stack has the size asked for");
    tap_check(tap_machine->query(bounds.limit - 1, &range) == MACHINE_OK && !range.committed,
              "the page below a stack is not there");
    tap_check(tap_machine->query(bounds.base, &range) == MACHINE_OK && !range.committed,
              "the page above a stack is not there");
    tap_check((uint64_t)bounds.limit >= MACHINE_SYSTEM_BASE, "a kernel stack is a system address");
    steps = 0;
    tap_machine->fiber_switch(a, NULL);
    tap_check(steps == 100, "a fiber runs");
    tap_machine->fiber_delete(a);
    tap_machine->fiber_new(24 << 10, 0, once, boot_fiber, &b);
    tap_machine->fiber_switch(b, NULL);
    tap_check(a == b && steps == 200, "the stack of a deleted fiber serves again");
    tap_machine->fiber_new(64 << 10, MACHINE_FIBER_USER, once, boot_fiber, &b);
    tap_machine->fiber_bounds(b, &bounds);
    tap_check((uint64_t)bounds.base <= MACHINE_USER_LIMIT, "a user stack is a user address");
}

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot) {
    MACHINE_FIBER *fiber;
    int argument = 42;
    (void)boot;
    tap_begin(calls);
    boot_fiber = calls->fiber_current();
    tap_check(boot_fiber != NULL, "the kernel starts on a fiber");
    tap_check(calls->fiber_new(24 << 10, 0, other, &argument, &fiber) == MACHINE_OK, "fiber_new");
    calls->set_kpcr(kpcr[0]);
    calls->fiber_switch(fiber, kpcr[1]);
    tap_check(argument_seen == 42, "a fiber gets its argument");
    tap_check(steps == 1 && kpcr_seen == kpcr[1], "a switch changes the processor");
    tap_check(calls->get_kpcr() == kpcr[1], "and coming back does not");
    tap_check(switch_and_compare(fiber, calls) == 0 && steps == 2,
              "every preserved register survives a switch");
    test_stacks();
    tap_end();
}
