/* Control Flow Guard as the compiler emits it: calls through pointers reach listed functions with
 * their arguments whole, and stop the run anywhere else. */
#include "host/machine/tests/smoke/tap.h"

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);

typedef double (*many_arguments)(double a, uint64_t b, double c, uint64_t d, double e, uint64_t f);

static double sum(double a, uint64_t b, double c, uint64_t d, double e, uint64_t f) {
    return a + (double)b + c + (double)d + e + (double)f;
}

many_arguments volatile pointer = sum;

__attribute__((noinline)) static double call(double a, uint64_t d) {
    return pointer(a, 2, 4.0, d, 16.0, 32);
}

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot) {
    int good = 1;
    tap_begin(calls);
    for (int i = 0; i < 100; i++)
        good &= call(1.0, 8) == 63.0;
    tap_check(good, "guarded calls pass all their arguments");
    if (boot->script_size > 2) { /* a word beside the empty first line: go astray */
        pointer = (many_arguments)((uintptr_t)sum + 16);
        call(1.0, 8);
    }
    tap_end();
}
