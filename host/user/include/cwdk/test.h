/* Tests of drivers.
 *
 * A test program is one C file with one or more TESTs. It is built as a client image, runs on the
 * NT machine after boot, with PreviousMode UserMode and addresses of user space, and reaches its
 * driver as any program does: by name or by device interface.
 *
 *     #include <cwdk/test.h>
 *     #include "../src/public.h"
 *
 *     TEST(echoes_what_was_written) {
 *         HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
 *         char back[5];
 *         CHECK_SUCCESS(test_write(device, "hello", 5, NULL));
 *         CHECK_SUCCESS(test_read(device, back, 5, NULL));
 *         CHECK_MEMORY(back, "hello", 5);
 *         test_close(device);
 *     }
 *
 * A CHECK that fails is reported with its line and the test goes on; a REQUIRE that fails ends the
 * test. Results are TAP: one line a test. Time is virtual: a wait costs nothing, and what has not
 * happened after TEST_TIMEOUT_MS of it has failed. After the last test the machine removes the
 * devices, unloads the drivers and the verifier looks for what they left behind. */
#ifndef CWDK_TEST_H
#define CWDK_TEST_H

#include <ntifs.h>

#define TEST_TIMEOUT_MS 10000u

struct test_case {
    const char *name;
    void (*run)(void);
    const char *file;
    ULONG line;
};

#define TEST(name_)                                                                                \
    static void test_body_##name_(void);                                                           \
    static const struct test_case test_case_##name_ = {#name_, test_body_##name_, __FILE__,        \
                                                       __LINE__};                                  \
    __attribute__((section(".cwt$m"),                                                              \
                   used)) static const struct test_case *const test_pointer_##name_ =              \
        &test_case_##name_;                                                                        \
    static void test_body_##name_(void)

/* -- Checks. Each evaluates its arguments once and gives whether it passed. ---------------------
 */

#define CHECK(condition) test_check(!!(condition), __FILE__, __LINE__, #condition)

