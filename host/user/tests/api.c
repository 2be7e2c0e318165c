/* Each call of the test library against the parrot driver. */
#include <cwdk/test.h>

#include "parrot.h"

#define NAME L"\\\\.\\Parrot"

TEST(opens_by_every_spelling) {
    HANDLE device;
    REQUIRE_SUCCESS(test_try_open(L"\\Device\\Parrot", &device));
    test_close(device);
    REQUIRE_SUCCESS(test_try_open(L"\\??\\Parrot", &device));
    test_close(device);
    REQUIRE_SUCCESS(test_try_open(L"\\\\.\\Parrot", &device));
    test_close(device);
    CHECK_STATUS(test_try_open(L"\\\\.\\Nobody", &device), STATUS_OBJECT_NAME_NOT_FOUND);
}

TEST(reads_what_was_written) {
    HANDLE device = test_open(NAME);
    CHAR back[64] = {0};
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_write(device, "hello", 5, &done));
    CHECK_EQ(done, 5);
    CHECK_SUCCESS(test_read(device, back, sizeof back, &done));
    CHECK_EQ(done, 5);
    CHECK_MEMORY(back, "hello", 5);
    CHECK_STATUS(test_write(device, back, 65, &done), STATUS_INVALID_BUFFER_SIZE);
    CHECK_EQ(done, 0);
    test_close(device);
}

TEST(sends_controls) {
    HANDLE device = test_open(NAME);
    ULONG value = 0x12345678, back = 0;
    ULONG_PTR done = 0;
    CHECK_SUCCESS(test_ioctl(device, PARROT_ECHO, &value, sizeof value, &back, sizeof back, &done));
    CHECK_EQ(done, sizeof back);
    CHECK_EQ(back, value);
    CHECK_STATUS(test_ioctl(device, 0x222FFC, NULL, 0, NULL, 0, NULL),
                 STATUS_INVALID_DEVICE_REQUEST);
    test_close(device);
}

TEST(runs_in_user_mode_at_user_addresses) {
    HANDLE device = test_open(NAME);
    ULONG place = 0;
    CHECK_SUCCESS(test_ioctl(device, PARROT_PLACE, NULL, 0, &place, sizeof place, NULL));
    CHECK_EQ(place, PARROT_PLACE_USER_MODE | PARROT_PLACE_USER_ADDRESS);
    /* A kernel address is not the client's to write. */
    CHECK_STATUS(test_ioctl(device, PARROT_PLACE, NULL, 0, (PVOID)0x480000002000, 4, NULL),
                 STATUS_ACCESS_VIOLATION);
    test_close(device);
}

TEST(cancels_what_is_pending) {
    HANDLE device = test_open(NAME);
    test_request request;
    CHECK_STATUS(test_start_ioctl(&request, device, PARROT_HOLD, NULL, 0, NULL, 0), STATUS_PENDING);
    CHECK(!test_is_finished(&request));
    CHECK_STATUS(test_ioctl(device, PARROT_HELD, NULL, 0, NULL, 0, NULL), STATUS_DEVICE_BUSY);
    CHECK_SUCCESS(test_cancel(&request));
    CHECK_STATUS(test_finish(&request, NULL), STATUS_CANCELLED);
    CHECK_SUCCESS(test_ioctl(device, PARROT_HELD, NULL, 0, NULL, 0, NULL));
    test_close(device);
}

TEST(time_is_virtual) {
    HANDLE device = test_open(NAME);
    LONGLONG start = test_now();
    ULONG wait = 3000;
    test_request request;
    CHECK_STATUS(test_start_ioctl(&request, device, PARROT_LATER, &wait, sizeof wait, NULL, 0),
                 STATUS_PENDING);
    test_advance_time(1000);
    CHECK(!test_is_finished(&request));
    CHECK_SUCCESS(test_finish(&request, NULL));
    LONGLONG waited = test_now() - start;
    CHECK(waited >= 3000 * 10000ll && waited < 4000 * 10000ll);
    start = test_now();
    test_sleep(5000);
    CHECK(test_now() - start >= 5000 * 10000ll);
    test_close(device);
}

static void echo_many(void *argument) {
    HANDLE device = test_open(NAME);
    for (ULONG i = 0; i < 50; i++) {
        ULONG back = ~i;
        CHECK_SUCCESS(test_ioctl(device, PARROT_ECHO, &i, sizeof i, &back, sizeof back, NULL));
        *(ULONG *)argument += back == i;
    }
    test_close(device);
}

TEST(threads_share_the_driver) {
    ULONG right[3] = {0};
    HANDLE threads[3];
    for (int i = 0; i < 3; i++)
        threads[i] = test_start_thread(echo_many, &right[i]);
    for (int i = 0; i < 3; i++) {
        test_join_thread(threads[i]);
        CHECK_EQ(right[i], 50);
    }
}

TEST(driver_goes_and_comes) {
    HANDLE device;
    CHECK_SUCCESS(test_unload_driver(L"parrot"));
    CHECK_STATUS(test_try_open(NAME, &device), STATUS_OBJECT_NAME_NOT_FOUND);
    CHECK_SUCCESS(test_load_driver(L"parrot"));
    REQUIRE_SUCCESS(test_try_open(NAME, &device));
    test_close(device);
}

TEST(a_skip_is_no_failure) { test_skip("to show that it can be"); }
