/* Checks: each says what it found and what it expected. */
#include "host/user/cwtest/internal.h"

BOOLEAN test_check(BOOLEAN passed, const char *file, ULONG line, const char *text) {
    if (!passed)
        test_fail((test_place){file, line}, "check failed: %s", text);
    return passed;
}

BOOLEAN test_check_equal(LONGLONG actual, LONGLONG expected, const char *file, ULONG line,
                         const char *text) {
    if (actual == expected)
        return TRUE;
    test_fail((test_place){file, line},
              "check failed: %s: %I64d (0x%I64x), expected %I64d (0x%I64x)", text, actual, actual,
              expected, expected);
    return FALSE;
}

BOOLEAN test_check_status(NTSTATUS actual, NTSTATUS expected, const char *file, ULONG line,
                          const char *text) {
    if (actual == expected)
        return TRUE;
    test_fail((test_place){file, line}, "check failed: %s: status 0x%08lX, expected 0x%08lX", text,
              actual, expected);
    return FALSE;
}

BOOLEAN test_check_success(NTSTATUS actual, const char *file, ULONG line, const char *text) {
    if (NT_SUCCESS(actual))
        return TRUE;
    test_fail((test_place){file, line}, "check failed: %s: status 0x%08lX, expected success", text,
              actual);
    return FALSE;
}

BOOLEAN test_check_memory(const void *actual, const void *expected, SIZE_T size, const char *file,
                          ULONG line, const char *text) {
    const UCHAR *a = actual, *b = expected;
    for (SIZE_T i = 0; i < size; i++) {
        if (a[i] == b[i])
            continue;
        test_fail((test_place){file, line}, "check failed: %s: byte %Iu is 0x%02x, expected 0x%02x",
                  text, i, a[i], b[i]);
        return FALSE;
    }
    return TRUE;
}
