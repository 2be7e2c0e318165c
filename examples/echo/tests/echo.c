/* The echo driver, driven as a program would: by its interface, through files and requests. */
#include <initguid.h>

#include <cwdk/test.h>

#include "../src/public.h"

#define INSTANCE L"ROOT\\CWDK_ECHO\\0000"

TEST(a_write_comes_back) {
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    char back[32] = {0};
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_write(device, "hello", 5, &done));
    CHECK_EQ(done, 5);
    CHECK_SUCCESS(test_read(device, back, sizeof back, &done));
    CHECK_EQ(done, 5);
    CHECK_MEMORY(back, "hello", 5);
    test_close(device);
}

TEST(a_thousand_requests) {
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    for (ULONG i = 0; i < 500; i++) {
        ULONG back = 0;
        ULONG_PTR done = 0;
        REQUIRE_SUCCESS(test_write(device, &i, sizeof i, &done));
        REQUIRE_SUCCESS(test_read(device, &back, sizeof back, &done));
        REQUIRE(done == sizeof back && back == i);
    }
    test_close(device);
}

TEST(a_write_that_does_not_fit_is_refused_whole) {
    static UCHAR bytes[ECHO_MAXIMUM + 1];
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    ULONG length = 0;
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_write(device, "abc", 3, NULL));
    CHECK_STATUS(test_write(device, bytes, sizeof bytes, NULL), STATUS_BUFFER_TOO_SMALL);
    CHECK_SUCCESS(test_ioctl(device, IOCTL_ECHO_LENGTH, NULL, 0, &length, sizeof length, &done));
    CHECK_EQ(done, sizeof length);
    CHECK_EQ(length, 3);
    CHECK_SUCCESS(test_write(device, bytes, ECHO_MAXIMUM, &done));
    CHECK_EQ(done, ECHO_MAXIMUM);
    test_close(device);
}

TEST(unknown_requests_are_refused) {
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    CHECK_STATUS(test_ioctl(device, CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8FF, METHOD_BUFFERED, 0), NULL,
                            0, NULL, 0, NULL),
                 STATUS_INVALID_DEVICE_REQUEST);
    test_close(device);
}

TEST(later_is_answered_by_the_timer) {
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    test_request requests[3];
    for (int i = 0; i < 3; i++)
        CHECK_STATUS(test_start_ioctl(&requests[i], device, IOCTL_ECHO_LATER, NULL, 0, NULL, 0),
                     STATUS_PENDING);
    CHECK(!test_is_finished(&requests[0]));
    for (int i = 0; i < 3; i++)
        CHECK_SUCCESS(test_finish(&requests[i], NULL));
    test_close(device);
}

TEST(later_can_be_cancelled) {
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    test_request request;
    CHECK_STATUS(test_start_ioctl(&request, device, IOCTL_ECHO_LATER, NULL, 0, NULL, 0),
                 STATUS_PENDING);
    CHECK_SUCCESS(test_cancel(&request));
    CHECK_STATUS(test_finish(&request, NULL), STATUS_CANCELLED);
    test_close(device);
}

static void write_often(void *argument) {
    for (ULONG i = 0; i < 50; i++)
        (void)test_write((HANDLE)argument, &i, sizeof i, NULL);
}

/* Two threads write and read: what is read is always one of the writes, whole. */
TEST(writers_do_not_tear) {
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    ULONG zero = 0;
    REQUIRE_SUCCESS(test_write(device, &zero, sizeof zero, NULL));
    HANDLE writer = test_start_thread(write_often, device);
    for (ULONG i = 0; i < 50; i++) {
        ULONG back = ~0u;
        ULONG_PTR done = 0;
        REQUIRE_SUCCESS(test_read(device, &back, sizeof back, &done));
        REQUIRE(done == sizeof back && back < 50);
    }
    test_join_thread(writer);
    test_close(device);
}

TEST(unplugged_with_a_request_waiting) {
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    test_request request;
    test_sleep(2 * ECHO_DELAY_MS); /* no timer of an earlier test is still to come */
    CHECK_STATUS(test_start_ioctl(&request, device, IOCTL_ECHO_LATER, NULL, 0, NULL, 0),
                 STATUS_PENDING);
    CHECK_SUCCESS(test_unplug(INSTANCE));
    CHECK(!NT_SUCCESS(test_finish(&request, NULL)));
    CHECK(!NT_SUCCESS(test_write(device, "x", 1, NULL)));
    test_close(device);
    CHECK_SUCCESS(test_plug(INSTANCE));
    device = test_open_interface(&GUID_DEVINTERFACE_ECHO);
    CHECK_SUCCESS(test_write(device, "x", 1, NULL));
    test_close(device);
}
