/* The smallest kernel: says that it runs, by which call table, and leaves. */
#include "host/machine/machine.h"

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot) {
    static const char text[] = "1..1\nok 1 - a kernel image runs\n";
    if (calls->version != MACHINE_VERSION || boot->version != MACHINE_VERSION)
        calls->exit(MACHINE_EXIT_BUG_CHECK);
    calls->write(MACHINE_STREAM_TEST, text, sizeof text - 1);
    calls->exit(MACHINE_EXIT_OK);
}
