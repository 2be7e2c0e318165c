/* Spans: a buffer and its size, kept together.
 *
 * A span borrows: it owns nothing and must not outlive what it points to (a request's buffer ends
 * with the request). Sizes are bytes. The empty span may have a NULL pointer. Copies are checked:
 * what does not fit is refused whole, never cut off. Any IRQL at which the memory may be touched.
 */
#ifndef WDK_SPAN_H
#define WDK_SPAN_H

#include <wdk/status.h>

typedef struct wdk_span {
    _Field_size_bytes_(size) UCHAR *data;
    size_t size;
} wdk_span;

typedef struct wdk_const_span {
    _Field_size_bytes_(size) const UCHAR *data;
    size_t size;
} wdk_const_span;

static inline wdk_span wdk_span_of(_In_reads_bytes_opt_(size) void *data, size_t size) {
    return (wdk_span){(UCHAR *)data, size};
}

static inline wdk_const_span wdk_const_span_of(_In_reads_bytes_opt_(size) const void *data,
                                               size_t size) {
    return (wdk_const_span){(const UCHAR *)data, size};
}

/* The bytes of an array variable. */
#define wdk_span_of_array(array) wdk_span_of((array), sizeof(array))

static inline wdk_const_span wdk_span_as_const(wdk_span span) {
    return (wdk_const_span){span.data, span.size};
}

/* Clamped to the span, so that no slice reaches outside of it. */
static inline wdk_span wdk_span_slice(wdk_span span, size_t from, size_t size) {
    size_t start = from < span.size ? from : span.size;
    size_t rest = span.size - start;
    return (wdk_span){span.data + start, size < rest ? size : rest};
}

static inline wdk_const_span wdk_const_span_slice(wdk_const_span span, size_t from, size_t size) {
    size_t start = from < span.size ? from : span.size;
    size_t rest = span.size - start;
    return (wdk_const_span){span.data + start, size < rest ? size : rest};
}

/* STATUS_BUFFER_TOO_SMALL, and nothing is written, when `from` does not fit into `to`. The two may
 * overlap. */
static inline wdk_status wdk_span_copy(wdk_span to, wdk_const_span from) {
    if (from.size > to.size)
        return wdk_status_of(STATUS_BUFFER_TOO_SMALL);
    if (from.size != 0)
        RtlMoveMemory(to.data, from.data, from.size);
    return WDK_SUCCESS;
}

static inline void wdk_span_fill(wdk_span span, UCHAR value) {
    if (span.size != 0)
        RtlFillMemory(span.data, span.size, value);
}

/* The byte at an index; the machine stops (wdk_panic's bug check) when it lies outside. */
static inline UCHAR wdk_const_span_at(wdk_const_span span, size_t index) {
    if (index >= span.size)
        KeBugCheckEx(DRIVER_VIOLATION, 0, (ULONG_PTR)index, (ULONG_PTR)span.size, 0);
    return span.data[index];
}

#endif
