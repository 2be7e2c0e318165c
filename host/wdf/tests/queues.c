/* Queues and requests: dispatch types, forwarding, cancellation, states, buffers, time-outs. */
#include "host/wdf/tests/loopback.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

#define CODE(Function, Method)                                                                     \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800 + (Function), (Method), FILE_ANY_ACCESS)
#define IOCTL_COPY CODE(0, METHOD_BUFFERED)
#define IOCTL_PEND CODE(1, METHOD_BUFFERED)
#define IOCTL_FORWARD CODE(2, METHOD_BUFFERED)
#define IOCTL_CANCELABLE CODE(3, METHOD_BUFFERED)
#define IOCTL_COPY_IN_DIRECT CODE(4, METHOD_IN_DIRECT)
#define IOCTL_COPY_OUT_DIRECT CODE(5, METHOD_OUT_DIRECT)
#define IOCTL_UNKNOWN CODE(6, METHOD_BUFFERED)

DECLARE_CONST_UNICODE_STRING(DeviceName, L"\\Device\\WdfQueueTest");

static WDFDEVICE Device;
static WDFIOTARGET Target;
static WDFQUEUE Parallel;
static WDFQUEUE Sequential;
static WDFQUEUE Manual;
static WDFREQUEST Pended[8];
static ULONG PendedCount;
static ULONG ReadyCalls;
static ULONG CanceledOnQueue;
static ULONG CancelCalls;
static ULONG StateCalls;

static void Copy(WDFREQUEST Request) {
    PVOID input;
    PVOID output;
    size_t inputLength;
    size_t outputLength;
    NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, 1, &input, &inputLength);
    if (NT_SUCCESS(status)) {
        status = WdfRequestRetrieveOutputBuffer(Request, inputLength, &output, &outputLength);
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    RtlMoveMemory(output, input, inputLength);
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, inputLength);
}

static EVT_WDF_REQUEST_CANCEL EvtCancel;
static void EvtCancel(WDFREQUEST Request) {
    CancelCalls++;
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

static EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
static void EvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength,
                               size_t InputBufferLength, ULONG IoControlCode) {
    (void)OutputBufferLength;
    (void)InputBufferLength;
    CHECK(WdfRequestGetIoQueue(Request) == Queue);
    CHECK(WdfIoQueueGetDevice(Queue) == Device);
    switch (IoControlCode) {
    case IOCTL_COPY:
    case IOCTL_COPY_IN_DIRECT:
    case IOCTL_COPY_OUT_DIRECT:
        Copy(Request);
        break;
    case IOCTL_PEND:
        Pended[PendedCount++] = Request;
        break;
    case IOCTL_FORWARD:
        CHECK_STATUS(WdfRequestForwardToIoQueue(Request, Queue), STATUS_INVALID_DEVICE_REQUEST);
        CHECK_STATUS(WdfRequestForwardToIoQueue(Request, Manual), STATUS_SUCCESS);
        break;
    case IOCTL_CANCELABLE:
        Pended[PendedCount++] = Request;
        WdfRequestMarkCancelable(Request, EvtCancel);
        break;
    default:
        WdfRequestComplete(Request, STATUS_INVALID_DEVICE_REQUEST);
        break;
    }
}

static EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
static void EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
    WDF_REQUEST_PARAMETERS parameters;
    WDF_REQUEST_PARAMETERS_INIT(&parameters);
    WdfRequestGetParameters(Request, &parameters);
    CHECK(parameters.Type == WdfRequestTypeRead);
    CHECK(parameters.Parameters.Read.Length == Length);
    CHECK(Queue == Sequential);
    Pended[PendedCount++] = Request;
}

static EVT_WDF_IO_QUEUE_STATE EvtReady;
static void EvtReady(WDFQUEUE Queue, WDFCONTEXT Context) {
    CHECK(Queue == Manual && Context == &ReadyCalls);
    ReadyCalls++;
}

static EVT_WDF_IO_QUEUE_STATE EvtState;
static void EvtState(WDFQUEUE Queue, WDFCONTEXT Context) {
    CHECK(Context == (WDFCONTEXT)Queue);
    StateCalls++;
}

static EVT_WDF_IO_QUEUE_IO_CANCELED_ON_QUEUE EvtCanceledOnQueue;
static void EvtCanceledOnQueue(WDFQUEUE Queue, WDFREQUEST Request) {
    CHECK(Queue == Manual);
    CanceledOnQueue++;
    WdfRequestComplete(Request, STATUS_CANCELLED);
}

