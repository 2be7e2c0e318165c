/* Requests: one I/O operation each, seen off exactly once.
 *
 * The buffers of a request are borrowed until it is completed or forwarded. */
#ifndef WDK_WDF_REQUEST_H
#define WDK_WDF_REQUEST_H

#include <wdk/span.h>
#include <wdk/status.h>
#include <wdk/wdf/handle.h>

_IRQL_requires_max_(DISPATCH_LEVEL)
static inline void wdk_request_complete(_In_ _Consumes_(request) wdk_request request,
                                        wdk_status status) {
    WdfRequestComplete(wdk_raw_request(request), status.code);
}

/* `information` is what the client gets as the count of bytes done. */
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline void wdk_request_complete_with_information(_In_ _Consumes_(request)
                                                             wdk_request request,
                                                         wdk_status status, ULONG_PTR information) {
    WdfRequestCompleteWithInformation(wdk_raw_request(request), status.code, information);
}

/* What the client sends: at least `minimum` bytes, else STATUS_BUFFER_TOO_SMALL. */
_Must_inspect_result_
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline wdk_status wdk_request_retrieve_input_buffer(_In_ wdk_request request, size_t minimum,
                                                           _Out_ wdk_const_span *ret_buffer) {
    void *data = NULL;
    size_t size = 0;
    NTSTATUS status =
        WdfRequestRetrieveInputBuffer(wdk_raw_request(request), minimum, &data, &size);
    if (NT_SUCCESS(status))
        *ret_buffer = wdk_const_span_of(data, size);
    return wdk_status_of(status);
}

/* Where the client wants its answer: room for at least `minimum` bytes, else
 * STATUS_BUFFER_TOO_SMALL. */
_Must_inspect_result_
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline wdk_status wdk_request_retrieve_output_buffer(_In_ wdk_request request,
                                                            size_t minimum,
                                                            _Out_ wdk_span *ret_buffer) {
    void *data = NULL;
    size_t size = 0;
    NTSTATUS status =
        WdfRequestRetrieveOutputBuffer(wdk_raw_request(request), minimum, &data, &size);
    if (NT_SUCCESS(status))
        *ret_buffer = wdk_span_of(data, size);
    return wdk_status_of(status);
}

/* On success the request is in the queue and no longer the caller's. */
_Must_inspect_result_
_IRQL_requires_max_(DISPATCH_LEVEL)
static inline wdk_status wdk_request_forward_to_io_queue(_In_ _Consumes_on_success_(request)
                                                             wdk_request request,
                                                         _In_ wdk_io_queue queue) {
    return wdk_status_of(
        WdfRequestForwardToIoQueue(wdk_raw_request(request), wdk_raw_io_queue(queue)));
}

#endif
