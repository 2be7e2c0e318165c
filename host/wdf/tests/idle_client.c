/* A device of lifecycle.c that idles after 100 ms without use. */
#include <cwdk/test.h>
#include <initguid.h>
#include "host/wdf/tests/lifecycle.h"

#define INSTANCE L"ROOT\\IDLING\\0000"

TEST(sleeps_when_nobody_uses_it_and_wakes_for_a_request) {
    HANDLE device = test_open_interface(&GUID_LIFECYCLE);
    test_note("before");
    test_sleep(50);
    CHECK_SUCCESS(test_write(device, "x", LIFECYCLE_AT_ONCE, NULL));
    test_sleep(80);
    test_note("still awake");
    test_sleep(50);
    test_note("asleep");
    CHECK_SUCCESS(test_write(device, "x", LIFECYCLE_AT_ONCE, NULL));
    test_note("awake again");
    test_close(device);
}

TEST(stays_awake_for_a_request_that_waits) {
    HANDLE device = test_open_interface(&GUID_LIFECYCLE);
    test_request request;
    char buffer[4];
    CHECK_STATUS(test_start_read(&request, device, buffer, sizeof(buffer)), STATUS_PENDING);
    test_sleep(1000);
    test_note("waited");
    CHECK_SUCCESS(test_cancel(&request));
    CHECK_STATUS(test_finish(&request, NULL), STATUS_CANCELLED);
    test_sleep(200);
    test_note("asleep");
    test_close(device);
}

TEST(goes_away_asleep) {
    test_sleep(200);
    CHECK_SUCCESS(test_unplug(INSTANCE));
    CHECK_SUCCESS(test_plug(INSTANCE));
    test_sleep(200);
    CHECK_SUCCESS(test_suspend_system(PowerSystemSleeping3));
    test_sleep(200);
    CHECK_SUCCESS(test_rebalance(INSTANCE));
    HANDLE device = test_open_interface(&GUID_LIFECYCLE);
    CHECK_SUCCESS(test_write(device, "x", LIFECYCLE_AT_ONCE, NULL));
    test_close(device);
}