/* --- the sending side --- */

typedef struct _SENT {
    WDFREQUEST Request;
    BOOLEAN Done;
    NTSTATUS Status;
    ULONG_PTR Information;
} SENT;

static EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtDone;
static void EvtDone(WDFREQUEST Request, WDFIOTARGET FromTarget,
                    PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context) {
    SENT *sent = Context;
    CHECK(FromTarget == Target && Request == sent->Request);
    sent->Done = TRUE;
    sent->Status = Params->IoStatus.Status;
    sent->Information = Params->IoStatus.Information;
}

static void Prepare(SENT *Sent) {
    RtlZeroMemory(Sent, sizeof(*Sent));
    CHECK_STATUS(WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, Target, &Sent->Request),
                 STATUS_SUCCESS);
    WdfRequestSetCompletionRoutine(Sent->Request, EvtDone, Sent);
}

static void SendIoctl(SENT *Sent, ULONG Code) {
    Prepare(Sent);
    CHECK_STATUS(
        WdfIoTargetFormatRequestForIoctl(Target, Sent->Request, Code, NULL, NULL, NULL, NULL),
        STATUS_SUCCESS);
    CHECK(WdfRequestSend(Sent->Request, Target, WDF_NO_SEND_OPTIONS));
}

static void SendReadOrWrite(SENT *Sent, BOOLEAN Read) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    Prepare(Sent);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Sent->Request;
    CHECK_STATUS(WdfMemoryCreate(&attributes, NonPagedPoolNx, 0, 32, &memory, NULL),
                 STATUS_SUCCESS);
    CHECK_STATUS(Read ? WdfIoTargetFormatRequestForRead(Target, Sent->Request, memory, NULL, NULL)
                      : WdfIoTargetFormatRequestForWrite(Target, Sent->Request, memory, NULL, NULL),
                 STATUS_SUCCESS);
    CHECK(WdfRequestSend(Sent->Request, Target, WDF_NO_SEND_OPTIONS));
}

static void Finish(SENT *Sent, NTSTATUS Status) {
    CHECK(Sent->Done);
    CHECK_STATUS(Sent->Status, Status);
    WdfObjectDelete(Sent->Request);
}

static void TestCopy(ULONG Code) {
    CHAR in[12] = "hello world";
    CHAR out[32];
    WDF_MEMORY_DESCRIPTOR input;
    WDF_MEMORY_DESCRIPTOR output;
    ULONG_PTR bytes = 0;
    Settle();
    RtlFillMemory(out, sizeof(out), '?');
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&input, in, sizeof(in));
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, out, sizeof(out));
    CHECK_STATUS(
        WdfIoTargetSendIoctlSynchronously(Target, NULL, Code, &input, &output, NULL, &bytes),
        STATUS_SUCCESS);
    CHECK(bytes == sizeof(in) && RtlCompareMemory(in, out, sizeof(in)) == sizeof(in));
    CHECK(out[sizeof(in)] == '?'); /* no more than that was copied */
    WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(&output, out, 4);
    CHECK_STATUS(WdfIoTargetSendIoctlSynchronously(Target, NULL, Code, &input, &output, NULL, NULL),
                 STATUS_BUFFER_TOO_SMALL);
    CHECK_STATUS(WdfIoTargetSendIoctlSynchronously(Target, NULL, Code, NULL, &output, NULL, NULL),
                 STATUS_BUFFER_TOO_SMALL);
}

static void TestParallel(void) {
    SENT sent[3];
    Settle();
    PendedCount = 0;
    for (ULONG i = 0; i < 3; i++) {
        SendIoctl(&sent[i], IOCTL_PEND);
    }
    CHECK(PendedCount == 3); /* all at once */
    ULONG waiting = 99;
    ULONG owned = 99;
    WDF_IO_QUEUE_STATE state = WdfIoQueueGetState(Parallel, &waiting, &owned);
    CHECK(waiting == 0 && owned == 3);
    CHECK(state == (WdfIoQueueAcceptRequests | WdfIoQueueDispatchRequests | WdfIoQueueNoRequests));
    WdfRequestCompleteWithInformation(Pended[2], STATUS_SUCCESS, 0);
    CHECK(sent[2].Done && !sent[0].Done);
    WdfRequestComplete(Pended[0], STATUS_DEVICE_BUSY);
    WdfRequestComplete(Pended[1], STATUS_SUCCESS);
    Finish(&sent[0], STATUS_DEVICE_BUSY);
    Finish(&sent[1], STATUS_SUCCESS);
    Finish(&sent[2], STATUS_SUCCESS);
    CHECK(WDF_IO_QUEUE_READY(WdfIoQueueGetState(Parallel, NULL, NULL)));
}

