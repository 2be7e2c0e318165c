/* The echo driver: a device that gives back what was written to it.
 *
 * It shows the safe library on its own ground: the file is strict and has no unsafe block. Requests
 * come in parallel, so what they share lies behind a lock; those that ask to be answered later wait
 * in a queue of their own for the timer. */
#include <wdk/strict.h>

#include <wdk/kmdf.h>

#include <initguid.h>
#include "public.h"

#define ECHO_TAG 'ohcE'

struct echo_device {
    _Notnull_ wdk_io_queue later; /* requests that wait for the timer */
    _Notnull_ wdk_timer timer;
    wdk_spin_lock lock; /* guards the two below */
    size_t length;
    UCHAR bytes[ECHO_MAXIMUM];
};

WDK_DEVICE_CONTEXT(echo_device, echo_device_of);

DRIVER_INITIALIZE DriverEntry;
static wdk_evt_driver_device_add echo_device_add;
static wdk_evt_io_read echo_read;
static wdk_evt_io_write echo_write;
static wdk_evt_io_device_control echo_device_control;
static wdk_evt_timer echo_timer;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, echo_device_add)

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT driver_object, PUNICODE_STRING registry_path) {
    static const wdk_driver_config config = {
        .evt_device_add = echo_device_add,
        .pool_tag = ECHO_TAG,
    };
    return wdk_driver_create(driver_object, registry_path, &config).code;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
static wdk_status create_queues(wdk_device device, struct echo_device *echo) {
    static const wdk_io_queue_config requests = {
        .dispatch = WdfIoQueueDispatchParallel,
        .is_default = TRUE,
        .evt_read = echo_read,
        .evt_write = echo_write,
        .evt_device_control = echo_device_control,
    };
    static const wdk_io_queue_config later = {.dispatch = WdfIoQueueDispatchManual};
    WDK_TRY(wdk_io_queue_create(device, &later, &echo->later));
    WDK_TRY(wdk_timer_create(device, echo_timer, 0, &echo->timer));
    return wdk_io_queue_create(device, &requests, NULL);
}

_Use_decl_annotations_
static wdk_status echo_device_add(wdk_driver driver, wdk_device_init init) {
    wdk_device device;
    PAGED_CODE();
    UNREFERENCED_PARAMETER(driver);

    WDK_TRY(wdk_device_create(&init, WDK_CONTEXT(echo_device), &device));
    struct echo_device *echo = echo_device_of(device);
    wdk_spin_lock_init(&echo->lock);
    WDK_TRY(create_queues(device, echo));
    return wdk_device_create_device_interface(device, &GUID_DEVINTERFACE_ECHO);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static struct echo_device *echo_of_queue(wdk_io_queue queue) {
    return echo_device_of(wdk_io_queue_get_device(queue));
}

_Use_decl_annotations_
static void echo_write(wdk_io_queue queue, wdk_request request, size_t length) {
    struct echo_device *echo = echo_of_queue(queue);
    wdk_const_span input;
    wdk_status status = wdk_request_retrieve_input_buffer(request, length, &input);
    if (wdk_ok(status)) {
        wdk_hold(&echo->lock);
        status = wdk_span_copy(wdk_span_of_array(echo->bytes), input);
        if (wdk_ok(status))
            echo->length = input.size;
    }
    wdk_request_complete_with_information(request, status, wdk_ok(status) ? length : 0);
}

/* Copies what is stored, or as much of it as there is room for. */
_IRQL_requires_max_(DISPATCH_LEVEL)
static size_t copy_stored(struct echo_device *echo, wdk_span output) {
    wdk_hold(&echo->lock);
    size_t size = echo->length < output.size ? echo->length : output.size;
    wdk_status status = wdk_span_copy(
        output, wdk_const_span_slice(wdk_const_span_of(echo->bytes, sizeof echo->bytes), 0, size));
    return wdk_ok(status) ? size : 0;
}

_Use_decl_annotations_
static void echo_read(wdk_io_queue queue, wdk_request request, size_t length) {
    struct echo_device *echo = echo_of_queue(queue);
    wdk_span output;
    size_t copied = 0;
    wdk_status status = wdk_request_retrieve_output_buffer(request, length, &output);
    if (wdk_ok(status))
        copied = copy_stored(echo, output);
    wdk_request_complete_with_information(request, status, copied);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static void answer_length(struct echo_device *echo, _In_ _Consumes_(request) wdk_request request) {
    wdk_span output;
    ULONG length = 0;
    wdk_status status = wdk_request_retrieve_output_buffer(request, sizeof length, &output);
    if (wdk_ok(status)) {
        wdk_hold(&echo->lock);
        length = (ULONG)echo->length;
        status = wdk_span_copy(output, wdk_const_span_of(&length, sizeof length));
    }
    wdk_request_complete_with_information(request, status, wdk_ok(status) ? sizeof length : 0);
}

_Use_decl_annotations_
static void echo_device_control(wdk_io_queue queue, wdk_request request, size_t output_length,
                                size_t input_length, ULONG io_control_code) {
    struct echo_device *echo = echo_of_queue(queue);
    UNREFERENCED_PARAMETER(output_length);
    UNREFERENCED_PARAMETER(input_length);

    if (io_control_code == IOCTL_ECHO_LENGTH) {
        answer_length(echo, request);
        return;
    }
    if (io_control_code != IOCTL_ECHO_LATER) {
        wdk_request_complete(request, wdk_status_of(STATUS_INVALID_DEVICE_REQUEST));
        return;
    }
    wdk_status status = wdk_request_forward_to_io_queue(request, echo->later);
    if (wdk_failed(status)) {
        wdk_request_complete(request, status);
        return;
    }
    wdk_timer_start(echo->timer, ECHO_DELAY_MS);
}

_Use_decl_annotations_
static void echo_timer(wdk_timer timer) {
    struct echo_device *echo = echo_device_of(wdk_timer_get_device(timer));
    wdk_request request;
    while (wdk_ok(wdk_io_queue_retrieve_next_request(echo->later, &request)))
        wdk_request_complete(request, WDK_SUCCESS);
}
