#include <initguid.h>

#include <cwdk/test.h>

#include "{{ident}}.h"

TEST(reads_back_what_was_written)
{
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_{{IDENT}});
    char back[16] = {0};
    ULONG_PTR done = 0;

    CHECK_SUCCESS(test_write(device, "hello", 5, &done));
    CHECK_EQ(done, 5);
    CHECK_SUCCESS(test_read(device, back, sizeof(back), &done));
    CHECK_EQ(done, 5);
    CHECK_MEMORY(back, "hello", 5);
    test_close(device);
}

TEST(gives_as_much_as_fits)
{
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_{{IDENT}});
    char back[3];
    ULONG_PTR done = 0;

    CHECK_SUCCESS(test_write(device, "hello", 5, NULL));
    CHECK_SUCCESS(test_read(device, back, sizeof(back), &done));
    CHECK_EQ(done, 3);
    CHECK_MEMORY(back, "hel", 3);
    test_close(device);
}

TEST(refuses_more_than_it_can_keep)
{
    static const UCHAR bytes[{{IDENT}}_CAPACITY + 1];
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_{{IDENT}});
    ULONG_PTR done = 0;

    CHECK_STATUS(test_write(device, bytes, sizeof(bytes), NULL), STATUS_INVALID_BUFFER_SIZE);
    CHECK_SUCCESS(test_write(device, bytes, sizeof(bytes) - 1, &done));
    CHECK_EQ(done, {{IDENT}}_CAPACITY);
    test_close(device);
}

TEST(survives_being_unplugged)
{
    PCWSTR instance = L"ROOT\\{{IDENT}}\\0000";
    HANDLE device = test_open_interface(&GUID_DEVINTERFACE_{{IDENT}});

    CHECK_SUCCESS(test_unplug(instance));
    CHECK(!NT_SUCCESS(test_write(device, "x", 1, NULL)));
    test_close(device);
    CHECK_SUCCESS(test_plug(instance));
    device = test_open_interface(&GUID_DEVINTERFACE_{{IDENT}});
    CHECK_SUCCESS(test_write(device, "x", 1, NULL));
    test_close(device);
}
