/* Shared by the parts of cwtest.lib. */
#ifndef HOST_USER_CWTEST_INTERNAL_H
#define HOST_USER_CWTEST_INTERNAL_H

#include <stdarg.h>
#include <cwdk/test.h>

#include "host/kernel/inc/hostctl.h"
#include "host/user/services.h"

/* The registers that the ABI preserves, and where to go on (jump.S). */
typedef struct test_mark {
    ULONG64 registers[10];
    ULONG64 xmm[20];
} test_mark;

/* 0 when it marks; the jump's value, which is not 0, when it is jumped to. */
__attribute__((returns_twice)) int test_set_mark(test_mark *mark);
DECLSPEC_NORETURN void test_jump(test_mark *mark, int value);

/* One line to the test stream. */
void test_print(const char *format, ...);
/* The running test has failed: "# file:line: text". */
void test_fail(const char *file, ULONG line, const char *format, ...);

/* The status's name is not known here; it is printed in hexadecimal. */

#endif
