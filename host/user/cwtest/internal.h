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

/* A line of the test's source. */
typedef struct test_place {
    const char *file;
    ULONG line;
} test_place;

/* Where the test called the library; to be read before anything that may switch threads. */
test_place test_called_from(void);

/* Ends the running thread, when it is one that test_start_thread made. */
void test_leave_thread(void);

/* One line to the test stream. */
void test_print(const char *format, ...);
/* The running test has failed: "# file:line: text". */
void test_fail(test_place place, const char *format, ...);

/* The library's own functions, not the macros that wrap them for tests. */
#undef test_open
#undef test_open_interface
#undef test_close
#undef test_read
#undef test_write
#undef test_ioctl
#undef test_start_read
#undef test_start_write
#undef test_start_ioctl
#undef test_finish
#undef test_advance_time
#undef test_start_thread
#undef test_join_thread

#endif
