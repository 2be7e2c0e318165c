/* Sends the one request that reaches the planted defect. */
#include <cwdk/test.h>

TEST(one_request) {
    HANDLE device = test_open(L"\\Device\\Defect");
    ULONG value = 7;
    ULONG_PTR done = 0;
    (void)test_ioctl(device, 0x222000, &value, sizeof value, NULL, 0, &done);
    test_close(device);
}
