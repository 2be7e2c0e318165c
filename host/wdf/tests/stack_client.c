/* Drives bottom.c through filter.c. */
#include <cwdk/test.h>
#include <initguid.h>
#include "host/wdf/tests/stack.h"

TEST(reads_and_writes_pass_the_filter) {
    HANDLE device = test_open_interface(&GUID_STACK);
    STACK_COUNTS counts;
    char back[16] = {0};
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_write(device, "through", 7, &done));
    CHECK_EQ(done, 7);
    CHECK_SUCCESS(test_read(device, back, sizeof(back), &done));
    CHECK_EQ(done, 7);
    CHECK_MEMORY(back, "through", 7);
    CHECK_SUCCESS(test_ioctl(device, IOCTL_STACK_COUNTS, NULL, 0, &counts, sizeof(counts), NULL));
    CHECK_EQ(counts.Forgotten, 1);
    CHECK_EQ(counts.Completed, 1);
    CHECK_EQ(counts.Failed, 0);
    CHECK_STATUS(test_ioctl(device, IOCTL_STACK_COUNTS, NULL, 0, &counts, 4, NULL),
                 STATUS_BUFFER_TOO_SMALL);
    test_close(device);
}

TEST(errors_pass_the_filter) {
    HANDLE device = test_open_interface(&GUID_STACK);
    static char much[65];
    STACK_COUNTS before;
    STACK_COUNTS after;
    NTSTATUS wanted = STATUS_DEVICE_NOT_READY;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_STACK_COUNTS, NULL, 0, &before, sizeof(before), NULL));
    CHECK_STATUS(test_write(device, much, sizeof(much), NULL), STATUS_INVALID_BUFFER_SIZE);
    CHECK_STATUS(test_ioctl(device, IOCTL_STACK_FAIL, &wanted, sizeof(wanted), NULL, 0, NULL),
                 wanted);
    CHECK_STATUS(test_ioctl(device, IOCTL_STACK_FAIL, NULL, 0, NULL, 0, NULL),
                 STATUS_BUFFER_TOO_SMALL);
    CHECK_STATUS(test_ioctl(device, STACK_CODE(77, METHOD_BUFFERED), NULL, 0, NULL, 0, NULL),
                 STATUS_INVALID_DEVICE_REQUEST);
    CHECK_SUCCESS(test_ioctl(device, IOCTL_STACK_COUNTS, NULL, 0, &after, sizeof(after), NULL));
    CHECK_EQ(after.Failed - before.Failed, 3);
    test_close(device);
}

TEST(neither_io_locks_the_callers_buffers) {
    HANDLE device = test_open_interface(&GUID_STACK);
    static const UCHAR bytes[] = {1, 2, 3, 200};
    ULONG sum = 0;
    ULONG_PTR done = 0;
    CHECK_SUCCESS(
        test_ioctl(device, IOCTL_STACK_SUM, bytes, sizeof(bytes), &sum, sizeof(sum), &done));
    CHECK_EQ(sum, 206);
    CHECK_EQ(done, sizeof(sum));
    CHECK_STATUS(test_ioctl(device, IOCTL_STACK_SUM, bytes, sizeof(bytes), &sum, 2, NULL),
                 STATUS_BUFFER_TOO_SMALL);
    /* Nothing is there, and not for users. */
    CHECK(!NT_SUCCESS(test_ioctl(device, IOCTL_STACK_SUM, (void *)16, 4, &sum, sizeof(sum), NULL)));
    CHECK(!NT_SUCCESS(test_ioctl(device, IOCTL_STACK_SUM, (void *)0xFFFFF80000000000, 4, &sum,
                                 sizeof(sum), NULL)));
    test_close(device);
}

TEST(files_are_told_apart) {
    HANDLE first = test_open_interface(&GUID_STACK);
    HANDLE second = test_open_interface(&GUID_STACK);
    ULONG count = 0;
    CHECK_SUCCESS(test_write(first, "1", 1, NULL));
    CHECK_SUCCESS(test_write(first, "2", 1, NULL));
    CHECK_SUCCESS(test_ioctl(second, IOCTL_STACK_FILE, NULL, 0, &count, sizeof(count), NULL));
    CHECK_EQ(count, 1);
    CHECK_SUCCESS(test_ioctl(first, IOCTL_STACK_FILE, NULL, 0, &count, sizeof(count), NULL));
    CHECK_EQ(count, 3);
    test_close(second);
    CHECK_SUCCESS(test_ioctl(first, IOCTL_STACK_FILE, NULL, 0, &count, sizeof(count), NULL));
    CHECK_EQ(count, 4);
    test_close(first);
}

/* The driver checks that its callbacks come one at a time and at PASSIVE_LEVEL. */
TEST(many_at_once) {
    enum { COUNT = 16 };
    static test_request requests[COUNT];
    HANDLE device = test_open_interface(&GUID_STACK);
    for (int i = 0; i < COUNT; i++) {
        (void)test_start_write(&requests[i], device, "x", 1);
    }
    for (int i = 0; i < COUNT; i++) {
        CHECK_SUCCESS(test_finish(&requests[i], NULL));
    }
    test_close(device);
}
