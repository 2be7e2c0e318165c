/* Prints every kind of address and decision that a kernel gets to see; two runs must agree. */
#include "host/machine/tests/smoke/tap.h"

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);

static void print(const char *what, uint64_t value) {
    char line[64];
    size_t at = 0;
    for (; *what; what++)
        line[at++] = *what;
    for (int shift = 60; shift >= 0; shift -= 4)
        line[at++] = "0123456789abcdef"[value >> shift & 15];
    line[at++] = '\n';
    tap_machine->write(MACHINE_STREAM_LOG, line, at);
}

static void MACHINE_ABI nothing(void *argument) { (void)argument; }

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot) {
    const uint64_t threads[] = {1, 2, 3, 4, 5};
    MACHINE_FIBER *fiber;
    MACHINE_STACK_BOUNDS bounds;
    tap_begin(calls);
    print("calls ", (uint64_t)calls);
    print("boot ", (uint64_t)boot);
    print("kernel ", (uint64_t)boot->kernel);
    print("base ", (uint64_t)boot->kernel->base);
    print("write ", (uint64_t)(uintptr_t)calls->write);
    for (MACHINE_KIND kind = MACHINE_KIND_STACK; kind <= MACHINE_KIND_USER; kind++) {
        void *base = NULL;
        calls->reserve(kind, MACHINE_PAGE_SIZE, 0, &base);
        print("range ", (uint64_t)base);
    }
    for (uint32_t flags = 0; flags <= MACHINE_FIBER_USER; flags++) {
        calls->fiber_new(24 << 10, flags, nothing, NULL, &fiber);
        calls->fiber_bounds(fiber, &bounds);
        print("fiber ", (uint64_t)fiber);
        print("stack ", (uint64_t)bounds.base);
    }
    for (int i = 0; i < 50; i++) {
        print("random ", calls->random());
        print("choice ", calls->choose(MACHINE_CHOICE_FAULT, 1000));
        print("thread ", calls->choose_thread(threads, 5, 1));
    }
    tap_check(1, "has printed what it sees");
    tap_end();
}
