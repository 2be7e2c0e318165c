/*
 * The filter of the stack test: reads are sent on and forgotten, writes and one control code come
 * back through a completion routine, one control code it answers itself, and everything it has no
 * callback for passes by.
 */
#include "host/wdf/tests/check.h"
#include <initguid.h>
#include "host/wdf/tests/stack.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

static STACK_COUNTS Counts;

static void Forget(WDFDEVICE Device, WDFREQUEST Request) {
    WDF_REQUEST_SEND_OPTIONS options;
    WDF_REQUEST_SEND_OPTIONS_INIT(&options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET);
    if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(Device), &options)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

static EVT_WDF_REQUEST_COMPLETION_ROUTINE EvtCompleted;
static void EvtCompleted(WDFREQUEST Request, WDFIOTARGET Target,
                         PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context) {
    (void)Target;
    CHECK(Context == &Counts);
    InterlockedIncrement((volatile LONG *)&Counts.Completed);
    if (!NT_SUCCESS(Params->IoStatus.Status)) {
        InterlockedIncrement((volatile LONG *)&Counts.Failed);
    }
    WdfRequestCompleteWithInformation(Request, Params->IoStatus.Status,
                                      Params->IoStatus.Information);
}

static void SendOn(WDFDEVICE Device, WDFREQUEST Request) {
    WdfRequestFormatRequestUsingCurrentType(Request);
    WdfRequestSetCompletionRoutine(Request, EvtCompleted, &Counts);
    if (!WdfRequestSend(Request, WdfDeviceGetIoTarget(Device), WDF_NO_SEND_OPTIONS)) {
        WdfRequestComplete(Request, WdfRequestGetStatus(Request));
    }
}

static EVT_WDF_IO_QUEUE_IO_READ EvtIoRead;
static void EvtIoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
    (void)Length;
    InterlockedIncrement((volatile LONG *)&Counts.Forgotten);
    Forget(WdfIoQueueGetDevice(Queue), Request);
}

static EVT_WDF_IO_QUEUE_IO_WRITE EvtIoWrite;
static void EvtIoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length) {
    (void)Length;
    SendOn(WdfIoQueueGetDevice(Queue), Request);
}

static EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL EvtIoDeviceControl;
static void EvtIoDeviceControl(WDFQUEUE Queue, WDFREQUEST Request, size_t OutputBufferLength,
                               size_t InputBufferLength, ULONG IoControlCode) {
    WDFDEVICE device = WdfIoQueueGetDevice(Queue);
    (void)OutputBufferLength;
    (void)InputBufferLength;
    if (IoControlCode == IOCTL_STACK_COUNTS) {
        STACK_COUNTS *counts;
        NTSTATUS status =
            WdfRequestRetrieveOutputBuffer(Request, sizeof(*counts), (PVOID *)&counts, NULL);
        if (NT_SUCCESS(status)) {
            *counts = Counts;
        }
        WdfRequestCompleteWithInformation(Request, status,
                                          NT_SUCCESS(status) ? sizeof(*counts) : 0);
    } else if (IoControlCode == IOCTL_STACK_FAIL) {
        SendOn(device, Request);
    } else {
        Forget(device, Request);
    }
}

static NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit) {
    (void)Driver;
    WDF_IO_QUEUE_CONFIG config;
    WDFDEVICE device;
    WDFQUEUE queue;
    WdfFdoInitSetFilter(DeviceInit);
    NTSTATUS status = WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    /* A filter does I/O as the device below it. */
    CHECK((WdfDeviceWdmGetDeviceObject(device)->Flags & DO_DIRECT_IO) != 0);
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoRead = EvtIoRead;
    config.EvtIoWrite = EvtIoWrite;
    config.EvtIoDeviceControl = EvtIoDeviceControl;
    status = WdfIoQueueCreate(device, &config, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    CHECK(!(WdfIoQueueGetState(queue, NULL, NULL) & WdfIoQueuePnpHeld));
    return status;
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    PrintResult("filter");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    config.EvtDriverUnload = EvtUnload;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
