/* The client of xfer.sys. */
#include <cwdk/test.h>
#include "host/kernel/tests/xfer.h"
#include "host/user/services.h"

static HANDLE openWith(PCWSTR name, ACCESS_MASK access, ULONG options, NTSTATUS *ret_status) {
    UNICODE_STRING string;
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK iosb;
    HANDLE handle = NULL;
    RtlInitUnicodeString(&string, name);
    InitializeObjectAttributes(&attributes, &string, OBJ_CASE_INSENSITIVE, NULL, NULL);
    *ret_status = NtOpenFile(&handle, access, &attributes, &iosb, 0, options);
    return handle;
}

static void writeAndRead(PCWSTR name) {
    HANDLE device = test_open(name);
    char back[16] = {0};
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_write(device, "0123456789", 10, &done));
    CHECK_EQ(done, 10);
    CHECK_SUCCESS(test_read(device, back, sizeof(back), &done));
    CHECK_EQ(done, 10);
    CHECK_MEMORY(back, "0123456789", 10);
    test_close(device);
}

TEST(buffered_transfer) { writeAndRead(XFER_BUFFERED); }
TEST(direct_transfer) { writeAndRead(XFER_DIRECT); }
TEST(neither_transfer) { writeAndRead(XFER_NEITHER); }
TEST(transfer_through_a_filter) { writeAndRead(XFER_STACKED); }

TEST(reads_into_the_middle_of_a_page_pair) {
    static char large[8192];
    HANDLE device = test_open(XFER_DIRECT);
    ULONG_PTR done;
    for (ULONG i = 0; i < 4096; i++) {
        large[i] = (char)(i * 7);
    }
    CHECK_SUCCESS(test_write(device, large, 4096, &done));
    CHECK_SUCCESS(test_read(device, large + 2049, 4096, &done));
    CHECK_EQ(done, 4096);
    for (ULONG i = 0; i < 4096; i++) {
        if (large[2049 + i] != (char)(i * 7)) {
            CHECK_EQ(i, 0);
            break;
        }
    }
    test_close(device);
}

static void reverses(ULONG code) {
    HANDLE device = test_open(XFER_BUFFERED);
    char back[8] = {0};
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_ioctl(device, code, "abcdef", 6, back, sizeof(back), &done));
    CHECK_EQ(done, 6);
    CHECK_MEMORY(back, "fedcba\0", 7);
    test_close(device);
}

TEST(ioctl_buffered) { reverses(IOCTL_REVERSE_BUFFERED); }
TEST(ioctl_out_direct) { reverses(IOCTL_REVERSE_OUT_DIRECT); }
TEST(ioctl_neither) { reverses(IOCTL_REVERSE_NEITHER); }

TEST(ioctl_in_direct) {
    HANDLE device = test_open(XFER_BUFFERED);
    char second[3] = {4, 5, 6};
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_SUM_IN_DIRECT, "\1\2\3", 3, second, 3, &done));
    CHECK_EQ(done, 21);
    CHECK_MEMORY(second, "\4\5\6", 3);
    test_close(device);
}

TEST(output_shorter_than_input_is_not_overrun) {
    HANDLE device = test_open(XFER_BUFFERED);
    char back[8] = "--------";
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_REVERSE_BUFFERED, "abcdef", 6, back, 2, &done));
    CHECK_EQ(done, 2);
    CHECK_MEMORY(back, "fe------", 8);
    test_close(device);
}

TEST(bad_user_buffers_are_refused) {
    HANDLE device = test_open(XFER_BUFFERED);
    HANDLE direct = test_open(XFER_DIRECT);
    char *kernel = (char *)0xFFFF800000001000ull;
    char *nothing = (char *)0x10000;
    char byte = 0;
    CHECK_STATUS(test_ioctl(device, IOCTL_REVERSE_BUFFERED, nothing, 8, &byte, 1, NULL),
                 STATUS_ACCESS_VIOLATION);
    CHECK_STATUS(test_ioctl(device, IOCTL_REVERSE_BUFFERED, &byte, 1, kernel, 8, NULL),
                 STATUS_ACCESS_VIOLATION);
    CHECK_STATUS(test_ioctl(device, IOCTL_REVERSE_OUT_DIRECT, &byte, 1, nothing, 8, NULL),
                 STATUS_ACCESS_VIOLATION);
    CHECK_STATUS(test_ioctl(device, IOCTL_REVERSE_NEITHER, &byte, 1, kernel, 8, NULL),
                 STATUS_ACCESS_VIOLATION);
    CHECK_STATUS(test_read(device, kernel, 8, NULL), STATUS_ACCESS_VIOLATION);
    CHECK_STATUS(test_write(direct, nothing, 8, NULL), STATUS_ACCESS_VIOLATION);
    test_close(direct);
    test_close(device);
}

