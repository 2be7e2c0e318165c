/* WDF requests and must-check results. */
#include <ntddk.h>
#include <wdf.h>

typedef struct _SAMPLE {
    WDFREQUEST Current;
    WDFQUEUE Manual;
    WDFIOTARGET Target;
    PVOID Buffer;
} SAMPLE, *PSAMPLE;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(SAMPLE, GetContext)

EVT_WDF_IO_QUEUE_IO_READ Reads;
EVT_WDF_IO_QUEUE_IO_WRITE Writes;
EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL Controls;
EVT_WDF_IO_QUEUE_IO_DEFAULT Forwards;
EVT_WDF_IO_QUEUE_IO_DEFAULT Sends;
EVT_WDF_TIMER Ticks;

VOID Reads(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
    PVOID buffer;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(Request, Length, &buffer, NULL);
    UNREFERENCED_PARAMETER(Queue);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    RtlZeroMemory(buffer, Length);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

VOID Writes(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
    PSAMPLE context = GetContext(Queue);
    PVOID buffer;
    NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, Length, &buffer, NULL);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
    RtlCopyMemory(context->Buffer, buffer, Length);
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

VOID Controls(WDFQUEUE Queue, WDFREQUEST Request, size_t Out, size_t In, ULONG Code) {
    PSAMPLE context = GetContext(Queue);
    NTSTATUS status;
    UNREFERENCED_PARAMETER(Out);
    UNREFERENCED_PARAMETER(In);
    switch (Code) {
    case 1:
        WdfRequestMarkCancelable(Request, NULL);
        context->Current = Request;
        return;
    case 2:
        status = STATUS_SUCCESS;
        break;
    case 3:
        return;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    WdfRequestComplete(Request, status);
}

VOID Forwards(WDFQUEUE Queue, WDFREQUEST Request) {
    PSAMPLE context = GetContext(Queue);
    NTSTATUS status = WdfRequestForwardToIoQueue(Request, context->Manual);
    if (!NT_SUCCESS(status))
        DbgPrint("forward: %x\n", status);
}

VOID Sends(WDFQUEUE Queue, WDFREQUEST Request) {
    PSAMPLE context = GetContext(Queue);
    if (!WdfRequestSend(Request, context->Target, WDF_NO_SEND_OPTIONS)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
        return;
    }
    WdfRequestSetInformation(Request, 0);
}

VOID Ticks(WDFTIMER Timer) {
    WDFQUEUE queue = WdfTimerGetParentObject(Timer);
    PSAMPLE context = GetContext(queue);
    WDFREQUEST request;
    NTSTATUS status;

    WdfIoQueueStop(queue, NULL, NULL);
    for (;;) {
        status = WdfIoQueueRetrieveNextRequest(context->Manual, &request);
        if (!NT_SUCCESS(status))
            break;
        WdfRequestComplete(request, STATUS_SUCCESS);
    }
    status = WdfIoQueueRetrieveNextRequest(context->Manual, &request);
    if (NT_SUCCESS(status))
        DbgPrint("one left\n");
}

NTSTATUS Unread(WDFDEVICE Device, PWDF_IO_QUEUE_CONFIG Config) {
    WDFQUEUE queue;
    NTSTATUS status;
    status = WdfIoQueueCreate(Device, Config, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    status = WdfDeviceCreateDeviceInterface(Device, NULL, NULL);
    return status;
}