static void TestSequential(void) {
    SENT sent[3];
    Settle();
    PendedCount = 0;
    for (ULONG i = 0; i < 3; i++) {
        SendReadOrWrite(&sent[i], TRUE);
    }
    CHECK(PendedCount == 1); /* one after the other */
    WdfRequestComplete(Pended[0], STATUS_SUCCESS);
    CHECK(PendedCount == 2);
    CHECK(WdfRequestCancelSentRequest(sent[2].Request)); /* still in the queue */
    CHECK(sent[2].Done);
    WdfRequestComplete(Pended[1], STATUS_SUCCESS);
    CHECK(PendedCount == 2);
    Finish(&sent[0], STATUS_SUCCESS);
    Finish(&sent[1], STATUS_SUCCESS);
    Finish(&sent[2], STATUS_CANCELLED);
}

static void TestManual(void) {
    SENT sent[3];
    WDFREQUEST first;
    WDFREQUEST second;
    WDFREQUEST found;
    Settle();
    CHECK_STATUS(WdfIoQueueRetrieveNextRequest(Manual, &first), STATUS_NO_MORE_ENTRIES);
    ReadyCalls = 0;
    CHECK_STATUS(WdfIoQueueReadyNotify(Parallel, EvtReady, &ReadyCalls),
                 STATUS_INVALID_DEVICE_REQUEST);
    CHECK_STATUS(WdfIoQueueReadyNotify(Manual, EvtReady, &ReadyCalls), STATUS_SUCCESS);
    for (ULONG i = 0; i < 3; i++) {
        SendReadOrWrite(&sent[i], FALSE);
    }
    CHECK(ReadyCalls == 1); /* when it became non-empty */
    CHECK_STATUS(WdfIoQueueRetrieveNextRequest(Manual, &first), STATUS_SUCCESS);
    CHECK_STATUS(WdfRequestRequeue(first), STATUS_SUCCESS);
    CHECK_STATUS(WdfIoQueueRetrieveNextRequest(Manual, &second), STATUS_SUCCESS);
    CHECK(first == second); /* back at the head */
    WdfRequestComplete(first, STATUS_SUCCESS);

    CHECK_STATUS(WdfIoQueueFindRequest(Manual, NULL, NULL, NULL, &found), STATUS_SUCCESS);
    CHECK_STATUS(WdfIoQueueFindRequest(Manual, found, NULL, NULL, &second), STATUS_SUCCESS);
    CHECK_STATUS(WdfIoQueueRetrieveFoundRequest(Manual, second, &first), STATUS_SUCCESS);
    CHECK(first == second);
    WdfRequestComplete(second, STATUS_SUCCESS);
    CHECK_STATUS(WdfIoQueueRetrieveFoundRequest(Manual, second, &first), STATUS_NOT_FOUND);
    WdfObjectDereference(second);
    CanceledOnQueue = 0;
    CHECK(WdfRequestCancelSentRequest(sent[1].Request));
    CHECK(CanceledOnQueue == 1);
    CHECK_STATUS(WdfIoQueueRetrieveFoundRequest(Manual, found, &first), STATUS_NOT_FOUND);
    WdfObjectDereference(found);
    Finish(&sent[0], STATUS_SUCCESS);
    Finish(&sent[1], STATUS_CANCELLED);
    Finish(&sent[2], STATUS_SUCCESS);
}

static void TestForward(void) {
    SENT sent;
    WDFREQUEST request;
    Settle();
    SendIoctl(&sent, IOCTL_FORWARD);
    CHECK(!sent.Done);
    CHECK_STATUS(WdfIoQueueRetrieveNextRequest(Manual, &request), STATUS_SUCCESS);
    CHECK(WdfRequestGetIoQueue(request) == Manual);
    WdfRequestCompleteWithInformation(request, STATUS_SUCCESS, 0);
    Finish(&sent, STATUS_SUCCESS);
}