TEST(access_of_the_handle_counts) {
    NTSTATUS status;
    HANDLE device = openWith(XFER_BUFFERED, FILE_READ_DATA | SYNCHRONIZE,
                             FILE_SYNCHRONOUS_IO_NONALERT, &status);
    IO_STATUS_BLOCK iosb;
    char byte = 0;
    CHECK_SUCCESS(status);
    CHECK_STATUS(NtWriteFile(device, NULL, NULL, NULL, &iosb, &byte, 1, NULL, NULL),
                 STATUS_ACCESS_DENIED);
    CHECK_STATUS(
        NtDeviceIoControlFile(device, NULL, NULL, NULL, &iosb, IOCTL_NEEDS_WRITE, NULL, 0, NULL, 0),
        STATUS_ACCESS_DENIED);
    CHECK_SUCCESS(NtReadFile(device, NULL, NULL, NULL, &iosb, &byte, 1, NULL, NULL));
    NtClose(device);
    device = test_open(XFER_BUFFERED);
    CHECK_SUCCESS(test_ioctl(device, IOCTL_NEEDS_WRITE, NULL, 0, NULL, 0, NULL));
    test_close(device);
}

TEST(opening_fails_as_it_should) {
    NTSTATUS status;
    openWith(L"\\Device\\XferMissing", FILE_READ_DATA, 0, &status);
    CHECK_STATUS(status, STATUS_OBJECT_NAME_NOT_FOUND);
    openWith(L"\\Missing\\Xfer", FILE_READ_DATA, 0, &status);
    CHECK_STATUS(status, STATUS_OBJECT_PATH_NOT_FOUND);
    openWith(L"Relative", FILE_READ_DATA, 0, &status);
    CHECK_STATUS(status, STATUS_OBJECT_PATH_SYNTAX_BAD);
    openWith(L"\\Device", FILE_READ_DATA, 0, &status);
    CHECK_STATUS(status, STATUS_OBJECT_TYPE_MISMATCH);
    openWith(XFER_BUFFERED, FILE_READ_DATA, FILE_SYNCHRONOUS_IO_NONALERT, &status);
    CHECK_STATUS(status, STATUS_INVALID_PARAMETER); // without SYNCHRONIZE
    CHECK_STATUS(NtClose((HANDLE)0x7770), STATUS_INVALID_HANDLE);
}

TEST(access_lists_are_honoured) {
    NTSTATUS status;
    HANDLE device = openWith(XFER_READ_ONLY, GENERIC_READ, 0, &status);
    CHECK_SUCCESS(status);
    NtClose(device);
    openWith(XFER_READ_ONLY, GENERIC_READ | GENERIC_WRITE, 0, &status);
    CHECK_STATUS(status, STATUS_ACCESS_DENIED);
    openWith(XFER_READ_ONLY L"\\name", FILE_WRITE_DATA, 0, &status);
    CHECK_STATUS(status, STATUS_ACCESS_DENIED);
    openWith(XFER_CLOSED, FILE_READ_DATA, 0, &status);
    CHECK_STATUS(status, STATUS_ACCESS_DENIED);
    openWith(XFER_CLOSED, MAXIMUM_ALLOWED, 0, &status);
    CHECK_STATUS(status, STATUS_ACCESS_DENIED);
}

