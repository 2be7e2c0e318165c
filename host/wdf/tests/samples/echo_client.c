/* Drives Microsoft's KMDF echo drivers: what was written is read back, later, from a timer. */
#include <cwdk/test.h>
#include <initguid.h>

DEFINE_GUID(GUID_ECHO, 0xcdc35b6e, 0x0be4, 0x4936, 0xbf, 0x5f, 0x55, 0x37, 0x38, 0x0a, 0x7c, 0x1a);
#define LONGEST 40960 /* the drivers refuse more */

/* The drivers complete from a timer of up to ten seconds, longer than the library waits. */
static NTSTATUS finish(test_request *request, ULONG_PTR *ret_done) {
    for (int seconds = 0; seconds < 30 && !test_is_finished(request); seconds++) {
        test_sleep(1000);
    }
    return test_finish(request, ret_done);
}

static NTSTATUS write_echo(HANDLE device, const void *text, ULONG size, ULONG_PTR *ret_done) {
    test_request request;
    (void)test_start_write(&request, device, text, size);
    return finish(&request, ret_done);
}

static NTSTATUS read_echo(HANDLE device, void *buffer, ULONG size, ULONG_PTR *ret_done) {
    test_request request;
    (void)test_start_read(&request, device, buffer, size);
    return finish(&request, ret_done);
}

TEST(reads_back_what_was_written) {
    HANDLE device = test_open_interface(&GUID_ECHO);
    char back[16] = {0};
    ULONG_PTR done = 0;
    CHECK_SUCCESS(write_echo(device, "hello, echo", 12, &done));
    CHECK_EQ(done, 12);
    CHECK_SUCCESS(read_echo(device, back, sizeof(back), &done));
    CHECK_EQ(done, 12);
    CHECK_MEMORY(back, "hello, echo", 12);
    test_close(device);
}

TEST(reads_less_than_was_written) {
    HANDLE device = test_open_interface(&GUID_ECHO);
    char back[5];
    ULONG_PTR done = 0;
    CHECK_SUCCESS(write_echo(device, "0123456789", 10, NULL));
    CHECK_SUCCESS(read_echo(device, back, sizeof(back), &done));
    CHECK_EQ(done, 5);
    CHECK_MEMORY(back, "01234", 5);
    test_close(device);
}

TEST(refuses_too_much) {
    static char much[LONGEST + 1];
    HANDLE device = test_open_interface(&GUID_ECHO);
    CHECK_STATUS(write_echo(device, much, sizeof(much), NULL), STATUS_BUFFER_OVERFLOW);
    CHECK_SUCCESS(write_echo(device, much, LONGEST, NULL));
    CHECK_STATUS(test_ioctl(device, CTL_CODE(FILE_DEVICE_UNKNOWN, 1, 0, 0), NULL, 0, NULL, 0, NULL),
                 STATUS_INVALID_DEVICE_REQUEST);
    test_close(device);
}

TEST(cancels_what_it_waits_for) {
    HANDLE device = test_open_interface(&GUID_ECHO);
    test_request first;
    test_request second;
    CHECK_STATUS(test_start_write(&first, device, "first", 5), STATUS_PENDING);
    CHECK_STATUS(test_start_write(&second, device, "second", 6), STATUS_PENDING);
    CHECK_SUCCESS(test_cancel(&second)); /* waits in the sequential queue */
    CHECK_STATUS(test_finish(&second, NULL), STATUS_CANCELLED);
    CHECK_SUCCESS(test_cancel(&first)); /* is with the driver */
    CHECK_STATUS(test_finish(&first, NULL), STATUS_CANCELLED);
    CHECK_SUCCESS(write_echo(device, "third", 5, NULL));
    test_close(device);
}

TEST(many_in_flight) {
    enum { COUNT = 20 };
    static test_request requests[COUNT];
    static char texts[COUNT][8];
    HANDLE device = test_open_interface(&GUID_ECHO);
    for (int i = 0; i < COUNT; i++) {
        texts[i][0] = (char)('a' + i);
        CHECK_STATUS(test_start_write(&requests[i], device, texts[i], 8), STATUS_PENDING);
    }
    for (int i = 0; i < COUNT; i++) {
        CHECK_SUCCESS(finish(&requests[i], NULL));
    }
    char back[8];
    CHECK_SUCCESS(read_echo(device, back, sizeof(back), NULL));
    CHECK_EQ(back[0], 'a' + COUNT - 1); /* one after the other, in order */
    test_close(device);
}

TEST(goes_and_comes) {
    HANDLE device = test_open_interface(&GUID_ECHO);
    CHECK_SUCCESS(test_unplug(L"ROOT\\SAMPLE\\0000"));
    CHECK(!NT_SUCCESS(write_echo(device, "x", 1, NULL)));
    test_close(device); /* only now can the old device go, in its own time */
    test_sleep(1);
    CHECK_SUCCESS(test_plug(L"ROOT\\SAMPLE\\0000"));
    device = test_open_interface(&GUID_ECHO);
    CHECK_SUCCESS(write_echo(device, "x", 1, NULL));
    test_close(device);
}
