/* Drives the lookaside example in a Windows kernel: installs and starts the service, pushes and
 * pops numbers through its device, and removes it again. Plain Win32, built with mingw-w64, so that
 * it shares nothing with this project but the driver's public header.
 *
 * usage: client.exe DRIVER.sys [ROUND-TRIPS]
 * Prints TAP; with ROUND-TRIPS also "round trips per second: N". */
#include <windows.h>
#include <winioctl.h>

#include <stdio.h>
#include <stdlib.h>

#include "../../examples/lookaside/src/public.h"

#define SERVICE_NAME "cwdk_lookaside"

static int tests, failures;

static void check(BOOL good, const char *what) {
    DWORD error = GetLastError();
    printf("%sok %d - %s", good ? "" : "not ", ++tests, what);
    if (!good)
        printf(" (error %lu)", (unsigned long)error);
    putchar('\n');
    fflush(stdout);
    failures += !good;
}

static BOOL push(HANDLE device, DWORD value) {
    DWORD done;
    return DeviceIoControl(device, IOCTL_LOOKASIDE_PUSH, &value, sizeof value, NULL, 0, &done,
                           NULL);
}

static BOOL pop(HANDLE device, DWORD *value) {
    DWORD done = 0;
    return DeviceIoControl(device, IOCTL_LOOKASIDE_POP, NULL, 0, value, sizeof *value, &done,
                           NULL) &&
           done == sizeof *value;
}

/* A busy computer can make the service manager give up on its own helper before the driver was ever
 * looked at: that is tried again. */
static BOOL start(SC_HANDLE service) {
    for (int attempt = 0; attempt < 3; attempt++) {
        if (StartServiceA(service, 0, NULL))
            return TRUE;
        DWORD error = GetLastError();
        if (error != ERROR_SERVICE_REQUEST_TIMEOUT && error != ERROR_SERVICE_DATABASE_LOCKED)
            return FALSE;
        Sleep(2000);
    }
    return FALSE;
}

static void use(HANDLE device) {
    DWORD value = 0, done;
    check(!pop(device, &value) && GetLastError() == ERROR_NO_MORE_ITEMS,
          "an empty stack gives nothing");
    check(push(device, 1) && push(device, 2) && push(device, 3), "three numbers are pushed");
    check(pop(device, &value) && value == 3, "the newest comes back first");
    check(pop(device, &value) && value == 2, "then the one before it");
    check(!DeviceIoControl(device, IOCTL_LOOKASIDE_PUSH, &value, 1, NULL, 0, &done, NULL) &&
              GetLastError() == ERROR_INVALID_PARAMETER,
          "a short input is refused");
    check(!DeviceIoControl(device, CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8FF, METHOD_BUFFERED, 0), NULL,
                           0, NULL, 0, &done, NULL),
          "an unknown request is refused");
    /* One number stays behind: unloading the driver has to free it. */
}

static void measure(HANDLE device, long count) {
    LARGE_INTEGER frequency, start, end;
    DWORD value;
    QueryPerformanceFrequency(&frequency);
    QueryPerformanceCounter(&start);
    for (long i = 0; i < count / 2; i++)
        if (!push(device, (DWORD)i) || !pop(device, &value) || value != (DWORD)i) {
            check(FALSE, "the numbers of the measurement come back");
            return;
        }
    QueryPerformanceCounter(&end);
    double seconds = (double)(end.QuadPart - start.QuadPart) / (double)frequency.QuadPart;
    printf("# round trips per second: %.0f\n", (double)(count / 2 * 2) / seconds);
}

int main(int argc, char **argv) {
    char path[MAX_PATH];
    SERVICE_STATUS status;
    if (argc < 2 || !GetFullPathNameA(argv[1], sizeof path, path, NULL)) {
        fputs("usage: client.exe DRIVER.sys [ROUND-TRIPS]\n", stderr);
        return 2;
    }
    SC_HANDLE manager = OpenSCManagerA(NULL, NULL, SC_MANAGER_ALL_ACCESS);
    check(manager != NULL, "the service manager answers");
    SC_HANDLE service = CreateServiceA(manager, SERVICE_NAME, NULL, SERVICE_ALL_ACCESS,
                                       SERVICE_KERNEL_DRIVER, SERVICE_DEMAND_START,
                                       SERVICE_ERROR_NORMAL, path, NULL, NULL, NULL, NULL, NULL);
    check(service != NULL, "the driver's service is created");
    check(start(service), "the driver loads and DriverEntry succeeds");
    HANDLE device = CreateFileA("\\\\.\\CwdkLookaside", GENERIC_READ | GENERIC_WRITE, 0, NULL,
                                OPEN_EXISTING, 0, NULL);
    check(device != INVALID_HANDLE_VALUE, "the device opens");
    if (device != INVALID_HANDLE_VALUE) {
        use(device);
        if (argc > 2)
            measure(device, atol(argv[2]));
        check(CloseHandle(device), "the device closes");
    }
    check(ControlService(service, SERVICE_CONTROL_STOP, &status), "the driver unloads");
    check(DeleteService(service), "the service is deleted");
    CloseServiceHandle(service);
    CloseServiceHandle(manager);
    printf("1..%d\n", tests);
    return failures != 0;
}