static void TestCancel(void) {
    SENT sent;
    Settle();
    PendedCount = 0;
    CancelCalls = 0;
    SendIoctl(&sent, IOCTL_CANCELABLE);
    CHECK(!WdfRequestIsCanceled(Pended[0]));
    CHECK(WdfRequestCancelSentRequest(sent.Request));
    CHECK(CancelCalls == 1);
    Finish(&sent, STATUS_CANCELLED);

    PendedCount = 0;
    SendIoctl(&sent, IOCTL_CANCELABLE);
    CHECK_STATUS(WdfRequestUnmarkCancelable(Pended[0]), STATUS_SUCCESS);
    CHECK(!WdfRequestCancelSentRequest(sent.Request)); /* nobody listens any more */
    CHECK(CancelCalls == 1);
    CHECK(WdfRequestIsCanceled(Pended[0]));
    CHECK_STATUS(WdfRequestMarkCancelableEx(Pended[0], EvtCancel), STATUS_CANCELLED);
    CHECK(CancelCalls == 1);
    WdfRequestComplete(Pended[0], STATUS_CANCELLED);
    Finish(&sent, STATUS_CANCELLED);
}

static void TestTimeout(void) {
    WDF_REQUEST_SEND_OPTIONS options;
    Settle();
    PendedCount = 0;
    CancelCalls = 0;
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_TIMEOUT);
    options.Timeout = WDF_REL_TIMEOUT_IN_MS(50);
    CHECK_STATUS(WdfIoTargetSendIoctlSynchronously(Target, NULL, IOCTL_CANCELABLE, NULL, NULL,
                                                   &options, NULL),
                 STATUS_IO_TIMEOUT);
    CHECK(CancelCalls == 1);
}

static void TestStates(void) {
    SENT sent[2];
    WDFREQUEST request;
    Settle();
    StateCalls = 0;
    PendedCount = 0;
    SendIoctl(&sent[0], IOCTL_PEND);
    WdfIoQueueStop(Parallel, EvtState, Parallel);
    CHECK(StateCalls == 0); /* one is with the driver */
    SendIoctl(&sent[1], IOCTL_PEND);
    CHECK(PendedCount == 1);
    WdfRequestComplete(Pended[0], STATUS_SUCCESS);
    Settle();
    CHECK(StateCalls == 1);
    CHECK(WDF_IO_QUEUE_STOPPED(WdfIoQueueGetState(Parallel, NULL, NULL)));
    WdfIoQueueStart(Parallel);
    CHECK(PendedCount == 2);
    WdfRequestComplete(Pended[1], STATUS_SUCCESS);
    Finish(&sent[0], STATUS_SUCCESS);
    Finish(&sent[1], STATUS_SUCCESS);

    SendReadOrWrite(&sent[0], FALSE);
    CanceledOnQueue = 0;
    WdfIoQueuePurge(Manual, EvtState, Manual);
    Settle();
    CHECK(StateCalls == 2 && CanceledOnQueue == 1);
    CHECK(WDF_IO_QUEUE_PURGED(WdfIoQueueGetState(Manual, NULL, NULL)));
    Finish(&sent[0], STATUS_CANCELLED);
    SendReadOrWrite(&sent[0], FALSE); /* refused */
    Finish(&sent[0], STATUS_INVALID_DEVICE_STATE);
    WdfIoQueueStopSynchronously(Manual);
    CHECK_STATUS(WdfIoQueueRetrieveNextRequest(Manual, &request), STATUS_WDF_PAUSED);
    WdfIoQueueStart(Manual);

    PendedCount = 0;
    SendIoctl(&sent[0], IOCTL_CANCELABLE);
    WdfIoQueuePurgeSynchronously(Parallel);
    Finish(&sent[0], STATUS_CANCELLED);
    WdfIoQueueStart(Parallel);
    WdfIoQueueDrainSynchronously(Parallel);
    WdfIoQueueStart(Parallel);
}