TEST(an_exclusive_device_opens_once) {
    NTSTATUS status;
    HANDLE first = openWith(XFER_EXCLUSIVE, FILE_READ_DATA, 0, &status);
    CHECK_SUCCESS(status);
    openWith(XFER_EXCLUSIVE, FILE_READ_DATA, 0, &status);
    CHECK_STATUS(status, STATUS_ACCESS_DENIED);
    NtClose(first);
    first = openWith(XFER_EXCLUSIVE, FILE_READ_DATA, 0, &status);
    CHECK_SUCCESS(status);
    NtClose(first);
}

TEST(pending_requests_are_released_in_order) {
    HANDLE device = test_open(XFER_BUFFERED);
    test_request first, second;
    ULONG a = 0, b = 0, value = 11;
    CHECK_STATUS(test_start_ioctl(&first, device, IOCTL_PEND, &a, 4, &a, 4), STATUS_PENDING);
    CHECK_STATUS(test_start_ioctl(&second, device, IOCTL_PEND, &b, 4, &b, 4), STATUS_PENDING);
    CHECK(!test_is_finished(&first));
    CHECK_SUCCESS(test_ioctl(device, IOCTL_RELEASE, &value, 4, NULL, 0, NULL));
    CHECK_SUCCESS(test_finish(&first, NULL));
    CHECK(!test_is_finished(&second));
    value = 22;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_RELEASE, &value, 4, NULL, 0, NULL));
    CHECK_SUCCESS(test_finish(&second, NULL));
    CHECK_EQ(a, 11);
    CHECK_EQ(b, 22);
    test_close(device);
}

TEST(a_pending_request_can_be_cancelled) {
    HANDLE device = test_open(XFER_STACKED);
    test_request request;
    ULONG value = 0;
    CHECK_STATUS(test_start_ioctl(&request, device, IOCTL_PEND, &value, 4, &value, 4),
                 STATUS_PENDING);
    CHECK_SUCCESS(test_cancel(&request));
    CHECK_STATUS(test_finish(&request, NULL), STATUS_CANCELLED);
    CHECK_STATUS(test_ioctl(device, IOCTL_RELEASE, &value, 4, NULL, 0, NULL),
                 STATUS_NO_MORE_ENTRIES);
    test_close(device);
}

TEST(a_synchronous_handle_waits) {
    NTSTATUS status;
    HANDLE device = openWith(XFER_STACKED, GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE,
                             FILE_SYNCHRONOUS_IO_NONALERT, &status);
    IO_STATUS_BLOCK iosb = {0};
    ULONG irql = 99;
    CHECK_SUCCESS(status);
    CHECK_SUCCESS(
        NtDeviceIoControlFile(device, NULL, NULL, NULL, &iosb, IOCTL_BY_DPC, &irql, 4, &irql, 4));
    CHECK_EQ(irql, DISPATCH_LEVEL);
    CHECK_EQ(iosb.Information, 4);
    CHECK_SUCCESS(NtDeviceIoControlFile(device, NULL, NULL, NULL, &iosb, IOCTL_BY_WORK_ITEM, &irql,
                                        4, &irql, 4));
    CHECK_EQ(irql, PASSIVE_LEVEL);
    NtClose(device);
}

TEST(completion_routines_of_a_filter_ran) {
    HANDLE device = test_open(XFER_STACKED);
    XFER_FILTER_COUNTS counts = {0};
    CHECK_SUCCESS(test_ioctl(device, IOCTL_FILTER_COUNTS, NULL, 0, &counts, sizeof(counts), NULL));
    CHECK(counts.Completions > 0);
    CHECK(counts.SawPending > 0);
    CHECK_EQ(counts.WrongDevice, 0);
    test_close(device);
}

TEST(start_io_serialises) {
    HANDLE device = test_open(XFER_STARTIO);
    for (ULONG i = 0; i < 10; i++) {
        ULONG value = i;
        CHECK_SUCCESS(test_ioctl(device, IOCTL_REVERSE_BUFFERED, &value, 4, &value, 4, NULL));
        CHECK_EQ(value, i + 1);
    }
    test_close(device);
}

TEST(the_kernel_side_holds) {
    HANDLE device = test_open(XFER_BUFFERED);
    ULONG line = 1;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_SELF_TEST, &line, 4, &line, 4, NULL));
    CHECK_EQ(line, 0); // otherwise the line of xfer_self.c that failed
    test_close(device);
}

