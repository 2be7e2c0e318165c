/* The client of pnpbus.sys, whose children pnpfn.sys drives. */
#include <cwdk/test.h>
#include "host/kernel/tests/pnp.h"

static const GUID childInterface = PNP_TEST_INTERFACE;
static const GUID busInterface = {
    0x5b0a6e1c, 0x58c9, 0x4b0b, {0x9e, 0x2d, 0x6c, 0x2b, 0x4c, 0x1d, 0x7a, 0x11}};

static ULONG childrenFound(void) {
    HANDLE device;
    ULONG count = 0;
    while (NT_SUCCESS(test_try_open_interface(&childInterface, count, &device))) {
        test_close(device);
        count++;
    }
    return count;
}

static void setChildren(ULONG count) {
    HANDLE bus = test_open_interface(&busInterface);
    CHECK_SUCCESS(test_ioctl(bus, IOCTL_PNP_CHILDREN, &count, sizeof(count), NULL, 0, NULL));
    test_close(bus);
    test_sleep(10); // enumeration is a worker's
}

TEST(the_first_child_is_there) { CHECK_EQ(childrenFound(), 1); }

TEST(children_come_and_go) {
    setChildren(3);
    CHECK_EQ(childrenFound(), 3);
    setChildren(1);
    CHECK_EQ(childrenFound(), 1);
    setChildren(2);
    CHECK_EQ(childrenFound(), 2);
}

TEST(a_child_that_is_open_goes_when_it_is_closed) {
    HANDLE child;
    PNP_FACTS facts;
    REQUIRE_SUCCESS(test_try_open_interface(&childInterface, 1, &child));
    setChildren(1);
    CHECK_EQ(childrenFound(), 1);
    CHECK_SUCCESS(test_ioctl(child, IOCTL_PNP_FACTS, NULL, 0, &facts, sizeof(facts), NULL));
    test_close(child);
    test_sleep(10);
    CHECK_EQ(childrenFound(), 1);
}

TEST(the_bus_takes_its_children_along) {
    CHECK_SUCCESS(test_remove(L"ROOT\\TESTBUS\\0000"));
    CHECK_EQ(childrenFound(), 0);
    CHECK_SUCCESS(test_plug(L"ROOT\\TESTBUS\\0000"));
    CHECK_EQ(childrenFound(), 1);
    CHECK_SUCCESS(test_unplug(L"ROOT\\TESTBUS\\0000"));
    CHECK_EQ(childrenFound(), 0);
    CHECK_SUCCESS(test_plug(L"ROOT\\TESTBUS\\0000"));
    setChildren(4);
    CHECK_EQ(childrenFound(), 4);
}