static void TestTarget(void) {
    SENT sent;
    Settle();
    PendedCount = 0;
    WdfIoTargetStop(Target, WdfIoTargetLeaveSentIoPending);
    SendIoctl(&sent, IOCTL_PEND);
    CHECK(PendedCount == 0 && !sent.Done);
    CHECK_STATUS(WdfIoTargetStart(Target), STATUS_SUCCESS);
    CHECK(PendedCount == 1);
    WdfRequestComplete(Pended[0], STATUS_SUCCESS);
    Finish(&sent, STATUS_SUCCESS);

    WdfIoTargetStop(Target, WdfIoTargetWaitForSentIoToComplete);
    SendIoctl(&sent, IOCTL_PEND);
    CHECK(WdfRequestCancelSentRequest(sent.Request)); /* never left the target */
    Finish(&sent, STATUS_CANCELLED);
    CHECK_STATUS(WdfIoTargetStart(Target), STATUS_SUCCESS);
    CHECK_STATUS(
        WdfIoTargetSendIoctlSynchronously(Target, NULL, IOCTL_UNKNOWN, NULL, NULL, NULL, NULL),
        STATUS_INVALID_DEVICE_REQUEST);
}

static void CreateQueues(void) {
    WDF_IO_QUEUE_CONFIG config;
    WDFQUEUE none;
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchParallel);
    CHECK_STATUS(WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &none),
                 STATUS_WDF_NO_CALLBACK);
    config.Size = 4;
    CHECK_STATUS(WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &none),
                 STATUS_INFO_LENGTH_MISMATCH);
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoDeviceControl = EvtIoDeviceControl;
    CHECK_STATUS(WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &Parallel),
                 STATUS_SUCCESS);
    CHECK(WdfDeviceGetDefaultQueue(Device) == Parallel);
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchSequential);
    config.EvtIoRead = EvtIoRead;
    CHECK_STATUS(WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &Sequential),
                 STATUS_SUCCESS);
    CHECK_STATUS(WdfDeviceConfigureRequestDispatching(Device, Sequential, WdfRequestTypeRead),
                 STATUS_SUCCESS);
    WDF_IO_QUEUE_CONFIG_INIT(&config, WdfIoQueueDispatchManual);
    config.EvtIoCanceledOnQueue = EvtCanceledOnQueue;
    CHECK_STATUS(WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &Manual),
                 STATUS_SUCCESS);
    CHECK_STATUS(WdfDeviceConfigureRequestDispatching(Device, Manual, WdfRequestTypeWrite),
                 STATUS_SUCCESS);
    CHECK_STATUS(WdfDeviceConfigureRequestDispatching(Device, Parallel, WdfRequestTypeWrite),
                 STATUS_WDF_BUSY);
}

static EVT_WDF_DEVICE_FILE_CREATE EvtFileCreate;
static void EvtFileCreate(WDFDEVICE OnDevice, WDFREQUEST Request, WDFFILEOBJECT FileObject) {
    CHECK(OnDevice == Device && WdfFileObjectGetDevice(FileObject) == Device);
    CHECK(WdfRequestGetFileObject(Request) == FileObject);
    TraceAdd("create");
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

static EVT_WDF_FILE_CLEANUP EvtFileCleanup;
static void EvtFileCleanup(WDFFILEOBJECT FileObject) {
    (void)FileObject;
    TraceAdd("cleanup");
}

static EVT_WDF_FILE_CLOSE EvtFileClose;
static void EvtFileClose(WDFFILEOBJECT FileObject) {
    (void)FileObject;
    TraceAdd("close");
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    PrintResult("queues");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_FILEOBJECT_CONFIG files;
    WDF_DRIVER_CONFIG_INIT(&config, WDF_NO_EVENT_CALLBACK);
    config.DriverInitFlags = WdfDriverInitNonPnpDriver;
    config.EvtDriverUnload = EvtUnload;
    NTSTATUS status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                                      WDF_NO_HANDLE);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    WDF_FILEOBJECT_CONFIG_INIT(&files, EvtFileCreate, EvtFileClose, EvtFileCleanup);
    Device = LoopbackCreate(&DeviceName, &files, WDF_NO_OBJECT_ATTRIBUTES);
    if (Device == NULL) {
        return STATUS_UNSUCCESSFUL;
    }
    CreateQueues();
    WdfControlFinishInitializing(Device);
    TraceReset();
    Target = LoopbackOpen(Device, &DeviceName);
    TestCopy(IOCTL_COPY);
    TestCopy(IOCTL_COPY_OUT_DIRECT);
    TestParallel();
    TestSequential();
    TestManual();
    TestForward();
    TestCancel();
    TestTimeout();
    TestStates();
    TestTarget();
    WdfIoTargetClose(Target);
    CHECK_TRACE("create cleanup close");
    WdfObjectDelete(Device);
    return STATUS_SUCCESS;
}
