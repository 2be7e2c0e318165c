/*
 * The function driver of the stack test: direct I/O, callbacks at PASSIVE_LEVEL and one at a time
 * for the device, contexts on files and requests, and a control code by METHOD_NEITHER.
 */
#include "host/wdf/tests/check.h"
#include <initguid.h>
#include "host/wdf/tests/stack.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

typedef struct _FILE_USE {
    ULONG Requests;
} FILE_USE;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(FILE_USE, GetFileUse)

typedef struct _LOCKED {
    WDFMEMORY Input;
    WDFMEMORY Output;
} LOCKED;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(LOCKED, GetLocked)

static WDFDEVICE Device;
static volatile LONG Inside;
static UCHAR Stored[64];
static size_t StoredLength;

/* Every callback of the queue is between these two. */
static void Enter(WDFREQUEST Request) {
    CHECK(InterlockedIncrement(&Inside) == 1); /* one at a time */
    CHECK(KeGetCurrentIrql() == PASSIVE_LEVEL);
    WDFFILEOBJECT file = WdfRequestGetFileObject(Request);
    CHECK(file != NULL);
    GetFileUse(file)->Requests++;
    LARGE_INTEGER moment = {.QuadPart = -10};
    (void)KeDelayExecutionThread(KernelMode, FALSE, &moment); /* lets others try */
}

static void Leave(void) { InterlockedDecrement(&Inside); }

static EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
static void EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
    WDFMEMORY memory;
    (void)Queue;
    Enter(Request);
    size_t length = Length < StoredLength ? Length : StoredLength;
    NTSTATUS status = WdfRequestRetrieveOutputMemory(Request, &memory);
    if (NT_SUCCESS(status)) {
        status = WdfMemoryCopyFromBuffer(memory, 0, Stored, length);
    }
    Leave();
    WdfRequestCompleteWithInformation(Request, status, NT_SUCCESS(status) ? length : 0);
}

static EVT_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;
static void EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
    PMDL mdl;
    PVOID buffer;
    (void)Queue;
    Enter(Request);
    NTSTATUS status = Length > sizeof(Stored) ? STATUS_INVALID_BUFFER_SIZE : STATUS_SUCCESS;
    if (NT_SUCCESS(status)) {
        status = WdfRequestRetrieveInputBuffer(Request, 1, &buffer, NULL);
    }
    if (NT_SUCCESS(status)) {
        CHECK_STATUS(WdfRequestRetrieveInputWdmMdl(Request, &mdl), STATUS_SUCCESS);
        CHECK(MmGetMdlByteCount(mdl) == Length);
        RtlCopyMemory(Stored, buffer, Length);
        StoredLength = Length;
    }
    Leave();
    WdfRequestCompleteWithInformation(Request, status, NT_SUCCESS(status) ? Length : 0);
}

static NTSTATUS Sum(WDFREQUEST Request) {
    size_t length;
    const UCHAR *bytes = WdfMemoryGetBuffer(GetLocked(Request)->Input, &length);
    ULONG sum = 0;
    for (size_t i = 0; i < length; i++) {
        sum += bytes[i];
    }
    WdfRequestSetInformation(Request, sizeof(sum));
    return WdfMemoryCopyFromBuffer(GetLocked(Request)->Output, 0, &sum, sizeof(sum));
}

static NTSTATUS CountOfFile(WDFREQUEST Request) {
    ULONG *count;
    NTSTATUS status =
        WdfRequestRetrieveOutputBuffer(Request, sizeof(*count), (PVOID *)&count, NULL);
    if (NT_SUCCESS(status)) {
        *count = GetFileUse(WdfRequestGetFileObject(Request))->Requests;
        WdfRequestSetInformation(Request, sizeof(*count));
    }
    return status;
}

static EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
static void EvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength,
                               size_t InputBufferLength, ULONG IoControlCode) {
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    NTSTATUS *wanted;
    (void)Queue;
    (void)OutputBufferLength;
    (void)InputBufferLength;
    Enter(Request);
    if (IoControlCode == IOCTL_STACK_SUM) {
        status = Sum(Request);
    } else if (IoControlCode == IOCTL_STACK_FILE) {
        status = CountOfFile(Request);
    } else if (IoControlCode == IOCTL_STACK_FAIL) {
        status = WdfRequestRetrieveInputBuffer(Request, sizeof(*wanted), (PVOID *)&wanted, NULL);
        status = NT_SUCCESS(status) ? *wanted : status;
    }
    Leave();
    WdfRequestComplete(Request, status);
}