/* Integers. */
#define CHECK_EQ(actual, expected)                                                                 \
    test_check_equal((LONGLONG)(actual), (LONGLONG)(expected), __FILE__, __LINE__,                 \
                     #actual " == " #expected)

#define CHECK_STATUS(actual, expected)                                                             \
    test_check_status((actual), (expected), __FILE__, __LINE__, #actual)
#define CHECK_SUCCESS(actual) test_check_success((actual), __FILE__, __LINE__, #actual)

#define CHECK_MEMORY(actual, expected, size)                                                       \
    test_check_memory((actual), (expected), (size), __FILE__, __LINE__, #actual)

/* The same, but the test ends when it fails. */
#define REQUIRE(condition) test_require(CHECK(condition))
#define REQUIRE_SUCCESS(actual) test_require(CHECK_SUCCESS(actual))

BOOLEAN test_check(BOOLEAN passed, const char *file, ULONG line, const char *text);
BOOLEAN test_check_equal(LONGLONG actual, LONGLONG expected, const char *file, ULONG line,
                         const char *text);
BOOLEAN test_check_status(NTSTATUS actual, NTSTATUS expected, const char *file, ULONG line,
                          const char *text);
BOOLEAN test_check_success(NTSTATUS actual, const char *file, ULONG line, const char *text);
BOOLEAN test_check_memory(const void *actual, const void *expected, SIZE_T size, const char *file,
                          ULONG line, const char *text);
void test_require(BOOLEAN passed);

/* Ends the test as skipped. */
DECLSPEC_NORETURN void test_skip(const char *reason);

/* A diagnostic line, "# ..."; the kernel's printf conversions. */
void test_note(const char *format, ...);

/* Where the test is, for the failures of the calls below: each of them is wrapped to say so. */
void test_at(const char *file, ULONG line);
#define TEST_AT(call) (test_at(__FILE__, __LINE__), call)

/* -- Devices ---------------------------------------------------------------------------------- */

/* By name: \Device\Name, \??\Name, or \\.\Name as Win32 spells it. Opened for overlapped I/O with
 * read and write access. Ends the test when it cannot be opened. */
HANDLE test_open(PCWSTR name);
NTSTATUS test_try_open(PCWSTR name, HANDLE *ret_device);

/* The first enabled interface of the class, or the one of that index; STATUS_NO_MORE_ENTRIES
 * behind the last. */
HANDLE test_open_interface(const GUID *interface_class);
NTSTATUS test_try_open_interface(const GUID *interface_class, ULONG index, HANDLE *ret_device);

void test_close(HANDLE device);

/* Waits for the end of the request. *ret_done (may be NULL) gets IoStatus.Information. A request
 * that does not end within TEST_TIMEOUT_MS is cancelled, fails the test and gives
 * STATUS_IO_TIMEOUT. */
NTSTATUS test_read(HANDLE device, void *buffer, ULONG size, ULONG_PTR *ret_done);
NTSTATUS test_write(HANDLE device, const void *buffer, ULONG size, ULONG_PTR *ret_done);
NTSTATUS test_ioctl(HANDLE device, ULONG code, const void *input, ULONG input_size, void *output,
                    ULONG output_size, ULONG_PTR *ret_done);

/* -- Requests in flight ------------------------------------------------------------------------
 * start_* gives the status of the call: STATUS_PENDING, or how it ended already. Each started
 * request is ended by test_finish, whatever start_* gave. The structure must stay until then. */
typedef struct test_request {
    HANDLE device;
    HANDLE event;
    IO_STATUS_BLOCK status;
    NTSTATUS started;
} test_request;

NTSTATUS test_start_read(test_request *request, HANDLE device, void *buffer, ULONG size);
NTSTATUS test_start_write(test_request *request, HANDLE device, const void *buffer, ULONG size);
NTSTATUS test_start_ioctl(test_request *request, HANDLE device, ULONG code, const void *input,
                          ULONG input_size, void *output, ULONG output_size);
BOOLEAN test_is_finished(test_request *request);
NTSTATUS test_cancel(test_request *request); /* asks for it; test_finish tells what came of it */
NTSTATUS test_finish(test_request *request, ULONG_PTR *ret_done);

/* -- The machine ------------------------------------------------------------------------------ */

/* Devices of the boot script by their instance path, e.g. L"ROOT\\ECHO\\0000". */
NTSTATUS test_plug(PCWSTR instance);      /* creates and starts it; waits */
NTSTATUS test_unplug(PCWSTR instance);    /* pulls it out: surprise removal */
NTSTATUS test_remove(PCWSTR instance);    /* asks first; the driver may refuse */
NTSTATUS test_rebalance(PCWSTR instance); /* query-stop, stop, start */
BOOLEAN test_is_started(PCWSTR instance);

NTSTATUS test_load_driver(PCWSTR service); /* by its service's name, as `sc start` */
NTSTATUS test_unload_driver(PCWSTR service);

void test_advance_time(ULONG milliseconds); /* moves the clock; timers that are due expire */
void test_sleep(ULONG milliseconds);        /* this thread waits */
LONGLONG test_now(void);                    /* system time, 100 ns units */
NTSTATUS test_suspend_system(SYSTEM_POWER_STATE state); /* goes to sleep and wakes up again */

/* A second thread of the client. A REQUIRE that fails in it fails the test and ends that thread. */
HANDLE test_start_thread(void (*run)(void *argument), void *argument);
void test_join_thread(HANDLE thread);

/* A macro is not expanded within itself, so each of these calls the function of its name. */
#define test_open(...) TEST_AT(test_open(__VA_ARGS__))
#define test_open_interface(...) TEST_AT(test_open_interface(__VA_ARGS__))
#define test_close(...) TEST_AT(test_close(__VA_ARGS__))
#define test_read(...) TEST_AT(test_read(__VA_ARGS__))
#define test_write(...) TEST_AT(test_write(__VA_ARGS__))
#define test_ioctl(...) TEST_AT(test_ioctl(__VA_ARGS__))
#define test_start_read(...) TEST_AT(test_start_read(__VA_ARGS__))
#define test_start_write(...) TEST_AT(test_start_write(__VA_ARGS__))
#define test_start_ioctl(...) TEST_AT(test_start_ioctl(__VA_ARGS__))
#define test_finish(...) TEST_AT(test_finish(__VA_ARGS__))
#define test_advance_time(...) TEST_AT(test_advance_time(__VA_ARGS__))
#define test_start_thread(...) TEST_AT(test_start_thread(__VA_ARGS__))
#define test_join_thread(...) TEST_AT(test_join_thread(__VA_ARGS__))

#endif
