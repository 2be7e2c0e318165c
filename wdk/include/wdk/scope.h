/* Scoped ownership: a variable whose value is released when its scope ends, on every way out.
 *
 *     wdk_scoped(echo_buffer_free) struct echo_buffer *buffer = echo_buffer_new();
 *     if (buffer == NULL)
 *         return wdk_status_of(STATUS_INSUFFICIENT_RESOURCES);
 *     ...
 *     device->buffer = wdk_take(buffer);      the device owns it now
 *
 * The release function gets the address of the variable and accepts an empty one. Never jump with
 * goto past or into such a declaration, and raise no SEH exception through it: without
 * -fasync-exceptions an exception that unwinds the frame does not run the release.
 *
 * No call is added to what one would write by hand at each return. */
#ifndef WDK_SCOPE_H
#define WDK_SCOPE_H

#if defined(__CWDK_CONTRACTS__)
#define wdk_scoped(release) __attribute__((cleanup(release), annotate("cleanup:" #release)))
#else
#define wdk_scoped(release) __attribute__((cleanup(release)))
#endif

/* The value of a pointer variable, which is NULL from here on: ownership moves to the taker. */
#define wdk_take(variable)                                                                         \
    __extension__({                                                                                \
        __typeof__(variable) wdk_taken_ = (variable);                                              \
        (variable) = NULL;                                                                         \
        wdk_taken_;                                                                                \
    })

#endif