/* In the caller's thread and address space: the only place where its buffers can be locked. */
static NTSTATUS LockUserBuffers(WDFREQUEST Request) {
    PVOID input;
    PVOID output;
    size_t inputLength;
    size_t outputLength;
    NTSTATUS status = WdfRequestRetrieveUnsafeUserInputBuffer(Request, 1, &input, &inputLength);
    if (NT_SUCCESS(status)) {
        status = WdfRequestRetrieveUnsafeUserOutputBuffer(Request, sizeof(ULONG), &output,
                                                          &outputLength);
    }
    if (NT_SUCCESS(status)) {
        status = WdfRequestProbeAndLockUserBufferForRead(Request, input, inputLength,
                                                         &GetLocked(Request)->Input);
    }
    if (NT_SUCCESS(status)) {
        status = WdfRequestProbeAndLockUserBufferForWrite(Request, output, outputLength,
                                                          &GetLocked(Request)->Output);
    }
    return status;
}

static EVT_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext;
static void EvtIoInCallerContext(WDFDEVICE OnDevice, WDFREQUEST Request) {
    WDF_REQUEST_PARAMETERS parameters;
    NTSTATUS status = STATUS_SUCCESS;
    WDF_REQUEST_PARAMETERS_INIT(&parameters);
    WdfRequestGetParameters(Request, &parameters);
    if (parameters.Type == WdfRequestTypeDeviceControl &&
        parameters.Parameters.DeviceIoControl.IoControlCode == IOCTL_STACK_SUM) {
        PVOID none;
        CHECK_STATUS(WdfRequestRetrieveInputBuffer(Request, 1, &none, NULL),
                     STATUS_INVALID_DEVICE_REQUEST);
        status = LockUserBuffers(Request);
    }
    if (NT_SUCCESS(status)) {
        status = WdfDeviceEnqueueRequest(OnDevice, Request);
    }
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
    }
}

static EVT_WDF_DEVICE_FILE_CREATE EvtFileCreate;
static void EvtFileCreate(WDFDEVICE OnDevice, WDFREQUEST Request, WDFFILEOBJECT FileObject) {
    CHECK(OnDevice == Device);
    CHECK(GetFileUse(FileObject)->Requests == 0);
    /* The name below the device says what to answer. */
    PUNICODE_STRING name = WdfFileObjectGetFileName(FileObject);
    WdfRequestComplete(Request, name->Length != 0 ? STATUS_OBJECT_NAME_INVALID : STATUS_SUCCESS);
}

static NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit) {
    (void)Driver;
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_FILEOBJECT_CONFIG files;
    WDF_IO_QUEUE_CONFIG config;
    WDF_FILEOBJECT_CONFIG_INIT(&files, EvtFileCreate, WDF_NO_EVENT_CALLBACK, WDF_NO_EVENT_CALLBACK);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, FILE_USE);
    WdfDeviceInitSetFileObjectConfig(DeviceInit, &files, &attributes);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, LOCKED);
    WdfDeviceInitSetRequestAttributes(DeviceInit, &attributes);
    WdfDeviceInitSetIoInCallerContextCallback(DeviceInit, EvtIoInCallerContext);
    WdfDeviceInitSetIoType(DeviceInit, WdfDeviceIoDirect);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    attributes.SynchronizationScope = WdfSynchronizationScopeDevice;
    NTSTATUS status = WdfDeviceCreate(&DeviceInit, &attributes, &Device);
    if (NT_SUCCESS(status)) {
        status = WdfDeviceCreateDeviceInterface(Device, &GUID_STACK, NULL);
    }
    if (NT_SUCCESS(status)) {
        WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
        config.EvtIoRead = EvtIoRead;
        config.EvtIoWrite = EvtIoWrite;
        config.EvtIoDeviceControl = EvtIoDeviceControl;
        status = WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, WDF_NO_HANDLE);
    }
    return status;
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    PrintResult("bottom");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    config.EvtDriverUnload = EvtUnload;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
