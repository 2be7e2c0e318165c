/* The entry point of a test program: runs each TEST and prints TAP. */
#include "host/user/cwtest/internal.h"

enum { JUMP_FAILED = 1, JUMP_SKIPPED = 2 };

void CwTestStart(void *argument);

/* The linker sorts what follows the dollar sign, so the tests' pointers lie between these. */
__attribute__((section(".cwt$a"), used)) static const struct test_case *const first_case = NULL;
__attribute__((section(".cwt$z"), used)) static const struct test_case *const last_case = NULL;

static struct {
    test_mark out; /* where the test began */
    BOOLEAN failed;
    const char *skipped; /* why, or NULL */
    test_place place;    /* of the last wrapped call */
} current;

void test_print(const char *format, ...) {
    char text[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = RtlFormatText(text, sizeof text - 1, format, arguments);
    va_end(arguments);
    if (length < 0)
        length = 0;
    if ((SIZE_T)length > sizeof text - 2)
        length = sizeof text - 2;
    text[length] = '\n';
    NtHostControl(HostPrint, text, (ULONG)length + 1, NULL, 0);
}

void test_note(const char *format, ...) {
    char text[900];
    va_list arguments;
    va_start(arguments, format);
    RtlFormatText(text, sizeof text, format, arguments);
    va_end(arguments);
    test_print("# %s", text);
}

void test_at(const char *file, ULONG line) { current.place = (test_place){file, line}; }

test_place test_called_from(void) { return current.place; }

void test_fail(test_place place, const char *format, ...) {
    char text[700];
    va_list arguments;
    va_start(arguments, format);
    RtlFormatText(text, sizeof text, format, arguments);
    va_end(arguments);
    current.failed = TRUE;
    test_print("# %s:%lu: %s", place.file, place.line, text);
}

void test_require(BOOLEAN passed) {
    if (passed)
        return;
    test_leave_thread();
    test_jump(&current.out, JUMP_FAILED);
}

void test_skip(const char *reason) {
    current.skipped = reason;
    test_leave_thread();
    test_jump(&current.out, JUMP_SKIPPED);
}

static BOOLEAN run_case(const struct test_case *test, ULONG number) {
    current.failed = FALSE;
    current.skipped = NULL;
    current.place = (test_place){test->file, test->line};
    if (test_set_mark(&current.out) == 0)
        test->run();
    if (current.skipped && !current.failed)
        test_print("ok %lu - %s # SKIP %s", number, test->name, current.skipped);
    else
        test_print("%s %lu - %s", current.failed ? "not ok" : "ok", number, test->name);
    return !current.failed;
}

void CwTestStart(void *argument) {
    ULONG count = 0, number = 0;
    /* volatile: to the compiler the bounds are two objects of one pointer each, to the linker they
     * are the ends of an array */
    const struct test_case *const *volatile begin_seen = &first_case;
    const struct test_case *const *volatile end_seen = &last_case;
    const struct test_case *const *begin = begin_seen;
    const struct test_case *const *end = end_seen;
    NTSTATUS failures = 0;
    UNREFERENCED_PARAMETER(argument);
    for (const struct test_case *const *test = begin; test < end; test++)
        count += *test != NULL;
    test_print("1..%lu", count);
    if (count == 0) {
        test_print("# this program holds no TEST");
        failures = 1;
    }
    for (const struct test_case *const *test = begin; test < end; test++)
        if (*test != NULL && !run_case(*test, ++number))
            failures++;
    NtTerminateProcess(NtCurrentProcess(), failures);
}
