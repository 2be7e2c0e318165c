/* The client of pnpfn.sys and its filters. */
#include <cwdk/test.h>
#include "host/kernel/tests/pnp.h"

#define FIRST L"ROOT\\PNPTEST\\0000"
#define SECOND L"ROOT\\PNPTEST\\0001"

static const GUID interfaceClass = PNP_TEST_INTERFACE;

static PNP_FACTS factsOf(HANDLE device) {
    PNP_FACTS facts = {0};
    REQUIRE_SUCCESS(test_ioctl(device, IOCTL_PNP_FACTS, NULL, 0, &facts, sizeof(facts), NULL));
    return facts;
}

static void refuse(HANDLE device, ULONG what) {
    REQUIRE_SUCCESS(test_ioctl(device, IOCTL_PNP_REFUSE, &what, sizeof(what), NULL, 0, NULL));
}

TEST(the_device_is_started) {
    HANDLE device = test_open_interface(&interfaceClass);
    PNP_FACTS facts = factsOf(device);
    CHECK(test_is_started(FIRST));
    CHECK_EQ(facts.Starts, 1);
    CHECK_EQ(facts.DeviceState, PowerDeviceD0);
    CHECK_EQ(facts.Parameter, 77);
    CHECK_EQ(facts.HardwareIdLength, sizeof(L"ROOT\\PNPTEST\0PNPTEST\0"));
    CHECK(!wcsncmp(facts.Name, L"\\Device\\0000000", 15));
    CHECK_EQ(facts.Arrivals, 1);
    test_close(device);
}

TEST(a_start_that_fails_leaves_no_interface) {
    HANDLE device;
    CHECK(!test_is_started(L"ROOT\\PNPBAD\\0000"));
    CHECK_STATUS(test_try_open_interface(&interfaceClass, 1, &device), STATUS_NO_MORE_ENTRIES);
}

TEST(rebalance_stops_and_starts) {
    HANDLE device = test_open_interface(&interfaceClass);
    CHECK_SUCCESS(test_rebalance(FIRST));
    CHECK_EQ(factsOf(device).Starts, 2);
    refuse(device, PNP_REFUSE_STOP);
    CHECK(!NT_SUCCESS(test_rebalance(FIRST)));
    CHECK_EQ(factsOf(device).Starts, 2);
    refuse(device, 0);
    test_close(device);
}

TEST(removal_may_be_refused) {
    HANDLE device = test_open_interface(&interfaceClass);
    refuse(device, PNP_REFUSE_REMOVE);
    test_close(device);
    CHECK_STATUS(test_remove(FIRST), STATUS_PLUGPLAY_QUERY_VETOED);
    CHECK(test_is_started(FIRST));
    device = test_open_interface(&interfaceClass);
    refuse(device, 0);
    // An open handle refuses too.
    CHECK_STATUS(test_remove(FIRST), STATUS_PLUGPLAY_QUERY_VETOED);
    CHECK(test_is_started(FIRST));
    test_close(device);
}

TEST(removed_and_plugged_again) {
    HANDLE device;
    CHECK_SUCCESS(test_remove(FIRST));
    CHECK(!test_is_started(FIRST));
    CHECK_STATUS(test_try_open_interface(&interfaceClass, 0, &device), STATUS_NO_MORE_ENTRIES);
    CHECK_STATUS(test_remove(FIRST), STATUS_NO_SUCH_DEVICE);
    CHECK_SUCCESS(test_plug(FIRST));
    device = test_open_interface(&interfaceClass);
    CHECK_EQ(factsOf(device).Starts, 1);
    test_close(device);
}

TEST(two_devices_of_one_driver) {
    HANDLE first, second;
    CHECK_SUCCESS(test_plug(SECOND));
    first = test_open_interface(&interfaceClass);
    REQUIRE_SUCCESS(test_try_open_interface(&interfaceClass, 1, &second));
    CHECK_EQ(factsOf(first).Arrivals, 2);
    CHECK_SUCCESS(test_unplug(SECOND)); // its handle is open: removed when that is closed
    CHECK(!test_is_started(SECOND));
    CHECK_EQ(factsOf(first).Removals, 1);
    test_close(second);
    test_sleep(10);
    CHECK(test_is_started(FIRST));
    test_close(first);
    CHECK_SUCCESS(test_plug(SECOND));
    CHECK_SUCCESS(test_unplug(SECOND));
}

TEST(device_power_requests_reach_the_stack) {
    HANDLE device = test_open_interface(&interfaceClass);
    ULONG state = PowerDeviceD3;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_PNP_POWER, &state, sizeof(state), NULL, 0, NULL));
    CHECK_EQ(factsOf(device).DeviceState, PowerDeviceD3);
    state = PowerDeviceD0;
    CHECK_SUCCESS(test_ioctl(device, IOCTL_PNP_POWER, &state, sizeof(state), NULL, 0, NULL));
    CHECK_EQ(factsOf(device).DeviceState, PowerDeviceD0);
    test_close(device);
}

TEST(the_system_sleeps_and_wakes) {
    HANDLE device = test_open_interface(&interfaceClass);
    CHECK_SUCCESS(test_suspend_system(PowerSystemSleeping3));
    CHECK_EQ(factsOf(device).SystemState, PowerSystemWorking);
    refuse(device, PNP_REFUSE_SLEEP);
    CHECK(!NT_SUCCESS(test_suspend_system(PowerSystemSleeping3)));
    refuse(device, 0);
    test_close(device);
}
