#include "host/machine/tests/smoke/tap.h"

const MACHINE_CALLS *tap_machine;
static uint32_t count, failed;

/* The machine's calls are no targets that an image lists. */
__declspec(guard(nocf)) static void say(const char *text) {
    size_t size = 0;
    while (text[size])
        size++;
    tap_machine->write(MACHINE_STREAM_TEST, text, size);
}

static void say_number(uint32_t number) {
    char digits[11];
    int at = 10;
    digits[at] = 0;
    do
        digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    say(digits + at);
}

void tap_begin(const MACHINE_CALLS *calls) { tap_machine = calls; }

void tap_check(int passed, const char *what) {
    failed += !passed;
    say(passed ? "ok " : "not ok ");
    say_number(++count);
    say(" - ");
    say(what);
    say("\n");
}

__declspec(guard(nocf)) void tap_end(void) {
    say("1..");
    say_number(count);
    say("\n");
    tap_machine->exit(failed ? MACHINE_EXIT_TEST_FAILED : MACHINE_EXIT_OK);
}

/* What the compiler calls and ntoskrnl.exe would export. */
int _fltused = 0x9875;
void *memcpy(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);

__attribute__((no_builtin)) void *memcpy(void *to, const void *from, size_t size) {
    for (size_t i = 0; i < size; i++)
        ((char *)to)[i] = ((const char *)from)[i];
    return to;
}

__attribute__((no_builtin)) void *memset(void *to, int value, size_t size) {
    for (size_t i = 0; i < size; i++)
        ((char *)to)[i] = (char)value;
    return to;
}
