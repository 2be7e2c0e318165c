/* What the requests of lifecycle.c come to when their device sleeps, stops, and goes. */
#include <cwdk/test.h>
#include <initguid.h>
#include "host/wdf/tests/lifecycle.h"

#define INSTANCE L"ROOT\\LIFECYCLE\\0000"

TEST(sleeps_and_resumes) {
    HANDLE device = test_open_interface(&GUID_LIFECYCLE);
    test_request request;
    ULONG_PTR done = 0;
    CHECK_STATUS(test_start_write(&request, device, "xy", 2), STATUS_PENDING);
    CHECK_SUCCESS(test_suspend_system(PowerSystemSleeping3));
    CHECK_SUCCESS(test_finish(&request, &done));
    CHECK_EQ(done, 2);
    test_close(device);
}

TEST(stops_and_starts) {
    HANDLE device = test_open_interface(&GUID_LIFECYCLE);
    test_request request;
    CHECK_STATUS(test_start_write(&request, device, "xy", 2), STATUS_PENDING);
    CHECK_SUCCESS(test_rebalance(INSTANCE));
    CHECK_SUCCESS(test_finish(&request, NULL));
    CHECK_SUCCESS(test_write(device, "x", LIFECYCLE_AT_ONCE, NULL));
    test_close(device);
}

TEST(is_pulled_out) {
    HANDLE device = test_open_interface(&GUID_LIFECYCLE);
    test_request writing;
    test_request reading;
    char buffer[4];
    CHECK_STATUS(test_start_write(&writing, device, "xy", 2), STATUS_PENDING);
    CHECK_STATUS(test_start_read(&reading, device, buffer, sizeof(buffer)), STATUS_PENDING);
    CHECK_SUCCESS(test_unplug(INSTANCE));
    CHECK_STATUS(test_finish(&writing, NULL), STATUS_CANCELLED);
    CHECK_STATUS(test_finish(&reading, NULL), STATUS_CANCELLED);
    CHECK(!NT_SUCCESS(test_write(device, "x", LIFECYCLE_AT_ONCE, NULL)));
    test_close(device); /* only now can the old device go, in its own time */
    test_sleep(1);
    CHECK_SUCCESS(test_plug(INSTANCE));
    device = test_open_interface(&GUID_LIFECYCLE);
    CHECK_SUCCESS(test_write(device, "x", LIFECYCLE_AT_ONCE, NULL));
    test_close(device);
}

TEST(closing_cancels_what_waits) {
    HANDLE device = test_open_interface(&GUID_LIFECYCLE);
    test_request waiting;
    CHECK_STATUS(test_start_ioctl(&waiting, device, IOCTL_LIFECYCLE_WAIT, NULL, 0, NULL, 0),
                 STATUS_PENDING);
    CHECK_SUCCESS(test_cancel(&waiting));
    CHECK_STATUS(test_finish(&waiting, NULL), STATUS_CANCELLED);
    CHECK_STATUS(test_start_ioctl(&waiting, device, IOCTL_LIFECYCLE_WAIT, NULL, 0, NULL, 0),
                 STATUS_PENDING);
    test_close(device);
    CHECK_STATUS(test_finish(&waiting, NULL), STATUS_CANCELLED);
}
