/* Test lines from a kernel that has nothing but the machine's calls. */
#ifndef HOST_MACHINE_TESTS_TAP_H
#define HOST_MACHINE_TESTS_TAP_H

#include "host/machine/machine.h"

extern const MACHINE_CALLS *tap_machine;

void tap_begin(const MACHINE_CALLS *calls);
void tap_check(int passed, const char *what);
void tap_end(void); /* leaves the run: 0 when all passed, else 1 */

#endif
