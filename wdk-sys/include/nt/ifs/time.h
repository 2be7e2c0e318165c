/*
 * Time: the system clock, interrupt time, tick count and performance counter.
 * What ntifs.h adds to nt/time.h.
 */
#ifndef CWDK_NT_IFS_TIME_H
#define CWDK_NT_IFS_TIME_H

#include "nt/forward.h"

EXTERN_C_START

typedef struct _SecPkgContext_LogoffTime SecPkgContext_LogoffTime, *PSecPkgContext_LogoffTime;
struct _SecPkgContext_LogoffTime {
    TimeStamp tsLogoffTime;
};

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI LARGE_INTEGER PsGetProcessExitTime(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlSecondsSince1970ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI void NTAPI RtlSecondsSince1980ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time);

_IRQL_requires_max_(APC_LEVEL)
_Success_(return != 0)
NTSYSAPI BOOLEAN NTAPI RtlTimeToSecondsSince1970(_In_ PLARGE_INTEGER Time,
                                                 _Out_ PULONG ElapsedSeconds);

_IRQL_requires_max_(APC_LEVEL)
_Success_(return != 0)
NTSYSAPI BOOLEAN NTAPI RtlTimeToSecondsSince1980(_In_ PLARGE_INTEGER Time,
                                                 _Out_ PULONG ElapsedSeconds);

EXTERN_C_END

#endif
