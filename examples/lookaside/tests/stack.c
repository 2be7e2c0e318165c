/* The lookaside example: numbers come back in the reverse order, and what stays is freed at unload
 * (the verifier counts). */
#include <cwdk/test.h>

#include "../src/public.h"

static NTSTATUS push(HANDLE device, ULONG value) {
    return test_ioctl(device, IOCTL_LOOKASIDE_PUSH, &value, sizeof value, NULL, 0, NULL);
}

static NTSTATUS pop(HANDLE device, ULONG *ret_value) {
    return test_ioctl(device, IOCTL_LOOKASIDE_POP, NULL, 0, ret_value, sizeof *ret_value, NULL);
}

TEST(the_newest_comes_first) {
    HANDLE device = test_open(LOOKASIDE_NT_NAME);
    ULONG value = 0;
    CHECK_STATUS(pop(device, &value), STATUS_NO_MORE_ENTRIES);
    for (ULONG i = 0; i < 300; i++)
        REQUIRE_SUCCESS(push(device, i));
    for (ULONG i = 300; i-- > 0;) {
        REQUIRE_SUCCESS(pop(device, &value));
        REQUIRE(value == i);
    }
    CHECK_STATUS(pop(device, &value), STATUS_NO_MORE_ENTRIES);
    test_close(device);
}

TEST(wrong_sizes_are_refused) {
    HANDLE device = test_open(LOOKASIDE_NT_NAME);
    UCHAR one = 1;
    CHECK_STATUS(test_ioctl(device, IOCTL_LOOKASIDE_PUSH, &one, sizeof one, NULL, 0, NULL),
                 STATUS_INVALID_PARAMETER);
    CHECK_STATUS(test_ioctl(device, IOCTL_LOOKASIDE_POP, NULL, 0, &one, sizeof one, NULL),
                 STATUS_BUFFER_TOO_SMALL);
    CHECK_STATUS(test_ioctl(device, CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8FF, METHOD_BUFFERED, 0), NULL,
                            0, NULL, 0, NULL),
                 STATUS_INVALID_DEVICE_REQUEST);
    test_close(device);
}

TEST(what_stays_is_freed_at_unload) {
    HANDLE device = test_open(LOOKASIDE_NT_NAME);
    for (ULONG i = 0; i < 10; i++)
        CHECK_SUCCESS(push(device, i));
    test_close(device);
    CHECK_SUCCESS(test_unload_driver(L"cwdk_lookaside"));
    CHECK_SUCCESS(test_load_driver(L"cwdk_lookaside"));
    device = test_open(LOOKASIDE_NT_NAME);
    ULONG value;
    CHECK_STATUS(pop(device, &value), STATUS_NO_MORE_ENTRIES);
    test_close(device);
}
