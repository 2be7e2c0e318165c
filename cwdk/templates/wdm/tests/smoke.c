#include <cwdk/test.h>

#include "{{ident}}.h"

static PCWSTR const name = L"\\\\.\\{{name}}";

TEST(sends_back_what_it_got)
{
    HANDLE device = test_open(name);
    char back[16] = {0};
    ULONG_PTR done = 0;

    CHECK_SUCCESS(test_ioctl(device, IOCTL_{{IDENT}}_ECHO, "hello", 5, back, sizeof(back), &done));
    CHECK_EQ(done, 5);
    CHECK_MEMORY(back, "hello", 5);
    test_close(device);
}

TEST(refuses_a_short_output_buffer)
{
    HANDLE device = test_open(name);
    char back[4];

    CHECK_STATUS(test_ioctl(device, IOCTL_{{IDENT}}_ECHO, "hello", 5, back, sizeof(back), NULL),
                 STATUS_BUFFER_TOO_SMALL);
    test_close(device);
}

TEST(refuses_other_control_codes)
{
    HANDLE device = test_open(name);
    ULONG code = CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS);

    CHECK_STATUS(test_ioctl(device, code, NULL, 0, NULL, 0, NULL), STATUS_INVALID_DEVICE_REQUEST);
    test_close(device);
}

TEST(unloads_and_loads_again)
{
    HANDLE device;

    CHECK_SUCCESS(test_unload_driver(L"{{name}}"));
    CHECK(!NT_SUCCESS(test_try_open(name, &device)));
    CHECK_SUCCESS(test_load_driver(L"{{name}}"));
    device = test_open(name);
    test_close(device);
}