TEST(closing_sends_cleanup_and_close) {
    HANDLE device = test_open(XFER_BUFFERED);
    HANDLE other;
    XFER_COUNTS before, after;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_COUNTS, NULL, 0, &before, sizeof(before), NULL));
    other = test_open(XFER_DIRECT);
    CHECK_SUCCESS(test_ioctl(device, IOCTL_COUNTS, NULL, 0, &after, sizeof(after), NULL));
    CHECK_EQ(after.Creates, before.Creates + 1);
    CHECK_EQ(after.Cleanups, before.Cleanups);
    test_close(other);
    CHECK_SUCCESS(test_ioctl(device, IOCTL_COUNTS, NULL, 0, &after, sizeof(after), NULL));
    CHECK_EQ(after.Cleanups, before.Cleanups + 1);
    CHECK_EQ(after.Closes, before.Closes + 1);
    CHECK_EQ(after.Creates, after.Closes + 1);
    CHECK(after.Cancelled >= 2);
    test_close(device);
}

static void pendAndLeave(void *argument) {
    HANDLE device = argument;
    static ULONG value;
    test_request request;
    test_start_ioctl(&request, device, IOCTL_PEND, &value, 4, &value, 4);
    // The thread ends with its request in flight: the I/O manager cancels it.
}

TEST(the_end_of_a_thread_cancels_its_requests) {
    HANDLE device = test_open(XFER_BUFFERED);
    XFER_COUNTS before, after;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_COUNTS, NULL, 0, &before, sizeof(before), NULL));
    test_join_thread(test_start_thread(pendAndLeave, device));
    CHECK_SUCCESS(test_ioctl(device, IOCTL_COUNTS, NULL, 0, &after, sizeof(after), NULL));
    CHECK_EQ(after.Cancelled, before.Cancelled + 1);
    test_close(device);
}

TEST(unload_waits_for_the_last_handle) {
    HANDLE device = test_open(XFER_BUFFERED);
    HANDLE other = NULL;
    ULONG value = 1;
    // The filter goes first: its device stands on one of xfer's.
    CHECK_SUCCESS(test_unload_driver(L"xferfilter"));
    CHECK_SUCCESS(test_unload_driver(L"xfer"));
    CHECK_SUCCESS(test_ioctl(device, IOCTL_REVERSE_BUFFERED, &value, 4, &value, 4, NULL));
    CHECK_STATUS(test_try_open(XFER_BUFFERED, &other), STATUS_NO_SUCH_DEVICE);
    test_close(device);
    CHECK_STATUS(test_try_open(XFER_BUFFERED, &other), STATUS_OBJECT_NAME_NOT_FOUND);
    CHECK_SUCCESS(test_load_driver(L"xfer"));
    CHECK_STATUS(test_load_driver(L"xfer"), STATUS_IMAGE_ALREADY_LOADED);
    CHECK_STATUS(test_load_driver(L"nosuch"), STATUS_OBJECT_NAME_NOT_FOUND);
    test_close(test_open(XFER_BUFFERED));
}

static void waitForEver(void *argument) {
    HANDLE event = NULL;
    UNREFERENCED_PARAMETER(argument);
    NtCreateEvent(&event, EVENT_ALL_ACCESS, NULL, NotificationEvent, FALSE);
    NtWaitForSingleObject(event, FALSE, NULL);
}

static void pendForEver(void *argument) {
    static ULONG value;
    IO_STATUS_BLOCK iosb;
    NTSTATUS status;
    HANDLE device = openWith(XFER_BUFFERED, GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE,
                             FILE_SYNCHRONOUS_IO_NONALERT, &status);
    UNREFERENCED_PARAMETER(argument);
    NtDeviceIoControlFile(device, NULL, NULL, NULL, &iosb, IOCTL_PEND, &value, 4, &value, 4);
}

TEST(threads_left_behind_end_with_the_process) {
    // Nothing to check here: the run would not end if they did not.
    test_start_thread(waitForEver, NULL);
    test_start_thread(pendForEver, NULL);
    test_sleep(10);
}
