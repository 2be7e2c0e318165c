/* Stopping the machine when the driver can no longer be trusted with it.
 *
 * wdk_assert checks in debug builds (DBG) and only evaluates nothing in others; wdk_require checks
 * always. Both end in the bug check DRIVER_VIOLATION (0x121), whose second parameter is the line
 * and whose third is the address of the source file's name. Any IRQL. */
#ifndef WDK_PANIC_H
#define WDK_PANIC_H

#include <ntddk.h>

#include <dpfilter.h>

#define WDK_PANIC_SUBCODE                                                                          \
    0x77646B63u /* "wdkc", so that a dump tells this bug check from others                         \
                 */

DECLSPEC_NORETURN static inline void wdk_panic_at(_In_z_ const char *file, ULONG line,
                                                  _In_z_ const char *what) {
    DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, "%s:%lu: %s\n", file, line, what);
    KeBugCheckEx(DRIVER_VIOLATION, WDK_PANIC_SUBCODE, line, (ULONG_PTR)file, (ULONG_PTR)what);
}

#define wdk_panic(what) wdk_panic_at(__FILE__, __LINE__, (what))

#define wdk_require(condition)                                                                     \
    ((condition) ? (void)0 : wdk_panic_at(__FILE__, __LINE__, "not so: " #condition))

#if DBG
#define wdk_assert(condition) wdk_require(condition)
#else
#define wdk_assert(condition) ((void)sizeof(!(condition)))
#endif

#endif
