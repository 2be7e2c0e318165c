/* I/O queues: how requests reach the driver.
 *
 * A callback gets a request and has to see it off exactly once: complete it, forward it, or keep it
 * in a queue of its own. */
#ifndef WDK_WDF_QUEUE_H
#define WDK_WDF_QUEUE_H

#include <wdk/status.h>
#include <wdk/wdf/handle.h>

typedef _IRQL_requires_same_
_IRQL_requires_max_(DISPATCH_LEVEL)
void wdk_evt_io_read(_In_ wdk_io_queue queue, _In_ _Owned_(request) wdk_request request,
                     _In_ size_t length);

typedef _IRQL_requires_same_
_IRQL_requires_max_(DISPATCH_LEVEL)
void wdk_evt_io_write(_In_ wdk_io_queue queue, _In_ _Owned_(request) wdk_request request,
                      _In_ size_t length);

typedef _IRQL_requires_same_
_IRQL_requires_max_(DISPATCH_LEVEL)
void wdk_evt_io_device_control(_In_ wdk_io_queue queue, _In_ _Owned_(request) wdk_request request,
                               _In_ size_t output_length, _In_ size_t input_length,
                               _In_ ULONG io_control_code);

typedef struct wdk_io_queue_config {
    WDF_IO_QUEUE_DISPATCH_TYPE dispatch; /* sequential, parallel or manual */
    BOOLEAN is_default;                  /* gets what no other queue was configured for */
    wdk_evt_io_read *evt_read;           /* without a callback of its kind a request fails */
    wdk_evt_io_write *evt_write;
    wdk_evt_io_device_control *evt_device_control;
} wdk_io_queue_config;

/* ret_queue may be NULL: the device owns the queue and hands it to the callbacks. */
_Must_inspect_result_
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline wdk_status wdk_io_queue_create(_In_ wdk_device device,
                                             _In_ const wdk_io_queue_config *config,
                                             _Out_opt_ wdk_io_queue *ret_queue) {
    WDF_IO_QUEUE_CONFIG raw;
    if (config->is_default)
        WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&raw, config->dispatch);
    else
        WDF_IO_QUEUE_CONFIG_INIT(&raw, config->dispatch);
    raw.EvtIoRead = (PFN_WDF_IO_QUEUE_IO_READ)(void *)config->evt_read;
    raw.EvtIoWrite = (PFN_WDF_IO_QUEUE_IO_WRITE)(void *)config->evt_write;
    raw.EvtIoDeviceControl = (PFN_WDF_IO_QUEUE_IO_DEVICE_CONTROL)(void *)config->evt_device_control;
    WDFQUEUE queue = NULL;
    NTSTATUS status =
        WdfIoQueueCreate(wdk_raw_device(device), &raw, WDF_NO_OBJECT_ATTRIBUTES, &queue);
    if (NT_SUCCESS(status) && ret_queue != NULL)
        *ret_queue = wdk_io_queue_of(queue);
    return wdk_status_of(status);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static inline wdk_device wdk_io_queue_get_device(_In_ wdk_io_queue queue) {
    return wdk_device_of(WdfIoQueueGetDevice(wdk_raw_io_queue(queue)));
}

/* The oldest request of a manual queue; STATUS_NO_MORE_ENTRIES when it is empty. */
_Must_inspect_result_
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline wdk_status wdk_io_queue_retrieve_next_request(_In_ wdk_io_queue queue,
                                                            _Out_ _Out_owned_(request)
                                                                wdk_request *ret_request) {
    WDFREQUEST request = NULL;
    NTSTATUS status = WdfIoQueueRetrieveNextRequest(wdk_raw_io_queue(queue), &request);
    if (NT_SUCCESS(status))
        *ret_request = wdk_request_of(request);
    return wdk_status_of(status);
}

#endif
