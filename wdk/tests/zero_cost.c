/* Pairs of functions, the same thing written with the safe library and with plain WDF or WDM. The
 * test (zero_cost.py) compares their machine code: safe_NAME and raw_NAME must be equal. */
#include <wdk/kmdf.h>

#define PAIR_TAG 'riaP'

struct pair_device {
    ULONG value;
};

WDK_DEVICE_CONTEXT(pair_device, pair_device_of);

void safe_complete(wdk_request request, NTSTATUS code);
void safe_complete(wdk_request request, NTSTATUS code) {
    wdk_request_complete(request, wdk_status_of(code));
}

void raw_complete(WDFREQUEST request, NTSTATUS code);
void raw_complete(WDFREQUEST request, NTSTATUS code) { WdfRequestComplete(request, code); }

ULONG safe_context(wdk_io_queue queue);
ULONG safe_context(wdk_io_queue queue) {
    return pair_device_of(wdk_io_queue_get_device(queue))->value;
}

ULONG raw_context(WDFQUEUE queue);
ULONG raw_context(WDFQUEUE queue) {
    return wdk_raw_context_pair_device(WdfIoQueueGetDevice(queue))->value;
}

NTSTATUS safe_forward(wdk_request request, wdk_io_queue queue);
NTSTATUS safe_forward(wdk_request request, wdk_io_queue queue) {
    return wdk_request_forward_to_io_queue(request, queue).code;
}

NTSTATUS raw_forward(WDFREQUEST request, WDFQUEUE queue);
NTSTATUS raw_forward(WDFREQUEST request, WDFQUEUE queue) {
    return WdfRequestForwardToIoQueue(request, queue);
}

void safe_count(wdk_spin_lock *lock, ULONG *value);
void safe_count(wdk_spin_lock *lock, ULONG *value) {
    wdk_hold(lock);
    *value += 1;
}

void raw_count(KSPIN_LOCK *lock, ULONG *value);
void raw_count(KSPIN_LOCK *lock, ULONG *value) {
    KIRQL irql = KeAcquireSpinLockRaiseToDpc(lock);
    *value += 1;
    KeReleaseSpinLock(lock, irql);
}

struct pair_device *safe_new(void);
struct pair_device *safe_new(void) {
    return wdk_new(struct pair_device, WDK_POOL_NON_PAGED, PAIR_TAG);
}

struct pair_device *raw_new(void);
struct pair_device *raw_new(void) {
    struct pair_device *block = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof *block, PAIR_TAG);
    if (block != NULL)
        RtlZeroMemory(block, sizeof *block);
    return block;
}

NTSTATUS safe_early_return(wdk_request request, ULONG *value);
NTSTATUS safe_early_return(wdk_request request, ULONG *value) {
    wdk_span output;
    wdk_status status = wdk_request_retrieve_output_buffer(request, 4, &output);
    if (wdk_failed(status))
        return status.code;
    *value = *(ULONG *)output.data;
    return STATUS_SUCCESS;
}

NTSTATUS raw_early_return(WDFREQUEST request, ULONG *value);
NTSTATUS raw_early_return(WDFREQUEST request, ULONG *value) {
    void *data = NULL;
    size_t size = 0;
    NTSTATUS status = WdfRequestRetrieveOutputBuffer(request, 4, &data, &size);
    if (!NT_SUCCESS(status))
        return status;
    *value = *(ULONG *)data;
    return STATUS_SUCCESS;
}
