/*
 * Printing to the debugger, asserting, and breaking in.
 */
#ifndef CWDK_WUDF_DEBUG_H
#define CWDK_WUDF_DEBUG_H

#include "wudf/base.h"
#include <dpfilter.h>

EXTERN_C_START

NTSYSAPI ULONG DbgPrint(_In_z_ _Printf_format_string_ PCSTR Format, ...);

NTSYSAPI ULONG DbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level,
                          _In_z_ _Printf_format_string_ PCSTR Format, ...);

NTSYSAPI void NTAPI RtlAssert(_In_ PVOID VoidFailedAssertion, _In_ PVOID VoidFileName,
                              _In_ ULONG LineNumber, _In_opt_ PSTR MutableMessage);

#define DbgBreakPoint __debugbreak
#if DBG
#define KdPrint(_x_) DbgPrint _x_
#define KdPrintEx(_x_) DbgPrintEx _x_
#define KdBreakPoint() DbgBreakPoint()
#else
#define KdPrint(_x_)
#define KdPrintEx(_x_)
#define KdBreakPoint()
#endif

/* An assertion breaks in where it stands; a build without DBG leaves it out. */
#ifndef DbgRaiseAssertionFailure
#if defined(__x86_64__)
#define DbgRaiseAssertionFailure() __asm__ __volatile__("int $0x2c")
#else
#define DbgRaiseAssertionFailure() __break(0xf001)
#endif
#endif
#if DBG
#define NT_VERIFY(_exp) ((!(_exp)) ? (DbgBreakPoint(), FALSE) : TRUE)
#define NT_ASSERT(_exp) ((void)NT_VERIFY(_exp))
#else
#define NT_VERIFY(_exp) ((_exp) ? TRUE : FALSE)
#define NT_ASSERT(_exp) ((void)0)
#endif
#define NT_ASSERTMSG(_msg, _exp) NT_ASSERT(_exp)
#define NT_ASSERTMSGW(_msg, _exp) NT_ASSERT(_exp)
#define NT_VERIFYMSG(_msg, _exp) NT_VERIFY(_exp)
#define NT_VERIFYMSGW(_msg, _exp) NT_VERIFY(_exp)
#define NT_ANALYSIS_ASSUME(_exp) _Analysis_assume_(_exp)

EXTERN_C_END

#endif
