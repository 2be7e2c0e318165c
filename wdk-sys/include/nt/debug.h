/*
 * Printing to the debugger, asserting, and breaking in.
 */
#ifndef CWDK_NT_DEBUG_H
#define CWDK_NT_DEBUG_H

#include "nt/forward.h"
#include "nt/wmi.h"
#include "nt/intrinsics.h"
#include "nt/irql.h"
#include "nt/rtl.h"

#include <dpfilter.h>

#define DBG_STATUS_CONTROL_C 1
#define DBG_STATUS_SYSRQ 2
#define DBG_STATUS_BUGCHECK_FIRST 3
#define DBG_STATUS_BUGCHECK_SECOND 4
#define DBG_STATUS_FATAL 5
#define DBG_STATUS_DEBUG_CONTROL 6

#define MAXIMUM_DEBUG_BARS 6

EXTERN_C_START

typedef enum _KD_OPTION {
    KD_OPTION_SET_BLOCK_ENABLE = 0,
} KD_OPTION;

typedef void (*PDEBUG_PRINT_CALLBACK)(_In_ PSTRING Output, _In_ ULONG ComponentId,
                                      _In_ ULONG Level);

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern PBOOLEAN KdDebuggerEnabled;
extern PBOOLEAN KdDebuggerNotPresent;

NTSYSAPI void NTAPI DbgBreakPointWithStatus(_In_ ULONG Status);

_IRQL_requires_max_(DIRQL)
NTSYSAPI ULONG DbgPrint(_In_z_ _Printf_format_string_ PCSTR Format, ...);

_IRQL_requires_max_(DIRQL)
NTSYSAPI ULONG DbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level,
                          _In_z_ _Printf_format_string_ PCSTR Format, ...);

NTSYSAPI ULONG DbgPrintReturnControlC(_In_z_ _Printf_format_string_ PCCH Format, ...);

NTSYSAPI NTSTATUS NTAPI DbgQueryDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level);

NTSYSAPI NTSTATUS NTAPI DbgSetDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level,
                                               _In_ BOOLEAN State);

NTSYSAPI NTSTATUS NTAPI DbgSetDebugPrintCallback(_In_ PDEBUG_PRINT_CALLBACK DebugPrintCallback,
                                                 _In_ BOOLEAN Enable);

NTKERNELAPI NTSTATUS KdChangeOption(_In_ KD_OPTION Option, _In_ ULONG InBufferBytes,
                                    _In_ PVOID InBuffer, _In_ ULONG OutBufferBytes,
                                    _Out_ PVOID OutBuffer, _Out_ PULONG OutBufferNeeded);

NTKERNELAPI NTSTATUS KdDisableDebugger(VOID);

NTKERNELAPI NTSTATUS KdEnableDebugger(VOID);

NTKERNELAPI BOOLEAN KdRefreshDebuggerNotPresent(VOID);

NTSYSAPI void NTAPI RtlAssert(_In_ PVOID VoidFailedAssertion, _In_ PVOID VoidFileName,
                              _In_ ULONG LineNumber, _In_opt_ PSTR MutableMessage);

_IRQL_requires_max_(DIRQL)
NTSYSAPI ULONG NTAPI vDbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_z_ PCCH Format,
                                 _In_ va_list arglist);

_IRQL_requires_max_(DIRQL)
NTSYSAPI ULONG NTAPI vDbgPrintExWithPrefix(_In_z_ PCCH Prefix, _In_ ULONG ComponentId,
                                           _In_ ULONG Level, _In_z_ PCCH Format,
                                           _In_ va_list arglist);

#define DbgBreakPoint __debugbreak
#if DBG
#define KdPrint(_x_) DbgPrint _x_
#define KdPrintEx(_x_) DbgPrintEx _x_
#define vKdPrintEx(_x_) vDbgPrintEx _x_
#define vKdPrintExWithPrefix(_x_) vDbgPrintExWithPrefix _x_
#define KdBreakPoint() DbgBreakPoint()
#define KdBreakPointWithStatus(s) DbgBreakPointWithStatus(s)
#else
#define KdPrint(_x_)
#define KdPrintEx(_x_)
#define vKdPrintEx(_x_)
#define vKdPrintExWithPrefix(_x_)
#define KdBreakPoint()
#define KdBreakPointWithStatus(s)
#endif

