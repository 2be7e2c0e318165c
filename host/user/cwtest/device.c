/* Opening devices and sending them requests. */
#include "host/user/cwtest/internal.h"

enum { NAME_MOST = 512 };

/* \\.\Name and \\?\Name are Win32's spellings of \??\Name. */
static NTSTATUS nt_name(PCWSTR name, WCHAR text[NAME_MOST], UNICODE_STRING *ret_name) {
    SIZE_T to = 0;
    if (name[0] == '\\' && name[1] == '\\' && (name[2] == '.' || name[2] == '?') &&
        name[3] == '\\') {
        static const WCHAR prefix[] = L"\\??\\";
        for (; prefix[to]; to++)
            text[to] = prefix[to];
        name += 4;
    }
    for (; *name; name++) {
        if (to == NAME_MOST - 1)
            return STATUS_NAME_TOO_LONG;
        text[to++] = *name;
    }
    text[to] = 0;
    RtlInitUnicodeString(ret_name, text);
    return STATUS_SUCCESS;
}

NTSTATUS test_try_open(PCWSTR name, HANDLE *ret_device) {
    WCHAR text[NAME_MOST];
    UNICODE_STRING string;
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK status;
    HANDLE device;
    NTSTATUS result = nt_name(name, text, &string);
    if (!NT_SUCCESS(result))
        return result;
    InitializeObjectAttributes(&attributes, &string, OBJ_CASE_INSENSITIVE, NULL, NULL);
    result = NtCreateFile(&device, FILE_GENERIC_READ | FILE_GENERIC_WRITE, &attributes, &status,
                          NULL, FILE_ATTRIBUTE_NORMAL, FILE_SHARE_READ | FILE_SHARE_WRITE,
                          FILE_OPEN, FILE_NON_DIRECTORY_FILE, NULL, 0);
    if (NT_SUCCESS(result))
        *ret_device = device;
    return result;
}

HANDLE test_open(PCWSTR name) {
    test_place place = test_called_from();
    HANDLE device = NULL;
    NTSTATUS status = test_try_open(name, &device);
    if (!NT_SUCCESS(status))
        test_fail(place, "cannot open %ws: status 0x%08lX", name, status);
    test_require(NT_SUCCESS(status));
    return device;
}

NTSTATUS test_try_open_interface(const GUID *interface_class, ULONG index, HANDLE *ret_device) {
    HOST_FIND_INTERFACE query = {.Class = *interface_class, .Index = index};
    WCHAR link[NAME_MOST];
    NTSTATUS status = NtHostControl(HostFindInterface, &query, sizeof query, link, sizeof link);
    return NT_SUCCESS(status) ? test_try_open(link, ret_device) : status;
}

HANDLE test_open_interface(const GUID *interface_class) {
    test_place place = test_called_from();
    HANDLE device = NULL;
    NTSTATUS status = test_try_open_interface(interface_class, 0, &device);
    if (!NT_SUCCESS(status))
        test_fail(place, "cannot open interface {%08lX-%04X-%04X-...}: status 0x%08lX",
                  interface_class->Data1, interface_class->Data2, interface_class->Data3, status);
    test_require(NT_SUCCESS(status));
    return device;
}

void test_close(HANDLE device) {
    test_place place = test_called_from();
    NTSTATUS status = NtClose(device);
    if (!NT_SUCCESS(status))
        test_fail(place, "status 0x%08lX", status);
}

/* -- Requests --------------------------------------------------------------------------------- */

static void begin(test_request *request, HANDLE device) {
    test_place place = test_called_from();
    request->device = device;
    request->event = NULL;
    request->status.Status = STATUS_PENDING;
    request->status.Information = 0;
    request->started =
        NtCreateEvent(&request->event, EVENT_ALL_ACCESS, NULL, NotificationEvent, FALSE);
    if (!NT_SUCCESS(request->started))
        test_fail(place, "no event for the request: status 0x%08lX", request->started);
    test_require(NT_SUCCESS(request->started));
}

NTSTATUS test_start_read(test_request *request, HANDLE device, void *buffer, ULONG size) {
    LARGE_INTEGER offset = {.QuadPart = 0};
    begin(request, device);
    request->started = NtReadFile(device, request->event, NULL, NULL, &request->status, buffer,
                                  size, &offset, NULL);
    return request->started;
}

NTSTATUS test_start_write(test_request *request, HANDLE device, const void *buffer, ULONG size) {
    LARGE_INTEGER offset = {.QuadPart = 0};
    begin(request, device);
    request->started = NtWriteFile(device, request->event, NULL, NULL, &request->status,
                                   (PVOID)(ULONG_PTR)buffer, size, &offset, NULL);
    return request->started;
}

NTSTATUS test_start_ioctl(test_request *request, HANDLE device, ULONG code, const void *input,
                          ULONG input_size, void *output, ULONG output_size) {
    begin(request, device);
    request->started =
        NtDeviceIoControlFile(device, request->event, NULL, NULL, &request->status, code,
                              (PVOID)(ULONG_PTR)input, input_size, output, output_size);
    return request->started;
}

BOOLEAN test_is_finished(test_request *request) {
    LARGE_INTEGER now = {.QuadPart = 0};
    return request->started != STATUS_PENDING ||
           NtWaitForSingleObject(request->event, FALSE, &now) == STATUS_SUCCESS;
}

NTSTATUS test_cancel(test_request *request) {
    IO_STATUS_BLOCK status;
    return NtCancelIoFileEx(request->device, &request->status, &status);
}

static NTSTATUS wait_for(test_request *request) {
    test_place place = test_called_from();
    LARGE_INTEGER timeout = {.QuadPart = -10000ll * TEST_TIMEOUT_MS};
    NTSTATUS status = NtWaitForSingleObject(request->event, FALSE, &timeout);
    if (status != STATUS_TIMEOUT)
        return status == STATUS_SUCCESS ? request->status.Status : status;
    test_fail(place, "a request has not ended after %u ms; it is cancelled", TEST_TIMEOUT_MS);
    test_cancel(request);
    /* The driver holds the request's buffers, so there is nothing but to wait: one that cannot be
     * cancelled stops the run as having no progress. */
    NtWaitForSingleObject(request->event, FALSE, NULL);
    return STATUS_IO_TIMEOUT;
}

NTSTATUS test_finish(test_request *request, ULONG_PTR *ret_done) {
    NTSTATUS status = request->started;
    if (status == STATUS_PENDING)
        status = wait_for(request);
    /* A request that the I/O manager refused has not touched the status block. */
    if (ret_done)
        *ret_done = request->status.Status == STATUS_PENDING ? 0 : request->status.Information;
    NtClose(request->event);
    request->event = NULL;
    return status;
}

NTSTATUS test_read(HANDLE device, void *buffer, ULONG size, ULONG_PTR *ret_done) {
    test_request request;
    test_start_read(&request, device, buffer, size);
    return test_finish(&request, ret_done);
}

NTSTATUS test_write(HANDLE device, const void *buffer, ULONG size, ULONG_PTR *ret_done) {
    test_request request;
    test_start_write(&request, device, buffer, size);
    return test_finish(&request, ret_done);
}

NTSTATUS test_ioctl(HANDLE device, ULONG code, const void *input, ULONG input_size, void *output,
                    ULONG output_size, ULONG_PTR *ret_done) {
    test_request request;
    test_start_ioctl(&request, device, code, input, input_size, output, output_size);
    return test_finish(&request, ret_done);
}
