/* Messages for the kernel debugger and for the log of the host.
 *
 * The format is DbgPrintEx's (%wZ for a UNICODE_STRING, %!STATUS! is not known here). At IRQL above
 * DIRQL nothing may be printed; wide and Unicode strings only at PASSIVE_LEVEL, as DbgPrintEx
 * says. */
#ifndef WDK_PRINT_H
#define WDK_PRINT_H

#include <ntddk.h>

#include <dpfilter.h>

#define wdk_print(...) ((void)DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_INFO_LEVEL, __VA_ARGS__))
#define wdk_print_warning(...)                                                                     \
    ((void)DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_WARNING_LEVEL, __VA_ARGS__))
#define wdk_print_error(...)                                                                       \
    ((void)DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, __VA_ARGS__))

#endif