/* Assertions: the first set calls the kernel to report, the NT_ set breaks in place. */
#if defined(_M_AMD64)
#define DbgRaiseAssertionFailure() __int2c()
#else
#define DbgRaiseAssertionFailure() __break(0xf001)
#endif
#if defined(__CWDK_CONTRACTS__)
/* The checker reads an assertion as a fact about what follows. */
#define ASSERT(exp) __cwdk_assume(!!(exp))
#define ASSERTMSG(msg, exp) __cwdk_assume(!!(exp))
#define RTL_VERIFY(exp) (__cwdk_assume(!!(exp)), TRUE)
#define RTL_VERIFYMSG(msg, exp) RTL_VERIFY(exp)
#define RTL_SOFT_VERIFY(_exp) ((_exp) ? TRUE : FALSE)
#define RTL_SOFT_VERIFYMSG(_msg, _exp) ((_exp) ? TRUE : FALSE)
#define RTL_SOFT_ASSERT(_exp) ((void)0)
#define RTL_SOFT_ASSERTMSG(_msg, _exp) ((void)0)
#define NT_VERIFY(_exp) (__cwdk_assume(!!(_exp)), TRUE)
#define NT_ASSERT(_exp) __cwdk_assume(!!(_exp))
#elif DBG
#define RTL_VERIFY(exp)                                                                            \
    ((!(exp)) ? (RtlAssert((PVOID) #exp, (PVOID)__FILE__, __LINE__, NULL), FALSE) : TRUE)
#define RTL_VERIFYMSG(msg, exp)                                                                    \
    ((!(exp)) ? (RtlAssert((PVOID) #exp, (PVOID)__FILE__, __LINE__, (PSTR)(msg)), FALSE) : TRUE)
#define ASSERT(exp) ((void)RTL_VERIFY(exp))
#define ASSERTMSG(msg, exp) ((void)RTL_VERIFYMSG(msg, exp))
#define RTL_SOFT_VERIFY(_exp)                                                                      \
    ((!(_exp)) ? (DbgPrint("%s(%d): Soft assertion failed\n   Expression: %s\n", __FILE__,         \
                           __LINE__, #_exp),                                                       \
                  FALSE)                                                                           \
               : TRUE)
#define RTL_SOFT_VERIFYMSG(_msg, _exp)                                                             \
    ((!(_exp)) ? (DbgPrint("%s(%d): Soft assertion failed\n   Expression: %s\n   Message: %s\n",   \
                           __FILE__, __LINE__, #_exp, (_msg)),                                     \
                  FALSE)                                                                           \
               : TRUE)
#define RTL_SOFT_ASSERT(_exp) ((void)RTL_SOFT_VERIFY(_exp))
#define RTL_SOFT_ASSERTMSG(_msg, _exp) ((void)RTL_SOFT_VERIFYMSG(_msg, _exp))
#define NT_VERIFY(_exp) ((!(_exp)) ? (DbgRaiseAssertionFailure(), FALSE) : TRUE)
#define NT_ASSERT(_exp) ((void)NT_VERIFY(_exp))
#else
#define ASSERT(exp) ((void)0)
#define ASSERTMSG(msg, exp) ((void)0)
#define RTL_VERIFY(exp) ((exp) ? TRUE : FALSE)
#define RTL_VERIFYMSG(msg, exp) ((exp) ? TRUE : FALSE)
#define RTL_SOFT_VERIFY(_exp) ((_exp) ? TRUE : FALSE)
#define RTL_SOFT_VERIFYMSG(_msg, _exp) ((_exp) ? TRUE : FALSE)
#define RTL_SOFT_ASSERT(_exp) ((void)0)
#define RTL_SOFT_ASSERTMSG(_msg, _exp) ((void)0)
#define NT_VERIFY(_exp) ((_exp) ? TRUE : FALSE)
#define NT_ASSERT(_exp) ((void)0)
#endif
#define RTL_ASSERT ASSERT
#define RTL_ASSERTMSG ASSERTMSG
#define NT_ASSERTMSG(_msg, _exp) NT_ASSERT(_exp)
#define NT_ASSERTMSGW(_msg, _exp) NT_ASSERT(_exp)
#define NT_VERIFYMSG(_msg, _exp) NT_VERIFY(_exp)
#define NT_VERIFYMSGW(_msg, _exp) NT_VERIFY(_exp)
#define NT_FRE_ASSERT(_exp) ((!(_exp)) ? (DbgRaiseAssertionFailure(), FALSE) : TRUE)
#define NT_FRE_ASSERTMSG(_msg, _exp) NT_FRE_ASSERT(_exp)
#define NT_FRE_ASSERTMSGW(_msg, _exp) NT_FRE_ASSERT(_exp)
#define NT_ANALYSIS_ASSUME(_exp) _Analysis_assume_(_exp)
#define NT_ASSERT_ASSUME NT_ASSERT
#define NT_ASSERT_NOASSUME NT_ASSERT
#define NT_ASSERTMSG_ASSUME NT_ASSERTMSG
#define NT_ASSERTMSG_NOASSUME NT_ASSERTMSG
#define NT_ASSERTMSGW_ASSUME NT_ASSERTMSGW
#define NT_ASSERTMSGW_NOASSUME NT_ASSERTMSGW

/*
 * In a checked build, pageable code says so when it is called too high to page. Some drivers leave
 * out the semicolon behind PAGED_CODE().
 */
#if DBG
#define PAGED_CODE()                                                                               \
    {                                                                                              \
        NT_ASSERT(KeGetCurrentIrql() <= APC_LEVEL);                                                \
    }
#define PAGED_CODE_LOCKED() NOP_FUNCTION
#define PAGED_ASSERT(exp) NT_ASSERT(exp)
#else
#define PAGED_CODE() ((void)0);
#define PAGED_CODE_LOCKED() ((void)0)
#define PAGED_ASSERT(exp) ((void)0)
#endif
#ifndef NOP_FUNCTION
#define NOP_FUNCTION ((void)0)
#endif

EXTERN_C_END

#endif
