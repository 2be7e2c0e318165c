#include "driver.h"

VOID {{Camel}}Write(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    DEVICE_CONTEXT *context = DeviceContext(WdfIoQueueGetDevice(Queue));
    PVOID buffer;
    NTSTATUS status;

    if (Length > sizeof(context->Bytes)) {
        WdfRequestComplete(Request, STATUS_INVALID_BUFFER_SIZE);
        return;
    }
    status = WdfRequestRetrieveInputBuffer(Request, Length, &buffer, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    RtlCopyMemory(context->Bytes, buffer, Length);
    context->Length = Length;
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

VOID {{Camel}}Read(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    DEVICE_CONTEXT *context = DeviceContext(WdfIoQueueGetDevice(Queue));
    size_t count = Length < context->Length ? Length : context->Length;
    PVOID buffer;
    NTSTATUS status;

    if (count == 0) {
        WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, 0);
        return;
    }
    status = WdfRequestRetrieveOutputBuffer(Request, count, &buffer, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    RtlCopyMemory(buffer, context->Bytes, count);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, count);
}
